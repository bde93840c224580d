"""What each role may do; and that somebody with no role of ours notices nothing."""

from datetime import timedelta

from lxml import etree

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import new_test_user, tagged

from .common import AS_OF, QuittanceCommon

OURS = (
    "case",
    "item",
    "action",
    "action.line",
    "attempt",
    "proof",
    "policy",
    "stage",
    "rate",
    "rate.series",
    "manifest",
    "run",
    "run.line",
    "settings",
    "terms",
    "interruption",
    "charge",
    "hold",
    "stage.code",
)


@tagged("post_install", "-at_install")
class TestRights(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        company = {"company_id": cls.company.id, "company_ids": [fields.Command.set(cls.company.ids)]}
        cls.reader = new_test_user(cls.env, "reader", groups="account_quittance.group_reader", **company)
        cls.manager = new_test_user(cls.env, "manager", groups="account_quittance.group_manager", **company)
        cls.clerk = new_test_user(cls.env, "clerk", groups="account.group_account_invoice", **company)

    def test_every_model_has_an_access_row_for_the_reader_and_a_company_rule(self):
        for name in OURS:
            model = self.env[f"quittance.{name}"].with_user(self.reader)
            self.assertTrue(model.has_access("read"), name)
            self.assertFalse(model.with_user(self.clerk).has_access("read"), name)
            rules = self.env["ir.rule"].search([("model_id.model", "=", model._name)])
            self.assertTrue(rules, name)

    def test_the_desk_does_the_whole_day(self):
        self.invoice()
        self.turn_sending_on()
        env = self.env(user=self.desk, su=False)
        opened = env["quittance.run"].action_run_now()
        self.assertEqual(env["quittance.run"].browse(opened["res_id"]).proposed_count, 1)
        case = env["quittance.case"].search([("partner_id", "=", self.customer.id)])
        case.read()
        case.item_ids.read()
        case.open_action_id.read()
        preview = case.action_preview()
        self.assertIn(
            self.move_name(case),
            env[preview["res_model"]].browse(preview["res_id"]).read(["body_html"])[0]["body_html"],
        )
        case.write({"relation": "b2b", "user_id": self.desk.id})
        case.message_post(body="Called, nobody there")
        case.action_evaluate()
        case.action_approve()
        self.assertEqual(len(self.send()), 1)
        case.invalidate_recordset()
        self.assertEqual(case.state, "waiting")

    def move_name(self, case):
        return case.sudo().item_ids.move_id.name

    def test_the_desk_changes_no_decision_and_no_setting(self):
        self.invoice()
        self.night()
        for record in (self.case().item_ids, self.actions(), self.settings.policy_id):
            self.assertFalse(record.with_user(self.desk).has_access("write"), record._name)
        policy = self.settings.policy_id
        with self.assertRaises(AccessError):
            policy.with_user(self.desk).action_turn_sending_on()
        policy.with_user(self.manager).action_turn_sending_on()
        self.assertTrue(self.settings.sending_on)
        policy.with_user(self.manager).action_turn_sending_off()
        self.assertFalse(self.settings.sending_on)

    def test_the_desk_writes_no_column_of_a_run_by_call(self):
        self.invoice()
        self.night()
        case = self.case().with_user(self.desk)
        for values in (
            {"last_contact_on": False},
            {"fingerprint": 0},
            {"overdue": 0},
            {"partner_id": self.env.user.partner_id.id},
        ):
            with self.assertRaises(AccessError, msg=values):
                case.write(values)
        with self.assertRaises(AccessError):
            case.create({"company_id": self.company.id, "partner_id": self.env.user.partner_id.id})

    def test_a_preview_shows_no_action_of_another_company(self):
        self.invoice()
        self.night()
        stranger = new_test_user(
            self.env,
            "stranger",
            groups="account_quittance.group_reader",
            company_id=(other := self.setup_other_company()["company"]).id,
            company_ids=[fields.Command.set(other.ids)],
        )
        with self.assertRaises(AccessError):
            self.env["quittance.preview"].with_user(stranger).create({"action_id": self.actions().id})

    def test_a_dialogue_is_its_user_s_own(self):
        self.invoice()
        self.night()
        opened = self.actions().with_user(self.desk).action_preview()
        preview = self.env["quittance.preview"].browse(opened["res_id"])
        self.assertTrue(preview.with_user(self.desk).has_access("read"))
        self.assertFalse(preview.with_user(self.reader).has_access("read"))

    def test_an_invoice_s_buttons_work_on_the_company_that_invoiced(self):
        move = self.invoice()
        other = self.setup_other_company()["company"]
        both = other + self.company
        self.desk.company_ids |= other
        move.with_user(self.desk).with_context(allowed_company_ids=both.ids).action_quittance_evaluate()
        self.assertEqual(self.case().company_id, self.company)
        opened = move.with_user(self.desk).with_context(allowed_company_ids=both.ids).action_quittance_open_case()
        self.assertEqual(opened["res_id"], self.case().id)

    def test_a_reader_sees_and_changes_nothing(self):
        self.invoice()
        self.night()
        self.turn_sending_on()
        case = self.case().with_user(self.reader)
        case.read()
        action = case.open_action_id
        self.assertTrue(action.refusal)
        for verb in ("action_approve", "action_retry", "action_withdraw", "action_task_done", "action_it_left"):
            with self.assertRaises(UserError, msg=verb):
                getattr(action, verb)()
        for verb in ("action_pause", "action_resume", "action_evaluate", "action_postpone"):
            with self.assertRaises(UserError, msg=verb):
                getattr(case, verb)()

    def test_somebody_without_a_role_of_ours_invoices_as_before(self):
        self.invoice()
        self.night()
        env = self.env(user=self.clerk, su=False)
        for model in ("account.move", "res.partner"):
            form = etree.fromstring(env[model].get_view(view_type="form")["arch"])
            self.assertFalse(form.xpath("//*[contains(@name, 'quittance')]"), model)
        move = env["account.move"].create(
            {
                "move_type": "out_invoice",
                "partner_id": self.customer.id,
                "invoice_date": AS_OF,
                "invoice_line_ids": [fields.Command.create({"name": "Work", "price_unit": 10.0, "tax_ids": False})],
            }
        )
        move.action_post()
        move.web_read({"name": {}, "line_ids": {"fields": {"name": {}}}})
        self.env(user=self.clerk)["account.payment.register"].with_context(
            active_model="account.move", active_ids=move.ids
        ).create({"payment_date": AS_OF})._create_payments()
        self.assertTrue(move.currency_id.is_zero(move.amount_residual))
        chased = env["account.move"].browse(self.env["quittance.item"].search([], limit=1).move_id.id)
        chased.button_draft()
        chased.action_post()
        draft = move.copy()
        draft.unlink()
        with self.assertRaises(AccessError):
            env["quittance.case"].search([])

    def test_the_desk_moves_nothing_to_a_case_of_another_company(self):
        self.invoice()
        self.night()
        other = self.setup_other_company()["company"]
        case = self.env["quittance.case"]._open_for(self.create_customer("Elsewhere"), other)
        for model, values in (
            ("terms", {"rate_percent": "15"}),
            ("interruption", {"event": "acknowledgement", "date": AS_OF}),
        ):
            row = self.env[f"quittance.{model}"].with_user(self.desk).create({"case_id": self.case().id, **values})
            with self.assertRaises(AccessError, msg=model), self.env.cr.savepoint():
                row.write({"case_id": case.id})
            with self.assertRaises(AccessError, msg=model), self.env.cr.savepoint():
                row.create({"case_id": case.id, **values})

    def test_nothing_is_moved_to_another_company_or_linked_to_what_is_there(self):
        move = self.invoice()
        self.night()
        other, stranger = self.two_companies()
        env = self.env(user=stranger, su=False)
        elsewhere = env["quittance.case"]._open_for(self.create_customer("Elsewhere").with_env(env), other)
        theirs = env["quittance.settings"]._of(other).policy_id.with_user(stranger)
        draft = env["quittance.policy"].browse(theirs.action_new_version()["res_id"])
        ours = self.settings.policy_id
        attempts = (
            ("a policy of this company", lambda: draft.write({"company_id": self.company.id})),
            ("a stage of its policy", lambda: draft.stage_ids[0].write({"policy_id": ours.id})),
            ("a new stage of its policy", lambda: draft.stage_ids[0].copy({"policy_id": ours.id})),
            ("a trial of its policy", lambda: env["quittance.dry.run"].create({"policy_id": ours.id})),
            ("a trial on its ledger", lambda: env["quittance.dry.run"].create({"company_id": self.company.id})),
            ("a pause of its customer", lambda: env["quittance.pause"].create(
                {"case_ids": [fields.Command.set(self.case().ids)], "until": AS_OF, "reason": "-"})),
            ("an approval of its proposal", lambda: env["quittance.approve"].create(
                {"action_ids": [fields.Command.set(self.actions().ids)]})),
            ("the outcome of its task", lambda: env["quittance.task.done"].create(
                {"action_id": self.actions().id, "result": "reached"})),
            ("terms of its invoice", lambda: env["quittance.terms"].create(
                {"case_id": elsewhere.id, "kind": "invoice", "move_id": move.id})),
            ("a hold of its customer", lambda: env["quittance.hold"].create(
                {"case_id": self.case().id, "code": "paused", "until_date": AS_OF})),
            ("settings with its policy", lambda: env["quittance.settings"]._of(other).with_user(stranger).sudo(False).write(
                {"policy_id": ours.id})),
        )  # fmt: skip
        for name, attempt in attempts:
            with self.subTest(name), self.assertRaises(UserError), self.env.cr.savepoint():
                attempt()
                self.env.flush_all()

    def test_nobody_is_in_charge_who_does_not_work_for_the_company(self):
        self.invoice()
        self.night()
        _other, stranger = self.two_companies()
        with self.assertRaises(ValidationError):
            self.case().with_user(self.desk).user_id = stranger
        self.case().with_user(self.desk).user_id = self.desk

    def test_what_a_machine_writes_is_nobody_s_to_write(self):
        """Of each model that somebody may write: every stored field that screens show as read-only."""
        for name in self.env.registry:
            model = self.env[name].with_user(self.manager)
            if not name.startswith("quittance.") or model._transient or model._abstract:
                continue
            if not (model.has_access("write") or model.has_access("create")):
                continue
            for field in model._fields.values():
                if field.store and field.readonly:
                    self.assertFalse(model._has_field_access(field, "write"), field)
        policy = self.env["quittance.policy"].with_user(self.manager)
        with self.assertRaises(AccessError):
            policy.create({"code": "own", "name": "Own", "state": "approved", "manifest": "{}"})
        draft = policy.browse(self.settings.policy_id.with_user(self.manager).action_new_version()["res_id"])
        with self.assertRaises(AccessError):
            draft.write({"state": "approved"})

    def test_approving_where_nothing_is_proposed_says_why(self):
        mute = self.create_customer("No address", email=False)
        self.invoice(mute)
        self.night()
        self.turn_sending_on()
        self.assertEqual(self.case(mute).state, "blocked")
        with self.assertRaisesRegex(UserError, "e-mail address"):
            self.case(mute).with_user(self.desk).action_approve()
        with self.assertRaisesRegex(UserError, "desk"):
            self.case(mute).with_user(self.reader).action_approve()

    def test_who_reads_letters_and_who_reads_nothing(self):
        """Letters stand with the contact, for whoever works with it; a portal user sees none of others, and nothing of ours."""
        self.invoice()
        self.night()
        self.turn_sending_on()
        self.approve()
        self.send()
        self.env.invalidate_all()
        letter = self.env["mail.message"].search([("message_id", "=", self.actions().attempt_ids.message_ref)])
        self.assertEqual((letter.model, letter.res_id), ("res.partner", self.customer.id))
        self.assertTrue(letter.with_user(self.clerk).has_access("read"))
        portal = new_test_user(self.env, "portal", groups="base.group_portal")
        self.assertFalse(letter.with_user(portal).has_access("read"))
        portal.partner_id.parent_id = self.customer
        for name in OURS:
            self.assertFalse(self.env[f"quittance.{name}"].with_user(portal).has_access("read"), name)
        for field in self.env["res.company"].with_user(portal).fields_get():
            self.assertNotIn("quittance", field)

    def test_another_company_s_cases_are_out_of_sight(self):
        self.invoice()
        self.night()
        other, stranger = self.two_companies()
        for name in ("case", "item", "action", "run", "policy", "stage"):
            found = self.env[f"quittance.{name}"].with_user(stranger).search([])
            self.assertLessEqual(found.sudo().company_id, other, name)

    def test_a_branch_s_user_sees_the_case_of_the_root(self):
        self.invoice()
        self.night()
        branch = self.env["res.company"].create({"name": "Branch", "parent_id": self.company.id})
        user = self.somebody("branch", "account_quittance.group_user", branch)
        self.assertEqual(self.case().with_user(user).read(["overdue"])[0]["overdue"], 1000.0)

    def test_opening_a_case_creates_it_once_and_nobody_follows(self):
        customer = self.create_customer("Without invoices")
        opened = customer.with_user(self.desk).action_quittance_open_case()
        self.assertEqual(customer.with_user(self.desk).action_quittance_open_case()["res_id"], opened["res_id"])
        self.assertFalse(self.case(customer).message_follower_ids)
        self.invoice(customer)
        self.night(AS_OF + timedelta(days=1))
        self.assertEqual(self.case(customer).id, opened["res_id"])
        self.assertEqual(self.case(customer).state, "to_contact")

    def test_looking_opens_no_case(self):
        customer = self.create_customer("Without invoices")
        env = self.env(user=self.desk, su=False)
        opened = customer.with_env(env).action_quittance_pause()
        customer.with_env(env).action_quittance_resume()
        self.assertFalse(self.case(customer))
        dialogue = env["quittance.pause"].with_context(**opened["context"]).create({"reason": "Moving house"})
        dialogue.action_confirm()
        self.assertTrue(self.case(customer).paused_until)

    def test_the_desk_finds_its_verbs_in_the_lists(self):
        move = self.invoice()
        self.night()
        for model, records in (
            ("res.partner", self.customer),
            ("account.move", move),
            ("quittance.case", self.case()),
        ):
            bindings = self.env["ir.actions.actions"].with_user(self.desk).get_bindings(model)
            offered = {action["id"] for action in bindings.get("action", ())}
            for verb in ("evaluate", "pause", "resume"):
                action = self.env.ref(f"account_quittance.{model.split('.')[-1]}_server_action_{verb}")
                self.assertIn(action.id, offered, action.name)
                context = {"active_model": model, "active_id": records.id, "active_ids": records.ids}
                opened = action.with_user(self.desk).with_context(**context).run()
                self.assertEqual(bool(opened), verb == "pause")
