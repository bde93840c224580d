// The account of one claim between its events: principal, interest to date and what has been settled of it.
// Invariants: days are taken in order; interest to date is the exact sum rounded once, or the sum of the
// lines each rounded, as the terms say; a payment of interest is money, so it is taken from interest to date
// as rounded then, and what has been paid is never computed anew. Interest of a full year that is unpaid on
// an anniversary of the first day bears interest from it, where the terms say so. Allocates only for the
// lines that the caller asks for. Fails with AccountStatus and computes no further.
#pragma once

#include <quittance/penalty/penalty.hpp>
#include <quittance/policy/manifests.hpp>

#include <cstdint>
#include <vector>

namespace quittance {

struct AccountTerms {
    DayCount day_count = DayCount::actual_365;
    Rounding rounding = Rounding::half_away_from_zero;
    RoundingScope rounding_scope = RoundingScope::sum;
    bool compounds_yearly = false;
    Day last_bearing_day = last_valid_day;  // insolvency ends interest
};

enum class AccountStatus : std::uint8_t { ok, rate_missing, over_limit };

class Account {
public:
    // `table` and `lines` outlive the account; without `lines` no line is kept.
    Account(const Claim& claim, const RateTable& table, const AccountTerms& terms,
            std::vector<InterestSegment>* lines = nullptr);

    // Bears interest up to and including the day.
    void advance(Day to_day);
    // Each returns what it took of the amount.
    std::int64_t pay_principal(std::int64_t amount_minor);
    std::int64_t pay_interest(std::int64_t amount_minor);
    // Ends the last line.
    void close();

    AccountStatus status() const { return status_; }
    Day failed_day() const { return failed_day_; }
    std::int64_t principal_minor() const { return principal_minor_; }
    std::int64_t overpaid_at_start_minor() const { return overpaid_at_start_minor_; }
    std::int64_t capitalised_minor() const { return capitalised_minor_; }
    const int128& numerator() const { return numerator_; }
    // Accrued to date, paid or not.
    std::int64_t interest_minor() const;
    std::int64_t interest_paid_minor() const { return interest_paid_minor_; }
    std::int64_t interest_left_minor() const { return interest_minor() - interest_paid_minor_; }

private:
    void bear(Day to_day, std::int64_t base_minor, const RateSegment& rate);
    void capitalise();
    std::int64_t round(const int128& numerator) const { return settle_interest(numerator, terms_.rounding); }

    const RateTable* table_;
    AccountTerms terms_;
    std::vector<InterestSegment>* lines_;
    AccountStatus status_ = AccountStatus::ok;
    Day failed_day_ = 0;
    Day first_day_;
    Day from_day_;  // the next day to bear interest
    Day anniversary_;
    std::int32_t years_ = 1;
    std::int64_t principal_minor_;
    std::int64_t overpaid_at_start_minor_ = 0;
    std::int64_t capitalised_minor_ = 0;  // unpaid interest that bears interest
    std::int64_t interest_paid_minor_ = 0;
    std::int64_t closed_lines_minor_ = 0;  // lines that are rounded by themselves
    int128 numerator_ = 0;
    InterestSegment line_;  // the last one, still growing
    bool has_line_ = false;
    Day line_period_from_day_ = 0;  // first day of the published period that it lies in
};

}  // namespace quittance
