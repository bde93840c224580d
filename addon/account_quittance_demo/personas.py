"""Who owes in the demo ledger, and how each of them pays: ways that can be told apart."""

from collections.abc import Callable
from typing import NamedTuple

TERMS = {
    "30": ("30 jours", [(100, 30)]),
    "50": ("50 jours", [(100, 50)]),
    "30/60/90": ("30, 60 et 90 jours", [(33, 30), (33, 60), (34, 90)]),
}


# Ways of paying: (generator, place of the invoice in the history from 0 to 1, its amount) -> [(days after due, percent)]
def pays(days, spread=0):
    return lambda rng, place, amount: [(days + rng.randint(-spread, spread), 100)]


def pays_until(place_of_last, way):
    return lambda rng, place, amount: way(rng, place, amount) if place <= place_of_last else []


def pays_slower_and_slower(rng, place, amount):
    return [(int(75 * place), 100)]


def pays_large_ones_late(rng, place, amount):
    return [(55 if amount > 5000 else 0, 100)]


def pays_in_parts(rng, place, amount):
    return [(5, 40), (35, 30), (80, 30)]


class Persona(NamedTuple):
    code: str
    kind: str  # company, hospital, sole_trader, consumer or foreign
    customers: int
    invoices: int  # of each customer
    way: Callable
    price: tuple[int, int] = (150, 4500)  # of an invoice, without tax
    newest_days: tuple[int, int] = (4, 60)  # age of the last invoice
    term: str = "30"
    typed: bool = False  # payments are typed in, the bank line follows days later
    then: str = ""  # what else happens to the last invoices: a method of DemoLedger


LAST_OPEN = pays_until(0.99, pays(-1))
OVERDUE = (42, 85)

# fmt: off
PERSONAS = (
    Persona("on_time",             "company",     22, 8, pays(-2, 2)),
    Persona("ten_days_late",       "company",     12, 8, pays(10)),
    Persona("slower_and_slower",   "company",      8, 8, pays_slower_and_slower),
    Persona("large_ones_late",     "company",      6, 8, pays_large_ones_late, price=(800, 9000)),
    Persona("stopped_paying",      "company",      6, 8, pays_until(0.75, pays(3, 2))),
    Persona("part_payments",       "company",      5, 7, pays_in_parts, newest_days=(40, 90)),
    Persona("bank_later_than_typed", "company",    3, 6, pays(0), newest_days=(31, 34), typed=True),
    Persona("instalments",         "company",      3, 5, pays(37, 3), price=(6000, 12000), newest_days=(80, 88), term="30/60/90"),
    Persona("credit_linked",       "company",      3, 5, LAST_OPEN, newest_days=OVERDUE, then="credit_linked"),
    Persona("credit_unlinked",     "company",      3, 5, LAST_OPEN, newest_days=OVERDUE, then="credit_unlinked"),
    Persona("payment_unallocated", "company",      3, 5, LAST_OPEN, newest_days=OVERDUE, then="payment_unallocated"),
    Persona("payment_unmatched",   "company",      2, 5, LAST_OPEN, newest_days=OVERDUE, then="payment_unmatched"),
    Persona("blocked",             "company",      1, 5, LAST_OPEN, newest_days=OVERDUE, then="block"),
    Persona("excluded",            "company",      1, 5, LAST_OPEN, newest_days=OVERDUE, then="exclude"),
    Persona("opening_balance",     "company",      2, 4, pays(5), then="opening_balance"),
    Persona("insolvent",           "company",      1, 6, pays_until(0.6, pays(20))),
    Persona("no_email",            "company",      1, 4, LAST_OPEN, newest_days=OVERDUE),
    Persona("hospital",            "hospital",     1, 10, pays(38, 6), price=(2500, 15000), newest_days=(75, 82), term="50"),
    Persona("foreign",             "foreign",      1, 6, pays_until(0.7, pays(12)), price=(3000, 9000), typed=True),
    Persona("sole_trader",         "sole_trader",  5, 6, pays(18, 10), price=(90, 900), newest_days=(34, 60)),
    Persona("consumer",            "consumer",     8, 4, pays_until(0.9, pays(6, 5)), price=(60, 700)),
)
# fmt: on
