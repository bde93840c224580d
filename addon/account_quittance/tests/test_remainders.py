"""What is left of an invoice and owes nothing: the rest of a discount that was taken in time, and what is too small."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import ValidationError
from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon

# Invoices are of that day, due 18 days before tonight.
ISSUED = AS_OF - timedelta(days=48)


@tagged("post_install", "-at_install")
class TestRemainders(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.two_percent = cls.env["account.payment.term"].create(
            {
                "name": "2 % within 10 days, net 30",
                "early_discount": True,
                "discount_percentage": 2,
                "discount_days": 10,
                "line_ids": [fields.Command.create({"value": "percent", "value_amount": 100, "nb_days": 30})],
            }
        )

    def discounted(self, **values):
        return self.invoice(invoice_payment_term_id=self.two_percent.id, invoice_date_due=False, **values)

    def match_by_hand(self, move, amount, day):
        """A payment that somebody matches with an invoice, the rest left open."""
        payment = self.env["account.payment"].create(
            {
                "payment_type": "inbound",
                "partner_type": "customer",
                "partner_id": move.partner_id.id,
                "currency_id": move.currency_id.id,
                "date": day,
                "amount": amount,
            }
        )
        payment.action_post()
        lines = (payment.move_id | move).line_ids
        lines.filtered(lambda line: line.account_id.account_type == "asset_receivable").reconcile()

    def version(self, **values):
        """Put a new version of the policy in force."""
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.write(values)
        draft.action_approve()
        return draft

    def test_a_discount_that_is_taken_in_time_owes_nothing(self):
        move = self.discounted()
        self.match_by_hand(move, 980.0, ISSUED + timedelta(days=10))
        self.assertEqual(move.amount_residual, 20.0)
        self.night()
        item = self.item(move)
        self.assertRecordValues(
            item, [{"claim": 0.0, "held": 20.0, "hold": "discount_taken", "state": "held", "interest": 0.0}]
        )
        self.assertRecordValues(self.case(), [{"state": "held", "overdue": 0.0, "interest": 0.0, "compensation": 0.0}])
        self.assertFalse(self.actions())
        self.assertEqual(
            item.hold_sentence,
            "A discount was agreed until 05/23/2026 and taken in time: what is left is not owed.",
        )

    def test_a_discount_that_is_taken_late_is_chased(self):
        move = self.discounted()
        self.match_by_hand(move, 980.0, ISSUED + timedelta(days=11))
        self.night()
        self.assertRecordValues(self.item(move), [{"claim": 20.0, "held": 0.0, "hold": False}])
        self.assertRecordValues(self.actions(), [{"amount": 20.0}])

    def test_the_host_s_own_dialogue_settles_a_discount_wholly(self):
        move = self.discounted()
        self.env["account.payment.register"].with_context(active_model="account.move", active_ids=move.ids).create(
            {"payment_date": ISSUED + timedelta(days=3)}
        )._create_payments()
        self.assertEqual(move.amount_residual, 0.0)
        self.night()
        self.assertFalse(self.item(move))

    def test_the_bank_s_day_decides(self):
        """Typed in on the ninth day, on the account on the eleventh."""
        bank = self.company_data["default_journal_bank"]
        outstanding = self.env["account.account"].create(
            {"name": "Under way", "code": "511900", "account_type": "asset_current", "reconcile": True}
        )
        bank.inbound_payment_method_line_ids.payment_account_id = outstanding
        move = self.discounted()
        self.match_by_hand(move, 980.0, ISSUED + timedelta(days=9))
        self.night()
        self.assertEqual(self.item(move).hold, "discount_taken")
        line = self.env["account.bank.statement.line"].create(
            {
                "journal_id": bank.id,
                "date": ISSUED + timedelta(days=11),
                "payment_ref": "Transfer",
                "partner_id": self.customer.id,
                "amount": 980.0,
            }
        )
        _liquidity, suspense, _other = line._seek_for_lines()
        suspense.account_id = outstanding
        payment = self.env["account.payment"].search([("partner_id", "=", self.customer.id)])
        (suspense + payment.move_id.line_ids.filtered(lambda each: each.account_id == outstanding)).reconcile()
        self.night()
        self.assertRecordValues(self.item(move), [{"claim": 20.0, "hold": False}])

    def test_a_small_remainder_is_listed_and_never_chased(self):
        move, other = self.invoice(), self.invoice(amount=500.0)
        self.match_by_hand(move, 999.5, AS_OF - timedelta(days=20))
        self.night()
        self.assertRecordValues(
            self.item(move), [{"claim": 0.0, "held": 0.5, "hold": "below_tolerance", "state": "held", "interest": 0.0}]
        )
        self.assertRecordValues(self.actions(), [{"amount": 500.0, "item_count": 1}])
        (block,) = self.actions()._letter_content().blocks
        self.assertEqual([item.number for item in (*block.rows, *block.mentioned)], [other.name])
        self.assertFalse(block.held)

    def test_the_tolerance_is_that_of_the_policy(self):
        move = self.invoice()
        self.match_by_hand(move, 999.5, AS_OF - timedelta(days=20))
        self.version(tolerance="0.50")
        self.night()
        self.assertRecordValues(self.item(move), [{"claim": 0.5, "hold": False}])
        self.version(tolerances="EUR 5; USD 10.00")
        self.night()
        self.assertRecordValues(self.item(move), [{"claim": 0.0, "hold": "below_tolerance"}])

    def test_a_version_that_was_approved_without_a_tolerance_has_the_default(self):
        move = self.invoice()
        self.match_by_hand(move, 999.5, AS_OF - timedelta(days=20))
        policy = self.settings.policy_id
        old = policy.manifest.replace('"tolerance": "1.00", ', "").replace(', "tolerance": "1.00"', "")
        self.assertNotEqual(old, policy.manifest)
        self.env.cr.execute("UPDATE quittance_policy SET manifest = %s WHERE id = %s", (old, policy.id))
        policy.invalidate_recordset()
        self.night()
        self.assertEqual(self.item(move).hold, "below_tolerance")
        draft = self.env["quittance.policy"].browse(policy.action_new_version()["res_id"])
        self.assertEqual(draft.tolerance, "1.00")

    def test_a_tolerance_is_an_amount(self):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        for values in ({"tolerance": "1,00"}, {"tolerance": "-1"}, {"tolerances": "EURO 1"}, {"tolerances": "EUR"}):
            with self.subTest(values=values), self.assertRaises(ValidationError), self.env.cr.savepoint():
                draft.write(values)
        draft.write({"tolerance": "2.50", "tolerances": "CHF 5.00; JPY 100"})
        self.assertEqual(draft._to_manifest()["tolerances"], {"CHF": "5.00", "JPY": "100"})
        draft.action_approve()
        again = self.env["quittance.policy"].browse(draft.action_new_version()["res_id"])
        self.assertRecordValues(again, [{"tolerance": "2.50", "tolerances": "CHF 5.00; JPY 100"}])

    def test_interest_takes_the_rate_at_which_the_invoice_was_booked(self):
        """USD 0.01 that are left stand for nothing in the books, the invoice for half of its amount."""
        dollar = self.env.ref("base.USD")
        dollar.active = True
        self.env["res.currency.rate"].create(
            {"currency_id": dollar.id, "company_id": self.company.id, "name": "2026-01-01", "inverse_company_rate": 0.5}
        )
        move = self.invoice(due=AS_OF - timedelta(days=100), amount=10000.0, currency_id=dollar.id)
        self.version(tolerance="0")
        self.match_by_hand(move, 9999.99, AS_OF)
        self.night()
        item = self.item(move)
        self.assertRecordValues(item, [{"claim": 0.01, "residual_company": 0.0}])
        self.assertGreater(item.interest, 300.0)
        self.assertAlmostEqual(self.case().interest, item.interest / 2, delta=0.006)
