from datetime import timedelta

from odoo.tests import HttpCase, tagged

from .common import AS_OF, QuittanceCommon
from .test_segments import SegmentsCommon

TODAY = "/odoo/action-account_quittance.quittance_case_action_today"


@tagged("post_install", "-at_install")
class TestTours(HttpCase, QuittanceCommon):
    """The desk's day in a browser, by a user with the desk's role alone."""

    def setUp(self):
        super().setUp()
        self.invoice()
        self.night()

    def test_the_desk_reads_approves_and_sees_that_it_left(self):
        self.turn_sending_on()
        self.start_tour(TODAY, "quittance_desk_approves", login="desk")
        self.assertEqual(self.actions().state, "approved")
        letters = self.send()
        self.assertEqual(len(letters), 1)
        self.start_tour(f"/odoo/quittance.case/{self.case().id}", "quittance_desk_sees_that_it_left", login="desk")

    def test_while_sending_is_off_approving_is_disabled_and_says_why(self):
        self.start_tour(TODAY, "quittance_sending_is_off", login="desk")
        self.assertEqual(self.actions().state, "to_approve")

    def test_a_manager_changes_tries_compares_and_puts_a_policy_in_force(self):
        self.invoice(self.create_customer("Boulangerie Sud"), due=AS_OF - timedelta(days=4))
        self.somebody("manager", "account_quittance.group_manager")
        self.turn_sending_on()
        self.actions().with_user(self.desk).action_approve()
        self.env.flush_all()
        self.assertEqual(len(self.send()), 1)
        before = self.settings.policy_id
        self.start_tour(f"/odoo/quittance.policy/{before.id}", "quittance_policy_changes", login="manager")
        self.assertNotEqual(self.settings.policy_id, before)
        self.assertEqual(self.settings.policy_id.stage_ids.mapped("offset_days"), [-5, 3, 17, 22, 45])


@tagged("post_install", "-at_install")
class TestFirstStepsTour(HttpCase, QuittanceCommon):
    """A manager's first day: three pages, then the switch."""

    def test_three_pages_and_the_switch(self):
        self.somebody("manager", "account_quittance.group_manager")
        self.invoice()
        self.invoice(self.create_customer("Without", email=False))
        self.start_tour(TODAY, "quittance_first_steps", login="manager")
        self.assertEqual((self.settings.backlog, self.settings.first_steps_on), ("review", AS_OF))
        self.assertFalse(self.settings.sending_on)


@tagged("post_install", "-at_install")
class TestSegmentsTour(HttpCase, SegmentsCommon):
    """A manager says which customers get which policy."""

    def test_a_segment_is_added_counted_and_moved(self):
        town = self.create_customer("Mairie")
        customers = (self.customer, town)
        for customer in customers:
            self.invoice(customer)
        self.env["quittance.case"]._open_for(town, self.company).relation = "public"
        self.night()
        self.segment("Belgian customers", conditions={"fact": "country", "one_of": ["BE"]})
        self.segment("French customers", conditions={"fact": "country", "one_of": ["FR"]}, policy=self.usual)
        self.start_tour("/odoo/credit-control-segments", "quittance_segments", login="manager")
        segments = self.settings.segment_ids
        self.assertEqual(segments.sorted("sequence")[-1].code, "french_customers")
        counts = {segment.code: segment.customer_count for segment in segments}
        self.assertEqual(
            segments.filtered(lambda one: one.code == "public_buyers").conditions,
            {
                "all": [
                    {"fact": "country", "one_of": ["FR", "DE"]},
                    {
                        "any": [
                            {"fact": "insured", "is": False},
                            {"fact": "customer_days", "at_least": 0},
                            {"fact": "relation", "one_of": ["public"]},
                        ]
                    },
                ]
            },
        )
        self.assertEqual(counts, {"belgian_customers": 0, "french_customers": 1, "public_buyers": 1})
        self.night()
        self.assertEqual([self.case(customer).policy for customer in customers], ["default-fr", "slow"])
