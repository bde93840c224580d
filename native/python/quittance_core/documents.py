"""Letters and statements of account as typed data: what a paper says, which the host only renders.

``statement(core)`` turns what ``Evaluation.statements()`` tells of one customer and currency into dates and decimals; ``letter_block``
puts a letter's items in order. Sums are exact, nothing here rounds, and no text is written: reasons stay codes with operands.
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Reasons = Sequence[Mapping[str, Any]]

ESTABLISHED = ("official", "secondary", "confirmed")  # statuses of law and rates that nobody has to confirm


@dataclass(frozen=True, slots=True)
class Payment:
    """What settled a part of a claim: money (on the bank's day), a credit note, or another entry, which nobody paid."""

    on: datetime.date | None  # None where a credit note took it off from the start, or where several make up the amount
    amount: Decimal
    kind: str  # payment, credit or other; empty where several make up the amount


# ---- letters


@dataclass(frozen=True, slots=True)
class LetterItem:
    """One item as a letter names it; ``left`` is what is asked for, ``held`` what is not, and ``reminded_on`` when it was last named."""

    number: str
    kind: str  # principal, interest or compensation
    instalment: int  # 0 where the invoice has one alone
    date: datetime.date
    due_date: datetime.date
    days_late: int
    amount: Decimal
    payments: tuple[Payment, ...]
    left: Decimal
    held: Decimal
    reminded_on: datetime.date | None
    advances: bool  # whether the letter announces this item's stage


@dataclass(frozen=True, slots=True)
class HeldItem:
    """An item that the letter mentions without asking for it."""

    number: str
    due_date: datetime.date
    amount: Decimal
    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit on the customer's account that the claims above are reduced by, as far as it goes."""

    number: str
    date: datetime.date
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Rest:
    """What a list leaves out, so that it adds up."""

    count: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class LetterBlock:
    """What a letter says in one currency; ``interest`` and ``compensation`` are None where they are not named.

    ``interest_until`` is the last day of interest that ends for want of a rate, None where it runs to date.

    ``rest``, ``held_rest`` and ``credits_rest`` are None where the lists are whole.
    """

    currency: str
    rows: tuple[LetterItem, ...]
    mentioned: tuple[LetterItem, ...]
    held: tuple[HeldItem, ...]
    credits: tuple[Credit, ...]
    rest: Rest | None
    held_rest: Rest | None
    credits_rest: Rest | None
    total: Decimal
    interest: Decimal | None
    interest_until: datetime.date | None
    compensation: Decimal | None


@dataclass(frozen=True, slots=True)
class Payee:
    """Where to pay."""

    name: str
    account: str
    bic: str | None


@dataclass(frozen=True, slots=True)
class Letter:
    """A message to a customer: its claim in blocks, where to pay, and who signs.

    ``spare`` holds currency and amount of credits that no block deducts.
    """

    customer: str
    blocks: tuple[LetterBlock, ...]
    spare: tuple[tuple[str, Decimal], ...]
    payee: Payee | None
    reference: str | None  # None: the invoice numbers
    person: str | None
    sender: str
    phone: str | None
    listed: str | None  # name of the attached list, where the tables are not whole


def letter_block(
    currency: str,
    items: Iterable[LetterItem],
    *,
    held: Iterable[HeldItem] = (),
    credits: Iterable[Credit] = (),
    rest: Rest | None = None,
    held_rest: Rest | None = None,
    credits_rest: Rest | None = None,
    interest: Iterable[Decimal | None] | None = None,
    compensation: Iterable[Decimal | None] | None = None,
    interest_until: Iterable[datetime.date | None] | None = None,
) -> LetterBlock:
    """The items of one currency, those that the letter announces apart from those that it mentions again.

    The total is that of the items and of the ``rest`` that is not listed.

    ``interest`` and ``compensation`` are the figures of the items, None where the letter names none. A figure that one item lacks is
    not named at all, as a part would read as the whole; nor is interest that ends on different days, ``interest_until`` of each item.
    """
    items = tuple(items)
    ends = set(interest_until or ()) or {None}
    return LetterBlock(
        currency=currency,
        rows=tuple(item for item in items if item.advances),
        mentioned=tuple(item for item in items if not item.advances),
        held=tuple(held),
        credits=tuple(credits),
        rest=rest,
        held_rest=held_rest,
        credits_rest=credits_rest,
        total=_sum(item.left for item in items) + (rest.amount if rest else 0),
        interest=_whole(interest) if len(ends) == 1 else None,
        interest_until=next(iter(ends)) if len(ends) == 1 else None,
        compensation=_whole(compensation),
    )


def _whole(figures: Iterable[Decimal | None] | None) -> Decimal | None:
    figures = list(figures or ())
    if None in figures:
        return None
    return _sum(figures) or None


# ---- statements


@dataclass(frozen=True, slots=True)
class Segment:
    """Days with one principal and one rate; ``interest`` in currency units, exact in ``fraction``."""

    first_day: datetime.date
    last_day: datetime.date
    days: int
    principal: Decimal
    percent: Decimal
    interest: Decimal
    fraction: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """What keeps a claim from being chased."""

    code: str
    amount: Decimal
    from_date: datetime.date | None
    until_date: datetime.date | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One instalment of an invoice: what was paid of it, what it bears, and how that is reckoned.

    ``interest`` and ``compensation`` are to be charged, None where not available; what is charged by an entry that is not in the books
    yet (a draft, or one of a later day) is ``pending``; ``interest_charged`` is charged or waived, in the books. ``accrued`` is the
    interest to date, whatever was charged of it. ``compensation`` is in ``compensation_currency``. Of the principal ``held`` is not
    asked for, and what is ``not_due`` not yet.
    """

    move_id: int
    item_id: int | None
    number: str
    date: datetime.date
    due_date: datetime.date
    days_late: int
    amount: Decimal
    payments: tuple[Payment, ...]
    principal: Decimal
    held: Decimal
    not_due: Decimal
    holds: tuple[Hold, ...]
    accrued: Decimal | None
    interest_charged: Decimal
    interest: Decimal | None
    interest_pending: Decimal
    compensation: Decimal | None
    compensation_pending: Decimal
    compensation_currency: str | None
    segments: tuple[Segment, ...]
    each_line_rounded: bool
    rounding_status: str | None  # how well the law of the rounding is known; None where no law says it
    reasons: Reasons
    verified: bool
    jurisdiction: str | None
    facts: tuple[str, ...]
    limitation: Mapping[str, Any] | None
    past_limitation: bool

    @property
    def state(self) -> str:
        """Where a paper lists it: ``due``, in part at least, ``not_due`` or ``held``."""
        if self.held and self.held == self.principal:
            return "held"
        return "not_due" if self.not_due else "due"


@dataclass(frozen=True, slots=True)
class Penalty:
    """A charged penalty of which something is ``left``; negative where it takes back what was charged before."""

    number: str
    kind: str  # interest or compensation
    due_date: datetime.date
    amount: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True)
class Imputation:
    """How a payment was counted across the claims."""

    on: datetime.date
    amount: Decimal
    interest: Decimal
    principal: Decimal
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums of what a statement lists, in its currency; a compensation in another one is not part of them.

    ``total`` is what is due: principal and penalties, to be charged, pending and charged; where the statement only names what is to be
    charged, that is ``named`` beside it. Beside it stand what is ``not_due``, what is ``held`` and the ``credits``; ``balance`` is the
    total less these credits.
    """

    principal: Decimal
    interest: Decimal
    compensation: Decimal
    pending: Decimal
    charged: Decimal
    named: Decimal
    total: Decimal
    credits: Decimal
    balance: Decimal
    not_due: Decimal
    held: Decimal


@dataclass(frozen=True, slots=True)
class Statement:
    """What one customer owes in one currency; ``asked`` is false where penalties to be charged are named, and not asked for."""

    currency: str
    asked: bool
    claims: tuple[Claim, ...]
    penalties: tuple[Penalty, ...]
    credits: tuple[Credit, ...]  # on the account, that no claim takes up
    imputations: tuple[Imputation, ...]
    totals: Totals
    reasons: Reasons


def statement(core: Mapping[str, Any], *, numbers: Mapping[int, str], as_of: datetime.date) -> Statement:
    """One statement of ``Evaluation.statements()``; ``numbers`` are the invoices' by move, days late count up to ``as_of``."""
    claims = tuple(_claim(claim, numbers, as_of) for claim in core["claims"])
    penalties = tuple(
        Penalty(
            number=numbers.get(line["move_id"], ""),
            kind=line["kind"],
            due_date=_day(line["due_date"]),
            amount=Decimal(line["amount"]),
            left=Decimal(line["left"]),
        )
        for line in core["penalties"]
    )
    credits = tuple(
        Credit(number=numbers.get(line["move_id"], ""), date=_day(line["date"]), amount=Decimal(line["left"]))
        for line in core["credits"]
    )
    return Statement(
        currency=core["currency"],
        asked=core["penalties_asked"],
        claims=claims,
        penalties=penalties,
        credits=credits,
        imputations=tuple(_imputation(payment, numbers) for payment in core["payments"]),
        totals=_totals(core, claims, penalties, credits),
        reasons=core["reasons"],
    )


def _totals(
    core: Mapping[str, Any], claims: Sequence[Claim], penalties: Sequence[Penalty], credits: Sequence[Credit]
) -> Totals:
    own = [claim for claim in claims if claim.compensation_currency == core["currency"]]
    parts = {
        "principal": _sum(claim.principal - claim.held - claim.not_due for claim in claims),
        "interest": _sum(claim.interest for claim in claims),
        "compensation": _sum(claim.compensation for claim in own),
        "pending": _sum(claim.interest_pending for claim in claims) + _sum(claim.compensation_pending for claim in own),
        "charged": _sum(line.left for line in penalties),
    }
    named = Decimal(0) if core["penalties_asked"] else parts["interest"] + parts["compensation"]
    total, spare = _sum(parts.values()) - named, _sum(credit.amount for credit in credits)
    return Totals(
        **parts,
        named=named,
        total=total,
        credits=spare,
        balance=total - spare,
        not_due=_sum(claim.not_due for claim in claims),
        held=_sum(claim.held for claim in claims),
    )


def settled(claim: Mapping[str, Any]) -> tuple[Payment, ...]:
    """What settled a part of a claim of ``Evaluation.statements()``, in order; nothing of no amount."""
    origin = Decimal(claim["credit_origin"])
    events = (
        Payment(on=_day(event["on"]), amount=Decimal(event["amount"]), kind=event["kind"]) for event in claim["events"]
    )
    return (
        *((Payment(on=None, amount=origin, kind="credit"),) if origin else ()),
        *(event for event in events if event.amount),
    )


def segments(core: Sequence[Mapping[str, Any]]) -> tuple[Segment, ...]:
    """The segments of a claim or of a derivation."""
    return tuple(
        Segment(
            first_day=_day(segment["from"]),
            last_day=_day(segment["to"]),
            days=segment["days"],
            principal=Decimal(segment["principal"]),
            percent=Decimal(segment["rate"]).scaleb(2).normalize(),
            interest=_decimal(segment["interest"]),
            fraction=segment["interest"],
            sources=tuple(source for source in segment["sources"] if source),
        )
        for segment in core
    )


def _claim(claim: Mapping[str, Any], numbers: Mapping[int, str], as_of: datetime.date) -> Claim:
    due, principal, held = _day(claim["due_date"]), Decimal(claim["principal"]), Decimal(claim["held"])
    facts = dict.fromkeys(
        code for codes in claim["facts"].values() for code in ([codes] if isinstance(codes, str) else codes)
    )
    return Claim(
        move_id=claim["move_id"],
        item_id=claim["item_id"],
        number=numbers.get(claim["move_id"], ""),
        date=_day(claim["date"]),
        due_date=due,
        # What is paid is late no longer: its segments say how long it was.
        days_late=max((as_of - due).days, 0) if principal else 0,
        amount=Decimal(claim["amount"]),
        payments=settled(claim),
        principal=principal,
        held=held,
        not_due=principal - held if due > as_of else Decimal(0),
        holds=tuple(
            Hold(hold["code"], Decimal(hold["amount"]), _day(hold["from"]), _day(hold["until"]))
            for hold in claim["holds"]
        ),
        accrued=_amount(claim["interest"]),
        interest_charged=Decimal(claim["interest_charged"]),
        interest=_amount(claim["interest_open"]),
        interest_pending=Decimal(claim["interest_pending"]),
        compensation=_amount(claim["compensation_open"]),
        compensation_pending=Decimal(claim["compensation_pending"]),
        compensation_currency=claim["compensation_currency"],
        segments=segments(claim["segments"]),
        each_line_rounded=claim["rounding"].endswith("segment"),
        reasons=claim["reasons"],
        verified=claim["status"] in ESTABLISHED,
        rounding_status=claim["rounding_status"],
        jurisdiction=claim["jurisdiction"],
        facts=tuple(facts),
        limitation=claim["limitation"],
        past_limitation=claim["past_limitation"],
    )


def _imputation(payment: Mapping[str, Any], numbers: Mapping[int, str]) -> Imputation:
    return Imputation(
        on=_day(payment["on"]),
        amount=Decimal(payment["amount"]),
        interest=_sum(Decimal(part["interest"]) for part in payment["claims"]),
        principal=_sum(Decimal(part["principal"]) for part in payment["claims"]),
        numbers=tuple(numbers.get(int(part["name"].partition("/")[0]), "") for part in payment["claims"]),
    )


def _sum(amounts: Iterable[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), Decimal(0))


def _amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _decimal(fraction: str) -> Decimal:
    """An exact fraction as a decimal of many digits, to be shown with four."""
    numerator, _slash, denominator = fraction.partition("/")
    return Decimal(numerator) / Decimal(denominator or 1)


def _day(day: datetime.date | str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(day) if isinstance(day, str) else day
