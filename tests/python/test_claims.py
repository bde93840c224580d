"""What was agreed, charged and interrupted, from the streams to items, cases and statements."""

import datetime
import json
import os
import random
import re
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
    charge,
    codes,
    copy_stream,
    credit,
    customer,
    interruption,
    line,
    night,
    old,
    own_item,
    packaged,
    reason_of,
    terms,
)

AS_OF = "2026-11-22"


@pytest.fixture(scope="module")
def manifests():
    return packaged()


def only_claim(evaluation, **arguments):
    (statement,) = evaluation.statements(**arguments)
    (claim,) = statement["claims"]
    return claim


# Streams


def everything():
    return {
        "lines": [old(400), line(2, "30.00", kind=4, flags=32), line(3, "40.00", kind=4, flags=64)],
        "customers": [customer()],
        "terms": [
            terms(jurisdiction="DE", relation=1, notice_on=TONIGHT - DAY, period="general"),
            terms(kind=2, from_date=TONIGHT - 900 * DAY, until_date=TONIGHT, rate="12.15%", capitalises=True),
            terms(kind=3, move_id=101, insolvent_since=TONIGHT - 3 * DAY, judgment_on=TONIGHT - 90 * DAY, relation=3),
        ],
        "charges": [charge(101, "3.50"), charge(101, "-1.00"), charge(101, "40.00", kind=2)],
        "interruptions": [
            interruption(TONIGHT - 20 * DAY, "court_claim", move_id=101),
            interruption(TONIGHT - 30 * DAY, "acknowledgement", customer_id=7),
        ],
    }


@pytest.mark.parametrize("piece", [1, 13, 8192])
def test_copy_and_columns_say_the_same(manifests, piece):
    by_bytes = quittance_core.evaluate(by_copy(everything(), piece), manifests, TONIGHT)
    by_values = quittance_core.evaluate(by_columns(everything()), manifests, TONIGHT)
    assert list(by_bytes.items) == list(by_values.items)
    assert list(by_bytes.cases) == list(by_values.cases)
    assert by_bytes.statements() == by_values.statements()


@pytest.mark.parametrize("fill", [by_copy, by_columns])
@pytest.mark.parametrize(
    ("stream", "row", "column", "code"),
    [
        ("terms", terms(rate="twelve"), "rate", "rate_malformed"),
        ("terms", terms(rate="-1%"), "rate", "rate_malformed"),
        ("terms", terms(kind=4), "kind", "value_out_of_range"),
        ("terms", terms(relation=5), "relation", "value_out_of_range"),
        ("terms", terms(kind=3), "customer_id", "value_out_of_range"),
        ("terms", terms(move_id=5), "move_id", "value_out_of_range"),
        ("charges", charge(101, "1", ordinal=0), "ordinal", "value_out_of_range"),
        ("charges", charge(101, "1", kind=3), "kind", "value_out_of_range"),
        ("interruptions", interruption(TONIGHT, "court_claim"), "customer_id", "value_out_of_range"),
        (
            "interruptions",
            interruption(TONIGHT, "court_claim", customer_id=7, move_id=5),
            "move_id",
            "value_out_of_range",
        ),
        ("interruptions", interruption(None, "court_claim", move_id=5), "date", "field_null"),
        ("interruptions", interruption(TONIGHT, None, move_id=5), "event", "field_null"),
    ],
)
def test_a_row_that_cannot_be_is_refused_at_its_place(fill, stream, row, column, code):
    with pytest.raises(quittance_core.LedgerError) as raised:
        fill({stream: [row]})
    (fault,) = raised.value.diagnostics
    assert (fault["code"], fault["stream"], fault["row"], fault["column_name"]) == (code, stream, 0, column)
    assert fault["cure"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"amount": Decimal("NaN")}, "amount_malformed"), ({"currency_id": 9}, "currency_without_scale")],
)
def test_a_charge_that_cannot_be_taken_off_fails_its_customer(manifests, changes, code):
    evaluation = night(manifests, old(30), charges=[charge(101, "1") | changes, charge(999, "1") | changes])
    (failure,) = evaluation.failures
    assert (failure["code"], failure["customer_id"], failure["move_id"]) == (code, 7, 101)
    assert evaluation.statements() == []


# Terms


