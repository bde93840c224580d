from odoo import models

from .quittance_task import HANDED_OVER


class QuittanceConsequences(models.AbstractModel):
    """What the stage of an action adds, once its contact is done: in the transaction that settles it."""

    _name = "quittance.consequences"
    _description = "Consequences of credit control actions"

    def _follow(self, attempt_of):
        """Bring about what the stages of these actions add.

        :param attempt_of: by action the attempt that was settled
        """
        policies = self._read_policies()
        stages = {action: action._stage_read(policies) for action in self}

        def adding(name):
            return self.filtered(lambda action: stages[action].get(name))

        adding("hands_over")._hold_handed_over()
        for action in adding("holds_orders"):
            person = action._person(attempt_of[action])
            action.case_id._hold_orders(action.with_context(lang=person.lang)._stage_title(), person)
        charging = adding("charges_penalties")
        if charging:
            charging._charge_penalties(attempt_of)

    def _hold_handed_over(self):
        """Nobody contacts these customers until a person lifts the hold."""
        self.env["quittance.hold"].sudo().create(
            [
                {"case_id": action.case_id.id, "code": HANDED_OVER, "reason": action._speaking()._stage_title()}
                | {"from_date": action._settings()._today()}
                for action in self
                if HANDED_OVER in self.env["quittance.hold"]._given(action.company_id)
            ]
        )

    def _charge_penalties(self, attempt_of):
        """Charge what is open of penalties; here nobody can, and the case says so."""
        for action in self:
            action._note_by_person(
                attempt_of[action],
                lambda spoken: spoken.env._(
                    "“%s” charges penalties, which takes the addon for late-payment penalties: nothing was charged.",
                    spoken._stage_title(),
                ),
            )

    def _note_by_person(self, attempt, say):
        """A note on the case, by whoever did the contact and in that person's language.

        :param say: what is noted, of this action in that language
        """
        person = self._person(attempt)
        self.case_id._message_log(body=say(self.with_context(lang=person.lang)), author_id=person.partner_id.id)
