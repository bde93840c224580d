from odoo import api, fields, models


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
        """Open the cases of the customers of these invoices, creating those that are missing."""
        return self._quittance_cases()._action_open()

    def action_quittance_evaluate(self):
        """Evaluate the customers of these invoices now."""
        self.env["quittance.case"].check_access("write")
        for company, customers in self._quittance_customers():
            self.env["quittance.run"]._run(company, customers=customers)
        return True

    def action_quittance_pause(self):
        """Open the dialogue that pauses the customers of these invoices."""
        return self._quittance_cases().action_pause()

    def action_quittance_resume(self):
        """End the pause of the customers of these invoices."""
        return self._quittance_cases().action_resume()

    def _quittance_cases(self):
        cases = self.env["quittance.case"]
        for company, customers in self._quittance_customers():
            cases += cases._open_for(customers, company)
        return cases

    def _quittance_customers(self):
        """Pairs of a root company and the customers it invoiced: the claim is the invoice's company's."""
        self.check_access("read")
        by_root = self.sudo().grouped(lambda move: move.company_id.root_id)
        return [(company, moves.commercial_partner_id) for company, moves in by_root.items()]

    @api.ondelete(at_uninstall=False)
    def _unlink_quittance_items(self):
        """Our rows have no foreign key: they go with the invoice. Proofs stay."""
        self.env["quittance.item"].sudo().search([("move_id", "in", self.ids)]).unlink()
