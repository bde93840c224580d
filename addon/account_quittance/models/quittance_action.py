from odoo import api, fields, models
from odoo.exceptions import UserError

from .fields import BigInteger, LooseMany2one, StageLabel


class QuittanceAction(models.Model):
    """One contact with one customer, proposed by one night."""

    _name = "quittance.action"
    _description = "Credit control action"
    _order = "night desc, id desc"
    _rec_name = "case_id"

    _OPEN_STATES = ("to_approve", "approved", "in_flight", "task", "failed")

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    case_id = fields.Many2one("quittance.case", required=True, readonly=True, ondelete="cascade")
    partner_id = fields.Many2one(related="case_id.partner_id", string="Customer")
    night = fields.Date(required=True, readonly=True)

    # Written by a run.
    stage = fields.Integer("Stage number", required=True, readonly=True, aggregator=None)
    stage_label = StageLabel(of="stage", string="Stage", group_expand=True)
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], readonly=True)
    state = fields.Selection(
        [
            ("to_approve", "To approve"),
            ("approved", "Approved"),
            ("in_flight", "Being sent"),
            ("task", "Task"),
            ("done", "Done"),
            ("failed", "Failed"),
            ("cancelled", "Cancelled"),
        ],
        required=True,
        readonly=True,
    )
    automatic = fields.Boolean(readonly=True)
    amount = fields.Monetary(readonly=True, help="Claimed, in company currency at book value.")
    item_count = fields.Integer("Number of items", readonly=True)
    recipient_id = fields.Many2one("res.partner", "Recipient", readonly=True, ondelete="set null")
    reasons = fields.Json("Reason codes", readonly=True)
    fingerprint = BigInteger(readonly=True)

    # Written by the verbs.
    approved_by_id = fields.Many2one("res.users", "Approved by", readonly=True, ondelete="set null")
    approved_on = fields.Datetime(readonly=True)
    done_on = fields.Date(readonly=True)
    error = fields.Char(readonly=True)
    line_ids = fields.One2many("quittance.action.line", "action_id", "Items", readonly=True)
    attempt_ids = fields.One2many("quittance.attempt", "action_id", "Attempts", readonly=True)

    user_id = fields.Many2one(related="case_id.user_id", string="Person in charge")
    recipient_email = fields.Char("Address", compute="_compute_recipient_email")
    first_reason = fields.Char("Reason", compute="_compute_reason_text")
    reason_text = fields.Text("Reasons", compute="_compute_reason_text")
    sending_on = fields.Boolean(related="company_id.quittance_sending", string="Sending is on")
    missing_documents = fields.Char(
        "Invoices without a stored PDF",
        compute="_compute_missing_documents",
        help="Invoices that would be named but not attached, because no original is stored.",
    )
    refusal = fields.Char(
        "Why it cannot be approved", compute="_compute_refusal", help="Empty when it can be approved."
    )

    _case_night_uniq = models.UniqueIndex("(company_id, case_id, night)")
    _one_open_uniq = models.UniqueIndex(
        "(case_id) WHERE state IN ('to_approve', 'approved', 'in_flight', 'task', 'failed')",
        "This customer has an open action already.",
    )

    @api.depends("recipient_id")
    def _compute_recipient_email(self):
        for action in self:
            action.recipient_email = action.sudo().recipient_id.email_normalized

    @api.depends_context("lang")
    def _compute_reason_text(self):
        for action in self:
            sentences = action.company_id._quittance_sentences(action.reasons)
            action.reason_text = "\n".join(sentences)
            action.first_reason = sentences[0] if sentences else False

    def _compute_missing_documents(self):
        self.missing_documents = False

    def _compute_refusal(self):
        for action in self:
            action.refusal = False if action.company_id.quittance_sending else self.env._("Sending is off.")

    def _selection_stage(self):
        return self.env["quittance.policy"]._selection_stage()

    def action_approve(self):
        """Approve these proposals."""
        raise UserError(self.env._("Not available yet."))

    def action_preview(self):
        """Show the letter that approving would send."""
        raise UserError(self.env._("Not available yet."))

    def action_retry(self):
        """Put failed actions back to "to approve"."""
        raise UserError(self.env._("Not available yet."))

    def action_it_left(self):
        """Settle an unknown attempt: the message left."""
        raise UserError(self.env._("Not available yet."))

    def action_it_did_not_leave(self):
        """Settle an unknown attempt: the message did not leave."""
        raise UserError(self.env._("Not available yet."))

    def action_task_done(self):
        """Settle a task: the customer was contacted."""
        raise UserError(self.env._("Not available yet."))

    def action_cancel(self):
        """Cancel a proposal, an approval or a task."""
        raise UserError(self.env._("Not available yet."))


class QuittanceActionLine(models.Model):
    """An item of an approved action, as it was when it was approved."""

    _name = "quittance.action.line"
    _description = "Item of a credit control action"
    _log_access = False
    _order = "id"

    action_id = fields.Many2one("quittance.action", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    move_id = LooseMany2one("account.move", "Invoice", required=True, readonly=True)
    ordinal = fields.Integer("Instalment", required=True, readonly=True, aggregator=None)
    item_id = LooseMany2one("quittance.item", required=True, readonly=True)
    stage = fields.Integer("Stage number", required=True, readonly=True, aggregator=None)
    stage_label = StageLabel(of="stage", string="Stage")
    cycle = fields.Integer(required=True, readonly=True, aggregator=None)
    currency_id = LooseMany2one("res.currency", readonly=True)
    due_date = fields.Date(readonly=True)
    claim = fields.Monetary(readonly=True)
    advances = fields.Boolean(readonly=True, help="The item's own stage rises when the message left.")

    _stage_uniq = models.UniqueIndex(
        "(company_id, move_id, ordinal, stage, cycle) WHERE advances",
        "This stage was announced for this invoice already.",
    )


class QuittanceAttempt(models.Model):
    """One try at delivering an action; committed before it starts, settled after."""

    _name = "quittance.attempt"
    _description = "Delivery attempt of a credit control action"
    _log_access = False
    _order = "id desc"

    action_id = fields.Many2one("quittance.action", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], required=True, readonly=True)
    address = fields.Char(readonly=True)
    state = fields.Selection(
        [("unsettled", "Under way"), ("sent", "Left"), ("failed", "Failed"), ("unknown", "Unknown")],
        required=True,
        readonly=True,
    )
    started_at = fields.Datetime("Started", readonly=True)
    settled_at = fields.Datetime("Settled", readonly=True)
    message_ref = fields.Char("Message-ID", readonly=True)
    error = fields.Char(readonly=True)

    _unsettled_uniq = models.UniqueIndex("(action_id) WHERE state IN ('unsettled', 'unknown')")
