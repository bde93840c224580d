"""What is decided for each item, customer and night, one customer at a time, from rows as PostgreSQL would hold them.

A ledger is a dict of streams (`lines`, `settlements`, `customers`, `cases`, `items`, `terms`, `charges`, `interruptions`, `holds`,
`contacts`), each a list of dicts with the columns of the boundary; amounts are `Decimal`, days `datetime.date`. Results hold integers in minor
units, `None` where nothing is available. A stage is known by its code.
"""

from __future__ import annotations

import datetime
import functools
from collections import defaultdict
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

from . import accrual, claims, conditions, law, statement
from .accrual import DAY, half_away
from .claims import RELATIONS, Agreement

INVOICE, CREDIT_NOTE, PAYMENT, GENERAL_ENTRY = 1, 2, 3, 4
NO_FOLLOWUP, PAYMENT_BLOCKED, IN_PAYMENT, NON_TRADE, POINT_OF_SALE, TO_BE_COLLECTED = 1, 2, 4, 8, 16, 128
CHARGED_INTEREST, CHARGED_COMPENSATION = 32, 64
IS_COMPANY, HAS_VAT_NUMBER, HAS_COMPANY_REGISTRY = 1, 2, 4
IN_FLIGHT = 3
LARGEST_MINOR = 10**15
NOBODY = {"flags": 0}  # a customer without a record
PAYMENT_METHODS = (None, "transfer", "direct_debit", "bill_of_exchange", "card", "other")
FIRST_DAY, LAST_DAY = datetime.date(1990, 1, 1), datetime.date(2199, 12, 31)


# Whose public holidays are packaged; that of the payment system is no country's.
COUNTRIES = ("AT", "BE", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "LU", "NL", "PT")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@functools.cache
def holidays(name: str) -> frozenset[datetime.date]:
    """Of a packaged calendar."""
    days = law.read("calendars", name.lower())["holidays"]
    return frozenset(map(datetime.date.fromisoformat, days))


def last_day_of_month(day: datetime.date) -> datetime.date:
    return (day.replace(day=28) + 4 * DAY).replace(day=1) - DAY


@dataclass(frozen=True)
class Calendar:
    """When nobody is contacted."""

    business_days: str | None = None  # a packaged calendar of holidays, or "customer"
    days_off: tuple[str, ...] = ("saturday", "sunday")
    quiet: tuple[tuple[str, str], ...] = ()  # month and day, both included

    def of_customer(self, country: str | None) -> Calendar:
        """With the holidays of a customer's country, where they are the ones named."""
        if self.business_days != "customer":
            return self
        return replace(self, business_days={"GB": "UK"}.get(country, country) if country in COUNTRIES else None)

    def why_not(self, day: datetime.date) -> str | None:
        """What keeps a day from being a contact day."""
        if WEEKDAYS[day.weekday()] in self.days_off:
            return "day_off"
        if self.business_days and day in holidays(self.business_days):
            return "holiday"
        month_day = day.isoformat()[5:]
        for start, end in self.quiet:
            inside = [start <= month_day, month_day <= end]
            if all(inside) if start <= end else any(inside):
                return "quiet"
        return None

    def contact_day(self, day: datetime.date) -> datetime.date:
        """The first one on or after a day."""
        return next(later for later in (day + n * DAY for n in range(1000)) if not self.why_not(later))

    def later(self, day: datetime.date, count: int, days: str) -> datetime.date:
        """So many days after a day, before it where that is negative."""
        if days == "calendar":
            return day + count * DAY
        step = DAY if count > 0 else -DAY
        while count:
            day += step
            if self.why_not(day) in (None, "quiet"):
                count -= 1 if count > 0 else -1
        return day


@dataclass(frozen=True)
class Stage:
    code: str
    days_from_due: int
    channel: str  # the plan of one, where there are no channels
    lapses_at_due: bool = False
    automatic: bool = False
    days_after_previous: int | None = None  # then days_from_due is that of the stage before it and these
    end_of_month: bool = False
    gap_days: int | None = None  # the policy's where None
    conditions: dict | None = None
    otherwise: str = "wait"
    channels: tuple[str, ...] | None = None
    days: str = "calendar"

    def goes_by(self, has_recipient: bool) -> str:
        """The first of the plan that there is; the last one stays an e-mail also where there is nobody to write to."""
        plan = self.channels or (self.channel,)
        for place, channel in enumerate(plan, start=1):
            if channel == "task" or (channel == "email" and (has_recipient or place == len(plan))):
                return channel
        return "task"

    def moved(self, day: datetime.date) -> datetime.date:
        return last_day_of_month(day) if self.end_of_month else day


@dataclass(frozen=True)
class Policy:
    name: str
    gap_days: int
    stages: tuple[Stage, ...]
    replaces: dict[str, str | None] = field(
        default_factory=dict
    )  # codes of older policies; None: as if nothing was done
    mentions: str = "overdue"
    tolerance: Decimal = Decimal(1)
    tolerances: dict[str, Decimal] = field(default_factory=dict)  # by currency
    calendar: Calendar = Calendar()
    per_week: int | None = None  # most contacts with a customer
    per_month: int | None = None
    customer_minimum: Decimal = Decimal(0)  # in company currency
    item_minimum: Decimal = Decimal(0)
    grace_days: int = 0
    penalties: str = "claim"

    def day_of_age(self, number: int, due: datetime.date) -> datetime.date:
        """On which a stage comes by the age of an item alone."""
        return self.stages[number - 1].moved(self.counted(number, due))

    def counted(self, number: int, due: datetime.date) -> datetime.date:
        stage = self.stages[number - 1]
        if stage.days_after_previous is None:
            return self.calendar.later(due, stage.days_from_due, stage.days)
        return self.calendar.later(self.counted(number - 1, due), stage.days_after_previous, stage.days)

    def number_of(self, done: str | None) -> int | None:
        """Of the stage done, 0 for none; None where this policy does not know its code."""
        codes = [stage.code for stage in self.stages]
        if done is not None and done not in codes:
            if done not in self.replaces:
                return None
            done = self.replaces[done]
        return 0 if done is None else codes.index(done) + 1

    def code_of(self, number: int | None) -> str | None:
        return self.stages[number - 1].code if number else None


