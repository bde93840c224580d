"""Terms of a claim, what was charged of it, and the statements: claims as `statement` settles them.

An item is that of `ladder`, a settled debit line included. Amounts are `Fraction` or `int` in minor units, days `datetime.date`.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from . import law, statement
from .accrual import DAY, RateMissingError, half_year_start
from .statement import ZERO

if TYPE_CHECKING:
    from .ladder import Item, Night

OWN_SETTING, CONTRACT, OF_INVOICE = 1, 2, 3
RELATIONS = {1: "b2b", 2: "public", 3: "consumer", 4: "unknown"}
LAW_REASONS = {OWN_SETTING: "law_of_customer", CONTRACT: "law_of_contract", OF_INVOICE: "law_of_invoice"}
RELATION_REASONS = {OWN_SETTING: "stated_by_user", CONTRACT: "stated_in_contract", OF_INVOICE: "stated_on_invoice"}
INTEREST, COMPENSATION = 1, 2
BOOKED, LEGAL = ("principal",), ("interest", "principal")


@dataclass(frozen=True)
class Agreement:
    """The terms of one claim."""

    jurisdiction: str
    law_reason: str
    relation: str
    relation_reason: str
    rate: law.Agreed | None = None
    insolvent_since: datetime.date | None = None
    notice_on: datetime.date | None = None
    judgment_on: datetime.date | None = None
    capitalises: bool = False
    period: str | None = None
    clause: statement.Clause | None = None
    company_currency: str = ""

    def replaced_by(self, row: dict, due: datetime.date) -> Agreement:
        """What one row of `terms` leaves of it, on a claim due on `due`."""
        changes = {
            name: row[name]
            for name in ("insolvent_since", "judgment_on", "period", "notice_on")
            if row[name] is not None
        }
        if "notice_on" in changes and row["kind"] != OF_INVOICE and due > row["notice_on"]:
            del changes["notice_on"]
        if row["jurisdiction"] is not None:
            changes |= {"jurisdiction": row["jurisdiction"], "law_reason": LAW_REASONS[row["kind"]]}
        if row["relation"] is not None:
            changes |= {"relation": RELATIONS[row["relation"]], "relation_reason": RELATION_REASONS[row["kind"]]}
        if row["rate"] is not None:
            changes["rate"] = law.agreed(row["rate"])
        if row["clause_share"] or row["clause_least"]:
            share = Fraction(row["clause_share"] or 0, 1_000_000)
            changes["clause"] = statement.Clause(share, row["clause_least"] or 0, self.company_currency)
        return dataclasses.replace(self, **changes, capitalises=self.capitalises or row["capitalises"])

    @property
    def law(self) -> law.Law | None:
        return law.laws().get(self.jurisdiction)

    @property
    def rule(self) -> law.Relation | None:
        return self.law and self.law.relations.get("consumer" if self.relation == "unknown" else self.relation)

    @property
    def unavailable(self) -> str | None:
        if self.law is None:
            return "jurisdiction_unknown"
        if self.rule is None:
            return "relation_without_rule"
        if self.rule.needs_notice and self.notice_on is None:
            return "notice_missing"
        return None

    def terms(self, order: tuple[str, ...], *, bears: bool, compensates: bool) -> statement.Terms:
        """As `statement` wants them; without interest payments take principal alone."""
        rule = self.rule
        dates = {"insolvency": self.insolvent_since, "notice": self.notice_on}
        if compensates:
            dates["compensation"] = rule.compensation
            dates["clause"] = None if rule.clause_verified is None else self.clause
        if not bears:
            return statement.Terms(lambda _day: ZERO, **dates)
        ways = {
            "day_count": rule.day_count,
            "each_segment": rule.each_segment,
            "compounds": rule.compounds or self.capitalises,
            "needs_notice": rule.needs_notice,
            "order": order,
        }
        if self.rate is not None:
            frozen_on = rule.frozen_on if rule.floor_at else None
            return statement.contract_terms(self.rate, rule.floor_at, frozen_on=frozen_on, **ways, **dates)
        if self.judgment_on and rule.judgment_margin:
            ways["margin_from"] = statement.plus_months(self.judgment_on, rule.judgment_months) + DAY
            ways["margin"] = rule.judgment_margin
        return statement.Terms(
            rule.rate_at, frozen_on=rule.frozen_on, cuts=rule.cuts, period_of=half_year_start, **ways, **dates
        )


def agreed(begin: Agreement, rows: Iterable[dict], line: dict, due: datetime.date) -> Agreement:
    """`rows` are those of the claim's customer and of its move, in the order given; `begin` may hold the case's insolvency."""

    def holds(row: dict) -> bool:
        from_date, until_date = row["from_date"] or datetime.date.min, row["until_date"] or datetime.date.max
        return row["kind"] != CONTRACT or from_date <= line["date"] <= until_date

    found = dataclasses.replace(begin, insolvent_since=None)
    for row in sorted(filter(holds, rows), key=lambda row: (row["kind"], row["from_date"] or datetime.date.min)):
        found = found.replaced_by(row, due)
    openings = [day for day in (begin.insolvent_since, found.insolvent_since) if day]
    return dataclasses.replace(found, insolvent_since=min(openings, default=None))


# One claim


@dataclass(frozen=True)
class Gap:
    """A rate that a claim needs and nobody entered."""

    day: datetime.date  # whose rate it is
    bearing_day: datetime.date  # the first that bears no interest for want of it
    leaves_interest: bool  # some day before it bears interest

    @property
    def unavailable(self) -> str:
        return "rate_to_enter" if self.leaves_interest else "rate_missing"


def claim_of(item: Item, order: tuple[str, ...], gap: Gap | None = None) -> statement.Claim:
    """The item as a claim of a statement, its credits and not its payments with it; what is set aside was never owed."""
    bears = item.bears and item.agreed.unavailable is None
    compensates = item.bears and item.agreed.unavailable is None and item.is_invoice
    remainder, _open, events = item.remainder()
    return statement.Claim(
        item.amount,
        item.last_day,
        item.last_day + DAY,
        dataclasses.replace(
            item.agreed.terms(order, bears=bears, compensates=compensates), ends_before=gap and gap.bearing_day
        ),
        item.credit_origin + item.set_aside + remainder,
        tuple((event.day, event.amount) for event in events if event.is_credit),
        invoice=str(item.line["move_id"]),
        currency=item.currency,
    )


def free(item: Item) -> int:
    """What is open of it and bears nothing."""
    _left, unsettled, _events = item.remainder()
    return item.set_aside + unsettled


def verified(agreed: Agreement, claim: statement.Claim) -> bool:
    """Whether all facts and rates behind its interest were read at their source."""
    rule = agreed.rule
    rates = [rule.rate_verified] if agreed.rate is None else [rule.floor_verified, agreed.rate.verified]
    judged = claim.terms.margin_from and any(line.to_day >= claim.terms.margin_from for line in claim.lines)
    return (
        rule.counting_verified
        and all(known(day) for known in rates for day in claim.read_on)
        and (rule.judgment_verified or not judged)
    )


def settle(items: list[Item], order: tuple[str, ...], as_of: datetime.date) -> tuple[statement.Result, dict[Item, Gap]]:
    """The claims settled together, and the gap of each item whose interest ends for want of a rate."""
    missing: dict[Item, Gap] = {}
    while True:
        claims = [claim_of(item, order, missing.get(item)) for item in items]
        payments = [
            statement.Payment(event.day, event.amount, number, event.remainder)
            for number, item in enumerate(items)
            for event in item.remainder()[2]
            if not event.is_credit
        ]
        try:
            return statement.settle(claims, payments, ZERO, as_of), missing
        except RateMissingError as error:
            item = next(item for item, claim in zip(items, claims, strict=True) if claim is error.claim)
            missing[item] = Gap(error.day, error.bearing_day, error.bearing_day > error.claim.first_day)


def charged_interest(night: Night, item: Item, *, pending: bool = False) -> int:
    """What was charged or waived; the part alone that is not in the books yet."""
    return sum(
        night.minor_units(row)
        for row in night.charges[item.line["move_id"]]
        if row["kind"] == INTEREST and row["ordinal"] == item.ordinal and row["currency_id"] == item.line["currency_id"]
        if row["pending"] or not pending
    )


def charged_compensation(night: Night, item: Item, *, pending: bool = False) -> int:
    """What was charged or waived of the compensation that the item may carry: of its invoice, or of its due date alone."""
    rule = item.agreed.rule and item.agreed.rule.compensation
    return sum(
        night.minor_units(row)
        for row in night.charges[item.line["move_id"]]
        if row["kind"] == COMPENSATION
        and rule is not None
        and (rule.per_invoice or row["ordinal"] == item.ordinal)
        and night.company.currencies[row["currency_id"]][0] == rule.currency
        and (row["pending"] or not pending)
    )


# Statements


@dataclass
class Owed:
    """A claim of a statement."""

    item: Item
    settled: statement.Claim
    principal_as_booked: int
    interest: int | None
    compensation: int | None
    unavailable: str | None
    gap: Gap | None
    interest_charged: int
    interest_pending: int  # the part that is not in the books yet
    compensation_charged: int
    compensation_pending: int

    @property
    def principal(self) -> int:
        return int(self.settled.principal) + free(self.item)

    @property
    def name(self) -> str:
        return f"{self.item.line['move_id']}/{self.item.ordinal}"

    @property
    def interest_open(self) -> int | None:
        return None if self.interest is None else self.interest - int(self.settled.paid) - self.interest_charged

    @property
    def compensation_open(self) -> int | None:
        return None if self.compensation is None else self.compensation - self.compensation_charged

    @property
    def listed(self) -> bool:
        if self.item.residual > 0 or self.principal:
            return True
        return any((self.interest_open, self.compensation_open, self.interest_pending, self.compensation_pending))

    @property
    def compensation_currency(self) -> str:
        """That of the law, also where this claim carries none; the claim's where the law knows none."""
        rule = self.item.agreed.rule and self.item.agreed.rule.compensation
        return rule.currency if rule else self.item.currency

    @property
    def total(self) -> int:
        total = int(self.principal + (self.interest or 0) - self.settled.paid)
        return total + (self.compensation or 0 if self.compensation_currency == self.item.currency else 0)


