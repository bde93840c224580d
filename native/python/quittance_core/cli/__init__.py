"""The integrators' command line ``quittance``.

Each verb is a module of this package with ``add_parser(subparsers)``, which sets ``run(arguments) -> int``; a module with a leading
underscore is shared by verbs. Results go to stdout, errors to stderr with exit code 2.
"""

import argparse
import contextlib
import importlib
import json
import os
import pkgutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

import quittance_core
from quittance_core.hosts.files import shown


class _Shown(dict):
    """What stands for a letter (by its number) where a terminal would obey it; each is asked for once."""

    def __missing__(self, number: int) -> str:
        letter = chr(number)
        obeyed = unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp")
        self[number] = letter.encode("unicode_escape").decode() if obeyed else letter
        return self[number]


_SHOWN = _Shown()


def plain(line: str) -> str:
    """A line as a terminal may be given it: control and format characters are shown, not obeyed."""
    return line.translate(_SHOWN)


def ascii_only(file: TextIO) -> bool:
    """Whether JSON has to escape other letters: what a stream cannot write it would write as no JSON has it."""
    return str(file.encoding).lower() != "utf-8"


def print_json(document: Any) -> None:
    print(json.dumps(document, indent=2, ensure_ascii=ascii_only(sys.stdout)))


def print_faults(faults: Sequence[dict]) -> None:
    """Writes diagnostics to stderr: code, place, message and cure, a paragraph each.

    Where nobody reads them the exit code is all that tells of them.
    """
    with contextlib.suppress(OSError):
        _print_faults(faults)


def _print_faults(faults: Sequence[dict]) -> None:
    for fault in faults:
        place = fault.get("source", "")
        if "row" in fault:
            place += f": row {fault['row']}" + (f", column {fault['column_name']}" if fault["column_name"] else "")
        if "line" in fault:
            place += f":{fault['line']}:{fault['column']} {fault['pointer'] or '(whole document)'}"
        prefix = f"{place}: " if place else ""
        message = fault["message"].removesuffix(".")
        print(plain(f"{prefix}{fault['code']}: {message}."), f"    {plain(fault['cure'])}", sep="\n", file=sys.stderr)


def not_read(name: str, error: OSError) -> dict:
    """The fault of a file that cannot be read; a name that is no UTF-8 or empty is shown all the same."""
    return {
        "source": shown(name) or "''",
        "code": "file_not_read",
        "message": f"The file cannot be read: {error.strerror}",
        "cure": "Name a file that is there and may be read; a folder goes with --manifests.",
    }


def not_written(error: OSError | None) -> dict:
    """The fault of a standard output that takes nothing; None where it is closed."""
    return {
        "source": "standard output",
        "code": "output_not_written",
        "message": f"The result cannot be written: {error.strerror if error else 'it is closed'}",
        "cure": "Send it to a file or a terminal that has room.",
    }


class _Parser(argparse.ArgumentParser):
    def error(self, message: str):
        try:
            super().error(plain(message))
        except OSError:  # nobody reads it
            sys.exit(2)


def build_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="quittance", description="Late-payment penalties, manifests and dunning decisions, exact to the cent."
    )
    version = quittance_core.build_info()["version"]
    parser.add_argument("--version", action="version", version=f"quittance {version}")
    subparsers = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb in sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")):
        importlib.import_module(f"{__name__}.{verb}").add_parser(subparsers)
    return parser


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _words(each)


def _not_text(arguments: argparse.Namespace) -> list[dict]:
    """The faults of arguments that are no UTF-8; names of files may be anything."""
    values = [value for name, value in vars(arguments).items() if name != "files"]
    return [
        {
            "source": "command line",
            "code": "text_not_utf8",
            "message": f"{shown(word)} is no UTF-8 text",
            "cure": "Write it as UTF-8.",
        }
        for word in _words(values)
        if shown(word) != word
    ]


def _parse(argv: Sequence[str] | None, arguments: argparse.Namespace) -> None:
    try:
        build_parser().parse_args(argv, arguments)
    finally:
        sys.stdout.flush()  # of --help


def _forget(stream: TextIO) -> None:
    """What is still to be written goes nowhere, or the interpreter would fail on it when it ends."""
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one verb and returns its exit code: 0, or 2 when something is wrong with the input or the output."""
    if sys.stderr is None:  # or what is meant for it would be printed among the results
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:  # or what is opened next would be written to
        print_faults([not_written(None)])
        return 2
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not know every letter
    arguments = argparse.Namespace()
    try:
        _parse(argv, arguments)
        faults = _not_text(arguments)
        if faults:
            print_faults(faults)
            return 2
        code = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads has seen enough; what was found before stays found
        _forget(sys.stdout)
        return getattr(arguments, "exit_code", 0)
    except quittance_core.QuittanceError as error:
        print_faults(error.diagnostics)
    except OSError as error:
        if error.filename is None:
            _forget(sys.stdout)
        print_faults([not_written(error) if error.filename is None else not_read(os.fsdecode(error.filename), error)])
    finally:
        _forget(sys.stderr)
    return 2
