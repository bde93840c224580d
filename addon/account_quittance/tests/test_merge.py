"""Two customers become one: nothing is lost, and no second letter leaves."""

from datetime import timedelta

from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestMerge(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.turn_sending_on()
        self.other = self.create_customer("Atelier Nord bis")
        self.move, self.other_move = self.invoice(), self.invoice(self.other, amount=500.0)
        self.night()

    def merge(self):
        """The other customer goes into the first one."""
        self.env["base.partner.merge.automatic.wizard"].sudo()._merge(
            (self.customer + self.other).ids, self.customer, extra_checks=False
        )
        self.env.invalidate_all()

    def test_after_both_had_a_letter_no_third_leaves(self):
        self.approve()
        self.approve(self.other)
        self.assertEqual(len(self.send()), 2)
        proofs = self.env["quittance.proof"].search([])
        messages = self.case(self.other).message_ids
        self.merge()
        self.night(AS_OF + timedelta(days=1))
        self.approve()
        self.assertFalse(self.send())
        self.assertEqual(self.actions().mapped("state"), ["done", "done"])
        self.assertEqual(self.item(self.move + self.other_move).mapped("stage"), ["friendly", "friendly"])
        self.assertEqual((self.item(self.move) + self.item(self.other_move)).case_id, self.case())
        self.assertEqual(self.env["quittance.proof"].search([]), proofs)
        self.assertLessEqual(messages, self.case().message_ids)

    def test_the_contact_of_one_keeps_the_gap_for_both(self):
        self.approve(self.other)
        self.send()
        self.merge()
        self.assertEqual(self.case().last_contact_on, AS_OF)
        self.night(AS_OF + timedelta(days=1))
        self.assertFalse(self.actions(state="to_approve"))

    def test_two_proposals_become_one_letter(self):
        self.merge()
        self.night()
        self.assertRecordValues(self.actions(state="to_approve"), [{"item_count": 2, "amount": 1500.0}])
        self.approve()
        self.assertEqual(len(self.send()), 1)

    def test_approvals_of_before_do_not_leave(self):
        self.approve()
        self.approve(self.other)
        self.merge()
        self.assertFalse(self.send())

    def test_what_people_wrote_is_kept(self):
        self.case(self.other).write(
            {
                "relation": "public",
                "insolvent_since": AS_OF,
                "user_id": self.desk.id,
            }
        )
        self.env["quittance.hold"].create(
            {
                "case_id": self.case(self.other).id,
                "code": "paused",
                "until_date": AS_OF + timedelta(days=9),
                "reason": "Promised",
            }
        )
        self.case(self.other).message_post(body="Called on Monday")
        self.merge()
        self.assertRecordValues(
            self.case(),
            [
                {
                    "relation": "public",
                    "insolvent_since": AS_OF,
                    "paused_until": AS_OF + timedelta(days=9),
                    "user_id": self.desk.id,
                }
            ],
        )
        self.assertEqual(self.case().hold_ids.reason, "Promised")
        self.assertIn("Called on Monday", "".join(self.case().message_ids.mapped("body")))

    def test_a_customer_without_a_case_takes_over_the_other_s(self):
        kept = self.case(self.other)
        target = self.create_customer("Quite new")
        self.env["base.partner.merge.automatic.wizard"].sudo()._merge(
            (target + self.other).ids, target, extra_checks=False
        )
        self.env.invalidate_all()
        self.assertEqual(kept.partner_id, target)
        self.night()
        self.assertEqual(self.case(target), kept)

    def look(self, day, case):
        """What the reader with the least rights is told of a day."""
        reader = self.somebody("merge-reader", "account_quittance.group_reader")
        look = (
            self.env["quittance.replay"].with_user(reader).browse(case.with_user(reader).action_another_day()["res_id"])
        )
        look.day = day
        return look

    def test_nights_from_before_are_told_of_each_that_was_merged(self):
        said = {case: case.reason_text for case in (self.case(), self.case(self.other))}
        former = self.other.id
        self.merge()
        third = self.create_customer("Atelier Nord ter")
        self.invoice(third, amount=70.0)
        self.night(AS_OF + timedelta(days=1))
        self.assertEqual(self.case().former_customers, [former])
        look = self.look(AS_OF, self.case())
        self.assertTrue(look.is_kept)
        self.assertEqual(look.reason_text, "\n".join(said.values()))
        self.assertIn(self.move.name, look.item_text)
        self.assertIn(self.other_move.name, look.item_text)
        self.assertIn(f"merged since, then customer number {former}", look.outcome)
        look.day = AS_OF + timedelta(days=1)
        self.assertNotIn("merged since", look.outcome)
        # What was merged twice is known by both numbers.
        self.env["base.partner.merge.automatic.wizard"].sudo()._merge(
            (third + self.customer).ids, third, extra_checks=False
        )
        self.env.invalidate_all()
        self.assertEqual(self.case(third).former_customers, sorted([former, self.customer.id]))

    def test_nights_from_before_are_told_where_the_other_s_case_is_taken_over(self):
        target, former = self.create_customer("Quite new"), self.other.id
        said = self.case(self.other).reason_text
        self.env["base.partner.merge.automatic.wizard"].sudo()._merge(
            (target + self.other).ids, target, extra_checks=False
        )
        self.env.invalidate_all()
        self.assertEqual(self.case(target).former_customers, [former])
        self.assertEqual(self.look(AS_OF, self.case(target)).reason_text, said)
