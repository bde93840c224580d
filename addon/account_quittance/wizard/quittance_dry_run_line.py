from odoo import api, fields, models

CHANNELS = [("email", "E-mail"), ("task", "Task")]


class QuittanceDryRunLine(models.TransientModel):
    _name = "quittance.dry.run.line"
    _description = "Proposal of a dry run"
    _order = "amount desc, id"

    dry_run_id = fields.Many2one("quittance.dry.run", required=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="dry_run_id.currency_id")
    partner_id = fields.Many2one("res.partner", "Customer", readonly=True, ondelete="cascade")
    grade = fields.Char(readonly=True)
    stage = fields.Char("Stage code", readonly=True)
    stage_label = fields.Char("Stage", compute="_compute_stage_label")
    channel = fields.Selection(CHANNELS, readonly=True)
    amount = fields.Monetary(readonly=True)
    item_count = fields.Integer("Items", readonly=True)
    recipient_id = fields.Many2one("res.partner", "Invoice contact", readonly=True, ondelete="cascade")
    reasons = fields.Json("Reason codes", readonly=True)
    reason_text = fields.Text("Reasons", compute="_compute_reason_text")

    @api.depends("stage")
    @api.depends_context("lang")
    def _compute_stage_label(self):
        for line in self:
            run = line.dry_run_id
            titles = run._settings()._stage_titles(run.policy_id)
            line.stage_label = titles.get(line.stage, line.stage)

    @api.depends_context("lang")
    def _compute_reason_text(self):
        for line in self:
            line.reason_text = "\n".join(line.dry_run_id._settings()._sentences(line.reasons))
