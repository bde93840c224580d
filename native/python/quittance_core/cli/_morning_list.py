"""Whom to chase, at which stage, for how much and why: the decisions on a ledger out of files, as text or JSON.

Customers and items come one by one, so that a ledger of any size is printed in little memory.
"""

import datetime
import functools
import itertools
import json
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

import quittance_core
from quittance_core.sentences import Sentences, title_in

from . import ascii_only, plain

# Texts of the list itself, in the languages of the shipped sentences; the reasons' are in manifests/sentences.
WORDS = {
    "en": {
        "night": "Night of {as_of}, policy: {policies}. Nothing was sent.",
        "read": "Read: {files}. Lines: {lines}, customers: {customers}.",
        "to_chase": "Customers to chase: {count}, {amount} {currency}.",
        "others": "Not to chase: {states}. --all shows them.",
        "held_items": "Items on hold: {count}, {amount} {currency}.",
        "spare": "Credits that no due item takes up: {amount} {currency} (customers: {count}).",
        "note": "Note: ",
        "contact": "{amount} {currency}, {stage}, {channel}",
        "automatic": ", by itself",
        "to_approve": ", to approve",
        "next": "{state}; {stage} from {date}",
        "penalties": "Interest {interest} {currency}, compensation {compensation} {currency}.",
        "of": "{claim} of {amount} {currency}",
        "due": "due {date}",
        "channels": {"email": "by e-mail", "task": "as a task"},
        "states": {
            "to_contact": "to contact",
            "waiting": "waiting",
            "blocked": "blocked",
            "held": "held",
            "nothing_due": "nothing to ask for",
            "not_due": "not due",
            "covered": "covered",
            "finished": "finished",
            "review": "to review",
        },
        "notes": {
            "encoding_found": "{file} is not UTF-8; it was read as {encoding}.",
            "payments_undated": "Rows partly paid without a dated payment: {count}. What was paid counts from the start and "
            "bears no interest. Give the payments with --payments.",
            "policy_of_another_country": "No policy is shipped for {country}; this is the French one. Give one with --policy.",
            "lines_after_night": "Lines later than the night, passed over: {count}.",
            "last_entry_unbalanced": "The last entry of {file} (row {row}) does not balance: the file may be cut off. Export it "
            "again.",
            "nothing_lettered": "No customer's line is lettered: nothing counts as paid but by provisional credits.",
            "letterings_unbalanced": "Letterings that do not balance: {count}. What is left stays open on their latest invoices.",
            "openings_held": "Opening entries held: {amount} {currency} (lines: {count}). No file holds their invoices. "
            "Give the accounting file of the year before, too.",
            "openings_differ": "Lines of earlier years left out: {amount} {currency} (lines: {count}). The next year's opening "
            "entries do not agree with them, and count instead.",
            "terms_reckoned": "An accounting file holds no due dates: {terms} from each invoice's date, or the customer's own "
            "terms out of --customers.",
            "relation_unknown": "Customers known neither as businesses nor as consumers: {count}. No interest and no "
            "compensation is asked of them. Give --relation, or the column relation.",
            "bank_not_matched": "Bank matched up to {matched_on}: customers who wait for it: {count}.",
            "law_unknown": "No law of {country} is known here: no interest and no compensation is counted. Known: {known}.",
        },
    },
    "fr": {
        "night": "Nuit du {as_of}, politique : {policies}. Rien n’a été envoyé.",
        "read": "Lu : {files}. Lignes : {lines}, clients : {customers}.",
        "to_chase": "Clients à relancer : {count}, {amount} {currency}.",
        "others": "À ne pas relancer : {states}. --all les montre.",
        "held_items": "Échéances hors relance : {count}, {amount} {currency}.",
        "spare": "Avoirs et règlements qu’aucune échéance échue n’absorbe : {amount} {currency} (clients : {count}).",
        "note": "À savoir : ",
        "contact": "{amount} {currency}, {stage}, {channel}",
        "automatic": ", sans approbation",
        "to_approve": ", à approuver",
        "next": "{state} ; {stage} dès le {date}",
        "penalties": "Intérêts {interest} {currency}, indemnité {compensation} {currency}.",
        "of": "{claim} sur {amount} {currency}",
        "due": "échéance {date}",
        "channels": {"email": "par e-mail", "task": "tâche à faire"},
        "states": {
            "to_contact": "à relancer",
            "waiting": "en attente",
            "blocked": "bloqué",
            "held": "hors relance",
            "nothing_due": "rien à réclamer",
            "not_due": "non échu",
            "covered": "couvert",
            "finished": "étapes faites",
            "review": "à revoir",
        },
        "notes": {
            "encoding_found": "{file} n’est pas en UTF-8 ; il a été lu en {encoding}.",
            "payments_undated": "Lignes payées en partie sans règlement daté : {count}. La part payée compte dès l’origine et "
            "ne porte pas d’intérêts. Donnez les règlements avec --payments.",
            "policy_of_another_country": "Aucune politique n’est livrée pour {country} ; celle-ci est la française. Donnez-en une avec --policy.",
            "lines_after_night": "Lignes postérieures à la nuit, laissées de côté : {count}.",
            "last_entry_unbalanced": "La dernière écriture de {file} (ligne {row}) n’est pas équilibrée : le fichier est "
            "peut-être coupé. Exportez-le à nouveau.",
            "nothing_lettered": "Aucune ligne de client n’est lettrée : rien ne compte comme payé, sinon par des crédits provisoires.",
            "letterings_unbalanced": "Lettrages non soldés : {count}. Le reste demeure ouvert sur leurs dernières factures.",
            "openings_held": "À-nouveaux hors relance : {amount} {currency} (lignes : {count}). Aucun fichier ne contient "
            "leurs factures. Donnez aussi le fichier de l’exercice précédent.",
            "openings_differ": "Lignes d’exercices antérieurs laissées de côté : {amount} {currency} (lignes : {count}). Les "
            "à-nouveaux de l’exercice suivant n’y correspondent pas, et comptent à leur place.",
            "terms_reckoned": "Un fichier des écritures ne contient pas d’échéances : {terms} à partir de la date de chaque "
            "facture, ou les conditions propres au client de --customers.",
            "relation_unknown": "Clients connus ni comme entreprises ni comme consommateurs : {count}. Ni intérêts ni "
            "indemnité ne leur sont demandés. Donnez --relation, ou la colonne relation.",
            "bank_not_matched": "Banque rapprochée jusqu’au {matched_on} : clients qui l’attendent : {count}.",
            "law_unknown": "Le droit du pays {country} n’est pas connu ici : ni intérêts ni indemnité. Connus : {known}.",
        },
    },
    "de": {
        "night": "Nacht vom {as_of}, Mahnverfahren: {policies}. Nichts wurde versandt.",
        "read": "Gelesen: {files}. Zeilen: {lines}, Kunden: {customers}.",
        "to_chase": "Zu mahnende Kunden: {count}, {amount} {currency}.",
        "others": "Nicht zu mahnen: {states}. --all zeigt sie.",
        "held_items": "Zurückgestellte Posten: {count}, {amount} {currency}.",
        "spare": "Guthaben, die kein fälliger Posten aufnimmt: {amount} {currency} (Kunden: {count}).",
        "note": "Hinweis: ",
        "contact": "{amount} {currency}, {stage}, {channel}",
        "automatic": ", von selbst",
        "to_approve": ", freizugeben",
        "next": "{state}; {stage} ab {date}",
        "penalties": "Zinsen {interest} {currency}, Pauschale {compensation} {currency}.",
        "of": "{claim} von {amount} {currency}",
        "due": "fällig {date}",
        "channels": {"email": "per E-Mail", "task": "als Aufgabe"},
        "states": {
            "to_contact": "zu mahnen",
            "waiting": "wartet",
            "blocked": "gesperrt",
            "held": "zurückgestellt",
            "nothing_due": "nichts zu fordern",
            "not_due": "nicht fällig",
            "covered": "gedeckt",
            "finished": "abgeschlossen",
            "review": "zu prüfen",
        },
        "notes": {
            "encoding_found": "{file} ist nicht in UTF-8; gelesen als {encoding}.",
            "payments_undated": "Teilweise bezahlte Zeilen ohne datierte Zahlung: {count}. Das Bezahlte zählt von Anfang an "
            "und trägt keine Zinsen. Zahlungen mit --payments angeben.",
            "policy_of_another_country": "Für {country} ist keine Richtlinie beigelegt; dies ist die französische. Mit --policy eine angeben.",
            "lines_after_night": "Zeilen nach der Nacht, übergangen: {count}.",
            "last_entry_unbalanced": "Die letzte Buchung in {file} (Zeile {row}) geht nicht auf: die Datei ist vielleicht "
            "abgeschnitten. Exportieren Sie sie noch einmal.",
            "nothing_lettered": "Keine Kundenzeile ist ausgeglichen: als bezahlt zählen nur vorläufig verrechnete Guthaben.",
            "letterings_unbalanced": "Ausgleiche, die nicht aufgehen: {count}. Der Rest bleibt auf den letzten Rechnungen offen.",
            "openings_held": "Zurückgestellte Eröffnungsbuchungen: {amount} {currency} (Zeilen: {count}). Keine Datei "
            "enthält ihre Rechnungen. Auch die Datei des Vorjahres angeben.",
            "openings_differ": "Weggelassene Zeilen früherer Jahre: {amount} {currency} (Zeilen: {count}). Die "
            "Eröffnungsbuchungen des nächsten Jahres stimmen nicht mit ihnen überein und zählen an ihrer Stelle.",
            "terms_reckoned": "Eine Buchungsdatei enthält keine Fälligkeiten: {terms} ab dem Rechnungsdatum, oder die eigenen "
            "Bedingungen des Kunden aus --customers.",
            "relation_unknown": "Kunden, weder als Unternehmen noch als Verbraucher bekannt: {count}. Weder Zinsen noch "
            "Pauschale werden von ihnen gefordert. --relation oder die Spalte relation angeben.",
            "bank_not_matched": "Bank abgeglichen bis {matched_on}: Kunden, die darauf warten: {count}.",
            "law_unknown": "Das Recht von {country} ist hier nicht bekannt: weder Zinsen noch Pauschale. Bekannt: {known}.",
        },
    },
}

