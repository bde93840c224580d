"""The engine against the model of `tests/model`: random claims through `quittance accrue`, random ledgers through `evaluate`.

A difference prints the seed and the ledger's smallest part that shows it. `QUITTANCE_RANDOM_LEDGERS` sets how many ledgers
are tried (10,000 by default), and claims with them, so that a run under other clocks can be short.
"""

from __future__ import annotations

import collections
import concurrent.futures
import dataclasses
import datetime
import functools
import itertools
import json
import multiprocessing
import os
import random
import sys
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
import quittance_core
from quittance_core import cli
from rows import CASES, of_case

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from model import accrual, claims, copy_stream, ladder, law, ledgers, statement  # noqa: E402
from model.accrual import DAY  # noqa: E402

KINDS = {"interest": 32, "compensation": 64}
LEDGER_COUNT = int(os.environ.get("QUITTANCE_RANDOM_LEDGERS", "10000"))
CLAIM_COUNT = min(1_500, LEDGER_COUNT)

COMPENSATION_FROM = datetime.date(2013, 1, 1)  # first day of the fixed compensation in France


@dataclass(frozen=True)
class Claim:
    """A random claim, as arguments of the command line and of the model."""

    currency: str
    scale: int
    amount: Fraction
    due: datetime.date
    as_of: datetime.date
    given_first_day: datetime.date | None
    events: tuple[accrual.Event, ...]
    credit_origin: Fraction
    day_count: str
    jurisdiction: str | None
    contract_rate: Fraction | None

    @property
    def first_day(self) -> datetime.date:
        return self.given_first_day or self.due + DAY

    def money(self, amount: Fraction) -> str:
        return str(Decimal(accrual.half_away(amount * 10**self.scale)).scaleb(-self.scale))

    def arguments(self) -> list[str]:
        words = ["accrue", "--json", "--amount", self.money(self.amount), "--currency", self.currency]
        words += ["--due", str(self.due), "--as-of", str(self.as_of), "--day-count", self.day_count]
        if self.jurisdiction:
            words += ["--jurisdiction", self.jurisdiction, "--relation", "b2b"]
        if self.contract_rate is not None:
            words += ["--rate", str(Decimal(self.contract_rate.numerator) / self.contract_rate.denominator)]
        if self.given_first_day:
            words += ["--from", str(self.given_first_day)]
        for event in self.events:
            words += ["--credit" if event.is_credit else "--paid", f"{event.day}:{self.money(event.amount)}"]
        if self.credit_origin:
            words += ["--credit-origin", self.money(self.credit_origin)]
        return words

    def model(self) -> accrual.Accrual:
        return accrual.accrue(
            self.amount,
            self.due,
            self.as_of,
            self.events,
            rate_at=self.rate_at,
            credit_origin=self.credit_origin,
            first_day=self.given_first_day,
            day_count=self.day_count,
        )

    def rate_at(self, day: datetime.date) -> Fraction | None:
        if self.contract_rate is None:
            return ecb_plus_ten(day)
        if self.jurisdiction is None:
            return self.contract_rate
        floor = french_floor(day)
        return None if floor is None else max(self.contract_rate, floor)


