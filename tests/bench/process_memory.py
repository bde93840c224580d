"""Peak memory of a process of the host that runs one night, in bytes.

Usage: process_memory.py SETTINGS DATABASE DAY. The night is committed, like the job's.
"""

import sys
from datetime import date
from pathlib import Path

from ledger_copy import LedgerCopy

from odoo.modules.module import initialize_sys_path
from odoo.tools import config


def main(settings: str, database: str, day: str) -> None:
    config.parse_config(["-c", settings, "--log-level=error"])
    initialize_sys_path()
    as_of = date.fromisoformat(day)
    LedgerCopy(database, items=0, customers=0, as_of=as_of).night(as_of)
    status = Path("/proc/self/status").read_text()
    print(int(status.split("VmHWM:")[1].split()[0]) * 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
