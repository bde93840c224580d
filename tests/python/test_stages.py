"""Stages by their code, policies that replace others, and who gets which policy.

An invoice of 1,000.00 was due on 15 October 2026; on the night of 22 November it is 38 days late. The French ladder as shipped:
before_due -5, friendly +3, firm +15, formal_notice +30, last_step +45, seven days between two contacts, none on Saturdays and
Sundays.
"""

import datetime
import hashlib
import json
import struct
from decimal import Decimal

import pytest
import quittance_core
import quittance_core.sentences
from rows import (
    DAY,
    TONIGHT,
    by_columns,
    by_copy,
    case,
    codes,
    copy_stream,
    credit,
    customer,
    line,
    night,
    own_item,
    packaged,
    reason_of,
)

DUE = datetime.date(2026, 10, 15)


def policy(name, *stages, gap_days=7, replaces=None):
    """Stages are (code, days from due) by e-mail, with further keys in a dict."""
    return {
        "kind": "policy",
        "format": 2,
        "name": name,
        "titles": {"en": name},
        "gap_days": gap_days,
        "calendar": {"days_off": []},
        "replaces": replaces or {},
        "stages": [
            {
                "code": code,
                "days_from_due": days,
                "channel": "email",
                "automatic": False,
                "lapses_at_due": False,
                "titles": {"en": code.capitalize()},
            }
            | dict(*more)
            for code, days, *more in stages
        ],
    }


def selection(*segments):
    """Segments are (code, policy) or (code, policy, relations)."""
    return {
        "kind": "selection",
        "format": 1,
        "name": "selection",
        "segments": [
            {"code": code, "policy": name} | ({"relations": relations[0]} if relations else {})
            for code, name, *relations in segments
        ],
    }


def manifests_with(*own):
    """The law and the holds as shipped, and policies and selections of our own."""
    shipped = quittance_core.packaged_manifests("rates", "jurisdictions", "holds")
    return quittance_core.Manifests(shipped | {f"own/{i}.json": json.dumps(text) for i, text in enumerate(own)})


CALLS = policy(
    "calls",
    ("hello", 3),
    ("call", 20, {"channel": "task"}),
    ("end", 60),
    replaces={"friendly": "hello", "firm": "call", "poem": None},
)


def invoice(**changes):
    return line(1, "1000.00", **changes)


def step(item):
    return item["state"], item["next_stage"], item["next_date"]


# Codes


def test_the_shipped_ladder_is_climbed_by_code():
    for done, expected in [
        (None, ("to_contact", "friendly", DUE + 4 * DAY)),
        ("before_due", ("to_contact", "friendly", DUE + 4 * DAY)),
        ("friendly", ("to_contact", "firm", DUE + 15 * DAY)),
        ("firm", ("to_contact", "formal_notice", DUE + 32 * DAY)),
        ("formal_notice", ("waiting", "last_step", DUE + 46 * DAY)),
        ("last_step", ("finished", None, None)),
    ]:
        evaluation = night(packaged(), invoice(), items=[own_item(11, 101, done)])
        assert step(evaluation.items[0]) == expected, done
        assert evaluation.cases[0]["stage"] == done
        assert evaluation.cases[0]["next_stage"] == expected[1]


def test_the_gap_counts_from_the_last_contact():
    """Contact on 20 November and seven days: not before the 27th."""
    evaluation = night(packaged(), invoice(), cases=[case(last_contact_on=datetime.date(2026, 11, 20))])
    assert step(evaluation.items[0]) == ("waiting", "friendly", datetime.date(2026, 11, 27))


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("hello", ("to_contact", "call", DUE + 20 * DAY)),
        ("friendly", ("to_contact", "call", DUE + 20 * DAY)),  # as hello
        ("firm", ("waiting", "end", DUE + 60 * DAY)),  # as call
        ("poem", ("to_contact", "hello", DUE + 3 * DAY)),  # as if nothing was done
        ("formal_notice", ("waiting", None, None)),  # nobody said
    ],
)
@pytest.mark.parametrize("fill", [by_copy, by_columns])
def test_a_policy_says_what_became_of_older_codes(fill, done, expected):
    evaluation = night(manifests_with(CALLS), invoice(), fill=fill, items=[own_item(11, 101, done)])
    assert step(evaluation.items[0]) == expected


# Conditions


def under_conditions(conditions, otherwise="wait"):
    """A reminder at D+3, a call at D+20 under conditions, the end at D+30."""
    return manifests_with(
        policy(
            "conditional",
            ("hello", 3),
            ("call", 20, {"channel": "task", "conditions": conditions, "otherwise": otherwise}),
            ("end", 30),
        )
    )


