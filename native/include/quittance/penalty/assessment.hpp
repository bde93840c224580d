// What is due on one claim, with its derivation and reasons: the figures behind `quittance accrue` and behind "explain".
// Invariants: interest is rounded once, on the sum, as the rule says; interest and compensation are absent where no rule gives
// them, and a reason says why. Fails with the codes of policy and rates: rate_missing, rate_over_limit.
#pragma once

#include <quittance/base/reason.hpp>
#include <quittance/penalty/penalty.hpp>
#include <quittance/policy/manifests.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quittance {

// Under which terms a claim accrues. Without a rule only a contract rate counts, and there is no compensation.
struct Terms {
    std::string jurisdiction;  // code, for reasons; "" without a jurisdiction
    Relation relation = Relation::not_said;
    const RelationRule* rule = nullptr;
    std::optional<std::int64_t> contract_rate_nano;
    std::optional<DayCount> day_count;  // instead of the rule's
};

struct Assessment {
    Currency currency;
    std::int64_t principal_minor = 0;
    std::int64_t overpaid_minor = 0;
    std::optional<std::int64_t> interest_minor;      // absent: not available
    std::optional<std::int64_t> compensation_minor;  // absent: not available
    Currency compensation_currency;
    std::int64_t total_minor = 0;  // of what is available in the claim's currency
    std::vector<InterestSegment> segments;
    std::vector<Reason> reasons;
};

// The rule's rates, or the contract rate raised to the rule's floor. Codes: rate_over_limit.
Result<RateTable> rate_table(const Terms& terms, const ManifestSet& manifests);

// `events` in any order. Codes: rate_missing, rate_over_limit.
Result<Assessment> assess(const Claim& claim, std::span<const Event> events, const Currency& currency, const Terms& terms,
                          const ManifestSet& manifests);

}  // namespace quittance
