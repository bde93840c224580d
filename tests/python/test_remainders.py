"""What is left of an item and owes nothing: the rest of a discount that was taken in time, and what is too small to be chased.

Between French businesses, on the night of 22 November 2026, at 12.40 % a year (2.40 and 10 points). Figures are counted by hand.
"""

import datetime
import json
from decimal import Decimal

import pytest
import quittance_core
from quittance_core import sentences
from rows import DAY, TONIGHT, case, charge, codes, credit, hold, line, night, packaged, reason_of, settlement, terms

LAST_DAY = datetime.date(2026, 9, 25)  # of the discount; the invoice is of 15 September and due on 15 October


@pytest.fixture(scope="module")
def manifests():
    return packaged()


def with_policy(**changes):
    texts = quittance_core.packaged_manifests()
    name = "policies/default-fr.json"
    policy = json.loads(texts[name])
    policy = {key: value for key, value in (policy | changes).items() if value is not None}
    return quittance_core.Manifests(texts | {name: json.dumps(policy)})


def discounted(left="2.38", **changes):
    """119.00, of which 116.62 pay it within ten days."""
    granted = {"discount_date": LAST_DAY, "discounted_amount": Decimal("116.62")}
    return line(1, "119.00", residual=Decimal(left), residual_company=Decimal(left), **(granted | changes))


def invoice(left, **changes):
    """1,000.00, most of it paid."""
    return line(1, "1000.00", residual=Decimal(left), residual_company=Decimal(left), **changes)


def of_item(evaluation):
    (item,) = evaluation.items
    return item["claim"], item["held"], item["hold"], item["interest"], item["compensation"]


def of_case(evaluation):
    (row,) = evaluation.cases
    return row["state"], row["overdue"], row["held"], row["interest"], row["compensation"]


# A discount


@pytest.mark.parametrize("paid_on", [LAST_DAY, LAST_DAY - DAY])
def test_a_discount_that_is_taken_in_time_owes_nothing(manifests, paid_on):
    evaluation = night(manifests, discounted(), settlements=[settlement(1, "116.62", paid_on)])
    assert of_item(evaluation) == ("0.00", "2.38", "discount_taken", "0.00", "0.00")
    assert of_case(evaluation) == ("held", "0.00", "2.38", "0.00", "0.00")
    assert evaluation.cases[0]["action"]["outcome"] == "none"
    assert evaluation.open_penalties().rows == 0
    (reason,) = [reason for reason in evaluation.items[0]["reasons"] if reason["code"] == "discount_taken"]
    assert reason["discount_on"] == "2026-09-25"
    assert sentences.render(reason, "en", TONIGHT) == (
        "A discount was agreed until 2026-09-25 and taken in time: what is left is not owed."
    )


def test_a_discount_that_is_taken_a_day_late_is_owed(manifests):
    """2.38 × 12.40 % × 38/365 = 0.03."""
    evaluation = night(manifests, discounted(), settlements=[settlement(1, "116.62", LAST_DAY + DAY)])
    assert of_item(evaluation) == ("2.38", "0.00", None, "0.03", "40.00")
    assert of_case(evaluation)[0] == "to_contact"


def test_a_cent_less_than_agreed_takes_no_discount(manifests):
    evaluation = night(manifests, discounted("2.39"), settlements=[settlement(1, "116.61", LAST_DAY)])
    assert of_item(evaluation)[:3] == ("2.39", "0.00", None)


def test_what_is_no_payment_takes_no_discount(manifests):
    rows = [settlement(1, "100.00", LAST_DAY), settlement(1, "16.62", LAST_DAY, kind=4)]
    assert of_item(night(manifests, discounted(), settlements=rows))[2] is None


def payments_told(evaluation):
    (statement,) = evaluation.statements()
    return [
        (payment["on"], payment["amount"], [part["principal"] for part in payment["claims"]], payment["overpaid"])
        for payment in statement["payments"]
    ]


