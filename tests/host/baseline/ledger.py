"""The books behind the baseline: a French company and its customers, posted through the host's objects, with nothing of ours.

Numbers of contacts, entries and journal items begin at a million, so that they are the same in any database of this host.
"""

import contextlib
import re
from datetime import date, datetime, time

from freezegun import freeze_time

from odoo import Command
from odoo.tools import SQL

NIGHTS = (date(2026, 5, 25), date(2026, 6, 3), date(2026, 6, 15), date(2026, 6, 30))
NEXT_NIGHT = date(2026, 7, 1)
NUMBERED = ("res_partner", "account_move", "account_move_line")


@contextlib.contextmanager
def clock(day):
    """It is nine o'clock of this day."""
    with freeze_time(datetime.combine(day, time(9))):
        yield


class Ledger:
    """One company's books. ``begin`` posts what the baseline rests on, ``go_on`` what happens before the next night."""

    def __init__(self, env):
        # With this context the host fetches no connectors for the country.
        self.env = env(context={"lang": "en_US", "tz": "Europe/Paris", "install_mode": True})
        self.company = self.env.company

    def _number_from(self, first):
        for table in NUMBERED:
            self.env.cr.execute(SQL("ALTER SEQUENCE %s RESTART WITH %s", SQL.identifier(f"{table}_id_seq"), first))

    def begin(self):
        with clock(NIGHTS[0]):
            self._number_from(1_000_001)
            self._open_books()
            for post in (
                self._late,
                self._part_paid,
                self._credited,
                self._kept_back,
                self._not_a_business_in_france,
                self._charged,
            ):
                post()

    def go_on(self):
        """A customer pays all, another one's next invoice is late, a third is new."""
        with clock(NEXT_NIGHT):
            self._number_from(2_000_001)
            nord, serres = (
                self.env["account.move"].search([("partner_id.name", "=", name), ("move_type", "=", "out_invoice")])
                for name in ("Menuiserie Nord", "Serres du Midi")
            )
            self.pay(nord, 1200, NEXT_NIGHT)
            self.invoice(serres.partner_id, 310.5, due=date(2026, 6, 26))
            self.invoice(self.customer("Verrerie Bleue"), 75, due=date(2026, 6, 27))

    # The customers, kind by kind.

    def _open_books(self):
        euro, dollar = self.env.ref("base.EUR"), self.env.ref("base.USD")
        (euro | dollar).active = True
        self.company.write(
            {
                "name": "Atelier Lumière",
                "country_id": self.env.ref("base.fr").id,
                "currency_id": euro.id,
                "email": "books@creditor.example.com",
            }
        )
        self.env["account.chart.template"]._load("fr", self.company, install_demo=False)
        self.env["res.currency.rate"].create(
            {"currency_id": dollar.id, "company_id": self.company.id, "name": date(2026, 1, 1), "company_rate": 1.25}
        )

    def _late(self):
        """From not yet to by much."""
        self.invoice(self.customer("Menuiserie Nord"), 1200, due=date(2026, 6, 20))
        self.invoice(self.customer("Imprimerie Duval"), 2000, due=date(2026, 5, 27))
        self.invoice(self.customer("Pâtisserie Blanc"), 640, due=date(2026, 5, 26))
        self.invoice(self.customer("Scierie Vidal"), 5200, due=date(2026, 4, 15))
        self.invoice(self.customer("Serres du Midi"), 450, due=date(2026, 6, 12))
        early = self.customer("Librairie Quai")
        self.invoice(early, 99.9, due=date(2026, 7, 4))
        self.invoice(early, 120, due=date(2026, 9, 30))

    def _part_paid(self):
        alpes = self.invoice(
            self.customer("Auberge des Alpes"),
            9000,
            due={date(2026, 4, 30): 30, date(2026, 5, 31): 30, date(2026, 6, 30): 40},
        )
        self.pay(alpes, 2000, date(2026, 5, 20))
        old = self.invoice(self.customer("Garage Petit"), 700, due=date(2026, 2, 28))
        self.pay(old, 700, date(2026, 4, 3))
        self.invoice(old.partner_id, 800, due=date(2026, 5, 22))

    def _credited(self):
        spots = self.invoice(self.customer("Cave Martin"), 1500, due=date(2026, 5, 10))
        note = spots._reverse_moves([{"invoice_date": date(2026, 5, 20)}])
        note.invoice_line_ids.price_unit = 250
        note.action_post()
        received = self.customer("Maison Colin")
        self.invoice(received, 900, due=date(2026, 5, 15))
        self.env["account.payment"].create(
            {
                "payment_type": "inbound",
                "partner_type": "customer",
                "partner_id": received.id,
                "amount": 350,
                "date": date(2026, 5, 18),
            }
        ).action_post()

    def _kept_back(self):
        """Excluded by the accountant; to be paused, insolvent; without an address."""
        excluded = self.customer("Fleurs Simon")
        self.invoice(excluded, 330, due=date(2026, 5, 5))
        self.invoice(excluded, 470, due=date(2026, 5, 8)).line_ids.filtered("date_maturity").no_followup = True
        self.invoice(self.customer("Transports Roux"), 1750, due=date(2026, 5, 12))
        self.invoice(self.customer("Meubles Garnier"), 2600, due=date(2026, 3, 31))
        self.invoice(self.customer("Atelier Muet", email=False), 210, due=date(2026, 5, 2))

    def _not_a_business_in_france(self):
        self.invoice(self.customer("Mairie de Lumières", vat=False), 3100, due=date(2026, 5, 4))
        self.invoice(self.customer("Paul Lenoir", is_company=False, vat=False), 180, due=date(2026, 5, 6))
        belgian = self.customer("Brouwerij Zuid", country_id=self.env.ref("base.be").id, vat="BE0477472701")
        self.invoice(belgian, 1250, due=date(2026, 5, 6), currency="USD")

    def _charged(self):
        """Penalties are in the books: the entry of a charge is the host's."""
        lamps = self.invoice(self.customer("Hôtel du Lac"), 4000, due=date(2026, 3, 15))
        accounts = self.env["account.account"]
        receivable = lamps.partner_id.property_account_receivable_id
        lines = []
        for code, amount in (("7631", 80.25), ("7581", 40)):
            income = accounts.search([("code", "=like", f"{code}%")], limit=1)
            lines += [
                {"account_id": receivable.id, "debit": amount, "date_maturity": NIGHTS[0], "no_followup": False},
                {"account_id": income.id, "credit": amount},
            ]
        entry = self.env["account.move"].create(
            {
                "move_type": "entry",
                "partner_id": lamps.partner_id.id,
                "date": NIGHTS[0],
                "ref": lamps.name,
                "line_ids": [Command.create(line | {"partner_id": lamps.partner_id.id}) for line in lines],
            }
        )
        entry.action_post()

    # The host's verbs.

    def customer(self, name, **values):
        return self.env["res.partner"].create(
            {
                "name": name,
                "is_company": True,
                "vat": "FR23334175221",
                "country_id": self.env.ref("base.fr").id,
                "email": re.sub(r"[^a-z]+", "-", name.lower()) + "@customer.example.com",
                **values,
            }
        )

    def invoice(self, customer, amount, due, currency="EUR"):
        """Posted, without VAT, of thirty days before it is due; ``due`` is a day, or a dict of days and shares in percent."""
        instalments = due if isinstance(due, dict) else {due: 100}
        invoiced_on = date.fromordinal(min(instalments).toordinal() - 30)
        term = self.env["account.payment.term"].create(
            {
                "name": "Thirty days and more",
                "line_ids": [
                    Command.create({"value": "percent", "value_amount": share, "nb_days": (day - invoiced_on).days})
                    for day, share in instalments.items()
                ],
            }
        )
        invoice = self.env["account.move"].create(
            {
                "move_type": "out_invoice",
                "partner_id": customer.id,
                "invoice_date": invoiced_on,
                "invoice_payment_term_id": term.id,
                "currency_id": self.env.ref(f"base.{currency}").id,
                "invoice_line_ids": [Command.create({"name": "Work", "price_unit": amount, "tax_ids": False})],
            }
        )
        invoice.action_post()
        return invoice

    def pay(self, invoice, amount, day):
        self.env["account.payment.register"].with_context(active_model="account.move", active_ids=invoice.ids).create(
            {"amount": amount, "payment_date": day, "payment_difference_handling": "open"}
        )._create_payments()
