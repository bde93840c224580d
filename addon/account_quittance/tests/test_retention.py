"""How long each kind of row is kept, and what is read of what is old."""

from datetime import timedelta

from odoo.tests import tagged
from odoo.tools import SQL

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestRetention(QuittanceCommon):
    def age(self, records, **ago):
        """Let columns of these records lie so many days back."""
        self.env.flush_all()
        for column, days in ago.items():
            self.env.cr.execute(
                SQL(
                    "UPDATE %s SET %s = now() - %s * interval '1 day' WHERE id = ANY(%s)",
                    SQL.identifier(records._table),
                    SQL.identifier(column),
                    days,
                    records.ids,
                )
            )
        self.env.invalidate_all()

    def test_old_runs_go_and_the_last_night_stays(self):
        self.invoice()
        old_night = self.night()
        partial = self.run_model._run(self.company, customers=self.customer)
        self.age(old_night + partial, create_date=800)
        self.env["quittance.retention"].sudo()._gc_runs()
        self.assertTrue(old_night.exists(), "there is no later night")
        self.assertTrue(partial.exists())
        night = self.night()
        young = self.run_model._run(self.company, customers=self.customer)
        self.env["quittance.retention"].sudo()._gc_runs()
        self.assertFalse((old_night + partial).exists())
        self.assertEqual(len((night + young).exists()), 2)

    def test_what_was_said_goes_after_the_period_and_its_hash_stays(self):
        self.invoice()
        self.night()
        self.turn_sending_on()
        self.approve()
        self.send()
        self.env.invalidate_all()
        attempt = self.actions().attempt_ids
        message = self.env["mail.message"].search([("message_id", "=", attempt.message_ref)])
        self.assertTrue(message)
        self.env["quittance.retention"].sudo()._gc_words()
        self.assertTrue(attempt.address)
        self.age(attempt, settled_at=400)
        self.settings.keep_words_months = 0
        self.env["quittance.retention"].sudo()._gc_words()
        self.assertTrue(attempt.address, "0 keeps them for ever")
        self.settings.keep_words_months = 12
        proofs = self.env["quittance.proof"].search([("action_id", "=", self.actions().id)])
        recorded = proofs.record
        self.env["quittance.retention"].sudo()._gc_words()
        self.assertFalse(attempt.address)
        self.assertFalse(message.exists())
        self.assertEqual(proofs.record, recorded)

    def test_what_was_closed_long_ago_is_read_again_only_when_it_is_open_again(self):
        move = self.invoice()
        self.night()
        item = self.item(move)
        self.pay(move, 1000.0, AS_OF)
        self.night()
        self.assertTrue(item.closed_on)
        self.age(item, closed_on=1000)
        self.night()
        self.assertTrue(item.closed_on)
        move.line_ids.remove_move_reconcile()
        self.night()
        self.assertFalse(item.closed_on)
        self.assertEqual(self.item(move), item, "no second row of the same instalment")
        self.age(item, closed_on=13 * 366)
        self.env["quittance.retention"].sudo()._gc_items()
        self.assertFalse(item.exists())

    def test_a_payment_of_old_is_dated_by_the_bank_while_its_invoice_is_open(self):
        move = self.invoice(due=AS_OF - timedelta(days=1200))
        payment = self.pay(move, 400.0, AS_OF - timedelta(days=1150))
        outstanding = payment.move_id.line_ids.filtered(
            lambda line: line.account_id.account_type not in ("asset_receivable", "liability_payable")
        )
        line = self.env["account.bank.statement.line"].create(
            {
                "journal_id": payment.journal_id.id,
                "date": AS_OF - timedelta(days=1100),
                "amount": 400.0,
                "payment_ref": "Transfer",
                "partner_id": self.customer.id,
            }
        )
        suspense = line.move_id.line_ids.filtered(lambda entry: entry.account_id == line.journal_id.suspense_account_id)
        suspense.write({"account_id": outstanding.account_id.id})
        (suspense + outstanding).reconcile()
        [statement] = self.run_model.sudo()._evaluate(self.company).statements(moves=move.ids)
        [paid] = statement["claims"][0]["events"]
        self.assertEqual(str(paid["on"]), str(AS_OF - timedelta(days=1100)))
