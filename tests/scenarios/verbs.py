"""The verbs of the scenarios: what a salesperson, a bank and the credit control desk do, and what they see.

This file alone knows the models. Days are words ("4 July 2026"), amounts decimal text; what a verb shows it prints.
"""

import contextlib
import inspect
import re
from datetime import datetime, time
from decimal import Decimal
from email.utils import parseaddr
from unittest.mock import patch

from dateutil.parser import parse
from freezegun import freeze_time

from odoo import Command
from odoo.addons.account_quittance.models.mail_mail import letter_text
from odoo.addons.base.models.ir_mail_server import IrMail_Server
from odoo.tools import format_date

DAY = "%d %B %Y"
NUMBER = re.compile(r"[\d,.]+( [A-Z]{3}| %| days)?")


def _day(words):
    return parse(words, dayfirst=True).date()


def _say(text):
    """What a person sees: a space that may not break looks like any other."""
    print(text.replace("\N{NO-BREAK SPACE}", " "))


def _exact(fraction):
    numerator, denominator = map(Decimal, fraction.split("/"))
    return f"{numerator / denominator:.4f}"


def _table(rows):
    """Rows of text in columns, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            cell.rjust(width) if NUMBER.fullmatch(cell) else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        _say("  ".join(cells).rstrip())


class Verbs:
    """A French company with an empty ledger and one person at its credit control desk.

    Nothing is committed: whoever makes this object rolls back when the scenario is over.
    """

    def __init__(self, env):
        language = env["res.lang"]._activate_lang("en_GB")
        language.date_format = DAY
        euro = env.ref("base.EUR")
        euro.active = True
        # With this context the host fetches no connectors for the country.
        company = env.company.with_context(install_mode=True)
        company.write(
            {
                "name": "Atelier Lumière",
                "country_id": env.ref("base.fr").id,
                "currency_id": euro.id,
                "email": "books@creditor.example.com",
            }
        )
        env["account.chart.template"]._load("fr", company, install_demo=False)
        env.user.lang = language.code
        context = {"lang": language.code, "tz": "Europe/Paris", "allowed_company_ids": company.ids}
        self.env = env(context=context)
        self.company = company.with_env(self.env)
        settings = env["quittance.settings"]._of(self.company)
        settings.sending_on = True
        # The stories count days, whatever the weekday.
        policy = env["quittance.policy"].browse(settings.policy_id.action_new_version()["res_id"])
        policy.days_off = False
        policy.action_approve()
        env["quittance.origin"].action_may_send()
        self.desk = self.env["res.users"].create(
            {
                "name": "Inès Moreau",
                "login": "scenario-desk",
                "email": "desk@creditor.example.com",
                "lang": language.code,
                "company_id": company.id,
                "company_ids": [Command.set(company.ids)],
                "group_ids": [Command.set(env.ref("account_quittance.group_user").ids)],
            }
        )

    @contextlib.contextmanager
    def at_work(self):
        """The names that a scenario may use. The clock stands, the mail server keeps what it is given, no job commits."""
        letters = self._letters = []

        def send_email(_server, message, *_args, **_kwargs):
            letters.append(message)
            return message["Message-Id"]

        def commit_progress(cron, *_args, **_kwargs):
            cron.env.cr.flush()
            return float("inf")

        with (
            freeze_time("2026-01-01 09:00:00") as self._clock,
            patch.object(type(self.env["ir.cron"]), "_commit_progress", commit_progress),
            patch.object(IrMail_Server, "_disable_send", lambda *_args: False),
            patch.object(IrMail_Server, "_connect__", lambda *_args, **_kwargs: None),
            patch.object(IrMail_Server, "send_email", send_email),
        ):
            verbs = inspect.getmembers(self, inspect.ismethod)
            yield {name: verb for name, verb in verbs if not name.startswith("_") and name != "at_work"}

    # What happens outside of the desk.

    def today(self, day):
        """It is this day."""
        self._today = _day(day)
        self._clock.move_to(datetime.combine(self._today, time(9)))
        self.env.invalidate_all()

    def customer(self, name):
        """A French company with a VAT number and an e-mail address."""
        return self.env["res.partner"].create(
            {
                "name": name,
                "is_company": True,
                "vat": "FR23334175221",
                "country_id": self.env.ref("base.fr").id,
                "email": f"{name.lower().replace(' ', '.')}@customer.example.com",
                "lang": "en_GB",
            }
        )

    def rate(self, currency, euro_buys):
        """From today on one euro buys so much of a currency."""
        foreign = self.env["res.currency"].with_context(active_test=False).search([("name", "=", currency)])
        foreign.active = True
        self.env["res.currency.rate"].create(
            {
                "currency_id": foreign.id,
                "company_id": self.company.id,
                "name": self._today,
                "company_rate": euro_buys,
            }
        )

    def invoice(self, customer, amount, due, currency="EUR"):
        """An invoice of today without VAT, posted; ``due`` is a day, or a dict of days and shares in percent."""
        return self._invoice("out_invoice", customer, amount, due, currency)

    def credit_note(self, customer, amount, currency="EUR"):
        """A credit note of today that names no invoice, posted."""
        return self._invoice("out_refund", customer, amount, format(self._today, DAY), currency)

    def _invoice(self, move_type, customer, amount, due, currency):
        instalments = due if isinstance(due, dict) else {due: 100}
        term = self.env["account.payment.term"].create(
            {
                "name": ", ".join(instalments),
                "line_ids": [
                    Command.create(
                        {"value": "percent", "value_amount": share, "nb_days": (_day(day) - self._today).days}
                    )
                    for day, share in instalments.items()
                ],
            }
        )
        move = self.env["account.move"].create(
            {
                "move_type": move_type,
                "partner_id": customer.id,
                "invoice_date": self._today,
                "invoice_payment_term_id": term.id,
                "currency_id": self._currency(currency).id,
                "invoice_line_ids": [
                    Command.create({"name": "Work", "quantity": 1, "price_unit": amount, "tax_ids": False})
                ],
            }
        )
        move.action_post()
        return move

    def credit(self, invoice, amount):
        """A credit note of today for a part of an invoice, made from that invoice; not matched with it yet."""
        note = invoice._reverse_moves([{"invoice_date": self._today}])
        note.invoice_line_ids.price_unit = amount
        note.action_post()
        return note

    def match(self, note, invoice):
        """Match a credit note with an invoice."""
        (note | invoice).line_ids.filtered(lambda line: line.account_type == "asset_receivable").reconcile()

    def pay(self, invoice, amount):
        """A payment of today, entered on an invoice."""
        self.env["account.payment.register"].with_context(active_model="account.move", active_ids=invoice.ids).create(
            {"amount": amount, "payment_date": self._today, "payment_difference_handling": "open"}
        ).action_create_payments()

    def receive(self, customer, amount, currency="EUR"):
        """Money of today that is not matched with an invoice."""
        self.env["account.payment"].create(
            {
                "payment_type": "inbound",
                "partner_type": "customer",
                "partner_id": customer.id,
                "amount": amount,
                "currency_id": self._currency(currency).id,
                "date": self._today,
            }
        ).action_post()

    def post(self, customer):
        """Post the draft entries of a customer."""
        self._drafts(customer).action_post()

    def drafts(self, customer):
        """The draft entries of a customer."""
        self._entries(self._drafts(customer))

    # What the desk does.

    def night(self, day):
        """The nightly job of this day, then the list of the morning."""
        self.today(day)
        run = self.env["quittance.run"]._night(self.company)
        assert run.state == "done", run.error
        self.env.invalidate_all()
        self.morning()

    def morning(self):
        """The list of the morning: whom to contact, with what, for how much, and why."""
        actions = self.env["quittance.action"].search(
            [("company_id", "=", self.company.id), ("state", "in", ("to_approve", "task"))], order="amount desc"
        )
        if not actions:
            _say("Nobody to contact.")
            return
        _table(
            [
                (action.case_id.partner_id.name, self._stage(action), self._euro(action.amount), action.first_reason)
                for action in actions.with_user(self.desk)
            ]
        )

    def approve(self, customer):
        """Approve what is proposed for a customer."""
        self._case(customer).action_approve()

    def send(self):
        """The sending job: what left, and where to."""
        del self._letters[:]
        self.env["quittance.action"]._cron_send()
        self.env.invalidate_all()
        for letter in self._letters:
            _say(f"{parseaddr(letter['To'])[1]}: {letter['Subject']}")
        if not self._letters:
            _say("Nothing left.")

    def charge(self, customer):
        """Charge what penalties there are to today: the lines of the draft entry."""
        case = self._case(customer)
        proposal = case.env["quittance.charge.proposal"].browse(case.action_charge()["res_id"])
        proposal.write({"least_days_late": 0, "least_amount": 0, "with_paid": True})
        proposal.action_choose()
        if not proposal.entry_ids:
            _say(proposal.sentence)
            return
        proposal.confirmed = True
        proposal.action_charge()
        self._entries(proposal.entry_ids.move_id)

    # What the desk sees.

    def case(self, customer):
        """What is known of a customer: the next step, and what is open."""
        case = self._case(customer)
        _say(case.next_sentence)
        figures = {
            "overdue": case.overdue,
            "not due": case.not_due,
            "held": case.held,
            "charged penalties": case.penalties,
            "interest": case.interest_today,
            "compensation": case.compensation_today,
        }
        said = [f"{name} {self._euro(amount)}" for name, amount in figures.items() if amount]
        _say(", ".join(said) or "nothing open")

    def why(self, customer):
        """The reasons of the last decision."""
        _say(self._case(customer).reason_text)

    def items(self, customer):
        """The open items of a customer: number, instalment, due date, left, claimed, last stage, state."""
        state = dict(self.env["quittance.item"]._fields["state"]._description_selection(self.env))
        found = self._case(customer).open_item_ids
        _table(
            [
                (
                    f"{item.move_id.name}/{item.ordinal}",
                    format_date(self.env, item.due_date),
                    self._amount(item.residual, item.currency_id),
                    self._amount(item.claim, item.currency_id),
                    self._stage(item),
                    state[item.state],
                )
                for item in found.sorted(lambda item: (item.due_date, item.move_id.id, item.ordinal))
            ]
        )

    def letter(self, customer):
        """What the customer would read: subject and text."""
        letter = self._case(customer).open_action_id._letter()
        _say(letter["subject"])
        lines = letter_text(letter["body_html"], self.env["mail.mail"]._labelled).splitlines()
        _say("\n".join(line.rstrip() for line in lines if line.strip()))

    def interest(self, invoice, instalment=1):
        """How the interest of an invoice is reckoned to today, and what it bears."""
        run = self.env["quittance.run"].with_user(self.desk)
        statements = run._evaluate_claims(self.company, invoice.partner_id).statements(moves=invoice.ids)
        [(claim, code)] = [
            (claim, statement["currency"])
            for statement in statements
            for claim in statement["claims"]
            if (claim["move_id"], claim["ordinal"]) == (invoice.id, instalment)
        ]
        _table(
            [
                (
                    f"{self._date(segment['from'])} to {self._date(segment['to'])}",
                    f"{segment['days']} days",
                    f"{Decimal(segment['principal']):,}",
                    f"{Decimal(segment['rate']) * 100:.2f} %",
                    _exact(segment["interest"]),
                )
                for segment in claim["segments"]
            ]
        )
        _say(
            f"interest {claim['interest']} {code}, compensation {claim['compensation']} {claim['compensation_currency']}"
        )

    # How it is written.

    def _case(self, customer):
        case = self.env["quittance.case"].search(
            [("company_id", "=", self.company.id), ("partner_id", "=", customer.id)]
        )
        return case.with_user(self.desk)

    def _currency(self, code):
        return self.env["res.currency"].search([("name", "=", code)])

    def _stage(self, record):
        return dict(record._fields["stage"]._description_selection(self.env)).get(record.stage, "None yet")

    def _amount(self, amount, currency):
        return f"{amount:,.{currency.decimal_places}f} {currency.name}"

    def _euro(self, amount):
        return self._amount(amount, self.company.currency_id)

    def _date(self, iso):
        return format_date(self.env, iso)

    def _drafts(self, customer):
        return self.env["account.move"].search([("partner_id", "=", customer.id), ("state", "=", "draft")])

    def _entries(self, entries):
        _table(
            [
                (line.account_id.code, line.name, f"{line.debit:,.2f}", f"{line.credit:,.2f}")
                for line in entries.line_ids
            ]
        )
