from odoo.addons.account_quittance.tests.common import QuittanceCommon
from odoo.tests import HttpCase, tagged


@tagged("post_install", "-at_install")
class TestTours(HttpCase, QuittanceCommon):
    """The desk's penalties in a browser, by a user with the desk's role alone."""

    def test_each_currency_of_the_claims_has_its_total(self):
        dollar = self.env.ref("base.USD")
        dollar.active = True
        self.env["res.currency.rate"].create(
            {"currency_id": dollar.id, "company_id": self.company.id, "name": "2026-01-01", "inverse_company_rate": 0.5}
        )
        self.invoice()
        self.invoice(currency_id=dollar.id)
        # 5.99 and 40.00 in euro for each; of the second the interest is in dollars.
        opened = self.customer.with_user(self.desk).action_quittance_charge()
        proposal = self.env["quittance.charge.proposal"].browse(opened["res_id"])
        lines = [("proposal_id", "=", proposal.id)]
        for groupby, sums in (("proposal_id", [False]), ("currency_id", [5.99, 5.99])):
            groups = proposal.line_ids.formatted_read_group(lines, [groupby], ["interest:sum_currency"])
            self.assertEqual([group["interest:sum_currency"] for group in groups], sums, groupby)
        self.start_tour(
            f"/odoo/quittance.charge.proposal/{proposal.id}", "quittance_currencies_of_claims", login="desk"
        )

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
