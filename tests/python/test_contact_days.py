"""Days without contacts, most contacts, and amounts too small for one.

An invoice of 1,000.00 was due on Thursday 15 October 2026. Three days later is a Sunday.
"""

import dataclasses
import datetime
import json
import subprocess
import sys

import pytest
import quittance_core
from quittance_core import cli, replay
from quittance_core.sentences import render
from rows import DAY, ROOT, SETTINGS, by_columns, customer, line, night, own_item, reason_of, row_of
from test_stages import policy

DUE = datetime.date(2026, 10, 15)
NIGHT = datetime.date(2026, 10, 16)
LATER = DUE + 5 * DAY


def manifests_with(**keys):
    """A reminder at D+3 and another at D+10 under a policy that says so much more."""
    own = policy("own", ("hello", 3), ("again", 10), gap_days=1)
    del own["calendar"]
    own |= keys
    shipped = quittance_core.packaged_manifests("rates", "jurisdictions", "holds", "calendars")
    return quittance_core.Manifests(shipped | {"own.json": json.dumps(own)})


def faults_of(**keys):
    with pytest.raises(quittance_core.ManifestError) as raised:
        manifests_with(**keys)
    return [(fault["code"], fault["pointer"]) for fault in raised.value.diagnostics]


def stage_with(code, after, **more):
    return policy("any", (code, after, more))["stages"][0]


# Calendars


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("FR", "2026-05-01"),
        ("FR", "2026-07-14"),
        ("DE", "2026-10-03"),
        ("EU", "2026-04-03"),
        ("UK", "2026-05-04"),
        ("IE", "2026-03-17"),
        ("ES", "2026-10-12"),
        ("IT", "2026-06-02"),
        ("PT", "2026-06-10"),
        ("NL", "2026-04-27"),
        ("BE", "2026-07-21"),
        ("LU", "2026-06-23"),
        ("AT", "2026-10-26"),
        ("CH", "2026-08-01"),
        *((name, "2027-03-29") for name in ("FR", "DE", "AT", "BE", "IE", "IT", "LU", "NL", "EU")),  # Easter Monday
    ],
)
def test_a_calendar_knows_its_holidays(name, day):
    kept = json.loads(quittance_core.packaged_manifests("calendars")[f"calendars/{name.lower()}.json"])
    assert day in kept["holidays"]
    assert kept["source"].startswith("python-holidays ")


def test_the_library_still_says_what_the_calendars_say():
    pytest.importorskip("holidays", reason="what writes the calendars: tools/requirements-calendars.txt")
    subprocess.run([sys.executable, ROOT / "tools" / "calendars.py", "--check"], check=True)


def test_there_is_a_calendar_for_each_law():
    manifests = quittance_core.Manifests(quittance_core.packaged_manifests())
    assert manifests.calendars == manifests.jurisdictions


def test_a_day_without_contacts_says_what_it_is():
    manifests = manifests_with(calendar={"business_days": "FR", "quiet": [{"from": "12-24", "until": "01-01"}]})
    for day, found in {
        "2026-11-27": ("2026-11-27", ""),
        "2026-11-28": ("2026-11-30", "day_off"),
        "2026-07-14": ("2026-07-15", "holiday"),
        "2026-12-24": ("2027-01-04", "quiet"),
    }.items():
        assert manifests.contact_day("own", day) == {"day": found[0], "time": "", "no_contact": found[1]}
    with pytest.raises(KeyError):
        manifests.contact_day("other", "2026-11-27")
    with pytest.raises(quittance_core.InputError):
        manifests.contact_day("own", "tomorrow")


