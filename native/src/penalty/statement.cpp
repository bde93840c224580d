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
            result_.claims[i].overpaid_minor = accounts_[i].overpaid_at_start_minor();
            first_due_day_ = std::min(first_due_day_, claims[i].claim.due_day);
            has_own_costs_ = has_own_costs_ || claims[i].costs_minor > 0;
        }
        std::iota(by_due_date_.begin(), by_due_date_.end(), std::size_t{0});
        std::stable_sort(by_due_date_.begin(), by_due_date_.end(), [&](std::size_t a, std::size_t b) {
            return claims[a].claim.due_day < claims[b].claim.due_day;
        });
    }

    void credit(const Dated& event) {
        advance(event.claim, event.day);
        ClaimResult& claim = result_.claims[event.claim];
        claim.overpaid_minor += event.amount_minor - accounts_[event.claim].pay_principal(event.amount_minor);
        ++claim.accrual.event_count;
    }

    void pay(const Payment& payment) {
        PaymentResult paid;
        paid.day = payment.day;
        paid.amount_minor = payment.amount_minor + payment.remainder_minor;
        if (payment.remainder_minor > 0) {
            imputed_of(*payment.claim, paid).principal_minor += payment.remainder_minor;
        }
        std::int64_t left_minor = payment.amount_minor;
        // The parts before the costs, the costs, and the parts after them; each group claim by claim.
        auto from = order_.begin();
        while (from != order_.end()) {
            const auto to = std::find(from, order_.end(), DebtPart::costs);
            if (from != to) {
                pay_each(payment, left_minor, [&](std::size_t i) {
                    pay_claim(i, {from, to}, paid, left_minor);
                });
            }
            from = to;
            if (from != order_.end()) {
                pay_costs(payment, paid, left_minor);
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

    // The claim that the payment names, then the others by due date, while something is left.
    template <class Pay>
    void pay_each(const Payment& payment, const std::int64_t& left_minor, Pay&& pay_one) {
        if (payment.claim) {
            pay_one(*payment.claim);
        }
        for (std::size_t next = 0; next < by_due_date_.size() && left_minor > 0; ++next) {
            const std::size_t i = by_due_date_[next];
            if (!payment.claim || i != *payment.claim) {
                pay_one(i);
            }
        }
    }

    void pay_costs(const Payment& payment, PaymentResult& paid, std::int64_t& left_minor) {
        if (paid.day > first_due_day_) {
            const std::int64_t applied_minor = std::min(left_minor, costs_left_minor_);
            costs_left_minor_ -= applied_minor;
            left_minor -= applied_minor;
            paid.costs_minor += applied_minor;
            result_.costs_paid_minor += applied_minor;
        }
        if (has_own_costs_) {
            pay_each(payment, left_minor, [&](std::size_t i) { pay_own_costs(i, paid, left_minor); });
        }
    }

    void pay_own_costs(std::size_t i, PaymentResult& paid, std::int64_t& left_minor) {
        std::int64_t& costs_paid_minor = result_.claims[i].costs_paid_minor;
        const std::int64_t applied_minor =
            paid.day > claims_[i].claim.due_day
                ? std::min(left_minor, claims_[i].costs_minor - costs_paid_minor)
                : 0;
        if (applied_minor > 0) {
            costs_paid_minor += applied_minor;
            left_minor -= applied_minor;
            imputed_of(i, paid).costs_minor += applied_minor;
        }
    }

    static Imputed& imputed_of(std::size_t i, PaymentResult& paid) {
        const auto known = std::find_if(paid.imputed.begin(), paid.imputed.end(),
                                        [i](const Imputed& each) { return each.claim == i; });
        return known == paid.imputed.end() ? paid.imputed.emplace_back(Imputed{i, 0, 0, 0}) : *known;
    }

    void pay_claim(std::size_t i, std::span<const DebtPart> parts, PaymentResult& paid,
                   std::int64_t& left_minor) {
        advance(i, paid.day);
        std::int64_t interest_minor = 0;
        std::int64_t principal_minor = 0;
        for (const DebtPart part : parts) {
            const bool is_interest = part == DebtPart::interest;
            const std::int64_t applied_minor =
                is_interest ? accounts_[i].pay_interest(left_minor) : accounts_[i].pay_principal(left_minor);
            (is_interest ? interest_minor : principal_minor) += applied_minor;
            left_minor -= applied_minor;
        }
        if (interest_minor == 0 && principal_minor == 0) {
            return;
        }
        Accrual& accrual = result_.claims[i].accrual;
        ++accrual.event_count;
        if (paid.day > claims_[i].late_after_day) {
            accrual.paid_late_minor += principal_minor;
        }
        Imputed& imputed = imputed_of(i, paid);
        imputed.interest_minor += interest_minor;
        imputed.principal_minor += principal_minor;
    }

    std::span<const StatementClaim> claims_;
    std::span<const DebtPart> order_;
    std::int64_t costs_left_minor_;
    std::vector<std::size_t> by_due_date_;
    std::vector<Account> accounts_;
    std::vector<bool> late_known_;
    Day first_due_day_ = last_valid_day;
    bool has_own_costs_ = false;
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
