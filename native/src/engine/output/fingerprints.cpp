// Fingerprints: what is stored of an item, a case or a proposal, as one number. The ledger comes in any
// order, so what there is several of is summed.
#include <quittance/base/hash.hpp>
#include <quittance/engine/output.hpp>

#include <algorithm>

namespace quittance {

namespace {

constexpr std::uint32_t fingerprint_version = 5;  // a new one writes every row again

std::uint64_t hash_of(std::span<const ChargeRow> charges) {
    std::uint64_t sum = 0;
    for (const ChargeRow& row : charges) {
        Fingerprint fingerprint(fingerprint_version);
        fingerprint.add(row.ordinal);
        fingerprint.add(row.currency_id);
        fingerprint.add(row.kind);
        fingerprint.add(row.amount_minor);
        sum += static_cast<std::uint64_t>(fingerprint.value());
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
    const KnownFact fact = found.comparison.fact;
    fingerprint.add(fact);
    fingerprint.add(found.too_little);
    fingerprint.add(found.too_much);
    fingerprint.add(found.comparison.at_least);
    fingerprint.add(found.comparison.at_most);
    if (fact == KnownFact::customer_days && found.known) {
        fingerprint.add(as_of - *found.known);
    } else {
        fingerprint.add(fact == KnownFact::days_late ? std::nullopt : found.known);
    }
    if (!found.tags.empty()) {
        fingerprint.add(found.tags);
    }
}

// What the reasons say of conditions; 0 where nothing.
std::uint64_t conditions_of(const JoinedLedger& joined, const DecisionRules& rules,
                            const CustomerClaims& claims, const CaseDecision& decision,
                            const ItemClaim& item) {
    const PolicyUse& policy = rules.policies[decision.choice.policy];
    const std::vector<UnmetStage> stages =
        unmet_stages(joined, policy, claims.party, decision, item.line, item.claim_minor);
    if (stages.empty()) {
        return 0;
    }
    Fingerprint fingerprint(fingerprint_version);
    for (const UnmetStage& found : stages) {
        fingerprint.add(policy.code(found.stage));
        fingerprint.add(found.waits);
        add_decisive(found.unmet, joined.as_of, fingerprint);
    }
    return static_cast<std::uint64_t>(fingerprint.value());
}

// Terms of its own, what was charged of it, what holds it, the rate that it lacks and the conditions that do
// not hold; most items have none of them.
std::uint64_t details_of(const JoinedLedger& joined, const DecisionRules& rules, const CustomerClaims& claims,
                         const CaseDecision& decision, const ItemClaim& item) {
    const Snapshot& ledger = *joined.ledger;
    const std::span<const ChargeRow> charges =
        ledger.charges().empty() ? std::span<const ChargeRow>() : ledger.charges(ledger.move_id(item.line));
    const std::uint64_t conditions = conditions_of(joined, rules, claims, decision, item);
    const PolicyUse& policy = rules.policies[decision.choice.policy];
    const Shortfall lacking =
        shortfall_of(joined, policy, claims.party, decision, item.line, item.claim_minor);
    if (item.terms == 0 && charges.empty() && item.held_minor == 0 && item.missing_rate == 0 &&
        conditions == 0 && lacking == Shortfall::none) {
        return 0;
    }
    Fingerprint fingerprint(fingerprint_version);
    if (lacking != Shortfall::none) {
        fingerprint.add(lacking);
        fingerprint.add(minimum_micro(*policy.policy, lacking));
        fingerprint.add(lacking == Shortfall::bank ? joined.bank_matched_on : no_day);
    }
    if (item.missing_rate != 0) {
        const RateGap& gap = claims.missing_rates[item.missing_rate - 1].gap;
        fingerprint.add(gap.series);
        fingerprint.add(gap.day);
        fingerprint.add(gap.over_limit);
    }
    if (item.terms != 0) {
        add_terms(claims.agreed[item.terms - 1], fingerprint);
    }
    fingerprint.add(hash_of(charges));
    fingerprint.add(conditions);
    for (const HeldPart& part : claims.apportionment.holds_of(item.item)) {
        const std::string& code = rules.holds->rules[part.rule].code;
        fingerprint.add(code);
        fingerprint.add(part.amount_minor);
        fingerprint.add(part.from_day);
        fingerprint.add(part.until_day);
        if (code == past_limitation_code) {
            fingerprint.add(item.limitation_day);
        } else if (code == discount_taken_code) {
            fingerprint.add(ledger.discount(item.line)->day);
        }
    }
    return static_cast<std::uint64_t>(fingerprint.value());
}

// The first stage that the policy does not know, which the reason names where nothing comes next of itself.
std::string_view unknown_stage(const JoinedLedger& joined, const PolicyUse& policy,
                               const CustomerClaims& claims, const CaseStep& step) {
    if (step.state != CaseState::waiting || step.next_stage != 0) {
        return {};
    }
    const auto found = std::find_if(claims.items.begin(), claims.items.end(), [&](const ItemClaim& item) {
        return item.claim_minor > 0 && !stage_done(joined, policy, item.line);
    });
    return found == claims.items.end() ? std::string_view()
                                       : joined.ledger->item_stage(joined.own_rows[found->line] - 1);
}

// What the reason of a missing address says of those that there are.
std::uint32_t address_found(const JoinedLedger& joined, std::uint32_t party, const CaseDecision& decision) {
    const Customer* customer = joined.customer_row(party);
    return customer == nullptr || (decision.step.blockers & blocker_no_address) == 0
               ? 0
               : customer->flags & (customer_refuses_mail | customer_address_is_archived);
}

}  // namespace

std::int64_t item_fingerprint(const JoinedLedger& joined, const DecisionRules& rules,
                              const CustomerClaims& claims, const ItemClaim& item, const ItemStep& step,
                              const CaseDecision& decision) {
    const Snapshot& ledger = *joined.ledger;
    const std::uint32_t own_row = joined.own_rows[item.line];
    const CaseRow* own = joined.case_row(claims.party);
    const PolicyUse& policy = rules.policies[decision.choice.policy];
    const bool is_of_backlog = backlog_start(joined, policy, item.line).passed != 0;
    const bool waits = waits_for_channel(policy, decision.step, step.next_stage, step.next_day, joined.as_of);
    // Packed into 128 bytes for most items: more are hashed in a slower way.
    Fingerprint fingerprint(fingerprint_version);
    fingerprint.add(pair(joined.parties[claims.party].customer_id, ledger.line_id(item.line)));
    fingerprint.add(pair(ledger.company_id(item.line), ledger.currency_id(item.line)));
    fingerprint.add(pair(item.due_day, item.limitation_day));
    fingerprint.add(item.residual_minor);
    fingerprint.add(item.claim_minor);
    fingerprint.add(ledger.residual_company_minor(item.line));
    fingerprint.add(pack(item.kind, item.unavailable, item.compensation_unknown, step.state,
                         decision.relation, decision.step.blockers,
                         address_found(joined, claims.party, decision)));
    fingerprint.add(pack(is_mentioned(joined, policy, item.line, item.claim_minor), waits,
                         is_of_other_addressee(joined, item.line), step.bound,
                         step.next_day - step.wanted_day, contacts_within(*policy.policy, step.bound)));
    fingerprint.add(details_of(joined, rules, claims, decision, item));
    fingerprint.add(policy.code(step.next_stage));
    fingerprint.add(own_row == 0 ? std::string_view() : ledger.item_stage(own_row - 1));
    fingerprint.add(pair(step.next_day, own_row == 0 ? no_day : ledger.item_stage_on(own_row - 1)));
    fingerprint.add(
        pair(own == nullptr ? no_day : own->last_contact_on, own == nullptr ? no_day : own->insolvent_since));
    if (is_of_backlog) {
        fingerprint.add(ledger.settings().backlog_before);
    }
    return fingerprint.value();
}

std::int64_t action_fingerprint(const JoinedLedger& joined, const DecisionRules& rules,
                                const CustomerClaims& claims, const std::vector<ItemStep>& steps,
                                const CaseDecision& decision) {
    const Snapshot& ledger = *joined.ledger;
    const PolicyUse& policy = rules.policies[decision.choice.policy];
    const Customer& customer = *joined.customer_row(claims.party);
    std::uint64_t items = 0;
    for (std::size_t i = 0; i < claims.items.size(); ++i) {
        const ItemClaim& item = claims.items[i];
        if (!steps[i].ready && !is_mentioned(joined, policy, item.line, item.claim_minor)) {
            continue;
        }
        Fingerprint of_item(fingerprint_version);
        of_item.add(ledger.move_id(item.line));
        of_item.add(item.ordinal);
        of_item.add(policy.code(steps[i].ready ? steps[i].next_stage : std::uint8_t{0}));
        of_item.add(ledger.currency_id(item.line));
        of_item.add(item.due_day);
        of_item.add(item.claim_minor);
        items += static_cast<std::uint64_t>(of_item.value());
    }
    Fingerprint fingerprint(fingerprint_version);
    fingerprint.add(policy.policy->name);
    fingerprint.add(policy.policy->hash);
    fingerprint.add(policy.code(decision.step.next_stage));
    fingerprint.add(channel_of(policy.ladder, decision.step));
    fingerprint.add(customer.recipient_id);
    fingerprint.add(customer.recipient_key);
    fingerprint.add(decision.action_automatic);
    fingerprint.add(items);
    return fingerprint.value();
}

std::int64_t case_fingerprint(const JoinedLedger& joined, const DecisionRules& rules,
                              const CustomerClaims& claims, const CaseDecision& decision) {
    const PolicyUse& policy = rules.policies[decision.choice.policy];
    std::uint64_t details = 0;
    std::int64_t review_count = 0;
    for (const ItemClaim& item : claims.items) {
        review_count += backlog_start(joined, policy, item.line).to_review ? 1 : 0;
        if (const std::uint64_t of_item = details_of(joined, rules, claims, decision, item)) {
            Fingerprint fingerprint(fingerprint_version);
            fingerprint.add(joined.ledger->move_id(item.line));
            fingerprint.add(item.ordinal);
            fingerprint.add(of_item);
            details += static_cast<std::uint64_t>(fingerprint.value());
        }
    }
    const CaseRow* own = joined.case_row(claims.party);
    Fingerprint fingerprint(fingerprint_version);
    fingerprint.add(review_count);
    fingerprint.add(review_count == 0 ? no_day : joined.ledger->settings().backlog_before);
    fingerprint.add(joined.parties[claims.party].customer_id);
    fingerprint.add(decision.relation);
    fingerprint.add(decision.relation_reason);
    fingerprint.add(policy.policy->name);
    const Segment* segment = rules.segment(decision.choice);
    fingerprint.add(segment == nullptr ? std::string_view() : std::string_view(segment->code));
    if (segment != nullptr && segment->condition) {
        const CustomerKnowledge known = known_of_customer(joined, claims.party, decision.relation);
        add_decisive(met(*segment->condition, known, {}), joined.as_of, fingerprint);
    }
    // Of the grade the facts behind it, not the weights, which age by themselves.
    fingerprint.add(decision.grade_allowed);
    fingerprint.add(decision.grade.letter);
    fingerprint.add(decision.grade.settled_count);
    fingerprint.add(decision.step.state);
    fingerprint.add(decision.step.blockers);
    fingerprint.add(policy.code(decision.step.next_stage));
    fingerprint.add(decision.step.next_day);
    fingerprint.add(
        pack(decision.bound, decision.moved_days, contacts_within(*policy.policy, decision.bound)));
    fingerprint.add(decision.contact_due_day);
    fingerprint.add(policy.code(decision.stage));
    fingerprint.add(unknown_stage(joined, policy, claims, decision.step));
    fingerprint.add(decision.unavailable);
    fingerprint.add(decision.compensation_in_other_currency);
    fingerprint.add(decision.overdue_minor);
    fingerprint.add(decision.not_due_minor);
    fingerprint.add(decision.held_minor);
    fingerprint.add(decision.penalties_minor);
    fingerprint.add(decision.credit_minor);
    fingerprint.add(decision.overdue_count);
    fingerprint.add(decision.held_count);
    fingerprint.add(decision.penalties_count);
    fingerprint.add(claims.items.size());
    fingerprint.add(decision.oldest_due_day);
    fingerprint.add(details);
    fingerprint.add(own == nullptr ? no_day : own->insolvent_since);
    fingerprint.add(own == nullptr ? no_day : own->last_contact_on);
    fingerprint.add(address_found(joined, claims.party, decision));
    return fingerprint.value();
}

}  // namespace quittance
