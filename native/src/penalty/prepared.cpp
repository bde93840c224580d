#include "prepared.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace quittance {
namespace {

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

using SharedTable = std::shared_ptr<const RateTable>;

SharedTable share(RateTable table) { return std::make_shared<const RateTable>(std::move(table)); }

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

}  // namespace

std::vector<StatementClaim> prepare(std::span<const StatedClaim> stated, std::vector<Prepared>& prepared,
                                    const ManifestSet& manifests) {
    std::vector<StatementClaim> claims;
    Tables tables(manifests);
    for (std::size_t i = 0; i < stated.size(); ++i) {
        claims.push_back(prepare(stated[i], prepared[i], tables));
    }
    return claims;
}

const SharedTable& no_rate() {
    static const SharedTable table = share(constant_rate(0));
    return table;
}

bool may_ask_costs(const Terms& terms) {
    if (terms.rule == nullptr || terms.judgment_day) {
        return true;
    }
    return terms.rule->available() ? !terms.rule->costs : is_business(terms.relation);
}

bool has_margin_of_judgment(const Terms& terms) {
    return terms.judgment_day && !terms.contract_rate && terms.rule != nullptr && terms.rule->judgment;
}

// The margin is due once the months have passed, so from the day after.
Day margin_from(const Terms& terms) {
    return add_months(*terms.judgment_day, terms.rule->judgment->months) + 1;
}

std::optional<Day> frozen_day(const Terms& terms, const Claim& claim) {
    const bool is_of_law = terms.rule != nullptr && (!terms.contract_rate || terms.rule->contract_floor);
    const std::optional<Day> day = is_of_law ? frozen_day(*terms.rule, claim) : std::nullopt;
    return day || !terms.freeze_rate ? day : std::optional(claim.first_day);
}

Day late_after(const Claim& claim, const Terms& terms) {
    const bool needs_notice =
        terms.rule != nullptr && terms.rule->compensation && terms.rule->compensation->notice_days > 0;
    return needs_notice && terms.notice_day
               ? std::max(claim.due_day, *terms.notice_day + terms.rule->compensation->notice_days)
               : claim.due_day;
}

std::optional<Day> frozen_day(const RelationRule& rule, const Claim& claim) {
    switch (rule.frozen_on()) {
        case FrozenOn::never: return std::nullopt;
        case FrozenOn::first_day: return claim.first_day;
        case FrozenOn::due_date: return claim.due_day;
    }
    return std::nullopt;
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

}  // namespace quittance
