"""What each customer owes beyond the stored facts: claims, settled ones included, as screens and papers show them."""

from odoo import api, fields, models
from odoo.addons.account_quittance.models.core import core, documents, in_words, law_title
from odoo.exceptions import UserError
from odoo.tools import SQL, format_date, plaintext2html


class QuittanceCase(models.Model):
    _inherit = "quittance.case"

    never_charge_reason = fields.Char(
        "Never charge, because",
        tracking=True,
        help="Why this customer is never charged interest or compensation; empty: it is.",
    )

    @api.readonly
    def quittance_penalties_to_date(self):
        """What each claim of this customer bears to date, as HTML; empty where nothing does.

        Asked for when somebody looks: it evaluates the customer afresh.
        """
        self.ensure_one()
        self.check_access("read")
        return self._render_penalties()

    def _render_penalties(self, move=None):
        """What each claim of this customer, or of one invoice, bears to date; False where there is nothing to say."""
        try:
            papers = self._papers(moves=move)[self]
        except UserError as error:
            return plaintext2html(str(error))
        return bool(papers) and self.env["ir.qweb"]._render(
            "account_quittance_penalty.penalties_to_date", {"papers": papers, "write": self._writers()}
        )

    # From the core's statement to what is read.

    def _papers(self, moves=None, as_of=None, legal_order=False):
        """What each of these customers owes, or what some of their invoices bear.

        :param moves: invoices to keep, None for all
        :param as_of: last day of the interest, the company's local date when None
        :return: dict of case to a list of quittance_core.documents.Statement, one for each currency
        """
        found = {case: [] for case in self}
        for company, cases in self.grouped("company_id").items():
            by_customer = {case.sudo().partner_id.id: case for case in cases}
            day = as_of or cases._settings()._today()
            evaluation = self.env["quittance.run"]._evaluate_claims(company, cases.sudo().partner_id, day)
            statements = evaluation.statements(
                customers=None if moves else list(by_customer),
                moves=moves.ids if moves else None,
                legal_order=legal_order,
            )
            for statement in statements:
                rows = (*statement["claims"], *statement["penalties"])
                numbers = self.env["account.move"]._quittance_numbers(rows)
                paper = documents.statement(statement, numbers=numbers, as_of=day)
                found[by_customer[statement["customer_id"]]].append(paper)
        return found

    def _writers(self):
        """How a paper is written, in the language of the environment: amounts, rates, days, reasons, limitation."""
        settings = self._settings()
        return {
            "amount": settings._amount,
            "percent": lambda rate: settings._number(rate, "#,##0.00##"),
            "exact": lambda amount: settings._number(amount, "#,##0.0000"),
            "date": settings._day,
            "sentences": lambda reasons: settings._sentences(reasons, settings._day),
            "limitation": self._limitation_text,
            "texts": self._texts,
            "hold": lambda hold: self.env["quittance.hold"]._titles(self.company_id).get(hold.code, hold.code),
        }

    def _limitation_text(self, claim):
        """Up to when a claim is in time as counted, under which text, and what interrupted it; False when not known."""
        limitation = claim.limitation
        if not limitation:
            return False
        sentences = self._settings()._sentences(
            [
                {
                    "code": "past_limitation" if claim.past_limitation else "limitation",
                    "counted_on": limitation["counted_from"],
                    "last_on": limitation["last_day"],
                    "source": limitation["reference"],
                }
            ]
        )
        if limitation["instead_of_delivery"]:
            sentences.append(
                self.env._(
                    "It runs from the delivery, whose day is not known here: the invoice date stands in. Enter the delivery"
                    " date on the invoice."
                )
            )
        events = dict(self.env["quittance.interruption"]._selection_event())
        for name, day_and_codes in (
            (self.env._("Interrupted by: %s."), limitation["interrupted_by"]),
            (self.env._("Without effect: %s."), limitation["without_effect"]),
            (self.env._("Not counted, as it is not known here whether it interrupts: %s."), limitation["not_known"]),
        ):
            told = ", ".join(
                f"{events.get(code, code)} ({format_date(self.env, fields.Date.to_date(day))})"
                for day, code in day_and_codes
            )
            if told:
                sentences.append(name % told)
        return " ".join(sentences)

    def _texts(self, claims):
        """Sentences of law behind the figures, once each, in the language of the environment."""
        settings = self._settings()
        native = core(self.env)
        manifests = settings._manifests(settings._manifest_texts())
        texts = []
        for jurisdiction, code in dict.fromkeys((claim.jurisdiction, code) for claim in claims for code in claim.facts):
            fact = native.facts(manifests, jurisdiction)[code]
            texts.append(
                {
                    "law": law_title(self.env, jurisdiction),
                    "text": in_words(self.env, fact, "text"),
                    "reference": in_words(self.env, fact, "reference"),
                    "source": in_words(self.env, fact, "source"),
                }
            )
        return texts

    # Verbs.

    def action_statement(self):
        """Open the dialogue that prints the statement of account."""
        return self.env["quittance.statement"]._open(self)

    def action_charge(self):
        """Propose what these customers may be charged."""
        if len(self.company_id) != 1:
            raise UserError(self.env._("Choose customers of one company."))
        return self.env["quittance.charge.proposal"]._open(self.company_id, self.sudo().partner_id)

    def action_waive(self):
        """Open the dialogue that waives penalties of this customer."""
        return self.env["quittance.waive"]._open(self)

    def _take_turn(self):
        """Nobody charges or waives on these cases at the same time; who had begun before begins anew, and sees what was done."""
        for company in self.company_id:
            self.env["quittance.run"].sudo()._lock(company)
        self.env.cr.execute(SQL("UPDATE quittance_case SET partner_id = partner_id WHERE id = ANY(%s)", self.ids))
