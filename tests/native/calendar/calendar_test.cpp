#include <quittance/calendar/calendar.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

TEST(Calendar, DatesGoThereAndBack) {
    EXPECT_EQ(day("1970-01-01"), 0);
    EXPECT_EQ(day("1900-01-01"), first_valid_day);
    EXPECT_EQ(day("2199-12-31"), last_valid_day);
    for (Day each = first_valid_day; each <= last_valid_day; ++each) {
        ASSERT_EQ(*parse_day(format_day(each)), each);
    }
}

TEST(Calendar, RefusesDatesThatAreNone) {
    for (const char* text : {"2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-1-1",
                             "20250101", "01/02/2025", "", "2025-01-1x"}) {
        EXPECT_EQ(parse_day(text).diagnostics().front().code, "date_malformed") << text;
    }
    EXPECT_EQ(parse_day("1899-12-31").diagnostics().front().code, "date_out_of_range");
    for (const char* const text : {"9999-01-01", "16081-03-01", "5874897-12-31"}) {
        EXPECT_EQ(parse_day(text).diagnostics().front().code, "date_out_of_range") << text;
    }
    EXPECT_EQ(day("2024-02-29") + 1, day("2024-03-01"));
}

TEST(Calendar, HalfYearsMeetWithoutGap) {
    EXPECT_EQ(half_year_start(day("2026-06-30")), day("2026-01-01"));
    EXPECT_EQ(half_year_end(day("2026-06-30")), day("2026-06-30"));
    EXPECT_EQ(half_year_start(day("2026-07-01")), day("2026-07-01"));
    EXPECT_EQ(half_year_end(day("2026-07-01")), day("2026-12-31"));
}

TEST(YearUnits, AWholeYearIsOneYear) {
    EXPECT_EQ(year_units(DayCount::actual_365, day("2025-01-01"), day("2025-12-31")), year_units_per_year);
    EXPECT_EQ(year_units(DayCount::actual_actual, day("2024-01-01"), day("2024-12-31")), year_units_per_year);
    EXPECT_EQ(year_units(DayCount::actual_actual, day("2025-01-01"), day("2025-12-31")), year_units_per_year);
    EXPECT_EQ(year_units(DayCount::thirty_360, day("2024-01-01"), day("2024-12-31")), year_units_per_year);
    EXPECT_EQ(year_units(DayCount::actual_360, day("2025-01-01"), day("2025-12-26")), year_units_per_year);
}

TEST(YearUnits, ActualActualCountsEachDayInItsOwnYear) {
    EXPECT_EQ(year_units(DayCount::actual_actual, day("2023-12-31"), day("2024-01-01")),
              year_units_per_year / 365 + year_units_per_year / 366);
}

TEST(YearUnits, ThirtyDaysEachMonth) {
    EXPECT_EQ(counted_days(DayCount::thirty_360, day("2025-01-31"), day("2025-02-27")), 27);
    EXPECT_EQ(counted_days(DayCount::thirty_360, day("2025-02-01"), day("2025-02-28")), 28);
    EXPECT_EQ(counted_days(DayCount::thirty_360, day("2025-03-01"), day("2025-03-31")), 32);
    EXPECT_EQ(counted_days(DayCount::thirty_360, day("2025-01-01"), day("2025-12-31")), 360);
    EXPECT_EQ(counted_days(DayCount::actual_365, day("2025-03-01"), day("2025-03-31")), 31);
}

TEST(YearUnits, AddsUpWhereverItIsCut) {
    const Day from_day = day("2023-11-17");
    const Day to_day = day("2025-03-31");
    for (const DayCount day_count :
         {DayCount::actual_365, DayCount::actual_actual, DayCount::actual_360, DayCount::thirty_360}) {
        const std::int64_t whole = year_units(day_count, from_day, to_day);
        for (Day cut = from_day; cut < to_day; ++cut) {
            ASSERT_EQ(year_units(day_count, from_day, cut) + year_units(day_count, cut + 1, to_day), whole)
                << format_day(cut);
        }
        EXPECT_EQ(year_units(day_count, to_day, from_day), 0);
    }
}

TEST(DayCountName, GoesThereAndBack) {
    EXPECT_EQ(parse_day_count("actual_actual"), DayCount::actual_actual);
    EXPECT_EQ(parse_day_count("actual/365"), std::nullopt);
}

TEST(Calendar, MonthsKeepTheDayOrEndTheMonth) {
    EXPECT_EQ(add_months(day("2026-01-31"), 1), day("2026-02-28"));
    EXPECT_EQ(add_months(day("2024-02-29"), 12), day("2025-02-28"));
    EXPECT_EQ(add_months(day("2025-11-10"), 2), day("2026-01-10"));
    EXPECT_EQ(add_months(day("2025-12-31"), 0), day("2025-12-31"));
    EXPECT_EQ(month_end(day("2024-02-01")), day("2024-02-29"));
    EXPECT_EQ(month_end(day("2025-12-31")), day("2025-12-31"));
}

}  // namespace
}  // namespace quittance
