import json

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import SQL

from .fields import BigInteger, StageCode


class QuittanceAction(models.Model):
    """One contact with one customer, proposed by one night."""

    _name = "quittance.action"
    _description = "Credit control action"
    _inherit = [
        "quittance.reasoned",
        "quittance.claims",
        "quittance.letter",
        "quittance.facts",
        "quittance.roles",
        "quittance.copies",
        "quittance.sending",
        "quittance.settling",
        "quittance.task",
        "quittance.consequences",
    ]
    _order = "night desc, id desc"
    _rec_name = "case_id"

    _OPEN_STATES = ("to_approve", "approved", "in_flight", "task", "failed")

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    currency_id = fields.Many2one(related="company_id.currency_id", string="Company currency")
    case_id = fields.Many2one("quittance.case", required=True, readonly=True, ondelete="cascade")
    partner_id = fields.Many2one(related="case_id.partner_id", string="Customer")
    night = fields.Date(required=True, readonly=True)

    # Written by a run.
    policy = fields.Char(readonly=True, help="Name of the policy that decided.")
    policy_hash = fields.Char(readonly=True, help="Of the policy's text.")
    stage = StageCode("Stage", required=True, group_expand=True)
    channel = fields.Selection([("email", "E-mail"), ("task", "Task")], readonly=True)
    state = fields.Selection(
        [
            ("to_approve", "To approve"),
            ("approved", "Approved"),
            ("in_flight", "Being sent"),
            ("task", "Task"),
            ("done", "Done"),
            ("failed", "Failed"),
            ("cancelled", "Cancelled"),
        ],
        required=True,
        readonly=True,
    )
    automatic = fields.Boolean(readonly=True)
    amount = fields.Monetary(readonly=True, help="Claimed, in company currency at book value.")
    item_count = fields.Integer("Number of items", readonly=True)
    recipient_id = fields.Many2one(
        "res.partner",
        "Invoice contact",
        readonly=True,
        ondelete="set null",
        help="To whom the customer usually has invoices sent, or to whom most of the amount is made out.",
    )
    fingerprint = BigInteger(readonly=True)

    # Written by the verbs.
    approved_by_id = fields.Many2one("res.users", "Approved by", readonly=True, ondelete="set null")
    approved_on = fields.Datetime(readonly=True)
    approved_facts = fields.Json(readonly=True, help="What was approved: an approval of anything else is none.")
    done_on = fields.Date(readonly=True)
    error = fields.Char(readonly=True)
    retry_on = fields.Datetime(
        "Tried again on",
        readonly=True,
        index="btree_not_null",
        help="After a temporary fault of the mail server; of what is done, its copies alone.",
    )
    activity_id = fields.Many2one("mail.activity", "To-do", readonly=True, ondelete="set null", index="btree_not_null")
    claim_document_ids = fields.Many2many(
        "ir.attachment",
        "quittance_action_document_rel",
        "action_id",
        "attachment_id",
        string="Documents of the claim",
        readonly=True,
        help="What a hand-over gives away.",
    )
    merged_from = fields.Integer(
        readonly=True, aggregator=None, help="Case that this action was moved from by a merge."
    )
    line_ids = fields.One2many("quittance.action.line", "action_id", "Items", readonly=True)
    attempt_ids = fields.One2many("quittance.attempt", "action_id", "Attempts", readonly=True)

    user_id = fields.Many2one(related="case_id.user_id", string="Person in charge")
    addressee_id = fields.Many2one("res.partner", "Recipient", compute="_compute_addressee")
    addressee_told = fields.Char(
        "About the recipient",
        compute="_compute_addressee",
        help="Who stands in where nobody has the role of the stage.",
    )
    recipient_email = fields.Char("Address", compute="_compute_addressee")
    copies = fields.Char("Copies to", compute="_compute_copies")
    without_copy = fields.Char("No copy to", compute="_compute_copies", help="Named by the stage or by an invoice.")
    sending_on = fields.Boolean("Sending is on", compute="_compute_sending_on")
    missing_documents = fields.Char(
        "Invoices without a stored PDF",
        compute="_compute_missing_documents",
        help="Invoices that would be named but not attached, because no original is stored.",
    )
    leaves_later = fields.Char("Leaves later", compute="_compute_leaves_later", help="Why it does not leave today.")
    refusal = fields.Char(
        "Why it cannot be approved", compute="_compute_refusal", help="Empty when it can be approved."
    )

    is_unknown = fields.Boolean("Unknown whether it left", compute="_compute_is_unknown", search="_search_is_unknown")
    # Of 64 bits: a browser would round the number.
    shown = fields.Char("What a screen shows", compute="_compute_shown")
    proof_hash = fields.Char("Proof", compute="_compute_proof_hash", help="Link of the company's chain of proofs.")

    # What was cancelled never left: it does not keep the night from proposing again.
    _case_night_uniq = models.UniqueIndex(
        "(company_id, case_id, night, COALESCE(merged_from, 0)) WHERE state <> 'cancelled'",
        "This customer was contacted this night already.",
    )
    _one_open_uniq = models.UniqueIndex(
        "(case_id) WHERE state IN ('to_approve', 'approved', 'in_flight', 'task', 'failed')",
        "This customer has an open action already.",
    )

    @api.depends("company_id")
    def _compute_sending_on(self):
        for action in self:
            action.sending_on = action._settings().sending_on

    @api.depends("recipient_id", "stage", "policy_hash", "channel")
    @api.depends_context("lang")
    def _compute_addressee(self):
        found = self._addressees(self.sudo()._read_policies())
        for action in self:
            addressee = found[action.id]
            action.addressee_id = addressee.contact
            action.addressee_told = action._say_addressee(addressee)
            action.recipient_email = addressee.contact.email_normalized

    @api.depends_context("lang")
    def _compute_copies(self):
        found = self._copies()
        for action in self:
            copies, without = found[action]
            action.copies = ", ".join(copies.mapped("email_normalized")) or False
            action.without_copy = action._say_without_copy(without) or False

    def _compute_missing_documents(self):
        actions = self.sudo()._with_facts()
        documents = actions._documents()
        no_moves = self.env["account.move"]
        for action, with_facts in zip(self, actions, strict=True):
            wanted = with_facts._letter_moves() if "invoice" in with_facts._letter_attachments() else no_moves
            invoices = wanted.filtered(lambda move: move.move_type != "entry")
            attached = set(documents[with_facts].mapped("res_id"))
            missing = invoices.filtered(lambda move, attached=attached: move.id not in attached)
            action.missing_documents = ", ".join(missing.mapped("display_name")) or False

    @api.depends("policy", "state")
    @api.depends_context("lang")
    def _compute_leaves_later(self):
        waiting = self.filtered(lambda action: action.channel == "email" and action.state in ("to_approve", "approved"))
        days = waiting._contact_days()
        for action in self:
            action.leaves_later = action in waiting and action._say_contact_day(days[action])

    @api.depends("fingerprint")
    def _compute_shown(self):
        for action in self:
            action.shown = str(action.fingerprint)

    @api.depends("state", "channel", "recipient_id", "sending_on")
    @api.depends_context("lang", "uid")
    def _compute_refusal(self):
        doubt = self.env["quittance.origin"]._doubt()
        for action in self:
            action.refusal = action._refusal(doubt)

    def _compute_proof_hash(self):
        proofs = self.env["quittance.proof"].search([("action_id", "in", self.ids)])
        hashes = {proof.action_id: proof.hash for proof in proofs}
        for action in self:
            action.proof_hash = hashes.get(action.id, False)

    @api.depends("attempt_ids.state")
    def _compute_is_unknown(self):
        # Said at once, not when the next job comes.
        states = {"unknown"} if self._is_sending() else {"unknown", "unsettled"}
        for action in self:
            letters = action.attempt_ids.filtered(lambda attempt: attempt.channel == "email")
            action.is_unknown = bool(states & set(letters.mapped("state")))

    @api.model
    def _search_is_unknown(self, operator, value):
        if operator != "in":
            return NotImplemented
        states = ["unknown"] if self._is_sending() else ["unknown", "unsettled"]
        # Of a copy alone nobody is asked.
        unknown = Domain("attempt_ids", "any", [("state", "in", states), ("channel", "=", "email")])
        return unknown if True in value else ~unknown

    def _refusal(self, doubt):
        """Why this action cannot be approved, as a sentence; False when it can.

        :param doubt: why nothing leaves from this database, see ``quittance.origin``
        """
        self.ensure_one()
        if self.state != "to_approve":
            return self.env._("%s: there is nothing to approve.", self.case_id.display_name)
        silence = self._silence(doubt)
        if silence:
            return silence
        if self.channel == "email" and not self.recipient_email:
            return self.env._("%s has no address that a letter could go to.", self.case_id.display_name)
        # The root company's is the last resort of every branch.
        if self.channel == "email" and not self.company_id.sudo().email and not self.sudo()._letter_from():
            return self.env._("%s has no e-mail address that a letter could come from.", self.company_id.name)
        if not self.env.su and not self.env.user.has_group("account_quittance.group_user"):
            return self.env._("Only the credit control desk approves.")
        return False

    def _silence(self, doubt):
        """Why nothing leaves at all, as a sentence; False when it may."""
        if not self._settings().sending_on:
            return self.env._("Sending is off for %s: a manager turns it on in the settings.", self.company_id.name)
        return doubt and self.env._("%s A credit control manager says on Today whether it may send.", doubt)

    # Approve.

    def action_approve(self):
        """Approve: one at once, several after a look at what will happen.

        A screen says in the context what it shows (``quittance_shown``, see the field): anything else is refused.
        """
        self._check_desk()
        pending = self.filtered(lambda action: action.state == "to_approve")
        if len(pending) > 1:
            return self.env["quittance.approve"]._open(pending)
        if pending and pending.refusal:
            raise UserError(pending.refusal)
        if pending and self.env.context.get("quittance_shown", pending.shown) != pending.shown:
            [facts] = pending._facts().values()
            raise UserError(
                self.env._(
                    "The proposal for %(customer)s has changed since this screen was opened: it asks for %(amount)s and goes to"
                    " %(address)s now. Look at it again.",
                    customer=pending.case_id.display_name,
                    amount=pending._facts_total(facts["items"]),
                    address=facts.get("address") or self.env._("nobody"),
                )
            )
        pending._approve()
        return True

    def _check_desk(self):
        """Buttons are the desk's, also when they are called without being seen."""
        self.check_access("read")
        if not self.env.su and not self.env.user.has_group("account_quittance.group_user"):
            raise UserError(self.env._("Only the credit control desk does this."))

    def _approve(self, shown=None):
        """Take a snapshot of what each action says, and hand it to the sending job or to a person.

        Approving twice is approving once: the rows are locked, and only proposals are taken.

        :param shown: facts that a person was shown, by id of the action as text; anything else is refused
        """
        actions = self._claim("to_approve")
        if not actions:
            return
        facts = actions._facts()
        if shown is not None:
            changed = actions.with_env(self.env)._changed(shown, facts)
            if changed:
                raise UserError("\n".join(changed.values()))
        actions._write_snapshot()
        actions.invalidate_model()
        actions.write({"approved_by_id": self.env.uid, "approved_on": fields.Datetime.now(), "error": False})
        for action in actions:
            action.approved_facts = facts[action.id]
        emails = actions.filtered(lambda action: action.channel == "email")
        emails.write({"state": "approved"})
        (actions - emails)._open_tasks()
        if emails:
            # The job is silent when it is switched off; the desk's screen says so.
            self.env.ref("account_quittance.ir_cron_sending").sudo()._trigger()

    def _changed(self, shown, facts=None):
        """Those of these actions that are not what was shown any more.

        :param shown: facts by id of the action as text
        :param facts: facts of now, read when None
        :return: dict of action to a sentence that says the difference
        """
        facts = facts or self._facts()
        return {
            action: self.env._(
                "%(customer)s has changed since it was shown. %(difference)s",
                customer=action.case_id.display_name,
                difference=" ".join(action._difference(shown.get(str(action.id)), facts[action.id])),
            )
            for action in self
            if shown.get(str(action.id)) != facts[action.id]
        }

    def _write_snapshot(self):
        """What the action says of each item; what advances does so once, by unique index."""
        self.env.flush_all()
        policies = self._read_policies()
        for policy_hash, actions in self.grouped("policy_hash").items():
            actions._map_lines(policies[policy_hash])
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO quittance_action_line (
                       action_id, company_id, move_id, ordinal, item_id, stage, cycle,
                       currency_id, due_date, claim, advances)
                SELECT action.id, item.company_id, item.move_id, item.ordinal, item.id,
                       CASE WHEN item.state = 'to_contact' THEN item.next_stage
                            WHEN COALESCE(item.stage_customer_id, own.partner_id) = own.partner_id THEN item.stage END,
                       -- With another customer an item begins anew, and may come to the same stage again.
                       COALESCE(item.cycle, 1) + CASE WHEN item.stage_customer_id <> own.partner_id THEN 1 ELSE 0 END,
                       item.currency_id, item.due_date, item.claim, item.state = 'to_contact'
                  FROM quittance_action action
                  JOIN quittance_case own ON own.id = action.case_id
                  JOIN quittance_item item ON item.case_id = own.id AND item.closed_on IS NULL
                 WHERE action.id = ANY(%s)
                   AND item.claim > 0
                   AND (item.state = 'to_contact' OR item.mentioned)
                """,
                self.ids,
            )
        )
        self.env["quittance.action.line"].invalidate_model()

    def _map_lines(self, policy):
        """Let the unique key compare what was announced under other policies by what it counts as in this one.

        Of several that count as the same stage one stands for it: that stage itself, else what was announced last.
        """
        here = policy.stage_ids.mapped("code")
        replaces = (policy.replaces or {}) | policy._replaces_later()
        told = SQL(
            """
            WITH told AS (
                SELECT line.id, line.counts_as,
                       CASE WHEN ROW_NUMBER() OVER latest = 1 AND BOOL_AND(named.target IS NOT NULL) OVER same
                            THEN named.target END AS target
                  FROM quittance_action_line line
                  JOIN (SELECT DISTINCT item.company_id, item.move_id, item.ordinal
                          FROM quittance_action action
                          JOIN quittance_item item ON item.case_id = action.case_id AND item.closed_on IS NULL
                         WHERE action.id = ANY(%s)) asked
                    ON asked.company_id = line.company_id AND asked.move_id = line.move_id
                   AND asked.ordinal = line.ordinal
                  LEFT JOIN jsonb_each_text(%s::jsonb) AS named(code, target) ON named.code = line.stage
                 WHERE line.advances AND line.action_id <> ALL(%s)
                WINDOW same AS (PARTITION BY line.move_id, line.ordinal, line.cycle, COALESCE(named.target, line.stage)),
                       latest AS (same ORDER BY line.id DESC)
            )
            """,
            self.ids,
            json.dumps({code: target for code, target in replaces.items() if code not in here}),
            self.ids,
        )
        # First what stands for nothing any more: the key looks at each row as it is written.
        for changes in ("told.target IS NULL", "told.target IS NOT NULL"):
            self.env.cr.execute(
                SQL(
                    """
                    %s UPDATE quittance_action_line line SET counts_as = told.target FROM told
                     WHERE told.id = line.id AND line.counts_as IS DISTINCT FROM told.target AND %s
                    """,
                    told,
                    SQL(changes),
                )
            )

    def _policy(self):
        """The approved policy that decided this action; empty where it is not known here."""
        return self.env["quittance.policy"].search(
            [("company_id", "=", self.company_id.id), ("manifest_hash", "=", self.policy_hash)], limit=1
        )

    def _stage_title(self):
        """Title of this action's stage in the user's language."""
        return self._settings()._stage_titles().get(self.stage, self.stage)

    def _claim(self, state):
        """Lock those of these actions that are in a state.

        :return: the locked actions, in superuser mode; rows that somebody else holds make the request start again
        """
        self.env["quittance.action"].flush_model(["state"])
        self.env.cr.execute(
            SQL(
                "SELECT id FROM quittance_action WHERE id = ANY(%s) AND state = %s ORDER BY id FOR UPDATE",
                self.ids,
                state,
            )
        )
        actions = self.sudo().browse(action_id for (action_id,) in self.env.cr.fetchall())
        actions.invalidate_recordset()
        return actions

    # Tasks.

    def _open_tasks(self):
        days = self._contact_days()
        for action in self._with_facts():
            stage, addressee = action._letter_stage(), action._letter_facts()["addressees"][action.id]
            person, instead = action._in_charge(stage)
            note = [
                *(action._added_sentences(stage) or [action._unserved_sentence(action._letter_policy())]),
                action._say_whom(addressee),
                action._say_addressee(addressee),
                instead,
            ]
            action.state = "task"
            action.activity_id = action.case_id.activity_schedule(
                "mail.mail_activity_data_todo",
                summary=action._stage_title(),
                note=action._note(note),
                user_id=person.id,
                date_deadline=fields.Date.to_date(days[action]["day"]),
            )
            if stage.get("hands_over") and not action.claim_document_ids:
                action._attach_claim()

    def _unserved_sentence(self, policy):
        """What was planned where a task takes its place; False otherwise."""
        stage = policy.stage_ids.filtered(lambda stage: stage.code == self.stage)
        if not stage or stage.channel == "task":
            return False
        if stage.channel == "email":
            return self.env._("Planned by e-mail, but there is nobody to write to.")
        return self.env._("Planned: %s", stage.channel_in_words)

    def _person_in_charge(self):
        """Who does a task: named on the case, otherwise who approved it, for an automatic stage a manager."""
        person = self.case_id.user_id or self.approved_by_id
        if person == self.env.ref("base.user_root"):
            managers = self.env.ref("account_quittance.group_manager").all_user_ids.filtered("active") - person
            person = managers.filtered(lambda user: self.company_id in user.company_ids.root_id)[:1] or person
        return person

    # Failures.

    def action_retry(self):
        """Approve failed actions again: new attempts of the same letters, after a new check."""
        self._check_desk()
        failed = self._claim("failed")
        doubt = self.env["quittance.origin"]._doubt()
        for action in failed:
            silence = action._silence(doubt)
            if silence:
                raise UserError(silence)
        failed.write(
            {
                "state": "approved",
                "approved_by_id": self.env.uid,
                "approved_on": fields.Datetime.now(),
                "error": False,
                "retry_on": False,
            }
        )
        if failed:
            self.env.ref("account_quittance.ir_cron_sending").sudo()._trigger()

    def action_withdraw(self):
        """Take back an approval that has not left yet, or a task that was not done."""
        self._check_desk()
        for state in ("approved", "task", "failed"):
            self._claim(state)._take_back()

    def action_it_left(self):
        """A person says of unknown attempts: the messages left."""
        self._settle_unknown("sent")

    def action_it_did_not_leave(self):
        """A person says of unknown attempts: the messages did not leave."""
        self._settle_unknown("failed")

    def _settle_unknown(self, state):
        self._check_desk()
        actions = self._claim("in_flight")
        if not self._is_sending():
            actions.attempt_ids.filtered(lambda attempt: attempt.state == "unsettled").write(
                {"state": "unknown", "error": self._fault_sentence("job_died")}
            )
        for action in actions:
            attempt = action._unknown_attempt()
            attempt.write({"state": state, "user_id": self.env.uid, "settled_at": fields.Datetime.now()})
            if state == "sent":
                action._settle(attempt)
            else:
                action.write({"state": "failed", "error": attempt.error})

    def _unknown_attempt(self):
        attempt = self.attempt_ids.filtered(lambda attempt: attempt.state == "unknown")
        if not attempt:
            raise UserError(
                self.env._(
                    "The message to %s is being sent right now. Look again in a moment.", self.case_id.display_name
                )
            )
        return attempt

    # Other verbs.

    def action_preview(self):
        """Show the message that approving would send."""
        self.ensure_one()
        self.check_access("read")
        return self.env["quittance.preview"]._open(self)

    def action_postpone(self):
        """Open the dialogue that postpones the next contact."""
        return self.case_id.action_postpone()
