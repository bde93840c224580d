import logging
from decimal import Decimal

from odoo import api, fields, models
from odoo.addons.account_quittance.models.core import core
from odoo.exceptions import UserError

_logger = logging.getLogger(__name__)


class AccountMove(models.Model):
    _inherit = "account.move"

    @api.readonly
    def quittance_penalties_to_date(self):
        """What this invoice bears to date, as HTML; empty where nothing does. Asked for when somebody looks."""
        self.ensure_one()
        self.check_access("read")
        case = self.env["quittance.case"].search(
            [("company_id", "=", self.company_id.root_id.id), ("partner_id", "=", self.commercial_partner_id.id)]
        )
        return bool(case) and case._render_penalties(self)

    def _post(self, soft=True):
        posted = super()._post(soft)
        credited = posted.filtered(lambda move: move.move_type == "out_refund").reversed_entry_id
        if credited:
            posted._quittance_take_back(credited)
        posted._quittance_match_taken_back()
        return posted

    def _quittance_match_taken_back(self):
        """Match what takes penalties back with the penalties that are open, the oldest first."""
        taken_back = self.line_ids.filtered(
            lambda line: line.quittance_penalty and line.amount_residual_currency < 0 and not line.reconciled
        )
        for line in taken_back:
            charged = line.search(
                [
                    ("partner_id", "=", line.partner_id.id),
                    ("account_id", "=", line.account_id.id),
                    ("currency_id", "=", line.currency_id.id),
                    ("company_id", "=", line.company_id.id),
                    ("quittance_penalty", "=", line.quittance_penalty),
                    ("parent_state", "=", "posted"),
                    ("amount_residual_currency", ">", 0),
                ],
                order="date, id",
            )
            if charged:
                (line + charged).reconcile()

    def _quittance_take_back(self, invoices):
        """Propose to take back penalties of credited invoices. Crediting never fails because of that."""
        try:
            with self.env.cr.savepoint():
                self.env["quittance.charge"].sudo()._take_back(invoices)
        except (UserError, ValueError):  # the core's own errors are ValueErrors
            _logger.warning("No reversal of penalties was proposed for %s", invoices.ids, exc_info=True)

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

    def _quittance_wants_mentions(self):
        """Whether the host's own invoice prints them: a setting of the company."""
        return self.env["quittance.settings"]._of(self.company_id).mentions

    def _quittance_mentions(self):
        """What the law wants said on a customer invoice about paying late; None where it gives nothing.

        :return: dict: ``percent`` (rate of today, as text), ``rule`` (a sentence, False for a rate that the contract gives as a number, or
            that the floor has taken the place of),
            ``after_notice`` (bool), ``compensation`` (text or False)
        """
        self.ensure_one()
        if self.move_type not in ("out_invoice", "out_receipt") or self.state != "posted":
            return None
        settings = self.env["quittance.settings"]._of(self.company_id)
        day = max(settings._today(), self.invoice_date)  # an invoice may be of a later day
        try:
            evaluation = self.env["quittance.run"]._evaluate_claims(
                self.company_id.root_id, self.commercial_partner_id, day
            )
            terms = {name: values[0] for name, values in evaluation.terms(self.ids).items()}
            law = core(self.env).law(
                settings._manifests(settings._manifest_texts()),
                jurisdiction=terms["jurisdiction"] or "",
                relation=terms["relation"],
                on=fields.Date.to_string(day),
            )
        except (UserError, ValueError):  # the core's own errors are ValueErrors
            _logger.warning("Invoice %s is printed without legal mentions", self.id, exc_info=True)
            return None
        if not law["available"] or not terms["rate"]:
            return None
        compensation, rate = law["compensation"], Decimal(terms["rate"])
        rule, agreed = None, terms["contract_rate"]
        if not agreed:
            rule = {"code": "legal_rate", **law["rule"]}
        elif "series" in agreed and not terms["raised_to_floor"]:
            rule = agreed
        return {
            "percent": settings._number(rate.scaleb(2), "#,##0.####"),
            "rule": bool(rule) and settings._sentences([rule])[0],
            "after_notice": law["first_day"] == "after_notice",
            "compensation": compensation
            and compensation["scale"] == "flat"
            and settings._amount(Decimal(compensation["amount"]), compensation["currency"]),
        }
