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

bool RateTable::is_over_limit(Day day) const {
    return std::any_of(over_limit.begin(), over_limit.end(), [day](const RatePeriod& period) {
        return period.from_day <= day && day <= period.until_day;
    });
}

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

namespace {

constexpr std::int64_t multiplier_limit = 100;

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

Diagnostic no_rate_rule(std::string_view text) {
    return {"rate_malformed",
            {},
            "\"" + std::string(text) + "\" is no rate and no rule for one",
            "Write a number such as 12.15%, or a rule such as \"3 * fr-legal-interest-professionals\" or "
            "\"de-basiszinssatz + 9\": a factor from 1 to 100, a series, a margin in points."};
}

std::optional<Anchor> parse_anchor(std::string_view name) {
    constexpr std::array anchors = {Anchor::half_year, Anchor::half_year_eve, Anchor::year,
                                    Anchor::on_change};
    const auto found = std::find_if(anchors.begin(), anchors.end(),
                                    [name](Anchor anchor) { return to_string(anchor) == name; });
    return found == anchors.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Result<RateRule> parse_rate_rule(std::string_view text) {
    // A series has hyphens in its name: a margin that is taken off stands between spaces.
    const std::size_t times = text.find('*');
    const std::size_t plus = text.find('+');
    const std::size_t minus = text.find(" - ");
    const std::size_t sign = std::min(plus, minus == std::string_view::npos ? minus : minus + 1);
    RateRule rule;
    if (times == std::string_view::npos && sign == std::string_view::npos) {
        const Result<std::int64_t> number = parse_rate(text);
        if (!number.ok()) {
            return number.diagnostics();
        }
        rule.anchor = Anchor::fixed;
        rule.margin_nano = *number;
        return rule;
    }
    const std::size_t begin = times == std::string_view::npos ? 0 : times + 1;
    if (sign < begin) {
        return no_rate_rule(text);
    }
    if (times != std::string_view::npos) {
        const Result<std::int64_t> factor =
            parse_decimal(trimmed(text.substr(0, times)), 0, multiplier_limit);
        if (!factor.ok() || *factor < 1) {
            return no_rate_rule(text);
        }
        rule.multiplier = *factor;
    }
    const std::string_view name = trimmed(text.substr(begin, std::min(sign, text.size()) - begin));
    const std::size_t at = name.find('@');
    const std::optional<Anchor> anchor =
        at == std::string_view::npos ? Anchor::on_change : parse_anchor(name.substr(at + 1));
    rule.series = name.substr(0, at);
    if (rule.series.empty() || rule.series.find_first_of(" *+%") != std::string::npos || !anchor) {
        return no_rate_rule(text);
    }
    rule.anchor = *anchor;
    if (sign != std::string_view::npos) {
        std::string_view points = trimmed(text.substr(sign + 1));
        points.remove_suffix(points.ends_with('%') ? 1 : 0);
        const Result<std::int64_t> margin = parse_percent(points);
        if (!margin.ok() || *margin < 0) {
            return margin.ok() ? Result<RateRule>(no_rate_rule(text)) : margin.diagnostics();
        }
        rule.margin_nano = text[sign] == '-' ? -*margin : *margin;
    }
    return rule;
}

RateTable resolve(const RateRule& rule, const RateSeries* series) {
    RateTable table;
    if (series == nullptr) {
        table.segments.push_back(
            {rule.from_day, rule.until_day, rule.margin_nano, rule.status, std::nullopt, "", {}});
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
            table.over_limit.push_back({from_day, until_day});
            continue;
        }
        table.segments.push_back({from_day,
                                  until_day,
                                  static_cast<std::int64_t>(rate_nano),
                                  std::max(row->status, rule.status),
                                  std::nullopt,
                                  row->source,
                                  {row}});
    }
    return table;
}

RateTable constant_rate(std::int64_t rate_nano) {
    return {{}, {{first_valid_day, last_valid_day, rate_nano, FactStatus::official, std::nullopt, "", {}}}};
}

namespace {

// The last day on which a table says what it says of the day: the same segment, or none.
Day same_until(const RateTable& table, Day day) {
    if (const RateSegment* segment = table.find(day)) {
        return segment->until_day;
    }
    const auto next = std::find_if(table.segments.begin(), table.segments.end(),
                                   [day](const RateSegment& segment) { return segment.from_day > day; });
    return next == table.segments.end() ? last_valid_day : next->from_day - 1;
}

// The origin speaks for the table's days from the day on.
void speak(const RateOrigin* origin, Day from_day, RateTable& table) {
    if (origin == nullptr || (!table.origins.empty() && table.origins.back().series == origin->series &&
                              table.origins.back().until_day == origin->until_day)) {
        return;
    }
    table.origins.push_back(*origin);
    table.origins.back().from_day = std::max(from_day, origin->from_day);
}

}  // namespace

RateTable raise_to_floor(const RateTable& contract, const RateTable& floor) {
    RateTable table{{}, {}, contract.over_limit};
    table.over_limit.insert(table.over_limit.end(), floor.over_limit.begin(), floor.over_limit.end());
    Day until_day = first_valid_day;
    for (Day from_day = first_valid_day; from_day <= last_valid_day; from_day = until_day + 1) {
        until_day = std::min(same_until(contract, from_day), same_until(floor, from_day));
        const RateSegment* agreed = contract.find(from_day);
        const RateSegment* least = floor.find(from_day);
        const bool raised = agreed != nullptr && least != nullptr && least->rate_nano > agreed->rate_nano;
        const bool of_floor = contract.origins.empty() || raised || (agreed != nullptr && least == nullptr);
        speak((of_floor ? floor : contract).origin(from_day), from_day, table);
        if (agreed == nullptr || least == nullptr) {
            continue;
        }
        RateSegment segment = raised ? *least : *agreed;
        segment.from_day = from_day;
        segment.until_day = until_day;
        segment.raised_from_nano = raised ? std::optional(agreed->rate_nano) : std::nullopt;
        segment.status = std::max(agreed->status, least->status);
        segment.rows = {agreed->rows[0], least->rows[0]};
        table.segments.push_back(std::move(segment));
    }
    return table;
}

std::string_view to_string(FrozenOn day) {
    constexpr std::array<std::string_view, 3> names = {"never", "first_day", "due_date"};
    return names[static_cast<std::size_t>(day)];
}

RateTable freeze(const RateTable& table, Day day) {
    RateTable frozen{table.origins, {}, table.over_limit};
    if (const RateSegment* segment = table.find(day)) {
        frozen.segments.push_back(*segment);
        frozen.segments.back().until_day = last_valid_day;
    }
    return frozen;
}

RateTable add_margin(const RateTable& table, Day from_day, std::int64_t margin_nano) {
    RateTable raised{table.origins, {}, table.over_limit};
    for (const RateSegment& segment : table.segments) {
        if (segment.from_day < from_day) {
            raised.segments.push_back(segment);
            raised.segments.back().until_day = std::min(segment.until_day, from_day - 1);
        }
        if (segment.until_day >= from_day) {
            RateSegment with_margin = segment;
            with_margin.from_day = std::max(segment.from_day, from_day);
            with_margin.rate_nano += margin_nano;
            if (within_limit(with_margin.rate_nano)) {
                raised.segments.push_back(std::move(with_margin));
            } else {
                raised.over_limit.push_back({with_margin.from_day, with_margin.until_day});
            }
        }
    }
    return raised;
}

Diagnostic rate_missing(const RateTable& table, Day day) {
    const RateOrigin* origin = table.origin(day);
    const std::string series = origin == nullptr ? "" : origin->series;
    if (table.is_over_limit(day)) {
        return {"rate_over_limit",
                {},
                "The rate derived from " + series + " on " + format_day(day) + " is beyond 1000 % a year",
                "Correct the margin or multiplier of the rule, or the row of the series."};
    }
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
