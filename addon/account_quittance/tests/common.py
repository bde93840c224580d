import re
import smtplib
import tempfile
from collections import defaultdict
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch

import polib

from odoo import fields
from odoo.addons.account.tests.common import AccountTestInvoicingCommon
from odoo.addons.account_quittance.models import quittance_policy
from odoo.addons.account_quittance.models.core import shipped_json
from odoo.addons.base.models.ir_mail_server import IrMail_Server
from odoo.tests import new_test_user
from odoo.tools import email_normalize, email_split, file_path

EVALUATED = re.compile(r'\b(?:name|widget|invisible|readonly|required|column_invisible|t-[a-z]+)="([^"]*)"')
PLACEHOLDER = re.compile(r"%\(\w+\)s|%s|%%|t-(?:out|call|value)=\"[^\"]*\"")
# No test depends on today's date: the company's local date is this one, unless a test moves it.
AS_OF = date(2026, 6, 30)


class QuittanceCommon(AccountTestInvoicingCommon):
    """A French company that keeps its books in euro, and a desk user with no right beyond the desk's."""

    # No test depends on the weekday of the days that it names, unless it is about them: then None, as it is shipped.
    days_off = []

    @classmethod
    def setUpClass(cls):
        def policy_of_test(env, name):
            calendar = {} if cls.days_off is None else {"calendar": {"days_off": cls.days_off}}
            return shipped_json(env, name) | calendar

        # A company gets its policy when it is made, which the host does first.
        with patch.object(quittance_policy, "shipped_json", policy_of_test):
            super().setUpClass()
        cls.classPatch(quittance_policy, "shipped_json", policy_of_test)
        cls.company = cls.company_data["company"]
        cls.company.write(
            {
                "country_id": cls.env.ref("base.fr").id,
                "currency_id": cls.env.ref("base.EUR").id,
                "email": "books@creditor.example.com",
            }
        )
        cls.env.ref("base.EUR").active = True
        cls.settings = cls.env["quittance.settings"]._of(cls.company)
        cls.env.user.group_ids |= cls.env.ref("account_quittance.group_manager")
        cls.run_model = cls.env["quittance.run"]
        cls.desk = new_test_user(
            cls.env,
            "desk",
            groups="account_quittance.group_user",
            company_id=cls.company.id,
            company_ids=[fields.Command.set(cls.company.ids)],
            email="desk@creditor.example.com",
        )
        cls.customer = cls.create_customer("Atelier Nord")

    def setUp(self):
        super().setUp()
        self.today = AS_OF
        test = self

        def _today(_settings):
            return test.today

        self.patch(self.env.registry["quittance.settings"], "_today", _today)
        # Of this test alone; a person has said that its database may send.
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.origin_file = Path(folder) / "origin" / "database.json"
        self.patch(self.env.registry["quittance.origin"], "_file", lambda _origin: test.origin_file)
        self.env["quittance.origin"]._record()

    # Facts.

    def two_companies(self):
        """Another company, and somebody who manages it and nothing else."""
        other = self.setup_other_company()["company"]
        return other, self.manager_of(other)

    def manager_of(self, company):
        """Somebody who manages credit control of this company alone."""
        return self.somebody("stranger", "account_quittance.group_manager", company)

    def bookkeeper(self):
        """Somebody who keeps the books of the company and has no right of ours."""
        return self.somebody("clerk", "account.group_account_invoice")

    def somebody(self, login, groups, company=None):
        """A new user of one company alone, by default the one under test."""
        company = company or self.company
        return new_test_user(
            self.env,
            login,
            groups=groups,
            company_id=company.id,
            company_ids=[fields.Command.set(company.ids)],
        )

    @classmethod
    def create_customer(cls, name, **values):
        slug = name.lower().replace(" ", "-")
        return cls.env["res.partner"].create(
            {
                "name": name,
                "is_company": True,
                "vat": "FR23334175221",
                "country_id": cls.env.ref("base.fr").id,
                "email": f"{slug}@customer.example.com",
                **values,
            }
        )

    @classmethod
    def invoice(cls, customer=None, due=AS_OF - timedelta(days=18), amount=1000.0, post=True, **values):
        """A customer invoice without tax, due on one day."""
        move = cls.env["account.move"].create(
            {
                "move_type": "out_invoice",
                "partner_id": (customer or cls.customer).id,
                "invoice_date": due - timedelta(days=30),
                "invoice_date_due": due,
                "invoice_payment_term_id": False,
                "invoice_line_ids": [
                    fields.Command.create({"name": "Work", "quantity": 1, "price_unit": amount, "tax_ids": False})
                ],
                **values,
            }
        )
        if post:
            move.action_post()
        return move

    @classmethod
    def pay(cls, move, amount, day):
        """Register a payment of an invoice, as a person does."""
        return (
            cls.env["account.payment.register"]
            .with_context(active_model="account.move", active_ids=move.ids)
            .create({"amount": amount, "payment_date": day, "payment_difference_handling": "open"})
            ._create_payments()
        )

    # Verbs.

    def night(self, day=None):
        if day:
            self.today = day
        return self.run_model._run(self.company)

    def case(self, customer=None):
        return self.env["quittance.case"].search(
            [("company_id", "=", self.company.id), ("partner_id", "=", (customer or self.customer).id)]
        )

    def actions(self, customer=None, state=None):
        domain = [("case_id", "in", self.case(customer).ids)]
        if state:
            domain.append(("state", "=", state))
        return self.env["quittance.action"].search(domain)

    def item(self, move):
        return self.env["quittance.item"].search([("move_id", "in", move.ids)])

    def turn_sending_on(self):
        self.settings.sending_on = True

    def approve(self, customer=None):
        self.case(customer).with_user(self.desk).action_approve()

    @contextmanager
    def mail_server(self, fails_with=None, unreachable=None, after=None, refuses=None):
        """A mail server that keeps what it is given in ``self.letters``.

        :param fails_with: exception that handing over a message raises
        :param unreachable: exception that reaching it raises
        :param after: called with the number of letters after each
        :param refuses: answers by address that it gives for some of the recipients
        """
        self.letters = []

        class Session:
            def send_message(self, message, *_args):
                recipients = [address for name in ("To", "Cc") for address in message.get_all(name, [])]
                told = {email_normalize(address) for address in email_split(", ".join(recipients))}
                answers = {address: answer for address, answer in (refuses or {}).items() if address in told}
                if answers and len(answers) == len(told):
                    raise smtplib.SMTPRecipientsRefused(answers)
                return answers

            def quit(self):
                pass

        def connect(_server, *_args, **_kwargs):
            if unreachable:
                raise unreachable
            return Session()

        def send_email(_server, message, *_args, smtp_session=None, **_kwargs):
            if fails_with:
                raise fails_with
            smtp_session.send_message(message)
            self.letters.append(message)
            if after:
                after(len(self.letters))
            return message["Message-Id"]

        with (
            patch.object(IrMail_Server, "_disable_send", lambda *_args: False),
            patch.object(IrMail_Server, "_connect__", connect),
            patch.object(IrMail_Server, "send_email", send_email),
        ):
            yield

    def send(self, **server):
        """The sending job, in a transaction of its own, commits included; see ``mail_server``."""
        with self.mail_server(**server), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr, user=self.env.ref("base.user_root").id)["quittance.action"]._cron_send()
        return self.letters


