#include <quittance/terms/terms.hpp>

#include <gtest/gtest.h>
#include <tuple>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

Jurisdiction country() {
    Jurisdiction result;
    result.code = "XX";
    result.facts = {{"law", "text", "source", FactStatus::official, std::nullopt, std::nullopt}};
    Limitation limitation;
    limitation.periods = {{"general", {Relation::b2b}, 5, LimitationStart::due_date, "law"},
                          {"consumer", {Relation::consumer}, 3, LimitationStart::end_of_year, "law"},
                          {"carriage", {Relation::b2b}, 1, LimitationStart::delivery, "law"}};
    limitation.events = {{"acknowledgement", {}, true, "law"},
                         {"formal_notice", {Relation::public_buyer}, true, "law"},
                         {"formal_notice", {}, false, "law"}};
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
    EXPECT_EQ(count_limitation(law, Relation::b2b, {day("2024-02-29")}, {})->last_day, day("2029-02-28"));
    EXPECT_EQ(count_limitation(law, Relation::consumer, {day("2024-03-15")}, {})->last_day,
              day("2027-12-31"));
    EXPECT_EQ(count_limitation(law, Relation::b2b, {day("2024-03-15")}, {}, "carriage")->last_day,
              day("2025-03-15"));
    EXPECT_EQ(
        count_limitation(law, Relation::public_buyer, {day("2024-03-15")}, {}).diagnostics().front().code,
        "limitation_not_known");
}

TEST(Limitation, OnlyEventsThatInterruptStartItAnew) {
    const Jurisdiction law = country();
    const std::vector<LimitationEvent> events = {{day("2026-05-01"), "formal_notice"},
                                                 {day("2025-06-30"), "acknowledgement"}};
    const LimitationCount count = *count_limitation(law, Relation::b2b, {day("2024-03-15")}, events);
    EXPECT_EQ(count.counted_from, day("2025-06-30"));
    EXPECT_EQ(count.last_day, day("2030-06-30"));
    ASSERT_EQ(count.interrupted_by.size(), 1U);
    ASSERT_EQ(count.without_effect.size(), 1U);
    EXPECT_EQ(count.without_effect[0].code, "formal_notice");
}

TEST(Limitation, OfCarriageIsCountedFromTheDelivery) {
    const Jurisdiction law = country();
    const auto of = [&](std::optional<Day> issued, std::optional<Day> delivered) {
        return *count_limitation(law, Relation::b2b, {day("2024-03-15"), issued, delivered}, {}, "carriage");
    };
    EXPECT_EQ(of(day("2024-02-14"), day("2024-02-01")).last_day, day("2025-02-01"));
    EXPECT_FALSE(of(day("2024-02-14"), day("2024-02-01")).instead_of_delivery);
    EXPECT_EQ(of(day("2024-02-14"), std::nullopt).last_day, day("2025-02-14"))
        << "the day of issue stands in";
    EXPECT_TRUE(of(day("2024-02-14"), std::nullopt).instead_of_delivery);
    EXPECT_TRUE(of(std::nullopt, std::nullopt).instead_of_delivery);
}

TEST(Limitation, AnEventInterruptsAgainstTheRelationsThatTheLawNames) {
    Jurisdiction law = country();
    law.limitation.value->periods.push_back(
        {"public", {Relation::public_buyer}, 4, LimitationStart::end_of_year, "law"});
    const std::vector<LimitationEvent> notice = {{day("2025-05-01"), "formal_notice"}};
    const auto last_day = [&](Relation relation) {
        return count_limitation(law, relation, {day("2024-03-15")}, notice)->last_day;
    };
    EXPECT_EQ(last_day(Relation::public_buyer), day("2029-05-01"));
    EXPECT_EQ(last_day(Relation::b2b), day("2029-03-15"));
}

