// What register_engine shares with register_decisions and register_answers.
#pragma once

#include "ledger.hpp"

#include <quittance/engine/answers.hpp>
#include <quittance/replay/keeping.hpp>

#include <pybind11/pybind11.h>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace quittance::bind {

struct PyEvaluation {
    using PythonClass = void;

    std::shared_ptr<Snapshot> ledger;  // both outlive the evaluation
    pybind11::object manifests;
    Evaluation evaluation;
    std::map<OutputStream, std::shared_ptr<IdReader>> id_readers;
    std::optional<ItemIndex> items_by_id;    // made when somebody asks by key
    std::shared_ptr<const Keeping> keeping;  // made when somebody keeps the night
};

// A file to read; rows are encoded as they are asked for.
struct OutputHandle {
    using PythonClass = void;

    std::shared_ptr<PyEvaluation> evaluation;
    std::uint32_t row_count = 0;
    std::function<std::optional<Diagnostic>()> prepare;  // before rows are written
    std::function<void(std::uint32_t, RowSink&)> write;
    CopyWriter writer;
    std::uint32_t next_row = 0;
    bool begun = false;
    bool ended = false;
};

inline pybind11::object amount(std::int64_t amount_minor, const Currency& currency) {
    return pybind11::str(format_amount(amount_minor, currency));
}

inline pybind11::object amount(const std::optional<std::int64_t>& amount_minor, const Currency& currency) {
    return amount_minor ? amount(*amount_minor, currency) : pybind11::none();
}

// None for "".
inline pybind11::object code(std::string_view text) {
    return text.empty() ? pybind11::object(pybind11::none()) : pybind11::str(text.data(), text.size());
}

inline pybind11::object optional_id(Id id) {
    return id == no_id ? pybind11::object(pybind11::none()) : pybind11::int_(id);
}

template <class Enum>
pybind11::str name(Enum value) {
    const std::string_view text = to_string(value);
    return {text.data(), text.size()};
}

using EvaluationClass = pybind11::class_<PyEvaluation, std::shared_ptr<PyEvaluation>>;
// Adds what was decided of each item and customer, as dicts and columns.
void add_decisions(pybind11::module_& module, EvaluationClass& evaluation);
// Adds what an evaluation answers by key and by column.
void add_answers(pybind11::module_& module, EvaluationClass& evaluation);
// Adds what a night keeps so that it can be decided again.
void add_replay(pybind11::module_& module, EvaluationClass& evaluation);
// Shares for the customers of a sealed ledger.
Shares shares_of(const Snapshot& ledger);

}  // namespace quittance::bind
