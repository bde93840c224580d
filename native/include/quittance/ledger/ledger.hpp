// The ledger of one root company: receivable lines, what settled them, customers, our own cases
// and items, and what was agreed, charged or interrupted. Invariants: rows keep the order in which they came,
// those of terms, charges and interruptions within their key; ids are positive 32-bit numbers, 0 stands for
// none; amounts are in minor units of the line's currency, debit positive; a row with a fault keeps its
// place, because it counts for ordinals. Nothing here rounds. Adding a row fails with a diagnostic when the
// stream cannot be trusted at all.
#pragma once

#include <quittance/base/diagnostic.hpp>
#include <quittance/ledger/column.hpp>
#include <quittance/ledger/id_index.hpp>
#include <quittance/ledger/rows.hpp>
#include <quittance/ledger/streams.hpp>
#include <quittance/money/money.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

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
    Backlog backlog = Backlog::first_stage;
    Day backlog_before = no_day;  // day of the first steps: what was due before is backlog; none: nothing is
    std::optional<PortfolioSums> prior;
};

class Snapshot {
public:
    explicit Snapshot(SnapshotSettings settings);
    Snapshot(Snapshot&&) = default;
    Snapshot& operator=(Snapshot&&) = default;
    ~Snapshot() = default;
    // Of what is large a second one: asked for by name.
    Snapshot copy() const { return *this; }

    const SnapshotSettings& settings() const { return settings_; }
    const Currency& company_currency() const { return currencies_[company_currency_]; }

    // Decimals of a currency of the settings; nothing for a stranger.
    std::optional<int> scale(Id currency_id) const;
    // Decimals of the currency of a line that came before; nothing for an unknown line or a stranger.
    std::optional<int> scale_of_line(Id line_id);

    // A settlement of a line that is not here is counted and left out: it can change nothing. Codes:
    // snapshot_sealed, too_many_companies, too_many_stages, too_many_profiles, those of check().
    template <class Row>
    std::optional<Diagnostic> add(const Row& row) {
        std::int64_t& count = row_counts_[static_cast<std::size_t>(Declaration<Row>::stream)];
        std::optional<Diagnostic> fault =
            sealed_ ? refusal(Declaration<Row>::stream, count) : check(row, count);
        if (!fault) {
            fault = append(row);
        }
        if (!fault) {
            ++count;
        }
        return fault;
    }

    // What a row cannot mean, for callers who have no host behind them that keeps its books together: more
    // left than there was, a credit note that asks for money, more paid than the line is, a settlement of no
    // line. Call it before adding the row. Codes: residual_out_of_bounds, sign_of_kind,
    // settlement_over_amount, line_unknown.
    std::optional<Diagnostic> contradiction(const LineRow& row, std::int64_t number) const;
    std::optional<Diagnostic> contradiction(const SettlementRow& row, std::int64_t number);
    template <class Row>
    std::optional<Diagnostic> contradiction(const Row&, std::int64_t) const {
        return std::nullopt;
    }

    // Ends the adding: later rows are refused. Finds what no single row shows. Codes: row_twice.
    std::optional<Diagnostic> seal();

