from odoo import api, fields, models
from odoo.exceptions import ValidationError


class QuittancePolicyComparisonLine(models.TransientModel):
    """What a stage that is in use in the company counts as under a draft; a person may choose another stage."""

    _name = "quittance.policy.comparison.line"
    _description = "What a stage counts as under a draft"

    comparison_id = fields.Many2one("quittance.policy.comparison", required=True, readonly=True, ondelete="cascade")
    policy_id = fields.Many2one(related="comparison_id.policy_id")
    code = fields.Char(required=True, readonly=True)
    before = fields.Char("Stage done until now", readonly=True)
    stage_id = fields.Many2one(
        "quittance.stage",
        "Counts from now on as",
        ondelete="cascade",
        domain="[('policy_id', '=', policy_id)]",
        help="Empty: as if nothing had been done.",
    )
    stays = fields.Boolean(readonly=True)
    item_count = fields.Integer("Open items there", readonly=True, aggregator=None)

    @api.constrains("stage_id")
    def _check_stage(self):
        for line in self:
            if line.stage_id and line.stage_id.policy_id != line.comparison_id.policy_id:
                raise ValidationError(self.env._("Choose a stage of the policy that is put in force."))
