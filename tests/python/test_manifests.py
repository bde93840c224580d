"""The shipped manifests, and what `quittance check` says of bad ones."""

import collections
import csv
import hashlib
import json
import os
import re
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest
import quittance_core
from quittance_core import cli, own
from quittance_core.cli import _manifests
from quittance_core.sentences import render

ROOT = Path(__file__).resolve().parents[2]
MANIFESTS = ROOT / "manifests"
PUBLISHED = ROOT.parent / "shared" / "domain" / "rates"
SHIPPED = sorted(path for path in MANIFESTS.glob("*/*.json") if path.parent.name != "schema")
NO_BREAK = "\u00a0"
STATUS = {
    "official": "official",
    "two_secondary": "secondary",
    "one_secondary": "unverified",
    "conflict": "unverified",
    "not_found": "memory",
}
REPOSITORY = re.compile(r"github|repositor", re.I)


SERIES = [
    "at-basiszinssatz",
    "be-commercial-late-payment",
    "de-basiszinssatz",
    "ecb-main-refinancing",
    "ecb-main-refinancing-half-year",
    "fr-legal-interest-individuals",
    "fr-legal-interest-professionals",
    "nl-commercial-interest",
    "nl-statutory-interest",
    "uk-bank-rate",
]


def shipped():
    return quittance_core.Manifests(quittance_core.packaged_manifests())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_manifest_fits_its_published_schema(path):
    manifest = json.loads(path.read_text(encoding="utf-8"))
    schema_path = (path.parent / manifest["$schema"]).resolve()
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(manifest)


def test_the_wheel_ships_every_manifest():
    names = [path.relative_to(MANIFESTS).as_posix() for path in SHIPPED]
    assert sorted(quittance_core.packaged_manifests(policy=None)) == names
    # A ledger is evaluated by one policy.
    others = [name for name in names if name.startswith("policies/") and name != "policies/default-fr.json"]
    assert len(others) >= 10
    assert sorted(quittance_core.packaged_manifests()) == [name for name in names if name not in others]
    assert list(quittance_core.packaged_manifests("policies")) == ["policies/default-fr.json"]
    with pytest.raises(FileNotFoundError):
        quittance_core.packaged_manifests("policies", policy="default-xx")


def test_what_is_shipped_has_no_fault():
    manifests = shipped()
    assert manifests.jurisdictions == ["AT", "BE", "CH", "DE", "ES", "EU", "FR", "IE", "IT", "LU", "NL", "PT", "UK"]
    assert "default-fr" in manifests.policies
    assert manifests.rates == sorted(SERIES)


def test_the_default_ladder_is_the_decided_one():
    policy = shipped().policy("default-fr")
    assert policy["gap_days"] == 7
    assert [(stage["days_from_due"], stage["channel"]) for stage in policy["stages"]] == [
        (-5, "email"),
        (3, "email"),
        (15, "email"),
        (30, "task"),
        (45, "task"),
    ]
    assert [stage["lapses_at_due"] for stage in policy["stages"]] == [True, False, False, False, False]
    assert not any(stage["automatic"] for stage in policy["stages"])


ITEMS = MANIFESTS.parent / "tests" / "cases" / "simulate" / "open-items.csv"
POLICIES = [json.loads(path.read_text(encoding="utf-8")) for path in SHIPPED if path.parent.name == "policies"]


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy["name"])
def test_a_shipped_ladder_is_for_people_to_approve_and_calls_nothing_a_formal_notice(policy):
    assert policy["countries"]
    assert policy["gap_days"] >= 7
    assert not any(stage["automatic"] for stage in policy["stages"])
    assert "task" in (policy["stages"][-1].get("channel"), *policy["stages"][-1].get("channels", ()))
    for one in (policy, *policy["stages"]):
        assert {"de", "en", "fr"} <= set(one["titles"])
        for title in one["titles"].values():
            assert not re.search("mise en demeure|formal notice|förmlich|ingebrekestelling", title, re.IGNORECASE)


def test_customers_can_change_from_a_shipped_ladder_to_another():
    """What was done stays done: a stage that the other one does not have is replaced by one of its own, or counts as not begun."""
    used = {stage["code"] for policy in POLICIES for stage in policy["stages"]}
    for policy in POLICIES:
        known = {stage["code"] for stage in policy["stages"]} | set(policy.get("replaces", ()))
        assert used - known <= ({"call"} if policy["name"] == "default-fr" else set()), policy["name"]


def test_the_first_stage_done_elsewhere_is_not_done_again():
    for policy in POLICIES:
        codes = [stage["code"] for stage in policy["stages"]]
        assert "friendly" in codes
        for code, target in policy.get("replaces", {}).items():
            assert (target is None) == (code == "before_due"), policy["name"]


@pytest.mark.parametrize(
    ("country", "name"),
    [
        ("FR", "default-fr"),
        ("DE", "default-de"),
        ("GB", "default-gb"),
        ("UK", "default-gb"),
        ("BE", "default-eu"),
        ("PL", "default-eu"),
        ("CH", None),
        ("US", None),
        ("", None),
    ],
)
def test_a_company_gets_the_ladder_of_its_country_or_of_the_union(country, name):
    assert own.policy_for(country) == name


def test_the_union_has_its_members():
    (union,) = (policy for policy in POLICIES if policy["name"] == "default-eu")
    assert len(set(union["countries"])) == 27


def law_broken(policy, *jurisdictions):
    """What the law says of a policy: (pointer, message, cure) of each fault."""
    texts = quittance_core.packaged_manifests("rates", "jurisdictions", "calendars")
    texts |= {f"jurisdictions/{one['code'].lower()}.json": json.dumps(one) for one in jurisdictions}
    faults = []
    try:
        quittance_core.Manifests(texts | {"policy.json": json.dumps(policy)})
    except quittance_core.ManifestError as error:
        faults = error.diagnostics
    assert {fault["code"] for fault in faults} <= {"law_broken"}
    return [(fault["pointer"], fault["message"], fault["cure"]) for fault in faults]


def ladder_of(name, **changes):
    (found,) = (policy for policy in POLICIES if policy["name"] == name)
    return json.loads(json.dumps(found)) | changes


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy["name"])
def test_a_shipped_ladder_keeps_the_law_of_its_countries(policy):
    assert law_broken(policy) == []


def test_law_wins_over_a_deadline():
    hasty = ladder_of("be-consumers")
    hasty["stages"][0]["deadline_days"] = 13
    ((pointer, message, cure),) = law_broken(hasty)
    assert pointer == "/stages/0"
    assert message.startswith(
        'The stage "friendly" breaks the law of Belgium: A consumer is owed one free reminder and 14'
    )
    assert message.endswith("(Book XIX of the Code of economic law)")
    assert "deadline_days of 14" in cure
    assert "gap_days of 15" in cure
    # Left out, it is the gap of the policy.
    del hasty["stages"][0]["deadline_days"]
    assert len(law_broken(hasty)) == 1
    assert law_broken(hasty | {"gap_days": 14}) == []
    # What comes next comes after the last of the days.
    early = ladder_of("be-consumers", gap_days=14)
    early["stages"][0].pop("deadline_days")
    early["stages"][1].pop("gap_days")
    assert len(law_broken(early)) == 1


