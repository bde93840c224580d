#include "engine.hpp"
#include "manifests.hpp"
#include "penalty.hpp"
#include "terms.hpp"

#include <quittance/rates/coverage.hpp>

#include <datetime.h>
#include <pybind11/stl.h>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* figures_doc =
    "What was decided on some open items, by the ids of our own rows: a dict of lists in the order asked.\n\n"
    "`item_id`; `interest` (currency of the item) and `compensation` (company currency), less what was "
    "charged, "
    "`claim`, `held` (decimal\n"
    "text), `limitation_date` (last day in time), None where it is not available or the customer failed; "
    "`unavailable` why there is no interest, or none from a day on (code or None); `interest_until` the last "
    "day of interest that ends for want of a rate;\n"
    "`verified` whether nobody has to confirm a fact or a rate behind the interest. Raises InputError "
    "item_unknown.";

constexpr const char* verified_doc =
    "Of some open items, by the ids of our own rows, whether nobody has to confirm a fact or a rate behind "
    "their interest: a list\n"
    "of bool, False where there is no interest. Raises InputError item_unknown.";

constexpr const char* derivation_doc =
    "Interest and compensation of one open item, by the id of our own row, with segments and reasons, as "
    "`accrue` returns them, the law\n"
    "first; compensation of the item by itself, though the law may give it once per invoice. Raises "
    "InputError "
    "item_unknown, and\n"
    "derivation_not_available where no interest is computed.";

constexpr const char* statements_doc =
    "What each customer owes in each currency, settled claims of which interest or compensation is left "
    "included: a list of dicts as\n"
    "`statement` returns them, with the ledger, the holds and the law behind each claim.\n\n"
    "`customers` and `moves` are lists of ids, None for all: of statements only those asked for are built; "
    "with "
    "`moves` they list the\n"
    "claims on these alone. Raises InputError.";

constexpr const char* to_confirm_doc =
    R"(What a person has to read and confirm before the open penalties are charged: facts of law and rates that are a convention, not
verified or from memory, and that no manifest of the kind `confirmations` confirms.

Returns a dict of two lists: `facts`, pairs of the code of a jurisdiction and the name of a fact; `rates`, pairs of the name of a
series and the first day of a row (date as text), by date. Raises InputError.)";

constexpr const char* open_penalties_doc =
    "Every claim, settled ones too, with interest or compensation to charge, or with more charged than is "
    "due: "
    "a file that COPY … FROM\n"
    "STDIN (FORMAT binary) reads, columns STREAMS[\"open_penalties\"]. Neither of what is held without "
    "interest "
    "nor past its limitation.\n"
    "Raises InputError.";

constexpr const char* terms_doc =
    "Under which terms the claims on some moves stand: a dict of lists in the order asked.\n\n"
    "`move_id`, `jurisdiction`, `relation`, `relation_reason`, `law_reason` (codes); `rate` that holds on "
    "the "
    "day of the evaluation and\n"
    "`floor` of contract rates (decimal fractions as text), `contract_rate` (the reason that words it) and "
    "`raised_to_floor`, "
    "`latest_due` by the longest legal maximum "
    "counted "
    "from the move's date; None\n"
    "where it is not known. Raises InputError move_unknown.";

constexpr const char* coverage_doc =
    "Which readings a published series lacks, as of a day (date or year-month-day text): a dict of `until` "
    "(every day from the first row\n"
    "to it has a rate), `missing` (first days of the half-years that lack a reading, that of the day "
    "included), "
    "`next_wanted` (first\n"
    "day of the next half-year without a rate) and `missing_from` (the first day from the day's half-year to "
    "the "
    "first day of the next\n"
    "one on which a rate is to be added, or None). Raises InputError series_unknown.";

template <class Value>
Value valid(Result<Value>&& result) {
    if (!result.ok()) {
        raise("InputError", result.diagnostics());
    }
    return std::move(result).value();
}

