{
    "name": "Quittance demo ledger",
    "summary": "A French company, its customers and two years of invoices, to see Quittance at work",
    "version": "19.0.1.0.0",
    "category": "Accounting/Accounting",
    "author": "Quittance contributors",
    "license": "LGPL-3",
    "depends": ["quittance", "l10n_fr_account"],
    "external_dependencies": {"python": ["freezegun", "reportlab"]},
    "data": ["data/ir_mail_server.xml"],
    "post_init_hook": "post_init_hook",
}
