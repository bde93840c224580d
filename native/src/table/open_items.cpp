#include <quittance/table/open_items.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <tuple>

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
    item_relation,
    item_email,
    item_last_contact_on,
    item_paused_until,
    item_insolvent_since,
};
constexpr std::array<TableColumn, 20> items_of_table = {{
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
    {"relation", false, "of the customer: b2b, public, consumer or unknown"},
    {"email", false, "of the customer: no where there is no address"},
    {"last_contact_on", false, "of the customer: day of the last contact"},
    {"paused_until", false, "of the customer: last day of a pause"},
    {"insolvent_since", false, "of the customer: first day of insolvency proceedings"},
}};

enum PaymentColumn : std::size_t { payment_invoice, payment_date, payment_amount, payment_kind };
constexpr std::array<TableColumn, 4> payments_of_table = {{
    {"invoice", true, "number of the invoice that was paid"},
    {"date", true, "day of the payment, at the bank"},
    {"amount", true, "what was paid, positive, in the invoice's currency"},
    {"kind", false, "payment or credit_note; payment where empty"},
}};

enum CustomerColumn : std::size_t {
    customer_name,
    customer_terms,
    customer_relation,
    customer_email,
    customer_last_contact_on,
    customer_paused_until,
    customer_insolvent_since
};
constexpr std::array<TableColumn, 7> customers_of_table = {{
    {"customer", true, "name or number; in an accounting file CompAuxNum, or CompteNum where that is empty"},
    {"terms", false, "terms of payment, as --terms; for accounting files"},
    {"relation", false, "b2b, public, consumer or unknown"},
    {"email", false, "no where there is no address"},
    {"last_contact_on", false, "day of the last contact"},
    {"paused_until", false, "last day of a pause"},
    {"insolvent_since", false, "first day of insolvency proceedings"},
}};

constexpr std::array<std::string_view, 4> kind_names = {"invoice", "credit_note", "payment",
                                                        "opening_balance"};
constexpr std::array<LineKind, 4> kinds = {LineKind::invoice, LineKind::credit_note, LineKind::payment,
                                           LineKind::general_entry};
constexpr std::array<std::string_view, 2> payment_kind_names = {"payment", "credit_note"};
constexpr std::array<std::string_view, 4> relation_names = {"b2b", "public", "consumer",
                                                            "unknown"};  // from 1
constexpr std::array<std::string_view, 2> yes_no = {"no", "yes"};

// Keeps what a file states of a customer; another row may not state something else.
template <class Value>
void state(TableReader& table, std::size_t column, Value& kept, const Value& nothing, const Value& stated) {
    if (kept != nothing && kept != stated) {
        table.fault(
            column, "value_differs",
            "\"" + std::string(table.cell(column)) + "\" here, something else above, for one customer",
            "State the same on all its rows.");
    }
    kept = stated;
}

void read_facts(TableReader& table, std::size_t first_column, CustomerFacts& facts) {
    const std::size_t relation = first_column;
    if (const auto stated = table.choice(relation, relation_names)) {
        state(table, relation, facts.relation, std::uint8_t{0}, static_cast<std::uint8_t>(*stated + 1));
    }
    if (const auto stated = table.choice(relation + 1, yes_no)) {
        state(table, relation + 1, facts.email, std::optional<bool>(), std::optional<bool>(*stated == 1));
    }
    std::size_t column = relation + 2;
    for (Day* day : {&facts.last_contact_on, &facts.paused_until, &facts.insolvent_since}) {
        if (const auto stated = table.day(column)) {
            state(table, column, *day, no_day, *stated);
        }
        ++column;
    }
}

class OpenItems {
public:
    explicit OpenItems(LedgerDraft& draft)
        : draft_(draft), stages_(draft.settings.stages.begin(), draft.settings.stages.end()) {}

