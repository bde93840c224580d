"""`quittance simulate` on the example file and on bad ones."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import quittance_core
from quittance_core import cli

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases" / "simulate"
LEDGER, PAYMENTS = CASES / "open-items.csv", CASES / "payments.csv"
POLICY = ROOT / "manifests" / "policies" / "default-fr.json"


def run(ledger, *more, as_of="2026-11-22"):
    return cli.main(["simulate", "--ledger", str(ledger), "--as-of", as_of, *more])


def customers(capsys):
    return {customer["customer"]: customer for customer in json.loads(capsys.readouterr().out)["customers"]}


def test_the_example_is_decided_customer_by_customer(capsys):
    assert run(LEDGER, "--payments", str(PAYMENTS), "--json", "--all") == 0
    found = customers(capsys)
    assert {name: (customer["state"], customer["next_stage"]) for name, customer in found.items()} == {
        "Martin SARL": ("to_contact", "friendly"),
        "Hôpital du Lac": ("to_contact", "friendly"),
        "Jeanne Petit": ("blocked", "friendly"),
        "Brown Ltd": ("to_contact", "last_step"),
        "Garage Noir": ("waiting", None),
        "Papeterie Rose": ("held", None),
        "Scierie du Col": ("blocked", None),
    }
    items = {item["invoice"]: item for customer in found.values() for item in customer["items"]}
    assert items["F-1001"]["claim"] == "1000.00"
    assert items["F-1001"]["stage"] == "before_due"
    assert items["RAN-2025"]["state"] == "held"
    assert items["F-1001"]["reasons"][0] == {
        "code": "late",
        "side": "for",
        "due_on": "2026-10-15",
        "sentence": "38 days late, due 2026-10-15.",
    }


def test_what_the_bank_may_have_paid_waits(capsys):
    """F-1001 was due on 15 October, F-1020 on 1 November, the day after which F-1044 is due has not come."""
    assert run(LEDGER, "--payments", str(PAYMENTS), "--json", "--all", "--bank-matched", "2026-10-14") == 0
    result = json.loads(capsys.readouterr().out)
    found = {customer["customer"]: customer for customer in result["customers"]}
    assert found["Martin SARL"]["action"]["stage"] == "before_due"
    assert found["Martin SARL"]["action"]["amount"] == "480.00"  # of F-1044 alone
    petit = found["Jeanne Petit"]
    assert (petit["state"], petit["next_date"]) == ("waiting", None)
    sentences = [reason["sentence"] for reason in petit["reasons"]]
    assert "Bank matched up to 2026-10-14: 1 overdue item may be paid and waits." in sentences
    assert result["summary"]["waits_for_bank"] == 1
    [note] = [note for note in result["notes"] if note["code"] == "bank_not_matched"]
    assert note["sentence"] == "Bank matched up to 2026-10-14: customers who wait for it: 1."
    assert run(LEDGER, "--bank-matched", "14/10/2026") == 2


def test_only_those_to_chase_are_printed_the_greatest_amount_first(capsys):
    assert run(LEDGER, "--json") == 0
    output = capsys.readouterr().out
    result = json.loads(output)
    assert [customer["customer"] for customer in result["customers"]] == ["Hôpital du Lac", "Martin SARL", "Brown Ltd"]
    assert len(output.splitlines()) == 2 + len(result["customers"])  # a customer a line
    assert result["summary"]["cases"]["to_contact"]["count"] == 3
    assert [note["code"] for note in result["notes"]] == ["payments_undated", "relation_unknown"]


def test_a_person_reads_sentences_in_their_language(capsys):
    assert run(LEDGER) == 0
    text = capsys.readouterr().out
    assert "Martin SARL: 1000.00 EUR, friendly (Payment reminder), by e-mail, to approve" in text
    assert "Rows partly paid without a dated payment: 1." in text
    assert "Garage Noir" not in text
    assert run(LEDGER, "--language", "fr", "--all") == 0
    text = capsys.readouterr().out
    assert "38 jours de retard, échéance du 2026-10-15." in text
    assert "Rappel de paiement" in text
    assert run(LEDGER, "--language", "de") == 0
    assert "Zu mahnende Kunden: 3" in capsys.readouterr().out


def test_every_language_says_the_same_things():
    from quittance_core.cli._morning_list import WORDS

    def shape(words):
        return {
            key: shape(value) if isinstance(value, dict) else sorted(set(value.split("{")[1:])) != []
            for key, value in words.items()
        }

    assert set(WORDS) == set(quittance_core.sentences.languages())
    assert all(shape(words) == shape(WORDS["en"]) for words in WORDS.values())


def test_dated_payments_leave_nothing_to_guess(capsys):
    assert run(LEDGER, "--json") == 0
    before = customers(capsys)["Hôpital du Lac"]
    assert run(LEDGER, "--payments", str(PAYMENTS), "--json") == 0
    output = json.loads(capsys.readouterr().out)
    after = output["customers"][0]
    assert (before["customer"], after["customer"]) == ("Hôpital du Lac",) * 2
    assert float(after["interest"]) > float(before["interest"])  # 3,000 were paid three weeks late
    assert "payments_undated" not in [note["code"] for note in output["notes"]]


def test_what_is_left_and_owes_nothing_is_listed_and_not_chased(tmp_path, capsys):
    """A discount taken in time, one taken a day late, and fifty cents."""
    ledger, payments = tmp_path / "ledger.csv", tmp_path / "payments.csv"
    ledger.write_text(
        "customer,invoice,due_date,date,amount,relation,discount_date,discounted_amount\n"
        "A,1,2026-10-15,2026-09-15,119.00,b2b,2026-09-25,116.62\n"
        "B,2,2026-10-15,2026-09-15,119.00,b2b,2026-09-25,116.62\n"
        "C,3,2026-10-15,2026-09-15,1000.00,b2b,,\n",
        encoding="utf-8",
    )
    payments.write_text(
        "invoice,date,amount\n1,2026-09-25,116.62\n2,2026-09-26,116.62\n3,2026-10-01,999.50\n", encoding="utf-8"
    )
    assert run(ledger, "--payments", str(payments), "--json", "--all") == 0
    items = {item["invoice"]: item for customer in customers(capsys).values() for item in customer["items"]}
    assert {number: (item["claim"], item["state"], item["reasons"][1]["code"]) for number, item in items.items()} == {
        "1": ("0.00", "held", "discount_taken"),
        "2": ("2.38", "to_contact", "first_contact"),
        "3": ("0.00", "held", "below_tolerance"),
    }


@pytest.mark.parametrize(
    ("columns", "cells", "place", "code"),
    [
        ("discount_date,discounted_amount", "2026-03-10,", "discounted_amount", "value_missing"),
        ("discount_date,discounted_amount", ",98.00", "discount_date", "value_missing"),
        ("discount_date,discounted_amount", "2026-03-10,100.00", "discounted_amount", "discount_out_of_bounds"),
        ("discount_date,discounted_amount", "2026-03-10,0", "discounted_amount", "discount_out_of_bounds"),
        ("currency,residual_company,amount_company", "USD,92.00,-92.00", "amount_company", "residual_out_of_bounds"),
    ],
)
def test_a_discount_is_checked_and_so_is_what_was_booked(tmp_path, capsys, columns, cells, place, code):
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(f"customer,invoice,due_date,amount,{columns}\nA,1,2026-03-31,100.00,{cells}\n", encoding="utf-8")
    assert run(ledger) == 2
    assert f"row 2, column {place}: {code}" in capsys.readouterr().err


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
    ("row", "code"),
    [
        ("A,1,2026-01-31,1000.00,100.00,credit_note,", "sign_of_kind"),  # was chased
        ("A,1,2026-01-31,1000.00,1000.01,,", "residual_out_of_bounds"),
        ("A,1,2026-01-31,1000.00,,,99", "value_not_allowed"),
        ("A,1,2026-01-31,0,,,", "amount_zero"),
    ],
)
def test_sign_kind_bounds_and_stage_are_checked(tmp_path, capsys, row, code):
    ledger = tmp_path / "ledger.csv"
    ledger.write_text(f"customer,invoice,due_date,amount,residual,kind,stage\n{row}\n", encoding="utf-8")
    assert run(ledger) == 2
    assert code in capsys.readouterr().err


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


def test_what_an_evaluation_cannot_use_is_a_fault_of_its_row(tmp_path, capsys):
    ledger = tmp_path / "ledger.csv"
    amount = "9" * 13 + ".99"
    ledger.write_text(
        f"customer,invoice,due_date,amount\nA,1,2026-01-31,{amount}9\nA,2,2026-01-31,{amount}\n", encoding="utf-8"
    )
    assert run(ledger) == 2
    assert "row 2, column amount: amount_" in capsys.readouterr().err


def test_a_bad_policy_day_or_option_is_refused(tmp_path, capsys):
    policy = tmp_path / "policy.json"
    policy.write_text('{"kind": "policy"}', encoding="utf-8")
    assert run(LEDGER, "--policy", str(policy)) == 2
    assert run(LEDGER, as_of="soon") == 2
    assert run(tmp_path / "nowhere.csv") == 2
    assert run(LEDGER, "--language", "xx") == 2
    assert run(LEDGER, "--terms", "30 days") == 2
    assert capsys.readouterr().out == ""
    assert run(LEDGER, "--policy", str(POLICY)) == 0


def test_payments_are_checked_against_the_ledger(tmp_path, capsys):
    payments = tmp_path / "payments.csv"
    payments.write_text(
        "invoice,date,amount\nF-9,2026-10-01,1.00\nF-1001,2026-10-20,-5.00\nF-1001,2026-12-01,5.00\n", encoding="utf-8"
    )
    assert run(LEDGER, "--payments", str(payments)) == 2
    output = capsys.readouterr()
    assert output.out == ""
    for place, code in [
        ("row 2, column invoice", "invoice_unknown"),
        ("row 3, column amount", "amount_not_positive"),
        ("row 4, column date", "date_after_night"),
    ]:
        assert f"{payments}: {place}: {code}" in output.err


def test_a_country_without_law_is_said(capsys):
    assert run(LEDGER, "--country", "xx") == 0
    assert (
        "No law of XX is known here: no interest and no compensation is counted. Known: AT, BE"
        in capsys.readouterr().out
    )
    assert run(LEDGER, "--country", "gb", "--currency", "EUR") == 0
    assert "No law" not in capsys.readouterr().out


def test_help_documents_every_column(capsys):
    with pytest.raises(SystemExit):
        cli.main(["simulate", "--help"])
    text = capsys.readouterr().out
    for columns in quittance_core.TABLES.values():
        assert all(column["name"] in text for column in columns if column["meaning"])
    header = LEDGER.read_text(encoding="utf-8").splitlines()[0].split(",")
    assert header == [column["name"] for column in quittance_core.TABLES["items"]]


def test_a_reader_that_has_seen_enough_is_no_fault(tmp_path):
    ledger = tmp_path / "ledger.csv"
    rows = "".join(f"Customer {number},F-{number},2026-01-31,100.00\n" for number in range(2000))
    ledger.write_text("customer,invoice,due_date,amount\n" + rows, encoding="utf-8")
    command = [sys.executable, "-c", "import sys; from quittance_core import cli; sys.exit(cli.main())"]
    command += ["simulate", "--ledger", str(ledger), "--as-of", "2026-11-22"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_terminal_that_knows_no_accents_is_no_fault():
    command = [sys.executable, "-c", "import sys; from quittance_core import cli; sys.exit(cli.main())"]
    command += ["simulate", "--ledger", str(LEDGER), "--as-of", "2026-11-22"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    text = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (text.returncode, text.stderr) == (0, b"")
    document = subprocess.run([*command, "--json"], capture_output=True, env=environment, check=False)
    assert json.loads(document.stdout)["customers"][0]["customer"] == "Hôpital du Lac"


@pytest.mark.parametrize("more", [(), ("--json", "--all")])
def test_the_list_is_linear(tmp_path, more):
    """Ten times the rows take about ten times as long: nothing is looked for in all items for each customer."""

    def seconds(rows):
        ledger = tmp_path / f"{rows}.csv"
        with ledger.open("w", encoding="utf-8") as file:
            file.write("customer,invoice,due_date,amount\n")
            file.writelines(f"Customer {number // 2},F-{number},2026-01-31,100.00\n" for number in range(rows))
        began = os.times().user
        with (tmp_path / "out").open("w", encoding="utf-8") as out:
            kept, sys.stdout = sys.stdout, out
            try:
                assert run(ledger, *more) == 0
            finally:
                sys.stdout = kept
        return os.times().user - began

    seconds(100)
    assert seconds(20_000) < 25 * max(seconds(2_000), 0.02)
