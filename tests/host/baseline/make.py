"""Makes the baseline anew: ./dev baseline

Fed to `odoo shell` on a throw-away database with accounting and nothing of ours. Posts the books of ledger.py, works four nights
over them as a desk does, and writes beside itself

- baseline.sql: schema and rows of our tables, our columns on the host's tables, the versions of our addons;
- next_night.json: what the night after that decides.

tests/host/upgrade.py restores the first over the same books, updates the addons, and expects the second. It is made anew only for a
release that no database of the one before has to reach; a change of tables comes with a migration instead.
"""

import json
import smtplib
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch

from odoo.addons.account_quittance.models import quittance_task
from odoo.addons.base.models.ir_mail_server import IrMail_Server
from odoo.fields import Command
from odoo.modules import get_module_path
from odoo.tools import SQL
from odoo.tools.misc import exec_pg_environ, find_pg_tool

FOLDER = Path(get_module_path("account_quittance")).parents[1] / "tests" / "host" / "baseline"
sys.path.insert(0, str(FOLDER))

from ledger import NEXT_NIGHT, NIGHTS, Ledger, clock  # noqa: E402
from state import decided, host_columns, install, tables, versions  # noqa: E402

# Whose letter the mail server refuses, and during whose letter the connection breaks.
REFUSED, BROKEN_OFF = "blanc", "petit"


class Desk:
    """Who enters facts, approves and sends."""

    def __init__(self, env):
        self.env = env

    def case(self, name):
        customer = self.env["res.partner"].search([("name", "=", name)])
        return self.env["quittance.case"]._open_for(customer)

    def invoices(self, name):
        return self.env["account.move"].search(
            [("partner_id.name", "=", name), ("move_type", "=", "out_invoice")], order="id"
        )

    def enter_facts(self):
        """What people know of customers: written before the first night."""
        self.env["quittance.settings"]._of(self.env.company).sending_on = True
        # The Message-ID of a letter is made of it.
        self.env["ir.config_parameter"].set_param("database.uuid", "00000000-0000-0000-0000-000000000000")
        self.env["quittance.origin"].action_may_send()
        self.case("Mairie de Lumières").relation = "public"
        self.case("Meubles Garnier").insolvent_since = NIGHTS[0]
        self.hold()
        lake = self.case("Hôtel du Lac")
        self.env["quittance.terms"].create(
            {"case_id": lake.id, "kind": "contract", "reference": "Contract 7", "rate_percent": "15"}
        )
        self.env["quittance.interruption"].create(
            {"case_id": lake.id, "event": "acknowledgement", "date": NIGHTS[0], "note": "Letter of the manager"}
        )
        self.charge(lake)
        self.waive(self.case("Garage Petit"))

    def hold(self):
        """A customer up to the last night, a part of an invoice beyond it, and one that was lifted."""
        paused = {"code": "paused", "reason": "A cheque is in the post."}
        holds = self.env["quittance.hold"]
        holds.create(paused | {"case_id": self.case("Transports Roux").id, "until_date": NIGHTS[-1]})
        part = {"move_id": self.invoices("Mairie de Lumières").id, "amount": 1100, "until_date": date(2026, 8, 31)}
        holds.create(paused | part | {"case_id": self.case("Mairie de Lumières").id})
        lifted = holds.create(paused | {"case_id": self.case("Brouwerij Zuid").id, "until_date": NIGHTS[-1]})
        lifted.action_lift()

    def charge(self, case):
        """What the entry of the books charges."""
        [invoice] = self.invoices(case.partner_id.name)
        entry = self.env["account.move"].search([("ref", "=", invoice.name), ("move_type", "=", "entry")])
        lines = entry.line_ids.filtered("date_maturity").sorted("id")
        for line, kind in zip(lines, ("interest", "compensation"), strict=True):
            line.quittance_penalty = kind
            self.env["quittance.charge"].create(
                {
                    "case_id": case.id,
                    "nature": "charged",
                    "entry_id": entry.id,
                    "move_id": invoice.id,
                    "number": invoice.name,
                    "ordinal": 1,
                    "kind": kind,
                    "currency_id": line.currency_id.id,
                    "amount": line.amount_currency,
                    "until_date": NIGHTS[0],
                }
            )

    def waive(self, case):
        dialogue = self.env["quittance.waive"].browse(case.action_waive()["res_id"])
        dialogue.write(
            {"reason": "A good customer", "line_ids": [Command.update(dialogue.line_ids[0].id, {"selected": True})]}
        )
        dialogue.action_waive()

    def night(self, day, letters=(), tasks=(), approved=()):
        """The night of a day; some letters leave, some tasks are done, and some stay approved."""
        with clock(day):
            self.env["quittance.run"]._run(self.env.company)
            for name in (*letters, *tasks):
                self.case(name).action_approve()
            self.env["quittance.action"]._cron_send()
            for name in tasks:
                self.case(name).open_action_id._note_done("reached")
            with patch.object(quittance_task, "UNDO", timedelta(0)):
                self.env["quittance.action"]._settle_tasks()
            for name in approved:
                self.case(name).action_approve()
            self.env.cr.commit()
            self.env.invalidate_all()


