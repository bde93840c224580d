"""How the command line behaves when input or output is not what it should be."""

import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
import quittance_core
from quittance_core import cli
from quittance_core.cli._accrual_text import WORDS

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
    # A preloaded library that sets the clock may take the number of a closed output for a file of its own.
    environment = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}", "quittance", *QUITTANCE],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
def test_an_output_that_takes_nothing_is_a_fault(redirection):
    code, _out, err = run_in_shell(f'"$@" {" ".join(CLAIM)} {redirection}')
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


def test_a_reader_that_leaves_does_not_hide_a_broken_chain(tmp_path):
    proofs = tmp_path / "proofs.jsonl"
    proofs.write_text("{}\n" * 3000, encoding="utf-8")
    code, _out, err = run_in_shell(f'"$@" journal verify --json {proofs} | head -1')
    assert (code, err) == (2, "")


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", "2> >(true)"])
@pytest.mark.parametrize(
    "wrong",
    [
        "check nowhere.json",
        "journal verify nowhere.jsonl",
        "simulate --ledger nowhere.csv --as-of 2026-06-30",
        "accrue --statement nowhere.json",
        "accrue --nothing",
        "nothing",
    ],
)
def test_faults_that_nobody_reads_are_faults(wrong, redirection):
    assert run_in_shell(f'"$@" {wrong} {redirection}') == (2, "", "")


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_a_result_needs_no_standard_error(redirection):
    code, out, _err = run_in_shell(f'"$@" {" ".join(CLAIM)} {redirection}')
    assert (code, "100.77 EUR" in out) == (0, True)


def test_a_fault_of_the_output_that_nobody_reads(tmp_path):
    assert run_in_shell(f'"$@" {" ".join(CLAIM)} >/dev/full 2>/dev/full') == (2, "", "")
    assert run_in_shell(f'"$@" {" ".join(CLAIM)} >&- 2>&-') == (2, "", "")


@pytest.mark.parametrize("option", ["--help", "--version", "simulate --help"])
def test_help_ends_like_a_result(option):
    code, _out, err = run_in_shell(f'"$@" {option} >/dev/full')
    assert (code, err.startswith("standard output: output_not_written: "), "Traceback" in err) == (2, True, False)
    code, _out, err = run_in_shell(f'"$@" {option} | true')
    assert (code, err) == (0, "")


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


@pytest.mark.parametrize("verb", ["accrue", "check", "explain", "policy", "schema", "simulate"])
def test_help_shows_examples(capsys, verb):
    with pytest.raises(SystemExit):
        cli.main([verb, "--help"])
    assert f"  quittance {verb} " in capsys.readouterr().out.partition("examples:")[2]


