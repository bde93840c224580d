// Rows of a table found by their id: open addressing, four bytes a slot, the ids stay in the table.
// Invariant: `key_of(row)` gives the id of every row that was inserted, each time the same. Nothing here
// rounds or fails.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace quittance {

class IdIndex {
public:
    // The row that has this id already, or `row` itself, which is then in the index.
    template <class KeyOf>
    std::uint32_t insert(std::uint32_t row, const KeyOf& key_of) {
        if ((count_ + 1) * 5 > slots_.size() * 4) {
            grow(key_of);
        }
        std::uint32_t& slot = slot_of(key_of(row), key_of);
        if (slot == 0) {
            slot = row + 1;
            ++count_;
        }
        return slot - 1;
    }

    template <class KeyOf>
    std::optional<std::uint32_t> find(std::int32_t id, const KeyOf& key_of) const {
        if (slots_.empty()) {
            return std::nullopt;
        }
        const std::uint32_t slot = const_cast<IdIndex*>(this)->slot_of(id, key_of);
        return slot == 0 ? std::nullopt : std::optional<std::uint32_t>(slot - 1);
    }

    // Room for `count` rows without growing.
    template <class KeyOf>
    void reserve(std::size_t count, const KeyOf& key_of) {
        while (count * 5 > slots_.size() * 4) {
            grow(key_of);
        }
    }

    // A hint that `id` is looked up soon: the slots of a large table lie far apart.
    [[gnu::always_inline]] void prefetch(std::int32_t id) const {
        if (!slots_.empty()) {
            __builtin_prefetch(&slots_[first_slot(id)]);
        }
    }

    void clear() {
        std::vector<std::uint32_t>().swap(slots_);  // assigning {} would keep the memory
        count_ = 0;
    }

private:
    std::size_t first_slot(std::int32_t id) const {
        return static_cast<std::size_t>((static_cast<std::uint64_t>(id) * 0x9E37'79B9'7F4A'7C15U) >> 24U) &
               (slots_.size() - 1);
    }

    template <class KeyOf>
    std::uint32_t& slot_of(std::int32_t id, const KeyOf& key_of) {
        const std::size_t mask = slots_.size() - 1;
        std::size_t slot = first_slot(id);
        while (slots_[slot] != 0 && key_of(slots_[slot] - 1) != id) {
            slot = (slot + 1) & mask;
        }
        return slots_[slot];
    }

    template <class KeyOf>
    void grow(const KeyOf& key_of) {
        std::vector<std::uint32_t> old(slots_.empty() ? 64 : slots_.size() * 2, 0);
        old.swap(slots_);
        for (const std::uint32_t slot : old) {
            if (slot != 0) {
                slot_of(key_of(slot - 1), key_of) = slot;
            }
        }
    }

    std::vector<std::uint32_t> slots_;  // row + 1, 0 is free; the size is a power of two
    std::size_t count_ = 0;
};

}  // namespace quittance
