"""Two users at once, an update, then the end: what a test inside one transaction cannot show.

Fed to `odoo shell` on a throw-away database with `quittance` and a French chart of accounts; it commits, and ends by uninstalling.
Raises AssertionError with a sentence where something is not as it must be.
"""

import threading
import time
from datetime import date, timedelta
from unittest.mock import patch

from odoo.addons.base.models.ir_mail_server import IrMail_Server
from odoo.exceptions import UserError
from odoo.service.model import retrying

AS_OF = date(2026, 6, 30)
LEFT_BEHIND = {
    "tables": "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'quittance%'",
    "columns": "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE column_name LIKE 'quittance%'",
    "sequences": "SELECT sequence_name FROM information_schema.sequences WHERE sequence_name LIKE '%quittance%'",
    "indexes": "SELECT indexname FROM pg_indexes WHERE indexname LIKE '%quittance%'",
    "functions": "SELECT proname FROM pg_proc WHERE proname LIKE '%quittance%'",
    "models": "SELECT model FROM ir_model WHERE model LIKE 'quittance.%'",
    "fields": "SELECT model || '.' || name FROM ir_model_fields WHERE name LIKE 'quittance%' OR model LIKE 'quittance.%'",
    "external ids": "SELECT module || '.' || name FROM ir_model_data WHERE module ~ '^(account_)?quittance'",
    "jobs": "SELECT code FROM ir_act_server WHERE code IN ('model._cron_night()', 'model._cron_send()', 'model._cron_upkeep()', 'model._cron_charge()', 'model._cron_forgive()')",
    "parameters": "SELECT key FROM ir_config_parameter WHERE key LIKE '%quittance%'",
    "messages": "SELECT model FROM mail_message WHERE model LIKE 'quittance.%'",
    "activities": "SELECT res_model FROM mail_activity WHERE res_model LIKE 'quittance.%'",
    "followers": "SELECT res_model FROM mail_followers WHERE res_model LIKE 'quittance.%'",
    "attachments": "SELECT res_model FROM ir_attachment WHERE res_model LIKE 'quittance.%'",
    "groups": "SELECT name::text FROM res_groups_privilege WHERE name::text LIKE '%Credit control%'",
    "templates": "SELECT model FROM mail_template WHERE model LIKE 'quittance.%'",
}


