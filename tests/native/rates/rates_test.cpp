#include <quittance/money/money.hpp>
#include <quittance/rates/coverage.hpp>
#include <quittance/rates/rates.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

RateSeries series() {
    return {"reference",
            "Reference",
            "reference.json",
            {{day("2024-01-01"), day("2024-06-30"), 45'000'000, FactStatus::official, "bank"},
             {day("2025-01-01"), day("2025-06-30"), 31'500'000, FactStatus::memory, "bank"}}};
}

RateTable resolved(const RateRule& rule) {
    const RateSeries reference = series();
    return resolve(rule, &reference);
}

TEST(RateSeries, NeverRepeatsTheLastRow) {
    const RateSeries reference = series();
    EXPECT_EQ(reference.find(day("2023-12-31")), nullptr);
    EXPECT_EQ(reference.find(day("2024-06-30"))->rate_nano, 45'000'000);
    EXPECT_EQ(reference.find(day("2024-07-01")), nullptr);
    EXPECT_EQ(reference.find(day("2025-07-01")), nullptr);
}

TEST(Coverage, NamesTheHalfYearsThatAreMissing) {
    RateSeries series;
    series.rows = {{*parse_day("2024-01-01"), *parse_day("2024-06-30"), 1, FactStatus::official, ""},
                   {*parse_day("2025-01-01"), *parse_day("2025-12-31"), 1, FactStatus::official, ""}};
    const auto seen_from = [&](const char* day) {
        const Coverage found = coverage(series, *parse_day(day));
        std::string told = (found.until_day ? format_day(*found.until_day) : "none") + " |";
        for (const Day start : found.missing) {
            told += " " + format_day(start);
        }
        return told + " | " + format_day(found.next_wanted);
    };
    EXPECT_EQ(seen_from("2025-06-30"), "2024-06-30 | 2024-07-01 | 2026-01-01");
    EXPECT_EQ(seen_from("2024-02-29"), "2024-06-30 | | 2024-07-01");
    EXPECT_EQ(seen_from("2026-07-01"), "2024-06-30 | 2024-07-01 2026-01-01 2026-07-01 | 2027-01-01");
    EXPECT_EQ(seen_from("2023-12-31"), "2024-06-30 | | 2024-07-01");
    series.rows = {{*parse_day("2025-03-05"), *parse_day("2026-07-23"), 1, FactStatus::official, ""}};
    EXPECT_EQ(seen_from("2026-05-01"), "2026-07-23 | | 2027-01-01");
    series.rows.clear();
    EXPECT_EQ(seen_from("2026-05-01"), "none | 2026-01-01 | 2026-07-01");
}

TEST(Resolve, TakesTheRateOfTheFirstDayOfEachHalfYear) {
    RateSeries reference = series();
    reference.rows[0].until_day = day("2024-09-17");  // moves within a half-year
    const RateTable table = resolve({"reference", 1, 100'000'000}, &reference);
    ASSERT_EQ(table.segments.size(), 3U);
    EXPECT_EQ(table.find(day("2024-12-31"))->rate_nano, 145'000'000);
    EXPECT_EQ(table.find(day("2025-01-01"))->rate_nano, 131'500'000);
    EXPECT_EQ(table.find(day("2025-01-01"))->status, FactStatus::memory);
    EXPECT_EQ(table.find(day("2025-07-01")), nullptr);
}

TEST(Resolve, KeepsToTheDatesOfTheLaw) {
    RateRule rule{"reference", 1, 0};
    rule.from_day = day("2024-03-01");
    const RateTable table = resolved(rule);
    EXPECT_EQ(table.find(day("2024-02-29")), nullptr);
    EXPECT_NE(table.find(day("2024-03-01")), nullptr);
}

TEST(Resolve, HasNoRateOnDaysBeyondTheLimit) {
    RateSeries reference = series();
    reference.rows[0].rate_nano = 5'000'000'000;
    const RateTable table = resolve({"reference", 3, 0}, &reference);
    EXPECT_EQ(table.find(day("2024-06-30")), nullptr);
    EXPECT_EQ(rate_missing(table, day("2024-06-30")).code, "rate_over_limit");
    EXPECT_EQ(rate_missing(table, day("2024-07-01")).code, "rate_missing");
    EXPECT_NE(table.find(day("2025-01-01")), nullptr) << "the other rows keep theirs";
    EXPECT_TRUE(raise_to_floor(constant_rate(0), table).is_over_limit(day("2024-06-30")));
    EXPECT_TRUE(freeze(table, day("2024-06-30")).is_over_limit(day("2024-06-30")));
}

