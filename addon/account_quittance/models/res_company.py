import json

import pytz
from babel.numbers import format_decimal

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tools import format_date, ormcache
from odoo.tools.misc import babel_locale_parse

from .core import core, manifests, refusal, shipped

# Beginning of the usual account of each kind, in the French chart.
PENALTY_ACCOUNTS = {"interest": "7631", "compensation": "7581"}

# Trades with a legal payment term of their own in some shipped jurisdiction.
SECTORS = [
    ("perishable_food", "Perishable food"),
    ("cattle_and_meat", "Live cattle and fresh meat"),
    ("alcohol", "Alcoholic drinks under excise"),
    ("wine", "Grapes, must and wine"),
    ("transport", "Transport and forwarding"),
    ("hospital", "Public hospital"),
    ("public_undertaking", "Public undertaking"),
    ("large_debtor_small_creditor", "Large debtor, small creditor"),
]


class ResCompany(models.Model):
    _inherit = "res.company"

    quittance_sending = fields.Boolean(
        "Sending is on",
        help="Gates everything that leaves. Off, nothing is sent and approving is disabled.",
    )
    quittance_policy_id = fields.Many2one("quittance.policy", "Credit control policy", ondelete="set null")
    quittance_grade_natural_persons = fields.Boolean(
        "Grade natural persons", help="Consumers and sole traders get a grade too."
    )

    quittance_journal_id = fields.Many2one(
        "account.journal", "Journal of penalties", domain="[('type', '=', 'general')]", ondelete="set null"
    )
    quittance_interest_account_id = fields.Many2one(
        "account.account", "Account of interest", domain="[('internal_group', '=', 'income')]", ondelete="set null"
    )
    quittance_compensation_account_id = fields.Many2one(
        "account.account", "Account of compensation", domain="[('internal_group', '=', 'income')]", ondelete="set null"
    )
    quittance_post_charges = fields.Boolean(
        "Post penalty entries at once", help="Off, charging leaves draft entries for the accountant."
    )
    quittance_forbid_waiving = fields.Boolean("Forbid waiving penalties")
    quittance_imputation = fields.Selection(
        [("principal_first", "As booked: the principal first"), ("legal", "Legal order: costs, interest, principal")],
        "Order of payments on statements",
        default="principal_first",
        required=True,
    )
    quittance_limitation_days = fields.Integer(
        "Warn of limitation", default=180, help="Days before the limitation as counted on which a to-do appears."
    )
    quittance_mentions = fields.Boolean(
        "Legal mentions on invoices", help="Prints the rate of late-payment interest and the compensation on invoices."
    )
    quittance_sector = fields.Selection(
        SECTORS, "Trade with payment terms of its own", help="Empty: the general legal payment terms count."
    )

    @api.model_create_multi
    def create(self, vals_list):
        companies = super().create(vals_list)
        if not refusal(self.env):
            for company in companies.filtered(lambda company: not company.parent_id):
                self.env["quittance.policy"].sudo()._seed(company)
        return companies

    @api.constrains("quittance_policy_id")
    def _check_quittance_policy(self):
        for company in self:
            policy = company.sudo().quittance_policy_id
            if policy and (policy.state != "approved" or policy.company_id != company.root_id):
                raise ValidationError(
                    self.env._(
                        "%(policy)s cannot be in force for %(company)s: choose an approved policy of that company.",
                        policy=policy.display_name,
                        company=company.display_name,
                    )
                )

    def quittance_set_sending(self, on):
        """Let something leave, or stop it, for the root of this company.

        :param on: bool
        """
        if not self.env.user.has_group("account_quittance.group_manager"):
            raise AccessError(self.env._("Only a credit control manager turns sending on or off."))
        self.check_access("read")
        self.root_id.sudo().quittance_sending = on

    def _quittance_propose_accounts(self):
        """Fill what is empty of the accounts of penalties, where the chart of accounts has those that are usual."""
        for company in self.root_id.sudo():
            for kind, prefix in PENALTY_ACCOUNTS.items():
                name = f"quittance_{kind}_account_id"
                if not company[name]:
                    company[name] = company.env["account.account"].search(
                        [
                            *company.env["account.account"]._check_company_domain(company),
                            ("code", "=like", f"{prefix}%"),
                            ("internal_group", "=", "income"),
                        ],
                        limit=1,
                    )

    def _quittance_income_account(self, kind, branch):
        """The income account of a kind of penalty.

        :raises UserError: when none is set and the chart of accounts has none that is usual
        """
        self._quittance_propose_accounts()
        account = self.root_id.sudo().with_company(branch)[f"quittance_{kind}_account_id"]
        if not account:
            raise UserError(
                self.env._(
                    "%s has no account for penalties. Choose it in the settings of Invoicing, under Credit control.",
                    self.display_name,
                )
            )
        return account

    def _quittance_journal(self, branch):
        """The general journal of penalty entries: the one of the settings, otherwise the first of the branch."""
        journal = self.root_id.sudo().quittance_journal_id or self.env["account.journal"].sudo().search(
            [*self.env["account.journal"]._check_company_domain(branch), ("type", "=", "general")], limit=1
        )
        if not journal:
            raise UserError(self.env._("%s has no general journal for penalties. Create one.", branch.display_name))
        return journal

    def _quittance_today(self):
        """The local date of the company: in its contact's time zone, otherwise in its country's first."""
        self.ensure_one()
        company = self.root_id.sudo()
        zone = company.partner_id.tz
        if not zone and company.country_id.code in pytz.country_timezones:
            zone = pytz.country_timezones[company.country_id.code][0]
        return fields.Date.context_today(company.with_context(tz=zone or "UTC"))

    def _quittance_manifest_texts(self, policy=None):
        """What the core is given beside the ledger, as a tuple of (name, text).

        :param policy: policy to try, the one in force when None
        """
        policy = policy or self.quittance_policy_id
        if not policy:
            raise UserError(
                self.env._("%s has no credit control policy. Choose one in the settings.", self.display_name)
            )
        core(self.env)
        series = self.env["quittance.rate.series"].sudo().search([("rate_ids", "!=", False)])
        return (
            *shipped(self.env, "jurisdictions").items(),
            *shipped(self.env, "scorecards").items(),
            *((f"{one.code}.json", json.dumps(one._manifest())) for one in series),
            (policy.display_name, policy._manifest_text()),
        )

    def _quittance_manifests(self, texts):
        """Checked manifests; faults become a sentence each."""
        native = core(self.env)
        try:
            return manifests(texts)
        except native.ManifestError as error:
            raise UserError(
                "\n".join(f"{fault['source']}: {fault['message']}. {fault['cure']}" for fault in error.diagnostics)
            ) from error

    def _quittance_sentences(self, reasons):
        """Reasons (list of dicts with a code and operands) as sentences in the user's language."""
        if not reasons:
            return []
        render = core(self.env).sentences.render
        company = self.root_id.sudo()
        today = company._quittance_today()
        lang = self.env.lang or "en_US"
        titles = {stage.number: self.env._("“%s”", stage.name) for stage in company.quittance_policy_id.stage_ids}
        return [
            render(
                {**reason, "stage": titles.get(reason["stage"], reason["stage"])} if "stage" in reason else reason,
                lang,
                today,
                format_date=lambda day: format_date(self.env, day, lang),
                format_amount=self._quittance_amount,
            )
            for reason in reasons
        ]

    @api.model
    def _quittance_number(self, number, pattern):
        """A decimal in the user's language; the host's own formatting wants a binary fraction.

        :param number: Decimal
        :param pattern: a pattern of the Unicode locale data, like ``#,##0.00``
        """
        return format_decimal(number, pattern, babel_locale_parse(self.env.lang or "en_US"))

    @api.model
    @ormcache("code")
    def _quittance_currency_id(self, code):
        return self.env["res.currency"].with_context(active_test=False).search([("name", "=", code)], limit=1).id

    @api.model
    def _quittance_amount(self, amount, code):
        """A decimal amount with the symbol of a currency code, in the user's language."""
        currency = self.env["res.currency"].browse(self._quittance_currency_id(code))
        number = self._quittance_number(amount, f"#,##0.{'0' * currency.decimal_places}")
        parts = (number, currency.symbol) if currency.position == "after" else (currency.symbol, number)
        return "\N{NO-BREAK SPACE}".join(parts)