@dataclass(frozen=True, order=True)
class Service:
    """What became of a payment: by the name of each claim that it settled, its interest and its principal."""

    day: datetime.date
    amount: int
    claims: tuple[tuple[str, int, int], ...]
    overpaid: int


@dataclass
class Statement:
    customer_id: int
    currency: str
    scale: int
    claims: list[Owed]
    penalties: list[tuple[dict, int]]  # lines, and what is left of them; negative where they take back
    credits: list[tuple[dict, int]]
    payments: list[Service]

    def facts(self) -> dict:
        """Sums over the claims, in minor units of the currency; those without interest are left out of it."""
        interests = [owed.interest for owed in self.claims if owed.interest is not None]
        return {
            "principal": sum(owed.principal for owed in self.claims),
            "interest": sum(interests) if interests or not self.claims else None,
            "interest_paid": sum(int(owed.settled.paid) for owed in self.claims),
            "overpaid": sum(int(owed.settled.overpaid) for owed in self.claims)
            + sum(x.overpaid for x in self.payments),
            "total": sum(owed.total for owed in self.claims),
            "ledger_principal": sum(owed.principal_as_booked for owed in self.claims),
        }

    @property
    def compensation(self) -> tuple[int | None, str | None]:
        """Sum of those available, None where they are in different currencies; and their currency."""
        known = [owed for owed in self.claims if owed.compensation is not None]
        currencies = {owed.compensation_currency for owed in known if owed.compensation}
        if len(currencies) > 1 or (self.claims and not known):
            return None, None
        return sum(owed.compensation for owed in known), next(iter(currencies), None)