@dataclass(frozen=True)
class Segment:
    """Who gets a policy: customers of whom all that it states holds, or everybody."""

    code: str
    policy: str
    relations: tuple[str, ...] = ()
    conditions: dict | None = None
    customers: tuple[int, ...] = ()

    def takes(self, customer_id: int, facts: dict) -> bool:
        return (
            (not self.relations or facts["relation"] in self.relations)
            and (not self.customers or customer_id in self.customers)
            and (self.conditions is None or conditions.holds(self.conditions, facts) is True)
        )

    def fact(self, facts: dict) -> str | None:
        """By which a customer came into it."""
        if self.customers:
            return "customer"
        if self.conditions:
            return conditions.met(self.conditions, facts)["fact"]
        return "relation" if self.relations else None


@dataclass(frozen=True)
class HoldRule:
    code: str
    interest: str = "stops"  # "runs", "stops" or "late_payments"
    from_host: bool = False


@dataclass(frozen=True)
class Rules:
    """What the manifests say beside the law: holds in their order, policies by name, and who gets which."""

    holds: tuple[HoldRule, ...]
    policies: dict[str, Policy]
    selection: tuple[Segment, ...] = ()

    def policy_for(self, customer_id: int, facts: dict) -> tuple[Policy, Segment | None]:
        """The policy of a customer with his calendar, and the segment that chose it."""
        segment = next((segment for segment in self.selection if segment.takes(customer_id, facts)), None)
        if segment:
            policy = self.policies[segment.policy]
        else:
            (policy,) = self.policies.values()
        return replace(policy, calendar=policy.calendar.of_customer(facts["country"])), segment


@dataclass(frozen=True)
class Company:
    currency_id: int
    currencies: dict[int, tuple[str, int]]  # id: (name, decimals)
    country: str
    backlog: str = "first_stage"
    backlog_before: datetime.date | None = None  # day of the first steps
    bank_matched_on: datetime.date | None = None  # up to which the lines of the bank are matched


class RowError(Exception):
    """A row that fails its customer."""


@dataclass(frozen=True)
class Hold:
    """What keeps some items from being chased, for `amount` in minor units of a currency or for all of them."""

    rule: HoldRule
    position: int  # in the manifest
    items: list[Item]
    amount: int | None = None
    from_date: datetime.date | None = None
    until_date: datetime.date | None = None
    hold_id: int = 0

    @property
    def order(self) -> tuple:
        return self.position, self.from_date or datetime.date.min, self.hold_id


@dataclass(frozen=True)
class Taken:
    """What one hold took of one item."""

    hold: Hold
    amount: int


