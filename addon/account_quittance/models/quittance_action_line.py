from odoo import fields, models

from .fields import LooseMany2one, StageCode


class QuittanceActionLine(models.Model):
    """An item of an approved action, as it was when it was approved."""

    _name = "quittance.action.line"
    _description = "Item of a credit control action"
    _log_access = False
    _order = "id"

    action_id = fields.Many2one("quittance.action", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    move_id = LooseMany2one("account.move", "Invoice", required=True, readonly=True)
    ordinal = fields.Integer("Instalment", required=True, readonly=True, aggregator=None)
    item_id = LooseMany2one("quittance.item", required=True, readonly=True)
    stage = StageCode("Stage")
    counts_as = fields.Char(
        readonly=True,
        help="The stage of the policy that asked last that this one counts as, where that is another one.",
    )
    cycle = fields.Integer(required=True, readonly=True, aggregator=None)
    currency_id = LooseMany2one("res.currency", readonly=True)
    due_date = fields.Date(readonly=True)
    claim = fields.Monetary(readonly=True, aggregator=None)
    advances = fields.Boolean(readonly=True, help="The item's own stage rises when the message left.")

    _stage_uniq = models.UniqueIndex(
        "(company_id, move_id, ordinal, COALESCE(counts_as, stage), cycle) WHERE advances",
        "This stage was announced for this invoice already.",
    )
