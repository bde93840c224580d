"""Days without contacts: nothing leaves, and the desk reads until when; most contacts of a customer."""

import json
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import ValidationError
from odoo.tests import tagged

from .common import QuittanceCommon

FRIDAY = date(2026, 11, 27)
SATURDAY = FRIDAY + timedelta(days=1)
MONDAY = FRIDAY + timedelta(days=3)


@tagged("post_install", "-at_install")
class TestContactDays(QuittanceCommon):
    days_off = None

    def setUp(self):
        super().setUp()
        self.move = self.invoice(due=FRIDAY - timedelta(days=10))
        self.night(FRIDAY)
        self.turn_sending_on()

    def new_version(self, **values):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.write(values)
        draft.action_approve()
        return draft

    def test_a_letter_that_was_approved_waits_for_a_contact_day(self):
        self.today = SATURDAY
        action = self.actions().with_user(self.desk)
        self.assertIn("11/30/2026", action.leaves_later)
        self.approve()
        self.assertFalse(self.send())
        self.assertEqual(action.state, "approved")
        self.assertIn("11/30/2026", action.leaves_later)
        self.today = MONDAY
        action.invalidate_recordset()
        self.assertFalse(action.leaves_later)
        self.assertEqual(len(self.send()), 1)

    def test_the_dialogue_says_how_many_wait(self):
        other = self.create_customer("Atelier Sud")
        self.invoice(other, due=FRIDAY - timedelta(days=10))
        self.night(SATURDAY)
        actions = (self.actions() + self.actions(other)).with_user(self.desk)
        wizard = self.env["quittance.approve"].browse(actions.action_approve()["res_id"])
        self.assertIn("(2)", wizard.leave_later)

    def test_a_week_end_changes_no_proposal(self):
        before = self.actions()
        for day in (SATURDAY, SATURDAY + timedelta(days=1)):
            self.night(day)
            self.assertEqual(self.actions(), before)
            self.assertEqual(before.state, "to_approve")

    def test_christmas_is_quiet(self):
        self.new_version(quiet="12-24 01-01", business_days="FR")
        self.night(date(2026, 12, 23))
        self.approve()
        self.today = date(2026, 12, 24)
        self.assertFalse(self.send())
        self.today = date(2027, 1, 4)
        self.assertEqual(len(self.send()), 1)

    def test_public_holidays_may_be_those_of_the_customer(self):
        self.new_version(business_days="Customer")
        self.night(date(2026, 12, 23))
        self.approve()
        self.today = date(2026, 12, 25)
        action = self.actions().with_user(self.desk)
        self.assertIn("12/28/2026", action.leaves_later)
        # Christmas is a day like others in Japan, as far as anybody here knows.
        self.customer.country_id = self.env.ref("base.jp")
        action.invalidate_recordset()
        self.assertFalse(action.leaves_later)

    @contextmanager
    def at(self, utc):
        """The hour, by the clock of Greenwich."""
        now = datetime.fromisoformat(utc)
        with patch.object(fields.Datetime, "now", staticmethod(lambda *_args: now)):
            self.actions().invalidate_recordset()
            yield

    def test_a_letter_waits_for_the_end_of_the_quiet_hours_where_the_customer_is(self):
        self.new_version(quiet_hours="19:00 08:00")
        self.night(FRIDAY)
        self.approve()
        action = self.actions().with_user(self.desk)
        with self.at("2026-11-27 18:30"):  # half past seven in the evening in Paris
            self.assertFalse(self.send())
            self.assertIn("19:30", action.leaves_later)
            # The hour that comes is one of Monday's: nobody is written to on a Saturday.
            self.assertIn("11/30/2026", action.leaves_later)
            self.assertIn("08:00", action.leaves_later)
        # In New York it is half past one in the afternoon.
        self.customer.tz = "America/New_York"
        with self.at("2026-11-27 18:30"):
            self.assertFalse(action.leaves_later)
            self.assertEqual(len(self.send()), 1)

    def test_without_a_zone_of_its_own_a_customer_has_that_of_its_country(self):
        self.new_version(quiet_hours="19:00 08:00")
        self.night(FRIDAY)
        self.customer.write({"tz": False, "country_id": self.env.ref("base.jp").id})
        self.approve()
        with self.at("2026-11-27 09:00"):  # ten in the morning in Paris, six in the evening in Tokyo
            self.assertFalse(self.actions().leaves_later)
        with self.at("2026-11-27 10:00"):
            self.assertIn("19:00", self.actions().leaves_later)

    def test_a_task_is_to_be_done_on_a_contact_day(self):
        policy = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        policy.stage_ids.channel = "task"
        policy.action_approve()
        self.night(SATURDAY)
        self.approve()
        self.assertEqual(self.actions(state="task").activity_id.date_deadline, MONDAY)

    def test_the_form_gives_the_manifest_back(self):
        values = {
            "business_days": "FR",
            "days_off": "sunday",
            "quiet": "12-24 01-01; 08-10 08-20",
            "quiet_hours": "19:00 08:00",
            "contacts_per_week": 1,
            "contacts_per_month": 2,
            "customer_minimum": "50.00",
            "item_minimum": "5.00",
            "grace_days": 3,
        }
        policy = self.new_version(**values)
        manifest = json.loads(policy.manifest)
        self.assertEqual(
            manifest["calendar"],
            {
                "business_days": "FR",
                "days_off": ["sunday"],
                "quiet": [{"from": "12-24", "until": "01-01"}, {"from": "08-10", "until": "08-20"}],
                "quiet_hours": {"from": "19:00", "until": "08:00"},
            },
        )
        self.assertEqual(manifest["contacts"], {"per_week": 1, "per_month": 2})
        self.assertEqual(manifest["minimum"], {"customer": "50.00", "item": "5.00"})
        again = self.env["quittance.policy"]._from_manifest(manifest)
        self.assertEqual({name: again[name] for name in values}, values)
        with self.assertRaisesRegex(ValidationError, "day of the week"):
            self.new_version(days_off="samedi")

    def test_a_customer_is_contacted_so_often_at_most(self):
        self.new_version(contacts_per_month=1)
        self.night(FRIDAY)
        self.approve()
        self.assertEqual(len(self.send()), 1)
        self.night(FRIDAY + timedelta(days=10))
        item = self.item(self.move)
        self.assertEqual(item.next_date, MONDAY + timedelta(days=28))
        self.assertIn("contact_cap", [reason["code"] for reason in self.case().reasons])
        evaluation = self.run_model._evaluate(self.company, self.customer)
        self.assertEqual(evaluation.items[0]["next_date"], item.next_date)

    def test_who_owes_too_little_is_not_chased(self):
        self.new_version(customer_minimum="2000.00")
        self.night(FRIDAY)
        self.assertFalse(self.actions(state="to_approve"))
        self.assertIn("below_minimum", [reason["code"] for reason in self.case().reasons])
