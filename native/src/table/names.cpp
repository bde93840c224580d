#include <quittance/base/hash.hpp>
#include <quittance/table/names.hpp>

namespace quittance {

std::uint32_t Names::hash_of(std::string_view name) {
    const std::uint64_t hash = xxh3_64(name);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

std::size_t Names::slot_of(std::string_view name, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot].number != 0 &&
           (slots_[slot].hash != hash || (*this)[static_cast<Id>(slots_[slot].number)] != name)) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

Id Names::add(std::string_view name) {
    const std::uint32_t hash = hash_of(name);
    std::size_t slot = slot_of(name, hash);
    if (slots_[slot].number == 0) {
        if ((size() + 1) * 3 > slots_.size() * 2) {
            grow();
            slot = slot_of(name, hash);
        }
        text_ += name;
        ends_.push_back(text_.size());
        slots_[slot] = {static_cast<std::uint32_t>(size()), hash};
    }
    return static_cast<Id>(slots_[slot].number);
}

std::vector<Id> Names::add(const Names& others) {
    constexpr Id lookahead = 8;
    const auto count = static_cast<Id>(others.size());
    std::vector<Id> numbers(others.size() + 1, no_id);
    for (Id number = 1; number <= count; ++number) {
        if (number + lookahead <= count) {
            prefetch_slot(others[number + lookahead]);
        }
        numbers[static_cast<std::size_t>(number)] = add(others[number]);
    }
    return numbers;
}

void Names::prefetch_text(std::string_view name) const {
    const std::uint32_t number = slots_[hash_of(name) & (slots_.size() - 1)].number;
    if (number != 0) {
        __builtin_prefetch(text_.data() + ends_[number - 1]);
    }
}

Id Names::find(std::string_view name) const {
    return static_cast<Id>(slots_[slot_of(name, hash_of(name))].number);
}

void Names::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& moved : old) {
        if (moved.number != 0) {
            std::size_t slot = moved.hash & (slots_.size() - 1);
            while (slots_[slot].number != 0) {
                slot = (slot + 1) & (slots_.size() - 1);
            }
            slots_[slot] = moved;
        }
    }
}

}  // namespace quittance
