// What persons of a company have confirmed of law and rates. Nothing here is a fault of the law: a
// confirmation of words or of a rate that no manifest gives any more confirms nothing.
#include "reading.hpp"

namespace quittance {
namespace {

void confirm(FactStatus& status) {
    if (needs_confirmation(status)) {
        status = FactStatus::confirmed;
    }
}

FactStatus status_of(const Jurisdiction& jurisdiction, const std::string& code, FactStatus otherwise) {
    const Fact* fact = jurisdiction.fact(code);
    return fact == nullptr ? otherwise : fact->status;
}

// Rules keep the status of the fact that they rest on.
void renew_statuses(Jurisdiction& jurisdiction) {
    for (auto& [relation, rule] : jurisdiction.relations) {
        for (RateRule& rate : rule.rate) {
            rate.status = status_of(jurisdiction, rate.fact, rate.status);
        }
        if (rule.contract_floor) {
            rule.contract_floor->status =
                status_of(jurisdiction, rule.contract_floor->fact, rule.contract_floor->status);
        }
        if (rule.judgment) {
            rule.judgment->status = status_of(jurisdiction, rule.facts["judgment"], rule.judgment->status);
        }
        if (rule.compensation) {
            rule.compensation->status =
                status_of(jurisdiction, rule.facts["compensation"], rule.compensation->status);
        }
        if (rule.clause_status) {
            rule.clause_status = status_of(jurisdiction, rule.facts["clause"], *rule.clause_status);
        }
    }
}

void confirm_fact(const ConfirmedFact& confirmed, ManifestSet& set) {
    const auto found = set.jurisdictions.find(confirmed.jurisdiction);
    if (found == set.jurisdictions.end()) {
        return;
    }
    for (Fact& fact : found->second.facts) {
        if (fact.code == confirmed.fact && fact.text == confirmed.text) {
            confirm(fact.status);
        }
    }
    renew_statuses(found->second);
}

void confirm_rate(const ConfirmedRate& confirmed, ManifestSet& set) {
    const auto found = set.rates.find(confirmed.series);
    if (found == set.rates.end()) {
        return;
    }
    for (RateRow& row : found->second.rows) {
        if (row.from_day == confirmed.from_day && row.rate_nano == confirmed.rate_nano) {
            confirm(row.status);
        }
    }
}

}  // namespace

void read_confirmations(ObjectReader& reader, Reading& reading) {
    for (const JsonNode& node : elements_of(reader.required("facts", JsonKind::array))) {
        ObjectReader fact_reader(node, reading.faults);
        ConfirmedFact fact;
        fact.jurisdiction = fact_reader.string("jurisdiction");
        fact.fact = fact_reader.string("fact");
        fact.text = fact_reader.string("text");
        fact_reader.finish();
        reading.confirmed_facts.push_back(std::move(fact));
    }
    for (const JsonNode& node : elements_of(reader.required("rates", JsonKind::array))) {
        ObjectReader rate_reader(node, reading.faults);
        ConfirmedRate rate;
        rate.series = rate_reader.string("series");
        rate.from_day =
            read_day(rate_reader, rate_reader.required("from", JsonKind::string), first_valid_day);
        rate.rate_nano = read_percent(rate_reader, rate_reader.required("percent", JsonKind::string));
        rate_reader.finish();
        reading.confirmed_rates.push_back(std::move(rate));
    }
    reader.finish();
}

void apply_confirmations(Reading& reading) {
    for (const ConfirmedFact& fact : reading.confirmed_facts) {
        confirm_fact(fact, reading.set);
    }
    for (const ConfirmedRate& rate : reading.confirmed_rates) {
        confirm_rate(rate, reading.set);
    }
}

}  // namespace quittance
