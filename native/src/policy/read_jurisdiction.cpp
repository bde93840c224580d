#include "reading.hpp"

#include <set>

namespace quittance {
namespace {

constexpr std::int64_t months_limit = 120;

class JurisdictionReader {
public:
    explicit JurisdictionReader(Reading& reading) : reading_(reading), faults_(reading.faults) {}

    void read(ObjectReader& reader) {
        jurisdiction_.code = reader.string("code");
        jurisdiction_.title = reader.string("title");
        read_by_language(reader, "titles", jurisdiction_.title);
        for (const JsonNode& alias : elements_of(reader.optional("aliases", JsonKind::array))) {
            if (alias.kind != JsonKind::string || alias.string.empty()) {
                reader.fault(alias.place, "value_not_allowed", "This is no code of a country",
                             "Write a code such as \"GB\".");
            }
            jurisdiction_.aliases.push_back(alias.string);
        }
        jurisdiction_.facts = read_facts(reader);
        read_relation_rules(reader);
        read_sections(reader);
        reader.finish();
        check_facts_used(reader);
        const std::string code = jurisdiction_.code;
        reading_.store(reading_.set.jurisdictions, code, reader.node().place, std::move(jurisdiction_));
    }

private:
    // An English text by language: itself, and what stands beside it for other languages.
    std::map<std::string, std::string> read_by_language(ObjectReader& parent, std::string_view key,
                                                        const std::string& english) {
        std::map<std::string, std::string> texts = {{"en", english}};
        const JsonNode* node = parent.optional(key, JsonKind::object);
        if (node == nullptr) {
            return texts;
        }
        ObjectReader reader(*node, faults_);
        for (const JsonMember& member : node->members) {
            const std::string text = reader.string(member.key);
            if (!is_language(member.key) || member.key == "en") {
                reader.fault(member.key_place, "value_not_allowed",
                             "\"" + member.key + "\" is no other language than English",
                             "Use two lower-case letters such as fr; English stands beside it.");
            }
            texts[member.key] = text;
        }
        return texts;
    }

