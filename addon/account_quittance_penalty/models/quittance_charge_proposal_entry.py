from odoo import api, fields, models
from odoo.addons.account_quittance.models.fields import LooseMany2one
from odoo.exceptions import UserError
from odoo.tools import SQL

_ADD_UP = """
    UPDATE quittance_charge_proposal_entry entry
       SET interest = chosen.interest, compensation = chosen.compensation, total = chosen.total, days_late = chosen.days_late,
           chosen_count = chosen.count, selected = chosen.count > 0, verified = chosen.verified, asked = chosen.asked
      FROM (
          SELECT line.entry_id, COUNT(*) FILTER (WHERE line.selected) AS count,
                 COALESCE(SUM(line.interest) FILTER (WHERE line.selected), 0) AS interest,
                 COALESCE(SUM(line.compensation) FILTER (WHERE line.selected), 0) AS compensation,
                 COALESCE(SUM(line.chosen_total), 0) AS total,
                 COALESCE(MAX(line.days_late) FILTER (WHERE line.selected), MAX(line.days_late)) AS days_late,
                 COALESCE(BOOL_AND(line.verified) FILTER (WHERE line.selected), TRUE) AS verified,
                 BOOL_AND(line.asked) AS asked
            FROM quittance_charge_proposal_line line
           WHERE %(of_lines)s
           GROUP BY line.entry_id
      ) chosen
     WHERE chosen.entry_id = entry.id AND entry.state <> 'charged'
"""


class QuittanceChargeProposalEntry(models.Model):
    """The entry that a proposal makes for one customer, branch and currency; its sums are of the chosen claims.

    No foreign keys to the host, no log columns: a reckoning fills this table by the ten thousand.
    """

    _name = "quittance.charge.proposal.entry"
    _description = "Entry of a proposal of charges"
    _inherit = ["quittance.owned", "quittance.currencies"]
    _log_access = False
    _order = "total desc, id"
    _rec_name = "partner_id"

    proposal_id = fields.Many2one(
        "quittance.charge.proposal", required=True, readonly=True, ondelete="cascade", index=True
    )
    company_id = LooseMany2one("res.company", required=True, readonly=True)
    partner_id = LooseMany2one("res.partner", "Customer", required=True, readonly=True)
    branch_id = LooseMany2one("res.company", "Branch", required=True, readonly=True)
    currency_id = LooseMany2one("res.currency", required=True, readonly=True)
    state = fields.Selection(
        [("proposed", "Proposed"), ("charged", "Entered"), ("refused", "Refused")],
        "Situation",
        required=True,
        readonly=True,
    )
    claim_count = fields.Integer("Claims", readonly=True)
    chosen_count = fields.Integer("Chosen", readonly=True)
    selected = fields.Boolean("Charge", readonly=True, help="Whether some of its claims are chosen.")
    days_late = fields.Integer(
        "Days late", readonly=True, aggregator="max", help="Of the oldest claim that is charged."
    )
    interest = fields.Monetary(readonly=True)
    compensation = fields.Monetary(readonly=True)
    total = fields.Monetary(readonly=True)
    verified = fields.Boolean(readonly=True)
    asked = fields.Boolean("Claimed by the policy", readonly=True)
    note = fields.Char(readonly=True)
    remark = fields.Char(compute="_compute_remark")
    move_id = fields.Many2one("account.move", "Entry", readonly=True, ondelete="set null", index="btree_not_null")
    line_ids = fields.One2many("quittance.charge.proposal.line", "entry_id", "Its claims", readonly=True)

    @api.depends("partner_id", "branch_id", "currency_id")
    def _compute_display_name(self):
        for entry in self:
            names = [entry.partner_id.display_name, entry.currency_id.name]
            if entry.branch_id != entry.company_id:
                names.insert(1, entry.branch_id.display_name)
            entry.display_name = " · ".join(filter(None, names))

    @api.depends("total", "note", "asked", "state")
    @api.depends_context("lang")
    def _compute_remark(self):
        for entry in self:
            remarks = [entry.note]
            if entry.total < 0:
                remarks.append(self.env._("Takes back what is no longer due."))
            if entry.state == "proposed" and not entry.asked:
                remarks.append(self.env._("The policy only names penalties: put in what is to be charged."))
            entry.remark = " ".join(filter(None, remarks)) or False

    @api.model
    def _add_up(self, of_lines):
        """Write on the entries that are not made yet what their chosen claims add up to.

        :param of_lines: condition on the claims (``line``), an SQL object; all claims of an entry or none meet it
        """
        self.env.flush_all()
        self.env.cr.execute(SQL(_ADD_UP, of_lines=of_lines))
        self.env.invalidate_all(flush=False)

    def _refuse(self, words):
        self.write({"state": "refused", "note": words})

    def _post(self):
        """Post the entry that was made; where the host refuses it stays a draft, and says why."""
        try:
            with self.env.cr.savepoint():
                self.move_id.with_context(validate_analytic=True).action_post()
        except UserError as error:
            self.note = self.env._("Stays a draft: %s", error)
            self.move_id.message_post(body=self.env._("Not posted: %s", error))

    # Verbs of the person at the desk.

    def action_put_in(self):
        """Choose all claims of these customers."""
        return self._choose(True)

    def action_take_out(self):
        """Choose none of the claims of these customers."""
        return self._choose(False)

    def _choose(self, selected):
        self.proposal_id._check_choosing()
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                "UPDATE quittance_charge_proposal_line SET selected = %(selected)s,"
                " chosen_total = CASE WHEN %(selected)s THEN total ELSE 0 END WHERE entry_id = ANY(%(entries)s)",
                selected=selected,
                entries=self.ids,
            )
        )
        self._add_up(SQL("line.entry_id = ANY(%s)", self.ids))
        return True

    def action_open_lines(self):
        """The claims of this customer, each with its box."""
        self.ensure_one()
        return self.env["quittance.charge.proposal.line"]._action_open([("entry_id", "=", self.id)])

    def action_open_move(self):
        """The entry that was made."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "res_model": "account.move",
            "res_id": self.move_id.id,
            "view_mode": "form",
        }

    def action_never_charge(self):
        """Open the dialogue that asks why this customer is never charged."""
        self.ensure_one()
        return self.env["quittance.charge.never"]._open(self.company_id, self.partner_id)
