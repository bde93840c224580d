#include <quittance/penalty/assessment.hpp>

#include "compensation.hpp"
#include "prepared.hpp"
#include "reasons.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace quittance {
namespace {

constexpr DebtPart costs_first[] = {DebtPart::costs, DebtPart::interest, DebtPart::principal};

std::span<const DebtPart> order_of(const Terms& terms) {
    if (!terms.legal_order) {
        return principal_first;
    }
    return terms.law != nullptr && terms.law->imputation.value
               ? std::span<const DebtPart>(*terms.law->imputation.value)
               : std::span<const DebtPart>(costs_first);
}

// Of what the law does; none where the claim has no law or is rounded otherwise.
std::optional<FactStatus> status_of_rounding(const Terms& terms) {
    if (terms.law == nullptr || terms.rule == nullptr || !terms.rule->available() ||
        terms.rounding_scope.value_or(terms.rule->rounding_scope) != terms.rule->rounding_scope) {
        return std::nullopt;
    }
    const auto fact = terms.rule->facts.find("rounding");
    const Fact* known = fact == terms.rule->facts.end() ? nullptr : terms.law->fact(fact->second);
    return known == nullptr ? std::nullopt : std::optional(known->status);
}

// The day whose rate an account lacks: where that of one day holds for all, mostly that one.
Day missing_day(const RateTable& table, const Prepared& prepared, Day failed_day) {
    return table.is_over_limit(failed_day) ? failed_day : prepared.frozen_day.value_or(failed_day);
}

Diagnostic interest_over_limit(Day day) {
    return {"interest_over_limit", Place{},
            "With its compounded interest the claim is beyond 10^15 minor units on " + format_day(day),
            "Give an earlier as-of date or a smaller claim."};
}

// Why accounts of the claims failed.
Diagnostics faults_of(std::span<const StatementClaim> claims, const Settlement& settlement,
                      std::span<const Prepared> prepared) {
    Diagnostics faults;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const ClaimResult& result = settlement.claims[i];
        if (result.status == AccountStatus::rate_missing) {
            const RateTable& table = *claims[i].table;
            faults.push_back(rate_missing(table, missing_day(table, prepared[i], result.failed_day)));
        } else if (result.status == AccountStatus::over_limit) {
            faults.push_back(interest_over_limit(result.failed_day));
        }
    }
    return faults;
}

// Interest of a claim whose account failed ends with the day before; none is known where that was the first.
void end_failed_interest(std::span<const StatementClaim> claims, const Settlement& settlement,
                         std::vector<Prepared>& prepared) {
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const ClaimResult& result = settlement.claims[i];
        if (result.status != AccountStatus::ok) {
            const RateTable& table = *claims[i].table;
            prepared[i].missing_rate = find_gap(table, missing_day(table, prepared[i], result.failed_day));
            prepared[i].bears_interest = result.failed_day > claims[i].claim.first_day;
        }
    }
}

Diagnostic total_over_limit() {
    return {"total_over_limit", Place{},
            "The sum of the claims and their interest does not fit 64 bits of minor units",
            "State fewer claims at once."};
}

// False where the value does not fit.
bool narrow(int128 value, std::int64_t& result) {
    result = static_cast<std::int64_t>(value);
    return int128{result} == value;
}

// What the claims of a statement add up to.
struct Sums {
    int128 total = 0;
    int128 principal = 0;
    int128 interest = 0;
    int128 interest_paid = 0;
    int128 compensation = 0;
    int128 costs = 0;
    int128 costs_paid = 0;
    int128 overpaid = 0;
    bool one_currency = true;  // of the compensations: laws may give them in several
};

// The costs of a statement are asked for with all its claims: the first law that forbids them counts.
const Terms& terms_of_costs(std::span<const Prepared> prepared, const Terms& terms) {
    const auto forbidding = std::find_if(prepared.begin(), prepared.end(),
                                         [](const Prepared& each) { return !may_ask_costs(each.terms); });
    return may_ask_costs(terms) && forbidding != prepared.end() ? forbidding->terms : terms;
}

