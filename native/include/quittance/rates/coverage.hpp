// Which readings a published series lacks. Invariant: a half-year lacks a reading where one of its days up to
// the day asked for has no rate. Nothing here rounds or fails.
#pragma once

#include <quittance/rates/rates.hpp>

#include <optional>
#include <vector>

namespace quittance {

struct Coverage {
    std::optional<Day> until_day;  // every day from the first row to it has a rate; none without a row
    std::vector<Day> missing;      // first days of the half-years that lack a reading, the day's own included
    Day next_wanted = 0;           // first day of the next half-year without a rate on it
    // From when on a rate is to be added: the first day of the day's half-year where that lacks a reading,
    // else the first day after without a rate, at the latest that of the next half-year; none where that has
    // one.
    std::optional<Day> missing_from;
};

Coverage coverage(const RateSeries& series, Day as_of);

}  // namespace quittance
