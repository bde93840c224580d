// Effective-dated series of yearly rates, and rules that derive a rate from a series.
// Invariants: rows of a series are sorted by from_day and do not overlap; each covers from_day to until_day, both inclusive,
// and nothing covers the days between. A rule takes the rate of the series on the first day of each half-year. What no row
// covers has no rate: it is never the last one repeated. Nothing here rounds; resolving fails with rate_missing.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/calendar/calendar.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// How well a fact is known; the worse of two is the greater.
enum class FactStatus : std::uint8_t { verified, memory, unverified };

std::string_view to_string(FactStatus status);

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

// rate = multiplier × series on the first day of the half-year + margin.
struct RateRule {
    std::string series;
    std::int64_t multiplier = 1;
    std::int64_t margin_nano = 0;
    Day from_day = first_valid_day;  // the rule is law from here
    Day until_day = last_valid_day;  // to here, inclusive
};

struct RateSegment {
    Day from_day = 0;
    Day until_day = 0;  // inclusive
    std::int64_t rate_nano = 0;
    FactStatus status = FactStatus::unverified;
    bool raised_to_floor = false;  // a contract rate that lay below the legal floor
    std::string source;            // of the row behind it; "" for a contract rate
};

// Rates by half-year, sorted, without overlap. May have gaps: what is missing stays missing.
struct RateTable {
    std::string series;  // name of the series behind it; "" for a bare contract rate
    std::string source_file;
    std::vector<RateSegment> segments;

    const RateSegment* find(Day day) const;
};

// Every half-year of the rule for which the series has a rate. Codes: rate_over_limit.
Result<RateTable> resolve(const RateRule& rule, const RateSeries& series);
// One rate for all days.
RateTable constant_rate(std::int64_t rate_nano);
// The contract rate, raised where the floor's half-year is higher; missing where the floor is missing.
RateTable raise_to_floor(std::int64_t contract_rate_nano, const RateTable& floor);

// "No rate of … on …: add …". Code: rate_missing.
Diagnostic rate_missing(const RateTable& table, Day day);

}  // namespace quittance
