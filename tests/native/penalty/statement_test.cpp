#include <quittance/penalty/statement.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

constexpr DebtPart legal[] = {DebtPart::costs, DebtPart::interest, DebtPart::principal};

StatementClaim stated(std::int64_t amount_minor, const char* due, std::int64_t rate_nano = 101'500'000) {
    StatementClaim result;
    result.claim.amount_minor = amount_minor;
    result.claim.due_day = day(due);
    result.claim.first_day = result.claim.due_day + 1;
    result.table = std::make_shared<const RateTable>(constant_rate(rate_nano));
    result.late_after_day = result.claim.due_day;
    return result;
}

Settlement settled(std::vector<StatementClaim> claims, std::vector<Payment> payments,
                   std::int64_t costs_minor, std::span<const DebtPart> order, const char* as_of) {
    return settle(claims, payments, costs_minor, order, day(as_of));
}

// The published Italian case: 1,000 = 400 costs + 126.53 interest + 473.47 principal.
TEST(Settle, CostsThenInterestThenPrincipal) {
    StatementClaim claim = stated(500'000, "2025-12-31");
    claim.terms.rounding_scope = RoundingScope::segment;
    const Settlement result =
        settled({claim}, {{day("2026-04-01"), 100'000, std::nullopt}}, 40'000, legal, "2026-06-30");
    ASSERT_EQ(result.payments.size(), 1U);
    EXPECT_EQ(result.payments[0].costs_minor, 40'000);
    EXPECT_EQ(result.payments[0].imputed[0].interest_minor, 12'653);
    EXPECT_EQ(result.payments[0].imputed[0].principal_minor, 47'347);
    EXPECT_EQ(result.claims[0].accrual.principal_minor, 452'653);
    EXPECT_EQ(result.claims[0].interest_minor, 23'982) << "two lines, each rounded";
    claim.terms.rounding_scope = RoundingScope::sum;
    const Settlement once =
        settled({claim}, {{day("2026-04-01"), 100'000, std::nullopt}}, 40'000, legal, "2026-06-30");
    EXPECT_EQ(once.claims[0].interest_minor, 23'981) << "239.8147 rounded once";
}

TEST(Settle, APaymentInTimeSettlesPrincipalAlone) {
    const Settlement result =
        settled({stated(500'000, "2025-12-31")}, {{day("2025-12-31"), 100'000, std::nullopt}}, 40'000, legal,
                "2025-12-31");
    EXPECT_EQ(result.costs_paid_minor, 0);
    EXPECT_EQ(result.claims[0].accrual.principal_minor, 400'000);
}

TEST(Settle, TheNamedClaimFirstThenByDueDate) {
    const std::vector<StatementClaim> claims = {stated(10'000, "2026-03-31"), stated(20'000, "2026-01-31"),
                                                stated(30'000, "2026-02-28")};
    const Settlement oldest =
        settled(claims, {{day("2026-04-10"), 45'000, std::nullopt}}, 0, principal_first, "2026-04-10");
    EXPECT_EQ(oldest.claims[1].accrual.principal_minor, 0);
    EXPECT_EQ(oldest.claims[2].accrual.principal_minor, 5'000);
    EXPECT_EQ(oldest.claims[0].accrual.principal_minor, 10'000);
    const Settlement named =
        settled(claims, {{day("2026-04-10"), 45'000, 0}}, 0, principal_first, "2026-04-10");
    EXPECT_EQ(named.claims[0].accrual.principal_minor, 0);
    EXPECT_EQ(named.claims[1].accrual.principal_minor, 0);
    EXPECT_EQ(named.claims[2].accrual.principal_minor, 15'000);
    EXPECT_EQ(settled(claims, {{day("2026-04-10"), 70'000, std::nullopt}}, 0, principal_first, "2026-04-10")
                  .overpaid_minor,
              10'000);
}

TEST(Settle, APaymentBehindTheGapTakesTheInterestBeforeIt) {
    StatementClaim claim = stated(100'000, "2025-12-31");
    RateTable table = *claim.table;
    table.segments.front().until_day = day("2026-04-01");
    claim.table = std::make_shared<const RateTable>(table);
    const Settlement result =
        settled({claim}, {{day("2026-05-01"), 5'000, std::nullopt}}, 0, legal, "2026-06-30");
    EXPECT_EQ(result.claims[0].status, AccountStatus::rate_missing);
    EXPECT_EQ(result.claims[0].failed_day, day("2026-04-02"));
    EXPECT_EQ(result.claims[0].interest_minor, 2'531);
    EXPECT_EQ(result.claims[0].interest_paid_minor, 2'531);
    EXPECT_EQ(result.claims[0].accrual.principal_minor, 100'000 - (5'000 - 2'531));
}

TEST(Settle, InterestOutlivesThePrincipal) {
    StatementClaim claim = stated(100'000, "2025-12-31");
    claim.credits = {{day("2026-04-01"), EventKind::credit, 100'000}};
    const Settlement result =
        settled({claim}, {{day("2026-05-01"), 5'000, std::nullopt}}, 0, legal, "2026-06-30");
    EXPECT_EQ(result.claims[0].accrual.principal_minor, 0);
    EXPECT_EQ(result.claims[0].interest_minor, 2'531);
    EXPECT_EQ(result.claims[0].interest_paid_minor, 2'531);
    EXPECT_EQ(result.overpaid_minor, 5'000 - 2'531);
}

TEST(Settle, ACentIsNeverPaidTwice) {
    // Interest of 0.4 and then 0.8 minor units to date: nothing to pay at first, then one.
    StatementClaim claim = stated(1'460, "2025-12-31", 100'000'000);
    const std::vector<Payment> payments = {{day("2026-01-01"), 1, std::nullopt},
                                           {day("2026-01-02"), 1, std::nullopt}};
    const Settlement result = settled({claim}, payments, 0, legal, "2026-01-02");
    EXPECT_EQ(result.payments[0].imputed[0].principal_minor, 1);
    EXPECT_EQ(result.payments[1].imputed[0].interest_minor, 1);
    EXPECT_EQ(result.claims[0].interest_minor, 1);
}

TEST(Settle, UnpaidInterestOfAYearBearsInterest) {
    StatementClaim claim = stated(1'000'000, "2024-12-31");
    claim.terms.compounds_yearly = true;
    const Settlement result = settled({claim}, {}, 0, legal, "2026-07-01");
    ASSERT_EQ(result.claims[0].segments.size(), 2U);
    EXPECT_EQ(result.claims[0].segments[1].from_day, day("2026-01-01"));
    EXPECT_EQ(result.claims[0].segments[1].principal_minor, 1'101'500);
    EXPECT_EQ(result.claims[0].capitalised_minor, 101'500);
    EXPECT_EQ(result.claims[0].interest_minor, 157'248);
    const Settlement paid =
        settled({claim}, {{day("2026-01-01"), 101'500, std::nullopt}}, 0, legal, "2026-07-01");
    EXPECT_EQ(paid.claims[0].capitalised_minor, 0)
        << "the oldest interest is paid first, and stops bearing interest";
}

TEST(Settle, InsolvencyEndsInterestAndNotPayments) {
    StatementClaim claim = stated(100'000, "2025-12-31", 365'000'000);
    claim.terms.last_bearing_day = day("2026-01-10");
    const Settlement result =
        settled({claim}, {{day("2026-02-01"), 100, std::nullopt}}, 0, principal_first, "2026-06-30");
    EXPECT_EQ(result.claims[0].interest_minor, 1'000);
    EXPECT_EQ(result.claims[0].accrual.principal_minor, 99'900);
}

TEST(Settle, AClaimThatNothingTouchedIsBroughtUpToDateAtTheEnd) {
    const StatementClaim first = stated(100'000, "2025-12-31");
    const StatementClaim second = stated(50'000, "2026-01-31");
    const Settlement both = settled({first, second}, {{day("2026-03-01"), 100'000, std::nullopt}}, 0,
                                    principal_first, "2026-06-30");
    const Settlement alone = settled({second}, {}, 0, principal_first, "2026-06-30");
    EXPECT_EQ(both.claims[1].interest_minor, alone.claims[0].interest_minor);
    EXPECT_EQ(both.claims[1].segments.size(), alone.claims[0].segments.size());
    EXPECT_EQ(both.claims[1].accrual.late_minor, 50'000);
    EXPECT_EQ(both.payments[0].imputed.size(), 1U);
}

TEST(Settle, OverflowIsAnError) {
    StatementClaim claim = stated(amount_limit_minor, "2020-12-31", rate_limit_nano);
    claim.terms.compounds_yearly = true;
    const std::vector<StatementClaim> claims = {claim};
    EXPECT_EQ(settle(claims, {}, 0, legal, day("2022-01-01")).claims.front().status,
              AccountStatus::over_limit);
    EXPECT_EQ(settle(claims, {}, 0, legal, day("2021-12-31")).claims.front().status, AccountStatus::ok);
}

}  // namespace
}  // namespace quittance
