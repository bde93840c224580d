"""``quittance journal``: the exported chain of proofs, and past nights decided again."""

import argparse
import datetime
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import quittance_core
from quittance_core import journal, replay
from quittance_core.sentences import Sentences, languages

from . import print_faults, print_json
from ._replayed import ReplayedNight

DESCRIPTION = """\
Verifies an export of the chain of proofs (one proof a line, as the host's screen "Proofs" writes it): that nothing was changed,
removed or put in. With --count and --hash, which an earlier verification printed, also that nothing was cut off at the end nor the
whole chain written anew. Exit code 2 when there are faults."""
REPLAY = """\
Decides a past night again, without the host, from an export of slices and nights: whom to contact, and why or why not, in words. It is
the run of the night: what an evaluation of some customers changed later that day is not in it. Where another version of the engine
decides otherwise than the night did, the differences come first."""


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "journal",
        help="the chain of proofs, and past nights",
        description="The chain of proofs, and past nights decided again.",
    )
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
    again = verbs.add_parser(
        "replay",
        help="decide a past night again",
        description=REPLAY,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    again.add_argument("file", type=Path, metavar="FILE", help="export of slices and nights")
    again.add_argument("--night", required=True, type=_day, metavar="DATE", help="day of the night, year-month-day")
    again.add_argument("--customer", type=int, metavar="ID", help="print this customer alone")
    again.add_argument(
        "--language", default="en", metavar="LANG", help=f"of the reasons: {', '.join(languages())} (en)"
    )
    again.add_argument("--json", action="store_true", help="print the decisions as JSON on stdout")
    again.set_defaults(run=run_replay, parser=again)


def run_replay(arguments: argparse.Namespace) -> int:
    kept = replay.read(arguments.file)
    night = kept.night(arguments.night)
    evaluation = kept.decide(night.as_of)
    texts = [kept.texts[name] for name in night.manifests.values()]
    sentences = Sentences([*quittance_core.packaged_manifests("sentences").values(), *texts])
    language = sentences.language(arguments.language)
    if language is None:
        arguments.parser.error(f"--language: {arguments.language!r} is none of {', '.join(sentences.languages)}")
    differences = kept.differences(evaluation, night.as_of)
    replayed = ReplayedNight(evaluation, night, differences, texts, sentences, language, arguments.customer)
    if arguments.customer is not None and not replayed.decided:
        print_faults([_customer_unknown(arguments)])
        return 2
    (replayed.write_json if arguments.json else replayed.write_text)(sys.stdout)
    return 0


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2026-10-12") from error


def _customer_unknown(arguments: argparse.Namespace) -> dict[str, str]:
    return {
        "source": str(arguments.file),
        "code": "customer_not_kept",
        "message": f"Nothing was decided on the customer {arguments.customer} in that night",
        "cure": "Name the id of a customer who had an open item or a case then.",
    }


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
