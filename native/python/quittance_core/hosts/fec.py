"""A ledger out of French accounting files (fichiers des écritures comptables, FEC), which every French suite exports.

    ledger = fec.read(["123456789FEC20251231.txt", "123456789FEC20260630.txt"], as_of="2026-06-30", terms="30 days")
    evaluation = quittance_core.evaluate(ledger.snapshot, manifests, "2026-06-30")

What is read of them: lines of accounts 411, by customer (``CompAuxNum``, or ``CompteNum``). A line is an invoice or a credit note
where its entry has an account 7, a payment where it has an account 5, another entry otherwise. Lines of one customer and one
lettering code settle each other within a file, the earliest first. Opening entries take up what the year before left open; those
of the first year are held. A due date is the invoice's date and the customer's terms.
"""

import contextlib
import datetime
from collections.abc import Sequence

import quittance_core

from .files import Source, opened


def read(
    files: Sequence[Source],
    *,
    as_of: datetime.date | str,
    terms: str,
    customers: Source | None = None,
    opening_journals: Sequence[str] = (),
    company_currency: str = "EUR",
    country: str | None = "FR",
    relation: str | None = None,
    fault_limit: int = 100,
) -> quittance_core.FileLedger:
    """The receivables of one company in its accounting files, one for each year, in any order.

    ``terms`` are the terms of payment ("30 days", "45 days end of month", "end of month 45 days", "on receipt") of customers to whom
    the table ``customers`` gives none; ``opening_journals`` are codes of journals of opening entries, beside AN and those titled
    à-nouveaux. Entries after ``as_of`` are passed over. The rest as :func:`quittance_core.hosts.table.read`. Raises InputError, OSError.
    """
    with contextlib.ExitStack() as stack:
        return quittance_core.read_accounting_files(
            [stack.enter_context(opened(file)) for file in files],
            terms=terms,
            customers=stack.enter_context(opened(customers)),
            opening_journals=list(opening_journals),
            company_currency=company_currency,
            country=country,
            as_of=as_of,
            relation=relation,
            fault_limit=fault_limit,
        )
