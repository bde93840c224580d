#include "at_once.hpp"
#include "engine.hpp"
#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/engine/foresight.hpp>

#include <datetime.h>
#include <pybind11/stl.h>
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

// Below it, starting a thread costs more than it saves.
constexpr std::uint32_t lines_worth_threads = 20'000;
constexpr std::size_t shares_for_a_thread = 8;

constexpr const char* evaluate_doc =
    "Decides for every open item and customer of the snapshot, as of a day (date or year-month-day text, "
    "never later by itself).\n\n"
    "`manifests` must hold one list of holds, a policy, or several and a selection, at most one scorecard, "
    "and "
    "the jurisdictions that\n"
    "claims fall under. The lock of the interpreter is released while the core runs; its log is replayed "
    "into "
    "the logger\n"
    "\"quittance_core\". `bank_matched_on`: the last day up to which the bank's lines are matched; what is "
    "overdue and was due\n"
    "later waits, on this night alone; None where nothing waits.\n"
    "Raises LedgerError (truncated or forged stream, row that comes twice), ManifestError, InputError.";

constexpr const char* evaluation_doc =
    "What was decided, dense and in ledger order. `items` and `cases` are sequences of dicts, made on "
    "demand: amounts as decimal\n"
    "text, dates as date, reasons as lists of dicts.";

constexpr const char* summary_doc =
    "Counts and amounts (company currency, decimal text), from the rows themselves: `amounts` overdue, not "
    "due and "
    "held of all customers, `items` and `cases` by state, `held` by code, "
    "`actions`\n"
    "by stage, `relations` and `grades` as counts, `rows` of each stream, `failures`, `waits_for_bank` "
    "(customers "
    "who\n"
    "would be contacted, were the bank matched) and `as_of`.";

struct IdHandle {
    using PythonClass = void;

    std::shared_ptr<PyEvaluation> evaluation;
    OutputStream stream;
};

// Counts and amounts under a name.
class Tally {
public:
    void add(std::string_view key, std::int64_t amount_minor) {
        auto& entry = entries_[key];
        ++entry.first;
        entry.second += amount_minor;
    }
    py::dict take(const Currency& currency) const {
        py::dict result;
        for (const auto& [key, entry] : entries_) {
            result[py::str(std::string(key))] =
                py::dict("count"_a = entry.first, "amount"_a = amount(entry.second, currency));
        }
        return result;
    }

private:
    std::map<std::string_view, std::pair<std::int64_t, std::int64_t>>
        entries_;  // keys live with the evaluation
};

