from datetime import date, timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import new_test_user, tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestBank(QuittanceCommon):
    """Whom nobody writes to before the bank is matched up to the day on which the invoice fell due."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.bank = cls.company_data["default_journal_bank"]
        cls.suspense = cls.bank.suspense_account_id

    def bank_line(self, day, amount=10.0, matched=True, journal=None):
        line = self.env["account.bank.statement.line"].create(
            {
                "journal_id": (journal or self.bank).id,
                "date": day,
                "payment_ref": "Transfer",
                "amount": amount,
            }
        )
        if matched:
            # As the host's own screen does: the suspense account makes room for another.
            line.move_id.line_ids.filtered(
                lambda entry: entry.account_id == line.journal_id.suspense_account_id
            ).account_id = self.company_data["default_account_revenue"]
            line.invalidate_recordset(["is_reconciled"])
            self.assertTrue(line.is_reconciled)
        return line

    def matched_on(self):
        return self.settings._bank_matched(self.today).get("matched_on")

    def reasons(self):
        return {reason["code"]: reason for reason in self.case().reasons}

    def test_a_company_without_a_bank_line_waits_for_nothing(self):
        self.invoice()
        self.assertEqual(self.settings._bank_matched(self.today), {})
        self.night()
        self.assertEqual(self.case().state, "to_contact")

    def test_what_fell_due_after_the_matched_day_waits(self):
        self.invoice(due=date(2026, 6, 12))
        self.bank_line(date(2026, 6, 10))
        run = self.night()
        self.assertEqual((self.case().state, self.case().next_date), ("waiting", False))
        self.assertEqual(self.reasons()["bank_not_matched"]["matched_on"], "2026-06-10")
        self.assertEqual((run.bank_wait_count, run.bank_matched_on), (1, date(2026, 6, 10)))
        self.assertIn("letters that wait: 1", run.bank_sentence)
        self.assertIn(self.bank.display_name, run.bank_sentence)
        self.assertFalse(self.actions())
        # The bank is matched up to that day: the letter comes.
        self.bank_line(date(2026, 6, 12))
        self.assertFalse(self.night().bank_wait_count)
        self.assertEqual(self.case().state, "to_contact")

    def test_a_letter_about_another_invoice_does_not_name_it(self):
        old, late = self.invoice(due=date(2026, 6, 8)), self.invoice(due=date(2026, 6, 20), amount=500.0)
        self.bank_line(date(2026, 6, 10))
        self.night()
        self.assertEqual(self.item(late).state, "waiting")
        self.assertEqual((self.actions().amount, self.item(old).state), (1000.0, "to_contact"))

    def test_a_notice_before_the_due_date_does_not_wait(self):
        self.invoice(due=self.today + timedelta(days=3))
        self.bank_line(date(2026, 6, 10))
        self.night()
        self.assertEqual(self.actions().stage, "before_due")

    def test_the_first_open_line_counts_and_only_money_that_came_in(self):
        self.bank_line(date(2026, 6, 20))
        self.assertEqual(self.matched_on(), date(2026, 6, 20))
        self.bank_line(date(2026, 6, 15), amount=-10.0, matched=False)
        self.assertEqual(self.matched_on(), date(2026, 6, 20))
        self.bank_line(date(2026, 6, 17), matched=False)
        self.bank_line(date(2026, 6, 18), matched=False)
        self.assertEqual(self.matched_on(), date(2026, 6, 16))

    def test_a_single_old_line_does_not_block_for_ever(self):
        self.bank_line(date(2026, 4, 1), matched=False)
        self.assertEqual(self.matched_on(), date(2026, 3, 31))
        self.bank_line(date(2026, 5, 1))
        self.assertEqual(self.matched_on(), date(2026, 3, 31))
        self.bank_line(date(2026, 5, 2))
        self.assertEqual(self.matched_on(), date(2026, 5, 2))

    def test_of_several_journals_the_one_furthest_behind_counts(self):
        second = self.bank.copy({"name": "Second bank", "code": "BNK9"})
        self.bank_line(date(2026, 6, 20))
        self.bank_line(date(2026, 6, 1), journal=second)
        self.assertEqual(self.matched_on(), date(2026, 6, 1))
        self.assertEqual(self.settings._bank_matched(self.today)["journal"], second)
        self.settings.bank_journal_ids = self.bank
        self.assertEqual(self.matched_on(), date(2026, 6, 20))

    def test_a_journal_no_longer_in_use_counts_where_it_is_named(self):
        second = self.bank.copy({"name": "Second bank", "code": "BNK9"})
        self.bank_line(date(2026, 6, 20))
        self.bank_line(date(2026, 3, 1), journal=second)
        self.assertEqual(self.matched_on(), date(2026, 6, 20))
        self.settings.bank_journal_ids = self.bank + second
        self.assertEqual(self.matched_on(), date(2026, 3, 1))

    def test_the_company_may_wait_for_no_bank(self):
        self.invoice(due=date(2026, 6, 12))
        self.bank_line(date(2026, 6, 10))
        self.settings.bank_gate = False
        self.night()
        self.assertEqual(self.case().state, "to_contact")

    def test_a_later_line_is_not_known_on_an_earlier_day(self):
        self.bank_line(date(2026, 6, 10))
        self.bank_line(AS_OF + timedelta(days=1))
        self.assertEqual(self.matched_on(), date(2026, 6, 10))

    def test_somebody_lets_it_go_once_and_the_run_says_who(self):
        self.invoice(due=date(2026, 6, 12))
        self.bank_line(date(2026, 6, 10))
        run = self.night()
        [told] = self.env["quittance.case"].with_user(self.desk).today_summary()["bank"]
        self.assertEqual((told["run_id"], told["waits"]), (run.id, True))
        opened = run.with_user(self.desk).action_waive_bank()
        waived = self.run_model.browse(opened["res_id"])
        self.assertEqual((self.case().state, waived.bank_waived_by_id), ("to_contact", self.desk))
        [told] = self.env["quittance.case"].with_user(self.desk).today_summary()["bank"]
        self.assertFalse(told["waits"])
        self.assertIn(self.desk.name, told["sentence"])
        # All that looks again on this day keeps to it, and the next night waits again.
        self.case().with_user(self.desk).action_evaluate()
        self.assertEqual(self.case().state, "to_contact")
        self.night(self.today + timedelta(days=1))
        self.assertEqual(self.case().state, "waiting")
        self.assertFalse(self.actions(state="to_approve"))
        with self.assertRaises(UserError):
            waived.with_user(self.desk).action_waive_bank()

    def test_who_only_reads_lets_nothing_go(self):
        self.invoice(due=date(2026, 6, 12))
        self.bank_line(date(2026, 6, 10))
        run = self.night()
        reader = new_test_user(
            self.env,
            "reader",
            groups="account_quittance.group_reader",
            company_id=self.company.id,
            company_ids=[fields.Command.set(self.company.ids)],
        )
        with self.assertRaises(AccessError):
            run.with_user(reader).action_waive_bank()
        with self.assertRaises(AccessError):
            run.with_user(self.desk).bank_waived_by_id = self.desk

    def test_a_journal_of_another_company_is_refused(self):
        other, stranger = self.two_companies()
        journal = self.env["account.journal"].search([("company_id", "=", other.id), ("type", "=", "bank")], limit=1)
        with self.assertRaises(ValidationError):
            self.settings.bank_journal_ids = journal
        with self.assertRaises(AccessError):
            self.settings.with_user(stranger).sudo(False).bank_journal_ids = journal
