#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/base/version.hpp>

#include <fmt/core.h>
#include <pybind11/pybind11.h>
#include <spdlog/version.h>
#include <xxhash.h>
#include <boost/version.hpp>
#include <string>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* build_info_doc =
    "What this module was built from.\n\n"
    "Returns a dict: `version` (of the distribution), `boundary_version` (int, of the streams between host "
    "and core; a host\n"
    "refuses another one than it was written for), `compiler`, `cplusplus` (the language standard) and "
    "`libraries` (name to\n"
    "version of what is compiled in).";

std::string dotted(int major, int minor, int patch) {
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

py::dict build_info() {
    const py::dict libraries(
        "boost"_a = dotted(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100),
        "fmt"_a = dotted(FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100),
        "pybind11"_a = dotted(PYBIND11_VERSION_MAJOR, PYBIND11_VERSION_MINOR, PYBIND11_VERSION_MICRO),
        "spdlog"_a = dotted(SPDLOG_VER_MAJOR, SPDLOG_VER_MINOR, SPDLOG_VER_PATCH),
        "xxhash"_a = dotted(XXH_VERSION_MAJOR, XXH_VERSION_MINOR, XXH_VERSION_RELEASE));
    return py::dict("version"_a = std::string(version), "boundary_version"_a = boundary_version,
                    "compiler"_a = std::string("g++ ") + __VERSION__, "cplusplus"_a = __cplusplus,
                    "libraries"_a = libraries);
}

void add_exception(py::module_& module, const char* name, PyObject* base, const char* doc) {
    const std::string qualified = "quittance_core." + std::string(name);
    PyObject* type = PyErr_NewExceptionWithDoc(qualified.c_str(), doc, base, nullptr);
    if (type == nullptr) {
        throw py::error_already_set();
    }
    module.attr(name) = py::reinterpret_steal<py::object>(type);
}

}  // namespace

py::list to_python(const Diagnostics& diagnostics) {
    py::list list;
    for (const Diagnostic& diagnostic : diagnostics) {
        py::dict entry("code"_a = diagnostic.code);
        const Place& place = diagnostic.place;
        if (!place.source.empty()) {
            entry["source"] = place.source;
        }
        if (place.line > 0) {
            entry["pointer"] = place.pointer;
            entry["line"] = place.line;
            entry["column"] = place.column;
        }
        if (!place.stream.empty()) {
            entry["stream"] = place.stream;
        }
        if (!place.stream.empty() || place.row >= 0) {
            entry["row"] = place.row;
            entry["column_name"] = place.column_name;
        }
        entry["message"] = diagnostic.message;
        entry["cure"] = diagnostic.cure;
        list.append(entry);
    }
    return list;
}

void raise(const char* exception_name, const Diagnostics& diagnostics) {
    std::string message;
    for (const Diagnostic& diagnostic : diagnostics) {
        message += (message.empty() ? "" : "\n") + to_text(diagnostic);
    }
    const py::object type = py::module_::import("quittance_core._core").attr(exception_name);
    const py::object exception = type(message);
    exception.attr("diagnostics") = to_python(diagnostics);
    PyErr_SetObject(type.ptr(), exception.ptr());
    throw py::error_already_set();
}

}  // namespace quittance::bind

PYBIND11_MODULE(_core, module) {
    using namespace quittance::bind;
    module.doc() =
        "The native core of Quittance: exact penalties, escalation and scoring on open receivables.";
    add_exception(module, "QuittanceError", PyExc_ValueError,
                  "Base of the core's errors. `diagnostics` lists every fault as a dict: code, message, cure "
                  "and its place.");
    const py::object base = module.attr("QuittanceError");
    add_exception(module, "ManifestError", base.ptr(),
                  "Manifests with faults, all of them in `diagnostics`.");
    add_exception(module, "LedgerError", base.ptr(), "A truncated or forged stream of the ledger.");
    add_exception(module, "InputError", base.ptr(), "Arguments with faults, all of them in `diagnostics`.");
    module.def("build_info", &build_info, build_info_doc);
    register_money(module);
    register_manifests(module);
    register_penalty(module);
    register_terms(module);
    register_due_dates(module);
    register_audit(module);
    register_ledger(module);
    register_engine(module);
    register_table(module);
}
