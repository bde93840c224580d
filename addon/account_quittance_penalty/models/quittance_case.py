"""What each customer owes beyond the stored facts: claims, settled ones included, as screens and papers show them."""

from datetime import timedelta
from decimal import Decimal

from odoo import api, fields, models
from odoo.addons.account_quittance.models.core import core
from odoo.exceptions import UserError
from odoo.tools import SQL, format_date, plaintext2html


def _decimal(fraction):
    """An exact fraction as a decimal of many digits, to be shown with four."""
    numerator, _slash, denominator = fraction.partition("/")
    return Decimal(numerator) / Decimal(denominator or 1)


class QuittanceCase(models.Model):
    _inherit = "quittance.case"

    never_charge_reason = fields.Char(
        "Never charge, because", tracking=True, help="Why this customer is never charged interest or compensation; empty: it is."
    )

    @api.readonly
    def quittance_penalties_to_date(self):
        """What each claim of these customers bears to date, as HTML; empty where nothing does.

        Asked for when somebody looks: it evaluates the customers afresh.
        """
        self.check_access("read")
        return self._penalties_to_date()

    def _penalties_to_date(self, moves=None):
        """The same of some invoices alone.

        :param moves: invoices to keep, None for all
        """
        try:
            statements = self._statements()
        except UserError as error:
            return plaintext2html(str(error))
        blocks = [case._statement_block(statement, moves) for case in self for statement in statements[case]]
        if moves is not None:
            blocks = [block for block in blocks if block["claims"]]
        return blocks and self.env["ir.qweb"]._render(
            "account_quittance_penalty.penalties_to_date", {"blocks": blocks}
        )

    # From the core's statement to what is read: amounts and dates in words, in the language of the environment.

    def _statement_block(self, statement, moves=None):
        """One currency of one customer, ready to be shown.

        :param moves: invoices to keep, None for all
        :return: dict: ``currency`` (code), ``claims``, ``penalties``, ``payments`` (lists of dicts), ``totals`` (dict of
            Decimal), ``texts`` (the law behind it), ``reasons`` (sentences); ``say``, ``percent``, ``exact`` and ``date``
            write an amount, a rate, an exact amount and a day
        """
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
            "reasons": self._settings()._sentences(statement["reasons"]),
            **self._claim_writers(code),
        }

    def _claim_writers(self, code):
        """How the figures of a claim in a currency are written: ``say``, ``percent``, ``exact`` and ``date``."""
        settings = self._settings()
        return {
            "say": lambda amount: settings._amount(amount, code),
            "percent": lambda rate: settings._number(rate, "#,##0.00##"),
            "exact": lambda amount: settings._number(amount, "#,##0.0000"),
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
        settings = self._settings()
        due = fields.Date.to_date(claim["due_date"])
        own_compensation = claim["compensation_currency"] == code
        return {
            "move_id": claim["move_id"],
            "number": numbers.get(claim["move_id"], ""),
            "date": fields.Date.to_date(claim["date"]),
            "due_date": due,
            # What is paid is late no longer: its segments say how long it was.
            "days_late": max((settings._today() - due).days, 0) if Decimal(claim["principal"]) else 0,
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
            else settings._amount(Decimal(claim["compensation_open"]), claim["compensation_currency"]),
            "segments": self._claim_segments(claim),
            "each_line_rounded": claim["rounding"].endswith("segment"),
            "reasons": settings._sentences(claim["reasons"]),
            "verified": claim["status"] == "verified",
            "past_limitation": claim["past_limitation"],
            "limitation": self._limitation_text(claim),
        }

    def _limitation_text(self, claim):
        """Up to when a claim is in time as counted, under which text, and what interrupted it; False when not known."""
        limitation = claim["limitation"]
        if not limitation:
            return False
        sentences = self._settings()._sentences(
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
        settings = self._settings()
        native = core(self.env)
        manifests = settings._manifests(settings._manifest_texts())
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

    @api.model
    def _alert_limitation(self, company):
        """A to-do on each case whose limitation is near, once for each day counted, whatever became of it."""
        settings = self.env["quittance.settings"]._of(company)
        near = settings._today() + timedelta(days=settings.limitation_days)
        items = self.env["quittance.item"].sudo()
        dates = items._read_group(
            [("company_id", "=", company.id), ("closed_on", "=", False), ("limitation_date", "<=", near)],
            ["case_id"],
            ["limitation_date:min"],
        )
        kind = self.env.ref("account_quittance_penalty.mail_activity_type_limitation", raise_if_not_found=False)
        if not dates or not kind:
            return
        told = {
            (activity.res_id, activity.date_deadline)
            for activity in self.env["mail.activity"]
            .with_context(active_test=False)
            .search([("activity_type_id", "=", kind.id), ("res_model", "=", self._name)])
        }
        manager = (
            self.env.ref("account_quittance.group_manager")
            .sudo()
            .all_user_ids.filtered(lambda user: not user._is_superuser() and company in user.company_ids)[:1]
        )
        for case, day in dates:
            if (case.id, day) not in told:
                case.activity_schedule(
                    activity_type_id=kind.id,
                    date_deadline=day,
                    user_id=(case.user_id or manager or self.env.user).id,
                    note=self.env._("As counted, unless interrupted. The item on the case says under which text."),
                )
