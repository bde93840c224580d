"""Grow a database of Odoo to a ledger of any size by cloning posted invoices.

Three templates are posted through Odoo's own objects (open, part paid, settled); their rows are then cloned in SQL, with triggers off,
because posting 200,000 invoices through the ORM would take hours. Needs a superuser of the cluster.
"""

from datetime import date, timedelta

from psycopg2 import sql

PART_PAID_SHARE = 10  # one open invoice in ten carries a part payment
SETTLED_PER_CUSTOMER = 5
STAGE_CHANGE_CLASSES = 20  # one open invoice in twenty reaches the friendly stage two days after as_of


def grow(env, as_of: date, open_items: int, customers: int, heaviest: dict[int, int]) -> None:
    """Add `customers` customers with `open_items` open and 5 settled invoices each to the company of `env`.

    `heaviest` maps a number of open items to how many customers have so many; the others share the rest.
    """
    templates = _post_templates(env, as_of)
    env.flush_all()
    cr = env.cr
    cr.execute("SET LOCAL session_replication_role = replica")
    partner_base = _clone_partners(cr, templates["partner"], customers)
    open_due = sql.SQL(  # a customer's invoices fall into different classes, see class_of below
        """CASE WHEN {k} = 0 THEN {d} - 1
                WHEN {k} <= 6 THEN {d} + 30 + (i %% 60)
                ELSE {d} - 10 - (i %% 390) END"""
    ).format(k=_class_of(customers), d=sql.Literal(as_of))
    open_partner = _open_partner(partner_base, open_items, customers, heaviest)
    part_paid = open_items // PART_PAID_SHARE
    settled_due = sql.SQL("{d} - 60 - (i %% 600)").format(d=sql.Literal(as_of))
    even_partner = sql.SQL("{} + i %% {}").format(sql.Literal(partner_base), sql.Literal(customers))
    _clone_invoices(cr, templates["open"], range(part_paid, open_items), open_partner, open_due)
    _clone_invoices(cr, templates["part_paid"], range(part_paid), open_partner, open_due)
    _clone_invoices(cr, templates["settled"], range(customers * SETTLED_PER_CUSTOMER), even_partner, settled_due)
    cr.execute("SET LOCAL session_replication_role = DEFAULT")
    env.invalidate_all()
    for table in (
        "res_partner",
        "account_move",
        "account_move_line",
        "account_payment",
        "account_partial_reconcile",
        "account_full_reconcile",
    ):
        cr.execute(sql.SQL("ANALYZE {}").format(sql.Identifier(table)))


def _class_of(customers: int) -> sql.Composable:
    return sql.SQL("((i / {n} + i %% {n}) %% {c})").format(
        n=sql.Literal(customers), c=sql.Literal(STAGE_CHANGE_CLASSES)
    )


def _open_partner(partner_base: int, open_items: int, customers: int, heaviest: dict[int, int]) -> sql.Composable:
    """The customer of open invoice i; i is shuffled, so that part paid ones fall to everybody."""
    if not heaviest:
        return sql.SQL("{} + i %% {}").format(sql.Literal(partner_base), sql.Literal(customers))
    shuffled = sql.SQL("(i::bigint * 7919 %% {})::int").format(sql.Literal(open_items))
    cases, first_item, first_customer = [], 0, 0
    for items, count in heaviest.items():
        cases.append(
            sql.SQL("WHEN {j} < {end} THEN {customer} + ({j} - {start}) / {items}").format(
                j=shuffled,
                end=sql.Literal(first_item + items * count),
                customer=sql.Literal(partner_base + first_customer),
                start=sql.Literal(first_item),
                items=sql.Literal(items),
            )
        )
        first_item += items * count
        first_customer += count
    return sql.SQL("CASE {cases} ELSE {base} + {j} %% {others} END").format(
        cases=sql.SQL(" ").join(cases),
        base=sql.Literal(partner_base + first_customer),
        j=shuffled,
        others=sql.Literal(customers - first_customer),
    )


def _post_templates(env, as_of):
    partner = env["res.partner"].create(
        {
            "name": "Bench customer",
            "is_company": True,
            "email": "bench@customer.example.com",
            "vat": "FR23334175221",
            "country_id": env.ref("base.fr").id,
        }
    )
    product = env["product.product"].create({"name": "Bench service", "type": "service", "lst_price": 1234.56})
    invoices = env["account.move"].create(
        [
            {
                "move_type": "out_invoice",
                "partner_id": partner.id,
                "invoice_date": as_of - timedelta(days=60),
                "invoice_line_ids": [(0, 0, {"product_id": product.id, "price_unit": 1234.56})],
            }
            for _template in range(3)
        ]
    )
    invoices.action_post()
    opened, part_paid, settled = invoices
    for invoice, amount in ((part_paid, 500.0), (settled, settled.amount_total)):
        env["account.payment.register"].with_context(active_model="account.move", active_ids=invoice.ids).create(
            {
                "amount": amount,
                "payment_date": as_of - timedelta(days=20),
                "payment_difference_handling": "open",
            }
        )._create_payments()
    return {"partner": partner, "open": opened, "part_paid": part_paid, "settled": settled}


def _clone_partners(cr, partner, count):
    base = _next_id(cr, "res_partner")
    _clone(
        cr,
        "res_partner",
        partner.ids,
        range(count),
        base,
        {
            "commercial_partner_id": sql.SQL("{} + i").format(sql.Literal(base)),
            "name": sql.SQL("'Bench customer ' || i"),
            "complete_name": sql.SQL("'Bench customer ' || i"),
            "email": sql.SQL("'bench' || i || '@customer.example.com'"),
            "email_normalized": sql.SQL("'bench' || i || '@customer.example.com'"),
        },
    )
    return base


