"""A database that was restored, copied or newly installed sends nothing before a person has said that it may."""

import json

from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user, tagged

from .common import QuittanceCommon


@tagged("post_install", "-at_install")
class TestOrigin(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.invoice()
        self.turn_sending_on()
        self.night()
        self.origin = self.env["quittance.origin"]

    def change(self, **values):
        recorded = json.loads(self.origin_file.read_text(encoding="utf-8"))
        self.origin_file.write_text(json.dumps(recorded | values), encoding="utf-8")

    def assert_held(self, part):
        self.assertFalse(self.send())
        self.assertEqual(self.actions().state, "approved")
        self.assertIn(part, self.origin._doubt())
        self.assertIn(part, self.env["quittance.case"].with_user(self.desk).today_summary()["doubt"])

    def test_the_database_that_sent_before_sends(self):
        self.assertFalse(self.origin._doubt())
        self.approve()
        self.assertEqual(len(self.send()), 1)
        recorded = json.loads(self.origin_file.read_text(encoding="utf-8"))
        self.assertGreaterEqual(recorded["attempts"], self.actions().attempt_ids.id)
        proof = self.env["quittance.proof"].search([("company_id", "=", self.company.id)], limit=1)
        self.assertEqual(recorded["proofs"][str(self.company.id)], [1, proof.hash], "the chain is anchored outside")

    def test_a_new_installation_holds(self):
        self.approve()
        self.origin_file.unlink()
        self.assert_held("Nobody has said")

    def test_a_copy_holds(self):
        self.approve()
        self.change(database_uuid="another")
        self.assert_held("copy")

    def test_a_restored_database_holds(self):
        self.approve()
        self.change(database_oid=1)
        self.assert_held("restored")

    def test_a_database_that_went_back_holds(self):
        self.approve()
        self.change(attempts=10_000_000)
        self.assert_held("earlier state")

    def test_a_file_that_cannot_be_read_holds(self):
        self.approve()
        self.origin_file.write_text("{", encoding="utf-8")
        self.assert_held("Nobody has said")

    def test_nothing_is_approved_meanwhile_and_the_reason_is_said(self):
        self.origin_file.unlink()
        self.assertIn("Nobody has said", self.actions().with_user(self.desk).refusal)
        self.assertIn("says on Today whether it may send", self.actions().with_user(self.desk).refusal)
        with self.assertRaisesRegex(UserError, "Nobody has said"):
            self.approve()

    def test_only_a_manager_says_so_and_old_approvals_want_new_ones(self):
        self.approve()
        self.origin_file.unlink()
        with self.assertRaises(AccessError):
            self.origin.with_user(self.desk).action_may_send()
        manager = new_test_user(
            self.env,
            "origin-manager",
            groups="account_quittance.group_manager",
            company_id=self.company.id,
            company_ids=[(6, 0, self.company.ids)],
        )
        self.origin.with_user(manager).action_may_send()
        self.assertFalse(self.origin._doubt())
        self.assertEqual(self.actions().state, "to_approve")
        self.assertFalse(self.send())
        self.approve()
        self.assertEqual(len(self.send()), 1)

    def test_saying_so_twice_takes_no_approval_back(self):
        self.approve()
        self.origin.action_may_send()
        self.assertEqual(self.actions().state, "approved")
