from contextlib import contextmanager
from datetime import date, timedelta
from unittest.mock import patch

from odoo import fields
from odoo.addons.account.tests.common import AccountTestInvoicingCommon
from odoo.addons.base.models.ir_mail_server import IrMail_Server
from odoo.tests import new_test_user

# No test depends on today's date: the company's local date is this one, unless a test moves it.
AS_OF = date(2026, 6, 30)


class QuittanceCommon(AccountTestInvoicingCommon):
    """A French company that keeps its books in euro, and a desk user with no right beyond the desk's."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.company = cls.company_data["company"]
        cls.company.write(
            {
                "country_id": cls.env.ref("base.fr").id,
                "currency_id": cls.env.ref("base.EUR").id,
                "email": "books@creditor.example.com",
            }
        )
        cls.env.ref("base.EUR").active = True
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

        def _quittance_today(_company):
            return test.today

        self.patch(self.env.registry["res.company"], "_quittance_today", _quittance_today)

    # Facts.

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
        self.company.quittance_sending = True

    def approve(self, customer=None):
        self.case(customer).with_user(self.desk).action_approve()

    @contextmanager
    def mail_server(self, fails_with=None):
        """A mail server that keeps what it is given in ``self.letters``; or one that raises."""
        self.letters = []

        def send_email(_server, message, *_args, **_kwargs):
            if fails_with:
                raise fails_with
            self.letters.append(message)
            return message["Message-Id"]

        with (
            patch.object(IrMail_Server, "_disable_send", lambda *_args: False),
            patch.object(IrMail_Server, "_connect__", lambda *_args, **_kwargs: None),
            patch.object(IrMail_Server, "send_email", send_email),
        ):
            yield

    def send(self, fails_with=None):
        """The sending job, in a transaction of its own, commits included."""
        with self.mail_server(fails_with), self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.env(cr=cr, user=self.env.ref("base.user_root").id)["quittance.action"]._cron_send()
        return self.letters
