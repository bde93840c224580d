"""Nights of the past, decided again: what a host keeps of them, as a file, and the decisions that come out of it.

A night is its day, what the core was told of the company, the sums of the portfolio, the hashes of its manifests, whose texts are kept
once, and the engine's version. A slice is what decided on one customer, from its night to the next one that has another. A decision is
kept from the night that made it to the next one that decided otherwise, so that another engine can list its differences.

The file is a zip archive: ``nights.json`` (format and nights), ``slices.jsonl`` and ``decisions.jsonl`` (one a line), and
``manifests/<SHA-256>.json``.
"""

import base64
import binascii
import datetime
import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from . import Evaluation, Manifests, QuittanceError, Snapshot, __version__, evaluate

FORMAT = 1
# What is kept of a decision beside its fingerprint.
FACTS = ("state", "policy", "stage", "next_stage", "next_date")
NOTHING_DECIDED = "none"
_LIMIT_BYTES = 1 << 31  # of a part of the file


class ReplayError(QuittanceError):
    """A file that cannot be decided again; ``diagnostics`` lists its faults: code, source, message, cure."""

    def __init__(self, code: str, source: str, message: str, cure: str):
        super().__init__(f"{source}: {code}: {message}. {cure}")
        self.diagnostics = [{"code": code, "source": source, "message": message, "cure": cure}]


@dataclass(frozen=True)
class Night:
    """What decided on all customers of a night; ``settings`` are those of :class:`quittance_core.Snapshot`."""

    as_of: datetime.date
    settings: Mapping[str, Any]
    prior: Mapping[str, int] | None
    manifests: Mapping[str, str]  # hash of the text by name
    bank_matched_on: datetime.date | None = None
    engine: str = __version__

    def document(self) -> dict[str, Any]:
        """As JSON has it; :func:`night_of` reads it."""
        settings = dict(self.settings)
        settings["currencies"] = {str(number): list(told) for number, told in settings["currencies"].items()}
        before = settings.get("backlog_before")
        settings["backlog_before"] = before and str(before)
        return {
            "as_of": str(self.as_of),
            "engine": self.engine,
            "settings": settings,
            "prior": self.prior and dict(self.prior),
            "manifests": dict(self.manifests),
            "bank_matched_on": self.bank_matched_on and str(self.bank_matched_on),
        }


@dataclass(frozen=True)
class KeptSlice:
    """What decided on a customer (0: lines without one) from ``night`` to before ``until``, None: still."""

    customer: int
    night: datetime.date
    until: datetime.date | None
    slice: bytes

    def holds_on(self, day: datetime.date) -> bool:
        return self.night <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class KeptDecision:
    """What was decided on a customer from ``night`` to before ``until``, None: still; ``facts`` are those of ``FACTS``, dates as text."""

    customer: int
    night: datetime.date
    until: datetime.date | None
    fingerprint: int
    facts: Mapping[str, str | None]

    holds_on = KeptSlice.holds_on


@dataclass
class Kept:
    """Nights by their day, and what was kept for them."""

    nights: dict[datetime.date, Night] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)  # manifests by hash
    slices: list[KeptSlice] = field(default_factory=list)
    decisions: list[KeptDecision] = field(default_factory=list)

    def decide(self, day: datetime.date) -> Evaluation:
        """The night of a day once more. Raises ReplayError (night_not_kept), and what :func:`decide` raises."""
        return decide(self.night(day), self.texts, (kept.slice for kept in self.slices if kept.holds_on(day)))

    def night(self, day: datetime.date) -> Night:
        if day not in self.nights:
            days = sorted(self.nights)
            known = f"Nights are kept from {days[0]} to {days[-1]}" if days else "No night is kept"
            raise ReplayError("night_not_kept", str(day), f"No night of this day is kept. {known}", _OTHER_NIGHT)
        return self.nights[day]

    def differences(self, evaluation: Evaluation, day: datetime.date) -> list[dict[str, Any]]:
        """On whom this engine decides otherwise than the night did: ``customer``, ``was`` and ``is``, facts or None, in their order."""
        return differences(evaluation, (kept for kept in self.decisions if kept.holds_on(day)))


_OTHER_NIGHT = "Name a day on which a night of the company was done."
_AGAIN = "Export it from the host again."


def hash_of(text: str) -> str:
    """The name under which a manifest's text is kept (SHA-256, hexadecimal)."""
    return hashlib.sha256(text.encode()).hexdigest()


def night_of(document: Mapping[str, Any]) -> Night:
    """What :meth:`Night.document` gave. Raises KeyError, TypeError, ValueError, AttributeError where it is no such document."""
    settings = dict(document["settings"])
    settings["currencies"] = {int(number): (told[0], told[1]) for number, told in settings["currencies"].items()}
    as_of = datetime.date.fromisoformat(document["as_of"])
    bank = document.get("bank_matched_on")
    matched_on = bank and datetime.date.fromisoformat(bank)
    return Night(as_of, settings, document["prior"], dict(document["manifests"]), matched_on, document["engine"])


def decide(night: Night, texts: Mapping[str, str], slices: Iterable[bytes]) -> Evaluation:
    """Decide a night again, on the customers of some slices: all that held on its day, or a customer's and those that it shares moves with.

    Raises ReplayError (manifest_missing, manifest_changed), LedgerError (slice_damaged, slice_format_unknown), ManifestError.
    """
    manifests = {}
    for name, wanted in night.manifests.items():
        if wanted not in texts:
            raise ReplayError("manifest_missing", name, "The text of this manifest is not kept", _AGAIN)
        if hash_of(texts[wanted]) != wanted:
            raise ReplayError("manifest_changed", name, "The text of this manifest is not the one of the night", _AGAIN)
        manifests[name] = texts[wanted]
    snapshot = Snapshot(**night.settings, prior=night.prior)
    for content in slices:
        snapshot.add_slice(content, night.as_of)
    return evaluate(snapshot, Manifests(manifests), night.as_of, bank_matched_on=night.bank_matched_on)


def sharing(content: bytes) -> list[int]:
    """The customers who have debit lines of the same moves as that of a slice: theirs are read beside it. Raises LedgerError."""
    snapshot = Snapshot(company_id=1, company_currency_id=1, country=None, currencies={1: ("EUR", 2)})
    return snapshot.add_slice(content, datetime.date(2000, 1, 1))["sharing"]


def differences(evaluation: Evaluation, decisions: Iterable[KeptDecision]) -> list[dict[str, Any]]:
    """As :meth:`Kept.differences`, against the decisions of the night."""
    columns = evaluation.kept_decisions()
    now = {
        customer: (fingerprint, dict(zip(FACTS, [*facts[:-1], facts[-1] and str(facts[-1])], strict=True)))
        for customer, fingerprint, *facts in zip(
            columns["customer"], columns["fingerprint"], *(columns[name] for name in FACTS), strict=True
        )
    }
    before = {
        kept.customer: (kept.fingerprint, dict(kept.facts))
        for kept in decisions
        if kept.facts["state"] != NOTHING_DECIDED
    }
    return [
        {"customer": customer, "was": before.get(customer, (0, None))[1], "is": now.get(customer, (0, None))[1]}
        for customer in sorted(before.keys() | now.keys())
        if before.get(customer, (None,))[0] != now.get(customer, (None,))[0]
    ]


# ---- the file


