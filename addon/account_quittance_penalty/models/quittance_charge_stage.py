import contextlib

from markupsafe import escape

from odoo import api, fields, models
from odoo.addons.account_quittance.models.fields import exact
from odoo.exceptions import UserError
from odoo.tools import format_date


class QuittanceChargeStage(models.AbstractModel):
    """A proposal that a stage asks for, its contact being done: everything that is open up to that day.

    The job enters it by itself where nobody has to confirm a fact behind it; otherwise a person finds it, and is told.
    """

    _name = "quittance.charge.stage"
    _description = "Charges of a stage"
    _inherit = "quittance.charge.entering"

    action_id = fields.Many2one("quittance.action", "Contact", readonly=True, ondelete="set null", copy=False)

    _action_uniq = models.UniqueIndex("(action_id)", "What this contact charges is proposed already.")

    @api.model
    def _propose_for(self, actions, attempt_of):
        """Have the job charge what is open of these customers; one proposal for each contact, however often it is settled.

        :param actions: contacts of one company that were just done, with businesses and public bodies
        :param attempt_of: by action the attempt that was settled
        """
        settings = actions._settings()
        self.create(
            [
                {
                    "company_id": action.company_id.id,
                    "partner_ids": [fields.Command.set(action.case_id.partner_id.ids)],
                    "user_id": action._person(attempt_of[action]).id,
                    "until_date": settings._today(),
                    "least_days_late": 0,
                    "least_amount": 0,
                    "with_paid": True,
                    # Nothing is decided by itself against a natural person.
                    "post": settings.post_charges and action.case_id.partner_id.is_company,
                    "action_id": action.id,
                }
                for action in actions
            ]
        )
        with contextlib.suppress(UserError):
            # Where the job is switched off, they wait for it.
            self._call_job()

    def _step(self):
        reckoned = self.state == "reckoning"
        done = super()._step()
        if reckoned and self.action_id and self.chosen_count and not self.needs_confirmation:
            try:
                self._check_accounts()
            except UserError as error:
                self.error = str(error)
            else:
                self.state = "charging"
        return done

    def _tell(self):
        done = super()._tell()
        if self.action_id:
            self._tell_case()
        return done

    def _tell_case(self):
        """What became of it, on the case; and a to-do where something is left to do."""
        case, drafts = self.action_id.case_id, self.entry_ids.move_id.filtered(lambda move: move.state == "draft")
        stage, day = self.action_id._stage_title(), format_date(self.env, self.until_date)
        if self.state == "charged":
            told = self.env._(
                "“%(stage)s” charged penalties up to %(day)s: %(amount)s.", stage=stage, day=day, amount=self.total_text
            )
            to_do = bool(drafts) and self.env._("Check and post the penalties of %s", stage)
            self._prove()
        elif not self.claim_count:
            never = case.never_charge_reason
            told = self.env._("“%(stage)s” charges penalties: none was open on %(day)s.", stage=stage, day=day)
            told = " ".join(filter(None, (told, never and self.env._("Never charged: %s", never))))
            to_do = False
        else:
            told = self.env._(
                "“%(stage)s” charges penalties, and waits for a person: %(why)s",
                stage=stage,
                why=self.error or self.unverified_text or self.sentence,
            )
            to_do = self.env._("Look at the proposal of charges of %s", stage)
        case._message_log(body=told, author_id=self.user_id.partner_id.id)
        if to_do:
            case.activity_schedule(
                "mail.mail_activity_data_todo",
                user_id=(case.user_id or self.user_id).id,
                summary=to_do,
                note=escape(told),
            )

    def _prove(self):
        """The chain of proofs holds what a contact charged."""
        self.env["quittance.proof"].sudo()._append(
            [
                {
                    "event": "charge",
                    "company_id": self.company_id.id,
                    "partner_id": entry.partner_id.id,
                    "action_id": self.action_id.id,
                    "attempt_id": None,
                    "entry_id": entry.move_id.id,
                    "until": fields.Date.to_string(self.until_date),
                    "currency": entry.currency_id.name,
                    "amount": str(exact(entry.total, entry.currency_id)),
                    "user_id": self.user_id.id,
                }
                for entry in self.entry_ids.filtered(lambda entry: entry.state == "charged")
            ]
        )
