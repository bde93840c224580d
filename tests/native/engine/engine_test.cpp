#include "../shipped.hpp"

#include <quittance/engine/answers.hpp>
#include <quittance/pgcopy/pgcopy.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

const ManifestSet& manifests() {
    static const ManifestSet set = [] {
        std::vector<ManifestText> texts = shipped_with(shipped("policies/default-fr.json"));
        texts.push_back(shipped("scorecards/payment-behaviour.json"));
        return parse_manifests(texts).value();
    }();
    return set;
}

const Day tonight = *parse_day("2026-11-22");
constexpr Id customer_id = 7;

// A French company with one business customer, who can be written to.
class Ledger {
public:
    Ledger() : snapshot(settings()) {
        EXPECT_FALSE(
            snapshot.add(CustomerRow{customer_id, customer_is_company | customer_has_vat_number, 70, 700}));
    }

    static SnapshotSettings settings() {
        SnapshotSettings settings;
        settings.company_id = 1;
        settings.company_currency_id = 1;
        settings.country = "FR";
        settings.currencies = {{1, {"EUR", 2}}, {2, {"USD", 2}}};
        return settings;
    }

    // An open line, late by some days; negative amounts are credits.
    LineRow line(std::int64_t amount_minor, std::int32_t days_late, Id of = customer_id) {
        LineRow row;
        row.line_id = ++last_line;
        row.move_id = 100 + row.line_id;
        row.customer_id = of;
        row.company_id = 1;
        row.kind = amount_minor < 0 ? LineKind::credit_note : LineKind::invoice;
        row.currency_id = 1;
        row.due_day = tonight - days_late;
        row.day = row.due_day - 30;
        row.amount_minor = row.residual_minor = row.residual_company_minor = amount_minor;
        return row;
    }
    template <class Row>
    void add(const Row& row) {
        ASSERT_FALSE(snapshot.add(row));
    }
    Evaluation evaluate(Day as_of = tonight) {
        auto result = quittance::evaluate(snapshot, manifests(), as_of);
        EXPECT_TRUE(result.ok());
        return std::move(result).value();
    }

    Snapshot snapshot;
    Id last_line = 0;
};

bool has_code(const std::string& reasons, const std::string& code) {
    return reasons.find("\"" + code + "\"") != std::string::npos;
}

std::vector<CustomerStatement> statements_of(const Evaluation& evaluation, bool legal_order) {
    return statements(evaluation, StatementScope({}, {}, legal_order)).value();
}

std::uint32_t rows(const Evaluation& evaluation, OutputStream stream) {
    return evaluation.output.count(stream);
}

