"""What is held, what is chased, and what interest does meanwhile. Figures are counted by hand.

The invoice is of 1,000.00 between French businesses, due on 15 October 2026; on the night of 22 November it is 38 days late, at
12.40 % a year (2.40 and 10 points): 1,000.00 × 12.40 % × 38/365 = 12.91.
"""

import datetime
import json
from decimal import Decimal

import pytest
import quittance_core
from quittance_core import sentences
from rows import (
    DAY,
    TONIGHT,
    by_columns,
    by_copy,
    case,
    codes,
    credit,
    customer,
    hold,
    line,
    night,
    own_item,
    packaged,
    reason_of,
    settlement,
    terms,
)

HOST_CODES = (
    "opening_balance",
    "excluded_by_accountant",
    "payment_blocked",
    "payment_unmatched",
    "payment_out",
    "past_limitation",
    "to_be_collected",
    "discount_taken",
    "below_tolerance",
)
DISPUTED = {"code": "disputed", "interest": "stops", "mentioned": True, "asks": "manager", "ends": "lifted"}
PROMISED = {"code": "promised", "interest": "runs", "mentioned": True, "asks": "nobody", "ends": "date"}


def with_holds(*rows, first=False):
    """The manifests as shipped, with rows of our own among the holds."""
    texts = quittance_core.packaged_manifests()
    (name,) = [name for name in texts if name.startswith("holds/")]
    manifest = json.loads(texts[name])
    own = [{"titles": dict.fromkeys(("en", "fr", "de"), row["code"])} | row for row in rows]
    manifest["holds"] = own + manifest["holds"] if first else manifest["holds"] + own
    return quittance_core.Manifests(texts | {name: json.dumps(manifest)})


@pytest.fixture(scope="module")
def manifests():
    return with_holds(DISPUTED, PROMISED)


def invoice(**changes):
    return line(1, "1000.00", **changes)


def split(item):
    return item["claim"], item["held"], item["state"]


def of_item(evaluation, number=0):
    item = evaluation.items[number]
    return *split(item), item["interest"], item["compensation"]


def of_case(evaluation):
    (row,) = evaluation.cases
    return row["state"], row["overdue"], row["held"], row["interest"], row["compensation"]


# Interest by code


def test_nothing_is_held(manifests):
    evaluation = night(manifests, invoice())
    assert of_item(evaluation) == ("1000.00", "0.00", "to_contact", "12.91", "40.00")
    assert evaluation.items[0]["hold"] is None
    assert of_case(evaluation) == ("to_contact", "1000.00", "0.00", "12.91", "40.00")


def test_a_paused_customer_keeps_owing_interest(manifests):
    evaluation = night(manifests, invoice(), holds=[hold("paused")])
    assert of_item(evaluation) == ("0.00", "1000.00", "held", "12.91", "40.00")
    assert evaluation.items[0]["hold"] == "paused"
    assert of_case(evaluation) == ("held", "0.00", "1000.00", "12.91", "40.00")
    assert evaluation.cases[0]["action"]["outcome"] == "none"


def test_on_a_dispute_interest_rests(manifests):
    evaluation = night(manifests, invoice(), holds=[hold("disputed")])
    assert of_item(evaluation) == ("0.00", "1000.00", "held", None, None)
    assert of_case(evaluation) == ("held", "0.00", "1000.00", "0.00", "0.00")


def test_a_part_paused_bears_interest_and_is_not_asked_for(manifests):
    evaluation = night(manifests, invoice(), holds=[hold("paused", "400.00", move_id=101)])
    assert of_item(evaluation) == ("600.00", "400.00", "to_contact", "12.91", "40.00")
    assert of_case(evaluation) == ("to_contact", "600.00", "400.00", "12.91", "40.00")
    assert evaluation.cases[0]["action"]["amount"] == "600.00"


def test_a_part_in_dispute_bears_nothing(manifests):
    """600.00 × 12.40 % × 38/365 = 7.75."""
    evaluation = night(manifests, invoice(), holds=[hold("disputed", "400.00", move_id=101)])
    assert of_item(evaluation) == ("600.00", "400.00", "to_contact", "7.75", "40.00")
    assert of_case(evaluation) == ("to_contact", "600.00", "400.00", "7.75", "40.00")


