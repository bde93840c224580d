from datetime import timedelta

from odoo.tests import tagged

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
        self.assertIn("06/12/2026", subject)

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
        for text in ("400.00", "06/27/2026", "600.00"):
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
        [line] = [line for line in text.splitlines() if line.startswith(move.name)]
        for part in ("12/06/2026", "18", "1 000,00"):
            self.assertIn(part, line.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " "))
