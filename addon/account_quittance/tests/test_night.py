"""The night against a real ledger: what is proposed, and that nothing is proposed twice."""

import io
from datetime import timedelta

from odoo import fields
from odoo.addons.account_quittance.models import ledger_sql, night_sql
from odoo.addons.account_quittance.models.core import postgres, quittance_core
from odoo.exceptions import UserError
from odoo.tests import tagged
from odoo.tools import SQL, mute_logger

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestNight(QuittanceCommon):
    def test_every_column_that_the_core_reads_has_an_expression(self):
        self.assertEqual(tuple(night_sql.STREAMS_IN), quittance_core.STREAMS_IN)
        for stream, expressions in night_sql.STREAMS_IN.items():
            self.assertEqual(set(quittance_core.STREAMS[stream]), set(expressions), stream)

    def test_every_column_that_the_core_writes_is_one_of_its_table(self):
        models = {model._table: model for model in self.env.registry.values()}
        for stream, table in postgres.TABLES.items():
            columns = {name for name, field in models[table]._fields.items() if field.store and field.column_type}
            self.assertLessEqual(set(quittance_core.STREAMS[stream]), columns, stream)

    def test_a_late_invoice_becomes_a_proposal_with_its_reason(self):
        move = self.invoice(due=AS_OF - timedelta(days=18), amount=1000.0)
        run = self.night()
        self.assertEqual(run.state, "done", run.error)
        case = self.case()
        self.assertRecordValues(
            case, [{"state": "to_contact", "relation_used": "b2b", "overdue": 1000.0, "next_stage": "friendly"}]
        )
        self.assertRecordValues(
            self.actions(),
            [
                {
                    "state": "to_approve",
                    "stage": "friendly",
                    "channel": "email",
                    "amount": 1000.0,
                    "recipient_id": self.customer.id,
                }
            ],
        )
        item = self.item(move)
        self.assertRecordValues(
            item,
            [{"state": "to_contact", "ordinal": 1, "residual": 1000.0, "claim": 1000.0, "held": 0.0, "stage": False}],
        )
        self.assertTrue(item.interest, "a French business owes interest")
        self.assertEqual(item.compensation, 40.0)
        self.assertTrue(case.first_reason)

    def test_nothing_changed_writes_nothing(self):
        self.invoice()
        self.night()
        before = self.env["quittance.action"].search([]).read(["state", "fingerprint", "night"])
        run = self.night(AS_OF + timedelta(days=1))
        self.assertEqual((run.proposed_count, run.changed_count, run.cancelled_count, run.closed_count), (0, 0, 0, 0))
        self.assertEqual(self.env["quittance.action"].search([]).read(["state", "fingerprint", "night"]), before)

    def test_the_number_of_statements_does_not_depend_on_the_number_of_items(self):
        self.invoice()
        self.night()
        few = self.night().statements
        for number in range(12):
            self.invoice(self.create_customer(f"Customer {number}"))
        first = self.night().statements
        self.assertEqual(self.night().statements, few)
        for number in range(12, 30):
            self.invoice(self.create_customer(f"Customer {number}"))
        self.assertEqual(self.night().statements, first)

    def test_a_paid_invoice_closes_its_item_and_its_proposal(self):
        move = self.invoice()
        self.night()
        self.pay(move, 1000.0, AS_OF)
        self.night(AS_OF + timedelta(days=1))
        self.assertEqual(self.actions().mapped("state"), ["cancelled"])
        self.assertEqual(self.item(move).closed_on, AS_OF + timedelta(days=1))
        self.assertEqual(self.case().state, "nothing_due")

    def test_a_part_payment_changes_the_proposal_and_ends_its_approval(self):
        move = self.invoice()
        self.turn_sending_on()
        self.night()
        self.approve()
        self.assertEqual(self.actions().state, "approved")
        self.pay(move, 400.0, AS_OF)
        self.night()
        self.assertRecordValues(self.actions(), [{"state": "to_approve", "amount": 600.0, "approved_on": False}])
        self.assertFalse(self.actions().line_ids)

    def test_an_unallocated_payment_reduces_the_claim(self):
        move = self.invoice(amount=1000.0)
        self.env["account.payment"].create(
            {
                "payment_type": "inbound",
                "partner_type": "customer",
                "partner_id": self.customer.id,
                "amount": 300.0,
                "date": AS_OF - timedelta(days=2),
                "journal_id": self.company_data["default_journal_bank"].id,
                "payment_method_line_id": self.company_data["default_journal_bank"]
                .inbound_payment_method_line_ids[:1]
                .id,
            }
        ).action_post()
        self.night()
        credit = self.env["account.move.line"].search(
            [
                ("partner_id", "=", self.customer.id),
                ("amount_residual", "<", 0),
                ("account_type", "=", "asset_receivable"),
            ]
        )
        if not credit:
            self.skipTest("this host books payments without an entry")
        self.assertRecordValues(self.item(move), [{"residual": 1000.0, "claim": 700.0}])
        self.assertRecordValues(self.actions(), [{"amount": 700.0, "automatic": False}])

    def test_a_credit_note_that_covers_the_invoice_leaves_nothing_to_ask(self):
        move = self.invoice(amount=1000.0)
        refund = move._reverse_moves([{"invoice_date": AS_OF - timedelta(days=5)}])
        refund.action_post()
        # Linked, but not matched: the accountant undid it.
        refund.line_ids.remove_move_reconcile()
        run = self.night()
        self.assertEqual(run.state, "done", run.error)
        self.assertEqual(self.item(move).state, "covered")
        self.assertFalse(self.actions())

    def test_what_is_held_is_counted_and_never_chased(self):
        blocked = self.invoice(amount=100.0)
        blocked.payment_state = "blocked"
        excluded = self.invoice(amount=200.0)
        excluded.no_followup = True
        opening = self.env["account.move"].create(
            {
                "move_type": "entry",
                "journal_id": self.company_data["default_journal_misc"].id,
                "date": AS_OF - timedelta(days=90),
                "line_ids": [
                    fields.Command.create(
                        {
                            "account_id": self.company_data["default_account_receivable"].id,
                            "partner_id": self.customer.id,
                            "debit": 400.0,
                            "date_maturity": AS_OF - timedelta(days=60),
                        }
                    ),
                    fields.Command.create(
                        {"account_id": self.company_data["default_account_revenue"].id, "credit": 400.0}
                    ),
                ],
            }
        )
        opening.action_post()
        self.night()
        for move in (blocked, excluded, opening):
            self.assertEqual(self.item(move).state, "held", move.name)
        self.assertRecordValues(self.case(), [{"held": 700.0, "overdue": 0.0, "state": "held"}])
        self.assertFalse(self.actions())

    def test_a_payment_typed_in_but_not_matched_holds_the_item(self):
        move = self.invoice()
        # As with the host's accounting application, where a payment waits for its bank line.
        self.patch(self.registry["account.move"], "_get_invoice_in_payment_state", lambda _moves: "in_payment")
        bank = self.company_data["default_journal_bank"]
        bank.inbound_payment_method_line_ids.payment_account_id = False
        payment = self.pay(move, 1000.0, AS_OF)
        self.assertFalse(payment.move_id, "this payment makes no entry")
        self.night()
        self.assertRecordValues(self.item(move), [{"state": "held", "residual": 1000.0}])
        self.assertFalse(self.actions())

    def test_a_branch_s_invoice_is_the_root_s_claim(self):
        branch = self.env["res.company"].create({"name": "Branch", "parent_id": self.company.id})
        self.env.user.company_ids |= branch
        journal = self.company_data["default_journal_sale"]
        receivable = self.company_data["default_account_receivable"]
        self.customer.with_company(branch).property_account_receivable_id = receivable
        move = self.invoice(company_id=branch.id, journal_id=journal.id)
        self.night()
        self.assertRecordValues(self.item(move), [{"company_id": self.company.id, "branch_id": branch.id}])
        self.assertEqual(self.actions().company_id, self.company)

    def test_two_currencies_are_never_one_sum(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        self.env["res.currency.rate"].create(
            {"currency_id": dollar.id, "company_id": self.company.id, "name": "2026-01-01", "inverse_company_rate": 0.5}
        )
        _euro, foreign = self.invoice(amount=100.0), self.invoice(amount=300.0, currency_id=dollar.id)
        self.night()
        self.assertRecordValues(self.item(foreign), [{"claim": 300.0, "residual_company": 150.0}])
        self.assertRecordValues(self.actions(), [{"amount": 250.0, "item_count": 2}])
        totals = {block.currency: block.total for block in self.actions()._letter_content().blocks}
        self.assertEqual(totals, {"EUR": 100, "USD": 300})

    def test_each_instalment_is_an_item(self):
        term = self.env["account.payment.term"].create(
            {
                "name": "Half now, half in two months",
                "line_ids": [
                    fields.Command.create({"value": "percent", "value_amount": 50, "nb_days": 0}),
                    fields.Command.create({"value": "percent", "value_amount": 50, "nb_days": 60}),
                ],
            }
        )
        move = self.invoice(due=AS_OF - timedelta(days=10), invoice_payment_term_id=term.id, invoice_date_due=False)
        self.night()
        items = self.item(move).sorted("ordinal")
        self.assertEqual(items.mapped("ordinal"), [1, 2])
        self.assertEqual(items.mapped("claim"), [500.0, 500.0])

    def test_a_run_of_some_customers_totals_them_alone(self):
        other = self.create_customer("Brasserie du Lac")
        self.invoice()
        self.invoice(other, amount=500.0)
        self.assertEqual(self.night().overdue, 1500.0)
        run = self.run_model._run(self.company, self.customer)
        self.assertEqual((run.overdue, run.customer_count), (1000.0, 1))

    def test_a_credit_that_no_item_takes_up_stands_on_the_case(self):
        move = self.invoice(amount=30.0)
        self.night()
        self.pay(move, 50.0, AS_OF - timedelta(days=1))
        self.assertIn("20.00", self.case().spare_credits)

    def test_a_run_names_credits_that_no_item_takes_up_in_each_currency_with_their_customers(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        other = self.create_customer("Brasserie du Lac")
        euro, foreign = self.invoice(amount=30.0), self.invoice(other, amount=90.0)
        self.night()
        self.pay(euro, 50.0, AS_OF - timedelta(days=1))
        self.invoice(other, move_type="out_refund", amount=12.0, currency_id=dollar.id)
        run = self.night()
        self.assertRecordValues(
            run.spare_credit_ids,
            [
                {"currency_id": self.company.currency_id.id, "amount": 20.0, "count": 1, "customer_count": 1},
                {"currency_id": dollar.id, "amount": 12.0, "count": 1, "customer_count": 1},
            ],
        )
        self.assertIn(self.customer.name, run.spare_credit_ids[0].customers)
        self.assertIn("20.00", run.spare_credit_ids[0].customers)
        self.assertIn("Brasserie du Lac", run.spare_credit_ids[1].customers)
        opened = run.spare_credit_ids[1].action_open_customers()
        self.assertEqual(self.env["res.partner"].search(opened["domain"]), other)
        self.assertFalse(run.left_out_ids & run.spare_credit_ids)
        self.assertEqual(self.item(foreign).claim, 90.0, "nothing is set off across currencies")
        # The run of one customer names that one's alone, and a dry run says the same.
        partial = self.run_model._run(self.company, other)
        self.assertEqual(partial.spare_credit_ids.mapped("amount"), [12.0])
        dry_run = self.env["quittance.dry.run"].create({})
        dry_run.action_evaluate()
        self.assertIn("20.00", dry_run.sentence)
        self.assertIn("12.00", dry_run.sentence)

    def test_the_date_of_a_payment_is_the_bank_line_s(self):
        move = self.invoice(due=AS_OF - timedelta(days=100), amount=1000.0)
        day = AS_OF - timedelta(days=20)
        statement_line = self.env["account.bank.statement.line"].create(
            {
                "journal_id": self.company_data["default_journal_bank"].id,
                "date": day,
                "payment_ref": "Transfer",
                "partner_id": self.customer.id,
                "amount": 400.0,
            }
        )
        _liquidity, suspense, _other = statement_line._seek_for_lines()
        receivable = move.line_ids.filtered(lambda line: line.display_type == "payment_term")
        suspense.account_id = receivable.account_id
        (suspense + receivable).reconcile()
        self.env.flush_all()
        parameters = self.run_model._parameters(
            self.company, self.customer, AS_OF, ledger_sql.AS_IT_IS, self.settings._policies()
        )
        query, values = night_sql.queries(parameters)["settlements"]
        self.assertEqual(self.env.execute_query(SQL(query, *values)), [(receivable.id, 1, day, 400)])

    def test_the_letter_goes_to_the_invoice_contact(self):
        self.invoice()
        recipients = []
        for values in (
            {"type": "contact", "email": "other@customer.example.com"},
            {"type": "invoice", "email": "invoices@customer.example.com"},
        ):
            self.env["res.partner"].create({"name": "Contact", "parent_id": self.customer.id, **values})
            self.night()
            recipients.append(self.actions(state="to_approve").recipient_id.email)
        self.assertEqual(recipients, ["atelier-nord@customer.example.com", "invoices@customer.example.com"])
        self.customer.email = False
        self.customer.child_ids.filtered(lambda contact: contact.type == "invoice").email = False
        self.night()
        self.assertEqual(self.actions(state="to_approve").recipient_id.email, "other@customer.example.com")

    def test_without_an_address_the_case_is_blocked_and_says_so(self):
        self.customer.email = False
        self.invoice()
        self.night()
        self.assertEqual(self.case().state, "blocked")
        self.assertIn("no_address", [reason["code"] for reason in self.case().reasons])
        self.assertFalse(self.actions())

    def test_a_blacklisted_address_is_none(self):
        self.env["mail.blacklist"]._add(self.customer.email)
        self.invoice()
        self.night()
        self.assertEqual(self.case().state, "blocked")

    def test_one_bad_row_fails_its_customer_alone(self):
        other = self.create_customer("Boulangerie")
        self.invoice(other)
        bad = self.invoice()
        line = bad.line_ids.filtered(lambda line: line.display_type == "payment_term")
        self.env.flush_all()
        # The host asks for a due date; imports by other ways have left such rows.
        self.env.cr.execute("UPDATE account_move_line SET date_maturity = NULL WHERE id = %s", [line.id])
        run = self.night()
        self.assertEqual(run.state, "done")
        self.assertRecordValues(run.failure_ids, [{"code": "due_date_missing", "partner_id": self.customer.id}])
        self.assertTrue(run.failure_ids.sentence)
        self.assertEqual(self.actions(other).state, "to_approve")
        self.assertFalse(self.actions())

    def test_what_is_left_out_is_counted_with_its_amount(self):
        account = self.company_data["default_account_receivable"].copy({"non_trade": True})
        move = self.env["account.move"].create(
            {
                "move_type": "entry",
                "journal_id": self.company_data["default_journal_misc"].id,
                "date": AS_OF - timedelta(days=30),
                "line_ids": [
                    fields.Command.create({"account_id": account.id, "partner_id": self.customer.id, "debit": 50.0}),
                    fields.Command.create(
                        {"account_id": self.company_data["default_account_revenue"].id, "credit": 50.0}
                    ),
                ],
            }
        )
        move.action_post()
        run = self.night()
        self.assertRecordValues(run.left_out_ids, [{"code": "non_trade", "count": 1, "amount": 50.0}])

    def test_the_night_of_another_company_is_its_own(self):
        self.invoice()
        other = self.setup_other_company()["company"]
        self.run_model._run(other)
        self.assertFalse(self.case())
        self.night()
        self.assertEqual(self.case().company_id, self.company)
        self.assertEqual(self.env["quittance.item"].search([("company_id", "=", other.id)]).ids, [])

    def test_rows_of_another_company_are_refused(self):
        self.invoice()
        self.night()
        other = self.setup_other_company()["company"]
        with self.assertRaisesRegex(UserError, "not its own"):
            self.run_model._write_changes(other, _ForgedEvaluation(self.actions().id))

    def test_one_run_of_a_company_at_a_time(self):
        with self.registry.cursor() as cr:
            self.env(cr=cr)["quittance.run"]._lock(self.company)
            with self.assertRaisesRegex(UserError, "being evaluated"):
                self.night()

    @mute_logger("odoo.addons.account_quittance.models.quittance_night")
    def test_the_job_says_what_went_wrong(self):
        self.settings.policy_id = False
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            runs = self.env(cr=cr)["quittance.run"]._night(self.company.with_env(self.env(cr=cr)))
            self.assertEqual(runs.state, "failed")
            self.assertIn("policy", runs.error)

    def test_a_night_that_failed_is_no_night_of_its_day(self):
        self.invoice()
        failed = self.run_model._begin_night(self.company)
        self.assertFalse(self.run_model._has_night(self.company), "it has only begun")
        failed.state = "failed"
        self.assertFalse(self.run_model._has_night(self.company))
        self.night()
        self.assertTrue(self.run_model._has_night(self.company))

    def test_a_night_that_was_killed_is_told_and_run_again(self):
        self.invoice()
        killed = self.run_model._begin_night(self.company)
        with self.enter_registry_test_mode():
            self.env.ref("account_quittance.ir_cron_night").method_direct_trigger()
        self.assertEqual(killed.state, "failed")
        self.assertIn("ended before", killed.error)
        self.assertEqual(self.actions().state, "to_approve")

    def test_who_paid_everything_stays_what_he_is(self):
        move = self.invoice()
        self.night()
        self.pay(move, 1000.0, AS_OF)
        before = self.case().read(["relation_used", "grade"])
        self.night(AS_OF + timedelta(days=1))
        self.assertEqual(self.case().state, "nothing_due")
        self.assertEqual(self.case().read(["relation_used"])[0]["relation_used"], before[0]["relation_used"])
        # Nothing of him is read any more but his case.
        self.night(AS_OF + timedelta(days=900))
        self.assertEqual(self.case().relation_used, "b2b")

    def test_the_job_runs_every_company_with_a_policy(self):
        self.invoice()
        with self.enter_registry_test_mode():
            self.env.ref("account_quittance.ir_cron_night").method_direct_trigger()
        self.assertEqual(self.actions().state, "to_approve")

    def test_a_reset_to_draft_keeps_the_stage(self):
        move = self.invoice()
        self.turn_sending_on()
        self.night()
        self.approve()
        self.assertEqual(len(self.send()), 1)
        self.assertEqual(self.item(move).stage, "friendly")
        move.button_draft()
        self.night(AS_OF + timedelta(days=1))
        self.assertTrue(self.item(move).closed_on)
        move.action_post()
        self.night(AS_OF + timedelta(days=2))
        self.assertFalse(self.item(move).closed_on)
        self.assertEqual(self.item(move).stage, "friendly")
        self.assertFalse(self.actions(state="to_approve"), "the customer was written to two days ago")

    def test_deleting_an_invoice_deletes_its_items(self):
        move = self.invoice()
        self.night()
        move.button_draft()
        move.posted_before = False
        move.unlink()
        self.night()
        self.assertFalse(self.env["quittance.item"].search([("company_id", "=", self.company.id)]))
        self.assertEqual(self.actions().mapped("state"), ["cancelled"])

    def test_deleting_a_customer_deletes_its_items(self):
        """Their case goes with the customer in the database itself, and other customers keep theirs."""
        self.invoice()
        kept = self.invoice(self.create_customer("Bazar Sud"))
        self.night()
        case = self.case()
        items = self.env["quittance.item"].search([("case_id", "=", case.id)])
        self.assertTrue(items)
        self.env.cr.execute("DELETE FROM quittance_case WHERE id = %s", [case.id])
        self.env.invalidate_all(flush=False)
        self.assertFalse(items.exists())
        self.assertTrue(self.item(kept))

    def test_pause_and_resume(self):
        self.invoice()
        self.night()
        case = self.case().with_user(self.desk)
        action = case.action_pause()
        wizard = (
            self.env["quittance.pause"]
            .with_user(self.desk)
            .with_context(**action["context"])
            .create({"reason": "Payment announced by telephone"})
        )
        wizard.action_confirm()
        self.assertEqual(case.state, "held")
        self.assertEqual(case.paused_until, AS_OF + timedelta(days=7))
        self.assertEqual((case.held, case.overdue), (1000.0, 0.0))
        self.assertIn("Payment announced by telephone", "".join(case.message_ids.mapped("body")))
        self.assertEqual(self.actions().mapped("state"), ["cancelled"])
        case.action_resume()
        self.assertFalse(case.paused_until)
        self.assertEqual(self.actions(state="to_approve").night, AS_OF)

    def test_insolvency_stops_letters(self):
        self.invoice()
        self.night()
        self.case().insolvent_since = AS_OF - timedelta(days=1)
        self.case().with_user(self.desk).action_evaluate()
        self.assertEqual(self.actions().mapped("state"), ["cancelled"])
        self.assertEqual(self.case().state, "blocked")

    def test_evaluating_some_customers_leaves_the_others(self):
        other = self.create_customer("Boulangerie")
        move, other_move = self.invoice(), self.invoice(other)
        self.night()
        self.pay(move, 1000.0, AS_OF)
        self.pay(other_move, 1000.0, AS_OF)
        move.with_user(self.desk).action_quittance_evaluate()
        self.assertEqual(self.case().state, "nothing_due")
        self.assertEqual(self.case(other).state, "to_contact")

    def test_a_dry_run_stores_nothing(self):
        self.invoice()
        wizard = self.env["quittance.dry.run"].with_user(self.desk).create({"as_of": AS_OF})
        wizard.action_evaluate()
        self.assertRecordValues(
            wizard.line_ids, [{"partner_id": self.customer.id, "stage": "friendly", "amount": 1000.0}]
        )
        for model in ("case", "item", "action", "run"):
            self.assertFalse(self.env[f"quittance.{model}"].search([("company_id", "=", self.company.id)]), model)


class _ForgedStream(io.BytesIO):
    """One row of an `action_cancel` that the core would never give: an action of another company."""

    def __init__(self, payload):
        super().__init__(payload)
        self.rows = 1 if payload else 0


class _ForgedEvaluation:
    def __init__(self, action_id):
        self.action_id = action_id

    def stream(self, name):
        if name != "action_cancel":
            return _ForgedStream(b"")
        row = (1).to_bytes(2, "big") + (4).to_bytes(4, "big") + self.action_id.to_bytes(4, "big")
        return _ForgedStream(b"PGCOPY\n\xff\r\n\0" + bytes(8) + row + b"\xff\xff")
