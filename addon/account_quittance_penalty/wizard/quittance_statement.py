import base64
import collections
import io
from urllib.parse import quote

import xlsxwriter

from odoo import api, fields, models
from odoo.exceptions import UserError

# Where the window of the usual envelope is on the left; elsewhere it is on the right, as in France.
WINDOW_ON_THE_LEFT = {"AT", "DE", "GB", "IE", "NL"}


class QuittanceStatement(models.TransientModel):
    """Statement of account of one customer or of several, as a paper and as a spreadsheet."""

    _name = "quittance.statement"
    _description = "Statement of account"
    _inherit = "quittance.guarded"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    case_ids = fields.Many2many("quittance.case", string="Customers", required=True)
    as_of = fields.Date("Interest up to", required=True)
    imputation = fields.Selection(
        selection=lambda self: self.env["quittance.settings"]._fields["imputation"]._description_selection(self.env),
        string="Order of payments",
        required=True,
    )
    lang = fields.Selection(
        selection=lambda self: self._selection_lang(),
        string="Language",
        help="Empty: each customer's own.",
    )
    fallbacks = fields.Text(compute="_compute_fallbacks")
    file = fields.Binary("Spreadsheet", readonly=True, attachment=False)
    file_name = fields.Char(readonly=True)

    @api.model
    def _selection_lang(self):
        languages = self.env["res.lang"]
        return [pair for pair in languages.get_installed() if languages._quittance_speaks(pair[0])]

    @api.depends("lang", "case_ids")
    def _compute_fallbacks(self):
        for dialogue in self:
            told = collections.Counter(
                filter(
                    None,
                    (
                        self.env["res.lang"]._quittance_fallback(
                            dialogue.lang or case.sudo().partner_id.lang, dialogue._language(case)
                        )
                        for case in dialogue.case_ids
                    ),
                )
            )
            dialogue.fallbacks = "\n".join(f"{sentence} ({count})" for sentence, count in told.items()) or False

    @api.model
    def _open(self, cases):
        """The dialogue for these cases, which are of one company."""
        cases.check_access("read")
        if len(cases.company_id) != 1:
            raise UserError(self.env._("Choose customers of one company."))
        company, settings = cases.company_id, cases._settings()
        dialogue = self.create(
            {
                "company_id": company.id,
                "case_ids": [fields.Command.set(cases.ids)],
                "as_of": settings._today(),
                "imputation": settings.imputation,
            }
        )
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Statement of account"),
            "res_model": self._name,
            "res_id": dialogue.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.constrains("case_ids")
    def _check_cases(self):
        # A dialogue may be made by call; constraints run in superuser mode.
        self.case_ids.sudo(False).check_access("read")

    def action_print(self):
        """The paper, one statement for each customer."""
        self.ensure_one()
        self.case_ids.check_access("read")
        papers = self.browse().union(
            *(self.copy({"case_ids": [fields.Command.set(case.ids)]}) for case in self.case_ids)
        )
        return self.env.ref("account_quittance_penalty.report_statement").report_action(papers, config=False)

    def _get_report_base_filename(self):
        """Name of the paper's file: what it is, whose, and of which day."""
        self.ensure_one()
        env = self.with_context(lang=self._language(self.case_ids[:1])).env
        return " - ".join([env._("Statement of account"), *self._customer_named(), str(self.as_of)])

    def _customer_named(self):
        """The customer's name, on one line and without what separates folders; nothing where there are several."""
        names = self.case_ids.sudo().partner_id.mapped("name")
        return [" ".join(names[0].replace("/", " ").split())] if len(names) == 1 else []

    def action_export(self):
        """The spreadsheet, a sheet for each customer."""
        self.ensure_one()
        self.case_ids.check_access("read")
        self.file = base64.b64encode(self._spreadsheet())
        self.file_name = f"{self._get_report_base_filename()}.xlsx"
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/content/{self._name}/{self.id}/file?download=true&filename={quote(self.file_name)}",
            "target": "self",
        }

    def _documents(self):
        """What the paper and the spreadsheet say of each customer, in its language.

        :return: list of dicts: ``case``, ``lang``, ``as_of`` (text), ``sender`` and ``recipient`` (lines of
            their addresses), ``window_left`` (bool), ``bank`` (the creditor's account, may be empty),
            ``papers`` (quittance_core.documents.Statement, one for each currency) and ``write`` (how they are written)
        """
        papers = self.case_ids._papers(as_of=self.as_of, legal_order=self.imputation == "legal")
        documents = []
        for case in self.case_ids:
            lang = self._language(case)
            spoken = case.with_context(lang=lang)
            company = spoken.company_id.sudo()
            documents.append(
                {
                    "case": spoken,
                    "lang": lang,
                    "as_of": spoken._settings()._day(self.as_of),
                    "sender": self._address(company.partner_id),
                    "recipient": self._address(spoken.sudo().partner_id),
                    "window_left": company.country_id.code in WINDOW_ON_THE_LEFT,
                    "bank": company.bank_ids[:1],
                    "papers": papers[case],
                    "write": spoken._writers(),
                }
            )
        return documents

    def _language(self, case):
        """The language of a customer's paper."""
        own = self.company_id.sudo().partner_id.lang or self.env.lang
        return self.env["res.lang"]._quittance_written(self.lang or case.sudo().partner_id.lang, own)

    def _address(self, partner):
        lines = partner._display_address(without_company=True).splitlines()
        return [line.strip() for line in lines if line.strip()]

    def _spreadsheet(self):
        buffer = io.BytesIO()
        with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
            for number, document in enumerate(self._documents(), start=1):
                _Sheet(book, number, document, self).fill()
        return buffer.getvalue()