std::uint32_t item_of(PyEvaluation& self, Id item_id) {
    if (!self.items_by_id) {
        self.items_by_id.emplace(self.evaluation);
    }
    return valid(self.items_by_id->find(item_id));
}

std::vector<std::uint32_t> items_of(PyEvaluation& self, const std::vector<Id>& item_ids) {
    std::vector<std::uint32_t> items;
    items.reserve(item_ids.size());
    for (const Id item_id : item_ids) {
        items.push_back(item_of(self, item_id));
    }
    return items;
}

std::vector<bool> verified(PyEvaluation& self, const std::vector<Id>& item_ids) {
    const std::vector<std::uint32_t> items = items_of(self, item_ids);
    const py::gil_scoped_release release;
    std::vector<bool> answers;
    answers.reserve(items.size());
    for (const std::uint32_t item : items) {
        answers.push_back(is_verified(self.evaluation, item));
    }
    return answers;
}

py::dict figures(PyEvaluation& self, const std::vector<Id>& item_ids) {
    const Evaluation& evaluation = self.evaluation;
    const Currency& company_currency = evaluation.ledger().company_currency();
    py::list interest;
    py::list compensation;
    py::list claim;
    py::list held;
    py::list limitation_date;
    py::list unavailable;
    py::list interest_until;
    for (const std::uint32_t item : items_of(self, item_ids)) {
        const ItemDecision decision = evaluation.item(item);
        const Currency& currency = evaluation.ledger().currency(decision.line);
        const bool is_known = decision.status == RowFault::none;
        interest.append(amount(decision.interest_minor, currency));
        compensation.append(amount(decision.compensation_minor, company_currency));
        claim.append(is_known ? amount(decision.claim_minor, currency) : py::none());
        held.append(is_known ? amount(decision.held_minor, currency) : py::none());
        limitation_date.append(to_date(decision.limitation_day));
        unavailable.append(code(to_string(decision.unavailable)));
        const bool ends = decision.unavailable == Unavailable::rate_to_enter;
        interest_until.append(to_date(ends ? evaluation.missing_rate(item).day - 1 : no_day));
    }
    return py::dict("item_id"_a = item_ids, "interest"_a = interest, "compensation"_a = compensation,
                    "claim"_a = claim, "held"_a = held, "limitation_date"_a = limitation_date,
                    "unavailable"_a = unavailable, "interest_until"_a = interest_until,
                    "verified"_a = verified(self, item_ids));
}

py::dict derivation(PyEvaluation& self, Id item_id) {
    return to_python(valid(self.evaluation.derivation(item_of(self, item_id))), true);
}

py::list fact_codes(const StatementLine& line, std::string_view part) {
    py::list codes;
    for (const auto& [of_part, fact] : line.grounds.facts) {
        if (of_part == part) {
            codes.append(fact->code);
        }
    }
    return codes;
}

void tell_holds(const Holds& holds, const StatementLine& line, const Currency& currency,
                const py::dict& claim) {
    py::list told;
    for (const HeldPart& part : line.holds) {
        told.append(py::dict("code"_a = holds.rules[part.rule].code,
                             "amount"_a = amount(part.amount_minor, currency),
                             "from"_a = to_date(part.from_day), "until"_a = to_date(part.until_day)));
    }
    claim["hold"] = line.holds.empty() ? py::object(py::none()) : told[0]["code"];
    claim["held"] = amount(line.held.held_minor, currency);
    claim["holds"] = told;
}