LARGE = {"fact": "amount", "at_least": "2500.00"}


def test_a_stage_whose_conditions_do_not_hold_waits_and_says_which():
    evaluation = night(
        under_conditions({"all": [{"fact": "days_late", "at_least": 5}, LARGE]}),
        invoice(),
        items=[own_item(11, 101, "hello")],
    )
    assert step(evaluation.items[0]) == ("waiting", "call", None)
    reason = reason_of(evaluation.items[0], "stage_condition")
    assert reason["fact"] == "amount"
    assert quittance_core.sentences.render(reason, "en") == (
        "Stage “call” waits for its conditions: the amount of the item is 1000.00 EUR, at least 2500.00 EUR is asked for."
    )
    assert "stage_condition" in codes(evaluation.cases[0]["reasons"]), "and so does the customer"
    assert evaluation.cases[0]["next_date"] is None


def test_a_stage_is_passed_where_the_policy_says_so():
    evaluation = night(under_conditions(LARGE, "pass"), invoice(), items=[own_item(11, 101, "hello")])
    assert step(evaluation.items[0]) == ("to_contact", "end", DUE + 30 * DAY)
    assert reason_of(evaluation.items[0], "stage_passed")["least_amount"] == "2500.00"


def test_a_fact_that_is_not_known_waits_even_where_the_policy_says_pass():
    for condition in (
        {"fact": "promises_broken", "at_least": 1},
        {"none": [{"fact": "probability", "at_most": "0.5"}]},
    ):
        evaluation = night(under_conditions(condition, "pass"), invoice(), items=[own_item(11, 101, "hello")])
        assert step(evaluation.items[0]) == ("waiting", "call", None)
        reason = reason_of(evaluation.items[0], "stage_condition")
        assert quittance_core.sentences.render(reason, "en").endswith("is not known.")


def test_nobody_of_unknown_relation_is_taken_for_a_business_by_a_condition():
    """He is treated as a consumer: what is for nobody but businesses waits until somebody says what he is."""
    not_for_consumers = {"none": [{"fact": "relation", "one_of": ["consumer"]}]}
    for_unknown = {"fact": "relation", "one_of": ["unknown", "b2b"]}
    for condition, next_date in ((not_for_consumers, None), (for_unknown, DUE + 20 * DAY)):
        evaluation = night(
            under_conditions(condition, "pass"),
            invoice(),
            customers=[customer(flags=0)],
            items=[own_item(11, 101, "hello")],
        )
        assert step(evaluation.items[0])[1:] == ("call", next_date)
        if next_date is None:
            assert reason_of(evaluation.items[0], "stage_condition")["relation"] == "unknown"


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ({"fact": "amount", "at_least": "1000.00", "at_most": "1000.00"}, True),
        ({"fact": "amount", "at_most": "999.999"}, False),
        ({"fact": "share", "at_least": "0.25"}, True),
        ({"fact": "share", "at_least": "0.250001"}, False),
        ({"fact": "overdue", "at_least": "4000"}, True),
        ({"fact": "item_count", "at_most": 1}, False),
        ({"fact": "relation", "one_of": ["public", "consumer"]}, False),
        ({"none": [{"fact": "relation", "one_of": ["public", "consumer"]}]}, True),
        ({"any": [{"fact": "days_late", "at_least": 99}, {"fact": "item_count", "at_least": 2}]}, True),
    ],
)
def test_a_condition_is_looked_at_on_the_night(condition, holds):
    """Two items of 1,000.00 and 3,000.00 of a business, both late."""
    evaluation = night(
        under_conditions(condition),
        invoice(),
        line(2, "3000.00"),
        cases=[case(relation=1)],
        items=[own_item(11, 101, "hello")],
    )
    assert (step(evaluation.items[0])[2] is not None) is holds


