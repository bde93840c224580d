"""What a company decides for its credit control: one record of ours, and nothing on the host's company."""

from odoo import fields
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import Form, new_test_user, tagged

from .common import QuittanceCommon


@tagged("post_install", "-at_install")
class TestSettings(QuittanceCommon):
    def new_user(self, login, groups):
        return new_test_user(
            self.env,
            login,
            groups=groups,
            company_id=self.company.id,
            company_ids=[fields.Command.set(self.company.ids)],
        )

    def test_first_steps_say_law_and_ladder_and_are_taken_once(self):
        swiss = self.env["res.company"].create({"name": "Werk", "country_id": self.env.ref("base.ch").id})
        settings = self.env["quittance.settings"]._of(swiss)
        steps = self.env["quittance.first.steps"].with_company(swiss).create({})
        self.assertIn("Switzerland", steps.law)
        self.assertIn("made for France", steps.policy_note)
        self.assertIn("Payment reminder", steps.ladder_html)
        self.assertFalse(self.env["quittance.first.steps"].create({}).policy_note)
        summary = self.env["quittance.case"].with_context(allowed_company_ids=swiss.ids)
        self.assertFalse(summary.today_summary()["first_steps"])
        steps.action_confirm()
        self.assertTrue(settings.first_steps_on)
        self.assertFalse(settings.sending_on)
        self.assertTrue(summary.today_summary()["first_steps"])

    def test_each_root_company_has_one_also_those_made_later(self):
        settings = self.env["quittance.settings"]
        roots = self.env["res.company"].with_context(active_test=False).search([("parent_id", "=", False)])
        self.assertEqual(settings.sudo().search([]).company_id, roots)
        later = self.env["res.company"].create({"name": "Made later"})
        self.assertEqual(settings._of(later).company_id, later)
        branch = self.env["res.company"].create({"name": "Branch", "parent_id": later.id})
        self.assertEqual(settings._of(branch), settings._of(later))
        self.assertFalse(settings.search([("company_id", "=", branch.id)]))
        with self.assertRaises(ValidationError):
            settings.sudo().create({"company_id": branch.id})

    def test_the_host_s_company_holds_nothing_of_ours(self):
        company = self.env["res.company"]
        self.assertFalse([name for name in company._fields if "quittance" in name])

    def test_nobody_without_a_role_of_ours_reads_them(self):
        portal = self.new_user("portal", "base.group_portal")
        internal = self.new_user("internal", "base.group_user")
        clerk = self.new_user("clerk", "account.group_account_invoice")
        for user in (portal, internal, clerk):
            with self.assertRaises(AccessError, msg=user.login):
                self.settings.with_user(user).read(["sending_on"])

    def test_a_manager_decides_and_the_desk_reads(self):
        manager = self.new_user("manager", "account_quittance.group_manager")
        self.assertFalse(self.settings.with_user(self.desk).read(["sending_on"])[0]["sending_on"])
        with self.assertRaises(AccessError):
            self.settings.with_user(self.desk).sending_on = True
        self.settings.with_user(manager).grade_natural_persons = True
        self.assertTrue(self.settings.grade_natural_persons)
        with self.assertRaises(AccessError):
            self.settings.with_user(manager).company_id = self.setup_other_company()["company"]

    def test_the_host_s_page_shows_and_writes_them_as_a_manager(self):
        both = self.new_user("both", "base.group_system,account.group_account_manager,account_quittance.group_manager")
        with Form(self.env["res.config.settings"].with_user(both)) as page:
            self.assertFalse(page.quittance_sending)
            page.quittance_sending = True
            page.quittance_grade_natural_persons = True
        page.record.execute()
        self.assertTrue(self.settings.sending_on and self.settings.grade_natural_persons)
        administrator = self.new_user("administrator", "base.group_system")
        page = self.env["res.config.settings"].with_user(administrator)
        self.assertFalse([name for name in page.fields_get() if "quittance" in name])
        with self.assertRaises(AccessError):
            page.create({"quittance_sending": False})
        self.assertTrue(self.settings.sending_on)
