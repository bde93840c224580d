"""What a policy says of penalties: charged by a stage, only named, or forgiven once the principal is paid."""

import json
from datetime import timedelta
from decimal import Decimal

from psycopg2.errors import UniqueViolation

from odoo.addons.account_quittance.tests.common import AS_OF, QuittanceCommon
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged
from odoo.tools import mute_logger

# 1,000.00 due on 2026-06-12, 18 days at 12.15 %: 5.9918, and EUR 40.
INTEREST, COMPENSATION = Decimal("5.99"), Decimal("40.00")


class PolicyPenaltiesCommon(QuittanceCommon):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        account = cls.env["account.account"].with_company(cls.company)
        for kind, code in (("interest", "763100"), ("compensation", "758100")):
            cls.settings[f"{kind}_account_id"] = account.create(
                {"name": kind, "code": code, "account_type": "income_other"}
            )

    def put_in_force(self, penalties, **stage):
        """A version of the policy, approved by the user of the tests; ``stage`` are values of its friendly stage."""
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        draft.penalties = penalties
        draft.stage_ids.filtered(lambda one: one.code == "friendly").write(stage)
        draft.action_approve()
        # The clock of the tests is the company's day.
        self.env.flush_all()
        self.env.cr.execute("UPDATE quittance_policy SET approved_on = %s WHERE id = %s", [self.today, draft.id])
        self.env.invalidate_all()
        return draft

    def confirm(self):
        """A person has read what the figures of the customer rest on."""
        opened = self.case().with_user(self.desk).action_charge()
        proposal = self.env["quittance.charge.proposal"].browse(opened["res_id"])
        self.env["quittance.confirmation"]._confirm(self.settings, proposal.unverified)
        proposal.unlink()

    def job(self, name):
        """A job of charges, in a transaction of its own, commits included."""
        self.env.flush_all()
        model, method = {
            "charging": ("quittance.charge.proposal", "_cron_charge"),
            "forgiving": ("quittance.charge", "_cron_forgive"),
        }[name]
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            getattr(self.env(cr=cr, user=self.env.ref("base.user_root").id)[model], method)()
        self.env.invalidate_all()

    def proofs(self, event):
        proofs = self.env["quittance.proof"].search([("company_id", "=", self.company.id)])
        return [record for record in map(json.loads, proofs.mapped("record")) if record.get("event") == event]

    def open_amounts(self):
        claims = self.env["quittance.charge"].sudo()._open_of(self.case())
        return {claim["kind"]: claim["amount"] for claim in claims}


