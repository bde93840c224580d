#include <quittance/penalty/statement.hpp>

#include <gtest/gtest.h>
#include <random>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

RateTable french_rates() {
    static const RateSeries series{
        "reference",
        "Reference",
        "reference.json",
        {{day("2025-01-01"), day("2025-06-30"), 31'500'000, FactStatus::official, ""},
         {day("2025-07-01"), day("2025-12-31"), 21'500'000, FactStatus::official, ""},
         {day("2026-01-01"), day("2026-06-30"), 21'500'000, FactStatus::official, ""}}};
    return resolve({"reference", 1, 100'000'000}, &series);
}

Claim claim(std::int64_t amount_minor, const char* due, const char* as_of) {
    Claim result;
    result.amount_minor = amount_minor;
    result.due_day = day(due);
    result.first_day = result.due_day + 1;
    result.as_of_day = day(as_of);
    return result;
}

struct Derivation {
    Accrual accrual;
    std::vector<InterestSegment> segments;
};

// One claim, its payments on principal, through an account.
Result<Derivation> derive(const Claim& claim, std::span<const Event> events, const RateTable& table,
                          DayCount day_count) {
    StatementClaim stated;
    stated.claim = claim;
    stated.table = std::make_shared<const RateTable>(table);
    stated.terms.day_count = day_count;
    stated.late_after_day = claim.due_day;
    std::vector<Payment> payments;
    for (const Event& event : events) {
        if (event.kind == EventKind::credit) {
            stated.credits.push_back(event);
        } else {
            payments.push_back({event.day, event.amount_minor, std::nullopt});
        }
    }
    const Settlement settled = settle({&stated, 1}, payments, 0, principal_first, claim.as_of_day);
    const ClaimResult& result = settled.claims[0];
    if (result.status != AccountStatus::ok) {
        return rate_missing(table, result.failed_day);
    }
    Derivation derivation{result.accrual, result.segments};
    derivation.accrual.overpaid_minor += settled.overpaid_minor;
    return derivation;
}

