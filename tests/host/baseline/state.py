"""What is ours in a database: its tables, their schema, and what was decided."""

import json

from odoo.tools import SQL

# Dialogues are forgotten within the hour; what is kept stands in the other models.
TABLES = """
    SELECT tablename
      FROM pg_tables
     WHERE schemaname = 'public' AND tablename LIKE 'quittance\\_%'
       AND tablename NOT IN (SELECT replace(model, '.', '_') FROM ir_model WHERE transient)
       AND tablename NOT IN (
           SELECT relation.name FROM ir_model_relation relation JOIN ir_model model ON model.id = relation.model
            WHERE model.transient
       )
     ORDER BY 1
"""
# Of our tables, and of our columns on the host's.
COLUMNS = """
    SELECT class.relname || '.' || attname,
           concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'NOT NULL' END,
                     CASE WHEN attgenerated <> '' THEN 'GENERATED' END, pg_get_expr(adbin, adrelid))
      FROM pg_attribute
      JOIN pg_class class ON class.oid = attrelid AND relkind = 'r'
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE attnum > 0 AND NOT attisdropped
       AND (relname = ANY(%(tables)s) OR attname LIKE 'quittance\\_%%' AND relname NOT LIKE 'quittance\\_%%')
"""
# A definition that was dumped and restored has other casts and parentheses.
INDEXES = """
    SELECT indexname, regexp_replace(indexdef, '::(text|character varying)(\\[\\])?|[()]', '', 'g')
      FROM pg_indexes
     WHERE tablename = ANY(%(tables)s)
"""
CONSTRAINTS = """
    SELECT conname, class.relname || ' ' || regexp_replace(
               pg_get_constraintdef(pg_constraint.oid), '::(text|character varying)(\\[\\])?|[()]', '', 'g')
      FROM pg_constraint
      JOIN pg_class class ON class.oid = conrelid
     WHERE relname = ANY(%(tables)s)
"""
CASE = (
    "state policy stage next_stage next_date overdue not_due held penalties interest compensation oldest_due_date item_count"
    " relation_used grade last_contact_on"
)
ITEM = "state stage stage_on next_stage next_date kind residual claim held hold interest compensation limitation_date closed_on"
ACTION = "state policy stage channel automatic amount item_count night done_on"
LINE = "stage claim advances"


def tables(cr):
    cr.execute(TABLES)
    return [table for (table,) in cr.fetchall()]


def schema(cr):
    """Columns, indexes and constraints of ours, as a dict of name to definition."""
    found = {}
    for query in (COLUMNS, INDEXES, CONSTRAINTS):
        cr.execute(query, {"tables": tables(cr)})
        found.update(cr.fetchall())
    return found


def host_columns(cr):
    """Our columns on the host's tables, as a list of table, column and type."""
    cr.execute(
        "SELECT table_name, column_name, data_type FROM information_schema.columns"
        " WHERE column_name LIKE 'quittance\\_%' AND table_name NOT LIKE 'quittance\\_%' ORDER BY 1, 2"
    )
    return cr.fetchall()


def rows(cr):
    """Ids of the rows of each of our tables."""
    found = {}
    for table in tables(cr):
        # A table that links two others has no id: its rows are what they say.
        cr.execute(SQL("SELECT COALESCE(to_jsonb(kept) ->> 'id', kept::text) FROM %s kept", SQL.identifier(table)))
        found[table] = {row_id for (row_id,) in cr.fetchall()}
    return found


def replace(cr, dump):
    """Put the tables of a dump in the place of ours."""
    for table in tables(cr):
        cr.execute(SQL("DROP TABLE %s CASCADE", SQL.identifier(table)))
    for table, column, _type in host_columns(cr):
        cr.execute(SQL("ALTER TABLE %s DROP COLUMN %s", SQL.identifier(table), SQL.identifier(column)))
    cr.execute(dump)


def versions(cr):
    """Versions of our addons that are installed, by name."""
    cr.execute(
        "SELECT name, latest_version FROM ir_module_module WHERE name ~ 'quittance' AND state = 'installed' ORDER BY 1"
    )
    return dict(cr.fetchall())


def install(env):
    """Install everything that Quittance offers."""
    env["ir.module.module"].update_list()
    env["ir.module.module"].search([("name", "=", "quittance")]).button_immediate_install()


def decided(env):
    """What the nights have decided so far, by the names that a person knows: text, numbers and nothing else."""

    def facts(record, names):
        values = {name: record[name] for name in names.split()}
        none = {name for name, value in values.items() if value is False and record._fields[name].type != "boolean"}
        return {name: None if name in none else value for name, value in values.items()}

    def reasons(record):
        return {"reasons": [reason["code"] for reason in record.reasons or []]}

    def name_of(item):
        return f"{item.move_id.name}/{item.ordinal}"

    found = {}
    for case in env["quittance.case"].search([]):
        found[case.partner_id.name] = (
            facts(case, CASE)
            | reasons(case)
            | {
                "items": {name_of(item): facts(item, ITEM) | reasons(item) for item in case.item_ids},
                "actions": [
                    facts(action, ACTION) | {"lines": {name_of(line): facts(line, LINE) for line in action.line_ids}}
                    for action in case.action_ids.sorted("id")
                ],
            }
        )
    return json.loads(json.dumps(found, default=str))
