// What each customer owes in each currency, settled claims included. Section 10 of
// native/docs/spec-escalation.md. Invariants: all claims are settled together before the listed ones are
// chosen. Rounds as assess does. Fails with total_over_limit.
#pragma once

#include <quittance/engine/claims.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace quittance {

// The facts of law behind a claim.
struct LegalGrounds {
    // By part of the rule, those of several rates side by side.
    std::vector<std::pair<std::string_view, const Fact*>> facts;
    std::optional<FactStatus> status;           // the worst of these facts and of the rates used
    std::optional<FactStatus> interest_status;  // of those that interest rests on
};
LegalGrounds collect_facts(const Assessment& assessed, const Terms& terms);

// A claim of a statement: an open item, or a settled one of which interest or compensation is left.
struct StatementLine {
    std::uint32_t line = 0;
    std::int32_t ordinal = 0;
    std::uint32_t own_row = 0;    // row of our item plus one, 0 for none
    std::vector<HeldPart> holds;  // what each took, in the order of application
    HeldAmounts held;
    ClaimTerms terms;
    Unavailable unavailable = Unavailable::none;
    Claim claim;  // without the part held that bears nothing
    std::vector<Event> events;
    Claim bearing;  // nor what is left in the end and bears nothing
    std::vector<Event> bearing_events;
    std::int64_t interest_free_minor = 0;  // what is open of both
    std::optional<LimitationCount> limitation;
    bool past_limitation = false;
    Charged interest_charged;
    Charged compensation_charged;  // in the compensation's currency
    LegalGrounds grounds;          // none of what is held or has no rule
};

// An open line of charged penalties, or of what takes some back.
struct StatementPenalty {
    std::uint32_t line = 0;
    std::int64_t left_minor = 0;  // residual less credits set against it; negative where it takes back
};

// A credit that no item takes up.
struct SpareCredit {
    std::uint32_t line = 0;
    std::int64_t left_minor = 0;  // positive
};

// What a customer owes in one currency.
struct CustomerStatement {
    Id customer_id = no_id;
    Penalties policy = Penalties::claim;  // what becomes of penalties, by the customer's policy
    StatementAssessment assessed;         // sums are of what is available in the claims listed
    std::vector<StatementLine> lines;     // beside assessed.claims
    std::vector<StatementPenalty> penalties;
    std::vector<SpareCredit> credits;  // none where claims on some moves are asked for
};

// Which statements are built: all of them, or those of some customers, or those in which claims on some moves
// stand, with these claims alone.
struct StatementScope {
    StatementScope(std::optional<std::vector<Id>> of_customers, std::optional<std::vector<Id>> of_moves,
                   bool in_legal_order);

    bool has_customer(Id customer_id) const;
    bool has_move(Id move_id) const;

    std::optional<std::vector<Id>> customers;  // sorted
    std::optional<std::vector<Id>> moves;
    bool legal_order = false;  // payments settle interest first
};

// What no item takes up of a party's credits, those of charged penalties among them.
std::vector<SpareCredit> find_spare_credits(const JoinedLedger& joined, const Apportionment& apportionment,
                                            std::uint32_t party);

// One after the other, for each customer that did not fail and each currency.
std::optional<Diagnostics> for_each_statement(const JoinedLedger& joined, const ManifestSet& manifests,
                                              const Holds& holds, const PolicyChoices& policies,
                                              const Apportionment& apportionment, const StatementScope& scope,
                                              const std::function<void(CustomerStatement&&)>& take);

}  // namespace quittance
