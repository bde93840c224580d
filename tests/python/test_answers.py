"""What an evaluation answers by key and by column, each against what it says elsewhere."""

import datetime
import json
import struct
from decimal import Decimal

import pytest
import quittance_core
from rows import (
    DAY,
    TONIGHT,
    by_columns,
    case,
    charge,
    copy_stream,
    customer,
    hold,
    line,
    night,
    old,
    own_item,
    packaged,
    settlement,
    terms,
)

FIGURES = (
    "item_id",
    "interest",
    "compensation",
    "claim",
    "held",
    "limitation_date",
    "unavailable",
    "interest_until",
    "verified",
)


@pytest.fixture(scope="module")
def manifests():
    return packaged()


def several():
    """Late, paused in part, a consumer's without notice, paid late, past its limitation, and a charged penalty."""
    settled = line(4, "200.00", residual=Decimal(0), residual_company=Decimal(0))
    past = line(5, due_date=datetime.date(2020, 1, 31), date=datetime.date(2020, 1, 1))
    return {
        "lines": [old(38), line(2, "500.00"), line(3, "80.00"), settled, past, line(6, "9.00", kind=4, flags=32)],
        "customers": [customer()],
        "cases": [case()],
        "items": [own_item(10 + number, 100 + number) for number in (1, 2, 3, 5, 6)],
        "settlements": [settlement(4, "200.00", TONIGHT - 10 * DAY)],
        "terms": [terms(kind=3, move_id=103, relation=3)],
        "holds": [hold("paused", "100.00", move_id=102)],
        "charges": [charge(101, "2.00")],
    }


@pytest.fixture(scope="module")
def evaluation(manifests):
    return quittance_core.evaluate(by_columns(several()), manifests, TONIGHT)


# By the ids of our items


def test_figures_come_in_the_order_asked(evaluation):
    ids = [13, 11, 16, 12, 15, 11]
    told = evaluation.figures(ids)
    assert tuple(told) == FIGURES
    assert told["item_id"] == ids
    by_id = {item["item_id"]: item for item in evaluation.items}
    for name in ("interest", "compensation", "claim", "held", "limitation_date"):
        assert told[name] == [by_id[item_id][name] for item_id in ids], name
    # 1,000.00 and 500.00 × 12.40 % × 38/365, 2.00 of it charged before
    assert told["interest"] == [None, "10.91", None, "6.45", None, "10.91"]
    assert told["claim"] == ["80.00", "1000.00", "9.00", "400.00", "0.00", "1000.00"]
    assert told["held"] == ["0.00", "0.00", "0.00", "100.00", "100.00", "0.00"]
    assert told["unavailable"] == ["notice_missing", None, None, None, None, None]


def test_nothing_asked_nothing_told(evaluation):
    assert evaluation.figures([]) == {name: [] for name in FIGURES}
    assert evaluation.verified([]) == []


@pytest.mark.parametrize("ask", ["figures", "verified"])
def test_a_strange_id_is_named(evaluation, ask):
    with pytest.raises(quittance_core.InputError, match="item_unknown"):
        getattr(evaluation, ask)([11, 999])
    with pytest.raises(TypeError):
        getattr(evaluation, ask)(None)
    with pytest.raises(quittance_core.InputError, match="item_unknown"):
        evaluation.derivation(999)


def test_a_derivation_is_asked_by_id(evaluation):
    """As many letters ask it: with the id of our row, which outlasts the night."""
    assert [segment["principal"] for segment in evaluation.derivation(12)["segments"]] == ["500.00"]
    with pytest.raises(quittance_core.InputError, match="derivation_not_available"):
        evaluation.derivation(16)


# What has been read at its source


def test_what_rests_on_a_fact_from_memory_is_not_verified(manifests):
    """French law does not say on how many days a year interest is counted."""
    assert night(manifests, old(38), items=[own_item(11, 101)]).verified([11]) == [False]