def random_claim(rng: random.Random) -> Claim:
    currency, scale = rng.choice([("EUR", 2), ("EUR", 2), ("EUR", 2), ("USD", 2), ("JPY", 0), ("KWD", 3)])
    unit = Fraction(1, 10**scale)
    amount = unit * rng.choice([rng.randint(1, 99), rng.randint(100, 10**7), rng.randint(1, 10**13)])
    due = rng.choice(
        [
            datetime.date(2008, 11, 1) + rng.randrange(6500) * DAY,
            datetime.date(
                rng.randint(2009, 2025), *rng.choice([(2, 28), (6, 29), (6, 30), (7, 1), (12, 30), (12, 31)])
            ),
            datetime.date(rng.choice([2012, 2016, 2020, 2024]), 2, 29),
        ]
    )
    age = rng.choice([0, 1, 2, 30, 181, 365, 366, rng.randrange(1500)])
    as_of = min(due + age * DAY, datetime.date(2027, 1, 31))

    def part() -> Fraction:
        """Half of the amount at most, seldom all of it or more."""
        share = rng.choice([rng.randint(0, 500), rng.randint(0, 200), 1000, 1100])
        return max(unit, unit * (amount / unit * share // 1000))

    return Claim(
        currency=currency,
        scale=scale,
        amount=amount,
        due=due,
        as_of=as_of,
        given_first_day=due + rng.randint(-5, 60) * DAY if rng.random() < 0.2 else None,
        events=tuple(
            accrual.Event(
                due + rng.choice([-10, 0, 1, rng.randrange(400), age, age + 1]) * DAY, part(), rng.random() < 0.3
            )
            for _ in range(rng.choice([0, 0, 1, 2, 4]))
        ),
        credit_origin=part() if rng.random() < 0.15 else Fraction(0),
        day_count=rng.choice(["actual_365", "actual_365", "actual_actual", "actual_360", "thirty_360"]),
        **rng.choice(
            [
                {"jurisdiction": "FR", "contract_rate": None},
                {"jurisdiction": "FR", "contract_rate": None},
                {"jurisdiction": "FR", "contract_rate": Fraction(rng.randint(1, 20_000), 100_000)},
                {"jurisdiction": None, "contract_rate": Fraction(rng.randint(1, 40_000), 100_000)},
            ]
        ),
    )


@functools.cache
def rows_of(series: str) -> list[dict]:
    return json.loads((ROOT / "manifests" / "rates" / f"{series}.json").read_text(encoding="utf-8"))["rows"]


def french_floor(day: datetime.date) -> Fraction | None:
    """Three times the legal interest rate of the half-year: no contract may go below."""
    anchor = str(accrual.half_year_start(day))
    for row in rows_of("fr-legal-interest-professionals"):
        if row["from"] <= anchor <= row.get("until", row["from"]):
            return 3 * Fraction(row["percent"]) / 100
    return None


class EcbPlus:
    """The ECB's main refinancing rate on the first day of the half-year, and some points, from a day on."""

    def __init__(self, points: int, first_day: datetime.date):
        self.points = Fraction(points, 100)
        self.first_day = first_day
        manifest = json.loads((ROOT / "manifests" / "rates" / "ecb-main-refinancing.json").read_text(encoding="utf-8"))
        self.rows = [
            (datetime.date.fromisoformat(row["from"]), Fraction(row["percent"]) / 100) for row in manifest["rows"]
        ]
        self.complete_until = datetime.date.fromisoformat(manifest["complete_until"])

    def __call__(self, day: datetime.date) -> Fraction | None:
        anchor = accrual.half_year_start(day)
        if day < self.first_day or anchor > self.complete_until:
            return None
        return [rate for from_day, rate in self.rows if from_day <= anchor][-1] + self.points


ecb_plus_ten = EcbPlus(10, datetime.date(2009, 1, 1))  # between French businesses


# The model itself


@pytest.mark.parametrize(
    ("amount", "percent", "first_day", "days", "day_count", "interest"),
    [
        ("4800", "12.15", "2025-10-01", 92, "actual_365", "146.9984"),  # FR-06
        ("612.15", "10", "2023-02-17", 13, "actual_365", "2.18"),  # FR-13
        ("10000", "6.62", "2023-01-02", 181, "actual_365", "328.28"),  # DE-01
        ("1000", "8.62", "2024-02-01", 29, "actual_actual", "6.83"),  # DE-13
        ("2500", "12.5", "2024-01-01", 30, "actual_365", "25.68"),  # UK-04
    ],
)
def test_the_model_agrees_with_published_figures(amount, percent, first_day, days, day_count, interest):
    first = datetime.date.fromisoformat(first_day)
    rate = Fraction(percent) / 100
    result = accrual.accrue(
        Fraction(amount), first - DAY, first + (days - 1) * DAY, rate_at=lambda _day: rate, day_count=day_count
    )
    digits = len(interest.split(".")[1])
    assert Decimal(accrual.half_away(result.interest * 10**digits)).scaleb(-digits) == Decimal(interest)


def test_the_stretches_of_the_model_add_up_day_by_day():
    rng = random.Random(1)
    for _ in range(60):
        claim = random_claim(rng)
        try:
            result = claim.model()
        except accrual.RateMissingError:
            continue
        by_day, day = Fraction(0), claim.first_day
        while day <= claim.as_of:
            principal = accrual.principal_on(day, max(Fraction(0), claim.amount - claim.credit_origin), claim.events)
            if principal:
                by_day += principal * claim.rate_at(day) * accrual.year_fraction(claim.day_count, day, day)
            day += DAY
        assert result.interest == by_day
        assert result.interest == sum(segment.interest for segment in result.segments)


def terms_row(kind: int, **said) -> dict:
    names = (
        "from_date",
        "until_date",
        "jurisdiction",
        "relation",
        "rate",
        "insolvent_since",
        "notice_on",
        "judgment_on",
        "clause_share",
        "clause_least",
    )
    return dict.fromkeys(names) | {"kind": kind, "capitalises": False, "period": None} | said


def test_the_model_reads_terms_field_by_field():
    day = datetime.date.fromisoformat
    begin = claims.Agreement("FR", "law_of_company", "unknown", "nothing_known", insolvent_since=day("2026-06-01"))
    rows = [
        terms_row(3, relation=2, notice_on=day("2025-01-01")),
        terms_row(2, from_date=day("2026-01-01"), rate="9%", jurisdiction="DE", capitalises=True, clause_share=100_000),
        terms_row(2, from_date=None, rate="0.08", relation=1, insolvent_since=day("2026-08-01")),
        terms_row(2, from_date=day("2026-03-02"), rate="12"),  # begins a day after the invoice
        terms_row(1, jurisdiction="NL", notice_on=day("2026-04-29"), period="carriage"),
    ]
    found = claims.agreed(begin, rows, {"date": day("2026-03-01")}, day("2026-04-30"))
    assert found == claims.Agreement(
        jurisdiction="DE",
        law_reason="law_of_contract",
        relation="public",
        relation_reason="stated_on_invoice",
        rate=law.Agreed(Fraction(9, 100)),
        insolvent_since=day("2026-06-01"),
        notice_on=day("2025-01-01"),
        capitalises=True,
        period="carriage",
        clause=statement.Clause(Fraction(1, 10), 0, ""),
    )
    early = claims.agreed(begin, rows[-1:], {"date": day("2026-03-01")}, day("2026-04-29"))
    assert (early.jurisdiction, early.law_reason, early.notice_on) == ("NL", "law_of_customer", day("2026-04-29"))


# Claims through the command line


def test_a_random_claim_accrues_as_the_model_does(capsys):
    rng = random.Random(20)
    missing = 0
    for number in range(CLAIM_COUNT):
        claim = random_claim(rng)
        words = claim.arguments()
        code = cli.main(words)
        output = capsys.readouterr()
        shown = f"claim {number}: quittance {' '.join(words)}\n{output.out}{output.err}"
        try:
            expected = claim.model()
        except accrual.RateMissingError:
            missing += 1
            assert code == 2, shown
            assert output.out == "", shown
            assert "rate_missing" in output.err, shown
            continue
        assert code == 0, shown
        result = json.loads(output.out)
        assert result["principal"] == claim.money(expected.principal), shown
        assert result["interest"] == claim.money(expected.interest), shown
        assert result["overpaid"] == claim.money(expected.overpaid), shown
        assert [
            (
                segment["from"],
                segment["to"],
                segment["days"],
                segment["principal"],
                segment["rate"],
                segment["interest"],
            )
            for segment in result["segments"]
        ] == [
            (
                str(segment.from_day),
                str(segment.to_day),
                segment.days,
                claim.money(segment.principal),
                decimal_text(segment.rate),
                f"{segment.interest.numerator}/{segment.interest.denominator}",
            )
            for segment in expected.segments
        ], shown
        owed = claim.jurisdiction == "FR" and expected.owes_compensation and claim.due + DAY >= COMPENSATION_FROM
        assert Decimal(result["compensation"]) == (40 if owed else 0), shown
        total = accrual.half_away(expected.interest * 10**claim.scale) + expected.principal * 10**claim.scale
        if claim.currency == "EUR" and owed:
            total += 4000
        assert result["total"] == claim.money(Fraction(total) / 10**claim.scale), shown
    assert missing, "no claim beyond the known rates was tried"


def decimal_text(value: Fraction) -> str:
    """A terminating fraction as decimals without trailing zeros."""
    text = str(Decimal(value.numerator) / value.denominator)
    return text.rstrip("0").rstrip(".") if "." in text else text


# Limitation


def test_a_random_limitation_is_counted_as_by_the_model():
    manifests = quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions"))
    rng = random.Random(21)
    seen = collections.Counter()
    for _ in range(5_000):
        code = rng.choice(["FR", "FR", "FR", rng.choice(ledgers.JURISDICTIONS[:-1])])
        relation = rng.choice(list(claims.RELATIONS.values()))
        due = datetime.date(2008, 2, 28) + rng.randrange(6000) * DAY
        events = [
            (due + rng.choice([-1, 0, 1, 365, 730, 731, rng.randrange(4000)]) * DAY, rng.choice(ledgers.EVENTS))
            for _ in range(rng.choice([0, 0, 1, 2, 3]))
        ]
        period = rng.choice(["", "", "", "carriage", "general"])
        issued = rng.choice([None, due - 30 * DAY])
        delivered = rng.choice([None, due - 45 * DAY])
        arguments = {
            "jurisdiction": code,
            "relation": relation,
            "due": str(due),
            "events": [(str(day), event) for day, event in events],
            "period": period,
            "issued": issued and str(issued),
            "delivered": delivered and str(delivered),
        }
        try:
            last_day = quittance_core.limitation(manifests, **arguments)["last_day"]
        except quittance_core.InputError:
            last_day = None
        expected = law.laws()[code].limitation(relation, due, events, period, issued, delivered)
        assert last_day == (expected and str(expected)), arguments
        seen[expected is not None] += 1
    assert set(seen) == {True, False}


# Ledgers through the engine


def policy_manifest(policy: ladder.Policy) -> dict:
    return {
        "kind": "policy",
        "format": 2,
        "name": policy.name,
        "titles": {"en": "Random"},
        "gap_days": policy.gap_days,
        "mentions": policy.mentions,
        "stages": [stage_manifest(stage) for stage in policy.stages],
        "replaces": dict(policy.replaces),
        "tolerance": str(policy.tolerance),
        "tolerances": {code: str(amount) for code, amount in policy.tolerances.items()},
        "calendar": {
            "days_off": list(policy.calendar.days_off),
            "quiet": [{"from": first, "until": last} for first, last in policy.calendar.quiet],
        }
        | ({"business_days": policy.calendar.business_days} if policy.calendar.business_days else {}),
        "contacts": {
            name: most for name, most in (("per_week", policy.per_week), ("per_month", policy.per_month)) if most
        },
        "minimum": {"customer": str(policy.customer_minimum), "item": str(policy.item_minimum)},
        "grace_days": policy.grace_days,
        "penalties": policy.penalties,
    }


def stage_manifest(stage: ladder.Stage) -> dict:
    """What a stage says; what it leaves open is left out."""
    values = dataclasses.asdict(stage) | {"titles": {"en": stage.code}}
    if stage.days_after_previous is not None:
        del values["days_from_due"]
    if stage.conditions is None:
        del values["otherwise"]
    if stage.channels is not None:
        del values["channel"]
    return {name: value for name, value in values.items() if value is not None}


def holds_manifest(holds: tuple[ladder.HoldRule, ...]) -> dict:
    return {
        "kind": "holds",
        "format": 1,
        "name": "random",
        "holds": [
            {
                "code": rule.code,
                "interest": rule.interest,
                "mentioned": rule.interest == "runs",
                "asks": "nobody",
                "ends": "lifted",
                "from_host": rule.from_host,
                "titles": {"en": rule.code, "fr": rule.code, "de": rule.code},
            }
            for rule in holds
        ],
    }


def selection_manifest(selection: tuple[ladder.Segment, ...], replaces: dict[str, dict]) -> dict:
    return {
        "kind": "selection",
        "format": 1,
        "name": "random",
        "segments": [
            {"code": segment.code, "policy": segment.policy}
            | ({"relations": list(segment.relations)} if segment.relations else {})
            | ({"conditions": segment.conditions} if segment.conditions else {})
            | ({"customers": list(segment.customers)} if segment.customers else {})
            for segment in selection
        ],
        "replaces": replaces,
    }


def texts_of(rules: ladder.Rules) -> dict[str, str]:
    """By the name of their file."""
    texts = {policy.name: policy_manifest(policy) for policy in rules.policies.values()}
    texts["holds"] = holds_manifest(rules.holds)
    if rules.selection:
        # Half of the codes that a policy replaces are said by the selection instead: it comes to the same.
        handed = {
            name: {code: texts[name]["replaces"].pop(code) for code in sorted(texts[name]["replaces"])[::2]}
            for name in rules.policies
        }
        texts["selection"] = selection_manifest(rules.selection, handed)
    return {f"{name}.json": json.dumps(text) for name, text in texts.items()}


def manifests_of(rules: ladder.Rules) -> quittance_core.Manifests:
    """With the law as packaged."""
    law = quittance_core.packaged_manifests("rates", "jurisdictions", "calendars")
    return quittance_core.Manifests(law | texts_of(rules))


def rules_in(texts: dict[str, str]) -> ladder.Rules:
    """What manifests say beside the law."""
    manifests = [json.loads(text) for text in texts.values()]
    fields = ("code", "days_from_due", "channel", "lapses_at_due", "automatic")
    (holds,) = [manifest for manifest in manifests if manifest["kind"] == "holds"]
    selections = [manifest for manifest in manifests if manifest["kind"] == "selection"]
    segments = [segment for manifest in selections for segment in manifest["segments"]]
    handed = {name: codes for manifest in selections for name, codes in manifest.get("replaces", {}).items()}
    return ladder.Rules(
        tuple(ladder.HoldRule(hold["code"], hold["interest"], hold.get("from_host", False)) for hold in holds["holds"]),
        {
            manifest["name"]: ladder.Policy(
                manifest["name"],
                manifest["gap_days"],
                tuple(ladder.Stage(**{name: stage[name] for name in fields}) for stage in manifest["stages"]),
                manifest.get("replaces", {}) | handed.get(manifest["name"], {}),
                manifest.get("mentions", "overdue"),
                Decimal(manifest.get("tolerance", "1.00")),
                {code: Decimal(amount) for code, amount in manifest.get("tolerances", {}).items()},
                penalties=manifest.get("penalties", "claim"),
            )
            for manifest in manifests
            if manifest["kind"] == "policy"
        },
        tuple(
            ladder.Segment(
                segment["code"],
                segment["policy"],
                tuple(segment.get("relations", ())),
                segment.get("conditions"),
                tuple(segment.get("customers", ())),
            )
            for segment in segments
        ),
    )


@functools.cache
def rules_and_manifests() -> list[tuple[ladder.Rules, quittance_core.Manifests]]:
    """The French ladder alone, and random ones, one or several with a selection."""
    rng = random.Random(4)
    known = [ladder.Rules(ledgers.SHIPPED_HOLDS + ledgers.OWN_HOLDS, {"default-fr": ledgers.FRENCH_POLICY})] * 3
    for _ in range(24):
        policies = [ledgers.random_policy(rng, f"policy-{number}") for number in range(rng.choice([1, 2, 3]))]
        known.append(ledgers.random_rules(rng, policies))
    return [reachable(rules) for rules in known]


def reachable(rules: ladder.Rules) -> tuple[ladder.Rules, quittance_core.Manifests]:
    """Without the segments that the reader refuses, since nobody can come to them."""
    try:
        return rules, manifests_of(rules)
    except quittance_core.ManifestError as error:
        diagnostics = error.diagnostics
    assert {fault["code"] for fault in diagnostics} == {"segment_unreachable"}
    last = len(rules.selection) - 1
    refused = {int(fault["pointer"].split("/")[2]) for fault in diagnostics} - {last} or {last - 1}
    kept = tuple(segment for number, segment in enumerate(rules.selection) if number not in refused)
    return reachable(dataclasses.replace(rules, selection=kept))


@dataclass(frozen=True)
class Case:
    """One random night: a ledger, and what it is evaluated with."""

    ledger: dict[str, list[dict]]
    as_of: datetime.date
    rules: ladder.Rules
    manifests: quittance_core.Manifests
    company_currency_id: int
    country: str
    binary: bool  # through binary COPY, or as columns
    backlog: str = "first_stage"
    backlog_before: datetime.date | None = None
    bank_matched_on: datetime.date | None = None

    def model(self) -> ladder.Night:
        company = ladder.Company(
            self.company_currency_id,
            ledgers.CURRENCIES,
            self.country,
            self.backlog,
            self.backlog_before,
            self.bank_matched_on,
        )
        return ladder.Night(self.ledger, company, self.rules, self.as_of)

    def engine(self) -> quittance_core.Evaluation:
        snapshot = quittance_core.Snapshot(
            company_id=1,
            company_currency_id=self.company_currency_id,
            country=self.country,
            currencies=ledgers.CURRENCIES,
            backlog=self.backlog,
            backlog_before=self.backlog_before,
        )
        for stream, rows in self.ledger.items():
            columns = quittance_core.STREAMS[stream]
            if self.binary:
                content = copy_stream.encode(columns, rows)
                # In pieces that cut rows and fields anywhere.
                for start in range(0, len(content), 999):
                    getattr(snapshot, stream).write(content[start : start + 999])
            else:
                snapshot.extend(stream, {column: [row[column] for row in rows] for column in columns})
        return quittance_core.evaluate(snapshot, self.manifests, self.as_of, bank_matched_on=self.bank_matched_on)


def random_case(seed: int) -> Case:
    rng = random.Random(seed)
    as_of = ledgers.random_night(rng)
    rules, manifests = rng.choice(rules_and_manifests())
    company_currency_id, country = ledgers.random_company(rng)
    ledger = ledgers.random_ledger(rng, as_of, company_currency_id)
    backlog = rng.choice(["first_stage", "stage_of_age", "review"])
    first_steps_on = as_of - rng.choice([0, 1, 10, 60]) * accrual.DAY if rng.random() < 0.6 else None
    matched_on = as_of - rng.choice([0, 2, 10, 40]) * accrual.DAY if rng.random() < 0.3 else None
    return Case(
        ledger,
        as_of,
        rules,
        manifests,
        company_currency_id,
        country,
        seed % 10 == 0,
        backlog,
        first_steps_on,
        matched_on,
    )


def smallest(case: Case) -> Case:
    """The case without every row, and without every field of its terms and holds, that its difference does not need."""

    def if_it_differs(stream: str, rows: list[dict]) -> Case:
        smaller = dataclasses.replace(case, ledger=case.ledger | {stream: rows})
        try:
            return smaller if differences(smaller) else case
        except quittance_core.QuittanceError:
            return case  # what is left is no ledger any more

    for stream, rows in case.ledger.items():
        for row in list(rows):
            case = if_it_differs(stream, [other for other in case.ledger[stream] if other is not row])
    for stream, kept in (("terms", {"kind", "customer_id", "move_id"}), ("holds", {"hold_id", "code"})):
        for number, row in enumerate(case.ledger[stream]):
            for name in sorted(row.keys() - kept):
                rows = list(case.ledger[stream])
                rows[number] = rows[number] | {name: False if name == "capitalises" else None}
                case = if_it_differs(stream, rows)
    return case


def test_the_model_knows_the_ladder_and_the_holds_shipped():
    shipped = rules_in(quittance_core.packaged_manifests())
    assert shipped == ladder.Rules(ledgers.SHIPPED_HOLDS, {"default-fr": ledgers.FRENCH_POLICY})


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_engine_decides_a_case_as_the_model_does(path):
    ledger, texts, as_of, _expected = of_case(path)
    manifests = quittance_core.Manifests(texts)
    case = Case(ledger, as_of, rules_in(texts), manifests, 1, "FR", binary=True)
    assert differences(case) == []


BLOCKERS = ("insolvent", "sending_in_progress", "no_address")


class Differences(list):
    """What engine and model say differently."""

    def compare(self, place: str, engine, model) -> None:
        if engine != model:
            self.append(f"{place}: engine {engine!r}, model {model!r}")

    def compare_facts(self, place: str, engine: dict, model: dict) -> None:
        for fact, value in model.items():
            self.compare(f"{place} {fact}", engine[fact], value)


def money(amount_minor: int | None, scale: int) -> str | None:
    return None if amount_minor is None else str(Decimal(int(amount_minor)).scaleb(-scale))


def value_of(amount: str | None) -> Decimal | None:
    """Of a compensation: where a law knows none, its zero has the decimals of the claim."""
    return None if amount is None else Decimal(amount)


def segments_told(segments: list[dict]) -> list[tuple]:
    return [(segment["from"], segment["to"], Fraction(segment["interest"])) for segment in segments]


def segments_of(claim: statement.Claim, scale: int) -> list[tuple]:
    return [(str(line.from_day), str(line.to_day), line.interest / 10**scale) for line in claim.lines]


def differences(case: Case) -> list[str]:
    """What engine and model say differently."""
    night = case.model()
    evaluation = case.engine()
    found = Differences()
    compare_items(case, night, evaluation, found)
    compare_cases(case, night, evaluation, found)
    compare_answers(night, evaluation, found)
    booked, legal = (stated_as_told(night, evaluation, legal_order) for legal_order in (False, True))
    compare_statements(evaluation.statements(), booked, "as booked", found)
    for told in evaluation.statements():
        asked = night.policy_of[told["customer_id"]].penalties != "threaten"
        found.compare(f"penalties asked of {told['customer_id']}", told["penalties_asked"], asked)
    compare_statements(evaluation.statements(legal_order=True), legal, "in the legal order", found)
    compare_open_penalties(night, evaluation, booked, found)
    return found


def compare_items(case: Case, night: ladder.Night, evaluation, found: Differences) -> None:
    company_scale = ledgers.CURRENCIES[case.company_currency_id][1]
    items = {(item["move_id"], item["ordinal"]): item for item in evaluation.items if item["status"] == "ok"}
    found.compare("items", sorted(items), sorted(night.items))
    for key in sorted(items.keys() & night.items.keys()):
        item = night.items[key]
        facts = item.facts()
        for fact in ("claim", "held", "residual", "interest"):
            facts[fact] = money(facts[fact], item.scale)
        for fact in ("residual_company", "compensation"):
            facts[fact] = money(facts[fact], company_scale)
        found.compare_facts(f"item {key}", items[key], facts)
        if item.interest is not None and item.item_id is not None:
            segments = evaluation.derivation(item.item_id)["segments"]
            found.compare(f"segments of {key}", segments_told(segments), segments_of(item.decided, item.scale))
        reasons = {reason["code"]: reason for reason in items[key]["reasons"]}
        compare_holds_told(f"item {key}", items[key]["reasons"], item, found)
        credited = item.residual - item.held - item.left
        told = reasons.get("credit_applied", reasons.get("covered", {})).get("credit_amount")
        found.compare(f"credits of {key}", told, money(credited, item.scale) if credited else None)
        in_review = item.to_review and item.left > 0 and not item.wholly_held
        found.compare(f"review of {key}", "backlog_review" in reasons, in_review)
        begins_late = item.passed > 0 and item.left > 0 and not item.wholly_held
        found.compare(f"stage of the age of {key}", "backlog_stage" in reasons, begins_late)
        waits_for_bank = item.lacking == "bank" and item.next_stage is not None
        found.compare(f"bank of {key}", "bank_not_matched" in reasons, waits_for_bank)
        compare_conditions_told(f"conditions of {key}", items[key]["reasons"], item, found)
        if item.done is None and item.left:
            stage = reasons.get("stage_not_in_policy", {}).get("stage")
            found.compare(f"stage of {key}", stage, item.done_code)
        if item.unavailable and item.state != "covered" and item.due < case.as_of:
            found.compare(f"reason {item.unavailable} of {key}", item.unavailable in reasons, True)
        if item.gap and item.unavailable in reasons:
            reason = reasons[item.unavailable]
            found.compare(f"missing day of {key}", reason["missing_on"], str(item.gap.day))
            until_on = str(item.gap.day - accrual.DAY) if item.gap.leaves_interest else None
            found.compare(f"last day of {key}", reason.get("until_on"), until_on)


def compare_conditions_told(place: str, reasons: list[dict], item: ladder.Item, found: Differences) -> None:
    """The stages that were passed, the one that waits, and the fact to which each is due."""
    told = {
        (reason["code"], reason["stage"]): reason["fact"]
        for reason in reasons
        if reason["code"] in ("stage_passed", "stage_condition")
    }
    wanted = {}
    if item.left > 0 and not item.wholly_held:
        wanted = {("stage_passed", code): comparison["fact"] for code, comparison in item.passed_over.items()}
        if item.waits_for and item.next_stage:
            wanted["stage_condition", item.next_stage] = item.waits_for["fact"]
    found.compare(place, told, wanted)


def compare_holds_told(place: str, reasons: list[dict], item: ladder.Item, found: Differences) -> None:
    """A reason for each hold that took something, in the order of application."""
    codes = {taken.hold.rule.code for taken in item.holds}
    told = [reason for reason in reasons if reason["code"] in codes]
    found.compare(f"{place} holds", [reason["code"] for reason in told], [taken.hold.rule.code for taken in item.holds])
    for reason, taken in zip(told, item.holds, strict=False):
        amount = None if taken.amount == item.residual else money(taken.amount, item.scale)
        found.compare(f"{place} held amount", reason.get("held_amount"), amount)
        for name, day in (("since_on", taken.hold.from_date), ("until_on", taken.hold.until_date)):
            found.compare(f"{place} {name}", reason.get(name), day and str(day))


def compare_held(place: str, reasons: list[dict], night: ladder.Night, customer_id: int, found: Differences) -> None:
    """How many items are held in all, and each code with the first day on which it may end."""
    items = [item for item in night.items_of[customer_id] if item.held]
    counts = [reason["count"] for reason in reasons if reason["code"] == "held"]
    found.compare(f"{place} held items", counts, [len(items)] if items else [])
    taken = [taken.hold for item in items for taken in item.holds]
    expected = []
    for rule in night.rules.holds:
        untils = [hold.until_date for hold in taken if hold.rule == rule]
        if untils:
            expected.append((rule.code, min((str(day) for day in untils if day), default=None)))
    codes = {rule.code for rule in night.rules.holds}
    told = [(reason["code"], reason.get("until_on")) for reason in reasons if reason["code"] in codes]
    found.compare(f"{place} holds", told, expected)


def compare_cases(case: Case, night: ladder.Night, evaluation, found: Differences) -> None:
    company_scale = ledgers.CURRENCIES[case.company_currency_id][1]
    cases = {row["customer_id"]: row for row in evaluation.cases if row["status"] == "ok"}
    found.compare("cases", sorted(cases), sorted(night.cases))
    for customer_id in sorted(cases.keys() & night.cases.keys()):
        facts = dict(night.cases[customer_id])
        for fact in ("overdue", "not_due", "held", "penalties", "interest", "compensation"):
            facts[fact] = money(facts[fact], company_scale)
        action, blockers = facts.pop("action"), facts.pop("blockers")
        segment, segment_fact = facts.pop("segment"), facts.pop("segment_fact")
        waits_for_bank = facts.pop("waits_for_bank")
        reasons = [reason["code"] for reason in cases[customer_id]["reasons"]]
        selected = [reason for reason in cases[customer_id]["reasons"] if reason["code"] == "policy_selected"]
        told = [(reason["policy"], reason["segment"], reason.get("fact")) for reason in selected]
        expected = [(facts["policy"], segment.code, segment_fact)] if segment else []
        found.compare(f"segment of {customer_id}", told, expected)
        compare_held(f"case {customer_id}", cases[customer_id]["reasons"], night, customer_id, found)
        found.compare(f"blockers of {customer_id}", [code for code in reasons if code in BLOCKERS], blockers)
        found.compare(f"bank of {customer_id}", "bank_not_matched" in reasons, waits_for_bank)
        charged = any(item.penalty and item.left for item in night.items_of[customer_id])
        found.compare(f"penalties of {customer_id}", "penalties_charged" in reasons, charged)
        if "amount" in action:
            action["amount"] = money(action["amount"], company_scale)
        found.compare_facts(f"case {customer_id}", cases[customer_id], facts)
        found.compare_facts(f"action of {customer_id}", cases[customer_id]["action"], action)

    waiting = sum(facts["waits_for_bank"] for facts in night.cases.values())
    found.compare("waits for the bank", evaluation.summary["waits_for_bank"], waiting)
    found.compare("failures", {row["customer_id"]: row["code"] for row in evaluation.failures}, night.failures)
    left_out = {code: (count, money(amount, company_scale)) for code, (count, amount) in night.left_out.items()}
    found.compare("left out", {row["code"]: (row["count"], row["amount"]) for row in evaluation.left_out}, left_out)
    scales = dict(ledgers.CURRENCIES.values())
    spare = [(*rest, code, money(left, scales[code])) for *rest, code, left in claims.spare_credits(night)]
    found.compare("spare credits", sorted(tuple(row.values()) for row in evaluation.spare_credits()), sorted(spare))


def stated_as_told(night: ladder.Night, evaluation, legal_order: bool) -> list[claims.Statement]:
    """In the order of the cases; customers of whom nothing is open and who have no case come last."""
    customers = [row["customer_id"] for row in (*evaluation.cases, *night.ledger["customers"])]
    rank = {customer_id: number for number, customer_id in enumerate(dict.fromkeys(customers))}
    stated = claims.statements(night, legal_order)
    return sorted(stated, key=lambda wanted: (rank[wanted.customer_id], wanted.currency))


def compare_statements(told: list[dict], expected: list[claims.Statement], order: str, found: Differences) -> None:
    keys = [(wanted.customer_id, wanted.currency) for wanted in expected]
    found.compare(f"statements {order}", [(row["customer_id"], row["currency"]) for row in told], keys)
    by_key = {(row["customer_id"], row["currency"]): row for row in told}
    for key, wanted in zip(keys, expected, strict=True):
        if key in by_key:
            compare_statement(f"statement {key} {order}", by_key[key], wanted, found)


def compare_statement(place: str, told: dict, wanted: claims.Statement, found: Differences) -> None:
    scale = wanted.scale
    found.compare_facts(place, told, {fact: money(amount, scale) for fact, amount in wanted.facts().items()})
    found.compare(
        f"{place} penalties",
        sorted(
            (row["line_id"], row["move_id"], KINDS[row["kind"]], row["residual"], row["left"])
            for row in told["penalties"]
        ),
        sorted(
            (line["line_id"], line["move_id"], line["flags"] & 96, str(line["residual"]), money(left, scale))
            for line, left in wanted.penalties
        ),
    )
    found.compare(
        f"{place} credits",
        [(row["line_id"], row["move_id"], str(row["date"]), row["left"]) for row in told["credits"]],
        [(line["line_id"], line["move_id"], str(line["date"]), money(left, scale)) for line, left in wanted.credits],
    )
    amount, currency = wanted.compensation
    found.compare(f"{place} compensation", value_of(told["compensation"]), value_of(money(amount, 2)))
    if currency:
        found.compare(f"{place} compensation_currency", told["compensation_currency"], currency)
    found.compare(
        f"{place} payments",
        sorted(
            (
                payment["on"],
                payment["amount"],
                [(part["name"], part["interest"], part["principal"]) for part in payment["claims"]],
                payment["overpaid"],
            )
            for payment in told["payments"]
        ),
        sorted(
            (
                str(payment.day),
                money(payment.amount, scale),
                [
                    (name, money(interest, scale), money(principal, scale))
                    for name, interest, principal in payment.claims
                ],
                money(payment.overpaid, scale),
            )
            for payment in wanted.payments
        ),
    )
    names = [owed.name for owed in wanted.claims]
    found.compare(f"{place} claims", [claim["name"] for claim in told["claims"]], names)
    by_name = {claim["name"]: claim for claim in told["claims"]}
    for owed in wanted.claims:
        if owed.name in by_name:
            compare_claim(f"{place} claim {owed.name}", by_name[owed.name], owed, found)


def kind_of(event: accrual.Event) -> str:
    return "credit" if event.is_credit else "other" if event.is_other else "payment"


def compare_claim(place: str, told: dict, owed: claims.Owed, found: Differences) -> None:
    item, agreed = owed.item, owed.item.agreed
    facts = {
        "line_id": item.line["line_id"],
        "move_id": item.line["move_id"],
        "ordinal": item.ordinal,
        "item_id": item.item_id,
        "branch_id": item.line["company_id"],
        "hold": item.hold,
        "held": money(item.held, item.scale),
        "holds": [
            {
                "code": taken.hold.rule.code,
                "amount": money(taken.amount, item.scale),
                "from": taken.hold.from_date,
                "until": taken.hold.until_date,
            }
            for taken in item.holds
        ],
        "jurisdiction": agreed.law.code if agreed.law else agreed.jurisdiction,
        "law_reason": agreed.law_reason,
        "relation": agreed.relation,
        "relation_reason": agreed.relation_reason,
        "past_limitation": item.past_limitation,
    }
    if item.bears:
        facts["unavailable"] = owed.unavailable
    for fact, amount in {
        "amount": item.amount,
        "residual": item.residual,
        "credit_origin": item.credit_origin,
        "principal": owed.principal,
        "interest": owed.interest,
        "interest_paid": owed.settled.paid,
        "interest_open": owed.interest_open,
        "interest_charged": owed.interest_charged - owed.interest_pending,
        "interest_pending": owed.interest_pending,
        "overpaid": owed.settled.overpaid,
        "total": owed.total,
    }.items():
        facts[fact] = money(amount, item.scale)
    known = law.laws().get(told["jurisdiction"])
    told = told | {"jurisdiction": known.code if known else told["jurisdiction"]}
    for fact, amount in {
        "compensation": owed.compensation,
        "compensation_open": owed.compensation_open,
        "compensation_charged": owed.compensation_charged - owed.compensation_pending,
        "compensation_pending": owed.compensation_pending,
    }.items():
        facts[fact] = value_of(money(amount, 2))
        told[fact] = value_of(told[fact])
    found.compare_facts(place, told, facts)
    found.compare(f"{place} dates", (str(told["date"]), str(told["due_date"])), (str(item.line["date"]), str(item.due)))
    last_day = told["limitation"] and told["limitation"]["last_day"]
    found.compare(f"{place} limitation", last_day, item.limitation_date and str(item.limitation_date))
    if owed.interest is not None:
        found.compare(f"{place} segments", segments_told(told["segments"]), segments_of(owed.settled, item.scale))
    if item.bears and not item.agreed.unavailable:
        gaps = [reason["code"] for reason in told["reasons"] if reason["code"] in ("rate_missing", "rate_to_enter")]
        found.compare(f"{place} missing", gaps, [owed.gap.unavailable] if owed.gap else [])
    events = [(str(event.day), kind_of(event), money(event.amount, item.scale)) for event in item.events]
    told_events = [(str(event["on"]), event["kind"], event["amount"]) for event in told["events"]]
    found.compare(f"{place} events", sorted(told_events), sorted(events))


FIGURES = ("interest", "compensation", "claim", "held", "limitation_date", "unavailable")


def compare_answers(night: ladder.Night, evaluation, found: Differences) -> None:
    """By the ids of our own rows, in an order of the caller's."""
    company_scale = night.company.currencies[night.company.currency_id][1]
    items = [item for item in night.items.values() if item.item_id is not None]
    items.sort(key=lambda item: -item.item_id)
    told = evaluation.figures([item.item_id for item in items])
    for number, item in enumerate(items):
        facts = {
            "item_id": item.item_id,
            "interest": money(item.interest, item.scale),
            "compensation": money(item.compensation, company_scale),
            "claim": money(item.left, item.scale),
            "held": money(item.held, item.scale),
            "limitation_date": item.limitation_date,
            "unavailable": item.unavailable,
            "interest_until": item.gap.day - accrual.DAY if item.gap and item.gap.leaves_interest else None,
            "verified": item.interest is not None and not item.gap and claims.verified(item.agreed, item.decided),
        }
        row = {name: told[name][number] for name in facts}
        found.compare_facts(f"figures of {item.item_id}", row, facts)

    moves = sorted({item.line["move_id"] for item in night.items.values()})
    agreed = {item.line["move_id"]: item.agreed for item in night.items.values()}
    told = evaluation.terms(moves)
    for name in ("relation", "relation_reason", "law_reason"):
        found.compare(f"{name} of moves", told[name], [getattr(agreed[move], name) for move in moves])


def compare_open_penalties(night: ladder.Night, evaluation, booked: list[claims.Statement], found: Differences) -> None:
    columns = quittance_core.STREAMS["open_penalties"]
    rows = [open_penalty(night, customer_id, owed) for customer_id, owed in claims.open_penalties(booked)]
    stream, expected = evaluation.open_penalties().read(), copy_stream.encode(columns, rows)
    if stream != expected:
        found.compare("open penalties", copy_stream.decode(columns, stream), copy_stream.decode(columns, expected))


def open_penalty(night: ladder.Night, customer_id: int, owed: claims.Owed) -> dict:
    item = owed.item
    ids_and_scales = {name: (number, scale) for number, (name, scale) in night.company.currencies.items()}
    compensation_currency_id, compensation_scale = ids_and_scales[owed.compensation_currency]

    def amount(minor: int | None, scale: int) -> Decimal | None:
        return None if minor is None else Decimal(minor).scaleb(-scale)

    return {
        "customer_id": customer_id,
        "branch_id": item.line["company_id"],
        "move_id": item.line["move_id"],
        "ordinal": item.ordinal,
        "item_id": item.item_id,
        "currency_id": item.line["currency_id"],
        "interest": amount(owed.interest_open, item.scale),
        "compensation": amount(owed.compensation_open, compensation_scale),
        "compensation_currency_id": compensation_currency_id,
        "due_date": item.due,
        "days_late": (night.as_of - item.due).days,
        "residual": amount(owed.principal, item.scale),
        "verified": owed.interest is not None
        and not owed.gap
        and claims.verified(item.agreed, owed.settled)
        and (
            (owed.compensation_open or 0) <= 0
            or (
                item.agreed.rule.compensation_verified
                and (not owed.settled.by_clause or item.agreed.rule.clause_verified)
            )
        ),
        "missing_on": owed.gap and owed.gap.day,
        "asked": night.policy_of[customer_id].penalties != "threaten",
        "forgiven": night.policy_of[customer_id].penalties == "forgive" and item.is_paid,
    }


def first_difference(seeds: range) -> str | None:
    """Of these seeds' ledgers, as a text with the smallest ledger that shows it."""
    for seed in seeds:
        case = random_case(seed)
        if differences(case):
            case = smallest(case)
            rows = [f"{stream}: {row}" for stream, rows in case.ledger.items() for row in rows]
            shown = [f"seed {seed}, as of {case.as_of}, {case.country}, {case.rules}", *rows, *differences(case)]
            return "\n".join(shown)
    return None


def test_the_engine_decides_as_the_model_does():
    rules_and_manifests()  # read once, before the processes part
    parts = [range(start, min(start + 250, LEDGER_COUNT)) for start in range(0, LEDGER_COUNT, 250)]
    processes = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count(), mp_context=processes) as pool:
        found = [difference for difference in pool.map(first_difference, parts) if difference]
    assert not found, min(found, key=len)


def after_the_night(case: Case) -> Case:
    """The same ledger once the host has written what the night decided."""
    evaluation = case.engine()
    new_ids = itertools.count(1_000_000)
    # Customers that failed are left as they are.
    failed = {failure["customer_id"] for failure in evaluation.failures}
    cases = {row["customer_id"]: row for row in case.ledger["cases"] if row["customer_id"] not in failed}
    of_failed = [row for row in case.ledger["cases"] if row["customer_id"] in failed]
    for decided in evaluation.cases:
        if decided["status"] != "ok":
            continue
        row = dict(cases.get(decided["customer_id"]) or dict.fromkeys(quittance_core.STREAMS["cases"]))
        row["case_id"] = row["case_id"] or next(new_ids)
        row["customer_id"] = decided["customer_id"]
        row["relation"] = row["relation"] or 0
        row["fingerprint"] = decided["fingerprint"]
        action = decided["action"]
        if action["outcome"] in ("insert", "update"):
            row["action_id"] = row["action_id"] or next(new_ids)
            row["action_state"] = 1
            row["action_fingerprint"] = action["fingerprint"]
        elif action["outcome"] == "cancel":
            row["action_id"] = row["action_state"] = row["action_fingerprint"] = None
        cases[decided["customer_id"]] = row

    # What is no open item any more is closed.
    failed_moves = {line["move_id"] for line in case.ledger["lines"] if line["customer_id"] in failed}
    items = {
        (row["move_id"], row["ordinal"]): row if row["move_id"] in failed_moves else row | {"closed": True}
        for row in case.ledger["items"]
    }
    for decided in evaluation.items:
        if decided["status"] == "ok":
            key = (decided["move_id"], decided["ordinal"])
            row = items.get(key) or dict.fromkeys(quittance_core.STREAMS["items"])
            items[key] = row | {
                "item_id": row["item_id"] or next(new_ids),
                "move_id": decided["move_id"],
                "ordinal": decided["ordinal"],
                "closed": False,
                "stage": decided["stage"],
                "cycle": row["cycle"] or 1,
                "fingerprint": decided["fingerprint"],
            }
    ledger = case.ledger | {"cases": [*cases.values(), *of_failed], "items": list(items.values())}
    return dataclasses.replace(case, ledger=ledger)


def test_a_night_that_runs_twice_writes_nothing_the_second_time():
    for seed in range(300):
        again = after_the_night(random_case(seed)).engine()
        written = {stream: rows for stream, rows in again.summary["rows"].items() if rows}
        assert not written, f"seed {seed}"
        assert {row["action"]["outcome"] for row in again.cases if row["status"] == "ok"} <= {
            "none",
            "unchanged",
            "in_flight",
        }, f"seed {seed}"


def contacts_of_the_model(case: Case, days: int) -> list[tuple]:
    """Day by day, the ledger of each day made of the night before."""
    night, found = case.model(), []
    known = {row["customer_id"] for row in case.ledger["cases"] if row["last_contact_on"]}
    for _ in range(days + 1):
        for customer_id, decided in sorted(night.cases.items()):
            if decided["state"] == "to_contact":
                action = decided["action"]
                scale = ledgers.CURRENCIES[case.company_currency_id][1]
                told = (action["stage"], action["channel"], action["automatic"], money(action["amount"], scale))
                found.append(
                    (
                        ladder.leaves_on(night, customer_id),
                        customer_id,
                        *told,
                        action["item_count"],
                        customer_id not in known,
                    )
                )
                known.add(customer_id)
        # What the bank will have booked by then nobody knows.
        company = dataclasses.replace(night.company, bank_matched_on=None)
        night = ladder.Night(ladder.ledger_after(night), company, night.rules, night.as_of + accrual.DAY)
    return found


def contacts_of_the_engine(case: Case, days: int) -> list[tuple]:
    names = ("leaves_on", "customer_id", "stage", "channel", "automatic", "amount", "item_count", "is_first")
    evaluation, found = case.engine(), []
    while evaluation is not None:
        told = evaluation.proposals()
        found += sorted(zip(*(told[name] for name in names), strict=True), key=lambda row: row[1])
        evaluation = evaluation.night_after(case.as_of + days * accrual.DAY)
    return found


def test_the_days_to_come_are_those_of_the_model():
    """The engine jumps the days on which nothing can change; the model takes every one."""
    contacts = days = 0
    for seed in range(max(30, LEDGER_COUNT // 50)):
        case, ahead = random_case(seed), random.Random(seed).choice([0, 1, 9, 40, 75])
        expected = contacts_of_the_model(case, ahead)
        assert contacts_of_the_engine(case, ahead) == expected, f"seed {seed}, {ahead} days from {case.as_of}"
        contacts += len(expected)
        days += len({contact[0] for contact in expected})
    assert contacts > days > 50


def sign(amount: int | None) -> int | None:
    return amount and (amount > 0) - (amount < 0)


def size(compensation: int | None) -> int | str | None:
    if compensation in (None, 0, 4000):
        return compensation
    return "charged in part" if compensation < 4000 else "by size"


def test_the_random_ledgers_reach_everything_that_is_decided():
    seen = collections.defaultdict(collections.Counter)
    for seed in range(1200):
        night = random_case(seed).model()
        for item in night.items.values():
            seen["item"][item.state] += 1
            seen["begins at the stage of its age"][item.passed > 0] += 1
            seen["passed over"][len(item.passed_over) > 0] += 1
            seen["waits for conditions"][item.waits_for is not None] += 1
            seen["hold"][item.hold] += 1
            seen["holds of an item"][min(2, len(item.holds))] += 1
            if item.held:
                seen["held"][item.wholly_held, "stopped" if item.stopped else "running", item.bears] += 1
                seen["held until"][item.holds[0].hold.until_date is not None] += 1
            seen["stage"]["none" if item.done_code is None else "unknown" if item.done is None else "known"] += 1
            seen["unavailable"][item.unavailable] += 1
            seen["interest"][item.interest is not None and item.interest > 0] += 1
            seen["compensation"][size(item.compensation)] += 1
            seen["kind"][item.kind] += 1
            seen["law"][item.agreed.law_reason] += 1
            seen["relation of a claim"][item.agreed.relation_reason] += 1
            seen["limitation"][item.limitation_date is not None] += 1
            if item.decided:
                terms = item.decided.terms
                if item.decided.late and not item.decided.principal:
                    seen["paid late, or credits alone"][item.decided.paid_late] += 1
                seen["way"].update(
                    name
                    for name in ("compounds", "frozen_on", "each_segment", "needs_notice", "margin_from", "insolvency")
                    if getattr(terms, name)
                )
                if item.agreed.rate is not None and item.agreed.rule.floor_at and item.decided.lines:
                    raised = terms.raised_from(item.decided.lines[-1].to_day) is not None
                    seen["floor"][raised] += 1
                    seen["floor of a rule"][raised and bool(item.agreed.rate.series)] += 1
        for legal_order in (False, True):
            stated = claims.statements(night, legal_order)
            seen["stated with a case"].update(wanted.customer_id in night.cases for wanted in stated)
            for owed in (owed for wanted in stated for owed in wanted.claims):
                seen["settled"][owed.item.residual == 0] += 1
                seen["interest paid"][legal_order, owed.settled.paid > 0] += 1
                seen["interest open"][sign(owed.interest_open)] += 1
                seen["compensation open"][sign(owed.compensation_open)] += 1
                seen["compensation in"][
                    owed.settled.terms.compensation and owed.settled.terms.compensation.currency
                ] += 1
        for case in night.cases.values():
            seen["case"][case["state"]] += 1
            seen["selected"][case["segment"] is not None] += 1
            seen["selected by"][case["segment_fact"]] += 1
            seen["relation"][case["relation_used"], case["relation_reason"]] += 1
            seen["blockers"].update(case["blockers"])
            seen["action"][case["action"]["outcome"]] += 1
            seen["channel"][case["action"].get("channel")] += 1
            seen["automatic"][case["action"].get("automatic")] += 1
        seen["failures"].update(night.failures.values())
        seen["left out"].update(night.left_out.keys())
    expected = {
        "item": {"held", "covered", "finished", "to_contact", "not_due", "waiting", "review"},
        "begins at the stage of its age": {True, False},
        "passed over": {True, False},
        "waits for conditions": {True, False},
        "hold": {None, *(rule.code for rule in ledgers.SHIPPED_HOLDS + ledgers.OWN_HOLDS)},
        "holds of an item": {0, 1, 2},
        "held": {
            (True, "stopped", False),
            (True, "stopped", True),
            (True, "running", True),
            (True, "running", False),  # a charged penalty
            (False, "stopped", True),
            (False, "stopped", False),
            (False, "running", True),
            (False, "running", False),
        },
        "held until": {True, False},
        "stage": {"none", "known", "unknown"},
        "selected": {True, False},
        "selected by": {
            None,
            "customer",
            "relation",
            "country",
            "language",
            "tags",
            "customer_days",
            "insured",
        },
        "unavailable": {
            None,
            "relation_without_rule",
            "jurisdiction_unknown",
            "rate_missing",
            "rate_to_enter",
            "notice_missing",
        },
        "interest": {True, False},
        "compensation": {None, 0, "charged in part", 4000, "by size"},
        "kind": {"principal", "interest", "compensation"},
        "law": {"law_of_company", "law_of_customer", "law_of_contract", "law_of_invoice"},
        "relation of a claim": {
            "stated_by_user",
            "has_vat_number",
            "has_company_registry",
            "nothing_known",
            "stated_in_contract",
            "stated_on_invoice",
        },
        "limitation": {True, False},
        "paid late, or credits alone": {True, False},
        "way": {"compounds", "frozen_on", "each_segment", "needs_notice", "margin_from", "insolvency"},
        "floor": {True, False},
        "floor of a rule": {True, False},
        "stated with a case": {True, False},
        "settled": {True, False},
        "interest paid": {(False, False), (True, False), (True, True)},
        "interest open": {None, -1, 0, 1},
        "compensation open": {None, -1, 0, 1},
        "compensation in": {None, "EUR", "GBP"},
        "case": {"nothing_due", "held", "blocked", "to_contact", "waiting"},
        "relation": {
            ("b2b", "stated_by_user"),
            ("public", "stated_by_user"),
            ("consumer", "stated_by_user"),
            ("unknown", "stated_by_user"),
            ("b2b", "has_vat_number"),
            ("b2b", "has_company_registry"),
            ("unknown", "nothing_known"),
        },
        "blockers": set(BLOCKERS),
        "action": {"none", "insert", "update", "cancel", "in_flight"},
        "channel": {None, "email", "task"},
        "automatic": {None, True, False},
        "failures": {
            "amount_malformed",
            "amount_too_fine",
            "amount_over_limit",
            "currency_without_scale",
            "date_out_of_range",
            "due_date_missing",
            "customer_missing",
            "case_twice",
            "hold_code_unknown",
        },
        "left out": {"no_customer", "non_trade", "point_of_sale"},
    }
    assert {name: set(counts) for name, counts in seen.items()} == expected
