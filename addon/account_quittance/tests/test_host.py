"""The host's manifest names what the addon registers; the addon is held to it."""

from datetime import date
from unittest.mock import patch

from freezegun import freeze_time

from odoo.addons.account_quittance import hooks
from odoo.addons.account_quittance.models import core
from odoo.addons.account_quittance.models.core import quittance_core, shipped_json
from odoo.exceptions import UserError
from odoo.tests import TransactionCase, tagged

from .common import HostManifest


@tagged("post_install", "-at_install")
class TestHost(HostManifest, TransactionCase):
    addon = "account_quittance"

    def test_the_day_is_the_company_s_own(self):
        company = self.env["res.company"].create({"name": "Far", "country_id": self.env.ref("base.fr").id})
        settings = self.env["quittance.settings"]._of(company)
        with freeze_time("2026-06-30 22:30:00"):
            self.assertEqual(settings._today(), date(2026, 7, 1))
            company.partner_id.tz = "America/New_York"
            self.assertEqual(settings._today(), date(2026, 6, 30))

    def test_boundary(self):
        self.assertEqual(shipped_json(self.env, "hosts/odoo-19.0.json")["boundary_version"], core.BOUNDARY_VERSION)
        self.assertEqual(quittance_core.build_info()["boundary_version"], core.BOUNDARY_VERSION)

    def test_a_missing_native_module_is_refused_with_a_cure(self):
        with patch.object(core, "quittance_core", None), self.assertRaisesRegex(UserError, "quittance-core"):
            hooks.pre_init_hook(self.env)

    def test_a_native_module_that_does_not_fit_is_refused_with_a_cure(self):
        with (
            patch.object(core.quittance_core, "build_info", lambda: {"boundary_version": 99}),
            self.assertRaisesRegex(UserError, "version 99"),
        ):
            hooks.pre_init_hook(self.env)
        hooks.pre_init_hook(self.env)
