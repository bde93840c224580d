"""``quittance simulate``: what a policy decides on a ledger."""

import argparse
import csv
import datetime
import json
import textwrap
from pathlib import Path

import quittance_core
from quittance_core import sentences

# Name of a column -> what it holds, and whether it is needed.
COLUMNS = {
    "customer": ("name or number of the customer", True),
    "invoice": ("number of the invoice; several rows of one number are its instalments", True),
    "due_date": ("due date, year-month-day", True),
    "amount": ("amount, VAT included; negative for a credit or payment", True),
    "residual": ("what is left of the amount; all of it where empty", False),
    "date": ("date of the invoice or payment; the due date where empty", False),
    "currency": ("ISO 4217 code; the company's where empty", False),
    "residual_company": ("what is left, in the company's currency; needed in another currency", False),
    "kind": ("invoice, credit_note, payment or opening_balance; by the sign of the amount where empty", False),
    "excluded": ("yes where the accountant excluded the row from the follow-up", False),
    "blocked": ("yes where payment is blocked", False),
    "stage": ("number of the last stage done, 0 where empty", False),
    "relation": ("of the customer: b2b, public, consumer or unknown", False),
    "email": ("of the customer: no where there is no address", False),
    "last_contact_on": ("of the customer: day of the last contact", False),
    "paused_until": ("of the customer: last day of a pause", False),
    "insolvent_since": ("of the customer: first day of insolvency proceedings", False),
}
CUSTOMER_COLUMNS = ("relation", "email", "last_contact_on", "paused_until", "insolvent_since")
KINDS = {"invoice": 1, "credit_note": 2, "payment": 3, "opening_balance": 4}
RELATIONS = {"b2b": 1, "public": 2, "consumer": 3, "unknown": 4}
YES_NO = {"yes": True, "no": False}
YEARS = range(1990, 2200)
NO_FOLLOWUP, PAYMENT_BLOCKED = 1, 2
SOMEBODY = 1  # stands for whoever gets the letter

DESCRIPTION = """\
Decides for every open item of a CSV file what the policy does with it on a day, and says why. Nothing is sent.

The first row names the columns, in any order; those in brackets may be left out. What is said of a customer may stand on any of
its rows.

"""