def random_lines(rng):
    """Lines of 40 customers, paid in part, credited, in two currencies, in instalments."""
    lines, settlements = [], []
    for number in range(1, 161):
        due = TONIGHT - rng.randrange(-20, 1500) * DAY
        residual = rng.randrange(1, 10_000) * Decimal("0.07")
        said = {"due_date": due, "date": due - 30 * DAY, "residual": residual, "residual_company": residual}
        move = (number + 1) // 2
        said |= {"customer_id": 1 + move % 40, "currency_id": rng.choice([1, 1, 2]), "move_id": move}
        amount = residual
        for _ in range(rng.choice([0, 0, 1, 2])):
            part = rng.randrange(1, 5000) * Decimal("0.01")
            amount += part
            day = due + rng.choice([-10, 0, 1, rng.randrange(400)]) * DAY
            settlements.append({"line_id": number, "kind": rng.randrange(1, 5), "date": day, "amount": part})
        if rng.random() < 0.1:
            said |= {"kind": 2, "residual": -residual, "residual_company": -residual}
            amount = -residual
        lines.append(line(number, str(amount), **{"kind": 1, **said}))
    return lines, [row for row in settlements if lines[row["line_id"] - 1]["amount"] > 0]


@pytest.mark.parametrize("country", ["AT", "BE", "CH", "DE", "ES", "FR", "IE", "IT", "LU", "NL", "PT", "UK"])
def test_terms_that_say_nothing_change_nothing(manifests, country):
    rng = random.Random(country)
    lines, settlements = random_lines(rng)
    streams = {
        "lines": lines,
        "settlements": settlements,
        "customers": [customer(number) for number in range(1, 41)],
        "cases": [
            dict.fromkeys(quittance_core.STREAMS["cases"])
            | {"case_id": number, "customer_id": number, "relation": rng.randrange(5)}
            | ({"insolvent_since": TONIGHT - rng.randrange(-50, 400) * DAY} if number % 5 == 0 else {})
            for number in range(1, 41)
        ],
    }
    silent = {"terms": [terms() | {"customer_id": number} for number in range(1, 41)]}
    by_rule = quittance_core.evaluate(by_columns(streams, country=country), manifests, TONIGHT)
    by_terms = quittance_core.evaluate(by_columns(streams | silent, country=country), manifests, TONIGHT)

    def told(rows):
        return [{name: value for name, value in row.items() if name not in ("fingerprint", "action")} for row in rows]

    assert told(by_terms.items) == told(by_rule.items)
    assert told(by_terms.cases) == told(by_rule.cases)
    assert by_terms.statements(legal_order=True) == by_rule.statements(legal_order=True)


@pytest.mark.parametrize(
    ("said", "arguments"),
    [
        ({}, {}),
        ({"jurisdiction": "DE"}, {"jurisdiction": "DE"}),
        ({"jurisdiction": "GB"}, {"jurisdiction": "UK"}),
        ({"relation": 2}, {"relation": "public"}),
        ({"rate": "1%"}, {"rate": "1%"}),  # below the floor
        ({"rate": "0.15"}, {"rate": "15%"}),
        ({"relation": 3, "notice_on": TONIGHT - 100 * DAY, "judgment_on": TONIGHT - 90 * DAY}, None),
        ({"insolvent_since": TONIGHT - 100 * DAY}, {"insolvency": str(TONIGHT - 100 * DAY)}),
    ],
)
def test_an_item_accrues_under_its_terms_as_a_claim_of_its_own(manifests, said, arguments):
    if arguments is None:
        arguments = {
            "relation": "consumer",
            "notice": str(TONIGHT - 100 * DAY),
            "judgment": str(TONIGHT - 90 * DAY),
        }
    evaluation = night(manifests, old(400), terms=[terms(kind=3, move_id=101, **said)], items=[own_item(11, 101)])
    expected = quittance_core.accrue(
        manifests,
        **{
            "amount": "1000.00",
            "currency": "EUR",
            "due": str(TONIGHT - 400 * DAY),
            "as_of": AS_OF,
            "jurisdiction": "FR",
            "relation": "b2b",
            "sources": True,
        }
        | arguments,
    )
    assert evaluation.items[0]["interest"] == expected["interest"]
    derivation = evaluation.derivation(11)
    law = derivation["reasons"].pop(0)
    assert law["code"] == ("law_of_invoice" if "jurisdiction" in said else "law_of_company")
    assert law["jurisdiction"] == arguments.get("jurisdiction", "FR")
    assert derivation == expected
    claim = only_claim(evaluation)
    for name in ("principal", "interest", "compensation", "total", "overpaid"):
        assert claim[name] == expected[name], name
    assert claim["reasons"] == [law, *expected["reasons"]]


