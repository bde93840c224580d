#include <quittance/policy/manifests.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace quittance {
namespace {

constexpr std::int64_t format = 1;
constexpr std::int64_t days_limit = 3650;

template <class Value>
std::vector<std::string_view> names_of(const std::vector<Value>& values) {
    std::vector<std::string_view> names;
    std::transform(values.begin(), values.end(), std::back_inserter(names), [](Value value) { return to_string(value); });
    return names;
}

template <class Value>
Value choose(ObjectReader& reader, std::string_view key, const std::vector<Value>& values) {
    return values[reader.one_of(key, names_of(values))];
}

const std::vector<JsonNode>& elements_of(const JsonNode* array) {
    static const std::vector<JsonNode> none;
    return array == nullptr ? none : array->elements;
}

FactStatus read_status(ObjectReader& reader) {
    return choose<FactStatus>(reader, "status", {FactStatus::verified, FactStatus::memory, FactStatus::unverified});
}

// A reference from one manifest to another, followed once all are read.
struct Reference {
    std::string series;
    Place place;
    std::string needed_by;
};

class Reader {
public:
    void read(const ManifestText& text) {
        Result<JsonNode> parsed = parse_json(text.source, text.text);
        if (!parsed.ok()) {
            faults.insert(faults.end(), parsed.diagnostics().begin(), parsed.diagnostics().end());
            return;
        }
        JsonNode node = std::move(parsed).value();
        ObjectReader reader(node, faults);
        if (node.kind != JsonKind::object) {
            return;
        }
        const std::size_t before = faults.size();
        const std::vector<std::string_view> kinds = {"rates", "jurisdiction", "policy", "scorecard", "sentences", "host"};
        const std::size_t kind = reader.one_of("kind", kinds);
        if (faults.size() > before) {
            return;
        }
        reader.optional("$schema", JsonKind::string);
        reader.integer("format", format, format);
        switch (kind) {
            case 0: read_rates(reader); break;
            case 1: read_jurisdiction(reader); break;
            case 2: read_policy(reader); break;
            case 3: keep(set.scorecards, reader, "name"); break;
            case 4: keep(set.sentences, reader, "language"); break;
            default: keep(set.hosts, reader, "name"); break;
        }
    }

    // What can be checked only when every manifest is there.
    void check_references() {
        for (const Reference& reference : references_) {
            if (set.rates.find(reference.series) == set.rates.end()) {
                faults.push_back(
                    {"series_unknown", reference.place,
                     "The series \"" + reference.series + "\", needed by " + reference.needed_by + ", is in none of the manifests",
                     "Correct the name or add the manifest of that series."});
            }
        }
        for (const auto& [name, rows] : agreements_) {
            check_agreement(name, rows);
        }
    }

    ManifestSet set;
    Diagnostics faults;

private:
    struct Agreement {
        std::string with;
        std::vector<Place> places;  // of each row
    };

    // Adds under its name, or reports that the name is taken.
    template <class Kept>
    void store(std::map<std::string, Kept, std::less<>>& into, const std::string& name, const Place& place, Kept value) {
        if (name.empty()) {
            return;
        }
        if (!into.emplace(name, std::move(value)).second) {
            faults.push_back(
                {"name_twice", place, "The name \"" + name + "\" is used by another manifest", "Give each manifest a name of its own."});
        }
    }

    void keep(std::map<std::string, JsonNode, std::less<>>& into, ObjectReader& reader, std::string_view name_key) {
        const std::string name = reader.string(name_key);
        store(into, name, reader.node().place, reader.node());
    }

    Day read_day(ObjectReader& reader, const JsonNode* node, Day fallback) {
        if (node == nullptr) {
            return fallback;
        }
        const Result<Day> day = parse_day(node->string);
        if (!day.ok()) {
            reader.fault_at(node->place, day.diagnostics());
            return fallback;
        }
        return *day;
    }

    std::int64_t read_percent(ObjectReader& reader, const JsonNode* node) {
        if (node == nullptr) {
            return 0;
        }
        const Result<std::int64_t> rate_nano = parse_percent(node->string);
        if (!rate_nano.ok()) {
            reader.fault_at(node->place, rate_nano.diagnostics());
            return 0;
        }
        return *rate_nano;
    }

    // Texts by language, English among them.
    std::map<std::string, std::string> read_titles(ObjectReader& parent, std::string_view key) {
        std::map<std::string, std::string> titles;
        const JsonNode* node = parent.required(key, JsonKind::object);
        if (node == nullptr) {
            return titles;
        }
        ObjectReader reader(*node, faults);
        for (const JsonMember& member : node->members) {
            titles[member.key] = reader.string(member.key);
        }
        if (titles.find("en") == titles.end()) {
            reader.required("en", JsonKind::string);
        }
        return titles;
    }

