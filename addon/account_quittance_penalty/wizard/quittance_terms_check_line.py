from odoo import fields, models
from odoo.addons.account_quittance.models.quittance_case import RELATIONS

from .quittance_terms_check import KINDS, STARTS, VERDICTS


class QuittanceTermsCheckLine(models.TransientModel):
    _name = "quittance.terms.check.line"
    _description = "Due date beyond the legal maximum"
    _order = "days_beyond desc, id"
    _rec_name = "name"

    check_id = fields.Many2one("quittance.terms.check", required=True, ondelete="cascade", index=True)
    law_id = fields.Many2one("quittance.terms.check.law", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    kind = fields.Selection(KINDS, required=True, readonly=True)
    name = fields.Char(readonly=True)
    term_id = fields.Many2one("account.payment.term", "Payment term", readonly=True, ondelete="cascade")
    move_id = fields.Many2one("account.move", "Invoice", readonly=True, ondelete="cascade", index=True)
    partner_id = fields.Many2one("res.partner", readonly=True, ondelete="cascade")
    currency_id = fields.Many2one(related="move_id.currency_id")
    amount = fields.Monetary(related="move_id.amount_total")
    verdict = fields.Selection(VERDICTS, readonly=True)
    relation = fields.Selection(RELATIONS, "The debtor is", readonly=True)
    start_is = fields.Selection(STARTS, "Counted from", readonly=True)
    start_date = fields.Date("Start", readonly=True)
    latest_date = fields.Date("Latest allowed", readonly=True)
    due_date = fields.Date("Due date given", readonly=True)
    days_beyond = fields.Integer("Days beyond", readonly=True, aggregator=None)
    text = fields.Text(related="law_id.text")
    source = fields.Char(related="law_id.source")
    status = fields.Selection(related="law_id.status")
    fine = fields.Text(related="law_id.fine")
    fine_source = fields.Char(related="law_id.fine_source")
    fine_status = fields.Selection(related="law_id.fine_status")

    def action_open(self):
        """Open the payment term, the invoice or the bill."""
        self.ensure_one()
        record = self.move_id or self.term_id
        return {
            "type": "ir.actions.act_window",
            "res_model": record._name,
            "res_id": record.id,
            "view_mode": "form",
        }
