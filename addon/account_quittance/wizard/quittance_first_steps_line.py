from odoo import fields, models


class QuittanceFirstStepsLine(models.TransientModel):
    """Whom the first night would contact at a stage, or whom it leaves alone for one reason."""

    _name = "quittance.first.steps.line"
    _description = "Finding of the first dry run"
    _order = "id"

    steps_id = fields.Many2one("quittance.first.steps", required=True, ondelete="cascade", index=True)
    backlog = fields.Char("What is late already begins", readonly=True)
    chased = fields.Boolean(readonly=True)
    sentence = fields.Char("What", readonly=True)
    customer_count = fields.Integer("Customers", readonly=True)
    item_count = fields.Integer("Items", readonly=True)
    currency_id = fields.Many2one("res.currency", readonly=True)
    amount = fields.Monetary(readonly=True)
    records = fields.Json(readonly=True, help="Model and ids of what a button opens.")

    def action_open(self):
        """Open the list of the invoices or customers that this line stands for."""
        self.ensure_one()
        self.check_access("read")
        model, ids = self.records
        return {
            "type": "ir.actions.act_window",
            "name": self.sentence,
            "res_model": model,
            "view_mode": "list,form",
            "views": [(False, "list"), (False, "form")],
            "domain": [("id", "in", ids)],
        }
