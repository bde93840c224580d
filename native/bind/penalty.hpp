// What register_penalty shares with register_engine.
#pragma once

#include <quittance/penalty/assessment.hpp>

#include <pybind11/pybind11.h>

namespace quittance::bind {

// The dict that `quittance accrue --json` prints.
pybind11::dict to_python(const Assessment& assessment);

}  // namespace quittance::bind
