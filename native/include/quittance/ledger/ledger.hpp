// The ledger of one root company as columns: receivable lines, what settled them, customers, our own cases
// and items, and what was agreed, charged or interrupted. Invariants: rows keep the order in which they came,
// those of terms, charges and interruptions within their key; ids are positive 32-bit numbers, 0 stands for
// none; amounts are in minor units of the line's currency, debit positive; a row with a fault keeps its
// place, because it counts for ordinals. Nothing here rounds. Adding a row fails with a diagnostic when the
// stream cannot be trusted at all.
#pragma once

#include <quittance/base/diagnostic.hpp>
#include <quittance/calendar/calendar.hpp>
#include <quittance/ledger/column.hpp>
#include <quittance/ledger/id_index.hpp>
#include <quittance/money/money.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

using Id = std::int32_t;
inline constexpr Id no_id = 0;
inline constexpr Day no_day = std::numeric_limits<Day>::min();
inline constexpr Day first_ledger_day = 7'305;  // 1990-01-01; earlier is a slip of the pen

constexpr bool is_ledger_day(Day day) { return day >= first_ledger_day && day <= last_valid_day; }

enum class LineKind : std::uint8_t {
    invoice = 1,
    credit_note = 2,
    payment = 3,
    general_entry = 4,
    other_entry = 5
};
enum class SettlementKind : std::uint8_t { payment = 1, reversal = 2, credit_note = 3, other_entry = 4 };

inline constexpr std::uint8_t line_no_followup = 1;
inline constexpr std::uint8_t line_payment_blocked = 2;
inline constexpr std::uint8_t line_in_payment = 4;
inline constexpr std::uint8_t line_non_trade = 8;
inline constexpr std::uint8_t line_point_of_sale = 16;
inline constexpr std::uint8_t line_charged_interest = 32;
inline constexpr std::uint8_t line_charged_compensation = 64;
inline constexpr std::uint8_t line_charged = line_charged_interest | line_charged_compensation;

inline constexpr std::uint8_t customer_is_company = 1;
inline constexpr std::uint8_t customer_has_vat_number = 2;
inline constexpr std::uint8_t customer_has_company_registry = 4;

enum class ActionState : std::uint8_t {
    none = 0,
    to_approve = 1,
    approved = 2,
    in_flight = 3,
    task = 4,
    failed = 5
};

// Why a customer fails, in the order in which it is looked for.
enum class RowFault : std::uint8_t {
    none,
    amount_malformed,
    amount_too_fine,
    amount_over_limit,
    currency_without_scale,
    date_out_of_range,
    due_date_missing,
    customer_missing,
    case_twice,
};

std::string_view to_string(RowFault fault);
// What is wrong and what to do about it, a sentence each.
std::string_view message(RowFault fault);
std::string_view cure(RowFault fault);

struct LineRow {
    Id line_id = no_id;
    Id move_id = no_id;
    Id customer_id = no_id;
    Id company_id = no_id;
    LineKind kind = LineKind::invoice;
    std::uint8_t flags = 0;
    Id currency_id = no_id;
    Day due_day = no_day;
    Day day = no_day;
    Id reversed_move_id = no_id;
    std::int64_t amount_minor = 0;
    std::int64_t residual_minor = 0;
    std::int64_t residual_company_minor = 0;
    RowFault fault = RowFault::none;
};

struct SettlementRow {
    Id line_id = no_id;
    SettlementKind kind = SettlementKind::payment;
    Day day = no_day;
    std::int64_t amount_minor = 0;
    RowFault fault = RowFault::none;
};

struct CustomerRow {
    Id customer_id = no_id;
    std::uint8_t flags = 0;
    Id recipient_id = no_id;
    std::int64_t recipient_key = 0;
};

struct CaseRow {
    Id case_id = no_id;
    Id customer_id = no_id;
    std::uint8_t relation = 0;
    Day insolvent_since = no_day;
    Day paused_until = no_day;
    Day last_contact_on = no_day;
    Id action_id = no_id;
    ActionState action_state = ActionState::none;
    std::optional<std::int64_t> action_fingerprint;
    std::optional<std::int64_t> fingerprint;
};

struct ItemRow {
    Id item_id = no_id;
    Id move_id = no_id;
    std::int32_t ordinal = 0;
    bool closed = false;
    std::uint8_t stage = 0;
    Day stage_on = no_day;
    std::optional<std::int64_t> fingerprint;
};

enum class TermsKind : std::uint8_t { customer = 1, contract = 2, invoice = 3 };

// What was agreed with a customer or said of an invoice. What a row does not say is empty.
struct TermsRow {
    TermsKind kind = TermsKind::customer;
    Id customer_id = no_id;  // of an invoice none
    Id move_id = no_id;      // of an invoice alone
    Day from_day = no_day;   // invoice dates that a contract covers
    Day until_day = no_day;
    std::string jurisdiction;
    std::uint8_t relation = 0;
    std::optional<std::int64_t> rate_nano;
    Day insolvent_since = no_day;
    Day notice_day = no_day;
    Day judgment_day = no_day;
    bool capitalises = false;
    std::string period;  // of limitation
};

