"""The chain of proofs of one company: whether anything in it was changed, removed or put in.

Each proof holds the hash of the one before and of all that it says (:func:`quittance_core.canonical_bytes`). What was cut off at the
end, and a chain that was written anew as a whole, shows only beside a count and a hash that were kept elsewhere.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from . import AUDIT_FORMAT_VERSION, canonical_bytes

# Beside the record, so that a table can be searched by them; the record repeats them under its hash.
COLUMNS = ("company_id", "partner_id", "action_id", "attempt_id", "format_version", "recorded_at")


class Verification(NamedTuple):
    """What a chain is: the number of its proofs, the hash of the last (empty without one), and its faults as diagnostics."""

    count: int
    last_hash: str
    faults: list[dict[str, Any]]


def write_record(record: Mapping[str, Any]) -> str:
    """The one text of a record (str to None, bool, int or str)."""
    return json.dumps(dict(record), sort_keys=True)


def hash_of(previous_hash: str, record: Mapping[str, Any]) -> str:
    """Hash of a record behind another (hexadecimal, empty for the first).

    Raises TypeError for a value of another kind.
    """
    return hashlib.sha256(canonical_bytes(bytes.fromhex(previous_hash), dict(record))).hexdigest()


def verify(
    proofs: Iterable[Mapping[str, Any]], known_count: int | None = None, known_hash: str | None = None
) -> Verification:
    """Reads a chain in its order.

    :param proofs: ``COLUMNS``, ``record`` (text), ``previous_hash`` and ``hash`` of each
    :param known_count: number of proofs at an earlier time, kept elsewhere
    :param known_hash: hash of the last proof at that time
    """
    faults: list[dict[str, Any]] = []
    count, previous, known_found = 0, "", not (known_count or known_hash)
    for count, proof in enumerate(proofs, 1):
        faults += _faults(count, proof, previous)
        previous = str(proof.get("hash") or "")
        known_found = known_found or (known_count in (None, count) and known_hash in (None, previous))
    if not known_found:
        faults.append(_fault(count, "proof_cut_off", _KNOWN.format(known_count or "?", known_hash or "?")))
    return Verification(count, previous, faults)


_KNOWN = "The chain that ended with proof {}, hash {}, is not the beginning of this one"
_CURES = {
    "proof_unreadable": "Compare it with an earlier export: the text of this proof was changed.",
    "proof_changed": "Compare it with an earlier export: this proof is not what was recorded.",
    "proof_column_changed": "Believe the record, which the hash covers, and not the column beside it.",
    "proof_missing": "Compare it with an earlier export: proofs before this one were removed, put in or changed places.",
    "proof_cut_off": "Compare it with an earlier export: the last proofs were removed, or the whole chain was written anew.",
}


def _fault(number: int, code: str, message: str) -> dict[str, Any]:
    return {"source": f"proof {number}", "code": code, "message": message, "cure": _CURES[code]}


def _faults(number: int, proof: Mapping[str, Any], previous: str) -> list[dict[str, Any]]:
    try:
        text = proof["record"]
        record = json.loads(text)
        if not isinstance(record, dict):
            raise TypeError(text)
        content_hash = hash_of(str(proof.get("previous_hash") or ""), record)
    except (KeyError, ValueError, TypeError, RuntimeError, RecursionError):
        return [_fault(number, "proof_unreadable", "The record is no record that can be hashed")]
    faults = []
    if (proof.get("previous_hash") or "") != previous or record.get("number", number) != number:
        faults.append(_fault(number, "proof_missing", "It does not follow the proof before it"))
    # A text with a key twice would say one thing and be hashed as another.
    if proof.get("hash") != content_hash or write_record(record) != text:
        faults.append(_fault(number, "proof_changed", "Its hash is not that of what it says"))
    beside = {"format_version": AUDIT_FORMAT_VERSION} | record
    names = [name for name in COLUMNS if name in beside and (proof.get(name) or None) != (beside[name] or None)]
    faults += [_fault(number, "proof_column_changed", f"Column {name} is not what the record says") for name in names]
    return faults
