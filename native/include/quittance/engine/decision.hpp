// What comes next for a customer and each of its open items: figures, grade, step and proposal. Sections 5 to
// 7 of native/docs/spec-escalation.md. Invariants: pure; one proposal for a customer and night. Nothing here
// rounds; reading the manifests fails with the codes named below.
#pragma once

#include <quittance/behaviour/behaviour.hpp>
#include <quittance/engine/claims.hpp>
#include <quittance/escalation/escalation.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quittance {

struct PolicyUse {
    const Policy* policy = nullptr;
    Ladder ladder;
    // By place in Snapshot::stage_codes(): the number of the stage that it stands for, nullopt where the
    // policy does not know it.
    std::vector<std::optional<std::uint8_t>> done;
    // Hashes of what fingerprints name: of the codes by number of the stage, 0 for none, of the policy's
    // name, and of its text with it.
    std::vector<std::uint64_t> code_hashes;
    std::uint64_t name_hash = 0;
    std::uint64_t text_hash = 0;

    // Code of a stage by its number, "" for 0.
    std::string_view code(std::uint8_t stage) const {
        return stage == 0 ? std::string_view() : policy->stages[stage - 1U].code;
    }
};

// The manifests that decide.
struct DecisionRules {
    const Holds* holds = nullptr;
    std::vector<PolicyUse> policies;
    std::vector<std::uint64_t> stage_code_hashes;  // by place in Snapshot::stage_codes()
    PolicyChoices choices;
    std::optional<Scorecard> scorecard;  // without one nothing is graded

    const Segment* segment(const PolicyChoice& choice) const {
        return choice.segment == 0 ? nullptr : &choices.selection->segments[choice.segment - 1U];
    }
};
// Codes: policy_missing, selection_missing, selection_not_unique, holds_missing, holds_not_unique,
// scorecard_not_unique, those of parse_scorecard.
Result<DecisionRules> read_decision_rules(const ManifestSet& manifests);
// Reads the stages that the ledger's items carry under each policy.
void resolve_stages(const Snapshot& ledger, DecisionRules& rules);
// Reads what each policy says of each currency of the ledger.
void resolve_tolerances(const Snapshot& ledger, DecisionRules& rules);

// Amounts in company currency. There is one for each customer: its members stand by size.
struct CaseDecision {
    // NOLINTNEXTLINE(modernize-use-equals-default): as of ItemClaim
    CaseDecision() {}

    Grade grade;
    std::int64_t overdue_minor = 0;
    std::int64_t not_due_minor = 0;
    std::int64_t held_minor = 0;
    std::int64_t penalties_minor = 0;  // charged and open
    std::int64_t credit_minor = 0;     // applied provisionally
    std::optional<std::int64_t> interest_minor;
    std::optional<std::int64_t> compensation_minor;
    std::int64_t action_minor = 0;  // of the proposal, where the state is to_contact
    std::int64_t action_fingerprint = 0;
    std::int64_t fingerprint = 0;
    CaseStep step;
    PolicyChoice choice;
    Day oldest_due_day = no_day;
    // The oldest overdue one of what the next contact announces its stage of: others may be later, and at a
    // later stage.
    Day contact_due_day = no_day;
    std::int32_t overdue_count = 0;
    std::int32_t held_count = 0;
    std::int32_t penalties_count = 0;
    std::int32_t action_item_count = 0;
    RowFault status = RowFault::none;
    Relation relation = Relation::unknown;
    RelationReason relation_reason = RelationReason::nothing_known;
    std::optional<bool>
        first_lateness;      // nothing was paid late, nobody was contacted; not known without grades
    std::uint8_t stage = 0;  // highest done
    Unavailable unavailable = Unavailable::none;
    bool compensation_in_other_currency = false;
    bool grade_allowed = true;  // false for a natural person unless the company turned it on
    bool action_automatic : 1 = false;
    bool waits_for_bank : 1 = false;  // it waits, and more would be ready with the bank matched
    Bound bound = Bound::stage;       // of the next step
    std::uint8_t moved_days = 0;      // by which the calendar puts it off
};
static_assert(sizeof(CaseDecision) == 216);

