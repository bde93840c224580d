// What register_manifests shares with register_engine.
#pragma once

#include <quittance/policy/manifests.hpp>

#include <pybind11/pybind11.h>

namespace quittance::bind {

// Held by the Python class `Manifests`.
struct Manifests {
    ManifestSet set;
};

pybind11::list to_python(const Diagnostics& diagnostics);

// Raises a Python exception of type `_core.<exception_name>` whose `.diagnostics` is the list of dicts.
[[noreturn]] void raise(const char* exception_name, const Diagnostics& diagnostics);

}  // namespace quittance::bind
