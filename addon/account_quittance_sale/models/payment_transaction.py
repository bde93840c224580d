from odoo import models

from .sale_order import LET_THROUGH


class PaymentTransaction(models.Model):
    _inherit = "payment.transaction"

    def _check_amount_and_confirm_order(self):
        """What is paid in advance needs no credit; where a part of it is, a person decides."""
        confirmed = self.env["sale.order"]
        for transaction in self:
            orders = transaction.sale_order_ids
            held = orders._quittance_holds()
            in_part = [
                order for order in held if order.currency_id.compare_amounts(order.amount_paid, order.amount_total) < 0
            ]
            for order in in_part:
                order._quittance_ask(held[order])
            if not in_part:
                through = transaction.with_context(quittance_orders=LET_THROUGH)
                confirmed |= super(PaymentTransaction, through)._check_amount_and_confirm_order().with_env(self.env)
        return confirmed
