#include "at_once.hpp"

#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace quittance::bind {
namespace {

void run_at_once(std::size_t count, const Shares::Work& work) {
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t share = next++; share < count; share = next++) {
            work(share);
        }
    };
    std::vector<std::future<void>> others;
    for (unsigned thread = 1; thread < std::thread::hardware_concurrency(); ++thread) {
        others.push_back(std::async(std::launch::async, take));
    }
    take();
    for (std::future<void>& other : others) {
        other.get();
    }
}

}  // namespace

Shares at_once(std::size_t shares_for_a_thread) {
    return {std::thread::hardware_concurrency() * shares_for_a_thread, run_at_once};
}

}  // namespace quittance::bind