@pytest.mark.parametrize(
    ("condition", "holds", "told"),
    [
        ({"fact": "country", "one_of": ["FR", "BE"]}, True, None),
        ({"fact": "country", "one_of": ["DE"]}, False, "the customer's country: France"),
        ({"fact": "language", "one_of": ["nl"]}, True, None),
        ({"fact": "language", "one_of": ["fr"]}, False, "the customer's language: nl"),
        ({"fact": "tags", "one_of": ["Export", "VIP"]}, True, None),
        ({"fact": "tags", "one_of": ["Expo"]}, False, "the customer's tags: VIP, Export 2, Export"),
        ({"fact": "customer_days", "at_least": 40, "at_most": 40}, True, None),
        ({"fact": "customer_days", "at_least": 41}, False, "the days as a customer are 40, at least 41"),
        ({"fact": "insured", "is": True}, False, "whether the claim is insured: no"),
        ({"fact": "last_outcome", "one_of": ["reached"]}, False, "what came of the last contact is not known"),
        ({"none": [{"fact": "payment_method", "one_of": ["direct_debit"]}]}, False, "states: direct debit"),
        ({"fact": "payment_method", "one_of": ["bill_of_exchange", "direct_debit"]}, True, None),
    ],
)
def test_conditions_know_the_customer_and_how_the_invoice_is_paid(condition, holds, told):
    known = {"country": "FR", "language": "nl", "tags": "VIP\nExport 2\nExport", "insured": False}
    evaluation = night(
        under_conditions(condition),
        line(1, "1000.00", payment_method=2),
        customers=[customer() | known | {"since": TONIGHT - 40 * DAY}],
        items=[own_item(11, 101, "hello")],
    )
    assert (step(evaluation.items[0])[2] is not None) is holds
    if told:
        assert told in quittance_core.sentences.render(reason_of(evaluation.items[0], "stage_condition"), "en", TONIGHT)
    nothing_known = night(under_conditions(condition), invoice(), items=[own_item(11, 101, "hello")])
    assert set(reason_of(nothing_known.items[0], "stage_condition")) == {"code", "side", "stage", "fact"}


@pytest.mark.parametrize(
    ("conditions", "pointer", "code"),
    [
        ({"fact": "country", "one_of": ["France"]}, "/stages/1/conditions/one_of/0", "value_not_allowed"),
        ({"fact": "language", "one_of": ["fr_FR"]}, "/stages/1/conditions/one_of/0", "value_not_allowed"),
        ({"fact": "tags", "one_of": [""]}, "/stages/1/conditions/one_of/0", "value_not_allowed"),
        ({"fact": "payment_method", "one_of": ["cheque"]}, "/stages/1/conditions/one_of/0", "value_not_allowed"),
        ({"fact": "insured", "is": "yes"}, "/stages/1/conditions/is", "wrong_kind"),
        ({"fact": "weather", "at_least": 1}, "/stages/1/conditions/fact", "value_not_allowed"),
        ({"fact": "days_late"}, "/stages/1/conditions", "missing_key"),
        ({"fact": "days_late", "at_least": "3"}, "/stages/1/conditions/at_least", "wrong_kind"),
        ({"fact": "days_late", "at_least": 9, "at_most": 3}, "/stages/1/conditions", "value_not_allowed"),
        ({"fact": "share", "at_least": "1.5"}, "/stages/1/conditions/at_least", "decimal_too_large"),
        ({"fact": "overdue", "at_least": "-1"}, "/stages/1/conditions/at_least", "value_not_allowed"),
        ({"fact": "grade", "one_of": ["F"]}, "/stages/1/conditions/one_of/0", "value_not_allowed"),
        ({"fact": "relation", "one_of": []}, "/stages/1/conditions/one_of", "value_not_allowed"),
        ({"fact": "first_lateness"}, "/stages/1/conditions", "missing_key"),
        ({"all": []}, "/stages/1/conditions/all", "value_not_allowed"),
        ({"all": [LARGE], "any": [LARGE]}, "/stages/1/conditions/any", "unknown_key"),
        (
            {"all": [{"any": [{"none": [{"all": [LARGE]}]}]}]},
            "/stages/1/conditions/all/0/any/0/none/0/all",
            "value_not_allowed",
        ),
    ],
)
def test_a_faulty_condition_is_told_with_its_place(conditions, pointer, code):
    with pytest.raises(quittance_core.ManifestError) as error:
        under_conditions(conditions)
    assert (pointer, code) in [(fault["pointer"], fault["code"]) for fault in error.value.diagnostics]


def test_what_joins_conditions_is_told():
    late, many = {"fact": "days_late", "at_least": 5}, {"fact": "item_count", "at_least": 3}
    condition = {"any": [{"all": [late, many]}, {"fact": "first_lateness", "is": False}]}
    assert quittance_core.sentences.shipped().condition(condition, "en") == (
        "one of (all of (the days late: at least 5; the number of overdue items: at least 3); whether it is the first lateness: no)"
    )


