"""What a paper says, as typed data: nothing is lost of what the core tells, and sums are exact."""

import dataclasses
import datetime
from decimal import Decimal

import pytest
import quittance_core
from quittance_core import documents
from rows import DAY, TONIGHT, by_columns, case, customer, hold, line, old, own_item, packaged, settlement

NUMBERS = {101: "INV/1", 102: "INV/2", 103: "INV/3"}


@pytest.fixture(scope="module")
def statement():
    streams = {
        "lines": [old(38), line(2, "500.00", residual=Decimal("300.00")), line(3, "9.00", kind=4, flags=32)],
        "settlements": [settlement(2, "200.00", TONIGHT - 3 * DAY)],
        "customers": [customer()],
        "cases": [case()],
        "items": [own_item(10 + number, 100 + number) for number in (1, 2, 3)],
        "holds": [hold("paused", "100.00", move_id=102)],
    }
    evaluation = quittance_core.evaluate(by_columns(streams), packaged(), TONIGHT)
    [core] = evaluation.statements()
    return core, documents.statement(core, numbers=NUMBERS, as_of=TONIGHT)


def test_a_statement_holds_dates_and_decimals_as_the_core_told_them(statement):
    core, paper = statement
    assert paper.currency == core["currency"]
    for told, claim in zip(core["claims"], paper.claims, strict=True):
        assert (claim.move_id, claim.item_id, claim.number) == (
            told["move_id"],
            told["item_id"],
            NUMBERS[told["move_id"]],
        )
        assert claim.due_date.isoformat() == str(told["due_date"])
        assert str(claim.principal) == told["principal"]
        assert str(claim.interest) == told["interest_open"]
        assert [str(payment.amount) for payment in claim.payments] == [event["amount"] for event in told["events"]]
        assert sum(segment.days for segment in claim.segments) == sum(segment["days"] for segment in told["segments"])
        assert all(isinstance(segment.first_day, datetime.date) for segment in claim.segments)
    paused = next(claim for claim in paper.claims if claim.number == "INV/2")
    assert [(part.code, part.amount) for part in paused.holds] == [("paused", Decimal("100.00"))]
    assert paused.days_late == (TONIGHT - paused.due_date).days


def test_totals_are_those_of_the_core_and_the_charged_penalties(statement):
    core, paper = statement
    assert paper.totals.held == Decimal("100.00")  # the core's principal is all that is open
    assert paper.totals.principal == Decimal(core["principal"]) - paper.totals.held
    assert str(paper.totals.interest) == core["interest"]
    assert str(paper.totals.compensation) == core["compensation"]
    assert paper.totals.charged == Decimal("9.00") == sum(penalty.left for penalty in paper.penalties)
    assert paper.totals.total == Decimal(core["total"]) - paper.totals.held + Decimal("9.00")
    assert (paper.asked, paper.totals.named) == (True, 0)


def test_penalties_that_a_policy_only_threatens_are_named_beside_the_total(statement):
    core, paper = statement
    named = documents.statement(core | {"penalties_asked": False}, numbers=NUMBERS, as_of=TONIGHT)
    assert not named.asked
    assert (named.totals.interest, named.totals.compensation) == (paper.totals.interest, paper.totals.compensation)
    assert named.totals.named == paper.totals.interest + paper.totals.compensation > 0
    assert named.totals.total == paper.totals.total - named.totals.named
    assert named.totals.charged == paper.totals.charged, "what stands in the books is asked for"


def item(number, left, *, advances=True):
    return documents.LetterItem(
        number=number,
        kind="principal",
        instalment=0,
        date=TONIGHT - 40 * DAY,
        due_date=TONIGHT - 10 * DAY,
        days_late=10,
        amount=Decimal(left),
        payments=(),
        left=Decimal(left),
        held=Decimal(0),
        reminded_on=None,
        advances=advances,
    )


def test_a_letter_sums_exactly_and_keeps_apart_what_it_announces():
    block = documents.letter_block("EUR", [item("A", "0.10"), item("B", "0.20", advances=False)])
    assert block.total == Decimal("0.30")
    assert [row.number for row in block.rows] == ["A"]
    assert [row.number for row in block.mentioned] == ["B"]
    assert (block.interest, block.compensation) == (None, None)


def test_a_letter_that_leaves_items_out_still_sums_them():
    block = documents.letter_block("EUR", [item("A", "0.10")], rest=documents.Rest(2, Decimal("0.25")))
    assert block.total == Decimal("0.35")


def test_what_settled_a_claim_is_told_by_its_kind():
    claim = {
        "credit_origin": "5.00",
        "events": [
            {"on": "2026-05-12", "kind": "payment", "amount": "1.00"},
            {"on": "2026-05-13", "kind": "other", "amount": "2.00"},
            {"on": "2026-05-14", "kind": "other", "amount": "0.00"},
        ],
    }
    assert [(settled.kind, str(settled.amount)) for settled in documents.settled(claim)] == [
        ("credit", "5.00"),
        ("payment", "1.00"),
        ("other", "2.00"),
    ]


@pytest.mark.parametrize(
    ("figures", "named"),
    [
        ([Decimal("1.10"), Decimal("2.20")], Decimal("3.30")),
        ([Decimal("1.10"), None], None),
        ([Decimal(0), Decimal(0)], None),
        ([], None),
    ],
)
def test_a_figure_that_one_item_lacks_is_not_named(figures, named):
    assert documents.letter_block("EUR", [item("A", "1.00")], interest=figures).interest == named


def test_interest_that_ends_for_want_of_a_rate_is_named_with_its_day_and_never_mixed():
    items, figures = [item("A", "1.00"), item("B", "1.00")], [Decimal("1.10"), Decimal("2.20")]
    year_end = datetime.date(2026, 12, 31)
    block = documents.letter_block("EUR", items, interest=figures, interest_until=[year_end, year_end])
    assert (block.interest, block.interest_until) == (Decimal("3.30"), year_end)
    mixed = documents.letter_block("EUR", items, interest=figures, interest_until=[year_end, None])
    assert (mixed.interest, mixed.interest_until) == (None, None)


def test_a_paper_cannot_be_changed_after_it_was_made(statement):
    _core, paper = statement
    with pytest.raises(dataclasses.FrozenInstanceError):
        paper.currency = "USD"
