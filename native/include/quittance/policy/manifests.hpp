// The manifests, parsed and checked as a whole: rates, jurisdictions, policies; other kinds are kept as checked JSON.
// Invariants of a ManifestSet: every reference resolves, every stage of a policy can be reached, all amounts, rates and
// dates are within limits. Unknown keys are faults. Nothing here rounds or throws; parse_manifests reports every fault.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/calendar/calendar.hpp>
#include <quittance/money/money.hpp>
#include <quittance/policy/json.hpp>
#include <quittance/rates/rates.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// Values as in the streams between host and core.
enum class Relation : std::uint8_t { not_said = 0, b2b = 1, public_buyer = 2, consumer = 3, unknown = 4 };

std::string_view to_string(Relation relation);  // "b2b", "public", "consumer", "unknown"
std::optional<Relation> parse_relation(std::string_view name);

enum class CompensationScope : std::uint8_t { invoice, due_date };

std::string_view to_string(CompensationScope scope);

struct Compensation {
    Currency currency;
    std::int64_t amount_minor = 0;
    CompensationScope scope = CompensationScope::invoice;
    FactStatus status = FactStatus::unverified;
    Day from_day = first_valid_day;  // for claims late from this day on
};

// A sentence of law that a rule rests on.
struct Fact {
    std::string code;
    std::string text;
    std::string source;
    FactStatus status = FactStatus::unverified;
    std::optional<Day> from_day;
    std::optional<Day> until_day;
};

// What is due from customers of one relation; without `rate` nothing is available and `not_available_because` says why.
struct RelationRule {
    std::string not_available_because;  // sentence
    std::optional<RateRule> rate;
    std::optional<RateRule> contract_floor;
    DayCount day_count = DayCount::actual_365;
    Rounding rounding = Rounding::half_away_from_zero;
    std::optional<Compensation> compensation;
    std::vector<Fact> facts;  // each part above rests on one of them

    bool available() const { return rate.has_value(); }
};

struct Jurisdiction {
    std::string code;  // "FR"
    std::string title;
    std::map<Relation, RelationRule> relations;  // b2b, public_buyer, consumer, unknown: all four
};

enum class Channel : std::uint8_t { email, task };

std::string_view to_string(Channel channel);

struct Stage {
    std::int32_t number = 0;         // from 1, in ladder order
    std::string code;                // "friendly"
    std::int32_t days_from_due = 0;  // negative before the due date; rises from stage to stage
    Channel channel = Channel::email;
    bool automatic = false;
    bool lapses_at_due = false;                 // may be passed over once the due date has come
    std::map<std::string, std::string> titles;  // by language, what a customer reads
};

struct Policy {
    std::string name;
    std::map<std::string, std::string> titles;
    std::int32_t gap_days = 0;  // least days between two contacts with a customer
    std::vector<Stage> stages;
};

struct ManifestText {
    std::string source;  // file name or any other name
    std::string text;
};

struct ManifestSet {
    std::map<std::string, RateSeries, std::less<>> rates;
    std::map<std::string, Jurisdiction, std::less<>> jurisdictions;  // by code
    std::map<std::string, Policy, std::less<>> policies;
    std::map<std::string, JsonNode, std::less<>> scorecards;  // by name; checked by behaviour
    std::map<std::string, JsonNode, std::less<>> sentences;   // by language
    std::map<std::string, JsonNode, std::less<>> hosts;       // by name

    // nullptr where there is none.
    const Jurisdiction* jurisdiction(std::string_view code) const;
    const RelationRule* rule(std::string_view jurisdiction_code, Relation relation) const;
    // The rule's rates by half-year. Codes: rate_over_limit.
    Result<RateTable> table(const RateRule& rule) const;
};

// Checks a kept manifest with what a module above knows of it; returns its faults.
using ManifestCheck = std::function<Diagnostics(const JsonNode&)>;

// Every fault of every text, not only the first. `check_scorecard` may be empty. Codes: native/docs/errors.md.
Result<ManifestSet> parse_manifests(std::span<const ManifestText> texts, const ManifestCheck& check_scorecard = {});

}  // namespace quittance
