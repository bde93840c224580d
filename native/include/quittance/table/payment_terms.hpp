// Terms of payment as an invoice states them, and the due date that they give.
// Nothing here rounds; parsing fails with a diagnostic.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/calendar/calendar.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace quittance {

// The two readings of "end of month" give different dates: 45 days from 20 January end on 6 March, and the
// month on 31 March; the month of 20 January ends on 31 January, and 45 days more on 17 March.
enum class EndOfMonth : std::uint8_t { none, after_days, before_days };

struct PaymentTerms {
    std::int32_t days = 0;
    EndOfMonth end_of_month = EndOfMonth::none;

    bool operator==(const PaymentTerms&) const = default;
};

// "30 days", "45 days end of month", "end of month 45 days", "on receipt"; in French "30 jours", "45 jours
// fin de mois", "fin de mois 45 jours", "à réception". Codes: payment_terms_malformed.
Result<PaymentTerms> parse_payment_terms(std::string_view text);
// As the English texts above.
std::string to_string(const PaymentTerms& terms);

Day due_day(const PaymentTerms& terms, Day invoice_day);

}  // namespace quittance
