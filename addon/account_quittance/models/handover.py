"""One message on its way to the mail server: what it must be, and what an answer of the server means."""

import hashlib
import smtplib
from email.utils import getaddresses
from typing import NamedTuple

from odoo.addons.base.models.ir_mail_server import extract_rfc2822_addresses
from odoo.tools import formataddr

RECIPIENT_HEADERS = ("To", "Cc", "Bcc", "X-Forge-To", "X-Msg-To-Add")


class WrongMessageError(Exception):
    """The message is not the one that was to be sent; it was not handed over."""


class Fault(NamedTuple):
    """What became of a message that did not plainly leave."""

    state: str  # of the attempt: failed, or unknown
    code: str
    temporary: bool = False


def _is_temporary(code):
    return 400 <= code < 500


def _fault_of_refusal(answers):
    """What answers of a server (pairs of a code and a text) to an addressee say of the message."""
    temporary = any(_is_temporary(code) for code, _text in answers)
    return Fault("failed", "busy" if temporary else "address_refused", temporary)


def encoded(address):
    """An address as the mail server is told it."""
    return (extract_rfc2822_addresses(formataddr((False, address))) or [address])[0].lower()


class Handover:
    """A message that must reach these addresses with these documents, and whether the talk about it has begun."""

    def __init__(self, addressee, copies, documents):
        """
        :param addressee: address that the message is for; None where it is sent to copies alone
        :param copies: list of the other addresses; exactly they and the addressee get the message
        :param documents: list of the SHA-256 of each attachment
        """
        self.addressee = addressee and encoded(addressee)
        self.addresses = sorted(map(encoded, [addressee, *copies] if addressee else copies))
        self.documents = sorted(documents)
        self.begun = False
        self.refused = {}  # answers of the server by address

    def watch(self, session):
        """Keep whom the server refuses, also beside others: the host drops its answer."""
        send_message = session.send_message

        def keep(answers):
            self.refused = {encoded(address): answer for address, answer in answers.items()}

        def watched(*args, **kwargs):
            try:
                answers = send_message(*args, **kwargs)
            except smtplib.SMTPRecipientsRefused as failure:
                keep(failure.recipients)
                raise
            keep(answers)
            return answers

        session.send_message = watched

    def refusal(self):
        """The fault of a message that was taken for copies and not for its addressee; None when it was."""
        return _fault_of_refusal([self.refused[self.addressee]]) if self.addressee in self.refused else None

    def takers(self, addresses):
        """Those of these addresses for which the server took the message."""
        return [address for address in addresses if encoded(address) not in self.refused]

    def refused_for_good(self, addresses):
        """Those of these addresses that the server does not ask to come back for."""
        answers = {address: self.refused.get(encoded(address)) for address in addresses}
        return [address for address, answer in answers.items() if answer and not _is_temporary(answer[0])]

    def refusals(self):
        """Technical text of the addresses that were refused."""
        return "; ".join(f"{address}: {answer}" for address, answer in sorted(self.refused.items()))

    def begin(self, message, envelope):
        """Refuse a message that would reach anybody else or carries something else; from here on it may have left.

        :param message: email.message.EmailMessage
        :param envelope: list of addresses that the mail server is told
        """
        named = [str(value) for header in RECIPIENT_HEADERS for value in message.get_all(header, [])]
        for found in (envelope, [address for _name, address in getaddresses(named)]):
            if sorted(map(encoded, found)) != self.addresses:
                raise WrongMessageError(f"Recipients {sorted(found)} instead of {self.addresses}")
        attached = [part.get_payload(decode=True) or b"" for part in message.walk() if part.get_filename()]
        if sorted(hashlib.sha256(content).hexdigest() for content in attached) != self.documents:
            raise WrongMessageError(f"{len(attached)} attachments that are not the {len(self.documents)} expected ones")
        self.begun = True

    def fault(self, failure):
        """What an exception says of the message.

        :param failure: exception that sending it raised
        """
        while failure:
            found = self._fault_of(failure)
            if found:
                return found
            failure = failure.__cause__ or failure.__context__
        return Fault("unknown", "broken_off") if self.begun else Fault("failed", "not_made")

    def _fault_of(self, failure):
        # All that smtplib raises is an OSError.
        if isinstance(failure, (AssertionError, UnicodeEncodeError, WrongMessageError)):
            return Fault("failed", "not_made")
        if isinstance(failure, smtplib.SMTPRecipientsRefused):
            answers = {encoded(address): answer for address, answer in failure.recipients.items()}
            # A copy that is refused for good keeps the letter from nobody.
            return _fault_of_refusal([answers[self.addressee]] if self.addressee in answers else answers.values())
        if isinstance(failure, smtplib.SMTPResponseException):
            temporary = _is_temporary(failure.smtp_code)
            refused = "login_refused" if isinstance(failure, smtplib.SMTPAuthenticationError) else "message_refused"
            return Fault("failed", "busy" if temporary else refused, temporary)
        if isinstance(failure, smtplib.SMTPException) and not isinstance(failure, smtplib.SMTPServerDisconnected):
            return Fault("failed", "message_refused")
        if isinstance(failure, OSError):
            # No answer: before the talk about the message the server is away, after that nobody knows.
            return Fault("unknown", "broken_off") if self.begun else Fault("failed", "unreachable", temporary=True)
        return None
