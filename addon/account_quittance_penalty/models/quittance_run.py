from odoo import api, models


class QuittanceRun(models.Model):
    _inherit = "quittance.run"

    @api.model
    def _after_night(self, company):
        """After a night a job of its own looks at what comes near its limitation."""
        done = super()._after_night(company)
        self.env.ref("account_quittance_penalty.ir_cron_limitation")._trigger()
        return done
