from odoo.addons.account_quittance.tests.common import HostManifest
from odoo.tests import TransactionCase, tagged


@tagged("post_install", "-at_install")
class TestHost(HostManifest, TransactionCase):
    addon = "account_quittance_sale"
