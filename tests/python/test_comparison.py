"""Two policies beside each other: what each would send on the same ledger, and what is different in words."""

import copy
import json
from pathlib import Path

import pytest
import quittance_core
from quittance_core import cli, sentences

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases" / "simulate"
LEDGER, PAYMENTS = CASES / "open-items.csv", CASES / "payments.csv"
SHIPPED = ROOT / "manifests" / "policies" / "default-fr.json"
LANGUAGES = sentences.languages()


def shipped():
    return json.loads(SHIPPED.read_text(encoding="utf-8"))


def on_any_day():
    """The French ladder, without days off: what it sends leaves on the day on which it is proposed."""
    return shipped() | {"calendar": {"days_off": []}}


@pytest.fixture
def today(tmp_path):
    path = tmp_path / "default-fr.json"
    path.write_text(json.dumps(on_any_day()), encoding="utf-8")
    return path


@pytest.fixture
def tried(tmp_path):
    """The French ladder with a call on the fifth day after the friendly stage, the firm one two days later, no last step."""
    policy = on_any_day()
    del policy["$schema"], policy["stages"][4]
    policy["titles"] = {"en": "With a call", "fr": "Avec un appel", "de": "Mit Anruf"}
    policy["stages"][2]["days_from_due"] = 17
    call = policy["stages"][3] | {
        "code": "call",
        "days_from_due": 10,
        "titles": {"en": "Call", "fr": "Appel", "de": "Anruf"},
    }
    policy["stages"].insert(2, call)
    policy["replaces"] = {"last_step": "formal_notice"}
    path = tmp_path / "tried.json"
    path.write_text(json.dumps(policy), encoding="utf-8")
    return path


def simulate(against, *more, as_of="2026-11-22", ledger=LEDGER):
    return cli.main(["simulate", "--ledger", str(ledger), "--as-of", as_of, "--against", str(against), *map(str, more)])


def by_customer(told):
    return {difference["customer"]: difference for difference in told["differences"]}


# What would leave


def test_a_day_is_told_under_both(tried, capsys, today):
    assert simulate(today, "--policy", tried, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    # Brown Ltd stands at the formal notice: nothing follows it any more.
    assert (told["tried"]["contacts"], told["against"]["contacts"]) == (
        {"count": 2, "amount": "3400.00"},
        {"count": 3, "amount": "4262.07"},
    )
    assert told["tried"]["stages"] == [{"stage": "friendly", "channel": "email", "count": 2, "amount": "3400.00"}]
    assert (told["gained"], told["lost"], told["changed"]) == (0, 1, 0)
    (lost,) = told["differences"]
    assert (lost["customer"], lost["change"], lost["tried"]["contact"]) == ("Brown Ltd", "lost", None)
    assert lost["against"]["contact"]["stage"] == "last_step"
    assert lost["against"]["reasons"][0]["sentence"].startswith("1 item overdue")


def test_the_days_to_come_are_told_under_both(tried, capsys, today):
    assert simulate(today, "--policy", tried, "--until", "2026-12-31", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    # Papeterie Rose is paused until 1 December; a week lies between two contacts.
    days = [day["day"] for day in told["against"]["days"]]
    assert days[:5] == ["2026-11-22", "2026-11-29", "2026-12-02", "2026-12-06", "2026-12-09"]
    found = by_customer(told)
    assert {name: difference["change"] for name, difference in found.items()} == {
        "Brown Ltd": "lost",
        "Hôpital du Lac": "changed",
        "Martin SARL": "changed",
        "Papeterie Rose": "changed",
    }
    martin = found["Martin SARL"]
    assert (martin["tried"]["contact"]["day"], martin["tried"]["contact"]["stage"]) == ("2026-11-29", "call")
    assert (martin["against"]["contact"]["day"], martin["against"]["contact"]["stage"]) == ("2026-11-29", "firm")
    # The papers of a customer who refuses mail, and of one in insolvency, leave under neither.
    assert "Jeanne Petit" not in found
    assert told["tried"]["first_contacts"]["count"] == 2
    assert "nobody pays" in told["assumed"]


def test_a_later_day_is_that_of_the_night_itself(tried, tmp_path, capsys, today):
    """What is foreseen for a day is what simulate says on it, once the stages before it are done."""
    ledger = tmp_path / "ledger.csv"
    head = "customer,invoice,due_date,amount,relation,stage,last_contact_on\n"
    ledger.write_text(head + "A,1,2026-11-19,100.00,b2b,,\n", encoding="utf-8")
    assert simulate(today, "--policy", tried, "--until", "2026-11-29", "--json", ledger=ledger) == 0
    days = json.loads(capsys.readouterr().out)["tried"]["days"]
    assert [day["day"] for day in days] == ["2026-11-22", "2026-11-29"]
    ledger.write_text(head + "A,1,2026-11-19,100.00,b2b,friendly,2026-11-22\n", encoding="utf-8")
    command = ["simulate", "--ledger", str(ledger), "--policy", str(tried), "--json", "--as-of"]
    assert cli.main([*command, "2026-11-29"]) == 0
    assert json.loads(capsys.readouterr().out)["customers"][0]["next_stage"] == "call"
    assert cli.main([*command, "2026-11-28"]) == 0
    assert json.loads(capsys.readouterr().out)["customers"] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            ["Nothing was sent.", "nobody pays", "tried: With a call (tried.json)", "Brown Ltd: lost", "nothing until"],
        ),
        ("fr", ["Rien n’a été envoyé.", "personne ne paie", "Avec un appel", "Brown Ltd: perdu", "rien jusqu’au"]),
        ("de", ["Nichts wurde versandt.", "niemand zahlt", "Mit Anruf", "Brown Ltd: verloren", "nichts bis"]),
    ],
)
def test_a_person_reads_the_comparison(tried, capsys, language, words, today):
    assert simulate(today, "--policy", tried, "--until", "2026-12-10", "--language", language) == 0
    told = capsys.readouterr().out
    assert [word for word in words if word not in told] == []
    assert "{" not in told


