"""What each customer owes beyond the stored facts: claims, settled ones included, as screens and papers show them."""

from collections import defaultdict
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date, plaintext2html

from .core import core


def _decimal(fraction):
    """An exact fraction as a decimal of many digits, to be shown with four."""
    numerator, _slash, denominator = fraction.partition("/")
    return Decimal(numerator) / Decimal(denominator or 1)


class QuittanceRun(models.Model):
    _inherit = "quittance.run"

    @api.model
    def _statements(self, company, customers=None, as_of=None, legal_order=False):
        """What customers of a company owe, settled claims included; nothing is written.

        :param company: root company
        :param customers: commercial partners, None for all
        :param as_of: last day that bears interest, the company's local date when None
        :param legal_order: payments settle interest before principal
        :return: list of statements, one for each customer and currency; see native/docs/boundary.md
        """
        company = company.sudo()
        evaluation, _copies = (
            self.sudo()
            .with_company(company)
            ._evaluate(company, customers=customers, as_of=as_of or company._quittance_today(), settled=True)
        )
        return evaluation.statements(legal_order=legal_order)


class QuittanceCase(models.Model):
    _inherit = "quittance.case"

    penalties_html = fields.Html("Penalties to date", compute="_compute_penalties_html", sanitize=False)

    @api.depends_context("lang")
    def _compute_penalties_html(self):
        try:
            statements = self._statements()
        except UserError as error:
            self.penalties_html = plaintext2html(str(error))
            return
        for case in self:
            blocks = [case._statement_block(statement) for statement in statements[case]]
            case.penalties_html = blocks and self.env["ir.qweb"]._render(
                "account_quittance.penalties_to_date", {"blocks": blocks}
            )

    def _statements(self, as_of=None, legal_order=False):
        """Statements of each of these cases, as a dict of case to list; see ``quittance.run._statements``."""
        found = defaultdict(list)
        for company, cases in self.grouped("company_id").items():
            by_customer = {case.sudo().partner_id.id: case for case in cases}
            customers = cases.sudo().partner_id
            for statement in self.env["quittance.run"]._statements(company, customers, as_of, legal_order):
                found[by_customer[statement["customer_id"]]].append(statement)
        return found

    # From the core's statement to what is read: amounts and dates in words, in the language of the environment.

    def _statement_block(self, statement, moves=None):
        """One currency of one customer, ready to be shown.

        :param moves: invoices to keep, None for all
        :return: dict: ``currency`` (code), ``claims``, ``penalties``, ``payments`` (lists of dicts), ``totals`` (dict of
            Decimal), ``texts`` (the law behind it), ``reasons`` (sentences); ``say``, ``percent``, ``exact`` and ``date``
            write an amount, a rate, an exact amount and a day
        """
        company = self.company_id
        code = statement["currency"]
        numbers = self.env["account.move"]._quittance_numbers((*statement["claims"], *statement["penalties"]))
        claims = [
            self._statement_claim(claim, code, numbers)
            for claim in statement["claims"]
            if moves is None or claim["move_id"] in moves.ids
        ]
        penalties = [
            {
                "number": numbers.get(line["move_id"], ""),
                "kind": line["kind"],
                "due_date": fields.Date.to_date(line["due_date"]),
                "amount": Decimal(line["amount"]),
                "left": Decimal(line["residual"]),
            }
            for line in statement["penalties"]
            if moves is None
        ]
        totals = {name: sum(claim[name] or 0 for claim in claims) for name in ("principal", "interest", "compensation")}
        totals["charged"] = sum(line["left"] for line in penalties)
        totals["total"] = sum(totals.values())
        return {
            "currency": code,
            "claims": claims,
            "penalties": penalties,
            "payments": self._statement_payments(statement, numbers),
            "totals": totals,
            "texts": self._statement_texts(statement["claims"]),
            "reasons": company._quittance_sentences(statement["reasons"]),
            **self._claim_writers(code),
        }

    def _claim_writers(self, code):
        """How the figures of a claim in a currency are written: ``say``, ``percent``, ``exact`` and ``date``."""
        company = self.company_id
        return {
            "say": lambda amount: company._quittance_amount(amount, code),
            "percent": lambda rate: company._quittance_number(rate, "#,##0.00##"),
            "exact": lambda amount: company._quittance_number(amount, "#,##0.0000"),
            "date": lambda day: format_date(self.env, day),
        }

    def _claim_segments(self, claim):
        """The segments of what the core tells of a claim or of an item, as ``statement_segments`` shows them."""
        return [
            {
                "from": fields.Date.to_date(segment["from"]),
                "to": fields.Date.to_date(segment["to"]),
                "days": segment["days"],
                "principal": Decimal(segment["principal"]),
                "percent": Decimal(segment["rate"]).scaleb(2).normalize(),
                "interest": _decimal(segment["interest"]),
                "fraction": segment["interest"],
                "sources": segment["sources"],
            }
            for segment in claim["segments"]
        ]

    def _statement_claim(self, claim, code, numbers):
        company = self.company_id
        due = fields.Date.to_date(claim["due_date"])
        own_compensation = claim["compensation_currency"] == code
        return {
            "move_id": claim["move_id"],
            "number": numbers.get(claim["move_id"], ""),
            "date": fields.Date.to_date(claim["date"]),
            "due_date": due,
            # What is paid is late no longer: its segments say how long it was.
            "days_late": max((company._quittance_today() - due).days, 0) if Decimal(claim["principal"]) else 0,
            "amount": Decimal(claim["amount"]),
            "events": [
                {"on": fields.Date.to_date(event["on"]), "kind": event["kind"], "amount": Decimal(event["amount"])}
                for event in claim["events"]
            ],
            "credit_origin": Decimal(claim["credit_origin"]),
            "principal": Decimal(claim["principal"]),
            "accrued": claim["interest"] and Decimal(claim["interest"]),
            "interest_charged": Decimal(claim["interest_charged"]),
            "interest": claim["interest_open"] and Decimal(claim["interest_open"]),
            "compensation": Decimal(claim["compensation_open"])
            if claim["compensation_open"] and own_compensation
            else None,
            "compensation_foreign": None
            if own_compensation or not claim["compensation_open"]
            else company._quittance_amount(Decimal(claim["compensation_open"]), claim["compensation_currency"]),
            "segments": self._claim_segments(claim),
            "each_line_rounded": claim["rounding"].endswith("segment"),
            "reasons": company._quittance_sentences(claim["reasons"]),
            "verified": claim["status"] == "verified",
            "past_limitation": claim["past_limitation"],
            "limitation": self._limitation_text(claim),
        }

    def _limitation_text(self, claim):
        """Up to when a claim is in time as counted, under which text, and what interrupted it; False when not known."""
        limitation = claim["limitation"]
        if not limitation:
            return False
        company = self.company_id
        sentences = company._quittance_sentences(
            [
                {
                    "code": "past_limitation" if claim["past_limitation"] else "limitation",
                    "counted_on": limitation["counted_from"],
                    "last_on": limitation["last_day"],
                    "source": limitation.get("reference") or limitation["source"],
                }
            ]
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

    def _statement_payments(self, statement, numbers):
        """Payments in the order in which they settled parts of the debt."""
        return [
            {
                "on": fields.Date.to_date(payment["on"]),
                "amount": Decimal(payment["amount"]),
                "interest": sum(Decimal(part["interest"]) for part in payment["claims"]),
                "principal": sum(Decimal(part["principal"]) for part in payment["claims"]),
                "invoices": ", ".join(
                    numbers.get(int(part["name"].partition("/")[0]), "") for part in payment["claims"]
                ),
            }
            for payment in statement["payments"]
        ]

    def _statement_texts(self, claims):
        """Sentences of law behind the figures, once each, in the language of the environment."""
        company = self.company_id.sudo()
        native = core(self.env)
        manifests = company._quittance_manifests(company._quittance_manifest_texts())
        language = (self.env.lang or "en").split("_")[0]
        wanted = {}
        for claim in claims:
            for codes in claim["facts"].values():
                for code in [codes] if isinstance(codes, str) else codes:
                    wanted.setdefault((claim["jurisdiction"], code))
        texts = []
        for jurisdiction, code in wanted:
            fact = native.facts(manifests, jurisdiction)[code]
            texts.append(
                {
                    "jurisdiction": jurisdiction,
                    "text": fact["texts"].get(language, fact["text"]),
                    "reference": fact["reference"],
                    "source": fact["source"],
                }
            )
        return texts


class QuittanceItem(models.Model):
    _inherit = "quittance.item"

    limitation_text = fields.Text("How limitation is counted", compute="_compute_limitation_text")

    @api.depends_context("lang")
    def _compute_limitation_text(self):
        """The day counted, under which text, and what interrupted it: for one item on a form, never for a list."""
        for item in self:
            claims = [
                claim
                for statement in item.case_id._statements()[item.case_id]
                for claim in statement["claims"]
                if claim["item_id"] == item.id
            ]
            item.limitation_text = item.case_id._limitation_text(claims[0]) if claims else False


class AccountMove(models.Model):
    _inherit = "account.move"

    quittance_penalties_html = fields.Html(
        "Penalties to date",
        compute="_compute_quittance_penalties_html",
        sanitize=False,
        groups="account_quittance.group_reader",
    )

    @api.depends_context("lang")
    def _compute_quittance_penalties_html(self):
        for move in self:
            move.quittance_penalties_html = False
            case = self.env["quittance.case"].search(
                [
                    ("company_id", "=", move.company_id.root_id.id),
                    ("partner_id", "=", move.commercial_partner_id.id),
                ]
            )
            try:
                statements = case._statements()[case] if case else []
            except UserError as error:
                move.quittance_penalties_html = plaintext2html(str(error))
                continue
            blocks = [case._statement_block(statement, move) for statement in statements]
            blocks = [block for block in blocks if block["claims"]]
            if blocks:
                move.quittance_penalties_html = self.env["ir.qweb"]._render(
                    "account_quittance.penalties_to_date", {"blocks": blocks}
                )
