from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date


class QuittanceRun(models.Model):
    """One evaluation of one root company."""

    _name = "quittance.run"
    _description = "Credit control run"
    _inherit = ["quittance.owned", "quittance.night"]
    _order = "id desc"
    _rec_name = "as_of"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    as_of = fields.Date(required=True, readonly=True)
    kind = fields.Selection([("night", "Night"), ("partial", "Some customers")], required=True, readonly=True)
    state = fields.Selection(
        [("running", "Running"), ("done", "Done"), ("failed", "Failed")], required=True, readonly=True
    )
    started_at = fields.Datetime("Started", readonly=True)
    duration_ms = fields.Integer("Duration (ms)", readonly=True, aggregator=None)
    policy_ids = fields.Many2many("quittance.policy", string="Policies", readonly=True)
    policy_hash = fields.Char("Hash of the policies", readonly=True)
    error = fields.Text(readonly=True)
    prior = fields.Json(readonly=True, help="What a later evaluation of some customers needs of the whole portfolio.")
    statements = fields.Integer("SQL statements", readonly=True, aggregator=None)
    # What stands at the end of a night is no sum over nights.
    customer_count = fields.Integer("Customers", readonly=True, aggregator=None)
    item_count = fields.Integer("Open items", readonly=True, aggregator=None)
    to_contact_count = fields.Integer("To contact", readonly=True, aggregator=None)
    bank_matched_on = fields.Date("Bank matched up to", readonly=True)
    bank_journal_id = fields.Many2one("account.journal", "Bank furthest behind", readonly=True, ondelete="set null")
    bank_wait_count = fields.Integer("Letters that wait for the bank", readonly=True, aggregator=None)
    bank_waived_by_id = fields.Many2one(
        "res.users", "Not waited for the bank, by", readonly=True, index="btree_not_null", ondelete="set null"
    )
    bank_sentence = fields.Char(compute="_compute_bank_sentence")
    proposed_count = fields.Integer("New proposals", readonly=True)
    changed_count = fields.Integer("Changed proposals", readonly=True)
    cancelled_count = fields.Integer("Cancelled proposals", readonly=True)
    closed_count = fields.Integer("Closed items", readonly=True)
    overdue = fields.Monetary(readonly=True, aggregator=None)
    not_due = fields.Monetary(readonly=True, aggregator=None)
    held = fields.Monetary(readonly=True, aggregator=None)
    summary = fields.Json(readonly=True)
    left_out_ids = fields.One2many(
        "quittance.run.line", "run_id", "Left out", domain=[("kind", "in", ("left_out", "held"))], readonly=True
    )
    spare_credit_ids = fields.One2many(
        "quittance.run.line",
        "run_id",
        "Credits not set against an item",
        domain=[("kind", "=", "spare_credit")],
        readonly=True,
        help="Payments and credit notes that no due item takes up, in each currency.",
    )
    failure_ids = fields.One2many(
        "quittance.run.line", "run_id", "Failures", domain=[("kind", "=", "failure")], readonly=True
    )

    outcome = fields.Char(compute="_compute_outcome")

    @api.depends("as_of")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for run in self:
            run.display_name = format_date(self.env, run.as_of)

    @api.depends_context("lang")
    def _compute_outcome(self):
        for run in self:
            if run.state == "running":
                run.outcome = self.env._("This run has begun and is not over yet.")
            elif run.state == "failed":
                run.outcome = self.env._("This run failed and changed nothing.")
            elif run.failure_ids:
                run.outcome = self.env._(
                    "Customers looked at: %(customers)s. New proposals: %(proposed)s. Failures to look into: %(failures)s.",
                    customers=run.customer_count,
                    proposed=run.proposed_count,
                    failures=len(run.failure_ids),
                )
            else:
                run.outcome = self.env._(
                    "Customers looked at: %(customers)s. New proposals: %(proposed)s. No failure.",
                    customers=run.customer_count,
                    proposed=run.proposed_count,
                )

    @api.depends_context("lang")
    def _compute_bank_sentence(self):
        for run in self:
            run.bank_sentence = run._bank_sentence()

    def _bank_sentence(self):
        """What the run did about the bank, for people; empty where nothing waited."""
        if self.bank_waived_by_id:
            return self.env._(
                "%(who)s let go on %(day)s what waited for the bank.",
                who=self.bank_waived_by_id.sudo().name,
                day=format_date(self.env, self.as_of),
            )
        if not self.bank_wait_count:
            return ""
        return self.env._(
            "Bank matched up to %(day)s (%(journal)s): letters that wait: %(count)s.",
            day=format_date(self.env, self.bank_matched_on),
            journal=self.bank_journal_id.sudo().display_name,
            count=self.bank_wait_count,
        )

    def action_waive_bank(self):
        """Let go, on this day alone, what waits for the bank: the company is evaluated anew, and the run says who did so."""
        self.ensure_one()
        self.env["quittance.case"].check_access("write")
        self.check_access("read")
        if self.as_of != self._today_of(self.company_id):
            raise UserError(
                self.env._(
                    "What waited on %s is decided anew each night. Open the run of today.",
                    format_date(self.env, self.as_of),
                )
            )
        return self._run(self.company_id, waived=True)._action_open()

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
