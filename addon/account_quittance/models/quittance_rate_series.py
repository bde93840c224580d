import json
import logging
from datetime import timedelta

from markupsafe import Markup

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError, ValidationError
from odoo.fields import Command
from odoo.tools import format_date

from .core import core, manifests, shipped, shipped_json, shipped_law
from .quittance_rate import percent_value

_logger = logging.getLogger(__name__)

REMINDER_TYPE = "mail.mail_activity_data_todo"
REMIND_AHEAD = timedelta(days=8)  # of the half-year whose rate is missing
STATES = [
    ("known", "Known beyond the next half-year"),
    ("next_missing", "Next half-year missing"),
    ("missing", "Missing now"),
]


class QuittanceRateSeries(models.Model):
    """A published series of interest rates; the records are the truth, the wheel only adds missing periods."""

    _name = "quittance.rate.series"
    _description = "Interest rate series"
    _inherit = ["mail.thread", "mail.activity.mixin", "quittance.guarded"]
    _order = "code"
    _rec_name = "title"

    code = fields.Char(required=True, readonly=True)
    title = fields.Char(required=True)
    coverage = fields.Selection(
        [("half_year", "Each row covers its half-year"), ("until_next_row", "Each row holds until the next one")],
        required=True,
        readonly=True,
    )
    complete_until = fields.Date(tracking=True, help="Up to this day the series is known to have no other row.")
    agrees_with = fields.Char(readonly=True)
    rate_ids = fields.One2many("quittance.rate", "series_id", "Rates")
    reminded_for = fields.Date(
        "Reminded for", readonly=True, help="The half-year whose rate somebody was asked to add."
    )

    missing_from = fields.Date("Missing from", compute="_compute_state")
    state = fields.Selection(STATES, "What is known", compute="_compute_state", search="_search_state")
    state_text = fields.Char("What to do", compute="_compute_state")
    used = fields.Boolean("Used by our companies' law", compute="_compute_used", search="_search_used")
    difference_count = fields.Integer(
        "Periods that differ from the release", compute="_compute_differences", search="_search_difference_count"
    )
    difference_text = fields.Text("What the release says", compute="_compute_differences")

    _code_uniq = models.UniqueIndex("(code)", "There is a series with this code already.")

    @api.constrains("complete_until")
    def _check_complete_until(self):
        self.rate_ids._check_series()

    def _check_keeper(self):
        """A rate counts for each company whose law needs it: only who manages them all changes one."""
        if self.env.su:
            return
        others = self.env["quittance.settings"]._all().company_id - self.env.user.company_ids.root_id
        used = {code: set(shipped_law(self.env).series_used([code])) for code in set(others.country_id.mapped("code"))}
        strange = others.filtered(lambda company: used.get(company.country_id.code, set()) & set(self.mapped("code")))
        if strange:
            raise AccessError(
                self.env._(
                    "Interest rates count for %s as well, and you do not manage it. Ask somebody who manages every company.",
                    ", ".join(strange.mapped("name")),
                )
            )

    # What is known.

    @api.depends("coverage", "complete_until", "rate_ids.date_from", "rate_ids.date_until")
    @api.depends_context("lang")
    def _compute_state(self):
        today = self._today()
        for series in self:
            series.missing_from = missing = series._missing_from(today)
            day = missing and format_date(self.env, missing)
            if not day:
                series.state, series.state_text = "known", False
            elif missing <= today:
                series.state = "missing"
                series.state_text = self.env._(
                    "There is no rate from %s on, and no interest for those days. Add the row with its source, or import a file.",
                    day,
                )
            else:
                series.state = "next_missing"
                series.state_text = self.env._(
                    "There is no rate from %s on yet. Add it with its source when it is published.", day
                )

    def _search_state(self, operator, value):
        if operator != "in":
            return NotImplemented
        return [("id", "in", [series.id for series in self._all() if series.state in value])]

    @api.depends("code")
    def _compute_used(self):
        codes = self._used_codes()
        for series in self:
            series.used = series.code in codes

    def _search_used(self, operator, value):
        if operator not in ("in", "not in") or set(value) != {True}:
            return NotImplemented
        return [("code", operator, self._used_codes())]

    @api.model
    def _all(self):
        """Every series: a dozen."""
        return self.search([("code", "!=", False)])

    @api.model
    def _today(self):
        """The earliest local date of the companies: for none of them the next half-year began before it."""
        return min(settings._today() for settings in self.env["quittance.settings"]._all())

    def _coverage(self, day):
        """Which readings the series lacks as of a day, as the core counts them; None for a series without a row."""
        self.ensure_one()
        texts = self._manifest_texts()
        if self.code not in dict(texts):
            return None
        return core(self.env).coverage(manifests(texts), self.code, day)

    def _missing_from(self, today):
        """The first day without a rate, from the current half-year to the first day of the next one.

        :return: date, or False where none is missing
        """
        found = self._coverage(today)
        return (found["missing_from"] or False) if found else today

    @api.model
    def _manifest_texts(self):
        """Every series that has a row, as the core reads it: they may be held to each other."""
        series = self.sudo().search([("rate_ids", "!=", False)])
        return tuple((one.code, json.dumps(one._manifest())) for one in series)

    # What the wheel ships.

    @api.model
    def _seed(self):
        """Add the series and periods that the wheel ships and that are missing; change no rate that is there.

        Where nobody has touched a period and its rate is the release's, what the release knows of its source is taken over.

        :return: list of sentences, one for each period on which the records and the wheel disagree
        """
        added = []
        # One series may be checked against another, which then comes first.
        shipped_series = sorted(
            (shipped_json(self.env, name) for name in shipped(self.env, "rates")),
            key=lambda manifest: "agrees_with" in manifest,
        )
        for manifest in shipped_series:
            series = self.search([("code", "=", manifest["name"])]) or self.with_context(tracking_disable=True).create(
                {
                    "code": manifest["name"],
                    "title": manifest["title"],
                    "coverage": manifest["coverage"],
                    "agrees_with": manifest.get("agrees_with"),
                }
            )
            series._take_sources(manifest)
            known = set(series.rate_ids.mapped("date_from"))
            rows = [row for row in manifest["rows"] if fields.Date.to_date(row["from"]) not in known]
            try:
                with self.env.cr.savepoint():
                    series._apply(rows, fields.Date.to_date(manifest.get("complete_until")))
            except ValidationError as error:
                # What the accountant entered and the release do not go together: the form shows both.
                _logger.warning("Rates of %s were not added: %s", series.code, error)
            added.append(series)
        return [
            self.env._("%(label)s: %(value)s", label=series.title, value=sentence)
            for series in added
            for sentence in series._difference_sentences()
        ]

    def _take_sources(self, manifest):
        """Source and status of the release, where it says the same rate and nobody has written it since it was shipped."""
        rows = {fields.Date.to_date(row["from"]): row for row in manifest["rows"]}
        for rate in self.rate_ids.filtered(lambda rate: rate.write_uid.id == SUPERUSER_ID):
            row = rows.get(rate.date_from)
            known = {"source": row["source"], "status": row["status"], "read_on": row.get("read")} if row else {}
            if row and rate._agrees(row) and (rate.source, rate.status) != (known["source"], known["status"]):
                rate.write(known)

    def _apply(self, rows, complete_until=None):
        """Add rows, in the place of those that begin on the same day, all at once or not at all.

        :param rows: list of dicts as in a manifest: from, percent, status, source, and until where it has one
        :param complete_until: date to which the series is complete, when later than before
        :raises ValidationError: every fault that the core finds in the series
        """
        self.ensure_one()
        before = {rate.date_from: rate for rate in self.rate_ids}
        values = {}
        if complete_until and (not self.complete_until or complete_until > self.complete_until):
            values["complete_until"] = complete_until
        if rows:
            replaced = [before[day] for row in rows if (day := fields.Date.to_date(row["from"])) in before]
            # Not one by one: each writing is checked, and half of a correction may not hold.
            values["rate_ids"] = [Command.delete(rate.id) for rate in replaced]
            values["rate_ids"] += [Command.create(self.env["quittance.rate"]._from_row(row)) for row in rows]
        if values:
            self.write(values)

    def _shipped(self):
        """The manifest of this series in the release, or None."""
        for name in shipped(self.env, "rates"):
            manifest = shipped_json(self.env, name)
            if manifest["name"] == self.code:
                return manifest
        return None

    def _differences(self):
        """Where the release says something else: list of (rate, row), the rate empty where it has no such period here."""
        manifest = self._shipped()
        if not manifest:
            return []
        known = {rate.date_from: rate for rate in self.rate_ids}
        none = self.env["quittance.rate"]
        pairs = [(known.get(fields.Date.to_date(row["from"]), none), row) for row in manifest["rows"]]
        return [(rate, row) for rate, row in pairs if not rate or not rate._agrees(row)]

    def _difference_sentences(self):
        sentences = []
        for rate, row in self._differences():
            words = {
                "day": format_date(self.env, row["from"]),
                "ours": rate._percent_text(rate.percent) if rate else "",
                "theirs": rate._percent_text(row["percent"]),
                "reference": row["source"],
            }
            if rate and percent_value(rate.percent) == percent_value(row["percent"]):
                words["ours"] = format_date(self.env, rate._last_day())
                words["theirs"] = format_date(self.env, rate._last_day(row))
                sentence = self.env._(
                    "From %(day)s: until %(ours)s here, until %(theirs)s in the release (%(reference)s)", **words
                )
            elif rate:
                sentence = self.env._("From %(day)s: %(ours)s here, %(theirs)s in the release (%(reference)s)", **words)
            else:
                sentence = self.env._("From %(day)s: no rate here, %(theirs)s in the release (%(reference)s)", **words)
            sentences.append(sentence)
        return sentences

    @api.depends("rate_ids.date_from", "rate_ids.date_until", "rate_ids.percent")
    @api.depends_context("lang")
    def _compute_differences(self):
        for series in self:
            sentences = series._difference_sentences()
            series.difference_count = len(sentences)
            series.difference_text = "\n".join(sentences)

    def _search_difference_count(self, operator, value):
        if operator not in ("in", "not in") or set(value) != {0}:
            return NotImplemented
        return [("id", "not in" if operator == "in" else "in", self._all().filtered("difference_count").ids)]

    def action_take_release(self):
        """Take the release's rate for each period on which it says something else; keep all other periods."""
        self.ensure_one()
        self.check_access("write")
        sentences = self._difference_sentences()
        self._apply([row for _rate, row in self._differences()])
        self._note(self.env._("The release's rates were taken:"), sentences)
        return True

    def action_import(self):
        """Open the dialogue that imports rates from a file."""
        self.ensure_one()
        self.check_access("write")
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Import rates"),
            "res_model": "quittance.rate.import",
            "view_mode": "form",
            "target": "new",
            "context": {"default_series_id": self.id},
        }

    def _note(self, title, sentences):
        """Note on the series what was done with it."""
        if sentences:
            self.message_post(body=Markup("<br/>").join([title, *sentences]))

    # Asking for the rate of the next half-year.

    @api.model
    def _cron_upkeep(self):
        """In the last days of June and of December, ask a manager for each rate of the next half-year that is missing."""
        today = self._today()
        self.search([("reminded_for", "!=", False)])._close_reminders()
        for series in self.search([("code", "in", self._used_codes())]):
            found = series._coverage(today)
            wanted = found and found["next_wanted"]
            if wanted and wanted != series.reminded_for and wanted - today <= REMIND_AHEAD:
                series._remind(wanted)

    @api.model
    def _used_codes(self):
        """Codes of the series that the law of some company's country, or one that was agreed with a customer, needs."""
        companies = self.env["res.company"].sudo().search([("parent_id", "=", False)])
        agreed = self.env["quittance.terms"].sudo()._read_group([("jurisdiction", "!=", False)], ["jurisdiction"])
        countries = {*companies.country_id.mapped("code"), *(code for (code,) in agreed)}
        return shipped_law(self.env).series_used(sorted(filter(None, countries)))

    def _remind(self, anchor):
        user = self._keeper()
        if not user:
            return
        self.reminded_for = anchor
        words = self.with_context(lang=user.lang)
        day = format_date(words.env, anchor)
        self.activity_schedule(
            REMINDER_TYPE,
            date_deadline=anchor,
            summary=words.env._("Add the rate in force from %s", day),
            note=words.env._(
                "%(series)s has no rate for %(day)s. Without it no interest is available from that day on. Add the row"
                " with its source, or import it from a file.",
                series=self.title,
                day=day,
            ),
            user_id=user.id,
        )

    def _keeper(self):
        """The manager who last wrote this series, otherwise the first one there is."""
        managers = self.env.ref("account_quittance.group_manager").all_user_ids.filtered(
            lambda user: user.active and user.id != SUPERUSER_ID
        )
        written = sorted([self, *self.rate_ids], key=lambda record: record.write_date, reverse=True)
        last = next((record.write_uid for record in written if record.write_uid in managers), None)
        return last or managers.sorted("id")[:1]

    def _close_reminders(self):
        """Close the reminders of rates that are there by now."""
        for series in self.filtered("reminded_for"):
            day = series.reminded_for
            found = series._coverage(day)
            if found and day not in found["missing"]:
                reminders = series.sudo().activity_search(
                    [REMINDER_TYPE], additional_domain=[("date_deadline", "=", day)]
                )
                reminders.action_feedback(feedback=self.env._("The rate is there."))

    def write(self, vals):
        self._check_keeper()
        done = super().write(vals)
        if "complete_until" in vals:
            self._close_reminders()
        return done

    # What the core reads.

    @api.model
    def _faults(self, candidate=None):
        """What the core finds wrong with the series, which may be checked against each other.

        :param candidate: manifest in the place of the series of that name
        :return: list of diagnostics, each with the ``title`` of its series; the code of the series is its ``source``
        """
        native = core(self.env)
        texts = dict(self._manifest_texts())
        if candidate:
            texts[candidate["name"]] = json.dumps(candidate)
        try:
            manifests(tuple(texts.items()))
        except native.ManifestError as error:
            titles = {code: json.loads(text)["title"] for code, text in texts.items()}
            return [{**fault, "title": titles[fault["source"]]} for fault in error.diagnostics]
        return []

    def _manifest(self):
        """The series as the core reads it."""
        self.ensure_one()
        manifest = {
            "kind": "rates",
            "format": 1,
            "name": self.code,
            "title": self.title,
            "coverage": self.coverage,
            "rows": [rate._to_row() for rate in self.rate_ids.sorted("date_from")],
        }
        if self.agrees_with:
            manifest["agrees_with"] = self.agrees_with
        if self.complete_until:
            manifest["complete_until"] = fields.Date.to_string(self.complete_until)
        return manifest
