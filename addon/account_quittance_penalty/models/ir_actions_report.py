import io

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from odoo import models
from odoo.tools.pdf import PdfFileReader, PdfFileWriter

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

    def _number_pages(self, stream):
        """A document of several pages says on each of them which it is.

        :param stream: file object of a PDF document
        :return: file object of the same document, numbered
        """
        document = PdfFileReader(stream)
        count = document.getNumPages()
        if count == 1:
            return stream
        buffer = io.BytesIO()
        canvas = Canvas(buffer)
        for index in range(count):
            box = document.getPage(index).mediaBox
            width = float(box.getWidth())
            canvas.setPageSize((width, float(box.getHeight())))
            canvas.setFont("Helvetica", 8)
            canvas.drawRightString(
                width - 15 * mm, 7 * mm, self.env._("Page %(page)s of %(pages)s", page=index + 1, pages=count)
            )
            canvas.showPage()
        canvas.save()
        numbers = PdfFileReader(buffer)
        numbered = PdfFileWriter()
        for index in range(count):
            page = document.getPage(index)
            page.mergePage(numbers.getPage(index))
            numbered.addPage(page)
        result = io.BytesIO()
        numbered.write(result)
        return result
