"""Random small ledgers, as the host's streams would carry them. The same seed gives the same ledger on every machine."""

from __future__ import annotations

import datetime
import random
from dataclasses import replace
from decimal import Decimal

from .accrual import DAY
from .ladder import Calendar, HoldRule, Policy, Rules, Segment, Stage

CURRENCIES = {1: ("EUR", 2), 2: ("USD", 2), 3: ("JPY", 0), 4: ("KWD", 3), 5: ("GBP", 2)}

# Nights on which calendars, half-years and rate series end or begin.
CORNER_NIGHTS = [
    datetime.date(2009, 1, 1),
    datetime.date(2012, 2, 29),
    datetime.date(2013, 1, 1),
    datetime.date(2013, 1, 31),
    datetime.date(2015, 6, 30),
    datetime.date(2016, 7, 1),
    datetime.date(2019, 12, 31),
    datetime.date(2020, 2, 29),
    datetime.date(2020, 3, 1),
    datetime.date(2023, 1, 1),
    datetime.date(2023, 6, 30),
    datetime.date(2023, 7, 1),
    datetime.date(2024, 2, 28),
    datetime.date(2024, 2, 29),
    datetime.date(2024, 12, 31),
    datetime.date(2025, 1, 1),
    datetime.date(2025, 7, 1),
    datetime.date(2026, 11, 22),
    datetime.date(2026, 12, 31),
]
# Days from the due date to the night, at and around the steps of the usual ladders.
CORNER_AGES = [
    -40,
    -8,
    -7,
    -6,
    -5,
    -4,
    -2,
    -1,
    0,
    1,
    2,
    3,
    4,
    7,
    8,
    14,
    15,
    16,
    29,
    30,
    31,
    44,
    45,
    46,
    52,
    60,
    181,
    184,
    366,
    730,
    731,
    1826,
    1827,
]
# Countries that differ in what they grant, two aliases, and one without a manifest.
JURISDICTIONS = [
    "FR",
    "FR",
    "FR",
    "DE",
    "NL",
    "NL",
    "UK",
    "UK",
    "GB",
    "BE",
    "CH",
    "IT",
    "AT",
    "IE",
    "PT",
    "EU",
    "FI",
    "XK",
]
EVENTS = [
    "acknowledgement",
    "court_claim",
    "conservatory_measure",
    "enforcement",
    "order_for_payment_served",
    "order_for_payment_filed",
    "formal_notice",
]

HOST_HOLDS = (
    "opening_balance",
    "excluded_by_accountant",
    "payment_blocked",
    "payment_unmatched",
    "payment_out",
    "past_limitation",
    "to_be_collected",
)
REMAINDERS = ("discount_taken", "below_tolerance")
SHIPPED_HOLDS = (
    *(HoldRule(code, "stops", from_host=True) for code in HOST_HOLDS),
    *(HoldRule(code, "late_payments", from_host=True) for code in REMAINDERS),
    HoldRule("paused", "runs"),
    HoldRule("left_out_of_letter", "runs"),
    HoldRule("handed_over", "runs"),
)
# Codes that no release ships.
OWN_HOLDS = (
    HoldRule("disputed", "stops"),
    HoldRule("promised", "runs"),
    HoldRule("with_the_agency", "stops"),
)

FRENCH_POLICY = Policy(
    name="default-fr",
    gap_days=7,
    stages=(
        Stage("before_due", -5, "email", lapses_at_due=True),
        Stage("friendly", 3, "email"),
        Stage("firm", 15, "email"),
        Stage("formal_notice", 30, "task"),
        Stage("last_step", 45, "task"),
    ),
)

# Stages of any policy, in the order in which a policy that has them has them.
STAGE_CODES = ("notice", "before_due", "friendly", "call", "firm", "formal_notice", "last_step", "hand_over")
OLD_CODES = ("reminder_1", "reminder_2", "reminder_3")
UNKNOWN_CODES = ("stage_of_nobody", "x")


RELATIONS = ("b2b", "public", "consumer", "unknown")
COUNTRIES = ("FR", "DE", "BE", "GB")
LANGUAGES = ("fr", "de", "en")
TAGS = ("VIP", "Großkunde", "à surveiller", "Export 2", "VIP 2")


