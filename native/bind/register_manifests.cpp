#include "manifests.hpp"
#include "registers.hpp"

#include <pybind11/stl.h>
#include <quittance/behaviour/behaviour.hpp>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* manifests_doc =
    "Manifests, parsed and checked as a whole.\n\n"
    "`texts` maps a name (the file's, shown in faults) to JSON text. Raises ManifestError with every fault "
    "of every text.\n"
    "Immutable; may be shared between threads.";

Manifests make(const py::dict& entries) {
    const py::object sha256 = py::module_::import("hashlib").attr("sha256");
    std::vector<ManifestText> texts;
    texts.reserve(entries.size());
    for (const auto& [source, text] : entries) {
        const py::object hash = sha256(text.attr("encode")("utf-8")).attr("hexdigest")();
        texts.push_back({source.cast<std::string>(), text.cast<std::string>(), hash.cast<std::string>()});
    }
    Result<ManifestSet> parsed = parse_manifests(texts, [](const JsonNode& scorecard) {
        const Result<Scorecard> checked = parse_scorecard(scorecard);
        return checked.ok() ? Diagnostics() : checked.diagnostics();
    });
    if (!parsed.ok()) {
        raise("ManifestError", parsed.diagnostics());
    }
    return {std::move(parsed).value()};
}

template <class Map>
std::vector<std::string> names(const Map& map) {
    std::vector<std::string> result;
    result.reserve(map.size());
    for (const auto& entry : map) {
        result.push_back(entry.first);
    }
    return result;
}

py::list rows(const Manifests& manifests, const std::string& name) {
    const auto found = manifests.set.rates.find(name);
    if (found == manifests.set.rates.end()) {
        throw py::key_error(name);
    }
    py::list list;
    for (const RateRow& row : found->second.rows) {
        list.append(py::dict("from"_a = format_day(row.from_day), "until"_a = format_day(row.until_day),
                             "rate"_a = format_rate(row.rate_nano),
                             "status"_a = std::string(to_string(row.status)), "source"_a = row.source));
    }
    return list;
}

py::dict policy(const Manifests& manifests, const std::string& name) {
    const auto found = manifests.set.policies.find(name);
    if (found == manifests.set.policies.end()) {
        throw py::key_error(name);
    }
    const Policy& policy = found->second;
    py::list stages;
    for (const Stage& stage : policy.stages) {
        stages.append(py::dict(
            "number"_a = stage.number, "code"_a = stage.code, "days_from_due"_a = stage.days_from_due,
            "channel"_a = std::string(to_string(stage.channel)), "automatic"_a = stage.automatic,
            "lapses_at_due"_a = stage.lapses_at_due, "titles"_a = stage.titles));
    }
    return py::dict("name"_a = policy.name, "titles"_a = policy.titles, "gap_days"_a = policy.gap_days,
                    "stages"_a = stages, "replaces"_a = py::cast(policy.replaces), "hash"_a = policy.hash);
}

py::list holds(const Manifests& manifests, const std::string& name) {
    const auto found = manifests.set.holds.find(name);
    if (found == manifests.set.holds.end()) {
        throw py::key_error(name);
    }
    py::list list;
    for (const HoldRule& rule : found->second.rules) {
        list.append(py::dict("code"_a = rule.code, "interest"_a = std::string(to_string(rule.interest)),
                             "mentioned"_a = rule.mentioned, "asks"_a = std::string(to_string(rule.asks)),
                             "ends"_a = std::string(to_string(rule.ends)), "from_host"_a = rule.from_host,
                             "titles"_a = rule.titles));
    }
    return list;
}

py::list selection(const Manifests& manifests, const std::string& name) {
    const auto found = manifests.set.selections.find(name);
    if (found == manifests.set.selections.end()) {
        throw py::key_error(name);
    }
    py::list list;
    for (const Segment& segment : found->second.segments) {
        py::list relations;
        for (const Relation relation : segment.relations) {
            relations.append(std::string(to_string(relation)));
        }
        list.append(
            py::dict("code"_a = segment.code, "policy"_a = segment.policy, "relations"_a = relations));
    }
    return list;
}

}  // namespace

void register_manifests(py::module_& module) {
    py::class_<Manifests>(module, "Manifests", manifests_doc)
        .def(py::init(&make), "texts"_a)
        .def_property_readonly(
            "rates", [](const Manifests& self) { return names(self.set.rates); },
            "Names of the rate series, sorted.")
        .def_property_readonly(
            "jurisdictions", [](const Manifests& self) { return names(self.set.jurisdictions); },
            "Codes of the jurisdictions, sorted.")
        .def_property_readonly(
            "policies", [](const Manifests& self) { return names(self.set.policies); },
            "Names of the policies, sorted.")
        .def_property_readonly(
            "hold_lists", [](const Manifests& self) { return names(self.set.holds); },
            "Names of the manifests of holds, sorted.")
        .def_property_readonly(
            "selections", [](const Manifests& self) { return names(self.set.selections); },
            "Names of the selections, sorted.")
        .def("rate_rows", &rows, "series"_a,
             "Rows of a series, by date: dicts of `from` and `until` (dates, inclusive), `rate` (decimal "
             "fraction), `status`, `source`;\n"
             "all strings. Raises KeyError.")
        .def("policy", &policy, "name"_a,
             "A policy as a dict: name, titles by language, gap_days, stages (number, code, days_from_due, "
             "channel, automatic,\n"
             "lapses_at_due, titles by language), replaces (code of old to code here or None), hash (SHA-256 "
             "of "
             "its text, hexadecimal). Raises KeyError.")
        .def("holds", &holds, "name"_a,
             "The holds of a manifest in the order in which they are applied: dicts of code, interest (runs "
             "or "
             "stops), mentioned,\n"
             "asks, ends, from_host, titles by language. Raises KeyError.")
        .def("selection", &selection, "name"_a,
             "The segments of a selection, in order: dicts of code, policy, relations (empty: everybody). "
             "Raises KeyError.");
}

}  // namespace quittance::bind
