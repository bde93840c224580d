"""Payment terms and due dates beside the legal maximum, by somebody who may only read."""

from datetime import date, timedelta

from odoo import fields
from odoo.addons.account_quittance.models.core import core, in_words, shipped_law
from odoo.addons.account_quittance.models.quittance_terms import SECTORS
from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

ISSUED = date(2026, 3, 10)


@tagged("post_install", "-at_install")
class TestTermsCheck(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.reader = new_test_user(
            cls.env,
            "reader",
            groups="account_quittance.group_reader",
            company_id=cls.company.id,
            company_ids=[fields.Command.set(cls.company.ids)],
        )
        # The host's own terms are there too: tests look at theirs.
        cls.env["account.payment.term"].search([]).active = False

    def check(self, user=None):
        opened = self.env["quittance.terms.check"].with_user(user or self.reader).with_company(self.company)._open()
        return self.env["quittance.terms.check"].with_user(user or self.reader).browse(opened["res_id"])

    def term(self, name, **line):
        return self.env["account.payment.term"].create(
            {
                "name": name,
                "company_id": self.company.id,
                "line_ids": [fields.Command.create({"value": "percent", "value_amount": 100, **line})],
            }
        )

    def issue(self, days, issued=ISSUED, **values):
        return self.invoice(due=issued + timedelta(days=days), invoice_date=issued, **values)

    # Payment terms.

    def test_terms_are_tried_on_every_day_of_the_year(self):
        lawful = (
            self.term("60 days", nb_days=60)
            + self.term("45 days, end of month", nb_days=45, delay_type="days_end_of_month_on_the", days_next_month="0")
            + self.term("End of month, 45 days", nb_days=45, delay_type="days_after_end_of_month")
        )
        longer = self.term("61 days", nb_days=61)
        on_the_tenth = self.term("End of month, 60 days", nb_days=60, delay_type="days_after_end_of_month")
        check = self.check()
        self.assertEqual(check.term_line_ids.term_id, longer + on_the_tenth)
        self.assertFalse(check.line_ids.term_id & lawful)
        row = check.term_line_ids.filtered(lambda line: line.term_id == longer)
        self.assertEqual(
            (row.start_date, row.latest_date, row.due_date), (date(2026, 1, 1), date(2026, 3, 2), date(2026, 3, 3))
        )
        self.assertEqual((row.days_beyond, row.start_is, row.verdict), (1, "issue", "beyond"))
        self.assertIn("60 days after the issue", row.text)
        self.assertIn("L441-10", row.source)
        self.assertEqual(row.status, "secondary")
        self.assertIn("75,000", row.fine)
        self.assertIn("L441-16", row.fine_source)
        row = check.term_line_ids.filtered(lambda line: line.term_id == on_the_tenth)
        self.assertIn("counted two ways", row.text, "held to the counting to an end of month")
        self.assertEqual(row.action_open()["res_model"], "account.payment.term")
        self.assertEqual(row.action_open()["res_id"], on_the_tenth.id)

    def test_the_last_instalment_counts(self):
        term = self.env["account.payment.term"].create(
            {
                "name": "Half now",
                "line_ids": [
                    fields.Command.create({"value": "percent", "value_amount": 50, "nb_days": 0}),
                    fields.Command.create({"value": "percent", "value_amount": 50, "nb_days": 90}),
                ],
            }
        )
        self.assertEqual(self.check().term_line_ids.term_id, term)

    # Invoices and bills.

    def test_invoices_and_bills_beyond_the_maximum(self):
        self.issue(60)
        late = self.issue(61)
        self.issue(90, post=False)
        self.issue(90, issued=AS_OF - timedelta(days=400))
        bill = self.issue(75, move_type="in_invoice")
        self.issue(30, move_type="in_invoice")
        check = self.check()
        self.assertEqual(check.invoice_line_ids.move_id, late)
        self.assertEqual(check.bill_line_ids.move_id, bill)
        row = check.bill_line_ids
        self.assertEqual(
            (row.start_date, row.latest_date, row.due_date, row.days_beyond),
            (ISSUED, ISSUED + timedelta(days=60), ISSUED + timedelta(days=75), 15),
        )
        self.assertEqual(row.relation, "b2b")
        self.assertEqual(row.action_open()["res_id"], bill.id)
        self.assertIn("customer invoices 1, vendor bills 1", check.outcome)
        self.assertFalse(check.remarks)
        self.assertEqual(check.law_ids.count, 2)

    def test_an_end_of_month_holds_where_the_payment_term_counts_to_it(self):
        issued = date(2026, 3, 2)
        given = (date(2026, 5, 15) - issued).days  # end of March + 45 days, 74 days after issue
        term = self.term("End of month, 45 days", nb_days=45, delay_type="days_after_end_of_month")
        agreed = self.issue(given, issued=issued, invoice_payment_term_id=term.id)
        self.assertEqual(agreed.invoice_date_due, date(2026, 5, 15))
        typed = self.issue(given, issued=issued)
        plain = self.issue(given, issued=issued, invoice_payment_term_id=self.term("74 days", nb_days=74).id)
        beyond = self.issue(given + 1, issued=issued)
        check = self.check()
        self.assertNotIn(agreed, check.invoice_line_ids.move_id)
        self.assertEqual(
            {line.move_id: line.verdict for line in check.invoice_line_ids},
            {typed: "period_end", plain: "beyond", beyond: "beyond"},
        )

    def test_a_public_body_a_consumer_and_a_customer_of_whom_nothing_is_known(self):
        public, consumer, unknown, registered = (
            self.create_customer(name, vat=False)
            for name in ("Mairie", "Private person", "Nobody knows", "Registered company")
        )
        registered.company_registry = "39999999900019"
        cases = self.env["quittance.case"]._open_for(public + consumer + registered, self.company)
        cases.filtered(lambda case: case.partner_id == public).relation = "public"
        cases.filtered(lambda case: case.partner_id == consumer).relation = "consumer"
        moves = {customer: self.issue(61, customer=customer) for customer in (public, consumer, unknown, registered)}
        check = self.check()
        self.assertEqual(check.invoice_line_ids.move_id, moves[public] + moves[registered])
        row = check.invoice_line_ids.filtered(lambda line: line.partner_id == public)
        self.assertEqual((row.relation, row.days_beyond, row.start_is), ("public", 31, "instead_of_receipt"))
        self.assertIn("local authorities", row.text)
        self.assertIn("2 invoices to consumers", check.remarks)

    def test_a_delivery_is_counted_from_where_it_is_known(self):
        self.settings.sector = "perishable_food"
        known = self.issue(31, delivery_date=ISSUED + timedelta(days=1))
        late = self.issue(31, delivery_date=ISSUED - timedelta(days=20))
        guessed = self.issue(45)
        check = self.check()
        rows = {line.move_id: line for line in check.invoice_line_ids}
        self.assertNotIn(known, rows)
        self.assertEqual((rows[late].start_is, rows[late].start_date), ("delivery", ISSUED - timedelta(days=20)))
        self.assertEqual((rows[guessed].start_is, rows[guessed].start_date), ("instead_of_delivery", ISSUED))
        self.assertEqual(rows[guessed].latest_date, ISSUED + timedelta(days=30))
        self.assertIn("Perishable", rows[guessed].text)

    def test_a_trade_counts_in_the_relations_for_which_it_has_a_term(self):
        self.settings.sector = "transport"
        public = self.create_customer("Mairie")
        self.env["quittance.case"]._open_for(public, self.company).relation = "public"
        moves = self.issue(31) + self.issue(31, customer=public)
        check = self.check()
        self.assertEqual(check.invoice_line_ids.move_id, moves)
        self.assertEqual(check.law_ids.sorted("relation").mapped("sector"), ["transport", False])

    # Law.

    def test_a_country_without_a_source_is_said_once(self):
        self.issue(200)
        self.issue(300)
        self.company.country_id = self.env.ref("base.at")
        check = self.check()
        self.assertFalse(check.line_ids)
        self.assertEqual(check.remarks.count("\n"), 0)
        self.assertIn("no source on payment terms was read for Austria", check.remarks)
        self.company.country_id = False
        self.assertIn("Set its country", self.check().remarks)

    def test_a_customer_of_whom_no_maximum_is_known_is_counted(self):
        public = self.create_customer("Commune")
        self.env["quittance.case"]._open_for(public, self.company).relation = "public"
        self.issue(90, customer=public)
        self.company.country_id = self.env.ref("base.be")
        check = self.check()
        self.assertFalse(check.line_ids)
        self.assertIn("1 invoices to customers for whom no source on a maximum was read", check.remarks)

    def test_a_country_without_a_source_on_fines_says_so(self):
        self.issue(90)
        self.company.country_id = self.env.ref("base.be")
        row = self.check().invoice_line_ids
        self.assertEqual(row.fine, "No source on fines was read for this country.")
        self.assertEqual(row.start_is, "instead_of_receipt")
        self.assertFalse(row.fine_source)

    def test_a_country_goes_by_another_code_or_by_the_directive(self):
        self.issue(90)
        for code, words in (("uk", "public authorities 30 days"), ("fi", "grossly unfair")):
            self.company.country_id = self.env.ref(f"base.{code}")
            self.assertIn(words, self.check().invoice_line_ids.text)

    def test_the_law_speaks_the_user_s_language_where_it_has_words(self):
        check = self.env(user=self.reader, context={"lang": "fr_FR"})["quittance.terms.check"]
        fact = core(self.env).facts(shipped_law(self.env), "FR")["terms"]
        self.assertEqual(in_words(check.env, fact, "text"), fact["texts"]["fr"])
        self.assertEqual(in_words(check.env, {**fact, "texts": {}}, "text"), fact["text"])

    def test_the_sectors_are_those_of_the_shipped_law(self):
        native, manifests = core(self.env), shipped_law(self.env)
        known = {
            sector
            for code in manifests.jurisdictions
            for relation in native.BUSINESS_RELATIONS
            for sector in native.law(manifests, jurisdiction=code, relation=relation, on="2026-06-30")["sectors"]
        }
        self.assertEqual({code for code, _label in SECTORS}, known)

    # Rights and scale.

    def test_a_check_is_its_user_s_own_and_of_the_user_s_companies(self):
        self.issue(90)
        other = self.setup_other_company()["company"]
        stranger = self.somebody("stranger", "account_quittance.group_reader", other)
        check = self.check()
        self.assertEqual(len(check.invoice_line_ids), 1)
        for records in (check, check.line_ids, check.law_ids):
            self.assertFalse(records.with_user(stranger).has_access("read"), records._name)
            self.assertFalse(records.with_user(self.desk).has_access("read"), records._name)
        env = self.env(user=stranger)
        opened = env["quittance.terms.check"]._open()
        self.assertFalse(env["quittance.terms.check"].browse(opened["res_id"]).invoice_line_ids)
        clerk = new_test_user(self.env, "clerk", groups="account.group_account_invoice")
        with self.assertRaises(AccessError):
            self.env["quittance.terms.check"].with_user(clerk)._open()

    def test_a_reader_opens_it_from_the_menu(self):
        self.issue(90)
        action = self.env.ref("account_quittance_penalty.quittance_terms_check_action")
        opened = action.with_user(self.reader).run()
        self.assertEqual(opened["res_model"], "quittance.terms.check")
        check = self.env["quittance.terms.check"].with_user(self.reader).browse(opened["res_id"])
        check.read()
        check.line_ids.read()
        check.since = ISSUED + timedelta(days=1)
        check.action_check()
        self.assertFalse(check.invoice_line_ids)
        self.assertFalse(check.remarks)
        self.assertEqual(check.action_open_lines()["domain"], [("check_id", "=", check.id)])

    def test_more_invoices_cost_no_more_queries(self):
        def queries():
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.check()
            self.env.flush_all()
            return self.env.cr.sql_log_count - before

        self.issue(90)
        queries()
        few = queries()
        for number in range(15):
            self.issue(62 + number)
        self.assertLessEqual(queries(), few + 2)

    def test_a_public_hospital_has_a_term_of_its_own(self):
        move = self.issue(45)
        self.night()
        self.case().relation = "public"
        self.assertEqual(self.check().invoice_line_ids.move_id, move)
        terms = {"case_id": self.case().id, "kind": "own", "sector": "hospital"}
        self.env["quittance.terms"].with_user(self.desk).create(terms)
        self.assertFalse(self.check().invoice_line_ids)
