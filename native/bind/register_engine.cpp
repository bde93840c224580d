#include "at_once.hpp"
#include "engine.hpp"
#include "manifests.hpp"
#include "registers.hpp"

#include <datetime.h>
#include <pybind11/stl.h>
#include <algorithm>
#include <array>
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
    "\"quittance_core\".\n"
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
    "by stage, `relations` and `grades` as counts, `rows` of each stream, `failures` and `as_of`.";

struct IdHandle {
    using PythonClass = void;

    std::shared_ptr<PyEvaluation> evaluation;
    OutputStream stream;
};

py::object json(const py::object& text) { return py::module_::import("json").attr("loads")(text); }
py::object json(const std::string& text) { return json(py::str(text)); }

// One open item, as its fields are told from.
struct ItemView {
    const Evaluation& evaluation;
    std::uint32_t item = 0;
    ItemDecision decision = evaluation.item(item);
    const Snapshot& ledger = evaluation.ledger();
    std::uint32_t line = decision.line;
    const Currency& currency = ledger.currency(line);
};

struct ItemField {
    const char* name;
    bool of_failed;  // told of items that could not be decided, too
    py::object (*value)(const ItemView&);
};

// A dict of an item and the columns of many have the same fields; `reasons` is JSON here.
constexpr auto item_fields = std::to_array<ItemField>({
    {"line_id", true,
     [](const ItemView& view) -> py::object { return py::int_(view.ledger.line_id(view.line)); }},
    {"move_id", true,
     [](const ItemView& view) -> py::object { return py::int_(view.ledger.move_id(view.line)); }},
    {"ordinal", true, [](const ItemView& view) -> py::object { return py::int_(view.decision.ordinal); }},
    {"customer_id", true,
     [](const ItemView& view) -> py::object { return py::int_(view.decision.customer_id); }},
    {"branch_id", true,
     [](const ItemView& view) -> py::object { return py::int_(view.ledger.company_id(view.line)); }},
    {"status", true, [](const ItemView& view) -> py::object { return name(view.decision.status); }},
    {"item_id", true,
     [](const ItemView& view) {
         const std::uint32_t own_row = view.decision.own_row;
         return optional_id(own_row == 0 ? no_id : view.ledger.item_id(own_row - 1));
     }},
    {"kind", false, [](const ItemView& view) -> py::object { return name(view.decision.kind); }},
    {"limitation_date", false, [](const ItemView& view) { return to_date(view.decision.limitation_day); }},
    {"state", false, [](const ItemView& view) -> py::object { return name(view.decision.state); }},
    {"hold", false,
     [](const ItemView& view) {
         return code(view.decision.hold == nullptr ? std::string_view() : view.decision.hold->code);
     }},
    {"currency", false, [](const ItemView& view) -> py::object { return py::str(view.currency.code); }},
    {"due_date", false, [](const ItemView& view) { return to_date(item_due_day(view.ledger, view.line)); }},
    {"amount", false,
     [](const ItemView& view) { return amount(view.ledger.amount_minor(view.line), view.currency); }},
    {"residual", false,
     [](const ItemView& view) { return amount(view.ledger.residual_minor(view.line), view.currency); }},
    {"claim", false, [](const ItemView& view) { return amount(view.decision.claim_minor, view.currency); }},
    {"held", false, [](const ItemView& view) { return amount(view.decision.held_minor, view.currency); }},
    {"residual_company", false,
     [](const ItemView& view) {
         return amount(view.ledger.residual_company_minor(view.line), view.ledger.company_currency());
     }},
    {"interest", false,
     [](const ItemView& view) { return amount(view.decision.interest_minor, view.currency); }},
    {"compensation", false,
     [](const ItemView& view) {
         return amount(view.decision.compensation_minor, view.ledger.company_currency());
     }},
    {"stage", false, [](const ItemView& view) { return code(view.decision.stage); }},
    {"stage_on", false, [](const ItemView& view) { return to_date(view.decision.done_on); }},
    {"next_stage", false,
     [](const ItemView& view) {
         const PolicyUse& policy = view.evaluation.policy(view.evaluation.case_of(view.item));
         return code(policy.code(view.decision.next_stage));
     }},
    {"next_date", false, [](const ItemView& view) { return to_date(view.decision.next_day); }},
    {"mentioned", false,
     [](const ItemView& view) -> py::object {
         const PolicyUse& policy = view.evaluation.policy(view.evaluation.case_of(view.item));
         return py::bool_(is_mentioned(view.evaluation.joined, policy, view.line, view.decision.claim_minor));
     }},
    {"reasons", false,
     [](const ItemView& view) -> py::object { return py::str(item_reasons(view.evaluation, view.item)); }},
    {"fingerprint", false,
     [](const ItemView& view) -> py::object {
         return py::int_(view.evaluation.item_fingerprint(view.item));
     }},
});

py::dict item_dict(const PyEvaluation& self, std::uint32_t item) {
    const ItemView view{self.evaluation, item};
    py::dict result;
    for (const ItemField& field : item_fields) {
        if (field.of_failed || view.decision.status == RowFault::none) {
            const py::object value = field.value(view);
            result[field.name] = field.name == std::string_view("reasons") ? json(value) : value;
        }
    }
    return result;
}

py::object action_dict(const Evaluation& evaluation, std::uint32_t party) {
    const Snapshot& ledger = evaluation.ledger();
    const CaseDecision& decision = evaluation.cases[party];
    py::dict result("outcome"_a = name(action_outcome(evaluation.joined, party, decision)));
    if (decision.step.state == CaseState::to_contact) {
        const PolicyUse& policy = evaluation.policy(decision);
        result["policy"] = policy.policy->name;
        result["policy_hash"] = policy.policy->hash;
        result["stage"] = code(policy.code(decision.step.next_stage));
        result["channel"] = name(policy.ladder.stage(decision.step.next_stage).channel);
        result["automatic"] = decision.action_automatic;
        result["amount"] = amount(decision.action_minor, ledger.company_currency());
        result["item_count"] = decision.action_item_count;
        result["recipient_id"] = optional_id(evaluation.joined.customer_row(party)->recipient_id);
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
    const PolicyUse& policy = evaluation.policy(decision);
    const CaseRow* own = evaluation.joined.case_row(index);
    py::dict result("customer_id"_a = evaluation.joined.parties[index].customer_id,
                    "status"_a = name(decision.status));
    result["case_id"] = optional_id(own == nullptr ? no_id : own->case_id);
    if (decision.status != RowFault::none) {
        return result;
    }
    result["relation_used"] = name(decision.relation);
    result["relation_reason"] = name(decision.relation_reason);
    result["grade"] = code({&decision.grade.letter, decision.grade.letter == 0 ? 0U : 1U});
    result["grade_reasons"] = json(grade_reasons(evaluation, index));
    result["state"] = name(decision.step.state);
    result["policy"] = policy.policy->name;
    result["overdue"] = amount(decision.overdue_minor, currency);
    result["not_due"] = amount(decision.not_due_minor, currency);
    result["held"] = amount(decision.held_minor, currency);
    result["penalties"] = amount(decision.penalties_minor, currency);
    result["interest"] = amount(decision.interest_minor, currency);
    result["compensation"] = amount(decision.compensation_minor, currency);
    result["oldest_due_date"] = to_date(decision.oldest_due_day);
    result["stage"] = code(policy.code(decision.stage));
    result["next_stage"] = code(policy.code(decision.step.next_stage));
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
    for (const CaseDecision& decision : evaluation.cases) {
        if (decision.status != RowFault::none) {
            continue;
        }
        overdue_minor += decision.overdue_minor;
        not_due_minor += decision.not_due_minor;
        held_minor += decision.held_minor;
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
                    "failures"_a = evaluation.joined.failures.size());
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
        const bool pays = snapshot->ledger.line_count() >= lines_worth_threads;
        return evaluate(snapshot->ledger, set, day, pays ? at_once(shares_for_a_thread) : Shares{});
    }();
    if (!result.ok()) {
        const Diagnostic& first = result.diagnostics().front();
        raise(!first.place.stream.empty()          ? "LedgerError"
              : first.code == "as_of_out_of_range" ? "InputError"
                                                   : "ManifestError",
              result.diagnostics());
    }
    auto evaluation = std::make_shared<PyEvaluation>(
        PyEvaluation{snapshot, manifests, std::move(result).value(), {}, std::nullopt});
    for (const auto& [stream, ids] : {std::pair{OutputStream::case_insert, "case_ids"},
                                      {OutputStream::item_insert, "item_ids"},
                                      {OutputStream::action_insert, "action_ids"}}) {
        evaluation->id_readers.emplace(stream, std::make_shared<IdReader>(ids));
    }
    replay(evaluation->evaluation.log);
    return evaluation;
}