@pytest.mark.parametrize("legal_order", [False, True])
def test_a_statement_lists_what_was_paid_of_a_discount_that_was_taken(manifests, legal_order):
    rows = [settlement(1, "116.62", LAST_DAY), settlement(1, "1.00", TONIGHT - 9 * DAY)]
    evaluation = night(manifests, discounted("1.38"), settlements=rows)
    (statement,) = evaluation.statements(legal_order=legal_order)
    assert [(payment["on"], payment["amount"]) for payment in statement["payments"]] == [
        ("2026-09-25", "116.62"),
        ("2026-11-13", "1.00"),
    ]
    assert statement["payments"][1]["claims"] == [{"name": "101/1", "interest": "0.00", "principal": "1.00"}]
    assert (statement["principal"], statement["claims"][0]["held"]) == ("1.38", "1.38")


def test_a_statement_lists_what_was_paid_of_a_remainder_below_the_tolerance(manifests):
    """1,000.00 × 12.40 % × 20/365 = 6.79, and the compensation."""
    rows = [settlement(1, "999.20", TONIGHT - 18 * DAY), settlement(1, "0.30", TONIGHT - 9 * DAY)]
    evaluation = night(manifests, invoice("0.50"), settlements=rows)
    assert payments_told(evaluation) == [
        ("2026-11-04", "999.20", ["999.20"], "0.00"),
        ("2026-11-13", "0.30", ["0.30"], "0.00"),
    ]
    (claim,) = evaluation.statements()[0]["claims"]
    assert (claim["interest"], claim["compensation"], claim["principal"]) == ("6.79", "40.00", "0.50")


def test_several_payments_take_it_together(manifests):
    rows = [settlement(1, "100.00", LAST_DAY - DAY), settlement(1, "16.62", LAST_DAY)]
    assert of_item(night(manifests, discounted(), settlements=rows))[2] == "discount_taken"


def test_a_credit_note_lowers_what_is_to_be_paid(manifests):
    """19.00 were credited: 2 % of 100.00 are left."""
    rows = [settlement(1, "19.00", TONIGHT, kind=2), settlement(1, "98.00", LAST_DAY)]
    assert of_item(night(manifests, discounted("2.00"), settlements=rows))[2] == "discount_taken"
    linked = credit(2, "19.00", reversed_move_id=101)
    evaluation = night(manifests, discounted("21.00"), linked, settlements=[settlement(1, "98.00", LAST_DAY)])
    assert of_item(evaluation)[:3] == ("0.00", "2.00", "discount_taken")


def test_a_payment_that_nobody_matched_takes_it_too(manifests):
    paid = credit(2, "116.62", date=LAST_DAY, kind=3)
    evaluation = night(manifests, discounted("119.00"), paid)
    assert of_item(evaluation) == ("0.00", "2.38", "discount_taken", "0.00", "0.00")
    assert of_item(night(manifests, discounted("119.00"), paid | {"date": LAST_DAY + DAY}))[:3] == (
        "2.38",
        "0.00",
        None,
    )


def test_a_discount_beyond_the_due_date_makes_paying_by_then_timely(manifests):
    """Due at once, 2 % off within ten days."""
    due = LAST_DAY - 10 * DAY
    paid = settlement(1, "116.62", LAST_DAY)
    evaluation = night(manifests, discounted(due_date=due), settlements=[paid])
    assert of_item(evaluation) == ("0.00", "2.38", "discount_taken", "0.00", "0.00")
    (claim,) = evaluation.statements()[0]["claims"]
    assert claim["principal"] == "2.38"
    assert "due_before_date" not in codes(claim["reasons"])


def test_a_discount_written_off_later_owes_nothing_either(manifests):
    rows = [settlement(1, "116.62", LAST_DAY), settlement(1, "2.38", TONIGHT - DAY, kind=4)]
    assert night(manifests, discounted("0"), settlements=rows, cases=[case()]).statements() == []
    late = [settlement(1, "116.62", LAST_DAY + DAY), rows[1]]
    (stated,) = night(manifests, discounted("0"), settlements=late, cases=[case()]).statements()
    assert stated["compensation"] == "40.00"


