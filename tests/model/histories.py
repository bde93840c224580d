"""What happens to a ledger from one night to the next: payments, credits, holds, dates and customers that change, invoices that come.

Every row is a new one: the ledgers of earlier nights stay as they were. Amounts are `Decimal`, days `datetime.date`.
"""

from __future__ import annotations

import datetime
import random
from decimal import ROUND_HALF_UP, Decimal

from .accrual import DAY
from .ladder import INVOICE
from .ledgers import CURRENCIES, OWN_HOLDS, LedgerMaker

Ledger = dict[str, list[dict]]


class Events:
    """Random ones, after `night` and up to `as_of`."""

    def __init__(self, rng: random.Random, ledger: Ledger, company_currency_id: int, night, as_of):
        self.rng, self.night, self.as_of = rng, night, as_of
        self.maker = LedgerMaker(rng, as_of, company_currency_id)
        self.maker.streams = {stream: list(rows) for stream, rows in ledger.items()}
        ids = [row[name] for rows in ledger.values() for row in rows for name in row if name.endswith("_id")]
        self.maker.next_id = max((number for number in ids if number), default=0)

    def happen(self) -> Ledger:
        kinds = [self.pay, self.pay, self.pay, self.reopen, self.credit, self.hold, self.lift, self.date_anew]
        kinds += [self.invoice, self.invoice, self.change_customer, self.change_relation]
        for kind in self.rng.choices(kinds, k=self.rng.choice([0, 0, 1, 1, 2, 3])):
            kind()
        return self.maker.streams

    def day(self) -> datetime.date:
        return self.night + self.rng.randint(1, max(1, (self.as_of - self.night).days)) * DAY

    def one_of(self, stream: str, fits=lambda row: True) -> dict | None:
        rows = [row for row in self.maker.streams[stream] if fits(row)]
        return self.rng.choice(rows) if rows else None

    def change(self, stream: str, row: dict, **values) -> None:
        rows = self.maker.streams[stream]
        rows[next(place for place, other in enumerate(rows) if other is row)] = row | values

    def open_invoice(self) -> dict | None:
        return self.one_of(
            "lines",
            lambda line: (
                line["kind"] == INVOICE
                and line["customer_id"]
                and line["amount"].is_finite()
                and line["currency_id"] in CURRENCIES
                and 0 < line["residual"] <= line["amount"] < 10**9
            ),
        )

    def settle(self, line: dict, amount: Decimal) -> None:
        """Or what is taken back again, where the amount is negative; the company's amount follows in proportion."""
        left = line["residual"] - amount
        unit = Decimal(1).scaleb(-CURRENCIES[self.maker.company_currency_id][1])
        in_company = (line["residual_company"] * left / line["residual"]).quantize(unit, ROUND_HALF_UP)
        self.change("lines", line, residual=left, residual_company=in_company)

    def pay(self) -> None:
        line = self.open_invoice()
        if line is None:
            return
        unit = Decimal(1).scaleb(-CURRENCIES[line["currency_id"]][1])
        part = (line["residual"] * self.rng.randint(1, 99) / 100).quantize(unit, ROUND_HALF_UP)
        amount = line["residual"] if self.rng.random() < 0.6 else min(max(part, unit), line["residual"])
        kind = self.rng.choice([1, 1, 1, 3, 4])
        self.maker.streams["settlements"].append(
            {"line_id": line["line_id"], "kind": kind, "date": self.day(), "amount": amount}
        )
        self.settle(line, amount)

    def reopen(self) -> None:
        """A payment in part is taken back: it bounced, or was another customer's."""
        lines = {line["line_id"]: line for line in self.maker.streams["lines"]}
        found = self.one_of(
            "settlements",
            lambda row: (
                row["amount"].is_finite()
                and (line := lines.get(row["line_id"])) is not None
                and line["kind"] == INVOICE
                and line["amount"].is_finite()
                and line["residual"] > 0
                and line["residual"] + row["amount"] <= line["amount"] < 10**9
            ),
        )
        if found is not None:
            self.maker.streams["settlements"].remove(found)
            self.settle(lines[found["line_id"]], -found["amount"])

    def credit(self) -> None:
        line = self.open_invoice()
        if line is not None:
            self.maker.add_credit(line["customer_id"], (line["move_id"], line["currency_id"]))

    def hold(self) -> None:
        line = self.open_invoice()
        if line is not None:
            self.maker.add_hold(line["customer_id"], line["move_id"], line["currency_id"])

    def lift(self) -> None:
        codes = {"paused", *(rule.code for rule in OWN_HOLDS)}
        row = self.one_of("holds", lambda row: row["code"] in codes)
        if row is not None:
            self.maker.streams["holds"].remove(row)

    def date_anew(self) -> None:
        line = self.open_invoice()
        if line is not None and line["due_date"]:
            self.change("lines", line, due_date=line["due_date"] + self.rng.choice([-7, 7, 30, 60]) * DAY)

    def invoice(self) -> None:
        """Not due yet, or lately; of a customer that is there."""
        customer = self.one_of("customers")
        if customer is None:
            return
        lines, items = len(self.maker.streams["lines"]), list(self.maker.streams["items"])
        self.maker.add_move(customer["customer_id"])
        self.maker.streams["items"] = items  # nothing was done of it yet
        for place in range(lines, len(self.maker.streams["lines"])):
            line = self.maker.streams["lines"][place]
            due = self.as_of + self.rng.randint(-3, 20) * DAY
            self.maker.streams["lines"][place] = line | {"due_date": due, "date": due - 20 * DAY}

    def change_customer(self) -> None:
        line, customer = self.open_invoice(), self.one_of("customers")
        if line is not None and customer is not None:
            self.change("lines", line, customer_id=customer["customer_id"])

    def change_relation(self) -> None:
        case = self.one_of("cases")
        if case is not None:
            self.change("cases", case, relation=self.rng.choice([0, 1, 2, 3, 4]))
