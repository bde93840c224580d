#include "ledger.hpp"
#include "manifests.hpp"
#include "registers.hpp"
#include "terms.hpp"

#include <quittance/terms/law.hpp>

#include <pybind11/stl.h>
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* limitation_doc =
    R"(Until when a claim is in time, as counted from its due date or the last event that interrupted, unless interrupted again.

`events` are pairs of date and code, such as ("2026-05-01", "acknowledgement"); `period` names a special period; `issued` and `delivered` are dates of the invoice,
for a period that begins with a delivery. Returns a dict:
counted_from, last_day (dates as text), instead_of_delivery (the period begins with a delivery of which the day is not known, so the
day of issue stands in, or the due date), years, period, text, reference, source, texts, references, sources (the same by language), status, interrupted_by,
without_effect and not_known (pairs; an event of which the law here does not say whether it interrupts is not counted).
Raises InputError: date_malformed, date_out_of_range, jurisdiction_unknown, value_not_allowed, limitation_not_known.)";

constexpr const char* facts_doc = R"(Sentences of law of a jurisdiction by name.

Dicts of text, reference and source (English), texts, references and sources (by language, "en" among them), status, from and until (dates as text or None).
Raises KeyError.)";

constexpr const char* law_doc =
    R"(What the law of a country gives against customers of one relation on one day.

Rates are fractions a year and amounts decimals, both as text. Returns a dict: jurisdiction (code), title, relation, available,
because (a sentence where it is not available), rate, rate_status (the worst of fact and row), missing (dict of series and on, the
reading that the rate lacks), rule (dict of series, multiplier, margin, anchor, rounded_up_to), floor, floor_status, floor_missing
(of contract rates), contract_rate (what it comes to on the day), raised_to_floor, first_day (after_due or after_notice), frozen_on (never, first_day, due_date),
compounds_yearly, compensation (dict of currency, scale, amount, bands, least, greatest, scope, notice_days, status),
costs_need_judgment (recovery costs may be asked for with a judgment only), facts (part to name in `facts`), capitalisation
(by_contract, by_law or never), sectors with payment terms of their own, shortest_maximum
(days: no due date within so many is beyond a legal maximum), periods, events (code to whether it interrupts) and treatments (vat, capitalisation,
formal_notice, fines, imputation, insolvency: dict of fact or because). With `contract_rate`, text such as "12%" or
"3 * fr-legal-interest-professionals", `rate` is the rate that holds: the contract's, or the floor where that is higher. What is not
known or not there is None.
Raises InputError: date_malformed, date_out_of_range, jurisdiction_unknown, value_not_allowed, rate_malformed, rate_over_limit,
series_unknown.)";

using Events = std::vector<std::pair<std::string, std::string>>;

template <class Value>
Value valid(const Result<Value>& result) {
    if (!result.ok()) {
        raise("InputError", result.diagnostics());
    }
    return *result;
}

const Jurisdiction& find_jurisdiction(const Manifests& manifests, const std::string& code) {
    const Jurisdiction* found = manifests.set.jurisdiction(code);
    if (found == nullptr) {
        raise("InputError", {{"jurisdiction_unknown",
                              {},
                              "No manifest gives the jurisdiction \"" + code + "\"",
                              "Use " + known_jurisdictions(manifests) + ", or add its manifest."}});
    }
    return *found;
}

Relation find_relation(const std::string& name) {
    const std::optional<Relation> relation = parse_relation(name);
    if (!relation) {
        raise("InputError", {{"value_not_allowed",
                              {},
                              "\"" + name + "\" is no relation",
                              "Use b2b, public, consumer or unknown."}});
    }
    return *relation;
}

void add_fact(py::dict& result, const Fact* fact) {
    result["text"] = fact->text;
    result["texts"] = fact->texts;
    result["reference"] = fact->reference;
    result["references"] = fact->references;
    result["source"] = fact->source;
    result["sources"] = fact->sources;
    result["status"] = std::string(to_string(fact->status));
}

py::list pairs(const std::vector<LimitationEvent>& events) {
    py::list list;
    for (const LimitationEvent& event : events) {
        list.append(py::make_tuple(format_day(event.day), event.code));
    }
    return list;
}

