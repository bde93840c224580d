"""How the command line behaves when input or output is not what it should be."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import quittance_core
from quittance_core import cli

ROOT = Path(__file__).resolve().parents[2]
CLAIM = [
    "accrue",
    "--rate",
    "10%",
    "--amount",
    "100",
    "--currency",
    "EUR",
    "--due",
    "2026-01-31",
    "--as-of",
    "2026-02-28",
]
ITEMS = str(ROOT / "tests" / "cases" / "simulate" / "open-items.csv")
QUITTANCE = [sys.executable, "-c", "import sys; from quittance_core import cli; sys.exit(cli.main())"]


def run_in_shell(line):
    """The command as a shell runs it: (exit code, standard output, standard error)."""
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}", "quittance", *QUITTANCE], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
def test_an_output_that_takes_nothing_is_a_fault(redirection):
    # A preloaded library that sets the clock may take the number of a closed output for a file of its own.
    code, _out, err = run_in_shell(f'env -u LD_PRELOAD "$@" {" ".join(CLAIM)} {redirection}')
    assert code == 2
    assert err.startswith("standard output: output_not_written: ")
    assert "Traceback" not in err


def test_a_reader_that_leaves_does_not_hide_the_faults(tmp_path):
    for number in range(3000):
        (tmp_path / f"{number:04}.json").write_text("{", encoding="utf-8")
    code, _out, err = run_in_shell(f'"$@" check --json --manifests {tmp_path} | head -1')
    assert (code, "Traceback" in err) == (2, False)
    code, _out, err = run_in_shell(f'"$@" check --manifests {tmp_path} 2>&1 | head -1')
    assert (code, "Traceback" in err) == (2, False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["simulate", "--ledger", "nowhere.csv", "--as-of", "2026-06-30"],
        ["simulate", "--ledger", ITEMS, "--policy", "nowhere.csv", "--as-of", "2026-06-30"],
        ["accrue", "--statement", "nowhere.csv"],
        ["check", "nowhere.csv"],
        ["check", "--manifests", "nowhere.csv"],
    ],
)
def test_a_missing_file_has_code_place_and_cure(capsys, arguments):
    assert cli.main(arguments) == 2
    err = capsys.readouterr().err
    assert err.startswith("nowhere.csv: file_not_read: The file cannot be read: No such file or directory.\n    ")


def test_a_file_without_a_name_has_a_place(capsys):
    assert cli.main(["check", ""]) == 2
    assert capsys.readouterr().err.startswith("'': file_not_read: ")


@pytest.mark.parametrize("verb", ["accrue", "check", "simulate"])
def test_help_shows_examples(capsys, verb):
    with pytest.raises(SystemExit):
        cli.main([verb, "--help"])
    assert f"  quittance {verb} " in capsys.readouterr().out.partition("examples:")[2]


def test_an_unknown_country_is_told_which_are_known(capsys):
    known = quittance_core.Manifests(quittance_core.packaged_manifests()).jurisdictions
    assert cli.main(["accrue", "--jurisdiction", "US", "--relation", "b2b", *CLAIM[3:]]) == 2
    assert ", ".join(known) in capsys.readouterr().err


@pytest.mark.parametrize("day", ["2026-W01-1", "20260630", "2026-6-30", "2026-06-30 "])
def test_a_day_is_written_in_one_way(capsys, day):
    assert cli.main(["simulate", "--ledger", ITEMS, "--as-of", day]) == 2
    assert "--as-of: date_malformed: " in capsys.readouterr().err


def test_a_message_ends_once(capsys):
    assert cli.main(["simulate", "--ledger", ITEMS, "--as-of", "1970-01-01"]) == 2
    assert ".." not in capsys.readouterr().err.replace("…", "")


def test_a_terminal_obeys_no_name_of_a_file(capsys, tmp_path):
    items = tmp_path / "items.csv"
    items.write_text(
        "customer,invoice,due_date,amount\n\x1b[31mMa\u202elade\x07,F1,2026-01-31,100.00\n", encoding="utf-8"
    )
    assert cli.main(["simulate", "--ledger", str(items), "--as-of", "2026-06-30", "--relation", "b2b"]) == 0
    printed = capsys.readouterr().out
    assert not set("\x1b\x07\u202e") & set(printed)
    assert "\\x1b[31mMa\\u202elade\\x07" in printed


def test_what_is_later_than_the_night_is_passed_over_and_said(capsys, tmp_path):
    items = tmp_path / "items.csv"
    items.write_text(
        "customer,invoice,date,due_date,amount\nA,F1,2026-01-01,2026-01-31,100.00\nA,F2,2026-07-01,2026-07-31,900.00\n",
        encoding="utf-8",
    )
    arguments = ["simulate", "--ledger", str(items), "--as-of", "2026-06-30", "--relation", "b2b", "--json", "--all"]
    assert cli.main(arguments) == 0
    told = json.loads(capsys.readouterr().out)
    assert [item["invoice"] for customer in told["customers"] for item in customer["items"]] == ["F1"]
    assert [note["code"] for note in told["notes"]] == ["lines_after_night"]


def test_a_payment_after_the_day_is_said(capsys):
    assert cli.main([*CLAIM, "--paid", "2026-03-15:40.00", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["principal"] == "100.00"
    assert {"code": "event_after_as_of", "on": "2026-03-15", "kind": "payment", "amount": "40.00"} in told["reasons"]


def test_an_accounting_file_that_was_cut_off_says_so(capsys, tmp_path):
    whole = Path(ROOT / "tests" / "cases" / "fec" / "123456789FEC20251231.txt").read_bytes().splitlines(keepends=True)

    def notes(lines):
        cut = tmp_path / "fec.txt"
        cut.write_bytes(b"".join(lines))
        arguments = ["simulate", "--fec", str(cut), "--terms", "30 days", "--as-of", "2026-01-15", "--json"]
        assert cli.main(arguments) == 0
        return [note["code"] for note in json.loads(capsys.readouterr().out)["notes"]]

    assert "last_entry_unbalanced" not in notes(whole)
    assert "last_entry_unbalanced" in notes(whole[:-1])


@pytest.mark.parametrize(
    ("rounding", "status", "lines"), [(None, "convention", 3), ("end", None, 2), ("segment", "convention", 3)]
)
def test_a_rounded_line_ends_with_each_published_period(rounding, status, lines):
    """The published Italian case: 38.00 + 70.18 + 32.97, where H2 2025 and H1 2026 have the same rate."""
    result = quittance_core.accrue(
        quittance_core.Manifests(quittance_core.packaged_manifests()),
        amount="1394.25",
        currency="EUR",
        first_day="2025-09-25",
        due="2025-09-24",
        as_of="2026-09-21",
        jurisdiction="IT",
        relation="b2b",
        rounding=rounding,
    )
    assert (len(result["segments"]), result["rounding_status"]) == (lines, status)
    assert result["interest"] == "141.15"  # two lines, each rounded, would be 141.14
    assert result["rounding"] == f"half_away_from_zero, {'sum' if rounding == 'end' else 'segment'}"


def test_the_rounding_is_named_to_a_person(capsys):
    law = ["accrue", "--jurisdiction", "FR", "--relation", "b2b", *CLAIM[3:]]
    assert cli.main(law) == 0
    assert (
        "Rounding: interest is rounded once, on the exact sum, half away from zero (a convention: no text fixes it)."
        in (capsys.readouterr().out)
    )
