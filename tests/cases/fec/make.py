"""Makes the example accounting files of two years, from the entries below: `python make.py` writes them beside itself.

The company sells on 30 days. What an accountant would see in it:

- 411ATELIER  pays late: one invoice of 2025 paid in February, one of 2026 paid in part, one open for three months
- 411BOULANGE a credit note takes an invoice back
- 411CLINIQUE three invoices of 2025, two paid in 2026 with one transfer; the opening entry of 2026 is one line
- 411DUVAL    an opening entry of 2025, whose invoice lies before the first file: held
- 411EPICERIE paid without lettering: a free credit that covers the invoice until somebody matches the two
- 411FERME    a rejected direct debit, and an entry without any counterpart that says what it is
- 411GARAGE   everything paid
"""

from decimal import Decimal
from pathlib import Path

COLUMNS = [
    "JournalCode",
    "JournalLib",
    "EcritureNum",
    "EcritureDate",
    "CompteNum",
    "CompteLib",
    "CompAuxNum",
    "CompAuxLib",
    "PieceRef",
    "PieceDate",
    "EcritureLib",
    "Debit",
    "Credit",
    "EcritureLet",
    "DateLet",
    "ValidDate",
    "Montantdevise",
    "Idevise",
]
JOURNALS = {"AN": "À-nouveaux", "VE": "Ventes", "BQ": "Banque", "OD": "Opérations diverses"}
ACCOUNTS = {
    "411000": "Clients",
    "512000": "Banque",
    "701000": "Ventes de produits finis",
    "445710": "TVA collectée",
    "110000": "Report à nouveau",
    "658000": "Charges diverses",
}
CUSTOMERS = {
    "411ATELIER": "Atelier de l'Étang",
    "411BOULANGE": "Boulangerie Cœur de Blé",
    "411CLINIQUE": "Clinique des Tilleuls",
    "411DUVAL": "Duval & Fils",
    "411EPICERIE": "Épicerie Noël",
    "411FERME": "Ferme du Grand Chêne",
    "411GARAGE": "Garage Lemaître",
}


class Year:
    """The entries of one year, balanced one by one."""

    def __init__(self):
        self.rows = []
        self.number = 0

    def entry(self, journal, day, text, lines):
        """`lines`: (account or customer, document, amount with debit positive, lettering code)."""
        self.number += 1
        assert sum(Decimal(amount) for _account, _document, amount, *_code in lines) == 0, text
        for account, document, amount, *code in lines:
            customer = account if account in CUSTOMERS else ""
            value = Decimal(amount)
            self.rows.append(
                {
                    "JournalCode": journal,
                    "JournalLib": JOURNALS[journal],
                    "EcritureNum": f"{self.number:05}",
                    "EcritureDate": day,
                    "CompteNum": "411000" if customer else account,
                    "CompteLib": ACCOUNTS["411000" if customer else account],
                    "CompAuxNum": customer,
                    "CompAuxLib": CUSTOMERS.get(customer, ""),
                    "PieceRef": document,
                    "PieceDate": day,
                    "EcritureLib": text,
                    "Debit": comma(max(value, Decimal(0))),
                    "Credit": comma(max(-value, Decimal(0))),
                    "EcritureLet": code[0] if code else "",
                    "DateLet": day if code else "",
                    "ValidDate": day,
                    "Montantdevise": "",
                    "Idevise": "",
                }
            )

    def invoice(self, day, number, customer, amount, code=""):
        """`amount` with VAT of 20 percent; negative for a credit note."""
        total = Decimal(amount)
        net = (total / Decimal("1.2")).quantize(Decimal("0.01"))
        lines = [(customer, number, total, code), ("701000", number, -net), ("445710", number, net - total)]
        self.entry("VE", day, f"{'Facture' if total > 0 else 'Avoir'} {number}", [line for line in lines if line])

    def payment(self, day, number, customer, amount, code=""):
        self.entry(
            "BQ",
            day,
            f"Virement {CUSTOMERS[customer]}",
            [("512000", number, amount), (customer, number, f"-{amount}", code)],
        )


