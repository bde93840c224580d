from datetime import date, timedelta
from unittest.mock import patch

from odoo.tests import TransactionCase, tagged

from ..hooks import COMPANY, create_desk, prepare_company
from ..ledger import OLDEST_DAYS, PERSONAS, DemoLedger

DAYS = (date(2028, 2, 29), date(2025, 12, 31), date(2027, 7, 1))


@tagged("post_install", "-at_install")
class TestDemoLedger(TransactionCase):
    """The ledger on three days of the calendar at which programs stumble."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["res.lang"]._activate_lang("fr_FR")
        cls.env["res.company"].search([("name", "=", COMPANY["name"])]).name = "Another company"
        cls.company = prepare_company(cls.env)

    def test_ledger_is_whole_and_the_same_on_each_day(self):
        seen = []
        for as_of in DAYS:
            with self.subTest(as_of=as_of), self.env.cr.savepoint() as savepoint:
                ledger = DemoLedger(self.env, self.company, as_of).build()
                self._check_size(ledger)
                self._check_behaviours(ledger)
                seen.append(self._amounts(ledger))
                savepoint.rollback()
                self.env.invalidate_all(flush=False)
        self.assertEqual(seen, [seen[0]] * len(DAYS), "one seed, the same ledger, whatever the day")

    def test_it_can_be_installed_again(self):
        again = prepare_company(self.env)
        self.assertNotEqual(again, self.company)
        self.assertEqual(again.name, f"{COMPANY['name']} 2")
        with patch.object(self.env.registry["res.users"], "_notify_security_setting_update") as told:
            for company in (self.company, again):
                create_desk(self.env, company)
        told.assert_not_called()
        desk = self.env["res.users"].search([("login", "=", "desk")])
        self.assertEqual(desk.company_id, again)
        self.assertTrue(desk.has_group("account_quittance.group_user"))

    # -- what is promised
    def _check_size(self, ledger):
        customers = sum(ledger.customers.values(), self.env["res.partner"])
        invoices = sum(ledger.invoices.values(), self.env["account.move"])
        self.assertGreaterEqual(len(customers), 80)
        self.assertGreaterEqual(len(invoices), 600)
        self.assertEqual(len(set(customers.mapped("name"))), len(customers))
        self.assertEqual(set(invoices.mapped("state")), {"posted"})
        self.assertLessEqual(max(invoices.mapped("invoice_date")), ledger.as_of)
        ages = [(ledger.as_of - day).days for day in invoices.mapped("invoice_date")]
        self.assertGreater(max(ages), OLDEST_DAYS - 20)
        self.assertLess(max(ages), 731)
        addresses = (customers | customers.child_ids).filtered("email").mapped("email")
        self.assertFalse([address for address in addresses if not address.endswith("@example.com")])

    def _check_behaviours(self, ledger):
        for persona in PERSONAS:
            self.assertEqual(len(ledger.customers[persona.code]), persona.customers, persona.code)
        self.assertLessEqual(max(self._delays(ledger, "on_time")), 0)
        self.assertEqual(set(self._delays(ledger, "ten_days_late")), {10})
        slower = self._delays(ledger, "slower_and_slower", customer=0)
        self.assertEqual(slower, sorted(slower))
        self.assertGreater(slower[-1] - slower[0], 40)
        large = ledger.invoices["large_ones_late"].filtered(lambda move: move.payment_state == "paid")
        self.assertEqual({(move.amount_total > 5000, self._delay(move)) for move in large}, {(True, 55), (False, 0)})
        for moves in ledger._by_customer("stopped_paying"):
            self.assertEqual(set(moves[-2:].mapped("payment_state")), {"not_paid"})
        self.assertIn("partial", ledger.invoices["part_payments"].mapped("payment_state"))

        newest = {persona.code: [moves[-1] for moves in ledger._by_customer(persona.code)] for persona in PERSONAS}
        linked = sum(newest["credit_linked"], self.env["account.move"])
        self.assertEqual([len(move.reversal_move_ids) for move in linked], [1] * 3)
        self.assertEqual(linked.mapped("payment_state").count("reversed"), 1)
        self.assertEqual(linked.mapped("payment_state").count("partial"), len(linked) - 1)
        self.assertEqual(len(self._loose_credits(ledger, "credit_unlinked", "out_refund")), 3)
        self.assertEqual(len(self._loose_credits(ledger, "payment_unallocated", "entry")), 3)
        for move in newest["payment_unmatched"]:
            self.assertEqual((move.payment_state, move.amount_residual), ("in_payment", move.amount_total))
        self.assertEqual([move.payment_state for move in newest["blocked"]], ["blocked"])
        self.assertEqual([move.no_followup for move in newest["excluded"]], [True])
        self.assertEqual([len(ledger._receivables(move)) for move in newest["instalments"]], [3] * 3)
        self.assertEqual(set(ledger.invoices["foreign"].currency_id.mapped("name")), {"USD"})
        opening = self._receivables_of(ledger, "opening_balance").filtered(
            lambda line: line.journal_id.type == "general"
        )
        self.assertEqual(opening.mapped("no_followup"), [True] * 2)
        self.assertFalse(ledger.customers["no_email"].email)
        cases = {
            case.partner_id: case for case in self.env["quittance.case"].search([("company_id", "=", self.company.id)])
        }
        self.assertEqual(cases[ledger.customers["hospital"]].relation, "public")
        self.assertTrue(cases[ledger.customers["insolvent"]].insolvent_since)
        self._check_bank_later_than_typed(ledger)
        self._check_originals(ledger)

    def _check_bank_later_than_typed(self, ledger):
        payments = ledger.invoices["bank_later_than_typed"].reconciled_payment_ids
        cleared = payments.filtered("is_matched")
        self.assertTrue(cleared)
        self.assertTrue(payments - cleared, "the newest payments wait for their bank line")
        for payment in cleared:
            bank_line = (
                payment._seek_for_lines()[0].matched_debit_ids.debit_move_id
                | payment._seek_for_lines()[0].matched_credit_ids.credit_move_id
            )
            self.assertEqual(bank_line.date - payment.date, timedelta(days=6))

    def _check_originals(self, ledger):
        self.assertFalse(ledger.invoices["consumer"].invoice_pdf_report_id)
        open_invoices = ledger.invoices["stopped_paying"].filtered("amount_residual")
        for move in open_invoices:
            self.assertTrue(move.invoice_pdf_report_id.raw.startswith(b"%PDF"))
            self.assertEqual(move.message_main_attachment_id, move.invoice_pdf_report_id)

    # -- reading the ledger
    def _delay(self, move):
        """Days from the due date to the last payment of a paid invoice."""
        line = move.line_ids.filtered(lambda line: line.account_type == "asset_receivable")
        return (max(line.matched_credit_ids.credit_move_id.mapped("date")) - move.invoice_date_due).days

    def _delays(self, ledger, code, customer=None):
        by_customer = ledger._by_customer(code)
        moves = sum(by_customer if customer is None else by_customer[customer : customer + 1], self.env["account.move"])
        return [self._delay(move) for move in moves if move.payment_state == "paid"]

    def _receivables_of(self, ledger, code):
        return self.env["account.move.line"].search(
            [
                ("partner_id", "child_of", ledger.customers[code].ids),
                ("account_type", "=", "asset_receivable"),
                ("parent_state", "=", "posted"),
            ]
        )

    def _loose_credits(self, ledger, code, move_type):
        lines = self._receivables_of(ledger, code)
        return lines.filtered(
            lambda line: line.balance < 0 and not line.reconciled and line.move_id.move_type == move_type
        )

    def _amounts(self, ledger):
        return {
            code: [(move.amount_total, move.amount_residual) for move in moves]
            for code, moves in ledger.invoices.items()
        }
