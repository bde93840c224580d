"""The shipped manifests, and what `quittance check` says of bad ones."""

import csv
import json
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest
import quittance_core
from quittance_core import cli

ROOT = Path(__file__).resolve().parents[2]
MANIFESTS = ROOT / "manifests"
PUBLISHED = ROOT.parent / "shared" / "domain" / "rates"
SHIPPED = sorted(path for path in MANIFESTS.glob("*/*.json") if path.parent.name != "schema")
STATUS = {"V": "verified", "V2": "unverified", "M": "memory"}


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
    assert sorted(quittance_core.packaged_manifests()) == [path.relative_to(MANIFESTS).as_posix() for path in SHIPPED]
    assert list(quittance_core.packaged_manifests("policies")) == ["policies/default-fr.json"]


def test_what_is_shipped_has_no_fault():
    manifests = shipped()
    assert "FR" in manifests.jurisdictions
    assert "default-fr" in manifests.policies
    assert manifests.rates == [
        "ecb-main-refinancing",
        "ecb-main-refinancing-half-year",
        "fr-legal-interest-professionals",
    ]


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
    for stage in policy["stages"]:
        assert set(stage["titles"]) == {"en", "fr"}
        for title in stage["titles"].values():
            assert "mise en demeure" not in title.lower()
            assert "formal notice" not in title.lower()


def published(name):
    path = PUBLISHED / name
    if not path.exists():
        pytest.skip(f"{name} is not beside this checkout")
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize(
    ("series", "name"),
    [
        ("ecb-main-refinancing", "ecb_mro.csv"),
        ("ecb-main-refinancing-half-year", "ecb_as_of_half_year.csv"),
        ("fr-legal-interest-professionals", "fr_legal_interest_professionals.csv"),
    ],
)
def test_a_series_carries_every_published_row_with_its_status(series, name):
    expected = [(row["effective_from"], Fraction(row["rate"]) / 100, STATUS[row["status"]]) for row in published(name)]
    rows = shipped().rate_rows(series)
    assert [(row["from"], Fraction(row["rate"]), row["status"]) for row in rows] == expected
    assert all(row["source"] for row in rows)


def day_of_interest(first_day, **options):
    result = quittance_core.accrue(
        shipped(),
        amount="100.00",
        currency="EUR",
        as_of=first_day,
        first_day=first_day,
        jurisdiction="FR",
        relation="b2b",
        **options,
    )
    return Fraction(result["segments"][0]["rate"])


def test_the_derived_french_rate_is_each_published_one():
    rows = published("fr_b2b_default_late_rate.csv")
    assert len(rows) > 30
    for row in rows:
        assert day_of_interest(row["effective_from"]) == Fraction(row["rate"]) / 100, row


def test_the_derived_french_floor_is_each_published_one():
    rows = published("fr_contract_floor_3x_legal.csv")
    assert len(rows) > 25
    for row in rows:
        assert day_of_interest(row["effective_from"], rate="0") == Fraction(row["rate"]) / 100, row


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
        ("number_not_integer", "/gap_days", 7, 15)
    ]
    path.write_text(text.replace("7.5", '"7"').replace('"automatic": false', '"automatic": 0', 1), encoding="utf-8")
    code, faults = check(capsys, path)
    assert code == 2
    assert [(fault["code"], fault["pointer"], fault["line"], fault["column"]) for fault in faults] == [
        ("wrong_kind", "/gap_days", 7, 15),
        ("value_not_allowed", "/stages/0/channel", 12, 18),
        ("wrong_kind", "/stages/0/automatic", 13, 20),
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


def test_check_of_a_missing_file(capsys, tmp_path):
    assert cli.main(["check", str(tmp_path / "none.json")]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "none.json" in output.err


def without(manifest, path):
    """A copy without what stands at the path."""
    copy = json.loads(json.dumps(manifest))
    parent = copy
    for key in path[:-1]:
        parent = parent[key]
    del parent[path[-1]]
    return copy


REQUIRED_OF_FRANCE = [
    ("code",),
    ("title",),
    ("relations",),
    ("relations", "b2b"),
    ("relations", "public"),
    ("relations", "consumer"),
    ("relations", "unknown"),
    ("relations", "b2b", "rate"),
    ("relations", "b2b", "rate", "series"),
    ("relations", "b2b", "rate", "anchor"),
    ("relations", "b2b", "rate", "margin_points"),
    ("relations", "b2b", "rate", "fact"),
    ("relations", "b2b", "day_count"),
    ("relations", "b2b", "rounding"),
    ("relations", "b2b", "facts"),
    ("relations", "b2b", "compensation", "currency"),
    ("relations", "b2b", "compensation", "amount"),
    ("relations", "b2b", "compensation", "scope"),
    ("relations", "b2b", "compensation", "fact"),
    ("relations", "consumer", "not_available_because"),
]


@pytest.mark.parametrize("path", REQUIRED_OF_FRANCE, ids=".".join)
def test_check_names_each_required_part_that_is_missing(capsys, tmp_path, path):
    france = json.loads((MANIFESTS / "jurisdictions" / "fr.json").read_text(encoding="utf-8"))
    broken = tmp_path / "fr.json"
    broken.write_text(json.dumps(without(france, path)), encoding="utf-8")
    code, faults = check(capsys, broken)
    assert code == 2
    assert any(path[-1] in fault["message"] for fault in faults) or path[-1] == "not_available_because"


def test_check_names_each_fact_that_a_rule_rests_on(capsys, tmp_path):
    france = json.loads((MANIFESTS / "jurisdictions" / "fr.json").read_text(encoding="utf-8"))
    broken = tmp_path / "fr.json"
    for index, name in ((0, "default_rate"), (1, "contract_floor"), (4, "compensation")):
        broken.write_text(json.dumps(without(france, ("relations", "b2b", "facts", index))), encoding="utf-8")
        code, faults = check(capsys, broken)
        assert code == 2
        assert [fault["code"] for fault in faults] == ["fact_unknown"]
        assert name in faults[0]["message"]


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
        due="2022-01-15",
        as_of="2022-02-15",
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
