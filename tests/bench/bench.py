"""The measures of Quittance, each beside its yardstick in the same run. Run by `./dev bench`:

    PYTHONPATH=ODOO python tests/bench/bench.py --config odoo.conf --database DEMO --plain TEMPLATE --enabled DATABASE --kernel PROGRAM

Prints the figures and, with --json, writes them. Every database that it makes is dropped whatever happens.
"""

import argparse
import contextlib
import json
import logging
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import charging
import letters
import night
import screens
import simulate
import whatif
from ledger_copy import copies_of, of_eight_stages
from tabulate import tabulate

from odoo.modules.module import initialize_sys_path
from odoo.tools import config

AS_OF = date(2026, 6, 15)  # rates and due dates are known on it; the machine's clock plays no part
LIMIT_SECONDS = 15 * 60
INVOICE_ROUNDS = 5
SMALL = {"items": 20_000, "customers": 2_000, "as_of": AS_OF}
LARGE = {"items": 200_000, "customers": 20_000, "as_of": AS_OF}
TAIL = {"items": 20_000, "customers": 3_000, "as_of": AS_OF, "heaviest": {5_000: 1}}
MILLION = {"items": 1_000_000, "customers": 100_000, "as_of": AS_OF, "heaviest": {50_000: 1, 5_000: 10}}
AT_MOST = {
    "first_night_over_copy": 15,
    "unchanged_night_over_copy": 3,
    "five_percent_night_over_copy": 5,
    "first_night_over_copy_1m": 3.5,
    "unchanged_night_over_copy_1m": 1.25,
    "five_percent_night_over_copy_1m": 1.5,
    "first_night_of_eight_stages_over_copy_1m": 3.5,
    "unchanged_night_of_eight_stages_over_copy_1m": 1.25,
    "five_percent_night_of_eight_stages_over_copy_1m": 1.5,
    "core_bytes_per_item_1m": 200,
    "process_megabytes_1m": 600,
    "kernel_over_plain_loop": 13,
    "kernel_of_eight_stages_over_plain_loop": 18,
    "penalty_over_plain_loop": 12,
    "statements_per_letter": 20,
    "simulate_read_over_pyarrow": 3,
    "whatif_day_seconds": 5,
    "whatif_further_day_seconds": 1,
    "large_letter_seconds": 1,
    "large_letter_with_statement_seconds": 3,
    "invoice_open_over_plain": 1.1,
    "invoice_onchange_over_plain": 1.1,
    "today_list_seconds_100k": 0.3,
    "today_search_seconds_100k": 0.3,
    "today_groups_seconds_100k": 0.3,
    "case_form_seconds_100k": 0.3,
    "charging_seconds": 60,
    "charging_megabytes": 500,
}
AT_LEAST = {"letters_per_second": 15}


def measure_nights(arguments, result):
    deadline = time.monotonic() + LIMIT_SECONDS * 0.4
    with copies_of(arguments.database, {"20k": SMALL, "200k": LARGE}) as copies:
        for name, copy in copies.items():
            note(f"growing to {copy.items} open items of {copy.customers} customers")
            copy.grow()
            result[f"statements_{name}"] = night.statements(copy)
        large = copies["200k"]
        peaks = [night.core_bytes(large, AS_OF)]
        result |= night.seconds(large, note, deadline=deadline)
        peaks.append(night.core_bytes(large, night.nights(AS_OF)["five_percent"]))  # our own state is read by then
        result["core_bytes_per_item"] = round(max(peaks) / large.items, 1)
        result |= charging.measure(large, arguments, note)


def measure_letters(arguments, result):
    with copies_of(arguments.database, {"tail": TAIL}) as copies:
        note("growing a customer of 5,000 items")
        copies["tail"].grow()
        result |= letters.measure(copies["tail"], note)


def measure_invoice_form(arguments, result):
    """Both databases in turn: what else the machine does meanwhile weighs on both."""
    sources = {"with": arguments.enabled, "plain": arguments.plain}
    with contextlib.ExitStack() as stack:
        copies = {}
        for name, source in sources.items():
            note(f"the invoice form, {name}")
            copies[name] = stack.enter_context(copies_of(source, {f"form_{name}": TAIL}))[f"form_{name}"]
            copies[name].grow()
        copies["with"].night(AS_OF)
        rounds = [{name: screens.invoice(copy) for name, copy in copies.items()} for _number in range(INVOICE_ROUNDS)]
    for step in ("open", "onchange"):
        seconds = {name: statistics.median(taken[name][step] for taken in rounds) for name in sources}
        result[f"invoice_{step}_seconds"] = round(seconds["with"], 3)
        result[f"invoice_{step}_over_plain"] = round(seconds["with"] / seconds["plain"], 2)


