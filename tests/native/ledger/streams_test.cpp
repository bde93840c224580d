#include <quittance/ledger/streams.hpp>

#include <gtest/gtest.h>
#include <set>

namespace quittance {
namespace {

TEST(Streams, AreDeclaredInTheOrderOfTheirNumbers) {
    std::set<std::string_view> names;
    for (std::size_t number = 0; number < input_streams.size(); ++number) {
        const InputStream stream = input_streams[number];
        EXPECT_EQ(static_cast<std::size_t>(stream), number);
        EXPECT_TRUE(names.insert(to_string(stream)).second) << to_string(stream);
        EXPECT_FALSE(meaning(stream).empty()) << to_string(stream);
    }
}

TEST(Streams, EachColumnHasANameOfItsOwnAndAMeaning) {
    for (const InputStream stream : input_streams) {
        std::set<std::string_view> names;
        for (const StreamColumn& column : columns(stream)) {
            EXPECT_TRUE(names.insert(column.name).second) << to_string(stream) << " " << column.name;
            EXPECT_FALSE(column.meaning.empty()) << to_string(stream) << " " << column.name;
            EXPECT_EQ(column.type == ColumnType::amount, column.unit != ColumnUnit::none)
                << to_string(stream) << " " << column.name;
        }
    }
}

template <class Row>
std::string refused_column(const Row& row) {
    const auto fault = check(row, 3);
    if (!fault) {
        return "";
    }
    EXPECT_EQ(fault->place.stream, Declaration<Row>::name);
    EXPECT_EQ(fault->place.row, 3);
    EXPECT_FALSE(fault->message.empty());
    EXPECT_FALSE(fault->cure.empty());
    return fault->code + " " + fault->place.column_name;
}

HoldRow hold(Id customer_id, Id move_id) {
    HoldRow row;
    row.hold_id = 1;
    row.customer_id = customer_id;
    row.move_id = move_id;
    row.code = "paused";
    return row;
}

TEST(Check, AHoldHasOneScope) {
    EXPECT_EQ(refused_column(hold(7, no_id)), "");
    EXPECT_EQ(refused_column(hold(no_id, 9)), "");
    EXPECT_EQ(refused_column(hold(no_id, no_id)), "value_out_of_range customer_id");
    EXPECT_EQ(refused_column(hold(7, 9)), "value_out_of_range move_id");
    HoldRow instalment = hold(7, no_id);
    instalment.ordinal = 2;
    EXPECT_EQ(refused_column(instalment), "value_out_of_range ordinal");
    instalment = hold(no_id, 9);
    instalment.ordinal = 2;
    EXPECT_EQ(refused_column(instalment), "");
    instalment.ordinal = -1;
    EXPECT_EQ(refused_column(instalment), "value_out_of_range ordinal");
}

TEST(Check, AHoldsAmountIsPositiveAndHasACurrency) {
    HoldRow row = hold(7, no_id);
    row.amount_minor = 5;
    EXPECT_EQ(refused_column(row), "value_out_of_range currency_id");
    row.currency_id = 1;
    EXPECT_EQ(refused_column(row), "");
    for (const std::int64_t amount_minor : {0, -5}) {
        row.amount_minor = amount_minor;
        EXPECT_EQ(refused_column(row), "value_out_of_range amount");
    }
    row.fault = RowFault::amount_too_fine;  // its customer fails, the stream is sound
    EXPECT_EQ(refused_column(row), "");
}

TEST(Check, NeedsTextWhereNoneIsAllowed) {
    HoldRow row = hold(7, no_id);
    row.code.clear();
    EXPECT_EQ(refused_column(row), "field_null code");
}

TEST(Check, TermsAndInterruptionsAreOfOneRecord) {
    TermsRow terms;
    terms.kind = TermsKind::contract;
    terms.customer_id = 7;
    EXPECT_EQ(refused_column(terms), "");
    terms.kind = TermsKind::invoice;
    EXPECT_EQ(refused_column(terms), "value_out_of_range customer_id");
    terms.move_id = 9;
    EXPECT_EQ(refused_column(terms), "value_out_of_range move_id");
    terms.customer_id = no_id;
    EXPECT_EQ(refused_column(terms), "");
    EXPECT_EQ(refused_column(InterruptionRow{no_id, no_id, 20'000, "court_claim"}),
              "value_out_of_range customer_id");
}

}  // namespace
}  // namespace quittance
