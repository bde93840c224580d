"""The slow way to say what is open on a day: a ledger's lines, what settles them, and the day of each, in plain Python.

Written from the rules, and shares nothing with the statements that it checks but the host's tables.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

# Yearly rate of France's rule between businesses: the European Central Bank's in the half-year, and ten points.
RATES = {date(2026, 1, 1): Fraction(1215, 10000), date(2026, 7, 1): Fraction(1240, 10000)}
COMPENSATION = Decimal("40.00")
DAY = timedelta(days=1)


@dataclass
class Settlement:
    on: date  # the later day of both lines
    paid_on: date  # day of the credit
    amount: Decimal
    is_credit: bool  # a credit note
    from_start: bool  # a credit note of the invoice itself


@dataclass
class Line:
    """A line of a receivable account; amounts in its currency, with the sign of the books."""

    move_id: int
    customer_id: int
    currency: str
    on: date
    due: date
    amount: Decimal
    is_invoice: bool
    is_penalty: bool
    settlements: list[Settlement] = field(default_factory=list)

    def residual(self, day):
        if self.on > day:
            return Decimal(0)
        settled = sum((each.amount for each in self.settlements if each.on <= day), Decimal(0))
        return self.amount - settled if self.amount > 0 else self.amount + settled


def _exact(amount):
    return Decimal(str(amount)).quantize(Decimal("0.01"))


def read(env, customers):
    """The posted lines of the customers.

    :return: lines by customer id
    """
    lines = env["account.move.line"].search(
        [
            ("partner_id", "in", customers.ids),
            ("account_id.account_type", "=", "asset_receivable"),
            ("parent_state", "=", "posted"),
        ]
    )
    cleared = {}
    for line in lines.move_id.line_ids.filtered("payment_id"):
        for partial in line.matched_credit_ids:
            if partial.credit_move_id.statement_line_id:
                days = cleared.get(line.move_id.id, date.min), partial.credit_move_id.date
                cleared[line.move_id.id] = max(days)

    def day_of(line):
        return cleared.get(line.move_id.id) or line.invoice_date or line.date

    found = {
        line.id: Line(
            move_id=line.move_id.id,
            customer_id=line.partner_id.commercial_partner_id.id,
            currency=line.currency_id.name,
            on=day_of(line),
            due=line.date_maturity or line.date,
            amount=_exact(line.amount_currency),
            is_invoice=line.move_id.move_type == "out_invoice",
            is_penalty=bool(line.quittance_penalty),
        )
        for line in lines
    }
    for partial in lines.matched_credit_ids | lines.matched_debit_ids:
        debit, credit = partial.debit_move_id, partial.credit_move_id
        note = credit.move_id.move_type == "out_refund"
        for line, amount in ((debit, partial.debit_amount_currency), (credit, partial.credit_amount_currency)):
            found[line.id].settlements.append(
                Settlement(
                    on=max(day_of(debit), day_of(credit)),
                    paid_on=day_of(credit),
                    amount=_exact(amount),
                    is_credit=note,
                    from_start=note and credit.move_id.reversed_entry_id == debit.move_id,
                )
            )
    by_customer = defaultdict(list)
    for line in found.values():
        by_customer[line.customer_id].append(line)
    return by_customer


def interest(line, day):
    """What an invoice's line bears to a day, day by day, rounded once."""
    start = line.amount - sum(each.amount for each in line.settlements if each.from_start and each.on <= day)
    total, on = Fraction(0), line.due + DAY
    while on <= day:
        principal = start - sum(
            each.amount for each in line.settlements if not each.from_start and each.on <= day and each.paid_on < on
        )
        rate = max(item for item in RATES.items() if item[0] <= on)[1]
        total += Fraction(principal) * rate / 365
        on += DAY
    return (Decimal(total.numerator) / Decimal(total.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def is_late(line, day):
    """Whether something of the line was open after its due date that not only credit notes cleared."""
    if line.due >= day:
        return False
    known = [each for each in line.settlements if each.on <= day]
    at_due = line.amount - sum(each.amount for each in known if each.from_start or each.paid_on <= line.due)
    late = [each for each in known if not each.from_start and each.paid_on > line.due]
    return at_due > 0 and (line.residual(day) > 0 or any(not each.is_credit for each in late))


@dataclass
class Charge:
    move_id: int
    kind: str
    currency: str
    amount: Decimal
    pending: bool


def charges(env, customers, day):
    """What was charged by a day, of each customer."""
    found = defaultdict(list)
    for charge in env["quittance.charge"].sudo().search([("case_id.partner_id", "in", customers.ids)]):
        entry = charge.entry_id
        known_on = entry.date if entry.reversed_entry_id else min(charge.until_date, entry.date)
        if entry.state != "cancel" and known_on <= day:
            found[charge.case_id.partner_id.id].append(
                Charge(
                    charge.move_id.id if hasattr(charge.move_id, "id") else charge.move_id,
                    charge.kind,
                    charge.currency_id.name,
                    _exact(charge.amount),
                    entry.state != "posted" or entry.date > day,
                )
            )
    return found
