// Effective-dated series of yearly rates, and rules that derive a rate from a series.
// Invariants: rows of a series are sorted by from_day and do not overlap; each covers from_day to until_day,
// both inclusive, and nothing covers the days between. A rule takes the rate of the series on its anchor.
// What no row covers has no rate: it is never the last one repeated. What a rule takes beyond the limit of
// rates is none either, on those days alone. Only resolve rounds, upwards to the step that the rule names.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/calendar/calendar.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// How well a fact is known; the worse of two is the greater.
enum class FactStatus : std::uint8_t {
    official,    // read in an official publication
    secondary,   // two independent publications agree
    confirmed,   // one of those below, which a person of the company has read and confirmed
    convention,  // no text fixes it: the year base, the rounding
    unverified,  // one publication alone, or several that contradict each other
    memory,      // no publication was found
};

std::string_view to_string(FactStatus status);
// Whether a person has to confirm the fact before anything is charged, or leaves by itself, that rests on it.
constexpr bool needs_confirmation(FactStatus status) { return status > FactStatus::confirmed; }

struct RateRow {
    Day from_day = 0;
    Day until_day = 0;
    std::int64_t rate_nano = 0;
    FactStatus status = FactStatus::unverified;
    std::string source;
};

struct RateSeries {
    std::string name;  // "ecb-main-refinancing"
    std::string title;
    std::string source_file;  // manifest that holds it, named when a row is missing
    std::vector<RateRow> rows;

    // The row that covers the day, or nullptr.
    const RateRow* find(Day day) const;
};

// The day on which a rule reads its series for a day of interest.
enum class Anchor : std::uint8_t {
    half_year,      // first day of the half-year
    half_year_eve,  // the day before the half-year
    year,           // first day of the year
    on_change,      // the day itself
    fixed,          // none: the margin is the rate
};

std::string_view to_string(Anchor anchor);

enum class FrozenOn : std::uint8_t { never, first_day, due_date };  // the first day that bears interest

std::string_view to_string(FrozenOn day);

// rate = multiplier × series on the anchor + margin, rounded up to a multiple of round_up_to_nano.
struct RateRule {
    std::string series{};  // "" when the anchor is fixed
    std::int64_t multiplier = 1;
    std::int64_t margin_nano = 0;
    Day from_day = first_valid_day;  // the rule is law from here
    Day until_day = last_valid_day;  // to here, inclusive
    Anchor anchor = Anchor::half_year;
    std::int64_t round_up_to_nano = 0;         // 0: not rounded
    FrozenOn frozen_on = FrozenOn::never;      // the day whose rate holds for the whole delay
    FactStatus status = FactStatus::official;  // of the fact that the rule rests on
    std::string fact{};                        // its code

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes what the compiler writes for a 0
    friend auto operator<=>(const RateRule&, const RateRule&) = default;
};

// A rate as people agree on one: a number as of parse_rate, or a rule "3 * fr-legal-interest-professionals",
// "de-basiszinssatz + 9", "uk-bank-rate@half_year_eve + 10". A margin is in points; the series is read on the
// day itself unless an anchor is named. Whether there is such a series it cannot say.
// Codes: rate_malformed, rate_over_limit.
Result<RateRule> parse_rate_rule(std::string_view text);

struct RateSegment {
    Day from_day = 0;
    Day until_day = 0;  // inclusive
    std::int64_t rate_nano = 0;
    FactStatus status = FactStatus::unverified;
    std::optional<std::int64_t> raised_from_nano{};  // a contract rate that lay below the legal floor
    std::string source;                              // of the row behind it; "" for a number that was agreed
    // Behind it, in the series that the tables were resolved from: that of the rate, and that of the floor
    // which it was held to; nullptr where there is none.
    std::array<const RateRow*, 2> rows{};
};

// Which series stands behind which days of a table.
struct RateOrigin {
    Day from_day = first_valid_day;
    Day until_day = last_valid_day;
    std::string series;
    std::string source_file;
    Anchor anchor = Anchor::half_year;
};

struct RatePeriod {
    Day from_day = 0;
    Day until_day = 0;  // inclusive
};

// Rates by date, sorted, without overlap. May have gaps: what is missing stays missing.
struct RateTable {
    std::vector<RateOrigin> origins;  // none for a bare number
    std::vector<RateSegment> segments;
    std::vector<RatePeriod> over_limit{};  // days without a segment because theirs is beyond the limit

    const RateSegment* find(Day day) const;
    bool is_over_limit(Day day) const;
    // The origin that speaks for the day: the last one that begins not later, or the first; nullptr when
    // there is none.
    const RateOrigin* origin(Day day) const;
    // The name of that origin's series, or "".
    std::string_view series(Day day) const;
};

// Every stretch of the rule for which the series has a rate; nullptr for a fixed rule. The series outlives
// the table.
RateTable resolve(const RateRule& rule, const RateSeries* series);
// One rate for all days.
RateTable constant_rate(std::int64_t rate_nano);
// The contract's rates, raised where the floor is higher; missing where either is. A day speaks by the origin
// of the rate that counts on it, or of the one that is missing.
RateTable raise_to_floor(const RateTable& contract, const RateTable& floor);
// The rate of a day, for all days from the segment that holds it on; nothing where the day has no rate.
RateTable freeze(const RateTable& table, Day day);
// margin_nano more from from_day on.
RateTable add_margin(const RateTable& table, Day from_day, std::int64_t margin_nano);

// Why the table has no rate on the day: "No rate of … on …: add …". Codes: rate_missing, rate_over_limit.
Diagnostic rate_missing(const RateTable& table, Day day);

}  // namespace quittance
