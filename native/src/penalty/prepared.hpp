// Terms as they count for one claim, and the claims of a statement as it settles them.
#pragma once

#include <quittance/penalty/assessment.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quittance {

struct Prepared {
    Terms terms;
    std::string unavailable_because;
    bool bears_interest = true;
    std::optional<RateGap> missing_rate;
    std::optional<Day> frozen_day{};
};

// What a statement settles; `prepared`, beside the claims, holds the terms of the statement.
std::vector<StatementClaim> prepare(std::span<const StatedClaim> stated, std::vector<Prepared>& prepared,
                                    const ManifestSet& manifests);

// At no rate the principal still follows its events.
const std::shared_ptr<const RateTable>& no_rate();

// Whether recovery costs may be asked of the debtor: with a judgment, or where a rule is known that forbids
// nothing. Whoever is no business and has no rule is asked for none.
bool may_ask_costs(const Terms& terms);

// The law's rate rises by a margin after the judgment, from a day on.
bool has_margin_of_judgment(const Terms& terms);
Day margin_from(const Terms& terms);

// Law that freezes its rate freezes the floor of a contract rate as well.
std::optional<Day> frozen_day(const Terms& terms, const Claim& claim);

// A day to pay within after a formal notice, where the compensation needs one.
Day late_after(const Claim& claim, const Terms& terms);

}  // namespace quittance
