"""Policies and rates: what a form edits is what the core reads."""

import base64
import json
from datetime import timedelta

from odoo import Command
from odoo.addons.account_quittance.models.core import shipped, shipped_json
from odoo.exceptions import UserError, ValidationError
from odoo.tests import Form, tagged

from .common import AS_OF, QuittanceCommon


@tagged("post_install", "-at_install")
class TestPolicy(QuittanceCommon):
    days_off = None

    def draft(self):
        return self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])

    def test_a_company_begins_with_the_default_ladder(self):
        policy = self.settings.policy_id
        self.assertEqual(policy.state, "approved")
        self.assertTrue(policy.manifest_hash)
        self.assertEqual(policy.stage_ids.mapped("number"), [1, 2, 3, 4, 5])

    def test_form_to_manifest_to_form_is_the_identity(self):
        shipped_policy = {
            name: value
            for name, value in shipped_json(self.env, "policies/default-fr.json").items()
            if name != "$schema"
        }
        self.assertEqual(json.loads(self.settings.policy_id.manifest), shipped_policy)
        draft = self.draft()
        self.assertEqual(draft._to_manifest(), shipped_policy)
        self.env["res.lang"]._activate_lang("fr_FR")
        draft.gap_days = 10
        draft.stage_ids[1].with_context(lang="fr_FR").name = "Rappel amical"
        draft.stage_ids[2].write({"offset_days": 20, "automatic": True})
        draft.action_approve()
        again = self.env["quittance.policy"].browse(draft.action_new_version()["res_id"])
        self.assertEqual(again._to_manifest(), draft._to_manifest())
        self.assertEqual(again.stage_ids[1].titles["fr"], "Rappel amical")
        self.assertEqual(again.stage_ids[1].titles["en"], "Payment reminder")

    def test_conditions_come_with_an_imported_policy_and_stay_in_its_versions(self):
        policy = shipped_json(self.env, "policies/default-fr.json")
        del policy["$schema"]
        policy["name"] = "conditional"
        policy |= {"countries": ["FR", "BE"], "relations": ["b2b", "public"]}
        policy["stages"][3]["text"] = "firm"
        firm = policy["stages"][2]
        del firm["days_from_due"]
        firm |= {
            "days_after_previous": 12,
            "end_of_month": True,
            "gap_days": 10,
            "conditions": {
                "all": [{"fact": "overdue", "at_least": "500.00"}, {"fact": "relation", "one_of": ["b2b"]}],
            },
            "otherwise": "pass",
        }
        draft = self.env["quittance.policy"].create(
            self.env["quittance.policy"]._from_manifest(policy) | {"company_id": self.company.id}
        )
        self.assertEqual(draft._to_manifest(), policy)
        self.assertIn("500.00", draft.stage_ids[2].conditions_in_words)
        draft.action_approve()
        again = self.env["quittance.policy"].browse(draft.action_new_version()["res_id"])
        self.assertEqual(again._to_manifest(), policy)
        days = dict(self.env["quittance.stage.code"].search([]).mapped(lambda entry: (entry.code, entry.sequence)))
        self.assertEqual((days["friendly"], days["firm"]), (3, 15))

    def import_policy(self, name, **changes):
        manifest = {
            key: value for key, value in shipped_json(self.env, f"policies/{name}.json").items() if key != "$schema"
        } | {"name": f"own-{name}", **changes}
        draft = self.env["quittance.policy"].create(
            self.env["quittance.policy"]._from_manifest(manifest) | {"company_id": self.company.id}
        )
        return draft, manifest

    def test_every_shipped_policy_is_edited_in_the_form(self):
        for path in shipped(self.env, "policies"):
            name = path.removeprefix("policies/").removesuffix(".json")
            draft, manifest = self.import_policy(name)
            # What becomes of codes that are gone is found anew from the company's own versions.
            self.assertEqual(
                {key: value for key, value in draft._to_manifest().items() if key != "replaces"},
                {"tolerance": "1.00"} | {key: value for key, value in manifest.items() if key != "replaces"},
            )

    def test_a_plan_of_channels_stays_as_it_was_written(self):
        draft, _manifest = self.import_policy("fr-standard")
        call = draft.stage_ids[2]
        self.assertEqual((call.channel, call.channels_after), ("phone", "task"))
        self.assertIn("task for a person", call.channel_in_words)
        call.channels_after = "letter, email"
        self.assertEqual(draft._to_manifest()["stages"][2]["channels"], ["phone", "letter", "email"])
        self.assertIn("e-mail", call.channel_in_words)
        with self.assertRaisesRegex(ValidationError, "This is no channel"):
            call.channels_after = "pigeon"

    def test_law_wins_when_a_policy_is_put_in_force(self):
        draft, _manifest = self.import_policy("be-consumers")
        draft.stage_ids[0].deadline_days = 7
        with self.assertRaisesRegex(ValidationError, "breaks the law of Belgium: A consumer is owed one free reminder"):
            draft.action_approve()
        self.assertEqual(draft.state, "draft")
        draft.stage_ids[0].deadline_days = 14
        draft.action_approve()
        self.assertEqual(self.settings.policy_id, draft)

    def test_a_policy_without_countries_is_held_to_the_law_of_its_company(self):
        hasty, _manifest = self.import_policy("be-consumers", countries=["FR"])
        hasty.stage_ids[0].deadline_days = 7
        hasty.countries = False
        hasty.action_approve()
        self.company.country_id = self.env.ref("base.be")
        again = self.env["quittance.policy"].browse(hasty.action_new_version()["res_id"])
        with self.assertRaisesRegex(ValidationError, "law of Belgium"):
            again.action_approve()
        again.relations = "b2b"
        again.action_approve()

    def test_a_company_gets_the_ladder_of_its_country_or_of_the_union(self):
        for country, name in (("de", "default-de"), ("at", "default-eu"), ("uk", "default-gb"), ("us", "default-fr")):
            company = self.env["res.company"].create(
                {"name": country, "country_id": self.env.ref(f"base.{country}").id}
            )
            self.assertEqual(self.env["quittance.settings"]._of(company).policy_id.code, name)

    def test_a_title_in_one_language_is_read_in_every_other(self):
        draft = self.draft()
        draft.stage_ids[1].titles = {"pl": "Monit"}
        draft.titles = {"pl": "Polska"}
        draft.action_approve()
        self.assertEqual(draft.name, "Polska")
        self.assertEqual(self.settings._stage_titles()["friendly"], "Monit")

    def test_a_fault_shows_at_the_stage_and_field_that_has_it_while_it_is_typed(self):
        form = Form(self.draft())
        with form.stage_ids.edit(2) as stage:
            stage.offset_days = 3
        with form.stage_ids.edit(2) as stage:
            self.assertEqual(stage.fault_field, "offset_days")
            self.assertIn("does not come later than the one before it", stage.fault)
            stage.offset_days = 17
        with form.stage_ids.edit(2) as stage:
            self.assertFalse(stage.fault)
        form.save()
        self.assertFalse(form.faults)
        form.gap_days = -1
        self.assertIn("from 1 to 3650", form.faults)

    def test_a_new_stage_gets_a_code_from_its_title(self):
        form = Form(self.draft())
        with form.stage_ids.new() as stage:
            stage.name = "Téléphone, le lundi"
            stage.number = 6
            stage.offset_days = 60
            self.assertEqual(stage.code, "telephone_le_lundi")
        self.assertFalse(form.faults)
        policy = form.save()
        self.assertEqual(policy.stage_ids.sorted("number")[-1].titles["en"], "Téléphone, le lundi")

    def test_what_is_exported_is_imported_as_the_same_draft(self):
        draft = self.draft()
        draft.stage_ids[2].offset_days = 17
        self.assertIn(f"/quittance.policy/{draft.id}/content", draft.action_export()["url"])
        manifest = json.loads(base64.b64decode(draft.content))
        again = self.env["quittance.policy"].create(draft._from_manifest(manifest) | {"code": "again"})
        self.assertEqual(again._to_manifest(), draft._to_manifest() | {"name": "again"})

    def test_an_approved_version_has_no_faults(self):
        policy = self.settings.policy_id
        self.assertFalse(policy.faults or any(policy.stage_ids.mapped("fault")))

    def test_a_stage_names_its_letter(self):
        draft = self.draft()
        draft.stage_ids.filtered(lambda stage: stage.code == "friendly").write({"code": "reminder_1", "text": "firm"})
        draft.action_approve()
        self.invoice(due=AS_OF - timedelta(days=20))
        self.night()
        action = self.actions()
        self.assertEqual(action.stage, "reminder_1")
        self.assertEqual(action._letter_template(), self.env.ref("account_quittance.mail_template_firm"))

    def test_a_stage_waits_for_its_conditions_and_says_which(self):
        draft = self.draft()
        draft.stage_ids[1].conditions = {"fact": "overdue", "at_least": "5000.00"}
        draft.action_approve()
        move = self.invoice(due=AS_OF - timedelta(days=20))
        self.night()
        case = self.case()
        self.assertEqual((case.state, case.next_stage, case.next_date), ("waiting", False, False))
        self.assertIn("at least", case.reason_text)
        self.assertIn("5,000.00", case.reason_text)
        self.assertEqual((self.item(move).next_stage, self.item(move).next_date), ("friendly", False))
        self.assertFalse(self.actions())

    def test_conditions_know_the_customer_as_the_host_does(self):
        """Country, language, tags in any of their languages, and the day on which the contact was entered."""
        self.env["res.lang"]._activate_lang("fr_FR")
        tag = self.env["res.partner.category"].create({"name": "Key account"})
        tag.with_context(lang="fr_FR").name = "Grand compte"
        self.customer.write({"lang": "fr_FR", "category_id": [Command.link(tag.id)]})
        other = self.create_customer("Sans rien", lang=False, country_id=False)
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE res_partner SET create_date = %s WHERE id = %s", (AS_OF - timedelta(days=40), self.customer.id)
        )
        self.invoice(due=AS_OF - timedelta(days=20))
        self.invoice(other, due=AS_OF - timedelta(days=20))
        draft = self.draft()
        draft.stage_ids[1].conditions = {
            "all": [
                {"fact": "country", "one_of": ["FR"]},
                {"fact": "language", "one_of": ["fr"]},
                {"fact": "tags", "one_of": ["Grand compte"]},
                {"fact": "customer_days", "at_least": 40, "at_most": 40},
            ]
        }
        draft.action_approve()
        self.night()
        self.assertEqual(self.case().state, "to_contact")
        self.assertEqual(self.case(other).state, "waiting")
        self.assertIn("the customer's country is not known", self.case(other).reason_text)
        # One customer alone reads the same.
        self.run_model._run(self.company, self.customer | other)
        self.assertEqual((self.case().state, self.case(other).state), ("to_contact", "waiting"))
        tag.active = False
        self.run_model._run(self.company, self.customer)
        self.assertIn("the customer's tags: none", self.case().reason_text)

    def test_what_is_to_be_collected_is_held_until_the_bank_returns_it(self):
        """By the way of payment that the invoice states; where it states none nobody collects."""
        method = (
            self.env["account.payment.method"]
            .sudo()
            .create({"name": "Direct debit", "code": "sdd", "payment_type": "inbound"})
        )
        collected = self.env["account.payment.method.line"].create(
            {
                "name": "Direct debit",
                "journal_id": self.company_data["default_journal_bank"].id,
                "payment_method_id": method.id,
            }
        )
        due = AS_OF - timedelta(days=20)
        plain = self.invoice(due=due)
        debited = self.invoice(due=due, preferred_payment_method_line_id=collected.id)
        self.night()
        self.assertEqual(self.item(plain).state, "to_contact")
        self.assertEqual((self.item(debited).state, self.item(debited).hold), ("held", "to_be_collected"))
        self.assertIn("direct debit", self.item(debited).reason_text)
        self.assertEqual(self.item(debited).interest, 0)
        attempt = self.env["account.payment"].create(
            {
                "partner_id": debited.partner_id.id,
                "amount": debited.amount_residual,
                "journal_id": self.company_data["default_journal_bank"].id,
                "payment_method_line_id": collected.id,
                "invoice_ids": [Command.set(debited.ids)],
            }
        )
        self.night()
        self.assertEqual(self.item(debited).state, "held")
        attempt.action_cancel()
        self.night()
        self.assertEqual(self.item(debited).state, "to_contact")
        self.assertGreater(self.item(debited).interest, 0)
        draft = self.draft()
        draft.stage_ids[1].conditions = {"none": [{"fact": "payment_method", "one_of": ["direct_debit"]}]}
        draft.action_approve()
        self.night()
        self.assertEqual((self.item(debited).state, self.item(debited).next_date), ("waiting", False))

    def test_a_stage_that_is_gone_counts_as_the_last_one_before_it_that_stays(self):
        move = self.invoice(due=AS_OF - timedelta(days=20))
        self.night()
        self.item(move).sudo().write({"stage": "firm", "stage_on": AS_OF - timedelta(days=9)})
        draft = self.draft()
        draft.stage_ids.filtered(lambda stage: stage.code in ("before_due", "firm")).unlink()
        self.assertEqual(draft.replaces, {"before_due": None, "firm": "friendly"})
        for text in ("Second payment reminder", "Payment reminder", "1"):
            self.assertIn(text, draft.replaces_html)
        draft.action_approve()
        self.assertEqual(json.loads(draft.manifest)["replaces"], {"before_due": None, "firm": "friendly"})
        self.night()
        self.assertEqual(self.item(move).next_stage, "formal_notice")
        # A stage that comes back is itself again; the map of the versions before is carried on.
        again = self.env["quittance.policy"].browse(draft.action_new_version()["res_id"])
        again.stage_ids.filtered(lambda stage: stage.code == "friendly").code = "kind"
        self.assertEqual(again.replaces, {"before_due": None, "firm": None, "friendly": None})

    def test_titles_of_stages_outlive_their_policy(self):
        draft = self.draft()
        draft.stage_ids.filtered(lambda stage: stage.code == "firm").unlink()
        draft.stage_ids.filtered(lambda stage: stage.code == "friendly").name = "First reminder"
        draft.action_approve()
        titles = dict(self.env["quittance.stage.code"].with_company(self.company)._selection())
        self.assertEqual(titles["firm"], "Second payment reminder")
        self.assertEqual(titles["friendly"], "First reminder")
        self.assertEqual(list(titles)[:3], ["before_due", "friendly", "firm"])

    def test_a_new_version_ends_the_approval_of_what_it_changes(self):
        self.invoice()
        self.turn_sending_on()
        self.night()
        self.approve()
        draft = self.draft()
        draft.stage_ids.filtered(lambda stage: stage.code == "friendly").code = "kind"
        draft.action_approve()
        self.night()
        self.assertRecordValues(self.actions(), [{"state": "to_approve", "stage": "kind"}])

    def test_an_approved_version_never_changes(self):
        policy = self.settings.policy_id
        for change in (
            lambda: policy.write({"gap_days": 1}),
            lambda: policy.stage_ids[0].write({"offset_days": -9}),
            lambda: policy.stage_ids[0].unlink(),
            lambda: policy.unlink(),
            lambda: policy.stage_ids[0].copy({"policy_id": policy.id}),
        ):
            with self.assertRaises(UserError):
                change()

    def test_a_faulty_ladder_is_refused_with_its_cure(self):
        draft = self.draft()
        with self.assertRaisesRegex(ValidationError, "rise from stage to stage"):
            draft.stage_ids[2].offset_days = 1
        with self.assertRaises(ValidationError):
            draft.stage_ids[2].code = draft.stage_ids[1].code

    def test_an_empty_ladder_is_never_in_force(self):
        """Stages that are taken out one by one leave a draft that nobody has looked at."""
        old = self.settings.policy_id
        draft = self.draft()
        draft.stage_ids.unlink()
        with self.assertRaises(ValidationError), self.env.cr.savepoint():
            draft.action_approve()
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE quittance_policy SET state = 'approved', manifest = '{}', manifest_hash = 'x' WHERE id = %s",
            draft.ids,
        )
        self.env.invalidate_all()
        for put_in_force in (
            draft.action_put_in_force,
            lambda: self.settings.write({"policy_id": draft.id}),
        ):
            with self.assertRaises(UserError), self.env.cr.savepoint():
                put_in_force()
        self.assertEqual(self.settings.policy_id, old)

    def test_approving_puts_the_new_version_in_force_and_the_old_one_can_come_back(self):
        old = self.settings.policy_id
        draft = self.draft()
        draft.action_approve()
        self.assertTrue(draft.in_force)
        self.assertEqual(draft.version, old.version + 1)
        old.action_put_in_force()
        self.assertEqual(self.settings.policy_id, old)

    def test_only_an_approved_policy_of_the_company_is_in_force(self):
        with self.assertRaises(ValidationError):
            self.settings.policy_id = self.draft()
        other = self.env["res.company"].create({"name": "Elsewhere"})
        with self.assertRaises(ValidationError):
            self.settings.policy_id = self.env["quittance.settings"]._of(other).policy_id

    def test_a_form_starts_from_the_default_ladder(self):
        with Form(self.env["quittance.policy"]) as form:
            form.code = "second-ladder"
            form.name = "Second ladder"
        policy = form.record
        self.assertEqual(len(policy.stage_ids), 5)
        self.assertEqual(policy.titles, {"en": "Second ladder"})
        self.assertEqual(
            policy.stage_ids[1].titles,
            {"en": "Payment reminder", "fr": "Rappel de paiement", "de": "Zahlungserinnerung"},
        )

    def test_a_series_is_given_to_the_core_as_it_was_shipped(self):
        for name in shipped(self.env, "rates"):
            manifest = {key: value for key, value in shipped_json(self.env, name).items() if key != "$schema"}
            series = self.env["quittance.rate.series"].search([("code", "=", manifest["name"])])
            self.assertEqual(series._manifest(self.env["res.company"]), manifest)

    def test_a_rate_that_is_no_decimal_is_refused(self):
        rate = self.env["quittance.rate"].search([], limit=1).copy({"company_id": self.company.id})
        with self.assertRaises(ValidationError):
            rate.percent = "two"

    def test_the_core_reads_what_the_company_gives_it(self):
        manifests = self.settings._manifests(self.settings._manifest_texts())
        self.assertEqual(manifests.policies, ["default-fr"])
        self.assertIn("FR", manifests.jurisdictions)