    void read_rates(ObjectReader& reader) {
        RateSeries series;
        series.source_file = reader.node().place.source;
        series.name = reader.string("name");
        series.title = reader.string("title");
        const bool by_half_year = reader.one_of("coverage", {"half_year", "until_next_row"}) == 0;
        Day complete_until = last_valid_day;
        if (!by_half_year) {
            complete_until = read_day(reader, reader.required("complete_until", JsonKind::string), last_valid_day);
        }
        const JsonNode* agrees_with = reader.optional("agrees_with", JsonKind::string);
        const JsonNode* rows = reader.required("rows", JsonKind::array);
        reader.finish();

        Agreement agreement;
        for (const JsonNode& node : elements_of(rows)) {
            const std::size_t before = faults.size();
            ObjectReader row_reader(node, faults);
            const JsonNode* from = row_reader.required("from", JsonKind::string);
            const JsonNode* until = by_half_year ? row_reader.optional("until", JsonKind::string) : nullptr;
            RateRow row;
            row.from_day = read_day(row_reader, from, first_valid_day);
            row.rate_nano = read_percent(row_reader, row_reader.required("percent", JsonKind::string));
            row.status = read_status(row_reader);
            row.source = row_reader.string("source");
            row.until_day = read_day(row_reader, until, by_half_year ? half_year_end(row.from_day) : complete_until);
            row_reader.finish();
            if (faults.size() > before) {
                continue;
            }
            if (by_half_year && (row.from_day != half_year_start(row.from_day) || row.until_day != half_year_end(row.until_day))) {
                row_reader.fault(from->place, "row_not_half_year", "A row of this series begins and ends with a half-year",
                                 "Begin on 1 January or 1 July and end on 30 June or 31 December.");
                continue;
            }
            if (!series.rows.empty()) {
                RateRow& previous = series.rows.back();
                if (row.from_day <= previous.from_day || (by_half_year && row.from_day <= previous.until_day)) {
                    row_reader.fault(from->place, "rows_overlap",
                                     "The row from " + format_day(row.from_day) + " does not come after the row before it",
                                     "Sort the rows by date and give each day one rate.");
                    continue;
                }
                if (!by_half_year) {
                    previous.until_day = row.from_day - 1;
                }
            }
            if (row.until_day < row.from_day) {
                row_reader.fault((until == nullptr ? from : until)->place, "rows_overlap", "The row ends before it begins",
                                 "Correct the dates; complete_until is not before the last row.");
                continue;
            }
            series.rows.push_back(std::move(row));
            agreement.places.push_back(node.place);
        }
        if (rows != nullptr && rows->elements.empty()) {
            reader.fault(rows->place, "value_not_allowed", "A series needs a row", "Add the first row with its source.");
        }
        if (agrees_with != nullptr) {
            references_.push_back({agrees_with->string, agrees_with->place, "the series " + series.name});
            agreement.with = agrees_with->string;
            agreements_[series.name] = std::move(agreement);
        }
        const std::string name = series.name;
        store(set.rates, name, reader.node().place, std::move(series));
    }

    // A series read half-year by half-year says the same as the series it is read from, where both speak.
    void check_agreement(const std::string& name, const Agreement& agreement) {
        const auto own = set.rates.find(name);
        const auto other = set.rates.find(agreement.with);
        if (own == set.rates.end() || other == set.rates.end() || own->second.rows.size() != agreement.places.size()) {
            return;
        }
        for (std::size_t i = 0; i < agreement.places.size(); ++i) {
            const RateRow& row = own->second.rows[i];
            const RateRow* expected = other->second.find(row.from_day);
            if (expected != nullptr && expected->rate_nano != row.rate_nano) {
                faults.push_back({"series_disagree", agreement.places[i],
                                  "The rate on " + format_day(row.from_day) + " is " + format_rate(row.rate_nano) + " here and " +
                                      format_rate(expected->rate_nano) + " in " + agreement.with,
                                  "Correct the wrong one of the two after its source."});
            }
        }
    }

    std::optional<RateRule> read_rate_rule(ObjectReader& parent, std::string_view key, bool required) {
        const JsonNode* node = required ? parent.required(key, JsonKind::object) : parent.optional(key, JsonKind::object);
        if (node == nullptr) {
            return std::nullopt;
        }
        ObjectReader reader(*node, faults);
        RateRule rule;
        const JsonNode* series = reader.required("series", JsonKind::string);
        reader.one_of("anchor", {"half_year"});
        rule.multiplier = reader.optional_integer("multiplier", 1, 100, 1);
        rule.margin_nano = read_percent(reader, reader.required("margin_points", JsonKind::string));
        const Fact fact = read_fact_name(reader);
        rule.from_day = fact.from_day.value_or(first_valid_day);
        rule.until_day = fact.until_day.value_or(last_valid_day);
        reader.finish();
        if (series != nullptr) {
            rule.series = series->string;
            references_.push_back({series->string, series->place, "this rule"});
        }
        return rule;
    }

