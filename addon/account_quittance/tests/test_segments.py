"""Several policies in force: who gets which, with the reason; what was done counts when a customer moves."""

import base64
import json
from datetime import timedelta

from psycopg2 import IntegrityError
from psycopg2.errors import UniqueViolation

from odoo import Command
from odoo.addons.account_quittance.models.core import shipped_json
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged

from .common import AS_OF, QuittanceCommon


class SegmentsCommon(QuittanceCommon):
    """A company with its standard policy, and an approved one of other stages and days that nobody has yet."""

    def setUp(self):
        super().setUp()
        self.manager = self.somebody("manager", "account_quittance.group_manager")
        self.usual = self.settings.policy_id
        self.slow = self.policy("slow", [("friendly", 10), ("second_letter", 25), ("last_letter", 60)])

    def policy(self, code, stages, approve=True):
        """A policy of letters: codes and days from the due date."""
        policy = (
            self.env["quittance.policy"]
            .with_user(self.manager)
            .create(
                {
                    "name": code.title(),
                    "code": code,
                    "stage_ids": [Command.clear()]
                    + [
                        Command.create(
                            {"number": number, "code": stage, "name": stage, "offset_days": days, "text": "friendly"}
                        )
                        for number, (stage, days) in enumerate(stages, start=1)
                    ],
                    "days_off": False,
                }
            )
        )
        if approve:
            policy._approve_draft(in_force=False)
        return policy

    def segment(self, name="Public buyers", policy=None, **values):
        return (
            self.env["quittance.segment"]
            .with_user(self.manager)
            .create(
                {
                    "settings_id": self.settings.id,
                    "name": name,
                    "code": name.lower().replace(" ", "_"),
                    "policy_id": (policy or self.slow).id,
                    **values,
                }
            )
        )

    def named(self, *customers, policy=None):
        ids = [customer.id for customer in customers]
        return self.segment("Named", policy=policy, partner_ids=[Command.set(ids)])

    def done(self, move, stage, days_ago):
        """An item at which a stage was done."""
        day = self.today - timedelta(days=days_ago)
        self.item(move).sudo().write({"stage": stage, "stage_on": day, "stage_customer_id": move.partner_id.id})
        self.case(move.partner_id).sudo().last_contact_on = day