def comma(value):
    return f"{value:.2f}".replace(".", ",")


def year_2025():
    year = Year()
    year.entry("AN", "20250101", "À-nouveaux 2025", [("411DUVAL", "RAN", "640.00"), ("110000", "RAN", "-640.00")])
    year.invoice("20250310", "F2025-014", "411GARAGE", "480.00", "A")
    year.payment("20250409", "BQ0409", "411GARAGE", "480.00", "A")
    year.invoice("20250902", "F2025-051", "411BOULANGE", "360.00", "A")
    year.invoice("20250915", "A2025-003", "411BOULANGE", "-360.00", "A")
    year.invoice("20251105", "F2025-071", "411CLINIQUE", "1800.00")
    year.invoice("20251118", "F2025-074", "411CLINIQUE", "2400.00")
    year.invoice("20251120", "F2025-077", "411ATELIER", "960.00")
    year.invoice("20251209", "F2025-083", "411CLINIQUE", "1200.00")
    return year


def year_2026():
    year = Year()
    year.entry(
        "AN",
        "20260101",
        "À-nouveaux 2026",
        [
            ("411ATELIER", "F2025-077", "960.00", "A"),
            ("411CLINIQUE", "RAN", "5400.00", "A"),
            ("411DUVAL", "RAN", "640.00"),
            ("110000", "RAN", "-7000.00"),
        ],
    )
    year.invoice("20260112", "F2026-002", "411ATELIER", "1500.00", "B")
    year.payment("20260203", "BQ0203", "411CLINIQUE", "4200.00", "A")
    year.payment("20260213", "BQ0213", "411ATELIER", "960.00", "A")
    year.invoice("20260216", "F2026-009", "411GARAGE", "720.00", "A")
    year.payment("20260318", "BQ0318", "411GARAGE", "720.00", "A")
    year.payment("20260320", "BQ0320", "411ATELIER", "500.00", "B")
    year.invoice("20260323", "F2026-021", "411EPICERIE", "275.40")
    year.invoice("20260302", "F2026-017", "411ATELIER", "1250.00")
    year.payment("20260430", "BQ0430", "411EPICERIE", "275.40")
    year.invoice("20260402", "F2026-025", "411FERME", "890.00", "A")
    year.payment("20260504", "BQ0504", "411FERME", "890.00", "A")
    year.entry(
        "BQ", "20260507", "Prélèvement rejeté", [("411FERME", "BQ0507", "890.00"), ("512000", "BQ0507", "-890.00")]
    )
    year.entry("OD", "20260520", "Frais refacturés", [("411FERME", "OD0520", "35.00"), ("658000", "OD0520", "-35.00")])
    year.invoice("20260615", "F2026-040", "411BOULANGE", "410.00")
    return year


def text_of(year, columns=COLUMNS, mark="\t"):
    rows = [mark.join(columns)] + [mark.join(row[column] for column in columns) for row in year.rows]
    return "".join(row + "\r\n" for row in rows)


def with_sides(year):
    """The same entries with Montant and Sens instead of Debit and Credit."""
    for row in year.rows:
        debit = row["Debit"] != "0,00"
        row["Montant"], row["Sens"] = (row["Debit"], "D") if debit else (row["Credit"], "C")
    return year, [{"Debit": "Montant", "Credit": "Sens"}.get(name, name) for name in COLUMNS]


def main():
    folder = Path(__file__).parent
    # One file as most suites write it, the other with all that the law leaves open.
    (folder / "123456789FEC20251231.txt").write_bytes(text_of(year_2025()).encode("iso-8859-15"))
    year, columns = with_sides(year_2026())
    (folder / "123456789FEC20260630.txt").write_bytes(text_of(year, columns, "|").encode("utf-8-sig"))


if __name__ == "__main__":
    main()
