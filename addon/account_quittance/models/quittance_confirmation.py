"""What somebody of a company has read and confirmed of law and rates that no source of ours can bear."""

import json
from decimal import Decimal

from odoo import api, fields, models

from .core import core, in_words, law_title, rate_words
from .quittance_rate import FACT_STATUSES, explain_statuses


class QuittanceConfirmation(models.Model):
    """Asked once for each fact and company; it holds while text and figure are those that were read."""

    _name = "quittance.confirmation"
    _description = "Law or rate that a company has confirmed"
    _order = "id desc"
    _rec_name = "reading"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade", index=True)
    jurisdiction = fields.Char("Code of the law", readonly=True)
    law = fields.Char(compute="_compute_law")
    fact = fields.Char("Name of the fact", readonly=True)
    text = fields.Text("Text in the manifest", readonly=True)
    series = fields.Char(readonly=True)
    date_from = fields.Date("In force from", readonly=True)
    percent = fields.Char("Percent a year", readonly=True)
    status = fields.Selection(FACT_STATUSES, "Known as", readonly=True)
    reading = fields.Text("What was read", required=True, readonly=True)
    user_id = fields.Many2one("res.users", "Confirmed by", required=True, readonly=True, ondelete="restrict")
    confirmed_on = fields.Datetime("Confirmed on", required=True, readonly=True)

    @api.depends("jurisdiction")
    @api.depends_context("lang")
    def _compute_law(self):
        for one in self:
            one.law = one.jurisdiction and law_title(self.env, one.jurisdiction)

    @api.model
    def _manifest_texts(self, company):
        """What the core is told of a company's confirmations, as a tuple of (name, text)."""
        own = self.sudo().search([("company_id", "=", company.id)], order="id")
        if not own:
            return ()
        facts, rates = own.filtered("fact"), own.filtered("series")
        manifest = {
            "kind": "confirmations",
            "format": 1,
            "facts": [{"jurisdiction": one.jurisdiction, "fact": one.fact, "text": one.text} for one in facts],
            "rates": [
                {"series": one.series, "from": fields.Date.to_string(one.date_from), "percent": one.percent}
                for one in rates
            ],
        }
        return (("confirmations.json", json.dumps(manifest)),)

    @api.model
    def _found(self, settings, asked):
        """What is known of facts and rates that wait for a confirmation.

        :param asked: list of dicts ``jurisdiction`` and ``fact``, or ``series`` and ``from``
        :return: list of dicts of the fields of a confirmation, with ``reading`` in the user's language; none for what no
            manifest gives any more
        """
        native = core(self.env)
        manifests = settings._manifests(settings._manifest_texts())
        titles = {one.code: one.display_name for one in self.env["quittance.rate.series"].sudo().search([])}
        found = []
        for one in asked:
            if "fact" in one:
                fact = native.facts(manifests, one["jurisdiction"]).get(one["fact"])
                if fact:
                    said = [in_words(self.env, fact, part) for part in ("reference", "text", "source")]
                    reading = self._reading((law_title(self.env, one["jurisdiction"]), *said[:2]), fact, said[2])
                    found.append({**one, "text": fact["text"], "status": fact["status"], "reading": reading})
                continue
            row = next((row for row in manifests.rate_rows(one["series"]) if row["from"] == one["from"]), None)
            if row:
                percent = format(Decimal(row["rate"]).scaleb(2).normalize(), "f")
                since = self.env._("from %s", self.env["quittance.rate"]._day_text(one["from"]))
                words = (
                    titles.get(one["series"], one["series"]),
                    since,
                    self.env["quittance.rate"]._percent_text(percent),
                )
                found.append(
                    {"series": one["series"], "date_from": one["from"], "percent": percent, "status": row["status"]}
                    | {"reading": self._reading(words, row, rate_words(self.env, row["source"]))}
                )
        return found

    @api.model
    def _reading(self, words, known, source):
        statuses = dict(self._fields["status"]._description_selection(self.env))
        return " · ".join(filter(None, (*words, statuses[known["status"]], source)))

    @api.model
    def _say(self, settings, asked):
        """What waits for a confirmation, a line each, and what the statuses mean, each once."""
        found = self._found(settings, asked)
        return [*(one["reading"] for one in found), *explain_statuses(self.env, {one["status"] for one in found})]

    @api.model
    def _confirm(self, settings, asked):
        """Keep that the user has read and confirmed what is asked: who, when, and the words that were shown."""
        common = {
            "company_id": settings.company_id.id,
            "user_id": self.env.uid,
            "confirmed_on": fields.Datetime.now(),
        }
        return self.sudo().create([{**one, **common} for one in self._found(settings, asked)])
