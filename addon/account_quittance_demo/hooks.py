"""What installing the demo does: the company, the desk, the ledger."""

import itertools

from odoo import Command

from .books import IBAN
from .ledger import DemoLedger

COMPANY = {
    "name": "Atelier Lumière SARL",
    "street": "12 rue des Tanneurs",
    "zip": "69005",
    "city": "Lyon",
    "phone": "+33 4 65 71 20 20",
    "email": "comptabilite@example.com",
    "vat": "FR09012345674",
    "company_registry": "01234567400019",
}


def post_init_hook(env):
    env["res.lang"]._activate_and_install_lang("fr_FR")
    company = prepare_company(env)
    create_desk(env, company)
    DemoLedger(env, company, env["quittance.settings"]._of(company)._today()).build()


def prepare_company(env):
    """The French company of the demo: the main company of the database, or one beside it where that keeps books already.

    Books of an earlier demo stay when it is uninstalled: the next one gets a company with a number behind its name.
    """
    values = {**COMPANY, "country_id": env.ref("base.fr").id}
    company = env.ref("base.main_company")
    if company._existing_accounting():
        company = company.create(values | {"name": free_name(env)})
    else:
        company.write(values)
    company.partner_id.lang = "fr_FR"
    # A chart chosen while the modules of this database are being installed would be loaded over this one.
    env.registry.__dict__.pop("_auto_install_template", None)
    if company.chart_template != "fr":
        env["account.chart.template"]._load("fr", company, install_demo=False)
    env["account.journal"].search([("company_id", "=", company.id), ("type", "=", "bank")], limit=1).set_bank_account(
        IBAN
    )
    return company


def free_name(env):
    """The company's name, numbered where companies bear it already."""
    taken = set(env["res.company"].with_context(active_test=False).search([]).mapped("name"))
    numbered = (f"{COMPANY['name']} {number}" for number in itertools.count(2))
    return next(name for name in itertools.chain([COMPANY["name"]], numbered) if name not in taken)


def create_desk(env, company):
    """The person who does the whole day with the desk's role alone, taken over where an earlier demo left one."""
    users = env["res.users"].with_context(no_reset_password=True, active_test=False)
    # Said when the user is made: a password that changes is mailed about.
    desk = users.search([("login", "=", "desk")]) or users.create(
        {"name": "Inès Moreau", "login": "desk", "password": "desk", "email": "desk@example.com"}
    )
    desk.write(
        {
            "active": True,
            "lang": "fr_FR",
            "tz": "Europe/Paris",
            "company_id": company.id,
            "company_ids": [Command.set(company.ids)],
            "group_ids": [Command.set(env.ref("account_quittance.group_user").ids)],
        }
    )
