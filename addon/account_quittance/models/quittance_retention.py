from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.tools import SQL

from .quittance_night import CLAIM_HISTORY

# Evaluations of some customers say nothing that the next night does not say.
KEEP_PARTIAL_RUNS = relativedelta(days=30)
KEEP_NIGHTS = relativedelta(months=24)
# Of letters and tasks, at once: the host's vacuum comes again the next day.
BATCH = 1000


class QuittanceRetention(models.AbstractModel):
    """How long each kind of row is kept. Proofs, actions and charges are kept for ever: they hold ids, codes, amounts and hashes."""

    _name = "quittance.retention"
    _description = "Retention of what credit control writes"

    @api.autovacuum
    def _gc_runs(self):
        """Runs that nobody looks at any more; the last night that was done stays, whatever its age."""
        now = fields.Datetime.now()
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                DELETE FROM quittance_run run
                 WHERE (run.kind = 'partial' AND run.create_date < %s OR run.create_date < %s)
                   AND EXISTS (SELECT FROM quittance_run later
                                WHERE later.company_id = run.company_id AND later.kind = 'night'
                                  AND later.state = 'done' AND later.id > run.id)
                """,
                now - KEEP_PARTIAL_RUNS,
                now - KEEP_NIGHTS,
            )
        )
        self.env["quittance.run"].invalidate_model(flush=False)

    @api.autovacuum
    def _gc_items(self):
        """Items closed for longer than a claim can last."""
        for settings in self.env["quittance.settings"]._all():
            self.env.cr.execute(
                SQL(
                    "DELETE FROM quittance_item WHERE company_id = %s AND closed_on < %s",
                    settings.company_id.id,
                    settings._today() - CLAIM_HISTORY,
                )
            )
        self.env["quittance.item"].invalidate_model(flush=False)

    @api.autovacuum
    def _gc_words(self):
        """What letters and tasks said, and to whom, beyond the company's period; the hashes of it stay in the journal."""
        for settings in self.env["quittance.settings"]._all().filtered("keep_words_months"):
            attempts = self.env["quittance.attempt"].search(
                [
                    ("company_id", "=", settings.company_id.id),
                    ("settled_at", "<", fields.Datetime.now() - relativedelta(months=settings.keep_words_months)),
                    ("is_erased", "=", False),
                ],
                limit=BATCH,
            )
            references = list(filter(None, attempts.mapped("message_ref")))
            self.env["mail.message"].search([("message_id", "in", references), ("model", "=", "res.partner")]).unlink()
            attempts.attachment_id.unlink()
            attempts.action_id.claim_document_ids.unlink()
            words = ("address", "copies", "copied", "refused", "note", "error")
            attempts.write(dict.fromkeys(words, False) | {"is_erased": True})
