from odoo import api, fields, models
from odoo.exceptions import UserError

NOT_REACHED = "not_reached"


class QuittanceTaskDone(models.TransientModel):
    """What came of a task: said before it counts as done."""

    _name = "quittance.task.done"
    _description = "Outcome of a credit control task"
    _inherit = "quittance.guarded"

    action_id = fields.Many2one("quittance.action", required=True, ondelete="cascade")
    case_id = fields.Many2one(related="action_id.case_id")
    result = fields.Selection(selection=lambda self: self._selection_result(), string="What came of it", required=True)
    note = fields.Text(help="Stays with the case.")
    document = fields.Binary(attachment=False, help="A letter that was posted, a receipt, an answer.")
    document_name = fields.Char("Name of the document")

    @api.model
    def _selection_result(self):
        results = self.env["quittance.attempt"]._fields["result"]._description_selection(self.env)
        return [*results, (NOT_REACHED, self.env._("Not reached: to be tried again"))]

    def action_confirm(self):
        """Note the outcome; a customer who was not reached leaves the task as it is."""
        self.ensure_one()
        action = self.action_id
        action._check_desk()
        if action.state != "task":
            raise UserError(self.env._("%s: this task was done or withdrawn meanwhile.", action.case_id.display_name))
        document = self._attach()
        if self.result == NOT_REACHED:
            told = ": ".join(filter(None, (self.env._("Not reached"), self.note)))
            action.case_id.sudo().message_post(
                body=told, author_id=self.env.user.partner_id.id, attachment_ids=document.ids
            )
        else:
            action._note_done(self.result, self.note, document)
        return {"type": "ir.actions.act_window_close"}

    def _attach(self):
        """The document on the case; empty where there is none."""
        attachments = self.env["ir.attachment"].sudo()
        if not self.document:
            return attachments
        return attachments.create(
            {
                "name": self.document_name or self.env._("Document"),
                "datas": self.document,
                "res_model": "quittance.case",
                "res_id": self.case_id.id,
            }
        )
