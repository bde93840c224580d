import json
from collections import defaultdict
from decimal import Decimal

# Why an item waits, and what keeps a letter from a customer, as the core's reasons say it.
WAITS = (
    "stage_condition",
    "below_minimum",
    "item_below_minimum",
    "bank_not_matched",
    "other_channel",
    "contact_gap",
    "contact_cap",
    "grace_days",
    "stage_not_in_policy",
    "stage_not_before",
)
BLOCKERS = ("insolvent", "no_address", "sending_in_progress")
# What one would not expect comes first.
ORDER = (*BLOCKERS, "covered", "review", "stage_not_in_policy", "finished", *WAITS, "not_due")


class FirstNight:
    """What one evaluation does, in groups: whom it contacts by stage, and whom it does not by reason."""

    def __init__(self, steps, evaluation):
        self.steps, self.evaluation = steps, evaluation
        self.env, self.settings = steps.env, steps._settings()
        self.moves, self.customers, self.amounts = defaultdict(list), defaultdict(set), defaultdict(Decimal)

    def rows(self, policy):
        """Values of lines: (of those who are contacted, of those who are not)."""
        stages = self._group()
        chased = [
            self._row(("chased", code), title, len(self.customers["chased", code]))
            for code, title in self.settings._stage_titles(policy).items()
            if code in stages
        ]
        return chased, [*self._held(), *self._waiting(), *self._left_out(), *self._spare(), *self._failed()]

    def _group(self):
        """Sort each open item into its group.

        :return: codes of the stages at which somebody is contacted
        """
        cases = {case["customer_id"]: case for case in self.evaluation.cases if case["status"] == "ok"}
        stages = set()
        names = ("customer_id", "move_id", "state", "hold", "mentioned", "residual_company", "reasons")
        rows = self.evaluation.items.columns(names, 0, len(self.evaluation.items))
        for customer, move, state, hold, mentioned, amount, reasons in zip(*rows, strict=True):
            case = cases.get(customer)
            if case is None:
                continue
            if hold:
                self._add(("held", hold), customer, move, amount)
            if state == "held":
                continue
            if case["state"] == "to_contact" and (state == "to_contact" or mentioned):
                stage = case["action"]["stage"]
                stages.add(stage)
                key = ("chased", stage)
            else:
                key = ("waits", self._why(case, state, reasons))
            self._add(key, customer, move, amount)
        return stages

    def _add(self, key, customer, move, amount):
        self.moves[key].append(move)
        self.customers[key].add(customer)
        self.amounts[key] += Decimal(amount)

    @staticmethod
    def _why(case, state, reasons):
        if state in ("to_contact", "waiting"):
            told = {reason["code"] for reason in case["reasons"]}
            blocker = next((code for code in BLOCKERS if code in told), None)
            if blocker:
                return blocker
            told = {reason["code"] for reason in json.loads(reasons)}
            return next((code for code in WAITS if code in told), "stage_not_before")
        return state

    def _row(self, key, sentence, customers, opens="account.move", **values):
        moves = sorted(set(self.moves[key]))
        return {
            "sentence": sentence,
            "customer_count": customers,
            "item_count": len(self.moves[key]),
            "amount": self.amounts[key],
            "currency_id": self.steps.currency_id.id,
            "records": [opens, moves if opens == "account.move" else sorted(self.customers[key])],
        } | values

    def _held(self):
        titles = self.env["quittance.hold"]._titles(self.steps.company_id)
        return [
            self._row(
                ("held", code),
                titles.get(code, code),
                len(self.customers["held", code]),
                item_count=held["count"],
                amount=Decimal(held["amount"]),
            )
            for code, held in self.evaluation.summary["held"].items()
        ]

    def _waiting(self):
        env = self.env
        titles = {
            "insolvent": env._("The customer is in insolvency proceedings: no letter"),
            "no_address": env._("No e-mail address that a letter could go to"),
            "sending_in_progress": env._("A message is being sent"),
            "covered": env._("Covered by payments or credit notes that are not matched yet"),
            "review": env._("Late already: waits until a person has looked"),
            "finished": env._("The last stage was done: a person decides"),
            "stage_not_in_policy": env._("A stage was done that this policy does not know: a person decides"),
            "stage_condition": env._("Waits for the conditions of its stage"),
            "other_channel": env._("Waits for a contact by another channel"),
            "contact_gap": env._("The last contact is too recent"),
            "contact_cap": env._("As many contacts already as the policy allows"),
            "grace_days": env._("Waits until the bank has booked what was paid on the due date"),
            "below_minimum": env._("Less is overdue than the policy chases"),
            "item_below_minimum": env._("Too small for a letter of its own"),
            "bank_not_matched": env._("May be paid: the bank is not matched up to its due date"),
            "stage_not_before": env._("Late, but the day of its stage has not come"),
            "not_due": env._("Not due yet"),
        }
        codes = sorted((code for kind, code in self.moves if kind == "waits"), key=ORDER.index)
        return [
            self._row(
                ("waits", code),
                titles[code],
                len(self.customers["waits", code]),
                opens="res.partner" if code in BLOCKERS else "account.move",
            )
            for code in codes
        ]

    def _left_out(self):
        return [
            self._row(
                ("left_out", line["code"]),
                self.settings._sentences([line])[0],
                0,
                item_count=line["count"],
                amount=Decimal(line["amount"]),
                records=False,
            )
            for line in self.evaluation.left_out
        ]

    def _spare(self):
        return [
            self._row(
                ("spare", line["spare_currency_id"]),
                self.env._("Credits that no due item takes up: never asked for, always told"),
                len(line["spare"]),
                amount=line["amount"],
                currency_id=line["spare_currency_id"],
                records=["res.partner", [customer for customer, _left in line["spare"]]],
            )
            for line in self.env["quittance.run"]._spare_credits(self.evaluation)
        ]

    def _failed(self):
        by_message = defaultdict(list)
        for failure in self.evaluation.failures:
            by_message[failure["message"]].append(failure)
        return [
            self._row(
                ("failed", message),
                self.env._("Could not be evaluated. %s", message),
                len(failures),
                records=["res.partner", [failure["customer_id"] for failure in failures if failure["customer_id"]]],
            )
            for message, failures in by_message.items()
        ]
