from odoo import api, fields, models


class AccountMove(models.Model):
    _name = "account.move"
    _inherit = ["account.move", "quittance.customers"]

    quittance_item_ids = fields.One2many(
        "quittance.item",
        "move_id",
        "Credit control items",
        readonly=True,
        copy=False,
        groups="account_quittance.group_reader",
    )

    def _quittance_customers(self):
        """Pairs of a root company and the customers it invoiced: the claim is the invoice's company's."""
        self.check_access("read")
        by_root = self.sudo().grouped(lambda move: move.company_id.root_id)
        return [(company, moves.commercial_partner_id) for company, moves in by_root.items()]

    @api.ondelete(at_uninstall=False)
    def _unlink_quittance_items(self):
        """Our rows have no foreign key: they go with the invoice. Proofs stay."""
        self.env["quittance.item"].sudo().search([("move_id", "in", self.ids)]).unlink()
