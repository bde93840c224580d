from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..models.core import core


class QuittancePolicyComparison(models.TransientModel):
    """What is different between two versions, in words, and what becomes of the stages that items stand at."""

    _name = "quittance.policy.comparison"
    _description = "Comparison of two credit control policies"
    _inherit = "quittance.owned"

    policy_id = fields.Many2one("quittance.policy", required=True, readonly=True, ondelete="cascade")
    company_id = fields.Many2one(related="policy_id.company_id")
    against_id = fields.Many2one(
        "quittance.policy",
        "Compared with",
        ondelete="cascade",
        domain="[('company_id', '=', company_id), ('id', '!=', policy_id)]",
    )
    state = fields.Selection(related="policy_id.state")
    changes_html = fields.Html("What is different", compute="_compute_changes_html")
    map_html = fields.Html("What becomes of the stages that open items stand at", compute="_compute_map_html")

    @api.constrains("policy_id", "against_id")
    def _check_policies(self):
        for comparison in self:
            (comparison.policy_id | comparison.against_id).sudo(False).check_access("read")
            if len((comparison.policy_id | comparison.against_id).company_id) > 1:
                raise ValidationError(self.env._("Compare policies of one company."))

    @api.model
    def _open(self, policy):
        """Compare a policy with the one in force, or an approved one with the version before it."""
        in_force = policy._settings().policy_id
        before = policy.search(
            [("company_id", "=", policy.company_id.id), ("code", "=", policy.code), ("version", "<", policy.version)],
            limit=1,
        )
        against = in_force if in_force != policy else before
        comparison = self.create({"policy_id": policy.id, "against_id": against.id})
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Before it is put in force") if policy.state == "draft" else self.env._("Comparison"),
            "res_model": self._name,
            "res_id": comparison.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.depends("policy_id", "against_id")
    @api.depends_context("lang")
    def _compute_changes_html(self):
        core(self.env)
        for comparison in self:
            rows = comparison.against_id and comparison.policy_id._changes_from(comparison.against_id)
            comparison.changes_html = comparison.against_id and self.env["ir.qweb"]._render(
                "account_quittance.policy_changes", {"rows": rows}
            )

    @api.depends("policy_id")
    @api.depends_context("lang")
    def _compute_map_html(self):
        for comparison in self:
            rows = comparison.policy_id._stage_map()
            comparison.map_html = rows and self.env["ir.qweb"]._render("account_quittance.stage_map", {"rows": rows})

    def action_put_in_force(self):
        """Approve the draft that is shown."""
        self.ensure_one()
        self.check_access("write")
        self.policy_id.sudo(False).action_approve()
        return {
            "type": "ir.actions.act_window",
            "res_model": "quittance.policy",
            "res_id": self.policy_id.id,
            "view_mode": "form",
        }
