"""Peak memory of a process of the host that does one piece of work, in bytes.

Usage: process_memory.py night|charging SETTINGS DATABASE DAY. The work is committed, like the job's.
"""

import sys
from datetime import date
from pathlib import Path

import charging
from ledger_copy import LedgerCopy

from odoo.modules.module import initialize_sys_path
from odoo.tools import config

WORK = {"night": lambda copy: copy.night(copy.as_of), "charging": charging.reckon}


def main(work: str, settings: str, database: str, day: str) -> None:
    config.parse_config(["-c", settings, "--log-level=error"])
    initialize_sys_path()
    WORK[work](LedgerCopy(database, items=0, customers=0, as_of=date.fromisoformat(day)))
    status = Path("/proc/self/status").read_text()
    print(int(status.split("VmHWM:")[1].split()[0]) * 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
