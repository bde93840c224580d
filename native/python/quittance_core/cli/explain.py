"""``quittance explain``: what a policy does to an invoice, as a timeline in words."""

import argparse
import json

import quittance_core
from quittance_core.sentences import Sentences, title_in

from . import _manifests, not_read, plain, print_faults, print_json

DESCRIPTION = """\
Tells what a policy does to an invoice that nobody pays: on which days nobody is contacted, and a line for each stage, with its day,
its title, its channel, and whom it concerns. `quittance policy list` names the shipped ones; without a name it is the French one. A faulty
policy is told with every fault and exit code 2.

With --against, what is different in it beside another policy, such as its earlier version: a line for each stage."""

EPILOG = """\
examples:
  quittance explain
  quittance explain be-consumers
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
    parser.add_argument("policy", nargs="?", metavar="NAME|FILE", help="a policy that is shipped, or a manifest of one")
    parser.add_argument("--against", metavar="NAME|FILE", help="policy to tell the differences from")
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
            _manifests.policy(arguments.policy) if arguments.policy else _manifests.texts(arguments.manifests, "policy")
        )
        calendars = _manifests.texts(arguments.manifests, "calendar")
        other = _manifests.policy(arguments.against) if arguments.against else {}
    except OSError as error:
        print_faults([not_read(str(error.filename or arguments.policy), error)])
        return 2
    policies, others = _policies(texts, calendars), _policies(other, calendars)
    if not policies or (other and not others):
        arguments.parser.error("that is the manifest of no policy")
    if others:
        if len(policies) != 1:
            arguments.parser.error("one policy is compared with another: name its FILE")
        _tell_changes(arguments, spoken, others[0], policies[0], language)
        return 0
    if arguments.json:
        print_json(
            [
                {"name": one["name"], "around": spoken.around(one, language), "stages": spoken.timeline(one, language)}
                for one in policies
            ]
        )
        return 0
    for policy in policies:
        print(plain(title_in(policy["titles"], language)))
        for line in spoken.around(policy, language):
            print(plain(f"  {line}"))
        _print_stages(spoken, policy, language)
    return 0


def _policies(texts: dict, calendars: dict) -> list[dict]:
    """Those among manifests, which are checked beside the calendars that they may name."""
    quittance_core.Manifests(calendars | texts)
    return [one for one in map(json.loads, texts.values()) if one["kind"] == "policy"]


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
