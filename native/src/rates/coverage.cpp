#include <quittance/rates/coverage.hpp>

#include <algorithm>

namespace quittance {

namespace {

// The first day from `day` on that no row covers.
Day first_gap(const RateSeries& series, Day day) {
    while (const RateRow* row = series.find(day)) {
        day = row->until_day + 1;
    }
    return day;
}

}  // namespace

Coverage coverage(const RateSeries& series, Day as_of) {
    Coverage result;
    const Day first_day = series.rows.empty() ? half_year_start(as_of) : series.rows.front().from_day;
    if (!series.rows.empty()) {
        result.until_day = first_gap(series, first_day) - 1;
    }
    for (Day start = half_year_start(first_day); start <= as_of; start = half_year_end(start) + 1) {
        if (first_gap(series, std::max(start, first_day)) <= std::min(half_year_end(start), as_of)) {
            result.missing.push_back(start);
        }
    }
    const Day next_start = half_year_end(as_of) + 1;
    if (!result.missing.empty() && result.missing.back() == half_year_start(as_of)) {
        result.missing_from = first_gap(series, std::max(half_year_start(as_of), first_day));
    } else if (series.find(next_start) == nullptr) {
        result.missing_from = std::min(first_gap(series, std::max(as_of, first_day)), next_start);
    }
    result.next_wanted = next_start;
    while (series.find(result.next_wanted) != nullptr) {
        result.next_wanted = half_year_end(result.next_wanted) + 1;
    }
    return result;
}

}  // namespace quittance
