"""The repository against its own rules: what may include what, and words that may not stand where.

Every rule here is a sentence of the design that a reviewer would otherwise have to remember.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Each module may use those before it.
MODULES = (
    "base",
    "money",
    "calendar",
    "rates",
    "ledger",
    "table",
    "policy",
    "penalty",
    "terms",
    "behaviour",
    "escalation",
    "engine",
    "replay",
    "audit",
    "pgcopy",
)
# Narrower than its place in the row: formats know columns, amounts and days, no law and no ladder.
NARROWER = {"pgcopy": {"base", "money", "ledger"}, "table": {"base", "money", "calendar", "ledger"}}
# Statistics may use binary floating point, in a fixed order; nothing else may.
MAY_USE_DOUBLE = {"behaviour"}

CORE_FOLDERS = ("native/include/quittance", "native/src")
CPP_SUFFIXES = {".hpp", ".cpp", ".h"}

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
COMMENT_OR_TEXT = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)" | "(?:\\.|[^"\\\n])*" | (?<![\w])'(?:\\.|[^'\\\n])+' """,
    re.VERBOSE | re.DOTALL,
)
BINARY_FLOATING_POINT = re.compile(
    r"\b(?:double|float|stod|stof|strtod|lround|llround)\b|<cmath>|(?<![\w.])\d[\d']*\.\d"
)
# The parser must offer a handler for number literals with a fraction; ours refuses them without a look.
REFUSED_DOUBLE = re.compile(r"\bbool on_double\(double, [^)]*\) \{ return refuse_number\(\); \}")
IMPURE_INCLUDE = re.compile(
    r"^(?:Python\.h|pybind11/.*|fstream|iostream|filesystem|cstdio|stdio\.h|random|ctime|time\.h|thread|future|unistd\.h|sys/.*|libpq.*)$"
)
IMPURE_CALL = re.compile(
    r"\b(?:getenv|secure_getenv|fopen|system_clock|steady_clock|localtime|gmtime|gettimeofday|random_device|srand)\b"
)

CLOCK = re.compile(
    r"\b(?:datetime\.now|datetime\.utcnow|datetime\.today|date\.today|Date\.today|Date\.context_today|context_today|time\.time|time\.localtime)\s*\("
)
FUNCTION_LINES = 70
CPP_COLUMNS = 110
RAW_STRING = re.compile(r'R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)"', re.DOTALL)
NO_FUNCTION = re.compile(r"^\s*(?:namespace|struct|class|enum|union|extern)\b|=\s*$")

# The folders in which one machine keeps its files; a project names none of them.
MACHINE_FOLDER = re.compile(r"(?<![\w./}$~-])/(?:root|home|mnt|srv|work|tmp|var/tmp|Users)/[A-Za-z0-9_.]")


def tracked_files() -> list[Path]:
    """Every file under version control; in an unpacked archive, every file."""
    if shutil.which("git") and (ROOT / ".git").exists():
        names = subprocess.run(
            ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
    ]


def core_sources() -> list[tuple[str, Path]]:
    """(module, file) of every source of the core."""
    found = []
    for folder in CORE_FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in CPP_SUFFIXES:
                found.append((path.relative_to(ROOT / folder).parts[0], path))
    return found


def code_of(path: Path) -> str:
    """The source without comments and texts, line numbers kept; include lines keep their names."""
    text = path.read_text(encoding="utf-8")
    return COMMENT_OR_TEXT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def places(pattern: re.Pattern[str], text: str, path: Path) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}: {match.group().strip()}"
        for match in pattern.finditer(text)
    ]


def test_every_source_of_the_core_belongs_to_a_module():
    strangers = [str(path.relative_to(ROOT)) for module, path in core_sources() if module not in MODULES]
    assert core_sources(), "no source found: is this the repository?"
    assert not strangers, f"not in a module of the design: {strangers}"


def test_each_module_includes_only_those_before_it():
    faults = []
    for module, path in core_sources():
        allowed = NARROWER.get(module, set(MODULES[: MODULES.index(module)])) | {module}
        for included in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if included.startswith("quittance/") and included.split("/")[1] not in allowed:
                faults.append(f"{path.relative_to(ROOT)} includes {included}")
    assert not faults, "\n".join(faults)


def test_the_core_knows_no_python_no_clock_no_file_and_no_environment():
    faults = []
    for _module, path in core_sources():
        text = path.read_text(encoding="utf-8")
        faults += [
            f"{path.relative_to(ROOT)} includes {name}" for name in INCLUDE.findall(text) if IMPURE_INCLUDE.match(name)
        ]
        faults += places(IMPURE_CALL, code_of(path), path)
    assert not faults, "\n".join(faults)


def test_no_binary_floating_point_near_an_amount_a_rate_or_a_date():
    faults = []
    for module, path in core_sources():
        if module not in MAY_USE_DOUBLE:
            faults += places(BINARY_FLOATING_POINT, REFUSED_DOUBLE.sub("", code_of(path)), path)
    assert not faults, "\n".join(faults)


