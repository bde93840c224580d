// Section 2 of the specification: under which terms a claim stands, and until when it is in time.
#include "internal.hpp"

#include <algorithm>

namespace quittance {

namespace {

// Stands in where no manifest gives the jurisdiction.
const RelationRule& rule_of_no_law() {
    static const RelationRule rule = [] {
        RelationRule none;
        none.not_available_because = "No manifest gives this jurisdiction.";
        return none;
    }();
    return rule;
}

bool covers(const TermsRow& row, Day day) {
    return row.kind != TermsKind::contract || ((row.from_day == no_day || row.from_day <= day) &&
                                               (row.until_day == no_day || day <= row.until_day));
}

void replace(std::optional<Day>& day, Day by) {
    if (by != no_day) {
        day = by;
    }
}

// Takes over what the row says.
void apply(const TermsRow& row, Day due_day, ClaimTerms& claim) {
    Terms& terms = claim.terms;
    claim.agreed = true;
    if (!row.jurisdiction.empty()) {
        terms.jurisdiction = row.jurisdiction;
        claim.law_reason = row.kind == TermsKind::customer   ? LawReason::law_of_customer
                           : row.kind == TermsKind::contract ? LawReason::law_of_contract
                                                             : LawReason::law_of_invoice;
    }
    if (row.relation != 0) {
        terms.relation = static_cast<Relation>(row.relation);
        claim.relation_reason = row.kind == TermsKind::customer   ? RelationReason::said_by_user
                                : row.kind == TermsKind::contract ? RelationReason::said_in_contract
                                                                  : RelationReason::said_on_invoice;
    }
    if (row.rate_nano) {
        terms.contract_rate_nano = row.rate_nano;
    }
    // A notice to a customer speaks of what was due by then.
    if (row.kind == TermsKind::invoice || due_day <= row.notice_day) {
        replace(terms.notice_day, row.notice_day);
    }
    replace(terms.judgment_day, row.judgment_day);
    replace(terms.insolvency_day, row.insolvent_since);
    terms.capitalises = terms.capitalises || row.capitalises;
    if (!row.period.empty()) {
        claim.limitation_period = row.period;
    }
}

}  // namespace

std::string_view to_string(RelationReason reason) {
    constexpr std::array<std::string_view, 6> names = {"said_by_user",         "has_vat_number",
                                                       "has_company_registry", "nothing_known",
                                                       "said_in_contract",     "said_on_invoice"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view to_string(LawReason reason) {
    constexpr std::array<std::string_view, 4> names = {"law_of_company", "law_of_customer", "law_of_contract",
                                                       "law_of_invoice"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view to_string(Unavailable reason) {
    constexpr std::array<std::string_view, 5> names = {"", "relation_without_rule", "jurisdiction_unknown",
                                                       "notice_missing", "rate_missing"};
    return names[static_cast<std::size_t>(reason)];
}

Unavailable unavailable_under(const RelationRule& rule, bool has_notice) {
    if (!rule.available()) {
        return Unavailable::relation_without_rule;
    }
    return rule.first_day == FirstDay::after_notice && !has_notice ? Unavailable::notice_missing
                                                                   : Unavailable::none;
}

Reason explain_law(const ClaimTerms& terms) {
    return {std::string(to_string(terms.law_reason)), {{"jurisdiction", terms.terms.jurisdiction}}};
}

ClaimTerms Evaluation::claim_terms(std::uint32_t line, const CaseDecision& decision) const {
    const Day due_day = item_due_day(*snapshot_, line);
    ClaimTerms claim;
    Terms& terms = claim.terms;
    terms.jurisdiction = snapshot_->settings().country;
    terms.relation = decision.relation;
    claim.relation_reason = decision.relation_reason;
    for (const TermsRow& row : snapshot_->terms_of_customer(decision.customer_id)) {
        if (covers(row, snapshot_->day(line))) {
            apply(row, due_day, claim);
        }
    }
    for (const TermsRow& row : snapshot_->terms_of_move(snapshot_->move_id(line))) {
        apply(row, due_day, claim);
    }
    const CaseRow* own = decision.case_row == 0 ? nullptr : &snapshot_->cases()[decision.case_row - 1];
    if (own != nullptr && own->insolvent_since != no_day) {
        terms.insolvency_day =
            std::min(terms.insolvency_day.value_or(own->insolvent_since), own->insolvent_since);
    }
    if (terms.insolvency_day > as_of_) {
        terms.insolvency_day.reset();
    }
    terms.law = manifests_->jurisdiction(terms.jurisdiction);
    if (terms.law == nullptr) {
        terms.rule = &rule_of_no_law();
        claim.unavailable = Unavailable::jurisdiction_unknown;
    } else {
        terms.jurisdiction = terms.law->code;
        terms.rule = &terms.law->relations.at(treated_as(terms.relation));
        claim.unavailable = unavailable_under(*terms.rule, terms.notice_day.has_value());
    }
    return claim;
}

std::optional<LimitationCount> Evaluation::limitation(std::uint32_t line, const ClaimTerms& terms) const {
    if (terms.terms.law == nullptr) {
        return std::nullopt;
    }
    std::vector<LimitationEvent> events;
    for (const auto& rows : {snapshot_->interruptions_of_customer(snapshot_->customer_id(line)),
                             snapshot_->interruptions_of_move(snapshot_->move_id(line))}) {
        for (const InterruptionRow& row : rows) {
            events.push_back({row.day, row.event});
        }
    }
    Result<LimitationCount> count =
        count_limitation(*terms.terms.law, terms.terms.relation, item_due_day(*snapshot_, line), events,
                         terms.limitation_period);
    return count.ok() ? std::optional(std::move(count).value()) : std::nullopt;
}

}  // namespace quittance