def test_a_part_paused_and_the_rest_in_dispute(manifests):
    """Paused comes first in the list: 700.00 bear interest, 9.04; 300.00 do not."""
    rows = [hold("disputed", hold_id=1), hold("paused", "700.00", hold_id=2)]
    evaluation = night(manifests, invoice(), holds=rows)
    assert of_item(evaluation) == ("0.00", "1000.00", "held", "9.04", "40.00")
    assert [(reason["code"], reason["held_amount"]) for reason in evaluation.items[0]["reasons"][1:]] == [
        ("paused", "700.00"),
        ("disputed", "300.00"),
    ]


def test_interest_of_a_part_payment_beside_a_dispute(manifests):
    """1,000.00 less 400.00 in dispute; 200.00 paid on 1 November: 600.00 for 17 days, 400.00 for 21: 3.465 + 2.854 = 6.32."""
    row = invoice(residual=Decimal("800.00"), residual_company=Decimal("800.00"))
    evaluation = night(
        manifests,
        row,
        settlements=[settlement(1, "200.00", datetime.date(2026, 11, 1))],
        holds=[hold("disputed", "400.00")],
    )
    assert of_item(evaluation) == ("400.00", "400.00", "to_contact", "6.32", "40.00")


def test_a_small_debt_is_what_is_not_in_dispute(manifests):
    """The Dutch compensation is 15 % of the debt up to 2,500.00, at least 40.00: 15 % of 600.00 is 90.00, of 1,000.00 150.00."""
    dutch = {"terms": [terms(jurisdiction="NL")]}
    assert of_item(night(manifests, invoice(), **dutch))[4] == "150.00"
    assert of_item(night(manifests, invoice(), holds=[hold("disputed", "400.00")], **dutch))[4] == "90.00"
    assert of_item(night(manifests, invoice(), holds=[hold("paused", "400.00")], **dutch))[4] == "150.00"


def test_interest_of_a_paused_item_that_is_not_known_leaves_the_customer_without(manifests):
    """A sum without it would read as a total."""
    evaluation = night(
        manifests,
        invoice(),
        line(2, "500.00"),
        holds=[hold("paused", move_id=101)],
        terms=[terms(kind=3, move_id=101, jurisdiction="XX")],
    )
    assert [item["interest"] for item in evaluation.items] == [None, "6.45"]
    assert evaluation.cases[0]["interest"] is None


# Scope, amount, days


def instalments():
    """Of move 500: 300.00 due on 1 October, 500.00 on the 10th; of move 501: 700.00 due on 1 November."""
    return [
        line(1, "300.00", move_id=500, due_date=datetime.date(2026, 10, 1)),
        line(2, "500.00", move_id=500, due_date=datetime.date(2026, 10, 10)),
        line(3, "700.00", move_id=501, due_date=datetime.date(2026, 11, 1)),
    ]


@pytest.mark.parametrize(
    ("row", "held"),
    [
        (hold("paused"), ["300.00", "500.00", "700.00"]),
        (hold("paused", "600.00"), ["300.00", "300.00", "0.00"]),
        (hold("paused", "300.00"), ["300.00", "0.00", "0.00"]),
        (hold("paused", "5000.00"), ["300.00", "500.00", "700.00"]),
        (hold("paused", move_id=500), ["300.00", "500.00", "0.00"]),
        (hold("paused", "400.00", move_id=500), ["300.00", "100.00", "0.00"]),
        (hold("paused", move_id=500, ordinal=2), ["0.00", "500.00", "0.00"]),
        (hold("paused", "20.00", move_id=500, ordinal=2), ["0.00", "20.00", "0.00"]),
        (hold("paused", move_id=500, ordinal=3), ["0.00", "0.00", "0.00"]),
        (hold("paused", move_id=999), ["0.00", "0.00", "0.00"]),
        (hold("paused", customer_id=8), ["0.00", "0.00", "0.00"]),
    ],
)
@pytest.mark.parametrize("fill", [by_copy, by_columns])
def test_a_hold_goes_over_the_items_of_its_scope_by_due_date(manifests, fill, row, held):
    evaluation = night(manifests, *instalments(), fill=fill, holds=[row])
    assert [item["held"] for item in evaluation.items] == held
    for item in evaluation.items:
        assert Decimal(item["claim"]) + Decimal(item["held"]) == Decimal(item["residual"])


