from datetime import timedelta

from odoo import models
from odoo.tools import SQL

# A line that nobody matched while the journal went on for so long is a question of its own, and keeps no letter back.
LEFT_BEHIND = timedelta(days=31)


class QuittanceBank(models.AbstractModel):
    """Up to which day the bank of a company is matched: what was due later may be paid, and is not chased.

    Of a record with ``company_id``, ``bank_gate`` and ``bank_journal_ids``.
    """

    _name = "quittance.bank"
    _description = "Bank days of a company"

    def _bank_matched(self, as_of):
        """The last day up to which the lines of the bank are matched, of the journal that is furthest behind.

        A journal is matched up to the day before the first line by which money came in and that nobody matched, those
        left behind apart, else up to the day of its last line. Where none is named, one without a line for as long as
        another has gone on is no longer in use.

        :param as_of: date, the last day that counts
        :return: a dict of ``matched_on`` and ``journal``; empty where the company waits for no bank
        """
        self.ensure_one()
        if not self.bank_gate:
            return {}
        named = self.bank_journal_ids
        journals = named or self.env["account.journal"].search(
            [("company_id", "child_of", self.company_id.id), ("type", "=", "bank")]
        )
        if not journals:
            return {}
        self.env["account.bank.statement.line"].flush_model(["journal_id", "amount", "is_reconciled", "internal_index"])
        # The index that the host keeps begins with the day of the line.
        self.env.cr.execute(
            SQL(
                """
                SELECT journal_id, last_on, COALESCE(first_open_on - 1, last_on)
                  FROM (SELECT bank.journal_id, MAX(bank.day) AS last_on,
                               MIN(bank.day) FILTER (
                                   WHERE bank.is_reconciled IS NOT TRUE AND bank.amount > 0
                                     AND bank.day > COALESCE(matched.last_on - %(left_behind)s, bank.day - 1)
                               ) AS first_open_on
                          FROM (SELECT journal_id, is_reconciled, amount, LEFT(internal_index, 8)::date AS day
                                  FROM account_bank_statement_line
                                 WHERE journal_id = ANY(%(journals)s)
                                   AND internal_index < %(next_day)s) bank
                          LEFT JOIN (SELECT journal_id, LEFT(MAX(internal_index), 8)::date AS last_on
                                       FROM account_bank_statement_line
                                      WHERE journal_id = ANY(%(journals)s)
                                        AND internal_index < %(next_day)s
                                        AND is_reconciled
                                      GROUP BY journal_id) matched USING (journal_id)
                         GROUP BY bank.journal_id) journal
                """,
                left_behind=LEFT_BEHIND.days,
                journals=journals.ids,
                next_day=f"{as_of + timedelta(days=1):%Y%m%d}",
            )
        )
        found = self.env.cr.fetchall()
        if not found:
            return {}
        newest = max(last_on for _journal_id, last_on, _matched_on in found)
        matched_on, journal_id = min(
            (matched_on, journal_id)
            for journal_id, last_on, matched_on in found
            if named or newest - last_on <= LEFT_BEHIND
        )
        return {"matched_on": matched_on, "journal": self.env["account.journal"].browse(journal_id)}
