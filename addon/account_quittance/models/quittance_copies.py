import hashlib
import json
import logging
from datetime import timedelta

import psycopg2.errors

from odoo import fields, models
from odoo.exceptions import ConcurrencyError, UserError
from odoo.tools import SQL, formataddr

from .core import core
from .handover import encoded
from .quittance_attempt import listed
from .quittance_letter import one_line
from .quittance_night import RunUnderWay
from .quittance_roles import INVOICE_CONTACT

_logger = logging.getLogger(__name__)


# What left and could not be settled is settled later.
UNSETTLED_PAUSE = timedelta(hours=1)


def sha256(content):
    return hashlib.sha256(content).hexdigest()


class QuittanceCopies(models.AbstractModel):
    """Copies of a letter: who gets one, and how those are tried again alone for which the mail server asked to come back.

    What became of a copy has a code: taken, refused, waiting, unknown, or said_to_have_left.
    """

    _name = "quittance.copies"
    _description = "Copies of credit control letters"

    def _copies(self):
        """Which other contacts of the customer get each letter too: those that its stage names by role, and those to whom its
        invoices are made out, where the company copies them.

        :return: dict of action to the contacts that get a copy, and those that do not, as pairs of name and sentence
        """
        actions = self.sudo()
        letters = actions.filtered(lambda action: action.channel == "email")
        if letters and "quittance_facts" not in self.env.context:
            letters = letters._with_facts()
        of_invoices, of_roles = letters._copies_of_invoices(), letters._copies_of_roles()
        named = {action: of_invoices[action] | of_roles[action][0] for action in letters}
        refused = actions._refused_addresses(actions.env["res.partner"].union(*named.values()))
        found = dict.fromkeys(actions, (actions.env["res.partner"], []))
        for action, contacts in named.items():
            copies, without = action._usable_copies(contacts.sorted("id"), refused)
            found[action] = copies, [*without, *of_roles[action][1]]
        return found

    def _copies_of_invoices(self):
        """Contacts to whom the invoices of each letter are made out, where the company copies them: a dict of action to contacts."""
        asking = self.filtered(lambda action: action._settings().copy_contacts)
        claims = {action: action._letter_claims() for action in asking}
        moves = self.env["account.move"].browse({claim.move_id for found in claims.values() for claim in found})
        partner_of = {move.id: move.partner_id for move in moves.exists()}
        named = dict.fromkeys(self, self.env["res.partner"])
        for action, found in claims.items():
            customer = action.case_id.partner_id
            contacts = named[action].union(
                *(partner_of[claim.move_id] for claim in found if claim.move_id in partner_of)
            )
            # An invoice made out to the customer himself names nobody.
            named[action] = (contacts - customer - action._letter_addressee()).filtered(
                lambda contact, customer=customer: contact.commercial_partner_id == customer
            )
        return named

    def _copies_of_roles(self):
        """Contacts that the stage of each letter copies, one for each role.

        :return: dict of action to the contacts, and the roles that nobody has, as pairs of name and sentence
        """
        roles = {action: action._letter_stage().get("copies", ()) for action in self}
        asking = self.filtered(lambda action: roles[action])
        known = asking._role_contacts()
        refused = asking._refused_addresses(known)
        of_role = known.grouped(lambda contact: (contact.commercial_partner_id, contact.quittance_role))
        spoken, lang = core(self.env).sentences.shipped(), self.env.lang or "en"
        found = {action: (self.env["res.partner"], []) for action in self}
        for action in asking:
            contacts, nobody = self.env["res.partner"], []
            for role in roles[action]:
                if role == INVOICE_CONTACT:
                    holders = action.recipient_id
                else:
                    named = of_role.get((action.case_id.partner_id, role), known.browse())
                    holders = named.filtered(action._is_of_customer)
                reached = holders.filtered(lambda contact, action=action: action._can_be_reached(contact, refused))
                contacts |= (reached or holders)[:1]
                if not holders:
                    nobody.append((spoken.role(role, lang), self.env._("nobody known")))
            found[action] = contacts - action._letter_addressee(), nobody
        return found

    def _say_without_copy(self, without):
        return ", ".join(f"{name} ({why})" for name, why in without)

    def _usable_copies(self, contacts, refused):
        """Contacts with an address of their own, and why the others get nothing.

        :param refused: addresses that want no mail
        """
        known, copies, without = {self._letter_addressee().email_normalized}, contacts.browse(), []
        for contact in contacts:
            address = contact.email_normalized
            if not contact.active:
                without.append((contact.name, self.env._("archived")))
            elif not address:
                without.append((contact.name, self.env._("no e-mail address")))
            elif address in refused:
                without.append((contact.name, self.env._("wants no mail")))
            elif contact.company_id and contact.company_id.root_id != self.company_id:
                without.append((contact.name, self.env._("of another company")))
            elif address not in known:
                known.add(address)
                copies += contact
        return copies, without

    # Tried again.

    def _waiting_copies(self):
        """Letters that left, with copies that wait for another try."""
        return self.search([("state", "=", "done"), ("retry_on", "!=", False)], order="retry_on, id")

    def _send_copies(self):
        """Try the copies whose time has come: each is committed before it leaves, and settled by itself. Commits."""
        run = self.env["quittance.run"]
        now = fields.Datetime.now()
        for action in self._waiting_copies().filtered(lambda action: action.retry_on <= now):
            begun = action._prepare_copies()
            if begun:
                self.env["quittance.origin"]._record()
                action._hand_over_copies(*begun)
            if not run._commit():
                break

    def _hand_over_copies(self, attempt, mail):
        """Give copies to the mail server, keep what it said, and settle that; where sending is off by now they go on waiting."""
        run = self.env["quittance.run"]
        # The first question after a commit: it reads what anybody has said until now.
        if not self._settings().sending_on:
            mail.unlink()
            attempt.unlink()
            return
        values, fault = self._deliver(attempt, mail, attempt._message())
        if fault and fault.state == "failed" and not fault.temporary:
            values["refused"] = attempt.copies
        attempt.write(values)
        run._commit()
        try:
            self._settle_copies(attempt)
        except Exception:
            # That they left is stored: only what follows is tried again.
            self.env.cr.rollback()
            _logger.warning("Copies of action %s were tried and could not be settled", self.id, exc_info=True)
            self.sudo().retry_on = fields.Datetime.now() + UNSETTLED_PAUSE

    def _prepare_copies(self):
        """Check again and commit the attempt.

        :return: the attempt and its message; None where no copy leaves now
        """
        try:
            begun = self._begin_copies()
        except (psycopg2.errors.OperationalError, ConcurrencyError, RunUnderWay):
            # Somebody changes the facts: the next job looks again.
            self.env.cr.rollback()
            begun = None
        except Exception as error:
            self.env.cr.rollback()
            _logger.exception("Copies of action %s could not be prepared", self.id)
            self._give_up_copies(str(error))
            begun = None
        self.env["quittance.run"]._commit()
        return begun

    def _begin_copies(self):
        if not self._claim("done"):
            return None
        if not self._settings().sending_on:
            if not self._next_try(self._tries_of_copies()):
                self._give_up_copies(self._silence(False))
            return None
        last = self.attempt_ids[:1]
        if not last._copies_waiting():
            self._settle_copies(last)
            return None
        pairs, wrong = self._copies_still_right()
        if wrong:
            self._give_up_copies(self.env._("What the letter said, or to whom, is not so any more."), wrong)
        return self._compose_copies(pairs) if pairs else None

    def _letter_that_left(self):
        return self.attempt_ids.filtered(lambda attempt: attempt.channel == "email" and attempt.state == "sent")[:1]

    def _tries_of_copies(self):
        """The try in which the letter left, and those of copies alone since then."""
        letter = self._letter_that_left()
        return self.attempt_ids.filtered(lambda attempt: attempt.id >= letter.id)

    def _copies_still_right(self):
        """The waiting copies for which the letter is what was approved: nothing that it asks for was paid or held meanwhile.

        :return: pairs of contact and address, and the addresses of the others
        """
        company, customer = self.company_id, self.case_id.partner_id
        run = self.env["quittance.run"].sudo()
        run._give_way(company)
        evaluation = run._refresh(company, customer)
        if evaluation.failures:
            raise UserError(evaluation.failures[0]["message"])
        self.env.cr.execute(
            SQL(
                """
                SELECT EXISTS (
                    SELECT FROM quittance_action_line line
                      LEFT JOIN quittance_item item ON item.id = line.item_id AND item.closed_on IS NULL
                     WHERE line.action_id = %s AND item.claim IS DISTINCT FROM line.claim
                )
                """,
                self.id,
            )
        )
        (changed,) = self.env.cr.fetchone()
        waiting = self.attempt_ids[:1]._copies_waiting()
        contacts = self._copies()[self][0]
        if changed or self.case_id.state == "blocked" or not self._letter_that_left().mail_id.sudo().exists():
            contacts = contacts.browse()
        pairs = [pair for pair in self._approved_copies() if pair[1] in waiting]
        right = [[contact.id, contact.email_normalized] for contact in contacts]
        right = [pair for pair in pairs if pair in right]
        return right, [address for address in waiting if address not in {pair[1] for pair in right}]

    def _approved_copies(self):
        """Pairs of contact and address that were approved."""
        return (self.approved_facts or {}).get("copies", ())

    def _compose_copies(self, pairs):
        """Attempt and message of copies alone: the letter as it left.

        :param pairs: contact and address of each
        """
        letter = self._letter_that_left()
        mail = letter.mail_id.sudo()
        addresses = [address for _contact_id, address in pairs]
        attempt = (
            self.env["quittance.attempt"]
            .sudo()
            .create(
                {
                    "action_id": self.id,
                    "company_id": self.company_id.id,
                    "channel": "copy",
                    "copies": ", ".join(addresses),
                    "state": "unsettled",
                    "started_at": fields.Datetime.now(),
                    "message_ref": letter.message_ref,
                    "documents": letter.documents,
                    "content": (letter.content or {}) | {"recipients": sha256("\n".join(addresses).encode())},
                }
            )
        )
        attempt.mail_id = (
            self.env["mail.mail"]
            .sudo()
            .create(
                self._message_values(letter.message_ref, mail, mail.attachment_ids)
                | {"email_to": self._header_addresses(pairs)}
            )
        )
        return attempt, attempt.mail_id

    def _header_addresses(self, pairs):
        """Contacts and addresses as a header names them; the host finds nobody behind a domain in letters beyond ASCII."""
        contacts = self.env["res.partner"].browse
        return (
            ", ".join(formataddr((one_line(contacts(key).name or ""), encoded(address))) for key, address in pairs)
            or False
        )

    def _keep_copies_waiting(self, attempt):
        """Let what this try left wait for the next; what has waited for a day is refused."""
        waiting = attempt._copies_waiting()
        again = waiting and self._next_try(self._tries_of_copies())
        if waiting and not again:
            attempt.sudo().refused = ", ".join([*listed(attempt.refused), *waiting])
        if self.retry_on != (again or False):
            self.sudo().retry_on = again or False

    def _settle_copies(self, attempt):
        """After a try of copies alone: what is final is told and proved."""
        self._keep_copies_waiting(attempt)
        waiting = attempt._copies_waiting()
        self._tell_copies(attempt, [address for address in listed(attempt.copies) if address not in waiting])

    def _give_up_copies(self, error, addresses=None):
        """Try these copies of the last try, or all that wait, no more.

        :param error: why, for people
        """
        attempt = self.attempt_ids[:1].sudo()
        addresses = attempt._copies_waiting() if addresses is None else addresses
        attempt.write({"refused": ", ".join([*listed(attempt.refused), *addresses]), "error": error})
        if not attempt._copies_waiting():
            self.sudo().retry_on = False
        self._tell_copies(attempt, addresses)

    def _tell_copies(self, attempt, addresses):
        """What became of copies in the end: a link of the chain of proofs, and a note of who approved the letter."""
        if not addresses:
            return
        today = self._settings()._today()
        [record] = self._proofs({self: attempt}, today)
        own = {"channel": "copy", "items": "[]", "copies": json.dumps(self._copies_record(attempt, addresses))}
        self.env["quittance.proof"].sudo()._append([record | own])
        author = self.approved_by_id or self.env.user
        action = self._speaking()
        said = " ".join(action._copies_sentences(attempt._copies_by_outcome(addresses)))
        told = action.env._("%(stage)s: %(told)s", stage=action._stage_title(), told=said)
        self.case_id._message_log(body=told, author_id=author.partner_id.id)

    def _copies_record(self, attempt, addresses=None):
        """What a proof keeps of copies: the ID of each contact and the code of what became of it; all of a letter when None."""
        addresses = [*listed(attempt.copied), *listed(attempt.copies)] if addresses is None else addresses
        contact_of = {address: contact_id for contact_id, address in self._approved_copies()}
        return [
            [contact_of.get(address), code]
            for code, found in attempt._copies_by_outcome(addresses).items()
            for address in found
        ]

    def _copies_sentences(self, by_outcome):
        """What became of copies, for people.

        :param by_outcome: dict of code to addresses
        """
        sentences = {
            "taken": self.env._("Copy to %s: taken by the mail server."),
            "refused": self.env._("Copy to %s: refused."),
            "waiting": self.env._("Copy to %s: tried again by itself."),
            "unknown": self.env._("Copy to %s: nobody knows whether it left."),
            "said_to_have_left": self.env._("Copy to %s: a person says that it left."),
        }
        return [sentences[code] % ", ".join(found) for code, found in by_outcome.items()]
