"""A past night that was decided again: whom it would contact, for how much, why, and why not, as text or JSON."""

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

import quittance_core
from quittance_core.replay import Night
from quittance_core.sentences import Sentences, title_in

from . import ascii_only, plain
from ._morning_list import WORDS, reason_lines

# In the languages of the list; the reasons' are in manifests/sentences.
OWN_WORDS = {
    "en": {
        "night": "Night of {as_of}, decided again. Customers: {customers}, open items: {items}.",
        "engine": "Decided then by version {then}, now by version {now}.",
        "same": "Kept decisions: {count}. All come out the same.",
        "different": "Decided otherwise now: {count}.",
        "was": "then: {was}; now: {is}",
        "nothing": "nothing",
        "customer": "Customer {customer}",
        "invoice": "entry {move}, instalment {ordinal}",
        "failed": "not decided: {message}",
    },
    "fr": {
        "night": "Nuit du {as_of}, décidée à nouveau. Clients : {customers}, échéances ouvertes : {items}.",
        "engine": "Décidée alors par la version {then}, maintenant par la version {now}.",
        "same": "Décisions gardées : {count}. Toutes sont les mêmes.",
        "different": "Décidées autrement maintenant : {count}.",
        "was": "alors : {was} ; maintenant : {is}",
        "nothing": "rien",
        "customer": "Client {customer}",
        "invoice": "pièce {move}, échéance {ordinal}",
        "failed": "non décidé : {message}",
    },
    "de": {
        "night": "Nacht vom {as_of}, noch einmal entschieden. Kunden: {customers}, offene Posten: {items}.",
        "engine": "Damals von Version {then} entschieden, jetzt von Version {now}.",
        "same": "Aufbewahrte Entscheidungen: {count}. Alle fallen gleich aus.",
        "different": "Jetzt anders entschieden: {count}.",
        "was": "damals: {was}; jetzt: {is}",
        "nothing": "nichts",
        "customer": "Kunde {customer}",
        "invoice": "Buchung {move}, Rate {ordinal}",
        "failed": "nicht entschieden: {message}",
    },
}


class ReplayedNight:
    """What a night decided on its customers, or on one of them."""

    def __init__(
        self,
        evaluation: quittance_core.Evaluation,
        night: Night,
        differences: list[dict[str, Any]],
        texts: Iterable[str],
        sentences: Sentences,
        language: str,
        customer: int | None = None,
    ):
        self.evaluation, self.night, self.sentences, self.language = evaluation, night, sentences, language
        self.words = WORDS.get(language, WORDS["en"]) | OWN_WORDS.get(language, OWN_WORDS["en"])
        policies = [one for one in map(json.loads, texts) if one["kind"] == "policy"]
        self.stages = {
            stage["code"]: title_in(stage["titles"], language) for policy in policies for stage in policy["stages"]
        }
        self.decided = [case for case in evaluation.cases if customer in (None, case["customer_id"])]
        self.differences = [one for one in differences if customer in (None, one["customer"])]
        self.items: dict[int, list[dict]] = {case["customer_id"]: [] for case in self.decided}
        for item in evaluation.items:
            if item["customer_id"] in self.items:
                self.items[item["customer_id"]].append(item)
        self.failures = {one["customer_id"]: one for one in evaluation.failures}

    def document(self) -> dict[str, Any]:
        customers = [
            _told(case)
            | {"reasons": self._with_sentences(case), "items": [self._item(item) for item in self._items(case)]}
            for case in self.decided
        ]
        return {
            "as_of": str(self.night.as_of),
            "engine": self.night.engine,
            "engine_now": quittance_core.__version__,
            "differences": self.differences,
            "customers": customers,
        }

    def _items(self, case: Mapping[str, Any]) -> list[dict]:
        return self.items[case["customer_id"]]

    def _item(self, item: Mapping[str, Any]) -> dict[str, Any]:
        return _told(item) | {"reasons": self._with_sentences(item)}

    def _with_sentences(self, decided: Mapping[str, Any]) -> list[dict]:
        return [reason | {"sentence": self._sentence(reason)} for reason in decided.get("reasons", ())]

    def _sentence(self, reason: Mapping[str, Any]) -> str:
        return self.sentences.render(reason, self.language, self.night.as_of, stage_titles=self.stages)

    def write_json(self, file: TextIO) -> None:
        file.write(json.dumps(self.document(), indent=2, ensure_ascii=ascii_only(file)) + "\n")

    def write_text(self, file: TextIO) -> None:
        for line in self._lines():
            file.write(plain(line) + "\n")

    def _lines(self) -> Iterator[str]:
        words = self.words
        count = sum(map(len, self.items.values()))
        yield words["night"].format(as_of=self.night.as_of, customers=len(self.decided), items=count)
        if self.night.engine != quittance_core.__version__:
            yield words["engine"].format(then=self.night.engine, now=quittance_core.__version__)
        if self.differences:
            yield words["different"].format(count=len(self.differences))
        else:
            yield words["same"].format(count=len(self.decided))
        for one in self.differences:
            was, now = self._facts(one["was"]), self._facts(one["is"])
            yield "    " + self._name(one["customer"]) + ": " + words["was"].format_map({"was": was, "is": now})
        for case in self.decided:
            yield ""
            yield f"{self._name(case['customer_id'])}: {self._outcome(case)}"
            yield from reason_lines(self._with_sentences(case), "    ")
            for item in self._items(case):
                yield from self._item_lines(item)

    def _name(self, customer: int) -> str:
        return self.words["customer"].format(customer=customer)

    def _facts(self, facts: Mapping[str, str | None] | None) -> str:
        if facts is None:
            return self.words["nothing"]
        state = self.words["states"].get(facts["state"], facts["state"])
        next_step = [text for text in (facts["next_stage"], facts["next_date"]) if text]
        return ", ".join([state, *next_step])

    def _outcome(self, case: Mapping[str, Any]) -> str:
        if case["status"] != "ok":
            return self.words["failed"].format(message=self.failures[case["customer_id"]]["message"])
        state = self.words["states"][case["state"]]
        if not case["next_stage"] or not case["next_date"]:
            return state
        code = case["next_stage"]
        stage = f"{code} ({self.stages[code]})" if code in self.stages else code
        return self.words["next"].format(state=state, stage=stage, date=case["next_date"])

    def _item_lines(self, item: Mapping[str, Any]) -> Iterator[str]:
        name = self.words["invoice"].format(move=item["move_id"], ordinal=item["ordinal"])
        if item["status"] != "ok":
            yield f"  {name}"
            return
        due = self.words["due"].format(date=item["due_date"])
        state = self.words["states"][item["state"]]
        yield f"  {name}  {item['claim']} {item['currency']}, {due}, {state}"
        yield from reason_lines(self._with_sentences(item), "      ")


# Of the rows that the host had: a night that is decided again has none.
_OF_HOST = ("item_id", "case_id", "outcome", "fingerprint")


def _told(decided: Mapping[str, Any]) -> dict[str, Any]:
    """What JSON can hold of a decision, dates as text."""

    def plain_value(value: Any) -> Any:
        if isinstance(value, datetime.date):
            return str(value)
        return _told(value) if isinstance(value, dict) else value

    return {name: plain_value(value) for name, value in decided.items() if name not in _OF_HOST}
