"""What the law of a country gives on a day, as the shipped manifests say it."""

import json
from decimal import Decimal

import pytest
import quittance_core

RELATIONS = ("b2b", "public", "consumer", "unknown")
KEYS = [
    "jurisdiction",
    "title",
    "relation",
    "available",
    "because",
    "rate",
    "rate_status",
    "missing",
    "rule",
    "floor",
    "floor_status",
    "floor_missing",
    "contract_rate",
    "raised_to_floor",
    "first_day",
    "frozen_on",
    "compounds_yearly",
    "compensation",
    "costs_need_judgment",
    "facts",
    "capitalisation",
    "sectors",
    "shortest_maximum",
    "periods",
    "events",
    "treatments",
]


@pytest.fixture(scope="module")
def manifests():
    return quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions"))


def law(manifests, jurisdiction="FR", relation="b2b", on="2026-03-31", **options):
    return quittance_core.law(manifests, jurisdiction=jurisdiction, relation=relation, on=on, **options)


def test_between_french_businesses(manifests):
    found = law(manifests)
    assert list(found) == KEYS
    assert {key: found[key] for key in KEYS[:5]} == {
        "jurisdiction": "FR",
        "title": "France",
        "relation": "b2b",
        "available": True,
        "because": None,
    }
    assert (found["rate"], found["rate_status"], found["missing"]) == ("0.1215", "secondary", None)
    assert found["rule"] == {
        "series": "ecb-main-refinancing-half-year",
        "multiplier": 1,
        "margin": "0.1",
        "anchor": "half_year",
        "rounded_up_to": None,
    }
    assert (found["floor"], found["floor_status"], found["raised_to_floor"]) == ("0.0786", "secondary", False)
    assert (found["first_day"], found["frozen_on"], found["compounds_yearly"]) == ("after_due", "never", False)
    assert found["compensation"] == {
        "currency": "EUR",
        "scale": "flat",
        "amount": "40.00",
        "bands": [],
        "least": None,
        "greatest": None,
        "scope": "invoice",
        "notice_days": None,
        "status": "secondary",
    }
    assert found["facts"] == {
        "clause": "penalty_clause",
        "compensation": "compensation",
        "contract_floor": "contract_floor",
        "day_count": "day_count",
        "first_day": "first_day",
        "rate": "default_rate",
        "rounding": "rounding",
    }
    assert found["capitalisation"] == "by_contract"
    assert found["periods"] == ["general", "carriage"]
    assert found["events"]["acknowledgement"] is True
    assert found["events"]["formal_notice"] is False


def test_what_is_named_is_there(manifests):
    for code in manifests.jurisdictions:
        facts = quittance_core.facts(manifests, code)
        for relation in RELATIONS:
            found = law(manifests, code, relation)
            assert found["available"] == (found["because"] is None) == (found["rate"] is not None)
            assert set(found["facts"].values()) <= set(facts)
            assert set(found["treatments"]) == {
                "vat",
                "capitalisation",
                "formal_notice",
                "fines",
                "imputation",
                "insolvency",
            }
            for treatment in found["treatments"].values():
                assert treatment.get("fact") in facts or treatment["because"]
            for period in found["periods"]:
                quittance_core.limitation(
                    manifests, jurisdiction=code, relation=relation, due="2026-01-31", period=period
                )
            for sector in found["sectors"]:
                row = {"jurisdiction": [code], "relation": [relation], "sector": [sector], "issued": ["2026-01-31"]}
                told = quittance_core.latest_due(manifests, row)
                assert told["sector"] == [sector]
                assert told["days"][0] >= found["shortest_maximum"]


def test_treatments_name_their_fact_or_say_why_not(manifests):
    treatments = law(manifests)["treatments"]
    assert treatments["fines"] == {"fact": "fines"}
    assert treatments["imputation"] == {"fact": "imputation"}
    assert treatments["insolvency"] == {"fact": "insolvency"}
    assert list(law(manifests, "DE")["treatments"]["fines"]) == ["because"]
    assert "interest is stopped" in law(manifests, "DE")["treatments"]["insolvency"]["because"]


@pytest.mark.parametrize(
    ("contract_rate", "rate", "raised"),
    [("5%", "0.0786", True), ("7.86%", "0.0786", False), ("12%", "0.12", False)],
)
def test_a_contract_rate_below_the_floor_is_raised(manifests, contract_rate, rate, raised):
    found = law(manifests, contract_rate=contract_rate)
    assert (found["rate"], found["raised_to_floor"], found["floor"]) == (rate, raised, "0.0786")
    assert (found["rule"] or {}).get("series") == ("fr-legal-interest-professionals" if raised else None)


