import collections
from decimal import Decimal

from odoo import api, fields, models

from ..models.fields import exact


class QuittanceApprove(models.TransientModel):
    """What approving will do, shown before it does it."""

    _name = "quittance.approve"
    _description = "Approve credit control proposals"
    _inherit = "quittance.guarded"

    action_ids = fields.Many2many("quittance.action", string="Proposals", required=True)
    email_count = fields.Integer("E-mails", compute="_compute_counts")
    task_count = fields.Integer("Tasks", compute="_compute_counts")
    amounts = fields.Text(
        "Asked for in all", compute="_compute_counts", help="At book value, in each company's currency."
    )
    refused_count = fields.Integer("Not approved", compute="_compute_counts")
    missing_document_count = fields.Integer("With invoices that have no stored PDF", compute="_compute_counts")
    fallbacks = fields.Text("Language", compute="_compute_counts")
    copy_count = fields.Integer("With copies to other contacts", compute="_compute_counts")
    without_copy = fields.Text("No copy to", compute="_compute_counts")
    # What is approved: the facts of the proposals when this dialogue was opened, and nothing that came after.
    shown = fields.Json(readonly=True)
    refusals = fields.Text("Why not", compute="_compute_counts")
    leave_later = fields.Text("Leave later", compute="_compute_counts")

    def _has_field_access(self, field, operation):
        # "readonly" by itself holds in views only: nobody approves by call what was never shown.
        if operation == "write" and field.name == "shown" and not self.env.su:
            return False
        return super()._has_field_access(field, operation)

    @api.model
    def _open(self, actions):
        shown = {str(action_id): facts for action_id, facts in actions._facts().items()}
        wizard = self.sudo().create({"action_ids": [fields.Command.set(actions.ids)], "shown": shown})
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Approve"),
            "res_model": self._name,
            "res_id": wizard.id,
            "view_mode": "form",
            "target": "new",
        }

    @api.depends("action_ids")
    def _compute_counts(self):
        for wizard in self:
            approvable = wizard.action_ids.filtered(lambda action: not action.refusal)
            refused = wizard.action_ids - approvable
            emails = approvable.filtered(lambda action: action.channel == "email")
            wizard.email_count = len(emails)
            wizard.task_count = len(approvable - emails)
            wizard.refused_count = len(refused)
            wizard.amounts = wizard._say_amounts(approvable)
            copies = emails._copies()
            wizard.copy_count = sum(bool(found) for found, _without in copies.values())
            wizard.without_copy = (
                "\n".join(
                    self.env._(
                        "%(label)s: %(value)s",
                        label=action.case_id.display_name,
                        value=action._say_without_copy(without),
                    )
                    for action, (_found, without) in copies.items()
                    if without
                )
                or False
            )
            wizard.missing_document_count = len(emails.filtered("missing_documents"))
            fallbacks = collections.Counter(filter(None, (action._letter_fallback() for action in emails)))
            wizard.fallbacks = "\n".join(f"{sentence} ({count})" for sentence, count in fallbacks.items()) or False
            later = collections.Counter(filter(None, emails.mapped("leaves_later")))
            wizard.leave_later = "\n".join(f"{sentence} ({count})" for sentence, count in later.items()) or False
            wizard.refusals = "\n".join(dict.fromkeys(refused.mapped("refusal"))) or False

    @api.model
    def _say_amounts(self, actions):
        totals = collections.defaultdict(Decimal)
        for action in actions:
            totals[action.currency_id] += exact(action.amount, action.currency_id)
        settings = self.env["quittance.settings"]
        return "\n".join(settings._amount(total, currency.name) for currency, total in totals.items()) or False

    def action_confirm(self):
        """Approve what can be approved, and say what happened."""
        self.ensure_one()
        actions = self.action_ids.sudo(False)
        actions._check_desk()
        approvable = actions.filtered(lambda action: not action.refusal)
        changed = approvable._changed(self.shown or {})
        approvable = approvable.filtered(lambda action: action not in changed)
        refused = len(actions) - len(approvable)
        approvable._approve(self.shown or {})
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success" if approvable else "warning",
                "message": "\n".join(
                    [
                        self.env._(
                            "%(approved)s approved, %(refused)s not.", approved=len(approvable), refused=refused
                        ),
                        *changed.values(),
                    ]
                ),
                "sticky": bool(changed),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }
