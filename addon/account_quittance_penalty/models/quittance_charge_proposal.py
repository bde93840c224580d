from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL, format_date

from .quittance_charge_entering import BATCH, PENDING

KEPT = timedelta(days=30)
# So many claims are shown under their customers.
FEW_CLAIMS = 80


class QuittanceChargeProposal(models.Model):
    """What charging would enter for some or all customers up to a day; an accountant chooses, then entries are drafted.

    Looking at it changes nothing else. It goes after a while; what was charged stays in the books and in ``quittance.charge``.
    """

    _name = "quittance.charge.proposal"
    _description = "Proposal of charges"
    _inherit = ["quittance.charge.reckoning", "quittance.charge.stage"]
    _order = "id desc"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade", index=True)
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    partner_ids = fields.Many2many("res.partner", string="Customers", readonly=True, help="Empty: every customer.")
    user_id = fields.Many2one("res.users", "Asked by", required=True, readonly=True, ondelete="cascade")
    state = fields.Selection(
        [
            ("reckoning", "Being reckoned"),
            ("ready", "To choose"),
            ("charging", "Being entered"),
            ("charged", "Entered"),
            ("failed", "Failed"),
        ],
        required=True,
        readonly=True,
        default="reckoning",
    )
    error = fields.Text("What went wrong", readonly=True)
    reckoned_at = fields.Datetime("Reckoned", readonly=True)
    unverified = fields.Json("Facts that nobody has verified", readonly=True)
    applied = fields.Json("What the choice rests on", readonly=True)

    # Chosen by users.
    until_date = fields.Date("Interest up to", required=True)
    least_days_late = fields.Integer("Days late, at least", help="Invoices that are late by fewer days are left out.")
    least_amount = fields.Monetary(
        "Amount, at least",
        help="Customers with less to charge are left out; in other currencies at the rate of the day.",
    )
    with_paid = fields.Boolean(
        "Invoices paid by now, too", help="Interest and compensation stay due after the principal was paid late."
    )
    post = fields.Boolean("Post the entries at once")
    confirmed = fields.Boolean("I have read and confirm this for the company")

    entry_ids = fields.One2many("quittance.charge.proposal.entry", "proposal_id", "Entries", readonly=True)
    # Of few claims all, of many none: those have a list of their own.
    line_ids = fields.One2many("quittance.charge.proposal.line", compute="_compute_line_ids", string="Claims")
    stale = fields.Selection(
        [("day", "Reckoned to another day"), ("choice", "Chosen by other thresholds")],
        "What the figures lag behind",
        compute="_compute_stale",
    )
    claim_count = fields.Integer("Number of claims", compute="_compute_figures")
    chosen_count = fields.Integer("Chosen claims", compute="_compute_figures")
    move_count = fields.Integer("Number of entries", compute="_compute_figures")
    needs_confirmation = fields.Boolean(compute="_compute_figures")
    total_text = fields.Char("Total", compute="_compute_figures")
    totals_html = fields.Html("Totals", compute="_compute_figures", sanitize=False)
    sentence = fields.Char("What to do next", compute="_compute_figures")
    unverified_text = fields.Text("What is not verified", compute="_compute_unverified_text")
    never_count = fields.Integer("Customers never charged", compute="_compute_never_count")

    @api.depends("until_date")
    @api.depends_context("lang")
    def _compute_display_name(self):
        for proposal in self:
            proposal.display_name = self.env._("Penalties up to %s", format_date(self.env, proposal.until_date))

    @api.depends("entry_ids")
    def _compute_line_ids(self):
        lines = self.env["quittance.charge.proposal.line"]
        for proposal in self:
            few = lines.search([("proposal_id", "=", proposal._origin.id)], limit=FEW_CLAIMS + 1)
            proposal.line_ids = few if len(few) <= FEW_CLAIMS else lines

    @api.depends("until_date", "least_days_late", "least_amount", "with_paid", "applied")
    def _compute_stale(self):
        for proposal in self:
            now, then = proposal._thresholds(), proposal.applied or {}
            if not then or now == then:
                proposal.stale = False
            else:
                proposal.stale = "day" if now["until_date"] != then["until_date"] else "choice"

    @api.depends("state", "error", "entry_ids.state", "entry_ids.selected", "entry_ids.total")
    @api.depends_context("lang")
    def _compute_figures(self):
        for proposal in self:
            rows = self.env["quittance.charge.proposal.entry"]._read_group(
                [("proposal_id", "=", proposal._origin.id)],
                ["state", "currency_id", "selected"],
                [
                    "__count",
                    "partner_id:count_distinct",
                    "claim_count:sum",
                    "chosen_count:sum",
                    "interest:sum",
                    "compensation:sum",
                    "total:sum",
                    "verified:bool_and",
                ],
            )
            # Before entering: what is chosen. Afterwards: what was entered.
            counted = "proposed" if proposal.state in ("reckoning", "ready") else "charged"
            told = [row for row in rows if row[0] == counted and row[2]]
            proposal.claim_count = sum(row[5] for row in rows)
            proposal.chosen_count = sum(row[6] for row in told)
            proposal.move_count = sum(row[3] for row in rows if row[0] == "charged")
            proposal.needs_confirmation = not all(row[10] for row in rows if row[0] == "proposed" and row[2])
            proposal.total_text = " + ".join(row[1].format(row[9]) for row in told)
            proposal.totals_html = told and self.env["ir.qweb"]._render(
                "account_quittance_penalty.charge_totals",
                {
                    "charged": counted == "charged",
                    "totals": [
                        {
                            "currency": currency,
                            "entries": entries,
                            "customers": customers,
                            "claims": claims,
                            "interest": currency.format(interest),
                            "compensation": currency.format(compensation),
                            "total": currency.format(total),
                        }
                        for _state, currency, _chosen, entries, customers, _all, claims, interest, compensation, total, _ in told
                    ],
                },
            )
            proposal.sentence = proposal._say_next(rows)

    def _say_next(self, rows):
        """One sentence that says what the person at the desk does next."""
        entries = {
            state: sum(row[3] for row in rows if row[0] == state and row[2])
            for state in ("proposed", "charged", "refused")
        }
        if self.state == "reckoning":
            return self.env._("Being reckoned in the background. You are told when it is done.")
        if self.state == "charging":
            return self.env._(
                "Entries made in the background: %(done)s of %(all)s so far. You are told when it is done.",
                done=entries["charged"] + entries["refused"],
                all=sum(entries.values()),
            )
        if self.state == "charged" and entries["refused"]:
            return self.env._(
                "Entries made: %(charged)s; refused: %(refused)s. The list says why; reckon again for what is left.",
                charged=entries["charged"],
                refused=entries["refused"],
            )
        if self.state == "charged":
            return self.env._("Entries made: %s. Read them and post what is a draft.", entries["charged"])
        if self.state == "failed":
            return self.env._("Nothing was entered. See why below, then reckon again.")
        if not rows or not sum(row[5] for row in rows if row[0] == "proposed"):
            return self.env._("Nothing is left to charge: what has accrued was charged, waived or paid.")
        if not entries["proposed"]:
            return self.env._("Nothing is chosen: lower the thresholds, or put in what you want to charge.")
        return self.env._(
            "Entries to make: %(entries)s, of %(total)s. Take out what you do not want to charge now.",
            entries=entries["proposed"],
            total=self.total_text,
        )

    @api.depends("unverified")
    @api.depends_context("lang")
    def _compute_unverified_text(self):
        for proposal in self:
            lines = self.env["quittance.confirmation"]._say(proposal._settings(), proposal.unverified or [])
            proposal.unverified_text = "\n".join(lines) or False

    def _compute_never_count(self):
        for proposal in self:
            proposal.never_count = self.env["quittance.case"].search_count(proposal._never_domain())

    def _never_domain(self):
        domain = [("company_id", "=", self.company_id.id), ("never_charge_reason", "not in", (False, ""))]
        if self.partner_ids:
            domain.append(("partner_id", "in", self.partner_ids.ids))
        return domain

    @api.ondelete(at_uninstall=False)
    def _unlink_except_charging(self):
        if any(proposal.state == "charging" for proposal in self):
            raise UserError(self.env._("Its entries are being made. Delete it when they are there."))

    @api.autovacuum
    def _gc_proposals(self):
        """Proposals go after a while: figures age, and what was charged is in the books."""
        old = [("create_date", "<", fields.Datetime.now() - KEPT), ("state", "not in", PENDING)]
        self.search(old).unlink()

    # Verbs of the person at the desk.

    @api.model
    def _check_desk(self):
        """Buttons are the desk's, also when they are called without being seen."""
        self.env["quittance.case"].check_access("write")

    @api.model
    def _open(self, company, customers=None):
        """Propose what some customers of a company, or all of them, may be charged, and open the proposal.

        :param customers: commercial partners, None for all
        """
        self._check_desk()
        company = company.root_id
        settings = self.env["quittance.settings"]._of(company)
        proposal = self.sudo().create(
            {
                "company_id": company.id,
                "partner_ids": [fields.Command.set(customers.ids if customers else [])],
                "user_id": self.env.uid,
                "until_date": settings._today(),
                "least_days_late": settings.charge_least_days_late,
                "least_amount": settings.charge_least_amount,
                "post": settings.post_charges,
            }
        )
        proposal = proposal.with_env(self.env)
        proposal._ask_reckoning()
        return proposal._action_open()

    def action_charge_everybody(self):
        """Propose what every customer of the user's company may be charged; whatever proposals are selected."""
        company = self.env.company.root_id
        under_way = self.search(
            [("company_id", "=", company.id), ("partner_ids", "=", False), ("state", "in", PENDING)], limit=1
        )
        return under_way._action_open() if under_way else self.browse()._open(company)

    def _action_open(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Charge penalties"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
        }

    def _ask_reckoning(self):
        """At once for few customers, otherwise by the job."""
        proposal = self.sudo()
        proposal.write({"state": "reckoning", "error": False, "user_id": self.env.uid})
        if self.partner_ids and len(self.partner_ids) <= BATCH:
            proposal._reckon()
        else:
            self._call_job()

    def action_reckon(self):
        """Reckon again what is not entered, up to the day that is shown."""
        self.ensure_one()
        self._check_open()
        self._ask_reckoning()
        return True

    def action_choose(self):
        """Choose by the thresholds that are shown."""
        self.ensure_one()
        self._check_choosing()
        self.sudo()._choose()
        return True

    def action_look_again(self):
        """Show how far the job is."""
        return True

    def _check_open(self):
        self._check_desk()
        self.check_access("write")
        if self.state in PENDING:
            raise UserError(self.env._("The job is at work on it. Look again in a moment."))

    def _check_choosing(self):
        """A choice is made while the proposal waits for one, never under entries that are being made."""
        self._check_desk()
        self.check_access("write")
        if any(proposal.state != "ready" for proposal in self):
            raise UserError(self.env._("What is entered, or about to be, is chosen no more. Reckon again first."))

    def action_charge(self):
        """Enter what is chosen, as it is shown."""
        self.ensure_one()
        # Of two who press the button one begins anew, and finds it done.
        self.env.cr.execute(SQL("SELECT id FROM quittance_charge_proposal WHERE id = %s FOR UPDATE", self.id))
        self._check_choosing()
        shown = self.env.context.get("quittance_shown")
        if self.stale or shown not in (None, self.total_text):
            raise UserError(
                self.env._("What is chosen has changed since it was shown: now %s. Look once more.", self.total_text)
            )
        if not self.chosen_count:
            raise UserError(self.env._("Select at least one customer."))
        if self.needs_confirmation and not self.confirmed:
            raise UserError(
                self.env._(
                    "Some figures rest on law or rates that are not verified: read them, then tick that you confirm them. That is asked once."
                )
            )
        if self.needs_confirmation:
            self.env["quittance.confirmation"]._confirm(self._settings(), self.unverified)
        proposal = self.sudo()
        proposal._check_accounts()
        proposal.write({"state": "charging", "error": False, "user_id": self.env.uid})
        if self.env["quittance.charge.proposal.entry"].search_count(self._to_enter()) > BATCH:
            self._call_job()
        else:
            proposal._enter()
        return True

    def _check_accounts(self):
        """Where nothing could be entered, nothing begins."""
        settings = self._settings()
        for branch, interest, compensation in self.env["quittance.charge.proposal.entry"]._read_group(
            self._to_enter(), ["branch_id"], ["interest:max", "compensation:max"]
        ):
            settings._journal(branch)
            for kind, amount in (("interest", interest), ("compensation", compensation)):
                if amount:
                    settings._income_account(kind, branch)

    def action_open_lines(self):
        """Every claim, customer by customer."""
        self.ensure_one()
        return self.env["quittance.charge.proposal.line"]._action_open(
            [("proposal_id", "=", self.id)], {"search_default_group_entry": 1}
        )

    def action_open_moves(self):
        """The entries that were made."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Penalty entries"),
            "res_model": "account.move",
            "view_mode": "list,form",
            "views": [(self.env.ref("account.view_move_tree").id, "list"), (False, "form")],
            "domain": [("id", "in", self.entry_ids.move_id.ids)],
        }

    def action_open_never(self):
        """The customers that are never charged, with the reason on each."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Never charged"),
            "res_model": "quittance.case",
            "view_mode": "list,form",
            "domain": self._never_domain(),
        }
