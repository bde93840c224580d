// What is due on one claim or on several, with derivation and reasons: the figures behind `quittance accrue`
// and behind "explain".
// Invariants: interest is rounded once, on the sum or on each line as the rule says; interest and
// compensation are absent where no rule gives them, and costs are left out where the law forbids to ask for
// them: a reason says why. Fails with total_over_limit, and without a rate where it has to be known: with the
// codes of rate_missing and interest_over_limit.
#pragma once

#include <quittance/base/reason.hpp>
#include <quittance/penalty/statement.hpp>
#include <quittance/policy/manifests.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quittance {

inline constexpr std::int64_t share_unit_micro = 1'000'000;  // all of it

// A penalty clause of a contract: a share of the principal that was late, and a least amount.
struct PenaltyClause {
    std::int32_t share_micro = 0;  // of the principal
    std::int64_t least_minor = 0;
    Currency currency;
};

// Under which terms claims accrue. Without a rule only a contract rate counts, and there is no compensation.
struct Terms {
    std::string jurisdiction;  // code, for reasons; "" without a jurisdiction
    Relation relation = Relation::not_stated;
    const RelationRule* rule = nullptr;
    std::optional<RateRule> contract_rate;
    std::optional<PenaltyClause> clause;
    std::optional<DayCount> day_count;            // instead of the rule's
    std::optional<RoundingScope> rounding_scope;  // instead of the rule's
    // The rate of the first day holds for the whole delay, also where the rule changes it.
    bool freeze_rate = false;
    std::optional<Day> notice_day;      // of a formal notice
    std::optional<Day> judgment_day;    // on which a judgment became enforceable
    std::optional<Day> insolvency_day;  // on which proceedings opened
    bool capitalises = false;  // interest of a full year bears interest though the rule does not say so
    const Jurisdiction* law = nullptr;  // for the legal order and insolvency
    bool legal_order = false;           // payments settle costs and interest too, in the order of the law
};

// A rate that a claim needs and does not have: no row gives it, or the rule takes it beyond the limit.
struct RateGap {
    std::string series;
    Day day = 0;
    bool over_limit = false;
};
RateGap find_gap(const RateTable& table, Day day);

// What becomes of a statement in which a claim needs a rate that is missing.
enum class WhenRateMissing : std::uint8_t {
    fail,       // there is none
    until_then  // that claim's interest ends with the day before and says so, the others keep theirs
};

struct Assessment {
    Currency currency;
    std::int64_t principal_minor = 0;
    std::int64_t overpaid_minor = 0;                 // by credits; of one claim alone, by payments too
    std::optional<std::int64_t> interest_minor;      // accrued, paid or not; absent: not available
    std::int64_t interest_paid_minor = 0;            // of it, by the legal order
    std::optional<std::int64_t> compensation_minor;  // absent: not available
    Currency compensation_currency;
    bool by_clause = false;                   // the compensation is that of the contract's clause
    std::int64_t costs_minor = 0;             // of recovery that may be asked for, the claim's own
    std::int64_t costs_paid_minor = 0;        // of them, by the legal order
    std::int64_t total_minor = 0;             // left of what is available in the claim's currency
    std::int64_t ledger_principal_minor = 0;  // left as booked: every payment on principal
    int128 numerator = 0;                     // the exact interest, over interest_denominator
    // Why interest ends with the day before, or is absent, where the statement goes on without the rate.
    std::optional<RateGap> missing_rate;
    RoundingScope rounding_scope = RoundingScope::sum;
    Rounding rounding = Rounding::half_away_from_zero;
    std::optional<FactStatus> rounding_status;  // how well its law is known; none where no law says it
    std::vector<InterestSegment> segments;
    std::vector<Reason> reasons;
};

// A claim of a statement.
struct StatedClaim {
    std::string name;
    std::string invoice;  // claims of one share a compensation of scope invoice; "" for one of its own
    Claim claim;
    std::vector<Event> credits;
    std::optional<Terms> terms;      // instead of the statement's
    std::int64_t costs_minor = 0;    // of recovery, its own
    bool principal_only = false;     // neither interest nor compensation: whoever states it knows why
    bool bears_compensation = true;  // false for what is no invoice
};

struct StatementAssessment {
    Currency currency;
    std::vector<Assessment> claims;
    std::vector<PaymentResult> payments;
    std::int64_t principal_minor = 0;
    std::optional<std::int64_t> interest_minor;
    std::int64_t interest_paid_minor = 0;
    std::optional<std::int64_t> compensation_minor;
    Currency compensation_currency;
    std::int64_t costs_minor = 0;  // the claims' own among them
    std::int64_t costs_paid_minor = 0;
    std::int64_t overpaid_minor = 0;
    std::int64_t total_minor = 0;
    std::int64_t ledger_principal_minor = 0;  // as booked: every payment on principal
    std::vector<Reason> reasons;
};

// The rate that was agreed, as a number or a rule.
Reason explain_contract_rate(const RateRule& rule);

// What the legal order settled, and what that changes against the ledger.
Reason explain_legal_order(const StatementAssessment& statement);

// The day whose rate holds for the whole delay, where the law freezes it.
std::optional<Day> frozen_day(const RelationRule& rule, const Claim& claim);

// The rule's rates, or those of the contract raised to the rule's floor.
RateTable rate_table(const Terms& terms, const ManifestSet& manifests);

// `events` in any order.
Result<Assessment> assess(const Claim& claim, std::span<const Event> events, const Currency& currency,
                          const Terms& terms, const ManifestSet& manifests, std::int64_t costs_minor = 0,
                          WhenRateMissing when_rate_missing = WhenRateMissing::fail);

// `payments` in any order; all claims up to as_of_day. The law and the order of `terms` say how payments are
// imputed.
Result<StatementAssessment> assess(std::span<const StatedClaim> claims, std::span<const Payment> payments,
                                   std::int64_t costs_minor, Day as_of_day, const Currency& currency,
                                   const Terms& terms, const ManifestSet& manifests,
                                   WhenRateMissing when_rate_missing = WhenRateMissing::fail);

}  // namespace quittance
