"""What is due on one claim or on several, as lines for a person: with four decimals, totals with the currency's."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from quittance_core.sentences import Sentences

# Texts of the table itself, in the languages of the shipped sentences; the reasons' are in manifests/sentences.
WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "columns": ("from", "to", "days", "principal", "rate", "interest"),
        "no_segment": "no day bears interest",
        "exact_interest": "exact interest {amount}",
        "parts": {
            "principal": "principal",
            "interest": "interest",
            "interest_paid": "interest paid",
            "compensation": "compensation",
            "costs": "costs",
            "costs_paid": "costs paid",
            "total": "total",
            "overpaid": "overpaid",
        },
        "not_available": "not available",
        "payment": "{on}  paid {amount}: costs {costs}",
        "settled": "{name}: interest {interest}, principal {principal}",
        "decimals": "Lines show four decimals.",
        "rounding": "Rounding: {scope}, {mode} ({known}).",
        "scopes": {
            "segment": "each line is rounded by itself",
            "sum": "interest is rounded once, on the exact sum",
        },
        "modes": {
            "half_away_from_zero": "half away from zero",
            "half_even": "half even",
            "toward_zero": "toward zero",
        },
        "statuses": {
            None: "as asked for",
            "official": "official: read in an official publication",
            "secondary": "secondary: two independent publications say it",
            "confirmed": "confirmed by the company",
            "convention": "a convention: no text fixes it",
            "unverified": "not verified",
            "memory": "from memory",
        },
    },
    "fr": {
        "columns": ("du", "au", "jours", "principal", "taux", "intérêts"),
        "no_segment": "aucun jour ne porte d’intérêts",
        "exact_interest": "intérêts exacts {amount}",
        "parts": {
            "principal": "principal",
            "interest": "intérêts",
            "interest_paid": "intérêts payés",
            "compensation": "indemnité",
            "costs": "frais",
            "costs_paid": "frais payés",
            "total": "total",
            "overpaid": "trop-perçu",
        },
        "not_available": "non disponible",
        "payment": "{on}  payé {amount} : frais {costs}",
        "settled": "{name} : intérêts {interest}, principal {principal}",
        "decimals": "Les lignes montrent quatre décimales.",
        "rounding": "Arrondi : {scope}, {mode} ({known}).",
        "scopes": {
            "segment": "chaque ligne est arrondie séparément",
            "sum": "les intérêts sont arrondis une fois, sur la somme exacte",
        },
        "modes": {
            "half_away_from_zero": "au plus proche, la moitié en s’éloignant de zéro",
            "half_even": "au plus proche, la moitié vers le pair",
            "toward_zero": "vers zéro",
        },
        "statuses": {
            None: "comme demandé",
            "official": "officiel : lu dans une publication officielle",
            "secondary": "secondaire : deux publications indépendantes le disent",
            "confirmed": "confirmé par l’entreprise",
            "convention": "une convention : aucun texte ne le fixe",
            "unverified": "non vérifié",
            "memory": "de mémoire",
        },
    },
    "de": {
        "columns": ("von", "bis", "Tage", "Hauptforderung", "Satz", "Zinsen"),
        "no_segment": "kein Tag wird verzinst",
        "exact_interest": "genaue Zinsen {amount}",
        "parts": {
            "principal": "Hauptforderung",
            "interest": "Zinsen",
            "interest_paid": "bezahlte Zinsen",
            "compensation": "Pauschale",
            "costs": "Kosten",
            "costs_paid": "bezahlte Kosten",
            "total": "Summe",
            "overpaid": "überzahlt",
        },
        "not_available": "nicht bekannt",
        "payment": "{on}  bezahlt {amount}: Kosten {costs}",
        "settled": "{name}: Zinsen {interest}, Hauptforderung {principal}",
        "decimals": "Zeilen zeigen vier Nachkommastellen.",
        "rounding": "Rundung: {scope}, {mode} ({known}).",
        "scopes": {
            "segment": "jede Zeile wird für sich gerundet",
            "sum": "die Zinsen werden einmal gerundet, auf der genauen Summe",
        },
        "modes": {
            "half_away_from_zero": "zum Nächsten, die Hälfte von null weg",
            "half_even": "zum Nächsten, die Hälfte zur geraden Ziffer",
            "toward_zero": "zur Null hin",
        },
        "statuses": {
            None: "wie verlangt",
            "official": "amtlich: in einer amtlichen Veröffentlichung gelesen",
            "secondary": "sekundär: zwei unabhängige Veröffentlichungen sagen es",
            "confirmed": "vom Unternehmen bestätigt",
            "convention": "eine Konvention: kein Text legt es fest",
            "unverified": "nicht geprüft",
            "memory": "aus dem Gedächtnis",
        },
    },
}

# The parts of the total in the order in which they are told: what was paid counts against it.
PARTS = ("principal", "interest", "interest_paid", "compensation", "costs", "costs_paid", "total", "overpaid")
NOT_TOLD_WHERE_NOTHING = {"interest_paid", "costs", "costs_paid"}


class AccrualText:
    """Results of :func:`quittance_core.accrue` and :func:`quittance_core.statement` in one language."""

    def __init__(self, sentences: Sentences, language: str):
        self.sentences, self.language = sentences, language
        self.words = WORDS.get(language, WORDS["en"])

    def claim(self, result: dict) -> list[str]:
        """One claim."""
        return [
            *self._segments(result),
            "",
            *self._figures(result),
            "",
            *self._rounding([result]),
            *self._reasons(result),
        ]

    def statement(self, result: dict) -> list[str]:
        """Each claim, what each payment settled, and the totals."""
        lines = []
        for claim in result["claims"]:
            lines += [claim["name"], *self._segments(claim), *self._figures(claim), *self._reasons(claim), ""]
        for payment in result["payments"]:
            settled = (self._settled(claim) for claim in payment["claims"])
            lines.append("; ".join([self.words["payment"].format_map(payment), *settled]))
        return [
            *lines,
            "",
            *self._figures(result),
            "",
            *self._rounding(result["claims"]),
            *self._reasons(result),
        ]

    def _settled(self, claim: dict) -> str:
        text = self.words["settled"].format_map(claim)
        return f"{text}, {self.words['parts']['costs']} {claim['costs']}" if "costs" in claim else text

    def _segments(self, result: dict) -> list[str]:
        first, last, days, principal, rate, interest = self.words["columns"]
        lines = [f"{first:10}  {last:10}  {days:>5}  {principal:>18}  {rate:>10}  {interest:>16}"]
        for segment in result["segments"]:
            lines.append(
                f"{segment['from']:10}  {segment['to']:10}  {segment['days']:>5}  {segment['principal']:>18}  "
                f"{_percent(segment['rate']):>10}  {_four_decimals(segment['interest']):>16}"
            )
            lines += [f"    {source}" for source in segment.get("sources", []) if source]
        if not result["segments"]:
            lines.append(self.words["no_segment"])
        if "exact_interest" in result:
            lines.append(self.words["exact_interest"].format(amount=result["exact_interest"]))
        return lines

    def _figures(self, result: dict) -> list[str]:
        width = max(map(len, self.words["parts"].values()))
        lines = []
        for name in PARTS:
            if name not in result or (name in NOT_TOLD_WHERE_NOTHING and Fraction(result[name]) == 0):
                continue
            currency = result["compensation_currency"] if name == "compensation" else result["currency"]
            sign = "-" if name.endswith("_paid") else ""
            value = self.words["not_available"] if result[name] is None else f"{sign}{result[name]} {currency}"
            lines.append(f"{self.words['parts'][name]:{width}} {value:>22}")
        return lines

    def _reasons(self, result: dict) -> list[str]:
        def write(amount: Decimal, currency: str | None) -> str:
            return f"{amount} {currency or result['currency']}"

        reasons = result["reasons"]
        return [f"- {self.sentences.render(reason, self.language, format_amount=write)}" for reason in reasons]

    def _rounding(self, results: list[dict]) -> list[str]:
        """How interest was rounded, and how well that is known, once each."""
        lines = [self.words["decimals"]]
        for rounding, status in dict.fromkeys((result["rounding"], result["rounding_status"]) for result in results):
            mode, _comma, scope = rounding.partition(", ")
            lines.append(
                self.words["rounding"].format(
                    scope=self.words["scopes"][scope],
                    mode=self.words["modes"][mode],
                    known=self.words["statuses"][status],
                )
            )
        return lines


def _four_decimals(fraction: str) -> str:
    """An exact fraction as text with four decimals, half away from zero, for reading only."""
    exact = Fraction(fraction)
    scaled, rest = divmod(abs(exact.numerator) * 10_000, exact.denominator)
    scaled += 2 * rest >= exact.denominator
    return f"{'-' if exact < 0 else ''}{scaled // 10_000}.{scaled % 10_000:04d}"


def _percent(rate: str) -> str:
    whole, _, decimals = rate.partition(".")
    decimals = decimals.ljust(4, "0")
    return f"{int(whole + decimals[:2])}.{decimals[2:]} %"