def test_conditions_are_told_in_words():
    spoken = quittance_core.sentences.shipped()
    paid = {"none": [{"fact": "payment_method", "one_of": ["direct_debit", "bill_of_exchange"]}]}
    assert spoken.condition(paid, "fr") == (
        "aucun de (le mode de paiement de la facture: prélèvement, effet de commerce)"
    )
    named = {"any": [{"fact": "tags", "one_of": ["VIP"]}, {"fact": "customer_days", "at_most": 90}]}
    assert spoken.condition(named, "de") == (
        "eines von (die Stichwörter des Kunden: VIP; die Tage als Kunde: höchstens 90)"
    )
    condition = {"all": [{"fact": "overdue", "at_least": "500.00"}, {"none": [{"fact": "share", "at_most": "0.25"}]}]}
    assert spoken.condition(condition, "en") == (
        "the overdue amount: at least 500.00; none of (the item's share of what is owed: at most 25 %)"
    )


# Days


def test_days_may_count_from_the_stage_before():
    """Told on 1 November, ten days later; at the end of that month; the call not before 21 days after any contact."""

    def ladder(**more):
        days = policy("days", ("hello", 3), ("call", 0, {"days_after_previous": 10} | more))
        del days["stages"][1]["days_from_due"]
        return manifests_with(days)

    def next_date(manifests, **own):
        evaluation = night(manifests, invoice(), items=[own_item(11, 101, "hello", **own)])
        return evaluation.items[0]["next_date"]

    told = {"stage_on": datetime.date(2026, 11, 1)}
    for more, expected in [
        ({}, datetime.date(2026, 11, 11)),
        ({"end_of_month": True}, datetime.date(2026, 11, 30)),
        ({"gap_days": 21}, datetime.date(2026, 11, 22)),
    ]:
        assert next_date(ladder(**more), **told) == expected
    assert next_date(ladder()) == DUE + 13 * DAY, "the day is not known"


# What was late already at the first steps


def backlog(choice, *lines, before=TONIGHT, manifests=None, **streams):
    """The night of a company whose first steps were taken tonight, or on another day."""

    def fill(ledger):
        return by_columns(ledger, backlog=choice, backlog_before=before)

    return night(manifests or packaged(), *lines, fill=fill, **streams)


def test_the_backlog_begins_at_the_first_stage_unless_the_company_says_otherwise():
    for before in (None, TONIGHT, DUE):
        evaluation = backlog("first_stage", invoice(), before=before)
        assert step(evaluation.items[0]) == ("to_contact", "friendly", DUE + 4 * DAY)
        assert codes(evaluation.items[0]["reasons"]) == ["late", "first_contact", "stage_due"]


def test_the_backlog_may_begin_at_the_stage_of_its_age_on_the_day_of_the_first_steps():
    for age, expected in ((2, "friendly"), (14, "friendly"), (15, "firm"), (30, "formal_notice"), (900, "last_step")):
        evaluation = backlog("stage_of_age", invoice(due_date=TONIGHT - age * DAY))
        assert evaluation.items[0]["next_stage"] == expected, age
    # Who waits for an approval is not written to more harshly for it.
    later = backlog("stage_of_age", invoice(), before=DUE + 20 * DAY)
    assert later.items[0]["next_stage"] == "firm"
    assert reason_of(later.items[0], "backlog_stage")["first_steps_on"] == "2026-11-04"
    # Due after the first steps, or told before: no backlog.
    assert backlog("stage_of_age", invoice(), before=DUE).items[0]["next_stage"] == "friendly"
    told = backlog("stage_of_age", invoice(), items=[own_item(11, 101, "friendly")])
    assert told.items[0]["next_stage"] == "firm"
    assert "backlog_stage" not in codes(told.items[0]["reasons"])


def test_a_first_contact_at_a_later_stage_wants_a_person():
    ladder = policy("ladder", ("one", 3, {"automatic": True}), ("two", 15, {"automatic": True}))
    for choice, stage, automatic in (("first_stage", "one", True), ("stage_of_age", "two", False)):
        action = backlog(choice, invoice(), manifests=manifests_with(ladder)).cases[0]["action"]
        assert (action["stage"], action["automatic"]) == (stage, automatic)


