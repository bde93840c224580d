from odoo import api, fields, models
from odoo.exceptions import UserError


class QuittanceStage(models.Model):
    _name = "quittance.stage"
    _description = "Stage of a credit control policy"
    _inherit = ["quittance.titled", "quittance.guarded"]
    _order = "policy_id, number, id"

    policy_id = fields.Many2one("quittance.policy", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="policy_id.company_id")
    number = fields.Integer(required=True, default=1, aggregator=None)
    code = fields.Char(required=True)
    offset_days = fields.Integer("Days from the due date", aggregator=None, help="Negative: before the due date.")
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], default="email", required=True)
    automatic = fields.Boolean(help="No approval needed. Sending must be on as well.")
    lapses_at_due_date = fields.Boolean("Lapses at the due date")

    def _to_manifest(self):
        return {
            "code": self.code,
            "days_from_due": self.offset_days,
            "channel": self.channel,
            "automatic": self.automatic,
            "lapses_at_due": self.lapses_at_due_date,
            "titles": self.titles,
        }

    @api.model
    def _from_manifest(self, number, stage):
        return {
            "number": number,
            "code": stage["code"],
            "offset_days": stage["days_from_due"],
            "channel": stage["channel"],
            "automatic": stage["automatic"],
            "lapses_at_due_date": stage["lapses_at_due"],
            "titles": stage["titles"],
        }

    @api.constrains("number", "code", "titles", "offset_days", "channel", "lapses_at_due_date")
    def _check_manifest(self):
        self.policy_id._check_manifest()

    def _check_draft(self):
        if any(stage.policy_id.state == "approved" for stage in self):
            raise UserError(self.env._("An approved policy never changes. Open a new version of it."))

    @api.model_create_multi
    def create(self, vals_list):
        stages = super().create(vals_list)
        stages._check_draft()
        return stages

    def write(self, vals):
        self._check_draft()
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_approved(self):
        self._check_draft()