py::dict summary(const PyEvaluation& self) {
    const Evaluation& evaluation = self.evaluation;
    const Snapshot& ledger = evaluation.ledger();
    const Currency& currency = ledger.company_currency();
    Tally items;
    Tally held;
    for (std::uint32_t item = 0; item < evaluation.item_count(); ++item) {
        if (evaluation.case_of(item).status == RowFault::none) {
            items.add(to_string(evaluation.kept[item].state),
                      ledger.residual_company_minor(evaluation.joined.item_line[item]));
        }
    }
    for (const HeldPart& part : evaluation.apportionment.holds) {
        const std::uint32_t line = evaluation.joined.item_line[part.item];
        held.add(evaluation.decision_rules.holds->rules[part.rule].code,
                 share(ledger.residual_company_minor(line), part.amount_minor, ledger.residual_minor(line)));
    }
    Tally cases;
    Tally actions;
    std::map<std::string, std::int64_t> relations;
    std::map<std::string, std::int64_t> grades;
    std::int64_t overdue_minor = 0;
    std::int64_t not_due_minor = 0;
    std::int64_t held_minor = 0;
    std::int64_t waits_for_bank = 0;
    for (const CaseDecision& decision : evaluation.cases) {
        if (decision.status != RowFault::none) {
            continue;
        }
        overdue_minor += decision.overdue_minor;
        not_due_minor += decision.not_due_minor;
        held_minor += decision.held_minor;
        waits_for_bank += decision.waits_for_bank ? 1 : 0;
        cases.add(to_string(decision.step.state), decision.overdue_minor);
        ++relations[std::string(to_string(decision.relation))];
        ++grades[decision.grade.letter == 0 ? std::string("none") : std::string(1, decision.grade.letter)];
        if (decision.step.state == CaseState::to_contact) {
            actions.add(evaluation.policy(decision).code(decision.step.next_stage), decision.action_minor);
        }
    }
    py::dict rows;
    for (const OutputStream stream : output_streams) {
        rows[name(stream)] = evaluation.output.count(stream);
    }
    const py::dict amounts("overdue"_a = amount(overdue_minor, currency),
                           "not_due"_a = amount(not_due_minor, currency),
                           "held"_a = amount(held_minor, currency));
    return py::dict("as_of"_a = format_day(evaluation.as_of()), "amounts"_a = amounts,
                    "items"_a = items.take(currency), "held"_a = held.take(currency),
                    "cases"_a = cases.take(currency), "actions"_a = actions.take(currency),
                    "relations"_a = relations, "grades"_a = grades, "rows"_a = rows,
                    "failures"_a = evaluation.joined.failures.size(), "waits_for_bank"_a = waits_for_bank);
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
    py::list list;
    for (const Failure& failure : self.evaluation.joined.failures) {
        list.append(py::dict(
            "customer_id"_a = optional_id(failure.customer_id), "move_id"_a = optional_id(failure.move_id),
            "line_id"_a = optional_id(failure.line_id), "code"_a = name(failure.fault),
            "message"_a = std::string(message(failure.fault)), "cure"_a = std::string(cure(failure.fault))));
    }
    return list;
}

py::dict prior(const PyEvaluation& self) {
    const PortfolioSums& sums = self.evaluation.prior;
    return py::dict("settled_count"_a = sums.settled_count, "delay_weight_micro"_a = sums.delay_weight_micro,
                    "delay_days_micro"_a = sums.delay_days_micro,
                    "late_weight_micro"_a = sums.late_weight_micro, "late_micro"_a = sums.late_micro);
}

// The ids that were copied in; more may come until the stream is read.
std::optional<Diagnostic> reserve_ids(PyEvaluation& self, OutputStream stream) {
    for (const auto& [of, reader] : self.id_readers) {
        if (auto fault = reader->finish()) {
            return fault;
        }
        self.evaluation.output.ids[static_cast<std::size_t>(of)] = reader->ids();
    }
    return self.evaluation.output.ready(stream);
}

OutputHandle open_stream(const std::shared_ptr<PyEvaluation>& self, const std::string& wanted) {
    for (const OutputStream stream : output_streams) {
        if (to_string(stream) == wanted) {
            OutputHandle handle;
            handle.evaluation = self;
            handle.row_count = self->evaluation.output.count(stream);
            handle.prepare = [&evaluation = *self, stream] { return reserve_ids(evaluation, stream); };
            handle.write = [&evaluation = self->evaluation, stream](std::uint32_t row, RowSink& sink) {
                write_row(evaluation, stream, row, sink);
            };
            return handle;
        }
    }
    throw py::key_error(wanted);
}

