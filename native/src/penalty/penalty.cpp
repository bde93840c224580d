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

Result<Derivation> derive(const Claim& claim, std::span<const Event> events, const RateTable& table, DayCount day_count) {
    const AccrualIndex index(table, day_count, claim.first_day, claim.as_of_day);
    Derivation derivation;
    std::vector<InterestSegment>& lines = derivation.segments;
    derivation.accrual = accrue(claim, events, index, [&](Day from_day, Day to_day, std::int64_t principal_minor) {
        while (from_day <= to_day) {
            const RateSegment& rate = *table.find(from_day);
            const Day until_day = std::min(rate.until_day, to_day);
            const bool continues = !lines.empty() && lines.back().to_day + 1 == from_day &&
                                   lines.back().principal_minor == principal_minor && lines.back().rate_nano == rate.rate_nano;
            if (continues) {
                lines.back().to_day = until_day;
                lines.back().status = std::max(lines.back().status, rate.status);
            } else {
                lines.push_back({from_day, until_day, 0, principal_minor, rate.rate_nano, rate.status, rate.raised_to_floor, 0});
            }
            from_day = until_day + 1;
        }
    });
    if (derivation.accrual.status == AccrualStatus::rate_missing) {
        return rate_missing(table, derivation.accrual.missing_day);
    }
    for (InterestSegment& line : lines) {
        line.days = counted_days(day_count, line.from_day, line.to_day);
        line.numerator = int128{line.principal_minor} * index.between(line.from_day, line.to_day);
    }
    return derivation;
}

std::string interest_fraction(int128 numerator, int scale) {
    const int128 denominator = interest_denominator * power_of_ten(scale);
    const int128 divisor = greatest_common_divisor(numerator, denominator);
    return to_string(numerator / divisor) + "/" + to_string(denominator / divisor);
}

}  // namespace quittance
