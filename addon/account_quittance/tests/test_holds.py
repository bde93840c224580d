"""What is not chased, wholly or for an amount, and by whom it may be said."""

import json
from datetime import timedelta

from psycopg2 import IntegrityError

from odoo.exceptions import AccessError, ValidationError
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from ..models.core import shipped_json
from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestHolds(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.move, self.other_move = self.invoice(), self.invoice(amount=500.0)
        self.night()

    def hold(self, **values):
        values = {"case_id": self.case().id, "code": "paused", "until_date": AS_OF + timedelta(days=5)} | values
        return self.env["quittance.hold"].with_user(self.desk).create(values)

    def test_an_invoice_is_held_and_the_other_is_chased(self):
        hold = self.hold(move_id=self.move.id, reason="Delivery is being checked")
        self.assertEqual(hold.scope, "invoice")
        item = self.item(self.move)
        self.assertRecordValues(item, [{"state": "held", "claim": 0.0, "held": 1000.0, "hold": "paused"}])
        self.assertIn("until", item.hold_sentence.lower())
        self.assertRecordValues(self.actions(state="to_approve"), [{"amount": 500.0, "item_count": 1}])
        self.assertTrue(item.interest, "a pause lets interest run")

    def test_a_part_is_held(self):
        self.hold(move_id=self.move.id, amount=250.0)
        self.assertRecordValues(self.item(self.move), [{"state": "to_contact", "claim": 750.0, "held": 250.0}])
        self.assertRecordValues(self.actions(state="to_approve"), [{"amount": 1250.0, "item_count": 2}])

    def test_an_instalment_is_held(self):
        hold = self.hold(move_id=self.other_move.id, ordinal=1)
        self.assertEqual(hold.scope, "instalment")
        self.assertEqual(self.item(self.other_move).state, "held")
        self.assertEqual(self.item(self.move).state, "to_contact")

    def test_a_hold_ends_with_its_last_day_or_when_it_is_lifted(self):
        hold = self.hold()
        self.assertEqual(self.case().state, "held")
        self.night(AS_OF + timedelta(days=5))
        self.assertEqual(self.case().state, "held")
        self.night(AS_OF + timedelta(days=6))
        self.assertEqual(self.case().state, "to_contact")
        hold = self.hold(until_date=AS_OF + timedelta(days=90))
        self.assertEqual(self.case().state, "held")
        hold.action_lift()
        self.assertEqual(self.case().state, "to_contact")
        self.assertEqual(hold.lifted_on, AS_OF + timedelta(days=6))
        self.assertIn("Lifted", self.case().message_ids[:1].body)

    def test_a_hold_is_read_by_the_rules_of_its_own_company(self):
        other = self.two_companies()[0]
        own = shipped_json(self.env, "holds/default.json")
        [paused] = [rule for rule in own["holds"] if rule["code"] == "paused"]
        own["holds"].append(paused | {"code": "at_the_agency", "titles": dict.fromkeys(paused["titles"], "Agency")})
        kept = self.env["quittance.manifest"].sudo()
        values = {"kind": "holds", "name": "ours", "title": "Ours", "text": json.dumps(own)}
        kept.create(values | {"company_id": self.company.id})
        elsewhere = self.env["quittance.hold"].with_context(allowed_company_ids=[other.id, self.company.id])
        of_case = {"case_id": self.case().id, "code": "at_the_agency", "until_date": AS_OF}
        hold = elsewhere.create(of_case)
        self.assertEqual(self.case().state, "held")
        self.assertIn("Agency", hold.display_name)
        hold.action_lift()
        kept.search([("company_id", "=", self.company.id)]).unlink()
        kept.create(values | {"company_id": other.id})
        with self.assertRaises(ValidationError):
            elsewhere.create(of_case)

    @mute_logger("odoo.sql_db")
    def test_what_cannot_be_is_refused(self):
        for values in ({"amount": 0.0}, {"amount": -1.0}, {"ordinal": 1}, {"until_date": AS_OF - timedelta(days=1)}):
            with self.assertRaises(IntegrityError, msg=values), self.env.cr.savepoint():
                self.hold(**values)
        with self.assertRaisesRegex(ValidationError, "last day"), self.env.cr.savepoint():
            self.hold(until_date=False, reason="Because")
        with self.assertRaisesRegex(ValidationError, "not an invoice of"), self.env.cr.savepoint():
            self.hold(move_id=self.invoice(self.create_customer("Somebody")).id)

    def test_a_code_of_the_host_is_nobody_s_to_give(self):
        codes = dict(self.env["quittance.hold"]._fields["code"]._description_selection(self.env))
        self.assertIn("paused", codes)
        self.assertNotIn("excluded_by_accountant", codes)
        with self.assertRaisesRegex(ValidationError, "no reason that a person gives"):
            self.hold(code="excluded_by_accountant")

    def test_the_reader_reads_and_the_desk_holds_in_its_companies_only(self):
        hold = self.hold()
        company = {"company_id": self.company.id, "company_ids": [(6, 0, self.company.ids)]}
        reader = new_test_user(self.env, "reader", groups="account_quittance.group_reader", **company)
        self.assertTrue(hold.with_user(reader).read(["code"]))
        with self.assertRaises(AccessError):
            hold.with_user(reader).action_lift()
        with self.assertRaises(AccessError):
            hold.lifted_on = AS_OF
        other = self.setup_other_company()["company"]
        elsewhere = self.env["quittance.case"]._open_for(self.create_customer("Elsewhere"), other)
        with self.assertRaises(AccessError), self.env.cr.savepoint():
            hold.case_id = elsewhere
        with self.assertRaises(AccessError), self.env.cr.savepoint():
            self.hold(case_id=elsewhere.id)

    def test_a_hold_without_an_end_needs_a_reason_and_is_up_for_review(self):
        action = self.env.ref("account_quittance.quittance_hold_view_search")
        self.assertIn("to_review", action.arch)
        # No code that may be given today goes without an end: the table is held to it all the same.
        with mute_logger("odoo.sql_db"), self.assertRaises(IntegrityError), self.env.cr.savepoint():
            self.env.cr.execute(
                "INSERT INTO quittance_hold (case_id, company_id, code, from_date) VALUES (%s, %s, 'paused', %s)",
                [self.case().id, self.company.id, AS_OF],
            )

    def test_a_customer_on_its_second_pause_stays_paused(self):
        case = self.case().with_user(self.desk)
        for days in (3, 9):
            action = case.action_pause()
            self.env["quittance.pause"].with_user(self.desk).with_context(**action["context"]).create(
                {"reason": "Promised", "until": AS_OF + timedelta(days=days)}
            ).action_confirm()
        self.assertEqual(case.paused_until, AS_OF + timedelta(days=9))
        self.assertEqual(len(case.hold_ids.filtered(lambda hold: not hold.lifted_on)), 1)
