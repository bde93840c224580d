#include <quittance/penalty/assessment.hpp>

#include <algorithm>
#include <map>
#include <memory>
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

// Why nothing is available under these terms; empty when something is.
std::string unavailable_because(const Terms& terms) {
    if (terms.rule == nullptr) {
        return "";
    }
    if (!terms.rule->available()) {
        return terms.rule->not_available_because;
    }
    return terms.rule->first_day == FirstDay::after_notice && !terms.notice_day
               ? "Interest runs only from a formal notice, and none is given."
               : "";
}

// Whether recovery costs may be asked of the debtor: with a judgment, or where a rule is known that forbids
// nothing. Whoever is no business and has no rule is asked for none.
bool may_ask_costs(const Terms& terms) {
    if (terms.rule == nullptr || terms.judgment_day) {
        return true;
    }
    return terms.rule->available() ? !terms.rule->costs : is_business(terms.relation);
}

AccountTerms account_terms(const Terms& terms) {
    AccountTerms result;
    if (terms.rule != nullptr) {
        result.day_count = terms.rule->day_count;
        result.rounding = terms.rule->rounding;
        result.rounding_scope = terms.rule->rounding_scope;
        result.compounds_yearly = terms.rule->compounds_yearly;
    }
    result.compounds_yearly = result.compounds_yearly || terms.capitalises;
    result.day_count = terms.day_count.value_or(result.day_count);
    result.rounding_scope = terms.rounding_scope.value_or(result.rounding_scope);
    if (terms.insolvency_day) {
        result.last_bearing_day = *terms.insolvency_day - 1;
    }
    return result;
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

bool has_margin_of_judgment(const Terms& terms) {
    return terms.judgment_day && !terms.contract_rate && terms.rule != nullptr && terms.rule->judgment;
}

// The margin is due once the months have passed, so from the day after.
Day margin_from(const Terms& terms) {
    return add_months(*terms.judgment_day, terms.rule->judgment->months) + 1;
}

// Law that freezes its rate freezes the floor of a contract rate as well.
std::optional<Day> frozen_day(const Terms& terms, const Claim& claim) {
    const bool is_of_law = terms.rule != nullptr && (!terms.contract_rate || terms.rule->contract_floor);
    const std::optional<Day> day = is_of_law ? frozen_day(*terms.rule, claim) : std::nullopt;
    return day || !terms.freeze_rate ? day : std::optional(claim.first_day);
}

// A day to pay within after a formal notice, where the compensation needs one.
Day late_after(const Claim& claim, const Terms& terms) {
    const bool needs_notice =
        terms.rule != nullptr && terms.rule->compensation && terms.rule->compensation->notice_days > 0;
    return needs_notice && terms.notice_day
               ? std::max(claim.due_day, *terms.notice_day + terms.rule->compensation->notice_days)
               : claim.due_day;
}

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

// Sets compensation_minor where the law gives one or says that there is none.
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
    if (foreign) {
        result.reasons.push_back(
            {"compensation_currency",
             {{"currency", compensation.currency.code}, {"claim_currency", result.currency.code}}});
    }
}

// Terms as they count for one claim.
struct Prepared {
    Terms terms;
    std::string unavailable_because;
    bool bears_interest = true;
    std::optional<RateGap> missing_rate;
    std::optional<Day> frozen_day{};
};

using SharedTable = std::shared_ptr<const RateTable>;

SharedTable share(RateTable table) { return std::make_shared<const RateTable>(std::move(table)); }

// At no rate the principal still follows its events.
const SharedTable& no_rate() {
    static const SharedTable table = share(constant_rate(0));
    return table;
}

// The tables of the claims of a statement: most stand under one rule.
class Tables {
public:
    explicit Tables(const ManifestSet& manifests) : manifests_(manifests) {}

    const SharedTable& find(const Terms& terms) {
        SharedTable& table = tables_[std::pair(terms.rule, terms.contract_rate)];
        if (table == nullptr) {
            table = share(rate_table(terms, manifests_));
        }
        return table;
    }

private:
    const ManifestSet& manifests_;
    std::map<std::pair<const RelationRule*, std::optional<RateRule>>, SharedTable> tables_;
};

StatementClaim prepare(const StatedClaim& stated, Prepared& prepared, Tables& tables) {
    Terms& terms = prepared.terms;
    if (stated.terms) {
        terms = *stated.terms;
    }
    prepared.unavailable_because = unavailable_because(terms);
    prepared.bears_interest = !stated.principal_only && prepared.unavailable_because.empty();
    StatementClaim result;
    result.claim = stated.claim;
    result.credits = stated.credits;
    result.terms = account_terms(terms);
    result.costs_minor = may_ask_costs(terms) ? stated.costs_minor : 0;
    result.late_after_day = late_after(stated.claim, terms);
    if (!prepared.bears_interest) {
        result.table = no_rate();
        return result;
    }
    if (terms.rule != nullptr && terms.rule->first_day == FirstDay::after_notice) {
        result.claim.first_day = std::max(result.claim.first_day, *terms.notice_day + 1);
    }
    result.table = tables.find(terms);
    prepared.frozen_day = frozen_day(terms, result.claim);
    if (prepared.frozen_day) {
        result.table = share(freeze(*result.table, *prepared.frozen_day));
    }
    if (has_margin_of_judgment(terms)) {
        result.table =
            share(add_margin(*result.table, margin_from(terms), terms.rule->judgment->margin_nano));
    }
    return result;
}

std::vector<StatementClaim> prepare(std::span<const StatedClaim> stated, std::vector<Prepared>& prepared,
                                    const ManifestSet& manifests) {
    std::vector<StatementClaim> claims;
    Tables tables(manifests);
    for (std::size_t i = 0; i < stated.size(); ++i) {
        claims.push_back(prepare(stated[i], prepared[i], tables));
    }
    return claims;
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
    const auto add_gap = [&](Reason reason) {
        const RateGap& gap = *assessment.missing_rate;
        reason.operands.emplace_back("series", gap.series);
        reason.operands.emplace_back("missing_on", format_day(gap.day));
        if (gap.over_limit) {
            reason.operands.emplace_back("limit", format_rate(rate_limit_nano));
        }
        assessment.reasons.push_back(std::move(reason));
    };
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
        if (const auto& gap = assessment.missing_rate) {
            add_gap({"rate_to_enter", {{"until_on", format_day(gap->day - 1)}}});
        }
    } else if (prepared.missing_rate) {
        add_gap({"rate_missing", {}});
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

}  // namespace

std::optional<Day> frozen_day(const RelationRule& rule, const Claim& claim) {
    switch (rule.frozen_on()) {
        case FrozenOn::never: return std::nullopt;
        case FrozenOn::first_day: return claim.first_day;
        case FrozenOn::due_date: return claim.due_day;
    }
    return std::nullopt;
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

RateGap find_gap(const RateTable& table, Day day) {
    return {std::string(table.series(day)), day, table.is_over_limit(day)};
}

RateTable rate_table(const Terms& terms, const ManifestSet& manifests) {
    if (!terms.contract_rate) {
        return terms.rule == nullptr ? constant_rate(0) : manifests.table(terms.rule->rate);
    }
    RateTable contract = manifests.contract_table(*terms.contract_rate);
    return terms.rule == nullptr || !terms.rule->contract_floor
               ? contract
               : raise_to_floor(contract, manifests.table({&*terms.rule->contract_floor, 1}));
}

namespace {

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