@tagged("post_install", "-at_install")
class TestSegments(SegmentsCommon):
    def test_a_segment_names_no_customer_of_another_company(self):
        elsewhere = self.env["res.company"].create({"name": "Elsewhere"})
        self.manager.company_ids = [Command.link(elsewhere.id)]
        customer = self.env["res.partner"].create({"name": "Client d'ailleurs", "company_id": elsewhere.id})
        with self.assertRaisesRegex(ValidationError, "another company"):
            self.segment(policy=self.slow, partner_ids=[Command.set(customer.ids)])

    def test_a_company_without_segments_is_decided_by_its_policy_alone(self):
        self.assertEqual(self.settings._policies(), self.usual)
        selection = self.settings._selection()
        # It knows every stage that came into use meanwhile.
        self.assertEqual([segment["code"] for segment in selection["segments"]], ["everybody"])
        self.assertEqual(selection["replaces"], {"default-fr": {"second_letter": "firm", "last_letter": "last_step"}})
        other = self.setup_other_company()["company"]
        self.assertIsNone(self.env["quittance.settings"]._of(other)._selection())

    def test_the_night_gives_each_segment_its_policy_and_the_case_says_why(self):
        public = self.create_customer("Mairie")
        belgian = self.create_customer("Gantoise", country_id=self.env.ref("base.be").id)
        self.segment(relations="public")
        self.segment("Abroad", conditions={"fact": "country", "one_of": ["BE", "NL"]}, policy=self.usual)
        for customer in (self.customer, public, belgian):
            self.invoice(customer, due=AS_OF - timedelta(days=12))
        self.env["quittance.case"]._open_for(public, self.company).relation = "public"
        run = self.night()
        self.assertEqual(run.policy_ids, self.usual | self.slow)
        self.assertEqual(run.state, "done")
        self.assertEqual(
            [self.case(customer).policy for customer in (self.customer, public, belgian)],
            ["default-fr", "slow", "default-fr"],
        )
        said = [
            self.case(customer).with_user(self.desk).policy_sentence for customer in (self.customer, public, belgian)
        ]
        self.assertEqual(said[0], f"Policy “{self.usual.name}”, by the segment “Everybody else”.")
        self.assertIn("Policy “Slow”, by the segment “Public buyers”", said[1])
        self.assertIn("public", said[1])
        self.assertIn("by the segment “Abroad”", said[2])
        self.assertIn("Belgium", said[2])
        # The reason of the next step stays the one about the step.
        self.assertNotIn("segment", self.case(public).first_reason)
        self.assertNotIn("segment", self.case(public).why or "")
        self.assertIn("by the segment “Public buyers”", self.case(public).reason_text)
        self.assertEqual(self.actions(public)._policy(), self.slow)

    def test_form_to_manifest_to_form_is_the_identity(self):
        conditions = {
            "all": [
                {"fact": "country", "one_of": ["BE", "FR"]},
                {"fact": "tags", "one_of": ["Key account"]},
                {"none": [{"fact": "insured", "is": False}]},
            ]
        }
        segments = self.env["quittance.segment"]
        for number, stated in enumerate(
            (
                None,
                conditions,
                {"fact": "tags", "one_of": ["A", "B"]},
                {"all": [{"fact": "tags", "one_of": ["A"]}, {"fact": "country", "one_of": ["FR"]}]},
                {"all": [{"fact": "country", "one_of": ["FR"]}]},
                {"any": [{"fact": "language", "one_of": ["fr"]}, {"fact": "customer_days", "at_most": 90}]},
                {"all": [{"fact": "country", "one_of": ["FR"]}, {"all": [{"fact": "insured", "is": True}]}]},
            )
        ):
            with self.subTest(conditions=stated):
                manifest = {"code": f"segment_{number}", "policy": "slow"}
                manifest |= {"conditions": stated} if stated else {"customers": [self.customer.id]}
                values = segments._from_manifest(number, manifest, {"slow": self.slow})
                segment = segments.with_user(self.manager).new(values | {"settings_id": self.settings.id})
                self.assertEqual(segment._to_manifest(), manifest)

    def test_a_fault_shows_at_the_segment_and_field_that_has_it_while_it_is_typed(self):
        settings = self.settings.with_user(self.manager).sudo(False)
        form = Form(settings, view="account_quittance.quittance_settings_view_form_segments")
        with form.segment_ids.new() as segment:
            segment.name = "Les Échéances"
            self.assertEqual(segment.code, "les_echeances")
            segment.policy_id = self.slow
            segment.conditions = {"fact": "country", "one_of": ["France"]}
            self.assertEqual((segment.fault_field, segment.fault_place), ("conditions", "/one_of/0"))
            self.assertIn("This is no country", segment.fault)
            self.assertFalse(segment.conditions_in_words)
            segment.conditions = {"all": [{"fact": "country", "one_of": ["FR"]}, {"any": [{"fact": "customer_days"}]}]}
            self.assertEqual((segment.fault_field, segment.fault_place), ("conditions", "/all/1/any/0"))
            segment.conditions = {"fact": "country", "one_of": ["FR"]}
            self.assertFalse(segment.fault or segment.fault_place)
            self.assertIn("FR", segment.conditions_in_words)
            segment.relations = "buyers"
            self.assertEqual(segment.fault_field, "relations")
            segment.relations = "b2b"
            self.assertFalse(segment.fault)
        with form.segment_ids.new() as segment:
            segment.name = "Again"
            segment.policy_id = self.usual
            segment.relations = "b2b"
            segment.conditions = {"fact": "country", "one_of": ["FR"]}
            self.assertIn("No customer can come to this segment", segment.fault)
        with self.assertRaisesRegex(UserError, "No customer can come to this segment"):
            form.save()

    def test_a_form_offers_each_fact_that_a_segment_may_ask_for(self):
        segment = self.segment(conditions={"fact": "insured", "is": True})
        for lang, words in (
            ("en_US", "a public buyer"),
            ("fr_FR", "un acheteur public"),
            ("de_DE", "ein öffentlicher Auftraggeber"),
        ):
            self.env["res.lang"]._activate_lang(lang)
            facts = {known["fact"]: known for known in segment.with_context(lang=lang).condition_facts}
            asked = {"relation", "country", "language", "tags", "customer_days", "insured"}
            self.assertEqual(set(facts), asked)
            self.assertIn(words, dict(facts["relation"]["words"]).values())
        # Each of them is taken by the core.
        values = {"number": {"at_least": 1}, "yes_no": {"is": False}, "word": {"one_of": ["b2b"]}}
        values |= {"country": {"one_of": ["FR"]}, "language": {"one_of": ["fr"]}, "tags": {"one_of": ["A"]}}
        for known in facts.values():
            segment.conditions = {"any": [{"fact": known["fact"], **values[known["kind"]]}]}
            self.assertFalse(segment.fault, known["fact"])
            self.assertTrue(segment.conditions_in_words)

    def test_customers_are_counted_by_one_look_that_writes_nothing(self):
        customers = [self.create_customer(f"Customer {number}") for number in range(3)]
        for customer in (self.customer, *customers):
            self.invoice(customer)
        self.night()
        named, rest = self.named(customers[0], customers[1]), self.segment("Consumers", relations="consumer")
        self.case(customers[2]).with_user(self.manager).own_policy_id = self.slow
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.case(customers[0]).write_date
        settings = self.settings.with_user(self.desk).sudo(False)
        self.assertEqual((settings.own_count, settings.everybody_count), (1, 1))
        rows = settings.segment_ids
        started = self.env.cr.sql_log_count
        self.assertEqual({row.code: row.customer_count for row in rows}, {"named": 2, "consumers": 0})
        self.assertLess(self.env.cr.sql_log_count - started, 25)
        self.assertEqual(self.case(customers[0]).write_date, before)
        self.assertEqual(self.case(customers[0]).policy, "default-fr")
        self.assertFalse(self.env["quittance.run"].search([("kind", "=", "partial")]))
        (named | rest).unlink()
        self.env.invalidate_all()
        self.assertEqual(self.settings.everybody_count, 3)

    def test_reading_many_cases_asks_no_more_than_reading_one(self):
        customers = [self.create_customer(f"Customer {number}") for number in range(6)]
        for customer in customers:
            self.invoice(customer)
        self.segment(relations="public")
        self.night()
        cases = (
            self.env["quittance.case"].with_user(self.desk).search([("partner_id", "in", [c.id for c in customers])])
        )

        def asked(some):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.assertTrue(all("Everybody else" in sentence for sentence in some.mapped("policy_sentence")))
            some.mapped("reason_text")
            return self.env.cr.sql_log_count - before

        asked(cases)
        self.assertLessEqual(asked(cases), asked(cases[0]))

    def test_the_order_decides(self):
        self.invoice()
        first = self.named(self.customer, policy=self.usual)
        second = self.segment("Businesses", relations="b2b")
        self.night()
        self.assertEqual(self.case().policy, "default-fr")
        settings = self.settings.with_user(self.manager).sudo(False)
        # What is reordered in one go is looked at in the end: in between, one of them might be left nobody.
        first.partner_ids = [Command.link(self.create_customer("Elsewhere", is_company=False, vat=False).id)]
        settings.segment_ids = [
            Command.update(second.id, {"sequence": 1}),
            Command.update(first.id, {"sequence": 2}),
        ]
        self.night()
        self.assertEqual(self.case().policy, "slow")

    def test_a_customer_s_own_policy_comes_first_and_can_be_taken_back(self):
        self.invoice()
        self.night()
        self.named(self.customer, self.create_customer("Other"), policy=self.usual)
        self.manager.sudo().group_ids |= self.env.ref("base.group_partner_manager")
        partner = self.customer.with_user(self.manager)
        form = Form(partner)
        self.assertFalse(form.quittance_own_policy_id)
        partner.quittance_own_policy_id = self.slow
        self.assertEqual(self.case().own_policy_id, self.slow)
        self.night()
        self.assertEqual(self.case().policy, "slow")
        self.assertEqual(
            self.case().policy_sentence, "Policy “Slow”, by the segment “Own policy” (the customer is named in it)."
        )
        self.assertEqual(partner.quittance_policy_sentence, self.case().policy_sentence)
        partner.quittance_own_policy_id = False
        self.night()
        self.assertEqual(self.case().policy, "default-fr")
        self.assertIn("by the segment “Named”", self.case().policy_sentence)

    def test_a_customer_without_a_case_gets_one_with_his_policy_and_none_by_looking(self):
        self.manager.sudo().group_ids |= self.env.ref("base.group_partner_manager")
        stranger = self.create_customer("New")
        partner = stranger.with_user(self.manager)
        partner.read(["quittance_own_policy_id"])
        partner.quittance_own_policy_id = False
        self.assertFalse(self.case(stranger))
        partner.quittance_own_policy_id = self.slow
        self.assertEqual(self.case(stranger).own_policy_id, self.slow)

    def test_segments_and_own_policies_are_a_manager_s(self):
        self.invoice()
        self.night()
        segment = self.segment(relations="public")
        for attempt in (
            lambda: segment.with_user(self.desk).write({"sequence": 3}),
            lambda: segment.with_user(self.desk).unlink(),
            lambda: segment.with_user(self.desk).copy({"code": "again"}),
            lambda: self.case().with_user(self.desk).write({"own_policy_id": self.slow.id}),
            lambda: (
                self.case()
                .with_user(self.desk)
                .create({"partner_id": self.create_customer("X").id, "own_policy_id": self.slow.id})
            ),
            lambda: self.customer.with_user(self.desk).write({"quittance_own_policy_id": self.slow.id}),
        ):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                attempt()
        reader = self.somebody("reader", "account_quittance.group_reader")
        self.assertEqual(segment.with_user(reader).policy_id, self.slow)
        opened = self.env["quittance.settings"].with_user(reader).action_open_segments()
        self.assertEqual(opened["res_id"], self.settings.id)

    def test_nothing_of_another_company_is_named(self):
        self.invoice()
        self.night()
        other, stranger = self.two_companies()
        theirs = self.env["quittance.settings"]._of(other)
        segment = self.segment(relations="public")
        with self.assertRaises(AccessError):
            segment.with_user(stranger).read(["name"])
        with self.assertRaises(AccessError):
            self.segment("Theirs", policy=theirs.policy_id, relations="b2b")
        with self.assertRaises(ValidationError):
            segment.sudo().policy_id = theirs.policy_id
        with self.assertRaises(AccessError), self.env.cr.savepoint():
            segment.settings_id = theirs.id
        with self.assertRaises(ValidationError), self.env.cr.savepoint():
            self.case().sudo().own_policy_id = theirs.policy_id
        with self.assertRaises(AccessError), self.env.cr.savepoint():
            self.case().with_user(self.manager).own_policy_id = theirs.policy_id.id
        draft = self.policy("draft", [("friendly", 4)], approve=False)
        with self.assertRaisesRegex(ValidationError, "choose an approved policy"):
            segment.policy_id = draft

    def test_a_customer_whom_a_segment_names_is_not_deleted_from_it(self):
        customer = self.create_customer("Named alone")
        self.named(customer)
        with self.assertRaises(IntegrityError), self.env.cr.savepoint(), self.assertLogs("odoo.sql_db", "ERROR"):
            customer.unlink()
            self.env.flush_all()

    def test_a_customer_who_is_archived_stays_named(self):
        customer = self.create_customer("Named alone")
        segment = self.named(customer)
        customer.active = False
        self.env.invalidate_all()
        self.assertEqual(segment._to_manifest()["customers"], [customer.id])

    def test_cases_that_are_merged_keep_the_policy_of_their_own(self):
        self.invoice()
        other = self.create_customer("Atelier Nord bis")
        self.invoice(other)
        self.night()
        self.case(other).with_user(self.manager).own_policy_id = self.slow
        self.env["quittance.case"].with_user(self.desk).sudo()._merge_partners(other, self.customer)
        self.assertEqual(self.case().own_policy_id, self.slow)

    def test_a_new_version_takes_the_place_everywhere(self):
        self.invoice()
        self.night()
        segment = self.segment(relations="public")
        self.case().with_user(self.manager).own_policy_id = self.slow
        draft = self.slow.browse(self.slow.action_new_version()["res_id"])
        opened = draft.action_compare()
        comparison = self.env["quittance.policy.comparison"].with_user(self.manager).browse(opened["res_id"])
        self.assertEqual(comparison.against_id, self.slow)
        self.assertIn("Own policy and Public buyers", comparison.takes_place)
        comparison.action_put_in_force()
        self.assertEqual((segment.policy_id, self.case().own_policy_id), (draft, draft))
        self.assertEqual(self.settings.policy_id, self.usual)
        self.assertTrue(draft.in_force and self.usual.in_force)
        self.assertFalse(self.slow.in_force)
        with self.assertRaisesRegex(UserError, "Two versions of the policy slow"):
            segment.policy_id = self.slow
        self.slow.action_put_in_force()
        self.assertEqual((segment.policy_id, self.case().own_policy_id), (self.slow, self.slow))

    def test_another_policy_is_approved_for_nobody_or_for_everybody(self):
        for for_whom in ("nobody", "everybody"):
            draft = self.policy(f"policy-{for_whom}", [("friendly", 4)], approve=False)
            opened = draft.action_compare()
            comparison = self.env["quittance.policy.comparison"].with_user(self.manager).browse(opened["res_id"])
            self.assertFalse(comparison.takes_place)
            comparison.for_whom = for_whom
            comparison.action_put_in_force()
            self.assertEqual(draft.state, "approved")
            self.assertEqual(self.settings.policy_id == draft, for_whom == "everybody")

    def test_what_if_tries_a_policy_within_the_selection_of_today(self):
        public = self.create_customer("Mairie")
        for customer in (self.customer, public):
            self.invoice(customer, due=AS_OF - timedelta(days=5))
        self.env["quittance.case"]._open_for(public, self.company).relation = "public"
        self.segment(relations="public")
        self.night()
        # The slow policy's stages come later than five days: its own customers alone would get a quicker version.
        draft = self.slow.browse(self.slow.action_new_version()["res_id"])
        draft.stage_ids[0].offset_days = 3
        look = self.env["quittance.what.if"].with_user(self.desk)._open(draft.with_user(self.desk))
        look = self.env["quittance.what.if"].browse(look["res_id"])
        self.assertEqual((look.tried_customer_count, look.against_customer_count), (2, 1))
        self.assertEqual(look.line_ids.partner_id, public)
        # Another policy is tried for everybody else.
        other = self.policy("late", [("friendly", 40)], approve=False)
        look = self.env["quittance.what.if"].with_user(self.desk)._open(other.with_user(self.desk))
        look = self.env["quittance.what.if"].browse(look["res_id"])
        self.assertEqual(look.line_ids.mapped(lambda line: (line.partner_id, line.change)), [(self.customer, "lost")])
        dry = self.env["quittance.dry.run"].with_user(self.desk).create({"policy_id": other.id})
        dry.action_evaluate()
        self.assertFalse(dry.line_ids)


