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

// ISDA, 30/360 day count conventions, sheet "Comparison" of 30-360-2006ISDADefs.xls
// (https://www.isda.org/2008/12/22/30-360-day-count-conventions/): days by Actual/360 and by 30E/360.
TEST(YearUnits, CountsTheDaysOfIsdasComparison) {
    const struct {
        const char* start;
        const char* end;
        std::int32_t actual;
        std::int32_t thirty;
    } published[] = {
        {"2007-01-15", "2007-01-30", 15, 15},   {"2007-01-15", "2007-02-15", 31, 30},
        {"2007-01-15", "2007-07-15", 181, 180}, {"2007-09-30", "2008-03-31", 183, 180},
        {"2007-09-30", "2007-10-31", 31, 30},   {"2007-09-30", "2008-09-30", 366, 360},
        {"2007-01-15", "2007-01-31", 16, 15},   {"2007-01-31", "2007-02-28", 28, 28},
        {"2007-02-28", "2007-03-31", 31, 32},   {"2006-08-31", "2007-02-28", 181, 178},
        {"2007-02-28", "2007-08-31", 184, 182}, {"2007-02-14", "2007-02-28", 14, 14},
        {"2007-02-26", "2008-02-29", 368, 363}, {"2008-02-29", "2009-02-28", 365, 359},
        {"2008-02-29", "2008-03-30", 30, 31},   {"2008-02-29", "2008-03-31", 31, 31},
        {"2007-02-28", "2007-03-05", 5, 7},     {"2007-10-31", "2007-11-28", 28, 28},
        {"2007-08-31", "2008-02-29", 182, 179}, {"2008-02-29", "2008-08-31", 184, 181},
        {"2008-08-31", "2009-02-28", 181, 178}, {"2009-02-28", "2009-08-31", 184, 182},
    };
    for (const auto& row : published) {
        const Day from_day = day(row.start) + 1;
        const Day to_day = day(row.end);
        EXPECT_EQ(counted_days(DayCount::actual_360, from_day, to_day), row.actual) << row.start;
        EXPECT_EQ(counted_days(DayCount::thirty_360, from_day, to_day), row.thirty) << row.start;
        EXPECT_EQ(year_units(DayCount::actual_360, from_day, to_day), row.actual * year_units_per_year / 360);
        EXPECT_EQ(year_units(DayCount::thirty_360, from_day, to_day), row.thirty * year_units_per_year / 360);
    }
}

// ISDA, "EMU and market conventions: recent developments", 1998, the examples of Actual/Actual; the fractions
// are those of QuantLib's test-suite/daycounters.cpp.
TEST(YearUnits, GivesTheYearFractionsOfIsdasMemorandum) {
    const struct {
        const char* start;
        const char* end;
        std::int64_t fraction;  // of a year, ten decimals
    } published[] = {
        {"2003-11-01", "2004-05-01", 4'977'243'806},  {"1999-02-01", "1999-07-01", 4'109'589'041},
        {"1999-07-01", "2000-07-01", 10'013'773'486}, {"2002-08-15", "2003-07-15", 9'150'684'932},
        {"2003-07-15", "2004-01-15", 5'040'047'908},  {"1999-07-30", "2000-01-30", 5'038'925'069},
        {"2000-01-30", "2000-06-30", 4'153'005'464},
    };
    for (const auto& row : published) {
        const std::int64_t units = year_units(DayCount::actual_actual, day(row.start), day(row.end) - 1);
        EXPECT_EQ((units * 10'000'000'000 + year_units_per_year / 2) / year_units_per_year, row.fraction)
            << row.start;
    }
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
    // BGH, 7 November 2016, AnwZ (Brfg) 5/16: two months from 30 December 2015 end on 29 February 2016.
    EXPECT_EQ(add_months(day("2015-12-30"), 2), day("2016-02-29"));
    // BGH NJW 1984, 1358, as told at ra-kotz.de/monatsfrist.htm: the end of a month is not kept.
    EXPECT_EQ(add_months(day("2001-01-31"), 1), day("2001-02-28"));
    EXPECT_EQ(add_months(day("2001-02-28"), 1), day("2001-03-28"));
    EXPECT_EQ(add_months(day("2026-01-31"), 1), day("2026-02-28"));
    EXPECT_EQ(add_months(day("2024-02-29"), 12), day("2025-02-28"));
    EXPECT_EQ(add_months(day("2025-11-10"), 2), day("2026-01-10"));
    EXPECT_EQ(add_months(day("2025-12-31"), 0), day("2025-12-31"));
    EXPECT_EQ(month_end(day("2024-02-01")), day("2024-02-29"));
    EXPECT_EQ(month_end(day("2025-12-31")), day("2025-12-31"));
}

}  // namespace
}  // namespace quittance
