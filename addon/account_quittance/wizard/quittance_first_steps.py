from decimal import Decimal

from odoo import api, fields, models
from odoo.tools import format_list


class QuittanceFirstSteps(models.TransientModel):
    """What has to be decided before credit control works for a company: its law, its ladder, what is late already."""

    _name = "quittance.first.steps"
    _description = "First steps of credit control"
    _inherit = "quittance.owned"

    company_id = fields.Many2one(
        "res.company", required=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    law = fields.Text(compute="_compute_sentences")
    policy_id = fields.Many2one(
        "quittance.policy",
        required=True,
        default=lambda self: self.env["quittance.settings"]._of(self.env.company)._policies()[:1],
        domain="[('state', '=', 'approved'), ('company_id', '=', company_id)]",
        ondelete="cascade",
    )
    ladder = fields.Text("Its stages, days from the due date", compute="_compute_sentences")
    backlog = fields.Selection(
        selection=lambda self: self.env["quittance.settings"]._fields["backlog"]._description_selection(self.env),
        string="What is late already begins",
        required=True,
        default=lambda self: self.env["quittance.settings"]._of(self.env.company).backlog,
    )
    # Stored and sent back by the screen: a night of the whole company is tried for what a person changes, not for each reading.
    backlog_counts = fields.Text(
        "The first night then", compute="_compute_backlog_counts", store=True, precompute=True, readonly=False
    )

    @api.depends("company_id", "policy_id")
    @api.depends_context("lang")
    def _compute_sentences(self):
        for steps in self:
            steps.law = steps._law_sentence()
            steps.ladder = steps._ladder_sentence()

    @api.depends("company_id", "policy_id", "backlog")
    def _compute_backlog_counts(self):
        """What the first night would do as it is chosen: a dry run, nothing of it is stored."""
        for steps in self:
            steps.backlog_counts = steps.policy_id and steps._first_night_sentence(steps._first_night())

    def _first_night(self):
        """What a night of today would find.

        :return: the core's summary
        """
        company = self.company_id.sudo()
        run = self.env["quittance.run"].sudo().with_company(company)
        return run._evaluate(
            company, policies=self.policy_id.sudo(), told=self._settings()._told_of_backlog(self.backlog)
        ).summary

    def _first_night_sentence(self, summary):
        say = self._settings()._amount
        proposed = [
            f"{summary['actions'][stage.code]['count']} × {stage.name}"
            for stage in self.policy_id.stage_ids.sorted("number")
            if stage.code in summary["actions"]
        ]
        if proposed:
            sentence = self.env._("To contact: %s.", format_list(self.env, proposed))
        else:
            sentence = self.env._("Nobody is contacted.")
        review = summary["items"].get("review")
        if not review:
            return sentence
        held = self.env._(
            "%(count)s items wait for a person, %(amount)s.",
            count=review["count"],
            amount=say(Decimal(review["amount"]), self.company_id.currency_id.name),
        )
        return f"{sentence} {held}"

    def _law_sentence(self):
        country = self.company_id.sudo().country_id
        if not country:
            return self.env._("The company has no country, so no law is known: set its country.")
        if country.code in dict(self.env["quittance.manifest"]._laws(self.company_id)):
            return self.env._(
                "%s: interest and compensation follow its law, where a customer or a contract says nothing else.",
                country.name,
            )
        return self.env._(
            "%s: no law of it is shipped. Letters ask for the principal alone, and nothing is charged.", country.name
        )

    def _ladder_sentence(self):
        days = {stage["code"]: stage["days_from_due"] for stage in self.policy_id._stages_read()}
        stages = [
            self.env._(
                "%(stage)s (%(days)s days, %(channel)s)",
                stage=stage.name,
                days=f"{days[stage.code]:+d}",
                channel=stage.channel_in_words,
            )
            for stage in self.policy_id.stage_ids.sorted("number")
        ]
        sentence = format_list(self.env, stages)
        countries = self.policy_id._country_codes()
        country = self.company_id.sudo().country_id
        if countries and country.code not in countries:
            names = self.env["res.country"].search([("code", "in", countries)]).mapped("name")
            return "\n".join(
                [
                    sentence,
                    self.env._(
                        "It was made for %s, and no other is shipped: open a new version and adapt it.",
                        format_list(self.env, names or countries),
                    ),
                ]
            )
        return sentence

    def action_dry_run(self):
        """Show whom the first night would contact."""
        return self.env["quittance.dry.run"]._open(self.policy_id, self.backlog)

    def action_confirm(self):
        """Keep the decisions. Sending stays as it is."""
        self.ensure_one()
        settings = self.env["quittance.settings"]._of(self.company_id).sudo(False).with_env(self.env)
        settings.write({"policy_id": self.policy_id.id, "backlog": self.backlog})
        settings.sudo().first_steps_on = settings._first_day()
        return {"type": "ir.actions.client", "tag": "reload"}
