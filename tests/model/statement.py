"""Several claims with payments imputed across them, after `native/docs/spec-accrual.md`.

Amounts are `Fraction` in minor units, rates `Fraction` a year, days `datetime.date`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from .accrual import DAY, RateMissingError, days_of, half_away, half_year_start, year_fraction

ZERO = Fraction(0)


@dataclass(frozen=True)
class Band:
    until: Fraction | None  # None: no end
    amount: Fraction = ZERO
    share: Fraction = ZERO


@dataclass(frozen=True)
class Compensation:
    """`amount`, or by the band that holds the debt, or by each band's share between `least` and `greatest`."""

    since: datetime.date
    amount: Fraction = ZERO
    sizes: tuple[Band, ...] = ()
    shares: tuple[Band, ...] = ()
    least: Fraction = ZERO
    greatest: Fraction = ZERO
    notice_days: int = 0
    per_invoice: bool = True

    def of(self, debt: Fraction) -> Fraction:
        for band in self.sizes:
            if band.until is None or debt < band.until:
                return band.amount
        if not self.shares:
            return self.amount
        total, start = ZERO, ZERO
        for band in self.shares:
            end = debt if band.until is None else min(debt, band.until)
            total += max(ZERO, end - start) * band.share
            start = band.until if band.until is not None else end
        return min(max(Fraction(half_away(total)), self.least), self.greatest)


@dataclass(frozen=True)
class Terms:
    rate_at: Callable[[datetime.date], Fraction | None]
    day_count: str = "actual_365"
    each_segment: bool = False
    compounds: bool = False
    frozen: bool = False
    order: tuple[str, ...] = ("principal",)
    margin_from: datetime.date | None = None
    margin: Fraction = ZERO
    insolvency: datetime.date | None = None
    notice: datetime.date | None = None
    needs_notice: bool = False
    cuts: tuple[datetime.date, ...] = ()  # days beside the half-years on which the rate may change
    compensation: Compensation | None = None


@dataclass
class Line:
    from_day: datetime.date
    to_day: datetime.date
    base: Fraction
    rate: Fraction
    interest: Fraction
    days: int


@dataclass
class Claim:
    amount: Fraction
    due: datetime.date
    first_day: datetime.date
    credit_origin: Fraction = ZERO
    credits: tuple[tuple[datetime.date, Fraction], ...] = ()
    invoice: str = ""

    principal: Fraction = ZERO
    overpaid: Fraction = ZERO
    capitalised: Fraction = ZERO
    paid: Fraction = ZERO  # interest
    lines: list[Line] = field(default_factory=list)
    borne_until: datetime.date | None = None
    late: Fraction | None = None
    paid_late: bool = False
    compensation: Fraction = ZERO

    def start(self, terms: Terms) -> None:
        taken = min(self.amount, self.credit_origin)
        self.principal = self.amount - taken
        self.overpaid = self.credit_origin - taken
        if terms.needs_notice:
            self.first_day = max(self.first_day, terms.notice + DAY)
        self.borne_until = self.first_day - DAY

    def late_after(self, terms: Terms) -> datetime.date:
        """The last day on which a payment is in time."""
        if terms.compensation and terms.compensation.notice_days and terms.notice:
            return max(self.due, terms.notice + terms.compensation.notice_days * DAY)
        return self.due

    def anniversary(self, day: datetime.date) -> bool:
        return day > self.first_day and day in (
            plus_years(self.first_day, n) for n in range(1, day.year - self.first_day.year + 1)
        )

    def bear(self, to_day: datetime.date, terms: Terms) -> None:
        if terms.insolvency:
            to_day = min(to_day, terms.insolvency - DAY)
        day = self.borne_until + DAY
        while day <= to_day:
            if terms.compounds and self.anniversary(day):
                self.capitalised = max(ZERO, self.interest(terms) - self.paid)
            end = min([to_day, *(cut - DAY for cut in self.cuts(day, to_day, terms))])
            base = self.principal + self.capitalised
            if base:
                rate = self.rate(day, terms)
                interest = base * rate * year_fraction(terms.day_count, day, end)
                last = self.lines[-1] if self.lines else None
                if last and last.to_day + DAY == day and (last.base, last.rate) == (base, rate):
                    last.to_day, last.interest = end, last.interest + interest
                    last.days += days_of(terms.day_count, day, end)
                else:
                    self.lines.append(Line(day, end, base, rate, interest, days_of(terms.day_count, day, end)))
            day = end + DAY
        self.borne_until = max(self.borne_until, to_day)

    def cuts(self, day: datetime.date, to_day: datetime.date, terms: Terms) -> list[datetime.date]:
        found = [cut for cut in terms.cuts if day < cut <= to_day]
        found.append(half_year_start(half_year_start(day) + 190 * DAY))
        if terms.margin_from and day < terms.margin_from:
            found.append(terms.margin_from)
        if terms.compounds:
            years = day.year - self.first_day.year
            found += [cut for n in (years, years + 1) if (cut := plus_years(self.first_day, n)) > day]
        return found

    def rate(self, day: datetime.date, terms: Terms) -> Fraction:
        read_on = self.first_day if terms.frozen else day
        rate = terms.rate_at(read_on)
        if rate is None:
            raise RateMissingError(read_on)
        return rate + (terms.margin if terms.margin_from and day >= terms.margin_from else 0)

    def interest(self, terms: Terms) -> Fraction:
        """Accrued to date, as money."""
        if terms.each_segment:
            return Fraction(sum(half_away(line.interest) for line in self.lines))
        return Fraction(half_away(sum((line.interest for line in self.lines), ZERO)))

    def take(self, part: str, amount: Fraction, terms: Terms) -> Fraction:
        if part == "principal":
            taken = min(amount, self.principal)
            self.principal -= taken
        else:
            taken = min(amount, max(ZERO, self.interest(terms) - self.paid))
            self.paid += taken
            self.capitalised -= min(self.capitalised, taken)
        return taken


