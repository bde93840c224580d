import io

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from odoo import models
from odoo.tools.pdf import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    PdfFileReader,
    PdfFileWriter,
)

FONT, SIZE = "Helvetica", 8
FONT_NAME = "/QuittancePageNumber"


class IrActionsReport(models.Model):
    _inherit = "ir.actions.report"

    def _number_pages(self, stream):
        """A document of several pages says on each of them which it is.

        The numbers are added to a page's content, which is not read: merging pages parses each of them and takes half a second.

        :param stream: file object of a PDF document
        :return: file object of the same document, numbered
        """
        document = PdfFileReader(stream)
        count = document.getNumPages()
        if count == 1:
            return stream
        numbered = PdfFileWriter()
        for index in range(count):
            numbered.addPage(document.getPage(index))
            text = self.env._("Page %(page)s of %(pages)s", page=index + 1, pages=count)
            self._print_on_page(numbered, numbered.getPage(index), text)
        result = io.BytesIO()
        numbered.write(result)
        return result

    def _print_on_page(self, document, page, text):
        """Write a line at the bottom of a page, on the right."""
        left = float(page.mediaBox.getWidth()) - 15 * mm - stringWidth(text, FONT, SIZE)
        shown = text.encode("cp1252", "replace").hex()
        # Whatever state the page's own content leaves is put aside.
        before, after = DecodedStreamObject(), DecodedStreamObject()
        before.set_data(b"q\n")
        after.set_data(f"\nQ BT {FONT_NAME} {SIZE} Tf {left:.2f} {7 * mm:.2f} Td <{shown}> Tj ET\n".encode())
        own = page.raw_get("/Contents")
        parts = own.getObject() if isinstance(own.getObject(), ArrayObject) else [own]
        contents = [document._addObject(before), *parts, document._addObject(after)]
        page[NameObject("/Contents")] = ArrayObject(contents)
        resources = page["/Resources"].getObject()
        fonts = DictionaryObject(resources["/Font"].getObject() if "/Font" in resources else {})
        fonts[NameObject(FONT_NAME)] = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject(f"/{FONT}"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
        resources[NameObject("/Font")] = fonts
