// What the passing of time takes out of a slice.
#include <quittance/replay/slice.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace quittance {
namespace {

Day months_before(Day day, std::int32_t months) {
    const CivilDate date = civil_from_day(day);
    const std::int32_t month = date.year * 12 + date.month - 1 - months;
    const Day first = day_from_civil({month / 12, month % 12 + 1, 1});
    return std::min(first + date.day - 1, month_end(first));
}

// Settled debit lines of no move of which something is open, by place.
class Leavers {
public:
    explicit Leavers(const Slice& slice) {
        for (const SliceLine& line : slice.lines) {
            if (line.row.residual_minor != 0) {
                open_.push_back(line.row.move_id);
            }
        }
        std::sort(open_.begin(), open_.end());
    }
    bool operator()(const SliceLine& line) const {
        return !line.stays && line.row.residual_minor == 0 && line.row.amount_minor > 0 &&
               line.row.fault == RowFault::none && is_ledger_day(line.row.day) &&
               !std::binary_search(open_.begin(), open_.end(), line.row.move_id);
    }

private:
    std::vector<Id> open_;
};

}  // namespace

void mark_stays(Slice& slice, Day as_of) {
    const Leavers leaves(slice);
    const Day since = months_before(as_of, history_months);
    for (SliceLine& line : slice.lines) {
        line.stays = line.stays || (leaves(line) && line.row.day <= since);
    }
    for (SliceContact& contact : slice.contacts) {
        contact.stays = contact.day <= as_of - contact_days;
    }
}

void apply_window(Slice& slice, Day as_of) {
    const Leavers leaves(slice);
    const Day since = months_before(as_of, history_months);
    std::vector<SliceLine> lines;
    std::vector<SettlementRow> settlements;
    auto settlement = slice.settlements.begin();
    for (const SliceLine& line : slice.lines) {
        const auto end = settlement + line.settlement_count;
        if (!leaves(line) || line.row.day > since) {
            lines.push_back(line);
            settlements.insert(settlements.end(), settlement, end);
        }
        settlement = end;
    }
    slice.lines = std::move(lines);
    slice.settlements = std::move(settlements);
    std::erase_if(slice.contacts, [as_of](const SliceContact& contact) {
        return !contact.stays && contact.day <= as_of - contact_days;
    });
}

Day leaves_on(const Slice& slice) {
    const Leavers leaves(slice);
    Day earliest = last_valid_day;
    for (const SliceLine& line : slice.lines) {
        if (line.row.day < earliest && leaves(line)) {
            earliest = line.row.day;
        }
    }
    Day first = no_day;
    if (earliest != last_valid_day) {
        first = add_months(earliest, history_months);
        while (months_before(first, history_months) < earliest) {
            ++first;
        }
    }
    for (const SliceContact& contact : slice.contacts) {
        if (!contact.stays) {
            first =
                first == no_day ? contact.day + contact_days : std::min(first, contact.day + contact_days);
        }
    }
    return first;
}

}  // namespace quittance
