"""The streams in: the page and the stub against the declarations, and what a caller may do to a snapshot."""

import ast
import datetime
import re
import threading
from decimal import Decimal
from pathlib import Path

import pytest
import quittance_core

from tests.model import copy_stream

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "native" / "docs" / "boundary.md"
STUB = ROOT / "native" / "python" / "quittance_core" / "_core.pyi"
SETTINGS = {
    "company_id": 1,
    "company_currency_id": 1,
    "country": "FR",
    "currencies": {1: ("EUR", 2), 2: ("JPY", 0)},
}
TONIGHT = datetime.date(2026, 11, 22)
# A value of each type, other than what an absent column would mean.
VALUES = {
    "id": 1,
    "integer": 1,
    "flags": 1,
    "boolean": True,
    "date": datetime.date(2026, 10, 1),
    "amount": Decimal("12.50"),
    "rate": "12.15%",
    "text": "relancé",
    "fingerprint": -(2**40),
    "bytes": b"\0\xff",
}
# Where a row is of a customer or of a move, it is of the move; some texts are codes.
SCOPED = {
    "customers": {"country": "FR", "language": "fr"},
    "terms": {"kind": 3, "customer_id": None},
    "interruptions": {"customer_id": None},
    "holds": {"customer_id": None},
}


@pytest.fixture(scope="module")
def manifests():
    return quittance_core.Manifests(quittance_core.packaged_manifests())


def snapshot():
    return quittance_core.Snapshot(**SETTINGS)


def a_row(stream):
    row = {column["name"]: VALUES[column["type"]] for column in quittance_core.STREAM_COLUMNS[stream]}
    return row | SCOPED.get(stream, {})


def faults_of(call, *arguments):
    with pytest.raises(quittance_core.LedgerError) as raised:
        call(*arguments)
    return [(fault["code"], fault["stream"], fault["row"], fault["column_name"]) for fault in raised.value.diagnostics]


def section(title):
    return re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)[1]


def table(stream):
    rows = ["| column | type | NULL | meaning |", "| --- | --- | --- | --- |"]
    for column in quittance_core.STREAM_COLUMNS[stream]:
        unit = f", {column['unit']}" if column["unit"] else ""
        null = "allowed" if column["null"] else ""
        rows.append(f"| `{column['name']}` | {column['type']}{unit} | {null} | {column['meaning']} |")
    return "\n".join(rows)


@pytest.mark.parametrize("stream", quittance_core.STREAMS_IN)
def test_the_page_has_the_table_of_each_stream_in(stream):
    documented = section("Streams in")
    expected = f"### `{stream}`\n\n{getattr(quittance_core.Snapshot, stream).__doc__}\n\n{table(stream)}\n"
    assert expected in documented, f"expected in boundary.md:\n{expected}"


def test_the_page_has_the_streams_in_their_order_and_no_other():
    assert re.findall(r"^### `(\w+)`", section("Streams in"), re.MULTILINE) == list(quittance_core.STREAMS_IN)


@pytest.mark.parametrize("stream", quittance_core.STREAMS_OUT + quittance_core.STREAMS_KEPT)
def test_the_page_names_every_column_that_goes_out(stream):
    documented = set(re.findall(r"`(\w+)`", section("Streams out")))
    assert set(quittance_core.STREAMS[stream]) - documented == set()


def test_columns_are_described_beside_their_names():
    assert list(quittance_core.STREAM_COLUMNS) == [
        *quittance_core.STREAMS_IN,
        *quittance_core.STREAMS_OUT,
        "open_penalties",
        *quittance_core.STREAMS_KEPT,
    ]
    for stream, columns in quittance_core.STREAM_COLUMNS.items():
        assert tuple(column["name"] for column in columns) == quittance_core.STREAMS[stream]
        assert all(column["meaning"] for column in columns)
        assert all((column["type"] == "amount") == bool(column["unit"]) for column in columns), stream


