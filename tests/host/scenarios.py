"""Runs tests/scenarios/*.rst, each from top to bottom on a ledger of its own that is rolled back.

Fed to `odoo shell` on a throw-away database with `quittance` and a French chart of accounts. Ends with "N passed, N failed".
"""

import doctest
import importlib.util
import sys
from pathlib import Path

import odoo.addons.account_quittance

FOLDER = Path(odoo.addons.account_quittance.__path__[0]).parents[1] / "tests" / "scenarios"


def run(env):
    spec = importlib.util.spec_from_file_location("verbs", FOLDER / "verbs.py")
    verbs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(verbs)
    failed = 0
    scenarios = sorted(FOLDER.glob("*.rst"))
    for scenario in scenarios:
        with verbs.Verbs(env).at_work() as names:
            options = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS | doctest.REPORT_NDIFF
            found, _tried = doctest.testfile(str(scenario), module_relative=False, globs=names, optionflags=options)
        failed += bool(found)
        env.cr.rollback()
        env.registry.clear_all_caches()
        env.invalidate_all()
    print(f"scenarios: {len(scenarios) - failed} passed, {failed} failed")
    if failed:
        sys.exit(1)


run(env)  # noqa: F821, env is the shell's
