"""``quittance policy``: the policies that are shipped, and one of them to begin with."""

import argparse
import json
import sys
from pathlib import Path

import quittance_core
from quittance_core.own import policy_for
from quittance_core.sentences import shipped, title_in

from . import plain, print_faults, print_json

DESCRIPTION = """\
`list` names the policies that this version ships, with the countries and the customers that they are made for, and their stages.
`init` writes one of them as a manifest to begin with: change it, `quittance check` it, `quittance explain` it, and give it to
`quittance simulate`. It writes to no file that is there already."""

EPILOG = """\
examples:
  quittance policy list --language fr
  quittance policy init --from be-consumers --name our-consumers our-manifests/our-consumers.json
  quittance policy init --country DE > ours.json
"""


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "policy",
        help="list the shipped policies, or begin one's own with one of them",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="name the policies that are shipped")
    listing.add_argument("--language", default="en", metavar="CODE", help="of the answer, such as en, fr or de")
    listing.add_argument("--json", action="store_true", help="print them as JSON on stdout")
    listing.set_defaults(run=run_list, parser=listing)
    beginning = actions.add_parser("init", help="write the manifest of a policy to begin with")
    source = beginning.add_mutually_exclusive_group()
    source.add_argument("--from", dest="source", metavar="NAME", help="the shipped policy that it is made of")
    source.add_argument(
        "--country", type=str.upper, default="FR", metavar="CODE", help="the policy of that country (FR)"
    )
    beginning.add_argument("--name", metavar="NAME", help="of the new policy (my-policy)", default="my-policy")
    beginning.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to write it (stdout)")
    beginning.set_defaults(run=run_init, parser=beginning)


def run_list(arguments: argparse.Namespace) -> int:
    spoken = shipped()
    language = spoken.language(arguments.language)
    if language is None:
        arguments.parser.error(f"the languages are {', '.join(spoken.languages)}")
    policies = [
        {
            "name": policy["name"],
            "title": title_in(policy["titles"], language),
            "countries": policy["countries"],
            "relations": policy.get("relations", []),
            "stages": [
                {name: stage[name] for name in ("code", "when", "title")} for stage in spoken.timeline(policy, language)
            ],
        }
        for policy in map(json.loads, quittance_core.packaged_manifests("policies", policy=None).values())
    ]
    if arguments.json:
        print_json(policies)
        return 0
    width = max(len(policy["name"]) for policy in policies)
    for policy in policies:
        made_for = [", ".join(policy["countries"]), ", ".join(policy["relations"])]
        print(plain(f"{policy['name']:{width}}  {policy['title']} ({'; '.join(filter(None, made_for))})"))
        print(plain(f"{'':{width}}  " + ", ".join(f"{stage['when']} {stage['title']}" for stage in policy["stages"])))
    return 0


def run_init(arguments: argparse.Namespace) -> int:
    name = arguments.source or policy_for(arguments.country)
    texts = quittance_core.packaged_manifests("policies", policy=None)
    if f"policies/{name}.json" not in texts:
        known = ", ".join(path.removeprefix("policies/").removesuffix(".json") for path in texts)
        print_faults(
            [
                {
                    "source": "--from" if arguments.source else "--country",
                    "code": "policy_unknown",
                    "message": f"No policy is shipped {'as' if name else 'for'} {name or arguments.country}",
                    "cure": f"Name one with --from: {known}.",
                }
            ]
        )
        return 2
    text = texts[f"policies/{name}.json"].replace(json.dumps(name), json.dumps(arguments.name), 1)
    for title in json.loads(text)["titles"].values():  # who reads both tells them apart
        named = f"{title} ({arguments.name})"
        text = text.replace(*(json.dumps(each, ensure_ascii=False) for each in (title, named)), 1)
    # A schema beside the file is what an editor would look for; `quittance schema policy` prints it.
    text = text.replace("../schema/policy.schema.json", "policy.schema.json")
    quittance_core.Manifests(quittance_core.packaged_manifests("calendars") | {"(new)": text})
    if arguments.file is None:
        sys.stdout.write(text)
        return 0
    try:
        with arguments.file.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        print_faults(
            [
                {
                    "source": str(arguments.file),
                    "code": "file_exists",
                    "message": "The file is there already",
                    "cure": "Name another one, or remove it first.",
                }
            ]
        )
        return 2
    return 0
