from odoo import api, models


class QuittanceRun(models.Model):
    _inherit = "quittance.run"

    @api.model
    def _after_night(self, company):
        """A night ends with a look at what comes near its limitation."""
        done = super()._after_night(company)
        self.env["quittance.case"]._alert_limitation(company)
        return done
