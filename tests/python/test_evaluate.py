"""A ledger in, decisions out: the same through binary COPY and through columns, and what happens to bad input."""

import datetime
import json
import logging
import struct
import threading
from decimal import Decimal

import pytest
import quittance_core
from rows import (
    CASES,
    SETTINGS,
    TONIGHT,
    by_columns,
    by_copy,
    case,
    copy_stream,
    customer,
    line,
    of_case,
    own_item,
    packaged,
    settlement,
)


@pytest.fixture(scope="module")
def manifests():
    return packaged()


def ledger():
    return {
        "lines": [
            line(1, "1000.00"),
            line(2, "50", due_date=datetime.date(2026, 11, 24)),
            line(3, "-100.00", kind=2, due_date=None, flags=1),
            line(4, "1500.50", residual=Decimal("500.50"), residual_company=Decimal("455.00"), currency_id=2),
            line(5, "80", residual=Decimal(0), residual_company=Decimal(0)),
            line(6, "3.00", customer_id=None),
            line(7, "9", customer_id=8),
        ],
        "settlements": [
            settlement(4, "1000.00", datetime.date(2026, 11, 1)),
            settlement(5, "80.00", datetime.date(2026, 10, 25)),
        ],
        "customers": [customer(), customer(8, 0, None)],
        "cases": [case(last_contact_on=datetime.date(2026, 10, 20), fingerprint=5)],
        "items": [own_item(11, 101, "friendly", stage_on=datetime.date(2026, 10, 20))],
    }


def told(evaluation):
    return {
        "items": list(evaluation.items),
        "cases": list(evaluation.cases),
        "summary": evaluation.summary,
        "left_out": evaluation.left_out,
        "failures": evaluation.failures,
        "prior": evaluation.prior,
    }


@pytest.mark.parametrize("piece", [1, 13, 8192])
def test_copy_and_columns_say_the_same(manifests, piece):
    through_copy = quittance_core.evaluate(by_copy(ledger(), piece), manifests, TONIGHT)
    through_columns = quittance_core.evaluate(by_columns(ledger()), manifests, "2026-11-22")
    assert told(through_copy) == told(through_columns)
    assert through_copy.left_out == [{"code": "no_customer", "count": 1, "amount": "3.00"}]
    assert [item["claim"] for item in through_copy.items] == ["900.00", "50.00", "500.50", "9.00"]


def test_the_derivation_is_what_accrue_prints(manifests):
    known = {"items": [own_item(12, 104), own_item(13, 107)]}
    evaluation = quittance_core.evaluate(by_columns(ledger() | known), manifests, TONIGHT)
    accrued = quittance_core.accrue(
        manifests,
        amount="1500.50",
        currency="USD",
        due="2026-10-15",
        as_of="2026-11-22",
        jurisdiction="FR",
        relation="b2b",
        paid=[("2026-11-01", "1000.00")],
        sources=True,
    )
    derivation = evaluation.derivation(12)
    assert derivation["reasons"].pop(0) == {"code": "law_of_company", "jurisdiction": "FR"}
    assert derivation == accrued
    assert evaluation.items[2]["interest"] == accrued["interest"]
    with pytest.raises(quittance_core.InputError, match="derivation_not_available"):
        evaluation.derivation(13)
    with pytest.raises(quittance_core.InputError, match="item_unknown"):
        evaluation.derivation(2)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path):
    ledger, texts, as_of, expected = of_case(path)
    evaluation = quittance_core.evaluate(by_columns(ledger), quittance_core.Manifests(texts), as_of)
    items = {f"{item['move_id']}/{item['ordinal']}": item for item in evaluation.items}
    cases = {str(row["customer_id"]): row for row in evaluation.cases}
    for told, wanted in ((items, expected.get("items", {})), (cases, expected.get("cases", {}))):
        for key, facts in wanted.items():
            assert {name: told[key][name] for name in facts} == facts, key


def ids(*values):
    return copy_stream.encode(["id"], [{"id": value} for value in values])