@pytest.mark.parametrize(
    ("from_date", "until_date", "in_force"),
    [
        (None, None, True),
        (TONIGHT, TONIGHT, True),
        (TONIGHT - 9 * DAY, None, True),
        (TONIGHT + DAY, None, False),
        (None, TONIGHT - DAY, False),
        (TONIGHT - 9 * DAY, TONIGHT + 9 * DAY, True),
    ],
)
def test_a_hold_is_in_force_from_its_first_to_its_last_day(manifests, from_date, until_date, in_force):
    rows = [hold("paused", from_date=from_date, until_date=until_date)]
    assert night(manifests, invoice(), holds=rows).items[0]["held"] == ("1000.00" if in_force else "0.00")


def test_an_amount_holds_its_currency_alone_and_no_amount_holds_all(manifests):
    rows = [line(1, "1000.00"), line(2, "500.00", currency_id=2, residual_company=Decimal("450.00"))]
    dollars = night(manifests, *rows, holds=[hold("paused", "2000.00", currency_id=2)])
    assert [item["held"] for item in dollars.items] == ["0.00", "500.00"]
    assert dollars.cases[0]["held"] == "450.00"
    everything = night(manifests, *rows, holds=[hold("paused")])
    assert [item["held"] for item in everything.items] == ["1000.00", "500.00"]
    assert everything.cases[0]["held"] == "1450.00"


def test_parts_at_book_value_are_rounded_half_away(manifests):
    """455.00 × 400.50/500.50 = 364.09, 455.00 × 100/500.50 = 90.91."""
    row = line(1, "500.50", currency_id=2, residual_company=Decimal("455.00"))
    evaluation = night(manifests, row, holds=[hold("paused", "100.00", currency_id=2)])
    assert of_case(evaluation)[1:3] == ("364.09", "90.91")


# Order


def untils(item):
    return [
        (reason["code"], reason["held_amount"], reason["until_on"])
        for reason in item["reasons"]
        if "until_on" in reason
    ]


def test_the_order_is_that_of_the_manifest():
    rows = [hold("paused", "700.00", hold_id=1), hold("disputed", "700.00", hold_id=2)]
    last, first = with_holds(DISPUTED), with_holds(DISPUTED, first=True)
    assert of_item(night(last, invoice(), holds=rows))[1:] == ("1000.00", "held", "9.04", "40.00")
    assert of_item(night(first, invoice(), holds=rows))[1:] == ("1000.00", "held", "3.87", "40.00")
    assert night(last, invoice(), holds=rows).items[0]["hold"] == "paused"
    assert night(first, invoice(), holds=rows).items[0]["hold"] == "disputed"


def test_of_one_code_the_one_without_a_first_day_comes_first_then_the_older_then_the_id(manifests):
    day = TONIGHT + DAY
    rows = [
        hold("paused", "400.00", hold_id=1, from_date=TONIGHT - DAY, until_date=day),
        hold("paused", "300.00", hold_id=9, from_date=TONIGHT - 2 * DAY, until_date=day + DAY),
        hold("paused", "200.00", hold_id=3, from_date=TONIGHT - 2 * DAY, until_date=day + 2 * DAY),
        hold("paused", "250.00", hold_id=7, until_date=day + 3 * DAY),
    ]
    (item,) = night(manifests, invoice(), holds=rows).items
    assert untils(item) == [
        ("paused", "250.00", str(day + 3 * DAY)),
        ("paused", "200.00", str(day + 2 * DAY)),
        ("paused", "300.00", str(day + DAY)),
        ("paused", "250.00", str(day)),
    ]


def test_the_order_in_which_holds_are_given_does_not_matter(manifests):
    rows = [hold("paused", "400.00", hold_id=2), hold("disputed", "300.00", hold_id=1), hold("promised", hold_id=3)]
    one, other = night(manifests, invoice(), holds=rows), night(manifests, invoice(), holds=rows[::-1])
    assert list(one.items) == list(other.items)
    assert list(one.cases) == list(other.cases)


