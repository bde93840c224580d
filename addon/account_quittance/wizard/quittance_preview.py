from odoo import api, fields, models
from odoo.exceptions import UserError

from .quittance_preview_line import LEFT_OUT


class QuittancePreview(models.TransientModel):
    """The message of an action as it would leave now; looking at it changes nothing."""

    _name = "quittance.preview"
    _description = "Preview of a credit control message"
    _inherit = "quittance.guarded"

    action_id = fields.Many2one("quittance.action", required=True, ondelete="cascade", readonly=True)
    case_id = fields.Many2one(related="action_id.case_id", string="Customer")
    addressee_told = fields.Char("About the recipient", readonly=True)
    recipient_email = fields.Char("To", readonly=True)
    copies = fields.Char("Copies to", readonly=True)
    without_copy = fields.Char("No copy to", readonly=True)
    subject = fields.Char(readonly=True)
    body_html = fields.Html("Message", readonly=True, sanitize=False)
    email_from = fields.Char("From", readonly=True)
    reply_to = fields.Char("Replies to", readonly=True)
    documents = fields.Char("Attached", readonly=True)
    fallback = fields.Char("Language", readonly=True)
    missing_documents = fields.Char(related="action_id.missing_documents")
    refusal = fields.Char(related="action_id.refusal")
    # What is approved: the facts of the action when this dialogue was opened, and nothing that came after.
    shown = fields.Json(readonly=True)
    line_ids = fields.One2many("quittance.preview.line", "preview_id", "Invoices of this letter", readonly=True)
    can_leave_out = fields.Boolean("May leave invoices out", compute="_compute_can_leave_out")
    passed = fields.Json(readonly=True, help="Actions that were shown in this reading and left as they are.")
    left_count = fields.Integer("More to read", compute="_compute_left_count")

    @api.constrains("action_id")
    def _check_action(self):
        # A dialogue may be made by call; constraints and related fields run in superuser mode.
        self.action_id.sudo(False).check_access("read")

    def _has_field_access(self, field, operation):
        # "readonly" by itself holds in views only: nobody approves by call what was never shown.
        if operation == "write" and field.name in ("action_id", "shown", "passed") and not self.env.su:
            return False
        return super()._has_field_access(field, operation)

    def _compute_left_count(self):
        for wizard in self:
            wizard.left_count = wizard.env["quittance.action"].search_count(wizard._queue())

    @api.depends("action_id.state")
    def _compute_can_leave_out(self):
        works = self.env.user.has_group("account_quittance.group_user")
        for wizard in self:
            action = wizard.action_id
            given = LEFT_OUT in self.env["quittance.hold"]._given(action.company_id)
            wizard.can_leave_out = works and given and len(wizard.line_ids) > 1 and action.state == "to_approve"

    def _queue(self):
        """Domain of the letters that are still to be read after this one."""
        return [
            ("state", "=", "to_approve"),
            ("channel", "=", "email"),
            ("company_id", "=", self.action_id.company_id.id),
            ("id", "not in", [*(self.passed or ()), self.action_id.id]),
        ]

    @api.model
    def _open(self, action, passed=()):
        facts = action._facts()
        letter = action._letter()
        copies, without = action._copies()[action]
        wizard = self.sudo().create(
            {name: letter[name] for name in ("subject", "body_html", "email_from", "reply_to")}
            | {
                "action_id": action.id,
                "recipient_email": action.recipient_email,
                "addressee_told": action.addressee_told,
                "copies": ", ".join(copies.mapped("email_normalized")),
                "without_copy": action._say_without_copy(without),
                "shown": {str(action_id): of_one for action_id, of_one in facts.items()},
                "passed": list(passed),
                "fallback": action._letter_fallback(),
                "documents": ", ".join(
                    filter(None, (action.sudo()._letter_list_name(), *action._documents()[action].mapped("name")))
                ),
            }
        )
        self.env["quittance.preview.line"].sudo()._list(wizard)
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Preview"),
            "res_model": self._name,
            "res_id": wizard.id,
            "view_mode": "form",
            "target": "new",
        }

    def action_approve(self):
        """Approve what is shown."""
        self._approve()
        return {"type": "ir.actions.act_window_close"}

    def action_approve_next(self):
        """Approve what is shown, and show the next letter."""
        self._approve()
        return self.action_next()

    def action_next(self):
        """Leave this letter as it is, and show the next one: the largest overdue amount first."""
        self.ensure_one()
        waiting = self.env["quittance.action"].search(self._queue())
        following = waiting.sorted(lambda action: (-action.case_id.overdue, action.case_id.id))[:1]
        if not following:
            return {"type": "ir.actions.act_window_close"}
        return self._open(following, [*(self.passed or ()), self.action_id.id])

    def _show_again(self):
        """Show the letter as it is now, after what was said here of its invoices."""
        case = self.action_id.sudo(False).case_id
        action = case.open_action_id.filtered(lambda action: action.state == "to_approve")
        if not action:
            raise UserError(
                self.env._(
                    "Without it no letter would leave: nothing else of %s has come to a stage. Postpone the customer instead.",
                    case.display_name,
                )
            )
        return self._open(action, self.passed or ())

    def _approve(self):
        self.ensure_one()
        action = self.action_id.sudo(False)
        action._check_desk()
        if action.refusal:
            raise UserError(action.refusal)
        action._approve(self.shown or {})
