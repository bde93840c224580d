from odoo import api, models


class QuittanceRun(models.Model):
    _inherit = "quittance.run"

    @api.model
    def _after_night(self, company):
        """After a night jobs of their own forgive what policies forgive, and look at what comes near its limitation."""
        done = super()._after_night(company)
        for job in ("ir_cron_forgiving", "ir_cron_limitation"):
            self.env.ref(f"account_quittance_penalty.{job}")._trigger()
        return done
