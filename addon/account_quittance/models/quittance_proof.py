import hashlib
import json

from odoo import api, fields, models
from odoo.exceptions import UserError

from .core import core


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

    _chain_uniq = models.UniqueIndex(
        "(company_id, COALESCE(previous_hash, ''))", "Another proof was recorded at this moment. Try again."
    )

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
        native = core(self.env)
        previous = self.search([("company_id", "=", records[0]["company_id"])], limit=1).hash or ""
        proofs = []
        for record in records:
            following = self._hash(previous, record)
            proofs.append(
                {name: record[name] for name in ("company_id", "partner_id", "action_id", "attempt_id")}
                | {
                    "format_version": native.AUDIT_FORMAT_VERSION,
                    "recorded_at": fields.Datetime.now(),
                    "record": json.dumps(record, sort_keys=True),
                    "previous_hash": previous,
                    "hash": following,
                }
            )
            previous = following
        return self.create(proofs)

    @api.model
    def _hash(self, previous, record):
        content = core(self.env).canonical_bytes(bytes.fromhex(previous), record)
        return hashlib.sha256(content).hexdigest()

    @api.model
    def _broken(self, company):
        """Proofs of a company that do not follow from the one before, in order; empty when the chain holds."""
        previous = ""
        broken = self.browse()
        for proof in self.search([("company_id", "=", company.id)], order="id"):
            if (proof.previous_hash or "") != previous or proof.hash != self._hash(previous, json.loads(proof.record)):
                broken += proof
            previous = proof.hash
        return broken
