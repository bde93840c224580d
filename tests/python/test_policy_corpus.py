"""The published schema of policies and the native reader agree on a corpus of policies, good ones and mutations of them.

What a schema cannot express is listed here: the reader alone finds it.
"""

import copy
import json
import random
from pathlib import Path

import jsonschema
import pytest
import quittance_core

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "manifests" / "schema" / "policy.schema.json"
EVERYTHING = ROOT / "tests" / "cases" / "policy" / "everything.json"
SEED = 19
DOCUMENTS = 600

# What only the reader finds, by what it says.
READER_ONLY = (
    "A stage that lapses at the due date and begins then is never reached",
    "No stage remains once the due date has come",
    "No stage comes before the first one",
    "stands twice",
    "is no code that a policy has lost",
    "is no stage of this policy",
    "at_least is more than at_most",
    "The conditions are nested too deep",
    "The stage may come before the deadline of",
    '"gap_days" is',  # of a stage, less than the policy's
    "is no currency",
    "does not come later than the one before it",
    "is in none of the manifests",
    "Nobody could be contacted for",
    "is the recipient, who gets no copy beside",
    "The quiet hours end when they begin",
)


def policy():
    """One that says everything a policy can say."""
    return json.loads(EVERYTHING.read_text(encoding="utf-8"))


def places(node, found=()):
    """Paths of all values below the root."""
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in entries:
        yield (*found, key)
        yield from places(value, (*found, key))


def mutated(document, chance):
    """One change at one place: a key gone, a key too many, another value."""
    *path, last = chance.choice(list(places(document)))
    parent = document
    for key in path:
        parent = parent[key]
    kind = chance.choice(["value", "value", "gone", "more"])
    if kind == "gone":
        del parent[last]
    elif kind == "more" and isinstance(parent, dict):
        parent[chance.choice(["colour", "codes", "Titles", "any", "one_of", "days_from_due"])] = copy.deepcopy(
            parent[last]
        )
    else:
        parent[last] = chance.choice(
            [
                None,
                True,
                0,
                -1,
                1,
                40,
                99_999,
                10**12,
                "",
                "x",
                "X-1",
                "1.5",
                "-2",
                "1.0000001",
                "pass",
                "task",
                "phone",
                "director",
                "salesperson",
                ["accounts", "buyer"],
                ["penalties_shown", "penalties_shown"],
                ["penalties_charged", "hold_on_orders"],
                "threaten",
                ["consumer"],
                ["invoice", "statement"],
                [],
                ["A"],
                {},
            ]
        )
    return document


def corpus():
    chance = random.Random(SEED)
    return [policy(), *(mutated(policy(), chance) for _number in range(DOCUMENTS))]


def faults_of(document):
    """What the reader says: none where it takes the policy."""
    try:
        quittance_core.Manifests(quittance_core.packaged_manifests("calendars") | {"corpus.json": json.dumps(document)})
    except quittance_core.ManifestError as error:
        return error.diagnostics
    return []


@pytest.fixture(scope="module")
def validator():
    return jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def bad_ones(documents, validator, faults_of, reader_only):
    """How many the reader refuses; schema and reader agree on each, what only the reader finds apart."""
    bad = 0
    for document in documents:
        faults, fits = faults_of(document), validator.is_valid(document)
        bad += bool(faults)
        beyond = [fault for fault in faults if not any(words in fault["message"] for words in reader_only)]
        told = [fault["message"] for fault in faults]
        assert not (fits and beyond), (json.dumps(document), told)
        assert fits or faults, (json.dumps(document), [error.message for error in validator.iter_errors(document)])
    return bad


def test_the_schema_and_the_reader_agree(validator):
    assert bad_ones(corpus(), validator, faults_of, READER_ONLY) >= 250, "the corpus is one of bad policies"


def test_each_fault_has_its_place_and_its_cure():
    for document in corpus():
        for fault in faults_of(document):
            assert all(fault[part] for part in ("line", "column", "cure")), fault
            assert fault["pointer"].startswith("/") or fault["pointer"] == "", fault