def test_public_holidays_may_be_those_of_the_country_of_each_customer():
    """3 October is German, 14 July French; the United Kingdom's are found by its ISO code, and of elsewhere nothing is known."""
    manifests = manifests_with(calendar={"business_days": "customer", "days_off": []})
    for day, country, found in (
        ("2026-07-14", "FR", "2026-07-15"),
        ("2026-07-14", "DE", "2026-07-14"),
        ("2026-10-03", "DE", "2026-10-04"),
        ("2026-10-03", "FR", "2026-10-03"),
        ("2026-12-28", "GB", "2026-12-29"),
        ("2026-12-28", "IE", "2026-12-28"),
        ("2026-12-25", "PL", "2026-12-25"),
        ("2026-12-25", "", "2026-12-25"),
    ):
        assert manifests.contact_day("own", day, country=country)["day"] == found, (day, country)
    stages = [stage_with("hello", 3), stage_with("again", 10, days="business")]
    manifests = manifests_with(stages=stages, calendar={"business_days": "customer"})
    item = line(1, due_date=datetime.date(2026, 7, 11), date=DUE)  # a Saturday: the third day is a Tuesday
    for country, next_on, no_contact in (
        ("FR", "2026-07-15", ["holiday"]),
        ("DE", "2026-07-14", []),
        (None, "2026-07-14", []),
    ):
        evaluation = night(
            manifests, item, as_of=datetime.date(2026, 7, 12), customers=[customer() | {"country": country}]
        )
        (row,) = evaluation.items
        told = [reason["no_contact"] for reason in row["reasons"] if reason["code"] == "no_contact_day"]
        assert (str(row["next_date"]), told) == (next_on, no_contact)


def test_a_country_has_one_calendar():
    (french,) = (
        text for name, text in quittance_core.packaged_manifests("calendars").items() if name.endswith("/fr.json")
    )
    own = json.loads(french) | {"name": "ALSACE"}
    for changed, codes in (
        ({}, ["name_twice"]),
        ({"countries": ["XX"]}, []),
        ({"countries": ["XX"], "name": "customer"}, ["value_not_allowed"]),
    ):
        texts = quittance_core.packaged_manifests() | {"own": json.dumps(own | changed)}
        found = []
        try:
            quittance_core.Manifests(texts)
        except quittance_core.ManifestError as error:
            found = [fault["code"] for fault in error.diagnostics]
        assert found == codes, changed


def test_quiet_hours_end_at_the_next_hour_of_a_contact_day():
    """Friday to Monday; 24 December is quiet."""
    over_night = {"from": "19:00", "until": "08:00"}
    for hours, day, time, found in (
        (over_night, "2026-11-26", "18:59", ("2026-11-26", "18:59", "")),
        (over_night, "2026-11-26", "19:00", ("2026-11-27", "08:00", "quiet_hours")),
        (over_night, "2026-11-26", "07:59", ("2026-11-26", "08:00", "quiet_hours")),
        (over_night, "2026-11-26", "08:00", ("2026-11-26", "08:00", "")),
        (over_night, "2026-11-27", "23:30", ("2026-11-30", "08:00", "quiet_hours")),
        (over_night, "2026-11-28", "12:00", ("2026-11-30", "08:00", "day_off")),
        ({"from": "12:00", "until": "14:00"}, "2026-11-28", "12:30", ("2026-11-30", "00:00", "day_off")),
        ({"from": "12:00", "until": "14:00"}, "2026-11-27", "12:30", ("2026-11-27", "14:00", "quiet_hours")),
        ({"from": "12:00", "until": "00:00"}, "2026-11-26", "23:59", ("2026-11-27", "00:00", "quiet_hours")),
    ):
        manifests = manifests_with(calendar={"quiet_hours": hours})
        told = manifests.contact_day("own", day, time)
        assert (told["day"], told["time"], told["no_contact"]) == found, (hours, day, time)
    # Of a day alone nobody asks for the hour.
    assert manifests_with(calendar={"quiet_hours": over_night}).contact_day("own", "2026-11-27")["no_contact"] == ""
    for time in ("24:00", "8:00", "08:60", "0a:00", "08:00:00", ""):
        with pytest.raises(quittance_core.InputError):
            manifests.contact_day("own", "2026-11-27", time)


