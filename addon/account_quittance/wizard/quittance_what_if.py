from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import format_date

from ..models.core import core, foresight

LONGEST = timedelta(days=62)
# Of the differences so many are told; the buttons open every customer.
SHOWN = 200


class QuittanceWhatIf(models.TransientModel):
    """What a policy would send, beside another one, on a day or on each day of a range; nothing is stored beyond this dialogue."""

    _name = "quittance.what.if"
    _description = "What a credit control policy would send"
    _inherit = "quittance.owned"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    currency_id = fields.Many2one(related="company_id.currency_id")
    policy_id = fields.Many2one("quittance.policy", "Policy that is tried", required=True, ondelete="cascade")
    against_id = fields.Many2one(
        "quittance.policy", "Compared with", ondelete="cascade", help="Empty: what is in force."
    )
    as_of = fields.Date("From", required=True)
    until = fields.Date(required=True)
    looked_until = fields.Date(
        "Looked until", readonly=True, help="The last day of what is shown; none where nothing was looked at."
    )
    stage_ids = fields.One2many("quittance.what.if.stage", "what_if_id", "By stage", readonly=True)
    channel_ids = fields.One2many("quittance.what.if.channel", "what_if_id", "By channel")
    line_ids = fields.One2many("quittance.what.if.line", "what_if_id", "Differences", readonly=True)
    customers = fields.Json(readonly=True, help="Ids of the customers that differ, by kind of difference.")
    tried_customer_count = fields.Integer("Customers contacted", readonly=True)
    against_customer_count = fields.Integer("Customers contacted, compared policy", readonly=True)
    tried_first_count = fields.Integer("First contacts ever", readonly=True)
    against_first_count = fields.Integer("First contacts ever, compared policy", readonly=True)
    gained_count = fields.Integer("Gained", compute="_compute_counts")
    lost_count = fields.Integer("Lost", compute="_compute_counts")
    changed_count = fields.Integer("Changed", compute="_compute_counts")
    rest_sentence = fields.Char("Not listed", compute="_compute_counts")

    @api.depends("policy_id")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for look in self:
            look.display_name = self.env._("What if: %s", look.policy_id.display_name)

    @api.depends("customers", "line_ids")
    @api.depends_context("lang")
    def _compute_counts(self):
        for look in self:
            counts = {kind: len((look.customers or {}).get(kind, ())) for kind in ("gained", "lost", "changed")}
            look.gained_count, look.lost_count, look.changed_count = counts.values()
            rest = sum(counts.values()) - len(look.line_ids)
            look.rest_sentence = (
                look.looked_until
                and rest > 0
                and self.env._(
                    "The differences of the %(shown)s customers of whom most is asked; %(rest)s more open with the buttons above.",
                    shown=len(look.line_ids),
                    rest=rest,
                )
            )

    @api.constrains("company_id", "policy_id", "against_id")
    def _check_policies(self):
        for look in self:
            if (look.policy_id | look.against_id).company_id - look.company_id:
                raise ValidationError(self.env._("Try a policy of the company whose ledger is looked at."))

    @api.constrains("as_of", "until")
    def _check_days(self):
        for look in self:
            if not look.as_of <= look.until <= look.as_of + LONGEST:
                raise ValidationError(
                    self.env._("Choose a last day of the %s days that follow the first one.", LONGEST.days)
                )

    @api.model
    def _open(self, policy):
        """Try a policy on today's ledger, beside what is in force."""
        today = policy._settings()._today()
        look = self.create({"policy_id": policy.id, "company_id": policy.company_id.id, "as_of": today, "until": today})
        look.action_look()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("What if"),
            "res_model": self._name,
            "res_id": look.id,
            "view_mode": "form",
        }

    def action_look(self):
        """Decide both policies on the ledger of today, day by day."""
        self.ensure_one()
        self.check_access("write")
        core(self.env)
        settings = self._settings()
        company = self.company_id.sudo()
        sides = (self.policy_id.sudo(), self.against_id.sudo())
        tried, against = (settings._manifests(settings._manifest_texts(side)) for side in sides)
        night = self.env["quittance.run"].sudo().with_company(company)
        policies = settings._policies(sides[0]) | settings._policies(sides[1])
        snapshot = night._snapshot(company, policies, as_of=self.as_of)
        matched_on = night._bank_awaited(company, self.as_of).get("matched_on")
        self._show(foresight.compare(snapshot, tried, against, self.as_of, self.until, matched_on))

    def _show(self, comparison):
        costs = {channel.channel: channel.unit_cost for channel in self.channel_ids}
        tried, against = comparison.tried, comparison.against
        titles = self._titles()
        order = {code: number for number, code in enumerate(titles)}
        stages = sorted({**tried.by_stage, **against.by_stage}, key=lambda key: (order.get(key[0], len(order)), key))
        self.write(
            {
                "looked_until": self.until,
                "tried_customer_count": len(tried.contacts),
                "against_customer_count": len(against.contacts),
                "tried_first_count": tried.first.count,
                "against_first_count": against.first.count,
                "customers": {
                    kind: [each.customer_id for each in comparison.of_kind(kind)]
                    for kind in ("gained", "lost", "changed")
                },
                "stage_ids": self._rows(
                    {"stage": titles.get(stage, stage), "channel": channel}
                    | self._sums(tried.by_stage.get((stage, channel)), against.by_stage.get((stage, channel)))
                    for stage, channel in stages
                ),
                "channel_ids": self._rows(
                    {"channel": channel, "unit_cost": costs.get(channel, 0)}
                    | self._sums(tried.by_channel.get(channel), against.by_channel.get(channel))
                    for channel in sorted({**tried.by_channel, **against.by_channel})
                ),
                "line_ids": self._rows(self._line(difference, titles) for difference in comparison.differences[:SHOWN]),
            }
        )

    @api.model
    def _rows(self, rows):
        return [fields.Command.clear(), *map(fields.Command.create, rows)]

    @api.model
    def _sums(self, tried, against):
        told = {"tried": tried, "against": against}
        return {f"{side}_count": found.count for side, found in told.items() if found} | {
            f"{side}_amount": found.amount for side, found in told.items() if found
        }

    def _titles(self):
        """Titles of both policies' stages by code, in the order of the one that is tried."""
        titles = self._settings()._stage_titles(self.policy_id)
        return titles | {stage.code: stage.name for stage in self.against_id.stage_ids if stage.code not in titles}

    def _line(self, difference, titles):
        return {
            "partner_id": difference.customer_id,
            "change": difference.kind,
            "amount": difference.amount,
            "tried": self._contact(difference.tried.contact, titles),
            "against": self._contact(difference.against.contact, titles),
            "tried_reasons": self._reasons(difference.tried, titles),
            "against_reasons": self._reasons(difference.against, titles),
        }

    def _contact(self, contact, titles):
        if not contact:
            return self.env._("Nothing (more) until %s", format_date(self.env, self.until))
        channels = dict(self.env["quittance.stage"]._fields["channel"]._description_selection(self.env))
        return self.env._(
            "%(date)s: %(stage)s, %(channel)s, %(amount)s",
            date=format_date(self.env, contact.day),
            stage=titles.get(contact.stage, contact.stage),
            channel=channels.get(contact.channel, contact.channel),
            amount=self._settings()._amount(contact.amount, self.currency_id.name),
        )

    def _reasons(self, side, titles):
        """For the contact, or against any."""
        wanted = "for" if side.contact else "against"
        reasons = [reason for reason in side.reasons if reason["side"] == wanted]
        day = side.contact.day if side.contact else self.until
        return "\n".join(self._settings()._sentences(reasons, as_of=day, titles=titles))

    # Verbs.

    def action_gained(self):
        """Open the customers whom the policy that is tried would contact, and the other would not."""
        return self._customers("gained", self.env._("Customers gained"))

    def action_lost(self):
        """Open the customers whom the other policy would contact, and the one that is tried would not."""
        return self._customers("lost", self.env._("Customers lost"))

    def action_changed(self):
        """Open the customers whom both would contact, and not alike."""
        return self._customers("changed", self.env._("Customers contacted in another way"))

    def _customers(self, kind, name):
        self.ensure_one()
        self.check_access("read")
        ids = (self.customers or {}).get(kind)
        if not ids:
            raise UserError(self.env._("There is none."))
        return self._open_customers(self.env["res.partner"].browse(ids)) | {"name": name}

    def _open_customers(self, customers):
        """Their cases; before the first night, when they have none, the contacts themselves."""
        cases = self.env["quittance.case"].search(
            [("company_id", "=", self.company_id.id), ("partner_id", "in", customers.ids)]
        )
        if len(cases) == len(customers):
            return cases._action_open()
        return {
            "type": "ir.actions.act_window",
            "res_model": "res.partner",
            **(
                {"res_id": customers.id, "view_mode": "form"}
                if len(customers) == 1
                else {"domain": [("id", "in", customers.ids)], "view_mode": "list,form"}
            ),
        }
