from odoo import api, fields, models
from odoo.addons.account_quittance.models.res_config_settings import MANAGER


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    quittance_journal_id = fields.Many2one(related="quittance_settings_id.journal_id", readonly=False, groups=MANAGER)
    quittance_interest_account_id = fields.Many2one(
        "account.account",
        "Account of interest",
        compute="_compute_quittance_accounts",
        inverse="_inverse_quittance_accounts",
        groups=MANAGER,
    )
    quittance_compensation_account_id = fields.Many2one(
        "account.account",
        "Account of compensation",
        compute="_compute_quittance_accounts",
        inverse="_inverse_quittance_accounts",
        groups=MANAGER,
    )
    quittance_post_charges = fields.Boolean(
        related="quittance_settings_id.post_charges", readonly=False, groups=MANAGER
    )
    quittance_currency_id = fields.Many2one(related="quittance_settings_id.currency_id", groups=MANAGER)
    quittance_charge_least_days_late = fields.Integer(
        related="quittance_settings_id.charge_least_days_late", readonly=False, groups=MANAGER
    )
    quittance_charge_least_amount = fields.Monetary(
        related="quittance_settings_id.charge_least_amount",
        currency_field="quittance_currency_id",
        readonly=False,
        groups=MANAGER,
    )
    quittance_forbid_waiving = fields.Boolean(
        related="quittance_settings_id.forbid_waiving", readonly=False, groups=MANAGER
    )
    quittance_imputation = fields.Selection(related="quittance_settings_id.imputation", readonly=False, groups=MANAGER)
    quittance_limitation_days = fields.Integer(
        related="quittance_settings_id.limitation_days", readonly=False, groups=MANAGER
    )
    quittance_sector = fields.Selection(related="quittance_settings_id.sector", readonly=False, groups=MANAGER)
    quittance_mentions = fields.Boolean(related="quittance_settings_id.mentions", readonly=False, groups=MANAGER)

    @api.depends("quittance_settings_id")
    def _compute_quittance_accounts(self):
        """What is set, otherwise what is usual in the chart of accounts: saving the page sets it."""
        for page in self:
            settings = self.env["quittance.settings"]._of(page.company_id)
            page.quittance_interest_account_id = settings._account("interest", page.company_id)
            page.quittance_compensation_account_id = settings._account("compensation", page.company_id)

    def _inverse_quittance_accounts(self):
        for page in self:
            page.quittance_settings_id.write(
                {
                    "interest_account_id": page.quittance_interest_account_id.id,
                    "compensation_account_id": page.quittance_compensation_account_id.id,
                }
            )
