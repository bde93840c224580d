from odoo import fields, models


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    quittance_penalty = fields.Selection(
        [("interest", "Late-payment interest"), ("compensation", "Fixed compensation")],
        "Penalty",
        readonly=True,
        copy=False,
        help="A charged penalty is chased, and bears neither interest nor compensation itself.",
    )
