#include "manifests.hpp"
#include "penalty.hpp"
#include "registers.hpp"

#include <quittance/penalty/statement_text.hpp>

#include <pybind11/stl.h>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* accrue_doc = R"(Interest and compensation on one claim, with their derivation.

All arguments but `manifests`, `freeze_rate` and `sources` are text as on the command line: dates as year-month-day, amounts as
decimals, `rate` as "12.15%", percent from 1 on, or a decimal fraction below 1. `paid` and `credits` are pairs of date and amount.
One of `due` and `first_day` (first day that bears interest, inclusive) is needed; `jurisdiction` and `relation` go together and
may be left out where `rate` is given. `clause` is the share of the principal that a penalty clause gives, such as "10%", and
`clause_least` its least amount.

Returns a dict: currency, principal, interest (accrued, paid or not), interest_paid, compensation, costs, costs_paid, total,
overpaid, compensation_currency, segments, reasons; with `sources` also the sources of each segment's rate, the exact interest as
a fraction and how it was rounded. total = principal + interest - interest_paid + compensation + costs - costs_paid.
Amounts are text with the currency's decimals; `interest` and `compensation` are None where no rule gives them, and a reason says
why. Raises InputError with every fault, named by option.)";

using Pairs = std::vector<std::pair<std::string, std::string>>;

// Collects the faults of all arguments, each placed at its option.
class Arguments {
public:
    template <class Value>
    Value take(const Result<Value>& result, const char* option, Value fallback) {
        if (result.ok()) {
            return *result;
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            diagnostic.place.source = option;
            faults_.push_back(std::move(diagnostic));
        }
        return fallback;
    }

    void fault(const char* option, std::string code, std::string message, std::string cure) {
        Place place;
        place.source = option;
        faults_.push_back({std::move(code), std::move(place), std::move(message), std::move(cure)});
    }

    void positive(std::int64_t amount_minor, const char* option, bool or_zero) {
        if (amount_minor < 0 || (amount_minor == 0 && !or_zero)) {
            fault(option, "amount_not_positive", "The amount is not positive",
                  "Give an amount above zero; a credit is given without its sign.");
        }
    }

    void finish() const {
        if (!faults_.empty()) {
            raise("InputError", faults_);
        }
    }

private:
    Diagnostics faults_;
};

py::object optional_amount(const std::optional<std::int64_t>& amount_minor, const Currency& currency) {
    return amount_minor ? py::object(py::str(format_amount(*amount_minor, currency)))
                        : py::object(py::none());
}

py::list reason_list(const std::vector<Reason>& reasons) {
    py::list list;
    for (const Reason& reason : reasons) {
        list.append(to_python(reason));
    }
    return list;
}

// Where each rate comes from, and the figure before its rounding.
void add_sources(py::dict& result, const Assessment& assessment) {
    std::size_t i = 0;
    for (const py::handle segment : py::list(result["segments"])) {
        const InterestSegment& line = assessment.segments[i++];
        segment["sources"] = line.sources;
        segment["status"] = std::string(to_string(line.status));
    }
    result["exact_interest"] = interest_fraction(assessment.numerator, assessment.currency.scale);
}

using Text = std::optional<std::string>;

// Reads the options of one claim in their currency.
class ClaimArguments : public Arguments {
public:
    explicit ClaimArguments(const std::string& currency_code) {
        const Result<Currency> found = find_currency(currency_code);
        currency_ = take(found, "--currency", Currency{});
        has_currency_ = found.ok();
    }

    const Currency& currency() const { return currency_; }

    // 1 where it cannot be read; 0 where there is none.
    std::int64_t amount(const Text& text, const char* option, bool or_zero) {
        if (!text || !has_currency_) {
            return 0;
        }
        const std::int64_t amount_minor = take(parse_amount(*text, currency_), option, std::int64_t{1});
        positive(amount_minor, option, or_zero);
        return amount_minor;
    }

    void events(const Pairs& pairs, const char* option, EventKind kind, std::vector<Event>& into) {
        for (const auto& [date, text] : pairs) {
            const Day day = take(parse_day(date), option, Day{0});
            into.push_back({day, kind, amount(text, option, false)});
        }
    }

    std::optional<Day> day(const Text& text, const char* option) {
        return text ? std::optional<Day>(take(parse_day(*text), option, Day{0})) : std::nullopt;
    }

private:
    Currency currency_;
    bool has_currency_ = false;
};

