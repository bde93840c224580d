from odoo import api, fields, models
from odoo.exceptions import UserError


class QuittanceDryRun(models.TransientModel):
    """What a night would propose; nothing of it is stored beyond this dialogue."""

    _name = "quittance.dry.run"
    _description = "Dry run of credit control"

    company_id = fields.Many2one(
        "res.company", required=True, default=lambda self: self.env.company.root_id, ondelete="cascade"
    )
    currency_id = fields.Many2one(related="company_id.currency_id")
    policy_id = fields.Many2one("quittance.policy", ondelete="cascade", help="Empty: the policy in force.")
    as_of = fields.Date(required=True, default=lambda self: self.env.company._quittance_today())
    line_ids = fields.One2many("quittance.dry.run.line", "dry_run_id", "Proposals", readonly=True)
    proposal_count = fields.Integer(readonly=True)
    customer_count = fields.Integer(readonly=True)
    overdue = fields.Monetary(readonly=True)
    sentence = fields.Text(readonly=True, help="What the run found, or why it found nothing.")

    def action_evaluate(self):
        """Evaluate and show what would be proposed."""
        raise UserError(self.env._("Not available yet."))


class QuittanceDryRunLine(models.TransientModel):
    _name = "quittance.dry.run.line"
    _description = "Proposal of a dry run"
    _order = "amount desc, id"

    dry_run_id = fields.Many2one("quittance.dry.run", required=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="dry_run_id.currency_id")
    partner_id = fields.Many2one("res.partner", "Customer", readonly=True, ondelete="cascade")
    grade = fields.Char(readonly=True)
    stage = fields.Integer("Stage number", readonly=True)
    stage_label = fields.Selection(
        selection=lambda self: self.env["quittance.policy"]._selection_stage(), string="Stage", readonly=True
    )
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], readonly=True)
    amount = fields.Monetary(readonly=True)
    item_count = fields.Integer("Number of items", readonly=True)
    recipient_id = fields.Many2one("res.partner", readonly=True, ondelete="cascade")
    reasons = fields.Json("Reason codes", readonly=True)
    reason_text = fields.Text("Reasons", compute="_compute_reason_text")

    @api.depends_context("lang")
    def _compute_reason_text(self):
        for line in self:
            sentences = line.dry_run_id.company_id._quittance_sentences(line.reasons)
            line.reason_text = "\n".join(sentences)
