// A policy: the ladder of stages by which a customer is dunned.
// Invariants: a stage is known by its code, which is unique in the policy; its number is its place in the
// ladder and says nothing outside one policy. Every stage can be reached, conditions apart. Nothing here
// rounds or fails.
#pragma once

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

// What becomes of an item at a stage whose conditions do not hold: it waits there, or passes on.
enum class Otherwise : std::uint8_t { wait, pass };

std::string_view to_string(Otherwise otherwise);

struct Stage {
    std::int32_t number = 0;         // from 1, in ladder order
    std::string code;                // "friendly"
    std::int32_t days_from_due = 0;  // negative before the due date; rises from stage to stage
    // Counted from the day of the stage before it, where that was done; days_from_due holds then for an item
    // of which it is not known.
    std::optional<std::int32_t> days_after_previous;
    bool end_of_month = false;  // on the last day of the month of that day
    std::int32_t gap_days = 0;  // least days since any contact with the customer; 0: those of the policy
    std::vector<PlannedChannel> plan;  // in the order in which they are tried, one at least
    Channel channel = Channel::email;  // the first of them that can be served, a task where none can
    bool falls_to_task = false;        // where a letter has nowhere to go
    LetterText text = LetterText::friendly;
    std::optional<std::int32_t> deadline_days;  // from the day of the letter, else gap_days of the policy
    bool shows_penalties = false;               // the letter names interest and compensation
    bool attaches_invoices = true;              // their stored originals
    bool attaches_statement = false;            // also where the letter's tables show everything
    bool automatic = false;
    bool lapses_at_due = false;          // may be passed over once the due date has come
    std::optional<Condition> condition;  // of an item that comes to the stage
    Otherwise otherwise = Otherwise::wait;
    std::map<std::string, std::string> titles;  // by language, what a customer reads
};

struct Policy {
    std::string name;
    std::map<std::string, std::string> titles;
    std::vector<std::string> countries;  // ISO 3166-1: whose companies it was made for
    std::vector<Relation> relations;     // of the customers that it was made for; empty: all of them
    std::int32_t gap_days = 0;           // least days between two contacts with a customer
    Mentions mentions = Mentions::overdue;
    std::int64_t tolerance_micro = 1'000'000;  // what is less is listed and never chased
    std::map<std::string, std::int64_t, std::less<>> tolerances_micro;  // by currency code, instead
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
    // The least amount that is chased, in minor units.
    std::int64_t least_claim_minor(const Currency& currency) const;
};

}  // namespace quittance