def test_law_concerns_its_customers_and_its_countries():
    hasty = ladder_of("be-consumers")
    del hasty["stages"][0]["deadline_days"]
    assert law_broken(hasty | {"relations": ["unknown"]})
    assert law_broken(hasty | {"relations": ["b2b", "public"]}) == []
    assert law_broken(hasty | {"countries": ["FR"]}) == []
    assert law_broken(hasty | {"countries": ["FR", "BE"]})
    everybody = {name: value for name, value in hasty.items() if name != "relations"}
    assert law_broken(everybody)
    del everybody["countries"]
    assert law_broken(everybody) == [], "nobody said where"


def test_penalties_are_named_after_the_letter_that_the_law_asks_for():
    letters = ladder_of("nl-consumers")
    letters["stages"][1]["adds"] = ["penalties_shown"]
    ((pointer, message, _cure),) = law_broken(letters)
    assert pointer == "/stages/1"
    assert "14 days from the day after it was received (BW 6:96 (6))" in message
    letters["stages"][0]["deadline_days"] = 14
    letters["stages"][1]["gap_days"] = 16
    assert law_broken(letters) == []
    letters["stages"][0]["adds"] = ["penalties_shown"]
    assert [pointer for pointer, _message, _cure in law_broken(letters)] == ["/stages/0", "/stages/1"]


def test_penalties_are_charged_after_the_letter_that_the_law_asks_for():
    letters = ladder_of("nl-consumers")
    letters["stages"][0] |= {"deadline_days": 14, "adds": ["penalties_charged"]}
    letters["stages"][1]["gap_days"] = 16
    assert [pointer for pointer, _message, _cure in law_broken(letters)] == ["/stages/0"]
    letters["stages"][0]["adds"] = []
    letters["stages"][1] |= {"channel": "task", "adds": ["penalties_charged"]}
    assert law_broken(letters) == []
    del letters["stages"][0]["deadline_days"]
    assert "/stages/1" in [pointer for pointer, _message, _cure in law_broken(letters)]


def test_law_may_ban_a_channel():
    law = jurisdiction("fr")
    law["contact"] = {
        "rules": [{"relations": ["consumer"], "banned_channels": ["phone"], "fact": "consumer_no_compensation"}]
    }
    if law["facts"]["consumer_no_compensation"]["status"] in ("unverified", "memory"):
        law["facts"]["consumer_no_compensation"]["status"] = "secondary"
    called = ladder_of("fr-standard")
    ((pointer, _message, cure),) = law_broken(called, law)
    assert (pointer, cure) == ("/stages/2", "Take another channel than phone.")
    assert law_broken(called | {"relations": ["b2b"]}, law) == []


def test_what_was_read_in_no_good_source_decides_nothing():
    law = jurisdiction("be")
    hasty = ladder_of("be-consumers")
    del hasty["stages"][0]["deadline_days"]
    for status in ("unverified", "memory", "convention"):
        law["facts"]["formal_notice"]["status"] = status
        assert law_broken(hasty, law) == []


def published(name):
    path = PUBLISHED / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def evidence(series):
    """Rows of the evidence by date; the changes of the European Central Bank's rate are a series of their own there."""
    name = series.replace("-", "_") + ("_changes" if series == "ecb-main-refinancing" else "")
    rows = [row for row in published("sources.csv") if row["series"] == name]
    return sorted(rows, key=lambda row: row["effective_from"])


@pytest.mark.parametrize("series", SERIES)
def test_a_series_carries_every_row_of_the_evidence(series):
    """What only public repositories say is not verified: nobody can be shown what it rests on."""
    expected = []
    for row in evidence(series):
        publishers = [one for one in row["source_publisher"].split(";") if one and not REPOSITORY.search(one)]
        status = STATUS[row["status"]]
        status = "unverified" if status == "secondary" and not publishers else status
        expected.append((row["effective_from"], Fraction(row["rate_percent"]) / 100, status))
    rows = shipped().rate_rows(series)
    assert [(row["from"], Fraction(row["rate"]), row["status"]) for row in rows] == expected
    assert all(row["source"] for row in rows)


def rate_on(day, jurisdiction, relation, **options):
    """The yearly rate on a day, of a claim that is late since the day before."""
    result = quittance_core.accrue(
        shipped(),
        amount="100.00",
        currency="EUR",
        as_of=day,
        first_day=day,
        jurisdiction=jurisdiction,
        relation=relation,
        **options,
    )
    return Fraction(result["segments"][0]["rate"])


DERIVED = {
    "fr_b2b_default_late_rate.csv": ("FR", "b2b", {}),
    "fr_contract_floor_3x_legal.csv": ("FR", "b2b", {"rate": "0"}),
    "fr_public_procurement_late_rate.csv": ("FR", "public", {}),
    "de_late_b2b_plus9.csv": ("DE", "b2b", {}),
    "de_late_consumer_plus5.csv": ("DE", "consumer", {}),
    "at_late_b2b_plus_9_2.csv": ("AT", "b2b", {}),
    "uk_late_payment_statutory_rate.csv": ("UK", "b2b", {}),
    "be_commercial_late_rate.csv": ("BE", "b2b", {}),
    "nl_handelsrente.csv": ("NL", "b2b", {}),
}
# Printed figures that no rule reproduces, by file and date, and why.
NOT_REPRODUCED = {
    (
        "be_commercial_late_rate.csv",
        "2013-01-01",
    ): "prints the 9 % of contracts made from 16 March 2013 on; on 1 January it was 8 %",
}


@pytest.mark.parametrize("name", DERIVED)
def test_a_derived_rate_is_each_published_one(name):
    jurisdiction, relation, options = DERIVED[name]
    rows = published(name)
    assert len(rows) >= 9
    for row in rows:
        if (name, row["effective_from"]) not in NOT_REPRODUCED:
            expected = Fraction(row["rate"]) / 100
            assert rate_on(row["effective_from"], jurisdiction, relation, **options) == expected, row


def test_the_belgian_rate_of_early_2013_is_that_of_the_older_contracts():
    assert rate_on("2013-01-01", "BE", "b2b") == Fraction("8.0") / 100
    assert rate_on("2013-03-16", "BE", "b2b") == Fraction("9.0") / 100


def test_the_rules_reproduce_the_published_belgian_and_dutch_rates_since_2013():
    for name, jurisdiction in (("be_commercial_late_rate.csv", "BE"), ("nl_handelsrente.csv", "NL")):
        for row in published(name):
            if row["effective_from"] >= "2013-07-01":
                result = quittance_core.accrue(
                    shipped(),
                    amount="100",
                    currency="EUR",
                    as_of=row["effective_from"],
                    first_day=row["effective_from"],
                    jurisdiction=jurisdiction,
                    relation="b2b",
                )
                assert result["reasons"][0]["series"] == "ecb-main-refinancing-half-year", "a rule, not a copy"


