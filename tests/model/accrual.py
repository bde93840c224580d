"""Interest and fixed compensation on one claim.

Amounts are `Fraction` in currency units, rates `Fraction` a year, days `datetime.date`.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction

DAY = datetime.timedelta(days=1)

RateAt = Callable[[datetime.date], Fraction | None]


class RateMissingError(Exception):
    """No rate on `day`, which `claim` needs to bear interest on `bearing_day`."""

    def __init__(self, day: datetime.date, claim: object = None, bearing_day: datetime.date | None = None):
        super().__init__(f"no rate on {day}")
        self.day, self.claim, self.bearing_day = day, claim, bearing_day


def half_away(value: Fraction) -> int:
    """The nearest integer, a tie away from zero."""
    sign = -1 if value < 0 else 1
    return sign * int((abs(value) * 2 + 1) // 2)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def half_year_start(day: datetime.date) -> datetime.date:
    return datetime.date(day.year, 1 if day.month < 7 else 7, 1)


def days_of(day_count: str, from_day: datetime.date, to_day: datetime.date) -> int:
    """Days of the stretch, both ends included, as the convention counts them."""
    if day_count != "thirty_360":
        return (to_day - from_day).days + 1

    def thirty(day: datetime.date) -> int:
        return day.year * 360 + day.month * 30 + min(day.day, 30)

    # Between the evening before the first day and the evening of the last.
    return thirty(to_day) - thirty(from_day - DAY)


def year_fraction(day_count: str, from_day: datetime.date, to_day: datetime.date) -> Fraction:
    """Part of a year of the stretch, both ends included."""
    if day_count == "actual_actual":
        total, day = Fraction(0), from_day
        while day <= to_day:
            last = min(to_day, datetime.date(day.year, 12, 31))
            total += Fraction((last - day).days + 1, 366 if is_leap(day.year) else 365)
            day = last + DAY
        return total
    return Fraction(days_of(day_count, from_day, to_day), 365 if day_count == "actual_365" else 360)


@dataclass(frozen=True)
class Event:
    """What lowers the principal: a payment, a credit (note), or another entry, which counts like a payment and is none."""

    day: datetime.date
    amount: Fraction
    is_credit: bool = False
    is_other: bool = False
    remainder: Fraction = Fraction(0)  # beside the amount, what it settled of a part that never bears


@dataclass
class Segment:
    from_day: datetime.date
    to_day: datetime.date
    principal: Fraction
    rate: Fraction
    days: int
    interest: Fraction


@dataclass
class Accrual:
    principal: Fraction
    overpaid: Fraction
    interest: Fraction = Fraction(0)
    segments: list[Segment] = field(default_factory=list)
    was_late: bool = False
    cleared_by_credits_alone: bool = False

    @property
    def owes_compensation(self) -> bool:
        return self.was_late and not self.cleared_by_credits_alone


def principal_on(day: datetime.date, claim: Fraction, events: Iterable[Event]) -> Fraction:
    """What bears interest on `day`: an event dated D counts from D + 1."""
    return max(Fraction(0), claim - sum((event.amount for event in events if event.day < day), Fraction(0)))


def accrue(
    amount: Fraction,
    due: datetime.date,
    as_of: datetime.date,
    events: Iterable[Event] = (),
    *,
    rate_at: RateAt,
    credit_origin: Fraction = Fraction(0),
    first_day: datetime.date | None = None,
    interest_until: datetime.date | None = None,
    day_count: str = "actual_365",
) -> Accrual:
    """Simple interest from `first_day` (the day after `due`) to `as_of`, both included, by stretches of equal principal and rate.

    `interest_until` ends the accrual earlier than `as_of`. Raises RateMissingError for a day with principal and without rate.
    """
    events = sorted((event for event in events if event.day <= as_of), key=lambda event: event.day)
    first_day = first_day or due + DAY
    last_day = min(as_of, interest_until or as_of)
    claim = max(Fraction(0), amount - credit_origin)

    paid = sum((event.amount for event in events), credit_origin)
    result = Accrual(principal=max(Fraction(0), amount - paid), overpaid=max(Fraction(0), paid - amount))

    open_after_due = principal_on(due + DAY, claim, events)
    result.was_late = as_of > due and open_after_due > 0
    late_events = [event for event in events if event.day > due]
    result.cleared_by_credits_alone = (
        result.was_late and result.principal == 0 and not paid_anything_late(open_after_due, late_events)
    )

    # Days on which something may change; between two of them every day is like the first.
    cuts = {first_day} | {event.day + DAY for event in events}
    half_year = half_year_start(first_day)
    while half_year <= last_day:
        cuts.add(half_year)
        half_year = half_year_start(half_year + 190 * DAY)
    starts = sorted(day for day in cuts if first_day <= day <= last_day)

    for start, next_start in itertools.pairwise([*starts, last_day + DAY]):
        principal = principal_on(start, claim, events)
        if principal == 0:
            continue
        rate = rate_at(start)
        if rate is None:
            raise RateMissingError(start)
        end = next_start - DAY
        interest = principal * rate * year_fraction(day_count, start, end)
        last = result.segments[-1] if result.segments else None
        if last and last.to_day + DAY == start and (last.principal, last.rate) == (principal, rate):
            last.to_day = end
            last.days += days_of(day_count, start, end)
            last.interest += interest
        else:
            result.segments.append(Segment(start, end, principal, rate, days_of(day_count, start, end), interest))
        result.interest += interest
    return result


def paid_anything_late(open_after_due: Fraction, late_events: Iterable[Event]) -> bool:
    """Whether a payment took part of what was open after the due date; credit notes of a day come before its payments."""
    left = open_after_due
    for event in sorted(late_events, key=lambda event: (event.day, not event.is_credit)):
        applied = min(left, event.amount)
        if applied > 0 and not event.is_credit:
            return True
        left -= applied
    return False