@dataclass(eq=False)
class Item:
    """An open item and what is decided about it; also a settled debit line, whose residual is 0."""

    line: dict
    ordinal: int
    done_code: str | None  # as stored
    item_id: int | None  # of our own row
    scale: int
    currency: str
    agreed: Agreement
    limitation_date: datetime.date | None
    past_limitation: bool
    as_of: datetime.date
    tolerance: Fraction  # what is less is not chased
    amount: Fraction
    amount_company: int | None  # as booked
    residual: int
    residual_company: int
    left: int  # residual less the credits and holds so far
    to_hold: int = 0  # residual less the linked credits
    holds: list[Taken] = field(default_factory=list)
    done: int | None = None  # number under the customer's policy
    events: list[accrual.Event] = field(default_factory=list)
    credit_origin: Fraction = Fraction(0)
    credited: bool = False
    decided: statement.Claim | None = None
    interest: int | None = None
    interest_company: int | None = None
    compensation: int | None = None
    unavailable: str | None = None
    gap: claims.Gap | None = None
    state: str = ""
    next_number: int | None = None
    next_stage: str | None = None
    next_date: datetime.date | None = None
    mentioned: bool = False
    to_review: bool = False
    passed: int = 0  # stages that its age at the first steps passes it over
    passed_over: dict[str, dict] = field(default_factory=dict)  # by code of a stage, the comparison that did not hold
    lacking: str | None = None  # what falls short of a contact: the customer's overdue, the bank, its own amount
    possible_on: datetime.date | None = None  # the day of the next stage, contacts apart
    waits_for: dict | None = None  # the comparison that keeps it from its next stage

    @property
    def due(self) -> datetime.date:
        return self.line["due_date"] or self.line["date"]

    @property
    def is_paid(self) -> bool:
        """Whether an invoice is settled by payments, more than a remainder not written off: as the grade counts it."""
        if self.residual != 0 or self.line["kind"] != 1:
            return False
        paid_on = [event.day for event in self.events if not event.is_credit and not event.is_other]
        if self.discount_taken:
            paid_on = [day for day in paid_on if day <= self.line["discount_date"]]
        written_off = sum(event.amount for event in self.events if event.is_other)
        is_remainder = not written_off or self.discount_taken or written_off < self.tolerance
        return bool(paid_on) and max(paid_on) <= self.as_of and is_remainder

    @property
    def held(self) -> int:
        return sum(taken.amount for taken in self.holds)

    @property
    def stopped(self) -> int:
        """The part held on which no interest runs."""
        return sum(taken.amount for taken in self.holds if taken.hold.rule.interest == "stops")

    @property
    def wholly_held(self) -> bool:
        return self.held > 0 and self.held == self.to_hold

    @property
    def hold(self) -> str | None:
        return self.holds[0].hold.rule.code if self.holds else None

    @property
    def penalty(self) -> bool:
        return bool(self.line["flags"] & (CHARGED_INTEREST | CHARGED_COMPENSATION))

    @property
    def bears(self) -> bool:
        """Whether interest and compensation are its business at all."""
        return not self.penalty and not (self.stopped and self.stopped == self.to_hold)

    @property
    def set_aside(self) -> int:
        """The part of an item that bears which itself bears nothing."""
        return self.stopped if self.bears else 0

    @property
    def last_day_in_time(self) -> datetime.date:
        """The due day, or an invoice's own where that is later."""
        return max(self.due, self.line["date"]) if self.is_invoice else self.due

    @property
    def discounted(self) -> int | None:
        """What pays it until its discount date; None where no discount was granted."""
        if self.line["discount_date"] is None or self.line["discounted_amount"] is None:
            return None
        discounted = minor_units(self.line["discounted_amount"], self.scale)
        return discounted if 0 < discounted < self.amount else None

    @property
    def discount_taken(self) -> bool:
        if self.discounted is None:
            return False
        owed = self.amount - self.credit_origin
        last_day = min(self.line["discount_date"], self.as_of)
        paid = sum(event.amount for event in self.events if event.day <= last_day and not event.is_other)
        return owed > 0 and paid > 0 and paid >= half_away(self.discounted * owed / self.amount)

    @property
    def last_day(self) -> datetime.date:
        """Up to which paying it was in time, the discount it got included."""
        if self.discount_taken:
            return max(self.last_day_in_time, self.line["discount_date"])
        return self.last_day_in_time

    def remainder(self) -> tuple[Fraction, int, list[accrual.Event]]:
        """What bears nothing from the start for being too little, what is open of it or of what is too little later, and the events."""
        left = self.amount - self.credit_origin - self.set_aside
        last_day = min(self.line["discount_date"], self.as_of) if self.discount_taken else self.as_of
        before = datetime.date.min
        for day in sorted({event.day for event in self.events if event.day <= last_day}):
            if left < self.tolerance:
                break
            left -= sum(event.amount for event in self.events if event.day == day)
            before = day
        if left <= 0 or not (self.discount_taken or left < self.tolerance):
            return Fraction(0), 0, self.events
        small = before == datetime.date.min
        unsettled, events = left, [] if small else [accrual.Event(before, left, is_credit=True)]
        for event in sorted(self.events, key=lambda event: (event.day, not event.is_credit)):
            amount = event.amount
            if before < event.day <= self.as_of:
                amount -= min(unsettled, event.amount)
                unsettled -= event.amount - amount
            if amount or not event.is_credit:
                events.append(replace(event, amount=amount, remainder=event.amount - amount))
        return left if small else Fraction(0), int(unsettled), events

    @property
    def is_invoice(self) -> bool:
        return self.line["kind"] == INVOICE

    @property
    def kind(self) -> str:
        if self.line["flags"] & CHARGED_INTEREST:
            return "interest"
        return "compensation" if self.line["flags"] & CHARGED_COMPENSATION else "principal"

    def facts(self) -> dict:
        """What is stored of the item; `interest` in minor units of its currency, `compensation` of the company's."""
        return {
            "kind": self.kind,
            "limitation_date": self.limitation_date,
            "due_date": self.due,
            "residual": self.residual,
            "state": self.state,
            "claim": self.left,
            "held": self.held,
            "hold": self.hold,
            "residual_company": self.residual_company,
            "interest": self.interest,
            "compensation": self.compensation,
            "next_stage": self.next_stage,
            "next_date": self.next_date,
            "mentioned": self.mentioned,
        }

    @property
    def claim_company(self) -> int:
        return self.in_company(self.left)

    @property
    def held_company(self) -> int:
        return self.in_company(self.held)

    def in_company(self, amount: int) -> int:
        """A part of the residual at book value."""
        return half_away(Fraction(self.residual_company * amount, self.residual))

    def as_booked(self, amount: int) -> int:
        """An amount beside the residual, at the rate at which the line was booked."""
        if self.amount_company is None:
            return self.in_company(amount)
        return half_away(Fraction(self.amount_company * amount) / self.amount)


@dataclass
class Credit:
    """An open credit, and what is left of it."""

    line: dict
    left: int

    @property
    def takes_back(self) -> bool:
        """Whether it takes back a charged penalty."""
        return bool(self.line["flags"] & (CHARGED_INTEREST | CHARGED_COMPENSATION))

    def give(self, item: Item) -> Fraction:
        """As much as the item takes."""
        taken = min(item.left, self.left)
        item.left -= taken
        self.left -= taken
        item.credited = item.credited or taken > 0
        return Fraction(taken)


def in_scope(row: dict, customer_id: int, item: Item) -> bool:
    """Whether a row of `holds` speaks of the item."""
    if row["customer_id"] is not None:
        return row["customer_id"] == customer_id
    return row["move_id"] == item.line["move_id"] and row["ordinal"] in (None, item.ordinal)


def minor_units(amount: Decimal, scale: int) -> int:
    if not amount.is_finite():
        raise RowError("amount_malformed")
    value = Fraction(amount) * 10**scale
    if value.denominator != 1:
        raise RowError("amount_too_fine")
    if abs(value) > LARGEST_MINOR:
        raise RowError("amount_over_limit")
    return value.numerator


