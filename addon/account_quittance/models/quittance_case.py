from odoo import api, fields, models
from odoo.exceptions import UserError

from .fields import BigInteger, OptionalMonetary, StageLabel

RELATIONS = [
    ("b2b", "Business"),
    ("public", "Public body"),
    ("consumer", "Consumer"),
    ("unknown", "Unknown"),
]
GRADES = [("A", "A"), ("B", "B"), ("C", "C"), ("D", "D"), ("E", "E")]


class QuittanceCase(models.Model):
    """What one root company knows and decides about one customer.

    The columns of the section "written by a run" belong to the run; see native/docs/boundary.md.
    """

    _name = "quittance.case"
    _description = "Credit control case"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _order = "overdue desc, id"
    _rec_name = "partner_id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    partner_id = fields.Many2one("res.partner", "Customer", required=True, readonly=True, ondelete="cascade")

    # Written by users.
    relation = fields.Selection(
        RELATIONS,
        tracking=True,
        help="What the customer is in law. Left empty, it is inferred from the contact.",
    )
    insolvent_since = fields.Date(tracking=True, help="Opening of insolvency proceedings: no letter leaves any more.")
    paused_until = fields.Date(tracking=True, help="Nothing is proposed up to and including this day.")
    pause_reason = fields.Char(tracking=True)
    user_id = fields.Many2one("res.users", "Person in charge", ondelete="set null", tracking=True)
    # Written when a contact is settled.
    last_contact_on = fields.Date("Last contact", readonly=True)

    # Written by a run.
    relation_used = fields.Selection(RELATIONS, "Treated as", readonly=True)
    relation_reason = fields.Char(readonly=True)
    grade = fields.Selection(GRADES, readonly=True)
    grade_reasons = fields.Json("Grade reason codes", readonly=True)
    state = fields.Selection(
        [
            ("to_contact", "To contact"),
            ("waiting", "Waiting"),
            ("blocked", "Blocked"),
            ("nothing_due", "Nothing due"),
        ],
        readonly=True,
    )
    overdue = fields.Monetary(readonly=True, help="Overdue, in company currency at book value.")
    not_due = fields.Monetary("Not due", readonly=True, help="Not due yet, in company currency at book value.")
    held = fields.Monetary(readonly=True, help="Counted but not chased, in company currency at book value.")
    penalties = fields.Monetary(
        "Charged penalties", readonly=True, help="Interest and compensation charged and not paid yet, at book value."
    )
    interest = OptionalMonetary(
        readonly=True,
        help="Late-payment interest of the open items as of the last decision, not charged nor waived yet.",
    )
    compensation = OptionalMonetary(
        readonly=True, help="Fixed compensation of the open items as of the last decision, not charged nor waived yet."
    )
    oldest_due_date = fields.Date("Oldest due date", readonly=True)
    stage = fields.Integer("Stage done", readonly=True, aggregator=None)
    stage_label = StageLabel(of="stage", string="Last stage")
    next_stage = fields.Integer("Next stage number", readonly=True, aggregator=None)
    next_stage_label = StageLabel(of="next_stage", string="Next step", group_expand=True)
    next_date = fields.Date("Next date", readonly=True)
    reasons = fields.Json("Reason codes", readonly=True)
    item_count = fields.Integer("Number of items", readonly=True)
    decided_on = fields.Date("Decided on", readonly=True)
    fingerprint = BigInteger(readonly=True)

    item_ids = fields.One2many("quittance.item", "case_id", "Items", readonly=True)
    open_item_ids = fields.One2many(
        "quittance.item", "case_id", "Open items", domain=[("closed_on", "=", False)], readonly=True
    )
    action_ids = fields.One2many("quittance.action", "case_id", "Actions", readonly=True)
    terms_ids = fields.One2many("quittance.terms", "case_id", "Terms of claims")
    interruption_ids = fields.One2many("quittance.interruption", "case_id", "Events of limitation")
    charge_ids = fields.One2many("quittance.charge", "case_id", "Charged penalties by claim", readonly=True)
    waiver_ids = fields.One2many("quittance.waiver", "case_id", "Waived penalties", readonly=True)
    open_action_id = fields.Many2one("quittance.action", compute="_compute_open_action_id", string="Open action")
    days_late = fields.Integer("Days late", compute="_compute_days_late")
    reason_text = fields.Text("Reasons", compute="_compute_reason_text")
    first_reason = fields.Char("Reason", compute="_compute_reason_text")
    grade_reason_text = fields.Text("Why this grade", compute="_compute_reason_text")
    sending_on = fields.Boolean(related="company_id.quittance_sending", string="Sending is on")

    _company_partner_uniq = models.UniqueIndex(
        "(company_id, partner_id)", "This customer has a case in this company already."
    )
    _partner_idx = models.Index("(partner_id)")

    def _compute_open_action_id(self):
        actions = self.env["quittance.action"].search(
            [("case_id", "in", self.ids), ("state", "in", self.env["quittance.action"]._OPEN_STATES)]
        )
        by_case = {action.case_id.id: action for action in actions}
        for case in self:
            case.open_action_id = by_case.get(case.id, False)

    @api.depends_context("tz")
    def _compute_days_late(self):
        for case in self:
            today = case.company_id._quittance_today()
            due = case.oldest_due_date
            case.days_late = max((today - due).days, 0) if due else 0

    @api.depends_context("lang")
    def _compute_reason_text(self):
        for case in self:
            sentences = case.company_id._quittance_sentences(case.reasons)
            case.reason_text = "\n".join(sentences)
            case.first_reason = sentences[0] if sentences else False
            case.grade_reason_text = "\n".join(case.company_id._quittance_sentences(case.grade_reasons))

    def _has_field_access(self, field, operation):
        # What a run or a settlement writes is theirs alone; "readonly" by itself holds in views only.
        if operation == "write" and field.store and field.readonly and not self.env.su:
            return False
        return super()._has_field_access(field, operation)

    # Verbs of the person at the desk.

    def _check_desk(self):
        """Buttons are the desk's, also when they are called without being seen."""
        self.check_access("write")

    def action_approve(self):
        """Approve the open proposals of these cases."""
        return self.open_action_id.action_approve()

    def action_preview(self):
        """Show the message that approving would send."""
        self.ensure_one()
        if not self.open_action_id:
            raise UserError(self.env._("Nothing is proposed for %s, so there is no message.", self.display_name))
        return self.open_action_id.action_preview()

    def action_postpone(self):
        """Open the dialogue that postpones the next contact."""
        return self.env["quittance.pause"]._open(self, self.env._("Postpone"))

    def action_pause(self):
        """Open the dialogue that pauses these customers."""
        return self.env["quittance.pause"]._open(self, self.env._("Pause"))

    def action_resume(self):
        """End the pause of these customers."""
        self._check_desk()
        self.write({"paused_until": False, "pause_reason": False})
        self._evaluate()
        return True

    def action_evaluate(self):
        """Evaluate these customers now."""
        self._check_desk()
        self._evaluate()
        return True

    def action_statement(self):
        """Open the dialogue that prints the statement of account."""
        return self.env["quittance.statement"]._open(self)

    def action_charge(self):
        """Open the dialogue that charges penalties of these customers."""
        return self.env["quittance.charge.penalties"]._open(self)

    def action_waive(self):
        """Open the dialogue that waives penalties of this customer."""
        return self.env["quittance.waive"]._open(self)

    def _evaluate(self):
        for company, cases in self.grouped("company_id").items():
            self.env["quittance.run"]._run(company, customers=cases.sudo().partner_id)

    @api.model
    def _open_for(self, partners, company=None):
        """The cases of these customers in one root company, created where missing.

        :param partners: contacts; their commercial partners count
        :param company: company whose root counts, the user's when None
        """
        company = (company or self.env.company).root_id
        customers = partners.commercial_partner_id
        cases = self.search([("company_id", "=", company.id), ("partner_id", "in", customers.ids)])
        missing = customers - cases.sudo().partner_id
        if not missing:
            return cases
        self.check_access("create")
        # Nobody follows a case by having opened it.
        create = self.sudo().with_context(mail_create_nosubscribe=True).create
        created = create([{"company_id": company.id, "partner_id": customer.id} for customer in missing])
        return cases + created.with_env(self.env)

    def _action_open(self):
        """The form of one case, or the list of several."""
        action = {"type": "ir.actions.act_window", "res_model": self._name, "name": self.env._("Credit control")}
        if len(self) == 1:
            return action | {"res_id": self.id, "view_mode": "form"}
        return action | {"domain": [("id", "in", self.ids)], "view_mode": "list,form"}
