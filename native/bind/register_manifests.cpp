#include "manifests.hpp"
#include "registers.hpp"

#include <pybind11/stl.h>
#include <quittance/behaviour/behaviour.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* manifests_doc = R"(Manifests, parsed and checked as a whole.

`texts` maps a name (the file's, shown in faults) to JSON text, as str or UTF-8 bytes. Raises ManifestError with every fault of
every text. Immutable; may be shared between threads.)";

// The place of the first character that cannot be encoded or decoded.
Place place_of(const py::object& error) {
    const py::object before = error.attr("object")[py::slice(0, error.attr("start").cast<py::ssize_t>(), 1)];
    const bool is_bytes = py::isinstance<py::bytes>(before);
    const py::object line_end = is_bytes ? py::object(py::bytes("\n")) : py::object(py::str("\n"));
    const py::list lines = before.attr("split")(line_end);
    const py::object line = lines[lines.size() - 1];
    Place place;
    place.line = static_cast<std::int32_t>(lines.size());
    place.column = static_cast<std::int32_t>(py::len(is_bytes ? line.attr("decode")("utf-8") : line)) + 1;
    return place;
}

// The name as it can be shown, also where it is no UTF-8, which is reported.
std::string name_of(const py::handle& name, Diagnostics& faults) {
    std::string shown = name.attr("encode")("utf-8", "backslashreplace").cast<std::string>();
    Diagnostics found;
    utf8_of(name, shown, found);
    if (!found.empty()) {
        Place place;
        place.source = shown;
        faults.push_back(
            {"name_not_utf8", std::move(place), "The name of this text is no UTF-8", "Rename it."});
    }
    return shown;
}

Manifests make(const py::dict& entries) {
    const py::object sha256 = py::module_::import("hashlib").attr("sha256");
    Diagnostics faults;
    std::vector<ManifestText> texts;
    texts.reserve(entries.size());
    for (const auto& [name, text] : entries) {
        if (!py::isinstance<py::str>(name)) {
            throw py::type_error("the names of texts are str");
        }
        const std::size_t before = faults.size();
        const std::string source = name_of(name, faults);
        std::string bytes = utf8_of(text, source, faults);
        if (faults.size() == before) {
            const py::object hash = sha256(py::bytes(bytes)).attr("hexdigest")();
            texts.push_back({source, std::move(bytes), hash.cast<std::string>()});
        }
    }
    Result<ManifestSet> parsed = parse_manifests(texts, [](const JsonNode& scorecard) {
        const Result<Scorecard> checked = parse_scorecard(scorecard);
        return checked.ok() ? Diagnostics() : checked.diagnostics();
    });
    if (!parsed.ok()) {
        faults.insert(faults.end(), parsed.diagnostics().begin(), parsed.diagnostics().end());
    }
    if (!faults.empty()) {
        raise("ManifestError", faults);
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

std::vector<std::string> series_used(const Manifests& manifests,
                                     const std::vector<std::string>& jurisdictions) {
    std::set<std::string> names;
    for (const std::string& code : jurisdictions) {
        if (const Jurisdiction* found = manifests.set.jurisdiction(code)) {
            names.merge(found->series());
        }
    }
    return {names.begin(), names.end()};
}

py::dict policy(const Manifests& manifests, const std::string& name) {
    const auto found = manifests.set.policies.find(name);
    if (found == manifests.set.policies.end()) {
        throw py::key_error(name);
    }
    const Policy& policy = found->second;
    py::list stages;
    for (const Stage& stage : policy.stages) {
        py::list plan;
        for (const PlannedChannel channel : stage.plan) {
            plan.append(std::string(to_string(channel)));
        }
        py::list attachments;
        if (stage.attaches_invoices) {
            attachments.append("invoice");
        }
        if (stage.attaches_statement) {
            attachments.append("statement");
        }
        py::list copies;
        for (const ContactRole role : stage.copies) {
            copies.append(std::string(to_string(role)));
        }
        const py::object in_charge =
            stage.in_charge ? py::object(py::str(std::string(to_string(*stage.in_charge)))) : py::none();
        stages.append(py::dict(
            "number"_a = stage.number, "code"_a = stage.code, "days_from_due"_a = stage.days_from_due,
            "channel"_a = std::string(to_string(stage.channel)), "plan"_a = plan,
            "recipient"_a = std::string(to_string(stage.recipient)), "copies"_a = copies,
            "in_charge"_a = in_charge, "text"_a = std::string(to_string(stage.text)),
            "deadline_days"_a = policy.deadline_days(stage), "shows_penalties"_a = stage.shows_penalties,
            "formal_notice"_a = stage.formal_notice, "hands_over"_a = stage.hands_over,
            "charges_penalties"_a = stage.charges_penalties, "holds_orders"_a = stage.holds_orders,
            "attachments"_a = attachments, "automatic"_a = stage.automatic,
            "lapses_at_due"_a = stage.lapses_at_due, "titles"_a = stage.titles));
    }
    return py::dict("name"_a = policy.name, "titles"_a = policy.titles, "gap_days"_a = policy.gap_days,
                    "penalties"_a = std::string(to_string(policy.penalties)), "stages"_a = stages,
                    "replaces"_a = py::cast(policy.replaces), "hash"_a = policy.hash);
}

py::dict contact_day(const Manifests& manifests, const std::string& name, const std::string& day_text,
                     const std::optional<std::string>& time_text, const std::string& country) {
    const auto found = manifests.set.policies.find(name);
    if (found == manifests.set.policies.end()) {
        throw py::key_error(name);
    }
    const Result<Day> day = parse_day(day_text);
    if (!day.ok()) {
        raise("InputError", day.diagnostics());
    }
    const Policy& policy = found->second;
    const std::optional<std::int32_t> minute = time_text ? parse_time(*time_text) : 0;
    if (!minute) {
        raise("InputError", {Diagnostic{"value_not_allowed",
                                        {},
                                        "\"" + *time_text + "\" is no time of the day.",
                                        "Write hour and minute, such as 08:30."}});
    }
    const ContactTime found_time =
        contact_time(policy.contact_days_in(two_letters(country)),
                     time_text ? policy.calendar.quiet_hours : std::nullopt, *day, *minute);
    return py::dict("day"_a = format_day(found_time.day),
                    "time"_a = time_text ? format_time(found_time.minute) : std::string(),
                    "no_contact"_a = std::string(to_string(found_time.because)));
}

py::list hold_rules(const Manifests& manifests, const std::string& name) {
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
        list.append(py::dict("code"_a = segment.code, "policy"_a = segment.policy, "relations"_a = relations,
                             "has_conditions"_a = segment.condition.has_value(),
                             "customers"_a = segment.customers));
    }
    return list;
}

std::string name_of(FactKind kind) {
    switch (kind) {
        case FactKind::number: return "number";
        case FactKind::amount: return "amount";
        case FactKind::part: return "part";
        case FactKind::yes_no: return "yes_no";
        case FactKind::country: return "country";
        case FactKind::language: return "language";
        case FactKind::tags: return "tags";
        case FactKind::grade:
        case FactKind::relation:
        case FactKind::outcome:
        case FactKind::payment_method: break;
    }
    return "word";
}

}  // namespace

