// Whether bytes from outside are text. Nothing here rounds or fails.
#pragma once

#include <string_view>

namespace quittance {

// As RFC 3629 has it: no overlong form, no surrogate, nothing beyond U+10FFFF.
bool is_utf8(std::string_view text);

}  // namespace quittance