@tagged("post_install", "-at_install")
class TestSelectionFile(SegmentsCommon):
    """Who gets which policy as a file: what is exported can be imported, by a manager alone."""

    def setUp(self):
        super().setUp()
        self.reader = self.somebody("looker", "account_quittance.group_reader")
        self.other = self.create_customer("Boulangerie Sud")
        conditions = {"none": [{"fact": "insured", "is": True}, {"fact": "language", "one_of": ["nl"]}]}
        self.segment("Not insured", conditions=conditions)
        self.named(self.other, policy=self.usual)
        self.third = self.create_customer("Menuiserie Est")
        for customer in (self.customer, self.other, self.third):
            self.invoice(customer)
        self.night()
        self.case().with_user(self.manager).own_policy_id = self.slow

    def exported(self, user):
        settings = self.settings.with_user(user).sudo(False)
        self.assertIn("selection_content", settings.action_export_selection()["url"])
        return json.loads(base64.b64decode(settings.selection_content))

    def open_import(self, selection, user=None):
        values = {"file": base64.b64encode(json.dumps(selection).encode()), "filename": "segments.json"}
        return self.env["quittance.manifest.import"].with_user(user or self.manager).create(values)

    def test_what_is_exported_can_be_imported(self):
        exported = self.exported(self.reader)
        self.assertEqual(
            [segment["code"] for segment in exported["segments"]], ["own_slow", "not_insured", "named", "everybody"]
        )
        self.segment("Later", conditions={"fact": "customer_days", "at_most": 90})
        self.settings.segment_ids.filtered(lambda one: one.code == "not_insured").name = "Without cover"
        self.case().with_user(self.manager).own_policy_id = self.usual
        self.case(self.third).with_user(self.manager).own_policy_id = self.slow
        self.settings.with_user(self.manager).sudo(False).policy_id = self.slow
        before = self.exported(self.manager)
        wizard = self.open_import(exported)
        self.assertFalse(wizard.faults)
        self.assertEqual(wizard.what, "Who gets which policy: segments")
        self.assertIn("all segments (3)", wizard.replaces)
        self.assertEqual(self.exported(self.manager), before, "looking takes nothing")
        self.assertEqual(wizard.action_import()["res_id"], self.settings.id)
        self.assertEqual(self.exported(self.manager), exported)
        self.assertEqual(self.settings.segment_ids.mapped("name"), ["Without cover", "Named"])
        self.assertEqual((self.case().own_policy_id, self.case(self.third).own_policy_id.id), (self.slow, False))
        self.assertEqual(self.settings.policy_id, self.usual)

    def test_a_policy_is_known_by_its_name_however_a_file_escapes_it(self):
        content = json.dumps(self.exported(self.manager)).replace('"slow"', '"sl\\u006fw"').encode()
        self.assertIn(b"u006f", content)
        values = {"file": base64.b64encode(content), "filename": "segments.json"}
        wizard = self.env["quittance.manifest.import"].with_user(self.manager).create(values)
        self.assertFalse(wizard.faults)

    def test_what_is_wrong_with_a_file_is_told_with_its_place_and_nothing_is_half_done(self):
        exported = self.exported(self.manager)
        contact = self.env["res.partner"].create({"name": "Accounts", "parent_id": self.other.id})

        def changed(place, **values):
            segments = [dict(segment) for segment in exported["segments"]]
            segments[place] |= values
            return exported | {"segments": segments}

        for selection, *words in (
            (changed(2, policy="nobody-s"), "policy_unknown", "/segments/2/policy"),
            (changed(1, conditions={"fact": "insured"}), "missing_key", "/segments/1/conditions"),
            (changed(2, customers=[2_000_000_000]), "customer_unknown", "2000000000"),
            (changed(2, customers=[contact.id]), "customer_unknown", str(contact.id)),
            (exported | {"replaces": {"slow": {"long_gone": "friendly"}}}, "stage_counts_otherwise", "long_gone"),
            (exported | {"segments": "all"}, "wrong_kind"),
            (exported | {"segments": exported["segments"][:2]}, "segment_for_everybody_missing"),
        ):
            wizard = self.open_import(selection)
            for word in words:
                self.assertIn(word, wizard.faults or "")
            with self.assertRaises(UserError):
                wizard.action_import()
        self.assertEqual(self.exported(self.manager), exported)

    def test_a_manager_alone_imports_and_names_no_customer_of_another_company(self):
        exported = self.exported(self.manager)
        for user in (self.reader, self.desk):
            with self.assertRaises(AccessError), self.env.cr.savepoint():
                self.open_import(exported, user)
        other, stranger = self.two_companies()
        with self.assertRaises(AccessError):
            self.exported(stranger)
        theirs = self.create_customer("Theirs", company_id=other.id)
        segments = [*exported["segments"]]
        segments[2] = segments[2] | {"customers": [theirs.id]}
        self.assertIn("customer_unknown", self.open_import(exported | {"segments": segments}).faults)


