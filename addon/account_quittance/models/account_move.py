from odoo import fields, models
from odoo.exceptions import UserError


class AccountMove(models.Model):
    _inherit = "account.move"

    quittance_item_ids = fields.One2many(
        "quittance.item",
        "move_id",
        "Credit control items",
        readonly=True,
        copy=False,
        groups="account_quittance.group_reader",
    )

    def action_quittance_open_case(self):
        """Open the case of the customer of this invoice."""
        raise UserError(self.env._("Not available yet."))

    def action_quittance_evaluate(self):
        """Evaluate the customers of these invoices now."""
        raise UserError(self.env._("Not available yet."))

    def action_quittance_pause(self):
        """Open the dialogue that pauses the customers of these invoices."""
        raise UserError(self.env._("Not available yet."))

    def action_quittance_resume(self):
        """End the pause of the customers of these invoices."""
        raise UserError(self.env._("Not available yet."))
