// A policy: the ladder of stages by which a customer is dunned.
// Invariants: a stage is known by its code, which is unique in the policy; its number is its place in the
// ladder and says nothing outside one policy. Every stage can be reached, conditions apart. Nothing here
// rounds or fails.
#pragma once

#include <quittance/base/diagnostic.hpp>
#include <quittance/calendar/contact_calendar.hpp>
#include <quittance/money/money.hpp>
#include <quittance/policy/conditions.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// By which a contact can go today.
enum class Channel : std::uint8_t { email, task };

std::string_view to_string(Channel channel);

// By which a policy may plan that it goes.
enum class PlannedChannel : std::uint8_t { email, letter, registered, sms, phone, portal, task };

std::string_view to_string(PlannedChannel channel);

// What a contact names of what is overdue beside the items whose stage it announces: all of it, what the
// customer was reminded of before, or nothing.
enum class Mentions : std::uint8_t { overdue, reminded, nothing };

std::string_view to_string(Mentions mentions);

// Amounts of a policy, whose currencies have fewer decimals.
inline constexpr int micro_scale = 6;

inline constexpr std::size_t stages_limit = 255;  // a number fits eight bits, 0 being none

// Which letter speaks for a stage, where a contact writes one.
enum class LetterText : std::uint8_t { before_due, friendly, firm };

std::string_view to_string(LetterText text);

// Whom at a customer a contact is for. The host knows who has a role, and who stands in where nobody has.
enum class ContactRole : std::uint8_t { invoice_contact, accounts, buyer, director };

std::string_view to_string(ContactRole role);

// Who in the company does what a stage asks a person to do.
enum class PersonRole : std::uint8_t { salesperson, accountant, team_leader };

std::string_view to_string(PersonRole role);

// What becomes of an item at a stage whose conditions do not hold: it waits there, or passes on.
enum class Otherwise : std::uint8_t { wait, pass };

std::string_view to_string(Otherwise otherwise);

// What becomes of interest and compensation: they are claimed, only named, or claimed until the principal is
// paid.
enum class Penalties : std::uint8_t { claim, threaten, forgive };

std::string_view to_string(Penalties penalties);

// How the days of a stage are counted.
enum class DaysOf : std::uint8_t { calendar, business };

std::string_view to_string(DaysOf days);

struct Stage {
    std::int32_t number = 0;         // from 1, in ladder order
    std::string code;                // "friendly"
    std::int32_t days_from_due = 0;  // negative before the due date; rises from stage to stage
    // Counted from the day of the stage before it, where that was done; days_from_due holds then for an item
    // of which it is not known.
    std::optional<std::int32_t> days_after_previous;
    DaysOf days = DaysOf::calendar;
    bool in_business_days = false;  // they, or those of a stage that they are counted from
    bool end_of_month = false;      // on the last day of the month of that day
    std::int32_t gap_days = 0;      // least days since any contact with the customer; 0: those of the policy
    std::vector<PlannedChannel> plan;  // in the order in which they are tried, one at least
    Channel channel = Channel::email;  // the first of them that can be served, a task where none can
    bool falls_to_task = false;        // where a letter has nowhere to go
    ContactRole recipient = ContactRole::invoice_contact;
    std::vector<ContactRole> copies;      // each once, never the recipient's
    std::optional<PersonRole> in_charge;  // of its task
    LetterText text = LetterText::friendly;
    std::optional<std::int32_t> deadline_days;  // from the day of the letter, else gap_days of the policy
    bool shows_penalties = false;               // the letter names interest and compensation
    bool formal_notice = false;                 // a task for a person, whatever is planned
    bool hands_over = false;         // a task for a person, whatever is planned; nobody is contacted after it
    bool charges_penalties = false;  // once it is done, what is open of them is charged
    bool holds_orders = false;       // once it is done, the customer's new orders are held
    bool attaches_invoices = true;   // their stored originals
    bool attaches_statement = false;  // also where the letter's tables show everything
    bool automatic = false;
    bool lapses_at_due = false;          // may be passed over once the due date has come
    std::optional<Condition> condition;  // of an item that comes to the stage
    Otherwise otherwise = Otherwise::wait;
    std::map<std::string, std::string> titles;  // by language, what a customer reads
    Place place;                                // in the manifest

