// Exact money: int64 minor units of a currency with 0 to 4 decimals, rates as int64 billionths.
// Invariants: |amount_minor| <= amount_limit_minor and |rate_nano| <= rate_limit_nano, checked where text
// becomes a number. Under both limits and the calendar's span amount × rate × year units stays below 2^113,
// and interest below 2^62. Only divide_round rounds, with its mode named at the call. Parsing fails with a
// diagnostic and never rounds.
#pragma once

#include <quittance/base/int128.hpp>
#include <quittance/base/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quittance {

inline constexpr std::int64_t amount_limit_minor = 1'000'000'000'000'000;  // 10^15, ten trillion euros
inline constexpr std::int64_t rate_limit_nano = 10'000'000'000;            // 1000 % a year
inline constexpr std::int64_t rate_unit_nano = 1'000'000'000;              // 100 %
inline constexpr int scale_limit = 4;

struct Currency {
    std::string code;  // ISO 4217
    int scale = 2;     // decimals, 0 to 4

    bool operator==(const Currency&) const = default;
};

// Alike for both signs: a figure and its opposite round to opposites.
enum class Rounding : std::uint8_t {
    half_away_from_zero,  // to the nearest, a tie to the greater size: what most laws and ledgers do
    half_even,            // to the nearest, a tie to the even neighbour (IEEE 754, "banker's")
    toward_zero,          // what lies beyond is cut off
};

std::string_view to_string(Rounding rounding);

// numerator / denominator as an integer. denominator > 0. The quotient must fit int64: the limits above see
// to that.
constexpr std::int64_t divide_round(int128 numerator, int128 denominator, Rounding rounding) {
    int128 quotient = numerator / denominator;
    // % would divide once more where 128 bits are a call.
    const int128 remainder = numerator - quotient * denominator;
    if (remainder == 0 || rounding == Rounding::toward_zero) {
        return static_cast<std::int64_t>(quotient);
    }
    const int128 distance = remainder < 0 ? -remainder : remainder;
    const int128 to_next = denominator - distance;
    const bool tie_away = rounding == Rounding::half_away_from_zero || quotient % 2 != 0;
    if (distance > to_next || (distance == to_next && tie_away)) {
        quotient += numerator < 0 ? -1 : 1;
    }
    return static_cast<std::int64_t>(quotient);
}

// Decimals of an ISO 4217 currency; nothing for codes without one (XAU, XXX) or unknown.
std::optional<int> currency_scale(std::string_view code);

// Codes: currency_without_scale.
Result<Currency> find_currency(std::string_view code);
// For a currency whose scale the host states. Codes: currency_without_scale.
Result<Currency> make_currency(std::string_view code, int scale);

// 10^exponent, 0 <= exponent <= 18.
std::int64_t power_of_ten(int exponent);

// "-12.5" with scale 2 is -1250. Plain digits, an optional sign and point; no exponent, no grouping; digits
// beyond the scale must be zeros. Codes: decimal_malformed, decimal_too_fine, decimal_too_large.
Result<std::int64_t> parse_decimal(std::string_view text, int scale, std::int64_t limit);
// Codes of parse_decimal, with amount_malformed, amount_too_fine, amount_over_limit.
Result<std::int64_t> parse_amount(std::string_view text, const Currency& currency);
// "12.15" is 121'500'000. Codes: rate_malformed, rate_over_limit.
Result<std::int64_t> parse_percent(std::string_view text);
// As a person writes it: "12.15%"; without the sign a number of 1 or more is percent, one below 1 a decimal
// fraction. Not negative. Codes: rate_malformed, rate_over_limit.
Result<std::int64_t> parse_rate(std::string_view text);

// Every decimal of the scale: format_decimal(-1250, 2) is "-12.50".
std::string format_decimal(std::int64_t value, int scale);
std::string format_amount(std::int64_t amount_minor, const Currency& currency);
// A rate as a decimal fraction without trailing zeros: 121'500'000 is "0.1215", 0 is "0".
std::string format_rate(std::int64_t rate_nano);

}  // namespace quittance
