#include "ledger.hpp"
#include "manifests.hpp"
#include "penalty.hpp"
#include "registers.hpp"
#include "terms.hpp"

#include <quittance/engine/engine.hpp>

#include <datetime.h>
#include <pybind11/stl.h>
#include <map>
#include <string>
#include <utility>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* evaluate_doc =
    "Decides for every open item and customer of the snapshot, as of a day (date or year-month-day text, "
    "never later by itself).\n\n"
    "`manifests` must hold one policy, at most one scorecard, and the jurisdictions that claims fall under. "
    "The lock of the\n"
    "interpreter is released while the core runs; its log is replayed into the logger \"quittance_core\".\n"
    "Raises LedgerError (truncated or forged stream, row that comes twice), ManifestError, InputError.";

constexpr const char* evaluation_doc =
    "What was decided, dense and in ledger order. `items` and `cases` are sequences of dicts, made on "
    "demand: amounts as decimal\n"
    "text, dates as date, reasons as lists of dicts.";

constexpr const char* summary_doc =
    "Counts and amounts (company currency, decimal text), from the rows themselves: `items` and `cases` by "
    "state, `held` by code, "
    "`actions`\n"
    "by stage, `relations` and `grades` as counts, `rows` of each stream, `failures` and `as_of`.";

struct PyEvaluation {
    std::shared_ptr<PySnapshot> snapshot;  // both outlive the evaluation
    py::object manifests;
    Evaluation evaluation;
    std::map<OutputStream, std::shared_ptr<IdReader>> id_readers;
};

struct IdHandle {
    std::shared_ptr<PyEvaluation> evaluation;
    OutputStream stream;
};

// A file to read; rows are encoded as they are asked for.
struct OutputHandle {
    std::shared_ptr<PyEvaluation> evaluation;
    OutputStream stream;
    CopyWriter writer;
    std::uint32_t next_row = 0;
    bool begun = false;
    bool ended = false;
};

py::object json(const std::string& text) { return py::module_::import("json").attr("loads")(text); }

py::str amount(std::int64_t amount_minor, const Currency& currency) {
    return {format_amount(amount_minor, currency)};
}

py::object amount(const std::optional<std::int64_t>& amount_minor, const Currency& currency) {
    return amount_minor ? py::object(amount(*amount_minor, currency)) : py::object(py::none());
}

py::object stage(std::uint8_t number) {
    return number == 0 ? py::object(py::none()) : py::object(py::int_(number));
}

template <class Enum>
std::string name(Enum value) {
    return std::string(to_string(value));
}

py::object hold_name(Hold hold) {
    return hold == Hold::none ? py::object(py::none()) : py::object(py::str(name(hold)));
}

py::dict item_dict(const PyEvaluation& self, std::uint32_t item) {
    const Evaluation& evaluation = self.evaluation;
    const Snapshot& ledger = evaluation.ledger();
    const ItemDecision decision = evaluation.item(item);
    const std::uint32_t line = decision.line;
    const Currency& currency = ledger.currency(line);
    py::dict result("line_id"_a = ledger.line_id(line), "move_id"_a = ledger.move_id(line),
                    "ordinal"_a = decision.ordinal, "customer_id"_a = decision.customer_id,
                    "branch_id"_a = ledger.company_id(line), "status"_a = name(decision.status));
    result["item_id"] = decision.own_row == 0 ? py::object(py::none())
                                              : py::object(py::int_(ledger.item_id(decision.own_row - 1)));
    if (decision.status != RowFault::none) {
        return result;
    }
    result["kind"] = name(decision.kind);
    result["limitation_date"] = to_date(decision.limitation_day);
    result["state"] = name(decision.state);
    result["hold"] = hold_name(decision.hold);
    result["currency"] = currency.code;
    result["due_date"] = to_date(item_due_day(ledger, line));
    result["amount"] = amount(ledger.amount_minor(line), currency);
    result["residual"] = amount(ledger.residual_minor(line), currency);
    result["claim"] = amount(decision.claim_minor, currency);
    result["residual_company"] = amount(ledger.residual_company_minor(line), ledger.company_currency());
    result["interest"] = amount(decision.interest_minor, currency);
    result["compensation"] = amount(decision.compensation_minor, ledger.company_currency());
    result["stage"] = decision.done;
    result["stage_on"] = to_date(decision.done_on);
    result["next_stage"] = stage(decision.next_stage);
    result["next_date"] = to_date(decision.next_day);
    result["reasons"] = json(item_reasons(evaluation, item));
    result["fingerprint"] = decision.fingerprint;
    return result;
}

