"""The demo ledger over the 24 months before a given day, posted through Odoo's own objects.

One seed, no clock: the same amounts for every `as_of`, with all dates counted back from it.
"""

import random
from datetime import timedelta

from odoo import Command

from . import identities
from .books import Books
from .personas import PERSONAS, TERMS

SEED = 19
OLDEST_DAYS = 720  # age of a customer's first invoice; some days of jitter keep it within 24 months


class DemoLedger(Books):
    """Builds the ledger in `company` as it stands on the evening of `as_of`.

    `customers` and `invoices` hold what was made, by code of the persona.
    """

    def __init__(self, env, company, as_of):
        super().__init__(env, company, as_of)
        self.rng = random.Random(SEED)
        self.customers = {}
        self.invoices = {}

    def build(self):
        self.usd = self._activate_dollar()
        self.terms = {key: self._create_term(name, parts) for key, (name, parts) in TERMS.items()}
        self._create_customers()
        self._state_facts()
        self._create_invoices()
        self._settle()
        for persona in PERSONAS:
            if persona.then:
                newest = self.env["account.move"].union(*(moves[-1] for moves in self._by_customer(persona.code)))
                getattr(self, f"_then_{persona.then}")(newest)
        self._attach_originals(self._with_originals())
        self.env.flush_all()
        return self

    # -- parts
    def _by_customer(self, code):
        return [moves.sorted("invoice_date") for moves in self.invoices[code].grouped("commercial_partner_id").values()]

    def _activate_dollar(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        rate = {
            "currency_id": dollar.id,
            "company_id": self.company.id,
            "name": self._day(OLDEST_DAYS + 20),
            "company_rate": 1.1,
        }
        self.env["res.currency.rate"].create(rate)
        return dollar

    def _create_term(self, name, parts):
        lines = [
            Command.create({"value": "percent", "value_amount": percent, "nb_days": days}) for percent, days in parts
        ]
        return self.env["account.payment.term"].create({"name": name, "company_id": self.company.id, "line_ids": lines})

    # -- customers
    def _create_customers(self):
        companies, people = identities.company_names(self.rng), identities.person_names(self.rng)
        values, codes = [], []
        for persona in PERSONAS:
            for _ in range(persona.customers):
                values.append(self._customer_values(persona, companies, people))
                codes.append(persona.code)
        partners = self.env["res.partner"].create(values)
        for partner, code in zip(partners, codes, strict=True):
            self.customers[code] = self.customers.get(code, self.env["res.partner"]) | partner
        contacts = [
            {
                "parent_id": partner.id,
                "type": "invoice",
                "name": f"Comptabilité {partner.name}",
                "email": f"comptabilite.{partner.email}",
                "lang": "fr_FR",
            }
            for partner in (
                self.customers["ten_days_late"] | self.customers["hospital"] | self.customers["stopped_paying"][::2]
            )
        ]
        self.env["res.partner"].create(contacts)

    def _customer_values(self, persona, companies, people):
        number = identities.siret(self.rng)
        values = identities.address(self.rng) | {
            "country_id": self.env.ref("base.fr").id,
            "lang": "fr_FR",
            "company_id": self.company.id,
            "phone": identities.phone(self.rng),
            "is_company": persona.kind in ("company", "hospital", "foreign"),
            "customer_rank": 1,
        }
        if persona.kind == "company":
            values |= {"name": next(companies), "vat": identities.vat_number(number), "company_registry": number}
        elif persona.kind == "hospital":
            values |= {"name": "Centre hospitalier du Val d'Azergues", "company_registry": number}
        elif persona.kind == "sole_trader":
            values |= {"name": next(people), "company_registry": number, "function": "Artisan"}
        elif persona.kind == "consumer":
            values |= {"name": next(people)}
        elif persona.kind == "foreign":
            values |= {
                "name": "Hudson Valley Papers Inc.",
                "street": "48 Mill Street",
                "zip": "12601",
                "city": "Poughkeepsie",
                "state_id": self.env.ref("base.state_us_27").id,
                "country_id": self.env.ref("base.us").id,
                "lang": "en_US",
                "phone": "+1 845 555 0142",
            }
        values["email"] = persona.code != "no_email" and f"{identities.slug(values['name'])}@example.com"
        return values

    def _state_facts(self):
        """What no contact form says; the last two consumers stay unsaid, as in life."""
        facts = [
            *((partner, {"relation": "public"}) for partner in self.customers["hospital"]),
            *((partner, {"relation": "b2b"}) for partner in self.customers["foreign"]),
            *((partner, {"relation": "consumer"}) for partner in self.customers["consumer"][:-2]),
            *((partner, {"insolvent_since": self._day(70)}) for partner in self.customers["insolvent"]),
        ]
        self.env["quittance.case"].create(
            [{"company_id": self.company.id, "partner_id": partner.id, **said} for partner, said in facts]
        )

    # -- invoices
    def _create_invoices(self):
        sale_tax = self.company.account_sale_tax_id
        drafts = []
        for persona in PERSONAS:
            for partner in self.customers[persona.code]:
                newest = self.rng.randint(*persona.newest_days)
                for index in range(persona.invoices):
                    place = index / (persona.invoices - 1)
                    jitter = self.rng.randint(-7, 7) if place < 1 else 0
                    values = self._invoice_values(
                        persona, partner, round(OLDEST_DAYS + (newest - OLDEST_DAYS) * place) + jitter
                    )
                    values["invoice_line_ids"][0][2]["tax_ids"] = [] if persona.kind == "foreign" else sale_tax.ids
                    drafts.append((values, persona, place))
        drafts.sort(key=lambda draft: draft[0]["invoice_date"])
        moves = self.env["account.move"].create([values for values, _persona, _place in drafts])
        moves.action_post()
        self.origin = {}
        for move, (_values, persona, place) in zip(moves, drafts, strict=True):
            self.invoices[persona.code] = self.invoices.get(persona.code, self.env["account.move"]) | move
            self.origin[move.id] = persona, place

    def _invoice_values(self, persona, partner, days_ago, move_type="out_invoice", price=None):
        line = {"name": "Luminaires sur mesure", "quantity": 1, "price_unit": price or self.rng.randint(*persona.price)}
        values = {
            "move_type": move_type,
            "partner_id": partner.address_get(["invoice"])["invoice"],
            "invoice_date": self._day(days_ago),
            "invoice_payment_term_id": self.terms[persona.term].id,
            "invoice_line_ids": [Command.create(line)],
        }
        if persona.kind == "foreign":
            values["currency_id"] = self.usd.id
        return values

    # -- payments
    def _settle(self):
        """Pay every instalment as its persona does, as far as `as_of` has come."""
        banked, typed = [], []
        invoices = self.env["account.move"].browse(self.origin)
        for line in self._receivables(invoices):
            persona, place = self.origin[line.move_id.id]
            left = line.amount_currency
            for days, percent in persona.way(self.rng, place, line.amount_currency):
                amount = min(left, line.currency_id.round(line.amount_currency * percent / 100))
                left = line.currency_id.round(left - amount)
                day = line.date_maturity + timedelta(days=days)
                if day <= self.as_of:
                    (typed if persona.typed else banked).append((line, day, amount))
        self._match(banked, self._bank_lines(banked, self.receivable))
        payments = self._payments(typed)
        payments.action_post()
        self._match(typed, payments.move_id)
        self._clear(payments.filtered(lambda payment: payment.currency_id == self.company.currency_id))

    def _clear(self, payments):
        """The bank line of a typed payment comes six days later, where that day has come."""
        arrived = [(payment, payment.date + timedelta(days=6)) for payment in payments]
        arrived = [(payment._seek_for_lines()[0], day, payment.amount) for payment, day in arrived if day <= self.as_of]
        account = payments.outstanding_account_id
        moves = self._bank_lines(arrived, account)
        self.env["account.move.line"]._reconcile_plan(
            [
                line | move.line_ids.filtered(lambda other: other.account_id == account)
                for (line, _day, _amount), move in zip(arrived, moves, strict=True)
            ]
        )

    # -- what else happens to the newest invoice of each customer
    def _then_credit_linked(self, invoices):
        """The first credited in full, the others by a part, through the reversal wizard, which links and reconciles."""
        wizard = self.env["account.move.reversal"].create(
            {
                "move_ids": invoices.ids,
                "date": self._day(9),
                "reason": "Retour",
                "journal_id": invoices.journal_id.id,
            }
        )
        wizard.refund_moves()
        credits_ = wizard.new_move_ids
        credits_.auto_post = "no"
        for credit in credits_[1:]:
            credit.invoice_line_ids.price_unit = 100
        credits_.action_post()

    def _then_credit_unlinked(self, invoices):
        credits_ = self.env["account.move"]
        for invoice in invoices:
            persona, _place = self.origin[invoice.id]
            values = self._invoice_values(persona, invoice.commercial_partner_id, 7, "out_refund", price=80)
            values["invoice_line_ids"][0][2]["tax_ids"] = self.company.account_sale_tax_id.ids
            credits_ |= credits_.create(values)
        credits_.action_post()

    def _then_payment_unallocated(self, invoices):
        """Money that came without a word: on the customer's account, matched with nothing."""
        lines = self._receivables(invoices)
        self._bank_lines([(line, self._day(5), 100.0) for line in lines[1:]], self.receivable)
        covers_all = lines[:1]
        self._payments([(covers_all, self._day(5), covers_all.amount_residual_currency)]).action_post()

    def _then_payment_unmatched(self, invoices):
        """Typed in, without an entry until the bank line comes: the residual stays whole."""
        settlements = [(line, self._day(3), line.amount_residual_currency) for line in self._receivables(invoices)]
        payments = self._payments(settlements)
        payments.outstanding_account_id = False
        # Odoo Community alone would say "paid"; an addon that brings bank reconciliation says "in payment".
        with self.env.protecting([invoices._fields["payment_state"]], invoices):
            payments.action_post()
            for (line, _day, _amount), payment in zip(settlements, payments, strict=True):
                line.move_id.matched_payment_ids = payment
            invoices.payment_state = "in_payment"
            self.env.flush_all()

    def _then_block(self, invoices):
        invoices.action_toggle_block_payment()

    def _then_exclude(self, invoices):
        invoices.no_followup = True

    def _then_opening_balance(self, invoices):
        """What was open when the company moved to Odoo: one line a customer, for several old invoices."""
        equity = self.env["account.account"].create(
            {"code": "890000", "name": "Bilan d'ouverture", "account_type": "equity"}
        )
        amounts = {partner: 1000.0 + 340.0 * index for index, partner in enumerate(invoices.commercial_partner_id)}
        lines = [
            {
                "name": f"Reprise {partner.name}",
                "partner_id": partner.id,
                "account_id": self.receivable.id,
                "debit": amount,
                "date_maturity": self._day(430),
            }
            for partner, amount in amounts.items()
        ]
        lines.append({"name": "Reprise des soldes clients", "account_id": equity.id, "credit": sum(amounts.values())})
        entry = self.env["account.move"].create(
            {
                "move_type": "entry",
                "date": self._day(400),
                "ref": "Reprise des soldes",
                "journal_id": self._journal("general").id,
                "line_ids": [Command.create(line) for line in lines],
            }
        )
        entry.action_post()

    # -- papers
    def _with_originals(self):
        """Open invoices; consumers' have no stored PDF, so that the screens have to say so."""
        moves = self.env["account.move"].union(*(moves for code, moves in self.invoices.items() if code != "consumer"))
        return moves.filtered("amount_residual")
