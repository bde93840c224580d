from odoo import models


class QuittanceOwned(models.AbstractModel):
    """A record of a root company (field ``company_id``), which follows that company's settings."""

    _name = "quittance.owned"
    _description = "Record of a company under credit control"
    _inherit = "quittance.guarded"

    def _settings(self):
        """Our settings of this record's company, in superuser mode."""
        return self.env["quittance.settings"]._of(self.company_id)
