from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..models.quittance_case import PAUSED

POSTPONE_DAYS = 7


class QuittancePause(models.TransientModel):
    """Pause customers, or postpone their next contact, up to and including a day."""

    _name = "quittance.pause"
    _description = "Pause credit control"
    _inherit = "quittance.guarded"

    case_ids = fields.Many2many("quittance.case", string="Customers")
    root_company_id = fields.Many2one("res.company", ondelete="cascade")
    partner_ids = fields.Many2many("res.partner", string="Customers without a case yet")
    until = fields.Date(required=True)
    reason = fields.Char(required=True)

    @api.model
    def _open(self, cases, title):
        cases.check_access("write")
        until = self.env["quittance.settings"]._of(self.env.company)._today() + timedelta(days=POSTPONE_DAYS)
        return {
            "type": "ir.actions.act_window",
            "name": title,
            "res_model": self._name,
            "view_mode": "form",
            "target": "new",
            "context": {"default_case_ids": cases.ids, "default_until": fields.Date.to_string(until)},
        }

    def action_confirm(self):
        """Hold the customers: they are evaluated, and what was proposed or approved is withdrawn."""
        self.ensure_one()
        cases = self.case_ids
        if self.partner_ids:
            cases |= cases._open_for(self.partner_ids, self.root_company_id)
        cases._check_desk()
        if self.until < self.env["quittance.settings"]._of(self.env.company)._today():
            raise UserError(self.env._("A pause ends today or later."))
        holds = self.env["quittance.hold"]
        holds.union(*(case._pauses() for case in cases)).action_lift()
        holds.create(
            [{"case_id": case.id, "code": PAUSED, "until_date": self.until, "reason": self.reason} for case in cases]
        )
        return {"type": "ir.actions.act_window_close"}
