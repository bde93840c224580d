"""What the shipped manifests say, read as plain JSON: rates by day, and what each country's law gives by relation.

Rates and margins are `Fraction` a year, compensation `Fraction` in minor units, days `datetime.date`.
"""

from __future__ import annotations

import bisect
import datetime
import functools
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from .accrual import DAY, RateAt, half_year_start
from .statement import Band, Compensation, plus_years

MANIFESTS = Path(__file__).resolve().parents[2] / "manifests"


def points(number: str | int) -> Fraction:
    return Fraction(number) / 100


def read(folder: str, name: str) -> dict:
    return json.loads((MANIFESTS / folder / f"{name}.json").read_text(encoding="utf-8"))


# Rates


@functools.cache
def series(name: str) -> tuple[list[str], list[dict], dict]:
    """First days as text, rows, and the manifest itself."""
    manifest = read("rates", name)
    return [row["from"] for row in manifest["rows"]], manifest["rows"], manifest


def value(name: str, day: datetime.date) -> Fraction | None:
    """Of the series on a day, as a share; None where no row covers it."""
    row = row_of(name, day)
    return row and points(row["percent"])


def status(name: str, day: datetime.date) -> str | None:
    row = row_of(name, day)
    return row and row["status"]


@functools.cache
def row_of(name: str, day: datetime.date) -> dict | None:
    first_days, rows, manifest = series(name)
    number = bisect.bisect_right(first_days, str(day)) - 1
    if number < 0:
        return None
    row = rows[number]
    return row if day <= last_day_of(row, manifest) else None


def last_day_of(row: dict, manifest: dict) -> datetime.date:
    """Of a row before the next one."""
    if manifest["coverage"] == "until_next_row":
        return datetime.date.fromisoformat(manifest["complete_until"])
    if "until" in row:
        return datetime.date.fromisoformat(row["until"])
    first_day = datetime.date.fromisoformat(row["from"])
    return half_year_start(half_year_start(first_day) + 190 * DAY) - DAY


def changes_of(name: str) -> set[datetime.date]:
    """Days from which the series has another row, or none."""
    first_days, rows, manifest = series(name)
    ends = {last_day_of(row, manifest) + DAY for row in rows}
    return ends.union(map(datetime.date.fromisoformat, first_days))


def anchor_day(anchor: str, day: datetime.date) -> datetime.date:
    if anchor == "year":
        return datetime.date(day.year, 1, 1)
    if anchor == "on_change":
        return day
    return half_year_start(day) - (DAY if anchor == "half_year_eve" else 0 * DAY)


