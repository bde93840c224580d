"""Reasons in words: a code with its operands becomes a sentence of a manifest of sentences."""

import datetime
import functools
import json
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from . import packaged_manifests

_PLACEHOLDER = re.compile(
    r"\{(?P<name>\w+)(?:\.(?P<form>age|percent|times))?(?:\|(?P<one>[^|}]*)\|(?P<other>[^|}]*))?\}"
)
_DECIMAL = re.compile(r"-?\d+\.\d+")
_DATES = ("on", "from", "to")


class Sentences:
    """The languages of some manifests of sentences; a later text replaces an earlier one of its language."""

    def __init__(self, texts: Iterable[str | bytes]):
        manifests = [json.loads(text) for text in texts]
        self._manifests = {manifest["language"]: manifest for manifest in manifests}
        self._variants = {
            language: {code: _with_names(text) for code, text in manifest["sentences"].items()}
            for language, manifest in self._manifests.items()
        }

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages spoken, sorted."""
        return tuple(sorted(self._manifests))

    def render(
        self,
        reason: Mapping[str, Any],
        lang: str,
        as_of: datetime.date | None = None,
        *,
        format_date: Callable[[datetime.date], str] = str,
        format_amount: Callable[[Decimal, str | None], str] | None = None,
        stage_titles: Mapping[str, str] | None = None,
    ) -> str:
        """One reason as a sentence.

        ``reason`` has a ``code`` and operands, as the core gives them; ``lang`` is a language or locale (``"fr"``, ``"fr_BE"``), English
        where it is not spoken here; ages count up to ``as_of``, which reasons without ages do not need. ``format_date(date)`` and
        ``format_amount(amount, currency code)`` write dates and amounts, by default as 2026-03-03 and ``12.50 EUR``. A stage is named
        by its title in ``stage_titles`` (by code), by its code where it has none. A code without a sentence is returned itself.
        """
        manifest = self._manifests.get(lang[:2].lower()) or self._manifests["en"]
        variants = self._variants[manifest["language"]].get(reason["code"])
        if not variants:
            return reason["code"]
        complete = (text for text, names in variants if all(reason.get(name) not in (None, "") for name in names))
        text = next(complete, variants[-1][0])
        words = manifest["words"] | {"stage": stage_titles or {}}
        writer = _Writer(manifest, words, reason, as_of, format_date, format_amount or _plain_amount)
        return _PLACEHOLDER.sub(writer.write, text)


def _with_names(variants: str | list[str]) -> list[tuple[str, list[str]]]:
    """Each variant of a sentence with the operands that it needs."""
    texts = [variants] if isinstance(variants, str) else variants
    return [(text, [match["name"] for match in _PLACEHOLDER.finditer(text)]) for text in texts]


@functools.cache
def shipped() -> Sentences:
    """The languages that this wheel speaks."""
    return Sentences(packaged_manifests("sentences").values())


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
