from odoo import fields, models
from odoo.addons.account_quittance.models.quittance_case import RELATIONS
from odoo.addons.account_quittance.models.quittance_rate import FACT_STATUSES
from odoo.addons.account_quittance.models.quittance_terms import SECTORS


class QuittanceTermsCheckLaw(models.TransientModel):
    _name = "quittance.terms.check.law"
    _description = "Law that a payment terms check found broken"
    _order = "count desc, id"

    check_id = fields.Many2one("quittance.terms.check", required=True, ondelete="cascade", index=True)
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    country_id = fields.Many2one(related="company_id.country_id", string="Law of")
    relation = fields.Selection(RELATIONS, "The debtor is", readonly=True)
    sector = fields.Selection(SECTORS, "Trade", readonly=True)
    days = fields.Integer(readonly=True, aggregator=None)
    text = fields.Text("What the law says", readonly=True)
    source = fields.Char(readonly=True)
    status = fields.Selection(FACT_STATUSES, readonly=True)
    fine = fields.Text("Fines in this country", readonly=True)
    fine_source = fields.Char("Source on fines", readonly=True)
    fine_status = fields.Selection(FACT_STATUSES, "Status on fines", readonly=True)
    count = fields.Integer("Rows", readonly=True, aggregator=None)
