// Fingerprints: what is stored of an item, a case or a proposal, as one number. The ledger comes in any
// order, so what there is several of is summed.
#include <quittance/base/hash.hpp>
#include <quittance/engine/output.hpp>

#define XXH_INLINE_ALL  // of items the size is known, and there are many
#include <xxhash.h>
#include <algorithm>

namespace quittance {

namespace {

constexpr std::uint32_t fingerprint_version = 6;  // a new one writes every row again

// The fingerprint of a record that has these numbers always.
template <class... Values>
std::uint64_t fingerprint_of(Values... values) {
    const std::array<std::uint64_t, 1 + sizeof...(values)> words = {fingerprint_word(fingerprint_version),
                                                                    fingerprint_word(values)...};
    return XXH3_64bits(words.data(), sizeof words);
}

std::uint64_t hash_of(std::span<const ChargeRow> charges) {
    std::uint64_t sum = 0;
    for (const ChargeRow& row : charges) {
        sum += fingerprint_of(row.ordinal, row.currency_id, row.kind, row.amount_minor);
    }
    return sum;
}

void add_terms(const ClaimTerms& claim, Fingerprint& fingerprint) {
    const Terms& terms = claim.terms;
    fingerprint.add(terms.jurisdiction);
    fingerprint.add(claim.limitation_period);
    fingerprint.add(terms.relation);
    fingerprint.add(claim.relation_reason);
    fingerprint.add(claim.law_reason);
    fingerprint.add(claim.unavailable);
    fingerprint.add(terms.capitalises);
    const RateRule* rate = terms.contract_rate ? &*terms.contract_rate : nullptr;
    fingerprint.add(rate == nullptr ? std::nullopt : std::optional(rate->margin_nano));
    if (rate != nullptr && rate->anchor != Anchor::fixed) {
        fingerprint.add(rate->series);
        fingerprint.add(rate->multiplier);
        fingerprint.add(rate->anchor);
    }
    if (terms.clause) {
        fingerprint.add(terms.clause->share_micro);
        fingerprint.add(terms.clause->least_minor);
    }
    fingerprint.add(terms.notice_day);
    fingerprint.add(terms.judgment_day);
    fingerprint.add(terms.insolvency_day);
}

// Up to eight values of eight bits as one field.
template <class... Values>
std::uint64_t pack(Values... values) {
    static_assert(sizeof...(values) <= 8);
    std::uint64_t packed = 0;
    ((packed = (packed << 8U) | static_cast<std::uint8_t>(values)), ...);
    return packed;
}

// Two numbers or days of 32 bits as one field.
template <class First, class Second>
std::uint64_t pair(First first, Second second) {
    static_assert(sizeof(First) <= 4 && sizeof(Second) <= 4);
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(first)) << 32U) |
           static_cast<std::uint32_t>(second);
}

// Of an age the day from which it counts; that of days late is the item's.
void add_decisive(const Decisive& found, Day as_of, Fingerprint& fingerprint) {
    const KnownFact fact = found.fact;
    fingerprint.add(fact);
    fingerprint.add(found.too_little);
    fingerprint.add(found.too_much);
    fingerprint.add(found.at_least);
    fingerprint.add(found.at_most);
    if (fact == KnownFact::customer_days && found.known) {
        fingerprint.add(as_of - *found.known);
    } else {
        fingerprint.add(fact == KnownFact::days_late ? std::nullopt : found.known);
    }
    if (!found.tags.empty()) {
        fingerprint.add(found.tags);
    }
}

class CustomerFingerprints {
public:
    CustomerFingerprints(const JoinedLedger& joined, const DecisionRules& rules, const CustomerClaims& claims,
                         const Findings& findings, const CaseDecision& decision)
        : joined_(joined),
          ledger_(*joined.ledger),
          rules_(rules),
          policy_(rules.policies[decision.choice.policy]),
          claims_(claims),
          findings_(findings),
          decision_(decision),
          customer_id_(joined.parties[claims.party].customer_id) {
        if (const CaseRow* own = joined.case_row(claims.party)) {
            contacts_ = pair(own->last_contact_on, own->insolvent_since);
        }
        // What the reason of a missing address says of those that there are.
        const Customer* customer = joined.customer_row(claims.party);
        if (customer != nullptr && (decision.step.blockers & blocker_no_address) != 0) {
            address_found_ = customer->flags & (customer_refuses_mail | customer_address_is_archived);
        }
    }

