#include "reading.hpp"

#include <algorithm>

namespace quittance {
namespace {

// A kind of manifest, the format of it that is read, and its reader.
struct Kind {
    std::string_view name;
    std::int64_t format;
    void (*read)(ObjectReader&, Reading&);
};

constexpr auto kinds = std::to_array<Kind>({
    {"rates", 1, &read_rates},
    {"jurisdiction", 1, &read_jurisdiction},
    {"calendar", 1, &read_calendar},
    {"policy", 2, &read_policy},
    {"holds", 1, &read_holds},
    {"selection", 1, &read_selection},
    {"scorecard", 1, &read_scorecard},
    {"sentences", 1, &read_sentences},
    {"host", 1, &read_host},
    {"confirmations", 1, &read_confirmations},
});

void read(const ManifestText& text, Reading& reading) {
    const Result<JsonNode> parsed = parse_json(text.source, text.text);
    if (!parsed.ok()) {
        reading.faults.insert(reading.faults.end(), parsed.diagnostics().begin(), parsed.diagnostics().end());
        return;
    }
    ObjectReader reader(*parsed, reading.faults);
    if (parsed->kind != JsonKind::object) {
        return;
    }
    const std::size_t before = reading.faults.size();
    std::vector<std::string_view> names;
    std::transform(kinds.begin(), kinds.end(), std::back_inserter(names),
                   [](const Kind& kind) { return kind.name; });
    const Kind& kind = kinds[reader.one_of("kind", names)];
    if (reading.faults.size() > before) {
        return;  // nothing is known about the rest
    }
    reader.optional("$schema", JsonKind::string);
    const JsonNode* format = reader.required("format", JsonKind::integer);
    if (format != nullptr && format->integer != kind.format) {
        reader.fault(format->place, "value_not_allowed",
                     "Format " + std::to_string(format->integer) + " of this kind is not read here",
                     "Write it in format " + std::to_string(kind.format) + ", after its schema.");
    }
    reading.hash = text.hash;
    kind.read(reader, reading);
}

}  // namespace

const Jurisdiction* ManifestSet::jurisdiction(std::string_view code) const {
    const auto found = jurisdictions.find(code);
    if (found != jurisdictions.end()) {
        return &found->second;
    }
    for (const auto& [own_code, jurisdiction] : jurisdictions) {
        const auto& aliases = jurisdiction.aliases;
        if (std::find(aliases.begin(), aliases.end(), code) != aliases.end()) {
            return &jurisdiction;
        }
    }
    return nullptr;
}

const RelationRule* ManifestSet::rule(std::string_view jurisdiction_code, Relation relation) const {
    const Jurisdiction* found = jurisdiction(jurisdiction_code);
    if (found == nullptr) {
        return nullptr;
    }
    const auto rule = found->relations.find(relation);
    return rule == found->relations.end() ? nullptr : &rule->second;
}

Result<RateRule> ManifestSet::contract_rate(std::string_view text) const {
    Result<RateRule> rule = parse_rate_rule(text);
    if (!rule.ok() || rule->anchor == Anchor::fixed || rates.find(rule->series) != rates.end()) {
        return rule;
    }
    std::string known;
    for (const auto& [name, series] : rates) {
        known += (known.empty() ? "" : ", ") + name;
    }
    return Diagnostic{"series_unknown",
                      {},
                      "No manifest gives the series \"" + rule->series + "\"",
                      known.empty() ? "Add its manifest." : "Use one of " + known + ", or add its manifest."};
}

RateTable ManifestSet::contract_table(const RateRule& rule) const {
    RateTable rates = table({&rule, 1});
    for (RateSegment& segment : rates.segments) {
        segment.rate_nano = std::max<std::int64_t>(segment.rate_nano, 0);
    }
    return rates;
}

RateTable ManifestSet::table(std::span<const RateRule> rules) const {
    RateTable table;
    for (const RateRule& rule : rules) {
        const auto found = rates.find(rule.series);
        const RateSeries none{rule.series, "", "", {}};
        const RateSeries* series = found == rates.end() ? &none : &found->second;
        const RateTable part = resolve(rule, rule.anchor == Anchor::fixed ? nullptr : series);
        table.origins.insert(table.origins.end(), part.origins.begin(), part.origins.end());
        table.segments.insert(table.segments.end(), part.segments.begin(), part.segments.end());
        table.over_limit.insert(table.over_limit.end(), part.over_limit.begin(), part.over_limit.end());
    }
    return table;
}

Result<ManifestSet> parse_manifests(std::span<const ManifestText> texts,
                                    const ManifestCheck& check_scorecard) {
    Reading reading;
    for (const ManifestText& text : texts) {
        read(text, reading);
    }
    check_series(reading);
    check_selections(reading);
    check_calendars(reading);
    apply_confirmations(reading);
    check_contact_rules(reading);
    if (check_scorecard) {
        for (const auto& [name, scorecard] : reading.set.scorecards) {
            const Diagnostics faults = check_scorecard(scorecard);
            reading.faults.insert(reading.faults.end(), faults.begin(), faults.end());
        }
    }
    if (!reading.faults.empty()) {
        return std::move(reading.faults);
    }
    return std::move(reading.set);
}

}  // namespace quittance
