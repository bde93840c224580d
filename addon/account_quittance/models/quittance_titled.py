from odoo import api, fields, models

from .core import core


class QuittanceTitled(models.AbstractModel):
    """Titles by language, as in a manifest; a form shows the one of the user's language."""

    _name = "quittance.titled"
    _description = "Titled in several languages"

    titles = fields.Json(default=lambda self: {})
    name = fields.Char("Title", compute="_compute_name", readonly=False, help="The customer may read it.")

    @api.depends("titles")
    @api.depends_context("lang")
    def _compute_name(self):
        title_in = core(self.env).sentences.title_in
        for record in self:
            record.name = title_in(record.titles or {}, self.env.lang)

    def _titles_typed(self):
        """The titles with the one that a form shows, which may not be stored yet."""
        self.ensure_one()
        shown = core(self.env).sentences.title_in(self.titles or {}, self.env.lang)
        typed = self.name and self.name != shown
        return self._retitled(self.titles, self.name) if typed else self.titles

    def _retitled(self, titles, name):
        """Titles with the one of the user's language changed."""
        return {**(titles or {}), (self.env.lang or "en").split("_")[0]: name}

    @api.model_create_multi
    def create(self, vals_list):
        return super().create(
            [
                vals | {"titles": self._retitled(vals.get("titles"), vals["name"])} if vals.get("name") else vals
                for vals in vals_list
            ]
        )

    def write(self, vals):
        if vals.get("name"):
            for record in self:
                titles = record._retitled(vals.get("titles", record.titles), vals["name"])
                super(QuittanceTitled, record).write(vals | {"titles": titles})
            return True
        return super().write(vals)
