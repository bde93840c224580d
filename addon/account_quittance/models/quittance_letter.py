import unicodedata
from decimal import Decimal

from odoo import fields, models
from odoo.tools import format_amount, format_date

# Code of a stage (policy manifest) to the template that speaks for it; other stages speak like the friendly one.
TEMPLATES = {
    "before_due": "account_quittance.mail_template_before_due",
    "friendly": "account_quittance.mail_template_friendly",
    "firm": "account_quittance.mail_template_firm",
}
# Late-payment interest is named to these only, never to a consumer.
BUSINESS_RELATIONS = ("b2b", "public")


class QuittanceLetter(models.AbstractModel):
    """What a message to a customer says: the same facts for the preview and for what leaves."""

    _name = "quittance.letter"
    _description = "Message to a customer"

    def _letter(self):
        """Render the message of this action in its reader's language; nothing is stored or sent.

        :return: dict with ``subject``, ``body_html``, ``email_from``, ``reply_to`` and ``lang``
        """
        self.ensure_one()
        # The desk needs no right on invoices to see what a letter says of them.
        action = self.sudo().with_company(self.company_id)
        template = action.env.ref(TEMPLATES[action._letter_tone()])
        fields_wanted = ("subject", "body_html", "email_from", "reply_to")
        values = template._generate_template(action.ids, fields_wanted)[action.id]
        return {name: values.get(name) for name in fields_wanted} | {"lang": action._letter_lang()}

    def _letter_stage(self):
        """The stage of the policy in force that this action speaks for."""
        stages = self._settings().policy_id.stage_ids
        return stages.filtered(lambda stage: stage.number == self.stage)[:1]

    def _letter_tone(self):
        code = self._letter_stage().code
        return code if code in TEMPLATES else "friendly"

    def _letter_lang(self):
        partner = self.recipient_id or self.case_id.partner_id
        return partner.lang or self.company_id.partner_id.lang or self.env.lang

    def _letter_subject(self):
        """Number, amount and due date: who wants how much by when, before the message is opened."""
        action = self.with_context(lang=self._letter_lang())
        items = action._letter_items()
        amounts = ", ".join(
            format_amount(action.env, total, currency) for currency, total in action._letter_totals().items()
        )
        due = format_date(action.env, min(items.mapped("due_date"), default=False))
        moves = items.move_id
        if len(moves) == 1:
            return action.env._(
                "Invoice %(number)s: %(amount)s, due %(date)s", number=moves.name, amount=amounts, date=due
            )
        return action.env._(
            "%(count)s invoices: %(amount)s, the oldest due %(date)s", count=len(moves), amount=amounts, date=due
        )

    def _letter_deadline(self):
        """The day up to which the letter asks for payment."""
        gap_days = self._settings().policy_id.gap_days
        return fields.Date.add(self._settings()._today(), days=gap_days)

    def _letter_sender(self):
        """The branch that invoiced everything, otherwise the company that owns the claim."""
        branches = self._letter_items().branch_id
        return branches if len(branches) == 1 else self.company_id

    def _letter_reply_to(self):
        """Replies reach the person in charge."""
        return self.case_id.user_id.email_formatted or self._letter_sender().email_formatted

    def _letter_name(self):
        """The customer's name on one line, without characters that could turn the text around."""
        name = self.case_id.partner_id.name or ""
        return " ".join("".join(c for c in name if unicodedata.category(c) != "Cf").split())

    def _letter_items(self):
        """Items that this action names: those of its approval, otherwise those of the last decision."""
        if self.line_ids:
            return self.line_ids.item_id
        today = self._settings()._today()
        return self.case_id.open_item_ids.filtered(
            lambda item: (
                item.claim
                and (item.state == "to_contact" or (item.state in ("waiting", "finished") and item.due_date < today))
            )
        )

    def _letter_totals(self):
        """What is asked for, by currency."""
        claims = self.line_ids or self._letter_items()
        return dict(claims._read_group([("id", "in", claims.ids)], ["currency_id"], ["claim:sum"]))

    def _letter_blocks(self):
        """The claim in blocks, one for each currency.

        :return: list of dicts: ``currency``; ``rows`` and ``mentioned`` (items that were announced before), each
            row with ``number``, ``kind``, ``date``, ``due_date``, ``days_late``, ``amount``, ``payments`` (dicts of ``date``,
            ``amount``, ``credit_note``), ``left``, ``reminded_on``; ``credits`` (dicts of ``number``, ``date``,
            ``amount``) taken into account already; ``total``; ``interest``, ``compensation`` to date, as text (False
            when not named)
        """
        self.ensure_one()
        items = self._letter_items()
        claims = self.line_ids or items
        named = self.case_id.relation_used in BUSINESS_RELATIONS and self._letter_tone() == "firm"
        named = named and (not self.automatic or self._letter_figures_are_verified(items))
        facts = items._facts_today() if named else {}
        blocks = []
        for currency, total in self._letter_totals().items():
            of_currency = claims.filtered(lambda claim, currency=currency: claim.currency_id == currency)
            of_today = [facts.get(item.id, {}) for item in items if item.currency_id == currency]
            blocks.append(
                {
                    "currency": currency,
                    "rows": [self._letter_row(claim) for claim in of_currency if self._letter_advances(claim)],
                    "mentioned": [self._letter_row(claim) for claim in of_currency if not self._letter_advances(claim)],
                    "credits": self._letter_credits(of_currency, currency),
                    "total": total,
                    "interest": named and self._letter_sum(of_today, "interest", currency),
                    "compensation": named and self._letter_sum(of_today, "compensation", self.currency_id),
                }
            )
        return blocks

    def _letter_figures_are_verified(self, items):
        """Whether law and rates behind the interest were read in a source: else nothing leaves by itself with it."""
        statements = self.case_id._statements()[self.case_id]
        claims = {claim["item_id"]: claim for statement in statements for claim in statement["claims"]}
        return all(claims[item.id]["status"] == "verified" for item in items if item.id in claims)

    def _letter_sum(self, facts, name, currency):
        """A figure of these items in words; False where one of them has none, since a part would read as the whole."""
        amounts = [fact.get(name) for fact in facts]
        if None in amounts or not any(map(Decimal, amounts)):
            return False
        return self._settings()._amount(sum(map(Decimal, amounts)), currency.name)

    def _letter_advances(self, claim):
        return claim.advances if claim._name == "quittance.action.line" else claim.state == "to_contact"

    def _letter_row(self, claim):
        item = claim.item_id if claim._name == "quittance.action.line" else claim
        line = self.env["account.move.line"].browse(item.line_id).exists()
        today = self._settings()._today()
        move = claim.move_id
        instalments = move.line_ids.filtered(lambda other: other.account_type == "asset_receivable")
        return {
            "number": move.name,
            "kind": item.kind,
            "instalment": claim.ordinal if len(instalments) > 1 else 0,
            "date": move.invoice_date or move.date,
            "due_date": claim.due_date,
            "days_late": max((today - claim.due_date).days, 0),
            "amount": line.amount_currency,
            "payments": [
                {
                    "date": partial.credit_move_id.date,
                    "amount": partial.debit_amount_currency,
                    "credit_note": partial.credit_move_id.move_id.move_type == "out_refund",
                }
                for partial in line.matched_credit_ids
            ],
            "left": claim.claim,
            "reminded_on": item.stage_on if item.stage else False,
        }

    def _letter_credits(self, claims, currency):
        """Unallocated credits, where they reduce what these items ask for."""
        items = claims.item_id if claims._name == "quittance.action.line" else claims
        if not any(currency.compare_amounts(item.residual, item.claim) for item in items):
            return []
        lines = self.env["account.move.line"].search(
            [
                ("company_id", "child_of", self.company_id.id),
                ("partner_id.commercial_partner_id", "=", self.case_id.partner_id.id),
                ("account_type", "=", "asset_receivable"),
                ("parent_state", "=", "posted"),
                ("currency_id", "=", currency.id),
                ("amount_residual_currency", "<", 0),
                ("date", "<=", self._settings()._today()),
            ],
            order="date, id",
        )
        return [
            {"number": line.move_id.name, "date": line.date, "amount": abs(line.amount_residual_currency)}
            for line in lines
        ]

    def _letter_bank(self):
        """The account to pay to: the one on the invoices, otherwise the first of the sender."""
        accounts = self._letter_items().move_id.partner_bank_id
        sender = self._letter_sender()
        return accounts[:1] or sender.bank_ids[:1] or self.company_id.bank_ids[:1]

    def _letter_reference(self):
        """The payment reference where one invoice is asked for; several are paid by their numbers."""
        moves = self._letter_items().move_id
        return moves.payment_reference if len(moves) == 1 else False
