"""`quittance simulate` on a million rows beside what pyarrow needs to read the same file, in one run.

Prints seconds and peak memory of each, and how the reading compares; `--json FILE` writes them down.
"""

import argparse
import datetime
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS, CUSTOMERS, ROUNDS = 1_000_000, 100_000, 3
AS_OF = datetime.date(2026, 6, 30)
TARGETS = {"read_over_pyarrow": 3.0}


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


def measured(program: str, *arguments: str) -> dict:
    """Seconds that the program prints last, seconds of the whole process and its peak in MB."""
    began = time.monotonic()
    process = subprocess.run([sys.executable, "-c", program, *arguments], check=True, capture_output=True, text=True)
    seconds = time.monotonic() - began
    inner, peak_kilobytes = process.stdout.splitlines()[-1].split()
    return {"seconds": float(inner), "process_seconds": seconds, "peak_mb": int(peak_kilobytes) / 1024}


PEAK = """
import resource, sys, time
def told(began):
    print(time.monotonic() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
READ_BY_PYARROW = PEAK + """
import pyarrow.csv
began = time.monotonic()
table = pyarrow.csv.read_csv(sys.argv[1])
told(began)
"""
READ = PEAK + """
from quittance_core.hosts import table
began = time.monotonic()
table.read(sys.argv[1], as_of=sys.argv[2], stages=("friendly",))
told(began)
"""
EVALUATE = PEAK + """
import quittance_core
from quittance_core.hosts import table
ledger = table.read(sys.argv[1], as_of=sys.argv[2], stages=("friendly",))
manifests = quittance_core.Manifests(quittance_core.packaged_manifests("rates", "jurisdictions", "policies"))
began = time.monotonic()
quittance_core.evaluate(ledger.snapshot, manifests, sys.argv[2])
told(began)
"""
SIMULATE = PEAK + """
import os
from quittance_core import cli
began = time.monotonic()
kept, sys.stdout = sys.stdout, open(os.devnull, "w", encoding="utf-8")
assert cli.main(["simulate", "--ledger", sys.argv[1], "--as-of", sys.argv[2], *sys.argv[3:]]) == 0
sys.stdout = kept
told(began)
"""


def measure(rows: int, customers: int) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.csv"
        write_ledger(ledger, rows, customers)
        programs = {
            "pyarrow": (READ_BY_PYARROW,),
            "read": (READ,),
            "evaluate": (EVALUATE,),
            "simulate_text": (SIMULATE,),
            "simulate_json": (SIMULATE, "--json"),
        }
        best: dict[str, dict] = {}
        for _ in range(ROUNDS):
            for name, (program, *more) in programs.items():
                taken = measured(program, str(ledger), str(AS_OF), *more)
                if name not in best or taken["seconds"] < best[name]["seconds"]:
                    best[name] = taken
        result: dict = {"simulate_rows": rows, "simulate_file_mb": round(ledger.stat().st_size / 1e6, 1)}
    for name, taken in best.items():
        result[f"{name}_seconds"] = round(taken["seconds"], 3)
        result[f"{name}_peak_mb"] = round(taken["peak_mb"])
    result["read_over_pyarrow"] = round(best["read"]["seconds"] / best["pyarrow"]["seconds"], 2)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--customers", type=int, default=CUSTOMERS)
    parser.add_argument("--json", type=Path, help="file to write the measures to")
    arguments = parser.parse_args()
    result = measure(arguments.rows, arguments.customers)
    for name, value in result.items():
        print(f"{name:28} {value:>12}  {f'<= {TARGETS[name]}' if name in TARGETS else ''}".rstrip())
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
