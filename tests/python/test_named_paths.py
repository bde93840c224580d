"""Pages that people follow name files and commands that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# decisions.md may name what was decided away.
PAGES = [
    *ROOT.glob("*.md"),
    ROOT / "manifests" / "README.md",
    *ROOT.glob("addon/*/readme/*.md"),
    *(page for page in (ROOT / "native" / "docs").glob("*.md") if page.name != "decisions.md"),
]
QUOTED = re.compile(r"`([^`\s]+)`|\]\(([^)\s]+)\)")
PLACEHOLDER = re.compile(r"\bxx\.|<")
FILE = re.compile(r"[\w.-]+\.(?:cpp|hpp|json|md|po|pot|py|rst|sh|sql|xml)")
COMMAND = re.compile(r"\./dev ([a-z]+)")
FOLDERS = {"addon", "docs", "manifests", "native", "tests", "tools"}


def named_paths(page):
    names = {quoted or linked for quoted, linked in QUOTED.findall(page.read_text(encoding="utf-8"))}
    return {name for name in names if name.split("/")[0] in FOLDERS and not PLACEHOLDER.search(name)}


def test_pages_name_files():
    assert named_paths(ROOT / "CONTRIBUTING.md") >= {"native/docs/boundary.md", "tests/cases"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_is_there(page):
    gone = sorted(name for name in named_paths(page) if not list(ROOT.glob(name.rstrip("/"))))
    assert not gone, f"{page.relative_to(ROOT)} names {', '.join(gone)}: correct the page, or bring the file back"


def named_files(page):
    """Names without a folder: they stand for a file wherever it is."""
    names = {quoted for quoted, _ in QUOTED.findall(page.read_text(encoding="utf-8"))}
    return {name for name in names if FILE.fullmatch(name) and not PLACEHOLDER.search(name)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_named_without_its_folder_is_somewhere(page):
    there = {path.name for folder in FOLDERS for path in (ROOT / folder).rglob("*")} | {
        path.name for path in ROOT.iterdir()
    }
    gone = sorted(named_files(page) - there)
    assert not gone, f"{page.relative_to(ROOT)} names {', '.join(gone)}: correct the page, or bring the file back"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_of_dev_that_a_page_names_is_there(page):
    scripts = [ROOT / "dev", *(ROOT / "tools").glob("*.sh")]
    there = {"help"}.union(
        *(re.findall(r"^command_([a-z]+)\(\)", script.read_text(), re.MULTILINE) for script in scripts)
    )
    gone = sorted(set(COMMAND.findall(page.read_text(encoding="utf-8"))) - there)
    assert not gone, f"{page.relative_to(ROOT)} names ./dev {', '.join(gone)}: correct the page"
