#include <quittance/penalty/statement_text.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace quittance {
namespace {

class StatementReader {
public:
    explicit StatementReader(const ManifestSet& manifests) : manifests_(manifests) {}

    void read(const JsonNode& node) {
        ObjectReader reader(node, faults);
        if (node.kind != JsonKind::object) {
            return;
        }
        reader.optional("$schema", JsonKind::string);
        const std::size_t before = faults.size();
        take(reader, reader.required("currency", JsonKind::string), input.currency,
             [](const std::string& code) { return find_currency(code); });
        has_currency_ = faults.size() == before;
        input.as_of_day = day(reader, "as_of", true).value_or(0);
        read_terms(reader);
        input.costs_minor = amount(reader, "costs", false, true);
        const JsonNode* claims = reader.required("claims", JsonKind::array);
        const JsonNode* payments = reader.optional("payments", JsonKind::array);
        reader.finish();
        if (claims != nullptr && claims->elements.empty()) {
            reader.fault(claims->place, "value_not_allowed", "A statement needs a claim",
                         "Add the first claim.");
        }
        for (const JsonNode& claim : elements_of(claims)) {
            read_claim(claim);
        }
        if (lacks_law_) {
            reader.fault(node.place, "argument_missing", "Without a jurisdiction there is no rate",
                         "Give jurisdiction and relation, or rate, for the statement or for each claim.");
        }
        for (const JsonNode& payment : elements_of(payments)) {
            read_payment(payment);
        }
    }

    StatementInput input;
    Diagnostics faults;

private:
    // The parsed text of a node, or its fault at the node's place.
    template <class Value, class Parse>
    void take(ObjectReader& reader, const JsonNode* node, Value& into, Parse&& parse) {
        if (node == nullptr) {
            return;
        }
        const auto parsed = parse(node->string);
        if (parsed.ok()) {
            into = *parsed;
        } else {
            reader.fault_at(node->place, parsed.diagnostics());
        }
    }

    std::optional<Day> day(ObjectReader& reader, std::string_view key, bool required) {
        const JsonNode* node =
            required ? reader.required(key, JsonKind::string) : reader.optional(key, JsonKind::string);
        std::optional<Day> result;
        take(reader, node, result, [](const std::string& text) { return parse_day(text); });
        return result;
    }

    std::optional<RateRule> rate(ObjectReader& reader) {
        std::optional<RateRule> result;
        take(reader, reader.optional("rate", JsonKind::string), result,
             [this](const std::string& text) { return manifests_.contract_rate(text); });
        return result;
    }

    std::int64_t amount(ObjectReader& reader, std::string_view key, bool required, bool or_zero) {
        const JsonNode* node =
            required ? reader.required(key, JsonKind::string) : reader.optional(key, JsonKind::string);
        if (node == nullptr || !has_currency_) {
            return 0;
        }
        std::int64_t amount_minor = 1;
        take(reader, node, amount_minor,
             [this](const std::string& text) { return parse_amount(text, input.currency); });
        if (amount_minor < 0 || (amount_minor == 0 && !or_zero)) {
            reader.fault(node->place, "amount_not_positive", "The amount is not positive",
                         "Give an amount above zero; a credit is given without its sign.");
        }
        return amount_minor;
    }

    template <class Value>
    void choose(ObjectReader& reader, std::string_view key, const std::vector<std::string_view>& names,
                const std::vector<Value>& values, Value& into) {
        if (reader.node().find(key) != nullptr) {
            into = values[reader.one_of(key, names)];
        }
    }

    void read_terms(ObjectReader& reader) {
        Terms& terms = input.terms;
        terms.freeze_rate = reader.optional_boolean("freeze_rate", false);
        terms.notice_day = day(reader, "notice", false);
        terms.judgment_day = day(reader, "judgment", false);
        terms.insolvency_day = day(reader, "insolvency", false);
        choose<bool>(reader, "imputation", {"principal_first", "legal"}, {false, true}, terms.legal_order);
        choose<std::optional<RoundingScope>>(reader, "round", {"end", "segment"},
                                             {RoundingScope::sum, RoundingScope::segment},
                                             terms.rounding_scope);
        choose<std::optional<DayCount>>(
            reader, "day_count", {"actual_365", "actual_actual", "actual_360", "thirty_360"},
            {DayCount::actual_365, DayCount::actual_actual, DayCount::actual_360, DayCount::thirty_360},
            terms.day_count);
        names_law_ = read_law(reader, terms);
    }

