// A selection: which customer is dunned by which policy.
// Invariants: no segment is left nobody by those before it, as far as one fact beside the relation shows; the
// last one takes everybody who is left, and every policy named is in the set. Nothing here rounds or fails.
#pragma once

#include <quittance/policy/conditions.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quittance {

// All of what it states must hold; a condition that is unknown does not.
struct Segment {
    std::string code;  // "public_buyers"
    std::string policy;
    std::vector<Relation> relations;  // as used; empty: everybody
    std::optional<Condition> condition;
    std::vector<Id> customers;  // sorted; empty: everybody

    bool is_for_everybody() const { return relations.empty() && !condition && customers.empty(); }
    bool has(Relation relation) const;
    bool has(Id customer_id) const;
    bool holds_for(Id customer_id, const CustomerKnowledge& customer) const;
};

struct Selection {
    std::string name;
    std::vector<Segment> segments;  // the first that holds counts

    std::size_t place(Id customer_id, const CustomerKnowledge& customer) const;
};

}  // namespace quittance