class Night:
    """One evaluation of one ledger."""

    def __init__(self, ledger: dict[str, list[dict]], company: Company, rules: Rules, as_of: datetime.date):
        self.ledger, self.company, self.rules, self.as_of = ledger, company, rules, as_of
        self.left_out: dict[str, list[int]] = {}
        self.failures: dict[int, str] = {}
        self.items: dict[tuple[int, int], Item] = {}
        self.cases: dict[int, dict] = {}
        self.policies: dict[int, Policy] = {}  # by customer
        self.items_of: dict[int, list[Item]] = {}
        self.credits_of: dict[int, list[Credit]] = {}  # with what no item takes
        self.policy_of: dict[int, Policy] = {}  # by customer
        self.settled_of: dict[int, list[Item]] = {}  # settled debit lines that the host's flags would not hold

        self.settlements, self.charges = defaultdict(list), defaultdict(list)
        for settlement in ledger["settlements"]:
            self.settlements[settlement["line_id"]].append(settlement)
        for charge in ledger["charges"]:
            self.charges[charge["move_id"]].append(charge)
        self.own_rows = {(row["move_id"], row["ordinal"]): row for row in ledger["items"]}
        self.ordinals = self.count_ordinals()

        customers = {line["customer_id"] for line in ledger["lines"]} | {
            case["customer_id"] for case in ledger["cases"]
        }
        self.count_left_out()
        for customer_id in sorted(customers - {None}):
            try:
                self.evaluate_customer(customer_id)
            except RowError as fault:
                self.failures[customer_id] = str(fault)

    # 1. Lines

    def count_ordinals(self) -> dict[int, int]:
        by_move = defaultdict(list)
        for line in self.ledger["lines"]:
            if line["amount"].is_nan() or line["amount"] > 0:
                by_move[line["move_id"]].append(line)
        ordinals = {}
        for lines in by_move.values():
            lines.sort(key=lambda line: (line["due_date"] or datetime.date.max, line["line_id"]))
            ordinals.update({line["line_id"]: rank for rank, line in enumerate(lines, start=1)})
        return ordinals

    def left_out_code(self, line: dict) -> str | None:
        if line["customer_id"] is None:
            return "no_customer"
        if line["flags"] & NON_TRADE:
            return "non_trade"
        if line["flags"] & POINT_OF_SALE:
            return "point_of_sale"
        return None

    def count_left_out(self) -> None:
        _name, company_scale = self.company.currencies[self.company.currency_id]
        for line in self.ledger["lines"]:
            code = self.left_out_code(line)
            if line["residual"] != 0 and code:
                count_and_amount = self.left_out.setdefault(code, [0, 0])
                count_and_amount[0] += 1
                count_and_amount[1] += minor_units(line["residual_company"], company_scale)

    def host_holds(self, line: dict, past_limitation: bool) -> list[str]:
        """Codes of what holds the whole line without a row of `holds`."""
        found = []
        if line["flags"] & NO_FOLLOWUP:
            found.append("opening_balance" if line["kind"] == GENERAL_ENTRY else "excluded_by_accountant")
        if line["flags"] & PAYMENT_BLOCKED:
            found.append("payment_blocked")
        if line["flags"] & IN_PAYMENT:
            found.append("payment_unmatched")
        if line["kind"] == PAYMENT:
            found.append("payment_out")
        if past_limitation:
            found.append("past_limitation")
        if line["flags"] & TO_BE_COLLECTED:
            found.append("to_be_collected")
        return found

    def check(self, line: dict) -> int:
        """Scale of the line's currency; raises RowError for a row that cannot be used."""
        if line["currency_id"] not in self.company.currencies:
            raise RowError("currency_without_scale")
        scale = self.company.currencies[line["currency_id"]][1]
        minor_units(line["amount"], scale)
        company_scale = self.company.currencies[self.company.currency_id][1]
        if line["amount_company"] is not None:
            minor_units(line["amount_company"], company_scale)
        minor_units(line["residual"], scale)
        minor_units(line["residual_company"], company_scale)
        if line["discounted_amount"] is not None:
            minor_units(line["discounted_amount"], scale)
        days = [line["due_date"], line["date"]]
        for settlement in self.settlements[line["line_id"]]:
            minor_units(settlement["amount"], scale)
            days.append(settlement["date"])
        if line["residual"] != 0:
            if any(day and not FIRST_DAY <= day <= LAST_DAY for day in days):
                raise RowError("date_out_of_range")
            if line["residual"] > 0 and any(settled["amount"] < 0 for settled in self.settlements[line["line_id"]]):
                raise RowError("amount_malformed")
            if line["residual"] > 0 and line["due_date"] is None and line["kind"] != PAYMENT:
                raise RowError("due_date_missing")
        return scale

    def minor_units(self, row: dict) -> int:
        return minor_units(row["amount"], self.company.currencies[row["currency_id"]][1])

    # 2. Relation, terms of a claim, limitation

    def relation(self, customer: dict, case: dict | None) -> tuple[str, str]:
        if case and case["relation"]:
            return RELATIONS[case["relation"]], "stated_by_user"
        if customer["flags"] & HAS_VAT_NUMBER:
            return "b2b", "has_vat_number"
        if customer["flags"] & HAS_COMPANY_REGISTRY:
            return "b2b", "has_company_registry"
        return "unknown", "nothing_known"

    def rows_about(self, stream: str, line: dict) -> list[dict]:
        """Rows of `terms` or `interruptions` of the line's move or of its customer."""
        return [
            row
            for row in self.ledger[stream]
            if row["customer_id"] == line["customer_id"] or row["move_id"] == line["move_id"]
        ]

    def item(self, line: dict, begin: Agreement, policy: Policy) -> Item:
        currency, scale = self.company.currencies[line["currency_id"]]
        ordinal, due = self.ordinals[line["line_id"]], line["due_date"] or line["date"]
        agreed = claims.agreed(begin, self.rows_about("terms", line), line, due)
        limitation_date = agreed.law and agreed.law.limitation(
            agreed.relation,
            due,
            [(row["date"], row["event"]) for row in self.rows_about("interruptions", line)],
            agreed.period,
            line["date"],
            line["delivery_date"],
        )
        past_limitation = limitation_date is not None and self.as_of > limitation_date
        row = self.own_rows.get((line["move_id"], ordinal), {"stage": None, "item_id": None})
        residual = minor_units(line["residual"], scale)
        company_scale = self.company.currencies[self.company.currency_id][1]
        booked = line["amount_company"] if line["currency_id"] != self.company.currency_id else None
        item = Item(
            line,
            ordinal,
            row["stage"],
            row["item_id"],
            scale,
            currency,
            agreed,
            limitation_date,
            past_limitation,
            self.as_of,
            tolerance=Fraction(policy.tolerances.get(currency, policy.tolerance)) * 10**scale,
            amount=Fraction(minor_units(line["amount"], scale)),
            amount_company=None if booked is None else minor_units(booked, company_scale),
            residual=residual,
            residual_company=minor_units(line["residual_company"], company_scale),
            left=residual,
            to_hold=residual,
        )
        for settlement in self.settlements[line["line_id"]]:
            amount = Fraction(minor_units(settlement["amount"], scale))
            if settlement["kind"] == 2:
                item.credit_origin += amount
            else:
                item.events.append(
                    accrual.Event(settlement["date"], amount, settlement["kind"] == 3, settlement["kind"] == 4)
                )
        return item

    # The customer

    def evaluate_customer(self, customer_id: int) -> None:
        lines = [line for line in self.ledger["lines"] if line["customer_id"] == customer_id]
        cases = [case for case in self.ledger["cases"] if case["customer_id"] == customer_id]
        customers = [customer for customer in self.ledger["customers"] if customer["customer_id"] == customer_id]
        scales = {line["line_id"]: self.check(line) for line in lines}
        open_lines = [line for line in lines if line["residual"] != 0 and not self.left_out_code(line)]
        if open_lines and not customers:
            raise RowError("customer_missing")
        if len(cases) > 1:
            raise RowError("case_twice")
        case = cases[0] if cases else None
        insolvent_since = case and case["insolvent_since"]
        insolvent = insolvent_since is not None and insolvent_since <= self.as_of

        relation, relation_reason = self.relation(customers[0] if customers else NOBODY, case)
        begin = Agreement(
            self.company.country,
            "law_of_company",
            relation,
            relation_reason,
            insolvent_since=insolvent_since,
            company_currency=self.company.currencies[self.company.currency_id][0],
        )
        known = self.known_of(customers[0] if customers else NOBODY, relation)
        policy, segment = self.rules.policy_for(customer_id, known)
        self.policy_of[customer_id] = policy
        items = [self.item(line, begin, policy) for line in open_lines if line["residual"] > 0]
        settled = [
            self.item(line, begin, policy)
            for line in lines
            if line["residual"] == 0 and line["amount"] > 0 and not self.left_out_code(line)
        ]
        settled = [
            item for item in settled if not item.penalty and not self.host_holds(item.line, item.past_limitation)
        ]
        if not items and not case:  # nothing to decide; what was paid late may be owed for all the same
            if customers:
                self.items_of[customer_id], self.settled_of[customer_id] = [], settled
                self.credits_of[customer_id] = self.credits(open_lines, scales)
            return

        holds = self.holds_on(customer_id, items)
        credits = self.credits(open_lines, scales)
        self.apply_linked_credits(items, credits)
        self.apply_holds(holds + self.remainders(items))
        self.apply_free_credits(items, credits)
        self.apply_holds(self.remainders(items))
        self.charge(items)
        self.step(items, case, policy, known)
        may_run_alone = bool(customers) and customers[0]["flags"] & IS_COMPANY and relation in ("b2b", "public")
        self.summarise(
            customer_id, items, case, customers[0] if customers else None, policy, bool(may_run_alone), insolvent
        )
        self.cases[customer_id].update(
            policy=policy.name, segment=segment, segment_fact=segment and segment.fact(known)
        )
        if customers:
            self.cases[customer_id].update(relation_used=relation, relation_reason=relation_reason)
        self.items.update({(item.line["move_id"], item.ordinal): item for item in items})
        self.policies[customer_id] = policy
        self.items_of[customer_id] = items
        self.settled_of[customer_id] = settled
        self.credits_of[customer_id] = credits

    def known_of(self, customer: dict, relation: str) -> dict:
        """What conditions may ask of a customer before its claims are counted."""
        since, tags = customer.get("since"), customer.get("tags")
        return {
            "relation": relation,
            "country": customer.get("country"),
            "language": customer.get("language"),
            "tags": None if tags is None else [tag for tag in tags.split("\n") if tag],
            "customer_days": since and (self.as_of - max(since, FIRST_DAY)).days,
            "insured": customer.get("insured"),
        }

    # 3. Credits and holds

    def credits(self, open_lines: list[dict], scales: dict[int, int]) -> list[Credit]:
        lines = [line for line in open_lines if line["residual"] < 0 and line["date"] <= self.as_of]
        lines.sort(key=lambda line: (line["date"], line["line_id"]))
        return [Credit(line, -minor_units(line["residual"], scales[line["line_id"]])) for line in lines]

    def apply_linked_credits(self, items: list[Item], credits: list[Credit]) -> None:
        """Credit notes of an invoice, from the start, whether it is held or not."""
        for credit in credits:
            if credit.line["reversed_move_id"] is None:
                continue
            own = [
                item
                for item in items
                if item.line["currency_id"] == credit.line["currency_id"]
                and item.line["move_id"] == credit.line["reversed_move_id"]
            ]
            for item in sorted(own, key=lambda item: (item.due, item.ordinal)):
                item.credit_origin += credit.give(item)
        for item in items:
            item.to_hold = item.left

    def holds_on(self, customer_id: int, items: list[Item]) -> list[Hold]:
        """Those in force tonight, each with the items in its scope; raises RowError for a row that cannot be used."""
        found = []
        positions = {rule.code: number for number, rule in enumerate(self.rules.holds)}
        for item in items:
            for code in self.host_holds(item.line, item.past_limitation):
                found.append(Hold(self.rules.holds[positions[code]], positions[code], [item]))
        rows = []
        for row in self.ledger["holds"]:
            scope = [item for item in items if in_scope(row, customer_id, item)]
            if scope:
                rows.append((row, scope))
        known = {rule.code for rule in self.rules.holds if not rule.from_host}
        if any(row["code"] not in known for row, _scope in rows):
            raise RowError("hold_code_unknown")
        for row, scope in rows:
            amount = None
            if row["amount"] is not None:
                if row["currency_id"] not in self.company.currencies:
                    raise RowError("currency_without_scale")
                amount = self.minor_units(row)
                if amount <= 0:
                    raise RowError("amount_malformed")
                scope = [item for item in scope if item.line["currency_id"] == row["currency_id"]]
            since, until = row["from_date"], row["until_date"]
            if (since is None or since <= self.as_of) and (until is None or until >= self.as_of):
                position = positions[row["code"]]
                found.append(Hold(self.rules.holds[position], position, scope, amount, since, until, row["hold_id"]))
        return found

    def remainders(self, items: list[Item]) -> list[Hold]:
        """What is left of an item and never chased."""
        positions = {rule.code: number for number, rule in enumerate(self.rules.holds)}
        found = []
        for item in items:
            codes = {"discount_taken": item.discount_taken, "below_tolerance": item.left < item.tolerance}
            for code in (code for code, applies in codes.items() if applies and item.left):
                found.append(Hold(self.rules.holds[positions[code]], positions[code], [item]))
        return found

    def apply_holds(self, holds: list[Hold]) -> None:
        for hold in sorted(holds, key=lambda hold: hold.order):
            left = hold.amount
            for item in sorted(hold.items, key=lambda item: (item.due, item.line["move_id"], item.ordinal)):
                amount = item.left if left is None else min(left, item.left)
                if amount == 0:
                    continue
                item.left -= amount
                item.holds.append(Taken(hold, amount))
                if left is not None:
                    left -= amount

    def apply_free_credits(self, items: list[Item], credits: list[Credit]) -> None:
        """What is left of each credit, on what is due and chased, from the credit's date; penalties come last.

        What takes penalties back goes first, and to nothing else.
        """
        for credit in sorted(credits, key=lambda credit: not credit.takes_back):
            due = [
                item
                for item in items
                if item.due <= self.as_of
                and item.line["currency_id"] == credit.line["currency_id"]
                and (item.penalty or not credit.takes_back)
            ]
            for item in sorted(due, key=lambda item: (item.penalty, item.due, item.line["move_id"], item.ordinal)):
                amount = credit.give(item)
                if amount:
                    item.events.append(accrual.Event(credit.line["date"], amount, credit.line["kind"] == CREDIT_NOTE))

    # 4. Interest and compensation

    def charge(self, items: list[Item]) -> None:
        company_currency = self.company.currencies[self.company.currency_id][0]
        compensated_moves: set[str] = set()
        for item in sorted(items, key=lambda item: (item.line["move_id"], item.ordinal)):
            if not item.bears:
                continue
            item.unavailable = item.agreed.unavailable
            if item.unavailable:
                continue
            result, missing = claims.settle([item], claims.BOOKED, self.as_of)
            (item.decided,) = result.claims
            item.gap = missing.get(item)
            item.unavailable = item.gap and item.gap.unavailable
            if item.gap is None or item.gap.leaves_interest:
                item.interest = max(0, int(item.decided.interest()) - claims.charged_interest(self, item))
                item.interest_company = item.as_booked(item.interest)

            rule = item.agreed.rule.compensation
            if rule is not None and rule.currency != company_currency:
                continue
            item.compensation = 0
            compensation = statement.compensation_of(item.decided, compensated_moves)
            if compensation is None:
                item.compensation = None
            elif compensation:
                item.compensation = max(0, int(compensation) - claims.charged_compensation(self, item))

    # 5. The next step of an item

    def step(self, items: list[Item], case: dict | None, policy: Policy, known: dict) -> None:
        claimed = [item for item in items if item.left > 0]
        overdue = [item for item in claimed if item.due < self.as_of and not item.penalty]
        unit = 10 ** self.company.currencies[self.company.currency_id][1]
        of_customer = known | {
            "overdue": Fraction(sum(item.claim_company for item in overdue), unit),
            "item_count": len(overdue),
            # Told by a scorecard, or by nothing yet.
            **dict.fromkeys(
                ("grade", "first_lateness", "probability", "promises_kept", "promises_broken", "last_outcome")
            ),
        }
        claimed_company = sum(item.claim_company for item in claimed)
        for item in items:
            row = self.own_rows.get((item.line["move_id"], item.ordinal))
            of_another = row and row["stage_customer_id"] not in (None, item.line["customer_id"])
            item.done = 0 if of_another else policy.number_of(item.done_code)
            self.begin_backlog(item, case, policy)
            item.mentioned = (
                item.left > 0
                and item.due < self.as_of
                and not item.to_review
                and not self.may_be_paid(item)
                and (policy.mentions == "overdue" or (policy.mentions == "reminded" and item.done != 0))
            )
            if item.wholly_held:
                last_days = [taken.hold.until_date for taken in item.holds if taken.hold.until_date]
                item.next_date = min(last_days) + DAY if last_days else None
            if item.left == 0 or item.done is None or item.to_review:
                continue
            facts = of_customer | {
                "days_late": (self.as_of - item.due).days,
                "amount": Fraction(item.claim_company, unit),
                "claimed": Fraction(claimed_company, unit),
                "share": Fraction(item.claim_company, claimed_company) if claimed_company > 0 else None,
                "payment_method": PAYMENT_METHODS[item.line.get("payment_method") or 0],
            }
            self.climb(item, policy, facts, case and case["last_contact_on"], row and row["stage_on"])

    def climb(
        self,
        item: Item,
        policy: Policy,
        facts: dict,
        last_contact_on: datetime.date | None,
        stage_on: datetime.date | None,
    ) -> None:
        contacts = [day for day in (last_contact_on, stage_on) if day]
        for number, stage in enumerate(policy.stages, start=1):
            if number <= max(item.done, item.passed):
                continue
            day = policy.day_of_age(number, item.due)
            if stage.days_after_previous is not None and item.done > 0 and stage_on:
                day = stage.moved(policy.calendar.later(stage_on, stage.days_after_previous, stage.days))
            item.possible_on = day
            if contacts:
                day = max(day, max(contacts) + (stage.gap_days or policy.gap_days) * DAY)
            day = policy.calendar.contact_day(max([day, *self.capped_until(item.line["customer_id"], policy)]))
            booked = item.due + policy.grace_days * DAY
            if item.due < day < booked and not stage.lapses_at_due:
                day = policy.calendar.contact_day(booked)
            if stage.lapses_at_due and (self.as_of >= item.due or day >= item.due):
                continue
            known = conditions.holds(stage.conditions, facts) if stage.conditions and self.as_of >= day else True
            if known is False and stage.otherwise == "pass":
                item.passed_over[stage.code] = conditions.unmet(stage.conditions, facts)
                continue
            item.next_number, item.next_stage = number, stage.code
            if known is True:
                item.next_date = day
                if self.as_of >= day:
                    item.lacking = self.lacking(item, facts, policy)
            else:
                item.waits_for = conditions.unmet(stage.conditions, facts)
            return

    def capped_until(self, customer_id: int, policy: Policy) -> list[datetime.date]:
        """The days from which one more contact keeps to each limit, those that have come left out."""
        days = [
            row["date"]
            for row in self.ledger["contacts"]
            if row["customer_id"] == customer_id and FIRST_DAY <= row["date"] <= self.as_of
        ]
        days.sort(reverse=True)
        found = []
        for most, span in ((policy.per_week, 7), (policy.per_month, 31)):
            if most and len(days) >= most:
                found.append(days[most - 1] + span * DAY)
        return [day for day in found if policy.calendar.contact_day(day) > self.as_of]

    def lacking(self, item: Item, facts: dict, policy: Policy) -> str | None:
        """What falls short of a contact of its own: the customer's overdue, the bank's days, or the item's amount."""
        asked = facts["overdue"] if item.due < self.as_of else facts["claimed"]
        if asked < policy.customer_minimum:
            return "customer"
        if self.may_be_paid(item):
            return "bank"
        return "item" if facts["amount"] < policy.item_minimum else None

    def may_be_paid(self, item: Item) -> bool:
        """Whether it is overdue by the books alone: nobody has matched the bank's lines up to its due date."""
        matched_on = self.company.bank_matched_on
        return matched_on is not None and matched_on < item.due < self.as_of

    def begin_backlog(self, item: Item, case: dict | None, policy: Policy) -> None:
        """How an item begins that was late at the first steps and of which nobody was told."""
        before = self.company.backlog_before
        if before is None or item.due >= before or item.done_code is not None:
            return
        choice = {1: "first_stage", 2: "stage_of_age"}.get(case and case["backlog"], self.company.backlog)
        item.to_review = choice == "review"
        if choice == "stage_of_age":
            reached = [
                number
                for number, stage in enumerate(policy.stages, start=1)
                if not stage.lapses_at_due and policy.day_of_age(number, item.due) <= before
            ]
            item.passed = max(reached, default=1) - 1

    # 6. and 7. The customer and the action

    @staticmethod
    def announced(ready: list[Item], policy: Policy, has_recipient: bool) -> list[Item]:
        """Those of the ready items whose stage the contact announces."""

        def next_of(item):
            return policy.stages[item.next_number - 1]

        if ready and not next_of(max(ready, key=lambda item: item.next_number)).lapses_at_due:
            ready = [item for item in ready if not next_of(item).lapses_at_due]

        def channel_of(item):
            return next_of(item).goes_by(has_recipient)

        voters = [item for item in ready if has_recipient or channel_of(item) == "task"] or ready
        if not voters:
            return []
        first = min(voters, key=lambda item: (item.possible_on, -item.next_number))
        return [item for item in ready if channel_of(item) == channel_of(first)]

    def summarise(
        self,
        customer_id: int,
        items: list[Item],
        case: dict | None,
        customer: dict | None,
        policy: Policy,
        may_run_alone: bool,
        insolvent: bool,
    ) -> None:
        as_of = self.as_of
        claimed = [item for item in items if item.left > 0]
        small = [item for item in claimed if item.lacking == "item"]
        for item in claimed:
            if item.lacking in ("customer", "bank"):
                item.next_date = None
        dated = [item for item in claimed if item.next_date is not None]
        unfinished = [item for item in claimed if item.next_number is not None or item.done is None or item.to_review]
        ready = [] if insolvent else [item for item in dated if item.next_date <= as_of and not item.lacking]
        overdue = [item for item in claimed if item.due < as_of]
        has_recipient = bool(customer and customer["recipient_id"] is not None)
        ready = self.announced(ready, policy, has_recipient)
        letter = max((item.next_number for item in ready), default=None)
        stage = policy.stages[letter - 1] if letter else None
        for item in small:
            own = policy.stages[item.next_number - 1]
            same_way = letter and own.goes_by(has_recipient) == stage.goes_by(has_recipient)
            goes_with_it = same_way and item.next_number <= letter
            if goes_with_it and (stage.lapses_at_due or not own.lapses_at_due):
                ready.append(item)
            else:
                item.next_date = None
                dated.remove(item)

        blockers = []
        if insolvent:
            blockers.append("insolvent")
        if case and case["action_id"] is not None and case["action_state"] == IN_FLIGHT:
            blockers.append("sending_in_progress")
        if ready and stage.goes_by(has_recipient) == "email" and not has_recipient:
            blockers.append("no_address")

        if not claimed:
            state = "held" if any(item.held for item in items) else "nothing_due"
        elif unfinished and blockers:
            state = "blocked"
        elif ready:
            state = "to_contact"
        else:
            state = "waiting"

        if state == "held":
            next_number, next_date = None, min((item.next_date for item in items if item.next_date), default=None)
        else:
            next_date = min((item.next_date for item in dated), default=None)
            next_number = letter or max(
                (item.next_number for item in dated if item.next_date == next_date), default=None
            )

        for item in items:
            if item.wholly_held:
                item.state = "held"
            elif item.left == 0:
                item.state = "covered"
            elif item.to_review:
                item.state = "review"
            elif item not in unfinished:
                item.state = "finished"
            elif item in ready and not blockers:
                item.state = "to_contact"
            elif as_of <= item.due:
                item.state = "not_due"
            else:
                item.state = "waiting"

        bearing = [item for item in items if item.bears]
        owing = [item for item in bearing if item.due < as_of and item.left + item.held > item.stopped]
        interest_missing = any(item.interest is None for item in owing)
        compensation_missing = any(item.compensation is None for item in owing)
        self.cases[customer_id] = {
            "state": state,
            "blockers": blockers,
            "overdue": sum(item.claim_company for item in overdue if not item.penalty),
            "not_due": sum(item.claim_company for item in claimed if item not in overdue and not item.penalty),
            "penalties": sum(item.claim_company for item in claimed if item.penalty),
            "held": sum(item.held_company for item in items),
            "interest": None if interest_missing else sum(item.interest_company or 0 for item in bearing),
            "compensation": None if compensation_missing else sum(item.compensation or 0 for item in bearing),
            "oldest_due_date": min((item.due for item in overdue), default=None),
            "stage": policy.code_of(max((item.done or 0 for item in claimed), default=0)),
            "next_stage": None if insolvent else policy.code_of(next_number),
            "next_date": None if insolvent else next_date,
            "item_count": len(items),
            "waits_for_bank": state == "waiting" and any(item.lacking == "bank" for item in claimed),
        }
        if insolvent:
            for item in items:
                item.next_stage = item.next_date = None

        action = self.cases[customer_id]["action"] = {}
        if state == "to_contact":
            mentioned = [item for item in items if item.mentioned and item not in ready]
            both = ready + mentioned
            action.update(
                policy=policy.name,
                stage=stage.code,
                channel=stage.goes_by(has_recipient),
                amount=sum(item.claim_company for item in both),
                item_count=len(both),
                automatic=stage.automatic
                and may_run_alone
                and not any(item.credited for item in both)
                and not any(item.passed for item in ready),
                recipient_id=customer["recipient_id"],
            )
        open_state = case["action_state"] if case and case["action_id"] is not None else None
        if open_state == IN_FLIGHT:
            action["outcome"] = "in_flight"
        elif open_state is None:
            action["outcome"] = "insert" if state == "to_contact" else "none"
        else:
            action["outcome"] = "update" if state == "to_contact" else "cancel"


