"""`quittance accrue` on one file for each case: published figures, and figures worked out by hand."""

import json
from pathlib import Path

import pytest
from quittance_core import cli

CASES = sorted((Path(__file__).parents[1] / "cases" / "accrue").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path, capsys):
    case = json.loads(path.read_text(encoding="utf-8"))
    assert cli.main(["accrue", *case["arguments"], "--json"]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    result = json.loads(output.out)
    assert list(result) == [
        "currency",
        "principal",
        "interest",
        "interest_paid",
        "compensation",
        "costs",
        "costs_paid",
        "total",
        "overpaid",
        "compensation_currency",
        "segments",
        "reasons",
        "rounding",
        "rounding_status",
    ]
    result["codes"] = [reason["code"] for reason in result["reasons"]]
    result["settled"] = {
        name: operand
        for reason in result["reasons"]
        if reason["code"] == "legal_order"
        for name, operand in reason.items()
        if name != "code"
    }
    assert {key: result[key] for key in case["expected"]} == case["expected"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_person_reads_the_same_figures(path, capsys):
    case = json.loads(path.read_text(encoding="utf-8"))
    assert cli.main(["accrue", *case["arguments"]]) == 0
    text = capsys.readouterr().out
    for key in ("interest", "total"):
        if key in case["expected"]:
            assert (case["expected"][key] or "not available") in text
