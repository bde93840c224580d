#include <quittance/table/payment_terms.hpp>

#include <algorithm>
#include <string>

namespace quittance {
namespace {

constexpr std::int32_t most_days = 999;

// Takes `word` and the blanks after it off the front.
bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) {
        return false;
    }
    text.remove_prefix(word.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return true;
}

bool take_end_of_month(std::string_view& text) {
    return take(text, "end of month") || take(text, "fin de mois");
}

bool take_days(std::string_view& text, std::int32_t& days) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 3) {
        return false;
    }
    days = std::stoi(std::string(text.substr(0, digits)));
    take(text, text.substr(0, digits));
    return take(text, "days") || take(text, "day") || take(text, "jours") || take(text, "jour");
}

}  // namespace

Result<PaymentTerms> parse_payment_terms(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    });
    std::string_view rest = lower;
    take(rest, "");
    PaymentTerms terms;
    const bool on_receipt =
        take(rest, "on receipt") || take(rest, "à réception") || take(rest, "a reception");
    if (!on_receipt) {
        const bool before = take_end_of_month(rest);
        const bool days = take_days(rest, terms.days);
        const bool after = !before && take_end_of_month(rest);
        terms.end_of_month = before  ? EndOfMonth::before_days
                             : after ? EndOfMonth::after_days
                                     : EndOfMonth::none;
        if (!days && !before) {
            rest = text;
        }
    }
    if (!rest.empty() || text.empty() || terms.days > most_days) {
        return Diagnostic{"payment_terms_malformed",
                          {},
                          "\"" + std::string(text) + "\" are no terms of payment",
                          "Write 30 days, 45 days end of month, end of month 45 days, or on receipt."};
    }
    return terms;
}

std::string to_string(const PaymentTerms& terms) {
    std::string days = std::to_string(terms.days) + (terms.days == 1 ? " day" : " days");
    switch (terms.end_of_month) {
        case EndOfMonth::none: return terms.days == 0 ? "on receipt" : days;
        case EndOfMonth::after_days: return days + " end of month";
        case EndOfMonth::before_days: return terms.days == 0 ? "end of month" : "end of month " + days;
    }
    return days;
}

Day due_day(const PaymentTerms& terms, Day invoice_day) {
    switch (terms.end_of_month) {
        case EndOfMonth::none: return invoice_day + terms.days;
        case EndOfMonth::after_days: return month_end(invoice_day + terms.days);
        case EndOfMonth::before_days: return month_end(invoice_day) + terms.days;
    }
    return invoice_day;
}

}  // namespace quittance