void read_days(const Text& due, const Text& first_day, ClaimArguments& arguments, Claim& claim) {
    const std::optional<Day> due_day = arguments.day(due, "--due");
    const std::optional<Day> from_day = arguments.day(first_day, "--from");
    if (!due_day && !from_day) {
        arguments.fault("--due", "argument_missing", "Neither a due date nor a first day is given",
                        "Give --due or --from.");
        return;
    }
    claim.first_day = from_day ? *from_day : *due_day + 1;
    claim.due_day = due_day ? *due_day : claim.first_day - 1;
}

void read_conventions(const Text& day_count, const Text& rounding, const std::string& imputation,
                      ClaimArguments& arguments, Terms& terms) {
    if (day_count) {
        terms.day_count = parse_day_count(*day_count);
        if (!terms.day_count) {
            arguments.fault("--day-count", "value_not_allowed", "\"" + *day_count + "\" is no day count",
                            "Use actual_365, actual_actual, actual_360 or thirty_360.");
        }
    }
    if (rounding) {
        terms.rounding_scope = parse_rounding_scope(*rounding);
        if (!terms.rounding_scope) {
            arguments.fault("--round", "value_not_allowed", "\"" + *rounding + "\" is no way of rounding",
                            "Use end or segment.");
        }
    }
    terms.legal_order = imputation == "legal";
    if (!terms.legal_order && imputation != "principal_first") {
        arguments.fault("--imputation", "value_not_allowed",
                        "\"" + imputation + "\" is no order of imputation", "Use principal_first or legal.");
    }
}

void read_law(const Manifests& manifests, const Text& jurisdiction, const Text& relation, const Text& rate,
              ClaimArguments& arguments, Terms& terms) {
    if (rate) {
        terms.contract_rate = arguments.take(manifests.set.contract_rate(*rate), "--rate", RateRule{});
    }
    if (!jurisdiction && !relation) {
        if (!rate) {
            arguments.fault("--rate", "argument_missing", "Without a jurisdiction there is no rate",
                            "Give --jurisdiction and --relation, or --rate.");
        }
        return;
    }
    if (!jurisdiction || !relation) {
        arguments.fault(jurisdiction ? "--relation" : "--jurisdiction", "argument_missing",
                        "A jurisdiction and a relation go together", "Give both, or neither with --rate.");
        return;
    }
    terms.law = manifests.set.jurisdiction(*jurisdiction);
    terms.relation = parse_relation(*relation).value_or(Relation::not_stated);
    if (terms.law != nullptr) {
        terms.jurisdiction = terms.law->code;
    } else {
        arguments.fault("--jurisdiction", "jurisdiction_unknown",
                        "No manifest gives the jurisdiction \"" + *jurisdiction + "\"",
                        "Use " + known_jurisdictions(manifests) + ", or add its manifest.");
    }
    if (terms.relation == Relation::not_stated) {
        arguments.fault("--relation", "value_not_allowed", "\"" + *relation + "\" is no relation",
                        "Use b2b, public or consumer.");
    }
    terms.rule = manifests.set.rule(*jurisdiction, terms.relation);
}

// A penalty clause of the contract, in the currency of the claim.
void read_clause(const Text& share, const Text& least, ClaimArguments& arguments, Terms& terms) {
    if (!share && !least) {
        return;
    }
    PenaltyClause clause;
    clause.currency = arguments.currency();
    clause.least_minor = arguments.amount(least, "--clause-least", true);
    if (share) {
        const std::int64_t share_nano = arguments.take(parse_rate(*share), "--clause", std::int64_t{0});
        const std::int64_t micro_nano = rate_unit_nano / share_unit_micro;
        if (share_nano < 0 || share_nano > rate_unit_nano || share_nano % micro_nano != 0) {
            arguments.fault("--clause", "value_not_allowed",
                            "\"" + *share + "\" is no share of the principal",
                            "Give up to 100 percent, with four decimals at most, such as 10%.");
        }
        clause.share_micro = static_cast<std::int32_t>(share_nano / micro_nano);
    }
    terms.clause = clause;
}

