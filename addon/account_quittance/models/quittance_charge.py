from odoo import api, fields, models
from odoo.exceptions import UserError

from .fields import LooseMany2one

KINDS = [("interest", "Late-payment interest"), ("compensation", "Fixed compensation")]


class QuittanceCharge(models.Model):
    """A part of what is due on one instalment that its claim no longer holds: charged by an entry, or waived.

    The invoice is named by its number in the database, without a foreign key: resetting it must stay possible.
    A reversal takes a charge back with the other sign, and so does what takes a waiver back. A waiver is never changed.
    """

    _name = "quittance.charge"
    _description = "Penalty charged or waived"
    _inherit = "quittance.owned"
    _order = "id desc"
    _rec_name = "number"

    case_id = fields.Many2one(
        "quittance.case", "Customer", required=True, readonly=True, ondelete="restrict", index=True
    )
    company_id = fields.Many2one(related="case_id.company_id", store=True, index=True)
    move_id = LooseMany2one("account.move", "Invoice in the books", required=True, readonly=True, index=True)
    number = fields.Char("Invoice", required=True, readonly=True)  # it outlives the invoice
    ordinal = fields.Integer("Instalment", required=True, readonly=True, aggregator=None)
    kind = fields.Selection(KINDS, "What", required=True, readonly=True)
    currency_id = fields.Many2one("res.currency", required=True, readonly=True)
    amount = fields.Monetary(required=True, readonly=True, aggregator=None)
    nature = fields.Selection([("charged", "Charged"), ("waived", "Waived")], required=True, readonly=True)

    # Of what was charged.
    entry_id = fields.Many2one("account.move", readonly=True, ondelete="cascade", index="btree_not_null")
    entry_state = fields.Selection(related="entry_id.state", string="Entry is")
    until_date = fields.Date("Reckoned to", readonly=True)

    # Of what was waived.
    reason = fields.Char(readonly=True)
    user_id = fields.Many2one("res.users", "Waived by", readonly=True, ondelete="restrict")
    waived_on = fields.Date(readonly=True)
    taken_back_id = fields.Many2one(
        "quittance.charge",
        "Takes back",
        readonly=True,
        ondelete="restrict",
        help="The waiver that this row takes back.",
    )

    _charged_by_entry = models.Constraint(
        "CHECK ((nature = 'charged') = (entry_id IS NOT NULL))", "What is charged has an entry, a waiver has none."
    )
    _taken_back_uniq = models.UniqueIndex("(taken_back_id)", "This waiver was taken back already.")
    _waived_with_reason = models.Constraint("CHECK (nature <> 'waived' OR reason <> '')", "Say why it is waived.")

    def write(self, vals):
        if any(charge.nature == "waived" for charge in self):
            raise UserError(self.env._("A waiver is never changed. Charge again what should be due after all."))
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_except_waived(self):
        if any(charge.nature == "waived" for charge in self):
            raise UserError(self.env._("A waiver is never deleted: it is part of the journal."))
