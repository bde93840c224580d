"""Limitation and legal payment terms, as the shipped manifests count them."""

import datetime
import json
import re

import pytest
import quittance_core


@pytest.fixture(scope="module")
def manifests():
    return quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions"))


@pytest.mark.parametrize(
    ("jurisdiction", "relation", "due", "last_day"),
    [
        ("FR", "b2b", "2024-02-29", "2029-02-28"),
        ("FR", "consumer", "2024-03-31", "2026-03-31"),
        ("FR", "unknown", "2024-03-31", "2026-03-31"),
        ("DE", "b2b", "2024-03-31", "2027-12-31"),
        ("UK", "b2b", "2024-03-31", "2030-03-31"),
    ],
)
def test_limitation(manifests, jurisdiction, relation, due, last_day):
    count = quittance_core.limitation(manifests, jurisdiction=jurisdiction, relation=relation, due=due)
    assert count["last_day"] == last_day
    assert count["text"]
    assert count["source"]


def test_a_formal_notice_does_not_interrupt_and_an_acknowledgement_does(manifests):
    claim = {"jurisdiction": "FR", "relation": "b2b", "due": "2022-03-31"}
    notice = quittance_core.limitation(manifests, **claim, events=[("2024-01-10", "formal_notice")])
    assert (notice["last_day"], notice["without_effect"]) == ("2027-03-31", [("2024-01-10", "formal_notice")])
    filed = quittance_core.limitation(manifests, **claim, events=[("2024-01-10", "order_for_payment_filed")])
    assert filed["last_day"] == "2027-03-31"
    known = quittance_core.limitation(manifests, **claim, events=[("2024-01-10", "acknowledgement")])
    assert (known["counted_from"], known["last_day"]) == ("2024-01-10", "2029-01-10")


def test_an_event_of_which_the_law_says_nothing_leaves_the_day(manifests):
    claim = {"jurisdiction": "DE", "relation": "b2b", "due": "2024-03-31", "events": [("2024-05-01", "court_claim")]}
    count = quittance_core.limitation(manifests, **claim)
    assert (count["last_day"], count["not_known"]) == ("2027-12-31", [("2024-05-01", "court_claim")])


@pytest.mark.parametrize(
    ("jurisdiction", "event", "interrupts"),
    [
        ("DE", "acknowledgement", True),
        ("DE", "formal_notice", False),
        ("NL", "formal_notice", True),
        ("IT", "formal_notice", True),
        ("ES", "formal_notice", True),
        ("CH", "formal_notice", False),
        ("AT", "court_claim", True),
        ("BE", "acknowledgement", True),
        ("LU", "court_claim", True),
        ("UK", "acknowledgement", True),
        ("IE", "formal_notice", False),
    ],
)
def test_what_interrupts_differs_by_country(manifests, jurisdiction, event, interrupts):
    claim = {"jurisdiction": jurisdiction, "relation": "b2b", "due": "2024-03-31", "events": [("2024-05-01", event)]}
    count = quittance_core.limitation(manifests, **claim)
    assert count["interrupted_by" if interrupts else "without_effect"] == [("2024-05-01", event)]


def test_a_special_period(manifests):
    claim = {"jurisdiction": "FR", "relation": "b2b", "due": "2024-03-31"}
    assert quittance_core.limitation(manifests, **claim, period="carriage")["last_day"] == "2025-03-31"


def test_a_written_demand_interrupts_against_a_french_public_debtor_alone(manifests):
    """Law 68-1250, article 2: any written demand sent to the administration; between others only the Code civil counts."""
    for relation, interrupts in (("public", True), ("b2b", False), ("consumer", False), ("unknown", False)):
        claim = {"jurisdiction": "FR", "relation": relation, "due": "2024-03-31"}
        for event in ("formal_notice", "written_demand"):
            count = quittance_core.limitation(manifests, **claim, events=[("2024-05-10", event)])
            assert bool(count["interrupted_by"]) == interrupts, relation
            assert (count["counted_from"] == "2024-05-10") == interrupts, relation


def test_carriage_is_counted_from_the_delivery(manifests):
    """L133-6: from the day of delivery, which may be long before the due date."""
    claim = {"jurisdiction": "FR", "relation": "b2b", "due": "2024-03-31", "period": "carriage"}
    known = quittance_core.limitation(manifests, **claim, issued="2024-02-20", delivered="2024-02-01")
    assert (known["counted_from"], known["last_day"], known["instead_of_delivery"]) == (
        "2024-02-01",
        "2025-02-01",
        False,
    )
    issued = quittance_core.limitation(manifests, **claim, issued="2024-02-20")
    assert (issued["counted_from"], issued["instead_of_delivery"]) == ("2024-02-20", True)
    assert quittance_core.limitation(manifests, **claim)["instead_of_delivery"]


