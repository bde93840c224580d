// The one entry: a ledger, manifests and a day in; a decision for every open item and customer out, dense, in
// ledger order. Invariants: pure and deterministic bit for bit; a customer that fails is listed and nothing
// is decided for it, the others go on. Rounds half away from zero at: interest (the jurisdiction's mode),
// claim and interest in company currency. Fails as a whole only where no customer can be told apart: codes at
// evaluate().
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/behaviour/behaviour.hpp>
#include <quittance/escalation/escalation.hpp>
#include <quittance/ledger/ledger.hpp>
#include <quittance/ledger/row_sink.hpp>
#include <quittance/penalty/assessment.hpp>
#include <quittance/policy/manifests.hpp>
#include <quittance/terms/terms.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// Why an open item is shown but never chased.
enum class Hold : std::uint8_t {
    none,
    opening_balance,
    excluded_by_accountant,
    payment_blocked,
    payment_unmatched,
    payment_out,
    past_limitation
};
std::string_view to_string(Hold hold);

// What an open line asks for: the price, or penalties that were charged.
enum class ItemKind : std::uint8_t { principal, interest, compensation };
std::string_view to_string(ItemKind kind);
inline ItemKind item_kind(const Snapshot& ledger, std::uint32_t line) {
    const std::uint32_t flags = ledger.flags(line);
    return (flags & line_charged_interest) != 0       ? ItemKind::interest
           : (flags & line_charged_compensation) != 0 ? ItemKind::compensation
                                                      : ItemKind::principal;
}

// A payment to the customer may come without a due date: it is due when made.
inline Day item_due_day(const Snapshot& ledger, std::uint32_t line) {
    const Day due = ledger.due_day(line);
    return due == no_day && ledger.kind(line) == LineKind::payment ? ledger.day(line) : due;
}

enum class RelationReason : std::uint8_t {
    said_by_user,
    has_vat_number,
    has_company_registry,
    nothing_known,
    said_in_contract,
    said_on_invoice
};
std::string_view to_string(RelationReason reason);

// Why a claim falls under its jurisdiction.
enum class LawReason : std::uint8_t { law_of_company, law_of_customer, law_of_contract, law_of_invoice };
std::string_view to_string(LawReason reason);

// Why there is no interest.
enum class Unavailable : std::uint8_t {
    none,
    relation_without_rule,
    jurisdiction_unknown,
    notice_missing,
    rate_missing
};
std::string_view to_string(Unavailable reason);

// What holds for one claim: section 2 of the specification.
struct ClaimTerms {
    Terms terms;  // the relation as said; a rule always, that of no law where there is none
    RelationReason relation_reason = RelationReason::nothing_known;
    LawReason law_reason = LawReason::law_of_company;
    std::string_view limitation_period;  // of the ledger's terms; "" for the ordinary one
    Unavailable unavailable = Unavailable::none;
    bool agreed = false;  // some row of the ledger's terms counts
};

// Every code that item, case, grade and action reasons may hold.
std::span<const std::string_view> reason_codes();

enum class ActionOutcome : std::uint8_t { none, insert, update, cancel, unchanged, in_flight };

enum class OutputStream : std::uint8_t {
    case_insert,
    case_update,
    item_insert,
    item_update,
    item_close,
    action_insert,
    action_update,
    action_cancel,
};
inline constexpr std::array<OutputStream, 8> output_streams = {
    OutputStream::case_insert,   OutputStream::case_update,  OutputStream::item_insert,
    OutputStream::item_update,   OutputStream::item_close,   OutputStream::action_insert,
    OutputStream::action_update, OutputStream::action_cancel};
std::string_view to_string(OutputStream stream);
std::vector<StreamColumn> columns(OutputStream stream);

// One open item. Amounts in minor units of the line's currency unless the name says company.
struct ItemDecision {
    std::uint32_t item = 0;
    std::uint32_t line = 0;
    std::uint32_t own_row = 0;  // row of our item plus one, 0 for none
    std::int32_t ordinal = 0;
    RowFault status = RowFault::none;
    Id customer_id = no_id;
    ItemKind kind = ItemKind::principal;
    Hold hold = Hold::none;
    ItemState state = ItemState::not_due;
    std::int64_t claim_minor = 0;
    std::optional<std::int64_t> interest_minor;
    std::optional<std::int64_t> compensation_minor;  // company currency; both less what was charged
    Unavailable unavailable = Unavailable::none;
    bool compensation_in_other_currency = false;
    Day limitation_day = no_day;  // last day in time; none where it is not known
    std::uint8_t done = 0;
    Day done_on = no_day;
    std::uint8_t next_stage = 0;
    Day next_day = no_day;
    std::int64_t fingerprint = 0;
};