def test_the_backlog_may_wait_for_a_review_and_is_named_by_no_letter():
    old, new = invoice(), line(2, "50.00", move_id=102, due_date=TONIGHT - 5 * DAY)
    evaluation = backlog("review", old, new, before=TONIGHT - 5 * DAY)
    assert step(evaluation.items[0]) == ("review", None, None)
    assert not evaluation.items[0]["mentioned"]
    assert step(evaluation.items[1])[:2] == ("to_contact", "friendly")
    (row,) = evaluation.cases
    assert (row["action"]["amount"], row["action"]["item_count"]) == ("50.00", 1)
    assert reason_of(row, "backlog_review")["count"] == 1
    assert row["overdue"] == "1050.00"
    alone = backlog("review", old).cases[0]
    assert (alone["state"], alone["next_stage"], alone["next_date"]) == ("waiting", None, None)
    assert "ladder_finished" not in codes(alone["reasons"])


def test_a_person_says_how_the_backlog_of_one_customer_begins():
    for choice, expected in ((1, "friendly"), (2, "formal_notice"), (0, None), (None, None)):
        evaluation = backlog("review", invoice(), cases=[case(backlog=choice)])
        assert evaluation.items[0]["next_stage"] == expected


def test_another_choice_for_the_backlog_is_refused():
    with pytest.raises(quittance_core.InputError, match="backlog"):
        backlog("whenever", invoice())


def test_a_code_that_the_policy_does_not_know_waits_and_says_so():
    manifests = manifests_with(CALLS)
    evaluation = night(manifests, invoice(), items=[own_item(11, 101, "lost")])
    assert reason_of(evaluation.items[0], "stage_not_in_policy") == {
        "code": "stage_not_in_policy",
        "side": "against",
        "stage": "lost",
    }
    (row,) = evaluation.cases
    assert (row["state"], row["stage"], row["next_stage"], row["next_date"]) == ("waiting", None, None, None)
    later = night(manifests, invoice(due_date=TONIGHT), items=[own_item(11, 101, "lost")])
    assert step(later.items[0]) == ("not_due", None, None)
    insolvent = night(manifests, invoice(), items=[own_item(11, 101, "lost")], cases=[case(insolvent_since=TONIGHT)])
    assert insolvent.cases[0]["state"] == "blocked"


def test_what_waits_for_an_unknown_code_is_mentioned_in_a_letter_about_another():
    evaluation = night(manifests_with(CALLS), invoice(), line(2, "50.00"), items=[own_item(11, 101, "lost")])
    assert [item["state"] for item in evaluation.items] == ["waiting", "to_contact"]
    action = evaluation.cases[0]["action"]
    assert (action["stage"], action["amount"], action["item_count"]) == ("hello", "1050.00", 2)


def test_the_letter_has_the_highest_stage_of_its_ladder_whatever_the_alphabet():
    ladder = policy("alphabet", ("zebra", 3), ("ant", 10))
    known = [own_item(11, 101, "zebra")]
    evaluation = night(manifests_with(ladder), invoice(), line(2, "50.00"), items=known)
    assert [item["next_stage"] for item in evaluation.items] == ["ant", "zebra"]
    (row,) = evaluation.cases
    assert (row["stage"], row["next_stage"], row["action"]["stage"]) == ("zebra", "ant", "ant")


def test_reasons_and_summary_carry_codes():
    known = [own_item(11, 101, "friendly", stage_on=datetime.date(2026, 10, 20))]
    evaluation = night(packaged(), invoice(), items=known)
    assert reason_of(evaluation.items[0], "stage_done")["stage"] == "friendly"
    assert reason_of(evaluation.items[0], "stage_due")["stage"] == "firm"
    assert reason_of(evaluation.cases[0], "next_step")["stage"] == "firm"
    assert evaluation.summary["actions"] == {"firm": {"amount": "1000.00", "count": 1}}


def test_the_next_step_tells_the_age_of_what_it_is_about():
    """Not of what is later and has come further."""
    known = [own_item(11, 101, "last_step", stage_on=TONIGHT - 10 * DAY)]
    younger, coming = TONIGHT - 7 * DAY, TONIGHT + 3 * DAY
    step = reason_of(night(packaged(), invoice(), line(2, due_date=younger), items=known).cases[0], "next_step")
    assert (step["stage"], step["due_on"]) == ("friendly", str(younger))
    step = reason_of(night(packaged(), invoice(), line(2, due_date=coming), items=known).cases[0], "next_step")
    assert step["stage"] == "before_due"
    assert "due_on" not in step