    // Each part of a rule names the fact of law that it rests on.
    Fact read_fact_name(ObjectReader& reader) {
        const JsonNode* name = reader.required("fact", JsonKind::string);
        if (name == nullptr) {
            return {};
        }
        const auto found = std::find_if(facts_.begin(), facts_.end(), [&](const Fact& fact) { return fact.code == name->string; });
        if (found == facts_.end()) {
            reader.fault(name->place, "fact_unknown", "No fact \"" + name->string + "\" is given in this relation",
                         "Add it to \"facts\" with text, source and status, or correct the name.");
            return {};
        }
        return *found;
    }

    std::vector<Fact> read_facts(ObjectReader& parent) {
        std::vector<Fact> facts;
        const JsonNode* list = parent.required("facts", JsonKind::array);
        for (const JsonNode& node : elements_of(list)) {
            ObjectReader reader(node, faults);
            Fact fact;
            fact.code = reader.string("code");
            fact.text = reader.string("text");
            fact.source = reader.string("source");
            fact.status = read_status(reader);
            if (const JsonNode* from = reader.optional("from", JsonKind::string)) {
                fact.from_day = read_day(reader, from, first_valid_day);
            }
            if (const JsonNode* until = reader.optional("until", JsonKind::string)) {
                fact.until_day = read_day(reader, until, last_valid_day);
            }
            reader.finish();
            const bool is_new = std::none_of(facts.begin(), facts.end(), [&](const Fact& other) { return other.code == fact.code; });
            if (!is_new) {
                reader.fault(node.place, "name_twice", "The fact \"" + fact.code + "\" is given twice",
                             "Give each fact a code of its own.");
            }
            facts.push_back(std::move(fact));
        }
        return facts;
    }

    std::optional<Compensation> read_compensation(ObjectReader& parent) {
        const JsonNode* node = parent.optional("compensation", JsonKind::object);
        if (node == nullptr) {
            return std::nullopt;
        }
        ObjectReader reader(*node, faults);
        Compensation compensation;
        const JsonNode* code = reader.required("currency", JsonKind::string);
        const JsonNode* amount = reader.required("amount", JsonKind::string);
        compensation.scope = choose<CompensationScope>(reader, "scope", {CompensationScope::invoice, CompensationScope::due_date});
        const Fact fact = read_fact_name(reader);
        compensation.status = fact.status;
        compensation.from_day = fact.from_day.value_or(first_valid_day);
        reader.finish();
        if (code == nullptr || amount == nullptr) {
            return std::nullopt;
        }
        const Result<Currency> currency = find_currency(code->string);
        if (!currency.ok()) {
            reader.fault_at(code->place, currency.diagnostics());
            return std::nullopt;
        }
        compensation.currency = *currency;
        const Result<std::int64_t> amount_minor = parse_amount(amount->string, *currency);
        if (!amount_minor.ok()) {
            reader.fault_at(amount->place, amount_minor.diagnostics());
            return std::nullopt;
        }
        if (*amount_minor <= 0) {
            reader.fault(amount->place, "value_not_allowed", "A compensation is more than nothing",
                         "Give a positive amount or leave the compensation out.");
        }
        compensation.amount_minor = *amount_minor;
        return compensation;
    }

    RelationRule read_relation(const JsonNode& node) {
        RelationRule rule;
        ObjectReader reader(node, faults);
        if (reader.node().find("not_available_because") != nullptr) {
            rule.not_available_because = reader.string("not_available_because");
            reader.finish();
            return rule;
        }
        rule.facts = read_facts(reader);
        facts_ = rule.facts;
        rule.rate = read_rate_rule(reader, "rate", true);
        rule.contract_floor = read_rate_rule(reader, "contract_floor", false);
        rule.day_count = choose<DayCount>(reader, "day_count",
                                          {DayCount::actual_365, DayCount::actual_actual, DayCount::actual_360, DayCount::thirty_360});
        rule.rounding = choose<Rounding>(reader, "rounding", {Rounding::half_away_from_zero, Rounding::half_even, Rounding::toward_zero});
        rule.compensation = read_compensation(reader);
        reader.finish();
        return rule;
    }

