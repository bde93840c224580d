"""How the core's streams are filled from this host's tables: an expression for each column, and where the rows come from.

Each statement reads one company, whatever its number of rows. The night reads the ledger as it is. What looks back reads it as it
stood on a day: lines of later days are not there, and what later settlements took is open.
"""

from odoo.tools import SQL

from . import ledger_sql
from .core import postgres

# Alias of a stream's column -> the expression that fills it. The core's STREAMS give the order.
LINES = {
    "line_id": "line.id",
    "move_id": "line.move_id",
    "customer_id": "partner.commercial_partner_id",
    "company_id": "line.company_id",
    "kind": """CASE WHEN move.move_type IN ('out_invoice', 'out_receipt') THEN 1
                    WHEN move.move_type = 'out_refund' THEN 2
                    WHEN line.payment_id IS NOT NULL OR line.statement_line_id IS NOT NULL THEN 3
                    WHEN journal.type = 'general' THEN 4
                    ELSE 5 END""",
    "flags": """CASE WHEN line.no_followup THEN 1 ELSE 0 END
              + CASE WHEN move.payment_state = 'blocked' THEN 2 ELSE 0 END
              + CASE WHEN move.payment_state IN ('in_payment', 'paid') AND line.reconciled IS NOT TRUE THEN 4 ELSE 0 END
              + CASE WHEN account.non_trade THEN 8 ELSE 0 END
              + CASE WHEN till.account_id IS NOT NULL THEN 16 ELSE 0 END
              + CASE line.quittance_penalty WHEN 'interest' THEN 32 WHEN 'compensation' THEN 64 ELSE 0 END
              + CASE WHEN means.code = ANY(%(direct_debit)s || %(bill_of_exchange)s) AND NOT EXISTS (
                         SELECT FROM account_move__account_payment attempt
                           JOIN account_payment payment ON payment.id = attempt.payment_id
                          WHERE attempt.invoice_id = move.id AND payment.state IN ('rejected', 'canceled'))
                     THEN 128 ELSE 0 END""",
    "currency_id": "line.currency_id",
    "due_date": "line.date_maturity",
    "date": "COALESCE(own_cleared.date, line.invoice_date, line.date)",
    "reversed_move_id": "CASE WHEN move.move_type = 'out_refund' THEN move.reversed_entry_id END",
    "amount": "line.amount_currency",
    "amount_company": "CASE WHEN line.currency_id <> line.company_currency_id THEN line.balance END",
    "residual": "line.amount_residual_currency",
    "residual_company": "line.amount_residual",
    "delivery_date": "move.delivery_date",
    "discount_date": "line.discount_date",
    "discounted_amount": "CASE WHEN line.discount_date IS NOT NULL THEN line.discount_amount_currency END",
    # Where nothing is stated, or "manual", nobody collects.
    "payment_method": """CASE WHEN means.code = ANY(%(direct_debit)s) THEN 2
                              WHEN means.code = ANY(%(bill_of_exchange)s) THEN 3
                              ELSE 5 END""",
}
SETTLEMENTS = {
    "line_id": "line.id",
    "kind": """CASE WHEN credit_move.move_type = 'out_refund' AND credit_move.reversed_entry_id = line.move_id THEN 2
                    WHEN credit_move.move_type = 'out_refund' THEN 3
                    WHEN credit.payment_id IS NOT NULL OR credit.statement_line_id IS NOT NULL THEN 1
                    ELSE 4 END""",
    "date": "COALESCE(cleared.date, credit.invoice_date, credit.date)",
    "amount": "partial.debit_amount_currency",
}
CUSTOMERS = {
    "customer_id": "customer.id",
    "flags": """CASE WHEN customer.is_company THEN 1 ELSE 0 END
              + CASE WHEN COALESCE(customer.vat, '') NOT IN ('', '/') THEN 2 ELSE 0 END
              + CASE WHEN COALESCE(customer.company_registry, '') <> '' THEN 4 ELSE 0 END
              + CASE WHEN recipient.id IS NULL THEN (
                         SELECT COALESCE(MAX(CASE WHEN contact.active THEN 8 END), MAX(16), 0)
                           FROM res_partner contact
                          WHERE contact.commercial_partner_id = customer.id AND contact.email_normalized IS NOT NULL
                            AND (contact.company_id IS NULL OR contact.company_id = ANY(%(branches)s)))
                     ELSE 0 END""",
    "recipient_id": "recipient.id",
    "recipient_key": "hashtextextended(recipient.email_normalized, 0)",
    "country": "CASE WHEN country.code ~ '^[A-Z]{2}$' THEN country.code END",
    "language": "CASE WHEN customer.lang ~ '^[a-z]{2}(_|@|$)' THEN LEFT(customer.lang, 2) END",
    "tags": "COALESCE(tagged.names, '')",
    "since": "CAST(customer.create_date AS date)",
    "insured": "CAST(NULL AS boolean)",  # nothing here says it
}
CASES = {
    "case_id": "own.id",
    "customer_id": "own.partner_id",
    "relation": "CASE own.relation WHEN 'b2b' THEN 1 WHEN 'public' THEN 2 WHEN 'consumer' THEN 3"
    " WHEN 'unknown' THEN 4 ELSE 0 END",
    "insolvent_since": "own.insolvent_since",
    "last_contact_on": "own.last_contact_on",
    "action_id": "action.id",
    "action_state": "CASE action.state WHEN 'to_approve' THEN 1 WHEN 'approved' THEN 2 WHEN 'in_flight' THEN 3"
    " WHEN 'task' THEN 4 WHEN 'failed' THEN 5 END",
    "action_fingerprint": "action.fingerprint",
    "fingerprint": "own.fingerprint",
    "backlog": "CASE own.backlog WHEN 'first_stage' THEN 1 WHEN 'stage_of_age' THEN 2 END",
}
ITEMS = {
    "item_id": "own.id",
    "move_id": "own.move_id",
    "ordinal": "own.ordinal",
    "closed": "own.closed_on IS NOT NULL",
    "stage": "own.stage",
    "stage_on": "own.stage_on",
    "stage_customer_id": "own.stage_customer_id",
    "cycle": "own.cycle",
    "fingerprint": "own.fingerprint",
}
TERMS = {
    "kind": "CASE own.kind WHEN 'own' THEN 1 WHEN 'contract' THEN 2 ELSE 3 END",
    "customer_id": "CASE WHEN own.kind <> 'invoice' THEN held.partner_id END",
    "move_id": "CASE WHEN own.kind = 'invoice' THEN own.move_id END",
    "from_date": "own.date_from",
    "until_date": "own.date_until",
    "jurisdiction": "own.jurisdiction",
    "relation": "CASE own.relation WHEN 'b2b' THEN 1 WHEN 'public' THEN 2 WHEN 'consumer' THEN 3 WHEN 'unknown' THEN 4 END",
    "rate": "own.contract_rate",
    "insolvent_since": "own.insolvent_since",
    "notice_on": "own.notice_on",
    "judgment_on": "own.judgment_on",
    "capitalises": "COALESCE(own.capitalises, FALSE)",
    "period": "own.period",
    "clause_share": "NULLIF(own.clause_share, 0)",
    "clause_least": "NULLIF(own.clause_least_minor, 0)",
}
CHARGES = {
    "move_id": "own.move_id",
    "ordinal": "own.ordinal",
    "kind": "CASE own.kind WHEN 'interest' THEN 1 ELSE 2 END",
    "currency_id": "own.currency_id",
    "amount": "own.amount",
    "pending": "own.nature = 'charged' AND (entry.state <> 'posted' OR entry.date > %(as_of)s)",
}
INTERRUPTIONS = {
    "customer_id": "CASE WHEN own.move_id IS NULL THEN held.partner_id END",
    "move_id": "own.move_id",
    "date": "own.date",
    "event": "own.event",
}
HOLDS = {
    "hold_id": "own.id",
    "customer_id": "CASE WHEN own.move_id IS NULL THEN held.partner_id END",
    "move_id": "own.move_id",
    "ordinal": "NULLIF(own.ordinal, 0)",
    "code": "own.code",
    "currency_id": "CASE WHEN own.amount IS NOT NULL THEN own.currency_id END",
    "amount": "own.amount",
    "from_date": "own.from_date",
    "until_date": "own.until_date",
}

