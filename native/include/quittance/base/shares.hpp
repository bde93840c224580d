// Work in shares that do not touch each other. The core starts no thread: whoever calls may do the shares at
// once. Nothing here rounds or fails.
#pragma once

#include <cstddef>
#include <functional>

namespace quittance {

struct Shares {
    using Work = std::function<void(std::size_t share)>;

    std::size_t count = 1;  // at most
    // Does work(0) to work(count - 1), in any order or at once, and returns when all are done. Empty: one
    // after another.
    std::function<void(std::size_t count, const Work& work)> run;

    void each(std::size_t number, const Work& work) const {
        if (run) {
            run(number, work);
            return;
        }
        for (std::size_t share = 0; share < number; ++share) {
            work(share);
        }
    }
};

}  // namespace quittance
