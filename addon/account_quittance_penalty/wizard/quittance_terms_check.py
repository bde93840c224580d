import itertools
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.addons.account_quittance.models.core import core, in_words
from odoo.fields import Command
from odoo.tools import SQL

KINDS = [("term", "Payment term"), ("invoice", "Customer invoice"), ("bill", "Vendor bill")]
STARTS = [
    ("issue", "Invoice date"),
    ("delivery", "Delivery"),
    ("instead_of_delivery", "Invoice date: no delivery date is known"),
    ("instead_of_receipt", "Invoice date: the day of receipt is not known"),
]
VERDICTS = [
    ("beyond", "Beyond the maximum"),
    ("period_end", "Allowed if counted to the end of a month or period"),
]
LINE_LIMIT = 2000  # of each kind and company; the worst are listed

# Most invoices are far below any maximum: they stay in the database.
_CANDIDATES = """
    SELECT move.id, move.name, move.move_type, move.partner_id, move.invoice_date, move.delivery_date,
           move.invoice_date_due, move.invoice_payment_term_id, CASE WHEN move.move_type = 'out_invoice' THEN setting.sector END
      FROM account_move move
      LEFT JOIN quittance_case own ON own.company_id = %(root)s AND own.partner_id = move.commercial_partner_id
      LEFT JOIN quittance_terms setting ON setting.case_id = own.id AND setting.kind = 'own'
     WHERE move.id IN %(readable)s
       AND move.invoice_date_due - LEAST(move.invoice_date, move.delivery_date) > %(days)s
     ORDER BY move.id
"""


