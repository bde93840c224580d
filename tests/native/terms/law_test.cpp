#include <quittance/terms/law.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

Day day(const char* text) { return *parse_day(text); }

// A reference of 4 % up to mid-2025; legal rate: reference + 8 points from 2013 on, 5 % before; floor: twice
// the reference.
ManifestSet country() {
    ManifestSet set;
    RateSeries reference;
    reference.name = "reference";
    reference.rows = {{day("2013-01-01"), day("2025-06-30"), 40'000'000, FactStatus::memory, "bank"}};
    set.rates["reference"] = reference;
    RateRule old;
    old.anchor = Anchor::fixed;
    old.margin_nano = 50'000'000;
    old.until_day = day("2012-12-31");
    old.fact = "old";
    RateRule now;
    now.series = "reference";
    now.margin_nano = 80'000'000;
    now.from_day = day("2013-01-01");
    now.fact = "now";
    RateRule floor;
    floor.series = "reference";
    floor.multiplier = 2;
    floor.status = FactStatus::unverified;
    floor.fact = "floor";
    RelationRule rule;
    rule.rate = {old, now};
    rule.contract_floor = floor;
    rule.facts = {{"contract_floor", "floor"}, {"rate", "now"}};
    Jurisdiction law;
    law.code = "XX";
    law.relations[Relation::b2b] = rule;
    law.relations[Relation::consumer].not_available_because = "Nobody read it.";
    law.payment_terms.value = std::vector<PaymentTerm>{
        {"a", {Relation::b2b}, "", true, 30, TermStart::delivery, TermEnd::days, "f"},
        {"b", {Relation::b2b}, "wine", false, 60, TermStart::issue, TermEnd::days, "f"},
        {"c", {Relation::b2b}, "wine", false, 45, TermStart::issue, TermEnd::days, "f"},
        {"d", {Relation::consumer}, "tea", false, 9, TermStart::issue, TermEnd::days, "f"}};
    set.jurisdictions["XX"] = law;
    return set;
}

LawOfDay law_of(const ManifestSet& set, const char* on,
                std::optional<std::int64_t> contract_rate_nano = std::nullopt) {
    std::optional<RateRule> contract_rate;
    if (contract_rate_nano) {
        contract_rate = RateRule{.margin_nano = *contract_rate_nano, .anchor = Anchor::fixed};
    }
    return *law_on(set, set.jurisdictions.at("XX"), Relation::b2b, day(on), contract_rate);
}

TEST(LawOn, TheRuleOfTheDayGivesRateAndFact) {
    const ManifestSet set = country();
    const LawOfDay before = law_of(set, "2012-12-31");
    EXPECT_EQ(before.rate.rate_nano, 50'000'000);
    EXPECT_EQ(before.facts.back(), (std::pair<std::string, std::string>{"rate", "old"}));
    const LawOfDay after = law_of(set, "2013-01-01");
    EXPECT_EQ(after.rate.rate_nano, 120'000'000);
    EXPECT_EQ(after.rate.status, FactStatus::memory) << "the row is less sure than the fact";
    EXPECT_EQ(after.facts.back().second, "now");
    EXPECT_EQ(after.sectors, (std::vector<std::string>{"wine"}));
    EXPECT_EQ(after.shortest_maximum_days, 45) << "neither the default nor another relation's";
}

TEST(LawOn, AContractRateIsHeldToTheFloor) {
    const ManifestSet set = country();
    const LawOfDay low = law_of(set, "2025-06-30", 79'999'999);
    EXPECT_TRUE(low.raised_to_floor);
    EXPECT_EQ(low.rate.rate_nano, 80'000'000);
    EXPECT_EQ(low.rate_rule, &*low.relation_rule->contract_floor);
    const LawOfDay level = law_of(set, "2025-06-30", 80'000'000);
    EXPECT_FALSE(level.raised_to_floor);
    EXPECT_EQ(level.rate_rule, nullptr);
    EXPECT_EQ(level.rate.status, FactStatus::memory) << "as sure as the floor that it was held to";
}

TEST(LawOn, WhatIsMissingIsNamed) {
    const ManifestSet set = country();
    const LawOfDay late = law_of(set, "2025-08-15");
    EXPECT_FALSE(late.rate.rate_nano);
    EXPECT_EQ(late.rate.missing->series, "reference");
    EXPECT_EQ(late.rate.missing->day, day("2025-07-01"));
    EXPECT_FALSE(law_of(set, "2025-08-15", 990'000'000).rate.rate_nano) << "the floor may be higher";
    const LawOfDay nothing = *law_on(set, set.jurisdictions.at("XX"), Relation::consumer, day("2025-08-15"));
    EXPECT_FALSE(nothing.rate.missing);
    EXPECT_TRUE(nothing.facts.empty());
    EXPECT_EQ(nothing.sectors, (std::vector<std::string>{"tea"}));
}

TEST(LawOn, ARateBeyondTheLimitIsRefused) {
    ManifestSet set = country();
    set.jurisdictions.at("XX").relations[Relation::b2b].contract_floor->multiplier = 100;
    EXPECT_TRUE(law_on(set, set.jurisdictions.at("XX"), Relation::b2b, day("2025-01-01")).ok());
    set.rates.at("reference").rows[0].rate_nano = 200'000'000;
    EXPECT_EQ(
        law_on(set, set.jurisdictions.at("XX"), Relation::b2b, day("2025-01-01")).diagnostics().front().code,
        "rate_over_limit");
}

}  // namespace
}  // namespace quittance
