"""The host's manifest names what the addon registers; the addon is held to it."""

from datetime import date
from unittest.mock import patch

from freezegun import freeze_time

from odoo.addons.account_quittance import hooks
from odoo.addons.account_quittance.models import core
from odoo.addons.account_quittance.models.core import quittance_core, shipped_json
from odoo.exceptions import UserError
from odoo.tests import TransactionCase, tagged

ADDON = "account_quittance"


@tagged("post_install", "-at_install")
class TestHost(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manifest = shipped_json(cls.env, "hosts/odoo-19.0.json")

    def registered(self, model):
        records = self.env["ir.model.data"].search([("module", "=", ADDON), ("model", "=", model)])
        return set(records.mapped("name"))

    def test_models(self):
        ours = {
            model.model
            for model in self.env["ir.model"].search([("model", "=like", "quittance.%"), ("transient", "=", False)])
            if not model.abstract
        }
        self.assertEqual(ours, set(self.manifest["models"]))

    def test_groups(self):
        self.assertEqual(self.registered("res.groups"), set(self.manifest["groups"]))

    def test_jobs(self):
        self.assertEqual(self.registered("ir.cron"), set(self.manifest["jobs"]))
        for name in self.manifest["jobs"]:
            self.assertTrue(self.env.ref(f"{ADDON}.{name}").active, name)

    def test_actions(self):
        # A job brings an action of its own.
        of_jobs = {f"{name}_ir_actions_server" for name in self.manifest["jobs"]}
        actions = self.registered("ir.actions.act_window") | self.registered("ir.actions.server")
        self.assertEqual(actions - of_jobs, set(self.manifest["actions"]))

    def test_the_day_is_the_company_s_own(self):
        company = self.env["res.company"].create({"name": "Far", "country_id": self.env.ref("base.fr").id})
        with freeze_time("2026-06-30 22:30:00"):
            self.assertEqual(company._quittance_today(), date(2026, 7, 1))
            company.partner_id.tz = "America/New_York"
            self.assertEqual(company._quittance_today(), date(2026, 6, 30))

    def test_boundary(self):
        self.assertEqual(self.manifest["boundary_version"], core.BOUNDARY_VERSION)
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