    // Law and rate that the statement or one of its claims names; what it leaves out stays as it was. False
    // where it names none.
    bool read_law(ObjectReader& reader, Terms& terms) {
        const JsonNode* jurisdiction = reader.optional("jurisdiction", JsonKind::string);
        const JsonNode* relation = reader.optional("relation", JsonKind::string);
        const bool has_rate = reader.node().find("rate") != nullptr;
        if (const std::optional<RateRule> own_rate = rate(reader)) {
            terms.contract_rate = own_rate;
        }
        if (jurisdiction != nullptr) {
            terms.law = manifests_.jurisdiction(jurisdiction->string);
            terms.jurisdiction = terms.law == nullptr ? jurisdiction->string : terms.law->code;
            if (terms.law == nullptr) {
                reader.fault(jurisdiction->place, "jurisdiction_unknown",
                             "No manifest gives the jurisdiction \"" + jurisdiction->string + "\"",
                             "Use a jurisdiction that is there, or add its manifest.");
            }
        }
        if (relation != nullptr) {
            terms.relation = parse_relation(relation->string).value_or(Relation::not_stated);
            if (terms.relation == Relation::not_stated) {
                reader.fault(relation->place, "value_not_allowed",
                             "\"" + relation->string + "\" is no relation", "Use b2b, public or consumer.");
            }
        }
        const bool names_law = jurisdiction != nullptr || relation != nullptr;
        const bool has_relation = relation != nullptr || terms.relation != Relation::not_stated;
        if (names_law && terms.jurisdiction.empty() == has_relation) {
            reader.fault(reader.node().place, "argument_missing", "A jurisdiction and a relation go together",
                         "Give both, or neither with a rate.");
        }
        terms.rule = manifests_.rule(terms.jurisdiction, terms.relation);
        return names_law || has_rate;
    }

    void read_claim(const JsonNode& node) {
        ObjectReader reader(node, faults);
        StatedClaim stated;
        stated.name = reader.string("name");
        stated.invoice = reader.optional_string("invoice", "");
        Claim& claim = stated.claim;
        claim.amount_minor = amount(reader, "amount", true, false);
        claim.credit_origin_minor = amount(reader, "credit_origin", false, true);
        claim.as_of_day = input.as_of_day;
        const std::optional<Day> due = day(reader, "due", false);
        const std::optional<Day> from = day(reader, "from", false);
        if (node.find("due") == nullptr && node.find("from") == nullptr) {
            reader.fault(node.place, "argument_missing", "Neither a due date nor a first day is given",
                         "Give due or from.");
        }
        claim.first_day = from.value_or(due.value_or(0) + 1);
        claim.due_day = due.value_or(claim.first_day - 1);
        Terms terms = input.terms;
        if (read_law(reader, terms)) {
            stated.terms = std::move(terms);
        } else if (!names_law_) {
            lacks_law_ = true;
        }
        stated.costs_minor = amount(reader, "costs", false, true);
        const JsonNode* credits = reader.optional("credits", JsonKind::array);
        reader.finish();
        for (const JsonNode& credit : elements_of(credits)) {
            ObjectReader credit_reader(credit, faults);
            const Day on = day(credit_reader, "on", true).value_or(0);
            stated.credits.push_back({on, EventKind::credit, amount(credit_reader, "amount", true, false)});
            credit_reader.finish();
        }
        if (find(stated.name)) {
            reader.fault(node.place, "name_twice", "The claim \"" + stated.name + "\" is given twice",
                         "Give each claim a name of its own.");
        }
        input.claims.push_back(std::move(stated));
    }

    void read_payment(const JsonNode& node) {
        ObjectReader reader(node, faults);
        Payment payment;
        payment.day = day(reader, "on", true).value_or(0);
        payment.amount_minor = amount(reader, "amount", true, false);
        if (const JsonNode* claim = reader.optional("claim", JsonKind::string)) {
            payment.claim = find(claim->string);
            if (!payment.claim) {
                reader.fault(claim->place, "claim_unknown",
                             "No claim of the statement is named \"" + claim->string + "\"",
                             "Correct the name, or leave it out and let the rules decide.");
            }
        }
        reader.finish();
        input.payments.push_back(payment);
    }

    std::optional<std::size_t> find(std::string_view name) const {
        const auto found = std::find_if(input.claims.begin(), input.claims.end(),
                                        [&](const StatedClaim& claim) { return claim.name == name; });
        return found == input.claims.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(std::distance(input.claims.begin(), found)));
    }

    const ManifestSet& manifests_;
    bool has_currency_ = false;
    bool names_law_ = false;  // the statement itself
    bool lacks_law_ = false;  // a claim of a statement that names none
};

}  // namespace

Result<StatementInput> parse_statement(std::string_view source, std::string_view text,
                                       const ManifestSet& manifests) {
    const Result<JsonNode> parsed = parse_json(source, text);
    if (!parsed.ok()) {
        return parsed.diagnostics();
    }
    StatementReader reader(manifests);
    reader.read(*parsed);
    if (!reader.faults.empty()) {
        return std::move(reader.faults);
    }
    return std::move(reader.input);
}

}  // namespace quittance
