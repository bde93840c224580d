#include <quittance/audit/record.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

TEST(CanonicalBytes, AreTheSameWhateverTheOrderOfKeys) {
    AuditRecord one;
    one["b"] = std::int64_t{1};
    one["a"] = std::string("x");
    AuditRecord other;
    other["a"] = std::string("x");
    other["b"] = std::int64_t{1};
    EXPECT_EQ(canonical_bytes("h", one), canonical_bytes("h", other));
}

TEST(CanonicalBytes, TellApartWhatPlainJoiningWouldNot) {
    EXPECT_NE(canonical_bytes("", {{"a", std::string("bc")}}),
              canonical_bytes("", {{"ab", std::string("c")}}));
    EXPECT_NE(canonical_bytes("", {{"a", std::string("1")}}), canonical_bytes("", {{"a", std::int64_t{1}}}));
    EXPECT_NE(canonical_bytes("", {{"a", true}}), canonical_bytes("", {{"a", std::int64_t{1}}}));
    EXPECT_NE(canonical_bytes("", {{"a", std::monostate{}}}), canonical_bytes("", {}));
    EXPECT_NE(canonical_bytes("1", {}), canonical_bytes("2", {}));
}

TEST(CanonicalBytes, AreFixedByTheFormatVersion) {
    using namespace std::string_literals;
    EXPECT_EQ(canonical_bytes("", {{"n", std::int64_t{-2}}}),
              "QA\1"
              "\0\0\0\0\0\0\0\0"
              "\0\0\0\0\0\0\0\1"
              "ni\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFE"s);
}

}  // namespace
}  // namespace quittance