// A sequence of dicts over one kind of decision, each made when it is asked for.
struct Items {
    using PythonClass = void;

    std::shared_ptr<PyEvaluation> evaluation;

    std::size_t size() const { return evaluation->evaluation.item_count(); }
    py::dict at(std::uint32_t index) const { return item_dict(*evaluation, index); }
};
struct Cases {
    using PythonClass = void;

    std::shared_ptr<PyEvaluation> evaluation;

    std::size_t size() const { return evaluation->evaluation.cases.size(); }
    py::dict at(std::uint32_t index) const { return case_dict(*evaluation, index); }
};

template <class Decisions>
py::dict element(const Decisions& self, std::int64_t index) {
    const auto count = static_cast<std::int64_t>(self.size());
    if (index < -count || index >= count) {
        throw py::index_error();
    }
    return self.at(static_cast<std::uint32_t>(index < 0 ? index + count : index));
}

template <class Decisions>
py::list slice(const Decisions& self, const py::slice& range) {
    py::ssize_t start = 0;
    py::ssize_t stop = 0;
    py::ssize_t step = 0;
    py::ssize_t count = 0;
    if (!range.compute(static_cast<py::ssize_t>(self.size()), &start, &stop, &step, &count)) {
        throw py::error_already_set();
    }
    py::list list;
    for (py::ssize_t i = 0; i < count; ++i, start += step) {
        list.append(self.at(static_cast<std::uint32_t>(start)));
    }
    return list;
}

constexpr const char* item_columns_doc =
    "Fields of the items from `start` to before `stop`, by name, as the dicts have them: a list of lists in "
    "the "
    "order of `names`.\n"
    "`reasons` are JSON text; None stands for what an undecided item does not have. Raises KeyError, "
    "IndexError.";

py::list item_columns(const Items& self, const std::vector<std::string>& names, std::size_t start,
                      std::size_t stop) {
    if (start > stop || stop > self.size()) {
        throw py::index_error();
    }
    std::vector<const ItemField*> fields;
    py::list columns;
    for (const std::string& wanted : names) {
        const auto* field = std::find_if(item_fields.begin(), item_fields.end(),
                                         [&](const ItemField& each) { return wanted == each.name; });
        if (field == item_fields.end()) {
            throw py::key_error(wanted);
        }
        fields.push_back(field);
        columns.append(py::list(stop - start));
    }
    for (std::size_t row = start; row < stop; ++row) {
        const ItemView view{self.evaluation->evaluation, static_cast<std::uint32_t>(row)};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const bool is_told = fields[i]->of_failed || view.decision.status == RowFault::none;
            PyList_SET_ITEM(columns[i].ptr(), static_cast<py::ssize_t>(row - start),
                            (is_told ? fields[i]->value(view) : py::none()).release().ptr());
        }
    }
    return columns;
}

// What the standard library makes of a length and elements by index, it makes of these.
template <class Decisions>
py::class_<Decisions> register_sequence(py::module_& module, const char* class_name, const char* doc) {
    py::class_<Decisions> sequence(module, class_name, doc);
    sequence.def("__len__", &Decisions::size)
        .def("__getitem__", &element<Decisions>, "index"_a)
        .def("__getitem__", &slice<Decisions>, "index"_a);
    const py::object abstract = py::module_::import("collections.abc").attr("Sequence");
    for (const char* method : {"__iter__", "__contains__", "__reversed__", "index", "count"}) {
        sequence.attr(method) = abstract.attr(method);
    }
    abstract.attr("register")(sequence);
    return sequence;
}

}  // namespace

void register_engine(py::module_& module) {
    PyDateTime_IMPORT;
    py::list codes;
    for (const std::string_view code : reason_codes()) {
        codes.append(std::string(code));
    }
    module.attr("REASON_CODES") = py::tuple(codes);

    register_sequence<Items>(module, "Items",
                             "Decisions on the open items, in ledger order: a sequence of dicts.")
        .def("columns", &item_columns, "names"_a, "start"_a, "stop"_a, item_columns_doc);
    register_sequence<Cases>(module, "Cases",
                             "Decisions on the customers that have a case: a sequence of dicts.");

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
    add_answers(module, evaluation);
    module.def("evaluate", &run, "snapshot"_a.none(false), "manifests"_a.none(false), "as_of"_a.none(false),
               evaluate_doc);
}

}  // namespace quittance::bind