TEST(Limitation, WithoutEventsItIsCountedWithoutACount) {
    const Jurisdiction law = country();
    for (const Relation relation : {Relation::b2b, Relation::consumer}) {
        const LimitationPeriod* period = find_limitation_period(law, relation);
        ASSERT_NE(period, nullptr);
        for (Day due = day("2023-12-30"); due < day("2024-03-02"); ++due) {
            EXPECT_EQ(uninterrupted_last_day(*period, due),
                      count_limitation(law, relation, {due}, {})->last_day);
        }
    }
    EXPECT_EQ(find_limitation_period(law, Relation::b2b, "carriage")->years, 1);
    EXPECT_EQ(find_limitation_period(law, Relation::public_buyer), nullptr);
    EXPECT_EQ(find_limitation_period(Jurisdiction{}, Relation::b2b), nullptr);
    EXPECT_EQ(uninterrupted_last_day(law.limitation.value->periods[0], day("2199-01-01")), std::nullopt);
}

TEST(Limitation, AnEventAfterTheLastDayComesTooLate) {
    const std::vector<LimitationEvent> late = {{day("2029-03-16"), "acknowledgement"}};
    const LimitationCount count = *count_limitation(country(), Relation::b2b, {day("2024-03-15")}, late);
    EXPECT_EQ(count.last_day, day("2029-03-15"));
    EXPECT_EQ(count.without_effect.size(), 1U);
}

TEST(Limitation, AnEventThatTheLawDoesNotNameIsNotCounted) {
    const std::vector<LimitationEvent> unknown = {{day("2025-01-01"), "telephone_call"}};
    const LimitationCount count = *count_limitation(country(), Relation::b2b, {day("2024-03-15")}, unknown);
    EXPECT_EQ(count.last_day, day("2029-03-15"));
    EXPECT_EQ(count.not_known.size(), 1U);
    EXPECT_TRUE(count.without_effect.empty());
}