@pytest.mark.parametrize(
    ("contract_rate", "on", "own", "rate", "raised"),
    [
        ("3 * fr-legal-interest-professionals", "2026-03-31", "0.0786", "0.0786", False),
        ("3 * fr-legal-interest-professionals", "2024-03-31", "0.1521", "0.1521", False),
        ("fr-legal-interest-professionals + 5", "2026-03-31", "0.0762", "0.0786", True),
        ("ecb-main-refinancing - 1", "2026-03-31", "0.0115", "0.0786", True),
        ("3 * fr-legal-interest-professionals", "2027-03-31", None, None, False),
    ],
)
def test_a_contract_rate_may_follow_a_series(manifests, contract_rate, on, own, rate, raised):
    found = law(manifests, on=on, contract_rate=contract_rate)
    assert (found["contract_rate"], found["rate"], found["raised_to_floor"]) == (own, rate, raised)


def test_a_contract_rate_where_the_law_sets_no_floor(manifests):
    found = law(manifests, "CH", contract_rate="2.5%")
    assert (found["rate"], found["floor"], found["floor_missing"], found["raised_to_floor"]) == (
        "0.025",
        None,
        None,
        False,
    )


def test_a_rate_is_as_sure_as_the_less_sure_of_fact_and_row(manifests):
    assert law(manifests, on="2013-03-31")["floor_status"] == "unverified"
    assert law(manifests, "DE", on="2014-01-31")["rate_status"] == "memory"


def test_the_fact_of_a_rate_is_the_one_of_the_day(manifests):
    assert law(manifests, "DE", on="2014-07-28")["facts"]["rate"] == "rate_8"
    assert law(manifests, "DE", on="2014-07-29")["facts"]["rate"] == "rate_9"
    assert law(manifests, "NL", on="2012-01-31")["rule"]["anchor"] == "on_change"


def test_the_rate_of_a_day_is_the_one_that_interest_is_counted_with(manifests):
    for code in manifests.jurisdictions:
        for relation in ("b2b", "public", "consumer"):
            found = law(manifests, code, relation, on="2025-09-30")
            if found["available"] and found["first_day"] == "after_due":
                claim = {"amount": "100.00", "currency": "EUR", "first_day": "2025-09-30", "as_of": "2025-09-30"}
                counted = quittance_core.accrue(manifests, **claim, jurisdiction=code, relation=relation)
                assert [line["rate"] for line in counted["segments"]] == [found["rate"]], (code, relation)


def test_a_consumer_and_a_public_buyer_in_france(manifests):
    consumer = law(manifests, relation="consumer")
    assert (consumer["rate"], consumer["first_day"], consumer["compensation"]) == ("0.0262", "after_notice", None)
    assert consumer["facts"]["judgment"] == "judgment"
    assert consumer["facts"]["compensation"] == "consumer_no_compensation"
    assert consumer["periods"] == ["consumer"]
    public = law(manifests, relation="public")
    assert (public["frozen_on"], public["sectors"]) == ("first_day", ["hospital", "public_undertaking"])
    assert public["floor"] == public["rate"]


def test_what_is_not_available_says_why(manifests):
    found = law(manifests, relation="unknown")
    assert "not known whether" in found["because"]
    for key in ("rate", "rate_status", "missing", "rule", "floor", "first_day", "frozen_on", "compensation"):
        assert found[key] is None
    assert found["facts"] == {}
    assert found["periods"] == ["consumer"]


def test_scales_of_compensation(manifests):
    by_size = law(manifests, "UK")["compensation"]
    assert (by_size["scale"], by_size["amount"], by_size["currency"]) == ("by_size", None, "GBP")
    assert by_size["bands"] == [
        {"until": "1000.00", "amount": "40.00"},
        {"until": "10000.00", "amount": "70.00"},
        {"until": None, "amount": "100.00"},
    ]
    share = law(manifests, "NL", "consumer")["compensation"]
    assert (share["scale"], share["notice_days"]) == ("percentage", 14)
    assert (share["least"], share["greatest"]) == ("40.00", "6775.00")
    assert share["bands"][0] == {"until": "2500.00", "share": "0.15"}
    assert share["bands"][-1] == {"until": None, "share": "0.005"}


