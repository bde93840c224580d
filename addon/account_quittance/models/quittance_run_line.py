from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import UserError

# So many customers are named in one row of credits; a button opens them all.
NAMED = 10


class QuittanceRunLine(models.Model):
    _name = "quittance.run.line"
    _description = "Left out of, spare in, or failed in a credit control run"
    _inherit = "quittance.owned"
    _log_access = False
    _order = "id"

    run_id = fields.Many2one("quittance.run", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="run_id.company_id")
    currency_id = fields.Many2one("res.currency", compute="_compute_currency_id")
    kind = fields.Selection(
        [("left_out", "Left out"), ("held", "Held"), ("spare_credit", "Spare credit"), ("failure", "Failure")],
        required=True,
        readonly=True,
    )
    code = fields.Char(readonly=True)
    sentence = fields.Char("What", compute="_compute_sentence")
    message = fields.Char(readonly=True)
    count = fields.Integer("Items", readonly=True)
    amount = fields.Monetary(readonly=True, aggregator=None)
    partner_id = fields.Integer("Customer ID", readonly=True, aggregator=None)
    move_id = fields.Integer("Invoice ID", readonly=True, aggregator=None)
    spare_currency_id = fields.Many2one(
        "res.currency", "Currency of a spare credit", readonly=True, help="Of a spare credit, which is never set off."
    )
    spare = fields.Json("Spare credits by customer", readonly=True, help="Pairs of a customer's ID and an amount.")
    customers = fields.Char(compute="_compute_customers")
    customer_count = fields.Integer("Number of customers", compute="_compute_customers")

    @api.depends("spare_currency_id", "run_id.currency_id")
    def _compute_currency_id(self):
        for line in self:
            line.currency_id = line.spare_currency_id or line.run_id.currency_id

    @api.depends("spare")
    @api.depends_context("lang")
    def _compute_customers(self):
        for line in self:
            spare = line.spare or []
            # The least of our roles reads a run, and need not read contacts.
            names = {
                partner.id: partner.display_name
                for partner in self.env["res.partner"].sudo().browse(key for key, _left in spare[:NAMED]).exists()
            }
            say, code = line._settings()._amount, line.currency_id.name
            told = [f"{names[key]} {say(Decimal(amount), code)}" for key, amount in spare[:NAMED] if key in names]
            if len(spare) > NAMED:
                told.append(self.env._("%s more", len(spare) - NAMED))
            line.customers = ", ".join(told) or False
            line.customer_count = len(spare)

    @api.depends_context("lang")
    def _compute_sentence(self):
        for line in self:
            line.sentence = line.message or line._settings()._sentences([{"code": line.code}])[0]

    def action_open(self):
        """Open the invoice of this line, otherwise its customer."""
        self.ensure_one()
        record = self.env["account.move"].browse(self.move_id or []).exists()
        record = record or self.env["res.partner"].browse(self.partner_id or []).exists()
        if not record:
            raise UserError(self.env._("This line stands for several items: there is not one record to open."))
        return {
            "type": "ir.actions.act_window",
            "res_model": record._name,
            "res_id": record.id,
            "view_mode": "form",
        }

    def action_open_customers(self):
        """Open the customers whose credits nothing takes up."""
        self.ensure_one()
        customer_ids = [customer_id for customer_id, _left in self.spare or []]
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Credits not set against an item"),
            "res_model": "res.partner",
            "view_mode": "list,form",
            "domain": [("id", "in", customer_ids)],
        }