@pytest.mark.parametrize(
    ("wrong", "day", "right"),
    [
        (
            "13.65",
            "2024-07-01",
            "14.25",
        ),  # taken from the rate after the cut of September 2024, not from that of 1 July
        (
            "15.07",
            "2024-01-01",
            "14.50",
        ),  # the legal interest rate of 5.07 % taken for the European Central Bank's 4.50 %
    ],
)
def test_a_published_french_rate_that_is_wrong_is_not_reproduced(wrong, day, right):
    assert rate_on(day, "FR", "b2b") == Fraction(right) / 100 != Fraction(wrong) / 100


def test_the_published_italian_margins_that_follow_a_later_cut_are_wrong():
    # An Italian table prints 3.65 and 2.65 as reference rates for the second half of 2024 and the first of 2025.
    assert rate_on("2024-07-01", "IT", "b2b") == Fraction("12.25") / 100
    assert rate_on("2025-01-01", "IT", "b2b") == Fraction("11.15") / 100


def test_the_legal_rate_of_2019_is_the_treasury_s():
    # A published table prints 0.76 for the first half of 2019 and 0.88 for that of 2018; the Treasury says 0.86 and 0.89.
    assert rate_on("2019-01-01", "FR", "b2b", rate="0") == 3 * Fraction("0.86") / 100
    assert rate_on("2018-01-01", "FR", "b2b", rate="0") == 3 * Fraction("0.89") / 100


def test_the_uk_rate_is_frozen_at_the_half_year_of_the_start():
    result = quittance_core.accrue(
        shipped(),
        amount="1000",
        currency="GBP",
        due="2024-11-17",
        as_of="2025-09-30",
        jurisdiction="UK",
        relation="b2b",
    )
    assert [segment["rate"] for segment in result["segments"]] == ["0.1325"]


def check(capsys, *paths):
    code = cli.main(["check", "--json", *map(str, paths)])
    output = capsys.readouterr()
    assert output.err == ""
    return code, json.loads(output.out)["faults"]


def test_check_passes_what_is_shipped(capsys):
    assert check(capsys, *SHIPPED) == (0, [])
    assert cli.main(["check", *map(str, SHIPPED)]) == 0


def test_check_tells_every_fault_with_its_place(capsys, tmp_path):
    text = (MANIFESTS / "policies" / "default-fr.json").read_text(encoding="utf-8")
    text = text.replace('"channel": "email"', '"channel": "pigeon"', 1).replace('"gap_days": 7', '"gap_days": 7.5')
    path = tmp_path / "policy.json"
    path.write_text(text, encoding="utf-8")
    code, faults = check(capsys, path)
    assert code == 2
    assert [(fault["code"], fault["pointer"], fault["line"], fault["column"]) for fault in faults] == [
        ("number_not_integer", "/gap_days", 8, 15)
    ]
    path.write_text(text.replace("7.5", '"7"').replace('"automatic": false', '"automatic": 0', 1), encoding="utf-8")
    code, faults = check(capsys, path)
    assert code == 2
    assert [(fault["code"], fault["pointer"], fault["line"], fault["column"]) for fault in faults] == [
        ("wrong_kind", "/gap_days", 8, 15),
        ("value_not_allowed", "/stages/0/channel", 15, 18),
        ("wrong_kind", "/stages/0/automatic", 16, 20),
    ]
    assert all(fault["source"] == str(path) and fault["message"] and fault["cure"] for fault in faults)


