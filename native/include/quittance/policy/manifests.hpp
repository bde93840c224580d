// The manifests, parsed and checked as a whole. Scorecards, sentences and hosts are kept as checked JSON.
// Invariants of a ManifestSet: every reference resolves, every stage and segment can be reached, all amounts,
// rates and dates are within limits. Unknown keys are faults. Nothing here rounds or throws; parse_manifests
// reports every fault.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/policy/holds.hpp>
#include <quittance/policy/json.hpp>
#include <quittance/policy/jurisdiction.hpp>
#include <quittance/policy/policy.hpp>
#include <quittance/policy/selection.hpp>
#include <quittance/rates/rates.hpp>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

struct ManifestText {
    std::string source;  // file name or any other name
    std::string text;
    // SHA-256 of the text, hexadecimal, where the caller has counted it: becomes Policy::hash.
    std::string hash{};
};

// Public holidays of a country or of a payment system.
struct HolidayCalendar {
    std::string name;
    std::map<std::string, std::string> titles;  // by language
    std::vector<std::string> countries;         // ISO 3166-1: where they are kept; none of a payment system
    std::vector<Day> holidays;                  // in order
    Place place;
};

struct ManifestSet {
    std::map<std::string, RateSeries, std::less<>> rates;
    std::map<std::string, Jurisdiction, std::less<>> jurisdictions;  // by code
    std::map<std::string, HolidayCalendar, std::less<>> calendars;
    std::map<std::string, Policy, std::less<>> policies;
    std::map<std::string, Holds, std::less<>> holds;
    std::map<std::string, Selection, std::less<>> selections;
    std::map<std::string, JsonNode, std::less<>> scorecards;  // by name; checked by behaviour
    std::map<std::string, JsonNode, std::less<>> sentences;   // by language
    std::map<std::string, JsonNode, std::less<>> hosts;       // by name

    // By code or alias; nullptr where there is none.
    const Jurisdiction* jurisdiction(std::string_view code) const;
    const RelationRule* rule(std::string_view jurisdiction_code, Relation relation) const;
    // A rate as of parse_rate_rule on a series that is there. Codes: rate_malformed, rate_over_limit,
    // series_unknown.
    Result<RateRule> contract_rate(std::string_view text) const;
    // Of a contract rate, which is never below zero, as below.
    RateTable contract_table(const RateRule& rule) const;
    // The rates of the rules, one after the other; none of a series that is not there.
    RateTable table(std::span<const RateRule> rules) const;
};

// Checks a kept manifest with what a module above knows of it; returns its faults.
using ManifestCheck = std::function<Diagnostics(const JsonNode&)>;

// Every fault of every text, not only the first. `check_scorecard` may be empty. Codes:
// native/docs/errors.md.
Result<ManifestSet> parse_manifests(std::span<const ManifestText> texts,
                                    const ManifestCheck& check_scorecard = {});

}  // namespace quittance
