from odoo import models


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
        """Open the dialogue that pauses these customers."""
        return self._quittance_cases().action_pause()

    def action_quittance_resume(self):
        """End the pause of these customers."""
        return self._quittance_cases().action_resume()

    def _quittance_cases(self):
        cases = self.env["quittance.case"]
        for company, customers in self._quittance_customers():
            cases += cases._open_for(customers, company)
        return cases

    def _quittance_customers(self):
        """Pairs of a root company and its customers among these records, which the user may read."""
        raise NotImplementedError
