from odoo import api, fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    quittance_sending = fields.Boolean(related="company_id.root_id.quittance_sending", readonly=False)
    quittance_policy_id = fields.Many2one(related="company_id.root_id.quittance_policy_id", readonly=False)
    quittance_grade_natural_persons = fields.Boolean(
        related="company_id.root_id.quittance_grade_natural_persons", readonly=False
    )
    quittance_journal_id = fields.Many2one(related="company_id.root_id.quittance_journal_id", readonly=False)
    quittance_interest_account_id = fields.Many2one(
        related="company_id.root_id.quittance_interest_account_id", readonly=False
    )
    quittance_compensation_account_id = fields.Many2one(
        related="company_id.root_id.quittance_compensation_account_id", readonly=False
    )
    quittance_post_charges = fields.Boolean(related="company_id.root_id.quittance_post_charges", readonly=False)
    quittance_forbid_waiving = fields.Boolean(related="company_id.root_id.quittance_forbid_waiving", readonly=False)
    quittance_imputation = fields.Selection(related="company_id.root_id.quittance_imputation", readonly=False)
    quittance_limitation_days = fields.Integer(related="company_id.root_id.quittance_limitation_days", readonly=False)
    quittance_sector = fields.Selection(related="company_id.root_id.quittance_sector", readonly=False)
    quittance_mentions = fields.Boolean(related="company_id.root_id.quittance_mentions", readonly=False)

    @api.model
    def default_get(self, fields_list):
        self.env.company._quittance_propose_accounts()
        return super().default_get(fields_list)
