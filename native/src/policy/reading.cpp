#include "reading.hpp"

namespace quittance {
namespace {

bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }

}  // namespace

Day read_day(ObjectReader& reader, const JsonNode* node, Day fallback) {
    if (node == nullptr) {
        return fallback;
    }
    const Result<Day> day = parse_day(node->string);
    if (!day.ok()) {
        reader.fault_at(node->place, day.diagnostics());
        return fallback;
    }
    return *day;
}

std::int64_t read_percent(ObjectReader& reader, const JsonNode* node) {
    if (node == nullptr) {
        return 0;
    }
    const Result<std::int64_t> rate_nano = parse_percent(node->string);
    if (!rate_nano.ok()) {
        reader.fault_at(node->place, rate_nano.diagnostics());
        return 0;
    }
    return *rate_nano;
}

std::map<std::string, std::string> read_titles(ObjectReader& parent, std::string_view key) {
    std::map<std::string, std::string> titles;
    const JsonNode* node = parent.required(key, JsonKind::object);
    if (node == nullptr) {
        return titles;
    }
    ObjectReader reader(*node, parent.faults());
    for (const JsonMember& member : node->members) {
        const bool named = member.key.size() >= 2 && member.key.size() <= 3 &&
                           std::all_of(member.key.begin(), member.key.end(), is_lower);
        if (!named) {
            reader.fault(member.key_place, "value_not_allowed", "\"" + member.key + "\" is no language",
                         "Use its code of two or three lower-case letters, such as fr.");
        }
        titles[member.key] = reader.string(member.key);
    }
    if (titles.empty()) {
        reader.fault(node->place, "value_not_allowed", "There is no title in any language",
                     "Give one in one language at least.");
    }
    return titles;
}

std::vector<Relation> read_relations(ObjectReader& parent, const JsonNode* names) {
    std::vector<Relation> relations;
    for (const JsonNode& name : elements_of(names)) {
        const std::optional<Relation> relation =
            name.kind == JsonKind::string ? parse_relation(name.string) : std::nullopt;
        if (relation) {
            relations.push_back(*relation);
        } else {
            parent.fault(name.place, "value_not_allowed", "This is no relation of a customer",
                         "Use b2b, public, consumer or unknown.");
        }
    }
    if (names != nullptr && names->elements.empty()) {
        parent.fault(names->place, "value_not_allowed", "No relation of a customer is named",
                     "Name one: b2b, public, consumer or unknown.");
    }
    return relations;
}

bool is_language(std::string_view text) {
    return text.size() == 2 && std::all_of(text.begin(), text.end(), is_lower);
}

bool is_country(std::string_view text) {
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

std::vector<std::string> read_countries(ObjectReader& reader) {
    std::vector<std::string> countries;
    const JsonNode* names = reader.optional("countries", JsonKind::array);
    for (const JsonNode& name : elements_of(names)) {
        if (name.kind == JsonKind::string && is_country(name.string)) {
            countries.push_back(name.string);
        } else {
            reader.fault(name.place, "value_not_allowed", "This is no country",
                         "Write an ISO 3166-1 code such as FR.");
        }
    }
    if (names != nullptr && names->elements.empty()) {
        reader.fault(names->place, "value_not_allowed", "No country is named",
                     "Name one, or leave this out.");
    }
    return countries;
}

bool is_code(std::string_view text) {
    return !text.empty() && text.size() <= 64 && is_lower(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char letter) {
               return is_lower(letter) || (letter >= '0' && letter <= '9') || letter == '_';
           });
}

std::string read_code(ObjectReader& reader, std::string_view key) {
    const JsonNode* node = reader.required(key, JsonKind::string);
    if (node == nullptr) {
        return "";
    }
    if (!is_code(node->string)) {
        reader.fault(node->place, "value_not_allowed", "\"" + node->string + "\" is no code",
                     "Use lower-case letters, digits and underscores, a letter first, 64 at most.");
    }
    return node->string;
}

}  // namespace quittance
