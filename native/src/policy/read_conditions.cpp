#include "reading.hpp"

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

void read_names(ObjectReader& reader, FactKind kind, std::vector<std::int64_t>& values) {
    const JsonNode* names = reader.required("one_of", JsonKind::array);
    if (kind == FactKind::relation) {
        for (const Relation relation : read_relations(reader, names)) {
            values.push_back(static_cast<std::int64_t>(relation));
        }
        return;
    }
    for (const JsonNode& name : elements_of(names)) {
        const bool is_grade = name.kind == JsonKind::string && name.string.size() == 1 &&
                              name.string.front() >= 'A' && name.string.front() <= 'E';
        if (is_grade) {
            values.push_back(name.string.front());
        } else {
            reader.fault(name.place, "value_not_allowed", "This is no grade", "Use A, B, C, D or E.");
        }
    }
    if (names != nullptr && names->elements.empty()) {
        reader.fault(names->place, "value_not_allowed", "No grade is named", "Name one: A, B, C, D or E.");
    }
}

Comparison read_comparison(ObjectReader& reader) {
    std::vector<std::string_view> names;
    std::transform(condition_facts.begin(), condition_facts.end(), std::back_inserter(names),
                   [](const FactUse& use) { return use.name; });
    Comparison comparison;
    comparison.fact = static_cast<KnownFact>(reader.one_of("fact", names));
    const FactKind kind = use_of(comparison.fact).kind;
    if (kind == FactKind::yes_no) {
        comparison.one_of = {reader.boolean("is") ? 1 : 0};
    } else if (kind == FactKind::grade || kind == FactKind::relation) {
        read_names(reader, kind, comparison.one_of);
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

Condition read_condition(const JsonNode& node, Diagnostics& faults, int nested) {
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
            condition.parts.push_back(read_condition(part, faults, nested + 1));
        }
        return condition;
    }
    condition.kind = Condition::Kind::comparison;
    condition.comparison = read_comparison(reader);
    reader.finish();
    return condition;
}

}  // namespace quittance