// Adds what the ledger and the law say of a claim to what was computed of it.
void tell_claim(const Snapshot& ledger, const Holds& holds, const StatementLine& line,
                const Assessment& assessed, const py::dict& claim) {
    const Currency& currency = assessed.currency;
    const auto open = [](const std::optional<std::int64_t>& due_minor, std::int64_t settled_minor) {
        return due_minor ? std::optional(*due_minor - settled_minor) : std::nullopt;
    };
    claim["line_id"] = ledger.line_id(line.line);
    claim["move_id"] = ledger.move_id(line.line);
    claim["ordinal"] = line.ordinal;
    claim["item_id"] = optional_id(line.own_row == 0 ? no_id : ledger.item_id(line.own_row - 1));
    claim["branch_id"] = ledger.company_id(line.line);
    claim["date"] = to_date(ledger.day(line.line));
    claim["due_date"] = to_date(item_due_day(ledger, line.line));
    claim["amount"] = amount(line.claim.amount_minor, currency);
    claim["residual"] = amount(ledger.residual_minor(line.line), currency);
    const std::int64_t excluded_minor = line.held.bears ? line.held.interest_free_minor : 0;
    claim["credit_origin"] = amount(line.claim.credit_origin_minor - excluded_minor, currency);
    py::list events;
    for (const Event& event : line.events) {
        events.append(py::dict("on"_a = format_day(event.day), "kind"_a = code(to_string(event.kind)),
                               "amount"_a = amount(event.amount_minor, currency)));
    }
    claim["events"] = events;
    tell_holds(holds, line, currency, claim);
    claim["unavailable"] = code(to_string(line.unavailable));
    claim["jurisdiction"] = line.terms.terms.jurisdiction;
    claim["law_reason"] = name(line.terms.law_reason);
    claim["relation"] = name(line.terms.terms.relation);
    claim["relation_reason"] = name(line.terms.relation_reason);
    py::dict facts;
    for (const auto& [part, fact] : line.grounds.facts) {
        const py::list codes = fact_codes(line, part);
        facts[py::str(std::string(part))] = codes.size() == 1 ? py::object(codes[0]) : py::object(codes);
    }
    claim["facts"] = facts;
    claim["status"] = line.grounds.status ? code(to_string(*line.grounds.status)) : py::object(py::none());
    const Charged& interest = line.interest_charged;
    const Charged& compensation = line.compensation_charged;
    claim["interest_charged"] = amount(interest.amount_minor - interest.pending_minor, currency);
    claim["interest_pending"] = amount(interest.pending_minor, currency);
    claim["compensation_charged"] =
        amount(compensation.amount_minor - compensation.pending_minor, assessed.compensation_currency);
    claim["compensation_pending"] = amount(compensation.pending_minor, assessed.compensation_currency);
    claim["interest_open"] =
        amount(open(assessed.interest_minor, assessed.interest_paid_minor + interest.amount_minor), currency);
    claim["compensation_open"] =
        amount(open(assessed.compensation_minor, compensation.amount_minor), assessed.compensation_currency);
    claim["limitation"] = line.limitation ? py::object(to_python(*line.limitation)) : py::object(py::none());
    claim["past_limitation"] = line.past_limitation;
}

py::dict tell_statement(const Evaluation& evaluation, const CustomerStatement& statement) {
    const Snapshot& ledger = evaluation.ledger();
    std::vector<std::string> names;
    for (const StatementLine& line : statement.lines) {
        names.push_back(std::to_string(ledger.move_id(line.line)) + "/" + std::to_string(line.ordinal));
    }
    py::dict told("customer_id"_a = statement.customer_id);
    told.attr("update")(to_python(statement.assessed, names));
    const py::list claims(told["claims"]);
    for (std::size_t i = 0; i < names.size(); ++i) {
        tell_claim(ledger, *evaluation.decision_rules.holds, statement.lines[i], statement.assessed.claims[i],
                   claims[i]);
    }
    py::list penalties;
    for (const auto& [line, left_minor] : statement.penalties) {
        const Currency& currency = ledger.currency(line);
        penalties.append(py::dict("line_id"_a = ledger.line_id(line), "move_id"_a = ledger.move_id(line),
                                  "kind"_a = name(item_kind(ledger.flags(line))),
                                  "due_date"_a = to_date(item_due_day(ledger, line)),
                                  "amount"_a = amount(ledger.amount_minor(line), currency),
                                  "residual"_a = amount(ledger.residual_minor(line), currency),
                                  "left"_a = amount(left_minor, currency)));
    }
    told["penalties"] = penalties;
    py::list credits;
    for (const auto& [line, left_minor] : statement.credits) {
        const Currency& currency = ledger.currency(line);
        credits.append(py::dict("line_id"_a = ledger.line_id(line), "move_id"_a = ledger.move_id(line),
                                "date"_a = to_date(ledger.day(line)),
                                "amount"_a = amount(-ledger.residual_minor(line), currency),
                                "left"_a = amount(left_minor, currency)));
    }
    told["credits"] = credits;
    told["penalties_asked"] = statement.policy != Penalties::threaten;
    return told;
}

