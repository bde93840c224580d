"""Runs the nightly job of the demo database and prints what it decided. For Odoo's shell, which gives `env`.

The port of the local mail server is read from the environment, QUITTANCE_SMTP_PORT.
"""

import os
import sys
import textwrap

from tabulate import tabulate

from odoo.tools import format_date

env = globals()["env"]  # given by the shell

# Of the screen.
WIDTH = 120
# The customers with most overdue; the others are counted.
SHOWN = 20
HEADERS = ("customer", "grade", "late", "principal", "interest", "costs", "next action")
ALIGNED = ("left", "left", "right", "right", "right", "right", "left")


def cut(text, width):
    return textwrap.shorten(text or "", width, placeholder="…")


def amount(case, value):
    return "n/a" if value is False else case.currency_id.format(value)


def next_action(case, as_of):
    """What is done next, else why nothing is."""
    stage = case._settings()._stage_titles().get(case.next_stage, case.next_stage)
    if stage and case.state == "to_contact":
        return f"now: {stage}"
    if stage and case.state == "waiting" and case.next_date and case.next_date > as_of:
        return f"{format_date(env, case.next_date)}: {stage}"
    if case.overdue and set(case.open_item_ids.mapped("state")) == {"finished"}:
        return "all stages are done"
    return case._say_next()


def row(case, as_of):
    oldest = case.oldest_due_date
    return (
        cut(case.partner_id.name, 24),
        case.grade or "",
        max((as_of - oldest).days, 0) if oldest else "",
        case.currency_id.format(case.overdue),
        amount(case, case.interest_today),
        amount(case, case.compensation_today),
        cut(next_action(case, as_of), 40),
    )


def main():
    env.ref("account_quittance_demo.mail_server_sink").smtp_port = int(os.environ["QUITTANCE_SMTP_PORT"])
    env.cr.commit()
    if env.ref("account_quittance.ir_cron_night").method_direct_trigger() is not True:
        sys.exit("The nightly job failed: its traceback stands above.")
    env.cr.commit()  # the job had a cursor of its own: look at what it left
    env.invalidate_all()
    run = env["quittance.run"].search([("kind", "=", "night"), ("state", "=", "done")], limit=1)
    if not run:
        sys.exit("The nightly job left no run behind.")
    cases = env["quittance.case"].with_company(run.company_id).search([("company_id", "=", run.company_id.id)])
    rows = [row(case, run.as_of) for case in cases[:SHOWN]]
    print(f"{run.company_id.name}, night of {format_date(env, run.as_of)}")
    print("Days late, overdue at book value, interest to date and fixed costs; n/a: not available\n")
    print(tabulate(rows, headers=HEADERS, colalign=ALIGNED, disable_numparse=True))
    if len(cases) > SHOWN:
        print(f"and {len(cases) - SHOWN} more customers: in Odoo, Invoicing > Credit control > Customers")
    print(f"\n{run.customer_count} customers, {run.item_count} open items, {run.to_contact_count} customers to contact")
    for line in run.left_out_ids:
        told = f"not chased, {line.count} item(s), {line.currency_id.format(line.amount)}: {line.sentence}"
        print(cut(told, WIDTH))


main()