def test_what_was_charged_of_it_is_taken_back(manifests):
    """The payment was entered after the compensation had been charged."""
    evaluation = night(
        manifests,
        discounted(),
        settlements=[settlement(1, "116.62", LAST_DAY)],
        charges=[charge(101, "40.00", kind=2)],
        cases=[case()],
    )
    (stated,) = evaluation.statements()
    (claim,) = stated["claims"]
    assert (claim["interest_open"], claim["compensation_open"]) == ("0.00", "-40.00")
    assert (claim["principal"], claim["held"]) == ("2.38", "2.38")


def test_a_pause_hides_no_discount(manifests):
    evaluation = night(manifests, discounted(), settlements=[settlement(1, "116.62", LAST_DAY)], holds=[hold("paused")])
    assert of_item(evaluation)[2] == "discount_taken"


# What is too small


def test_a_remainder_below_the_tolerance_is_not_chased(manifests):
    evaluation = night(manifests, invoice("0.99"), settlements=[settlement(1, "999.01", TONIGHT - 60 * DAY)])
    assert of_item(evaluation) == ("0.00", "0.99", "below_tolerance", "0.00", "0.00")
    assert of_case(evaluation) == ("held", "0.00", "0.99", "0.00", "0.00")
    reason = reason_of(evaluation.items[0], "below_tolerance")
    assert sentences.render(reason, "en", TONIGHT) == (
        "What is left is below the tolerance of the policy: listed, not asked for."
    )


def test_a_remainder_of_the_tolerance_is_chased(manifests):
    evaluation = night(manifests, invoice("1.00"), settlements=[settlement(1, "999.00", TONIGHT - 60 * DAY)])
    assert of_item(evaluation) == ("1.00", "0.00", None, "0.01", "40.00")


def test_what_was_paid_late_keeps_its_interest(manifests):
    """999.50 × 12.40 % × 30/365 = 10.19; the invoice was late."""
    evaluation = night(manifests, invoice("0.50"), settlements=[settlement(1, "999.50", datetime.date(2026, 11, 14))])
    assert of_item(evaluation) == ("0.00", "0.50", "below_tolerance", "10.19", "40.00")
    assert of_case(evaluation) == ("held", "0.00", "0.50", "10.19", "40.00")
    (claim,) = evaluation.statements()[0]["claims"]
    assert (claim["principal"], claim["interest_open"], claim["compensation_open"]) == ("0.50", "10.19", "40.00")


def test_a_remainder_written_off_later_makes_no_payment_late(manifests):
    paid = [settlement(1, "999.50", datetime.date(2026, 10, 15)), settlement(1, "0.50", TONIGHT, kind=4)]
    assert night(manifests, invoice("0"), settlements=paid, cases=[case()]).statements() == []
    late = [settlement(1, "999.50", datetime.date(2026, 11, 14)), paid[1]]
    (stated,) = night(manifests, invoice("0"), settlements=late, cases=[case()]).statements()
    assert (stated["principal"], stated["interest"], stated["compensation"]) == ("0.00", "10.19", "40.00")
    assert [event["amount"] for event in stated["claims"][0]["events"]] == ["999.50", "0.50"]


def test_what_credits_leave_may_be_too_small(manifests):
    """A payment of 999.50 that nobody matched, of 14 November."""
    paid = credit(2, "999.50", date=datetime.date(2026, 11, 14), kind=3)
    evaluation = night(manifests, line(1, "1000.00"), paid)
    assert of_item(evaluation) == ("0.00", "0.50", "below_tolerance", "10.19", "40.00")
    assert of_case(evaluation)[0] == "held"


