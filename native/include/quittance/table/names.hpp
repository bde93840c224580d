// Names numbered from 1 in the order in which they first came. Invariant: a name has one number. Views of
// names last until the next one is added. Nothing here rounds or fails.
#pragma once

#include <quittance/ledger/ledger.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

class Names {
public:
    // The number of the name, a new one where it is new.
    Id add(std::string_view name);
    // Hints that a name is looked up soon, the second one after the first: slots and texts lie far apart.
    void prefetch_slot(std::string_view name) const {
        __builtin_prefetch(&slots_[hash_of(name) & (slots_.size() - 1)]);
    }
    void prefetch_text(std::string_view name) const;
    // Adds all of another: its numbers, from 1, become those returned.
    std::vector<Id> add(const Names& others);
    // no_id where it never came.
    Id find(std::string_view name) const;
    std::string_view operator[](Id number) const {
        const std::size_t begin = ends_[static_cast<std::size_t>(number) - 1];
        return std::string_view(text_).substr(begin, ends_[static_cast<std::size_t>(number)] - begin);
    }
    std::size_t size() const { return ends_.size() - 1; }

private:
    struct Slot {
        std::uint32_t number = 0;  // 0 is free
        std::uint32_t hash = 0;
    };

    static std::uint32_t hash_of(std::string_view name);
    std::size_t slot_of(std::string_view name, std::uint32_t hash) const;
    void grow();

    std::string text_;  // one after the other
    std::vector<std::size_t> ends_ = {0};
    std::vector<Slot> slots_ = std::vector<Slot>(64);  // the size is a power of two
};

}  // namespace quittance
