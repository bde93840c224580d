"""The penalty clause of a contract, in the place of the law's compensation."""

import json
from decimal import Decimal

import pytest
import quittance_core
from rows import TONIGHT, codes, night, old, own_item, terms

CLAIM = {
    "amount": "1000.00",
    "currency": "EUR",
    "due": "2026-05-31",
    "as_of": "2026-06-30",
    "jurisdiction": "FR",
    "relation": "b2b",
}


@pytest.fixture(scope="module")
def manifests():
    return quittance_core.Manifests(quittance_core.packaged_manifests())


def accrue(manifests, **values):
    return quittance_core.accrue(manifests, **CLAIM | values)


@pytest.mark.parametrize(
    ("clause", "least", "amount", "due"),
    [
        (None, None, "1000.00", "40.00"),
        ("10%", None, "1000.00", "100.00"),
        ("10%", "60.00", "1000.00", "100.00"),
        ("10%", "60.00", "500.00", "60.00"),
        (None, "60.00", "1000.00", "60.00"),
        ("3%", None, "1000.00", "40.00"),  # the law gives more
        ("4%", None, "1000.00", "40.00"),
        ("4.0001%", None, "1000.00", "40.00"),  # 40.001, rounded once
        ("4.0005%", None, "1000.00", "40.01"),  # half away from zero
        ("100%", None, "1000.00", "1000.00"),
    ],
)
def test_the_larger_of_law_and_contract_is_due(manifests, clause, least, amount, due):
    told = accrue(manifests, amount=amount, clause=clause, clause_least=least)
    assert told["compensation"] == due
    assert ("compensation_by_clause" in codes(told["reasons"])) == (due != "40.00")


def test_the_share_is_of_what_was_late(manifests):
    paid = accrue(manifests, clause="10%", paid=[("2026-05-31", "400.00"), ("2026-06-15", "100.00")])
    assert paid["compensation"] == "60.00"
    assert accrue(manifests, clause="10%", paid=[("2026-05-31", "1000.00")])["compensation"] == "0.00"
    assert accrue(manifests, clause="10%", credits=[("2026-06-10", "1000.00")])["compensation"] == "0.00"


def test_it_says_why_and_that_nobody_verified_it(manifests):
    reasons = {reason["code"]: reason for reason in accrue(manifests, clause="10%", clause_least="60.00")["reasons"]}
    assert reasons["compensation_by_clause"] == {
        "code": "compensation_by_clause",
        "amount": "100.00",
        "currency": "EUR",
        "share": "0.1",
        "least_amount": "60.00",
    }
    assert reasons["clause_not_verified"]["status"] == "memory"


@pytest.mark.parametrize("law", quittance_core.packaged_manifests("jurisdictions").values())
def test_no_clause_counts_but_between_businesses(manifests, law):
    country = json.loads(law)
    for relation, rule in country["relations"].items():
        allowed = relation == "b2b" and "currency" in rule["compensation"]
        assert ("clause" in rule) == allowed
        if "rate" not in rule or relation == "unknown":
            continue
        currency = rule["compensation"].get("currency", "EUR")
        claim = {"jurisdiction": country["code"], "relation": relation, "notice": "2026-05-31", "currency": currency}
        told = accrue(manifests, clause="50%", **claim)
        assert ("compensation_by_clause" in codes(told["reasons"])) == allowed, (country["code"], relation)
        if not allowed and Decimal(told["compensation"] or 0):
            assert "clause_not_allowed" in codes(told["reasons"])


def test_a_claim_in_another_currency_keeps_the_law_s_compensation(manifests):
    told = accrue(manifests, currency="USD", clause="10%")
    assert (told["compensation"], told["compensation_currency"]) == ("40.00", "EUR")
    assert "clause_not_sized" in codes(told["reasons"])


@pytest.mark.parametrize("clause", ["101%", "-1%", "0.00005%", "ten"])
def test_what_is_no_share_is_refused(manifests, clause):
    with pytest.raises(quittance_core.InputError):
        accrue(manifests, clause=clause)


# In a ledger


def claims(evaluation):
    return [claim for statement in evaluation.statements() for claim in statement["claims"]]


def test_a_contract_s_clause_is_due_on_its_invoices(manifests):
    begin = TONIGHT.replace(year=TONIGHT.year - 1)
    agreed = terms(kind=2, from_date=begin, clause_share=100_000, clause_least=6_000)
    evaluation = night(manifests, old(38), terms=[agreed], items=[own_item(11, 101)])
    (claim,) = claims(evaluation)
    assert (claim["compensation"], claim["compensation_open"]) == ("100.00", "100.00")
    assert evaluation.figures([11])["compensation"] == ["100.00"]
    before = terms(kind=2, until_date=begin, clause_share=100_000)
    assert claims(night(manifests, old(38), terms=[before]))[0]["compensation"] == "40.00"


def test_an_invoice_s_clause_replaces_that_of_the_contract(manifests):
    agreed = [terms(kind=2, clause_share=100_000), terms(kind=3, move_id=101, clause_least=5_000)]
    assert claims(night(manifests, old(38), terms=agreed))[0]["compensation"] == "50.00"


def test_a_consumer_owes_no_clause(manifests):
    consumer = terms(relation=3, clause_share=100_000, notice_on=TONIGHT.replace(month=1))
    (claim,) = claims(night(manifests, old(38), terms=[consumer]))
    assert Decimal(claim["compensation"] or 0) == 0


def test_a_person_confirms_the_law_behind_it_once():
    """Nothing else of the law is in doubt here: the clause alone asks for a person."""
    texts = quittance_core.packaged_manifests()
    law = json.loads(texts["jurisdictions/fr.json"])
    for name, fact in law["facts"].items():
        if name != "penalty_clause":
            fact["status"] = "official"
    manifests = quittance_core.Manifests(texts | {"jurisdictions/fr.json": json.dumps(law)})
    assert night(manifests, old(38)).to_confirm()["facts"] == []
    by_clause = night(manifests, old(38), terms=[terms(clause_share=100_000)])
    assert by_clause.to_confirm()["facts"] == [("FR", "penalty_clause")]
    assert night(manifests, old(38), terms=[terms(clause_share=1)]).to_confirm()["facts"] == [], "the law gives more"
