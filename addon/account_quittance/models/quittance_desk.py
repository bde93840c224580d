"""What the desk's screens show of a case beyond its stored facts."""

from decimal import Decimal

from markupsafe import Markup

from odoo import api, fields, models
from odoo.tools import format_date

from .fields import OptionalMonetary

# Reasons that the morning list tells in columns, or that are about interest rather than about the next step.
TOLD_ELSEWHERE = (
    "late",
    "due_later",
    "overdue",
    "next_step",
    "relation_without_rule",
    "jurisdiction_unknown",
    "rate_missing",
    "compensation_currency",
)
# Reasons for which a case is blocked.
BLOCKERS = ("insolvent", "paused", "sending_in_progress", "no_address")


def _bullets(sentences):
    if not sentences:
        return False
    return Markup("<ul class='mb-0 ps-3'>%s</ul>") % Markup().join(
        Markup("<li>%s</li>") % sentence for sentence in sentences
    )


def _why(record):
    """What a list says of the reasons of a case or of an item."""
    reasons = [reason for reason in record.reasons or [] if reason["code"] not in TOLD_ELSEWHERE]
    return " ".join(record.company_id._quittance_sentences(reasons)) or False


class QuittanceCase(models.Model):
    _inherit = "quittance.case"

    action_state = fields.Selection(
        selection=lambda self: self.env["quittance.action"]._fields["state"]._description_selection(self.env),
        string="Proposal",
        compute="_compute_open_action",
    )
    action_channel = fields.Selection(
        selection=lambda self: self.env["quittance.action"]._fields["channel"]._description_selection(self.env),
        string="Channel",
        compute="_compute_open_action",
    )
    action_amount = fields.Monetary("Asked for", compute="_compute_open_action")
    action_refusal = fields.Char("Why it cannot be approved", compute="_compute_open_action")
    is_paused = fields.Boolean("Paused", compute="_compute_is_paused")
    next_sentence = fields.Char("What to do next", compute="_compute_next_sentence")
    why = fields.Char("Reason of the next step", compute="_compute_why")
    interest_today = OptionalMonetary("Interest to date", compute="_compute_today")
    compensation_today = OptionalMonetary("Fixed compensation", compute="_compute_today")
    reasons_for = fields.Html("For", compute="_compute_reason_lists")
    reasons_against = fields.Html("Against", compute="_compute_reason_lists")
    grade_reason_list = fields.Html("Reasons of the grade", compute="_compute_reason_lists")

    @api.depends("open_action_id")
    @api.depends_context("uid", "lang")
    def _compute_open_action(self):
        works_here = self.env.user.has_group("account_quittance.group_user")
        for case in self:
            action = case.open_action_id
            case.action_state = action.state
            case.action_channel = action.channel
            case.action_amount = action.amount
            if not works_here:
                case.action_refusal = self.env._("Your role reads here; approving and settling is the desk's.")
            else:
                case.action_refusal = action.refusal if action.state == "to_approve" else False

    def _compute_today(self):
        """What ages by itself, as of today and not of the last decision: one evaluation for all rows on screen."""
        facts = {
            fact["customer_id"]: fact
            for _company, cases in self.grouped("company_id").items()
            for fact in getattr(cases._evaluate_today(), "cases", ())
        }
        for case in self:
            fact = facts.get(case.sudo().partner_id.id, {})
            case.interest_today = fact.get("interest")
            case.compensation_today = fact.get("compensation")

    def _evaluate_today(self):
        """What the core says today of these cases of one company; nothing is written. None without a policy."""
        company = self.company_id.sudo()
        if not company.quittance_policy_id:
            return None
        run = self.env["quittance.run"].sudo().with_company(company)
        customers = self.sudo().partner_id
        evaluation, _copies = run._evaluate(company, customers=customers, as_of=company._quittance_today())
        return evaluation

    @api.depends("paused_until")
    def _compute_is_paused(self):
        for case in self:
            case.is_paused = bool(case.paused_until and case.paused_until >= case.company_id._quittance_today())

    @api.depends_context("lang")
    def _compute_why(self):
        for case in self:
            case.why = _why(case)

    @api.depends_context("lang")
    def _compute_reason_lists(self):
        for case in self:
            sides = {"for": [], "against": []}
            for reason in case.reasons or []:
                sides["for" if reason.get("side") == "for" else "against"].append(reason)
            say = case.company_id._quittance_sentences
            case.reasons_for = _bullets(say(sides["for"]))
            case.reasons_against = _bullets(say(sides["against"]))
            case.grade_reason_list = _bullets(say(case.grade_reasons))

    @api.depends_context("lang")
    def _compute_next_sentence(self):
        labels = dict(self._fields["next_stage_label"]._description_selection(self.env))
        for case in self:
            case.next_sentence = case._say_next(labels)

    def _say_next(self, labels):
        """One sentence that says what the person at the desk does next."""
        action = self.open_action_id
        step = labels.get(str(action.stage or self.next_stage), "")
        amount = self.currency_id.format(action.amount)
        if action.attempt_ids.filtered(lambda attempt: attempt.state == "unknown"):
            return self.env._("Say whether the last e-mail left: nobody knows, and nothing else leaves before.")
        if action.state == "to_approve" and action.channel == "email":
            return self.env._("Read and approve the e-mail “%(step)s”: %(amount)s.", step=step, amount=amount)
        if action.state == "to_approve":
            return self.env._("Approve the task “%(step)s”: %(amount)s.", step=step, amount=amount)
        if action.state == "task":
            return self.env._(
                "Contact the customer: “%(step)s”, %(amount)s. Then mark it as done.", step=step, amount=amount
            )
        if action.state in ("approved", "in_flight"):
            return self.env._("Nothing to do: the e-mail “%(step)s” leaves with the next sending.", step=step)
        if action.state == "failed":
            return self.env._("The e-mail did not leave: %(error)s", error=action.error or "")
        if self.state == "blocked":
            blockers = [reason for reason in self.reasons or [] if reason["code"] in BLOCKERS]
            sentences = self.company_id._quittance_sentences(blockers)
            return self.env._("Nothing leaves: %(reason)s", reason=" ".join(sentences))
        if self.state == "waiting" and self.next_date:
            date = format_date(self.env, self.next_date)
            return self.env._("Nothing to do before %(date)s: then “%(step)s”.", date=date, step=step)
        if self.state == "nothing_due":
            return self.env._("Nothing to do: this customer owes nothing that is chased.")
        if not self.state:
            return self.env._("Not evaluated yet: press “Evaluate now”.")
        return self.first_reason

    def action_task_done(self):
        """Settle the open task: the customer was contacted."""
        return self.open_action_id.action_task_done()

    def action_retry(self):
        """Put the failed sending back to "to approve"."""
        return self.open_action_id.action_retry()

    @api.model
    def today_summary(self):
        """Figures above the morning list, each the count behind one of its filters.

        :return: dict of counts, an amount as text (company currency at book value), the settings that let something
            leave, and the day of the last night
        """
        self.check_access("read")
        companies = self.env.companies.root_id
        actions = self.env["quittance.action"]
        of_companies = [("company_id", "in", companies.ids)]
        by_state = {
            state: (count, amount)
            for state, count, amount in actions._read_group(
                [*of_companies, ("state", "in", actions._OPEN_STATES)], ["state"], ["__count", "amount:sum"]
            )
        }
        count_of = {state: count for state, (count, _amount) in by_state.items()}
        currency = companies.currency_id
        unknown_domain = [*of_companies, ("attempt_ids.state", "=", "unknown"), ("state", "!=", "failed")]
        last_night = self.env["quittance.run"].search([*of_companies, ("kind", "=", "night")], limit=1)
        silent = companies.filtered(lambda company: not company.quittance_sending)
        return {
            "to_approve": count_of.get("to_approve", 0),
            # Never two currencies in one sum.
            "to_approve_amount": currency.format(by_state.get("to_approve", (0, 0))[1]) if len(currency) == 1 else "",
            "tasks": count_of.get("task", 0),
            "approved": count_of.get("approved", 0) + count_of.get("in_flight", 0),
            "failed": count_of.get("failed", 0) + actions.search_count(unknown_domain),
            "blocked": self.search_count([*of_companies, ("state", "=", "blocked")]),
            "sending_on": not silent,
            "silent_companies": ", ".join(silent.mapped("name")) if len(companies) > 1 else "",
            "policy": all(company.quittance_policy_id for company in companies),
            "night_job_on": self._desk_job_is_on("account_quittance.ir_cron_night"),
            "sending_job_on": self._desk_job_is_on("account_quittance.ir_cron_sending"),
            "decided_on": fields.Date.to_string(last_night.as_of),
            "run_failed": last_night.state == "failed",
            "run_id": last_night.id,
            "is_manager": self.env.user.has_group("account_quittance.group_manager"),
            # The host's settings and jobs are its administrator's.
            "is_administrator": self.env.user.has_group("base.group_system"),
            "policy_id": companies[:1].quittance_policy_id.id,
            "can_work": self.env.user.has_group("account_quittance.group_user"),
        }

    @api.model
    def _desk_job_is_on(self, xmlid):
        job = self.env.ref(xmlid, raise_if_not_found=False)
        return bool(job and job.sudo().active)