def test_nobody_is_contacted_on_a_week_end_by_default():
    for keys, expected in (
        ({}, DUE + 4 * DAY),
        ({"calendar": {}}, DUE + 4 * DAY),
        ({"calendar": {"days_off": []}}, DUE + 3 * DAY),
        ({"calendar": {"days_off": ["sunday", "monday"]}}, DUE + 5 * DAY),
        ({"calendar": {"quiet": [{"from": "10-18", "until": "10-20"}]}}, DUE + 6 * DAY),
    ):
        item = night(manifests_with(**keys), line(1), as_of=NIGHT).items[0]
        assert (item["next_stage"], item["next_date"]) == ("hello", expected), keys


def test_the_reason_tells_the_day_that_was_passed():
    evaluation = night(manifests_with(), line(1), as_of=NIGHT)
    reason = reason_of(evaluation.items[0], "no_contact_day")
    assert reason == {
        "code": "no_contact_day",
        "side": "against",
        "possible_on": "2026-10-18",
        "no_contact": "day_off",
        "from_on": "2026-10-19",
    }
    assert reason_of(evaluation.cases[0], "no_contact_day") == reason
    assert render(reason, "en") == (
        "No contact on 2026-10-18: that is a day of the week without contact. The next day is 2026-10-19."
    )


def test_stages_count_business_days():
    """The third business day after Thursday is Tuesday; All Saints' falls on a Sunday in 2026, on a Monday in 2027."""
    stages = [stage_with("hello", 3, days="business"), stage_with("again", 10, days="business")]
    manifests = manifests_with(stages=stages, calendar={"business_days": "FR"})
    assert night(manifests, line(1), as_of=NIGHT).items[0]["next_date"] == datetime.date(2026, 10, 20)
    item = line(1, due_date=datetime.date(2027, 10, 29), date=DUE)
    assert night(manifests, item, as_of=NIGHT).items[0]["next_date"] == datetime.date(2027, 11, 4)


def test_stages_rise_by_the_calendar():
    later = [stage_with("hello", 3, days="business"), stage_with("again", 4)]
    assert faults_of(stages=later) == [("stage_unreachable", "/stages/1")]
    manifests_with(stages=[stage_with("hello", 3), stage_with("again", 4, days="business")])
    manifests_with(stages=later, calendar={"days_off": []})


@pytest.mark.parametrize(
    ("keys", "fault"),
    [
        ({"calendar": {"business_days": "XX"}}, ("calendar_unknown", "/calendar/business_days")),
        ({"calendar": {"days_off": ["samedi"]}}, ("value_not_allowed", "/calendar/days_off/0")),
        (
            {"calendar": {"quiet": [{"from": "02-30", "until": "03-01"}]}},
            ("value_not_allowed", "/calendar/quiet/0/from"),
        ),
        (
            {"calendar": {"quiet": [{"from": "01-01", "until": "12-31"}]}},
            ("calendar_without_contact_days", "/calendar"),
        ),
        (
            {"calendar": {"quiet_hours": {"from": "19:00", "until": "24:00"}}},
            ("value_not_allowed", "/calendar/quiet_hours/until"),
        ),
        (
            {"calendar": {"quiet_hours": {"from": "19:00", "until": "19:00"}}},
            ("value_not_allowed", "/calendar/quiet_hours"),
        ),
        ({"calendar": {"quiet_hours": {"from": "19:00"}}}, ("missing_key", "/calendar/quiet_hours")),
        ({"contacts": {"per_week": 0}}, ("value_not_allowed", "/contacts/per_week")),
        ({"minimum": {"item": "-1"}}, ("value_not_allowed", "/minimum/item")),
        ({"grace_days": 61}, ("value_not_allowed", "/grace_days")),
    ],
)
def test_what_no_policy_may_say(keys, fault):
    assert faults_of(**keys) == [fault]


# Most contacts


def contacts(*days):
    return [row_of("contacts", customer_id=7, date=day) for day in days]


