from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError

from ..models.quittance_case import PAUSED

POSTPONE_DAYS = 7


class QuittancePause(models.TransientModel):
    """Pause customers, or postpone their next contact, up to and including a day."""

    _name = "quittance.pause"
    _description = "Pause credit control"

    case_ids = fields.Many2many("quittance.case", string="Customers", required=True)
    until = fields.Date(required=True)
    reason = fields.Char(required=True)

    @api.model
    def _open(self, cases, title):
        cases._check_desk()
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
        cases._check_desk()
        if self.until < self.env["quittance.settings"]._of(self.env.company)._today():
            raise UserError(self.env._("A pause ends today or later."))
        holds = self.env["quittance.hold"]
        holds.union(*(case._pauses() for case in cases)).action_lift()
        holds.create(
            [{"case_id": case.id, "code": PAUSED, "until_date": self.until, "reason": self.reason} for case in cases]
        )
        return {"type": "ir.actions.act_window_close"}
