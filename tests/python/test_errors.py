"""The catalogue of diagnostics against the sources: no code without an entry, no entry without a code."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "native" / "docs" / "errors.md"
LITERAL = re.compile(r'"([a-z]+(?:_[a-z0-9]+)+)"')


def documented() -> list[str]:
    return re.findall(r"^\| `([a-z0-9_]+)` \|", CATALOGUE.read_text(encoding="utf-8"), re.MULTILINE)


def literals() -> set[str]:
    found: set[str] = set()
    for folder, pattern in (("src", "*.cpp"), ("include", "*.hpp"), ("bind", "*.[ch]pp"), ("python", "*.py")):
        for path in (ROOT / "native" / folder).rglob(pattern):
            found |= set(LITERAL.findall(path.read_text(encoding="utf-8")))
    return found


def made() -> set[str]:
    """Codes (the first words joined by underscores) at the places where diagnostics are made in the modules that this catalogue covers."""
    maker = re.compile(
        r'(?:\bfault\(|\bDiagnostic\{|\bfaults_?\.push_back\(\{|\breturn \{|\brenamed\()[^;]*?"([a-z]+(?:_[a-z]+)+)"'
    )
    found: set[str] = set()
    for module in ("base", "money", "calendar", "rates", "policy", "penalty"):
        for path in (ROOT / "native" / "src" / module).glob("*.cpp"):
            found |= set(maker.findall(path.read_text(encoding="utf-8")))
    found |= set(maker.findall((ROOT / "native" / "bind" / "register_penalty.cpp").read_text(encoding="utf-8")))
    return found


def test_each_code_stands_once_in_the_catalogue():
    assert sorted(documented()) == sorted(set(documented()))


def test_each_entry_is_a_code_of_the_core():
    assert set(documented()) - literals() == set()


def test_each_code_of_the_core_has_an_entry():
    assert len(made()) > 20, "the pattern finds the makers"
    assert made() - set(documented()) == set()
