"""``quittance check``: validates manifests and reports every fault."""

import argparse
import json
from pathlib import Path

import quittance_core
from quittance_core.hosts.files import shown
from quittance_core.own import FOLDERS, shipped_beside
from quittance_core.sentences import goes_as_planned, shipped

from . import _manifests, not_read, plain, print_faults, print_json

DESCRIPTION = """\
Checks manifests (rates, jurisdictions, calendars, policies, holds, selections, scorecards, sentences, hosts) together with the ones that this
version ships, so that names resolve: as a verb with --manifests would use them. Every fault is reported, with its code, JSON
pointer, line, column and cure. Exit code 2 when there are faults. A channel that a policy plans and that is not built yet is told."""

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
    notes = [] if faults else notes_of(given)
    if arguments.json:
        files = [shown(name) for name in dict.fromkeys([*given, *arguments.files])]
        print_json({"files": files, "faults": faults, "notes": notes})
    elif faults:
        print_faults(faults)
    else:
        print(f"{len(given)} checked, no fault.")
        for note in notes:
            print(plain(f"{note['source']}: {note['stage']}: {note['message']}"))
    return arguments.exit_code


def notes_of(given: dict[str, bytes]) -> list[dict]:
    """Of checked policies, by name, the stages that go otherwise than planned, since that is not built yet."""
    spoken = shipped()
    return [
        {"source": shown(name), "stage": stage["code"], "message": spoken.channel(stage, "en")}
        for name, policy in ((name, json.loads(text)) for name, text in given.items())
        if policy["kind"] == "policy"
        for stage in policy["stages"]
        if not goes_as_planned(stage)
    ]