def test_streams_carry_the_decisions_in_pieces_of_any_size(manifests):
    evaluation = quittance_core.evaluate(by_columns(ledger()), manifests, TONIGHT)
    assert {stream: evaluation.stream(stream).rows for stream in quittance_core.STREAMS_OUT} == evaluation.summary[
        "rows"
    ]
    evaluation.case_ids.write(ids(21))
    evaluation.item_ids.write(ids(31, 32, 33))
    evaluation.action_ids.write(ids(41))
    for stream in quittance_core.STREAMS_OUT:
        whole = evaluation.stream(stream).read()
        reader, pieces = evaluation.stream(stream), []
        while piece := reader.read(10):
            assert len(piece) <= 10
            pieces.append(piece)
        assert b"".join(pieces) == whole
        assert len(copy_stream.decode(quittance_core.STREAMS[stream], whole)) == evaluation.stream(stream).rows
    (case,) = copy_stream.decode(quittance_core.STREAMS["case_insert"], evaluation.stream("case_insert").read())
    assert case["id"] == struct.pack("!i", 21)
    assert case["partner_id"] == struct.pack("!i", 8)
    assert case["relation_used"] == b"unknown"
    assert case["grade"] is None
    assert case["reasons"][:1] == b"\x01"
    assert json.loads(case["reasons"][1:]) == evaluation.cases[1]["reasons"]
    assert case["overdue"] == copy_stream.encode_numeric(Decimal("9.00"))
    items = copy_stream.decode(quittance_core.STREAMS["item_insert"], evaluation.stream("item_insert").read())
    assert [item["case_id"] for item in items] == [struct.pack("!i", case_id) for case_id in (4, 4, 21)]
    (action,) = copy_stream.decode(quittance_core.STREAMS["action_insert"], evaluation.stream("action_insert").read())
    assert action["amount"] == copy_stream.encode_numeric(Decimal(evaluation.cases[0]["action"]["amount"]))
    assert action["automatic"] == b"\0"


def test_rows_want_their_ids_first(manifests):
    evaluation = quittance_core.evaluate(by_columns(ledger()), manifests, TONIGHT)
    evaluation.case_ids.write(ids(21))
    evaluation.item_ids.write(ids(31))
    with pytest.raises(quittance_core.LedgerError, match="ids_missing"):
        evaluation.stream("item_insert").read()


def test_a_truncated_stream_is_refused(manifests):
    content = copy_stream.encode(quittance_core.STREAMS["lines"], ledger()["lines"])
    snapshot = quittance_core.Snapshot(**SETTINGS)
    snapshot.lines.write(content[:-2])
    with pytest.raises(quittance_core.LedgerError) as raised:
        quittance_core.evaluate(snapshot, manifests, TONIGHT)
    (fault,) = raised.value.diagnostics
    assert (fault["code"], fault["stream"]) == ("stream_truncated", "lines")
    assert fault["cure"]


def test_a_forged_stream_names_row_and_column(manifests):
    rows = [line(1), line(2) | {"kind": 9}]
    with pytest.raises(quittance_core.LedgerError) as raised:
        by_copy({"lines": rows})
    (fault,) = raised.value.diagnostics
    assert (fault["stream"], fault["row"], fault["column_name"]) == ("lines", 1, "kind")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"due_date": None}, "due_date_missing"),
        ({"due_date": datetime.date(202, 5, 1)}, "date_out_of_range"),
        ({"amount": Decimal("10.001")}, "amount_too_fine"),
        ({"residual": Decimal("1e14")}, "amount_over_limit"),
        ({"amount": Decimal("NaN")}, "amount_malformed"),
        ({"currency_id": 99}, "currency_without_scale"),
        ({"customer_id": 9}, "customer_missing"),
    ],
)
@pytest.mark.parametrize("fill", [by_copy, by_columns])
def test_a_bad_row_fails_its_customer_alone(manifests, fill, changes, code):
    rows = [line(1) | changes, line(2, customer_id=8)]
    evaluation = quittance_core.evaluate(
        fill({"lines": rows, "customers": [customer(), customer(8)]}), manifests, TONIGHT
    )
    (failure,) = evaluation.failures
    assert (failure["code"], failure["customer_id"], failure["move_id"]) == (code, rows[0]["customer_id"], 101)
    assert failure["message"]
    assert failure["cure"]
    assert [case["status"] for case in evaluation.cases if case["customer_id"] == 8] == ["ok"]
    assert evaluation.summary["rows"]["item_insert"] == 1


