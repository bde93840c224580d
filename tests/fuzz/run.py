"""Runs every fuzz target for a while, side by side, and tells executions and findings.

    python tests/fuzz/run.py --programs BUILD_FOLDER --work FOLDER --seconds 20

A target is a program and what it starts from: the project's own manifests and cases, ledgers of the independent model, and
tests/fuzz/corpus. What a run learns stays in the work folder; with --keep the small inputs of it that reach something new become the corpus.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import quittance_core

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(__file__).with_name("corpus")
sys.path.insert(0, str(ROOT / "tests"))

from model import copy_stream, ledgers  # noqa: E402

CASES = ROOT / "tests" / "cases"
NIGHT = date(2025, 3, 1)  # that of night.cpp
JSON_WORDS = rb'"[\w./:-]{1,32}"'
TABLE_WORDS = rb"\b[A-Za-z]\w{3,31}\b"
PAYMENTS = b"invoice;date;amount;kind\nF-1001;2026-10-20;200,00;\nF-1044;2026-11-01;480,00;credit_note\n"
CUSTOMERS = b"""customer|terms|relation|email|last_contact_on|paused_until|insolvent_since
Martin SARL|45 days end of month|public|no|2026-10-01|2026-12-01|
411DUVAL|on receipt|b2b|yes|||2026-11-01
"""
LEDGERS = 100
KEPT_BYTES = 4_000


@dataclass
class Target:
    name: str
    program: str
    seeds: list[bytes]
    words: bytes | None = None  # what of the seeds is tried elsewhere too


def every_target() -> list[Target]:
    nights = random_nights()
    manifests = [folder for folder in sorted((ROOT / "manifests").iterdir()) if folder.is_dir()]
    return [
        Target("copy", "fuzz_copy", nights),
        Target("night", "fuzz_night", nights),
        Target("slice", "fuzz_slice", random_slices()),
        *(
            Target(f"manifest-{folder.name}", "fuzz_manifest", manifest_seeds(folder), JSON_WORDS)
            for folder in manifests
            if folder.name != "schema"
        ),
        Target("statement", "fuzz_statement", json_seeds(CASES / "statement"), JSON_WORDS),
        Target("items", "fuzz_items", items_seeds(), TABLE_WORDS),
        Target("accounting", "fuzz_accounting", accounting_seeds(), TABLE_WORDS),
    ]


def items_seeds() -> list[bytes]:
    items = (CASES / "simulate" / "open-items.csv").read_bytes()
    return [items, b"\f".join([items, PAYMENTS]), b"\f".join([items, PAYMENTS, CUSTOMERS])]


def accounting_seeds() -> list[bytes]:
    years = [path.read_bytes() for path in sorted((CASES / "fec").glob("*.txt"))]
    return [
        *(b"\f".join([b"30 days", b"", year]) for year in years),
        b"\f".join([b"end of month 45 days", CUSTOMERS, *years]),
    ]


def random_nights() -> list[bytes]:
    """Ledgers of the independent model as the COPY streams of a night, the smaller half of them."""
    rng = random.Random(20261127)
    nights = []
    for _ in range(2 * LEDGERS):
        streams = ledgers.random_ledger(rng, NIGHT, company_currency_id=1)
        nights.append(
            b"".join(
                copy_stream.encode(columns, streams[name])
                for name, columns in quittance_core.STREAMS.items()
                if name in streams  # the others come out
            )
        )
    return sorted(nights, key=len)[:LEDGERS]


def random_slices() -> list[bytes]:
    """What a night would keep of each customer of small ledgers."""
    rng, manifests, slices = random.Random(20261128), quittance_core.Manifests(quittance_core.packaged_manifests()), []
    for _ in range(LEDGERS // 10):
        snapshot = quittance_core.Snapshot(
            company_id=1, company_currency_id=1, country="FR", currencies=ledgers.CURRENCIES
        )
        for stream, rows in ledgers.random_ledger(rng, NIGHT, company_currency_id=1).items():
            getattr(snapshot, stream).write(copy_stream.encode(quittance_core.STREAMS[stream], rows))
        content = quittance_core.evaluate(snapshot, manifests, NIGHT).kept_stream("slice_insert").read()
        slices += [row["slice"] for row in copy_stream.decode(quittance_core.STREAMS["slice_insert"], content)]
    return slices


def manifest_seeds(folder: Path) -> list[bytes]:
    """What is shipped; of policies also one that says everything that a policy can say."""
    return json_seeds(folder) + (json_seeds(CASES / "policy") if folder.name == "policies" else [])


def json_seeds(folder: Path) -> list[bytes]:
    """Each file as it is, and a short form of it: small inputs are tried more often."""
    seeds = []
    for path in sorted(folder.glob("*.json")):
        seeds.append(path.read_bytes())
        seeds.append(json.dumps(shortened(json.loads(seeds[-1])), ensure_ascii=False).encode())
    return seeds


def shortened(value):
    if isinstance(value, list):
        return [shortened(entry) for entry in value[:2]]
    if isinstance(value, dict):
        return {key: shortened(entry) for key, entry in value.items()}
    return value


def dictionary(target: Target) -> str:
    """For libFuzzer."""
    if target.words is None:
        return "# no words\n"
    found = {word.decode() for seed in target.seeds for word in re.findall(target.words, seed)}
    return "".join(f"{json.dumps(word)}\n" for word in sorted(found))


@dataclass
class Outcome:
    target: Target
    executions: int
    findings: list[Path]
    log: Path


def run(target: Target, programs: Path, work: Path, seconds: int) -> Outcome:
    folders = {name: work / name / target.name for name in ("learned", "seeds", "findings")}
    shutil.rmtree(folders["seeds"], ignore_errors=True)
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (folders["seeds"] / str(number)).write_bytes(seed)
    words = work / f"{target.name}.dict"
    words.write_text(dictionary(target))
    log = work / f"{target.name}.log"
    before = set(folders["findings"].iterdir())
    with log.open("wb") as output:
        status = subprocess.run(
            [
                programs / target.program,
                f"-max_total_time={seconds}",
                "-timeout=10",
                "-print_final_stats=1",
                f"-dict={words}",
                f"-artifact_prefix={folders['findings']}/",
                folders["learned"],
                *(folder for folder in (CORPUS / target.name,) if folder.is_dir()),
                folders["seeds"],
            ],
            stdout=output,
            stderr=output,
            env=os.environ | {"ASAN_OPTIONS": "malloc_context_size=5:quarantine_size_mb=16"},  # twice as fast
            check=False,
        ).returncode
    text = log.read_text(errors="replace")
    counted = re.search(r"number_of_executed_units: (\d+)", text)
    findings = sorted(set(folders["findings"].iterdir()) - before)
    if status != 0 and not findings:
        findings = [log]  # it broke before it began
    return Outcome(target, int(counted[1]) if counted else 0, findings, log)


def keep(target: Target, programs: Path, work: Path) -> None:
    """The corpus anew: the small inputs that reach what seeds do not."""
    corpus, learned, merged = CORPUS / target.name, work / "learned" / target.name, work / "merged" / target.name
    shutil.rmtree(merged, ignore_errors=True)
    shutil.copytree(work / "seeds" / target.name, merged)
    seeds = {path.name for path in merged.iterdir()}
    subprocess.run(
        [programs / target.program, "-merge=1", merged, learned, *([corpus] if corpus.is_dir() else [])],
        capture_output=True,
        check=True,
    )
    shutil.rmtree(corpus, ignore_errors=True)
    for path in merged.iterdir():
        if path.name not in seeds and path.stat().st_size <= KEPT_BYTES:
            corpus.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, corpus)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True, help="folder of the fuzz programs")
    parser.add_argument("--work", type=Path, required=True, help="folder for logs, findings and what was learned")
    parser.add_argument("--seconds", type=int, required=True, help="for each target")
    parser.add_argument("--keep", action="store_true", help="make tests/fuzz/corpus anew")
    arguments = parser.parse_args()

    total = found = failed = 0
    targets = every_target()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = pool.map(lambda target: run(target, arguments.programs, arguments.work, arguments.seconds), targets)
        for outcome in runs:
            print(f"{outcome.target.name:24} {outcome.executions:12,} executions", flush=True)
            for finding in outcome.findings:
                print(f"  finding: {finding}\n  log: {outcome.log}", flush=True)
            total += outcome.executions
            found += len(outcome.findings)
            failed += bool(outcome.findings)
    if arguments.keep:
        for target in targets:
            keep(target, arguments.programs, arguments.work)
    print(f"{len(targets) - failed} passed, {failed} failed: {total:,} executions, {found} findings")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
