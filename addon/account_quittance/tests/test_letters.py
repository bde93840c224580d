import hashlib
import io
import json
from datetime import timedelta

from lxml import etree

from odoo import fields
from odoo.exceptions import ValidationError
from odoo.tests import tagged
from odoo.tools.pdf import PdfFileReader

from ..models.core import shipped_json
from ..models.mail_mail import letter_text
from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestLetters(QuittanceCommon):
    """What a customer reads."""

    def letter(self, customer=None):
        return self.actions(customer)._letter()

    def firm_letter(self, **values):
        """The letter to a customer whose only invoice had the friendly reminder before."""
        customer = self.create_customer("Second Letter", **values)
        move = self.invoice(customer)
        self.night()
        self.item(move).sudo().stage = "friendly"
        self.night()
        self.assertEqual(self.actions(customer).stage, "firm")
        return self.letter(customer)

    def test_the_subject_says_who_wants_how_much_by_when(self):
        move = self.invoice()
        self.night()
        subject = self.letter()["subject"]
        self.assertIn(move.name, subject)
        self.assertIn("1,000.00", subject)
        self.assertIn("Jun 12, 2026", subject)

    def test_what_a_customer_is_called_cannot_become_markup(self):
        customer = self.create_customer('<b>Ev&il</b>\u202e "x"', email="evil@customer.example.com")
        self.invoice(customer)
        self.night()
        body = str(self.letter(customer)["body_html"])
        self.assertNotIn("<b>Ev", body)
        self.assertIn("&lt;b&gt;Ev&amp;il&lt;/b&gt;", body)
        self.assertNotIn("\u202e", body)

    def test_nothing_in_it_calls_home(self):
        self.invoice()
        self.night()
        self.assertNotIn("<img", str(self.letter()["body_html"]))

    def test_a_part_payment_is_named_with_its_date(self):
        move = self.invoice()
        self.pay(move, 400.0, AS_OF - timedelta(days=3))
        self.night()
        body = str(self.letter()["body_html"])
        for text in ("400.00", "Jun 27, 2026", "600.00"):
            self.assertIn(text, body)

    def test_a_credit_is_named_and_deducted(self):
        self.invoice()
        self.env["account.payment"].create(
            {
                "payment_type": "inbound",
                "partner_type": "customer",
                "partner_id": self.customer.id,
                "amount": 250.0,
                "date": AS_OF - timedelta(days=2),
            }
        ).action_post()
        self.night()
        action = self.actions()
        [block] = action._letter_content().blocks
        self.assertEqual(block.total, 750)
        self.assertEqual([credit.amount for credit in block.credits], [250])
        self.assertIn(block.credits[0].number, str(self.letter()["body_html"]))
        # It neither asks for a contact nor against one: it says what is asked.
        case = self.case()
        self.assertIn("are deducted", case.reasons_amount)
        for side in (case.reasons_for, case.reasons_against):
            self.assertNotIn("deducted", side or "")

    def test_a_credit_in_another_currency_is_told_and_not_deducted(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        self.invoice(amount=100.0)
        self.invoice(move_type="out_refund", amount=12.0, currency_id=dollar.id)
        self.night()
        letter = self.actions()._letter()["body_html"]
        self.assertIn("not deducted above", letter)
        self.assertIn(self.settings._amount(12, "USD"), letter)
        self.assertEqual(self.actions()._letter_content().blocks[0].total, 100)

    def test_what_is_paused_is_mentioned_and_not_asked_for(self):
        asked, paused = self.invoice(), self.invoice(amount=300.0)
        self.night()
        self.env["quittance.hold"].with_user(self.desk).create(
            {
                "case_id": self.case().id,
                "move_id": paused.id,
                "code": "paused",
                "amount": 100.0,
                "until_date": AS_OF + timedelta(days=9),
            }
        )
        [block] = self.actions(state="to_approve")._letter_content().blocks
        self.assertEqual({row.number: row.left for row in block.rows}, {asked.name: 1000, paused.name: 200})
        self.assertEqual([(row.number, row.amount) for row in block.held], [(paused.name, 100)])
        self.assertEqual(block.total, 1200)
        self.assertIn("Not asked for now", str(self.actions(state="to_approve")._letter()["body_html"]))

    def test_what_is_held_is_read_by_the_rules_of_the_letter_s_company(self):
        """What was previewed is what leaves: the sending job stands in no company, or in another."""
        other = self.two_companies()[0]
        own = shipped_json(self.env, "holds/default.json")
        for rule in own["holds"]:
            rule["mentioned"] = False
        self.env["quittance.manifest"].sudo().create(
            {"kind": "holds", "name": "o", "title": "O", "text": json.dumps(own), "company_id": other.id}
        )
        self.invoice()
        paused = self.invoice(amount=300.0)
        self.night()
        self.env["quittance.hold"].create(
            {"case_id": self.case().id, "move_id": paused.id, "code": "paused", "until_date": AS_OF}
        )
        action = self.actions(state="to_approve")
        elsewhere = action.with_context(allowed_company_ids=[other.id, self.company.id])
        for asked in (action, elsewhere, elsewhere._with_facts().with_company(self.company)):
            [block] = asked._letter_content().blocks
            self.assertEqual([row.number for row in block.held], [paused.name])

    def settle_by_entry(self, move, amount, day):
        """Take a part of an invoice off by a miscellaneous entry, as an accountant writes it off."""
        account = move.line_ids.account_id.filtered(lambda account: account.account_type == "asset_receivable")
        lines = [
            {"account_id": account.id, "partner_id": move.partner_id.id, "credit": amount},
            {"account_id": self.company_data["default_account_expense"].id, "debit": amount},
        ]
        entry = self.env["account.move"].create(
            {"date": day, "line_ids": [fields.Command.create({"name": "Written off", **line}) for line in lines]}
        )
        entry.action_post()
        (move.line_ids + entry.line_ids).filtered(lambda line: line.account_id == account).reconcile()

    def test_what_was_written_off_is_not_called_paid(self):
        move = self.invoice()
        self.settle_by_entry(move, 400.0, AS_OF - timedelta(days=3))
        self.night()
        [row] = self.actions()._letter_content().blocks[0].rows
        self.assertEqual([(settled.kind, settled.amount) for settled in row.payments], [("other", 400)])
        body = str(self.letter()["body_html"])
        self.assertIn("adjustment", body)
        self.assertNotIn("(paid", body)

    def test_a_payment_is_of_the_bank_s_day(self):
        move = self.invoice()
        [payment] = self.pay(move, 400.0, AS_OF - timedelta(days=9))
        journal = self.company_data["default_journal_bank"]
        bank_line = self.env["account.bank.statement.line"].create(
            {"journal_id": journal.id, "date": AS_OF - timedelta(days=2), "payment_ref": "Transfer", "amount": 400.0}
        )
        _liquidity, suspense, _other = bank_line._seek_for_lines()
        outstanding = payment.outstanding_account_id
        suspense.write({"account_id": outstanding.id})
        (suspense + payment.move_id.line_ids.filtered(lambda line: line.account_id == outstanding)).reconcile()
        self.night()
        [row] = self.actions()._letter_content().blocks[0].rows
        self.assertEqual([settled.on for settled in row.payments], [AS_OF - timedelta(days=2)])
        self.assertIn("Jun 28, 2026", str(self.letter()["body_html"]))

    def test_an_exchange_difference_is_no_payment(self):
        dollar = self.setup_other_currency("USD", rates=[("2026-01-01", 2.0), ("2026-06-20", 4.0)])
        move = self.invoice(currency_id=dollar.id)
        self.pay(move, 400.0, AS_OF - timedelta(days=3))
        self.night()
        [block] = self.actions()._letter_content().blocks
        self.assertEqual(block.currency, "USD")
        self.assertEqual([(settled.kind, settled.amount) for settled in block.rows[0].payments], [("payment", 400)])
        self.assertEqual(block.total, 600)

    def many(self, count=25):
        """More invoices than a letter's table shows, 1.00 more each, the oldest first."""
        moves = self.env["account.move"].union(
            *(
                self.invoice(due=AS_OF - timedelta(days=40 - number), amount=100.0 + number, post=False)
                for number in range(count)
            )
        )
        moves.action_post()
        return moves

    def test_a_long_letter_shows_the_oldest_and_adds_up(self):
        moves = self.many()
        self.night()
        [block] = self.actions()._letter_content().blocks
        self.assertEqual([row.number for row in block.rows], moves[:20].mapped("name"))
        self.assertEqual((block.rest.count, block.rest.amount), (5, 120 + 121 + 122 + 123 + 124))
        self.assertEqual(block.total, sum(row.left for row in block.rows) + block.rest.amount)
        self.assertEqual(block.total, sum(moves.mapped("amount_residual")))
        body = str(self.letter()["body_html"])
        self.assertIn("5 more, each of them in the attached statement of account", body)
        self.assertNotIn(moves[20].name, body)
        self.assertIn("25 invoices", self.letter()["subject"])

    def test_a_long_letter_costs_as_many_queries_as_a_short_one(self):
        short = self.create_customer("Short List")
        for _number in range(2):
            self.invoice(short)
        self.many(21)
        self.night()
        counts = []
        for customer in (short, self.customer):
            action = self.actions(customer)
            action._letter()  # what is cached for everybody
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            action._letter()
            counts.append(self.env.cr.sql_log_count - before)
        self.assertEqual(*counts)

    def test_the_statement_is_shown_before_and_leaves_with_the_letter(self):
        moves = self.many()
        self.turn_sending_on()
        self.night()
        preview = self.env["quittance.preview"].browse(self.actions().with_user(self.desk).action_preview()["res_id"])
        name = preview.documents
        self.assertEqual(name, "Statement of account 2026-06-30.pdf")
        self.approve()
        [message] = self.send()
        [attached] = message.iter_attachments()
        self.assertEqual(attached.get_filename(), name)
        content = attached.get_content()
        text = "".join(page.extract_text() for page in PdfFileReader(io.BytesIO(content)).pages)
        for move in moves:
            self.assertIn(move.name, text)
        self.assertIn("2,800.00", text)
        [proof] = self.env["quittance.proof"].search([("action_id", "=", self.actions().id)])
        documents = json.loads(json.loads(proof.record)["documents"])
        self.assertEqual(documents, [[None, hashlib.sha256(content).hexdigest()]])

    def test_a_short_letter_has_no_statement(self):
        self.invoice()
        self.night()
        action = self.actions()
        self.assertFalse(action._letter_list_name())
        self.assertIsNone(action._letter_content().blocks[0].rest)

    def test_an_invoice_announced_before_is_mentioned_apart(self):
        first = self.invoice()
        self.night()
        self.item(first).sudo().write({"stage": "firm", "stage_on": AS_OF})
        second = self.invoice(due=AS_OF - timedelta(days=5))
        self.night()
        [block] = self.actions()._letter_content().blocks
        self.assertEqual([row.number for row in block.rows], [second.name])
        self.assertEqual([row.number for row in block.mentioned], [first.name])
        self.assertEqual(block.mentioned[0].reminded_on, AS_OF)

    def test_a_business_reads_of_interest_in_the_firm_letter(self):
        self.assertIn("Late-payment interest", str(self.firm_letter()["body_html"]))

    def stage_by(self, code, **values):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.stage_ids.filtered(lambda stage: stage.code == code).write(values)
        draft.action_approve()

    def test_a_stage_says_whether_its_letter_names_penalties(self):
        self.stage_by("firm", penalties="none")
        self.assertNotIn("Late-payment interest", str(self.firm_letter()["body_html"]))
        self.stage_by("friendly", penalties="shown")
        business = self.create_customer("Business")
        self.invoice(business)
        self.night()
        self.assertEqual(self.actions(business).stage, "friendly")
        self.assertIn("Late-payment interest", str(self.letter(business)["body_html"]))

    def test_a_stage_says_what_its_letter_has_attached(self):
        self.stage_by("friendly", attachments="statement")
        self.invoice()
        self.night()
        action = self.actions()
        self.assertFalse(action.missing_documents, "no invoice is wanted")
        self.assertIn("Statement of account", action._letter_list_name())
        self.stage_by("friendly", attachments="none")
        self.night()
        action = self.actions()
        self.assertFalse(action.missing_documents)
        self.assertIsNone(action._letter_list_name())
        self.stage_by("friendly", attachments="invoice")
        self.night()
        self.assertTrue(self.actions().missing_documents, "no original is stored")

    def test_a_letter_gives_the_deadline_of_its_stage(self):
        self.invoice(due=AS_OF - timedelta(days=5))
        self.night()
        self.assertEqual(self.actions()._letter_deadline(), AS_OF + timedelta(days=7))
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        with self.assertRaisesRegex(ValidationError, "may come before the deadline"):
            draft.stage_ids[1].deadline_days = 10
        draft.stage_ids[2].gap_days = 11
        draft.stage_ids[1].deadline_days = 10
        draft.action_approve()
        self.night()
        action = self.actions()
        self.assertEqual(action._letter_deadline(), AS_OF + timedelta(days=10))
        self.assertIn("July 10, 2026", str(action._letter()["body_html"]))

    def test_figures_that_age_are_those_of_today(self):
        move = self.invoice()
        self.night()
        item, case = self.item(move), self.case()
        decided = item.interest
        self.assertEqual((item.interest_today, case.interest_today), (decided, decided))
        self.today = AS_OF + timedelta(days=3)
        (item | case.item_ids).invalidate_recordset()
        case.invalidate_recordset()
        self.assertEqual(item.interest, decided)
        self.assertGreater(item.interest_today, decided)
        self.assertEqual(case.interest_today, item.interest_today)

    def test_lists_show_no_interest_of_another_day_than_the_days_late(self):
        for model, shown in (("quittance.item", {"interest_today"}), ("quittance.case", {"interest", "decided_on"})):
            arch = etree.fromstring(self.env[model].get_view(view_type="list")["arch"])
            columns = {node.get("name"): node for node in arch.iter("field")}
            self.assertLessEqual(shown, set(columns))
            self.assertNotIn("interest" if model == "quittance.item" else "interest_today", columns)
            # Rows are of different days: no total.
            self.assertFalse([name for name in shown if columns[name].get("sum")])
            self.assertIsNone(self.env[model]._fields["interest"].aggregator)

    def test_figures_of_today_take_as_many_statements_for_many_rows_as_for_few(self):
        for number in range(4):
            customer = self.create_customer(f"Row {number}")
            for _each in range(3):
                self.invoice(customer)
        self.night()
        self.today = AS_OF + timedelta(days=3)
        items = self.env["quittance.item"].search([("company_id", "=", self.company.id)])
        self.assertEqual(len(items), 12)
        self._figures_of(items)  # what is read once for a database
        few, many = self._figures_of(items[:2]), self._figures_of(items)
        self.assertEqual(few, many)

    def _figures_of(self, items):
        """How many statements it takes to read the interest to date of a page of items."""
        self.env.invalidate_all()
        before = self.cr.sql_log_count
        read = items.web_read({"interest_today": {}, "compensation_today": {}})
        self.assertTrue(all(row["interest_today"] for row in read))
        return self.cr.sql_log_count - before

    def test_a_consumer_never_reads_of_interest(self):
        letter = self.firm_letter(vat=False, is_company=False)
        self.assertNotIn("interest", str(letter["body_html"]).lower())
        self.assertNotIn("compensation", str(letter["body_html"]).lower())

    def test_one_language_a_message(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.env["ir.module.module"]._load_module_terms(["account_quittance"], ["fr_FR"])
        self.customer.lang = "fr_FR"
        move = self.invoice()
        self.night()
        letter = self.letter()
        self.assertTrue(letter["subject"].startswith(f"Facture {move.name}"), letter["subject"])
        body = str(letter["body_html"])
        for text in ("Madame, Monsieur", "Jours de retard", "Reste à payer", "12/06/2026"):
            self.assertIn(text, body)
        for text in ("Dear Sir", "Days late", "Please"):
            self.assertNotIn(text, body)

    def activate(self, *codes):
        for code in codes:
            self.env["res.lang"]._activate_lang(code)
        self.env["ir.module.module"]._load_module_terms(["account_quittance"], list(codes))

    def test_a_reader_without_a_text_gets_one_language_and_the_preview_says_so(self):
        self.activate("es_ES", "it_IT", "nl_NL", "pt_PT", "pt_BR")
        self.settings.sending_on = True
        move = self.invoice()
        self.night()
        english = self.letter()
        for code, name in (
            ("es_ES", "Spanish"),
            ("it_IT", "Italian"),
            ("nl_NL", "Dutch"),
            ("pt_PT", "Portuguese"),
            ("pt_BR", "Portuguese"),
        ):
            with self.subTest(code=code):
                self.customer.lang = code
                action = self.actions().with_user(self.desk)
                self.assertEqual(action._letter(), english)
                self.assertIn("1,000.00", english["subject"])
                self.assertIn(move.name, english["subject"])
                told = f"Written in English: no {name} text."
                preview = self.env["quittance.preview"].with_user(self.desk).browse(action.action_preview()["res_id"])
                self.assertEqual(preview.fallback, told)
                shown = self.env["quittance.approve"].with_user(self.desk)._open(action)
                dialogue = self.env["quittance.approve"].with_user(self.desk).browse(shown["res_id"])
                self.assertEqual(dialogue.fallbacks, f"{told} (1)")

    def test_a_country_s_form_of_a_language_is_that_language(self):
        self.activate("fr_FR", "fr_BE", "de_CH", "en_GB")
        self.invoice()
        self.night()
        for code, words in (("fr_BE", "Madame, Monsieur"), ("de_CH", "Sehr geehrte"), ("en_GB", "Dear Sir or Madam")):
            with self.subTest(code=code):
                self.customer.lang = code
                letter = self.letter()
                self.assertEqual(letter["lang"], code)
                self.assertIn(words, str(letter["body_html"]))
                self.assertFalse(self.actions()._letter_fallback())

    def test_a_language_that_is_not_active_any_more(self):
        """An archived customer keeps what the host archived; another form of the language stands in, else English."""
        self.activate("fr_FR", "fr_BE", "de_CH")
        self.invoice()
        self.night()
        self.customer.lang = "fr_BE"
        self.env.flush_all()
        self.env.cr.execute("UPDATE res_lang SET active = FALSE WHERE code = 'fr_BE' OR code LIKE 'de%'")
        self.env.invalidate_all()
        self.env.registry.clear_cache("stable")
        self.assertEqual(self.letter()["lang"], "fr_FR")
        self.assertFalse(self.actions()._letter_fallback())
        self.env.cr.execute("UPDATE res_partner SET lang = 'de_CH' WHERE id = %s", [self.customer.id])
        self.customer.invalidate_recordset()
        self.assertEqual(self.letter()["lang"], "en_US")
        self.assertEqual(
            self.actions()._letter_fallback(), "Written in English: German is not active in this database."
        )

    def test_an_english_date_names_its_month(self):
        """05/06 is May to one reader of English and June to another."""
        self.invoice()
        self.night()
        letter = self.letter()
        for text in (letter["subject"], str(letter["body_html"])):
            self.assertIn("Jun 12, 2026", text)
            self.assertNotRegex(text, r"\d\d/\d\d/\d{4}")

    def test_the_attached_list_is_in_the_letter_s_language(self):
        self.activate("fr_FR", "es_ES")
        self.many()
        self.night()
        names = {}
        for code in ("fr_FR", "es_ES"):
            self.customer.lang = code
            action = self.actions()
            names[code] = action._letter_list_name()
            text = "".join(page.extract_text() for page in PdfFileReader(io.BytesIO(action._letter_list())).pages)
            self.assertIn("Invoice" if code == "es_ES" else "Facture", text)
        self.assertEqual(names["es_ES"], "Statement of account 2026-06-30.pdf")
        self.assertNotIn("Statement", names["fr_FR"])

    def test_replies_reach_the_person_in_charge(self):
        self.invoice()
        self.night()
        self.case().user_id = self.desk
        self.assertIn("desk@creditor.example.com", self.letter()["reply_to"])
        self.assertIn("books@creditor.example.com", self.letter()["email_from"])

    def test_the_text_part_keeps_a_row_on_a_line(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.env["ir.module.module"]._load_module_terms(["account_quittance"], ["fr_FR"])
        self.customer.lang = "fr_FR"
        move = self.invoice()
        self.turn_sending_on()
        self.night()
        self.approve()
        [message] = self.send()
        text = message.get_body(("plain",)).get_content()
        text = text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
        [line] = [line for line in text.splitlines() if line.startswith(move.name)]
        for part in ("12/06/2026", "18", "1 000,00"):
            self.assertIn(part, line)
        # The punctuation is the language's too.
        self.assertIn("Total à payer : 1 000,00 €", text)
        self.assertNotRegex(text, r"[^\s\d]:\s")

    def test_the_text_part_reads_as_if_it_had_been_written(self):
        first = self.invoice(amount=1200.0)
        self.night()
        self.item(first).sudo().write({"stage": "firm", "stage_on": AS_OF})
        second = self.invoice(due=AS_OF - timedelta(days=5))
        self.pay(second, 300.0, AS_OF - timedelta(days=2))
        self.turn_sending_on()
        self.night()
        self.approve()
        [message] = self.send()
        text = message.get_body(("plain",)).get_content()
        self.assertIn(f"{first.name} reminded on Jun 30, 2026 ", text)
        self.assertIn("300.00\N{NO-BREAK SPACE}€ (paid Jun 28, 2026)", text)
        self.assertIn("Dear Sir or Madam,\n\nAccording to our books,", text)
        self.assertIn("Please pay them by July 7, 2026. If", text)
        self.assertIn("Yours faithfully,\ncompany_1_data\n", text)
        for mark in ("*", "<", "&nbsp;", "\n\n\n"):
            self.assertNotIn(mark, text)

    def test_a_quoted_letter_in_any_language_stops_no_notification(self):
        body = '<p>You wrote:</p><div class="o_quittance_statement" lang="tlh">nuqneH</div>'
        [email] = (
            self.env["mail.mail"].create({"body_html": body, "email_to": "a@b.example.com"})._prepare_outgoing_list()
        )
        self.assertIn("nuqneH", email["body_alternative"])

    def test_a_company_s_own_words_are_text_too(self):
        body = (
            "<div>One<div>Two <b>three</b>,<br/>four</div><ul><li>five</li><li>six &amp; seven</li></ul>"
            '<p>See <a href="https://pay.example.com/1">the invoice</a></p>\n  eight</div>'
        )
        self.assertEqual(
            letter_text(body, lambda label, value: f"{label}: {value}"),
            "One\n\nTwo three,\nfour\n\n- five\n- six & seven\n\nSee the invoice (https://pay.example.com/1)\n\neight\n",
        )