struct CaseDecision {
    Id customer_id = no_id;
    std::uint32_t customer_row = 0;  // plus one, 0 for none
    std::uint32_t case_row = 0;      // plus one, 0 for none
    std::uint32_t items_begin = 0;   // into items_by_customer()
    std::uint32_t items_end = 0;
    RowFault status = RowFault::none;
    Relation relation = Relation::unknown;
    RelationReason relation_reason = RelationReason::nothing_known;
    bool grade_allowed = true;  // false for a natural person unless the company turned it on
    Grade grade;
    CaseStep step;
    std::uint8_t stage = 0;
    std::int64_t overdue_minor = 0;  // all in company currency
    std::int64_t not_due_minor = 0;
    std::int64_t held_minor = 0;
    std::int64_t penalties_minor = 0;  // charged and open
    std::int64_t credit_minor = 0;     // applied provisionally
    std::optional<std::int64_t> interest_minor;
    std::optional<std::int64_t> compensation_minor;
    Unavailable unavailable = Unavailable::none;
    bool compensation_in_other_currency = false;
    Day oldest_due_day = no_day;
    std::int32_t overdue_count = 0;
    std::int32_t held_count = 0;
    std::int32_t penalties_count = 0;
    std::uint8_t holds = 0;  // bit 1 << Hold of each reason that holds an item
    ActionOutcome action = ActionOutcome::none;
    bool action_automatic = false;
    std::int32_t action_item_count = 0;
    std::int64_t action_minor = 0;
    std::int64_t action_fingerprint = 0;
    std::int64_t fingerprint = 0;
};

struct Failure {
    Id customer_id = no_id;  // none where the row has no customer
    Id move_id = no_id;
    Id line_id = no_id;
    RowFault fault = RowFault::none;
};

struct LeftOut {
    std::string_view code;
    std::int64_t count = 0;
    std::int64_t amount_minor = 0;  // company currency
};

// A credit set against an item until somebody matches the two.
struct Allocation {
    std::uint32_t item = 0;
    std::uint32_t credit_line = 0;
    std::int64_t amount_minor = 0;
    bool from_origin = false;
};

// A claim of a statement: an open item, or a settled one of which interest or compensation is left.
struct StatementLine {
    std::uint32_t line = 0;
    std::int32_t ordinal = 0;
    std::uint32_t own_row = 0;  // row of our item plus one, 0 for none
    Hold hold = Hold::none;
    ClaimTerms terms;
    Unavailable unavailable = Unavailable::none;
    Claim claim;
    std::vector<Event> events;
    std::optional<LimitationCount> limitation;
    bool past_limitation = false;
    std::int64_t interest_charged_minor = 0;
    std::int64_t compensation_charged_minor = 0;  // in the compensation's currency
    std::vector<std::pair<std::string_view, const Fact*>>
        facts;                         // by part of the rule, those of several rates side by side
    std::optional<FactStatus> status;  // the worst of these facts and of the rates used
};

// What a customer owes in one currency.
struct CustomerStatement {
    Id customer_id = no_id;
    StatementAssessment assessed;          // sums are of what is available in the claims listed
    std::vector<StatementLine> lines;      // beside assessed.claims
    std::vector<std::uint32_t> penalties;  // open lines of charged penalties
};

struct LogRecord {
    std::string level;  // "info", "warning"
    std::string message;
};

class Evaluation {
public:
    const Snapshot& snapshot() const { return *snapshot_; }
    const Policy& policy() const { return *policy_; }
    Day as_of() const { return as_of_; }
    const PortfolioSums& prior() const { return prior_; }
    const PortfolioMeans& means() const { return means_; }
    const std::vector<Failure>& failures() const { return failures_; }
    const std::vector<LeftOut>& left_out() const { return left_out_; }
    const std::vector<LogRecord>& log() const { return log_; }

