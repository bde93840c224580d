#include <quittance/penalty/account.hpp>

#include <algorithm>

namespace quittance {

Account::Account(const Claim& claim, const RateTable& table, const AccountTerms& terms,
                 std::vector<InterestSegment>* lines)
    : table_(&table),
      terms_(terms),
      lines_(lines),
      first_day_(claim.first_day),
      from_day_(claim.first_day),
      anniversary_(add_months(claim.first_day, 12)),
      principal_minor_(claim.amount_minor) {
    overpaid_at_start_minor_ = claim.credit_origin_minor - pay_principal(claim.credit_origin_minor);
}

void Account::advance(Day to_day) {
    const Day last_day = std::min(to_day, terms_.last_bearing_day);
    while (status_ == AccountStatus::ok && from_day_ <= last_day) {
        if (terms_.compounds_yearly && from_day_ == anniversary_) {
            capitalise();
        }
        Day until_day = terms_.compounds_yearly ? std::min(last_day, anniversary_ - 1) : last_day;
        const std::int64_t base_minor = principal_minor_ + capitalised_minor_;
        if (base_minor > amount_limit_minor) {
            status_ = AccountStatus::over_limit;
            failed_day_ = from_day_;
        } else if (base_minor > 0) {
            const RateSegment* rate = table_->find(from_day_);
            if (rate == nullptr) {
                status_ = AccountStatus::rate_missing;
                failed_day_ = from_day_;
                return;
            }
            until_day = std::min(until_day, rate->until_day);
            bear(until_day, base_minor, *rate);
        }
        from_day_ = until_day + 1;
    }
}

void Account::bear(Day to_day, std::int64_t base_minor, const RateSegment& rate) {
    const int128 numerator =
        int128{base_minor} * rate.rate_nano * year_units(terms_.day_count, from_day_, to_day);
    numerator_ += numerator;
    // Who publishes a rate for a period reckons and rounds that period, also where the next one has the same.
    const Day period_from_day = rate.source.empty() ? first_valid_day : rate.from_day;
    const bool same_period =
        terms_.rounding_scope == RoundingScope::sum || line_period_from_day_ == period_from_day;
    const bool continues = has_line_ && line_.to_day + 1 == from_day_ && same_period &&
                           line_.principal_minor == base_minor && line_.rate_nano == rate.rate_nano &&
                           line_.raised_from_nano == rate.raised_from_nano;
    if (!continues) {
        close();
        has_line_ = true;
        line_period_from_day_ = period_from_day;
        line_.from_day = from_day_;
        line_.principal_minor = base_minor;
        line_.rate_nano = rate.rate_nano;
        line_.status = rate.status;
        line_.raised_from_nano = rate.raised_from_nano;
        line_.numerator = 0;
    }
    line_.to_day = to_day;
    line_.status = std::max(line_.status, rate.status);
    line_.numerator += numerator;
    if (lines_ != nullptr) {
        line_.days = counted_days(terms_.day_count, line_.from_day, to_day);
        if (line_.sources.empty() || line_.sources.back() != rate.source) {
            line_.sources.push_back(rate.source);
        }
        for (const RateRow* row : rate.rows) {
            if (row != nullptr && needs_confirmation(row->status)) {
                line_.unconfirmed_rows.push_back(row);
            }
        }
    }
}

void Account::close() {
    if (!has_line_) {
        return;
    }
    if (terms_.rounding_scope == RoundingScope::segment) {
        closed_lines_minor_ += round(line_.numerator);
    }
    if (lines_ != nullptr) {
        lines_->push_back(line_);
        line_.sources.clear();
        line_.unconfirmed_rows.clear();
    }
    line_.numerator = 0;
    has_line_ = false;
}

std::int64_t Account::interest_minor() const {
    if (terms_.rounding_scope == RoundingScope::sum) {
        return round(numerator_);
    }
    return closed_lines_minor_ + (has_line_ ? round(line_.numerator) : 0);
}

std::int64_t Account::pay_principal(std::int64_t amount_minor) {
    const std::int64_t applied_minor = std::min(amount_minor, principal_minor_);
    principal_minor_ -= applied_minor;
    return applied_minor;
}

// The oldest interest first: what is capitalised is older than what is not.
std::int64_t Account::pay_interest(std::int64_t amount_minor) {
    const std::int64_t applied_minor =
        std::min(amount_minor, std::max<std::int64_t>(interest_left_minor(), 0));
    interest_paid_minor_ += applied_minor;
    capitalised_minor_ -= std::min(capitalised_minor_, applied_minor);
    return applied_minor;
}

void Account::capitalise() {
    capitalised_minor_ = std::max<std::int64_t>(interest_left_minor(), 0);
    ++years_;
    anniversary_ = add_months(first_day_, 12 * years_);
}

}  // namespace quittance
