import json

from odoo import api, fields, models
from odoo.exceptions import ValidationError

from .core import core, manifests, shipped, shipped_json


class QuittanceRateSeries(models.Model):
    """A published series of interest rates; the records are the truth, the wheel only adds missing periods."""

    _name = "quittance.rate.series"
    _description = "Interest rate series"
    _order = "code"
    _rec_name = "title"

    code = fields.Char(required=True, readonly=True)
    title = fields.Char(required=True)
    coverage = fields.Selection(
        [("half_year", "Each row covers its half-year"), ("until_next_row", "Each row holds until the next one")],
        required=True,
        readonly=True,
    )
    complete_until = fields.Date(help="Up to this day the series is known to have no other row.")
    agrees_with = fields.Char(readonly=True)
    rate_ids = fields.One2many("quittance.rate", "series_id", "Rates")

    _code_uniq = models.UniqueIndex("(code)", "There is a series with this code already.")

    @api.model
    def _seed(self):
        """Add the series and periods that the wheel ships and that are missing.

        :return: list of sentences, one for each period on which the records and the wheel disagree
        """
        conflicts = []
        missing = []
        for name in shipped(self.env, "rates"):
            manifest = shipped_json(self.env, name)
            series = self.search([("code", "=", manifest["name"])]) or self.create(
                {
                    "code": manifest["name"],
                    "title": manifest["title"],
                    "coverage": manifest["coverage"],
                    "agrees_with": manifest.get("agrees_with"),
                }
            )
            complete_until = fields.Date.to_date(manifest.get("complete_until"))
            if complete_until and (not series.complete_until or complete_until > series.complete_until):
                series.complete_until = complete_until
            known = {rate.date_from: rate for rate in series.rate_ids}
            for row in manifest["rows"]:
                rate = known.get(fields.Date.to_date(row["from"]))
                if not rate:
                    missing.append(self.env["quittance.rate"]._from_row(series, row))
                elif rate.percent != row["percent"]:
                    conflicts.append(
                        self.env._(
                            "%(series)s from %(day)s: %(ours)s here, %(theirs)s in the release",
                            series=series.title,
                            day=row["from"],
                            ours=rate.percent,
                            theirs=row["percent"],
                        )
                    )
        # All at once: a series may be checked against another one.
        self.env["quittance.rate"].create(missing)
        return conflicts

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


class QuittanceRate(models.Model):
    _name = "quittance.rate"
    _description = "Interest rate from a date on"
    _order = "series_id, date_from desc"
    _rec_name = "date_from"

    series_id = fields.Many2one("quittance.rate.series", required=True, ondelete="cascade", index=True)
    date_from = fields.Date("In force from", required=True)
    date_until = fields.Date("Until", help="Last day, where it is not the one before the next row.")
    percent = fields.Char("Percent a year", required=True, help="Decimal text: 2.15 means 2.15 % a year.")
    source = fields.Char(required=True, help="Where the rate was published.")
    status = fields.Selection(
        [("verified", "Verified"), ("unverified", "Unverified"), ("memory", "From memory")],
        default="unverified",
        required=True,
    )

    _series_date_uniq = models.UniqueIndex("(series_id, date_from)", "This series has a rate from this day already.")

    @api.constrains("date_from", "date_until", "percent", "source", "status")
    def _check_series(self):
        """All faults that the core finds in the series, each with its cure."""
        native = core(self.env)
        # A series may be checked against another one: all of them are read together.
        texts = tuple((series.title, json.dumps(series._manifest())) for series in self.series_id.search([]))
        try:
            manifests(texts)
        except native.ManifestError as error:
            raise ValidationError(
                "\n".join(f"{fault['source']}: {fault['message']}. {fault['cure']}" for fault in error.diagnostics)
            ) from error

    @api.model
    def _from_row(self, series, row):
        return {
            "series_id": series.id,
            "date_from": row["from"],
            "date_until": row.get("until"),
            "percent": row["percent"],
            "source": row["source"],
            "status": row["status"],
        }

    def _to_row(self):
        row = {"from": fields.Date.to_string(self.date_from)}
        if self.date_until:
            row["until"] = fields.Date.to_string(self.date_until)
        return row | {"percent": self.percent, "status": self.status, "source": self.source}
