"""The statement of account, on paper and as a spreadsheet, and the legal mentions of an invoice."""

import base64
import io
from datetime import timedelta

from openpyxl import load_workbook

from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tools import html2plaintext, mute_logger
from odoo.tools.pdf import PdfFileReader


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

    def test_it_speaks_the_customer_s_language_unless_told_otherwise(self):
        self.invoice()
        self.customer.lang = "de_DE"
        self.night()
        self.assertIn("Forderungsaufstellung", self.paper(self.dialogue()))
        self.assertIn("Décompte", self.paper(self.dialogue(lang="fr_FR")))

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

    def test_the_spreadsheet_holds_numbers(self):
        move = self.invoice()
        self.night()
        dialogue = self.dialogue()
        self.assertIn("/web/content/quittance.statement", dialogue.action_export()["url"])
        sheet = load_workbook(io.BytesIO(base64.b64decode(dialogue.file))).worksheets[0]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        claim = next(row for row in rows if row[0] == move.name and row[4] == 1000)
        self.assertEqual((claim[3], claim[5], claim[8], claim[9]), (18, 1000, 5.99, 40))
        segment = next(row for row in rows if row[0] == move.name and row[3] == 18 and row[5] == 12.15)
        self.assertAlmostEqual(segment[6], 1000 * 0.1215 * 18 / 365)

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