def test_interest_of_a_full_year_bears_interest_where_it_was_agreed(manifests):
    simple = night(manifests, old(800)).items[0]["interest"]
    evaluation = night(manifests, old(800), terms=[terms(kind=2, capitalises=True)])
    assert Decimal(evaluation.items[0]["interest"]) > Decimal(simple)
    assert "interest_capitalised" in codes(only_claim(evaluation)["reasons"])


def test_rows_replace_field_by_field_the_nearer_to_the_claim_the_later(manifests):
    rows = [
        terms(kind=3, move_id=101, relation=1),
        terms(kind=2, from_date=TONIGHT - 900 * DAY, jurisdiction="DE", relation=2, rate="20%"),
        terms(kind=2, from_date=TONIGHT - 5 * DAY, jurisdiction="IT"),  # after the invoice
        terms(kind=2, until_date=TONIGHT - 900 * DAY, jurisdiction="IT"),  # before it
        terms(jurisdiction="ES", rate="19%", relation=3),
    ]
    claim = only_claim(night(manifests, old(60), terms=rows))
    assert (claim["jurisdiction"], claim["law_reason"]) == ("DE", "law_of_contract")
    assert (claim["relation"], claim["relation_reason"]) == ("b2b", "stated_on_invoice")
    assert claim["segments"][0]["rate"] == "0.2"


def test_a_notice_to_a_customer_speaks_of_what_was_due(manifests):
    row = terms(relation=3, notice_on=TONIGHT - 50 * DAY)
    evaluation = night(manifests, old(60), line(2, due_date=TONIGHT - 40 * DAY), terms=[row])
    due_before, due_after = evaluation.items
    assert due_before["interest"] is not None
    assert due_after["interest"] is None
    assert "notice_missing" in codes(due_after["reasons"])
    assert evaluation.cases[0]["interest"] is None
    assert "notice_missing" in codes(evaluation.cases[0]["reasons"])
    assert {claim["unavailable"] for claim in evaluation.statements()[0]["claims"]} == {None, "notice_missing"}


def test_a_law_that_nobody_wrote_down_gives_nothing(manifests):
    evaluation = night(manifests, old(60), terms=[terms(jurisdiction="XX")])
    assert evaluation.items[0]["interest"] is None
    assert {"code": "jurisdiction_unknown", "side": "amount", "country": "XX"} in evaluation.items[0]["reasons"]
    claim = only_claim(evaluation)
    assert (claim["unavailable"], claim["facts"], claim["status"], claim["limitation"]) == (
        "jurisdiction_unknown",
        {},
        None,
        None,
    )
    assert (claim["interest"], claim["interest_open"], claim["total"]) == (None, None, "1000.00")


# Charged penalties, and what was charged


def test_a_charged_penalty_is_chased_and_bears_nothing(manifests):
    evaluation = night(
        manifests, old(60), old(50, kind=4, flags=32) | {"line_id": 2, "move_id": 102}, items=[own_item(12, 102)]
    )
    principal, penalty = evaluation.items
    assert (principal["kind"], penalty["kind"]) == ("principal", "interest")
    assert (penalty["state"], penalty["interest"], penalty["compensation"]) == ("to_contact", None, None)
    case = evaluation.cases[0]
    assert (case["overdue"], case["penalties"], case["not_due"]) == ("1000.00", "1000.00", "0.00")
    assert case["interest"] == principal["interest"]
    assert case["action"]["amount"] == "2000.00"
    assert {
        "code": "penalties_charged",
        "side": "amount",
        "count": 1,
        "penalties_amount": "1000.00",
        "currency": "EUR",
    } in case["reasons"]
    with pytest.raises(quittance_core.InputError, match="derivation_not_available"):
        evaluation.derivation(12)
    (statement,) = evaluation.statements()
    assert [claim["name"] for claim in statement["claims"]] == ["101/1"]
    assert [(row["line_id"], row["kind"], row["residual"]) for row in statement["penalties"]] == [
        (2, "interest", "1000.00")
    ]


