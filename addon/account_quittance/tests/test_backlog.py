"""What was late already when a company begins: at the first stage, at that of its age, or when a person has looked."""

from datetime import timedelta

from lxml import etree

from odoo.exceptions import AccessError
from odoo.tests import tagged
from odoo.tools.safe_eval import safe_eval

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestBacklog(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.old = self.invoice(due=AS_OF - timedelta(days=100))

    def steps(self, **values):
        return self.env["quittance.first.steps"].create(values)

    def begin(self, backlog):
        self.steps(backlog=backlog).action_confirm()
        self.night()
        return self.item(self.old)

    def test_it_begins_at_the_first_stage_where_nobody_says_otherwise(self):
        self.steps().action_confirm()
        self.assertEqual((self.settings.backlog, self.settings.first_steps_on), ("first_stage", AS_OF))
        self.night()
        self.assertEqual(self.item(self.old).next_stage, "friendly")

    def test_it_may_begin_at_the_stage_of_its_age(self):
        item = self.begin("stage_of_age")
        self.assertEqual((item.state, item.next_stage), ("to_contact", "last_step"))
        self.assertIn("the stage that its age had reached", item.reason_text)

    def test_the_dry_run_tries_the_choice_that_is_shown(self):
        for backlog, stages in (("first_stage", ["friendly"]), ("stage_of_age", ["last_step"]), ("review", [])):
            opened = self.steps(backlog=backlog).action_dry_run()
            dry_run = self.env["quittance.dry.run"].browse(opened["res_id"])
            dry_run.action_evaluate()
            self.assertEqual(dry_run.line_ids.mapped("stage"), stages)

    def test_the_day_of_the_first_steps_stays_when_the_choice_is_made_again(self):
        self.steps().action_confirm()
        self.today = AS_OF + timedelta(days=30)
        self.steps(backlog="review").action_confirm()
        self.assertEqual((self.settings.backlog, self.settings.first_steps_on), ("review", AS_OF))

    def test_what_waits_for_a_review_is_in_no_letter_until_a_person_says(self):
        self.steps(backlog="review").action_confirm()
        recent = self.invoice(due=AS_OF + timedelta(days=2), amount=50.0)
        self.night(AS_OF + timedelta(days=6))
        self.assertEqual((self.item(self.old).state, self.item(recent).state), ("review", "to_contact"))
        self.assertEqual(self.actions().amount, 50.0)
        self.assertNotIn(self.old.name, self.actions()._letter()["body_html"])
        case = self.case().with_user(self.desk)
        self.assertIn("a person", case.backlog_sentence)
        self.assertIn(case, self.env["quittance.case"].search(self.filter_domain("backlog")))
        case.with_context(quittance_backlog="first_stage").action_begin_backlog()
        self.assertFalse(case.backlog_sentence)
        self.assertEqual(self.item(self.old).state, "to_contact")
        self.assertEqual(self.actions(state="to_approve").amount, 1050.0)
        self.assertNotIn(case, self.env["quittance.case"].search(self.filter_domain("backlog")))

    def test_a_customer_who_has_nothing_else_says_what_is_waited_for(self):
        self.begin("review")
        self.assertFalse(self.actions())
        self.assertIn("a person", self.case().next_sentence)

    def test_a_reader_does_not_say_how_it_begins(self):
        self.begin("review")
        reader = self.somebody("reader", "account_quittance.group_reader")
        with self.assertRaises(AccessError):
            self.case().with_user(reader).with_context(quittance_backlog="first_stage").action_begin_backlog()
        with self.assertRaises(AccessError):
            self.steps().with_user(self.desk).action_confirm()

    def filter_domain(self, name):
        view = self.env.ref("account_quittance.quittance_case_view_search")
        arch = self.env["quittance.case"].get_view(view.id, "search")["arch"]
        (node,) = etree.fromstring(arch).xpath(f"//filter[@name='{name}']")
        return safe_eval(node.get("domain"), {"uid": self.env.uid})
