from odoo import fields, models

from ..models.quittance_rate import STATUSES
from .quittance_rate_import import VERDICTS


class QuittanceRateImportLine(models.TransientModel):
    _name = "quittance.rate.import.line"
    _description = "Row of an import of interest rates"

    import_id = fields.Many2one("quittance.rate.import", required=True, ondelete="cascade", index=True)
    line = fields.Integer(readonly=True, aggregator=None)
    verdict = fields.Selection(VERDICTS, "What it is", readonly=True)
    date_from = fields.Date("In force from", readonly=True)
    here = fields.Char(readonly=True)
    here_until = fields.Date("Until, here", readonly=True)
    percent = fields.Char("In the file", readonly=True)
    date_until = fields.Date("Until", readonly=True)
    status = fields.Selection(STATUSES, readonly=True)
    source = fields.Char(readonly=True)
