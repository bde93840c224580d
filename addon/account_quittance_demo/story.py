"""Three months of credit control as data: who the customers are, and what happens on which day.

Each customer shows one thing that a ledger brings along; its contact bears the code as its reference.
"""

from typing import NamedTuple


class Customer(NamedTuple):
    name: str
    country: str = "FR"
    lang: str = "fr_FR"
    kind: str = "company"  # company, association or person
    relation: str = ""  # said by a person; empty: inferred from the contact


CUSTOMERS = {
    "paid_after_reminder": Customer("Menuiserie Bastide SARL"),
    "paid_after_call": Customer("Charpentes Sabatier SAS"),
    "pays_in_parts": Customer("Scierie Chabert SARL"),
    "written_off": Customer("Verrerie Espinasse SARL"),
    "discount_taken": Customer("Papeterie Rostand SAS"),
    "two_currencies": Customer("Comptoir Maritime Kerouan SA"),
    "credit_linked": Customer("Hôtel des Alpilles SAS"),
    "credit_spare": Customer("Ateliers Montferrand SA"),
    "payment_unmatched": Customer("Transports Vauquelin SARL"),
    "relation_unknown": Customer("Les Amis du Théâtre", kind="association"),
    "public_debtor": Customer("Commune de Saint-Rambert", kind="association", relation="public"),
    "consumer": Customer("Mireille Castan", kind="person", relation="consumer"),
    "insolvent": Customer("Carrosserie Vernet SAS"),
    "second_contact": Customer("Groupe Lacombe SA"),
    "contact_archived": Customer("Brasserie Lormeau SARL"),
    "promised": Customer("Garage Tissot SARL"),
    "promise_broken": Customer("Pépinières Valadier SARL"),
    "blocked": Customer("Imprimerie Cazal SAS"),
    "excluded": Customer("Électricité Maurin SARL"),
    "limitation_past": Customer("Librairie Thévenin SARL"),
    "rate_missing": Customer("Lichthaus Wagner GmbH", country="AT", lang="de_DE", relation="b2b"),
    "charged_draft": Customer("Maçonnerie Rouvière SARL"),
    "charged_posted": Customer("Plomberie Astier SAS"),
    "german": Customer("Möbelhaus Reinhardt GmbH", country="DE", lang="de_DE", relation="b2b"),
    "spanish": Customer("Iluminación Ferrer S.L.", country="ES", lang="es_ES", relation="b2b"),
    "italian": Customer("Luci d'Arno S.r.l.", country="IT", lang="it_IT", relation="b2b"),
    "dutch": Customer("Lichthuis van Dam B.V.", country="NL", lang="nl_NL", relation="b2b"),
    "portuguese": Customer("Candeeiros do Tejo Lda.", country="PT", lang="pt_PT", relation="b2b"),
    "awkward_name": Customer("Ferronnerie Dupré, fils\net Cie SARL"),
    "several_hundred": Customer("Enseignes Beaumarchais SA"),
}

# Days before the demo's day of the nights; each is followed by a day at the desk.
NIGHTS = range(91, 0, -7)

# What came of a task, one after the other; those of the last days are still to be done.
TASKS = (
    ("message_left", "Standard fermé, message laissé au comptable."),
    ("reached", "Madame Royer promet un virement en fin de semaine."),
    ("written", "Remis en main propre au gérant."),
    ("reached", "Attend le bon de livraison signé, envoyé dans la foulée."),
)
TASKS_LEFT = 7

# Days before the demo's day, verb (a method of History), customer, and what the verb takes. Invoices fall due 30 days after, unless said.
# fmt: off
STORY = (
    (2150, "invoice",         "limitation_past",     1840.00),
    (160,  "contact",         "contact_archived",    "Service achats"),
    (150,  "invoice",         "contact_archived",    3120.00),
    (140,  "invoice",         "written_off",         960.00),
    (140,  "invoice",         "rate_missing",        5400.00),
    (135,  "agree_law",       "rate_missing",        "AT"),
    (135,  "miss_rate",       "rate_missing",        "at-basiszinssatz"),
    (130,  "invoice",         "pays_in_parts",       7800.00),
    (128,  "invoice",         "charged_posted",      4650.00),
    (127,  "invoice",         "charged_draft",       2890.00),
    (126,  "invoice",         "paid_after_reminder", 1475.00),
    (124,  "invoice",         "paid_after_call",     3980.00),
    (122,  "invoice",         "german",              6240.00),
    (121,  "invoice",         "public_debtor",       8300.00),
    (120,  "contact",         "second_contact",      "Comptabilité fournisseurs"),
    (120,  "invoice",         "second_contact",      5130.00),
    (118,  "invoice",         "several_hundred",     48.00, {"count": 240}),
    (115,  "invoice",         "two_currencies",      2700.00),
    (114,  "invoice",         "two_currencies",      4100.00, {"currency": "USD"}),
    (112,  "invoice",         "insolvent",           6900.00),
    (110,  "invoice",         "promise_broken",      2240.00),
    (108,  "invoice",         "awkward_name",        1320.00),
    (105,  "invoice",         "consumer",            420.00),
    (104,  "invoice",         "relation_unknown",    780.00),
    (100,  "invoice",         "credit_linked",       3640.00),
    (98,   "invoice",         "credit_spare",        4480.00),
    (95,   "invoice",         "spanish",             2150.00),
    (94,   "invoice",         "italian",             3370.00),
    (92,   "invoice",         "dutch",               1980.00),
    (88,   "invoice",         "portuguese",          2560.00),
    (86,   "pay",             "paid_after_reminder", 100),
    (85,   "invoice",         "blocked",             1750.00),
    (84,   "invoice",         "excluded",            640.00),
    (80,   "pay",             "pays_in_parts",       40),
    (78,   "credit",          "credit_linked",       600.00),
    (76,   "exclude",         "excluded"),
    (75,   "block",           "blocked"),
    (74,   "invoice",         "promised",            3300.00),
    (72,   "archive_contact", "contact_archived"),
    (70,   "write_off",       "written_off"),
    (66,   "pay",             "two_currencies",      50),
    (65,   "promise",         "promise_broken",      15, "Promesse au téléphone : règlement sous quinzaine"),
    (62,   "invoice",         "discount_taken",      2400.00, {"discount": True}),
    (60,   "open_insolvency", "insolvent"),
    (58,   "invoice",         "payment_unmatched",   2010.00),
    (55,   "take_discount",   "discount_taken"),
    (52,   "pay",             "paid_after_call",     100),
    (48,   "charge",          "charged_posted",      "posted"),
    (46,   "charge",          "charged_draft",       "draft"),
    (44,   "credit_spare",    "credit_spare",        350.00),
    (40,   "pay",             "pays_in_parts",       50),
    (36,   "pay",             "public_debtor",       30),
    (30,   "pay_on_account",  "two_currencies",      500.00, "USD"),
    (26,   "invoice",         "paid_after_reminder", 980.00),
    (20,   "invoice",         "second_contact",      2290.00),
    (12,   "pay_on_account",  "payment_unmatched",   800.00),
    (10,   "promise",         "promised",            21, "Virement promis sous trois semaines, après encaissement d'un chantier"),
)
# fmt: on
