"""Three readings of the host's ledger: as it is, as it stood on a day, and as it stood on a day for what is charged to that day.

The night reads it as it is. What looks back knows nothing of later days: their lines are not there, and what later settlements took
is open. A settlement is of the later day of both its lines. What is charged knows besides what was found out later: credit notes
that say that something was never owed, and charges.
"""

from odoo.tools import SQL

AS_IT_IS, OF_THE_DAY, TO_CHARGE = "as_it_is", "of_the_day", "to_charge"

_DAY = "COALESCE(own_cleared.date, line.invoice_date, line.date)"
# Looked up for open payments alone: the own day of others is of no matter to a reading as it is.
_DAY_OF_OPEN = """COALESCE(
        CASE WHEN move.move_type = 'entry' AND line.payment_id IS NOT NULL AND line.reconciled IS NOT TRUE THEN (
            SELECT MAX(bank.date)
              FROM account_move_line outstanding
              JOIN account_partial_reconcile matched ON matched.debit_move_id = outstanding.id
              JOIN account_move_line bank ON bank.id = matched.credit_move_id
             WHERE outstanding.move_id = line.move_id
               AND outstanding.payment_id IS NOT NULL
               AND bank.statement_line_id IS NOT NULL
               AND bank.company_id = ANY(%(branches)s)
        ) END, line.invoice_date, line.date)"""
_SETTLED_ON = "COALESCE(cleared.date, credit.invoice_date, credit.date)"
# Of a credit note, that it takes back what its invoice asked for.
_OF_OWN_INVOICE = "credit_move.move_type = 'out_refund' AND credit_move.reversed_entry_id = {debit}.move_id"
# Day on which a payment cleared through an outstanding account: of the bank line. Reckoned once for a whole company,
# and by row where few payments are asked for.
_CLEARED = """LEFT JOIN %(lateral)s (
        SELECT outstanding.move_id, MAX(bank.date) AS date
          FROM account_move_line bank
          JOIN account_partial_reconcile matched ON matched.credit_move_id = bank.id
          JOIN account_move_line outstanding ON outstanding.id = matched.debit_move_id
         WHERE bank.statement_line_id IS NOT NULL
           AND outstanding.payment_id IS NOT NULL
           AND bank.company_id = ANY(%(branches)s)
           %(of_payment)s
         GROUP BY outstanding.move_id
    ) %(alias)s ON %(alias)s.move_id = %(of)s"""
# Of a whole company as it is: for as long as its ledger is read, and what an older open invoice was paid with.
_RECENTLY_CLEARED = """AND (bank.date > %(since)s OR EXISTS (
               SELECT
                 FROM account_move_line sibling
                 JOIN account_move_line line ON line.move_id = sibling.move_id AND line.account_id = sibling.account_id
                 JOIN account_partial_reconcile partial ON partial.debit_move_id = line.id
                 JOIN account_move_line credit ON credit.id = partial.credit_move_id
                WHERE credit.move_id = outstanding.move_id
                  AND sibling.account_id = ANY(%(receivable)s)
                  AND sibling.reconciled IS NOT TRUE
                  AND sibling.parent_state = 'posted'
                  AND sibling.company_id = ANY(%(branches)s)
           ))"""
# What was settled of a line after the day.
_LATER = """LEFT JOIN %(lateral)s (
        SELECT side.line_id, SUM(side.amount_currency) AS amount_currency, SUM(side.amount) AS amount
          FROM account_partial_reconcile partial
          JOIN account_move_line debit ON debit.id = partial.debit_move_id
          JOIN account_move_line credit ON credit.id = partial.credit_move_id
          JOIN account_move credit_move ON credit_move.id = credit.move_id
          %(cleared)s
         CROSS JOIN LATERAL (
             VALUES (debit.id, partial.debit_amount_currency, partial.amount),
                    (credit.id, -partial.credit_amount_currency, -partial.amount)
         ) AS side(line_id, amount_currency, amount)
         WHERE debit.account_id = ANY(%(receivable)s)
           AND debit.company_id = ANY(%(branches)s)
           AND GREATEST(COALESCE(debit.invoice_date, debit.date), %(settled_on)s) > %(as_of)s
           %(but)s
           %(of_side)s
         GROUP BY side.line_id
    ) later ON later.line_id = line.id"""
