#include "reading.hpp"

namespace quittance {
namespace {

bool is_host_code(std::string_view code) {
    return std::find(host_hold_codes.begin(), host_hold_codes.end(), code) != host_hold_codes.end();
}

HoldRule read_rule(ObjectReader& reader) {
    HoldRule rule;
    rule.code = read_code(reader, "code");
    rule.interest = choose<HoldInterest>(
        reader, "interest", {HoldInterest::runs, HoldInterest::stops, HoldInterest::late_payments});
    rule.mentioned = reader.boolean("mentioned");
    rule.asks = choose<HoldAsks>(reader, "asks", {HoldAsks::nobody, HoldAsks::accountant, HoldAsks::manager});
    rule.ends =
        choose<HoldEnd>(reader, "ends", {HoldEnd::lifted, HoldEnd::date, HoldEnd::payment, HoldEnd::contact});
    rule.from_host = reader.optional_boolean("from_host", false);
    rule.titles = read_titles(reader, "titles");
    if (rule.from_host != is_host_code(rule.code)) {
        reader.fault(reader.node().place, "value_not_allowed",
                     rule.from_host ? "The core does not find \"" + rule.code + "\" by itself"
                                    : "\"" + rule.code + "\" is found by the core itself",
                     rule.from_host ? "Leave from_host out." : "Set from_host to true.");
    }
    const bool is_remainder = rule.code == discount_taken_code || rule.code == below_tolerance_code;
    if (is_remainder != (rule.interest == HoldInterest::late_payments)) {
        reader.fault(reader.node().place, "value_not_allowed",
                     is_remainder ? "What is left of a discount or below the tolerance bears nothing"
                                  : "Only the core finds what bears nothing since it is what is left",
                     is_remainder ? "Set interest to late_payments." : "Set interest to runs or stops.");
    }
    reader.finish();
    return rule;
}

}  // namespace

std::string_view to_string(HoldInterest interest) {
    switch (interest) {
        case HoldInterest::runs: return "runs";
        case HoldInterest::stops: return "stops";
        case HoldInterest::late_payments: return "late_payments";
    }
    return "";
}

std::string_view to_string(HoldAsks asks) {
    switch (asks) {
        case HoldAsks::nobody: return "nobody";
        case HoldAsks::accountant: return "accountant";
        case HoldAsks::manager: return "manager";
    }
    return "";
}

std::string_view to_string(HoldEnd ends) {
    switch (ends) {
        case HoldEnd::lifted: return "lifted";
        case HoldEnd::date: return "date";
        case HoldEnd::payment: return "payment";
        case HoldEnd::contact: return "contact";
    }
    return "";
}

std::optional<std::size_t> Holds::position(std::string_view code) const {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const HoldRule& rule) { return rule.code == code; });
    return found == rules.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - rules.begin()));
}

void read_holds(ObjectReader& reader, Reading& reading) {
    Holds holds;
    holds.name = reader.string("name");
    const JsonNode* rules = reader.required("holds", JsonKind::array);
    reader.finish();
    for (const JsonNode& node : elements_of(rules)) {
        ObjectReader rule_reader(node, reading.faults);
        HoldRule rule = read_rule(rule_reader);
        if (holds.position(rule.code)) {
            rule_reader.fault(node.place, "name_twice", "The hold \"" + rule.code + "\" stands twice",
                              "Give each hold a code of its own.");
        }
        holds.rules.push_back(std::move(rule));
    }
    for (const std::string_view code : host_hold_codes) {
        if (rules != nullptr && code != to_be_collected_code && !holds.position(code)) {
            reader.fault(rules->place, "hold_missing",
                         "The hold \"" + std::string(code) + "\", which the core finds by itself, is missing",
                         "Add it with from_host, or take the shipped manifest of holds.");
        }
    }
    const std::string name = holds.name;
    reading.store(reading.set.holds, name, reader.node().place, std::move(holds));
}

}  // namespace quittance
