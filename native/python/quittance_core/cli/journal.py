"""``quittance journal``: the exported chain of proofs."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quittance_core import journal

from . import print_faults, print_json

DESCRIPTION = """\
Verifies an export of the chain of proofs (one proof a line, as the host's screen "Proofs" writes it): that nothing was changed,
removed or put in. With --count and --hash, which an earlier verification printed, also that nothing was cut off at the end nor the
whole chain written anew. Exit code 2 when there are faults."""


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser("journal", help="verify the chain of proofs", description="The chain of proofs.")
    verbs = parser.add_subparsers(dest="journal_verb", required=True, metavar="VERB")
    verify = verbs.add_parser(
        "verify",
        help="verify an export",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verify.add_argument("file", type=Path, metavar="FILE", help="export to verify")
    verify.add_argument("--count", type=int, metavar="N", help="number of proofs at an earlier time")
    verify.add_argument("--hash", metavar="HASH", help="hash of the last proof at that time")
    verify.add_argument("--json", action="store_true", help="print the result as JSON on stdout")
    verify.set_defaults(run=run, parser=verify)


def run(arguments: argparse.Namespace) -> int:
    found = journal.verify(_read(arguments.file), arguments.count, arguments.hash)
    arguments.exit_code = 2 if found.faults else 0
    if arguments.json:
        print_json(found._asdict())
    elif found.faults:
        print_faults(found.faults)
    else:
        print(f"{found.count} proofs, none changed. Keep elsewhere: --count {found.count} --hash {found.last_hash}")
    return arguments.exit_code


def _read(path: Path) -> Iterator[dict[str, Any]]:
    """The proofs of a file; a line that is none is one that nothing can be read of."""
    with path.open(encoding="utf-8", errors="surrogateescape") as lines:
        for line in lines:
            try:
                proof = json.loads(line)
            except (ValueError, RecursionError):
                proof = None
            yield proof if isinstance(proof, dict) else {}
