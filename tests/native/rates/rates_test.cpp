#include <quittance/rates/rates.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

RateSeries series() {
    return {"reference",
            "Reference",
            "reference.json",
            {{day("2024-01-01"), day("2024-06-30"), 45'000'000, FactStatus::verified, "bank"},
             {day("2025-01-01"), day("2025-06-30"), 31'500'000, FactStatus::memory, "bank"}}};
}

TEST(RateSeries, NeverRepeatsTheLastRow) {
    const RateSeries reference = series();
    EXPECT_EQ(reference.find(day("2023-12-31")), nullptr);
    EXPECT_EQ(reference.find(day("2024-06-30"))->rate_nano, 45'000'000);
    EXPECT_EQ(reference.find(day("2024-07-01")), nullptr);
    EXPECT_EQ(reference.find(day("2025-07-01")), nullptr);
}

TEST(Resolve, TakesTheRateOfTheFirstDayOfEachHalfYear) {
    RateSeries reference = series();
    reference.rows[0].until_day = day("2024-09-17");  // moves within a half-year
    const RateTable table = *resolve({"reference", 1, 100'000'000}, reference);
    ASSERT_EQ(table.segments.size(), 3U);
    EXPECT_EQ(table.find(day("2024-12-31"))->rate_nano, 145'000'000);
    EXPECT_EQ(table.find(day("2025-01-01"))->rate_nano, 131'500'000);
    EXPECT_EQ(table.find(day("2025-01-01"))->status, FactStatus::memory);
    EXPECT_EQ(table.find(day("2025-07-01")), nullptr);
}

TEST(Resolve, KeepsToTheDatesOfTheLaw) {
    RateRule rule{"reference", 1, 0};
    rule.from_day = day("2024-03-01");
    const RateTable table = *resolve(rule, series());
    EXPECT_EQ(table.find(day("2024-02-29")), nullptr);
    EXPECT_NE(table.find(day("2024-03-01")), nullptr);
}

TEST(Resolve, RefusesARateBeyondTheLimit) {
    RateSeries reference = series();
    reference.rows[0].rate_nano = 5'000'000'000;
    EXPECT_EQ(resolve({"reference", 3, 0}, reference).diagnostics().front().code, "rate_over_limit");
}

TEST(RaiseToFloor, RaisesOnlyTheHalfYearsBelow) {
    const RateTable table = raise_to_floor(40'000'000, *resolve({"reference", 1, 0}, series()));
    EXPECT_EQ(table.find(day("2024-01-01"))->rate_nano, 45'000'000);
    EXPECT_TRUE(table.find(day("2024-01-01"))->raised_to_floor);
    EXPECT_EQ(table.find(day("2025-01-01"))->rate_nano, 40'000'000);
    EXPECT_FALSE(table.find(day("2025-01-01"))->raised_to_floor);
    EXPECT_EQ(table.find(day("2024-07-01")), nullptr);
}

TEST(RateMissing, NamesSeriesDateAndPlace) {
    const Diagnostic diagnostic = rate_missing(*resolve({"reference", 1, 0}, series()), day("2024-08-15"));
    EXPECT_EQ(diagnostic.code, "rate_missing");
    EXPECT_NE(diagnostic.message.find("reference"), std::string::npos);
    EXPECT_NE(diagnostic.message.find("2024-08-15"), std::string::npos);
    EXPECT_NE(diagnostic.cure.find("2024-07-01"), std::string::npos);
    EXPECT_NE(diagnostic.cure.find("reference.json"), std::string::npos);
}

}  // namespace
}  // namespace quittance
