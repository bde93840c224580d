from decimal import Decimal

from odoo import api, fields, models
from odoo.addons.account_quittance.models.fields import exact
from odoo.exceptions import UserError


class QuittanceWaive(models.TransientModel):
    """Give up interest or compensation of one customer, with a reason."""

    _name = "quittance.waive"
    _description = "Waive penalties"
    _inherit = "quittance.guarded"

    case_id = fields.Many2one("quittance.case", "Customer", required=True, readonly=True, ondelete="cascade")
    line_ids = fields.One2many("quittance.waive.line", "dialogue_id", "Penalties")
    reason = fields.Char(required=True)

    @api.model
    def _open(self, case):
        case.ensure_one()
        self.check_access("create")
        claims = self._open_claims(case)
        if not claims:
            raise UserError(self.env._("Nothing can be waived for %s: no penalty is open.", case.display_name))
        dialogue = self.create(
            {
                "case_id": case.id,
                "reason": "",
                "line_ids": [
                    fields.Command.create(
                        {
                            "move_id": claim["move_id"],
                            "ordinal": claim["ordinal"],
                            "kind": claim["kind"],
                            "currency_id": claim["currency_id"],
                            "open_amount": claim["amount"],
                            "amount": claim["amount"],
                        }
                    )
                    for claim in claims
                ],
            }
        )
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Waive penalties"),
            "res_model": self._name,
            "res_id": dialogue.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.model
    def _open_claims(self, case):
        return [claim for claim in self.env["quittance.charge"].sudo()._open_of(case) if claim["amount"] > 0]

    def action_waive(self):
        """Waive what is selected."""
        self.ensure_one()
        chosen = self.line_ids.filtered("selected")
        if not chosen:
            raise UserError(self.env._("Select what you give up."))
        self.case_id._take_turn()
        still_open = {
            (claim["move_id"], claim["ordinal"], claim["kind"]): claim for claim in self._open_claims(self.case_id)
        }
        claims = []
        for line in chosen:
            # Taken out: a claim is waived once, however often it is listed.
            claim = still_open.pop((line.move_id.id, line.ordinal, line.kind), None)
            amount = exact(line.amount, line.currency_id)
            if not claim or not 0 < amount <= claim["amount"]:
                raise UserError(
                    self.env._(
                        "%(invoice)s: waive more than nothing and not more than %(amount)s, which is open now.",
                        invoice=line.move_id.name,
                        amount=self.case_id._settings()._amount(
                            claim["amount"] if claim else Decimal(0), line.currency_id.name
                        ),
                    )
                )
            claims.append(claim | {"amount": amount})
        self.env["quittance.charge"]._waive(self.case_id, claims, self.reason)
        return {"type": "ir.actions.act_window_close"}
