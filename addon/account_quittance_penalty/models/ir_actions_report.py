from odoo import models

PAPERS = "account_quittance_penalty.statement_papers"


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def _render_qweb_pdf_prepare_streams(self, report_ref, data, res_ids=None):
        """Print each customer's statement by itself and number its pages.

        Debian's wkhtmltopdf takes one document at a time, and has neither headers nor footers.
        """
        if self._get_report(report_ref).report_name != PAPERS:
            return super()._render_qweb_pdf_prepare_streams(report_ref, data, res_ids)
        streams = {}
        for res_id in res_ids:
            streams |= super()._render_qweb_pdf_prepare_streams(report_ref, data, [res_id])
            statement = self.env["quittance.statement"].browse(res_id)
            numbered = self.with_context(lang=statement._language(statement.case_ids))
            streams[res_id]["stream"] = numbered._number_pages(streams[res_id]["stream"])
        return streams