def write(file: str | Path | BinaryIO, kept: Kept) -> None:
    """Write what is kept as a file, the same bytes for the same content."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        nights = [kept.nights[day].document() for day in sorted(kept.nights)]
        _put(archive, "nights.json", json.dumps({"format": FORMAT, "nights": nights}, indent=1))
        for name in sorted(kept.texts):
            _put(archive, f"manifests/{name}.json", kept.texts[name])
        _put(archive, "slices.jsonl", "".join(map(_slice_line, kept.slices)))
        _put(archive, "decisions.jsonl", "".join(map(_decision_line, kept.decisions)))


def _put(archive: zipfile.ZipFile, name: str, text: str) -> None:
    # No clock: a day of its own for every part.
    part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    part.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(part, text)


def _slice_line(kept: KeptSlice) -> str:
    return _line(kept, slice=base64.b64encode(kept.slice).decode())


def _decision_line(kept: KeptDecision) -> str:
    return _line(kept, fingerprint=kept.fingerprint, **kept.facts)


def _line(kept: KeptSlice | KeptDecision, **told: Any) -> str:
    until = kept.until and str(kept.until)
    return json.dumps({"customer": kept.customer, "night": str(kept.night), "until": until} | told) + "\n"


def read(file: str | Path | BinaryIO) -> Kept:
    """What :func:`write` wrote. Raises ReplayError (replay_unreadable, replay_format_unknown), OSError."""
    name = str(file) if isinstance(file, (str, Path)) else "file"
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise _unreadable(name, "It is no zip archive, or its end is missing") from error
    with archive:
        head = _document(archive, name, "nights.json", json.loads)
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            found = head.get("format") if isinstance(head, dict) else None
            raise ReplayError(
                "replay_format_unknown",
                f"{name}: nights.json",
                f"The file has the format {found!r}, which is not known here",
                "Use a version of Quittance that knows it.",
            )
        nights = _document(archive, name, "nights.json", lambda _text: [night_of(one) for one in head["nights"]])
        texts = {
            Path(part).stem: _text(archive, name, part) for part in archive.namelist() if part.startswith("manifests/")
        }
        slices = list(_lines(archive, name, "slices.jsonl", _read_slice))
        decisions = list(_lines(archive, name, "decisions.jsonl", _read_decision))
    return Kept({night.as_of: night for night in nights}, texts, slices, decisions)


def _unreadable(source: str, message: str) -> ReplayError:
    return ReplayError("replay_unreadable", source, message, _AGAIN)


def _text(archive: zipfile.ZipFile, name: str, part: str) -> str:
    try:
        if archive.getinfo(part).file_size > _LIMIT_BYTES:
            raise _unreadable(f"{name}: {part}", "It is larger than any that is written")
        return archive.read(part).decode()
    except (
        KeyError,
        zipfile.BadZipFile,
        zlib.error,
        UnicodeDecodeError,
        NotImplementedError,
        RuntimeError,
        EOFError,
    ) as error:
        raise _unreadable(f"{name}: {part}", "This part is missing or was changed") from error


_NOT_READ = (KeyError, ValueError, TypeError, AttributeError, IndexError, RecursionError, binascii.Error)


def _document(archive: zipfile.ZipFile, name: str, part: str, read_text: Any) -> Any:
    text = _text(archive, name, part)
    try:
        return read_text(text)
    except _NOT_READ as error:
        raise _unreadable(f"{name}: {part}", "It is not what is written there") from error


def _lines(archive: zipfile.ZipFile, name: str, part: str, read_line: Any) -> Iterator[Any]:
    for number, line in enumerate(_text(archive, name, part).splitlines(), 1):
        try:
            yield read_line(json.loads(line))
        except _NOT_READ as error:
            raise _unreadable(f"{name}: {part}, line {number}", "It is not what is written there") from error


def _span(told: Mapping[str, Any]) -> tuple[int, datetime.date, datetime.date | None]:
    until = told["until"]
    return (
        int(told["customer"]),
        datetime.date.fromisoformat(told["night"]),
        until and datetime.date.fromisoformat(until),
    )


def _read_slice(told: Mapping[str, Any]) -> KeptSlice:
    return KeptSlice(*_span(told), base64.b64decode(told["slice"], validate=True))


def _read_decision(told: Mapping[str, Any]) -> KeptDecision:
    return KeptDecision(*_span(told), int(told["fingerprint"]), {name: told[name] for name in FACTS})
