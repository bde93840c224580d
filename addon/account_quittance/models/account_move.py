import logging
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import UserError

from .core import core

_logger = logging.getLogger(__name__)


class AccountMove(models.Model):
    _name = "account.move"
    _inherit = ["account.move", "quittance.customers"]

    quittance_item_ids = fields.One2many(
        "quittance.item",
        "move_id",
        "Credit control items",
        readonly=True,
        copy=False,
        groups="account_quittance.group_reader",
    )

    quittance_charge_ids = fields.One2many(
        "quittance.charge", "entry_id", "Charged penalties", readonly=True, groups="account_quittance.group_reader"
    )
    quittance_terms_ids = fields.One2many(
        "quittance.terms", "move_id", "Terms of this invoice", groups="account_quittance.group_reader"
    )

    def _post(self, soft=True):
        self._check_quittance_charges()
        posted = super()._post(soft)
        credited = posted.filtered(lambda move: move.move_type == "out_refund").reversed_entry_id
        if credited:
            posted._quittance_take_back(credited)
        return posted

    def _check_quittance_charges(self):
        """A penalty entry says in all what it says of each claim."""
        charges = self.env["quittance.charge"].sudo().search([("entry_id", "in", self.ids)])
        for entry, rows in charges.grouped("entry_id").items():
            for kind, of_kind in rows.grouped("kind").items():
                lines = entry.line_ids.filtered(lambda line, kind=kind: line.quittance_penalty == kind)
                if rows[:1].currency_id.compare_amounts(
                    sum(of_kind.mapped("amount")), sum(lines.mapped("amount_currency"))
                ):
                    raise UserError(
                        self.env._(
                            "The amounts of %s were changed and no longer add up to the invoices behind them. Delete the"
                            " draft and charge the penalties again.",
                            entry.display_name,
                        )
                    )

    def _quittance_take_back(self, invoices):
        """Propose to take back penalties of credited invoices. Crediting never fails because of that."""
        try:
            with self.env.cr.savepoint():
                self.env["quittance.charge"].sudo()._take_back(invoices)
        except (UserError, ValueError):  # the core's own errors are ValueErrors
            _logger.warning("No reversal of penalties was proposed for %s", invoices.ids, exc_info=True)

    def _reverse_moves(self, default_values_list=None, cancel=False):
        """Reversing a penalty entry reopens its claims."""
        reversals = super()._reverse_moves(default_values_list, cancel)
        charges = self.env["quittance.charge"].sudo().search([("entry_id", "in", self.ids)]).grouped("entry_id")
        for entry, reversal in zip(self, reversals, strict=True):
            if entry not in charges:
                continue  # the host may write the lines of an invoice anew
            for charge in charges[entry]:
                charge.copy({"entry_id": reversal.id, "amount": -charge.amount})
            for line, other in zip(entry.line_ids, reversal.line_ids, strict=True):
                if line.quittance_penalty:
                    other.quittance_penalty = line.quittance_penalty
        return reversals

    @api.model
    def _quittance_numbers(self, rows):
        """Numbers of the invoices that these dicts name in ``move_id``, by id."""
        return {move.id: move.name for move in self.sudo().browse({row["move_id"] for row in rows}).exists()}

    def _quittance_customers(self):
        """Pairs of a root company and the customers it invoiced: the claim is the invoice's company's."""
        self.check_access("read")
        by_root = self.sudo().grouped(lambda move: move.company_id.root_id)
        return [(company, moves.commercial_partner_id) for company, moves in by_root.items()]

    def action_quittance_terms(self):
        """Open what was said of this invoice alone: its law, rate, notice, judgment."""
        self.ensure_one()
        case = self._quittance_cases()
        terms = self.env["quittance.terms"].search([("move_id", "=", self.id)], limit=1)
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Terms of %s", self.name),
            "res_model": "quittance.terms",
            "res_id": terms.id,
            "view_mode": "form",
            "target": "new",
            "context": {"default_case_id": case.id, "default_move_id": self.id, "default_kind": "invoice"},
        }

    def _quittance_terms(self):
        """Under which law, as what and at which contract rate this invoice stands, as the core resolves it.

        :return: tuple of jurisdiction code, relation and rate in percent as text, each or False
        """
        self.ensure_one()
        company, customer = self.company_id.root_id.sudo(), self.commercial_partner_id.sudo()
        case = (
            self.env["quittance.case"]
            .sudo()
            .search([("company_id", "=", company.id), ("partner_id", "=", customer.id)], limit=1)
        )
        jurisdiction, rate = company.country_id.code, False
        has_number = customer.vat not in (False, "", "/") or customer.company_registry
        relation = case.relation or ("b2b" if has_number else "unknown")
        date = self.invoice_date or self.date or company._quittance_today()
        contracts = case.terms_ids.filtered(
            lambda terms: (
                terms.kind == "contract"
                and (not terms.date_from or terms.date_from <= date)
                and (not terms.date_until or date <= terms.date_until)
            )
        ).sorted(lambda terms: (bool(terms.date_from), terms.date_from or date, terms.id))
        own = case.terms_ids.filtered(lambda terms: terms.kind == "own")
        for terms in (*own, *contracts, *case.terms_ids.filtered(lambda terms: terms.move_id == self)):
            jurisdiction = terms.jurisdiction or jurisdiction
            relation = terms.relation or relation
            rate = terms.rate_percent or rate
        return jurisdiction, relation, rate

    def _quittance_mentions(self):
        """What the law wants said on a customer invoice about paying late; None where it gives nothing.

        :return: dict: ``percent`` (rate of today, as text), ``rule`` (a sentence, False for a contract rate),
            ``after_notice`` (bool), ``compensation`` (text or False)
        """
        self.ensure_one()
        if self.move_type not in ("out_invoice", "out_receipt"):
            return None
        company = self.company_id.root_id.sudo()
        jurisdiction, relation, rate = self._quittance_terms()
        try:
            law = core(self.env).law(
                company._quittance_manifests(company._quittance_manifest_texts()),
                jurisdiction=jurisdiction or "",
                relation=relation,
                on=fields.Date.to_string(company._quittance_today()),
            )
        except (UserError, ValueError):  # the core's own errors are ValueErrors
            _logger.warning("Invoice %s is printed without legal mentions", self.id, exc_info=True)
            return None
        if not law["available"] or not (rate or law["rate"]):
            return None
        compensation = law["compensation"]
        percent = Decimal(rate) if rate else Decimal(law["rate"]).scaleb(2)
        return {
            "percent": company._quittance_number(percent, "#,##0.####"),
            "rule": not rate and company._quittance_sentences([{"code": "legal_rate", **law["rule"]}])[0],
            "after_notice": law["first_day"] == "after_notice",
            "compensation": compensation
            and compensation["scale"] == "flat"
            and company._quittance_amount(Decimal(compensation["amount"]), compensation["currency"]),
        }

    @api.ondelete(at_uninstall=False)
    def _unlink_quittance_items(self):
        """Our rows have no foreign key: they go with the invoice. Proofs stay."""
        self.env["quittance.item"].sudo().search([("move_id", "in", self.ids)]).unlink()


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    quittance_penalty = fields.Selection(
        [("interest", "Late-payment interest"), ("compensation", "Fixed compensation")],
        "Penalty",
        readonly=True,
        copy=False,
        help="A charged penalty is chased, and bears neither interest nor compensation itself.",
    )