enum class ChargeKind : std::uint8_t { interest = 1, compensation = 2 };

// Interest or compensation of an instalment that was charged or waived; a reversal is negative.
struct ChargeRow {
    Id move_id = no_id;
    std::int32_t ordinal = 0;
    ChargeKind kind = ChargeKind::interest;
    Id currency_id = no_id;
    std::int64_t amount_minor = 0;
    RowFault fault = RowFault::none;
};

// An event that may interrupt limitation, of one claim or of all claims of a customer.
struct InterruptionRow {
    Id customer_id = no_id;
    Id move_id = no_id;
    Day day = no_day;
    std::string event;
};

enum class InputStream : std::uint8_t {
    lines,
    settlements,
    customers,
    cases,
    items,
    terms,
    charges,
    interruptions
};
inline constexpr std::array<InputStream, 8> input_streams = {
    InputStream::lines, InputStream::settlements, InputStream::customers, InputStream::cases,
    InputStream::items, InputStream::terms,       InputStream::charges,   InputStream::interruptions};

std::string_view to_string(InputStream stream);
// Columns in the order of the stream.
std::span<const std::string_view> columns(InputStream stream);

// Sums over the settled items of a portfolio, to which a grade is shrunk. Weights in millionths.
struct PortfolioSums {
    std::int64_t settled_count = 0;
    std::int64_t delay_weight_micro = 0;
    std::int64_t delay_days_micro = 0;  // Σ weight × days late
    std::int64_t late_weight_micro = 0;
    std::int64_t late_micro = 0;  // Σ weight of those paid late

    bool operator==(const PortfolioSums&) const = default;
};

struct SnapshotSettings {
    Id company_id = no_id;
    Id company_currency_id = no_id;
    std::string country;  // ISO 3166-1, "" when the company has none
    std::map<Id, Currency> currencies;
    bool grade_natural_persons = false;
    std::optional<PortfolioSums> prior;
};

class Snapshot {
public:
    explicit Snapshot(SnapshotSettings settings);

    const SnapshotSettings& settings() const { return settings_; }
    const Currency& company_currency() const { return *currencies_[company_currency_]; }

    // Decimals of a currency of the settings; nothing for a stranger.
    std::optional<int> scale(Id currency_id) const;
    // Decimals of the currency of a line that came before; nothing for an unknown line or a stranger.
    std::optional<int> scale_of_line(Id line_id);

    // Codes: snapshot_sealed, id_out_of_range, value_out_of_range, too_many_companies.
    std::optional<Diagnostic> add(const LineRow& row);
    // A settlement of a line that is not here is counted and left out: it can change nothing.
    std::optional<Diagnostic> add(const SettlementRow& row);
    std::optional<Diagnostic> add(const CustomerRow& row);
    std::optional<Diagnostic> add(const CaseRow& row);
    std::optional<Diagnostic> add(const ItemRow& row);
    std::optional<Diagnostic> add(const TermsRow& row);
    std::optional<Diagnostic> add(const ChargeRow& row);
    std::optional<Diagnostic> add(const InterruptionRow& row);

    // Ends the adding: later rows are refused. Finds what no single row shows. Codes: row_twice.
    std::optional<Diagnostic> seal();

    std::uint32_t line_count() const { return static_cast<std::uint32_t>(line_id_.size()); }
    Id line_id(std::uint32_t line) const { return line_id_[line]; }
    Id move_id(std::uint32_t line) const { return move_id_[line]; }
    Id customer_id(std::uint32_t line) const { return customer_id_[line]; }
    Id company_id(std::uint32_t line) const { return companies_[company_[line]]; }
    LineKind kind(std::uint32_t line) const { return kind_[line]; }
    std::uint8_t flags(std::uint32_t line) const { return flags_[line]; }
    Id currency_id(std::uint32_t line) const;
    // Small number of the currency, equal for lines of one currency; what currency() takes.
    std::uint8_t currency_index(std::uint32_t line) const { return currency_[line]; }
    // A stranger has no decimals; its lines carry a fault.
    const Currency& currency(std::uint32_t line) const;
    bool in_company_currency(std::uint32_t line) const { return currency_[line] == company_currency_; }
    Day due_day(std::uint32_t line) const { return due_day_[line]; }
    Day day(std::uint32_t line) const { return day_[line]; }
    std::int64_t amount_minor(std::uint32_t line) const { return amount_minor_[line]; }
    std::int64_t residual_minor(std::uint32_t line) const { return residual_minor_[line]; }
    std::int64_t residual_company_minor(std::uint32_t line) const { return residual_company_minor_[line]; }
    Id reversed_move_id(std::uint32_t line) const;

