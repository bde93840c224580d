from odoo import models
from odoo.exceptions import UserError


class MailActivity(models.Model):
    _inherit = "mail.activity"

    def _action_done(self, feedback=False, attachment_ids=None):
        """Marking the to-do of a credit control task as done says that the customer was reached."""
        actions = self.env["quittance.action"].sudo().search([("activity_id", "in", self.ids), ("state", "=", "task")])
        if actions and not self.env.su and not self.env.user.has_group("account_quittance.group_user"):
            # The role decides who contacts a customer, not the assignment.
            raise UserError(self.env._("This to-do settles a task of credit control: only its desk does that."))
        ours = actions.activity_id.with_env(self.env)
        done = super(MailActivity, self - ours)._action_done(feedback=feedback, attachment_ids=attachment_ids)
        # The settled task is told once, by its own note. Not in superuser mode: who did it is kept.
        actions.sudo(False)._note_done("reached", feedback, self.env["ir.attachment"].browse(attachment_ids or []))
        ours.action_archive()
        return done
