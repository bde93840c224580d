#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/terms/terms.hpp>

#include <pybind11/stl.h>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* limitation_doc =
    "Until when a claim is in time, as counted from its due date or the last event that interrupted, unless interrupted again.\n\n"
    "`events` are pairs of date and code, such as (\"2026-05-01\", \"acknowledgement\"); `period` names a special period. Returns a dict:\n"
    "counted_from, last_day (dates as text), years, period, text, texts (by language), source, status, interrupted_by and\n"
    "without_effect (pairs). Raises InputError: date_malformed, date_out_of_range, jurisdiction_unknown, value_not_allowed,\n"
    "limitation_not_known, limitation_event_unknown.";

constexpr const char* latest_due_doc =
    "The last due date that the law allows for an invoice, counted from `start`.\n\n"
    "`start` is the day that the term counts from (`from` in the result: issue, delivery or invoice_receipt); `sector` names a trade\n"
    "with a cap of its own; `term` names one of the terms, the longest legal maximum otherwise. Returns a dict: latest_due (date as\n"
    "text), term, days, from, text, texts (by language), source, status. Raises InputError: date_malformed, date_out_of_range,\n"
    "jurisdiction_unknown, value_not_allowed, payment_terms_not_known.";

constexpr const char* facts_doc =
    "Sentences of law of a jurisdiction by name: dicts of text (English), texts (by language, \"en\" among them), source, status,\n"
    "from and until (dates as text or None). Raises KeyError.";

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
                              "Use a jurisdiction that is there, or add its manifest."}});
    }
    return *found;
}

Relation find_relation(const std::string& name) {
    const std::optional<Relation> relation = parse_relation(name);
    if (!relation) {
        raise("InputError", {{"value_not_allowed", {}, "\"" + name + "\" is no relation", "Use b2b, public, consumer or unknown."}});
    }
    return *relation;
}

void add_fact(py::dict& result, const Fact* fact) {
    result["text"] = fact->text;
    result["texts"] = fact->texts;
    result["source"] = fact->source;
    result["status"] = std::string(to_string(fact->status));
}

py::list pairs(const std::vector<LimitationEvent>& events) {
    py::list list;
    for (const LimitationEvent& event : events) {
        list.append(py::make_tuple(format_day(event.day), event.code));
    }
    return list;
}

py::dict limitation(const Manifests& manifests, const std::string& jurisdiction, const std::string& relation, const std::string& due,
                    const Events& events, const std::string& period) {
    std::vector<LimitationEvent> dated;
    for (const auto& [date, code] : events) {
        dated.push_back({valid(parse_day(date)), code});
    }
    const LimitationCount count =
        valid(count_limitation(find_jurisdiction(manifests, jurisdiction), find_relation(relation), valid(parse_day(due)), dated, period));
    py::dict result("counted_from"_a = format_day(count.counted_from), "last_day"_a = format_day(count.last_day),
                    "years"_a = count.period->years, "period"_a = count.period->code, "interrupted_by"_a = pairs(count.interrupted_by),
                    "without_effect"_a = pairs(count.without_effect));
    add_fact(result, count.fact);
    return result;
}

py::dict latest_due(const Manifests& manifests, const std::string& jurisdiction, const std::string& relation, const std::string& start,
                    const std::string& sector, const std::string& term) {
    const Jurisdiction& law = find_jurisdiction(manifests, jurisdiction);
    const PaymentTerm found = valid(find_payment_term(law, find_relation(relation), sector, term));
    py::dict result("latest_due"_a = format_day(latest_due_day(found, valid(parse_day(start)))), "term"_a = found.code,
                    "days"_a = found.days, "from"_a = std::string(to_string(found.start)));
    add_fact(result, law.fact(found.fact));
    return result;
}

py::dict facts(const Manifests& manifests, const std::string& jurisdiction) {
    const Jurisdiction* law = manifests.set.jurisdiction(jurisdiction);
    if (law == nullptr) {
        throw py::key_error(jurisdiction);
    }
    const auto date = [](const std::optional<Day>& day) { return day ? py::object(py::str(format_day(*day))) : py::object(py::none()); };
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

}  // namespace

void register_terms(py::module_& module) {
    module.def("limitation", &limitation, "manifests"_a, py::kw_only(), "jurisdiction"_a, "relation"_a, "due"_a, "events"_a = Events{},
               "period"_a = "", limitation_doc);
    module.def("latest_due", &latest_due, "manifests"_a, py::kw_only(), "jurisdiction"_a, "relation"_a, "start"_a, "sector"_a = "",
               "term"_a = "", latest_due_doc);
    module.def("facts", &facts, "manifests"_a, "jurisdiction"_a, facts_doc);
}

}  // namespace quittance::bind
