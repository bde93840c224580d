#include <quittance/penalty/penalty.hpp>

namespace quittance {

AccrualIndex::AccrualIndex(const RateTable& table, DayCount day_count, Day from_day, Day until_day) {
    for (const RateSegment& segment : table.segments) {
        const Day start = std::max(segment.from_day, from_day);
        const Day end = std::min(segment.until_day, until_day);
        if (start > end) {
            continue;
        }
        if (sums_.empty()) {
            first_day_ = start;
            last_day_ = start - 1;
            sums_.push_back(0);
        }
        if (start > last_day_ + 1) {
            gaps_.push_back({last_day_ + 1, start - 1});
            sums_.insert(sums_.end(), static_cast<std::size_t>(start - last_day_ - 1), sums_.back());
        }
        for (Day day = start; day <= end; ++day) {
            sums_.push_back(sums_.back() + segment.rate_nano * year_units(day_count, day, day));
        }
        last_day_ = end;
    }
}

Day AccrualIndex::first_missing(Day from_day, Day to_day) const {
    if (from_day < first_day_ || from_day > last_day_) {
        return from_day;
    }
    for (const Gap& gap : gaps_) {
        if (gap.until_day >= from_day) {
            return std::min(std::max(gap.from_day, from_day), to_day + 1);
        }
    }
    return std::min(last_day_, to_day) + 1;
}

std::string interest_fraction(int128 numerator, int scale) {
    const int128 denominator = interest_denominator * power_of_ten(scale);
    const int128 divisor = greatest_common_divisor(numerator, denominator);
    return to_string(numerator / divisor) + "/" + to_string(denominator / divisor);
}

}  // namespace quittance
