"""What it costs to reckon and store a proposal that charges everybody; the entries themselves are the host's."""

import subprocess
import sys
import time
from pathlib import Path

from ledger_copy import today

SCRIPT = Path(__file__).parent / "process_memory.py"


def measure(copy, arguments, note):
    """Claims with something to charge, seconds of the job, and its peak in megabytes in a process of its own.

    :param arguments: of the bench, with the settings file ``config``
    """
    note("reckoning what everybody may be charged")
    started = time.perf_counter()
    claims = reckon(copy)
    seconds = time.perf_counter() - started
    measured = subprocess.run(
        [sys.executable, SCRIPT, "charging", arguments.config, copy.database, copy.as_of.isoformat()],
        check=True,
        stdout=subprocess.PIPE,
    )
    return {
        "charging_claims": claims,
        "charging_seconds": round(seconds, 1),
        "charging_megabytes": round(int(measured.stdout) / 1e6),
    }


def reckon(copy):
    """Have the job reckon and store a proposal for everybody; the number of its claims. The proposal is deleted again."""
    with today(copy):
        with copy.environment() as env:
            proposals = env["quittance.charge.proposal"]
            proposal_id = proposals.action_charge_everybody()["res_id"]
            env.cr.commit()
            proposals._cron_charge()
        with copy.environment() as env:
            proposal = env["quittance.charge.proposal"].browse(proposal_id)
            if proposal.state != "ready":
                raise SystemExit(f"The proposal is {proposal.state}: {proposal.error}")
            claims = proposal.claim_count
            proposal.unlink()
            return claims