    bool may_be_passed() const { return otherwise == Otherwise::pass || lapses_at_due; }
};

inline constexpr std::string_view holidays_of_customer = "customer";

// When nobody is contacted, as the manifest says it.
struct PolicyCalendar {
    // Name of the calendar of public holidays, "" for none, holidays_of_customer for that of his country.
    std::string business_days;
    std::vector<Weekday> days_off = {Weekday::saturday, Weekday::sunday};
    std::vector<QuietStretch> quiet;
    std::optional<QuietHours> quiet_hours;  // where the customer is
    Place place;                            // in the manifest
};

inline constexpr std::int32_t week_days = 7;
inline constexpr std::int32_t month_days = 31;

struct Policy {
    std::string name;
    std::map<std::string, std::string> titles;
    std::vector<std::string> countries;  // ISO 3166-1: whose companies it was made for
    std::vector<Relation> relations;     // of the customers that it was made for; empty: all of them
    std::int32_t gap_days = 0;           // least days between two contacts with a customer
    Mentions mentions = Mentions::overdue;
    Penalties penalties = Penalties::claim;
    std::int64_t tolerance_micro = 1'000'000;  // what is less is listed and never chased
    std::map<std::string, std::int64_t, std::less<>> tolerances_micro;  // by currency code, instead
    std::int32_t contacts_per_week = 0;   // most with a customer in any week_days; 0: any number
    std::int32_t contacts_per_month = 0;  // in any month_days
    // In the company's currency; what is less starts no contact.
    std::int64_t customer_minimum_micro = 0;  // overdue of a customer
    std::int64_t item_minimum_micro = 0;
    std::int32_t grace_days = 0;  // after the due date, before a contact about what is overdue
    PolicyCalendar calendar;
    ContactCalendar contact_days;  // of that calendar; without holidays where they are those of the customer
    std::map<TwoLetters, ContactCalendar> contact_days_of_countries;  // they, by his country
    std::vector<Stage> stages;
    // By the code of an earlier version or of another policy: the code here that counts as done instead,
    // nullopt where nothing does.
    std::map<std::string, std::optional<std::string>, std::less<>> replaces;
    std::string hash;  // of the manifest's text, as given with it

    const Stage* stage(std::string_view code) const;
    // Number of the stage that a done code stands for: 0 for none (also for ""), nullopt where the policy
    // does not know the code.
    std::optional<std::int32_t> number_done(std::string_view code) const;
    // The day of the deadline that the letter of a stage gives, counted from the day of the letter.
    std::int32_t deadline_days(const Stage& stage) const;
    // The least days between a contact of a stage and the next one; nullopt where none follows.
    std::optional<std::int32_t> least_days_after(const Stage& stage) const;
    // Of a customer of that country, 0 where it is not known.
    const ContactCalendar& contact_days_in(TwoLetters country) const {
        const auto found = contact_days_of_countries.find(country);
        return found == contact_days_of_countries.end() ? contact_days : found->second;
    }
    // The day of the stage with this number for an item of which nothing was done, the end of its month
    // apart. `days` is a calendar of this policy.
    Day counted_day(std::int32_t number, Day due_day, const ContactCalendar& days) const;
    // The least amount that is chased, in minor units.
    std::int64_t least_claim_minor(const Currency& currency) const;
};

// An amount of a policy in minor units of a currency with so many decimals, rounded up: what is less than the
// one is less than the other.
std::int64_t minor_from_micro(std::int64_t amount_micro, int scale);

}  // namespace quittance