def test_the_stub_has_a_property_for_each_stream_in():
    (declared,) = [
        node
        for node in ast.parse(STUB.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == "Snapshot"
    ]
    properties = [
        method.name
        for method in declared.body
        if isinstance(method, ast.FunctionDef) and ast.unparse(method.returns) == "InputStream"
    ]
    assert sorted(properties) == sorted(quittance_core.STREAMS_IN)


@pytest.mark.parametrize("stream", quittance_core.STREAMS_IN)
def test_every_column_comes_by_copy_and_by_columns_in_any_order(stream):
    row = a_row(stream)
    by_copy = snapshot()
    getattr(by_copy, stream).write(copy_stream.encode(quittance_core.STREAMS[stream], [row]))
    assert getattr(by_copy, stream).rows == 1
    by_columns = snapshot()
    if stream == "settlements":  # of a line that is there
        by_columns.extend("lines", {name: [value] for name, value in a_row("lines").items()})
    by_columns.extend(stream, {name: [row[name]] for name in reversed(quittance_core.STREAMS[stream])})


@pytest.mark.parametrize(
    ("stream", "column"),
    [
        (stream, column["name"])
        for stream in quittance_core.STREAMS_IN
        for column in quittance_core.STREAM_COLUMNS[stream]
        if not column["null"]
    ],
)
def test_null_is_refused_where_it_is_not_allowed(stream, column):
    row = a_row(stream) | {column: None}
    content = copy_stream.encode(quittance_core.STREAMS[stream], [row])
    assert faults_of(getattr(snapshot(), stream).write, content) == [("field_null", stream, 0, column)]
    columns = {name: [value] for name, value in row.items()}
    assert faults_of(snapshot().extend, stream, columns) == [("field_null", stream, 0, column)]


def test_null_is_taken_where_it_is_allowed():
    for stream in quittance_core.STREAMS_IN:
        allowed = {column["name"] for column in quittance_core.STREAM_COLUMNS[stream] if column["null"]}
        for column in allowed - {"move_id", "currency_id"}:
            row = a_row(stream) | {column: None}
            getattr(snapshot(), stream).write(copy_stream.encode(quittance_core.STREAMS[stream], [row]))


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({"customer_id": 7}, "move_id"),
        ({"move_id": None}, "customer_id"),
        ({"customer_id": 7, "move_id": None}, "ordinal"),
        ({"currency_id": None}, "currency_id"),
        ({"amount": Decimal(0)}, "amount"),
        ({"amount": Decimal(-1)}, "amount"),
    ],
)
def test_a_hold_with_a_broken_scope_is_refused(changes, column):
    rows = [a_row("holds"), a_row("holds") | {"hold_id": 2} | changes]
    content = copy_stream.encode(quittance_core.STREAMS["holds"], rows)
    expected = [("value_out_of_range", "holds", 1, column)]
    assert faults_of(snapshot().holds.write, content) == expected
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    assert faults_of(snapshot().extend, "holds", columns) == expected


@pytest.mark.parametrize(
    ("stream", "column", "value", "code"),
    [
        ("charges", "amount", 12.5, "number_not_exact"),
        ("charges", "amount", 12.0, "number_not_exact"),
        ("charges", "amount", True, "number_not_exact"),
        ("charges", "amount", [], "number_not_exact"),
        ("terms", "rate", 0.12, "number_not_exact"),
        ("terms", "jurisdiction", "F\udce9", "text_not_utf8"),
        ("items", "stage", 2, "text_malformed"),
        ("items", "closed", "no", "boolean_malformed"),
        ("items", "ordinal", 1.0, "integer_malformed"),
        ("items", "ordinal", "1", "integer_malformed"),
        ("items", "fingerprint", 2**63, "integer_malformed"),
        ("items", "ordinal", 2**32 + 1, "value_out_of_range"),
        ("items", "item_id", 2**31, "id_out_of_range"),
        ("lines", "flags", 256, "value_out_of_range"),
        ("lines", "due_date", "16081-03-01", "date_out_of_range"),
        ("lines", "due_date", "soon", "date_malformed"),
        ("lines", "due_date", 20261101, "text_malformed"),
    ],
)
def test_a_value_of_another_kind_is_refused_with_its_place(stream, column, value, code):
    row = a_row(stream)
    columns = {name: [row[name], value if name == column else row[name]] for name in row}
    assert faults_of(snapshot().extend, stream, columns) == [(code, stream, 1, column)]


