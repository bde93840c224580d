// On which days a customer may be contacted, and which days count as business days.
// A day off is a day of the week; a quiet stretch returns each year and may run over New Year; a public
// holiday is a date. A business day is neither a day off nor a holiday; a contact day is a business day
// outside of the quiet stretches. Invariants: a calendar that contact_calendar() made has a contact day in
// any longest_pause_days; days before first_valid_day and after last_calendar_day are all contact days.
// Nothing here rounds; contact_calendar fails with the code named below.
#pragma once

#include <quittance/calendar/calendar.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
inline constexpr std::array weekdays = {Weekday::monday,   Weekday::tuesday, Weekday::wednesday,
                                        Weekday::thursday, Weekday::friday,  Weekday::saturday,
                                        Weekday::sunday};
std::string_view to_string(Weekday weekday);
Weekday weekday_of(Day day);

struct DayOfYear {
    std::int32_t month = 1;
    std::int32_t day = 1;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes what the compiler writes for a 0
    auto operator<=>(const DayOfYear&) const = default;
};
// "12-24", nothing else; the 29th of February is one.
std::optional<DayOfYear> parse_day_of_year(std::string_view text);

// Both ends included; from after until: over New Year.
struct QuietStretch {
    DayOfYear from;
    DayOfYear until;

    bool holds(Day day) const;
};

// Minutes of the day: "18:30" is 1,110; nothing else is one.
inline constexpr std::int32_t minutes_a_day = 1'440;
std::optional<std::int32_t> parse_time(std::string_view text);
std::string format_time(std::int32_t minute);

// Of every day, the first minute included, the last one not; from after until: over midnight.
struct QuietHours {
    std::int32_t from = 0;
    std::int32_t until = 0;

    bool holds(std::int32_t minute) const {
        return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
    }
};

// What keeps a day from being a contact day, or a time of such a day from being one to contact somebody; the
// first that fits.
enum class NoContact : std::uint8_t { none, holiday, day_off, quiet, quiet_hours };
std::string_view to_string(NoContact because);

inline constexpr std::int32_t longest_pause_days = 92;
// Beyond the last day of a ledger, as far as a stage and its gap may lie behind one.
inline constexpr Day last_calendar_day = last_valid_day + 2 * 3'650;

class ContactCalendar {
public:
    ContactCalendar() = default;  // every day is a contact day and a business day

    bool is_business_day(Day day) const { return !in_range(day) || business_days_[place(day)]; }
    bool is_contact_day(Day day) const { return first_contact_day(day) == day; }
    NoContact no_contact(Day day) const;
    // The first contact day on or after the day.
    Day first_contact_day(Day day) const { return in_range(day) ? day + pause_days_[place(day)] : day; }
    // The business day that is so many business days after the day, which does not count itself; before it
    // where `count` is negative, the day itself where it is 0.
    Day add_business_days(Day day, std::int32_t count) const;

private:
    friend Result<ContactCalendar> contact_calendar(std::span<const Weekday>, std::span<const QuietStretch>,
                                                    std::span<const Day>);

    bool in_range(Day day) const {
        return !pause_days_.empty() && day >= first_valid_day && day <= last_calendar_day;
    }
    static std::size_t place(Day day) { return static_cast<std::size_t>(day - first_valid_day); }

    std::vector<bool> business_days_;
    static_assert(longest_pause_days <= std::numeric_limits<std::uint8_t>::max());
    std::vector<std::uint8_t> pause_days_;  // by day: from it to the next contact day
    std::array<bool, weekdays.size()> is_day_off_{};
};

// When somebody may be contacted who could be at a time of a day: `minute` of `day`, the time where he is.
struct ContactTime {
    Day day = 0;
    std::int32_t minute = 0;
    NoContact because = NoContact::none;  // what kept it from being at once
};
ContactTime contact_time(const ContactCalendar& calendar, const std::optional<QuietHours>& quiet, Day day,
                         std::int32_t minute);

// `holidays` in any order. Codes: calendar_without_contact_days.
Result<ContactCalendar> contact_calendar(std::span<const Weekday> days_off,
                                         std::span<const QuietStretch> quiet, std::span<const Day> holidays);

}  // namespace quittance