@pytest.mark.parametrize("fill", [by_copy, by_columns])
def test_a_negative_settlement_fails_its_customer(manifests, fill):
    evaluation = quittance_core.evaluate(
        fill({"lines": [line(1)], "settlements": [settlement(1, "-50.00", TONIGHT)], "customers": [customer()]}),
        manifests,
        TONIGHT,
    )
    (failure,) = evaluation.failures
    assert failure["code"] == "amount_malformed"


def test_columns_are_added_whole_or_not_at_all():
    snapshot = quittance_core.Snapshot(**SETTINGS)
    columns = {"customer_id": [1, 2, 0]}
    with pytest.raises(quittance_core.LedgerError) as raised:
        snapshot.extend("customers", columns)
    assert raised.value.diagnostics[0]["row"] == 2
    snapshot.extend("customers", {"customer_id": [1, 2]})
    with pytest.raises(quittance_core.LedgerError, match="column_unknown"):
        snapshot.extend("customers", {"name": ["x"]})
    with pytest.raises(quittance_core.LedgerError, match="column_length"):
        snapshot.extend("customers", {"customer_id": [3], "flags": [1, 2]})
    with pytest.raises(KeyError):
        snapshot.extend("moves", {})


def test_nothing_is_no_snapshot(manifests):
    snapshot = by_columns(ledger())
    for arguments in [(None, manifests, TONIGHT), (snapshot, None, TONIGHT), (snapshot, manifests, None)]:
        with pytest.raises(TypeError):
            quittance_core.evaluate(*arguments)
    for name in ("company_id", "company_currency_id", "currencies"):
        with pytest.raises(TypeError):
            quittance_core.Snapshot(**(SETTINGS | {name: None}))
    with pytest.raises(TypeError):
        quittance_core.Manifests(None)
    fresh = quittance_core.Snapshot(**SETTINGS)
    with pytest.raises(TypeError):
        fresh.lines.write(None)
    with pytest.raises(TypeError):
        fresh.extend(None, {})
    with pytest.raises(TypeError):
        fresh.extend("lines", None)


def wide_ledger(count):
    """Of so many customers, enough for two threads to meet in it."""
    return {
        "lines": [line(number, customer_id=number) for number in range(1, count + 1)],
        "customers": [customer(number) for number in range(1, count + 1)],
    }


def test_two_evaluations_share_a_snapshot(manifests):
    snapshot = by_columns(wide_ledger(20_000))
    nights = [datetime.date(2026, 11, day) for day in (1, 8, 15, 22)]
    found = {}
    threads = [
        threading.Thread(target=lambda day=day: found.update({day: quittance_core.evaluate(snapshot, manifests, day)}))
        for day in nights
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for day in nights:
        alone = quittance_core.evaluate(by_columns(wide_ledger(20_000)), manifests, day)
        assert found[day].summary == alone.summary
        assert found[day].items[19_999] == alone.items[19_999]


def test_rows_added_while_another_thread_evaluates_are_refused(manifests):
    """Each row is there before the night or refused; which of both is the threads' affair."""
    for _ in range(20):
        snapshot = by_columns(wide_ledger(2_000))
        added, refused, start = [], [], threading.Barrier(2)

        def add(snapshot=snapshot, added=added, refused=refused, start=start):
            start.wait()
            for number in range(5_000, 5_400):
                try:
                    snapshot.extend("customers", {"customer_id": [number]})
                    added.append(number)
                except quittance_core.LedgerError as error:
                    refused.append(error.diagnostics[0]["code"])

        thread = threading.Thread(target=add)
        thread.start()
        start.wait()
        evaluation = quittance_core.evaluate(snapshot, manifests, TONIGHT)
        thread.join()
        assert set(refused) <= {"snapshot_sealed"}
        assert len(added) + len(refused) == 400
        assert len(evaluation.items) == 2_000
        with pytest.raises(quittance_core.LedgerError, match="snapshot_sealed"):
            snapshot.extend("customers", {"customer_id": [9_999]})


def test_a_snapshot_is_filled_before_it_is_evaluated(manifests):
    snapshot = by_columns(ledger())
    quittance_core.evaluate(snapshot, manifests, TONIGHT)
    quittance_core.evaluate(snapshot, manifests, "2027-01-01")
    with pytest.raises(quittance_core.LedgerError, match="snapshot_sealed"):
        snapshot.extend("customers", {"customer_id": [1]})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"company_currency_id": 5}, "currency_without_scale"),
        ({"company_id": 0}, "id_out_of_range"),
        ({"prior": {"settled_count": 1}}, "prior_malformed"),
    ],
)
def test_bad_settings_are_refused(changes, code):
    with pytest.raises(quittance_core.InputError, match=code):
        quittance_core.Snapshot(**(SETTINGS | changes))


