"""Each total says what it sums, and equals the rows below it."""

from datetime import timedelta

from lxml import etree

from odoo.tests import tagged

from .common import AS_OF, QuittanceCommon

# Amounts of one row in its own currency: a group of several has no sum, by their own test.
IN_THEIR_CURRENCY = {"quittance.charge.proposal.entry", "quittance.charge.proposal.line"}


@tagged("post_install", "-at_install")
class TestTotals(QuittanceCommon):
    def setUp(self):
        super().setUp()
        dollar = self.env.ref("base.USD")
        dollar.active = True
        self.env["res.currency.rate"].create(
            {"currency_id": dollar.id, "company_id": self.company.id, "name": "2026-01-01", "inverse_company_rate": 0.5}
        )
        # To contact (with what is not due, and held); before its due date; waiting; only not due.
        self.invoice(amount=1000.0)
        self.invoice(amount=300.0, currency_id=dollar.id)
        self.invoice(amount=70.0, due=AS_OF + timedelta(days=40))
        self.invoice(self.create_customer("Before"), amount=15031.2, due=AS_OF + timedelta(days=2))
        waiting = self.create_customer("Waiting")
        self.invoice(waiting, amount=200.0)
        self.invoice(self.create_customer("Later"), amount=90.0, due=AS_OF + timedelta(days=90))
        self.night()
        self.case(waiting).sudo().last_contact_on = AS_OF - timedelta(days=1)
        self.night()
        self.cases = self.env["quittance.case"].search([("company_id", "=", self.company.id)])

    def groups(self, model, domain, groupby, *aggregates):
        return self.env[model].formatted_read_group(domain, [groupby], aggregates)

    def test_a_column_of_the_board_sums_what_its_cards_show(self):
        arch = self.env["quittance.case"].get_view(view_type="kanban")["arch"]
        (bar,) = etree.fromstring(arch).xpath("//progressbar")
        shown = bar.get("sum_field")
        self.assertTrue(etree.fromstring(arch).xpath(f"//t[@t-name='card']//field[@name='{shown}']"))
        self.assertTrue(self.env["quittance.case"].fields_get([shown], ["aggregator"])[shown]["aggregator"])
        domain = [("company_id", "=", self.company.id)]
        for group in self.groups("quittance.case", domain, "next_stage", f"{shown}:sum"):
            cards = self.cases.filtered(lambda case, group=group: case.next_stage == group["next_stage"])
            self.assertAlmostEqual(group[f"{shown}:sum"] or 0, sum(cards.mapped(shown)), 2, msg=group["next_stage"])
        by_stage = {case.next_stage: case[shown] for case in self.cases if case.open_action_id}
        self.assertEqual(by_stage["before_due"], 15031.2)

    def test_what_the_button_says_is_the_footer_of_its_filter(self):
        shown = self.cases.filtered(lambda case: case.action_state == "to_approve")
        figure = self.company.currency_id.format(sum(shown.mapped("action_amount")))
        summary = self.env["quittance.case"].with_context(allowed_company_ids=self.company.ids).today_summary()
        self.assertEqual((summary["to_approve"], summary["to_approve_amount"]), (len(shown), figure))
        arch = self.env["quittance.case"].get_view(view_type="list")["arch"]
        self.assertTrue(etree.fromstring(arch).xpath("//field[@name='action_amount']/@sum"))

    def test_each_group_sums_its_rows(self):
        domain = [("company_id", "=", self.company.id)]
        for model, groupby in (
            ("quittance.case", "next_stage"),
            ("quittance.case", "state"),
            ("quittance.action", "stage"),
            ("quittance.item", "state"),
            ("quittance.item", "currency_id"),
        ):
            records, fields = self.env[model], self.env[model].fields_get(None, ["type", "aggregator"])
            summed = [
                name
                for name, field in fields.items()
                if field["type"] in ("monetary", "integer") and field.get("aggregator") == "sum" and name != "id"
            ]
            self.assertTrue(summed)
            for group in self.groups(model, domain, groupby, *(f"{name}:sum" for name in summed)):
                rows = records.search([*domain, *group["__extra_domain"]])
                for name in summed:
                    self.assertAlmostEqual(group[f"{name}:sum"] or 0, sum(rows.mapped(name)), 2, msg=f"{model}.{name}")

    def is_in_company_currency(self, model, name):
        """Whether every row has this amount in the currency of its company."""
        model = self.env[model]
        field = model._fields[model._fields[name].get_currency_field(model)]
        while field.related:
            *links, last = field.related.split(".")
            if "company_id" in links:
                return True
            for link in links:
                model = self.env[model._fields[link].comodel_name]
            field = model._fields[last]
        return False

    def test_no_sum_has_two_currencies(self):
        for model in self.env.registry.values():
            # Dialogues are not grouped.
            if not model._name.startswith("quittance.") or model._abstract or model._transient:
                continue
            if model._name in IN_THEIR_CURRENCY:
                continue
            for name, field in self.env[model._name]._fields.items():
                if field.type == "monetary" and field.aggregator and field.store:
                    self.assertTrue(self.is_in_company_currency(model._name, name), f"{model._name}.{name}")

    def test_each_footer_says_what_it_sums(self):
        views = self.env["ir.ui.view"].search([("model", "=like", "quittance.%"), ("type", "in", ("list", "form"))])
        for view in views:
            for field in etree.fromstring(view.arch).xpath("//list//field[@sum]"):
                self.assertTrue(field.get("sum").strip(), f"{view.xml_id}: {field.get('name')}")

    def test_what_stands_at_the_end_of_nights_is_not_added_up(self):
        for name in ("overdue", "not_due", "held", "customer_count", "item_count", "to_contact_count"):
            self.assertFalse(self.run_model._fields[name].aggregator, name)

    def test_the_amounts_of_a_case_make_the_book_value_of_its_items(self):
        for case in self.cases:
            amounts = case.overdue + case.not_due + case.held + case.penalties
            self.assertAlmostEqual(amounts, sum(case.open_item_ids.mapped("residual_company")), 2)
