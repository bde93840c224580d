"""`quittance accrue --statement`: cases, what is refused, and random statements against the model of `tests/model`.

`QUITTANCE_RANDOM_STATEMENTS` sets how many are tried (100,000 by default).
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import json
import os
import random
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest
import quittance_core
from quittance_core import cli

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from model import law as read_law  # noqa: E402
from model import statement as model  # noqa: E402
from model.accrual import DAY, RateMissingError, half_away, half_year_start  # noqa: E402
from model.law import points, value  # noqa: E402
from model.ledgers import agreed_rule  # noqa: E402
from model.statement import ZERO  # noqa: E402

COUNT = int(os.environ.get("QUITTANCE_RANDOM_STATEMENTS", "100000"))
CASES = sorted((ROOT / "tests" / "cases" / "statement").glob("*.json"))
SCHEMA = ROOT / "manifests" / "schema" / "statement.schema.json"


@functools.cache
def manifests():
    return quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions"))


def of(statement):
    return quittance_core.statement(manifests(), json.dumps(statement))


# Cases


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path, capsys):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(path.read_text(encoding="utf-8")))
    assert cli.main(["accrue", "--statement", str(path), "--json"]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    result = json.loads(output.out)
    case = json.loads((path.parent / "expected" / path.name).read_text(encoding="utf-8"))
    assert case.pop("title")
    assert case.pop("source")
    for key, expected in case.items():
        if key == "claims":
            got = [
                {name: claim[name] for name in wanted} for claim, wanted in zip(result["claims"], expected, strict=True)
            ]
            assert got == expected
        else:
            assert result[key] == expected, key
    assert cli.main(["accrue", "--statement", str(path)]) == 0
    text = capsys.readouterr().out
    assert result["total"] in text
    for claim in result["claims"]:
        assert claim["name"] in text


GOOD = {
    "currency": "EUR",
    "as_of": "2026-06-30",
    "jurisdiction": "FR",
    "relation": "b2b",
    "claims": [{"name": "A", "amount": "100.00", "due": "2026-01-31"}],
}


@pytest.mark.parametrize(
    ("change", "code", "pointer"),
    [
        ({"currency": "XAU"}, "currency_without_scale", "/currency"),
        ({"as_of": "2026-02-30"}, "date_malformed", "/as_of"),
        ({"jurisdiction": "ZZ"}, "jurisdiction_unknown", "/jurisdiction"),
        ({"relation": "friend"}, "value_not_allowed", "/relation"),
        ({"claims": []}, "value_not_allowed", "/claims"),
        ({"claims": [{"name": "A", "amount": "100.001", "due": "2026-01-31"}]}, "amount_too_fine", "/claims/0/amount"),
        ({"claims": [{"name": "A", "amount": "0", "due": "2026-01-31"}]}, "amount_not_positive", "/claims/0/amount"),
        ({"claims": [{"name": "A", "amount": "1"}]}, "argument_missing", "/claims/0"),
        ({"claims": [{"name": "A", "amount": "1", "due": "2026-01-31"}] * 2}, "name_twice", "/claims/1"),
        ({"payments": [{"on": "2026-02-01", "amount": "1", "claim": "B"}]}, "claim_unknown", "/payments/0/claim"),
        ({"payments": [{"on": "2026-02-01", "amount": 1}]}, "wrong_kind", "/payments/0/amount"),
        ({"colour": "red"}, "unknown_key", "/colour"),
    ],
)
def test_refused(change, code, pointer):
    with pytest.raises(quittance_core.InputError) as error:
        of(GOOD | change)
    assert [(fault["code"], fault["pointer"]) for fault in error.value.diagnostics] == [(code, pointer)]
    assert all(fault["cure"] for fault in error.value.diagnostics)


def test_a_rate_that_is_missing_names_its_series():
    with pytest.raises(quittance_core.InputError) as error:
        of(GOOD | {"as_of": "2027-02-01"})
    fault = error.value.diagnostics[0]
    assert fault["code"] == "rate_missing"
    assert "ecb-main-refinancing-half-year" in fault["message"]


def test_compounding_beyond_the_limit_is_an_error():
    claim = {"name": "A", "amount": "9999999999999.00", "due": "2024-01-31"}
    with pytest.raises(quittance_core.InputError) as error:
        of(GOOD | {"jurisdiction": "NL", "claims": [claim], "rate": "900%"})
    assert [fault["code"] for fault in error.value.diagnostics] == ["interest_over_limit"]


MOST = "9999999999999.00"
TEN_THOUSAND = range(10_000)


@pytest.mark.parametrize(
    ("of_each", "payment"),
    [
        ({"amount": "1.00", "costs": MOST}, {"amount": MOST}),  # costs that are paid leave a small total
        ({"amount": "1.00", "credits": [{"on": "2026-02-01", "amount": MOST}]}, None),
        ({"amount": "1.00"}, {"amount": MOST}),
    ],
)
def test_sums_that_are_no_part_of_the_total_have_the_same_limit(of_each, payment):
    claims = [{"name": str(n), "due": "2026-01-31"} | of_each for n in TEN_THOUSAND]
    payments = [{"on": "2026-02-01", "claim": str(n)} | payment for n in TEN_THOUSAND if payment]
    with pytest.raises(quittance_core.InputError) as error:
        of(
            {
                "currency": "EUR",
                "as_of": "2026-02-28",
                "rate": "1%",
                "imputation": "legal",
                "claims": claims,
                "payments": payments,
            }
        )
    assert [fault["code"] for fault in error.value.diagnostics] == ["total_over_limit"]


def test_a_sum_beyond_64_bits_is_an_error():
    claims = [{"name": str(n), "amount": "9999999999999.00", "due": "1900-01-31"} for n in range(5)]
    with pytest.raises(quittance_core.InputError) as error:
        of({"currency": "EUR", "as_of": "2199-12-31", "rate": "1000%", "claims": claims})
    assert [fault["code"] for fault in error.value.diagnostics] == ["total_over_limit"]


def test_no_other_option_beside_a_statement(capsys, tmp_path):
    file = tmp_path / "statement.json"
    file.write_text(json.dumps(GOOD), encoding="utf-8")
    with pytest.raises(SystemExit) as exit_info:
        cli.main(["accrue", "--statement", str(file), "--as-of", "2026-06-30"])
    assert exit_info.value.code == 2
    assert "--as-of" in capsys.readouterr().err


def test_the_order_as_booked_needs_no_rate_of_its_own():
    """Interest that the legal order paid would compound beyond the known rates, were it left as booked."""
    statement = GOOD | {"jurisdiction": "NL", "relation": "consumer", "imputation": "legal", "as_of": "2026-10-05"}
    claims = [{"name": "A", "amount": "100000.00", "due": "2024-08-10"}]
    paid = [{"on": "2024-09-30", "amount": "150000.00"}]
    assert of(statement | {"claims": claims, "payments": paid})["principal"] == "0.00"


def test_a_claim_may_name_its_own_law_rate_and_costs():
    """What it leaves out the statement says, but for the costs."""
    claims = [
        {"name": "Paris", "amount": "1000.00", "due": "2025-12-31"},
        {"name": "Berlin", "amount": "1000.00", "due": "2025-12-31", "jurisdiction": "DE", "costs": "70.00"},
        {"name": "Lyon", "amount": "1000.00", "due": "2025-12-31", "rate": "fr-legal-interest-professionals + 5"},
        {"name": "Anna", "amount": "1000.00", "due": "2025-12-31", "relation": "consumer", "costs": "55.00"},
    ]
    result = of(GOOD | {"notice": "2025-12-31", "claims": claims})
    paris, berlin, lyon, anna = result["claims"]
    assert [claim["interest"] for claim in result["claims"]] == ["60.25", "50.93", "38.98", "12.99"]
    assert paris["compensation"] == "40.00"
    assert (berlin["costs"], anna["costs"], result["costs"]) == ("70.00", "0.00", "70.00")
    assert "costs_need_judgment" in {reason["code"] for reason in anna["reasons"]}
    raised = [reason for reason in lyon["reasons"] if reason["code"] == "contract_rate_raised"]
    assert [(reason["contract_rate"], reason["floor_rate"]) for reason in raised] == [("0.0762", "0.0786")]


def test_costs_of_a_statement_are_left_out_where_the_law_of_one_claim_forbids_them():
    anna = {"name": "A", "amount": "100.00", "due": "2026-01-31", "relation": "consumer"}
    result = of(GOOD | {"notice": "2026-01-31", "costs": "90.00", "claims": [*GOOD["claims"], anna | {"name": "B"}]})
    assert result["costs"] == "0.00"
    assert "costs_need_judgment" in {reason["code"] for reason in result["reasons"]}


def test_a_payment_settles_the_costs_of_the_statement_and_then_those_of_its_claims():
    claims = [GOOD["claims"][0] | {"costs": "30.00"}]
    paid = [{"on": "2026-02-01", "amount": "50.00"}]
    result = of(GOOD | {"imputation": "legal", "costs": "10.00", "claims": claims, "payments": paid})
    (payment,) = result["payments"]
    assert payment["costs"] == "10.00"
    assert payment["claims"] == [{"name": "A", "costs": "30.00", "interest": "0.03", "principal": "9.97"}]
    assert (result["costs"], result["costs_paid"]) == ("40.00", "40.00")


def test_compensations_in_several_currencies_have_no_sum():
    british = {"name": "B", "amount": "100.00", "due": "2026-01-31", "jurisdiction": "UK"}
    result = of(GOOD | {"currency": "GBP", "claims": [*GOOD["claims"], british]})
    assert [claim["compensation_currency"] for claim in result["claims"]] == ["EUR", "GBP"]
    assert result["compensation"] is None


@pytest.mark.parametrize(
    ("change", "code", "pointer"),
    [
        ({"rate": "3 * no-such-rate"}, "series_unknown", "/claims/0/rate"),
        ({"rate": "uk-bank-rate"}, "rate_malformed", "/claims/0/rate"),
        ({"jurisdiction": "ZZ"}, "jurisdiction_unknown", "/claims/0/jurisdiction"),
        ({"relation": "friend"}, "value_not_allowed", "/claims/0/relation"),
        ({"costs": "-1"}, "amount_not_positive", "/claims/0/costs"),
    ],
)
def test_a_claim_s_own_terms_are_refused_at_their_place(change, code, pointer):
    with pytest.raises(quittance_core.InputError) as error:
        of(GOOD | {"claims": [GOOD["claims"][0] | change]})
    assert [(fault["code"], fault["pointer"]) for fault in error.value.diagnostics] == [(code, pointer)]


def test_a_statement_needs_no_law_where_each_claim_names_one():
    bare = {"currency": "EUR", "as_of": "2026-06-30"}
    claim = GOOD["claims"][0]
    own = of(bare | {"claims": [claim | {"jurisdiction": "FR", "relation": "b2b"}]})
    assert own["total"] == of(GOOD)["total"]
    for change, pointer in (({}, ""), ({"jurisdiction": "FR"}, "/claims/0")):
        with pytest.raises(quittance_core.InputError) as error:
            of(bare | {"claims": [claim | change]})
        assert [(fault["code"], fault["pointer"]) for fault in error.value.diagnostics] == [
            ("argument_missing", pointer)
        ]


def test_instalments_of_one_invoice_share_its_compensation():
    claims = [
        {"name": "1", "invoice": "INV", "amount": "50.00", "due": "2026-01-31"},
        {"name": "2", "invoice": "INV", "amount": "50.00", "due": "2026-02-28"},
    ]
    assert of(GOOD | {"claims": claims})["compensation"] == "40.00"
    assert [claim["compensation"] for claim in of(GOOD | {"claims": claims})["claims"]] == ["40.00", "0.00"]


# Random statements


@functools.cache
def half_year(series: str, margin: str, since: str = "1900-01-01", eve: bool = False, step: str = "0"):
    def rate_at(day):
        anchor = half_year_start(day) - (DAY if eve else 0 * DAY)
        base = value(series, anchor)
        if base is None or str(day) < since:
            return None
        rate = base + points(margin)
        return rate if step == "0" else -(-rate // points(step)) * points(step)

    return rate_at


def after(old, change: str, new):
    """`old` before the change, `new` from it on."""
    return lambda day: old(day) if str(day) < change else new(day)


ECB = "ecb-main-refinancing-half-year"
FORTY = {"amount": Fraction(4000), "currency": "EUR"}
LEGAL = ("costs", "interest", "principal")
UK_SIZES = (
    model.Band(Fraction(100_000), Fraction(4_000)),
    model.Band(Fraction(1_000_000), Fraction(7_000)),
    model.Band(None, Fraction(10_000)),
)
WIK = {
    "shares": tuple(
        model.Band(Fraction(until) if until else None, share=points(share))
        for until, share in ((250_000, 15), (500_000, 10), (1_000_000, 5), (20_000_000, 1), (None, "0.5"))
    ),
    "least": Fraction(4000),
    "greatest": Fraction(677_500),
    "currency": "EUR",
}


def since(text, **rule):
    return model.Compensation(datetime.date.fromisoformat(text), **rule)


LAW = {
    ("FR", "b2b"): {"rate_at": half_year(ECB, "10", "2009-01-01"), "compensation": since("2013-01-01", **FORTY)},
    ("FR", "public"): {
        "rate_at": half_year(ECB, "8", "2013-03-16"),
        "frozen_on": "first_day",
        "compensation": since("2013-03-16", **FORTY),
    },
    ("FR", "consumer"): {"rate_at": half_year("fr-legal-interest-professionals", "0"), "needs_notice": True},
    ("DE", "b2b"): {
        "rate_at": after(
            half_year("de-basiszinssatz", "8", "2002-01-01"), "2014-07-29", half_year("de-basiszinssatz", "9")
        ),
        "cuts": (datetime.date(2014, 7, 29),),
        "compensation": since("2014-07-29", **FORTY),
    },
    ("DE", "consumer"): {"rate_at": half_year("de-basiszinssatz", "5", "2002-01-01")},
    ("UK", "b2b"): {
        "rate_at": half_year("uk-bank-rate", "8", "2002-07-01", eve=True),
        "frozen_on": "first_day",
        "compensation": since("2002-08-07", sizes=UK_SIZES, per_invoice=False, currency="GBP"),
    },
    ("IE", "b2b"): {
        "rate_at": half_year(ECB, "8", "2013-03-16"),
        "frozen_on": "due_date",
        "compensation": since("2013-03-16", sizes=UK_SIZES, per_invoice=False, currency="EUR"),
    },
    ("IT", "b2b"): {
        "rate_at": half_year(ECB, "8", "2013-01-01"),
        "each_segment": True,
        "compensation": since("2013-01-01", **FORTY),
    },
    ("NL", "b2b"): {
        "rate_at": after(
            lambda day: value("nl-commercial-interest", day), "2013-03-16", half_year(ECB, "8", "2013-03-16")
        ),
        "cuts": (datetime.date(2013, 3, 16),),
        "compounds": True,
        "compensation": since("2012-07-01", **WIK),
    },
    ("NL", "consumer"): {
        "rate_at": half_year("nl-statutory-interest", "0"),
        "compounds": True,
        "compensation": since("2012-07-01", **WIK, notice_days=14),
    },
    ("BE", "b2b"): {
        "rate_at": after(
            after(half_year("be-commercial-late-payment", "0"), "2013-01-01", half_year(ECB, "7", step="0.5")),
            "2013-03-16",
            half_year(ECB, "8", "2013-03-16", step="0.5"),
        ),
        "cuts": (datetime.date(2013, 3, 16),),
        "compensation": since("2013-03-16", **FORTY),
    },
    ("AT", "b2b"): {
        "rate_at": half_year("at-basiszinssatz", "9.2", "2013-03-16"),
        "compensation": since("2013-03-16", **FORTY),
    },
    ("CH", "b2b"): {"rate_at": lambda _day: points(5)},
    None: {},
}


@pytest.mark.parametrize("key", [key for key in LAW if key], ids="-".join)
def test_the_law_written_here_is_that_of_the_manifests(key):
    known = read_law.laws()[key[0]].relations[key[1]]
    written = model.Terms(**LAW[key])
    assert (known.frozen_on, known.each_segment, known.compounds, known.needs_notice) == (
        written.frozen_on,
        written.each_segment,
        written.compounds,
        written.needs_notice,
    )
    if written.compensation is None:
        assert known.compensation is None
    else:
        assert known.compensation == written.compensation
    day = datetime.date(2000, 1, 1)
    while day < datetime.date(2027, 6, 1):
        assert known.rate_at(day) == written.rate_at(day), day
        day += 5 * DAY


def random_statement(rng: random.Random):
    """A statement as JSON, and the model's claims, payments, costs and terms."""
    key = rng.choice(list(LAW))
    currency = (
        "USD" if rng.random() < 0.1 else "GBP" if key and key[0] == "UK" else "CHF" if key and key[0] == "CH" else "EUR"
    )
    as_of = datetime.date(2009, 1, 1) + rng.randrange(6560) * DAY
    statement: dict = {"currency": currency, "as_of": str(as_of)}
    ways: dict = {}  # what the statement says whatever the law of a claim
    if key:
        statement |= {"jurisdiction": key[0], "relation": key[1]}
    else:
        statement["rate"] = rate_text(rng)
    if rng.random() < 0.6:
        statement["imputation"] = "legal"
        ways["order"] = LEGAL
    if rng.random() < 0.3:
        statement["round"] = rng.choice(["end", "segment"])
        ways["each_segment"] = statement["round"] == "segment"
    if rng.random() < 0.1:
        statement["freeze_rate"] = True
    if rng.random() < 0.2:
        statement["day_count"] = ways["day_count"] = rng.choice(["actual_actual", "actual_360", "thirty_360"])
    near = as_of - rng.randrange(900) * DAY
    if rng.random() < 0.15:
        ways["insolvency"] = near
        statement["insolvency"] = str(near)
    if (key and LAW[key].get("needs_notice")) or rng.random() < 0.3:
        ways["notice"] = as_of - rng.randrange(700) * DAY
        statement["notice"] = str(ways["notice"])
    if rng.random() < 0.2:
        statement["judgment"] = str(as_of - rng.randrange(500) * DAY)
    costs = Fraction(rng.choice([0, 0, 4_000, 40_000, rng.randrange(1, 100_000)]))
    if costs:
        statement["costs"] = money(costs)
    no_costs = (
        bool(key) and key[1] == "consumer" and "judgment" not in statement
    )  # left out: no rule allows to ask for them

    terms = terms_under(key, statement, ways)
    if key is None:
        terms = with_rate(statement["rate"], key, terms, statement)
    claims, given = [], []
    for number in range(rng.choice([1, 1, 2, 3, 5])):
        amount = Fraction(rng.choice([rng.randint(1, 500), rng.randint(10_000, 2_000_000), rng.randint(1, 10**11)]))
        due = as_of - rng.choice([-10, 0, 1, 30, 365, 366, rng.randrange(1600), rng.randrange(1600)]) * DAY
        claim = {"name": f"C{number}", "amount": money(amount), "due": str(due)}
        first_day = due + DAY
        if rng.random() < 0.15:
            first_day = due + rng.randint(-3, 60) * DAY
            claim["from"] = str(first_day)
        invoice = rng.choice(["", "", "I"])
        if invoice:
            claim["invoice"] = invoice
        origin = part(rng, amount) if rng.random() < 0.1 else Fraction(0)
        if origin:
            claim["credit_origin"] = money(origin)
        credits = tuple(
            (due + rng.choice([-5, 0, 1, rng.randrange(300)]) * DAY, part(rng, amount))
            for _ in range(rng.choice([0, 0, 0, 1, 2]))
        )
        if credits:
            claim["credits"] = [{"on": str(day), "amount": money(of_day)} for day, of_day in credits]
        own = terms
        own_key = key
        if rng.random() < 0.15:
            own_key = rng.choice([other for other in LAW if other and may_stand_beside(other, key)])
            claim |= {"jurisdiction": own_key[0], "relation": own_key[1]}
            own = terms_under(own_key, statement, ways)
        if rng.random() < 0.2 or (own_key and "rate" in statement):
            claim["rate"] = rate_text(rng)
            own = with_rate(claim["rate"], own_key, own, statement)
        own_costs = Fraction(rng.choice([4_000, rng.randrange(1, 100_000)])) if rng.random() < 0.1 else ZERO
        if own_costs:
            claim["costs"] = money(own_costs)
        given.append(claim)
        claims.append(
            model.Claim(
                amount,
                due,
                first_day,
                own,
                origin,
                credits,
                invoice,
                currency,
                ZERO if no_costs and own_key == key else own_costs,
            )
        )
    payments = []
    for _ in range(rng.choice([0, 1, 1, 2, 4])):
        claim = rng.randrange(len(claims))
        day = claims[claim].due + rng.choice([-10, 0, 1, 365, rng.randrange(500), rng.randrange(900)]) * DAY
        payments.append(model.Payment(day, part(rng, claims[claim].amount), claim if rng.random() < 0.3 else None))
    statement["claims"] = given
    statement["payments"] = [
        {"on": str(payment.day), "amount": money(payment.amount)}
        | ({} if payment.claim is None else {"claim": f"C{payment.claim}"})
        for payment in payments
    ]
    return statement, claims, payments, ZERO if no_costs else costs, as_of


