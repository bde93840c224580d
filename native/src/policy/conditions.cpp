#include <quittance/base/int128.hpp>
#include <quittance/policy/conditions.hpp>

#include <algorithm>

namespace quittance {
namespace {

constexpr std::int64_t micro = 1'000'000;

Truth opposite(Truth truth) {
    return truth == Truth::unknown ? truth : truth == Truth::yes ? Truth::no : Truth::yes;
}

// A value over its unit, in what comparisons are written in, so that nothing is divided.
struct Scaled {
    int128 value = 0;
    int128 unit = 1;
};

bool is_less(const Scaled& known, std::int64_t limit) { return known.value < known.unit * limit; }
bool is_more(const Scaled& known, std::int64_t limit) { return known.value > known.unit * limit; }

// Nothing where the fact is not known.
std::optional<Scaled> find(KnownFact fact, const CustomerKnowledge& customer, const ItemKnowledge& item) {
    const auto amount = [&](std::int64_t minor) {
        return Scaled{int128{minor} * micro, power_of_ten(customer.scale)};
    };
    switch (fact) {
        case KnownFact::days_late: return Scaled{item.days_late, 1};
        case KnownFact::amount: return amount(item.amount_minor);
        case KnownFact::share:
            if (customer.claimed_minor > 0) {
                return Scaled{int128{item.amount_minor} * micro, customer.claimed_minor};
            }
            break;
        case KnownFact::overdue: return amount(customer.overdue_minor);
        case KnownFact::item_count: return Scaled{customer.item_count, 1};
        case KnownFact::grade:
            return customer.grade == 0 ? std::nullopt : std::optional(Scaled{customer.grade, 1});
        case KnownFact::relation: return Scaled{static_cast<int>(customer.relation), 1};
        case KnownFact::first_lateness:
            return customer.first_lateness ? std::optional(Scaled{*customer.first_lateness, 1})
                                           : std::nullopt;
        case KnownFact::probability:
        case KnownFact::promises_kept:
        case KnownFact::promises_broken: break;
    }
    return std::nullopt;
}

Truth truth_of(const Comparison& comparison, const CustomerKnowledge& customer, const ItemKnowledge& item) {
    const auto known = find(comparison.fact, customer, item);
    if (!known) {
        return Truth::unknown;
    }
    const auto equals = [&](std::int64_t value) { return known->value == known->unit * value; };
    const bool is_named = std::any_of(comparison.one_of.begin(), comparison.one_of.end(), equals);
    // Who is of unknown relation may be any of those that are named.
    if (comparison.fact == KnownFact::relation && customer.relation == Relation::unknown && !is_named) {
        return Truth::unknown;
    }
    const bool holds = (!comparison.at_least || !is_less(*known, *comparison.at_least)) &&
                       (!comparison.at_most || !is_more(*known, *comparison.at_most)) &&
                       (comparison.one_of.empty() || is_named);
    return holds ? Truth::yes : Truth::no;
}

}  // namespace

Truth truth_of(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item) {
    if (condition.kind == Condition::Kind::comparison) {
        return truth_of(condition.comparison, customer, item);
    }
    const bool every = condition.kind == Condition::Kind::all;
    Truth result = every ? Truth::yes : Truth::no;
    for (const Condition& part : condition.parts) {
        const Truth found = truth_of(part, customer, item);
        result = every ? std::min(result, found) : std::max(result, found);
    }
    return condition.kind == Condition::Kind::none ? opposite(result) : result;
}

Unmet unmet(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item) {
    const Condition* each = &condition;
    Truth wanted = Truth::yes;
    while (each->kind != Condition::Kind::comparison) {
        wanted = each->kind == Condition::Kind::none ? opposite(wanted) : wanted;
        const auto part = std::find_if(each->parts.begin(), each->parts.end(), [&](const Condition& one) {
            return truth_of(one, customer, item) != wanted;
        });
        each = part == each->parts.end() ? &each->parts.front() : &*part;
    }
    Unmet found{each->comparison, {}};
    if (const auto known = find(found.comparison.fact, customer, item)) {
        const bool is_part = use_of(found.comparison.fact).kind == FactKind::part;
        const bool is_amount = use_of(found.comparison.fact).kind == FactKind::amount;
        found.known = static_cast<std::int64_t>(is_amount ? known->value / micro
                                                : is_part ? known->value / known->unit
                                                          : known->value);
        found.too_little = found.comparison.at_least && is_less(*known, *found.comparison.at_least);
        found.too_much = found.comparison.at_most && is_more(*known, *found.comparison.at_most);
    }
    return found;
}

}  // namespace quittance