def test_a_stage_is_fingerprinted_by_its_code():
    """The same dates under another name are another step."""
    one, other = (
        night(manifests_with(policy("p", (code, 3), ("end", 60))), invoice()) for code in ("friendly", "kind")
    )
    again = night(
        manifests_with(policy("p", ("earlier", 1, {"lapses_at_due": False}), ("friendly", 3), ("end", 60))),
        invoice(),
        items=[own_item(11, 101, "earlier")],
    )
    assert one.items[0]["fingerprint"] != other.items[0]["fingerprint"]
    assert one.items[0]["next_stage"] == again.items[0]["next_stage"]


# Who gets which policy


SLOW = policy("slow", ("friendly", 30), ("end", 60))
QUICK = policy("quick", ("friendly", 3), ("end", 60))
BY_RELATION = selection(("public_buyers", "slow", ["public"]), ("everybody", "quick"))


@pytest.mark.parametrize(
    ("relation", "flags", "name", "segment", "next_date"),
    [
        (2, 3, "slow", "public_buyers", DUE + 30 * DAY),
        (1, 3, "quick", "everybody", DUE + 3 * DAY),
        (3, 0, "quick", "everybody", DUE + 3 * DAY),
        (0, 3, "quick", "everybody", DUE + 3 * DAY),
    ],
)
def test_a_selection_chooses_by_relation_and_says_why(relation, flags, name, segment, next_date):
    evaluation = night(
        manifests_with(SLOW, QUICK, BY_RELATION),
        invoice(),
        customers=[customer(flags=flags)],
        cases=[case(relation=relation)],
    )
    (row,) = evaluation.cases
    assert (row["policy"], row["action"]["policy"], evaluation.items[0]["next_date"]) == (name, name, next_date)
    assert reason_of(row, "policy_selected") == {
        "code": "policy_selected",
        "side": "for",
        "policy": name,
        "segment": segment,
        **({"fact": "relation", "relation": "public"} if segment == "public_buyers" else {}),
    }


def test_an_unknown_relation_stays_unknown_to_a_selection():
    chosen = selection(
        ("consumers", "slow", ["consumer"]), ("unknown_ones", "quick", ["unknown"]), ("everybody", "slow")
    )
    evaluation = night(manifests_with(SLOW, QUICK, chosen), invoice(), customers=[customer(flags=0)])
    assert evaluation.cases[0]["policy"] == "quick"
    assert reason_of(evaluation.cases[0], "policy_selected")["segment"] == "unknown_ones"


FRENCH = {"fact": "country", "one_of": ["FR", "BE"]}
SEGMENTS = {
    "kind": "selection",
    "format": 1,
    "name": "segments",
    "segments": [
        {"code": "own", "policy": "slow", "customers": [41]},
        {
            "code": "key_accounts",
            "policy": "slow",
            "relations": ["b2b"],
            "conditions": {"all": [{"fact": "tags", "one_of": ["VIP", "Key account"]}, FRENCH]},
        },
        {"code": "foreign", "policy": "slow", "conditions": {"none": [FRENCH]}},
        {"code": "newcomers", "policy": "slow", "conditions": {"fact": "customer_days", "at_most": 90}},
        {"code": "everybody", "policy": "quick"},
    ],
}


@pytest.mark.parametrize(
    ("facts", "segment", "why", "words"),
    [
        ({"customer_id": 41}, "own", {"fact": "customer"}, "(the customer is named in it)"),
        (
            {"country": "FR", "tags": "Export\nVIP"},
            "key_accounts",
            {"fact": "tags", "tags": "Export, VIP"},
            "(the customer's tags: Export, VIP)",
        ),
        ({"country": "DE"}, "foreign", {"fact": "country", "country": "DE"}, "(the customer's country: Germany)"),
        (
            {"country": "FR", "tags": "VIP 2", "since": TONIGHT - 12 * DAY},
            "newcomers",
            {"fact": "customer_days", "since_on": str(TONIGHT - 12 * DAY)},
            "(the days as a customer: 12)",
        ),
        ({"country": "FR", "since": TONIGHT - 91 * DAY}, "everybody", {}, "by the segment “everybody”."),
        ({"tags": "VIP"}, "everybody", {}, "by the segment “everybody”."),
    ],
)
def test_a_segment_chooses_by_what_is_known_of_the_customer_and_says_which(facts, segment, why, words):
    known = customer(facts.get("customer_id", 7)) | facts
    evaluation = night(
        manifests_with(SLOW, QUICK, SEGMENTS),
        line(1, "1000.00", customer_id=known["customer_id"]),
        customers=[known],
        cases=[],
    )
    reason = reason_of(evaluation.cases[0], "policy_selected")
    assert evaluation.cases[0]["policy"] == ("quick" if segment == "everybody" else "slow")
    assert {name: value for name, value in reason.items() if name not in ("code", "side", "policy")} == {
        "segment": segment
    } | why
    assert words in quittance_core.sentences.render(reason, "en", TONIGHT)


