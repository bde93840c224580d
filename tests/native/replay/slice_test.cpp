#include "../shipped.hpp"

#include <quittance/replay/keeping.hpp>

#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

namespace quittance {
namespace {

const ManifestSet& manifests() {
    static const ManifestSet set = parse_manifests(shipped_with(shipped("policies/default-fr.json"))).value();
    return set;
}

const Day night = *parse_day("2026-11-22");

LineRow line(Id line_id, std::int64_t residual_minor, Day day = night - 60) {
    LineRow row;
    row.line_id = line_id;
    row.move_id = 100 + line_id;
    row.customer_id = 7;
    row.company_id = 1;
    row.currency_id = 1;
    row.day = day;
    row.due_day = day + 30;
    row.amount_minor = 100'000;
    row.residual_minor = row.residual_company_minor = residual_minor;
    return row;
}

// A customer with an open invoice, one paid in part and one paid.
struct Rows {
    std::vector<LineRow> lines = {line(1, 100'000), line(2, 40'000), line(3, 0)};
    std::vector<SettlementRow> settlements = {{2, SettlementKind::payment, night - 20, 30'000},
                                              {2, SettlementKind::credit_note, night - 10, 30'000},
                                              {3, SettlementKind::payment, night - 5, 100'000}};
    std::vector<ContactRow> contacts = {{7, night - 3}, {7, night - 30}};
    std::vector<SliceRow> slices;

    std::shared_ptr<Snapshot> ledger() const {
        SnapshotSettings settings;
        settings.company_id = 1;
        settings.company_currency_id = 1;
        settings.country = "FR";
        settings.currencies = {{1, {"EUR", 2}}};
        auto ledger = std::make_shared<Snapshot>(settings);
        EXPECT_FALSE(ledger->add(CustomerRow{7, customer_is_company | customer_has_vat_number, 70, 700}));
        const auto add = [&](const auto& row) { EXPECT_FALSE(ledger->add(row)); };
        std::for_each(lines.begin(), lines.end(), add);
        std::for_each(settlements.begin(), settlements.end(), add);
        std::for_each(contacts.begin(), contacts.end(), add);
        std::for_each(slices.begin(), slices.end(), add);
        return ledger;
    }

    Keeping keep(Day as_of = night) const {
        const auto filled = ledger();
        const Evaluation evaluation = evaluate(*filled, manifests(), as_of).value();
        return find_changes(evaluation);
    }
};

// What a host would hand over the next night.
SliceRow stored(const KeptChange& kept, bool with_bytes = true) {
    SliceRow row;
    row.slice_id = 11;
    row.customer_id = kept.customer_id;
    row.hash = kept.hash;
    row.leaves_on = kept.leaves_on;
    if (with_bytes) {
        row.slice = kept.slice;
    }
    return row;
}

TEST(Slice, ReadsBackWhatItWrote) {
    const Keeping keeping = Rows().keep();
    ASSERT_EQ(keeping.changed.size(), 1);
    const std::string& bytes = keeping.changed[0].slice;
    const Slice slice = read_slice(bytes).value();
    EXPECT_EQ(write_slice(slice), bytes);
    EXPECT_EQ(slice.customer_id, 7);
    ASSERT_EQ(slice.lines.size(), 3);
    EXPECT_EQ(slice.lines[1].row.residual_minor, 40'000);
    EXPECT_EQ(slice.lines[1].settlement_count, 2);
    ASSERT_EQ(slice.settlements.size(), 3);
    EXPECT_EQ(slice.settlements[1].kind, SettlementKind::credit_note);
    EXPECT_EQ(slice.customer->recipient_key, 700);
    EXPECT_EQ(slice.contacts.size(), 2);
}

TEST(Slice, IsTheSameWhateverTheOrderOfRows) {
    Rows rows;
    const std::string bytes = rows.keep().changed[0].slice;
    std::reverse(rows.lines.begin(), rows.lines.end());
    std::reverse(rows.settlements.begin(), rows.settlements.end());
    std::reverse(rows.contacts.begin(), rows.contacts.end());
    EXPECT_EQ(rows.keep().changed[0].slice, bytes);
}

TEST(Slice, TellsDamagedBytesAndAnotherFormat) {
    const std::string bytes = Rows().keep().changed[0].slice;
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_EQ(read_slice(bytes.substr(0, size)).diagnostics()[0].code, "slice_damaged") << size;
    }
    EXPECT_EQ(read_slice(bytes + '\1').diagnostics()[0].code, "slice_damaged");
    EXPECT_EQ(read_slice('\2' + bytes.substr(1)).diagnostics()[0].code, "slice_format_unknown");
}

TEST(Keeping, KeepsWhatChangedAlone) {
    Rows rows;
    const Keeping first = rows.keep();
    rows.slices = {stored(first.changed[0], false)};
    EXPECT_TRUE(rows.keep().changed.empty());
    rows.lines[0].residual_minor = rows.lines[0].residual_company_minor = 50'000;
    const Keeping second = rows.keep();
    ASSERT_EQ(second.changed.size(), 1);
    EXPECT_NE(second.changed[0].hash, first.changed[0].hash);
}

TEST(Keeping, WhatLeavesByTheWindowIsNoChange) {
    Rows rows;
    const Day paid_long_ago = *parse_day("2024-11-23");
    rows.contacts.clear();
    rows.lines[2].day = paid_long_ago;
    const Keeping first = rows.keep();
    ASSERT_EQ(first.changed.size(), 1);
    EXPECT_EQ(first.changed[0].leaves_on, *parse_day("2026-11-23"));
    rows.slices = {stored(first.changed[0])};
    rows.lines.pop_back();
    rows.settlements.pop_back();
    const Keeping next = rows.keep(night + 1);
    EXPECT_TRUE(next.changed.empty());
    ASSERT_EQ(next.left.size(), 1);
    EXPECT_EQ(next.left[0].slice_id, 11);
    EXPECT_EQ(next.left[0].leaves_on, no_day);
    // Gone a day too soon it is a change.
    EXPECT_EQ(rows.keep(night).changed.size(), 1);
}

TEST(Keeping, WhatAHostStillSendsStays) {
    Rows rows;
    rows.contacts.clear();
    rows.lines[2].day = *parse_day("2020-02-29");
    const Keeping kept = rows.keep();
    EXPECT_EQ(kept.changed[0].leaves_on, no_day);
    Slice slice = read_slice(kept.changed[0].slice).value();
    EXPECT_TRUE(slice.lines[2].stays);
    apply_window(slice, night + 1'000);
    EXPECT_EQ(slice.lines.size(), 3);
}

TEST(Keeping, TheFirstOfMarchComesAfterALeapDay) {
    Rows rows;
    rows.contacts.clear();
    rows.lines[2].day = *parse_day("2024-02-29");
    EXPECT_EQ(rows.keep(*parse_day("2025-06-01")).changed[0].leaves_on, *parse_day("2026-03-01"));
}

TEST(Keeping, OfWhoeverIsGoneAnEmptySliceIsKept) {
    Rows rows;
    KeptChange gone;
    gone.customer_id = 8;
    gone.hash = 1;
    SliceRow row = stored(gone, false);
    row.slice_id = 12;
    row.decision = 5;
    rows.slices = {row};
    const Keeping kept = rows.keep();
    ASSERT_EQ(kept.changed.size(), 2);
    EXPECT_EQ(kept.changed[1].customer_id, 8);
    EXPECT_TRUE(read_slice(kept.changed[1].slice).value().lines.empty());
    ASSERT_EQ(kept.decided.size(), 2);
    EXPECT_EQ(kept.decided[1].party, nowhere);
}

TEST(Keeping, CustomersOfOneMoveNameEachOther) {
    Rows rows;
    rows.lines[1].move_id = rows.lines[0].move_id;
    rows.lines[1].customer_id = no_id;
    const Keeping kept = rows.keep();
    ASSERT_EQ(kept.changed.size(), 2);
    EXPECT_EQ(read_slice(kept.changed[0].slice).value().sharing, std::vector<Id>{no_id});
    EXPECT_EQ(read_slice(kept.changed[1].slice).value().sharing, std::vector<Id>{7});
    EXPECT_FALSE(read_slice(kept.changed[1].slice).value().is_decided);
}

}  // namespace
}  // namespace quittance
