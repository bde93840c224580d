"""Limitation and legal payment terms, as the shipped manifests count them."""

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


def test_a_special_period(manifests):
    claim = {"jurisdiction": "FR", "relation": "b2b", "due": "2024-03-31"}
    assert quittance_core.limitation(manifests, **claim, period="carriage")["last_day"] == "2025-03-31"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"jurisdiction": "ZZ"}, "jurisdiction_unknown"),
        ({"jurisdiction": "EU"}, "limitation_not_known"),
        ({"relation": "friend"}, "value_not_allowed"),
        ({"due": "2024-02-30"}, "date_malformed"),
        ({"events": [("2024-05-01", "telephone_call")]}, "limitation_event_unknown"),
    ],
)
def test_limitation_refused(manifests, change, code):
    claim = {"jurisdiction": "FR", "relation": "b2b", "due": "2024-03-31"} | change
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.limitation(manifests, **claim)
    assert [fault["code"] for fault in error.value.diagnostics] == [code]


@pytest.mark.parametrize(
    ("relation", "start", "options", "latest"),
    [
        ("b2b", "2026-01-20", {}, "2026-03-21"),
        ("b2b", "2026-01-20", {"term": "end_of_month"}, "2026-03-31"),
        ("b2b", "2026-01-10", {"term": "end_of_month_after_days"}, "2026-02-28"),
        ("b2b", "2026-01-10", {"term": "end_of_month_before_days"}, "2026-03-17"),
        ("b2b", "2026-01-20", {"term": "default"}, "2026-02-19"),
        ("b2b", "2026-01-20", {"sector": "transport"}, "2026-02-19"),
        ("b2b", "2026-01-20", {"sector": "cattle_and_meat"}, "2026-02-09"),
        ("b2b", "2026-01-20", {"sector": "alcohol"}, "2026-03-02"),
        ("public", "2026-01-20", {}, "2026-02-19"),
        ("public", "2026-01-20", {"sector": "hospital"}, "2026-03-11"),
    ],
)
def test_the_latest_due_date_in_france(manifests, relation, start, options, latest):
    result = quittance_core.latest_due(manifests, jurisdiction="FR", relation=relation, start=start, **options)
    assert result["latest_due"] == latest
    assert result["source"]


def test_what_no_manifest_knows_is_said(manifests):
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.latest_due(manifests, jurisdiction="CH", relation="b2b", start="2026-01-01")
    fault = error.value.diagnostics[0]
    assert fault["code"] == "payment_terms_not_known"
    assert "No source" in fault["message"]


def test_facts_carry_source_and_status(manifests):
    for code in manifests.jurisdictions:
        facts = quittance_core.facts(manifests, code)
        assert facts
        assert all(fact["text"] and fact["source"] and fact["status"] for fact in facts.values())
        assert all(fact["texts"]["en"] == fact["text"] for fact in facts.values())