TEST(Derive, CutsOnlyWherePrincipalOrRateChanges) {
    const Event payment{day("2026-03-02"), EventKind::payment, 400'000};
    const Derivation derivation = *derive(claim(1'000'000, "2025-05-31", "2026-06-30"), {&payment, 1},
                                          french_rates(), DayCount::actual_365);
    ASSERT_EQ(derivation.segments.size(), 3U);
    EXPECT_EQ(derivation.segments[0].to_day, day("2025-06-30"));
    EXPECT_EQ(derivation.segments[0].rate_nano, 131'500'000);
    EXPECT_EQ(derivation.segments[1].from_day, day("2025-07-01"));
    EXPECT_EQ(derivation.segments[1].to_day, day("2026-03-02"))
        << "the payment's own day bears interest on the old principal, and 1 January changes nothing";
    EXPECT_EQ(derivation.segments[2].principal_minor, 600'000);
    int128 sum = 0;
    for (const InterestSegment& line : derivation.segments) {
        sum += line.numerator;
    }
    EXPECT_EQ(sum, derivation.accrual.numerator);
}

TEST(Derive, MissingHalfYearIsNeverTheLastOneRepeated) {
    const Result<Derivation> derivation =
        derive(claim(100, "2026-06-15", "2026-07-01"), {}, french_rates(), DayCount::actual_365);
    ASSERT_FALSE(derivation.ok());
    EXPECT_EQ(derivation.diagnostics().front().code, "rate_missing");
    EXPECT_NE(derivation.diagnostics().front().message.find("2026-07-01"), std::string::npos);
    EXPECT_TRUE(
        derive(claim(100, "2026-06-15", "2026-06-30"), {}, french_rates(), DayCount::actual_365).ok());
}

// Whatever becomes of the principal after the gap: what had accrued is owed.
TEST(Accrue, InterestEndsWithTheDayBeforeAMissingRate) {
    const AccrualIndex index(french_rates(), DayCount::actual_365, day("2025-01-01"), day("2026-06-30"));
    const Event later{day("2026-08-01"), EventKind::payment, 100};
    const Accrual across = accrue(claim(100, "2026-06-15", "2026-12-31"), {&later, 1}, index);
    EXPECT_EQ(across.status, AccrualStatus::rate_missing);
    EXPECT_EQ(across.missing_day, day("2026-07-01"));
    EXPECT_EQ(across.numerator, accrue(claim(100, "2026-06-15", "2026-06-30"), {}, index).numerator);
    EXPECT_EQ(across.principal_minor, 0);
    EXPECT_EQ(accrue(claim(100, "2026-06-30", "2026-12-31"), {}, index).numerator, 0);

    RateTable holed = french_rates();
    holed.segments.erase(holed.segments.begin() + 1);
    const AccrualIndex gap(holed, DayCount::actual_365, day("2025-01-01"), day("2026-06-30"));
    EXPECT_EQ(accrue(claim(100, "2025-06-15", "2026-06-30"), {}, gap).numerator,
              accrue(claim(100, "2025-06-15", "2025-06-30"), {}, gap).numerator)
        << "nothing is counted behind the gap";
}

TEST(Derive, NoRateIsNeededOncePaid) {
    const Event payment{day("2026-06-20"), EventKind::payment, 100};
    EXPECT_TRUE(
        derive(claim(100, "2026-06-15", "2030-01-01"), {&payment, 1}, french_rates(), DayCount::actual_365)
            .ok());
}

TEST(Derive, AGapStopsOnlyTheClaimsThatMeetIt) {
    RateTable table = french_rates();
    table.segments.erase(table.segments.begin() + 1);
    const Result<Derivation> across =
        derive(claim(100, "2025-06-15", "2026-02-01"), {}, table, DayCount::actual_365);
    ASSERT_FALSE(across.ok());
    EXPECT_NE(across.diagnostics().front().message.find("2025-07-01"), std::string::npos);
    const AccrualIndex index(table, DayCount::actual_365, day("2025-01-01"), day("2026-06-30"));
    EXPECT_TRUE(index.covers(day("2025-01-01"), day("2025-06-30")));
    EXPECT_TRUE(index.covers(day("2026-01-01"), day("2026-06-30")));
    EXPECT_FALSE(index.covers(day("2025-06-30"), day("2025-07-01")));
    EXPECT_EQ(index.first_missing(day("2025-10-01"), day("2026-01-01")), day("2025-10-01"));
    EXPECT_EQ(index.first_missing(day("2026-06-01"), day("2026-07-05")), day("2026-07-01"));
}

TEST(Accrue, EventsUpToTheDueDateCountFromTheStart) {
    const AccrualIndex index(french_rates(), DayCount::actual_365, day("2025-01-01"), day("2026-06-30"));
    const Event on_due{day("2025-10-15"), EventKind::payment, 100};
    const Event day_after{day("2025-10-16"), EventKind::payment, 100};
    const Claim late = claim(100, "2025-10-15", "2025-12-31");
    EXPECT_EQ(accrue(late, {&on_due, 1}, index).numerator, 0);
    EXPECT_EQ(accrue(late, {&day_after, 1}, index).numerator,
              int128{100} * 121'500'000 * (year_units_per_year / 365));
    EXPECT_FALSE(accrue(late, {&on_due, 1}, index).compensation_due());
    EXPECT_TRUE(accrue(late, {&day_after, 1}, index).compensation_due());
}

TEST(Accrue, CompensationNeedsMoreThanCredits) {
    const AccrualIndex index(french_rates(), DayCount::actual_365, day("2025-01-01"), day("2026-06-30"));
    const Claim late = claim(100, "2025-10-15", "2025-12-31");
    const std::vector<Event> credited = {{day("2025-11-01"), EventKind::credit, 100}};
    const std::vector<Event> mixed = {{day("2025-11-01"), EventKind::credit, 60},
                                      {day("2025-11-02"), EventKind::payment, 40}};
    const std::vector<Event> on_time_then_credited = {{day("2025-10-01"), EventKind::payment, 40},
                                                      {day("2025-11-02"), EventKind::credit, 60}};
    const std::vector<Event> partly_credited = {{day("2025-11-01"), EventKind::credit, 60}};
    EXPECT_FALSE(accrue(late, credited, index).compensation_due());
    EXPECT_TRUE(accrue(late, mixed, index).compensation_due());
    EXPECT_FALSE(accrue(late, on_time_then_credited, index).compensation_due());
    EXPECT_TRUE(accrue(late, partly_credited, index).compensation_due());
    EXPECT_FALSE(accrue(claim(100, "2025-10-15", "2025-10-15"), {}, index).compensation_due())
        << "not due before the due date has passed";
    EXPECT_TRUE(accrue(claim(100, "2025-10-15", "2025-10-16"), {}, index).compensation_due());
}

TEST(Accrue, OverpaymentNeverMakesANegativePrincipal) {
    const AccrualIndex index(french_rates(), DayCount::actual_365, day("2025-01-01"), day("2026-06-30"));
    Claim late = claim(100, "2025-10-15", "2025-12-31");
    late.credit_origin_minor = 30;
    const std::vector<Event> events = {{day("2025-11-01"), EventKind::payment, 90},
                                       {day("2025-11-02"), EventKind::credit, 5}};
    const Accrual accrual = accrue(late, events, index);
    EXPECT_EQ(accrual.principal_minor, 0);
    EXPECT_EQ(accrual.overpaid_minor, 25);
    EXPECT_EQ(accrual.numerator, int128{70} * index.between(day("2025-10-16"), day("2025-11-01")));
}

TEST(Accrue, LargestClaimForThreeCenturiesFits) {
    const AccrualIndex index(constant_rate(rate_limit_nano), DayCount::actual_360, first_valid_day,
                             last_valid_day);
    Claim largest;
    largest.amount_minor = amount_limit_minor;
    largest.due_day = first_valid_day;
    largest.first_day = first_valid_day;
    largest.as_of_day = last_valid_day;
    const Accrual accrual = accrue(largest, {}, index);
    // 10^15 × 10 × 109,573 days / 360
    EXPECT_EQ(settle_interest(accrual.numerator, Rounding::half_away_from_zero), 3'043'694'444'444'444'444);
}

// The index by day and a plain sum over days say the same.
TEST(Accrue, EqualsASumDayByDay) {
    std::mt19937 random(7);
    const RateTable table = french_rates();
    const auto pick = [&random](int least, int greatest) {
        return std::uniform_int_distribution<int>(least, greatest)(random);
    };
    for (int round = 0; round < 500; ++round) {
        const auto day_count = static_cast<DayCount>(pick(0, 3));
        Claim random_claim = claim(pick(1, 1'000'000), "2025-01-01", "2026-06-30");
        random_claim.due_day += pick(0, 300);
        random_claim.first_day = random_claim.due_day + 1;
        random_claim.as_of_day -= pick(0, 300);
        random_claim.credit_origin_minor = pick(0, 1000);
        std::vector<Event> events;
        for (int i = pick(0, 5); i > 0; --i) {
            events.push_back(
                {day("2025-01-01") + pick(0, 545), static_cast<EventKind>(pick(0, 1)), pick(1, 300'000)});
        }
        std::sort(events.begin(), events.end(), applies_before);

        int128 expected = 0;
        for (Day each = random_claim.first_day; each <= random_claim.as_of_day; ++each) {
            std::int64_t principal_minor = random_claim.amount_minor - random_claim.credit_origin_minor;
            for (const Event& event : events) {
                principal_minor -= event.day < each ? event.amount_minor : 0;
            }
            expected += int128{std::max<std::int64_t>(principal_minor, 0)} * table.find(each)->rate_nano *
                        year_units(day_count, each, each);
        }
        const Derivation derivation = *derive(random_claim, events, table, day_count);
        ASSERT_EQ(to_string(derivation.accrual.numerator), to_string(expected));
    }
}

TEST(InterestFraction, IsInLowestTermsOfTheCurrencyUnit) {
    EXPECT_EQ(interest_fraction(interest_denominator * 250, 2), "5/2");
    EXPECT_EQ(interest_fraction(0, 2), "0/1");
}

}  // namespace
}  // namespace quittance