def test_what_was_charged_is_taken_off_and_never_falls_below_zero(manifests):
    plain = night(manifests, old(60)).items[0]
    rows = [charge(101, "5.00"), charge(101, "-2.00"), charge(101, "99", ordinal=2), charge(101, "9", currency_id=2)]
    charged = night(manifests, old(60), charges=[*rows, charge(101, "15.00", kind=2, ordinal=3)])
    assert Decimal(charged.items[0]["interest"]) == Decimal(plain["interest"]) - 3
    assert charged.items[0]["compensation"] == "25.00"  # of the invoice, whatever the instalment
    claim = only_claim(charged)
    assert claim["interest"] == plain["interest"]
    assert Decimal(claim["interest_open"]) == Decimal(plain["interest"]) - 3
    assert (claim["interest_charged"], claim["compensation_charged"]) == ("3.00", "15.00")
    assert claim["compensation_open"] == "25.00"

    too_much = night(manifests, old(60), charges=[charge(101, "500.00"), charge(101, "41.00", kind=2)])
    assert (too_much.items[0]["interest"], too_much.items[0]["compensation"]) == ("0.00", "0.00")
    assert Decimal(only_claim(too_much)["interest_open"]) < 0
    assert only_claim(too_much)["compensation_open"] == "-1.00"


@pytest.mark.parametrize(
    "changes",
    [
        {"charges": [charge(101, "1.00")]},
        {"charges": [charge(101, "1.00", kind=2)]},
        {"terms": [terms(jurisdiction="DE")]},
        {"terms": [terms(rate="14%")]},
        {"terms": [terms(notice_on=TONIGHT)]},
        {"terms": [terms(kind=3, move_id=101, judgment_on=TONIGHT)]},
        {"terms": [terms(capitalises=True)]},
        {"terms": [terms(period="carriage")]},
    ],
    ids=str,
)
def test_fingerprints_follow_what_is_said_of_a_claim(manifests, changes):
    before, after = night(manifests, old(60)), night(manifests, old(60), **changes)
    assert before.items[0]["fingerprint"] != after.items[0]["fingerprint"]
    assert before.cases[0]["fingerprint"] != after.cases[0]["fingerprint"]


def test_the_fingerprint_of_a_case_follows_the_date_that_its_next_step_tells(manifests):
    def case_of(days):
        """An older invoice waits for its next stage; the contact is about one due so many days ago."""
        rows = [old(20), old(days) | {"line_id": 2, "move_id": 102}]
        done = own_item(11, 101, "firm", stage_on=TONIGHT - 9 * DAY)
        contacted = case(last_contact_on=TONIGHT - 9 * DAY)
        (row,) = night(manifests, *rows, items=[done], cases=[contacted]).cases
        return row

    before, after = case_of(12), case_of(11)
    assert reason_of(before, "next_step")["due_on"] == "2026-11-10"
    assert reason_of(after, "next_step")["due_on"] == "2026-11-11"
    differing = {name for name in before if before[name] != after[name]}
    assert differing <= {"fingerprint", "reasons", "interest", "action"}
    assert before["fingerprint"] != after["fingerprint"]


def test_the_fingerprint_of_a_case_follows_the_stage_that_ends_its_ladder(manifests):
    def case_of(stage):
        return night(manifests, old(60), items=[own_item(11, 101, stage, stage_on=TONIGHT - 9 * DAY)]).cases[0]

    before, after = case_of("gone"), case_of("lost")
    assert [reason_of(row, "stage_not_in_policy")["stage"] for row in (before, after)] == ["gone", "lost"]
    assert before["fingerprint"] != after["fingerprint"]


def test_fingerprints_do_not_follow_the_order_of_charges(manifests):
    rows = [charge(101, "1.00"), charge(101, "2.00"), charge(101, "40.00", kind=2)]
    assert (
        night(manifests, old(60), charges=rows).items[0]["fingerprint"]
        == night(manifests, old(60), charges=rows[::-1]).items[0]["fingerprint"]
    )


def test_fingerprints_follow_interruptions_and_penalties(manifests):
    interrupted = [interruption(TONIGHT - DAY, "court_claim", move_id=101)]
    before = night(manifests, old(60)).items[0]["fingerprint"]
    assert night(manifests, old(60), interruptions=interrupted).items[0]["fingerprint"] != before
    assert night(manifests, old(60, flags=32)).items[0]["fingerprint"] != before


