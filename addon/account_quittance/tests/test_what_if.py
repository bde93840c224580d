"""What a policy would send beside the one in force, and what is different between two versions."""

from datetime import timedelta

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestWhatIf(QuittanceCommon):
    def draft(self, **days):
        """A version with other days of some stages."""
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        for code, offset_days in days.items():
            draft.stage_ids.filtered(lambda stage, code=code: stage.code == code).offset_days = offset_days
        return draft

    def look(self, policy, user=None, **values):
        opened = policy.with_user(user or self.desk).action_what_if()
        look = self.env["quittance.what.if"].with_user(user or self.desk).browse(opened["res_id"])
        if values:
            look.write(values)
            look.action_look()
        return look

    def test_a_day_shows_whom_a_draft_gains_and_loses(self):
        early, late = self.create_customer("Boulangerie Sud"), self.customer
        self.invoice(early, due=AS_OF - timedelta(days=2), amount=500.0)
        self.invoice(late, due=AS_OF - timedelta(days=18))
        look = self.look(self.draft(friendly=1))
        self.assertEqual((look.gained_count, look.lost_count, look.changed_count), (1, 0, 0))
        self.assertRecordValues(
            look.line_ids,
            [
                {
                    "partner_id": early.id,
                    "change": "gained",
                    "amount": 500.0,
                    "against": "Nothing (more) until 06/30/2026",
                }
            ],
        )
        self.assertIn("Payment reminder, E-mail, 500.00\xa0€", look.line_ids.tried)
        self.assertIn("1 item overdue", look.line_ids.tried_reasons)
        self.assertIn("not before", look.line_ids.against_reasons)
        self.assertRecordValues(
            look.stage_ids,
            [
                {
                    "stage": "Payment reminder",
                    "tried_count": 2,
                    "tried_amount": 1500.0,
                    "against_count": 1,
                    "against_amount": 1000.0,
                }
            ],
        )
        self.assertEqual((look.tried_customer_count, look.tried_first_count), (2, 2))

    def test_a_range_climbs_stage_by_stage(self):
        self.invoice(due=AS_OF - timedelta(days=3))
        look = self.look(self.draft(firm=10), until=AS_OF + timedelta(days=20))
        self.assertEqual(look.stage_ids.mapped("stage"), ["Payment reminder", "Second payment reminder"])
        self.assertEqual((look.gained_count, look.changed_count), (0, 1))
        self.assertIn("07/07/2026: Second payment reminder", look.line_ids.tried)
        self.assertIn("07/12/2026: Second payment reminder", look.line_ids.against)

    def test_what_is_shown_is_what_the_night_proposes(self):
        """The night of a later day decides as it was foreseen, once the letter of the day before has left."""
        self.invoice(due=AS_OF - timedelta(days=3))
        look = self.look(self.settings.policy_id, until=AS_OF + timedelta(days=12))
        self.assertEqual(look.stage_ids.mapped("tried_count"), [1, 1])
        self.turn_sending_on()
        self.night()
        self.actions().with_user(self.desk).action_approve()
        self.send()
        self.today = AS_OF + timedelta(days=11)
        self.night()
        self.assertFalse(self.actions().filtered(lambda action: action.state == "to_approve"))
        self.today = AS_OF + timedelta(days=12)
        self.night()
        waiting = self.actions().filtered(lambda action: action.state == "to_approve")
        self.assertEqual(waiting.mapped("stage"), ["firm"])

    def test_costs_are_typed_and_stay_when_looking_again(self):
        self.invoice()
        look = self.look(self.draft(friendly=1))
        look.channel_ids.unit_cost = 0.5
        self.assertEqual((look.channel_ids.tried_cost, look.channel_ids.against_cost), (0.5, 0.5))
        look.until = AS_OF + timedelta(days=10)
        look.action_look()
        costs = dict(look.channel_ids.mapped(lambda row: (row.channel, row.tried_cost)))
        self.assertEqual(
            costs["email"], 0.5 * look.channel_ids.filtered(lambda row: row.channel == "email").tried_count
        )

    def test_looking_stores_nothing(self):
        self.invoice()
        self.look(self.draft(friendly=1), until=AS_OF + timedelta(days=30))
        for model in ("case", "item", "action", "run"):
            self.assertFalse(self.env[f"quittance.{model}"].search([("company_id", "=", self.company.id)]), model)

    def test_the_customers_open(self):
        self.invoice(due=AS_OF - timedelta(days=2))
        look = self.look(self.draft(friendly=1))
        # Before the first night a customer has no case.
        self.assertEqual(look.action_gained()["res_model"], "res.partner")
        self.night()
        self.assertEqual(look.action_gained()["res_id"], self.case().id)
        self.assertEqual(look.line_ids.action_open()["res_id"], self.case().id)
        with self.assertRaises(UserError):
            look.action_lost()

    def test_too_many_days_are_refused(self):
        look = self.look(self.draft())
        with self.assertRaises(ValidationError):
            look.until = AS_OF + timedelta(days=63)
        with self.assertRaises(ValidationError):
            look.until = AS_OF - timedelta(days=1)

    def test_a_policy_of_another_company_is_not_tried_here(self):
        other, stranger = self.two_companies()
        look = self.look(self.draft())
        with self.assertRaises(AccessError):
            look.with_user(stranger).read(["line_ids"])
        strange = self.env["quittance.settings"]._of(other).policy_id
        with self.assertRaises(AccessError):
            look.policy_id = strange
        with self.assertRaises(ValidationError):
            look.sudo().policy_id = strange
        reader = self.somebody("reader", "account_quittance.group_reader")
        with self.assertRaises(AccessError):
            self.settings.policy_id.with_user(reader).action_what_if()

    def test_a_branch_is_looked_at_with_its_root(self):
        self.assertEqual(self.look(self.draft()).company_id, self.company.root_id)


