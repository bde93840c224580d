// What a row that cannot be used says of itself.
#include <quittance/ledger/rows.hpp>

#include <array>

namespace quittance {

std::string_view to_string(RowFault fault) {
    switch (fault) {
        case RowFault::none: return "ok";
        case RowFault::amount_malformed: return "amount_malformed";
        case RowFault::amount_too_fine: return "amount_too_fine";
        case RowFault::amount_over_limit: return "amount_over_limit";
        case RowFault::currency_without_scale: return "currency_without_scale";
        case RowFault::date_out_of_range: return "date_out_of_range";
        case RowFault::due_date_missing: return "due_date_missing";
        case RowFault::customer_missing: return "customer_missing";
        case RowFault::case_twice: return "case_twice";
        case RowFault::hold_code_unknown: return "hold_code_unknown";
    }
    return "ok";
}

std::string_view message(RowFault fault) {
    switch (fault) {
        case RowFault::none: return "";
        case RowFault::amount_malformed: return "An amount is not a number.";
        case RowFault::amount_too_fine: return "An amount has more decimals than its currency.";
        case RowFault::amount_over_limit: return "An amount is over the limit of 10^15 minor units.";
        case RowFault::currency_without_scale: return "The currency is not one whose decimals are known.";
        case RowFault::date_out_of_range: return "A date is before 1990-01-01 or after 2199-12-31.";
        case RowFault::due_date_missing: return "An open item has no due date.";
        case RowFault::customer_missing: return "The customer's record is missing.";
        case RowFault::case_twice: return "The customer has two cases.";
        case RowFault::hold_code_unknown:
            return "A hold has a code that the manifest of holds does not know.";
    }
    return "";
}

std::string_view cure(RowFault fault) {
    switch (fault) {
        case RowFault::none: return "";
        case RowFault::amount_malformed: return "Correct the amount of the entry.";
        case RowFault::amount_too_fine: return "Correct the amount, or the decimal places of the currency.";
        case RowFault::amount_over_limit: return "Correct the amount of the entry.";
        case RowFault::currency_without_scale: return "Activate the currency and set its decimal places.";
        case RowFault::date_out_of_range: return "Correct the date of the entry.";
        case RowFault::due_date_missing: return "Set the due date of the entry.";
        case RowFault::customer_missing: return "Check that the customer still exists, then evaluate again.";
        case RowFault::case_twice: return "Merge the two cases of the customer.";
        case RowFault::hold_code_unknown: return "Add the code to the manifest of holds.";
    }
    return "";
}

}  // namespace quittance
