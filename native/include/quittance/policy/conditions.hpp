// Conditions on what is known of an item and of its customer: facts of a closed list, each compared with what
// a manifest names, joined by all, any and none. native/docs/spec-escalation.md, section 5.
// Invariants: a fact that is not known makes its comparison unknown, and nothing else does; what a manifest
// can name is a fact here. Nothing here rounds or fails.
#pragma once

#include <quittance/money/money.hpp>
#include <quittance/policy/jurisdiction.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace quittance {

// In the order of `condition_facts`.
enum class KnownFact : std::uint8_t {
    days_late,
    amount,
    share,
    overdue,
    item_count,
    grade,
    relation,
    first_lateness,
    probability,
    promises_kept,
    promises_broken,
};

// How a fact is compared: whole numbers, amounts in the company's currency, parts of one, letters A to E,
// relations, yes or no.
enum class FactKind : std::uint8_t { number, amount, part, grade, relation, yes_no };

struct FactUse {
    std::string_view name;
    FactKind kind = FactKind::number;
};

inline constexpr std::array<FactUse, 11> condition_facts = {{
    {"days_late", FactKind::number},        // of the item; negative before the due date
    {"amount", FactKind::amount},           // what is claimed of the item
    {"share", FactKind::part},              // of the item in all that is claimed, due or not
    {"overdue", FactKind::amount},          // of the customer, as all that follow; penalties apart
    {"item_count", FactKind::number},       // overdue, penalties apart
    {"grade", FactKind::grade},             // not known where there is none
    {"relation", FactKind::relation},       // as used; unknown is known only where it is named
    {"first_lateness", FactKind::yes_no},   // nothing was paid late before, nobody was contacted
    {"probability", FactKind::part},        // of payment in time: not known yet
    {"promises_kept", FactKind::number},    // not known yet
    {"promises_broken", FactKind::number},  // not known yet
}};

constexpr const FactUse& use_of(KnownFact fact) { return condition_facts[static_cast<std::size_t>(fact)]; }

// Amounts in millionths of a currency unit, parts in millionths; letters, relations and yes (1) as numbers.
struct Comparison {
    KnownFact fact = KnownFact::days_late;
    std::optional<std::int64_t> at_least;
    std::optional<std::int64_t> at_most;
    std::vector<std::int64_t> one_of;
};

struct Condition {
    enum class Kind : std::uint8_t { comparison, all, any, none };

    Kind kind = Kind::all;
    Comparison comparison;
    std::vector<Condition> parts;  // of all, any and none
};

// What is known. Amounts in minor units of the company's currency.
struct CustomerKnowledge {
    std::int64_t overdue_minor = 0;
    std::int64_t claimed_minor = 0;  // due or not
    std::int32_t item_count = 0;
    char grade = 0;  // 0 where it is not known
    Relation relation = Relation::unknown;
    std::optional<bool> first_lateness;
    int scale = 2;  // decimals of the company's currency
};

struct ItemKnowledge {
    std::int32_t days_late = 0;
    std::int64_t amount_minor = 0;
};

enum class Truth : std::uint8_t { no, unknown, yes };

Truth truth_of(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item);

// Of a condition that does not hold, or is not known to hold, the first comparison in the order of the
// manifest to which this is due.
struct Unmet {
    Comparison comparison;
    // As the kind of fact has it, parts in millionths, cut; nothing where the fact is not known.
    std::optional<std::int64_t> known;
    bool too_little = false;  // at_least asks for more
    bool too_much = false;    // at_most asks for less
};
Unmet unmet(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item);

}  // namespace quittance
