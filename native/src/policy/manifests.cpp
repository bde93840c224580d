#include <quittance/policy/manifests.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace quittance {
namespace {

constexpr std::int64_t format = 1;
constexpr std::int64_t days_limit = 3650;
constexpr std::int64_t months_limit = 120;

template <class Value>
std::vector<std::string_view> names_of(const std::vector<Value>& values) {
    std::vector<std::string_view> names;
    std::transform(values.begin(), values.end(), std::back_inserter(names),
                   [](Value value) { return to_string(value); });
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
    return choose<FactStatus>(reader, "status",
                              {FactStatus::verified, FactStatus::memory, FactStatus::unverified});
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
        const std::vector<std::string_view> kinds = {"rates",     "jurisdiction", "policy",
                                                     "scorecard", "sentences",    "host"};
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
                faults.push_back({"series_unknown", reference.place,
                                  "The series \"" + reference.series + "\", needed by " +
                                      reference.needed_by + ", is in none of the manifests",
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
    void store(std::map<std::string, Kept, std::less<>>& into, const std::string& name, const Place& place,
               Kept value) {
        if (name.empty()) {
            return;
        }
        if (!into.emplace(name, std::move(value)).second) {
            faults.push_back({"name_twice", place, "The name \"" + name + "\" is used by another manifest",
                              "Give each manifest a name of its own."});
        }
    }

    void keep(std::map<std::string, JsonNode, std::less<>>& into, ObjectReader& reader,
              std::string_view name_key) {
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

    // The text of a fact by language: English, and those that `texts` adds.
    std::map<std::string, std::string> read_fact_texts(ObjectReader& parent, const std::string& english) {
        std::map<std::string, std::string> texts = {{"en", english}};
        const JsonNode* node = parent.optional("texts", JsonKind::object);
        if (node == nullptr) {
            return texts;
        }
        ObjectReader reader(*node, faults);
        const auto is_lower = [](char letter) { return letter >= 'a' && letter <= 'z'; };
        for (const JsonMember& member : node->members) {
            const std::string text = reader.string(member.key);
            if (member.key.size() != 2 || !std::all_of(member.key.begin(), member.key.end(), is_lower) ||
                member.key == "en") {
                reader.fault(member.key_place, "value_not_allowed",
                             "\"" + member.key + "\" is no other language than English",
                             "Use two lower-case letters such as fr; English stands in \"text\".");
            }
            texts[member.key] = text;
        }
        return texts;
    }

    void read_rates(ObjectReader& reader) {
        RateSeries series;
        series.source_file = reader.node().place.source;
        series.name = reader.string("name");
        series.title = reader.string("title");
        const bool by_half_year = reader.one_of("coverage", {"half_year", "until_next_row"}) == 0;
        Day complete_until = last_valid_day;
        if (!by_half_year) {
            complete_until =
                read_day(reader, reader.required("complete_until", JsonKind::string), last_valid_day);
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
            row.until_day =
                read_day(row_reader, until, by_half_year ? half_year_end(row.from_day) : complete_until);
            row_reader.finish();
            if (faults.size() > before) {
                continue;
            }
            if (by_half_year && (row.from_day != half_year_start(row.from_day) ||
                                 row.until_day != half_year_end(row.until_day))) {
                row_reader.fault(from->place, "row_not_half_year",
                                 "A row of this series begins and ends with a half-year",
                                 "Begin on 1 January or 1 July and end on 30 June or 31 December.");
                continue;
            }
            if (!series.rows.empty()) {
                RateRow& previous = series.rows.back();
                if (row.from_day <= previous.from_day ||
                    (by_half_year && row.from_day <= previous.until_day)) {
                    row_reader.fault(
                        from->place, "rows_overlap",
                        "The row from " + format_day(row.from_day) + " does not come after the row before it",
                        "Sort the rows by date and give each day one rate.");
                    continue;
                }
                if (!by_half_year) {
                    previous.until_day = row.from_day - 1;
                }
            }
            if (row.until_day < row.from_day) {
                row_reader.fault((until == nullptr ? from : until)->place, "rows_overlap",
                                 "The row ends before it begins",
                                 "Correct the dates; complete_until is not before the last row.");
                continue;
            }
            series.rows.push_back(std::move(row));
            agreement.places.push_back(node.place);
        }
        if (rows != nullptr && rows->elements.empty()) {
            reader.fault(rows->place, "value_not_allowed", "A series needs a row",
                         "Add the first row with its source.");
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
        if (own == set.rates.end() || other == set.rates.end() ||
            own->second.rows.size() != agreement.places.size()) {
            return;
        }
        for (std::size_t i = 0; i < agreement.places.size(); ++i) {
            const RateRow& row = own->second.rows[i];
            const RateRow* expected = other->second.find(row.from_day);
            if (expected != nullptr && expected->rate_nano != row.rate_nano) {
                faults.push_back({"series_disagree", agreement.places[i],
                                  "The rate on " + format_day(row.from_day) + " is " +
                                      format_rate(row.rate_nano) + " here and " +
                                      format_rate(expected->rate_nano) + " in " + agreement.with,
                                  "Correct the wrong one of the two after its source."});
            }
        }
    }

    RateRule read_rate_rule(const JsonNode& node) {
        ObjectReader reader(node, faults);
        RateRule rule;
        rule.anchor = choose<Anchor>(
            reader, "anchor",
            {Anchor::half_year, Anchor::half_year_eve, Anchor::year, Anchor::on_change, Anchor::fixed});
        const JsonNode* series =
            rule.anchor == Anchor::fixed ? nullptr : reader.required("series", JsonKind::string);
        rule.multiplier = rule.anchor == Anchor::fixed ? 1 : reader.optional_integer("multiplier", 1, 100, 1);
        rule.margin_nano = read_percent(reader, reader.required("margin_points", JsonKind::string));
        if (const JsonNode* step = reader.optional("round_up_to_points", JsonKind::string)) {
            rule.round_up_to_nano = read_percent(reader, step);
            if (rule.round_up_to_nano <= 0) {
                reader.fault(step->place, "value_not_allowed", "A rate is rounded up to a step above zero",
                             "Give a positive step or leave it out.");
            }
        }
        if (reader.optional("frozen_on", JsonKind::string) != nullptr) {
            rule.frozen_on = choose<FrozenOn>(reader, "frozen_on", {FrozenOn::first_day, FrozenOn::due_date});
        }
        const Fact fact = read_fact_name(reader);
        rule.status = fact.status;
        rule.fact = fact.code;
        rule.from_day = fact.from_day.value_or(first_valid_day);
        rule.until_day = fact.until_day.value_or(last_valid_day);
        reader.finish();
        if (series != nullptr) {
            rule.series = series->string;
            references_.push_back({series->string, series->place, "this rule"});
        }
        return rule;
    }

    // One rule, or an array of rules that follow each other.
    std::vector<RateRule> read_rate_rules(ObjectReader& reader) {
        std::vector<RateRule> rules;
        const JsonNode* given = reader.node().find("rate");
        if (given == nullptr || given->kind != JsonKind::array) {
            const JsonNode* node = reader.required("rate", JsonKind::object);
            return node == nullptr ? rules : std::vector<RateRule>{read_rate_rule(*node)};
        }
        const std::size_t before = faults.size();
        for (const JsonNode& node : reader.required("rate", JsonKind::array)->elements) {
            rules.push_back(read_rate_rule(node));
            const bool dates_known = faults.size() == before;
            if (dates_known && rules.size() > 1 &&
                rules.back().from_day <= rules[rules.size() - 2].until_day) {
                reader.fault(node.place, "rows_overlap", "The rule begins before the one before it ends",
                             "Give the facts of the two rules dates that follow each other.");
            }
        }
        if (rules.empty()) {
            reader.fault(given->place, "value_not_allowed", "A relation needs a rule for its rate",
                         "Add a rule, or say not_available_because.");
        }
        return rules;
    }

    // Each part of a rule names the fact of law that it rests on.
    Fact read_fact_name(ObjectReader& reader) {
        const JsonNode* name = reader.required("fact", JsonKind::string);
        if (name == nullptr) {
            return {};
        }
        facts_used_.insert(name->string);
        const auto found = std::find_if(facts_.begin(), facts_.end(),
                                        [&](const Fact& fact) { return fact.code == name->string; });
        if (found == facts_.end()) {
            reader.fault(name->place, "fact_unknown",
                         "No fact \"" + name->string + "\" is given in this jurisdiction",
                         "Add it to \"facts\" with text, source and status, or correct the name.");
            Fact unknown;
            unknown.code = name->string;
            return unknown;
        }
        return *found;
    }

    std::vector<Fact> read_facts(ObjectReader& parent) {
        std::vector<Fact> facts;
        const JsonNode* object = parent.required("facts", JsonKind::object);
        if (object == nullptr) {
            return facts;
        }
        for (const auto& member : object->members) {
            Fact fact;
            fact.code = member.key;
            ObjectReader reader(member.value, faults);
            fact.text = reader.string("text");
            fact.texts = read_fact_texts(reader, fact.text);
            fact.reference = reader.optional_string("reference", "");
            fact.source = reader.string("source");
            fact.status = read_status(reader);
            if (const JsonNode* from = reader.optional("from", JsonKind::string)) {
                fact.from_day = read_day(reader, from, first_valid_day);
            }
            if (const JsonNode* until = reader.optional("until", JsonKind::string)) {
                fact.until_day = read_day(reader, until, last_valid_day);
            }
            reader.finish();
            facts.push_back(std::move(fact));
        }
        return facts;
    }

    std::int64_t read_money(ObjectReader& reader, std::string_view key, const Currency& currency) {
        const JsonNode* node = reader.required(key, JsonKind::string);
        if (node == nullptr) {
            return 1;
        }
        const Result<std::int64_t> amount_minor = parse_amount(node->string, currency);
        if (!amount_minor.ok()) {
            reader.fault_at(node->place, amount_minor.diagnostics());
            return 1;
        }
        if (*amount_minor <= 0) {
            reader.fault(node->place, "value_not_allowed", "A compensation is more than nothing",
                         "Give a positive amount or leave the compensation out.");
        }
        return *amount_minor;
    }

    void read_bands(ObjectReader& parent, Compensation& compensation) {
        const bool by_size = compensation.scale == CompensationScale::by_size;
        const JsonNode* bands = parent.required("bands", JsonKind::array);
        for (const JsonNode& node : elements_of(bands)) {
            ObjectReader reader(node, faults);
            CompensationBand band;
            const bool is_last = &node == &bands->elements.back();
            band.until_minor = is_last
                                   ? amount_limit_minor
                                   : read_money(reader, by_size ? "below" : "up_to", compensation.currency);
            if (by_size) {
                band.amount_minor = read_money(reader, "amount", compensation.currency);
            } else {
                band.share_nano = read_percent(reader, reader.required("percent", JsonKind::string));
            }
            reader.finish();
            if (!compensation.bands.empty() && band.until_minor <= compensation.bands.back().until_minor) {
                reader.fault(node.place, "rows_overlap",
                             "The band does not reach further than the one before it",
                             "Sort the bands by size.");
            }
            compensation.bands.push_back(band);
        }
        if (bands != nullptr && bands->elements.empty()) {
            parent.fault(bands->place, "value_not_allowed", "A scale needs a band",
                         "Add the bands, the last one without an end.");
        }
    }

    std::optional<Compensation> read_compensation(ObjectReader& parent) {
        const JsonNode* node = parent.required("compensation", JsonKind::object);
        if (node == nullptr) {
            return std::nullopt;
        }
        ObjectReader reader(*node, faults);
        if (node->find("none_because") != nullptr) {
            reader.string("none_because");
            read_fact_name(reader);
            reader.finish();
            return std::nullopt;
        }
        Compensation compensation;
        const JsonNode* code = reader.required("currency", JsonKind::string);
        compensation.scope = choose<CompensationScope>(
            reader, "scope", {CompensationScope::invoice, CompensationScope::due_date});
        compensation.notice_days =
            static_cast<std::int32_t>(reader.optional_integer("notice_days", 1, days_limit, 0));
        const Fact fact = read_fact_name(reader);
        compensation.status = fact.status;
        compensation.from_day = fact.from_day.value_or(first_valid_day);
        if (code != nullptr) {
            const Result<Currency> currency = find_currency(code->string);
            if (currency.ok()) {
                compensation.currency = *currency;
            } else {
                reader.fault_at(code->place, currency.diagnostics());
                code = nullptr;
            }
        }
        if (node->find("scale") == nullptr) {
            compensation.amount_minor = read_money(reader, "amount", compensation.currency);
        } else {
            const std::size_t scale = reader.one_of("scale", {"by_size", "percentage"});
            compensation.scale = scale == 0 ? CompensationScale::by_size : CompensationScale::percentage;
            read_bands(reader, compensation);
            if (compensation.scale == CompensationScale::percentage) {
                compensation.least_minor = read_money(reader, "least", compensation.currency);
                compensation.greatest_minor = read_money(reader, "greatest", compensation.currency);
            }
        }
        reader.finish();
        return code == nullptr ? std::nullopt : std::optional<Compensation>(std::move(compensation));
    }

    // An object with a choice and the fact that it rests on.
    template <class Value>
    Value read_choice(ObjectReader& parent, std::string_view key, std::string_view choice,
                      const std::vector<Value>& values) {
        const JsonNode* node = parent.required(key, JsonKind::object);
        if (node == nullptr) {
            return values.front();
        }
        ObjectReader reader(*node, faults);
        const Value value = choose<Value>(reader, choice, values);
        read_fact_name(reader);
        reader.finish();
        return value;
    }

    RelationRule read_relation(const JsonNode& node) {
        RelationRule rule;
        ObjectReader reader(node, faults);
        if (reader.node().find("not_available_because") != nullptr) {
            rule.not_available_because = reader.string("not_available_because");
            reader.finish();
            return rule;
        }
        rule.rate = read_rate_rules(reader);
        if (const JsonNode* floor = reader.optional("contract_floor", JsonKind::object)) {
            rule.contract_floor = read_rate_rule(*floor);
        }
        rule.first_day = read_choice<FirstDay>(reader, "first_day", "counts",
                                               {FirstDay::after_due, FirstDay::after_notice});
        rule.day_count = read_choice<DayCount>(
            reader, "day_count", "convention",
            {DayCount::actual_365, DayCount::actual_actual, DayCount::actual_360, DayCount::thirty_360});
        if (const JsonNode* rounding = reader.required("rounding", JsonKind::object)) {
            ObjectReader rounding_reader(*rounding, faults);
            rule.rounding =
                choose<Rounding>(rounding_reader, "mode",
                                 {Rounding::half_away_from_zero, Rounding::half_even, Rounding::toward_zero});
            rule.rounding_scope =
                choose<RoundingScope>(rounding_reader, "per", {RoundingScope::sum, RoundingScope::segment});
            read_fact_name(rounding_reader);
            rounding_reader.finish();
        }
        if (const JsonNode* compounding = reader.optional("compounding", JsonKind::object)) {
            ObjectReader compounding_reader(*compounding, faults);
            compounding_reader.one_of("every", {"year"});
            read_fact_name(compounding_reader);
            compounding_reader.finish();
            rule.compounds_yearly = true;
        }
        if (const JsonNode* judgment = reader.optional("judgment", JsonKind::object)) {
            ObjectReader judgment_reader(*judgment, faults);
            JudgmentMargin margin;
            margin.months = static_cast<std::int32_t>(judgment_reader.integer("months", 0, months_limit));
            margin.margin_nano =
                read_percent(judgment_reader, judgment_reader.required("margin_points", JsonKind::string));
            margin.status = read_fact_name(judgment_reader).status;
            judgment_reader.finish();
            rule.judgment = margin;
        }
        rule.compensation = read_compensation(reader);
        for (const JsonMember& part : node.members) {
            const JsonNode& given = part.value.elements.empty() ? part.value : part.value.elements.back();
            if (const JsonNode* fact = given.find("fact")) {
                rule.facts[part.key] = fact->string;
            }
        }
        reader.finish();
        return rule;
    }

    // A section that the manifest knows, read by `read_known`, or says why it does not.
    template <class Value, class ReadKnown>
    Known<Value> read_section(ObjectReader& parent, std::string_view key, ReadKnown&& read_known) {
        Known<Value> known;
        const JsonNode* node = parent.required(key, JsonKind::object);
        if (node == nullptr) {
            return known;
        }
        ObjectReader reader(*node, faults);
        if (node->find("not_available_because") != nullptr) {
            known.not_available_because = reader.string("not_available_because");
        } else {
            known.value = read_known(reader);
        }
        reader.finish();
        return known;
    }

    std::vector<Relation> read_relations(ObjectReader& reader) {
        std::vector<Relation> relations;
        for (const JsonNode& node : elements_of(reader.required("relations", JsonKind::array))) {
            const std::optional<Relation> relation =
                node.kind == JsonKind::string ? parse_relation(node.string) : std::nullopt;
            if (relation) {
                relations.push_back(*relation);
            } else {
                reader.fault(node.place, "value_not_allowed", "This is no relation",
                             "Use b2b, public, consumer or unknown.");
            }
        }
        return relations;
    }

    std::vector<DebtPart> read_order(ObjectReader& reader) {
        const std::vector<DebtPart> parts = {DebtPart::costs, DebtPart::interest, DebtPart::principal};
        std::vector<DebtPart> order;
        const JsonNode* list = reader.required("order", JsonKind::array);
        for (const JsonNode& node : elements_of(list)) {
            for (const DebtPart part : parts) {
                if (node.string == to_string(part)) {
                    order.push_back(part);
                }
            }
        }
        const bool complete = std::all_of(parts.begin(), parts.end(), [&](DebtPart part) {
            return std::find(order.begin(), order.end(), part) != order.end();
        });
        if (list != nullptr && (!complete || list->elements.size() != parts.size())) {
            reader.fault(list->place, "value_not_allowed", "The order names each part of a debt once",
                         "Give costs, interest and principal in their order.");
        }
        return order;
    }

    Limitation read_limitation(ObjectReader& reader) {
        Limitation limitation;
        for (const JsonNode& node : elements_of(reader.required("periods", JsonKind::array))) {
            ObjectReader period_reader(node, faults);
            LimitationPeriod period;
            period.code = period_reader.string("code");
            period.relations = read_relations(period_reader);
            period.years = static_cast<std::int32_t>(period_reader.integer("years", 1, 100));
            period.start = period_reader.one_of("from", {"due_date", "end_of_year"}) == 0
                               ? LimitationStart::due_date
                               : LimitationStart::end_of_year;
            period.fact = read_fact_name(period_reader).code;
            period_reader.finish();
            limitation.periods.push_back(std::move(period));
        }
        for (const JsonNode& node : elements_of(reader.required("events", JsonKind::array))) {
            ObjectReader event_reader(node, faults);
            LimitationEventRule event;
            event.code = event_reader.string("code");
            event.interrupts = event_reader.boolean("interrupts");
            event.fact = read_fact_name(event_reader).code;
            event_reader.finish();
            limitation.events.push_back(std::move(event));
        }
        return limitation;
    }

    std::vector<PaymentTerm> read_payment_terms(ObjectReader& reader) {
        std::vector<PaymentTerm> terms;
        const std::vector<TermEnd> ends = {TermEnd::days, TermEnd::days_then_month_end,
                                           TermEnd::month_end_then_days, TermEnd::either_month_end,
                                           TermEnd::ten_days_then_days};
        for (const JsonNode& node : elements_of(reader.required("rules", JsonKind::array))) {
            ObjectReader term_reader(node, faults);
            PaymentTerm term;
            term.code = term_reader.string("code");
            term.relations = read_relations(term_reader);
            term.sector = term_reader.optional_string("sector", "");
            term.is_default = term_reader.optional_boolean("unless_agreed", false);
            term.days = static_cast<std::int32_t>(term_reader.integer("days", 0, days_limit));
            term.start = choose<TermStart>(
                term_reader, "from", {TermStart::issue, TermStart::delivery, TermStart::invoice_receipt});
            if (node.find("end") != nullptr) {
                term.end =
                    ends[term_reader.one_of("end", {"days", "days_then_month_end", "month_end_then_days",
                                                    "either_month_end", "ten_days_then_days"})];
            }
            term.fact = read_fact_name(term_reader).code;
            term_reader.finish();
            terms.push_back(std::move(term));
        }
        return terms;
    }

    void read_jurisdiction(ObjectReader& reader) {
        Jurisdiction jurisdiction;
        jurisdiction.code = reader.string("code");
        jurisdiction.title = reader.string("title");
        for (const JsonNode& alias : elements_of(reader.optional("aliases", JsonKind::array))) {
            jurisdiction.aliases.push_back(alias.string);
        }
        const JsonNode* facts = reader.node().find("facts");
        jurisdiction.facts = read_facts(reader);
        facts_ = jurisdiction.facts;
        facts_used_.clear();
        if (const JsonNode* relations = reader.required("relations", JsonKind::object)) {
            ObjectReader relation_reader(*relations, faults);
            for (const Relation relation :
                 {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
                if (const JsonNode* node = relation_reader.required(to_string(relation), JsonKind::object)) {
                    jurisdiction.relations[relation] = read_relation(*node);
                }
            }
            relation_reader.finish();
        }
        auto& treatments = jurisdiction.treatments;
        jurisdiction.imputation =
            read_section<std::vector<DebtPart>>(reader, "imputation", [&, this](ObjectReader& section) {
                std::vector<DebtPart> order = read_order(section);
                treatments["imputation"].value = read_fact_name(section).code;
                return order;
            });
        treatments["imputation"].not_available_because = jurisdiction.imputation.not_available_because;
        jurisdiction.insolvency_stops_interest =
            read_section<bool>(reader, "insolvency", [&, this](ObjectReader& section) {
                const bool stops = section.boolean("stops_interest");
                treatments["insolvency"].value = read_fact_name(section).code;
                return stops;
            });
        treatments["insolvency"].not_available_because =
            jurisdiction.insolvency_stops_interest.not_available_because;
        jurisdiction.limitation = read_section<Limitation>(
            reader, "limitation", [this](ObjectReader& section) { return read_limitation(section); });
        jurisdiction.payment_terms = read_section<std::vector<PaymentTerm>>(
            reader, "payment_terms", [this](ObjectReader& section) { return read_payment_terms(section); });
        for (const char* key : {"vat", "capitalisation", "formal_notice", "fines"}) {
            jurisdiction.treatments[key] =
                read_section<std::string>(reader, key, [&, this](ObjectReader& section) {
                    if (key == std::string_view("capitalisation")) {
                        jurisdiction.capitalisation = choose<Capitalisation>(
                            section, "allowed",
                            {Capitalisation::by_contract, Capitalisation::by_law, Capitalisation::never});
                    }
                    return read_fact_name(section).code;
                });
        }
        reader.finish();
        for (std::size_t i = 0; i < jurisdiction.facts.size(); ++i) {
            const Fact& fact = jurisdiction.facts[i];
            if (facts_used_.count(fact.code) == 0) {
                reader.fault(facts->members[i].key_place, "fact_unused",
                             "Nothing rests on the fact \"" + fact.code + "\"",
                             "Name it where it is needed, or remove it.");
            }
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
            stage.days_from_due =
                static_cast<std::int32_t>(stage_reader.integer("days_from_due", -days_limit, days_limit));
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
                stage_reader.fault(node.place, "stage_unreachable",
                                   "The stage does not come later than the one before it",
                                   "Let days_from_due rise from stage to stage.");
            }
            if (stage.lapses_at_due && stage.days_from_due >= 0) {
                stage_reader.fault(node.place, "stage_unreachable",
                                   "A stage that lapses at the due date and begins then is never reached",
                                   "Give it a negative days_from_due or set lapses_at_due to false.");
            }
            policy.stages.push_back(std::move(stage));
        }
        if (stages != nullptr && std::all_of(policy.stages.begin(), policy.stages.end(),
                                             [](const Stage& stage) { return stage.lapses_at_due; })) {
            reader.fault(stages->place, "stage_unreachable", "No stage remains once the due date has come",
                         "Add a stage that does not lapse.");
        }
        const std::string name = policy.name;
        store(set.policies, name, reader.node().place, std::move(policy));
    }

    std::vector<Fact> facts_;  // of the jurisdiction being read
    std::set<std::string> facts_used_;
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
    for (const Relation relation :
         {Relation::b2b, Relation::public_buyer, Relation::consumer, Relation::unknown}) {
        if (to_string(relation) == name) {
            return relation;
        }
    }
    return std::nullopt;
}

std::string_view to_string(CompensationScope scope) {
    return scope == CompensationScope::invoice ? "invoice" : "due_date";
}

std::string_view to_string(CompensationScale scale) {
    switch (scale) {
        case CompensationScale::flat: return "flat";
        case CompensationScale::by_size: return "by_size";
        case CompensationScale::percentage: return "percentage";
    }
    return "";
}

std::string_view to_string(FirstDay first_day) {
    return first_day == FirstDay::after_due ? "day_after_due" : "day_after_notice";
}

std::string_view to_string(RoundingScope scope) { return scope == RoundingScope::sum ? "sum" : "segment"; }

std::optional<RoundingScope> parse_rounding_scope(std::string_view name) {
    if (name == "end") {
        return RoundingScope::sum;
    }
    return name == "segment" ? std::optional(RoundingScope::segment) : std::nullopt;
}

std::string_view to_string(DebtPart part) {
    switch (part) {
        case DebtPart::costs: return "costs";
        case DebtPart::interest: return "interest";
        case DebtPart::principal: return "principal";
    }
    return "";
}

std::string_view to_string(Capitalisation capitalisation) {
    switch (capitalisation) {
        case Capitalisation::by_contract: return "by_contract";
        case Capitalisation::by_law: return "by_law";
        case Capitalisation::never: return "never";
    }
    return "";
}

std::string_view to_string(TermStart start) {
    switch (start) {
        case TermStart::issue: return "issue";
        case TermStart::delivery: return "delivery";
        case TermStart::invoice_receipt: return "invoice_receipt";
    }
    return "";
}

std::int64_t compensation_amount(const Compensation& compensation, std::int64_t debt_minor) {
    if (compensation.scale == CompensationScale::flat) {
        return compensation.amount_minor;
    }
    if (compensation.scale == CompensationScale::by_size) {
        for (const CompensationBand& band : compensation.bands) {
            if (debt_minor < band.until_minor) {
                return band.amount_minor;
            }
        }
        return compensation.bands.back().amount_minor;
    }
    int128 sum = 0;
    std::int64_t from_minor = 0;
    for (const CompensationBand& band : compensation.bands) {
        if (debt_minor > from_minor) {
            sum += int128{std::min(debt_minor, band.until_minor) - from_minor} * band.share_nano;
        }
        from_minor = band.until_minor;
    }
    const std::int64_t amount_minor = divide_round(sum, rate_unit_nano, Rounding::half_away_from_zero);
    return std::clamp(amount_minor, compensation.least_minor,
                      std::max(compensation.least_minor, compensation.greatest_minor));
}

const Fact* Jurisdiction::fact(std::string_view fact_code) const {
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const Fact& each) { return each.code == fact_code; });
    return found == facts.end() ? nullptr : &*found;
}

std::string_view to_string(Channel channel) { return channel == Channel::email ? "email" : "task"; }

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

Result<RateTable> ManifestSet::table(std::span<const RateRule> rules) const {
    RateTable table;
    for (const RateRule& rule : rules) {
        Result<RateTable> part =
            resolve(rule, rule.anchor == Anchor::fixed ? nullptr : &rates.find(rule.series)->second);
        if (!part.ok()) {
            return part;
        }
        table.origins.insert(table.origins.end(), part->origins.begin(), part->origins.end());
        table.segments.insert(table.segments.end(), part->segments.begin(), part->segments.end());
    }
    return table;
}

Result<ManifestSet> parse_manifests(std::span<const ManifestText> texts,
                                    const ManifestCheck& check_scorecard) {
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
