import json
from collections import defaultdict
from decimal import Decimal

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL, format_date, format_list

from .core import core, journal


class QuittanceProof(models.Model):
    """That a message left, a task was done or a penalty was waived: append-only, plain values, chained by hash.

    Ids, codes, amounts and document hashes only; names and addresses live elsewhere.
    """

    _name = "quittance.proof"
    _description = "Proof of a contact or a waiver"
    _log_access = False
    _order = "id desc"
    _rec_name = "hash"

    company_id = fields.Integer("Company ID", required=True, readonly=True, aggregator=None)
    partner_id = fields.Integer("Customer ID", required=True, readonly=True, aggregator=None)
    action_id = fields.Integer("Action ID", readonly=True, aggregator=None)
    attempt_id = fields.Integer("Attempt ID", readonly=True, aggregator=None)
    format_version = fields.Integer(required=True, readonly=True, aggregator=None)
    recorded_at = fields.Datetime(required=True, readonly=True)
    record = fields.Text(required=True, readonly=True, help="What the hash covers, beside the previous hash.")
    previous_hash = fields.Char(readonly=True, help="Of the company's proof before; empty for the first.")
    hash = fields.Char(required=True, readonly=True)
    # In the reader's words; the record itself holds neither names nor sentences.
    customer = fields.Char(compute="_compute_told")
    told = fields.Char("What was done", compute="_compute_told")

    _chain_uniq = models.UniqueIndex(
        "(company_id, COALESCE(previous_hash, ''))", "Another proof was recorded at this moment. Try again."
    )

    @api.depends("record", "partner_id")
    @api.depends_context("lang")
    def _compute_told(self):
        # Who reads proofs need not read contacts.
        customers = self.env["res.partner"].sudo().browse(filter(None, self.mapped("partner_id"))).exists()
        names = {customer.id: customer.display_name for customer in customers}
        for proof in self:
            proof.customer = names.get(proof.partner_id) or self.env._("Customer %s, who is gone", proof.partner_id)
            try:
                proof.told = proof._say(json.loads(proof.record))
            except (ValueError, KeyError, TypeError, ArithmeticError):
                proof.told = self.env._("This record cannot be read: verify the proofs.")

    def _say(self, record):
        """What a record says, as a sentence; our other addons say theirs."""
        if record["channel"] == "imported":
            return self._say_imported(record)
        attempt = self.env["quittance.attempt"]._fields
        outcomes = dict(attempt["outcome"]._description_selection(self.env))
        titles = self.env["quittance.stage.code"]._titles(record["company_id"], self.env.lang)
        copies = self._say_copies(json.loads(record.get("copies", "[]")))
        stage = titles.get(record["stage"], record["stage"])
        if record["channel"] == "copy":
            return self.env._("%(stage)s: %(copies)s", stage=stage, copies=copies)
        asked = defaultdict(Decimal)
        for _move_id, _ordinal, _stage, _cycle, currency_id, claim, _advances in json.loads(record["items"]):
            asked[currency_id] += Decimal(claim)
        say = self.env["quittance.settings"]._amount
        amounts = [
            say(amount, currency.name)
            for currency, amount in ((self.env["res.currency"].browse(key), asked[key]) for key in sorted(asked))
        ]
        told = self.env._(
            "%(stage)s, %(channel)s: %(outcome)s; %(amount)s asked for.",
            stage=stage,
            channel=dict(attempt["channel"]._description_selection(self.env))[record["channel"]],
            outcome=outcomes.get(record["outcome"], record["outcome"]),
            amount=format_list(self.env, amounts) if amounts else self.env._("nothing"),
        )
        return " ".join(filter(None, (told, copies)))

    def _say_imported(self, record):
        """What was taken over of reminders that left elsewhere: each stage with its days."""
        titles = self.env["quittance.stage.code"]._titles(record["company_id"], self.env.lang)
        days = defaultdict(set)
        for _move_id, _ordinal, stage, day in json.loads(record["items"]):
            days[stage].add(fields.Date.to_date(day))
        said = [
            self.env._(
                "%(stage)s (%(days)s)",
                stage=titles.get(stage, stage),
                days=format_list(self.env, [format_date(self.env, day) for day in sorted(days[stage])]),
            )
            for stage in sorted(days, key=lambda stage: min(days[stage]))
        ]
        return self.env._(
            "Sent before, not from here: %(stages)s. Taken over on %(day)s by %(person)s.",
            stages=format_list(self.env, said),
            day=format_date(self.env, record["imported_on"]),
            person=self.env["res.users"].sudo().browse(record["done_by"]).exists().name
            or self.env._("somebody who is gone"),
        )

    def _say_copies(self, copies):
        """What became of copies, by the names of the contacts.

        :param copies: pairs of a contact's ID and a code, see ``quittance.copies``
        """
        # Who reads proofs need not read contacts.
        contacts = self.env["res.partner"].sudo().browse(contact_id for contact_id, _code in copies if contact_id)
        names = {contact.id: contact.name for contact in contacts.exists()}
        by_outcome = defaultdict(list)
        for contact_id, code in copies:
            by_outcome[code].append(names.get(contact_id) or self.env._("Contact %s, who is gone", contact_id))
        return " ".join(self.env["quittance.action"]._copies_sentences(by_outcome))

    def write(self, vals):
        if self:
            raise UserError(self.env._("A proof is never changed."))
        return super().write(vals)

    @api.ondelete(at_uninstall=False)
    def _unlink_never(self):
        raise UserError(self.env._("A proof is never deleted."))

    @api.model
    def _append(self, records):
        """Add proofs to the chain of their company, in this order.

        :param records: list of dicts of str to None, bool, int or str, with ``company_id`` (one for all), ``partner_id``,
            ``action_id`` and ``attempt_id``
        """
        format_version = core(self.env).AUDIT_FORMAT_VERSION
        company_id = records[0]["company_id"]
        number, previous = self._end(company_id)
        recorded_at = fields.Datetime.now()
        proofs = []
        for number, record in enumerate(records, number + 1):  # noqa: B020
            # What stands in a column is under the hash too.
            record |= {
                "number": number,
                "format_version": format_version,
                "recorded_at": fields.Datetime.to_string(recorded_at),
            }
            following = journal.hash_of(previous, record)
            proofs.append(
                {name: record[name] for name in journal.COLUMNS}
                | {"record": journal.write_record(record), "previous_hash": previous, "hash": following}
            )
            previous = following
        return self.create(proofs)

    @api.model
    def _end(self, company_id):
        """Number of a company's proofs, and the hash of the last; empty without one."""
        last = self.search([("company_id", "=", company_id)], limit=1)
        return self.search_count([("company_id", "=", company_id)]), last.hash or ""

    @api.model
    def _ends(self):
        """Number of proofs and hash of the last one, by company; to be kept outside of the database.

        :return: dict of company id to a list of both
        """
        self.env.flush_all()
        self.env.cr.execute(
            "SELECT company_id, COUNT(*), (ARRAY_AGG(hash ORDER BY id DESC))[1] FROM quittance_proof GROUP BY 1"
        )
        return {company_id: [count, last_hash] for company_id, count, last_hash in self.env.cr.fetchall()}

    @api.model
    def _read_chain(self, company):
        """The proofs of a company as an export holds them, in order, one by one.

        :return: iterator of dicts
        """
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                SELECT company_id, partner_id, action_id, attempt_id, format_version, to_char(recorded_at, %s) AS recorded_at,
                       record, previous_hash, hash
                  FROM quittance_proof WHERE company_id = %s ORDER BY id
                """,
                "YYYY-MM-DD HH24:MI:SS",
                company.id,
            )
        )
        yield from self.env.cr.dictfetchall()

    @api.model
    def _verify(self, company, known=()):
        """Whether the chain of a company is what was recorded.

        :param known: number of proofs and hash of the last one at an earlier time
        :return: quittance_core.journal.Verification
        """
        return journal.verify(self._read_chain(company), *known)

    def action_verify(self):
        """Show whether the chain of the user's company holds, with an export of it; whatever rows are chosen."""
        return self.env["quittance.verification"]._open(self.env.company.root_id)
