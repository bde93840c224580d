"""Charging late-payment interest and compensation, taking a charge back, and waiving."""

import hashlib

import psycopg2

from odoo import api, fields, models
from odoo.addons.account_quittance.models import ledger_sql
from odoo.addons.account_quittance.models.core import core, postgres
from odoo.addons.account_quittance.models.fields import exact
from odoo.addons.account_quittance.models.quittance_charge import KINDS
from odoo.exceptions import AccessError, UserError
from odoo.tools import SQL

# As the core's stream ``open_penalties`` gives them.
_OPEN_CLAIM = """
    CREATE TEMPORARY TABLE quittance_open_claim (
        customer_id int4, branch_id int4, move_id int4, ordinal int4, item_id int4, currency_id int4, interest numeric,
        compensation numeric, compensation_currency_id int4, due_date date, days_late int4, residual numeric, verified bool,
        missing_on date, asked bool, forgiven bool
    ) ON COMMIT DROP
"""
# A row for each claim and kind. What was charged up to a later day is not too much because of that, nor interest while a rate is
# missing; no more is taken back than was charged, whatever was waived besides. What is due in a currency that the host does not know
# cannot be entered.
_OPEN_PENALTY = """
    CREATE TEMPORARY TABLE quittance_open_penalty ON COMMIT DROP AS
    SELECT open.customer_id, open.branch_id, open.move_id, open.ordinal, part.kind, part.currency_id,
           GREATEST(part.amount, -charged.amount) AS amount, open.verified, open.missing_on, open.asked, open.forgiven
      FROM quittance_open_claim open
     CROSS JOIN LATERAL (
         VALUES ('interest', open.currency_id, open.interest),
                ('compensation', COALESCE(open.compensation_currency_id, open.currency_id), open.compensation)
     ) AS part(kind, currency_id, amount)
     CROSS JOIN LATERAL (
         SELECT GREATEST(SUM(charge.amount), 0) AS amount
           FROM quittance_charge charge
           LEFT JOIN account_move entry ON entry.id = charge.entry_id
          WHERE part.amount < 0 AND charge.nature = 'charged' AND entry.state IS DISTINCT FROM 'cancel'
            AND charge.move_id = open.move_id AND charge.kind = part.kind AND charge.currency_id = part.currency_id
            AND (charge.ordinal = open.ordinal OR charge.kind = 'compensation')
     ) AS charged
     WHERE GREATEST(part.amount, -charged.amount) <> 0
       AND (part.amount > 0 OR (part.kind <> 'interest' OR open.missing_on IS NULL) AND NOT EXISTS (
           SELECT FROM quittance_charge charge
            WHERE charge.move_id = open.move_id AND charge.ordinal = open.ordinal AND charge.kind = part.kind
              AND charge.until_date > %s
       ))
"""

# Invoices that the label of a penalty line names; the charges name them all.
NUMBERS_NAMED = 20


