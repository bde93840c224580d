"""Approving and sending: one letter, to one address, with a proof; never a second one."""

import base64
import hashlib
import json
import smtplib
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path
from unittest.mock import patch

from freezegun import freeze_time
from lxml import etree
from psycopg2 import IntegrityError

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import tagged
from odoo.tools import SQL, mute_logger
from odoo.tools.mimetypes import get_extension

from ..models.core import journal
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

    def approve_two(self):
        """Two approved letters; the customer of the second."""
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        self.night()
        self.approve()
        self.approve(other)
        return other

    def test_turned_off_after_the_first_letter_the_rest_stay_approved(self):
        other = self.approve_two()

        def after(_count):
            # In another request, while the job is at work.
            self.env.cr.execute("UPDATE quittance_settings SET sending_on = FALSE")

        self.assertEqual(len(self.send(after=after)), 1)
        self.assertEqual(self.actions().state, "done")
        self.assertRecordValues(self.actions(other), [{"state": "approved", "attempt_ids": []}])
        self.settings.invalidate_recordset()
        self.turn_sending_on()
        (letter,) = self.send()
        self.assertIn("boulangerie@", letter["To"])

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
        # At once, and not when the next job comes.
        self.assertTrue(self.actions().is_unknown)
        self.assertIn("nobody knows", self.case().next_sentence)
        self.assertEqual(self.env["quittance.action"].search([("is_unknown", "=", True)]), self.actions())
        self.assertNotIn(self.actions(), self.env["quittance.action"].search([("is_unknown", "=", False)]))
        self.assertFalse(self.send())
        self.assertEqual(self.actions().attempt_ids.state, "unknown")

    def test_of_letters_on_their_way_nothing_is_unknown_while_the_job_lives(self):
        seen = []

        def after(_count):
            action = self.env["quittance.action"].search([("state", "=", "in_flight")])
            seen.append((action.attempt_ids.state, action.is_unknown))

        self.approve()
        self.send(after=after)
        self.assertEqual(seen, [("unsettled", False)])

    def test_several_unknown_ones_are_settled_together_and_at_once(self):
        self.approve_two()
        for _time in range(2):
            self.die_sending()
        unknown = self.env["quittance.action"].search([("is_unknown", "=", True)])
        self.assertEqual(len(unknown), 2)
        unknown.with_user(self.desk).action_it_left()
        self.assertEqual(unknown.mapped("state"), ["done", "done"])
        self.assertEqual(unknown.attempt_ids.user_id, self.desk)
        self.assertFalse(self.send())

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

    @mute_logger("odoo.addons.base.models.ir_attachment")
    def test_a_document_that_is_gone_is_as_if_there_were_none(self):
        document = self.store_pdf(self.move)
        Path(document._full_path(document.store_fname)).unlink()
        self.env.invalidate_all()
        self.assertIn(self.move.name, self.actions().missing_documents)
        self.assertIn(self.move.name, self.preview().missing_documents)
        self.assertFalse(self.preview().documents)
        self.approve()
        (letter,) = self.send()
        self.assertFalse([part for part in letter.walk() if part.get_filename()])
        self.assertEqual(self.actions().attempt_ids.documents, False)

    def test_a_document_that_is_no_pdf_is_as_if_there_were_none(self):
        for content in (b"", b"<html>an error page</html>"):
            with self.subTest(content):
                self.store_pdf(self.move, content)
                self.env.invalidate_all()
                self.assertIn(self.move.name, self.actions().missing_documents)

    def preview(self):
        opened = self.case().with_user(self.desk).action_preview()
        return self.env[opened["res_model"]].with_user(self.desk).browse(opened["res_id"])

    def test_a_branch_without_an_address_writes_with_that_of_the_root(self):
        branch = self.env["res.company"].create({"name": "Agence Sud", "parent_id": self.company.id, "email": False})
        self.env.user.company_ids |= branch
        customer = self.create_customer("Boulangerie")
        self.invoice(customer).company_id = branch
        self.night()
        action = self.actions(customer)
        self.assertFalse(action.with_user(self.desk).refusal)
        self.approve(customer)
        (letter,) = self.send()
        self.assertEqual(letter["From"], "Agence Sud <books@creditor.example.com>")
        self.assertIn("books@creditor.example.com", letter["Reply-To"])

    def contact(self, name, **values):
        return self.create_customer(name, parent_id=self.customer.id, is_company=False, vat=False, **values)

    def recipient(self):
        self.night()
        return self.actions().recipient_id

    def test_an_invoice_s_own_contact_gets_the_letter(self):
        usual = self.contact("Usual", type="invoice")
        named = self.contact("Named", type="invoice")
        self.assertEqual(self.recipient(), usual, "an invoice to the customer names nobody")
        own = self.invoice(named, amount=5000.0)
        self.assertEqual(own.commercial_partner_id, self.customer)
        self.assertEqual(self.recipient(), named, "most of what is due is made out to it")
        self.invoice(usual, amount=4500.0)
        self.assertEqual(self.recipient(), usual, "what names nobody is the usual contact's")
        self.invoice(named, due=AS_OF + timedelta(days=40), amount=90000.0)
        self.assertEqual(self.recipient(), usual, "what is not due counts behind")
        self.pay(self.move, 1000.0, AS_OF)
        self.assertEqual(self.recipient(), named)
        named.email = False
        self.assertEqual(self.recipient(), usual, "somebody without an address gets nothing")

    def test_a_courtesy_message_reaches_the_invoice_s_own_contact_too(self):
        self.pay(self.move, 1000.0, AS_OF)
        self.contact("Usual", type="invoice")
        named = self.contact("Named")
        self.invoice(named, due=AS_OF + timedelta(days=4))
        self.assertEqual(self.recipient(), named)

    # Copies.

    def named_by_two(self):
        """A letter to one contact, of which two others are named by smaller invoices; and who they are."""
        first, second, third = (self.contact(name, type="invoice") for name in ("First", "Second", "Third"))
        self.invoice(first, amount=5000.0)
        self.invoice(second, amount=40.0)
        self.invoice(third, amount=30.0)
        self.night()
        self.assertEqual(self.actions().recipient_id, first)
        return first, second, third

    def test_nobody_gets_a_copy_where_the_company_does_not_say_so(self):
        self.named_by_two()
        self.approve()
        (letter,) = self.send()
        self.assertFalse(letter["Cc"])
        self.assertFalse(self.actions().attempt_ids.copies)

    def test_the_other_contacts_of_the_invoices_get_a_copy(self):
        first, second, third = self.named_by_two()
        self.settings.copy_contacts = True
        addresses = [second.email_normalized, third.email_normalized]
        opened = self.actions().with_user(self.desk).action_preview()
        preview = self.env["quittance.preview"].browse(opened["res_id"])
        self.assertEqual(preview.copies, ", ".join(addresses))
        self.assertEqual(self.actions().with_user(self.desk).copies, ", ".join(addresses))
        preview.with_user(self.desk).action_approve()
        (letter,) = self.send()
        received = message_from_bytes(letter.as_bytes(), policy=policy.SMTP)
        self.assertEqual([found.addr_spec for found in received["To"].addresses], [first.email_normalized])
        self.assertEqual([found.addr_spec for found in received["Cc"].addresses], addresses)
        attempt = self.actions().attempt_ids
        self.assertRecordValues(attempt, [{"state": "sent", "copies": ", ".join(addresses)}])
        record = json.loads(self.env["quittance.proof"].search([("action_id", "=", self.actions().id)]).record)
        listed = "\n".join([first.email_normalized, *addresses]).encode()
        self.assertEqual(record["recipients_hash"], hashlib.sha256(listed).hexdigest())
        self.assertIn(addresses[1], self.case().message_ids[0].body)

    def test_copies_are_part_of_what_is_approved(self):
        _first, second, _third = self.named_by_two()
        self.settings.copy_contacts = True
        self.approve()
        second.email = "somebody-else@customer.example.com"
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "to_approve")
        self.assertIn("Copies went to", self.actions().error)
        self.approve()
        self.settings.copy_contacts = False
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "to_approve")
        self.approve()
        self.assertEqual(len(self.send()), 1)

    def test_who_cannot_get_a_copy_is_said_before(self):
        first, second, third = self.named_by_two()
        self.settings.copy_contacts = True
        fourth, fifth = self.contact("Fourth", type="invoice"), self.contact("Fifth", type="invoice")
        self.invoice(fourth, amount=20.0)
        self.invoice(fifth, amount=20.0)
        self.night()
        second.active = False
        third.email = False
        self.env["mail.blacklist"]._add(fourth.email)
        fifth.email = first.email
        action = self.actions()
        action.invalidate_recordset()
        self.assertFalse(action.copies)
        for contact, why in ((second, "archived"), (third, "no e-mail address"), (fourth, "wants no mail")):
            self.assertIn(f"{contact.name} ({why})", action.without_copy)
        self.assertNotIn(fifth.name, action.without_copy, "the letter reaches that address")
        self.invoice(self.create_customer("Another"))
        self.night()
        both = self.env["quittance.action"].search([("state", "=", "to_approve"), ("company_id", "=", self.company.id)])
        opened = both.with_user(self.desk).action_approve()
        self.assertIn("archived", self.env["quittance.approve"].browse(opened["res_id"]).without_copy)

    def test_a_copy_to_anybody_else_is_refused_before_it_is_handed_over(self):
        self.named_by_two()
        self.settings.copy_contacts = True
        self.approve()
        origin = self.registry["mail.mail"]._prepare_outgoing_list

        def without_copies(mails, *args, **kwargs):
            return [{**email, "email_cc": email["email_cc"][:1]} for email in origin(mails, *args, **kwargs)]

        with (
            patch.object(self.registry["mail.mail"], "_prepare_outgoing_list", without_copies),
            mute_logger(SENDING, MAIL),
        ):
            self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "failed")

    def test_a_refused_copy_is_said(self):
        _first, second, third = self.named_by_two()
        self.settings.copy_contacts = True
        self.approve()
        self.send(refuses={second.email_normalized: (550, b"no such user")})
        self.assertEqual(self.actions().state, "done")
        self.assertEqual(self.actions().attempt_ids.error, "The mail server refused the address of a copy.")
        self.assertFalse(self.actions().retry_on, "for good")
        self.assertRecordValues(
            self.actions().attempt_ids, [{"copied": third.email_normalized, "refused": second.email_normalized}]
        )
        self.assertIn(f"Copy to {second.email_normalized}: refused.", self.actions().attempt_ids.copies_told)
        told = self.case().message_ids[0].body
        self.assertIn(f"copy to {third.email_normalized}.", told)
        self.assertIn(f"Copy to {second.email_normalized}: refused.", told)
        self.assertIn(f"Copy to {second.name}: refused.", self.proofs().told)

    def proofs(self):
        """Proofs of the customer's contact, the first before."""
        return self.env["quittance.proof"].search([("action_id", "=", self.actions().id)]).sorted("id")

    def copied_but_one(self):
        """A letter that its addressee and one copy took; the server of the other asked to come back."""
        contacts = self.named_by_two()
        self.settings.copy_contacts = True
        self.approve()
        self.send(refuses={contacts[1].email_normalized: (451, b"greylisted")})
        return contacts

    @mute_logger(SENDING, MAIL)
    def test_a_copy_refused_for_now_is_tried_again_alone(self):
        first, second, third = self.copied_but_one()
        action = self.actions()
        (letter,) = self.letters
        self.assertEqual((action.state, self.item(self.move).stage), ("done", "friendly"), "the letter itself left")
        self.assertEqual(action.attempt_ids.error, "The mail server asked to come back later with a copy.")
        self.assertIn(f"Copy to {second.email_normalized}: tried again by itself.", self.case().message_ids[0].body)
        self.assertIn(f"Copy to {third.name}: taken by the mail server.", self.proofs().told)
        self.assertFalse(self.send(), "not at once")
        with self.later(minutes=6):
            self.assertFalse(self.send(refuses={second.email_normalized: (451, b"greylisted")}))
            self.assertGreater(action.retry_on, fields.Datetime.now() + timedelta(minutes=14), "the pause grows")
        self.assertEqual(len(self.proofs()), 1, "nothing is final yet")
        with self.later(hours=2):
            (copy,) = self.send()
            self.assertFalse(self.send())
        received = message_from_bytes(copy.as_bytes(), policy=policy.SMTP)
        self.assertEqual([found.addr_spec for found in received["To"].addresses], [second.email_normalized])
        self.assertFalse(received["Cc"] or received["Bcc"])
        self.assertNotIn(first.email_normalized, copy.as_string(), "the addressee gets no second letter")
        self.assertEqual((copy["Message-Id"], copy["Subject"]), (letter["Message-Id"], letter["Subject"]))
        self.assertEqual(action.attempt_ids.mapped("channel"), ["copy", "copy", "email"])
        self.assertRecordValues(action, [{"state": "done", "retry_on": False}])
        self.assertIn(f"Copy to {second.email_normalized}: taken", self.case().message_ids[0].body)
        self.assertIn(f"Copy to {second.name}: taken by the mail server.", self.proofs()[-1].told)
        self.assertFalse(self.env["quittance.proof"]._verify(self.company).faults)

    @mute_logger(SENDING, MAIL)
    def test_after_a_day_a_copy_is_refused(self):
        _first, second, _third = self.copied_but_one()
        busy = {"unreachable": ConnectionRefusedError(111, "Connection refused")}
        for hours in (1, 5, 12, 23):
            with self.later(hours=hours):
                self.send(**busy)
                self.assertTrue(self.actions().retry_on, hours)
        with self.later(hours=25):
            self.send(**busy)
        self.assertRecordValues(self.actions(), [{"state": "done", "retry_on": False}])
        self.assertEqual(self.actions().attempt_ids[0].refused, second.email_normalized)
        self.assertIn(f"Copy to {second.email_normalized}: refused.", self.case().message_ids[0].body)
        self.assertIn(f"Copy to {second.name}: refused.", self.proofs()[-1].told)
        with self.later(hours=50):
            self.assertFalse(self.send())

    @mute_logger(SENDING, MAIL)
    def test_a_copy_whose_outcome_nobody_knows_is_not_tried_again(self):
        self.copied_but_one()
        with self.later(minutes=6):
            self.send(fails_with=ConnectionResetError("gone"))
        action = self.actions()
        self.assertEqual(action.attempt_ids[0].state, "unknown")
        self.assertFalse(action.is_unknown, "of the letter it is known, and nobody is asked")
        self.assertIn("nobody knows", self.case().message_ids[0].body)
        with self.later(hours=2):
            self.assertFalse(self.send())

    @mute_logger(SENDING, MAIL)
    def test_a_job_that_died_with_a_copy_leaves_it_unknown(self):
        self.copied_but_one()
        action = self.actions()
        with self.later(minutes=6):
            self.env["quittance.attempt"].sudo().create(
                {
                    "action_id": action.id,
                    "company_id": self.company.id,
                    "channel": "copy",
                    "copies": action.attempt_ids._copies_waiting()[0],
                    "state": "unsettled",
                    "started_at": fields.Datetime.now(),
                }
            )
            self.assertFalse(self.send())
        self.assertEqual(action.attempt_ids[0].state, "unknown")
        self.assertFalse(action.retry_on)
        self.assertIn("nobody knows", self.case().message_ids[0].body)

    @mute_logger(SENDING, MAIL)
    def test_no_copy_leaves_of_what_is_not_so_any_more(self):
        def pay(_contact):
            self.pay(self.move, 1000.0, AS_OF)

        def dispute(_contact):
            self.env["quittance.hold"].create(
                {"case_id": self.case().id, "code": "paused", "until_date": AS_OF + timedelta(days=5)}
            )

        def fail(_contact):
            self.case().insolvent_since = AS_OF

        def move_away(contact):
            contact.email = "somebody-else@customer.example.com"

        def copy_nobody(_contact):
            self.settings.copy_contacts = False

        _first, second, _third = self.copied_but_one()
        address = second.email_normalized
        for meanwhile in (pay, dispute, fail, move_away, copy_nobody):
            with self.subTest(meanwhile.__name__), self.cr.savepoint() as savepoint, self.later(minutes=6):
                meanwhile(second)
                self.assertFalse(self.send())
                self.assertFalse(self.actions().retry_on)
                self.assertEqual(self.actions().attempt_ids.refused, address)
                self.assertIn(f"Copy to {address}: refused.", self.case().message_ids[0].body)
                savepoint.rollback()

    @mute_logger("odoo.addons.account_quittance.models.quittance_copies")
    def test_a_copy_that_cannot_be_settled_leaves_once_and_is_told_later(self):
        _first, second, _third = self.copied_but_one()
        with self.later(minutes=6):
            with patch.object(self.registry["quittance.action"], "_tell_copies", side_effect=ValueError("broken")):
                self.assertEqual(len(self.send()), 1)
            self.assertFalse(self.send())
        self.assertEqual(len(self.proofs()), 1)
        with self.later(hours=2):
            self.assertFalse(self.send(), "it left already")
        self.assertIn(f"Copy to {second.name}: taken", self.proofs()[-1].told)
        self.assertFalse(self.actions().retry_on)

    def test_sending_turned_off_in_the_last_moment_keeps_a_copy_waiting(self):
        self.copied_but_one()
        prepare = self.registry["quittance.action"]._prepare_copies

        def turned_off(action):
            begun = prepare(action)
            action._settings().sudo().sending_on = False
            return begun

        with self.later(minutes=6), patch.object(self.registry["quittance.action"], "_prepare_copies", turned_off):
            self.assertFalse(self.send())
        self.assertEqual(self.actions().attempt_ids.mapped("channel"), ["email"])
        self.assertTrue(self.actions().retry_on)

    def test_while_sending_is_off_a_copy_waits(self):
        self.copied_but_one()
        self.settings.sending_on = False
        with self.later(minutes=6):
            self.assertFalse(self.send())
            self.assertTrue(self.actions().retry_on)
            self.settings.sending_on = True
            self.assertEqual(len(self.send()), 1)
        self.assertFalse(self.actions().retry_on)

    def test_a_letter_that_only_copies_took_has_failed_and_no_copy_leaves_twice(self):
        first, second, third = self.named_by_two()
        self.settings.copy_contacts = True
        self.approve()
        self.send(refuses={first.email_normalized: (550, b"no such user")})
        self.assertEqual(self.actions().state, "failed")
        self.assertEqual(self.actions().attempt_ids.error, "The mail server refused the address.")
        self.actions().action_retry()
        (letter,) = self.send()
        self.assertFalse(letter["Cc"])
        for contact in (first, second, third):
            self.assertIn(contact.email_normalized, self.case().message_ids[0].body)

    @mute_logger(SENDING, MAIL)
    def test_an_addressee_refused_for_now_is_tried_again_and_no_copy_leaves_twice(self):
        first, second, third = (contact.email_normalized for contact in self.named_by_two())
        self.settings.copy_contacts = True
        self.approve()
        later, never = (451, b"greylisted"), (550, b"no such user")
        self.send(refuses={first: later, third: never})
        action = self.actions()
        self.assertEqual((action.state, action.error), ("approved", "The mail server asked to come back later."))
        self.assertFalse(self.send(), "not at once")
        with self.later(minutes=6):
            self.send(fails_with=smtplib.SMTPRecipientsRefused({first: later, third: never}))
            self.assertEqual(action.state, "approved", "a copy that is refused for good keeps the letter from nobody")
            self.assertGreater(action.retry_on, action.attempt_ids[0].settled_at + timedelta(minutes=14))
        with self.later(hours=2):
            (letter,) = self.send(refuses={third: never})
        received = message_from_bytes(letter.as_bytes(), policy=policy.SMTP)
        self.assertEqual([found.addr_spec for found in received["To"].addresses], [first])
        self.assertEqual([found.addr_spec for found in received["Cc"].addresses], [third], "the second has it")
        self.assertEqual(action.state, "done")
        self.assertEqual(action.attempt_ids.mapped("copied"), [second] * 3)
        record = json.loads(self.env["quittance.proof"].search([("action_id", "=", action.id)]).record)
        listed = hashlib.sha256("\n".join([first, second, third]).encode()).hexdigest()
        self.assertEqual(record["recipients_hash"], listed)
        self.assertIn(f"copy to {second}.", self.case().message_ids[0].body)

    # Headers.

    def test_a_domain_in_letters_beyond_ascii_is_written_to(self):
        self.settings.copy_contacts = True
        customer = self.create_customer("Bücher", email="kontakt@bücher.example.com")
        contact = self.env["res.partner"].create(
            {"name": "Buchung", "parent_id": customer.id, "type": "other", "email": "buchung@bücher.example.com"}
        )
        self.invoice(customer)
        self.invoice(contact)
        self.night()
        self.approve(customer)
        (letter,) = self.send()
        self.assertIn("@xn--bcher-kva.example.com", letter["To"])
        self.assertIn("@xn--bcher-kva.example.com", letter["Cc"] or letter["To"])
        self.assertEqual(self.actions(customer).state, "done")

    def test_no_name_adds_a_recipient(self):
        for name in (
            "A\r\nBcc: victim@x.example.com",
            "A\nTo: victim@x.example.com",
            "victim@x.example.com",
            '"A" <victim@x.example.com>, B',
            "A, victim@x.example.com",
            "A\x01\u2028Cc: victim@x.example.com",
            "Ångström <victim@x.example.com>",
            "=?utf-8?q?x=0ABcc:_victim@x.example.com?=",
            "=\x01?utf-8?b?eCA8dmljdGltQHguZXhhbXBsZS5jb20+LCB5?=",
        ):
            with self.subTest(name):
                customer = self.create_customer("Boulangerie", email="right@customer.example.com")
                self.invoice(customer)
                customer.name = name
                self.night()
                self.approve(customer)
                (letter,) = self.send()
                # What a mail server reads of it, not what was written.
                received = message_from_bytes(letter.as_bytes(), policy=policy.SMTP)
                found = [address.addr_spec for address in received["To"].addresses]
                self.assertEqual(found, ["right@customer.example.com"])
                self.assertFalse(received["Cc"] or received["Bcc"])

    def test_a_line_feed_in_a_number_or_a_company_s_name_breaks_no_header(self):
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE account_move SET name = 'FAC/2026/' || chr(10) || '00164' WHERE id = %s", self.move.ids
        )
        self.env.invalidate_all()
        self.company.name = "Creditor\r\nBcc: victim@x.example.com"
        document = self.store_pdf(self.move)
        document.name = "FAC\r\nBcc: 1.pdf"
        self.night()
        self.approve()
        (letter,) = self.send()
        self.assertNotIn("\n", letter["Subject"] + letter["From"] + letter["Reply-To"])
        self.assertEqual([part.get_filename() for part in letter.walk() if part.get_filename()], ["FAC Bcc: 1.pdf"])
        self.assertFalse(letter["Bcc"])
        self.assertEqual(self.actions().state, "done")

    @mute_logger(SENDING, MAIL)
    def test_a_message_to_anybody_else_is_refused_before_it_is_handed_over(self):
        origin = self.registry["mail.mail"]._prepare_outgoing_list

        def with_a_copy(mails, *args, **kwargs):
            return [{**email, "email_cc": ["victim@x.example.com"]} for email in origin(mails, *args, **kwargs)]

        self.approve()
        with patch.object(self.registry["mail.mail"], "_prepare_outgoing_list", with_a_copy):
            self.assertFalse(self.send())
        self.assertRecordValues(self.actions(), [{"state": "failed"}])
        self.assertIn("victim", self.actions().attempt_ids.detail)

    @mute_logger(SENDING, MAIL)
    def test_another_document_than_the_recorded_one_is_refused_before_it_is_handed_over(self):
        self.store_pdf(self.move)
        origin = self.registry["mail.mail"]._prepare_outgoing_list

        def with_another(mails, *args, **kwargs):
            return [
                {
                    **email,
                    "attachments": [(name, b"%PDF-1.4 another", kind) for name, _content, kind in email["attachments"]],
                }
                for email in origin(mails, *args, **kwargs)
            ]

        self.approve()
        with patch.object(self.registry["mail.mail"], "_prepare_outgoing_list", with_another):
            self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "failed")

    # Faults of the mail server.

    def later(self, **delta):
        return freeze_time(fields.Datetime.now() + timedelta(**delta), tick=True)

    @mute_logger(SENDING, MAIL)
    def test_a_temporary_fault_is_tried_again_with_growing_pauses(self):
        for fault in (
            {"unreachable": ConnectionRefusedError(111, "Connection refused")},
            {"unreachable": TimeoutError()},
            {"unreachable": smtplib.SMTPServerDisconnected("gone")},
            {"fails_with": smtplib.SMTPDataError(451, b"try later")},
            {"fails_with": smtplib.SMTPRecipientsRefused({"a@b.example.com": (450, b"greylisted")})},
        ):
            with self.subTest(fault):
                customer = self.create_customer(f"Customer {fault!r}"[:30], email="right@customer.example.com")
                self.invoice(customer)
                self.night()
                self.approve(customer)
                self.assertFalse(self.send(**fault))
                action = self.actions(customer)
                self.assertEqual(action.state, "approved")
                self.assertNotIn("(", action.error, "a sentence, not an exception")
                self.assertIn("tried again", self.case(customer).next_sentence)
                self.assertFalse(self.send(), "not at once")
                with self.later(minutes=6):
                    self.send(**fault)
                    first, second = action.attempt_ids.sorted("id")
                    self.assertGreater(action.retry_on - second.settled_at, timedelta(minutes=14), "the pause grows")
                    self.assertEqual(first.message_ref, second.message_ref, "one letter, one Message-ID")
                with self.later(hours=2):
                    self.assertEqual(len(self.send()), 1)
                self.assertEqual(action.state, "done")
                self.assertFalse(action.error)

    @mute_logger(SENDING, MAIL)
    def test_after_a_day_a_temporary_fault_has_failed(self):
        fault = {"unreachable": ConnectionRefusedError(111, "Connection refused")}
        self.approve()
        for hours in (0, 1, 5, 12, 23):
            with self.later(hours=hours):
                self.send(**fault)
                self.assertEqual(self.actions().state, "approved", hours)
        with self.later(hours=25):
            self.send(**fault)
        self.assertEqual(self.actions().state, "failed")
        self.assertIn("ConnectionRefusedError", self.actions().attempt_ids[:1].detail)
        self.assertNotIn("ConnectionRefusedError", self.actions().error)
        self.actions().with_user(self.desk).action_retry()
        self.assertEqual(len(self.send()), 1)

    @mute_logger(SENDING, MAIL)
    def test_what_the_server_refuses_for_good_is_not_tried_again(self):
        for fault in (
            smtplib.SMTPDataError(554, b"no"),
            smtplib.SMTPSenderRefused(550, b"no", "a@b.example.com"),
            smtplib.SMTPAuthenticationError(535, b"no"),
            smtplib.SMTPNotSupportedError("no"),
        ):
            with self.subTest(fault):
                customer = self.create_customer(f"Customer {fault!r}"[:30], email="right@customer.example.com")
                self.invoice(customer)
                self.night()
                self.approve(customer)
                self.send(fails_with=fault)
                self.assertRecordValues(self.actions(customer), [{"state": "failed", "retry_on": False}])

    @mute_logger(SENDING, MAIL)
    def test_failed_ones_are_retried_together(self):
        other = self.approve_two()
        self.send(fails_with=smtplib.SMTPDataError(554, b"no"))
        both = self.actions() + self.actions(other)
        self.assertEqual(both.mapped("state"), ["failed", "failed"])
        both.with_user(self.desk).action_retry()
        self.assertEqual(both.approved_by_id, self.desk)
        self.assertEqual(len(self.send()), 2)

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
        self.assertIn("2,000.00", wizard.amounts)
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

    def test_the_ladder_says_when_and_how_each_stage_was_done(self):
        self.approve()
        self.send()
        self.today = AS_OF + timedelta(days=10)
        younger = self.invoice(due=AS_OF + timedelta(days=1))
        self.night()
        self.approve()
        self.send()
        self.assertEqual(self.item(self.move + younger).sorted("due_date").mapped("stage"), ["firm", "friendly"])
        steps = {step["code"]: step for step in self.case().ladder}
        for code in ("friendly", "firm"):
            self.assertEqual((steps[code]["done_on"], steps[code]["channel"]), ("07/10/2026", "E-mail"), code)
            self.assertTrue(steps[code]["done"])
            self.assertFalse(steps[code]["passed"])
        self.assertFalse(steps["formal_notice"]["done"] or steps["formal_notice"]["passed"])

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

    def faults(self):
        self.env.invalidate_all()
        return [fault["code"] for fault in self.proofs._verify(self.company).faults]

    def test_each_contact_is_a_link_of_the_chain(self):
        self.assertEqual(len(self.proofs), 3)
        self.assertFalse(self.proofs[0].previous_hash)
        self.assertEqual(self.proofs[1].previous_hash, self.proofs[0].hash)
        self.assertFalse(self.proofs._verify(self.company).faults)

    def test_a_proof_names_what_was_asked_for(self):
        for proof in self.proofs:
            [[move_id, ordinal, stage, cycle, _currency, claim, advances]] = json.loads(
                json.loads(proof.record)["items"]
            )
            self.assertEqual(self.env["account.move"].browse(move_id).partner_id.id, proof.partner_id)
            self.assertEqual((ordinal, stage, cycle, claim, advances), (1, "friendly", 1, "1000.00", True))

    def test_a_proof_hashes_what_was_handed_over_and_says_who_did_it(self):
        for proof, letter in zip(self.proofs, self.letters, strict=True):
            record = json.loads(proof.record)
            self.assertEqual(record["subject_hash"], hashlib.sha256(letter["Subject"].encode()).hexdigest())
            address = message_from_bytes(letter.as_bytes(), policy=policy.SMTP)["To"].addresses[0].addr_spec
            self.assertEqual(record["recipients_hash"], hashlib.sha256(address.encode()).hexdigest())
            message = self.env["mail.message"].search([("message_id", "=", letter["Message-Id"])])
            body = message.sudo().mail_ids.body_html
            self.assertEqual(record["body_hash"], hashlib.sha256(str(body).encode()).hexdigest())
            self.assertEqual((record["approved_by"], record["done_by"]), (self.desk.id, None))
            self.assertEqual(record["outcome"], "accepted")

    def test_a_proof_is_told_in_the_reader_s_words(self):
        reader = self.somebody("reader", "account_quittance.group_reader")
        proof = self.proofs[0].with_user(reader)
        self.assertEqual(proof.customer, "Atelier Nord")
        title = self.settings._stage_titles()["friendly"]
        said = f"{title}, E-mail: Taken by the mail server; {self.settings._amount(1000, 'EUR')} asked for."
        self.assertEqual(proof.told, said)
        arch = self.env["quittance.proof"].get_view(view_type="list")["arch"]
        shown = [node.get("name") for node in etree.fromstring(arch).xpath("//field[not(@optional='hide')]")]
        self.assertFalse({"record", "partner_id"} & set(shown))
        self.env.flush_all()
        self.env.cr.execute("UPDATE quittance_proof SET record = '{' WHERE id = %s", proof.ids)
        proof.invalidate_recordset()
        self.assertIn("verify the proofs", proof.told)

    def test_every_column_is_under_the_hash(self):
        changes = {
            "company_id": False,
            "partner_id": "partner_id + 1",
            "action_id": "action_id + 1",
            "attempt_id": "NULL",
            "format_version": "2",
            "recorded_at": "recorded_at - interval '1 day'",
            "hash": "md5(hash)",
            "previous_hash": "md5(hash)",
            "record": "'not json'",
        }
        stored = {name for name, field in self.proofs._fields.items() if field.store and field.column_type} - {"id"}
        self.assertEqual(set(changes), stored)
        for column, expression in changes.items():
            if expression:
                with self.subTest(column), self.cr.savepoint() as savepoint:
                    self.env.cr.execute(
                        SQL(
                            "UPDATE quittance_proof SET %s = %s WHERE id = %s",
                            SQL.identifier(column),
                            SQL(expression),
                            self.proofs[1].id,
                        )
                    )
                    self.assertTrue(self.faults())
                    savepoint.rollback()

    def verification(self):
        proofs = self.env["quittance.proof"].with_user(self.desk).with_company(self.company)
        # As the list's button calls it, with no row chosen.
        opened = call_kw(proofs, "action_verify", [[]], {})
        return self.env[opened["res_model"]].with_user(self.desk).browse(opened["res_id"])

    def test_the_screen_verifies_and_exports_what_the_command_line_reads(self):
        dialogue = self.verification()
        self.assertRecordValues(dialogue, [{"count": 3, "last_hash": self.proofs[2].hash, "faults": False}])
        # The chain of now is not shown as an earlier one.
        self.assertRecordValues(dialogue, [{"known_count": 0, "known_hash": False}])
        dialogue.action_export()
        self.assertEqual(get_extension(dialogue.file_name), ".jsonl", "else the host's download adds one")
        lines = base64.b64decode(dialogue.file).decode().splitlines()
        found = journal.verify(map(json.loads, lines), dialogue.count, dialogue.last_hash)
        self.assertEqual((found.count, found.faults), (3, []))

    def test_the_last_proofs_and_the_whole_chain_are_missed(self):
        for removed in (self.proofs[2], self.proofs):
            with self.subTest(removed), self.cr.savepoint() as savepoint:
                self.env.cr.execute("DELETE FROM quittance_proof WHERE id = ANY(%s)", [removed.ids])
                self.env.invalidate_all()
                # The end was kept outside of the database when something was sent last.
                self.assertIn("removed", self.verification().faults)
                savepoint.rollback()

    def test_the_proofs_of_another_company_are_nobody_s_to_verify(self):
        other = self.env["res.company"].create({"name": "Elsewhere"})
        with self.assertRaises(AccessError):
            self.env["quittance.verification"].with_user(self.desk).create({"company_id": other.id})

    def test_a_changed_proof_breaks_the_chain(self):
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE quittance_proof SET record = replace(record, %s, %s) WHERE id = %s",
            ['"stage": "friendly"', '"stage": "firm"', self.proofs[1].id],
        )
        self.env.invalidate_all()
        self.assertEqual(self.faults(), ["proof_changed"])

    def test_a_removed_proof_breaks_the_chain(self):
        self.env.cr.execute("DELETE FROM quittance_proof WHERE id = %s", [self.proofs[1].id])
        self.env.invalidate_all()
        self.assertEqual(self.faults(), ["proof_missing"])

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
        self.assertFalse(self.proofs._verify(self.company).faults)
