"""A single invoice left out of the next letter without losing the letter, and a customer left alone, by whom and why."""

import json
from datetime import timedelta

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestLeftOut(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.move, self.other = self.invoice(), self.invoice(amount=500.0)
        self.turn_sending_on()
        self.night()

    def preview(self, user=None):
        opened = self.actions(state="to_approve").with_user(user or self.desk).action_preview()
        return self.env["quittance.preview"].with_user(user or self.desk).browse(opened["res_id"])

    def leave_out(self, preview, move):
        opened = preview.line_ids.filtered(lambda line: line.move_id == move).action_leave_out()
        return preview.browse(opened["res_id"])

    def test_the_letter_goes_without_it_and_it_waits_for_the_next(self):
        preview = self.preview()
        self.assertEqual(preview.line_ids.move_id, self.move | self.other)
        again = self.leave_out(preview, self.move)
        self.assertNotIn(self.move.name, again.body_html)
        self.assertIn(self.other.name, again.body_html)
        self.assertEqual(self.actions(state="to_approve").amount, 500.0)
        again.action_approve()
        [letter] = self.send()
        self.assertNotIn(self.move.name, str(letter))
        proof = self.env["quittance.proof"].search([("company_id", "=", self.company.id)])
        self.assertEqual([item[0] for item in json.loads(json.loads(proof.record)["items"])], [self.other.id])
        self.assertEqual((self.item(self.other).stage, self.item(self.move).stage), ("friendly", False))
        self.assertEqual(self.case().hold_ids.lifted_on, AS_OF)
        self.assertEqual(self.item(self.move).state, "waiting")
        self.night(AS_OF + timedelta(days=7))
        self.assertEqual(self.item(self.move).state, "to_contact")
        self.assertIn(self.move.name, self.actions(state="to_approve")._letter()["body_html"])

    def test_the_case_says_who_left_it_out(self):
        self.leave_out(self.preview(), self.move)
        [note] = self.case().message_ids.filtered(lambda message: "Left out of the next letter" in message.body)
        self.assertIn(self.move.name, note.body)
        self.assertEqual(note.author_id, self.desk.partner_id)
        self.assertEqual(self.item(self.move).hold_sentence, "Left out of the next letter.")
        self.assertTrue(self.item(self.move).interest)

    def test_it_is_put_back(self):
        again = self.leave_out(self.preview(), self.move)
        line = again.line_ids.filtered("hold_id")
        self.assertEqual((line.move_id, line.amount), (self.move, 1000.0))
        opened = line.action_put_back()
        self.assertIn(self.move.name, again.browse(opened["res_id"]).body_html)
        self.assertFalse(again.browse(opened["res_id"]).line_ids.hold_id)

    def test_what_was_looked_at_before_is_not_approved_any_more(self):
        before = self.preview()
        self.leave_out(self.preview(), self.move)
        with self.assertRaisesRegex(UserError, f"Not on it any more: {self.move.name}"):
            before.action_approve()

    def test_an_approval_dies_when_an_invoice_is_left_out(self):
        self.approve()
        hold = {"case_id": self.case().id, "move_id": self.move.id, "code": "left_out_of_letter", "reason": "By form"}
        self.env["quittance.hold"].with_user(self.desk).create(hold)
        self.assertEqual(self.actions().state, "to_approve")
        self.assertEqual(self.send(), [])

    def test_a_letter_about_nothing_is_no_letter(self):
        again = self.leave_out(self.preview(), self.move)
        with self.assertRaisesRegex(UserError, "Postpone the customer"), self.env.cr.savepoint():
            self.leave_out(again, self.other)
        self.assertEqual(self.actions(state="to_approve").amount, 500.0)
        with self.assertRaisesRegex(ValidationError, "is about an invoice"):
            self.env["quittance.hold"].create(
                {"case_id": self.case().id, "code": "left_out_of_letter", "reason": "All of it"}
            )

    def test_a_reader_leaves_nothing_out(self):
        reader = self.somebody("reader", "account_quittance.group_reader")
        preview = self.preview(reader)
        self.assertFalse(preview.can_leave_out)
        with self.assertRaises(UserError):
            self.leave_out(preview, self.move)
        with self.assertRaises(AccessError):
            self.leave_out(self.preview(self.desk).with_user(reader), self.move)
        with self.assertRaises(AccessError):
            self.preview(self.desk).line_ids[0].with_user(self.desk).amount = 1.0

    def test_a_customer_left_alone_says_until_when_by_whom_and_why(self):
        case = self.case().with_user(self.desk)
        action = case.action_pause()
        self.env["quittance.pause"].with_user(self.desk).with_context(**action["context"]).create(
            {"reason": "Pays after the fair", "until": AS_OF + timedelta(days=9)}
        ).action_confirm()
        reader = self.somebody("reader", "account_quittance.group_reader")
        sentence = case.with_user(reader).pause_sentence
        for said in ("07/09/2026", self.desk.name, "Pays after the fair"):
            self.assertIn(said, sentence)
        case.action_resume()
        self.assertFalse(case.pause_sentence)