py::object action_dict(const Evaluation& evaluation, std::uint32_t party) {
    const Snapshot& ledger = evaluation.ledger();
    const CaseDecision& decision = evaluation.cases[party];
    py::dict result("outcome"_a = name(action_outcome(evaluation.joined, party, decision)));
    if (decision.step.state == CaseState::to_contact) {
        const Id recipient_id = evaluation.joined.customer_row(party)->recipient_id;
        result["stage"] = decision.step.next_stage;
        result["channel"] = name(evaluation.policy(decision).ladder.stage(decision.step.next_stage).channel);
        result["automatic"] = decision.action_automatic;
        result["amount"] = amount(decision.action_minor, ledger.company_currency());
        result["item_count"] = decision.action_item_count;
        result["recipient_id"] =
            recipient_id == no_id ? py::object(py::none()) : py::object(py::int_(recipient_id));
        result["reasons"] = json(action_reasons(evaluation, party));
        result["fingerprint"] = decision.action_fingerprint;
    }
    return result;
}

py::dict case_dict(const PyEvaluation& self, std::uint32_t index) {
    const Evaluation& evaluation = self.evaluation;
    const Snapshot& ledger = evaluation.ledger();
    const Currency& currency = ledger.company_currency();
    const CaseDecision& decision = evaluation.cases[index];
    const CaseRow* own = evaluation.joined.case_row(index);
    py::dict result("customer_id"_a = evaluation.joined.parties[index].customer_id,
                    "status"_a = name(decision.status));
    result["case_id"] = own == nullptr ? py::object(py::none()) : py::object(py::int_(own->case_id));
    if (decision.status != RowFault::none) {
        return result;
    }
    result["relation_used"] = name(decision.relation);
    result["relation_reason"] = name(decision.relation_reason);
    result["grade"] = decision.grade.letter == 0 ? py::object(py::none())
                                                 : py::object(py::str(std::string(1, decision.grade.letter)));
    result["grade_reasons"] = json(grade_reasons(evaluation, index));
    result["state"] = name(decision.step.state);
    result["overdue"] = amount(decision.overdue_minor, currency);
    result["not_due"] = amount(decision.not_due_minor, currency);
    result["held"] = amount(decision.held_minor, currency);
    result["penalties"] = amount(decision.penalties_minor, currency);
    result["interest"] = amount(decision.interest_minor, currency);
    result["compensation"] = amount(decision.compensation_minor, currency);
    result["oldest_due_date"] = to_date(decision.oldest_due_day);
    result["stage"] = decision.stage;
    result["next_stage"] = stage(decision.step.next_stage);
    result["next_date"] = to_date(decision.step.next_day);
    result["reasons"] = json(case_reasons(evaluation, index));
    result["item_count"] = evaluation.joined.items_of(index).size();
    result["fingerprint"] = decision.fingerprint;
    result["action"] = action_dict(evaluation, index);
    return result;
}

// Counts and amounts under a name.
class Tally {
public:
    void add(const std::string& key, std::int64_t amount_minor) {
        auto& entry = entries_[key];
        ++entry.first;
        entry.second += amount_minor;
    }
    py::dict take(const Currency& currency) const {
        py::dict result;
        for (const auto& [key, entry] : entries_) {
            result[py::str(key)] =
                py::dict("count"_a = entry.first, "amount"_a = amount(entry.second, currency));
        }
        return result;
    }

private:
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> entries_;
};

