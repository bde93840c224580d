"""Invented people and companies: believable names, numbers whose checksums hold, addresses under example.com.

Every function draws from the generator that it is given, so that one seed gives one set of customers.
"""

import re
import unicodedata

# fmt: off
TRADES = (
    "Menuiserie", "Imprimerie", "Transports", "Boulangerie", "Garage", "Librairie", "Plomberie", "Maçonnerie",
    "Électricité", "Hôtel", "Brasserie", "Pépinières", "Carrosserie", "Verrerie", "Cartonnages", "Charpentes",
)
FAMILIES = (
    "Delmas", "Roussel", "Garnier", "Lefèvre", "Chevalier", "Marchand", "Bonnet", "Perrin", "Morel", "Fontaine",
    "Barbier", "Renaud", "Colin", "Vidal", "Aubert", "Leclercq", "Masson", "Noël", "Guérin", "Besson",
)
FIRST_NAMES = (
    "Camille", "Hélène", "Julien", "Nadia", "Olivier", "Sophie", "Thomas", "Amina", "Benoît", "Claire", "Maud", "Yann",
)
# fmt: on
LEGAL_FORMS = ("SARL", "SAS", "EURL", "SA")
STREETS = ("rue de la République", "avenue Jean-Jaurès", "rue des Lilas", "place du Marché", "quai de la Gare")
TOWNS = (
    ("01000", "Bourg-en-Bresse"),
    ("21000", "Dijon"),
    ("26000", "Valence"),
    ("38000", "Grenoble"),
    ("42000", "Saint-Étienne"),
    ("63000", "Clermont-Ferrand"),
    ("69003", "Lyon"),
    ("71000", "Mâcon"),
    ("73000", "Chambéry"),
    ("74000", "Annecy"),
)


def luhn_digit(digits):
    """The digit that makes `digits` + digit pass Luhn's check, as SIREN and SIRET must."""
    total = 0
    for position, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if position % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def siret(rng):
    """A SIRET of 14 digits. Its SIREN begins with 0, which no register gives out."""
    siren = f"0{rng.randrange(10**7):07d}"
    siren += luhn_digit(siren)
    establishment = siren + "0001"
    return establishment + luhn_digit(establishment)


def vat_number(siret_number):
    """The French VAT number that belongs to a SIRET: FR, the key (12 + 3 × SIREN) modulo 97, SIREN."""
    siren = siret_number[:9]
    return f"FR{(12 + 3 * int(siren)) % 97:02d}{siren}"


def slug(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def company_names(rng):
    """Names of companies, each one once."""
    pairs = [(trade, family) for trade in TRADES for family in FAMILIES]
    rng.shuffle(pairs)
    for trade, family in pairs:
        yield f"{trade} {family} {rng.choice(LEGAL_FORMS)}"


def person_names(rng):
    """Names of people, each one once."""
    pairs = [(first, family) for first in FIRST_NAMES for family in FAMILIES]
    rng.shuffle(pairs)
    for first, family in pairs:
        yield f"{first} {family}"


def address(rng):
    postcode, town = rng.choice(TOWNS)
    return {"street": f"{rng.randint(1, 140)} {rng.choice(STREETS)}", "zip": postcode, "city": town}


def phone(rng):
    """A number of the range that France keeps for fiction (04 65 71 xx xx)."""
    return f"+33 4 65 71 {rng.randrange(100):02d} {rng.randrange(100):02d}"
