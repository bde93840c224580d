#include "reading.hpp"

#include <limits>
#include <set>

namespace quittance {
namespace {

constexpr std::int64_t customer_id_limit = std::numeric_limits<Id>::max();
constexpr std::size_t most_segments = 64;
constexpr std::size_t most_values = 1'000;  // of a fact: more are not tried one by one

// One fact beside the relation is fixed; whatever else a condition asks for may come as it likes.
struct World {
    std::optional<KnownFact> fixed;
    CustomerKnowledge customer;
};

// Between what a condition may come to.
struct Range {
    Truth least = Truth::no;
    Truth most = Truth::yes;
};

Range range_of(const Condition& condition, const World& world) {
    if (condition.kind == Condition::Kind::comparison) {
        const KnownFact fact = condition.comparison.fact;
        if (fact != KnownFact::relation && fact != world.fixed) {
            return {};
        }
        const Truth truth = truth_of(condition, world.customer, {});
        return {truth, truth};
    }
    const bool every = condition.kind == Condition::Kind::all;
    Range range = every ? Range{Truth::yes, Truth::yes} : Range{Truth::no, Truth::no};
    for (const Condition& part : condition.parts) {
        const Range found = range_of(part, world);
        range = every ? Range{std::min(range.least, found.least), std::min(range.most, found.most)}
                      : Range{std::max(range.least, found.least), std::max(range.most, found.most)};
    }
    return condition.kind == Condition::Kind::none ? Range{opposite(range.most), opposite(range.least)}
                                                   : range;
}

Range range_of(const Segment& segment, const World& world) {
    if (!segment.has(world.customer.relation)) {
        return {Truth::no, Truth::no};
    }
    Range range = segment.condition ? range_of(*segment.condition, world) : Range{Truth::yes, Truth::yes};
    if (!segment.customers.empty()) {
        range.least = Truth::no;
    }
    return range;
}

// What the segments compare a fact with.
void gather(const Condition& condition, KnownFact fact, std::set<std::int64_t>& values) {
    for (const Condition& part : condition.parts) {
        gather(part, fact, values);
    }
    const Comparison& comparison = condition.comparison;
    if (condition.kind != Condition::Kind::comparison || comparison.fact != fact) {
        return;
    }
    values.insert(comparison.one_of.begin(), comparison.one_of.end());
    if (comparison.at_least) {
        values.insert({*comparison.at_least - 1, *comparison.at_least});
    }
    if (comparison.at_most) {
        values.insert({*comparison.at_most, *comparison.at_most + 1});
    }
}

// Customers of whom the fact is not known, is each of the values, and is none of them.
std::vector<CustomerKnowledge> customers_by(KnownFact fact, const std::set<std::int64_t>& values) {
    std::vector<CustomerKnowledge> customers(1);
    const auto add = [&](auto CustomerKnowledge::*member, auto value) {
        customers.emplace_back().*member = value;
    };
    constexpr TwoLetters no_code = 1;
    switch (fact) {
        case KnownFact::country:
        case KnownFact::language: {
            const auto member =
                fact == KnownFact::country ? &CustomerKnowledge::country : &CustomerKnowledge::language;
            add(member, no_code);
            for (const std::int64_t value : values) {
                add(member, static_cast<TwoLetters>(value));
            }
            break;
        }
        case KnownFact::insured:
            add(&CustomerKnowledge::insured, true);
            add(&CustomerKnowledge::insured, false);
            break;
        case KnownFact::customer_days:
            for (const std::int64_t value : values) {
                add(&CustomerKnowledge::customer_days, static_cast<std::int32_t>(value));
            }
            break;
        default: break;
    }
    return customers;
}

// Marks each segment to which somebody is left in some world of a fact; without a fact, of the relation.
std::vector<bool> reached(const std::vector<Segment>& segments, std::optional<KnownFact> fact) {
    std::set<std::int64_t> values;
    for (const Segment& segment : segments) {
        if (fact && segment.condition) {
            gather(*segment.condition, *fact, values);
        }
    }
    std::vector<bool> found(segments.size(), values.size() > most_values);
    if (values.size() > most_values) {
        return found;
    }
    const std::vector<CustomerKnowledge> customers =
        fact ? customers_by(*fact, values) : std::vector<CustomerKnowledge>(1);
    for (const Relation relation : customer_relations) {
        for (const CustomerKnowledge& customer : customers) {
            World world{fact, customer};
            world.customer.relation = relation;
            for (std::size_t i = 0; i < segments.size(); ++i) {
                const Range range = range_of(segments[i], world);
                found[i] = found[i] || range.most == Truth::yes;
                if (range.least == Truth::yes) {
                    break;
                }
            }
        }
    }
    return found;
}

// Whoever a later segment takes has been taken by this one.
bool takes_all_of(const Segment& segment, const Segment& later) {
    const bool relations =
        std::all_of(customer_relations.begin(), customer_relations.end(),
                    [&](Relation relation) { return segment.has(relation) || !later.has(relation); });
    const bool customers =
        segment.customers.empty() ||
        (!later.customers.empty() && std::includes(segment.customers.begin(), segment.customers.end(),
                                                   later.customers.begin(), later.customers.end()));
    return relations && customers && (!segment.condition || segment.condition == later.condition);
}

void check_reached(const std::vector<Segment>& segments, const std::vector<Place>& places,
                   Diagnostics& faults) {
    std::vector<bool> found = reached(segments, std::nullopt);
    for (std::size_t fact = 0; fact < condition_facts.size(); ++fact) {
        // Of tags a customer may have any: they are not tried.
        if (condition_facts[fact].of_segments && condition_facts[fact].kind != FactKind::tags) {
            const std::vector<bool> with_fact = reached(segments, static_cast<KnownFact>(fact));
            for (std::size_t i = 0; i < segments.size(); ++i) {
                found[i] = found[i] && with_fact[i];
            }
        }
    }
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto end = segments.begin() + static_cast<std::ptrdiff_t>(i);
        const bool is_taken = std::any_of(
            segments.begin(), end, [&](const Segment& before) { return takes_all_of(before, segments[i]); });
        if (!found[i] || is_taken) {
            faults.push_back({"segment_unreachable", places[i],
                              "No customer can come to this segment: those before it take everybody, or its "
                              "conditions exclude each other",
                              "Put it before them, correct its conditions, or remove it."});
        }
    }
}

Segment read_segment(ObjectReader& reader) {
    Segment segment;
    segment.code = read_code(reader, "code");
    if (const JsonNode* policy = reader.required("policy", JsonKind::string)) {
        segment.policy = policy->string;
        if (segment.policy.empty()) {
            reader.fault(policy->place, "value_not_allowed", "The policy has no name",
                         "Name one that stands beside it.");
        }
    }
    if (const JsonNode* relations = reader.optional("relations", JsonKind::array)) {
        segment.relations = read_relations(reader, relations);
    }
    if (const JsonNode* conditions = reader.optional("conditions", JsonKind::object)) {
        segment.condition = read_condition(*conditions, reader.faults(), ConditionsOf::segment);
    }
    if (const JsonNode* customers = reader.optional("customers", JsonKind::array)) {
        for (const JsonNode& id : customers->elements) {
            if (id.kind != JsonKind::integer || id.integer < 1 || id.integer > customer_id_limit) {
                reader.fault(id.place, "value_not_allowed", "This is no id of a customer",
                             "Write the number by which the ledger knows the customer.");
            } else {
                segment.customers.push_back(static_cast<Id>(id.integer));
            }
        }
        if (customers->elements.empty()) {
            reader.fault(customers->place, "value_not_allowed", "No customer is named",
                         "Name one, or leave this out.");
        }
        std::sort(segment.customers.begin(), segment.customers.end());
    }
    reader.finish();
    return segment;
}

// By policy and by code, what counts as done there.
void read_replacements(ObjectReader& parent, Reading& reading) {
    const JsonNode* by_policy = parent.optional("replaces", JsonKind::object);
    if (by_policy == nullptr) {
        return;
    }
    for (const auto& [policy, codes, policy_place] : by_policy->members) {
        reading.policies_needed.push_back({policy, policy_place, "\"replaces\""});
        if (codes.kind != JsonKind::object) {
            parent.fault(codes.place, "wrong_kind",
                         "\"" + policy + "\" is " + std::string(to_string(codes.kind)) +
                             " where an object is expected",
                         "Write the codes that the policy does not know, each with a stage of it or null.");
            continue;
        }
        for (const auto& [code, target, place] : codes.members) {
            if (!is_code(code)) {
                parent.fault(place, "value_not_allowed", "\"" + code + "\" is no code of a stage",
                             "Write lower-case letters, digits and underscores, a letter first.");
            } else if (target.kind == JsonKind::null) {
                reading.replacements.push_back({policy, code, std::nullopt, place});
            } else if (target.kind == JsonKind::string) {
                reading.replacements.push_back({policy, code, target.string, place});
            } else {
                parent.fault(target.place, "wrong_kind",
                             "\"" + code + "\" is " + std::string(to_string(target.kind)) +
                                 " where a string or null is expected",
                             "Write the code of a stage, or null where nothing counts as done.");
            }
        }
    }
}

void hand_over(const Replacement& replacement, Reading& reading) {
    const auto found = reading.set.policies.find(replacement.policy);
    if (found == reading.set.policies.end()) {
        return;  // said of the policy
    }
    Policy& policy = found->second;
    if (replacement.stage && policy.stage(*replacement.stage) == nullptr) {
        reading.faults.push_back(
            {"stage_unknown", replacement.place,
             "\"" + *replacement.stage + "\" is no stage of the policy \"" + replacement.policy + "\"",
             "Name one of its stages, or null where nothing counts as done."});
    } else if (policy.stage(replacement.code) != nullptr ||
               !policy.replaces.emplace(replacement.code, replacement.stage).second) {
        reading.faults.push_back(
            {"value_not_allowed", replacement.place,
             "The policy \"" + replacement.policy + "\" says itself what \"" + replacement.code + "\" is",
             "Take it out here."});
    }
}

}  // namespace