@pytest.mark.parametrize("days_later", [0, 3])
def test_a_customer_is_contacted_so_often_at_most(days_later):
    """Two contacts within the month: the third one 31 days after the first, told on each night until then."""
    rows = contacts(datetime.date(2026, 10, 12), datetime.date(2026, 9, 30), datetime.date(2026, 8, 1))
    as_of = datetime.date(2026, 10, 20) + days_later * DAY
    evaluation = night(manifests_with(contacts={"per_month": 2}), line(1), contacts=rows, as_of=as_of)
    assert evaluation.items[0]["next_date"] == datetime.date(2026, 11, 2)  # a Monday, the day after All Saints'
    reason = reason_of(evaluation.cases[0], "contact_cap")
    assert (reason["count"], reason["span_days"], reason["from_on"]) == (2, 31, "2026-11-02")
    assert render(reason, "en") == "2 contacts within 31 days already: the next one not before 2026-11-02."


def test_once_the_day_has_come_the_limit_is_forgotten():
    rows = contacts(datetime.date(2026, 10, 12), datetime.date(2026, 9, 30))
    evaluation = night(
        manifests_with(contacts={"per_month": 2}), line(1), contacts=rows, as_of=datetime.date(2026, 11, 2)
    )
    assert (evaluation.items[0]["state"], evaluation.items[0]["next_date"]) == ("to_contact", DUE + 4 * DAY)


def test_contacts_of_others_and_of_later_days_count_for_nothing():
    rows = [*contacts(datetime.date(2026, 10, 30)), row_of("contacts", customer_id=8, date=NIGHT)]
    evaluation = night(manifests_with(contacts={"per_week": 1}), line(1), contacts=rows, as_of=NIGHT)
    assert evaluation.items[0]["next_date"] == DUE + 4 * DAY


# Minimum and grace


def amount(line_id, text, **changes):
    return line(line_id, text, **changes)


def test_too_little_is_not_chased():
    as_of = datetime.date(2026, 10, 20)
    manifests = manifests_with(minimum={"customer": "50.00"})
    evaluation = night(manifests, amount(1, "49.99"), as_of=as_of)
    assert (evaluation.cases[0]["state"], evaluation.items[0]["next_date"]) == ("waiting", None)
    for told in (evaluation.cases[0], evaluation.items[0]):
        assert reason_of(told, "below_minimum")["minimum_amount"] == "50.00"
    evaluation = night(manifests, amount(1, "49.99"), amount(2, "0.01"), as_of=as_of)
    assert evaluation.items[0]["state"] != "to_contact"  # what is too little for the tolerance is no claim
    evaluation = night(manifests, amount(1, "49.99"), amount(2, "1.01"), as_of=as_of)
    assert [item["state"] for item in evaluation.items] == ["to_contact"] * 2


def test_a_small_item_goes_with_the_letter_that_goes_anyway():
    as_of = datetime.date(2026, 10, 20)
    manifests = manifests_with(minimum={"item": "5.00"})
    evaluation = night(manifests, amount(1, "4.99"), as_of=as_of)
    assert evaluation.cases[0]["state"] == "waiting"
    assert reason_of(evaluation.items[0], "item_below_minimum")["minimum_amount"] == "5.00"
    evaluation = night(manifests, amount(1, "4.99"), amount(2, "95.00"), as_of=as_of)
    assert [item["state"] for item in evaluation.items] == ["to_contact"] * 2
    evaluation = night(
        manifests, amount(1, "4.99"), amount(2, "95.00"), items=[own_item(11, 101, "hello")], as_of=as_of + 20 * DAY
    )
    assert [item["state"] for item in evaluation.items] == ["waiting", "to_contact"]
    assert evaluation.cases[0]["next_stage"] == "hello"


def test_the_bank_has_its_days():
    evaluation = night(manifests_with(grace_days=6), line(1), as_of=NIGHT)
    assert evaluation.items[0]["next_date"] == DUE + 6 * DAY
    assert reason_of(evaluation.cases[0], "grace_days")["from_on"] == "2026-10-21"


# The bank