// A claim's own figures, and what is left to pay of them in its currency.
struct Assessed {
    Assessment assessment;
    int128 left = 0;
    int128 overpaid = 0;  // by credits
};

void assess_interest(const StatedClaim& stated, const StatementClaim& claim, const Prepared& prepared,
                     ClaimResult& own, Assessed& result) {
    Assessment& assessment = result.assessment;
    assessment.missing_rate = prepared.missing_rate;
    if (prepared.bears_interest) {
        assessment.segments = std::move(own.segments);
        assessment.numerator = own.accrual.numerator;
        assessment.interest_minor = own.interest_minor;
        result.left += int128{own.interest_minor} - own.interest_paid_minor;
        explain_rates(prepared.terms, *claim.table, claim.claim, assessment);
        if (own.capitalised_minor > 0) {
            assessment.reasons.push_back(
                {"interest_capitalised",
                 {{"amount", format_amount(own.capitalised_minor, assessment.currency)}}});
        }
        explain_insolvency(prepared.terms, assessment);
        if (assessment.missing_rate) {
            explain_gap(*assessment.missing_rate, true, assessment.reasons);
        }
    } else if (assessment.missing_rate) {
        explain_gap(*assessment.missing_rate, false, assessment.reasons);
    } else if (!stated.principal_only) {
        assessment.reasons.push_back({"relation_without_rule",
                                      {{"jurisdiction", prepared.terms.jurisdiction},
                                       {"relation", std::string(to_string(prepared.terms.relation))},
                                       {"because", prepared.unavailable_because}}});
    }
}

// `compensated` are the invoices that have their compensation already.
void assess_compensation(const StatedClaim& stated, const StatementClaim& claim, const Prepared& prepared,
                         const Accrual& accrual, std::set<std::string>& compensated, Assessed& result) {
    if (stated.principal_only || !prepared.unavailable_because.empty()) {
        return;
    }
    Assessment& assessment = result.assessment;
    const RelationRule* rule = prepared.terms.rule;
    const bool by_invoice = rule != nullptr && rule->compensation &&
                            rule->compensation->scope == CompensationScope::invoice &&
                            !stated.invoice.empty();
    if (stated.bears_compensation) {
        const bool is_first = !by_invoice || compensated.count(stated.invoice) == 0;
        compensate(claim.claim, accrual, prepared.terms, is_first, assessment);
    } else {
        assessment.compensation_minor = 0;
    }
    if (assessment.compensation_minor.value_or(0) > 0 && by_invoice) {
        compensated.insert(stated.invoice);
    }
    if (assessment.compensation_minor && assessment.compensation_currency == assessment.currency) {
        result.left += *assessment.compensation_minor;
    }
}

Assessed assess_one(const StatedClaim& stated, const StatementClaim& claim, const Prepared& prepared,
                    ClaimResult& own, const Currency& currency, std::set<std::string>& compensated) {
    Assessed result;
    Assessment& assessment = result.assessment;
    assessment.currency = currency;
    assessment.compensation_currency = currency;
    assessment.rounding = claim.terms.rounding;
    assessment.rounding_scope = claim.terms.rounding_scope;
    assessment.rounding_status = status_of_rounding(prepared.terms);
    assessment.principal_minor = own.accrual.principal_minor;
    assessment.ledger_principal_minor = own.accrual.principal_minor;
    assessment.interest_paid_minor = own.interest_paid_minor;
    assessment.costs_minor = claim.costs_minor;
    assessment.costs_paid_minor = own.costs_paid_minor;
    result.overpaid = own.overpaid_minor;
    result.left = int128{own.accrual.principal_minor} + claim.costs_minor - own.costs_paid_minor;
    assess_interest(stated, claim, prepared, own, result);
    assess_compensation(stated, claim, prepared, own.accrual, compensated, result);
    explain_costs(prepared.terms, stated.costs_minor, currency, assessment.reasons);
    return result;
}