    std::int64_t of_item(std::size_t place) {
        const ItemClaim& item = claims_.items[place];
        const ItemStep& step = findings_.steps[place];
        std::uint64_t stage_done = 0;
        Day done_on = no_day;
        if (item.own_row != 0) {
            stage_done = rules_.stage_code_hashes[ledger_.item_stage_index(item.own_row - 1)];
            done_on = ledger_.item_stage_on(item.own_row - 1);
        }
        const std::uint64_t details = details_of(place);
        if (details != 0) {
            details_ += fingerprint_of(pair(item.move_id, item.ordinal), details);
        }
        review_count_ += findings_.items[place].to_review ? 1 : 0;
        // What is ready goes by the channel of the contact.
        const bool waits = !step.ready && waits_for_channel(policy_.ladder, decision_.step, step.next_stage,
                                                            step.next_day, joined_.as_of);
        // 128 bytes: more are hashed in a slower way.
        return static_cast<std::int64_t>(fingerprint_of(
            pair(customer_id_, ledger_.line_id(item.line)),
            pair(ledger_.company_id(item.line), ledger_.currency_id(item.line)),
            pair(item.due_day, item.limitation_day), item.residual_minor, item.claim_minor,
            item.residual_company_minor,
            pack(item.kind, item.unavailable, item.compensation_unknown, step.state, decision_.relation,
                 decision_.step.blockers, address_found_),
            pack(step.mentioned, waits, item.own_row != 0 && is_of_other_addressee(joined_, item.line),
                 step.bound, step.next_day - step.wanted_day, contacts_within(*policy_.policy, step.bound)),
            details, policy_.code_hashes[step.next_stage], stage_done, pair(step.next_day, done_on),
            contacts_, findings_.items[place].passed != 0 ? ledger_.settings().backlog_before : no_day));
    }

    std::int64_t of_action() const {
        std::uint64_t items = 0;
        for (std::size_t place = 0; place < claims_.items.size(); ++place) {
            const ItemClaim& item = claims_.items[place];
            const ItemStep& step = findings_.steps[place];
            if (step.ready || step.mentioned) {
                items += fingerprint_of(pair(item.move_id, item.ordinal),
                                        pair(ledger_.currency_id(item.line), item.due_day), item.claim_minor,
                                        policy_.code_hashes[step.ready ? step.next_stage : 0U]);
            }
        }
        const Customer& customer = *joined_.customer_row(claims_.party);
        return static_cast<std::int64_t>(
            fingerprint_of(policy_.text_hash, policy_.code_hashes[decision_.step.next_stage],
                           pack(channel_of(policy_.ladder, decision_.step), decision_.action_automatic),
                           customer.recipient_id, customer.recipient_key, items));
    }

    // Once each item was asked.
    std::int64_t of_case() const {
        return static_cast<std::int64_t>(fingerprint_of(
            pair(review_count_, review_count_ == 0 ? no_day : ledger_.settings().backlog_before),
            customer_id_,
            pack(decision_.relation, decision_.relation_reason, decision_.grade_allowed,
                 decision_.grade.letter, decision_.step.state, decision_.step.blockers, decision_.bound,
                 decision_.moved_days),
            pack(contacts_within(*policy_.policy, decision_.bound), decision_.unavailable,
                 decision_.compensation_in_other_currency, address_found_),
            policy_.name_hash, segment(),
            decision_.grade.settled_count,  // the facts behind the grade, not the weights, which age
            policy_.code_hashes[decision_.step.next_stage], policy_.code_hashes[decision_.stage],
            unknown_stage(), pair(decision_.step.next_day, decision_.contact_due_day),
            decision_.overdue_minor, decision_.not_due_minor, decision_.held_minor, decision_.penalties_minor,
            decision_.credit_minor, pair(decision_.overdue_count, decision_.held_count),
            pair(decision_.penalties_count, decision_.oldest_due_day), claims_.items.size(), details_,
            contacts_));
    }

private:
    // What the reasons say of conditions; 0 where nothing.
    std::uint64_t conditions_of(std::size_t place) const {
        if (!findings_.steps[place].has_unmet) {
            return 0;
        }
        Fingerprint fingerprint(fingerprint_version);
        for (const UnmetStage& found :
             unmet_stages(policy_.ladder, findings_.customer, findings_.items[place], joined_.as_of)) {
            fingerprint.add(policy_.code_hashes[found.stage]);
            fingerprint.add(found.waits);
            add_decisive(found.unmet, joined_.as_of, fingerprint);
        }
        return static_cast<std::uint64_t>(fingerprint.value());
    }

