"""`quittance simulate` on the example file and on bad ones."""

import json
from pathlib import Path

import pytest
from quittance_core import cli
from quittance_core.cli import simulate

ROOT = Path(__file__).resolve().parents[2]
LEDGER = ROOT / "tests" / "cases" / "simulate" / "open-items.csv"
POLICY = ROOT / "manifests" / "policies" / "default-fr.json"


def run(ledger, *more, policy=POLICY, as_of="2026-11-22"):
    return cli.main(["simulate", "--ledger", str(ledger), "--policy", str(policy), "--as-of", as_of, *more])


def test_the_example_is_decided_customer_by_customer(capsys):
    assert run(LEDGER, "--json") == 0
    result = json.loads(capsys.readouterr().out)
    states = {customer["customer"]: (customer["state"], customer["next_stage"]) for customer in result["customers"]}
    assert states == {
        "Martin SARL": ("to_contact", 2),
        "Hôpital du Lac": ("to_contact", 2),
        "Jeanne Petit": ("blocked", 2),
        "Brown Ltd": ("to_contact", 5),
        "Garage Noir": ("waiting", None),
        "Papeterie Rose": ("blocked", 2),
        "Scierie du Col": ("blocked", None),
    }
    items = {item["invoice"]: item for item in result["items"]}
    assert items["F-1001"]["claim"] == "1000.00"
    assert items["RAN-2025"]["state"] == "held"
    assert items["F-1001"]["reasons"][0] == {
        "code": "late",
        "side": "for",
        "due_on": "2026-10-15",
        "sentence": "38 days late, due 2026-10-15.",
    }


def test_a_person_reads_sentences_in_either_language(capsys):
    assert run(LEDGER) == 0
    assert "Martin SARL: stage 2 by email, 1000.00 EUR" in capsys.readouterr().out
    assert run(LEDGER, "--language", "fr") == 0
    assert "38 jours de retard, échéance du 2026-10-15." in capsys.readouterr().out


def test_all_bad_rows_are_reported_and_nothing_is_printed(tmp_path, capsys):
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(
        "customer,invoice,due_date,amount,currency,relation,stage\n"
        "A,1,2026-02-30,10.00,EUR,b2b,\n"
        "A,2,2026-02-28,ten,EUR,public,\n"
        "B,3,,10.001,EUR,,9999\n"
        "B,4,2026-02-28,10,USD,friend,\n"
        "C,5,0202-01-01,10,XYZ,,\n",
        encoding="utf-8",
    )
    assert run(ledger) == 2
    output = capsys.readouterr()
    assert output.out == ""
    for place, code in [
        ("row 2, column due_date", "date_malformed"),
        ("row 3, column amount", "amount_malformed"),
        ("row 3, column relation", "value_differs"),
        ("row 4, column due_date", "value_missing"),
        ("row 4, column amount", "amount_too_fine"),
        ("row 4, column stage", "value_not_allowed"),
        ("row 5, column residual_company", "value_missing"),
        ("row 5, column relation", "value_not_allowed"),
        ("row 6, column due_date", "date_out_of_range"),
        ("row 6, column currency", "currency_without_scale"),
    ]:
        assert f"{ledger}: {place}: {code}" in output.err


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("customer,invoice,due_date\nA,1,2026-01-01\n", "column_missing"),
        ("customer,invoice,due_date,amount,colour\nA,1,2026-01-01,1,red\n", "column_unknown"),
        ("customer,invoice,due_date,amount,amount\nA,1,2026-01-01,1,1\n", "column_twice"),
        ("customer,invoice,due_date,amount\nA,1,2026-01-01,1,000\n", "row_length"),
        ('customer,invoice,due_date,amount\nA,1,2026-01-01,"1\n', "csv_malformed"),
        ("", "column_missing"),
    ],
)
def test_a_file_of_another_shape_is_refused(tmp_path, capsys, text, code):
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(text, encoding="utf-8")
    assert run(ledger) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert code in output.err


def test_a_bad_policy_or_day_is_refused(tmp_path, capsys):
    policy = tmp_path / "policy.json"
    policy.write_text('{"kind": "policy"}', encoding="utf-8")
    assert run(LEDGER, policy=policy) == 2
    assert run(LEDGER, as_of="soon") == 2
    assert run(tmp_path / "nowhere.csv") == 2
    assert capsys.readouterr().out == ""


def test_help_documents_every_column(capsys):
    with pytest.raises(SystemExit):
        cli.main(["simulate", "--help"])
    text = capsys.readouterr().out
    assert all(name in text for name in simulate.COLUMNS)
    assert LEDGER.read_text(encoding="utf-8").splitlines()[0].split(",") == list(simulate.COLUMNS)
