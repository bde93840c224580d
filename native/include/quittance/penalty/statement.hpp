// Several claims of one creditor against one debtor, with the payments imputed across them.
// Invariants: events apply by day, credits before payments of the same day, payments of a day in the order
// given. A credit takes principal of its claim alone. A payment serves the claim that it names first, then
// the others by due date and then in the order given; of each it settles the parts of the order. Where that
// has costs, those of the statement come before those of its claims. What is left is overpaid. Interest and
// costs are settled only by payments made after a due date, costs of a claim after its own. Nothing settles a
// compensation: it stays a line of its own. Rounds as account does; a claim whose account fails says so and
// takes no further interest.
#pragma once

#include <quittance/penalty/account.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace quittance {

struct StatementClaim {
    Claim claim;
    std::vector<Event> credits;
    std::shared_ptr<const RateTable> table;  // claims of one rule share it
    AccountTerms terms;
    std::int64_t costs_minor = 0;  // of recovery, its own
    Day late_after_day = 0;        // a payment after it is a late one; by default the due day
};

struct Payment {
    Day day = 0;
    std::int64_t amount_minor = 0;     // positive
    std::optional<std::size_t> claim;  // the debtor's indication
    std::int64_t remainder_minor = 0;  // beside it, principal that was settled of a part that never bears
};

// What a payment settled of one claim.
struct Imputed {
    std::size_t claim = 0;
    std::int64_t costs_minor = 0;  // of its own
    std::int64_t interest_minor = 0;
    std::int64_t principal_minor = 0;
};

struct PaymentResult {
    Day day = 0;
    std::int64_t amount_minor = 0;
    std::int64_t costs_minor = 0;  // of the statement itself
    std::vector<Imputed> imputed;
    std::int64_t overpaid_minor = 0;
};

struct ClaimResult {
    AccountStatus status = AccountStatus::ok;
    Day failed_day = 0;
    Accrual accrual;            // its overpaid_minor stays 0
    int128 overpaid_minor = 0;  // by credits
    std::vector<InterestSegment> segments;
    std::int64_t interest_minor = 0;  // accrued, paid or not
    std::int64_t interest_paid_minor = 0;
    std::int64_t capitalised_minor = 0;
    std::int64_t costs_paid_minor = 0;
};

struct Settlement {
    std::vector<ClaimResult> claims;
    std::vector<PaymentResult> payments;  // up to the as-of day
    std::int64_t costs_paid_minor = 0;    // of the statement itself
    int128 overpaid_minor = 0;            // by payments
};

// As booked: payments reduce principal.
inline constexpr DebtPart principal_first[] = {DebtPart::principal};

Settlement settle(std::span<const StatementClaim> claims, std::span<const Payment> payments,
                  std::int64_t costs_minor, std::span<const DebtPart> order, Day as_of_day);

}  // namespace quittance
