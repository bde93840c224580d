from odoo import api, fields, models
from odoo.tools import SQL


class QuittanceKeptText(models.Model):
    """The text of a manifest that decided on a night, kept once."""

    _name = "quittance.kept.text"
    _description = "Manifest of a past night"
    _inherit = "quittance.owned"
    _log_access = False

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    hash = fields.Char(required=True, readonly=True)
    text = fields.Text(required=True, readonly=True)

    _hash_uniq = models.UniqueIndex("(company_id, hash)", "This text is kept already.")

    @api.model
    def _keep(self, company, texts):
        """Keep the texts (by hash) that are not kept yet: two statements at most."""
        cr = self.env.cr
        cr.execute(
            SQL(
                "SELECT hash FROM quittance_kept_text WHERE company_id = %s AND hash = ANY(%s)", company.id, list(texts)
            )
        )
        fresh = sorted(texts.keys() - {name for (name,) in cr.fetchall()})
        if fresh:
            cr.execute(
                SQL(
                    "INSERT INTO quittance_kept_text (company_id, hash, text) SELECT %s, * FROM unnest(%s::text[], %s::text[])",
                    company.id,
                    fresh,
                    [texts[name] for name in fresh],
                )
            )

    @api.model
    def _texts(self, company, hashes):
        """The texts by hash."""
        self.env.cr.execute(
            SQL(
                "SELECT hash, text FROM quittance_kept_text WHERE company_id = %s AND hash = ANY(%s)",
                company.id,
                list(hashes),
            )
        )
        return dict(self.env.cr.fetchall())
