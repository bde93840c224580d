"""What a night costs beside reading its ledger: 200,000 open items of 20,000 customers, in a copy of the demo database.

Prints medians of interleaved rounds and, with --json, writes them. The copies are dropped whatever happens. Run by `./dev bench`:

    PYTHONPATH=ODOO python tests/bench/night.py --config odoo.conf --database quittance_demo --kernel build/bench/kernel_benchmark
"""

import argparse
import contextlib
import importlib
import json
import logging
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import grow
import psycopg2
import quittance_core
from psycopg2 import sql
from tabulate import tabulate

import odoo
from odoo import SUPERUSER_ID, api
from odoo.modules.module import initialize_sys_path
from odoo.modules.registry import Registry
from odoo.tools import SQL, config

AS_OF = date(2026, 6, 15)  # rates and due dates are known on it; the machine's clock plays no part
LIMIT_SECONDS = 15 * 60
ROUNDS = 5
SMALL, LARGE = (20_000, 2_000), (200_000, 20_000)  # open items, customers
HOST_STREAMS = (
    "lines",
    "settlements",
)  # the ledger itself; the other streams are customers' addresses and our own state
NIGHTS = {"first": AS_OF, "unchanged": AS_OF + timedelta(days=1), "five_percent": AS_OF + timedelta(days=2)}
TARGETS = {
    "unchanged_night_over_copy": 3,
    "first_night_over_copy": 15,
    "five_percent_night_over_copy": 5,
    "core_bytes_per_item": 300,
    "kernel_over_plain_loop": 20,
    "penalty_over_plain_loop": 12,
}


