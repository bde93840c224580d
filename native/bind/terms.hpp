// What register_terms shares with register_engine.
#pragma once

#include <quittance/terms/terms.hpp>

#include <pybind11/pybind11.h>

namespace quittance::bind {

// The dict that `limitation` returns.
pybind11::dict to_python(const LimitationCount& count);

}  // namespace quittance::bind
