#include <quittance/table/accounting_file.hpp>

#include "year_chain.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

namespace quittance {
namespace {

enum Column : std::size_t {
    journal_code,
    journal_title,
    entry_number,
    entry_date,
    account_number,
    account_title,
    customer_number,
    customer_title,
    document_number,
    document_date,
    entry_text,
    debit,
    credit,
    lettering_code,
    lettering_date,
    validation_date,
    currency_amount,
    currency_code,
    amount,
    side,
};
// Those whose meaning is "" are not read.
constexpr std::array<TableColumn, 20> accounting_file_columns = {{
    {"JournalCode", true, "with JournalLib: opening entries are those of the journal AN or à-nouveaux"},
    {"JournalLib", false, "title of the journal"},
    {"EcritureNum", true, "lines of one number, journal and day are one entry"},
    {"EcritureDate", true, "day of the entry, and of a payment"},
    {"CompteNum", true, "411…: a customer; 7…: an invoice or credit note; 5…: a payment"},
    {"CompteLib", false, "name of the customer where CompAuxLib is empty"},
    {"CompAuxNum", true, "the customer; CompteNum where empty"},
    {"CompAuxLib", false, "name of the customer"},
    {"PieceRef", true, "number of the invoice; EcritureNum where empty"},
    {"PieceDate", false, "day of the invoice, from which its terms run; EcritureDate where empty"},
    {"EcritureLib", false, ""},
    {"Debit", false, "in euros; or Montant and Sens"},
    {"Credit", false, "in euros"},
    {"EcritureLet", true, "lines of one customer and one code settle each other"},
    {"DateLet", false, ""},
    {"ValidDate", false, ""},
    {"Montantdevise", false, ""},
    {"Idevise", false, ""},
    {"Montant", false, "instead of Debit and Credit"},
    {"Sens", false, "D or C, or +1 or -1"},
}};

constexpr std::string_view receivables = "411";

// What stands on the other side of an entry.
constexpr std::uint8_t sold = 1;        // a 7 is credited
constexpr std::uint8_t taken_back = 2;  // a 7 is debited
constexpr std::uint8_t received = 4;    // a 5 is debited
constexpr std::uint8_t paid_out = 8;    // a 5 is credited

LineKind kind_of(std::uint8_t entry, std::int64_t amount_minor) {
    if (amount_minor > 0) {
        return (entry & sold) != 0       ? LineKind::invoice
               : (entry & paid_out) != 0 ? LineKind::payment
                                         : LineKind::other_entry;
    }
    return (entry & received) != 0     ? LineKind::payment
           : (entry & taken_back) != 0 ? LineKind::credit_note
                                       : LineKind::other_entry;
}

bool is_opening_journal(std::string_view code, std::string_view title) {
    constexpr std::array<std::string_view, 6> codes = {"AN", "ANO", "ANOUV", "RAN", "RN", "OUV"};
    constexpr std::array<std::string_view, 7> titles = {"a nouveau", "à nouveau", "À nouveau", "a-nouveau",
                                                        "à-nouveau", "À-nouveau", "ouverture"};
    std::string small(title);
    std::transform(small.begin(), small.end(), small.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    });
    return std::find(codes.begin(), codes.end(), code) != codes.end() ||
           std::any_of(titles.begin(), titles.end(),
                       [&](std::string_view known) { return small.find(known) != std::string::npos; });
}

}  // namespace

// One entry after the other; what they mean together is found at the end.
class AccountingFiles::Reading {
public:
    Reading(LedgerDraft& draft, std::vector<std::string> opening_journals)
        : draft_(draft), opening_journals_(std::move(opening_journals)) {}

    void read(RowSource& rows, std::string source);
    void finish();

private:
    bool check_amount_columns(TableReader& table);
    void read_row(TableReader& table);
    void read_receivable(TableReader& table, std::int64_t amount_minor);
    std::optional<std::int64_t> signed_amount(TableReader& table);
    std::optional<std::int64_t> unread_amount(TableReader& table);
    std::optional<Day> day(TableReader& table, std::size_t column);
    std::uint32_t entry_of(const TableReader& table);
    bool is_opening(const TableReader& table);
    Id move_of(std::uint32_t entry, Id customer, Id name);

    LedgerDraft& draft_;
    std::vector<std::string> opening_journals_;
    std::vector<std::uint8_t> entries_;  // what stands on the other side, by entry of all files
    std::vector<ChainedLine> chained_;   // beside the draft's lines
    Names letterings_;
    Names moves_;
    std::int64_t late_count_ = 0;  // lines later than the night
    std::int64_t customer_line_count_ = 0;

    // Of the file being read. Neighbouring rows are mostly of one entry and one journal.
    Names entry_names_;
    std::size_t first_entry_ = 0;
    std::vector<std::int64_t> balances_minor_;  // by entry of this file
    bool balances_known_ = true;
    std::string entry_key_;
    std::uint32_t entry_ = 0;
    std::string journal_;
    bool journal_opens_ = false;
};

