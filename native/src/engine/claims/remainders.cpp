// What is left of a claim and bears nothing: the rest of a discount that was taken, and what is too small.
#include "claim_collector.hpp"

#include <algorithm>

namespace quittance {

namespace {

// Takes what is left of a claim after some of its events out of it, on the day of the last of them or from
// the start, and out of what settled it until the day. Returns what is still open of it then.
std::int64_t set_aside(std::int64_t left_minor, std::size_t event_count, Day as_of, Claim& claim,
                       std::vector<Event>& events) {
    std::int64_t open_minor = left_minor;
    for (std::size_t i = event_count; i < events.size() && events[i].day <= as_of; ++i) {
        const std::int64_t settled_minor = std::min(open_minor, events[i].amount_minor);
        events[i].amount_minor -= settled_minor;
        events[i].remainder_minor += settled_minor;
        open_minor -= settled_minor;
    }
    if (event_count == 0) {
        claim.credit_origin_minor += left_minor;
    } else {
        events.push_back({events[event_count - 1].day, EventKind::credit, left_minor});
    }
    std::erase_if(events, [](const Event& event) {  // who lists payments wants those of the remainder too
        return event.amount_minor == 0 && event.kind == EventKind::credit;
    });
    std::stable_sort(events.begin(), events.end(), applies_before);
    return open_minor;
}

}  // namespace

bool is_discount_taken(const JoinedLedger& joined, std::uint32_t line, std::span<const Allocation> credits) {
    const Snapshot& ledger = *joined.ledger;
    const Snapshot::Discount* discount = ledger.discount(line);
    if (discount == nullptr) {
        return false;
    }
    const Day last_day = std::min(discount->day, joined.as_of);
    const std::int64_t amount_minor = ledger.amount_minor(line);
    std::int64_t owed_minor = amount_minor;
    std::int64_t paid_minor = 0;
    for (const std::uint32_t settlement : joined.settlements.of(line)) {
        const SettlementKind kind = ledger.settlement_kind(settlement);
        if (kind == SettlementKind::reversal) {
            owed_minor -= ledger.settlement_amount_minor(settlement);
        } else if (kind != SettlementKind::other_entry && ledger.settlement_day(settlement) <= last_day) {
            paid_minor += ledger.settlement_amount_minor(settlement);
        }
    }
    for (const Allocation& credit : credits) {
        if (credit.from_origin) {
            owed_minor -= credit.amount_minor;
        } else if (ledger.day(credit.credit_line) <= last_day) {
            paid_minor += credit.amount_minor;
        }
    }
    return owed_minor > 0 && paid_minor > 0 &&
           paid_minor >= share(discount->discounted_minor, owed_minor, amount_minor);
}

std::int64_t set_remainder_aside(const JoinedLedger& joined, std::uint32_t line,
                                 std::span<const Allocation> credits, std::int64_t least_minor, Claim& claim,
                                 std::vector<Event>& events) {
    const bool discount_taken = joined.ledger->has_discounts() && is_discount_taken(joined, line, credits);
    Day last_day = joined.as_of;
    if (discount_taken) {
        const Day discount_day = joined.ledger->discount(line)->day;
        last_day = std::min(last_day, discount_day);
        claim.due_day = std::max(claim.due_day, discount_day);  // paying it by then was in time
        claim.first_day = claim.due_day + 1;
    }
    std::int64_t left_minor = claim.amount_minor - claim.credit_origin_minor;
    std::size_t count = 0;
    while (left_minor >= least_minor && count < events.size() && events[count].day <= last_day) {
        const Day day = events[count].day;
        for (; count < events.size() && events[count].day == day; ++count) {
            left_minor -= events[count].amount_minor;
        }
    }
    const bool owes_nothing = discount_taken || left_minor < least_minor;
    return left_minor > 0 && owes_nothing ? set_aside(left_minor, count, joined.as_of, claim, events) : 0;
}

}  // namespace quittance