bool Segment::has(Relation relation) const {
    return relations.empty() || std::find(relations.begin(), relations.end(), relation) != relations.end();
}

bool Segment::has(Id customer_id) const {
    return customers.empty() || std::binary_search(customers.begin(), customers.end(), customer_id);
}

bool Segment::holds_for(Id customer_id, const CustomerKnowledge& customer) const {
    return has(customer.relation) && has(customer_id) &&
           (!condition || truth_of(*condition, customer, {}) == Truth::yes);
}

std::size_t Selection::place(Id customer_id, const CustomerKnowledge& customer) const {
    std::size_t place = 0;
    while (place + 1 < segments.size() && !segments[place].holds_for(customer_id, customer)) {
        ++place;
    }
    return place;
}

void read_selection(ObjectReader& reader, Reading& reading) {
    Selection selection;
    selection.name = reader.string("name");
    const JsonNode* segments = reader.required("segments", JsonKind::array);
    read_replacements(reader, reading);
    reader.finish();
    const std::size_t before = reading.faults.size();
    std::set<std::string> codes;
    std::vector<Place> places;
    for (const JsonNode& node : elements_of(segments)) {
        ObjectReader segment_reader(node, reading.faults);
        Segment segment = read_segment(segment_reader);
        if (!segment.policy.empty()) {
            reading.policies_needed.push_back(
                {segment.policy, node.find("policy")->place, "the segment " + segment.code});
        }
        if (!codes.insert(segment.code).second) {
            segment_reader.fault(node.place, "name_twice",
                                 "The segment \"" + segment.code + "\" stands twice",
                                 "Give each segment a code of its own.");
        }
        places.push_back(node.place);
        selection.segments.push_back(std::move(segment));
    }
    if (segments != nullptr &&
        (selection.segments.empty() || !selection.segments.back().is_for_everybody())) {
        reader.fault(segments->place, "segment_for_everybody_missing",
                     "The last segment does not take everybody who is left",
                     "End with a segment of a code and a policy alone.");
    }
    if (segments != nullptr && selection.segments.size() > most_segments) {
        reader.fault(segments->place, "value_not_allowed",
                     "There are " + std::to_string(selection.segments.size()) + " segments",
                     "Give " + std::to_string(most_segments) + " at most.");
    } else if (reading.faults.size() == before) {
        check_reached(selection.segments, places, reading.faults);
    }
    const std::string name = selection.name;
    reading.store(reading.set.selections, name, reader.node().place, std::move(selection));
}

void check_selections(Reading& reading) {
    for (const Reference& needed : reading.policies_needed) {
        if (reading.set.policies.find(needed.name) == reading.set.policies.end()) {
            reading.faults.push_back({"policy_unknown", needed.place,
                                      "The policy \"" + needed.name + "\", needed by " + needed.needed_by +
                                          ", is in none of the manifests",
                                      "Correct the name or add the manifest of that policy."});
        }
    }
    for (const Replacement& replacement : reading.replacements) {
        hand_over(replacement, reading);
    }
}

}  // namespace quittance