def test_a_currency_without_usable_decimals_fails_only_its_customers(manifests):
    currencies = SETTINGS["currencies"] | {3: ("XXX", 9)}
    rows = [line(1, currency_id=3), line(2, customer_id=8)]
    snapshot = by_columns({"lines": rows, "customers": [customer(), customer(8)]}, currencies=currencies)
    evaluation = quittance_core.evaluate(snapshot, manifests, TONIGHT)
    assert [failure["code"] for failure in evaluation.failures] == ["currency_without_scale"]


def test_a_policy_is_needed(manifests):
    law = quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions"))
    with pytest.raises(quittance_core.ManifestError, match="policy_missing"):
        quittance_core.evaluate(by_columns(ledger()), law, TONIGHT)
    with pytest.raises(quittance_core.InputError, match="date_malformed"):
        quittance_core.evaluate(by_columns(ledger()), manifests, "tomorrow")
    with pytest.raises(quittance_core.InputError, match="as_of_out_of_range"):
        quittance_core.evaluate(by_columns(ledger()), manifests, "1989-12-31")


def test_a_rate_that_nobody_entered_ends_interest_the_day_before_and_is_said(manifests):
    year_end = quittance_core.evaluate(by_columns(ledger()), manifests, "2026-12-31")
    evaluation = quittance_core.evaluate(by_columns(ledger()), manifests, "2030-06-30")
    item, case = evaluation.items[0], evaluation.cases[0]
    assert Decimal(item["interest"]) > 0
    assert item["interest"] == year_end.items[0]["interest"]
    assert case["interest"] == year_end.cases[0]["interest"]
    assert item["compensation"] == "40.00"
    assert item["state"] == "to_contact"
    for told in (item, case):
        (reason,) = [reason for reason in told["reasons"] if reason["code"] == "rate_to_enter"]
        assert (reason["until_on"], reason["missing_on"]) == ("2026-12-31", "2027-01-01")
        assert reason["series"] == "ecb-main-refinancing-half-year"


def test_without_a_rate_on_its_first_day_a_claim_has_no_interest_and_its_case_says_so(manifests):
    late = line(1, date=datetime.date(2026, 12, 1), due_date=datetime.date(2026, 12, 31))
    evaluation = quittance_core.evaluate(
        by_columns(ledger() | {"lines": [late], "settlements": []}), manifests, "2027-02-01"
    )
    item, case = evaluation.items[0], evaluation.cases[0]
    assert (item["interest"], case["interest"]) == (None, None)
    for told in (item, case):
        (reason,) = [reason for reason in told["reasons"] if reason["code"] == "rate_missing"]
        assert reason["missing_on"] == "2027-01-01"


def test_a_partial_run_grades_with_the_portfolio_of_the_last_night(manifests):
    rows, settlements = [], []
    for number in range(1, 61):
        rows.append(line(number, "10", customer_id=7 + number % 2, residual=Decimal(0), residual_company=Decimal(0)))
        late = datetime.timedelta(days=2 + 20 * (number % 2))
        settlements.append({"line_id": number, "kind": 1, "date": rows[-1]["due_date"] + late, "amount": Decimal(10)})
    rows.append(line(99, customer_id=8))
    whole = {"lines": rows, "settlements": settlements, "customers": [customer(), customer(8)]}
    night = quittance_core.evaluate(by_columns(whole), manifests, TONIGHT)
    assert night.prior["settled_count"] == 60
    (graded,) = night.cases
    assert graded["grade"] == "C"

    part = {
        "lines": [row for row in rows if row["customer_id"] == 8],
        "settlements": [row for row in settlements if row["line_id"] % 2],
        "customers": [customer(8)],
    }
    partial = quittance_core.evaluate(by_columns(part, prior=night.prior), manifests, TONIGHT)
    assert partial.prior == night.prior
    assert partial.cases[0] == graded
    alone = quittance_core.evaluate(by_columns(part), manifests, TONIGHT)
    assert alone.cases[0]["grade_reasons"] != graded["grade_reasons"]


def graded_by(manifests, settle):
    """The grade's reasons of a customer with six invoices of 10.00 that are settled, and one that is open."""
    rows, settlements = [line(99)], []
    for number in range(1, 7):
        rows.append(line(number, "10", residual=Decimal(0), residual_company=Decimal(0)))
        for kind, late, amount in settle:
            day = rows[-1]["due_date"] + datetime.timedelta(days=late)
            settlements.append({"line_id": number, "kind": kind, "date": day, "amount": Decimal(amount)})
    whole = {"lines": rows, "settlements": settlements, "customers": [customer()]}
    return quittance_core.evaluate(by_columns(whole), manifests, TONIGHT).cases[0]["grade_reasons"]


def test_a_write_off_is_no_payment_to_the_grade(manifests):
    assert [reason["code"] for reason in graded_by(manifests, [(4, 1, "10")])] == ["no_settled_item"]
    assert [reason["code"] for reason in graded_by(manifests, [(1, 1, "2"), (4, 1, "8")])] == ["no_settled_item"]
    in_time = graded_by(manifests, [(1, 0, "10")])
    assert in_time[0]["code"] == "payment_delay"
    assert graded_by(manifests, [(1, 0, "9.50"), (4, 20, "0.50")]) == in_time, "a remainder makes nothing late"


def test_a_grade_can_be_recomputed_from_its_reasons(manifests):
    evaluation = quittance_core.evaluate(by_columns(ledger()), manifests, TONIGHT)
    delay = next(reason for reason in evaluation.cases[0]["grade_reasons"] if reason["code"] == "payment_delay")
    weight, prior = Decimal(delay["weight"]), Decimal(delay["portfolio_weight"])
    mean = (Decimal(delay["days_sum"]) + prior * Decimal(delay["portfolio_days"])) / (weight + prior)
    assert round(mean, 1) == Decimal(delay["days"])


def test_natural_persons_are_graded_only_when_asked(manifests):
    changed = ledger()
    changed["customers"][0]["flags"] = 2
    assert quittance_core.evaluate(by_columns(changed), manifests, TONIGHT).cases[0]["grade"] is None
    graded = quittance_core.evaluate(by_columns(changed, grade_natural_persons=True), manifests, TONIGHT)
    assert graded.cases[0]["grade"] is not None


def test_the_cores_log_reaches_python(manifests, caplog):
    changed = ledger()
    changed["lines"][0]["due_date"] = None
    with caplog.at_level(logging.INFO, logger="quittance_core"):
        quittance_core.evaluate(by_columns(changed), manifests, TONIGHT)
    assert [record.levelname for record in caplog.records] == ["INFO", "WARNING"]
    assert "due_date_missing" in caplog.text


def test_items_as_columns_say_what_the_dicts_say(manifests):
    items = quittance_core.evaluate(by_columns(ledger()), manifests, TONIGHT).items
    names = ["claim", "reasons", "item_id", "due_date", "status", "line_id"]
    columns = items.columns(names, 0, len(items))
    assert [len(column) for column in columns] == [len(items)] * len(names)
    for item, row in zip(items, zip(*columns, strict=True), strict=True):
        told = dict(zip(names, row, strict=True))
        told["reasons"] = told["reasons"] and json.loads(told["reasons"])
        assert told == {name: item.get(name) for name in names}
    assert items.columns(["claim"], 1, 2) == [[items[1]["claim"]]]
    assert items.columns([], 0, 2) == []
    assert items.columns(["claim"], 2, 2) == [[]]
    with pytest.raises(KeyError, match="colour"):
        items.columns(["claim", "colour"], 0, 1)
    for start, stop in [(2, 1), (0, len(items) + 1)]:
        with pytest.raises(IndexError):
            items.columns(["claim"], start, stop)
