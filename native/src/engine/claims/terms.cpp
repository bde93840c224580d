// Section 2 of the specification: under which terms a claim stands, and until when it is in time.
#include "claim_collector.hpp"

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
void apply(const TermsRow& row, Day due_day, const Currency& currency, ClaimTerms& claim) {
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
        claim.relation_reason = row.kind == TermsKind::customer   ? RelationReason::stated_by_user
                                : row.kind == TermsKind::contract ? RelationReason::stated_in_contract
                                                                  : RelationReason::stated_on_invoice;
    }
    if (row.rate) {
        terms.contract_rate = row.rate;
    }
    if (row.clause_share_micro != 0 || row.clause_least_minor != 0) {
        terms.clause = PenaltyClause{row.clause_share_micro, row.clause_least_minor, currency};
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
    constexpr std::array<std::string_view, 6> names = {"stated_by_user",       "has_vat_number",
                                                       "has_company_registry", "nothing_known",
                                                       "stated_in_contract",   "stated_on_invoice"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view to_string(LawReason reason) {
    constexpr std::array<std::string_view, 4> names = {"law_of_company", "law_of_customer", "law_of_contract",
                                                       "law_of_invoice"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view to_string(Unavailable reason) {
    constexpr std::array<std::string_view, 6> names = {"",
                                                       "relation_without_rule",
                                                       "jurisdiction_unknown",
                                                       "notice_missing",
                                                       "rate_missing",
                                                       "rate_to_enter"};
    return names[static_cast<std::size_t>(reason)];
}

Unavailable unavailable_under(const RelationRule& rule, bool has_notice) {
    if (!rule.available()) {
        return Unavailable::relation_without_rule;
    }
    return rule.first_day == FirstDay::after_notice && !has_notice ? Unavailable::notice_missing
                                                                   : Unavailable::none;
}

bool compensates_in_other_currency(const Snapshot& ledger, const RelationRule& rule) {
    return rule.compensation && rule.compensation->currency.code != ledger.company_currency().code;
}

Reason explain_law(const ClaimTerms& terms) {
    return {std::string(to_string(terms.law_reason)), {{"jurisdiction", terms.terms.jurisdiction}}};
}

PartyRelation relation_of(const JoinedLedger& joined, std::uint32_t party) {
    const CaseRow* own = joined.case_row(party);
    if (own != nullptr && own->relation != 0) {
        return {static_cast<Relation>(own->relation), RelationReason::stated_by_user};
    }
    const Customer* customer = joined.customer_row(party);
    const auto flags = customer == nullptr ? decltype(customer->flags){0} : customer->flags;
    if ((flags & customer_has_vat_number) != 0) {
        return {Relation::b2b, RelationReason::has_vat_number};
    }
    if ((flags & customer_has_company_registry) != 0) {
        return {Relation::b2b, RelationReason::has_company_registry};
    }
    return {};
}

CustomerKnowledge known_of_customer(const JoinedLedger& joined, std::uint32_t party, Relation relation) {
    CustomerKnowledge known;
    known.relation = relation;
    known.scale = joined.ledger->company_currency().scale;
    const Customer* customer = party == nowhere ? nullptr : joined.customer_row(party);
    if (customer == nullptr) {
        return known;
    }
    const CustomerProfile& profile = joined.ledger->profile(*customer);
    known.country = profile.country;
    known.language = profile.language;
    known.insured = profile.insured;
    if (profile.tags) {
        known.tags = *profile.tags;
    }
    if (customer->since != no_day) {
        known.customer_days = joined.as_of - customer->since;
    }
    return known;
}

PolicyChoice PolicyChoices::choose(const JoinedLedger& joined, std::uint32_t party, Relation relation) const {
    if (selection == nullptr) {
        return {};
    }
    const Id customer_id = party == nowhere ? no_id : joined.parties[party].customer_id;
    const std::size_t segment = selection->place(customer_id, known_of_customer(joined, party, relation));
    return {policies[segment], static_cast<std::uint16_t>(segment + 1)};
}

ClaimTerms claim_terms(const JoinedLedger& joined, const ManifestSet& manifests, std::uint32_t line,
                       std::uint32_t party) {
    const Snapshot& ledger = *joined.ledger;
    const Day due_day = item_due_day(ledger, line);
    const PartyRelation relation = relation_of(joined, party);
    ClaimTerms claim;
    Terms& terms = claim.terms;
    terms.jurisdiction = ledger.settings().country;
    terms.relation = relation.relation;
    claim.relation_reason = relation.reason;
    for (const TermsRow& row : ledger.terms_of_customer(joined.parties[party].customer_id)) {
        if (covers(row, ledger.day(line))) {
            apply(row, due_day, ledger.company_currency(), claim);
        }
    }
    for (const TermsRow& row : ledger.terms_of_move(ledger.move_id(line))) {
        apply(row, due_day, ledger.company_currency(), claim);
    }
    const CaseRow* own = joined.case_row(party);
    if (own != nullptr && own->insolvent_since != no_day) {
        terms.insolvency_day =
            std::min(terms.insolvency_day.value_or(own->insolvent_since), own->insolvent_since);
    }
    if (terms.insolvency_day > joined.as_of) {
        terms.insolvency_day.reset();
    }
    terms.law = manifests.jurisdiction(terms.jurisdiction);
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

std::optional<LimitationCount> limitation(const JoinedLedger& joined, std::uint32_t line,
                                          const ClaimTerms& terms) {
    if (terms.terms.law == nullptr) {
        return std::nullopt;
    }
    const Snapshot& ledger = *joined.ledger;
    std::vector<LimitationEvent> events;
    for (const auto& rows : {ledger.interruptions_of_customer(ledger.customer_id(line)),
                             ledger.interruptions_of_move(ledger.move_id(line))}) {
        for (const InterruptionRow& row : rows) {
            events.push_back({row.day, row.event});
        }
    }
    const auto known = [](Day day) { return is_ledger_day(day) ? std::optional(day) : std::nullopt; };
    const ClaimDays claim{item_due_day(ledger, line), known(ledger.day(line)),
                          known(ledger.delivery_day(line))};
    Result<LimitationCount> count =
        count_limitation(*terms.terms.law, terms.terms.relation, claim, events, terms.limitation_period);
    return count.ok() ? std::optional(std::move(count).value()) : std::nullopt;
}

RuleBook resolve_rules(const JoinedLedger& joined, const ManifestSet& manifests) {
    const Snapshot& ledger = *joined.ledger;
    const Jurisdiction* jurisdiction = manifests.jurisdiction(ledger.settings().country);
    RuleBook rules;
    for (const Relation relation :
         {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
        RuleUse& use = rules[static_cast<std::size_t>(relation)];
        if (jurisdiction == nullptr) {
            continue;
        }
        use.limitation_period = find_limitation_period(*jurisdiction, relation);
        const RelationRule* rule = &jurisdiction->relations.at(treated_as(relation));
        use.unavailable = unavailable_under(*rule, false);
        if (use.unavailable != Unavailable::none) {
            continue;
        }
        use.rule = rule;
        use.compensation_in_other_currency = compensates_in_other_currency(ledger, *rule);
        use.frozen_on = rule->frozen_on();
        use.by_index = use.frozen_on == FrozenOn::never && !rule->compounds_yearly &&
                       rule->rounding_scope != RoundingScope::segment;
        use.table = manifests.table(rule->rate);
        use.index =
            AccrualIndex(use.frozen_on != FrozenOn::never ? constant_rate(1) : use.table, rule->day_count,
                         std::min(joined.earliest_due_day + 1, joined.as_of), joined.as_of);
    }
    return rules;
}

}  // namespace quittance
