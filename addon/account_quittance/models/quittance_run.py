from odoo import api, fields, models
from odoo.exceptions import UserError


class QuittanceRun(models.Model):
    """One evaluation of one root company."""

    _name = "quittance.run"
    _description = "Credit control run"
    _order = "id desc"
    _rec_name = "as_of"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    as_of = fields.Date(required=True, readonly=True)
    kind = fields.Selection([("night", "Night"), ("partial", "Some customers")], required=True, readonly=True)
    state = fields.Selection([("done", "Done"), ("failed", "Failed")], required=True, readonly=True)
    started_at = fields.Datetime("Started", readonly=True)
    duration_ms = fields.Integer("Duration (ms)", readonly=True)
    policy_id = fields.Many2one("quittance.policy", readonly=True, ondelete="set null")
    policy_hash = fields.Char(readonly=True)
    error = fields.Text(readonly=True)
    prior = fields.Json(readonly=True, help="What a later evaluation of some customers needs of the whole portfolio.")
    statements = fields.Integer("SQL statements", readonly=True)
    customer_count = fields.Integer("Customers", readonly=True)
    item_count = fields.Integer("Open items", readonly=True)
    to_contact_count = fields.Integer("To contact", readonly=True)
    proposed_count = fields.Integer("New proposals", readonly=True)
    changed_count = fields.Integer("Changed proposals", readonly=True)
    cancelled_count = fields.Integer("Cancelled proposals", readonly=True)
    closed_count = fields.Integer("Closed items", readonly=True)
    overdue = fields.Monetary(readonly=True)
    not_due = fields.Monetary(readonly=True)
    held = fields.Monetary(readonly=True)
    summary = fields.Json(readonly=True)
    left_out_ids = fields.One2many(
        "quittance.run.line", "run_id", "Left out", domain=[("kind", "!=", "failure")], readonly=True
    )
    failure_ids = fields.One2many(
        "quittance.run.line", "run_id", "Failures", domain=[("kind", "=", "failure")], readonly=True
    )

    @api.model
    def action_run_now(self):
        """Evaluate the whole company of the user now, and open the run."""
        self.env["quittance.case"].check_access("write")
        return self._run(self.env.company)._action_open()

    def action_retry(self):
        """Evaluate again: the customers that failed, or the whole company when the run did."""
        self.ensure_one()
        self.env["quittance.case"].check_access("write")
        customers = self.env["res.partner"].browse(self.failure_ids.mapped("partner_id")).exists()
        return self._run(self.company_id, customers=customers or None)._action_open()

    def _action_open(self):
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
        }


class QuittanceRunLine(models.Model):
    _name = "quittance.run.line"
    _description = "Left out of, or failed in, a credit control run"
    _log_access = False
    _order = "id"

    run_id = fields.Many2one("quittance.run", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one(related="run_id.company_id")
    currency_id = fields.Many2one(related="run_id.currency_id")
    kind = fields.Selection(
        [("left_out", "Left out"), ("held", "Held"), ("failure", "Failure")], required=True, readonly=True
    )
    code = fields.Char(readonly=True)
    sentence = fields.Char("What", compute="_compute_sentence")
    message = fields.Char(readonly=True)
    count = fields.Integer("Items", readonly=True)
    amount = fields.Monetary(readonly=True)
    partner_id = fields.Integer("Customer ID", readonly=True, aggregator=None)
    move_id = fields.Integer("Invoice ID", readonly=True, aggregator=None)

    @api.depends_context("lang")
    def _compute_sentence(self):
        for line in self:
            line.sentence = line.message or self.env.company._quittance_sentences([{"code": line.code}])[0]

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