py::dict limitation(const Manifests& manifests, const std::string& jurisdiction, const std::string& relation,
                    const std::string& due, const Events& events, const std::string& period,
                    const std::optional<std::string>& issued, const std::optional<std::string>& delivered) {
    std::vector<LimitationEvent> dated;
    for (const auto& [date, code] : events) {
        dated.push_back({valid(parse_day(date)), code});
    }
    const auto day = [](const std::optional<std::string>& date) {
        return date ? std::optional(valid(parse_day(*date))) : std::nullopt;
    };
    const ClaimDays claim{valid(parse_day(due)), day(issued), day(delivered)};
    const LimitationCount count = valid(count_limitation(find_jurisdiction(manifests, jurisdiction),
                                                         find_relation(relation), claim, dated, period));
    return to_python(count);
}

py::dict facts(const Manifests& manifests, const std::string& jurisdiction) {
    const Jurisdiction* law = manifests.set.jurisdiction(jurisdiction);
    if (law == nullptr) {
        throw py::key_error(jurisdiction);
    }
    const auto date = [](const std::optional<Day>& day) {
        return day ? py::object(py::str(format_day(*day))) : py::object(py::none());
    };
    py::dict result;
    for (const Fact& fact : law->facts) {
        py::dict entry;
        add_fact(entry, &fact);
        entry["from"] = date(fact.from_day);
        entry["until"] = date(fact.until_day);
        result[py::str(fact.code)] = entry;
    }
    return result;
}

py::object optional_text(bool is_there, const std::string& text) {
    return is_there ? py::object(py::str(text)) : py::object(py::none());
}

py::object rate_text(const std::optional<std::int64_t>& rate_nano) {
    return optional_text(rate_nano.has_value(), format_rate(rate_nano.value_or(0)));
}

py::object status_text(const DatedRate& rate) {
    return optional_text(rate.rate_nano.has_value(), std::string(to_string(rate.status)));
}

py::object missing_reading(const DatedRate& rate) {
    if (!rate.missing) {
        return py::none();
    }
    return py::dict("series"_a = optional_text(!rate.missing->series.empty(), rate.missing->series),
                    "on"_a = format_day(rate.missing->day));
}

py::object rate_rule(const RateRule* rule) {
    if (rule == nullptr) {
        return py::none();
    }
    return py::dict(
        "series"_a = optional_text(!rule->series.empty(), rule->series), "multiplier"_a = rule->multiplier,
        "margin"_a = format_rate(rule->margin_nano), "anchor"_a = std::string(to_string(rule->anchor)),
        "rounded_up_to"_a = optional_text(rule->round_up_to_nano > 0, format_rate(rule->round_up_to_nano)));
}

py::object compensation_dict(const Compensation* compensation) {
    if (compensation == nullptr) {
        return py::none();
    }
    const auto amount = [compensation](std::int64_t amount_minor) {
        return format_amount(amount_minor, compensation->currency);
    };
    const bool by_size = compensation->scale == CompensationScale::by_size;
    const bool percentage = compensation->scale == CompensationScale::percentage;
    py::list bands;
    for (const CompensationBand& band : compensation->bands) {
        py::dict entry("until"_a =
                           optional_text(&band != &compensation->bands.back(), amount(band.until_minor)));
        entry[by_size ? "amount" : "share"] =
            by_size ? amount(band.amount_minor) : format_rate(band.share_nano);
        bands.append(entry);
    }
    const auto days = compensation->notice_days > 0 ? py::object(py::int_(compensation->notice_days))
                                                    : py::object(py::none());
    return py::dict("currency"_a = std::string(compensation->currency.code),
                    "scale"_a = std::string(to_string(compensation->scale)),
                    "amount"_a = optional_text(!by_size && !percentage, amount(compensation->amount_minor)),
                    "bands"_a = bands,
                    "least"_a = optional_text(percentage, amount(compensation->least_minor)),
                    "greatest"_a = optional_text(percentage, amount(compensation->greatest_minor)),
                    "scope"_a = std::string(to_string(compensation->scope)), "notice_days"_a = days,
                    "status"_a = std::string(to_string(compensation->status)));
}

