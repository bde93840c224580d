"""Whom the ladder reaches, by whom and how: items that change customer, channels, what a letter says of each item."""

from datetime import timedelta
from unittest.mock import patch

from psycopg2.errors import UniqueViolation

from odoo.exceptions import ConcurrencyError, UserError
from odoo.tests import tagged

from ..models import quittance_night
from ..models.core import postgres
from ..models.quittance_night import NIGHT_LOCK, QuittanceNight, RunUnderWay
from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestLadder(QuittanceCommon):
    def remind(self, customer=None):
        """Approve what is proposed to a customer, and let it leave."""
        self.approve(customer)
        self.send()
        self.env.invalidate_all()
        return self.letters[-1].get_body(("html",)).get_content()

    def put_in_force(self, **stages):
        """A version of the policy with other settings of some stages, by code."""
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        for code, values in stages.items():
            draft.stage_ids.filtered(lambda stage, code=code: stage.code == code).write(values)
        draft.action_approve()

    def test_an_item_whose_customer_gets_a_parent_begins_anew_after_the_interval(self):
        move = self.invoice()
        self.turn_sending_on()
        self.night()
        self.remind()
        self.assertEqual(self.item(move).stage_customer_id, self.customer)
        parent = self.create_customer("Holding")
        self.customer.parent_id = parent
        self.customer.is_company = False
        self.assertEqual(move.line_ids.partner_id.commercial_partner_id, parent)
        self.night(AS_OF + timedelta(days=1))
        self.assertFalse(self.actions(parent), "the interval follows the item")
        self.assertEqual(self.item(move).next_date, AS_OF + timedelta(days=7))
        self.night(AS_OF + timedelta(days=7))
        self.assertRecordValues(self.actions(parent), [{"stage": "friendly", "state": "to_approve"}])
        letter = self.remind(parent)
        self.assertNotIn("reminded on", letter, "this addressee was never reminded")
        self.assertRecordValues(self.item(move), [{"stage": "friendly", "cycle": 2, "stage_customer_id": parent.id}])
        self.night(AS_OF + timedelta(days=14))
        self.assertRecordValues(self.actions(parent, state="to_approve"), [{"stage": "firm"}])

    def test_an_invoice_corrected_to_another_customer_begins_anew_after_the_interval(self):
        move = self.invoice()
        self.turn_sending_on()
        self.night()
        self.remind()
        other = self.create_customer("Boulangerie")
        move.button_draft()
        move.partner_id = other
        move.action_post()
        self.night(AS_OF + timedelta(days=1))
        self.assertFalse(self.actions(other))
        self.assertEqual(self.case().state, "nothing_due")
        self.invoice(other)
        self.night(AS_OF + timedelta(days=2))
        self.assertRecordValues(self.actions(other), [{"stage": "friendly", "item_count": 2}])
        letter = self.remind(other)
        self.assertNotIn("reminded on", letter)
        self.assertFalse(self.item(move).stage_customer_id == other, "its own interval is not over")
        # A week after that letter both come to their next stage.
        self.night(AS_OF + timedelta(days=9))
        self.assertEqual(self.item(move).next_stage, "friendly")
        self.assertEqual(self.item(move).state, "to_contact")

    def test_merging_customers_is_no_change_of_addressee(self):
        move = self.invoice()
        self.turn_sending_on()
        self.night()
        self.remind()
        twin = self.create_customer("Atelier Nord SARL")
        self.env["base.partner.merge.automatic.wizard"]._merge((self.customer + twin).ids, twin)
        self.night(AS_OF + timedelta(days=7))
        self.assertRecordValues(self.item(move), [{"stage": "friendly", "next_stage": "firm"}])
        self.assertEqual(self.item(move).stage_customer_id, twin)

    def test_a_task_about_one_invoice_is_no_letter_about_another(self):
        worst, younger = self.invoice(due=AS_OF - timedelta(days=40)), self.invoice(due=AS_OF - timedelta(days=10))
        self.turn_sending_on()
        self.night()
        self.item(worst).sudo().write({"stage": "firm", "stage_on": AS_OF - timedelta(days=20)})
        self.night()
        action = self.actions(state="to_approve")
        self.assertRecordValues(action, [{"stage": "formal_notice", "channel": "task", "item_count": 2}])
        self.approve()
        action.with_user(self.desk)._note_done("reached")
        action.attempt_ids.sudo().started_at -= timedelta(minutes=2)
        self.send()
        self.env.invalidate_all()
        self.assertEqual(self.item(worst).stage, "formal_notice")
        self.assertFalse(self.item(younger).stage, "no letter about it has left")
        self.night(AS_OF + timedelta(days=7))
        self.assertRecordValues(self.actions(state="to_approve"), [{"stage": "friendly", "channel": "email"}])
        self.remind()
        self.assertEqual(self.item(younger).stage, "friendly")

    def test_a_letter_says_of_no_invoice_that_it_was_mentioned_where_it_was_not(self):
        ready, not_yet = self.invoice(due=AS_OF - timedelta(days=10)), self.invoice(due=AS_OF - timedelta(days=1))
        self.turn_sending_on()
        self.night()
        letter = self.remind()
        for move in (ready, not_yet):
            self.assertIn(move.name, letter)
        self.assertIn("Also overdue", letter)
        self.assertNotIn("already mentioned", letter)
        self.assertFalse(self.item(not_yet).stage)

    def test_a_policy_leaves_out_what_is_not_at_its_stage(self):
        ready, not_yet = self.invoice(due=AS_OF - timedelta(days=10)), self.invoice(due=AS_OF - timedelta(days=1))
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.mentions = "reminded"
        draft.action_approve()
        self.turn_sending_on()
        self.night()
        self.assertRecordValues(self.actions(), [{"item_count": 1, "amount": 1000.0}])
        letter = self.remind()
        self.assertIn(ready.name, letter)
        self.assertNotIn(not_yet.name, letter)

    def test_nothing_is_approved_by_itself_for_a_consumer_a_person_or_in_nobody_s_name(self):
        self.put_in_force(friendly={"automatic": True})
        self.turn_sending_on()
        consumer = self.create_customer("Consumer")
        person = self.create_customer("Person", is_company=False)
        unknown = self.create_customer("Unknown", vat=False)
        for customer in (consumer, person, unknown):
            self.invoice(customer)
        self.env["quittance.case"]._open_for(consumer, self.company).relation = "consumer"
        self.night()
        for customer in (consumer, person, unknown):
            self.assertRecordValues(self.actions(customer), [{"state": "to_approve", "automatic": False}])
        self.invoice()
        self.env.cr.execute("UPDATE quittance_policy SET approved_by_id = NULL")
        self.env.invalidate_all()
        self.night()
        self.assertRecordValues(self.actions(), [{"state": "to_approve", "automatic": True}])

    def test_an_automatic_approval_dies_when_the_customer_turns_out_to_be_a_consumer(self):
        self.put_in_force(friendly={"automatic": True})
        self.turn_sending_on()
        self.invoice()
        self.night()
        self.assertEqual(self.actions().state, "approved")
        self.case().relation = "consumer"
        self.assertFalse(self.send())
        self.env.invalidate_all()
        self.assertRecordValues(self.actions(), [{"state": "to_approve", "automatic": False}])

    def test_evaluating_one_customer_approves_nothing_of_another(self):
        self.put_in_force(friendly={"automatic": True})
        other = self.create_customer("Other")
        self.invoice()
        self.invoice(other)
        self.night()
        self.turn_sending_on()
        self.case().with_user(self.desk).action_evaluate()
        self.assertRecordValues(
            self.actions(), [{"state": "approved", "approved_by_id": self.settings.policy_id.approved_by_id.id}]
        )
        self.assertRecordValues(self.actions(other), [{"state": "to_approve"}])

    def test_sending_gives_way_to_a_night(self):
        self.invoice()
        self.turn_sending_on()
        self.night()
        self.approve()
        with self.registry.cursor() as cr:
            cr.execute("SELECT pg_advisory_lock(%s, %s)", [NIGHT_LOCK, self.company.id])
            try:
                with self.assertRaises(RunUnderWay):
                    self.actions()._begin()
            finally:
                cr.execute("SELECT pg_advisory_unlock(%s, %s)", [NIGHT_LOCK, self.company.id])
        self.assertEqual(self.actions().state, "approved")
        self.assertEqual(len(self.send()), 1)

    def test_a_run_that_ended_meanwhile_makes_this_one_begin_again(self):
        self.invoice()
        with (
            patch.object(postgres, "write", side_effect=UniqueViolation("twice")),
            self.assertRaises(ConcurrencyError),
        ):
            self.night()
        # The host begins a request again, and a person reads a sentence when that did not help.
        self.assertTrue(issubclass(RunUnderWay, ConcurrencyError) and issubclass(RunUnderWay, UserError))

    def test_a_night_outlasts_who_is_at_work(self):
        self.invoice()
        real, held = QuittanceNight._run, [RunUnderWay("a letter leaves"), ConcurrencyError("a row changed")]

        def run(night, *args, **kwargs):
            if held:
                raise held.pop()
            return real(night, *args, **kwargs)

        with (
            patch.object(quittance_night, "LOCK_WAIT_SECONDS", 0),
            patch.object(QuittanceNight, "_run", run),
            self.enter_registry_test_mode(),
        ):
            self.env.ref("account_quittance.ir_cron_night").method_direct_trigger()
        self.assertFalse(held)
        self.assertEqual(self.actions().state, "to_approve")

    def test_the_morning_list_has_no_empty_column(self):
        self.invoice()
        self.night()
        groups = (
            self.env["quittance.case"]
            .with_context(read_group_expand=True)
            .web_read_group([("company_id", "=", self.company.id)], ["next_stage"], ["__count"])["groups"]
        )
        self.assertEqual([group["next_stage"] for group in groups], ["friendly"])

    def test_a_missing_address_is_explained(self):
        for name, values, sentence in (
            ("None", {"email": False}, "enter one"),
            ("Archived", {"email": False}, "archived"),
            ("Refused", {}, "want no mail"),
        ):
            customer = self.create_customer(name, **values)
            if name == "Archived":
                self.env["res.partner"].create(
                    {"name": "Left", "parent_id": customer.id, "email": "left@customer.example.com", "active": False}
                )
            if name == "Refused":
                self.env["mail.blacklist"].create({"email": customer.email})
            self.invoice(customer)
            self.night()
            self.assertIn(sentence, self.case(customer).next_sentence, name)

    def test_at_the_end_of_the_ladder_the_first_line_says_who_decides(self):
        self.invoice(due=AS_OF - timedelta(days=60))
        self.night()
        self.env.cr.execute("UPDATE quittance_item SET stage = 'last_step' WHERE company_id = %s", [self.company.id])
        self.night()
        self.assertIn("a person decides", self.case().next_sentence)

    def test_what_a_customer_is_in_law_is_explained_and_stated_with_a_button(self):
        customer = self.create_customer("Who knows", vat=False)
        self.invoice(customer)
        self.night()
        case = self.case(customer).with_user(self.desk)
        self.assertEqual(case.relation_used, "unknown")
        self.assertIn("treated as a consumer", case.relation_sentence)
        case.with_context(quittance_relation="b2b").action_state_relation()
        self.assertEqual(case.relation_used, "b2b")
        self.assertIn("Stated by a user", case.relation_sentence)
