from odoo import models
from odoo.exceptions import UserError


class QuittanceDesk(models.AbstractModel):
    """What the person at the desk does with cases; what concerns the open proposal goes on to it."""

    _name = "quittance.desk"
    _description = "Verbs of the credit control desk"

    def _check_desk(self):
        """Buttons are the desk's, also when they are called without being seen."""
        self.check_access("write")

    def action_approve(self):
        """Approve the open proposals of these cases."""
        self.env["quittance.action"]._check_desk()
        blocked = self.filtered(lambda case: case.state == "blocked" and not case.open_action_id)
        if self and blocked == self:
            raise UserError("\n".join(case._say_blocked() for case in blocked))
        return self.open_action_id.action_approve()

    def _say_blocked(self):
        return self.env._(
            "Nothing is proposed for %(customer)s. %(reason)s", customer=self.display_name, reason=self._say_next()
        )

    def action_preview(self):
        """Show the message that approving would send."""
        self.ensure_one()
        if not self.open_action_id:
            raise UserError(self.env._("Nothing is proposed for %s, so there is no message.", self.display_name))
        return self.open_action_id.action_preview()

    def action_another_day(self):
        """Open the dialogue that says what the night of another day decided, and why."""
        self.ensure_one()
        return self.env["quittance.replay"]._open(self)

    def action_postpone(self):
        """Open the dialogue that postpones the next contact."""
        return self.env["quittance.pause"]._open(self, self.env._("Postpone"))

    def action_state_relation(self):
        """State what these customers are in law: the relation that the button carries."""
        self._check_desk()
        self.relation = self.env.context.get("quittance_relation")
        self._evaluate()
        return True

    def action_begin_backlog(self):
        """Say how what was late already begins: as the button carries it."""
        self._check_desk()
        self.backlog = self.env.context.get("quittance_backlog")
        self._evaluate()
        return True

    def action_pause(self):
        """Open the dialogue that pauses these customers."""
        return self.env["quittance.pause"]._open(self, self.env._("Pause"))

    def action_resume(self):
        """End the pause of these customers."""
        self._check_desk()
        self.env["quittance.hold"].union(*(case._pauses() for case in self)).action_lift()
        return True

    def action_evaluate(self):
        """Evaluate these customers now."""
        self._check_desk()
        self._evaluate()
        return True

    def action_task_done(self):
        """Ask what came of the open task."""
        return self.open_action_id.action_task_done()

    def action_undo_task(self):
        """Take back what was just said of the open task."""
        return self.open_action_id.action_undo_task()

    def action_retry(self):
        """Try what failed again."""
        return self.open_action_id.action_retry()

    def action_it_left(self):
        """A person says of unknown attempts: the messages left."""
        return self.open_action_id.action_it_left()

    def action_it_did_not_leave(self):
        """A person says of unknown attempts: the messages did not leave."""
        return self.open_action_id.action_it_did_not_leave()

    def _evaluate(self):
        for company, cases in self.grouped("company_id").items():
            self.env["quittance.run"]._run(company, customers=cases.sudo().partner_id)
