"""``quittance simulate``: what a policy decides on a ledger."""

import argparse
import datetime
import itertools
import re
import sys
from collections.abc import Iterable
from pathlib import Path

import quittance_core
from quittance_core import foresight
from quittance_core.hosts import fec, table
from quittance_core.own import policy_for
from quittance_core.sentences import Sentences, languages

from . import _manifests
from ._comparison import ComparisonReport
from ._morning_list import MorningList

DESCRIPTION = """\
Whom to chase, at which stage, for how much and why, on the ledger of any accounting software. Nothing is sent.

The ledger is a table of open items (--ledger), or the accounting files that every French software exports (--fec, fichier des
écritures comptables), one for each year. Tables are CSV with comma, semicolon, tab or bar, in UTF-8, ISO 8859-15 or Windows-1252;
the first row names the columns, in any order.

Of accounting files the lines of accounts 411 are read. An entry with an account 7 is an invoice or a credit note, with an account 5
a payment; lines of one customer and one lettering code settle each other, the earliest first. They hold no due dates: --terms gives
them. Opening entries take up what the year before left open; those of the first year are held.
"""

EPILOG = """\
examples:
  quittance simulate --fec 123456789FEC20251231.txt --fec 123456789FEC20260630.txt --terms "30 days" --relation b2b --as-of 2026-06-30
  quittance simulate --fec fec.txt --terms "45 days end of month" --customers customers.csv --as-of 2026-06-30 --language fr
  quittance simulate --ledger open-items.csv --payments payments.csv --as-of 2026-06-30 --json --all
  quittance simulate --ledger open-items.csv --policy new.json --against today.json --as-of 2026-06-30 --until 2026-07-31
"""

LONGEST = datetime.timedelta(days=366)
# The manifests beside the policy.
LAW = ("rates", "jurisdiction", "calendar", "holds", "confirmations")

TITLES = {
    "items": "columns of --ledger (those in brackets may be left out; what is said of a customer may stand on any of its rows):",
    "payments": "columns of --payments:",
    "customers": "columns of --customers:",
    "accounting": "columns of --fec that are read:",
}