CONTACTS = {
    "customer_id": "held.partner_id",
    "date": "own.done_on",
}

# What earlier nights kept, where this one is to be kept.
SLICES = {
    "slice_id": "own.id",
    "customer_id": "NULLIF(own.customer, 0)",
    "hash": "own.hash",
    "leaves_on": "own.leaves_on",
    "slice": "CASE WHEN own.leaves_on <= %(as_of)s THEN own.slice END",
    "decision": "decided.fingerprint",
}

# A ledger line: posted, receivable, of the root company or a branch; open, or an invoiced amount that is recent or
# stands beside an open one.
_LEDGER = """
    account_move_line line
    {joins}
    %(later)s
    LEFT JOIN res_partner partner ON partner.id = line.partner_id
    WHERE line.account_id = ANY(%(receivable)s)
      AND line.parent_state = 'posted'
      AND line.company_id = ANY(%(branches)s)
      %(of_line)s
      %(by_then)s
      AND (
          %(is_open)s
          -- EXISTS, as a list of moves that outgrows the memory of a statement is looked through row by row.
          OR line.amount_currency > 0 AND (line.date > %(since)s OR EXISTS (
              SELECT FROM account_move_line sibling
               WHERE sibling.move_id = line.move_id
                 AND sibling.account_id = ANY(%(receivable)s)
                 AND sibling.reconciled IS NOT TRUE
                 AND sibling.parent_state = 'posted'
                 AND sibling.company_id = ANY(%(branches)s)
                 %(of_sibling)s
          ))
      )
"""

