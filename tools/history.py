"""Lives three months of credit control in the demo database. For Odoo's shell, which gives `env`.

The port of the local mail server is read from the environment, QUITTANCE_SMTP_PORT.
"""

import os

from odoo.addons.account_quittance_demo.history import History

env = globals()["env"]  # given by the shell

env.ref("account_quittance_demo.mail_server_sink").smtp_port = int(os.environ["QUITTANCE_SMTP_PORT"])
company = env["res.users"].search([("login", "=", "desk")]).company_id
History(env, company, env["quittance.settings"]._of(company)._today()).live()
env.cr.commit()
