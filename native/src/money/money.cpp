#include <quittance/money/money.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace quittance {
namespace {

// ISO 4217, active codes by number of decimals. Funds and metals have none and are left out.
constexpr std::array<std::string_view, 16> codes_without_decimals = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                                     "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
                                                                     "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> codes_with_three_decimals = {"BHD", "IQD", "JOD", "KWD",
                                                                       "LYD", "OMR", "TND"};
constexpr std::array<std::string_view, 2> codes_with_four_decimals = {"CLF", "UYW"};
constexpr std::string_view codes_with_two_decimals =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY "
    "COP CRC "
    "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR "
    "IRR JMD "
    "KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD "
    "NGN NIO "
    "NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC "
    "SYP SZL "
    "THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ";

Diagnostic fault(std::string code, std::string message, std::string cure) {
    return {std::move(code), {}, std::move(message), std::move(cure)};
}

Diagnostic no_scale(std::string_view code) {
    return fault("currency_without_scale", "Currency \"" + std::string(code) + "\" has no number of decimals",
                 "Use an ISO 4217 code of a currency with 0 to 4 decimals, such as EUR.");
}

bool is_digit(char character) { return character >= '0' && character <= '9'; }

// Gives the codes of parse_decimal the name of the caller's quantity.
Result<std::int64_t> renamed(Result<std::int64_t> result, std::string_view from, std::string_view to) {
    if (result.ok()) {
        return result;
    }
    Diagnostics diagnostics = result.diagnostics();
    for (Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.code == from) {
            diagnostic.code = to;
        }
    }
    return diagnostics;
}

}  // namespace

std::string_view to_string(Rounding rounding) {
    switch (rounding) {
        case Rounding::half_away_from_zero: return "half_away_from_zero";
        case Rounding::half_even: return "half_even";
        case Rounding::toward_zero: return "toward_zero";
    }
    return "";
}

std::optional<int> currency_scale(std::string_view code) {
    const auto contains = [code](const auto& codes) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    if (code.size() != 3) {
        return std::nullopt;
    }
    if (contains(codes_without_decimals)) {
        return 0;
    }
    if (contains(codes_with_three_decimals)) {
        return 3;
    }
    if (contains(codes_with_four_decimals)) {
        return 4;
    }
    const std::size_t position = codes_with_two_decimals.find(code);
    if (position != std::string_view::npos && position % 4 == 0) {
        return 2;
    }
    return std::nullopt;
}

Result<Currency> find_currency(std::string_view code) {
    const std::optional<int> scale = currency_scale(code);
    if (!scale) {
        return no_scale(code);
    }
    return Currency{std::string(code), *scale};
}

Result<Currency> make_currency(std::string_view code, int scale) {
    if (code.empty() || scale < 0 || scale > scale_limit) {
        return no_scale(code);
    }
    return Currency{std::string(code), scale};
}

std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

Result<std::int64_t> parse_decimal(std::string_view text, int scale, std::int64_t limit) {
    const auto malformed = [text] {
        return fault(
            "decimal_malformed", "\"" + std::string(text) + "\" is not a decimal number",
            "Write digits with an optional sign and point, such as 1234.50, without spaces or grouping.");
    };
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) {
        rest.remove_prefix(1);
    }
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "" : rest.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty()) ||
        !std::all_of(whole.begin(), whole.end(), is_digit) ||
        !std::all_of(fraction.begin(), fraction.end(), is_digit)) {
        return malformed();
    }
    const std::size_t kept = std::min(fraction.size(), static_cast<std::size_t>(scale));
    if (fraction.substr(kept).find_first_not_of('0') != std::string_view::npos) {
        return fault(
            "decimal_too_fine",
            "\"" + std::string(text) + "\" has more than " + std::to_string(scale) + " decimals",
            "Give at most " + std::to_string(scale) + " decimals; nothing is rounded on the way in.");
    }
    std::string digits(whole);
    digits += fraction.substr(0, kept);
    digits.append(static_cast<std::size_t>(scale) - kept, '0');
    int128 value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
        if (value > limit) {
            return fault("decimal_too_large",
                         "\"" + std::string(text) + "\" is beyond " + format_decimal(limit, scale),
                         "Give a number of at most " + format_decimal(limit, scale) + ".");
        }
    }
    return static_cast<std::int64_t>(negative ? -value : value);
}

Result<std::int64_t> parse_amount(std::string_view text, const Currency& currency) {
    Result<std::int64_t> result = parse_decimal(text, currency.scale, amount_limit_minor);
    result = renamed(std::move(result), "decimal_malformed", "amount_malformed");
    result = renamed(std::move(result), "decimal_too_fine", "amount_too_fine");
    return renamed(std::move(result), "decimal_too_large", "amount_over_limit");
}

Result<std::int64_t> parse_percent(std::string_view text) {
    // One percent is 10^7 billionths: seven decimals of a percent are exact.
    Result<std::int64_t> result = parse_decimal(text, 7, rate_limit_nano);
    result = renamed(std::move(result), "decimal_malformed", "rate_malformed");
    result = renamed(std::move(result), "decimal_too_fine", "rate_malformed");
    return renamed(std::move(result), "decimal_too_large", "rate_over_limit");
}

Result<std::int64_t> parse_rate(std::string_view text) {
    if (text.starts_with('-')) {
        return fault("rate_malformed", "The rate \"" + std::string(text) + "\" is negative",
                     "Give a rate of 0 or more.");
    }
    if (text.ends_with('%')) {
        return parse_percent(text.substr(0, text.size() - 1));
    }
    const Result<std::int64_t> fraction_nano = parse_decimal(text, 9, rate_unit_nano - 1);
    return fraction_nano.ok() ? fraction_nano : parse_percent(text);
}

std::string format_decimal(std::int64_t value, int scale) {
    std::string digits = to_string(value < 0 ? -int128{value} : int128{value});
    const auto decimals = static_cast<std::size_t>(scale);
    if (digits.size() <= decimals) {
        digits.insert(0, decimals + 1 - digits.size(), '0');
    }
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return value < 0 ? "-" + digits : digits;
}

std::string format_amount(std::int64_t amount_minor, const Currency& currency) {
    return format_decimal(amount_minor, currency.scale);
}

std::string format_rate(std::int64_t rate_nano) {
    std::string text = format_decimal(rate_nano, 9);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

}  // namespace quittance
