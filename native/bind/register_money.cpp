#include "manifests.hpp"
#include "registers.hpp"

#include <quittance/calendar/calendar.hpp>
#include <quittance/money/money.hpp>

#include <pybind11/stl.h>
#include <string>

namespace py = pybind11;
using namespace py::literals;

namespace quittance::bind {
namespace {

constexpr const char* currency_scale_doc =
    "Decimals of an ISO 4217 currency, or None for a code that has none or is unknown.\n\n"
    "Source: ISO 4217, list of active codes.";

constexpr const char* parse_amount_doc =
    "Minor units (int) of a decimal amount (str) in a currency with `scale` decimals (0 to 4).\n\n"
    "Never rounds. Raises InputError: amount_malformed, amount_too_fine, amount_over_limit, "
    "currency_without_scale.";

constexpr const char* format_amount_doc =
    "A decimal amount (str) with every decimal of the scale, from minor units (int).";

std::int64_t parse(const std::string& text, int scale) {
    const Result<Currency> currency = make_currency("amount", scale);
    if (!currency.ok()) {
        raise("InputError", currency.diagnostics());
    }
    const Result<std::int64_t> amount_minor = parse_amount(text, *currency);
    if (!amount_minor.ok()) {
        raise("InputError", amount_minor.diagnostics());
    }
    return *amount_minor;
}

}  // namespace

void register_money(py::module_& module) {
    module.attr("AMOUNT_LIMIT_MINOR") = amount_limit_minor;
    module.def(
        "currency_scale", [](const std::string& code) { return currency_scale(code); }, "code"_a,
        currency_scale_doc);
    module.def("parse_amount", &parse, "text"_a, "scale"_a, parse_amount_doc);
    module.def(
        "format_amount",
        [](std::int64_t amount_minor, int scale) { return format_decimal(amount_minor, scale); },
        "amount_minor"_a, "scale"_a, format_amount_doc);
}

}  // namespace quittance::bind