def test_only_the_binding_knows_pybind11():
    outside = [
        str(path.relative_to(ROOT))
        for path in tracked_files()
        if path.suffix in CPP_SUFFIXES
        and "native/bind" not in path.as_posix()
        and "pybind11" in path.read_text(encoding="utf-8")
    ]
    assert not outside, outside


def cpp_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*")) if path.suffix in CPP_SUFFIXES]


def functions(code: str) -> list[tuple[int, int]]:
    """(first line, last line) of each function of a source without comments and texts, lambdas within it included.

    A block is a function where its head, all since the end of what stands before it, has parentheses.
    """
    found, head, start, depth, inside = [], 0, 0, 0, None
    for at, character in enumerate(code):
        if character in ";{}":
            text = code[head:at]
            if character == "{":
                depth += 1
                if inside is None and "(" in text and not NO_FUNCTION.search(text):
                    start, inside = head + len(text) - len(text.lstrip()), depth
            elif character == "}":
                if depth == inside:
                    found.append((code.count("\n", 0, start) + 1, code.count("\n", 0, at) + 1))
                    inside = None
                depth -= 1
            head = at + 1
    return found


def without_directives(code: str) -> str:
    """The same lines without those of the preprocessor, which have braces of no block."""
    return re.sub(
        r"^[ \t]*#(?:\\\n|[^\n])*", lambda match: re.sub(r"[^\n]", " ", match.group()), code, flags=re.MULTILINE
    )


def long_functions(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        f"{path.relative_to(ROOT)}:{first}: {last - first + 1} lines"
        for first, last in functions(without_directives(code_of(path)))
        if last - first >= FUNCTION_LINES and not lines[first - 2].lstrip().startswith("// Long: ")
    ]


def test_a_function_is_short_or_says_why_it_is_long():
    faults = [fault for path in cpp_files("native/src", "native/bind") for fault in long_functions(path)]
    assert not faults, f"at most {FUNCTION_LINES} lines, or '// Long: ' and the reason above it:\n" + "\n".join(faults)


def test_a_line_of_cpp_is_not_too_wide():
    faults = []
    for path in cpp_files("native", "tests"):
        text = RAW_STRING.sub(lambda match: re.sub(r"[^\n]+", "", match.group()), path.read_text(encoding="utf-8"))
        for number, line in enumerate(text.splitlines(), start=1):
            if len(line) > CPP_COLUMNS:
                faults.append(f"{path.relative_to(ROOT)}:{number}: {len(line)} columns")
    assert not faults, f"at most {CPP_COLUMNS} columns:\n" + "\n".join(faults)


def test_functions_are_found_by_their_braces():
    code = "namespace a {\nstruct B {\n    int c() const {\n        return d([] { e(); });\n    }\n};\nint f{1};\nvoid g(\n    int h) {\n}\n}\n"
    assert functions(code) == [(3, 5), (8, 10)]


def python_files(folder: str) -> list[Path]:
    return [
        path for path in sorted((ROOT / folder).rglob("*.py")) if "tests" not in path.relative_to(ROOT / folder).parts
    ]


def test_the_package_and_the_model_never_ask_what_day_it_is():
    faults = []
    for path in python_files("native/python") + sorted((ROOT / "tests" / "model").rglob("*.py")):
        faults += places(CLOCK, path.read_text(encoding="utf-8"), path)
    assert not faults, "the caller says the day: " + "\n".join(faults)


def test_the_addon_asks_for_the_day_in_one_place():
    faults = []
    for path in python_files("addon"):
        faults += places(CLOCK, path.read_text(encoding="utf-8"), path)
    assert len(faults) <= 1, "one place decides the company's local date:\n" + "\n".join(faults)


def test_the_addon_builds_no_sql_from_strings():
    built = re.compile(r"""(?:execute|copy_expert|execute_query)\(\s*(?:f["']|["'][^"'\n]*["']\s*(?:%|\.format))""")
    faults = []
    for path in python_files("addon"):
        faults += places(built, path.read_text(encoding="utf-8"), path)
    assert not faults, "\n".join(faults)


def test_no_file_names_a_place_on_one_machine():
    faults = []
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture
        faults += places(MACHINE_FOLDER, text, path)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("pattern", "bad", "good"),
    [
        (BINARY_FLOATING_POINT, "double ratio = 1;", "std::int64_t amount_minor = 1'000;"),
        (BINARY_FLOATING_POINT, "amount * 0.5", "fixture.v1_2"),
        (IMPURE_CALL, "std::getenv(name)", "environment"),
        (CLOCK, "fields.Date.today()", "fields.Date.to_date(day)"),
        (CLOCK, "datetime.date.today()", "update()"),
        (MACHINE_FOLDER, " /" + "tmp/x", "${TMPDIR:-/tmp}"),
        (MACHINE_FOLDER, '"/' + 'root/.cache"', "https://example.com/home/page"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern, bad, good):
    assert pattern.search(bad)
    assert not pattern.search(good)