py::bytes read(OutputHandle& self, std::int64_t size) {
    if (self.prepare) {
        if (auto fault = self.prepare()) {
            raise("LedgerError", {std::move(*fault)});
        }
    }
    if (!self.begun) {
        self.begun = true;
        self.writer.header();
    }
    const auto wanted = size < 0 ? static_cast<std::size_t>(-1) : static_cast<std::size_t>(size);
    while (self.writer.size() < wanted && !self.ended) {
        if (self.next_row < self.row_count) {
            self.write(self.next_row++, self.writer);
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

[[noreturn]] void raise_fault(const Diagnostics& diagnostics) {
    const Diagnostic& first = diagnostics.front();
    raise(!first.place.stream.empty()          ? "LedgerError"
          : first.code == "as_of_out_of_range" ? "InputError"
                                               : "ManifestError",
          diagnostics);
}

std::shared_ptr<PyEvaluation> to_python(std::shared_ptr<Snapshot> ledger, const py::object& manifests,
                                        Evaluation&& decided) {
    auto evaluation = std::make_shared<PyEvaluation>(
        PyEvaluation{std::move(ledger), manifests, std::move(decided), {}, std::nullopt, nullptr});
    for (const auto& [stream, ids] : {std::pair{OutputStream::case_insert, "case_ids"},
                                      {OutputStream::item_insert, "item_ids"},
                                      {OutputStream::action_insert, "action_ids"}}) {
        evaluation->id_readers.emplace(stream, std::make_shared<IdReader>(ids));
    }
    return evaluation;
}

std::shared_ptr<PyEvaluation> run(const std::shared_ptr<PySnapshot>& snapshot, const py::object& manifests,
                                  py::handle as_of, py::handle bank_matched_on) {
    const Day day = to_day(as_of, "as_of");
    const Day matched_on = bank_matched_on.is_none() ? no_day : to_day(bank_matched_on, "bank_matched_on");
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
        return evaluate(snapshot->ledger, set, day, shares_of(snapshot->ledger), matched_on);
    }();
    if (!result.ok()) {
        raise_fault(result.diagnostics());
    }
    auto evaluation = to_python({snapshot, &snapshot->ledger}, manifests, std::move(result).value());
    replay(evaluation->evaluation.log);
    return evaluation;
}

constexpr const char* night_after_doc =
    "The next night that proposes something, up to the day `until` (date or year-month-day text), or that of "
    "`until` itself; None\n"
    "where this one is not earlier.\n\n"
    "It takes for granted that all that this night proposes leaves, on its day or the first one after it on "
    "which the policy allows\n"
    "a contact, and that nobody pays. Nights between on which nothing can change are not evaluated. The "
    "ledger "
    "is not read again, and\n"
    "this evaluation stays as it is. Rows of streams that such a night gives have no ids. Raises as "
    "`evaluate` "
    "does.";

std::shared_ptr<PyEvaluation> next_night(const PyEvaluation& self, py::handle until) {
    const Day day = to_day(until, "until");
    auto result = [&] {
        const py::gil_scoped_release release;
        return night_after(self.ledger, self.evaluation, day, shares_of(*self.ledger));
    }();
    if (!result.ok()) {
        raise_fault(result.diagnostics());
    }
    LaterNight night = std::move(result).value();
    return night.ledger ? to_python(std::move(night.ledger), self.manifests, std::move(night.evaluation))
                        : nullptr;
}

}  // namespace

Shares shares_of(const Snapshot& ledger) {
    return ledger.line_count() >= lines_worth_threads ? at_once(shares_for_a_thread) : Shares{};
}

void register_engine(py::module_& module) {
    PyDateTime_IMPORT;
    py::list codes;
    for (const std::string_view code : reason_codes()) {
        codes.append(std::string(code));
    }
    module.attr("REASON_CODES") = py::tuple(codes);

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
            "rows", [](const OutputHandle& self) { return self.row_count; }, "Rows of the stream.");

    EvaluationClass evaluation(module, "Evaluation", evaluation_doc);
    evaluation
        .def_property_readonly(
            "as_of", [](const PyEvaluation& self) { return to_date(self.evaluation.as_of()); },
            "The day, a date.")
        .def_property_readonly("summary", &summary, summary_doc)
        .def_property_readonly(
            "left_out", &left_out,
            "Open lines that are no items: list of code, count, amount (company currency).")
        .def_property_readonly("failures", &failures,
                               "One dict a failing customer: customer_id (None for a row without one), "
                               "move_id, line_id, code, message, cure.")
        .def_property_readonly("prior", &prior,
                               "Sums of the portfolio, for Snapshot(prior=…) of a later partial evaluation.")
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
    evaluation.def("night_after", &next_night, "until"_a.none(false), night_after_doc);
    add_decisions(module, evaluation);
    add_answers(module, evaluation);
    add_replay(module, evaluation);
    module.def("evaluate", &run, "snapshot"_a.none(false), "manifests"_a.none(false), "as_of"_a.none(false),
               py::kw_only(), "bank_matched_on"_a = py::none(), evaluate_doc);
}

}  // namespace quittance::bind
