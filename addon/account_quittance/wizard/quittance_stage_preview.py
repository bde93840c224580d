from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError


class QuittanceStagePreview(models.TransientModel):
    """The letter of a stage with the items of a customer to whom a letter is proposed today; nothing of it is sent."""

    _name = "quittance.stage.preview"
    _description = "Preview of the letter of a stage"
    _inherit = "quittance.guarded"

    stage_id = fields.Many2one("quittance.stage", required=True, readonly=True, ondelete="cascade")
    company_id = fields.Many2one(related="stage_id.company_id")
    action_id = fields.Many2one(
        "quittance.action",
        "Customer",
        required=True,
        ondelete="cascade",
        domain="[('company_id', '=', company_id), ('channel', '=', 'email'), ('state', 'in', ('to_approve', 'approved'))]",
    )
    recipient_email = fields.Char(related="action_id.recipient_email", string="To")
    subject = fields.Char(compute="_compute_letter")
    body_html = fields.Html("Message", compute="_compute_letter", sanitize=False)

    @api.constrains("stage_id", "action_id")
    def _check_action(self):
        for preview in self:
            (preview.action_id.sudo(False)).check_access("read")
            if preview.action_id.company_id != preview.stage_id.company_id:
                raise ValidationError(self.env._("Choose a customer of the company whose policy it is."))

    @api.model
    def _open(self, stage):
        waiting = self.env["quittance.action"].search(
            [
                ("company_id", "=", stage.company_id.id),
                ("channel", "=", "email"),
                ("state", "in", ("to_approve", "approved")),
            ]
        )
        action = waiting.filtered(lambda action: action.stage == stage.code)[:1] or waiting[:1]
        if not action:
            raise UserError(
                self.env._(
                    "No letter is proposed today. After a night that proposes one, it is shown with its customer."
                )
            )
        preview = self.create({"stage_id": stage.id, "action_id": action.id})
        return {
            "type": "ir.actions.act_window",
            "name": stage.name,
            "res_model": self._name,
            "res_id": preview.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.depends("action_id", "stage_id")
    def _compute_letter(self):
        for preview in self:
            stage, action = preview.stage_id, preview.action_id
            stages = {known["code"]: known for known in stage.policy_id._stages_read()}
            # The desk needs no right on invoices to see what a letter says of them.
            told = action.sudo().with_company(action.company_id)._with_facts(stage=stages.get(stage.code))
            letter = told._letter() if action else {}
            preview.subject, preview.body_html = letter.get("subject"), letter.get("body_html")
