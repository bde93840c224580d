#include <quittance/terms/law.hpp>

#include <algorithm>
#include <span>

namespace quittance {
namespace {

bool covers(const std::vector<Relation>& relations, Relation relation) {
    return std::find(relations.begin(), relations.end(), relation) != relations.end();
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
    }
}

Day reading_day(Anchor anchor, Day day) {
    switch (anchor) {
        case Anchor::half_year: return half_year_start(day);
        case Anchor::half_year_eve: return half_year_start(day) - 1;
        case Anchor::year: return day_from_civil({civil_from_day(day).year, 1, 1});
        case Anchor::on_change:
        case Anchor::fixed: break;
    }
    return day;
}

const RateRule* rule_on(std::span<const RateRule> rules, Day day) {
    const auto found = std::find_if(rules.begin(), rules.end(), [day](const RateRule& rule) {
        return rule.from_day <= day && day <= rule.until_day;
    });
    return found == rules.end() ? nullptr : &*found;
}

Result<DatedRate> rate_on(const RateTable& table, std::span<const RateRule> rules, Day day) {
    if (table.is_over_limit(day)) {
        return rate_missing(table, day);
    }
    DatedRate rate;
    if (const RateSegment* segment = table.find(day)) {
        rate.rate_nano = segment->rate_nano;
        rate.status = segment->status;
    } else {
        const RateRule* rule = rule_on(rules, day);
        rate.missing = rule == nullptr ? MissingRate{"", day}
                                       : MissingRate{rule->series, reading_day(rule->anchor, day)};
    }
    return rate;
}

// A contract rate holds unless the floor is higher; where either is missing it cannot be told.
void agree(LawOfDay& law, DatedRate contract) {
    law.contract_rate = contract;
    law.rate = std::move(contract);
    law.rate_rule = nullptr;
    if (!law.floor || law.rate.missing) {
        return;
    }
    law.raised_to_floor = law.floor->rate_nano && *law.floor->rate_nano > *law.rate.rate_nano;
    law.rate.status = std::max(law.rate.status, law.floor->status);
    if (law.raised_to_floor || law.floor->missing) {
        law.rate = *law.floor;
        law.rate_rule = &*law.relation_rule->contract_floor;
    }
}

std::vector<std::pair<std::string, std::string>> facts_on(const RelationRule& rule, Day day) {
    std::vector<std::pair<std::string, std::string>> facts(rule.facts.begin(), rule.facts.end());
    for (auto& [part, fact] : facts) {
        const RateRule* rate = part == "rate" ? rule_on(rule.rate, day) : nullptr;
        fact = rate == nullptr ? fact : rate->fact;
    }
    return facts;
}

}  // namespace

Result<LawOfDay> law_on(const ManifestSet& manifests, const Jurisdiction& jurisdiction, Relation relation,
                        Day day, const std::optional<RateRule>& contract_rate) {
    LawOfDay law;
    law.jurisdiction = &jurisdiction;
    if (jurisdiction.payment_terms.value) {
        for (const PaymentTerm& term : *jurisdiction.payment_terms.value) {
            if (covers(term.relations, relation)) {
                add_once(law.sectors, term.sector);
                if (!term.is_default) {
                    law.shortest_maximum_days =
                        std::min(term.days, law.shortest_maximum_days.value_or(term.days));
                }
            }
        }
    }
    if (jurisdiction.limitation.value) {
        for (const LimitationPeriod& period : jurisdiction.limitation.value->periods) {
            if (covers(period.relations, relation)) {
                add_once(law.periods, period.code);
            }
        }
    }
    const RelationRule& rule = jurisdiction.relations.at(relation);
    law.relation_rule = &rule;
    if (!rule.available()) {
        return law;
    }
    Result<DatedRate> rate = rate_on(manifests.table(rule.rate), rule.rate, day);
    if (!rate.ok()) {
        return rate.diagnostics();
    }
    law.rate = std::move(rate).value();
    law.rate_rule = rule_on(rule.rate, day);
    if (rule.contract_floor) {
        const std::span<const RateRule> rules(&*rule.contract_floor, 1);
        Result<DatedRate> floor = rate_on(manifests.table(rules), rules, day);
        if (!floor.ok()) {
            return floor.diagnostics();
        }
        law.floor = std::move(floor).value();
    }
    if (contract_rate) {
        Result<DatedRate> agreed =
            rate_on(manifests.contract_table(*contract_rate), {&*contract_rate, 1}, day);
        if (!agreed.ok()) {
            return agreed.diagnostics();
        }
        agree(law, std::move(agreed).value());
    }
    if (rule.compensation && rule.compensation->from_day <= day) {
        law.compensation = &*rule.compensation;
    }
    law.facts = facts_on(rule, day);
    return law;
}

}  // namespace quittance