py::dict summary(const PyEvaluation& self) {
    const Evaluation& evaluation = self.evaluation;
    const Snapshot& ledger = evaluation.ledger();
    const Currency& currency = ledger.company_currency();
    Tally items;
    Tally held;
    for (std::uint32_t item = 0; item < evaluation.item_count(); ++item) {
        const ItemDecision decision = evaluation.item(item);
        if (decision.status != RowFault::none) {
            continue;
        }
        const std::int64_t amount_minor = ledger.residual_company_minor(decision.line);
        items.add(name(decision.state), amount_minor);
        if (decision.hold != Hold::none) {
            held.add(name(decision.hold), amount_minor);
        }
    }
    Tally cases;
    Tally actions;
    std::map<std::string, std::int64_t> relations;
    std::map<std::string, std::int64_t> grades;
    for (const CaseDecision& decision : evaluation.cases) {
        if (decision.status != RowFault::none) {
            continue;
        }
        cases.add(name(decision.step.state), decision.overdue_minor);
        ++relations[name(decision.relation)];
        ++grades[decision.grade.letter == 0 ? std::string("none") : std::string(1, decision.grade.letter)];
        if (decision.step.state == CaseState::to_contact) {
            actions.add(std::to_string(decision.step.next_stage), decision.action_minor);
        }
    }
    py::dict rows;
    for (const OutputStream stream : output_streams) {
        rows[py::str(name(stream))] = evaluation.output.count(stream);
    }
    return py::dict("as_of"_a = format_day(evaluation.as_of()), "items"_a = items.take(currency),
                    "held"_a = held.take(currency), "cases"_a = cases.take(currency),
                    "actions"_a = actions.take(currency), "relations"_a = relations, "grades"_a = grades,
                    "rows"_a = rows, "failures"_a = evaluation.joined.failures.size());
}

py::list left_out(const PyEvaluation& self) {
    py::list list;
    for (const LeftOut& entry : self.evaluation.joined.left_out) {
        list.append(
            py::dict("code"_a = std::string(entry.code), "count"_a = entry.count,
                     "amount"_a = amount(entry.amount_minor, self.evaluation.ledger().company_currency())));
    }
    return list;
}

py::list failures(const PyEvaluation& self) {
    const auto id = [](Id value) {
        return value == no_id ? py::object(py::none()) : py::object(py::int_(value));
    };
    py::list list;
    for (const Failure& failure : self.evaluation.joined.failures) {
        list.append(py::dict("customer_id"_a = id(failure.customer_id), "move_id"_a = id(failure.move_id),
                             "line_id"_a = id(failure.line_id), "code"_a = name(failure.fault),
                             "message"_a = std::string(message(failure.fault)),
                             "cure"_a = std::string(cure(failure.fault))));
    }
    return list;
}

py::dict prior(const PyEvaluation& self) {
    const PortfolioSums& sums = self.evaluation.prior;
    return py::dict("settled_count"_a = sums.settled_count, "delay_weight_micro"_a = sums.delay_weight_micro,
                    "delay_days_micro"_a = sums.delay_days_micro,
                    "late_weight_micro"_a = sums.late_weight_micro, "late_micro"_a = sums.late_micro);
}

std::uint32_t checked_index(std::int64_t index, std::size_t size) {
    const auto count = static_cast<std::int64_t>(size);
    if (index < -count || index >= count) {
        throw py::index_error();
    }
    return static_cast<std::uint32_t>(index < 0 ? index + count : index);
}

py::dict derivation(const PyEvaluation& self, std::int64_t index) {
    const auto assessment = self.evaluation.derivation(checked_index(index, self.evaluation.item_count()));
    if (!assessment.ok()) {
        raise("InputError", assessment.diagnostics());
    }
    return to_python(*assessment, true);
}

py::list fact_codes(const StatementLine& line, std::string_view part) {
    py::list codes;
    for (const auto& [of_part, fact] : line.facts) {
        if (of_part == part) {
            codes.append(fact->code);
        }
    }
    return codes;
}

