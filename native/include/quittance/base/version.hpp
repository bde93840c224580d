// Versions that others depend on. Nothing here rounds or fails.
#pragma once

#include <cstdint>
#include <string_view>

namespace quittance {

inline constexpr std::string_view version = "0.1.0";
// Of the streams between host and core: a host refuses a core with another one.
inline constexpr std::int32_t boundary_version = 7;

}  // namespace quittance
