#include "compensation.hpp"

#include "prepared.hpp"

#include <optional>
#include <utility>

namespace quittance {
namespace {

// Why the law's compensation is not due on a claim.
std::optional<Reason> compensation_withheld(const Claim& claim, const Accrual& accrual, const Terms& terms,
                                            bool is_first_of_invoice) {
    const Compensation& compensation = *terms.rule->compensation;
    const std::string due_on = format_day(claim.due_day);
    if (claim.due_day + 1 < compensation.from_day) {
        return Reason{"compensation_not_yet_law",
                      {{"due_on", due_on}, {"from", format_day(compensation.from_day)}}};
    }
    if (terms.insolvency_day && *terms.insolvency_day <= claim.due_day) {
        return Reason{"compensation_insolvency",
                      {{"on", format_day(*terms.insolvency_day)}, {"due_on", due_on}}};
    }
    if (compensation.notice_days > 0 && !terms.notice_day) {
        return Reason{"compensation_needs_notice", {{"days", std::to_string(compensation.notice_days)}}};
    }
    if (const Day last_day = late_after(claim, terms);
        last_day > claim.due_day && claim.as_of_day <= last_day) {
        return Reason{"compensation_notice_runs", {{"until_on", format_day(last_day)}}};
    }
    if (accrual.late_minor == 0) {
        return Reason{"compensation_not_late", {{"due_on", due_on}}};
    }
    if (!accrual.compensation_due()) {
        return Reason{"compensation_credits_alone", {{"due_on", due_on}}};
    }
    if (!is_first_of_invoice) {
        return Reason{"compensation_once_per_invoice", {}};
    }
    return std::nullopt;
}

// What the contract agreed, where that is more than the law's compensation, which is due in any case.
void apply_clause(const PenaltyClause& clause, const Terms& terms, std::int64_t late_minor,
                  Assessment& result) {
    if (!terms.rule->clause_status) {
        result.reasons.push_back(
            {"clause_not_allowed",
             {{"jurisdiction", terms.jurisdiction}, {"relation", std::string(to_string(terms.relation))}}});
        return;
    }
    const Currency& currency = result.compensation_currency;
    if (clause.currency != currency || result.currency != currency) {
        result.reasons.push_back(
            {"clause_not_sized", {{"currency", currency.code}, {"claim_currency", result.currency.code}}});
        return;
    }
    const auto share_minor = static_cast<std::int64_t>(divide_round(
        int128{late_minor} * clause.share_micro, share_unit_micro, Rounding::half_away_from_zero));
    const std::int64_t agreed_minor = std::max(share_minor, clause.least_minor);
    if (agreed_minor <= *result.compensation_minor) {
        return;
    }
    result.compensation_minor = agreed_minor;
    result.by_clause = true;
    result.reasons.push_back({"compensation_by_clause",
                              {{"amount", format_amount(agreed_minor, currency)},
                               {"currency", currency.code},
                               {"share", format_rate(rate_unit_nano / share_unit_micro * clause.share_micro)},
                               {"least_amount", format_amount(clause.least_minor, currency)}}});
    if (needs_confirmation(*terms.rule->clause_status)) {
        result.reasons.push_back(
            {"clause_not_verified", {{"status", std::string(to_string(*terms.rule->clause_status))}}});
    }
}

}  // namespace

void compensate(const Claim& claim, const Accrual& accrual, const Terms& terms, bool is_first_of_invoice,
                Assessment& result) {
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
    if (std::optional<Reason> withheld = compensation_withheld(claim, accrual, terms, is_first_of_invoice)) {
        result.reasons.push_back(std::move(*withheld));
        return;
    }
    const bool foreign = compensation.currency != result.currency;
    if (foreign && compensation.scale != CompensationScale::flat) {
        result.compensation_minor.reset();
        result.compensation_currency = result.currency;
        result.reasons.push_back(
            {"compensation_not_sized",
             {{"currency", compensation.currency.code}, {"claim_currency", result.currency.code}}});
        return;
    }
    result.compensation_minor = compensation_amount(compensation, accrual.late_minor);
    result.reasons.push_back({"compensation_due",
                              {{"amount", format_amount(*result.compensation_minor, compensation.currency)},
                               {"currency", compensation.currency.code},
                               {"scope", std::string(to_string(compensation.scope))}}});
    if (needs_confirmation(compensation.status)) {
        result.reasons.push_back(
            {"compensation_not_verified", {{"status", std::string(to_string(compensation.status))}}});
    }
    if (terms.clause) {
        apply_clause(*terms.clause, terms, accrual.late_minor, result);
    }
    if (foreign) {
        result.reasons.push_back(
            {"compensation_currency",
             {{"currency", compensation.currency.code}, {"claim_currency", result.currency.code}}});
    }
}

}  // namespace quittance