// Adds what the ledger and the law say of a claim to what was computed of it.
void tell_claim(const Snapshot& ledger, const StatementLine& line, const Assessment& assessed,
                const py::dict& claim) {
    const Currency& currency = assessed.currency;
    const auto open = [](const std::optional<std::int64_t>& due_minor, std::int64_t settled_minor) {
        return due_minor ? std::optional(*due_minor - settled_minor) : std::nullopt;
    };
    const auto code = [](std::string_view text) {
        return text.empty() ? py::object(py::none()) : py::object(py::str(std::string(text)));
    };
    claim["line_id"] = ledger.line_id(line.line);
    claim["move_id"] = ledger.move_id(line.line);
    claim["ordinal"] = line.ordinal;
    claim["item_id"] =
        line.own_row == 0 ? py::object(py::none()) : py::object(py::int_(ledger.item_id(line.own_row - 1)));
    claim["branch_id"] = ledger.company_id(line.line);
    claim["date"] = to_date(ledger.day(line.line));
    claim["due_date"] = to_date(line.claim.due_day);
    claim["amount"] = amount(line.claim.amount_minor, currency);
    claim["residual"] = amount(ledger.residual_minor(line.line), currency);
    claim["credit_origin"] = amount(line.claim.credit_origin_minor, currency);
    py::list events;
    for (const Event& event : line.events) {
        events.append(py::dict("on"_a = format_day(event.day),
                               "kind"_a = event.kind == EventKind::payment ? "payment" : "credit",
                               "amount"_a = amount(event.amount_minor, currency)));
    }
    claim["events"] = events;
    claim["hold"] = code(to_string(line.hold));
    claim["unavailable"] = code(to_string(line.unavailable));
    claim["jurisdiction"] = line.terms.terms.jurisdiction;
    claim["law_reason"] = name(line.terms.law_reason);
    claim["relation"] = name(line.terms.terms.relation);
    claim["relation_reason"] = name(line.terms.relation_reason);
    py::dict facts;
    for (const auto& [part, fact] : line.facts) {
        const py::list codes = fact_codes(line, part);
        facts[py::str(std::string(part))] = codes.size() == 1 ? py::object(codes[0]) : py::object(codes);
    }
    claim["facts"] = facts;
    claim["status"] = line.status ? code(to_string(*line.status)) : py::object(py::none());
    claim["interest_charged"] = amount(line.interest_charged_minor, currency);
    claim["compensation_charged"] = amount(line.compensation_charged_minor, assessed.compensation_currency);
    claim["interest_open"] = amount(
        open(assessed.interest_minor, assessed.interest_paid_minor + line.interest_charged_minor), currency);
    claim["compensation_open"] = amount(open(assessed.compensation_minor, line.compensation_charged_minor),
                                        assessed.compensation_currency);
    claim["limitation"] = line.limitation ? py::object(to_python(*line.limitation)) : py::object(py::none());
    claim["past_limitation"] = line.past_limitation;
}

py::list statements(const PyEvaluation& self, bool legal_order) {
    const auto result = [&] {
        const py::gil_scoped_release release;
        const Evaluation& evaluation = self.evaluation;
        return quittance::statements(evaluation.joined, *evaluation.manifests, evaluation.apportionment,
                                     legal_order);
    }();
    if (!result.ok()) {
        raise("InputError", result.diagnostics());
    }
    const Snapshot& ledger = self.evaluation.ledger();
    py::list list;
    for (const CustomerStatement& statement : *result) {
        std::vector<std::string> names;
        for (const StatementLine& line : statement.lines) {
            names.push_back(std::to_string(ledger.move_id(line.line)) + "/" + std::to_string(line.ordinal));
        }
        py::dict told("customer_id"_a = statement.customer_id);
        told.attr("update")(to_python(statement.assessed, names));
        const py::list claims(told["claims"]);
        for (std::size_t i = 0; i < names.size(); ++i) {
            tell_claim(ledger, statement.lines[i], statement.assessed.claims[i], claims[i]);
        }
        py::list penalties;
        for (const std::uint32_t line : statement.penalties) {
            penalties.append(py::dict(
                "line_id"_a = ledger.line_id(line), "move_id"_a = ledger.move_id(line),
                "kind"_a = name(item_kind(ledger, line)), "due_date"_a = to_date(item_due_day(ledger, line)),
                "amount"_a = amount(ledger.amount_minor(line), ledger.currency(line)),
                "residual"_a = amount(ledger.residual_minor(line), ledger.currency(line))));
        }
        told["penalties"] = penalties;
        list.append(told);
    }
    return list;
}