def statements(night: Night, legal_order: bool) -> list[Statement]:
    """What each customer owes, by currency."""
    found = []
    for customer_id in night.items_of:
        own = night.items_of[customer_id] + night.settled_of[customer_id]
        spare = [credit for credit in night.credits_of[customer_id] if credit.left]
        codes = {item.currency for item in own} | {
            night.company.currencies[credit.line["currency_id"]][0] for credit in spare
        }
        for code in sorted(codes):
            items = [item for item in own if item.currency == code]
            claims, payments = owed_of(night, items, LEGAL if legal_order else BOOKED)
            penalties = [(item.line, item.left + item.held) for item in items if item.penalty]
            credits = [credit for credit in spare if night.company.currencies[credit.line["currency_id"]][0] == code]
            penalties += [(credit.line, -credit.left) for credit in credits if credit.takes_back]
            credits = [(credit.line, credit.left) for credit in credits if not credit.takes_back]
            if claims or penalties or credits:
                [scale] = {digits for name, digits in night.company.currencies.values() if name == code}
                found.append(Statement(customer_id, code, scale, claims, penalties, credits, payments))
    return found


def spare_credits(night: Night) -> list[tuple[int, int, str, int]]:
    """Customer, move, currency and what no item takes up of each credit that is not one of charged penalties."""
    return [
        (customer_id, credit.line["move_id"], night.company.currencies[credit.line["currency_id"]][0], credit.left)
        for customer_id, credits in night.credits_of.items()
        for credit in credits
        if credit.left and not credit.takes_back
    ]


