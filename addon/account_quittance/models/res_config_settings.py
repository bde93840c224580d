from odoo import api, fields, models

MANAGER = "account_quittance.group_manager"


class ResConfigSettings(models.TransientModel):
    """Our settings on the host's page: shown to, and written as, a credit control manager."""

    _inherit = "res.config.settings"

    quittance_settings_id = fields.Many2one(
        "quittance.settings", compute="_compute_quittance_settings_id", groups=MANAGER
    )
    quittance_sending = fields.Boolean(related="quittance_settings_id.sending_on", readonly=False, groups=MANAGER)
    quittance_policy_id = fields.Many2one(related="quittance_settings_id.policy_id", readonly=False, groups=MANAGER)
    quittance_copy_contacts = fields.Boolean(
        related="quittance_settings_id.copy_contacts", readonly=False, groups=MANAGER
    )
    quittance_bank_gate = fields.Boolean(related="quittance_settings_id.bank_gate", readonly=False, groups=MANAGER)
    quittance_bank_journal_ids = fields.Many2many(
        related="quittance_settings_id.bank_journal_ids", readonly=False, groups=MANAGER
    )
    quittance_accountant_id = fields.Many2one(
        related="quittance_settings_id.accountant_id", readonly=False, groups=MANAGER
    )
    quittance_team_leader_id = fields.Many2one(
        related="quittance_settings_id.team_leader_id", readonly=False, groups=MANAGER
    )
    quittance_grade_natural_persons = fields.Boolean(
        related="quittance_settings_id.grade_natural_persons", readonly=False, groups=MANAGER
    )

    quittance_keep_words_months = fields.Integer(
        related="quittance_settings_id.keep_words_months", readonly=False, groups=MANAGER
    )

    @api.depends("company_id")
    def _compute_quittance_settings_id(self):
        for page in self:
            page.quittance_settings_id = self.env["quittance.settings"]._of(page.company_id).sudo(self.env.su)
