#include "../shipped.hpp"

#include <quittance/behaviour/behaviour.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

std::string shipped_card() { return shipped("scorecards/payment-behaviour.json").text; }

Result<Scorecard> parse(const std::string& text) {
    const auto node = parse_json("scorecard.json", text);
    EXPECT_TRUE(node.ok());
    return parse_scorecard(*node);
}

Scorecard card() { return parse(shipped_card()).value(); }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

constexpr PortfolioMeans portfolio{100, 500, false};  // ten days late on average, half of them late

PortfolioSums settled(const Scorecard& scorecard,
                      std::initializer_list<std::pair<int, int>> delays_and_ages) {
    PortfolioSums sums;
    for (const auto& [delay, age] : delays_and_ages) {
        add_settled(sums, scorecard, delay, age);
    }
    return sums;
}

TEST(Scorecard, HalvesAWeightAtItsHalfLife) {
    const Scorecard scorecard = card();
    EXPECT_EQ(scorecard.delay_weights_micro[0], 1'000'000);
    EXPECT_EQ(scorecard.delay_weights_micro[365], 500'000);
    EXPECT_EQ(scorecard.delay_weights_micro[730], 250'000);
    EXPECT_EQ(scorecard.late_weights_micro[180], 500'000);
}

TEST(Scorecard, ReportsEveryFault) {
    std::string text = replaced(shipped_card(), "\"prior_weight\": \"0.65\"", "\"prior_weight\": \"0\"");
    text = replaced(text, "\"B\": \"10.0\"", "\"B\": \"1.0\"");
    text = replaced(text, "\"cold_start\": \"0.513\"", "\"cold_start\": \"much\"");
    const auto parsed = parse(text);
    ASSERT_FALSE(parsed.ok());
    ASSERT_EQ(parsed.diagnostics().size(), 3U);
    EXPECT_EQ(parsed.diagnostics()[0].code, "weight_out_of_range");
    EXPECT_EQ(parsed.diagnostics()[1].code, "cut_offs_not_rising");
    EXPECT_EQ(parsed.diagnostics()[2].place.pointer, "/late_share/cold_start");
}

TEST(Grade, NothingSettledNoGrade) {
    const std::vector<std::int32_t> overdue = {300};
    EXPECT_EQ(grade({}, overdue, portfolio, card()).letter, 0);
}

// By hand: two items of today, 4 and 6 days late: (10 + 0.65 × 10.0) / (2 + 0.65) = 6.226 days; (2 + 1.5 ×
// 0.5) / 3.5 = 0.786.
TEST(Grade, CanBeRecomputedByHand) {
    const Scorecard scorecard = card();
    const Grade result = grade(settled(scorecard, {{4, 0}, {6, 0}}), {}, portfolio, scorecard);
    EXPECT_EQ(result.delay_tenths, 62);
    EXPECT_EQ(result.late_milli, 786);
    EXPECT_EQ(result.delay_letter, 'B');
    EXPECT_EQ(result.late_letter, 'C');
    EXPECT_EQ(result.letter, 'C');
}

TEST(Grade, FewItemsStayNearThePortfolioManyDoNot) {
    const Scorecard scorecard = card();
    PortfolioSums one;
    PortfolioSums many;
    add_settled(one, scorecard, 60, 10);
    for (int i = 0; i < 50; ++i) {
        add_settled(many, scorecard, 60, 10);
    }
    EXPECT_LT(grade(one, {}, portfolio, scorecard).delay_tenths, 420);
    EXPECT_GT(grade(many, {}, portfolio, scorecard).delay_tenths, 590);
}

TEST(Grade, OpenItemsOnlyWorsen) {
    const Scorecard scorecard = card();
    const PortfolioSums own = settled(scorecard, {{20, 5}, {22, 40}, {18, 90}});
    const Grade without = grade(own, {}, portfolio, scorecard);
    std::vector<std::int32_t> overdue;
    std::int64_t last = without.delay_tenths;
    for (const std::int32_t days : {1, 90, 2, 40, 400, 30, 19}) {
        overdue.push_back(days);
        const Grade with = grade(own, overdue, portfolio, scorecard);
        EXPECT_GE(with.delay_tenths, last);
        EXPECT_GE(with.late_milli, without.late_milli);
        last = with.delay_tenths;
    }
    EXPECT_EQ(grade(own, std::vector<std::int32_t>{1}, portfolio, scorecard).delay_tenths,
              without.delay_tenths);
}

TEST(Grade, OrderOfItemsDoesNotMatter) {
    const Scorecard scorecard = card();
    EXPECT_EQ(settled(scorecard, {{3, 10}, {-7, 400}, {55, 222}}),
              settled(scorecard, {{55, 222}, {3, 10}, {-7, 400}}));
}

TEST(Grade, DelaysAreCutToTheRange) {
    const Scorecard scorecard = card();
    EXPECT_EQ(settled(scorecard, {{5'000, 0}}).delay_days_micro, 180 * 1'000'000LL);
    EXPECT_EQ(settled(scorecard, {{-5'000, 0}}).delay_days_micro, -30 * 1'000'000LL);
}

TEST(Portfolio, ColdStartUntilThereIsHistory) {
    const Scorecard scorecard = card();
    PortfolioSums sums;
    for (int i = 0; i < 29; ++i) {
        add_settled(sums, scorecard, 5, 0);
    }
    EXPECT_TRUE(portfolio_means(sums, scorecard).cold_start);
    EXPECT_EQ(portfolio_means(sums, scorecard).delay_tenths, 141);
    add_settled(sums, scorecard, 5, 0);
    EXPECT_FALSE(portfolio_means(sums, scorecard).cold_start);
    EXPECT_EQ(portfolio_means(sums, scorecard).delay_tenths, 50);
    EXPECT_EQ(portfolio_means(sums, scorecard).late_milli, 1'000);
}

}  // namespace
}  // namespace quittance
