import json

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import SQL, format_date

from .core import core, shipped_json
from .fields import OptionalMonetary

MANIFEST = "holds/default.json"


class QuittanceHold(models.Model):
    """What keeps a customer, an invoice or one instalment from being chased, wholly or for an amount.

    Whether interest goes on meanwhile and what a letter still says, the manifest of holds knows for each code.
    """

    _name = "quittance.hold"
    _description = "Hold of credit control"
    _inherit = "quittance.case.fact"
    _order = "from_date desc, id desc"
    _rec_name = "code"

    scope = fields.Selection(
        [("customer", "Customer"), ("invoice", "Invoice"), ("instalment", "Instalment")],
        compute="_compute_scope",
        store=True,
    )
    move_id = fields.Many2one(help="Empty: the whole customer is held.")
    ordinal = fields.Integer("Instalment", aggregator=None, help="Of the invoice; empty: all of them.")
    code = fields.Selection(selection=lambda self: self._selection_code(), string="Why", required=True)
    currency_id = fields.Many2one(
        "res.currency",
        compute="_compute_currency_id",
        store=True,
        precompute=True,
        readonly=False,
        ondelete="restrict",
    )
    amount = OptionalMonetary(aggregator=None, help="Empty: all of it.")
    from_date = fields.Date("From", required=True, default=lambda self: self._default_from_date())
    until_date = fields.Date("Until", help="Last day; empty: until it is lifted, which needs a reason.")
    reason = fields.Char()
    lifted_on = fields.Date("Lifted on", readonly=True, copy=False)

    _instalment_of_move = models.Constraint(
        "CHECK (COALESCE(ordinal, 0) = 0 OR move_id IS NOT NULL AND ordinal > 0)",
        "Name the invoice whose instalment is held.",
    )
    _amount_positive = models.Constraint(
        "CHECK (amount > 0 AND currency_id IS NOT NULL OR amount IS NULL)",
        "The amount that is held is more than nothing. Leave it empty to hold all.",
    )
    _dates_in_order = models.Constraint(
        "CHECK (from_date <= until_date)", "The hold ends before it begins: exchange the two dates."
    )
    _reason_without_end = models.Constraint(
        "CHECK (until_date IS NOT NULL OR COALESCE(reason, '') <> '')",
        "A hold without an end needs a reason: say why, or until when.",
    )

    @api.model
    def _default_from_date(self):
        return self.env["quittance.settings"]._of(self.env.company)._today()

    @api.model
    def _rules(self, company):
        """The holds of a company: its root's own, or those of the release."""
        own_texts = self.env["quittance.manifest"]._texts(company.root_id, "holds")
        if own_texts:
            return json.loads(own_texts[0])["holds"]
        return self._shipped_rules()

    @api.model
    def _shipped_rules(self):
        return shipped_json(self.env, MANIFEST)["holds"]

    @api.model
    def _selection_code(self):
        """What a person may choose from, of all companies that are chosen; a hold takes what its own company knows."""
        choices = {}
        for company in self.env.company.root_id | self.env.companies.root_id:
            choices = self._given(company) | choices
        return list(choices.items())

    @api.model
    def _given(self, company):
        """Titles by code that a person may give: those that the core or the host finds by itself are none of them."""
        titles = self._titles(company)
        return {rule["code"]: titles[rule["code"]] for rule in self._rules(company) if not rule.get("from_host")}

    @api.model
    def _titles(self, company):
        """Titles of all codes in the language of the environment, those of the core and the host too."""
        title_in = core(self.env).sentences.title_in
        return {rule["code"]: title_in(rule["titles"], self.env.lang) for rule in self._rules(company)}

    @api.model
    def _codes(self, company):
        """All codes of holds, also those that the core finds."""
        return {rule["code"] for rule in self._rules(company)}

    @api.model
    def _mentioned(self, company):
        """Codes whose items a letter still mentions, as held."""
        return {rule["code"] for rule in self._rules(company) if rule["mentioned"]}

    @api.constrains("code", "until_date", "case_id", "move_id")
    def _check_code(self):
        for company, holds in self.grouped("company_id").items():
            titles = self._given(company)
            ends = {rule["code"]: rule["ends"] for rule in self._rules(company)}
            for hold in holds:
                if hold.code not in titles:
                    raise ValidationError(
                        self.env._("“%s” is no reason that a person gives: choose one of the list.", hold.code)
                    )
                if ends[hold.code] == "date" and not hold.until_date:
                    raise ValidationError(self.env._("%s needs a last day: say until when.", titles[hold.code]))
                if ends[hold.code] == "contact" and not hold.move_id:
                    # Of a customer there would be no letter that could end it.
                    raise ValidationError(self.env._("%s is about an invoice: choose it.", titles[hold.code]))

    @api.depends("move_id", "ordinal")
    def _compute_scope(self):
        for hold in self:
            hold.scope = "instalment" if hold.ordinal else "invoice" if hold.move_id else "customer"

    @api.depends("move_id", "case_id")
    def _compute_currency_id(self):
        for hold in self:
            hold.currency_id = hold.move_id.currency_id or hold.currency_id or hold.case_id.currency_id

    @api.depends("code", "move_id", "until_date", "reason")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for hold in self:
            hold.display_name = hold.code and hold._story()

    def _is_in_force(self, day):
        self.ensure_one()
        ended = (self.until_date and self.until_date < day) or (self.lifted_on and self.lifted_on <= day)
        return self.from_date <= day and not ended

    @api.model_create_multi
    def create(self, vals_list):
        core(self.env)
        holds = super().create(vals_list)
        for hold in holds:
            hold._note(hold._story())
        return holds

    def _story(self):
        """What was held until when and why, for the case's chatter."""
        what = self._given(self.company_id).get(self.code, self.code)
        if self.move_id:
            what = self.env._("%(what)s, %(invoice)s", what=what, invoice=self.move_id.sudo().name)
        if self.until_date:
            story = self.env._("%(what)s until %(day)s", what=what, day=format_date(self.env, self.until_date))
        else:
            story = self.env._("%(what)s until lifted", what=what)
        return self.env._("%(label)s: %(value)s", label=story, value=self.reason) if self.reason else story

    def _note(self, story):
        self.case_id.sudo().message_post(
            body=story, author_id=self.env.user.partner_id.id, subtype_xmlid="mail.mt_note"
        )

    @api.model
    def _ending_with_contact(self, company):
        """Codes of holds that end when the customer was contacted."""
        return [rule["code"] for rule in self._rules(company) if rule["ends"] == "contact"]

    @api.model
    def _end_with_contact(self, cases, day):
        """What was left out of a letter is free for the next one. Who calls it evaluates the customers.

        :param cases: cases of one company that were contacted
        :param day: date of the contact
        """
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                UPDATE quittance_hold SET lifted_on = %s
                 WHERE case_id = ANY(%s) AND code = ANY(%s) AND from_date <= %s AND lifted_on IS NULL
                """,
                day,
                cases.ids,
                self._ending_with_contact(cases.company_id),
                day,
            )
        )
        self.invalidate_model(["lifted_on"])

    def action_lift(self):
        """End these holds today."""
        self.check_access("write")
        if any(hold.lifted_on for hold in self):
            raise UserError(self.env._("This hold was lifted already."))
        for hold in self:
            hold.sudo().lifted_on = hold._settings()._today()
            hold._note(self.env._("Lifted: %s", hold._story()))
        return True