class QuittanceAction(models.Model):
    _inherit = "quittance.action"

    is_unknown = fields.Boolean("Unknown whether it left", compute="_compute_is_unknown")
    proof_hash = fields.Char("Proof", compute="_compute_proof_hash", help="Link of the company's chain of proofs.")

    def _compute_proof_hash(self):
        proofs = self.env["quittance.proof"].search([("action_id", "in", self.ids)])
        hashes = {proof.action_id: proof.hash for proof in proofs}
        for action in self:
            action.proof_hash = hashes.get(action.id, False)

    @api.depends("attempt_ids.state")
    def _compute_is_unknown(self):
        for action in self:
            action.is_unknown = "unknown" in action.attempt_ids.mapped("state")


class QuittanceItem(models.Model):
    _inherit = "quittance.item"

    why = fields.Char("Reason of the next step", compute="_compute_why")
    interest_today = OptionalMonetary("Interest to date", compute="_compute_today")
    compensation_today = OptionalMonetary(
        "Fixed compensation", currency_field="company_currency_id", compute="_compute_today"
    )
    derivation_html = fields.Html("How the interest is reckoned", compute="_compute_derivation_html")

    @api.depends_context("lang")
    def _compute_why(self):
        for item in self:
            item.why = _why(item)

    def _compute_today(self):
        """What ages by itself, as of today and not of the last decision: one evaluation for all rows on screen."""
        facts = self._facts_today()
        for item in self:
            fact = facts.get(item.id, {})
            item.interest_today = fact.get("interest")
            item.compensation_today = fact.get("compensation")

    def _facts_today(self):
        """What the core says today of the open ones of these items, by id; amounts are decimal text."""
        return {
            fact["item_id"]: fact
            for _company, items in self.grouped("company_id").items()
            for fact in getattr(items.case_id._evaluate_today(), "items", ())
        }

    @api.depends_context("lang")
    def _compute_derivation_html(self):
        """Evaluates the customer afresh: for one item on a form, never for a list."""
        for item in self:
            item.derivation_html = False
            if item.interest is not False and not item.closed_on:
                item.derivation_html = item._render_derivation(item._derivation())

    def _derivation(self):
        """Segments and reasons of the interest of this item today, as the core gives them; None when it is not open."""
        evaluation = self.case_id._evaluate_today()
        for index in range(len(evaluation.items) if evaluation else 0):
            if evaluation.items[index]["item_id"] == self.id:
                return evaluation.derivation(index)
        return None

    def _render_derivation(self, derivation):
        if not derivation:
            return False
        return self.env["ir.qweb"]._render(
            "account_quittance.derivation",
            {
                "block": self.case_id._claim_writers(derivation["currency"]),
                "claim": {
                    "segments": self.case_id._claim_segments(derivation),
                    "accrued": Decimal(derivation["interest"]),
                    "each_line_rounded": derivation["rounding"].endswith("segment"),
                },
                "with_sources": True,
                "sentences": self.company_id._quittance_sentences(derivation["reasons"]),
            },
        )


