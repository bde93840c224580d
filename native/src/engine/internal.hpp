// What evaluating and explaining share.
#pragma once

#include <quittance/engine/engine.hpp>

#include <span>
#include <vector>

namespace quittance {

// Bits of item_flags_.
inline constexpr std::uint8_t item_has_compensation = 1;
inline constexpr std::uint8_t item_is_instalment = 2;  // its move has several debit lines
inline constexpr std::uint8_t item_is_credited = 4;    // some credit was applied provisionally

// A payment to the customer may come without a due date: it is due when made.
inline Day item_due_day(const Snapshot& ledger, std::uint32_t line) {
    const Day due = ledger.due_day(line);
    return due == no_day && ledger.kind(line) == LineKind::payment ? ledger.day(line) : due;
}

// Section 4 of the specification: the claim behind an item up to a day, its events sorted into `events`.
Claim collect_claim(const Snapshot& ledger, std::uint32_t line, std::span<const std::uint32_t> settlements,
                    std::span<const Allocation> allocations, std::uint32_t item, Day until, std::vector<Event>& events);

}  // namespace quittance
