"""Grown copies of a database, for everything that is measured inside the host."""

import contextlib
import importlib
from pathlib import Path
from unittest.mock import patch

import grow
import psycopg2
from psycopg2 import sql

import odoo
from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry

HERE = Path(__file__).parent


class LedgerCopy:
    """One grown copy of a database."""

    def __init__(self, database, items, customers, as_of, heaviest=None):
        self.database = database
        self.items = items
        self.customers = customers
        self.as_of = as_of
        self.heaviest = heaviest or {}

    @contextlib.contextmanager
    def environment(self):
        """An environment of the company that keeps the books, in a cursor of its own, committed at the end."""
        with Registry(self.database).cursor() as cr:
            root = api.Environment(cr, SUPERUSER_ID, {})
            company = root["account.journal"].search([("type", "=", "sale")], limit=1).company_id
            yield root(context={"allowed_company_ids": company.ids})
            cr.commit()

    def grow(self):
        with self.environment() as env:
            grow.grow(env, self.as_of, self.items, self.customers, self.heaviest)
            env.cr.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")

    def night(self, as_of):
        """Evaluate the company as the job does; the run's id."""
        importlib.import_module("odoo.addons.account_quittance.models.quittance_run")
        with self.environment() as env:
            return env["quittance.run"]._run(env.company, as_of=as_of).id

    def count_statements(self):
        """Start counting what PostgreSQL is sent."""
        with self.environment() as env:
            env.cr.execute(
                "SELECT pg_stat_statements_reset(0, (SELECT oid FROM pg_database WHERE datname = current_database()), 0)"
            )

    def statements_counted(self):
        """Statements since then, COPY included."""
        with self.environment() as env:
            env.cr.execute(
                "SELECT sum(calls) FROM pg_stat_statements(false) WHERE toplevel"
                " AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
            return int(env.cr.fetchone()[0])


@contextlib.contextmanager
def today(copy):
    """The company's local date is the day of the copy; the machine's clock plays no part."""
    with copy.environment() as env:
        settings = type(env["quittance.settings"])
    with patch.object(settings, "_today", lambda _settings: copy.as_of):
        yield


@contextlib.contextmanager
def of_eight_stages(copy):
    """The nights of the copy are decided under a policy of eight stages, six segments and ten conditions."""
    shaped = {name: (HERE / name).read_text() for name in ("eight-stages.json", "six-segments.json")}
    with copy.environment() as env:
        settings = type(env["quittance.settings"])
        own = {f"{policy.code}.json" for policy in env["quittance.settings"].sudo()._of(env.company)._policies()}
    texts_of = settings._manifest_texts

    def manifest_texts(self, policies=None):
        others = [pair for pair in texts_of(self, policies) if pair[0] not in own]
        return (*others, *shaped.items())

    with patch.object(settings, "_manifest_texts", manifest_texts):
        yield


@contextlib.contextmanager
def copies_of(source, ledgers):
    """Copies of a database for these ledgers, dropped whatever happens.

    :param ledgers: dict of a name to the arguments of LedgerCopy behind the database
    """
    names = {name: f"{source}_bench_{name}" for name in ledgers}
    with contextlib.closing(psycopg2.connect(**odoo.sql_db.connection_info_for("postgres")[1])) as connection:
        connection.autocommit = True
        cursor = connection.cursor()
        try:
            for database in names.values():
                _drop(cursor, database)
                cursor.execute(
                    sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(database), sql.Identifier(source))
                )
            yield {name: LedgerCopy(names[name], **ledger) for name, ledger in ledgers.items()}
        finally:
            odoo.sql_db.close_all()
            for database in names.values():
                _drop(cursor, database)


def _drop(cursor, name):
    cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
