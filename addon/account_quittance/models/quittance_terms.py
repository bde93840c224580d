"""Under which terms a customer's claims stand."""

import re
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import format_date

from .core import codes_of_law, core, law_title
from .fields import exact
from .quittance_case import RELATIONS

# Percent below 1000, with the decimals that the core counts in.
RATE = re.compile(r"\d{1,3}(\.\d{1,7})?", re.ASCII)
MARGIN = re.compile(r"([+-]?)(\d{1,3}(?:\.\d{1,7})?)", re.ASCII)
ANCHORS = [
    ("on_change", "Whenever it changes"),
    ("half_year", "On 1 January and 1 July"),
    ("half_year_eve", "On 30 June and 31 December"),
    ("year", "On 1 January"),
]

# Percent up to 100, in millionths.
SHARE = re.compile(r"100|\d{1,2}(\.\d{1,4})?", re.ASCII)
# In minor units: what no column holds is beyond it, and refused.
MOST_LEAST_MINOR = 2**31 - 2

# Trades with a legal payment term of their own in some shipped jurisdiction.
SECTORS = [
    ("perishable_food", "Perishable food"),
    ("cattle_and_meat", "Live cattle and fresh meat"),
    ("alcohol", "Alcoholic drinks under excise"),
    ("wine", "Grapes, must and wine"),
    ("transport", "Transport and forwarding"),
    ("hospital", "Public hospital"),
    ("public_undertaking", "Public undertaking"),
    ("large_debtor_small_creditor", "Large debtor, small creditor"),
]


