#include <quittance/base/utf8.hpp>

#include <gtest/gtest.h>

namespace quittance {
namespace {

TEST(Utf8, TakesTextOfAllLengths) {
    for (const std::string_view text :
         {"", "friendly", "relancé", "€ 5", "𝄞", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_TRUE(is_utf8(text)) << text;
    }
}

TEST(Utf8, RefusesWhatIsNone) {
    for (const std::string_view text :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3",
          "a\xE9"
          "b",
          "\xE0\x9F\xBF", "\xE2\x82", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\xE2\x28\xA1", "\xF0\x9D\x84\x28", "\xFF"}) {
        EXPECT_FALSE(is_utf8(text)) << testing::PrintToString(text);
    }
}

}  // namespace
}  // namespace quittance
