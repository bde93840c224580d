"""What would leave under a policy beside what would leave under another, on a ledger out of files, as text or JSON."""

import datetime
import functools
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, TextIO

import quittance_core
from quittance_core.foresight import Comparison, Contact, Difference, Foreseen, Side, Sum
from quittance_core.sentences import Sentences, title_in

from . import ascii_only, plain
from ._morning_list import WORDS as LIST_WORDS
from ._morning_list import one_line

WORDS = {
    "en": {
        "day": "What would leave on {as_of}. Nothing was sent.",
        "range": "What would leave from {as_of} to {until}. Nothing was sent.",
        "assumed": "This takes for granted that all that is proposed leaves on its day, tasks included, and that nobody pays; "
        "no invoice comes after {as_of}.",
        "tried": "tried: {title}",
        "against": "against: {title}",
        "total": "All contacts",
        "first": "First contacts ever",
        "customers": "Customers contacted",
        "kinds": {
            "gained": "Contacted only under the policy that is tried: {count}.",
            "lost": "Contacted only under the other: {count}.",
            "changed": "Contacted under both, and not alike: {count}.",
        },
        "kind": {"gained": "gained", "lost": "lost", "changed": "changed"},
        "same": "The two policies do the same.",
        "contact": "{date}, {stage}, {channel}, {amount} {currency}",
        "nothing": "nothing until {until}",
        "no_more": "nothing else until {until}",
    },
    "fr": {
        "day": "Ce qui partirait le {as_of}. Rien n’a été envoyé.",
        "range": "Ce qui partirait du {as_of} au {until}. Rien n’a été envoyé.",
        "assumed": "Il est supposé que tout ce qui est proposé part à son jour, tâches comprises, et que personne ne paie ; "
        "aucune facture ne s’ajoute après le {as_of}.",
        "tried": "à l’essai : {title}",
        "against": "comparée à : {title}",
        "total": "Tous les contacts",
        "first": "Tout premiers contacts",
        "customers": "Clients contactés",
        "kinds": {
            "gained": "Contactés seulement avec la politique à l’essai : {count}.",
            "lost": "Contactés seulement avec l’autre : {count}.",
            "changed": "Contactés avec les deux, mais pas de la même façon : {count}.",
        },
        "kind": {"gained": "gagné", "lost": "perdu", "changed": "changé"},
        "same": "Les deux politiques font la même chose.",
        "contact": "{date}, {stage}, {channel}, {amount} {currency}",
        "nothing": "rien jusqu’au {until}",
        "no_more": "rien d’autre jusqu’au {until}",
    },
    "de": {
        "day": "Was am {as_of} hinausginge. Nichts wurde versandt.",
        "range": "Was vom {as_of} bis {until} hinausginge. Nichts wurde versandt.",
        "assumed": "Angenommen wird, dass alles Vorgeschlagene an seinem Tag hinausgeht, Aufgaben eingeschlossen, und dass niemand "
        "zahlt; nach dem {as_of} kommt keine Rechnung hinzu.",
        "tried": "probeweise: {title}",
        "against": "verglichen mit: {title}",
        "total": "Alle Kontakte",
        "first": "Allererste Kontakte",
        "customers": "Kontaktierte Kunden",
        "kinds": {
            "gained": "Nur mit dem probeweisen Verfahren kontaktiert: {count}.",
            "lost": "Nur mit dem anderen kontaktiert: {count}.",
            "changed": "Mit beiden kontaktiert, aber nicht gleich: {count}.",
        },
        "kind": {"gained": "gewonnen", "lost": "verloren", "changed": "geändert"},
        "same": "Beide Verfahren tun dasselbe.",
        "contact": "{date}, {stage}, {channel}, {amount} {currency}",
        "nothing": "nichts bis {until}",
        "no_more": "nichts weiter bis {until}",
    },
}


