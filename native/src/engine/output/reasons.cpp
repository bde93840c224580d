#include <quittance/engine/engine.hpp>

#include "reason_list.hpp"

#include <algorithm>
#include <string>

namespace quittance {

namespace {

using Code = ReasonCode;

void add_blockers(Reasons& reasons, Blockers blockers, const CaseRow* own, const Customer* customer) {
    if (own != nullptr && (blockers & blocker_insolvent) != 0) {
        reasons.against(Code::insolvent).day("since_on", own->insolvent_since);
    }
    if ((blockers & blocker_sending) != 0) {
        reasons.against(Code::sending_in_progress);
    }
    if ((blockers & blocker_no_address) != 0) {
        reasons.against(Code::no_address);
        const std::uint32_t flags = customer == nullptr ? 0 : customer->flags;
        if ((flags & customer_refuses_mail) != 0) {
            reasons.text("found", "refused");
        } else if ((flags & customer_address_is_archived) != 0) {
            reasons.text("found", "archived");
        }
    }
}

void explain_hold(const Evaluation& evaluation, const HeldPart& held, Reasons& reasons) {
    const HoldRule& rule = evaluation.decision_rules.holds->rules[held.rule];
    reasons.held_by(rule);
    if (rule.code == past_limitation_code) {
        const std::uint32_t line = evaluation.joined.item_line[held.item];
        const ClaimTerms terms = claim_terms(evaluation.joined, *evaluation.manifests, line,
                                             evaluation.joined.item_party[held.item]);
        const LimitationCount count = *limitation(evaluation.joined, line, terms);
        reasons.day("counted_on", count.counted_from).day("last_on", count.last_day);
        if (!count.fact->reference.empty()) {
            reasons.text("source", count.fact->reference);
        }
    }
}

// Each hold that took something of an item.
void explain_holds(const Evaluation& evaluation, const ItemDecision& decision, Reasons& reasons) {
    const Snapshot& ledger = evaluation.ledger();
    for (const HeldPart& part : evaluation.apportionment.holds_of(decision.item)) {
        explain_hold(evaluation, part, reasons);
        if (evaluation.decision_rules.holds->rules[part.rule].code == discount_taken_code) {
            reasons.day("discount_on", ledger.discount(decision.line)->day);
        }
        if (part.amount_minor != ledger.residual_minor(decision.line)) {
            reasons.amount("held_amount", part.amount_minor, ledger.currency(decision.line));
        }
        reasons.day("until_on", part.until_day).day("since_on", part.from_day);
    }
}

void explain_gap(const RateGap& gap, Reasons& reasons) {
    reasons.text("series", gap.series).day("missing_on", gap.day);
    if (gap.over_limit) {
        reasons.text("limit", format_rate(rate_limit_nano));
    }
}

// Why an item bears no interest, or none from a day on.
void explain_unavailable(const Evaluation& evaluation, std::uint32_t item, Reasons& reasons) {
    const Terms terms = claim_terms(evaluation.joined, *evaluation.manifests,
                                    evaluation.joined.item_line[item], evaluation.joined.item_party[item])
                            .terms;
    switch (evaluation.kept[item].unavailable) {
        case Unavailable::none: break;
        case Unavailable::relation_without_rule:
            reasons.on_amount(Code::relation_without_rule)
                .text("relation", to_string(terms.relation))
                .text("country", terms.jurisdiction);
            break;
        case Unavailable::jurisdiction_unknown:
            reasons.on_amount(Code::jurisdiction_unknown).text("country", terms.jurisdiction);
            break;
        case Unavailable::notice_missing: reasons.on_amount(Code::notice_missing); break;
        case Unavailable::rate_missing:
            explain_gap(evaluation.missing_rate(item), reasons.on_amount(Code::rate_missing));
            break;
        case Unavailable::rate_to_enter: {
            const RateGap& gap = evaluation.missing_rate(item);
            explain_gap(gap, reasons.on_amount(Code::rate_to_enter).day("until_on", gap.day - 1));
            break;
        }
    }
}

// Tags, a line each, as one line.
std::string listed(std::string_view tags) {
    std::string list;
    for (const char letter : tags) {
        list += letter == '\n' ? std::string(", ") : std::string(1, letter);
    }
    return list;
}

// Which fact decides, what is known of it, and the limit that it breaks.
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
    const std::int64_t claim_company_minor =
        share(ledger.residual_company_minor(decision.line), decision.claim_minor,
              ledger.residual_minor(decision.line));
    return {find_customer_facts(joined, policy, joined.item_party[decision.item], of_case),
            find_item_facts(joined, policy, decision.line, decision.claim_minor, claim_company_minor)};
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

// By which segment, and what of it is most the customer's own.
void explain_policy(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    const CaseDecision& decision = evaluation.cases[party];
    const Segment* segment = evaluation.decision_rules.segment(decision.choice);
    if (segment == nullptr) {
        return;
    }
    reasons.for_it(Code::policy_selected).text("policy", segment->policy).text("segment", segment->code);
    if (!segment->customers.empty()) {
        reasons.text("fact", "customer");
    } else if (segment->condition) {
        const CustomerKnowledge known = known_of_customer(evaluation.joined, party, decision.relation);
        explain_decisive(met(*segment->condition, known, {}), evaluation.as_of(),
                         evaluation.ledger().company_currency(), reasons);
    } else if (!segment->relations.empty()) {
        reasons.text("fact", use_of(KnownFact::relation).name).text("relation", to_string(decision.relation));
    }
}

// What is too little for a contact.
void explain_shortfall(const Evaluation& evaluation, const ItemDecision& decision, Reasons& reasons) {
    if (decision.shortfall != Shortfall::none) {
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
void explain_wait(const PolicyUse& policy, std::uint8_t stage, Bound bound, Day contact_on, Day wanted_day,
                  Day next_day, Reasons& reasons) {
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
            .text("no_contact", to_string(policy.policy->contact_days.no_contact(wanted_day)))
            .day("from_on", next_day);
    }
}

// Where an item stands on the ladder.
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
        explain_wait(policy, next.stage, next.bound, contact_on, next.wanted_day, next.day, reasons);
    }
}

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
    for (const std::uint32_t number : evaluation.joined.items_of(party)) {
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

// Where the customer stands.
void explain_case_step(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    const CaseDecision& decision = evaluation.cases[party];
    const CaseRow* own = evaluation.joined.case_row(party);
    const PolicyUse& policy = evaluation.policy(decision);
    const bool has_backlog = explain_backlog(evaluation, party, reasons);
    if (decision.step.state == CaseState::nothing_due) {
        reasons.against(Code::nothing_due);
    } else if (decision.step.state == CaseState::to_contact) {
        reasons.for_it(Code::next_step)
            .text("stage", policy.code(decision.step.next_stage))
            .text("channel", to_string(channel_of(policy.ladder, decision.step)))
            .day("due_on", decision.contact_due_day)
            .day("contact_on", own == nullptr ? no_day : own->last_contact_on);
    } else if (decision.step.state == CaseState::waiting && decision.step.next_stage == 0) {
        if (!has_backlog) {
            explain_end(evaluation, party, reasons);
        }
    } else if (decision.step.state == CaseState::waiting) {
        // A gap that began while an item was another customer's is told of that item.
        const bool is_own_gap = own != nullptr && own->last_contact_on != no_day;
        explain_wait(policy, decision.step.next_stage,
                     decision.bound == Bound::gap && !is_own_gap ? Bound::stage : decision.bound,
                     is_own_gap ? own->last_contact_on : no_day, decision.step.next_day - decision.moved_days,
                     decision.step.next_day, reasons);
    }
}

// What is held in all, and each kind of hold once.
void explain_holds(const Evaluation& evaluation, std::uint32_t party, Reasons& reasons) {
    const CaseDecision& decision = evaluation.cases[party];
    if (decision.held_count == 0) {
        return;
    }
    reasons.against(Code::held)
        .number("count", decision.held_count)
        .amount("held_amount", decision.held_minor, evaluation.ledger().company_currency());
    // Of each code the part whose hold ends first.
    std::vector<const HeldPart*> firsts(evaluation.decision_rules.holds->rules.size());
    for (const std::uint32_t item : evaluation.joined.items_of(party)) {
        for (const HeldPart& part : evaluation.apportionment.holds_of(item)) {
            const HeldPart*& first = firsts[part.rule];
            const bool ends_sooner = first != nullptr && part.until_day != no_day &&
                                     (first->until_day == no_day || part.until_day < first->until_day);
            first = first == nullptr || ends_sooner ? &part : first;
        }
    }
    for (const HeldPart* first : firsts) {
        if (first != nullptr) {
            explain_hold(evaluation, *first, reasons);
            reasons.day("until_on", first->until_day);
        }
    }
}

}  // namespace

std::string item_reasons(const Evaluation& evaluation, std::uint32_t item) {
    const ItemDecision decision = evaluation.item(item);
    Reasons reasons;
    if (decision.status != RowFault::none) {
        return reasons.take();
    }
    const CaseRow* own = evaluation.joined.case_row(evaluation.joined.item_party[item]);
    const Snapshot& ledger = evaluation.ledger();
    const Currency& currency = ledger.currency(decision.line);
    const Day due = item_due_day(ledger, decision.line);
    const bool overdue = due < evaluation.as_of();
    const std::int64_t credit_minor =
        ledger.residual_minor(decision.line) - decision.claim_minor - decision.held_minor;
    if (overdue) {
        reasons.for_it(Code::late).day("due_on", due);
    } else if (decision.state == ItemState::to_contact) {
        reasons.for_it(Code::due_later).day("due_on", due);
    } else {
        reasons.against(Code::due_later).day("due_on", due);
    }
    explain_holds(evaluation, decision, reasons);
    if (decision.state == ItemState::covered) {
        reasons.against(Code::covered).amount("credit_amount", credit_minor, currency);
        return reasons.take();
    }
    if (credit_minor != 0) {
        reasons.on_amount(Code::credit_applied).amount("credit_amount", credit_minor, currency);
    }
    if (decision.state != ItemState::held) {
        explain_step(evaluation, decision, own, reasons);
        add_blockers(reasons, evaluation.case_of(item).step.blockers, own,
                     evaluation.joined.customer_row(evaluation.joined.item_party[item]));
    }
    if (overdue) {
        if (const Day in_time = last_day_in_time(ledger, decision.line); in_time != due) {
            reasons.on_amount(Code::due_before_date).day("issued_on", in_time);
        }
        explain_unavailable(evaluation, item, reasons);
        if (decision.compensation_in_other_currency) {
            reasons.on_amount(Code::compensation_currency).text("currency", ledger.company_currency().code);
        }
    }
    return reasons.take();
}

std::string case_reasons(const Evaluation& evaluation, std::uint32_t party) {
    const CaseDecision& decision = evaluation.cases[party];
    Reasons reasons;
    if (decision.status != RowFault::none) {
        return reasons.take();
    }
    const CaseRow* own = evaluation.joined.case_row(party);
    const Currency& currency = evaluation.ledger().company_currency();
    add_blockers(reasons, decision.step.blockers, own,
                 evaluation.joined.customer_row(party));  // what decides comes first
    if (decision.overdue_count > 0) {
        reasons.for_it(Code::overdue)
            .number("count", decision.overdue_count)
            .amount("overdue_amount", decision.overdue_minor, currency)
            .day("due_on", decision.oldest_due_day);
    }
    explain_case_step(evaluation, party, reasons);
    if (decision.credit_minor != 0) {
        reasons.on_amount(Code::credit_applied).amount("credit_amount", decision.credit_minor, currency);
    }
    explain_holds(evaluation, party, reasons);
    explain_policy(evaluation, party, reasons);
    if (decision.penalties_count > 0) {
        reasons.on_amount(Code::penalties_charged)
            .number("count", decision.penalties_count)
            .amount("penalties_amount", decision.penalties_minor, currency);
    }
    if (decision.unavailable != Unavailable::none) {
        const auto items = evaluation.joined.items_of(party);
        const auto unavailable_so = [&](std::uint32_t item) {
            return evaluation.kept[item].unavailable == decision.unavailable;
        };
        explain_unavailable(evaluation, *std::find_if(items.begin(), items.end(), unavailable_so), reasons);
    }
    return reasons.take();
}

std::string grade_reasons(const Evaluation& evaluation, std::uint32_t party) {
    const CaseDecision& decision = evaluation.cases[party];
    const std::optional<Scorecard>& scorecard = evaluation.decision_rules.scorecard;
    Reasons reasons;
    if (decision.status != RowFault::none) {
        return reasons.take();
    }
    if (!scorecard) {
        reasons.against(Code::no_scorecard);
        return reasons.take();
    }
    if (!decision.grade_allowed) {
        reasons.against(Code::natural_person);
        return reasons.take();
    }
    const Grade& grade = decision.grade;
    if (grade.letter == 0) {
        reasons.against(Code::no_settled_item);
        return reasons.take();
    }
    const auto side = [&reasons](Code code, char letter) -> Reasons& {
        return letter <= 'B' ? reasons.for_it(code) : reasons.against(code);
    };
    const bool early = grade.delay_tenths < 0;
    side(early ? Code::payment_early : Code::payment_delay, grade.delay_letter)
        .text("letter", std::string_view(&grade.delay_letter, 1))
        .decimal("days", early ? -grade.delay_tenths : grade.delay_tenths, 1)
        .number("settled", grade.settled_count)
        .decimal("days_sum", grade.delay_days_micro, 6)
        .decimal("weight", grade.delay_weight_micro, 6)
        .decimal("portfolio_days", evaluation.means.delay_tenths, 1)
        .decimal("portfolio_weight", scorecard->delay_prior_weight_micro, 6);
    side(Code::late_share, grade.late_letter)
        .text("letter", std::string_view(&grade.late_letter, 1))
        .decimal("percent", grade.late_milli, 1)
        .decimal("late_sum", grade.late_micro, 6)
        .decimal("weight", grade.late_weight_micro, 6)
        .decimal("portfolio_percent", evaluation.means.late_milli, 1)
        .decimal("portfolio_weight", scorecard->late_prior_weight_micro, 6);
    if (grade.open_count > 0) {
        reasons.against(Code::overdue_now)
            .number("count", grade.open_count)
            .day("due_on", decision.oldest_due_day);
    }
    if (evaluation.means.cold_start) {
        reasons.against(Code::cold_start).number("settled", evaluation.prior.settled_count);
    }
    return reasons.take();
}

std::string action_reasons(const Evaluation& evaluation, std::uint32_t party) {
    const CaseDecision& decision = evaluation.cases[party];
    Reasons reasons;
    const CaseRow* own = evaluation.joined.case_row(party);
    const Currency& currency = evaluation.ledger().company_currency();
    if (decision.overdue_count > 0) {
        reasons.for_it(Code::overdue)
            .number("count", decision.overdue_count)
            .amount("overdue_amount", decision.overdue_minor, currency)
            .day("due_on", decision.oldest_due_day);
    } else {
        reasons.for_it(Code::stage_due)
            .text("stage", evaluation.policy(decision).code(decision.step.next_stage))
            .day("since_on", decision.step.next_day);
    }
    if (own == nullptr || own->last_contact_on == no_day) {
        reasons.for_it(Code::first_contact);
    } else if (decision.stage != 0) {
        reasons.for_it(Code::stage_done)
            .text("stage", evaluation.policy(decision).code(decision.stage))
            .day("done_on", own->last_contact_on);
    }
    if (decision.credit_minor != 0) {
        reasons.on_amount(Code::credit_applied).amount("credit_amount", decision.credit_minor, currency);
    }
    return reasons.take();
}

}  // namespace quittance
