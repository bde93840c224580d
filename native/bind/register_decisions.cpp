#include "engine.hpp"

#include <quittance/engine/foresight.hpp>

#include <datetime.h>
#include <pybind11/stl.h>
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

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
     [](const ItemView& view) -> py::object { return py::bool_(view.decision.mentioned); }},
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
        result["channel"] = name(channel_of(policy.ladder, decision.step));
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

py::dict case_of_customer(const PyEvaluation& self, Id customer_id) {
    const std::uint32_t party = self.evaluation.joined.find_party(customer_id);
    if (party >= self.evaluation.cases.size()) {  // nowhere, or without a case
        throw py::key_error(std::to_string(customer_id));
    }
    return case_dict(self, party);
}

constexpr const char* proposals_doc =
    "The contacts that the night proposes, in the order of `cases`: a dict of lists.\n\n"
    "`case` is the place in `cases`; `customer_id`, `policy`, `stage`, `channel`, `automatic`, `amount` "
    "(company currency, decimal text)\n"
    "and `item_count` are those of the action; `leaves_on` is the first day from that of the night on which\n"
    "the policy allows a contact; `is_first` where nobody was in contact with the customer before.";

py::dict proposals(const PyEvaluation& self) {
    const Evaluation& evaluation = self.evaluation;
    const Currency& currency = evaluation.ledger().company_currency();
    std::map<std::string, py::list> columns;
    for (std::uint32_t party = 0; party < evaluation.cases.size(); ++party) {
        const CaseDecision& decision = evaluation.cases[party];
        if (decision.step.state != CaseState::to_contact) {
            continue;
        }
        const PolicyUse& policy = evaluation.policy(decision);
        const CaseRow* own = evaluation.joined.case_row(party);
        columns["case"].append(party);
        columns["customer_id"].append(evaluation.joined.parties[party].customer_id);
        columns["policy"].append(policy.policy->name);
        columns["stage"].append(code(policy.code(decision.step.next_stage)));
        columns["channel"].append(name(channel_of(policy.ladder, decision.step)));
        columns["automatic"].append(decision.action_automatic);
        columns["amount"].append(amount(decision.action_minor, currency));
        columns["item_count"].append(decision.action_item_count);
        columns["leaves_on"].append(to_date(leaves_on(evaluation, party)));
        columns["is_first"].append(own == nullptr || own->last_contact_on == no_day);
    }
    py::dict told;
    for (const char* column : {"case", "customer_id", "policy", "stage", "channel", "automatic", "amount",
                               "item_count", "leaves_on", "is_first"}) {
        told[column] = columns[column];
    }
    return told;
}

}  // namespace

void add_decisions(py::module_& module, EvaluationClass& evaluation) {
    PyDateTime_IMPORT;
    register_sequence<Items>(module, "Items",
                             "Decisions on the open items, in ledger order: a sequence of dicts.")
        .def("columns", &item_columns, "names"_a, "start"_a, "stop"_a, item_columns_doc);
    register_sequence<Cases>(module, "Cases",
                             "Decisions on the customers that have a case: a sequence of dicts.");
    evaluation
        .def_property_readonly(
            "items", [](const std::shared_ptr<PyEvaluation>& self) { return Items{self}; },
            "Decisions on the open items, in ledger order.")
        .def_property_readonly(
            "cases", [](const std::shared_ptr<PyEvaluation>& self) { return Cases{self}; },
            "Decisions on the customers that have a case.")
        .def("case", &case_of_customer, "customer_id"_a,
             "The decision on one customer, as `cases` gives it. Raises KeyError where it has no case.")
        .def("proposals", &proposals, proposals_doc);
}

}  // namespace quittance::bind