    // Terms of its own, what was charged of it, what holds it, the rate that it lacks, the conditions that do
    // not hold and what is too little; most items have none of them.
    std::uint64_t details_of(std::size_t place) const {
        const ItemClaim& item = claims_.items[place];
        const ItemStep& step = findings_.steps[place];
        const std::span<const ChargeRow> charges =
            ledger_.charges().empty() ? std::span<const ChargeRow>() : ledger_.charges(item.move_id);
        if (item.terms == 0 && charges.empty() && item.held_minor == 0 && item.missing_rate == 0 &&
            !step.has_unmet && step.shortfall == Shortfall::none) {
            return 0;
        }
        return hash_details(item, step, charges, place);
    }

    // Apart, so that what most items lack takes no room among what all have.
    [[gnu::noinline]] std::uint64_t hash_details(const ItemClaim& item, const ItemStep& step,
                                                 std::span<const ChargeRow> charges,
                                                 std::size_t place) const {
        Fingerprint fingerprint(fingerprint_version);
        if (step.shortfall != Shortfall::none) {
            fingerprint.add(step.shortfall);
            fingerprint.add(minimum_micro(*policy_.policy, step.shortfall));
            fingerprint.add(step.shortfall == Shortfall::bank ? joined_.bank_matched_on : no_day);
        }
        if (item.missing_rate != 0) {
            const RateGap& gap = claims_.missing_rates[item.missing_rate - 1].gap;
            fingerprint.add(gap.series);
            fingerprint.add(gap.day);
            fingerprint.add(gap.over_limit);
        }
        if (item.terms != 0) {
            add_terms(claims_.agreed[item.terms - 1], fingerprint);
        }
        fingerprint.add(hash_of(charges));
        fingerprint.add(conditions_of(place));
        for (const HeldPart& part : claims_.apportionment.holds_of(item.item)) {
            const std::string& code = rules_.holds->rules[part.rule].code;
            fingerprint.add(code);
            fingerprint.add(part.amount_minor);
            fingerprint.add(part.from_day);
            fingerprint.add(part.until_day);
            if (code == past_limitation_code) {
                fingerprint.add(item.limitation_day);
            } else if (code == discount_taken_code) {
                fingerprint.add(ledger_.discount(item.line)->day);
            }
        }
        return static_cast<std::uint64_t>(fingerprint.value());
    }

    // By which segment, and what of it is most the customer's own; 0 without one.
    std::uint64_t segment() const {
        const Segment* segment = rules_.segment(decision_.choice);
        if (segment == nullptr) {
            return 0;
        }
        Fingerprint fingerprint(fingerprint_version);
        fingerprint.add(segment->code);
        if (segment->condition) {
            add_decisive(met(*segment->condition, findings_.customer.knowledge, {}), joined_.as_of,
                         fingerprint);
        }
        return static_cast<std::uint64_t>(fingerprint.value());
    }

    // A stage that the policy does not know, which the reason names where nothing comes next of itself; of
    // several that of the least line.
    std::uint64_t unknown_stage() const {
        if (decision_.step.state != CaseState::waiting || decision_.step.next_stage != 0) {
            return 0;
        }
        std::uint32_t found = nowhere;
        for (std::size_t place = 0; place < claims_.items.size(); ++place) {
            const std::uint32_t line = claims_.items[place].line;
            const bool is_unknown = claims_.items[place].claim_minor > 0 && !findings_.items[place].done;
            if (is_unknown && (found == nowhere || ledger_.line_id(line) < ledger_.line_id(found))) {
                found = line;
            }
        }
        return found == nowhere
                   ? 0
                   : rules_.stage_code_hashes[ledger_.item_stage_index(joined_.own_rows[found] - 1)];
    }

    const JoinedLedger& joined_;
    const Snapshot& ledger_;
    const DecisionRules& rules_;
    const PolicyUse& policy_;
    const CustomerClaims& claims_;
    const Findings& findings_;
    const CaseDecision& decision_;
    Id customer_id_;
    std::uint64_t contacts_ = pair(no_day, no_day);
    std::uint32_t address_found_ = 0;
    std::uint64_t details_ = 0;
    std::int32_t review_count_ = 0;
};

}  // namespace

void take_fingerprints(const JoinedLedger& joined, const DecisionRules& rules, const CustomerClaims& claims,
                       const Findings& findings, CaseDecision& decision, std::vector<std::int64_t>& items) {
    CustomerFingerprints fingerprints(joined, rules, claims, findings, decision);
    items.resize(claims.items.size());
    for (std::size_t place = 0; place < items.size(); ++place) {
        items[place] = fingerprints.of_item(place);
    }
    decision.fingerprint = fingerprints.of_case();
    if (decision.step.state == CaseState::to_contact) {
        decision.action_fingerprint = fingerprints.of_action();
    }
}

}  // namespace quittance