// Adds a claim to its statement; false where its own sums do not fit. A part that one claim lacks has no sum.
bool add(Assessed own, StatementAssessment& result, Sums& sums) {
    Assessment& assessment = own.assessment;
    if (!narrow(own.left, assessment.total_minor) || !narrow(own.overpaid, assessment.overpaid_minor)) {
        return false;
    }
    if (assessment.interest_minor) {
        sums.interest += *assessment.interest_minor;
    }
    if (assessment.interest_minor && result.interest_minor) {
        sums.interest_paid += assessment.interest_paid_minor;
    } else {
        result.interest_minor.reset();
    }
    if (assessment.compensation_minor) {
        const bool none_yet = sums.compensation == 0;
        sums.one_currency =
            sums.one_currency && (none_yet || *assessment.compensation_minor == 0 ||
                                  assessment.compensation_currency == result.compensation_currency);
        result.compensation_currency =
            none_yet ? assessment.compensation_currency : result.compensation_currency;
        sums.compensation += *assessment.compensation_minor;
    } else {
        result.compensation_minor.reset();
    }
    sums.principal += assessment.principal_minor;
    sums.total += own.left;
    sums.overpaid += own.overpaid;
    sums.costs += assessment.costs_minor;
    sums.costs_paid += assessment.costs_paid_minor;
    result.claims.push_back(std::move(assessment));
    return true;
}

// False where a sum does not fit, also one that has no place in the result.
bool set_totals(const Sums& sums, StatementAssessment& result) {
    std::int64_t interest_minor = 0;
    std::int64_t compensation_minor = 0;
    if (!narrow(sums.total, result.total_minor) || !narrow(sums.principal, result.principal_minor) ||
        !narrow(sums.interest, interest_minor) || !narrow(sums.interest_paid, result.interest_paid_minor) ||
        !narrow(sums.compensation, compensation_minor) || !narrow(sums.costs, result.costs_minor) ||
        !narrow(sums.costs_paid, result.costs_paid_minor) || !narrow(sums.overpaid, result.overpaid_minor)) {
        return false;
    }
    result.ledger_principal_minor = result.principal_minor;
    if (result.interest_minor) {
        result.interest_minor = interest_minor;
    }
    if (result.compensation_minor && sums.one_currency) {
        result.compensation_minor = compensation_minor;
    } else if (!sums.one_currency) {
        result.compensation_minor.reset();
        result.compensation_currency = result.currency;
    }
    return true;
}

// What is left of each claim as booked, with every payment on principal.
void compare_with_ledger(std::vector<StatementClaim>& claims, std::span<const Payment> payments,
                         Day as_of_day, StatementAssessment& result) {
    // Only principal is compared: without rates no interest of the booked order can fail.
    for (StatementClaim& claim : claims) {
        claim.table = no_rate();
    }
    const Settlement booked = settle(claims, payments, 0, principal_first, as_of_day);
    result.ledger_principal_minor = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        result.claims[i].ledger_principal_minor = booked.claims[i].accrual.principal_minor;
        result.ledger_principal_minor += result.claims[i].ledger_principal_minor;
    }
    result.reasons.push_back(explain_legal_order(result));
}

