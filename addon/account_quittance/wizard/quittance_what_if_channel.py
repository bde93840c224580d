from odoo import api, fields, models


class QuittanceWhatIfChannel(models.TransientModel):
    _name = "quittance.what.if.channel"
    _description = "What two policies would send by a channel, and its cost"
    _order = "id"

    what_if_id = fields.Many2one("quittance.what.if", "What if", required=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="what_if_id.currency_id")
    channel = fields.Selection(
        selection=lambda self: self.env["quittance.stage"]._fields["channel"]._description_selection(self.env),
        readonly=True,
    )
    unit_cost = fields.Monetary("Cost of one", help="What a contact by this channel costs the company.")
    tried_count = fields.Integer("Contacts", readonly=True)
    tried_amount = fields.Monetary("Asked for", readonly=True)
    tried_cost = fields.Monetary("Cost", compute="_compute_costs")
    against_count = fields.Integer("Contacts, compared policy", readonly=True)
    against_amount = fields.Monetary("Asked for, compared policy", readonly=True)
    against_cost = fields.Monetary("Cost, compared policy", compute="_compute_costs")

    @api.depends("unit_cost", "tried_count", "against_count")
    def _compute_costs(self):
        for row in self:
            row.tried_cost = row.unit_cost * row.tried_count
            row.against_cost = row.unit_cost * row.against_count
