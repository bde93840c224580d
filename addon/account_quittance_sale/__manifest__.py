{
    "name": "Quittance: hold on orders",
    "summary": "New sales orders of a customer wait while credit control holds them",
    "version": "19.0.1.0.0",
    "category": "Accounting/Accounting",
    "author": "Quittance contributors",
    "license": "LGPL-3",
    "depends": ["account_quittance", "sale"],
    "data": ["views/sale_order_views.xml"],
    "auto_install": True,
}
