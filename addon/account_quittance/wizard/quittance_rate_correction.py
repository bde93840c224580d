from datetime import date

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..models.quittance_rate import STATUSES, percent_value


class QuittanceRateCorrection(models.TransientModel):
    """A rate corrected for a company, at once in the series that must say the same: by itself, neither could be."""

    _name = "quittance.rate.correction"
    _description = "Correction of an interest rate"
    _inherit = "quittance.guarded"

    series_id = fields.Many2one("quittance.rate.series", "Interest rates", required=True, ondelete="cascade")
    date_from = fields.Date("In force from", required=True)
    percent = fields.Char("Percent a year", required=True, help="Decimal text: 2.15 means 2.15 % a year.")
    source = fields.Char(required=True, help="Where the rate was published.")
    status = fields.Selection(STATUSES, default="unverified", required=True)
    effect = fields.Text("What it does", compute="_compute_effect")

    @api.depends("series_id", "date_from", "percent")
    @api.depends_context("lang")
    def _compute_effect(self):
        for correction in self:
            known = correction.series_id and correction.date_from and correction._percent()
            correction.effect = known and "\n".join(
                self.env._("%(label)s: %(value)s", label=series.display_name, value=sentence)
                for series, rows in correction._rows().items()
                for sentence in correction._sentences(series, rows)
            )

    def _company(self):
        return self.env.company.root_id

    def _percent(self):
        """The rate as a manifest has it; None where it is none."""
        text = (self.percent or "").strip().replace(",", ".")
        return text if percent_value(text) is not None else None

    def _rows(self):
        """What is to be written of each series: a dict of series to rows as a manifest has them.

        A series read by half-years says what the other has in force on the first day of each.
        """
        series = self.series_id
        day = self.date_from
        sister = series._sister(self._company())
        if not sister:
            return {series: [self._row(series, day)]}
        dated, read = (sister, series) if series.agrees_with else (series, sister)
        rates = dated._rates_of(self._company())
        if series == read:
            # It is the rate in force on that day that was wrong.
            day = max((rate.date_from for rate in rates if rate.date_from <= day), default=day)
        end = min((rate.date_from for rate in rates if rate.date_from > day), default=date.max)
        covered = [rate.date_from for rate in read._rates_of(self._company()) if day <= rate.date_from < end]
        if series == read and self.date_from not in covered:
            covered.append(self.date_from)
        return {dated: [self._row(dated, day)], read: [self._row(read, covered_day) for covered_day in covered]}

    def _row(self, series, day):
        here = series._rates_of(self._company()).filtered(lambda rate: rate.date_from == day)
        row = {"from": fields.Date.to_string(day), "percent": self._percent(), "status": self.status}
        if here.date_until and series.coverage == "half_year":
            row["until"] = fields.Date.to_string(here.date_until)
        return row | {"source": self.source}

    def _sentences(self, series, rows):
        here = {rate.date_from: rate for rate in series._rates_of(self._company())}
        rates = self.env["quittance.rate"]
        said = []
        for row in rows:
            rate = here.get(fields.Date.to_date(row["from"]))
            words = {"day": rates._day_text(row["from"]), "now": rates._percent_text(row["percent"])}
            if rate:
                said.append(
                    self.env._(
                        "from %(day)s: %(now)s instead of %(before)s", before=rates._percent_text(rate.percent), **words
                    )
                )
            else:
                said.append(self.env._("from %(day)s: %(now)s, where there is no row yet", **words))
        return said

    def action_confirm(self):
        """Write it for the company, in both series or in none."""
        self.ensure_one()
        self.env["quittance.rate"].check_access("create")
        company = self._company()
        self.env["quittance.settings"]._check_keeper(company)
        if not self._percent():
            raise UserError(self.env._("“%s” is no rate. Write percent a year like 2.15 or 2,15.", self.percent))
        rows = self._rows()
        notes = {series: self._sentences(series, of_series) for series, of_series in rows.items()}
        sister = next((series for series in rows if series != self.series_id), None)
        with self.env["quittance.settings"]._stays_sound(company):
            if sister:
                # Checked with the other one, below: by itself it would contradict it.
                sister.sudo().with_context(quittance_seeding=True)._apply(rows[sister], company)
            self.series_id._apply(rows[self.series_id], company)
        for series, sentences in notes.items():
            series._note(self.env._("Corrected by hand:"), sentences)
        return {"type": "ir.actions.client", "tag": "soft_reload"}
