// Sections 5 to 7 of the specification, for one customer.
#include <quittance/engine/decision.hpp>

#include <algorithm>
#include <utility>

namespace quittance {

namespace {

ContactCap cap_of(const JoinedLedger& joined, const Policy& policy, std::uint32_t party) {
    if (policy.contacts_per_week == 0 && policy.contacts_per_month == 0) {
        return {};
    }
    std::vector<Day> days;
    for (const ContactRow& contact : joined.ledger->contacts_of(joined.parties[party].customer_id)) {
        if (contact.day != no_day && contact.day <= joined.as_of) {
            days.push_back(contact.day);
        }
    }
    return contact_cap(policy, joined.country(party), days, joined.as_of);
}

void find_items(const JoinedLedger& joined, const PolicyUse& policy, const CustomerClaims& claims,
                std::vector<ItemFacts>& items) {
    items.resize(claims.items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ItemClaim& item = claims.items[i];
        ItemFacts& known = items[i];
        find_item_facts(joined, policy, item.line, item.claim_minor, item.claim_company_minor, known);
        known.held_minor = item.held_minor;
        known.wholly_held = item.is_held;
        known.held_until = item.held_until;
    }
}

// What the case says of its items; `overdue_days` gets the days late of those that count for the grade.
class Summing {
public:
    Summing(const JoinedLedger& joined, CaseDecision& decision, std::vector<std::int32_t>& overdue_days)
        : joined_(joined), decision_(decision), overdue_days_(overdue_days) {
        overdue_days_.clear();
    }

    void add(const ItemClaim& item, std::uint8_t done) {
        decision_.credit_minor += item.credit_company_minor;
        if (item.held_minor > 0) {
            decision_.held_minor += item.held_company_minor;
            ++decision_.held_count;
        }
        add_interest(item);
        if (item.claim_minor > 0) {
            decision_.stage = std::max(decision_.stage, done);
            add_claim(item);
        }
    }

    void finish() {
        if (interest_known_) {
            decision_.interest_minor = interest_minor_;
        }
        if (compensation_known_) {
            decision_.compensation_minor = compensation_minor_;
        }
    }

private:
    void add_claim(const ItemClaim& item) {
        const bool is_overdue = item.due_day < joined_.as_of;
        if (is_overdue) {
            decision_.oldest_due_day = decision_.oldest_due_day == no_day
                                           ? item.due_day
                                           : std::min(decision_.oldest_due_day, item.due_day);
        }
        if (item.kind != ItemKind::principal) {
            decision_.penalties_minor += item.claim_company_minor;
            ++decision_.penalties_count;
        } else if (!is_overdue) {
            decision_.not_due_minor += item.claim_company_minor;
        } else {
            decision_.overdue_minor += item.claim_company_minor;
            ++decision_.overdue_count;
            if (item.line_kind == LineKind::invoice) {
                overdue_days_.push_back(joined_.as_of - item.due_day);
            }
        }
    }

    // An overdue claim without interest leaves the sum unknown, also where it is held and interest runs on.
    void add_interest(const ItemClaim& item) {
        if (!item.bears) {
            return;
        }
        if (has_interest(item.unavailable)) {
            interest_minor_ += in_company_currency(item);
        }
        if (item.has_compensation) {
            compensation_minor_ += item.compensation_minor;
        }
        const bool owes = item.claim_minor + item.held_minor > item.interest_free_minor;
        if (!owes || item.due_day >= joined_.as_of) {
            return;
        }
        interest_known_ = interest_known_ && has_interest(item.unavailable);
        if (item.unavailable != Unavailable::none) {
            note_unavailable(item);
        }
        decision_.compensation_in_other_currency =
            decision_.compensation_in_other_currency || item.compensation_unknown;
        compensation_known_ =
            compensation_known_ && !item.compensation_unknown && has_compensation(item.unavailable);
    }

