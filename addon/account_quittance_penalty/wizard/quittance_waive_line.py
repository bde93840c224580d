from odoo import fields, models
from odoo.addons.account_quittance.models.quittance_charge import KINDS


class QuittanceWaiveLine(models.TransientModel):
    _name = "quittance.waive.line"
    _description = "Penalty that may be waived"

    dialogue_id = fields.Many2one("quittance.waive", required=True, ondelete="cascade", index=True)
    selected = fields.Boolean("Waive")
    move_id = fields.Many2one("account.move", "Invoice", readonly=True, ondelete="cascade")
    ordinal = fields.Integer("Instalment", readonly=True)
    kind = fields.Selection(KINDS, "What", readonly=True)
    currency_id = fields.Many2one("res.currency", readonly=True)
    open_amount = fields.Monetary("Open", readonly=True)
    amount = fields.Monetary("To waive")
