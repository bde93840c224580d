#include <quittance/ledger/ledger.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

SnapshotSettings settings() {
    SnapshotSettings settings;
    settings.company_id = 1;
    settings.company_currency_id = 1;
    settings.currencies = {{1, {"EUR", 2}}, {5, {"JPY", 0}}};
    return settings;
}

LineRow line(Id line_id) {
    LineRow row;
    row.line_id = line_id;
    row.move_id = line_id + 1'000;
    row.customer_id = 7;
    row.company_id = 1;
    row.currency_id = 1;
    row.due_day = 20'000;
    row.day = 19'970;
    row.amount_minor = row.residual_minor = row.residual_company_minor = 100;
    return row;
}

TEST(Column, KeepsValuesAcrossItsBlocks) {
    Column<std::int32_t> column;
    for (std::int32_t i = 0; i < 40'000; ++i) {
        column.push_back(i);
    }
    ASSERT_EQ(column.size(), 40'000U);
    for (std::int32_t i = 0; i < 40'000; ++i) {
        ASSERT_EQ(column[static_cast<std::size_t>(i)], i);
    }
    column.assign(20'000);
    EXPECT_EQ(column.size(), 20'000U);
    EXPECT_EQ(column[19'999], 0);
}

TEST(UniformColumn, KeepsValuesThatBeginToDiffer) {
    UniformColumn<std::uint8_t> column;
    for (int index = 0; index < 40'000; ++index) {
        column.push_back(index < 20'000 ? 7 : static_cast<std::uint8_t>(index));
    }
    EXPECT_EQ(column[0], 7);
    EXPECT_EQ(column[19'999], 7);
    EXPECT_EQ(column[20'000], static_cast<std::uint8_t>(20'000));
    EXPECT_EQ(column[39'999], static_cast<std::uint8_t>(39'999));
}

TEST(Snapshot, KeepsWhatCustomersHaveInCommonOnce) {
    Snapshot ledger(settings());
    CustomerRow row;
    row.customer_id = 7;
    row.country = "FR";
    row.language = "fr";
    row.tags = "VIP\nExport";
    row.since = 20'000;
    row.insured = true;
    ASSERT_FALSE(ledger.add(row));
    row.customer_id = 8;
    ASSERT_FALSE(ledger.add(row));
    ASSERT_FALSE(ledger.add(CustomerRow{9, 1, 90, 900}));
    const CustomerProfile& profile = ledger.profile(ledger.customers()[0]);
    EXPECT_EQ(profile, (CustomerProfile{two_letters("FR"), two_letters("fr"), true, "VIP\nExport"}));
    EXPECT_EQ(&ledger.profile(ledger.customers()[1]), &profile);
    EXPECT_EQ(ledger.profile(ledger.customers()[2]), CustomerProfile());
    EXPECT_EQ(ledger.customers()[0].since, 20'000);
    EXPECT_EQ(ledger.customers()[2].flags, 1U);
    EXPECT_EQ(ledger.customers()[2].recipient_key, 900);
    row.country = "fr";
    EXPECT_EQ(ledger.add(row)->code, "value_out_of_range");
    row.country = "FR";
    row.language = "fr_FR";
    EXPECT_EQ(ledger.add(row)->place.column_name, "language");
}

TEST(IdIndex, FindsWhatWasInserted) {
    std::vector<std::int32_t> ids;
    IdIndex index;
    const auto key_of = [&ids](std::uint32_t row) { return ids[row]; };
    for (std::int32_t i = 0; i < 5'000; ++i) {
        ids.push_back(1 + i * 65'536);
        ASSERT_EQ(index.insert(static_cast<std::uint32_t>(i), key_of), static_cast<std::uint32_t>(i));
    }
    ids.push_back(ids[17]);
    EXPECT_EQ(index.insert(5'000, key_of), 17U);
    for (std::uint32_t row = 0; row < 5'000; ++row) {
        ASSERT_EQ(index.find(ids[row], key_of), row);
    }
    EXPECT_FALSE(index.find(0, key_of));
}

TEST(Snapshot, KeepsBookValuesFromTheFirstThatDiffers) {
    Snapshot ledger(settings());
    for (Id line_id = 1; line_id <= 4; ++line_id) {
        LineRow row = line(line_id);
        row.residual_minor = row.residual_company_minor = line_id;
        row.residual_company_minor += line_id == 3 ? 90 : 0;
        ASSERT_FALSE(ledger.add(row));
    }
    for (std::uint32_t number = 0; number < 4; ++number) {
        EXPECT_EQ(ledger.residual_company_minor(number), number + 1 + (number == 2 ? 90 : 0));
    }
}

TEST(Snapshot, KeepsDiscountsAndWhatWasBookedOfTheLinesThatHaveThem) {
    Snapshot ledger(settings());
    for (Id line_id = 1; line_id <= 5; ++line_id) {
        LineRow row = line(line_id);
        row.currency_id = line_id == 2 || line_id == 3 ? 5 : 1;
        row.residual_minor = line_id == 3 ? 0 : 100;
        row.amount_company_minor = line_id;
        row.discount_day = line_id == 5 ? no_day : 19'980;
        row.discounted_minor = line_id == 4 ? 100 : 98;
        ASSERT_FALSE(ledger.add(row));
    }
    EXPECT_FALSE(ledger.amount_company_minor(0)) << "in the company's currency";
    EXPECT_EQ(ledger.amount_company_minor(1), 2);
    EXPECT_FALSE(ledger.amount_company_minor(2)) << "settled";
    ASSERT_NE(ledger.discount(1), nullptr);
    EXPECT_EQ(ledger.discount(1)->day, 19'980);
    EXPECT_EQ(ledger.discount(1)->discounted_minor, 98);
    EXPECT_EQ(ledger.discount(3), nullptr) << "it takes nothing off";
    EXPECT_EQ(ledger.discount(4), nullptr) << "it has no last day";
}

TEST(Snapshot, KeepsOrdinalsOfAnySize) {
    Snapshot ledger(settings());
    const std::array<std::int32_t, 4> ordinals = {1, 255, 256, 2'000'000'000};
    for (const std::int32_t ordinal : ordinals) {
        ASSERT_FALSE(ledger.add(ItemRow{ordinal, 7, ordinal, false, "", no_day, std::nullopt}));
    }
    for (std::uint32_t row = 0; row < ordinals.size(); ++row) {
        EXPECT_EQ(ledger.item_ordinal(row), ordinals[row]);
    }
}

TEST(Snapshot, JoinsSettlementsToTheirLines) {
    Snapshot ledger(settings());
    for (Id id = 1; id <= 500; ++id) {
        ASSERT_FALSE(ledger.add(line(id)));
    }
    ASSERT_FALSE(ledger.add(SettlementRow{77, SettlementKind::payment, 19'999, 50}));
    ASSERT_FALSE(ledger.add(SettlementRow{9'999, SettlementKind::payment, 19'999, 50}));
    ASSERT_FALSE(ledger.seal());
    ASSERT_EQ(ledger.settlement_count(), 1U);
    EXPECT_EQ(ledger.line_id(ledger.settlement_line(0)), 77);
    EXPECT_EQ(ledger.strange_settlement_count(), 1);
}

TEST(Snapshot, LinesMayComeAfterSettlementsOfOthers) {
    Snapshot ledger(settings());
    ASSERT_FALSE(ledger.add(line(1)));
    EXPECT_EQ(ledger.scale_of_line(1), 2);
    LineRow yen = line(2);
    yen.currency_id = 5;
    ASSERT_FALSE(ledger.add(yen));
    EXPECT_EQ(ledger.scale_of_line(2), 0);
    EXPECT_FALSE(ledger.scale_of_line(3));
}

TEST(Snapshot, ARowThatComesTwiceIsAFaultOfTheWhole) {
    Snapshot ledger(settings());
    ASSERT_FALSE(ledger.add(line(1)));
    ASSERT_FALSE(ledger.add(line(2)));
    ASSERT_FALSE(ledger.add(line(1)));
    const auto fault = ledger.seal();
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, "row_twice");
    EXPECT_EQ(fault->place.stream, "lines");
    EXPECT_EQ(fault->place.row, 2);

    Snapshot customers(settings());
    ASSERT_FALSE(customers.add(CustomerRow{7, 0, 0, 0}));
    ASSERT_FALSE(customers.add(CustomerRow{7, 0, 0, 0}));
    EXPECT_EQ(customers.seal()->place.stream, "customers");
}

TEST(Snapshot, TakesNoRowOnceSealed) {
    Snapshot ledger(settings());
    ASSERT_FALSE(ledger.seal());
    EXPECT_EQ(ledger.add(line(1))->code, "snapshot_sealed");
    EXPECT_EQ(ledger.add(CustomerRow{7, 0, 0, 0})->code, "snapshot_sealed");
    EXPECT_FALSE(ledger.seal());
}

TEST(Snapshot, RefusesWhatNoStreamSays) {
    Snapshot ledger(settings());
    EXPECT_EQ(ledger.add(line(0))->code, "id_out_of_range");
    LineRow strange = line(1);
    strange.kind = static_cast<LineKind>(9);
    EXPECT_EQ(ledger.add(strange)->place.column_name, "kind");
    CaseRow unrelated;
    unrelated.case_id = 1;
    unrelated.customer_id = 7;
    unrelated.relation = 5;
    EXPECT_EQ(ledger.add(unrelated)->place.column_name, "relation");
    EXPECT_EQ(ledger.line_count(), 0U);
}

TEST(Snapshot, FindsTheRowsOfACustomerAndOfAMove) {
    Snapshot ledger(settings());
    EXPECT_TRUE(ledger.terms_of_customer(7).empty());
    const auto terms = [&ledger](TermsKind kind, Id customer_id, Id move_id, Day from_day,
                                 const char* jurisdiction) {
        TermsRow row;
        row.kind = kind;
        row.customer_id = customer_id;
        row.move_id = move_id;
        row.from_day = from_day;
        row.jurisdiction = jurisdiction;
        return ledger.add(row);
    };
    ASSERT_FALSE(terms(TermsKind::invoice, no_id, 9, no_day, "AT"));
    ASSERT_FALSE(terms(TermsKind::contract, 7, no_id, 20'000, "BE"));
    ASSERT_FALSE(terms(TermsKind::contract, 7, no_id, 10'000, "CH"));
    ASSERT_FALSE(terms(TermsKind::contract, 7, no_id, 10'000, "DE"));
    ASSERT_FALSE(terms(TermsKind::contract, 7, no_id, no_day, "ES"));
    ASSERT_FALSE(terms(TermsKind::customer, 7, no_id, 30'000, "FR"));
    ASSERT_FALSE(terms(TermsKind::customer, 9, no_id, no_day, "IE"));
    ASSERT_FALSE(ledger.add(ChargeRow{9, 2, ChargeKind::interest, 1, 100}));
    ASSERT_FALSE(ledger.add(ChargeRow{8, 1, ChargeKind::compensation, 1, -100}));
    ASSERT_FALSE(ledger.add(InterruptionRow{no_id, 9, 20'000, "court_claim"}));
    ASSERT_FALSE(ledger.add(InterruptionRow{9, no_id, std::numeric_limits<Day>::max(), "acknowledgement"}));
    ASSERT_FALSE(ledger.seal());
    std::string order;
    for (const TermsRow& row : ledger.terms_of_customer(7)) {
        order += row.jurisdiction + " ";
    }
    EXPECT_EQ(order, "FR ES CH DE BE ")
        << "settings, then contracts by date, none first, then in the order given";
    ASSERT_EQ(ledger.terms_of_move(9).size(), 1U);
    EXPECT_EQ(ledger.terms_of_move(9)[0].jurisdiction, "AT");
    EXPECT_TRUE(ledger.terms_of_move(7).empty());
    ASSERT_EQ(ledger.charges(9).size(), 1U);
    EXPECT_EQ(ledger.charges(9)[0].ordinal, 2);
    ASSERT_EQ(ledger.interruptions_of_move(9).size(), 1U);
    EXPECT_EQ(ledger.interruptions_of_move(9)[0].event, "court_claim");
    EXPECT_EQ(ledger.interruptions_of_customer(9)[0].day, last_valid_day) << "infinity is a day too";
    EXPECT_EQ(ledger.add(ChargeRow{9, 1, ChargeKind::interest, 1, 100})->code, "snapshot_sealed");
}

TEST(Snapshot, SortsTheHoldsOfACustomerAndOfAMove) {
    Snapshot ledger(settings());
    EXPECT_FALSE(ledger.has_holds());
    const auto hold = [&ledger](Id hold_id, Id customer_id, Id move_id, Day from_day) {
        HoldRow row;
        row.hold_id = hold_id;
        row.customer_id = customer_id;
        row.move_id = move_id;
        row.code = "paused";
        row.from_day = from_day;
        return ledger.add(row);
    };
    ASSERT_FALSE(hold(5, 7, no_id, 20'000));
    ASSERT_FALSE(hold(4, 7, no_id, 20'000));
    ASSERT_FALSE(hold(3, no_id, 7, 10'000));
    ASSERT_FALSE(hold(9, 7, no_id, no_day));
    ASSERT_FALSE(hold(8, 8, no_id, std::numeric_limits<Day>::max()));
    ASSERT_FALSE(ledger.seal());
    EXPECT_TRUE(ledger.has_holds());
    std::string order;
    for (const HoldRow& row : ledger.holds_of_customer(7)) {
        order += std::to_string(row.hold_id) + " ";
    }
    EXPECT_EQ(order, "9 4 5 ") << "without a day first, then by day, then by id";
    ASSERT_EQ(ledger.holds_of_move(7).size(), 1U);
    EXPECT_EQ(ledger.holds_of_move(7)[0].hold_id, 3);
    EXPECT_TRUE(ledger.holds_of_move(8).empty());
    EXPECT_EQ(ledger.holds_of_customer(8)[0].from_day, last_valid_day);
    EXPECT_EQ(ledger.holds().size(), 5U);
    EXPECT_EQ(hold(1, 7, no_id, no_day)->code, "snapshot_sealed");
}

TEST(Snapshot, AHoldThatComesTwiceIsAFaultOfTheWhole) {
    Snapshot ledger(settings());
    HoldRow row;
    row.hold_id = 5;
    row.customer_id = 7;
    row.code = "paused";
    ASSERT_FALSE(ledger.add(row));
    ASSERT_FALSE(ledger.add(row));
    EXPECT_EQ(ledger.seal()->place.stream, "holds");
}

TEST(Snapshot, KnowsTheStageOfAnItemByItsCode) {
    Snapshot ledger(settings());
    Id item_id = 0;
    for (const char* const stage : {"", "firm", "friendly", "firm"}) {
        ++item_id;
        ASSERT_FALSE(ledger.add(ItemRow{item_id, 100 + item_id, 1, false, std::string(stage), no_day, {}}));
    }
    EXPECT_EQ(ledger.stage_codes(), (std::vector<std::string>{"", "firm", "friendly"}));
    EXPECT_EQ(ledger.item_stage(0), "");
    EXPECT_EQ(ledger.item_stage_index(0), 0);
    EXPECT_EQ(ledger.item_stage(2), "friendly");
    EXPECT_EQ(ledger.item_stage_index(1), ledger.item_stage_index(3));
}

TEST(Snapshot, CountsRowsByStreamInItsFaults) {
    Snapshot ledger(settings());
    ASSERT_FALSE(ledger.add(line(1)));
    ASSERT_FALSE(ledger.add(SettlementRow{9'999, SettlementKind::payment, 19'999, 50}));
    ASSERT_FALSE(ledger.add(SettlementRow{1, SettlementKind::payment, 19'999, 50}));
    EXPECT_EQ(ledger.add(SettlementRow{1, static_cast<SettlementKind>(7), 19'999, 50})->place.row, 2);
    EXPECT_EQ(ledger.add(line(0))->place.row, 1);
}

TEST(Snapshot, SaysWhoseLinesHaveNoCase) {
    Snapshot ledger(settings());
    Id line_id = 0;
    const auto add = [&](Id customer_id, std::int64_t residual_minor) {
        LineRow row = line(++line_id);
        row.customer_id = customer_id;
        row.residual_minor = residual_minor;
        ASSERT_FALSE(ledger.add(row));
    };
    add(9, 50);
    add(7, 0);
    add(no_id, 50);
    add(8, 50);
    add(9, 50);
    add(3, -20);
    CaseRow known;
    known.case_id = 1;
    known.customer_id = 8;
    ASSERT_FALSE(ledger.add(known));
    EXPECT_EQ(ledger.customers_without_case(false), (std::vector<Id>{9, 7, 3}));
    EXPECT_EQ(ledger.customers_without_case(true), (std::vector<Id>{9, 3}));
}

TEST(Snapshot, AnUnknownCurrencyIsAFaultOfTheRow) {
    Snapshot ledger(settings());
    LineRow strange = line(1);
    strange.currency_id = 3;
    ASSERT_FALSE(ledger.add(strange));
    ASSERT_EQ(ledger.faults().size(), 1U);
    EXPECT_EQ(ledger.faults()[0].fault, RowFault::currency_without_scale);
}

}  // namespace
}  // namespace quittance
