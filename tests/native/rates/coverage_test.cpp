#include <quittance/rates/coverage.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

RateSeries series(std::initializer_list<std::pair<const char*, const char*>> rows) {
    RateSeries result;
    for (const auto& [from, until] : rows) {
        result.rows.push_back({day(from), day(until), 1, FactStatus::official, ""});
    }
    return result;
}

TEST(Coverage, WantsTheNextHalfYearThatHasNoRate) {
    const RateSeries known = series({{"2026-01-01", "2026-06-30"}, {"2026-07-01", "2026-12-31"}});
    const Coverage now = coverage(known, day("2026-05-01"));
    EXPECT_EQ(now.until_day, day("2026-12-31"));
    EXPECT_TRUE(now.missing.empty());
    EXPECT_EQ(now.next_wanted, day("2027-01-01"));
    const Coverage later = coverage(known, day("2027-08-01"));
    EXPECT_EQ(later.missing, (std::vector<Day>{day("2027-01-01"), day("2027-07-01")}));
    EXPECT_EQ(later.next_wanted, day("2028-01-01"));
}

TEST(Coverage, NamesAGapAndAHalfYearThatIsKnownInPart) {
    const RateSeries known = series({{"2025-01-01", "2025-06-30"}, {"2026-01-01", "2026-08-15"}});
    const Coverage told = coverage(known, day("2026-08-16"));
    EXPECT_EQ(told.until_day, day("2025-06-30"));
    EXPECT_EQ(told.missing, (std::vector<Day>{day("2025-07-01"), day("2026-07-01")}));
    EXPECT_EQ(coverage(known, day("2026-08-15")).missing, (std::vector<Day>{day("2025-07-01")}));
}

TEST(Coverage, SaysFromWhenOnARateIsToBeAdded) {
    const auto missing_from = [](std::initializer_list<std::pair<const char*, const char*>> rows,
                                 const char* as_of) {
        return coverage(series(rows), day(as_of)).missing_from;
    };
    EXPECT_EQ(missing_from({{"2026-01-01", "2026-12-31"}}, "2026-06-30"), std::nullopt);
    EXPECT_EQ(missing_from({{"2026-01-01", "2026-12-31"}}, "2026-07-01"), day("2027-01-01"));
    EXPECT_EQ(missing_from({{"2026-01-01", "2026-12-31"}}, "2026-12-31"), day("2027-01-01"));
    EXPECT_EQ(missing_from({{"2026-01-01", "2026-08-15"}}, "2026-08-15"), day("2026-08-16"));
    EXPECT_EQ(missing_from({{"2026-01-01", "2026-08-15"}}, "2026-08-16"), day("2026-08-16"));
    EXPECT_EQ(missing_from({{"2025-01-01", "2025-06-30"}, {"2026-01-01", "2026-08-15"}}, "2026-07-02"),
              day("2026-08-16"))
        << "a gap of old times is not asked for";
    EXPECT_EQ(missing_from({{"2027-01-01", "2027-06-30"}}, "2026-11-01"), std::nullopt)
        << "it begins with the next half-year";
}

}  // namespace
}  // namespace quittance
