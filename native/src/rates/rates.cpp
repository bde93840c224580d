#include <quittance/rates/rates.hpp>

#include <quittance/money/money.hpp>

#include <algorithm>

namespace quittance {
namespace {

template <class Row>
const Row* find_row(const std::vector<Row>& rows, Day day) {
    const auto after = std::upper_bound(rows.begin(), rows.end(), day, [](Day value, const Row& row) { return value < row.from_day; });
    if (after == rows.begin() || std::prev(after)->until_day < day) {
        return nullptr;
    }
    return &*std::prev(after);
}

}  // namespace

std::string_view to_string(FactStatus status) {
    switch (status) {
        case FactStatus::verified: return "verified";
        case FactStatus::memory: return "memory";
        case FactStatus::unverified: return "unverified";
    }
    return "";
}

const RateRow* RateSeries::find(Day day) const { return find_row(rows, day); }

const RateSegment* RateTable::find(Day day) const { return find_row(segments, day); }

Result<RateTable> resolve(const RateRule& rule, const RateSeries& series) {
    RateTable table{series.name, series.source_file, {}};
    if (series.rows.empty()) {
        return table;
    }
    const Day last_day = series.rows.back().until_day;
    for (Day start = half_year_start(series.rows.front().from_day); start <= last_day; start = half_year_end(start) + 1) {
        const RateRow* row = series.find(start);
        const Day from_day = std::max(start, rule.from_day);
        const Day until_day = std::min(half_year_end(start), rule.until_day);
        if (row == nullptr || from_day > until_day) {
            continue;
        }
        const int128 rate_nano = int128{rule.multiplier} * row->rate_nano + rule.margin_nano;
        if (rate_nano > rate_limit_nano || rate_nano < -rate_limit_nano) {
            return Diagnostic{"rate_over_limit",
                              {},
                              "The rate derived from " + series.name + " on " + format_day(start) + " is beyond 1000 % a year",
                              "Correct the margin or multiplier of the rule, or the row of the series."};
        }
        table.segments.push_back({from_day, until_day, static_cast<std::int64_t>(rate_nano), row->status, false, row->source});
    }
    return table;
}

RateTable constant_rate(std::int64_t rate_nano) {
    return {"", "", {{first_valid_day, last_valid_day, rate_nano, FactStatus::verified, false, ""}}};
}

RateTable raise_to_floor(std::int64_t contract_rate_nano, const RateTable& floor) {
    RateTable table = floor;
    for (RateSegment& segment : table.segments) {
        segment.raised_to_floor = segment.rate_nano > contract_rate_nano;
        if (!segment.raised_to_floor) {
            segment.rate_nano = contract_rate_nano;
            segment.source.clear();
        }
    }
    return table;
}

Diagnostic rate_missing(const RateTable& table, Day day) {
    const std::string place = table.source_file.empty() ? "the rate series" : table.source_file;
    return {"rate_missing",
            {},
            "The series " + table.series + " has no rate for the half-year " + format_day(half_year_start(day)) + " to " +
                format_day(half_year_end(day)) + ", needed for " + format_day(day),
            "Add a row from " + format_day(half_year_start(day)) + " with its source to " + place + "."};
}

}  // namespace quittance
