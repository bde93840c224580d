from odoo import models
from odoo.exceptions import UserError


class QuittanceCustomers(models.AbstractModel):
    """The desk's verbs on records of the host that stand for customers."""

    _name = "quittance.customers"
    _description = "Credit control of customers"

    def action_quittance_open_case(self):
        """Open the cases of these customers, creating those that are missing."""
        return self._quittance_cases()._action_open()

    def action_quittance_evaluate(self):
        """Evaluate these customers now."""
        self.env["quittance.case"].check_access("write")
        for company, customers in self._quittance_customers():
            self.env["quittance.run"]._run(company, customers=customers)
        return True

    def action_quittance_pause(self):
        """Open the dialogue that pauses these customers; cases that are missing are opened when it is confirmed."""
        found = self._quittance_customers()
        if len(found) != 1:
            raise UserError(self.env._("Choose customers of one company."))
        company, customers = found[0]
        cases = self._quittance_cases(create=False)
        missing = customers - cases.sudo().partner_id
        opened = self.env["quittance.pause"]._open(cases, self.env._("Pause"))
        context = {"default_root_company_id": company.id, "default_partner_ids": missing.ids}
        return opened | {"context": opened["context"] | context}

    def action_quittance_resume(self):
        """End the pause of these customers."""
        return self._quittance_cases(create=False).action_resume()

    def _quittance_cases(self, create=True):
        """The cases of these customers.

        :param create: whether those that are missing are created; looking never does
        """
        cases = self.env["quittance.case"]
        for company, customers in self._quittance_customers():
            if create:
                cases += cases._open_for(customers, company)
            else:
                cases += cases.search([("company_id", "=", company.id), ("partner_id", "in", customers.ids)])
        return cases

    def _quittance_customers(self):
        """Pairs of a root company and its customers among these records, which the user may read."""
        raise NotImplementedError