def rate_text(rng) -> str:
    """A number or a rule."""
    if rng.random() < 0.5:
        return agreed_rule(rng)
    return f"{Decimal(rng.choice([0, 50, 300, 1_000, rng.randrange(2_500)])).scaleb(-2)}%"


def with_rate(text: str, key, terms: model.Terms, statement: dict) -> model.Terms:
    """The terms with a contract rate: no judgment adds to it, and the French floors hold."""
    floors = {
        ("FR", "b2b"): lambda day: times_three(value("fr-legal-interest-professionals", half_year_start(day))),
        ("FR", "public"): half_year(ECB, "8"),
    }
    agreed = model.contract_terms(read_law.agreed(text), floors.get(key))
    own = {name: getattr(agreed, name) for name in ("rate_at", "period_of", "raised_from", "cuts")}
    if key not in floors:  # law that freezes its rate freezes a contract's with its floor alone
        own["frozen_on"] = "first_day" if statement.get("freeze_rate") else None
    return dataclasses.replace(terms, **own, margin_from=None)


def times_three(rate: Fraction | None) -> Fraction | None:
    return rate and 3 * rate


def may_stand_beside(other, key) -> bool:
    """The model sums one compensation currency, and settles costs that every law lets ask for."""
    return other[1] != "consumer" and (other[0] == "UK") == (key is not None and key[0] == "UK")


