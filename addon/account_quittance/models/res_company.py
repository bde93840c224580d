from odoo import fields, models


class ResCompany(models.Model):
    _inherit = "res.company"

    quittance_sending = fields.Boolean(
        "Sending is on",
        help="Gates everything that leaves. Off, nothing is sent and approving is disabled.",
    )
    quittance_policy_id = fields.Many2one("quittance.policy", "Credit control policy", ondelete="set null")
    quittance_grade_natural_persons = fields.Boolean(
        "Grade natural persons", help="Consumers and sole traders get a grade too."
    )

    def _quittance_today(self):
        """The local date of the company."""
        self.ensure_one()
        return fields.Date.context_today(self)

    def _quittance_sentences(self, reasons):
        """Reasons (list of dicts with a code and operands) as sentences in the user's language."""
        return [reason.get("code", "") for reason in reasons or []]
