"""What `quittance accrue` refuses: every fault on stderr, exit code 2, nothing on stdout."""

import pytest
from quittance_core import cli

GOOD = {
    "--jurisdiction": "FR",
    "--relation": "b2b",
    "--amount": "100.00",
    "--currency": "EUR",
    "--due": "2025-10-15",
    "--as-of": "2026-01-31",
}


def accrue(capsys, **changes):
    options = GOOD | {"--" + name.replace("_", "-"): value for name, value in changes.items()}
    arguments = [word for name, value in options.items() if value is not None for word in (name, value)]
    code = cli.main(["accrue", *arguments])
    output = capsys.readouterr()
    return code, output.out, output.err


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"amount": "1,50"}, ["amount_malformed"]),
        ({"amount": "0.001"}, ["amount_too_fine"]),
        ({"amount": "10000000000000.01"}, ["amount_over_limit"]),
        ({"amount": "0"}, ["amount_not_positive"]),
        ({"amount": "-5"}, ["amount_not_positive"]),
        ({"currency": "XAU"}, ["currency_without_scale"]),
        ({"due": "2025-02-29"}, ["date_malformed"]),
        ({"due": "0001-01-01"}, ["date_out_of_range"]),
        ({"as_of": "9999-12-31"}, ["date_out_of_range"]),
        ({"paid": "2025-11-31:5"}, ["date_malformed"]),
        ({"paid": "2025-11-30:-5"}, ["amount_not_positive"]),
        ({"credit_origin": "-5"}, ["amount_not_positive"]),
        ({"rate": "2000%"}, ["rate_over_limit"]),
        ({"rate": "abc"}, ["rate_malformed"]),
        ({"jurisdiction": "ZZ"}, ["jurisdiction_unknown"]),
        ({"relation": None}, ["argument_missing"]),
        ({"jurisdiction": None}, ["argument_missing"]),
        ({"jurisdiction": None, "relation": None}, ["argument_missing"]),
        ({"due": None}, ["argument_missing"]),
        ({"due": "2026-06-01", "as_of": "2027-01-01"}, ["rate_missing"]),
        ({"due": "2008-06-01", "as_of": "2010-01-01"}, ["rate_missing"]),
        ({"amount": "x", "due": "y", "rate": "z"}, ["amount_malformed", "date_malformed", "rate_malformed"]),
    ],
)
def test_refused(capsys, changes, codes):
    code, out, err = accrue(capsys, **changes)
    assert code == 2
    assert out == ""
    assert [word for word in codes if f"{word}:" in err] == codes


def test_a_missing_rate_names_series_date_and_file(capsys):
    _, _, err = accrue(capsys, due="2026-06-01", as_of="2027-01-01")
    assert "ecb-main-refinancing-half-year" in err
    assert "2027-01-01" in err
    assert "rates/ecb-main-refinancing-half-year.json" in err


def test_no_rate_is_needed_before_it_is(capsys):
    assert accrue(capsys, due="2026-06-01", as_of="2026-12-31")[0] == 0


def test_an_event_is_a_date_and_an_amount(capsys):
    with pytest.raises(SystemExit) as exit_info:
        accrue(capsys, paid="100")
    assert exit_info.value.code == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "DATE:AMOUNT" in output.err


def test_help_tells_how_a_bare_rate_is_read(capsys):
    with pytest.raises(SystemExit) as exit_info:
        cli.main(["accrue", "--help"])
    assert exit_info.value.code == 0
    assert "a bare number of 1 or more is percent" in " ".join(capsys.readouterr().out.split())