# Limitation


def test_a_claim_is_held_from_the_day_after_its_last(manifests):
    due = datetime.date(2021, 2, 28)
    last = datetime.date(2026, 2, 28)
    row = line(1, due_date=due, date=due - 30 * DAY)
    in_time = night(manifests, row, as_of=last)
    assert (in_time.items[0]["limitation_date"], in_time.items[0]["hold"]) == (last, None)
    late = night(manifests, row, as_of=last + DAY)
    assert (late.items[0]["state"], late.items[0]["hold"]) == ("held", "past_limitation")
    source = quittance_core.facts(manifests, "FR")["limitation_traders"]["reference"]
    reason = {
        "code": "past_limitation",
        "side": "against",
        "counted_on": "2021-02-28",
        "last_on": "2026-02-28",
        "source": source,
    }
    assert reason in late.items[0]["reasons"]
    assert reason in late.cases[0]["reasons"]
    assert late.cases[0]["held"] == "100.00"
    claim = only_claim(late)
    assert (claim["hold"], claim["past_limitation"], claim["interest"]) == ("past_limitation", True, None)


def test_a_limitation_whose_fact_cites_no_text_names_no_source(manifests):
    assert quittance_core.facts(manifests, "BE")["limitation"]["reference"] == ""
    row = line(1, date=datetime.date(2010, 1, 1), due_date=datetime.date(2010, 1, 31))
    evaluation = night(manifests, row, terms=[terms(jurisdiction="BE")])
    for told in (evaluation.items[0], evaluation.cases[0]):
        reason = reason_of(told, "past_limitation")
        assert "source" not in reason
        assert sentences.render(reason, "en").startswith("Limitation as counted from 2010-01-31, unless interrupted:")


@pytest.mark.parametrize(
    ("relation", "of", "event", "period", "last_day"),
    [
        (1, {"move_id": 101}, "acknowledgement", None, "2029-06-01"),
        (1, {"customer_id": 7}, "acknowledgement", None, "2029-06-01"),
        (1, {"customer_id": 8}, "acknowledgement", None, "2027-02-28"),
        (1, {"move_id": 101}, "formal_notice", None, "2027-02-28"),
        (1, {"move_id": 101}, "telephone_call", None, "2027-02-28"),
        (1, {"move_id": 101}, "acknowledgement", "carriage", "2023-02-28"),  # too late
        (1, {"move_id": 101}, "acknowledgement", "sea", None),
        (4, {"move_id": 101}, "formal_notice", None, "2024-02-28"),
    ],
)
def test_limitation_is_counted_as_by_itself(manifests, relation, of, event, period, last_day):
    due = datetime.date(2022, 2, 28)
    evaluation = night(
        manifests,
        line(1, due_date=due, date=due),
        terms=[terms(relation=relation, period=period)],
        interruptions=[interruption(datetime.date(2024, 6, 1), event, **of)],
    )
    assert evaluation.items[0]["limitation_date"] == (last_day and datetime.date.fromisoformat(last_day))
    told = only_claim(evaluation)["limitation"]
    assert (told and told["last_day"]) == last_day
    if told and of != {"customer_id": 8}:
        assert told == quittance_core.limitation(
            manifests,
            jurisdiction="FR",
            relation="b2b" if relation == 1 else "unknown",
            due=str(due),
            events=[("2024-06-01", event)],
            period=period or "",
        )


# Statements


def settled_late(line_id=2, **changes):
    row = old(200, residual=Decimal(0), residual_company=Decimal(0))
    return row | {"line_id": line_id, "move_id": 100 + line_id} | changes


def paid(line_id, days_ago=100, amount="1000.00", kind=1):
    return {"line_id": line_id, "kind": kind, "date": TONIGHT - days_ago * DAY, "amount": Decimal(amount)}


