"""What the law of a company's country says about the latest due date, asked of the core and read in the shipped manifests."""

from dataclasses import dataclass, field
from datetime import date

from odoo.addons.account_quittance.models.core import core, manifests, shipped, shipped_json


@dataclass(frozen=True)
class Term:
    """A legal maximum: one rule of a jurisdiction for one relation and trade."""

    code: str
    relation: str
    sector: str
    start: str  # issue, delivery or invoice_receipt
    days: int
    to_period_end: bool
    fact: dict = field(compare=False)


@dataclass(frozen=True)
class Finding:
    """A due date beyond a maximum."""

    term: Term
    verdict: str  # beyond; end_of_month where only a counting to the end of a period would allow it
    start: date
    start_is: str
    latest: date
    given: date

    @property
    def days_beyond(self):
        return (self.given - self.latest).days


class PaymentLaw:
    """The payment terms of one country; every answer is asked of the core once."""

    def __init__(self, env, country, sector):
        """:param country: code of the company's country, or False
        :param sector: the company's trade, or False
        """
        self.env = env
        self.sector = sector or ""
        self.manifest = next(
            (
                manifest
                for name in shipped(env, "jurisdictions")
                if country in ((manifest := shipped_json(env, name))["code"], *manifest.get("aliases", ()))
            ),
            None,
        )
        self._terms, self._latest, self._judged = {}, {}, {}
        if self.manifest:
            self.code = self.manifest["code"]
            self._core = core(env)
            self._manifests = manifests((*shipped(env, "jurisdictions").items(), *shipped(env, "rates").items()))
            self._facts = self._core.facts(self._manifests, self.code)

    @property
    def rules(self):
        """Rules on payment terms as the manifest has them; empty where no source was read."""
        return (self.manifest or {}).get("payment_terms", {}).get("rules", [])

    @property
    def knows_sector(self):
        """Whether the trade has a maximum of its own."""
        return any(rule.get("sector") == self.sector for rule in self.rules)

    @property
    def fewest_days(self):
        """No due date within so many days is beyond any maximum."""
        return min(rule["days"] for rule in self.rules)

    @property
    def fine(self):
        """The fact on fines: dict of text, source and status; None where no source was read."""
        fact = self.manifest["fines"].get("fact")
        return fact and self._facts[fact]

    def text(self, fact):
        """The words of a fact in the user's language, where it has some."""
        return fact.get("texts", {}).get((self.env.lang or "en_US")[:2]) or fact["text"]

    def terms(self, relation):
        """Maxima for a relation, the ordinary one first; empty where none is known."""
        if relation not in self._terms:
            self._terms[relation] = self._find_terms(relation)
        return self._terms[relation]

    def _find_terms(self, relation):
        fitting = [rule for rule in self.rules if relation in rule["relations"] and not rule.get("unless_agreed")]
        of_sector = [rule for rule in fitting if self.sector and rule.get("sector") == self.sector]
        fitting = of_sector or [rule for rule in fitting if not rule.get("sector")]
        if not fitting:
            return []
        sector = self.sector if of_sector else ""
        ordinary = self._ask(relation, sector, "", date(2000, 1, 1))["term"]
        fitting.sort(key=lambda rule: rule["code"] != ordinary)
        return [
            Term(
                code=rule["code"],
                relation=relation,
                sector=sector,
                start=rule["from"],
                days=rule["days"],
                to_period_end=rule.get("end", "days") != "days",
                fact=self._facts[rule["fact"]],
            )
            for rule in fitting
            if rule["code"] == ordinary or rule.get("end", "days") != "days"
        ]

    def _ask(self, relation, sector, term, start):
        return self._core.latest_due(
            self._manifests,
            jurisdiction=self.code,
            relation=relation,
            sector=sector,
            term=term,
            start=start.isoformat(),
        )

    def latest(self, term, start):
        """The last due date that a term allows, counted from a day."""
        key = (term, start)
        if key not in self._latest:
            answer = self._ask(term.relation, term.sector, term.code, start)
            self._latest[key] = date.fromisoformat(answer["latest_due"])
        return self._latest[key]

    def judge(self, relation, issued, delivered, given, to_period_end):
        """A due date beside the maximum.

        :param issued: invoice date
        :param delivered: date of delivery, or None
        :param given: the due date
        :param to_period_end: whether the payment term counts to the end of a month; None where there is no payment term
        :return: Finding, or None where the law allows the date or says nothing of the relation
        """
        key = (relation, issued, delivered, given, to_period_end)
        if key not in self._judged:
            self._judged[key] = self._judge(*key)
        return self._judged[key]

    def _judge(self, relation, issued, delivered, given, to_period_end):
        allowed = []
        for term in self.terms(relation):
            start, start_is = issued, "issue"
            if term.start == "delivery":
                start, start_is = (delivered, "delivery") if delivered else (issued, "instead_of_delivery")
            elif term.start == "invoice_receipt":
                start_is = "instead_of_receipt"
            latest = self.latest(term, start)
            if term is self.terms(relation)[0] and given <= latest:
                return None
            allowed.append(Finding(term, "beyond", start, start_is, latest, given))
        if not allowed:
            return None
        longest = max(allowed, key=lambda finding: finding.latest)
        if to_period_end:
            return longest if given > longest.latest else None
        ordinary = allowed[0]
        if to_period_end is False or given > longest.latest:
            return ordinary
        return Finding(ordinary.term, "end_of_month", ordinary.start, ordinary.start_is, ordinary.latest, given)
