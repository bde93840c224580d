"""Several claims with payments imputed across them, after `native/docs/spec-accrual.md`.

Amounts are `Fraction` in minor units, rates `Fraction` a year, days `datetime.date`.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from .accrual import DAY, RateAt, RateMissingError, days_of, half_away, half_year_start, year_fraction

if TYPE_CHECKING:
    from .law import Agreed

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
    currency: str = ""

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
class Clause:
    """What a contract agreed in the place of a compensation: a share of what was late, a least amount in minor units."""

    share: Fraction
    least: int
    currency: str


@dataclass(frozen=True)
class Terms:
    """Of one claim."""

    rate_at: Callable[[datetime.date], Fraction | None]
    day_count: str = "actual_365"
    each_segment: bool = False
    # First day of the published period that gives the rate of a day; none where nobody publishes it.
    period_of: Callable[[datetime.date], datetime.date | None] = lambda _day: None
    # The contract's rate where the law's floor takes its place.
    raised_from: Callable[[datetime.date], Fraction | None] = lambda _day: None
    compounds: bool = False
    frozen_on: str | None = None  # the day whose rate holds for the whole delay: first_day or due_date
    order: tuple[str, ...] = ("principal",)
    margin_from: datetime.date | None = None
    margin: Fraction = ZERO
    insolvency: datetime.date | None = None
    notice: datetime.date | None = None
    needs_notice: bool = False
    cuts: tuple[datetime.date, ...] = ()  # days beside the half-years on which the rate may change
    compensation: Compensation | None = None
    clause: Clause | None = None
    ends_before: datetime.date | None = None  # the first day that bears no interest for want of a rate


def contract_terms(agreed: Agreed, floor_at: RateAt | None, **others) -> Terms:
    """A contract rate, `law.Agreed`, that no day lets lie below the floor of the law; `floor_at` None: there is none.

    The floors of the law change with the half-year. The rate is missing where either is.
    """
    if floor_at is None:
        return Terms(agreed.at, period_of=agreed.period, cuts=agreed.cuts, **others)

    def rate_at(day):
        own, floor = agreed.at(day), floor_at(day)
        return None if own is None or floor is None else max(own, floor)

    def raised_from(day):
        own, rate = agreed.at(day), rate_at(day)
        return own if rate != own else None

    def period_of(day):
        own = agreed.period(day)
        if own is None:
            return None if raised_from(day) is None else half_year_start(day)
        return max(own, half_year_start(day))

    return Terms(rate_at, period_of=period_of, raised_from=raised_from, cuts=agreed.cuts, **others)


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
    terms: Terms
    credit_origin: Fraction = ZERO
    credits: tuple[tuple[datetime.date, Fraction], ...] = ()
    invoice: str = ""
    currency: str = ""
    costs: Fraction = ZERO  # of its own, that may be asked for

    principal: Fraction = ZERO
    overpaid: Fraction = ZERO
    read_on: set[datetime.date] = field(default_factory=set)  # days whose rate was asked
    capitalised: Fraction = ZERO
    paid: Fraction = ZERO  # interest
    costs_paid: Fraction = ZERO
    lines: list[Line] = field(default_factory=list)
    borne_until: datetime.date | None = None
    late: Fraction | None = None
    paid_late: bool = False
    compensation: Fraction | None = ZERO  # None: depends on the debt in another currency
    by_clause: bool = False  # the compensation is that of the contract's clause

    def start(self) -> None:
        taken = min(self.amount, self.credit_origin)
        self.principal = self.amount - taken
        self.overpaid = self.credit_origin - taken
        if self.terms.needs_notice:
            self.first_day = max(self.first_day, self.terms.notice + DAY)
        self.borne_until = self.first_day - DAY

    def late_after(self) -> datetime.date:
        """The last day on which a payment is in time."""
        if self.terms.compensation and self.terms.compensation.notice_days and self.terms.notice:
            return max(self.due, self.terms.notice + self.terms.compensation.notice_days * DAY)
        return self.due

    def anniversary(self, day: datetime.date) -> bool:
        return day > self.first_day and day in (
            plus_years(self.first_day, n) for n in range(1, day.year - self.first_day.year + 1)
        )

    def bear(self, to_day: datetime.date) -> None:
        if self.terms.insolvency:
            to_day = min(to_day, self.terms.insolvency - DAY)
        if self.terms.ends_before:
            to_day = min(to_day, self.terms.ends_before - DAY)
        day = self.borne_until + DAY
        while day <= to_day:
            if self.terms.compounds and self.anniversary(day):
                self.capitalised = max(ZERO, self.interest() - self.paid)
            end = min([to_day, *(cut - DAY for cut in self.cuts(day, to_day))])
            base = self.principal + self.capitalised
            if base:
                rate = self.rate(day)
                interest = base * rate * year_fraction(self.terms.day_count, day, end)
                last = self.lines[-1] if self.lines else None
                goes_on = last and last.to_day + DAY == day and self.period(last.from_day) == self.period(day)
                if goes_on and (last.base, last.rate) == (base, rate):
                    last.to_day, last.interest = end, last.interest + interest
                    last.days += days_of(self.terms.day_count, day, end)
                else:
                    self.lines.append(Line(day, end, base, rate, interest, days_of(self.terms.day_count, day, end)))
            day = end + DAY
        self.borne_until = max(self.borne_until, to_day)

    def cuts(self, day: datetime.date, to_day: datetime.date) -> list[datetime.date]:
        found = [cut for cut in self.terms.cuts if day < cut <= to_day]
        found.append(half_year_start(half_year_start(day) + 190 * DAY))
        if self.terms.margin_from and day < self.terms.margin_from:
            found.append(self.terms.margin_from)
        if self.terms.compounds:
            years = day.year - self.first_day.year
            found += [cut for n in (years, years + 1) if (cut := plus_years(self.first_day, n)) > day]
        return found

    def rate(self, day: datetime.date) -> Fraction:
        read_on = {"first_day": self.first_day, "due_date": self.due}.get(self.terms.frozen_on, day)
        self.read_on.add(read_on)
        rate = self.terms.rate_at(read_on)
        if rate is None:
            raise RateMissingError(read_on, self, day)
        return rate + (self.terms.margin if self.terms.margin_from and day >= self.terms.margin_from else 0)

    def period(self, day: datetime.date) -> tuple[datetime.date | None, Fraction | None]:
        """First day of the published period that a line lies in, where lines are rounded one by one; the rate it was raised from."""
        read_on = {"first_day": self.first_day, "due_date": self.due}.get(self.terms.frozen_on, day)
        return self.terms.period_of(read_on) if self.terms.each_segment else None, self.terms.raised_from(read_on)

    def interest(self) -> Fraction:
        """Accrued to date, as money."""
        if self.terms.each_segment:
            return Fraction(sum(half_away(line.interest) for line in self.lines))
        return Fraction(half_away(sum((line.interest for line in self.lines), ZERO)))

    def take(self, part: str, amount: Fraction) -> Fraction:
        if part == "principal":
            taken = min(amount, self.principal)
            self.principal -= taken
        else:
            taken = min(amount, max(ZERO, self.interest() - self.paid))
            self.paid += taken
            self.capitalised -= min(self.capitalised, taken)
        return taken


@dataclass(frozen=True)
class Payment:
    day: datetime.date
    amount: Fraction
    claim: int | None = None
    remainder: Fraction = ZERO  # beside the amount, principal that was settled of a part that never bears


@dataclass
class Served:
    """What became of a payment; of each claim that it settled, in that order, its interest and its principal."""

    payment: Payment
    costs: Fraction = ZERO
    claims: dict[int, dict[str, Fraction]] = field(default_factory=dict)
    overpaid: Fraction = ZERO


@dataclass
class Result:
    claims: list[Claim]
    payments: list[Served] = field(default_factory=list)
    costs_paid: Fraction = ZERO
    overpaid: Fraction = ZERO
    total: Fraction = ZERO


def plus_years(day: datetime.date, years: int) -> datetime.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def plus_months(day: datetime.date, months: int) -> datetime.date:
    """The same day number, or the last of the month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def settle(claims: list[Claim], payments: list[Payment], costs: Fraction, as_of: datetime.date) -> Result:
    """Raises RateMissingError for a day with principal and without a rate."""
    result = Result(claims)
    for claim in claims:
        claim.start()
    by_due = sorted(range(len(claims)), key=lambda i: claims[i].due)
    happenings = [(day, 0, i, amount) for i, claim in enumerate(claims) for day, amount in claim.credits]
    happenings += [(payment.day, 1, i, payment.amount) for i, payment in enumerate(payments)]

    def pass_time(day: datetime.date) -> None:
        for claim in claims:
            if claim.late is None and day > claim.late_after():
                claim.late = claim.principal
            claim.bear(day)

    for day, kind, i, amount in sorted(happenings, key=lambda happening: happening[:2]):
        if day > as_of:
            continue
        pass_time(day)
        if kind == 0:
            claims[i].overpaid += amount - claims[i].take("principal", amount)
            continue
        left = amount
        served = Served(payments[i])
        result.payments.append(served)
        if payments[i].remainder:
            served.claims[payments[i].claim] = {"interest": ZERO, "principal": payments[i].remainder}
        order = list(by_due)
        if payments[i].claim is not None:
            order.remove(payments[i].claim)
            order.insert(0, payments[i].claim)
        if costs and any("costs" in claim.terms.order for claim in claims) and day > min(claim.due for claim in claims):
            served.costs = min(left, costs - result.costs_paid)
            result.costs_paid += served.costs
            left -= served.costs
        for number in order:
            claim = claims[number]
            if "costs" in claim.terms.order and day > claim.due:
                taken = min(left, claim.costs - claim.costs_paid)
                claim.costs_paid += taken
                left -= taken
                if taken:
                    served.claims.setdefault(number, {"interest": ZERO, "principal": ZERO})["costs"] = taken
        for number in order:
            claim = claims[number]
            for part in claim.terms.order:
                if part != "costs":
                    taken = claim.take(part, left)
                    left -= taken
                    if taken:
                        served.claims.setdefault(number, {"interest": ZERO, "principal": ZERO})[part] += taken
                    if part == "principal" and taken and day > claim.late_after():
                        claim.paid_late = True
        served.overpaid = left
        result.overpaid += left
    pass_time(as_of)

    result.total = costs - result.costs_paid
    invoices = set()
    for claim in claims:
        claim.compensation = compensation_of(claim, invoices)
        result.overpaid += claim.overpaid
        result.total += claim.principal + claim.interest() - claim.paid + claim.costs - claim.costs_paid
        if claim.compensation and claim.terms.compensation.currency == claim.currency:
            result.total += claim.compensation
    return result


def compensation_of(claim: Claim, invoices: set[str]) -> Fraction | None:
    """In minor units of the compensation's currency; `invoices` are those that have had theirs."""
    rule, insolvency, notice = claim.terms.compensation, claim.terms.insolvency, claim.terms.notice
    if rule is None or claim.due + DAY < rule.since or (insolvency and insolvency <= claim.due):
        return ZERO
    if (rule.notice_days and not notice) or not claim.late or not (claim.principal or claim.paid_late):
        return ZERO
    per_invoice = rule.per_invoice and claim.invoice
    if per_invoice and claim.invoice in invoices:
        return ZERO
    if (rule.sizes or rule.shares) and rule.currency != claim.currency:
        return None
    if per_invoice:
        invoices.add(claim.invoice)
    amount, clause = rule.of(claim.late), claim.terms.clause
    if clause is None or {clause.currency, claim.currency} != {rule.currency}:
        return amount
    agreed = Fraction(max(half_away(claim.late * clause.share), clause.least))
    claim.by_clause = agreed > amount
    return max(agreed, amount)
