from odoo.addons.account_quittance.tests.common import QuittanceCommon
from odoo.tests import HttpCase, tagged


@tagged("post_install", "-at_install")
class TestTours(HttpCase, QuittanceCommon):
    """The desk's penalties in a browser, by a user with the desk's role alone."""

    def test_the_desk_charges_penalties_from_the_case(self):
        self.invoice()
        self.night()
        account = self.env["account.account"].with_company(self.company)
        for kind, code in (("interest", "763100"), ("compensation", "758100")):
            self.settings[f"{kind}_account_id"] = account.create(
                {"name": kind, "code": code, "account_type": "income_other"}
            )
        self.start_tour(f"/odoo/quittance.case/{self.case().id}", "quittance_desk_charges", login="desk")
        self.assertEqual(self.case().charge_ids.entry_id.state, "draft")
