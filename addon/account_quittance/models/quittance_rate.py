from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from odoo import api, fields, models
from odoo.exceptions import AccessError, ValidationError
from odoo.tools import format_date

from .core import rate_words

STATUSES = [
    ("official", "Official"),
    ("secondary", "Two sources agree"),
    ("unverified", "Not verified"),
    ("memory", "From memory"),
]
# Of facts of law too: what no text fixes, and what somebody of the company has confirmed.
FACT_STATUSES = [*STATUSES, ("convention", "Convention"), ("confirmed", "Confirmed")]


def explain_statuses(env, statuses):
    """What statuses mean, a sentence each, in the user's language."""
    meanings = {
        "official": env._("Official: read in an official publication."),
        "secondary": env._("Two sources agree: two independent publications say the same."),
        "unverified": env._(
            "Not verified: one publication alone says it, several contradict each other, or none can be shown."
        ),
        "memory": env._("From memory: no publication was found."),
        "convention": env._("Convention: no text fixes it; published calculations do it so."),
        "confirmed": env._("Confirmed: somebody of the company has read and confirmed it."),
    }
    return [meaning for status, meaning in meanings.items() if status in statuses]


def percent_value(text):
    """Decimal text as a Decimal; None where it is no decimal."""
    try:
        return Decimal(text)
    except (InvalidOperation, TypeError):
        return None


def next_half_year(day):
    """The next 1 January or 1 July after a day."""
    return date(day.year, 7, 1) if day.month < 7 else date(day.year + 1, 1, 1)


