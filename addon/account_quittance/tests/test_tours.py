from odoo.tests import HttpCase, tagged

from .common import QuittanceCommon

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
