// Conditions on what is known of an item and of its customer: facts of a closed list, each compared with what
// a manifest names, joined by all, any and none. native/docs/spec-escalation.md, section 5.
// Invariants: a fact that is not known makes its comparison unknown, and nothing else does; what a manifest
// can name is a fact here. Nothing here rounds or fails.
#pragma once

#include <quittance/ledger/rows.hpp>
#include <quittance/money/money.hpp>
#include <quittance/policy/jurisdiction.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
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
    country,
    language,
    tags,
    customer_days,
    insured,
    last_outcome,
    payment_method,
};

// How a fact is compared: whole numbers, amounts in the company's currency, parts of one, letters A to E,
// relations, yes or no, codes of countries and languages, names that people give, and words of closed lists.
enum class FactKind : std::uint8_t {
    number,
    amount,
    part,
    grade,
    relation,
    yes_no,
    country,
    language,
    tags,
    outcome,
    payment_method
};

struct FactUse {
    std::string_view name;
    FactKind kind = FactKind::number;
    bool of_segments = false;  // known before any claim is: segments may ask for it
};

inline constexpr std::array<FactUse, 18> condition_facts = {{
    {"days_late", FactKind::number},               // of the item; negative before the due date
    {"amount", FactKind::amount},                  // what is claimed of the item
    {"share", FactKind::part},                     // of the item in all that is claimed, due or not
    {"overdue", FactKind::amount},                 // of the customer, as all that follow; penalties apart
    {"item_count", FactKind::number},              // overdue, penalties apart
    {"grade", FactKind::grade},                    // not known where there is none
    {"relation", FactKind::relation, true},        // as used; unknown is known only where it is named
    {"first_lateness", FactKind::yes_no},          // nothing was paid late before, nobody was contacted
    {"probability", FactKind::part},               // of payment in time: not known yet
    {"promises_kept", FactKind::number},           // not known yet
    {"promises_broken", FactKind::number},         // not known yet
    {"country", FactKind::country, true},          // of the customer's address
    {"language", FactKind::language, true},        // of the customer
    {"tags", FactKind::tags, true},                // holds where one of them is among the customer's
    {"customer_days", FactKind::number, true},     // since the first day as a customer
    {"insured", FactKind::yes_no, true},           // what the customer owes
    {"last_outcome", FactKind::outcome},           // of the last contact: not known yet
    {"payment_method", FactKind::payment_method},  // as the invoice states it
}};

constexpr const FactUse& use_of(KnownFact fact) { return condition_facts[static_cast<std::size_t>(fact)]; }

// What came of a contact.
inline constexpr std::array<std::string_view, 6> contact_outcomes = {"reached", "message_left", "not_reached",
                                                                     "written", "promised",     "disputed"};

// Grows by itself while time passes: what is stored of it is the day from which it counts.
constexpr bool is_age(KnownFact fact) {
    return fact == KnownFact::days_late || fact == KnownFact::customer_days;
}

// Amounts in millionths of a currency unit, parts in millionths; letters, relations, codes, words (from 1)
// and yes (1) as numbers.
struct Comparison {
    KnownFact fact = KnownFact::days_late;
    std::optional<std::int64_t> at_least;
    std::optional<std::int64_t> at_most;
    std::vector<std::int64_t> one_of;
    std::vector<std::string> tags;  // instead of one_of

    bool operator==(const Comparison&) const = default;
};

struct Condition {
    enum class Kind : std::uint8_t { comparison, all, any, none };

    Kind kind = Kind::all;
    Comparison comparison;
    std::vector<Condition> parts;  // of all, any and none

    bool operator==(const Condition&) const = default;
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
    TwoLetters country = 0;
    TwoLetters language = 0;
    std::optional<std::int32_t> customer_days;
    std::optional<bool> insured;
    std::optional<std::string_view> tags;  // names, a line each
};

struct ItemKnowledge {
    std::int32_t days_late = 0;
    std::int64_t amount_minor = 0;
    PaymentMethod payment_method = PaymentMethod::not_stated;
};

enum class Truth : std::uint8_t { no, unknown, yes };
constexpr Truth opposite(Truth truth) {
    return truth == Truth::unknown ? truth : truth == Truth::yes ? Truth::no : Truth::yes;
}

Truth truth_of(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item);

// The first comparison, in the order of the manifest, to which it is due that a condition holds, or that it
// does not.
struct Decisive {
    KnownFact fact = KnownFact::days_late;
    std::optional<std::int64_t> at_least;  // as the comparison has them
    std::optional<std::int64_t> at_most;
    // As the kind of fact has it, parts in millionths, cut; of tags their number; nothing where the fact is
    // not known.
    std::optional<std::int64_t> known;
    std::string_view tags;    // a line each, of the customer
    bool too_little = false;  // at_least asks for more
    bool too_much = false;    // at_most asks for less
};
// Of a condition that does not hold, or is not known to hold.
Decisive unmet(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item);
// Of a condition that holds.
Decisive met(const Condition& condition, const CustomerKnowledge& customer, const ItemKnowledge& item);

}  // namespace quittance
