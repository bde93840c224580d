from odoo import api, fields, models


class QuittanceApprove(models.TransientModel):
    """What approving will do, shown before it does it."""

    _name = "quittance.approve"
    _description = "Approve credit control proposals"
    _inherit = "quittance.guarded"

    action_ids = fields.Many2many("quittance.action", string="Proposals", required=True)
    email_count = fields.Integer("E-mails", compute="_compute_counts")
    task_count = fields.Integer("Tasks", compute="_compute_counts")
    refused_count = fields.Integer("Not approved", compute="_compute_counts")
    missing_document_count = fields.Integer("With invoices that have no stored PDF", compute="_compute_counts")
    refusals = fields.Text("Why not", compute="_compute_counts")

    @api.model
    def _open(self, actions):
        wizard = self.create({"action_ids": [fields.Command.set(actions.ids)]})
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Approve"),
            "res_model": self._name,
            "res_id": wizard.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.depends("action_ids")
    def _compute_counts(self):
        for wizard in self:
            approvable = wizard.action_ids.filtered(lambda action: not action.refusal)
            refused = wizard.action_ids - approvable
            emails = approvable.filtered(lambda action: action.channel == "email")
            wizard.email_count = len(emails)
            wizard.task_count = len(approvable - emails)
            wizard.refused_count = len(refused)
            wizard.missing_document_count = len(emails.filtered("missing_documents"))
            wizard.refusals = "\n".join(dict.fromkeys(refused.mapped("refusal"))) or False

    def action_confirm(self):
        """Approve what can be approved, and say what happened."""
        self.ensure_one()
        self.action_ids._check_desk()
        approvable = self.action_ids.filtered(lambda action: not action.refusal)
        refused = len(self.action_ids) - len(approvable)
        approvable._approve()
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success" if approvable else "warning",
                "message": self.env._(
                    "%(approved)s approved, %(refused)s not.", approved=len(approvable), refused=refused
                ),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }
