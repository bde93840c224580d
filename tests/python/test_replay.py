"""Nights that are kept and decided again: bit for bit, from what changed alone, in a file that says what is wrong with it.

`QUITTANCE_REPLAYED_HISTORIES` sets how many random histories of 30 nights are kept and replayed (20 by default).
"""

from __future__ import annotations

import calendar
import dataclasses
import datetime
import functools
import io
import json
import os
import random
import struct
import zipfile
from dataclasses import dataclass, field

import pytest
import quittance_core
import test_against_model as against
from model import copy_stream, ladder
from model.accrual import DAY
from model.histories import Events
from quittance_core import cli, replay
from rows import SETTINGS, TONIGHT, case, charge, customer, hold, interruption, line, own_item, row_of, terms

HISTORY_COUNT = int(os.environ.get("QUITTANCE_REPLAYED_HISTORIES", "20"))
NIGHTS = 30
# What is not of the decision but of the host's rows.
OF_HOST = ("item_id", "case_id", "outcome")


def number(content: bytes) -> int:
    return struct.unpack("!i" if len(content) == 4 else "!q", content)[0]


def day_of(content: bytes | None) -> datetime.date | None:
    return content and copy_stream.EPOCH + number(content) * DAY


@dataclass
class Host:
    """Keeps what the core says, as a host's tables do."""

    slices: list[dict] = field(default_factory=list)
    decisions: list[dict] = field(default_factory=list)
    nights: dict = field(default_factory=dict)
    texts: dict = field(default_factory=dict)

    def rows_in(self, as_of: datetime.date) -> list[dict]:
        decided = {row["customer"]: row["fingerprint"] for row in self.decisions if row["until"] is None}
        return [
            {
                "slice_id": row["id"],
                "customer_id": row["customer"] or None,
                "hash": row["hash"],
                "leaves_on": row["leaves_on"],
                "slice": row["slice"] if row["leaves_on"] and row["leaves_on"] <= as_of else None,
                "decision": decided.get(row["customer"]),
            }
            for row in self.slices
            if row["until"] is None
        ]

    def evaluate(self, ledger, texts, as_of, settings, bank=None) -> quittance_core.Evaluation:
        snapshot = quittance_core.Snapshot(**settings)
        for stream, rows in ledger.items():
            columns = quittance_core.STREAMS[stream]
            snapshot.extend(stream, {column: [row[column] for row in rows] for column in columns})
        rows = self.rows_in(as_of)
        snapshot.extend(
            "slices", {column: [row[column] for row in rows] for column in quittance_core.STREAMS["slices"]}
        )
        return quittance_core.evaluate(snapshot, quittance_core.Manifests(texts), as_of, bank_matched_on=bank)

    def keep(self, evaluation, texts, settings, bank=None) -> dict[str, int]:
        """The rows of each stream."""
        read = {name: self.rows_of(evaluation, name) for name in quittance_core.STREAMS_KEPT}
        for row in read["slice_update"]:
            (kept,) = [one for one in self.slices if one["id"] == number(row["id"])]
            kept |= {"hash": number(row["hash"]), "leaves_on": day_of(row["leaves_on"])}
        for kept, rows in ((self.slices, read["slice_insert"]), (self.decisions, read["decision_insert"])):
            fresh = {number(row["customer"]) for row in rows}
            for row in kept:
                if row["until"] is None and row["customer"] in fresh:
                    row["until"] = evaluation.as_of
        for row in read["slice_insert"]:
            self.slices.append(
                {
                    "id": len(self.slices) + 1,
                    "customer": number(row["customer"]),
                    "night": day_of(row["night"]),
                    "until": None,
                    "hash": number(row["hash"]),
                    "leaves_on": day_of(row["leaves_on"]),
                    "slice": row["slice"],
                }
            )
        for row in read["decision_insert"]:
            told = {name: row[name] and row[name].decode() for name in ("state", "policy", "stage", "next_stage")}
            next_date = day_of(row["next_date"])
            self.decisions.append(
                {
                    "customer": number(row["customer"]),
                    "night": day_of(row["night"]),
                    "until": None,
                    "fingerprint": number(row["fingerprint"]),
                    "facts": told | {"next_date": next_date and str(next_date)},
                }
            )
        hashes = {name: replay.hash_of(text) for name, text in texts.items()}
        self.texts |= {hashes[name]: text for name, text in texts.items()}
        self.nights[evaluation.as_of] = replay.Night(evaluation.as_of, settings, evaluation.prior, hashes, bank)
        return {name: len(rows) for name, rows in read.items()}

    @staticmethod
    def rows_of(evaluation, name) -> list[dict]:
        content = evaluation.kept_stream(name).read()
        rows = copy_stream.decode(quittance_core.STREAMS[name], content)
        assert len(rows) == evaluation.kept_stream(name).rows
        return rows

    def kept(self) -> replay.Kept:
        """Through the file."""
        slices = [
            replay.KeptSlice(row["customer"], row["night"], row["until"], row["slice"])
            for row in self.slices
            if row["until"] != row["night"]
        ]
        decisions = [
            replay.KeptDecision(row["customer"], row["night"], row["until"], row["fingerprint"], row["facts"])
            for row in self.decisions
        ]
        file = io.BytesIO()
        replay.write(file, replay.Kept(dict(self.nights), dict(self.texts), slices, decisions))
        file.seek(0)
        return replay.read(file)


def decided(evaluation) -> dict:
    """All that a night says of customers and items, whatever their order."""

    def told(row: dict) -> dict:
        return {
            name: told(value) if isinstance(value, dict) else value
            for name, value in row.items()
            if name not in OF_HOST
        }

    cases = {row["customer_id"]: told(row) for row in evaluation.cases}
    items = {row["line_id"]: told(row) for row in evaluation.items}
    return {"cases": cases, "items": items}


# ---- random histories


@functools.cache
def packaged() -> dict[str, str]:
    return quittance_core.packaged_manifests("rates", "jurisdictions", "calendars", "scorecards")


def texts_of(rules: ladder.Rules) -> dict[str, str]:
    return packaged() | against.texts_of(rules)


def other_rate(rng: random.Random, texts: dict[str, str]) -> dict[str, str]:
    """With one row of a series corrected, where no other series contradicts it."""
    name = rng.choice([name for name in texts if name.startswith("rates/")])
    series = json.loads(texts[name])
    row = rng.choice(series["rows"])
    row["percent"] = f"{rng.randint(0, 12)}.{rng.randint(10, 99)}"
    changed = texts | {name: json.dumps(series)}
    try:
        quittance_core.Manifests(changed)
    except quittance_core.ManifestError:
        return texts
    return changed


def in_window(ledger: dict, as_of: datetime.date) -> dict:
    """What a host reads: no settled debit line of a move older than the window of which nothing is open, no old contact."""
    last = calendar.monthrange(as_of.year - 2, as_of.month)[1]
    since = datetime.date(as_of.year - 2, as_of.month, min(as_of.day, last))
    is_open = {row["move_id"] for row in ledger["lines"] if row["residual"]}
    lines = [
        row
        for row in ledger["lines"]
        if row["residual"] or row["move_id"] in is_open or row["date"] is None or row["date"] > since
    ]
    known = {row["line_id"] for row in lines}
    return ledger | {
        "lines": lines,
        "settlements": [row for row in ledger["settlements"] if row["line_id"] in known],
        "contacts": [row for row in ledger["contacts"] if row["date"] > as_of - 123 * DAY],
    }


class ReplayedHistory:
    def __init__(self, seed: int):
        self.rng = random.Random(seed)
        self.case = against.random_case(seed)
        self.texts = texts_of(self.case.rules)
        self.host = Host()
        self.decided: dict[datetime.date, dict] = {}
        self.rows = dict.fromkeys(quittance_core.STREAMS_KEPT, 0)
        self.new_ids = iter(range(10**8, 2 * 10**8))

    def run(self) -> None:
        for _ in range(NIGHTS):
            self.night()
            self.pass_time()

    def settings(self) -> dict:
        return {
            "company_id": 1,
            "company_currency_id": self.case.company_currency_id,
            "country": self.case.country,
            "currencies": against.ledgers.CURRENCIES,
            "backlog": self.case.backlog,
            "backlog_before": self.case.backlog_before,
            "grade_natural_persons": True,
        }

    def night(self) -> None:
        as_of = self.case.as_of
        ledger = in_window(self.case.ledger, as_of)
        for stream in ("lines", "settlements", "cases", "customers", "items", "charges", "interruptions", "holds"):
            ledger[stream] = self.rng.sample(ledger[stream], len(ledger[stream]))
        bank = self.rng.choice([None, None, as_of - 20 * DAY])
        evaluation = self.host.evaluate(ledger, self.texts, as_of, self.settings(), bank)
        self.decided[as_of] = decided(evaluation)
        for name, count in self.host.keep(evaluation, self.texts, self.settings(), bank).items():
            self.rows[name] += count
        again = self.host.evaluate(ledger, self.texts, as_of, self.settings(), bank)
        assert not any(again.kept_stream(name).rows for name in quittance_core.STREAMS_KEPT)
        model = self.case.model()
        contacted = {
            customer_id
            for customer_id, told in model.cases.items()
            if told["state"] == "to_contact" and self.rng.random() < 0.8
        }
        self.case = dataclasses.replace(self.case, ledger=self.as_stored(ladder.ledger_after(model, contacted)))

    def as_stored(self, ledger: dict) -> dict:
        for stream, name in (("cases", "case_id"), ("items", "item_id")):
            whole = [dict.fromkeys(quittance_core.STREAMS[stream]) | row for row in ledger[stream]]
            ledger |= {stream: [row if row[name] else row | {name: next(self.new_ids)} for row in whole]}
        return ledger

    def pass_time(self) -> None:
        rng, today = self.rng, self.case.as_of
        day = today + rng.choice([1, 1, 1, 2, 7, 30]) * DAY
        ledger = Events(rng, self.case.ledger, self.case.company_currency_id, today, day).happen()
        self.case = dataclasses.replace(self.case, ledger=ledger, as_of=day)
        if rng.random() < 0.15:
            rules, manifests = rng.choice(against.rules_and_manifests())
            self.case = dataclasses.replace(self.case, rules=rules, manifests=manifests)
            self.texts = texts_of(rules)
        if rng.random() < 0.3:
            self.texts = other_rate(rng, self.texts)


@pytest.mark.parametrize("seed", range(HISTORY_COUNT))
def test_every_night_of_thirty_comes_out_bit_for_bit(seed):
    history = ReplayedHistory(seed)
    history.run()
    kept = history.host.kept()
    assert len(kept.nights) == NIGHTS
    for day, expected in history.decided.items():
        evaluation = kept.decide(day)
        assert decided(evaluation) == expected, f"history {seed}, night of {day}"
        assert kept.differences(evaluation, day) == []


# ---- what the file and the command line say


def one_night() -> tuple[Host, quittance_core.Evaluation]:
    host = Host()
    ledger = {
        "lines": [line(1, "1000.00"), line(2, "80.00", customer_id=8)],
        "customers": [customer(7), customer(8)],
    }
    texts = quittance_core.packaged_manifests()
    evaluation = host.evaluate(ledger, texts, TONIGHT, SETTINGS)
    host.keep(evaluation, texts, SETTINGS)
    return host, evaluation


@pytest.fixture
def exported(tmp_path):
    file = tmp_path / "nights.zip"
    replay.write(file, one_night()[0].kept())
    return file


def run(capsys, *words) -> tuple[int, str, str]:
    try:
        code = cli.main(["journal", "replay", *map(str, words)])
    except SystemExit as ended:
        code = ended.code
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_command_line_says_why_in_words(exported, capsys):
    code, text, _faults = run(capsys, exported, "--night", TONIGHT, "--customer", 7)
    assert code == 0
    assert "Customer 7: to contact" in text
    assert "Customer 8" not in text
    assert "entry 101, instalment 1  1000.00 EUR, due 2026-10-15, to contact" in text
    assert "All come out the same." in text


@pytest.mark.parametrize(("language", "word"), [("fr", "à relancer"), ("de", "zu mahnen")])
def test_the_command_line_speaks_other_languages(exported, capsys, language, word):
    assert word in run(capsys, exported, "--night", TONIGHT, "--language", language)[1]


def test_json_holds_every_decision_with_its_sentences(exported, capsys):
    code, text, _faults = run(capsys, exported, "--night", TONIGHT, "--json")
    document = json.loads(text)
    assert code == 0
    assert document["differences"] == []
    assert [one["customer_id"] for one in document["customers"]] == [7, 8]
    assert all(reason["sentence"] for one in document["customers"] for reason in one["reasons"])
    assert document["customers"][0]["items"][0]["line_id"] == 1


def test_another_engine_lists_its_differences(tmp_path, capsys):
    host, _evaluation = one_night()
    host.decisions[0]["fingerprint"] += 1
    host.decisions[0]["facts"] |= {"state": "waiting"}
    host.nights[TONIGHT] = dataclasses.replace(host.nights[TONIGHT], engine="0.0.9")
    file = tmp_path / "nights.zip"
    replay.write(file, host.kept())
    code, text, _faults = run(capsys, file, "--night", TONIGHT)
    assert code == 0
    assert "Decided then by version 0.0.9" in text
    assert "Decided otherwise now: 1." in text
    assert "then: waiting" in text


def test_days_and_customers_that_are_not_kept_are_told(exported, capsys):
    code, _text, faults = run(capsys, exported, "--night", "2026-10-12")
    assert (code, "night_not_kept" in faults) == (2, True)
    code, _text, faults = run(capsys, exported, "--night", TONIGHT, "--customer", 9)
    assert (code, "customer_not_kept" in faults) == (2, True)
    assert run(capsys, exported, "--night", "yesterday")[0] == 2


def rewritten(file, part: str, change) -> None:
    """With the text of one part changed, the archive itself being sound."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    parts[part] = change(parts[part])
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)


@pytest.mark.parametrize(
    ("part", "change", "code"),
    [
        ("nights.json", lambda text: text.replace('"format": 1', '"format": 2'), "replay_format_unknown"),
        ("nights.json", lambda text: text[:-3], "replay_unreadable"),
        ("nights.json", lambda text: text.replace("currencies", "currency"), "replay_unreadable"),
        ("slices.jsonl", lambda text: text.replace('"customer"', '"nobody"', 1), "replay_unreadable"),
        ("slices.jsonl", lambda text: text.replace('"slice": "', '"slice": "?', 1), "replay_unreadable"),
        ("slices.jsonl", lambda text: text.replace('"slice": "', '"slice": "AAAA', 1), "slice_format_unknown"),
        ("slices.jsonl", lambda text: text.replace('"slice": "', '"slice": "Aa', 1), "replay_unreadable"),
        ("decisions.jsonl", lambda text: text.replace("fingerprint", "print", 1), "replay_unreadable"),
    ],
)
def test_a_damaged_file_says_where_and_what_to_do(exported, capsys, part, change, code):
    rewritten(exported, part, change)
    ended, text, faults = run(capsys, exported, "--night", TONIGHT)
    assert (ended, text) == (2, "")
    assert code in faults
    assert len(faults.splitlines()) > 1, "a cure"


def test_a_changed_manifest_is_found(exported, capsys):
    name = next(iter(sorted(replay.read(exported).texts)))
    rewritten(exported, f"manifests/{name}.json", lambda text: text + " ")
    assert "manifest_changed" in run(capsys, exported, "--night", TONIGHT)[2]


@pytest.mark.parametrize("size", [0, 10, 500])
def test_a_cut_file_is_no_archive(exported, capsys, size):
    exported.write_bytes(exported.read_bytes()[:size])
    code, _text, faults = run(capsys, exported, "--night", TONIGHT)
    assert (code, "replay_unreadable" in faults) == (2, True)


# ---- what decides on one customer alone


def test_a_customer_comes_out_of_his_slice_and_those_that_share_his_entries():
    """The third instalment of an entry is the customer's own one; the others are of somebody else and of nobody."""
    shared = {"move_id": 500, "kind": 4}
    ledger = {
        "lines": [
            line(1, customer_id=None, due_date=datetime.date(2026, 8, 1), **shared),
            line(2, customer_id=8, due_date=datetime.date(2026, 9, 1), **shared),
            line(3, **shared),
        ],
        "customers": [customer(7), customer(8)],
        "cases": [case(7, 4), case(8, 5)],
        "items": [own_item(31, 500, "friendly", ordinal=3, stage_on=datetime.date(2026, 11, 1))],
        "holds": [hold("paused", move_id=500, ordinal=2)],
        "terms": [terms(kind=3, customer_id=None, move_id=500, relation=1, clause_share=150_000, clause_least=900)],
        "charges": [charge(500, "3.00", ordinal=3)],
        "interruptions": [interruption(datetime.date(2026, 11, 2), "acknowledgement", move_id=500)],
        "settlements": [],
        "contacts": [row_of("contacts", customer_id=7, date=TONIGHT - DAY)],
    }
    texts = quittance_core.packaged_manifests()
    host = Host()
    evaluation = host.evaluate(ledger, texts, TONIGHT, SETTINGS)
    host.keep(evaluation, texts, SETTINGS)
    kept = host.kept()
    by_customer = {one.customer: one.slice for one in kept.slices}
    assert set(by_customer) == {0, 7, 8}
    sharing = replay.sharing(by_customer[7])
    assert sharing == [0, 8]
    again = replay.decide(kept.nights[TONIGHT], kept.texts, [by_customer[one] for one in (7, *sharing)])
    assert decided(again) == decided(evaluation)
    assert [item["ordinal"] for item in again.items if item["customer_id"] == 7] == [3]
