from odoo import models
from odoo.addons.account_quittance.models.core import core


class QuittanceConsequences(models.AbstractModel):
    _inherit = "quittance.consequences"

    def _charge_penalties(self, attempt_of):
        """Propose and enter what is open of them on this day; never of consumers, nor of whom nobody knows what he is."""
        business = self.filtered(lambda action: action.case_id.relation_used in core(self.env).BUSINESS_RELATIONS)
        if business:
            self.env["quittance.charge.proposal"].sudo()._propose_for(business, attempt_of)
        for action in self - business:
            action._note_by_person(
                attempt_of[action],
                lambda spoken: spoken.env._(
                    "“%s” charges penalties, but only to businesses and public bodies: nothing was charged.",
                    spoken._stage_title(),
                ),
            )
