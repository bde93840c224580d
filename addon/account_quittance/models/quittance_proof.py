from odoo import fields, models
from odoo.exceptions import UserError


class QuittanceProof(models.Model):
    """That a message left or a task was done: append-only, plain values, chained by hash.

    Ids, codes, amounts and document hashes only; names and addresses live elsewhere.
    """

    _name = "quittance.proof"
    _description = "Proof of a contact"
    _log_access = False
    _order = "id desc"

    company_id = fields.Integer("Company ID", required=True, readonly=True, aggregator=None)
    partner_id = fields.Integer("Customer ID", required=True, readonly=True, aggregator=None)
    action_id = fields.Integer("Action ID", required=True, readonly=True, aggregator=None)
    attempt_id = fields.Integer("Attempt ID", readonly=True, aggregator=None)
    format_version = fields.Integer(required=True, readonly=True, aggregator=None)
    recorded_at = fields.Datetime(required=True, readonly=True)
    record = fields.Text("Canonical record", required=True, readonly=True)
    previous_hash = fields.Char(readonly=True)
    hash = fields.Char(required=True, readonly=True)

    _chain_uniq = models.UniqueIndex("(company_id, previous_hash)")

    def write(self, vals):
        raise UserError(self.env._("A proof is never changed."))

    def unlink(self):
        raise UserError(self.env._("A proof is never deleted."))