def test_the_least_amount_is_that_of_the_customers_own_policy():
    """Whatever the relation, which both have in common."""
    generous = SLOW | {"tolerance": "5000.00"}
    evaluation = night(
        manifests_with(generous, QUICK, SEGMENTS),
        invoice(),
        line(2, "1000.00", customer_id=41),
        customers=[customer(), customer(41)],
        cases=[],
    )
    states = {row["customer_id"]: row["state"] for row in evaluation.cases}
    assert states == {7: "to_contact", 41: "held"}


def test_one_policy_needs_no_selection_and_gives_no_reason():
    (row,) = night(manifests_with(QUICK), invoice()).cases
    assert row["policy"] == "quick"
    assert "policy_selected" not in codes(row["reasons"])


@pytest.mark.parametrize(
    ("own", "code"),
    [
        ([], "policy_missing"),
        ([SLOW, QUICK], "selection_missing"),
        ([SLOW, QUICK, BY_RELATION, BY_RELATION | {"name": "second"}], "selection_not_unique"),
    ],
)
def test_a_night_needs_to_know_who_gets_which_policy(own, code):
    with pytest.raises(quittance_core.ManifestError, match=code):
        night(manifests_with(*own), invoice())


def test_two_customers_climb_two_ladders():
    """The slow ladder knows nothing of what the quick one calls its first stage."""
    slow = policy("slow", ("letter", 30), ("end", 60))
    ledger = {
        "lines": [invoice(), line(2, customer_id=8)],
        "customers": [customer(), customer(8)],
        "cases": [case(relation=2), case(8, 5, relation=1)],
        "items": [own_item(11, 101, "friendly"), own_item(12, 102, "friendly")],
    }
    evaluation = quittance_core.evaluate(by_columns(ledger), manifests_with(slow, QUICK, BY_RELATION), TONIGHT)
    assert [step(item) for item in evaluation.items] == [("waiting", None, None), ("waiting", "end", DUE + 60 * DAY)]


def test_an_action_carries_the_hash_of_its_policy():
    evaluation = night(manifests_with(QUICK), invoice(), cases=[case()])
    told = hashlib.sha256(json.dumps(QUICK).encode()).hexdigest()
    assert evaluation.cases[0]["action"]["policy_hash"] == told
    evaluation.action_ids.write(copy_stream.encode(["id"], [{"id": 41}]))
    content = evaluation.stream("action_insert").read()
    assert told.encode() in content
    assert struct.pack("!i", 41) in content


# What may leave by itself


@pytest.mark.parametrize(
    ("relation", "flags", "more", "automatic"),
    [
        (1, 1, [], True),
        (2, 1, [], True),
        (0, 3, [], True),
        (0, 2, [], False),  # a sole trader: a business, but a natural person
        (1, 0, [], False),
        (3, 1, [], False),
        (4, 1, [], False),
        (0, 1, [], False),  # nothing tells that it is a business
        (1, 1, [credit(2, "1.00")], False),
    ],
)
def test_only_a_letter_to_a_business_or_a_public_buyer_leaves_by_itself(relation, flags, more, automatic):
    alone = policy("alone", ("friendly", 3, {"automatic": True}), ("end", 60))
    evaluation = night(
        manifests_with(alone), invoice(), *more, customers=[customer(flags=flags)], cases=[case(relation=relation)]
    )
    assert evaluation.cases[0]["action"]["automatic"] is automatic
    never = night(
        manifests_with(QUICK), invoice(), *more, customers=[customer(flags=flags)], cases=[case(relation=relation)]
    )
    assert never.cases[0]["action"]["automatic"] is False


def test_a_debt_paid_in_part_stays_automatic():
    """Only what is not matched yet wants a person."""
    alone = policy("alone", ("friendly", 3, {"automatic": True}), ("end", 60))
    row = invoice(residual=Decimal("400.00"), residual_company=Decimal("400.00"))
    assert night(manifests_with(alone), row, cases=[case(relation=1)]).cases[0]["action"]["automatic"] is True


# Which items a contact announces


