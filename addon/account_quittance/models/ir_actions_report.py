import io

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from odoo import models
from odoo.tools.pdf import PdfFileReader, PdfFileWriter


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

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