TEST(Evaluate, ProposesOneLetterForAllThatIsOverdue) {
    Ledger ledger;
    ledger.add(ledger.line(1'000'00, 20));
    ledger.add(ledger.line(500'00, 4));
    ledger.add(ledger.line(50'00, 1));
    const Evaluation evaluation = ledger.evaluate();
    ASSERT_EQ(evaluation.cases.size(), 1U);
    const CaseDecision& decision = evaluation.cases[0];
    EXPECT_EQ(decision.step.state, CaseState::to_contact);
    EXPECT_EQ(decision.step.next_stage, 2);
    EXPECT_EQ(decision.action_item_count, 3);  // the third is mentioned: overdue, though not to remind yet
    EXPECT_EQ(decision.action_minor, 1'550'00);
    EXPECT_EQ(decision.overdue_minor, 1'550'00);
    EXPECT_EQ(decision.compensation_minor, 3 * 40'00);
    EXPECT_EQ(rows(evaluation, OutputStream::case_insert), 1U);
    EXPECT_EQ(rows(evaluation, OutputStream::item_insert), 3U);
    EXPECT_EQ(rows(evaluation, OutputStream::action_insert), 1U);
}

TEST(Evaluate, AnUnchangedNightWritesNothing) {
    Ledger first;
    first.add(first.line(1'000'00, 20));
    first.add(first.line(500'00, -10));
    const Evaluation before = first.evaluate();

    Ledger second;
    second.add(second.line(1'000'00, 20));
    second.add(second.line(500'00, -10));
    const CaseDecision& decision = before.cases[0];
    second.add(CaseRow{.case_id = 1,
                       .customer_id = customer_id,
                       .action_state = ActionState::to_approve,
                       .action_id = 5,
                       .action_fingerprint = decision.action_fingerprint,
                       .fingerprint = decision.fingerprint});
    for (std::uint32_t item = 0; item < before.item_count(); ++item) {
        second.add(ItemRow{static_cast<Id>(item + 1), before.ledger().move_id(before.item(item).line), 1,
                           false, "", no_day, before.item_fingerprint(item)});
    }
    const Evaluation after = second.evaluate(tonight + 1);
    for (const OutputStream stream : output_streams) {
        EXPECT_EQ(rows(after, stream), 0U) << to_string(stream);
    }
    EXPECT_EQ(action_outcome(after.joined, 0, after.cases[0]), ActionOutcome::unchanged);
    EXPECT_GT(*after.item(0).interest_minor, *before.item(0).interest_minor)
        << "interest ages without a row being written";
}

TEST(Evaluate, AnApprovalOutlivesAnotherOrderOfTheLedger) {
    Ledger ledger;
    const LineRow first = ledger.line(1'000'00, 20);
    const LineRow second = ledger.line(500'00, 30);
    ledger.add(first);
    ledger.add(second);
    Ledger turned;
    turned.add(second);
    turned.add(first);
    EXPECT_EQ(ledger.evaluate().cases[0].action_fingerprint, turned.evaluate().cases[0].action_fingerprint);
}

struct Outcome {
    const char* what;
    ActionState open;
    bool same_fingerprint;
    bool something_due;
    ActionOutcome expected;
};

class OpenAction : public testing::TestWithParam<Outcome> {};

TEST_P(OpenAction, MeetsTheNewProposal) {
    const Outcome& outcome = GetParam();
    Ledger probe;
    probe.add(probe.line(1'000'00, 20));
    const std::int64_t fingerprint = probe.evaluate().cases[0].action_fingerprint;

    Ledger ledger;
    ledger.add(ledger.line(1'000'00, outcome.something_due ? 20 : -60));
    ledger.add(CaseRow{.case_id = 1,
                       .customer_id = customer_id,
                       .action_state = outcome.open,
                       .action_id = 5,
                       .action_fingerprint = fingerprint + (outcome.same_fingerprint ? 0 : 1),
                       .fingerprint = std::nullopt});
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(action_outcome(evaluation.joined, 0, evaluation.cases[0]), outcome.expected);
    EXPECT_EQ(rows(evaluation, OutputStream::action_update),
              outcome.expected == ActionOutcome::update ? 1U : 0U);
    EXPECT_EQ(rows(evaluation, OutputStream::action_cancel),
              outcome.expected == ActionOutcome::cancel ? 1U : 0U);
    EXPECT_EQ(rows(evaluation, OutputStream::action_insert), 0U);
}

INSTANTIATE_TEST_SUITE_P(
    States, OpenAction,
    testing::Values(
        Outcome{"same", ActionState::to_approve, true, true, ActionOutcome::unchanged},
        Outcome{"approved_and_same", ActionState::approved, true, true, ActionOutcome::unchanged},
        Outcome{"approved_and_changed", ActionState::approved, false, true, ActionOutcome::update},
        Outcome{"task_and_same", ActionState::task, true, true, ActionOutcome::unchanged},
        Outcome{"task_and_changed", ActionState::task, false, true, ActionOutcome::update},
        Outcome{"failed_and_changed", ActionState::failed, false, true, ActionOutcome::update},
        Outcome{"nothing_to_propose", ActionState::approved, true, false, ActionOutcome::cancel},
        Outcome{"in_flight", ActionState::in_flight, false, true, ActionOutcome::in_flight},
        Outcome{"in_flight_and_nothing", ActionState::in_flight, false, false, ActionOutcome::in_flight}),
    [](const auto& info) { return info.param.what; });

TEST(Evaluate, AFailingCustomerStopsNobodyAndLosesNothing) {
    Ledger ledger;
    ledger.add(CustomerRow{8, customer_is_company, 80, 800});
    LineRow bad = ledger.line(100'00, 10);
    bad.due_day = no_day;
    ledger.add(bad);
    ledger.add(ledger.line(200'00, 10));
    ledger.add(ledger.line(300'00, 10, 8));
    ledger.add(ItemRow{1, bad.move_id, 1, false, "friendly", tonight - 3, 5});
    const Evaluation evaluation = ledger.evaluate();
    ASSERT_EQ(evaluation.joined.failures.size(), 1U);
    EXPECT_EQ(evaluation.joined.failures[0].customer_id, customer_id);
    EXPECT_EQ(evaluation.joined.failures[0].move_id, bad.move_id);
    EXPECT_EQ(evaluation.joined.failures[0].fault, RowFault::due_date_missing);
    EXPECT_EQ(evaluation.item(0).status, RowFault::due_date_missing);
    EXPECT_EQ(evaluation.item(1).status, RowFault::due_date_missing);
    EXPECT_EQ(evaluation.item(2).status, RowFault::none);
    EXPECT_EQ(rows(evaluation, OutputStream::item_insert), 1U);
    EXPECT_EQ(rows(evaluation, OutputStream::item_close), 0U);
    EXPECT_EQ(rows(evaluation, OutputStream::action_insert), 1U);
}

TEST(Evaluate, CompensationIsOwedOncePerInvoiceAtItsFirstLateInstalment) {
    Ledger ledger;
    LineRow second = ledger.line(100'00, 10);
    LineRow first = ledger.line(100'00, 40);
    LineRow third = ledger.line(100'00, -20);
    second.move_id = first.move_id = third.move_id = 500;
    ledger.add(second);
    ledger.add(first);
    ledger.add(third);
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(0).ordinal, 2);
    EXPECT_EQ(evaluation.item(1).ordinal, 1);
    EXPECT_EQ(evaluation.item(0).compensation_minor, 0);
    EXPECT_EQ(evaluation.item(1).compensation_minor, 40'00);
    EXPECT_EQ(evaluation.item(2).compensation_minor, 0);
}

TEST(Evaluate, AResetInvoiceKeepsItsItem) {
    Ledger ledger;
    LineRow rewritten = ledger.line(100'00, 10);
    rewritten.line_id = 9'999;
    ledger.add(rewritten);
    ledger.add(ItemRow{1, rewritten.move_id, 1, false, "friendly", tonight - 1, 5});
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(0).done, 2);
    EXPECT_EQ(rows(evaluation, OutputStream::item_update), 1U);
    EXPECT_EQ(rows(evaluation, OutputStream::item_insert), 0U);
}

TEST(Evaluate, AClosedItemThatIsOpenAgainIsWritten) {
    Ledger ledger;
    ledger.add(ledger.line(100'00, 10));
    ledger.add(ItemRow{1, 101, 1, true, "", no_day, std::nullopt});
    ledger.add(ItemRow{2, 999, 1, true, "", no_day, std::nullopt});
    ledger.add(ItemRow{3, 998, 1, false, "", no_day, std::nullopt});
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(rows(evaluation, OutputStream::item_update), 1U);
    EXPECT_EQ(rows(evaluation, OutputStream::item_close), 1U) << "what is gone is closed, once";
}

TEST(Evaluate, CreditsThatCoverEverythingLeaveNothingToSend) {
    Ledger ledger;
    ledger.add(ledger.line(100'00, 20));
    LineRow credit = ledger.line(-150'00, 5);
    credit.flags = line_no_followup;
    ledger.add(credit);
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(0).state, ItemState::covered);
    EXPECT_EQ(evaluation.cases[0].step.state, CaseState::nothing_due);
    EXPECT_EQ(rows(evaluation, OutputStream::action_insert), 0U);
    EXPECT_TRUE(has_code(item_reasons(evaluation, 0), "covered"));
}

TEST(Evaluate, ACreditPaysChargedPenaltiesLast) {
    Ledger ledger;
    LineRow charged = ledger.line(40'00, 30);
    charged.kind = LineKind::other_entry;
    charged.flags = line_charged_compensation;
    ledger.add(charged);
    ledger.add(ledger.line(100'00, 20));
    ledger.add(ledger.line(-110'00, 25));
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(0).claim_minor, 30'00) << "what was charged takes nothing from the invoice";
    EXPECT_EQ(evaluation.item(1).claim_minor, 0);
}

TEST(Evaluate, CreditsOfAnotherCurrencyAreNotMixed) {
    Ledger ledger;
    ledger.add(ledger.line(100'00, 20));
    LineRow credit = ledger.line(-100'00, 5);
    credit.currency_id = 2;
    ledger.add(credit);
    EXPECT_EQ(ledger.evaluate().item(0).claim_minor, 100'00);
}

TEST(Evaluate, TheDerivationAddsUpToTheItem) {
    Ledger ledger;
    LineRow part_paid = ledger.line(10'000'00, 403);
    part_paid.residual_minor = part_paid.residual_company_minor = 6'000'00;
    ledger.add(part_paid);
    ledger.add(SettlementRow{part_paid.line_id, SettlementKind::payment, *parse_day("2026-03-02"), 4'000'00});
    const Evaluation evaluation = ledger.evaluate();
    const auto derivation = evaluation.derivation(0);
    ASSERT_TRUE(derivation.ok());
    EXPECT_EQ(derivation->interest_minor, evaluation.item(0).interest_minor);
    EXPECT_EQ(derivation->principal_minor, 6'000'00);
    EXPECT_GE(derivation->segments.size(), 3U);
}

// Of the customer's own setting, filled by the test.
TermsRow terms_of(Id customer) {
    TermsRow row;
    row.customer_id = customer;
    return row;
}

TEST(ClaimTerms, RowsReplaceFieldByFieldAndTheInvoiceSpeaksLast) {
    Ledger ledger;
    const LineRow claim = ledger.line(1'000'00, 60);
    ledger.add(claim);
    TermsRow invoice;
    invoice.kind = TermsKind::invoice;
    invoice.move_id = claim.move_id;
    invoice.relation = static_cast<std::uint8_t>(Relation::public_buyer);
    TermsRow contract = terms_of(customer_id);
    contract.kind = TermsKind::contract;
    contract.from_day = claim.day;
    contract.until_day = claim.day;
    contract.relation = static_cast<std::uint8_t>(Relation::consumer);
    contract.rate = RateRule{.margin_nano = 200'000'000, .anchor = Anchor::fixed};
    TermsRow another = contract;
    another.from_day = claim.day + 1;
    another.until_day = no_day;
    another.rate = RateRule{.margin_nano = 300'000'000, .anchor = Anchor::fixed};
    TermsRow setting = terms_of(customer_id);
    setting.jurisdiction = "XX";
    setting.capitalises = true;
    for (const TermsRow& row : {invoice, contract, another, setting}) {
        ledger.add(row);
    }
    const Evaluation evaluation = ledger.evaluate();
    const ClaimTerms terms = claim_terms(evaluation.joined, manifests(), 0, 0);
    EXPECT_TRUE(terms.agreed);
    EXPECT_EQ(terms.terms.jurisdiction, "XX");
    EXPECT_EQ(terms.law_reason, LawReason::law_of_customer);
    EXPECT_EQ(terms.terms.relation, Relation::public_buyer);
    EXPECT_EQ(terms.relation_reason, RelationReason::stated_on_invoice);
    EXPECT_EQ(terms.terms.contract_rate->margin_nano, 200'000'000);
    EXPECT_TRUE(terms.terms.capitalises);
    EXPECT_EQ(terms.unavailable, Unavailable::jurisdiction_unknown);
    EXPECT_EQ(evaluation.cases[0].relation, Relation::b2b) << "the case keeps the customer's own";
}

TEST(ClaimTerms, TheEarlierInsolvencyStopsInterestAndOnlyTheCasesBlocks) {
    Ledger ledger;
    ledger.add(ledger.line(1'000'00, 60));
    TermsRow row = terms_of(customer_id);
    row.insolvent_since = tonight - 50;
    ledger.add(row);
    const Evaluation by_terms = ledger.evaluate();
    EXPECT_EQ(by_terms.cases[0].step.blockers, 0);
    EXPECT_EQ(by_terms.item(0).interest_minor, by_terms.derivation(0)->interest_minor);
    EXPECT_EQ(by_terms.derivation(0)->segments.back().to_day, tonight - 51);
    EXPECT_EQ(by_terms.item(0).compensation_minor, 40'00) << "it was late before";

    Ledger both;
    both.add(both.line(1'000'00, 60));
    both.add(row);
    both.add(CaseRow{.case_id = 1,
                     .customer_id = customer_id,
                     .insolvent_since = tonight - 55,
                     .action_fingerprint = std::nullopt,
                     .fingerprint = std::nullopt});
    const Evaluation by_case = both.evaluate();
    EXPECT_EQ(by_case.derivation(0)->segments.back().to_day, tonight - 56);
    EXPECT_EQ(by_case.cases[0].step.blockers, blocker_insolvent);
    EXPECT_EQ(by_case.item(0).compensation_minor, 40'00);

    Ledger due_later;
    due_later.add(due_later.line(1'000'00, 55));
    due_later.add(CaseRow{.case_id = 1,
                          .customer_id = customer_id,
                          .insolvent_since = tonight - 55,
                          .action_fingerprint = std::nullopt,
                          .fingerprint = std::nullopt});
    EXPECT_EQ(due_later.evaluate().item(0).compensation_minor, 0) << "payment was forbidden when it fell due";
}

TEST(Charges, AreTakenOffInTheirOwnCurrency) {
    Ledger plain;
    plain.add(plain.line(1'000'00, 60));
    const std::int64_t interest_minor = *plain.evaluate().item(0).interest_minor;
    Ledger ledger;
    const LineRow claim = ledger.line(1'000'00, 60);
    ledger.add(claim);
    ledger.add(ChargeRow{claim.move_id, 1, ChargeKind::interest, 1, 100});
    ledger.add(ChargeRow{claim.move_id, 1, ChargeKind::interest, 2, 1'000});
    ledger.add(ChargeRow{claim.move_id, 2, ChargeKind::compensation, 1, 10'00});
    ledger.add(ChargeRow{claim.move_id, 1, ChargeKind::compensation, 2, 10'00});
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(0).interest_minor, interest_minor - 100);
    EXPECT_EQ(evaluation.item(0).compensation_minor, 30'00);
    EXPECT_EQ(evaluation.cases[0].interest_minor, interest_minor - 100);
    EXPECT_EQ(evaluation.cases[0].compensation_minor, 30'00);
}

TEST(Penalties, AreChasedAndAreNeverPrincipal) {
    Ledger ledger;
    ledger.add(ledger.line(1'000'00, 60));
    LineRow charged = ledger.line(50'00, 70);
    charged.kind = LineKind::general_entry;
    charged.flags = line_charged_compensation;
    ledger.add(charged);
    const Evaluation evaluation = ledger.evaluate();
    const CaseDecision& decision = evaluation.cases[0];
    EXPECT_EQ(decision.overdue_minor, 1'000'00);
    EXPECT_EQ(decision.penalties_minor, 50'00);
    EXPECT_EQ(decision.oldest_due_day, tonight - 70);
    EXPECT_EQ(decision.action_minor, 1'050'00);
    EXPECT_EQ(evaluation.item(1).kind, ItemKind::compensation);
    EXPECT_FALSE(evaluation.item(1).interest_minor);
    EXPECT_TRUE(decision.interest_minor) << "what bears none is not missing any";
    EXPECT_TRUE(has_code(case_reasons(evaluation, 0), "penalties_charged"));
    EXPECT_EQ(evaluation.derivation(1).diagnostics()[0].code, "derivation_not_available");
    const auto statements = statements_of(evaluation, false);
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_EQ(statements[0].lines.size(), 1U);
    ASSERT_EQ(statements[0].penalties.size(), 1U);
    EXPECT_EQ(statements[0].penalties[0].line, 1U);
}

TEST(Limitation, HoldsAnItemFromTheDayAfterUnlessInterrupted) {
    Ledger ledger;
    const LineRow claim = ledger.line(1'000'00, 5 * 365 + 10);
    ledger.add(claim);
    const Evaluation evaluation = ledger.evaluate();
    ASSERT_NE(evaluation.item(0).hold, nullptr);
    EXPECT_EQ(evaluation.item(0).hold->code, "past_limitation");
    EXPECT_EQ(evaluation.item(0).limitation_day, add_months(claim.due_day, 60));
    EXPECT_EQ(evaluation.cases[0].held_minor, 1'000'00);
    EXPECT_TRUE(has_code(case_reasons(evaluation, 0), "counted_on"));
    EXPECT_EQ(ledger.evaluate(evaluation.item(0).limitation_day).item(0).hold, nullptr);

    Ledger interrupted;
    interrupted.add(claim);
    interrupted.add(InterruptionRow{no_id, claim.move_id, tonight - 100, "court_claim"});
    EXPECT_EQ(interrupted.evaluate().item(0).limitation_day, add_months(tonight - 100, 60));
    EXPECT_EQ(interrupted.evaluate().item(0).hold, nullptr);
}

// A hold of the customer, to be narrowed by the test.
HoldRow hold(Id hold_id, std::optional<std::int64_t> amount_minor = std::nullopt) {
    HoldRow row;
    row.hold_id = hold_id;
    row.customer_id = customer_id;
    row.code = "paused";
    row.amount_minor = amount_minor;
    row.currency_id = amount_minor ? 1 : no_id;
    return row;
}

TEST(Holds, TakePartsOfItemsByDueDateAndLeaveTheRestChased) {
    Ledger ledger;
    ledger.add(ledger.line(300'00, 20));
    ledger.add(ledger.line(500'00, 30));
    ledger.add(hold(1, 600'00));
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(1).state, ItemState::held);
    EXPECT_EQ(evaluation.item(0).held_minor, 100'00);
    EXPECT_EQ(evaluation.item(0).claim_minor, 200'00);
    EXPECT_EQ(evaluation.item(0).state, ItemState::to_contact);
    EXPECT_TRUE(evaluation.item(1).interest_minor) << "on what is paused interest runs on";
    const CaseDecision& decision = evaluation.cases[0];
    EXPECT_EQ(decision.held_minor, 600'00);
    EXPECT_EQ(decision.held_count, 2);
    EXPECT_EQ(decision.action_minor, 200'00);
}

TEST(Holds, OfTheHostStopInterestOnThePartThatTheyHold) {
    Ledger ledger;
    LineRow blocked = ledger.line(1'000'00, 60);
    blocked.flags = line_payment_blocked;
    ledger.add(blocked);
    const Evaluation whole = ledger.evaluate();
    EXPECT_FALSE(whole.item(0).interest_minor);
    EXPECT_FALSE(whole.item(0).compensation_minor);
    EXPECT_EQ(whole.cases[0].step.state, CaseState::held);
    EXPECT_EQ(whole.derivation(0).diagnostics()[0].code, "derivation_not_available");
    EXPECT_EQ(statements_of(whole, false)[0].assessed.principal_minor, 1'000'00);
}

TEST(Holds, AnUnknownCodeFailsWhomItWouldHoldAndNobodyElse) {
    Ledger ledger;
    const LineRow open = ledger.line(1'000'00, 60);
    ledger.add(open);
    HoldRow row = hold(1);
    row.code = "at_the_printer";
    HoldRow elsewhere = row;
    elsewhere.hold_id = 2;
    elsewhere.customer_id = no_id;
    elsewhere.move_id = 9'999;
    Ledger other;
    other.add(open);
    other.add(elsewhere);
    EXPECT_TRUE(other.evaluate().joined.failures.empty());

    ledger.add(row);
    const Evaluation evaluation = ledger.evaluate();
    ASSERT_EQ(evaluation.joined.failures.size(), 1U);
    EXPECT_EQ(evaluation.joined.failures[0].fault, RowFault::hold_code_unknown);
    EXPECT_EQ(evaluation.joined.failures[0].move_id, open.move_id);
}

TEST(Holds, ManyCreditsAndHoldsOnManyItemsAddUp) {
    constexpr std::int32_t count = 20'000;
    Ledger ledger;
    for (std::int32_t i = 0; i < count; ++i) {
        ledger.add(ledger.line(10'00, 20));
    }
    for (std::int32_t i = 0; i < count; ++i) {
        LineRow credit = ledger.line(-2'00, 5);
        credit.kind = LineKind::payment;
        ledger.add(credit);
        ledger.add(hold(i + 1, 1'00));
    }
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.cases[0].held_minor, count * 1'00);
    EXPECT_EQ(evaluation.cases[0].credit_minor, count * 2'00);
    EXPECT_EQ(evaluation.cases[0].overdue_minor, count * 7'00);
}

TEST(Stages, AreCodesOutsideOfTheirPolicy) {
    Ledger ledger;
    const LineRow known = ledger.line(100'00, 20);
    const LineRow strange = ledger.line(100'00, 20);
    ledger.add(known);
    ledger.add(strange);
    ledger.add(ItemRow{1, known.move_id, 1, false, "friendly", tonight - 9, std::nullopt});
    ledger.add(ItemRow{2, strange.move_id, 1, false, "poem", tonight - 9, std::nullopt});
    const Evaluation evaluation = ledger.evaluate();
    EXPECT_EQ(evaluation.item(0).done, 2);
    EXPECT_EQ(evaluation.policy(evaluation.cases[0]).code(evaluation.item(0).next_stage), "firm");
    EXPECT_FALSE(evaluation.item(1).done);
    EXPECT_EQ(evaluation.item(1).next_stage, 0);
    EXPECT_TRUE(has_code(item_reasons(evaluation, 1), "stage_not_in_policy"));
}

TEST(Answers, AreAskedByTheIdOfOurRow) {
    Ledger ledger;
    const LineRow first = ledger.line(100'00, 20);
    const LineRow second = ledger.line(100'00, 20);
    ledger.add(first);
    ledger.add(second);
    ledger.add(ItemRow{71, second.move_id, 1, false, "", no_day, std::nullopt});
    ledger.add(ItemRow{72, 9'999, 1, true, "", no_day, std::nullopt});
    const Evaluation evaluation = ledger.evaluate();
    const ItemIndex items(evaluation);
    EXPECT_EQ(*items.find(71), 1U);
    EXPECT_EQ(items.find(72).diagnostics()[0].code, "item_unknown") << "it is not open";
    const auto terms = terms_of_moves(evaluation, std::vector<Id>{second.move_id, first.move_id});
    ASSERT_TRUE(terms.ok());
    EXPECT_EQ((*terms)[0].move_id, second.move_id);
    EXPECT_EQ((*terms)[0].latest_due_day, first.day + 60);
    EXPECT_EQ(terms_of_moves(evaluation, std::vector<Id>{5}).diagnostics()[0].code, "move_unknown");
    EXPECT_EQ(open_penalties(evaluation)->size(), 2U);
}

TEST(Statements, ListSettledClaimsWhileSomethingIsLeft) {
    Ledger ledger;
    LineRow settled = ledger.line(1'000'00, 60);
    settled.residual_minor = settled.residual_company_minor = 0;
    ledger.add(settled);
    ledger.add(ledger.line(10'00, 10));
    ledger.add(SettlementRow{settled.line_id, SettlementKind::payment, tonight - 30, 1'000'00});
    const Evaluation evaluation = ledger.evaluate();
    const auto statements = statements_of(evaluation, false);
    ASSERT_EQ(statements.size(), 1U);
    ASSERT_EQ(statements[0].lines.size(), 2U);
    EXPECT_EQ(statements[0].lines[0].line, 0U);
    const StatementAssessment& assessed = statements[0].assessed;
    EXPECT_EQ(assessed.principal_minor, 10'00);
    EXPECT_EQ(assessed.compensation_minor, 80'00);
    EXPECT_EQ(*assessed.interest_minor,
              *assessed.claims[0].interest_minor + *assessed.claims[1].interest_minor);
    EXPECT_EQ(assessed.claims[0].reasons.front().code, "law_of_company");
    EXPECT_EQ(statements[0].lines[0].grounds.facts.front().first, "rate");
    EXPECT_EQ(statements[0].lines[0].grounds.status, FactStatus::convention);

    const auto legal = statements_of(evaluation, true);
    EXPECT_EQ(legal[0].assessed.interest_paid_minor, *assessed.claims[0].interest_minor);
    EXPECT_EQ(legal[0].assessed.ledger_principal_minor, assessed.principal_minor);
    EXPECT_EQ(legal[0].assessed.reasons.front().code, "legal_order");
}

TEST(Evaluate, ASecondCallSaysTheSame) {
    Ledger ledger;
    for (int i = 0; i < 50; ++i) {
        ledger.add(ledger.line((i % 7 == 3 ? -1 : 1) * (1'000 + 137 * i), 3 * i - 20));
    }
    const Evaluation first = ledger.evaluate();
    const Evaluation second = ledger.evaluate();
    ASSERT_EQ(first.item_count(), second.item_count());
    for (std::uint32_t item = 0; item < first.item_count(); ++item) {
        EXPECT_EQ(first.item_fingerprint(item), second.item_fingerprint(item));
        EXPECT_EQ(item_reasons(first, item), item_reasons(second, item));
    }
    EXPECT_EQ(first.cases[0].fingerprint, second.cases[0].fingerprint);
}

TEST(Evaluate, RefusesADayBeyondTheCalendarAndAnythingButOnePolicy) {
    Snapshot snapshot(Ledger::settings());
    EXPECT_EQ(evaluate(snapshot, manifests(), 0).diagnostics()[0].code, "as_of_out_of_range");
    EXPECT_EQ(evaluate(snapshot, ManifestSet{}, tonight).diagnostics()[0].code, "policy_missing");
}

TEST(Streams, WantTheirIdsFirst) {
    Ledger ledger;
    ledger.add(ledger.line(100'00, 20));
    Evaluation evaluation = ledger.evaluate();
    ASSERT_TRUE(evaluation.output.ready(OutputStream::item_insert));
    EXPECT_EQ(evaluation.output.ready(OutputStream::item_insert)->code, "ids_missing");
    const std::vector<Id> ids = {31};
    evaluation.output.ids[static_cast<std::size_t>(OutputStream::case_insert)] = ids;
    evaluation.output.ids[static_cast<std::size_t>(OutputStream::item_insert)] = ids;
    EXPECT_FALSE(evaluation.output.ready(OutputStream::item_insert));
}

// Counts the values of a row; the reasons must be JSON.
class Counter final : public RowSink {
public:
    void row(std::size_t column_count) override { expected = column_count; }
    void null() override { ++seen; }
    void boolean(bool) override { ++seen; }
    void integer(std::int32_t) override { ++seen; }
    void large_integer(std::int64_t) override { ++seen; }
    void day(Day) override { ++seen; }
    void text(std::string_view) override { ++seen; }
    void bytes(std::string_view) override { ++seen; }
    void json(std::string_view value) override {
        ++seen;
        EXPECT_TRUE(parse_json("reasons", value).ok()) << value;
    }
    void amount(std::int64_t, int) override { ++seen; }

    std::size_t expected = 0;
    std::size_t seen = 0;
};

TEST(Streams, EveryRowHasTheColumnsOfItsStream) {
    Ledger ledger;
    ledger.add(CustomerRow{8, 0, no_id, 0});
    ledger.add(CustomerRow{9, customer_is_company, 90, 900});
    ledger.add(ledger.line(100'00, 20));
    ledger.add(ledger.line(100'00, 20, 8));
    ledger.add(ledger.line(100'00, 20, 9));
    ledger.add(ItemRow{1, 102, 1, false, "last_step", tonight - 30, 5});
    ledger.add(ItemRow{2, 999, 1, false, "", no_day, 5});
    ledger.add(CaseRow{.case_id = 1,
                       .customer_id = 8,
                       .relation = 3,
                       .action_state = ActionState::approved,
                       .last_contact_on = tonight - 3,
                       .action_id = 5,
                       .action_fingerprint = 1,
                       .fingerprint = 1});
    ledger.add(CaseRow{.case_id = 2,
                       .customer_id = 9,
                       .relation = 1,
                       .action_state = ActionState::failed,
                       .last_contact_on = tonight - 30,
                       .action_id = 6,
                       .action_fingerprint = 1,
                       .fingerprint = 1});
    Evaluation evaluation = ledger.evaluate();
    const std::vector<Id> ids(10, 1);
    for (const OutputStream stream : output_streams) {
        ASSERT_GT(evaluation.output.count(stream), 0U) << to_string(stream);
        ASSERT_LE(evaluation.output.count(stream), ids.size());
        evaluation.output.ids[static_cast<std::size_t>(stream)] = ids;
        for (std::uint32_t row = 0; row < evaluation.output.count(stream); ++row) {
            Counter counter;
            write_row(evaluation, stream, row, counter);
            EXPECT_EQ(counter.seen, columns(stream).size()) << to_string(stream);
            EXPECT_EQ(counter.expected, columns(stream).size()) << to_string(stream);
        }
    }
}

}  // namespace
}  // namespace quittance
