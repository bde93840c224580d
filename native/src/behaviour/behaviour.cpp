#include <quittance/behaviour/behaviour.hpp>

#include <quittance/money/money.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace quittance {

namespace {

constexpr std::int64_t weight_unit_micro = 1'000'000;
constexpr std::int64_t greatest_weight_micro = 1'000 * weight_unit_micro;
constexpr std::int32_t greatest_age_days = 3'653;  // ten years

// 0.5 ^ (age / half-life) in millionths: whole numbers, so that libraries that differ in the last bit agree.
std::vector<std::int32_t> weights_micro(std::int32_t half_life_days) {
    std::vector<std::int32_t> weights;
    weights.reserve(greatest_age_days + 1);
    for (std::int32_t age = 0; age <= greatest_age_days; ++age) {
        weights.push_back(static_cast<std::int32_t>(
            std::lround(1e6 * std::exp2(-static_cast<double>(age) / half_life_days))));
    }
    return weights;
}

char letter_of(std::int64_t value, const std::array<std::int64_t, 4>& cuts) {
    const auto cut = std::lower_bound(cuts.begin(), cuts.end(), value);
    return static_cast<char>('A' + (cut - cuts.begin()));
}

// (sum + prior weight × prior mean) / (weight + prior weight), in units of 1/`units`.
std::int64_t shrunk(std::int64_t sum_micro, std::int64_t weight_micro, std::int64_t prior_weight_micro,
                    std::int64_t prior_mean, std::int64_t units) {
    return divide_round(int128{sum_micro} * units + int128{prior_weight_micro} * prior_mean,
                        int128{weight_micro} + prior_weight_micro, Rounding::half_away_from_zero);
}

std::int64_t read_decimal(ObjectReader& reader, std::string_view key, int scale, std::int64_t least,
                          std::int64_t greatest) {
    const std::size_t before = reader.faults().size();
    const std::string text = reader.string(key);
    if (reader.faults().size() > before) {
        return least;
    }
    const JsonNode* place = reader.node().find(key);
    const auto value = parse_decimal(text, scale, greatest);
    if (!value) {
        reader.fault_at(place->place, value.diagnostics());
        return least;
    }
    if (*value < least) {
        reader.fault(place->place, "weight_out_of_range", text + " is too small here",
                     "Give at least " + format_decimal(least, scale) + ".");
    }
    return *value;
}

// The greatest value of each grade from A to D.
std::array<std::int64_t, 4> read_cuts(ObjectReader& parent, std::string_view key, int scale,
                                      std::int64_t greatest) {
    std::array<std::int64_t, 4> values{};
    const JsonNode* list = parent.required(key, JsonKind::object);
    if (list == nullptr) {
        return values;
    }
    const std::size_t before = parent.faults().size();
    ObjectReader letters(*list, parent.faults());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const char letter = static_cast<char>('A' + i);
        values[i] = read_decimal(letters, std::string_view(&letter, 1), scale, -greatest, greatest);
    }
    letters.finish();
    if (parent.faults().size() == before && !std::is_sorted(values.begin(), values.end())) {
        parent.fault(list->place, "cut_offs_not_rising", "The cut-offs do not rise from A to D",
                     "Order them; equal ones are allowed.");
    }
    return values;
}

}  // namespace

