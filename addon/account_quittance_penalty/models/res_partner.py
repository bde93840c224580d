from odoo import api, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    @api.readonly
    def quittance_penalties_to_date(self):
        """What each claim on this customer bears to date, as HTML; empty where nothing does. Asked for when somebody looks."""
        self.ensure_one()
        self.check_access("read")
        return self.quittance_case_id.quittance_penalties_to_date()
