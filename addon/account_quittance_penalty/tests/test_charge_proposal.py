"""Proposals of charges: what is shown, chosen, left out, and entered by batches; by the least privileged user who may."""

from datetime import timedelta
from unittest.mock import patch

from lxml import etree

from odoo.addons.account_quittance.models.quittance_night import QuittanceNight, RunUnderWay
from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.addons.account_quittance_penalty.models import quittance_charge_entering
from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import new_test_user, tagged

# 1,000.00 due on 2026-06-12, 18 days at 12.15 %: 5.9918, and EUR 40.
CHARGE = 45.99


@tagged("post_install", "-at_install")
class TestChargeProposal(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        account = cls.env["account.account"].with_company(cls.company)
        for kind, code in (("interest", "763100"), ("compensation", "758100")):
            cls.settings[f"{kind}_account_id"] = account.create(
                {"name": kind, "code": code, "account_type": "income_other"}
            )
        cls.other = cls.create_customer("Bois et Fils")

    def open(self, user=None):
        """The proposal for everybody, as the desk opens it."""
        proposals = self.env["quittance.charge.proposal"].with_user(user or self.desk)
        return proposals.browse(call_kw(proposals, "action_charge_everybody", [[]], {})["res_id"])

    def ready(self, **values):
        """The same when the job has reckoned it."""
        proposal = self.open()
        self.job()
        proposal.invalidate_recordset()
        self.assertEqual(proposal.state, "ready", proposal.error)
        if values:
            proposal.write(values)
            proposal.action_choose()
        return proposal

    def job(self):
        """The job, in a transaction of its own, commits included."""
        self.env.flush_all()
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr, user=self.env.ref("base.user_root").id)["quittance.charge.proposal"]._cron_charge()
        self.env.invalidate_all()

    def charges(self):
        return self.env["quittance.charge"].search([("company_id", "=", self.company.id)])

    # Looking.

    def test_everybody_is_reckoned_by_the_job_and_looking_writes_no_case(self):
        self.pay(self.invoice(), 1000.0, AS_OF)
        self.invoice(self.other)
        proposal = self.open()
        self.assertEqual((proposal.state, proposal.user_id), ("reckoning", self.desk))
        self.assertFalse(proposal.entry_ids)
        self.job()
        self.assertEqual(proposal.state, "ready")
        self.assertEqual(proposal.entry_ids.partner_id, self.customer + self.other)
        self.assertFalse(self.case() + self.case(self.other))
        proposal.unlink()
        self.assertFalse(self.case() + self.case(self.other))
        self.assertFalse(self.env["quittance.charge.proposal.line"].search([]))

    def test_a_second_look_while_the_job_is_at_work_opens_the_same(self):
        self.assertEqual(self.open(), self.open())

    def test_somebody_s_proposal_is_reckoned_at_once_and_opens_no_case(self):
        self.invoice()
        opened = self.customer.with_user(self.desk).action_quittance_charge()
        proposal = self.env["quittance.charge.proposal"].with_user(self.desk).browse(opened["res_id"])
        self.assertEqual((proposal.state, proposal.entry_ids.total), ("ready", CHARGE))
        self.assertFalse(self.case())

    def test_who_asked_is_told(self):
        self.invoice()
        self.open()
        with patch.object(type(self.env["res.users"]), "_bus_send") as told:
            self.job()
        self.assertEqual(told.call_args.args[0], "simple_notification")
        self.assertIn("45.99", told.call_args.args[1]["message"])

    def test_a_switched_off_job_is_said(self):
        self.env.ref("account_quittance_penalty.ir_cron_charging").active = False
        with self.assertRaisesRegex(UserError, "switched off"):
            self.open()

    def test_a_failure_is_said_and_reckoned_again(self):
        self.invoice()
        proposal = self.open()
        with patch.object(QuittanceNight, "_evaluate", side_effect=ValueError("the ledger is forged")):
            self.job()
        self.assertEqual((proposal.state, proposal.error), ("failed", "the ledger is forged"))
        proposal.action_reckon()
        self.job()
        self.assertEqual((proposal.state, proposal.error), ("ready", False))

    # Choosing.

    def test_open_ones_that_are_late_enough_are_chosen(self):
        late = self.invoice()
        fresh = self.invoice(due=AS_OF - timedelta(days=1))
        paid = self.invoice(self.other)
        self.pay(paid, 1000.0, AS_OF)
        proposal = self.ready()
        chosen = {line.move_id: line.selected for line in proposal.line_ids}
        self.assertEqual(chosen, {late: True, fresh: False, paid: False})
        self.assertEqual(proposal.entry_ids.filtered("selected").total, CHARGE)
        self.assertIn("45.99", proposal.sentence)
        proposal.write({"least_days_late": 0, "least_amount": 0, "with_paid": True})
        self.assertEqual(proposal.stale, "choice")
        with self.assertRaisesRegex(UserError, "has changed since it was shown"):
            proposal.action_charge()
        proposal.action_choose()
        self.assertEqual(proposal.chosen_count, 3)

    def test_thresholds_begin_as_the_company_set_them(self):
        self.settings.write({"charge_least_days_late": 3, "charge_least_amount": 50.0})
        self.invoice(due=AS_OF - timedelta(days=4))
        proposal = self.ready()
        self.assertEqual((proposal.least_days_late, proposal.least_amount), (3, 50.0))
        self.assertFalse(proposal.chosen_count)

    def test_a_new_company_leaves_out_what_is_hardly_late_and_hardly_anything(self):
        fresh = self.env["quittance.settings"]._of(self.env["res.company"].create({"name": "Fresh"}))
        self.assertEqual((fresh.charge_least_days_late, fresh.charge_least_amount), (15, 10.0))

    def test_the_principal_left_is_the_letter_s_and_the_statement_s(self):
        """A payment that nobody has matched yet counts in all three."""
        move, covered = self.invoice(), self.invoice(self.other, amount=500.0)
        self.night()
        for customer, amount in ((self.customer, 300.0), (self.other, 500.0)):
            payment = self.env["account.payment"].create(
                {
                    "payment_type": "inbound",
                    "partner_type": "customer",
                    "partner_id": customer.id,
                    "amount": amount,
                    "date": AS_OF - timedelta(days=2),
                    "journal_id": self.company_data["default_journal_bank"].id,
                }
            )
            payment.action_post()
        self.night()
        self.assertEqual(move.amount_residual, 1000.0)
        [block] = self.actions()._letter_content().blocks
        [row] = block.rows
        opened = self.case().with_user(self.desk).action_statement()
        [document] = self.env["quittance.statement"].browse(opened["res_id"])._documents()
        [claim] = document["papers"][0].claims
        proposal = self.ready()
        principal = {line.move_id: line.residual for line in proposal.line_ids}
        self.assertEqual((principal[move], float(row.left), float(claim.principal)), (700.0, 700.0, 700.0))
        # What a payment covers is not open, matched or not.
        self.assertEqual(principal[covered], 0.0)
        chosen = {line.move_id: line.selected for line in proposal.line_ids}
        self.assertEqual(chosen, {move: True, covered: False})

    def test_small_customers_are_left_out_by_their_sum(self):
        self.invoice()
        self.invoice(self.other)
        self.invoice(self.other)
        proposal = self.ready(least_amount=50.0)
        self.assertEqual(proposal.entry_ids.filtered("selected").partner_id, self.other)

    def test_claims_and_customers_are_put_in_and_taken_out(self):
        self.invoice()
        self.invoice(self.other)
        second = self.invoice(self.other)
        proposal = self.ready()
        proposal.line_ids.filtered(lambda line: line.move_id == second).action_take_out()
        entry = proposal.entry_ids.filtered(lambda entry: entry.partner_id == self.other)
        self.assertEqual((entry.chosen_count, entry.claim_count, entry.total), (1, 2, CHARGE))
        entry.action_take_out()
        self.assertEqual((entry.selected, entry.total), (False, 0))
        entry.action_put_in()
        self.assertEqual(entry.total, 2 * CHARGE)
        proposal.entry_ids.action_take_out()
        proposal.confirmed = True
        with self.assertRaisesRegex(UserError, "Select"):
            proposal.action_charge()

    def test_what_was_charged_too_much_is_chosen_whatever_the_thresholds(self):
        move = self.invoice()
        proposal = self.ready(confirmed=True)
        proposal.action_charge()
        proposal.sudo().entry_ids.move_id.action_post()
        with patch.object(type(move), "_quittance_take_back", lambda *_args: None):
            move._reverse_moves([{"invoice_date": AS_OF}]).action_post()
        again = self.ready(least_days_late=1000, least_amount=1000.0)
        self.assertEqual((again.entry_ids.selected, again.entry_ids.total), (True, -CHARGE))
        self.assertIn("Takes back", again.entry_ids.remark)

    def test_each_button_counts_the_rows_that_it_opens(self):
        self.invoice()
        self.invoice(self.other)
        never = self.create_customer("Never")
        self.invoice(never)
        self.night()
        self.case(never).with_user(self.desk).never_charge_reason = "A partner of ours"
        proposal = self.ready(confirmed=True)
        proposal.action_charge()
        proposal.invalidate_recordset()
        for name, count in (("lines", "claim_count"), ("moves", "move_count"), ("never", "never_count")):
            opened = getattr(proposal, f"action_open_{name}")()
            rows = self.env[opened["res_model"]].search_count(opened["domain"])
            self.assertEqual((rows, bool(rows)), (proposal[count], True), name)
        lines = self.env["quittance.charge.proposal.line"].search([("proposal_id", "=", proposal.id)])
        chosen = sum(lines.filtered("selected").mapped("total"))
        self.assertEqual(proposal.total_text, self.company.currency_id.format(chosen))
        for entry in proposal.entry_ids:
            of_entry = lines.filtered(lambda line, entry=entry: line.entry_id == entry)
            self.assertAlmostEqual(entry.total, sum(of_entry.mapped("chosen_total")))

    def test_totals_are_told_apart_by_currency(self):
        pound = self.env.ref("base.GBP")
        pound.active = True
        self.invoice()
        self.invoice(currency_id=pound.id)
        proposal = self.ready(least_amount=0)
        by_currency = {entry.currency_id.name: entry for entry in proposal.entry_ids}
        self.assertEqual(by_currency["GBP"].compensation, 0, "the compensation is in euro")
        self.assertEqual(by_currency["EUR"].compensation, 80.0)
        self.assertEqual(by_currency["GBP"].interest, 5.99)
        self.assertIn(pound.symbol, proposal.total_text)
        self.assertEqual(proposal.totals_html.count("To charge"), 2)

    def test_what_nobody_verified_is_named_and_needs_a_person(self):
        self.invoice()
        proposal = self.ready()
        self.assertTrue(proposal.needs_confirmation)
        self.assertIn("No text fixes the year base", proposal.unverified_text)
        with self.assertRaisesRegex(UserError, "not verified"):
            proposal.action_charge()

    def test_a_confirmation_is_kept_and_asked_for_once(self):
        self.invoice()
        self.ready(confirmed=True).action_charge()
        kept = self.env["quittance.confirmation"].search([("company_id", "=", self.company.id)])
        self.assertEqual(kept.user_id, self.desk)
        self.assertEqual(set(kept.filtered("fact").mapped("fact")), {"day_count", "rounding"})
        day_count = kept.filtered(lambda one: one.fact == "day_count")
        self.assertIn("No text fixes the year base", day_count.reading)
        self.assertIn("Convention", day_count.reading)
        self.assertTrue(day_count.confirmed_on)
        self.invoice(self.other)
        again = self.ready()
        self.assertFalse(again.needs_confirmation)
        self.assertFalse(again.unverified)
        again.action_charge()
        self.assertEqual(again.state, "charged")
        self.assertEqual(
            self.env["quittance.confirmation"].search_count([("company_id", "=", self.company.id)]), len(kept)
        )

    def test_another_text_or_figure_is_asked_for_again(self):
        self.invoice()
        self.ready(confirmed=True).action_charge()
        self.env["quittance.confirmation"].sudo().search([("fact", "=", "day_count")]).text = "It read otherwise."
        self.invoice(self.other)
        again = self.ready()
        self.assertEqual([one["fact"] for one in again.unverified], ["day_count"])

    def test_a_confirmation_of_one_company_is_none_of_another(self):
        self.invoice()
        self.ready(confirmed=True).action_charge()
        other = self.env["res.company"].sudo().create({"name": "Other", "country_id": self.env.ref("base.fr").id})
        self.assertFalse(self.env["quittance.confirmation"]._manifest_texts(other))

    def test_nobody_writes_a_confirmation_by_hand(self):
        self.invoice()
        self.ready(confirmed=True).action_charge()
        kept = self.env["quittance.confirmation"].search([("company_id", "=", self.company.id)], limit=1)
        manager = new_test_user(self.env, "law_manager", "account_quittance.group_manager", company_id=self.company.id)
        for user in (self.desk, manager):
            with self.assertRaises(AccessError):
                kept.with_user(user).write({"reading": "x"})
            with self.assertRaises(AccessError):
                kept.with_user(user).unlink()
            with self.assertRaises(AccessError):
                kept.with_user(user).create({"reading": "x", "company_id": self.company.id})

    def test_what_was_shown_is_what_is_charged(self):
        self.invoice()
        self.invoice(self.other)
        proposal = self.ready(confirmed=True)
        shown = proposal.total_text
        proposal.entry_ids[:1].action_take_out()
        with self.assertRaisesRegex(UserError, "has changed since it was shown"):
            proposal.with_context(quittance_shown=shown).action_charge()
        proposal.with_context(quittance_shown=proposal.total_text).action_charge()
        self.assertEqual(proposal.state, "charged")

    # Never.

    def test_a_customer_that_is_never_charged_is_left_out_with_a_reason(self):
        self.invoice()
        self.invoice(self.other)
        proposal = self.ready()
        entry = proposal.entry_ids.filtered(lambda entry: entry.partner_id == self.other)
        opened = entry.action_never_charge()
        dialogue = self.env["quittance.charge.never"].with_user(self.desk).browse(opened["res_id"])
        with self.assertRaisesRegex(UserError, "Say why"):
            dialogue.action_never_charge()
        self.assertFalse(self.case(self.other))
        dialogue.reason = "Group company"
        dialogue.action_never_charge()
        self.assertEqual(self.case(self.other).never_charge_reason, "Group company")
        self.assertFalse(entry.selected)
        again = self.ready()
        self.assertEqual(again.entry_ids.partner_id, self.customer)
        self.assertEqual(again.never_count, 1)

    def test_a_reason_given_after_the_look_holds_too(self):
        self.invoice()
        self.night()
        proposal = self.ready(confirmed=True)
        self.case().with_user(self.desk).never_charge_reason = "Group company"
        proposal.action_charge()
        self.assertEqual(proposal.entry_ids.note, "Never charged: Group company")
        self.assertFalse(self.charges())

    # Entering.

    def many(self, count=7):
        """Customers with an invoice each."""
        customers = [self.create_customer(f"Client {number}") for number in range(count)]
        return [self.invoice(customer) for customer in customers]

    def test_many_customers_are_entered_by_the_job_batch_by_batch(self):
        self.many()
        proposal = self.ready(confirmed=True)
        with patch.object(quittance_charge_entering, "BATCH", 3):
            with patch("odoo.addons.account_quittance_penalty.models.quittance_charge_proposal.BATCH", 3):
                proposal.action_charge()
            self.assertEqual(proposal.state, "charging")
            self.assertIn("0 of 7", proposal.sentence)
            with self.assertRaisesRegex(UserError, "about to be"):
                proposal.entry_ids[:1].action_take_out()
            with self.assertRaisesRegex(UserError, "being made"):
                proposal.unlink()
            with patch.object(QuittanceNight, "_commit", autospec=True, side_effect=QuittanceNight._commit) as commit:
                self.job()
        self.assertEqual(proposal.state, "charged")
        self.assertGreaterEqual(commit.call_count, 4, "a commit for the job and one for each batch")
        self.assertEqual(len(proposal.entry_ids.move_id), 7)
        self.assertEqual(self.charges().create_uid, self.desk)
        self.assertAlmostEqual(sum(self.charges().mapped("amount")), 7 * CHARGE)

    def test_one_customer_s_fault_stops_nobody(self):
        first, *_others, last = self.many(3)
        proposal = self.ready(confirmed=True)
        charge = type(self.env["quittance.charge"])
        draft = charge._charge_customer
        locked = "The books of this customer are locked."

        def faulty(charges, company, customer, *arguments):
            if customer == first.partner_id:
                raise UserError(locked)
            return draft(charges, company, customer, *arguments)

        self.pay(last, 1000.0, AS_OF - timedelta(days=10))
        with patch.object(charge, "_charge_customer", faulty):
            proposal.action_charge()
        notes = {entry.partner_id: (entry.state, entry.note) for entry in proposal.entry_ids}
        self.assertEqual(notes[first.partner_id], ("refused", locked))
        self.assertEqual(notes[last.partner_id][0], "refused")
        self.assertEqual(proposal.state, "charged")
        self.assertIn("refused: 2", proposal.sentence)
        proposal.action_reckon()
        self.job()
        self.assertEqual(len(proposal.entry_ids.filtered(lambda entry: entry.state == "charged")), 1)
        self.assertEqual(
            proposal.entry_ids.filtered(lambda entry: entry.state == "proposed").partner_id,
            first.partner_id + last.partner_id,
        )

    def test_a_run_under_way_makes_the_job_come_again(self):
        self.invoice()
        proposal = self.open()
        trigger = type(self.env["ir.cron"])._trigger
        with (
            patch.object(QuittanceNight, "_evaluate", side_effect=RunUnderWay("somebody evaluates")),
            patch.object(type(self.env["ir.cron"]), "_trigger", autospec=True, side_effect=trigger) as triggered,
        ):
            self.job()
        self.assertEqual(proposal.state, "reckoning")
        self.assertTrue(triggered.called)

    def test_a_missing_account_is_said_before_anything_is_entered(self):
        self.invoice()
        proposal = self.ready(confirmed=True)
        self.settings.write({"interest_account_id": False, "compensation_account_id": False})
        self.env["account.account"].search([("code", "=like", "7631%")]).code = "999763"
        with self.assertRaisesRegex(UserError, "no account for penalties"):
            proposal.action_charge()
        self.assertEqual(proposal.state, "ready")

    def test_a_merged_customer_is_refused(self):
        self.invoice()
        proposal = self.ready(confirmed=True)
        self.env["base.partner.merge.automatic.wizard"]._merge((self.customer + self.other).ids, self.other)
        proposal.invalidate_recordset()
        proposal.action_charge()
        self.assertEqual(proposal.entry_ids.state, "refused")
        self.assertFalse(self.charges())

    def test_old_proposals_go_and_charges_stay(self):
        self.invoice()
        proposal = self.ready(confirmed=True)
        proposal.action_charge()
        self.env.cr.execute("UPDATE quittance_charge_proposal SET create_date = now() - interval '31 days'")
        self.env["quittance.charge.proposal"]._gc_proposals()
        self.assertFalse(proposal.exists())
        self.assertEqual(sum(self.charges().mapped("amount")), CHARGE)

    # Rights.

    def test_a_reader_looks_and_changes_nothing(self):
        self.invoice()
        proposal = self.ready(confirmed=True)
        reader = self.somebody("reader", "account_quittance.group_reader")
        looked = proposal.with_user(reader)
        self.assertEqual(looked.entry_ids.total, CHARGE)
        for forbidden in (
            looked.action_charge,
            looked.action_reckon,
            looked.action_choose,
            looked.entry_ids.action_take_out,
            looked.line_ids.action_take_out,
            looked.entry_ids.action_never_charge,
            looked.unlink,
            lambda: looked.write({"least_days_late": 1}),
            lambda: self.env["quittance.charge.proposal"].with_user(reader).action_charge_everybody(),
        ):
            with self.assertRaises(AccessError):
                forbidden()

    def test_nobody_writes_what_was_reckoned(self):
        self.invoice()
        proposal = self.ready()
        for record, values in (
            (proposal, {"state": "charged"}),
            (proposal, {"applied": {}}),
            (proposal, {"unverified": []}),
            (proposal.line_ids, {"interest": 1.0}),
            (proposal.line_ids, {"verified": True}),
            (proposal.entry_ids, {"total": 1.0}),
        ):
            with self.assertRaises(AccessError, msg=values):
                record.write(values)
        for model in ("quittance.charge.proposal", "quittance.charge.proposal.entry", "quittance.charge.proposal.line"):
            with self.assertRaises(AccessError):
                self.env[model].with_user(self.desk).create({})

    def test_another_company_sees_nothing(self):
        self.invoice()
        proposal = self.ready()
        _other, stranger = self.two_companies()
        for record in (proposal, proposal.entry_ids, proposal.line_ids):
            self.assertFalse(record.with_user(stranger).search([]))
            with self.assertRaises(AccessError):
                record.with_user(stranger).check_access("read")
        with self.assertRaises(AccessError):
            proposal.with_user(stranger).action_charge()

    # The tab of an invoice.

    def fields_of_form(self, record):
        arch = etree.fromstring(record.with_user(self.desk).get_view(view_type="form")["arch"])
        return set(arch.xpath("//field[not(ancestor::field)]/@name"))

    def test_a_form_evaluates_nothing_until_its_tab_is_opened(self):
        move = self.invoice()
        self.night()
        draft = self.invoice(post=False)
        clerk = self.somebody("clerk", "account_quittance.group_reader,account.group_account_invoice")
        ours = {
            record._name: {name: {} for name in self.fields_of_form(record) if name.startswith("quittance_")}
            for record in (move, self.customer)
        }
        self.assertIn("quittance_item_ids", ours["account.move"])
        with patch.object(QuittanceNight, "_evaluate", side_effect=AssertionError("evaluated")):
            ours["account.move"]["quittance_item_ids"] = {"fields": {"interest": {}, "why": {}}}
            move.with_user(self.desk).web_read(ours["account.move"])
            draft.with_user(clerk).onchange({"ref": "x"}, ["ref"], ours["account.move"])
            self.customer.with_user(self.desk).web_read(ours["res.partner"])
        for record in (move, self.customer, self.case()):
            told = record.with_user(self.desk).quittance_penalties_to_date()
            self.assertIn("5.99", told)
            self.assertIn(move.name, told)