def test_text_that_is_no_utf8_is_refused_with_its_place():
    content = copy_stream.encode(quittance_core.STREAMS["terms"], [a_row("terms")])
    broken = content.replace("relancé".encode(), b"relanc\xe9!")
    assert faults_of(snapshot().terms.write, broken) == [("text_not_utf8", "terms", 0, "jurisdiction")]


@pytest.mark.parametrize(("amount", "accepted"), [(12, True), ("-12.50", True), (Decimal("1E+3"), True), (1.5, False)])
def test_exact_amounts_are_taken(amount, accepted):
    ledger = snapshot()
    columns = {name: [value] for name, value in (a_row("charges") | {"amount": amount}).items()}
    if accepted:
        ledger.extend("charges", columns)
    else:
        assert faults_of(ledger.extend, "charges", columns) == [("number_not_exact", "charges", 0, "amount")]


def ledger_of(count):
    ledger = snapshot()
    ids = list(range(1, count + 1))
    ledger.extend("customers", {"customer_id": [7], "recipient_id": [70]})
    ledger.extend("lines", lines(ids))
    return ledger


def lines(ids):
    amounts = ["100.00"] * len(ids)
    same = {"customer_id": 7, "company_id": 1, "kind": 1, "currency_id": 1, "due_date": TONIGHT, "date": TONIGHT}
    return {
        "line_id": ids,
        "move_id": ids,
        "amount": amounts,
        "residual": amounts,
        "residual_company": amounts,
    } | {name: [value] * len(ids) for name, value in same.items()}


def test_a_year_that_no_ledger_has_fails_its_customer(manifests):
    ledger = snapshot()
    row = {name: values[0] for name, values in lines([1]).items()} | {"flags": 0, "reversed_move_id": None}
    row |= {"amount": Decimal(1), "residual": Decimal(1), "residual_company": Decimal(1)}
    row = dict.fromkeys(quittance_core.STREAMS["lines"]) | row
    content = copy_stream.encode(quittance_core.STREAMS["lines"], [row])
    day = (TONIGHT - datetime.date(2000, 1, 1)).days.to_bytes(4, "big")
    for later in (5_142_857, 2**31 - 1):  # the year 16081, and infinity
        ledger = snapshot()
        ledger.extend("customers", {"customer_id": [7]})
        ledger.lines.write(content.replace(day, later.to_bytes(4, "big")))
        evaluation = quittance_core.evaluate(ledger, manifests, TONIGHT)
        assert [failure["code"] for failure in evaluation.failures] == ["date_out_of_range"]
        assert [item["status"] for item in evaluation.items] == ["date_out_of_range"]
        assert evaluation.statements() == []


@pytest.mark.parametrize("missing", ["snapshot", "manifests", "as_of"])
def test_evaluate_refuses_none(manifests, missing):
    arguments = {"snapshot": snapshot(), "manifests": manifests, "as_of": TONIGHT} | {missing: None}
    with pytest.raises(TypeError):
        quittance_core.evaluate(**arguments)


def test_a_snapshot_refuses_none():
    for argument in ("company_id", "company_currency_id", "currencies"):
        with pytest.raises(TypeError):
            quittance_core.Snapshot(**(SETTINGS | {argument: None}))
    for call, arguments in (
        (snapshot().extend, (None, {})),
        (snapshot().extend, ("lines", None)),
        (snapshot().extend, ("lines", {"line_id": None})),
        (snapshot().lines.write, (None,)),
        (quittance_core.Snapshot.lines.fget, (None,)),
        (quittance_core.Snapshot.extend, (None, "lines", {})),
    ):
        with pytest.raises(TypeError):
            call(*arguments)


