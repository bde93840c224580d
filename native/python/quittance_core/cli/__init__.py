"""The integrators' command line ``quittance``.

Each verb is a module of this package with ``add_parser(subparsers)``, which sets ``run(arguments) -> int``; a module with a leading
underscore is shared by verbs. Results go to stdout, errors to stderr with exit code 2.
"""

import argparse
import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence

import quittance_core


def print_faults(faults: Sequence[dict]) -> None:
    """Writes diagnostics to stderr: code, place, message and cure, a paragraph each."""
    for fault in faults:
        place = fault.get("source", "")
        if "row" in fault:
            place += f": row {fault['row']}" + (f", column {fault['column_name']}" if fault["column_name"] else "")
        if "line" in fault:
            place += f":{fault['line']}:{fault['column']} {fault['pointer'] or '(whole document)'}"
        prefix = f"{place}: " if place else ""
        print(f"{prefix}{fault['code']}: {fault['message']}.\n    {fault['cure']}", file=sys.stderr)


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


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one verb and returns its exit code: 0, or 2 when something is wrong with the input."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal may not know every letter
    arguments = build_parser().parse_args(argv)
    try:
        code = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except quittance_core.QuittanceError as error:
        print_faults(error.diagnostics)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
    except UnicodeDecodeError as error:
        print(f"Not UTF-8 text: {error}", file=sys.stderr)
    return 2