    std::uint32_t item_count() const { return static_cast<std::uint32_t>(item_line_.size()); }
    ItemDecision item(std::uint32_t item) const;
    std::span<const CaseDecision> cases() const { return cases_; }
    const CaseDecision& case_of(std::uint32_t item) const { return cases_[item_case_[item]]; }
    std::span<const std::uint32_t> items_by_customer() const { return order_; }
    std::span<const Allocation> allocations(std::uint32_t item) const;
    // The series, and its first day without a rate, for an item that says rate_missing.
    const RateGap& missing_rate(std::uint32_t item) const;
    // The terms of a line of the customer.
    ClaimTerms claim_terms(std::uint32_t line, const CaseDecision& decision) const;
    // nullopt where the manifest does not know it.
    std::optional<LimitationCount> limitation(std::uint32_t line, const ClaimTerms& terms) const;
    // Interest and compensation with their segments and reasons, as `quittance accrue` gives them, the law
    // first. Codes: derivation_not_available, rate_missing.
    Result<Assessment> derivation(std::uint32_t item) const;
    // For each customer that did not fail and each currency. In the legal order payments settle interest
    // first. Codes: rate_over_limit, total_over_limit.
    Result<std::vector<CustomerStatement>> statements(bool legal_order) const;

    // JSON arrays of objects: code, side ("for", "against"), operands.
    std::string item_reasons(std::uint32_t item) const;
    std::string case_reasons(const CaseDecision& decision) const;
    std::string grade_reasons(const CaseDecision& decision) const;
    std::string action_reasons(const CaseDecision& decision) const;

    std::uint32_t row_count(OutputStream stream) const {
        return static_cast<std::uint32_t>(rows_[static_cast<std::size_t>(stream)].size());
    }
    // Ids for the rows of case_insert, item_insert and action_insert; enough of them before their rows are
    // written.
    void reserve_ids(OutputStream stream, std::vector<Id> ids);
    // Codes: ids_missing.
    std::optional<Diagnostic> ready(OutputStream stream) const;
    void write_row(OutputStream stream, std::uint32_t row, RowSink& sink) const;

private:
    friend class Evaluator;

    struct RuleUse {
        const RelationRule* rule = nullptr;  // nullptr where interest is not available
        Unavailable unavailable = Unavailable::jurisdiction_unknown;
        bool compensation_in_other_currency = false;
        const LimitationPeriod* limitation_period = nullptr;
        RateTable table;
        AccrualIndex index;  // of the table; of time alone where each item keeps the rate of its first day
    };

    std::optional<Diagnostics> settle_statement(bool legal_order, CustomerStatement& statement) const;
    Id case_id(std::uint32_t decision) const;
    std::int64_t compensation_minor(
        std::uint32_t item,
        const CaseDecision& decision) const;  // of one that carries it, less what was charged
    void write_case(const CaseDecision& decision, RowSink& sink) const;
    void write_item(std::uint32_t item, RowSink& sink) const;
    void write_action(const CaseDecision& decision, RowSink& sink) const;

    const Snapshot* snapshot_ = nullptr;
    const ManifestSet* manifests_ = nullptr;
    const Policy* policy_ = nullptr;
    std::optional<Scorecard> scorecard_;
    std::optional<Ladder> ladder_;
    std::array<RuleUse, 5> rules_;  // by relation
    Day as_of_ = 0;
    PortfolioSums prior_;
    PortfolioMeans means_;
    std::vector<Failure> failures_;
    std::vector<LeftOut> left_out_;
    std::vector<LogRecord> log_;

    Column<std::uint32_t> item_line_;
    Column<std::uint32_t> item_case_;
    Column<std::uint32_t> item_own_;
    Column<std::int32_t> item_ordinal_;
    Column<Hold> item_hold_;
    Column<ItemState> item_state_;
    Column<std::uint8_t> item_next_stage_;
    Column<std::uint8_t> item_flags_;
    Column<Unavailable> item_unavailable_;
    Column<Day> item_next_day_;
    Column<Day> item_limitation_day_;
    Column<std::int64_t> item_interest_minor_;
    Column<std::int64_t> item_compensation_minor_;  // empty where every compensation is flat and whole
    Column<std::int64_t> item_fingerprint_;
    std::vector<CaseDecision> cases_;
    std::vector<std::uint32_t> order_;
    std::vector<Allocation> allocations_;  // by item
    struct MissingRate {
        std::uint32_t item = 0;
        RateGap gap;
    };
    std::vector<MissingRate> missing_rates_;  // by item

    std::array<std::vector<std::uint32_t>, output_streams.size()> rows_;
    std::array<std::vector<Id>, output_streams.size()> ids_;
    std::vector<std::uint32_t> case_insert_row_;  // by case: its row in case_insert
};

// Codes: as_of_out_of_range, policy_missing, policy_not_unique, scorecard_not_unique, row_twice, those of
// parse_scorecard and of rate tables. Without a scorecard nothing is graded. Seals the snapshot; snapshot and
// manifests must outlive the evaluation.
Result<Evaluation> evaluate(Snapshot& snapshot, const ManifestSet& manifests, Day as_of);

}  // namespace quittance
