"""The catalogue of diagnostics against the sources: no code without an entry, no entry without a code."""

import re
from pathlib import Path

import quittance_core

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "native" / "docs" / "errors.md"
CODE = r"[a-z]+(?:_[a-z0-9]+)+"
# Where a diagnostic is made, and the first text after it that looks like a code: a column's name may stand before it.
MAKER = re.compile(
    r"(?:\bfault\w*\(|\bfault_of\w*\(|\brefuse\w*\(|\brenamed\(|\bDiagnostics?\{|\bRefusal\{|\bfaults_?\.push_back\(\{|\breturn \{)"
    rf'[^;]*?"({CODE})"(?:[^;]*?"({CODE})",)?'
)


def documented() -> list[str]:
    """Codes in the first column of the tables; those of rows stand together in one."""
    cells = re.findall(r"^\| (`[^|]+`) \|", CATALOGUE.read_text(encoding="utf-8"), re.MULTILINE)
    return [code for cell in cells for code in re.findall(r"`([a-z0-9_]+)`", cell)]


def sources(*folders: str) -> dict[Path, str]:
    return {
        path: path.read_text(encoding="utf-8")
        for folder in folders
        for path in (ROOT / "native" / folder).rglob("*")
        if path.suffix in {".cpp", ".hpp", ".py"}
    }


def literals() -> set[str]:
    texts = sources("src", "include", "bind", "python").values()
    return {code for text in texts for code in re.findall(rf'"({CODE})"', text)}


def made() -> set[str]:
    columns = {column for stream in quittance_core.STREAMS.values() for column in stream}
    found = {code for text in sources("src", "bind").values() for pair in MAKER.findall(text) for code in pair}
    return found - columns - {""}


def test_no_code_stands_twice_in_one_table():
    tables = CATALOGUE.read_text(encoding="utf-8").split("\n## ")
    for table in tables:
        codes = re.findall(rf"^\| `({CODE})` \|", table, re.MULTILINE)
        assert sorted(codes) == sorted(set(codes))


def test_each_entry_is_a_code_of_the_core():
    assert set(documented()) - literals() == set()


def test_each_code_of_the_core_has_an_entry():
    assert len(made()) > 50, "the pattern finds the makers"
    assert made() - set(documented()) == set()
