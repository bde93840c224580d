from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import format_list

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
    line_ids = fields.One2many(
        "quittance.policy.comparison.line", "comparison_id", "What becomes of every stage that is in use"
    )
    elsewhere_html = fields.Html("What its stages count as under the other policies", compute="_compute_elsewhere_html")
    takes_place = fields.Text("Whom it is for", compute="_compute_takes_place")
    for_whom = fields.Selection(
        [
            ("everybody", "Everybody who is in no segment, in the place of the policy in force"),
            ("nobody", "Nobody yet: segments and customers name it"),
        ],
        default="everybody",
        required=True,
    )

    @api.constrains("policy_id", "against_id")
    def _check_policies(self):
        for comparison in self:
            (comparison.policy_id | comparison.against_id).sudo(False).check_access("read")
            if len((comparison.policy_id | comparison.against_id).company_id) > 1:
                raise ValidationError(self.env._("Compare policies of one company."))

    @api.model
    def _open(self, policy):
        """Compare a policy with the one in force, or an approved one with the version before it."""
        in_force = policy._settings()._policies()
        in_force = in_force.filtered(lambda one: one.code == policy.code) or in_force[:1]
        before = policy.search(
            [("company_id", "=", policy.company_id.id), ("code", "=", policy.code), ("version", "<", policy.version)],
            limit=1,
        )
        against = in_force if in_force != policy else before
        comparison = self.create(
            {
                "policy_id": policy.id,
                "against_id": against.id,
                "line_ids": [fields.Command.create(line) for line in self._lines(policy)],
            }
        )
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Before it is put in force") if policy.state == "draft" else self.env._("Comparison"),
            "res_model": self._name,
            "res_id": comparison.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.model
    def _lines(self, policy):
        """What becomes of every stage that is in use in the company, for a draft."""
        if policy.state != "draft":
            return []
        stages = {stage.code: stage.id for stage in policy.stage_ids}
        return [
            {
                "code": row["code"],
                "before": row["before"],
                "stage_id": stages.get(row["target"]),
                "stays": row["stays"],
                "item_count": row["count"],
            }
            for row in policy._stage_map(policy._settings()._stage_titles())
        ]

    @api.depends("policy_id")
    @api.depends_context("lang")
    def _compute_takes_place(self):
        """Whose policy it takes the place of; empty where no version of it is in force."""
        for comparison in self:
            policy, settings = comparison.policy_id, comparison.policy_id._settings()
            whom = [
                settings._segment_title(row["code"])
                for row, one, _segment in settings._rows()
                if one.code == policy.code and one != policy
            ]
            comparison.takes_place = bool(whom) and self.env._(
                "It takes the place of the version in force for: %s.", format_list(self.env, whom)
            )

    @api.depends("policy_id")
    @api.depends_context("lang")
    def _compute_elsewhere_html(self):
        """What its new stages count as in the other policies in force, which do not know them."""
        for comparison in self:
            rows = comparison.state == "draft" and comparison.policy_id._meant_elsewhere()
            comparison.elsewhere_html = rows and self.env["ir.qweb"]._render(
                "account_quittance.stages_elsewhere", {"rows": rows}
            )

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
            rows = comparison.state == "approved" and comparison.policy_id._stage_map()
            comparison.map_html = rows and self.env["ir.qweb"]._render("account_quittance.stage_map", {"rows": rows})

    def action_put_in_force(self):
        """Approve the draft that is shown, with the map that is shown."""
        self.ensure_one()
        self.check_access("write")
        policy = self.policy_id.sudo(False)
        policy.check_access("write")
        replaces = policy.replaces or {}
        lines = self.line_ids.filtered(lambda line: not line.stays and (line.stage_id or line.code in replaces))
        chosen = {line.code: line.stage_id.code or None for line in lines}
        if {**replaces, **chosen} != replaces:
            policy.replaces_chosen = {**(policy.replaces_chosen or {}), **chosen}
        policy._approve_draft(in_force=self.for_whom == "everybody")
        return {
            "type": "ir.actions.act_window",
            "res_model": "quittance.policy",
            "res_id": self.policy_id.id,
            "view_mode": "form",
        }
