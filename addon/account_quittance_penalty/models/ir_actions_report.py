import re

from markupsafe import Markup

from odoo import models

PAPERS = "account_quittance_penalty.statement_papers"
# A style sheet as the host's layout of papers names it: a bundle, and how it was made.
STYLES = re.compile(r'<link[^>]*href="/web/assets/[^"]*/(web\.report_assets_[a-z]+)([^"]*)\.css"[^>]*>')


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def _render_qweb_pdf_prepare_streams(self, report_ref, data, res_ids=None):
        """Print each customer's statement by itself and number its pages.

        Debian's wkhtmltopdf takes one document at a time, and has neither headers nor footers.
        """
        if self._get_report(report_ref).report_name != PAPERS:
            return super()._render_qweb_pdf_prepare_streams(report_ref, data, res_ids)
        report = self.with_context(quittance_paper=True)
        streams = {}
        for res_id in res_ids:
            streams |= super(IrActionsReport, report)._render_qweb_pdf_prepare_streams(report_ref, data, [res_id])
            statement = self.env["quittance.statement"].browse(res_id)
            numbered = self.with_context(lang=statement._language(statement.case_ids))
            streams[res_id]["stream"] = numbered._number_pages(streams[res_id]["stream"])
        return streams

    def _run_wkhtmltopdf(self, bodies, *args, **kwargs):
        if self.env.context.get("quittance_paper"):
            bodies = [self._with_styles(body) for body in bodies]
        return super()._run_wkhtmltopdf(bodies, *args, **kwargs)

    def _with_styles(self, body):
        """A paper that holds its style sheets: the address of this server, where the printer would fetch them, may be wrong.

        The host guesses that address until an administrator logs in, and a job or a proxy may not reach it at all.
        """

        def inline(link):
            bundle = self.env["ir.qweb"]._get_asset_bundle(
                link[1], js=False, rtl=".rtl" in link[2], autoprefix=".autoprefixed" in link[2]
            )
            return f"<style>{''.join(sheet.raw.decode() for sheet in bundle.css())}</style>"

        return Markup(STYLES.sub(inline, body))
