"""Who keeps random books: invoices, payments and what else settles them, credits, penalties charged and taken back, corrections.

Whatever happens is drawn from a random generator, so that a seed tells the books.
"""

from collections import defaultdict
from datetime import date, timedelta

from odoo import Command

FIRST_DAY, TODAY = date(2026, 1, 5), date(2026, 8, 31)


class Bookkeeper:
    """A French company with an empty ledger, and the random books of its customers.

    Nothing is committed.
    """

    def __init__(self, env, random):
        self.random = random
        euro, dollar = env.ref("base.EUR"), env.ref("base.USD")
        (euro + dollar).active = True
        # With this context the host fetches no connectors for the country.
        company = env.company.with_context(install_mode=True)
        company.write({"country_id": env.ref("base.fr").id, "currency_id": euro.id})
        env["account.chart.template"]._load("fr", company, install_demo=False)
        self.env = env(context={"tz": "Europe/Paris", "allowed_company_ids": company.ids, "tracking_disable": True})
        self.company = company.with_env(self.env)
        self.currencies = (euro + dollar).with_env(self.env)
        self.env["res.currency.rate"].create(
            [
                {
                    "currency_id": dollar.id,
                    "company_id": company.id,
                    "name": date(2026, month, 1),
                    "company_rate": 1.05 + month / 100,
                }
                for month in range(1, 9)
            ]
        )
        journals = self.env["account.journal"].search([("company_id", "=", company.id)])
        self.bank = journals.filtered(lambda journal: journal.type == "bank")[:1]
        self.general = journals.filtered(lambda journal: journal.type == "general")[:1]
        accounts = self.env["account.account"].with_company(company)
        self.expense = accounts.search([("account_type", "=", "expense")], limit=1)
        self.outstanding = accounts.create(
            {"name": "Under way", "code": "511900", "account_type": "asset_current", "reconcile": True}
        )
        self.bank.inbound_payment_method_line_ids.payment_account_id = self.outstanding
        self.half_and_half = self.env["account.payment.term"].create(
            {
                "name": "Two halves",
                "line_ids": [
                    Command.create({"value": "percent", "value_amount": 50, "nb_days": days}) for days in (20, 50)
                ],
            }
        )

        self.two_percent = self.env["account.payment.term"].create(
            {
                "name": "2 % within 10 days",
                "early_discount": True,
                "discount_percentage": 2,
                "discount_days": 10,
                "line_ids": [Command.create({"value": "percent", "value_amount": 100, "nb_days": 30})],
            }
        )

    # The books of some customers.

    def keep(self, count):
        """Books of new customers, up to today.

        :return: the customers
        """
        customers = self.env["res.partner"].create(
            [
                {
                    "name": f"Customer {number}",
                    "is_company": True,
                    "vat": "FR23334175221",
                    "country_id": self.env.ref("base.fr").id,
                }
                for number in range(count)
            ]
        )
        invoices = self.invoice(customers)
        self.env.flush_all()
        # PostgreSQL believes that these tables are empty, and takes the host's own queries the long way.
        self.env.cr.execute("ANALYZE account_move, account_move_line, account_partial_reconcile, account_payment")
        for what in (self.take_discount, self.pay, self.credit, self.write_off):
            what(invoices)
        self.env.flush_all()
        self.env.cr.execute("ANALYZE account_move, account_move_line, account_partial_reconcile, account_payment")
        self.pay_in_advance(customers)
        for _time in range(2):
            day = self.day(date(2026, 3, 1))
            self.charge(self.some(customers, 0.6), day)
            self.settle_penalties(customers)
            self.enter_payments_again(customers)
            self.pay(self.some(invoices, 0.2))
            self.credit(self.some(invoices, 0.1))
        return customers

    def some(self, records, share):
        return records.filtered(lambda _record: self.random.random() < share)

    def day(self, since=FIRST_DAY, until=TODAY):
        return since + timedelta(days=self.random.randrange((until - since).days + 1))

    def amount(self, greatest):
        """Of cents, often a round one."""
        cents = self.random.randint(1, max(int(greatest * 100), 1))
        return (cents // 1000 * 1000 if self.random.random() < 0.3 and cents > 1000 else cents) / 100

    # What happens.

    def invoice(self, customers):
        values = []
        for customer in customers:
            for _invoice in range(self.random.randint(1, 4)):
                on = self.day()
                dates = {"invoice_payment_term_id": self.random.choice([self.half_and_half, self.two_percent]).id}
                if self.random.random() < 0.5:
                    due = on + timedelta(days=self.random.randint(0, 60))
                    dates = {"invoice_payment_term_id": False, "invoice_date_due": due}
                values.append(self._document("out_invoice", customer, on, self.amount(5000)) | dates)
        invoices = self.env["account.move"].create(values)
        invoices.action_post()
        return invoices

    def _document(self, move_type, customer, on, amount, currency=None):
        currency = currency or self.random.choices(self.currencies, (3, 1))[0]
        return {
            "move_type": move_type,
            "partner_id": customer.id,
            "invoice_date": on,
            "currency_id": currency.id,
            "invoice_line_ids": [Command.create({"name": "Work", "price_unit": amount, "tax_ids": False})],
        }

    def pay(self, invoices):
        """Payments, often of a part and sometimes of too much; some through an account of payments under way."""
        paid, values = [], []
        for invoice in self.some(invoices, 0.6):
            for _payment in range(self.random.randint(1, 2)):
                whole = self.random.random() < 0.4
                paid.append(invoice)
                values.append(
                    {
                        "payment_type": "inbound",
                        "partner_type": "customer",
                        "partner_id": invoice.partner_id.id,
                        "journal_id": self.bank.id,
                        "currency_id": invoice.currency_id.id,
                        "date": self.day(max(invoice.invoice_date - timedelta(days=10), FIRST_DAY)),
                        "amount": invoice.amount_residual if whole else self.amount(invoice.amount_total * 1.2),
                    }
                )
        values = [(invoice, value) for invoice, value in zip(paid, values, strict=True) if value["amount"] > 0]
        for _invoice, value in values:
            if self.random.random() < 0.2 and value["amount"] > 2:  # some cents are left
                value["amount"] -= self.random.randint(1, 150) / 100
        payments = self.env["account.payment"].create([value for _invoice, value in values])
        payments.action_post()
        for (invoice, _value), payment in zip(values, payments, strict=True):
            self.match(payment.move_id, invoice)
            if self.random.random() < 0.3:
                self.clear(payment)

    def take_discount(self, invoices):
        """Early payments less the discount, in time or late: through the host's dialogue, or matched by hand so that the rest stays open."""
        for invoice in self.some(invoices.filtered("invoice_payment_term_id.early_discount"), 0.6):
            line = self.receivable(invoice)[:1]
            on = min(invoice.invoice_date + timedelta(days=self.random.randint(0, 14)), TODAY)
            amount = line.discount_amount_currency - self.random.choice((0, 0, 0, 0.01))
            if amount <= 0:
                continue
            if self.random.random() < 0.3:
                self.env["account.payment.register"].with_context(
                    active_model="account.move", active_ids=invoice.ids
                ).create({"payment_date": on, "journal_id": self.bank.id})._create_payments()
                continue
            payment = self.env["account.payment"].create(
                {
                    "payment_type": "inbound",
                    "partner_type": "customer",
                    "partner_id": invoice.partner_id.id,
                    "journal_id": self.bank.id,
                    "currency_id": invoice.currency_id.id,
                    "date": on,
                    "amount": amount,
                }
            )
            payment.action_post()
            if self.random.random() < 0.8:
                self.match(payment.move_id, invoice)

    def clear(self, payment):
        """The bank's line, some days after the payment was entered."""
        line = self.env["account.bank.statement.line"].create(
            {
                "journal_id": self.bank.id,
                "date": min(payment.date + timedelta(days=self.random.randint(0, 12)), TODAY),
                "payment_ref": "Transfer",
                "partner_id": payment.partner_id.id,
                "amount": payment.move_id.line_ids.filtered("debit").debit,
            }
        )
        _liquidity, suspense, _other = line._seek_for_lines()
        suspense.account_id = self.outstanding
        (suspense + payment.move_id.line_ids.filtered("debit")).reconcile()

    def pay_in_advance(self, customers):
        """Money that is matched with nothing."""
        self.env["account.payment"].create(
            [
                {
                    "payment_type": "inbound",
                    "partner_type": "customer",
                    "partner_id": customer.id,
                    "journal_id": self.bank.id,
                    "date": self.day(),
                    "amount": self.amount(800),
                }
                for customer in self.some(customers, 0.15)
            ]
        ).action_post()

    def credit(self, invoices):
        """Credit notes: of an invoice and matched with it or not, or of none."""
        for invoice in self.some(invoices, 0.15):
            on = self.day(invoice.invoice_date)
            if self.random.random() < 0.7:
                note = invoice._reverse_moves([{"invoice_date": on, "date": on}])
                if self.random.random() < 0.7:
                    note.invoice_line_ids.price_unit = self.amount(invoice.amount_total)
            else:
                note = self.env["account.move"].create(
                    self._document("out_refund", invoice.partner_id, on, self.amount(300), invoice.currency_id)
                )
            note.action_post()
            if self.random.random() < 0.7:
                self.match(note, invoice)

    def write_off(self, invoices):
        """Entries that are no money: a loss, or a discount granted."""
        for invoice in self.some(invoices, 0.1):
            receivable = self.receivable(invoice)[:1]
            amount = self.amount(abs(receivable.amount_residual) or 1)
            entry = self.env["account.move"].create(
                {
                    "move_type": "entry",
                    "journal_id": self.general.id,
                    "date": self.day(invoice.invoice_date),
                    "line_ids": [
                        Command.create(
                            {
                                "account_id": receivable.account_id.id,
                                "partner_id": invoice.partner_id.id,
                                "credit": amount,
                            }
                        ),
                        Command.create({"account_id": self.expense.id, "debit": amount}),
                    ],
                }
            )
            entry.action_post()
            self.match(entry, invoice)

    def enter_payments_again(self, customers):
        """Payments set back to draft, given another day, and matched again with what they had paid."""
        payments = self.env["account.payment"].search([("partner_id", "in", customers.ids)])
        for payment in self.some(payments, 0.15):
            if payment.move_id.line_ids.filtered("debit").matched_credit_ids:
                continue  # the bank's line holds it
            matched = payment.move_id.line_ids.matched_debit_ids.debit_move_id
            payment.action_draft()
            payment.date = self.day()
            payment.action_post()
            for line in matched:
                self.match(payment.move_id, line.move_id)

    # Penalties.

    def charge(self, customers, day, lock=True):
        """Charge everything up to a day, sometimes over a lock date; some entries stay drafts.

        :return: the entries
        """
        if not customers:
            return self.env["account.move"]
        if lock and self.random.random() < 0.3:
            self.company.fiscalyear_lock_date = day + timedelta(days=self.random.randint(-20, 10))
        charges = self.env["quittance.charge"].sudo()
        charges._collect_open(self.company, customers, day)
        made = charges._charge_collected(self.company, day)
        entries = self.env["account.move"].union(*made.values())
        self.some(entries, 0.7).action_post()
        self.company.fiscalyear_lock_date = False
        return entries

    def settle_penalties(self, customers):
        """Penalties that are paid, and charges that are reversed."""
        lines = self.env["account.move.line"].search(
            [
                ("partner_id", "in", customers.ids),
                ("quittance_penalty", "!=", False),
                ("parent_state", "=", "posted"),
                ("amount_residual", ">", 0),
            ]
        )
        for line in self.some(lines, 0.3):
            payment = self.env["account.payment"].create(
                {
                    "payment_type": "inbound",
                    "partner_type": "customer",
                    "partner_id": line.partner_id.id,
                    "journal_id": self.bank.id,
                    "currency_id": line.currency_id.id,
                    "date": self.day(line.date),
                    "amount": line.amount_residual_currency
                    if self.random.random() < 0.6
                    else self.amount(line.amount_residual_currency),
                }
            )
            payment.action_post()
            self.match(payment.move_id, line.move_id)
        for entry in self.some(lines.move_id, 0.1):
            on = self.day(entry.date)
            entry._reverse_moves([{"date": on}], cancel=self.random.random() < 0.5)
            self.env["account.move"].search([("reversed_entry_id", "=", entry.id), ("state", "=", "draft")]).filtered(
                lambda _move: self.random.random() < 0.7
            ).action_post()

    # Matching.

    def receivable(self, move):
        return move.line_ids.filtered(lambda line: line.account_id.account_type == "asset_receivable")

    def match(self, credit, debit):
        """Match what is open of two moves, as far as it goes."""
        lines = defaultdict(lambda: self.env["account.move.line"])
        for line in self.receivable(credit) | self.receivable(debit):
            if line.parent_state == "posted" and not line.reconciled:
                lines[line.account_id] |= line
        for of_account in lines.values():
            if len({line.balance > 0 for line in of_account}) == 2:
                of_account.reconcile()