py::list statements(const PyEvaluation& self, const std::optional<std::vector<Id>>& customers,
                    const std::optional<std::vector<Id>>& moves, bool legal_order) {
    const StatementScope scope(customers, moves, legal_order);
    auto result = [&] {
        const py::gil_scoped_release release;
        return quittance::statements(self.evaluation, scope);
    }();
    py::list list;
    for (const CustomerStatement& statement : valid(std::move(result))) {
        list.append(tell_statement(self.evaluation, statement));
    }
    return list;
}

// What no item takes up of a customer's credits, but those of charged penalties.
void tell_spare_credits(const Evaluation& evaluation, std::uint32_t party, py::list& told) {
    if (evaluation.joined.parties[party].fault != RowFault::none) {
        return;
    }
    const Snapshot& ledger = evaluation.ledger();
    for (const auto& [line, left_minor] :
         find_spare_credits(evaluation.joined, evaluation.apportionment, party)) {
        if (item_kind(ledger.flags(line)) == ItemKind::principal) {
            const Currency& currency = ledger.currency(line);
            told.append(py::dict("customer_id"_a = evaluation.joined.parties[party].customer_id,
                                 "move_id"_a = ledger.move_id(line), "currency"_a = currency.code,
                                 "left"_a = amount(left_minor, currency)));
        }
    }
}

py::list spare_credits(const PyEvaluation& self, const std::optional<std::vector<Id>>& customers) {
    const Evaluation& evaluation = self.evaluation;
    py::list told;
    if (!customers) {
        for (std::uint32_t party = 0; party < evaluation.joined.parties.size(); ++party) {
            tell_spare_credits(evaluation, party, told);
        }
        return told;
    }
    for (const Id customer_id : *customers) {
        if (const std::uint32_t party = evaluation.joined.find_party(customer_id); party != nowhere) {
            tell_spare_credits(evaluation, party, told);
        }
    }
    return told;
}

py::dict what_to_confirm(const PyEvaluation& self) {
    const ToConfirm found = valid(to_confirm(self.evaluation));
    py::list facts;
    for (const auto& [jurisdiction, fact] : found.facts) {
        facts.append(py::make_tuple(jurisdiction, fact));
    }
    py::list rates;
    for (const auto& [name, series] : self.evaluation.manifests->rates) {
        for (const RateRow& row : series.rows) {
            if (found.rows.count(&row) != 0) {
                rates.append(py::make_tuple(name, format_day(row.from_day)));
            }
        }
    }
    return py::dict("facts"_a = facts, "rates"_a = rates);
}

OutputHandle open_penalties(const std::shared_ptr<PyEvaluation>& self) {
    auto result = [&] {
        const py::gil_scoped_release release;
        return quittance::open_penalties(self->evaluation);
    }();
    OutputHandle handle;
    handle.evaluation = self;
    const auto rows = std::make_shared<std::vector<OpenPenalty>>(valid(std::move(result)));
    handle.row_count = static_cast<std::uint32_t>(rows->size());
    handle.write = [rows, &evaluation = self->evaluation](std::uint32_t row, RowSink& sink) {
        write_open_penalty(evaluation, (*rows)[row], sink);
    };
    return handle;
}

