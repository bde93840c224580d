"""What would leave under a policy on each day of a range, and how that differs from what another would send.

It takes for granted that all that is proposed leaves on its day, or on the first day after it on which the policy allows a contact,
and that nobody pays. Nothing is stored, and the ledger is read once:

    foreseen = compare(snapshot, tried, against, as_of, until)
"""

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from . import Evaluation, Manifests, Snapshot, evaluate

Reasons = list[dict[str, Any]]


@dataclass(frozen=True)
class Contact:
    """One letter or task. ``amount`` is in the company's currency; reasons are those of the customer on that day."""

    day: datetime.date
    customer_id: int
    stage: str
    channel: str
    automatic: bool
    amount: Decimal
    item_count: int
    is_first: bool

    @property
    def what(self) -> tuple:
        """What the customer notices of it."""
        return self.day, self.stage, self.channel, self.amount


@dataclass
class Sum:
    """How many contacts, and what they ask for in the company's currency."""

    count: int = 0
    amount: Decimal = Decimal(0)

    def add(self, contact: Contact) -> None:
        self.count += 1
        self.amount += contact.amount


@dataclass
class Foreseen:
    """What leaves under one policy."""

    total: Sum = field(default_factory=Sum)
    first: Sum = field(default_factory=Sum)  # to customers whom nobody contacted before
    by_stage: dict[tuple[str, str], Sum] = field(default_factory=lambda: defaultdict(Sum))  # by (stage, channel)
    by_channel: dict[str, Sum] = field(default_factory=lambda: defaultdict(Sum))
    by_day: dict[datetime.date, Sum] = field(default_factory=lambda: defaultdict(Sum))
    contacts: dict[int, list[Contact]] = field(
        default_factory=lambda: defaultdict(list)
    )  # by customer, the earliest first

    def add(self, contact: Contact) -> None:
        sums = [self.total, self.by_stage[contact.stage, contact.channel], self.by_channel[contact.channel]]
        for each in [*sums, self.by_day[contact.day], *([self.first] if contact.is_first else [])]:
            each.add(contact)
        self.contacts[contact.customer_id].append(contact)


@dataclass(frozen=True)
class Side:
    """Of a customer under one policy: the first contact that the other does not make, and the reasons.

    Without a contact, the reasons are those of the last day, for which nothing leaves.
    """

    contact: Contact | None
    reasons: Reasons


@dataclass(frozen=True)
class Difference:
    """A customer whom two policies treat differently: ``gained``, ``lost`` or contacted by both, and ``changed``."""

    customer_id: int
    kind: str
    tried: Side
    against: Side

    @property
    def amount(self) -> Decimal:
        """The greater of what the two ask for."""
        return max(side.contact.amount for side in (self.tried, self.against) if side.contact)


@dataclass
class Comparison:
    """The policy that is tried beside the other one."""

    tried: Foreseen
    against: Foreseen
    differences: list[Difference]  # the greatest amount first

    def of_kind(self, kind: str) -> list[Difference]:
        return [difference for difference in self.differences if difference.kind == kind]


def nights(
    snapshot: Snapshot,
    manifests: Manifests,
    as_of: datetime.date,
    until: datetime.date,
    bank_matched_on: datetime.date | None = None,
) -> Iterator[Evaluation]:
    """The night of ``as_of``, each later one that proposes something, and that of ``until``. Raises as ``evaluate`` does.

    What waits for the bank on the first night (``bank_matched_on``) no longer does on the next.
    """
    evaluation: Evaluation | None = evaluate(snapshot, manifests, as_of, bank_matched_on=bank_matched_on)
    while evaluation is not None:
        yield evaluation
        evaluation = evaluation.night_after(until)


def contacts(evaluation: Evaluation) -> dict[int, Contact]:
    """What a night proposes, by customer."""
    columns = evaluation.proposals()
    rows = zip(
        columns["leaves_on"],
        columns["customer_id"],
        columns["stage"],
        columns["channel"],
        columns["automatic"],
        map(Decimal, columns["amount"]),
        columns["item_count"],
        columns["is_first"],
        strict=True,
    )
    return {contact.customer_id: contact for contact in (Contact(*row) for row in rows)}


def compare(
    snapshot: Snapshot,
    tried: Manifests,
    against: Manifests,
    as_of: datetime.date,
    until: datetime.date,
    bank_matched_on: datetime.date | None = None,
) -> Comparison:
    """What would leave from ``as_of`` to ``until`` under the one and under the other.

    The snapshot is sealed by it and may be used again. Raises as ``evaluate`` does.
    """
    foreseen = (Foreseen(), Foreseen())
    # By customer the first contact of each side that the other does not make on its day, with the reasons.
    sides: tuple[dict[int, Side], dict[int, Side]] = ({}, {})
    last: tuple[Evaluation, Evaluation] | None = None
    for tonight in _side_by_side(*(nights(snapshot, each, as_of, until, bank_matched_on) for each in (tried, against))):
        made = [contacts(evaluation) if evaluation else {} for evaluation in tonight]
        for own, other, evaluation, into, differing in zip(made, reversed(made), tonight, foreseen, sides, strict=True):
            for customer_id, contact in own.items():
                into.add(contact)
                same = other.get(customer_id)
                if customer_id not in differing and (same is None or same.what != contact.what):
                    differing[customer_id] = Side(contact, evaluation.case(customer_id)["reasons"])
        last = tonight
    return Comparison(*foreseen, _differences(foreseen, sides, last))


def _side_by_side(*walks: Iterator[Evaluation]) -> Iterator[tuple[Evaluation | None, ...]]:
    """Day by day the night of each, None for one that does not stop on that day; on the first and the last day all do."""
    heads = [next(walk) for walk in walks]
    while any(heads):
        day = min(head.as_of for head in heads if head)
        tonight = tuple(head if head and head.as_of == day else None for head in heads)
        yield tonight
        heads = [next(walk, None) if stops else head for walk, head, stops in zip(walks, heads, tonight, strict=True)]


def _differences(foreseen, sides, last) -> list[Difference]:
    found = []
    for customer_id in dict.fromkeys([*sides[0], *sides[1]]):
        made = [customer_id in each.contacts for each in foreseen]
        kind = "changed" if all(made) else "gained" if made[0] else "lost"
        told = [
            side.get(customer_id) or Side(None, _reasons(evaluation, customer_id))
            for side, evaluation in zip(sides, last, strict=True)
        ]
        found.append(Difference(customer_id, kind, *told))
    return sorted(found, key=lambda each: (-each.amount, each.customer_id))


def _reasons(evaluation: Evaluation, customer_id: int) -> Reasons:
    try:
        return evaluation.case(customer_id).get("reasons", [])
    except KeyError:
        return []
