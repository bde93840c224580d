#include <quittance/pgcopy/pgcopy.hpp>

#include <gtest/gtest.h>
#include <functional>
#include <random>

namespace quittance {
namespace {

SnapshotSettings settings() {
    SnapshotSettings settings;
    settings.company_id = 1;
    settings.company_currency_id = 1;
    settings.currencies = {{1, {"EUR", 2}}, {2, {"JPY", 0}}, {3, {"BHD", 3}}};
    return settings;
}

std::span<const std::uint8_t> bytes_of(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

// numeric as PostgreSQL sends it: base 10,000 digits from 10000^weight downwards.
std::string numeric(std::vector<int> digits, int weight, int sign, int decimals) {
    std::string text;
    const auto put = [&text](int value) {
        text.push_back(static_cast<char>(value >> 8));
        text.push_back(static_cast<char>(value & 255));
    };
    put(static_cast<int>(digits.size()));
    put(weight);
    put(sign);
    put(decimals);
    for (const int digit : digits) {
        put(digit);
    }
    return text;
}

class Tuples {
public:
    Tuples() { writer_.header(); }

    CopyWriter& writer() { return writer_; }
    std::string end() {
        writer_.trailer();
        return writer_.take(writer_.size());
    }
    // A line whose three amounts are given as raw numeric fields.
    void line(Id line_id, Id currency_id, const std::string& amount) {
        writer_.row(18);
        for (const std::int32_t value : {line_id, line_id, 7, 1, 1, 0, currency_id}) {
            writer_.integer(value);
        }
        writer_.day(20'000);
        writer_.day(19'970);
        writer_.null();
        writer_.text(amount);
        writer_.null();
        writer_.text(amount);
        writer_.text(amount);
        for (int i = 0; i < 4; ++i) {
            writer_.null();
        }
    }

private:
    CopyWriter writer_;
};

std::string lines() {
    Tuples tuples;
    tuples.line(1, 1, numeric({1, 2345, 6700}, 1, 0, 2));
    tuples.line(2, 1, numeric({5000}, -1, 0x4000, 2));
    tuples.line(3, 2, numeric({12}, 1, 0, 0));
    return tuples.end();
}

std::optional<Diagnostic> read(Snapshot& ledger, InputStream stream, const std::string& text,
                               std::size_t piece = 1'000'000) {
    LedgerReader reader(stream, ledger);
    for (std::size_t at = 0; at < text.size(); at += piece) {
        if (auto fault = reader.write(bytes_of(text).subspan(at, std::min(piece, text.size() - at)))) {
            return fault;
        }
    }
    return reader.finish();
}

TEST(CopyReader, ReadsNumericExactlyInTheCurrencysScale) {
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::lines, lines()));
    ASSERT_EQ(ledger.line_count(), 3U);
    EXPECT_EQ(ledger.amount_minor(0), 1'234'567);  // 12,345.67
    EXPECT_EQ(ledger.residual_minor(1), -50);      // -0.50
    EXPECT_EQ(ledger.amount_minor(2), 120'000);    // yen have no decimals
    EXPECT_EQ(ledger.due_day(0), 20'000);
    EXPECT_EQ(ledger.reversed_move_id(0), no_id);
    EXPECT_TRUE(ledger.faults().empty());
}

TEST(CopyReader, TakesPiecesOfAnySize) {
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 64U, 511U, 513U}) {
        Snapshot ledger(settings());
        ASSERT_FALSE(read(ledger, InputStream::lines, lines(), piece)) << piece;
        ASSERT_EQ(ledger.line_count(), 3U) << piece;
        EXPECT_EQ(ledger.amount_minor(0), 1'234'567) << piece;
    }
}

TEST(CopyReader, EveryTruncationIsAFault) {
    const std::string whole = lines();
    for (std::size_t length = 1; length < whole.size(); ++length) {
        Snapshot ledger(settings());
        const auto fault = read(ledger, InputStream::lines, whole.substr(0, length), 50);
        ASSERT_TRUE(fault) << length;
        EXPECT_EQ(fault->code, "stream_truncated") << length;
    }
}

TEST(CopyReader, ForgedBytesNeverLeaveTheBuffer) {
    const std::string whole = lines();
    std::mt19937 random(20'261'122);
    for (int round = 0; round < 20'000; ++round) {
        std::string forged = whole;
        for (std::uint32_t flips = 1 + random() % 4; flips > 0; --flips) {
            forged[random() % forged.size()] = static_cast<char>(random());
        }
        forged.resize(random() % 3 == 0 ? random() % forged.size() : forged.size());
        // A copy of exactly this size, so that the sanitizer sees a read beyond it.
        const std::vector<std::uint8_t> exact(forged.begin(), forged.end());
        Snapshot ledger(settings());
        LedgerReader reader(InputStream::lines, ledger);
        const std::size_t cut = exact.empty() ? 0 : random() % exact.size();
        const std::span<const std::uint8_t> all(exact);
        if (!reader.write(all.first(cut)) && !reader.write(all.subspan(cut))) {
            (void)reader.finish();
        }
        EXPECT_LE(ledger.line_count(), 3U);
    }
}

std::string agreed(const std::string& rate) {
    Tuples tuples;
    CopyWriter& writer = tuples.writer();
    writer.row(15);
    writer.integer(2);
    writer.integer(7);
    writer.null();
    writer.day(20'000);
    writer.null();
    writer.text("DE");
    writer.null();
    writer.text(rate);
    writer.null();
    writer.day(20'100);
    writer.null();
    writer.boolean(true);
    writer.text("carriage");
    writer.integer(100'000);
    writer.null();
    return tuples.end();
}

TEST(CopyReader, ReadsTermsWithTheirTexts) {
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::terms, agreed("12.15%"), 7));
    ASSERT_FALSE(ledger.seal());
    ASSERT_EQ(ledger.terms_of_customer(7).size(), 1U);
    const TermsRow& row = ledger.terms_of_customer(7)[0];
    EXPECT_EQ(row.kind, TermsKind::contract);
    EXPECT_EQ(row.from_day, 20'000);
    EXPECT_EQ(row.until_day, no_day);
    EXPECT_EQ(row.jurisdiction, "DE");
    EXPECT_EQ(row.relation, 0);
    EXPECT_EQ(row.rate->margin_nano, 121'500'000);
    EXPECT_EQ(row.notice_day, 20'100);
    EXPECT_TRUE(row.capitalises);
    EXPECT_EQ(row.period, "carriage");
    EXPECT_EQ(row.clause_share_micro, 100'000);
    EXPECT_EQ(row.clause_least_minor, 0);
}

TEST(CopyReader, RefusesARateThatNobodyWrites) {
    Snapshot ledger(settings());
    const auto fault = read(ledger, InputStream::terms, agreed("12 per cent"));
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, "rate_malformed");
    EXPECT_EQ(fault->place.stream, "terms");
    EXPECT_EQ(fault->place.row, 0);
    EXPECT_EQ(fault->place.column_name, "rate");
    EXPECT_FALSE(fault->cure.empty());
}

TEST(CopyReader, ReadsChargesInTheScaleOfTheirCurrency) {
    Snapshot ledger(settings());
    Tuples tuples;
    CopyWriter& writer = tuples.writer();
    for (const auto& [currency_id, digits] : {std::pair(1, numeric({3, 5000}, 0, 0x4000, 2)),
                                              {3, numeric({3, 5000}, 0, 0, 3)},
                                              {2, numeric({3, 5000}, 0, 0, 1)}}) {
        writer.row(6);
        for (const std::int32_t value : {9, 1, 1, currency_id}) {
            writer.integer(value);
        }
        writer.text(digits);
        writer.boolean(false);
    }
    ASSERT_FALSE(read(ledger, InputStream::charges, tuples.end(), 11));
    ASSERT_FALSE(ledger.seal());
    const auto charges = ledger.charges(9);
    ASSERT_EQ(charges.size(), 3U);
    EXPECT_EQ(charges[0].amount_minor, -350);
    EXPECT_EQ(charges[1].amount_minor, 3'500);
    EXPECT_EQ(charges[2].fault, RowFault::amount_too_fine);
}

struct Structural {
    const char* code;
    std::function<void(std::string&)> forge;
};

class ForgedStream : public testing::TestWithParam<Structural> {};

TEST_P(ForgedStream, IsRefusedWithItsPlaceAndCure) {
    std::string text = lines();
    GetParam().forge(text);
    Snapshot ledger(settings());
    const auto fault = read(ledger, InputStream::lines, text);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, GetParam().code);
    EXPECT_EQ(fault->place.stream, "lines");
    EXPECT_FALSE(fault->message.empty());
    EXPECT_FALSE(fault->cure.empty());
}

constexpr std::size_t first_tuple = 19;

INSTANTIATE_TEST_SUITE_P(
    Streams, ForgedStream,
    testing::Values(
        Structural{"signature_wrong", [](std::string& text) { text[0] = 'X'; }},
        Structural{"flags_unknown", [](std::string& text) { text[12] = 1; }},
        Structural{"field_count_wrong", [](std::string& text) { text[first_tuple + 1] = 12; }},
        Structural{"field_length_wrong", [](std::string& text) { text[first_tuple + 2] = 0x7F; }},
        Structural{"field_length_wrong",
                   [](std::string& text) { text.replace(first_tuple + 2, 4, "\xFF\xFF\xFF\xFE"); }},
        Structural{"field_width_wrong",
                   [](std::string& text) {
                       text[first_tuple + 5] = 3;
                       text.erase(first_tuple + 6, 1);
                   }},
        Structural{"field_null",
                   [](std::string& text) { text.replace(first_tuple + 2, 8, "\xFF\xFF\xFF\xFF"); }},
        Structural{"id_out_of_range",
                   [](std::string& text) { text[first_tuple + 6] = static_cast<char>(0x80); }},
        Structural{"data_after_end", [](std::string& text) { text += 'x'; }}),
    [](const auto& info) { return std::to_string(info.index) + "_" + info.param.code; });

TEST(CopyReader, StaysFailed) {
    Snapshot ledger(settings());
    LedgerReader reader(InputStream::lines, ledger);
    std::string forged = lines();
    forged[0] = 'X';
    EXPECT_TRUE(reader.write(bytes_of(forged)));
    EXPECT_TRUE(reader.write(bytes_of(lines())));
    EXPECT_EQ(reader.finish()->code, "signature_wrong");
}

struct Amount {
    const char* what;
    std::string field;
    Id currency_id;
    RowFault fault;
};

class BadAmount : public testing::TestWithParam<Amount> {};

TEST_P(BadAmount, FailsItsRowAlone) {
    Tuples tuples;
    tuples.line(1, GetParam().currency_id, GetParam().field);
    tuples.line(2, 1, numeric({1}, 0, 0, 2));
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::lines, tuples.end()));
    ASSERT_EQ(ledger.line_count(), 2U);
    ASSERT_EQ(ledger.faults().size(), 1U);
    EXPECT_EQ(ledger.faults()[0].line, 0U);
    EXPECT_EQ(ledger.faults()[0].fault, GetParam().fault);
    EXPECT_EQ(ledger.amount_minor(1), 100);
}

INSTANTIATE_TEST_SUITE_P(
    Numeric, BadAmount,
    testing::Values(Amount{"NaN", numeric({}, 0, 0xC000, 0), 1, RowFault::amount_malformed},
                    Amount{"infinity", numeric({}, 0, 0xD000, 0), 1, RowFault::amount_malformed},
                    Amount{"0.001", numeric({10}, -1, 0, 3), 1, RowFault::amount_too_fine},
                    Amount{"0.5 yen", numeric({5000}, -1, 0, 1), 2, RowFault::amount_too_fine},
                    Amount{"0.00001", numeric({1000}, -2, 0, 5), 3, RowFault::amount_too_fine},
                    Amount{"10^16", numeric({1}, 4, 0, 0), 1, RowFault::amount_over_limit},
                    Amount{"weight forged", numeric({1}, 0x7FFF, 0, 0), 1, RowFault::amount_over_limit},
                    Amount{"unknown currency", numeric({1}, 0, 0, 0), 9, RowFault::currency_without_scale}),
    [](const auto& info) { return std::to_string(info.index); });

TEST(CopyReader, ZerosBeyondTheScaleAreNoFault) {
    Tuples tuples;
    tuples.line(1, 1, numeric({0, 1, 2500, 0}, 1, 0, 8));
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::lines, tuples.end()));
    EXPECT_TRUE(ledger.faults().empty());
    EXPECT_EQ(ledger.amount_minor(0), 125);
}

TEST(CopyReader, MalformedNumericBreaksTheStream) {
    for (const std::string& field : {std::string("ab"), numeric({10'000}, 0, 0, 0),
                                     numeric({1}, 0, 0x1234, 0), numeric({1}, 0, 0, 0) + "x"}) {
        Tuples tuples;
        tuples.line(1, 1, field);
        Snapshot ledger(settings());
        const auto fault = read(ledger, InputStream::lines, tuples.end());
        ASSERT_TRUE(fault);
        EXPECT_EQ(fault->code, "numeric_malformed");
        EXPECT_EQ(fault->place.column_name, "amount");
        EXPECT_EQ(fault->place.row, 0);
    }
}

TEST(CopyReader, InfiniteDatesAreOutOfEveryRange) {
    Tuples tuples;
    CopyWriter& writer = tuples.writer();
    writer.row(10);
    writer.integer(1);
    writer.integer(7);
    writer.integer(0);
    writer.null();
    writer.integer(std::numeric_limits<std::int32_t>::max());  // infinity, as last_contact_on
    for (int i = 0; i < 5; ++i) {
        writer.null();
    }
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::cases, tuples.end()));
    EXPECT_EQ(ledger.cases()[0].last_contact_on, last_valid_day);
    EXPECT_EQ(ledger.cases()[0].insolvent_since, no_day);
}

TEST(CopyReader, ReadsHoldsOfAllScopes) {
    Tuples tuples;
    CopyWriter& writer = tuples.writer();
    const auto hold = [&writer](Id hold_id, bool of_move, const std::string& amount) {
        writer.row(9);
        writer.integer(hold_id);
        of_move ? writer.null() : writer.integer(7);
        of_move ? writer.integer(9) : writer.null();
        of_move ? writer.integer(2) : writer.null();
        writer.text("paused");
        amount.empty() ? writer.null() : writer.integer(3);
        amount.empty() ? writer.null() : writer.text(amount);
        writer.null();
        writer.day(20'100);
    };
    hold(1, false, "");
    hold(2, true, numeric({3, 5000}, 0, 0, 3));
    hold(3, true, numeric({1}, -2, 0, 5));
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::holds, tuples.end(), 13));
    ASSERT_FALSE(ledger.seal());
    ASSERT_EQ(ledger.holds_of_customer(7).size(), 1U);
    const HoldRow& whole = ledger.holds_of_customer(7)[0];
    EXPECT_EQ(whole.code, "paused");
    EXPECT_FALSE(whole.amount_minor);
    EXPECT_EQ(whole.fault, RowFault::none);
    EXPECT_EQ(whole.from_day, no_day);
    EXPECT_EQ(whole.until_day, 20'100);
    ASSERT_EQ(ledger.holds_of_move(9).size(), 2U);
    EXPECT_EQ(ledger.holds_of_move(9)[0].ordinal, 2);
    EXPECT_EQ(ledger.holds_of_move(9)[0].amount_minor, 3'500);
    EXPECT_EQ(ledger.holds_of_move(9)[1].fault, RowFault::amount_too_fine);
}

std::string item_with(const std::string& stage) {
    Tuples tuples;
    CopyWriter& writer = tuples.writer();
    writer.row(9);
    writer.integer(11);
    writer.integer(101);
    writer.integer(1);
    writer.boolean(false);
    writer.text(stage);
    writer.null();
    writer.integer(7);
    writer.integer(1);
    writer.large_integer(-5);
    return tuples.end();
}

TEST(CopyReader, ReadsTheStageOfAnItem) {
    Snapshot ledger(settings());
    ASSERT_FALSE(read(ledger, InputStream::items, item_with("formal_notice_before_court"), 5));
    EXPECT_EQ(ledger.item_stage(0), "formal_notice_before_court");
    EXPECT_EQ(ledger.item_stage_customer_id(0), 7);
    EXPECT_EQ(ledger.item_fingerprint(0), -5);
    EXPECT_FALSE(ledger.item_closed(0));
}

TEST(CopyReader, RefusesTextThatIsNone) {
    Snapshot ledger(settings());
    const auto fault = read(ledger, InputStream::items, item_with("relanc\xE9"));
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, "text_not_utf8");
    EXPECT_EQ(fault->place.stream, "items");
    EXPECT_EQ(fault->place.row, 0);
    EXPECT_EQ(fault->place.column_name, "stage");
    EXPECT_FALSE(fault->cure.empty());
}

TEST(CopyReader, SkipsTheHeadersExtension) {
    std::string text = lines();
    text[18] = 5;
    text.insert(first_tuple, "extra");
    for (const std::size_t piece : {1U, 1'000U}) {
        Snapshot ledger(settings());
        EXPECT_FALSE(read(ledger, InputStream::lines, text, piece));
        EXPECT_EQ(ledger.line_count(), 3U);
    }
}

TEST(CopyReader, AnEmptyStreamWasNeverBegun) {
    Snapshot ledger(settings());
    EXPECT_FALSE(LedgerReader(InputStream::items, ledger).finish());
}

// What is written is what is read.
TEST(CopyWriter, AmountsComeBack) {
    std::mt19937_64 random(7);
    for (int round = 0; round < 5'000; ++round) {
        const auto currency_id = static_cast<Id>(1 + random() % 3);
        const int scale = *Snapshot(settings()).scale(currency_id);
        std::int64_t amount_minor =
            static_cast<std::int64_t>(random() % (2 * amount_limit_minor + 1)) - amount_limit_minor;
        amount_minor /= power_of_ten(static_cast<int>(random() % 15));
        CopyWriter field;
        field.amount(amount_minor, scale);
        std::string raw = field.take(field.size()).substr(4);
        Tuples tuples;
        tuples.line(1, currency_id, raw);
        Snapshot ledger(settings());
        ASSERT_FALSE(read(ledger, InputStream::lines, tuples.end()));
        ASSERT_EQ(ledger.amount_minor(0), amount_minor) << scale;
    }
}

TEST(CopyWriter, WritesWhatPostgresExpects) {
    CopyWriter writer;
    writer.amount(-1'234'500, 2);  // -12345.00: digits 1 and 2345, two decimals
    EXPECT_EQ(writer.take(100), std::string("\0\0\0\x0C\0\x02\0\x01\x40\0\0\x02\0\x01\x09\x29", 16));
    writer.amount(0, 2);
    EXPECT_EQ(writer.take(100), std::string("\0\0\0\x08\0\0\0\0\0\0\0\x02", 12));
    writer.amount(5, 2);  // 0.05: digit 500 of 10000^-1
    EXPECT_EQ(writer.take(100), std::string("\0\0\0\x0A\0\x01\xFF\xFF\0\0\0\x02\x01\xF4", 14));
    writer.day(10'957);
    EXPECT_EQ(writer.take(100), std::string("\0\0\0\x04\0\0\0\0", 8));
    writer.json("[]");
    EXPECT_EQ(writer.take(100), std::string("\0\0\0\x03\x01[]", 7));
}

}  // namespace
}  // namespace quittance
