from typing import NamedTuple

from odoo import api, fields, models

from .fields import LooseMany2one

RESULTS = [
    ("reached", "Reached"),
    ("message_left", "Left a message"),
    ("written", "Handed over or posted"),
]


def listed(addresses):
    """The addresses of a column as a list."""
    return [address for address in (addresses or "").split(", ") if address]


class Message(NamedTuple):
    """What an attempt hands over: to whom, and the SHA-256 of each attachment."""

    address: str | None
    copies: list[str]
    copied: list[str]
    documents: list[str]


class QuittanceAttempt(models.Model):
    """One try at delivering an action; committed before it starts, settled after."""

    _name = "quittance.attempt"
    _description = "Delivery attempt of a credit control action"
    _log_access = False
    _order = "id desc"

    action_id = fields.Many2one("quittance.action", required=True, readonly=True, ondelete="cascade", index=True)
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    channel = fields.Selection(
        [("email", "E-mail"), ("copy", "Copy of an e-mail"), ("task", "Task")], required=True, readonly=True
    )
    address = fields.Char(readonly=True)
    copies = fields.Char(
        "Copies to",
        readonly=True,
        help="Addresses of the other contacts, as approved, without those that had the letter from an earlier try.",
    )
    copied = fields.Char(
        "Copies taken",
        readonly=True,
        help="Addresses of copies for which the mail server took this try or an earlier one.",
    )
    refused = fields.Char(
        "Copies refused", readonly=True, help="Addresses of copies that are not tried again: the error says why."
    )
    copies_told = fields.Text("Copies", compute="_compute_copies_told", help="What became of each.")
    state = fields.Selection(
        [
            ("prepared", "Waiting its turn"),
            ("unsettled", "Under way"),
            ("noted", "Noted, can be taken back"),
            ("sent", "Left"),
            ("failed", "Failed"),
            ("unknown", "Unknown"),
        ],
        required=True,
        readonly=True,
    )
    started_at = fields.Datetime("Started", readonly=True)
    settled_at = fields.Datetime("Settled", readonly=True)
    message_ref = fields.Char("Message-ID", readonly=True)
    documents = fields.Json(
        readonly=True, help="What was attached: pairs of an invoice's ID, none for the statement, and the file's hash."
    )
    content = fields.Json(
        readonly=True, help="Hashes of subject, body and recipients, taken before the message was handed over."
    )
    # Its own, since all tries of a letter have one Message-ID.
    mail_id = LooseMany2one("mail.mail", "Message", readonly=True)
    user_id = fields.Many2one(
        "res.users",
        "Done by",
        readonly=True,
        ondelete="set null",
        help="Who did the task, or said what became of the message.",
    )
    result = fields.Selection(RESULTS, "What came of it", readonly=True, help="Of a task, as a person said.")
    note = fields.Text(readonly=True)
    attachment_id = fields.Many2one("ir.attachment", "Document", readonly=True, ondelete="set null")
    outcome = fields.Selection(
        [
            ("accepted", "Taken by the mail server"),
            ("said_to_have_left", "A person says that it left"),
            ("done", "Done by a person"),
            *RESULTS,
        ],
        compute="_compute_outcome",
        help="Of an attempt that succeeded.",
    )
    error = fields.Char("What happened", readonly=True)
    detail = fields.Text("Technical text", readonly=True)
    is_erased = fields.Boolean("Words erased", readonly=True, help="After the company's period of retention.")

    @api.depends("copies", "copied", "refused", "state", "user_id")
    @api.depends_context("lang")
    def _compute_copies_told(self):
        for attempt in self:
            by_outcome = attempt._copies_by_outcome([*listed(attempt.copied), *listed(attempt.copies)])
            # Of a letter that did not leave, its next try has the copies.
            if attempt.state not in ("sent", "unknown") and attempt.channel != "copy":
                by_outcome.pop("waiting", None)
            attempt.copies_told = "\n".join(attempt.action_id._copies_sentences(by_outcome)) or False

    @api.depends("state", "channel", "user_id", "result")
    def _compute_outcome(self):
        for attempt in self:
            said = "said_to_have_left" if attempt.user_id else "accepted"
            done = (attempt.result or "done") if attempt.channel == "task" else said
            attempt.outcome = done if attempt.state == "sent" else False

    def _copies_waiting(self):
        """Addresses of copies that the mail server asked to come back for."""
        if self.user_id or self.state not in ("sent", "failed"):
            return []
        settled = {*listed(self.copied), *listed(self.refused)}
        return [address for address in listed(self.copies) if address not in settled]

    def _copies_by_outcome(self, addresses):
        """What became of copies in this try: codes of ``quittance.copies``, each with its addresses."""
        rest = "said_to_have_left" if self.user_id else "unknown" if self.state == "unknown" else "waiting"
        told = dict.fromkeys(listed(self.refused), "refused") | dict.fromkeys(listed(self.copied), "taken")
        found = {}
        for address in dict.fromkeys(addresses):
            found.setdefault(told.get(address, rest), []).append(address)
        return found

    def _message(self):
        documents = [document_hash for _move_id, document_hash in self.documents or []]
        return Message(self.address or None, listed(self.copies), listed(self.copied), documents)

    def _put_back(self):
        """Attempts that never began: their letters are approved still, and wait for the next job."""
        self.mail_id.sudo().exists().unlink()
        self.action_id.write({"state": "approved"})
        self.unlink()

    _unsettled_uniq = models.UniqueIndex("(action_id) WHERE state IN ('prepared', 'unsettled', 'unknown')")
