"""The chain of proofs: whatever is done to it shows, and the command line says so."""

import json

import pytest
from quittance_core import journal
from quittance_core.cli import main


def chain(length: int = 4) -> list[dict]:
    proofs, previous = [], ""
    for number in range(1, length + 1):
        columns = {
            "company_id": 1,
            "partner_id": 40 + number,
            "action_id": number,
            "attempt_id": None,
            "format_version": 1,
            "recorded_at": f"2026-06-{number:02} 08:00:00",
        }
        record = columns | {"number": number, "stage": "friendly", "items": "[]"}
        following = journal.hash_of(previous, record)
        proofs.append(
            columns | {"record": journal.write_record(record), "previous_hash": previous or None, "hash": following}
        )
        previous = following
    return proofs


def codes(proofs, *known) -> list[str]:
    return [fault["code"] for fault in journal.verify(proofs, *known).faults]


def test_a_chain_that_nobody_touched_holds():
    proofs = chain()
    assert journal.verify(proofs) == (4, proofs[-1]["hash"], [])
    assert codes(proofs, 4, proofs[3]["hash"]) == []
    assert codes(proofs, 2, proofs[1]["hash"]) == [], "it may have grown since"
    assert journal.verify([]) == (0, "", [])


@pytest.mark.parametrize("column", journal.COLUMNS)
def test_every_column_is_under_the_hash(column):
    proofs = chain()
    proofs[1][column] = "2026-06-09 08:00:00" if column == "recorded_at" else 99
    assert codes(proofs) == ["proof_column_changed"]


@pytest.mark.parametrize(
    "record",
    ["", "{", "[]", "7", "[" * 100_000, '{"a": 1.5}', '{"a": []}', '{"a": 123456789012345678901234567890}', None],
)
def test_a_record_that_is_none_is_told(record):
    proofs = chain()
    proofs[1]["record"] = record
    assert codes(proofs) == ["proof_unreadable"]


def test_a_changed_record_is_told():
    proofs = chain()
    proofs[1]["record"] = proofs[1]["record"].replace("friendly", "firm")
    assert codes(proofs) == ["proof_changed"]


def test_a_record_that_says_a_thing_twice_is_told():
    proofs = chain()
    proofs[1]["record"] = '{"stage": "firm", ' + proofs[1]["record"][1:]
    assert codes(proofs) == ["proof_changed"]


def test_a_proof_that_was_removed_or_put_elsewhere_is_told():
    proofs = chain()
    assert codes(proofs[:1] + proofs[2:]) == ["proof_missing"] * 2
    assert "proof_missing" in codes([proofs[1], proofs[0], *proofs[2:]])


def test_what_was_cut_off_shows_beside_a_count_and_a_hash_kept_elsewhere():
    proofs = chain()
    known = (4, proofs[3]["hash"])
    assert codes(proofs[:3]) == []
    assert codes(proofs[:3], *known) == ["proof_cut_off"]
    assert codes([], *known) == ["proof_cut_off"]
    assert codes(proofs[:3], 4) == ["proof_cut_off"]
    assert codes(proofs[:3], None, known[1]) == ["proof_cut_off"]


def test_a_chain_written_anew_shows_beside_a_hash_kept_elsewhere():
    proofs, anew = chain(), chain()
    record = json.loads(anew[3]["record"]) | {"stage": "firm"}
    anew[3] |= {"record": journal.write_record(record), "hash": journal.hash_of(anew[2]["hash"], record)}
    assert codes(anew) == []
    assert codes(anew, 4, proofs[3]["hash"]) == ["proof_cut_off"]


def test_the_command_line_verifies_an_export(tmp_path, capsys):
    proofs, file = chain(), tmp_path / "proofs.jsonl"
    file.write_text("".join(json.dumps(proof) + "\n" for proof in proofs), encoding="utf-8")
    assert main(["journal", "verify", str(file)]) == 0
    assert capsys.readouterr().out.endswith(f"--count 4 --hash {proofs[3]['hash']}\n")
    file.write_text("\n".join([*map(json.dumps, proofs[:2]), "not a proof"]), encoding="utf-8")
    assert main(["journal", "verify", str(file), "--count", "4", "--hash", proofs[3]["hash"]]) == 2
    said = capsys.readouterr().err
    assert "proof 3: proof_unreadable" in said
    assert "proof_cut_off" in said
    assert main(["journal", "verify", str(file), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["count"] == 3
    assert main(["journal", "verify", str(tmp_path / "none.jsonl")]) == 2
