// Calendars of public holidays, and what they make of a policy.
#include "reading.hpp"

namespace quittance {
namespace {

void read_holidays(ObjectReader& parent, HolidayCalendar& calendar, CivilDate first, CivilDate last) {
    const JsonNode* holidays = parent.required("holidays", JsonKind::array);
    for (const JsonNode& node : elements_of(holidays)) {
        if (node.kind != JsonKind::string) {
            parent.fault(node.place, "wrong_kind", "A date is expected here",
                         "Write one such as 2026-05-01.");
            continue;
        }
        const std::size_t before = parent.faults().size();
        const Day day = read_day(parent, &node, 0);
        if (parent.faults().size() != before) {
            continue;
        }
        if (day < day_from_civil(first) || day > day_from_civil(last)) {
            parent.fault(node.place, "value_not_allowed", node.string + " lies outside of the years given",
                         "Correct the date, first_year or last_year.");
        } else if (!calendar.holidays.empty() && day <= calendar.holidays.back()) {
            parent.fault(node.place, "value_not_allowed",
                         node.string + " does not come after the one before it",
                         "List each holiday once, in the order of the dates.");
        } else {
            calendar.holidays.push_back(day);
        }
    }
    if (holidays != nullptr && holidays->elements.empty()) {
        parent.fault(holidays->place, "value_not_allowed", "No holiday is given", "Give one at least.");
    }
}

// A policy without business days has looked at its stages itself: there, numbers tell.
void check_rise(const Policy& policy, const ContactCalendar& days, Reading& reading) {
    constexpr CivilDate first_due{2015, 1, 1};
    constexpr CivilDate last_due{2040, 12, 31};
    for (std::int32_t number = 2; number <= static_cast<std::int32_t>(policy.stages.size()); ++number) {
        const auto place = static_cast<std::size_t>(number) - 1;
        const Stage& stage = policy.stages[place];
        const Stage& before = policy.stages[place - 1];
        if (!stage.in_business_days && !before.in_business_days) {
            continue;
        }
        for (Day due = day_from_civil(first_due); due <= day_from_civil(last_due); ++due) {
            if (policy.counted_day(number, due, days) <= policy.counted_day(number - 1, due, days)) {
                reading.faults.push_back(
                    {"stage_unreachable", stage.place,
                     "Of what is due on " + format_day(due) + " the stage \"" + stage.code +
                         "\" does not come later than the one before it",
                     "Let the days rise from stage to stage, or count both in the same days."});
                break;
            }
        }
    }
}

void use_calendar(const Policy& policy, std::span<const Day> holidays, ContactCalendar& days,
                  Reading& reading) {
    const PolicyCalendar& said = policy.calendar;
    Result<ContactCalendar> made = contact_calendar(said.days_off, said.quiet, holidays);
    if (!made.ok()) {
        for (Diagnostic fault : made.diagnostics()) {
            fault.place = said.place;
            reading.faults.push_back(std::move(fault));
        }
        return;
    }
    days = std::move(made).value();
    check_rise(policy, days, reading);
}

Diagnostic of_one_country(const HolidayCalendar& first, const HolidayCalendar& second,
                          const std::string& country) {
    return {
        "name_twice", second.place,
        "The calendars \"" + first.name + "\" and \"" + second.name + "\" are both of the country " + country,
        "Leave the country out of one of them."};
}

Diagnostic calendar_unknown(const Policy& policy) {
    return {"calendar_unknown", policy.calendar.place,
            "The calendar \"" + policy.calendar.business_days + "\", needed by the policy " + policy.name +
                ", is in none of the manifests",
            "Correct the name or add the manifest of that calendar."};
}

}  // namespace

void read_calendar(ObjectReader& reader, Reading& reading) {
    HolidayCalendar calendar;
    calendar.place = reader.node().place;
    calendar.name = reader.string("name");
    if (calendar.name == holidays_of_customer) {
        reader.fault(calendar.place, "value_not_allowed",
                     "Policies that name \"customer\" mean the calendar of each customer's country",
                     "Give the calendar another name.");
    }
    calendar.titles = read_titles(reader, "titles");
    calendar.countries = read_countries(reader);
    reader.string("source");
    read_day(reader, reader.required("generated_on", JsonKind::string), 0);
    const auto first = static_cast<std::int32_t>(reader.integer("first_year", 1900, 2199));
    const auto last = static_cast<std::int32_t>(reader.integer("last_year", 1900, 2199));
    read_holidays(reader, calendar, {first, 1, 1}, {last, 12, 31});
    reader.finish();
    const std::string name = calendar.name;
    reading.store(reading.set.calendars, name, reader.node().place, std::move(calendar));
}

void check_calendars(Reading& reading) {
    std::map<TwoLetters, const HolidayCalendar*> of_countries;
    for (const auto& [name, calendar] : reading.set.calendars) {
        for (const std::string& country : calendar.countries) {
            const auto [kept, is_new] = of_countries.emplace(two_letters(country), &calendar);
            if (!is_new) {
                reading.faults.push_back(of_one_country(*kept->second, calendar, country));
            }
        }
    }
    for (auto& [name, policy] : reading.set.policies) {
        const std::string& named = policy.calendar.business_days;
        if (named.empty() || named == holidays_of_customer) {
            use_calendar(policy, {}, policy.contact_days, reading);
        } else if (const auto found = reading.set.calendars.find(named);
                   found != reading.set.calendars.end()) {
            use_calendar(policy, found->second.holidays, policy.contact_days, reading);
        } else {
            reading.faults.push_back(calendar_unknown(policy));
        }
        if (named == holidays_of_customer) {
            for (const auto& [country, calendar] : of_countries) {
                use_calendar(policy, calendar->holidays, policy.contact_days_of_countries[country], reading);
            }
        }
    }
}

}  // namespace quittance
