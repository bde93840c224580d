#include <quittance/calendar/calendar.hpp>

#include <algorithm>
#include <array>
#include <chrono>

namespace quittance {
namespace {

constexpr std::int64_t units_per_day_365 = year_units_per_year / 365;
constexpr std::int64_t units_per_day_366 = year_units_per_year / 366;
constexpr std::int64_t units_per_day_360 = year_units_per_year / 360;

// Days of 30E/360 from a fixed origin; additive because each date has one value.
std::int64_t thirty_360_serial(Day day) {
    const CivilDate date = civil_from_day(day);
    return std::int64_t{360} * date.year + std::int64_t{30} * date.month + std::min(date.day, 30);
}

// Units of actual_actual from 1 January of year 0 to the end of the day.
std::int64_t actual_actual_serial(Day day) {
    const CivilDate date = civil_from_day(day);
    const Day start = day_from_civil({date.year, 1, 1});
    const std::int64_t per_day = is_leap_year(date.year) ? units_per_day_366 : units_per_day_365;
    return year_units_per_year * date.year + per_day * (day - start + 1);
}

}  // namespace

Day day_from_civil(CivilDate date) {
    const std::chrono::year_month_day civil{std::chrono::year{date.year},
                                            std::chrono::month{static_cast<unsigned>(date.month)},
                                            std::chrono::day{static_cast<unsigned>(date.day)}};
    return static_cast<Day>(std::chrono::sys_days{civil}.time_since_epoch().count());
}

CivilDate civil_from_day(Day day) {
    const std::chrono::year_month_day civil{std::chrono::sys_days{std::chrono::days{day}}};
    return {static_cast<int>(civil.year()), static_cast<std::int32_t>(static_cast<unsigned>(civil.month())),
            static_cast<std::int32_t>(static_cast<unsigned>(civil.day()))};
}

Result<Day> parse_day(std::string_view text) {
    const auto malformed = [text] {
        return Diagnostic{"date_malformed",
                          {},
                          "\"" + std::string(text) + "\" is not a date of the calendar",
                          "Write year-month-day, such as 2026-02-28."};
    };
    const auto number = [text](std::size_t position, std::size_t length) {
        std::int32_t value = 0;
        for (const char character : text.substr(position, length)) {
            if (character < '0' || character > '9') {
                return -1;
            }
            value = value * 10 + (character - '0');
        }
        return value;
    };
    // PostgreSQL knows years of more digits; such a date is one, out of every range.
    constexpr std::size_t year_digits_limit = 7;
    constexpr std::int32_t last_civil_year = 9'999;
    const std::size_t year_digits = text.size() < 10 ? 4 : text.size() - 6;
    if (text.size() < 10 || year_digits > year_digits_limit || text[year_digits] != '-' ||
        text[year_digits + 3] != '-') {
        return malformed();
    }
    const CivilDate date{number(0, year_digits), number(year_digits + 1, 2), number(year_digits + 4, 2)};
    constexpr std::array<std::int32_t, 12> month_lengths = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_padded = year_digits > 4 && date.year <= last_civil_year;
    if (date.year < 0 || is_padded || date.month < 1 || date.month > 12 || date.day < 1 ||
        date.day > month_lengths[static_cast<std::size_t>(date.month) - 1] ||
        (date.month == 2 && date.day == 29 && !is_leap_year(date.year))) {
        return malformed();
    }
    if (date.year > last_civil_year || !is_valid_day(day_from_civil(date))) {
        return Diagnostic{"date_out_of_range",
                          {},
                          std::string(text) + " lies outside 1900 to 2199",
                          "Give a date between 1900-01-01 and 2199-12-31."};
    }
    return day_from_civil(date);
}

std::string format_day(Day day) {
    const CivilDate date = civil_from_day(day);
    const auto padded = [](std::int32_t value, std::size_t width) {
        std::string digits = std::to_string(value);
        return digits.insert(0, width - std::min(width, digits.size()), '0');
    };
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

Day add_months(Day day, std::int32_t months) {
    const CivilDate date = civil_from_day(day);
    const std::int32_t month = date.month - 1 + months;
    const Day first = day_from_civil({date.year + month / 12, month % 12 + 1, 1});
    return std::min(first + date.day - 1, month_end(first));
}

Day month_end(Day day) {
    const CivilDate date = civil_from_day(day);
    const bool december = date.month == 12;
    return day_from_civil({december ? date.year + 1 : date.year, december ? 1 : date.month + 1, 1}) - 1;
}

Day half_year_start(Day day) {
    const CivilDate date = civil_from_day(day);
    return day_from_civil({date.year, date.month <= 6 ? 1 : 7, 1});
}

Day half_year_end(Day day) {
    const CivilDate date = civil_from_day(day);
    return date.month <= 6 ? day_from_civil({date.year, 6, 30}) : day_from_civil({date.year, 12, 31});
}

std::string_view to_string(DayCount day_count) {
    switch (day_count) {
        case DayCount::actual_365: return "actual_365";
        case DayCount::actual_actual: return "actual_actual";
        case DayCount::actual_360: return "actual_360";
        case DayCount::thirty_360: return "thirty_360";
    }
    return "";
}

std::optional<DayCount> parse_day_count(std::string_view name) {
    for (const DayCount day_count :
         {DayCount::actual_365, DayCount::actual_actual, DayCount::actual_360, DayCount::thirty_360}) {
        if (to_string(day_count) == name) {
            return day_count;
        }
    }
    return std::nullopt;
}

std::int64_t year_units(DayCount day_count, Day from_day, Day to_day) {
    if (to_day < from_day) {
        return 0;
    }
    const std::int64_t days = std::int64_t{to_day} - from_day + 1;
    switch (day_count) {
        case DayCount::actual_365: return days * units_per_day_365;
        case DayCount::actual_360: return days * units_per_day_360;
        case DayCount::actual_actual:
            return actual_actual_serial(to_day) - actual_actual_serial(from_day - 1);
        case DayCount::thirty_360:
            return (thirty_360_serial(to_day) - thirty_360_serial(from_day - 1)) * units_per_day_360;
    }
    return 0;
}

std::int32_t counted_days(DayCount day_count, Day from_day, Day to_day) {
    if (to_day < from_day) {
        return 0;
    }
    if (day_count == DayCount::thirty_360) {
        return static_cast<std::int32_t>(thirty_360_serial(to_day) - thirty_360_serial(from_day - 1));
    }
    return to_day - from_day + 1;
}

}  // namespace quittance