    void read_items(RowSource& rows, const std::string& source);
    void read_payments(RowSource& rows, const std::string& source);
    // What another read of the rows that follow. False where the two do not fit together without a fault.
    bool append(const OpenItems& next);
    // What is left of each line, and the settlements that explain it.
    void settle();

private:
    struct Payment {
        Id invoice = no_id;
        Day day = no_day;
        std::int64_t amount_minor = 0;
        SettlementKind kind = SettlementKind::payment;
        LedgerDraft::Origin origin;
    };

    void read_item(TableReader& table);
    void read_amounts(TableReader& table, LineRow& row);
    void read_residual(TableReader& table, LineRow& row, bool in_company_currency);
    void read_discount(TableReader& table, LineRow& row);
    void read_kind(TableReader& table, LineRow& row);
    void read_flags(TableReader& table, LineRow& row);
    void check_owner(TableReader& table, const LineRow& row);
    void pay(std::span<const std::uint32_t> lines, std::span<const Payment> payments);
    void explain_rest();

    LedgerDraft& draft_;
    std::vector<Id> owners_ = {no_id};  // by invoice: its customer
    std::vector<std::uint32_t> invoice_lines_ = {
        0};                                       // by invoice: its first line of positive amount plus one
    std::vector<bool> residual_given_;            // by line
    std::vector<std::int64_t> to_explain_minor_;  // by line: amount less what is left and what was paid
    std::vector<Payment> payments_;
    std::vector<std::string_view> stages_;
    std::int64_t late_count_ = 0;  // rows of invoices and payments that are dated after the night
    std::size_t row_width_ = 0;
    std::uint32_t header_row_ = 0;
    std::uint32_t last_row_ = 0;
};