    std::uint32_t line_count() const { return static_cast<std::uint32_t>(lines_.size()); }
    Id line_id(std::uint32_t line) const { return lines_[line].line_id; }
    Id move_id(std::uint32_t line) const { return lines_[line].move_id; }
    Id customer_id(std::uint32_t line) const { return lines_[line].customer_id; }
    // As it is kept. What a claim is made of lies together: the claims of a customer are read where his
    // invoices lie.
    using StoredFlags = std::uint8_t;
    static_assert(known_line_flags <= std::numeric_limits<StoredFlags>::max());
    struct Line {
        std::int64_t amount_minor;
        std::int64_t residual_minor;
        Id line_id;
        Id move_id;
        Id customer_id;
        Day due_day;
        Day day;
        LineKind kind;
        StoredFlags flags;
        std::uint8_t currency;
        PaymentMethod payment_method : 7;
        bool is_settled : 1;  // some settlement is its own
    };
    static_assert(sizeof(Line) == 40);
    const Line& line(std::uint32_t line) const { return lines_[line]; }
    // A hint that the line is read soon.
    [[gnu::always_inline]] void prefetch_line(std::uint32_t line) const { lines_.prefetch(line); }
    Id company_id(std::uint32_t line) const { return companies_[company_[line]]; }
    LineKind kind(std::uint32_t line) const { return lines_[line].kind; }
    std::uint32_t flags(std::uint32_t line) const { return lines_[line].flags; }
    Id currency_id(std::uint32_t line) const {
        const std::uint8_t currency = lines_[line].currency;
        return currency == no_currency ? no_id : currency_ids_[currency];
    }
    // Small number of the currency, equal for lines of one currency; what currency() takes.
    std::uint8_t currency_index(std::uint32_t line) const { return lines_[line].currency; }
    // A stranger has no decimals; its lines carry a fault.
    const Currency& currency(std::uint32_t line) const;
    bool in_company_currency(std::uint32_t line) const { return lines_[line].currency == company_currency_; }
    Day due_day(std::uint32_t line) const { return lines_[line].due_day; }
    Day day(std::uint32_t line) const { return lines_[line].day; }
    std::int64_t amount_minor(std::uint32_t line) const { return lines_[line].amount_minor; }
    std::int64_t residual_minor(std::uint32_t line) const { return lines_[line].residual_minor; }
    std::int64_t residual_company_minor(std::uint32_t line) const {
        return residual_company_minor_.size() == 0 ? residual_minor(line) : residual_company_minor_[line];
    }
    Id reversed_move_id(std::uint32_t line) const;
    Day delivery_day(std::uint32_t line) const;  // no_day where it is not known
    // As booked, of an open line in another currency; nullopt of any other, and where it is not known.
    std::optional<std::int64_t> amount_company_minor(std::uint32_t line) const {
        return booked_.empty() ? std::nullopt : find_booked(line);
    }

    // Granted for early payment: until `day` less than the line's amount pays it.
    struct Discount {
        std::uint32_t line;
        Day day;
        std::int64_t discounted_minor;
    };
    bool has_discounts() const { return !discounts_.empty(); }
    const Discount* discount(std::uint32_t line) const;  // nullptr where there is none
    PaymentMethod payment_method(std::uint32_t line) const { return lines_[line].payment_method; }

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

    const Column<Customer>& customers() const { return customers_; }
    const CustomerProfile& profile(const Customer& customer) const { return profiles_[customer.profile]; }
    const Column<CaseRow>& cases() const { return cases_; }
    // Customers of lines, or of those of which something is open, of whom no case came, in the order of
    // coming.
    std::vector<Id> customers_without_case(bool open_only) const;

    std::uint32_t item_count() const { return static_cast<std::uint32_t>(item_id_.size()); }
    Id item_id(std::uint32_t row) const { return item_id_[row]; }
    Id item_move_id(std::uint32_t row) const { return item_move_id_[row]; }
    std::int32_t item_ordinal(std::uint32_t row) const {
        return item_ordinal_[row] != 0 ? item_ordinal_[row] : great_ordinals_.at(row);
    }
    bool item_closed(std::uint32_t row) const { return (item_state_[row] & item_closed_bit) != 0; }
    // Code of the stage done, "" for none.
    std::string_view item_stage(std::uint32_t row) const { return stage_codes_[item_stage_[row]]; }
    // Its place in stage_codes(), 0 for none.
    std::uint16_t item_stage_index(std::uint32_t row) const { return item_stage_[row]; }
    // Every code that some item carries, in the order of coming; "" first.
    const std::vector<std::string>& stage_codes() const { return stage_codes_; }
    Day item_stage_on(std::uint32_t row) const { return item_stage_on_[row]; }
    Id item_stage_customer_id(std::uint32_t row) const { return item_stage_customer_id_[row]; }
    std::optional<std::int64_t> item_fingerprint(std::uint32_t row) const {
        return (item_state_[row] & item_fingerprint_bit) != 0 ? std::optional(item_fingerprint_[row])
                                                              : std::nullopt;
    }

    // What a contact leaves in our own rows, sealed or not: the stage done of an item, whose `row` is nothing
    // where we have none yet, and the last contact of a case, likewise, and its day among the contacts, which
    // are sorted once all are noted. Codes: too_many_stages.
    std::optional<Diagnostic> raise_stage(std::optional<std::uint32_t> row, const ItemRow& done);
    void note_contact(std::optional<std::uint32_t> row, Id customer_id, Day day);
    void sort_contacts();

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
    // Those of a customer, or of a move, by from_day, none first, then by hold_id.
    bool has_holds() const { return !holds_.empty(); }
    const std::vector<HoldRow>& holds() const { return holds_; }  // those of customers first
    std::span<const HoldRow> holds_of_customer(Id customer_id) const;
    std::span<const HoldRow> holds_of_move(Id move_id) const;
    std::span<const ContactRow> contacts_of(Id customer_id) const;    // the latest first
    const std::vector<KeptSlice>& slices() const { return slices_; }  // by customer

private:
    static constexpr std::uint8_t no_currency = 255;

