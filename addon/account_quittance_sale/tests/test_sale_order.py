"""Orders of a customer whose orders are held wait for a person of the desk, or for the payment."""

from odoo import fields
from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.addons.account_quittance_sale.models.sale_order import LET_THROUGH
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged


@tagged("post_install", "-at_install")
class TestSaleOrder(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.env.user.group_ids |= self.env.ref("sales_team.group_sale_manager")
        self.seller = self.somebody("seller", "sales_team.group_sale_salesman")
        self.both = self.somebody("both", "sales_team.group_sale_salesman_all_leads,account_quittance.group_user")
        self.move = self.invoice()
        self.night()
        self.case()._hold_orders("Second reminder", self.desk)
        self.order = self.quotation(self.customer)

    def quotation(self, customer, **values):
        product = self.env["product.product"].create({"name": "Work", "type": "service", "list_price": 200.0})
        return self.env["sale.order"].create(
            {
                "partner_id": customer.id,
                "user_id": self.seller.id,
                "order_line": [fields.Command.create({"product_id": product.id, "tax_ids": False})],
                **values,
            }
        )

    def test_confirming_is_refused_and_says_why(self):
        order = self.order.with_user(self.seller)
        self.assertIn("“Second reminder”", order.quittance_held)
        with self.assertRaisesRegex(UserError, "Second reminder.*desk"):
            order.action_confirm()
        self.assertEqual(order.state, "draft")
        with self.assertRaises(AccessError):
            order.action_quittance_let_through()
        self.assertFalse(self.quotation(self.create_customer("Bois et Fils")).quittance_held)

    def test_no_call_from_outside_lets_an_order_through(self):
        for mark in (True, 1, "LET_THROUGH", str(LET_THROUGH)):
            with self.assertRaises(UserError):
                self.order.with_user(self.seller).with_context(quittance_orders=mark).action_confirm()

    def test_a_contact_of_the_customer_and_who_pays_for_another_are_the_customer(self):
        contact = self.env["res.partner"].create({"name": "Buyer", "parent_id": self.customer.id})
        other = self.create_customer("Bois et Fils")
        for order in (self.quotation(contact), self.quotation(other, partner_invoice_id=self.customer.id)):
            with self.assertRaises(UserError):
                order.with_user(self.seller).action_confirm()
        (self.order + self.quotation(other)).filtered(lambda order: order.partner_id == other).action_confirm()

    def test_who_has_the_right_confirms_all_the_same(self):
        order = self.order.with_user(self.both)
        with self.assertRaises(UserError):
            order.action_confirm()
        order.action_quittance_let_through()
        self.assertEqual(order.state, "sale")
        for record in (self.order, self.case()):
            [note] = record.message_ids.filtered(lambda message: "although new orders are held" in message.body)
            self.assertEqual(note.author_id, self.both.partner_id)
        self.assertTrue(self.case().orders_held_on, "other orders wait")

    def test_what_was_paid_since_the_last_night_counts(self):
        self.pay(self.move, 1000.0, AS_OF)
        self.order.with_user(self.seller).action_confirm()
        self.assertEqual(self.order.state, "sale")
        self.assertFalse(self.case().orders_held_on)

    def test_once_a_person_lets_them_through_orders_are_confirmed(self):
        self.case().with_user(self.desk).action_free_orders()
        self.assertFalse(self.order.quittance_held)
        self.order.with_user(self.seller).action_confirm()
        self.assertEqual(self.order.state, "sale")

    def test_another_company_holds_nothing(self):
        other, stranger = self.two_companies()
        stranger.group_ids |= self.env.ref("sales_team.group_sale_manager")
        order = self.quotation(self.customer, company_id=other.id, user_id=stranger.id)
        self.assertFalse(order.quittance_held)
        order.action_confirm()
        self.assertEqual(order.state, "sale")

    def test_what_a_customer_signs_waits_and_a_person_is_told(self):
        self.order._validate_order()
        self.assertEqual(self.order.state, "draft")
        self.assertEqual(self.order.activity_ids.user_id, self.seller)

    def test_a_person_who_is_there_is_told_once_in_the_language_of_that_person(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.desk.lang = "fr_FR"
        nobody = self.quotation(self.customer, user_id=False)
        self.env.cr.execute(
            "UPDATE sale_order SET create_uid = %s WHERE id = %s", [self.env.ref("base.public_user").id, nobody.id]
        )
        self.env.invalidate_all()
        self.seller.active = False
        for order in (nobody, self.order):
            order._validate_order()
            order._validate_order()
            self.assertEqual(order.activity_ids.user_id, self.desk)
            self.assertEqual(
                order.activity_ids.summary,
                self.order.with_context(lang="fr_FR").env._("New orders of this customer are held"),
            )

    def transaction(self, amount):
        provider = self.env["payment.provider"].create({"name": "Test", "code": "none"})
        return self.env["payment.transaction"].create(
            {
                "provider_id": provider.id,
                "payment_method_id": self.env["payment.method"].create({"name": "Card", "code": "quittance_card"}).id,
                "reference": "quittance",
                "amount": amount,
                "currency_id": self.order.currency_id.id,
                "partner_id": self.customer.id,
                "sale_order_ids": [fields.Command.set(self.order.ids)],
                "state": "done",
            }
        )

    def test_what_is_paid_in_advance_is_confirmed(self):
        confirmed = self.transaction(200.0)._check_amount_and_confirm_order()
        self.assertEqual((confirmed, self.order.state), (self.order, "sale"))
        self.assertNotIn("quittance_orders", confirmed.env.context)

    def test_what_is_paid_in_part_waits_for_a_person(self):
        self.order.write({"require_payment": True, "prepayment_percent": 0.3})
        confirmed = self.transaction(60.0)._check_amount_and_confirm_order()
        self.assertFalse(confirmed)
        self.assertEqual(self.order.state, "draft")
        self.assertEqual(self.order.activity_ids.user_id, self.seller)
