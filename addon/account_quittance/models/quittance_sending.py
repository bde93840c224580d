import contextlib
import hashlib
import json
import logging
import smtplib
from datetime import timedelta

import psycopg2.errors

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tools import SQL, formataddr
from odoo.tools.mail import generate_tracking_message_id

from .quittance_night import RunUnderWay

_logger = logging.getLogger(__name__)

# Advisory lock of the one job that sends; it is the session's, so that it outlives a commit and not the process.
SENDING_LOCK = 1_903_512_802
SOON = timedelta(minutes=1)


def _was_refused(error):
    """Whether the mail server said no. Anything else that breaks off a talk leaves open whether the message left."""
    while error:
        if isinstance(error, smtplib.SMTPServerDisconnected):
            return False
        if isinstance(error, (smtplib.SMTPException, AssertionError, UnicodeEncodeError)):
            return True
        error = error.__cause__ or error.__context__
    return False


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
            actions = self.search([("state", "=", "approved"), ("channel", "=", "email")], order="approved_on, id")
            actions = actions.filtered("sending_on")
            run._commit(remaining=len(actions))
            for action in actions:
                action._send()
                if not run._commit(processed=1):
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
        """What a job that died left behind: nobody knows whether it left, so a person says."""
        unsettled = self.env["quittance.attempt"].search([("state", "=", "unsettled")])
        unsettled.write({"state": "unknown", "error": self.env._("The job ended before the server had answered.")})
        self.env["quittance.run"]._commit()
        for action in self.search([("state", "=", "in_flight")]):
            sent = action.attempt_ids.filtered(lambda attempt: attempt.state == "sent")
            if sent:
                action._settle_sent(sent[:1])

    def _settle_sent(self, attempt):
        """Settle a message that left. That it left is stored: what breaks here stops nobody, the next job tries again."""
        try:
            self._settle(attempt)
            self.env["quittance.run"]._commit()
        except Exception:
            _logger.warning("Action %s left and could not be settled", self.id, exc_info=True)
            self.env.cr.rollback()

    def _send(self):
        """One action: an attempt is committed before the message leaves, and settled after."""
        self.ensure_one()
        try:
            attempt, message = self._begin()
        except (psycopg2.errors.OperationalError, ConcurrencyError):
            # Somebody changed the facts meanwhile: the action stays approved for the next job.
            self.env.cr.rollback()
            return
        except Exception as error:
            _logger.exception("Action %s could not be prepared", self.id)
            self.env.cr.rollback()
            # Not one that was withdrawn meanwhile.
            self._claim("approved").write({"state": "failed", "error": str(error)})
            return
        if not attempt:
            return
        self.env["quittance.run"]._commit()
        self._hand_over(attempt, message)
        self.env["quittance.run"]._commit()
        if attempt.state == "sent":
            self._settle_sent(attempt)

    def _begin(self):
        """Check again what was approved, and write the attempt.

        :return: the attempt and the values of its message; (None, None) when the approval died
        """
        run = self.env["quittance.run"].sudo()
        company = self.company_id.sudo()
        try:
            failures = run._refresh(company, self.case_id.partner_id)
        except RunUnderWay:
            return None, None
        if failures:
            # Nothing was checked again: what was approved may be paid.
            raise UserError(failures[0]["message"])
        action = self._claim("approved")
        if not action:
            return None, None
        recipient = action.recipient_id
        address = recipient.email_normalized
        if not address or self.env["mail.blacklist"].sudo().search_count([("email", "=", address)], limit=1):
            raise UserError(self.env._("%s has no address that a letter could go to.", recipient.display_name))
        letter = action._letter()
        if not letter["email_from"]:
            raise UserError(self.env._("%s has no e-mail address that a letter could come from.", company.name))
        documents, listed = action._documents(), action._attach_list()
        reference = generate_tracking_message_id(f"quittance-{action.id}")
        attempt = (
            self.env["quittance.attempt"]
            .sudo()
            .create(
                {
                    "action_id": action.id,
                    "company_id": company.id,
                    "channel": "email",
                    "address": address,
                    "state": "unsettled",
                    "started_at": fields.Datetime.now(),
                    "message_ref": reference,
                    "list_id": listed.id,
                }
            )
        )
        action.state = "in_flight"
        message = {
            "subject": letter["subject"],
            "body_html": letter["body_html"],
            "body": letter["body_html"],
            "email_from": letter["email_from"],
            "reply_to": letter["reply_to"],
            "reply_to_force_new": True,
            # An address, not a contact: a contact may hold several.
            "email_to": formataddr((recipient.name or "", address)),
            "attachment_ids": [fields.Command.set((documents | listed).ids)],
            "message_id": reference,
            # The customer's, not ours: what was sent stays when this addon goes.
            "model": "res.partner",
            "res_id": action.case_id.partner_id.id,
            "auto_delete": False,
        }
        return attempt, message

    def _documents(self):
        """Stored originals of the invoices that the letter's tables show."""
        moves = self.sudo()._letter_moves()
        return moves.invoice_pdf_report_id.filtered(
            lambda document: document.res_model == "account.move" and document.res_id in moves.ids
        )

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

    def _hand_over(self, attempt, message):
        """Give the message to the mail server and settle the attempt, whatever comes back."""
        state, error, mail = "sent", False, self.env["mail.mail"].sudo()
        try:
            mail = mail.create(message)
            mail.send(raise_exception=True)
            if mail.state != "sent":
                state, error = "failed", mail.failure_reason or self.env._("The mail server was not reached.")
        except Exception as failure:
            _logger.exception("Attempt %s to send action %s broke off", attempt.id, self.id)
            # The host writes the mail's state before it begins to talk.
            begun = bool(mail) and mail.state != "outgoing"
            state = "unknown" if begun and not _was_refused(failure) else "failed"
            error = str(failure)
            self.env.cr.rollback()
        else:
            if state == "failed":
                # The host's own queue must not send it later, beside us.
                mail.state = "cancel"
        attempt.write({"state": state, "settled_at": fields.Datetime.now(), "error": error})
        if state == "failed":
            self.sudo().write({"state": "failed", "error": error})

    def _settle(self, attempt):
        """The message left, or the task was done: stages rise, and the proof is written."""
        self.ensure_one()
        action = self.sudo()
        company = action.company_id
        today = action._settings()._today()
        action.flush_recordset()
        self.env["quittance.item"].flush_model()
        self.env.cr.execute(
            SQL(
                """
                UPDATE quittance_item item
                   SET stage = line.stage, stage_on = %s
                  FROM quittance_action_line line
                 WHERE line.action_id = %s AND line.advances
                   AND item.company_id = line.company_id AND item.move_id = line.move_id
                   AND item.ordinal = line.ordinal AND item.cycle = line.cycle
                """,
                today,
                action.id,
            )
        )
        self.env["quittance.item"].invalidate_model(["stage", "stage_on"])
        action.write({"state": "done", "done_on": today, "error": False, "activity_id": False})
        action.case_id.last_contact_on = today
        self.env["quittance.proof"].sudo()._append(action._proof(attempt.sudo(), today))
        # A note of the one who approved, in that person's language; it notifies nobody outside.
        approver = action.approved_by_id or self.env.user
        story = action.with_context(lang=approver.lang)._story(attempt.sudo())
        action.case_id.message_post(author_id=approver.partner_id.id, body=story, subtype_xmlid="mail.mt_note")
        with contextlib.suppress(RunUnderWay):
            # It will see the contact, or the next night does.
            self.env["quittance.run"].sudo()._refresh(company, action.case_id.partner_id)

    def _story(self, attempt):
        stage = self._stage_title()
        if attempt.channel == "email":
            return self.env._("%(stage)s: sent to %(address)s.", stage=stage, address=attempt.address)
        return self.env._("%(stage)s: task done.", stage=stage)

    def _proof(self, attempt, today):
        """What the hash chain keeps of a contact: ids, codes, amounts and hashes of documents."""
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                SELECT move_id, ordinal, stage, cycle, currency_id, claim::text, advances
                  FROM quittance_action_line WHERE action_id = %s ORDER BY move_id, ordinal
                """,
                self.id,
            )
        )
        items = self.env.cr.fetchall()
        documents = [
            [document.res_id, hashlib.sha256(document.raw or b"").hexdigest()] for document in self._documents()
        ]
        if attempt.list_id:
            # Of no invoice.
            documents.append([None, hashlib.sha256(attempt.list_id.raw or b"").hexdigest()])
        return {
            "company_id": self.company_id.id,
            "partner_id": self.case_id.partner_id.id,
            "case_id": self.case_id.id,
            "action_id": self.id,
            "attempt_id": attempt.id,
            "night": fields.Date.to_string(self.night),
            "contacted_on": fields.Date.to_string(today),
            "stage": self.stage,
            "channel": attempt.channel,
            "message_ref": attempt.message_ref or None,
            "items": json.dumps(items),
            "documents": json.dumps(documents if attempt.channel == "email" else []),
        }
