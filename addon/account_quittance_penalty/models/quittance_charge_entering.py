import logging
from datetime import timedelta

import psycopg2.errors

from odoo import api, fields, models
from odoo.addons.account_quittance.models.quittance_night import TRIES, RunUnderWay
from odoo.exceptions import UserError
from odoo.tools import SQL

_logger = logging.getLogger(__name__)

# Entries made in one transaction; so many are made at once when a person asks, more by the job.
BATCH = 25
SOON = timedelta(minutes=1)
# States in which the job has something to do.
PENDING = ("reckoning", "charging")
# Of what is open now, what these entries show.
_KEEP_SHOWN = """
    DELETE FROM quittance_open_penalty open
     WHERE NOT EXISTS (
         SELECT FROM quittance_charge_proposal_line line
           JOIN quittance_charge_proposal_entry entry ON entry.id = line.entry_id
          WHERE line.entry_id = ANY(%s) AND line.selected AND line.move_id = open.move_id AND line.ordinal = open.ordinal
            AND line.currency_id = open.currency_id AND entry.branch_id = open.branch_id
     )
"""


class QuittanceChargeEntering(models.AbstractModel):
    """How a proposal becomes entries: by batches of customers, each reckoned again, one commit each in the job."""

    _name = "quittance.charge.entering"
    _description = "Entering of proposed charges"

    @api.model
    def _cron_charge(self):
        """The job that reckons proposals and makes their entries. It commits."""
        run = self.env["quittance.run"]
        waiting = self.search([("state", "in", PENDING)], order="id")
        run._commit(remaining=len(waiting))
        for proposal in waiting:
            if not proposal._work():
                self._call_job(fields.Datetime.now() + SOON)
                run._commit()
                break

    @api.model
    def _call_job(self, at=None):
        """Have the job come.

        :raises UserError: when somebody has switched it off
        """
        job = self.env.ref("account_quittance_penalty.ir_cron_charging").sudo()
        if not job.active:
            raise UserError(self.env._("The job “%s” is switched off. Ask an administrator to switch it on.", job.name))
        job._trigger(at)

    def _work(self):
        """Go on with this proposal: reckon it, or enter one batch after the other.

        :return: whether it is done; otherwise the job has to come again
        """
        # In the name, and the language, of who asked.
        asked = self.with_user(self.user_id).with_context(lang=self.user_id.lang).sudo()
        conflicts = 0
        while asked.state in PENDING:
            try:
                asked._step()
            except (psycopg2.errors.OperationalError, RunUnderWay):
                # Somebody changed a row, or evaluates: once more, with fresh facts.
                self.env.cr.rollback()
                conflicts += 1
                if conflicts == TRIES:
                    return False
                continue
            except Exception as error:
                _logger.exception("Proposal of charges %s failed", self.id)
                self.env.cr.rollback()
                asked.write({"state": "failed", "error": str(error) or type(error).__name__})
            done = asked.state not in PENDING
            if done:
                asked._tell()
            if not self.env["quittance.run"]._commit(processed=int(done)) and not done:
                return False
        return True

    def _step(self):
        if self.state == "reckoning":
            self._reckon()
        else:
            self._enter()

    def _tell(self):
        """Say on the screen of who asked that something is there to look at."""
        self.user_id._bus_send(
            "simple_notification",
            {
                "type": "danger" if self.state == "failed" else "success",
                "sticky": True,
                "title": self.display_name,
                "message": self.sentence,
            },
        )

    # One batch.

    def _enter(self):
        """Draft the entries of the next customers, as they were shown; in superuser mode. Does not commit.

        What moved meanwhile is refused with words, and so is one customer's fault: neither stops the others.
        """
        self.ensure_one()
        company = self.company_id
        run = self.env["quittance.run"].with_company(company)
        run._lock(company)
        entries = self._claim_entries()
        customers = entries.partner_id.exists()
        for entry in entries.filtered(lambda entry: entry.partner_id not in customers):
            entry._refuse(self.env._("This customer is gone. Reckon again."))
        if customers:
            cases = self.env["quittance.case"]._open_for(customers, company)
            cases._take_turn()
            self._load(customers)
            self._refuse_what_moved(entries, cases)
            self._enter_as_shown(entries.filtered(lambda entry: entry.state == "proposed"))
            run._refresh(company, customers)
        if not self.env["quittance.charge.proposal.entry"].search_count(self._to_enter(), limit=1):
            self.state = "charged" if "charged" in self.entry_ids.mapped("state") else "failed"

    def _to_enter(self):
        return [("proposal_id", "=", self.id), ("state", "=", "proposed"), ("selected", "=", True)]

    def _claim_entries(self):
        """The next entries that nobody else is making."""
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                "SELECT id FROM quittance_charge_proposal_entry"
                " WHERE proposal_id = %s AND state = 'proposed' AND selected"
                " ORDER BY partner_id, id LIMIT %s FOR UPDATE SKIP LOCKED",
                self.id,
                BATCH,
            )
        )
        return self.env["quittance.charge.proposal.entry"].browse([entry_id for (entry_id,) in self.env.cr.fetchall()])

    def _refuse_what_moved(self, entries, cases):
        """Refuse these entries where they show what is not open, or not charged, any more."""
        reasons = {case.partner_id: case.never_charge_reason for case in cases}
        moved = self._moved(entries)
        for entry in entries.filtered(lambda entry: entry.state == "proposed"):
            if entry.total > 0 and reasons.get(entry.partner_id):
                entry._refuse(self.env._("Never charged: %s", reasons[entry.partner_id]))
            elif entry.id in moved:
                entry._refuse(moved[entry.id])

    def _enter_as_shown(self, entries):
        """Draft these entries, whose figures are what is open now."""
        shown = {(entry.partner_id.id, entry.branch_id.id, entry.currency_id.id): entry for entry in entries}
        self.env.flush_all()
        self.env.cr.execute(SQL(_KEEP_SHOWN, entries.ids))

        def refuse(key, error):
            if not isinstance(error, UserError):
                _logger.error("Proposed entry %s could not be made", shown[key].id, exc_info=error)
            shown[key]._refuse(str(error) or type(error).__name__)

        made = self.env["quittance.charge"]._charge_collected(self.company_id, self.until_date, refuse)
        for key, move in made.items():
            shown[key].write({"state": "charged", "move_id": move.id, "note": False})
            if self.post:
                shown[key]._post()
