#include <quittance/base/int128.hpp>
#include <quittance/policy/conditions.hpp>

#include <algorithm>

namespace quittance {
namespace {

constexpr std::int64_t micro = 1'000'000;

// A value over its unit, in what comparisons are written in, so that nothing is divided.
struct Scaled {
    int128 value = 0;
    int128 unit = 1;
};

bool is_less(const Scaled& known, std::int64_t limit) { return known.value < known.unit * limit; }
bool is_more(const Scaled& known, std::int64_t limit) { return known.value > known.unit * limit; }

// Tags are names, a line each.
template <class Visit>
bool any_tag(std::string_view tags, const Visit& visit) {
    while (!tags.empty()) {
        const std::size_t end = std::min(tags.find('\n'), tags.size());
        if (end > 0 && visit(tags.substr(0, end))) {
            return true;
        }
        tags.remove_prefix(std::min(end + 1, tags.size()));
    }
    return false;
}

int count_of(std::string_view tags) {
    int count = 0;
    any_tag(tags, [&](std::string_view) {
        ++count;
        return false;
    });
    return count;
}

bool is_among(const std::vector<std::string>& names, std::string_view tags) {
    return any_tag(tags, [&](std::string_view tag) {
        return std::find(names.begin(), names.end(), tag) != names.end();
    });
}

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
        case KnownFact::country:
            return customer.country == 0 ? std::nullopt : std::optional(Scaled{customer.country, 1});
        case KnownFact::language:
            return customer.language == 0 ? std::nullopt : std::optional(Scaled{customer.language, 1});
        case KnownFact::tags:
            return customer.tags ? std::optional(Scaled{count_of(*customer.tags), 1}) : std::nullopt;
        case KnownFact::customer_days:
            return customer.customer_days ? std::optional(Scaled{*customer.customer_days, 1}) : std::nullopt;
        case KnownFact::insured:
            return customer.insured ? std::optional(Scaled{*customer.insured, 1}) : std::nullopt;
        case KnownFact::payment_method:
            return item.payment_method == PaymentMethod::not_stated
                       ? std::nullopt
                       : std::optional(Scaled{static_cast<int>(item.payment_method), 1});
        case KnownFact::last_outcome:
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
    if (comparison.fact == KnownFact::tags) {
        return is_among(comparison.tags, *customer.tags) ? Truth::yes : Truth::no;
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

namespace {

// Down to the first comparison whose truth, and that of all conditions around it, `fits` what is wanted:
// under a none the opposite.
template <class Fits>
const Comparison& first_comparison(const Condition& condition, const Fits& fits) {
    const Condition* each = &condition;
    Truth wanted = Truth::yes;
    while (each->kind != Condition::Kind::comparison) {
        wanted = each->kind == Condition::Kind::none ? opposite(wanted) : wanted;
        const auto part = std::find_if(each->parts.begin(), each->parts.end(),
                                       [&](const Condition& one) { return fits(one, wanted); });
        each = part == each->parts.end() ? &each->parts.front() : &*part;
    }
    return each->comparison;
}

Decisive decisive(const Comparison& comparison, const CustomerKnowledge& customer,
                  const ItemKnowledge& item) {
    Decisive found;
    found.fact = comparison.fact;
    found.at_least = comparison.at_least;
    found.at_most = comparison.at_most;
    if (const auto known = find(comparison.fact, customer, item)) {
        const FactKind kind = use_of(comparison.fact).kind;
        found.known = static_cast<std::int64_t>(kind == FactKind::amount ? known->value / micro
                                                : kind == FactKind::part ? known->value / known->unit
                                                                         : known->value);
        found.tags = kind == FactKind::tags ? *customer.tags : std::string_view();
        found.too_little = comparison.at_least && is_less(*known, *comparison.at_least);
        found.too_much = comparison.at_most && is_more(*known, *comparison.at_most);
    }
    return found;
}

}  // namespace

Decisive unmet(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item) {
    const auto fails = [&](const Condition& part, Truth wanted) {
        return truth_of(part, customer, item) != wanted;
    };
    return decisive(first_comparison(condition, fails), customer, item);
}

Decisive met(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item) {
    const auto holds = [&](const Condition& part, Truth wanted) {
        return truth_of(part, customer, item) == wanted;
    };
    return decisive(first_comparison(condition, holds), customer, item);
}

}  // namespace quittance
