from odoo import api, fields, models
from odoo.exceptions import UserError


class QuittanceRunLine(models.Model):
    _name = "quittance.run.line"
    _description = "Left out of, or failed in, a credit control run"
    _inherit = "quittance.owned"
    _log_access = False
    _order = "id"

    run_id = fields.Many2one("quittance.run", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="run_id.company_id")
    currency_id = fields.Many2one(related="run_id.currency_id")
    kind = fields.Selection(
        [("left_out", "Left out"), ("held", "Held"), ("failure", "Failure")], required=True, readonly=True
    )
    code = fields.Char(readonly=True)
    sentence = fields.Char("What", compute="_compute_sentence")
    message = fields.Char(readonly=True)
    count = fields.Integer("Items", readonly=True)
    amount = fields.Monetary(readonly=True)
    partner_id = fields.Integer("Customer ID", readonly=True, aggregator=None)
    move_id = fields.Integer("Invoice ID", readonly=True, aggregator=None)

    @api.depends_context("lang")
    def _compute_sentence(self):
        for line in self:
            line.sentence = line.message or line._settings()._sentences([{"code": line.code}])[0]

    def action_open(self):
        """Open the invoice of this line, otherwise its customer."""
        self.ensure_one()
        record = self.env["account.move"].browse(self.move_id or []).exists()
        record = record or self.env["res.partner"].browse(self.partner_id or []).exists()
        if not record:
            raise UserError(self.env._("This line stands for several items: there is not one record to open."))
        return {
            "type": "ir.actions.act_window",
            "res_model": record._name,
            "res_id": record.id,
            "view_mode": "form",
        }