class QuittanceTerms(models.Model):
    """What was agreed with a customer, or said of one invoice; what a row leaves empty, the one before it says.

    In this order: the company's country, the customer's own setting, a contract in force on the invoice date, the invoice.
    """

    _name = "quittance.terms"
    _description = "Terms of a customer's claims"
    _inherit = "quittance.case.fact"
    _order = "case_id, kind, date_from, id"
    _rec_name = "reference"

    kind = fields.Selection(
        [("own", "Customer's own setting"), ("contract", "Contract"), ("invoice", "One invoice")],
        "Applies to",
        required=True,
        default="contract",
    )
    reference = fields.Char(help="Number or title of the contract, the judgment or the letter.")
    date_from = fields.Date("Invoices from", help="First invoice date that the contract covers; empty: all.")
    date_until = fields.Date("Invoices until", help="Last invoice date that the contract covers; empty: all.")
    jurisdiction = fields.Selection(selection=lambda self: self._selection_jurisdiction(), string="Law")
    relation = fields.Selection(RELATIONS)
    rate_percent = fields.Char("Yearly rate", help="Decimal text: 12.15 means 12.15 % a year. Empty: the legal rate.")
    rate_series_id = fields.Many2one(
        "quittance.rate.series",
        "Follows",
        ondelete="restrict",
        help="The contract's rate is a published one, times a factor, and points: three times the legal interest rate.",
    )
    rate_factor = fields.Integer("Times", default=1)
    rate_margin = fields.Char("And points", help="Decimal text: 5 adds five points, -0.5 takes half a point off.")
    rate_read_on = fields.Selection(ANCHORS, "Read", default="on_change")
    contract_rate = fields.Char(compute="_compute_contract_rate", store=True, help="As the core reads it.")
    rate_words = fields.Char("Contract rate", compute="_compute_rate_words")
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    clause_percent = fields.Char(
        "Penalty clause",
        help="Decimal text: 10 means 10 % of the principal. Due in the place of the fixed compensation where it is more, between businesses.",
    )
    clause_share = fields.Integer(
        "Share of the clause", compute="_compute_clause", store=True, help="In millionths, as the core reads it."
    )
    clause_least = fields.Monetary("Least of the clause", help="Least amount of the penalty clause.")
    clause_least_minor = fields.Integer(
        "Least of the clause as the core reads it", compute="_compute_clause", store=True
    )
    notice_on = fields.Date("Formal notice", help="Day of the formal notice; of a customer, for what was due by then.")
    judgment_on = fields.Date("Judgment", help="Day on which a court decision became enforceable.")
    insolvent_since = fields.Date(
        "Insolvent since", help="Opening of proceedings; of the customer as a whole it stands on the case."
    )
    capitalises = fields.Boolean("Interest on interest", help="Interest of a full year bears interest.")
    capitalisation_basis = fields.Char("Clause or judgment", help="What says that interest bears interest.")
    period = fields.Selection(selection=lambda self: self._selection_period(), string="Special limitation")
    sector = fields.Selection(SECTORS, "Trade")

    _own_uniq = models.UniqueIndex("(case_id) WHERE kind = 'own'", "This customer has a setting of its own already.")
    _invoice_uniq = models.UniqueIndex("(move_id) WHERE kind = 'invoice'", "This invoice has terms of its own already.")
    _invoice_has_move = models.Constraint(
        "CHECK ((kind = 'invoice') = (move_id IS NOT NULL))",
        "Name the invoice where the terms are of one invoice, and only there.",
    )
    _dates_in_order = models.Constraint(
        "CHECK (date_from <= date_until)", "The contract ends before it begins: exchange the two dates."
    )

    @api.model
    def _selection_jurisdiction(self):
        return self.env["quittance.manifest"]._laws(self.env.company.root_id)

    @api.model
    def _selection_period(self):
        return [(code, code.replace("_", " ").capitalize()) for code in codes_of_law("limitation", "periods")]

    @api.depends("kind", "reference", "move_id")
    @api.depends_context("lang")
    def _compute_display_name(self):
        kinds = dict(self._fields["kind"]._description_selection(self.env))
        for terms in self:
            terms.display_name = terms.move_id.name or terms.reference or kinds.get(terms.kind, "")

    @api.depends("rate_percent", "rate_series_id.code", "rate_factor", "rate_margin", "rate_read_on")
    def _compute_contract_rate(self):
        for terms in self:
            margin = MARGIN.fullmatch(terms.rate_margin or "0")
            if not terms.rate_series_id:
                terms.contract_rate = terms.rate_percent and f"{terms.rate_percent}%"
            elif margin:
                sign, points = margin.groups()
                series = terms.sudo().rate_series_id.code
                terms.contract_rate = (
                    f"{terms.rate_factor} * {series}@{terms.rate_read_on or 'on_change'} {sign or '+'} {points}"
                )
            else:
                terms.contract_rate = False

    @api.depends("clause_percent", "clause_least")
    def _compute_clause(self):
        for terms in self:
            is_share = SHARE.fullmatch(terms.clause_percent or "")
            terms.clause_share = int(Decimal(terms.clause_percent) * 10_000) if is_share else 0
            least, currency = terms.clause_least or 0, terms.currency_id
            minor = least and int(exact(least, currency).scaleb(currency.decimal_places))
            terms.clause_least_minor = min(minor, MOST_LEAST_MINOR + 1)

    @api.depends("contract_rate")
    @api.depends_context("lang")
    def _compute_rate_words(self):
        self.rate_words = False
        agreed = self.filtered("contract_rate")
        for company, rows in agreed.grouped("company_id").items():
            settings = self.env["quittance.settings"]._of(company)
            manifests = settings._sound_manifests()
            for terms in rows:
                reason = terms._rate_reason(manifests) if manifests else None
                if reason:
                    terms.rate_words = settings._sentences([reason])[0]
                elif not manifests:  # what was agreed stays readable
                    terms.rate_words = terms.contract_rate

    def _rate_reason(self, manifests):
        """The contract rate as a reason of the core; None where it is none."""
        native = core(self.env)
        try:
            return native.contract_rate(manifests, self.contract_rate)
        except native.InputError:
            return None

    @api.constrains(
        "rate_percent",
        "rate_series_id",
        "rate_factor",
        "rate_margin",
        "rate_read_on",
        "jurisdiction",
        "relation",
        "date_from",
        "case_id",
        "kind",
    )
    def _check_rate(self):
        """A contract rate is a number or a rule, and not below the floor of the law that it falls under."""
        for terms in self:
            terms._check_rate_form()
            law = terms.contract_rate and terms._law()
            if law and law["raised_to_floor"]:
                raise ValidationError(
                    self.env._(
                        "%(rate)s %% is below the legal floor of %(floor)s %% on %(day)s (%(law)s). Enter that rate or a"
                        " higher one, or none: then the legal rate applies.",
                        rate=terms._settings()._number(Decimal(law["contract_rate"]).scaleb(2), "#,##0.####"),
                        floor=terms._settings()._number(Decimal(law["floor"]).scaleb(2), "#,##0.####"),
                        day=format_date(self.env, terms._first_invoice_date()),
                        law=law_title(self.env, law["jurisdiction"]),
                    )
                )

    def _check_rate_form(self):
        if self.rate_percent and not RATE.fullmatch(self.rate_percent):
            raise ValidationError(
                self.env._("“%s” is no yearly rate. Write it in percent, with a point: 12.15", self.rate_percent)
            )
        if self.rate_percent and self.rate_series_id:
            raise ValidationError(
                self.env._("The rate is a number, or it follows a published one. Take one of the two out.")
            )
        if self.rate_series_id and not 1 <= self.rate_factor <= 100:
            raise ValidationError(self.env._("A published rate is taken once to 100 times. Correct the factor."))
        if self.rate_margin and not MARGIN.fullmatch(self.rate_margin):
            raise ValidationError(
                self.env._("“%s” is no number of points. Write it with a point: 5 or -0.5", self.rate_margin)
            )
        if self.rate_margin and not self.rate_series_id:
            raise ValidationError(self.env._("Points are added to a published rate: choose the one that it follows."))

    @api.constrains("clause_percent", "clause_least", "jurisdiction", "relation")
    def _check_clause(self):
        """A penalty clause counts where the law is known to let it be, never against a consumer."""
        for terms in self:
            if terms.clause_percent and not terms.clause_share:
                raise ValidationError(
                    self.env._(
                        "“%s” is no share of the principal. Write it in percent, with a point: 10", terms.clause_percent
                    )
                )
            if terms.clause_least < 0:
                raise ValidationError(self.env._("The least amount of a penalty clause is not below nothing."))
            if terms.clause_least_minor > MOST_LEAST_MINOR:
                raise ValidationError(
                    self.env._("The least amount of a penalty clause is beyond what can be reckoned. Correct it.")
                )
            if not (terms.clause_share or terms.clause_least):
                continue
            law = terms._law()
            if not law or "clause" not in (law["facts"] or {}):
                raise ValidationError(
                    self.env._(
                        "The law of %s is not known to allow a penalty clause against such a customer. Take it out.",
                        law_title(self.env, terms._jurisdiction_code() or "") or self.env._("no known country"),
                    )
                )

    @api.constrains("capitalises", "capitalisation_basis", "jurisdiction", "relation")
    def _check_capitalisation(self):
        """Interest bears interest under its legal conditions only, entered by hand."""
        for terms in self.filtered("capitalises"):
            law = terms._law()
            if not law or law["capitalisation"] != "by_contract":
                raise ValidationError(
                    self.env._(
                        "The law of %s lets no contract or judgment make interest bear interest, or is not known to."
                        " Take the tick out.",
                        law_title(self.env, terms._jurisdiction_code() or "") or self.env._("no known country"),
                    )
                )
            if not terms.capitalisation_basis:
                raise ValidationError(
                    self.env._(
                        "Interest bears interest only by a contract or a judgment, and only when due for a full year:"
                        " name the clause or the judgment."
                    )
                )

    def _first_invoice_date(self):
        return self.move_id.invoice_date or self.date_from or self._settings()._today()

    def _jurisdiction_code(self):
        own = self.case_id.terms_ids.filtered(lambda terms: terms.kind == "own")
        return self.jurisdiction or own.jurisdiction or self.company_id.sudo().country_id.code

    def _law(self):
        """What the law and the contract give against this customer on the first invoice date; None where no law is known.

        :raises ValidationError: where the contract rate is none for the core
        """
        native = core(self.env)
        settings = self._settings()
        if not self.case_id.relation_used:
            self.case_id._evaluate()  # says what the customer is
        relation = self.relation or self.case_id.relation or self.case_id.relation_used or "unknown"
        try:
            return native.law(
                settings._manifests(settings._manifest_texts()),
                jurisdiction=self._jurisdiction_code() or "",
                relation=relation,
                on=fields.Date.to_string(self._first_invoice_date()),
                contract_rate=self.contract_rate or None,
            )
        except native.InputError as error:
            fault = error.diagnostics[0]
            if fault["code"] == "jurisdiction_unknown":
                return None
            told = f"{fault['message']}. {fault['cure']}"
            raise ValidationError(told) from error
