"""What is decided for each item, customer and night, one customer at a time, from rows as PostgreSQL would hold them.

A ledger is a dict of streams (`lines`, `settlements`, `customers`, `cases`, `items`, `terms`, `charges`, `interruptions`), each a
list of dicts with the columns of the boundary; amounts are `Decimal`, days `datetime.date`. Results hold integers in minor units,
`None` where nothing is available.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from . import accrual, claims, statement
from .accrual import DAY, half_away
from .claims import RELATIONS, Agreement

INVOICE, CREDIT_NOTE, PAYMENT, GENERAL_ENTRY = 1, 2, 3, 4
NO_FOLLOWUP, PAYMENT_BLOCKED, IN_PAYMENT, NON_TRADE, POINT_OF_SALE = 1, 2, 4, 8, 16
CHARGED_INTEREST, CHARGED_COMPENSATION = 32, 64
IS_COMPANY, HAS_VAT_NUMBER, HAS_COMPANY_REGISTRY = 1, 2, 4
IN_FLIGHT = 3
LARGEST_MINOR = 10**15
NOBODY = {"flags": 0}  # a customer without a record
FIRST_DAY, LAST_DAY = datetime.date(1990, 1, 1), datetime.date(2199, 12, 31)


@dataclass(frozen=True)
class Stage:
    days_from_due: int
    channel: str
    lapses_at_due: bool = False
    automatic: bool = False


@dataclass(frozen=True)
class Policy:
    gap_days: int
    stages: tuple[Stage, ...]


@dataclass(frozen=True)
class Company:
    currency_id: int
    currencies: dict[int, tuple[str, int]]  # id: (name, decimals)
    country: str


class RowError(Exception):
    """A row that fails its customer."""


@dataclass(eq=False)
class Item:
    """An open item and what is decided about it; also a settled debit line, whose residual is 0."""

    line: dict
    ordinal: int
    done: int
    item_id: int | None  # of our own row
    scale: int
    currency: str
    agreed: Agreement
    limitation_date: datetime.date | None
    past_limitation: bool
    held_because: str | None
    amount: Fraction
    residual: int
    residual_company: int
    left: int  # residual less the credits so far
    events: list[accrual.Event] = field(default_factory=list)
    credit_origin: Fraction = Fraction(0)
    credited: bool = False
    decided: statement.Claim | None = None
    interest: int | None = None
    interest_company: int | None = None
    compensation: int | None = None
    unavailable: str | None = None
    missing_on: datetime.date | None = None  # first day without a rate
    state: str = ""
    next_stage: int | None = None
    next_date: datetime.date | None = None

    @property
    def due(self) -> datetime.date:
        return self.line["due_date"] or self.line["date"]

    @property
    def chaseable(self) -> bool:
        return self.held_because is None

    @property
    def penalty(self) -> bool:
        return bool(self.line["flags"] & (CHARGED_INTEREST | CHARGED_COMPENSATION))

    @property
    def bears(self) -> bool:
        """Whether interest and compensation are its business at all."""
        return self.chaseable and not self.penalty

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
            "residual_company": self.residual_company,
            "interest": self.interest,
            "compensation": self.compensation,
            "next_stage": self.next_stage,
            "next_date": self.next_date,
        }

    @property
    def claim_company(self) -> int:
        return half_away(Fraction(self.residual_company * self.left, self.residual))


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

    def __init__(self, ledger: dict[str, list[dict]], company: Company, policy: Policy, as_of: datetime.date):
        self.ledger, self.company, self.policy, self.as_of = ledger, company, policy, as_of
        self.left_out: dict[str, list[int]] = {}
        self.failures: dict[int, str] = {}
        self.items: dict[tuple[int, int], Item] = {}
        self.cases: dict[int, dict] = {}
        self.items_of: dict[int, list[Item]] = {}  # by customer
        self.settled_of: dict[int, list[Item]] = {}  # settled debit lines that would be chaseable

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
            if line["amount"].is_finite() and line["amount"] > 0:
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

    def held_because(self, line: dict, past_limitation: bool) -> str | None:
        if line["kind"] == GENERAL_ENTRY and line["flags"] & NO_FOLLOWUP:
            return "opening_balance"
        if line["flags"] & NO_FOLLOWUP:
            return "excluded_by_accountant"
        if line["flags"] & PAYMENT_BLOCKED:
            return "payment_blocked"
        if line["flags"] & IN_PAYMENT:
            return "payment_unmatched"
        if line["kind"] == PAYMENT:
            return "payment_out"
        if past_limitation:
            return "past_limitation"
        return None

    def check(self, line: dict) -> int:
        """Scale of the line's currency; raises RowError for a row that cannot be used."""
        if line["currency_id"] not in self.company.currencies:
            raise RowError("currency_without_scale")
        scale = self.company.currencies[line["currency_id"]][1]
        minor_units(line["amount"], scale)
        minor_units(line["residual"], scale)
        minor_units(line["residual_company"], self.company.currencies[self.company.currency_id][1])
        days = [line["due_date"], line["date"]]
        for settlement in self.settlements[line["line_id"]]:
            minor_units(settlement["amount"], scale)
            days.append(settlement["date"])
        if line["residual"] != 0:
            if any(day and not FIRST_DAY <= day <= LAST_DAY for day in days):
                raise RowError("date_out_of_range")
            if line["residual"] > 0 and line["due_date"] is None and line["kind"] != PAYMENT:
                raise RowError("due_date_missing")
        return scale

    def minor_units(self, row: dict) -> int:
        return minor_units(row["amount"], self.company.currencies[row["currency_id"]][1])

    # 2. Relation, terms of a claim, limitation

    def relation(self, customer: dict, case: dict | None) -> tuple[str, str]:
        if case and case["relation"]:
            return RELATIONS[case["relation"]], "said_by_user"
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

    def item(self, line: dict, begin: Agreement) -> Item:
        currency, scale = self.company.currencies[line["currency_id"]]
        ordinal, due = self.ordinals[line["line_id"]], line["due_date"] or line["date"]
        agreed = claims.agreed(begin, self.rows_about("terms", line), line, due)
        limitation_date = agreed.law and agreed.law.limitation(
            agreed.relation,
            due,
            [(row["date"], row["event"]) for row in self.rows_about("interruptions", line)],
            agreed.period,
        )
        past_limitation = limitation_date is not None and self.as_of > limitation_date
        row = self.own_rows.get((line["move_id"], ordinal), {"stage": 0, "item_id": None})
        residual = minor_units(line["residual"], scale)
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
            self.held_because(line, past_limitation),
            amount=Fraction(minor_units(line["amount"], scale)),
            residual=residual,
            residual_company=minor_units(
                line["residual_company"], self.company.currencies[self.company.currency_id][1]
            ),
            left=residual,
        )
        for settlement in self.settlements[line["line_id"]]:
            amount = Fraction(minor_units(settlement["amount"], scale))
            if settlement["kind"] == 2:
                item.credit_origin += amount
            else:
                item.events.append(accrual.Event(settlement["date"], amount, settlement["kind"] == 3))
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
            self.company.country, "law_of_company", relation, relation_reason, insolvent_since=insolvent_since
        )
        items = [self.item(line, begin) for line in open_lines if line["residual"] > 0]
        settled = [
            self.item(line, begin)
            for line in lines
            if line["residual"] == 0 and line["amount"] > 0 and not self.left_out_code(line)
        ]
        if not items and not case:  # nothing to decide; what was paid late may be owed for all the same
            if customers:
                self.items_of[customer_id], self.settled_of[customer_id] = [], [item for item in settled if item.bears]
            return

        credit_lines = [line for line in open_lines if line["residual"] < 0 and line["date"] <= self.as_of]
        self.apply_credits(items, credit_lines, scales)
        self.charge(items, insolvent)
        self.step(items, case)
        self.summarise(customer_id, items, case, customers[0] if customers else None, insolvent)
        if customers:
            self.cases[customer_id].update(relation_used=relation, relation_reason=relation_reason)
        self.items.update({(item.line["move_id"], item.ordinal): item for item in items})
        self.items_of[customer_id] = items
        self.settled_of[customer_id] = [item for item in settled if item.bears]

    # 3. Credits applied provisionally

    def apply_credits(self, items: list[Item], credit_lines: list[dict], scales: dict[int, int]) -> None:
        credit_lines = sorted(credit_lines, key=lambda line: (line["date"], line["line_id"]))
        left = {line["line_id"]: -minor_units(line["residual"], scales[line["line_id"]]) for line in credit_lines}

        def take(item: Item, credit: dict) -> Fraction:
            taken = min(item.left, left[credit["line_id"]])
            item.left -= taken
            left[credit["line_id"]] -= taken
            item.credited = item.credited or taken > 0
            return Fraction(taken)

        def candidates(credit: dict) -> list[Item]:
            return [item for item in items if item.chaseable and item.line["currency_id"] == credit["currency_id"]]

        for credit in credit_lines:
            if credit["reversed_move_id"] is not None:
                own = [item for item in candidates(credit) if item.line["move_id"] == credit["reversed_move_id"]]
                for item in sorted(own, key=lambda item: (item.due, item.ordinal)):
                    item.credit_origin += take(item, credit)
        for credit in credit_lines:
            due = [item for item in candidates(credit) if item.due <= self.as_of]
            for item in sorted(due, key=lambda item: (item.due, item.line["move_id"], item.ordinal)):
                amount = take(item, credit)
                if amount:
                    item.events.append(accrual.Event(credit["date"], amount, credit["kind"] == CREDIT_NOTE))

    # 4. Interest and compensation

    def charge(self, items: list[Item], insolvent: bool) -> None:
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
            if missing:
                item.unavailable, item.missing_on = "rate_missing", missing[item]
            else:
                item.interest = max(0, int(item.decided.interest()) - claims.charged_interest(self, item))
                item.interest_company = half_away(Fraction(item.interest * item.residual_company, item.residual))

            rule = item.agreed.rule.compensation
            if rule is not None and rule.currency != company_currency:
                continue
            item.compensation = 0
            compensation = statement.compensation_of(item.decided, compensated_moves)
            if insolvent:
                continue
            if compensation is None:
                item.compensation = None
            elif compensation:
                item.compensation = max(0, int(compensation) - claims.charged_compensation(self, item))

    # 5. The next step of an item

    def step(self, items: list[Item], case: dict | None) -> None:
        earliest = []
        if case and case["last_contact_on"]:
            earliest.append(case["last_contact_on"] + self.policy.gap_days * DAY)
        if case and case["paused_until"]:
            earliest.append(case["paused_until"] + DAY)
        for item in items:
            if not item.chaseable or item.left == 0:
                continue
            for number, stage in enumerate(self.policy.stages, start=1):
                if number <= item.done:
                    continue
                day = max([item.due + stage.days_from_due * DAY, *earliest])
                if stage.lapses_at_due and (self.as_of >= item.due or day >= item.due):
                    continue
                item.next_stage, item.next_date = number, day
                break

    # 6. and 7. The customer and the action

    def summarise(
        self, customer_id: int, items: list[Item], case: dict | None, customer: dict | None, insolvent: bool
    ) -> None:
        as_of = self.as_of
        claimed = [item for item in items if item.chaseable and item.left > 0]
        unfinished = [item for item in claimed if item.next_stage is not None]
        ready = [] if insolvent else [item for item in unfinished if item.next_date <= as_of]
        overdue = [item for item in claimed if item.due < as_of]
        letter = max((item.next_stage for item in ready), default=None)
        channel = self.policy.stages[letter - 1].channel if letter else None
        if letter and not self.policy.stages[letter - 1].lapses_at_due:
            ready = [item for item in ready if not self.policy.stages[item.next_stage - 1].lapses_at_due]

        blockers = []
        if insolvent:
            blockers.append("insolvent")
        if case and case["paused_until"] and case["paused_until"] >= as_of:
            blockers.append("paused")
        if case and case["action_id"] is not None and case["action_state"] == IN_FLIGHT:
            blockers.append("sending_in_progress")
        if ready and channel == "email" and customer["recipient_id"] is None:
            blockers.append("no_address")

        next_date = min((item.next_date for item in unfinished), default=None)
        next_stage = letter or max(
            (item.next_stage for item in unfinished if item.next_date == next_date), default=None
        )

        if not claimed:
            state = "nothing_due"
        elif unfinished and blockers:
            state = "blocked"
        elif ready:
            state = "to_contact"
        else:
            state = "waiting"

        for item in items:
            if not item.chaseable:
                item.state = "held"
            elif item.left == 0:
                item.state = "covered"
            elif item.next_stage is None:
                item.state = "finished"
            elif item in ready and not blockers:
                item.state = "to_contact"
            elif as_of <= item.due:
                item.state = "not_due"
            else:
                item.state = "waiting"

        chaseable = [item for item in items if item.chaseable]
        interest_missing = any(item.interest is None and not item.penalty for item in overdue)
        compensation_missing = any(item.compensation is None and not item.penalty for item in overdue)
        self.cases[customer_id] = {
            "state": state,
            "blockers": blockers,
            "overdue": sum(item.claim_company for item in overdue if not item.penalty),
            "not_due": sum(item.claim_company for item in claimed if item not in overdue and not item.penalty),
            "penalties": sum(item.claim_company for item in claimed if item.penalty),
            "held": sum(item.residual_company for item in items if not item.chaseable),
            "interest": None if interest_missing else sum(item.interest_company or 0 for item in chaseable),
            "compensation": None if compensation_missing else sum(item.compensation or 0 for item in chaseable),
            "oldest_due_date": min((item.due for item in overdue), default=None),
            "stage": max((item.done for item in claimed), default=0),
            "next_stage": None if insolvent else next_stage,
            "next_date": None if insolvent else next_date,
            "item_count": len(items),
        }
        if insolvent:
            for item in items:
                item.next_stage = item.next_date = None

        action = self.cases[customer_id]["action"] = {}
        if state == "to_contact":
            mentioned = [item for item in overdue if item not in ready]
            both = ready + mentioned
            action.update(
                stage=letter,
                channel=channel,
                amount=sum(item.claim_company for item in both),
                item_count=len(both),
                automatic=self.policy.stages[letter - 1].automatic and not any(item.credited for item in both),
                recipient_id=customer["recipient_id"],
            )
        open_state = case["action_state"] if case and case["action_id"] is not None else None
        if open_state == IN_FLIGHT:
            action["outcome"] = "in_flight"
        elif open_state is None:
            action["outcome"] = "insert" if state == "to_contact" else "none"
        else:
            action["outcome"] = "update" if state == "to_contact" else "cancel"
