#include <quittance/penalty/assessment.hpp>

#include <algorithm>
#include <utility>

namespace quittance {
namespace {

void explain_rates(const Terms& terms, const RateTable& table, Assessment& result) {
    if (terms.contract_rate_nano) {
        result.reasons.push_back({"contract_rate", {{"rate", format_rate(*terms.contract_rate_nano)}}});
    } else {
        const RateRule& rule = *terms.rule->rate;
        result.reasons.push_back(
            {"legal_rate",
             {{"series", rule.series}, {"multiplier", std::to_string(rule.multiplier)}, {"margin", format_rate(rule.margin_nano)}}});
    }
    for (const InterestSegment& line : result.segments) {
        if (line.raised_to_floor) {
            result.reasons.push_back({"contract_rate_raised",
                                      {{"from", format_day(line.from_day)},
                                       {"to", format_day(line.to_day)},
                                       {"contract_rate", format_rate(*terms.contract_rate_nano)},
                                       {"floor_rate", format_rate(line.rate_nano)},
                                       {"series", table.series}}});
        }
        if (line.status != FactStatus::verified) {
            result.reasons.push_back({"rate_not_verified",
                                      {{"from", format_day(line.from_day)},
                                       {"to", format_day(line.to_day)},
                                       {"series", table.series},
                                       {"status", std::string(to_string(line.status))}}});
        }
    }
}

// Sets compensation_minor where the law gives one or says that there is none.
void compensate(const Claim& claim, const Accrual& accrual, const Terms& terms, Assessment& result) {
    result.compensation_minor = 0;
    if (terms.rule == nullptr) {
        result.reasons.push_back({"compensation_without_jurisdiction", {}});
        return;
    }
    if (!terms.rule->compensation) {
        result.reasons.push_back({"compensation_without_rule", {{"jurisdiction", terms.jurisdiction}}});
        return;
    }
    const Compensation& compensation = *terms.rule->compensation;
    result.compensation_currency = compensation.currency;
    if (claim.due_day + 1 < compensation.from_day) {
        result.reasons.push_back(
            {"compensation_not_yet_law", {{"due_on", format_day(claim.due_day)}, {"from", format_day(compensation.from_day)}}});
        return;
    }
    if (accrual.late_minor == 0) {
        result.reasons.push_back({"compensation_not_late", {{"due_on", format_day(claim.due_day)}}});
        return;
    }
    if (!accrual.compensation_due()) {
        result.reasons.push_back({"compensation_credits_alone", {{"due_on", format_day(claim.due_day)}}});
        return;
    }
    result.compensation_minor = compensation.amount_minor;
    result.reasons.push_back({"compensation_due",
                              {{"amount", format_amount(compensation.amount_minor, compensation.currency)},
                               {"currency", compensation.currency.code},
                               {"scope", std::string(to_string(compensation.scope))}}});
    if (compensation.status != FactStatus::verified) {
        result.reasons.push_back({"compensation_not_verified", {{"status", std::string(to_string(compensation.status))}}});
    }
    if (compensation.currency != result.currency) {
        result.reasons.push_back(
            {"compensation_currency", {{"currency", compensation.currency.code}, {"claim_currency", result.currency.code}}});
    }
}

}  // namespace

Result<RateTable> rate_table(const Terms& terms, const ManifestSet& manifests) {
    if (terms.rule == nullptr) {
        return constant_rate(terms.contract_rate_nano.value_or(0));
    }
    if (!terms.contract_rate_nano) {
        return manifests.table(*terms.rule->rate);
    }
    if (!terms.rule->contract_floor) {
        return constant_rate(*terms.contract_rate_nano);
    }
    const Result<RateTable> floor = manifests.table(*terms.rule->contract_floor);
    return floor.ok() ? Result<RateTable>(raise_to_floor(*terms.contract_rate_nano, *floor)) : floor;
}

Result<Assessment> assess(const Claim& claim, std::span<const Event> events, const Currency& currency, const Terms& terms,
                          const ManifestSet& manifests) {
    std::vector<Event> sorted(events.begin(), events.end());
    std::stable_sort(sorted.begin(), sorted.end(), applies_before);

    Assessment result;
    result.currency = currency;
    result.compensation_currency = currency;
    const bool available = terms.rule == nullptr || terms.rule->available();
    const DayCount rule_day_count = terms.rule == nullptr ? DayCount::actual_365 : terms.rule->day_count;
    const Rounding rounding = terms.rule == nullptr ? Rounding::half_away_from_zero : terms.rule->rounding;

    // Where nothing is available the principal still follows its events, at no rate.
    const Result<RateTable> table = available ? rate_table(terms, manifests) : Result<RateTable>(constant_rate(0));
    if (!table.ok()) {
        return table.diagnostics();
    }
    Result<Derivation> derived = derive(claim, sorted, *table, terms.day_count.value_or(rule_day_count));
    if (!derived.ok()) {
        return derived.diagnostics();
    }
    Derivation derivation = std::move(derived).value();
    result.principal_minor = derivation.accrual.principal_minor;
    result.overpaid_minor = derivation.accrual.overpaid_minor;
    result.total_minor = result.principal_minor;
    if (available) {
        result.segments = std::move(derivation.segments);
        result.interest_minor = settle_interest(derivation.accrual.numerator, rounding);
        result.total_minor += *result.interest_minor;
        explain_rates(terms, *table, result);
        compensate(claim, derivation.accrual, terms, result);
        if (result.compensation_currency == currency) {
            result.total_minor += *result.compensation_minor;
        }
    } else {
        result.reasons.push_back({"relation_without_rule",
                                  {{"jurisdiction", terms.jurisdiction},
                                   {"relation", std::string(to_string(terms.relation))},
                                   {"because", terms.rule->not_available_because}}});
    }
    if (result.overpaid_minor > 0) {
        result.reasons.push_back({"overpaid", {{"amount", format_amount(result.overpaid_minor, currency)}}});
    }
    for (const Event& event : sorted) {
        if (event.day > claim.as_of_day) {
            result.reasons.push_back({"event_after_as_of",
                                      {{"on", format_day(event.day)},
                                       {"kind", event.kind == EventKind::payment ? "payment" : "credit"},
                                       {"amount", format_amount(event.amount_minor, currency)}}});
        }
    }
    return result;
}

}  // namespace quittance
