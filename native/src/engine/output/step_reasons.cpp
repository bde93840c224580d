#include "step_reasons.hpp"

#include <algorithm>

namespace quittance {

namespace {

using Code = ReasonCode;

// Tags, a line each, as one line.
std::string listed(std::string_view tags) {
    std::string list;
    for (const char letter : tags) {
        list += letter == '\n' ? std::string(", ") : std::string(1, letter);
    }
    return list;
}

}  // namespace

void explain_decisive(const Decisive& found, Day as_of, const Currency& currency, Reasons& reasons) {
    const FactUse& use = use_of(found.fact);
    const std::int64_t limit = (found.too_little ? found.at_least : found.at_most).value_or(0);
    const bool is_limited = found.too_little || found.too_much;
    reasons.text("fact", use.name);
    if (!found.known) {
        return;
    }
    switch (use.kind) {
        case FactKind::number:
            if (is_age(found.fact)) {  // no fact that could be stored
                const Day since = as_of - static_cast<Day>(*found.known);
                reasons.day(found.fact == KnownFact::days_late ? "due_on" : "since_on", since);
            } else {
                reasons.number("known", *found.known);
            }
            if (is_limited) {
                reasons.number(found.too_little ? "least" : "most", limit);
            }
            break;
        case FactKind::amount:
            reasons.amount("known_amount", *found.known, currency);
            if (is_limited) {  // in minor units, of which there are no parts
                const std::int64_t unit = power_of_ten(micro_scale - currency.scale);
                reasons.amount(found.too_little ? "least_amount" : "most_amount",
                               (limit + (found.too_little ? unit - 1 : 0)) / unit, currency);
            }
            break;
        case FactKind::part:
            reasons.decimal("known_part", *found.known, micro_scale);
            if (is_limited) {
                reasons.decimal(found.too_little ? "least_part" : "most_part", limit, micro_scale);
            }
            break;
        case FactKind::grade: {
            const char letter = static_cast<char>(*found.known);
            reasons.text("letter", std::string_view(&letter, 1));
            break;
        }
        case FactKind::relation:
            reasons.text("relation", to_string(static_cast<Relation>(*found.known)));
            break;
        case FactKind::yes_no: reasons.text("answer", *found.known != 0 ? "yes" : "no"); break;
        case FactKind::country:
        case FactKind::language: {
            const auto letters = letters_of(static_cast<TwoLetters>(*found.known));
            reasons.text(use.name, std::string_view(letters.data(), letters.size()));
            break;
        }
        case FactKind::tags:
            if (*found.known == 0) {
                reasons.text("answer", "none");
            } else {
                reasons.text("tags", listed(found.tags));
            }
            break;
        case FactKind::outcome:
            reasons.text("outcome", contact_outcomes[static_cast<std::size_t>(*found.known - 1)]);
            break;
        case FactKind::payment_method:
            reasons.text("method", payment_methods[static_cast<std::size_t>(*found.known - 1)]);
            break;
    }
}

namespace {

// What decided on an item, as the night found it.
struct Decided {
    CustomerFacts customer;
    ItemFacts item;
};
Decided decided_on(const Evaluation& evaluation, const ItemDecision& decision) {
    const JoinedLedger& joined = evaluation.joined;
    const Snapshot& ledger = evaluation.ledger();
    const CaseDecision& of_case = evaluation.case_of(decision.item);
    const PolicyUse& policy = evaluation.policy(of_case);
    Decided decided;
    decided.customer = find_customer_facts(joined, policy, joined.item_party[decision.item], of_case);
    find_item_facts(joined, policy, decision.line, decision.claim_minor,
                    share(ledger.residual_company_minor(decision.line), decision.claim_minor,
                          ledger.residual_minor(decision.line)),
                    decided.item);
    return decided;
}

// The stages that an item does not come to because of their conditions.
void explain_conditions(const Evaluation& evaluation, const ItemDecision& decision, Reasons& reasons) {
    const CaseDecision& of_case = evaluation.case_of(decision.item);
    const PolicyUse& policy = evaluation.policy(of_case);
    if (!policy.ladder.has_conditions) {
        return;
    }
    const bool insolvent = (of_case.step.blockers & blocker_insolvent) != 0;
    const Decided decided = decided_on(evaluation, decision);
    for (const UnmetStage& found :
         unmet_stages(policy.ladder, decided.customer, decided.item, evaluation.as_of())) {
        if (found.waits && insolvent) {
            continue;  // nothing comes next
        }
        (found.waits ? reasons.against(Code::stage_condition) : reasons.for_it(Code::stage_passed))
            .text("stage", policy.code(found.stage));
        explain_decisive(found.unmet, evaluation.as_of(), evaluation.ledger().company_currency(), reasons);
    }
}

// What is too little for a contact.
void explain_shortfall(const Evaluation& evaluation, const ItemDecision& decision, Reasons& reasons) {
    if (decision.shortfall == Shortfall::bank) {
        reasons.against(Code::bank_not_matched)
            .day("matched_on", evaluation.joined.bank_matched_on)
            .day("due_on", item_due_day(evaluation.ledger(), decision.line));
    } else if (decision.shortfall != Shortfall::none) {
        const PolicyUse& policy = evaluation.policy(evaluation.case_of(decision.item));
        const Currency& currency = evaluation.ledger().company_currency();
        const bool of_customer = decision.shortfall == Shortfall::customer;
        reasons.against(of_customer ? Code::below_minimum : Code::item_below_minimum)
            .amount("minimum_amount",
                    minor_from_micro(minimum_micro(*policy.policy, decision.shortfall), currency.scale),
                    currency);
    }
}

// Why a stage comes no earlier.
void explain_wait(const PolicyUse& policy, TwoLetters country, std::uint8_t stage, Bound bound,
                  Day contact_on, Day wanted_day, Day next_day, Reasons& reasons) {
    switch (bound) {
        case Bound::gap:
            reasons.against(Code::contact_gap).day("contact_on", contact_on).day("from_on", next_day);
            break;
        case Bound::stage:
            reasons.against(Code::stage_not_before)
                .text("stage", policy.code(stage))
                .day("from_on", next_day);
            break;
        case Bound::week:
        case Bound::month:
            reasons.against(Code::contact_cap)
                .number("count", contacts_within(*policy.policy, bound))
                .number("span_days", bound == Bound::week ? week_days : month_days)
                .day("from_on", next_day);
            break;
        case Bound::grace: reasons.against(Code::grace_days).day("from_on", next_day); break;
    }
    if (wanted_day != next_day) {
        reasons.against(Code::no_contact_day)
            .day("possible_on", wanted_day)
            .text("no_contact", to_string(policy.policy->contact_days_in(country).no_contact(wanted_day)))
            .day("from_on", next_day);
    }
}

}  // namespace

void explain_step(const Evaluation& evaluation, const ItemDecision& decision, const CaseRow* own,
                  Reasons& reasons) {
    const CaseStep& contact = evaluation.case_of(decision.item).step;
    const PolicyUse& policy = evaluation.policy(evaluation.case_of(decision.item));
    const bool is_anew = is_of_other_addressee(evaluation.joined, decision.line);
    if (is_anew) {
        reasons.against(Code::other_addressee).text("stage", decision.stage).day("done_on", decision.done_on);
    }
    const Day backlog_before = evaluation.ledger().settings().backlog_before;
    if (backlog_start(evaluation.joined, policy, decision.line).passed != 0) {
        reasons.for_it(Code::backlog_stage).day("first_steps_on", backlog_before);
    }
    explain_conditions(evaluation, decision, reasons);
    if (waits_for_conditions(decision.next_stage, decision.next_day)) {
        explain_shortfall(evaluation, decision, reasons);
        return;
    }
    if (!decision.done) {
        reasons.against(Code::stage_not_in_policy).text("stage", decision.stage);
    } else if (decision.state == ItemState::review) {
        reasons.against(Code::backlog_review).day("first_steps_on", backlog_before);
    } else if (decision.state == ItemState::finished) {
        reasons.against(Code::ladder_finished)
            .text("stage", policy.code(*decision.done))
            .day("done_on", decision.done_on);
    } else if (decision.next_stage != 0 && evaluation.as_of() >= decision.next_day) {
        if (*decision.done != 0) {
            reasons.for_it(Code::stage_done)
                .text("stage", policy.code(*decision.done))
                .day("done_on", decision.done_on);
        } else if (!is_anew) {
            reasons.for_it(Code::first_contact);
        }
        reasons.for_it(Code::stage_due)
            .text("stage", policy.code(decision.next_stage))
            .day("since_on", decision.next_day);
        if (waits_for_channel(policy.ladder, contact, decision.next_stage, decision.next_day,
                              evaluation.as_of())) {
            reasons.against(Code::other_channel)
                .text("channel", to_string(channel_of(policy.ladder, contact)));
        }
    } else if (decision.next_stage != 0) {
        const Day contact_on = std::max(own == nullptr ? no_day : own->last_contact_on, decision.done_on);
        const Decided decided = decided_on(evaluation, decision);
        const NextStage next = next_stage(policy.ladder, decided.customer, decided.item, evaluation.as_of());
        explain_wait(policy, decided.customer.knowledge.country, next.stage, next.bound, contact_on,
                     next.wanted_day, next.day, reasons);
    }
}

namespace {

// What was late already and waits for a person; says whether there is any.
bool explain_backlog(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    const Day backlog_before = evaluation.ledger().settings().backlog_before;
    if (backlog_before == no_day) {
        return false;
    }
    std::int64_t count = 0;
    for (const std::uint32_t item : evaluation.joined.items_of(party)) {
        count += evaluation.kept[item].state == ItemState::review ? 1 : 0;
    }
    if (count != 0) {
        reasons.against(Code::backlog_review).number("count", count).day("first_steps_on", backlog_before);
    }
    return count != 0;
}

// Why nothing comes next of itself: a stage that the policy does not know or whose conditions do not hold, or
// the end of the ladder.
void explain_end(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    const CaseDecision& decision = evaluation.cases[party];
    for (const std::uint32_t number : evaluation.joined.items_by_id(party)) {
        const ItemDecision item = evaluation.item(number);
        if (waits_for_conditions(item.next_stage, item.next_day)) {
            explain_conditions(evaluation, item, reasons);
            explain_shortfall(evaluation, item, reasons);
            return;
        }
        if (!item.done && item.claim_minor > 0) {
            reasons.against(Code::stage_not_in_policy).text("stage", item.stage);
            return;
        }
    }
    reasons.against(Code::ladder_finished).text("stage", evaluation.policy(decision).code(decision.stage));
}

// How much waits for the bank's lines, and since when it is overdue.
void explain_bank(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    if (!evaluation.cases[party].waits_for_bank) {
        return;
    }
    std::int64_t count = 0;
    Day oldest_due = no_day;
    for (const std::uint32_t number : evaluation.joined.items_of(party)) {
        const ItemDecision item = evaluation.item(number);
        if (item.shortfall == Shortfall::bank) {
            const Day due = item_due_day(evaluation.ledger(), item.line);
            oldest_due = count == 0 ? due : std::min(oldest_due, due);
            ++count;
        }
    }
    reasons.against(Code::bank_not_matched)
        .number("count", count)
        .day("matched_on", evaluation.joined.bank_matched_on)
        .day("due_on", oldest_due);
}

}  // namespace

void explain_case_step(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    const CaseDecision& decision = evaluation.cases[party];
    const CaseRow* own = evaluation.joined.case_row(party);
    const PolicyUse& policy = evaluation.policy(decision);
    const bool has_backlog = explain_backlog(evaluation, party, reasons);
    explain_bank(evaluation, party, reasons);
    if (decision.step.state == CaseState::nothing_due) {
        reasons.against(Code::nothing_due);
    } else if (decision.step.state == CaseState::to_contact) {
        reasons.for_it(Code::next_step)
            .text("stage", policy.code(decision.step.next_stage))
            .text("channel", to_string(channel_of(policy.ladder, decision.step)))
            .day("due_on", decision.contact_due_day)
            .day("contact_on", own == nullptr ? no_day : own->last_contact_on);
    } else if (decision.step.state == CaseState::waiting && decision.step.next_stage == 0) {
        if (!has_backlog && !decision.waits_for_bank) {
            explain_end(evaluation, party, reasons);
        }
    } else if (decision.step.state == CaseState::waiting) {
        // A gap that began while an item was another customer's is told of that item.
        const bool is_own_gap = own != nullptr && own->last_contact_on != no_day;
        explain_wait(policy, evaluation.joined.country(party), decision.step.next_stage,
                     decision.bound == Bound::gap && !is_own_gap ? Bound::stage : decision.bound,
                     is_own_gap ? own->last_contact_on : no_day, decision.step.next_day - decision.moved_days,
                     decision.step.next_day, reasons);
    }
}

}  // namespace quittance