Result<Scorecard> parse_scorecard(const JsonNode& node) {
    Diagnostics faults;
    Scorecard card;
    ObjectReader reader(node, faults);
    reader.optional_string("$schema", "");
    reader.string("kind");
    reader.integer("format", 1, 1);
    card.name = reader.string("name");
    reader.optional("titles", JsonKind::object);
    reader.optional_string("source", "");
    if (const JsonNode* delay = reader.required("delay", JsonKind::object)) {
        ObjectReader part(*delay, faults);
        card.delay_half_life_days = static_cast<std::int32_t>(part.integer("half_life_days", 1, 3'650));
        card.delay_prior_weight_micro = read_decimal(part, "prior_weight", 6, 1, greatest_weight_micro);
        card.least_delay_days = static_cast<std::int32_t>(part.integer("least_days", -365, 0));
        card.greatest_delay_days = static_cast<std::int32_t>(part.integer("greatest_days", 1, 3'650));
        card.cold_start_delay_tenths = read_decimal(part, "cold_start_days", 1, -3'650, 36'500);
        card.delay_cuts_tenths = read_cuts(part, "greatest_days_of", 1, 36'500);
        part.finish();
    }
    if (const JsonNode* late = reader.required("late_share", JsonKind::object)) {
        ObjectReader part(*late, faults);
        card.late_half_life_days = static_cast<std::int32_t>(part.integer("half_life_days", 1, 3'650));
        card.late_prior_weight_micro = read_decimal(part, "prior_weight", 6, 1, greatest_weight_micro);
        card.cold_start_late_milli = read_decimal(part, "cold_start", 3, 0, 1'000);
        card.late_cuts_milli = read_cuts(part, "greatest_share_of", 3, 1'000);
        part.finish();
    }
    card.portfolio_least_settled = reader.integer("portfolio_least_settled", 1, 1'000'000);
    reader.finish();
    if (!faults.empty()) {
        return faults;
    }
    card.delay_weights_micro = weights_micro(card.delay_half_life_days);
    card.late_weights_micro = weights_micro(card.late_half_life_days);
    return card;
}

void add_settled(PortfolioSums& sums, const Scorecard& scorecard, std::int32_t delay_days,
                 std::int32_t age_days) {
    const auto age = static_cast<std::size_t>(std::clamp(age_days, 0, greatest_age_days));
    const std::int64_t delay_weight = scorecard.delay_weights_micro[age];
    const std::int64_t late_weight = scorecard.late_weights_micro[age];
    ++sums.settled_count;
    sums.delay_weight_micro += delay_weight;
    sums.delay_days_micro +=
        delay_weight * std::clamp(delay_days, scorecard.least_delay_days, scorecard.greatest_delay_days);
    sums.late_weight_micro += late_weight;
    sums.late_micro += delay_days > 0 ? late_weight : 0;
}

PortfolioMeans portfolio_means(const PortfolioSums& portfolio, const Scorecard& scorecard) {
    if (portfolio.settled_count < scorecard.portfolio_least_settled || portfolio.delay_weight_micro <= 0 ||
        portfolio.late_weight_micro <= 0) {
        return {scorecard.cold_start_delay_tenths, scorecard.cold_start_late_milli, true};
    }
    return {divide_round(int128{portfolio.delay_days_micro} * 10, portfolio.delay_weight_micro,
                         Rounding::half_away_from_zero),
            divide_round(int128{portfolio.late_micro} * 1'000, portfolio.late_weight_micro,
                         Rounding::half_away_from_zero),
            false};
}

Grade grade(const PortfolioSums& own, std::span<const std::int32_t> overdue_days, const PortfolioMeans& means,
            const Scorecard& scorecard) {
    Grade result;
    result.settled_count = own.settled_count;
    if (own.settled_count == 0) {
        return result;
    }
    result.delay_weight_micro = own.delay_weight_micro;
    result.delay_days_micro = own.delay_days_micro;
    result.late_weight_micro = own.late_weight_micro;
    result.late_micro = own.late_micro;
    const auto delay_tenths = [&] {
        return shrunk(result.delay_days_micro, result.delay_weight_micro, scorecard.delay_prior_weight_micro,
                      means.delay_tenths, 10);
    };
    result.delay_tenths = delay_tenths();
    // An open item is late by at least the days so far. The longest first, as long as each raises the mean:
    // that is the highest mean of any choice, so one more open item never betters a grade.
    std::vector<std::int32_t> longest_first(overdue_days.begin(), overdue_days.end());
    std::sort(longest_first.begin(), longest_first.end(), std::greater<>());
    for (const std::int32_t days : longest_first) {
        const std::int32_t counted = std::min(days, scorecard.greatest_delay_days);
        if (std::int64_t{counted} * 10 <= result.delay_tenths) {
            break;
        }
        ++result.open_count;
        result.delay_weight_micro += weight_unit_micro;
        result.delay_days_micro += weight_unit_micro * counted;
        result.delay_tenths = delay_tenths();
    }
    const auto open_count = static_cast<std::int64_t>(overdue_days.size());
    result.late_weight_micro += open_count * weight_unit_micro;
    result.late_micro += open_count * weight_unit_micro;
    result.late_milli = shrunk(result.late_micro, result.late_weight_micro, scorecard.late_prior_weight_micro,
                               means.late_milli, 1'000);
    result.delay_letter = letter_of(result.delay_tenths, scorecard.delay_cuts_tenths);
    result.late_letter = letter_of(result.late_milli, scorecard.late_cuts_milli);
    result.letter = std::max(result.delay_letter, result.late_letter);
    return result;
}

}  // namespace quittance
