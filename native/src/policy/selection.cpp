#include "reading.hpp"

#include <set>

namespace quittance {
namespace {

// Whether a segment takes anybody whom those before it leave.
bool is_reachable(const Segment& segment, const std::set<Relation>& taken) {
    return std::any_of(customer_relations.begin(), customer_relations.end(), [&](Relation relation) {
        return segment.holds_for(relation) && taken.count(relation) == 0;
    });
}

}  // namespace

bool Segment::holds_for(Relation relation) const {
    return relations.empty() || std::find(relations.begin(), relations.end(), relation) != relations.end();
}

const Segment& Selection::segment(Relation relation) const {
    const auto found = std::find_if(segments.begin(), segments.end(),
                                    [&](const Segment& each) { return each.holds_for(relation); });
    return found == segments.end() ? segments.back() : *found;
}

void read_selection(ObjectReader& reader, Reading& reading) {
    Selection selection;
    selection.name = reader.string("name");
    const JsonNode* segments = reader.required("segments", JsonKind::array);
    reader.finish();
    std::set<std::string> codes;
    std::set<Relation> taken;
    for (const JsonNode& node : elements_of(segments)) {
        const std::size_t before = reading.faults.size();
        ObjectReader segment_reader(node, reading.faults);
        Segment segment;
        segment.code = read_code(segment_reader, "code");
        if (const JsonNode* policy = segment_reader.required("policy", JsonKind::string)) {
            segment.policy = policy->string;
            reading.policies_needed.push_back({policy->string, policy->place, "the segment " + segment.code});
        }
        if (const JsonNode* relations = segment_reader.optional("relations", JsonKind::array)) {
            segment.relations = read_relations(segment_reader, relations);
        }
        segment_reader.finish();
        if (!codes.insert(segment.code).second) {
            segment_reader.fault(node.place, "name_twice",
                                 "The segment \"" + segment.code + "\" stands twice",
                                 "Give each segment a code of its own.");
        }
        if (reading.faults.size() == before) {
            if (!is_reachable(segment, taken)) {
                segment_reader.fault(node.place, "segment_unreachable",
                                     "The segments before it leave nobody to this one",
                                     "Put it before them, or remove it.");
            }
            std::copy_if(customer_relations.begin(), customer_relations.end(),
                         std::inserter(taken, taken.end()),
                         [&](Relation relation) { return segment.holds_for(relation); });
        }
        selection.segments.push_back(std::move(segment));
    }
    if (segments != nullptr && (selection.segments.empty() || !selection.segments.back().relations.empty())) {
        reader.fault(segments->place, "segment_for_everybody_missing",
                     "The last segment does not take everybody who is left",
                     "End with a segment without \"relations\".");
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
}

}  // namespace quittance
