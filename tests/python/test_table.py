"""`quittance_core.hosts.table`: tables of open items become a snapshot, whatever they come from."""

import datetime
import json
import os
import threading
from decimal import Decimal

import pytest
import quittance_core
from quittance_core.hosts import table

AS_OF = "2026-06-30"
LEDGER = (
    "customer,invoice,due_date,amount,residual,relation\n"
    "Noël,F-1,2026-03-31,1200.00,,b2b\n"
    "Noël,F-2,2026-05-31,300.00,100.00,\n"
    "Étang,F-3,2026-07-31,80.00,,public\n"
)


def manifests():
    return quittance_core.Manifests(
        quittance_core.packaged_manifests("rates", "jurisdictions", "calendars", "policies", "holds")
    )


def decided(ledger):
    evaluation = quittance_core.evaluate(ledger.snapshot, manifests(), AS_OF)
    assert evaluation.failures == []
    return [
        (
            ledger.customer(item["customer_id"])["name"],
            ledger.invoices([item["move_id"]])[0],
            item["claim"],
            item["interest"],
        )
        for item in evaluation.items
    ]


def faults(source, **more):
    with pytest.raises(quittance_core.InputError) as caught:
        table.read(source, as_of=AS_OF, **more)
    return [
        (fault.get("source"), fault.get("row"), fault.get("column_name"), fault["code"])
        for fault in caught.value.diagnostics
    ]


def test_a_file_bytes_and_columns_are_decided_alike(tmp_path):
    path = tmp_path / "ledger.csv"
    path.write_text(LEDGER, encoding="utf-8")
    columns = {
        "customer": ["Noël", "Noël", "Étang"],
        "invoice": ["F-1", "F-2", "F-3"],
        "due_date": [datetime.date(2026, 3, 31), "2026-05-31", datetime.datetime.fromisoformat("2026-07-31T12:00:00")],
        "amount": [Decimal("1.2E+3"), 300, "80.00"],
        "residual": [None, Decimal("100"), float("nan")],
        "relation": ["b2b", None, "public"],
        "excluded": [False, False, False],
    }
    expected = decided(table.read(path, as_of=AS_OF))
    assert [(name, number, claim) for name, number, claim, _interest in expected] == [
        ("Noël", "F-1", "1200.00"),
        ("Noël", "F-2", "100.00"),
        ("Étang", "F-3", "80.00"),
    ]
    assert decided(table.read(LEDGER.encode(), as_of=AS_OF)) == expected
    assert decided(table.read(columns, as_of=AS_OF)) == expected


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso-8859-15", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_however_a_spreadsheet_saves_it(mark, encoding, end):
    text = LEDGER.replace("Étang", "L'Étang… 5 €" if encoding != "iso-8859-15" else "L'Étang 5 €")
    expected = decided(table.read(text.encode(), as_of=AS_OF))
    assert decided(table.read(text.replace(",", mark).replace("\n", end).encode(encoding), as_of=AS_OF)) == expected


def test_a_comma_is_a_decimal_point_where_it_separates_no_cells():
    ledger = table.read(b"customer;invoice;due_date;amount\nA;1;2026-03-31;1200,50\n", as_of=AS_OF)
    assert [claim for _name, _number, claim, _interest in decided(ledger)] == ["1200.50"]
    # One thousand, or one? Nobody guesses.
    for amount in ("1.000", "1,000", "1.000,00", "1 000"):
        assert faults(f"customer;invoice;due_date;amount\nA;1;2026-03-31;{amount}\n".encode())[0][:3] == (
            "bytes",
            2,
            "amount",
        )


def test_interest_knows_when_was_paid():
    items = b"customer,invoice,due_date,amount,residual,relation\nA,F-1,2026-01-31,1000.00,100.00,b2b\n"
    undated = table.read(items, as_of=AS_OF)
    assert undated.notes == [{"code": "payments_undated", "count": "1"}]
    dated = table.read(items, as_of=AS_OF, payments=b"invoice,date,amount\nF-1,2026-05-31,900.00\n")
    assert dated.notes == []
    alone = table.read(items.replace(b"1000.00,100.00", b"100.00,"), as_of=AS_OF)
    whole = table.read(items.replace(b",100.00,", b",,"), as_of=AS_OF)
    interest = [Decimal(decided(ledger)[0][3]) for ledger in (undated, alone, dated, whole)]
    assert interest[0] == interest[1] < interest[2] < interest[3]  # never interest on what may have been paid in time


