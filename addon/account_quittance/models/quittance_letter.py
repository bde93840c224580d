import unicodedata
from decimal import Decimal

from odoo import fields, models
from odoo.tools import format_amount, format_date

from .core import core, documents
from .fields import exact

# Code of a stage (policy manifest) to the template that speaks for it; other stages speak like the friendly one.
TEMPLATES = {
    "before_due": "account_quittance.mail_template_before_due",
    "friendly": "account_quittance.mail_template_friendly",
    "firm": "account_quittance.mail_template_firm",
}


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

    def _letter_tone(self):
        return self.stage if self.stage in TEMPLATES else "friendly"

    def _letter_lang(self):
        partner = self.recipient_id or self.case_id.partner_id
        return partner.lang or self.company_id.partner_id.lang or self.env.lang

    def _letter_subject(self):
        """Number, amount and due date: who wants how much by when, before the message is opened."""
        action = self.with_context(lang=self._letter_lang())
        items = action._letter_items()
        claims = action.line_ids or items
        # Summed by the database.
        totals = claims._read_group([("id", "in", claims.ids)], ["currency_id"], ["claim:sum"])
        amounts = ", ".join(format_amount(action.env, total, currency) for currency, total in totals)
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
        gap_days = (self._policy() or self._settings()._policies()[:1]).gap_days
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

    def _letter_content(self):
        """What the message says, in a constant number of statements.

        :return: quittance_core.documents.Letter
        """
        self.ensure_one()
        items = self._letter_items()
        sender, bank = self._letter_sender(), self._letter_bank()
        moves = items.move_id
        figures = self._letter_figures(items)
        claims = (self.line_ids or items).grouped("currency_id")
        rows = self._letter_rows(self.line_ids or items)
        held = self._letter_held(items)
        blocks = [
            documents.letter_block(
                currency.name,
                [rows[claim.id] for claim in of_currency],
                held=held.get(currency, ()),
                credits=self._letter_credits(of_currency, currency),
                **{
                    name: [amounts[item.id] for item in items if item.currency_id == currency]
                    for name, amounts in figures.items()
                },
            )
            for currency, of_currency in claims.items()
        ]
        return documents.Letter(
            customer=self._letter_name(),
            blocks=tuple(blocks),
            payee=documents.Payee(sender.name, bank.acc_number, bank.bank_bic or None) if bank else None,
            reference=(moves.payment_reference if len(moves) == 1 else None) or None,
            person=self.case_id.user_id.name or None,
            sender=sender.name,
            phone=sender.phone or None,
        )

    def _letter_say(self, amount, code=None):
        """An amount in words, in a currency or in the company's."""
        return self._settings()._amount(amount, code or self.currency_id.name)

    def _letter_figures(self, items):
        """Interest and compensation of these items to date, where the letter names them.

        :return: dict of ``interest`` and ``compensation``, each a dict of item id to Decimal or None; empty where not named
        """
        if self.case_id.relation_used not in core(self.env).BUSINESS_RELATIONS or self._letter_tone() != "firm":
            return {}
        figures = items._figures(self.case_id._evaluate_today())
        # Nothing leaves by itself with a figure whose law or rate was not read in a source.
        if len(figures) < len(items) or (self.automatic and not all(told["verified"] for told in figures.values())):
            return {}
        return {
            name: {item.id: told[name] and Decimal(told[name]) for item, told in figures.items()}
            for name in ("interest", "compensation")
        }

    def _letter_rows(self, claims):
        """The items as the letter names them, by id of the claim (a line of the action, or an item)."""
        as_lines = claims._name == "quittance.action.line"
        items = claims.item_id if as_lines else claims
        ledger = {line.id: line for line in self.env["account.move.line"].browse(items.mapped("line_id")).exists()}
        receivable = [("move_id", "in", claims.move_id.ids), ("account_type", "=", "asset_receivable")]
        instalments = dict(self.env["account.move.line"]._read_group(receivable, ["move_id"], ["__count"]))
        today = self._settings()._today()
        rows = {}
        for claim in claims:
            item, move, currency = claim.item_id if as_lines else claim, claim.move_id, claim.currency_id
            line = ledger.get(item.line_id, self.env["account.move.line"])
            rows[claim.id] = documents.LetterItem(
                number=move.name,
                kind=item.kind,
                instalment=claim.ordinal if instalments.get(move, 0) > 1 else 0,
                date=move.invoice_date or move.date,
                due_date=claim.due_date,
                days_late=max((today - claim.due_date).days, 0),
                amount=exact(line.amount_currency, currency),
                payments=tuple(
                    documents.Payment(
                        on=partial.credit_move_id.date,
                        amount=exact(partial.debit_amount_currency, currency),
                        is_credit=partial.credit_move_id.move_id.move_type == "out_refund",
                    )
                    for partial in line.matched_credit_ids
                ),
                left=exact(claim.claim, currency),
                held=exact(item.held, currency),
                reminded_on=item.stage_on if item.stage else None,
                advances=claim.advances if as_lines else claim.state == "to_contact",
            )
        return rows

    def _letter_held(self, named):
        """What the letter mentions without asking for it, by currency: items that are held, where their hold is spoken of."""
        spoken = self.env["quittance.hold"]._mentioned()
        today = self._settings()._today()
        held = self.case_id.open_item_ids.filtered(
            lambda item: (
                item.held and item.hold in spoken and item.due_date < today and item.currency_id in named.currency_id
            )
        )
        return {
            currency: [
                documents.HeldItem(
                    number=item.move_id.name,
                    due_date=item.due_date,
                    amount=exact(item.held, currency),
                    reasons=[reason for reason in item.reasons or [] if reason["code"] in spoken],
                )
                for item in items
            ]
            for currency, items in held.grouped("currency_id").items()
        }

    def _letter_credits(self, claims, currency):
        """Unallocated credits, where they reduce what these items ask for."""
        items = claims.item_id if claims._name == "quittance.action.line" else claims
        credited = ("credit_applied", "covered")
        if not any(reason["code"] in credited for item in items for reason in item.reasons or []):
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
            documents.Credit(line.move_id.name, line.date, -exact(line.amount_residual_currency, currency))
            for line in lines
        ]

    def _letter_bank(self):
        """The account to pay to: the one on the invoices, otherwise the first of the sender."""
        accounts = self._letter_items().move_id.partner_bank_id
        sender = self._letter_sender()
        return accounts[:1] or sender.bank_ids[:1] or self.company_id.bank_ids[:1]
