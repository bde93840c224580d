#include "registers.hpp"

#include <quittance/audit/record.hpp>

#include <string>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* canonical_bytes_doc =
    "Bytes of a record for a hash chain, the same whatever the order of its keys.\n\n"
    "`previous_hash` is the hash of the record before (bytes, empty for the first); `record` maps str to "
    "None, bool, int (64 bits)\n"
    "or str. Hash the result with hashlib. Raises TypeError for another kind of value.";

AuditValue to_value(const py::handle& value) {
    if (value.is_none()) {
        return std::monostate{};
    }
    if (py::isinstance<py::bool_>(value)) {
        return value.cast<bool>();
    }
    if (py::isinstance<py::int_>(value)) {
        return value.cast<std::int64_t>();
    }
    if (py::isinstance<py::str>(value)) {
        return value.cast<std::string>();
    }
    throw py::type_error("A hashed record holds None, bool, int and str only");
}

py::bytes bytes_of(const py::bytes& previous_hash, const py::dict& record) {
    AuditRecord converted;
    for (const auto& [key, value] : record) {
        converted[key.cast<std::string>()] = to_value(value);
    }
    return py::bytes(canonical_bytes(std::string(previous_hash), converted));
}

}  // namespace

void register_audit(py::module_& module) {
    module.attr("AUDIT_FORMAT_VERSION") = static_cast<int>(audit_format_version);
    module.def("canonical_bytes", &bytes_of, "previous_hash"_a, "record"_a, canonical_bytes_doc);
}

}  // namespace quittance::bind