def test_what_is_to_be_collected_is_held_until_it_is_returned():
    rows = "A,1,transfer,\nB,2,direct_debit,\nC,3,direct_debit,yes\nD,4,bill_of_exchange,no\nE,5,card,\n"
    table_of = "customer,invoice,payment_method,payment_returned,due_date,amount\n" + rows.replace(
        "\n", ",2026-05-01,10.00\n"
    )
    ledger = table.read(table_of.encode(), as_of=AS_OF, relation="b2b")
    items = quittance_core.evaluate(ledger.snapshot, manifests(), AS_OF).items
    assert [item["hold"] for item in items] == [None, "to_be_collected", None, "to_be_collected", None]


def test_a_manifest_of_holds_may_leave_out_what_is_to_be_collected():
    ledger = table.read(
        b"customer,invoice,payment_method,due_date,amount\nA,1,direct_debit,2026-05-01,10.00\n",
        as_of=AS_OF,
        relation="b2b",
    )
    texts = quittance_core.packaged_manifests("rates", "jurisdictions", "calendars", "policies")
    ((name, shipped),) = quittance_core.packaged_manifests("holds").items()
    less = json.loads(shipped)
    less["holds"] = [hold for hold in less["holds"] if hold["code"] != "to_be_collected"]
    own = quittance_core.Manifests(texts | {name: json.dumps(less)})
    assert quittance_core.evaluate(ledger.snapshot, own, AS_OF).items[0]["hold"] is None


def test_customers_come_from_a_table_of_their_own():
    ledger = table.read(
        b"customer,invoice,due_date,amount\nA,F-1,2026-01-31,1000.00\nB,F-2,2026-01-31,10.00\n",
        as_of=AS_OF,
        relation="consumer",
        customers=b"customer,relation,email\nA,b2b,no\nStranger,public,yes\n",
    )
    cases = quittance_core.evaluate(ledger.snapshot, manifests(), AS_OF).cases
    assert [(case["relation_used"], case["state"]) for case in cases] == [
        ("b2b", "blocked"),
        ("consumer", "to_contact"),
    ]


def test_a_table_of_customers_states_what_conditions_ask_for():
    """A column of tags that is there says of an empty cell that there are none; any other empty cell says nothing."""
    asked = {
        "country": {"fact": "country", "one_of": ["DE"]},
        "language": {"fact": "language", "one_of": ["de"]},
        "tags": {"fact": "tags", "one_of": ["Key account"]},
        "untagged": {"none": [{"fact": "tags", "one_of": ["Key account"]}]},
        "since": {"fact": "customer_days", "at_least": 30, "at_most": 30},
        "insured": {"fact": "insured", "is": True},
    }
    shipped = quittance_core.packaged_manifests("rates", "jurisdictions", "calendars", "holds")
    policies = quittance_core.packaged_manifests("policies")
    (policy,) = (json.loads(text) for text in policies.values())

    def held_in(ledger, condition):
        segments = [{"code": "some", "policy": policy["name"], "conditions": condition}]
        chosen = {
            "kind": "selection",
            "format": 1,
            "name": "chosen",
            "segments": [*segments, {"code": "everybody", "policy": policy["name"]}],
        }
        manifests = quittance_core.Manifests(shipped | policies | {"chosen.json": json.dumps(chosen)})
        found = set()
        for case in quittance_core.evaluate(ledger.snapshot, manifests, AS_OF).cases:
            (reason,) = (reason for reason in case["reasons"] if reason["code"] == "policy_selected")
            if reason["segment"] == "some":
                found.add(ledger.customer(case["customer_id"])["name"])
        return found

    customers = b"customer,country,language,tags,since,insured\nA,DE,de, Export ;Key account,2026-05-31,yes\nB,,,,,\n"
    ledger = table.read(
        b"customer,invoice,due_date,amount\nA,1,2026-05-01,10.00\nB,2,2026-05-01,10.00\n",
        customers=customers,
        as_of=AS_OF,
    )
    for name, condition in asked.items():
        assert held_in(ledger, condition) == ({"B"} if name == "untagged" else {"A"}), name
    source = b"customer,invoice,due_date,amount,payment_method\nA,1,2026-05-01,10.00,cheque\n"
    assert faults(source, customers=b"customer,country,language,since,insured\nA,de,DEU,x,perhaps\n") == [
        ("bytes", 2, "payment_method", "value_not_allowed"),
        ("bytes", 2, "country", "value_not_allowed"),
        ("bytes", 2, "language", "value_not_allowed"),
        ("bytes", 2, "since", "date_malformed"),
        ("bytes", 2, "insured", "value_not_allowed"),
    ]