class _Sheet:
    """One customer's sheet: claims, payments and the segments of interest, amounts as numbers."""

    def __init__(self, book, number, document, statement):
        self.case, self.papers, self.as_of = document["case"], document["papers"], statement.as_of
        self.env = self.case.env
        name = "".join(c for c in self.case.sudo().partner_id.name or "" if c not in "[]:*?/\\'")
        self.sheet = book.add_worksheet(f"{number} {name}"[:31])
        self.bold = book.add_format({"bold": True})
        self.head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self.money = book.add_format({"num_format": "#,##0.00"})
        self.total = book.add_format({"num_format": "#,##0.00", "bold": True, "top": 1})
        self.exact = book.add_format({"num_format": "#,##0.0000"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.row = 0

    def fill(self):
        self.sheet.set_column(0, 0, 24)
        self.sheet.set_column(1, 11, 14)
        self.line([self.env._("Statement of account as of %s", self.case._settings()._day(self.as_of))], self.bold)
        self.line([self.case.sudo().partner_id.name], self.bold)
        for paper in self.papers:
            self.paper(paper)

    def line(self, values, form=None):
        for column, value in enumerate(values):
            if value is None or value is False:
                continue
            if isinstance(value, str):
                self.sheet.write_string(self.row, column, value, form)
            elif hasattr(value, "isoformat"):
                self.sheet.write_datetime(self.row, column, fields.Datetime.to_datetime(value), form or self.day)
            else:
                self.sheet.write_number(
                    self.row, column, value, form or (None if isinstance(value, int) else self.money)
                )
        self.row += 1

    def why_not(self, claim):
        """What keeps a claim from being asked for; None where nothing does."""
        if claim.state == "not_due":
            return self.env._("Not due yet")
        hold = self.case._writers()["hold"]
        return "; ".join(hold(each) for each in claim.holds) or None

    def paper(self, paper):
        self.claims(paper)
        self.totals(paper)
        self.segments(paper.claims)
        self.row += 1
        for text in self.case._texts(paper.claims):
            self.line([text["law"], text["text"]])
            self.line([None, text["reference"]])

    def claims(self, paper):
        self.row += 1
        heads = (
            self.env._("Invoice (%s)", paper.currency),
            self.env._("Date"),
            self.env._("Due date"),
            self.env._("Days late"),
            self.env._("Amount"),
            self.env._("Principal left"),
            self.env._("Interest accrued"),
            self.env._("Charged or waived"),
            self.env._("Being charged"),
            self.env._("Interest to charge"),
            self.env._("Compensation to charge"),
            self.env._("Not asked for, because"),
        )
        self.line(heads, self.head)
        for claim in paper.claims:
            self.line(
                [
                    claim.number,
                    claim.date,
                    claim.due_date,
                    claim.days_late or None,
                    claim.amount,
                    claim.principal,
                    claim.accrued,
                    claim.interest_charged,
                    claim.interest_pending,
                    claim.interest,
                    claim.compensation if claim.compensation_currency == paper.currency else None,
                    self.why_not(claim),
                ]
            )

    def totals(self, paper):
        totals = paper.totals
        self.line(
            [
                self.env._("Total"),
                *[None] * 4,
                totals.principal + totals.not_due + totals.held,
                None,
                None,
                None,
                totals.interest,
                totals.compensation,
            ],
            self.total,
        )
        for penalty in paper.penalties:
            self.line([penalty.number, None, penalty.due_date, None, penalty.amount, penalty.left])
        for credit in paper.credits:
            self.line([credit.number, credit.date, None, None, None, -credit.amount])
        self.line([self.env._("Total due, charged penalties included"), *[None] * 4, totals.total], self.total)
        for label, amount, is_told in (
            (self.env._("Balance"), totals.balance, totals.credits),
            (
                self.env._("Besides, late-payment interest and compensation that may be claimed"),
                totals.named,
                totals.named,
            ),
            (self.env._("Besides, not due yet"), totals.not_due, totals.not_due),
            (self.env._("Besides, not asked for at present"), totals.held, totals.held),
        ):
            if is_told:
                self.line([label, *[None] * 4, amount], self.total)

    def segments(self, claims):
        """How the interest of each claim comes about."""
        self.row += 1
        heads = (
            self.env._("Invoice"),
            self.env._("First day"),
            self.env._("Last day"),
            self.env._("Days"),
            self.env._("Base"),
            self.env._("Yearly rate %"),
            self.env._("Interest"),
        )
        self.line(heads, self.head)
        for claim in claims:
            for segment in claim.segments:
                interest = segment.interest
                self.line(
                    [
                        claim.number,
                        segment.first_day,
                        segment.last_day,
                        segment.days,
                        segment.principal,
                        segment.percent,
                    ]
                )
                self.sheet.write_number(self.row - 1, 6, interest, self.exact)
        self.line([self.env._("Lines with four decimals; each invoice's interest is rounded once, on its sum.")])
        each_line = [claim.number for claim in claims if claim.each_line_rounded]
        if each_line:
            self.line([self.env._("Each line is rounded by itself: %s", ", ".join(dict.fromkeys(each_line)))])
        if any(claim.rounding_status == "convention" for claim in claims):
            self.line([self.env._("That rounding is a convention: no text fixes it.")])
