"""The SELECT behind a stream, and what is refused before PostgreSQL sees it; the rest runs in the host's own tests."""

import pytest
import quittance_core

pytest.importorskip("psycopg2")

from quittance_core.hosts import postgres


def expressions(stream):
    return {name: f"own.{name}" for name in reversed(quittance_core.STREAMS[stream])}


@pytest.mark.parametrize("stream", quittance_core.STREAMS_IN)
def test_columns_come_in_the_core_s_order(stream):
    query = postgres.select(stream, expressions(stream), "ledger own WHERE own.company_id = %(company)s")
    listed = query.removeprefix("SELECT ").split(" FROM ")[0].split(", ")
    assert [column.split(" AS ")[1].strip('"') for column in listed] == list(quittance_core.STREAMS[stream])
    assert query.endswith("FROM ledger own WHERE own.company_id = %(company)s")


def test_a_column_that_is_missing_or_unknown_is_named():
    columns = expressions("holds")
    del columns["code"]
    with pytest.raises(ValueError, match=r"holds: .*: code"):
        postgres.select("holds", columns, "held")
    with pytest.raises(ValueError, match=r"holds: .*: colour"):
        postgres.select("holds", expressions("holds") | {"colour": "1"}, "held")


def test_every_stream_out_has_its_table_and_cases_come_first():
    assert set(postgres.TABLES) == set(quittance_core.STREAMS_OUT)
    order = list(postgres.TABLES)
    assert order[0] == "case_insert"
    assert order.index("action_cancel") < order.index("action_insert")


def test_a_name_that_is_none_is_refused():
    with pytest.raises(ValueError, match="no name of a table"):
        postgres.copy_in(None, None, 'x"; DROP TABLE y; --', ("a",))


class Cursor:
    """Takes statements as psycopg2 does, and copies nothing."""

    def __init__(self):
        self.copied = []

    def execute(self, text):
        pass

    def mogrify(self, query, parameters):
        return (query % parameters).encode()

    def copy_expert(self, text, sink):
        self.copied.append(text)


def test_a_query_may_follow_from_what_came_before_it():
    snapshot = quittance_core.Snapshot(company_id=1, company_currency_id=1, country="FR", currencies={1: ("EUR", 2)})
    line = {"line_id": [1], "move_id": [1], "customer_id": [7], "company_id": [1], "kind": [1], "currency_id": [1]}
    snapshot.extend("lines", line | {"amount": ["10.00"], "residual": ["10.00"], "residual_company": ["10.00"]})
    cursor = Cursor()
    queries = {
        "customers": lambda read: ("SELECT unnest(%s)", (read.customers_without_case(),)),
        "cases": ("SELECT %s", ("cases",)),
    }
    assert postgres.collect(cursor, snapshot, queries) == 3
    assert [text.split("(")[1:3] for text in cursor.copied] == [
        ["SELECT cases) TO STDOUT ", "FORMAT binary)"],
        ["SELECT unnest", "[7])) TO STDOUT "],
    ]
