from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL, format_date

# Invoices whose terms are asked of the core at a time.
# Failures that a proposal names; the others are counted.
FAILURES_NAMED = 20
# Claims that moved and are named where an entry is refused.
MOVED_NAMED = 3

# Whoever is never charged is still given back what was charged too much.
_NEVER_CHARGED = """
    DELETE FROM quittance_open_penalty open
     USING quittance_case own
     WHERE own.company_id = %s AND own.partner_id = open.customer_id AND own.never_charge_reason <> ''
       AND open.amount > 0
"""
# Nothing is charged on a claim whose interest waits for a rate.
_LEAVE_OUT_WAITING = "DELETE FROM quittance_open_penalty WHERE missing_on IS NOT NULL AND amount > 0"
_WAITING = """
    SELECT COUNT(*), MIN(missing_on) FROM quittance_open_claim
     WHERE missing_on IS NOT NULL AND (interest > 0 OR compensation > 0)
"""
# One row a claim and currency: a compensation of another currency than its invoice stands by itself.
_CHARGEABLE = """
    CREATE TEMPORARY TABLE quittance_chargeable ON COMMIT DROP AS
    SELECT part.*, part.interest + part.compensation AS total, claim.currency_id AS claim_currency_id, claim.due_date,
           claim.days_late, claim.residual
      FROM (
          SELECT customer_id, branch_id, move_id, ordinal, currency_id, BOOL_AND(verified) AS verified, BOOL_AND(asked) AS asked,
                 COALESCE(SUM(amount) FILTER (WHERE kind = 'interest'), 0) AS interest,
                 COALESCE(SUM(amount) FILTER (WHERE kind = 'compensation'), 0) AS compensation
            FROM quittance_open_penalty
           GROUP BY customer_id, branch_id, move_id, ordinal, currency_id
      ) part
      JOIN quittance_open_claim claim ON claim.move_id = part.move_id AND claim.ordinal = part.ordinal
"""
_FILL_ENTRIES = """
    INSERT INTO quittance_charge_proposal_entry
           (proposal_id, company_id, partner_id, branch_id, currency_id, state, claim_count, days_late)
    SELECT %(proposal)s, %(company)s, customer_id, branch_id, currency_id, 'proposed', COUNT(*), MAX(days_late)
      FROM quittance_chargeable
     GROUP BY customer_id, branch_id, currency_id
"""
_FILL_LINES = """
    INSERT INTO quittance_charge_proposal_line
           (entry_id, proposal_id, company_id, move_id, ordinal, currency_id, claim_currency_id, interest, compensation,
            total, due_date, days_late, residual, verified, asked)
    SELECT entry.id, entry.proposal_id, entry.company_id, claim.move_id, claim.ordinal, claim.currency_id,
           claim.claim_currency_id, claim.interest, claim.compensation, claim.total, claim.due_date, claim.days_late,
           claim.residual, claim.verified, claim.asked
      FROM quittance_chargeable claim
      JOIN quittance_charge_proposal_entry entry
        ON entry.proposal_id = %(proposal)s AND entry.state = 'proposed' AND entry.partner_id = claim.customer_id
       AND entry.branch_id = claim.branch_id AND entry.currency_id = claim.currency_id
     ORDER BY entry.id, claim.due_date, claim.move_id, claim.ordinal
"""
# What was charged too much is always given back; of whom the policy only threatens, a person chooses what is charged.
_CHOOSE_LINES = """
    UPDATE quittance_charge_proposal_line line
       SET selected = choice.selected, chosen_total = CASE WHEN choice.selected THEN line.total ELSE 0 END
      FROM (
          SELECT line.id,
                 line.total < 0
                 OR line.asked AND line.days_late >= %(days)s AND (%(with_paid)s OR line.residual <> 0) AS selected
            FROM quittance_charge_proposal_line line
            JOIN quittance_charge_proposal_entry entry ON entry.id = line.entry_id
           WHERE entry.proposal_id = %(proposal)s AND entry.state <> 'charged'
      ) choice
     WHERE choice.id = line.id
"""
_LEAVE_OUT_SMALL = """
    UPDATE quittance_charge_proposal_line line
       SET selected = FALSE, chosen_total = 0
      FROM quittance_charge_proposal_entry entry
      JOIN unnest(%(currencies)s::int[], %(least)s::numeric[]) AS least(currency_id, amount)
        ON least.currency_id = entry.currency_id
     WHERE entry.id = line.entry_id AND entry.proposal_id = %(proposal)s AND entry.state <> 'charged'
       AND line.selected AND entry.total > 0 AND entry.total < least.amount
"""
# Claims as they were shown that are not, or no longer, what they are now.
_MOVED = """
    SELECT line.entry_id, line.move_id, line.total::text, COALESCE(claim.total, 0)::text
      FROM quittance_charge_proposal_line line
      JOIN quittance_charge_proposal_entry entry ON entry.id = line.entry_id
      LEFT JOIN quittance_chargeable claim
        ON claim.customer_id = entry.partner_id AND claim.branch_id = entry.branch_id
       AND claim.currency_id = entry.currency_id AND claim.move_id = line.move_id AND claim.ordinal = line.ordinal
     WHERE line.entry_id = ANY(%s) AND line.selected
       AND (claim.interest, claim.compensation, claim.verified OR NOT line.verified)
           IS DISTINCT FROM (line.interest, line.compensation, TRUE)
     ORDER BY line.id
"""


