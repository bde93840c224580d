from odoo import api, models
from odoo.tools.misc import babel_locale_parse

from .core import core


class ResLang(models.Model):
    """In which language a whole message is written: one that every word of it is there in."""

    _inherit = "res.lang"

    @api.model
    def _quittance_written(self, wanted, otherwise=None):
        """The active language to write in for a reader of ``wanted``: it, another country's form of it, English, else ``otherwise``.

        :param wanted: code of the reader's language, active or not; None where nobody said
        :param otherwise: code of the writer's own language
        """
        active = [code for code, _name in self.get_installed()]
        for code in (wanted, "en", otherwise) if wanted else (otherwise, "en"):
            if self._quittance_speaks(code):
                if code in active:
                    return code
                same = [other for other in active if other.split("_")[0] == code.split("_")[0]]
                if same:
                    return same[0]
        return next(filter(self._quittance_speaks, active), "en_US")

    @api.model
    def _quittance_speaks(self, code):
        """Whether every word is there in a language, active here or not."""
        return (code or "").split("_")[0] in core(self.env).sentences.languages()

    @api.model
    def _quittance_fallback(self, wanted, written):
        """How a message is written whose reader's language could not be taken, in the user's words; False where it could."""
        told, read = (code.split("_")[0] for code in (written, wanted or written))
        if told == read:
            return False
        names = babel_locale_parse(self.env.lang or "en_US").languages
        words = {"written": names.get(told, told), "wanted": names.get(read, read)}
        if self._quittance_speaks(wanted):
            return self.env._("Written in %(written)s: %(wanted)s is not active in this database.", **words)
        return self.env._("Written in %(written)s: no %(wanted)s text.", **words)