# What the host says


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"flags": 1, "kind": 4}, "opening_balance"),
        ({"flags": 1}, "excluded_by_accountant"),
        ({"flags": 2}, "payment_blocked"),
        ({"flags": 4}, "payment_unmatched"),
        ({"kind": 3}, "payment_out"),
        ({"flags": 128}, "to_be_collected"),
        ({"date": datetime.date(2021, 9, 15), "due_date": datetime.date(2021, 10, 15)}, "past_limitation"),
    ],
)
def test_the_host_and_the_law_hold_the_whole_item(manifests, changes, code):
    evaluation = night(manifests, invoice(**changes), holds=[hold("paused")])
    assert of_item(evaluation) == ("0.00", "1000.00", "held", None, None)
    assert evaluation.items[0]["hold"] == code
    assert code in codes(evaluation.items[0]["reasons"])
    assert "paused" not in codes(evaluation.items[0]["reasons"])
    assert {code, "held"} <= set(codes(evaluation.cases[0]["reasons"]))


def test_the_stream_carries_no_hold_of_the_hosts(manifests):
    for code in HOST_CODES:
        (failure,) = night(manifests, invoice(), holds=[hold(code)]).failures
        assert (failure["code"], failure["customer_id"]) == ("hold_code_unknown", 7)


# Credits


def test_a_linked_credit_note_reduces_its_invoice_first_though_it_is_held(manifests):
    row = credit(2, "200.00", reversed_move_id=101)
    evaluation = night(manifests, invoice(flags=1), row)
    assert split(evaluation.items[0]) == ("0.00", "800.00", "held")
    assert evaluation.cases[0]["held"] == "800.00"
    # 1,000.00 less 200.00 that were never owed: 800.00 × 12.40 % × 38/365 = 10.33.
    paused = night(manifests, invoice(), row, holds=[hold("paused")])
    assert of_item(paused) == ("0.00", "800.00", "held", "10.33", "40.00")


def test_what_linked_credit_notes_cover_is_not_held(manifests):
    evaluation = night(manifests, invoice(flags=1), credit(2, "1000.00", reversed_move_id=101))
    assert split(evaluation.items[0]) == ("0.00", "0.00", "covered")
    assert evaluation.items[0]["hold"] is None
    assert evaluation.cases[0]["state"] == "nothing_due"


def test_a_hold_takes_what_linked_credit_notes_leave(manifests):
    rows = [credit(2, "900.00", reversed_move_id=101)]
    evaluation = night(manifests, invoice(), *rows, holds=[hold("disputed", "400.00")])
    assert split(evaluation.items[0]) == ("0.00", "100.00", "held")


def test_free_credits_serve_what_is_chased(manifests):
    """The older item is paused: the payment of 600.00 goes to the younger one, and 100.00 of it stay unused."""
    younger = line(2, "500.00", due_date=datetime.date(2026, 11, 1))
    evaluation = night(manifests, invoice(), younger, credit(3, "600.00", kind=3), holds=[hold("paused", move_id=101)])
    assert [split(item) for item in evaluation.items] == [("0.00", "1000.00", "held"), ("0.00", "0.00", "covered")]
    assert evaluation.cases[0]["state"] == "held"


def test_a_free_credit_takes_no_part_that_is_held(manifests):
    """600.00 paid on 1 November: 1,000.00 for 17 days and the 400.00 that are paused for 21 more, 5.775 + 2.854 = 8.63."""
    row = credit(2, "700.00", datetime.date(2026, 11, 1), kind=3)
    evaluation = night(manifests, invoice(), row, holds=[hold("paused", "400.00")])
    assert of_item(evaluation) == ("0.00", "400.00", "covered", "8.63", "40.00")
    assert of_case(evaluation) == ("held", "0.00", "400.00", "8.63", "40.00")