void OpenItems::read_items(RowSource& rows, const std::string& source) {
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

bool OpenItems::append(const OpenItems& next) {
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

void OpenItems::read_item(TableReader& table) {
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
    read_flags(table, row);
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

void OpenItems::read_amounts(TableReader& table, LineRow& row) {
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

void OpenItems::read_residual(TableReader& table, LineRow& row, bool in_company_currency) {
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

void OpenItems::read_discount(TableReader& table, LineRow& row) {
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

void OpenItems::read_kind(TableReader& table, LineRow& row) {
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

void OpenItems::read_flags(TableReader& table, LineRow& row) {
    const bool excluded = table.choice(item_excluded, yes_no).value_or(0) == 1;
    const bool blocked = table.choice(item_blocked, yes_no).value_or(0) == 1;
    row.flags = static_cast<decltype(row.flags)>((excluded ? line_no_followup : 0) |
                                                 (blocked ? line_payment_blocked : 0));
}

void OpenItems::check_owner(TableReader& table, const LineRow& row) {
    Id& owner = owners_[static_cast<std::size_t>(row.move_id)];
    if (owner != no_id && owner != row.customer_id) {
        table.fault(item_invoice, "value_differs",
                    "The invoice is of " + std::string(draft_.customers[owner]) + " above",
                    "Give each invoice a number of its own.");
    }
    owner = row.customer_id;
}

void OpenItems::read_payments(RowSource& rows, const std::string& source) {
    TableReader table(rows, source, payments_of_table, draft_);
    if (!table.read_header(Strangers::refused)) {
        return;
    }
    while (table.next()) {
        Payment payment;
        payment.origin = table.origin();
        const std::string_view invoice = table.text(payment_invoice);
        payment.invoice = draft_.invoices.find(invoice);
        const std::uint32_t line =
            payment.invoice == no_id ? 0 : invoice_lines_[static_cast<std::size_t>(payment.invoice)];
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

void OpenItems::settle() {
    if (!draft_.faults.empty()) {
        return;
    }
    if (late_count_ > 0) {
        draft_.notes.push_back({"lines_after_night", {{"count", std::to_string(late_count_)}}});
    }
    to_explain_minor_.assign(draft_.lines.size(), 0);
    for (std::size_t line = 0; line < draft_.lines.size(); ++line) {
        const LineRow& row = draft_.lines[line];
        to_explain_minor_[line] = row.amount_minor - (residual_given_[line] ? row.residual_minor : 0);
    }
    if (!payments_.empty()) {
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
            const auto payments_end = std::find_if(
                payment, payments_.end(), [&](const Payment& each) { return each.invoice != invoice; });
            pay({line, lines_end}, {payment, payments_end});
            line = lines_end;
            payment = payments_end;
        }
    }
    explain_rest();
}

void OpenItems::pay(std::span<const std::uint32_t> lines, std::span<const Payment> payments) {
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
            if (!residual_given_[*line]) {
                row.residual_minor -= part_minor;
                row.residual_company_minor -= row.currency_id == 1 ? part_minor : 0;
            }
        }
        if (left_minor > 0) {
            draft_.faults.add(draft_.at(payment.origin, payments_of_table[payment_amount].name,
                                        {"payment_over_amount",
                                         {},
                                         "More is paid than the invoice's amount less what is left of it",
                                         "Correct the payments, or what is left."}));
        }
    }
}

// A difference that no payment explains counts from the start.
void OpenItems::explain_rest() {
    std::int64_t count = 0;
    for (std::uint32_t line = 0; line < draft_.lines.size(); ++line) {
        if (!residual_given_[line] || draft_.lines[line].amount_minor < 0 || to_explain_minor_[line] == 0) {
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

}  // namespace

std::span<const TableColumn> item_columns() { return items_of_table; }
std::span<const TableColumn> payment_columns() { return payments_of_table; }
std::span<const TableColumn> customer_columns() { return customers_of_table; }

namespace {

// All items by `first`, in parts. False where a part has a fault, or where the parts do not fit together.
bool read_parts(const OpenItemTables& tables, OpenItems& first, LedgerDraft& draft, const Shares& shares) {
    draft.lines.reserve(tables.items->size_hint());
    std::vector<LedgerDraft> drafts(tables.item_parts.size() - 1, LedgerDraft(draft.settings));
    std::deque<OpenItems> readers;
    for (LedgerDraft& next : drafts) {
        readers.emplace_back(next);
    }
    shares.each(tables.item_parts.size(), [&](std::size_t part) {
        OpenItems& reader = part == 0 ? first : readers[part - 1];
        reader.read_items(*tables.item_parts[part], tables.items_source);
    });
    const auto sound = [](const LedgerDraft& each) { return each.faults.empty(); };
    return sound(draft) && std::all_of(drafts.begin(), drafts.end(), sound) &&
           std::all_of(readers.begin(), readers.end(),
                       [&](const OpenItems& next) { return first.append(next); });
}

}  // namespace

void read_open_items(const OpenItemTables& tables, LedgerDraft& draft, const Shares& shares) {
    const LedgerDraft before = draft;
    std::optional<OpenItems> reader(draft);
    if (tables.item_parts.empty() || !read_parts(tables, *reader, draft, shares)) {
        draft = before;
        reader.emplace(draft);
        reader->read_items(*tables.items, tables.items_source);
    }
    if (tables.payments != nullptr) {
        reader->read_payments(*tables.payments, tables.payments_source);
    }
    reader->settle();
}

void read_customers(RowSource& customers, std::string source, LedgerDraft& draft) {
    TableReader table(customers, std::move(source), customers_of_table, draft);
    if (!table.read_header(Strangers::refused)) {
        return;
    }
    CustomerFacts stranger;
    while (table.next()) {
        const Id customer = draft.customers.find(table.text(customer_name));
        if (customer == no_id) {
            stranger = {};
        }
        CustomerFacts& facts =
            customer == no_id ? stranger : draft.facts[static_cast<std::size_t>(customer) - 1];
        if (const std::string_view text = table.text(customer_terms); !text.empty()) {
            const auto terms = parse_payment_terms(text);
            if (terms.ok()) {
                facts.terms = *terms;
            } else {
                table.fault(customer_terms, terms.diagnostics()[0]);
            }
        }
        read_facts(table, customer_relation, facts);
    }
}

}  // namespace quittance