def test_interest_and_compensation_survive_the_payment_of_the_principal(manifests):
    evaluation = night(manifests, old(10), settled_late(), settlements=[paid(2)])
    (statement,) = evaluation.statements()
    settled, open_one = statement["claims"]
    assert (settled["name"], settled["item_id"], settled["principal"], settled["residual"]) == (
        "102/1",
        None,
        "0.00",
        "0.00",
    )
    assert settled["events"] == [{"on": str(TONIGHT - 100 * DAY), "kind": "payment", "amount": "1000.00"}]
    assert Decimal(settled["interest_open"]) > 0
    assert settled["compensation_open"] == "40.00"
    assert open_one["name"] == "101/1"
    assert statement["compensation"] == "80.00"
    assert Decimal(statement["interest"]) == sum(Decimal(claim["interest"]) for claim in statement["claims"])
    assert Decimal(statement["total"]) == Decimal(1080) + Decimal(statement["interest"])
    json.dumps(statement, default=str)


def test_what_was_charged_whole_is_no_longer_owed(manifests):
    evaluation = night(manifests, old(10), settled_late(), settlements=[paid(2)])
    settled = evaluation.statements()[0]["claims"][0]
    rows = [charge(102, settled["interest"]), charge(102, "40.00", kind=2)]
    evaluation = night(manifests, old(10), settled_late(), settlements=[paid(2)], charges=rows)
    (statement,) = evaluation.statements()
    assert [claim["name"] for claim in statement["claims"]] == ["101/1"]
    assert statement["payments"] == []
    assert statement["compensation"] == "40.00"


@pytest.mark.parametrize("changes", [{"flags": 1}, {"kind": 3}, {"flags": 64}, {"flags": 8}, {"due_date": None}])
def test_settled_lines_that_nobody_would_chase_are_left_alone(manifests, changes):
    evaluation = night(manifests, old(10), settled_late(**changes), settlements=[paid(2)])
    assert [claim["name"] for claim in evaluation.statements()[0]["claims"]] == ["101/1"]


def test_an_invoice_owes_its_compensation_once_settled_instalments_included(manifests):
    first = settled_late() | {"move_id": 500}
    second = old(60) | {"move_id": 500}
    evaluation = night(manifests, second, first, settlements=[paid(2)])
    claims = evaluation.statements()[0]["claims"]
    assert [(claim["name"], claim["compensation"]) for claim in claims] == [("500/1", "40.00"), ("500/2", "0.00")]
    assert "compensation_once_per_invoice" in codes(claims[1]["reasons"])


def test_one_missing_rate_leaves_the_others_theirs(manifests):
    rows = [old(10), line(2, due_date=TONIGHT - 20 * DAY, date=TONIGHT - 50 * DAY)]
    evaluation = night(
        manifests, *rows, as_of="2027-06-30", terms=[terms(kind=3, move_id=102, jurisdiction="UK", rate="11%")]
    )
    (statement,) = evaluation.statements()
    by_name = {claim["name"]: claim for claim in statement["claims"]}
    ended = by_name["101/1"]
    assert ended["unavailable"] == "rate_to_enter"
    reason = {"until_on": "2026-12-31", "series": "ecb-main-refinancing-half-year", "missing_on": "2027-01-01"}
    assert {"code": "rate_to_enter"} | reason in ended["reasons"]
    assert ended["segments"][-1]["to"] == "2026-12-31"
    assert ended["compensation"] == "40.00"
    assert by_name["102/1"]["unavailable"] is None
    assert Decimal(statement["interest"]) == sum(Decimal(claim["interest"]) for claim in statement["claims"])


def test_interest_that_ends_for_want_of_a_rate_is_not_final():
    read_at_source = {
        name: re.sub(r'"status": "(convention|unverified|memory)"', '"status": "official"', text)
        for name, text in quittance_core.packaged_manifests().items()
    }
    manifests = quittance_core.Manifests(read_at_source)
    columns = quittance_core.STREAMS["open_penalties"]
    for as_of, until, missing_on in (
        ("2026-12-31", None, None),
        ("2027-01-01", datetime.date(2026, 12, 31), datetime.date(2027, 1, 1)),
    ):
        evaluation = night(manifests, old(10), as_of=as_of, items=[own_item(11, 101)])
        figures = evaluation.figures([11])
        assert (figures["interest_until"], figures["verified"]) == ([until], [missing_on is None])
        derivation = evaluation.derivation(11)
        assert [derivation["interest"]] == figures["interest"]
        assert derivation["segments"][-1]["to"] == "2026-12-31"
        assert ("rate_to_enter" in codes(derivation["reasons"])) == (missing_on is not None)
        (row,) = copy_stream.decode(columns, evaluation.open_penalties().read())
        assert row["missing_on"] == (missing_on and copy_stream.encode_field(missing_on)[4:])
        assert row["verified"] == copy_stream.encode_field(missing_on is None)[4:]


