"""Law, rates, holds, languages, scorecards and policies of a company's own: checked, taken as a whole, taken out again."""

import base64
import json
from unittest.mock import patch

from odoo import fields
from odoo.addons.account_quittance.models.core import shipped_json
from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user, tagged

from .common import QuittanceCommon


@tagged("post_install", "-at_install")
class TestManifests(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        company = {"company_id": cls.company.id, "company_ids": [fields.Command.set(cls.company.ids)]}
        cls.manager = new_test_user(cls.env, "keeper", groups="account_quittance.group_manager", **company)
        cls.reader = new_test_user(cls.env, "looker", groups="account_quittance.group_reader", **company)

    def open_import(self, manifest, user=None):
        content = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
        values = {"file": base64.b64encode(content), "filename": "own.json"}
        return self.env["quittance.manifest.import"].with_user(user or self.manager).create(values)

    def listed(self, kind, user=None):
        manifests = self.env["quittance.manifest"].with_user(user or self.manager).search([("kind", "=", kind)])
        manifests = manifests.sorted(lambda manifest: bool(manifest.company_id))
        return {manifest.name: manifest for manifest in manifests if manifest.in_force}

    def french_law(self):
        """The French law, with two points more between businesses."""
        law = shipped_json(self.env, "jurisdictions/fr.json")
        law["relations"]["b2b"]["rate"]["margin_points"] = "12.00"
        return law

    def test_own_law_counts_for_its_company_alone_until_it_is_taken_out(self):
        move = self.invoice()
        self.night()

        def interest():
            self.env.invalidate_all()
            return self.item(move).interest_today

        self.assertEqual(interest(), 5.99)  # 1,000.00 × 12.15 % × 18 / 365
        wizard = self.open_import(self.french_law())
        self.assertFalse(wizard.faults)
        self.assertEqual(wizard.what, "Law of a country: France")
        self.assertIn("takes the place of: France (Release)", wizard.replaces)
        self.assertEqual(self.listed("jurisdiction")["FR"].origin, "Release", "looking takes nothing")
        wizard.action_import()
        mine = self.listed("jurisdiction")["FR"]
        self.assertEqual(mine.origin, self.company.name)
        self.assertEqual(interest(), 6.98)  # 14.15 %
        other, stranger = self.two_companies()
        self.assertEqual(self.listed("jurisdiction", stranger)["FR"].origin, "Release")
        for attempt in (
            mine.with_user(stranger).read,
            mine.with_user(stranger).action_remove,
            mine.with_user(self.reader).action_remove,
        ):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                attempt()
        self.assertFalse(self.env["quittance.manifest"]._texts(other, "jurisdiction"))
        exported = json.loads(base64.b64decode(mine.content))
        self.assertEqual(exported, self.french_law(), "what is exported can be imported")
        mine.action_remove()
        self.assertEqual(self.listed("jurisdiction")["FR"].origin, "Release")
        self.assertEqual(interest(), 5.99)

    def test_every_shipped_manifest_is_listed_and_its_export_is_its_import(self):
        for kind, names in (("jurisdiction", {"FR", "UK"}), ("holds", {"default"}), ("sentences", {"en", "fr", "de"})):
            listed = self.listed(kind, self.reader)
            self.assertLessEqual(names, set(listed))
            for name in names:
                content = base64.b64decode(listed[name].content)
                self.assertFalse(self.open_import(content).faults, name)
        scorecards = self.listed("scorecard")
        self.assertEqual(len(scorecards), 1)

    def test_a_fault_is_shown_with_code_place_and_cure_and_nothing_is_half_done(self):
        law = self.french_law()
        law["relations"]["b2b"]["rate"]["series"] = "no-such-series"
        for content, words in (
            (law, ("series_unknown", "own.json/relations/b2b/rate/series, line 1", "Correct the name")),
            (b"{", ("own.json",)),
            (b"[]", ("own.json",)),
            (b'{"kind": "host", "format": 1}', ("not imported here",)),
            (b"\xff", ("UTF-8",)),
            (b'{"kind": "holds", "name": "' + b"x" * 5_000_000, ("text_too_large",)),
        ):
            wizard = self.open_import(content)
            for word in words:
                self.assertIn(word, wizard.faults or "")
            with self.assertRaises(UserError):
                wizard.action_import()
        self.assertFalse(self.env["quittance.manifest"].search([("company_id", "!=", False)]))

    def test_who_is_no_manager_imports_nothing(self):
        for user in (self.reader, self.desk):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                self.open_import(self.french_law(), user)
        manifest = self.listed("jurisdiction")["FR"]
        for attempt in (
            lambda: manifest.write({"text": "{}"}),
            lambda: manifest.unlink(),
            lambda: manifest.create({"kind": "holds", "name": "x", "title": "x", "company_id": self.company.id}),
        ):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                attempt()
        wizard = self.open_import(self.french_law())
        other = self.manager_of(self.env["res.company"].create({"name": "Other"}))
        self.assertFalse(wizard.with_user(other).has_access("read"))

    def test_own_rates_become_records_of_the_company(self):
        rates = shipped_json(self.env, "rates/fr-legal-interest-professionals.json")
        rates["rows"][-1]["percent"] = "3.10"
        wizard = self.open_import(rates)
        self.assertIn("become rates of", wizard.replaces)
        wizard.action_import()
        series = self.env["quittance.rate.series"].search([("code", "=", rates["name"])])
        [own] = series.rate_ids.filtered("company_id")
        self.assertEqual((own.percent, own.company_id), ("3.10", self.company), "only what differs")
        house = {
            "kind": "rates",
            "format": 1,
            "name": "house-rate",
            "title": "House rate",
            "coverage": "half_year",
            "rows": [{"from": "2026-01-01", "percent": "9", "status": "official", "source": "board"}],
        }
        self.open_import(house).action_import()
        series = self.env["quittance.rate.series"].search([("code", "=", "house-rate")])
        self.assertEqual(series.company_id, self.company)
        self.assertIn("house-rate", dict(series._manifest_texts(self.company)))
        other, stranger = self.two_companies()
        self.assertNotIn("house-rate", dict(series._manifest_texts(other)))
        self.assertFalse(series.with_user(stranger).has_access("read"))

    def test_nothing_is_taken_out_on_which_something_else_rests(self):
        house = {"kind": "rates", "format": 1, "name": "house-rate", "title": "House rate", "coverage": "half_year"}
        row = {"from": "2020-01-01", "percent": "9", "status": "official", "source": "board"}
        self.open_import(house | {"rows": [row]}).action_import()
        law = self.french_law()
        law["relations"]["b2b"]["rate"]["series"] = "house-rate"
        wizard = self.open_import(law)
        self.assertFalse(wizard.faults)
        wizard.action_import()
        series = self.env["quittance.rate.series"].with_user(self.manager).search([("code", "=", "house-rate")])
        legal = series.search([("code", "=", "uk-bank-rate")])
        for attempt in (
            lambda: series.rate_ids.unlink(),
            lambda: series.write({"rate_ids": [fields.Command.clear()]}),
            lambda: series.rate_ids.write({"series_id": legal.id}),
        ):
            with self.assertRaisesRegex(UserError, "house-rate.*Correct the name"), self.env.cr.savepoint():
                attempt()
        series._apply([{**row, "percent": "8"}], self.company)
        self.assertEqual(series.rate_ids.percent, "8", "what is put in again was not missing")
        self.open_import(law).action_import()
        self.listed("jurisdiction")["FR"].unlink()
        series.rate_ids.unlink()
        self.assertFalse(series.rate_ids, "nothing rests on it any more")

    def test_a_manifest_without_which_the_night_would_stop_stays_by_every_way(self):
        self.open_import(self.french_law()).action_import()
        mine, settings = self.listed("jurisdiction")["FR"], type(self.settings)
        whole = settings._manifest_texts

        def resting(self, policies=None):
            own = self.env["quittance.manifest"]._texts(self.company_id, "jurisdiction")
            return whole(self, policies) if own else (("what rests on it", "{"),)

        with patch.object(settings, "_manifest_texts", resting):
            for way in (mine.unlink, mine.action_remove):
                with self.assertRaisesRegex(UserError, "what rests on it"), self.env.cr.savepoint():
                    way()
                self.env.registry.clear_cache()  # as a request that fails does
            self.open_import(self.french_law()).action_import()
        with patch.object(settings, "_manifest_texts", lambda _self, policies=None: (("stopped before", "{"),)):
            self.listed("jurisdiction")["FR"].unlink()
        self.assertEqual(self.listed("jurisdiction")["FR"].origin, "Release")

    def test_who_works_for_a_branch_alone_leaves_the_law_of_its_root(self):
        self.open_import(self.french_law()).action_import()
        branch = self.env["res.company"].create({"name": "Branch", "parent_id": self.company.id})
        user = self.manager_of(branch)
        mine = self.listed("jurisdiction", user)["FR"]
        self.assertEqual(mine.origin, self.company.name, "it counts for the branch")
        for attempt in (lambda: self.open_import(self.french_law(), user), mine.unlink, mine.action_remove):
            with self.assertRaisesRegex(AccessError, "for that company itself"), self.env.cr.savepoint():
                attempt()

    def test_an_own_policy_becomes_a_draft(self):
        policy = json.loads(self.settings.policy_id._manifest_text())
        policy["gap_days"] = 9
        opened = self.open_import(policy).action_import()
        draft = self.env[opened["res_model"]].browse(opened["res_id"])
        self.assertEqual((draft.state, draft.gap_days, draft.company_id), ("draft", 9, self.company))
        self.assertNotEqual(self.settings.policy_id, draft)

    def test_an_own_language_is_spoken(self):
        language = shipped_json(self.env, "sentences/en.json")
        language["sentences"]["first_contact"] = "Nobody wrote so far."
        reason = [{"code": "first_contact"}]
        self.open_import(language).action_import()
        self.assertEqual(self.settings._sentences(reason), ["Nobody wrote so far."])
        self.listed("sentences")["en"].action_remove()
        self.assertEqual(self.settings._sentences(reason), ["No reminder so far."])

    def test_own_sentences_lie_over_the_shipped_ones(self):
        language = shipped_json(self.env, "sentences/en.json")
        reasons = [{"code": "first_contact"}, {"code": "nothing_due"}]
        shipped = self.settings._sentences(reasons)
        wizard = self.open_import(language | {"sentences": {"first_contact": "Nobody wrote."}})
        self.assertIn("counts before what the release says", wizard.replaces)
        wizard.action_import()
        self.assertEqual(self.settings._sentences(reasons), ["Nobody wrote.", shipped[1]])
        english = self.env["quittance.manifest"].with_user(self.manager)
        english = english.search([("kind", "=", "sentences"), ("name", "=", "en")])
        self.assertEqual(
            {bool(manifest.company_id): (manifest.in_force, manifest.origin) for manifest in english},
            {
                True: (True, self.company.name),
                False: (True, f"Release, for what that of {self.company.name} does not say"),
            },
        )
        again = self.open_import(language | {"sentences": {"first_contact": "Nobody."}})
        self.assertEqual(
            again.replaces, f"For {self.company.name} it takes the place of: English ({self.company.name})."
        )

    def test_a_manifest_is_called_as_its_reader_calls_it(self):
        self.env["res.lang"]._activate_lang("de_DE")
        law = self.listed("jurisdiction")["FR"]
        self.assertEqual((law.title_told, law.with_context(lang="de_DE").title_told), ("France", "Frankreich"))

    def test_a_sentence_that_could_not_be_said_is_a_fault(self):
        language = shipped_json(self.env, "sentences/en.json")
        for sentences, words in (
            ({"late": "{due_on.percent}"}, ("own.json/sentences/late", "{due_on.age}", "placeholder_unknown")),
            ({"no_such_code": "Never."}, ("own.json/sentences/no_such_code", "sentence_code_unknown")),
        ):
            wizard = self.open_import(language | {"sentences": sentences})
            for word in words:
                self.assertIn(word, wizard.faults or "")
            with self.assertRaises(UserError):
                wizard.action_import()

    def test_a_code_that_a_hold_uses_stays(self):
        holds = shipped_json(self.env, "holds/default.json")
        [paused] = [rule for rule in holds["holds"] if rule["code"] == "paused"]
        agency = paused | {"code": "at_the_agency", "titles": dict.fromkeys(paused["titles"], "Agency")}
        self.open_import(holds | {"name": "ours", "holds": [*holds["holds"], agency]}).action_import()
        self.invoice()
        self.night()
        hold = self.env["quittance.hold"].create(
            {"case_id": self.case().id, "code": "at_the_agency", "until_date": self.today}
        )
        wizard = self.open_import(holds | {"name": "others"})
        self.assertIn("at_the_agency (1)", wizard.faults or "")
        for attempt in (wizard.action_import, self.listed("holds")["ours"].action_remove):
            with self.assertRaisesRegex(UserError, r"at_the_agency \(1\)"):
                attempt()
        hold.action_lift()
        self.listed("holds")["ours"].action_remove()
        self.assertFalse(self.night().failure_ids)

    def test_own_holds_are_those_that_people_choose_from(self):
        holds = shipped_json(self.env, "holds/default.json")
        [paused] = [rule for rule in holds["holds"] if rule["code"] == "paused"]
        holds["holds"].append(paused | {"code": "with_the_agency", "titles": dict.fromkeys(paused["titles"], "Agency")})
        self.open_import(holds | {"name": "ours"}).action_import()
        self.assertEqual(set(self.listed("holds")), {"ours"}, "one's own take the place of all of the release")
        self.assertIn(("with_the_agency", "Agency"), self.env["quittance.hold"]._selection_code())
        self.night()
