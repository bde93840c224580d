from odoo import models


class MailActivity(models.Model):
    _inherit = "mail.activity"

    def _action_done(self, feedback=False, attachment_ids=None):
        """Marking the to-do of a credit control task as done settles the task."""
        actions = self.env["quittance.action"].sudo().search([("activity_id", "in", self.ids), ("state", "=", "task")])
        result = super()._action_done(feedback=feedback, attachment_ids=attachment_ids)
        for action in actions:
            action._task_done()
        return result
