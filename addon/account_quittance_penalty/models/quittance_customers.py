from odoo import models


class QuittanceCustomers(models.AbstractModel):
    _inherit = "quittance.customers"

    def action_quittance_statement(self):
        """Open the dialogue that prints the statement of account."""
        return self._quittance_cases().action_statement()

    def action_quittance_charge(self):
        """Open the dialogue that charges penalties of these customers."""
        return self._quittance_cases().action_charge()
