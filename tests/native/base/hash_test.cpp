#include <quittance/base/hash.hpp>

#include <gtest/gtest.h>
#include <utility>

namespace quittance {
namespace {

// The bytes that xxHash's own sanity check hashes (cli/xsum_sanity_check.c, version 0.8.1).
std::string sanity_bytes(std::size_t length) {
    std::string bytes;
    std::uint64_t generator = 2'654'435'761U;
    for (std::size_t i = 0; i < length; ++i) {
        bytes += static_cast<char>(static_cast<unsigned char>(generator >> 56U));
        generator *= 11'400'714'785'074'694'797U;
    }
    return bytes;
}

// Values of the same check for XXH3_64bits without a seed: a length in each of the algorithm's branches.
TEST(Xxh3, GivesThePublishedValues) {
    const std::pair<std::size_t, std::uint64_t> published[] = {
        {0, 0x2D06'8005'38D3'94C2U},    {1, 0xC44B'DFF4'074E'ECDBU},    {6, 0x27B5'6A84'CD2D'7325U},
        {12, 0xA713'DAF0'DFBB'77E7U},   {24, 0xA3FE'70BF'9D35'10EBU},   {48, 0x397D'A259'ECBA'1F11U},
        {80, 0xBCDE'FBBB'2C47'C90AU},   {195, 0xCD94'217E'E362'EC3AU},  {403, 0xCDEB'804D'65C6'DEA4U},
        {512, 0x617E'4959'9013'CB6BU},  {2048, 0xDD59'E2C3'A5F0'38E0U}, {2240, 0x6E73'A905'39CF'2948U},
        {2367, 0xCB37'AEB9'E5D3'61EDU},
    };
    for (const auto& [length, expected] : published) {
        EXPECT_EQ(xxh3_64(sanity_bytes(length)), expected) << length;
    }
}

TEST(Fingerprint, LaysFieldsOutAlikeOnEveryMachine) {
    Fingerprint fingerprint(3);
    fingerprint.add(std::int16_t{-2});
    fingerprint.add("ab");
    fingerprint.add(std::optional<int>());
    using namespace std::string_literals;
    const std::string bytes =
        "\x03\0\0\0\0\0\0\0"
        "\xfe\xff\xff\xff\xff\xff\xff\xff"
        "\x02\0\0\0\0\0\0\0"
        "ab"
        "\0\0\0\0\0\0\0\0"s;
    EXPECT_EQ(fingerprint.value(), static_cast<std::int64_t>(xxh3_64(bytes)));
}

TEST(Fingerprint, TellsNeighboursApart) {
    const auto of_texts = [](std::string_view first, std::string_view second) {
        Fingerprint fingerprint(3);
        fingerprint.add(first);
        fingerprint.add(second);
        return fingerprint.value();
    };
    EXPECT_EQ(of_texts("a", "bc"), of_texts("a", "bc"));
    EXPECT_NE(of_texts("a", "bc"), of_texts("ab", "c"));
    Fingerprint none(3);
    none.add(std::optional<int>());
    none.add(0);
    Fingerprint zero(3);
    zero.add(std::optional<int>(0));
    EXPECT_NE(none.value(), zero.value());
    EXPECT_NE(Fingerprint(2).value(), Fingerprint(3).value());
}

TEST(Fingerprint, OutgrowsItsFixedBytes) {
    const std::string text(1'000, 'a');
    Fingerprint at_once(1);
    at_once.add(std::string_view(text));
    at_once.add(5);
    Fingerprint in_numbers(1);
    in_numbers.add(text.size());
    for (int i = 0; i < 125; ++i) {
        in_numbers.add(0x6161616161616161);
    }
    in_numbers.add(5);
    EXPECT_EQ(at_once.value(), in_numbers.value());
    at_once.restart();
    EXPECT_EQ(at_once.value(), Fingerprint(1).value());
}

TEST(Fingerprint, StartsAgain) {
    Fingerprint fingerprint(3);
    const std::int64_t empty = fingerprint.value();
    fingerprint.add(1);
    EXPECT_NE(fingerprint.value(), empty);
    fingerprint.restart();
    EXPECT_EQ(fingerprint.value(), empty);
}

}  // namespace
}  // namespace quittance
