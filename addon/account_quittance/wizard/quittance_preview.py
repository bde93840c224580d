from odoo import api, fields, models


class QuittancePreview(models.TransientModel):
    """The message of an action as it would leave now; looking at it changes nothing."""

    _name = "quittance.preview"
    _description = "Preview of a credit control message"
    _inherit = "quittance.guarded"

    action_id = fields.Many2one("quittance.action", required=True, ondelete="cascade", readonly=True)
    recipient_id = fields.Many2one(related="action_id.recipient_id")
    recipient_email = fields.Char(related="action_id.recipient_email")
    subject = fields.Char(readonly=True)
    body_html = fields.Html("Message", readonly=True, sanitize=False)
    email_from = fields.Char("From", readonly=True)
    reply_to = fields.Char("Replies to", readonly=True)
    documents = fields.Char("Attached", readonly=True)
    missing_documents = fields.Char(related="action_id.missing_documents")
    refusal = fields.Char(related="action_id.refusal")

    @api.constrains("action_id")
    def _check_action(self):
        # A dialogue may be made by call; constraints and related fields run in superuser mode.
        self.action_id.sudo(False).check_access("read")

    @api.model
    def _open(self, action):
        letter = action._letter()
        wizard = self.create(
            {name: letter[name] for name in ("subject", "body_html", "email_from", "reply_to")}
            | {
                "action_id": action.id,
                "documents": ", ".join(
                    filter(None, (action.sudo()._letter_list_name(), *action._documents()[action].mapped("name")))
                ),
            }
        )
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
        self.ensure_one()
        self.action_id.action_approve()
        return {"type": "ir.actions.act_window_close"}
