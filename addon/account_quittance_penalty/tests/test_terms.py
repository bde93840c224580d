"""Terms of claims and their limitation, entered by the desk."""

from datetime import date, timedelta
from decimal import Decimal
from unittest.mock import patch

from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.addons.account_quittance_penalty.models import quittance_limitation
from odoo.exceptions import UserError
from odoo.tests import Form, tagged


@tagged("post_install", "-at_install")
class TestTerms(QuittanceCommon):
    def terms(self, **values):
        return self.env["quittance.terms"].with_user(self.desk).create({"case_id": self.case().id, **values})

    def claim(self, move):
        statements = self.evaluation().statements(moves=move.ids)
        return next((claim for statement in statements for claim in statement["claims"]), None)

    def evaluation(self):
        return self.env["quittance.run"]._evaluate_claims(self.company, self.customer)

    def law(self, move):
        """The law of a claim and why, as reckoned; what the invoice prints of its law is the same."""
        claim = self.claim(move)
        terms = {name: values[0] for name, values in self.evaluation().terms(move.ids).items()}
        for name in ("jurisdiction", "relation", "law_reason"):
            self.assertEqual(terms[name], claim[name])
        return claim["jurisdiction"], claim["law_reason"]

    def test_contract_customer_company_in_that_order(self):
        move = self.invoice()
        self.night()
        self.assertEqual(self.law(move), ("FR", "law_of_company"))
        self.terms(kind="own", jurisdiction="DE")
        self.assertEqual(self.law(move), ("DE", "law_of_customer"))
        contract = self.terms(kind="contract", jurisdiction="NL", date_from=date(2026, 1, 1), reference="C-7")
        self.assertEqual(self.law(move), ("NL", "law_of_contract"))
        contract.date_until = date(2026, 1, 31)
        self.assertEqual(self.law(move), ("DE", "law_of_customer"))
        self.terms(kind="invoice", move_id=move.id, jurisdiction="BE")
        self.assertEqual(self.law(move), ("BE", "law_of_invoice"))

    def test_a_contract_rate_counts_and_one_below_the_floor_is_refused(self):
        move = self.invoice()
        self.night()
        with self.assertRaisesRegex(UserError, "below the legal floor"), self.env.cr.savepoint():
            self.terms(rate_percent="5")
        with self.assertRaisesRegex(UserError, "no yearly rate"), self.env.cr.savepoint():
            self.terms(rate_percent="twelve")
        self.terms(rate_percent="15", date_from=date(2026, 1, 1))
        self.assertEqual(self.claim(move)["interest"], "7.40")  # 1,000.00 × 15 % × 18 / 365 = 7.397
        self.assertEqual(self.item(move).interest, 7.40)

    def test_a_penalty_clause_is_due_in_the_place_of_the_compensation(self):
        move = self.invoice()
        self.night()
        self.assertEqual(self.claim(move)["compensation"], "40.00")
        terms = self.terms(clause_percent="10", clause_least=60.0, date_from=date(2026, 1, 1))
        self.assertEqual(self.claim(move)["compensation"], "100.00")
        self.assertEqual(self.item(move).compensation, 100.0)
        self.assertIn("penalty clause of the contract, 10 % of the principal", self.case()._render_penalties(move))
        terms.clause_percent = "5"
        self.assertEqual(self.claim(move)["compensation"], "60.00", "the least amount")
        terms.write({"clause_percent": "3.5", "clause_least": 0})
        self.assertEqual(self.claim(move)["compensation"], "40.00", "the law gives more")
        facts = [fact.get("fact") for fact in self.confirmable(terms, "10")]
        self.assertIn("penalty_clause", facts)

    def confirmable(self, terms, percent):
        terms.clause_percent = percent
        opened = self.case().with_user(self.desk).action_charge()
        return self.env["quittance.charge.proposal"].browse(opened["res_id"]).unverified

    def test_a_penalty_clause_that_is_none_or_that_no_law_allows_is_refused(self):
        self.invoice()
        self.night()
        for values in (
            {"clause_percent": "ten"},
            {"clause_percent": "100.5"},
            {"clause_percent": "0"},
            {"clause_least": -1.0},
            {"clause_least": 30_000_000.0},
            {"clause_percent": "10", "relation": "consumer"},
            {"clause_percent": "10", "relation": "public"},
            {"clause_least": 60.0, "relation": "unknown"},
            {"clause_percent": "10", "jurisdiction": "CH"},
        ):
            with self.subTest(values), self.assertRaises(UserError), self.env.cr.savepoint():
                self.terms(**values)

    def test_a_rate_below_the_floor_is_refused_before_the_first_night(self):
        case = self.env["quittance.case"]._open_for(self.customer, self.company)
        with self.assertRaisesRegex(UserError, "below the legal floor"):
            self.env["quittance.terms"].with_user(self.desk).create({"case_id": case.id, "rate_percent": "5"})

    def test_a_floor_that_rises_above_a_contract_is_what_is_charged_and_what_the_invoice_prints(self):
        self.today = date(2024, 3, 1)
        move = self.invoice(due=date(2024, 1, 31))
        self.night()
        self.terms(rate_percent="9", date_from=date(2021, 1, 1))
        [segment] = self.claim(move)["segments"]
        self.assertEqual(Decimal(segment["rate"]), Decimal("0.1521"))  # three times 5.07 %
        self.assertEqual(move._quittance_mentions()["percent"], "15.21")

    def follow(self, code, **values):
        series = self.env["quittance.rate.series"].search([("code", "=", code)])
        return self.terms(rate_series_id=series.id, **values)

    def test_a_contract_rate_may_follow_a_published_one(self):
        move = self.invoice()
        self.night()
        terms = self.follow("fr-legal-interest-professionals", rate_factor=3, date_from=date(2026, 1, 1))
        self.assertEqual(terms.rate_words, "Contract rate: three times the French legal interest rate (professionals).")
        self.assertIn("trois fois le taux de l’intérêt légal", terms.with_context(lang="fr_FR").rate_words)
        self.assertEqual(self.claim(move)["interest"], "3.88")  # 1,000.00 × 7.86 % × 18 / 365 = 3.876
        self.assertEqual(self.item(move).interest, 3.88)
        self.assertIn("three times the French", self.case()._render_penalties(move))
        mentions = move._quittance_mentions()
        self.assertEqual((mentions["percent"], mentions["rule"]), ("7.86", terms.rate_words))
        terms.write({"rate_factor": 1, "rate_margin": "9"})
        self.assertEqual(self.claim(move)["interest"], "5.73")  # 11.62 %
        # A rule that is no rate, or two of them.
        for values in ({"rate_margin": "nine"}, {"rate_factor": 0}, {"rate_percent": "12"}, {"rate_factor": 101}):
            with self.assertRaises(UserError), self.env.cr.savepoint():
                terms.write(values)
        with self.assertRaisesRegex(UserError, "choose the one"), self.env.cr.savepoint():
            terms.write({"rate_series_id": False})

    def test_a_form_opens_where_nothing_can_be_reckoned_and_many_contracts_cost_as_much_as_one(self):
        self.invoice()
        self.night()
        terms = self.follow("fr-legal-interest-professionals", rate_factor=3) | self.terms(rate_percent="15")
        terms |= self.terms(rate_percent="16", kind="own")
        settings = type(self.settings)
        with patch.object(settings, "_manifest_texts", autospec=True, side_effect=settings._manifest_texts) as texts:
            self.env.invalidate_all()
            said = terms.mapped("rate_words")
            self.assertEqual(texts.call_count, 1)
        self.assertTrue(said[0].startswith("Contract rate: three times"))
        faulty = lambda _settings, policies=None: (("own law", "{"),)  # noqa: E731
        with patch.object(settings, "_manifest_texts", faulty):
            self.env.invalidate_all()
            self.assertEqual(terms[1:].mapped("rate_words"), ["15%", "16%"])
        self.settings.policy_id = False
        self.env.invalidate_all()
        self.assertEqual(terms[1:].mapped("rate_words"), ["15%", "16%"])
        with Form(terms.case_id) as form:
            self.assertTrue(form.terms_ids)

    def test_a_rule_below_the_floor_is_refused_and_one_that_falls_below_is_raised(self):
        self.today = date(2024, 3, 1)
        move = self.invoice(due=date(2024, 1, 31))
        self.night()
        with self.assertRaisesRegex(UserError, "4.5 % is below the legal floor of 15.21 %"), self.env.cr.savepoint():
            self.follow("ecb-main-refinancing", date_from=date(2024, 1, 1))
        # 10 % in 2021, above the floor of 2.37 %; 14.5 % in 2024.
        self.follow("ecb-main-refinancing", rate_margin="10", date_from=date(2021, 1, 1))
        [segment] = self.claim(move)["segments"]
        self.assertEqual(Decimal(segment["rate"]), Decimal("0.1521"), "4.5 % and 10 points are less")
        self.assertFalse(move._quittance_mentions()["rule"], "the floor counts, not what was agreed")
        self.assertEqual(move._quittance_mentions()["percent"], "15.21")

    def test_a_rule_whose_next_period_is_not_published_ends_as_legal_interest_does(self):
        self.today = date(2027, 1, 20)
        move = self.invoice(due=date(2026, 12, 15))
        self.night()
        self.follow("fr-legal-interest-professionals", rate_factor=3)
        claim = self.claim(move)
        self.assertEqual(claim["unavailable"], "rate_to_enter")
        [gap] = [reason for reason in claim["reasons"] if reason["code"] == "rate_to_enter"]
        self.assertEqual((gap["series"], gap["missing_on"]), ("fr-legal-interest-professionals", "2027-01-01"))
        self.assertEqual(claim["segments"][-1]["to"], "2026-12-31")

    def test_an_invoice_due_before_its_date_bears_from_the_day_after_its_date(self):
        move = self.invoice(due=AS_OF - timedelta(days=60), invoice_date=AS_OF - timedelta(days=10))
        self.night()
        claim = self.claim(move)
        self.assertEqual(claim["segments"][0]["from"], str(AS_OF - timedelta(days=9)))
        self.assertEqual(claim["interest"], "3.33")  # ten days
        self.assertIn("due_before_date", [reason["code"] for reason in claim["reasons"]])
        self.assertEqual(self.item(move).interest, 3.33)
        self.assertIn("due_before_date", [reason["code"] for reason in self.item(move).reasons])

    def test_a_consumer_owes_legal_interest_from_formal_notice_and_no_compensation(self):
        self.customer.write({"vat": False, "is_company": False})
        move = self.invoice()
        self.night()
        self.case().with_user(self.desk).relation = "consumer"
        self.assertIsNone(self.claim(move)["interest"])
        self.assertEqual(self.claim(move)["unavailable"], "notice_missing")
        self.terms(kind="own", notice_on=AS_OF - timedelta(days=10))
        # 10 days at 2.62 %, the legal rate of professional creditors in the first half of 2026: 0.7178.
        self.assertEqual(self.claim(move)["interest"], "0.72")
        self.assertEqual(Decimal(self.claim(move)["compensation"]), 0)

    def test_a_public_buyer_keeps_the_rate_of_the_first_day(self):
        move = self.invoice()
        self.night()
        self.case().with_user(self.desk).relation = "public"
        self.assertEqual(self.claim(move)["interest"], "5.01")  # 1,000.00 × 10.15 % × 18 / 365 = 5.005

    def test_interest_on_interest_needs_a_law_that_allows_it_and_a_clause(self):
        self.invoice()
        self.night()
        with self.assertRaisesRegex(UserError, "name the clause"), self.env.cr.savepoint():
            self.terms(capitalises=True)
        with self.assertRaisesRegex(UserError, "make interest bear interest"), self.env.cr.savepoint():
            self.terms(capitalises=True, capitalisation_basis="Clause 9", jurisdiction="DE")
        self.assertTrue(self.terms(capitalises=True, capitalisation_basis="Clause 9"))

    def test_terms_of_an_invoice_of_somebody_else_are_refused(self):
        self.invoice()
        self.night()
        move = self.invoice(self.create_customer("Somebody"))
        with self.assertRaisesRegex(UserError, "not an invoice of"), self.env.cr.savepoint():
            self.terms(kind="invoice", move_id=move.id, rate_percent="15")

    def test_limitation_names_its_text_its_events_and_leaves_the_ladder_when_past(self):
        move = self.invoice(due=AS_OF - timedelta(days=365 * 5 + 30))
        self.night()
        item = self.item(move)
        self.assertEqual(item.state, "held")
        self.assertIn("unless interrupted", item.limitation_text)
        self.assertIn("L110-4", item.limitation_text)
        event = self.env["quittance.interruption"].with_user(self.desk)
        event.create({"case_id": self.case().id, "event": "formal_notice", "date": AS_OF - timedelta(days=900)})
        self.assertEqual(item.state, "held")
        event.create({"case_id": self.case().id, "event": "acknowledgement", "date": AS_OF - timedelta(days=800)})
        item.invalidate_recordset()
        self.assertNotEqual(item.state, "held")
        self.assertEqual(item.limitation_date, AS_OF - timedelta(days=800) + timedelta(days=365 * 5 + 1))
        self.assertIn("acknowledged", item.limitation_text)
        self.assertIn("Without effect", item.limitation_text)

    def test_an_event_of_which_the_law_says_nothing_leaves_limitation_as_it_was(self):
        move = self.invoice(due=AS_OF - timedelta(days=365 * 2))
        self.night()
        self.terms(kind="own", jurisdiction="DE")
        day = self.item(move).limitation_date
        self.assertTrue(day)
        event = {"case_id": self.case().id, "event": "court_claim", "date": AS_OF - timedelta(days=9)}
        self.env["quittance.interruption"].with_user(self.desk).create(event)
        item = self.item(move)
        item.invalidate_recordset()
        self.assertEqual(item.limitation_date, day)
        self.assertIn("not known here", item.limitation_text)

    def test_a_to_do_appears_ahead_of_limitation_once(self):
        self.invoice(due=AS_OF - timedelta(days=365 * 5 - 100))
        self.invoice(self.create_customer("Recent"))
        self.night()
        kind = self.env.ref("account_quittance_penalty.mail_activity_type_limitation")
        for _night in range(2):
            self.env["quittance.case"]._alert_limitation(self.company)
            activity = self.env["mail.activity"].search([("activity_type_id", "=", kind.id)])
            self.assertEqual(activity.res_id, self.case().id)
            self.assertEqual(activity.date_deadline, self.case().open_item_ids.limitation_date)
        activity.action_done()
        self.env["quittance.case"]._alert_limitation(self.company)
        self.assertFalse(self.env["mail.activity"].search([("activity_type_id", "=", kind.id)]))

    def test_a_backlog_of_limitations_is_one_to_do(self):
        customers = [self.create_customer(f"Old {number}") for number in range(4)]
        for number, customer in enumerate(customers):
            self.invoice(customer, due=AS_OF - timedelta(days=365 * 5 - 100 + number))
        self.night()
        kind = self.env.ref("account_quittance_penalty.mail_activity_type_limitation")
        of_kind = [("activity_type_id", "=", kind.id)]
        with patch.object(quittance_limitation, "BACKLOG", 3):
            self.assertEqual(self.env["quittance.case"]._alert_limitation(self.company), 4)
            self.assertFalse(self.env["quittance.case"]._alert_limitation(self.company))
        activity = self.env["mail.activity"].search(of_kind)
        self.assertEqual(activity.res_id, self.case(customers[3]).id, "the nearest of them")
        self.assertIn("4 customers", activity.note)
        self.invoice(self.create_customer("Late comer"), due=AS_OF - timedelta(days=365 * 5 - 90))
        self.night()
        self.assertEqual(self.env["quittance.case"]._alert_limitation(self.company), 1)
        self.assertEqual(self.env["mail.activity"].search_count(of_kind), 2)

    def test_a_company_whose_limitations_cannot_be_told_stops_no_other(self):
        other, _stranger = self.two_companies()
        settings = self.env["quittance.settings"]._of(other)
        self.invoice(due=AS_OF - timedelta(days=365 * 5 - 100))
        self.night()
        cases = self.env.registry["quittance.case"]
        alert = cases._alert_limitation

        def _alert_limitation(model, company):
            if company == other:
                raise ValueError("its books cannot be read")
            return alert(model, company)

        self.patch(cases, "_alert_limitation", _alert_limitation)
        # Whatever their order.
        self.patch(
            self.env.registry["quittance.settings"],
            "_all",
            lambda model: model.sudo().browse([settings.id, self.settings.id]),
        )
        self.env.flush_all()
        with (
            self.assertLogs("odoo.addons.account_quittance_penalty.models.quittance_limitation", "ERROR"),
            self.enter_registry_test_mode(),
            self.registry.cursor() as cr,
        ):
            self.env(cr=cr, user=self.env.ref("base.user_root").id)["quittance.case"]._cron_limitation()
        self.env.invalidate_all()
        self.assertTrue(self.case().activity_ids)

    def test_the_night_itself_tells_nobody_of_limitation(self):
        self.invoice(due=AS_OF - timedelta(days=365 * 5 - 100))
        job = self.env.ref("account_quittance_penalty.ir_cron_limitation")
        before = self.env["ir.cron.trigger"].search_count([("cron_id", "=", job.id)])
        self.night()
        self.env["quittance.run"]._after_night(self.company)
        self.assertEqual(self.env["ir.cron.trigger"].search_count([("cron_id", "=", job.id)]), before + 1)
        self.assertFalse(self.case().activity_ids)

    def test_posting_a_credit_note_needs_no_role_of_ours(self):
        move = self.invoice()
        self.night()
        clerk = self.bookkeeper()
        refund = move.with_user(clerk)._reverse_moves([{"invoice_date": AS_OF}])
        refund.action_post()
        self.assertEqual(refund.state, "posted")
        # The host writes the instalments of a credited invoice anew.
        instalments = self.invoice(
            invoice_payment_term_id=self.env.ref("account.account_payment_term_advance_60days").id
        )
        wizard = (
            self.env["account.move.reversal"]
            .with_user(clerk)
            .with_context(active_model="account.move", active_ids=instalments.ids)
            .create({"journal_id": instalments.journal_id.id, "date": AS_OF})
        )
        wizard.modify_moves()
        self.assertEqual(instalments.payment_state, "reversed")