def waits(*lines, matched_on, **changes):
    manifests = manifests_with(calendar={"days_off": []}, **changes)
    ledger = {"lines": list(lines), "customers": [customer()]}
    return quittance_core.evaluate(by_columns(ledger), manifests, LATER, bank_matched_on=matched_on)


def test_what_the_bank_may_have_paid_waits():
    evaluation = waits(line(1), matched_on=DUE - DAY)
    item, of_case = evaluation.items[0], evaluation.cases[0]
    assert (item["state"], item["next_stage"], item["next_date"]) == ("waiting", "hello", None)
    assert (of_case["state"], of_case["next_date"]) == ("waiting", None)
    assert not item["mentioned"]
    told = {"matched_on": str(DUE - DAY), "due_on": str(DUE)}
    assert reason_of(item, "bank_not_matched") == {"code": "bank_not_matched", "side": "against"} | told
    assert reason_of(of_case, "bank_not_matched")["count"] == 1
    assert evaluation.summary["waits_for_bank"] == 1
    for matched_on in (DUE, DUE + DAY, None):
        evaluation = waits(line(1), matched_on=matched_on)
        assert evaluation.cases[0]["state"] == "to_contact"
        assert evaluation.summary["waits_for_bank"] == 0


def test_a_letter_leaves_out_what_the_bank_may_have_paid():
    later = line(2, "50.00", due_date=DUE + DAY)
    evaluation = waits(line(1), later, matched_on=DUE)
    assert evaluation.cases[0]["action"]["amount"] == "100.00"
    assert [item["state"] for item in evaluation.items] == ["to_contact", "waiting"]
    assert evaluation.summary["waits_for_bank"] == 0  # the letter leaves


def test_the_next_night_does_not_wait_for_the_bank():
    evaluation = waits(line(1), matched_on=DUE - DAY)
    tomorrow = evaluation.night_after(LATER + 5 * DAY)
    assert (tomorrow.as_of, tomorrow.cases[0]["state"]) == (LATER + DAY, "to_contact")


def test_a_night_that_is_decided_again_waits_for_the_bank_again():
    told = replay.Night(LATER, SETTINGS | {"backlog_before": None}, None, {}, bank_matched_on=DUE - DAY)
    document = json.loads(json.dumps(told.document()))
    assert replay.night_of(document) == told
    assert replay.night_of({name: said for name, said in document.items() if name != "bank_matched_on"}) == (
        dataclasses.replace(told, bank_matched_on=None)
    )


def test_another_day_of_the_bank_writes_the_row_again():
    prints = {waits(line(1), matched_on=DUE - days * DAY).items[0]["fingerprint"] for days in (1, 1, 2)}
    assert len(prints) == 2


def test_too_little_is_said_before_the_bank():
    evaluation = waits(line(1), matched_on=DUE - DAY, minimum={"customer": "500.00"})
    assert reason_of(evaluation.items[0], "below_minimum")
    assert evaluation.summary["waits_for_bank"] == 0


# In words


def test_the_timeline_tells_what_holds_for_all_contacts(capsys, tmp_path):
    own = policy("own", ("hello", 3, {"days": "business"})) | {
        "calendar": {"business_days": "FR", "quiet": [{"from": "12-24", "until": "01-01"}]}
        | {"quiet_hours": {"from": "19:00", "until": "08:00"}},
        "contacts": {"per_month": 2},
        "minimum": {"customer": "50.00"},
        "grace_days": 3,
    }
    path = tmp_path / "own.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    assert cli.main(["explain", str(path)]) == 0
    told = capsys.readouterr().out
    for words in (
        "no contact on Saturdays, Sundays",
        "no contact on public holidays (FR)",
        "no contact each year: 12-24 until 01-01",
        "no contact by the customer’s clock: 19:00 until 08:00",
        "most contacts in 31 days: 2",
        "no contact where less is overdue than: 50.00",
        "days after the due date for the bank’s booking: 3",
        "counted in business days",
    ):
        assert words in told
