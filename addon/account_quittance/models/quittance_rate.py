from odoo import fields, models


class QuittanceRateSeries(models.Model):
    _name = "quittance.rate.series"
    _description = "Interest rate series"
    _order = "code"

    code = fields.Char(required=True, readonly=True)
    name = fields.Char(required=True)
    rate_ids = fields.One2many("quittance.rate", "series_id", "Rates")

    _code_uniq = models.UniqueIndex("(code)", "There is a series with this code already.")


class QuittanceRate(models.Model):
    _name = "quittance.rate"
    _description = "Interest rate from a date on"
    _order = "series_id, date_from desc"

    series_id = fields.Many2one("quittance.rate.series", required=True, ondelete="cascade", index=True)
    date_from = fields.Date("In force from", required=True)
    rate = fields.Char(required=True, help="Yearly rate as a decimal fraction: 0.0215 means 2.15 %.")
    source = fields.Char(help="Where the rate was published.")
    status = fields.Selection(
        [("verified", "Verified"), ("unverified", "Unverified"), ("memory", "From memory")],
        default="unverified",
        required=True,
    )

    _series_date_uniq = models.UniqueIndex("(series_id, date_from)", "This series has a rate from this day already.")
