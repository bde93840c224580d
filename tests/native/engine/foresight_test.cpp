#include "../shipped.hpp"

#include <quittance/engine/foresight.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

// On any day of the week: its stages come on the days of the ladder.
ManifestText on_any_day(ManifestText policy) {
    const std::string named = R"({"business_days": "FR"})";
    policy.text.replace(policy.text.find(named), named.size(), R"({"days_off": []})");
    return policy;
}

const ManifestSet& manifests() {
    static const ManifestSet set =
        parse_manifests(shipped_with(on_any_day(shipped("policies/default-fr.json")))).value();
    return set;
}

const Day due = *parse_day("2026-10-15");
constexpr Id customer_id = 7;

// One invoice of a French company, due on 15 October 2026, of which nobody was told.
std::shared_ptr<Snapshot> ledger() {
    SnapshotSettings settings;
    settings.company_id = 1;
    settings.company_currency_id = 1;
    settings.country = "FR";
    settings.currencies = {{1, {"EUR", 2}}};
    auto snapshot = std::make_shared<Snapshot>(settings);
    EXPECT_FALSE(
        snapshot->add(CustomerRow{customer_id, customer_is_company | customer_has_vat_number, 70, 700}));
    LineRow row;
    row.line_id = 1;
    row.move_id = 100;
    row.customer_id = customer_id;
    row.company_id = 1;
    row.currency_id = 1;
    row.day = due - 30;
    row.due_day = due;
    row.amount_minor = row.residual_minor = row.residual_company_minor = 100'000;
    EXPECT_FALSE(snapshot->add(row));
    return snapshot;
}

std::string stage_proposed(const Evaluation& evaluation) {
    const CaseDecision& decision = evaluation.cases.front();
    return decision.step.state == CaseState::to_contact
               ? std::string(evaluation.policy(decision).code(decision.step.next_stage))
               : std::string();
}

TEST(Foresight, ClimbsStageByStageAndStopsAtTheLastDay) {
    LaterNight night{ledger(), {}};
    night.evaluation = evaluate(*night.ledger, manifests(), due - 10).value();
    std::vector<std::pair<int, std::string>> told;
    while (true) {
        auto later = night_after(night.ledger, night.evaluation, due + 60);
        ASSERT_TRUE(later.ok());
        LaterNight next = std::move(later).value();
        if (!next.ledger) {
            break;
        }
        night = std::move(next);
        told.emplace_back(night.evaluation.as_of() - due, stage_proposed(night.evaluation));
    }
    const std::vector<std::pair<int, std::string>> expected = {{-5, "before_due"}, {3, "friendly"},
                                                               {15, "firm"},       {30, "formal_notice"},
                                                               {45, "last_step"},  {60, ""}};
    EXPECT_EQ(told, expected);
}

TEST(Foresight, LeavesTheLedgerOfTheNightAsItIs) {
    const auto before = ledger();
    const Evaluation evaluation = evaluate(*before, manifests(), due + 3).value();
    const Snapshot after = ledger_after(evaluation).value();
    EXPECT_EQ(before->item_count(), 0U);
    EXPECT_EQ(before->cases().size(), 0U);
    ASSERT_EQ(after.item_count(), 1U);
    EXPECT_EQ(after.item_stage(0), "friendly");
    EXPECT_EQ(after.item_stage_on(0), due + 3);
    ASSERT_EQ(after.cases().size(), 1U);
    EXPECT_EQ(after.cases()[0].last_contact_on, due + 3);
}

TEST(Foresight, JumpsToTheNextDayOnWhichSomethingMayLeave) {
    const auto today = ledger();
    EXPECT_EQ(next_change(evaluate(*today, manifests(), due - 10).value()), due - 5);
    EXPECT_EQ(next_change(evaluate(*today, manifests(), due - 5).value()), due);
    const auto none = night_after(today, evaluate(*today, manifests(), due).value(), due);
    ASSERT_TRUE(none.ok());
    EXPECT_EQ(none->ledger, nullptr);
}

}  // namespace
}  // namespace quittance
