"""Charging penalties, paying, reversing, crediting and waiving them, by the least privileged user who may."""

from datetime import timedelta
from decimal import Decimal

from odoo import fields
from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user, tagged

# 1,000.00 due on 2026-06-12, 18 days at 12.15 % (2.15 + 10): 5.9918, and EUR 40.
INTEREST, COMPENSATION = 5.99, 40.0


@tagged("post_install", "-at_install")
class TestCharges(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        account = cls.env["account.account"].with_company(cls.company)
        accounts = {
            kind: account.create({"name": kind, "code": code, "account_type": "income_other"})
            for kind, code in (("interest", "763100"), ("compensation", "758100"))
        }
        cls.settings.interest_account_id = accounts["interest"]
        cls.settings.compensation_account_id = accounts["compensation"]
        company = {"company_id": cls.company.id, "company_ids": [fields.Command.set(cls.company.ids)]}
        cls.reader = new_test_user(cls.env, "reader", groups="account_quittance.group_reader", **company)
        cls.manager = new_test_user(cls.env, "manager", groups="account_quittance.group_manager", **company)

    # Verbs of the desk.

    def proposal(self, user=None):
        """What the desk is proposed for the customer, of every age and amount, paid or not."""
        opened = self.case().with_user(user or self.desk).action_charge()
        proposal = self.env["quittance.charge.proposal"].with_user(user or self.desk).browse(opened["res_id"])
        proposal.write({"least_days_late": 0, "least_amount": 0, "with_paid": True})
        proposal.action_choose()
        return proposal

    def charge(self, user=None, **values):
        proposal = self.proposal(user)
        if not proposal.entry_ids:
            return self.env["account.move"]
        proposal.write({"confirmed": True, **values})
        proposal.action_charge()
        self.assertEqual(proposal.state, "charged", proposal.entry_ids.mapped("note"))
        return proposal.entry_ids.move_id.with_env(self.env)

    def charges(self, move=None):
        domain = [("case_id", "=", self.case().id)] + ([("move_id", "=", move.id)] if move else [])
        return self.env["quittance.charge"].search(domain)

    def penalty_lines(self, entry):
        return {line.quittance_penalty: line for line in entry.line_ids if line.quittance_penalty}

    def open_penalties(self):
        """Open interest and compensation of the customer, in euro."""
        amounts = {"interest": Decimal(0), "compensation": Decimal(0)}
        for claim in self.env["quittance.charge"].sudo()._open_of(self.case()):
            amounts[claim["kind"]] += claim["amount"]
        return amounts["interest"], amounts["compensation"]

    def pay_line(self, line, day):
        """A bank entry that settles one receivable line."""
        move = self.env["account.move"].create(
            {
                "move_type": "entry",
                "journal_id": self.company_data["default_journal_bank"].id,
                "date": day,
                "line_ids": [
                    fields.Command.create(
                        {"account_id": line.account_id.id, "partner_id": line.partner_id.id, "credit": line.debit}
                    ),
                    fields.Command.create(
                        {"account_id": self.company_data["default_account_assets"].id, "debit": line.debit}
                    ),
                ],
            }
        )
        move.action_post()
        (move.line_ids.filtered(lambda other: other.account_id == line.account_id) + line).reconcile()

    # What is entered.

    def test_charging_drafts_an_entry_of_marked_lines(self):
        move = self.invoice()
        self.night()
        entry = self.charge()
        self.assertEqual(entry.state, "draft")
        self.assertEqual(entry.move_type, "entry")
        self.assertEqual(entry.journal_id.type, "general")
        lines = self.penalty_lines(entry)
        self.assertEqual(lines["interest"].debit, INTEREST)
        self.assertEqual(lines["compensation"].debit, COMPENSATION)
        for line in lines.values():
            self.assertEqual(line.account_id.account_type, "asset_receivable")
            self.assertEqual(line.partner_id, self.customer)
            self.assertFalse(line.no_followup)
            self.assertIn(move.name, line.name)
        income = entry.line_ids - lines["interest"] - lines["compensation"]
        self.assertEqual(
            {line.account_id.code: line.credit for line in income}, {"763100": INTEREST, "758100": COMPENSATION}
        )
        self.assertEqual({charge.move_id for charge in self.charges()}, {move})

    def test_the_case_tells_to_be_charged_draft_and_charged_apart(self):
        self.invoice()
        self.night()
        case = self.case()
        self.assertEqual((case.interest_today, case.penalties_draft, case.penalties), (INTEREST, 0, 0))
        entry = self.charge()
        case.invalidate_recordset()
        self.assertEqual((case.interest_today, case.penalties_draft, case.penalties), (0, INTEREST + COMPENSATION, 0))
        entry.action_post()
        self.night()
        case.invalidate_recordset()
        self.assertEqual((case.interest_today, case.penalties_draft, case.penalties), (0, 0, INTEREST + COMPENSATION))

    def test_what_takes_penalties_back_is_matched_with_them(self):
        self.invoice()
        self.night()
        entry = self.charge()
        entry.action_post()
        reversal = entry._reverse_moves([{"date": AS_OF}])
        reversal.action_post()
        self.assertEqual(
            set(
                (self.penalty_lines(entry)["interest"] + self.penalty_lines(reversal)["interest"]).mapped("reconciled")
            ),
            {True},
        )

    def test_a_charged_penalty_is_chased_and_bears_nothing_itself(self):
        move = self.invoice()
        self.night()
        entry = self.charge()
        entry.action_post()
        self.night(AS_OF + timedelta(days=40))
        items = {item.kind: item for item in self.case().open_item_ids}
        self.assertEqual(set(items), {"principal", "interest", "compensation"})
        self.assertEqual(items["interest"].residual, INTEREST)
        self.assertFalse(items["interest"].interest)
        self.assertFalse(items["compensation"].compensation)
        self.assertEqual(items["interest"].state, "to_contact")
        self.assertEqual(self.case().overdue, 1000.0)
        self.assertEqual(self.case().penalties, INTEREST + COMPENSATION)
        # What is left to charge is only what has accrued since.
        self.assertEqual(items["principal"].interest_today, self.case().interest_today)
        self.assertEqual(self.open_penalties()[1], 0)
        self.assertGreater(self.open_penalties()[0], 0)
        self.assertEqual(self.item(move).compensation, 0)

    def test_charge_pay_charge_again(self):
        self.invoice()
        self.night()
        entry = self.charge()
        entry.action_post()
        for line in self.penalty_lines(entry).values():
            self.pay_line(line, AS_OF)
        self.assertFalse(self.charge(), "the same day nothing is left to charge")
        self.today = AS_OF + timedelta(days=1)  # 12.40 % from 1 July: 1 day on 1,000.00
        self.night()
        second = self.charge()
        self.assertNotEqual(second, entry)
        lines = self.penalty_lines(second)
        self.assertEqual(set(lines), {"interest"})
        # 18 days at 12.15 % and one at 12.40 % are 6.3315: 6.33 less 5.99.
        self.assertAlmostEqual(lines["interest"].debit, 0.34)

    def test_charging_twice_adds_nothing_while_the_first_is_a_draft(self):
        self.invoice()
        self.night()
        self.charge()
        self.assertFalse(self.charge())
        self.assertEqual(len(self.charges().entry_id), 1)

    def test_a_deleted_draft_opens_the_claim_again(self):
        self.invoice()
        self.night()
        self.charge().unlink()
        self.assertEqual(self.open_penalties(), (Decimal("5.99"), Decimal("40.00")))

    def test_charge_reverse_charge(self):
        self.invoice()
        self.night()
        entry = self.charge()
        entry.action_post()
        entry._reverse_moves([{"date": AS_OF}], cancel=True)
        self.assertEqual(self.open_penalties(), (Decimal("5.99"), Decimal("40.00")))
        self.assertNotEqual(self.charge(), entry)
        self.assertEqual(self.open_penalties(), (0, 0))

    def test_nobody_is_asked_for_what_a_draft_takes_back(self):
        """Two invoices whose penalties are charged and posted; one is credited whole, its reversal waits to be posted."""
        self.invoice()
        credited = self.invoice(amount=2_000.0)
        self.night()
        self.charge().action_post()
        self.night()
        asked = self.case().penalties
        credited._reverse_moves([{"invoice_date": AS_OF}]).action_post()
        draft = self.charges(credited).entry_id.filtered(lambda entry: entry.state == "draft")
        taken_back = sum(draft.quittance_charge_ids.mapped("amount"))
        self.assertLess(taken_back, 0)
        self.night()
        self.assertAlmostEqual(self.case().penalties, asked + taken_back, 2)
        self.assertFalse(self.actions().automatic)
        draft.action_post()
        self.night()
        self.assertAlmostEqual(self.case().penalties, asked + taken_back, 2, "posting it changes nothing")

    def test_crediting_the_invoice_proposes_the_matching_reversal(self):
        move = self.invoice()
        self.night()
        entry = self.charge()
        entry.action_post()
        refund = move._reverse_moves([{"invoice_date": AS_OF}])
        refund.action_post()
        reversal = self.charges(move).entry_id - entry
        self.assertEqual(reversal.state, "draft")
        lines = self.penalty_lines(reversal)
        self.assertEqual(lines["interest"].credit, INTEREST)
        self.assertEqual(lines["compensation"].credit, COMPENSATION)
        self.assertEqual(self.open_penalties(), (0, 0))
        self.assertIn("reversal", self.case().activity_ids.summary)
        self.assertEqual(self.case().activity_ids.user_id, self.desk)

    def test_what_cancels_out_moves_from_claim_to_claim(self):
        move = self.invoice()
        self.night()
        self.charge().action_post()
        move._reverse_moves([{"invoice_date": AS_OF}]).action_post()
        self.charges(move).entry_id.filtered(lambda entry: entry.state == "draft").unlink()
        other = self.invoice()
        charges = self.env["quittance.charge"].sudo()
        charges._collect_open(self.company, self.customer, AS_OF)
        (entry,) = charges._charge_collected(self.company, AS_OF).values()
        entry.action_post()
        self.assertAlmostEqual(sum(self.charges(move).mapped("amount")), 0, msg="taken back")
        self.assertAlmostEqual(sum(self.charges(other).mapped("amount")), INTEREST + COMPENSATION)
        penalties = entry.line_ids.filtered("quittance_penalty").mapped("balance")
        self.assertEqual(sorted(penalties), [-COMPENSATION, -INTEREST, INTEREST, COMPENSATION])
        self.env.invalidate_all()
        self.assertEqual(self.open_penalties(), (0, 0))

    def test_interest_survives_the_payment_of_the_principal(self):
        move = self.invoice()
        self.pay(move, 1000.0, AS_OF)
        self.customer.with_user(self.desk).action_quittance_open_case()
        self.assertEqual(self.open_penalties(), (Decimal("5.99"), Decimal("40.00")))
        self.today = AS_OF + timedelta(days=200)
        self.assertEqual(self.open_penalties(), (Decimal("5.99"), Decimal("40.00")))
        self.assertTrue(self.charge())
        self.assertEqual(self.open_penalties(), (0, 0))

    def test_a_day_before_the_last_charge_takes_nothing_back_and_a_later_one_is_refused(self):
        self.invoice()
        self.night()
        self.charge()
        proposal = self.proposal()
        proposal.until_date = AS_OF - timedelta(days=10)
        proposal.action_reckon()
        self.assertFalse(proposal.entry_ids)
        proposal.until_date = AS_OF + timedelta(days=1)
        with self.assertRaisesRegex(UserError, "up to today"):
            proposal.action_reckon()

    def test_what_two_proposals_show_is_charged_once(self):
        self.invoice()
        self.night()
        first, second = self.proposal(), self.proposal()
        for proposal in (first, second):
            proposal.confirmed = True
            proposal.action_charge()
        self.assertEqual((first.state, second.state), ("charged", "failed"))
        self.assertRegex(second.entry_ids.note, "45.99.*was shown")
        self.assertEqual(len(self.charges().entry_id), 1)

    def test_a_charge_follows_its_invoice_to_the_customer_s_new_parent(self):
        self.invoice()
        self.night()
        self.charge()
        self.customer.write({"is_company": False, "parent_id": self.create_customer("Groupe Nord").id})
        self.env.flush_all()
        opened = self.customer.commercial_partner_id.with_user(self.desk).action_quittance_open_case()
        self.assertTrue(opened)
        self.customer = self.customer.commercial_partner_id
        self.assertEqual(self.customer.name, "Groupe Nord")
        self.assertEqual(self.open_penalties(), (0, 0))

    def test_a_case_opens_after_a_charged_invoice_was_deleted(self):
        move = self.invoice()
        self.night()
        self.charge()
        number = move.name
        move.button_draft()
        move.with_context(force_delete=True).unlink()
        told = self.case().with_user(self.desk).web_read({"charge_ids": {"fields": {"number": {}, "amount": {}}}})
        self.assertEqual({row["number"] for row in told[0]["charge_ids"]}, {number})

    def test_an_entry_whose_amounts_were_changed_is_not_posted(self):
        self.invoice()
        self.night()
        entry = self.charge()
        line = self.penalty_lines(entry)["interest"]
        income = entry.line_ids.filtered(lambda other: other.credit == INTEREST)
        entry.write(
            {
                "line_ids": [
                    fields.Command.update(line.id, {"debit": 7.0}),
                    fields.Command.update(income.id, {"credit": 7.0}),
                ]
            }
        )
        with self.assertRaisesRegex(UserError, "charge the penalties again"):
            entry.action_post()

    # What the host asks of an entry.

    def test_a_lock_date_moves_the_entry_to_the_first_open_day(self):
        self.invoice()
        self.night()
        self.company.fiscalyear_lock_date = AS_OF
        entry = self.charge()
        self.assertGreater(entry.date, AS_OF)
        entry.action_post()
        self.assertEqual(entry.state, "posted")

    def test_a_mandatory_analytic_plan_keeps_the_entry_a_draft_and_says_why(self):
        plan = self.env["account.analytic.plan"].create({"name": "Departments"})
        self.env["account.analytic.applicability"].create(
            {"analytic_plan_id": plan.id, "business_domain": "general", "applicability": "mandatory"}
        )
        account = self.env["account.analytic.account"].create({"name": "Sales", "plan_id": plan.id})
        self.invoice()
        self.night()
        entry = self.charge(post=True)
        self.assertEqual(entry.state, "draft")
        self.assertIn("Not posted", entry.message_ids[:1].body)
        entry.line_ids.analytic_distribution = {account.id: 100}
        entry.with_context(validate_analytic=True).action_post()
        self.assertEqual(entry.state, "posted")

    def test_nothing_is_posted_unless_the_company_says_so(self):
        self.invoice()
        self.night()
        self.assertEqual(self.charge().state, "draft")
        self.charges().entry_id.unlink()
        self.settings.post_charges = True
        self.assertEqual(self.charge().state, "posted")

    def test_what_is_not_verified_needs_a_person(self):
        self.invoice()
        self.night()
        with self.assertRaisesRegex(UserError, "not verified"):
            self.charge(confirmed=False)

    def test_figures_that_moved_since_they_were_shown_are_not_entered(self):
        move = self.invoice()
        self.night()
        proposal = self.proposal()
        self.pay(move, 1000.0, AS_OF - timedelta(days=10))
        proposal.confirmed = True
        proposal.action_charge()
        self.assertEqual(proposal.entry_ids.state, "refused")
        self.assertRegex(proposal.entry_ids.note, f"{move.name}.*45.99.*was shown.*open now")
        self.assertFalse(self.charges())
        proposal.action_reckon()
        proposal.confirmed = True
        proposal.action_choose()
        proposal.action_charge()
        self.assertEqual(proposal.state, "charged")

    def test_held_items_are_not_charged(self):
        self.invoice().line_ids.filtered(lambda line: line.account_type == "asset_receivable").no_followup = True
        self.night()
        self.assertFalse(self.charge())

    def test_a_discount_that_was_taken_in_time_is_charged_nothing_and_stands_apart_on_the_paper(self):
        term = self.env["account.payment.term"].create(
            {
                "name": "2 % within 10 days, net 30",
                "early_discount": True,
                "discount_percentage": 2,
                "discount_days": 10,
                "line_ids": [fields.Command.create({"value": "percent", "value_amount": 100, "nb_days": 30})],
            }
        )
        move = self.invoice(invoice_payment_term_id=term.id, invoice_date_due=False)
        paid_on = AS_OF - timedelta(days=40)  # of day 8
        payment = self.env["account.payment"].create(
            {"partner_id": self.customer.id, "date": paid_on, "amount": 980.0, "payment_type": "inbound"}
        )
        payment.action_post()
        lines = (payment.move_id | move).line_ids
        lines.filtered(lambda line: line.account_id.account_type == "asset_receivable").reconcile()
        self.night()
        self.assertFalse(self.charge())
        (paper,) = self.case()._papers(as_of=AS_OF)[self.case()]
        self.assertEqual((paper.totals.principal, paper.totals.held), (0, 20))
        self.assertEqual((paper.totals.interest, paper.totals.compensation), (0, 0))
        # The day before knows nothing of the payment.
        (paper,) = self.case()._papers(as_of=paid_on - timedelta(days=1))[self.case()]
        self.assertEqual((paper.totals.not_due, paper.totals.held), (1000, 0))

    def test_charging_to_a_day_knows_no_later_credit_note_that_takes_nothing_back(self):
        """An unmatched payment covers what a credit note of its own settled later: no interest runs on it meanwhile."""
        move = self.invoice()
        payment = self.env["account.payment"].create(
            {
                "partner_id": self.customer.id,
                "date": AS_OF - timedelta(days=10),
                "amount": 1000.0,
                "payment_type": "inbound",
            }
        )
        payment.action_post()
        later = AS_OF + timedelta(days=10)
        refund = self.invoice(amount=400.0, move_type="out_refund", invoice_date=later, invoice_date_due=later)
        lines = (move | refund).line_ids
        lines.filtered(lambda line: line.account_id.account_type == "asset_receivable").reconcile()
        self.today = later
        self.night()
        charges = self.env["quittance.charge"].sudo()
        charges._collect_open(self.company, self.customer, AS_OF)
        charges._charge_collected(self.company, AS_OF)
        (paper,) = self.case().sudo()._papers(as_of=AS_OF)[self.case()]
        # 8 days at 12.15 %, until the payment.
        self.assertEqual((paper.totals.interest, paper.totals.pending), (0, Decimal("42.66")))

    def test_what_was_paid_late_is_charged_though_the_rest_is_too_small(self):
        move = self.invoice()
        self.pay(move, 999.5, AS_OF)
        self.night()
        entry = self.charge()
        amounts = {kind: line.debit for kind, line in self.penalty_lines(entry).items()}
        self.assertEqual(amounts, {"interest": INTEREST, "compensation": COMPENSATION})

    def test_a_remainder_that_is_written_off_made_nothing_late(self):
        move = self.invoice()
        self.pay(move, 999.5, AS_OF - timedelta(days=20))
        self.pay(move, 0.5, AS_OF)
        self.invoice(due=AS_OF + timedelta(days=30))
        self.night()
        self.assertFalse(self.charge())

    def test_two_companies(self):
        self.invoice()
        self.night()
        other = self.setup_other_company()["company"]
        both = (self.company + other).ids
        self.desk.company_ids |= other
        entry = self.charge(user=self.desk.with_context(allowed_company_ids=both))
        self.assertEqual(entry.company_id, self.company)
        stranger = self.manager_of(other)
        self.assertFalse(self.env["quittance.charge"].with_user(stranger).search([]))
        with self.assertRaises(AccessError):
            self.case().with_user(stranger).action_charge()

    def test_a_reader_charges_nothing_and_a_user_waives_nothing(self):
        self.invoice()
        self.night()
        with self.assertRaises(AccessError):
            self.charge(user=self.reader)
        with self.assertRaises(AccessError):
            self.case().with_user(self.desk).action_waive()
        claims = self.env["quittance.charge"].sudo()._open_of(self.case())
        with self.assertRaises(AccessError):
            self.env["quittance.charge"].with_user(self.desk)._waive(
                self.case().with_user(self.desk), claims, "because"
            )

    # Waiving.

    def waive(self, reason="A delivery that came late", **values):
        opened = self.case().with_user(self.manager).action_waive()
        dialogue = self.env["quittance.waive"].with_user(self.manager).browse(opened["res_id"])
        dialogue.line_ids.filtered(lambda line: line.kind == "interest").write({"selected": True, **values})
        dialogue.reason = reason
        return dialogue.action_waive()

    def test_waiving_closes_the_claim_and_is_journalled(self):
        self.invoice()
        self.night()
        proofs = self.env["quittance.proof"].search_count([])
        self.waive()
        waiver = self.case().waiver_ids
        self.assertEqual((waiver.amount, waiver.user_id), (INTEREST, self.manager))
        self.assertEqual(self.open_penalties(), (0, Decimal("40.00")))
        self.assertEqual(self.env["quittance.proof"].search_count([]), proofs + 1)
        self.assertFalse(self.env["quittance.proof"]._verify(self.company).faults)
        self.assertIn("A delivery that came late", self.case().message_ids[:1].body)
        self.assertEqual(self.item(waiver.move_id).interest, 0)
        with self.assertRaises(UserError):
            waiver.sudo().amount = 1
        with self.assertRaises(UserError):
            waiver.sudo().unlink()

    def test_waiving_needs_a_reason_and_no_more_than_is_open(self):
        self.invoice()
        self.night()
        with self.assertRaisesRegex(UserError, "Say why"):
            self.waive(reason=" ")
        with self.assertRaisesRegex(UserError, "not more than"):
            self.waive(amount=6.0)

    def test_a_company_may_forbid_waiving(self):
        self.invoice()
        self.night()
        self.settings.forbid_waiving = True
        with self.assertRaisesRegex(UserError, "forbid"):
            self.waive()
        self.assertEqual(self.open_penalties(), (Decimal("5.99"), Decimal("40.00")))

    def test_merging_customers_loses_no_charge_and_no_waiver(self):
        move = self.invoice()
        twin = self.create_customer("Atelier Nord bis", vat=False)
        self.invoice(twin)
        self.night()
        self.waive()
        self.charge()
        terms = {"case_id": self.case().id, "kind": "invoice", "move_id": move.id, "jurisdiction": "DE"}
        self.env["quittance.terms"].with_user(self.desk).create(terms)
        self.env["base.partner.merge.automatic.wizard"]._merge((twin + self.customer).ids, twin)
        case = self.case(twin)
        self.assertEqual(len(case), 1)
        self.assertTrue(case.waiver_ids)
        self.assertTrue(case.charge_ids)
        self.assertEqual(case.terms_ids.move_id, move)
