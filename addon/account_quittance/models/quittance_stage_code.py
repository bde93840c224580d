from odoo import api, fields, models
from odoo.tools import ormcache


class QuittanceStageCode(models.Model):
    """Titles and order of every stage that a company's policies ever had: what was done by a stage is told long after it is gone."""

    _name = "quittance.stage.code"
    _description = "Code of a stage"
    _inherit = ["quittance.titled", "quittance.owned"]
    _order = "company_id, sequence, id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade", index=True)
    code = fields.Char(required=True, readonly=True)
    sequence = fields.Integer(readonly=True, help="Days from the due date in the policy approved last.")

    _code_uniq = models.UniqueIndex("(company_id, code)", "This company knows the code already.")

    @api.model
    def _learn(self, policy):
        """Take over the titles and days of an approved policy's stages; what it does not have stays."""
        known = {entry.code: entry for entry in self.search([("company_id", "=", policy.company_id.id)])}
        for stage in policy._stages_read():
            values = {"titles": stage["titles"], "sequence": stage["days_from_due"]}
            if stage["code"] in known:
                known[stage["code"]].write(values)
            else:
                self.create(values | {"company_id": policy.company_id.id, "code": stage["code"]})
        self.env.registry.clear_cache()

    @api.model
    def _selection(self):
        """Codes and titles of the user's companies, in order."""
        titles = {}
        for company in self.env.companies.root_id:
            titles = {**self._titles(company.id, self.env.lang), **titles}
        return list(titles.items())

    @api.model
    @ormcache("company_id", "lang")
    def _titles(self, company_id, lang):
        """Titles by code, in order, in a language."""
        entries = self.sudo().with_context(lang=lang).search([("company_id", "=", company_id)])
        return {entry.code: entry.name for entry in entries}

    @api.model
    @ormcache("company_id")
    def _days(self, company_id):
        """Days from the due date by code, in order."""
        return {entry.code: entry.sequence for entry in self.sudo().search([("company_id", "=", company_id)])}