def test_verified_is_told_alike_everywhere(evaluation):
    told = evaluation.figures([11, 12, 13, 15])
    assert evaluation.verified([11, 12, 13, 15]) == told["verified"]


# Penalties that are open


def number(field):
    return None if field is None else struct.unpack("!i", field)[0]


def test_open_penalties_are_the_claims_with_something_to_charge(evaluation):
    stream = evaluation.open_penalties()
    assert stream.rows == 3
    content = stream.read()
    rows = copy_stream.decode(quittance_core.STREAMS["open_penalties"], content)
    claims = {
        (claim["move_id"], claim["ordinal"]): claim
        for statement in evaluation.statements()
        for claim in statement["claims"]
    }
    assert {number(row["move_id"]) for row in rows} == {101, 102, 104}
    for row in rows:
        claim = claims[number(row["move_id"]), number(row["ordinal"])]
        assert row["interest"] == copy_stream.encode_numeric(Decimal(claim["interest_open"]))
        assert row["compensation"] == copy_stream.encode_numeric(Decimal(claim["compensation_open"]))
        assert number(row["item_id"]) == claim["item_id"]
        assert (number(row["customer_id"]), number(row["branch_id"]), number(row["currency_id"])) == (7, 1, 1)
        assert number(row["days_late"]) == (TONIGHT - claim["due_date"]).days
        assert row["residual"] == copy_stream.encode_numeric(Decimal(claim["principal"]))


def test_the_principal_left_of_open_penalties_knows_of_credits_that_nobody_matched(manifests):
    streams = several()
    streams["lines"] += [line(20, "-300.00", kind=3)]
    evaluation = quittance_core.evaluate(by_columns(streams), manifests, TONIGHT)
    rows = copy_stream.decode(quittance_core.STREAMS["open_penalties"], evaluation.open_penalties().read())
    claims = {claim["move_id"]: claim for statement in evaluation.statements() for claim in statement["claims"]}
    assert any(Decimal(claim["residual"]) != Decimal(claim["principal"]) for claim in claims.values())
    for row in rows:
        principal = Decimal(claims[number(row["move_id"])]["principal"])
        assert row["residual"] == copy_stream.encode_numeric(principal)


def test_open_penalties_are_read_in_pieces(evaluation):
    whole, stream, pieces = evaluation.open_penalties().read(), evaluation.open_penalties(), []
    while piece := stream.read(7):
        pieces.append(piece)
    assert b"".join(pieces) == whole


def test_on_a_dispute_nothing_is_charged(manifests):
    assert night(manifests, old(38), holds=[hold("paused")]).open_penalties().rows == 1
    assert night(manifests, old(38, flags=1)).open_penalties().rows == 0


PAID = settlement(1, "1000.00", TONIGHT - 10 * DAY)


@pytest.mark.parametrize(
    ("penalties", "residual", "settlements", "told"),
    [
        ("claim", "1000.00", [], (True, False)),
        ("claim", "0.00", [PAID], (True, False)),
        ("threaten", "1000.00", [], (False, False)),
        ("threaten", "0.00", [PAID], (False, False)),
        ("forgive", "1000.00", [], (True, False)),
        ("forgive", "0.00", [PAID], (True, True)),
        ("forgive", "0.00", [PAID | {"kind": 4}], (True, False)),  # written off
        (
            "forgive",
            "0.00",
            [settlement(1, "999.50", TONIGHT - 10 * DAY), settlement(1, "0.50", TONIGHT, kind=4)],
            (True, True),
        ),
    ],
)
def test_a_policy_asks_for_penalties_threatens_or_forgives_them(penalties, residual, settlements, told):
    texts = quittance_core.packaged_manifests()
    policy = json.loads(texts["policies/default-fr.json"]) | {"penalties": penalties}
    manifests = quittance_core.Manifests(texts | {"policies/default-fr.json": json.dumps(policy)})
    evaluation = night(
        manifests,
        old(38) | {"residual": Decimal(residual), "residual_company": Decimal(residual)},
        settlements=settlements,
    )
    (row,) = copy_stream.decode(quittance_core.STREAMS["open_penalties"], evaluation.open_penalties().read())
    assert (row["asked"] == b"\x01", row["forgiven"] == b"\x01") == told
    (statement,) = evaluation.statements()
    assert statement["penalties_asked"] == told[0]