def test_a_stage_of_the_other_policy_alone_stands_at_its_place(tmp_path, capsys, today):
    without = on_any_day()
    del without["$schema"], without["stages"][3]
    without["replaces"] = {"formal_notice": "firm"}
    path = tmp_path / "without.json"
    path.write_text(json.dumps(without), encoding="utf-8")
    assert simulate(today, "--policy", path, "--until", "2027-03-31") == 0
    rows = [line.split(" ")[0] for line in capsys.readouterr().out.splitlines()]
    codes = [stage["code"] for stage in on_any_day()["stages"]]
    assert [row for row in rows if row in codes] == [code for code in codes if code in rows]
    assert {"formal_notice", "last_step"} <= set(rows)


def test_a_policy_beside_itself_is_no_difference(capsys, today):
    assert simulate(today, "--policy", today, "--until", "2027-01-31") == 0
    assert "The two policies do the same." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--until", "2026-11-21"], "until_out_of_range"),
        (["--until", "2027-12-01"], "until_out_of_range"),
        (["--until", "soon"], "date_malformed"),
        (["--all"], "argument_unused"),
    ],
)
def test_what_makes_no_sense_is_refused(tried, capsys, more, code, today):
    assert simulate(today, "--policy", tried, *more) == 2
    output = capsys.readouterr()
    assert (output.out, code in output.err) == ("", True)


def test_the_last_day_wants_a_policy_to_compare_with(tried, capsys):
    arguments = ["--as-of", "2026-11-22", "--policy", str(tried), "--until", "2026-12-01"]
    assert cli.main(["simulate", "--ledger", str(LEDGER), *arguments]) == 2
    assert "argument_unused" in capsys.readouterr().err


def test_every_language_of_the_comparison_says_the_same_things():
    from quittance_core.cli._comparison import WORDS

    def shape(words):
        return {
            key: shape(value)
            if isinstance(value, dict)
            else sorted(part.split("}")[0] for part in value.split("{")[1:])
            for key, value in words.items()
        }

    assert set(WORDS) == set(LANGUAGES)
    assert all(shape(words) == shape(WORDS["en"]) for words in WORDS.values())


# What is different


def changes(before, after, language="en"):
    return {change["stage"]: change["what"] for change in sentences.shipped().changes(before, after, language)}