TOLD_OF_ITEMS = (
    "currency",
    "amount",
    "residual",
    "claim",
    "held",
    "interest",
    "compensation",
    "state",
    "stage",
    "next_stage",
)
ITEMS_AT_ONCE = 1_000
REMEMBERED = 10_000


class MorningList:
    """The decisions of one night under the names of the files."""

    def __init__(
        self,
        ledger: quittance_core.FileLedger,
        evaluation: quittance_core.Evaluation,
        *,
        as_of: datetime.date,
        currency: str,
        sentences: Sentences,
        language: str,
        policies: Mapping[str, Mapping[str, Any]],
        notes: list[dict],
        everybody: bool,
    ):
        self.ledger, self.evaluation, self.as_of, self.currency = ledger, evaluation, as_of, currency
        self.sentences, self.language, self.everybody = sentences, language, everybody
        self.words = WORDS.get(language, WORDS["en"])
        self.policies = [title_in(policy["titles"], language) for policy in policies.values()]
        self.stages = {
            stage["code"]: title_in(stage["titles"], language)
            for policy in policies.values()
            for stage in policy["stages"]
        }
        self.notes = [note | {"sentence": self.words["notes"][note["code"]].format_map(note)} for note in notes]
        # Many rows have the same reasons, and more have one of them in common.
        self._reasons = functools.lru_cache(REMEMBERED)(self._reasons_of_item)
        self._sentence = functools.lru_cache(REMEMBERED)(self._render)

    def customers(self) -> Iterator[tuple[dict, Iterator[list[dict]]]]:
        """Those to contact, the greatest amount first, then, if everybody is wanted, the others in the order of the ledger.

        Each with its items, some at a time, which follow each other in the ledger.
        """
        to_contact, others = [], []
        first = 0
        for index, case in enumerate(self.evaluation.cases):
            span = range(first, first + case["item_count"])
            first = span.stop
            if case["state"] == "to_contact":
                to_contact.append((-minor_units(case["action"]["amount"]), index, span))
            elif self.everybody:
                others.append((0, index, span))
        for _amount, index, span in sorted(to_contact, key=lambda each: each[:2]) + others:
            yield self._customer(self.evaluation.cases[index]), self._items(span)

    def _customer(self, case: dict) -> dict:
        stated = self.ledger.customer(case["customer_id"])
        action = case["action"] if case["state"] == "to_contact" else None
        return {
            "customer": stated["name"],
            "title": stated["label"] or stated["name"],
            "relation": case["relation_used"],
            "state": case["state"],
            "currency": self.currency,
            **{key: case[key] for key in ("overdue", "not_due", "held", "interest", "compensation", "next_stage")},
            "next_date": case["next_date"] and str(case["next_date"]),
            "action": action
            and {key: action[key] for key in ("stage", "channel", "automatic", "amount", "item_count")},
            "reasons": self._told(case["reasons"]),
        }

    def _items(self, span: range) -> Iterator[list[dict]]:
        """Columns made into rows: an object for each row of the core would cost more than all the rest."""
        for start in span[::ITEMS_AT_ONCE]:
            stop = min(start + ITEMS_AT_ONCE, span.stop)
            move_ids, line_ids, ordinals, due_dates, *told, next_dates, reasons = self.evaluation.items.columns(
                ["move_id", "line_id", "ordinal", "due_date", *TOLD_OF_ITEMS, "next_date", "reasons"], start, stop
            )
            columns = (
                self.ledger.invoices(move_ids),
                ordinals,
                map(str, due_dates),
                *told,
                (date and str(date) for date in next_dates),
                self.ledger.rows(line_ids),
                map(self._reasons, reasons),
            )
            names = ("invoice", "instalment", "due_date", *TOLD_OF_ITEMS, "next_date", "row", "reasons")
            yield [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]

    def _reasons_of_item(self, text: str) -> list[dict]:
        return self._told(json.loads(text))

    def _told(self, reasons: list[dict]) -> list[dict]:
        return [reason | {"sentence": self._sentence(tuple(reason.items()))} for reason in reasons]

    def _render(self, reason: tuple) -> str:
        return self.sentences.render(dict(reason), self.language, self.as_of, stage_titles=self.stages)

    def write_json(self, file: TextIO) -> None:
        """One document, a customer a line."""
        dumps = json.JSONEncoder(ensure_ascii=ascii_only(file)).encode
        head = {"as_of": str(self.as_of), "notes": self.notes, "summary": self.evaluation.summary}
        file.write(dumps(head)[:-1] + ', "customers": [')
        mark = "\n"
        for customer, items in self.customers():
            file.write(mark + dumps(customer)[:-1] + ', "items": [')
            file.writelines(
                ("" if number == 0 else ", ") + dumps(some_items)[1:-1] for number, some_items in enumerate(items)
            )
            file.write("]}")
            mark = ",\n"
        file.write("\n]}\n")

    def write_text(self, file: TextIO, files: list[str]) -> None:
        for line in self._lines(files):
            file.write(plain(line) + "\n")

    def _lines(self, files: list[str]) -> Iterator[str]:
        yield from self._head(files)
        for customer, items in self.customers():
            yield ""
            yield from self._customer_lines(customer)
            for item in itertools.chain.from_iterable(items):
                yield from self._item_lines(item)

    def _head(self, files: list[str]) -> Iterator[str]:
        words, summary = self.words, self.evaluation.summary
        actions, held = summary["actions"].values(), summary["held"].values()
        yield words["night"].format(as_of=self.as_of, policies=", ".join(self.policies))
        yield words["read"].format(
            files=", ".join(files), lines=self.ledger.line_count, customers=self.ledger.customer_count
        )
        for note in self.notes:
            yield words["note"] + note["sentence"]
        yield words["to_chase"].format(
            count=sum(action["count"] for action in actions),
            amount=total(action["amount"] for action in actions),
            currency=self.currency,
        )
        others = [
            f"{words['states'][state]} {found['count']}"
            for state, found in summary["cases"].items()
            if state != "to_contact"
        ]
        if others and not self.everybody:
            yield words["others"].format(states=", ".join(others))
        if held:
            yield words["held_items"].format(
                count=sum(each["count"] for each in held),
                amount=total(each["amount"] for each in held),
                currency=self.currency,
            )
        spare: dict[str, dict[int, list[str]]] = {}
        for credit in self.evaluation.spare_credits():
            spare.setdefault(credit["currency"], {}).setdefault(credit["customer_id"], []).append(credit["left"])
        for currency, customers in sorted(spare.items()):
            amount = total(left for lefts in customers.values() for left in lefts)
            yield words["spare"].format(amount=amount, currency=currency, count=len(customers))

    def _customer_lines(self, customer: dict) -> Iterator[str]:
        words = self.words
        name = one_line(customer["title"])
        if customer["title"] != customer["customer"]:
            name += f" ({one_line(customer['customer'])})"
        yield f"{name}: {self._outcome(customer)}"
        yield from reason_lines(customer["reasons"], "    ")
        if any(customer[key] and minor_units(customer[key]) for key in ("interest", "compensation")):
            interest, compensation = (customer[key] or "–" for key in ("interest", "compensation"))
            yield "    " + words["penalties"].format(
                interest=interest, compensation=compensation, currency=self.currency
            )

    def _item_lines(self, item: dict) -> Iterator[str]:
        words = self.words
        number = one_line(item["invoice"]) + (f" ({item['instalment']})" if item["instalment"] > 1 else "")
        shown = item["held"] if item["state"] == "held" else item["claim"]
        amount = f"{shown} {item['currency']}"
        if shown != item["amount"]:
            amount = words["of"].format(claim=shown, amount=item["amount"], currency=item["currency"])
        due = words["due"].format(date=item["due_date"])
        yield f"  {number}  {amount}, {due}, {words['states'][item['state']]}"
        yield from reason_lines(item["reasons"], "      ")

    def _outcome(self, customer: dict) -> str:
        words, action = self.words, customer["action"]
        if action:
            outcome = words["contact"].format(
                amount=action["amount"],
                currency=customer["currency"],
                stage=self._stage(action["stage"]),
                channel=words["channels"][action["channel"]],
            )
            return outcome + words["automatic" if action["automatic"] else "to_approve"]
        state = words["states"][customer["state"]]
        if not customer["next_date"] or not customer["next_stage"]:
            return state
        return words["next"].format(state=state, stage=self._stage(customer["next_stage"]), date=customer["next_date"])

    def _stage(self, code: str) -> str:
        return f"{code} ({self.stages[code]})" if code in self.stages else str(code)


def reason_lines(reasons: list[dict], margin: str) -> Iterator[str]:
    """What speaks for and against a contact, and of the amount, a line each."""
    for side, mark in (("for", "+"), ("against", "-"), ("amount", "=")):
        sentences = [reason["sentence"] for reason in reasons if reason["side"] == side]
        if sentences:
            yield f"{margin}{mark} {' '.join(sentences)}"


def minor_units(amount: str) -> int:
    """An amount's digits as an integer, to compare amounts of one currency."""
    return int(amount.replace(".", ""))


def total(amounts) -> str:
    """The sum of amounts of one currency, with its decimals."""
    amounts = list(amounts)
    decimals = len(amounts[0].partition(".")[2]) if amounts else 0
    return quittance_core.format_amount(sum(map(minor_units, amounts)), decimals)


def one_line(name: str) -> str:
    """A name without line ends."""
    return " ".join(name.split())
