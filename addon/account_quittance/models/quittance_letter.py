import functools
import io
import unicodedata
from collections import defaultdict
from decimal import Decimal

from markupsafe import Markup

from odoo import fields, models
from odoo.tools import email_normalize, formataddr, split_every

from .core import core, documents
from .fields import exact

# Text that a stage names (policy manifest) to the template that speaks for it.
TEMPLATES = {
    "before_due": "account_quittance.mail_template_before_due",
    "friendly": "account_quittance.mail_template_friendly",
    "firm": "account_quittance.mail_template_firm",
}

# So many rows of a currency stand in a letter; where there are more, the list of all is attached.
TABLE_ROWS = 20
# Of the list, with its title: Debian's wkhtmltopdf repeats no heads of tables, and cuts rows in two.
PAGE_ROWS = 45


def one_line(text):
    """A text fit for a header: one line, without characters that control anything or turn the text around, that no reader decodes."""
    kept = (character for character in text if character.isspace() or unicodedata.category(character)[0] != "C")
    # What begins like an encoded word would be read as what it encodes, line feeds and addresses too.
    return " ".join("".join(kept).split()).replace("=?", "= ?")


def _rest(amounts):
    """What a list leaves out; None where it is whole."""
    return documents.Rest(len(amounts), sum(amounts)) if amounts else None


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
        if "quittance_facts" not in self.env.context:
            action = action._with_facts()
        headers = ("subject", "email_from", "reply_to")
        values = action._letter_template()._generate_template(action.ids, (*headers, "body_html"))[action.id]
        said = {name: one_line(values.get(name) or "") for name in headers}
        return said | {
            "body_html": values.get("body_html"),
            "email_from": said["email_from"] or action._letter_from(),
            "reply_to": said["reply_to"] or said["email_from"] or action._letter_from(),
            "lang": action._letter_lang(),
        }

    def _letter_template(self):
        template_id = self.env["ir.model.data"]._xmlid_to_res_id(
            TEMPLATES[self._letter_tone()], raise_if_not_found=True
        )
        return self.env["mail.template"].browse(template_id)

    def _letter_stage(self):
        """The stage as the core reads it, a dict; empty where the policy that proposed it is gone and no other knows it."""
        facts = self._letter_facts()
        return facts.get("stage") or self._stage_read(facts["policies"])

    def _stage_read(self, policies):
        """The stage of this action as the core reads it.

        :param policies: by hash the policy that proposed each action, see ``_read_policies``
        """
        policy = policies[self.policy_hash] or self._settings()._policies()[:1]
        stages = policy._stages_read() if policy else []
        return next((stage for stage in stages if stage["code"] == self.stage), {})

    def _letter_addressee(self):
        """The contact that this is for, empty where there is none."""
        return self._letter_facts()["addressees"][self.id].contact

    def _letter_attachments(self):
        """What of ``invoice`` and ``statement`` the stage attaches."""
        return self._letter_stage().get("attachments", ["invoice"])

    def _letter_tone(self):
        return self._letter_stage().get("text", "friendly")

    def _letter_policy(self):
        """The policy that proposed it; the one in force where that is gone."""
        return self._letter_facts()["policies"][self.policy_hash] or self._settings()._policies()[:1]

    def _letter_lang(self):
        """The language of the whole message."""
        own = self.company_id.partner_id.lang or self.env.lang
        return self.env["res.lang"]._quittance_written(self._letter_reader_lang(), own)

    def _letter_reader_lang(self):
        return (self._letter_addressee() or self.case_id.partner_id).lang

    def _letter_fallback(self):
        """What a preview says of the language where it is not the reader's, in the user's words; False where it is."""
        action = self.sudo()
        return self.env["res.lang"]._quittance_fallback(action._letter_reader_lang(), action._letter_lang())

    def _letter_subject(self):
        """Number, amount and due date: who wants how much by when, before the message is opened."""
        action = self.with_context(lang=self._letter_lang())
        claims = action._letter_claims()
        amounts = ", ".join(
            action._letter_say(sum(claim.claim for claim in of_currency), currency.name)
            for currency, of_currency in action._letter_by_currency(claims).items()
        )
        due = action._letter_day(min((claim.due_date for claim in claims), default=False))
        numbers = {claim.move_id: claim.number for claim in claims}
        if len(claims) == 1:
            return action.env._(
                "Invoice %(number)s: %(amount)s, due %(date)s", number=claims[0].number, amount=amounts, date=due
            )
        if len(numbers) == 1:
            return action.env._(
                "Invoice %(number)s: %(amount)s, first due %(date)s",
                number=claims[0].number,
                amount=amounts,
                date=due,
            )
        return action.env._(
            "%(count)s invoices: %(amount)s, the oldest due %(date)s", count=len(numbers), amount=amounts, date=due
        )

    def _letter_deadline(self):
        """The day up to which the letter asks for payment."""
        days = self._letter_stage().get("deadline_days", self._letter_policy().gap_days)
        return fields.Date.add(self._settings()._today(), days=days)

    def _letter_sender(self):
        """The branch that invoiced everything, otherwise the company that owns the claim."""
        branches = {claim.branch_id for claim in self._letter_claims()}
        return self.env["res.company"].browse(branches) if len(branches) == 1 else self.company_id

    def _letter_from(self):
        """The address that the letter comes from: the sender's, otherwise that of the company that owns the claim; empty if none."""
        sender = self._letter_sender()
        address = email_normalize(sender.email, strict=False) or email_normalize(self.company_id.email, strict=False)
        return formataddr((one_line(sender.name), address)) if address else ""

    def _letter_reply_to(self):
        """Replies reach the person in charge."""
        return self.case_id.user_id.email_formatted or self._letter_from()

    def _letter_name(self):
        return one_line(self.case_id.partner_id.name or "")

    def _letter_by_currency(self, claims):
        """Claims by currency, the company's first."""
        own = self.company_id.currency_id
        currencies = self.env["res.currency"].browse({claim.currency_id for claim in claims})
        return {
            currency: [claim for claim in claims if claim.currency_id == currency.id]
            for currency in currencies.sorted(lambda currency: (currency != own, currency.name))
        }

    def _letter_shown(self, claims):
        """Those of these claims that the letter's tables show; the attached list holds them all."""
        return [
            claim for of_currency in self._letter_by_currency(claims).values() for claim in of_currency[:TABLE_ROWS]
        ]

    def _letter_moves(self):
        """Invoices that the letter's tables show."""
        shown = self._letter_shown(self._letter_claims())
        return self.env["account.move"].browse(dict.fromkeys(claim.move_id for claim in shown))

    def _letter_content(self):
        """What the message says, in a constant number of statements.

        :return: quittance_core.documents.Letter
        """
        self.ensure_one()
        claims = self._letter_claims()
        sender, bank = self._letter_sender(), self._letter_bank()
        evaluation = self._letter_facts()["evaluations"].get(self.company_id) or self.case_id._evaluate_today()
        figures = self._letter_figures(claims, evaluation)
        payments = self._letter_payments(self._letter_shown(claims), evaluation)
        by_currency = self._letter_by_currency(claims)
        blocks = []
        for currency, of_currency in by_currency.items():
            credits, credits_rest = self._letter_credits(of_currency, currency)
            held, held_rest = self._letter_held(currency)
            left_out = of_currency[TABLE_ROWS:]
            block = documents.letter_block(
                currency.name,
                [self._letter_row(claim, payments) for claim in of_currency[:TABLE_ROWS]],
                rest=_rest([claim.claim for claim in left_out]),
                held=held,
                held_rest=held_rest,
                credits=credits,
                credits_rest=credits_rest,
                **{name: [told[claim.item_id] for claim in of_currency] for name, told in figures.items()},
            )
            blocks.append(block)
        references = {claim.move_id: claim.payment_reference for claim in claims}
        return documents.Letter(
            customer=self._letter_name(),
            blocks=tuple(blocks),
            spare=self._letter_spare(evaluation, {block.currency for block in blocks if block.credits}),
            payee=documents.Payee(sender.name, bank.acc_number, bank.bank_bic or None) if bank else None,
            reference=(claims[0].payment_reference if len(references) == 1 else None) or None,
            person=self.case_id.user_id.name or None,
            sender=sender.name,
            phone=sender.phone or None,
            listed=self._letter_list_name(claims),
        )

    def _letter_say(self, amount, code=None):
        """An amount in words, in a currency or in the company's."""
        return self._settings()._amount(amount, code or self.currency_id.name)

    def _letter_day(self, day):
        return self._settings()._day(day)

    def _letter_names_figures(self):
        shown = self._letter_stage().get("shows_penalties")
        return shown and self.case_id.relation_used in core(self.env).BUSINESS_RELATIONS

    def _letter_figures(self, claims, evaluation):
        """Interest and compensation of these claims to date, where the letter names them.

        :return: dict of ``interest`` and ``compensation``, each a dict of item id to Decimal or None, and ``interest_until``, of item
            id to date or None; empty where not named
        """
        if not evaluation or not self._letter_names_figures():
            return {}
        items = self.env["quittance.item"].browse(claim.item_id for claim in claims)
        figures = items._figures(evaluation)
        # Nothing leaves by itself with a figure whose law or rate was not read in a source, or that waits for a rate.
        if len(figures) < len(items) or (self.automatic and not all(told["verified"] for told in figures.values())):
            return {}
        amounts = {
            name: {item.id: told[name] and Decimal(told[name]) for item, told in figures.items()}
            for name in ("interest", "compensation")
        }
        return amounts | {"interest_until": {item.id: told["interest_until"] for item, told in figures.items()}}

    def _letter_payments(self, claims, evaluation):
        """What settled a part of these claims, as the statement of account says it.

        :return: dict of (move id, instalment) to a tuple of quittance_core.documents.Payment
        """
        if not evaluation:
            return {}
        moves = list({claim.move_id for claim in claims})
        return {
            (claim["move_id"], claim["ordinal"]): documents.settled(claim)
            for statement in evaluation.statements(moves=moves)
            for claim in statement["claims"]
        }

    def _letter_row(self, claim, payments):
        """One claim as the letter's table names it."""
        missing = claim.settled and (documents.Payment(on=None, amount=claim.settled, kind=""),)
        return documents.LetterItem(
            number=claim.number,
            kind=claim.kind,
            instalment=claim.ordinal if claim.has_siblings else 0,
            date=claim.date,
            due_date=claim.due_date,
            days_late=max((self._settings()._today() - claim.due_date).days, 0),
            amount=claim.amount,
            # Charged penalties stand in a statement without what was paid of them.
            payments=payments.get((claim.move_id, claim.ordinal)) or missing or (),
            left=claim.claim,
            held=claim.held,
            reminded_on=claim.reminded_on,
            advances=claim.advances,
        )

    def _letter_held(self, currency):
        """What the letter mentions without asking for it: the oldest held items of a currency, and what is left out."""
        spoken, today = self.env["quittance.hold"]._mentioned(self.company_id), self._settings()._today()
        items = self._letter_facts()["held"].get((self.case_id, currency), self.env["quittance.item"])
        items = items.filtered(lambda item: item.due_date < today)
        rows = [
            documents.HeldItem(
                number=item.move_id.name,
                due_date=item.due_date,
                amount=exact(item.held, currency),
                reasons=[reason for reason in item.reasons or [] if reason["code"] in spoken],
            )
            for item in items[:TABLE_ROWS]
        ]
        return rows, _rest([exact(item.held, currency) for item in items[TABLE_ROWS:]])

    def _letter_credits(self, claims, currency):
        """Unallocated credits, where they reduce what these claims ask for: the oldest, and what is left out."""
        if not any(claim.credited for claim in claims):
            return [], None
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
        credits = [
            documents.Credit(line.move_id.name, line.date, -exact(line.amount_residual_currency, currency))
            for line in lines[:TABLE_ROWS]
        ]
        return credits, _rest([-exact(line.amount_residual_currency, currency) for line in lines[TABLE_ROWS:]])

    def _letter_spare(self, evaluation, told):
        """Credits that no due item takes up, also of currencies in which nothing is asked for.

        :param told: codes of the currencies whose credits the letter names already
        :return: tuple of a currency's code and an amount
        """
        left = defaultdict(Decimal)
        for credit in evaluation.spare_credits(self.case_id.partner_id.ids) if evaluation else ():
            if credit["currency"] not in told:
                left[credit["currency"]] += Decimal(credit["left"])
        return tuple(sorted(left.items()))

    def _letter_bank(self):
        """The account to pay to: the one on the invoices, otherwise the first of the sender."""
        accounts = [claim.bank_id for claim in self._letter_claims() if claim.bank_id]
        sender = self._letter_sender()
        return self.env["res.partner.bank"].browse(accounts[:1]) or sender.bank_ids[:1] or self.company_id.bank_ids[:1]

    # The attached list.

    def _letter_list_name(self, claims=None):
        """File name of the list that is attached; None where the letter's tables show everything and the stage attaches none."""
        claims = self._letter_claims() if claims is None else claims
        if len(self._letter_shown(claims)) == len(claims) and "statement" not in self._letter_attachments():
            return None
        today = fields.Date.to_string(self._settings()._today())
        return self.with_context(lang=self._letter_lang()).env._("Statement of account %s.pdf", today)

    def _letter_list(self):
        """Everything that the letter asks for, as a document: its totals are the letter's.

        :return: bytes of a PDF
        """
        action = self.sudo().with_company(self.company_id).with_context(lang=self._letter_lang())
        say, day = (functools.cache(write) for write in (action._letter_say, action._letter_day))
        body = action.env["ir.qweb"]._render(
            "account_quittance.letter_list",
            {
                "creditor": action._letter_sender(),
                "customer": action._letter_name(),
                "today": action._settings()._today(),
                "blocks": [
                    (currency.name, list(split_every(PAGE_ROWS, claims)), sum(claim.claim for claim in claims))
                    for currency, claims in action._letter_by_currency(action._letter_claims()).items()
                ],
                "say": say,
                "day": day,
            },
        )
        report = action.env["ir.actions.report"]
        margins = {f"data-report-margin-{side}": 12 for side in ("top", "bottom")}
        paper = report._run_wkhtmltopdf([Markup("<!DOCTYPE html>") + body], specific_paperformat_args=margins)
        return report._number_pages(io.BytesIO(paper)).getvalue()
