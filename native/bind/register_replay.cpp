#include "engine.hpp"

#include <datetime.h>
#include <pybind11/stl.h>
#include <memory>
#include <string>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* kept_stream_doc =
    "What this night is to keep, against the snapshot's `slices`: a new reader of one of STREAMS_KEPT.\n\n"
    "`slice_insert` new slices, `slice_update` those of which only the window took something, "
    "`decision_insert` the decisions that\n"
    "differ from the kept ones. Nothing of it is made before it is asked for. Raises KeyError.";

constexpr const char* kept_decisions_doc =
    "What is kept of the decision on each customer that has a case, in the order of `cases`: a dict of "
    "lists.\n\n"
    "`customer`, `fingerprint` (of the case and its proposal), `state` (or the code of why it failed), "
    "`policy`, `stage`, `next_stage`\n"
    "(None where there is none), `next_date`.";

const Keeping& keeping_of(PyEvaluation& self) {
    if (!self.keeping) {
        const py::gil_scoped_release release;
        self.keeping =
            std::make_shared<const Keeping>(find_changes(self.evaluation, shares_of(*self.ledger)));
    }
    return *self.keeping;
}

OutputHandle open_kept(const std::shared_ptr<PyEvaluation>& self, const std::string& wanted) {
    for (const KeptStream stream : kept_streams) {
        if (to_string(stream) == wanted) {
            const Keeping& keeping = keeping_of(*self);
            OutputHandle handle;
            handle.evaluation = self;
            handle.row_count = count(keeping, stream);
            handle.write = [&keeping, &evaluation = self->evaluation, stream](std::uint32_t row,
                                                                              RowSink& sink) {
                write_row(evaluation, keeping, stream, row, sink);
            };
            return handle;
        }
    }
    throw py::key_error(wanted);
}

py::dict kept_decisions(const PyEvaluation& self) {
    py::list customer;
    py::list fingerprint;
    py::list state;
    py::list policy;
    py::list stage;
    py::list next_stage;
    py::list next_date;
    for (std::uint32_t party = 0; party < self.evaluation.cases.size(); ++party) {
        const KeptDecisionFacts kept = kept_decision(self.evaluation, party);
        customer.append(kept.customer_id);
        fingerprint.append(kept.fingerprint);
        state.append(code(kept.state));
        policy.append(code(kept.policy));
        stage.append(code(kept.stage));
        next_stage.append(code(kept.next_stage));
        next_date.append(to_date(kept.next_day));
    }
    return py::dict("customer"_a = customer, "fingerprint"_a = fingerprint, "state"_a = state,
                    "policy"_a = policy, "stage"_a = stage, "next_stage"_a = next_stage,
                    "next_date"_a = next_date);
}

}  // namespace

void add_replay(py::module_& module, EvaluationClass& evaluation) {
    PyDateTime_IMPORT;
    py::list streams;
    for (const KeptStream stream : kept_streams) {
        py::list names;
        py::list described;
        for (const StreamColumn& column : columns(stream)) {
            names.append(code(column.name));
            described.append(describe(column));
        }
        const py::str stream_name = name(stream);
        module.attr("STREAMS")[stream_name] = py::tuple(names);
        module.attr("STREAM_COLUMNS")[stream_name] = py::tuple(described);
        streams.append(stream_name);
    }
    module.attr("STREAMS_KEPT") = py::tuple(streams);
    evaluation.def("kept_stream", &open_kept, "name"_a.none(false), kept_stream_doc)
        .def("kept_decisions", &kept_decisions, kept_decisions_doc);
}

}  // namespace quittance::bind
