#include <quittance/escalation/escalation.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

// D-5 lapsing, D+3, D+15 by e-mail, D+30 a task; seven days between contacts.
Policy french_policy() {
    Policy policy;
    policy.gap_days = 7;
    for (const std::int32_t days : {-5, 3, 15, 30}) {
        Stage stage;
        stage.days_from_due = days;
        stage.lapses_at_due = days < 0;
        stage.channel = days == 30 ? Channel::task : Channel::email;
        policy.stages.push_back(stage);
    }
    return policy;
}

const Ladder& french() {
    static const Policy policy = french_policy();
    static const Ladder ladder(policy);
    return ladder;
}

constexpr Day due = 20'000;
constexpr std::int64_t claim_minor = 100'00;

struct Decided {
    CaseStep customer;
    std::vector<ItemStep> items;
};

Decided decide(const CustomerFacts& customer, const std::vector<ItemFacts>& items, Day as_of) {
    Decided result;
    result.items.resize(items.size());
    result.customer = quittance::decide(french(), customer, items, as_of, result.items);
    return result;
}

CustomerFacts reachable() {
    CustomerFacts customer;
    customer.has_recipient = true;
    return customer;
}

ItemFacts item(std::uint8_t done, Day due_day = due) {
    ItemFacts facts;
    facts.due_day = due_day;
    facts.claim_minor = facts.claim_company_minor = claim_minor;
    facts.done = done;
    return facts;
}

NextStage next_stage(const Ladder& ladder, std::uint8_t done, Day last_contact_on, Day as_of) {
    CustomerFacts customer;
    customer.last_contact_on = last_contact_on;
    return next_stage(ladder, customer, item(done), as_of);
}

TEST(NextStage, BeforeDueLapsesOnTheDueDateAndOnlyThen) {
    const Ladder& ladder = french();
    EXPECT_EQ(next_stage(ladder, 0, no_day, due - 40).stage, 1);
    EXPECT_EQ(next_stage(ladder, 0, no_day, due - 40).day, due - 5);
    EXPECT_EQ(next_stage(ladder, 0, no_day, due - 1).stage, 1);
    EXPECT_EQ(next_stage(ladder, 0, no_day, due).stage, 2);
    EXPECT_EQ(next_stage(ladder, 0, no_day, due).day, due + 3);
}

TEST(NextStage, BeforeDueIsPassedOverWhereTheGapEndsTooLate) {
    const NextStage next = next_stage(french(), 0, due - 7, due - 5);
    EXPECT_EQ(next.stage, 2);
    EXPECT_EQ(next.day, due + 3);
    EXPECT_EQ(next_stage(french(), 0, due - 8, due - 5).stage, 1);
}