def test_check_prints_the_faults_of_all_files_to_stderr(capsys, tmp_path):
    malformed = tmp_path / "malformed.json"
    malformed.write_text("{", encoding="utf-8")
    doubled = tmp_path / "doubled.json"
    doubled.write_text('{"kind": "policy", "kind": "rates"}', encoding="utf-8")
    assert cli.main(["check", str(malformed), str(doubled)]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert f"{malformed}:1:2 (whole document): json_malformed" in output.err
    assert f"{doubled}:1:20 /kind: duplicate_key" in output.err


def test_check_of_a_file_that_cannot_be_read_checks_the_others(capsys, tmp_path):
    malformed = tmp_path / "malformed.json"
    malformed.write_text("{", encoding="utf-8")
    code, faults = check(capsys, tmp_path / "none.json", tmp_path, malformed)
    assert (code, [(Path(fault["source"]).name, fault["code"]) for fault in faults]) == (
        2,
        [("none.json", "file_not_read"), (tmp_path.name, "file_not_read"), ("malformed.json", "json_malformed")],
    )
    assert cli.main(["check", str(tmp_path / "none.json")]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "none.json: file_not_read: " in output.err
    assert "--manifests" in output.err


def without(manifest, path):
    """A copy without what stands at the path."""
    copy = json.loads(json.dumps(manifest))
    parent = copy
    for key in path[:-1]:
        parent = parent[key]
    del parent[path[-1]]
    return copy


OPTIONAL = {
    "reference",
    "$schema",
    "aliases",
    "multiplier",
    "contract_floor",
    "round_up_to_points",
    "frozen_on",
    "compounding",
    "judgment",
    "notice_days",
    "costs",
    "unless_agreed",
    "sector",
    "end",
    "from",
    "until",
    "scale",
    "titles",
    "texts",
    "references",
    "sources",
    "contact",
}
BY_LANGUAGE = ("titles", "texts", "references", "sources")
JURISDICTIONS = sorted(path.stem for path in (MANIFESTS / "jurisdictions").glob("*.json"))


def required_parts(node, path=()):
    """Path of every key that may not be missing."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        is_required = key not in OPTIONAL or (key == "from" and path[-2:-1] in (("rules",), ("periods",)))
        is_required = is_required and not (key == "relations" and path[-2:-1] == ("events",))
        is_name = path == ("facts",) or (path and path[-1] in BY_LANGUAGE)
        if isinstance(key, str) and is_required and not is_name and path[-2:-1] != ("bands",):
            yield (*path, key)
        yield from required_parts(value, (*path, key))


def jurisdiction(name):
    return json.loads((MANIFESTS / "jurisdictions" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", JURISDICTIONS)
def test_check_names_each_required_part_that_is_missing(name):
    texts = quittance_core.packaged_manifests("rates")
    law = jurisdiction(name)
    paths = list(required_parts(law))
    assert len(paths) > 40
    for path in paths:
        broken = json.dumps(without(law, path))
        with pytest.raises(quittance_core.ManifestError) as error:
            quittance_core.Manifests(texts | {f"jurisdictions/{name}.json": broken})
        names = [path[-1], "rate"] if path[-1] in ("not_available_because", "none_because") else [path[-1]]
        messages = " ".join(fault["message"] for fault in error.value.diagnostics)
        assert any(part in messages for part in names) or path[-1] in ("not_available_because", "none_because"), path


@pytest.mark.parametrize("name", JURISDICTIONS)
def test_check_names_each_fact_that_is_deleted(capsys, tmp_path, name):
    law = jurisdiction(name)
    broken = tmp_path / f"{name}.json"
    assert law["facts"]
    for fact in law["facts"]:
        broken.write_text(json.dumps(without(law, ("facts", fact))), encoding="utf-8")
        code, faults = check(capsys, broken)
        assert code == 2
        assert {fault["code"] for fault in faults} == {"fact_unknown"}
        assert all(f'"{fact}"' in fault["message"] for fault in faults)


def test_check_names_a_fact_that_nothing_needs(capsys, tmp_path):
    law = jurisdiction("fr")
    law["facts"]["idle"] = {"text": "t", "source": "s", "status": "memory"}
    broken = tmp_path / "fr.json"
    broken.write_text(json.dumps(law), encoding="utf-8")
    code, faults = check(capsys, broken)
    assert (code, [fault["code"] for fault in faults]) == (2, ["fact_unused"])


def facts_of_all():
    return [(name, code, fact) for name in JURISDICTIONS for code, fact in jurisdiction(name)["facts"].items()]


def told(node, path=()):
    """Each English text of a manifest of law with what it is in other languages: (path, English, dict by language)."""
    for name, others in (
        ("title", "titles"),
        ("text", "texts"),
        ("reference", "references"),
        ("source", "sources"),
        ("not_available_because", "texts"),
        ("none_because", "texts"),
    ):
        if isinstance(node, dict) and isinstance(node.get(name), str):
            yield (*path, name), node[name], node.get(others, {})
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from told(value, (*path, key))


def told_by_all():
    return [(name, *of_one) for name in JURISDICTIONS for of_one in told(jurisdiction(name))]


def test_law_speaks_french_and_german_wherever_it_speaks():
    """What it says, where it stands, where that was read, why nothing is known, and what its country is called."""
    assert len(told_by_all()) > 500
    assert [(name, path) for name, path, _english, others in told_by_all() if sorted(others) != ["de", "fr"]] == []


# Words that no French or German text has; names of English and Irish laws and of pages are names.
ENGLISH = re.compile(
    r"\b(the|of|and|from|by|is|are|not|section|law|laws|since|read|quoted|memory|published|"
    r"January|February|March|May|June|July|October|December)\b"
)
NAMES = re.compile(
    r"Late Payment of Commercial Debts \(Interest\) Act|Statute of Limitations|Limitation Act|Part III|"
    r"law\.ch|solon\.law|cms\.law|[\w.-]+\.(?:com|fr|de|uk|be|at|nl)\b"
)


def test_no_english_stands_in_a_french_or_german_reference():
    for name, path, _english, others in told_by_all():
        for language, text in others.items():
            assert not ENGLISH.findall(NAMES.sub("", text)), (name, path, language, text)


def test_one_english_sentence_has_one_translation():
    texts = {}
    for name, path, english, others in told_by_all():
        assert texts.setdefault((path[-1], english), others) == others, (name, path)


def numbers(text, thousands, point):
    """Every number of a sentence, in order of size."""
    grouped = re.sub(rf"(?<=\d){thousands}(?=\d{{3}}\b)", "", text)
    return sorted(Fraction(each.replace(point, ".")) for each in re.findall(rf"\d+(?:{re.escape(point)}\d+)?", grouped))


def test_a_translation_names_the_same_numbers():
    for name, path, english, others in told_by_all():
        if path[-1] == "reference":
            figures = sorted(re.findall(r"\d+", english))
            assert all(sorted(re.findall(r"\d+", text)) == figures for text in others.values()), (name, path)
        elif path[-1] not in ("title", "source"):
            expected = numbers(english, ",", ".")
            assert numbers(others["fr"], NO_BREAK, ",") == expected, (name, path)
            assert numbers(others["de"], r"\.", ",") == expected, (name, path)


def test_a_line_never_breaks_before_a_sign():
    french = re.compile(r"[^\u00a0](?:[;!?%€»]|:(?!\d))|«[^\u00a0]|'")  # 6:119 is a number
    german = re.compile(r"[^\u00a0][%€]|§[^\u00a0§]|'")
    for name, path, _english, others in told_by_all():
        assert not french.search(others["fr"]), (name, path)
        assert not german.search(others["de"]), (name, path)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_reasons_about_law_are_told_in_one_language(language):
    """Whatever the law of a country says to a reason: its country, its text and where that stands."""
    for name in JURISDICTIONS:
        law = jurisdiction(name)
        for relation, rule in law["relations"].items():
            if "not_available_because" in rule:
                reason = {
                    "code": "relation_without_rule",
                    "relation": relation,
                    "because": rule["not_available_because"],
                }
                assert rule["texts"][language] in render(reason, language)
        for fact in law["facts"].values():
            if "reference" in fact:
                reason = {"code": "limitation", "counted_on": "2026-01-01", "last_on": "2031-01-01"}
                sentence = render(reason | {"source": fact["reference"]}, language)
                assert fact["references"][language] in sentence
        for code in (law["code"], *law.get("aliases", ())):
            assert law["titles"][language] in render({"code": "law_of_company", "jurisdiction": code}, language)


def test_a_country_without_a_law_is_named_by_who_knows_its_name():
    reason = {"code": "jurisdiction_unknown", "country": "US"}
    assert "(États-Unis)" in render(reason, "fr", country_names={"US": "États-Unis"})


def test_a_half_year_that_is_missing_stops_only_what_needs_it():
    texts = quittance_core.packaged_manifests("rates", "jurisdictions")
    name = "rates/ecb-main-refinancing-half-year.json"
    series = json.loads(texts[name])
    series["rows"] = [row for row in series["rows"] if row["from"] != "2025-07-01"]
    manifests = quittance_core.Manifests(texts | {name: json.dumps(series)})
    claim = {"amount": "100", "currency": "EUR", "jurisdiction": "FR", "relation": "b2b"}
    assert quittance_core.accrue(manifests, due="2026-01-15", as_of="2026-02-15", **claim)["interest"] != "0.00"
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.accrue(manifests, due="2025-06-15", as_of="2026-02-15", **claim)
    fault = error.value.diagnostics[0]
    assert fault["code"] == "rate_missing"
    assert "ecb-main-refinancing-half-year" in fault["message"]
    assert "2025-07-01" in fault["message"]
    assert name in fault["cure"]


def test_a_figure_of_law_that_is_not_verified_says_so():
    result = quittance_core.accrue(
        shipped(),
        amount="100",
        currency="EUR",
        due="2013-01-15",
        as_of="2013-02-15",
        jurisdiction="FR",
        relation="b2b",
        rate="0",
    )
    assert ("rate_not_verified", "unverified") in [
        (reason["code"], reason.get("status")) for reason in result["reasons"]
    ]


def test_manifest_error_lists_every_fault_of_every_text():
    with pytest.raises(quittance_core.ManifestError) as error:
        quittance_core.Manifests({"a": "{", "b": "[]"})
    assert [(fault["source"], fault["code"]) for fault in error.value.diagnostics] == [
        ("a", "json_malformed"),
        ("b", "wrong_kind"),
    ]
    assert isinstance(error.value, ValueError)


def faults_of(capsys, *paths):
    code, faults = check(capsys, *paths)
    assert code == (2 if faults else 0)
    assert all(fault["source"] and fault["message"] and fault["cure"] for fault in faults)
    return [(fault["code"], fault.get("pointer"), fault.get("line"), fault.get("column")) for fault in faults]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b'{"kind": ["policy"]}', ("wrong_kind", "/kind", 1, 10)),
        (b'{"kind": "mistake"}', ("value_not_allowed", "/kind", 1, 10)),
        (b"[" * 200_000, ("json_malformed", "", 1, 33)),
        (b'{"a":' * 200_000, ("json_malformed", "", 1, 161)),
        (b'{"kind": "policy",\n "name": "Pr\xe9avis"}', ("text_not_utf8", "", 2, 13)),
        (b'{"kind": "policy", "name": "\\ud800"}', ("json_malformed", "", 1, 35)),
        (b"\xef\xbb\xbf{}", ("json_malformed", "", 1, 1)),
        (b"\xff\xfe{\x00}\x00", ("text_not_utf8", "", 1, 1)),
        (b"", ("json_malformed", "", 1, 1)),
        (b"null", ("wrong_kind", "", 1, 1)),
        (b" " * (4 * 1024 * 1024 + 1), ("text_too_large", None, None, None)),
        (b'{"kind": "policy", "format": 1}', ("value_not_allowed", "/format", 1, 30)),
    ],
    ids=lambda value: str(value)[:24],
)
def test_check_tells_of_any_bytes_what_is_wrong_and_where(capsys, tmp_path, content, fault):
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    assert faults_of(capsys, path)[0] == fault
    assert cli.main(["check", str(path)]) == 2
    assert str(path) in capsys.readouterr().err


def test_check_of_a_file_whose_name_is_no_utf8(capsys, tmp_path):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/pr\xe9avis.json")
    Path(name).write_text((MANIFESTS / "policies" / "default-fr.json").read_text(encoding="utf-8"), encoding="utf-8")
    code, faults = check(capsys, name)
    assert (code, [fault["code"] for fault in faults]) == (2, ["name_not_utf8"])
    assert faults[0]["source"].endswith("pr\\udce9avis.json")
    assert cli.main(["check", name]) == 2
    assert "name_not_utf8" in capsys.readouterr().err


def test_no_more_of_a_large_file_is_read_than_the_limit(tmp_path):
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(10 * quittance_core.JSON_BYTES_LIMIT)
    assert len(_manifests.read(path)) == quittance_core.JSON_BYTES_LIMIT + 1


BROKEN = {
    "sentences": [
        (("language",), "french", "value_not_allowed", "/language"),
        (("decimal_point",), ";", "value_not_allowed", "/decimal_point"),
        (("singular",), [], "value_not_allowed", "/singular"),
        (("singular",), ["1"], "wrong_kind", "/singular/0"),
        (("words", "kind"), "payment", "wrong_kind", "/words/kind"),
        (("words", "kind", "credit"), "", "value_not_allowed", "/words/kind/credit"),
        (("sentences", "late"), 7, "wrong_kind", "/sentences/late"),
        (("sentences", "late"), ["one"], "value_not_allowed", "/sentences/late"),
        (("sentences", "Too late"), "text", "value_not_allowed", "/sentences/Too late"),
        (("colour",), "red", "unknown_key", "/colour"),
    ],
    "hosts": [
        (("boundary_version",), 0, "value_not_allowed", "/boundary_version"),
        (("addons", "account_quittance", "models"), "res.partner", "wrong_kind", "/addons/account_quittance/models"),
        (("addons", "account_quittance", "jobs"), [1], "wrong_kind", "/addons/account_quittance/jobs/0"),
        (("addons", "account_quittance", "groups"), ["a", "a"], "name_twice", "/addons/account_quittance/groups/1"),
        (("title",), "", "value_not_allowed", "/title"),
    ],
    "scorecards": [
        (("titles",), {"en": ""}, "value_not_allowed", "/titles/en"),
        (("delay", "half_life_days"), 0, "value_not_allowed", "/delay/half_life_days"),
        (("delay", "prior_weight"), "0", "weight_out_of_range", "/delay/prior_weight"),
    ],
    "holds": [
        (("holds", 6, "interest"), "pauses", "value_not_allowed", "/holds/6/interest"),
        (("holds", 6, "code"), "Paused", "value_not_allowed", "/holds/6/code"),
        (("holds", 6, "titles"), {}, "value_not_allowed", "/holds/6/titles"),
        (("holds", 6, "titles"), {"French": "En pause"}, "value_not_allowed", "/holds/6/titles/French"),
        (("holds", 0), None, "wrong_kind", "/holds/0"),
    ],
    "policies": [
        (("stages", 0, "code"), "Before due", "value_not_allowed", "/stages/0/code"),
        (("replaces",), {"reminder": "friendlier"}, "stage_unknown", "/replaces/reminder"),
        (("titles",), {}, "value_not_allowed", "/titles"),
        (("titles",), {"fr": ""}, "value_not_allowed", "/titles/fr"),
        (("titles",), {"French": "En pause"}, "value_not_allowed", "/titles/French"),
        (("relations",), ["consumers"], "value_not_allowed", "/relations/0"),
        (("stages", 1, "channels"), ["email"], "value_not_allowed", "/stages/1/channel"),
        (("stages", 1, "adds"), ["interest"], "value_not_allowed", "/stages/1/adds/0"),
        (("penalties",), "waive", "value_not_allowed", "/penalties"),
        (("penalties",), 1, "wrong_kind", "/penalties"),
        (("stages", 1, "deadline_days"), 0, "value_not_allowed", "/stages/1/deadline_days"),
    ],
}


@pytest.mark.parametrize(
    ("folder", "path", "value", "code", "pointer"),
    [(folder, *case) for folder, cases in BROKEN.items() for case in cases],
)
def test_check_holds_every_kind_to_its_schema(capsys, tmp_path, folder, path, value, code, pointer):
    manifest = json.loads(next((MANIFESTS / folder).glob("*.json")).read_text(encoding="utf-8"))
    parent = manifest
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = value
    schema = json.loads((MANIFESTS / folder / manifest["$schema"]).resolve().read_text(encoding="utf-8"))
    if code not in ("weight_out_of_range", "stage_unknown"):  # beyond what a schema can say
        assert not jsonschema.Draft202012Validator(schema).is_valid(manifest)
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(manifest), encoding="utf-8")
    assert (code, pointer) in [fault[:2] for fault in faults_of(capsys, broken)]


def test_a_selection_is_checked_with_the_policies_beside_it(capsys, tmp_path):
    selection = {
        "$schema": "../schema/selection.schema.json",
        "kind": "selection",
        "format": 1,
        "name": "mine",
        "segments": [
            {"code": "public_buyers", "policy": "slow", "relations": ["public"]},
            {"code": "own", "policy": "slow", "customers": [9, 7], "conditions": {"fact": "insured", "is": True}},
            {"code": "everybody", "policy": "default-fr"},
        ],
    }
    schema = json.loads((MANIFESTS / "schema" / "selection.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(selection)
    path = tmp_path / "selection.json"
    path.write_text(json.dumps(selection), encoding="utf-8")
    found = faults_of(capsys, path)
    assert found[0] == ("policy_unknown", "/segments/0/policy", 1, 147)
    assert [fault[1] for fault in found[1:]] == ["/segments/1/policy"]
    slow = json.loads((MANIFESTS / "policies" / "default-fr.json").read_text(encoding="utf-8")) | {"name": "slow"}
    (tmp_path / "slow.json").write_text(json.dumps(slow), encoding="utf-8")
    (tmp_path / "usual.json").write_text(json.dumps(slow | {"name": "default-fr"}), encoding="utf-8")
    assert faults_of(capsys, *tmp_path.glob("*.json")) == []
    calendars = quittance_core.packaged_manifests("calendars")
    manifests = quittance_core.Manifests(calendars | _manifests.read_folder(tmp_path))
    assert manifests.selections == ["mine"]
    assert manifests.selection("mine") == [
        {
            "code": "public_buyers",
            "policy": "slow",
            "relations": ["public"],
            "has_conditions": False,
            "customers": [],
        },
        {"code": "own", "policy": "slow", "relations": [], "has_conditions": True, "customers": [7, 9]},
        {"code": "everybody", "policy": "default-fr", "relations": [], "has_conditions": False, "customers": []},
    ]


def test_a_selection_says_what_a_policy_does_not_know(capsys, tmp_path):
    usual = json.loads((MANIFESTS / "policies" / "default-fr.json").read_text(encoding="utf-8"))
    mine = usual | {"name": "mine", "replaces": {"known": "friendly"}}
    (tmp_path / "mine.json").write_text(json.dumps(mine), encoding="utf-8")

    def faults(replaces):
        selection = {
            "kind": "selection",
            "format": 1,
            "name": "mine",
            "segments": [{"code": "everybody", "policy": "mine"}],
            "replaces": replaces,
        }
        (tmp_path / "selection.json").write_text(json.dumps(selection), encoding="utf-8")
        return [fault[:2] for fault in faults_of(capsys, *tmp_path.glob("*.json"))]

    assert faults({"mine": {"elsewhere": "firm", "long_ago": None}}) == []
    assert faults({"mine": {"elsewhere": "nowhere"}}) == [("stage_unknown", "/replaces/mine/elsewhere")]
    assert faults({"mine": {"friendly": "firm"}}) == [("value_not_allowed", "/replaces/mine/friendly")]
    assert faults({"mine": {"known": "firm"}}) == [("value_not_allowed", "/replaces/mine/known")]
    assert faults({"yours": {"elsewhere": "firm"}}) == [("policy_unknown", "/replaces/yours")]
    assert faults({"mine": {"No code": "firm", "elsewhere": 1}}) == [
        ("value_not_allowed", "/replaces/mine/No code"),
        ("wrong_kind", "/replaces/mine/elsewhere"),
    ]
    assert faults({"mine": "firm"}) == [("wrong_kind", "/replaces/mine")]


def test_a_selection_may_name_the_shipped_policies(capsys, tmp_path):
    selection = {
        "kind": "selection",
        "format": 1,
        "name": "mine",
        "segments": [
            {"code": "public_buyers", "policy": "fr-public-buyers", "relations": ["public"]},
            {"code": "everybody", "policy": "fr-standard"},
        ],
    }
    path = tmp_path / "selection.json"
    path.write_text(json.dumps(selection), encoding="utf-8")
    assert faults_of(capsys, path) == []
    simulate = ["simulate", "--ledger", str(ITEMS), "--as-of", "2026-06-30", "--manifests", str(tmp_path)]
    assert cli.main([*simulate, "--relation", "public"]) == 0
    assert "France, standard with a call" in capsys.readouterr().out


def test_the_shipped_holds_are_the_decided_ones():
    rules = shipped().hold_rules("default")
    assert [rule["code"] for rule in rules] == [
        "opening_balance",
        "excluded_by_accountant",
        "payment_blocked",
        "payment_unmatched",
        "payment_out",
        "past_limitation",
        "to_be_collected",
        "discount_taken",
        "below_tolerance",
        "paused",
        "left_out_of_letter",
        "handed_over",
    ]
    assert [rule["interest"] for rule in rules] == ["stops"] * 7 + ["late_payments"] * 2 + ["runs"] * 3
    assert [rule["from_host"] for rule in rules] == [True] * 9 + [False] * 3
    assert rules[-3] | {"titles": None} == {
        "code": "paused",
        "interest": "runs",
        "mentioned": True,
        "asks": "nobody",
        "ends": "date",
        "from_host": False,
        "titles": None,
    }
    assert (rules[-2]["ends"], rules[-2]["mentioned"]) == ("contact", False)
    assert (rules[-1]["ends"], rules[-1]["mentioned"], rules[-1]["asks"]) == ("lifted", False, "manager")
    assert all(set(rule["titles"]) == {"de", "en", "fr"} for rule in rules)


def test_a_policy_carries_the_hash_of_its_text():
    text = quittance_core.packaged_manifests("policies")["policies/default-fr.json"]
    assert shipped().policy("default-fr")["hash"] == hashlib.sha256(text.encode()).hexdigest()
    calendars = quittance_core.packaged_manifests("calendars")
    as_bytes = quittance_core.Manifests(calendars | {"p": text.encode()})
    assert as_bytes.policy("default-fr") == shipped().policy("default-fr")
    with pytest.raises(TypeError):
        quittance_core.Manifests({"p": 1})
    with pytest.raises(TypeError):
        quittance_core.Manifests({b"p": text})


def test_a_policy_says_what_became_of_old_stages():
    policy = json.loads(quittance_core.packaged_manifests("policies")["policies/default-fr.json"])
    policy["replaces"] = {"reminder_1": "friendly", "call": None}
    texts = quittance_core.packaged_manifests("calendars") | {"p": json.dumps(policy)}
    assert quittance_core.Manifests(texts).policy("default-fr")["replaces"] == policy["replaces"]


OWN_RATES = {
    "kind": "rates",
    "format": 1,
    "name": "own-rate",
    "title": "Own",
    "coverage": "half_year",
    "rows": [{"from": "2025-01-01", "until": "2026-12-31", "percent": "7.00", "status": "official", "source": "us"}],
}


def own_folder(tmp_path):
    """A country and a rate of one's own, German law with another rate, and English with another word."""
    folder = tmp_path / "own"
    (folder / "rates").mkdir(parents=True)
    (folder / "rates" / "own.json").write_text(json.dumps(OWN_RATES), encoding="utf-8")
    law = jurisdiction("de") | {"code": "XX", "title": "Elsewhere", "aliases": []}
    law["relations"]["b2b"]["rate"][-1] |= {"series": "own-rate", "margin_points": "1"}
    (folder / "elsewhere.json").write_text(json.dumps(law), encoding="utf-8")
    series = json.loads(quittance_core.packaged_manifests("rates")["rates/de-basiszinssatz.json"])
    next(row for row in series["rows"] if row["from"] == "2026-01-01")["percent"] = "11.00"
    (folder / "basiszinssatz.json").write_text(json.dumps(series), encoding="utf-8")
    words = json.loads(quittance_core.packaged_manifests("sentences")["sentences/en.json"])
    words["words"]["series"]["own-rate"] = "house rate"
    (folder / "words.json").write_text(json.dumps(words), encoding="utf-8")
    return folder


def accrue(capsys, *more):
    arguments = ["--relation", "b2b", "--amount", "3650.00", "--currency", "EUR", "--due", "2026-02-28"]
    code = cli.main(["accrue", *arguments, "--as-of", "2026-03-10", *map(str, more)])
    return code, capsys.readouterr()


def test_own_law_and_rates_count_beside_the_shipped_ones(capsys, tmp_path):
    folder = own_folder(tmp_path)
    assert cli.main(["check", "--manifests", str(folder)]) == 0
    assert "4 checked, no fault." in capsys.readouterr().out
    code, output = accrue(capsys, "--jurisdiction", "XX", "--manifests", folder)
    assert code == 0
    assert re.search(r"interest +8\.00 EUR", output.out), "3650.00 × 8 % × 10 / 365"
    assert "1 × " not in output.out
    assert "house rate + 1 points" in output.out
    code, output = accrue(capsys, "--jurisdiction", "XX")
    assert (code, output.out) == (2, "")
    assert "jurisdiction_unknown" in output.err


def test_an_own_series_replaces_the_shipped_one_of_its_name(capsys, tmp_path):
    folder = own_folder(tmp_path)
    _, output = accrue(capsys, "--jurisdiction", "DE", "--manifests", folder, "--json")
    own = Fraction(json.loads(output.out)["segments"][0]["rate"])
    _, output = accrue(capsys, "--jurisdiction", "DE", "--json")
    assert own == Fraction(20, 100)
    assert Fraction(json.loads(output.out)["segments"][0]["rate"]) < own


def test_a_folder_of_manifests_that_is_none(capsys, tmp_path):
    assert cli.main(["check", "--manifests", str(tmp_path / "none")]) == 2
    assert "none" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert cli.main(["check", "--manifests", str(tmp_path / "empty")]) == 2
    assert "manifests_missing" in capsys.readouterr().err
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "law.json").write_text("{", encoding="utf-8")
    code, output = accrue(capsys, "--jurisdiction", "FR", "--manifests", broken)
    assert (code, output.out) == (2, "")
    assert "law.json:1:2" in output.err


@pytest.mark.parametrize(
    "arguments", [["check"], ["accrue", "--amount", "1"], ["simulate", "--ledger", "x.csv"]], ids=lambda words: words[0]
)
def test_an_empty_name_is_no_folder(capsys, monkeypatch, tmp_path, arguments):
    """An unset variable of a script must not read the folder that it happens to run in."""
    (tmp_path / "policy.json").write_text("{}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as exit_info:
        cli.main([*arguments, "--manifests", ""])
    assert exit_info.value.code == 2
    assert "an empty name is no folder" in capsys.readouterr().err


def test_check_needs_something_to_check(capsys):
    with pytest.raises(SystemExit) as exit_info:
        cli.main(["check"])
    assert exit_info.value.code == 2
    assert "--manifests" in capsys.readouterr().err


def test_reasons_are_told_in_the_language_asked_for(capsys):
    _, output = accrue(capsys, "--jurisdiction", "FR", "--language", "fr")
    assert "Indemnité forfaitaire" in output.out
    for locale, word in (("fr_BE", "Indemnité"), ("de-CH", "Verzugspauschale"), ("en_GB", "Fixed compensation")):
        _, output = accrue(capsys, "--jurisdiction", "FR", "--language", locale)
        assert word in output.out
    for other in ("es", "it", "nl", "pt_BR", "xx"):
        with pytest.raises(SystemExit):
            accrue(capsys, "--jurisdiction", "FR", "--language", other)
        assert "de, en, fr" in capsys.readouterr().err


PARTS = re.compile(
    r"^(principal|interest|interest paid|compensation|costs|costs paid|total) +(-?\d+\.\d\d) EUR$", re.MULTILINE
)


@pytest.mark.parametrize("costs", [(), ("--costs", "150.00")])
@pytest.mark.parametrize("imputation", ["principal_first", "legal"])
def test_the_parts_that_are_printed_add_up_to_the_total(capsys, costs, imputation):
    claim = ["--amount", "1000", "--currency", "EUR", "--due", "2025-01-15", "--as-of", "2026-06-30", *costs]
    arguments = ["accrue", *claim, "--jurisdiction", "FR", "--relation", "b2b", "--imputation", imputation]
    arguments += ["--paid", "2025-12-31:300.00"]
    assert cli.main(arguments) == 0
    parts = {name: Fraction(amount) for name, amount in PARTS.findall(capsys.readouterr().out)}
    assert parts.pop("total") == sum(parts.values())
    assert ("interest paid" in parts) == (imputation == "legal")
    assert ("costs" in parts) == bool(costs)
    assert cli.main([*arguments, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    given = {name: Fraction(result[name]) for name in ("principal", "interest", "compensation", "costs", "total")}
    paid = Fraction(result["interest_paid"]) + Fraction(result["costs_paid"])
    assert given.pop("total") == sum(given.values()) - paid


def test_a_french_consumer_is_not_asked_for_recovery_costs(capsys):
    claim = ["--amount", "1000", "--currency", "EUR", "--due", "2025-01-15", "--as-of", "2025-08-31"]
    arguments = ["accrue", *claim, "--jurisdiction", "FR", "--relation", "consumer", "--notice", "2025-03-01"]
    arguments += ["--costs", "150.00"]
    assert cli.main([*arguments, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["costs"], result["total"]) == ("0.00", "1016.99")
    reason = next(reason for reason in result["reasons"] if reason["code"] == "costs_need_judgment")
    assert reason["amount"] == "150.00"
    assert "L111-8" in reason["source"]
    assert "stay with the creditor" in reason["because"]
    assert cli.main(arguments) == 0
    told = capsys.readouterr().out
    assert "150.00 EUR are left out" in told
    assert "L111-8" in told
    assert cli.main([*arguments, "--judgment", "2025-08-01", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["costs"] == "150.00"


@pytest.mark.parametrize("code", quittance_core.Manifests(quittance_core.packaged_manifests()).jurisdictions)
def test_no_consumer_is_asked_for_costs_that_no_rule_allows(code):
    """Where nothing was read that allows them they stay out of the total, with the reason; a judgment covers them."""
    claim = {"amount": "1000", "currency": "GBP" if code == "UK" else "EUR", "due": "2025-01-15", "as_of": "2025-08-31"}
    claim |= {"jurisdiction": code, "costs": "150.00", "notice": "2025-03-01"}
    of_claim = quittance_core.accrue(shipped(), relation="consumer", **claim)
    statement = {name: claim[name] for name in ("currency", "as_of", "jurisdiction", "costs")}
    statement |= {"relation": "consumer", "claims": [{"name": "1", "amount": "1000", "due": "2025-01-15"}]}
    for result in (of_claim, quittance_core.statement(shipped(), json.dumps(statement))):
        assert result["costs"] == "0.00"
        reason = next(reason for reason in result["reasons"] if reason["code"] == "costs_need_judgment")
        assert reason["because"]
        assert reason.get("source") != ""
        for language in ("de", "fr"):
            assert reason["because"] not in render(reason, language)
    judged = quittance_core.accrue(shipped(), relation="consumer", judgment="2025-08-01", **claim)
    assert judged["costs"] == "150.00"
    assert quittance_core.accrue(shipped(), relation="b2b", **claim)["costs"] == "150.00"


def test_a_statement_leaves_the_same_costs_out():
    statement = {
        "currency": "EUR",
        "as_of": "2025-08-31",
        "jurisdiction": "FR",
        "relation": "consumer",
        "notice": "2025-03-01",
        "costs": "150.00",
        "claims": [{"name": "1", "amount": "1000", "due": "2025-01-15"}],
    }
    result = quittance_core.statement(shipped(), json.dumps(statement).encode())
    assert (result["costs"], result["total"]) == ("0.00", "1016.99")
    assert "costs_need_judgment" in [reason["code"] for reason in result["reasons"]]
    with pytest.raises(quittance_core.InputError) as error:
        quittance_core.statement(shipped(), b'{"currency": "\xe9"}', "s.json")
    assert [(fault["code"], fault["source"], fault["column"]) for fault in error.value.diagnostics] == [
        ("text_not_utf8", "s.json", 15)
    ]


# Statuses that their sources can bear.


def facts_and_rows():
    """Of everything that is shipped with a status: (name, its dict)."""
    texts = quittance_core.packaged_manifests("rates", "jurisdictions")
    for name, text in texts.items():
        manifest = json.loads(text)
        for row in manifest.get("rows", ()):
            yield f"{name} {row['from']}", row
        for code, fact in manifest.get("facts", {}).items():
            yield f"{name} {code}", fact


def test_no_public_repository_is_named():
    """An accountant and a debtor are shown what they can open and believe."""
    texts = quittance_core.packaged_manifests()
    unfit = re.compile(r"github|gitlab|repositor|julesdo|mycelium|rentetool|bgb-interest|index id|datasets/", re.I)
    assert [name for name, text in texts.items() if unfit.search(text)] == []


def test_no_rate_rests_on_a_source_older_than_itself():
    """Of the years that a source names, one is at least that of the row, or the one in which it was announced."""
    for name, row in facts_and_rows():
        if "percent" not in row or row["status"] == "memory":
            continue
        year, month = int(row["from"][:4]), int(row["from"][5:7])
        named = [int(found) for found in re.findall(r"(?<![\d.,])(?:19|20)\d\d(?!\d)", row["source"])]
        assert not named or max(named) >= year - (month == 1), (name, row["source"])
        assert row["read"] >= row["from"], name


def test_a_status_says_what_its_source_can_bear():
    counts = collections.Counter()
    for name, known in facts_and_rows():
        counts[known["status"]] += 1
        from_memory = re.search(r"^from memory|^[^;]*, from memory$|no publication", known["source"])
        assert (known["status"] == "memory") >= bool(from_memory), (name, known)
        if known["status"] == "convention":
            assert name.endswith(("day_count", "rounding")), name
        if known["status"] == "secondary":
            assert not re.search(r"^one published|, one published", known["source"]), name
    assert counts["verified"] == 0
    assert min(counts[status] for status in ("official", "secondary", "convention", "unverified", "memory")) > 0


def test_the_rows_that_were_missing_are_there():
    for series, first_day, percent, status in (
        ("ecb-main-refinancing", "2026-09-16", "2.65", "unverified"),
        ("nl-statutory-interest", "2026-07-01", "4", "unverified"),
    ):
        row = next(row for row in shipped().rate_rows(series) if row["from"] == first_day)
        assert (Fraction(row["rate"]), row["status"]) == (Fraction(percent) / 100, status)


def test_what_is_said_of_a_source_is_what_it_can_bear():
    """A second publication that nobody can be shown is told as what it is, and never called a publication."""
    for name, row in facts_and_rows():
        if "percent" in row:
            assert not re.search(r"second published|independent published|one published", row["source"]), name
            if re.search(r"inside published software, nothing official", row["source"]):
                assert row["status"] in ("unverified", "memory"), name


def test_what_no_text_fixes_is_a_convention():
    for name, known in facts_and_rows():
        if name.endswith("rounding"):
            assert known["status"] == "convention", name


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"read": "2025-10-30"}, "source_older_than_row"),
        ({"read": "2025-10-31"}, None),
        ({"status": "verified"}, "value_not_allowed"),
        ({"status": "confirmed"}, "value_not_allowed"),
        ({"status": "convention"}, "value_not_allowed"),
    ],
)
def test_a_row_is_refused_whose_source_cannot_know_it(change, code):
    row = {"from": "2026-01-01", "percent": "2.62", "status": "official", "source": "us"} | change
    series = {"kind": "rates", "format": 1, "name": "ours", "title": "Ours", "coverage": "half_year", "rows": [row]}
    try:
        quittance_core.Manifests({"ours.json": json.dumps(series)})
        found = None
    except quittance_core.ManifestError as error:
        found = error.diagnostics[0]["code"]
    assert found == code


CLAIM = {"amount": "1000", "currency": "EUR", "due": "2026-06-30", "as_of": "2026-07-31", "jurisdiction": "DE"}


def statuses(result):
    return [reason["status"] for reason in result["reasons"] if reason["code"] == "rate_not_verified"]


def test_what_a_company_confirmed_is_confirmed():
    """While it reads as it did: another rate or another text has to be read again."""
    texts = quittance_core.packaged_manifests()
    plain = quittance_core.Manifests(texts)
    assert statuses(quittance_core.accrue(plain, relation="b2b", **CLAIM)) == ["unverified"]
    text = quittance_core.facts(plain, "DE")["day_count"]["text"]

    def confirmed(percent, words):
        manifest = {
            "kind": "confirmations",
            "format": 1,
            "facts": [{"jurisdiction": "DE", "fact": "day_count", "text": words}],
            "rates": [{"series": "de-basiszinssatz", "from": "2026-07-01", "percent": percent}],
        }
        return quittance_core.Manifests(texts | {"confirmations": json.dumps(manifest)})

    same = confirmed("1.520", text)
    assert statuses(quittance_core.accrue(same, relation="b2b", **CLAIM)) == []
    assert quittance_core.facts(same, "DE")["day_count"]["status"] == "confirmed"
    assert quittance_core.facts(same, "DE")["rounding"]["status"] == "convention"
    other = confirmed("1.53", text + " And more.")
    assert statuses(quittance_core.accrue(other, relation="b2b", **CLAIM)) == ["unverified"]
    assert quittance_core.facts(other, "DE")["day_count"]["status"] == "convention"
