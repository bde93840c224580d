#include <quittance/table/payment_terms.hpp>

#include <gtest/gtest.h>

#include <string>

namespace quittance {
namespace {

std::string due(const char* terms, const char* day) {
    return format_day(due_day(*parse_payment_terms(terms), *parse_day(day)));
}

TEST(PaymentTerms, GiveTheDueDate) {
    EXPECT_EQ(due("30 days", "2026-01-20"), "2026-02-19");
    EXPECT_EQ(due("on receipt", "2026-01-20"), "2026-01-20");
    EXPECT_EQ(due("0 days", "2026-01-20"), "2026-01-20");
    // The two readings of L441-10 of the Code de commerce, "45 jours fin de mois".
    EXPECT_EQ(due("45 days end of month", "2026-01-20"), "2026-03-31");
    EXPECT_EQ(due("end of month 45 days", "2026-01-20"), "2026-03-17");
    EXPECT_EQ(due("end of month", "2026-02-03"), "2026-02-28");
    EXPECT_EQ(due("1 day", "2026-02-28"), "2026-03-01");
}

TEST(PaymentTerms, AreReadInFrenchToo) {
    EXPECT_EQ(*parse_payment_terms("45 Jours Fin De Mois"), *parse_payment_terms("45 days end of month"));
    EXPECT_EQ(*parse_payment_terms("fin de mois 45 jours"), *parse_payment_terms("end of month 45 days"));
    EXPECT_EQ(*parse_payment_terms("à réception"), *parse_payment_terms("on receipt"));
    EXPECT_EQ(*parse_payment_terms(" 30  jours "), *parse_payment_terms("30 days"));
}

TEST(PaymentTerms, ComeBackAsText) {
    for (const char* text :
         {"30 days", "1 day", "45 days end of month", "end of month 45 days", "end of month", "on receipt"}) {
        EXPECT_EQ(to_string(*parse_payment_terms(text)), text);
    }
}

TEST(PaymentTerms, RefuseWhatTheyDoNotKnow) {
    for (const char* text : {"", " ", "30", "days", "thirty days", "30 days net", "-30 days", "1000 days",
                             "30 days end of month 10", "2/10 net 30", "end of month end of month"}) {
        const auto terms = parse_payment_terms(text);
        ASSERT_FALSE(terms.ok()) << text;
        EXPECT_EQ(terms.diagnostics().front().code, "payment_terms_malformed") << text;
    }
}

}  // namespace
}  // namespace quittance