class QuittanceRun(models.Model):
    _inherit = "quittance.run"

    outcome = fields.Char(compute="_compute_outcome")

    @api.depends_context("lang")
    def _compute_outcome(self):
        for run in self:
            if run.state == "failed":
                run.outcome = self.env._("This run failed and changed nothing.")
            elif run.failure_ids:
                run.outcome = self.env._(
                    "%(customers)s customers looked at, %(proposed)s new proposals, %(failures)s failures to look into.",
                    customers=run.customer_count,
                    proposed=run.proposed_count,
                    failures=len(run.failure_ids),
                )
            else:
                run.outcome = self.env._(
                    "%(customers)s customers looked at, %(proposed)s new proposals, no failure.",
                    customers=run.customer_count,
                    proposed=run.proposed_count,
                )


class ResPartner(models.Model):
    _inherit = "res.partner"

    quittance_next_sentence = fields.Char(
        "What to do next", compute="_compute_quittance_facts", groups="account_quittance.group_reader"
    )
    quittance_reason_text = fields.Text(
        "Reasons", compute="_compute_quittance_facts", groups="account_quittance.group_reader"
    )
    quittance_interest = fields.Monetary(
        "Interest to date",
        currency_field="quittance_currency_id",
        compute="_compute_quittance_facts",
        groups="account_quittance.group_reader",
    )
    quittance_compensation = fields.Monetary(
        "Fixed compensation",
        currency_field="quittance_currency_id",
        compute="_compute_quittance_facts",
        groups="account_quittance.group_reader",
    )
    quittance_stage = fields.Selection(
        selection=lambda self: self.env["quittance.policy"]._selection_stage(),
        string="Last stage",
        compute="_compute_quittance_facts",
        groups="account_quittance.group_reader",
    )

    quittance_penalties_html = fields.Html(
        "Penalties to date",
        compute="_compute_quittance_penalties_html",
        sanitize=False,
        groups="account_quittance.group_reader",
    )

    @api.depends("quittance_case_id")
    @api.depends_context("company", "lang")
    def _compute_quittance_facts(self):
        for partner in self:
            case = partner.quittance_case_id
            partner.quittance_next_sentence = case.next_sentence
            partner.quittance_reason_text = case.reason_text
            partner.quittance_interest = case.interest_today
            partner.quittance_compensation = case.compensation_today
            partner.quittance_stage = case.stage_label

    @api.depends("quittance_case_id")
    @api.depends_context("company", "lang")
    def _compute_quittance_penalties_html(self):
        for partner in self:
            partner.quittance_penalties_html = partner.quittance_case_id.penalties_html