def test_what_a_hold_leaves_may_be_too_small(manifests):
    evaluation = night(manifests, line(1, "1000.00"), holds=[hold("paused", "999.01")])
    assert of_item(evaluation)[:3] == ("0.00", "1000.00", "paused")
    assert [reason["code"] for reason in evaluation.items[0]["reasons"][1:]] == ["paused", "below_tolerance"]


def test_a_small_remainder_takes_nothing_of_a_payment(manifests):
    small = line(1, "1000.00", residual=Decimal("0.50"), residual_company=Decimal("0.50"))
    later = line(2, "500.00")
    paid = credit(3, "500.00", date=TONIGHT, kind=3)
    evaluation = night(manifests, small, later, paid, settlements=[settlement(1, "999.50", TONIGHT - 60 * DAY)])
    assert [(item["claim"], item["held"]) for item in evaluation.items] == [("0.00", "0.50"), ("0.00", "0.00")]


@pytest.mark.parametrize(
    ("policy", "held"),
    [
        ({"tolerance": None}, True),  # as versions that were approved before say none
        ({"tolerance": "0.50"}, False),
        ({"tolerance": "0.51"}, True),
        ({"tolerance": "0"}, False),
        ({"tolerances": {"EUR": "0.1"}}, False),
        ({"tolerance": "0", "tolerances": {"EUR": "0.501", "USD": "0"}}, True),
        ({"tolerance": "0", "tolerances": {"USD": "5"}}, False),
    ],
)
def test_the_tolerance_is_that_of_the_policy_and_currency(policy, held):
    paid = [settlement(1, "999.50", TONIGHT - 60 * DAY)]
    evaluation = night(with_policy(**policy), invoice("0.50"), settlements=paid)
    assert of_item(evaluation)[2] == ("below_tolerance" if held else None)


def test_a_currency_without_decimals(manifests):
    row = invoice("1") | {"currency_id": 3, "residual_company": Decimal("0.01")}
    paid = [settlement(1, "999", TONIGHT - 60 * DAY)]
    yen = {"currencies": {1: ("EUR", 2), 3: ("JPY", 0)}}
    assert of_item(night(manifests, row, settlements=paid, settings=yen))[2] is None
    tolerant = with_policy(tolerances={"JPY": "1.5"})
    assert of_item(night(tolerant, row, settlements=paid, settings=yen))[2] == "below_tolerance"


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ({"tolerance": "-1"}, "value_not_allowed"),
        ({"tolerance": "1,00"}, "decimal_malformed"),
        ({"tolerance": "0.0000001"}, "decimal_too_fine"),
        ({"tolerance": 1}, "wrong_kind"),
        ({"tolerances": {"EURO": "1"}}, "currency_without_scale"),
        ({"tolerances": {"EUR": 1}}, "wrong_kind"),
    ],
)
def test_a_tolerance_that_is_none(policy, code):
    with pytest.raises(quittance_core.ManifestError) as refused:
        with_policy(**policy)
    assert [fault["code"] for fault in refused.value.diagnostics] == [code]


# Interest at the rate at which the line was booked


def test_what_is_left_does_not_say_the_rate_of_exchange(manifests):
    """USD 10,000.00 booked at EUR 9,200.00; USD 0.01 is left, EUR 0.01. 10.95 % for 100 days: USD 300.00, EUR 276.00."""
    due = TONIGHT - 110 * DAY
    row = line(
        1,
        "10000.00",
        currency_id=2,
        amount_company=Decimal("9200.00"),
        residual=Decimal("0.01"),
        residual_company=Decimal("0.01"),
        due_date=due,
        date=due - 30 * DAY,
    )
    paid = [settlement(1, "9999.99", due + 100 * DAY)]
    evaluation = night(manifests, row, settlements=paid, terms=[terms(rate="10.95%")])
    assert evaluation.items[0]["interest"] == "300.00"
    assert evaluation.cases[0]["interest"] == "276.00"
    unknown = night(manifests, row | {"amount_company": None}, settlements=paid, terms=[terms(rate="10.95%")])
    assert unknown.cases[0]["interest"] == "300.00"
