"""``quittance accrue``: interest and compensation on one claim, or on a statement of several."""

import argparse
from pathlib import Path

import quittance_core
from quittance_core.hosts.files import shown

from . import _manifests, plain, print_json
from ._accrual_text import AccrualText

DESCRIPTION = """\
Interest and fixed compensation on one claim, segment by segment, with one rounding on the sum.

A payment or credit dated D changes the principal from D + 1; one on or before the due date counts from the start. Interest runs
from the day after the due date to the as-of date, both inclusive. With --jurisdiction the legal rate of each half-year applies, or
the contract rate of --rate, raised where it lies below the legal floor. Without --jurisdiction and --relation, --rate is needed and
there is no compensation.

With --imputation legal a payment after the due date settles costs, then interest, then principal, in the order of the law; total is
what is left: principal + interest - interest paid + compensation + costs - costs paid. Costs that the law forbids to ask for are
left out, with the text. With --statement, claims and payments come from a JSON file (manifests/schema/statement.schema.json), where
each claim may name its own jurisdiction, relation, rate and costs, and no other option but --manifests, --language and --json is given."""

EPILOG = """\
examples:
  quittance accrue --jurisdiction FR --relation b2b --amount 10000.00 --currency EUR --due 2025-10-15 --as-of 2026-06-30
  quittance accrue --jurisdiction DE --relation b2b --amount 1190.00 --currency EUR --due 2026-01-31 --paid 2026-03-02:400.00 --as-of 2026-06-30
  quittance accrue --jurisdiction FR --relation b2b --rate "3 * fr-legal-interest-professionals" --amount 500.00 --currency EUR --due 2026-01-31 --as-of 2026-06-30
  quittance accrue --rate 12% --amount 500.00 --currency EUR --due 2026-01-31 --as-of 2026-06-30 --json
  quittance accrue --statement claims.json --language fr
"""


def _event(text: str) -> tuple[str, str]:
    date, separator, amount = text.partition(":")
    if not separator:
        raise argparse.ArgumentTypeError(f"{text!r} is not DATE:AMOUNT, such as 2026-03-02:4000.00")
    return date, amount