def test_a_policy_is_explained_as_a_timeline(capsys, tmp_path):
    assert cli.main(["explain", "--language", "de"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Frankreich, fünf Stufen"
    assert told[1] == "  kein Kontakt samstags, sonntags"
    assert told[2] == "  kein Kontakt an gesetzlichen Feiertagen (FR)"
    assert [line.split()[0] for line in told[3:] if line[2] != " "] == ["F-5", "F+3", "F+15", "F+30", "F+45"]
    (text,) = quittance_core.packaged_manifests("policies").values()  # the French one
    own = json.loads(text)
    del own["stages"][2]["days_from_due"]
    own["stages"][2] |= {"days_after_previous": 12, "conditions": {"fact": "overdue", "at_least": "500.00"}}
    path = tmp_path / "own.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    assert cli.main(["explain", str(path)]) == 0
    told = capsys.readouterr().out
    assert "+12 after the stage before" in told
    assert "only where: the overdue amount: at least 500.00 (waits otherwise)" in told
    assert cli.main(["explain", str(path), "--json"]) == 0
    (explained,) = json.loads(capsys.readouterr().out)
    assert explained["stages"][2]["code"] == "firm"


def test_a_shipped_policy_is_explained_by_its_name(capsys):
    assert cli.main(["explain", "fr-standard", "--language", "fr"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("France, standard avec appel\n")
    assert "appel téléphonique (pas encore disponible, remplacé par: tâche à faire)" in told
    assert cli.main(["explain", "be-consumers"]) == 0
    told = capsys.readouterr().out
    assert "deadline in days: 14" in told
    assert "names no penalties" in told


def test_a_policy_speaks_the_language_that_it_has(capsys, tmp_path):
    own = json.loads(quittance_core.packaged_manifests("policies")["policies/default-fr.json"])
    for one in (own, *own["stages"]):
        one["titles"] = {"fr": one["titles"]["fr"]}
    path = tmp_path / "own.json"
    path.write_text(json.dumps(own), encoding="utf-8")
    assert cli.main(["explain", str(path), "--language", "de"]) == 0
    assert "France, cinq étapes" in capsys.readouterr().out
    assert cli.main(["simulate", "--ledger", ITEMS, "--policy", str(path), "--as-of", "2026-06-30"]) == 0
    assert "France, cinq étapes" in capsys.readouterr().out


def test_the_shipped_policies_are_listed(capsys):
    assert cli.main(["policy", "list"]) == 0
    told = capsys.readouterr().out
    assert "be-consumers      Belgium, consumers (BE; consumer, unknown)\n" in told
    assert "D-5 Upcoming due date, D+3 Payment reminder, D+10 Telephone call, D+17 Second payment reminder" in told
    assert cli.main(["policy", "list", "--json", "--language", "fr"]) == 0
    listed = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert set(listed) == {
        json.loads(text)["name"] for text in quittance_core.packaged_manifests("policies", policy=None).values()
    }
    assert listed["default-de"]["title"] == "Allemagne, trois relances"
    assert listed["default-de"]["stages"][0]["when"] == "J-3"
    with pytest.raises(SystemExit):
        cli.main(["policy", "list", "--language", "xx"])


def test_a_policy_begins_with_a_shipped_one(capsys, tmp_path):
    path = tmp_path / "ours.json"
    assert cli.main(["policy", "init", "--from", "be-consumers", "--name", "ours", str(path)]) == 0
    assert capsys.readouterr() == ("", "")
    assert cli.main(["check", str(path)]) == 0
    assert capsys.readouterr().out == "1 checked, no fault.\n"
    policy = json.loads(path.read_text(encoding="utf-8"))
    assert (policy["name"], policy["stages"][0]["deadline_days"]) == ("ours", 14)
    assert cli.main(["policy", "init", str(path)]) == 2
    assert "file_exists" in capsys.readouterr().err
    assert json.loads(path.read_text(encoding="utf-8")) == policy, "what is there stays"
    for more, begun in (
        ([], "France, five stages (my-policy)"),
        (["--country", "at"], "European Union, five stages (my-policy)"),
    ):
        assert cli.main(["policy", "init", *more]) == 0
        assert json.loads(capsys.readouterr().out)["titles"]["en"] == begun
    for unknown in (["--from", "france"], ["--country", "us"]):
        assert cli.main(["policy", "init", *unknown]) == 2
        err = capsys.readouterr().err
        assert f"{unknown[0]}: policy_unknown: " in err
        assert "fr-standard" in err


def test_a_channel_that_is_not_built_yet_is_told(capsys, tmp_path):
    path = tmp_path / "ours.json"
    assert cli.main(["policy", "init", "--from", "fr-standard", str(path)]) == 0
    assert cli.main(["check", str(path)]) == 0
    told = capsys.readouterr().out
    assert told == f"1 checked, no fault.\n{path}: call: telephone call (not built yet, becomes: task for a person)\n"
    assert cli.main(["check", str(path), "--json"]) == 0
    (note,) = json.loads(capsys.readouterr().out)["notes"]
    assert note["stage"] == "call"


def test_a_simulation_takes_the_ladder_of_the_country(capsys):
    simulate = ["simulate", "--ledger", ITEMS, "--as-of", "2026-06-30"]
    for more, title in (
        ([], "France, five stages"),
        (["--country", "de"], "Germany, three reminders"),
        (["--policy", "fr-gentle"], "France, gentle"),
    ):
        assert cli.main([*simulate, *more]) == 0
        told = capsys.readouterr().out
        assert f"policy: {title}." in told
        assert "No policy is shipped" not in told
    assert cli.main([*simulate, "--country", "us"]) == 0
    assert "No policy is shipped for US; this is the French one." in capsys.readouterr().out


def test_the_schema_of_a_kind_is_printed(capsys):
    assert cli.main(["schema", "policy"]) == 0
    assert json.loads(capsys.readouterr().out)["$id"] == "policy.schema.json"
    with pytest.raises(SystemExit):
        cli.main(["schema", "poem"])


def test_a_faulty_policy_is_not_explained(capsys, tmp_path):
    path = tmp_path / "own.json"
    path.write_text('{"kind": "policy", "format": 2}', encoding="utf-8")
    assert cli.main(["explain", str(path)]) == 2
    assert "missing_key" in capsys.readouterr().err
    assert cli.main(["explain", str(tmp_path / "gone.json")]) == 2
    assert "file_not_read" in capsys.readouterr().err


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


OBEYED = "\x1b\x07\x85\x9b\u061c\u200e\u202e\u2028\u2066\ufeff\U000e0041"


def test_a_terminal_obeys_no_name_of_a_customer_or_an_invoice(capsys, tmp_path):
    items = tmp_path / f"items{OBEYED}.csv"
    items.write_bytes(f"customer,invoice,due_date,amount\nNo\u00eb{OBEYED}l,F{OBEYED}1,2026-01-31,100.00\n".encode())
    arguments = ["simulate", "--ledger", str(items), "--as-of", "2026-06-30", "--country", f"F{OBEYED}R"]
    assert cli.main(arguments) == 0
    printed = capsys.readouterr().out
    assert not set(OBEYED) & set(printed)
    assert "No\u00eb\\x1b\\x07" in printed
    assert cli.main([*arguments, "--payments", str(items)]) == 2
    assert not set(OBEYED) & set(capsys.readouterr().err)


@pytest.mark.parametrize("arguments", [[OBEYED], [*CLAIM, OBEYED], ["check", "a", f"--{OBEYED}"]])
def test_a_terminal_obeys_no_argument(capsys, arguments):
    with pytest.raises(SystemExit):
        cli.main(arguments)
    err = capsys.readouterr().err
    assert "x1b" in err
    assert not set(OBEYED) & set(err)


def statement(**changes):
    claims = [
        {"name": "F1", "amount": "1000", "due": "2026-01-31"},
        {"name": "F2", "amount": "500", "due": "2026-02-28"},
    ]
    law = {"currency": "EUR", "as_of": "2026-06-30", "jurisdiction": "FR", "relation": "b2b"}
    return law | {"claims": claims} | changes


def accrue_statement(tmp_path, *more, **changes):
    path = tmp_path / "statement.json"
    path.write_text(json.dumps(statement(**changes)), encoding="utf-8")
    return cli.main(["accrue", "--statement", str(path), *more])


def test_a_terminal_obeys_no_name_of_a_claim(capsys, tmp_path):
    claims = [{"name": f"F{OBEYED}\n1", "amount": "1000", "due": "2026-01-31"}]
    payments = [{"on": "2026-04-01", "amount": "1"}]
    assert accrue_statement(tmp_path, claims=claims, payments=payments) == 0
    printed = capsys.readouterr().out
    assert not set(OBEYED) & set(printed)
    assert printed.startswith("F\\x1b\\x07")
    assert printed.count("\\n1") == 2  # over its lines, and beside the payment


def test_what_a_statement_prints_adds_up_to_its_total(capsys, tmp_path):
    payments = [{"on": "2026-04-01", "amount": "100"}, {"on": "2026-05-15", "amount": "250"}]
    assert accrue_statement(tmp_path, imputation="legal", costs="150.00", payments=payments) == 0
    whole = capsys.readouterr().out.rpartition("2026-05-15  paid")[2]
    parts = dict(re.findall(r"^([a-z ]+?) +(-?\d+\.\d\d) EUR$", whole, re.MULTILINE))
    assert list(parts) == [
        *("principal", "interest", "interest paid", "compensation", "costs", "costs paid", "total", "overpaid")
    ]
    assert parts.pop("overpaid") == "0.00"
    amounts = {name: Decimal(amount) for name, amount in parts.items()}
    assert amounts.pop("total") == sum(amounts.values())


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


def test_what_a_statement_leaves_out_as_later_is_said(capsys, tmp_path):
    later = {"on": "2026-07-15", "amount": "50.00"}
    claims = statement()["claims"]
    claims[1]["credits"] = [later | {"amount": "20.00"}, {"on": "2026-06-30", "amount": "1"}]
    changes = {"claims": claims, "payments": [later, {"on": "2026-06-30", "amount": "2"}]}
    assert accrue_statement(tmp_path, "--json", **changes) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["principal"] == "1497.00"
    found = [
        [(reason["kind"], reason["amount"]) for reason in each["reasons"] if reason["code"] == "event_after_as_of"]
        for each in (told, *told["claims"])
    ]
    assert found == [[("payment", "50.00")], [], [("credit", "20.00")]]
    assert accrue_statement(tmp_path, **changes) == 0
    printed = capsys.readouterr().out
    assert "- A payment of 50.00 EUR on 2026-07-15 comes later and is left out.\n" in printed
    assert "of 20.00 EUR on 2026-07-15 comes later" in printed


def test_every_language_has_the_words_of_a_claim():
    def shape(words):
        if isinstance(words, dict):
            return {key: shape(value) for key, value in words.items()}
        return len(words) if isinstance(words, tuple) else set(re.findall(r"{\w+}", words))

    assert set(WORDS) == set(quittance_core.sentences.languages())
    assert all(shape(words) == shape(WORDS["en"]) for words in WORDS.values())
    modes = {"half_away_from_zero", "half_even", "toward_zero"}
    assert set(WORDS["en"]["modes"]) == modes


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_claim_is_told_in_one_language(capsys, tmp_path, language):
    law = ["accrue", "--jurisdiction", "FR", "--relation", "b2b", *CLAIM[3:], "--imputation", "legal", "--costs", "9"]
    law += ["--paid", "2026-02-10:20", "--sources"]
    payments = [{"on": "2026-04-01", "amount": "100"}]
    assert cli.main([*law, "--language", language]) == 0
    one = capsys.readouterr().out
    assert accrue_statement(tmp_path, "--language", language, imputation="legal", costs="9", payments=payments) == 0
    for told in (one, capsys.readouterr().out):
        printed = "\n".join(line for line in told.splitlines() if not line.startswith("    "))  # sources as published
        assert WORDS[language]["parts"]["interest_paid"] in printed
        assert not re.search(r"\b(interest|compensation|costs|overpaid|from|days|Lines|rounded|paid|law)\b", printed)


NO_UTF8 = os.fsdecode(b"\xff")


@pytest.mark.parametrize(
    "arguments",
    [
        [*CLAIM, "--currency", NO_UTF8],
        [*CLAIM, "--amount", NO_UTF8],
        [*CLAIM, "--due", NO_UTF8],
        [*CLAIM, "--jurisdiction", NO_UTF8, "--relation", "b2b"],
        [*CLAIM, "--paid", f"2026-02-02:{NO_UTF8}"],
        ["simulate", "--ledger", ITEMS, "--as-of", "2026-06-30", "--country", NO_UTF8],
        ["simulate", "--ledger", ITEMS, "--as-of", "2026-06-30", "--currency", NO_UTF8],
        ["simulate", "--fec", ITEMS, "--as-of", "2026-06-30", "--terms", NO_UTF8],
        ["simulate", "--fec", ITEMS, "--as-of", "2026-06-30", "--terms", "30 days", "--opening-journal", NO_UTF8],
    ],
)
def test_an_argument_that_is_no_utf8_is_a_fault(capsys, arguments):
    assert cli.main(arguments) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("command line: text_not_utf8: ")
    assert "\\udcff is no UTF-8 text" in output.err


def test_a_file_may_have_any_name(capsys, tmp_path):
    def renamed(path):
        target = tmp_path / f"{NO_UTF8}{path.suffix}"
        target.write_bytes(path.read_bytes())
        return str(target)

    cases = ROOT / "tests" / "cases"
    ledger = ["simulate", "--ledger", renamed(Path(ITEMS)), "--as-of", "2026-06-30"]
    accounts = ["simulate", "--fec", renamed(cases / "fec" / "123456789FEC20251231.txt"), "--as-of", "2026-06-30"]
    for arguments in (ledger, [*accounts, "--terms", "30 days"]):
        assert cli.main(arguments) == 0
        assert "\\udcff." in capsys.readouterr().out
    broken = tmp_path / f"{NO_UTF8}.json"
    broken.write_text("{", encoding="utf-8")
    assert cli.main(["accrue", "--statement", str(broken)]) == 2
    assert "\\udcff.json:1:" in capsys.readouterr().err
    broken.write_text(json.dumps(statement()), encoding="utf-8")
    assert cli.main(["accrue", "--statement", str(broken)]) == 0


def test_json_is_json_whatever_the_terminal_knows(tmp_path):
    claims = [{"name": "Hôpital 🏥", "amount": "1000", "due": "2026-01-31"}]
    path = tmp_path / "statement-é.json"
    path.write_text(json.dumps(statement(claims=claims)), encoding="utf-8")
    for encoding in ("ascii", "iso8859-1", "utf-8"):
        for arguments in (["accrue", "--statement", str(path), "--json"], ["check", "--json", str(path)]):
            done = subprocess.run(
                [*QUITTANCE, *arguments],
                capture_output=True,
                env=os.environ | {"PYTHONIOENCODING": encoding},
                check=False,
            )
            told = json.loads(done.stdout)
            assert told["claims"][0]["name"] == "Hôpital 🏥" if "claims" in told else told["files"] == [str(path)]


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbf{}", '{"currency": "EUR"}'.encode("utf-16"), b'{"currency": "\xe9"}']
)
def test_a_statement_that_is_not_utf8_says_where(capsys, tmp_path, content):
    path = tmp_path / "statement.json"
    path.write_bytes(content)
    assert cli.main(["accrue", "--statement", str(path)]) == 2
    output = capsys.readouterr()
    assert (output.out, output.err.startswith(f"{path}:1:")) == ("", True)
    assert "Save the file as UTF-8" in output.err


@pytest.mark.parametrize(
    "language",
    [
        {"kind": "sentences"},
        {"kind": "sentences", "language": "en"},
        {"kind": "sentences", "language": 7, "sentences": []},
        {"kind": "sentences", "format": 1, "language": "xx", "sentences": {"late": 7}, "words": {}},
    ],
)
@pytest.mark.parametrize("arguments", [CLAIM, ["simulate", "--ledger", ITEMS, "--as-of", "2026-06-30"]])
def test_a_language_of_ones_own_is_checked_before_it_speaks(capsys, tmp_path, language, arguments):
    (tmp_path / "xx.json").write_text(json.dumps(language), encoding="utf-8")
    assert cli.main([*arguments, "--manifests", str(tmp_path), "--language", "xx"]) == 2
    output = capsys.readouterr()
    assert (output.out, output.err.startswith(f"{tmp_path}/xx.json:1:")) == ("", True)


def test_a_placeholder_that_a_sentence_cannot_fill_is_a_fault(capsys, tmp_path):
    own = json.loads(quittance_core.packaged_manifests("sentences")["sentences/fr.json"])
    own["sentences"] |= {"late": "{due_on.percent}"}
    (tmp_path / "fr.json").write_text(json.dumps(own), encoding="utf-8")
    assert cli.main(["check", str(tmp_path / "fr.json")]) == 2
    assert "placeholder_unknown" in capsys.readouterr().err


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
