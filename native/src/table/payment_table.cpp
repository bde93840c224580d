#include "payment_table.hpp"

#include <quittance/table/open_items.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace quittance {
namespace {

enum PaymentColumn : std::size_t { payment_invoice, payment_date, payment_amount, payment_kind };
constexpr std::array<TableColumn, 4> payments_of_table = {{
    {"invoice", true, "number of the invoice that was paid"},
    {"date", true, "day of the payment, at the bank"},
    {"amount", true, "what was paid, positive, in the invoice's currency"},
    {"kind", false, "payment or credit_note; payment where empty"},
}};

constexpr std::array<std::string_view, 2> payment_kind_names = {"payment", "credit_note"};

Diagnostic payment_over_amount() {
    return {"payment_over_amount",
            {},
            "More is paid than the invoice's amount less what is left of it",
            "Correct the payments, or what is left."};
}

}  // namespace

std::span<const TableColumn> payment_columns() { return payments_of_table; }

void PaymentTable::read(RowSource& rows, const std::string& source) {
    TableReader table(rows, source, payments_of_table, draft_);
    if (!table.read_header(Strangers::refused)) {
        return;
    }
    while (table.next()) {
        Payment payment;
        payment.origin = table.origin();
        const std::string_view invoice = table.text(payment_invoice);
        payment.invoice = draft_.invoices.find(invoice);
        const std::uint32_t line = payment.invoice == no_id ? 0 : items_.first_line(payment.invoice);
        if (!invoice.empty() && line == 0) {
            table.fault(payment_invoice, "invoice_unknown",
                        "There is no invoice \"" + std::string(invoice) + "\" in the ledger",
                        "Correct the number, or leave the payment out.");
        }
        payment.day = table.day(payment_date).value_or(no_day);
        if (payment.day != no_day && payment.day > draft_.settings.as_of) {
            table.fault(payment_date, "date_after_night", "The payment is later than the night",
                        "Leave it out, or decide on a later night.");
        }
        payment.kind = table.choice(payment_kind, payment_kind_names).value_or(0) == 1
                           ? SettlementKind::credit_note
                           : SettlementKind::payment;
        if (line == 0) {
            continue;
        }
        const Currency& currency =
            draft_.currencies[static_cast<std::size_t>(std::max(draft_.lines[line - 1].currency_id, 1)) - 1];
        if (const auto amount_minor = table.amount(payment_amount, currency)) {
            payment.amount_minor = *amount_minor;
            if (*amount_minor <= 0) {
                table.fault(payment_amount, "amount_not_positive", "A payment is not positive",
                            "Give what was paid, without a sign.");
                continue;
            }
            payments_.push_back(payment);
        }
    }
}

void PaymentTable::settle() {
    if (!draft_.faults.empty()) {
        return;
    }
    if (items_.late_count() > 0) {
        draft_.notes.push_back({"lines_after_night", {{"count", std::to_string(items_.late_count())}}});
    }
    to_explain_minor_.assign(draft_.lines.size(), 0);
    for (std::size_t line = 0; line < draft_.lines.size(); ++line) {
        const LineRow& row = draft_.lines[line];
        to_explain_minor_[line] = row.amount_minor - (items_.states_residual(line) ? row.residual_minor : 0);
    }
    pay_invoices();
    explain_rest();
}

void PaymentTable::pay_invoices() {
    std::stable_sort(payments_.begin(), payments_.end(), [](const Payment& a, const Payment& b) {
        return std::tuple(a.invoice, a.day) < std::tuple(b.invoice, b.day);
    });
    std::vector<bool> wanted(draft_.invoices.size() + 1, false);
    for (const Payment& payment : payments_) {
        wanted[static_cast<std::size_t>(payment.invoice)] = true;
    }
    const std::vector<std::uint32_t> lines = instalments(draft_, wanted);
    auto line = lines.begin();
    auto payment = payments_.begin();
    while (payment != payments_.end()) {  // both hold the same invoices in the same order
        const Id invoice = payment->invoice;
        const auto lines_end = std::find_if(
            line, lines.end(), [&](std::uint32_t each) { return draft_.lines[each].move_id != invoice; });
        const auto payments_end = std::find_if(payment, payments_.end(),
                                               [&](const Payment& each) { return each.invoice != invoice; });
        pay({line, lines_end}, {payment, payments_end});
        line = lines_end;
        payment = payments_end;
    }
}

void PaymentTable::pay(std::span<const std::uint32_t> lines, std::span<const Payment> payments) {
    auto line = lines.begin();
    for (const Payment& payment : payments) {
        std::int64_t left_minor = payment.amount_minor;
        while (left_minor > 0 && line != lines.end()) {
            const std::int64_t part_minor = std::min(left_minor, to_explain_minor_[*line]);
            if (part_minor == 0) {
                ++line;
                continue;
            }
            LineRow& row = draft_.lines[*line];
            draft_.settlements.push_back(
                {static_cast<Id>(*line + 1), payment.kind, payment.day, part_minor, RowFault::none});
            to_explain_minor_[*line] -= part_minor;
            left_minor -= part_minor;
            if (!items_.states_residual(*line)) {
                row.residual_minor -= part_minor;
                row.residual_company_minor -= row.currency_id == 1 ? part_minor : 0;
            }
        }
        if (left_minor > 0) {
            draft_.faults.add(
                draft_.at(payment.origin, payments_of_table[payment_amount].name, payment_over_amount()));
        }
    }
}

// A difference that no payment explains counts from the start.
void PaymentTable::explain_rest() {
    std::int64_t count = 0;
    for (std::uint32_t line = 0; line < draft_.lines.size(); ++line) {
        if (!items_.states_residual(line) || draft_.lines[line].amount_minor < 0 ||
            to_explain_minor_[line] == 0) {
            continue;
        }
        draft_.settlements.push_back({static_cast<Id>(line + 1), SettlementKind::reversal,
                                      draft_.lines[line].day, to_explain_minor_[line], RowFault::none});
        ++count;
    }
    if (count > 0) {
        draft_.notes.push_back({"payments_undated", {{"count", std::to_string(count)}}});
    }
}

}  // namespace quittance
