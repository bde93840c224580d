#include <quittance/money/money.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

std::string code_of(const Result<std::int64_t>& result) {
    return result.ok() ? "" : result.diagnostics().front().code;
}

TEST(DivideRound, TiesGoWhereTheModeSaysForBothSigns) {
    EXPECT_EQ(divide_round(5, 2, Rounding::half_away_from_zero), 3);
    EXPECT_EQ(divide_round(-5, 2, Rounding::half_away_from_zero), -3);
    EXPECT_EQ(divide_round(5, 2, Rounding::half_even), 2);
    EXPECT_EQ(divide_round(7, 2, Rounding::half_even), 4);
    EXPECT_EQ(divide_round(-5, 2, Rounding::half_even), -2);
    EXPECT_EQ(divide_round(-7, 2, Rounding::half_even), -4);
    EXPECT_EQ(divide_round(5, 2, Rounding::toward_zero), 2);
    EXPECT_EQ(divide_round(-5, 2, Rounding::toward_zero), -2);
}

// Java SE, java.math.RoundingMode: the table of HALF_UP, HALF_EVEN and DOWN
// (https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/math/RoundingMode.html).
TEST(DivideRound, RoundsThePublishedTable) {
    const struct {
        int tenths;
        int half_up;
        int half_even;
        int down;
    } published[] = {{55, 6, 6, 5},     {25, 3, 2, 2},     {16, 2, 2, 1},     {11, 1, 1, 1},
                     {10, 1, 1, 1},     {-10, -1, -1, -1}, {-11, -1, -1, -1}, {-16, -2, -2, -1},
                     {-25, -3, -2, -2}, {-55, -6, -6, -5}};
    for (const auto& row : published) {
        EXPECT_EQ(divide_round(row.tenths, 10, Rounding::half_away_from_zero), row.half_up) << row.tenths;
        EXPECT_EQ(divide_round(row.tenths, 10, Rounding::half_even), row.half_even) << row.tenths;
        EXPECT_EQ(divide_round(row.tenths, 10, Rounding::toward_zero), row.down) << row.tenths;
    }
}

TEST(DivideRound, OffTheTieGoesToTheNearest) {
    for (const Rounding rounding : {Rounding::half_away_from_zero, Rounding::half_even}) {
        EXPECT_EQ(divide_round(7, 3, rounding), 2);
        EXPECT_EQ(divide_round(8, 3, rounding), 3);
        EXPECT_EQ(divide_round(-7, 3, rounding), -2);
        EXPECT_EQ(divide_round(-8, 3, rounding), -3);
        EXPECT_EQ(divide_round(6, 3, rounding), 2);
        EXPECT_EQ(divide_round(0, 3, rounding), 0);
    }
}

TEST(ParseAmount, ReadsEveryDecimalAndPrintsThemBack) {
    const Currency euro = *find_currency("EUR");
    EXPECT_EQ(*parse_amount("1234.50", euro), 123450);
    EXPECT_EQ(*parse_amount("-0.01", euro), -1);
    EXPECT_EQ(*parse_amount("7", euro), 700);
    EXPECT_EQ(*parse_amount("7.5000", euro), 750);
    EXPECT_EQ(format_amount(-1, euro), "-0.01");
    EXPECT_EQ(format_amount(5, *find_currency("JPY")), "5");
    EXPECT_EQ(format_amount(5, *find_currency("CLF")), "0.0005");
    EXPECT_EQ(*parse_amount("1.234", *find_currency("TND")), 1234);
}

TEST(ParseAmount, RefusesWhatItWouldHaveToGuess) {
    const Currency euro = *find_currency("EUR");
    for (const char* text : {"", "-", ".5", "5.", "1,50", "1 000", "1e3", "NaN", "0x10", "--1", "1.2.3"}) {
        EXPECT_EQ(code_of(parse_amount(text, euro)), "amount_malformed") << text;
    }
    EXPECT_EQ(code_of(parse_amount("0.001", euro)), "amount_too_fine");
    EXPECT_EQ(code_of(parse_amount("10000000000000.01", euro)), "amount_over_limit");
    EXPECT_EQ(code_of(parse_amount("99999999999999999999999999999999999999999999", euro)),
              "amount_over_limit");
    EXPECT_EQ(*parse_amount("10000000000000.00", euro), amount_limit_minor);
}

TEST(Currency, WithoutScaleIsRefused) {
    EXPECT_EQ(find_currency("XAU").diagnostics().front().code, "currency_without_scale");
    EXPECT_EQ(find_currency("eur").diagnostics().front().code, "currency_without_scale");
    EXPECT_EQ(find_currency("UR ").diagnostics().front().code, "currency_without_scale");
    EXPECT_EQ(make_currency("EUR", 5).diagnostics().front().code, "currency_without_scale");
    EXPECT_EQ(make_currency("EUR", -1).diagnostics().front().code, "currency_without_scale");
    EXPECT_TRUE(make_currency("POINT", 3).ok());
}

TEST(ParseRate, BareNumbersArePercentFromOneOn) {
    EXPECT_EQ(*parse_rate("12.15%"), 121'500'000);
    EXPECT_EQ(*parse_rate("12.15"), 121'500'000);
    EXPECT_EQ(*parse_rate("0.1215"), 121'500'000);
    EXPECT_EQ(*parse_rate("1"), 10'000'000);
    EXPECT_EQ(*parse_rate("0.5%"), 5'000'000);
    EXPECT_EQ(*parse_rate("0"), 0);
    EXPECT_EQ(format_rate(121'500'000), "0.1215");
    EXPECT_EQ(format_rate(0), "0");
    EXPECT_EQ(format_rate(1'000'000'000), "1");
}

TEST(ParseRate, RefusesNegativeMalformedAndAbsurd) {
    EXPECT_EQ(code_of(parse_rate("-1%")), "rate_malformed");
    EXPECT_EQ(code_of(parse_rate("12,15")), "rate_malformed");
    EXPECT_EQ(code_of(parse_rate("%")), "rate_malformed");
    EXPECT_EQ(code_of(parse_rate("1001")), "rate_over_limit");
}

}  // namespace
}  // namespace quittance
