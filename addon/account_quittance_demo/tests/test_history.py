import tempfile
from datetime import date, timedelta
from email.utils import parseaddr
from pathlib import Path
from unittest.mock import patch

from freezegun import freeze_time

from odoo.addons.base.models.ir_mail_server import IrMail_Server
from odoo.tests import TransactionCase, tagged

from ..history import NIGHT, History
from ..hooks import COMPANY, create_desk, prepare_company
from ..story import CUSTOMERS, NIGHTS, STORY

AS_OF = date(2026, 11, 27)


@tagged("post_install", "-at_install")
class TestHistory(TransactionCase):
    """Three months lived in a ledger that holds the story alone, and the night after."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["res.lang"]._activate_lang("fr_FR")
        cls.env.ref("base.USD").active = True
        cls.env["res.company"].search([("name", "=", COMPANY["name"])]).name = "Another company"
        cls.company = prepare_company(cls.env)
        create_desk(cls.env, cls.company)
        cls.letters = []
        folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))

        def send_email(_server, message, *_args, **_kwargs):
            cls.letters.append(message)
            return message["Message-Id"]

        def commit_progress(cron, *_args, **_kwargs):
            cron.env.cr.flush()
            return float("inf")

        for model, name, replacement in (
            (type(cls.env["ir.cron"]), "_commit_progress", commit_progress),
            (cls.env.registry["quittance.origin"], "_file", lambda _origin: folder / "origin.json"),
            (IrMail_Server, "_disable_send", lambda *_args: False),
            (IrMail_Server, "_connect__", lambda *_args, **_kwargs: None),
            (IrMail_Server, "send_email", send_email),
        ):
            cls.enterClassContext(patch.object(model, name, replacement))
        cls.history = History(cls.env, cls.company, AS_OF)
        cls.history.live()
        with freeze_time(f"{AS_OF} {NIGHT}"):
            cls.night = cls.env["quittance.run"]._night(cls.company)
        cls.env.invalidate_all()

    def test_the_policy_says_that_it_is_the_demo_s_and_was_approved_before_the_first_night(self):
        policy = self.env["quittance.settings"]._of(self.company).policy_id
        before, own = policy._earlier()
        self.assertEqual(own, policy)
        self.assertEqual((before.version, own.version), (1, 2))
        first_night = AS_OF - timedelta(days=NIGHTS[0])
        self.assertEqual(
            (before.approved_on.date(), own.approved_on.date()), (first_night - timedelta(days=1), first_night)
        )
        for lang, word in (("en_US", "demo"), ("fr_FR", "démo")):
            titled = policy.with_context(lang=lang)
            self.assertEqual(titled.name, f"{before.with_context(lang=lang).name}, {word}")

    def case(self, code):
        return self.env["quittance.case"].search(
            [("company_id", "=", self.company.id), ("partner_id", "=", self.history.customers[code].id)]
        )

    def holds(self, code):
        """What the open items of a customer are held by; False where nothing holds them."""
        return set(self.case(code).open_item_ids.mapped("hold"))

    def test_every_night_is_done_and_fails_for_nobody(self):
        runs = self.env["quittance.run"].search([("company_id", "=", self.company.id), ("kind", "=", "night")])
        self.assertEqual(set(runs.mapped("state")), {"done"})
        nights = {AS_OF - timedelta(days=days_ago) for days_ago in (*NIGHTS, 0)}
        self.assertEqual(set(runs.mapped("as_of")), nights)

    def test_what_left_is_proved_on_its_day(self):
        proofs = self.env["quittance.proof"].search([("company_id", "=", self.company.id)])
        self.assertGreater(len(proofs), 40)
        actions = self.env["quittance.action"].browse(proofs.mapped("action_id"))
        for proof, action in zip(proofs, actions, strict=True):
            self.assertEqual(proof.recorded_at.date(), action.done_on)
        self.assertEqual(set(actions.mapped("done_on")) - {AS_OF - timedelta(days=day) for day in NIGHTS}, set())
        self.assertFalse(self.env["quittance.proof"]._verify(self.company).faults)
        self.assertEqual(set(actions.mapped("channel")), {"email", "task"})

    def test_nothing_goes_anywhere_else(self):
        addresses = {parseaddr(letter["To"])[1].rpartition("@")[2] for letter in self.letters}
        self.assertEqual(addresses, {"example.com"})

    def test_the_story_names_every_customer_and_each_customer_is_in_it(self):
        self.assertEqual({event[2] for event in STORY}, set(CUSTOMERS))

    def test_later_stages_and_open_work_are_seen(self):
        cases = self.env["quittance.case"].search([("company_id", "=", self.company.id)])
        self.assertLessEqual({"firm", "formal_notice", "last_step"}, set(cases.mapped("stage")))
        done = cases.action_ids.filtered(lambda action: action.state == "done")
        self.assertLessEqual({"friendly", "firm", "formal_notice", "last_step"}, set(done.mapped("stage")))
        open_actions = self.env["quittance.action"].search(
            [("company_id", "=", self.company.id), ("state", "in", ("to_approve", "task"))]
        )
        self.assertEqual(set(open_actions.mapped("state")), {"to_approve", "task"})
        results = self.env["quittance.attempt"].search([("channel", "=", "task")])
        self.assertEqual(set(results.mapped("result")), {"message_left", "reached", "written"})
        self.assertNotIn(False, results.mapped("note"))

    def test_each_customer_shows_what_he_is_there_for(self):
        for code in ("paid_after_call", "written_off", "discount_taken"):
            self.assertFalse(self.case(code).open_item_ids, code)
        for code, hold in (
            ("blocked", "payment_blocked"),
            ("excluded", "excluded_by_accountant"),
            ("limitation_past", "past_limitation"),
            ("promised", "paused"),
        ):
            self.assertEqual(self.holds(code), {hold}, code)
        self.assertEqual(self.case("insolvent").state, "blocked")
        relations = {code: self.case(code).relation_used for code in ("public_debtor", "consumer", "relation_unknown")}
        self.assertEqual(relations, {"public_debtor": "public", "consumer": "consumer", "relation_unknown": "unknown"})
        currencies = self.case("two_currencies").open_item_ids.currency_id
        self.assertEqual(set(currencies.mapped("name")), {"EUR", "USD"})
        self.assertEqual(len(self.case("several_hundred").open_item_ids), 240)
        self.assertTrue(self.case("charged_draft").penalties_draft)
        self.assertTrue(self.case("charged_posted").penalties)
        codes = {
            reason["code"]
            for reason in self.case("rate_missing").reasons + self.case("rate_missing").open_item_ids.reasons
        }
        self.assertTrue(codes & {"rate_missing", "rate_to_enter"})

    def test_letters_speak_the_language_of_their_customer_and_stay_on_one_line(self):
        subjects = {parseaddr(letter["To"])[1]: letter["Subject"] for letter in self.letters}
        self.assertIn("Rechnung", subjects["mobelhaus-reinhardt-gmbh@example.com"])
        for letter in self.letters:
            self.assertNotIn("\n", letter["Subject"] + letter["To"])
        self.assertIn("ferronnerie-dupre-fils-et-cie-sarl@example.com", subjects)