def test_an_item_begins_anew_with_another_customer_and_keeps_its_interval():
    contacted_on = TONIGHT - 3 * DAY
    reminded = own_item(11, 101, "firm", stage_on=contacted_on, stage_customer_id=8)
    (item,) = night(packaged(), invoice(), items=[reminded]).items
    assert step(item) == ("waiting", "friendly", contacted_on + 7 * DAY)
    assert reason_of(item, "other_addressee")["stage"] == "firm"
    assert "first_contact" not in codes(item["reasons"])
    own = night(packaged(), invoice(), items=[reminded | {"stage_customer_id": 7}]).items[0]
    assert step(own) == ("waiting", "formal_notice", contacted_on + 7 * DAY)
    assert "other_addressee" not in codes(own["reasons"])


def test_what_stands_behind_an_email_is_for_those_without_an_address():
    for plan, told in (
        (["email", "task"], ("to_contact", "task")),
        (["email", "phone"], ("to_contact", "task")),
        (["registered", "email"], ("blocked", None)),
    ):
        planned = policy("planned", ("friendly", 3))
        del planned["stages"][0]["channel"]
        planned["stages"][0]["channels"] = plan
        manifests = manifests_with(planned)
        case = night(manifests, invoice(), customers=[customer(recipient_id=None)]).cases[0]
        assert (case["state"], case["action"].get("channel")) == told, plan
        assert ("no_address" in codes(case["reasons"])) == (told[0] == "blocked")
        case = night(manifests, invoice()).cases[0]
        assert case["action"]["channel"] == "email", "who can be written to is"


def test_an_item_passes_a_stage_by_that_stage_s_channel_alone():
    """A task about the worst item leaves the letter about a younger one for the next contact, and the other way round."""
    younger = line(2, "50.00", due_date=TONIGHT - 10 * DAY)
    evaluation = night(packaged(), invoice(), younger, items=[own_item(11, 101, "firm")])
    assert [item["state"] for item in evaluation.items] == ["to_contact", "waiting"]
    assert reason_of(evaluation.items[1], "other_channel")["channel"] == "task"
    action = evaluation.cases[0]["action"]
    assert (action["stage"], action["channel"], action["item_count"]) == ("formal_notice", "task", 2)
    waited = younger | {"due_date": TONIGHT - 12 * DAY}
    evaluation = night(packaged(), invoice(), waited, items=[own_item(11, 101, "firm")])
    assert [item["state"] for item in evaluation.items] == ["waiting", "to_contact"]
    assert reason_of(evaluation.items[0], "other_channel")["channel"] == "email"
    assert evaluation.cases[0]["action"]["stage"] == "friendly"


@pytest.mark.parametrize(("mentions", "count"), [("overdue", 3), ("reminded", 2), ("nothing", 1)])
def test_a_policy_says_what_a_contact_names_beside_its_stage(mentions, count):
    ladder = policy("p", ("friendly", 3), ("firm", 15), ("end", 60)) | {"mentions": mentions}
    lines = [invoice(), line(2, "50.00"), line(3, "20.00", due_date=TONIGHT - DAY)]
    items = [own_item(11, 101, "friendly"), own_item(12, 102, "firm")]
    action = night(manifests_with(ladder), *lines, items=items).cases[0]["action"]
    assert (action["stage"], action["item_count"]) == ("firm", count)


def test_a_customer_gets_one_letter_and_another_grouping_is_refused_in_words():
    ladder = policy("p", ("friendly", 3), ("end", 60))
    assert manifests_with(ladder | {"grouping": "customer"}).policy("p")["gap_days"] == 7
    for grouping in ("branch", "group", "Customer"):
        with pytest.raises(quittance_core.ManifestError, match="not built yet") as error:
            manifests_with(ladder | {"grouping": grouping})
        [fault] = error.value.diagnostics
        assert (fault["pointer"], fault["code"]) == ("/grouping", "value_not_allowed")


def test_an_approval_given_by_a_policy_dies_when_the_customer_turns_out_to_be_a_consumer():
    ladder = policy("p", ("friendly", 3, {"automatic": True}), ("end", 60))
    action = night(manifests_with(ladder), invoice()).cases[0]["action"]
    assert action["automatic"]
    approved = {"action_id": 5, "action_state": 2, "action_fingerprint": action["fingerprint"]}
    again = night(manifests_with(ladder), invoice(), cases=[case(**approved)])
    assert again.cases[0]["action"]["outcome"] == "unchanged"
    consumer = night(manifests_with(ladder), invoice(), cases=[case(relation=3, **approved)])
    assert consumer.cases[0]["action"]["outcome"] == "update"
    assert not consumer.cases[0]["action"]["automatic"]