# Statements of some


def test_statements_are_built_for_those_asked(manifests):
    ledger = several()
    ledger["lines"].append(line(7, customer_id=8))
    ledger["lines"].append(line(8, customer_id=8, move_id=190))
    ledger["customers"].append(customer(8))
    evaluation = quittance_core.evaluate(by_columns(ledger), manifests, TONIGHT)
    everybody = evaluation.statements()
    assert [row["customer_id"] for row in everybody] == [7, 8]
    assert evaluation.statements(customers=[8]) == everybody[1:]
    assert evaluation.statements(customers=[8, 7]) == everybody
    assert evaluation.statements(customers=[99]) == []
    assert evaluation.statements(customers=[]) == []
    (part,) = evaluation.statements(moves=[190])
    assert [claim["move_id"] for claim in part["claims"]] == [190]
    (whole,) = evaluation.statements(customers=[8])
    assert part["claims"] == [claim for claim in whole["claims"] if claim["move_id"] == 190]


# Terms


def test_terms_of_moves_come_in_columns(evaluation):
    told = evaluation.terms([103, 101])
    assert told["jurisdiction"] == ["FR", "FR"]
    assert told["relation"] == ["consumer", "b2b"]
    assert told["relation_reason"] == ["stated_on_invoice", "has_vat_number"]
    assert told["law_reason"] == ["law_of_company", "law_of_company"]
    # Legal interest of 2.75 % against a consumer; between businesses 2.40 and 10 points, and a floor of three times 2.75 %.
    assert told["rate"] == ["0.0275", "0.124"]
    assert told["floor"] == [None, "0.0825"]
    assert told["latest_due"] == [None, datetime.date(2026, 11, 14)]


# Readings that a series lacks


def test_coverage_says_which_readings_a_series_lacks(manifests):
    series = "ecb-main-refinancing-half-year"
    told = quittance_core.coverage(manifests, series, datetime.date(2026, 11, 22))
    assert (told["until"], told["missing"]) == (datetime.date(2026, 12, 31), [])
    assert told["next_wanted"] == told["missing_from"] == datetime.date(2027, 1, 1)
    later = quittance_core.coverage(manifests, series, datetime.date(2027, 8, 1))
    assert later["missing_from"] == datetime.date(2027, 7, 1)
    assert later["until"] == datetime.date(2026, 12, 31)
    assert later["missing"] == [datetime.date(2027, 1, 1), datetime.date(2027, 7, 1)]
    with pytest.raises(quittance_core.QuittanceError, match="series_unknown"):
        quittance_core.coverage(manifests, "nobody", datetime.date(2026, 11, 22))


def test_spare_credits_are_those_of_the_statements(manifests):
    """Also of who owes nothing; a credit note of charged penalties is none."""
    streams = several()
    taken_back = line(22, "-4.00", kind=4, flags=32)
    streams["lines"] += [line(20, "-900.00", kind=3), line(21, "-30.00", kind=2, currency_id=2), taken_back]
    evaluation = quittance_core.evaluate(by_columns(streams), manifests, TONIGHT)
    stated = {
        (statement["customer_id"], credit["move_id"], statement["currency"], credit["left"])
        for statement in evaluation.statements()
        for credit in statement["credits"]
    }
    told = evaluation.spare_credits([7, 8, 99])
    assert stated
    assert {tuple(credit.values()) for credit in told} == stated
    assert evaluation.spare_credits([]) == []
    assert evaluation.spare_credits() == told
