"""The first steps of a company: its law, its policy, a dry run on its own invoices, and the switch that lets letters leave."""

from datetime import timedelta

from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import AS_OF, QuittanceCommon

VIEW = "account_quittance.quittance_first_steps_view_form"


@tagged("post_install", "-at_install")
class TestFirstSteps(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.manager = self.somebody("manager", "account_quittance.group_manager")
        self.steps_model = self.env["quittance.first.steps"].with_user(self.manager).with_company(self.company)

    def opened(self):
        return self.steps_model.browse(self.steps_model.action_open()["res_id"])

    def at_the_dry_run(self, **values):
        steps = self.opened()
        steps.write(values)
        steps.action_next()
        steps.action_next()
        return steps

    def said(self, lines):
        return {line.sentence: (line.customer_count, line.item_count, line.amount) for line in lines}

    def test_pages_follow_one_another_and_are_found_again_as_they_were_left(self):
        steps = self.opened()
        self.assertEqual(steps.page, "law")
        steps.action_next()
        steps.action_next()
        steps.backlog = "review"
        again = self.opened()
        self.assertEqual((again, again.page, again.backlog), (steps, "dry_run", "review"))
        again.action_back()
        self.assertEqual(again.page, "policy")
        other = self.somebody("second", "account_quittance.group_manager")
        self.assertNotEqual(self.steps_model.with_user(other).action_open()["res_id"], steps.id)

    def test_what_the_company_lacks_is_said(self):
        self.company.write({"street": False, "email": False})
        self.company.partner_id.bank_ids.unlink()
        self.env["ir.mail_server"].search([]).unlink()
        steps = self.opened()
        self.assertFalse(steps.has_address or steps.has_email or steps.has_bank or steps.has_mail_server)
        self.assertIn("no letter can leave", steps.email)
        self.company.write({"street": "1 rue du Port", "zip": "44000", "city": "Nantes", "email": "a@b.example.com"})
        self.env["res.partner.bank"].create({"acc_number": "FR76 1", "partner_id": self.company.partner_id.id})
        steps.invalidate_recordset()
        self.assertEqual(steps.address, "1 rue du Port, 44000 Nantes")
        self.assertTrue(steps.has_email and steps.has_bank)
        action = steps.action_open_bank_accounts()
        self.assertEqual(self.env[action["res_model"]].search(action["domain"]).acc_number, "FR76 1")

    def test_the_law_says_how_well_it_is_known(self):
        steps = self.opened()
        self.assertIn("France: interest and compensation follow its law", steps.law)
        self.assertRegex(steps.sources, r"Official: \d+")
        self.company.country_id = False
        steps.invalidate_recordset()
        self.assertIn("set its country", steps.law)
        self.assertFalse(steps.sources)

    def test_the_policy_is_told_as_a_timeline(self):
        steps = self.opened()
        self.assertIn("D+3", steps.ladder_html)
        self.assertIn("E-mail", steps.ladder_html.replace("e-mail", "E-mail"))
        self.assertFalse(steps.policy_note)

    def test_a_policy_of_the_release_is_tried_before_it_is_taken(self):
        self.invoice()
        self.settings.policy_id = False
        policies = self.env["quittance.policy"].search([("company_id", "=", self.company.id)])
        self.env.cr.execute("DELETE FROM quittance_policy WHERE id = ANY(%s)", [policies.ids])
        self.env.invalidate_all()
        steps = self.opened()
        self.assertEqual(steps.policy_choice, "shipped/default-fr")
        steps.action_next()
        steps.action_next()
        self.assertTrue(steps.chased_ids)
        self.assertFalse(self.env["quittance.policy"].search([("company_id", "=", self.company.id)]))
        steps.action_confirm()
        policy = self.env["quittance.policy"].search([("company_id", "=", self.company.id)])
        self.assertEqual((policy.state, policy.code, self.settings.policy_id), ("approved", "default-fr", policy))
        self.assertEqual(policy.approved_by_id, self.manager)

    def test_what_is_too_little_for_the_policy_is_told_as_such(self):
        policies = self.env["quittance.policy"]
        draft = policies.browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.write({"customer_minimum": "100", "item_minimum": "50"})
        draft.action_approve()
        self.invoice(amount=99.0)
        other = self.create_customer("Small and great")
        self.invoice(other, amount=20.0, due=AS_OF - timedelta(days=40))
        self.invoice(other, amount=500.0, due=AS_OF - timedelta(days=1))
        said = self.said(self.at_the_dry_run().not_chased_ids)
        self.assertEqual(said["Less is overdue than the policy chases"], (1, 1, 99.0))
        self.assertEqual(said["Too small for a letter of its own"], (1, 1, 20.0))

    def test_it_shows_whom_not_to_chase_and_why(self):
        self.invoice()
        self.invoice(self.create_customer("Paused"))
        without = self.create_customer("Without", email=False)
        self.invoice(without, amount=70.0)
        insolvent = self.create_customer("Insolvent")
        self.invoice(insolvent, amount=80.0)
        self.invoice(self.create_customer("Later"), due=AS_OF + timedelta(days=40), amount=90.0)
        credited = self.create_customer("Credited")
        self.invoice(credited, amount=60.0)
        self.invoice(credited, amount=60.0, move_type="out_refund", due=AS_OF)
        cases = self.env["quittance.case"]._open_for(
            self.env["res.partner"].search([("name", "=", "Paused")]) | insolvent
        )
        for case in cases:
            if case.partner_id == insolvent:
                case.insolvent_since = AS_OF - timedelta(days=3)
            else:
                self.env["quittance.hold"].create(
                    {"case_id": case.id, "code": "paused", "until_date": AS_OF + timedelta(days=9)}
                )
        steps = self.at_the_dry_run()
        said = self.said(steps.not_chased_ids)
        self.assertEqual(said["Paused"], (1, 1, 1000.0))
        self.assertEqual(said["No e-mail address that a letter could go to"], (1, 1, 70.0))
        self.assertEqual(said["The customer is in insolvency proceedings: no letter"], (1, 1, 80.0))
        self.assertEqual(said["Covered by payments or credit notes that are not matched yet"], (1, 1, 60.0))
        self.assertEqual(said["Not due yet"], (1, 1, 90.0))
        self.assertEqual(sum(count for count, _items, _amount in self.said(steps.chased_ids).values()), 1)
        line = steps.not_chased_ids.filtered(lambda line: "address" in line.sentence)
        action = line.action_open()
        self.assertEqual(self.env[action["res_model"]].search(action["domain"]), without)
        held = steps.not_chased_ids.filtered(lambda line: line.sentence == "Paused").action_open()
        self.assertEqual(self.env[held["res_model"]].search(held["domain"]).partner_id.name, "Paused")

    def test_each_open_item_is_told_once(self):
        for number in range(3):
            self.invoice(self.create_customer(f"Customer {number}"), due=AS_OF - timedelta(days=20 * number - 5))
        steps = self.at_the_dry_run()
        for backlog in ("first_stage", "stage_of_age", "review"):
            steps.backlog = backlog
            lines = steps.not_chased_ids | steps.chased_ids
            self.assertEqual((sum(lines.mapped("item_count")), sum(lines.mapped("amount"))), (3, 3000.0), backlog)

    def test_it_counts_what_each_way_to_begin_does_and_writes_nothing(self):
        self.invoice(due=AS_OF - timedelta(days=100))
        self.invoice(self.create_customer("Recent"), due=AS_OF + timedelta(days=40))
        steps = self.at_the_dry_run()
        titles = {stage.code: stage.name for stage in self.settings.policy_id.stage_ids}
        for backlog, what in (("first_stage", titles["friendly"]), ("stage_of_age", titles["last_step"])):
            self.assertEqual(
                steps.late[backlog][0] | {"what": what, "count": 1, "amount": "1000.00"}, steps.late[backlog][0]
            )
            steps.backlog = backlog
            self.assertEqual(self.said(steps.chased_ids), {what: (1, 1, 1000.0)})
        steps.backlog = "review"
        self.assertFalse(steps.chased_ids)
        self.assertEqual(
            self.said(steps.not_chased_ids)["Late already: waits until a person has looked"], (1, 1, 1000.0)
        )
        self.assertIn("wait for a person", steps.late_html)
        self.assertIn("1,000.00", steps.late_html)
        self.assertFalse(self.case())
        self.assertFalse(self.run_model.search([("company_id", "=", self.company.id)]))
        self.assertFalse(self.settings.first_steps_on)

    def test_the_ledger_is_evaluated_when_the_page_is_turned_and_not_for_each_choice(self):
        self.invoice()
        evaluate, tried = self.registry["quittance.run"]._evaluate, []

        def counted(run, *args, **kwargs):
            tried.append(kwargs["told"]["backlog"])
            return evaluate(run, *args, **kwargs)

        self.patch(self.registry["quittance.run"], "_evaluate", counted)
        steps = self.opened()
        steps.action_next()
        self.assertEqual(tried, [])
        steps.action_next()
        self.assertEqual(tried, ["first_stage", "stage_of_age", "review"])
        with Form(steps, VIEW) as form:
            self.assertEqual(len(form.chased_ids), 1)
            form.backlog = "review"
            self.assertEqual(len(form.chased_ids), 0)
        steps.action_confirm()
        self.assertEqual(len(tried), 3)

    def test_a_ledger_without_receivables_says_so(self):
        steps = self.at_the_dry_run()
        self.assertIn("no posted, open receivable", steps.found)
        self.assertFalse(steps.line_ids)

    def test_keeping_leaves_sending_off_and_the_last_button_turns_it_on(self):
        steps = self.at_the_dry_run(backlog="review")
        steps.action_confirm()
        self.assertEqual((self.settings.backlog, self.settings.first_steps_on), ("review", AS_OF))
        self.assertFalse(self.settings.sending_on)
        action = steps.action_turn_sending_on()
        self.assertTrue(self.settings.sending_on)
        self.assertEqual(action["res_model"], "quittance.case")

    def test_what_leaves_without_approval_is_said_before(self):
        self.assertIn("Nothing leaves without that approval", self.opened().sending)
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.stage_ids.filtered(lambda stage: stage.code == "friendly").automatic = True
        draft.action_approve()
        steps = self.steps_model.create({})
        self.assertIn("leave without approval, as the policy says: Payment reminder", steps.sending)

    def test_only_a_manager_takes_them(self):
        with self.assertRaises(AccessError):
            self.env["quittance.first.steps"].with_user(self.desk).action_open()
        _other, stranger = self.two_companies()
        with self.assertRaises(AccessError):
            self.opened().with_user(stranger).action_confirm()

    def test_a_policy_of_another_company_is_none(self):
        other, _stranger = self.two_companies()
        foreign = self.env["quittance.settings"]._of(other).policy_id
        steps = self.opened()
        steps.policy_choice = str(foreign.id)
        with self.assertRaisesRegex(UserError, "Choose a policy"):
            steps.action_confirm()
        self.assertNotEqual(self.settings.policy_id, foreign)


@tagged("post_install", "-at_install")
class TestSwitch(QuittanceCommon):
    def test_a_manager_turns_sending_off_for_the_whole_company(self):
        manager = self.manager_of(self.company)
        self.invoice()
        self.night()
        self.turn_sending_on()
        self.approve()
        cases = self.env["quittance.case"].with_user(manager)
        summary = cases.today_summary()
        self.assertTrue(summary["sends"])
        self.env["quittance.settings"].with_user(manager).browse(summary["settings_ids"]).action_turn_sending_off()
        self.assertFalse(self.settings.sending_on)
        self.assertEqual(self.send(), [])
        self.assertEqual(self.actions().state, "approved")
        self.assertFalse(cases.today_summary()["sends"])
        self.settings.with_user(manager).action_turn_sending_on()
        self.assertEqual(len(self.send()), 1)

    def test_nobody_else_does(self):
        self.turn_sending_on()
        _other, stranger = self.two_companies()
        for user in (self.desk, stranger):
            with self.assertRaises(AccessError):
                self.settings.with_user(user).sudo(False).action_turn_sending_off()
        self.assertTrue(self.settings.sending_on)