def terms_under(key, statement: dict, ways: dict) -> model.Terms:
    """The law, and what the statement says whatever the law."""
    law = LAW[key] | ways
    if key not in (None, ("CH", "b2b")):  # no series publishes these
        law["period_of"] = half_year_start
    if statement.get("freeze_rate"):
        law.setdefault("frozen_on", "first_day")
    if key == ("FR", "consumer") and "judgment" in statement:
        judged = datetime.date.fromisoformat(statement["judgment"])
        law["margin_from"], law["margin"] = model.plus_months(judged, 2) + DAY, points(5)
    return model.Terms(**{"rate_at": None, **law})


def part(rng, amount: Fraction) -> Fraction:
    return Fraction(max(1, int(amount) * rng.choice([rng.randint(0, 500), rng.randint(0, 200), 1000, 1100]) // 1000))


def money(minor: Fraction) -> str:
    return str(Decimal(half_away(minor)).scaleb(-2))


def test_a_random_statement_is_settled_as_by_the_model():
    rng = random.Random(404)
    settled = missing = 0
    for number in range(COUNT):
        statement, claims, payments, costs, as_of = random_statement(rng)
        shown = f"statement {number}: {json.dumps(statement)}"
        try:
            expected = model.settle(claims, payments, costs, as_of)
        except RateMissingError:
            missing += 1
            with pytest.raises(quittance_core.InputError) as error:
                of(statement)
            assert {fault["code"] for fault in error.value.diagnostics} <= {"rate_missing", "rate_over_limit"}, shown
            continue
        settled += 1
        result = of(statement)
        got = [result[name] for name in ("total", "principal", "overpaid", "costs_paid", "interest", "interest_paid")]
        wanted = [
            money(expected.total),
            money(sum(claim.principal for claim in claims)),
            money(expected.overpaid),
            money(expected.costs_paid + sum(claim.costs_paid for claim in claims)),
            money(sum(claim.interest() for claim in claims)),
            money(sum(claim.paid for claim in claims)),
        ]
        assert got == wanted, shown
        if all(claim.compensation is not None for claim in claims):
            assert result["compensation"] == money(sum(claim.compensation for claim in claims)), shown
        assert result["payments"] == [
            {
                "on": str(served.payment.day),
                "amount": money(served.payment.amount),
                "costs": money(served.costs),
                "claims": [
                    {"name": f"C{number}"} | {part: money(taken) for part, taken in parts.items()}
                    for number, parts in served.claims.items()
                ],
                "overpaid": money(served.overpaid),
            }
            for served in expected.payments
        ], shown
        for claim, own in zip(claims, result["claims"], strict=True):
            assert own["principal"] == money(claim.principal), shown
            assert own["compensation"] == (None if claim.compensation is None else money(claim.compensation)), shown
            assert [
                (
                    line["from"],
                    line["to"],
                    line["days"],
                    line["principal"],
                    Fraction(line["rate"]),
                    Fraction(line["interest"]),
                )
                for line in own["segments"]
            ] == [
                (str(line.from_day), str(line.to_day), line.days, money(line.base), line.rate, line.interest / 100)
                for line in claim.lines
            ], shown
    assert settled > COUNT * 0.6
    assert missing, "no statement beyond the known rates was tried"


def test_the_model_settles_the_published_italian_case():
    terms = model.Terms(lambda _day: points("10.15"), each_segment=True, order=LEGAL)
    claim = model.Claim(Fraction(500_000), datetime.date(2025, 12, 31), datetime.date(2026, 1, 1), terms)
    paid = [model.Payment(datetime.date(2026, 4, 1), Fraction(100_000))]
    result = model.settle([claim], paid, Fraction(40_000), datetime.date(2026, 6, 30))
    assert (claim.interest(), claim.principal, result.total) == (23_982, 452_653, 463_982)
