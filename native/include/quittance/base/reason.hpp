// A reason for a figure: a code with its operands, which a host turns into a sentence.
// Invariant: operands are facts (dates as text, amounts as decimal text), never ages. Nothing here rounds or
// fails.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace quittance {

struct Reason {
    std::string code;
    std::vector<std::pair<std::string, std::string>> operands;

    bool operator==(const Reason&) const = default;
};

}  // namespace quittance