def test_an_item_that_is_held_tells_its_credits_and_why_it_has_no_interest(manifests):
    rows = [invoice(), credit(2, "200.00", reversed_move_id=101)]
    evaluation = night(manifests, *rows, holds=[hold("paused")], terms=[terms(kind=3, move_id=101, jurisdiction="XX")])
    (item,) = evaluation.items
    assert reason_of(item, "credit_applied")["credit_amount"] == "200.00"
    assert reason_of(item, "jurisdiction_unknown")["country"] == "XX"
    assert "jurisdiction_unknown" not in codes(
        night(manifests, invoice(), holds=[hold("disputed")]).items[0]["reasons"]
    )


# The next day


def test_what_is_held_comes_back_the_day_after_the_first_hold_ends(manifests):
    rows = [
        hold("paused", "600.00", hold_id=1, until_date=TONIGHT + 20 * DAY),
        hold("promised", "300.00", hold_id=2, until_date=TONIGHT + 5 * DAY),
        hold("promised", "300.00", hold_id=3, until_date=TONIGHT + DAY, from_date=TONIGHT),  # takes the last 100.00
        hold("promised", "300.00", hold_id=5, until_date=TONIGHT, from_date=TONIGHT),  # takes nothing
    ]
    evaluation = night(
        manifests, invoice(), line(2, "50.00"), holds=[row | {"move_id": 101, "customer_id": None} for row in rows]
    )
    held, other = evaluation.items
    assert (held["state"], held["next_stage"], held["next_date"]) == ("held", None, TONIGHT + 2 * DAY)
    assert other["state"] == "to_contact"
    assert evaluation.cases[0]["next_date"] == other["next_date"]


def test_a_customer_of_whom_all_is_held_waits_for_the_first_day(manifests):
    rows = [
        hold("paused", hold_id=1, move_id=101, until_date=TONIGHT + 20 * DAY),
        hold("promised", hold_id=2, move_id=102, until_date=TONIGHT),
        hold("disputed", hold_id=3, move_id=103),
    ]
    evaluation = night(manifests, invoice(), line(2), line(3), holds=rows)
    assert [item["next_date"] for item in evaluation.items] == [TONIGHT + 21 * DAY, TONIGHT + DAY, None]
    (row,) = evaluation.cases
    assert (row["state"], row["next_stage"], row["next_date"]) == ("held", None, TONIGHT + DAY)


def test_a_part_held_goes_on_up_the_ladder(manifests):
    whole = night(manifests, invoice()).items[0]
    part = night(manifests, invoice(), holds=[hold("paused", "999.00", until_date=TONIGHT + DAY)]).items[0]
    assert (part["claim"], part["state"]) == ("1.00", "to_contact")
    assert (part["next_stage"], part["next_date"]) == (whole["next_stage"], whole["next_date"])


def test_nothing_is_next_for_an_insolvent_customer(manifests):
    rows = {"holds": [hold("paused", until_date=TONIGHT + DAY)], "cases": [case(insolvent_since=TONIGHT)]}
    evaluation = night(manifests, invoice(), **rows)
    assert (evaluation.items[0]["next_date"], evaluation.cases[0]["next_date"]) == (None, None)
    assert evaluation.cases[0]["state"] == "held"


# Figures and reasons


def test_reasons_say_who_holds_how_much_since_when_until_when(manifests):
    rows = [
        hold("paused", "400.00", hold_id=1, from_date=TONIGHT - DAY, until_date=TONIGHT + DAY),
        hold("disputed", "100.00", hold_id=2),
    ]
    (item,) = night(manifests, invoice(), holds=rows).items
    assert reason_of(item, "paused") == {
        "code": "paused",
        "side": "against",
        "held_amount": "400.00",
        "currency": "EUR",
        "since_on": str(TONIGHT - DAY),
        "until_on": str(TONIGHT + DAY),
    }
    assert reason_of(item, "disputed") == {
        "code": "disputed",
        "side": "against",
        "held_amount": "100.00",
        "currency": "EUR",
    }
    (whole,) = night(manifests, invoice(), holds=[hold("paused")]).items
    assert reason_of(whole, "paused") == {"code": "paused", "side": "against"}