def columns_help(kind: str) -> str:
    columns = [column for column in quittance_core.TABLES[kind] if column["meaning"]]
    names = [column["name"] if column["needed"] else f"[{column['name']}]" for column in columns]
    width = max(map(len, names))
    rows = (f"  {name:{width}}  {column['meaning']}" for name, column in zip(names, columns, strict=True))
    return "\n".join([TITLES[kind], *rows])


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "simulate",
        help="what a policy decides on a ledger, and why",
        description=DESCRIPTION,
        epilog="\n\n".join([*map(columns_help, TITLES), EPILOG]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    ledger = parser.add_mutually_exclusive_group(required=True)
    ledger.add_argument("--ledger", type=Path, metavar="FILE", help="open items as a table")
    ledger.add_argument(
        "--fec", type=Path, metavar="FILE", action="append", help="accounting file of a year; may be repeated"
    )
    add = parser.add_argument
    add("--as-of", required=True, metavar="DATE", help="the night to decide on, year-month-day")
    add("--payments", type=Path, metavar="FILE", help="with --ledger: what was paid, and when")
    add("--customers", type=Path, metavar="FILE", help="what is known of customers")
    add(
        "--terms",
        metavar="TERMS",
        help='with --fec: "30 days", "45 days end of month", "end of month 45 days" or "on receipt"',
    )
    add(
        "--opening-journal",
        metavar="CODE",
        action="append",
        default=[],
        help="with --fec: journal of opening entries, beside AN and those titled à-nouveaux; may be repeated",
    )
    add(
        "--relation",
        choices=["b2b", "public", "consumer", "unknown"],
        help="of customers of whom no file says it; unknown counts as consumer",
    )
    add(
        "--policy",
        metavar="NAME|FILE",
        help="a policy that is shipped (quittance policy list), or a manifest of one (the one shipped for --country)",
    )
    add("--against", metavar="NAME|FILE", help="policy to compare --policy with")
    add("--until", metavar="DATE", help="with --against: the last day that is looked at (--as-of)")
    add(
        "--bank-matched",
        metavar="DATE",
        help="last day up to which the bank's lines are matched: what is overdue and was due later waits (nothing waits)",
    )
    _manifests.add_option(parser)
    add(
        "--country",
        type=str.upper,
        default="FR",
        metavar="CODE",
        help="country of the company, whose law gives interest (FR)",
    )
    add("--currency", type=str.upper, default="EUR", metavar="CODE", help="currency of the company (EUR)")
    add(
        "--language",
        default="en",
        metavar="CODE",
        help=f"of the list: {', '.join(languages())} or one of --manifests (en)",
    )
    add("--all", action="store_true", dest="everybody", help="also customers who are not to be chased")
    add("--json", action="store_true", help="print JSON, a customer a line")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    as_of, until = check(arguments)
    matched_on = date_of("--bank-matched", arguments.bank_matched) if arguments.bank_matched else None
    kinds = LAW if arguments.policy else (*LAW, "policy", "selection")
    usual = policy_for(arguments.country)
    texts = _manifests.texts(arguments.manifests, *kinds, policy=usual or quittance_core.DEFAULT_POLICY)
    is_shipped = any(name.startswith("(shipped) policies/") for name in texts)
    if arguments.policy:
        texts |= _manifests.policy(arguments.policy)
    manifests = quittance_core.Manifests(texts)
    policies = {name: manifests.policy(name) for name in manifests.policies}
    sentences = _manifests.sentences(arguments.manifests)
    language = sentences.language(arguments.language)
    if language is None:
        refuse(
            "--language",
            "value_not_allowed",
            f"{arguments.language!r} is none of {', '.join(sentences.languages)}",
            "Use one of them.",
        )
    if arguments.against:
        compare(arguments, manifests, policies, (as_of, until), matched_on, sentences, language)
        return 0

    ledger = read(arguments, as_of, policies.values())
    evaluation = quittance_core.evaluate(ledger.snapshot, manifests, as_of, bank_matched_on=matched_on)
    raise_failures(ledger, evaluation)
    morning_list = MorningList(
        ledger,
        evaluation,
        as_of=as_of,
        currency=arguments.currency,
        sentences=sentences,
        language=language,
        policies=policies,
        notes=ledger.notes
        + notes(arguments, manifests, evaluation)
        + bank_notes(matched_on, evaluation)
        + ([{"code": "policy_of_another_country", "country": arguments.country}] if is_shipped and not usual else []),
        everybody=arguments.everybody,
    )
    if arguments.json:
        morning_list.write_json(sys.stdout)
    else:
        morning_list.write_text(sys.stdout, file_names(arguments))
    return 0


def compare(
    arguments: argparse.Namespace,
    manifests: quittance_core.Manifests,
    policies: dict[str, dict],
    days: tuple[datetime.date, datetime.date],
    matched_on: datetime.date | None,
    sentences: Sentences,
    language: str,
) -> None:
    """Tell what leaves under the policy beside what leaves under the other one, for everybody."""
    if len(policies) != 1:
        refuse("--policy", "argument_missing", "--against compares one policy with another", "Give the one to try.")
    other_manifests = quittance_core.Manifests(
        _manifests.texts(arguments.manifests, *LAW) | _manifests.policy(arguments.against)
    )
    if len(other_manifests.policies) != 1:
        refuse("--against", "policy_missing", f"{arguments.against} is no policy", "Name the file of a policy.")
    (tried,), (other,) = policies.values(), map(other_manifests.policy, other_manifests.policies)
    ledger = read(arguments, days[0], [tried, other])
    # Rows that cannot be used are those of any policy, and no matter of the day.
    evaluation = quittance_core.evaluate(ledger.snapshot, manifests, days[0])
    raise_failures(ledger, evaluation)
    report = ComparisonReport(
        ledger,
        foresight.compare(ledger.snapshot, manifests, other_manifests, *days, bank_matched_on=matched_on),
        as_of=days[0],
        until=days[1],
        currency=arguments.currency,
        sentences=sentences,
        language=language,
        policies=[
            (Path(arguments.policy).name if arguments.policy else "–", tried),
            (Path(arguments.against).name, other),
        ],
        notes=ledger.notes + notes(arguments, manifests, evaluation),
    )
    if arguments.json:
        report.write_json(sys.stdout)
    else:
        report.write_text(sys.stdout, file_names(arguments))


def file_names(arguments: argparse.Namespace) -> list[str]:
    return [path.name for path in arguments.fec or [arguments.ledger]]


def check(arguments: argparse.Namespace) -> tuple[datetime.date, datetime.date]:
    """The night, and the last day. Options that belong to the other kind of ledger or answer are refused."""
    if arguments.fec and not arguments.terms:
        refuse(
            "--terms",
            "argument_missing",
            "An accounting file holds no due dates",
            'Give the terms of payment, such as --terms "30 days".',
        )
    strangers = (
        {"--payments": arguments.payments}
        if arguments.fec
        else {"--terms": arguments.terms, "--opening-journal": arguments.opening_journal}
    )
    for option, value in strangers.items():
        if value:
            refuse(
                option,
                "argument_unused",
                f"{option} does not go with {'--fec' if arguments.fec else '--ledger'}",
                "Leave it out.",
            )
    if arguments.until and not arguments.against:
        refuse("--until", "argument_unused", "--until goes with --against", "Give the policy to compare with.")
    if arguments.everybody and arguments.against:
        refuse("--all", "argument_unused", "--all does not go with --against", "Leave it out.")
    as_of = date_of("--as-of", arguments.as_of)
    until = date_of("--until", arguments.until) if arguments.until else as_of
    if not as_of <= until <= as_of + LONGEST:
        refuse(
            "--until",
            "until_out_of_range",
            f"{until} is not between {as_of} and {as_of + LONGEST}",
            f"Give a day of the {LONGEST.days} days after --as-of.",
        )
    return as_of, until


def date_of(option: str, text: str) -> datetime.date:
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):  # ISO 8601 has other forms, for weeks
            raise ValueError
        return datetime.date.fromisoformat(text)
    except ValueError:
        refuse(
            option,
            "date_malformed",
            f"{text!r} is no date",
            "Write it as year-month-day, such as 2026-03-31.",
        )