def test_a_rate_that_is_frozen_on_a_day_without_one_leaves_no_interest(manifests):
    due = datetime.date(2026, 12, 31)
    row = line(1, date=due - 30 * DAY, due_date=due)
    evaluation = night(manifests, row, as_of="2027-02-01", terms=[terms(relation=2)])
    (claim,) = evaluation.statements()[0]["claims"]
    assert (claim["unavailable"], claim["interest"]) == ("rate_missing", None)
    assert claim["compensation"] == "40.00"


# Beyond 1000 % a year until 4 February 2025, 900 % from 11 June 2025 on.
OVER_LIMIT = "100 * ecb-main-refinancing + 685"


def agreed_over_limit(manifests, due, **others):
    """The night of a customer whose invoice, due on `due`, has a rate that was too high, and of another customer."""
    rows = [
        line(1, date=due - 30 * DAY, due_date=due),
        line(2, date=due, due_date=due + 30 * DAY),
        old(10) | {"line_id": 3, "move_id": 103, "customer_id": 8},
    ]
    return night(
        manifests,
        *rows,
        customers=[customer(), customer(8)],
        terms=[terms(kind=3, move_id=101, rate=OVER_LIMIT)],
        items=[own_item(11, 101), own_item(12, 102), own_item(13, 103)],
        **others,
    )


def test_a_rate_beyond_the_limit_leaves_that_claim_alone_without_interest(manifests):
    evaluation = agreed_over_limit(manifests, datetime.date(2024, 5, 31))
    ours, others = evaluation.statements()
    too_high, own = ours["claims"]
    assert (too_high["unavailable"], too_high["interest"], too_high["compensation"]) == ("rate_missing", None, "40.00")
    reason = {"series": "ecb-main-refinancing", "missing_on": "2024-06-01", "limit": "10"}
    assert {"code": "rate_missing"} | reason in too_high["reasons"]
    assert Decimal(own["interest"]) > 0
    assert Decimal(others["interest"]) > 0
    columns = quittance_core.STREAMS["open_penalties"]
    rows = copy_stream.decode(columns, evaluation.open_penalties().read())
    assert [row["interest"] is None for row in rows] == [True, False, False]
    assert evaluation.to_confirm() is not None
    assert evaluation.terms([101, 102])["rate"][1] is not None


def test_the_night_says_the_same_of_a_rate_beyond_the_limit(manifests):
    evaluation = agreed_over_limit(manifests, datetime.date(2024, 5, 31))
    told = next(item for item in evaluation.items if item["move_id"] == 101)
    assert (told["interest"], told["compensation"]) == (None, "40.00")
    reason = reason_of(told, "rate_missing")
    assert reason_of(evaluation.cases[0], "rate_missing") == reason
    assert (reason["series"], reason["missing_on"], reason["limit"]) == ("ecb-main-refinancing", "2024-06-01", "10")
    assert sentences.render(reason, "en") == (
        "No interest: the rate from ECB main refinancing rate on 2024-06-01 is beyond 1000 % a year."
        " Correct the rule or the series."
    )


def test_interest_ends_where_its_rate_goes_beyond_the_limit(manifests):
    row = line(1, date=datetime.date(2026, 6, 1), due_date=datetime.date(2026, 6, 30))
    agreed = terms(kind=3, move_id=101, rate="100 * ecb-main-refinancing + 740")  # 1005 % from 16 September 2026 on
    evaluation = night(manifests, row, terms=[agreed], items=[own_item(11, 101)])
    claim = only_claim(evaluation)
    assert claim["unavailable"] == "rate_to_enter"
    assert claim["segments"][-1]["to"] == "2026-09-15"
    reason = reason_of(evaluation.items[0], "rate_to_enter")
    assert (reason["until_on"], reason["missing_on"], reason["limit"]) == ("2026-09-15", "2026-09-16", "10")
    assert (evaluation.items[0]["interest"], evaluation.figures([11])["verified"]) == (claim["interest"], [False])