def test_the_case_counts_parts_and_names_each_code_once(manifests):
    rows = [
        hold("paused", "100.00", hold_id=1, move_id=101),
        hold("disputed", hold_id=2, move_id=102),
        hold("disputed", "10.00", hold_id=3, move_id=103),
    ]
    evaluation = night(manifests, invoice(), line(2), line(3), line(4), holds=rows)
    assert of_case(evaluation)[:3] == ("to_contact", "1090.00", "210.00")
    assert reason_of(evaluation.cases[0], "held") == {
        "code": "held",
        "side": "against",
        "count": 3,
        "held_amount": "210.00",
        "currency": "EUR",
    }
    told = [code for code in codes(evaluation.cases[0]["reasons"]) if code in ("held", "paused", "disputed")]
    assert told == ["held", "paused", "disputed"]


def test_a_charged_penalty_can_be_held_too(manifests):
    penalty = line(2, "30.00", kind=4, flags=32)
    evaluation = night(manifests, invoice(), penalty, holds=[hold("paused", "20.00", move_id=102)])
    assert split(evaluation.items[1]) == ("10.00", "20.00", "to_contact")
    (row,) = evaluation.cases
    assert (row["overdue"], row["penalties"], row["held"]) == ("1000.00", "10.00", "20.00")


def test_a_statement_owes_what_is_held_and_says_so(manifests):
    rows = [
        hold("disputed", "400.00", hold_id=1, move_id=101, from_date=TONIGHT - DAY),
        hold("paused", "100.00", hold_id=2, move_id=101, until_date=TONIGHT + DAY),
        hold("disputed", hold_id=3, move_id=102),
    ]
    evaluation = night(manifests, invoice(), line(2), holds=rows, items=[own_item(11, 101)])
    (statement,) = evaluation.statements()
    part, whole = statement["claims"]
    assert (part["principal"], part["held"], part["hold"], part["interest"]) == ("1000.00", "500.00", "paused", "7.75")
    assert part["holds"] == [
        {"code": "paused", "amount": "100.00", "from": None, "until": TONIGHT + DAY},
        {"code": "disputed", "amount": "400.00", "from": TONIGHT - DAY, "until": None},
    ]
    assert (whole["principal"], whole["held"], whole["interest"], whole["compensation"]) == (
        "100.00",
        "100.00",
        None,
        None,
    )
    assert (statement["principal"], statement["ledger_principal"], statement["interest"]) == (
        "1100.00",
        "1100.00",
        "7.75",
    )
    assert statement["total"] == "1147.75"
    (plain,) = night(manifests, invoice()).statements()[0]["claims"]
    assert (plain["hold"], plain["holds"], plain["held"]) == (None, [], "0.00")


# Fingerprints


def test_fingerprints_follow_what_holds(manifests):
    def fingerprints(*rows):
        evaluation = night(manifests, invoice(), holds=rows)
        return evaluation.items[0]["fingerprint"], evaluation.cases[0]["fingerprint"]

    seen = [
        fingerprints(),
        fingerprints(hold("paused")),
        fingerprints(hold("paused", until_date=TONIGHT + DAY)),
        fingerprints(hold("paused", until_date=TONIGHT + 2 * DAY)),
        fingerprints(hold("paused", "10.00")),
        fingerprints(hold("promised", "10.00")),
        fingerprints(hold("promised", "10.01")),
    ]
    assert len({item for item, _case in seen}) == len(seen)
    assert len({case_ for _item, case_ in seen}) == len(seen)


def test_fingerprints_do_not_follow_positions_and_ids():
    rows = [hold("disputed", "400.00")]
    last, first = with_holds(DISPUTED), with_holds(DISPUTED, first=True)
    one, other = night(last, invoice(), holds=rows), night(first, invoice(), holds=rows)
    assert one.items[0]["fingerprint"] == other.items[0]["fingerprint"]
    assert one.cases[0]["fingerprint"] == other.cases[0]["fingerprint"]
    renumbered = night(last, invoice(), holds=[rows[0] | {"hold_id": 99}])
    assert renumbered.items[0]["fingerprint"] == one.items[0]["fingerprint"]


# A code of one's own, and rows that cannot be