    Snapshot(const Snapshot&) = default;

    std::optional<Diagnostic> append(const LineRow& row);
    std::optional<Diagnostic> append(const SettlementRow& row);
    std::optional<Diagnostic> append(const CustomerRow& row);
    std::optional<Diagnostic> append(const CaseRow& row);
    std::optional<Diagnostic> append(const ItemRow& row);
    std::optional<Diagnostic> append(const TermsRow& row);
    std::optional<Diagnostic> append(const ChargeRow& row);
    std::optional<Diagnostic> append(const InterruptionRow& row);
    std::optional<Diagnostic> append(const HoldRow& row);
    std::optional<Diagnostic> append(const ContactRow& row);
    std::optional<Diagnostic> append(const SliceRow& row);
    static Diagnostic refusal(InputStream stream, std::int64_t number);  // of a sealed snapshot
    std::optional<std::uint16_t> place_of_stage(std::string_view code);
    std::optional<std::int64_t> find_booked(std::uint32_t line) const;
    std::optional<std::uint32_t> find_line(Id line_id);
    std::optional<Diagnostic> find_row_twice();

    SnapshotSettings settings_;
    std::vector<Id> currency_ids_;
    std::vector<Currency> currencies_;  // beside currency_ids_
    std::uint8_t company_currency_ = 0;
    std::vector<Id> companies_;

    Column<Line> lines_;
    UniformColumn<std::uint16_t> company_;
    Column<std::int64_t> residual_company_minor_;  // empty while none differs from the residual
    struct Reversal {
        std::uint32_t line;
        Id move_id;
    };
    std::vector<Reversal> reversals_;  // credit notes are few: by line
    struct Delivery {
        std::uint32_t line;
        Day day;
    };
    std::vector<Delivery> deliveries_;  // few invoices say it: by line
    struct Booked {
        std::uint32_t line;
        std::int64_t amount_company_minor;
    };
    std::vector<Booked> booked_;       // by line
    std::vector<Discount> discounts_;  // by line
    std::vector<Fault> faults_;

    Column<std::uint32_t> settlement_line_;
    Column<SettlementKind> settlement_kind_;
    Column<Day> settlement_day_;
    Column<std::int64_t> settlement_amount_minor_;
    std::int64_t strange_settlement_count_ = 0;

    Column<Customer> customers_;
    std::map<CustomerProfile, std::uint32_t> profile_numbers_;
    std::vector<CustomerProfile> profiles_;
    Column<CaseRow> cases_;

    Column<Id> item_id_;
    Column<Id> item_move_id_;
    Column<std::uint8_t> item_ordinal_;  // 0: among the great ones
    std::map<std::uint32_t, std::int32_t> great_ordinals_;
    static constexpr std::uint8_t item_closed_bit = 1;
    static constexpr std::uint8_t item_fingerprint_bit = 2;
    Column<std::uint8_t> item_state_;  // of these bits
    Column<std::uint16_t> item_stage_;
    std::vector<std::string> stage_codes_ = {""};
    std::map<std::string, std::uint16_t, std::less<>> stage_indexes_ = {{"", 0}};
    Column<Day> item_stage_on_;
    UniformColumn<Id> item_stage_customer_id_;
    Column<std::int64_t> item_fingerprint_;

    // Few, or one a customer: a plain vector each, sorted when sealed.
    std::vector<TermsRow> terms_;
    std::vector<ChargeRow> charges_;
    std::vector<InterruptionRow> interruptions_;
    std::vector<HoldRow> holds_;
    std::vector<ContactRow> contacts_;
    std::vector<KeptSlice> slices_;

    std::array<std::int64_t, input_stream_count> row_counts_{};
    IdIndex lines_by_id_;  // for settlements, while they come in
    std::uint32_t indexed_lines_ = 0;
    std::optional<std::uint32_t> line_twice_;
    bool sealed_ = false;
    std::optional<Diagnostic> seal_fault_;
};

}  // namespace quittance
