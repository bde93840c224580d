"""A ledger in PostgreSQL: rows go out and come in by binary COPY through one cursor of psycopg2, in its transaction.

    queries = {stream: (postgres.select(stream, columns, source), parameters) for stream, (columns, source) in mapping.items()}
    postgres.collect(cursor, snapshot, queries)
    evaluation = quittance_core.evaluate(snapshot, manifests, as_of)
    rows = postgres.write(cursor, evaluation, company_id=1)

The host says which expression fills each column and where the rows come from; the core's streams say which columns there are. Locks,
commits and caches are the host's. No row becomes a Python object.
"""

import contextlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from psycopg2 import extensions

from quittance_core import STREAMS, STREAMS_IN, Evaluation, OutputStream, Snapshot

# The table that each stream goes into. Cases first, as items and actions point at them; cancelled before new, as a case has one
# open action.
TABLES = {
    "case_insert": "quittance_case",
    "case_update": "quittance_case",
    "item_insert": "quittance_item",
    "item_update": "quittance_item",
    "item_close": "quittance_item",
    "action_cancel": "quittance_action",
    "action_update": "quittance_action",
    "action_insert": "quittance_action",
}
# What an update sets beside the stream's own columns, unless the host says otherwise.
SETS = {"action_cancel": "state = 'cancelled'"}
# What a night keeps so that it can be decided again.
KEPT_TABLES = {
    "slice_update": "quittance_slice",
    "slice_insert": "quittance_slice",
    "decision_insert": "quittance_decision",
}
Query = tuple[str, Any]
# libpq hands over row by row; a call into the core for each would cost more than the row.
_BUFFER_BYTES = 1 << 16
_IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*")


# OFFSET 0 keeps the name of the sequence from being looked up for every id.
_RESERVE = """
    SELECT nextval(own.sequence)
      FROM (SELECT pg_get_serial_sequence(%s, 'id')::regclass AS sequence OFFSET 0) own, generate_series(1, %s)
"""


class ForeignRowsError(ValueError):
    """An update named rows that are not the company's; the caller rolls back."""

    def __init__(self, stream: str):
        super().__init__(f"{stream}: rows of another company were about to change")
        self.stream = stream


def select(stream: str, columns: Mapping[str, str], source: str) -> str:
    """The SELECT behind an incoming stream, with its columns in the core's order.

    ``columns`` gives an SQL expression for each column of the stream, ``source`` what follows FROM; placeholders stay as they are.
    Raises ValueError for a column that is missing or that the stream does not have.
    """
    if set(columns) != set(STREAMS[stream]):
        differing = ", ".join(sorted(set(columns) ^ set(STREAMS[stream])))
        raise ValueError(f"{stream}: these columns are missing or unknown: {differing}")
    listed = ", ".join(f"{columns[name]} AS {_quoted(name)}" for name in STREAMS[stream])
    return f"SELECT {listed} FROM {source}"  # noqa: S608, the host's own text


def collect(cursor: Any, snapshot: Snapshot, queries: Mapping[str, Query | Callable[[Snapshot], Query]]) -> int:
    """Copy what each query (text and parameters, by stream) gives into the snapshot; the number of statements.

    A query may follow from what came before it: it is then a function of the snapshot, which the streams before it have filled.
    Raises LedgerError for a row that cannot be trusted, and whatever the database raises.
    """
    # Compiling costs more than these statements take; hashing a ledger wants memory. Until the transaction ends.
    cursor.execute("SELECT set_config('jit', 'off', TRUE), set_config('work_mem', '64MB', TRUE)")
    for stream in STREAMS_IN:
        if stream in queries:
            query = queries[stream]
            copy_out(cursor, *(query(snapshot) if callable(query) else query), getattr(snapshot, stream))
    return 1 + len(queries)


def write(
    cursor: Any,
    evaluation: Evaluation,
    *,
    company_id: int,
    tables: Mapping[str, str] = TABLES,
    sets: Mapping[str, str] = SETS,
    before: Callable[[str, str], None] | None = None,
) -> dict[str, int]:
    """Copy what changed into the host's tables; the rows of each stream.

    New rows go straight into their table, under ids reserved from its sequence. Changed rows go into a temporary table, then by
    one UPDATE into theirs; before it ``before(stream, temporary table)`` is called. Rows whose ``company_id`` is another are refused.
    Raises ForeignRowsError, and whatever the database raises.
    """
    rows = {stream: evaluation.stream(stream).rows for stream in tables}
    for stream in tables:
        if rows[stream] and stream.endswith("_insert"):
            reserved = getattr(evaluation, stream.replace("insert", "ids"))
            copy_out(cursor, _RESERVE, (tables[stream], rows[stream]), reserved)
    for stream in tables:
        if not rows[stream]:
            continue
        if stream.endswith("_insert"):
            copy_in(cursor, evaluation.stream(stream), tables[stream], STREAMS[stream])
        else:
            _update(cursor, evaluation.stream(stream), stream, tables[stream], sets.get(stream), company_id, before)
    return rows