def _clone_invoices(cr, invoice, numbers, partner, due):
    """Clone one invoice with its payments and reconciliations; `partner` and `due` are SQL expressions of the clone's number i."""
    receivable = invoice.line_ids.filtered(lambda line: line.display_type == "payment_term")
    partials = receivable.matched_credit_ids
    payment_moves = partials.credit_move_id.move_id
    ids = {
        "account_move": (invoice | payment_moves).ids,
        "account_move_line": (invoice | payment_moves).line_ids.ids,
        "account_payment": payment_moves.origin_payment_id.ids,
        "account_partial_reconcile": partials.ids,
        "account_full_reconcile": receivable.full_reconcile_id.ids,
    }
    base = {table: _next_id(cr, table) - (numbers.start * len(rows)) for table, rows in ids.items()}

    def moved(column, table):
        return _new_id(sql.SQL("t.{}").format(sql.Identifier(column)), base[table], ids[table])

    issued = sql.SQL("({}) - 30").format(due)
    paid = sql.SQL("LEAST(({}) + (i %% 40) - 5, {})").format(due, sql.Literal(receivable.date + timedelta(days=59)))
    on_invoice = sql.SQL("t.{} = {}")

    def dated(column, move_column, invoice_value):
        return sql.SQL("CASE WHEN t.{m} = {id} THEN {v} ELSE {paid} END").format(
            m=sql.Identifier(move_column), id=sql.Literal(invoice.id), v=invoice_value, paid=paid
        )

    _clone(
        cr,
        "account_move",
        ids["account_move"],
        numbers,
        base["account_move"],
        {
            "name": sql.SQL("t.name || '/' || i"),
            "partner_id": partner,
            "commercial_partner_id": partner,
            "date": dated("date", "id", issued),
            "invoice_date": sql.SQL("CASE WHEN t.id = {} THEN {} END").format(sql.Literal(invoice.id), issued),
            "invoice_date_due": dated("invoice_date_due", "id", due),
            "origin_payment_id": moved("origin_payment_id", "account_payment"),
        },
    )
    _clone(
        cr,
        "account_move_line",
        ids["account_move_line"],
        numbers,
        base["account_move_line"],
        {
            "move_id": moved("move_id", "account_move"),
            "partner_id": partner,
            "date": dated("date", "move_id", issued),
            "invoice_date": sql.SQL("CASE WHEN {} THEN {} END").format(
                on_invoice.format(sql.Identifier("move_id"), sql.Literal(invoice.id)), issued
            ),
            "date_maturity": sql.SQL("CASE WHEN t.date_maturity IS NOT NULL THEN {} END").format(
                dated("date", "move_id", due)
            ),
            "full_reconcile_id": moved("full_reconcile_id", "account_full_reconcile"),
            "payment_id": moved("payment_id", "account_payment"),
            "move_name": sql.SQL("t.move_name || '/' || i"),
        },
    )
    _clone(
        cr,
        "account_payment",
        ids["account_payment"],
        numbers,
        base["account_payment"],
        {
            "move_id": moved("move_id", "account_move"),
            "partner_id": partner,
            "date": paid,
        },
    )
    _clone(
        cr,
        "account_partial_reconcile",
        ids["account_partial_reconcile"],
        numbers,
        base["account_partial_reconcile"],
        {
            "debit_move_id": moved("debit_move_id", "account_move_line"),
            "credit_move_id": moved("credit_move_id", "account_move_line"),
            "full_reconcile_id": moved("full_reconcile_id", "account_full_reconcile"),
            "max_date": paid,
        },
    )
    _clone(cr, "account_full_reconcile", ids["account_full_reconcile"], numbers, base["account_full_reconcile"], {})


def _new_id(expression, base, template_ids):
    """Id of clone i of a template row; NULL stays NULL."""
    return sql.SQL("{base} + i * {k} + array_position({ids}, {old}) - 1").format(
        base=sql.Literal(base),
        k=sql.Literal(len(template_ids)),
        ids=sql.SQL("{}::int[]").format(sql.Literal(template_ids)),
        old=expression,
    )


def _clone(cr, table, template_ids, numbers, base, values):
    if not template_ids:
        return
    cr.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s AND is_generated = 'NEVER'", [table]
    )
    values = {"id": _new_id(sql.SQL("t.id"), base, template_ids), **values}
    columns = [name for (name,) in cr.fetchall()]
    cr.execute(
        sql.SQL(
            "INSERT INTO {table} ({columns}) SELECT {values} FROM {table} t, generate_series({first}, {last}) i WHERE t.id = ANY({ids})"
        ).format(
            table=sql.Identifier(table),
            columns=sql.SQL(", ").join(map(sql.Identifier, columns)),
            values=sql.SQL(", ").join(
                values.get(name, sql.SQL("t.{}").format(sql.Identifier(name))) for name in columns
            ),
            first=sql.Literal(numbers.start),
            last=sql.Literal(numbers.stop - 1),
            ids=sql.Literal(template_ids),
        ),
        [],
    )
    cr.execute(
        sql.SQL("SELECT setval(pg_get_serial_sequence({name}, 'id'), (SELECT max(id) FROM {table}))").format(
            name=sql.Literal(table), table=sql.Identifier(table)
        )
    )


def _next_id(cr, table):
    cr.execute(sql.SQL("SELECT coalesce(max(id), 0) + 1 FROM {}").format(sql.Identifier(table)))
    return cr.fetchone()[0]