class Bench:
    """One grown copy of the demo database, and the nights run in it."""

    def __init__(self, database, items, customers):
        self.database = database
        self.items = items
        self.customers = customers
        # Addons can be imported once Odoo has read its settings.
        self.night_sql = importlib.import_module("odoo.addons.account_quittance.models.night_sql")

    @contextlib.contextmanager
    def environment(self):
        """An environment of the demo company in a cursor of its own, committed at the end."""
        with Registry(self.database).cursor() as cr:
            root = api.Environment(cr, SUPERUSER_ID, {})
            company = root["res.company"].search([("quittance_policy_id", "!=", False)], limit=1)
            yield root(context={"allowed_company_ids": company.ids})
            cr.commit()

    def grow(self):
        with self.environment() as env:
            grow.grow(env, AS_OF, self.items, self.customers)
            env.cr.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements")
        self.forget_nights()

    def forget_nights(self):
        """As if the addon had just been installed."""
        with self.environment() as env:
            env.cr.execute("TRUNCATE quittance_case, quittance_item, quittance_run CASCADE")

    def copy_ledger(self):
        """Seconds of the night's own SELECTs of the ledger, copied into memory and looked at by nobody."""
        with self.environment() as env:
            queries = self._queries(env, AS_OF)
            started = time.perf_counter()
            for stream in HOST_STREAMS:
                _copy(env.cr, queries[stream], _Memory())
            return time.perf_counter() - started

    def night(self, as_of):
        """Seconds of one night with its commit, and the run's id."""
        with self.environment() as env:
            started = time.perf_counter()
            run = env["quittance.run"]._run(env.company, as_of=as_of)
            env.cr.commit()
            return time.perf_counter() - started, run.id

    def statements(self, as_of):
        """Statements that PostgreSQL was sent in one night, COPY included."""
        with self.environment() as env:
            env.cr.execute(
                "SELECT pg_stat_statements_reset(0, (SELECT oid FROM pg_database WHERE datname = current_database()), 0)"
            )
        self.night(as_of)
        with self.environment() as env:
            env.cr.execute(
                "SELECT sum(calls) FROM pg_stat_statements(false) WHERE toplevel"
                " AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
            return int(env.cr.fetchone()[0])

    def changed_share(self, as_of):
        """Share of the open items whose stored decision is of that date."""
        with self.environment() as env:
            env.cr.execute("SELECT count(*) FILTER (WHERE decided_on = %s), count(*) FROM quittance_item", [as_of])
            changed, everything = env.cr.fetchone()
            return changed / everything

    def core_bytes(self, as_of):
        """Peak memory of the core for the night to come, in a process of its own."""
        with tempfile.TemporaryDirectory() as name, self.environment() as env:
            folder = Path(name)
            company = env.company.sudo()
            for stream, query in self._queries(env, as_of).items():
                with (folder / f"{stream}.copy").open("wb") as recorded:
                    _copy(env.cr, query, recorded)
            evaluation, _copies = env["quittance.run"].sudo()._evaluate(company, as_of=as_of)
            for kind in ("case", "item", "action"):
                rows = evaluation.stream(f"{kind}_insert").rows
                with (folder / f"{kind}_ids.copy").open("wb") as recorded:
                    _copy(env.cr, SQL("SELECT generate_series(1, %s)", rows), recorded)
            night = {
                "as_of": as_of.isoformat(),
                "manifests": dict(company._quittance_manifest_texts()),
                "snapshot": {
                    "company_id": company.id,
                    "company_currency_id": company.currency_id.id,
                    "country": company.country_id.code,
                    "currencies": {
                        currency.id: (currency.name, currency.decimal_places)
                        for currency in env["res.currency"].with_context(active_test=False).search([])
                    },
                    "grade_natural_persons": company.quittance_grade_natural_persons,
                },
                "streams_in": list(self.night_sql.STREAMS_IN),
                "streams_out": list(self.night_sql.ORDER),
            }
            (folder / "night.json").write_text(json.dumps(night))
            del evaluation
            core_memory = Path(__file__).with_name("core_memory.py")
            return int(subprocess.run([sys.executable, core_memory, folder], check=True, stdout=subprocess.PIPE).stdout)

    def guards(self):
        """Constraints and indexes on our tables, as PostgreSQL describes them."""
        with self.environment() as env:
            env.cr.execute(
                """
                SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint
                 WHERE convalidated AND conrelid::regclass::text LIKE 'quittance%'
                UNION ALL
                SELECT tablename, indexdef FROM pg_indexes WHERE tablename LIKE 'quittance%'
                UNION ALL
                SELECT tgrelid::regclass::text, 'trigger ' || tgfoid::regproc FROM pg_trigger
                 WHERE tgenabled = 'O' AND tgrelid::regclass::text LIKE 'quittance%'
                ORDER BY 1, 2
                """
            )
            return env.cr.fetchall()

    def _queries(self, env, as_of):
        run = env["quittance.run"].sudo()
        parameters = run._parameters(env.company, None, as_of, settled=False)
        env.cr.execute("SELECT set_config('jit', 'off', TRUE), set_config('work_mem', '64MB', TRUE)")
        return {
            stream: self.night_sql.select(stream, quittance_core.STREAMS[stream], parameters)
            for stream in self.night_sql.STREAMS_IN
        }


class _Memory(list):
    write = list.append


def _copy(cr, query, sink):
    cr.copy_expert(cr.mogrify(SQL("COPY (%s) TO STDOUT (FORMAT binary)", query)).decode(), sink)


@contextlib.contextmanager
def copies_of(source, sizes):
    """Grown copies of a database, dropped at the end."""
    names = [f"{source}_bench_{items}" for items, _customers in sizes]
    with contextlib.closing(psycopg2.connect(**odoo.sql_db.connection_info_for("postgres")[1])) as connection:
        connection.autocommit = True
        cursor = connection.cursor()
        try:
            for name in names:
                _drop(cursor, name)
                cursor.execute(
                    sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(source))
                )
            yield [Bench(name, *size) for name, size in zip(names, sizes, strict=True)]
        finally:
            odoo.sql_db.close_all()
            for name in names:
                _drop(cursor, name)


