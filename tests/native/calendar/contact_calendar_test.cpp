#include <quittance/calendar/contact_calendar.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

ContactCalendar calendar(const std::vector<Weekday>& days_off, const std::vector<QuietStretch>& quiet = {},
                         const std::vector<Day>& holidays = {}) {
    return contact_calendar(days_off, quiet, holidays).value();
}

const std::vector<Weekday> week_end = {Weekday::saturday, Weekday::sunday};

TEST(Weekdays, AreThoseOfTheCalendar) {
    EXPECT_EQ(to_string(weekday_of(day("2026-11-28"))), "saturday");
    EXPECT_EQ(to_string(weekday_of(day("1969-12-31"))), "wednesday");
    EXPECT_EQ(to_string(weekday_of(first_valid_day - 1)), "sunday");
}

TEST(DaysOfTheYear, AreMonthAndDay) {
    EXPECT_EQ(*parse_day_of_year("02-29"), (DayOfYear{2, 29}));
    for (const char* text : {"2-29", "02-30", "13-01", "12-24 ", "", "2026-12-24"}) {
        EXPECT_FALSE(parse_day_of_year(text)) << text;
    }
}

TEST(ContactCalendar, AllowsEveryDayWhereNothingIsSaid) {
    EXPECT_EQ(ContactCalendar().first_contact_day(day("2026-11-28")), day("2026-11-28"));
    EXPECT_EQ(calendar({}).no_contact(day("2026-12-25")), NoContact::none);
}

TEST(ContactCalendar, GoesOnToTheFirstDayThatIsAllowed) {
    const ContactCalendar christmas =
        calendar(week_end, {{{12, 24}, {1, 1}}}, {day("2026-11-30"), day("2026-12-25")});
    EXPECT_EQ(christmas.first_contact_day(day("2026-11-27")), day("2026-11-27"));
    EXPECT_EQ(christmas.first_contact_day(day("2026-11-28")), day("2026-12-01"));
    EXPECT_EQ(christmas.first_contact_day(day("2026-12-24")), day("2027-01-04"));
    EXPECT_EQ(christmas.no_contact(day("2026-11-28")), NoContact::day_off);
    EXPECT_EQ(christmas.no_contact(day("2026-11-30")), NoContact::holiday);
    EXPECT_EQ(christmas.no_contact(day("2026-12-24")), NoContact::quiet);
    EXPECT_EQ(christmas.no_contact(day("2026-12-25")), NoContact::holiday);
}

TEST(ContactCalendar, CountsBusinessDaysThroughQuietDays) {
    const ContactCalendar christmas = calendar(week_end, {{{12, 24}, {1, 1}}}, {day("2026-12-25")});
    EXPECT_EQ(christmas.add_business_days(day("2026-12-23"), 2), day("2026-12-28"));
    EXPECT_EQ(christmas.add_business_days(day("2026-12-26"), 1), day("2026-12-28"));
    EXPECT_EQ(christmas.add_business_days(day("2026-12-28"), -2), day("2026-12-23"));
    EXPECT_EQ(christmas.add_business_days(day("2026-12-26"), 0), day("2026-12-26"));
}

TEST(ContactCalendar, LeavesSomeDay) {
    const std::vector<Weekday> all(weekdays.begin(), weekdays.end());
    const std::vector<QuietStretch> winter = {{{11, 1}, {1, 31}}};
    EXPECT_EQ(contact_calendar(all, {}, {}).diagnostics().front().code, "calendar_without_contact_days");
    EXPECT_EQ(contact_calendar({}, winter, {}).diagnostics().front().code, "calendar_without_contact_days");
    EXPECT_TRUE(contact_calendar({}, std::vector<QuietStretch>{{{11, 1}, {1, 30}}}, {}).ok());
}

}  // namespace
}  // namespace quittance
