"""Paper and books agree: random ledgers in the host, and what the statement of account says of them on any day.

Fed to `odoo shell` on a throw-away database with `quittance` and a French chart of accounts; nothing is committed.
`QUITTANCE_RANDOM_BOOKS` sets how many ledgers are tried, `QUITTANCE_SEED` which. Ends with "N passed, N failed".
"""

import importlib.util
import os
import random
import sys
from collections import defaultdict
from datetime import datetime, time
from decimal import Decimal
from pathlib import Path

from freezegun import freeze_time

import odoo.addons.account_quittance

FOLDER = Path(odoo.addons.account_quittance.__path__[0]).parents[1] / "tests" / "host" / "random_books"
AT_ONCE = 50  # customers of one batch
TOLD = 20  # failures that are printed
ZERO = Decimal(0)


def load(name):
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


bookkeeper, reckoning = load("bookkeeper"), load("reckoning")


class Difference(Exception):
    pass


def expect(what, found, wanted):
    if found != wanted:
        raise Difference(f"{what}: the paper says {found}, the books say {wanted}")


def nothing_later(paper, day):
    """No date on the paper is after its day, due dates aside."""
    for claim in paper.claims:
        dates = [claim.date, *(payment.on for payment in claim.payments if payment.on)]
        dates += [segment.last_day for segment in claim.segments]
        expect(f"{claim.number}: later than {day}", [on for on in dates if on > day], [])
    expect("credits later than the day", [credit.date for credit in paper.credits if credit.date > day], [])


def compare_amounts(papers, lines, charges, day):
    """Every amount of a customer's papers with the slow reckoning of the books."""
    residuals, penalties, spare = defaultdict(Decimal), defaultdict(Decimal), set()
    for line in lines:
        residual = line.residual(day)
        (penalties if line.is_penalty else residuals)[line.currency] += residual
        if residual < 0:
            spare.add(line.currency)
    pending = defaultdict(Decimal)
    for charge in charges:
        if charge.pending:
            pending[charge.currency] += charge.amount
    by_currency = {paper.currency: paper for paper in papers}
    expect("a paper for each currency", len(by_currency), len(papers))
    told_pending = defaultdict(Decimal)
    for currency in residuals.keys() | penalties.keys():
        paper = by_currency.get(currency)
        if paper is None:
            expect(f"{currency} without a paper", (residuals[currency], penalties[currency]), (ZERO, ZERO))
            continue
        nothing_later(paper, day)
        totals = paper.totals
        principal = sum((claim.principal for claim in paper.claims), ZERO)
        expect(f"{currency} principal by state", totals.principal + totals.not_due + totals.held, principal)
        expect(
            f"{currency} in all",
            principal + totals.charged - totals.credits,
            residuals[currency] + penalties[currency],
        )
        if currency not in spare:
            expect(f"{currency} principal", principal, residuals[currency])
            expect(f"{currency} penalties charged and unpaid", totals.charged, penalties[currency])
        for claim in paper.claims:
            told_pending[currency] += claim.interest_pending
            told_pending[claim.compensation_currency or currency] += claim.compensation_pending
    expect("pending", {c: a for c, a in told_pending.items() if a}, {c: a for c, a in pending.items() if a})
    compare_penalties(papers, lines, charges, day, spare)


def compare_penalties(papers, lines, charges, day, spare):
    """What is to be charged, claim by claim; where credits are set against claims provisionally, only their sum is known."""
    told, wanted = defaultdict(Decimal), defaultdict(Decimal)
    late = {}
    for line in lines:
        if line.is_invoice and line.amount > 0 and line.on <= day and line.currency not in spare:
            wanted[line.move_id, "interest"] += reckoning.interest(line, day)
            late[line.move_id] = late.get(line.move_id, False) or reckoning.is_late(line, day)
    for move_id, is_late in late.items():
        wanted[move_id, "compensation"] += reckoning.COMPENSATION if is_late else ZERO
    for charge in charges:
        if charge.move_id in late:
            wanted[charge.move_id, charge.kind] -= charge.amount
    for paper in papers:
        for claim in paper.claims:
            if claim.move_id in late:
                told[claim.move_id, "interest"] += claim.interest
                told[claim.move_id, "compensation"] += claim.compensation
    for key in told.keys() | wanted.keys():
        expect(f"to be charged on {key}", told[key], wanted[key])