TEST(RaiseToFloor, RaisesOnlyTheHalfYearsBelow) {
    const RateTable table = raise_to_floor(constant_rate(40'000'000), resolved({"reference", 1, 0}));
    EXPECT_EQ(table.find(day("2024-01-01"))->rate_nano, 45'000'000);
    EXPECT_EQ(table.find(day("2024-01-01"))->raised_from_nano, 40'000'000);
    EXPECT_EQ(table.find(day("2025-01-01"))->rate_nano, 40'000'000);
    EXPECT_FALSE(table.find(day("2025-01-01"))->raised_from_nano);
    EXPECT_EQ(table.find(day("2024-07-01")), nullptr);
}

TEST(RaiseToFloor, ComparesEachPeriodOfARuleWithTheFloor) {
    RateSeries contract = series();
    contract.name = "contract";
    contract.rows[1] = {day("2024-10-01"), day("2025-12-31"), 30'000'000, FactStatus::official, "bank"};
    RateSeries law = series();
    law.rows[0].until_day = day("2024-12-31");
    const RateTable table = raise_to_floor(resolve(*parse_rate_rule("contract + 1"), &contract),
                                           resolve({"reference", 1, 10'000'000}, &law));
    EXPECT_EQ(table.find(day("2024-06-30"))->rate_nano, 55'000'000) << "as high as the floor";
    EXPECT_FALSE(table.find(day("2024-06-30"))->raised_from_nano);
    EXPECT_EQ(table.find(day("2024-07-01")), nullptr);
    EXPECT_EQ(table.series(day("2024-07-01")), "contract");
    EXPECT_EQ(table.find(day("2024-10-01"))->raised_from_nano, 40'000'000);
    EXPECT_EQ(table.find(day("2025-06-30"))->rate_nano, 41'500'000);
    EXPECT_EQ(table.find(day("2025-07-01")), nullptr);
    EXPECT_EQ(table.series(day("2025-07-01")), "reference");
}

TEST(ParseRateRule, ReadsNumbersAndRules) {
    const auto told = [](const char* text) {
        const Result<RateRule> rule = parse_rate_rule(text);
        return rule.ok() ? std::to_string(rule->multiplier) + " " + rule->series + " " +
                               std::string(to_string(rule->anchor)) + " " + std::to_string(rule->margin_nano)
                         : rule.diagnostics().front().code;
    };
    EXPECT_EQ(told("12.15%"), "1  fixed 121500000");
    EXPECT_EQ(told("0.1215"), "1  fixed 121500000");
    EXPECT_EQ(told("3 * legal-rate"), "3 legal-rate on_change 0");
    EXPECT_EQ(told("3*legal-rate+0.5"), "3 legal-rate on_change 5000000");
    EXPECT_EQ(told("legal-rate - 2%"), "1 legal-rate on_change -20000000");
    EXPECT_EQ(told("bank-rate@half_year_eve + 10"), "1 bank-rate half_year_eve 100000000");
    for (const char* text :
         {"legal-rate", "0 * legal-rate", "101 * legal-rate", "1.5 * legal-rate", "* legal-rate", "3 *",
          "3 * + 5", "legal-rate + x", "legal-rate@noon + 1", "5 + 3 * legal-rate", "legal-rate + -1"}) {
        EXPECT_EQ(told(text), "rate_malformed") << text;
    }
    EXPECT_EQ(told("legal-rate + 2000"), "rate_over_limit");
}

TEST(RateMissing, NamesSeriesDateAndPlace) {
    const Diagnostic diagnostic = rate_missing(resolved({"reference", 1, 0}), day("2024-08-15"));
    EXPECT_EQ(diagnostic.code, "rate_missing");
    EXPECT_NE(diagnostic.message.find("reference"), std::string::npos);
    EXPECT_NE(diagnostic.message.find("2024-08-15"), std::string::npos);
    EXPECT_NE(diagnostic.cure.find("2024-07-01"), std::string::npos);
    EXPECT_NE(diagnostic.cure.find("reference.json"), std::string::npos);
}

