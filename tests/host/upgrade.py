"""A database of the baseline reaches this release, loses nothing on the way, and its next night decides the same.

Fed to `odoo shell` on a throw-away database with accounting and nothing of ours; tests/host/baseline/make.py says what the
baseline is. Raises AssertionError with a sentence for each thing that is not as it must be.
"""

import json
import re
import sys
from pathlib import Path

from odoo.modules import get_module_path
from odoo.tools.parse_version import parse_version

ADDONS = Path(get_module_path("account_quittance")).parent
BASELINE = ADDONS.parent / "tests" / "host" / "baseline"
sys.path.insert(0, str(BASELINE))

from ledger import NEXT_NIGHT, Ledger, clock  # noqa: E402
from state import decided, install, replace, rows, schema, versions  # noqa: E402

# Currencies are numbered by the host: theirs are the only numbers in our tables that neither the books nor we give.
CURRENCIES = (
    "SELECT DISTINCT name FROM quittance_item item JOIN res_currency ON res_currency.id = currency_id ORDER BY 1"
)
OUTCOMES = "SELECT id, state FROM quittance_action UNION ALL SELECT id, state FROM quittance_attempt ORDER BY 1, 2"


def migrations(installed):
    """The text of every migration script that a database with these versions of our addons still has to run."""
    return "\n".join(
        script.read_text()
        for script in sorted(ADDONS.glob("*/migrations/*/*.py"))
        if parse_version(script.parent.name) > parse_version(installed.get(script.parents[2].name, "0"))
    )


def differences(before, after):
    """Where two dicts of dicts and lists differ: lines that say both."""
    if isinstance(before, list) and isinstance(after, list):
        before, after = (dict(enumerate(found)) for found in (before, after))
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return [f": {before} became {after}"] if before != after else []
    return [
        f" › {key}{line}"
        for key in sorted({*before, *after}, key=str)
        for line in differences(before.get(key, "nothing"), after.get(key, "nothing"))
    ]


def differing(before, after):
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))


def upgrade(env):
    cr = env.cr
    ledger = Ledger(env)
    ledger.begin()
    cr.commit()
    install(env)
    fresh = schema(cr)
    replace(cr, (BASELINE / "baseline.sql").read_text())
    baseline, kept, scripts = schema(cr), rows(cr), migrations(versions(cr))
    cr.execute(CURRENCIES)
    names = [name for (name,) in cr.fetchall()]
    assert names == ["EUR", "USD"], f"this host numbers its currencies in another way, {names}: make the baseline anew"
    cr.execute(OUTCOMES)
    outcomes = cr.fetchall()
    cr.commit()
    env.invalidate_all()

    # The upgrade asks for its table at once or not at all, and statistics of rows that have just come take a lock on it.
    cr.execute("ALTER TABLE ir_module_module SET (autovacuum_enabled = false)")
    cr.commit()
    env["ir.module.module"].search([("name", "=", "account_quittance")]).button_immediate_upgrade()

    words = set(re.findall(r"\w+", scripts))
    silent = [name for name in differing(baseline, fresh) if name.rpartition(".")[2] not in words]
    assert not silent, f"changed since the baseline, and no newer script in addon/*/migrations names it: {silent}"
    upgraded = schema(cr)
    odd = [f"{name}: {upgraded.get(name)} instead of {fresh.get(name)}" for name in differing(fresh, upgraded)]
    assert not odd, f"an updated database is not like a new one: {odd}"
    there = rows(cr)
    lost = [f"{table} {sorted(gone)}" for table, ids in kept.items() if (gone := ids - there.get(table, set()))]
    assert not lost, f"rows were lost on the way: {lost}"
    cr.execute(OUTCOMES)
    assert cr.fetchall() == outcomes, "an approval, a task or a letter is no longer what it was"
    assert env["quittance.proof"].search_count([]), "the proofs are gone"
    assert not env["quittance.proof"]._verify(env.company).faults, "the chain of proofs is broken"

    ledger.go_on()
    with clock(NEXT_NIGHT):
        env["quittance.run"]._run(env.company)
    expected = json.loads((BASELINE / "next_night.json").read_text())
    otherwise = differences(expected, decided(env))
    assert not otherwise, "the next night decides otherwise\n" + "\n".join(otherwise)
    assert not env["quittance.proof"]._verify(env.company).faults, "the next night broke the chain of proofs"
    print(
        f"upgrade: {len(expected)} customers and {sum(map(len, kept.values()))} rows of the baseline are as they were"
    )


upgrade(env)  # noqa: F821, env is the shell's
