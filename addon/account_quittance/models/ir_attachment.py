from odoo import models

# The mark may stand a little after the beginning.
PDF_MARK, LOOKED_AT = b"%PDF-", 1024


class IrAttachment(models.Model):
    _inherit = "ir.attachment"

    def _quittance_is_pdf(self):
        """Whether the stored content is there and is a PDF; no more of it is read than that takes."""
        self.ensure_one()
        begins = self._file_read(self.store_fname, LOOKED_AT) if self.store_fname else self.db_datas
        return PDF_MARK in bytes(begins or b"")[:LOOKED_AT]