class QuittanceCharge(models.Model):
    _name = "quittance.charge"
    _inherit = ["quittance.charge", "quittance.charge.forgiving"]

    stands = fields.Boolean("Waiver that stands", compute="_compute_stands")

    @api.depends("nature", "taken_back_id")
    def _compute_stands(self):
        """Whether it is a waiver that nobody took back."""
        taken = self.sudo().search([("taken_back_id", "in", self.ids)]).taken_back_id
        for charge in self:
            charge.stands = charge.nature == "waived" and not charge.taken_back_id and charge not in taken

    # What is open.

    @api.model
    def _collect_open(self, company, customers=None, as_of=None):
        """Put what may be charged, or has to be taken back, into the temporary table ``quittance_open_penalty``.

        It holds a row for each claim and kind: ``customer_id``, ``branch_id``, ``move_id``, ``ordinal``, ``kind``, ``currency_id``,
        ``amount`` (negative where more was charged than is due), ``verified``, ``missing_on`` (first day without a rate),
        ``asked`` (whether the customer's policy does more than threaten), ``forgiven`` (whether it forgives this claim). It lives until it is filled again, or the
        transaction ends.

        :param company: root company
        :param customers: commercial partners, None for all
        :param as_of: last day of the interest, the company's local date when None
        :return: the core's evaluation
        """
        as_of = as_of or self.env["quittance.settings"]._of(company)._today()
        evaluation = self.env["quittance.run"]._evaluate_claims(company, customers, as_of, ledger_sql.TO_CHARGE)
        cr = self.env.cr
        cr.execute(SQL("DROP TABLE IF EXISTS quittance_open_claim, quittance_open_penalty"))
        cr.execute(SQL(_OPEN_CLAIM))
        columns = core(self.env).STREAMS["open_penalties"]
        postgres.copy_in(cr, evaluation.open_penalties(), "quittance_open_claim", columns)
        self.flush_model()
        cr.execute(SQL(_OPEN_PENALTY, as_of))
        return evaluation

    @api.model
    def _open_of(self, case, as_of=None):
        """What is open of one customer, as a list of dicts; see ``_collect_open``. Amounts are Decimal."""
        self._collect_open(case.company_id, case.sudo().partner_id, as_of)
        self.env.cr.execute(SQL("SELECT * FROM quittance_open_penalty ORDER BY move_id, ordinal, kind DESC"))
        claims = self.env.cr.dictfetchall()
        for claim in claims:
            # The host's cursor reads numeric as a binary fraction.
            claim["amount"] = exact(claim["amount"], self.env["res.currency"].browse(claim["currency_id"]))
        return claims

    # Charging.

    @api.model
    def _charge_collected(self, company, as_of, refuse=None):
        """Draft entries for everything in ``quittance_open_penalty``, one for each customer, branch and currency.

        :param company: root company
        :param as_of: last day of the interest
        :param refuse: called with the ids of customer, branch and currency and the error where an entry cannot be made;
            None: the error is raised
        :return: the new entries by ids of customer, branch and currency
        """
        company = company.sudo()
        self.env.cr.execute(
            SQL(
                """
                SELECT open.customer_id, open.branch_id, open.currency_id, open.kind, SUM(open.amount),
                       SUM(GREATEST(open.amount, 0)), array_agg(DISTINCT move.name)
                  FROM quittance_open_penalty open
                  JOIN account_move move ON move.id = open.move_id
                 GROUP BY open.customer_id, open.branch_id, open.currency_id, open.kind
                 ORDER BY open.customer_id, open.branch_id, open.currency_id, open.kind DESC
                """
            )
        )
        parts = {}
        for customer_id, branch_id, currency_id, *part in self.env.cr.fetchall():
            parts.setdefault((customer_id, branch_id, currency_id), []).append(part)
        partners = self.env["res.partner"].sudo()
        cases = self.env["quittance.case"].sudo()._open_for(partners.browse({key[0] for key in parts}), company)
        by_partner = cases.grouped("partner_id")
        entries, keys = {}, []
        for key, of_entry in parts.items():
            customer, branch = partners.browse(key[0]), company.browse(key[1])
            currency = self.env["res.currency"].browse(key[2])
            try:
                with self.env.cr.savepoint():
                    entry = self._charge_customer(company, customer, branch, currency, of_entry, as_of)
            except psycopg2.OperationalError:
                raise
            except Exception as error:
                if not refuse:
                    raise
                refuse(key, error)
                continue
            entries[key] = entry
            keys.append((entry.id, by_partner[customer].id, *key))
        if keys:
            self._insert_charges(company, keys, as_of)
        return entries

    def _insert_charges(self, company, keys, as_of):
        """The rows behind new entries: one statement.

        :param keys: tuples of the ids of entry, case, customer, branch and currency
        """
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO quittance_charge (
                       case_id, company_id, move_id, number, ordinal, kind, currency_id, amount, nature, entry_id, until_date,
                       create_uid, create_date, write_uid, write_date)
                SELECT key.case_id, %(company)s, open.move_id, move.name, open.ordinal, open.kind, open.currency_id, open.amount,
                       'charged', key.entry_id, %(as_of)s, %(user)s, now() AT TIME ZONE 'UTC', %(user)s, now() AT TIME ZONE 'UTC'
                  FROM unnest(%(entries)s, %(cases)s, %(customers)s, %(branches)s, %(currencies)s)
                    AS key(entry_id, case_id, customer_id, branch_id, currency_id)
                  JOIN quittance_open_penalty open
                    ON (open.customer_id, open.branch_id, open.currency_id)
                     = (key.customer_id, key.branch_id, key.currency_id)
                  JOIN account_move move ON move.id = open.move_id
                """,
                company=company.id,
                as_of=as_of,
                user=self.env.uid,
                entries=[key[0] for key in keys],
                cases=[key[1] for key in keys],
                customers=[key[2] for key in keys],
                branches=[key[3] for key in keys],
                currencies=[key[4] for key in keys],
            )
        )
        self.invalidate_model()
        self.env["quittance.case"].invalidate_model(["charge_ids"])
        self.env["account.move"].invalidate_model(["quittance_charge_ids"])

    def _charge_customer(self, company, customer, branch, currency, parts, as_of):
        """One draft entry.

        :param parts: of each kind its amount, the part of it that is charged, and the numbers of the invoices
        """
        settings = self.env["quittance.settings"]._of(company)
        lang = self._entry_lang(customer, company)
        entries = self.env["account.move"].sudo().with_company(branch).with_context(lang=lang)
        if not any(amount for _kind, amount, _charged, _numbers in parts):
            # What is charged on one invoice is taken back on another: no money moves, yet each claim has its line.
            parts = [
                (kind, amount, None, numbers)
                for kind, _none, charged, numbers in parts
                for amount in (charged, -charged)
            ]
        lines = []
        for kind, amount, _charged, numbers in parts:
            if amount:
                lines += self._entry_lines(settings, customer, branch, currency, kind, amount, numbers, as_of)
        entry = entries.create(
            {
                "move_type": "entry",
                "journal_id": settings._journal(branch).id,
                "company_id": branch.id,
                "partner_id": customer.id,
                "date": as_of,
                "ref": entries.env._("Late-payment penalties to %s", settings.with_env(entries.env)._day(as_of)),
                "line_ids": [fields.Command.create(line) for line in lines],
            }
        )
        if entry._get_violated_lock_dates(as_of, has_tax=False):
            entry.date = entry._get_accounting_date(as_of, has_tax=False)
        return entry

    def _entry_lang(self, customer, company):
        """The language of an entry's labels, which the customer reads on statements."""
        return self.env["res.lang"]._quittance_written(customer.lang, company.sudo().partner_id.lang or self.env.lang)

    def _entry_lines(self, settings, customer, branch, currency, kind, amount, numbers, as_of):
        """The receivable of one kind, marked as penalty, and its income."""
        env = self.with_context(lang=self._entry_lang(customer, branch)).env
        numbers = sorted(numbers)
        if len(numbers) > NUMBERS_NAMED:
            numbers[NUMBERS_NAMED:] = [env._("and %s more", len(numbers) - NUMBERS_NAMED)]
        invoices = ", ".join(numbers)
        label = (
            env._(
                "Late-payment interest to %(day)s: %(invoices)s",
                day=settings.with_env(env)._day(as_of),
                invoices=invoices,
            )
            if kind == "interest"
            else env._("Fixed compensation for recovery costs: %(invoices)s", invoices=invoices)
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

    # Taking back.

    @api.model
    def _take_back(self, invoices):
        """Draft entries that take back what was charged on these invoices and is no longer due.

        :return: the new entries
        """
        entries = self.env["account.move"].sudo()
        charged = self.sudo().search([("move_id", "in", invoices.ids), ("nature", "=", "charged")])
        for company, charges in charged.grouped("company_id").items():
            as_of = self.env["quittance.settings"]._of(company)._today()
            self._collect_open(company, charges.case_id.partner_id, as_of)
            self.env.cr.execute(
                SQL("DELETE FROM quittance_open_penalty WHERE NOT (amount < 0 AND move_id = ANY(%s))", invoices.ids)
            )
            entries = entries.union(*self._charge_collected(company, as_of).values())
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

    # Waiving.

    @api.model
    def _waive(self, case, claims, reason):
        """Give up these claims on one customer, and say so in the journal.

        :param claims: as ``_open_of`` returns them
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
        waivers = self._write_waivers([claim | {"case": case, "reason": reason} for claim in claims], self.env.user)
        kinds = dict(KINDS)
        for waiver in waivers:
            case.sudo().message_post(
                body=self.env._(
                    "Waived %(amount)s of %(what)s on %(invoice)s: %(reason)s",
                    amount=waiver.currency_id.format(waiver.amount),
                    what=kinds[waiver.kind].lower(),
                    invoice=waiver.number,
                    reason=reason,
                ),
                author_id=self.env.user.partner_id.id,
            )
        case._evaluate()
        return waivers.with_env(self.env)

    @api.model
    def _write_waivers(self, claims, person, **told):
        """The rows and the proofs of waivers in one company.

        :param claims: dicts of ``case``, ``reason`` and what ``_open_of`` returns; amounts below zero take a waiver back
        :param person: the user in whose name it is done
        :param told: what the proofs tell besides, plain values
        :return: the waivers, in the same order
        """
        numbers = self.env["account.move"]._quittance_numbers(claims)
        waivers = self.sudo().create(
            [
                {
                    "case_id": claim["case"].id,
                    "nature": "waived",
                    "move_id": claim["move_id"],
                    "number": claim.get("number") or numbers[claim["move_id"]],
                    "ordinal": claim["ordinal"],
                    "kind": claim["kind"],
                    "currency_id": claim["currency_id"],
                    "amount": claim["amount"],
                    "reason": claim["reason"],
                    "user_id": person.id,
                    "waived_on": claim["case"]._settings()._today(),
                    "taken_back_id": claim.get("taken_back_id"),
                }
                for claim in claims
            ]
        )
        self.env["quittance.proof"].sudo()._append(
            [
                {
                    "event": "waiver",
                    "company_id": waiver.company_id.id,
                    "partner_id": waiver.case_id.partner_id.id,
                    "action_id": None,
                    "attempt_id": None,
                    "waiver_id": waiver.id,
                    "move_id": claim["move_id"],
                    "ordinal": claim["ordinal"],
                    "kind": claim["kind"],
                    "currency": waiver.currency_id.name,
                    "amount": str(claim["amount"]),
                    "reason_hash": hashlib.sha256(claim["reason"].encode()).hexdigest(),
                    "user_id": person.id,
                }
                | told
                for waiver, claim in zip(waivers, claims, strict=True)
            ]
        )
        return waivers

    # Taking a waiver back.

    def action_take_back(self):
        """Open again what was waived: a row of its own, which stands in the journal as the waiver does."""
        if not self.env.user.has_group("account_quittance.group_manager"):
            raise AccessError(self.env._("Only a credit control manager takes a waiver back."))
        self.check_access("read")
        for case, waivers in self.grouped("case_id").items():
            case._take_turn()
            waivers.invalidate_recordset(["stands"])
            for waiver in waivers.filtered(lambda waiver: not waiver.stands):
                raise UserError(self.env._("%s: this is no waiver that still stands.", waiver.number))
            self._write_waivers(
                [
                    {
                        "case": case,
                        "reason": self.env._("Taken back: %s", waiver.reason),
                        "move_id": waiver.move_id.id,
                        "number": waiver.number,
                        "ordinal": waiver.ordinal,
                        "kind": waiver.kind,
                        "currency_id": waiver.currency_id.id,
                        "amount": -exact(waiver.amount, waiver.currency_id),
                        "taken_back_id": waiver.id,
                    }
                    for waiver in waivers
                ],
                self.env.user,
            )
            told = [f"{waiver.number}: {waiver.currency_id.format(waiver.amount)}" for waiver in waivers]
            case.sudo()._message_log(
                body=self.env._("Waiver taken back. %s", "; ".join(told)), author_id=self.env.user.partner_id.id
            )
            case._evaluate()
        return True