def at_once(environment, verb, times=2):
    """Call `verb(env)` in as many transactions at the same moment, as the host serves requests; return what they raised."""
    start, refusals = threading.Barrier(times), []

    def request():
        threading.current_thread().dbname = environment.cr.dbname
        with environment.registry.cursor() as cr:
            env = environment(cr=cr)
            start.wait()
            try:
                retrying(lambda: verb(env), env)
            except UserError as refusal:
                cr.rollback()
                refusals.append(str(refusal))

    threads = [threading.Thread(target=request) for _number in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    environment.cr.rollback()
    environment.invalidate_all()
    return refusals


def update(env):
    """Update the module, as a new release does: a company's own rates stay, those of the release are what it ships."""
    series = env["quittance.rate.series"].search([("code", "=", "fr-legal-interest-professionals")])
    own = env["quittance.rate"].create(
        [
            {
                "series_id": series.id,
                "date_from": day,
                "percent": percent,
                "source": source,
                "company_id": env.company.id,
            }
            for day, percent, source in (
                ("2026-07-01", "2.80", "order of June"),
                ("2027-01-01", "2.90", "order of December"),
            )
        ]
    )
    series.rate_ids.filtered(lambda rate: rate.date_from == date(2026, 1, 1)).unlink()
    env.cr.commit()
    env["ir.module.module"].search([("name", "=", "account_quittance")]).button_immediate_upgrade()
    kept = env["quittance.rate"].browse(own.ids)
    assert kept.mapped("percent") == ["2.80", "2.90"], f"an update changed rates: {kept.mapped('percent')}"
    assert kept[0].source == "order of June", kept[0].source
    series = env["quittance.rate.series"].browse(series.id)
    shipped = series.rate_ids.filtered(lambda rate: not rate.company_id)
    assert date(2026, 1, 1) in shipped.mapped("date_from"), "an update did not add the period that was missing"
    assert series.difference_count == 1, series.difference_text


def charge_twice(env, case, invoice):
    """Two users charge the same figures of a paid invoice: one has looked before the other was done, and goes on after."""
    pay = env["account.payment.register"].with_context(active_model="account.move", active_ids=invoice.ids)
    pay.create({"payment_date": AS_OF}).action_create_payments()
    case._evaluate()
    income = env["account.account"].search([("internal_group", "=", "income")], limit=1)
    case._settings().write({"interest_account_id": income.id, "compensation_account_id": income.id})
    proposal = env["quittance.charge.proposal"].browse(case.action_charge()["res_id"])
    proposal.write({"least_days_late": 0, "least_amount": 0, "with_paid": True, "confirmed": True})
    proposal.action_choose()
    total = sum(proposal.entry_ids.mapped("total"))
    env.cr.commit()
    waits = [0, 2]

    def charge(env):
        env.cr.execute("SELECT 1")  # what follows is read as of now
        time.sleep(waits.pop() if waits else 0)
        env["quittance.charge.proposal"].browse(proposal.id).action_charge()

    refusals = at_once(env, charge)
    assert ["about to be" in refusal for refusal in refusals] == [True], refusals
    charged = sum(case.charge_ids.mapped("amount"))
    assert charged == total, f"two users at once charged {charged} instead of {total}"


def decided(env, company):
    """What a night says of the company: every stored fact of cases and items, charges of the books included."""
    env["quittance.run"]._run(company, as_of=AS_OF)
    env.cr.execute(
        "SELECT kind, case_id, interest, compensation, state, fingerprint FROM quittance_item WHERE company_id = %s"
        " UNION ALL SELECT 'case', id, interest, compensation, state, fingerprint FROM quittance_case WHERE company_id = %s"
        " ORDER BY 1, 2, 6",
        [company.id, company.id],
    )
    rows = env.cr.fetchall()
    env.cr.commit()
    return rows


def take_penalties_out(env, company):
    """Without its upper addon the night decides the same: what was charged and agreed lies in the lower one."""
    before = decided(env, company)
    charges = env["quittance.charge"].search_count([])
    assert charges, "nothing was charged"
    env["ir.module.module"].search([("name", "=", "account_quittance_penalty")]).button_immediate_uninstall()
    after = decided(env, company)
    assert after == before, f"without account_quittance_penalty the night decides otherwise: {before} became {after}"
    assert env["quittance.charge"].search_count([]) == charges, "charges went with account_quittance_penalty"


def live(env):
    letters = []

    def send_email(_server, message, *_args, **_kwargs):
        time.sleep(0.5)  # long enough for the other job to come
        letters.append(message["To"])
        return message["Message-Id"]

    company = env.company
    company.write({"country_id": env.ref("base.fr").id, "email": "books@example.com"})
    settings = env["quittance.settings"]._of(company)
    settings.sending_on = True
    env["quittance.origin"].action_may_send()
    customer = env["res.partner"].create(
        {
            "name": "Atelier Nord",
            "is_company": True,
            "vat": "FR23334175221",
            "country_id": env.ref("base.fr").id,
            "email": "nord@customer.example.com",
        }
    )
    invoice = env["account.move"].create(
        {
            "move_type": "out_invoice",
            "partner_id": customer.id,
            "invoice_payment_term_id": False,
            "invoice_date": AS_OF - timedelta(days=48),
            "invoice_date_due": AS_OF - timedelta(days=18),
            "invoice_line_ids": [(0, 0, {"name": "Work", "price_unit": 1000.0, "tax_ids": False})],
        }
    )
    invoice.action_post()
    env.cr.commit()

    with (
        patch.object(type(settings), "_today", lambda _settings: AS_OF),
        patch.object(IrMail_Server, "_disable_send", lambda *_args: False),
        patch.object(IrMail_Server, "_connect__", lambda *_args, **_kwargs: None),
        patch.object(IrMail_Server, "send_email", send_email),
    ):
        for refusal in at_once(env, lambda env: env["quittance.run"]._run(env.company)):
            assert "being evaluated" in refusal, refusal
        case = env["quittance.case"].search([("partner_id", "=", customer.id)])
        assert len(case.action_ids) == 1, f"two runs at once proposed {len(case.action_ids)} contacts"
        # The host's retries cover what the loser of a race meets; it then finds nothing left to approve.
        refusals = at_once(env, lambda env: env["quittance.case"].browse(case.id).action_approve())
        assert not refusals, refusals
        assert len(case.action_ids.line_ids) == 1, "two users at once approved twice"
        at_once(env, lambda env: env["quittance.action"]._cron_send())
        assert len(letters) == 1, f"two jobs at once sent {len(letters)} letters"
        assert case.action_ids.state == "done", case.action_ids.state
        assert not env["quittance.proof"]._verify(company).faults, "the chain of proofs is broken"
        charge_twice(env, case, invoice)

    update(env)
    take_penalties_out(env, company)
    env["ir.module.module"].search([("name", "=", "account_quittance")]).button_immediate_uninstall()
    for what, query in LEFT_BEHIND.items():
        env.cr.execute(query)
        found = [row for (row,) in env.cr.fetchall()]
        assert not found, f"{what} of ours left behind: {found}"
    env.cr.execute("SELECT state FROM account_move WHERE id = %s", [invoice.id])
    assert env.cr.fetchone() == ("posted",), "the posted entry is gone"
    env.cr.execute(
        "SELECT count(*) FROM mail_mail JOIN mail_message m ON m.id = mail_message_id"
        " WHERE state = 'sent' AND m.model = 'res.partner' AND m.res_id = %s",
        [customer.id],
    )
    assert env.cr.fetchone() == (1,), "the letter that was sent is gone"
    print(
        "life: two runs, two approvals, two jobs and two charges at once gave one letter and one charge; rates outlive an update; charges outlive their addon; nothing of ours is left"
    )


live(env)  # noqa: F821, env is the shell's
