from odoo import fields, models
from odoo.exceptions import UserError


class QuittanceApprove(models.TransientModel):
    """What approving will do, shown before it does it."""

    _name = "quittance.approve"
    _description = "Approve credit control proposals"

    action_ids = fields.Many2many("quittance.action", string="Proposals", required=True)
    email_count = fields.Integer("E-mails", compute="_compute_counts")
    task_count = fields.Integer("Tasks", compute="_compute_counts")
    refused_count = fields.Integer("Not approved", compute="_compute_counts")
    missing_document_count = fields.Integer("With invoices that have no stored PDF", compute="_compute_counts")
    refusals = fields.Text("Why not", compute="_compute_counts")

    def _compute_counts(self):
        for wizard in self:
            wizard.email_count = wizard.task_count = wizard.refused_count = wizard.missing_document_count = 0
            wizard.refusals = False

    def action_confirm(self):
        """Approve what can be approved."""
        raise UserError(self.env._("Not available yet."))
