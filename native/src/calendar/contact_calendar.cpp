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

std::optional<std::int32_t> parse_time(std::string_view text) {
    const auto digit = [text](std::size_t place) { return text[place] - '0'; };
    constexpr std::string_view form = "00:00";
    if (text.size() != form.size() || text[2] != ':' ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c == ':' || (c >= '0' && c <= '9'); })) {
        return std::nullopt;
    }
    const std::int32_t hour = 10 * digit(0) + digit(1);
    const std::int32_t minute = 10 * digit(3) + digit(4);
    const bool is_time = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 &&
                         std::count(text.begin(), text.end(), ':') == 1;
    return is_time ? std::optional(60 * hour + minute) : std::nullopt;
}

std::string format_time(std::int32_t minute) {
    const auto two = [](std::int32_t number) {
        return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    };
    return two(minute / 60) + ":" + two(minute % 60);
}

bool QuietStretch::holds(Day day) const {
    const CivilDate date = civil_from_day(day);
    const DayOfYear at{date.month, date.day};
    return from <= until ? at >= from && at <= until : at >= from || at <= until;
}

std::string_view to_string(NoContact because) {
    constexpr std::array<std::string_view, 5> names = {"", "holiday", "day_off", "quiet", "quiet_hours"};
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

ContactTime contact_time(const ContactCalendar& calendar, const std::optional<QuietHours>& quiet, Day day,
                         std::int32_t minute) {
    ContactTime result{day, minute, calendar.no_contact(day)};
    if (result.because == NoContact::none && quiet && quiet->holds(minute)) {
        result.because = NoContact::quiet_hours;
        result.day += minute < quiet->until ? 0 : 1;
        result.minute = quiet->until;
    }
    result.day = calendar.first_contact_day(result.day);
    if (result.because != NoContact::none && result.day != day) {  // as early as that day allows
        result.minute = quiet && quiet->holds(0) ? quiet->until : 0;
    }
    return result;
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
    calendar.pause_days_.resize(count);
    std::int32_t pause = 0;
    for (Day day = last_calendar_day; day >= first_valid_day; --day) {
        const bool is_quiet = std::any_of(quiet.begin(), quiet.end(),
                                          [day](const QuietStretch& stretch) { return stretch.holds(day); });
        pause = calendar.is_business_day(day) && !is_quiet ? 0 : pause + 1;
        if (pause >= longest_pause_days) {
            return Diagnostic{"calendar_without_contact_days",
                              {},
                              "Nobody could be contacted for " + std::to_string(pause) + " days and more",
                              "Leave a day of the week, and shorten the quiet days."};
        }
        calendar.pause_days_[ContactCalendar::place(day)] = static_cast<std::uint8_t>(pause);
    }
    return calendar;
}

}  // namespace quittance
