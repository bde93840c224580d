"""New orders are held once a stage that says so is done, until a person lets them through or nothing is overdue."""

from datetime import timedelta

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ..models.quittance_consequences import QuittanceConsequences
from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestOrders(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.plan("friendly", holds_orders=True, penalties="none")
        self.move = self.invoice(amount=1000.0)
        self.night()
        self.turn_sending_on()

    def plan(self, code, **values):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.stage_ids.filtered(lambda stage: stage.code == code).write(values)
        draft.action_approve()

    def contact(self):
        self.approve()
        self.send()
        self.env.invalidate_all()

    def test_orders_are_held_by_the_contact_and_not_before(self):
        self.assertFalse(self.case().orders_held_on)
        self.approve()
        self.assertFalse(self.case().orders_held_on, "the message has not left")
        self.send()
        self.env.invalidate_all()
        self.assertRecordValues(
            self.case(),
            [
                {
                    "orders_held_on": AS_OF,
                    "orders_held_by_id": self.desk.id,
                    "orders_held_reason": "Payment reminder",
                }
            ],
        )
        told = self.case().with_user(self.desk).orders_sentence
        self.assertIn("“Payment reminder”", told)
        self.assertIn(self.desk.name, told)
        self.assertEqual(self.customer.quittance_orders_sentence, self.case().orders_sentence)
        notes = self.case().message_ids.filtered(lambda message: "New orders are held" in message.body)
        self.assertEqual(notes.author_id, self.desk.partner_id)
        self.assertIn(self.case(), self.env["quittance.case"].search([("orders_held_on", "!=", False)]))

    def test_a_person_lets_them_through_and_no_night_holds_them_again(self):
        self.contact()
        reader = self.somebody("reader", "account_quittance.group_reader")
        with self.assertRaises(AccessError):
            self.case().with_user(reader).action_free_orders()
        self.case().with_user(self.desk).action_free_orders()
        self.assertRecordValues(
            self.case(), [{"orders_held_on": False, "orders_held_by_id": False, "orders_held_reason": False}]
        )
        self.assertIn("let through again", self.case().message_ids[:1].body)
        self.assertEqual(self.case().message_ids[:1].author_id, self.desk.partner_id)
        self.night(AS_OF + timedelta(days=1))
        self.assertFalse(self.case().orders_held_on)
        with self.assertRaises(UserError):
            self.case().with_user(self.desk).action_free_orders()

    def test_they_are_free_when_nothing_is_overdue(self):
        self.contact()
        self.invoice(due=AS_OF + timedelta(days=20))
        self.night(AS_OF + timedelta(days=1))
        self.assertTrue(self.case().orders_held_on)
        self.pay(self.move, 1000.0, AS_OF + timedelta(days=1))
        self.night(AS_OF + timedelta(days=2))
        self.assertFalse(self.case().orders_held_on, "what is left is not due")
        self.assertIn("Nothing is overdue any more", self.case().message_ids[:1].body)

    def test_what_a_person_holds_keeps_them_back(self):
        self.contact()
        hold = self.env["quittance.hold"].create(
            {"case_id": self.case().id, "code": "handed_over", "reason": "To the lawyer", "from_date": AS_OF}
        )
        self.night(AS_OF + timedelta(days=1))
        self.assertEqual(self.case().overdue, 0)
        self.assertTrue(self.case().orders_held_on)
        hold.action_lift()
        self.assertTrue(self.case().orders_held_on)

    def test_a_look_counts_what_was_paid_since(self):
        self.contact()
        held = self.env["quittance.case"]._orders_held
        self.assertEqual(held(self.company, self.customer, look_again=True), self.case())
        self.pay(self.move, 1000.0, AS_OF)
        self.assertEqual(held(self.company, self.customer, look_again=False), self.case())
        self.assertFalse(held(self.company, self.customer, look_again=True))
        self.assertFalse(held(self.company, self.customer, look_again=False))

    def test_nobody_writes_who_held_them_by_call(self):
        self.contact()
        with self.assertRaises(AccessError):
            self.case().with_user(self.desk).write({"orders_held_on": False})

    def test_a_merged_customer_stays_held(self):
        self.contact()
        other = self.create_customer("Atelier Sud")
        self.invoice(other)
        self.night()
        self.env["quittance.case"].sudo()._merge_partners(self.customer, other)
        self.assertRecordValues(self.case(other), [{"orders_held_on": AS_OF, "orders_held_by_id": self.desk.id}])

    def test_what_only_another_addon_can_charge_is_said_on_the_case(self):
        self.contact()
        action = self.actions(state="done")
        QuittanceConsequences._charge_penalties(action, {action: action.attempt_ids})
        self.assertIn("“Payment reminder” charges penalties", self.case().message_ids[:1].body)
        self.assertIn("nothing was charged", self.case().message_ids[:1].body)
