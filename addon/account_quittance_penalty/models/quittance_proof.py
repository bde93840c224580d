from decimal import Decimal

from odoo import models


class QuittanceProof(models.Model):
    _inherit = "quittance.proof"

    def _say(self, record):
        if record.get("event") != "waiver":
            return super()._say(record)
        kinds = dict(self.env["quittance.charge"]._fields["kind"]._description_selection(self.env))
        return self.env._(
            "%(what)s waived: %(amount)s.",
            what=kinds[record["kind"]],
            amount=self.env["quittance.settings"]._amount(Decimal(record["amount"]), record["currency"]),
        )