TEST(Resolve, ReadsTheSeriesOnTheAnchor) {
    const RateSeries steps{"steps",
                           "Steps",
                           "steps.json",
                           {{day("2024-03-10"), day("2024-08-14"), 50'000'000, FactStatus::official, "a"},
                            {day("2024-08-15"), day("2025-06-30"), 40'000'000, FactStatus::official, "b"}}};
    RateRule rule{"steps"};
    rule.anchor = Anchor::on_change;
    const RateTable daily = resolve(rule, &steps);
    EXPECT_EQ(daily.find(day("2024-08-14"))->rate_nano, 50'000'000);
    EXPECT_EQ(daily.find(day("2024-08-15"))->rate_nano, 40'000'000);
    EXPECT_EQ(daily.find(day("2025-07-01")), nullptr);

    rule.anchor = Anchor::half_year_eve;
    const RateTable eve = resolve(rule, &steps);
    EXPECT_EQ(eve.find(day("2024-06-30")), nullptr);
    EXPECT_EQ(eve.find(day("2024-07-01"))->rate_nano, 50'000'000) << "30 June counts, and no move after it";
    EXPECT_EQ(eve.find(day("2024-12-31"))->rate_nano, 50'000'000);
    EXPECT_EQ(eve.find(day("2025-12-31"))->rate_nano, 40'000'000)
        << "the row of 30 June 2025 serves the half-year after it";
    EXPECT_EQ(eve.find(day("2026-01-01")), nullptr);
    EXPECT_NE(rate_missing(eve, day("2026-02-01")).cure.find("2025-12-31"), std::string::npos);

    rule.anchor = Anchor::year;
    const RateTable yearly = resolve(rule, &steps);
    EXPECT_EQ(yearly.find(day("2024-12-31")), nullptr);
    EXPECT_EQ(yearly.find(day("2025-12-31"))->rate_nano, 40'000'000);
}

TEST(Resolve, AFixedRuleNeedsNoSeries) {
    RateRule rule{"", 1, 50'000'000};
    rule.anchor = Anchor::fixed;
    EXPECT_EQ(resolve(rule, nullptr).find(day("1950-01-01"))->rate_nano, 50'000'000);
}

TEST(Resolve, RoundsUpToTheStep) {
    RateRule rule{"reference", 1, 80'000'000};
    rule.round_up_to_nano = 5'000'000;
    RateSeries reference = series();
    EXPECT_EQ(resolve(rule, &reference).find(day("2024-01-01"))->rate_nano, 125'000'000) << "12.5 % stays";
    EXPECT_EQ(resolve(rule, &reference).find(day("2025-01-01"))->rate_nano, 115'000'000)
        << "11.15 % becomes 11.5 %";
    reference.rows[0].rate_nano = -83'000'000;
    EXPECT_EQ(resolve(rule, &reference).find(day("2024-01-01"))->rate_nano, 0)
        << "up is towards more, also below zero";
}

TEST(Freeze, KeepsTheFirstRateAndNothingWithoutIt) {
    const RateTable table = resolved({"reference", 1, 0});
    EXPECT_EQ(freeze(table, day("2024-06-30")).find(day("2030-01-01"))->rate_nano, 45'000'000);
    EXPECT_EQ(freeze(table, day("2024-07-01")).find(day("2025-01-01")), nullptr);
}

TEST(AddMargin, FromItsDayOn) {
    const RateTable table = add_margin(resolved({"reference", 1, 0}), day("2024-05-11"), 50'000'000);
    EXPECT_EQ(table.find(day("2024-05-10"))->rate_nano, 45'000'000);
    EXPECT_EQ(table.find(day("2024-05-11"))->rate_nano, 95'000'000);
    EXPECT_EQ(table.find(day("2025-01-01"))->rate_nano, 81'500'000);
    const RateTable beyond = add_margin(table, day("2024-05-11"), rate_limit_nano);
    EXPECT_NE(beyond.find(day("2024-05-10")), nullptr);
    EXPECT_EQ(rate_missing(beyond, day("2024-05-11")).code, "rate_over_limit");
}

TEST(RateMissing, NamesTheSeriesThatSpeaksForTheDay) {
    RateTable table = resolved({"reference", 1, 0});
    table.origins.insert(table.origins.begin(),
                         {first_valid_day, day("2023-06-30"), "older", "older.json", Anchor::half_year});
    table.origins.back().from_day = day("2023-07-01");
    EXPECT_NE(rate_missing(table, day("2001-02-01")).cure.find("older.json"), std::string::npos);
    EXPECT_NE(rate_missing(table, day("2024-08-15")).cure.find("reference.json"), std::string::npos);
}

}  // namespace
}  // namespace quittance
