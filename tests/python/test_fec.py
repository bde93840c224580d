"""French accounting files: the example of two years, as the project's own script makes it."""

import importlib.util
from pathlib import Path

import pytest
import quittance_core
from quittance_core import cli
from quittance_core.hosts import fec

FOLDER = Path(__file__).resolve().parents[1] / "cases" / "fec"
YEARS = [FOLDER / "123456789FEC20251231.txt", FOLDER / "123456789FEC20260630.txt"]


@pytest.fixture(scope="module")
def make():
    spec = importlib.util.spec_from_file_location("make_fec", FOLDER / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(files=YEARS, **more):
    return fec.read(files, **({"as_of": "2026-06-30", "terms": "30 days", "relation": "b2b"} | more))


def evaluated(ledger, as_of="2026-06-30"):
    texts = quittance_core.packaged_manifests("rates", "jurisdictions", "calendars", "policies", "holds")
    return quittance_core.evaluate(ledger.snapshot, quittance_core.Manifests(texts), as_of)


def items(ledger, as_of="2026-06-30"):
    """Customer, document, due date, what is asked, state."""
    evaluation = evaluated(ledger, as_of)
    assert evaluation.failures == []
    return {
        (ledger.customer(item["customer_id"])["name"], ledger.invoices([item["move_id"]])[0], str(item["due_date"])): (
            item["claim"] if item["state"] != "held" else item["residual"],
            item["state"],
        )
        for item in evaluation.items
    }


def test_the_script_makes_the_files(make, tmp_path, monkeypatch):
    made = [tmp_path / path.name for path in YEARS]
    monkeypatch.setattr(make, "__file__", str(tmp_path / "make.py"))
    make.main()
    assert [path.read_bytes() for path in made] == [path.read_bytes() for path in YEARS]


def test_whom_to_chase_on_the_example():
    assert items(read()) == {
        ("411ATELIER", "F2026-002", "2026-02-11"): ("1000.00", "to_contact"),  # 500 of 1,500 paid
        ("411ATELIER", "F2026-017", "2026-04-01"): ("1250.00", "to_contact"),
        ("411CLINIQUE", "F2025-083", "2026-01-08"): ("1200.00", "to_contact"),  # the latest of three keeps the rest
        ("411DUVAL", "RAN", "2025-01-01"): ("640.00", "held"),
        ("411EPICERIE", "F2026-021", "2026-04-22"): ("0.00", "covered"),
        ("411FERME", "BQ0507", "2026-05-07"): ("890.00", "held"),
        ("411FERME", "OD0520", "2026-05-20"): ("35.00", "to_contact"),
        ("411BOULANGE", "F2026-040", "2026-07-15"): ("410.00", "not_due"),
    }


def test_the_order_of_the_files_means_nothing():
    assert items(read(YEARS[::-1])) == items(read())


def test_a_night_of_the_past_knows_nothing_of_later_payments():
    asked = items(read(as_of="2026-01-31"), as_of="2026-01-31")
    assert asked[("411CLINIQUE", "F2025-071", "2025-12-05")] == ("1800.00", "to_contact")
    assert ("411FERME", "OD0520", "2026-05-20") not in asked


def test_the_second_year_alone_holds_its_opening_entries():
    ledger = read(YEARS[1:])
    held = [key for key, (_claim, state) in items(ledger).items() if state == "held"]
    assert ("411CLINIQUE", "RAN", "2026-01-01") in held
    assert {note["code"] for note in ledger.notes} == {"letterings_unbalanced", "openings_held"}
    note = next(note for note in ledger.notes if note["code"] == "openings_held")
    assert note["amount"] == "1840.00"  # 1,200 of the clinic, 640 of Duval


def test_terms_are_of_all_customers_or_of_one():
    customers = b"customer;terms;relation\n411CLINIQUE;fin de mois 45 jours;public\n411ATELIER;on receipt;\n"
    ledger = read(terms="45 jours fin de mois", customers=customers)
    due = {(customer, document): date for customer, document, date in items(ledger)}
    assert due[("411CLINIQUE", "F2025-083")] == "2026-02-14"  # of 9 December
    assert due[("411ATELIER", "F2026-017")] == "2026-03-02"
    assert due[("411BOULANGE", "F2026-040")] == "2026-07-31"  # of 15 June
    assert due[("411FERME", "OD0520")] == "2026-05-20"  # no invoice: due at once
    relations = {
        ledger.customer(case["customer_id"])["name"]: case["relation_used"] for case in evaluated(ledger).cases
    }
    assert relations["411CLINIQUE"] == "public"
    assert relations["411ATELIER"] == "b2b"
    with pytest.raises(quittance_core.InputError):
        read(terms="some day")


@pytest.mark.parametrize("mark", ["\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-15"])
@pytest.mark.parametrize("sides", [False, True])
def test_whatever_the_law_leaves_open_gives_the_same_list(make, mark, encoding, sides):
    files = []
    for year in (make.year_2025(), make.year_2026()):
        columns = make.COLUMNS
        if sides:
            year, columns = make.with_sides(year)
        files.append(make.text_of(year, columns, mark).encode(encoding))
    ledger = read(files)
    assert items(ledger) == items(read())
    assert ledger.customer(2)["label"] == "Garage Lemaître"


def test_an_opening_journal_may_have_a_name_of_its_own(make):
    text = make.text_of(make.year_2026()).replace("AN\tÀ-nouveaux\t", "X9\tReprise\t").encode()
    assert ("411DUVAL", "RAN", "2026-01-31") not in items(read([text], opening_journals=["X9"]))
    assert items(read([text]))[("411DUVAL", "RAN", "2026-01-01")] == ("640.00", "to_contact")
    assert items(read([text], opening_journals=["X9"]))[("411DUVAL", "RAN", "2026-01-01")] == ("640.00", "held")


def test_customers_on_accounts_of_their_own(make):
    """Small suites number customers in CompteNum and leave CompAuxNum empty."""
    files = []
    for year in (make.year_2025(), make.year_2026()):
        for row in year.rows:
            if row["CompAuxNum"]:
                row["CompteNum"], row["CompteLib"] = row["CompAuxNum"], row["CompAuxLib"]
                row["CompAuxNum"] = row["CompAuxLib"] = ""
        files.append(make.text_of(year).encode())
    assert items(read(files)) == items(read())


def test_faults_say_where_and_what_to_do(capsys, tmp_path, make):
    year = make.year_2026()
    year.rows[0]["EcritureDate"] = "01/01/2026"
    year.rows[1]["Debit"] = "5 400,00"
    year.rows[4]["EcritureLib"] = "a\tb"
    path = tmp_path / "fec.txt"
    path.write_text(make.text_of(year), encoding="utf-8")
    arguments = ["simulate", "--fec", str(path), "--as-of", "2026-06-30"]
    assert cli.main([*arguments, "--terms", "30 days"]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    for place in (
        "row 2, column EcritureDate: date_malformed",
        "row 3, column Debit: amount_malformed",
        "row 6: row_length",
    ):
        assert f"{path}: {place}" in output.err
    for more, code in (
        ([], "argument_missing"),
        (["--terms", "soon"], "payment_terms_malformed"),
        (["--terms", "30 days", "--payments", str(path)], "argument_unused"),
        (["--terms", "30 days", "--fec", str(path)], "date_malformed"),
    ):
        assert cli.main([*arguments, *more]) == 2
        assert code in capsys.readouterr().err
    assert (
        cli.main(
            ["simulate", "--fec", str(YEARS[0]), "--fec", str(YEARS[0]), "--terms", "30 days", "--as-of", "2026-06-30"]
        )
        == 2
    )
    assert "files_overlap" in capsys.readouterr().err


def test_an_accountant_reads_whom_to_chase_and_why(capsys):
    arguments = [
        "simulate",
        "--fec",
        str(YEARS[0]),
        "--fec",
        str(YEARS[1]),
        "--terms",
        "30 days",
        "--as-of",
        "2026-06-30",
    ]
    assert cli.main([*arguments, "--relation", "b2b"]) == 0
    text = capsys.readouterr().out
    assert "Customers to chase: 3, 3485.00 EUR." in text
    customers = [line for line in text.splitlines() if " (411" in line and "EUR" in line]
    assert [line.partition(":")[0] for line in customers] == [
        "Atelier de l'Étang (411ATELIER)",
        "Clinique des Tilleuls (411CLINIQUE)",
        "Ferme du Grand Chêne (411FERME)",
    ]
    assert customers[0].endswith("2250.00 EUR, friendly (Payment reminder), by e-mail, to approve")
    assert "F2026-002  1000.00 of 1500.00 EUR, due 2026-02-11, to contact" in text
    assert "139 days late, due 2026-02-11." in text
    assert "BQ0507  890.00 EUR, due 2026-05-07, held" in text
    assert "Opening entries held: 640.00 EUR (lines: 1)." in text
    assert "Épicerie" not in text
    assert cli.main([*arguments, "--language", "fr", "--all"]) == 0
    text = capsys.readouterr().out
    assert "Clients à relancer : 3, 3485.00 EUR." in text
    assert "Épicerie Noël (411EPICERIE): rien à réclamer" in text
    assert "Clients connus ni comme entreprises ni comme consommateurs : 7." in text  # without --relation no interest