    RateRule read_rate_rule(const JsonNode& node) {
        ObjectReader reader(node, faults_);
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
            reading_.series_needed.push_back({series->string, series->place, "this rule"});
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
        const std::size_t before = faults_.size();
        for (const JsonNode& node : reader.required("rate", JsonKind::array)->elements) {
            rules.push_back(read_rate_rule(node));
            const bool dates_known = faults_.size() == before;
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
        const auto found = std::find_if(jurisdiction_.facts.begin(), jurisdiction_.facts.end(),
                                        [&](const Fact& fact) { return fact.code == name->string; });
        if (found == jurisdiction_.facts.end()) {
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
            ObjectReader reader(member.value, faults_);
            fact.text = reader.string("text");
            fact.texts = read_by_language(reader, "texts", fact.text);
            fact.reference = reader.optional_string("reference", "");
            fact.references = read_by_language(reader, "references", fact.reference);
            fact.source = reader.string("source");
            fact.sources = read_by_language(reader, "sources", fact.source);
            fact.status =
                choose<FactStatus>(reader, "status",
                                   {FactStatus::official, FactStatus::secondary, FactStatus::convention,
                                    FactStatus::unverified, FactStatus::memory});
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
            ObjectReader reader(node, faults_);
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
        ObjectReader reader(*node, faults_);
        if (node->find("none_because") != nullptr) {
            read_by_language(reader, "texts", reader.string("none_because"));
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

    // Whether a penalty clause of a contract holds, whose least amount is the law's compensation.
    std::optional<FactStatus> read_clause(ObjectReader& parent, bool has_compensation) {
        const JsonNode* node = parent.optional("clause", JsonKind::object);
        if (node == nullptr) {
            return std::nullopt;
        }
        ObjectReader reader(*node, faults_);
        const FactStatus status = read_fact_name(reader).status;
        reader.finish();
        if (!has_compensation) {
            reader.fault(node->place, "value_not_allowed",
                         "A clause stands beside no compensation of the law",
                         "Leave the clause out, or give the compensation.");
        }
        return status;
    }

    // An object with a choice and the fact that it rests on.
    template <class Value>
    Value read_choice(ObjectReader& parent, std::string_view key, std::string_view choice,
                      const std::vector<Value>& values) {
        const JsonNode* node = parent.required(key, JsonKind::object);
        if (node == nullptr) {
            return values.front();
        }
        ObjectReader reader(*node, faults_);
        const Value value = choose<Value>(reader, choice, values);
        read_fact_name(reader);
        reader.finish();
        return value;
    }

    std::string read_not_available(ObjectReader& reader) {
        std::string because = reader.string("not_available_because");
        read_by_language(reader, "texts", because);
        return because;
    }

    // Of consumers each manifest says it: what nobody has read is not asked of them.
    std::optional<CostsRule> read_costs(ObjectReader& parent, Relation relation) {
        const JsonNode* node = relation == Relation::consumer ? parent.required("costs", JsonKind::object)
                                                              : parent.optional("costs", JsonKind::object);
        if (node == nullptr) {
            return std::nullopt;
        }
        CostsRule costs;
        ObjectReader reader(*node, faults_);
        if (node->find("not_available_because") != nullptr) {
            costs.not_available_because = read_not_available(reader);
        } else {
            reader.one_of("asked", {"with_judgment"});
            costs.fact = read_fact_name(reader).code;
        }
        reader.finish();
        return costs;
    }

    RelationRule read_relation(const JsonNode& node, Relation relation) {
        RelationRule rule;
        ObjectReader reader(node, faults_);
        if (reader.node().find("not_available_because") != nullptr) {
            rule.not_available_because = read_not_available(reader);
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
            ObjectReader rounding_reader(*rounding, faults_);
            rule.rounding =
                choose<Rounding>(rounding_reader, "mode",
                                 {Rounding::half_away_from_zero, Rounding::half_even, Rounding::toward_zero});
            rule.rounding_scope =
                choose<RoundingScope>(rounding_reader, "per", {RoundingScope::sum, RoundingScope::segment});
            read_fact_name(rounding_reader);
            rounding_reader.finish();
        }
        if (const JsonNode* compounding = reader.optional("compounding", JsonKind::object)) {
            ObjectReader compounding_reader(*compounding, faults_);
            compounding_reader.one_of("every", {"year"});
            read_fact_name(compounding_reader);
            compounding_reader.finish();
            rule.compounds_yearly = true;
        }
        if (const JsonNode* judgment = reader.optional("judgment", JsonKind::object)) {
            ObjectReader judgment_reader(*judgment, faults_);
            JudgmentMargin margin;
            margin.months = static_cast<std::int32_t>(judgment_reader.integer("months", 0, months_limit));
            margin.margin_nano =
                read_percent(judgment_reader, judgment_reader.required("margin_points", JsonKind::string));
            margin.status = read_fact_name(judgment_reader).status;
            judgment_reader.finish();
            rule.judgment = margin;
        }
        rule.compensation = read_compensation(reader);
        rule.clause_status = read_clause(reader, rule.compensation.has_value());
        rule.costs = read_costs(reader, relation);
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
        ObjectReader reader(*node, faults_);
        if (node->find("not_available_because") != nullptr) {
            known.not_available_because = read_not_available(reader);
        } else {
            known.value = read_known(reader);
        }
        reader.finish();
        return known;
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
            ObjectReader period_reader(node, faults_);
            LimitationPeriod period;
            period.code = period_reader.string("code");
            period.relations =
                read_relations(period_reader, period_reader.required("relations", JsonKind::array));
            period.years = static_cast<std::int32_t>(period_reader.integer("years", 1, 100));
            period.start = static_cast<LimitationStart>(
                period_reader.one_of("from", {"due_date", "end_of_year", "delivery"}));
            period.fact = read_fact_name(period_reader).code;
            period_reader.finish();
            limitation.periods.push_back(std::move(period));
        }
        for (const JsonNode& node : elements_of(reader.required("events", JsonKind::array))) {
            ObjectReader event_reader(node, faults_);
            LimitationEventRule event;
            event.code = event_reader.string("code");
            if (const JsonNode* relations = event_reader.optional("relations", JsonKind::array)) {
                event.relations = read_relations(event_reader, relations);
            }
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
            ObjectReader term_reader(node, faults_);
            PaymentTerm term;
            term.code = term_reader.string("code");
            term.relations = read_relations(term_reader, term_reader.required("relations", JsonKind::array));
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

    // A section whose value is read by `read_value`, and the fact behind it as a treatment.
    template <class Value, class ReadValue>
    Known<Value> read_treated(ObjectReader& parent, const char* key, ReadValue&& read_value) {
        Known<std::string>& treatment = jurisdiction_.treatments[key];
        Known<Value> known = read_section<Value>(parent, key, [&, this](ObjectReader& section) {
            Value value = read_value(section);
            treatment.value = read_fact_name(section).code;
            return value;
        });
        treatment.not_available_because = known.not_available_because;
        return known;
    }

    void read_relation_rules(ObjectReader& parent) {
        const JsonNode* relations = parent.required("relations", JsonKind::object);
        if (relations == nullptr) {
            return;
        }
        ObjectReader reader(*relations, faults_);
        for (const Relation relation : customer_relations) {
            if (const JsonNode* node = reader.required(to_string(relation), JsonKind::object)) {
                jurisdiction_.relations[relation] = read_relation(*node, relation);
            }
        }
        reader.finish();
    }

    std::vector<std::string> read_names(ObjectReader& parent, std::string_view key,
                                        const std::vector<std::string_view>& known) {
        std::vector<std::string> names;
        const JsonNode* list = parent.required(key, JsonKind::array);
        for (const JsonNode& name : elements_of(list)) {
            if (name.kind == JsonKind::string &&
                std::find(known.begin(), known.end(), name.string) != known.end()) {
                names.push_back(name.string);
            } else {
                parent.fault(name.place, "value_not_allowed",
                             "This is none of what \"" + std::string(key) + "\" may name",
                             "Use a name of the schema.");
            }
        }
        if (list != nullptr && list->elements.empty()) {
            parent.fault(list->place, "value_not_allowed", "\"" + std::string(key) + "\" names nothing",
                         "Name something, or remove the rule.");
        }
        return names;
    }

    ContactRule read_contact_rule(const JsonNode& node) {
        ObjectReader reader(node, faults_);
        ContactRule rule;
        rule.relations = read_relations(reader, reader.required("relations", JsonKind::array));
        if (node.find("letters") != nullptr || node.find("least_deadline_days") != nullptr) {
            rule.least_deadline_days =
                static_cast<std::int32_t>(reader.integer("least_deadline_days", 1, days_limit));
            rule.letters = read_names(reader, "letters", {"first", "before_due", "friendly", "firm"});
        } else if (node.find("banned_channels") != nullptr) {
            rule.banned_channels =
                read_names(reader, "banned_channels",
                           {"email", "letter", "registered", "sms", "phone", "portal", "task"});
        } else {
            rule.penalties_after_days =
                static_cast<std::int32_t>(reader.integer("penalties_after_days", 1, days_limit));
        }
        rule.fact = read_fact_name(reader).code;
        reader.finish();
        return rule;
    }

    void read_contact(ObjectReader& parent) {
        const JsonNode* node = parent.optional("contact", JsonKind::object);
        if (node == nullptr) {
            return;
        }
        ObjectReader reader(*node, faults_);
        for (const JsonNode& rule : elements_of(reader.required("rules", JsonKind::array))) {
            jurisdiction_.contact.push_back(read_contact_rule(rule));
        }
        reader.finish();
    }

    void read_sections(ObjectReader& parent) {
        read_contact(parent);
        jurisdiction_.imputation = read_treated<std::vector<DebtPart>>(
            parent, "imputation", [this](ObjectReader& section) { return read_order(section); });
        jurisdiction_.insolvency_stops_interest = read_treated<bool>(
            parent, "insolvency", [](ObjectReader& section) { return section.boolean("stops_interest"); });
        jurisdiction_.limitation = read_section<Limitation>(
            parent, "limitation", [this](ObjectReader& section) { return read_limitation(section); });
        jurisdiction_.payment_terms = read_section<std::vector<PaymentTerm>>(
            parent, "payment_terms", [this](ObjectReader& section) { return read_payment_terms(section); });
        jurisdiction_.capitalisation =
            read_treated<Capitalisation>(parent, "capitalisation", [](ObjectReader& section) {
                return choose<Capitalisation>(
                    section, "allowed",
                    {Capitalisation::by_contract, Capitalisation::by_law, Capitalisation::never});
            }).value;
        for (const char* key : {"vat", "formal_notice", "fines"}) {
            jurisdiction_.treatments[key] = read_section<std::string>(
                parent, key, [this](ObjectReader& section) { return read_fact_name(section).code; });
        }
    }

    void check_facts_used(ObjectReader& reader) {
        const JsonNode* facts = reader.node().find("facts");
        for (std::size_t i = 0; i < jurisdiction_.facts.size(); ++i) {
            const std::string& code = jurisdiction_.facts[i].code;
            if (facts_used_.count(code) == 0) {
                reader.fault(facts->members[i].key_place, "fact_unused",
                             "Nothing rests on the fact \"" + code + "\"",
                             "Name it where it is needed, or remove it.");
            }
        }
    }

    Reading& reading_;
    Diagnostics& faults_;
    Jurisdiction jurisdiction_;
    std::set<std::string> facts_used_;
};

}  // namespace

void read_jurisdiction(ObjectReader& reader, Reading& reading) { JurisdictionReader(reading).read(reader); }

}  // namespace quittance
