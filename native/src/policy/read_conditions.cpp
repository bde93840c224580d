#include "reading.hpp"

#include <span>

namespace quittance {
namespace {

constexpr int most_nested = 4;

struct OperandLimits {
    std::int64_t least = 0;
    std::int64_t greatest = 0;
};

// Of a number, or of a decimal in millionths.
OperandLimits limits_of(FactKind kind) {
    constexpr std::int64_t micro = 1'000'000;
    constexpr std::int64_t most_units = 10'000'000'000;
    switch (kind) {
        case FactKind::amount: return {0, most_units * micro};
        case FactKind::part: return {0, micro};
        default: return {-days_limit, 1'000'000};
    }
}

std::optional<std::int64_t> read_operand(ObjectReader& reader, const char* key, FactKind kind) {
    const OperandLimits limits = limits_of(kind);
    if (kind == FactKind::number) {
        const JsonNode* node = reader.optional(key, JsonKind::integer);
        return node == nullptr ? std::nullopt
                               : std::optional(reader.integer(key, limits.least, limits.greatest));
    }
    const JsonNode* node = reader.optional(key, JsonKind::string);
    if (node == nullptr) {
        return std::nullopt;
    }
    const Result<std::int64_t> value = parse_decimal(node->string, micro_scale, limits.greatest);
    if (!value.ok()) {
        reader.fault_at(node->place, value.diagnostics());
    } else if (*value < limits.least || *value > limits.greatest) {
        reader.fault(node->place, "value_not_allowed", "\"" + node->string + "\" is out of range",
                     kind == FactKind::part ? "Give a part of one, from 0 to 1." : "Give zero or more.");
    }
    return value.ok() ? *value : 0;
}

std::int64_t read_word(ObjectReader& reader, const JsonNode& name, std::span<const std::string_view> words) {
    const auto found =
        name.kind == JsonKind::string ? std::find(words.begin(), words.end(), name.string) : words.end();
    if (found == words.end()) {
        std::string known;
        for (const std::string_view word : words) {
            known += (known.empty() ? "" : ", ") + std::string(word);
        }
        reader.fault(name.place, "value_not_allowed", "This is none of the words of this fact",
                     "Use " + known + ".");
    }
    return found - words.begin() + 1;
}

std::int64_t read_name(ObjectReader& reader, const JsonNode& name, FactKind kind) {
    const std::string_view text = name.kind == JsonKind::string ? std::string_view(name.string) : "";
    switch (kind) {
        case FactKind::country:
            if (!is_country(text)) {
                reader.fault(name.place, "value_not_allowed", "This is no country",
                             "Write an ISO 3166-1 code such as FR.");
            }
            return two_letters(text);
        case FactKind::language:
            if (!is_language(text)) {
                reader.fault(name.place, "value_not_allowed", "This is no language",
                             "Write an ISO 639-1 code such as fr.");
            }
            return two_letters(text);
        case FactKind::outcome: return read_word(reader, name, contact_outcomes);
        case FactKind::payment_method: return read_word(reader, name, payment_methods);
        default:
            if (text.size() != 1 || text.front() < 'A' || text.front() > 'E') {
                reader.fault(name.place, "value_not_allowed", "This is no grade", "Use A, B, C, D or E.");
                return 0;
            }
            return text.front();
    }
}

// A name that people give: one line of something.
std::string read_tag(ObjectReader& reader, const JsonNode& name) {
    const bool is_line = name.kind == JsonKind::string && !name.string.empty() &&
                         std::all_of(name.string.begin(), name.string.end(),
                                     [](char letter) { return static_cast<unsigned char>(letter) >= ' '; });
    if (!is_line) {
        reader.fault(name.place, "value_not_allowed", "This is no name of a tag",
                     "Write the name of a category as people read it.");
    }
    return name.string;
}

void read_names(ObjectReader& reader, Comparison& comparison) {
    const FactKind kind = use_of(comparison.fact).kind;
    const JsonNode* names = reader.required("one_of", JsonKind::array);
    if (kind == FactKind::relation) {
        for (const Relation relation : read_relations(reader, names)) {
            comparison.one_of.push_back(static_cast<std::int64_t>(relation));
        }
        return;
    }
    for (const JsonNode& name : elements_of(names)) {
        if (kind == FactKind::tags) {
            comparison.tags.push_back(read_tag(reader, name));
        } else {
            comparison.one_of.push_back(read_name(reader, name, kind));
        }
    }
    if (names != nullptr && names->elements.empty()) {
        reader.fault(names->place, "value_not_allowed", "Nothing is named to compare with", "Name one.");
    }
}

bool is_limited(FactKind kind) {
    return kind == FactKind::number || kind == FactKind::amount || kind == FactKind::part;
}

Comparison read_comparison(ObjectReader& reader, ConditionsOf of) {
    std::vector<KnownFact> facts;
    std::vector<std::string_view> names;
    for (std::size_t fact = 0; fact < condition_facts.size(); ++fact) {
        if (of == ConditionsOf::stage || condition_facts[fact].of_segments) {
            facts.push_back(static_cast<KnownFact>(fact));
            names.push_back(condition_facts[fact].name);
        }
    }
    Comparison comparison;
    comparison.fact = facts[reader.one_of("fact", names)];
    const FactKind kind = use_of(comparison.fact).kind;
    if (kind == FactKind::yes_no) {
        comparison.one_of = {reader.boolean("is") ? 1 : 0};
    } else if (!is_limited(kind)) {
        read_names(reader, comparison);
    } else {
        comparison.at_least = read_operand(reader, "at_least", kind);
        comparison.at_most = read_operand(reader, "at_most", kind);
        if (!comparison.at_least && !comparison.at_most) {
            reader.fault(reader.node().place, "missing_key", "The fact is compared with nothing",
                         "Give at_least, at_most or both.");
        } else if (comparison.at_least && comparison.at_most && *comparison.at_least > *comparison.at_most) {
            reader.fault(reader.node().place, "value_not_allowed", "at_least is more than at_most",
                         "Let at_least be no more than at_most, or use two conditions.");
        }
    }
    return comparison;
}

}  // namespace

Condition read_condition(const JsonNode& node, Diagnostics& faults, ConditionsOf of, int nested) {
    ObjectReader reader(node, faults);
    Condition condition;
    for (const auto& [key, kind] :
         {std::pair("all", Condition::Kind::all), std::pair("any", Condition::Kind::any),
          std::pair("none", Condition::Kind::none)}) {
        if (node.kind != JsonKind::object || node.find(key) == nullptr) {
            continue;
        }
        condition.kind = kind;
        const JsonNode* parts = reader.required(key, JsonKind::array);
        reader.finish();
        if (parts != nullptr && (parts->elements.empty() || nested == most_nested)) {
            reader.fault(
                parts->place, "value_not_allowed",
                parts->elements.empty() ? "No condition is named" : "The conditions are nested too deep",
                parts->elements.empty() ? "Name one, or leave this out."
                                        : "Nest all, any and none three deep at most.");
            return condition;
        }
        for (const JsonNode& part : elements_of(parts)) {
            condition.parts.push_back(read_condition(part, faults, of, nested + 1));
        }
        return condition;
    }
    condition.kind = Condition::Kind::comparison;
    condition.comparison = read_comparison(reader, of);
    reader.finish();
    return condition;
}

}  // namespace quittance