@tagged("post_install", "-at_install")
class TestChargedByAStage(PolicyPenaltiesCommon):
    def setUp(self):
        super().setUp()
        self.put_in_force("claim", charges_penalties=True)
        self.move = self.invoice()
        self.night()
        self.turn_sending_on()

    def contact(self, confirmed=True):
        if confirmed:
            self.confirm()
        self.approve()
        self.send()
        self.env.invalidate_all()

    def entry(self):
        return self.env["quittance.charge"].search([("company_id", "=", self.company.id)]).entry_id

    def test_the_contact_charges_what_the_statement_of_its_day_shows(self):
        self.job("charging")
        self.assertFalse(self.entry(), "the message has not left")
        [paper] = self.case()._papers()[self.case()]
        self.contact()
        proposal = self.env["quittance.charge.proposal"].search([("company_id", "=", self.company.id)])
        self.assertRecordValues(
            proposal,
            [{"action_id": self.actions().id, "state": "reckoning", "until_date": AS_OF, "user_id": self.desk.id}],
        )
        self.job("charging")
        entry = self.entry()
        self.assertRecordValues(entry, [{"state": "draft", "date": AS_OF}])
        self.assertEqual(paper.totals.interest + paper.totals.compensation, INTEREST + COMPENSATION)
        self.assertEqual(entry.amount_total, 45.99)
        self.assertEqual(self.open_amounts(), {})
        [todo] = self.case().activity_ids
        self.assertIn("Check and post the penalties", todo.summary)
        self.assertIn("charged penalties up to", todo.note)
        note = self.case().message_ids.filtered(lambda message: "charged penalties up to" in message.body)
        self.assertEqual(note.author_id, self.desk.partner_id)
        [proof] = self.proofs("charge")
        self.assertEqual((proof["entry_id"], proof["amount"], proof["until"]), (entry.id, "45.99", str(AS_OF)))
        self.assertEqual(proof["action_id"], self.actions().id)
        self.assertIn("45.99", self.env["quittance.proof"].search([], limit=1).told)
        self.assertFalse(self.env["quittance.proof"]._verify(self.company).faults)

    def test_settling_or_the_job_again_charges_nothing_twice(self):
        self.contact()
        self.job("charging")
        self.job("charging")
        self.assertEqual(len(self.entry()), 1)
        with self.assertRaises(UniqueViolation), mute_logger("odoo.sql_db"), self.cr.savepoint():
            self.env["quittance.charge.proposal"].sudo()._propose_for(
                self.actions(), {self.actions(): self.actions().attempt_ids}
            )
            self.env.flush_all()

    def test_a_job_that_is_killed_goes_on_where_it_was(self):
        self.contact()
        proposal = self.env["quittance.charge.proposal"].search([("company_id", "=", self.company.id)])
        with self.cr.savepoint() as savepoint:
            proposal.sudo()._step()
            self.assertEqual(proposal.state, "charging")
            savepoint.rollback()
        self.env.invalidate_all()
        self.assertEqual(proposal.state, "reckoning")
        proposal.sudo()._step()
        self.assertFalse(self.entry())
        self.job("charging")
        self.assertEqual((proposal.state, len(self.entry())), ("charged", 1))

    def test_entries_are_posted_where_the_company_posts_them(self):
        self.settings.post_charges = True
        self.contact()
        self.job("charging")
        self.assertEqual(self.entry().state, "posted")
        self.assertFalse(self.case().activity_ids)

    def test_a_to_do_shows_the_title_of_a_stage_as_it_is(self):
        self.patch(self.env.registry["quittance.action"], "_stage_title", lambda _action: "A <b>last</b> word & more")
        self.contact()
        self.job("charging")
        self.assertIn("A &lt;b&gt;last&lt;/b&gt; word &amp; more", self.case().activity_ids.note)

    def test_nothing_is_posted_by_itself_against_a_natural_person(self):
        self.settings.post_charges = True
        self.customer.is_company = False
        self.night()
        self.assertEqual(self.case().relation_used, "b2b", "a sole trader")
        self.contact()
        self.job("charging")
        self.assertEqual(self.entry().state, "draft")

    def test_a_consumer_is_charged_nothing(self):
        self.case().relation = "consumer"
        self.night()
        self.contact(confirmed=False)
        self.job("charging")
        self.assertFalse(self.entry())
        self.assertFalse(self.env["quittance.charge.proposal"].search([("company_id", "=", self.company.id)]))
        self.assertTrue(self.case().message_ids.filtered(lambda message: "nothing was charged" in message.body))

    def test_who_is_never_charged_is_not(self):
        self.case().never_charge_reason = "Partner since 1990"
        self.contact()
        self.job("charging")
        self.assertFalse(self.entry())
        self.assertIn("Partner since 1990", self.case().message_ids[:1].body)

    def test_what_nobody_verified_waits_for_a_person(self):
        self.contact(confirmed=False)
        self.job("charging")
        proposal = self.env["quittance.charge.proposal"].search([("company_id", "=", self.company.id)])
        self.assertTrue(proposal.needs_confirmation)
        self.assertEqual(proposal.state, "ready")
        self.assertFalse(self.entry())
        [todo] = self.case().activity_ids
        self.assertIn("Look at the proposal of charges", todo.summary)
        proposal.with_user(self.desk).write({"confirmed": True})
        proposal.with_user(self.desk).action_charge()
        self.assertEqual(self.entry().state, "draft")

    def test_a_company_without_accounts_is_told(self):
        accounts = self.env["account.account"]
        self.patch(self.env.registry["quittance.settings"], "_account", lambda *_arguments: accounts)
        self.contact()
        self.job("charging")
        self.assertFalse(self.entry())
        self.assertIn("has no account for penalties", self.case().message_ids[:1].body)

    def test_a_policy_that_only_threatens_charges_by_no_stage(self):
        draft = self.env["quittance.policy"].browse(self.settings.policy_id.action_new_version()["res_id"])
        with self.assertRaisesRegex(ValidationError, "only threatens"), self.cr.savepoint():
            draft.penalties = "threaten"


