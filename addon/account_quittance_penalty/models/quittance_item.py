from decimal import Decimal

from odoo import api, fields, models
from odoo.addons.account_quittance.models.core import documents
from odoo.exceptions import UserError


class QuittanceItem(models.Model):
    _inherit = "quittance.item"

    limitation_text = fields.Text("How limitation is counted", compute="_compute_limitation_text")
    derivation_html = fields.Html("How the interest is reckoned", compute="_compute_derivation_html")

    @api.depends_context("lang")
    def _compute_limitation_text(self):
        """The day counted, under which text, and what interrupted it: for one item on a form, never for a list."""
        for item in self:
            try:
                papers = item.case_id._papers(moves=item.move_id)[item.case_id]
            except UserError as error:  # the form opens, and says what is missing
                item.limitation_text = str(error)
                continue
            claims = [claim for paper in papers for claim in paper.claims if claim.item_id == item.id]
            item.limitation_text = bool(claims) and item.case_id._limitation_text(claims[0])

    @api.depends_context("lang")
    def _compute_derivation_html(self):
        """Segments of the interest as of today: for one item on a form, never for a list."""
        for item in self:
            item.derivation_html = False
            evaluation = item.interest is not False and not item.closed_on and item.case_id.evaluation_today
            if evaluation and item._figures(evaluation):
                item.derivation_html = item._render_derivation(evaluation.derivation(item.id))

    def _render_derivation(self, derivation):
        """Segments and reasons of the interest, as the core gives them."""
        return self.env["ir.qweb"]._render(
            "account_quittance_penalty.derivation",
            {
                "write": self.case_id._writers(),
                "currency": derivation["currency"],
                "segments": documents.segments(derivation["segments"]),
                "accrued": Decimal(derivation["interest"]),
                "each_line_rounded": derivation["rounding"].endswith("segment"),
                "rounding_status": derivation["rounding_status"],
                "with_sources": True,
                "reasons": derivation["reasons"],
            },
        )
