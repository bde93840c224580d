from odoo import api, fields, models
from odoo.addons.account_quittance.models.fields import LooseMany2one
from odoo.tools import SQL


class QuittanceChargeProposalLine(models.Model):
    """What is open of one claim in one currency, as a proposal was reckoned, and whether it is chosen.

    No foreign keys to the host, no log columns: a reckoning fills this table by the hundred thousand.
    """

    _name = "quittance.charge.proposal.line"
    _description = "Claim of a proposal of charges"
    _inherit = ["quittance.guarded", "quittance.currencies"]
    _log_access = False
    _order = "id"
    _rec_name = "move_id"

    entry_id = fields.Many2one(
        "quittance.charge.proposal.entry", "Customer", required=True, readonly=True, ondelete="cascade", index=True
    )
    proposal_id = LooseMany2one("quittance.charge.proposal", required=True, readonly=True, index=True)
    company_id = LooseMany2one("res.company", required=True, readonly=True)
    state = fields.Selection(related="entry_id.state")
    move_id = LooseMany2one("account.move", "Invoice", required=True, readonly=True)
    ordinal = fields.Integer("Instalment", required=True, readonly=True, aggregator=None)
    currency_id = LooseMany2one("res.currency", required=True, readonly=True)
    interest = fields.Monetary(readonly=True)
    compensation = fields.Monetary(readonly=True)
    total = fields.Monetary(readonly=True)
    chosen_total = fields.Monetary("To charge", readonly=True, help="The total where it is chosen, otherwise nothing.")
    due_date = fields.Date("Due", readonly=True)
    days_late = fields.Integer("Days late", readonly=True, aggregator="max")
    claim_currency_id = LooseMany2one("res.currency", "Currency of the invoice", readonly=True)
    residual = fields.Monetary("Principal left", currency_field="claim_currency_id", readonly=True, aggregator=None)
    verified = fields.Boolean(readonly=True)
    asked = fields.Boolean("Claimed by the policy", readonly=True)
    selected = fields.Boolean("Charge")

    def write(self, vals):
        self.entry_id.proposal_id._check_choosing()
        done = super().write(vals)
        # Only the ORM comes this way: a reckoning writes beside it.
        self.flush_recordset()
        self.env.cr.execute(
            SQL(
                "UPDATE quittance_charge_proposal_line SET chosen_total = CASE WHEN selected THEN total ELSE 0 END"
                " WHERE id = ANY(%s)",
                self.ids,
            )
        )
        entries = self.entry_id
        entries._add_up(SQL("line.entry_id = ANY(%s)", entries.ids))
        return done

    @api.model
    def _action_open(self, domain, context=None):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Claims"),
            "res_model": self._name,
            "view_mode": "list,kanban",
            "mobile_view_mode": "kanban",
            "domain": domain,
            "context": context or {},
        }

    # Verbs of the person at the desk.

    def action_put_in(self):
        """Choose these claims."""
        self.write({"selected": True})
        return True

    def action_take_out(self):
        """Choose these claims no more."""
        self.write({"selected": False})
        return True