class HostManifest:
    """The manifest of the host names what each addon registers; a test of each addon (``addon``) is held to it."""

    addon = None
    allow_inherited_tests_method = True  # the host passes over inherited tests otherwise

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manifest = shipped_json(cls.env, "hosts/odoo-19.0.json")["addons"][cls.addon]

    def registered(self, model):
        records = self.env["ir.model.data"].search([("module", "=", self.addon), ("model", "=", model)])
        return set(records.mapped("name"))

    def test_models(self):
        ours = {
            model._name
            for model in self.env.registry.values()
            if model._original_module == self.addon
            and model._name.startswith("quittance.")
            and not (model._transient or model._abstract)
        }
        self.assertEqual(ours, set(self.manifest["models"]))

    def test_each_field_has_a_label_of_its_own(self):
        """Exports and filters offer fields by it; the host warns when two are alike."""
        for model in self.env.registry.values():
            labels = defaultdict(list)
            for field in model._fields.values():
                labels[field.string].append(field)
            for label, alike in labels.items():
                if any(self.addon in (field._modules or ()) for field in alike):
                    self.assertEqual(len(alike), 1, f"{model._name}: {label}")

    def test_groups(self):
        self.assertEqual(self.registered("res.groups"), set(self.manifest["groups"]))

    def test_jobs(self):
        self.assertEqual(self.registered("ir.cron"), set(self.manifest["jobs"]))
        for name in self.manifest["jobs"]:
            self.assertTrue(self.env.ref(f"{self.addon}.{name}").active, name)

    def test_actions(self):
        # A job brings an action of its own.
        of_jobs = {f"{name}_ir_actions_server" for name in self.manifest["jobs"]}
        actions = self.registered("ir.actions.act_window") | self.registered("ir.actions.server")
        self.assertEqual(actions - of_jobs, set(self.manifest["actions"]))


class Translations:
    """French and German are complete: each term of an addon's template (``addon``) has its words, with the same placeholders."""

    addon = None
    allow_inherited_tests_method = True  # the host passes over inherited tests otherwise

    def entries(self, name):
        return polib.pofile(file_path(f"{self.addon}/i18n/{name}"))

    def test_the_template_has_terms(self):
        self.assertTrue(self.entries(f"{self.addon}.pot"))

    def test_each_term_has_its_words(self):
        template = {entry.msgid for entry in self.entries(f"{self.addon}.pot")}
        for language in ("fr", "de"):
            with self.subTest(language=language):
                words = self.entries(f"{language}.po")
                self.assertEqual({entry.msgid for entry in words}, template)
                self.assertEqual([entry.msgid for entry in words if not entry.msgstr or entry.fuzzy], [])

    def test_what_a_view_evaluates_is_kept(self):
        for language in ("fr", "de"):
            for entry in self.entries(f"{language}.po"):
                with self.subTest(language=language, term=entry.msgid):
                    self.assertEqual(EVALUATED.findall(entry.msgid), EVALUATED.findall(entry.msgstr))

    def test_each_placeholder_is_kept(self):
        for language in ("fr", "de"):
            for entry in self.entries(f"{language}.po"):
                with self.subTest(language=language, term=entry.msgid):
                    self.assertEqual(
                        sorted(PLACEHOLDER.findall(entry.msgid)), sorted(PLACEHOLDER.findall(entry.msgstr))
                    )
