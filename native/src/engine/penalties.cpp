// Section 4 of the specification: interest and compensation of the open items of a customer.
#include "evaluator.hpp"

#include <quittance/penalty/account.hpp>

#include <tuple>

namespace quittance {

void Evaluator::accrue(const CaseDecision& decision, Position& position) {
    position.claim_company_minor = share(ledger_.residual_company_minor(position.line), position.claim_minor,
                                         ledger_.residual_minor(position.line));
    if (position.hold != Hold::none || position.kind != ItemKind::principal) {
        return;
    }
    if (position.terms == 0) {
        accrue_by_rule(decision, position);
    } else {
        accrue_by_terms(decision, position);
    }
    if (!ledger_.charges().empty() && out_.item_unavailable_[position.item] == Unavailable::none) {
        std::int64_t& interest_minor = out_.item_interest_minor_[position.item];
        interest_minor = std::max<std::int64_t>(
            0, interest_minor - charged_interest(ledger_, position.line, out_.item_ordinal_[position.item]));
    }
}

// The customer's rule says all: one index serves all its items.
void Evaluator::accrue_by_rule(const CaseDecision& decision, Position& position) {
    const Evaluation::RuleUse& use = rule_of(decision);
    out_.item_unavailable_[position.item] = use.unavailable;
    if (use.rule == nullptr) {
        return;
    }
    const CaseRow* own = case_row(decision);
    const Day until = insolvent(own) ? own->insolvent_since - 1 : out_.as_of_;
    Accrual accrual;
    if (until > position.due_day) {
        accrual = accrue_claim(collect(position, until), use, position.item);
    }
    if (use.rule->compensation) {
        const Compensation& compensation = *use.rule->compensation;
        const bool due = !insolvent(own) && accrual.compensation_due() &&
                         position.due_day + 1 >= compensation.from_day && compensation.notice_days == 0;
        const bool sized = compensation.scale == CompensationScale::flat ||
                           compensation.currency.code == ledger_.currency(position.line).code;
        compensate_by(compensation, use.compensation_in_other_currency, due,
                      sized ? std::optional(due ? compensation_amount(compensation, accrual.late_minor) : 0)
                            : std::nullopt,
                      position);
    }
}

// Terms of its own take the way of a statement, with all that spec-accrual.md knows.
void Evaluator::accrue_by_terms(const CaseDecision& decision, Position& position) {
    const ClaimTerms& agreed = agreed_[position.terms - 1];
    out_.item_unavailable_[position.item] = agreed.unavailable;
    if (agreed.unavailable != Unavailable::none) {
        return;
    }
    std::vector<StatedClaim> claims;
    std::vector<Payment> payments;
    const Claim claim = collect(position, out_.as_of_);
    state_claim(claim, events_, agreed.terms, claims, payments);
    const Result<StatementAssessment> assessed =
        assess(claims, payments, 0, out_.as_of_, ledger_.currency(position.line), agreed.terms,
               *out_.manifests_, WhenRateMissing::without_interest);
    if (!assessed.ok()) {  // a margin that takes the rate beyond its limit
        miss_rate(position.item, {"", position.due_day + 1});
        return;
    }
    const Assessment& assessment = assessed->claims.front();
    if (assessment.interest_minor) {
        out_.item_interest_minor_[position.item] = *assessment.interest_minor;
    } else {
        miss_rate(position.item, *assessment.missing_rate);
    }
    if (const RelationRule& rule = *agreed.terms.rule; rule.compensation) {
        const bool due = assessment.compensation_minor != 0 && !insolvent(case_row(decision));
        compensate_by(*rule.compensation, in_other_currency(rule), due, assessment.compensation_minor,
                      position);
    }
}

// Notes what the item by itself would be owed; its invoice may give it to another one. Without an amount it
// cannot be sized.
void Evaluator::compensate_by(const Compensation& compensation, bool in_other_currency, bool due,
                              std::optional<std::int64_t> amount_minor, Position& position) {
    if (in_other_currency) {
        out_.item_flags_[position.item] |= item_compensation_unknown;
        return;
    }
    position.compensation_due = due && ledger_.kind(position.line) == LineKind::invoice;
    position.compensation_once = compensation.scope == CompensationScope::invoice;
    position.compensation_sized = amount_minor.has_value();
    position.compensation_minor = amount_minor.value_or(0);
    if (position.compensation_due && !ledger_.charges().empty()) {
        const std::int64_t charged_minor =
            charged_compensation(ledger_, position.line, out_.item_ordinal_[position.item], compensation);
        position.compensation_minor = std::max<std::int64_t>(0, position.compensation_minor - charged_minor);
    }
}

bool Evaluator::in_other_currency(const RelationRule& rule) const {
    return rule.compensation && rule.compensation->currency.code != ledger_.company_currency().code;
}

Claim Evaluator::collect(const Position& position, Day until) {
    events_.clear();
    return collect_claim(ledger_, position.line, settlements_.of(position.line),
                         position.credited
                             ? std::span<const Allocation>(out_.allocations_).subspan(allocations_begin_)
                             : std::span<const Allocation>(),
                         position.item, until, events_);
}

// Sets the item's interest. What the index cannot say, compounding and lines rounded by themselves, takes an
// account.
Accrual Evaluator::accrue_claim(const Claim& claim, const Evaluation::RuleUse& use, std::uint32_t item) {
    const RelationRule& rule = *use.rule;
    const auto missing = [&](Day day) { miss_rate(item, {std::string(use.table.series(day)), day}); };
    Accrual accrual = quittance::accrue(claim, events_, use.index);
    if (rule.compounds_yearly || rule.rounding_scope == RoundingScope::segment) {
        const AccountTerms terms{rule.day_count, rule.rounding, rule.rounding_scope, rule.compounds_yearly};
        Account account(claim, use.table, terms);
        for (const Event& event : events_) {
            if (event.day > claim.as_of_day) {
                break;
            }
            account.advance(event.day);
            account.pay_principal(event.amount_minor);
        }
        account.advance(claim.as_of_day);
        if (account.status() == AccountStatus::ok) {
            out_.item_interest_minor_[item] = account.interest_minor();
        } else {
            missing(account.failed_day());
        }
    } else if (accrual.status == AccrualStatus::rate_missing) {
        missing(accrual.missing_day);
    } else if (const std::optional<Day> day = frozen_day(rule, claim); !day) {
        out_.item_interest_minor_[item] = settle_interest(accrual.numerator, rule.rounding);
    } else if (const RateSegment* rate = use.table.find(*day); rate != nullptr) {
        out_.item_interest_minor_[item] = settle_interest(accrual.numerator * rate->rate_nano, rule.rounding);
    } else if (accrual.numerator != 0) {
        missing(*day);
    }
    return accrual;
}

void Evaluator::miss_rate(std::uint32_t item, RateGap gap) {
    out_.item_unavailable_[item] = Unavailable::rate_missing;
    out_.missing_rates_.push_back({item, std::move(gap)});
}

// Once per invoice where the law says so: at its first late instalment that is open.
void Evaluator::compensate() {
    by_age_.clear();
    for (std::uint32_t i = 0; i < positions_.size(); ++i) {
        const Position& position = positions_[i];
        if (!position.compensation_due) {
            continue;
        }
        if (position.compensation_once && (out_.item_flags_[position.item] & item_is_instalment) != 0) {
            by_age_.push_back(i);
        } else {
            carry_compensation(position);
        }
    }
    std::sort(by_age_.begin(), by_age_.end(), [this](std::uint32_t a, std::uint32_t b) {
        return std::pair(ledger_.move_id(positions_[a].line), out_.item_ordinal_[positions_[a].item]) <
               std::pair(ledger_.move_id(positions_[b].line), out_.item_ordinal_[positions_[b].item]);
    });
    Id last_move = no_id;
    for (const std::uint32_t i : by_age_) {
        const Id move_id = ledger_.move_id(positions_[i].line);
        if (move_id != last_move) {
            carry_compensation(positions_[i]);
        }
        last_move = positions_[i].compensation_sized ? move_id : last_move;
    }
}

void Evaluator::carry_compensation(const Position& position) {
    out_.item_flags_[position.item] |=
        position.compensation_sized ? item_has_compensation : item_compensation_unknown;
    if (out_.item_compensation_minor_.size() != 0) {
        out_.item_compensation_minor_[position.item] = position.compensation_minor;
    }
}

std::int64_t charged_interest(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal) {
    std::int64_t sum_minor = 0;
    for (const ChargeRow& row : ledger.charges(ledger.move_id(line))) {
        if (row.kind == ChargeKind::interest && row.ordinal == ordinal &&
            row.currency_id == ledger.currency_id(line)) {
            sum_minor += row.amount_minor;
        }
    }
    return sum_minor;
}

std::int64_t charged_compensation(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal,
                                  const Compensation& compensation) {
    const auto& currencies = ledger.settings().currencies;
    std::int64_t sum_minor = 0;
    for (const ChargeRow& row : ledger.charges(ledger.move_id(line))) {
        const auto currency = currencies.find(row.currency_id);
        if (row.kind == ChargeKind::compensation &&
            (compensation.scope == CompensationScope::invoice || row.ordinal == ordinal) &&
            currency != currencies.end() && currency->second.code == compensation.currency.code) {
            sum_minor += row.amount_minor;
        }
    }
    return sum_minor;
}

}  // namespace quittance
