"""``quittance check``: validates manifests and reports every fault."""

import argparse
from pathlib import Path

import quittance_core
from quittance_core.hosts.files import shown
from quittance_core.own import FOLDERS, shipped_beside

from . import _manifests, not_read, print_faults, print_json

DESCRIPTION = """\
Checks manifests (rates, jurisdictions, calendars, policies, holds, selections, scorecards, sentences, hosts) together with the ones that this
version ships, so that names resolve: as a verb with --manifests would use them. Every fault is reported, with its code, JSON
pointer, line, column and cure. Exit code 2 when there are faults."""

EPILOG = """\
examples:
  quittance check rates/house-rate.json jurisdictions/xx.json
  quittance check --manifests our-manifests --json
"""


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "check",
        help="validate manifests",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="manifest to check")
    _manifests.add_option(parser)
    parser.add_argument("--json", action="store_true", help="print the faults as JSON on stdout")
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    if not arguments.files and not arguments.manifests:
        arguments.parser.error("name a FILE, or a folder with --manifests")
    given: dict[str, bytes] = _manifests.read_folder(arguments.manifests) if arguments.manifests else {}
    faults: list[dict] = []
    for name in arguments.files:
        try:
            given[name] = _manifests.read(Path(name))
        except OSError as error:
            faults.append(not_read(name, error))
    try:
        quittance_core.Manifests(shipped_beside(given.values(), *FOLDERS) | given)
    except quittance_core.ManifestError as error:
        faults += error.diagnostics
    else:
        faults += _manifests.faults_of_sentences(given)
    arguments.exit_code = 2 if faults else 0
    if arguments.json:
        files = [shown(name) for name in dict.fromkeys([*given, *arguments.files])]
        print_json({"files": files, "faults": faults})
    elif faults:
        print_faults(faults)
    else:
        print(f"{len(given)} checked, no fault.")
    return arguments.exit_code