def measure_million(arguments, result):
    with copies_of(arguments.database, {"1m": MILLION}) as copies:
        million = copies["1m"]
        note("growing to a million open items")
        million.grow()
        figures = night.seconds(million, note, rounds=3)
        figures["core_bytes_per_item"] = round(night.core_bytes(million, AS_OF) / million.items, 1)
        result |= {f"{name}_1m": value for name, value in figures.items()}
        note("the same nights under eight stages, six segments and ten conditions")
        with of_eight_stages(million):
            figures = night.seconds(million, note, rounds=3)
        result |= {
            f"{name.replace('_night_', '_night_of_eight_stages_')}_1m": value
            for name, value in figures.items()
            if "_night_" in name
        }
        night.forget_nights(million)
        result["process_megabytes_1m"] = round(night.process_bytes(million, arguments, AS_OF) / 1e6)
        result |= {f"{name}_100k": round(value, 3) for name, value in screens.desk(million).items()}


def measure_kernel(arguments, result):
    """Nanoseconds an item of the core's kernel, and of a plain loop of simple interest over the same columns."""
    report = subprocess.run(
        [
            arguments.kernel,
            "--benchmark_format=json",
            "--benchmark_repetitions=5",
            "--benchmark_report_aggregates_only=true",
        ],
        check=True,
        capture_output=True,
    )
    nanoseconds = {
        entry["run_name"].split("/")[0]: entry["ns_per_item"]
        for entry in json.loads(report.stdout)["benchmarks"]
        if entry["aggregate_name"] == "median"
    }
    plain = nanoseconds["BM_PlainLoop"]
    result["plain_loop_nanoseconds_per_item"] = round(plain, 1)
    measured = {"kernel": "BM_Kernel", "kernel_of_eight_stages": "BM_KernelOfEightStages", "penalty": "BM_Penalty"}
    for name, benchmark in measured.items():
        result[f"{name}_nanoseconds_per_item"] = round(nanoseconds[benchmark], 1)
        result[f"{name}_over_plain_loop"] = round(nanoseconds[benchmark] / plain, 2)


def measure_simulate(arguments, result):
    result |= simulate.measure(1_000_000 if arguments.full else 200_000)


def measure_whatif(arguments, result):
    result |= whatif.measure(LARGE["items"], LARGE["customers"])


MEASURES = {
    "kernel": measure_kernel,
    "nights": measure_nights,
    "letters": measure_letters,
    "forms": measure_invoice_form,
    "simulate": measure_simulate,
    "whatif": measure_whatif,
    "million": measure_million,  # with --full alone
}


def report(result):
    goals = {name: f"<= {goal}" for name, goal in AT_MOST.items()} | {
        name: f">= {goal}" for name, goal in AT_LEAST.items()
    }
    print(
        tabulate(
            [[name, value, goals.get(name, "")] for name, value in result.items()],
            headers=["measure", "median", "to reach"],
            disable_numparse=True,
            colalign=("left", "right", "right"),
        )
    )


def note(text):
    print(text, file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", required=True, help="settings file of Odoo")
    parser.add_argument("--database", required=True, help="database with our addons to copy")
    parser.add_argument("--plain", required=True, help="database without them to copy")
    parser.add_argument(
        "--enabled", required=True, help="the same database with our addons installed, and nothing else"
    )
    parser.add_argument("--kernel", required=True, help="benchmark program of the core's kernel")
    parser.add_argument("--json", type=Path, help="file to write the measures to")
    parser.add_argument("--full", action="store_true", help="the million items too")
    parser.add_argument("--only", choices=MEASURES, action="append", help="these measures alone")
    arguments = parser.parse_args()
    config.parse_config(["-c", arguments.config, "--log-level=error"])
    initialize_sys_path()
    for name in ("odoo", "quittance_core"):
        logging.getLogger(name).setLevel(logging.ERROR)
    wanted = arguments.only or [name for name in MEASURES if arguments.full or name != "million"]
    result = {}
    try:
        for name in wanted:
            MEASURES[name](arguments, result)
    finally:  # what was measured is worth having whatever became of the rest
        report(result)
        if arguments.json:
            arguments.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
