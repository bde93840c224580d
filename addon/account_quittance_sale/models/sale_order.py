from odoo import api, fields, models
from odoo.exceptions import UserError

# What the context holds where orders are let through. No call from outside can carry it.
LET_THROUGH = object()


class SaleOrder(models.Model):
    _inherit = "sale.order"

    quittance_held = fields.Char("Held by credit control", compute="_compute_quittance_held")

    @api.depends("partner_id", "partner_invoice_id", "company_id", "state")
    @api.depends_context("lang")
    def _compute_quittance_held(self):
        held = self._quittance_holds(look_again=False)
        for order in self:
            order.quittance_held = order in held and held[order].orders_sentence

    def _quittance_holds(self, look_again=True):
        """Those of these quotations that wait, as the orders of their customer are held: dict of order to case, in superuser mode.

        :param look_again: whether what was paid since the last decision counts
        """
        held = {}
        if self.env.context.get("quittance_orders") is LET_THROUGH:
            return held
        quotations = self.filtered(lambda order: order.state in ("draft", "sent"))
        for company, orders in quotations.grouped(lambda order: order.sudo().company_id.root_id).items():
            customers = (orders.partner_id | orders.partner_invoice_id).sudo().commercial_partner_id
            cases = self.env["quittance.case"]._orders_held(company, customers, look_again).grouped("partner_id")
            for order in orders:
                # Who pays, else who orders.
                for partner in (order.partner_invoice_id, order.partner_id):
                    if case := cases.get(partner.sudo().commercial_partner_id):
                        held.setdefault(order, case)
        return held

    def action_confirm(self):
        held = self._quittance_holds()
        if held:
            raise UserError(
                "\n".join(
                    self.env._(
                        "%(order)s, %(customer)s: %(held)s Somebody of the credit control desk may let it through.",
                        order=order.name,
                        customer=case.partner_id.display_name,
                        held=case.orders_sentence,
                    )
                    for order, case in held.items()
                )
            )
        return super().action_confirm()

    def action_quittance_let_through(self):
        """Confirm these orders although new orders of their customers are held."""
        self.env["quittance.case"].check_access("write")
        for order, case in self._quittance_holds().items():
            told = self.env._("%s was confirmed although new orders are held.", order.name)
            for record in (order, case):
                record._message_log(body=told, author_id=self.env.user.partner_id.id)
        return self.with_context(quittance_orders=LET_THROUGH).action_confirm()

    def _validate_order(self):
        """What a customer signs is not refused to him: it waits for a person."""
        held = self._quittance_holds()
        for order, case in held.items():
            order._quittance_ask(case)
        let_through = self.filtered(lambda order: order not in held)
        return super(SaleOrder, let_through)._validate_order() if let_through else None

    def _quittance_ask(self, case):
        """A to-do, once, of who sells, else of who looks after the case: not of who is gone, nor of the customer himself."""
        people = (self.user_id, case.user_id, case.orders_held_by_id, self.create_uid)
        person = next((user for user in people if user.active and user._is_internal()), self.env.ref("base.user_admin"))
        spoken = self.with_context(lang=person.lang)
        summary = spoken.env._("New orders of this customer are held")
        if summary in self.activity_ids.mapped("summary"):
            return
        spoken.activity_schedule(
            "mail.mail_activity_data_todo",
            user_id=person.id,
            summary=summary,
            note=spoken.env._("The customer accepted this quotation. Ask credit control whether it may be confirmed."),
        )