class ComparisonReport:
    """Two policies on one ledger under the names of the files.

    ``policies`` are the tried one and the other, as ``(name of the file, manifest)``.
    """

    def __init__(
        self,
        ledger: quittance_core.FileLedger,
        comparison: Comparison,
        *,
        as_of: datetime.date,
        until: datetime.date,
        currency: str,
        sentences: Sentences,
        language: str,
        policies: list[tuple[str, Mapping[str, Any]]],
        notes: list[dict],
    ):
        self.ledger, self.comparison, self.as_of, self.until = ledger, comparison, as_of, until
        self.currency, self.sentences, self.language = currency, sentences, language
        self.words = WORDS.get(language, WORDS["en"])
        self.list_words = LIST_WORDS.get(language, LIST_WORDS["en"])
        self.policies = policies
        # The tried policy's titles are looked for first.
        self.stages = {
            stage["code"]: title_in(stage["titles"], language)
            for _file, policy in reversed(policies)
            for stage in policy["stages"]
        }
        self.notes = [note | {"sentence": self.list_words["notes"][note["code"]].format_map(note)} for note in notes]
        self._decimals = quittance_core.currency_scale(currency) or 0

    def _amount(self, amount: Decimal) -> str:
        return f"{amount:.{self._decimals}f}"

    def _sides(self) -> tuple[tuple[str, Foreseen], tuple[str, Foreseen]]:
        return ("tried", self.comparison.tried), ("against", self.comparison.against)

    # As JSON.

    def write_json(self, file: TextIO) -> None:
        """One document, a customer a line."""
        dumps = json.JSONEncoder(ensure_ascii=ascii_only(file)).encode
        head = {
            "as_of": str(self.as_of),
            "until": str(self.until),
            "assumed": self.words["assumed"].format(as_of=self.as_of),
            "currency": self.currency,
            "notes": self.notes,
        }
        for (name, foreseen), (_file, policy) in zip(self._sides(), self.policies, strict=True):
            head[name] = {
                "policy": policy["name"],
                "title": title_in(policy["titles"], self.language),
            } | self._foreseen(foreseen)
        head |= {kind: len(self.comparison.of_kind(kind)) for kind in self.words["kinds"]}
        lines = ",\n".join(dumps(self._difference(difference)) for difference in self.comparison.differences)
        file.write(f'{dumps(head)[:-1]}, "differences": [\n{lines}\n]}}\n')

    def _foreseen(self, foreseen: Foreseen) -> dict[str, Any]:
        return {
            "customers": len(foreseen.contacts),
            "contacts": self._sum(foreseen.total),
            "first_contacts": self._sum(foreseen.first),
            "stages": [
                {"stage": stage, "channel": channel} | self._sum(found)
                for (stage, channel), found in foreseen.by_stage.items()
            ],
            "channels": {channel: self._sum(found) for channel, found in foreseen.by_channel.items()},
            "days": [{"day": str(day)} | self._sum(found) for day, found in foreseen.by_day.items()],
        }

    def _sum(self, found: Sum) -> dict[str, Any]:
        return {"count": found.count, "amount": self._amount(found.amount)}

    def _difference(self, difference: Difference) -> dict[str, Any]:
        stated = self.ledger.customer(difference.customer_id)
        return {
            "customer": stated["name"],
            "title": stated["label"] or stated["name"],
            "change": difference.kind,
            "tried": self._side(difference.tried),
            "against": self._side(difference.against),
        }

    def _side(self, side: Side) -> dict[str, Any]:
        contact = side.contact
        return {
            "contact": contact
            and {
                "day": str(contact.day),
                "stage": contact.stage,
                "channel": contact.channel,
                "automatic": contact.automatic,
                "amount": self._amount(contact.amount),
                "item_count": contact.item_count,
            },
            "reasons": [reason | {"sentence": self._sentence(reason, self._day_of(side))} for reason in side.reasons],
        }

    def _day_of(self, side: Side) -> datetime.date:
        return side.contact.day if side.contact else self.until

    def _sentence(self, reason: dict, day: datetime.date) -> str:
        return self._render(tuple(reason.items()), day)

    @functools.lru_cache(10_000)  # noqa: B019, the report lives as long as the command
    def _render(self, reason: tuple, day: datetime.date) -> str:
        return self.sentences.render(dict(reason), self.language, day, stage_titles=self.stages)

    # As text.

    def write_text(self, file: TextIO, files: list[str]) -> None:
        for line in self._lines(files):
            file.write(plain(line) + "\n")

    def _lines(self, files: list[str]) -> Iterator[str]:
        words = self.words
        yield words["day" if self.as_of == self.until else "range"].format(as_of=self.as_of, until=self.until)
        yield words["assumed"].format(as_of=self.as_of)
        yield self.list_words["read"].format(
            files=", ".join(files), lines=self.ledger.line_count, customers=self.ledger.customer_count
        )
        for note in self.notes:
            yield self.list_words["note"] + note["sentence"]
        yield ""
        yield from self._table()
        yield ""
        if not self.comparison.differences:
            yield words["same"]
        for kind, sentence in words["kinds"].items():
            if count := len(self.comparison.of_kind(kind)):
                yield sentence.format(count=count)
        for difference in self.comparison.differences:
            yield ""
            yield from self._difference_lines(difference)

    def _table(self) -> Iterator[str]:
        """The stages of both policies, in their order, and the sums."""
        tried, against = self.comparison.tried, self.comparison.against
        order = {code: number for number, code in enumerate(self._codes())}
        keys = sorted({**tried.by_stage, **against.by_stage}, key=lambda key: (order.get(key[0], len(order)), key[1]))
        rows = [
            (f"{self._stage(stage)}, {self._channel(channel)}", *self._cells("by_stage", (stage, channel)))
            for stage, channel in keys
        ]
        for name in ("total", "first"):
            rows.append((self.words[name], *(self._cell(getattr(each, name)) for _name, each in self._sides())))
        rows.append((self.words["customers"], *(str(len(each.contacts)) for _name, each in self._sides())))
        heads = [
            self.words[name].format(title=f"{title_in(policy['titles'], self.language)} ({file})")
            for (name, _foreseen), (file, policy) in zip(self._sides(), self.policies, strict=True)
        ]
        rows.insert(0, ("", *heads))
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        for row in rows:
            yield f"{row[0]:{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}".rstrip()

    def _codes(self) -> list[str]:
        """The stages of the policy that is tried, each of the other alone after the one that it follows there."""
        tried, other = ([stage["code"] for stage in policy["stages"]] for _file, policy in self.policies)
        place = 0
        for code in other:
            if code not in tried:
                tried.insert(place, code)
            place = tried.index(code) + 1
        return tried

    def _cells(self, name: str, key: Any) -> list[str]:
        return [self._cell(getattr(each, name).get(key, Sum())) for _name, each in self._sides()]

    def _cell(self, found: Sum) -> str:
        return f"{found.count}  {self._amount(found.amount)} {self.currency}" if found.count else "–"

    def _difference_lines(self, difference: Difference) -> Iterator[str]:
        stated = self.ledger.customer(difference.customer_id)
        name = one_line(stated["label"] or stated["name"])
        if name != one_line(stated["name"]):
            name += f" ({one_line(stated['name'])})"
        yield f"{name}: {self.words['kind'][difference.kind]}"
        for (side_name, foreseen), (_file, policy) in zip(self._sides(), self.policies, strict=True):
            side = getattr(difference, side_name)
            told = self._contact(side.contact)
            if not told:
                no_more = difference.customer_id in foreseen.contacts
                told = self.words["no_more" if no_more else "nothing"].format(until=self.until)
            yield f"  {self.words[side_name].format(title=title_in(policy['titles'], self.language))}: {told}"
            wanted = "for" if side.contact else "against"
            sentences = [self._sentence(each, self._day_of(side)) for each in side.reasons if each["side"] == wanted]
            if sentences:
                yield f"      {'+' if side.contact else '-'} {' '.join(sentences)}"

    def _contact(self, contact: Contact | None) -> str | None:
        return contact and self.words["contact"].format(
            date=contact.day,
            stage=self._stage(contact.stage),
            channel=self._channel(contact.channel),
            amount=self._amount(contact.amount),
            currency=self.currency,
        )

    def _stage(self, code: str) -> str:
        return f"{code} ({self.stages[code]})" if code in self.stages else code

    def _channel(self, channel: str) -> str:
        return self.list_words["channels"][channel]