py::dict accrue_claim(const Manifests& manifests, const std::string& amount, const std::string& currency_code,
                      const std::string& as_of, const Text& due, const Text& first_day,
                      const Text& jurisdiction, const Text& relation, const Text& rate, const Pairs& paid,
                      const Pairs& credits, const Text& credit_origin, const Text& day_count,
                      const Text& rounding, bool freeze_rate, const std::string& imputation,
                      const Text& costs, const Text& notice, const Text& judgment, const Text& insolvency,
                      const Text& clause, const Text& clause_least, bool sources) {
    ClaimArguments arguments(currency_code);
    Claim claim;
    claim.as_of_day = arguments.take(parse_day(as_of), "--as-of", Day{0});
    claim.amount_minor = arguments.amount(amount, "--amount", false);
    claim.credit_origin_minor = arguments.amount(credit_origin, "--credit-origin", true);
    std::vector<Event> events;
    arguments.events(credits, "--credit", EventKind::credit, events);
    arguments.events(paid, "--paid", EventKind::payment, events);
    read_days(due, first_day, arguments, claim);

    Terms terms;
    read_conventions(day_count, rounding, imputation, arguments, terms);
    read_law(manifests, jurisdiction, relation, rate, arguments, terms);
    read_clause(clause, clause_least, arguments, terms);
    terms.freeze_rate = freeze_rate;
    terms.notice_day = arguments.day(notice, "--notice");
    terms.judgment_day = arguments.day(judgment, "--judgment");
    terms.insolvency_day = arguments.day(insolvency, "--insolvency");
    const std::int64_t costs_minor = arguments.amount(costs, "--costs", true);
    arguments.finish();

    const Result<Assessment> assessed =
        assess(claim, events, arguments.currency(), terms, manifests.set, costs_minor);
    if (!assessed.ok()) {
        raise("InputError", assessed.diagnostics());
    }
    return to_python(*assessed, sources);
}

constexpr const char* contract_rate_doc =
    R"(A contract rate, text as of `quittance accrue --rate`, as the reason that words it: a dict of code and operands.

Raises InputError: rate_malformed, rate_over_limit, series_unknown.)";

py::dict contract_rate(const Manifests& manifests, const std::string& text) {
    const Result<RateRule> rate = manifests.set.contract_rate(text);
    if (!rate.ok()) {
        raise("InputError", rate.diagnostics());
    }
    return to_python(explain_contract_rate(*rate));
}

constexpr const char* statement_doc =
    R"(Several claims with payments imputed across them, from JSON text after statement.schema.json.

`text` is str or UTF-8 bytes; `source` names it in faults. Returns a dict: currency, principal, interest, compensation, total, overpaid,
compensation_currency, costs, costs_paid, interest_paid, ledger_principal; claims (each as `accrue` returns it, with its name, its own
costs and its sources); payments (on, amount, costs of the statement, claims with interest, principal and costs of their own, overpaid); reasons.
Raises InputError with every fault.)";

py::dict statement(const Manifests& manifests, const py::object& text, const std::string& source) {
    Diagnostics faults;
    const std::string bytes = utf8_of(text, source, faults);
    if (!faults.empty()) {
        raise("InputError", faults);
    }
    const Result<StatementInput> input = parse_statement(source, bytes, manifests.set);
    if (!input.ok()) {
        raise("InputError", input.diagnostics());
    }
    const Result<StatementAssessment> assessed =
        assess(input->claims, input->payments, input->costs_minor, input->as_of_day, input->currency,
               input->terms, manifests.set);
    if (!assessed.ok()) {
        raise("InputError", assessed.diagnostics());
    }
    std::vector<std::string> names;
    for (const StatedClaim& claim : input->claims) {
        names.push_back(claim.name);
    }
    return to_python(*assessed, names);
}

}  // namespace

py::dict to_python(const Reason& reason) {
    py::dict entry("code"_a = reason.code);
    for (const auto& [name, value] : reason.operands) {
        entry[py::str(name)] = value;
    }
    return entry;
}

