// What register_manifests shares with the others.
#pragma once

#include "python_class.hpp"

#include <quittance/policy/manifests.hpp>

#include <pybind11/pybind11.h>
#include <string>

namespace quittance::bind {

// Held by the Python class `Manifests`.
struct Manifests {
    using PythonClass = void;

    ManifestSet set;
};

// Their codes in a row, for the cure of an unknown one.
std::string known_jurisdictions(const Manifests& manifests);

// UTF-8 of a text, given as str or bytes; reports the place where it is none. `source` names it.
std::string utf8_of(const pybind11::handle& text, const std::string& source, Diagnostics& faults);

pybind11::list to_python(const Diagnostics& diagnostics);

// Raises a Python exception of type `_core.<exception_name>` whose `.diagnostics` is the list of dicts.
[[noreturn]] void raise(const char* exception_name, const Diagnostics& diagnostics);

}  // namespace quittance::bind