def _drop(cursor, name):
    cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def kernel(program):
    """Nanoseconds an item of the core's kernel, and of a plain loop of simple interest over the same columns."""
    report = subprocess.run(
        [program, "--benchmark_format=json", "--benchmark_repetitions=5", "--benchmark_report_aggregates_only=true"],
        check=True,
        capture_output=True,
    )
    return {
        entry["run_name"].split("/")[0]: entry["ns_per_item"]
        for entry in json.loads(report.stdout)["benchmarks"]
        if entry["aggregate_name"] == "median"
    }


def measure(arguments):
    began = time.monotonic()
    result = {}
    with copies_of(arguments.database, (SMALL, LARGE)) as (small, large):
        guards = small.guards()
        for bench in (small, large):
            note(f"growing to {bench.items} open items of {bench.customers} customers")
            bench.grow()
            bench.night(AS_OF)  # warms the ORM's caches, so that both sizes are counted alike
            bench.forget_nights()
        for bench, name in ((small, "statements_20k"), (large, "statements_200k")):
            counts = {night: bench.statements(as_of) for night, as_of in NIGHTS.items()}
            note(f"{name}: {counts}")
            result[name] = max(counts.values())
            bench.forget_nights()
        peaks = [large.core_bytes(AS_OF)]

        seconds = {"copy": [], **{night: [] for night in NIGHTS}}
        for number in range(ROUNDS):
            if number and time.monotonic() - began > LIMIT_SECONDS * 0.75:
                note(f"{number} rounds; there is no time for more")
                break
            large.forget_nights()
            for night, as_of in NIGHTS.items():
                seconds["copy"].append(large.copy_ledger())
                seconds[night].append(large.night(as_of)[0])
                result[f"{night}_night_changed_share"] = round(large.changed_share(as_of), 4)
        peaks.append(large.core_bytes(NIGHTS["five_percent"]))  # our own state is read by then
        result["core_bytes_per_item"] = round(max(peaks) / large.items, 1)
        if not guards or large.guards() != guards:
            sys.exit("Constraints, foreign keys or indexes of the models were not in place.")
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    result["copy_seconds"] = round(medians["copy"], 3)
    for night in NIGHTS:
        result[f"{night}_night_seconds"] = round(medians[night], 3)
        result[f"{night}_night_over_copy"] = round(medians[night] / medians["copy"], 2)
    if arguments.kernel:
        nanoseconds = kernel(arguments.kernel)
        result["kernel_nanoseconds_per_item"] = round(nanoseconds["BM_Kernel"], 1)
        result["plain_loop_nanoseconds_per_item"] = round(nanoseconds["BM_PlainLoop"], 1)
        result["kernel_over_plain_loop"] = round(nanoseconds["BM_Kernel"] / nanoseconds["BM_PlainLoop"], 2)
        result["penalty_nanoseconds_per_item"] = round(nanoseconds["BM_Penalty"], 1)
        result["penalty_over_plain_loop"] = round(nanoseconds["BM_Penalty"] / nanoseconds["BM_PlainLoop"], 2)
    return result


def report(result):
    rows = [[name, value, f"<= {TARGETS[name]}" if name in TARGETS else ""] for name, value in result.items()]
    print(
        tabulate(
            rows, headers=["measure", "median", "to reach"], disable_numparse=True, colalign=("left", "right", "right")
        )
    )


def note(text):
    print(text, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", required=True, help="settings file of Odoo")
    parser.add_argument("--database", required=True, help="demo database to copy")
    parser.add_argument("--kernel", help="benchmark program of the core's kernel")
    parser.add_argument("--json", type=Path, help="file to write the measures to")
    arguments = parser.parse_args()
    config.parse_config(["-c", arguments.config, "--log-level=error"])
    initialize_sys_path()
    for name in ("odoo", "quittance_core"):
        logging.getLogger(name).setLevel(logging.ERROR)
    result = measure(arguments)
    report(result)
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
