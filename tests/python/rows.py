"""Rows of the streams for tests, each with the columns that the core publishes, and the two ways in which they reach it."""

import datetime
import functools
import json
import sys
from decimal import Decimal
from pathlib import Path

import quittance_core

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from model import copy_stream  # noqa: E402

DAY = datetime.timedelta(days=1)
TONIGHT = datetime.date(2026, 11, 22)
SETTINGS = {
    "company_id": 1,
    "company_currency_id": 1,
    "country": "FR",
    "currencies": {1: ("EUR", 2), 2: ("USD", 2)},
}


@functools.cache
def packaged():
    """All that the wheel ships."""
    return quittance_core.Manifests(quittance_core.packaged_manifests())


def row_of(stream, **values):
    """NULL in every column that is not given."""
    assert values.keys() <= set(quittance_core.STREAMS[stream]), values
    return dict.fromkeys(quittance_core.STREAMS[stream]) | values


def line(line_id, amount="100.00", **changes):
    """An open invoice, due 38 days before tonight."""
    return row_of(
        "lines",
        **{
            "line_id": line_id,
            "move_id": 100 + line_id,
            "customer_id": 7,
            "company_id": 1,
            "kind": 1,
            "flags": 0,
            "currency_id": 1,
            "due_date": datetime.date(2026, 10, 15),
            "date": datetime.date(2026, 9, 15),
            "amount": Decimal(amount),
            "residual": Decimal(amount),
            "residual_company": Decimal(amount),
        }
        | changes,
    )


def old(days, **changes):
    """An invoice of 1,000.00 due so many days ago."""
    due = TONIGHT - days * DAY
    return line(1, "1000.00", due_date=due, date=due - 30 * DAY, **changes)


def credit(line_id, amount, date=TONIGHT, **changes):
    """An open credit note; a payment with ``kind=3``."""
    return line(line_id, f"-{amount}", kind=2, due_date=None, date=date) | changes


def settlement(line_id, amount, date, kind=1):
    return row_of("settlements", line_id=line_id, kind=kind, date=date, amount=Decimal(amount))


def customer(customer_id=7, flags=3, recipient_id=70):
    """A company with a VAT number."""
    return row_of("customers", customer_id=customer_id, flags=flags, recipient_id=recipient_id, recipient_key=2**62)


def case(customer_id=7, case_id=4, **values):
    return row_of("cases", **{"case_id": case_id, "customer_id": customer_id, "relation": 0} | values)


def own_item(item_id, move_id, stage=None, **values):
    known = {"item_id": item_id, "move_id": move_id, "ordinal": 1, "closed": False, "stage": stage, "cycle": 1}
    return row_of("items", **known | values)


def terms(**values):
    """The setting of customer 7, unless it is of an invoice."""
    row = row_of("terms", **{"kind": 1, "capitalises": False} | values)
    return row if row["kind"] == 3 else row | {"customer_id": 7}


def charge(move_id, amount, kind=1, ordinal=1, currency_id=1, pending=False):
    return row_of(
        "charges",
        move_id=move_id,
        ordinal=ordinal,
        kind=kind,
        currency_id=currency_id,
        amount=Decimal(amount),
        pending=pending,
    )


def interruption(date, event, **of):
    return row_of("interruptions", date=date, event=event, **of)


def hold(code, amount=None, hold_id=1, **values):
    """On customer 7, unless it is of an invoice; an amount is in euros."""
    row = row_of("holds", **{"hold_id": hold_id, "code": code} | values)
    if row["move_id"] is None:
        row["customer_id"] = row["customer_id"] or 7
    if amount is not None:
        row |= {"amount": Decimal(amount), "currency_id": row["currency_id"] or 1}
    return row


def by_copy(ledger, piece=10**9, **settings):
    """A snapshot filled through binary COPY, in pieces of so many bytes."""
    snapshot = quittance_core.Snapshot(**(SETTINGS | settings))
    for stream, rows in ledger.items():
        content = copy_stream.encode(quittance_core.STREAMS[stream], rows)
        for start in range(0, len(content), piece):
            assert getattr(snapshot, stream).write(content[start : start + piece]) == len(
                content[start : start + piece]
            )
        assert getattr(snapshot, stream).rows == len(rows)
    return snapshot


def by_columns(ledger, **settings):
    snapshot = quittance_core.Snapshot(**(SETTINGS | settings))
    for stream, rows in ledger.items():
        snapshot.extend(stream, {name: [row[name] for row in rows] for name in quittance_core.STREAMS[stream]})
    return snapshot


def night(manifests, *lines, as_of=TONIGHT, fill=by_columns, settings=None, **streams):
    """One customer's lines, and whatever else is known of them."""
    ledger = {"lines": list(lines), "customers": [customer()]} | streams
    return quittance_core.evaluate(fill(ledger, **settings or {}), manifests, as_of)


def codes(reasons):
    return [reason["code"] for reason in reasons]


def reason_of(row, code):
    """The only reason of that code."""
    (reason,) = [reason for reason in row["reasons"] if reason["code"] == code]
    return reason


# Cases of tests/cases/evaluate: the smallest ledgers on which something went wrong once


CASES = sorted((ROOT / "tests" / "cases" / "evaluate").glob("*.json"))


def of_case(path):
    """(streams, manifests, night, expected) of a case. Manifests of its own replace those shipped of their kind."""
    case = json.loads(path.read_text(encoding="utf-8"))
    own = case.get("manifests", [])
    shipped = {
        name: text
        for name, text in quittance_core.packaged_manifests().items()
        if json.loads(text)["kind"] not in {manifest["kind"] for manifest in own}
    }
    manifests = shipped | {f"case/{number}.json": json.dumps(manifest) for number, manifest in enumerate(own)}
    streams = {
        stream: [read_row(stream, row) for row in case["streams"].get(stream, [])]
        for stream in quittance_core.STREAMS_IN
    }
    return streams, manifests, datetime.date.fromisoformat(case["as_of"]), case["expected"]


def read_row(stream, values):
    """A row as written in JSON, its dates and amounts as text."""
    readers = {"date": datetime.date.fromisoformat, "amount": Decimal}
    types = {column["name"]: column["type"] for column in quittance_core.STREAM_COLUMNS[stream]}
    read = {name: readers[types[name]](value) for name, value in values.items() if types[name] in readers and value}
    return row_of(stream, **(values | read))