def test_the_french_facts_are_those_that_were_read_again(manifests):
    facts = quittance_core.facts(manifests, "FR")
    insolvency = facts["insolvency"]["texts"]
    assert "of one year or more" in insolvency["en"]
    assert "two months more" in insolvency["en"]
    assert "metropolitan France" in insolvency["en"]
    assert "un an ou plus" in insolvency["fr"]
    assert "métropolitaine" in insolvency["fr"]
    assert facts["public_floor"]["reference"].endswith("L2192-14")
    assert "19-20.238" in facts["order_for_payment"]["reference"]
    assert "2020" not in facts["order_for_payment"]["reference"].split(";")[0]
    assert facts["limitation_public"]["status"] == facts["limitation_carriage"]["status"] == "official"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"jurisdiction": "ZZ"}, "jurisdiction_unknown"),
        ({"jurisdiction": "EU"}, "limitation_not_known"),
        ({"relation": "friend"}, "value_not_allowed"),
        ({"due": "2024-02-30"}, "date_malformed"),
    ],
)
def test_limitation_refused(manifests, change, code):
    claim = {"jurisdiction": "FR", "relation": "b2b", "due": "2024-03-31"} | change
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.limitation(manifests, **claim)
    assert [fault["code"] for fault in error.value.diagnostics] == [code]


# Relation, sector, term asked for; term found, its days and what they count from; a start and the latest due date.
FRENCH_TERMS = [
    # Between businesses: Code de commerce, L441-10 I.
    ("b2b", "", "default", "default", 30, "delivery", "2026-01-20", "2026-02-19"),
    ("b2b", "", "", "agreed", 60, "issue", "2026-01-20", "2026-03-21"),
    ("b2b", "", "agreed", "agreed", 60, "issue", "2026-01-20", "2026-03-21"),
    ("b2b", "", "end_of_month", "end_of_month", 45, "issue", "2026-01-20", "2026-03-31"),
    ("b2b", "", "end_of_month_after_days", "end_of_month_after_days", 45, "issue", "2026-01-10", "2026-02-28"),
    ("b2b", "", "end_of_month_before_days", "end_of_month_before_days", 45, "issue", "2026-01-10", "2026-03-17"),
    ("b2b", "", "periodic_invoice", "periodic_invoice", 45, "issue", "2026-01-20", "2026-03-06"),
    # Trades with a cap of their own: L441-11 II.
    ("b2b", "perishable_food", "", "perishable", 30, "delivery", "2026-01-12", "2026-02-11"),
    (
        "b2b",
        "perishable_food",
        "perishable_periodic",
        "perishable_periodic",
        30,
        "delivery",
        "2026-01-12",
        "2026-02-19",
    ),
    ("b2b", "cattle_and_meat", "", "cattle_and_meat", 20, "delivery", "2026-01-20", "2026-02-09"),
    ("b2b", "alcohol", "", "alcohol", 30, "delivery", "2026-01-20", "2026-03-02"),
    ("b2b", "wine", "", "wine", 60, "issue", "2026-01-20", "2026-03-21"),
    ("b2b", "wine", "wine_end_of_month", "wine_end_of_month", 45, "issue", "2026-01-20", "2026-03-31"),
    ("b2b", "transport", "", "transport", 30, "issue", "2026-01-20", "2026-02-19"),
    # Public buyers: Code de la commande publique, R2192-10 and R2192-11.
    ("public", "", "", "public_buyer", 30, "invoice_receipt", "2026-01-20", "2026-02-19"),
    ("public", "hospital", "", "public_hospital", 50, "invoice_receipt", "2026-01-20", "2026-03-11"),
    ("public", "public_undertaking", "", "public_undertaking", 60, "invoice_receipt", "2026-01-20", "2026-03-21"),
]


def latest_due(manifests, **row):
    told = quittance_core.latest_due(
        manifests, {"jurisdiction": ["FR"]} | {name: [value] for name, value in row.items()}
    )
    return {name: value for name, (value,) in told.items()}


@pytest.mark.parametrize(
    ("relation", "sector", "term", "found", "days", "counted_from", "start", "latest"), FRENCH_TERMS
)
def test_the_latest_due_date_in_france(manifests, relation, sector, term, found, days, counted_from, start, latest):
    result = latest_due(
        manifests, relation=relation, sector=sector, term=term, issued=start, delivered=start, received=start
    )
    assert (result["term"], result["days"], str(result["latest_due"])) == (found, days, latest)
    assert result["counted_from"] == counted_from.removeprefix("invoice_")
    assert result["source"]


def test_the_french_table_is_whole():
    text = quittance_core.packaged_manifests("jurisdictions")["jurisdictions/fr.json"]
    rules = {rule["code"] for rule in json.loads(text)["payment_terms"]["rules"]}
    assert rules == {found for _, _, _, found, *_ in FRENCH_TERMS}


