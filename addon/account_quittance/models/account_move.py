from odoo import api, fields, models
from odoo.exceptions import UserError


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

    quittance_charge_ids = fields.One2many(
        "quittance.charge", "entry_id", "Charged penalties", readonly=True, groups="account_quittance.group_reader"
    )
    quittance_terms_ids = fields.One2many(
        "quittance.terms", "move_id", "Terms of this invoice", groups="account_quittance.group_reader"
    )

    def _post(self, soft=True):
        self._check_quittance_charges()
        return super()._post(soft)

    def _check_quittance_charges(self):
        """A penalty entry says in all what it says of each claim."""
        charges = self.env["quittance.charge"].sudo().search([("entry_id", "in", self.ids)])
        for entry, rows in charges.grouped("entry_id").items():
            for kind, of_kind in rows.grouped("kind").items():
                lines = entry.line_ids.filtered(lambda line, kind=kind: line.quittance_penalty == kind)
                if rows[:1].currency_id.compare_amounts(
                    sum(of_kind.mapped("amount")), sum(lines.mapped("amount_currency"))
                ):
                    raise UserError(
                        self.env._(
                            "The amounts of %s were changed and no longer add up to the invoices behind them. Delete the"
                            " draft and charge the penalties again.",
                            entry.display_name,
                        )
                    )

    def _reverse_moves(self, default_values_list=None, cancel=False):
        """Reversing a penalty entry reopens its claims."""
        reversals = super()._reverse_moves(default_values_list, cancel)
        charges = self.env["quittance.charge"].sudo().search([("entry_id", "in", self.ids)]).grouped("entry_id")
        for entry, reversal in zip(self, reversals, strict=True):
            if entry not in charges:
                continue  # the host may write the lines of an invoice anew
            for charge in charges[entry]:
                charge.copy({"entry_id": reversal.id, "amount": -charge.amount})
            for line, other in zip(entry.line_ids, reversal.line_ids, strict=True):
                if line.quittance_penalty:
                    other.quittance_penalty = line.quittance_penalty
        return reversals

    @api.model
    def _quittance_numbers(self, rows):
        """Numbers of the invoices that these dicts name in ``move_id``, by id."""
        return {move.id: move.name for move in self.sudo().browse({row["move_id"] for row in rows}).exists()}

    def _quittance_customers(self):
        """Pairs of a root company and the customers it invoiced: the claim is the invoice's company's."""
        self.check_access("read")
        by_root = self.sudo().grouped(lambda move: move.company_id.root_id)
        return [(company, moves.commercial_partner_id) for company, moves in by_root.items()]

    @api.ondelete(at_uninstall=False)
    def _unlink_quittance_items(self):
        """Our rows have no foreign key: they go with the invoice. Proofs stay."""
        self.env["quittance.item"].sudo().search([("move_id", "in", self.ids)]).unlink()
