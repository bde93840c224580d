from odoo import fields, models


class QuittanceWhatIfStage(models.TransientModel):
    _name = "quittance.what.if.stage"
    _description = "What two policies would send at a stage"
    _order = "id"

    what_if_id = fields.Many2one("quittance.what.if", "What if", required=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="what_if_id.currency_id")
    stage = fields.Char(readonly=True)
    channel = fields.Selection(
        selection=lambda self: self.env["quittance.stage"]._fields["channel"]._description_selection(self.env),
        readonly=True,
    )
    tried_count = fields.Integer("Contacts", readonly=True)
    tried_amount = fields.Monetary("Asked for", readonly=True)
    against_count = fields.Integer("Contacts, compared policy", readonly=True)
    against_amount = fields.Monetary("Asked for, compared policy", readonly=True)