OutputHandle open_stream(const std::shared_ptr<PyEvaluation>& self, const std::string& wanted) {
    for (const OutputStream stream : output_streams) {
        if (to_string(stream) == wanted) {
            return {self, stream, {}, 0, false, false};
        }
    }
    throw py::key_error(wanted);
}

py::bytes read(OutputHandle& self, std::int64_t size) {
    Evaluation& evaluation = self.evaluation->evaluation;
    if (!self.begun) {
        for (const auto& [stream, reader] : self.evaluation->id_readers) {
            if (auto fault = reader->finish()) {
                raise("LedgerError", {std::move(*fault)});
            }
            evaluation.output.ids[static_cast<std::size_t>(stream)] = reader->ids();
        }
        if (auto fault = evaluation.output.ready(self.stream)) {
            raise("LedgerError", {std::move(*fault)});
        }
        self.begun = true;
        self.writer.header();
    }
    const std::uint32_t rows = evaluation.output.count(self.stream);
    const auto wanted = size < 0 ? static_cast<std::size_t>(-1) : static_cast<std::size_t>(size);
    while (self.writer.size() < wanted && !self.ended) {
        if (self.next_row < rows) {
            write_row(evaluation, self.stream, self.next_row++, self.writer);
        } else {
            self.writer.trailer();
            self.ended = true;
        }
    }
    return {self.writer.take(wanted)};
}

// The core logs into a buffer of the call; here it reaches Python.
void replay(const std::vector<LogRecord>& log) {
    const py::object logger = py::module_::import("logging").attr("getLogger")("quittance_core");
    for (const LogRecord& record : log) {
        logger.attr(record.level == "warning" ? "warning" : "info")("%s", record.message);
    }
}

std::shared_ptr<PyEvaluation> run(const std::shared_ptr<PySnapshot>& snapshot, const py::object& manifests,
                                  py::handle as_of) {
    const Day day = to_day(as_of, "as_of");
    const ManifestSet& set = manifests.cast<const Manifests&>().set;
    const Diagnostics faults = [&] {
        const py::gil_scoped_release release;
        return snapshot->seal();
    }();
    if (!faults.empty()) {
        raise("LedgerError", faults);
    }
    auto result = [&] {
        const py::gil_scoped_release release;
        return evaluate(snapshot->ledger, set, day);
    }();
    if (!result.ok()) {
        const Diagnostic& first = result.diagnostics().front();
        raise(!first.place.stream.empty()          ? "LedgerError"
              : first.code == "as_of_out_of_range" ? "InputError"
                                                   : "ManifestError",
              result.diagnostics());
    }
    auto evaluation =
        std::make_shared<PyEvaluation>(PyEvaluation{snapshot, manifests, std::move(result).value(), {}});
    for (const auto& [stream, ids] : {std::pair{OutputStream::case_insert, "case_ids"},
                                      {OutputStream::item_insert, "item_ids"},
                                      {OutputStream::action_insert, "action_ids"}}) {
        evaluation->id_readers.emplace(stream, std::make_shared<IdReader>(ids));
    }
    replay(evaluation->evaluation.log);
    return evaluation;
}

// A sequence of dicts over one kind of decision.
struct Items {
    std::shared_ptr<PyEvaluation> evaluation;
};
struct Cases {
    std::shared_ptr<PyEvaluation> evaluation;
};

}  // namespace

