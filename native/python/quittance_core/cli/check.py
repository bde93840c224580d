"""``quittance check``: validates manifests and reports every fault."""

import argparse
import json
from pathlib import Path

import quittance_core

from . import print_faults

DESCRIPTION = """\
Checks manifests (rates, jurisdictions, policies, scorecards, sentences, hosts) together with the ones that this version ships, so
that names resolve; a file replaces the shipped manifest of the same kind and name. Every fault is reported, with its code, JSON
pointer, line, column and cure. Exit code 2 when there are faults."""


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "check",
        help="validate manifests",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="manifest to check")
    parser.add_argument("--json", action="store_true", help="print the faults as JSON on stdout")
    parser.set_defaults(run=run)


def _identity(text: str) -> tuple | None:
    """What a manifest is called, as far as it can be read; None for one that cannot."""
    try:
        manifest = json.loads(text)
        return manifest["kind"], manifest.get("name", manifest.get("code", manifest.get("language")))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def run(arguments: argparse.Namespace) -> int:
    given = {name: Path(name).read_text(encoding="utf-8") for name in arguments.files}
    identities = {_identity(text) for text in given.values()}
    shipped = {
        f"(shipped) {name}": text
        for name, text in quittance_core.packaged_manifests().items()
        if _identity(text) not in identities
    }
    faults: list[dict] = []
    try:
        quittance_core.Manifests(shipped | given)
    except quittance_core.ManifestError as error:
        faults = error.diagnostics
    if arguments.json:
        print(json.dumps({"files": arguments.files, "faults": faults}, indent=2, ensure_ascii=False))
    elif faults:
        print_faults(faults)
    else:
        print(f"{len(given)} checked, no fault.")
    return 2 if faults else 0
