"""Pages that people follow name files that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# decisions.md may name what was decided away.
PAGES = [
    *ROOT.glob("*.md"),
    ROOT / "manifests" / "README.md",
    *(page for page in (ROOT / "native" / "docs").glob("*.md") if page.name != "decisions.md"),
]
QUOTED = re.compile(r"`([^`\s]+)`|\]\(([^)\s]+)\)")
PLACEHOLDER = re.compile(r"\bxx\.|<")
FOLDERS = {"addon", "docs", "manifests", "native", "tests", "tools"}


def named_paths(page):
    names = {quoted or linked for quoted, linked in QUOTED.findall(page.read_text(encoding="utf-8"))}
    return {name for name in names if name.split("/")[0] in FOLDERS and not PLACEHOLDER.search(name)}


def test_pages_name_files():
    assert named_paths(ROOT / "CONTRIBUTING.md") >= {"native/docs/boundary.md", "tests/cases"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page):
    gone = sorted(name for name in named_paths(page) if not list(ROOT.glob(name.rstrip("/"))))
    assert not gone, f"{page.relative_to(ROOT)} names {', '.join(gone)}: correct the page, or bring the file back"
