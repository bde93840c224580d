"""Under which terms a customer's claims stand."""

import re
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import format_date

from .core import codes_of_law, core, jurisdictions, law_title
from .quittance_case import RELATIONS

# Percent below 1000, with the decimals that the core counts in.
RATE = re.compile(r"\d{1,3}(\.\d{1,7})?", re.ASCII)

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
        return jurisdictions(self.env.lang or "en_US")

    @api.model
    def _selection_period(self):
        return [(code, code.replace("_", " ").capitalize()) for code in codes_of_law("limitation", "periods")]

    @api.depends("kind", "reference", "move_id")
    @api.depends_context("lang")
    def _compute_display_name(self):
        kinds = dict(self._fields["kind"]._description_selection(self.env))
        for terms in self:
            terms.display_name = terms.move_id.name or terms.reference or kinds.get(terms.kind, "")

    @api.constrains("rate_percent", "jurisdiction", "relation", "date_from", "case_id", "kind")
    def _check_rate(self):
        """A contract rate is a number, and not below the floor of the law that it falls under."""
        for terms in self.filtered("rate_percent"):
            if not RATE.fullmatch(terms.rate_percent):
                raise ValidationError(
                    self.env._("“%s” is no yearly rate. Write it in percent, with a point: 12.15", terms.rate_percent)
                )
            rate = Decimal(terms.rate_percent)
            law, on = terms._law(), terms._first_invoice_date()
            floor = law and law["floor"]
            if floor and rate < Decimal(floor).scaleb(2):
                raise ValidationError(
                    self.env._(
                        "%(rate)s %% is below the legal floor of %(floor)s %% on %(day)s (%(law)s). Enter that rate or a"
                        " higher one, or none: then the legal rate applies.",
                        rate=terms.rate_percent,
                        floor=terms._settings()._number(Decimal(floor).scaleb(2), "#,##0.####"),
                        day=format_date(self.env, on),
                        law=law_title(self.env, law["jurisdiction"]),
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
        """What the law gives against this customer on the first invoice date; None where no law is known."""
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
            )
        except native.InputError:
            return None
