#include <quittance/base/int128.hpp>

#include <gtest/gtest.h>
#include <limits>

namespace quittance {
namespace {

TEST(Int128, PrintsBothEndsOfItsRange) {
    const int128 greatest = (int128{1} << 126) - 1 + (int128{1} << 126);
    EXPECT_EQ(to_string(greatest), "170141183460469231731687303715884105727");
    EXPECT_EQ(to_string(-greatest - 1), "-170141183460469231731687303715884105728");
    EXPECT_EQ(to_string(0), "0");
}

TEST(Int128, DivisorIsNeverNegative) {
    EXPECT_EQ(greatest_common_divisor(-12, 18), 6);
    EXPECT_EQ(greatest_common_divisor(0, 5), 5);
    EXPECT_EQ(greatest_common_divisor(0, 0), 0);
}

}  // namespace
}  // namespace quittance