@tagged("post_install", "-at_install")
class TestStageMap(SegmentsCommon):
    def test_a_customer_who_moves_keeps_what_was_done(self):
        move = self.invoice(due=AS_OF - timedelta(days=70))
        self.night()
        self.done(move, "firm", 9)
        self.night()
        self.assertEqual(self.item(move).next_stage, "formal_notice")
        segment = self.named(self.customer, self.create_customer("Other"))
        # Firm came on day 15: of the slow policy the first letter comes no later.
        self.night()
        self.assertEqual(self.case().policy, "slow")
        self.assertEqual((self.item(move).stage, self.item(move).next_stage), ("firm", "second_letter"))
        done = {step["code"]: step["done"] for step in self.case().ladder}
        self.assertEqual(done, {"friendly": True, "second_letter": False, "last_letter": False})
        self.done(move, "second_letter", 8)
        segment.unlink()
        # The usual policy was approved before that code was in use: the selection says what it counts as.
        self.night()
        self.assertEqual(self.case().policy, "default-fr")
        self.assertEqual((self.item(move).stage, self.item(move).next_stage), ("second_letter", "formal_notice"))

    def test_the_same_code_is_the_same_stage_whatever_its_day(self):
        move = self.invoice(due=AS_OF - timedelta(days=70))
        self.night()
        self.done(move, "friendly", 8)
        self.named(self.customer, self.create_customer("Other"))
        self.night()
        self.assertEqual(self.item(move).next_stage, "second_letter")

    def test_an_approval_stores_the_total_map(self):
        replaces = json.loads(self.slow.manifest)["replaces"]
        self.assertEqual(
            replaces,
            {
                "before_due": None,
                "firm": "friendly",
                "formal_notice": "second_letter",
                "last_step": "second_letter",
            },
        )
        known = {stage["code"] for stage in json.loads(self.slow.manifest)["stages"]} | replaces.keys()
        self.assertGreaterEqual(known, set(self.settings._stage_titles()))

    def test_a_person_chooses_another_stage_before_the_approval(self):
        moves = [self.invoice(due=AS_OF - timedelta(days=70)) for _number in range(2)]
        self.night()
        for move in moves:
            self.done(move, "firm", 9)
        draft = self.policy("short", [("friendly", 10), ("short_letter", 30)], approve=False)
        opened = draft.with_user(self.manager).action_compare()
        comparison = self.env["quittance.policy.comparison"].with_user(self.manager).browse(opened["res_id"])
        lines = {line.code: line for line in comparison.line_ids}
        self.assertEqual(set(lines), set(self.settings._stage_titles()))
        self.assertEqual((lines["firm"].stage_id.code, lines["firm"].item_count), ("friendly", 2))
        self.assertFalse(lines["before_due"].stage_id)
        self.assertIn("Slow" if self.slow.in_force else self.usual.name, comparison.elsewhere_html)
        lines["firm"].stage_id = draft.stage_ids[1]
        lines["second_letter"].stage_id = False
        with self.assertRaises(ValidationError):
            lines["firm"].sudo().stage_id = self.slow.stage_ids[0]
        lines["firm"].stage_id = draft.stage_ids[1]
        comparison.for_whom = "everybody"
        comparison.action_put_in_force()
        replaces = json.loads(draft.manifest)["replaces"]
        self.assertEqual((replaces["firm"], replaces["second_letter"]), ("short_letter", None))
        # What was chosen is carried to the next version.
        again = draft.browse(draft.action_new_version()["res_id"])
        self.assertEqual(again.replaces["firm"], "short_letter")
        self.night()
        self.assertEqual(set(self.item(moves[0] | moves[1]).mapped("state")), {"finished"})

    def test_no_letter_of_a_stage_twice_after_moving(self):
        move = self.invoice(due=AS_OF - timedelta(days=70))
        self.turn_sending_on()
        self.night()
        self.approve()
        self.assertEqual(len(self.send()), 1)
        self.assertEqual(self.item(move).stage, "friendly")
        line = self.actions(state="done").line_ids
        draft = self.policy("new-words", [("first_letter", 3), ("second_letter", 25)], approve=False)
        draft.replaces_chosen = {"friendly": "first_letter"}
        draft._approve_draft(in_force=False)
        self.named(self.customer, self.create_customer("Other"), policy=draft)
        # Somebody loses what was done: the key knows it still.
        self.item(move).sudo().write({"stage": False, "stage_on": False})
        self.case().sudo().last_contact_on = False
        self.night(AS_OF + timedelta(days=10))
        self.assertEqual(self.actions(state="to_approve").stage, "first_letter")
        with (
            self.assertRaises(UniqueViolation),
            self.env.cr.savepoint(),
            self.assertLogs("odoo.sql_db", "ERROR"),
        ):
            self.approve()
        self.env.invalidate_all()
        self.assertEqual(line.stage, "friendly")
        # The stage after it is free.
        self.done(move, "friendly", 10)
        self.today = AS_OF + timedelta(days=20)
        self.night()
        self.assertEqual(self.actions(state="to_approve").stage, "second_letter")
        self.approve()
        self.assertEqual(len(self.send()), 1)
        self.assertEqual((line.stage, line.counts_as), ("friendly", "first_letter"))
        # Back under the usual policy it is itself again.
        self.env["quittance.segment"].search([]).with_user(self.manager).unlink()
        self.today = AS_OF + timedelta(days=40)
        self.night()
        self.assertEqual(self.actions(state="to_approve").stage, "formal_notice")
        self.approve()
        self.env.invalidate_all()
        self.assertFalse(line.counts_as)

    def test_lists_take_titles_and_order_from_the_company_s_dictionary(self):
        titles = self.settings._stage_titles()
        self.assertEqual(
            list(titles),
            ["before_due", "friendly", "firm", "second_letter", "formal_notice", "last_step", "last_letter"],
        )
        move = self.invoice(due=AS_OF - timedelta(days=70))
        self.night()
        self.done(move, "last_letter", 2)
        groups = self.env["quittance.item"].with_user(self.desk).web_read_group([], ["stage"], ["__count"])["groups"]
        self.assertEqual([group["stage"] for group in groups], ["last_letter"])

    def test_a_company_of_several_policies_knows_the_stages_of_each(self):
        self.named(self.customer, self.create_customer("Other"))
        known = self.env["quittance.reminder.import"].with_user(self.manager).create({})._known_stages()
        self.assertIn("last_letter", known)
        self.assertIn("formal_notice", known)
        self.assertEqual(shipped_json(self.env, "policies/default-fr.json")["stages"][1]["code"], "friendly")