def add_parser(subparsers) -> None:
    names = {name: name if needed else f"[{name}]" for name, (_meaning, needed) in COLUMNS.items()}
    width = max(map(len, names.values()))
    listing = "\n".join(f"  {names[name]:{width}}  {meaning}" for name, (meaning, _needed) in COLUMNS.items())
    parser = subparsers.add_parser(
        "simulate",
        help="what a policy decides on a ledger, and why",
        description=DESCRIPTION + listing,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--ledger", required=True, type=Path, metavar="FILE", help="open items as CSV, UTF-8, separated by commas")
    add("--policy", required=True, type=Path, metavar="FILE", help="policy manifest")
    add("--as-of", required=True, metavar="DATE", help="the night to decide on, year-month-day")
    add("--country", default="FR", metavar="CODE", help="country of the company, whose law gives interest (FR)")
    add("--currency", default="EUR", metavar="CODE", help="currency of the company (EUR)")
    add("--language", default="en", choices=sentences.languages(), help="of the reasons (en)")
    add("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    texts = quittance_core.packaged_manifests("rates", "jurisdictions")
    manifests = quittance_core.Manifests(texts | {str(arguments.policy): arguments.policy.read_text(encoding="utf-8")})
    ledger = Ledger(arguments.ledger, arguments.currency)
    as_of = ledger.day("--as-of", arguments.as_of)
    ledger.read()
    ledger.raise_faults()
    evaluation = quittance_core.evaluate(ledger.snapshot(arguments.country), manifests, as_of)
    result = decisions(ledger, evaluation, as_of, arguments.language)
    print(json.dumps(result, indent=2, ensure_ascii=False) if arguments.json else report(result))
    return 0


class Ledger:
    """The file, checked row by row; all faults are kept until they are raised together."""

    def __init__(self, path: Path, company_currency: str):
        self.path, self.company_currency = path, company_currency
        self.faults: list[dict] = []
        self.rows: list[dict] = []
        self.customers: dict[str, dict] = {}  # name -> what is said of the customer
        self.currencies: dict[str, int] = {}  # code -> decimals
        if self.scale("--currency", company_currency) is None:
            self.raise_faults()

    def fault(self, place: str, code: str, message: str, cure: str) -> None:
        self.faults.append({"source": place, "code": code, "message": message, "cure": cure})

    def raise_faults(self) -> None:
        if self.faults:
            error = quittance_core.InputError("\n".join(fault["message"] for fault in self.faults))
            error.diagnostics = self.faults
            raise error

    # Values. `place` names row and column.

    def scale(self, place: str, code: str) -> int | None:
        if code not in self.currencies:
            scale = quittance_core.currency_scale(code)
            if scale is None:
                self.fault(
                    place,
                    "currency_without_scale",
                    f"{code!r} is no currency with known decimals",
                    "Give an ISO 4217 code.",
                )
                return None
            self.currencies[code] = scale
        return self.currencies[code]

    def day(self, place: str, text: str) -> datetime.date | None:
        try:
            day = datetime.date.fromisoformat(text)
        except ValueError:
            self.fault(
                place, "date_malformed", f"{text!r} is no date", "Write it as year-month-day, such as 2026-03-31."
            )
            return None
        if day.year not in YEARS:
            self.fault(
                place, "date_out_of_range", f"{day} is before 1990-01-01 or after 2199-12-31", "Correct the date."
            )
            return None
        return day

    def amount(self, place: str, text: str, scale: int | None) -> str | None:
        if scale is None:
            return None
        try:
            quittance_core.parse_amount(text, scale)
        except quittance_core.InputError as error:
            self.faults += [fault | {"source": place} for fault in error.diagnostics]
            return None
        return text

    def choice(self, place: str, text: str, choices: dict):
        if text not in choices:
            self.fault(place, "value_not_allowed", f"{text!r} is none of {', '.join(choices)}", "Use one of them.")
            return None
        return choices[text]

    # Rows

    def read(self) -> None:
        with self.path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            try:
                if self.check_header(reader.fieldnames or []):
                    for cells in reader:
                        self.read_row(reader.line_num, cells)
            except csv.Error as error:
                self.fault(
                    f"{self.path}: row {reader.line_num}", "csv_malformed", str(error), "Save the file as CSV again."
                )

    def check_header(self, names) -> bool:
        before = len(self.faults)
        for name in names:
            if name not in COLUMNS:
                self.fault(
                    f"{self.path}: row 1",
                    "column_unknown",
                    f"There is no column {name!r}",
                    "See quittance simulate --help.",
                )
            elif list(names).count(name) > 1:
                self.fault(
                    f"{self.path}: row 1", "column_twice", f"The column {name!r} stands twice", "Keep one of them."
                )
        for name, (_meaning, needed) in COLUMNS.items():
            if needed and name not in names:
                self.fault(f"{self.path}: row 1", "column_missing", f"The column {name!r} is missing", "Add it.")
        return len(self.faults) == before

    def read_row(self, number: int, cells: dict) -> None:
        if None in cells or None in cells.values():
            self.fault(
                f"{self.path}: row {number}",
                "row_length",
                "The row has not as many cells as the first",
                "Quote cells that hold commas.",
            )
            return

        def place(column: str) -> str:
            return f"{self.path}: row {number}, column {column}"

        def given(column: str) -> str:
            text = (cells.get(column) or "").strip()
            if not text and COLUMNS[column][1]:
                self.fault(place(column), "value_missing", "The cell is empty", "Fill it in.")
            return text

        row = {"place": f"{self.path}: row {number}", "customer": given("customer"), "invoice": given("invoice")}
        due_date, amount = given("due_date"), given("amount")
        row["due_date"] = self.day(place("due_date"), due_date) if due_date else None
        row["date"] = self.day(place("date"), given("date")) if given("date") else row["due_date"]
        row["currency"] = given("currency") or self.company_currency
        scale = self.scale(place("currency"), row["currency"])
        row["amount"] = self.amount(place("amount"), amount, scale) if amount else None
        row["residual"] = (
            self.amount(place("residual"), given("residual"), scale) if given("residual") else row["amount"]
        )
        row["residual_company"] = row["residual"]
        if given("residual_company"):
            row["residual_company"] = self.amount(
                place("residual_company"), given("residual_company"), self.currencies[self.company_currency]
            )
        elif row["currency"] != self.company_currency:
            self.fault(
                place("residual_company"),
                "value_missing",
                f"The row is in {row['currency']}",
                f"Give what is left in {self.company_currency}.",
            )
        kind = given("kind") or ("credit_note" if amount.startswith("-") else "invoice")
        row["kind"] = self.choice(place("kind"), kind, KINDS)
        row["excluded"] = self.choice(place("excluded"), given("excluded") or "no", YES_NO)
        row["blocked"] = self.choice(place("blocked"), given("blocked") or "no", YES_NO)
        row["stage"] = self.choice(place("stage"), given("stage") or "0", {str(stage): stage for stage in range(100)})

        customer = self.customers.setdefault(row["customer"], {})
        for column in CUSTOMER_COLUMNS:
            text = given(column)
            if text and customer.setdefault(column, text) != text:
                self.fault(
                    place(column),
                    "value_differs",
                    f"{text!r} here, {customer[column]!r} above, for one customer",
                    "Say the same on all its rows.",
                )
            elif text and column == "relation":
                self.choice(place(column), text, RELATIONS)
            elif text and column == "email":
                self.choice(place(column), text, YES_NO)
            elif text:
                self.day(place(column), text)
        self.rows.append(row)

    # Columns for the core. Ids are ranks, from 1.

    def snapshot(self, country: str) -> quittance_core.Snapshot:
        codes = {code: number for number, code in enumerate(self.currencies, start=1)}
        moves = {
            name: number for number, name in enumerate(dict.fromkeys(row["invoice"] for row in self.rows), start=1)
        }
        customers = {name: number for number, name in enumerate(self.customers, start=1)}
        snapshot = quittance_core.Snapshot(
            company_id=1,
            company_currency_id=codes[self.company_currency],
            country=country,
            currencies={number: (code, self.currencies[code]) for code, number in codes.items()},
        )
        lines = [
            {
                "line_id": line_id,
                "move_id": moves[row["invoice"]],
                "customer_id": customers[row["customer"]],
                "company_id": 1,
                "kind": row["kind"],
                "flags": NO_FOLLOWUP * row["excluded"] + PAYMENT_BLOCKED * row["blocked"],
                "currency_id": codes[row["currency"]],
                "due_date": row["due_date"],
                "date": row["date"],
                "amount": row["amount"],
                "residual": row["residual"],
                "residual_company": row["residual_company"],
            }
            for line_id, row in enumerate(self.rows, start=1)
        ]
        self.extend(snapshot, "lines", lines)
        said = [self.customers[name] for name in customers]
        self.extend(
            snapshot,
            "customers",
            [
                {"customer_id": number, "recipient_id": SOMEBODY if YES_NO[customer.get("email", "yes")] else None}
                for number, customer in enumerate(said, start=1)
            ],
        )
        self.extend(
            snapshot,
            "cases",
            [
                {"case_id": number, "customer_id": number, "relation": RELATIONS.get(customer.get("relation", ""), 0)}
                | {column: customer.get(column) for column in ("last_contact_on", "paused_until", "insolvent_since")}
                for number, customer in enumerate(said, start=1)
            ],
        )
        ordinals: dict[int, int] = {}
        items = []
        for line in sorted(lines, key=lambda line: (line["move_id"], line["due_date"], line["line_id"])):
            if line["amount"].startswith("-"):
                continue
            ordinals[line["move_id"]] = ordinal = ordinals.get(line["move_id"], 0) + 1
            stage = self.rows[line["line_id"] - 1]["stage"]
            if stage:
                items.append(
                    {
                        "item_id": line["line_id"],
                        "move_id": line["move_id"],
                        "ordinal": ordinal,
                        "closed": False,
                        "stage": stage,
                    }
                )
        self.extend(snapshot, "items", items)
        return snapshot

    @staticmethod
    def extend(snapshot: quittance_core.Snapshot, stream: str, rows: list[dict]) -> None:
        if rows:
            snapshot.extend(stream, {name: [row[name] for row in rows] for name in rows[0]})


def decisions(ledger: Ledger, evaluation, as_of: datetime.date, language: str) -> dict:
    """The decisions under the names of the file, each reason with its sentence."""
    for failure in evaluation.failures:
        place = ledger.rows[failure["line_id"] - 1]["place"]
        ledger.fault(place, failure["code"], failure["message"].rstrip("."), failure["cure"])
    ledger.raise_faults()

    def told(reasons: list[dict]) -> list[dict]:
        return [reason | {"sentence": sentences.render(reason, language, as_of)} for reason in reasons]

    names = list(ledger.customers)
    items = []
    for item in evaluation.items:
        row = ledger.rows[item["line_id"] - 1]
        items.append(
            {
                "customer": row["customer"],
                "invoice": row["invoice"],
                "instalment": item["ordinal"],
                "due_date": str(item["due_date"]),
                "currency": item["currency"],
                "residual": item["residual"],
                "claim": item["claim"],
                "interest": item["interest"],
                "compensation": item["compensation"],
                "state": item["state"],
                "stage": item["stage"],
                "next_stage": item["next_stage"],
                "next_date": item["next_date"] and str(item["next_date"]),
                "reasons": told(item["reasons"]),
            }
        )
    customers = []
    for case in evaluation.cases:
        action = case["action"] if "stage" in case["action"] else None
        customers.append(
            {
                "customer": names[case["customer_id"] - 1],
                "relation": case["relation_used"],
                "state": case["state"],
                "currency": ledger.company_currency,
                "overdue": case["overdue"],
                "not_due": case["not_due"],
                "next_stage": case["next_stage"],
                "next_date": case["next_date"] and str(case["next_date"]),
                "action": action
                and {key: action[key] for key in ("stage", "channel", "automatic", "amount", "item_count")},
                "reasons": told(case["reasons"]),
            }
        )
    return {"as_of": str(as_of), "customers": customers, "items": items}


def report(result: dict) -> str:
    """The same decisions for a person: customer by customer, item by item."""
    lines = []
    for customer in result["customers"]:
        lines.append(f"{customer['customer']}: {outcome(customer)}")
        lines += [f"    {reason['sentence']}" for reason in customer["reasons"]]
        for item in result["items"]:
            if item["customer"] != customer["customer"]:
                continue
            number = item["invoice"] if item["instalment"] == 1 else f"{item['invoice']} ({item['instalment']})"
            lines.append(f"  {number}  {item['claim']} {item['currency']}  {item['state'].replace('_', ' ')}")
            for reason in item["reasons"]:
                lines.append(
                    textwrap.indent(("+ " if reason["side"] == "for" else "- ") + reason["sentence"], "      ")
                )
        lines.append("")
    return "\n".join(lines) + f"Decided as of {result['as_of']}; nothing was sent."


def outcome(customer: dict) -> str:
    action = customer["action"]
    if action:
        how = ", by itself" if action["automatic"] else ""
        return f"stage {action['stage']} by {action['channel']}{how}, {action['amount']} {customer['currency']}"
    state = customer["state"].replace("_", " ")
    return f"{state}, stage {customer['next_stage']} from {customer['next_date']}" if customer["next_date"] else state
