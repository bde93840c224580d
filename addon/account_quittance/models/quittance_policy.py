from odoo import api, fields, models
from odoo.exceptions import UserError


class QuittancePolicy(models.Model):
    """Who is contacted when: a draft edited in forms, then an approved manifest that never changes."""

    _name = "quittance.policy"
    _description = "Credit control policy"
    _order = "company_id, name, version desc"

    name = fields.Char(required=True)
    company_id = fields.Many2one(
        "res.company", required=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    state = fields.Selection(
        [("draft", "Draft"), ("approved", "Approved")], default="draft", required=True, readonly=True
    )
    version = fields.Integer(default=1, readonly=True, aggregator=None)
    manifest = fields.Text(readonly=True, help="The policy as the core reads it.")
    manifest_hash = fields.Char("Hash", readonly=True)
    approved_on = fields.Datetime(readonly=True)
    approved_by_id = fields.Many2one("res.users", "Approved by", readonly=True, ondelete="set null")
    in_force = fields.Boolean(compute="_compute_in_force")
    gap_days = fields.Integer("Days between two contacts", default=7, aggregator=None)
    stage_ids = fields.One2many("quittance.stage", "policy_id", "Stages", copy=True)

    @api.depends("company_id")
    def _compute_in_force(self):
        for policy in self:
            policy.in_force = policy.company_id.quittance_policy_id == policy

    @api.model
    def _selection_stage(self):
        """Stages of the policy in force, as pairs of number and title; 0 is "none yet"."""
        policy = self.env.company.root_id.sudo().quittance_policy_id
        stages = [(str(stage.number), stage.name) for stage in policy.stage_ids.sorted("number")]
        return [("0", self.env._("None yet")), *stages]

    def action_approve(self):
        """Freeze this version and put it in force."""
        raise UserError(self.env._("Not available yet."))

    def action_new_version(self):
        """Open a draft that starts from this version."""
        raise UserError(self.env._("Not available yet."))

    def action_dry_run(self):
        """Show what this policy would propose today; nothing is stored."""
        raise UserError(self.env._("Not available yet."))


class QuittanceStage(models.Model):
    _name = "quittance.stage"
    _description = "Stage of a credit control policy"
    _order = "policy_id, number, id"

    policy_id = fields.Many2one("quittance.policy", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="policy_id.company_id")
    number = fields.Integer(required=True, aggregator=None)
    code = fields.Char(required=True)
    name = fields.Char("Title", required=True, translate=True, help="The customer may read it.")
    offset_days = fields.Integer("Days from the due date", aggregator=None)
    tone = fields.Char()
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], default="email", required=True)
    automatic = fields.Boolean(help="No approval needed. Sending must be on as well.")
    lapses_at_due_date = fields.Boolean("Lapses at the due date")
