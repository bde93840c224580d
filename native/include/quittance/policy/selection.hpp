// A selection: which customer is dunned by which policy.
// Invariants: every segment can be reached, the last one takes everybody who is left, and every policy named
// is in the set. Nothing here rounds or fails.
#pragma once

#include <quittance/policy/jurisdiction.hpp>

#include <string>
#include <vector>

namespace quittance {

struct Segment {
    std::string code;  // "public_buyers"
    std::string policy;
    std::vector<Relation> relations;  // as used; empty: everybody

    bool holds_for(Relation relation) const;
};

struct Selection {
    std::string name;
    std::vector<Segment> segments;  // the first that holds counts

    const Segment& segment(Relation relation) const;
};

}  // namespace quittance