def add_parser(subparsers) -> None:
    parser = subparsers.add_parser(
        "accrue",
        help="interest and compensation on one claim",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--jurisdiction", type=str.upper, metavar="CODE", help="country whose law applies, such as FR")
    add("--relation", choices=["b2b", "public", "consumer"], help="what the customer is to the seller")
    add("--amount", metavar="AMOUNT", help="amount of the claim, VAT included, such as 10000.00")
    add("--currency", metavar="CODE", help="ISO 4217 code, such as EUR")
    add("--due", metavar="DATE", help="due date, year-month-day; may be left out with --from")
    add(
        "--from",
        dest="first_day",
        metavar="DATE",
        help="first day that bears interest, instead of the day after the due date",
    )
    add("--as-of", metavar="DATE", help="last day that bears interest")
    add("--paid", type=_event, action="append", default=[], metavar="DATE:AMOUNT", help="a payment; may be repeated")
    add(
        "--credit",
        type=_event,
        action="append",
        default=[],
        metavar="DATE:AMOUNT",
        help="a credit note from its date; may be repeated",
    )
    add("--credit-origin", metavar="AMOUNT", help="credit notes that reduce the claim from the start")
    add(
        "--rate",
        metavar="RATE",
        help="yearly contract rate: 12.15%% or 12.15 for percent (a bare number of 1 or more is percent), 0.1215 as a decimal "
        "fraction (a bare number below 1); or a rule, a factor from 1 to 100, a series of rates and a margin in points: "
        '"3 * fr-legal-interest-professionals", "de-basiszinssatz + 9". The series is read on each day, unless it says when: '
        '"uk-bank-rate@half_year_eve + 10" (half_year, half_year_eve, year, on_change)',
    )
    add(
        "--clause",
        metavar="SHARE",
        help="penalty clause of the contract, a share of the principal such as 10%%; due where it is more than the law's compensation",
    )
    add("--clause-least", metavar="AMOUNT", help="least amount of the penalty clause")
    add(
        "--day-count",
        choices=["actual_365", "actual_actual", "actual_360", "thirty_360"],
        help="instead of the jurisdiction's",
    )
    add(
        "--round",
        choices=["end", "segment"],
        help="round once on the sum, or each segment; instead of the jurisdiction's",
    )
    add("--freeze-rate", action="store_true", help="the rate of the first day holds for the whole delay")
    add(
        "--imputation",
        choices=["principal_first", "legal"],
        default="principal_first",
        help="payments reduce the principal, as booked, or settle the debt in the order of the law",
    )
    add("--costs", metavar="AMOUNT", help="recovery costs, settled by payments with --imputation legal")
    add("--notice", metavar="DATE", help="date of a formal notice")
    add("--judgment", metavar="DATE", help="date on which a judgment became enforceable")
    add("--insolvency", metavar="DATE", help="date on which insolvency proceedings opened")
    add("--statement", type=Path, metavar="FILE", help="claims and payments as JSON")
    _manifests.add_option(parser)
    add("--language", default="en", metavar="CODE", help="of what is printed for a person (en)")
    add("--sources", action="store_true", help="name the source of each rate and the exact interest before rounding")
    add(
        "--json",
        action="store_true",
        help="print JSON; rates in it are decimal fractions, interest of a segment an exact fraction",
    )
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    manifests = quittance_core.Manifests(
        _manifests.texts(arguments.manifests, "rates", "jurisdiction", "confirmations")
    )
    text = _text(arguments)
    if arguments.statement is not None:
        _refuse_other_options(arguments)
        content = _manifests.read(arguments.statement)
        result = quittance_core.statement(manifests, content, shown(arguments.statement))
        _print(result, None if arguments.json else text.statement(result))
        return 0
    missing = [
        f"--{name.replace('_', '-')}" for name in ("amount", "currency", "as_of") if getattr(arguments, name) is None
    ]
    if missing:
        arguments.parser.error(f"the following arguments are required: {', '.join(missing)}")
    result = quittance_core.accrue(
        manifests,
        amount=arguments.amount,
        currency=arguments.currency,
        as_of=arguments.as_of,
        due=arguments.due,
        first_day=arguments.first_day,
        jurisdiction=arguments.jurisdiction,
        relation=arguments.relation,
        rate=arguments.rate,
        paid=arguments.paid,
        credits=arguments.credit,
        credit_origin=arguments.credit_origin,
        day_count=arguments.day_count,
        rounding=arguments.round,
        freeze_rate=arguments.freeze_rate,
        imputation=arguments.imputation,
        costs=arguments.costs,
        notice=arguments.notice,
        judgment=arguments.judgment,
        insolvency=arguments.insolvency,
        clause=arguments.clause,
        clause_least=arguments.clause_least,
        sources=arguments.sources,
    )
    _print(result, None if arguments.json else text.claim(result))
    return 0


def _print(result: dict, lines: list[str] | None) -> None:
    """The lines for a person, or JSON without them."""
    if lines is None:
        print_json(result)
    else:
        print(*map(plain, lines), sep="\n")


def _text(arguments: argparse.Namespace) -> AccrualText:
    spoken = _manifests.sentences(arguments.manifests)
    language = spoken.language(arguments.language)
    if language is None:
        arguments.parser.error(f"--language is one of {', '.join(spoken.languages)}")
    return AccrualText(spoken, language)


def _refuse_other_options(arguments: argparse.Namespace) -> None:
    kept = {"statement", "manifests", "language", "json", "run", "parser", "verb"}
    given = [
        f"--{'from' if name == 'first_day' else name.replace('_', '-')}"
        for name, value in vars(arguments).items()
        if name not in kept and value != arguments.parser.get_default(name)
    ]
    if given:
        arguments.parser.error(f"not allowed with --statement: {', '.join(given)}; the file says them")
