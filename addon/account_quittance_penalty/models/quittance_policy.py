from odoo import models


class QuittancePolicy(models.Model):
    _inherit = "quittance.policy"

    def _forgives_since(self):
        """Day of the first version of this policy that forgives, of those that do so up to this one."""
        self.ensure_one()
        since = self
        for version in reversed(self._earlier().filtered(lambda version: version.version < self.version)):
            if version.penalties != "forgive":
                break
            since = version
        return since.approved_on.date()
