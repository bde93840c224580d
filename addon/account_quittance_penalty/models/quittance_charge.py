"""Charging late-payment interest and compensation, taking a charge back, and waiving."""

import hashlib
from collections import defaultdict
from decimal import Decimal

from odoo import api, fields, models
from odoo.addons.account_quittance.models.quittance_charge import KINDS
from odoo.exceptions import AccessError, UserError
from odoo.tools import format_date

# Invoices that the label of a penalty line names; the charges name them all.
NUMBERS_NAMED = 20


class QuittanceCharge(models.Model):
    _inherit = "quittance.charge"

    @api.model
    def _open_claims(self, statements):
        """What may be charged of these statements, or has to be taken back.

        :param statements: as ``quittance.run._statements`` returns them
        :return: list of dicts: ``customer_id``, ``branch_id``, ``move_id``, ``ordinal``, ``kind``, ``currency`` (code),
            ``amount`` (Decimal, negative where more was charged than is due), ``verified`` (bool)
        """
        claims = []
        for statement in statements:
            for claim in statement["claims"]:
                if claim["hold"] or claim["past_limitation"]:
                    continue
                for kind, currency in (
                    ("interest", statement["currency"]),
                    ("compensation", claim["compensation_currency"]),
                ):
                    amount = claim[f"{kind}_open"]
                    if amount is not None and Decimal(amount):
                        claims.append(
                            {
                                "customer_id": statement["customer_id"],
                                "branch_id": claim["branch_id"],
                                "move_id": claim["move_id"],
                                "ordinal": claim["ordinal"],
                                "kind": kind,
                                "currency": currency,
                                "amount": Decimal(amount),
                                "verified": claim["status"] == "verified",
                            }
                        )
        return claims

    @api.model
    def _charge(self, company, claims, as_of):
        """Draft entries that charge these claims, one for each customer, branch and currency.

        :param company: root company
        :param claims: as ``_open_claims`` returns them
        :param as_of: last day of the interest
        :return: the new entries
        """
        company, settings = company.sudo(), self.env["quittance.settings"]._of(company)
        groups = defaultdict(list)
        for claim in claims:
            groups[claim["customer_id"], claim["branch_id"], claim["currency"]].append(claim)
        entries = self.env["account.move"].sudo()
        for (customer_id, branch_id, code), group in groups.items():
            customer = self.env["res.partner"].sudo().browse(customer_id)
            currency = self.env["res.currency"].browse(settings._currency_id(code))
            entries += self._charge_customer(company, customer, company.browse(branch_id), currency, group, as_of)
        return entries

    def _charge_customer(self, company, customer, branch, currency, claims, as_of):
        settings = self.env["quittance.settings"]._of(company)
        entries = self.env["account.move"].sudo().with_company(branch).with_context(lang=customer.lang)
        lines = []
        for kind, _label in KINDS:
            of_kind = [claim for claim in claims if claim["kind"] == kind]
            amount = sum(claim["amount"] for claim in of_kind)
            if amount:
                lines += self._entry_lines(settings, customer, branch, currency, kind, of_kind, amount, as_of)
        if not lines:
            # What is charged on one invoice is taken back on another: the claims move, no money does.
            raise UserError(
                self.env._("For %s the charges and what has to be taken back cancel out.", customer.display_name)
            )
        entry = entries.create(
            {
                "move_type": "entry",
                "journal_id": settings._journal(branch).id,
                "company_id": branch.id,
                "partner_id": customer.id,
                "date": as_of,
                "ref": entries.env._("Late-payment penalties to %s", format_date(entries.env, as_of)),
                "line_ids": [fields.Command.create(line) for line in lines],
            }
        )
        if entry._get_violated_lock_dates(as_of, has_tax=False):
            entry.date = entry._get_accounting_date(as_of, has_tax=False)
        case = self.env["quittance.case"].search(
            [("company_id", "=", company.id), ("partner_id", "=", customer.id)], limit=1
        ) or self.env["quittance.case"].sudo()._open_for(customer, company)
        numbers = self.env["account.move"]._quittance_numbers(claims)
        self.sudo().create(
            [
                {
                    "case_id": case.id,
                    "nature": "charged",
                    "entry_id": entry.id,
                    "move_id": claim["move_id"],
                    "number": numbers[claim["move_id"]],
                    "ordinal": claim["ordinal"],
                    "kind": claim["kind"],
                    "currency_id": currency.id,
                    "amount": claim["amount"],
                    "until_date": as_of,
                }
                for claim in claims
            ]
        )
        return entry

    def _entry_lines(self, settings, customer, branch, currency, kind, claims, amount, as_of):
        """The receivable of one kind, marked as penalty, and its income."""
        env = self.with_context(lang=customer.lang).env
        numbers = sorted(self.env["account.move"]._quittance_numbers(claims).values())
        if len(numbers) > NUMBERS_NAMED:
            numbers[NUMBERS_NAMED:] = [env._("and %s more", len(numbers) - NUMBERS_NAMED)]
        numbers = ", ".join(numbers)
        label = (
            env._("Late-payment interest to %(day)s: %(invoices)s", day=format_date(env, as_of), invoices=numbers)
            if kind == "interest"
            else env._("Fixed compensation for recovery costs: %(invoices)s", invoices=numbers)
        )
        common = {"partner_id": customer.id, "currency_id": currency.id, "name": label}
        receivable = customer.with_company(branch).property_account_receivable_id
        return [
            common
            | {
                "account_id": receivable.id,
                "amount_currency": amount,
                "date_maturity": as_of,
                "quittance_penalty": kind,
                "no_followup": False,
            },
            common | {"account_id": settings._income_account(kind, branch).id, "amount_currency": -amount},
        ]

    @api.model
    def _take_back(self, invoices):
        """Draft entries that take back what was charged on these invoices and is no longer due.

        :return: the new entries
        """
        entries = self.env["account.move"].sudo()
        charged = self.sudo().search([("move_id", "in", invoices.ids), ("nature", "=", "charged")])
        for company, charges in charged.grouped("company_id").items():
            as_of = self.env["quittance.settings"]._of(company)._today()
            statements = self.env["quittance.run"]._statements(company, charges.case_id.partner_id, as_of)
            claims = [
                claim
                for claim in self._open_claims(statements)
                if claim["amount"] < 0 and claim["move_id"] in invoices.ids
            ]
            entries += self._charge(company, claims, as_of)
        for entry in entries:
            case = entry.quittance_charge_ids.case_id[:1]
            who_charged = charged.filtered(lambda charge, case=case: charge.case_id == case)[:1].create_uid
            case.activity_schedule(
                "mail.mail_activity_data_todo",
                user_id=(case.user_id or who_charged or self.env.user).id,
                summary=self.env._("Check and post the reversal of penalties"),
                note=self.env._("An invoice was credited whose penalties were charged: a draft entry takes them back."),
            )
        return entries

    @api.model
    def _waive(self, case, claims, reason):
        """Give up these claims on one customer, and say so in the journal.

        :param claims: as ``quittance.charge._open_claims`` returns them
        :param reason: the manager's words
        :return: the waivers
        """
        if not self.env.user.has_group("account_quittance.group_manager"):
            raise AccessError(self.env._("Only a credit control manager waives penalties."))
        case.check_access("write")
        company, settings = case.company_id.sudo(), case._settings()
        if settings.forbid_waiving:
            raise UserError(
                self.env._("%s does not waive penalties: the settings of credit control forbid it.", company.name)
            )
        if not (reason or "").strip():
            raise UserError(self.env._("Say why: the reason is kept in the journal."))
        numbers = self.env["account.move"]._quittance_numbers(claims)
        waivers = self.sudo().create(
            [
                {
                    "case_id": case.id,
                    "nature": "waived",
                    "move_id": claim["move_id"],
                    "number": numbers[claim["move_id"]],
                    "ordinal": claim["ordinal"],
                    "kind": claim["kind"],
                    "currency_id": settings._currency_id(claim["currency"]),
                    "amount": claim["amount"],
                    "reason": reason,
                    "user_id": self.env.uid,
                    "waived_on": settings._today(),
                }
                for claim in claims
            ]
        )
        for waiver, claim in zip(waivers, claims, strict=True):
            self.env["quittance.proof"].sudo()._append(
                {
                    "event": "waiver",
                    "company_id": company.id,
                    "partner_id": case.sudo().partner_id.id,
                    "action_id": None,
                    "attempt_id": None,
                    "waiver_id": waiver.id,
                    "move_id": claim["move_id"],
                    "ordinal": claim["ordinal"],
                    "kind": claim["kind"],
                    "currency": claim["currency"],
                    "amount": str(claim["amount"]),
                    "reason_hash": hashlib.sha256(reason.encode()).hexdigest(),
                    "user_id": self.env.uid,
                }
            )
        for waiver in waivers:
            case.sudo().message_post(
                body=self.env._(
                    "Waived %(amount)s of %(what)s on %(invoice)s: %(reason)s",
                    amount=waiver.currency_id.format(waiver.amount),
                    what=dict(KINDS)[waiver.kind].lower(),
                    invoice=waiver.number,
                    reason=reason,
                ),
                author_id=self.env.user.partner_id.id,
            )
        case._evaluate()
        return waivers.with_env(self.env)