def test_a_code_needs_a_row_and_sentences_and_nothing_else():
    """The row decides what the core does; the sentence is what people read."""
    row = {"code": "at_the_printer", "interest": "stops", "mentioned": False, "asks": "manager", "ends": "payment"}
    evaluation = night(with_holds(row), invoice(), holds=[hold("at_the_printer", "250.00", move_id=101)])
    # 750.00 × 12.40 % × 38/365 = 9.68
    assert of_item(evaluation) == ("750.00", "250.00", "to_contact", "9.68", "40.00")

    texts = quittance_core.packaged_manifests("sentences")
    for name, text in texts.items():
        manifest = json.loads(text)
        manifest["sentences"]["at_the_printer"] = ["{held_amount} at the printer.", "At the printer."]
        texts[name] = json.dumps(manifest)
    reason = reason_of(evaluation.items[0], "at_the_printer")
    said = sentences.Sentences(texts.values()).render(reason, "en", TONIGHT)
    assert said == "250.00 EUR at the printer."


def test_a_code_that_the_manifest_does_not_know_fails_those_whom_it_touches(manifests):
    ledger = {
        "lines": [invoice(), line(2, customer_id=8)],
        "customers": [customer(), customer(8), customer(9)],
        "holds": [hold("lost_at_sea", move_id=101), hold("lost_at_sea", hold_id=2, customer_id=9)],
    }
    evaluation = quittance_core.evaluate(by_columns(ledger), manifests, TONIGHT)
    (failure,) = evaluation.failures
    assert (failure["code"], failure["customer_id"]) == ("hold_code_unknown", 7)
    assert failure["cure"]
    assert [row["customer_id"] for row in evaluation.cases if row["status"] == "ok"] == [8]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount": Decimal("NaN")}, "amount_malformed"),
        ({"amount": Decimal("0.001")}, "amount_too_fine"),
        ({"amount": Decimal("1e14")}, "amount_over_limit"),
        ({"currency_id": 9}, "currency_without_scale"),
    ],
)
def test_a_hold_whose_amount_cannot_be_used_fails_its_customer(manifests, changes, code):
    evaluation = night(manifests, invoice(), holds=[hold("paused", "1.00", move_id=101) | changes])
    (failure,) = evaluation.failures
    assert (failure["code"], failure["customer_id"]) == (code, 7)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ({"move_id": 101, "customer_id": 7}, "move_id"),
        ({"move_id": None, "customer_id": None}, "customer_id"),
        ({"move_id": None, "customer_id": 7, "ordinal": 1}, "ordinal"),
        ({"amount": Decimal("1.00"), "currency_id": None}, "currency_id"),
        ({"amount": Decimal(0), "currency_id": 1}, "amount"),
        ({"amount": Decimal(-5), "currency_id": 1}, "amount"),
    ],
)
@pytest.mark.parametrize("fill", [by_copy, by_columns])
def test_a_hold_without_a_scope_is_refused_at_its_place(fill, row, column):
    with pytest.raises(quittance_core.LedgerError) as raised:
        fill({"holds": [hold("paused") | row]})
    (fault,) = raised.value.diagnostics
    assert (fault["code"], fault["stream"], fault["row"], fault["column_name"]) == (
        "value_out_of_range",
        "holds",
        0,
        column,
    )


def test_a_night_needs_one_list_of_holds():
    texts = quittance_core.packaged_manifests()
    (name,) = [name for name in texts if name.startswith("holds/")]
    missing = quittance_core.Manifests({other: text for other, text in texts.items() if other != name})
    with pytest.raises(quittance_core.ManifestError, match="holds_missing"):
        night(missing, invoice())
    second = json.dumps(json.loads(texts[name]) | {"name": "second"})
    with pytest.raises(quittance_core.ManifestError, match="holds_not_unique"):
        night(quittance_core.Manifests(texts | {"holds/second.json": second}), invoice())


def test_the_holds_shipped(manifests):
    del manifests
    shipped = json.loads(next(iter(text for name, text in quittance_core.packaged_manifests("holds").items())))
    assert [row["code"] for row in shipped["holds"]] == [*HOST_CODES, "paused", "left_out_of_letter", "handed_over"]
    assert [row["interest"] for row in shipped["holds"][:9]] == ["stops"] * 7 + ["late_payments"] * 2
    assert packaged() is not None
