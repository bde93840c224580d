"""The statement of account, on paper and as a spreadsheet, and the legal mentions of an invoice."""

import base64
import io
import re
from datetime import date, timedelta
from decimal import Decimal
from unittest.mock import patch

from openpyxl import load_workbook

from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.addons.base.models.ir_actions_report import IrActionsReport as HostReport
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tools import html2plaintext, mute_logger
from odoo.tools.pdf import PdfFileReader, PdfFileWriter


@tagged("post_install", "-at_install")
class TestStatement(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for lang in ("fr_FR", "de_DE"):
            cls.env["res.lang"]._activate_lang(lang)
        cls.env["ir.module.module"]._load_module_terms(
            ["account_quittance", "account_quittance_penalty"], ["fr_FR", "de_DE"]
        )

    def dialogue(self, cases=None, user=None, **values):
        opened = (cases or self.case()).with_user(user or self.desk).action_statement()
        dialogue = self.env["quittance.statement"].with_user(user or self.desk).browse(opened["res_id"])
        dialogue.write(values)
        return dialogue

    def paper(self, dialogue):
        report = self.env["ir.actions.report"].with_user(dialogue.env.user)
        html, _kind = report._render_qweb_html("account_quittance_penalty.report_statement", dialogue.ids)
        return " ".join(html2plaintext(html.decode()).replace("\xa0", " ").split())

    def test_it_prints_segments_rates_totals_and_texts_in_three_languages(self):
        move = self.invoice()
        self.pay(move, 400.0, AS_OF - timedelta(days=8))
        self.night()
        said = {
            "en_US": ("Statement of account", "Texts of law", "4.93", "3.3288", "EUR 40"),
            "fr_FR": ("Décompte", "Textes de loi", "4,93", "3,3288", "40 €"),
            "de_DE": ("Forderungsaufstellung", "Gesetzestexte", "4,93", "3,3288", "40"),
        }
        for lang, words in said.items():
            with self.subTest(lang=lang):
                text = self.paper(self.dialogue(lang=lang))
                for word in words:
                    self.assertIn(word, text)
                self.assertIn(move.name, text)
                self.assertIn("L441-10", text)

    def test_the_creditor_s_numbers_are_named(self):
        self.company.write({"company_registry": "39999999900019", "vat": "FR23334175221"})
        self.invoice()
        self.night()
        registered = self.company.partner_id.with_company(self.company)
        paper = self.paper(self.dialogue(lang="en_US"))
        self.assertIn(f"{registered.company_registry_label} 39999999900019", paper)
        self.assertIn(f"{registered.vat_label} FR23334175221", paper)

    def test_the_paper_holds_its_style_sheets(self):
        """Before an administrator has logged in, the printer does not find the server that would give them."""
        self.invoice()
        self.night()
        printed = []

        def run(_report, bodies, *_args, **_kwargs):
            printed.extend(bodies)
            page = PdfFileWriter()
            page.addBlankPage(100, 100)
            content = io.BytesIO()
            page.write(content)
            return content.getvalue()

        report = self.env["ir.actions.report"].with_user(self.desk).with_context(force_report_rendering=True)
        with patch.object(HostReport, "_run_wkhtmltopdf", run):
            report._render_qweb_pdf("account_quittance_penalty.report_statement", self.dialogue().ids)
        [body] = map(str, printed)
        self.assertIn(".o_quittance_paper", body)
        self.assertIn(".text-end", body, "the host's own")
        self.assertNotIn("/web/assets/", "".join(re.findall("<link[^>]*>", body)))

    def test_it_speaks_the_customer_s_language_unless_told_otherwise(self):
        self.invoice()
        self.customer.lang = "de_DE"
        self.night()
        self.assertIn("Forderungsaufstellung", self.paper(self.dialogue()))
        self.assertIn("Décompte", self.paper(self.dialogue(lang="fr_FR")))

    def test_a_customer_without_a_text_gets_english_and_the_dialogue_says_so(self):
        for code in ("es_ES", "nl_NL"):
            self.env["res.lang"]._activate_lang(code)
        self.invoice()
        self.night()
        english = self.paper(self.dialogue())
        for code, name in (("es_ES", "Spanish"), ("nl_NL", "Dutch")):
            self.customer.lang = code
            dialogue = self.dialogue()
            self.assertEqual(dialogue.fallbacks, f"Written in English: no {name} text. (1)")
            self.assertEqual(self.paper(dialogue), english)
        self.customer.lang = "de_DE"
        self.assertFalse(self.dialogue().fallbacks)
        self.assertIn("Forderungsaufstellung", self.dialogue()._get_report_base_filename())
        offered = [code for code, _name in self.env["quittance.statement"]._selection_lang()]
        self.assertEqual(sorted(offered), ["de_DE", "en_US", "fr_FR"])

    def test_law_is_named_in_the_language_of_the_paper(self):
        self.invoice()
        self.night()
        for lang, country, text in (
            ("fr_FR", "France", "L441-10, II C. com."),
            ("de_DE", "Frankreich", "Code de commerce"),
        ):
            paper = self.paper(self.dialogue(lang=lang))
            self.assertIn(f"*{country}* ·", paper)
            self.assertIn(text, paper)
            self.assertNotIn("*FR*", paper)
            for english in ("version since", "October", " and D441-5", "Court of Justice", "read at"):
                self.assertNotIn(english, paper)

    def test_a_selection_gives_a_statement_each(self):
        other = self.create_customer("Brasserie du Lac")
        self.invoice()
        self.invoice(other)
        self.night()
        text = self.paper(self.dialogue(self.case() + self.case(other)))
        self.assertIn("Atelier Nord", text)
        self.assertIn("Brasserie du Lac", text)

    def test_each_customer_s_pages_are_numbered_by_themselves(self):
        other = self.create_customer("Brasserie du Lac")
        for _invoice in range(8):
            self.invoice()
        self.invoice(other)
        self.customer.lang = "fr_FR"
        self.night()
        action = self.dialogue(self.case() + self.case(other)).action_print()
        report = self.env["ir.actions.report"].with_user(self.desk).with_context(force_report_rendering=True)
        content, _kind = report._render_qweb_pdf(
            "account_quittance_penalty.report_statement", action["context"]["active_ids"]
        )
        pages = [page.extract_text() for page in PdfFileReader(io.BytesIO(content)).pages]
        *first, second = pages
        self.assertGreater(len(first), 1)
        for number, text in enumerate(first, start=1):
            self.assertIn(f"Page {number} sur {len(first)}", text)
        self.assertIn("Brasserie", second)
        self.assertNotIn("Page", second)

    def test_the_address_stands_in_the_window_of_the_country_s_envelope(self):
        self.invoice()
        self.night()
        for country, order in (
            ("base.fr", (self.company.name, "Atelier Nord")),
            ("base.de", ("Atelier Nord", self.company.name)),
        ):
            self.company.country_id = self.env.ref(country)
            text = self.paper(self.dialogue())
            self.assertLess(text.index(order[0]), text.index(order[1]))

    def test_it_says_where_to_pay(self):
        self.invoice()
        self.night()
        self.assertNotIn("Please pay to", self.paper(self.dialogue()))
        self.env["res.partner.bank"].create(
            {"partner_id": self.company.partner_id.id, "acc_number": "FR7630006000011234567890189"}
        )
        self.assertIn("FR76", self.paper(self.dialogue()))

    def test_the_legal_order_says_how_it_differs_from_the_ledger(self):
        move = self.invoice()
        self.pay(move, 400.0, AS_OF - timedelta(days=8))
        self.night()
        text = self.paper(self.dialogue(imputation="legal"))
        self.assertIn("How payments were counted", text)
        # Ten days of 1,000.00 at 12.15 % are 3.33: that much of the payment is interest.
        self.assertIn("3.33", text)
        self.assertIn("603.33", text)

    def test_charged_penalties_stand_apart_and_are_not_asked_for_twice(self):
        self.invoice()
        self.night()
        self.settings.interest_account_id = self.company_data["default_account_revenue"]
        self.settings.compensation_account_id = self.company_data["default_account_revenue"]
        charges = self.env["quittance.charge"].sudo()
        charges._collect_open(self.company, self.customer, AS_OF)
        [entry] = charges._charge_collected(self.company, AS_OF).values()
        entry.action_post()
        text = self.paper(self.dialogue())
        self.assertIn("penalties charged before and not paid", text)
        self.assertIn("1,045.99", text)

    # Nothing later than its day.

    def amounts(self, day, customer=None):
        """The totals in euro of the statement as of a day."""
        [paper] = self.case(customer).sudo()._papers(as_of=day)[self.case(customer)]
        return paper.totals

    def charge_to(self, day, post=True):
        account = self.company_data["default_account_revenue"]
        self.settings.write({"interest_account_id": account.id, "compensation_account_id": account.id})
        charges = self.env["quittance.charge"].sudo()
        charges._collect_open(self.company, self.customer, day)
        entries = self.env["account.move"].union(*charges._charge_collected(self.company, day).values())
        if post:
            entries.action_post()
        return entries

    def test_an_invoice_of_a_later_day_is_not_on_it(self):
        earlier = self.invoice(due=date(2026, 5, 10), amount=100000.0)  # of 10 April
        later = self.invoice(due=date(2026, 6, 9), amount=49000.0)  # of 10 May
        self.night()
        text = self.paper(self.dialogue(as_of=date(2026, 4, 30)))
        self.assertIn(earlier.name, text)
        self.assertNotIn(later.name, text)
        self.assertNotIn("49,000", text)
        totals = self.amounts(date(2026, 4, 30))
        self.assertEqual((totals.total, totals.not_due), (0, 100000))
        totals = self.amounts(date(2026, 5, 20))
        self.assertEqual((totals.principal, totals.not_due), (100000, 49000))

    def test_a_payment_of_a_later_day_is_not_on_it(self):
        move = self.invoice(due=date(2026, 3, 31))
        self.night()
        self.pay(move, 400.0, date(2026, 4, 20))
        self.pay(move, 600.0, date(2026, 5, 20))
        text = self.paper(self.dialogue(as_of=date(2026, 4, 10)))
        self.assertNotIn("Apr 20, 2026", text)
        self.assertNotIn("600.00", text)
        [paper] = self.case().sudo()._papers(as_of=date(2026, 4, 30))[self.case()]
        [claim] = paper.claims
        self.assertEqual([(event.on, event.amount) for event in claim.payments], [(date(2026, 4, 20), 400)])
        self.assertEqual(claim.principal, 600)

    def test_what_is_charged_later_is_not_on_it(self):
        self.invoice(due=date(2026, 5, 1))
        self.night()
        self.charge_to(date(2026, 5, 22))
        totals = self.amounts(date(2026, 5, 10))
        self.assertEqual((totals.interest, totals.compensation, totals.charged), (Decimal("3.00"), 40, 0))
        totals = self.amounts(date(2026, 5, 22))
        self.assertEqual((totals.interest, totals.compensation, totals.charged), (0, 0, Decimal("46.99")))

    def test_a_draft_is_told_apart_from_what_is_to_be_charged_and_what_is_charged(self):
        self.invoice()
        self.night()
        entries = self.charge_to(AS_OF, post=False)
        totals = self.amounts(AS_OF)
        self.assertEqual(
            (totals.interest, totals.compensation, totals.pending, totals.charged), (0, 0, Decimal("45.99"), 0)
        )
        self.assertEqual(totals.total, Decimal("1045.99"))
        self.assertIn("penalties being charged", self.paper(self.dialogue()))
        entries.action_post()
        totals = self.amounts(AS_OF)
        self.assertEqual((totals.pending, totals.charged, totals.total), (0, Decimal("45.99"), Decimal("1045.99")))

    def test_books_and_paper_agree_after_a_payment_is_entered_at_an_earlier_day(self):
        move = self.invoice(due=date(2026, 5, 1))
        payment = self.pay(move, 1000.0, date(2026, 5, 21))
        self.night()
        self.charge_to(AS_OF)
        self.assertEqual(self.amounts(AS_OF).total, Decimal("46.66"))
        payment.action_draft()
        payment.date = date(2026, 4, 30)
        payment.action_post()
        (move + payment.move_id).line_ids.filtered(
            lambda line: line.account_type == "asset_receivable" and not line.reconciled
        ).reconcile()
        self.assertEqual(self.amounts(AS_OF).total, 0)  # 46.66 to take back
        self.charge_to(AS_OF)
        self.assertEqual(self.case().sudo()._papers(as_of=AS_OF)[self.case()], [])
        open_lines = self.env["account.move.line"].search(
            [("partner_id", "=", self.customer.id), ("quittance_penalty", "!=", False), ("reconciled", "=", False)]
        )
        self.assertFalse(open_lines)

    def test_an_invoice_of_a_later_day_prints_its_mentions(self):
        move = self.invoice(due=AS_OF + timedelta(days=40))
        self.assertGreater(move.invoice_date, AS_OF)
        self.assertTrue(move._quittance_mentions()["percent"])

    # What is asked for, and what is not.

    def test_a_credit_that_nothing_takes_up_stands_on_it(self):
        move = self.invoice(amount=30.0, due=AS_OF - timedelta(days=20))
        self.night()
        self.pay(move, 50.0, AS_OF - timedelta(days=10))
        totals = self.amounts(AS_OF)
        self.assertEqual((totals.total, totals.credits, totals.balance), (Decimal("40.10"), 20, Decimal("20.10")))
        text = self.paper(self.dialogue())
        self.assertIn("credit on the account", text)
        self.assertIn("20.10", text)

    def test_what_is_held_stands_apart_with_its_reason_and_no_limitation_date(self):
        self.invoice(amount=100.0)
        blocked = self.invoice(amount=200.0)
        blocked.payment_state = "blocked"
        excluded = self.invoice(amount=300.0)
        excluded.line_ids.filtered(lambda line: line.display_type == "payment_term").no_followup = True
        old = self.invoice(amount=1000.0, due=date(2020, 1, 31))
        self.night()
        totals = self.amounts(AS_OF)
        self.assertEqual((totals.principal, totals.held), (100, 1500))
        self.assertEqual(totals.total, Decimal("140.60"))
        text = self.paper(self.dialogue())
        for words in ("Not asked for at present", "Payment blocked", "Excluded by the accountant", old.name):
            self.assertIn(words, text)
        self.assertNotIn("Limitation as counted", text)
        self.assertEqual(text.count(", due "), 1, "what bears no interest now has no calculation")

    def test_a_compensation_in_another_currency_stands_beside_the_total(self):
        dollar = self.setup_other_currency("USD", rates=[("2026-01-01", 2.0)])
        self.invoice(currency_id=dollar.id)
        self.night()
        text = self.paper(self.dialogue())
        self.assertIn("Besides, fixed compensation for recovery costs 40.00 €", text)
        self.assertNotIn("$ 0.00", text)

    def test_the_spreadsheet_holds_numbers(self):
        move = self.invoice()
        self.night()
        dialogue = self.dialogue()
        self.assertIn("/web/content/quittance.statement", dialogue.action_export()["url"])
        sheet = load_workbook(io.BytesIO(base64.b64decode(dialogue.file))).worksheets[0]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        claim = next(row for row in rows if row[0] == move.name and row[4] == 1000)
        self.assertEqual((claim[3], claim[5], claim[9], claim[10]), (18, 1000, 5.99, 40))
        segment = next(row for row in rows if row[0] == move.name and row[3] == 18 and row[5] == 12.15)
        self.assertAlmostEqual(segment[6], 1000 * 0.1215 * 18 / 365)

    def test_the_spreadsheet_is_called_as_the_paper_is(self):
        self.invoice()
        self.customer.name = "Fils/Cie\nSARL"
        self.night()
        dialogue = self.dialogue()
        dialogue.action_export()
        self.assertEqual(dialogue.file_name, f"Statement of account - Fils Cie SARL - {dialogue.as_of}.xlsx")
        self.assertEqual(dialogue.file_name, f"{dialogue._get_report_base_filename()}.xlsx")
        other = self.create_customer("Another")
        self.invoice(other)
        self.night()
        dialogue = self.dialogue(self.case() | self.case(other))
        dialogue.action_export()
        self.assertEqual(dialogue.file_name, f"Statement of account - {dialogue.as_of}.xlsx")

    def test_a_reader_prints_and_a_stranger_does_not(self):
        self.invoice()
        self.night()
        company = {"company_id": self.company.id, "company_ids": [(6, 0, self.company.ids)]}
        reader = new_test_user(self.env, "reader", groups="account_quittance.group_reader", **company)
        self.assertIn("Atelier Nord", self.paper(self.dialogue(user=reader)))
        other = self.setup_other_company()["company"]
        stranger = new_test_user(
            self.env,
            "stranger",
            groups="account_quittance.group_reader",
            company_id=other.id,
            company_ids=[(6, 0, other.ids)],
        )
        with self.assertRaises(AccessError):
            self.dialogue(user=stranger)

    # Legal mentions.

    def mentions(self, move):
        html, _kind = self.env["ir.actions.report"]._render_qweb_html("account.account_invoices", move.ids)
        return " ".join(html2plaintext(html.decode()).replace("\xa0", " ").split())

    def test_an_invoice_says_rate_and_compensation_where_the_company_wants_it(self):
        move = self.invoice()
        self.assertNotIn("Late payment bears interest", self.mentions(move))
        self.settings.mentions = True
        text = self.mentions(move)
        self.assertIn("at the yearly rate of 12.15 % today", text)
        self.assertIn("40.00", text)

    def test_mentions_never_ask_a_person_for_compensation_and_never_stop_an_invoice(self):
        self.customer.write({"vat": "/", "is_company": False})
        move = self.invoice()
        self.settings.mentions = True
        self.assertNotIn("40.00", self.mentions(move))
        self.settings.policy_id = False
        with mute_logger("odoo.addons.account_quittance_penalty.models.account_move"):
            self.assertIn(move.name, self.mentions(move))

    def test_mentions_follow_the_contract_and_the_relation(self):
        move = self.invoice()
        self.night()
        self.settings.mentions = True
        terms = {"case_id": self.case().id, "kind": "contract", "rate_percent": "15"}
        self.env["quittance.terms"].with_user(self.desk).create(terms)
        self.assertIn("at the yearly rate of 15 % today", self.mentions(move))
        self.case().relation = "consumer"
        text = self.mentions(move)
        self.assertIn("from formal notice", text)
        self.assertNotIn("recovery costs", text)