_OF_LINE = """JOIN account_move move ON move.id = line.move_id
    JOIN account_account account ON account.id = line.account_id
    JOIN account_journal journal ON journal.id = line.journal_id
    LEFT JOIN unnest(%(point_of_sale)s::int[]) AS till(account_id) ON till.account_id = line.account_id
    LEFT JOIN account_payment_method_line preferred ON preferred.id = move.preferred_payment_method_line_id
    LEFT JOIN account_payment_method means ON means.id = preferred.payment_method_id
    %(own_cleared)s"""
# What a draft takes back of charged penalties is not asked for while it waits to be posted. A paper tells it as pending.
_TAKEN_BACK = """
    account_move_line line
    {joins}
    LEFT JOIN res_partner partner ON partner.id = line.partner_id
    WHERE line.move_id IN (SELECT own.entry_id FROM quittance_charge own WHERE own.amount < 0)
      AND line.account_id = ANY(%(receivable)s)
      AND line.parent_state = 'draft'
      AND line.quittance_penalty IS NOT NULL
      AND line.amount_residual_currency < 0
      AND line.company_id = ANY(%(branches)s)
      %(of_line)s
"""
_FROM = {
    "lines": _LEDGER.format(joins=_OF_LINE),
    "settlements": _LEDGER.format(
        joins="""JOIN account_partial_reconcile partial ON partial.debit_move_id = line.id
    JOIN account_move_line credit ON credit.id = partial.credit_move_id
    JOIN account_move credit_move ON credit_move.id = credit.move_id
    %(cleared)s
    %(then)s"""
    )
    + "%(settled_by_then)s",
    "customers": """
    (
        SELECT unnest(CAST(%(without_case)s AS int[])) AS id
         UNION ALL
        -- Who has a case stays what he is when nothing is open.
        SELECT own.partner_id
          FROM quittance_case own
         WHERE own.company_id = %(company)s
           %(of_case)s
    ) debtor
    JOIN res_partner customer ON customer.id = debtor.id
    LEFT JOIN res_country country ON country.id = customer.country_id
    LEFT JOIN (
        -- A tag under the names that it has in all languages: a policy names it in one of them.
        SELECT worn.partner_id, STRING_AGG(DISTINCT REPLACE(named.value, CHR(10), ' '), CHR(10)) AS names
          FROM res_partner_res_partner_category_rel worn
          JOIN res_partner_category tag ON tag.id = worn.category_id AND tag.active
         CROSS JOIN LATERAL jsonb_each_text(tag.name) AS named
         WHERE TRUE %(of_worn)s
         GROUP BY worn.partner_id
    ) tagged ON tagged.partner_id = customer.id
    LEFT JOIN (
        -- Whom the invoices name counts first, then whom the customer usually has them sent to.
        WITH usable AS (
            SELECT contact.commercial_partner_id AS customer_id, contact.id, contact.email_normalized,
                   FIRST_VALUE(contact.id) OVER (
                       PARTITION BY contact.commercial_partner_id
                       ORDER BY (contact.type = 'invoice' AND contact.id <> contact.commercial_partner_id) DESC,
                                (contact.id = contact.commercial_partner_id) DESC,
                                contact.id
                   ) AS usual_id,
                   COUNT(*) OVER (PARTITION BY contact.commercial_partner_id) > 1 AS is_one_of_several
              FROM res_partner contact
             WHERE contact.active
               AND contact.email_normalized IS NOT NULL
               AND (contact.company_id IS NULL OR contact.company_id = ANY(%(branches)s))
               %(of_contact)s
               AND NOT EXISTS (
                   SELECT FROM mail_blacklist refused WHERE refused.active AND refused.email = contact.email_normalized
               )
        ), addressed AS (
            SELECT COALESCE(named.id, usual.id) AS id,
                   SUM(line.amount_residual) FILTER (WHERE line.date_maturity < %(as_of)s) AS due,
                   SUM(line.amount_residual) AS open
              FROM account_move_line line
              JOIN account_move move ON move.id = line.move_id
              JOIN res_partner partner ON partner.id = line.partner_id
              JOIN usable usual ON usual.customer_id = partner.commercial_partner_id
                                AND usual.id = usual.usual_id AND usual.is_one_of_several
              LEFT JOIN usable named ON named.id = move.partner_id
                                    AND named.customer_id = partner.commercial_partner_id
                                    -- An invoice to the customer himself names nobody.
                                    AND named.id <> named.customer_id
             WHERE line.account_id = ANY(%(receivable)s)
               AND line.reconciled IS NOT TRUE
               AND line.parent_state = 'posted'
               AND line.company_id = ANY(%(branches)s)
               AND line.amount_residual > 0
               %(of_line)s
             GROUP BY 1
        )
        SELECT DISTINCT ON (usable.customer_id) usable.customer_id, usable.id, usable.email_normalized
          FROM usable
          LEFT JOIN addressed ON addressed.id = usable.id
         ORDER BY usable.customer_id,
                  COALESCE(addressed.due, 0) DESC,
                  COALESCE(addressed.open, 0) DESC,
                  (usable.id = usable.usual_id) DESC,
                  usable.id
    ) recipient ON recipient.customer_id = customer.id
""",
    "cases": """
    quittance_case own
    LEFT JOIN quittance_action action
      ON action.case_id = own.id AND action.state IN ('to_approve', 'approved', 'in_flight', 'task', 'failed')
    WHERE own.company_id = %(company)s
    %(of_case)s
""",
    # Of what was closed long ago only what is open again.
    "items": """
    quittance_item own
    WHERE own.company_id = %(company)s
    AND (own.closed_on IS NULL OR own.closed_on > %(since)s OR own.move_id IN (
        SELECT line.move_id
          FROM account_move_line line
         WHERE line.account_id = ANY(%(receivable)s)
           AND line.reconciled IS NOT TRUE
           AND line.parent_state = 'posted'
           AND line.company_id = ANY(%(branches)s)
           %(of_line)s
    ))
    %(of_item)s
""",
    "terms": """
    quittance_terms own
    JOIN quittance_case held ON held.id = own.case_id
    WHERE held.company_id = %(company)s
    %(of_held)s
    ORDER BY own.id
""",
    # What was charged counts while its entry stands, a draft too: nobody is charged twice.
    "charges": """
    quittance_charge own
    LEFT JOIN account_move entry ON entry.id = own.entry_id
    JOIN quittance_case held ON held.id = own.case_id
    WHERE held.company_id = %(company)s
    AND entry.state IS DISTINCT FROM 'cancel'
    %(charged_by_then)s
    %(of_held)s
""",
    "interruptions": """
    quittance_interruption own
    JOIN quittance_case held ON held.id = own.case_id
    WHERE held.company_id = %(company)s
    %(of_held)s
""",
    # What ended before is not read again; what was lifted later stood on the day.
    "holds": """
    quittance_hold own
    JOIN quittance_case held ON held.id = own.case_id
    WHERE held.company_id = %(company)s
    AND (own.until_date IS NULL OR own.until_date >= %(as_of)s)
    AND (own.lifted_on IS NULL OR own.lifted_on > %(as_of)s)
    %(of_held)s
""",
    # Read where a policy in force limits them alone.
    "contacts": """
    quittance_action own
    JOIN quittance_case held ON held.id = own.case_id
    WHERE %(limits_contacts)s
    AND held.company_id = %(company)s
    AND own.state = 'done'
    AND own.done_on > CAST(%(as_of)s AS date) - 123
    %(of_contact_with)s
""",
    # What earlier nights kept, for one that is to be kept.
    "slices": """
    quittance_slice own
    LEFT JOIN quittance_decision decided
      ON decided.company_id = own.company_id AND decided.customer = own.customer AND decided.until IS NULL
    WHERE own.company_id = %(company)s
    AND own.until IS NULL
""",
}
STREAMS_IN = {
    "lines": LINES,
    "settlements": SETTLEMENTS,
    "cases": CASES,
    "customers": CUSTOMERS,
    "items": ITEMS,
    "terms": TERMS,
    "charges": CHARGES,
    "interruptions": INTERRUPTIONS,
    "holds": HOLDS,
    "contacts": CONTACTS,
    "slices": SLICES,
}
# What an update sets beside its own columns.
SETS = {
    "action_update": "approved_by_id = NULL, approved_on = NULL, approved_facts = NULL, error = NULL, retry_on = NULL",
    "action_cancel": "state = 'cancelled'",
}
# Streams after which an approval is dead.
WITHDRAWS = ("action_update", "action_cancel")


