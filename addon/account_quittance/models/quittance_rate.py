from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import format_date

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
    _name = "quittance.rate"
    _description = "Interest rate from a date on"
    _inherit = "quittance.guarded"
    _order = "series_id, date_from desc"
    _rec_name = "date_from"

    series_id = fields.Many2one("quittance.rate.series", required=True, ondelete="cascade", index=True)
    date_from = fields.Date("In force from", required=True)
    date_until = fields.Date("Until", help="Last day, where it is not the one before the next row.")
    percent = fields.Char("Percent a year", required=True, help="Decimal text: 2.15 means 2.15 % a year.")
    source = fields.Char(required=True, help="Where the rate was published.")
    read_on = fields.Date("Read on", help="When it was read there: at most two months before it comes into force.")
    status = fields.Selection(
        STATUSES,
        default="unverified",
        required=True,
        help="Official: read in an official publication. Two sources agree: two independent publications say the same."
        " Not verified: one publication alone says it, several contradict each other, or none can be shown. From memory:"
        " no publication was found. The last two are confirmed by somebody before anything is charged.",
    )

    _series_date_uniq = models.UniqueIndex("(series_id, date_from)", "This series has a rate from this day already.")

    @api.depends("date_from", "series_id")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for rate in self:
            rate.display_name = f"{rate.series_id.title}, {format_date(self.env, rate.date_from)}"

    @api.model_create_multi
    def create(self, vals_list):
        rates = super().create([self._with_decimal_point(vals) for vals in vals_list])
        rates.series_id._check_keeper()
        rates.series_id._close_reminders()
        return rates

    def write(self, vals):
        self.series_id._check_keeper()
        before = [(rate, rate.percent) for rate in self] if "percent" in vals else []
        done = super().write(self._with_decimal_point(vals))
        for rate, percent in before:
            if percent_value(percent) != percent_value(rate.percent):
                rate.series_id._note(self.env._("Changed by hand:"), [rate._change_sentence(percent, rate.percent)])
        self.series_id._close_reminders()
        return done

    @api.ondelete(at_uninstall=False)
    def _unlink_by_keeper(self):
        self.series_id._check_keeper()

    def _change_sentence(self, before, now):
        return self.env._(
            "From %(day)s: %(before)s, now %(now)s",
            day=format_date(self.env, self.date_from),
            before=self._percent_text(before),
            now=self._percent_text(now),
        )

    @api.model
    def _with_decimal_point(self, vals):
        """People write 2,15 as well as 2.15."""
        percent = (vals.get("percent") or "").strip().replace(",", ".")
        return {**vals, "percent": percent} if percent else vals

    @api.constrains("date_from", "date_until", "percent", "source", "read_on", "status")
    def _check_series(self):
        """All faults that the core finds in the series, each with its cure."""
        faults = self.series_id._faults()
        if faults:
            raise ValidationError(
                "\n".join(f"{fault['title']}: {fault['message']}. {fault['cure']}" for fault in faults)
            )

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
        if until or (self.series_id.coverage != "half_year"):
            return until or False
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
        if self.date_until:
            row["until"] = fields.Date.to_string(self.date_until)
        if self.read_on:
            row["read"] = fields.Date.to_string(self.read_on)
        return row | {"percent": self.percent, "status": self.status, "source": self.source}
