from odoo import fields, models


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
        [
            ("prepared", "Waiting its turn"),
            ("unsettled", "Under way"),
            ("noted", "Noted, can be taken back"),
            ("sent", "Left"),
            ("failed", "Failed"),
            ("unknown", "Unknown"),
        ],
        required=True,
        readonly=True,
    )
    started_at = fields.Datetime("Started", readonly=True)
    settled_at = fields.Datetime("Settled", readonly=True)
    message_ref = fields.Char("Message-ID", readonly=True)
    documents = fields.Json(
        readonly=True, help="What was attached: pairs of an invoice's ID, none for the statement, and the file's hash."
    )
    error = fields.Char(readonly=True)
    is_erased = fields.Boolean("Words erased", readonly=True, help="After the company's period of retention.")
    # Of a task.
    result = fields.Selection(
        [
            ("reached", "Reached"),
            ("message_left", "Left a message"),
            ("written", "Handed over or posted"),
        ],
        "What came of it",
        readonly=True,
    )
    note = fields.Text(readonly=True)
    user_id = fields.Many2one("res.users", "Done by", readonly=True, ondelete="set null")
    attachment_id = fields.Many2one("ir.attachment", "Document", readonly=True, ondelete="set null")

    _unsettled_uniq = models.UniqueIndex("(action_id) WHERE state IN ('prepared', 'unsettled', 'unknown')")
