"""Tasks: what came of them is said, can be taken back for a minute, and then counts as done."""

import base64
import hashlib
import json
from datetime import timedelta
from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tests import tagged

from ..models import quittance_task
from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestTasks(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.move = self.invoice(amount=1000.0)
        self.night()
        self.turn_sending_on()

    def open_task(self):
        """An approved task about the invoice."""
        self.env.flush_all()
        self.env.cr.execute("UPDATE quittance_item SET stage = 'firm', stage_on = %s", [AS_OF - timedelta(days=20)])
        self.env.invalidate_all()
        self.move.invoice_date_due = AS_OF - timedelta(days=40)
        self.night()
        self.approve()
        return self.actions()

    def task_done(self, action, **values):
        opened = action.with_user(self.desk).action_task_done()
        dialogue = self.env[opened["res_model"]].with_user(self.desk).with_context(**opened["context"])
        dialogue.create({"result": "reached", **values}).action_confirm()

    def settle_tasks(self):
        with patch.object(quittance_task, "UNDO", timedelta(0)):
            self.send()
        self.env.invalidate_all()

    def plan(self, code, **values):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.stage_ids.filtered(lambda stage: stage.code == code).write(values)
        draft.action_approve()

    def test_a_task_says_what_was_planned_in_its_place(self):
        self.assertFalse(self.open_task().activity_id.note)
        self.actions().action_withdraw()
        self.plan("formal_notice", channel="phone", channels_after="task")
        action = self.open_task()
        self.assertEqual((action.state, action.channel), ("task", "task"))
        self.assertIn("telephone call (not built yet, becomes: task for a person)", action.activity_id.note)

    def test_who_cannot_be_written_to_is_a_task_where_the_plan_goes_on(self):
        nobody = self.create_customer("Nobody", email=False)
        self.invoice(nobody)
        self.night()
        self.assertEqual(self.case(nobody).state, "blocked")
        self.plan("friendly", channels_after="task")
        self.night()
        self.assertEqual((self.case(nobody).state, self.actions(nobody).channel), ("to_contact", "task"))
        self.approve(nobody)
        self.assertIn("nobody to write to", self.actions(nobody).activity_id.note)
        self.assertEqual(self.actions(self.move.partner_id).channel, "email")

    def test_what_came_of_a_task_is_kept_and_can_be_taken_back_for_a_minute(self):
        action = self.open_task()
        self.task_done(action, result="message_left", note="Asked for Mr Blanc")
        self.send()
        self.assertEqual(action.state, "in_flight", "it is not settled before the minute is over")
        self.assertIn("can be taken back", self.case().next_sentence)
        self.night()
        self.assertEqual(action.state, "in_flight", "no night overtakes it")
        self.case().with_user(self.desk).action_undo_task()
        self.assertRecordValues(action, [{"state": "task", "attempt_ids": []}])
        self.assertTrue(action.activity_id.active)
        self.task_done(
            action,
            result="written",
            note="Registered letter",
            document=base64.b64encode(b"%PDF-1.4 receipt"),
            document_name="receipt.pdf",
        )
        self.settle_tasks()
        self.assertEqual(action.state, "done")
        attempt = action.attempt_ids
        self.assertRecordValues(attempt, [{"result": "written", "note": "Registered letter", "user_id": self.desk.id}])
        self.assertEqual(attempt.documents, [[None, hashlib.sha256(b"%PDF-1.4 receipt").hexdigest()]])
        self.assertEqual(
            (attempt.attachment_id.res_model, attempt.attachment_id.res_id), ("quittance.case", self.case().id)
        )
        self.assertEqual(self.item(self.move).stage, "formal_notice")
        with self.assertRaises(UserError):
            action.with_user(self.desk).action_undo_task()

    def test_a_done_task_is_told_once(self):
        receipt = {"document": base64.b64encode(b"%PDF-1.4 receipt"), "document_name": "receipt.pdf"}
        action = self.open_task()
        action.case_id.user_id = self.desk
        for verb in ("dialogue", "activity"):
            with self.subTest(verb), self.cr.savepoint() as savepoint:
                before = self.case().message_ids
                if verb == "dialogue":
                    self.task_done(action, note="Spoke to the owner", **receipt)
                else:
                    document = self.env["ir.attachment"].create(
                        {"name": "receipt.pdf", "raw": b"%PDF-1.4 receipt", "res_model": "quittance.case"}
                        | {"res_id": self.case().id}
                    )
                    action.activity_id.with_user(self.desk).action_feedback("Spoke to the owner", document.ids)
                    self.assertFalse(self.case().activity_ids)
                self.settle_tasks()
                [note] = self.case().message_ids - before
                self.assertIn("Reached. Spoke to the owner", note.body)
                self.assertEqual(note.attachment_ids.name, "receipt.pdf")
                self.assertEqual(note.author_id, self.desk.partner_id)
                self.assertFalse(self.case().activity_ids)
                savepoint.rollback()

    def test_a_to_do_marked_as_done_comes_back_when_that_is_taken_back(self):
        action = self.open_task()
        todo = action.activity_id
        todo.with_user(self.desk).action_feedback("Spoke to the owner")
        self.assertFalse(todo.active)
        self.case().with_user(self.desk).action_undo_task()
        self.assertEqual(self.case().activity_ids, todo)

    def test_a_customer_who_was_not_reached_leaves_the_task_open(self):
        action = self.open_task()
        self.task_done(action, result="not_reached", note="Line engaged")
        self.settle_tasks()
        self.assertEqual(action.state, "task")
        self.assertFalse(action.attempt_ids)
        self.assertIn("Line engaged", self.case().message_ids[0].body)
        self.assertNotEqual(self.case().last_contact_on, AS_OF)

    def test_each_row_of_the_morning_list_says_why(self):
        self.assertRegex(self.case().why, "18 days late, no contact so far")
        self.open_task()
        self.assertRegex(self.case().why, "Request to pay without delay: 40 days late")
        mute = self.create_customer("No address", email=False)
        self.invoice(mute)
        later = self.create_customer("Later")
        self.invoice(later, due=AS_OF + timedelta(days=20))
        held = self.create_customer("Held")
        self.invoice(held)
        self.night()
        self.env["quittance.hold"].create(
            {"case_id": self.case(held).id, "code": "paused", "until_date": AS_OF + timedelta(days=5)}
        )
        for customer in (mute, later, held):
            self.assertTrue(self.case(customer).why, customer.name)

    def test_the_last_stages_are_tasks_with_an_outcome(self):
        self.case().user_id = self.desk
        action = self.open_task()
        self.assertRecordValues(action, [{"stage": "formal_notice", "channel": "task", "state": "task"}])
        self.assertEqual(action.activity_id.user_id, self.desk)
        self.assertFalse(self.send())
        self.night()
        self.assertEqual(action.state, "task", "the next night leaves a task that still stands")
        self.task_done(action)
        self.settle_tasks()
        self.assertEqual(action.state, "done")
        self.assertEqual(self.item(self.move).stage, "formal_notice")
        self.assertEqual(self.case().last_contact_on, AS_OF)
        self.assertEqual(self.env["quittance.proof"].search_count([("action_id", "=", action.id)]), 1)
        self.assertFalse(self.case().activity_ids, "the to-do is done with it")

    def test_marking_the_to_do_as_done_is_the_desk_s(self):
        action = self.open_task()
        todo = action.activity_id
        clerk = self.bookkeeper()
        todo.user_id = clerk
        with self.assertRaises(UserError):
            todo.with_user(clerk).action_feedback(feedback="Done, I think")
        self.assertEqual(action.state, "task", "the role decides, not the assignment")
        todo.with_user(self.desk).action_feedback(feedback="Spoke to the owner")
        self.settle_tasks()
        self.assertEqual(action.state, "done")
        self.assertRecordValues(
            action.attempt_ids, [{"result": "reached", "note": "Spoke to the owner", "user_id": self.desk.id}]
        )

    def test_who_did_a_task_signs_it_and_not_who_approved_it(self):
        colleague = self.somebody("colleague", "account_quittance.group_user")
        action = self.open_task()
        for verb in ("dialogue", "activity"):
            with self.subTest(verb), self.cr.savepoint() as savepoint:
                if verb == "activity":
                    action.activity_id.sudo().user_id = colleague
                    action.activity_id.with_user(colleague).action_feedback(feedback="Spoke to the owner")
                else:
                    action.with_user(colleague)._note_done("reached")
                self.settle_tasks()
                [proof] = self.env["quittance.proof"].search([("action_id", "=", action.id)])
                record = json.loads(proof.record)
                self.assertEqual((record["approved_by"], record["done_by"]), (self.desk.id, colleague.id))
                self.assertEqual(record["outcome"], "reached")
                self.assertEqual(self.case().message_ids[:1].author_id, colleague.partner_id)
                savepoint.rollback()

    def originals(self):
        """A stored original of the invoice."""
        return self.env["ir.attachment"].create(
            {
                "name": "invoice.pdf",
                "raw": b"%PDF-1.4 original",
                "res_model": "account.move",
                "res_field": "invoice_pdf_report_file",
                "res_id": self.move.id,
            }
        )

    def test_a_formal_notice_is_a_task_of_a_person_whatever_is_planned(self):
        self.plan("formal_notice", channel="email", formal_notice=True)
        action = self.open_task()
        self.assertEqual((action.state, action.channel), ("task", "task"))
        self.assertIn("A formal notice: a person writes it", action.activity_id.note)
        self.assertNotIn("Planned by e-mail", action.activity_id.note)
        self.assertFalse(action.claim_document_ids)
        self.assertFalse(self.settings.policy_id.stage_ids.filtered("hands_over"))
        stage = self.settings.policy_id.stage_ids.filtered("formal_notice")
        self.assertIn("not built yet, becomes: task for a person", stage.channel_in_words)

    def test_a_hand_over_has_the_documents_and_nobody_is_contacted_after_it(self):
        self.originals()
        self.plan("formal_notice", hands_over=True)
        with patch.object(self.env.registry["quittance.letter"], "_letter_list", lambda _action: b"%PDF-1.4 list"):
            action = self.open_task()
        self.assertIn("nobody contacts the customer until a person lifts the hold", action.activity_id.note)
        self.assertNotIn("No original", action.activity_id.note)
        documents = action.claim_document_ids
        self.assertEqual({document.raw for document in documents}, {b"%PDF-1.4 list", b"%PDF-1.4 original"})
        self.assertEqual(len(documents.with_user(self.desk).mapped("name")), 2, "the desk reads them")
        self.task_done(action, result="written", note="To the lawyer")
        self.assertFalse(self.case().hold_ids, "it can still be taken back")
        self.settle_tasks()
        [hold] = self.case().hold_ids
        self.assertRecordValues(hold, [{"code": "handed_over", "until_date": False, "move_id": False}])
        hashes = [hashlib.sha256(document.raw).hexdigest() for document in documents.sorted("id")]
        record = json.loads(self.env["quittance.proof"].search([("action_id", "=", action.id)]).record)
        self.assertEqual([found for _move, found in json.loads(record["documents"])], hashes)
        self.today = AS_OF + timedelta(days=60)
        self.night()
        self.assertFalse(self.actions(state="to_approve"))
        hold.with_user(self.desk).action_lift()
        self.night()
        self.assertTrue(self.actions(state="to_approve"), "a person said that it goes on")

    def test_a_hand_over_that_is_withdrawn_leaves_no_documents_and_no_hold(self):
        self.plan("formal_notice", hands_over=True)
        with patch.object(self.env.registry["quittance.letter"], "_letter_list", lambda _action: b"%PDF-1.4 list"):
            action = self.open_task()
        self.assertIn(f"No original is stored of: {self.move.name}", action.activity_id.note)
        documents = action.claim_document_ids
        action.with_user(self.desk).action_withdraw()
        self.assertFalse(documents.exists())
        self.assertFalse(self.case().hold_ids)
