import contextlib
import hashlib
import json
import logging
import smtplib
from datetime import timedelta
from itertools import zip_longest

import psycopg2.errors

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tools import SQL, formataddr, split_every
from odoo.tools.mail import generate_tracking_message_id

from .quittance_night import RunUnderWay

_logger = logging.getLogger(__name__)

# Advisory lock of the one job that sends; it is the session's, so that it outlives a commit and not the process.
SENDING_LOCK = 1_903_512_802
SOON = timedelta(minutes=1)
# Letters that are checked again, written and followed up together.
BATCH = 50


def _was_refused(error):
    """Whether the mail server said no. Anything else that breaks off a talk leaves open whether the message left."""
    while error:
        if isinstance(error, smtplib.SMTPServerDisconnected):
            return False
        if isinstance(error, (smtplib.SMTPException, AssertionError, UnicodeEncodeError)):
            return True
        error = error.__cause__ or error.__context__
    return False


def _sha256(document):
    return hashlib.sha256(document.raw or b"").hexdigest()


class QuittanceSending(models.AbstractModel):
    """How an action leaves: check again, write the attempt, commit, send, settle."""

    _name = "quittance.sending"
    _description = "Sending of credit control actions"

    @api.model
    def _cron_send(self):
        """The sending job. It commits."""
        run = self.env["quittance.run"]
        with self._sole_sender() as alone:
            if not alone:
                return
            self._close_interrupted()
            self._settle_tasks()
            actions = self.search([("state", "=", "approved"), ("channel", "=", "email")], order="approved_on, id")
            actions = actions.filtered("sending_on")
            run._commit(remaining=len(actions))
            for ids in split_every(BATCH, actions.ids):
                self.browse(ids)._send()
                if not run._commit(processed=len(ids)):
                    break
            if actions.filtered(lambda action: action.state == "approved"):
                # A run was under way, or the host's time was up.
                self.env.ref("account_quittance.ir_cron_sending")._trigger(fields.Datetime.now() + SOON)
                run._commit()

    @contextlib.contextmanager
    def _sole_sender(self):
        cr = self.env.cr
        cr.execute(SQL("SELECT pg_try_advisory_lock(%s, 0)", SENDING_LOCK))
        alone = cr.fetchone()[0]
        try:
            yield alone
        except BaseException:
            # The lock could not be given back in a broken transaction.
            cr.rollback()
            raise
        finally:
            if alone:
                cr.execute(SQL("SELECT pg_advisory_unlock(%s, 0)", SENDING_LOCK))

    def _close_interrupted(self):
        """What a job that died left behind: what it had not begun is sent now; of the one it was at a person says."""
        attempts = self.env["quittance.attempt"]
        waiting = attempts.search([("state", "=", "prepared")])
        if waiting:
            references = waiting.mapped("message_ref")
            self.env["mail.mail"].sudo().search([("message_id", "in", references)]).unlink()
            waiting.action_id.write({"state": "approved"})
            waiting.unlink()
        unsettled = attempts.search([("state", "=", "unsettled")])
        unsettled.write({"state": "unknown", "error": self.env._("The job ended before the server had answered.")})
        self.env["quittance.run"]._commit()
        for action in self.search([("state", "=", "in_flight")]):
            sent = action.attempt_ids.filtered(lambda attempt: attempt.state == "sent")
            if sent:
                action._settle_sent(sent[:1])

    def _send(self):
        """A batch: attempts are committed before the first message leaves, each is settled by itself, and all follow up at once."""
        prepared = self._prepare()
        for (action, attempt, mail), (_action, following, _mail) in zip_longest(
            prepared, prepared[1:], fillvalue=(None, None, None)
        ):
            action._hand_over(attempt, mail)
            if following:
                following.state = "unsettled"
            self.env["quittance.run"]._commit()
        attempts = self.env["quittance.attempt"].union(*(attempt for _action, attempt, _mail in prepared))
        sent = attempts.filtered(lambda attempt: attempt.state == "sent")
        if sent:
            sent.action_id._settle_sent(sent)

    def _settle_sent(self, attempts):
        """Settle messages that left. That they left is stored: what breaks here stops nobody, the next job tries again."""
        try:
            self._settle(attempts)
            self.env["quittance.run"]._commit()
        except Exception:
            self.env.cr.rollback()
            if len(self) == 1:
                _logger.warning("Action %s left and could not be settled", self.id, exc_info=True)
                return
            for attempt in attempts:
                attempt.action_id._settle_sent(attempt)

    def _prepare(self):
        """Begin and commit; what breaks is told of the action that it belongs to.

        :return: list of an action, its attempt and its message
        """
        try:
            prepared = self._begin()
        except (psycopg2.errors.OperationalError, ConcurrencyError, RunUnderWay):
            # Somebody changes the facts: the actions stay approved for the next job.
            self.env.cr.rollback()
            return []
        except Exception as error:
            self.env.cr.rollback()
            if len(self) > 1:
                return [letter for action in self for letter in action._prepare()]
            _logger.exception("Action %s could not be prepared", self.id)
            # Not one that was withdrawn meanwhile.
            self._claim("approved").write({"state": "failed", "error": str(error)})
            prepared = []
        self.env["quittance.run"]._commit()
        return prepared

    def _begin(self):
        """Check again what was approved, and write attempts and messages.

        :return: list of an action, its attempt and its message, without the actions whose approval died
        """
        run = self.env["quittance.run"].sudo()
        evaluations = {}
        for company, actions in self.grouped("company_id").items():
            run._give_way(company)
            evaluations[company] = evaluation = run._refresh(company, actions.case_id.partner_id)
            if evaluation.failures:
                # Nothing was checked again: what was approved may be paid.
                raise UserError(evaluation.failures[0]["message"])
        actions = self._claim("approved")
        if not actions:
            return []
        actions._check_recipients()
        actions = actions._with_facts(evaluations)
        originals = actions._documents()
        composed = [action._compose(originals[action]) for action in actions]
        actions.write({"state": "in_flight"})
        attempts = self.env["quittance.attempt"].sudo().create([attempt for attempt, _message in composed])
        messages = self.env["mail.mail"].sudo().create([message for _attempt, message in composed])
        attempts[0].state = "unsettled"
        return list(zip(self.browse(actions.ids), attempts, messages, strict=True))

    def _check_recipients(self):
        addresses = [address for address in self.recipient_id.mapped("email_normalized") if address]
        refused = set(self.env["mail.blacklist"].sudo().search([("email", "in", addresses)]).mapped("email"))
        for action in self:
            address = action.recipient_id.email_normalized
            if not address or address in refused:
                raise UserError(
                    self.env._("%s has no address that a letter could go to.", action.recipient_id.display_name)
                )

    def _compose(self, originals):
        """The values of the attempt and of the message of one action.

        :param originals: stored originals of the invoices that it shows
        """
        self.ensure_one()
        recipient, company = self.recipient_id, self.company_id
        letter = self._letter()
        if not letter["email_from"]:
            raise UserError(self.env._("%s has no e-mail address that a letter could come from.", company.name))
        listed = self._attach_list()
        reference = generate_tracking_message_id(f"quittance-{self.id}")
        attempt = {
            "action_id": self.id,
            "company_id": company.id,
            "channel": "email",
            "address": recipient.email_normalized,
            "state": "prepared",
            "started_at": fields.Datetime.now(),
            "message_ref": reference,
            # The list is of no invoice.
            "documents": [
                *([document.res_id, _sha256(document)] for document in originals),
                *([None, _sha256(document)] for document in listed),
            ],
        }
        message = {
            "subject": letter["subject"],
            "body_html": letter["body_html"],
            "body": letter["body_html"],
            "email_from": letter["email_from"],
            "reply_to": letter["reply_to"],
            "reply_to_force_new": True,
            # An address, not a contact: a contact may hold several.
            "email_to": formataddr((recipient.name or "", recipient.email_normalized)),
            "attachment_ids": [fields.Command.set((originals | listed).ids)],
            "message_id": reference,
            # The customer's, not ours: what was sent stays when this addon goes.
            "model": "res.partner",
            "res_id": self.case_id.partner_id.id,
            "auto_delete": False,
            # The host's own queue must not send it, beside us.
            "state": "cancel",
        }
        return attempt, message

    def _documents(self):
        """Stored originals of the invoices that the letters' tables show.

        :return: dict of action to attachments
        """
        moves = {action: action._letter_moves() for action in self.sudo()}
        attachments = self.env["ir.attachment"].sudo()
        domain = [
            ("res_model", "=", "account.move"),
            ("res_field", "=", "invoice_pdf_report_file"),
            ("res_id", "in", [move_id for of_action in moves.values() for move_id in of_action.ids]),
        ]
        found = attachments.search(domain).grouped("res_id")
        return {
            action: attachments.union(*(found[move_id] for move_id in of_action.ids if move_id in found))
            for action, of_action in moves.items()
        }

    def _attach_list(self):
        """The list of everything that is asked for, stored where the message is; empty where the letter's tables show it all."""
        attachments = self.env["ir.attachment"].sudo()
        name = self.sudo()._letter_list_name()
        if not name:
            return attachments
        return attachments.create(
            {
                "name": name,
                "raw": self._letter_list(),
                "mimetype": "application/pdf",
                "res_model": "res.partner",
                "res_id": self.case_id.partner_id.id,
            }
        )

    def _hand_over(self, attempt, mail):
        """Give the message to the mail server and settle the attempt, whatever comes back."""
        state, error = "sent", False
        try:
            # This message alone and whole: the host would read a field at a time of all the batch.
            mail = mail.with_prefetch()
            stored = [name for name, field in mail.mail_message_id._fields.items() if field.column_type and field.store]
            mail.mail_message_id.fetch(stored)
            mail.state = "outgoing"
            mail.send(raise_exception=True)
            if mail.state != "sent":
                state, error = "failed", mail.failure_reason or self.env._("The mail server was not reached.")
        except Exception as failure:
            _logger.exception("Attempt %s to send action %s broke off", attempt.id, self.id)
            # The host writes the mail's state before it begins to talk.
            begun = mail.state != "outgoing"
            state = "unknown" if begun and not _was_refused(failure) else "failed"
            error = str(failure)
            self.env.cr.rollback()
        else:
            if state == "failed":
                mail.state = "cancel"
        attempt.write({"state": state, "settled_at": fields.Datetime.now(), "error": error})
        if state == "failed":
            self.sudo().write({"state": "failed", "error": error})

    def _settle(self, attempts):
        """Messages left, or tasks were done: stages rise, and proofs are written.

        :param attempts: one for each of these actions
        """
        attempt_of = {attempt.action_id: attempt for attempt in attempts.sudo()}
        for company, actions in self.sudo().grouped("company_id").items():
            today = actions._settings()._today()
            actions._raise_stages(today)
            actions.activity_id.filtered("active").action_feedback()
            actions.write({"state": "done", "done_on": today, "error": False, "activity_id": False})
            actions.case_id.write({"last_contact_on": today})
            self.env["quittance.proof"].sudo()._append(actions._proofs(attempt_of, today))
            actions._tell(attempt_of)
            with contextlib.suppress(RunUnderWay):
                # It will see the contacts, or the next night does.
                self.env["quittance.run"].sudo()._refresh(company, actions.case_id.partner_id)

    def _raise_stages(self, today):
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                UPDATE quittance_item item
                   SET stage = line.stage, stage_on = %s, stage_customer_id = contacted.partner_id, cycle = line.cycle
                  FROM quittance_action_line line
                  JOIN quittance_action action ON action.id = line.action_id
                  JOIN quittance_case contacted ON contacted.id = action.case_id
                 WHERE line.action_id = ANY(%s) AND line.advances
                   AND item.company_id = line.company_id AND item.move_id = line.move_id
                   AND item.ordinal = line.ordinal AND COALESCE(item.cycle, 1) <= line.cycle
                """,
                today,
                self.ids,
            )
        )
        self.env["quittance.item"].invalidate_model(["stage", "stage_on", "stage_customer_id", "cycle"])

    def _tell(self, attempt_of):
        """A note of the one who approved, in that person's language; it notifies nobody."""
        for approver, actions in self.grouped(lambda action: action.approved_by_id or self.env.user).items():
            stories = {
                action.case_id.id: action._story(attempt_of[action])
                for action in actions.with_context(lang=approver.lang)
            }
            actions.case_id._message_log_batch(stories, author_id=approver.partner_id.id)

    def _story(self, attempt):
        stage = self._stage_title()
        if attempt.channel == "email":
            return self.env._("%(stage)s: sent to %(address)s.", stage=stage, address=attempt.address)
        results = dict(self.env["quittance.attempt"]._fields["result"]._description_selection(self.env))
        told = ". ".join(filter(None, (results.get(attempt.result), attempt.note)))
        return self.env._("%(stage)s: %(told)s", stage=stage, told=told or self.env._("task done"))

    def _proofs(self, attempt_of, today):
        """What the hash chain keeps of contacts: ids, codes, amounts and hashes of documents."""
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                SELECT action_id, move_id, ordinal, stage, cycle, currency_id, claim::text, advances
                  FROM quittance_action_line WHERE action_id = ANY(%s) ORDER BY move_id, ordinal
                """,
                self.ids,
            )
        )
        items = {action_id: [] for action_id in self.ids}
        for action_id, *item in self.env.cr.fetchall():
            items[action_id].append(item)
        return [
            {
                "company_id": action.company_id.id,
                "partner_id": action.case_id.partner_id.id,
                "case_id": action.case_id.id,
                "action_id": action.id,
                "attempt_id": attempt_of[action].id,
                "night": fields.Date.to_string(action.night),
                "contacted_on": fields.Date.to_string(today),
                "stage": action.stage,
                "channel": attempt_of[action].channel,
                "message_ref": attempt_of[action].message_ref or None,
                "items": json.dumps(items[action.id]),
                "documents": json.dumps(attempt_of[action].documents or []),
            }
            for action in self
        ]
