#include <quittance/policy/conditions.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

CustomerKnowledge customer() {
    CustomerKnowledge known;
    known.overdue_minor = 300'00;
    known.claimed_minor = 400'00;
    known.item_count = 2;
    known.relation = Relation::b2b;
    return known;
}

const ItemKnowledge item = {12, 100'00};

Condition comparison(KnownFact fact, std::optional<std::int64_t> at_least,
                     std::optional<std::int64_t> at_most = {}, std::vector<std::int64_t> one_of = {}) {
    return {Condition::Kind::comparison, {fact, at_least, at_most, std::move(one_of)}, {}};
}

Condition group(Condition::Kind kind, std::vector<Condition> parts) { return {kind, {}, std::move(parts)}; }

const Condition yes = comparison(KnownFact::days_late, 12);
const Condition no = comparison(KnownFact::days_late, 13);
const Condition unknown = comparison(KnownFact::promises_kept, 1);

TEST(Conditions, EachFactIsComparedInItsOwnUnit) {
    EXPECT_EQ(truth_of(comparison(KnownFact::amount, 100'000'000), customer(), item), Truth::yes);
    EXPECT_EQ(truth_of(comparison(KnownFact::amount, 100'000'001), customer(), item), Truth::no);
    EXPECT_EQ(truth_of(comparison(KnownFact::overdue, {}, 299'990'000), customer(), item), Truth::no);
    EXPECT_EQ(truth_of(comparison(KnownFact::share, 250'000, 250'000), customer(), item), Truth::yes);
    EXPECT_EQ(truth_of(comparison(KnownFact::item_count, 3), customer(), item), Truth::no);
    EXPECT_EQ(truth_of(comparison(KnownFact::relation, {}, {}, {static_cast<int>(Relation::b2b)}), customer(),
                       item),
              Truth::yes);
}

TEST(Conditions, AnAmountFollowsTheDecimalsOfTheCurrency) {
    CustomerKnowledge in_yen = customer();
    in_yen.scale = 0;
    EXPECT_EQ(truth_of(comparison(KnownFact::amount, 10'000'000'000), in_yen, item), Truth::yes)
        << "JPY 10,000";
}

TEST(Conditions, AFactThatNobodyKnowsIsUnknown) {
    EXPECT_EQ(truth_of(unknown, customer(), item), Truth::unknown);
    EXPECT_EQ(truth_of(comparison(KnownFact::grade, {}, {}, {'E'}), customer(), item), Truth::unknown);
    CustomerKnowledge nobody_knows = customer();
    nobody_knows.relation = Relation::unknown;
    const auto is_one_of = [&](std::vector<std::int64_t> relations) {
        return truth_of(comparison(KnownFact::relation, {}, {}, std::move(relations)), nobody_knows, item);
    };
    EXPECT_EQ(is_one_of({static_cast<int>(Relation::consumer)}), Truth::unknown) << "he may be one";
    EXPECT_EQ(is_one_of({static_cast<int>(Relation::b2b), static_cast<int>(Relation::unknown)}), Truth::yes);
    CustomerKnowledge owes_nothing = customer();
    owes_nothing.claimed_minor = 0;
    EXPECT_EQ(truth_of(comparison(KnownFact::share, 1), owes_nothing, item), Truth::unknown);
}

TEST(Conditions, GroupsJoinThreeTruths) {
    const auto found = [](Condition::Kind kind, const std::vector<Condition>& parts) {
        return truth_of(group(kind, parts), customer(), item);
    };
    EXPECT_EQ(found(Condition::Kind::all, {yes, unknown}), Truth::unknown);
    EXPECT_EQ(found(Condition::Kind::all, {no, unknown}), Truth::no);
    EXPECT_EQ(found(Condition::Kind::any, {yes, unknown}), Truth::yes);
    EXPECT_EQ(found(Condition::Kind::any, {no, unknown}), Truth::unknown);
    EXPECT_EQ(found(Condition::Kind::none, {no}), Truth::yes);
    EXPECT_EQ(found(Condition::Kind::none, {no, unknown}), Truth::unknown);
    EXPECT_EQ(found(Condition::Kind::none, {unknown, yes}), Truth::no);
}

TEST(Conditions, TheFirstCauseIsNamedWithItsFigure) {
    const Condition amount = comparison(KnownFact::amount, 500'000'000);
    const Unmet too_little = unmet(
        group(Condition::Kind::all, {yes, group(Condition::Kind::any, {amount, no})}), customer(), item);
    EXPECT_EQ(too_little.comparison.fact, KnownFact::amount);
    EXPECT_EQ(too_little.known, 100'00);
    EXPECT_TRUE(too_little.too_little);
    const Unmet excluded = unmet(group(Condition::Kind::none, {no, yes}), customer(), item);
    EXPECT_EQ(excluded.comparison.fact, KnownFact::days_late);
    EXPECT_FALSE(excluded.too_little) << "it holds, and that is why";
    EXPECT_FALSE(unmet(group(Condition::Kind::all, {yes, unknown}), customer(), item).known);
}

}  // namespace
}  // namespace quittance
