import re

import polib

from odoo.tests import BaseCase, tagged
from odoo.tools import file_path

PLACEHOLDER = re.compile(r"%\(\w+\)s|%s")


@tagged("post_install", "-at_install")
class TestTranslations(BaseCase):
    """French is complete: each term of the template has its words, with the same placeholders."""

    def terms(self, name):
        return {entry.msgid: entry.msgstr for entry in polib.pofile(file_path(f"account_quittance/i18n/{name}"))}

    def test_french_has_every_term(self):
        template, french = self.terms("account_quittance.pot"), self.terms("fr.po")
        self.assertTrue(template)
        self.assertEqual([term for term in template if not french.get(term)], [])

    def test_french_keeps_every_placeholder(self):
        for term, words in self.terms("fr.po").items():
            self.assertEqual(sorted(PLACEHOLDER.findall(term)), sorted(PLACEHOLDER.findall(words)), term)

    def test_german_of_the_papers_keeps_every_placeholder(self):
        german = self.terms("de.po")
        self.assertLessEqual(set(german), set(self.terms("account_quittance.pot")))
        for term, words in german.items():
            self.assertTrue(words, term)
            self.assertEqual(sorted(PLACEHOLDER.findall(term)), sorted(PLACEHOLDER.findall(words)), term)
