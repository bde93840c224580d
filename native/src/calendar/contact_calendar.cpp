#include <quittance/calendar/contact_calendar.hpp>

#include <algorithm>

namespace quittance {

std::string_view to_string(Weekday weekday) {
    constexpr std::array<std::string_view, weekdays.size()> names = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    return names[static_cast<std::size_t>(weekday)];
}

Weekday weekday_of(Day day) {
    constexpr Day a_monday = -25'567;  // 1900-01-01
    static_assert(a_monday == first_valid_day);
    const Day since = (day - a_monday) % 7;
    return weekdays[static_cast<std::size_t>(since < 0 ? since + 7 : since)];
}

std::optional<DayOfYear> parse_day_of_year(std::string_view text) {
    const Result<Day> day = parse_day("2000-" + std::string(text));  // a leap year
    if (!day.ok()) {
        return std::nullopt;
    }
    const CivilDate date = civil_from_day(*day);
    return DayOfYear{date.month, date.day};
}

bool QuietStretch::holds(Day day) const {
    const CivilDate date = civil_from_day(day);
    const DayOfYear at{date.month, date.day};
    return from <= until ? at >= from && at <= until : at >= from || at <= until;
}

std::string_view to_string(NoContact because) {
    constexpr std::array<std::string_view, 4> names = {"", "holiday", "day_off", "quiet"};
    return names[static_cast<std::size_t>(because)];
}

NoContact ContactCalendar::no_contact(Day day) const {
    if (is_contact_day(day)) {
        return NoContact::none;
    }
    if (is_business_day(day)) {
        return NoContact::quiet;
    }
    return is_day_off_[static_cast<std::size_t>(weekday_of(day))] ? NoContact::day_off : NoContact::holiday;
}

Day ContactCalendar::add_business_days(Day day, std::int32_t count) const {
    const Day step = count < 0 ? -1 : 1;
    for (std::int32_t left = count * step; left > 0;) {
        day += step;
        left -= is_business_day(day) ? 1 : 0;
    }
    return day;
}

Result<ContactCalendar> contact_calendar(std::span<const Weekday> days_off,
                                         std::span<const QuietStretch> quiet, std::span<const Day> holidays) {
    ContactCalendar calendar;
    for (const Weekday weekday : days_off) {
        calendar.is_day_off_[static_cast<std::size_t>(weekday)] = true;
    }
    if (days_off.empty() && quiet.empty() && holidays.empty()) {
        return calendar;
    }
    const std::size_t count = ContactCalendar::place(last_calendar_day) + 1;
    calendar.business_days_.resize(count);
    for (Day day = first_valid_day; day <= last_calendar_day; ++day) {
        calendar.business_days_[ContactCalendar::place(day)] =
            !calendar.is_day_off_[static_cast<std::size_t>(weekday_of(day))];
    }
    for (const Day holiday : holidays) {
        calendar.business_days_[ContactCalendar::place(holiday)] = false;
    }
    calendar.contact_days_ = calendar.business_days_;
    for (Day day = first_valid_day; !quiet.empty() && day <= last_calendar_day; ++day) {
        if (std::any_of(quiet.begin(), quiet.end(),
                        [day](const QuietStretch& stretch) { return stretch.holds(day); })) {
            calendar.contact_days_[ContactCalendar::place(day)] = false;
        }
    }
    std::int32_t pause = 0;
    for (const bool is_contact_day : calendar.contact_days_) {
        pause = is_contact_day ? 0 : pause + 1;
        if (pause >= longest_pause_days) {
            return Diagnostic{"calendar_without_contact_days",
                              {},
                              "Nobody could be contacted for " + std::to_string(pause) + " days and more",
                              "Leave a day of the week, and shorten the quiet days."};
        }
    }
    return calendar;
}

}  // namespace quittance