def test_faults_name_file_row_and_column():
    assert faults(b"customer,invoice,due_date,amount\nA,1,2026-02-30,1.00\nA,2,2026-01-01,ten\n") == [
        ("bytes", 2, "due_date", "date_malformed"),
        ("bytes", 3, "amount", "amount_malformed"),
    ]
    assert faults({"customer": ["A"], "invoice": ["1"], "due_date": [None], "amount": ["1"]}) == [
        ("columns", 1, "due_date", "value_missing")
    ]
    assert (
        faults({"customer": ["A", "B"], "invoice": ["1"], "due_date": ["2026-01-01"], "amount": ["1"]})[0][3]
        == "csv_malformed"
    )
    assert faults(LEDGER.encode(), customers=b"customer,terms\nNo\xebl,30 days net\n")[0][2:] == (
        "terms",
        "payment_terms_malformed",
    )
    many = b"customer,invoice,due_date,amount\n" + b"A,1,soon,1.00\n" * 5000
    found = faults(many, fault_limit=10)
    assert len(found) == 11
    assert found[-1][3] == "more_faults"


@pytest.mark.parametrize("text", [b"\xff\xfec\x00u\x00s\x00", b"PK\x03\x04\x00\x00\x00"])
def test_what_is_no_text_is_said(text):
    assert [fault[3] for fault in faults(text)] == ["encoding_unknown"]


def test_arguments_of_another_kind_are_refused():
    for arguments in ({"company_currency": "XYZ"}, {"relation": "friend"}, {"as_of": "soon"}):
        with pytest.raises(quittance_core.InputError):
            table.read(LEDGER.encode(), **({"as_of": AS_OF} | arguments))
    for wrong in (None, 7, "text"):
        with pytest.raises((TypeError, OSError)):
            quittance_core.read_open_items(("x", wrong), company_currency="EUR", country="FR", as_of=AS_OF)
    with pytest.raises(TypeError, match="Column amount, row 1"):
        table.read({"customer": ["A"], "invoice": ["1"], "due_date": ["2026-01-31"], "amount": [0.1]}, as_of=AS_OF)
    ledger = table.read(LEDGER.encode(), as_of=AS_OF)
    for wrong in (0, -1, 10_000):
        for ask in (ledger.customer, ledger.place):
            with pytest.raises(IndexError):
                ask(wrong)
        for ask_many in (ledger.invoices, ledger.rows):
            with pytest.raises(IndexError):
                ask_many([1, wrong])


def test_a_pipe_can_be_read():
    reader, writer = os.pipe()
    thread = threading.Thread(target=lambda: (os.write(writer, LEDGER.encode()), os.close(writer)))
    thread.start()
    assert len(decided(table.read(f"/dev/fd/{reader}", as_of=AS_OF))) == 3
    thread.join()
    os.close(reader)


def test_reading_is_linear():
    """Twice the rows of one customer and one invoice take about twice the time, not four times."""

    def seconds(rows):
        text = b"customer,invoice,due_date,amount\n" + b"A,F-1,2026-01-31,1.00\n" * rows
        payments = b"invoice,date,amount\n" + b"F-1,2026-02-01,0.50\n" * rows
        began = os.times().user
        table.read(text, as_of=AS_OF, payments=payments)
        return os.times().user - began

    small = min(seconds(50_000) for _ in range(2))
    assert seconds(200_000) < 12 * max(small, 0.02)
