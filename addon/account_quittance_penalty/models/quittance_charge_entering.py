import logging
from datetime import timedelta
from decimal import Decimal

import psycopg2.errors

from odoo import api, fields, models
from odoo.addons.account_quittance.models.fields import exact
from odoo.addons.account_quittance.models.quittance_charge import KINDS
from odoo.addons.account_quittance.models.quittance_night import TRIES, RunUnderWay
from odoo.exceptions import UserError
from odoo.tools import SQL

_logger = logging.getLogger(__name__)

# Entries made in one transaction; so many are made at once when a person asks, more by the job.
BATCH = 25
SOON = timedelta(minutes=1)
# States in which the job has something to do.
PENDING = ("reckoning", "charging")


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
        run, company = self.env["quittance.run"].with_company(self.company_id), self.company_id
        run._lock(company)
        entries = self._claim_entries()
        customers = entries.partner_id.exists()
        if customers:
            cases = self.env["quittance.case"]._open_for(customers, company)
            cases._take_turn()
            self._load(customers)
            self._enter_customers(entries, cases.grouped("partner_id"))
            run._refresh(company, customers)
        (entries - entries.filtered(lambda entry: entry.partner_id in customers)).write(
            {"state": "refused", "note": self.env._("This customer is gone. Reckon again.")}
        )
        if not self.env["quittance.charge.proposal.entry"].search_count(self._to_enter(), limit=1):
            charged = self.entry_ids.filtered(lambda entry: entry.state == "charged")
            self.write({"state": "charged" if charged else "failed"})

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

    def _enter_customers(self, entries, cases):
        moved = self._moved(entries)
        for entry in entries.filtered("partner_id"):
            never = cases[entry.partner_id].never_charge_reason
            if never and entry.total > 0:
                entry.write({"state": "refused", "note": self.env._("Never charged: %s", never)})
            elif entry.id in moved:
                entry.write({"state": "refused", "note": moved[entry.id]})
            else:
                self._enter_one(entry)

    def _enter_one(self, entry):
        try:
            with self.env.cr.savepoint():
                entry.write(
                    {"state": "charged", "move_id": self._draft(entry).id, "note": False}
                )
        except psycopg2.errors.OperationalError:
            raise
        except Exception as error:
            if not isinstance(error, UserError):
                _logger.exception("Proposed entry %s could not be made", entry.id)
            self.env.invalidate_all()
            entry.write({"state": "refused", "note": str(error) or type(error).__name__})
            return
        if self.post:
            self._post(entry)

    def _draft(self, entry):
        """The draft entry of one customer, branch and currency."""
        lines = entry.line_ids.filtered("selected")
        claims = [
            {"move_id": line.move_id.id, "ordinal": line.ordinal, "kind": kind, "amount": amount}
            for line in lines
            for kind, _label in KINDS
            if (amount := exact(line[kind], line.currency_id)) != Decimal(0)
        ]
        return self.env["quittance.charge"]._charge_customer(
            self.company_id, entry.partner_id, entry.branch_id, entry.currency_id, claims, self.until_date
        )

    def _post(self, entry):
        """Post an entry by itself; where it is refused it stays a draft and says why."""
        move = entry.move_id
        try:
            with self.env.cr.savepoint():
                move.with_context(validate_analytic=True).action_post()
        except UserError as error:
            self.env.invalidate_all()
            entry.note = self.env._("Stays a draft: %s", error)
            move.message_post(body=self.env._("Not posted: %s", error))
