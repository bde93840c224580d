from odoo import fields, models
from odoo.addons.account_quittance.models.quittance_terms import SECTORS
from odoo.exceptions import UserError

# Beginning of the usual account of each kind, in the French chart.
PENALTY_ACCOUNTS = {"interest": "7631", "compensation": "7581"}


class QuittanceSettings(models.Model):
    _inherit = "quittance.settings"

    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    journal_id = fields.Many2one(
        "account.journal", "Journal of penalties", domain="[('type', '=', 'general')]", ondelete="set null"
    )
    interest_account_id = fields.Many2one(
        "account.account", "Account of interest", domain="[('internal_group', '=', 'income')]", ondelete="set null"
    )
    compensation_account_id = fields.Many2one(
        "account.account", "Account of compensation", domain="[('internal_group', '=', 'income')]", ondelete="set null"
    )
    post_charges = fields.Boolean(
        "Post penalty entries at once", help="Off, charging leaves draft entries for the accountant."
    )
    charge_least_days_late = fields.Integer(
        "Charge from days late", default=15, help="A proposal of charges leaves out what is late by fewer days."
    )
    charge_least_amount = fields.Monetary(
        "Charge from amount", default=10.0, help="A proposal of charges leaves out customers with less to charge."
    )
    forbid_waiving = fields.Boolean("Forbid waiving penalties")
    imputation = fields.Selection(
        [("principal_first", "As booked: the principal first"), ("legal", "Legal order: costs, interest, principal")],
        "Order of payments on statements",
        default="principal_first",
        required=True,
    )
    limitation_days = fields.Integer(
        "Warn of limitation", default=180, help="Days before the limitation as counted on which a to-do appears."
    )
    mentions = fields.Boolean(
        "Legal mentions on invoices", help="Prints the rate of late-payment interest and the compensation on invoices."
    )
    sector = fields.Selection(
        SECTORS, "Trade with payment terms of its own", help="Empty: the general legal payment terms count."
    )

    def _account(self, kind, branch):
        """The income account of a kind of penalty: as set, otherwise the usual one of the branch's chart; may be empty."""
        accounts = self.env["account.account"].with_company(branch)
        return self.with_company(branch)[f"{kind}_account_id"] or accounts.search(
            [
                *accounts._check_company_domain(branch),
                ("code", "=like", f"{PENALTY_ACCOUNTS[kind]}%"),
                ("internal_group", "=", "income"),
            ],
            limit=1,
        )

    def _income_account(self, kind, branch):
        """The income account of a kind of penalty.

        :raises UserError: when none is set and the chart of accounts has none that is usual
        """
        account = self._account(kind, branch)
        if not account:
            raise UserError(
                self.env._(
                    "%s has no account for penalties. Choose it in the settings of Invoicing, under Credit control.",
                    self.company_id.display_name,
                )
            )
        return account

    def _journal(self, branch):
        """The general journal of penalty entries: the one of the settings, otherwise the first of the branch."""
        journals = self.env["account.journal"]
        journal = self.journal_id or journals.search(
            [*journals._check_company_domain(branch), ("type", "=", "general")], limit=1
        )
        if not journal:
            raise UserError(self.env._("%s has no general journal for penalties. Create one.", branch.display_name))
        return journal
