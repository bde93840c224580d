from odoo import models
from odoo.exceptions import UserError


class QuittanceCustomers(models.AbstractModel):
    _inherit = "quittance.customers"

    def action_quittance_statement(self):
        """Open the dialogue that prints the statement of account."""
        cases = self._quittance_cases(create=False)
        if not cases:
            raise UserError(self.env._("Nothing has been looked at of these customers yet: evaluate them first."))
        return cases.action_statement()

    def action_quittance_charge(self):
        """Propose what these customers may be charged."""
        found = self._quittance_customers()
        if len(found) != 1:
            raise UserError(self.env._("Choose customers of one company."))
        return self.env["quittance.charge.proposal"]._open(*found[0])
