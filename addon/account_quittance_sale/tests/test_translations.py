from odoo.addons.account_quittance.tests.common import Translations
from odoo.tests import BaseCase, tagged


@tagged("post_install", "-at_install")
class TestTranslations(Translations, BaseCase):
    addon = "account_quittance_sale"
