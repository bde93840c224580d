"""Reasons in words: a code with its operands becomes a sentence of a manifest of sentences."""

import datetime
import functools
import json
import re
from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from . import CONDITION_FACTS, packaged_manifests
from ._policy_changes import PolicyChanges

_PLACEHOLDER = re.compile(
    r"\{(?P<name>\w+)(?:\.(?P<form>age|percent|times))?(?:\|(?P<one>[^|}]*)\|(?P<other>[^|}]*))?\}"
)
_DECIMAL = re.compile(r"-?\d+\.\d+")
_DATES = ("on", "from", "to")
# Where the words for the values of a condition's fact stand.
_WORDS_OF_FACTS = {"relation": "relation", "last_outcome": "outcome", "payment_method": "method"}
# Channels of a policy by which a contact can go today; any other becomes a task.
SERVED = ("email", "task")
# What a stage adds and a person alone does, whatever channel is planned.
BY_A_PERSON = ("formal_notice", "hand_over")


def title_in(titles: Mapping[str, str], lang: str | None) -> str:
    """Of titles by language code the one for a language or a locale, else the English one, else the first by code; "" of none."""
    wanted = re.split("[_-]", lang or "")[0].lower()
    return titles.get(wanted) or titles.get("en") or next((titles[code] for code in sorted(titles)), "")