std::string known_jurisdictions(const Manifests& manifests) {
    std::string known;
    for (const auto& [code, jurisdiction] : manifests.set.jurisdictions) {
        known += (known.empty() ? "" : ", ") + code;
    }
    return known.empty() ? "one that is there" : known;
}

std::string utf8_of(const py::handle& text, const std::string& source, Diagnostics& faults) {
    if (!py::isinstance<py::str>(text) && !py::isinstance<py::bytes>(text)) {
        throw py::type_error("a text is str or bytes");
    }
    try {
        return text.attr(py::isinstance<py::bytes>(text) ? "decode" : "encode")("utf-8").cast<std::string>();
    } catch (py::error_already_set& error) {
        if (!error.matches(PyExc_UnicodeError)) {
            throw;
        }
        Place place = place_of(error.value());
        place.source = source;
        faults.push_back(
            {"text_not_utf8", std::move(place), "This is no UTF-8 text", "Save the file as UTF-8."});
        return "";
    }
}

void register_manifests(py::module_& module) {
    module.attr("JSON_BYTES_LIMIT") = json_bytes_limit;
    py::list business;
    for (const Relation relation : customer_relations) {
        if (is_business(relation)) {
            business.append(std::string(to_string(relation)));
        }
    }
    module.attr("BUSINESS_RELATIONS") = py::tuple(business);
    py::dict facts;
    for (const FactUse& use : condition_facts) {
        facts[std::string(use.name).c_str()] =
            py::dict("kind"_a = name_of(use.kind), "of_segments"_a = use.of_segments);
    }
    module.attr("CONDITION_FACTS") = facts;
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
            "holds", [](const Manifests& self) { return names(self.set.holds); },
            "Names of the manifests of holds, sorted.")
        .def_property_readonly(
            "selections", [](const Manifests& self) { return names(self.set.selections); },
            "Names of the selections, sorted.")
        .def(
            "series_used", &series_used, "jurisdictions"_a,
            R"(Names of the rate series that the law of these countries needs, sorted; a country of which no manifest tells the law
needs none.)")
        .def(
            "rate_rows", &rows, "series"_a,
            R"(Rows of a series, by date: dicts of `from` and `until` (dates, inclusive), `rate` (decimal fraction), `status`,
`source`; all strings. Raises KeyError.)")
        .def(
            "policy", &policy, "name"_a,
            R"(A policy as a dict: name, titles by language, gap_days, penalties (claim, threaten or forgive), stages (number, code, days_from_due, channel that is served,
plan of channels, recipient and copies (roles of contacts), in_charge (role of a person, or None), text, deadline_days,
shows_penalties, formal_notice, hands_over, charges_penalties, holds_orders, attachments, automatic, lapses_at_due, titles by language), replaces (code of old to
code here, or None), hash (SHA-256 of its text, hexadecimal). Raises KeyError.)")
        .def(
            "contact_day", &contact_day, "policy"_a, "day"_a, "time"_a = py::none(), "country"_a = "",
            R"(When a policy lets a customer be contacted: a dict of `day`, the first such day on or after the one given, and
`no_contact`, what keeps that one from being it: "holiday", "day_off", "quiet" or "". With `time`, hour and minute where the
customer is, such as "18:30", quiet hours count too ("quiet_hours"), and `time` is the first one of that day. `country` is that of
the customer, ISO 3166-1. Raises KeyError, and InputError for a day or a time that is none.)")
        .def_property_readonly(
            "calendars", [](const Manifests& self) { return names(self.set.calendars); },
            "Names of the calendars of public holidays, sorted.")
        .def(
            "hold_rules", &hold_rules, "name"_a,
            R"(The holds of a manifest in the order in which they are applied: dicts of code, interest (runs or stops), mentioned,
asks, ends, from_host, titles by language. Raises KeyError.)")
        .def(
            "selection", &selection, "name"_a,
            R"(The segments of a selection, in order: dicts of code, policy, relations and customers (ids; both empty:
everybody), has_conditions (bool). Raises KeyError.)");
}

}  // namespace quittance::bind
