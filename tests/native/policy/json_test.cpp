#include <quittance/policy/json.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

TEST(ParseJson, EveryValueKnowsItsPlace) {
    const JsonNode root = *parse_json(
        "x.json", "{\n  \"a\": [1, -22,\n 3],\n  \"é/~\": {\"b\" : \"t\\\"x\", \"c\": true, \"d\":null}}");
    const JsonNode& list = *root.find("a");
    EXPECT_EQ(list.elements[0].place.line, 2);
    EXPECT_EQ(list.elements[0].place.column, 9);
    EXPECT_EQ(list.elements[1].integer, -22);
    EXPECT_EQ(list.elements[1].place.column, 12);
    EXPECT_EQ(list.elements[2].place.line, 3);
    EXPECT_EQ(list.elements[2].place.column, 2);
    EXPECT_EQ(list.elements[2].place.pointer, "/a/2");
    const JsonNode& object = *root.find("é/~");
    EXPECT_EQ(object.find("b")->string, "t\"x");
    EXPECT_EQ(object.find("b")->place.pointer, "/é~1~0/b");
    EXPECT_EQ(object.find("b")->place.column, 17) << "columns count characters, not bytes";
    EXPECT_TRUE(object.find("c")->boolean);
    EXPECT_EQ(object.find("d")->kind, JsonKind::null);
    EXPECT_EQ(root.place.source, "x.json");
}

TEST(ParseJson, DuplicateKeyIsAFaultAtTheSecond) {
    const Result<JsonNode> result =
        parse_json("x.json", "{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}, \"a\": 3}");
    ASSERT_EQ(result.diagnostics().size(), 2U);
    EXPECT_EQ(result.diagnostics()[0].code, "duplicate_key");
    EXPECT_EQ(result.diagnostics()[0].place.pointer, "/b/c");
    EXPECT_EQ(result.diagnostics()[0].place.line, 2);
    EXPECT_EQ(result.diagnostics()[0].place.column, 16);
    EXPECT_EQ(result.diagnostics()[1].place.pointer, "/a");
}

TEST(ParseJson, FractionsAsNumberLiteralsAreRefused) {
    const Result<JsonNode> result =
        parse_json("x.json", "{\"a\": 12.15, \"b\": 1e3, \"c\": 18446744073709551615, \"d\": 5}");
    ASSERT_EQ(result.diagnostics().size(), 3U);
    for (const Diagnostic& diagnostic : result.diagnostics()) {
        EXPECT_EQ(diagnostic.code, "number_not_integer");
    }
    EXPECT_EQ(result.diagnostics()[0].place.pointer, "/a");
    EXPECT_EQ(result.diagnostics()[0].place.column, 7);
    EXPECT_EQ(result.diagnostics()[1].place.pointer, "/b");
}

TEST(ParseJson, TellsWhereTheTextBreaks) {
    for (const char* text :
         {"", "{", "{\"a\": 1,}", "[1 2]", "{\"a\"}", "nul", "{} {}", "// c\n{}", "\"\xff\""}) {
        const Result<JsonNode> result = parse_json("x.json", text);
        ASSERT_FALSE(result.ok()) << text;
        EXPECT_EQ(result.diagnostics().back().code, "json_malformed") << text;
        EXPECT_GE(result.diagnostics().back().place.line, 1);
    }
    EXPECT_EQ(parse_json("x", "{\n\n  oops}").diagnostics()[0].place.line, 3);
    EXPECT_EQ(parse_json("x", "{\n\n  oops}").diagnostics()[0].place.column, 3);
}

}  // namespace
}  // namespace quittance
