"""Runs the nightly job of the demo database and prints what it decided. For Odoo's shell, which gives `env`.

The port of the local mail server is read from the environment, QUITTANCE_SMTP_PORT.
"""

import os
import sys

from tabulate import tabulate

env = globals()["env"]  # given by the shell


def text(value):
    return "" if value in (False, None) else str(value)


def row(case, as_of):
    labels = case._fields
    selection = {name: dict(labels[name]._description_selection(env)) for name in ("stage", "next_stage")}
    oldest = case.oldest_due_date
    next_step = text(selection["next_stage"].get(case.next_stage))
    return (
        case.partner_id.display_name,
        text(case.grade),
        text(selection["stage"].get(case.stage)),
        max((as_of - oldest).days, 0) if oldest else "",
        case.currency_id.format(case.overdue),
        case.currency_id.format(case.interest) if case.interest is not False else "not available",
        case.currency_id.format(case.compensation) if case.compensation is not False else "not available",
        f"{next_step} {'now' if case.state == 'to_contact' else text(case.next_date)}".strip(),
        text(case.first_reason),
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
    headers = (
        "customer",
        "grade",
        "stage",
        "days late",
        "principal",
        "interest",
        "compensation",
        "next action",
        "first reason",
    )
    colalign = ("left", "left", "left", "right", "right", "right", "right", "left", "left")
    print(f"{run.company_id.name}, night of {run.as_of}, amounts overdue in company currency\n")
    print(tabulate([row(case, run.as_of) for case in cases], headers=headers, colalign=colalign, disable_numparse=True))
    print(f"\n{run.customer_count} customers, {run.item_count} open items, {run.to_contact_count} customers to contact")
    for line in run.left_out_ids:
        print(f"not chased, {line.count} item(s), {line.currency_id.format(line.amount)}: {line.sentence}")


main()