void register_engine(py::module_& module) {
    PyDateTime_IMPORT;
    py::list codes;
    for (const std::string_view code : reason_codes()) {
        codes.append(std::string(code));
    }
    module.attr("REASON_CODES") = py::tuple(codes);

    py::class_<Items>(module, "Items", "Decisions on the open items, in ledger order: a sequence of dicts.")
        .def("__len__", [](const Items& self) { return self.evaluation->evaluation.item_count(); })
        .def(
            "__getitem__",
            [](const Items& self, std::int64_t index) {
                return item_dict(*self.evaluation,
                                 checked_index(index, self.evaluation->evaluation.item_count()));
            },
            "index"_a);
    py::class_<Cases>(module, "Cases", "Decisions on the customers that have a case: a sequence of dicts.")
        .def("__len__", [](const Cases& self) { return self.evaluation->evaluation.cases.size(); })
        .def(
            "__getitem__",
            [](const Cases& self, std::int64_t index) {
                return case_dict(*self.evaluation,
                                 checked_index(index, self.evaluation->evaluation.cases.size()));
            },
            "index"_a);

    py::class_<IdHandle>(
        module, "ReservedIds",
        "Ids for new rows: a file that one column of a COPY … TO STDOUT (FORMAT binary) is written to.")
        .def(
            "write",
            [](const IdHandle& self, py::handle bytes) {
                return feed(bytes, [&](std::span<const std::uint8_t> content) {
                    return self.evaluation->id_readers.at(self.stream)->write(content);
                });
            },
            "bytes"_a.none(false),
            "Takes the next bytes, cut anywhere, and returns their number. Raises LedgerError.")
        .def_property_readonly(
            "rows",
            [](const IdHandle& self) { return self.evaluation->id_readers.at(self.stream)->row_count(); },
            "Ids written so far.");

    py::class_<OutputHandle>(module, "OutputStream",
                             "One stream out: a file that COPY … FROM STDIN (FORMAT binary) reads.")
        .def("read", &read, "size"_a = -1,
             "At most `size` bytes, all that is left for -1, b\"\" at the end. Raises LedgerError where ids "
             "are missing.")
        .def_property_readonly(
            "rows",
            [](const OutputHandle& self) { return self.evaluation->evaluation.output.count(self.stream); },
            "Rows of the stream.");

    py::class_<PyEvaluation, std::shared_ptr<PyEvaluation>> evaluation(module, "Evaluation", evaluation_doc);
    evaluation.def_property_readonly("summary", &summary, summary_doc)
        .def_property_readonly(
            "left_out", &left_out,
            "Open lines that are no items: list of code, count, amount (company currency).")
        .def_property_readonly("failures", &failures,
                               "One dict a failing customer: customer_id (None for a row without one), "
                               "move_id, line_id, code, message, cure.")
        .def_property_readonly("prior", &prior,
                               "Sums of the portfolio, for Snapshot(prior=…) of a later partial evaluation.")
        .def_property_readonly(
            "items", [](const std::shared_ptr<PyEvaluation>& self) { return Items{self}; },
            "Decisions on the open items, in ledger order.")
        .def_property_readonly(
            "cases", [](const std::shared_ptr<PyEvaluation>& self) { return Cases{self}; },
            "Decisions on the customers that have a case.")
        .def("derivation", &derivation, "item"_a,
             "Interest and compensation of one item with segments and reasons, as `accrue` returns them, the "
             "law first; compensation of "
             "the item by\n"
             "itself, though the law may give it once per invoice. Raises InputError where no interest is "
             "computed.")
        .def("statements", &statements, "legal_order"_a = false,
             "What each customer owes in each currency, settled claims of which interest or compensation is "
             "left included: a list of\n"
             "dicts as `statement` returns them, with the ledger and the law behind each claim. Raises "
             "InputError.")
        .def("stream", &open_stream, "name"_a, "A new reader of one of STREAMS_OUT. Raises KeyError.");
    for (const auto& [stream, ids] : {std::pair{OutputStream::case_insert, "case_ids"},
                                      {OutputStream::item_insert, "item_ids"},
                                      {OutputStream::action_insert, "action_ids"}}) {
        evaluation.def_property_readonly(
            ids,
            [stream = stream](const std::shared_ptr<PyEvaluation>& self) {
                return IdHandle{self, stream};
            },
            "Takes the ids of the new rows, before their stream is read.");
    }
    module.def("evaluate", &run, "snapshot"_a.none(false), "manifests"_a.none(false), "as_of"_a.none(false),
               evaluate_doc);
}

}  // namespace quittance::bind