def charged_leaves_nothing(env, books, customers, day):
    """Charging to a day and stating that day again leaves nothing to be charged.

    The paper of the day knows neither what was charged since nor the credit notes that take back what was never owed; who
    charges does.
    """
    since = [("partner_id", "in", customers.ids), ("date", ">", day), ("state", "!=", "cancel")]
    notes = env["account.move"].search([*since, ("reversed_entry_id.move_type", "=", "out_invoice")])
    charged = env["quittance.charge"].sudo().search([("case_id.partner_id", "in", customers.ids)])
    charged = charged.filtered(lambda charge: charge.entry_id.date > day or charge.until_date > day)
    customers -= notes.partner_id | charged.case_id.partner_id
    failures = {}
    env.cr.execute("SAVEPOINT charging")
    books.charge(customers, day)
    cases = env["quittance.case"].sudo().search([("partner_id", "in", customers.ids)])
    for case, papers in cases._papers(as_of=day).items():
        try:
            for paper in papers:
                expect(
                    f"{paper.currency} to be charged after charging",
                    (paper.totals.interest, [claim.compensation for claim in paper.claims if claim.compensation]),
                    (ZERO, []),
                )
        except Difference as difference:
            failures[case.partner_id] = str(difference)
    env.cr.execute("ROLLBACK TO SAVEPOINT charging")
    env.invalidate_all(flush=False)
    env.registry.clear_all_caches()
    return failures


def try_books(env, books, count, chance):
    """Keep books and check them on several days.

    :return: what failed: tuples of customer, day and words
    """
    customers = books.keep(count)
    env["quittance.case"].sudo()._open_for(customers, books.company)
    cases = env["quittance.case"].sudo().search([("partner_id", "in", customers.ids)])
    env.flush_all()
    env.invalidate_all()
    lines = reckoning.read(env, customers)
    failures = []
    for day in sorted({bookkeeper.TODAY, *(books.day() for _day in range(4))}):
        charges = reckoning.charges(env, customers, day)
        for case, papers in cases._papers(as_of=day).items():
            customer = case.partner_id
            try:
                compare_amounts(papers, lines[customer.id], charges[customer.id], day)
            except Difference as difference:
                failures.append((customer, day, str(difference)))
    day = chance.choice([bookkeeper.TODAY, books.day(bookkeeper.date(2026, 4, 1))])
    later = charged_leaves_nothing(env, books, customers, day)
    failures += [(customer, day, words) for customer, words in later.items()]
    return failures


def run(env):
    seed = int(os.environ.get("QUITTANCE_SEED") or random.randrange(10**6))
    count = int(os.environ.get("QUITTANCE_RANDOM_BOOKS", "150"))
    print(f"random books: {count} ledgers, seed {seed}", flush=True)
    failed = told = 0
    with freeze_time(datetime.combine(bookkeeper.TODAY, time(9)), ignore=["psycopg2"]):
        chance = random.Random(seed)
        books = bookkeeper.Bookkeeper(env, chance)
        for done in range(0, count, AT_ONCE):
            failures = try_books(books.env, books, min(AT_ONCE, count - done), chance)
            failed += len({customer for customer, _day, _words in failures})
            for customer, day, words in failures:
                if told < TOLD:
                    print(
                        f"seed {seed}: {customer.name} (id {customer.id}) of batch {done // AT_ONCE} on {day}: {words}"
                    )
                    told += 1
    env.cr.rollback()
    print(f"random books: {count - failed} passed, {failed} failed, seed {seed}")
    if failed:
        sys.exit(1)


run(env)  # noqa: F821, env is the shell's
