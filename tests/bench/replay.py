"""What it costs to keep a night so that it can be decided again, beside a bare copy of its ledger."""

import statistics
import time
from datetime import timedelta

import night
from quittance_core.hosts import postgres


def measure(copy, note, rounds=3):
    """Medians: what is read, made and written for it alone, on the first night and on one on which nothing moved.

    Bytes are those of the packed rows and of the table, an item.
    """
    taken = {"copy": [], "first": [], "unchanged": []}
    result = {}
    for number in range(rounds):
        note(f"keeping nights, round {number + 1}")
        night.forget_nights(copy)
        for name, as_of in {"first": copy.as_of, "unchanged": copy.as_of + timedelta(days=1)}.items():
            taken["copy"].append(night.copy_ledger(copy))
            seconds, rows = _keep(copy, as_of)
            taken[name].append(seconds)
            result[f"replay_{name}_slices"] = rows["slice_insert"]
    over = statistics.median(taken["copy"])
    for name in ("first", "unchanged"):
        result[f"replay_{name}_seconds"] = round(statistics.median(taken[name]), 3)
        result[f"replay_{name}_over_copy"] = round(statistics.median(taken[name]) / over, 3)
    with copy.environment() as env:
        env.cr.execute("SELECT sum(length(slice)), sum(pg_column_size(slice)) FROM quittance_slice")
        packed, stored = env.cr.fetchone()
    result["replay_bytes_per_item"] = round(int(packed) / copy.items, 1)
    result["replay_stored_bytes_per_item"] = round(int(stored) / copy.items, 1)
    return result


def _keep(copy, as_of):
    """Seconds of what keeps a night, which is decided and written around it; the rows of each stream."""
    with copy.environment() as env:
        company = env.company.sudo()
        run, slices = env["quittance.run"].sudo(), env["quittance.slice"].sudo()
        settings = env["quittance.settings"]._of(company)
        policies = settings._policies()
        snapshot = run._snapshot(company, policies, as_of=as_of)
        query = night.queries(env, as_of, keeps=True)["slices"]
        started = time.perf_counter()
        postgres.copy_out(env.cr, *query, snapshot.slices)
        taken = time.perf_counter() - started
        evaluation = night.evaluate(settings, policies, snapshot, as_of)
        run._write_changes(company, evaluation)
        started = time.perf_counter()
        _document, rows = slices._keep_night(company, evaluation)
        return taken + time.perf_counter() - started, rows
