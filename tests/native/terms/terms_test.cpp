#include <quittance/terms/terms.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

Jurisdiction country() {
    Jurisdiction result;
    result.code = "XX";
    result.facts = {{"law", "text", "source", FactStatus::verified, std::nullopt, std::nullopt}};
    Limitation limitation;
    limitation.periods = {{"general", {Relation::b2b}, 5, LimitationStart::due_date, "law"},
                          {"consumer", {Relation::consumer}, 3, LimitationStart::end_of_year, "law"},
                          {"carriage", {Relation::b2b}, 1, LimitationStart::due_date, "law"}};
    limitation.events = {{"acknowledgement", true, "law"}, {"formal_notice", false, "law"}};
    result.limitation.value = limitation;
    result.payment_terms.value = std::vector<PaymentTerm>{
        {"default", {Relation::b2b}, "", true, 30, TermStart::delivery, TermEnd::days, "law"},
        {"agreed", {Relation::b2b}, "", false, 60, TermStart::issue, TermEnd::days, "law"},
        {"end_of_month", {Relation::b2b}, "", false, 45, TermStart::issue, TermEnd::either_month_end, "law"},
        {"perishable",
         {Relation::b2b},
         "food",
         false,
         30,
         TermStart::delivery,
         TermEnd::ten_days_then_days,
         "law"}};
    return result;
}

TEST(Limitation, CountsFromTheDueDateOrTheEndOfItsYear) {
    const Jurisdiction law = country();
    EXPECT_EQ(count_limitation(law, Relation::b2b, day("2024-02-29"), {})->last_day, day("2029-02-28"));
    EXPECT_EQ(count_limitation(law, Relation::consumer, day("2024-03-15"), {})->last_day, day("2027-12-31"));
    EXPECT_EQ(count_limitation(law, Relation::b2b, day("2024-03-15"), {}, "carriage")->last_day,
              day("2025-03-15"));
    EXPECT_EQ(count_limitation(law, Relation::public_buyer, day("2024-03-15"), {}).diagnostics().front().code,
              "limitation_not_known");
}

TEST(Limitation, OnlyEventsThatInterruptStartItAnew) {
    const Jurisdiction law = country();
    const std::vector<LimitationEvent> events = {{day("2026-05-01"), "formal_notice"},
                                                 {day("2025-06-30"), "acknowledgement"}};
    const LimitationCount count = *count_limitation(law, Relation::b2b, day("2024-03-15"), events);
    EXPECT_EQ(count.counted_from, day("2025-06-30"));
    EXPECT_EQ(count.last_day, day("2030-06-30"));
    ASSERT_EQ(count.interrupted_by.size(), 1U);
    ASSERT_EQ(count.without_effect.size(), 1U);
    EXPECT_EQ(count.without_effect[0].code, "formal_notice");
}

TEST(Limitation, WithoutEventsItIsCountedWithoutACount) {
    const Jurisdiction law = country();
    for (const Relation relation : {Relation::b2b, Relation::consumer}) {
        const LimitationPeriod* period = find_limitation_period(law, relation);
        ASSERT_NE(period, nullptr);
        for (Day due = day("2023-12-30"); due < day("2024-03-02"); ++due) {
            EXPECT_EQ(uninterrupted_last_day(*period, due),
                      count_limitation(law, relation, due, {})->last_day);
        }
    }
    EXPECT_EQ(find_limitation_period(law, Relation::b2b, "carriage")->years, 1);
    EXPECT_EQ(find_limitation_period(law, Relation::public_buyer), nullptr);
    EXPECT_EQ(find_limitation_period(Jurisdiction{}, Relation::b2b), nullptr);
    EXPECT_EQ(uninterrupted_last_day(law.limitation.value->periods[0], day("2199-01-01")), std::nullopt);
}

TEST(Limitation, AnEventAfterTheLastDayComesTooLate) {
    const std::vector<LimitationEvent> late = {{day("2029-03-16"), "acknowledgement"}};
    const LimitationCount count = *count_limitation(country(), Relation::b2b, day("2024-03-15"), late);
    EXPECT_EQ(count.last_day, day("2029-03-15"));
    EXPECT_EQ(count.without_effect.size(), 1U);
}

TEST(Limitation, AnEventThatTheLawDoesNotNameIsNotCounted) {
    const std::vector<LimitationEvent> unknown = {{day("2025-01-01"), "telephone_call"}};
    const LimitationCount count = *count_limitation(country(), Relation::b2b, day("2024-03-15"), unknown);
    EXPECT_EQ(count.last_day, day("2029-03-15"));
    EXPECT_EQ(count.not_known.size(), 1U);
    EXPECT_TRUE(count.without_effect.empty());
}

TEST(PaymentTerm, EndsOfMonthAreCountedTwoWays) {
    PaymentTerm term = *find_payment_term(country(), Relation::b2b, "", "end_of_month");
    EXPECT_EQ(latest_due_day(term, day("2026-01-20")), day("2026-03-31")) << "the later of the two";
    term.end = TermEnd::days_then_month_end;
    EXPECT_EQ(latest_due_day(term, day("2026-01-20")), day("2026-03-31"))
        << "20 January + 45 days is 6 March";
    EXPECT_EQ(latest_due_day(term, day("2026-01-10")), day("2026-02-28"))
        << "10 January + 45 days is 24 February";
    term.end = TermEnd::month_end_then_days;
    EXPECT_EQ(latest_due_day(term, day("2026-01-20")), day("2026-03-17")) << "31 January + 45 days";
}

// "45 days end of month", both ways, as French pages work it out: fnaseph.org (10 March), solices.fr (10
// April), mecadyn.over-blog.com, 5 November 2008 (15 and 17 April).
TEST(PaymentTerm, EndsOfMonthAreThePublishedOnes) {
    PaymentTerm term = *find_payment_term(country(), Relation::b2b, "", "end_of_month");
    const auto due = [&](TermEnd end, const char* start) {
        term.end = end;
        return format_day(latest_due_day(term, day(start)));
    };
    EXPECT_EQ(due(TermEnd::days_then_month_end, "2025-03-10"), "2025-04-30");
    EXPECT_EQ(due(TermEnd::month_end_then_days, "2025-03-10"), "2025-05-15");
    EXPECT_EQ(due(TermEnd::days_then_month_end, "2025-04-10"), "2025-05-31");
    EXPECT_EQ(due(TermEnd::days_then_month_end, "2008-04-15"), "2008-05-31");
    EXPECT_EQ(due(TermEnd::days_then_month_end, "2008-04-17"), "2008-06-30");
    EXPECT_EQ(due(TermEnd::month_end_then_days, "2008-04-15"), "2008-06-14");
    EXPECT_EQ(due(TermEnd::month_end_then_days, "2008-04-17"), "2008-06-14");
}

TEST(PaymentTerm, TheSectorDecides) {
    const PaymentTerm food = *find_payment_term(country(), Relation::b2b, "food");
    EXPECT_EQ(latest_due_day(food, day("2026-01-04")), day("2026-02-09")) << "10 January + 30 days";
    EXPECT_EQ(latest_due_day(food, day("2026-01-20")), day("2026-02-19"));
    EXPECT_EQ(latest_due_day(food, day("2026-02-21")), day("2026-03-30")) << "28 February + 30 days";
    EXPECT_EQ(latest_due_day(*find_payment_term(country(), Relation::b2b), day("2026-01-01")),
              day("2026-03-02"));
    EXPECT_EQ(find_payment_term(country(), Relation::consumer).diagnostics().front().code,
              "payment_terms_not_known");
}

}  // namespace
}  // namespace quittance
