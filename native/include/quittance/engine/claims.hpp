// What is claimed of a customer: under which terms each claim stands and until when it is in time, what
// credits and holds take of it, and the interest and compensation that it bears. Sections 2 to 4 of
// native/docs/spec-escalation.md. Invariants: residual = claim + held + credits for every item. Rounds half
// away from zero at: claim and held in company currency; interest as the jurisdiction says. Nothing here
// fails but the resolving of rates.
#pragma once

#include <quittance/engine/join.hpp>
#include <quittance/penalty/assessment.hpp>
#include <quittance/policy/manifests.hpp>
#include <quittance/terms/terms.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace quittance {

enum class RelationReason : std::uint8_t {
    stated_by_user,
    has_vat_number,
    has_company_registry,
    nothing_known,
    stated_in_contract,
    stated_on_invoice
};
std::string_view to_string(RelationReason reason);

// Why a claim falls under its jurisdiction.
enum class LawReason : std::uint8_t { law_of_company, law_of_customer, law_of_contract, law_of_invoice };
std::string_view to_string(LawReason reason);

// Why there is no interest, or none from a day on.
enum class Unavailable : std::uint8_t {
    none,
    relation_without_rule,
    jurisdiction_unknown,
    notice_missing,
    rate_missing,
    rate_to_enter  // interest ends with the day before it
};
std::string_view to_string(Unavailable reason);
constexpr bool has_interest(Unavailable reason) {
    return reason == Unavailable::none || reason == Unavailable::rate_to_enter;
}
// A rate that is missing leaves the compensation known.
constexpr bool has_compensation(Unavailable reason) {
    return has_interest(reason) || reason == Unavailable::rate_missing;
}

// As what a customer is treated.
struct PartyRelation {
    Relation relation = Relation::unknown;
    RelationReason reason = RelationReason::nothing_known;
};
PartyRelation relation_of(const JoinedLedger& joined, std::uint32_t party);

// What holds for one claim.
struct ClaimTerms {
    Terms terms;  // the relation as stated; a rule always, that of no law where there is none
    RelationReason relation_reason = RelationReason::nothing_known;
    LawReason law_reason = LawReason::law_of_company;
    std::string_view limitation_period;  // of the ledger's terms; "" for the ordinary one
    Unavailable unavailable = Unavailable::none;
    bool agreed = false;  // some row of the ledger's terms counts
};
ClaimTerms claim_terms(const JoinedLedger& joined, const ManifestSet& manifests, std::uint32_t line,
                       std::uint32_t party);
// Under which law a claim stands, as the first of its reasons.
Reason explain_law(const ClaimTerms& terms);

// nullopt where the manifest does not know it.
std::optional<LimitationCount> limitation(const JoinedLedger& joined, std::uint32_t line,
                                          const ClaimTerms& terms);

// What was charged or waived.
struct Charged {
    std::int64_t amount_minor = 0;
    std::int64_t pending_minor = 0;  // the part that is not in the books yet
};
// Of a line's interest, in its currency.
Charged charged_interest(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal);
// Of a compensation that the instalment may carry, in its currency.
Charged charged_compensation(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal,
                             const Compensation& compensation);

// A credit set against an item until somebody matches the two.
struct Allocation {
    std::uint32_t item = 0;
    std::uint32_t credit_line = 0;
    std::int64_t amount_minor = 0;
    bool from_origin = false;
};

// What a hold keeps of an item from being chased.
struct HeldPart {
    std::uint32_t item = 0;
    std::uint16_t rule = 0;  // into the rules of the manifest of holds
    Day from_day = no_day;   // none where the core found the hold, or it has none
    Day until_day = no_day;  // last day
    std::int64_t amount_minor = 0;
};

// What credits and holds take of the open items, each by item.
struct Apportionment {
    std::vector<Allocation> credits;
    std::vector<HeldPart> holds;

    std::span<const Allocation> credits_of(std::uint32_t item) const;
    std::span<const HeldPart> holds_of(std::uint32_t item) const;
};

// Of a customer.
struct PolicyChoice {
    std::uint16_t policy = 0;   // by name among those of the manifests
    std::uint16_t segment = 0;  // into the segments of the selection, plus one; 0 where there is none
};

// What is known of a customer before its claims are.
CustomerKnowledge known_of_customer(const JoinedLedger& joined, std::uint32_t party, Relation relation);

// Which policy is whose, and the least amounts that each chases.
struct PolicyChoices {
    const Selection* selection = nullptr;                // nullptr: everybody has the first policy
    std::vector<std::uint16_t> policies;                 // by segment
    std::vector<std::vector<std::int64_t>> least_minor;  // by policy and number of the currency in the ledger
    std::vector<Penalties> penalties;                    // by policy, what becomes of them

    // `party` is nowhere where the customer is not known.
    PolicyChoice choose(const JoinedLedger& joined, std::uint32_t party, Relation relation) const;
    std::int64_t least_claim(std::uint16_t policy, const Snapshot& ledger, std::uint32_t line) const {
        return least_minor[policy][ledger.currency_index(line)];
    }
};

// Whether what was paid by the last day of a discount is all that the discount left to pay, in proportion to
// what credit notes left of the invoice. `credits` are those set against the line.
bool is_discount_taken(const JoinedLedger& joined, std::uint32_t line, std::span<const Allocation> credits);

// Of the host's flags, whether one would hold the line.
bool is_held_by_host(const Snapshot& ledger, const Holds& holds, std::uint32_t line);

