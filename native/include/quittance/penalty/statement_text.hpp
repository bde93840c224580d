// A statement as JSON text: claims and payments with the terms that hold for all of them.
// Schema: manifests/schema/statement.schema.json.
// Invariants: every fault is reported with its place; nothing here
// rounds or throws. Codes: those of json, money, calendar, and argument_missing, amount_not_positive,
// jurisdiction_unknown, claim_unknown, name_twice.
#pragma once

#include <quittance/penalty/assessment.hpp>

#include <string_view>
#include <vector>

namespace quittance {

struct StatementInput {
    Currency currency;
    Day as_of_day = 0;
    Terms terms;
    std::int64_t costs_minor = 0;
    std::vector<StatedClaim> claims;
    std::vector<Payment> payments;
};

// `manifests` outlives the result, whose terms point into it.
Result<StatementInput> parse_statement(std::string_view source, std::string_view text,
                                       const ManifestSet& manifests);

}  // namespace quittance
