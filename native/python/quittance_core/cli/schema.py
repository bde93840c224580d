"""``quittance schema``: the published JSON Schema of a kind of manifest."""

import argparse
from importlib import resources

import quittance_core

DESCRIPTION = """\
Prints the JSON Schema (2020-12) of a kind of manifest, for an editor that completes and checks while one writes. What no schema can
express, `quittance check` finds."""

EPILOG = """\
examples:
  quittance schema policy > policy.schema.json
"""

ENDING = ".schema.json"


def add_parser(subparsers) -> None:
    folder = resources.files(quittance_core) / "manifests" / "schema"
    kinds = sorted(entry.name.removesuffix(ENDING) for entry in folder.iterdir() if entry.name.endswith(ENDING))
    parser = subparsers.add_parser(
        "schema",
        help="print the schema of a kind of manifest",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    (text,) = (
        text
        for name, text in quittance_core.packaged_manifests("schema").items()
        if name == f"schema/{arguments.kind}{ENDING}"
    )
    print(text, end="")
    return 0
