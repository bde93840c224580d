"""A ledger out of tables: CSV files, or columns as Parquet readers and data frames give them.

    ledger = table.read("open-items.csv", as_of="2026-06-30", payments="payments.csv")
    evaluation = quittance_core.evaluate(ledger.snapshot, manifests, "2026-06-30")

``quittance simulate --help`` lists the columns; ``quittance_core.TABLES`` holds them.
"""

import contextlib
import datetime
from collections.abc import Sequence

import quittance_core

from .files import Source, opened


def read(
    items: Source,
    *,
    as_of: datetime.date | str,
    payments: Source | None = None,
    customers: Source | None = None,
    company_currency: str = "EUR",
    country: str | None = "FR",
    stages: Sequence[str] = (),
    relation: str | None = None,
    fault_limit: int = 100,
) -> quittance_core.FileLedger:
    """Open items, what was paid on them (``payments``) and what is known of ``customers``.

    Each is the path of a delimited text file, its bytes, or a dict of columns (``{name: values}``: text, int, Decimal, date, bool or
    None). ``stages`` are the codes that the column ``stage`` may name, ``relation`` holds for customers of whom no row states one.
    Comma, semicolon, tab or bar, UTF-8, ISO 8859-15 or Windows-1252 are found out; ``notes`` of the result tell what was assumed.
    Raises InputError with source, row and column of every fault, up to ``fault_limit``; OSError.
    """
    with contextlib.ExitStack() as stack:
        return quittance_core.read_open_items(
            stack.enter_context(opened(items)),
            payments=stack.enter_context(opened(payments)),
            customers=stack.enter_context(opened(customers)),
            company_currency=company_currency,
            country=country,
            as_of=as_of,
            stages=list(stages),
            relation=relation,
            fault_limit=fault_limit,
        )