    // Where several differ, one that bears no interest at all, and of these that of the least line.
    [[gnu::noinline]] void note_unavailable(const ItemClaim& item) {
        const auto rank = [this](Unavailable unavailable, std::uint32_t line) {
            return std::pair(has_interest(unavailable), joined_.ledger->line_id(line));
        };
        if (decision_.unavailable == Unavailable::none ||
            rank(item.unavailable, item.line) < rank(decision_.unavailable, unavailable_line_)) {
            decision_.unavailable = item.unavailable;
            unavailable_line_ = item.line;
        }
    }

    // At the rate at which the line was booked: what is left of it may be too little to say it.
    std::int64_t in_company_currency(const ItemClaim& item) const {
        const Snapshot& ledger = *joined_.ledger;
        if (!ledger.in_company_currency(item.line)) {
            if (const auto booked_minor = ledger.amount_company_minor(item.line)) {
                return share(item.interest_minor, *booked_minor, ledger.amount_minor(item.line));
            }
        }
        return share(item.interest_minor, item.residual_company_minor, item.residual_minor);
    }

    const JoinedLedger& joined_;
    CaseDecision& decision_;
    std::uint32_t unavailable_line_ = 0;
    std::int64_t interest_minor_ = 0;
    std::int64_t compensation_minor_ = 0;
    bool interest_known_ = true;
    bool compensation_known_ = true;
    std::vector<std::int32_t>& overdue_days_;
};

// Why the next step of a customer that waits comes no earlier: of its items on that day, the first reason.
void note_bound(const std::vector<ItemStep>& steps, CaseDecision& decision) {
    bool found = false;
    for (const ItemStep& step : steps) {
        if (step.next_day == no_day || step.next_day != decision.step.next_day ||
            step.next_stage != decision.step.next_stage) {
            continue;
        }
        const auto moved = static_cast<std::uint8_t>(step.next_day - step.wanted_day);
        if (!found || std::pair(step.bound, moved) < std::pair(decision.bound, decision.moved_days)) {
            decision.bound = step.bound;
            decision.moved_days = moved;
        }
        found = true;
    }
}

// What the letter asks for. A credit that nobody matched yet wants a person, and so does a first contact at a
// later stage.
void propose(const JoinedLedger& joined, const CustomerClaims& claims, const Findings& findings,
             CaseDecision& decision) {
    for (std::size_t i = 0; i < claims.items.size(); ++i) {
        const ItemClaim& item = claims.items[i];
        const ItemStep& step = findings.steps[i];
        if (step.state == ItemState::to_contact && step.next_stage == decision.step.next_stage &&
            item.due_day < joined.as_of &&
            (decision.contact_due_day == no_day || item.due_day < decision.contact_due_day)) {
            decision.contact_due_day = item.due_day;
        }
        if (step.ready || step.mentioned) {
            ++decision.action_item_count;
            decision.action_minor += item.claim_company_minor;
            decision.action_automatic = decision.action_automatic && !item.is_credited &&
                                        (!step.ready || findings.items[i].passed == 0);
        }
    }
}

}  // namespace

CustomerFacts find_customer_facts(const JoinedLedger& joined, const PolicyUse& policy, std::uint32_t party,
                                  const CaseDecision& decision) {
    CustomerFacts customer;
    customer.cap = cap_of(joined, *policy.policy, party);
    customer.bank_matched_on = joined.bank_matched_on;
    if (const CaseRow* own = joined.case_row(party)) {
        customer.insolvent_since = own->insolvent_since;
        customer.last_contact_on = own->last_contact_on;
        customer.sending_in_progress = own->action_state == ActionState::in_flight;
    }
    const Customer* row = joined.customer_row(party);
    customer.has_recipient = row != nullptr && row->recipient_id != no_id;
    CustomerKnowledge& known = customer.knowledge;
    known = known_of_customer(joined, party, decision.relation);
    known.overdue_minor = decision.overdue_minor;
    known.claimed_minor = decision.overdue_minor + decision.not_due_minor + decision.penalties_minor;
    known.item_count = decision.overdue_count;
    known.grade = decision.grade.letter;
    known.first_lateness = decision.first_lateness;
    return customer;
}

BacklogStart start_of_backlog(const JoinedLedger& joined, const PolicyUse& policy, std::uint32_t line) {
    const Snapshot& ledger = *joined.ledger;
    const Day due = item_due_day(ledger, line);
    const std::uint32_t own = joined.own_rows[line];
    if (own != 0 && ledger.item_stage_index(own - 1) != 0) {
        return {};
    }
    const std::uint32_t party = joined.find_party(ledger.customer_id(line));
    const CaseRow* of_case = joined.case_row(party);
    const Backlog said = of_case == nullptr ? Backlog::as_company : of_case->backlog;
    const Backlog backlog = said == Backlog::as_company ? ledger.settings().backlog : said;
    if (backlog != Backlog::stage_of_age) {
        return {backlog == Backlog::review, 0};
    }
    // Its age on the day of the first steps: a proposal that waits for its approval does not grow harsher.
    for (std::size_t stage = policy.ladder.rungs.size(); stage > 1; --stage) {
        const Ladder::Rung& rung = policy.ladder.rungs[stage - 1];
        if (!rung.lapses_at_due &&
            day_of_age(policy.ladder, rung, joined.country(party), due) <= ledger.settings().backlog_before) {
            return {false, static_cast<std::uint8_t>(stage - 1)};
        }
    }
    return {};
}

CaseDecision decide_customer(const JoinedLedger& joined, const DecisionRules& rules, const Grade& settled,
                             const PortfolioMeans& means, const CustomerClaims& claims, Findings& findings) {
    CaseDecision decision;
    decision.relation = claims.relation.relation;
    decision.relation_reason = claims.relation.reason;
    const Customer* customer = joined.customer_row(claims.party);
    const bool is_company = customer != nullptr && (customer->flags & customer_is_company) != 0;
    decision.grade_allowed = is_company || joined.ledger->settings().grade_natural_persons;
    decision.choice = claims.choice;
    const PolicyUse& policy = rules.policies[decision.choice.policy];
    find_items(joined, policy, claims, findings.items);
    Summing summing(joined, decision, findings.overdue_days);
    for (std::size_t i = 0; i < claims.items.size(); ++i) {
        summing.add(claims.items[i], findings.items[i].done.value_or(std::uint8_t{0}));
    }
    summing.finish();
    if (rules.scorecard && decision.grade_allowed) {
        const PortfolioSums own{settled.settled_count, settled.delay_weight_micro, settled.delay_days_micro,
                                settled.late_weight_micro, settled.late_micro};
        decision.grade = grade(own, findings.overdue_days, means, *rules.scorecard);
    }
    if (rules.scorecard) {
        const CaseRow* own = joined.case_row(claims.party);
        decision.first_lateness =
            settled.late_micro == 0 && (own == nullptr || own->last_contact_on == no_day);
    }
    findings.customer = find_customer_facts(joined, policy, claims.party, decision);
    findings.steps.resize(claims.items.size());
    decision.step = decide(policy.ladder, findings.customer, findings.items, joined.as_of, findings.steps);
    if (decision.step.state == CaseState::to_contact) {
        decision.action_automatic = policy.ladder.stage(decision.step.next_stage).automatic && is_company &&
                                    is_business(decision.relation);
        propose(joined, claims, findings, decision);
    } else if (decision.step.state == CaseState::waiting) {
        note_bound(findings.steps, decision);
        decision.waits_for_bank =
            std::any_of(findings.steps.begin(), findings.steps.end(),
                        [](const ItemStep& step) { return step.shortfall == Shortfall::bank; });
    }
    return decision;
}

}  // namespace quittance