void AccountingFiles::Reading::read(RowSource& rows, std::string source) {
    const std::string file = source;
    TableReader table(rows, std::move(source), accounting_file_columns, draft_);
    if (!table.read_header(Strangers::passed_over) || !check_amount_columns(table)) {
        return;
    }
    entry_names_ = Names();
    first_entry_ = entries_.size();
    entry_key_.clear();
    journal_.clear();
    balances_minor_.clear();
    balances_known_ = true;
    std::int64_t row = 0;
    while (table.next()) {
        read_row(table);
        row = table.origin().row;
    }
    // Entries balance, so a file that was cut off between two lines mostly ends with one that does not.
    const std::size_t last = entry_ - first_entry_;
    if (balances_known_ && !entry_key_.empty() && last < balances_minor_.size() &&
        balances_minor_[last] != 0) {
        draft_.notes.push_back({"last_entry_unbalanced", {{"file", file}, {"row", std::to_string(row)}}});
    }
}

bool AccountingFiles::Reading::check_amount_columns(TableReader& table) {
    const bool two_columns = table.has(debit) && table.has(credit);
    if (!two_columns && !(table.has(amount) && table.has(side))) {
        table.header_fault(debit, {"column_missing",
                                   {},
                                   "There is neither Debit and Credit nor Montant and Sens",
                                   "Export the accounting file with all of its 18 columns."});
        return false;
    }
    return true;
}

void AccountingFiles::Reading::read_row(TableReader& table) {
    const std::string_view account = table.cell(account_number);
    const char account_class = account.empty() ? ' ' : account.front();
    const bool receivable = account.starts_with(receivables);
    const bool is_read = receivable || account_class == '5' || account_class == '7';
    const auto amount_minor = is_read ? signed_amount(table) : unread_amount(table);
    if (!amount_minor || *amount_minor == 0) {
        return;
    }
    const std::uint32_t entry = entry_of(table);
    balances_minor_.resize(std::max(balances_minor_.size(), entry - first_entry_ + 1));
    balances_minor_[entry - first_entry_] += *amount_minor;
    if (receivable) {
        ++customer_line_count_;
        read_receivable(table, *amount_minor);
    } else if (account_class == '7') {
        entries_[entry] |= *amount_minor < 0 ? sold : taken_back;
    } else if (account_class == '5') {
        entries_[entry] |= *amount_minor > 0 ? received : paid_out;
    }
}

// Of an account that is not read, for the balance of its entry alone: what is no amount is no fault, and then
// no balance of this file is known.
std::optional<std::int64_t> AccountingFiles::Reading::unread_amount(TableReader& table) {
    const int scale = draft_.settings.company_currency.scale;
    const auto side_of = [&](std::size_t column) -> std::int64_t {
        std::string text(table.cell(column));
        std::replace(text.begin(), text.end(), ',', '.');
        if (text.empty()) {
            return 0;
        }
        const auto value_minor = parse_decimal(text, scale, amount_limit_minor);
        balances_known_ = balances_known_ && value_minor.ok();
        return value_minor.ok() ? *value_minor : 0;
    };
    if (!table.has(debit) || !table.has(credit)) {
        balances_known_ = false;
        return std::nullopt;
    }
    return side_of(debit) - side_of(credit);
}

// Debit positive. A negative debit is a credit.
std::optional<std::int64_t> AccountingFiles::Reading::signed_amount(TableReader& table) {
    const Currency& currency = draft_.settings.company_currency;
    if (table.has(debit) && table.has(credit)) {
        const bool no_debit = table.cell(debit).empty();
        const bool no_credit = table.cell(credit).empty();
        const auto debited = table.amount(debit, currency, TableReader::Decimals::any);
        const auto credited = table.amount(credit, currency, TableReader::Decimals::any);
        if ((!debited && !no_debit) || (!credited && !no_credit)) {
            return std::nullopt;
        }
        return debited.value_or(0) - credited.value_or(0);
    }
    const auto value = table.amount(amount, currency, TableReader::Decimals::any);
    const std::string_view mark = table.cell(side);
    if (mark == "D" || mark == "d" || mark == "+1" || mark == "1" || mark == "+") {
        return value;
    }
    if (mark == "C" || mark == "c" || mark == "-1" || mark == "-") {
        return value ? std::optional(-*value) : std::nullopt;
    }
    table.fault(side, "value_not_allowed", "\"" + std::string(mark) + "\" is neither D nor C",
                "Write D or C, or +1 or -1.");
    return std::nullopt;
}

// Year, month and day without marks between them.
std::optional<Day> AccountingFiles::Reading::day(TableReader& table, std::size_t column) {
    const std::string_view digits = table.cell(column);
    Result<Day> day = Diagnostic{"date_malformed", {}, "", ""};
    if (digits.size() == 8) {
        std::array<char, 10> marked = {};
        std::memcpy(marked.data(), digits.data(), 4);
        std::memcpy(marked.data() + 5, digits.data() + 4, 2);
        std::memcpy(marked.data() + 8, digits.data() + 6, 2);
        marked[4] = marked[7] = '-';
        day = parse_day({marked.data(), marked.size()});
    }
    if (day.ok() && is_ledger_day(*day)) {
        return *day;
    }
    table.fault(column, "date_malformed", "\"" + std::string(digits) + "\" is no date from 1990 on",
                "Write year, month and day without marks between them, such as 20260331.");
    return std::nullopt;
}