class QuittanceRate(models.Model):
    """A rate of the release, which nobody changes, or one of a company: it takes the place of the release's for that company."""

    _name = "quittance.rate"
    _description = "Interest rate from a date on"
    _inherit = "quittance.guarded"
    _order = "series_id, date_from desc"
    _rec_name = "date_from"

    series_id = fields.Many2one("quittance.rate.series", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(
        "res.company",
        default=lambda self: self.env.company.root_id,
        index=True,
        ondelete="cascade",
        help="For which it counts, in the place of the release's from the same day; a rate of the release has none.",
    )
    own = fields.Boolean(compute="_compute_own")
    origin = fields.Char("Whose", compute="_compute_origin")
    date_from = fields.Date("In force from", required=True)
    date_until = fields.Date("Until", help="Last day on which it is known to hold; empty: the one before the next row.")
    percent = fields.Char("Percent a year", required=True, help="Decimal text: 2.15 means 2.15 % a year.")
    source = fields.Char(required=True, help="Where the rate was published.")
    # A screen that changes it names it so, and what it writes is the source.
    source_told = fields.Char(
        "Where it was read",
        compute="_compute_source_told",
        readonly=False,
        help="Where the rate was published; remarks on it are in your language.",
    )
    read_on = fields.Date("Read on", help="When it was read there: at most two months before it comes into force.")
    status = fields.Selection(
        STATUSES,
        default="unverified",
        required=True,
        help="Official: read in an official publication. Two sources agree: two independent publications say the same."
        " Not verified: one publication alone says it, several contradict each other, or none can be shown. From memory:"
        " no publication was found. The last two are confirmed by somebody before anything is charged.",
    )

    _series_date_uniq = models.UniqueIndex(
        "(series_id, date_from, COALESCE(company_id, 0))", "This series has a rate from this day already."
    )

    @api.depends("company_id")
    def _compute_own(self):
        for rate in self:
            rate.own = bool(rate.company_id)

    @api.depends("company_id", "series_id.rate_ids.date_from", "series_id.rate_ids.company_id")
    @api.depends_context("lang", "company")
    def _compute_origin(self):
        company = self.env.company.root_id
        for rate in self:
            counts = rate in rate.series_id._rates_of(company)
            if rate.company_id:
                rate.origin = rate.company_id.sudo().name
            elif counts:
                rate.origin = self.env._("Release")
            else:
                rate.origin = self.env._("Release, replaced by a rate of %s", company.name)

    @api.depends("source")
    @api.depends_context("lang")
    def _compute_source_told(self):
        for rate in self:
            rate.source_told = rate_words(self.env, rate.source)

    @api.constrains("company_id")
    def _check_company(self):
        if any(rate.company_id != rate.company_id.root_id for rate in self):
            raise ValidationError(self.env._("A rate is of a root company: choose it instead of its branch."))

    def _check_keeper(self):
        """What the release ships is nobody's to change, and what counts for a company is its own people's."""
        if not self.env.su and any(not rate.company_id for rate in self):
            raise AccessError(
                self.env._(
                    "Rates of the release are changed by nobody. Add a rate of your company from the same day: it takes the"
                    " place of the release's for your company alone."
                )
            )
        self.env["quittance.settings"]._check_keeper(self.company_id)

    @api.depends("date_from", "series_id")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for rate in self:
            rate.display_name = f"{rate.series_id.display_name}, {format_date(self.env, rate.date_from)}"

    @api.model_create_multi
    def create(self, vals_list):
        rates = super().create([self._as_kept(vals) for vals in vals_list])
        rates._check_keeper()
        rates.series_id._close_reminders()
        return rates

    def write(self, vals):
        self._check_keeper()
        before = [(rate, rate.percent) for rate in self] if "percent" in vals else []
        with self.env["quittance.settings"]._stays_sound(self.company_id):
            done = super().write(self._as_kept(vals))
        for rate, percent in before:
            if percent_value(percent) != percent_value(rate.percent):
                rate.series_id._note(self.env._("Changed by hand:"), [rate._change_sentence(percent, rate.percent)])
        self._check_keeper()
        self.series_id._close_reminders()
        return done

    def unlink(self):
        with self.env["quittance.settings"]._stays_sound(self.company_id):
            return super().unlink()

    @api.ondelete(at_uninstall=False)
    def _unlink_by_keeper(self):
        self._check_keeper()

    def _change_sentence(self, before, now):
        return self.env._(
            "%(company)s, from %(day)s: %(before)s, now %(now)s",
            company=(self.company_id or self.env.company.root_id).sudo().name,
            day=format_date(self.env, self.date_from),
            before=self._percent_text(before),
            now=self._percent_text(now),
        )

    @api.model
    def _as_kept(self, vals):
        """What a screen writes: people write 2,15 as well as 2.15, and the source where they read it in their language."""
        vals = dict(vals)
        percent = (vals.get("percent") or "").strip().replace(",", ".")
        if percent:
            vals["percent"] = percent
        if "source_told" in vals:
            vals["source"] = vals.pop("source_told")
        return vals

    @api.constrains("date_from", "date_until", "percent", "source", "read_on", "status", "company_id", "series_id")
    def _check_series(self):
        """All faults that the core finds in the series as they count for a company, each with its cure."""
        if self.env.su and self.env.context.get("quittance_seeding"):
            return
        for company in {rate.company_id for rate in self}:
            faults = self.series_id._faults(company)
            if faults:
                said = [f"{fault['title']}: {fault['message']}. {fault['cure']}" for fault in faults]
                if any(fault["code"] == "series_disagree" for fault in faults):
                    said.append(self.env._("“Correct a rate” above the series corrects both at once."))
                raise ValidationError("\n".join(said))

    @api.model
    def _day_text(self, day):
        return format_date(self.env, day)

    @api.model
    def _percent_text(self, percent):
        """Decimal text as a percentage in the user's language; what is no decimal, as it is."""
        value = percent_value(percent)
        text = percent if value is None else self.env["quittance.settings"]._number(value, "#,##0.00#####")
        return f"{text}\N{NO-BREAK SPACE}%"

    def _last_day(self, row=None):
        """Last day of a half-year's rate, as it says or as the half-year has it; False for a rate that holds until the next.

        :param row: a row of a manifest in the place of this record
        """
        start = fields.Date.to_date(row["from"]) if row else self.date_from
        until = fields.Date.to_date(row.get("until")) if row else self.date_until
        if self.series_id.coverage != "half_year":
            return False
        if until:
            return until
        return next_half_year(start) - timedelta(days=1)

    def _agrees(self, row):
        """Whether a row of a manifest says the same rate for the same days."""
        same_rate = percent_value(self.percent) == percent_value(row["percent"])
        return same_rate and self._last_day() == self._last_day(row)

    @api.model
    def _from_row(self, row):
        return {
            "date_from": row["from"],
            "date_until": row.get("until"),
            "percent": row["percent"],
            "source": row["source"],
            "read_on": row.get("read"),
            "status": row["status"],
        }

    def _to_row(self):
        row = {"from": fields.Date.to_string(self.date_from)}
        # Where rows hold until the next one, the last day is how far the series is known.
        if self.date_until and self.series_id.coverage == "half_year":
            row["until"] = fields.Date.to_string(self.date_until)
        if self.read_on:
            row["read"] = fields.Date.to_string(self.read_on)
        return row | {"percent": self.percent, "status": self.status, "source": self.source}
