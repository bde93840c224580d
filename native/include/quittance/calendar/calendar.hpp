// Civil dates as days since 1970-01-01, and day counts as exact fractions of a year.
//
// A day count measures the days that bear interest. By law these run from the day after the due date to the
// day of payment; bond markets write the same number of days as [start, end), with the start and without the
// end. So their count from S to E is the one here
// - from S + 1 to E, both included, where only the number of days counts (actual_365, actual_360) or the two
//   dates do (thirty_360, between the due date and the day of payment);
// - from S to E - 1 under actual_actual, where each day counts in its own year: a stretch over a new year has
//   one day of the old year less here than there.
//
// | here          | 2006 ISDA Definitions, section 4.16        | a year             |
// | actual_365    | (d) Actual/365 (Fixed)                     | 365 days           |
// | actual_actual | (b) Actual/Actual (ISDA)                   | as each day has it |
// | actual_360    | (e) Actual/360                             | 360 days           |
// | thirty_360    | (g) 30E/360, Eurobond basis, ICMA rule 251 | 12 months of 30    |
//
// 30E/360 reads the 31st as the 30th, at both ends; the last of February stays what it is.
// Months keep the day number, or end on the last day of a month that lacks it: German BGB § 188 (2) and (3),
// French CPC 641.
//
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
