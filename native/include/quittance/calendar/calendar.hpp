// Civil dates as days since 1970-01-01, and day counts as exact fractions of a year.
// Invariants: a Day lies between first_valid_day and last_valid_day once parsed or checked; year_units is
// additive: units(a..b) + units(b+1..c) = units(a..c) under every convention. Nothing here rounds; parsing
// fails with a diagnostic.
#pragma once

#include <quittance/base/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quittance {

using Day = std::int32_t;

inline constexpr Day first_valid_day = -25'567;  // 1900-01-01
inline constexpr Day last_valid_day = 84'005;    // 2199-12-31

struct CivilDate {
    std::int32_t year;
    std::int32_t month;  // 1 to 12
    std::int32_t day;    // 1 to 31

    bool operator==(const CivilDate&) const = default;
};

Day day_from_civil(CivilDate date);
CivilDate civil_from_day(Day day);
constexpr bool is_leap_year(std::int32_t year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}
constexpr bool is_valid_day(std::int64_t day) { return day >= first_valid_day && day <= last_valid_day; }

// "2026-02-28", nothing else. Codes: date_malformed, date_out_of_range.
Result<Day> parse_day(std::string_view text);
std::string format_day(Day day);

// The half-year that holds the day: 1 January to 30 June, or 1 July to 31 December.
Day half_year_start(Day day);
Day half_year_end(Day day);

// The same day number so many months later, or the last day of that month. months >= 0.
Day add_months(Day day, std::int32_t months);
// Last day of the month that holds the day.
Day month_end(Day day);

// thirty_360 is the European 30E/360: the 31st counts as the 30th.
enum class DayCount : std::uint8_t { actual_365, actual_actual, actual_360, thirty_360 };

std::string_view to_string(DayCount day_count);
std::optional<DayCount> parse_day_count(std::string_view name);

// One year in units: the least common multiple of 360, 365 and 366.
inline constexpr std::int64_t year_units_per_year = 1'603'080;

// Length of the days from_day to to_day, both inclusive, in units of a year; 0 when to_day < from_day.
std::int64_t year_units(DayCount day_count, Day from_day, Day to_day);
// Days that the convention counts from from_day to to_day, both inclusive.
std::int32_t counted_days(DayCount day_count, Day from_day, Day to_day);

}  // namespace quittance
