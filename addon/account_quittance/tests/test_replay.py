"""Nights that are kept and decided again: one click on a case, a file, and what retention leaves of it."""

import base64
import io
import json
from datetime import timedelta

from odoo.addons.account_quittance.models.core import replay
from odoo.exceptions import AccessError
from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestReplay(QuittanceCommon):
    def look(self, day, user=None):
        """What the reader with the least rights is told of a day."""
        reader = user or self.somebody("replay-reader", "account_quittance.group_reader")
        found = self.case().with_user(reader).action_another_day()
        look = self.env["quittance.replay"].with_user(reader).browse(found["res_id"])
        look.day = day
        return look

    def counts(self):
        self.env.flush_all()
        self.env.cr.execute(
            "SELECT (SELECT count(*) FROM quittance_slice WHERE company_id = %(company)s),"
            " (SELECT count(*) FROM quittance_decision WHERE company_id = %(company)s)",
            {"company": self.company.id},
        )
        return self.env.cr.fetchone()

    def test_a_past_night_says_what_it_decided_from_what_it_knew(self):
        move = self.invoice()
        run = self.night()
        decided = self.case().reason_text
        self.assertTrue(run.replay)
        self.pay(move, 1000.0, AS_OF + timedelta(days=1))
        self.night(AS_OF + timedelta(days=2))
        self.assertNotEqual(self.case().reason_text, decided)
        look = self.look(AS_OF)
        self.assertTrue(look.is_kept)
        self.assertEqual(look.reason_text, decided)
        self.assertIn(move.name, look.item_text)
        self.assertNotEqual(self.look(AS_OF + timedelta(days=2), look.env.user).outcome, look.outcome)

    def own_words(self, sentence):
        """A manager takes a language of the company's own, in which what is late is said otherwise."""
        words = {"kind": "sentences", "format": 1, "language": "en", "decimal_point": ".", "singular": [1, -1]}
        words |= {"words": {}, "sentences": {"overdue": sentence}}
        values = {"file": base64.b64encode(json.dumps(words).encode()), "filename": "own.json"}
        manager = self.env["res.users"].search([("login", "=", "wordsmith")]) or self.somebody(
            "wordsmith", "account_quittance.group_manager"
        )
        self.env["quittance.manifest.import"].with_user(manager).create(values).action_import()

    def test_a_past_night_is_told_in_its_own_words(self):
        self.invoice()
        self.night()
        self.own_words("{count} open, says the house.")
        self.night(AS_OF + timedelta(days=1))
        self.own_words("{count} open, says the new house.")
        self.night(AS_OF + timedelta(days=2))
        look = self.look(AS_OF)
        for days, words in enumerate(("1 item overdue", "1 open, says the house.", "1 open, says the new house.")):
            look.day = AS_OF + timedelta(days=days)
            self.assertIn(words, look.reason_text)
        self.assertIn("says the new house", self.case().reason_text)
        # The file tells them likewise, and what decided is nothing new.
        self.assertEqual(self.counts(), (1, 1))
        kept = self.env["quittance.slice"]._export(self.company)
        texts = [kept.texts[name] for name in kept.night(AS_OF + timedelta(days=1)).manifests.values()]
        self.assertTrue(any("says the house" in text for text in texts))
        self.assertFalse(any("says the new house" in text for text in texts))

    def test_it_opens_on_the_last_night_before_today(self):
        self.invoice()
        self.night()
        self.today = AS_OF
        look = self.look_as_opened()
        self.assertEqual(look.day, AS_OF - timedelta(days=1), "no earlier night is kept")
        self.today = AS_OF + timedelta(days=9)
        self.night(AS_OF + timedelta(days=2))
        self.night(AS_OF + timedelta(days=9))
        look = self.look_as_opened()
        self.assertEqual(look.day, AS_OF + timedelta(days=2))
        self.assertTrue(look.is_kept)
        self.assertEqual(look.customer_number, self.customer.id)

    def look_as_opened(self):
        return self.env["quittance.replay"].browse(self.case().action_another_day()["res_id"])

    def test_a_day_without_a_night_is_told_plainly(self):
        self.invoice()
        self.night()
        look = self.look(AS_OF - timedelta(days=3))
        self.assertFalse(look.is_kept)
        self.assertIn("No night of this day is kept. The first one that is kept is of ", look.outcome)
        self.assertFalse(look.reason_text)

    def test_an_unchanged_night_keeps_nothing_more_and_looking_writes_nothing(self):
        self.invoice()
        self.night()
        self.night(AS_OF + timedelta(days=1))
        kept = self.counts()
        self.night(AS_OF + timedelta(days=1))
        self.look(AS_OF).mapped("reason_text")
        self.assertEqual(self.counts(), kept)

    def test_an_evaluation_of_some_customers_keeps_nothing(self):
        self.invoice()
        run = self.run_model._run(self.company, customers=self.customer)
        self.assertFalse(run.replay)
        self.assertEqual(self.counts(), (0, 0))

    def test_the_exported_file_decides_every_night_again(self):
        moves = self.invoice(), self.invoice(due=AS_OF - timedelta(days=40))
        policy = self.settings.policy_id
        self.night()
        self.pay(moves[0], 400.0, AS_OF + timedelta(days=1))
        self.night(AS_OF + timedelta(days=1))
        self.night(AS_OF + timedelta(days=9))
        reader = self.somebody("replay-auditor", "account_quittance.group_reader")
        verification = self.env["quittance.verification"].with_user(reader).create({"company_id": self.company.id})
        verification.action_export_nights()
        kept = replay.read(io.BytesIO(base64.b64decode(verification.file)))
        self.assertEqual(len(kept.nights), 3)
        self.assertTrue(policy)
        for day in kept.nights:
            evaluation = kept.decide(day)
            self.assertEqual(kept.differences(evaluation, day), [])
        last = kept.decide(AS_OF + timedelta(days=9)).case(self.customer.id)
        self.assertEqual(last["reasons"], self.case().reasons)

    def test_retention_erases_what_decided_and_a_company_may_keep_nothing(self):
        move = self.invoice()
        old = self.night()
        self.pay(move, 1000.0, AS_OF + timedelta(days=1))
        self.night(AS_OF + timedelta(days=2))
        retention = self.env["quittance.retention"].sudo()
        retention._gc_slices()
        self.assertTrue(old.replay)
        old.sudo().as_of = AS_OF - timedelta(days=800)
        retention._gc_slices()
        self.assertFalse(old.replay)
        self.assertFalse(self.look(AS_OF).is_kept)
        self.assertEqual(self.counts(), (1, 1), "what still holds stays")
        self.settings.keep_nights_months = 0
        retention._gc_slices()
        self.assertEqual(self.counts(), (0, 0))
        self.assertFalse(self.night(AS_OF + timedelta(days=3)).replay)
        self.assertEqual(self.counts(), (0, 0))

    def test_nobody_looks_into_another_company(self):
        self.invoice()
        self.night()
        _other, stranger = self.two_companies()
        with self.assertRaises(AccessError):
            self.env["quittance.replay"].with_user(stranger).create({"case_id": self.case().id, "day": AS_OF})
        self.assertFalse(self.env["quittance.decision"].with_user(stranger).search([]))
