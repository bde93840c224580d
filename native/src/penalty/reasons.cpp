#include "reasons.hpp"

#include "prepared.hpp"

#include <algorithm>
#include <utility>

namespace quittance {
namespace {

void explain_law(const RateRule& rule, std::vector<Reason>& reasons) {
    Reason reason{"legal_rate",
                  {{"series", rule.series},
                   {"multiplier", std::to_string(rule.multiplier)},
                   {"margin", format_rate(rule.margin_nano)}}};
    if (rule.anchor != Anchor::half_year) {
        reason.operands.emplace_back("anchor", to_string(rule.anchor));
    }
    if (rule.round_up_to_nano > 0) {
        reason.operands.emplace_back("rounded_up_to", format_rate(rule.round_up_to_nano));
    }
    reasons.push_back(std::move(reason));
}

}  // namespace

void explain_rates(const Terms& terms, const RateTable& table, const Claim& claim, Assessment& result) {
    if (terms.contract_rate) {
        result.reasons.push_back(explain_contract_rate(*terms.contract_rate));
    } else {
        for (const RateRule& rule : terms.rule->rate) {
            const bool used =
                std::any_of(result.segments.begin(), result.segments.end(), [&](const InterestSegment& line) {
                    return line.from_day <= rule.until_day && line.to_day >= rule.from_day;
                });
            if (used || (terms.rule->rate.size() == 1)) {
                explain_law(rule, result.reasons);
            }
        }
    }
    if (const auto day = frozen_day(terms, claim); day && !result.segments.empty()) {
        result.reasons.push_back(
            {"rate_frozen",
             {{"on", format_day(*day)}, {"rate", format_rate(result.segments.front().rate_nano)}}});
    }
    if (terms.judgment_day) {
        if (has_margin_of_judgment(terms)) {
            result.reasons.push_back({"judgment_margin",
                                      {{"from", format_day(margin_from(terms))},
                                       {"margin", format_rate(terms.rule->judgment->margin_nano)},
                                       {"status", std::string(to_string(terms.rule->judgment->status))}}});
        } else {
            result.reasons.push_back({"judgment_without_margin", {{"on", format_day(*terms.judgment_day)}}});
        }
    }
    for (const InterestSegment& line : result.segments) {
        const std::string series(table.series(line.from_day));
        if (line.raised_from_nano) {
            result.reasons.push_back({"contract_rate_raised",
                                      {{"from", format_day(line.from_day)},
                                       {"to", format_day(line.to_day)},
                                       {"contract_rate", format_rate(*line.raised_from_nano)},
                                       {"floor_rate", format_rate(line.rate_nano)},
                                       {"series", series}}});
        }
        if (needs_confirmation(line.status)) {
            result.reasons.push_back({"rate_not_verified",
                                      {{"from", format_day(line.from_day)},
                                       {"to", format_day(line.to_day)},
                                       {"series", series},
                                       {"status", std::string(to_string(line.status))}}});
        }
    }
}

void explain_insolvency(const Terms& terms, Assessment& result) {
    if (!terms.insolvency_day) {
        return;
    }
    result.reasons.push_back({"insolvency_stops_interest", {{"on", format_day(*terms.insolvency_day)}}});
    if (terms.law != nullptr && !terms.law->insolvency_stops_interest.value) {
        result.reasons.push_back({"insolvency_rule_not_known",
                                  {{"jurisdiction", terms.law->code},
                                   {"because", terms.law->insolvency_stops_interest.not_available_because}}});
    }
}

void explain_gap(const RateGap& gap, bool leaves_interest, std::vector<Reason>& reasons) {
    Reason reason{"rate_missing", {}};
    if (leaves_interest) {
        reason = {"rate_to_enter", {{"until_on", format_day(gap.day - 1)}}};
    }
    reason.operands.emplace_back("series", gap.series);
    reason.operands.emplace_back("missing_on", format_day(gap.day));
    if (gap.over_limit) {
        reason.operands.emplace_back("limit", format_rate(rate_limit_nano));
    }
    reasons.push_back(std::move(reason));
}

void explain_costs(const Terms& terms, std::int64_t costs_minor, const Currency& currency,
                   std::vector<Reason>& reasons) {
    if (costs_minor == 0) {
        return;
    }
    const std::string amount = format_amount(costs_minor, currency);
    if (!may_ask_costs(terms)) {
        const CostsRule none{"", terms.rule->not_available_because};
        const CostsRule& costs = terms.rule->costs ? *terms.rule->costs : none;
        const Fact* fact = terms.law == nullptr ? nullptr : terms.law->fact(costs.fact);
        Reason reason{
            "costs_need_judgment",
            {{"amount", amount}, {"because", fact == nullptr ? costs.not_available_because : fact->text}}};
        if (fact != nullptr && !fact->reference.empty()) {
            reason.operands.emplace_back("source", fact->reference);
        }
        reasons.push_back(std::move(reason));
    } else if (!terms.legal_order) {
        reasons.push_back({"costs", {{"amount", amount}}});
    }
}

void explain_late_events(std::span<const Event> events, Day as_of_day, const Currency& currency,
                         std::vector<Reason>& reasons) {
    std::vector<Event> sorted(events.begin(), events.end());
    std::stable_sort(sorted.begin(), sorted.end(), applies_before);
    for (const Event& event : sorted) {
        if (event.day > as_of_day) {
            reasons.push_back({"event_after_as_of",
                               {{"on", format_day(event.day)},
                                {"kind", std::string(to_string(event.kind))},
                                {"amount", format_amount(event.amount_minor, currency)}}});
        }
    }
}

// A margin of nothing is no operand: nobody says "and 0 points".
Reason explain_contract_rate(const RateRule& rule) {
    if (rule.anchor == Anchor::fixed) {
        return Reason{"contract_rate", {{"rate", format_rate(rule.margin_nano)}}};
    }
    Reason reason{"contract_rate",
                  {{"series", rule.series}, {"multiplier", std::to_string(rule.multiplier)}}};
    if (rule.margin_nano > 0) {
        reason.operands.emplace_back("margin", format_rate(rule.margin_nano));
    } else if (rule.margin_nano < 0) {
        reason.operands.emplace_back("deduction", format_rate(-rule.margin_nano));
    }
    if (rule.anchor != Anchor::on_change) {
        reason.operands.emplace_back("anchor", to_string(rule.anchor));
    }
    return reason;
}

Reason explain_legal_order(const StatementAssessment& statement) {
    const auto amount = [&](std::int64_t amount_minor) {
        return format_amount(amount_minor, statement.currency);
    };
    return Reason{"legal_order",
                  {{"costs", amount(statement.costs_minor)},
                   {"costs_paid", amount(statement.costs_paid_minor)},
                   {"interest_paid", amount(statement.interest_paid_minor)},
                   {"principal", amount(statement.principal_minor)},
                   {"ledger", amount(statement.ledger_principal_minor)},
                   {"difference", amount(statement.principal_minor - statement.ledger_principal_minor)}}};
}

}  // namespace quittance
