from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from .core import codes_of_law


class QuittanceInterruption(models.Model):
    """Something dated that may interrupt limitation; whether it does, the law of the claim says."""

    _name = "quittance.interruption"
    _description = "Event that may interrupt limitation"
    _inherit = "quittance.case.fact"
    _order = "date desc, id desc"
    _rec_name = "event"

    move_id = fields.Many2one(help="Empty: all claims on the customer.")
    date = fields.Date(required=True)
    event = fields.Selection(selection=lambda self: self._selection_event(), string="What happened", required=True)
    note = fields.Char("Where it is proved", help="File number, letter, page of the file.")

    @api.model
    def _selection_event(self):
        titles = {
            "acknowledgement": self.env._("The debtor acknowledged the debt"),
            "court_claim": self.env._("Claim before a court"),
            "conservatory_measure": self.env._("Conservatory measure"),
            "enforcement": self.env._("Act of enforcement"),
            "order_for_payment_served": self.env._("Order for payment served"),
            "order_for_payment_filed": self.env._("Order for payment requested"),
            "formal_notice": self.env._("Formal notice"),
            "written_demand": self.env._("Written demand for payment"),
            "part_payment": self.env._("Part payment"),
        }
        codes = codes_of_law("limitation", "events")
        return [(code, titles.get(code, code.replace("_", " ").capitalize())) for code in codes]

    @api.depends("event", "date")
    @api.depends_context("lang")
    def _compute_display_name(self):
        events = dict(self._selection_event())
        for event in self:
            event.display_name = f"{events.get(event.event, '')}, {format_date(self.env, event.date)}"

    @api.constrains("date")
    def _check_date(self):
        for event in self:
            if event.date > event._settings()._today():
                raise UserError(self.env._("What interrupts limitation has happened: the date is not in the future."))
