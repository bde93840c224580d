from decimal import Decimal

from odoo import api, fields, models


class QuittanceItem(models.Model):
    _inherit = "quittance.item"

    limitation_text = fields.Text("How limitation is counted", compute="_compute_limitation_text")
    derivation_html = fields.Html("How the interest is reckoned", compute="_compute_derivation_html")

    @api.depends_context("lang")
    def _compute_limitation_text(self):
        """The day counted, under which text, and what interrupted it: for one item on a form, never for a list."""
        for item in self:
            claims = [
                claim
                for statement in item.case_id._statements()[item.case_id]
                for claim in statement["claims"]
                if claim["item_id"] == item.id
            ]
            item.limitation_text = item.case_id._limitation_text(claims[0]) if claims else False

    @api.depends_context("lang")
    def _compute_derivation_html(self):
        """Evaluates the customer afresh: for one item on a form, never for a list."""
        for item in self:
            item.derivation_html = False
            if item.interest is not False and not item.closed_on:
                item.derivation_html = item._render_derivation(item._derivation())

    def _derivation(self):
        """Segments and reasons of the interest of this item today, as the core gives them; None when it is not open."""
        evaluation = self.case_id._evaluate_today()
        for index in range(len(evaluation.items) if evaluation else 0):
            if evaluation.items[index]["item_id"] == self.id:
                return evaluation.derivation(index)
        return None

    def _render_derivation(self, derivation):
        if not derivation:
            return False
        return self.env["ir.qweb"]._render(
            "account_quittance_penalty.derivation",
            {
                "block": self.case_id._claim_writers(derivation["currency"]),
                "claim": {
                    "segments": self.case_id._claim_segments(derivation),
                    "accrued": Decimal(derivation["interest"]),
                    "each_line_rounded": derivation["rounding"].endswith("segment"),
                },
                "with_sources": True,
                "sentences": self._settings()._sentences(derivation["reasons"]),
            },
        )