@tagged("post_install", "-at_install")
class TestComparison(QuittanceCommon):
    def setUp(self):
        super().setUp()
        self.draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])

    def compared(self, policy, user=None):
        opened = policy.with_user(user or self.env.user).action_compare()
        return self.env["quittance.policy.comparison"].with_user(user or self.env.user).browse(opened["res_id"])

    def stage(self, code):
        return self.draft.stage_ids.filtered(lambda stage: stage.code == code)

    def test_a_draft_is_compared_with_the_version_in_force_in_words(self):
        self.stage("firm").offset_days = 17
        self.draft.tolerance = "5.00"
        comparison = self.compared(self.draft)
        self.assertEqual(comparison.against_id, self.settings.policy_id)
        self.assertIn("from 15 to 17 days after the due date", comparison.changes_html)
        self.assertIn("not chased below: 5.00 instead of 1.00", comparison.changes_html)
        self.assertNotIn("Payment reminder<", comparison.changes_html.replace("Second payment reminder<", ""))

    def test_it_is_compared_in_the_users_language(self):
        self.env["res.lang"]._activate_lang("fr_FR")
        self.stage("firm").offset_days = 17
        comparison = self.compared(self.draft).with_context(lang="fr_FR")
        self.assertIn("de 15 à 17 jours après l’échéance", comparison.changes_html)

    def test_two_that_do_the_same_say_so(self):
        self.assertIn("The two do the same.", self.compared(self.draft).changes_html)

    def test_the_map_tells_every_stage_that_items_stand_at(self):
        moves = [self.invoice(due=AS_OF - timedelta(days=20)) for _number in range(2)]
        self.night()
        for move, code in zip(moves, ("friendly", "firm"), strict=True):
            self.item(move).sudo().write({"stage": code, "stage_on": AS_OF - timedelta(days=9)})
        self.stage("firm").unlink()
        rows = self.draft._stage_map()
        self.assertEqual(
            [(row["code"], row["after"], row["stays"], row["count"]) for row in rows],
            [("friendly", "Payment reminder", True, 1), ("firm", "Payment reminder", False, 1)],
        )
        lines = self.compared(self.draft).line_ids.filtered("item_count")
        self.assertEqual(lines.mapped("before"), ["Payment reminder", "Second payment reminder"])
        self.assertEqual(lines.stage_id.mapped("name"), ["Payment reminder"])

    def test_what_is_shown_is_put_in_force_by_a_manager_alone(self):
        with self.assertRaises(AccessError):
            self.compared(self.draft, self.desk).action_put_in_force()
        self.compared(self.draft).action_put_in_force()
        self.assertEqual(self.settings.policy_id, self.draft)

    def test_an_approved_version_is_compared_with_the_one_before(self):
        first = self.settings.policy_id
        self.stage("firm").offset_days = 17
        self.draft.action_approve()
        comparison = self.compared(self.draft, self.desk)
        self.assertEqual(comparison.against_id, first)
        form = Form(comparison.with_user(self.env.user))
        form.against_id = self.env["quittance.policy"]
        self.assertFalse(form.changes_html)

    def test_policies_of_two_companies_are_not_compared(self):
        other, _stranger = self.two_companies()
        strange = self.env["quittance.settings"]._of(other).policy_id
        with self.assertRaises(AccessError):
            self.compared(self.draft, self.desk).against_id = strange
        with self.assertRaises(ValidationError):
            self.compared(self.draft).sudo().against_id = strange

    def test_the_letter_of_each_stage_is_shown_with_a_customer_of_today(self):
        with self.assertRaisesRegex(UserError, "No letter is proposed today"):
            self.stage("firm").with_user(self.desk).action_preview()
        self.invoice()
        self.night()
        facts = self.actions()._facts()
        shown = {}
        for code in ("friendly", "firm"):
            opened = self.stage(code).with_user(self.desk).action_preview()
            preview = self.env["quittance.stage.preview"].with_user(self.desk).browse(opened["res_id"])
            self.assertEqual(preview.action_id, self.actions())
            self.assertIn("1,000.00", preview.body_html)
            shown[code] = preview.body_html
        self.assertEqual(shown["friendly"], self.actions()._letter()["body_html"])
        self.assertNotEqual(shown["firm"], shown["friendly"])
        self.assertEqual(self.actions()._facts(), facts)
        with self.assertRaises(AccessError):
            preview.with_user(self.two_companies()[1]).read(["body_html"])