def test_a_compensation_that_is_not_law_yet(manifests):
    assert law(manifests, on="2012-12-31")["compensation"] is None
    assert law(manifests, on="2013-01-01")["compensation"]["amount"] == "40.00"


@pytest.mark.parametrize(
    ("jurisdiction", "capitalisation", "compounds"),
    [
        ("FR", "by_contract", False),
        ("NL", "by_law", True),
        ("DE", "never", False),
        ("CH", "never", False),
        ("IT", None, False),
    ],
)
def test_when_interest_bears_interest(manifests, jurisdiction, capitalisation, compounds):
    found = law(manifests, jurisdiction)
    assert (found["capitalisation"], found["compounds_yearly"]) == (capitalisation, compounds)


def test_an_alias_is_the_country_that_it_means(manifests):
    assert law(manifests, "GB")["jurisdiction"] == "UK"


def test_a_rate_that_is_missing_names_the_reading():
    texts = quittance_core.packaged_manifests("rates", "jurisdictions")
    for name in ("ecb-main-refinancing-half-year", "fr-legal-interest-professionals", "uk-bank-rate"):
        path = f"rates/{name}.json"
        series = json.loads(texts[path])
        series["rows"] = [row for row in series["rows"] if row["from"] < "2025-07-01"]
        if "complete_until" in series:
            series["complete_until"] = "2025-06-29"
        texts[path] = json.dumps(series)
    manifests = quittance_core.Manifests(texts)
    found = law(manifests, on="2025-09-30")
    assert (found["rate"], found["rate_status"]) == (None, None)
    assert found["missing"] == {"series": "ecb-main-refinancing-half-year", "on": "2025-07-01"}
    assert (found["floor"], found["floor_missing"]) == (
        None,
        {"series": "fr-legal-interest-professionals", "on": "2025-07-01"},
    )
    assert found["rule"]["margin"] == "0.1"
    eve = law(manifests, "UK", on="2025-09-30")
    assert eve["missing"] == {"series": "uk-bank-rate", "on": "2025-06-30"}
    agreed = law(manifests, on="2025-09-30", contract_rate="12%")
    assert (agreed["rate"], agreed["missing"]) == (None, found["floor_missing"]), "the floor may be higher"


def test_before_the_first_rule_of_a_rate(manifests):
    found = law(manifests, on="2001-05-31")
    assert (found["rate"], found["missing"]) == (None, {"series": None, "on": "2001-05-31"})
    assert found["rule"] is None
    assert found["facts"]["rate"] == "default_rate"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"jurisdiction": "ZZ"}, "jurisdiction_unknown"),
        ({"relation": "friend"}, "value_not_allowed"),
        ({"on": "2026-02-30"}, "date_malformed"),
        ({"on": "1789-07-14"}, "date_out_of_range"),
        ({"contract_rate": "much"}, "rate_malformed"),
        ({"contract_rate": "2000%"}, "rate_over_limit"),
        ({"contract_rate": "3 * much"}, "series_unknown"),
        ({"contract_rate": "uk-bank-rate"}, "rate_malformed"),
    ],
)
def test_law_refused(manifests, change, code):
    with pytest.raises(quittance_core.InputError) as error:
        law(manifests, **change)
    assert [fault["code"] for fault in error.value.diagnostics] == [code]


def test_shares_and_rates_are_decimal_text(manifests):
    for code in manifests.jurisdictions:
        assert Decimal(law(manifests, code)["rate"]) < 1


def test_the_series_that_a_law_needs_are_named(manifests):
    assert manifests.series_used(["DE"]) == ["de-basiszinssatz"]
    assert manifests.series_used(["GB"]) == manifests.series_used(["UK"]) == ["uk-bank-rate"]
    # the rate between businesses, that of a consumer and the floor of contract rates
    assert manifests.series_used(["FR"]) == ["ecb-main-refinancing-half-year", "fr-legal-interest-professionals"]
    assert manifests.series_used(["FR", "DE", "XX"]) == sorted(
        manifests.series_used(["FR"]) + manifests.series_used(["DE"])
    )
    assert manifests.series_used([]) == manifests.series_used(["XX"]) == []


def test_interest_is_named_unasked_to_businesses_and_public_bodies_alone():
    assert quittance_core.BUSINESS_RELATIONS == ("b2b", "public")
