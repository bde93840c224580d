// What the law of one country gives against customers of one relation on one day: for mentions on invoices
// and for checking a contract rate when it is entered.
// Invariants: a rate that no row gives is missing and named, never the last one repeated; of two facts behind
// a figure the worse status counts. Nothing here rounds. Fails with the codes named below.
#pragma once

#include <quittance/policy/manifests.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quittance {

// A reading that the series lacks.
struct MissingRate {
    std::string series;  // "" where no rule holds on the day
    Day day = 0;         // on which the series is read
};

struct DatedRate {
    std::optional<std::int64_t> rate_nano;
    FactStatus status = FactStatus::unverified;  // the worst of fact and row
    std::optional<MissingRate> missing;          // where there is no rate
};

struct LawOfDay {
    const Jurisdiction* jurisdiction = nullptr;
    const RelationRule* relation_rule = nullptr;
    DatedRate rate;                              // legal, or the contract's, raised to the floor
    const RateRule* rate_rule = nullptr;         // behind it; nullptr behind a contract rate
    std::optional<DatedRate> contract_rate;      // by itself
    bool raised_to_floor = false;                // a contract rate below the floor
    std::optional<DatedRate> floor;              // of contract rates; nullopt where the law sets none
    const Compensation* compensation = nullptr;  // nullptr where the law gives none, or not yet
    std::vector<std::pair<std::string, std::string>> facts;  // part of the rule and the fact behind it
    std::vector<std::string> sectors;                        // with payment terms of their own
    std::optional<std::int32_t> shortest_maximum_days;       // of payment terms, over all sectors
    std::vector<std::string> periods;                        // of limitation, the ordinary one first
};

// Where the relation has no rule (`relation_rule->available()`), rate, floor, compensation and facts are
// empty. Codes: rate_over_limit.
Result<LawOfDay> law_on(const ManifestSet& manifests, const Jurisdiction& jurisdiction, Relation relation,
                        Day day, const std::optional<RateRule>& contract_rate = std::nullopt);

}  // namespace quittance
