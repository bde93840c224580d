"""Peak memory of the core for one night, measured in a process of its own.

Usage: core_memory.py DIRECTORY, which holds the recorded streams of a night (`<stream>.copy`), ids for its new rows
(`case_ids.copy` …) and `night.json`, what `Snapshot` and `Manifests` are made of. Prints the growth of the resident high-water mark in bytes, everything drained as the night drains it.
"""

import json
import sys
from datetime import date
from pathlib import Path

import quittance_core

CHUNK = 8192  # what libpq hands over at once is of this order


def main(directory: Path) -> None:
    night = json.loads((directory / "night.json").read_text())
    night["snapshot"]["currencies"] = {int(key): tuple(value) for key, value in night["snapshot"]["currencies"].items()}
    before = _high_water()
    snapshot = quittance_core.Snapshot(**night["snapshot"])
    for stream in night["streams_in"]:
        if stream == "customers":
            snapshot.customers_without_case(open_only=True)  # as the night asks whom to read
        with (directory / f"{stream}.copy").open("rb") as recorded:
            while chunk := recorded.read(CHUNK):
                getattr(snapshot, stream).write(chunk)
    manifests = quittance_core.Manifests(night["manifests"])
    evaluation = quittance_core.evaluate(snapshot, manifests, date.fromisoformat(night["as_of"]))
    for kind in ("case", "item", "action"):
        with (directory / f"{kind}_ids.copy").open("rb") as recorded:
            while chunk := recorded.read(CHUNK):
                getattr(evaluation, f"{kind}_ids").write(chunk)
    for stream in night["streams_out"]:
        reader = evaluation.stream(stream)
        while reader.read(CHUNK):
            pass
    print(_high_water() - before)


def _high_water() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]))