class Sentences:
    """The languages of some manifests of sentences; a text is laid over an earlier and over the shipped one of its language.

    What a manifest of law says in several languages is told in the reader's, where that manifest is among the texts.
    """

    def __init__(self, texts: Iterable[str | bytes]):
        manifests = [json.loads(text) for text in texts]
        self._law = _Law(manifest for manifest in manifests if manifest["kind"] == "jurisdiction")
        self._manifests: dict[str, dict[str, Any]] = {}
        for one in manifests:
            if one["kind"] == "sentences":
                under = self._manifests.get(one["language"]) or _shipped(one["language"]) or {}
                self._manifests[one["language"]] = _laid_over(under, one)
        self._variants = {
            language: {code: _with_names(text) for code, text in manifest["sentences"].items()}
            for language, manifest in self._manifests.items()
        }

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages spoken, sorted."""
        return tuple(sorted(self._manifests))

    def language(self, lang: str | None) -> str | None:
        """The language spoken for a language or a locale (``"fr"`` for ``"fr_BE"``); None where it is not spoken here."""
        found = re.split("[_-]", lang or "")[0].lower()
        return found if found in self._manifests else None

    def law_title(self, code: str, lang: str) -> str | None:
        """What a country's law is called, by its code or an alias; None where no manifest here gives that law."""
        return self._law.titles(self.language(lang) or "en").get(code)

    def rate_text(self, text: str, lang: str) -> str:
        """A title or a source of a manifest of rates: what it says in English in another language; publications keep their titles."""
        words = self._manifests[self.language(lang) or "en"]["words"].get("rates", {})
        if not words:
            return text
        # The longest first: what is said in brackets may stand in a longer remark.
        known = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        return re.sub(known, lambda found: words[found[0]], text)

    def render(
        self,
        reason: Mapping[str, Any],
        lang: str,
        as_of: datetime.date | None = None,
        *,
        format_date: Callable[[datetime.date], str] = str,
        format_amount: Callable[[Decimal, str | None], str] | None = None,
        stage_titles: Mapping[str, str] | None = None,
        country_names: Mapping[str, str] | None = None,
    ) -> str:
        """One reason as a sentence.

        ``reason`` has a ``code`` and operands, as the core gives them; ``lang`` is a language or locale (``"fr"``, ``"fr_BE"``), English
        where it is not spoken here; ages count up to ``as_of``, which reasons without ages do not need. ``format_date(date)`` and
        ``format_amount(amount, currency code)`` write dates and amounts, by default as 2026-03-03 and ``12.50 EUR``. A stage is named
        by its title in ``stage_titles`` (by code), by its code where it has none; a country by the title of its law, otherwise by
        ``country_names`` (by code). What the language has no sentence for is said in English, and a code without any is returned itself.
        """
        language = self.language(lang) or "en"
        if reason["code"] not in self._variants[language] and "en" in self._variants:
            language = "en"
        manifest = self._manifests[language]
        variants = self._variants[language].get(reason["code"])
        if not variants:
            return reason["code"]
        complete = (text for text, names in variants if all(reason.get(name) not in (None, "") for name in names))
        text = next(complete, variants[-1][0])
        countries = ChainMap(self._law.titles(language), country_names or {})
        law = ChainMap(self._law.texts(language), manifest["words"].get("because", {}))
        words = manifest["words"] | {
            "stage": stage_titles or {},
            "country": countries,
            "jurisdiction": countries,
            "because": law,
            "source": law,
        }
        writer = _Writer(manifest, words, reason, as_of, format_date, format_amount or _plain_amount)
        return _PLACEHOLDER.sub(writer.write, text)

    def condition(
        self,
        condition: Mapping[str, Any],
        lang: str,
        format_amount: Callable[[Decimal, str | None], str] = lambda amount, currency: str(amount),
    ) -> str:
        """A stage's condition, as the manifest has it, in words: ``"the overdue amount: at least 100.00; the grade: D, E"``."""
        words = self._manifests[self.language(lang) or "en"]["words"]
        joined = [self._joined(part, words, format_amount) for part in condition.get("all", [condition])]
        return "; ".join(joined)

    def segment_facts(self, lang: str) -> list[dict[str, Any]]:
        """What the conditions of a segment may ask for, in the core's order, for whoever lets a person choose.

        Dicts of ``fact``, ``kind`` of its values as in CONDITION_FACTS, ``title``, and ``words``: its values with what they are called, where
        they are a closed list.
        """
        words = self._manifests[self.language(lang) or "en"]["words"]
        return [
            {
                "fact": fact,
                "kind": known["kind"],
                "title": words["fact"][fact],
                "words": list(words.get(_WORDS_OF_FACTS.get(fact), {}).items()),
            }
            for fact, known in CONDITION_FACTS.items()
            if known["of_segments"]
        ]

    def whole_condition(
        self,
        stage: Mapping[str, Any],
        lang: str,
        format_amount: Callable[[Decimal, str | None], str] = lambda amount, currency: str(amount),
    ) -> str:
        """The conditions of a stage, as the manifest has it, and what becomes of an item for which they do not hold."""
        told = self._manifests[self.language(lang) or "en"]["words"]["timeline"]
        return f"{self.condition(stage['conditions'], lang, format_amount)} ({told[stage.get('otherwise', 'wait')]})"

    def _joined(self, condition: Mapping[str, Any], words: Mapping[str, Any], format_amount: Callable[..., str]) -> str:
        compared = words["comparison"]
        for name in ("all", "any", "none"):
            if name in condition:
                parts = "; ".join(self._joined(part, words, format_amount) for part in condition[name])
                return f"{compared[name]} ({parts})"

        def limit(value: Any) -> str:
            if condition["fact"] in ("amount", "overdue"):
                return format_amount(Decimal(value), None)
            return f"{(Decimal(value) * 100).normalize():f} %" if isinstance(value, str) else str(value)

        told = [f"{compared[name]} {limit(condition[name])}" for name in ("at_least", "at_most") if name in condition]
        worded = words.get(_WORDS_OF_FACTS.get(condition["fact"]), {})
        told += [worded.get(value, value) for value in condition.get("one_of", ())]
        told += [words["answer"]["yes" if condition["is"] else "no"]] if "is" in condition else []
        return f"{words['fact'][condition['fact']]}: {', '.join(told)}"

    def channel(self, stage: Mapping[str, Any], lang: str) -> str:
        """How a stage, as the manifest has it, goes: as planned, and as what it goes where that is not built yet."""
        words = self._manifests[self.language(lang) or "en"]["words"]
        planned, served = _planned_and_served(stage)
        named = words["channel"][planned]
        if planned == served:
            return named
        return f"{named} ({words['timeline']['not_built']}: {words['channel'][served]})"

    def role(self, code: str, lang: str) -> str:
        """A role of a contact or of a person of the company, by its code; ``"customer"`` is the customer himself."""
        words = self._manifests[self.language(lang) or "en"]["words"]
        return (words["contact_role"] | words["person_role"])[code]

    def around(self, policy: Mapping[str, Any], lang: str) -> list[str]:
        """What a policy, as its manifest has it, says of all its contacts: when there are none, how many, about how little."""
        words = self._manifests[self.language(lang) or "en"]["words"]
        told, calendar = words["around"], policy.get("calendar", {})
        days_off = calendar.get("days_off", ("saturday", "sunday"))
        said = []
        if days_off:
            said.append(f"{told['days_off']} {', '.join(words['weekday'][day] for day in days_off)}")
        if (holidays := calendar.get("business_days")) == "customer":
            said.append(told["holidays_of_customer"])
        elif holidays:
            said.append(f"{told['holidays']} ({holidays})")
        said += [f"{told['quiet']}: {one['from']} {told['until']} {one['until']}" for one in calendar.get("quiet", ())]
        if hours := calendar.get("quiet_hours"):
            said.append(f"{told['quiet_hours']}: {hours['from']} {told['until']} {hours['until']}")
        if policy.get("penalties", "claim") != "claim":
            said.append(told[policy["penalties"]])
        limits = {**policy.get("contacts", {}), **policy.get("minimum", {})}
        if policy.get("grace_days"):
            limits["grace_days"] = policy["grace_days"]
        return said + [f"{told[name]}: {limit}" for name, limit in limits.items()]

    def timeline(self, policy: Mapping[str, Any], lang: str) -> list[dict[str, Any]]:
        """What a policy, as its manifest has it, does to an invoice that nobody pays.

        A dict for each stage: ``code``, ``when`` (``"D+3"``), ``title``, and ``what`` is done to whom, a list of texts.
        """
        language = self.language(lang) or "en"
        words = self._manifests[language]["words"]
        told = words["timeline"]
        stages = []
        for stage in policy["stages"]:
            if "days_from_due" in stage:
                when = f"{told['due_date']}{stage['days_from_due']:+d}"
            else:
                when = f"+{stage['days_after_previous']} {told['after_previous']}"
            how = self.channel(stage, language)
            what = [f"{how}, {told['automatic' if stage['automatic'] else 'approved']}"]
            what += [told[name] for name in ("lapses_at_due", "end_of_month") if stage.get(name)]
            if stage.get("days") == "business":
                what.append(told["business"])
            if "gap_days" in stage:
                what.append(f"{told['gap_days']}: {stage['gap_days']}")
            what += self._people(stage, words)
            if "deadline_days" in stage:
                what.append(f"{told['deadline']}: {stage['deadline_days']}")
            if "adds" in stage:
                what += [told[name] for name in stage["adds"]] or [told["nothing_added"]]
            if "attachments" in stage:
                named = ", ".join(told[name] for name in stage["attachments"])
                what.append(f"{told['attached']}: {named}" if named else told["nothing_attached"])
            if "conditions" in stage:
                what.append(f"{told['conditions']}: {self.whole_condition(stage, language)}")
            stages.append(
                {"code": stage["code"], "when": when, "title": title_in(stage["titles"], language), "what": what}
            )
        return stages

    @staticmethod
    def _people(stage: Mapping[str, Any], words: Mapping[str, Any]) -> list[str]:
        """Whom a stage is for, and who does its task, where its manifest says it."""
        told, said = words["timeline"], []
        if "recipient" in stage:
            said.append(f"{told['recipient']}: {words['contact_role'][stage['recipient']['role']]}")
            copies = ", ".join(words["contact_role"][role] for role in stage["recipient"].get("copies", ()))
            said += [f"{told['copies']}: {copies}"] * bool(copies)
        if "in_charge" in stage:
            said.append(f"{told['in_charge']}: {words['person_role'][stage['in_charge']]}")
        return said

    def changes(
        self,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        lang: str,
        format_amount: Callable[[Decimal, str | None], str] = lambda amount, currency: str(amount),
    ) -> list[dict[str, Any]]:
        """What is different in a policy beside an earlier one, both as their manifests have them.

        A dict for what concerns all stages and for each stage that differs, those that are gone last: ``stage`` (its code, None for all),
        ``title``, and ``what`` is different, a list of texts (``"from 15 to 17 days after the due date"``).
        """
        language = self.language(lang) or "en"
        manifest = self._manifests[language]

        def write(text: str, operands: Mapping[str, Any]) -> str:
            return _PLACEHOLDER.sub(_Writer(manifest, {}, operands, None, str, _plain_amount).write, text)

        def condition(stage: Mapping[str, Any]) -> str:
            return self.whole_condition(stage, language, format_amount)

        return PolicyChanges(manifest["words"], language, title_in, write, condition)(before, after)