def rate_of(rules: list[dict], facts: dict) -> RateAt:
    """`multiplier × series on the anchor + margin`, rounded up to its step, over the dates of each rule's fact."""

    @functools.cache
    def rate_at(day: datetime.date) -> Fraction | None:
        for rule in rules:
            fact = facts[rule["fact"]]
            if not fact.get("from", "0") <= str(day) <= fact.get("until", "9"):
                continue
            base = Fraction(0)
            if rule["anchor"] != "fixed":
                base = value(rule["series"], anchor_day(rule["anchor"], day))
            if base is None:
                return None
            rate = rule.get("multiplier", 1) * base + points(rule["margin_points"])
            step = points(rule.get("round_up_to_points", 0))
            return within_limit(-(-rate // step) * step if step else rate)
        return None

    return rate_at


RATE_LIMIT = Fraction(10)  # a year; what is beyond it is no rate


def within_limit(rate: Fraction) -> Fraction | None:
    return rate if abs(rate) <= RATE_LIMIT else None


ESTABLISHED = ("official", "secondary")  # nobody has to confirm these


def verified_of(rules: list[dict], facts: dict) -> Callable[[datetime.date], bool]:
    """Whether nobody has to confirm fact or reading behind the rate of a day."""

    @functools.cache
    def verified_on(day: datetime.date) -> bool:
        for rule in rules:
            fact = facts[rule["fact"]]
            if fact.get("from", "0") <= str(day) <= fact.get("until", "9"):
                read = (
                    rule["anchor"] == "fixed" or status(rule["series"], anchor_day(rule["anchor"], day)) in ESTABLISHED
                )
                return read and fact["status"] in ESTABLISHED
        return True

    return verified_on


def cuts_of(rules: list[dict], facts: dict) -> tuple[datetime.date, ...]:
    """Days beside the half-years on which the rate may change."""
    first_days = {facts[rule["fact"]].get("from") for rule in rules} - {None}
    days = {datetime.date.fromisoformat(day) for day in first_days}
    for rule in rules:
        if rule["anchor"] == "on_change":
            days |= changes_of(rule["series"])
    return tuple(sorted(days))


# What was agreed

RULE = re.compile(r"(?:(\d+) *\* *)?([a-z-]+[a-z])(?:@([a-z_]+))?(?: *([+-]) *([\d.]+)%?)?")


@dataclass(frozen=True)
class Agreed:
    """A contract rate: its margin alone, or with it `factor × series`."""

    margin: Fraction
    factor: int = 0
    series: str = ""
    anchor: str = ""

    def read_on(self, day: datetime.date) -> datetime.date:
        return anchor_day(self.anchor, day)

    def at(self, day: datetime.date) -> Fraction | None:
        if not self.series:
            return self.margin
        base = value(self.series, self.read_on(day))
        rate = None if base is None else within_limit(self.factor * base + self.margin)
        return None if rate is None else max(Fraction(0), rate)

    def period(self, day: datetime.date) -> datetime.date | None:
        """First day of the published period that gives the rate of a day."""
        if not self.series or self.at(day) is None:
            return None
        if self.anchor == "on_change":
            return datetime.date.fromisoformat(row_of(self.series, day)["from"])
        return anchor_day("year", day) if self.anchor == "year" else half_year_start(day)

    def verified(self, day: datetime.date) -> bool:
        return not self.series or status(self.series, self.read_on(day)) in ESTABLISHED

    @property
    def cuts(self) -> tuple[datetime.date, ...]:
        """Days beside the half-years on which it may change."""
        if self.anchor != "on_change":
            return ()
        return tuple(sorted(changes_of(self.series)))


@functools.cache
def agreed(text: str) -> Agreed:
    """As people write it: "12.15%", from 1 on percent, below 1 the fraction itself; or a rule, "3 * a-series + 5"."""
    if rule := RULE.fullmatch(text):
        factor, name, anchor, sign, margin = rule.groups()
        return Agreed(points(f"{sign or ''}{margin or 0}"), int(factor or 1), name, anchor or "on_change")
    if text.endswith("%"):
        return Agreed(points(text[:-1]))
    number = Fraction(text)
    return Agreed(number / 100 if number >= 1 else number)


# One country's law


@dataclass(frozen=True)
class Relation:
    """What a jurisdiction grants against customers of one kind."""

    rate_at: RateAt
    cuts: tuple[datetime.date, ...]
    floor_at: RateAt | None  # no contract rate counts below it
    frozen_on: str | None  # the day whose rate holds for the whole delay: first_day or due_date
    day_count: str
    each_segment: bool
    compounds: bool
    needs_notice: bool
    judgment_months: int
    judgment_margin: Fraction  # 0: a judgment adds nothing
    compensation: Compensation | None
    # Whether what they rest on was read at its source.
    rate_verified: Callable[[datetime.date], bool]
    floor_verified: Callable[[datetime.date], bool]
    judgment_verified: bool
    counting_verified: bool
    compensation_verified: bool
    clause_verified: bool | None  # None: no penalty clause of a contract counts


@dataclass(frozen=True)
class Period:
    code: str
    relations: tuple[str, ...]
    years: int
    start: str  # due_date, end_of_year, delivery


@dataclass(frozen=True)
class Law:
    code: str
    relations: dict[str, Relation]  # those that have a rule
    periods: tuple[Period, ...]
    interrupts: tuple[tuple[str, tuple[str, ...], bool], ...]  # event, relations (none: all), whether it interrupts

    def limitation(
        self,
        relation: str,
        due: datetime.date,
        events: list[tuple[datetime.date, str]],
        period: str | None,
        issued: datetime.date | None = None,
        delivered: datetime.date | None = None,
    ) -> datetime.date | None:
        """Last day in time, by the events that the manifest knows; None where it does not know the period."""
        fitting = [
            known for known in self.periods if relation in known.relations and (not period or known.code == period)
        ]
        if not fitting:
            return None
        start = {
            "due_date": due,
            "end_of_year": datetime.date(due.year, 12, 31),
            "delivery": delivered or issued or due,
        }[fitting[0].start]
        last_day = plus_years(start, fitting[0].years)
        for day, event in sorted(events):
            known = [
                does
                for code, relations, does in self.interrupts
                if code == event and relation in (relations or [relation])
            ]
            if known and known[0] and min(start, due) <= day <= last_day:
                last_day = plus_years(day, fitting[0].years)
        return last_day


def bands(rule: dict, end: str, of: Callable[[dict], dict]) -> tuple[Band, ...]:
    return tuple(Band(minor(band[end]) if end in band else None, **of(band)) for band in rule["bands"])


def minor(amount: str) -> Fraction:
    return Fraction(amount) * 100


def compensation_of(rule: dict, facts: dict) -> Compensation | None:
    """Amounts in hundredths: all currencies of compensation have two decimals."""
    if "none_because" in rule:
        return None
    size: dict = {}
    if rule.get("scale") == "by_size":
        size["sizes"] = bands(rule, "below", lambda band: {"amount": minor(band["amount"])})
    elif rule.get("scale") == "percentage":
        size["shares"] = bands(rule, "up_to", lambda band: {"share": points(band["percent"])})
        size["least"], size["greatest"] = minor(rule["least"]), minor(rule["greatest"])
    else:
        size["amount"] = minor(rule["amount"])
    return Compensation(
        datetime.date.fromisoformat(facts[rule["fact"]].get("from", "1900-01-01")),
        notice_days=rule.get("notice_days", 0),
        per_invoice=rule["scope"] == "invoice",
        currency=rule["currency"],
        **size,
    )


def relation_of(rule: dict, facts: dict) -> Relation:
    rules = rule["rate"] if isinstance(rule["rate"], list) else [rule["rate"]]
    judgment = rule.get("judgment", {"months": 0, "margin_points": "0"})
    return Relation(
        rate_of(rules, facts),
        cuts_of(rules, facts),
        rate_of([rule["contract_floor"]], facts) if "contract_floor" in rule else None,
        frozen_on=rules[-1].get("frozen_on"),
        day_count=rule["day_count"]["convention"],
        each_segment=rule["rounding"]["per"] == "segment",
        compounds="compounding" in rule,
        needs_notice=rule["first_day"]["counts"] == "day_after_notice",
        judgment_months=judgment["months"],
        judgment_margin=points(judgment["margin_points"]),
        compensation=compensation_of(rule["compensation"], facts),
        rate_verified=verified_of(rules, facts),
        floor_verified=verified_of([rule["contract_floor"]] if "contract_floor" in rule else [], facts),
        judgment_verified="judgment" not in rule or facts[judgment["fact"]]["status"] in ESTABLISHED,
        compensation_verified="compensation" not in rule
        or facts[rule["compensation"]["fact"]]["status"] in ESTABLISHED,
        clause_verified=facts[rule["clause"]["fact"]]["status"] in ESTABLISHED if "clause" in rule else None,
        counting_verified=all(
            facts[rule[part]["fact"]]["status"] in ESTABLISHED for part in ("first_day", "day_count", "rounding")
        ),
    )


def law_of(manifest: dict) -> Law:
    facts, limitation = manifest["facts"], manifest["limitation"]
    return Law(
        manifest["code"],
        {name: relation_of(rule, facts) for name, rule in manifest["relations"].items() if "rate" in rule},
        tuple(
            Period(period["code"], tuple(period["relations"]), period["years"], period["from"])
            for period in limitation.get("periods", [])
        ),
        tuple(
            (event["code"], tuple(event.get("relations", ())), event["interrupts"])
            for event in limitation.get("events", [])
        ),
    )


@functools.cache
def laws() -> dict[str, Law]:
    """By code, and by each alias."""
    found = {}
    for path in sorted((MANIFESTS / "jurisdictions").glob("*.json")):
        manifest = read("jurisdictions", path.stem)
        found.update(dict.fromkeys([manifest["code"], *manifest.get("aliases", [])], law_of(manifest)))
    return found
