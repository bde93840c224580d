// Shares done at once by as many threads as the process has processors.
#pragma once

#include <quittance/base/shares.hpp>

#include <cstddef>

namespace quittance::bind {

// Several shares for a thread where they cost unlike: one that is done takes another.
Shares at_once(std::size_t shares_for_a_thread);

}  // namespace quittance::bind