py::dict to_python(const Assessment& assessment, bool sources) {
    const Currency& currency = assessment.currency;
    py::list segments;
    for (const InterestSegment& line : assessment.segments) {
        segments.append(py::dict("from"_a = format_day(line.from_day), "to"_a = format_day(line.to_day),
                                 "days"_a = line.days,
                                 "principal"_a = format_amount(line.principal_minor, currency),
                                 "rate"_a = format_rate(line.rate_nano),
                                 "interest"_a = interest_fraction(line.numerator, currency.scale)));
    }
    py::dict result(
        "currency"_a = currency.code, "principal"_a = format_amount(assessment.principal_minor, currency),
        "interest"_a = optional_amount(assessment.interest_minor, currency),
        "interest_paid"_a = format_amount(assessment.interest_paid_minor, currency),
        "compensation"_a = optional_amount(assessment.compensation_minor, assessment.compensation_currency),
        "costs"_a = format_amount(assessment.costs_minor, currency),
        "costs_paid"_a = format_amount(assessment.costs_paid_minor, currency),
        "total"_a = format_amount(assessment.total_minor, currency),
        "overpaid"_a = format_amount(assessment.overpaid_minor, currency),
        "compensation_currency"_a = assessment.compensation_currency.code, "segments"_a = segments,
        "reasons"_a = reason_list(assessment.reasons));
    result["rounding"] = std::string(to_string(assessment.rounding)) + ", " +
                         std::string(to_string(assessment.rounding_scope));
    result["rounding_status"] = assessment.rounding_status
                                    ? py::object(py::str(std::string(to_string(*assessment.rounding_status))))
                                    : py::object(py::none());
    if (sources) {
        add_sources(result, assessment);
    }
    return result;
}

py::dict to_python(const StatementAssessment& assessed, const std::vector<std::string>& names) {
    const Currency& currency = assessed.currency;
    py::list claims;
    for (std::size_t i = 0; i < assessed.claims.size(); ++i) {
        const Assessment& own = assessed.claims[i];
        py::dict claim("name"_a = names[i]);
        claim.attr("update")(to_python(own, true));
        claims.append(claim);
    }
    py::list payments;
    for (const PaymentResult& payment : assessed.payments) {
        py::list imputed;
        for (const Imputed& each : payment.imputed) {
            py::dict settled("name"_a = names[each.claim],
                             "interest"_a = format_amount(each.interest_minor, currency),
                             "principal"_a = format_amount(each.principal_minor, currency));
            if (each.costs_minor > 0) {
                settled["costs"] = format_amount(each.costs_minor, currency);
            }
            imputed.append(settled);
        }
        payments.append(py::dict(
            "on"_a = format_day(payment.day), "amount"_a = format_amount(payment.amount_minor, currency),
            "costs"_a = format_amount(payment.costs_minor, currency), "claims"_a = imputed,
            "overpaid"_a = format_amount(payment.overpaid_minor, currency)));
    }
    py::dict result(
        "currency"_a = currency.code, "principal"_a = format_amount(assessed.principal_minor, currency),
        "interest"_a = optional_amount(assessed.interest_minor, currency),
        "compensation"_a = optional_amount(assessed.compensation_minor, assessed.compensation_currency),
        "total"_a = format_amount(assessed.total_minor, currency),
        "overpaid"_a = format_amount(assessed.overpaid_minor, currency),
        "compensation_currency"_a = assessed.compensation_currency.code);
    result["costs"] = format_amount(assessed.costs_minor, currency);
    result["costs_paid"] = format_amount(assessed.costs_paid_minor, currency);
    result["interest_paid"] = format_amount(assessed.interest_paid_minor, currency);
    result["ledger_principal"] = format_amount(assessed.ledger_principal_minor, currency);
    result["claims"] = claims;
    result["payments"] = payments;
    result["reasons"] = reason_list(assessed.reasons);
    return result;
}

void register_penalty(py::module_& module) {
    module.def("accrue", &accrue_claim, "manifests"_a, py::kw_only(), "amount"_a, "currency"_a, "as_of"_a,
               "due"_a = py::none(), "first_day"_a = py::none(), "jurisdiction"_a = py::none(),
               "relation"_a = py::none(), "rate"_a = py::none(), "paid"_a = Pairs{}, "credits"_a = Pairs{},
               "credit_origin"_a = py::none(), "day_count"_a = py::none(), "rounding"_a = py::none(),
               "freeze_rate"_a = false, "imputation"_a = "principal_first", "costs"_a = py::none(),
               "notice"_a = py::none(), "judgment"_a = py::none(), "insolvency"_a = py::none(),
               "clause"_a = py::none(), "clause_least"_a = py::none(), "sources"_a = false, accrue_doc);
    module.def("contract_rate", &contract_rate, "manifests"_a, "rate"_a, contract_rate_doc);
    module.def("statement", &statement, "manifests"_a, "text"_a, "source"_a = "statement", statement_doc);
}

}  // namespace quittance::bind