Result<StatementAssessment> assess_statement(std::span<const StatedClaim> stated,
                                             std::span<const Payment> payments, std::int64_t costs_minor,
                                             Day as_of_day, const Currency& currency, const Terms& terms,
                                             const ManifestSet& manifests,
                                             WhenRateMissing when_rate_missing) {
    std::vector<Prepared> prepared(stated.size(), Prepared{terms, "", true, std::nullopt});
    std::vector<StatementClaim> claims = prepare(stated, prepared, manifests);
    const Terms& costs_terms = terms_of_costs(prepared, terms);
    const std::int64_t asked_costs_minor = may_ask_costs(costs_terms) ? costs_minor : 0;
    Settlement settlement = settle(claims, payments, asked_costs_minor, order_of(terms), as_of_day);
    if (when_rate_missing == WhenRateMissing::fail) {
        Diagnostics faults = faults_of(claims, settlement, prepared);
        if (!faults.empty()) {
            return faults;
        }
    }
    end_failed_interest(claims, settlement, prepared);

    StatementAssessment result;
    result.currency = currency;
    result.compensation_currency = currency;
    result.interest_minor = 0;
    result.compensation_minor = 0;
    Sums sums;
    sums.costs = asked_costs_minor;
    sums.costs_paid = settlement.costs_paid_minor;
    sums.overpaid = settlement.overpaid_minor;
    sums.total = int128{asked_costs_minor} - settlement.costs_paid_minor;
    std::set<std::string> compensated;  // invoices
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (!add(assess_one(stated[i], claims[i], prepared[i], settlement.claims[i], currency, compensated),
                 result, sums)) {
            return total_over_limit();
        }
    }
    if (!set_totals(sums, result)) {
        return total_over_limit();
    }
    result.payments = std::move(settlement.payments);
    if (terms.legal_order) {
        compare_with_ledger(claims, payments, as_of_day, result);
    }
    explain_costs(costs_terms, costs_minor, currency, result.reasons);
    return result;
}

}  // namespace

Result<StatementAssessment> assess(std::span<const StatedClaim> claims, std::span<const Payment> payments,
                                   std::int64_t costs_minor, Day as_of_day, const Currency& currency,
                                   const Terms& terms, const ManifestSet& manifests,
                                   WhenRateMissing when_rate_missing) {
    Result<StatementAssessment> assessed = assess_statement(claims, payments, costs_minor, as_of_day,
                                                            currency, terms, manifests, when_rate_missing);
    if (!assessed.ok()) {
        return assessed.diagnostics();
    }
    StatementAssessment result = std::move(assessed).value();
    for (std::size_t i = 0; i < claims.size(); ++i) {
        explain_late_events(claims[i].credits, as_of_day, currency, result.claims[i].reasons);
    }
    std::vector<Event> paid;
    for (const Payment& payment : payments) {
        paid.push_back({payment.day, EventKind::payment, payment.amount_minor});
    }
    explain_late_events(paid, as_of_day, currency, result.reasons);
    return result;
}

Result<Assessment> assess(const Claim& claim, std::span<const Event> events, const Currency& currency,
                          const Terms& terms, const ManifestSet& manifests, std::int64_t costs_minor,
                          WhenRateMissing when_rate_missing) {
    StatedClaim stated;
    stated.claim = claim;
    std::vector<Payment> payments;
    for (const Event& event : events) {
        if (event.kind == EventKind::credit) {
            stated.credits.push_back(event);
        } else {
            payments.push_back({event.day, event.amount_minor, std::nullopt});
        }
    }
    Result<StatementAssessment> assessed = assess_statement(
        {&stated, 1}, payments, costs_minor, claim.as_of_day, currency, terms, manifests, when_rate_missing);
    if (!assessed.ok()) {
        return assessed.diagnostics();
    }
    StatementAssessment whole = std::move(assessed).value();
    Assessment result = std::move(whole.claims.front());
    result.overpaid_minor = whole.overpaid_minor;
    result.costs_minor = whole.costs_minor;
    result.costs_paid_minor = whole.costs_paid_minor;
    result.total_minor = whole.total_minor;
    result.reasons.insert(result.reasons.end(), whole.reasons.begin(), whole.reasons.end());
    if (result.overpaid_minor > 0) {
        result.reasons.push_back({"overpaid", {{"amount", format_amount(result.overpaid_minor, currency)}}});
    }
    explain_late_events(events, claim.as_of_day, currency, result.reasons);
    return result;
}

}  // namespace quittance