TEST(NextStage, FirstContactIsTheFriendlyOneWhateverTheAge) {
    const NextStage next = next_stage(french(), 0, no_day, due + 3'000);
    EXPECT_EQ(next.stage, 2);
    EXPECT_EQ(next.day, due + 3);
}

// D+3, then ten days after it at the end of that month, then D+60.
Policy with_previous() {
    Policy policy;
    policy.gap_days = 7;
    policy.stages.resize(3);
    policy.stages[0].days_from_due = 3;
    policy.stages[1].days_from_due = 13;
    policy.stages[1].days_after_previous = 10;
    policy.stages[1].end_of_month = true;
    policy.stages[2].days_from_due = 60;
    policy.stages[2].gap_days = 21;
    return policy;
}

TEST(NextStage, CountsFromTheStageBeforeWhereItsDayIsKnown) {
    const Policy policy = with_previous();
    const Ladder ladder(policy);
    ItemFacts told = item(1, *parse_day("2026-01-10"));
    told.contacted_on = *parse_day("2026-02-25");
    EXPECT_EQ(next_stage(ladder, {}, told, told.contacted_on).day, *parse_day("2026-03-31"));
    told.contacted_on = no_day;
    EXPECT_EQ(next_stage(ladder, {}, told, told.due_day + 40).day, *parse_day("2026-01-31"));
}

TEST(NextStage, AStageMayAskForALongerGap) {
    const Policy policy = with_previous();
    const Ladder ladder(policy);
    EXPECT_EQ(next_stage(ladder, 2, due + 50, due + 51).day, due + 71);
    EXPECT_EQ(next_stage(ladder, 0, due + 50, due + 51).day, due + 57);
}

// D+3 for everybody, D+10 for large items, D+15; whether the second passes is the test's.
Policy for_large_items(Otherwise otherwise) {
    Policy policy;
    policy.gap_days = 1;
    policy.stages.resize(3);
    policy.stages[0].days_from_due = 3;
    policy.stages[1].days_from_due = 10;
    policy.stages[1].condition = {
        Condition::Kind::comparison, {KnownFact::amount, 500'000'000, {}, {}, {}}, {}};
    policy.stages[1].otherwise = otherwise;
    policy.stages[2].days_from_due = 15;
    return policy;
}

TEST(NextStage, AStageWhoseConditionsDoNotHoldWaits) {
    const Policy policy = for_large_items(Otherwise::wait);
    const Ladder ladder(policy);
    EXPECT_EQ(next_stage(ladder, 1, no_day, due + 9).day, due + 10) << "nobody looks at them before its day";
    const NextStage next = next_stage(ladder, 1, no_day, due + 400);
    EXPECT_TRUE(waits_for_conditions(next.stage, next.day));
    EXPECT_EQ(next.stage, 2);
}

TEST(NextStage, AStageWhoseConditionsDoNotHoldIsPassedWhereThePolicySaysSo) {
    const Policy policy = for_large_items(Otherwise::pass);
    const Ladder ladder(policy);
    EXPECT_EQ(next_stage(ladder, 1, no_day, due + 9).stage, 2);
    EXPECT_EQ(next_stage(ladder, 1, no_day, due + 10).stage, 3);
    EXPECT_EQ(next_stage(ladder, 1, no_day, due + 10).day, due + 15);
    const std::vector<UnmetStage> unmet = unmet_stages(ladder, {}, item(1), due + 10);
    ASSERT_EQ(unmet.size(), 1U);
    EXPECT_EQ(unmet.front().stage, 2);
    EXPECT_FALSE(unmet.front().waits);
}

TEST(NextStage, WhatIsNotKnownWaitsEvenWhereThePolicySaysPass) {
    Policy policy = for_large_items(Otherwise::pass);
    policy.stages[1].condition->comparison = {KnownFact::grade, {}, {}, {'E'}, {}};
    const Ladder ladder(policy);
    const NextStage next = next_stage(ladder, 1, no_day, due + 400);
    EXPECT_TRUE(waits_for_conditions(next.stage, next.day));
}

TEST(Decide, AWaitingStageDatesNobody) {
    const Policy policy = for_large_items(Otherwise::wait);
    const Ladder ladder(policy);
    std::vector<ItemStep> steps(2);
    const CaseStep step =
        quittance::decide(ladder, reachable(), std::vector{item(1), item(0, due + 300)}, due + 301, steps);
    EXPECT_EQ(steps[0].state, ItemState::waiting);
    EXPECT_EQ(steps[0].next_day, no_day);
    EXPECT_EQ(step.next_day, due + 303) << "the other item's";
}

TEST(NextStage, EndsAfterTheLast) { EXPECT_EQ(next_stage(french(), 4, no_day, due + 99).stage, 0); }

TEST(Decide, OldItemGoesOneStageAtATime) {
    const Decided first = decide(reachable(), {item(0)}, due + 400);
    EXPECT_EQ(first.customer.state, CaseState::to_contact);
    EXPECT_EQ(first.customer.next_stage, 2);

    CustomerFacts contacted = reachable();
    contacted.last_contact_on = due + 400;
    const Decided next_day = decide(contacted, {item(2)}, due + 401);
    EXPECT_EQ(next_day.customer.state, CaseState::waiting);
    EXPECT_EQ(next_day.customer.next_stage, 3);
    EXPECT_EQ(next_day.customer.next_day, due + 407);
    EXPECT_EQ(decide(contacted, {item(2)}, due + 406).customer.state, CaseState::waiting);
    EXPECT_EQ(decide(contacted, {item(2)}, due + 407).customer.state, CaseState::to_contact);
}

TEST(Decide, BacklogMayBeginAtALaterStageOrWaitForAPerson) {
    ItemFacts aged = item(0);
    aged.passed = 2;
    EXPECT_EQ(decide(reachable(), {aged}, due + 40).items[0].next_stage, 3);
    aged.done = 3;  // what was done counts where it is more
    EXPECT_EQ(decide(reachable(), {aged}, due + 40).items[0].next_stage, 4);

    ItemFacts reviewed = item(0);
    reviewed.to_review = true;
    const Decided decided = decide(reachable(), {reviewed}, due + 40);
    EXPECT_EQ(decided.items[0].state, ItemState::review);
    EXPECT_EQ(decided.customer.state, CaseState::waiting);
    EXPECT_EQ(decided.customer.next_day, no_day);
    EXPECT_EQ(decide(reachable(), {reviewed, item(0)}, due + 40).customer.state, CaseState::to_contact);
}

TEST(Decide, GapHoldsForTheCustomerAsAWhole) {
    CustomerFacts customer = reachable();
    customer.last_contact_on = due;
    const Decided decided = decide(customer, {item(2), item(0, due - 30)}, due + 1);
    EXPECT_EQ(decided.customer.state, CaseState::waiting);
    EXPECT_EQ(decided.items[1].next_day, due + 7);
}

TEST(Decide, ToneOfTheWorstWhileEachKeepsItsStage) {
    const Decided decided = decide(reachable(), {item(0), item(2, due - 10), item(0, due + 100)}, due + 10);
    EXPECT_EQ(decided.customer.next_stage, 3);
    EXPECT_EQ(decided.items[0].next_stage, 2);
    EXPECT_EQ(decided.items[1].next_stage, 3);
    EXPECT_EQ(decided.items[0].state, ItemState::to_contact);
    EXPECT_EQ(decided.items[2].state, ItemState::not_due);
    EXPECT_FALSE(decided.items[2].ready);
}

TEST(Decide, LetterAboutWhatIsOverdueAsksForNothingThatIsNotDue) {
    const Decided decided = decide(reachable(), {item(0), item(0, due + 9)}, due + 5);
    EXPECT_EQ(decided.customer.next_stage, 2);
    EXPECT_EQ(decided.items[0].state, ItemState::to_contact);
    EXPECT_EQ(decided.items[1].state, ItemState::not_due);
    EXPECT_FALSE(decided.items[1].ready);
}

TEST(Decide, AnItemPassesAStageByThatStagesChannelAlone) {
    const Decided decided = decide(reachable(), {item(3, due - 20), item(0)}, due + 10);
    EXPECT_EQ(decided.customer.next_stage, 2) << "the e-mail has been possible longer";
    EXPECT_FALSE(decided.items[0].ready);
    EXPECT_EQ(decided.items[0].state, ItemState::waiting);
    EXPECT_TRUE(decided.items[1].ready);
    const Decided later = decide(reachable(), {item(3, due - 20), item(0, due + 9)}, due + 12);
    EXPECT_EQ(later.customer.next_stage, 4);
    EXPECT_TRUE(later.items[0].ready);
    EXPECT_FALSE(later.items[1].ready);
    EXPECT_EQ(decide(reachable(), {item(3, due - 27), item(0)}, due + 3).customer.next_stage, 4)
        << "on the same day the higher one";
}

TEST(Decide, WhereOnlyEmailHasNoAddressTheTaskIsDone) {
    const Decided decided = decide(CustomerFacts{}, {item(3, due - 20), item(0)}, due + 10);
    EXPECT_EQ(decided.customer.state, CaseState::to_contact);
    EXPECT_EQ(decided.customer.next_stage, 4);
    EXPECT_TRUE(decided.items[0].ready);
    EXPECT_FALSE(decided.items[1].ready);
}

TEST(Decide, TheGapFollowsAnItemToItsNewCustomer) {
    ItemFacts moved = item(0, due - 30);
    moved.contacted_on = due;
    const Decided decided = decide(reachable(), {moved, item(0, due - 20)}, due + 1);
    EXPECT_EQ(decided.items[0].next_day, due + 7);
    EXPECT_FALSE(decided.items[0].ready);
    EXPECT_TRUE(decided.items[1].ready);
}

TEST(Decide, NextDayDoesNotMoveWhileTimePasses) {
    EXPECT_EQ(decide(reachable(), {item(2)}, due + 15).customer.next_day, due + 15);
    EXPECT_EQ(decide(reachable(), {item(2)}, due + 300).customer.next_day, due + 15);
}

TEST(Decide, WithoutAddressOnlyEmailIsBlocked) {
    CustomerFacts customer;
    const Decided email = decide(customer, {item(0)}, due + 3);
    EXPECT_EQ(email.customer.state, CaseState::blocked);
    EXPECT_EQ(email.customer.blockers, blocker_no_address);
    EXPECT_EQ(email.items[0].state, ItemState::waiting);
    EXPECT_EQ(decide(customer, {item(3)}, due + 30).customer.state, CaseState::to_contact);
    EXPECT_EQ(decide(customer, {item(0)}, due + 2).customer.blockers, 0);
}

// Held until a day, no_day for a hold that somebody lifts.
ItemFacts held(Day until) { return {due, 0, 0, claim_minor, true, until}; }

TEST(Decide, WhatIsHeldComesBackTheDayAfterTheFirstHoldEnds) {
    const Decided decided = decide(reachable(), {held(due + 20), held(due + 12), held(no_day)}, due + 10);
    EXPECT_EQ(decided.customer.state, CaseState::held);
    EXPECT_EQ(decided.customer.next_day, due + 13);
    EXPECT_EQ(decided.customer.next_stage, 0);
    EXPECT_EQ(decided.items[0].next_day, due + 21);
    EXPECT_EQ(decided.items[2].next_day, no_day);
    EXPECT_EQ(decided.items[0].state, ItemState::held);
}

TEST(Decide, WhatIsHeldWaitsBesideWhatIsChased) {
    const Decided decided = decide(reachable(), {held(due + 5), item(0)}, due + 3);
    EXPECT_EQ(decided.customer.state, CaseState::to_contact);
    EXPECT_EQ(decided.customer.next_day, due + 3);
    ItemFacts in_part = item(0);
    in_part.held_minor = 40'00;
    EXPECT_EQ(decide(reachable(), {in_part}, due + 3).customer.state, CaseState::to_contact);
}

TEST(Decide, AStageThatThePolicyDoesNotKnowWaits) {
    ItemFacts unknown = item(0);
    unknown.done.reset();
    const Decided decided = decide(reachable(), {unknown}, due + 90);
    EXPECT_EQ(decided.customer.state, CaseState::waiting);
    EXPECT_EQ(decided.items[0].state, ItemState::waiting);
    EXPECT_EQ(decided.items[0].next_stage, 0);
    EXPECT_EQ(decided.customer.next_day, no_day);
    CustomerFacts insolvent = reachable();
    insolvent.insolvent_since = due;
    EXPECT_EQ(decide(insolvent, {unknown}, due + 90).customer.state, CaseState::blocked)
        << "it is not finished";
}

TEST(Decide, InsolventCustomerHasNothingReady) {
    CustomerFacts customer = reachable();
    customer.insolvent_since = due + 5;
    EXPECT_EQ(decide(customer, {item(0)}, due + 4).customer.state, CaseState::to_contact);
    const Decided decided = decide(customer, {item(0)}, due + 5);
    EXPECT_EQ(decided.customer.state, CaseState::blocked);
    EXPECT_EQ(decided.customer.next_day, no_day);
    EXPECT_EQ(decided.items[0].next_stage, 0);
    EXPECT_FALSE(decided.items[0].ready);
}

TEST(Decide, SendingInProgressBlocksEvenWhatIsReady) {
    CustomerFacts customer = reachable();
    customer.sending_in_progress = true;
    EXPECT_EQ(decide(customer, {item(0)}, due + 3).customer.state, CaseState::blocked);
}

TEST(Decide, HeldAndCoveredAreNeverChased) {
    const Decided decided = decide(reachable(), {held(no_day), {due, 0, 0}}, due + 50);
    EXPECT_EQ(decided.customer.state, CaseState::held);
    EXPECT_EQ(decided.items[0].state, ItemState::held);
    EXPECT_EQ(decided.items[1].state, ItemState::covered);
    EXPECT_EQ(decide(reachable(), {{due, 0, 0}}, due + 50).customer.state, CaseState::nothing_due);
}

TEST(Decide, FinishedWaitsForAPerson) {
    const Decided decided = decide(reachable(), {item(4)}, due + 90);
    EXPECT_EQ(decided.customer.state, CaseState::waiting);
    EXPECT_EQ(decided.customer.next_day, no_day);
    EXPECT_EQ(decided.items[0].state, ItemState::finished);
}

// Nobody is contacted on Saturdays and Sundays, nor from Christmas Eve until New Year.
Policy french_in_the_week() {
    Policy policy = french_policy();
    const std::vector<QuietStretch> quiet = {{{12, 24}, {1, 1}}};
    policy.contact_days =
        contact_calendar(std::vector{Weekday::saturday, Weekday::sunday}, quiet, {}).value();
    return policy;
}

TEST(ContactDays, AStageComesOnTheFirstContactDay) {
    const Policy policy = french_in_the_week();
    const Ladder ladder(policy);
    const Day wednesday = *parse_day("2026-11-25");
    const NextStage next = next_stage(ladder, {}, item(0, wednesday), wednesday);
    EXPECT_EQ(next.wanted_day, *parse_day("2026-11-28"));
    EXPECT_EQ(next.day, *parse_day("2026-11-30"));
    EXPECT_EQ(next_stage(ladder, {}, item(0, wednesday), wednesday + 400).day, next.day)
        << "it does not move";
}

TEST(ContactDays, AStageThatTheyPutOffUntilTheDueDateLapses) {
    const Policy policy = french_in_the_week();
    const Ladder ladder(policy);
    // Five days before is Christmas; the first contact day after New Year is the fourth.
    EXPECT_EQ(next_stage(ladder, {}, item(0, *parse_day("2026-12-30")), *parse_day("2026-12-01")).stage, 2);
    EXPECT_EQ(next_stage(ladder, {}, item(0, *parse_day("2026-12-30")), *parse_day("2026-12-01")).day,
              *parse_day("2027-01-04"));
}

TEST(ContactDays, WhatIsReadyStaysReadyOnADayWithoutContacts) {
    const Policy policy = french_in_the_week();
    const Ladder ladder(policy);
    const std::vector<ItemFacts> items = {item(0, *parse_day("2026-11-24"))};
    std::vector<ItemStep> steps(1);
    const Day saturday = *parse_day("2026-11-28");
    EXPECT_EQ(decide(ladder, reachable(), items, saturday, steps).state, CaseState::to_contact);
    EXPECT_EQ(steps[0].next_day, saturday - 1);
}

TEST(ContactCap, CountsTheContactsOfAWeekAndOfAMonth) {
    Policy policy = french_policy();
    policy.contacts_per_week = 1;
    policy.contacts_per_month = 2;
    const std::vector<Day> contacts = {due + 9, due + 1, due - 40};
    EXPECT_EQ(contact_cap(policy, TwoLetters{0}, contacts, due + 10).until_day, due + 32);
    EXPECT_EQ(contact_cap(policy, TwoLetters{0}, contacts, due + 10).bound, Bound::month);
    EXPECT_EQ(contact_cap(policy, TwoLetters{0}, contacts, due + 31).until_day, due + 32);
    EXPECT_EQ(contact_cap(policy, TwoLetters{0}, contacts, due + 32).until_day, no_day)
        << "forgotten once it has come";
    const std::vector<Day> one = {due + 9};
    EXPECT_EQ(contact_cap(policy, TwoLetters{0}, one, due + 10).until_day, due + 16);
    EXPECT_EQ(contact_cap(policy, TwoLetters{0}, one, due + 10).bound, Bound::week);
}

TEST(ContactCap, PutsAStageOff) {
    CustomerFacts customer = reachable();
    customer.cap = {Bound::month, due + 32};
    const NextStage next = next_stage(french(), customer, item(1), due + 10);
    EXPECT_EQ(next.day, due + 32);
    EXPECT_EQ(next.bound, Bound::month);
}

TEST(Grace, WaitsForTheBankAfterTheDueDateAlone) {
    Policy policy = french_policy();
    policy.grace_days = 5;
    const Ladder ladder(policy);
    EXPECT_EQ(next_stage(ladder, {}, item(0), due).day, due + 5);
    EXPECT_EQ(next_stage(ladder, {}, item(0), due).bound, Bound::grace);
    EXPECT_EQ(next_stage(ladder, {}, item(0), due - 10).day, due - 5);
    EXPECT_EQ(next_stage(ladder, {}, item(2), due).day, due + 15);
}

class Minimum : public testing::Test {
protected:
    Minimum() {
        policy.customer_minimum_micro = 50'000'000;
        policy.item_minimum_micro = 5'000'000;
        customer.knowledge.overdue_minor = customer.knowledge.claimed_minor = 100'00;
    }

    CaseStep decide_on(const std::vector<ItemFacts>& items) {
        const Ladder ladder(policy);
        steps.assign(items.size(), {});
        return quittance::decide(ladder, customer, items, due + 20, steps);
    }

    static ItemFacts of(std::int64_t amount_minor, std::uint8_t done = 0) {
        ItemFacts facts = item(done);
        facts.claim_minor = facts.claim_company_minor = amount_minor;
        return facts;
    }

    Policy policy = french_policy();
    CustomerFacts customer = reachable();
    std::vector<ItemStep> steps;
};

TEST_F(Minimum, WhoOwesLessIsNotChased) {
    customer.knowledge.overdue_minor = 49'99;
    EXPECT_EQ(decide_on({of(49'99)}).state, CaseState::waiting);
    EXPECT_EQ(steps[0].shortfall, Shortfall::customer);
    EXPECT_EQ(steps[0].next_day, no_day);
    customer.knowledge.overdue_minor = 50'00;
    EXPECT_EQ(decide_on({of(50'00)}).state, CaseState::to_contact);
}

TEST_F(Minimum, ASmallItemWaitsForALetter) {
    EXPECT_EQ(decide_on({of(4'99)}).state, CaseState::waiting);
    EXPECT_EQ(steps[0].shortfall, Shortfall::item);
    EXPECT_EQ(decide_on({of(4'99), of(95'01)}).state, CaseState::to_contact);
    EXPECT_TRUE(steps[0].ready && steps[1].ready);
}

TEST_F(Minimum, ASmallItemMakesNoLetterHarsher) {
    const CaseStep step = decide_on({of(4'99, 2), of(95'01)});
    EXPECT_EQ(step.next_stage, 2);
    EXPECT_FALSE(steps[0].ready);
    EXPECT_EQ(steps[0].next_day, no_day);
}

}  // namespace
}  // namespace quittance
