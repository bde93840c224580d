from odoo import fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    quittance_sending = fields.Boolean(related="company_id.root_id.quittance_sending", readonly=False)
    quittance_policy_id = fields.Many2one(related="company_id.root_id.quittance_policy_id", readonly=False)
    quittance_grade_natural_persons = fields.Boolean(
        related="company_id.root_id.quittance_grade_natural_persons", readonly=False
    )
    quittance_sector = fields.Selection(related="company_id.root_id.quittance_sector", readonly=False)
