"""``quittance explain``: what a policy does to an invoice, as a timeline in words."""

import argparse
import json
from pathlib import Path

import quittance_core
from quittance_core.sentences import Sentences

from . import _manifests, not_read, plain, print_faults, print_json

DESCRIPTION = """\
Tells what a policy does to an invoice that nobody pays: a line for each stage, with its day, its title, its channel, and whom it
concerns. Without a FILE the policy that this version ships. A faulty policy is told with every fault and exit code 2.

With --against, what is different in it beside another policy, such as its earlier version: a line for each stage."""

EPILOG = """\
examples:
  quittance explain
  quittance explain our-manifests/policies/key-accounts.json --language de
  quittance explain new.json --against today.json
"""


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "explain",
        help="tell what a policy does to an invoice",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="manifest of a policy")
    parser.add_argument("--against", type=Path, metavar="FILE", help="policy to tell the differences from")
    parser.add_argument("--language", default="en", metavar="CODE", help="of the answer, such as en, fr or de")
    _manifests.add_option(parser)
    parser.add_argument("--json", action="store_true", help="print the stages as JSON on stdout")
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    spoken = _manifests.sentences(arguments.manifests)
    language = spoken.language(arguments.language)
    if language is None:
        arguments.parser.error(f"the languages are {', '.join(spoken.languages)}")
    try:
        texts = (
            {str(arguments.file): _manifests.read(arguments.file)}
            if arguments.file
            else _manifests.texts(arguments.manifests, "policy")
        )
        other = {str(arguments.against): _manifests.read(arguments.against)} if arguments.against else {}
    except OSError as error:
        print_faults([not_read(str(error.filename or arguments.file), error)])
        return 2
    policies, others = _policies(texts), _policies(other)
    if not policies or (other and not others):
        arguments.parser.error("that is the manifest of no policy")
    if others:
        if len(policies) != 1:
            arguments.parser.error("one policy is compared with another: name its FILE")
        _tell_changes(arguments, spoken, others[0], policies[0], language)
        return 0
    if arguments.json:
        print_json([{"name": one["name"], "stages": spoken.timeline(one, language)} for one in policies])
        return 0
    for policy in policies:
        print(plain(_title(policy, language)))
        _print_stages(spoken, policy, language)
    return 0


def _policies(texts: dict) -> list[dict]:
    """Those among checked manifests."""
    quittance_core.Manifests(texts)
    return [one for one in map(json.loads, texts.values()) if one["kind"] == "policy"]


def _title(policy: dict, language: str) -> str:
    return policy["titles"].get(language) or policy["titles"]["en"]


def _tell_changes(arguments: argparse.Namespace, spoken: Sentences, before: dict, after: dict, language: str) -> None:
    changes = spoken.changes(before, after, language)
    if arguments.json:
        print_json({"name": after["name"], "against": before["name"], "changes": changes})
        return
    for change in changes:
        print(plain(f"{change['title']}: {'; '.join(change['what'])}"))


def _print_stages(spoken: Sentences, policy: dict, language: str) -> None:
    stages = spoken.timeline(policy, language)
    widths = {name: max(len(stage[name]) for stage in stages) for name in ("when", "title")}
    for stage in stages:
        first, *more = stage["what"]
        print(plain(f"  {stage['when']:{widths['when']}}  {stage['title']:{widths['title']}}  {first}").rstrip())
        for line in more:
            print(plain(f"  {'':{widths['when']}}  {'':{widths['title']}}  {line}"))