def test_two_versions_are_compared_in_words(tried, capsys, today):
    assert cli.main(["explain", str(tried), "--against", str(today)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "All stages: called “With a call” instead of “France, five stages”",
        "Call: added, 10 days after the due date: task for a person, after approval",
        "Second payment reminder: from 15 to 17 days after the due date",
        "Last request before further steps: gone; an item that had it counts as having had “Request to pay without delay”",
    ]
    assert cli.main(["explain", str(tried), "--against", str(today), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["name"], told["changes"][2]["stage"]) == ("default-fr", "firm")


@pytest.mark.parametrize(
    ("language", "moved"),
    [("fr", "de 15 à 17 jours après l’échéance"), ("de", "von 15 auf 17 Tage nach der Fälligkeit")],
)
def test_the_changes_are_told_in_each_language(tried, language, moved):
    found = changes(shipped(), json.loads(tried.read_text(encoding="utf-8")), language)
    assert found["firm"] == [moved]
    assert not any("{" in text for what in found.values() for text in what)


def test_all_that_may_change_in_a_stage_is_told():
    before, after = shipped(), shipped()
    stage = after["stages"][1]
    del stage["days_from_due"]
    stage |= {
        "days_after_previous": 1,
        "channel": "task",
        "automatic": True,
        "gap_days": 9,
        "end_of_month": True,
        "text": "firm",
        "conditions": {"fact": "overdue", "at_least": "100.00"},
        "titles": {"en": "Reminder", "fr": "Rappel", "de": "Erinnerung"},
    }
    assert changes(before, after) == {
        "friendly": [
            "called “Reminder” instead of “Payment reminder”",
            "3 days after the due date until now, 1 day after the stage before from now on",
            "channel: task for a person instead of e-mail",
            "without approval: yes instead of no",
            "least days between two contacts: 9, not said before",
            "at the end of the month: yes, not said before",
            "letter: firm, not said before",
            "only where: the overdue amount: at least 100.00 (waits otherwise), not said before",
        ]
    }
    assert changes(after, before)["friendly"][-1] == (
        "only where: no more (it was the overdue amount: at least 100.00 (waits otherwise))"
    )


def test_what_concerns_all_stages_is_told():
    after = shipped() | {"gap_days": 10, "mentions": "nothing", "tolerance": "5.00", "tolerances": {"JPY": "100"}}
    assert changes(shipped(), after) == {
        None: [
            "least days between two contacts: 10 instead of 7",
            "not chased below: 5.00 instead of 1.00",
            "named beside it: nothing else instead of all that is overdue",
            "not chased below, by currency: JPY 100, not said before",
        ]
    }
    assert changes(shipped() | {"mentions": "overdue"}, shipped()) == {}


def test_a_gone_stage_that_nothing_replaces_is_told():
    after = shipped()
    del after["stages"][0]
    assert changes(shipped(), after) == {"before_due": ["gone; for an item that had it nothing counts as done"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_a_policy_has_its_words(language):
    """A key that is new in the schema needs words before its change can be told."""
    schema = json.loads((ROOT / "manifests" / "schema" / "policy.schema.json").read_text(encoding="utf-8"))
    properties = schema["properties"]
    keys = properties.keys() | schema["$defs"]["stage"]["properties"].keys() - {"channel"}  # told as a plan of one
    for name in ("calendar", "contacts", "minimum"):
        keys |= properties[name]["properties"].keys()
    keys |= schema["$defs"]["stage"]["properties"]["recipient"]["properties"].keys()
    keys |= properties["calendar"]["properties"]["quiet"]["items"]["properties"].keys()
    apart = {"$schema", "kind", "format", "name", "titles", "stages", "replaces", "code", "conditions", "otherwise"}
    text = quittance_core.packaged_manifests("sentences")[f"sentences/{language}.json"]
    words = json.loads(text)["words"]["policy_key"]
    assert keys - apart - {"days_from_due", "days_after_previous"} == set(words)


def test_whom_a_stage_is_for_and_who_does_it_is_told():
    after = shipped()
    after["stages"][-1] |= {
        "recipient": {"role": "director", "copies": ["accounts", "buyer"]},
        "in_charge": "team_leader",
        "adds": ["formal_notice", "hand_over"],
    }
    assert changes(shipped(), after) == {
        after["stages"][-1]["code"]: [
            "meant for: role director; copies to accounts department, buyer, not said before",
            "done by: team leader, not said before",
            "added to the principal: a formal notice, hand-over, not said before",
        ]
    }


def test_what_becomes_of_penalties_is_told():
    after = shipped() | {"penalties": "forgive"}
    after["stages"][-1]["adds"] = ["penalties_charged", "hold_on_orders"]
    told = changes(shipped(), after)
    assert told.pop(after["stages"][-1]["code"]) == [
        "added to the principal: interest and compensation, charged, hold on orders, not said before"
    ]
    assert told == {None: ["interest and compensation: forgiven once the principal is paid instead of claimed"]}
    assert changes(shipped(), shipped() | {"penalties": "claim"}) == {}


def test_a_stage_that_adds_nothing_says_so():
    after = shipped()
    after["stages"][-1]["adds"] = []
    assert changes(shipped(), after) == {
        after["stages"][-1]["code"]: ["added to the principal: nothing else, not said before"]
    }


def test_a_policy_is_no_different_from_itself():
    assert changes(shipped(), copy.deepcopy(shipped())) == {}