_SETTLED_BY_THEN = f"AND (GREATEST(COALESCE(line.invoice_date, line.date), {_SETTLED_ON}) <= %(as_of)s %(or_known)s)"
# A charge is known from the day that it was reckoned to or entered on, its reversal from its entry's.
_CHARGED_BY_THEN = """AND CASE WHEN own.nature = 'waived' THEN own.waived_on
                WHEN entry.reversed_entry_id IS NULL THEN LEAST(own.until_date, entry.date)
                ELSE entry.date END <= %(as_of)s"""


def read(parameters):
    """What a reading puts into the statements of ``night_sql``.

    :param parameters: as ``night_sql.queries`` takes them
    :return: dict of ``fragments``, SQL by name, and ``columns``, the expressions of the ledger lines that differ
    """
    few = parameters["customers"] is not None
    recent = parameters["reading"] == AS_IT_IS and not few
    cleared = _cleared(parameters, "cleared", "credit.move_id", few, recent)
    if parameters["reading"] == AS_IT_IS:
        return {
            "columns": {"date": _DAY_OF_OPEN},
            "fragments": {"cleared": cleared, "is_open": SQL("line.reconciled IS NOT TRUE")}
            | dict.fromkeys(("own_cleared", "then", "later", "by_then", "settled_by_then", "charged_by_then"), SQL()),
        }
    return _read_then(parameters, few, cleared)


def _read_then(parameters, few, cleared):
    charging = parameters["reading"] == TO_CHARGE
    own_cleared = _cleared(parameters, "own_cleared", "line.move_id", few)
    is_correction = "move.move_type = 'out_refund' AND move.reversed_entry_id IS NOT NULL"
    later = SQL(
        _LATER,
        **parameters,
        lateral=SQL("LATERAL") if few else SQL(),
        cleared=cleared,
        settled_on=SQL(_SETTLED_ON),
        but=SQL(f"AND ({_OF_OWN_INVOICE.format(debit='debit')}) IS NOT TRUE") if charging else SQL(),  # of none: NULL
        of_side=SQL(
            "AND (partial.debit_move_id = line.id OR partial.credit_move_id = line.id) AND side.line_id = line.id"
        )
        if few
        else SQL(),
    )
    known = SQL(f"OR {_OF_OWN_INVOICE.format(debit='line')}") if charging else SQL()
    or_correction = SQL(f"OR {is_correction}") if charging else SQL()
    columns = {
        "residual": "line.amount_residual_currency + COALESCE(later.amount_currency, 0)",
        "residual_company": "line.amount_residual + COALESCE(later.amount, 0)",
    }
    if charging:  # what is taken back was never owed, also on the day
        columns["date"] = f"CASE WHEN {is_correction} THEN LEAST({_DAY}, %(as_of)s) ELSE {_DAY} END"
    return {
        "columns": columns,
        "fragments": {
            "cleared": cleared,
            "own_cleared": own_cleared,
            "then": SQL("JOIN account_move move ON move.id = line.move_id %s", own_cleared),
            "later": later,
            "is_open": SQL("(line.reconciled IS NOT TRUE OR later.line_id IS NOT NULL)"),
            "by_then": SQL(f"AND ({_DAY} <= %s %s)", parameters["as_of"], or_correction),
            "settled_by_then": SQL(_SETTLED_BY_THEN, as_of=parameters["as_of"], or_known=known),
            "charged_by_then": SQL() if charging else SQL(_CHARGED_BY_THEN, as_of=parameters["as_of"]),
        },
    }


def _cleared(parameters, alias, of, by_row, recent=False):
    """The days of payments, joined by a column with their move.

    :param by_row: whether they are looked up by row
    :param recent: whether those alone are read that a night needs
    """
    of_payment = SQL()
    if by_row:
        of_payment = SQL(f"AND outstanding.move_id = {of}")
    elif recent:
        of_payment = SQL(_RECENTLY_CLEARED, **parameters)
    return SQL(
        _CLEARED,
        lateral=SQL("LATERAL") if by_row else SQL(),
        branches=parameters["branches"],
        of_payment=of_payment,
        alias=SQL(alias),
        of=SQL(of),
    )
