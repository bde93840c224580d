#include "item_table.hpp"

#include <quittance/table/open_items.hpp>

#include "customer_table.hpp"

#include <algorithm>
#include <array>

namespace quittance {
namespace {

enum ItemColumn : std::size_t {
    item_customer,
    item_invoice,
    item_due_date,
    item_amount,
    item_residual,
    item_date,
    item_currency,
    item_residual_company,
    item_amount_company,
    item_discount_date,
    item_discounted_amount,
    item_kind,
    item_excluded,
    item_blocked,
    item_stage,
    item_payment_method,
    item_payment_returned,
    item_relation,
    item_email,
    item_last_contact_on,
    item_paused_until,
    item_insolvent_since,
};
constexpr std::array<TableColumn, 22> items_of_table = {{
    {"customer", true, "name or number of the customer"},
    {"invoice", true, "number of the invoice; several rows of one number are its instalments"},
    {"due_date", true, "due date, year-month-day"},
    {"amount", true, "amount, VAT included; negative for a credit note or payment"},
    {"residual", false, "what is left of the amount; the amount less its payments where empty"},
    {"date", false, "date of the invoice or payment; the due date where empty"},
    {"currency", false, "ISO 4217 code; the company's where empty"},
    {"residual_company", false, "what is left, in the company's currency; needed in another currency"},
    {"amount_company", false,
     "the amount as booked in the company's currency; at the rate of what is left where empty"},
    {"discount_date", false, "last day of a discount for early payment"},
    {"discounted_amount", false, "what pays the row until then, the discount taken off"},
    {"kind", false,
     "invoice, credit_note, payment or opening_balance; by the sign of the amount where empty"},
    {"excluded", false, "yes where the accountant excluded the row from the follow-up"},
    {"blocked", false, "yes where payment is blocked"},
    {"stage", false, "code of the last stage done; none where empty"},
    {"payment_method", false,
     "as the invoice states it: transfer, direct_debit, bill_of_exchange, card or other"},
    {"payment_returned", false, "yes where the bank returned the debit or the bill, so that it is chased"},
    {"relation", false, "of the customer: b2b, public, consumer or unknown"},
    {"email", false, "of the customer: no where there is no address"},
    {"last_contact_on", false, "of the customer: day of the last contact"},
    {"paused_until", false, "of the customer: last day of a pause"},
    {"insolvent_since", false, "of the customer: first day of insolvency proceedings"},
}};

constexpr std::array<std::string_view, 4> kind_names = {"invoice", "credit_note", "payment",
                                                        "opening_balance"};
constexpr std::array<LineKind, 4> kinds = {LineKind::invoice, LineKind::credit_note, LineKind::payment,
                                           LineKind::general_entry};

}  // namespace

std::span<const TableColumn> item_columns() { return items_of_table; }

void ItemTable::read(RowSource& rows, const std::string& source) {
    TableReader table(rows, source, items_of_table, draft_);
    if (table.read_header(Strangers::refused)) {
        header_row_ = rows.row();
        const std::size_t size_hint = rows.size_hint();
        draft_.lines.reserve(size_hint);
        draft_.origins.reserve(size_hint);
        while (table.next()) {
            draft_.customers.prefetch_slot(table.cell_ahead(8, item_customer));
            draft_.invoices.prefetch_slot(table.cell_ahead(8, item_invoice));
            draft_.customers.prefetch_text(table.cell_ahead(4, item_customer));
            read_item(table);
        }
    }
    row_width_ = table.row_width();
    last_row_ = rows.row();
}

bool ItemTable::append(const ItemTable& next) {
    const bool same_width = row_width_ == 0 || next.row_width_ == 0 || row_width_ == next.row_width_;
    const auto lines_before = static_cast<std::uint32_t>(draft_.lines.size());
    if (!same_width || !draft_.append(next.draft_, last_row_ - next.header_row_)) {
        return false;
    }
    owners_.resize(draft_.invoices.size() + 1, no_id);
    invoice_lines_.resize(draft_.invoices.size() + 1, 0);
    for (std::size_t line = lines_before; line < draft_.lines.size(); ++line) {
        const LineRow& row = draft_.lines[line];
        const auto invoice = static_cast<std::size_t>(row.move_id);
        if (row.amount_minor <= 0) {
            continue;
        }
        if (owners_[invoice] != no_id && owners_[invoice] != row.customer_id) {
            return false;
        }
        owners_[invoice] = row.customer_id;
        std::uint32_t& first = invoice_lines_[invoice];
        first = first == 0 ? static_cast<std::uint32_t>(line) + 1 : first;
    }
    residual_given_.insert(residual_given_.end(), next.residual_given_.begin(), next.residual_given_.end());
    late_count_ += next.late_count_;
    row_width_ = std::max(row_width_, next.row_width_);
    last_row_ += next.last_row_ - next.header_row_;
    return true;
}

void ItemTable::read_item(TableReader& table) {
    LineRow row;
    row.customer_id = draft_.add_customer(table.text(item_customer));
    __builtin_prefetch(&draft_.facts[static_cast<std::size_t>(row.customer_id) - 1]);
    row.move_id = draft_.invoices.add(table.text(item_invoice));
    row.due_day = table.day(item_due_date).value_or(no_day);
    row.day = table.day(item_date).value_or(row.due_day);
    if (static_cast<std::size_t>(row.move_id) == owners_.size()) {
        owners_.push_back(no_id);
        invoice_lines_.push_back(0);
    }
    if (!table.cell(item_date).empty() && row.day != no_day && row.day > draft_.settings.as_of) {
        ++late_count_;
        return;
    }
    read_amounts(table, row);
    read_kind(table, row);
    read_collection(table, row);
    const auto line = static_cast<std::uint32_t>(draft_.lines.size());
    if (row.amount_minor > 0) {
        check_owner(table, row);
        std::uint32_t& first = invoice_lines_[static_cast<std::size_t>(row.move_id)];
        first = first == 0 ? line + 1 : first;
    }
    if (const auto stage = table.choice(item_stage, stages_); stage && row.amount_minor > 0) {
        draft_.stages_done.push_back({line, static_cast<std::uint32_t>(*stage)});
    }
    read_facts(table, item_relation, draft_.facts[static_cast<std::size_t>(row.customer_id) - 1]);
    draft_.lines.push_back(row);
    draft_.origins.push_back(table.origin());
}

void ItemTable::read_amounts(TableReader& table, LineRow& row) {
    const std::string_view code = table.cell(item_currency);
    row.currency_id = code.empty() ? 1 : draft_.currency_id(code);
    residual_given_.push_back(false);
    if (row.currency_id == no_id) {
        table.fault(item_currency, "currency_without_scale",
                    "\"" + std::string(code) + "\" is no currency with known decimals",
                    "Give an ISO 4217 code.");
        return;
    }
    const Currency& currency = draft_.currencies[static_cast<std::size_t>(row.currency_id) - 1];
    const auto amount_minor = table.amount(item_amount, currency);
    if (!amount_minor) {
        return;
    }
    if (*amount_minor == 0) {
        table.fault(item_amount, "amount_zero", "The amount is zero",
                    "Give the amount, or leave the row out.");
        return;
    }
    row.amount_minor = *amount_minor;
    row.residual_minor = *amount_minor;
    read_residual(table, row, row.currency_id == 1);
    read_discount(table, row);
}

void ItemTable::read_residual(TableReader& table, LineRow& row, bool in_company_currency) {
    const Currency& currency = draft_.currencies[static_cast<std::size_t>(row.currency_id) - 1];
    const auto out_of_bounds = [&](std::int64_t value_minor, std::int64_t limit_minor) {
        return limit_minor > 0 ? value_minor < 0 || value_minor > limit_minor
                               : value_minor > 0 || value_minor < limit_minor;
    };
    if (const auto residual_minor = table.amount(item_residual, currency)) {
        row.residual_minor = *residual_minor;
        residual_given_.back() = true;
        if (out_of_bounds(*residual_minor, row.amount_minor)) {
            table.fault(item_residual, "residual_out_of_bounds",
                        std::string(table.cell(item_residual)) + " is left of " +
                            std::string(table.cell(item_amount)),
                        "Give what is left, between zero and the amount and with its sign.");
        }
    }
    row.amount_company_minor = table.amount(item_amount_company, draft_.settings.company_currency);
    if (row.amount_company_minor && (*row.amount_company_minor < 0) != (row.amount_minor < 0)) {
        table.fault(item_amount_company, "residual_out_of_bounds",
                    std::string(table.cell(item_amount_company)) + " does not fit the amount of the row",
                    "Give it the sign of the amount.");
    }
    row.residual_company_minor = row.residual_minor;
    const auto company_minor = table.amount(item_residual_company, draft_.settings.company_currency);
    if (company_minor) {
        row.residual_company_minor = *company_minor;
        const bool wrong = in_company_currency
                               ? *company_minor != row.residual_minor && residual_given_.back()
                               : (*company_minor < 0) != (row.amount_minor < 0) && *company_minor != 0;
        if (wrong) {
            table.fault(
                item_residual_company, "residual_out_of_bounds",
                std::string(table.cell(item_residual_company)) + " does not fit what is left of the row",
                in_company_currency ? "Leave it empty: the row is in the company's currency."
                                    : "Give it the sign of the amount.");
        }
    } else if (!in_company_currency && table.cell(item_residual_company).empty()) {
        table.fault(item_residual_company, "value_missing", "The row is in " + currency.code,
                    "Give what is left in " + draft_.settings.company_currency.code + ".");
    }
}

void ItemTable::read_discount(TableReader& table, LineRow& row) {
    const Currency& currency = draft_.currencies[static_cast<std::size_t>(row.currency_id) - 1];
    row.discount_day = table.day(item_discount_date).value_or(no_day);
    row.discounted_minor = table.amount(item_discounted_amount, currency);
    if (row.discounted_minor && (*row.discounted_minor <= 0 || *row.discounted_minor >= row.amount_minor)) {
        table.fault(item_discounted_amount, "discount_out_of_bounds",
                    std::string(table.cell(item_discounted_amount)) + " is to pay " +
                        std::string(table.cell(item_amount)),
                    "Give what is left to pay, more than zero and less than the amount.");
    }
    if (table.cell(item_discount_date).empty() != table.cell(item_discounted_amount).empty()) {
        table.fault(row.discounted_minor ? item_discount_date : item_discounted_amount, "value_missing",
                    "A discount has its last day or its amount alone", "Give both, or leave both empty.");
    }
}

void ItemTable::read_kind(TableReader& table, LineRow& row) {
    row.kind = row.amount_minor < 0 ? LineKind::credit_note : LineKind::invoice;
    const auto stated = table.choice(item_kind, kind_names);
    if (!stated) {
        return;
    }
    row.kind = kinds[*stated];
    const bool owed_by_us = row.kind == LineKind::credit_note || row.kind == LineKind::payment;
    if (row.amount_minor != 0 && row.kind != LineKind::general_entry &&
        owed_by_us != (row.amount_minor < 0)) {
        table.fault(
            item_kind, "sign_of_kind",
            std::string(table.cell(item_kind)) + " with the amount " + std::string(table.cell(item_amount)),
            owed_by_us ? "Give credit notes and payments a negative amount, or correct the kind."
                       : "Give invoices a positive amount, or call the row credit_note or payment.");
    }
}

void ItemTable::read_collection(TableReader& table, LineRow& row) {
    const bool excluded = table.choice(item_excluded, yes_no).value_or(0) == 1;
    const bool blocked = table.choice(item_blocked, yes_no).value_or(0) == 1;
    const auto method = table.choice(item_payment_method, payment_methods);
    const bool returned = table.choice(item_payment_returned, yes_no).value_or(0) == 1;
    if (method) {
        row.payment_method = static_cast<PaymentMethod>(*method + 1);
    }
    const bool is_collected = row.payment_method == PaymentMethod::direct_debit ||
                              row.payment_method == PaymentMethod::bill_of_exchange;
    row.flags = (excluded ? line_no_followup : 0) | (blocked ? line_payment_blocked : 0) |
                (is_collected && !returned ? line_to_be_collected : 0);
}

void ItemTable::check_owner(TableReader& table, const LineRow& row) {
    Id& owner = owners_[static_cast<std::size_t>(row.move_id)];
    if (owner != no_id && owner != row.customer_id) {
        table.fault(item_invoice, "value_differs",
                    "The invoice is of " + std::string(draft_.customers[owner]) + " above",
                    "Give each invoice a number of its own.");
    }
    owner = row.customer_id;
}

}  // namespace quittance
