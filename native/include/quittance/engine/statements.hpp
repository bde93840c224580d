// What each customer owes in each currency, settled claims included. Section 10 of
// native/docs/spec-escalation.md. Invariants: all claims are settled together before the listed ones are
// chosen. Rounds as assess does. Fails with rate_over_limit and total_over_limit.
#pragma once

#include <quittance/engine/claims.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace quittance {

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
    // By part of the rule, those of several rates side by side.
    std::vector<std::pair<std::string_view, const Fact*>> facts;
    std::optional<FactStatus> status;  // the worst of these facts and of the rates used
};

// What a customer owes in one currency.
struct CustomerStatement {
    Id customer_id = no_id;
    StatementAssessment assessed;          // sums are of what is available in the claims listed
    std::vector<StatementLine> lines;      // beside assessed.claims
    std::vector<std::uint32_t> penalties;  // open lines of charged penalties
};

// For each customer that did not fail and each currency. In the legal order payments settle interest first.
Result<std::vector<CustomerStatement>> statements(const JoinedLedger& joined, const ManifestSet& manifests,
                                                  const Apportionment& apportionment, bool legal_order);

}  // namespace quittance
