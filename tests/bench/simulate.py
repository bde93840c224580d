"""`quittance simulate` on a table of open items, beside what pyarrow needs to read the same file in the same run.

Seconds and peak memory of reading, evaluating and printing, each in a process of its own. Runs by itself, or as a part of bench.py.
"""

import argparse
import datetime
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

AS_OF = datetime.date(2026, 6, 30)
ROUNDS = 3
AT_MOST = {"simulate_read_over_pyarrow": 3}


def write_ledger(path: Path, rows: int, customers: int) -> None:
    """Open items with a heavy tail: one customer has a twentieth of the rows; a tenth of the rows is partly paid."""
    chance = random.Random(8)
    with path.open("w", encoding="utf-8") as file:
        file.write("customer,invoice,due_date,amount,residual,date,currency,kind,relation,stage\n")
        for number in range(rows):
            customer = 0 if number % 20 == 0 else chance.randrange(customers)
            issued = AS_OF - datetime.timedelta(days=chance.randrange(600))
            amount = chance.randrange(1_000, 5_000_000)
            residual = f"{amount // 2 / 100:.2f}" if number % 10 == 0 else ""
            due = issued + datetime.timedelta(days=30)
            stage = "friendly" if number % 7 == 0 else ""
            file.write(
                f"Customer {customer:06},F-{number:07},{due},{amount / 100:.2f},{residual},{issued},EUR,invoice,b2b,{stage}\n"
            )


# Each runs in a process of its own: a peak counts from the start of one.
PREPARE = {
    "pyarrow": "import pyarrow.csv",
    "read": "from quittance_core.hosts import table",
    "evaluate": """
import quittance_core
from quittance_core.hosts import table
ledger = table.read(path, as_of=as_of, stages=("friendly",))
manifests = quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions", "calendars", "policies", "holds"))
""",
    "text": "from quittance_core import cli",
    "json": "from quittance_core import cli",
}
SIMULATE = """
kept, sys.stdout = sys.stdout, open(os.devnull, "w", encoding="utf-8")
assert cli.main(["simulate", "--ledger", path, "--as-of", as_of, *more]) == 0
sys.stdout = kept
"""
WORK = {
    "pyarrow": "pyarrow.csv.read_csv(path)",
    "read": 'table.read(path, as_of=as_of, stages=("friendly",))',
    "evaluate": "quittance_core.evaluate(ledger.snapshot, manifests, as_of)",
    "text": "more = []" + SIMULATE,
    "json": 'more = ["--json"]' + SIMULATE,
}


def measured(name: str, path: Path) -> dict:
    """Seconds of the work alone and peak of its process."""
    program = f"""
import os, resource, sys, time
path, as_of = sys.argv[1:]
{PREPARE[name]}
began = time.monotonic()
{WORK[name]}
print(time.monotonic() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
    command = [sys.executable, "-c", program, str(path), str(AS_OF)]
    process = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    seconds, kilobytes = process.stdout.split()
    return {"seconds": float(seconds), "peak_mb": int(kilobytes) / 1024}


def measure(rows: int) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.csv"
        write_ledger(ledger, rows, customers=rows // 10)
        best: dict[str, dict] = {}
        for number in range(ROUNDS):
            for name in WORK:
                if number and name in ("text", "json"):
                    continue  # long enough to be measured once
                taken = measured(name, ledger)
                if name not in best or taken["seconds"] < best[name]["seconds"]:
                    best[name] = taken
        result: dict = {"simulate_rows": rows, "simulate_file_mb": round(ledger.stat().st_size / 1e6, 1)}
    for name, taken in best.items():
        result[f"simulate_{name}_seconds"] = round(taken["seconds"], 3)
        result[f"simulate_{name}_peak_mb"] = round(taken["peak_mb"])
    result["simulate_read_over_pyarrow"] = round(best["read"]["seconds"] / best["pyarrow"]["seconds"], 2)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--json", type=Path, help="file to write the measures to")
    arguments = parser.parse_args()
    result = measure(arguments.rows)
    for name, value in result.items():
        goal = f"<= {AT_MOST[name]}" if name in AT_MOST else ""
        print(f"{name:28} {value:>12}  {goal}".rstrip())
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
