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
TOLERANCE = Decimal("1.00")
CENT = Decimal("0.01")
DAY = timedelta(days=1)


@dataclass
class Settlement:
    on: date  # the later day of both lines
    paid_on: date  # day of the credit
    amount: Decimal
    is_credit: bool  # a credit note
    is_payment: bool
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
    discount_on: date | None  # last day of a discount
    discounted: Decimal
    settlements: list[Settlement] = field(default_factory=list)

    def residual(self, day):
        if self.on > day:
            return Decimal(0)
        settled = sum((each.amount for each in self.settlements if each.on <= day), Decimal(0))
        return self.amount - settled if self.amount > 0 else self.amount + settled

    def known(self, day):
        """What had settled it by a day.

        :return: what it was from the start, and the settlements after
        """
        known = [each for each in self.settlements if each.on <= day]
        start = self.amount - sum(each.amount for each in known if each.from_start)
        return start, [each for each in known if not each.from_start]

    def discount_taken(self, day):
        if self.discount_on is None:
            return False
        start, known = self.known(day)
        paid = sum(
            each.amount for each in known if each.paid_on <= self.discount_on and (each.is_payment or each.is_credit)
        )
        to_pay = (self.discounted * start / self.amount).quantize(CENT, ROUND_HALF_UP)
        return start > 0 and paid > 0 and paid >= to_pay

    def in_time(self, day):
        """The last day on which paying it was in time."""
        return max(self.due, self.discount_on) if self.discount_taken(day) else self.due

    def free_from(self, day):
        """The day after which what was left owed nothing: none where it owes something, the first of all where it never did."""
        left, known = self.known(day)
        last = self.discount_on if self.discount_taken(day) else day
        free = date.min
        for on in sorted({each.paid_on for each in known if each.paid_on <= last}):
            if left < TOLERANCE:
                break
            left -= sum(each.amount for each in known if each.paid_on == on)
            free = on
        return free if left > 0 and (left < TOLERANCE or self.discount_taken(day)) else None


def _exact(amount):
    return Decimal(str(amount)).quantize(CENT)


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
            discount_on=line.discount_date or None,
            discounted=_exact(line.discount_amount_currency),
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
                    is_payment=bool(credit.payment_id or credit.statement_line_id),
                    from_start=note and credit.move_id.reversed_entry_id == debit.move_id,
                )
            )
    by_customer = defaultdict(list)
    for line in found.values():
        by_customer[line.customer_id].append(line)
    return by_customer


def interest(line, day):
    """What an invoice's line bears to a day, day by day, rounded once."""
    start, known = line.known(day)
    free = line.free_from(day)
    last = day if free is None else min(day, free)
    total, on = Fraction(0), line.in_time(day) + DAY
    while on <= last:
        principal = start - sum(each.amount for each in known if each.paid_on < on)
        rate = max(item for item in RATES.items() if item[0] <= on)[1]
        total += Fraction(principal) * rate / 365
        on += DAY
    return (Decimal(total.numerator) / Decimal(total.denominator)).quantize(CENT, ROUND_HALF_UP)


def is_late(line, day):
    """Whether something of the line was open after its due date that not only credit notes cleared."""
    in_time, free = line.in_time(day), line.free_from(day)
    if in_time >= day or (free is not None and free <= in_time):
        return False
    start, known = line.known(day)
    at_due = start - sum(each.amount for each in known if each.paid_on <= in_time)
    late = [each for each in known if in_time < each.paid_on <= (free or day)]
    is_open = free is None and line.residual(day) > 0
    return at_due > 0 and (is_open or any(not each.is_credit for each in late))


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