def test_every_payment_term_is_reached_by_relation_sector_and_name(manifests):
    for text in quittance_core.packaged_manifests("jurisdictions").values():
        country = json.loads(text)
        facts = quittance_core.facts(manifests, country["code"])
        for rule in country["payment_terms"].get("rules", ()):
            for relation in rule["relations"]:
                found = latest_due(
                    manifests,
                    jurisdiction=country["code"],
                    relation=relation,
                    issued="2026-01-31",
                    sector=rule.get("sector", ""),
                    term=rule["code"],
                )
                assert (found["term"], found["days"], found["fact"]) == (rule["code"], rule["days"], rule["fact"])
                assert (found["source"], found["status"]) == (
                    facts[rule["fact"]]["source"],
                    facts[rule["fact"]]["status"],
                )


def test_due_dates_are_judged_in_columns(manifests):
    day = datetime.date
    told = quittance_core.latest_due(
        manifests,
        {
            "kind": ["invoice", "bill", "term", "invoice", "invoice", "invoice"],
            "jurisdiction": ["FR", "FR", "FI", "FR", None, "AT"],
            "relation": ["public", None, None, None, "b2b", "b2b"],
            "sector": ["transport", "transport", None, None, None, None],
            "issued": [day(2026, 3, 2), "2026-03-02", day(2026, 3, 2), "2026-03-02", "2026-03-02", "2026-03-02"],
            "due": [day(2026, 5, 15), "2026-04-01", None, "2026-05-15", "2026-05-15", "2026-05-15"],
        },
    )
    assert told == {
        "unknown": [
            None,
            None,
            None,
            "payment_terms_not_known",
            "jurisdiction_unknown",
            "payment_terms_not_known",
        ],
        "latest_due": [day(2026, 4, 1), day(2026, 4, 1), day(2026, 5, 1), None, None, None],
        "days_beyond": [44, 0, None, None, None, None],
        "verdict": ["beyond", "within", None, None, None, None],
        "start": [day(2026, 3, 2)] * 3 + [None] * 3,
        "counted_from": ["instead_of_receipt", "issue", "issue", None, None, None],
        "jurisdiction": ["FR", "FR", "EU", None, None, None],
        "relation": ["public", "b2b", "b2b", None, None, None],
        "term": ["public_buyer", "transport", "agreed", None, None, None],
        "sector": [None, "transport", None, None, None, None],
        "days": [30, 30, 60, None, None, None],
        "fact": ["terms_public", "terms_transport", "terms", None, None, None],
        "source": told["source"],
        "status": told["status"],
    }
    assert quittance_core.latest_due(manifests, {})["unknown"] == []


@pytest.mark.parametrize(
    ("change", "code", "column"),
    [
        ({"dew": ["2026-01-01"]}, "column_unknown", ""),
        ({"due": []}, "column_length", "due"),
        ({"due": ["2026-02-30"]}, "date_malformed", "due"),
        ({"due": [datetime.date(3000, 1, 1)]}, "date_out_of_range", "due"),
        ({"kind": ["letter"]}, "value_not_allowed", "kind"),
        ({"relation": ["friend"]}, "value_not_allowed", "relation"),
        ({"sector": [7]}, "text_malformed", "sector"),
        ({"sector": ["\ud800"]}, "text_not_utf8", "sector"),
        ({"to_period_end": [1]}, "boolean_malformed", "to_period_end"),
    ],
)
def test_due_dates_refused(manifests, change, code, column):
    columns = {"jurisdiction": ["FR"], "relation": ["b2b"], "issued": ["2026-01-01"]} | change
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.latest_due(manifests, columns)
    (fault,) = error.value.diagnostics
    assert (fault["code"], fault["row"], fault["column_name"]) == (code, 0, column)


def test_facts_carry_source_and_status(manifests):
    for code in manifests.jurisdictions:
        facts = quittance_core.facts(manifests, code)
        assert facts
        assert all(fact["text"] and fact["source"] and fact["status"] for fact in facts.values())
        assert all(set(fact["texts"]) == {"en", "fr", "de"} for fact in facts.values())
        assert all(fact["texts"]["en"] == fact["text"] for fact in facts.values())


def test_a_text_of_law_is_cited_by_name_and_number(manifests):
    facts = quittance_core.facts(manifests, "FR")
    assert facts["default_rate"]["reference"] == "Code de commerce, L441-10 II"
    assert facts["rounding"]["reference"] == ""  # no text fixes it
    web = re.compile(r"\bread (at|in)\b|\.(fr|com|org|net|lu|ie|nl|be)\b|repository|memory")
    for code in manifests.jurisdictions:
        for fact in quittance_core.facts(manifests, code).values():
            assert not web.search(fact["reference"]), fact["reference"]