def goes_as_planned(stage: Mapping[str, Any]) -> bool:
    """Whether a stage, as the manifest has it, goes by the channel that it names first."""
    planned, served = _planned_and_served(stage)
    return planned == served


def _planned_and_served(stage: Mapping[str, Any]) -> tuple[str, str]:
    planned = stage["channels"] if "channels" in stage else [stage["channel"]]
    if any(name in BY_A_PERSON for name in stage.get("adds", ())):
        return planned[0], "task"
    return planned[0], next((channel for channel in planned if channel in SERVED), "task")


class _Law:
    """What manifests of law say in other languages than English, by the English words."""

    def __init__(self, manifests: Iterable[Mapping[str, Any]]):
        self._titles: dict[str, dict[str, str]] = {"en": {}}
        self._texts: dict[str, dict[str, str]] = {}
        for manifest in manifests:
            for code in (manifest["code"], *manifest.get("aliases", ())):
                for language, title in {"en": manifest["title"], **manifest.get("titles", {})}.items():
                    self._titles.setdefault(language, {})[code] = title
            self._gather(manifest)

    def titles(self, language: str) -> Mapping[str, str]:
        return self._titles.get(language, self._titles["en"])

    def texts(self, language: str) -> Mapping[str, str]:
        return self._texts.get(language, {})

    def _gather(self, node: Any) -> None:
        if isinstance(node, list):
            for part in node:
                self._gather(part)
        elif isinstance(node, dict):
            for name, others in (
                ("text", "texts"),
                ("reference", "references"),
                ("not_available_because", "texts"),
                ("none_because", "texts"),
            ):
                if name in node:
                    for language, text in node.get(others, {}).items():
                        self._texts.setdefault(language, {})[node[name]] = text
            for part in node.values():
                self._gather(part)


