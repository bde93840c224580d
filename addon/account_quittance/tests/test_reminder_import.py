"""Reminders that were sent before, by hand or by another tool, out of a file: what is refused, and what counts as done."""

import base64
import json
import re
from datetime import timedelta

from odoo.exceptions import AccessError, UserError
from odoo.fields import Command
from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestReminderImport(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.manager = self.somebody("manager", "account_quittance.group_manager")
        self.move = self.invoice(due=AS_OF - timedelta(days=25))
        self.sent = AS_OF - timedelta(days=10)

    def imported(self, *rows, head="invoice;stage;date", encoding="utf-8", lang="en_US"):
        text = "\r\n".join([head, *rows]) + "\r\n"
        return (
            self.env["quittance.reminder.import"]
            .with_user(self.manager)
            .with_context(lang=lang)
            .create({"file": base64.b64encode(text.encode(encoding)), "filename": "reminders.csv"})
        )

    def row(self, stage="friendly", day=None, move=None):
        return f"{(move or self.move).name};{stage};{day or self.sent}"

    def test_the_stage_counts_as_done_on_its_day_and_the_gap_from_there(self):
        self.night()
        self.assertEqual(self.actions().stage, "friendly")
        self.imported(self.row(day=AS_OF - timedelta(days=3))).action_import()
        item = self.item(self.move)
        self.assertEqual((item.stage, item.stage_on), ("friendly", AS_OF - timedelta(days=3)))
        self.assertEqual(self.case().last_contact_on, AS_OF - timedelta(days=3))
        self.assertFalse(self.actions(state="to_approve"))
        self.assertEqual(item.next_date, AS_OF + timedelta(days=4))
        self.night(AS_OF + timedelta(days=4))
        self.assertEqual(self.actions(state="to_approve").stage, "firm")

    def test_before_the_first_night_too(self):
        self.imported(self.row()).action_import()
        self.assertEqual(self.item(self.move).stage, "friendly")
        self.assertEqual(self.actions(state="to_approve").stage, "firm")

    def test_nothing_is_done_before_it_is_confirmed(self):
        wizard = self.imported(self.row())
        self.assertEqual((wizard.line_ids.verdict, wizard.new_count, wizard.faults), ("new", 1, False))
        self.assertIn("1 reminders to 1 customers", wizard.summary)
        self.assertEqual(wizard.line_ids.customer, "Atelier Nord")
        self.assertFalse(self.case() or self.item(self.move))

    def test_the_journal_says_by_whom_and_claims_no_letter(self):
        self.imported(self.row()).action_import()
        proof = self.env["quittance.proof"].search([("company_id", "=", self.company.id)])
        record = json.loads(proof.record)
        self.assertEqual((record["channel"], record["done_by"]), ("imported", self.manager.id))
        self.assertEqual(json.loads(record["items"]), [[self.move.id, 1, "friendly", str(self.sent)]])
        self.assertIn("not from here: Payment reminder (06/20/2026)", proof.told)
        self.assertIn(self.manager.name, proof.told)
        self.assertNotIn("asked for", proof.told)
        self.assertEqual(self.env["quittance.proof"]._verify(self.company).faults, [])
        note = self.case().message_ids.filtered(lambda message: "Taken over" in message.body)
        self.assertIn("not sent from here", note.body)
        self.assertEqual(note.author_id, self.manager.partner_id)
        self.assertFalse(self.actions().attempt_ids)

    def test_of_several_the_latest_stage_counts(self):
        rows = (self.row("firm", AS_OF - timedelta(days=4)), self.row("friendly", AS_OF - timedelta(days=14)))
        self.imported(*rows).action_import()
        item = self.item(self.move)
        self.assertEqual((item.stage, item.stage_on), ("firm", AS_OF - timedelta(days=4)))

    def test_as_french_excel_writes_it(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        day = self.sent.strftime("%d/%m/%Y")
        title = (
            self.env["quittance.stage.code"]
            .with_context(lang="fr_FR")
            .search([("company_id", "=", self.company.id), ("code", "=", "friendly")])
        )
        for encoding in ("cp1252", "utf-8-sig", "utf-16"):
            wizard = self.imported(
                f"{self.move.name};{title.name};{day}", head="Facture;Étape;Date", encoding=encoding, lang="fr_FR"
            )
            self.assertEqual((wizard.faults, wizard.new_count), (False, 1), encoding)

    def test_each_row_that_is_wrong_is_named_with_its_line_and_cure(self):
        other, _stranger = self.two_companies()
        foreign = self.env["account.move"].with_company(other).search([("company_id", "=", other.id)], limit=1)
        self.assertFalse(foreign)
        draft = self.invoice(post=False)
        draft.name = "DRAFT/1"
        faults = self.imported(
            "INV/NONE;friendly;2026-06-01",
            self.row("thunder"),
            self.row(day="2026-13-01"),
            self.row(day=AS_OF + timedelta(days=1)),
            self.row(day=self.move.invoice_date - timedelta(days=1)),
            self.row("firm"),
            self.row("firm"),
            "DRAFT/1;friendly;2026-06-20",
            ";friendly;2026-06-20",
        ).faults
        for line, said in (
            (2, "has no invoice INV/NONE. Compare its number"),
            (3, "the policy has no stage “thunder”. Write one of"),
            (4, "is no date. Write it like"),
            (5, "has not come yet"),
            (6, "was written on"),
            (8, "line 7 says the same already"),
            (9, "is not posted"),
            (10, "no invoice is named"),
        ):
            self.assertRegex(faults, rf"Line {line}[:,].*{said}")
        lines = [int(number) for number in re.findall(r"^Line ([0-9]+)", faults, re.MULTILINE)]
        self.assertEqual(lines, sorted(lines))

    def test_one_wrong_row_keeps_all_from_being_taken_over(self):
        wizard = self.imported(self.row(), "INV/NONE;friendly;2026-06-01")
        with self.assertRaisesRegex(UserError, "Line 3"):
            wizard.action_import()
        self.assertFalse(
            self.item(self.move) or self.env["quittance.proof"].search([("company_id", "=", self.company.id)])
        )

    def test_an_invoice_of_another_company_is_refused_and_named_only_where_one_works_there(self):
        other, _stranger = self.two_companies()
        customer = self.create_customer("Elsewhere")
        journal = self.env["account.journal"].search([("company_id", "=", other.id), ("type", "=", "sale")], limit=1)
        foreign = (
            self.env["account.move"]
            .with_company(other)
            .create(
                {
                    "move_type": "out_invoice",
                    "journal_id": journal.id,
                    "partner_id": customer.id,
                    "invoice_date": AS_OF - timedelta(days=60),
                    "name": "ELSEWHERE/1",
                    "invoice_line_ids": [Command.create({"name": "Work", "price_unit": 10.0, "tax_ids": False})],
                }
            )
        )
        foreign.action_post()
        self.assertIn("has no invoice ELSEWHERE/1", self.imported("ELSEWHERE/1;friendly;2026-06-20").faults)
        self.manager.company_ids |= other
        self.assertIn(f"is an invoice of {other.name}", self.imported("ELSEWHERE/1;friendly;2026-06-20").faults)

    def test_a_later_stage_before_an_earlier_one_is_refused(self):
        faults = self.imported(self.row("friendly", AS_OF - timedelta(days=4)), self.row("firm")).faults
        self.assertIn("Line 3", faults)
        self.assertIn("in line 2. Mend one of the two dates", faults)

    def test_what_is_paid_or_known_already_is_left_as_it_is(self):
        self.night()
        self.turn_sending_on()
        self.approve()
        self.send()
        paid = self.invoice(self.create_customer("Paid"))
        self.pay(paid, 1000.0, AS_OF - timedelta(days=1))
        wizard = self.imported(self.row("before_due"), self.row(move=paid))
        self.assertEqual(
            dict(wizard.line_ids.mapped(lambda line: (line.invoice, line.verdict))),
            {self.move.name: "later", paid.name: "settled"},
        )
        with self.assertRaisesRegex(UserError, "nothing to import"):
            wizard.action_import()
        self.assertEqual(self.item(self.move).stage_on, AS_OF)

    def test_a_reminder_is_of_the_instalments_that_were_due(self):
        term = self.env["account.payment.term"].create(
            {
                "name": "Two instalments",
                "line_ids": [
                    Command.create({"value": "percent", "value_amount": 50, "nb_days": 0}),
                    Command.create({"value": "percent", "value_amount": 50, "nb_days": 60}),
                ],
            }
        )
        move = self.invoice(due=AS_OF, invoice_payment_term_id=term.id, invoice_date=AS_OF - timedelta(days=40))
        self.imported(self.row(move=move)).action_import()
        items = self.item(move).sorted("due_date")
        self.assertEqual(items.mapped("stage"), ["friendly", False])

    def test_only_a_manager_imports(self):
        wizard = self.imported(self.row())
        with self.assertRaises(AccessError):
            self.env["quittance.reminder.import"].with_user(self.desk).create({})
        _other, stranger = self.two_companies()
        with self.assertRaises(AccessError):
            wizard.with_user(stranger).action_import()
        with self.assertRaises(AccessError):
            self.env["quittance.reminder.import"].with_user(stranger).create({"company_id": self.company.id})

    def test_an_approval_of_what_was_said_before_dies(self):
        self.night()
        self.turn_sending_on()
        self.approve()
        self.imported(self.row(day=AS_OF - timedelta(days=1))).action_import()
        self.assertEqual(self.send(), [])
        self.assertFalse(self.actions(state="approved"))