class QuittanceChargeReckoning(models.AbstractModel):
    """What there is to charge: from the core into the tables of a proposal by COPY, in a constant number of statements."""

    _name = "quittance.charge.reckoning"
    _description = "Reckoning of what there is to charge"
    _inherit = "quittance.owned"

    def _reckon(self):
        """Fill this proposal, in superuser mode, with every claim that has something to charge. Does not commit."""
        self.ensure_one()
        if self.until_date > self._settings()._today():
            raise UserError(self.env._("Interest is charged up to today at the latest: choose an earlier day."))
        evaluation = self._load(self.partner_ids or None)
        self._forget()
        cr = self.env.cr
        parameters = {"proposal": self.id, "company": self.company_id.id}
        cr.execute(SQL(_FILL_ENTRIES, **parameters))
        cr.execute(SQL(_FILL_LINES, **parameters))
        self._choose()
        self.write(
            {
                "state": "ready",
                "confirmed": False,
                "reckoned_at": fields.Datetime.now(),
                "error": "\n".join(filter(None, (self._say_waiting(), self._say_failures(evaluation.failures))))
                or False,
                "unverified": self._unverified(evaluation),
            }
        )

    def _load(self, customers):
        """Put what may be charged, or has to be taken back, into the temporary table ``quittance_chargeable``.

        :param customers: commercial partners, None for all
        :return: the core's evaluation
        """
        evaluation = self.env["quittance.charge"]._collect_open(self.company_id, customers, self.until_date)
        cr = self.env.cr
        cr.execute(SQL(_NEVER_CHARGED, self.company_id.id))
        cr.execute(SQL(_LEAVE_OUT_WAITING))
        cr.execute(SQL("DROP TABLE IF EXISTS quittance_chargeable"))
        cr.execute(SQL(_CHARGEABLE))
        return evaluation

    def _forget(self):
        """Drop what is proposed and not entered."""
        cr = self.env.cr
        self.env.flush_all()
        cr.execute(
            SQL(
                "DELETE FROM quittance_charge_proposal_line line USING quittance_charge_proposal_entry entry"
                " WHERE entry.id = line.entry_id AND entry.proposal_id = %s"
                " AND (entry.state <> 'charged' OR line.selected IS NOT TRUE)",
                self.id,
            )
        )
        cr.execute(
            SQL(
                "DELETE FROM quittance_charge_proposal_entry WHERE proposal_id = %s AND state <> 'charged'",
                self.id,
            )
        )
        self.env.invalidate_all(flush=False)

    # Choosing.

    def _choose(self):
        """Choose claims by the thresholds, whatever was chosen by hand before."""
        self.ensure_one()
        self.env.flush_all()
        cr, parameters = self.env.cr, {"proposal": self.id}
        cr.execute(SQL(_CHOOSE_LINES, days=self.least_days_late, with_paid=self.with_paid, **parameters))
        of_all = SQL("line.proposal_id = %s", self.id)
        self.env["quittance.charge.proposal.entry"]._add_up(of_all)
        if self.least_amount:
            least = self._least_amounts()
            cr.execute(SQL(_LEAVE_OUT_SMALL, currencies=list(least), least=list(least.values()), **parameters))
            self.env["quittance.charge.proposal.entry"]._add_up(of_all)
        self.applied = self._thresholds()

    def _thresholds(self):
        """What the choice rests on, as it is stored beside it."""
        return {
            "until_date": fields.Date.to_string(self.until_date),
            "least_days_late": self.least_days_late,
            "least_amount": self.least_amount,
            "with_paid": self.with_paid,
        }

    def _least_amounts(self):
        """The least amount for a customer in each currency of the proposal, by currency id."""
        self.env.cr.execute(
            SQL("SELECT DISTINCT currency_id FROM quittance_charge_proposal_entry WHERE proposal_id = %s", self.id)
        )
        currencies = self.env["res.currency"].browse([currency_id for (currency_id,) in self.env.cr.fetchall()])
        return {
            currency.id: self.currency_id._convert(self.least_amount, currency, self.company_id, self.until_date)
            for currency in currencies
        }

    # What moved, what failed, what nobody verified.

    def _moved(self, entries):
        """Why entries are not what was shown any more, in words by entry id; what is open now is loaded."""
        self.env.cr.execute(SQL(_MOVED, entries.ids))
        rows = self.env.cr.fetchall()
        numbers = self.env["account.move"]._quittance_numbers(
            [{"move_id": move_id} for _entry, move_id, *_amounts in rows]
        )
        currency = {entry.id: entry.currency_id for entry in entries}
        moved = {}
        for entry_id, move_id, shown, now in rows:
            moved.setdefault(entry_id, []).append(
                self.env._(
                    "%(invoice)s: %(shown)s was shown, %(now)s is open now",
                    invoice=numbers.get(move_id) or self.env._("an invoice that is gone"),
                    shown=currency[entry_id].format(float(shown)),
                    now=currency[entry_id].format(float(now)),
                )
            )
        return {
            entry_id: self.env._(
                "The figures have changed since they were shown (%s). Reckon again and look once more.",
                "; ".join(self._shortened(words, MOVED_NAMED)),
            )
            for entry_id, words in moved.items()
        }

    @api.model
    def _say_waiting(self):
        """How many claims wait for a rate; False when none does."""
        self.env.cr.execute(SQL(_WAITING))
        count, missing_on = self.env.cr.fetchone()
        if not count:
            return False
        return self.env._(
            "Claims not charged: %(count)s. From %(day)s: the interest rate is to be entered. Enter it, or charge up to the day before.",
            count=count,
            day=format_date(self.env, missing_on),
        )

    def _say_failures(self, failures):
        """Customers that the core could not reckon, a line each; False when there are none."""
        if not failures:
            return False
        customers = self.env["res.partner"].browse({failure["customer_id"] for failure in failures}).exists()
        names = {customer.id: customer.display_name for customer in customers}
        told = [f"{names.get(failure['customer_id'], '')}: {failure['message']}" for failure in failures]
        return "\n".join(self._shortened(told, FAILURES_NAMED))

    @api.model
    def _shortened(self, words, named):
        """The first of a list of words, and how many more there are."""
        return words if len(words) <= named else [*words[:named], self.env._("and %s more", len(words) - named)]

    def _unverified(self, evaluation):
        """The facts and readings behind these claims that somebody has to read and confirm.

        :return: list of dicts ``jurisdiction`` and ``fact`` (its name), or ``series`` and ``from`` (its first day)
        """
        waiting = evaluation.to_confirm()
        return [
            *({"jurisdiction": jurisdiction, "fact": fact} for jurisdiction, fact in waiting["facts"]),
            *({"series": series, "from": day} for series, day in waiting["rates"]),
        ]