def _filters(parameters):
    """What narrows each stream to some customers; nothing for all of them."""
    company, customers = parameters["company"], parameters["customers"]
    if customers is None:
        return dict.fromkeys(
            ("of_line", "of_sibling", "of_contact", "of_worn", "of_case", "of_held", "of_contact_with", "of_item"),
            SQL(),
        )

    def of_partner(table):
        return SQL(
            "AND %s IN (SELECT someone.id FROM res_partner someone WHERE someone.commercial_partner_id = ANY(%s))",
            SQL.identifier(table, "partner_id"),
            customers,
        )

    return {
        "of_line": of_partner("line"),
        "of_sibling": of_partner("sibling"),
        "of_contact": SQL("AND contact.commercial_partner_id = ANY(%s)", customers),
        "of_worn": SQL("AND worn.partner_id = ANY(%s)", customers),
        "of_case": SQL("AND own.partner_id = ANY(%s)", customers),
        "of_contact_with": SQL("AND held.partner_id = ANY(%s)", customers),
        # What was said of an invoice follows it to another customer.
        "of_held": SQL(
            "AND (held.partner_id = ANY(%s) OR own.move_id IN (SELECT line.move_id FROM account_move_line line WHERE TRUE %s))",
            customers,
            of_partner("line"),
        ),
        "of_item": SQL(
            """AND own.id IN (
        SELECT item.id
          FROM quittance_case held
          JOIN quittance_item item ON item.case_id = held.id
         WHERE held.company_id = %s AND held.partner_id = ANY(%s)
         UNION
        SELECT item.id
          FROM account_move_line line
          JOIN quittance_item item ON item.company_id = %s AND item.move_id = line.move_id
         WHERE TRUE %s
    )""",
            company,
            customers,
            company,
            of_partner("line"),
        ),
    }


