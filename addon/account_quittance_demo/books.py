"""What ledger and history do in the books of the demo company, by the host's own objects."""

import io
from datetime import date, timedelta

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

IBAN = "FR7630001007941234567890185"


class Books:
    """The books of `company` (French chart loaded), with days counted back from `as_of`."""

    def __init__(self, env, company, as_of: date):
        context = {"tracking_disable": True, "mail_notrack": True, "allowed_company_ids": company.ids, "lang": "fr_FR"}
        self.env = env(context=dict(env.context, **context))
        self.company = company.with_env(self.env)
        self.as_of = as_of
        self.bank_journal = self._journal("bank")
        self.receivable = self.company.partner_id.property_account_receivable_id

    def _day(self, days_ago):
        return self.as_of - timedelta(days=days_ago)

    def _journal(self, journal_type):
        journals = self.env["account.journal"]
        return journals.search([*journals._check_company_domain(self.company), ("type", "=", journal_type)], limit=1)

    def _receivables(self, moves):
        return moves.line_ids.filtered(lambda line: line.account_type == "asset_receivable").sorted(
            lambda line: (line.date_maturity, line.id)
        )

    def _bank_lines(self, settlements, account):
        lines = self.env["account.bank.statement.line"].create(
            [
                {
                    "journal_id": self.bank_journal.id,
                    "date": day,
                    "payment_ref": line.move_id.payment_reference or line.move_id.name,
                    "partner_id": line.move_id.commercial_partner_id.id,
                    "amount": amount,
                    "counterpart_account_id": account.id,
                }
                for line, day, amount in settlements
            ]
        )
        return lines.move_id

    def _payments(self, settlements):
        return self.env["account.payment"].create(
            [
                {
                    "payment_type": "inbound",
                    "partner_type": "customer",
                    "partner_id": line.move_id.commercial_partner_id.id,
                    "journal_id": self.bank_journal.id,
                    "date": day,
                    "amount": amount,
                    "currency_id": line.currency_id.id,
                    "memo": line.move_id.payment_reference or line.move_id.name,
                }
                for line, day, amount in settlements
            ]
        )

    def _match(self, settlements, counterparts):
        """Reconcile each settled line with all its counterparts, in one plan."""
        groups = {}
        for (line, _day, _amount), move in zip(settlements, counterparts, strict=True):
            groups[line] = groups.get(line, line) | self._receivables(move)
        self.env["account.move.line"]._reconcile_plan(list(groups.values()))

    def _attach_originals(self, invoices):
        """A stored PDF for each of these invoices."""
        documents = {
            move: {
                "pdf_attachment_values": {
                    "name": move._get_invoice_report_filename(),
                    "raw": self._pdf(move),
                    "mimetype": "application/pdf",
                    "res_model": move._name,
                    "res_id": move.id,
                    "res_field": "invoice_pdf_report_file",
                }
            }
            for move in invoices
        }
        self.env["account.move.send"]._link_invoice_documents(documents)

    def _pdf(self, move):
        buffer = io.BytesIO()
        page = canvas.Canvas(buffer, pagesize=A4, invariant=1)
        page.setTitle(move.name)
        text = page.beginText(60, 760)
        text.textLines(
            [
                self.company.name,
                f"{self.company.street}, {self.company.zip} {self.company.city}",
                f"SIRET {self.company.company_registry}",
                "",
                f"Facture {move.name}",
                f"Client : {move.commercial_partner_id.name}",
                f"Date : {move.invoice_date:%d/%m/%Y}",
                f"Échéance : {move.invoice_date_due:%d/%m/%Y}",
                f"Total TTC : {move.amount_total:.2f} {move.currency_id.name}",
                "",
                f"IBAN {IBAN}",
            ]
        )
        page.drawText(text)
        page.save()
        return buffer.getvalue()
