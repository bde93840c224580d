"""Approving and sending: one letter, to one address, with a proof; never a second one."""

import base64
import json
import smtplib
from datetime import timedelta
from unittest.mock import patch

from psycopg2 import IntegrityError

from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import AS_OF, QuittanceCommon

SENDING = "odoo.addons.account_quittance.models.quittance_sending"
MAIL = "odoo.addons.mail.models.mail_mail"


@tagged("post_install", "-at_install")
class TestSending(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.move = self.invoice(amount=1000.0)
        self.night()
        self.turn_sending_on()

    def store_pdf(self, move, content=b"%PDF-1.4 the original"):
        return self.env["ir.attachment"].create(
            {
                "name": f"{move.name.replace('/', '_')}.pdf",
                "datas": base64.b64encode(content),
                "res_model": "account.move",
                "res_id": move.id,
                "res_field": "invoice_pdf_report_file",
            }
        )

    def test_sending_is_off_when_installed(self):
        fresh = self.env["res.company"].create({"name": "Fresh"})
        settings = self.env["quittance.settings"]._of(fresh)
        self.assertFalse(settings.sending_on)
        self.assertFalse(any(settings.policy_id.stage_ids.mapped("automatic")))

    def test_approving_is_refused_with_a_reason_while_sending_is_off(self):
        self.settings.sending_on = False
        action = self.actions().with_user(self.desk)
        self.assertIn("Sending is off", action.refusal)
        with self.assertRaisesRegex(UserError, "Sending is off"):
            action.action_approve()
        self.assertEqual(action.state, "to_approve")
        self.assertFalse(self.send())

    def test_a_company_without_an_address_sends_nothing(self):
        self.company.email = False
        with self.assertRaisesRegex(UserError, "come from"):
            self.approve()

    def test_one_approved_reminder_is_one_letter(self):
        document = self.store_pdf(self.move)
        self.case().user_id = self.desk
        self.approve()
        self.assertRecordValues(
            self.actions().line_ids,
            [
                {
                    "move_id": self.move.id,
                    "ordinal": 1,
                    "stage": "friendly",
                    "cycle": 1,
                    "claim": 1000.0,
                    "advances": True,
                }
            ],
        )
        (letter,) = self.send()
        self.assertEqual(letter["To"], '"Atelier Nord" <atelier-nord@customer.example.com>')
        self.assertFalse(letter["Cc"] or letter["Bcc"])
        self.assertIn("desk@creditor.example.com", letter["Reply-To"])
        self.assertIn(self.move.name, letter["Subject"])
        attached = [part.get_filename() for part in letter.walk() if part.get_filename()]
        self.assertEqual(attached, [document.name])
        action = self.actions()
        self.assertRecordValues(action, [{"state": "done", "done_on": AS_OF}])
        self.assertRecordValues(action.attempt_ids, [{"state": "sent", "address": "atelier-nord@customer.example.com"}])
        self.assertEqual(action.attempt_ids.message_ref, letter["Message-Id"])
        self.assertRecordValues(self.item(self.move), [{"stage": "friendly", "stage_on": AS_OF, "state": "waiting"}])
        self.assertRecordValues(self.case(), [{"last_contact_on": AS_OF, "stage": "friendly", "state": "waiting"}])

    def test_again_and_again_approving_sends_once(self):
        for _time in range(3):
            self.approve()
        self.assertEqual(len(self.send()), 1)
        for _time in range(2):
            self.approve()
            self.assertFalse(self.send())
        self.night()
        self.night(AS_OF + timedelta(days=1))
        self.approve()
        self.assertFalse(self.send())

    def test_two_stale_screens_approve_once(self):
        action = self.actions()
        stale = action.with_user(self.desk).with_context(screen="stale")
        self.assertEqual(stale.state, "to_approve")
        action.with_user(self.desk).action_approve()
        stale._approve()
        self.assertEqual(len(self.actions().line_ids), 1)
        self.assertEqual(len(self.send()), 1)

    def test_the_database_knows_one_stage_of_an_item_once(self):
        self.approve()
        line = self.actions().line_ids
        with self.assertRaises(IntegrityError), self.cr.savepoint(), mute_logger("odoo.sql_db"):
            line.sudo().copy()
            self.env.flush_all()

    def test_the_database_knows_one_open_action_of_a_case(self):
        with self.assertRaises(IntegrityError), self.cr.savepoint(), mute_logger("odoo.sql_db"):
            self.actions().sudo().copy({"night": AS_OF + timedelta(days=1)})
            self.env.flush_all()

    def test_one_letter_for_all_invoices_of_a_customer(self):
        self.invoice(due=AS_OF - timedelta(days=40), amount=200.0)
        self.invoice(due=AS_OF + timedelta(days=40), amount=300.0)
        self.night()
        self.assertRecordValues(self.actions(), [{"item_count": 2, "amount": 1200.0}])
        self.approve()
        self.assertEqual(len(self.send()), 1)

    def test_paid_between_approval_and_sending(self):
        self.approve()
        self.pay(self.move, 1000.0, AS_OF)
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "cancelled")

    @mute_logger(SENDING)
    def test_a_customer_who_cannot_be_checked_again_gets_no_letter(self):
        self.approve()
        line = self.move.line_ids.filtered(lambda line: line.display_type == "payment_term")
        self.env.cr.execute("UPDATE account_move_line SET date_maturity = NULL WHERE id = %s", [line.id])
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "failed")
        self.assertTrue(self.actions().error)

    def test_another_address_between_approval_and_sending_wants_a_new_approval(self):
        self.approve()
        self.customer.email = "elsewhere@customer.example.com"
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "to_approve")
        self.approve()
        (letter,) = self.send()
        self.assertIn("elsewhere@customer.example.com", letter["To"])

    def test_turned_off_between_approval_and_sending(self):
        self.approve()
        self.settings.sending_on = False
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "approved")

    def test_several_addresses_in_one_field_get_one_letter(self):
        self.customer.email = "first@customer.example.com, second@customer.example.com"
        self.night()
        self.approve()
        letters = self.send()
        self.assertLessEqual(len(letters), 1)
        for letter in letters:
            self.assertEqual(letter["To"].count("@"), 1)

    @mute_logger(SENDING, MAIL)
    def test_a_refused_letter_has_failed_and_can_be_tried_again(self):
        self.approve()
        self.send(fails_with=smtplib.SMTPRecipientsRefused({"atelier-nord@customer.example.com": (550, b"unknown")}))
        action = self.actions()
        self.assertEqual(action.state, "failed")
        self.assertTrue(action.error)
        self.assertEqual(action.attempt_ids.mapped("state"), ["failed"])
        self.assertFalse(self.env["mail.mail"].search([("state", "=", "outgoing"), ("email_to", "ilike", "atelier")]))
        self.assertEqual(self.item(self.move).stage, False, "a letter that never left is no stage")
        self.night()
        self.assertEqual(self.actions().state, "failed")
        action.with_user(self.desk).action_retry()
        self.assertEqual(len(self.send()), 1)
        self.assertEqual(self.actions().state, "done")
        self.assertEqual(self.actions().attempt_ids.sorted("id").mapped("state"), ["failed", "sent"])

    @mute_logger(SENDING, MAIL)
    def test_a_broken_talk_is_unknown_until_a_person_says(self):
        for outcome in ("action_it_left", "action_it_did_not_leave"):
            with self.subTest(outcome):
                customer = self.create_customer(outcome)
                move = self.invoice(customer)
                self.night()
                self.approve(customer)
                self.send(fails_with=smtplib.SMTPServerDisconnected("gone"))
                action = self.actions(customer)
                self.assertEqual(action.state, "in_flight")
                self.assertEqual(action.attempt_ids.state, "unknown")
                self.night()
                self.assertFalse(self.send(), "nobody knows whether it left: nothing goes out by itself")
                getattr(action.with_user(self.desk), outcome)()
                left = outcome == "action_it_left"
                self.assertEqual(action.state, "done" if left else "failed")
                self.assertEqual(self.item(move).stage, "friendly" if left else False)
                self.assertFalse(self.send())

    def die_sending(self):
        """A job that ends in the middle of a letter."""

        class Crash(BaseException):
            pass

        # Not assertRaises: the host's rolls back what the job has committed.
        try:
            self.send(fails_with=Crash())
        except Crash:
            self.env.invalidate_all()
        else:
            self.fail("the job went on")

    def test_a_crash_in_the_middle_is_unknown(self):
        self.approve()
        self.die_sending()
        self.assertEqual(self.actions().state, "in_flight")
        self.assertEqual(self.actions().attempt_ids.state, "unsettled")
        self.assertFalse(self.send())
        self.assertEqual(self.actions().attempt_ids.state, "unknown")

    def test_what_a_dead_job_had_not_begun_leaves_with_the_next(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        self.night()
        self.approve()
        self.approve(other)
        self.die_sending()
        self.assertEqual(self.actions(other).attempt_ids.state, "prepared")
        (letter,) = self.send()
        self.assertIn("boulangerie@", letter["To"])
        self.assertEqual(self.actions().attempt_ids.state, "unknown")
        self.assertRecordValues(self.actions(other), [{"state": "done"}])
        messages = self.env["mail.message"].search([("model", "=", "res.partner"), ("res_id", "=", other.id)])
        self.assertEqual(len(messages.filtered(lambda message: message.mail_ids)), 1)

    @mute_logger(SENDING)
    def test_one_broken_customer_does_not_stop_the_others(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        self.night()
        self.approve()
        self.approve(other)
        broken = self.actions().id
        origin = self.registry["quittance.action"]._letter

        def _letter(action):
            if action.id == broken:
                raise ValueError("The template is broken")
            return origin(action)

        self.patch(self.registry["quittance.action"], "_letter", _letter)
        self.assertEqual(len(self.send()), 1)
        self.assertRecordValues(self.actions(), [{"state": "failed", "error": "The template is broken"}])
        self.assertEqual(self.actions(other).state, "done")

    @mute_logger(SENDING)
    def test_a_letter_that_cannot_be_settled_stops_nobody(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        self.night()
        self.approve()
        self.approve(other)
        broken = self.actions().id
        origin = self.registry["quittance.action"]._story

        def _story(action, attempt):
            if action.id == broken:
                raise ValueError("No story")
            return origin(action, attempt)

        with patch.object(self.registry["quittance.action"], "_story", _story):
            self.assertEqual(len(self.send()), 2)
            self.assertFalse(self.send())
        self.assertRecordValues(self.actions(), [{"state": "in_flight"}])
        self.assertEqual(self.actions(other).state, "done")
        # The cause is mended: the next job settles, and sends nothing again.
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "done")

    def test_nobody_follows_and_nobody_outside_is_notified(self):
        self.approve()
        self.send()
        self.assertNotIn(self.customer, self.case().message_partner_ids)
        self.assertNotIn(self.customer, self.case().message_ids.notified_partner_ids)

    def test_the_note_on_the_case_is_the_approver_s_in_her_language(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.env["ir.module.module"]._load_module_terms(["account_quittance"], ["fr_FR"])
        self.desk.lang = "fr_FR"
        self.approve()
        self.send()
        note = self.case().message_ids[:1]
        self.assertEqual(note.author_id, self.desk.partner_id)
        self.assertIn("envoyé", str(note.body))
        self.assertFalse(self.env["mail.notification"].search([("res_partner_id", "=", self.customer.id)]))

    def test_what_was_sent_is_a_message_of_the_customer(self):
        self.approve()
        (letter,) = self.send()
        message = self.env["mail.message"].search([("message_id", "=", letter["Message-Id"])])
        self.assertEqual((message.model, message.res_id), ("res.partner", self.customer.id))

    def test_other_customers_documents_stay_away(self):
        other = self.create_customer("Boulangerie")
        foreign = self.store_pdf(self.invoice(other), b"%PDF-1.4 somebody else's")
        self.store_pdf(self.move)
        self.approve()
        (letter,) = self.send()
        self.assertNotIn(foreign.name, [part.get_filename() for part in letter.walk()])

    def test_an_invoice_without_a_stored_original_is_named_before(self):
        self.assertIn(self.move.name, self.actions().missing_documents)
        self.store_pdf(self.move)
        self.env.invalidate_all()
        self.assertFalse(self.actions().missing_documents)

    def test_several_are_shown_before_they_are_approved(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        mute = self.create_customer("Muette", email=False)
        self.invoice(mute)
        self.night()
        cases = self.case() + self.case(other) + self.case(mute)
        opened = cases.with_user(self.desk).action_approve()
        wizard = self.env[opened["res_model"]].with_user(self.desk).browse(opened["res_id"])
        self.assertRecordValues(
            wizard, [{"email_count": 2, "task_count": 0, "refused_count": 0, "missing_document_count": 2}]
        )
        self.assertFalse(self.actions(state="approved"))
        wizard.action_confirm()
        self.assertEqual(len(self.send()), 2)

    def test_a_task_that_nobody_approved_goes_to_a_manager(self):
        action = self.actions().sudo()
        action.approved_by_id = self.env.ref("base.user_root")
        self.assertTrue(action._person_in_charge().has_group("account_quittance.group_manager"))
        self.assertNotEqual(action._person_in_charge(), self.env.ref("base.user_root"))
        self.case().user_id = self.desk
        self.assertEqual(action._person_in_charge(), self.desk)

    def test_withdrawing_an_approval(self):
        self.approve()
        self.actions().with_user(self.desk).action_withdraw()
        self.assertRecordValues(self.actions(), [{"state": "to_approve", "approved_on": False}])
        self.assertFalse(self.actions().line_ids)
        self.assertFalse(self.send())

    def test_an_automatic_stage_only_replaces_the_approval(self):
        policy = self.settings.policy_id.browse(self.settings.policy_id.action_new_version()["res_id"])
        policy.stage_ids.filtered(lambda stage: stage.code == "friendly").automatic = True
        policy.action_approve()
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        self.settings.sending_on = False
        self.night()
        self.assertRecordValues(self.actions(other), [{"automatic": True, "state": "to_approve"}])
        self.settings.sending_on = True
        self.night()
        self.assertEqual(self.actions(other).state, "approved")
        self.assertEqual(self.actions().state, "approved", "the new version of the policy decided anew")
        self.assertEqual(self.actions().approved_by_id, policy.approved_by_id)
        self.assertEqual(len(self.send()), 2)

    def test_the_gap_between_two_contacts_holds(self):
        self.approve()
        self.send()
        self.invoice(due=AS_OF - timedelta(days=60), amount=500.0)
        self.night(AS_OF + timedelta(days=6))
        self.assertFalse(self.actions(state="to_approve"))
        self.night(AS_OF + timedelta(days=7))
        self.assertEqual(self.actions(state="to_approve").stage, "firm")


@tagged("post_install", "-at_install")
class TestProof(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.turn_sending_on()
        for name in ("Atelier Nord", "Boulangerie", "Cave"):
            customer = self.create_customer(name)
            self.invoice(customer)
            self.night()
            self.approve(customer)
        self.send()
        self.proofs = self.env["quittance.proof"].search([("company_id", "=", self.company.id)], order="id")

    def test_each_contact_is_a_link_of_the_chain(self):
        self.assertEqual(len(self.proofs), 3)
        self.assertFalse(self.proofs[0].previous_hash)
        self.assertEqual(self.proofs[1].previous_hash, self.proofs[0].hash)
        self.assertFalse(self.proofs._broken(self.company))

    def test_a_proof_names_what_was_asked_for(self):
        for proof in self.proofs:
            [[move_id, ordinal, stage, cycle, _currency, claim, advances]] = json.loads(
                json.loads(proof.record)["items"]
            )
            self.assertEqual(self.env["account.move"].browse(move_id).partner_id.id, proof.partner_id)
            self.assertEqual((ordinal, stage, cycle, claim, advances), (1, "friendly", 1, "1000.00", True))

    def test_a_changed_proof_breaks_the_chain(self):
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE quittance_proof SET record = replace(record, %s, %s) WHERE id = %s",
            ['"stage": "friendly"', '"stage": "firm"', self.proofs[1].id],
        )
        self.env.invalidate_all()
        self.assertEqual(self.proofs._broken(self.company), self.proofs[1])

    def test_a_removed_proof_breaks_the_chain(self):
        self.env.cr.execute("DELETE FROM quittance_proof WHERE id = %s", [self.proofs[1].id])
        self.env.invalidate_all()
        self.assertEqual(self.proofs._broken(self.company), self.proofs[2])

    def test_nobody_changes_or_deletes_a_proof(self):
        with self.assertRaises(UserError):
            self.proofs.sudo().write({"record": "{}"})
        with self.assertRaises(UserError):
            self.proofs.sudo().unlink()

    def test_a_proof_holds_no_name_and_no_address(self):
        for proof in self.proofs:
            for private in ("Atelier", "Boulangerie", "Cave", "@customer"):
                self.assertNotIn(private, proof.record)

    def test_a_proof_outlives_the_invoice(self):
        move = self.env["account.move"].search([("partner_id.name", "=", "Cave")])
        move.button_draft()
        move.button_cancel()
        move.unlink()
        self.assertEqual(self.proofs.exists(), self.proofs)
        self.assertFalse(self.proofs._broken(self.company))