def test_bytes_must_lie_side_by_side():
    with pytest.raises(BufferError):
        snapshot().lines.write(memoryview(b"PGCOPY")[::2])


@pytest.fixture(scope="module")
def many_lines():
    return lines(list(range(1, 400_001)))  # sealing them takes longer than a thread needs to begin


def settlement(identifier):
    return {"line_id": [identifier], "kind": [1], "date": [TONIGHT], "amount": ["1.00"]}


@pytest.mark.parametrize(
    ("stream", "rows"), [("settlements", settlement), ("lines", lambda identifier: lines([400_000 + identifier]))]
)
def test_rows_that_come_while_another_thread_evaluates_are_refused(manifests, many_lines, stream, rows):
    ledger = snapshot()
    ledger.extend("customers", {"customer_id": [7]})
    ledger.extend("lines", many_lines)
    begun = threading.Event()
    added = []

    def add():
        begun.wait()
        try:
            for identifier in range(1, 10_000):
                ledger.extend(stream, rows(identifier))
                added.append(identifier)
        except quittance_core.LedgerError as error:
            added.append(error.diagnostics[0]["code"])

    thread = threading.Thread(target=add)
    thread.start()
    begun.set()
    evaluation = quittance_core.evaluate(ledger, manifests, TONIGHT)
    thread.join()
    assert added.pop() == "snapshot_sealed"
    # What came before is in it, what came after was refused: nothing is lost.
    assert len(evaluation.items) == 400_000 + (len(added) if stream == "lines" else 0)


def test_two_threads_share_a_sealed_snapshot(manifests):
    ledger = ledger_of(2_000)
    summaries = []
    threads = [
        threading.Thread(target=lambda: summaries.append(quittance_core.evaluate(ledger, manifests, TONIGHT).summary))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(summaries) == 4
    assert all(summary == summaries[0] for summary in summaries)


@pytest.mark.parametrize(
    ("stream", "changes", "fault"),
    [
        ("lines", {"residual": "100.01"}, ("residual_out_of_bounds", "lines", 1, "residual")),
        ("lines", {"residual": "-0.01"}, ("residual_out_of_bounds", "lines", 1, "residual")),
        ("lines", {"amount": "-100", "residual": "-100.01"}, ("residual_out_of_bounds", "lines", 1, "residual")),
        ("lines", {"kind": 2}, ("sign_of_kind", "lines", 1, "amount")),
        ("settlements", {"amount": "100.01"}, ("settlement_over_amount", "settlements", 1, "amount")),
        ("settlements", {"line_id": 99}, ("line_unknown", "settlements", 1, "line_id")),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(stream, changes, fault):
    """Rows of people's own programs were believed, or passed over."""
    ledger = snapshot()
    first = lines([1]) | {"amount": ["100"], "residual": ["100"], "kind": [1]}
    good = {
        "lines": first | {"line_id": [2]},
        "settlements": {"line_id": [1], "kind": [1], "date": [TONIGHT], "amount": ["100"]},
    }[stream]
    ledger.extend("lines", first)
    bad = {name: [values[0], changes.get(name, values[0])] for name, values in good.items()}
    if stream == "lines" and "line_id" in bad:
        bad["line_id"] = [2, 3]
    assert faults_of(ledger.extend, stream, bad) == [fault]


def test_an_amount_beyond_every_limit_fails_its_customer(manifests):
    ledger = snapshot()
    ledger.extend("customers", {"customer_id": [7]})
    ledger.extend("lines", lines([1]) | {"amount": [10**30]})
    evaluation = quittance_core.evaluate(ledger, manifests, TONIGHT)
    assert [failure["code"] for failure in evaluation.failures] == ["amount_over_limit"]
