#include <quittance/table/names.hpp>

#include <gtest/gtest.h>

#include <string>

namespace quittance {
namespace {

TEST(Names, AreNumberedInTheOrderInWhichTheyCame) {
    Names names;
    constexpr int count = 5'000;
    for (int i = 1; i <= count; ++i) {
        ASSERT_EQ(names.add("name " + std::to_string(i)), i);
    }
    for (int i = 1; i <= count; ++i) {
        const std::string name = "name " + std::to_string(i);
        ASSERT_EQ(names.add(name), i);
        ASSERT_EQ(names.find(name), i);
        ASSERT_EQ(names[i], name);
    }
    EXPECT_EQ(names.size(), count);
    EXPECT_EQ(names.find("name 0"), no_id);
    EXPECT_EQ(names.find(""), no_id);
    EXPECT_EQ(names.add(""), count + 1);
    EXPECT_EQ(names[count + 1], "");
}

}  // namespace
}  // namespace quittance
