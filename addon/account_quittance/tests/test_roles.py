"""Roles that a stage names: whom at the customer a letter or a task is for, who gets a copy, and who does the task."""

import hashlib
import json
from datetime import timedelta
from email import message_from_bytes, policy

from odoo.exceptions import AccessError, ValidationError
from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestRoles(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.move = self.invoice()
        self.turn_sending_on()

    def contact(self, name, role, **values):
        return self.env["res.partner"].create(
            {
                "name": name,
                "parent_id": self.customer.id,
                "type": "other",
                "quittance_role": role,
                "email": f"{role}@customer.example.com",
                **values,
            }
        )

    def plan(self, code, **values):
        """Put a version in force whose stage of this code has these values, and propose by it."""
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.stage_ids.filtered(lambda stage: stage.code == code).write(values)
        draft.action_approve()
        self.night()
        return self.actions()

    def task(self, **values):
        """An approved task whose stage has these values."""
        self.night()
        self.env.flush_all()
        self.env.cr.execute("UPDATE quittance_item SET stage = 'firm', stage_on = %s", [AS_OF - timedelta(days=20)])
        self.env.invalidate_all()
        self.move.invoice_date_due = AS_OF - timedelta(days=40)
        action = self.plan("formal_notice", **values)
        self.approve()
        self.assertEqual(action.state, "task")
        return action

    def told(self, action):
        action.invalidate_recordset()
        return action.with_user(self.desk).recipient_email, action.with_user(self.desk).addressee_told

    def received(self):
        (letter,) = self.send()
        return message_from_bytes(letter.as_bytes(), policy=policy.SMTP)

    def test_a_letter_goes_to_the_role_of_its_stage_with_copies(self):
        director, accounts = self.contact("Chief", "director"), self.contact("Ledger", "accounts")
        action = self.plan("friendly", recipient_role="director", copy_roles="accounts, invoice_contact, buyer")
        opened = action.with_user(self.desk).action_preview()
        preview = self.env["quittance.preview"].with_user(self.desk).browse(opened["res_id"])
        copies = [self.customer.email_normalized, accounts.email_normalized]
        self.assertEqual(preview.recipient_email, director.email)
        self.assertFalse(preview.addressee_told)
        self.assertEqual(preview.copies, ", ".join(copies))
        self.assertEqual(preview.without_copy, "buyer (nobody known)")
        preview.action_approve()
        letter = self.received()
        self.assertEqual([found.addr_spec for found in letter["To"].addresses], [director.email])
        self.assertEqual([found.addr_spec for found in letter["Cc"].addresses], copies)
        record = json.loads(self.env["quittance.proof"].search([("action_id", "=", action.id)]).record)
        listed = "\n".join([director.email, *copies]).encode()
        self.assertEqual(record["recipients_hash"], hashlib.sha256(listed).hexdigest())

    def test_who_stands_in_for_a_role_is_said(self):
        action = self.plan("friendly", recipient_role="director")
        customer = (self.customer.email_normalized, "No director with an address known: to the customer.")
        self.assertEqual(self.told(action), customer)
        self.assertEqual(self.case().with_user(self.desk).addressee_told, customer[1])
        director = self.contact("Chief", "director", active=False)
        self.assertEqual(self.told(action), customer, "archived")
        director.write({"active": True, "email": False})
        self.assertEqual(self.told(action), customer, "without an address")
        director.email = "director@customer.example.com"
        self.env["mail.blacklist"]._add(director.email)
        self.assertEqual(self.told(action), customer, "wants no mail")
        accounts = self.contact("Ledger", "accounts")
        self.assertEqual(
            self.told(action), (accounts.email, "No director with an address known: to the accounts department.")
        )
        self.env["mail.blacklist"]._remove(director.email)
        self.assertEqual(self.told(action), (director.email, False))

    def test_a_contact_of_another_company_is_nobody_here(self):
        other, _manager = self.two_companies()
        chief = self.contact("Chief", "director", company_id=other.id)
        action = self.plan("friendly", recipient_role="director", copy_roles="buyer")
        self.contact("Buyer", "buyer", company_id=other.id)
        self.assertEqual(self.told(action)[0], self.customer.email_normalized)
        self.assertEqual(action.without_copy, "buyer (nobody known)")
        self.assertNotIn(chief.name, str(action._facts()))

    def test_an_approval_dies_where_another_becomes_the_recipient(self):
        action = self.plan("friendly", recipient_role="director")
        self.approve()
        director = self.contact("Chief", "director")
        self.assertFalse(self.send())
        self.assertEqual(action.state, "to_approve")
        self.assertIn(f"and goes to {director.email} now", action.error)

    def test_no_address_stands_twice_and_no_name_breaks_a_header(self):
        self.contact("Chief\nBcc: spy@example.com", "director")
        self.contact("Ledger", "accounts", email="Director@customer.example.com")
        self.contact("Buyer\r\nBcc: spy@example.com", "buyer")
        self.plan("friendly", recipient_role="director", copy_roles="accounts, buyer")
        self.approve()
        letter = self.received()
        self.assertEqual([found.addr_spec for found in letter["To"].addresses], ["director@customer.example.com"])
        self.assertEqual([found.addr_spec for found in letter["Cc"].addresses], ["buyer@customer.example.com"])
        self.assertFalse(letter["Bcc"])

    def test_a_task_says_whom_to_speak_to_and_goes_to_the_person_in_charge(self):
        self.contact("Mr <b>Blanc</b>\nof the board", "director", email=False, phone="+33 1 02 03 04 05")
        person = self.somebody("ledger", "account_quittance.group_user")
        self.settings.accountant_id = person
        action = self.task(recipient_role="director", in_charge="accountant")
        self.assertEqual(action.activity_id.user_id, person)
        self.assertIn("Mr &lt;b&gt;Blanc&lt;/b&gt; of the board", action.activity_id.note)
        self.assertIn("+33 1 02 03 04 05", action.activity_id.note)
        self.assertNotIn("No director", action.activity_id.note)

    def test_a_task_without_the_role_goes_where_it_went_before_and_says_so(self):
        action = self.task(recipient_role="buyer", in_charge="team_leader")
        self.assertEqual(action.activity_id.user_id, self.desk)
        self.assertIn("No buyer known: to the customer.", action.activity_id.note)
        self.assertIn("No team leader known who works with credit control here", action.activity_id.note)

    def test_a_salesperson_does_a_task_with_the_desk_s_rights_alone(self):
        seller = self.bookkeeper()
        self.move.invoice_user_id = seller
        action = self.task(in_charge="salesperson")
        self.assertEqual(action.activity_id.user_id, self.desk, "who cannot do it gets no task")
        action.with_user(self.desk).action_withdraw()
        seller.group_ids |= self.env.ref("account_quittance.group_user")
        self.approve()
        self.assertEqual(action.activity_id.user_id, seller)
        self.assertFalse(action.activity_id.note)

    def test_persons_in_charge_are_of_the_company_s_desk(self):
        _other, stranger = self.two_companies()
        for person in (stranger, self.bookkeeper()):
            with self.assertRaisesRegex(ValidationError, "does no tasks of"):
                self.settings.team_leader_id = person
        self.settings.team_leader_id = self.desk

    def test_the_form_keeps_what_the_manifest_says(self):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        stage = draft.stage_ids[1]
        stage.write({"recipient_role": "buyer", "copy_roles": "accounts director", "in_charge": "salesperson"})
        written = draft._to_manifest()
        self.assertEqual(
            (written["stages"][1]["recipient"], written["stages"][1]["in_charge"]),
            ({"role": "buyer", "copies": ["accounts", "director"]}, "salesperson"),
        )
        again = self.env["quittance.policy"].new(draft._from_manifest(written))
        self.assertEqual(again._to_manifest()["stages"], written["stages"])
        for wrong, said in (("owner", "This is no role of a contact"), ("buyer", "who gets no copy beside")):
            with self.assertRaisesRegex(ValidationError, said):
                stage.copy_roles = wrong

    def test_a_role_is_read_by_readers_alone(self):
        contact = self.contact("Chief", "director")
        reader = self.somebody("reader", "account_quittance.group_reader")
        self.assertEqual(contact.with_user(reader).quittance_role, "director")
        with self.assertRaises(AccessError):
            contact.with_user(self.bookkeeper()).read(["quittance_role"])