def random_customer_comparison(rng: random.Random) -> dict:
    """Of what is known of a customer before its claims are."""
    fact = rng.choice(
        ["relation", "country", "country", "language", "tags", "tags", "customer_days", "insured", "insured"]
    )
    if fact == "customer_days":
        return {"fact": fact, rng.choice(["at_least", "at_most"]): rng.choice([-1, 0, 30, 365, 20_000])}
    if fact == "insured":
        return {"fact": fact, "is": rng.random() < 0.5}
    names = {"relation": RELATIONS, "country": COUNTRIES, "language": LANGUAGES, "tags": TAGS}[fact]
    return {"fact": fact, "one_of": rng.sample(names, rng.randint(1, 2))}


def random_segment_condition(rng: random.Random, depth: int = 1) -> dict:
    if depth < 3 and rng.random() < 0.4:
        parts = [random_segment_condition(rng, depth + 1) for _part in range(rng.randint(1, 3))]
        return {rng.choice(["all", "any", "none"]): parts}
    return random_customer_comparison(rng)


def random_selection(rng: random.Random, policies: list[str], customers: range) -> tuple[Segment, ...]:
    """Some segments by relation, by conditions or by name, and one for everybody; some may be left nobody."""
    segments = []
    for number in range(rng.choice([0, 1, 2, 2, 3, 4])):
        segments.append(
            Segment(
                f"segment_{number}",
                rng.choice(policies),
                tuple(rng.sample(RELATIONS, rng.randint(1, 3))) if rng.random() < 0.5 else (),
                random_segment_condition(rng) if rng.random() < 0.6 else None,
                tuple(sorted(rng.sample(customers, len(customers) // 3))) if rng.random() < 0.2 else (),
            )
        )
    return (*segments, Segment("everybody", rng.choice(policies)))


def random_condition(rng: random.Random, depth: int = 1) -> dict:
    if depth < 4 and rng.random() < (0.9 if depth == 1 else 0.3):
        parts = [random_condition(rng, depth + 1) for _part in range(rng.randint(1, 3))]
        return {rng.choice(["all", "all", "any", "none"]): parts}
    limits = {
        "days_late": lambda: rng.randint(-5, 60),
        "amount": lambda: str(Decimal(rng.choice([0, 1, 50, 400, 2_000])) + Decimal(rng.choice(["0", "0.5", "0.001"]))),
        "share": lambda: rng.choice(["0.25", "0.5", "1", "0.333333"]),
        "overdue": lambda: str(rng.choice([1, 100, 1_000, 5_000])),
        "item_count": lambda: rng.randint(0, 4),
        "probability": lambda: "0.5",
        "promises_kept": lambda: 1,
        "promises_broken": lambda: 0,
    }
    fact = rng.choice(
        [*list(limits)[:5] * 3, *limits, "grade", "relation", "first_lateness", "last_outcome", "payment_method"]
        + ["of a customer"] * 6
    )
    if fact == "of a customer":
        return random_customer_comparison(rng)
    if fact == "last_outcome":
        return {"fact": fact, "one_of": ["reached", "promised"]}
    if fact == "payment_method":
        return {
            "fact": fact,
            "one_of": rng.sample(["transfer", "direct_debit", "bill_of_exchange", "card", "other"], 2),
        }
    if fact == "grade":
        return {"fact": fact, "one_of": ["D", "E"]}
    if fact == "relation":
        return {"fact": fact, "one_of": rng.sample(RELATIONS, 2)}
    if fact == "first_lateness":
        return {"fact": fact, "is": rng.random() < 0.5}
    limit = limits[fact]()
    return {"fact": fact, rng.choice(["at_least", "at_least", "at_most"]): limit}


def with_conditions(rng: random.Random, stages: tuple[Stage, ...]) -> list[Stage]:
    """Some of them with conditions, counted from the one before, at the end of a month, or after a longer gap."""
    changed: list[Stage] = []
    for stage in stages:
        values: dict = {}
        if rng.random() < 0.25:
            values["conditions"] = random_condition(rng)
            values["otherwise"] = rng.choice(["wait", "pass"])
        if changed and rng.random() < 0.2 and not stage.lapses_at_due:
            days = stage.days_from_due - changed[-1].days_from_due
            values["days_after_previous"] = days
        if not stage.lapses_at_due and rng.random() < 0.1:
            values["end_of_month"] = True
        if rng.random() < 0.1:
            values["gap_days"] = rng.choice([14, 21])
        if rng.random() < 0.3:
            planned = ["email", "letter", "registered", "sms", "phone", "portal", "task"]
            values["channels"] = tuple(rng.sample(planned, rng.choice([1, 2, 2, 3])))
        changed.append(replace(stage, **values))
    return changed


def random_policy(rng: random.Random, name: str = "random") -> Policy:
    """A ladder of one to six stages on which every stage can be reached."""
    before_due = rng.choice([0, 0, 1, 1, 2])
    after_due = rng.randint(1, 4)
    days = sorted(rng.sample(range(-20, 0), before_due)) + sorted(rng.sample(range(60), after_due))
    codes = sorted(rng.sample(STAGE_CODES, len(days)), key=STAGE_CODES.index)
    stages = tuple(
        Stage(
            code,
            days_from_due=day,
            channel=rng.choice(["email", "email", "task"]),
            lapses_at_due=day < 0 and rng.random() < 0.7,
            automatic=rng.random() < 0.3,
        )
        for code, day in zip(codes, days, strict=True)
    )
    stages = tuple(with_conditions(rng, stages))
    gone = [code for code in (*OLD_CODES, *STAGE_CODES) if code not in codes]
    replaced = rng.sample(gone, min(len(gone), rng.choice([0, 2, 4, 6])))
    replaces = {code: rng.choice([*codes, *codes, None]) for code in replaced}
    mentions = rng.choice(["overdue", "overdue", "reminded", "nothing"])
    tolerance = Decimal(rng.choice(["1.00", "1.00", "0", "0.005", "25.5", "600"]))
    tolerances = (
        {rng.choice(["USD", "JPY", "KWD"]): Decimal(rng.choice(["0", "0.001", "150"]))} if rng.random() < 0.3 else {}
    )
    return replace(
        Policy(
            name, rng.choice([1, 2, 5, 7, 14]), in_business_days(rng, stages), replaces, mentions, tolerance, tolerances
        ),
        calendar=random_calendar(rng),
        **random_limits(rng),
    )


def random_calendar(rng: random.Random) -> Calendar:
    return Calendar(
        rng.choice([None, "FR", "DE", "UK", "EU", "customer"]),
        rng.choice([("saturday", "sunday"), ("saturday", "sunday"), (), ("sunday",), ("monday", "friday")]),
        rng.choice([(), (), (("12-24", "01-02"),), (("08-01", "08-31"), ("02-29", "02-29"))]),
    )


def random_limits(rng: random.Random) -> dict:
    return {
        "per_week": rng.choice([None, None, 1, 2]),
        "per_month": rng.choice([None, None, 1, 2, 3]),
        "customer_minimum": Decimal(rng.choice(["0", "0", "0", "50", "400.005"])),
        "item_minimum": Decimal(rng.choice(["0", "0", "0", "5.00", "250"])),
        "grace_days": rng.choice([0, 0, 2, 5]),
        "penalties": rng.choice(["claim", "claim", "threaten", "forgive"]),
    }


def in_business_days(rng: random.Random, stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """The last of them counted in business days: what rises in days from the due date on rises in these too."""
    late = [
        number
        for number, stage in enumerate(stages)
        if stage.days_from_due >= 0
        and (stage.days_after_previous is None or (number and stages[number - 1].days_from_due >= 0))
    ]
    if not late or rng.random() < 0.6:
        return stages
    first = rng.choice(late)
    return (*stages[:first], *(replace(stage, days="business") for stage in stages[first:]))


def random_rules(rng: random.Random, policies: list[Policy]) -> Rules:
    """The holds shipped and some of our own, in any order; the policies, and who gets which."""
    holds = [*SHIPPED_HOLDS, *OWN_HOLDS]
    if rng.random() < 0.5:
        rng.shuffle(holds)
    selection: tuple[Segment, ...] = ()
    if len(policies) > 1 or rng.random() < 0.3:
        selection = random_selection(rng, [policy.name for policy in policies], range(1, 5_100))
    return Rules(tuple(holds), {policy.name: policy for policy in policies}, selection)


def random_night(rng: random.Random) -> datetime.date:
    if rng.random() < 0.4:
        return rng.choice(CORNER_NIGHTS)
    return datetime.date(2009, 7, 1) + rng.randrange(6440) * DAY


def random_company(rng: random.Random) -> tuple[int, str]:
    """(currency id, country): French with euros, mostly."""
    abroad = [(1, "DE"), (1, "NL"), (1, "BE"), (1, "IT"), (5, "UK"), (5, "GB"), (1, "CH"), (1, "XK")]
    return rng.choices([(1, "FR"), (2, "FR"), (3, "FR"), rng.choice(abroad)], [72, 4, 3, 21])[0]


def random_ledger(rng: random.Random, as_of: datetime.date, company_currency_id: int) -> dict[str, list[dict]]:
    return LedgerMaker(rng, as_of, company_currency_id).make()


# Read twice a year, on each change, and without rows for the time before 2013.
SERIES = (
    "ecb-main-refinancing",
    "fr-legal-interest-professionals",
    "de-basiszinssatz",
    "uk-bank-rate",
    "nl-statutory-interest",
)


def agreed_rule(rng: random.Random) -> str:
    """A contract rate that follows a series, in each of the ways in which people write one."""
    series = rng.choice(SERIES) + rng.choice(["", "", "@half_year", "@half_year_eve", "@year", "@on_change"])
    if rng.random() < 0.08:  # beyond the limit while the series is high
        return f"100 * {series} + {rng.randrange(500, 950)}"
    margin = str(Decimal(rng.choice([0, 50, 500, 900, rng.randrange(1500)])).scaleb(-2))
    factor = rng.choice(["", "1 * ", "3 * ", "3*"])
    end = rng.choice([f" + {margin}", f"+{margin}%", f" - {margin}"])
    return factor + series + (end if not factor or rng.random() < 0.5 else "")


class LedgerMaker:
    def __init__(self, rng: random.Random, as_of: datetime.date, company_currency_id: int):
        self.rng, self.as_of, self.company_currency_id = rng, as_of, company_currency_id
        self.streams: dict[str, list[dict]] = {
            name: []
            for name in (
                "lines",
                "settlements",
                "customers",
                "cases",
                "items",
                "terms",
                "charges",
                "interruptions",
                "holds",
                "contacts",
            )
        }
        self.next_id = rng.randint(1, 5000)

    def new_id(self) -> int:
        self.next_id += self.rng.randint(1, 3)
        return self.next_id

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def near(self, before: int, after: int) -> datetime.date:
        """A day from `before` days before the night to `after` days after it."""
        return self.as_of + self.rng.randint(-before, after) * DAY

    def make(self) -> dict[str, list[dict]]:
        for _ in range(self.rng.randint(1, 6)):
            self.add_customer()
        if self.chance(0.2):
            self.add_move(None)
        self.add_fault()
        for rows in self.streams.values():
            self.rng.shuffle(rows)
        return self.streams

    def add_customer(self) -> None:
        rng = self.rng
        customer_id = self.new_id()
        self.streams["customers"].append(
            {
                "customer_id": customer_id,
                "flags": rng.choice([0, 1, 2, 3, 3, 3, 3, 4, 5, 7]),
                "recipient_id": None if self.chance(0.15) else self.new_id(),
                "recipient_key": None if self.chance(0.15) else rng.randint(-(2**63), 2**63 - 1),
                "country": self.sometimes(0.8, rng.choice([*COUNTRIES, "US"])),
                "language": self.sometimes(0.8, rng.choice([*LANGUAGES, "it"])),
                "tags": self.sometimes(0.8, "\n".join(rng.sample(TAGS, rng.choice([0, 0, 1, 1, 2, 3])))),
                "since": self.sometimes(0.8, self.near(rng.choice([3, 40, 400, 25_000]), 2)),
                "insured": self.sometimes(0.6, self.chance(0.5)),
            }
        )
        if self.chance(0.6):
            self.add_case(customer_id)
        self.add_contacts(customer_id)
        for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 3])):
            self.add_terms(rng.choice([1, 2, 2, 2]), customer_id=customer_id)
        if self.chance(0.15):
            self.add_interruption(self.as_of - rng.randrange(-10, 3000) * DAY, customer_id=customer_id)
        moves = []
        item_count = rng.randint(1, 8)
        while len(moves) < item_count:
            moves.extend(self.add_move(customer_id))
        for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 3])):
            self.add_credit(customer_id, rng.choice(moves))
        for _ in range(rng.choices([0, 1, 2, 4], [50, 25, 15, 10])[0]):
            self.add_hold(customer_id, *rng.choice(moves))

    def add_contacts(self, customer_id: int) -> None:
        """Within a week, a month or all that is read, some of them to come; with chances of their own, so that the rest stays as it was."""
        own = random.Random(customer_id)
        before = own.choice([10, 40, 120])
        for _ in range(own.choice([0, 0, 1, 2, 4])):
            day = self.as_of + own.randint(-before, 2) * DAY
            self.streams["contacts"].append({"customer_id": customer_id, "date": day})

    def add_hold(self, customer_id: int, move_id: int, currency_id: int) -> None:
        """Of a customer, a move or an instalment; past, present or to come; often more than what is left."""
        rng = self.rng
        scope = rng.choices(["customer", "move", "instalment"], [30, 40, 30])[0]
        amount = None
        if self.chance(0.5):
            if self.chance(0.1):
                currency_id = rng.choice(list(CURRENCIES))
            amount = self.decimal(self.amount_minor(), currency_id)
        self.streams["holds"].append(
            {
                "hold_id": self.new_id(),
                "customer_id": customer_id if scope == "customer" else None,
                "move_id": None if scope == "customer" else self.sometimes(0.97, move_id) or 999_999,
                "ordinal": rng.choice([1, 1, 1, 2, 3]) if scope == "instalment" else None,
                "code": rng.choice(["paused", "left_out_of_letter", "handed_over", *(rule.code for rule in OWN_HOLDS)]),
                "currency_id": currency_id if amount is not None or self.chance(0.1) else None,
                "amount": amount,
                "from_date": self.sometimes(0.5, rng.choice([self.near(60, 0), self.near(3, 3)])),
                "until_date": self.sometimes(0.5, rng.choice([self.near(0, 60), self.near(3, 3)])),
            }
        )

    def add_case(self, customer_id: int) -> None:
        rng = self.rng
        has_action = self.chance(0.25)
        self.streams["cases"].append(
            {
                "case_id": self.new_id(),
                "customer_id": customer_id,
                "relation": rng.choice([0, 0, 0, 0, 1, 1, 2, 3, 4]),
                "insolvent_since": self.near(60, 2) if self.chance(0.1) else None,
                "last_contact_on": self.near(20, 0) if self.chance(0.4) else None,
                "action_id": self.new_id() if has_action else None,
                "action_state": rng.randint(1, 5) if has_action else None,
                "action_fingerprint": rng.randint(-(2**63), 2**63 - 1) if has_action else None,
                "fingerprint": rng.randint(-(2**63), 2**63 - 1) if self.chance(0.8) else None,
                "backlog": rng.choice([None, 0, 1, 2]),
            }
        )

    def amount_minor(self) -> int:
        rng = self.rng
        return rng.choice(
            [
                rng.randint(1, 99),
                rng.randint(100, 99_999),
                rng.randint(10_000, 5_000_000),
                rng.randint(1, 10**12),
                100_000,
            ]
        )

    def company_minor(self, amount_minor: int, currency_id: int) -> int:
        """Book value; the rate of exchange differs from line to line, as it does in a ledger."""
        if currency_id == self.company_currency_id:
            return amount_minor
        return round(amount_minor * self.rng.randint(1, 3_000) / 1_000)

    def decimal(self, amount_minor: int, currency_id: int) -> Decimal:
        return Decimal(amount_minor).scaleb(-CURRENCIES[currency_id][1])

    def add_move(self, customer_id: int | None) -> list[tuple[int, int]]:
        """An invoice or entry with one to three instalments; (move, currency) once for each of them."""
        rng = self.rng
        move_id, company_id = self.new_id(), rng.randint(1, 3)
        currency_id = rng.choices([1, 2, 3, 4, 5], [70, 8, 6, 6, 10])[0]
        kind = rng.choices([1, 3, 4, 5], [85, 3, 8, 4])[0]
        flags = rng.choices([0, 1, 2, 4, 3, 8, 16, 9, 32, 64, 128], [80, 4, 3, 3, 1, 2, 2, 1, 4, 4, 3])[0]
        if kind == 4 and self.chance(0.5):
            flags |= 1
        age = rng.choices([rng.choice(CORNER_AGES), rng.randint(-60, 900), rng.randint(600, 4200)], [75, 15, 10])[0]
        due = self.as_of - age * DAY
        invoiced_on = due - rng.choice([0, 30, 45, 60]) * DAY
        instalments = rng.choices([1, 2, 3], [75, 15, 10])[0]
        if self.chance(0.15):
            self.add_terms(3, move_id=move_id)
        if self.chance(0.15):
            self.add_interruption(due + rng.choice([-1, 0, 1, 365, rng.randrange(3000)]) * DAY, move_id=move_id)
        if self.chance(0.2):
            self.add_charges(move_id, currency_id)
        for _ in range(instalments):
            self.add_line(customer_id, move_id, company_id, currency_id, kind, flags, due, invoiced_on)
            due += rng.choice([0, 1, 15, 30, 31]) * DAY
        return [(move_id, currency_id)] * instalments

    def add_line(self, customer_id, move_id, company_id, currency_id, kind, flags, due, invoiced_on) -> None:
        rng = self.rng
        line_id = self.new_id()
        amount_minor = left_minor = self.amount_minor()
        discount_date, discounted_minor = self.discount(due, invoiced_on, amount_minor)
        if self.chance(0.01):  # matched with more than it is: what is over serves other claims
            for _ in range(2):
                on = due + rng.randrange(60) * DAY
                self.add_settlement(line_id, currency_id, rng.choice([1, 1, 3]), on, rng.randint(1, amount_minor))
        for _ in range(rng.choice([0, 0, 0, 1, 2, 3])):
            paid_minor = left_minor if self.chance(0.2) else rng.randint(1, left_minor)
            if paid_minor == left_minor and self.chance(0.4):
                paid_minor //= 2
            if not paid_minor:
                continue
            latest = max(invoiced_on, self.as_of)
            late = due + rng.randrange(500) * DAY
            on = rng.choice([due, due + DAY, due - DAY, invoiced_on, self.as_of, self.near(30, 1), latest, late])
            settled_by = rng.choices([1, 2, 3, 4], [6, 2, 2, 1])[0]
            self.add_settlement(line_id, currency_id, settled_by, on, paid_minor)
            left_minor -= paid_minor
            if not left_minor:
                break
        if discount_date and self.chance(0.7) and left_minor >= discounted_minor > 1:  # taken, or nearly
            missed_minor, days = rng.choice([0, 0, 0, 1]), rng.choice([0, 0, 1, -1, -3])
            self.add_settlement(
                line_id,
                currency_id,
                rng.choice([1, 1, 1, 3]),
                discount_date + days * DAY,
                discounted_minor - missed_minor,
            )
            left_minor -= discounted_minor - missed_minor
        if self.chance(0.1) and left_minor > 99:  # a remainder
            remainder_minor = rng.choice([rng.randint(1, 99), 1, 99])
            on = due + rng.randint(-20, 90) * DAY
            self.add_settlement(line_id, currency_id, rng.choice([1, 1, 3, 4]), on, left_minor - remainder_minor)
            left_minor = remainder_minor
        if left_minor and self.chance(0.12):
            self.add_settlement(line_id, currency_id, rng.choice([1, 1, 4]), due + rng.randrange(90) * DAY, left_minor)
            left_minor = 0
        self.streams["lines"].append(
            {
                "line_id": line_id,
                "move_id": move_id,
                "customer_id": customer_id,
                "company_id": company_id,
                "kind": kind,
                "flags": flags,
                "currency_id": currency_id,
                "due_date": None if kind == 3 and self.chance(0.5) else due,
                "date": invoiced_on,
                "reversed_move_id": None,
                "amount": self.decimal(amount_minor, currency_id),
                "amount_company": self.sometimes(
                    0.8, self.decimal(self.company_minor(amount_minor, currency_id), self.company_currency_id)
                ),
                "residual": self.decimal(left_minor, currency_id),
                "residual_company": self.decimal(self.company_minor(left_minor, currency_id), self.company_currency_id),
                "payment_method": rng.choice([None, None, 1, 2, 3, 4, 5]),
                "delivery_date": self.sometimes(0.2, invoiced_on - rng.randrange(20) * DAY),
                "discount_date": discount_date,
                "discounted_amount": None if discount_date is None else self.decimal(discounted_minor, currency_id),
            }
        )
        if self.chance(0.5):
            codes = rng.choices([STAGE_CODES, OLD_CODES, UNKNOWN_CODES], [85, 10, 5])[0]
            stage = self.sometimes(0.8, rng.choice(codes))
            self.streams["items"].append(
                {
                    "item_id": self.new_id(),
                    "move_id": move_id,
                    # Mostly the right one: what an item of another ordinal did must not count here.
                    "ordinal": rng.choice([1, 1, 1, 2, 3]),
                    "closed": self.chance(0.2),
                    "stage": stage,
                    "stage_on": self.near(30, 0) if stage else None,
                    "stage_customer_id": rng.choice([None, customer_id, customer_id, 10**6]) if stage else None,
                    "cycle": 1,
                    "fingerprint": rng.randint(-(2**63), 2**63 - 1) if self.chance(0.8) else None,
                }
            )
            own = [
                row
                for row in self.streams["items"]
                if (row["move_id"], row["ordinal"]) == (move_id, self.streams["items"][-1]["ordinal"])
            ]
            if len(own) > 1:
                self.streams["items"].pop()

    def discount(self, due, invoiced_on, amount_minor: int) -> tuple[datetime.date | None, int]:
        """For early payment: its last day, mostly before the due date, and what pays the line until then."""
        rng = self.rng
        if not self.chance(0.2):
            return None, 0
        day = rng.choice([invoiced_on + rng.choice([8, 10, 14]) * DAY, due, due + 10 * DAY, self.as_of])
        return day, rng.choice(
            [amount_minor * 98 // 100, amount_minor * 98 // 100, amount_minor * 9 // 10, amount_minor]
        )

    def add_settlement(self, line_id: int, currency_id: int, kind: int, on: datetime.date, amount_minor: int) -> None:
        self.streams["settlements"].append(
            {"line_id": line_id, "kind": kind, "date": on, "amount": self.decimal(amount_minor, currency_id)}
        )

    def add_credit(self, customer_id: int, move: tuple[int, int]) -> None:
        rng = self.rng
        move_id, currency_id = move
        if self.chance(0.15):
            currency_id = rng.choice(list(CURRENCIES))
        kind = rng.choices([2, 3, 4, 5], [50, 35, 10, 5])[0]
        linked = kind == 2 and self.chance(0.5)
        amount_minor = self.amount_minor()
        left_minor = rng.choice([amount_minor, rng.randint(1, amount_minor)])
        on = rng.choice([self.near(50, 3), self.near(2, 1), self.as_of, self.near(400, 0)])
        self.streams["lines"].append(
            {
                "line_id": self.new_id(),
                "move_id": self.new_id(),
                "customer_id": customer_id,
                "company_id": rng.randint(1, 3),
                "kind": kind,
                "flags": rng.choices([0, 1, 2, 4, 8, 16, 32, 64], [70, 15, 3, 3, 2, 2, 3, 2])[0],
                "currency_id": currency_id,
                "due_date": None if self.chance(0.3) else on,
                "date": on,
                "reversed_move_id": rng.choice([move_id, move_id, move_id, 999_999]) if linked else None,
                "amount": self.decimal(-amount_minor, currency_id),
                "residual": self.decimal(-left_minor, currency_id),
                "residual_company": self.decimal(
                    -self.company_minor(left_minor, currency_id), self.company_currency_id
                ),
                "amount_company": None,
                "payment_method": None,
                "delivery_date": None,
                "discount_date": None,
                "discounted_amount": None,
            }
        )

    def sometimes(self, share: float, value):
        return value if self.chance(share) else None

    def rate(self) -> str:
        """In each of the ways in which people write one, a number or a rule, below the French floor and above it."""
        if self.chance(0.4):
            return agreed_rule(self.rng)
        percent = Decimal(self.rng.choice([0, 50, 300, 900, 1200, self.rng.randrange(2500)])).scaleb(-2)
        if percent < 1 or self.chance(0.6):
            return f"{percent}%"
        return str(percent) if self.chance(0.5) else str(percent.scaleb(-2))

    def add_terms(self, kind: int, customer_id: int | None = None, move_id: int | None = None) -> None:
        rng = self.rng
        dated = kind == 2 or self.chance(0.1)
        from_date = self.sometimes(0.8, self.near(1500, 30)) if dated else None
        until_date = self.sometimes(0.5, (from_date or self.near(1500, 0)) + rng.randrange(1200) * DAY)
        self.streams["terms"].append(
            {
                "kind": kind,
                "customer_id": customer_id,
                "move_id": move_id,
                "from_date": from_date,
                "until_date": until_date if kind == 2 else None,
                "jurisdiction": self.sometimes(0.4, rng.choice(JURISDICTIONS)),
                "relation": self.sometimes(0.35, rng.choice([1, 1, 2, 3, 3, 4])),
                "rate": self.sometimes(0.35, self.rate()),
                "insolvent_since": self.sometimes(0.05, self.near(300, 10)),
                "notice_on": self.sometimes(0.35, self.near(400, 5)),
                "judgment_on": self.sometimes(0.15, self.near(400, 5)),
                "capitalises": self.chance(0.15),
                "period": self.sometimes(0.15, rng.choice(["carriage", "carriage", "general", "consumer", "sea"])),
                "clause_share": self.sometimes(0.2, rng.choice([100_000, 150_000, 1, 33_333, 1_000_000])),
                "clause_least": self.sometimes(0.15, rng.choice([1, 4_000, 6_000, 250_000])),
            }
        )

    def add_charges(self, move_id: int, currency_id: int) -> None:
        """Often more than has accrued; reversals are negative."""
        rng = self.rng
        for _ in range(rng.choice([1, 1, 2, 3])):
            kind = rng.choice([1, 2])
            if kind == 2 or self.chance(0.1):
                currency_id = rng.choices([1, 5, currency_id], [8, 1, 1])[0]
            amount_minor = rng.choice([4_000, 4_000, rng.randint(1, 2_000), rng.randint(1, 200_000)])
            self.streams["charges"].append(
                {
                    "move_id": move_id,
                    "ordinal": rng.choice([1, 1, 1, 2, 3]),
                    "kind": kind,
                    "currency_id": currency_id,
                    "amount": self.decimal(rng.choice([1, 1, 1, -1]) * amount_minor, currency_id),
                    "pending": (amount_minor + move_id) % 5 == 0,
                }
            )

    def add_interruption(self, day: datetime.date, customer_id: int | None = None, move_id: int | None = None) -> None:
        event = self.rng.choice(EVENTS) if self.chance(0.85) else "telephone_call"
        self.streams["interruptions"].append(
            {"customer_id": customer_id, "move_id": move_id, "date": day, "event": event}
        )

    def add_fault(self) -> None:
        """Once in a while, one row that fails its customer."""
        if not self.chance(0.06):
            return
        rng = self.rng
        candidates = [
            line
            for line in self.streams["lines"]
            if line["residual"] > 0 and line["customer_id"] and not line["flags"] and line["kind"] == 1
        ]
        if not candidates:
            return
        line = rng.choice(candidates)
        fault = rng.randrange(11)
        if fault == 0:
            line["amount"] = Decimal("NaN")
        elif fault == 1:
            line["residual"] += Decimal("0.0001")
        elif fault == 2:
            line["residual"] = line["amount"] = self.decimal(10**15 + 1, line["currency_id"])
        elif fault == 3:
            line["currency_id"] = 77
        elif fault == 4:
            line["due_date"] = datetime.date(1989, 12, 31)
        elif fault == 5:
            line["due_date"] = None
        elif fault == 6:
            for _ in range(2):
                self.add_case(line["customer_id"])
        elif fault in (7, 8, 9):
            self.add_hold(line["customer_id"], line["move_id"], line["currency_id"])
            faulty = (
                {"code": "hold_of_nobody"} if fault == 7 else {"amount": Decimal("NaN" if fault == 8 else "0.00001")}
            )
            self.streams["holds"][-1].update(faulty, move_id=None, ordinal=None, customer_id=line["customer_id"])
            self.streams["holds"][-1]["currency_id"] = line["currency_id"]
        else:
            self.streams["customers"] = [
                row for row in self.streams["customers"] if row["customer_id"] != line["customer_id"]
            ]
