from odoo import api, fields, models


class ResPartner(models.Model):
    _inherit = "res.partner"

    quittance_penalties_html = fields.Html(
        "Penalties to date",
        compute="_compute_quittance_penalties_html",
        sanitize=False,
        groups="account_quittance.group_reader",
    )

    @api.depends("quittance_case_id")
    @api.depends_context("company", "lang")
    def _compute_quittance_penalties_html(self):
        for partner in self:
            partner.quittance_penalties_html = partner.quittance_case_id.penalties_html
