#include <quittance/rates/rates.hpp>

#include <quittance/money/money.hpp>

#include <algorithm>
#include <array>

namespace quittance {
namespace {

template <class Row>
const Row* find_row(const std::vector<Row>& rows, Day day) {
    const auto after = std::upper_bound(rows.begin(), rows.end(), day,
                                        [](Day value, const Row& row) { return value < row.from_day; });
    if (after == rows.begin() || std::prev(after)->until_day < day) {
        return nullptr;
    }
    return &*std::prev(after);
}

}  // namespace

std::string_view to_string(FactStatus status) {
    switch (status) {
        case FactStatus::official: return "official";
        case FactStatus::secondary: return "secondary";
        case FactStatus::confirmed: return "confirmed";
        case FactStatus::convention: return "convention";
        case FactStatus::unverified: return "unverified";
        case FactStatus::memory: return "memory";
    }
    return "";
}

const RateRow* RateSeries::find(Day day) const { return find_row(rows, day); }

const RateSegment* RateTable::find(Day day) const { return find_row(segments, day); }

std::string_view to_string(Anchor anchor) {
    switch (anchor) {
        case Anchor::half_year: return "half_year";
        case Anchor::half_year_eve: return "half_year_eve";
        case Anchor::year: return "year";
        case Anchor::on_change: return "on_change";
        case Anchor::fixed: return "fixed";
    }
    return "";
}

const RateOrigin* RateTable::origin(Day day) const {
    const RateOrigin* found = origins.empty() ? nullptr : &origins.front();
    for (const RateOrigin& each : origins) {
        found = each.from_day <= day ? &each : found;
    }
    return found;
}

std::string_view RateTable::series(Day day) const {
    const RateOrigin* found = origin(day);
    return found == nullptr ? std::string_view() : std::string_view(found->series);
}

namespace {

Diagnostic over_limit(const std::string& series, Day day) {
    return {"rate_over_limit",
            {},
            "The rate derived from " + series + " on " + format_day(day) + " is beyond 1000 % a year",
            "Correct the margin or multiplier of the rule, or the row of the series."};
}

bool within_limit(int128 rate_nano) { return rate_nano <= rate_limit_nano && rate_nano >= -rate_limit_nano; }

int128 round_up(int128 value, std::int64_t step) {
    const int128 rest = value % step;
    return rest > 0 ? value - rest + step : value - rest;
}

Day year_start(Day day) { return day_from_civil({civil_from_day(day).year, 1, 1}); }
Day year_end(Day day) { return day_from_civil({civil_from_day(day).year, 12, 31}); }

// Days of interest that one reading of the series serves, from the stretch that holds `day`.
struct Stretch {
    Day from_day;
    Day until_day;
    Day read_on;
};

Stretch stretch_at(Anchor anchor, Day day, const RateSeries& series) {
    switch (anchor) {
        case Anchor::half_year: return {half_year_start(day), half_year_end(day), half_year_start(day)};
        case Anchor::half_year_eve:
            return {half_year_start(day), half_year_end(day), half_year_start(day) - 1};
        case Anchor::year: return {year_start(day), year_end(day), year_start(day)};
        case Anchor::on_change:
        case Anchor::fixed: break;
    }
    const RateRow* row = series.find(day);
    return row == nullptr ? Stretch{day, day, day} : Stretch{row->from_day, row->until_day, day};
}

}  // namespace

Result<RateTable> resolve(const RateRule& rule, const RateSeries* series) {
    RateTable table;
    if (series == nullptr) {
        table.segments.push_back(
            {rule.from_day, rule.until_day, rule.margin_nano, rule.status, false, "", nullptr});
        return table;
    }
    table.origins.push_back({rule.from_day, rule.until_day, series->name, series->source_file, rule.anchor});
    if (series->rows.empty()) {
        return table;
    }
    // A reading on the eve of a half-year serves the days after the row's end.
    const Day last_day = rule.anchor == Anchor::half_year_eve
                             ? half_year_end(series->rows.back().until_day + 1)
                             : series->rows.back().until_day;
    Stretch stretch{};
    for (Day day = series->rows.front().from_day; day <= last_day; day = stretch.until_day + 1) {
        stretch = stretch_at(rule.anchor, day, *series);
        const RateRow* row = series->find(stretch.read_on);
        const Day from_day = std::max(stretch.from_day, rule.from_day);
        const Day until_day = std::min(stretch.until_day, rule.until_day);
        if (row == nullptr || from_day > until_day) {
            continue;
        }
        int128 rate_nano = int128{rule.multiplier} * row->rate_nano + rule.margin_nano;
        if (rule.round_up_to_nano > 0) {
            rate_nano = round_up(rate_nano, rule.round_up_to_nano);
        }
        if (!within_limit(rate_nano)) {
            return over_limit(series->name, stretch.from_day);
        }
        table.segments.push_back({from_day, until_day, static_cast<std::int64_t>(rate_nano),
                                  std::max(row->status, rule.status), false, row->source, row});
    }
    return table;
}

RateTable constant_rate(std::int64_t rate_nano) {
    return {{}, {{first_valid_day, last_valid_day, rate_nano, FactStatus::official, false, "", nullptr}}};
}

RateTable raise_to_floor(std::int64_t contract_rate_nano, const RateTable& floor) {
    RateTable table = floor;
    for (RateSegment& segment : table.segments) {
        segment.raised_to_floor = segment.rate_nano > contract_rate_nano;
        if (!segment.raised_to_floor) {
            segment.rate_nano = contract_rate_nano;
            segment.source.clear();
            segment.row = nullptr;
        }
    }
    return table;
}

std::string_view to_string(FrozenOn day) {
    constexpr std::array<std::string_view, 3> names = {"never", "first_day", "due_date"};
    return names[static_cast<std::size_t>(day)];
}

RateTable freeze(const RateTable& table, Day day) {
    RateTable frozen{table.origins, {}};
    if (const RateSegment* segment = table.find(day)) {
        frozen.segments.push_back(*segment);
        frozen.segments.back().until_day = last_valid_day;
    }
    return frozen;
}

Result<RateTable> add_margin(const RateTable& table, Day from_day, std::int64_t margin_nano) {
    RateTable raised{table.origins, {}};
    for (const RateSegment& segment : table.segments) {
        if (segment.from_day < from_day) {
            raised.segments.push_back(segment);
            raised.segments.back().until_day = std::min(segment.until_day, from_day - 1);
        }
        if (segment.until_day >= from_day) {
            raised.segments.push_back(segment);
            raised.segments.back().from_day = std::max(segment.from_day, from_day);
            raised.segments.back().rate_nano += margin_nano;
            if (!within_limit(raised.segments.back().rate_nano)) {
                return over_limit(std::string(table.series(segment.from_day)),
                                  raised.segments.back().from_day);
            }
        }
    }
    return raised;
}

Diagnostic rate_missing(const RateTable& table, Day day) {
    const RateOrigin* origin = table.origin(day);
    const std::string series = origin == nullptr ? "" : origin->series;
    const std::string place =
        origin == nullptr || origin->source_file.empty() ? "the rate series" : origin->source_file;
    const Anchor anchor = origin == nullptr ? Anchor::half_year : origin->anchor;
    if (origin != nullptr && (day < origin->from_day || day > origin->until_day)) {
        return {"rate_missing",
                {},
                "No rule gives a rate for " + format_day(day) + "; the rule on the series " + series +
                    " holds from " + format_day(origin->from_day) + " to " + format_day(origin->until_day),
                "Add the rule for that time to the jurisdiction, or give a contract rate."};
    }
    if (anchor == Anchor::half_year || anchor == Anchor::half_year_eve) {
        const Day needed = anchor == Anchor::half_year ? half_year_start(day) : half_year_start(day) - 1;
        const std::string cure =
            anchor == Anchor::half_year
                ? "Add a row from " + format_day(needed) + " with its source to " + place + "."
                : "Add the rate in force on " + format_day(needed) + " with its source to " + place + ".";
        return {"rate_missing",
                {},
                "The series " + series + " has no rate for the half-year " +
                    format_day(half_year_start(day)) + " to " + format_day(half_year_end(day)) +
                    ", needed for " + format_day(day),
                cure};
    }
    return {"rate_missing",
            {},
            "The series " + series + " has no rate, needed for " + format_day(day),
            "Add a row from " + format_day(anchor == Anchor::year ? year_start(day) : day) +
                " with its source to " + place + "."};
}

}  // namespace quittance