def read(arguments: argparse.Namespace, as_of: datetime.date, policies: Iterable[dict]) -> quittance_core.FileLedger:
    known = ([*(stage["code"] for stage in policy["stages"]), *policy["replaces"]] for policy in policies)
    stages = list(dict.fromkeys(itertools.chain(*known)))
    common = {
        "as_of": as_of,
        "customers": arguments.customers,
        "company_currency": arguments.currency,
        "country": arguments.country,
        "relation": arguments.relation,
    }
    if arguments.fec:
        return fec.read(arguments.fec, terms=arguments.terms, opening_journals=arguments.opening_journal, **common)
    return table.read(arguments.ledger, payments=arguments.payments, stages=stages, **common)


def notes(
    arguments: argparse.Namespace, manifests: quittance_core.Manifests, evaluation: quittance_core.Evaluation
) -> list[dict]:
    """What to know of the decisions as a whole."""
    found: list[dict] = []
    if arguments.fec:
        found.append({"code": "terms_reckoned", "terms": arguments.terms})
    try:
        quittance_core.facts(manifests, arguments.country)
    except KeyError:
        found.append({"code": "law_unknown", "country": arguments.country, "known": ", ".join(manifests.jurisdictions)})
    unknown = evaluation.summary["relations"].get("unknown", 0)
    if unknown:
        found.append({"code": "relation_unknown", "count": unknown})
    return found


def bank_notes(matched_on: datetime.date | None, evaluation: quittance_core.Evaluation) -> list[dict]:
    """What waits for the bank."""
    count = evaluation.summary["waits_for_bank"]
    return [{"code": "bank_not_matched", "matched_on": str(matched_on), "count": count}] if count else []


def raise_failures(ledger: quittance_core.FileLedger, evaluation: quittance_core.Evaluation) -> None:
    """A row that the evaluation could not use is a fault of the file like any other."""
    faults = [
        (ledger.place(failure["line_id"]) if failure["line_id"] else {})
        | {
            "column_name": "",
            "code": failure["code"],
            "message": failure["message"].rstrip("."),
            "cure": failure["cure"],
        }
        for failure in evaluation.failures
    ]
    if faults:
        error = quittance_core.InputError("\n".join(fault["message"] for fault in faults))
        error.diagnostics = faults
        raise error


def refuse(option: str, code: str, message: str, cure: str):
    error = quittance_core.InputError(message)
    error.diagnostics = [{"source": option, "code": code, "message": message, "cure": cure}]
    raise error