def keep(
    cursor: Any, evaluation: Evaluation, *, company_id: int, tables: Mapping[str, str] = KEPT_TABLES
) -> dict[str, int]:
    """Copy what the night keeps into the host's tables; the rows of each stream.

    A new row ends the earlier one of its customer: ``until`` becomes its night. Raises as :func:`write`.
    """
    rows = {}
    for stream, table in tables.items():
        source = evaluation.kept_stream(stream)
        rows[stream] = source.rows
        if not source.rows:
            continue
        if stream.endswith("_insert"):
            copy_in(cursor, source, table, STREAMS[stream])
            if source.rows >= _MANY_ROWS:
                cursor.execute(f"ANALYZE {_quoted(table)} (company_id, customer, night, until)")
            cursor.execute(_END.format(table=_quoted(table)), (company_id, evaluation.as_of))
        else:
            _update(cursor, source, stream, table, None, company_id, None)
    return rows


# So many at once leave the database's statistics behind: each customer would be looked for among all of them.
_MANY_ROWS = 1_000
_END = """
    UPDATE {table} earlier SET until = fresh.night
      FROM {table} fresh
     WHERE fresh.company_id = %s AND fresh.night = %s AND fresh.until IS NULL
       AND earlier.company_id = fresh.company_id AND earlier.customer = fresh.customer
       AND earlier.until IS NULL AND earlier.id < fresh.id
"""


def copy_out(cursor: Any, query: str, parameters: Any, sink: Any) -> None:
    """Copy the rows of a query, in binary, into an object with ``write``."""
    text = cursor.mogrify(query, parameters).decode()
    raw = _Raw(sink)
    try:
        buffered = io.BufferedWriter(raw, _BUFFER_BYTES)
        with _blocking():
            cursor.copy_expert(f"COPY ({text}) TO STDOUT (FORMAT binary)", buffered)
        buffered.flush()
    finally:
        raw.close()  # what a failed COPY left in the buffer goes nowhere


def copy_in(cursor: Any, source: Any, table: str, columns: tuple[str, ...]) -> None:
    """Copy binary rows from an object with ``read`` into columns of a table."""
    listed = ", ".join(map(_quoted, columns))
    statement = f"COPY {_quoted(table)} ({listed}) FROM STDIN (FORMAT binary)"
    with _blocking():
        cursor.copy_expert(statement, source)


def _update(
    cursor: Any,
    source: OutputStream,
    stream: str,
    table: str,
    sets: str | None,
    company_id: int,
    before: Callable[[str, str], None] | None,
) -> None:
    columns, temporary = STREAMS[stream], f"quittance_changed_{stream}"
    listed = ", ".join(map(_quoted, columns))
    empty = f"SELECT {listed} FROM {_quoted(table)} WITH NO DATA"  # noqa: S608, names are checked
    cursor.execute(f"CREATE TEMPORARY TABLE {_quoted(temporary)} AS {empty}")
    copy_in(cursor, source, temporary, columns)
    if before:
        before(stream, temporary)
    assignments = [f"{_quoted(name)} = changed.{_quoted(name)}" for name in columns if name != "id"]
    if sets:
        assignments.append(sets)
    cursor.execute(
        f"UPDATE {_quoted(table)} target SET {', '.join(assignments)} FROM {_quoted(temporary)} changed"  # noqa: S608
        " WHERE target.id = changed.id AND target.company_id = %s",
        (company_id,),
    )
    if cursor.rowcount != source.rows:
        raise ForeignRowsError(stream)
    cursor.execute(f"DROP TABLE {_quoted(temporary)}")


def _quoted(name: str) -> str:
    if not _IDENTIFIER.fullmatch(name):
        raise ValueError(f"{name!r} is no name of a table or column")
    return f'"{name}"'


class _Raw(io.RawIOBase):
    """What a buffer writes through to."""

    def __init__(self, sink: Any):
        self._sink = sink

    def write(self, rows: Any) -> int:
        self._sink.write(rows)
        return len(rows)

    def writable(self) -> bool:
        return True


@contextlib.contextmanager
def _blocking() -> Iterator[None]:
    """COPY knows no wait callback, which an evented server sets."""
    callback = extensions.get_wait_callback()
    extensions.set_wait_callback(None)
    try:
        yield
    finally:
        extensions.set_wait_callback(callback)
