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
    return {Condition::Kind::comparison, {fact, at_least, at_most, std::move(one_of), {}}, {}};
}

Condition tagged(std::vector<std::string> tags) {
    return {Condition::Kind::comparison, {KnownFact::tags, {}, {}, {}, std::move(tags)}, {}};
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
    const Decisive too_little = unmet(
        group(Condition::Kind::all, {yes, group(Condition::Kind::any, {amount, no})}), customer(), item);
    EXPECT_EQ(too_little.fact, KnownFact::amount);
    EXPECT_EQ(too_little.known, 100'00);
    EXPECT_TRUE(too_little.too_little);
    const Decisive excluded = unmet(group(Condition::Kind::none, {no, yes}), customer(), item);
    EXPECT_EQ(excluded.fact, KnownFact::days_late);
    EXPECT_FALSE(excluded.too_little) << "it holds, and that is why";
    EXPECT_FALSE(unmet(group(Condition::Kind::all, {yes, unknown}), customer(), item).known);
}

TEST(Conditions, CodesAndWordsAreComparedAsTheyAreNamed) {
    CustomerKnowledge known = customer();
    const auto of = [](KnownFact fact, std::int64_t value) { return comparison(fact, {}, {}, {value}); };
    const Condition french = of(KnownFact::country, two_letters("FR"));
    EXPECT_EQ(truth_of(french, known, item), Truth::unknown);
    EXPECT_EQ(truth_of(group(Condition::Kind::none, {french}), known, item), Truth::unknown);
    known.country = two_letters("FR");
    known.language = two_letters("nl");
    known.insured = false;
    known.customer_days = 365;
    EXPECT_EQ(truth_of(french, known, item), Truth::yes);
    EXPECT_EQ(truth_of(of(KnownFact::country, two_letters("RF")), known, item), Truth::no);
    EXPECT_EQ(truth_of(of(KnownFact::language, two_letters("nl")), known, item), Truth::yes);
    EXPECT_EQ(truth_of(of(KnownFact::insured, 1), known, item), Truth::no);
    EXPECT_EQ(truth_of(comparison(KnownFact::customer_days, 365), known, item), Truth::yes);
    EXPECT_EQ(truth_of(comparison(KnownFact::customer_days, 366), known, item), Truth::no);
    EXPECT_EQ(truth_of(of(KnownFact::last_outcome, 1), known, item), Truth::unknown);
    const auto debited = of(KnownFact::payment_method, static_cast<int>(PaymentMethod::direct_debit));
    EXPECT_EQ(truth_of(debited, known, item), Truth::unknown) << "the invoice states nothing";
    EXPECT_EQ(truth_of(debited, known, {12, 100'00, PaymentMethod::direct_debit}), Truth::yes);
    EXPECT_EQ(truth_of(debited, known, {12, 100'00, PaymentMethod::card}), Truth::no);
}

TEST(Conditions, OneTagOfThoseNamedIsEnough) {
    CustomerKnowledge known = customer();
    EXPECT_EQ(truth_of(tagged({"VIP"}), known, item), Truth::unknown);
    known.tags = "";
    EXPECT_EQ(truth_of(tagged({"VIP"}), known, item), Truth::no) << "no tags are known";
    EXPECT_EQ(unmet(tagged({"VIP"}), known, item).known, 0);
    known.tags = "Export\nVIP 2";
    EXPECT_EQ(truth_of(tagged({"VIP"}), known, item), Truth::no) << "a part of a name is not the name";
    EXPECT_EQ(truth_of(tagged({"VIP", "VIP 2"}), known, item), Truth::yes);
    EXPECT_EQ(truth_of(tagged({"Export"}), known, item), Truth::yes);
    const Decisive found = unmet(tagged({"VIP"}), known, item);
    EXPECT_EQ(found.known, 2);
    EXPECT_EQ(found.tags, "Export\nVIP 2");
}

TEST(Conditions, TellTheFirstComparisonToWhichItIsDueThatTheyHold) {
    const Condition amount = comparison(KnownFact::amount, 50'000'000);
    const auto fact = [](const Condition& condition) { return met(condition, customer(), item).fact; };
    EXPECT_EQ(fact(group(Condition::Kind::all, {yes, amount})), KnownFact::days_late);
    EXPECT_EQ(fact(group(Condition::Kind::any, {unknown, no, amount})), KnownFact::amount);
    EXPECT_EQ(fact(group(Condition::Kind::none, {group(Condition::Kind::all, {amount, no}), unknown})),
              KnownFact::days_late)
        << "of a none that holds nothing in it does";
}

}  // namespace
}  // namespace quittance
