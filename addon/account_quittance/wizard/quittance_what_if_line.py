from odoo import fields, models


class QuittanceWhatIfLine(models.TransientModel):
    _name = "quittance.what.if.line"
    _description = "Customer whom two policies treat differently"
    _order = "amount desc, id"

    what_if_id = fields.Many2one("quittance.what.if", "What if", required=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="what_if_id.currency_id")
    partner_id = fields.Many2one("res.partner", "Customer", readonly=True, ondelete="cascade")
    change = fields.Selection([("gained", "Gained"), ("lost", "Lost"), ("changed", "Changed")], readonly=True)
    amount = fields.Monetary("Asked for", readonly=True, help="The greater of what the two ask for.")
    tried = fields.Char("Policy that is tried", readonly=True)
    tried_reasons = fields.Text("Why, as tried", readonly=True)
    against = fields.Char("Compared policy", readonly=True)
    against_reasons = fields.Text("Why, as compared", readonly=True)

    def action_open(self):
        """Open the customer."""
        self.ensure_one()
        self.check_access("read")
        return self.what_if_id._open_customers(self.partner_id)