def queries(parameters):
    """The SELECT behind each incoming stream, as ``postgres.collect`` takes them.

    :param parameters: dict with ``company``, ``branches``, ``as_of``, ``since`` (first day of the history), ``reading`` (of
        ``ledger_sql``), ``receivable`` and ``point_of_sale`` (ids of accounts), ``direct_debit`` and ``bill_of_exchange`` (codes of
        ways of payment), ``limits_contacts`` (whether a policy does), ``customers`` (None for all) and ``keeps`` (whether the night is to
        be kept)
    """
    read = ledger_sql.read(parameters)
    fragments = parameters | _filters(parameters) | read["fragments"]
    columns = STREAMS_IN | {"lines": LINES | read["columns"]}

    sources = {stream: [source] for stream, source in _FROM.items()}
    if parameters["reading"] == ledger_sql.AS_IT_IS:
        sources["lines"].append(_TAKEN_BACK.format(joins=_OF_LINE))

    def query(stream, **further):
        selects = [postgres.select(stream, columns[stream], source) for source in sources[stream]]
        composed = SQL(" UNION ALL ".join(selects), **fragments, **further)
        return composed.code, composed.params

    def customers(snapshot):
        # The core has seen the lines: looking them through again would cost more than all else that is read here.
        without_case = snapshot.customers_without_case(open_only=not parameters["settled"])
        return query("customers", without_case="{" + ",".join(map(str, without_case)) + "}")

    return {
        stream: customers if stream == "customers" else query(stream)
        for stream in columns
        if stream != "slices" or parameters["keeps"]
    }
