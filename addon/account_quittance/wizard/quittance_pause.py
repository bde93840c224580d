from odoo import fields, models
from odoo.exceptions import UserError


class QuittancePause(models.TransientModel):
    """Pause customers, or postpone their next contact, up to and including a day."""

    _name = "quittance.pause"
    _description = "Pause credit control"

    case_ids = fields.Many2many("quittance.case", string="Customers", required=True)
    until = fields.Date(required=True)
    reason = fields.Char(required=True)

    def action_confirm(self):
        """Pause the cases and evaluate them."""
        raise UserError(self.env._("Not available yet."))
