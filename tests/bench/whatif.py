"""What two policies would send on a ledger of open items, on one day and on each day of a month: `quittance_core.foresight`.

Seconds of deciding alone, the ledger being there. Both policies climb on every day, the one by eight stages. Runs by itself, or as a
part of bench.py.
"""

import argparse
import datetime
import json
import tempfile
import time
from pathlib import Path

import quittance_core
from quittance_core import foresight
from quittance_core.hosts import table
from simulate import AS_OF, write_ledger

AHEAD = datetime.timedelta(days=30)
AT_MOST = {"whatif_day_seconds": 5, "whatif_further_day_seconds": 1}


def eight_stages(shipped: dict) -> dict:
    """The shipped ladder with three stages between, and a gap of two days: something leaves on every day."""
    stages = []
    for number, stage in enumerate(shipped["stages"]):
        stages.append(stage)
        if number in (1, 2, 3):
            stages.append(stage | {"code": f"between_{number}", "days_from_due": stage["days_from_due"] + 4})
    return shipped | {"stages": stages, "gap_days": 2}


def measure(rows: int, customers: int) -> dict:
    law = quittance_core.packaged_manifests("rates", "jurisdictions", "holds")
    (text,) = quittance_core.packaged_manifests("policies").values()
    shipped = {name: value for name, value in json.loads(text).items() if name != "$schema"}
    policies = [
        quittance_core.Manifests(law | {"policy.json": json.dumps(each)}) for each in (eight_stages(shipped), shipped)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.csv"
        write_ledger(path, rows, customers)
        ledger = table.read(path, as_of=AS_OF, stages=("friendly",))
    taken, contacts = [], []
    for ahead in (datetime.timedelta(), AHEAD):
        began = time.monotonic()
        comparison = foresight.compare(ledger.snapshot, *policies, AS_OF, AS_OF + ahead)
        taken.append(time.monotonic() - began)
        contacts.append(comparison.tried.total.count + comparison.against.total.count)
    return {
        "whatif_items": rows,
        "whatif_customers": ledger.customer_count,
        "whatif_contacts_of_a_day": contacts[0],
        "whatif_contacts_of_a_month": contacts[1],
        "whatif_day_seconds": round(taken[0], 3),
        "whatif_further_day_seconds": round((taken[1] - taken[0]) / AHEAD.days, 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--customers", type=int, default=20_000)
    arguments = parser.parse_args()
    for name, value in measure(arguments.rows, arguments.customers).items():
        goal = f"<= {AT_MOST[name]}" if name in AT_MOST else ""
        print(f"{name:28} {value:>12}  {goal}".rstrip())


if __name__ == "__main__":
    main()
