from odoo.tests import BaseCase, tagged

from .common import Translations


@tagged("post_install", "-at_install")
class TestTranslations(Translations, BaseCase):
    addon = "account_quittance"