TEST(PaymentTerm, EndsOfMonthAreCountedTwoWays) {
    const Jurisdiction law = country();
    PaymentTerm term = *find_payment_term(law, Relation::b2b, "", "end_of_month");
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
    const Jurisdiction law = country();
    PaymentTerm term = *find_payment_term(law, Relation::b2b, "", "end_of_month");
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

TEST(PaymentTerm, TheSectorDecidesWhereItHasATermOfItsOwn) {
    const Jurisdiction law = country();
    const PaymentTerm food = *find_payment_term(law, Relation::b2b, "food");
    EXPECT_EQ(latest_due_day(food, day("2026-01-04")), day("2026-02-09")) << "10 January + 30 days";
    EXPECT_EQ(latest_due_day(food, day("2026-01-20")), day("2026-02-19"));
    EXPECT_EQ(latest_due_day(food, day("2026-02-21")), day("2026-03-30")) << "28 February + 30 days";
    EXPECT_EQ(latest_due_day(*find_payment_term(law, Relation::b2b), day("2026-01-01")), day("2026-03-02"));
    EXPECT_EQ(find_payment_term(law, Relation::b2b, "tea")->code, "agreed");
    EXPECT_EQ(find_payment_term(law, Relation::b2b, "tea", "end_of_month")->code, "end_of_month");
    EXPECT_EQ(find_payment_term(law, Relation::consumer), nullptr);
    EXPECT_EQ(find_payment_term(Jurisdiction{}, Relation::b2b), nullptr);
}

// 2 March 2026 + 60 days is 1 May; the end of March + 45 days is 15 May.
DueDate issued_in_march(const char* due) {
    DueDate due_date;
    due_date.relation = Relation::b2b;
    due_date.issue_day = day("2026-03-02");
    due_date.due_day = day(due);
    return due_date;
}

TEST(LatestDue, IsTheLongestMaximum) {
    const Jurisdiction law = country();
    const LatestDue last = latest_due(&law, issued_in_march("2026-05-01"));
    EXPECT_EQ(last.latest_day, day("2026-05-01"));
    EXPECT_EQ(last.verdict, DueVerdict::within);
    EXPECT_EQ(last.days_beyond, 0);
    EXPECT_EQ(last.term->code, "agreed");
    EXPECT_EQ(last.fact->code, "law");
    EXPECT_EQ(last.jurisdiction, &law);
    DueDate nothing_agreed = issued_in_march("2026-05-01");
    nothing_agreed.due_day.reset();
    EXPECT_EQ(latest_due(&law, nothing_agreed).latest_day, day("2026-05-01"));
    EXPECT_EQ(latest_due(&law, nothing_agreed).verdict, std::nullopt);
}

TEST(LatestDue, TheEndOfAPeriodCountsOnlyWhereItWasAgreed) {
    const Jurisdiction law = country();
    const auto judged = [&](const char* due, std::optional<bool> to_period_end) {
        DueDate due_date = issued_in_march(due);
        due_date.to_period_end = to_period_end;
        const LatestDue answer = latest_due(&law, due_date);
        return std::tuple(answer.verdict, answer.term->code, answer.days_beyond);
    };
    using enum DueVerdict;
    EXPECT_EQ(judged("2026-05-15", true), std::tuple(within, "end_of_month", 0));
    EXPECT_EQ(judged("2026-05-16", true), std::tuple(beyond, "end_of_month", 1));
    EXPECT_EQ(judged("2026-05-15", false), std::tuple(beyond, "agreed", 14));
    EXPECT_EQ(judged("2026-05-15", std::nullopt), std::tuple(period_end, "agreed", 14));
    EXPECT_EQ(judged("2026-05-16", std::nullopt), std::tuple(beyond, "agreed", 15));
    EXPECT_EQ(judged("2026-05-01", std::nullopt), std::tuple(within, "agreed", 0));
}

TEST(LatestDue, ANamedTermStandsAlone) {
    const Jurisdiction law = country();
    DueDate due_date = issued_in_march("2026-05-15");
    due_date.term = "agreed";
    due_date.to_period_end = true;
    EXPECT_EQ(latest_due(&law, due_date).days_beyond, 14);
    due_date.term = "default";
    EXPECT_EQ(latest_due(&law, due_date).latest_day, day("2026-04-01"));
}

TEST(LatestDue, CountsFromTheDayThatTheLawNamesOrTheDayOfIssue) {
    Jurisdiction law = country();
    DueDate due_date = issued_in_march("2026-04-10");
    due_date.sector = "food";
    const LatestDue guessed = latest_due(&law, due_date);
    EXPECT_EQ(guessed.counted_from, CountedFrom::instead_of_delivery);
    EXPECT_EQ(guessed.latest_day, day("2026-04-09"));
    due_date.delivery_day = day("2026-03-11");
    const LatestDue known = latest_due(&law, due_date);
    EXPECT_EQ(known.counted_from, CountedFrom::delivery);
    EXPECT_EQ(known.start_day, day("2026-03-11"));
    EXPECT_EQ(known.latest_day, day("2026-04-19"));
    law.payment_terms.value->at(3).start = TermStart::invoice_receipt;
    EXPECT_EQ(latest_due(&law, due_date).counted_from, CountedFrom::instead_of_receipt);
    due_date.receipt_day = day("2026-03-05");
    EXPECT_EQ(latest_due(&law, due_date).start_day, day("2026-03-05"));
    due_date.issue_day.reset();
    EXPECT_EQ(latest_due(&law, due_date).counted_from, CountedFrom::receipt);
    due_date.receipt_day.reset();
    EXPECT_EQ(latest_due(&law, due_date).unknown, DueUnknown::start_not_known);
}

TEST(LatestDue, ABillAndATermAreBetweenBusinesses) {
    const Jurisdiction law = country();
    DueDate due_date = issued_in_march("2026-05-15");
    due_date.relation = Relation::not_stated;
    EXPECT_EQ(latest_due(&law, due_date).unknown, DueUnknown::payment_terms_not_known);
    for (const char* kind : {"bill", "term"}) {
        due_date.of = *parse_due_date_of(kind);
        EXPECT_EQ(latest_due(&law, due_date).relation, Relation::b2b);
        EXPECT_EQ(latest_due(&law, due_date).verdict, DueVerdict::period_end);
    }
    due_date.relation = Relation::public_buyer;
    EXPECT_EQ(latest_due(&law, due_date).unknown, DueUnknown::payment_terms_not_known);
    EXPECT_EQ(latest_due(nullptr, due_date).unknown, DueUnknown::jurisdiction_unknown);
    EXPECT_EQ(parse_due_date_of("letter"), std::nullopt);
}

}  // namespace
}  // namespace quittance