std::uint32_t AccountingFiles::Reading::entry_of(const TableReader& table) {
    std::string key;
    for (const std::size_t column : {journal_code, entry_number, entry_date}) {
        key += table.cell(column);
        key += '\n';
    }
    if (key != entry_key_) {
        entry_key_ = std::move(key);
        entry_ = static_cast<std::uint32_t>(first_entry_) +
                 static_cast<std::uint32_t>(entry_names_.add(entry_key_)) - 1;
        if (entry_ == entries_.size()) {
            entries_.push_back(0);
        }
    }
    return entry_;
}

bool AccountingFiles::Reading::is_opening(const TableReader& table) {
    const std::string_view code = table.cell(journal_code);
    if (journal_.empty() || code != journal_) {
        journal_ = code;
        journal_opens_ =
            is_opening_journal(code, table.cell(journal_title)) ||
            std::find(opening_journals_.begin(), opening_journals_.end(), code) != opening_journals_.end();
    }
    return journal_opens_;
}

// Lines of one entry, customer and document are one invoice.
Id AccountingFiles::Reading::move_of(std::uint32_t entry, Id customer, Id name) {
    std::array<char, sizeof entry + sizeof customer + sizeof name> key = {};
    std::memcpy(key.data(), &entry, sizeof entry);
    std::memcpy(key.data() + sizeof entry, &customer, sizeof customer);
    std::memcpy(key.data() + sizeof entry + sizeof customer, &name, sizeof name);
    const Id move = moves_.add({key.data(), key.size()});
    if (static_cast<std::size_t>(move) > draft_.invoice_names.size()) {
        draft_.invoice_names.push_back(name);
    }
    return move;
}

void AccountingFiles::Reading::read_receivable(TableReader& table, std::int64_t amount_minor) {
    const auto entered = day(table, entry_date);
    const auto documented = table.cell(document_date).empty() ? entered : day(table, document_date);
    if (!entered || !documented) {
        return;
    }
    if (*entered > draft_.settings.as_of) {
        ++late_count_;
        return;
    }
    std::string_view customer = table.cell(customer_number);
    std::string_view title = table.cell(customer_title);
    if (customer.empty()) {
        customer = table.cell(account_number);
    }
    if (title.empty()) {
        title = table.cell(account_title);
    }
    const std::string_view document = table.cell(document_number);
    LineRow row;
    row.customer_id = draft_.add_customer(customer);
    row.move_id = move_of(entry_, row.customer_id,
                          draft_.invoices.add(document.empty() ? table.cell(entry_number) : document));
    row.currency_id = 1;
    row.amount_minor = amount_minor;
    row.residual_minor = amount_minor;
    row.day = amount_minor > 0 || is_opening(table) ? *documented : *entered;
    std::string& label = draft_.facts[static_cast<std::size_t>(row.customer_id) - 1].label;
    if (!title.empty() && label != title) {
        label = title;
    }
    ChainedLine chained;
    chained.entry = entry_;
    chained.entered = *entered;
    chained.opening = is_opening(table);
    chained.lettering =
        table.cell(lettering_code).empty() ? no_id : letterings_.add(table.cell(lettering_code));
    chained.name = draft_.invoice_names[static_cast<std::size_t>(row.move_id) - 1];
    draft_.lines.push_back(row);
    draft_.origins.push_back(table.origin());
    chained_.push_back(chained);
}

void AccountingFiles::Reading::finish() {
    if (!draft_.faults.empty()) {
        return;
    }
    if (customer_line_count_ == 0) {
        draft_.faults.add({"no_receivables",
                           {},
                           "No line is of an account 411",
                           "Give the accounting file of a company that sells to customers."});
        return;
    }
    for (std::size_t line = 0; line < draft_.lines.size(); ++line) {
        LineRow& row = draft_.lines[line];
        row.kind = kind_of(entries_[chained_[line].entry], row.amount_minor);
    }
    if (late_count_ > 0) {
        draft_.notes.push_back({"lines_after_night", {{"count", std::to_string(late_count_)}}});
    }
    chain_years(draft_, chained_);
}

AccountingFiles::AccountingFiles(LedgerDraft& draft, std::vector<std::string> opening_journals)
    : reading_(std::make_unique<Reading>(draft, std::move(opening_journals))) {}
AccountingFiles::~AccountingFiles() = default;
void AccountingFiles::read(RowSource& rows, std::string source) { reading_->read(rows, std::move(source)); }
void AccountingFiles::finish() { reading_->finish(); }

std::span<const TableColumn> accounting_columns() { return accounting_file_columns; }

void set_due_days(LedgerDraft& draft, const PaymentTerms& terms) {
    for (LineRow& row : draft.lines) {
        const auto& own = draft.facts[static_cast<std::size_t>(row.customer_id) - 1].terms;
        const bool bought = row.kind == LineKind::invoice && row.amount_minor > 0;
        row.due_day = bought ? due_day(own.value_or(terms), row.day) : row.day;
    }
}

}  // namespace quittance