class QuittanceTermsCheck(models.TransientModel):
    """Payment terms and due dates beside the longest that the law of the company's country allows."""

    _name = "quittance.terms.check"
    _description = "Payment terms check"

    company_ids = fields.Many2many("res.company", string="Companies", readonly=True)
    since = fields.Date("Invoices from", required=True)
    until = fields.Date("to", required=True)
    line_ids = fields.One2many("quittance.terms.check.line", "check_id", "Rows", readonly=True)
    term_line_ids = fields.One2many(
        "quittance.terms.check.line", "check_id", "Payment terms", domain=[("kind", "=", "term")], readonly=True
    )
    invoice_line_ids = fields.One2many(
        "quittance.terms.check.line", "check_id", "Customer invoices", domain=[("kind", "=", "invoice")], readonly=True
    )
    bill_line_ids = fields.One2many(
        "quittance.terms.check.line", "check_id", "Vendor bills", domain=[("kind", "=", "bill")], readonly=True
    )
    law_ids = fields.One2many("quittance.terms.check.law", "check_id", "The law", readonly=True)
    outcome = fields.Char(readonly=True)
    remarks = fields.Text("Not looked at, and why", readonly=True)
    term_count = fields.Integer("Payment terms beyond", readonly=True)
    invoice_count = fields.Integer("Customer invoices beyond", readonly=True)
    bill_count = fields.Integer("Vendor bills beyond", readonly=True)

    @api.depends_context("lang")
    def _compute_display_name(self):
        self.display_name = self.env._("Payment terms check")

    @api.model
    def _open(self):
        """Check the last twelve months of the user's companies, and open what was found."""
        today = self.env["quittance.settings"]._of(self.env.company)._today()
        check = self.create({"since": today - relativedelta(years=1), "until": today})
        return check.action_check()

    def action_check(self):
        """Check, and show the result."""
        self.ensure_one()
        self._check()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Payment terms check"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "main",
        }

    def action_open_lines(self):
        """All rows as one list, to be grouped and exported."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "res_model": "quittance.terms.check.line",
            "view_mode": "list,form",
            "domain": [("check_id", "=", self.id)],
            "name": self.env._("Beyond the legal maximum"),
        }

    # The check.

    def _check(self):
        found, remarks, looked_at = [], [], 0
        counts = dict.fromkeys((kind for kind, _label in KINDS), 0)
        for root, branches in self.env.companies.grouped("root_id").items():
            company = root.sudo()
            laws = self._laws(company)
            if not laws:
                remarks.append(self._why_not(company))
                continue
            sector = self.env["quittance.settings"]._of(root).sector
            if sector and not any(sector in law["sectors"] for law in laws):
                remarks.append(
                    self.env._(
                        "%(company)s: the law of %(country)s has no term of its own for its trade; the general one counts.",
                        company=company.display_name,
                        country=company.country_id.display_name,
                    )
                )
            term_lines, terms = self._check_terms(root, branches)
            days = min(law["shortest_maximum"] for law in laws)
            move_lines, moves, left_out, not_known = self._check_moves(root, branches, days)
            looked_at += terms + moves
            if left_out:
                remarks.append(
                    self.env._(
                        "%(company)s: %(count)s invoices to consumers, or to customers of whom nobody said whether they are a"
                        " business. Say it on their case.",
                        company=company.display_name,
                        count=left_out,
                    )
                )
            if not_known:
                remarks.append(
                    self.env._(
                        "%(company)s: %(count)s invoices to customers for whom no source on a maximum was read.",
                        company=company.display_name,
                        count=not_known,
                    )
                )
            for kind, _label in KINDS:
                lines = [line for line in term_lines + move_lines if line["kind"] == kind]
                lines.sort(key=lambda line: line["days_beyond"], reverse=True)
                counts[kind] += len(lines)
                found += lines[:LINE_LIMIT]
                if len(lines) > LINE_LIMIT:
                    remarks.append(
                        self.env._(
                            "%(company)s: %(kind)s, the %(limit)s worst of %(count)s rows are listed.",
                            company=company.display_name,
                            kind=dict(self.line_ids._fields["kind"]._description_selection(self.env))[kind],
                            limit=LINE_LIMIT,
                            count=len(lines),
                        )
                    )
        self._store(found)
        self.write(
            {
                "company_ids": [Command.set(self.env.companies.ids)],
                "term_count": counts["term"],
                "invoice_count": counts["invoice"],
                "bill_count": counts["bill"],
                "outcome": self._outcome(counts, looked_at),
                "remarks": "\n".join(remarks) or False,
            }
        )

    def _manifests(self, company):
        """Law and rates as they count for a company."""
        settings = self.env["quittance.settings"]._of(company)
        return settings._manifests(settings._manifest_texts())

    def _laws(self, company):
        """What the law of a company's country says of each kind of business debtor for which it has a maximum."""
        native, today = core(self.env), fields.Date.to_string(self.env["quittance.settings"]._of(company)._today())
        try:
            laws = [
                native.law(
                    self._manifests(company), jurisdiction=company.country_id.code or "", relation=relation, on=today
                )
                for relation in native.BUSINESS_RELATIONS
            ]
        except native.InputError:
            return []
        return [law for law in laws if law["shortest_maximum"] is not None]

    def _judge(self, root, rows):
        """What the core says of each row: a list of dicts.

        :param rows: dicts of what ``latest_due`` takes, with the same names each
        """
        if not rows:
            return []
        columns = {name: [row[name] for row in rows] for name in rows[0]}
        columns["jurisdiction"] = [root.sudo().country_id.code] * len(rows)
        told = core(self.env).latest_due(self._manifests(root), columns)
        return [dict(zip(told, values, strict=True)) for values in zip(*told.values(), strict=True)]

    def _why_not(self, company):
        if not company.country_id:
            return self.env._("%s has no country, so no law is known for it. Set its country.", company.display_name)
        return self.env._(
            "%(company)s: no source on payment terms was read for %(country)s. Nothing was checked for it.",
            company=company.display_name,
            country=company.country_id.display_name,
        )

    def _outcome(self, counts, looked_at):
        if not looked_at:
            return self.env._("There is nothing to check.")
        if not any(counts.values()):
            return self.env._(
                "Nothing is beyond the legal maximum: %s payment terms, invoices and bills checked.", looked_at
            )
        return self.env._(
            "To look at, out of %(count)s checked: payment terms %(terms)s, customer invoices %(invoices)s, vendor bills %(bills)s.",
            terms=counts["term"],
            invoices=counts["invoice"],
            bills=counts["bill"],
            count=looked_at,
        )

    def _store(self, found):
        """Keep the rows, with one row of law for each rule that they break."""
        self.line_ids.unlink()
        self.law_ids.unlink()
        by_rule = {}
        for line in found:
            rule = line.pop("rule")
            key = (line["company_id"], *(rule[name] for name in ("jurisdiction", "relation", "sector", "term")))
            by_rule.setdefault(key, (rule, []))[1].append(line)
        laws = self.env["quittance.terms.check.law"].create(
            [self._law_values(rule, lines) for rule, lines in by_rule.values()]
        )
        for record, (_rule, lines) in zip(laws, by_rule.values(), strict=True):
            for line in lines:
                line.update(check_id=self.id, law_id=record.id)
        self.env["quittance.terms.check.line"].create(found)

    def _law_values(self, rule, lines):
        native = core(self.env)
        company = self.env["res.company"].browse(lines[0]["company_id"])
        facts = native.facts(self._manifests(company), rule["jurisdiction"])
        fines = self._laws(company.sudo())[0]["treatments"]["fines"].get("fact")
        fine = fines and facts[fines]
        return {
            "check_id": self.id,
            "company_id": company.id,
            "relation": rule["relation"],
            "sector": rule["sector"],
            "days": rule["days"],
            "text": in_words(self.env, facts[rule["fact"]], "text"),
            "source": in_words(self.env, facts[rule["fact"]], "source"),
            "status": rule["status"],
            "fine": in_words(self.env, fine, "text")
            if fine
            else self.env._("No source on fines was read for this country."),
            "fine_source": fine and in_words(self.env, fine, "source"),
            "fine_status": fine and fine["status"],
            "count": len(lines),
        }

    def _line(self, root, kind, due, rule):
        return {
            "kind": kind,
            "company_id": root.id,
            "rule": rule,
            "verdict": rule["verdict"],
            "relation": rule["relation"],
            "start_is": rule["counted_from"],
            "start_date": rule["start"],
            "latest_date": rule["latest_due"],
            "due_date": due,
            "days_beyond": rule["days_beyond"],
        }

    def _check_terms(self, root, branches):
        """Each payment term on each day of this year: (rows with the worst day, number of terms)."""
        year = self.env["quittance.settings"]._of(root)._today().year
        days = [
            date(year, 1, 1) + timedelta(days=number)
            for number in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)
        ]
        terms = self.env["account.payment.term"].search([("company_id", "in", [False, root.id, *branches.ids])])
        sector = self.env["quittance.settings"]._of(root).sector
        rows = [
            {
                "kind": "term",
                "sector": sector or None,
                "issued": day,
                "due": max(line._get_due_date(day) for line in term.line_ids),
                "to_period_end": any(line.delay_type != "days_after" for line in term.line_ids),
            }
            for term in terms.filtered("line_ids")
            for day in days
        ]
        told = iter(zip(rows, self._judge(root, rows), strict=True))
        lines = []
        for term in terms.filtered("line_ids"):
            row, rule = max(itertools.islice(told, len(days)), key=lambda pair: pair[1]["days_beyond"] or 0)
            if rule["days_beyond"]:
                lines.append(self._line(root, "term", row["due"], rule) | {"name": term.name, "term_id": term.id})
        return lines, len(terms)

    def _check_moves(self, root, branches, days):
        """Posted invoices and bills of the period.

        :param days: no due date within so many is beyond a maximum
        :return: (rows, number looked at, number of those to a customer who may be a consumer, number of those of which no
            maximum is known)
        """
        domain = [
            ("company_id", "in", branches.ids),
            ("move_type", "in", ["out_invoice", "in_invoice"]),
            ("state", "=", "posted"),
            ("invoice_date", ">=", self.since),
            ("invoice_date", "<=", self.until),
            ("invoice_date_due", "!=", False),
        ]
        looked_at = self.env["account.move"].search_count(domain)
        readable = self.env["account.move"]._search(domain)
        self.env.flush_all()
        candidates = self.env.execute_query(SQL(_CANDIDATES, root=root.id, readable=readable.subselect(), days=days))
        relations = self._relations(root, [row[0] for row in candidates if row[2] == "out_invoice"])
        to_period_end = set(
            self.env["account.payment.term.line"].sudo().search([("delay_type", "!=", "days_after")]).payment_id.ids
        )
        # A customer's own trade, such as a hospital's, comes before the company's.
        company_sector = self.env["quittance.settings"]._of(root).sector or None
        rows = [
            {
                "kind": "invoice" if move_type == "out_invoice" else "bill",
                "relation": relations.get(move_id, "unknown") if move_type == "out_invoice" else None,
                "sector": sector or company_sector,
                "issued": issued,
                "delivered": delivered,
                "due": due,
                "to_period_end": term_id in to_period_end if term_id else None,
            }
            for move_id, _name, move_type, _partner_id, issued, delivered, due, term_id, sector in candidates
        ]
        business = (None, *core(self.env).BUSINESS_RELATIONS)
        lines, left_out, not_known = [], 0, 0
        for (move_id, name, _type, partner_id, *_dates, term_id, _sector), row, rule in zip(
            candidates, rows, self._judge(root, rows), strict=True
        ):
            if row["relation"] not in business:
                left_out += 1
            elif rule["unknown"]:
                not_known += 1
            elif rule["days_beyond"]:
                lines.append(
                    self._line(root, row["kind"], row["due"], rule)
                    | {"name": name, "move_id": move_id, "partner_id": partner_id, "term_id": term_id}
                )
        return lines, looked_at - left_out - not_known, left_out, not_known

    def _relations(self, root, move_ids):
        """What the customer of each of these invoices is in law, as the core has it: a dict by invoice."""
        moves = self.env["account.move"].sudo().browse(move_ids)
        # What is nobody's debt is not in the ledger.
        owed = moves.filtered("amount_total")
        if not owed:
            return {}
        run = self.env["quittance.run"]
        # Invoices may be of a later day.
        day = max(self.env["quittance.settings"]._of(root)._today(), *owed.mapped("invoice_date"))
        terms = run._evaluate_claims(root, owed.commercial_partner_id, day).terms(owed.ids)
        return dict(zip(terms["move_id"], terms["relation"], strict=True))