@dataclass(frozen=True)
class Payment:
    day: datetime.date
    amount: Fraction
    claim: int | None = None


@dataclass
class Result:
    claims: list[Claim]
    costs_paid: Fraction = ZERO
    overpaid: Fraction = ZERO
    total: Fraction = ZERO


def plus_years(day: datetime.date, years: int) -> datetime.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def settle(claims: list[Claim], payments: list[Payment], costs: Fraction, as_of: datetime.date, terms: Terms) -> Result:
    """Raises RateMissingError for a day with principal and without a rate."""
    result = Result(claims)
    for claim in claims:
        claim.start(terms)
    by_due = sorted(range(len(claims)), key=lambda i: claims[i].due)
    happenings = [(day, 0, i, amount) for i, claim in enumerate(claims) for day, amount in claim.credits]
    happenings += [(payment.day, 1, i, payment.amount) for i, payment in enumerate(payments)]

    def pass_time(day: datetime.date) -> None:
        for claim in claims:
            if claim.late is None and day > claim.late_after(terms):
                claim.late = claim.principal
            claim.bear(day, terms)

    for day, kind, i, amount in sorted(happenings, key=lambda happening: happening[:2]):
        if day > as_of:
            continue
        pass_time(day)
        if kind == 0:
            claims[i].overpaid += amount - claims[i].take("principal", amount, terms)
            continue
        left = amount
        order = list(by_due)
        if payments[i].claim is not None:
            order.remove(payments[i].claim)
            order.insert(0, payments[i].claim)
        if "costs" in terms.order and day > min(claim.due for claim in claims):
            taken = min(left, costs - result.costs_paid)
            result.costs_paid += taken
            left -= taken
        for number in order:
            claim = claims[number]
            for part in terms.order:
                if part != "costs":
                    taken = claim.take(part, left, terms)
                    left -= taken
                    if part == "principal" and taken and day > claim.late_after(terms):
                        claim.paid_late = True
        result.overpaid += left
    pass_time(as_of)

    result.total = costs - result.costs_paid
    invoices = set()
    for claim in claims:
        claim.compensation = compensation_of(claim, terms, invoices)
        result.overpaid += claim.overpaid
        result.total += claim.principal + claim.interest(terms) - claim.paid + claim.compensation
    return result


def compensation_of(claim: Claim, terms: Terms, invoices: set[str]) -> Fraction:
    rule = terms.compensation
    if rule is None or claim.due + DAY < rule.since or (terms.insolvency and terms.insolvency <= claim.due):
        return ZERO
    if (rule.notice_days and not terms.notice) or not claim.late or not (claim.principal or claim.paid_late):
        return ZERO
    if rule.per_invoice and claim.invoice:
        if claim.invoice in invoices:
            return ZERO
        invoices.add(claim.invoice)
    return rule.of(claim.late)