def owed_of(night: Night, items: list[Item], order: tuple[str, ...]) -> tuple[list[Owed], list[Service]]:
    """The claims that a statement lists, and the payments on them."""
    items = [item for item in items if not item.penalty]
    items.sort(key=lambda item: (item.due, item.line["move_id"], item.ordinal))
    result, missing = settle(items, order, night.as_of)
    booked = result if order == BOOKED else settle(items, BOOKED, night.as_of)[0]
    owed = []
    for item, claim, as_booked in zip(items, result.claims, booked.claims, strict=True):
        available = item.bears and item.agreed.unavailable is None
        gap = missing.get(item)
        has_interest = available and (gap is None or gap.leaves_interest)
        compensation = claim.compensation if available else None
        owed.append(
            Owed(
                item,
                claim,
                int(as_booked.principal) + free(item),
                int(claim.interest()) if has_interest else None,
                None if compensation is None else int(compensation),
                item.agreed.unavailable or (gap and gap.unavailable),
                gap,
                charged_interest(night, item),
                charged_interest(night, item, pending=True),
                0,
                0,
            )
        )
    charge_compensation(night, owed)
    listed = [claim for claim in owed if claim.listed]
    payments = [service(served, owed) for served in result.payments]
    return listed, sorted(payment for payment in payments if payment.claims or payment.overpaid)


def service(served: statement.Served, owed: list[Owed]) -> Service:
    """What it settled of claims that are listed."""
    parts = [
        (owed[number].name, int(part["interest"]), int(part["principal"]))
        for number, part in served.claims.items()
        if owed[number].listed
    ]
    amount = served.payment.amount + served.payment.remainder
    return Service(served.payment.day, int(amount), tuple(parts), int(served.overpaid))


def charge_compensation(night: Night, owed: list[Owed]) -> None:
    """An invoice's charges belong to the claim that carries its compensation; where none does, to its first one."""
    carriers: dict[int, Owed] = {}
    for claim in owed:
        rule = claim.item.agreed.rule and claim.item.agreed.rule.compensation
        if not claim.item.bears or rule is None:
            continue
        move = claim.item.line["move_id"]
        if not rule.per_invoice:
            charge(night, claim)
        elif move not in carriers or (claim.compensation != 0 and carriers[move].compensation == 0):
            carriers[move] = claim
    for claim in carriers.values():
        charge(night, claim)


def charge(night: Night, claim: Owed) -> None:
    claim.compensation_charged = charged_compensation(night, claim.item)
    claim.compensation_pending = charged_compensation(night, claim.item, pending=True)


def open_penalties(booked: list[Statement]) -> list[tuple[int, Owed]]:
    """(customer, claim) with something to charge, or with more charged than is due, of the statements as booked."""
    return [
        (stated.customer_id, owed)
        for stated in booked
        for owed in stated.claims
        if owed.item.bears and not owed.item.past_limitation and (owed.interest_open or owed.compensation_open)
    ]