    void read_jurisdiction(ObjectReader& reader) {
        Jurisdiction jurisdiction;
        jurisdiction.code = reader.string("code");
        jurisdiction.title = reader.string("title");
        const JsonNode* relations = reader.required("relations", JsonKind::object);
        reader.finish();
        if (relations != nullptr) {
            ObjectReader relation_reader(*relations, faults);
            for (const Relation relation : {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
                if (const JsonNode* node = relation_reader.required(to_string(relation), JsonKind::object)) {
                    jurisdiction.relations[relation] = read_relation(*node);
                }
            }
            relation_reader.finish();
        }
        const std::string code = jurisdiction.code;
        store(set.jurisdictions, code, reader.node().place, std::move(jurisdiction));
    }

    void read_policy(ObjectReader& reader) {
        Policy policy;
        policy.name = reader.string("name");
        policy.titles = read_titles(reader, "titles");
        policy.gap_days = static_cast<std::int32_t>(reader.integer("gap_days", 1, days_limit));
        const JsonNode* stages = reader.required("stages", JsonKind::array);
        reader.finish();
        std::set<std::string> codes;
        for (const JsonNode& node : elements_of(stages)) {
            ObjectReader stage_reader(node, faults);
            Stage stage;
            stage.number = static_cast<std::int32_t>(policy.stages.size()) + 1;
            stage.code = stage_reader.string("code");
            stage.days_from_due = static_cast<std::int32_t>(stage_reader.integer("days_from_due", -days_limit, days_limit));
            stage.channel = choose<Channel>(stage_reader, "channel", {Channel::email, Channel::task});
            stage.automatic = stage_reader.boolean("automatic");
            stage.lapses_at_due = stage_reader.boolean("lapses_at_due");
            stage.titles = read_titles(stage_reader, "titles");
            stage_reader.finish();
            if (!codes.insert(stage.code).second) {
                stage_reader.fault(node.place, "name_twice", "The stage \"" + stage.code + "\" stands twice",
                                   "Give each stage a code of its own.");
            }
            if (!policy.stages.empty() && stage.days_from_due <= policy.stages.back().days_from_due) {
                stage_reader.fault(node.place, "stage_unreachable", "The stage does not come later than the one before it",
                                   "Let days_from_due rise from stage to stage.");
            }
            if (stage.lapses_at_due && stage.days_from_due >= 0) {
                stage_reader.fault(node.place, "stage_unreachable", "A stage that lapses at the due date and begins then is never reached",
                                   "Give it a negative days_from_due or set lapses_at_due to false.");
            }
            policy.stages.push_back(std::move(stage));
        }
        if (stages != nullptr &&
            std::all_of(policy.stages.begin(), policy.stages.end(), [](const Stage& stage) { return stage.lapses_at_due; })) {
            reader.fault(stages->place, "stage_unreachable", "No stage remains once the due date has come",
                         "Add a stage that does not lapse.");
        }
        const std::string name = policy.name;
        store(set.policies, name, reader.node().place, std::move(policy));
    }

    std::vector<Fact> facts_;  // of the relation being read
    std::vector<Reference> references_;
    std::map<std::string, Agreement> agreements_;
};

}  // namespace

std::string_view to_string(Relation relation) {
    switch (relation) {
        case Relation::not_said: return "";
        case Relation::b2b: return "b2b";
        case Relation::public_buyer: return "public";
        case Relation::consumer: return "consumer";
        case Relation::unknown: return "unknown";
    }
    return "";
}

std::optional<Relation> parse_relation(std::string_view name) {
    for (const Relation relation : {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
        if (to_string(relation) == name) {
            return relation;
        }
    }
    return std::nullopt;
}

std::string_view to_string(CompensationScope scope) { return scope == CompensationScope::invoice ? "invoice" : "due_date"; }

std::string_view to_string(Channel channel) { return channel == Channel::email ? "email" : "task"; }

const Jurisdiction* ManifestSet::jurisdiction(std::string_view code) const {
    const auto found = jurisdictions.find(code);
    return found == jurisdictions.end() ? nullptr : &found->second;
}

const RelationRule* ManifestSet::rule(std::string_view jurisdiction_code, Relation relation) const {
    const Jurisdiction* found = jurisdiction(jurisdiction_code);
    if (found == nullptr) {
        return nullptr;
    }
    const auto rule = found->relations.find(relation);
    return rule == found->relations.end() ? nullptr : &rule->second;
}

Result<RateTable> ManifestSet::table(const RateRule& rule) const { return resolve(rule, rates.find(rule.series)->second); }

Result<ManifestSet> parse_manifests(std::span<const ManifestText> texts, const ManifestCheck& check_scorecard) {
    Reader reader;
    for (const ManifestText& text : texts) {
        reader.read(text);
    }
    reader.check_references();
    if (check_scorecard) {
        for (const auto& [name, scorecard] : reader.set.scorecards) {
            const Diagnostics faults = check_scorecard(scorecard);
            reader.faults.insert(reader.faults.end(), faults.begin(), faults.end());
        }
    }
    if (!reader.faults.empty()) {
        return std::move(reader.faults);
    }
    return std::move(reader.set);
}

}  // namespace quittance
