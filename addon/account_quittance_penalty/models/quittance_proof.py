from decimal import Decimal

from odoo import models


class QuittanceProof(models.Model):
    _inherit = "quittance.proof"

    def _say(self, record):
        if record.get("event") not in ("waiver", "charge"):
            return super()._say(record)
        say, amount = self.env["quittance.settings"]._amount, Decimal(record["amount"])
        if record["event"] == "charge":
            return self.env._("Penalties charged by a stage: %s.", say(amount, record["currency"]))
        kinds = dict(self.env["quittance.charge"]._fields["kind"]._description_selection(self.env))
        told = (
            self.env._("%(what)s waived: %(amount)s.")
            if amount > 0
            else self.env._("%(what)s, waiver taken back: %(amount)s.")
        )
        return told % {"what": kinds[record["kind"]], "amount": say(abs(amount), record["currency"])}