py::dict law(const Manifests& manifests, const std::string& jurisdiction, const std::string& relation,
             const std::string& on, const std::optional<std::string>& contract_rate) {
    const Jurisdiction& country = find_jurisdiction(manifests, jurisdiction);
    const Relation against = find_relation(relation);
    const Day day = valid(parse_day(on));
    const std::optional<RateRule> agreed =
        contract_rate ? std::optional(valid(manifests.set.contract_rate(*contract_rate))) : std::nullopt;
    const LawOfDay found = valid(law_on(manifests.set, country, against, day, agreed));
    const RelationRule& rule = *found.relation_rule;
    const DatedRate no_floor;
    const DatedRate& floor = found.floor ? *found.floor : no_floor;
    const auto if_available = [&rule](py::object value) {
        return rule.available() ? std::move(value) : py::object(py::none());
    };

    py::dict part_facts;
    for (const auto& [part, fact] : found.facts) {
        part_facts[py::str(part)] = fact;
    }
    py::dict events;
    if (country.limitation.value) {
        for (const LimitationEventRule& event : country.limitation.value->events) {
            const auto& of = event.relations;
            if (of.empty() || std::find(of.begin(), of.end(), against) != of.end()) {
                events[py::str(event.code)] = event.interrupts;
            }
        }
    }
    py::dict treatments;
    for (const auto& [name, treatment] : country.treatments) {
        treatments[py::str(name)] = treatment.value ? py::dict("fact"_a = *treatment.value)
                                                    : py::dict("because"_a = treatment.not_available_because);
    }
    py::dict result("jurisdiction"_a = country.code, "title"_a = country.title, "relation"_a = relation,
                    "available"_a = rule.available(),
                    "because"_a = optional_text(!rule.available(), rule.not_available_because));
    result["rate"] = rate_text(found.rate.rate_nano);
    result["rate_status"] = status_text(found.rate);
    result["missing"] = missing_reading(found.rate);
    result["rule"] = rate_rule(found.rate_rule);
    result["floor"] = rate_text(floor.rate_nano);
    result["floor_status"] = status_text(floor);
    result["floor_missing"] = missing_reading(floor);
    result["contract_rate"] = rate_text(found.contract_rate ? found.contract_rate->rate_nano : std::nullopt);
    result["raised_to_floor"] = found.raised_to_floor;
    result["first_day"] =
        if_available(py::str(rule.first_day == FirstDay::after_due ? "after_due" : "after_notice"));
    result["frozen_on"] = if_available(py::str(
        std::string(to_string(found.rate_rule == nullptr ? FrozenOn::never : found.rate_rule->frozen_on))));
    result["compounds_yearly"] = if_available(py::bool_(rule.compounds_yearly));
    result["compensation"] = compensation_dict(found.compensation);
    result["costs_need_judgment"] = if_available(py::bool_(rule.costs.has_value()));
    result["facts"] = part_facts;
    result["capitalisation"] =
        optional_text(country.capitalisation.has_value(),
                      std::string(to_string(country.capitalisation.value_or(Capitalisation::never))));
    result["sectors"] = found.sectors;
    result["shortest_maximum"] = found.shortest_maximum_days;
    result["periods"] = found.periods;
    result["events"] = events;
    result["treatments"] = treatments;
    return result;
}

}  // namespace

py::dict to_python(const LimitationCount& count) {
    py::dict result("counted_from"_a = format_day(count.counted_from),
                    "last_day"_a = format_day(count.last_day), "years"_a = count.period->years,
                    "period"_a = count.period->code, "instead_of_delivery"_a = count.instead_of_delivery,
                    "interrupted_by"_a = pairs(count.interrupted_by),
                    "without_effect"_a = pairs(count.without_effect), "not_known"_a = pairs(count.not_known));
    add_fact(result, count.fact);
    return result;
}

void register_terms(py::module_& module) {
    module.def("limitation", &limitation, "manifests"_a, py::kw_only(), "jurisdiction"_a, "relation"_a,
               "due"_a, "events"_a = Events{}, "period"_a = "", "issued"_a = py::none(),
               "delivered"_a = py::none(), limitation_doc);
    module.def("law", &law, "manifests"_a, py::kw_only(), "jurisdiction"_a, "relation"_a, "on"_a,
               "contract_rate"_a = py::none(), law_doc);
    module.def("facts", &facts, "manifests"_a, "jurisdiction"_a, facts_doc);
}

}  // namespace quittance::bind
