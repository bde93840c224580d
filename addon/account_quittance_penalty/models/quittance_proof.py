from decimal import Decimal

from odoo import models


class QuittanceProof(models.Model):
    _inherit = "quittance.proof"

    def _words(self, record):
        if record.get("event") != "waiver":
            return super()._words(record)
        charges = self.env["quittance.charge"]._fields
        kinds = dict(charges["kind"]._description_selection(self.env))
        return [
            dict(charges["nature"]._description_selection(self.env))["waived"],
            kinds.get(record["kind"], record["kind"]),
            self.env["quittance.settings"]._amount(Decimal(record["amount"]), record["currency"]),
        ]