def _with_names(variants: str | list[str]) -> list[tuple[str, list[str]]]:
    """Each variant of a sentence with the operands that it needs."""
    return [(text, [match["name"] for match in _PLACEHOLDER.finditer(text)]) for text in _listed(variants)]


@functools.cache
def _shipped(language: str) -> Mapping[str, Any] | None:
    texts = map(json.loads, packaged_manifests("sentences").values())
    return next((manifest for manifest in texts if manifest["language"] == language), None)


def _laid_over(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """A manifest that says of each sentence and word what is over, and what is under where nothing is over."""
    words = dict(under.get("words", {}))
    for name, values in over["words"].items():
        words[name] = {**words.get(name, {}), **values}
    return {**under, **over, "words": words, "sentences": {**under.get("sentences", {}), **over["sentences"]}}


def faults(text: str | bytes, own_codes: Iterable[str] = ()) -> list[dict[str, str]]:
    """What rendering could not do of a manifest of sentences that is right by itself.

    A sentence has the placeholders that the shipped English one of its code has, each in one of the forms that it has there (as it is,
    as an age, as one of two words …). ``own_codes`` are those of holds of one's own, whose operands are those of a pause. Returns dicts
    with ``code``, ``pointer``, ``message`` and ``cure``, as the diagnostics of ManifestError have them.
    """
    english = _shipped("en")["sentences"]
    known = dict.fromkeys(own_codes, english["paused"]) | english
    found = []

    def add(code, pointer, message, cure):
        found.append({"code": code, "pointer": f"/sentences/{pointer}", "message": message, "cure": cure})

    for code, variants in json.loads(text)["sentences"].items():
        if code not in known:
            add(
                "sentence_code_unknown",
                code,
                f'no reason or hold has the code "{code}"',
                "Correct the code, or take the sentence out; a hold of your own is imported first",
            )
            continue
        allowed = {form for shown in _listed(known[code]) for form in _forms(shown)}
        for place, variant in enumerate(_listed(variants)):
            wrong = sorted(shown for form, shown in _forms(variant).items() if form not in allowed)
            wrong += re.findall(r"\{[^{}]*\}?", _PLACEHOLDER.sub("", variant))
            if wrong:
                shapes = {shown for text in _listed(known[code]) for shown in _forms(text).values()}
                add(
                    "placeholder_unknown",
                    code if isinstance(variants, str) else f"{code}/{place}",
                    f"{', '.join(wrong)} is no placeholder of this sentence",
                    f"Use those of the English sentence: {', '.join(sorted(shapes)) or 'it has none'}",
                )
    return found


def _listed(variants: str | list[str]) -> list[str]:
    return [variants] if isinstance(variants, str) else variants


def _forms(text: str) -> dict[tuple[str, str | None, bool], str]:
    """The placeholders of a text by name, form and whether they choose one of two words."""
    return {(one["name"], one["form"], one["one"] is not None): one[0] for one in _PLACEHOLDER.finditer(text)}


@functools.cache
def shipped() -> Sentences:
    """The languages that this wheel speaks."""
    return Sentences(packaged_manifests("sentences", "jurisdictions").values())


def languages() -> tuple[str, ...]:
    """Codes of the languages that this wheel speaks, ``("de", "en", "fr")``."""
    return shipped().languages


def render(reason: Mapping[str, Any], lang: str, as_of: datetime.date | None = None, **options: Any) -> str:
    """One reason as a sentence of this wheel's languages: :meth:`Sentences.render`, with its options."""
    return shipped().render(reason, lang, as_of, **options)


def _plain_amount(amount: Decimal, currency: str | None) -> str:
    return f"{amount} {currency}" if currency else str(amount)


class _Writer:
    def __init__(self, manifest, words, reason, as_of, format_date, format_amount):
        self.manifest, self.words, self.reason, self.as_of = manifest, words, reason, as_of
        self.format_date, self.format_amount = format_date, format_amount

    def write(self, match: re.Match[str]) -> str:
        name, value = match["name"], self.reason.get(match["name"])
        if value is None:
            return "…"
        if match["form"] == "age":
            value = (self.as_of - datetime.date.fromisoformat(value)).days
        if match["one"] is not None:
            return match["one"] if int(value) in self.manifest["singular"] else match["other"]
        if match["form"] == "times":
            worded = self.words.get("times", {}).get(str(value))
            return worded or ("" if Decimal(value) == 1 else f"{self._number(str(value))} × ")
        if match["form"] == "percent":
            return self._number(f"{(Decimal(value) * 100).normalize():f}")
        if match["form"] is None and (name.endswith("_on") or name in _DATES):
            return self.format_date(datetime.date.fromisoformat(value))
        if name == "amount" or name.endswith("_amount"):
            return self.format_amount(Decimal(value), self.reason.get("currency"))
        word = self.words.get(name, {}).get(value)
        return word or self._number(str(value))

    def _number(self, text: str) -> str:
        return text.replace(".", self.manifest["decimal_point"]) if _DECIMAL.fullmatch(text) else text
