from odoo import api, fields, models


class QuittanceChargePenaltiesLine(models.TransientModel):
    _name = "quittance.charge.penalties.line"
    _description = "Entry that charging penalties would make"
    _order = "total desc, id"

    dialogue_id = fields.Many2one("quittance.charge.penalties", required=True, ondelete="cascade", index=True)
    selected = fields.Boolean("Charge", default=True)
    case_id = fields.Many2one("quittance.case", "Customer", readonly=True, ondelete="cascade")
    branch_id = fields.Many2one("res.company", "Company", readonly=True, ondelete="cascade")
    currency_id = fields.Many2one("res.currency", readonly=True)
    interest = fields.Monetary(readonly=True)
    compensation = fields.Monetary(readonly=True)
    total = fields.Monetary(compute="_compute_total", store=True)
    invoice_count = fields.Integer("Invoices", readonly=True)
    verified = fields.Boolean(readonly=True)
    note = fields.Char(compute="_compute_note")

    @api.depends("interest", "compensation")
    def _compute_total(self):
        for line in self:
            line.total = line.currency_id.round(line.interest + line.compensation)

    @api.depends("total", "verified")
    @api.depends_context("lang")
    def _compute_note(self):
        for line in self:
            notes = []
            if line.total < 0:
                notes.append(self.env._("Takes back what is no longer due."))
            if not line.verified:
                notes.append(self.env._("Law or rate not verified: check it."))
            line.note = " ".join(notes) or False
