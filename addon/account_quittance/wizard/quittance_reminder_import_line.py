from odoo import fields, models

from .quittance_reminder_import import VERDICTS


class QuittanceReminderImportLine(models.TransientModel):
    _name = "quittance.reminder.import.line"
    _description = "Row of an import of reminders sent before"
    _order = "line"

    import_id = fields.Many2one("quittance.reminder.import", required=True, ondelete="cascade", index=True)
    line = fields.Integer(readonly=True, aggregator=None)
    invoice = fields.Char(readonly=True)
    customer = fields.Char(readonly=True)
    stage = fields.Char(readonly=True)
    date = fields.Date("Sent on", readonly=True)
    verdict = fields.Selection(VERDICTS, "What it does", readonly=True)
