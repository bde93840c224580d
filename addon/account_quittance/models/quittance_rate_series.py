import json
import logging
from datetime import date, timedelta

from markupsafe import Markup

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Command
from odoo.tools import format_date

from .core import core, manifests, rate_words, shipped, shipped_json, shipped_law
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

    company_id = fields.Many2one(
        "res.company",
        readonly=True,
        index=True,
        ondelete="cascade",
        help="Whose own it is; one of the release has none.",
    )
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

    _code_uniq = models.UniqueIndex("(code, COALESCE(company_id, 0))", "There is a series with this code already.")

    @api.depends("title")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for series in self:
            series.display_name = rate_words(self.env, series.title)

    @api.constrains("complete_until")
    def _check_complete_until(self):
        self.rate_ids._check_series()

    def _check_keeper(self, vals):
        """A series of the release is nobody's to change, nor a company's by a branch; rates are checked by themselves."""
        of_release = any(not series.company_id for series in self)
        if of_release and not self.env.su and {"title", "complete_until", "company_id"} & set(vals):
            raise AccessError(
                self.env._("Series of the release are changed by nobody. Add rates of your company to it instead.")
            )
        self.env["quittance.settings"]._check_keeper(self.company_id)

    def _rates_of(self, company):
        """The rates of one series that count for a company, oldest first: its own in the place of the release's.

        :param company: res.company, empty for the release by itself
        """
        self.ensure_one()
        # A row that is being typed has no day yet.
        rates = self.sudo().rate_ids.filtered("date_from")
        rates = rates.filtered(lambda rate: rate.company_id in (company, company.browse()))
        counted = self.env["quittance.rate"].browse()
        own = rates.filtered("company_id")
        ends = {rate.date_from: rate._last_day() or rate.date_from for rate in own}
        for rate in rates.sorted("date_from"):
            replaced = not rate.company_id and any(first <= rate.date_from <= last for first, last in ends.items())
            counted += rate.browse() if replaced else rate
        return counted

    # What is known.

    @api.depends("coverage", "complete_until", "rate_ids.date_from", "rate_ids.date_until", "rate_ids.company_id")
    @api.depends_context("lang", "company")
    def _compute_state(self):
        today = self._today()
        for series in self:
            series.missing_from = missing = series._missing_from(today, self.env.company.root_id)
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

    def _coverage(self, day, company):
        """Which readings the series lacks for a company as of a day, as the core counts them; None without a row."""
        self.ensure_one()
        texts = self._manifest_texts(company)
        if self.code not in dict(texts):
            return None
        return core(self.env).coverage(manifests(texts), self.code, day)

    def _missing_from(self, today, company):
        """The first day without a rate, from the current half-year to the first day of the next one.

        :return: date, or False where none is missing
        """
        found = self._coverage(today, company)
        return (found["missing_from"] or False) if found else today

    @api.model
    def _manifest_texts(self, company, held=False):
        """Every series that has a row for a company, as the core reads it.

        :param held: whether two series that must say the same are held to it where one has rates of the company's own.
            They are when such a rate is entered; a later release that says otherwise stops no night
        """
        series = self.sudo().search([("rate_ids", "!=", False), ("company_id", "in", (False, company.id))])
        own = set(series.filtered("company_id").mapped("code"))
        counted = series.filtered(lambda one: one.company_id or one.code not in own)
        manifests_of = {one.code: one._manifest(company) for one in counted if one._rates_of(company)}
        if not held:
            with_own = {one.code for one in counted if company & one.rate_ids.company_id}
            for code, manifest in manifests_of.items():
                if with_own & {code, manifest.get("agrees_with")}:
                    manifest.pop("agrees_with", None)
        return tuple((code, json.dumps(manifest)) for code, manifest in manifests_of.items())

    # What the wheel ships.

    @api.model
    def _seed(self):
        """Make the series of the release what the wheel ships; rates of companies stay as they are.

        :return: list of sentences, one for each period on which a company's rates and the release's disagree
        """
        # One series may be checked against another, which then comes first.
        shipped_series = sorted(
            (shipped_json(self.env, name) for name in shipped(self.env, "rates")),
            key=lambda manifest: "agrees_with" in manifest,
        )
        # Releases are whole: a correction of two series that must agree is checked when both are there.
        seeding = self.sudo().with_context(quittance_seeding=True)
        for manifest in shipped_series:
            values = {
                "title": manifest["title"],
                "coverage": manifest["coverage"],
                "agrees_with": manifest.get("agrees_with"),
            }
            series = seeding.search([("code", "=", manifest["name"]), ("company_id", "=", False)])
            if series:
                series.write(values)
            else:
                values |= {"code": manifest["name"], "company_id": False}
                series = seeding.with_context(tracking_disable=True).create(values)
            rows = {fields.Date.to_date(row["from"]): row for row in manifest["rows"]}
            shipped_rates = series.rate_ids.filtered(lambda rate: not rate.company_id)
            stale = shipped_rates.filtered(lambda rate, rows=rows: rate._to_row() != rows.get(rate.date_from))
            known = set((shipped_rates - stale).mapped("date_from"))
            # Not one by one: each writing is checked, and half of a correction may not hold.
            series.write(
                {
                    "complete_until": manifest.get("complete_until"),
                    "rate_ids": [Command.delete(rate.id) for rate in stale]
                    + [
                        Command.create(self.env["quittance.rate"]._from_row(row) | {"company_id": False})
                        for day, row in rows.items()
                        if day not in known
                    ],
                }
            )
        return [
            self.env._("%(label)s: %(value)s", label=series.display_name, value=sentence)
            for series in self.search([("company_id", "=", False)])
            for company in series.rate_ids.company_id
            for sentence in series._difference_sentences(company)
        ]

    def _apply(self, rows, company, complete_until=None):
        """Add rates of a company, in the place of its own that begin on the same day, all at once or not at all.

        :param rows: list of dicts as in a manifest: from, percent, status, source, and until where it has one
        :param complete_until: date to which the series is known, when later than before
        :raises ValidationError: every fault that the core finds in the series
        """
        self.ensure_one()
        before = {rate.date_from: rate for rate in self.rate_ids if rate.company_id == company}
        values = {row["from"]: self.env["quittance.rate"]._from_row(row) | {"company_id": company.id} for row in rows}
        if complete_until and complete_until > (self._complete_until(company) or date.min):
            counted = [*(rate._to_row() for rate in self._rates_of(company)), *rows]
            if counted:
                last = max(counted, key=lambda row: row["from"])
                values.setdefault(last["from"], self.env["quittance.rate"]._from_row(last) | {"company_id": company.id})
                values[last["from"]]["date_until"] = complete_until
        if values:
            replaced = [before[day] for first in values if (day := fields.Date.to_date(first)) in before]
            commands = [Command.delete(rate.id) for rate in replaced]
            self.write({"rate_ids": [*commands, *map(Command.create, values.values())]})

    def _differences(self, company):
        """Where a company has another rate than the release: list of (its own rate, the release's)."""
        shipped_rates = {rate.date_from: rate for rate in self.rate_ids if not rate.company_id}
        own = self.rate_ids.filtered(lambda rate: rate.company_id == company).sorted("date_from")
        pairs = [(rate, shipped_rates[rate.date_from]) for rate in own if rate.date_from in shipped_rates]
        return [(rate, of_release) for rate, of_release in pairs if not rate._agrees(of_release._to_row())]

    def _difference_sentences(self, company):
        sentences = []
        for rate, of_release in self._differences(company):
            words = {
                "day": format_date(self.env, rate.date_from),
                "ours": rate._percent_text(rate.percent),
                "theirs": rate._percent_text(of_release.percent),
                "reference": of_release.source_told,
                "company": company.sudo().name,
            }
            if percent_value(rate.percent) == percent_value(of_release.percent):
                words["ours"] = format_date(self.env, rate._last_day())
                words["theirs"] = format_date(self.env, of_release._last_day())
                sentence = self.env._(
                    "From %(day)s: until %(ours)s for %(company)s, until %(theirs)s in the release (%(reference)s)",
                    **words,
                )
            else:
                sentence = self.env._(
                    "From %(day)s: %(ours)s for %(company)s, %(theirs)s in the release (%(reference)s)", **words
                )
            sentences.append(sentence)
        return sentences

    @api.depends("rate_ids.date_from", "rate_ids.date_until", "rate_ids.percent", "rate_ids.company_id")
    @api.depends_context("lang", "company")
    def _compute_differences(self):
        for series in self:
            sentences = series._difference_sentences(self.env.company.root_id)
            series.difference_count = len(sentences)
            series.difference_text = "\n".join(sentences)

    def _search_difference_count(self, operator, value):
        if operator not in ("in", "not in") or set(value) != {0}:
            return NotImplemented
        return [("id", "not in" if operator == "in" else "in", self._all().filtered("difference_count").ids)]

    def action_take_release(self):
        """Take the company's own rates out where the release says something else; keep all others."""
        self.ensure_one()
        self.env["quittance.rate"].check_access("unlink")
        differences = self._differences(self.env.company.root_id)
        self.env["quittance.rate"].union(*(rate for rate, _of_release in differences)).unlink()
        return True

    def _sister(self, company):
        """The series that must say the same for a company; empty without one."""
        code = self.agrees_with
        series = self.search([("code", "=", code)] if code else [("agrees_with", "=", self.code)])
        return series.filtered(lambda one: one.company_id in (company, company.browse())).sorted("company_id")[-1:]

    def action_correct(self):
        """Open the dialogue that corrects a rate, also in the series that must say the same."""
        self.ensure_one()
        self.env["quittance.rate"].check_access("create")
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Correct a rate"),
            "res_model": "quittance.rate.correction",
            "view_mode": "form",
            "target": "new",
            "context": {"default_series_id": self.id},
        }

    def action_import(self):
        """Open the dialogue that imports rates from a file."""
        self.ensure_one()
        self.env["quittance.rate"].check_access("create")
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Import rates"),
            "res_model": "quittance.rate.import",
            "view_mode": "form",
            "target": "new",
            "context": {"default_series_id": self.id},
        }

    def _note(self, title, sentences):
        """Note on a company's own series what was done with it; one of the release is read by other companies, too."""
        if sentences and self.company_id:
            author = self.env.user.partner_id
            self.sudo().message_post(body=Markup("<br/>").join([title, *sentences]), author_id=author.id)

    # Asking for the rate of the next half-year.

    @api.model
    def _cron_upkeep(self):
        """In the last days of June and of December, ask a manager for each rate of the next half-year that is missing."""
        today = self._today()
        self.search([("reminded_for", "!=", False)])._close_reminders()
        for series in self.search([("code", "in", self._used_codes())]):
            wanted = min(series._wanted(today), default=None)
            if wanted and wanted != series.reminded_for and wanted - today <= REMIND_AHEAD:
                series._remind(wanted)

    def _wanted(self, day):
        """The next half-years without a rate, of the companies that use the series: a list of their first days."""
        found = [self._coverage(day, company) for company in self._companies()]
        return [coverage["next_wanted"] for coverage in found if coverage]

    def _companies(self):
        """Root companies that need the series."""
        companies = self.company_id or self.env["quittance.settings"]._all().company_id
        return companies.filtered(lambda company: self.code in self._used_codes(company))

    @api.model
    def _used_codes(self, companies=None):
        """Codes of the series that the law of companies' countries, or what was agreed with their customers, needs.

        :param companies: root companies, all when None
        """
        companies = (companies or self.env["quittance.settings"]._all().company_id).sudo()
        terms = self.env["quittance.terms"].sudo()
        of_companies = [("company_id", "in", companies.ids)]
        agreed = terms._read_group([("jurisdiction", "!=", False), *of_companies], ["company_id", "jurisdiction"])
        followed = terms._read_group([("rate_series_id", "!=", False), *of_companies], ["rate_series_id"])
        used = {series.code for (series,) in followed}
        for company in companies:
            countries = {company.country_id.code, *(code for of, code in agreed if of == company)}
            settings = self.env["quittance.settings"]._of(company)
            own_law = self.env["quittance.manifest"]._texts(company, "jurisdiction")
            law = settings._manifests(settings._manifest_texts()) if own_law else shipped_law(self.env)
            used.update(law.series_used(sorted(filter(None, countries))))
        return sorted(used)

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
                series=words.display_name,
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
            found = [series._coverage(day, company) for company in series._companies()]
            if all(coverage and day not in coverage["missing"] for coverage in found):
                reminders = series.sudo().activity_search(
                    [REMINDER_TYPE], additional_domain=[("date_deadline", "=", day)]
                )
                reminders.action_feedback(feedback=self.env._("The rate is there."))

    @api.model_create_multi
    def create(self, vals_list):
        series = super().create(vals_list)
        series._check_keeper({"company_id"})
        return series

    def write(self, vals):
        self._check_keeper(vals)
        seeding = self.env.su and self.env.context.get("quittance_seeding")
        companies = self.rate_ids.company_id if "rate_ids" in vals and not seeding else self.env["res.company"]
        with self.env["quittance.settings"]._stays_sound(companies):
            done = super().write(vals)
        if "complete_until" in vals:
            self._close_reminders()
        return done

    # What the core reads.

    @api.model
    def _faults(self, company, candidate=None):
        """What the core finds wrong with the series of a company, which may be checked against each other.

        :param candidate: manifest in the place of the series of that name
        :return: list of diagnostics, each with the ``title`` of its series; the code of the series is its ``source``
        """
        native = core(self.env)
        texts = dict(self._manifest_texts(company, held=True))
        if candidate:
            texts[candidate["name"]] = json.dumps(candidate)
        try:
            manifests(tuple(texts.items()))
        except native.ManifestError as error:
            titles = {code: rate_words(self.env, json.loads(text)["title"]) for code, text in texts.items()}
            return [{**fault, "title": titles[fault["source"]]} for fault in error.diagnostics]
        return []

    def _manifest(self, company):
        """The series as the core reads it for a company; the release's by itself where that is empty."""
        self.ensure_one()
        rates = self._rates_of(company)
        rows = [rate._to_row() for rate in rates]
        # A rate of the release ends where one of the company begins.
        for row, rate, following in zip(rows, rates, rates[1:], strict=False):
            if "until" in row and not rate.company_id and following.company_id:
                row["until"] = min(row["until"], fields.Date.to_string(following.date_from - timedelta(days=1)))
        manifest = {
            "kind": "rates",
            "format": 1,
            "name": self.code,
            "title": self.title,
            "coverage": self.coverage,
            "rows": rows,
        }
        if self.agrees_with:
            manifest["agrees_with"] = self.agrees_with
        if complete_until := self._complete_until(company):
            manifest["complete_until"] = fields.Date.to_string(complete_until)
        return manifest

    def _complete_until(self, company):
        """Up to which day a company knows the series: that of the release, or what its own rates say."""
        if self.coverage != "until_next_row":
            return self.complete_until
        own = self.sudo().rate_ids.filtered(lambda rate: rate.company_id == company and company)
        days = [self.complete_until, *(rate.date_until or rate.date_from for rate in own)]
        return max(filter(None, days), default=False)
