"""What a night costs beside a bare copy of its ledger, its statements, and the memory of core and process."""

import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import quittance_core
from quittance_core.hosts import postgres

ROUNDS = 5
HOST_STREAMS = ("lines", "settlements")  # the ledger itself; the other streams are addresses and our own state
HERE = Path(__file__).parent


def nights(as_of):
    """Three evenings in a row: everything is new; nothing moved; one item in twenty reaches a stage."""
    return {"first": as_of, "unchanged": as_of + timedelta(days=1), "five_percent": as_of + timedelta(days=2)}


def statements(copy):
    """The most statements of any of the three nights."""
    copy.night(copy.as_of)  # warms the ORM's caches, so that every size is counted alike
    forget_nights(copy)
    counts = {}
    for name, as_of in nights(copy.as_of).items():
        copy.count_statements()
        copy.night(as_of)
        counts[name] = copy.statements_counted()
    forget_nights(copy)
    return max(counts.values())


def seconds(copy, note, rounds=ROUNDS, deadline=None):
    """Medians of interleaved rounds: a bare copy of the ledger beside each night.

    :param deadline: moment of time.monotonic() after which no round begins
    """
    guards = _guards(copy)
    taken = {"copy": [], **{night: [] for night in nights(copy.as_of)}}
    result = {}
    for number in range(rounds):
        if number and deadline and time.monotonic() > deadline:
            note(f"{number} rounds; there is no time for more")
            break
        forget_nights(copy)
        for night, as_of in nights(copy.as_of).items():
            taken["copy"].append(copy_ledger(copy))
            started = time.perf_counter()
            copy.night(as_of)
            taken[night].append(time.perf_counter() - started)
            result[f"{night}_night_changed_share"] = round(_changed_share(copy, as_of), 4)
    if not guards or _guards(copy) != guards:
        sys.exit("Constraints, foreign keys or indexes of the models were not in place.")
    medians = {name: statistics.median(values) for name, values in taken.items()}
    result["copy_seconds"] = round(medians.pop("copy"), 3)
    for night, median in medians.items():
        result[f"{night}_night_seconds"] = round(median, 3)
        result[f"{night}_night_over_copy"] = round(median / statistics.median(taken["copy"]), 2)
    return result


def core_bytes(copy, as_of):
    """Peak memory of the core for the night to come, in a process of its own."""
    with tempfile.TemporaryDirectory() as name, copy.environment() as env:
        folder = Path(name)
        company = env.company.sudo()
        run, settings = env["quittance.run"].sudo(), env["quittance.settings"]._of(company)
        snapshot = quittance_core.Snapshot(**settings._snapshot_values())
        for stream, query in queries(env, as_of).items():
            recorded = folder / f"{stream}.copy"
            with recorded.open("wb") as file:
                postgres.copy_out(env.cr, *(query(snapshot) if callable(query) else query), file)
            getattr(snapshot, stream).write(recorded.read_bytes())
        evaluation = run._evaluate(company, as_of=as_of)
        for kind in ("case", "item", "action"):
            rows = evaluation.stream(f"{kind}_insert").rows
            with (folder / f"{kind}_ids.copy").open("wb") as recorded:
                postgres.copy_out(env.cr, "SELECT generate_series(1, %s)", [rows], recorded)
        night = {
            "as_of": as_of.isoformat(),
            "manifests": dict(settings._manifest_texts()),
            "snapshot": settings._snapshot_values(),
            "streams_in": list(queries(env, as_of)),
            "streams_out": list(postgres.TABLES),
        }
        (folder / "night.json").write_text(json.dumps(night))
        del evaluation
        return _peak("core_memory.py", folder)


def process_bytes(copy, arguments, as_of):
    """Peak memory of a whole process of the host that runs one night."""
    return _peak("process_memory.py", "night", arguments.config, copy.database, as_of.isoformat())


def forget_nights(copy):
    """As if the addon had just been installed."""
    with copy.environment() as env:
        env.cr.execute(
            "TRUNCATE quittance_case, quittance_item, quittance_run, quittance_slice, quittance_decision CASCADE"
        )


def _peak(script, *arguments):
    measured = subprocess.run([sys.executable, HERE / script, *arguments], check=True, stdout=subprocess.PIPE)
    return int(measured.stdout)


def copy_ledger(copy):
    """Seconds of the night's own SELECTs of the ledger, copied into memory and looked at by nobody."""
    with copy.environment() as env:
        selects = queries(env, copy.as_of)
        started = time.perf_counter()
        for stream in HOST_STREAMS:
            text = env.cr.mogrify(*selects[stream]).decode()
            env.cr.copy_expert(f"COPY ({text}) TO STDOUT (FORMAT binary)", _Memory())
        return time.perf_counter() - started


def _changed_share(copy, as_of):
    """Share of the open items whose stored decision is of that date."""
    with copy.environment() as env:
        env.cr.execute("SELECT count(*) FILTER (WHERE decided_on = %s), count(*) FROM quittance_item", [as_of])
        changed, everything = env.cr.fetchone()
        return changed / everything


def _guards(copy):
    """Constraints and indexes on our tables, as PostgreSQL describes them."""
    with copy.environment() as env:
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


def queries(env, as_of, keeps=False):
    """The SELECT behind each stream in, as the night has them."""
    night_sql = importlib.import_module("odoo.addons.account_quittance.models.night_sql")
    run = env["quittance.run"].sudo()
    policies = env["quittance.settings"]._of(env.company)._policies()
    parameters = run._parameters(env.company, None, as_of, "as_it_is", policies) | {"keeps": keeps}
    env.cr.execute("SELECT set_config('jit', 'off', TRUE), set_config('work_mem', '64MB', TRUE)")
    return night_sql.queries(parameters)


def evaluate(settings, policies, snapshot, as_of):
    return quittance_core.evaluate(snapshot, settings._manifests(settings._manifest_texts(policies)), as_of)


class _Memory(list):
    write = list.append
