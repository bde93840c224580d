#include <quittance/engine/engine.hpp>

#include "reason_list.hpp"
#include "step_reasons.hpp"

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
    for (const std::uint32_t item : evaluation.joined.items_by_id(party)) {
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
        if (const Day in_time = last_day_in_time(ledger.line(decision.line)); in_time != due) {
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
        const auto items = evaluation.joined.items_by_id(party);
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