def test_a_rate_that_was_beyond_the_limit_before_the_claim_changes_nothing(manifests):
    evaluation = agreed_over_limit(manifests, datetime.date(2025, 6, 30), as_of="2026-09-30")
    claim = evaluation.statements()[0]["claims"][0]
    assert (claim["unavailable"], claim["segments"][0]["rate"]) == (None, "9")


def test_the_legal_order_pays_interest_first_and_says_what_differs(manifests):
    row = old(400, residual=Decimal("400.00"), residual_company=Decimal("400.00"))
    evaluation = night(manifests, row, settlements=[paid(1, amount="600.00")])
    booked, legal = evaluation.statements()[0], evaluation.statements(legal_order=True)[0]
    assert (booked["principal"], booked["interest_paid"], booked["reasons"]) == ("400.00", "0.00", [])
    assert Decimal(legal["interest_paid"]) > 0
    assert Decimal(legal["principal"]) == Decimal(400) + Decimal(legal["interest_paid"])
    assert legal["ledger_principal"] == booked["principal"]
    (reason,) = legal["reasons"]
    assert (reason["code"], reason["difference"]) == ("legal_order", legal["interest_paid"])
    (payment,) = legal["payments"]
    assert payment["claims"] == [
        {
            "name": "101/1",
            "interest": legal["interest_paid"],
            "principal": str(Decimal(600) - Decimal(legal["interest_paid"])),
        }
    ]


def test_in_the_legal_order_a_settled_claim_keeps_the_principal_that_interest_took(manifests):
    rows = {"settlements": [paid(2)], "charges": [charge(102, "40.00", kind=2)]}
    legal = night(manifests, settled_late(), old(-10), **rows).statements(legal_order=True)[0]
    settled = legal["claims"][0]
    assert (settled["name"], settled["principal"] > "0.00") == ("102/1", True)


def test_a_claim_rests_on_facts_and_has_the_worst_of_their_status(manifests):
    plain = only_claim(night(manifests, old(60)))
    assert plain["facts"] == {
        "rate": "default_rate",
        "first_day": "first_day",
        "day_count": "day_count",
        "rounding": "rounding",
        "compensation": "compensation",
    }
    assert plain["status"] == "convention"
    assert plain["segments"][0]["sources"]
    assert plain["rounding"] == "half_away_from_zero, sum"
    assert "/" in plain["exact_interest"]
    agreed = only_claim(night(manifests, old(60), terms=[terms(rate="15%")]))["facts"]
    assert agreed["contract_floor"] == "contract_floor"
    assert "rate" not in agreed
    consumer = only_claim(
        night(
            manifests,
            old(60),
            terms=[terms(relation=3, notice_on=TONIGHT - 30 * DAY, judgment_on=TONIGHT - 20 * DAY)],
        )
    )["facts"]
    assert consumer["judgment"] == "judgment"
    assert consumer["compensation"] == "consumer_no_compensation"


def test_statements_are_by_customer_and_currency(manifests):
    rows = [
        old(10),
        line(2, currency_id=2),
        line(3, customer_id=8, flags=1),
        line(4, "-5.00", kind=2, due_date=None),
    ]
    evaluation = quittance_core.evaluate(
        by_columns({"lines": rows, "customers": [customer(), customer(8)]}), manifests, TONIGHT
    )
    statements = evaluation.statements()
    assert [(row["customer_id"], row["currency"]) for row in statements] == [(7, "EUR"), (7, "USD"), (8, "EUR")]
    assert statements[0]["claims"][0]["events"] == [{"on": "2026-09-15", "kind": "credit", "amount": "5.00"}]
    assert statements[1]["compensation_currency"] == "EUR"
    held = statements[2]
    assert held["claims"][0]["hold"] == "excluded_by_accountant"
    assert (held["interest"], held["compensation"], held["total"]) == (None, None, "100.00")


def test_many_credits_on_many_items_cost_their_sum():
    """Four times as many of both take about four times as long, not sixteen times."""

    def seconds(count):
        items = [line(number, "10.00") for number in range(1, count + 1)]
        credits = [credit(count + number, "5.00", kind=3) for number in range(1, count + 1)]
        snapshot = by_copy({"lines": items + credits, "customers": [customer()]})
        began = os.times().user
        quittance_core.evaluate(snapshot, packaged(), TONIGHT)
        return os.times().user - began

    small = min(seconds(5_000) for _ in range(2))
    assert seconds(20_000) < 12 * max(small, 0.02)
