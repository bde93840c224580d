"""The case: what a company knows and decides about one customer."""

from collections import defaultdict
from decimal import Decimal

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import AccessError, ValidationError
from odoo.tools import SQL, format_date, format_datetime

from .fields import BigInteger, CoreAnswer, OptionalMonetary, StageCode
from .quittance_settings import BACKLOG_STARTS

RELATIONS = [
    ("b2b", "Business"),
    ("public", "Public body"),
    ("consumer", "Consumer"),
    ("unknown", "Unknown"),
]
# Code of the hold that pausing a customer and postponing its next contact make.
PAUSED = "paused"
GRADES = [("A", "A"), ("B", "B"), ("C", "C"), ("D", "D"), ("E", "E")]
# Reasons for which a case is blocked.
BLOCKERS = ("insolvent", "sending_in_progress", "no_address")


def _bullets(sentences):
    if not sentences:
        return False
    return Markup("<ul class='mb-0 ps-3'>%s</ul>") % Markup().join(
        Markup("<li>%s</li>") % sentence for sentence in sentences
    )


class QuittanceCase(models.Model):
    """What one root company knows and decides about one customer.

    The columns of the section "written by a run" belong to the run; see native/docs/boundary.md.
    """

    _name = "quittance.case"
    _description = "Credit control case"
    _inherit = [
        "mail.thread",
        "mail.activity.mixin",
        "quittance.reasoned",
        "quittance.desk",
        "quittance.today",
        "quittance.merging",
        "quittance.order.hold",
    ]
    _order = "overdue desc, id"
    _rec_name = "partner_id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    partner_id = fields.Many2one("res.partner", "Customer", required=True, readonly=True, ondelete="cascade")

    # Written by users.
    relation = fields.Selection(
        RELATIONS,
        tracking=True,
        help="What the customer is in law. Left empty, it is inferred from the contact.",
    )
    insolvent_since = fields.Date(
        "Insolvent since", tracking=True, help="Opening of insolvency proceedings: no letter leaves any more."
    )
    backlog = fields.Selection(
        BACKLOG_STARTS,
        "Backlog begins",
        tracking=True,
        help="What was late already at the first steps of the company. Left empty, it begins as the company says.",
    )
    user_id = fields.Many2one("res.users", "Person in charge", ondelete="set null", tracking=True)
    own_policy_id = fields.Many2one(
        "quittance.policy",
        "Own policy",
        ondelete="restrict",
        tracking=True,
        domain="[('company_id', '=', company_id), ('state', '=', 'approved')]",
        help="It counts before the segments, from the next evaluation on. Left empty, the segments say which policy counts.",
    )
    # Written when a contact is settled.
    last_contact_on = fields.Date("Last contact", readonly=True)
    # Written by a merge.
    former_customers = fields.Json(
        "Ids of customers that became this one", readonly=True, help="Nights of before know them by these."
    )

    # Written by a run.
    relation_used = fields.Selection(RELATIONS, "Treated as", readonly=True)
    relation_reason = fields.Char(readonly=True)
    relation_sentence = fields.Char("How this is known", compute="_compute_relation_sentence")
    backlog_sentence = fields.Char("Backlog to review", compute="_compute_backlog_sentence")
    grade = fields.Selection(GRADES, readonly=True)
    grade_reasons = fields.Json("Grade reason codes", readonly=True)
    state = fields.Selection(
        [
            ("to_contact", "To contact"),
            ("waiting", "Waiting"),
            ("blocked", "Blocked"),
            ("held", "Held"),
            ("nothing_due", "Nothing due"),
        ],
        readonly=True,
    )
    policy = fields.Char(readonly=True, help="Name of the policy that this customer falls under.")
    policy_sentence = fields.Char("By which policy", compute="_compute_policy_sentence")
    overdue = fields.Monetary(readonly=True, help="Overdue, in company currency at book value.")
    not_due = fields.Monetary("Not due", readonly=True, help="Not due yet, in company currency at book value.")
    held = fields.Monetary(readonly=True, help="Counted but not chased, in company currency at book value.")
    penalties = fields.Monetary(
        "Charged penalties", readonly=True, help="Interest and compensation charged and not paid yet, at book value."
    )
    penalties_draft = fields.Monetary(
        "Charged penalties, draft",
        compute="_compute_penalties_draft",
        help="Interest and compensation charged by entries that are not posted, at book value.",
    )
    # Of the day of each row's own decision: no sum of rows.
    interest = OptionalMonetary(
        readonly=True,
        aggregator=None,
        help="Late-payment interest of the open items as of the last decision, not charged nor waived yet.",
    )
    compensation = OptionalMonetary(
        readonly=True, help="Fixed compensation of the open items as of the last decision, not charged nor waived yet."
    )
    oldest_due_date = fields.Date("Oldest due date", readonly=True)
    stage = StageCode("Last stage")
    next_stage = StageCode("Next step", group_expand=True)
    next_date = fields.Date("Next date", readonly=True)
    item_count = fields.Integer("Number of items", readonly=True)
    decided_on = fields.Date("Decided on", readonly=True)
    fingerprint = BigInteger(readonly=True)

    item_ids = fields.One2many("quittance.item", "case_id", "Items", readonly=True)
    open_item_ids = fields.One2many(
        "quittance.item", "case_id", "Open items", domain=[("closed_on", "=", False)], readonly=True
    )
    action_ids = fields.One2many("quittance.action", "case_id", "Actions", readonly=True)
    terms_ids = fields.One2many("quittance.terms", "case_id", "Terms of claims")
    interruption_ids = fields.One2many("quittance.interruption", "case_id", "Events of limitation")
    charge_ids = fields.One2many(
        "quittance.charge", "case_id", "Charged penalties by claim", domain=[("nature", "=", "charged")], readonly=True
    )
    waiver_ids = fields.One2many(
        "quittance.charge", "case_id", "Waived penalties", domain=[("nature", "=", "waived")], readonly=True
    )
    hold_ids = fields.One2many("quittance.hold", "case_id", "Holds")
    open_action_id = fields.Many2one("quittance.action", compute="_compute_open_action_id", string="Open action")
    days_late = fields.Integer("Days late", compute="_compute_days_late")
    sending_on = fields.Boolean("Sending is on", compute="_compute_sending_on")

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
    card_amount = fields.Monetary("Asked for, else overdue", compute="_compute_open_action")
    action_shown = fields.Char("What a screen shows", compute="_compute_open_action")
    action_unknown = fields.Boolean("Unknown whether it left", compute="_compute_open_action")
    action_refusal = fields.Char("Why it cannot be approved", compute="_compute_open_action")
    can_undo = fields.Boolean("Task can be taken back", compute="_compute_open_action")
    pause_sentence = fields.Char("Left alone because", compute="_compute_pause_sentence")
    paused_until = fields.Date(
        compute="_compute_paused_until", help="Nothing is proposed up to and including this day."
    )
    ladder = fields.Json("Stages", compute="_compute_ladder")
    next_sentence = fields.Char("What to do next", compute="_compute_next_sentence")
    addressee_told = fields.Char("About the recipient", compute="_compute_addressee_told")
    evaluation_today = CoreAnswer("Evaluation as of today", compute="_compute_evaluation_today")
    interest_today = OptionalMonetary("Interest to date", compute="_compute_today")
    compensation_today = OptionalMonetary("Fixed compensation", compute="_compute_today")
    reasons_for = fields.Html("For", compute="_compute_reason_lists")
    reasons_against = fields.Html("Against", compute="_compute_reason_lists")
    reasons_amount = fields.Html("On the amount", compute="_compute_reason_lists")
    grade_reason_list = fields.Html("Reasons of the grade", compute="_compute_reason_lists")

    _company_partner_uniq = models.UniqueIndex(
        "(company_id, partner_id)", "This customer has a case in this company already."
    )
    spare_credits = fields.Char(
        "Credits not set against an item",
        compute="_compute_today",
        help="Payments and credit notes that no due item takes up, in each currency.",
    )
    _partner_idx = models.Index("(partner_id)")

    def init(self):
        # The items of a deleted case go with it, also where the database deletes it with its customer. A foreign key
        # would look up the case of each item that a night writes.
        self.env.cr.execute(
            """
            CREATE OR REPLACE FUNCTION quittance_forget_items() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                DELETE FROM quittance_item WHERE case_id IN (SELECT id FROM deleted);
                RETURN NULL;
            END $$;
            DROP TRIGGER IF EXISTS quittance_forget_items ON quittance_case;
            CREATE TRIGGER quittance_forget_items AFTER DELETE ON quittance_case
                REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION quittance_forget_items();
            """
        )

    @api.depends("company_id")
    def _compute_sending_on(self):
        for case in self:
            case.sending_on = case._settings().sending_on

    def _compute_open_action_id(self):
        actions = self.env["quittance.action"].search(
            [("case_id", "in", self.ids), ("state", "in", self.env["quittance.action"]._OPEN_STATES)]
        )
        by_case = {action.case_id.id: action for action in actions}
        for case in self:
            case.open_action_id = by_case.get(case.id, False)

    def _field_to_sql(self, alias, field_expr, query=None):
        """What is asked of a customer is its open action's: groups add it up without a copy of it on the case."""
        if field_expr not in ("action_amount", "card_amount"):
            return super()._field_to_sql(alias, field_expr, query)
        asked = SQL(
            "(SELECT action.amount FROM quittance_action action WHERE action.case_id = %s AND action.state IN %s)",
            SQL.identifier(alias, "id"),
            self.env["quittance.action"]._OPEN_STATES,
        )
        if field_expr == "action_amount":
            return asked
        return SQL("COALESCE(%s, %s)", asked, super()._field_to_sql(alias, "overdue", query))

    @api.depends_context("tz")
    def _compute_days_late(self):
        for case in self:
            today = case._settings()._today()
            due = case.oldest_due_date
            case.days_late = max((today - due).days, 0) if due else 0

    @api.depends("open_action_id")
    @api.depends_context("uid", "lang")
    def _compute_open_action(self):
        works_here = self.env.user.has_group("account_quittance.group_user")
        for case in self:
            action = case.open_action_id
            case.action_state = action.state
            case.action_channel = action.channel
            case.action_amount = action.amount
            case.card_amount = action.amount if action else case.overdue
            case.action_shown = action.shown
            case.action_unknown = action.is_unknown
            case.can_undo = action.can_undo
            if not works_here:
                case.action_refusal = self.env._("Your role reads here; approving and settling is the desk's.")
            else:
                case.action_refusal = action.refusal if action.state == "to_approve" else False

    @api.depends("open_action_id")
    @api.depends_context("lang")
    def _compute_addressee_told(self):
        for case in self:
            case.addressee_told = case.open_action_id.addressee_told

    def _compute_evaluation_today(self):
        """One evaluation for all rows on screen, shared by what they show of it."""
        for cases in self.grouped("company_id").values():
            cases.evaluation_today = cases._evaluate_today()

    def _compute_today(self):
        """What ages by itself, as of today and not of the last decision."""
        for evaluation, cases in self.grouped("evaluation_today").items():
            facts = {fact["customer_id"]: fact for fact in evaluation.cases} if evaluation else {}
            credits = defaultdict(lambda: defaultdict(Decimal))
            for credit in evaluation.spare_credits(cases.sudo().partner_id.ids) if evaluation else ():
                credits[credit["customer_id"]][credit["currency"]] += Decimal(credit["left"])
            for case in cases:
                customer = case.sudo().partner_id.id
                case.spare_credits = ", ".join(
                    case._settings()._amount(amount, currency) for currency, amount in credits[customer].items()
                )
                fact = facts.get(customer, {})
                case.interest_today = fact.get("interest")
                case.compensation_today = fact.get("compensation")

    def _compute_penalties_draft(self):
        for company, cases in self.grouped("company_id").items():
            drafts = dict(
                self.env["account.move.line"]
                .sudo()
                ._read_group(
                    [
                        ("company_id", "child_of", company.id),
                        ("partner_id", "in", cases.sudo().partner_id.ids),
                        ("parent_state", "=", "draft"),
                        ("quittance_penalty", "!=", False),
                    ],
                    ["partner_id"],
                    ["balance:sum"],
                )
            )
            for case in cases:
                case.penalties_draft = drafts.get(case.sudo().partner_id, 0)

    def _evaluate_today(self):
        """What the core says today of these cases of one company; nothing is written. None without a policy."""
        company, settings = self.company_id.sudo(), self._settings()
        if not settings.policy_id:
            return None
        run = self.env["quittance.run"].sudo().with_company(company)
        customers = self.sudo().partner_id
        return run._evaluate(company, customers=customers, as_of=settings._today())

    @api.depends("hold_ids.code", "hold_ids.from_date", "hold_ids.until_date", "hold_ids.lifted_on")
    def _compute_paused_until(self):
        for case in self:
            case.paused_until = max(filter(None, case._pauses().mapped("until_date")), default=False)

    @api.depends("hold_ids.reason", "paused_until")
    @api.depends_context("lang")
    def _compute_pause_sentence(self):
        for case in self:
            pause = case._pauses().sorted("until_date")[-1:]
            case.pause_sentence = bool(pause) and self.env._(
                "Left alone until %(day)s, as %(person)s said on %(said_on)s: %(reason)s",
                day=format_date(self.env, pause.until_date),
                # Who reads a case need not read users.
                person=pause.sudo().create_uid.name,
                said_on=format_date(self.env, pause.create_date),
                reason=pause.reason or self.env._("no reason given"),
            )

    def _pauses(self):
        """Pauses of the whole customer that are in force."""
        today = self._settings()._today()
        return self.hold_ids.filtered(
            lambda hold: hold.code == PAUSED and not hold.move_id and hold._is_in_force(today)
        )

    @api.depends_context("lang")
    def _compute_ladder(self):
        """The stages of the customer's policy: what was done and how, what comes next; for one case on a form."""
        for case in self:
            policy = case._settings()._policies().filtered(lambda policy, case=case: policy.code == case.policy)[:1]
            done = {}
            for action in case.sudo().action_ids.filtered(lambda action: action.state == "done").sorted("done_on"):
                # A letter in the tone of its worst item announced the stage of each.
                raised = action.line_ids.filtered("advances").mapped("stage")
                done |= {policy._counts_as(code): action for code in {action.stage, *raised}}
            channels = dict(self.env["quittance.action"]._fields["channel"]._description_selection(self.env))
            codes = policy.stage_ids.mapped("code")
            stage = policy._counts_as(case.stage)
            reached = codes.index(stage) if stage in codes else -1
            case.ladder = [
                {
                    "code": one.code,
                    "title": one.name,
                    "done": place == reached or (place < reached and one.code in done),
                    "passed": place < reached and one.code not in done,
                    "done_on": one.code in done and format_date(self.env, done[one.code].done_on),
                    "channel": one.code in done and channels.get(done[one.code].channel, ""),
                    "next": one.code == case.next_stage,
                }
                for place, one in enumerate(policy.stage_ids.sorted("number"))
            ]

    @api.depends_context("lang")
    def _compute_reason_lists(self):
        for case in self:
            sides = {"for": [], "against": [], "amount": []}
            for reason in case.reasons or []:
                sides[reason["side"]].append(reason)
            say = case._settings()._sentences
            case.reasons_for = _bullets(say(sides["for"]))
            case.reasons_against = _bullets(say(sides["against"]))
            case.reasons_amount = _bullets(say(sides["amount"]))
            case.grade_reason_list = _bullets(say(case.grade_reasons))

    @api.depends("relation_reason")
    @api.depends_context("lang")
    def _compute_relation_sentence(self):
        for case in self:
            reasons = [{"code": case.relation_reason}] if case.relation_reason else []
            case.relation_sentence = " ".join(case._settings()._sentences(reasons)) or False

    @api.depends("reasons", "policy")
    @api.depends_context("lang")
    def _compute_policy_sentence(self):
        """The policy and the segment by which it counts; where all customers have the same, that alone is told by its title."""
        for case in self:
            settings = case._settings()
            reasons = [reason for reason in case.reasons or [] if reason["code"] == "policy_selected"]
            told = settings._sentences(reasons) or settings.policy_id.filtered(
                lambda policy, case=case: policy.code == case.policy
            ).mapped("name")
            case.policy_sentence = " ".join(told) or case.policy

    @api.depends("reasons")
    @api.depends_context("lang")
    def _compute_backlog_sentence(self):
        for case in self:
            reasons = [reason for reason in case.reasons or [] if reason["code"] == "backlog_review"]
            case.backlog_sentence = " ".join(case._settings()._sentences(reasons)) or False

    @api.depends_context("lang")
    def _compute_next_sentence(self):
        for case in self:
            case.next_sentence = case._say_next()

    @api.depends_context("lang")
    def _compute_why(self):
        done = super()._compute_why()
        for case in self:
            action = case.open_action_id
            if action.state == "failed" and action.error:
                case.why = " ".join(filter(None, (action.error, case.why)))
        return done

    def _say_next(self):
        """One sentence that says what the person at the desk does next."""
        action = self.open_action_id
        code = action.stage or self.next_stage
        step = self._settings()._stage_titles().get(code, code or "")
        amount = self.currency_id.format(action.amount)
        if action.is_unknown:
            return self.env._("Say whether the last e-mail left: nobody knows, and nothing else leaves before.")
        if action.state == "to_approve" and action.channel == "email":
            return self.env._("Read and approve the e-mail “%(step)s”: %(amount)s.", step=step, amount=amount)
        if action.state == "to_approve":
            return self.env._("Approve the task “%(step)s”: %(amount)s.", step=step, amount=amount)
        if action.state == "task":
            return self.env._(
                "Contact the customer: “%(step)s”, %(amount)s. Then mark it as done.", step=step, amount=amount
            )
        if action.can_undo:
            return self.env._("Done: “%(step)s”. For a minute it can be taken back.", step=step)
        if action.retry_on:
            return self.env._(
                "Nothing to do: %(error)s The e-mail “%(step)s” is tried again on %(date)s.",
                error=action.error or "",
                step=step,
                date=format_datetime(self.env, action.retry_on),
            )
        if action.state in ("approved", "in_flight"):
            return self.env._("Nothing to do: the e-mail “%(step)s” leaves with the next sending.", step=step)
        if action.state == "failed":
            return self.env._("The e-mail did not leave: %(error)s", error=action.error or "")
        if self.state == "blocked":
            blockers = [reason for reason in self.reasons or [] if reason["code"] in BLOCKERS]
            sentences = self._settings()._sentences(blockers)
            return self.env._("Nothing leaves: %(reason)s", reason=" ".join(sentences))
        if self.state == "waiting" and self.next_date:
            date = format_date(self.env, self.next_date)
            return self.env._("Nothing to do before %(date)s: then “%(step)s”.", date=date, step=step)
        if self.state == "waiting" and self.backlog_sentence:
            return self.backlog_sentence
        if self.state == "waiting":
            # Nothing comes next of itself: why says who decides.
            against = [reason for reason in self.reasons or [] if reason.get("side") != "for"]
            return " ".join(self._settings()._sentences(against[:1]))
        if self.state == "held":
            codes = self.env["quittance.hold"]._codes(self.company_id)
            holds = [reason for reason in self.reasons or [] if reason["code"] in codes]
            return self.env._("Nothing to chase: %(reason)s", reason=" ".join(self._settings()._sentences(holds)))
        if self.state == "nothing_due":
            return self.env._("Nothing to do: this customer owes nothing that is chased.")
        if not self.state:
            return self.env._("Not evaluated yet: press “Evaluate now”.")
        return self.first_reason

    @api.constrains("own_policy_id", "company_id")
    def _check_own_policy(self):
        for case in self.filtered("own_policy_id"):
            policy = case.sudo().own_policy_id
            if policy.state != "approved" or policy.company_id != case.company_id:
                raise ValidationError(
                    self.env._(
                        "%(policy)s cannot be the policy of %(customer)s: choose an approved policy of that company.",
                        policy=policy.display_name,
                        customer=case.sudo().partner_id.display_name,
                    )
                )

    @api.model_create_multi
    def create(self, vals_list):
        if any(vals.get("own_policy_id") for vals in vals_list):
            self._check_chooses_policies()
        return super().create(vals_list)

    def write(self, vals):
        if "own_policy_id" not in vals:
            return super().write(vals)
        self._check_chooses_policies()
        with self.env["quittance.settings"]._stays_sound(self.sudo().company_id):
            return super().write(vals)

    def _check_chooses_policies(self):
        if not self.env.su and not self.env.user.has_group("account_quittance.group_manager"):
            raise AccessError(self.env._("Only a credit control manager gives a customer a policy of his own."))

    @api.constrains("user_id", "company_id")
    def _check_user(self):
        for case in self.filtered("user_id"):
            if case.company_id not in case.sudo().user_id.company_ids.root_id:
                raise ValidationError(
                    self.env._(
                        "%(person)s does not work for %(company)s: choose somebody who does.",
                        person=case.user_id.name,
                        company=case.company_id.display_name,
                    )
                )

    @api.model
    def _open_for(self, partners, company=None):
        """The cases of these customers in one root company, created where missing.

        :param partners: contacts; their commercial partners count
        :param company: company whose root counts, the user's when None
        """
        company = (company or self.env.company).root_id
        customers = partners.commercial_partner_id
        cases = self.search([("company_id", "=", company.id), ("partner_id", "in", customers.ids)])
        missing = customers - cases.sudo().partner_id
        if not missing:
            return cases
        self.check_access("create")
        # Nobody follows a case by having opened it.
        create = self.sudo().with_context(mail_create_nosubscribe=True).create
        created = create([{"company_id": company.id, "partner_id": customer.id} for customer in missing])
        return cases + created.with_env(self.env)

    def _action_open(self):
        """The form of one case, or the list of several."""
        action = {"type": "ir.actions.act_window", "res_model": self._name, "name": self.env._("Credit control")}
        if len(self) == 1:
            return action | {"res_id": self.id, "view_mode": "form"}
        return action | {"domain": [("id", "in", self.ids)], "view_mode": "list,form"}
