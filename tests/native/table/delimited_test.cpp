#include <quittance/table/delimited.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quittance {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Rows rows;
    std::vector<std::uint32_t> numbers;
    std::string fault;
};

Read read(std::string_view text) {
    DelimitedText source(text, detect_dialect(text));
    Read result;
    std::vector<std::string_view> cells;
    while (source.next(cells)) {
        result.rows.emplace_back(cells.begin(), cells.end());
        result.numbers.push_back(source.row());
        cells.clear();
        source.release();
    }
    result.fault = source.fault();
    return result;
}

TEST(Delimited, QuotesHoldDelimitersLineEndsAndDoubledQuotes) {
    const Read found = read("a,b\r\n\"x, y\",\"1\n2\"\r\n\"say \"\"no\"\"\",in \"the\" middle\n,\n");
    EXPECT_EQ(found.rows, (Rows{{"a", "b"}, {"x, y", "1\n2"}, {"say \"no\"", "in \"the\" middle"}}));
    EXPECT_EQ(found.fault, "");
}

TEST(Delimited, RowsAreCountedAsASpreadsheetCountsThem) {
    const Read found = read("a;b\n\n1;\"two\nlines\"\n;\n2;3");
    EXPECT_EQ(found.rows, (Rows{{"a", "b"}, {"1", "two\nlines"}, {"2", "3"}}));
    EXPECT_EQ(found.numbers, (std::vector<std::uint32_t>{1, 3, 5}));
}

TEST(Delimited, EveryLineEndAndTheLastCellCount) {
    for (const char* text : {"a,b\n1,", "a,b\r\n1,\r\n", "a,b\r1,\r", "a , b \n1,\n\n"}) {
        EXPECT_EQ(read(text).rows, (Rows{{"a", "b"}, {"1", ""}})) << text;
    }
    EXPECT_TRUE(read("").rows.empty());
}

TEST(Delimited, BarsAndTabsKnowNoQuotesUnlessTheFirstRowHasThem) {
    EXPECT_EQ(read("a|b\n\"x|y\n").rows, (Rows{{"a", "b"}, {"\"x", "y"}}));
    EXPECT_EQ(read("a\tb\nx\t5\" pipe\n").rows, (Rows{{"a", "b"}, {"x", "5\" pipe"}}));
    EXPECT_EQ(read("\"a\"|\"b\"\n\"x|z\"|y\n").rows, (Rows{{"a", "b"}, {"x|z", "y"}}));
}

TEST(Delimited, SaysWhatCannotBeCut) {
    EXPECT_EQ(read("a,b\n1,\"2\n").fault, "A quote is opened and never closed");
    EXPECT_EQ(read("a,b\n\"1\"2,3\n").fault, "Text follows a closing quote");
}

TEST(Delimited, ReadsTheEncodingsOfTheWest) {
    EXPECT_EQ(detect_encoding("Noël"), Encoding::utf_8);
    EXPECT_EQ(detect_encoding("No\xEBl \xA4"), Encoding::iso_8859_15);
    EXPECT_EQ(detect_encoding("No\xEBl \x80"), Encoding::windows_1252);
    EXPECT_EQ(detect_encoding(std::string_view("\xFF\xFE"
                                               "a\0",
                                               4)),
              Encoding::none);
    EXPECT_EQ(read("\xEF\xBB\xBFname,b\nNoël,1\n").rows, (Rows{{"name", "b"}, {"Noël", "1"}}));
    EXPECT_EQ(read("name,b\nNo\xEBl C\xBDur,\"5 \xA4\"\n").rows, (Rows{{"name", "b"}, {"Noël Cœur", "5 €"}}));
    EXPECT_EQ(read("name,b\nNo\xEBl C\x9Cur,5 \x80\n").rows, (Rows{{"name", "b"}, {"Noël Cœur", "5 €"}}));
}

}  // namespace
}  // namespace quittance
