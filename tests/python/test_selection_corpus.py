"""The published schema of selections and the native reader agree on a corpus of selections, good ones and mutations of them; and the
reader refuses only segments to which nobody can come.
"""

import itertools
import json
import random
import sys
from pathlib import Path

import jsonschema
import pytest
import quittance_core
from quittance_core import sentences
from test_policy_corpus import bad_ones, mutated, policy

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from model import ledgers  # noqa: E402

SCHEMA = ROOT / "manifests" / "schema" / "selection.schema.json"
EVERYTHING = ROOT / "tests" / "cases" / "selection" / "everything.json"
SEED = 23
DOCUMENTS = 300

# What only the reader finds, by what it says.
READER_ONLY = (
    "stands twice",
    "at_least is more than at_most",
    "The conditions are nested too deep",
    "The last segment does not take everybody who is left",
    "No customer can come to this segment",
    "is in none of the manifests",
    "is no stage of the policy",
    "says itself what",
)


def selection():
    """One that says everything a selection can say."""
    return json.loads(EVERYTHING.read_text(encoding="utf-8"))


def faults_of(document):
    """What the reader says: none where it takes the selection."""
    try:
        texts = {"selection.json": json.dumps(document), "policy.json": json.dumps(policy())}
        quittance_core.Manifests(quittance_core.packaged_manifests("calendars") | texts)
    except quittance_core.ManifestError as error:
        return error.diagnostics
    return []


@pytest.fixture(scope="module")
def corpus():
    chance = random.Random(SEED)
    return [selection(), *(mutated(selection(), chance) for _number in range(DOCUMENTS))]


def test_the_schema_and_the_reader_agree(corpus):
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert not faults_of(corpus[0])
    assert bad_ones(corpus, validator, faults_of, READER_ONLY) >= 120, "the corpus is one of bad selections"
    for fault in itertools.chain(*map(faults_of, corpus)):
        assert all(fault[part] for part in ("line", "column", "cure")), fault


def everybody():
    """One customer of each kind that the facts of random selections tell apart."""
    names = range(len(ledgers.TAGS) + 1)
    tags = [None, *([*some] for count in names for some in itertools.combinations(ledgers.TAGS, count))]
    for relation in ledgers.RELATIONS:
        for country in (None, "US", *ledgers.COUNTRIES):
            for language in (None, "it", *ledgers.LANGUAGES):
                for days in (None, -2, 0, 31, 366, 20_001):
                    for insured in (None, True, False):
                        yield (
                            {
                                "relation": relation,
                                "country": country,
                                "language": language,
                                "customer_days": days,
                                "insured": insured,
                            },
                            tags,
                        )


def test_a_segment_that_is_refused_is_left_nobody():
    chance = random.Random(SEED)
    refused_ones = taken_ones = 0
    for _number in range(40):
        segments = ledgers.random_selection(chance, ["corpus"], range(1, 30))
        document = selection() | {
            "segments": [
                {"code": segment.code, "policy": segment.policy}
                | ({"relations": list(segment.relations)} if segment.relations else {})
                | ({"conditions": segment.conditions} if segment.conditions else {})
                | ({"customers": list(segment.customers)} if segment.customers else {})
                for segment in segments
            ]
        }
        faults = faults_of(document)
        assert {fault["code"] for fault in faults} <= {"segment_unreachable"}
        refused = {int(fault["pointer"].split("/")[2]) for fault in faults}
        refused_ones += len(refused)
        if not refused:
            taken_ones += 1
            continue
        for known, tags in everybody():
            customer_id = chance.randrange(1, 31)
            facts = known | {"tags": chance.choice(tags)}
            place = next(place for place, segment in enumerate(segments) if segment.takes(customer_id, facts))
            assert place not in refused, (document["segments"], facts, customer_id)
    assert refused_ones > 5
    assert taken_ones > 5


def facts_of(node):
    """The facts that conditions of a schema may name."""
    if isinstance(node, dict):
        fact = node.get("fact")
        if isinstance(fact, dict):
            yield from fact.get("enum", [fact.get("const")])
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from facts_of(each)


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_whoever_lets_a_person_choose_is_given_each_fact_with_its_words(language):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    facts = sentences.shipped().segment_facts(language)
    assert {known["fact"] for known in facts} == set(facts_of(schema))
    assert all(known["title"] for known in facts)
    words = {known["fact"]: known["words"] for known in facts if known["words"]}
    assert [code for code, _word in words.pop("relation")] == [*ledgers.RELATIONS]
    assert words == {}
    stages = json.loads((SCHEMA.parent / "policy.schema.json").read_text(encoding="utf-8"))
    assert set(quittance_core.CONDITION_FACTS) == set(facts_of(stages))
