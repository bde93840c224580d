import contextlib
import json
import logging
from datetime import timedelta

import psycopg2.errors

from odoo import api, fields, models
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tools import SQL, split_every
from odoo.tools.mail import email_domain_extract

from .handover import Fault, Handover
from .quittance_attempt import listed
from .quittance_copies import sha256
from .quittance_night import RunUnderWay

_logger = logging.getLogger(__name__)

# Advisory lock of the one job that sends; it is the session's, so that it outlives a commit and not the process.
SENDING_LOCK = 1_903_512_802
SOON = timedelta(minutes=1)
# Letters that are checked again, written and followed up together.
BATCH = 50
# A temporary fault is tried again after this pause, each one three times as long, until a day after the first try.
FIRST_PAUSE, LAST_TRY = timedelta(minutes=5), timedelta(days=1)


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
            doubt = self.env["quittance.origin"]._doubt()
            if doubt:
                _logger.warning("Nothing is sent: %s", doubt)
                return
            now = fields.Datetime.now()
            actions = self._waiting().filtered(lambda action: (action.retry_on or now) <= now)
            run._commit(remaining=len(actions))
            for ids in split_every(BATCH, actions.ids):
                self.browse(ids)._send()
                self.env["quittance.origin"]._record()
                if not run._commit(processed=len(ids)):
                    break
            self._send_copies()
            self._call_again()
            run._commit()

    def _waiting(self):
        """Approved letters of the companies whose sending is on, on a day and at an hour at which their policy lets them leave."""
        approved = self.search([("state", "=", "approved"), ("channel", "=", "email")], order="approved_on, id")
        approved = approved.filtered("sending_on")
        days = approved._contact_days()
        return approved.filtered(lambda action: not days[action]["no_contact"])

    def _contact_days(self):
        """When the policy of each of these actions lets it leave: a dict of action to what the core says of now, where its customer is.

        The policy that decided may be in force no more: then its approval dies before it leaves.
        """
        found = {}
        for company, actions in self.grouped("company_id").items():
            settings = self.env["quittance.settings"]._of(company)
            manifests = settings._sound_manifests()
            known = set(manifests.policies if manifests else [])
            for action in actions:
                customer = action.sudo().case_id.partner_id
                today, time = settings._clock_of(customer)
                day = {"day": str(today), "time": time, "no_contact": ""}
                if action.policy in known:
                    # A task is a person's, who knows the hour.
                    at = time if action.channel == "email" else None
                    day = manifests.contact_day(action.policy, str(today), at, customer.country_id.code or "")
                found[action] = day | {"today": str(today), "now": time}
        return found

    def _say_contact_day(self, found):
        """Why this action leaves later, as a sentence; False where it may leave today.

        :param found: what ``_contact_days`` says of it
        """
        if not found["no_contact"]:
            return False
        reason = {
            "code": "no_contact_day",
            "possible_on": found["today"],
            "no_contact": found["no_contact"],
            "from_on": found["day"],
        }
        if found["no_contact"] == "quiet_hours":
            reason |= {"at_time": found["now"], "from_time": found["time"]}
        [sentence] = self._settings()._sentences([reason])
        return sentence

    def _call_again(self):
        """For what is left: a run was under way, the host's time was up, or the mail server asked to wait."""
        waiting = self._waiting() + self._waiting_copies().filtered("sending_on")
        if waiting:
            soon = fields.Datetime.now() + SOON
            again = min(max(action.retry_on or soon, soon) for action in waiting)
            self.env.ref("account_quittance.ir_cron_sending")._trigger(again)

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

    @api.model
    def _is_sending(self):
        """Whether a job that sends is alive, in any process."""
        self.env.cr.execute(
            SQL(
                """
                SELECT EXISTS (
                    SELECT FROM pg_locks
                     WHERE locktype = 'advisory' AND classid = %s AND objid = 0 AND granted
                       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                )
                """,
                SENDING_LOCK,
            )
        )
        return self.env.cr.fetchone()[0]

    def _close_interrupted(self):
        """What a job that died left behind: what it had not begun is sent now; of the one it was at a person says."""
        attempts = self.env["quittance.attempt"]
        attempts.search([("state", "=", "prepared")])._put_back()
        unsettled = attempts.search([("state", "=", "unsettled")])
        unsettled.write({"state": "unknown", "error": self._fault_sentence("job_died")})
        self.env["quittance.run"]._commit()
        for attempt in unsettled.filtered(lambda attempt: attempt.channel == "copy"):
            attempt.action_id._settle_copies(attempt)
        for action in self.search([("state", "=", "in_flight")]):
            sent = action.attempt_ids.filtered(lambda attempt: attempt.state == "sent")
            if sent:
                action._settle_sent(sent[:1])

    def _send(self):
        """A batch: attempts are committed before the first message leaves, each is settled by itself, and all follow up at once."""
        prepared = self._prepare()
        attempts = self.env["quittance.attempt"].union(*(attempt for _action, attempt, _mail in prepared))
        if attempts:
            self.env["quittance.origin"]._record()
        settings = {action: action._settings() for action, _attempt, _mail in prepared}
        messages = {attempt: attempt._message() for attempt in attempts}  # read once, not after each commit
        for place, (action, attempt, mail) in enumerate(prepared):
            # The first question after a commit: it reads what anybody has said until now.
            if not settings[action].sending_on:
                attempts[place:]._put_back()
                attempts = attempts[:place]
                self.env["quittance.run"]._commit()
                break
            action._hand_over(attempt, mail, messages[attempt])
            attempts[place + 1 : place + 2].write({"state": "unsettled"})
            self.env["quittance.run"]._commit()
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
            self._claim("approved").write({"state": "failed", "error": str(error), "retry_on": False})
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
        actions = self._claim("approved")._still_approved()
        if not actions:
            return []
        actions = actions._with_facts(evaluations)
        actions._check_recipients()
        originals = actions._documents()
        composed = [action._compose(originals[action]) for action in actions]
        actions.write({"state": "in_flight", "retry_on": False})
        attempts = self.env["quittance.attempt"].sudo().create([attempt for attempt, _message in composed])
        messages = self.env["mail.mail"].sudo().create([message for _attempt, message in composed])
        for attempt, message in zip(attempts, messages, strict=True):
            attempt.mail_id = message
        attempts[0].state = "unsettled"
        return list(zip(self.browse(actions.ids), attempts, messages, strict=True))

    def _still_approved(self):
        """Those that are what was approved; of the others the approval dies, and its person reads why."""
        facts = self._facts(decided=True)
        changed = self.filtered(lambda action: facts[action.id] != action.approved_facts)
        for action in changed:
            said = action._speaking()._difference(action.approved_facts, facts[action.id])
            action._take_back()
            action.error = " ".join(said)
        # Whom nothing is asked of any more waits for nobody.
        changed.filtered(lambda action: not facts[action.id]["items"]).write({"state": "cancelled"})
        return self - changed

    def _take_back(self):
        """An approval that is not one any more: the proposal waits for another."""
        self.activity_id.unlink()
        self.claim_document_ids.unlink()
        self.line_ids.unlink()
        self.write(
            {
                "state": "to_approve",
                "approved_by_id": False,
                "approved_on": False,
                "approved_facts": False,
                "error": False,
                "retry_on": False,
            }
        )

    def _speaking(self):
        """This action in the language of who approved it: that person reads what became of it."""
        return self.with_context(lang=self.approved_by_id.lang or self.env.lang)

    def _check_recipients(self):
        recipients = {action: action._letter_addressee() for action in self}
        refused = self._refused_addresses(self.env["res.partner"].union(*recipients.values()))
        for recipient in recipients.values():
            if not recipient.email_normalized or recipient.email_normalized in refused:
                raise UserError(self.env._("%s has no address that a letter could go to.", recipient.display_name))

    def _compose(self, originals):
        """The values of the attempt and of the message of one action.

        :param originals: stored originals of the invoices that it shows
        """
        self.ensure_one()
        recipient, company = self._letter_addressee(), self.company_id
        letter = self._letter()
        if not letter["email_from"]:
            raise UserError(self.env._("%s has no e-mail address that a letter could come from.", company.name))
        statement = self._attach_list()
        if not all(document._quittance_is_pdf() for document in statement):
            raise UserError(self.env._("The statement of account could not be printed."))
        reference = self._message_reference(letter["email_from"])
        # What was approved, which is what is: see `_still_approved`.
        approved = self._approved_copies()
        # All tries together are one letter: who has it from an earlier one is not written to again.
        copied = self.attempt_ids.filtered(lambda other: other.message_ref == reference)[:1].copied
        copies = [pair for pair in approved if pair[1] not in listed(copied)]
        addresses = [recipient.email_normalized, *(address for _contact_id, address in approved)]
        attempt = {
            "action_id": self.id,
            "company_id": company.id,
            "channel": "email",
            "address": recipient.email_normalized,
            "copies": ", ".join(address for _contact_id, address in copies) or False,
            "copied": copied,
            "state": "prepared",
            "started_at": fields.Datetime.now(),
            "message_ref": reference,
            # The list is of no invoice.
            "documents": [
                *([document.res_id, sha256(document.raw)] for document in originals),
                *([None, sha256(document.raw)] for document in statement),
            ],
            "content": {
                "subject": sha256(letter["subject"].encode()),
                "body": sha256(str(letter["body_html"]).encode()),
                "recipients": sha256("\n".join(addresses).encode()),
            },
        }
        message = self._message_values(reference, letter, originals | statement) | {
            # An address, not a contact: a contact may hold several.
            "email_to": self._header_addresses([[recipient.id, recipient.email_normalized]]),
            "email_cc": self._header_addresses(copies),
        }
        return attempt, message

    def _message_reference(self, email_from):
        """One letter has one Message-ID in all its tries, also from a database that was restored: who has it drops the second."""
        database = self.env["ir.config_parameter"].sudo().get_param("database.uuid")
        letter_hash = sha256(json.dumps([database, self.id, self.approved_facts], sort_keys=True).encode())
        return f"<quittance-{self.id}.{letter_hash[:32]}@{email_domain_extract(email_from) or 'localhost'}>"

    def _message_values(self, reference, letter, documents):
        """Values of a message, without its recipients.

        :param letter: what has ``subject``, ``body_html``, ``email_from`` and ``reply_to``
        """
        return {
            "subject": letter["subject"],
            "body_html": letter["body_html"],
            "body": letter["body_html"],
            "email_from": letter["email_from"],
            "reply_to": letter["reply_to"],
            "reply_to_force_new": True,
            "attachment_ids": [fields.Command.set(documents.ids)],
            "message_id": reference,
            # The customer's, not ours: what was sent stays when this addon goes.
            "model": "res.partner",
            "res_id": self.case_id.partner_id.id,
            "auto_delete": False,
            # The host's own queue must not send it, beside us.
            "state": "cancel",
        }

    def _documents(self):
        """Stored originals of the invoices that the letters' tables show, where their stage attaches them; what is no PDF any more is as if there were none.

        :return: dict of action to attachments
        """
        none = self.env["account.move"]
        moves = {
            action: action._letter_moves() if "invoice" in action._letter_attachments() else none
            for action in self.sudo()
        }
        attachments = self.env["ir.attachment"].sudo()
        found = self._originals([move_id for of_action in moves.values() for move_id in of_action.ids])
        return {
            action: attachments.union(*(found[move_id] for move_id in of_action.ids if move_id in found))
            for action, of_action in moves.items()
        }

    def _originals(self, move_ids):
        """Stored originals of these invoices: a dict of id of the invoice to its attachment."""
        domain = [
            ("res_model", "=", "account.move"),
            ("res_field", "=", "invoice_pdf_report_file"),
            ("res_id", "in", move_ids),
        ]
        found = self.env["ir.attachment"].sudo().search(domain)
        return found.filtered(lambda document: document._quittance_is_pdf()).grouped("res_id")

    def _attach_list(self):
        """The list of everything that is asked for, stored where the message is; empty where there is none to attach."""
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

    def _hand_over(self, attempt, mail, message):
        """Give the letter to the mail server and settle the attempt, whatever comes back."""
        values, fault = self._deliver(attempt, mail, message)
        if fault and fault.temporary:
            self._try_again(attempt, values["error"])
        attempt.write(values)
        if values["state"] == "failed" and self.state == "in_flight":
            self.sudo().write({"state": "failed", "error": values["error"]})

    def _deliver(self, attempt, mail, message):
        """Give a message to the mail server.

        :param message: what the attempt says of it, as ``_message`` returns it
        :return: values of the attempt, and the fault of a message that did not plainly leave for its addressee, or None
        """
        copies = message.copies
        handover = Handover(message.address, copies, message.documents)
        values = {}
        try:
            # This message alone and whole: the host would read a field at a time of all the batch.
            mail = mail.with_prefetch().with_context(quittance_handover=handover)
            stored = [name for name, field in mail.mail_message_id._fields.items() if field.column_type and field.store]
            mail.mail_message_id.fetch(stored)
            mail.state = "outgoing"
            mail.send(raise_exception=True)
            if mail.state == "sent":
                # Only copies may have been taken: then the letter itself did not leave.
                fault, detail = handover.refusal(), handover.refusals()
                values["copied"] = ", ".join([*message.copied, *handover.takers(copies)]) or False
            else:
                fault, detail = Fault("failed", "not_made"), mail.failure_reason
                mail.state = "cancel"
        except Exception as failure:
            _logger.exception("Attempt %s to send action %s broke off", attempt.id, self.id)
            fault, detail = handover.fault(failure), f"{type(failure).__name__}: {failure}"
            self.env.cr.rollback()
        refused = handover.refused_for_good(copies)
        values |= {"state": "sent", "refused": ", ".join(refused) or False, "settled_at": fields.Datetime.now()}
        if fault:
            values |= self._fault_values(fault.state, fault.code, detail)
        elif handover.refused:
            busy = len(refused) < len(handover.refused)
            values |= self._fault_values("sent", "copy_busy" if busy else "copy_refused", detail)
        return values, fault

    def _fault_values(self, state, code, detail):
        return {"state": state, "error": self._speaking()._fault_sentence(code), "detail": detail}

    def _try_again(self, attempt, error):
        """Leave the letter approved for another try, while a day has not gone by since the first."""
        again = self._next_try(self.attempt_ids.filtered(lambda other: other.started_at >= self.approved_on))
        if again:
            self.sudo().write({"state": "approved", "error": error, "retry_on": again})

    @api.model
    def _next_try(self, tries):
        """When a temporary fault is tried again; None where a day has gone by since the first of these attempts."""
        now = fields.Datetime.now()
        last = min(tries.mapped("started_at"), default=now) + LAST_TRY
        return min(now + FIRST_PAUSE * 3 ** (len(tries) - 1), last) if now < last else None

    @api.model
    def _fault_sentence(self, code):
        """What became of a message, for people; the attempt keeps the technical text."""
        return {
            "unreachable": self.env._("The mail server could not be reached."),
            "busy": self.env._("The mail server asked to come back later."),
            "address_refused": self.env._("The mail server refused the address."),
            "copy_refused": self.env._("The mail server refused the address of a copy."),
            "copy_busy": self.env._("The mail server asked to come back later with a copy."),
            "login_refused": self.env._(
                "The mail server refused our login: an administrator looks at the outgoing mail server."
            ),
            "message_refused": self.env._("The mail server refused the message."),
            "not_made": self.env._("No message could be made for exactly this recipient and these documents."),
            "broken_off": self.env._("The connection broke off before the mail server had answered."),
            "job_died": self.env._("The job ended before the mail server had answered."),
        }[code]