@tagged("post_install", "-at_install")
class TestThreatened(PolicyPenaltiesCommon):
    def setUp(self):
        super().setUp()
        self.put_in_force("threaten", text="firm")
        self.move = self.invoice()
        self.night()

    def test_a_statement_names_them_beside_its_total(self):
        [paper] = self.case()._papers()[self.case()]
        self.assertFalse(paper.asked)
        self.assertEqual((paper.totals.total, paper.totals.named), (1000, INTEREST + COMPENSATION))
        dialogue = self.env["quittance.statement"].create(
            {
                "company_id": self.company.id,
                "case_ids": self.case().ids,
                "as_of": AS_OF,
                "imputation": "principal_first",
            }
        )
        paper = self.env["ir.qweb"]._render("account_quittance_penalty.statement_papers", {"docs": dialogue})
        self.assertIn("that may be claimed", paper)
        self.assertNotIn("<td>late-payment interest</td>", paper)

    def test_a_letter_names_them_and_asks_for_the_principal(self):
        letter = self.actions()._letter()["body_html"]
        self.assertIn("5.99", letter)
        self.assertIn("we reserve the right to claim them", letter)

    def test_a_person_alone_chooses_to_charge_them(self):
        opened = self.case().with_user(self.desk).action_charge()
        proposal = self.env["quittance.charge.proposal"].with_user(self.desk).browse(opened["res_id"])
        self.assertFalse(proposal.chosen_count)
        self.assertIn("only names penalties", proposal.entry_ids.remark)
        proposal.entry_ids.action_put_in()
        proposal.confirmed = True
        proposal.action_charge()
        self.assertEqual(proposal.entry_ids.move_id.state, "draft")
        [paper] = self.case()._papers()[self.case()]
        self.assertEqual(paper.totals.total, 1000 + INTEREST + COMPENSATION, "what is being charged is asked for")