// What is held of an item, and whether the rest bears interest and compensation.
struct HeldAmounts {
    std::int64_t held_minor = 0;
    std::int64_t interest_free_minor = 0;  // the part that bears nothing
    bool is_whole = false;                 // nothing was left to chase
    bool bears = true;                     // something bears; false where all of it is interest-free
};
// `residual_minor` of an item, with what credits and holds took of it.
HeldAmounts held_amounts(const Holds& holds, std::int64_t residual_minor, std::span<const Allocation> credits,
                         std::span<const HeldPart> parts);

// What settled a line, sorted, and what of it the claim has from the start.
void collect_events(const JoinedLedger& joined, std::uint32_t line, std::span<const Allocation> credits,
                    Claim& claim, std::vector<Event>& events);
// The claim behind a line up to a day; `events` gets its events, sorted. `excluded_minor` is no part of it,
// from the start.
inline Claim collect_claim(const JoinedLedger& joined, std::uint32_t line,
                           std::span<const Allocation> credits, std::int64_t excluded_minor, Day until,
                           std::vector<Event>& events) {
    const Snapshot::Line& read = joined.ledger->line(line);
    const Day due_day = last_day_in_time(read);
    Claim claim{read.amount_minor, excluded_minor, due_day, due_day + 1, until};
    events.clear();
    if (read.is_settled || !credits.empty()) {  // most are whole
        collect_events(joined, line, credits, claim, events);
    }
    return claim;
}

// What is left of a discount that was taken, or what is left once that is less than `least_minor`, bears
// nothing from then on: it counts as credited, and what settled it later is no event. Returns what is open of
// it.
std::int64_t set_remainder_aside(const JoinedLedger& joined, std::uint32_t line,
                                 std::span<const Allocation> credits, std::int64_t least_minor, Claim& claim,
                                 std::vector<Event>& events);

// A rule of the company's law, ready for many claims.
struct RuleUse {
    const RelationRule* rule = nullptr;  // nullptr where interest is not available
    Unavailable unavailable = Unavailable::jurisdiction_unknown;
    bool compensation_in_other_currency = false;
    const LimitationPeriod* limitation_period = nullptr;
    FrozenOn frozen_on = FrozenOn::never;
    bool by_index = false;  // the index gives the interest of every claim whose days have a rate
    RateTable table;
    AccrualIndex index;  // of the table; of time alone where each item keeps the rate of its first day
};
using RuleBook = std::array<RuleUse, 5>;  // by relation
RuleBook resolve_rules(const JoinedLedger& joined, const ManifestSet& manifests);

// amount × part / whole, whole > 0.
inline std::int64_t share(std::int64_t amount_minor, std::int64_t part_minor, std::int64_t whole_minor) {
    if (part_minor == whole_minor || part_minor == 0) {  // most are all of it or nothing
        return part_minor == 0 ? 0 : amount_minor;
    }
    return divide_round(int128{amount_minor} * part_minor, whole_minor, Rounding::half_away_from_zero);
}

// An open item of a customer. Amounts in minor units of the line's currency unless the name says company.
struct ItemClaim {
    // NOLINTNEXTLINE(modernize-use-equals-default): that would set all of it to zero first, item by item
    ItemClaim() {}

    std::uint32_t item = 0;
    std::uint32_t line = 0;
    std::uint32_t own_row = 0;  // row of our item plus one, 0 for none
    std::uint32_t terms = 0;    // into CustomerClaims::agreed, plus one; 0 where the customer's rule says all
    std::uint32_t missing_rate = 0;  // into CustomerClaims::missing_rates, plus one; 0 where none is missing
    std::int32_t ordinal = 1;
    Day due_day = no_day;
    Day limitation_day = no_day;  // last day in time; none where it is not known
    Day held_until = no_day;      // last day of the hold that ends first
    Id move_id = no_id;
    std::uint32_t flags = 0;  // of the line, as its kind
    LineKind line_kind = LineKind::invoice;
    std::uint8_t currency = 0;  // number in the ledger
    ItemKind kind = ItemKind::principal;
    Unavailable unavailable = Unavailable::none;
    bool is_instalment = false;
    bool is_credited = false;  // some credit was applied provisionally
    bool is_held = false;      // nothing of it was left to chase
    bool bears = false;        // interest and compensation: no penalty, not wholly held without them
    bool has_compensation = false;
    bool compensation_unknown = false;  // in a currency in which it cannot be given
    std::int64_t residual_minor = 0;
    std::int64_t residual_company_minor = 0;
    std::int64_t claim_minor = 0;  // residual less credits and what is held
    std::int64_t held_minor = 0;
    std::int64_t interest_free_minor = 0;  // the part held that bears nothing
    std::int64_t claim_company_minor = 0;
    std::int64_t held_company_minor = 0;
    std::int64_t credit_company_minor = 0;
    std::int64_t interest_minor = 0;      // less what was charged
    std::int64_t compensation_minor = 0;  // company currency, less what was charged
};

struct ItemRateGap {
    std::uint32_t item = 0;
    RateGap gap;
};

// All open items of a customer.
struct CustomerClaims {
    std::uint32_t party = nowhere;
    PartyRelation relation;
    PolicyChoice choice;
    std::vector<ItemClaim> items;
    std::vector<ClaimTerms> agreed;
    Apportionment apportionment;
    std::vector<ItemRateGap> missing_rates;
};

// Takes credits and holds off the items, which come whole: sets their amounts and the apportionment.
void apportion(const JoinedLedger& joined, const Holds& holds, const PolicyChoices& policies,
               CustomerClaims& claims);

}  // namespace quittance
