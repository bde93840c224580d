// What the readers of the manifests' kinds share, and the readers: one function for each kind, which adds
// what it read to a Reading, faults included.
#pragma once

#include <quittance/policy/manifests.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quittance {

inline constexpr std::int64_t days_limit = 3650;

template <class Value>
Value choose(ObjectReader& reader, std::string_view key, const std::vector<Value>& values) {
    std::vector<std::string_view> names;
    std::transform(values.begin(), values.end(), std::back_inserter(names),
                   [](Value value) { return to_string(value); });
    return values[reader.one_of(key, names)];
}

Day read_day(ObjectReader& reader, const JsonNode* node, Day fallback);
std::int64_t read_percent(ObjectReader& reader, const JsonNode* node);
// Texts by language, one at least.
std::map<std::string, std::string> read_titles(ObjectReader& parent, std::string_view key);
std::vector<Relation> read_relations(ObjectReader& parent, const JsonNode* names);  // one at least
bool is_language(std::string_view text);                                            // two lower-case letters
bool is_country(std::string_view text);                                             // two capital letters
std::vector<std::string> read_countries(ObjectReader& reader);  // of "countries", where given
// The code of a stage, a hold or a segment: lower-case letters, digits and underscores, 64 at most.
bool is_code(std::string_view text);
std::string read_code(ObjectReader& reader, std::string_view key);

// A segment may ask only for what is known before any claim is.
enum class ConditionsOf : std::uint8_t { stage, segment };
// `nested` counts from 1. Codes: those of ObjectReader.
Condition read_condition(const JsonNode& node, Diagnostics& faults, ConditionsOf of, int nested = 1);

// A reference from one manifest to another, followed once all are read.
struct Reference {
    std::string name;
    Place place;
    std::string needed_by;
};

// What a stage done under another policy counts as in a policy that does not know its code itself.
struct Replacement {
    std::string policy;
    std::string code;
    std::optional<std::string> stage;  // none: as if nothing had been done
    Place place;
};

// A series that is to say the same as another one.
struct Agreement {
    std::string with;
    std::vector<Place> places;  // of each row
};

// What a person of a company has read and confirmed: a fact in these words, a rate of this height.
struct ConfirmedFact {
    std::string jurisdiction;
    std::string fact;
    std::string text;
};

struct ConfirmedRate {
    std::string series;
    Day from_day = 0;
    std::int64_t rate_nano = 0;
};

struct Reading {
    std::string hash;  // of the text being read
    ManifestSet set;
    Diagnostics faults;
    std::vector<Reference> series_needed;
    std::vector<Reference> policies_needed;
    std::vector<Replacement> replacements;
    std::map<std::string, Agreement> agreements;
    std::vector<ConfirmedFact> confirmed_facts;
    std::vector<ConfirmedRate> confirmed_rates;

    // Adds under its name, or reports that the name is taken.
    template <class Kept>
    void store(std::map<std::string, Kept, std::less<>>& into, const std::string& name, const Place& place,
               Kept value) {
        if (!name.empty() && !into.emplace(name, std::move(value)).second) {
            faults.push_back({"name_twice", place, "The name \"" + name + "\" is used by another manifest",
                              "Give each manifest a name of its own."});
        }
    }
};

void read_rates(ObjectReader& reader, Reading& reading);
void read_jurisdiction(ObjectReader& reader, Reading& reading);
void read_calendar(ObjectReader& reader, Reading& reading);
void read_policy(ObjectReader& reader, Reading& reading);
void read_holds(ObjectReader& reader, Reading& reading);
void read_selection(ObjectReader& reader, Reading& reading);
void read_sentences(ObjectReader& reader, Reading& reading);
void read_scorecard(ObjectReader& reader, Reading& reading);
void read_host(ObjectReader& reader, Reading& reading);
void read_confirmations(ObjectReader& reader, Reading& reading);

// What can be checked only when every manifest is there.
void check_series(Reading& reading);
void check_selections(Reading& reading);     // and hands each policy what the selection replaces
void check_contact_rules(Reading& reading);  // once confirmations are applied
// Gives each policy its contact days, and looks whether its stages rise by them.
void check_calendars(Reading& reading);
void apply_confirmations(Reading& reading);

}  // namespace quittance
