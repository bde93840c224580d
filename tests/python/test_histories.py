"""The ladder day after day, engine against model: what people pay, hold and change between two nights, and whom the nights write to.

`QUITTANCE_HISTORIES` sets how many histories are tried (1,500 by default), `QUITTANCE_SEED` where their seeds begin.
"""

from __future__ import annotations

import concurrent.futures
import dataclasses
import datetime
import itertools
import multiprocessing
import os
import random
from dataclasses import dataclass, field

import quittance_core
import test_against_model as against
from model import ladder
from model.accrual import DAY
from model.histories import Events

HISTORY_COUNT = int(os.environ.get("QUITTANCE_HISTORIES", "1500"))
FIRST_SEED = int(os.environ.get("QUITTANCE_SEED", "0"))


@dataclass(frozen=True)
class Contact:
    """That left, with what it announced."""

    day: datetime.date
    stages: tuple[ladder.Stage, ...]
    policy: ladder.Policy

    @property
    def least_gap(self) -> int:
        return max(stage.gap_days or self.policy.gap_days for stage in self.stages)


@dataclass
class History:
    seed: int
    case: against.Case = field(init=False)
    contacts: dict[int, list[Contact]] = field(default_factory=dict)  # by customer
    nights: int = 0

    def __post_init__(self):
        self.rng = random.Random(self.seed)
        self.case = against.random_case(self.seed)
        self.new_ids = itertools.count(10**8)

    def run(self) -> str | None:
        """What was found to be wrong, or None."""
        for _ in range(self.rng.randint(4, 12)):
            if fault := self.night(leaves=0.8):
                return fault
            self.pass_time()
        return self.chase_to_the_end()

    def night(self, leaves: float) -> str | None:
        """One run: decided twice, then what it proposed leaves, or some of it."""
        night, evaluation = self.case.model(), self.case.engine()
        self.nights += 1
        found = against.Differences()
        against.compare_items(self.case, night, evaluation, found)
        against.compare_cases(self.case, night, evaluation, found)
        contacted = {
            customer_id
            for customer_id, decided in night.cases.items()
            if decided["state"] == "to_contact" and self.rng.random() < leaves
        }
        for customer_id in sorted(contacted):
            self.contact(night, customer_id, found)
        self.latest = night
        self.case = dataclasses.replace(self.case, ledger=self.as_stored(ladder.ledger_after(night, contacted)))
        return "\n".join([f"history {self.seed}, night of {night.as_of}", *found]) if found else None

    def as_stored(self, ledger: dict[str, list[dict]]) -> dict[str, list[dict]]:
        """With ids for the rows that a contact made."""
        for stream, name in (("cases", "case_id"), ("items", "item_id")):
            whole = [dict.fromkeys(quittance_core.STREAMS[stream]) | row for row in ledger[stream]]
            ledger |= {stream: [row if row[name] else row | {name: next(self.new_ids)} for row in whole]}
        return ledger

    def contact(self, night: ladder.Night, customer_id: int, found: list[str]) -> None:
        """What must be true of every contact, whatever decided it."""
        items = [item for item in night.items_of[customer_id] if item.state == "to_contact"]
        policy = night.policies[customer_id]
        day = ladder.leaves_on(night, customer_id)
        announced = Contact(day, tuple(policy.stages[item.next_number - 1] for item in items), policy)
        place = f"contact with {customer_id}"
        for item in items:
            if item.line["residual"] <= 0:
                found.append(f"{place}: asks for what is paid")
            if self.case.bank_matched_on and self.case.bank_matched_on < item.due < night.as_of:
                found.append(f"{place}: about what was due on {item.due}, which the bank may have paid")
            skipped = policy.stages[max(item.done, item.passed) : item.next_number - 1]
            for stage in skipped:
                if not stage.lapses_at_due and stage.code not in item.passed_over:
                    found.append(f"{place}: passes over {stage.code} without a reason")
        if policy.calendar.why_not(day):
            found.append(f"{place}: on {day}, a day without contacts")
        before = self.contacts.setdefault(customer_id, [])
        if before and (day - before[-1].day).days < announced.least_gap:
            found.append(f"{place}: {day - before[-1].day} after the last one")
        for most, days in ((policy.per_week, 7), (policy.per_month, 31)):
            if most and len([other for other in before if day - other.day < days * DAY]) >= most:
                found.append(f"{place}: more than {most} in {days} days")
        before.append(announced)

    def pass_time(self) -> None:
        """To the next day on which something comes, or past it, as where a run failed."""
        rng, today = self.rng, self.case.as_of
        coming = [item.next_date for item in self.latest.items.values() if item.next_date and item.next_date > today]
        day = min(coming) if coming and rng.random() < 0.5 else today + rng.randint(1, 12) * DAY
        ledger = Events(rng, self.case.ledger, self.case.company_currency_id, today, day).happen()
        rules, manifests = self.case.rules, self.case.manifests
        if rng.random() < 0.1:  # another policy, or a new version
            rules, manifests = rng.choice(against.rules_and_manifests())
        # The bank is matched up to some day, or nobody asks.
        matched_on = day - rng.choice([0, 1, 3, 9, 30]) * DAY if rng.random() < 0.4 else None
        self.case = dataclasses.replace(
            self.case, ledger=ledger, as_of=day, rules=rules, manifests=manifests, bank_matched_on=matched_on
        )

    def chase_to_the_end(self) -> str | None:
        """Nobody pays any more: what nothing holds and whose conditions come true reaches the end of its ladder."""
        limit = 400
        self.case = dataclasses.replace(self.case, bank_matched_on=None)
        for _ in range(limit):
            if fault := self.night(leaves=1):
                return fault
            contacted = any(decided["state"] == "to_contact" for decided in self.latest.cases.values())
            coming = [item.next_date for item in self.latest.items.values() if item.next_date]
            later = [day for day in coming if day > self.case.as_of]
            if not contacted and not later:
                break
            day = self.case.as_of + DAY if contacted else min(later)
            self.case = dataclasses.replace(self.case, as_of=day)
        else:
            return f"history {self.seed}: still chased after {limit} nights"
        for customer_id, decided in self.latest.cases.items():
            left = [
                item
                for item in self.latest.items_of[customer_id]
                if item.left > 0 and item.state not in ("finished", "held", "review")
            ]
            stuck = [item for item in left if item.done is not None and not item.waits_for and not item.lacking]
            if stuck and not decided["blockers"]:
                return f"history {self.seed}: {len(stuck)} items of {customer_id} never reach the end"
        return None


def first_fault(seeds: range) -> tuple[str | None, int, int]:
    nights = contacts = 0
    for seed in seeds:
        history = History(seed)
        if fault := history.run():
            return fault, nights, contacts
        nights += history.nights
        contacts += sum(map(len, history.contacts.values()))
    return None, nights, contacts


def test_histories_go_as_in_the_model():
    against.rules_and_manifests()  # read once, before the processes part
    end = FIRST_SEED + HISTORY_COUNT
    parts = [range(start, min(start + 50, end)) for start in range(FIRST_SEED, end, 50)]
    processes = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count(), mp_context=processes) as pool:
        faults, nights, contacts = zip(*pool.map(first_fault, parts), strict=True)
    found = list(itertools.filterfalse(lambda fault: fault is None, faults))
    assert not found, found[0]
    assert sum(contacts) > HISTORY_COUNT, "hardly anybody was written to"
    print(f"{HISTORY_COUNT} histories from seed {FIRST_SEED}: {sum(nights)} nights, {sum(contacts)} contacts")
