{
    "name": "Quittance: credit control",
    "summary": "Every night, whom to chase for which invoice, with the reason",
    "version": "19.0.1.0.0",
    "category": "Accounting/Accounting",
    "author": "Quittance contributors",
    "license": "LGPL-3",
    "depends": ["account", "mail", "portal"],
    "external_dependencies": {"python": ["quittance-core"]},
    "data": [
        "security/account_quittance_groups.xml",
        "security/ir.model.access.csv",
        "security/account_quittance_rules.xml",
        "data/ir_cron.xml",
    ],
    "pre_init_hook": "pre_init_hook",
    "uninstall_hook": "uninstall_hook",
    "application": True,
}
