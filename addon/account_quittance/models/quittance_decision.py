from odoo import fields, models

from .fields import BigInteger


class QuittanceDecision(models.Model):
    """What was decided on a customer, from a night to the next one that decided otherwise."""

    _name = "quittance.decision"
    _description = "Past decision on a customer"
    _inherit = "quittance.owned"
    _log_access = False
    _order = "id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    customer = fields.Integer("Id of the customer", required=True, readonly=True, aggregator=None)
    night = fields.Date("From the night", required=True, readonly=True)
    until = fields.Date("To before the night", readonly=True)
    fingerprint = BigInteger(required=True, readonly=True)
    state = fields.Char(required=True, readonly=True)
    policy = fields.Char(readonly=True)
    stage = fields.Char("Highest stage done", readonly=True)
    next_stage = fields.Char("Next step", readonly=True)
    next_date = fields.Date("On", readonly=True)

    _current = models.Index("(company_id, customer) WHERE until IS NULL")
