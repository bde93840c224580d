"""Lives the story in the ledger of the demo, day by day up to the evening before the demo's day.

The clock stands on the day that is lived, so that what a machine writes, proofs too, is written by the machine and bears that day.
"""

import random
from datetime import datetime, time, timedelta

from freezegun import freeze_time

from odoo import Command, fields
from odoo.tools import SQL

from . import identities
from .books import Books
from .story import CUSTOMERS, NIGHTS, STORY, TASKS, TASKS_LEFT

SEED = 91
# What the title of its policy has behind it.
DEMO = {"en": "demo", "fr": "démo", "de": "Demo"}
# Hours of the day, in UTC.
NIGHT, DESK, AFTERNOON = time(2), time(8), time(14)
# What was said of a task is settled when it can be taken back no more.
SOON = timedelta(minutes=5)


class History(Books):
    """Nights, letters that are approved and leave, tasks that are done, and what happens in the books between.

    Commits, as the jobs of nights and sending do. Letters go to the mail server of the demo, which delivers nothing.
    """

    def __init__(self, env, company, as_of):
        super().__init__(env, company, as_of)
        self.desk = self.env["res.users"].search([("login", "=", "desk")])
        self.manager = self.env.ref("base.user_admin")
        self.manager.company_ids |= company
        self.rng = random.Random(SEED)
        self.customers = {}
        self.tasks_done = 0

    def live(self):
        """Live all days of the story, beginning with the first."""
        events = {}
        for days_ago, *event in STORY:
            events.setdefault(days_ago, []).append(event)
        with freeze_time(datetime.combine(self._day(max(events)), NIGHT)) as self.clock:
            self._create_customers()
            for days_ago in sorted({*events, *NIGHTS}, reverse=True):
                self.today = self._day(days_ago)
                if days_ago == NIGHTS[0]:
                    self._work_every_day()
                if days_ago in NIGHTS:
                    self._night()
                    self._work(days_ago)
                self._turn_to(AFTERNOON)
                for verb, code, *details in events.get(days_ago, ()):
                    named = details.pop() if details and isinstance(details[-1], dict) else {}
                    getattr(self, verb)(self.customers[code], *details, **named)
        self.env.flush_all()

    def _work_every_day(self):
        """The story counts its days back from today, whatever weekday that is: no letter may wait for a Monday.

        The policy says by its title that it is not the shipped one any more.
        """
        self._turn_to(NIGHT)
        shipped = self.env["quittance.settings"]._of(self.company).policy_id
        # Installing approved it just now; in the story that was the day before.
        approved = fields.Datetime.now() - timedelta(days=1)
        self.env.cr.execute(SQL("UPDATE quittance_policy SET approved_on = %s WHERE id = %s", approved, shipped.id))
        shipped.invalidate_recordset(["approved_on"])
        policies = self.env(user=self.manager)["quittance.policy"]
        policy = policies.browse(shipped.with_env(policies.env).action_new_version()["res_id"])
        policy.titles = {lang: f"{title}, {DEMO.get(lang, DEMO['en'])}" for lang, title in policy.titles.items()}
        policy.days_off = False
        policy.action_approve()

    # -- the days
    def _turn_to(self, hour):
        self.clock.move_to(datetime.combine(self.today, hour))
        self.env.invalidate_all()

    def _night(self):
        self._turn_to(NIGHT)
        run = self.env["quittance.run"]._night(self.company)
        if run.state != "done":
            raise RuntimeError(f"The night of {self.today} failed: {run.error}")

    def _work(self, days_ago):
        """A morning at the desk: approve what can be approved, do the tasks, and let the letters leave."""
        self._turn_to(DESK)
        if days_ago == NIGHTS[0]:
            self._take_first_steps()
        proposals = self._actions("to_approve").filtered(lambda action: not action.refusal)
        dialogue = proposals.action_approve()
        if isinstance(dialogue, dict):
            self.env[dialogue["res_model"]].with_user(self.desk).browse(dialogue["res_id"]).action_confirm()
        for task in self._actions("task") if days_ago > TASKS_LEFT else ():
            result, note = TASKS[self.tasks_done % len(TASKS)]
            self.tasks_done += 1
            dialogue = task.env["quittance.task.done"].create({"action_id": task.id, "result": result, "note": note})
            dialogue.action_confirm()
        self.clock.tick(SOON)
        self.env["quittance.action"]._cron_send()

    def _take_first_steps(self):
        env = self.env(user=self.manager)
        env["quittance.first.steps"].create({}).action_confirm()
        env["quittance.settings"]._of(self.company).with_env(env)._set_sending(True)
        env["quittance.origin"].action_may_send()

    def _actions(self, state):
        domain = [("company_id", "=", self.company.id), ("state", "=", state)]
        return self.env["quittance.action"].with_user(self.desk).search(domain, order="id")

    # -- customers
    def _create_customers(self):
        for language in {customer.lang for customer in CUSTOMERS.values()}:
            self.env["res.lang"]._activate_lang(language)
        partners = self.env["res.partner"].create(
            [self._customer_values(code, customer) for code, customer in CUSTOMERS.items()]
        )
        self.customers = dict(zip(CUSTOMERS, partners, strict=True))
        for partner, customer in zip(partners, CUSTOMERS.values(), strict=True):
            if customer.relation:
                self._case(partner).relation = customer.relation

    def _customer_values(self, code, customer):
        number = identities.siret(self.rng)
        values = identities.address(self.rng) if customer.country == "FR" else {}
        values |= {
            "name": customer.name,
            "ref": code,
            "email": f"{identities.slug(customer.name)}@example.com",
            "country_id": self.env.ref(f"base.{customer.country.lower()}").id,
            "lang": customer.lang,
            "company_id": self.company.id,
            "is_company": customer.kind != "person",
            "customer_rank": 1,
        }
        if customer.kind == "company" and customer.country == "FR":
            values |= {"vat": identities.vat_number(number), "company_registry": number}
        return values

    def _case(self, partner):
        """The customer's case, as the desk sees it."""
        return self.env["quittance.case"].with_user(self.desk)._open_for(partner, self.company)

    def _open(self, partner, currency=None):
        """What the customer owes, the oldest first."""
        lines = self.env["account.move.line"].search(
            [
                ("partner_id", "child_of", partner.id),
                ("account_type", "=", "asset_receivable"),
                ("parent_state", "=", "posted"),
                ("reconciled", "=", False),
                ("balance", ">", 0),
                ("currency_id.name", "=", currency or self.company.currency_id.name),
            ]
        )
        return lines.sorted(lambda line: (line.date_maturity, line.id))

    # -- the verbs of the story
    def invoice(self, partner, price, currency="EUR", count=1, discount=False):
        move = self._draft(partner, "out_invoice", price, currency)
        if discount:
            move["invoice_payment_term_id"] = self._discount_term().id
        else:
            move["invoice_date_due"] = self.today + timedelta(days=30)
        moves = self.env["account.move"].create([move] * count)
        moves.action_post()
        self._attach_originals(moves)

    def _draft(self, partner, move_type, price, currency="EUR"):
        abroad = partner.country_id != self.company.country_id
        taxes = self.env["account.tax"] if abroad else self.company.account_sale_tax_id
        line = {"name": "Luminaires sur mesure", "quantity": 1, "price_unit": price, "tax_ids": taxes.ids}
        return {
            "move_type": move_type,
            "partner_id": partner.address_get(["invoice"])["invoice"],
            "invoice_date": self.today,
            "currency_id": self.env.ref(f"base.{currency}").id,
            "invoice_line_ids": [Command.create(line)],
        }

    def _discount_term(self):
        return self.env["account.payment.term"].create(
            {
                "name": "30 jours, 2 % d'escompte sous 10 jours",
                "company_id": self.company.id,
                "early_discount": True,
                "discount_percentage": 2,
                "discount_days": 10,
                "line_ids": [Command.create({"value": "percent", "value_amount": 100, "nb_days": 30})],
            }
        )

    def pay(self, partner, percent):
        line = self._open(partner)[0]
        amount = line.currency_id.round(line.amount_residual_currency * percent / 100)
        settlements = [(line, self.today, amount)]
        self._match(settlements, self._bank_lines(settlements, self.receivable))

    def pay_on_account(self, partner, amount, currency="EUR"):
        self._payments([(self._open(partner, currency)[0], self.today, amount)]).action_post()

    def take_discount(self, partner):
        register = self.env["account.payment.register"].with_context(
            active_model="account.move", active_ids=self._open(partner).move_id.ids
        )
        register.create({"payment_date": self.today}).action_create_payments()

    def write_off(self, partner):
        line = self._open(partner)[0]
        loss = self.env["account.account"].search([("code", "=like", "654%"), ("company_ids", "in", self.company.id)])
        label = {"name": f"Créance irrécouvrable {line.move_id.name}", "partner_id": partner.id}
        entry = self.env["account.move"].create(
            {
                "date": self.today,
                "journal_id": self._journal("general").id,
                "line_ids": [
                    Command.create(label | {"account_id": loss[:1].id, "debit": line.amount_residual}),
                    Command.create(label | {"account_id": line.account_id.id, "credit": line.amount_residual}),
                ],
            }
        )
        entry.action_post()
        (line | self._receivables(entry)).reconcile()

    def credit(self, partner, price):
        """A credit note made from the invoice, and matched with it."""
        invoice = self._open(partner)[0].move_id
        note = invoice._reverse_moves([{"invoice_date": self.today, "date": self.today}])
        note.invoice_line_ids.price_unit = price
        note.action_post()
        (self._receivables(invoice) | self._receivables(note)).reconcile()

    def credit_spare(self, partner, price):
        """A credit note that names no invoice."""
        self.env["account.move"].create(self._draft(partner, "out_refund", price)).action_post()

    def contact(self, partner, name):
        slug = identities.slug(f"{name} {partner.name}")
        values = {"parent_id": partner.id, "type": "invoice", "name": name, "email": f"{slug}@example.com"}
        self.env["res.partner"].create(values | {"lang": partner.lang})

    def archive_contact(self, partner):
        partner.child_ids.active = False

    def block(self, partner):
        self._open(partner).move_id.action_toggle_block_payment()

    def exclude(self, partner):
        self._open(partner).move_id.no_followup = True

    def open_insolvency(self, partner):
        self._case(partner).insolvent_since = self.today

    def agree_law(self, partner, country):
        case = self._case(partner)
        case.env["quittance.terms"].create({"case_id": case.id, "kind": "own", "jurisdiction": country})

    def miss_rate(self, partner, series):
        """Nobody has entered the newest rate that the customer's law rests on."""
        series = self.env["quittance.rate.series"].search([("code", "=", series)])
        series.rate_ids.sorted("date_from")[-1].unlink()

    def promise(self, partner, days, reason):
        """Nothing is asked of the customer until the day he named."""
        case = self._case(partner)
        pause = {"case_ids": case.ids, "until": self.today + timedelta(days=days), "reason": reason}
        case.env["quittance.pause"].create(pause).action_confirm()

    def charge(self, partner, state):
        """Charge penalties to this day: the accountant confirms what is not verified; entries stay drafts unless posted."""
        case = self._case(partner).with_user(self.manager)
        proposal = case.env["quittance.charge.proposal"].browse(case.action_charge()["res_id"])
        proposal.write({"confirmed": True, "post": state == "posted"})
        proposal.action_charge()