def send_email(_server, message, *_args, **_kwargs):
    if REFUSED in message["To"]:
        raise smtplib.SMTPResponseException(550, b"No such mailbox")
    if BROKEN_OFF in message["To"]:
        raise smtplib.SMTPServerDisconnected("Connection unexpectedly closed")
    return message["Message-Id"]


def work(desk):
    with (
        patch.object(IrMail_Server, "_disable_send", lambda *_args: False),
        patch.object(IrMail_Server, "_connect__", lambda *_args, **_kwargs: None),
        patch.object(IrMail_Server, "send_email", send_email),
    ):
        with clock(NIGHTS[0]):
            desk.enter_facts()
        first, second, third, last = NIGHTS
        desk.night(first, letters=("Auberge des Alpes", "Cave Martin", "Scierie Vidal"))
        desk.night(second, letters=("Imprimerie Duval", "Brouwerij Zuid", "Scierie Vidal"))
        desk.night(third, letters=("Maison Colin", "Fleurs Simon", "Mairie de Lumières"), tasks=("Scierie Vidal",))
        desk.night(
            last,
            letters=("Pâtisserie Blanc", "Garage Petit"),
            # The last one is overtaken by the next night: one more instalment is late.
            approved=("Scierie Vidal", "Imprimerie Duval", "Cave Martin", "Auberge des Alpes"),
        )


def settle(env):
    """Take out what differs from one making to the next, and what points at rows that only the host could give."""
    cr = env.cr
    for table in tables(cr):
        cr.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = %s AND data_type LIKE 'timestamp%%'",
            [table],
        )
        for (column,) in cr.fetchall():
            # The database's own clock, and the installation's.
            words = {"table": SQL.identifier(table), "column": SQL.identifier(column), "last": f"{NIGHTS[-1]} 09:00"}
            cr.execute(SQL("UPDATE %(table)s SET %(column)s = LEAST(%(column)s, %(last)s)", **words))
    cr.execute("UPDATE quittance_action SET activity_id = NULL")
    cr.commit()


def dump(env):
    """Our tables as statements that any client can run."""
    options = (
        "no-owner no-privileges no-comments no-tablespaces no-table-access-method column-inserts rows-per-insert=1000"
    )
    written = subprocess.run(
        [
            find_pg_tool("pg_dump"),
            *(f"--{option}" for option in options.split()),
            *(f"--table=public.{table}" for table in tables(env.cr)),
            env.cr.dbname,
        ],
        env=exec_pg_environ(),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    # Without the settings of a session before, and the closing words after.
    begin, end = written.index("--\n-- Name:"), written.rindex("--\n-- PostgreSQL database dump complete")
    rest = []
    for table, column, column_type in host_columns(env.cr):
        words = {"table": SQL.identifier(table), "column": SQL.identifier(column), "type": SQL(column_type)}
        rest.append(SQL("ALTER TABLE %(table)s ADD COLUMN %(column)s %(type)s", **words))
        env.cr.execute(SQL("SELECT id, %(column)s FROM %(table)s WHERE %(column)s IS NOT NULL ORDER BY id", **words))
        for row_id, value in env.cr.fetchall():
            words |= {"id": row_id, "value": value}
            rest.append(SQL("UPDATE %(table)s SET %(column)s = %(value)s WHERE id = %(id)s", **words))
    for name, version in versions(env.cr).items():
        rest.append(SQL("UPDATE ir_module_module SET latest_version = %s WHERE name = %s", version, name))
    return written[begin:end] + "".join(f"{env.cr.mogrify(statement).decode()};\n" for statement in rest)


def make(env):
    ledger = Ledger(env)
    ledger.begin()
    env.cr.commit()
    install(env)
    work(Desk(env))
    settle(env)
    sql = dump(env)
    ledger.go_on()
    with clock(NEXT_NIGHT):
        env["quittance.run"]._run(env.company)
    facts = json.dumps(decided(env), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (FOLDER / "baseline.sql").write_text(sql)
    (FOLDER / "next_night.json").write_text(facts)
    print(f"baseline: {len(sql) // 1000} kB of tables, {len(facts) // 1000} kB of decisions")


make(env)  # noqa: F821, env is the shell's
