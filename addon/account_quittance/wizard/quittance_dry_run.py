from odoo import api, fields, models
from odoo.exceptions import ValidationError


class QuittanceDryRun(models.TransientModel):
    """What a night would propose; nothing of it is stored beyond this dialogue."""

    _name = "quittance.dry.run"
    _description = "Dry run of credit control"
    _inherit = "quittance.owned"

    company_id = fields.Many2one(
        "res.company", required=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    policy_id = fields.Many2one("quittance.policy", ondelete="cascade", help="Empty: the policy in force.")
    backlog = fields.Selection(
        selection=lambda self: self.env["quittance.settings"]._fields["backlog"]._description_selection(self.env),
        string="What is late already begins",
        help="Empty: as the company says.",
    )
    as_of = fields.Date(
        required=True, default=lambda self: self.env["quittance.settings"]._of(self.env.company)._today()
    )
    line_ids = fields.One2many("quittance.dry.run.line", "dry_run_id", "Proposals", readonly=True)
    proposal_count = fields.Integer(readonly=True)
    customer_count = fields.Integer(readonly=True)
    sentence = fields.Text(readonly=True, help="What the run found, or why it found nothing.")

    @api.constrains("company_id", "policy_id")
    def _check_policy(self):
        for dry_run in self.filtered("policy_id"):
            if dry_run.policy_id.company_id != dry_run.company_id.root_id:
                raise ValidationError(self.env._("Try a policy of the company whose ledger is looked at."))

    @api.model
    def _open(self, policy=None, backlog=None):
        values = {"policy_id": policy.id, "company_id": policy.company_id.id} if policy else {}
        return self.create(values | {"backlog": backlog})._action_open()

    def _action_open(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Dry run"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
        }

    def action_evaluate(self):
        """Evaluate and show what would be proposed."""
        self.ensure_one()
        self.check_access("write")
        company = self.company_id.root_id.sudo()
        run = self.env["quittance.run"].sudo().with_company(company)
        told = self._settings()._told_of_backlog(self.backlog) if self.backlog else None
        evaluation = run._evaluate(company, as_of=self.as_of, policies=self.policy_id.sudo() or None, told=told)
        cases = [case for case in evaluation.cases if case["status"] == "ok"]
        lines = [self._line(case) for case in cases if case["state"] == "to_contact"]
        self.line_ids.unlink()
        self.write(
            {
                "line_ids": [fields.Command.create(line) for line in lines],
                "proposal_count": len(lines),
                "customer_count": len(cases),
                "sentence": self._sentence(evaluation, lines),
            }
        )
        return self._action_open()

    def _line(self, case):
        action = case["action"]
        return {
            "partner_id": case["customer_id"],
            "grade": case["grade"],
            "stage": action["stage"],
            "channel": action["channel"],
            "amount": action["amount"],
            "item_count": action["item_count"],
            "recipient_id": action["recipient_id"],
            "reasons": action["reasons"],
        }

    def _sentence(self, evaluation, lines):
        company = self.company_id
        if lines:
            sentences = [self.env._("Customers who would be contacted: %s.", len(lines))]
        elif len(evaluation.items):
            sentences = [self.env._("There are open items, but nobody is to be contacted on this day.")]
        else:
            sentences = [self.env._("%s has no posted, open receivable of a customer.", company.display_name)]
        sentences += [
            self.env._(
                "Left out: %(what)s (%(count)s, %(amount)s).",
                what=self._settings()._sentences([line])[0],
                count=line["count"],
                amount=line["amount"],
            )
            for line in evaluation.left_out
        ]
        sentences += [
            self.env._(
                "Credits that no due item takes up: %(amount)s (customers: %(count)s).",
                amount=self._settings()._amount(
                    line["amount"], self.env["res.currency"].browse(line["spare_currency_id"]).name
                ),
                count=len(line["spare"]),
            )
            for line in self.env["quittance.run"]._spare_credits(evaluation)
        ]
        if evaluation.failures:
            sentences.append(self.env._("Customers that could not be evaluated: %s.", len(evaluation.failures)))
        return "\n".join(sentences)