    struct Fault {
        std::uint32_t line;
        RowFault fault;
    };
    // By line, then in the order of finding.
    const std::vector<Fault>& faults() const { return faults_; }

    std::uint32_t settlement_count() const { return static_cast<std::uint32_t>(settlement_line_.size()); }
    std::uint32_t settlement_line(std::uint32_t settlement) const { return settlement_line_[settlement]; }
    SettlementKind settlement_kind(std::uint32_t settlement) const { return settlement_kind_[settlement]; }
    Day settlement_day(std::uint32_t settlement) const { return settlement_day_[settlement]; }
    std::int64_t settlement_amount_minor(std::uint32_t settlement) const {
        return settlement_amount_minor_[settlement];
    }
    std::int64_t strange_settlement_count() const { return strange_settlement_count_; }

    const Column<CustomerRow>& customers() const { return customers_; }
    const Column<CaseRow>& cases() const { return cases_; }

    std::uint32_t item_count() const { return static_cast<std::uint32_t>(item_id_.size()); }
    Id item_id(std::uint32_t row) const { return item_id_[row]; }
    Id item_move_id(std::uint32_t row) const { return item_move_id_[row]; }
    std::int32_t item_ordinal(std::uint32_t row) const { return item_ordinal_[row]; }
    bool item_closed(std::uint32_t row) const { return (item_state_[row] & item_closed_bit) != 0; }
    std::uint8_t item_stage(std::uint32_t row) const { return item_stage_[row]; }
    Day item_stage_on(std::uint32_t row) const { return item_stage_on_[row]; }
    std::optional<std::int64_t> item_fingerprint(std::uint32_t row) const {
        return (item_state_[row] & item_fingerprint_bit) != 0 ? std::optional(item_fingerprint_[row])
                                                              : std::nullopt;
    }

    // What follows holds once sealed. Of a customer its own settings come first, then its contracts; of each
    // kind by from_day, none first.
    bool has_terms() const { return !terms_.empty(); }
    std::span<const TermsRow> terms_of_customer(Id customer_id) const;
    std::span<const TermsRow> terms_of_move(Id move_id) const;
    const std::vector<ChargeRow>& charges() const { return charges_; }  // by move
    std::span<const ChargeRow> charges(Id move_id) const;
    bool has_interruptions() const { return !interruptions_.empty(); }
    std::span<const InterruptionRow> interruptions_of_customer(Id customer_id) const;
    std::span<const InterruptionRow> interruptions_of_move(Id move_id) const;

private:
    std::optional<std::uint32_t> find_line(Id line_id);
    std::optional<Diagnostic> find_row_twice();

    SnapshotSettings settings_;
    std::vector<Id> currency_ids_;
    std::vector<const Currency*> currencies_;  // into settings_, beside currency_ids_
    std::uint8_t company_currency_ = 0;
    std::vector<Id> companies_;

    Column<Id> line_id_;
    Column<Id> move_id_;
    Column<Id> customer_id_;
    Column<std::uint16_t> company_;
    Column<LineKind> kind_;
    Column<std::uint8_t> flags_;
    Column<std::uint8_t> currency_;
    Column<Day> due_day_;
    Column<Day> day_;
    Column<std::int64_t> amount_minor_;
    Column<std::int64_t> residual_minor_;
    Column<std::int64_t> residual_company_minor_;
    struct Reversal {
        std::uint32_t line;
        Id move_id;
    };
    std::vector<Reversal> reversals_;  // credit notes are few: by line
    std::vector<Fault> faults_;

    Column<std::uint32_t> settlement_line_;
    Column<SettlementKind> settlement_kind_;
    Column<Day> settlement_day_;
    Column<std::int64_t> settlement_amount_minor_;
    std::int64_t strange_settlement_count_ = 0;

    Column<CustomerRow> customers_;
    Column<CaseRow> cases_;

    Column<Id> item_id_;
    Column<Id> item_move_id_;
    Column<std::int32_t> item_ordinal_;
    static constexpr std::uint8_t item_closed_bit = 1;
    static constexpr std::uint8_t item_fingerprint_bit = 2;
    Column<std::uint8_t> item_state_;  // of these bits
    Column<std::uint8_t> item_stage_;
    Column<Day> item_stage_on_;
    Column<std::int64_t> item_fingerprint_;

    // Few: a plain vector each, sorted when sealed.
    std::vector<TermsRow> terms_;
    std::vector<ChargeRow> charges_;
    std::vector<InterruptionRow> interruptions_;

    IdIndex lines_by_id_;  // for settlements, while they come in
    std::uint32_t indexed_lines_ = 0;
    std::optional<std::uint32_t> line_twice_;
    bool sealed_ = false;
    std::optional<Diagnostic> seal_fault_;
};

}  // namespace quittance
