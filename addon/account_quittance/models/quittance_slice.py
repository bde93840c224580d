from odoo import api, fields, models
from odoo.tools import SQL

from .core import core, postgres, replay
from .fields import BigInteger


class QuittanceSlice(models.Model):
    """What decides on one customer, as the core packs it, from a night to the next one that has another.

    Together with what the runs hold, any night that is kept can be decided again. Customers are plain numbers: what was decided on
    somebody who was merged or deleted stays what it was.
    """

    _name = "quittance.slice"
    _description = "What decided on a customer"
    _inherit = "quittance.owned"
    _log_access = False
    _order = "id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    customer = fields.Integer("Id of the customer", required=True, readonly=True, aggregator=None)
    night = fields.Date("From the night", required=True, readonly=True)
    until = fields.Date("To before the night", readonly=True)
    hash = BigInteger(required=True, readonly=True)
    leaves_on = fields.Date("First day on which a row leaves the history", readonly=True)
    slice = fields.Binary("Packed rows", attachment=False, readonly=True)

    _current = models.Index("(company_id, customer) WHERE until IS NULL")
    _customer_idx = models.Index("(company_id, customer)")

    @api.model
    def _keep_night(self, company, evaluation, bank_matched_on=None):
        """Keep what the night changed, in a constant number of statements.

        :param bank_matched_on: day up to which the bank was matched, where anything waited for it
        :return: (document of the night for its run, rows by stream)
        """
        settings = self.env["quittance.settings"]._of(company)
        texts = dict(settings._manifest_texts()) | settings._own_words()
        hashes = {name: replay.hash_of(text) for name, text in texts.items()}
        self.env["quittance.kept.text"]._keep(company, {hashes[name]: text for name, text in texts.items()})
        self.env.flush_all()
        rows = postgres.keep(self.env.cr, evaluation, company_id=company.id)
        self.env.invalidate_all(flush=False)
        night = replay.Night(evaluation.as_of, settings._snapshot_values(), evaluation.prior, hashes, bank_matched_on)
        return night.document(), rows

    @api.model
    def _kept_nights(self, company):
        """The domain of the runs that can be decided again."""
        return [("company_id", "=", company.id), ("state", "=", "done"), ("replay", "!=", False)]

    @api.model
    def _night_of(self, company, day):
        """The last night of a day that can be decided again; None where there is none."""
        core(self.env)
        runs = self.env["quittance.run"].sudo()
        run = runs.search(
            [("as_of", "=", day), *self._kept_nights(company)],
            limit=1,
        )
        return replay.night_of(run.replay) if run else None

    @api.model
    def _first_night(self, company):
        """The day of the first night that can be decided again; None where there is none."""
        runs = self.env["quittance.run"].sudo()
        return runs.search(self._kept_nights(company), order="as_of", limit=1).as_of or None

    @api.model
    def _night_before(self, company, day):
        """The day of the last night before a day that can be decided again; None where there is none."""
        runs = self.env["quittance.run"].sudo()
        earlier = [("as_of", "<", day), *self._kept_nights(company)]
        return runs.search(earlier, order="as_of desc", limit=1).as_of or None

    @api.model
    def _replay(self, company, night, customers=None):
        """Decide a night again; nothing is written.

        :param night: as of ``_night_of``
        :param customers: ids of the only customers that are wanted; those with whom they share entries are read beside them
        """
        texts = self.env["quittance.kept.text"]._texts(company, set(night.manifests.values()))
        slices = self._slices(company, night.as_of, customers)
        if customers is not None:
            sharing = {other for one in slices for other in replay.sharing(one)} - set(customers)
            slices += self._slices(company, night.as_of, sharing) if sharing else []
        return replay.decide(night, texts, slices)

    @api.model
    def _slices(self, company, day, customers=None):
        """The packed rows that held on a day, of all customers when None."""
        self.env.cr.execute(
            SQL(
                """
                SELECT slice FROM quittance_slice
                 WHERE company_id = %s AND night <= %s AND (until IS NULL OR until > %s) %s
                 ORDER BY id
                """,
                company.id,
                day,
                day,
                SQL() if customers is None else SQL("AND customer = ANY(%s)", list(customers)),
            )
        )
        return [bytes(content) for (content,) in self.env.cr.fetchall()]

    @api.model
    def _export(self, company):
        """All that is kept of a company, as ``quittance journal replay`` reads it.

        :return: quittance_core.replay.Kept
        """
        core(self.env)
        runs = self.env["quittance.run"].sudo().search(self._kept_nights(company), order="id")
        nights = [replay.night_of(run.replay) for run in runs]
        names = {name for night in nights for name in night.manifests.values()}
        cr = self.env.cr
        cr.execute(
            SQL(
                """
                SELECT customer, night, until, slice FROM quittance_slice
                 WHERE company_id = %s AND night IS DISTINCT FROM until ORDER BY id
                """,
                company.id,
            )
        )
        slices = [replay.KeptSlice(*row, bytes(content)) for *row, content in cr.fetchall()]
        cr.execute(
            SQL(
                """
                SELECT customer, night, until, fingerprint, state, policy, stage, next_stage, next_date::text
                  FROM quittance_decision
                 WHERE company_id = %s AND night IS DISTINCT FROM until ORDER BY id
                """,
                company.id,
            )
        )
        decisions = [
            replay.KeptDecision(*row[:4], dict(zip(replay.FACTS, row[4:], strict=True))) for row in cr.fetchall()
        ]
        texts = self.env["quittance.kept.text"]._texts(company, names)
        return replay.Kept({night.as_of: night for night in nights}, texts, slices, decisions)
