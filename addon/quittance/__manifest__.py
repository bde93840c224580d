{
    "name": "Quittance",
    "summary": "Credit control and late-payment penalties: everything that Quittance offers, enabled at once",
    "version": "19.0.1.0.0",
    "category": "Accounting/Accounting",
    "author": "Quittance contributors",
    "license": "LGPL-3",
    "depends": ["account_quittance_penalty"],
    "application": True,
}