@tagged("post_install", "-at_install")
class TestForgiven(PolicyPenaltiesCommon):
    def setUp(self):
        super().setUp()
        self.move = self.invoice()
        self.night()

    def waivers(self):
        return self.case().waiver_ids

    def paid(self, amount=1000.0):
        self.pay(self.move, amount, AS_OF)
        self.night()

    def test_what_is_open_is_waived_when_the_principal_is_paid(self):
        policy = self.put_in_force("forgive")
        self.night()
        self.job("forgiving")
        self.assertFalse(self.waivers(), "it is not paid")
        self.paid()
        self.assertEqual(self.open_amounts(), {"interest": INTEREST, "compensation": COMPENSATION})
        self.job("forgiving")
        self.assertEqual(self.open_amounts(), {})
        self.assertEqual({row.kind: row.amount for row in self.waivers()}, {"interest": 5.99, "compensation": 40.0})
        self.assertEqual(self.waivers().user_id, policy.approved_by_id)
        self.assertIn(policy.name, self.waivers()[0].reason)
        self.assertIn("5.99", self.case().message_ids[:1].body)
        self.assertEqual([proof["policy"] for proof in self.proofs("waiver")], [policy.code] * 2)
        self.assertFalse(self.env["quittance.proof"]._verify(self.company).faults)
        self.job("forgiving")
        self.assertEqual(len(self.waivers()), 2, "once")

    def test_a_part_of_the_principal_is_not_enough(self):
        self.put_in_force("forgive")
        self.paid(900.0)
        self.job("forgiving")
        self.assertFalse(self.waivers())

    def test_what_was_written_off_was_not_paid(self):
        self.put_in_force("forgive")
        entry = self.env["account.move"].create(
            {
                "move_type": "entry",
                "date": AS_OF,
                "line_ids": [
                    (0, 0, {"account_id": line.account_id.id, "partner_id": self.customer.id, "credit": 1000.0})
                    for line in self.move.line_ids.filtered(lambda line: line.account_type == "asset_receivable")
                ]
                + [(0, 0, {"account_id": self.company_data["default_account_expense"].id, "debit": 1000.0})],
            }
        )
        entry.action_post()
        (entry.line_ids + self.move.line_ids).filtered(lambda line: line.account_type == "asset_receivable").reconcile()
        self.night()
        self.job("forgiving")
        self.assertFalse(self.waivers())

    def test_what_was_paid_before_the_policy_forgave_stays(self):
        self.pay(self.move, 1000.0, AS_OF)
        self.night()
        self.today = AS_OF + timedelta(days=400)
        self.put_in_force("forgive")
        self.night()
        self.job("forgiving")
        self.assertFalse(self.waivers())
        self.assertTrue(self.open_amounts())

    def test_what_was_charged_stays(self):
        self.put_in_force("forgive")
        self.night()
        opened = self.case().with_user(self.desk).action_charge()
        proposal = self.env["quittance.charge.proposal"].with_user(self.desk).browse(opened["res_id"])
        proposal.confirmed = True
        proposal.action_charge()
        entry = proposal.entry_ids.move_id
        entry.sudo().action_post()
        self.paid()
        self.job("forgiving")
        self.assertFalse(self.waivers())
        entry.sudo()._reverse_moves([{"date": AS_OF}]).action_post()
        self.job("forgiving")
        self.assertEqual(len(self.waivers()), 2, "the reversal opened it again")

    def test_a_company_that_forbids_waiving_forgives_nothing(self):
        self.put_in_force("forgive")
        self.paid()
        self.settings.forbid_waiving = True
        self.job("forgiving")
        self.assertFalse(self.waivers())

    def test_what_breaks_in_one_company_stops_no_other(self):
        other, _stranger = self.two_companies()
        settings = self.env["quittance.settings"]._of(other)
        self.put_in_force("forgive")
        self.paid()
        jobs = self.env.registry["quittance.charge"]
        forgiving, forgive = jobs._forgiving, jobs._forgive
        self.patch(
            jobs,
            "_forgiving",
            lambda model, settings: settings.policy_id if settings.company_id == other else forgiving(model, settings),
        )

        def _forgive(model, company):
            if company == other:
                raise ValueError("its books cannot be read")
            return forgive(model, company)

        self.patch(jobs, "_forgive", _forgive)
        # Whatever their order.
        self.patch(
            self.env.registry["quittance.settings"],
            "_all",
            lambda model: model.sudo().browse([settings.id, self.settings.id]),
        )
        with self.assertLogs("odoo.addons.account_quittance_penalty.models.quittance_charge_forgiving", "ERROR"):
            self.job("forgiving")
        self.assertEqual(len(self.waivers()), 2)

    def test_what_was_waived_and_never_charged_is_given_to_nobody(self):
        self.put_in_force("forgive")
        self.paid()
        self.job("forgiving")
        self.assertEqual(len(self.waivers()), 2)
        # It was not owed, after all.
        self.move.line_ids.remove_move_reconcile()
        self.move._reverse_moves([{"date": AS_OF, "invoice_date": AS_OF}]).action_post()
        self.assertFalse(self.move.amount_residual)
        self.night()
        self.assertEqual(self.open_amounts(), {})

    def test_another_policy_forgives_nothing(self):
        self.paid()
        self.job("forgiving")
        self.assertFalse(self.waivers())

    def test_a_manager_takes_a_waiver_back_and_it_is_not_forgiven_again(self):
        self.put_in_force("forgive")
        self.paid()
        self.job("forgiving")
        interest = self.waivers().filtered(lambda waiver: waiver.kind == "interest")
        with self.assertRaises(AccessError):
            interest.with_user(self.desk).action_take_back()
        manager = self.manager_of(self.company)
        interest.with_user(manager).action_take_back()
        self.assertEqual(self.open_amounts(), {"interest": INTEREST})
        self.assertFalse(interest.stands)
        [row] = self.waivers().filtered("taken_back_id")
        self.assertRecordValues(row, [{"amount": -5.99, "user_id": manager.id, "taken_back_id": interest.id}])
        self.assertEqual([proof["amount"] for proof in self.proofs("waiver")].count("-5.99"), 1)
        self.job("forgiving")
        self.assertEqual(self.open_amounts(), {"interest": INTEREST})
        with self.assertRaises(UserError):
            interest.with_user(manager).action_take_back()
        with self.assertRaises(UserError):
            row.with_user(manager).action_take_back()
