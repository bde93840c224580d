// Payment behaviour: a grade A to E from what a customer has settled, shrunk towards the portfolio.
// The rules: native/docs/spec-score.md.
// Invariants: weights are whole millionths and sums are exact, so the order of items does not matter; an open
// item can only worsen a grade; every printed figure is the compared one. Tenths of a day and thousandths of
// a share are rounded half away from zero. Parsing a scorecard fails with diagnostics.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/ledger/ledger.hpp>
#include <quittance/policy/json.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace quittance {

// A manifest of kind "scorecard", resolved.
struct Scorecard {
    std::string name;
    std::int32_t delay_half_life_days = 365;
    std::int32_t late_half_life_days = 180;
    std::int64_t delay_prior_weight_micro = 0;  // kappa
    std::int64_t late_prior_weight_micro = 0;   // m
    std::int32_t least_delay_days = 0;          // delays are cut to this range
    std::int32_t greatest_delay_days = 0;
    std::int64_t portfolio_least_settled =
        0;  // with fewer settled items in the portfolio the cold start stands in
    std::int64_t cold_start_delay_tenths = 0;
    std::int64_t cold_start_late_milli = 0;
    std::array<std::int64_t, 4> delay_cuts_tenths{};  // greatest delay of A, B, C, D
    std::array<std::int64_t, 4> late_cuts_milli{};    // greatest late share of A, B, C, D

    std::vector<std::int32_t> delay_weights_micro;  // by age in days
    std::vector<std::int32_t> late_weights_micro;
};

// Codes: those of the manifests, weight_out_of_range, cut_offs_not_rising.
Result<Scorecard> parse_scorecard(const JsonNode& node);

// What a customer settled, or a whole portfolio: one more item.
void add_settled(PortfolioSums& sums, const Scorecard& scorecard, std::int32_t delay_days,
                 std::int32_t age_days);

// Where the portfolio stands, in the figures that are printed.
struct PortfolioMeans {
    std::int64_t delay_tenths = 0;
    std::int64_t late_milli = 0;
    bool cold_start = false;
};
PortfolioMeans portfolio_means(const PortfolioSums& portfolio, const Scorecard& scorecard);

struct Grade {
    char letter = 0;  // 'A' to 'E'; 0 without a settled item
    char delay_letter = 0;
    char late_letter = 0;
    std::int64_t delay_tenths = 0;
    std::int64_t late_milli = 0;
    std::int64_t delay_weight_micro = 0;  // own sums, open items included
    std::int64_t delay_days_micro = 0;
    std::int64_t late_weight_micro = 0;
    std::int64_t late_micro = 0;
    std::int64_t settled_count = 0;
    std::int32_t open_count = 0;  // overdue items that worsened it
};

// `overdue_days`: days past due of the open overdue items, any order.
Grade grade(const PortfolioSums& own, std::span<const std::int32_t> overdue_days, const PortfolioMeans& means,
            const Scorecard& scorecard);

}  // namespace quittance
