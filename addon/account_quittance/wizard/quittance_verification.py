import base64
import io
import json
import mimetypes

from odoo import api, fields, models
from odoo.exceptions import AccessError

from ..models.core import core, replay

# Unknown to the host, whose download would add the extension of a plain text.
mimetypes.add_type("application/jsonl", ".jsonl")


class QuittanceVerification(models.TransientModel):
    """Whether a company's chain of proofs holds, and an export of it to be kept elsewhere."""

    _name = "quittance.verification"
    _description = "Verification of the proofs"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    known_count = fields.Integer("Proofs at an earlier time", help="As an earlier verification or export named them.")
    known_hash = fields.Char("Last hash at that time")
    count = fields.Integer("Number of proofs", readonly=True, aggregator=None)
    last_hash = fields.Char("Last hash", readonly=True)
    faults = fields.Text("What does not hold", readonly=True)
    file = fields.Binary("Export", readonly=True, attachment=False)
    file_name = fields.Char(readonly=True)

    @api.constrains("company_id")
    def _check_company(self):
        # A dialogue may be made by call.
        if self.company_id - self.env.user.company_ids.root_id:
            raise AccessError(self.env._("The proofs of this company are not yours to see."))

    @api.model
    def _open(self, company):
        known = self.env["quittance.origin"]._known_end(company)
        count, last_hash = known or (0, False)
        wizard = self.create({"company_id": company.id, "known_count": count, "known_hash": last_hash})
        shown = wizard.action_verify()
        if not wizard.faults and wizard.known_count == wizard.count:
            # The chain of now is no earlier one to be held beside it.
            wizard.write({"known_count": 0, "known_hash": False})
        return shown

    def action_verify(self):
        """Read the chain; what an earlier verification named must be its beginning."""
        self.ensure_one()
        proofs = self.env["quittance.proof"].sudo()
        found = proofs._verify(self.company_id, (self.known_count or None, self.known_hash or None))
        titles = {
            "proof_unreadable": self.env._("The record cannot be read."),
            "proof_changed": self.env._("It is not what was recorded."),
            "proof_column_changed": self.env._("A column beside the record was changed."),
            "proof_missing": self.env._("It does not follow the proof before it."),
            "proof_cut_off": self.env._("The last proofs were removed, or the whole chain was written anew."),
        }
        self.write(
            {
                "count": found.count,
                "last_hash": found.last_hash,
                "faults": "\n".join(
                    self.env._(
                        "Proof %(number)s: %(what)s", number=fault["source"].split()[-1], what=titles[fault["code"]]
                    )
                    for fault in found.faults
                )
                or False,
            }
        )
        return self._show()

    def action_export(self):
        """Write the chain as ``quittance journal verify`` reads it, a proof a line."""
        self.ensure_one()
        lines = "".join(
            json.dumps(proof) + "\n" for proof in self.env["quittance.proof"].sudo()._read_chain(self.company_id)
        )
        today = self.env["quittance.settings"]._of(self.company_id)._today()
        name = f"proofs-{self.company_id.id}-{today}.jsonl"
        self.write({"file": base64.b64encode(lines.encode()), "file_name": name})
        return self._show()

    def action_export_nights(self):
        """Write what decided on every night that is kept, as ``quittance journal replay`` reads it."""
        self.ensure_one()
        core(self.env)
        content = io.BytesIO()
        replay.write(content, self.env["quittance.slice"].sudo()._export(self.company_id))
        today = self.env["quittance.settings"]._of(self.company_id)._today()
        name = f"nights-{self.company_id.id}-{today}.zip"
        self.write({"file": base64.b64encode(content.getvalue()), "file_name": name})
        return self._show()

    def _show(self):
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Verify the proofs"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
        }
