import json
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import format_date, formatLang

from ..models.core import core


class QuittanceReplay(models.TransientModel):
    """Why a customer was, or was not, written to on another day: the night of that day decided again. Nothing is written."""

    _name = "quittance.replay"
    _description = "Why on another day"
    _inherit = "quittance.guarded"

    case_id = fields.Many2one("quittance.case", "Customer", required=True, readonly=True, ondelete="cascade")
    company_id = fields.Many2one(related="case_id.company_id")
    customer_number = fields.Integer(
        related="case_id.partner_id.id", string="Number in the export of nights", help="It has no names."
    )
    day = fields.Date("On", required=True)
    is_kept = fields.Boolean(compute="_compute_told")
    outcome = fields.Char("What was decided", compute="_compute_told")
    reason_text = fields.Text("Why", compute="_compute_told")
    item_text = fields.Text("Invoices", compute="_compute_told")

    @api.model
    def _open(self, case):
        today = case._settings()._today()
        day = self.env["quittance.slice"]._night_before(case.company_id, today) or today - timedelta(days=1)
        replay = self.create({"case_id": case.id, "day": day})
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Why on another day?"),
            "res_model": self._name,
            "res_id": replay.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.depends("day", "case_id")
    @api.depends_context("lang")
    def _compute_told(self):
        for replay in self:
            replay.case_id.sudo(False).check_access("read")
            replay.update(replay.sudo()._told())

    def _told(self):
        slices = self.env["quittance.slice"]
        nothing = {"is_kept": False, "reason_text": False, "item_text": False}
        night = self.day and slices._night_of(self.company_id, self.day)
        if not night:
            return nothing | {"outcome": self._say_kept(slices._first_night(self.company_id))}
        customers = [self.case_id.partner_id.id, *(self.case_id.former_customers or ())]
        evaluation = slices._replay(self.company_id, night, customers)
        manifests = self._manifests_of(night)
        found = [told for customer in customers if (told := self._told_of(customer, evaluation, manifests))]
        if not found:
            return nothing | {
                "outcome": self.env._("Nothing was decided on this customer in that night: nothing was open.")
            }
        return {"is_kept": True} | {
            name: separator.join(filter(None, (told[name] for told in found))) or False
            for name, separator in (("outcome", "; "), ("reason_text", "\n"), ("item_text", "\n"))
        }

    def _told_of(self, customer, evaluation, manifests):
        """What the night decided on one customer, by field; None where it decided nothing."""
        try:
            decided = evaluation.case(customer)
        except KeyError:
            return None
        failed = any(one["customer_id"] == customer for one in evaluation.failures)
        titles, words = self._titles(manifests), self._words(manifests)
        outcome = (
            self.env._("The night could not decide on this customer.") if failed else self._outcome(decided, titles)
        )
        if customer != self.case_id.partner_id.id:
            outcome = self.env._(
                "merged since, then customer number %(number)s: %(outcome)s", number=customer, outcome=outcome
            )
        if failed:
            return {"outcome": outcome, "reason_text": False, "item_text": False}
        items = [item for item in evaluation.items if item["customer_id"] == customer]
        return {
            "outcome": outcome,
            "reason_text": "\n".join(self._sentences(decided["reasons"], titles, words)),
            "item_text": "\n".join(self._item_lines(items, titles, words)),
        }

    def _say_kept(self, first_night):
        """Why there is nothing of the day, and which day to ask for."""
        if not first_night:
            return self.env._("No night is kept yet: ask again after the next one.")
        return self.env._(
            "No night of this day is kept. The first one that is kept is of %s.", format_date(self.env, first_night)
        )

    def _manifests_of(self, night):
        """The manifests of that night by their texts."""
        texts = self.env["quittance.kept.text"]._texts(self.company_id, set(night.manifests.values()))
        return {text: json.loads(text) for text in texts.values()}

    def _titles(self, manifests):
        """Of the stages, by code, as the policies of that night call them."""
        policies = [one for one in manifests.values() if one["kind"] == "policy"]
        title_in = core(self.env).sentences.title_in
        return {stage["code"]: title_in(stage["titles"], self.env.lang) for one in policies for stage in one["stages"]}

    def _words(self, manifests):
        """What the company's own manifests and the law said that night: a tuple of texts."""
        return tuple(sorted(text for text, one in manifests.items() if one["kind"] in ("sentences", "jurisdiction")))

    def _sentences(self, reasons, titles, words):
        return self.case_id._settings()._sentences(reasons, as_of=self.day, titles=titles, words=words)

    def _outcome(self, decided, titles):
        states = dict(self.env["quittance.case"]._fields["state"]._description_selection(self.env))
        state = states.get(decided["state"], decided["state"])
        stage = titles.get(decided["next_stage"], decided["next_stage"])
        if not stage:
            return state
        if not decided["next_date"] or decided["state"] == "to_contact":
            return self.env._("%(state)s: %(stage)s", state=state, stage=stage)
        date = format_date(self.env, decided["next_date"])
        return self.env._("%(state)s: %(stage)s on %(date)s", state=state, stage=stage, date=date)

    def _item_lines(self, items, titles, words):
        moves = self.env["account.move"].browse({item["move_id"] for item in items}).exists()
        names = {move.id: move.name for move in moves}
        currencies = {currency.name: currency for currency in self.env["res.currency"].search([])}
        for item in items:
            amount = formatLang(self.env, float(item["residual"]), currency_obj=currencies.get(item["currency"]))
            yield self.env._(
                "%(invoice)s, %(amount)s open, due on %(date)s. %(reasons)s",
                invoice=names.get(item["move_id"], item["move_id"]),
                amount=amount,
                date=format_date(self.env, item["due_date"]),
                reasons=" ".join(self._sentences(item["reasons"], titles, words)),
            )