def leaves_on(night: Night, customer_id: int) -> datetime.date:
    """The day on which what a night proposes to a customer leaves."""
    return night.policies[customer_id].calendar.contact_day(night.as_of)


def ledger_after(night: Night, contacted: set[int] | None = None) -> dict[str, list[dict]]:
    """The ledger of the next day, when what a night proposes leaves and nobody pays: all of it, or what concerns some customers."""
    if contacted is None:
        contacted = {customer_id for customer_id, case in night.cases.items() if case["state"] == "to_contact"}
    days = {customer_id: leaves_on(night, customer_id) for customer_id in contacted}
    cases = {row["customer_id"]: row for row in night.ledger["cases"]}
    for customer_id in contacted:
        nothing = {"case_id": None, "relation": 0, "backlog": None, "insolvent_since": None}
        row = cases.get(customer_id, nothing | {"customer_id": customer_id})
        cases[customer_id] = row | {"last_contact_on": days[customer_id], "action_id": None, "action_state": None}
    items = dict(night.own_rows)
    for key, item in night.items.items():
        customer_id = item.line["customer_id"]
        if item.state == "to_contact" and customer_id in contacted:
            row = items.get(key, {"item_id": None, "move_id": key[0], "ordinal": key[1], "closed": False})
            done = {"stage": item.next_stage, "stage_on": days[customer_id], "stage_customer_id": customer_id}
            items[key] = row | done
    # A customer with two cases failed: it keeps both.
    others = [
        row
        for row in night.ledger["cases"]
        if row is not cases.get(row["customer_id"]) and row["customer_id"] not in contacted
    ]
    contacts = [{"customer_id": customer_id, "date": day} for customer_id, day in days.items()]
    return night.ledger | {
        "cases": [*cases.values(), *others],
        "items": list(items.values()),
        "contacts": [*night.ledger["contacts"], *contacts],
    }
