"""The integrators' command line ``quittance``.

Each verb is a module of this package with ``add_parser(subparsers)``, which sets ``run(arguments) -> int``; a module with a leading
underscore is shared by verbs. Results go to stdout, errors to stderr with exit code 2.
"""

import argparse
import importlib
import os
import pkgutil
import sys
import unicodedata
from collections.abc import Sequence

import quittance_core


def plain(text: str) -> str:
    """A text from a file as a terminal may be given it: control and format characters are shown, not obeyed."""
    return "".join(
        letter.encode("unicode_escape").decode() if unicodedata.category(letter) in ("Cc", "Cf") else letter
        for letter in text
    )


def print_faults(faults: Sequence[dict]) -> None:
    """Writes diagnostics to stderr: code, place, message and cure, a paragraph each."""
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
        "source": name.encode("utf-8", "backslashreplace").decode("utf-8") or "''",
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


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quittance", description="Late-payment penalties, manifests and dunning decisions, exact to the cent."
    )
    version = quittance_core.build_info()["version"]
    parser.add_argument("--version", action="version", version=f"quittance {version}")
    subparsers = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for verb in sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")):
        importlib.import_module(f"{__name__}.{verb}").add_parser(subparsers)
    return parser


def _forget_output() -> None:
    """What is still to be written goes nowhere, or the interpreter would fail on it when it ends."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "fileno"):
            try:
                stream.flush()
            except OSError:
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one verb and returns its exit code: 0, or 2 when something is wrong with the input or the output."""
    if sys.stdout is None:  # or what is opened next would be written to
        if sys.stderr is not None:
            print_faults([not_written(None)])
        return 2
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not know every letter
    arguments = build_parser().parse_args(argv)
    try:
        code = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads has seen enough; what was found before stays found
        _forget_output()
        return getattr(arguments, "exit_code", 0)
    except quittance_core.QuittanceError as error:
        print_faults(error.diagnostics)
    except OSError as error:
        if error.filename is None:
            _forget_output()
        print_faults([not_written(error) if error.filename is None else not_read(os.fsdecode(error.filename), error)])
    except UnicodeDecodeError as error:
        print(f"Not UTF-8 text: {error}", file=sys.stderr)
    return 2
