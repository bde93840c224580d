#include <quittance/penalty/statement.hpp>

#include <algorithm>
#include <numeric>

namespace quittance {
namespace {

// A credit of a claim, or a payment.
struct Dated {
    Day day = 0;
    EventKind kind = EventKind::payment;
    std::size_t claim = 0;    // of a credit
    std::size_t payment = 0;  // of a payment
    std::int64_t amount_minor = 0;
};

class Settling {
public:
    Settling(std::span<const StatementClaim> claims, std::int64_t costs_minor,
             std::span<const DebtPart> order)
        : claims_(claims), order_(order), costs_left_minor_(costs_minor), by_due_date_(claims.size()) {
        result_.claims.resize(claims.size());
        accounts_.reserve(claims.size());
        late_known_.resize(claims.size());
        for (std::size_t i = 0; i < claims.size(); ++i) {
            accounts_.emplace_back(claims[i].claim, *claims[i].table, claims[i].terms,
                                   &result_.claims[i].segments);
            result_.claims[i].accrual.overpaid_minor = accounts_[i].overpaid_at_start_minor();
            first_due_day_ = std::min(first_due_day_, claims[i].claim.due_day);
        }
        std::iota(by_due_date_.begin(), by_due_date_.end(), std::size_t{0});
        std::stable_sort(by_due_date_.begin(), by_due_date_.end(), [&](std::size_t a, std::size_t b) {
            return claims[a].claim.due_day < claims[b].claim.due_day;
        });
    }

    void credit(const Dated& event) {
        advance(event.claim, event.day);
        Accrual& accrual = result_.claims[event.claim].accrual;
        accrual.overpaid_minor +=
            event.amount_minor - accounts_[event.claim].pay_principal(event.amount_minor);
        ++accrual.event_count;
    }

    void pay(const Payment& payment) {
        PaymentResult paid;
        paid.day = payment.day;
        paid.amount_minor = payment.amount_minor;
        std::int64_t left_minor = payment.amount_minor;
        // The parts before the costs, the costs, and the parts after them; each group claim by claim.
        auto from = order_.begin();
        while (from != order_.end()) {
            const auto to = std::find(from, order_.end(), DebtPart::costs);
            pay_claims({from, to}, payment, paid, left_minor);
            from = to;
            if (from != order_.end()) {
                pay_costs(paid, left_minor);
                ++from;
            }
        }
        paid.overpaid_minor = left_minor;
        result_.overpaid_minor += left_minor;
        result_.payments.push_back(std::move(paid));
    }

    Settlement take(Day as_of_day) {
        for (std::size_t i = 0; i < accounts_.size(); ++i) {
            advance(i, as_of_day);
            Account& account = accounts_[i];
            account.close();
            ClaimResult& result = result_.claims[i];
            result.status = account.status();
            result.failed_day = account.failed_day();
            result.accrual.principal_minor = account.principal_minor();
            result.accrual.numerator = account.numerator();
            result.interest_minor = account.interest_minor();
            result.interest_paid_minor = account.interest_paid_minor();
            result.capitalised_minor = account.capitalised_minor();
        }
        return std::move(result_);
    }

private:
    // An account is brought up to date only when something happens to it, so that many claims stay many and
    // not their square.
    void advance(std::size_t i, Day day) {
        if (!late_known_[i] && day > claims_[i].late_after_day) {
            result_.claims[i].accrual.late_minor = accounts_[i].principal_minor();
            late_known_[i] = true;
        }
        accounts_[i].advance(day);
    }

    void pay_costs(PaymentResult& paid, std::int64_t& left_minor) {
        if (paid.day <= first_due_day_) {
            return;
        }
        const std::int64_t applied_minor = std::min(left_minor, costs_left_minor_);
        costs_left_minor_ -= applied_minor;
        left_minor -= applied_minor;
        paid.costs_minor += applied_minor;
        result_.costs_paid_minor += applied_minor;
    }

    void pay_claims(std::span<const DebtPart> parts, const Payment& payment, PaymentResult& paid,
                    std::int64_t& left_minor) {
        if (payment.claim) {
            pay_claim(*payment.claim, parts, paid, left_minor);
        }
        for (std::size_t next = 0; next < by_due_date_.size() && left_minor > 0; ++next) {
            const std::size_t i = by_due_date_[next];
            if (!payment.claim || i != *payment.claim) {
                pay_claim(i, parts, paid, left_minor);
            }
        }
    }

    void pay_claim(std::size_t i, std::span<const DebtPart> parts, PaymentResult& paid,
                   std::int64_t& left_minor) {
        advance(i, paid.day);
        Imputed imputed;
        imputed.claim = i;
        for (const DebtPart part : parts) {
            std::int64_t& into =
                part == DebtPart::interest ? imputed.interest_minor : imputed.principal_minor;
            const std::int64_t applied_minor = part == DebtPart::interest
                                                   ? accounts_[i].pay_interest(left_minor)
                                                   : accounts_[i].pay_principal(left_minor);
            into += applied_minor;
            left_minor -= applied_minor;
        }
        if (imputed.interest_minor == 0 && imputed.principal_minor == 0) {
            return;
        }
        Accrual& accrual = result_.claims[i].accrual;
        ++accrual.event_count;
        if (paid.day > claims_[i].late_after_day) {
            accrual.paid_late_minor += imputed.principal_minor;
        }
        const auto same = std::find_if(paid.imputed.begin(), paid.imputed.end(),
                                       [&](const Imputed& each) { return each.claim == i; });
        if (same == paid.imputed.end()) {
            paid.imputed.push_back(imputed);
        } else {
            same->interest_minor += imputed.interest_minor;
            same->principal_minor += imputed.principal_minor;
        }
    }

    std::span<const StatementClaim> claims_;
    std::span<const DebtPart> order_;
    std::int64_t costs_left_minor_;
    std::vector<std::size_t> by_due_date_;
    std::vector<Account> accounts_;
    std::vector<bool> late_known_;
    Day first_due_day_ = last_valid_day;
    Settlement result_;
};

}  // namespace

Settlement settle(std::span<const StatementClaim> claims, std::span<const Payment> payments,
                  std::int64_t costs_minor, std::span<const DebtPart> order, Day as_of_day) {
    std::vector<Dated> events;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        for (const Event& credit : claims[i].credits) {
            events.push_back({credit.day, EventKind::credit, i, 0, credit.amount_minor});
        }
    }
    for (std::size_t i = 0; i < payments.size(); ++i) {
        events.push_back({payments[i].day, EventKind::payment, 0, i, payments[i].amount_minor});
    }
    std::erase_if(events, [&](const Dated& event) { return event.day > as_of_day; });
    std::stable_sort(events.begin(), events.end(), [](const Dated& a, const Dated& b) {
        return a.day != b.day ? a.day < b.day : a.kind < b.kind;
    });

    Settling settling(claims, costs_minor, order);
    for (const Dated& event : events) {
        if (event.kind == EventKind::credit) {
            settling.credit(event);
        } else {
            settling.pay(payments[event.payment]);
        }
    }
    return settling.take(as_of_day);
}

}  // namespace quittance
