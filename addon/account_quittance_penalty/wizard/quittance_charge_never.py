from odoo import api, fields, models
from odoo.exceptions import UserError


class QuittanceChargeNever(models.TransientModel):
    """Charge a customer nothing any more, and say why."""

    _name = "quittance.charge.never"
    _description = "Never charge a customer"
    _inherit = "quittance.guarded"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    partner_id = fields.Many2one("res.partner", "Customer", required=True, readonly=True, ondelete="cascade")
    reason = fields.Char(required=True)

    @api.model
    def _open(self, company, customer):
        self.env["quittance.charge.proposal"]._check_desk()
        dialogue = self.create({"company_id": company.id, "partner_id": customer.id, "reason": ""})
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Never charge %s", customer.display_name),
            "res_model": self._name,
            "res_id": dialogue.id,
            "view_mode": "form",
            "target": "new",
        }

    def action_never_charge(self):
        """Write the reason on the case, and take the customer out of proposals that wait for a choice."""
        self.ensure_one()
        if not (self.reason or "").strip():
            raise UserError(self.env._("Say why: the reason stands on the customer's case."))
        case = self.env["quittance.case"]._open_for(self.partner_id, self.company_id)
        case.never_charge_reason = self.reason
        self.env["quittance.charge.proposal.entry"].search(
            [
                ("company_id", "=", self.company_id.id),
                ("partner_id", "=", self.partner_id.id),
                ("state", "=", "proposed"),
                ("proposal_id.state", "=", "ready"),
                ("total", ">", 0),
            ]
        ).action_take_out()
        return {"type": "ir.actions.act_window_close"}