// When a settled invoice was paid, and until when that was in time.
struct Paid {
    Day day = no_day;
    Day in_time_until = no_day;
};
// Nothing of what says nothing of paying: where credit notes alone cleared it, or where more than a remainder
// was written off.
std::optional<Paid> find_paid(const JoinedLedger& joined, const PolicyChoices& policies, std::uint32_t line);

// How the portfolio paid what is settled.
struct PaymentHistory {
    PortfolioSums prior;  // or what the snapshot was given
    PortfolioMeans means;
};
// Counts what each customer settled into the grade of its case, which the decision completes: sums for every
// customer would weigh as much as their decisions. Without a scorecard nothing is counted.
PaymentHistory read_history(const JoinedLedger& joined, const DecisionRules& rules,
                            std::span<CaseDecision> cases);

// The item was brought so far while it was another customer's: for this one it begins anew.
inline bool is_of_other_addressee(const JoinedLedger& joined, std::uint32_t line) {
    const std::uint32_t own = joined.own_rows[line];
    const Id contacted = own == 0 ? no_id : joined.ledger->item_stage_customer_id(own - 1);
    return contacted != no_id && contacted != joined.ledger->customer_id(line);
}

// The number of the stage done of a line's item under a policy: 0 for none.
inline std::optional<std::uint8_t> stage_done(const JoinedLedger& joined, const PolicyUse& policy,
                                              std::uint32_t line) {
    const std::uint32_t own = joined.own_rows[line];
    return own == 0 || is_of_other_addressee(joined, line)
               ? std::optional<std::uint8_t>(0)
               : policy.done[joined.ledger->item_stage_index(own - 1)];
}

// How a line's item begins that was late already at the first steps and of which nobody was told since.
struct BacklogStart {
    bool to_review = false;
    std::uint8_t passed = 0;  // stages that its age passes it over
};
BacklogStart start_of_backlog(const JoinedLedger& joined, const PolicyUse& policy, std::uint32_t line);
inline BacklogStart backlog_start(const JoinedLedger& joined, const PolicyUse& policy, std::uint32_t line) {
    const Day before = joined.ledger->settings().backlog_before;
    return before == no_day || item_due_day(*joined.ledger, line) >= before  // as most are
               ? BacklogStart{}
               : start_of_backlog(joined, policy, line);
}

// What the step function reads of a customer, whose decision has its sums and its grade, and of an item,
// holds apart.
CustomerFacts find_customer_facts(const JoinedLedger& joined, const PolicyUse& policy, std::uint32_t party,
                                  const CaseDecision& decision);
// In place: what is returned would be copied for each item of a night.
inline void find_item_facts(const JoinedLedger& joined, const PolicyUse& policy, std::uint32_t line,
                            std::int64_t claim_minor, std::int64_t claim_company_minor, ItemFacts& item) {
    const std::uint32_t own = joined.own_rows[line];
    const BacklogStart start = backlog_start(joined, policy, line);
    item.done = stage_done(joined, policy, line);
    item.contacted_on = own == 0 ? no_day : joined.ledger->item_stage_on(own - 1);
    item.due_day = item_due_day(*joined.ledger, line);
    item.payment_method = joined.ledger->payment_method(line);
    item.claim_minor = claim_minor;
    item.claim_company_minor = claim_company_minor;
    item.to_review = start.to_review;
    item.passed = start.passed;
}

// What decided on a customer, worked out once for whoever asks of it next.
struct Findings {
    CustomerFacts customer;
    std::vector<ItemFacts> items;            // beside those of the claims
    std::vector<ItemStep> steps;             // likewise
    std::vector<std::int32_t> overdue_days;  // of what counts for the grade
};
// `settled` is what the customer settled; `findings` are made anew, and keep their memory.
CaseDecision decide_customer(const JoinedLedger& joined, const DecisionRules& rules, const Grade& settled,
                             const PortfolioMeans& means, const CustomerClaims& claims, Findings& findings);

}  // namespace quittance
