from odoo import api, fields, models

# Reasons that the morning list tells in columns, or that are about interest or the policy rather than about the next step.
TOLD_ELSEWHERE = (
    "policy_selected",
    "late",
    "due_later",
    "overdue",
    "relation_without_rule",
    "jurisdiction_unknown",
    "rate_missing",
    "rate_to_enter",
    "compensation_currency",
)


class QuittanceReasoned(models.AbstractModel):
    """A decision of the core with its reasons: codes with operands, said in the reader's language."""

    _name = "quittance.reasoned"
    _description = "Decision with its reasons"
    _inherit = "quittance.owned"

    reasons = fields.Json("Reason codes", readonly=True)
    reason_text = fields.Text("Reasons", compute="_compute_reason_text")
    first_reason = fields.Char("Reason", compute="_compute_reason_text")
    why = fields.Char("Reason of the next step", compute="_compute_why")

    @api.depends("reasons", "company_id")
    @api.depends_context("lang")
    def _compute_reason_text(self):
        for record in self:
            sentences = record._settings()._sentences(record.reasons)
            record.reason_text = "\n".join(sentences)
            record.first_reason = sentences[0] if sentences else False

    @api.depends("reasons", "company_id")
    @api.depends_context("lang")
    def _compute_why(self):
        for record in self:
            reasons = [reason for reason in record.reasons or [] if reason["code"] not in TOLD_ELSEWHERE]
            record.why = " ".join(record._settings()._sentences(reasons)) or False
