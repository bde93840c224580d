// What register_penalty shares with register_engine.
#pragma once

#include <quittance/penalty/assessment.hpp>

#include <pybind11/pybind11.h>
#include <string>
#include <vector>

namespace quittance::bind {

pybind11::dict to_python(const Reason& reason);

// The dict that `quittance accrue --json` prints; with sources, each segment says where its rate comes from,
// and the exact interest and its rounding stand beside it.
pybind11::dict to_python(const Assessment& assessment, bool sources);

// The dict that `statement` returns; the claims have these names.
pybind11::dict to_python(const StatementAssessment& assessed, const std::vector<std::string>& names);

}  // namespace quittance::bind
