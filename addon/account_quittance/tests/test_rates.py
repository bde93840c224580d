"""Rates: extended by a person, imported from a file, kept through an update, and asked for before they are needed."""

import base64
import json
from datetime import date
from unittest.mock import patch

from odoo import fields
from odoo.addons.account_quittance.models import quittance_rate_series
from odoo.addons.account_quittance.models.core import shipped_json
from odoo.addons.account_quittance.models.quittance_rate import FACT_STATUSES, explain_statuses
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, new_test_user, tagged
from odoo.tools import convert_file

from .common import AS_OF, QuittanceCommon

LEGAL = "fr-legal-interest-professionals"
HALF_YEAR = "ecb-main-refinancing-half-year"
DATED = "ecb-main-refinancing"


@tagged("post_install", "-at_install")
class TestRates(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        company = {"company_id": cls.company.id, "company_ids": [fields.Command.set(cls.company.ids)]}
        cls.reader = new_test_user(cls.env, "reader", groups="account_quittance.group_reader", **company)
        cls.manager = new_test_user(cls.env, "manager", groups="account_quittance.group_manager", **company)

    def series(self, code=LEGAL, user=None):
        series = self.env["quittance.rate.series"].search([("code", "=", code)])
        return series.with_user(user or self.manager)

    def rate(self, day, code=LEGAL):
        """The one that counts for the manager's company."""
        rates = self.series(code)._rates_of(self.company).with_user(self.manager)
        return rates.filtered(lambda rate: fields.Date.to_string(rate.date_from) == day)

    def open_import(self, text, code=LEGAL, user=None, encoding="utf-8", **values):
        opened = self.series(code, user).action_import()
        content = text if isinstance(text, bytes) else text.encode(encoding)
        return (
            self.env[opened["res_model"]]
            .with_user(user or self.manager)
            .with_context(**opened["context"])
            .create({"file": base64.b64encode(content), "filename": "rates.csv", **values})
        )

    def seed(self):
        """Load the data file that every update of the module loads."""
        convert_file(self.env, "account_quittance", "data/quittance_rate.xml", {}, "update")
        self.env.invalidate_all()

    # Importing.

    def test_a_published_table_shows_what_it_would_do_and_then_does_it(self):
        wizard = self.open_import(
            "effective_from,rate,status,source\n"
            '2026-01-01,2.62,V,"juriblio.fr, order"\n'
            "2026-07-01,2.80,V2,S11\n"
            "2027-01-01,2.9,D,rule\n"
        )
        self.assertFalse(wizard.faults)
        self.assertEqual((wizard.new_count, wizard.differ_count, wizard.agree_count), (1, 1, 1))
        self.assertEqual(wizard.line_ids.mapped("verdict"), ["differs", "new", "agrees"])
        self.assertEqual(wizard.line_ids[0].here, "2.75\N{NO-BREAK SPACE}%")
        self.assertEqual(wizard.line_ids[0].percent, "2.80\N{NO-BREAK SPACE}%")
        self.assertFalse(self.rate("2027-01-01"), "looking stores nothing")
        wizard.action_import()
        self.assertEqual(self.rate("2026-07-01").percent, "2.75", "nothing is overwritten silently")
        self.assertEqual(self.rate("2027-01-01").percent, "2.9")
        self.assertEqual(self.rate("2027-01-01").status, "unverified")

    def test_rows_that_differ_are_replaced_where_the_box_is_ticked(self):
        wizard = self.open_import("from;percent;source\n2026-07-01;2,80;order of June\n", replace=True)
        self.assertEqual(wizard.replace_label, "Replace the rows that differ (1)")
        wizard.action_import()
        rate = self.rate("2026-07-01")
        self.assertEqual((rate.percent, rate.source, rate.status), ("2.80", "order of June", "unverified"))
        self.open_import("from;percent\n2026-07-01;2.90\n", replace=True).action_import()
        rate = self.rate("2026-07-01")
        rate.percent = "2.95"
        self.add_own("2027-01-01", "3.1")
        rate.series_id.action_take_release()
        told = " ".join(self.series().message_ids.filtered("body").mapped("body"))
        for words in ("2.80", "2.90", "2.95", self.company.name):
            self.assertNotIn(words, told, "other companies read the notes of a series of the release, too")

    def test_what_is_done_with_a_series_of_ones_own_is_noted_there(self):
        values = {"code": "house", "title": "House", "coverage": "half_year", "company_id": self.company.id}
        self.env["quittance.rate.series"].sudo().create(values)
        self.add_own("2026-01-01", "9", "house")
        self.open_import("from;percent\n2026-01-01;8.5\n", "house", replace=True).action_import()
        self.rate("2026-01-01", "house").percent = "8"
        for words in ("now 8.50", "now 8.00"):
            self.assertIn(words, " ".join(self.series("house").message_ids.filtered("body").mapped("body")))

    def test_columns_and_writings_that_people_use(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.env = self.env(context={**self.env.context, "lang": "fr_FR"})
        texts = (
            "from;percent\n2027-01-01;2,90\n",
            "\N{BYTE ORDER MARK}from;percent\r\n01/01/2027;2,90 %\r\n",
            'date_from,percent,status\n2027-01-01,"2,90",M\n',
            "date_from\trate\tsomething\n2027-01-01\t+2.90\tother\n\n",
            '"effective_from";"rate"\n"2027-01-01";"2.9"\n',
            "En vigueur à partir du;Pourcentage annuel;Statut\n01/01/2027;2,9;Officiel\n",
        )
        for text in texts:
            wizard = self.open_import(text)
            self.assertFalse(wizard.faults, text)
            self.assertEqual(wizard.line_ids.mapped("date_from"), [date(2027, 1, 1)], text)
            self.assertIn(wizard.line_ids.percent, ("2,90\N{NO-BREAK SPACE}%", "+2,90\N{NO-BREAK SPACE}%"))
        self.assertEqual(self.open_import(texts[3]).ignored, "something")
        self.assertEqual(self.open_import(texts[2]).line_ids.status, "memory")
        self.assertEqual(self.open_import(texts[5]).line_ids.status, "official")

    def test_all_faults_are_said_at_once_and_nothing_is_half_done(self):
        wizard = self.open_import(
            "from,percent,status\n"
            "2027-01-01,2.9,V\n"
            "31.31.2027,2.9,V\n"
            "2027-07-01,1.234,5,V\n"
            "2028-01-01,high,maybe\n"
            "2027-01-01,3.1,V\n"
            "2028-08-01,3.1,V\n"
        )
        faults = wizard.faults.split("\n")
        for line, words in (
            (3, "column from: “31.31.2027” is no date. Write it like 2026-07-01"),
            (4, "4 values for 3 columns"),
            (5, "column percent: “high” is no rate. Write percent a year like 2.15 or 2,15."),
            (5, "column status: “maybe” is no status"),
            (6, "column from: line 2 has this day already"),
            (7, "Begin on 1 January or 1 July"),
        ):
            self.assertTrue(
                any(fault.startswith(f"Line {line}") and words in fault for fault in faults),
                f"{line} {words}\n{faults}",
            )
        self.assertEqual(len(faults), 6, faults)
        with self.assertRaisesRegex(UserError, "31.31.2027"):
            wizard.action_import()
        self.assertFalse(self.rate("2027-01-01"))

    def test_a_file_that_is_none_says_so(self):
        for content, words in (
            (b"", "no columns"),
            (b"just words\n", "no columns"),
            (b"from;what\n2027-01-01;2\n", "no column percent / rate"),
            (b"from;rate;percent\n", "says the same as rate"),
            (b"from;percent\n", "no row below"),
            ("from;percent;source\n2027-01-01;2;arrêté\n".encode("cp1252"), "Line 2: not UTF-8"),
            (b"x" * 1_000_001, "too large"),
        ):
            wizard = self.open_import(content or b"\n")
            self.assertIn(words, wizard.faults)
            with self.assertRaises(UserError):
                wizard.action_import()

    def test_a_file_that_says_nothing_new_imports_nothing(self):
        wizard = self.open_import("from,percent\n2026-07-01,2.7500\n")
        self.assertEqual(wizard.agree_count, 1)
        with self.assertRaisesRegex(UserError, "nothing to import"):
            wizard.action_import()

    def test_a_dated_series_asks_until_when_it_is_complete(self):
        text = "effective_from,rate,status,source\n2026-11-04,2.90,V,press release\n"
        wizard = self.open_import(text, code=DATED)
        self.assertEqual(wizard.faults, "The file reaches 11/04/2026. Fill in until which day the series is complete.")
        wizard.complete_until = date(2026, 12, 9)
        self.assertFalse(wizard.faults)
        wizard.action_import()
        self.assertEqual(self.series(DATED)._complete_until(self.company), date(2026, 12, 9))
        self.assertLess(self.series(DATED).complete_until, date(2026, 11, 4), "what the release says stays")
        self.assertEqual(self.rate("2026-11-04", DATED).percent, "2.90")

    def test_series_that_are_held_to_each_other_are_checked_together(self):
        wizard = self.open_import("from,percent\n2026-07-01,9.99\n", code=HALF_YEAR, replace=True)
        self.assertIn("Line 2: The rate on 2026-07-01", wizard.faults)
        wizard.replace = False
        self.assertFalse(wizard.faults)

    def open_correction(self, code, user=None, **values):
        opened = self.series(code, user).action_correct()
        correction = self.env[opened["res_model"]].with_user(user or self.manager)
        return correction.with_context(**opened["context"]).create({"source": "Official Journal", **values})

    def test_a_rate_of_two_series_that_agree_is_corrected_in_one_step(self):
        before = self.rate("2024-06-12", DATED).percent
        with self.assertRaisesRegex(ValidationError, "Correct a rate"), self.cr.savepoint():
            self.add_own("2024-07-01", "4.30", HALF_YEAR)
        correction = self.open_correction(HALF_YEAR, date_from="2024-07-01", percent="4,30")
        self.assertIn("06/12/2024", correction.effect)
        self.assertEqual(correction.effect.count("4.30"), 2)
        self.assertEqual(self.rate("2024-06-12", DATED).percent, before, "looking writes nothing")
        correction.action_confirm()
        for day, code in (("2024-06-12", DATED), ("2024-07-01", HALF_YEAR)):
            rate = self.rate(day, code)
            self.assertEqual((rate.percent, rate.company_id, rate.source), ("4.30", self.company, "Official Journal"))
        self.settings._manifests(self.settings._manifest_texts())
        self.assertFalse(self.series(DATED)._faults(self.company))

    def test_a_correction_of_the_dated_series_reaches_each_half_year_that_it_covers(self):
        # From 16 March 2016 to 26 July 2022.
        correction = self.open_correction(DATED, date_from="2016-03-16", percent="0.01")
        self.assertEqual(len(correction.effect.splitlines()), 1 + 13)
        correction.action_confirm()
        self.assertEqual(self.rate("2022-07-01", HALF_YEAR).percent, "0.01")
        self.assertEqual(self.rate("2023-01-01", HALF_YEAR).percent, "2.50")
        self.assertFalse(self.series(DATED)._faults(self.company))

    def test_a_correction_that_is_wrong_or_somebody_elses_corrects_nothing(self):
        correction = self.open_correction(HALF_YEAR, date_from="2024-07-02", percent="4.30")
        with self.assertRaisesRegex(ValidationError, "half-year"), self.cr.savepoint():
            correction.action_confirm()
        self.assertFalse(self.rate("2024-06-12", DATED).company_id)
        self.assertFalse(self.open_correction(LEGAL, date_from="2024-07-01", percent="much").effect)
        with self.assertRaises(AccessError):
            self.open_correction(LEGAL, self.reader, date_from="2024-07-01", percent="4.30")
        alone = self.open_correction(LEGAL, date_from="2024-07-01", percent="9.99")
        alone.action_confirm()
        self.assertEqual(self.rate("2024-07-01").percent, "9.99")

    def test_the_dialogue_shows_it_before_it_is_saved(self):
        form = Form(
            self.env["quittance.rate.import"].with_user(self.manager).with_context(default_series_id=self.series().id)
        )
        form.file = base64.b64encode(b"from,percent\n2026-07-01,2.80\n2027-01-01,3\n")
        self.assertEqual(form.differ_count, 1)
        self.assertEqual(form.new_count, 1)
        self.assertEqual(len(form.line_ids), 2)
        form.replace = True
        form.save().action_import()
        self.assertEqual(self.rate("2026-07-01").percent, "2.80")

    def test_a_reader_imports_nothing_and_changes_nothing(self):
        series = self.series(user=self.reader)
        series.read()
        for verb in ("action_import", "action_take_release"):
            with self.assertRaises(AccessError):
                getattr(series, verb)()
        with self.assertRaises(AccessError):
            self.env["quittance.rate.import"].with_user(self.reader).create({"series_id": series.id})
        with self.assertRaises(AccessError):
            self.series(user=self.desk).action_import()

    def test_an_import_is_its_user_s_own(self):
        wizard = self.open_import("from,percent\n2027-01-01,3\n")
        other = new_test_user(self.env, "other", groups="account_quittance.group_manager")
        self.assertFalse(wizard.with_user(other).has_access("read"))
        self.assertFalse(wizard.line_ids.with_user(other).has_access("read"))

    # The release, and what a company has in its place.

    def add_own(self, day="2026-07-01", percent="2,15", code=LEGAL, user=None):
        values = {"date_from": day, "percent": percent, "source": "order of June"}
        self.series(code, user).rate_ids = [fields.Command.create(values)]
        return self.rate(day, code)

    def texts(self, company, code=LEGAL):
        return json.loads(dict(self.env["quittance.rate.series"]._manifest_texts(company))[code])["rows"]

    def test_a_rate_of_the_release_is_nobodys_to_change(self):
        rate, system = self.rate("2026-07-01"), self.env.ref("base.user_admin")
        for user in (self.manager, system, self.reader):
            for attempt in (
                lambda rate: rate.write({"percent": "3.00"}),
                lambda rate: rate.write({"company_id": self.company.id}),
                lambda rate: rate.unlink(),
                lambda rate: rate.copy({"date_from": "2027-01-01", "company_id": False}),
                lambda rate: rate.series_id.write({"complete_until": AS_OF}),
                lambda rate: rate.series_id.write({"title": "Ours"}),
                lambda rate: rate.series_id.write({"rate_ids": [fields.Command.update(rate.id, {"percent": "9"})]}),
                lambda rate: rate.series_id.create({"title": "Everybody's", "company_id": False}),
            ):
                with self.assertRaises(AccessError), self.env.cr.savepoint():
                    attempt(rate.with_user(user))
        self.assertEqual(rate.percent, "2.75")
        imported = rate.with_user(self.manager).load([".id", "percent"], [[str(rate.id), "3.00"]])
        self.assertFalse(imported["ids"])
        self.assertEqual(self.rate("2026-07-01").percent, "2.75")

    def test_a_companys_own_rate_takes_the_place_of_the_releases_for_that_company_alone(self):
        other, stranger = self.two_companies()
        own = self.add_own()
        self.assertEqual((own.percent, own.company_id), ("2.15", self.company), "a decimal comma is read")
        [shipped] = self.series().rate_ids.filtered(lambda rate: rate.date_from == own.date_from) - own
        self.assertEqual(own.origin, self.company.name)
        self.assertIn("replaced", shipped.origin)
        self.assertEqual([row["percent"] for row in self.texts(self.company) if row["from"] == "2026-07-01"], ["2.15"])
        self.assertEqual([row["percent"] for row in self.texts(other) if row["from"] == "2026-07-01"], ["2.75"])
        mine = own.with_user(stranger)
        for attempt in (mine.read, lambda: mine.write({"percent": "3"}), mine.unlink):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                attempt()
        with self.assertRaises(AccessError), self.env.cr.savepoint():
            self.env["quittance.rate"].with_user(stranger).create(
                {
                    "series_id": own.series_id.id,
                    "date_from": "2027-01-01",
                    "percent": "3",
                    "source": "order",
                    "company_id": self.company.id,
                }
            )

    def test_an_update_keeps_a_companys_own_rates_and_renews_the_releases(self):
        self.add_own()
        self.add_own("2027-01-01", "2.9")
        self.rate("2026-01-01").sudo().percent = "9"
        self.seed()
        self.assertEqual(self.rate("2026-01-01").percent, "2.62")
        self.assertEqual(self.rate("2026-07-01").percent, "2.15")
        self.assertEqual(self.rate("2027-01-01").percent, "2.9")
        series = self.series(user=self.reader)
        self.assertEqual(series.difference_count, 1)
        self.assertEqual(series.search([("difference_count", "!=", 0)]), series)
        self.assertNotIn(series, series.search([("difference_count", "=", 0)]))
        self.assertIn(f"2.15\N{NO-BREAK SPACE}% for {self.company.name}, 2.75", series.difference_text)
        self.assertIn("nothing official", series.difference_text, "with the source")

    def test_the_release_s_rates_are_taken_by_one_button(self):
        self.add_own()
        self.add_own("2027-01-01", "2.9")
        series = self.series()
        series.action_take_release()
        self.assertEqual(self.rate("2026-07-01").percent, "2.75")
        self.assertEqual(self.rate("2027-01-01").percent, "2.9", "what the release does not know stays")
        self.assertFalse(series.difference_count)

    def test_a_release_that_says_otherwise_than_a_company_stops_no_night(self):
        own = self.add_own("2027-01-01", "2.15", HALF_YEAR)
        dated = shipped_json(self.env, f"rates/{DATED}.json")
        newer = {**dated, "complete_until": "2027-01-31"}
        shipped_by = quittance_rate_series.shipped_json
        with patch.object(
            quittance_rate_series,
            "shipped_json",
            lambda env, name: newer if name.endswith(f"{DATED}.json") else shipped_by(env, name),
        ):
            self.seed()
        self.assertEqual(own.percent, "2.15")
        self.settings._manifests(self.settings._manifest_texts())

    def test_a_release_that_corrects_a_series_stops_no_night_of_who_has_rates_of_its_sister(self):
        rows = shipped_json(self.env, f"rates/{DATED}.json")["rows"]
        own = self.add_own(rows[-1]["from"], rows[-1]["percent"], DATED)
        half_year = self.series(HALF_YEAR).sudo().with_context(quittance_seeding=True)
        half_year.rate_ids.sorted("date_from")[-1].percent = "9"
        self.settings._manifests(self.settings._manifest_texts())
        with self.assertRaisesRegex(UserError, "The rate on 2026-07-01 is 0.09 here"):
            own.unlink()

    def test_rates_of_a_deleted_company_are_not_the_releases_afterwards(self):
        other = self.env["res.company"].create({"name": "Short-lived"})
        series = self.env["quittance.rate.series"].sudo()
        house = series.create({"code": "house", "title": "House", "coverage": "half_year", "company_id": other.id})
        row = {"date_from": "2027-01-01", "percent": "9", "source": "board", "company_id": other.id}
        rates = (
            self.env["quittance.rate"].sudo().create([{**row, "series_id": one.id} for one in (self.series(), house)])
        )
        other.unlink()
        self.env.invalidate_all()
        self.assertFalse(rates.exists() or house.exists())
        self.assertFalse(self.rate("2027-01-01"))

    def test_who_works_for_a_branch_alone_leaves_the_rates_of_its_root(self):
        own, series = self.add_own(), self.series()
        branch = self.env["res.company"].create({"name": "Branch", "parent_id": self.company.id})
        user = self.manager_of(branch)
        for attempt in (
            lambda: self.add_own("2027-01-01", "3", user=user),
            lambda: self.open_import("from;percent\n2027-01-01;3\n", user=user),
            lambda: own.with_user(user).write({"percent": "3"}),
            lambda: own.with_user(user).unlink(),
            lambda: series.with_user(user).action_take_release(),
        ):
            with self.assertRaisesRegex(AccessError, "for that company itself"), self.env.cr.savepoint():
                attempt()

    def test_a_last_day_before_the_last_row_is_refused(self):
        with self.assertRaisesRegex(ValidationError, "complete_until"):
            self.series(DATED).sudo().complete_until = date(2020, 1, 1)

    # The half-year to come.

    def states(self):
        return {series.code: series.state for series in self.series().search([])}

    def test_the_list_tells_which_half_year_is_missing(self):
        self.rate("2026-07-01", "nl-statutory-interest").sudo().unlink()
        self.assertEqual(self.today, AS_OF)
        self.assertEqual(self.states()[LEGAL], "known")
        self.assertEqual(self.states()["nl-statutory-interest"], "next_missing")
        self.assertEqual(self.states()[DATED], "known")
        self.today = date(2026, 7, 1)
        self.env.invalidate_all()
        self.assertEqual(self.states()[LEGAL], "next_missing")
        self.assertEqual(self.series().missing_from, date(2027, 1, 1))
        self.assertEqual(self.series("nl-statutory-interest").missing_from, date(2026, 7, 1))
        self.assertEqual(self.states()["nl-statutory-interest"], "missing")
        self.assertEqual(self.series(DATED).missing_from, date(2026, 10, 29))
        self.assertEqual(self.states()[DATED], "next_missing")
        found = self.series().search([("state", "in", ["missing"])])
        self.assertIn(self.series("nl-statutory-interest"), found)
        self.assertNotIn(self.series(), found)
        self.assertIn(self.series(), self.series().search([("state", "!=", "missing")]))

    def test_the_list_tells_which_series_the_companies_need(self):
        used = self.series().search([("used", "=", True)])
        self.assertLessEqual({LEGAL, HALF_YEAR}, set(used.mapped("code")))
        self.assertNotIn("uk-bank-rate", used.mapped("code"))
        self.assertIn("uk-bank-rate", self.series().search([("used", "=", False)]).mapped("code"))
        self.assertTrue(self.series().used)
        case = self.env["quittance.case"].sudo()._open_for(self.customer, self.company)
        self.env["quittance.terms"].create({"case_id": case.id, "kind": "contract", "jurisdiction": "UK"})
        self.assertIn("uk-bank-rate", self.series().search([("used", "=", True)]).mapped("code"))

    def reminders(self, code=LEGAL):
        return self.series(code).sudo().activity_ids

    def upkeep(self, day):
        self.today = day
        self.env["quittance.rate.series"].with_user(self.env.ref("base.user_root"))._cron_upkeep()

    def test_a_manager_is_asked_once_in_the_last_days_of_a_half_year(self):
        self.upkeep(date(2026, 12, 23))
        self.assertFalse(self.reminders())
        self.add_own()
        self.env.flush_all()
        self.upkeep(date(2026, 12, 24))
        self.assertEqual(len(self.reminders()), 1)
        self.assertEqual(self.reminders().date_deadline, date(2027, 1, 1))
        self.assertEqual(self.reminders().user_id, self.manager, "who last wrote the series")
        self.assertIn("01/01/2027", self.reminders().summary)
        self.assertFalse(self.reminders("uk-bank-rate"), "no company is in that country")
        self.upkeep(date(2026, 12, 31))
        self.assertEqual(len(self.reminders()), 1)
        self.reminders().action_feedback()
        self.upkeep(date(2026, 12, 31))
        self.assertFalse(self.reminders(), "never twice for the same half-year")

    def test_a_reminder_closes_when_the_rate_is_there(self):
        self.upkeep(date(2026, 12, 28))
        reminder = self.reminders()
        self.assertTrue(reminder.user_id.has_group("account_quittance.group_manager"))
        self.series().rate_ids = [fields.Command.create({"date_from": "2027-01-01", "percent": "3", "source": "order"})]
        self.assertFalse(self.reminders())
        self.assertFalse(reminder.active)
        self.upkeep(date(2026, 12, 29))
        self.assertFalse(self.reminders())

    def test_nobody_is_asked_for_a_rate_that_is_there(self):
        self.upkeep(date(2026, 6, 24))
        self.assertFalse(self.reminders())

    def test_each_status_is_explained_once(self):
        for env in (self.env, self.env(context={"lang": "en_US"})):
            sentences = explain_statuses(env, [code for code, _label in FACT_STATUSES] * 2)
            self.assertEqual(len(sentences), len(FACT_STATUSES))
            self.assertEqual(len(set(sentences)), len(sentences))
        asked = [{"jurisdiction": "DE", "fact": fact} for fact in ("day_count", "rounding", "compensation")]
        said = self.env["quittance.confirmation"]._say(self.settings, asked)
        self.assertEqual(len(said), len(asked) + 2)
        self.assertEqual(len([line for line in said if line.startswith("Convention: ")]), 1)

    def test_a_confirmation_reads_in_the_user_s_language(self):
        self.env["res.lang"]._activate_lang("de_DE")
        self.env["ir.module.module"]._load_module_terms(["account_quittance"], ["de_DE"])
        german = self.env["quittance.confirmation"].with_context(lang="de_DE")
        [told] = german._found(self.settings, [{"jurisdiction": "FR", "fact": "limitation_traders"}])
        for part in ("Frankreich", "Art.\N{NO-BREAK SPACE}L110-4 Code de commerce", "Nicht geprüft", "gelesen bei"):
            self.assertIn(part, told["reading"])
        for english in ("Code de commerce, L110-4 I, read at", "FR ·"):
            self.assertNotIn(english, told["reading"])

    def test_rates_are_told_in_the_user_s_language(self):
        self.env["res.lang"]._activate_lang("de_DE")
        german = self.series().with_context(lang="de_DE")
        self.assertEqual(german.display_name, "Frankreich, gesetzlicher Zinssatz, unternehmerische Gläubiger")
        early = self.rate("2009-01-01")
        self.assertIn("no publication found", early.source_told)
        self.assertIn("keine Veröffentlichung gefunden", early.with_context(lang="de_DE").source_told)
        self.assertIn("gesetzlicher Zinssatz", early.with_context(lang="de_DE").display_name)
        asked = [{"series": LEGAL, "from": "2009-01-01"}]
        [told] = self.env["quittance.confirmation"].with_context(lang="de_DE")._found(self.settings, asked)
        self.assertIn("Frankreich, gesetzlicher Zinssatz", told["reading"])
        self.assertIn("keine Veröffentlichung gefunden", told["reading"])
        with Form(german) as form, form.rate_ids.new() as line:
            line.date_from, line.percent, line.source_told = "2027-01-01", "2,15", "Bundesbank"
        self.assertEqual(self.rate("2027-01-01").source, "Bundesbank")

    def test_the_earliest_date_of_the_companies_counts(self):
        days = iter((date(2027, 1, 1), date(2026, 12, 31)))
        self.patch(self.env.registry["quittance.settings"], "_today", lambda _settings: next(days, date(2027, 1, 1)))
        self.assertEqual(self.env["quittance.rate.series"]._today(), date(2026, 12, 31))