py::dict terms(const PyEvaluation& self, const std::vector<Id>& move_ids) {
    const auto rate = [](const std::optional<std::int64_t>& rate_nano) {
        return rate_nano ? py::object(py::str(format_rate(*rate_nano))) : py::object(py::none());
    };
    py::list jurisdiction;
    py::list relation;
    py::list relation_reason;
    py::list law_reason;
    py::list rates;
    py::list floors;
    py::list contract_rates;
    py::list raised;
    py::list latest_due;
    for (const MoveTerms& move : valid(terms_of_moves(self.evaluation, move_ids))) {
        jurisdiction.append(move.terms.terms.jurisdiction);
        relation.append(name(move.terms.terms.relation));
        relation_reason.append(name(move.terms.relation_reason));
        law_reason.append(name(move.terms.law_reason));
        rates.append(rate(move.rate_nano));
        floors.append(rate(move.floor_nano));
        const std::optional<RateRule>& agreed = move.terms.terms.contract_rate;
        contract_rates.append(agreed ? py::object(to_python(explain_contract_rate(*agreed)))
                                     : py::object(py::none()));
        raised.append(move.raised_to_floor);
        latest_due.append(to_date(move.latest_due_day));
    }
    return py::dict("move_id"_a = move_ids, "jurisdiction"_a = jurisdiction, "relation"_a = relation,
                    "relation_reason"_a = relation_reason, "law_reason"_a = law_reason, "rate"_a = rates,
                    "floor"_a = floors, "contract_rate"_a = contract_rates, "raised_to_floor"_a = raised,
                    "latest_due"_a = latest_due);
}

py::dict coverage_of(const Manifests& manifests, const std::string& series, py::handle as_of) {
    const auto found = manifests.set.rates.find(series);
    if (found == manifests.set.rates.end()) {
        Place place;
        place.source = "series";
        raise("InputError", {{"series_unknown", std::move(place),
                              "The series \"" + series + "\" is in none of the manifests.",
                              "Correct the name or add the manifest of that series."}});
    }
    const Coverage coverage = quittance::coverage(found->second, to_day(as_of, "as_of"));
    py::list missing;
    for (const Day day : coverage.missing) {
        missing.append(to_date(day));
    }
    return py::dict("until"_a = to_date(coverage.until_day.value_or(no_day)), "missing"_a = missing,
                    "next_wanted"_a = to_date(coverage.next_wanted),
                    "missing_from"_a = to_date(coverage.missing_from.value_or(no_day)));
}

}  // namespace

void add_answers(py::module_& module, EvaluationClass& evaluation) {
    PyDateTime_IMPORT;
    py::list names;
    py::list described;
    for (const StreamColumn& column : open_penalty_columns()) {
        names.append(code(column.name));
        described.append(describe(column));
    }
    module.attr("STREAMS")["open_penalties"] = py::tuple(names);
    module.attr("STREAM_COLUMNS")["open_penalties"] = py::tuple(described);

    evaluation.def("figures", &figures, "item_ids"_a, figures_doc)
        .def("verified", &verified, "item_ids"_a, verified_doc)
        .def("derivation", &derivation, "item_id"_a, derivation_doc)
        .def("statements", &statements, "customers"_a = py::none(), "moves"_a = py::none(),
             "legal_order"_a = false, statements_doc)
        .def("spare_credits", &spare_credits, "customers"_a = py::none(),
             "What nothing takes up of the credits of some customers, None for all: one dict a credit, "
             "customer_id, move_id, "
             "currency, left.")
        .def("open_penalties", &open_penalties, open_penalties_doc)
        .def("to_confirm", &what_to_confirm, to_confirm_doc)
        .def("terms", &terms, "move_ids"_a, terms_doc);
    module.def("coverage", &coverage_of, "manifests"_a.none(false), "series"_a, "as_of"_a.none(false),
               coverage_doc);
}

}  // namespace quittance::bind
