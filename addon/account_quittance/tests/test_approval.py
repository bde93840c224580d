"""What was shown is what is approved, and what was approved is what leaves."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestApproval(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.move = self.invoice(amount=1000.0)
        self.night()
        self.turn_sending_on()

    def preview(self, customer=None):
        opened = self.case(customer).with_user(self.desk).action_preview()
        return self.env[opened["res_model"]].with_user(self.desk).browse(opened["res_id"])

    def account(self, number):
        return self.env["res.partner.bank"].create(
            {"acc_number": number, "partner_id": self.company.partner_id.id, "allow_out_payment": True}
        )

    # Dialogues.

    def test_a_preview_approves_what_it_showed(self):
        self.preview().action_approve()
        self.assertEqual(self.actions().state, "approved")
        self.assertEqual(len(self.send()), 1)

    def test_a_preview_of_another_amount_and_address_is_refused_with_the_difference(self):
        preview = self.preview()
        added = self.invoice(amount=77777.0)
        self.customer.email = "new@customer.example.com"
        self.night()
        with self.assertRaises(UserError) as refused:
            preview.action_approve()
        for part in ("1,000.00", "78,777.00", "atelier-nord@", "new@customer", added.name):
            self.assertIn(part, str(refused.exception))
        self.assertEqual(self.actions().state, "to_approve")
        self.assertEqual(preview.recipient_email, "atelier-nord@customer.example.com", "it shows what it showed")

    def test_several_are_approved_but_for_those_that_changed(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        self.night()
        opened = (self.case() + self.case(other)).with_user(self.desk).action_approve()
        dialogue = self.env[opened["res_model"]].with_user(self.desk).browse(opened["res_id"])
        self.customer.email = "new@customer.example.com"
        self.night()
        said = dialogue.action_confirm()["params"]["message"]
        self.assertIn("new@customer.example.com", said)
        self.assertEqual(self.actions().state, "to_approve")
        self.assertEqual(self.actions(other).state, "approved")

    def test_a_list_that_shows_something_else_is_refused(self):
        shown = self.case().with_user(self.desk).read(["action_shown"])[0]["action_shown"]
        self.invoice(amount=77777.0)
        self.night()
        case = self.case().with_user(self.desk).with_context(quittance_shown=shown)
        with self.assertRaisesRegex(UserError, "78,777.00"):
            case.action_approve()
        case.with_context(quittance_shown=case.action_shown).action_approve()
        self.assertEqual(self.actions().state, "approved")

    def test_a_dialogue_made_by_call_shows_nothing_and_approves_nothing(self):
        action = self.actions().with_user(self.desk)
        with self.assertRaises(UserError):
            self.env["quittance.preview"].with_user(self.desk).create({"action_id": action.id}).action_approve()
        self.env["quittance.approve"].with_user(self.desk).create(
            {"action_ids": [fields.Command.set(action.ids)]}
        ).action_confirm()
        self.assertEqual(action.state, "to_approve")

    def test_forty_letters_are_read_in_one_dialogue(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other, amount=500.0)
        third = self.create_customer("Cave")
        self.invoice(third, amount=200.0)
        self.night()
        preview = self.preview()
        self.assertEqual(preview.left_count, 2)
        opened = preview.action_approve_next()
        following = self.env["quittance.preview"].with_user(self.desk).browse(opened["res_id"])
        self.assertEqual(following.action_id, self.actions(other), "the largest overdue amount comes first")
        opened = following.action_next()
        last = self.env["quittance.preview"].with_user(self.desk).browse(opened["res_id"])
        self.assertEqual((last.action_id, last.left_count), (self.actions(third), 0))
        self.assertEqual(last.action_approve_next()["type"], "ir.actions.act_window_close")
        states = [self.actions(customer).state for customer in (self.customer, other, third)]
        self.assertEqual(states, ["approved", "to_approve", "approved"])

    # Between approval and sending.

    def assert_dies(self, *parts, state="to_approve"):
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, state)
        for part in parts:
            self.assertIn(part, self.actions().error)

    def post_again(self, **values):
        self.move.button_draft()
        self.move.write(values)
        self.move.action_post()

    def test_another_currency_kills_the_approval(self):
        self.approve()
        yen = self.env.ref("base.JPY")
        yen.active = True
        self.post_again(currency_id=yen.id)
        self.assert_dies()

    def test_another_due_date_kills_the_approval(self):
        self.approve()
        self.post_again(invoice_date_due=AS_OF - timedelta(days=5))
        self.assert_dies()

    def test_another_bank_account_kills_the_approval(self):
        self.account("FR7630006000011234567890189")
        self.approve()
        self.move.partner_bank_id = self.account("FR7630001007941234567890185")
        self.assert_dies("FR76 3000 1007 9412 3456 7890 185")
        self.approve()
        self.assertEqual(len(self.send()), 1)

    def test_another_text_kills_the_approval(self):
        self.approve()
        template = self.env.ref("account_quittance.mail_template_friendly")
        template.body_html = str(template.body_html).replace("may well be an oversight", "is an outrage")
        self.assert_dies("text")

    def test_another_table_kills_the_approval(self):
        self.approve()
        view = self.env.ref("account_quittance.letter_closing")
        view.arch_db = view.arch_db.replace("Yours faithfully", "Pay now")
        self.assert_dies("text")

    def approve_firm(self):
        """A letter that names interest and compensation of a business."""
        self.item(self.move).sudo().stage = "friendly"
        self.night()
        self.assertEqual(self.actions().stage, "firm")
        self.approve()

    def test_other_terms_kill_the_approval_of_a_letter_that_names_interest(self):
        self.approve_firm()
        self.env["quittance.terms"].with_user(self.desk).create(
            {"case_id": self.case().id, "rate_percent": "300", "date_from": AS_OF - timedelta(days=90)}
        )
        self.assert_dies("changed")

    def test_no_interest_is_named_that_was_not_when_the_letter_was_approved(self):
        self.case().relation = "unknown"
        self.approve_firm()
        self.case().with_user(self.desk).relation = "b2b"
        self.assert_dies("changed")

    def test_another_sender_kills_the_approval(self):
        self.approve()
        self.company.email = "elsewhere@creditor.example.com"
        self.assert_dies("elsewhere@creditor.example.com")

    def test_a_contact_that_gets_a_parent_and_pays_gets_no_letter(self):
        self.approve()
        action = self.actions()
        self.customer.parent_id = self.create_customer("Groupe Nord")
        self.pay(self.move, 1000.0, AS_OF)
        self.assertFalse(self.send())
        self.assertIn(action.state, ("cancelled", "to_approve"))

    def test_a_contact_that_gets_a_parent_and_pays_a_part_gets_no_letter_of_the_whole(self):
        self.approve()
        action = self.actions()
        self.customer.parent_id = self.create_customer("Groupe Nord")
        self.pay(self.move, 900.0, AS_OF)
        self.assertFalse(self.send())
        self.assertIn(action.state, ("cancelled", "to_approve"))

    def test_whatever_ends_the_claim_between_approval_and_sending_ends_the_letter(self):
        other = self.create_customer("Somebody else")

        def to_another_customer(move):
            move.button_draft()
            move.partner_id = other
            move.action_post()

        def credit(move):
            move._reverse_moves([{"invoice_date": AS_OF}], cancel=True)

        def pause(move):
            cases = [fields.Command.set(self.case(move.partner_id).ids)]
            values = {"case_ids": cases, "until": AS_OF + timedelta(days=9), "reason": "He asked for some days"}
            self.env["quittance.pause"].with_user(self.desk).create(values).action_confirm()

        def insolvency(move):
            self.case(move.partner_id).insolvent_since = AS_OF

        def cancel(move):
            move.button_draft()
            move.button_cancel()

        for end in (to_another_customer, credit, pause, insolvency, cancel):
            with self.subTest(end.__name__):
                customer = self.create_customer(end.__name__)
                move = self.invoice(customer)
                self.night()
                self.approve(customer)
                action = self.actions(customer)
                self.assertEqual(action.state, "approved")
                end(move)
                self.assertFalse(self.send())
                self.assertIn(action.state, ("cancelled", "to_approve"))

    def test_an_approval_of_which_nothing_is_known_is_none(self):
        self.approve()
        self.env.flush_all()
        self.env.cr.execute("UPDATE quittance_action SET approved_facts = NULL")
        self.env.invalidate_all()
        self.assert_dies()
