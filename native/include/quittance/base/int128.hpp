// 128-bit integers for products of amount, rate and time.
// Invariant: callers stay within the limits documented in money and calendar, under which no product
// overflows. Nothing here rounds or fails.
#pragma once

#include <cstdint>
#include <string>

namespace quittance {

// NOLINTNEXTLINE(modernize-use-using): only a typedef takes __extension__, which -Wpedantic asks for
__extension__ typedef __int128 int128;

std::string to_string(int128 value);

// Greatest common divisor, not negative; greatest_common_divisor(0, 0) is 0.
int128 greatest_common_divisor(int128 a, int128 b);

}  // namespace quittance
