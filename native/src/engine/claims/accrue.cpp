// Section 4 of the specification: interest and compensation of the open items of a customer.
#include "claim_collector.hpp"

#include <quittance/penalty/account.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace quittance {
namespace {

EventKind event_kind(SettlementKind kind) {
    switch (kind) {
        case SettlementKind::payment: return EventKind::payment;
        case SettlementKind::reversal:
        case SettlementKind::credit_note: return EventKind::credit;
        case SettlementKind::other_entry: break;
    }
    return EventKind::other;
}

}  // namespace

void collect_events(const JoinedLedger& joined, std::uint32_t line, std::span<const Allocation> credits,
                    Claim& claim, std::vector<Event>& events) {
    const Snapshot& ledger = *joined.ledger;
    for (const std::uint32_t settlement : joined.settlements.of(line)) {
        const SettlementKind kind = ledger.settlement_kind(settlement);
        const std::int64_t amount_minor = ledger.settlement_amount_minor(settlement);
        if (kind == SettlementKind::reversal) {
            claim.credit_origin_minor += amount_minor;
        } else {
            events.push_back({ledger.settlement_day(settlement), event_kind(kind), amount_minor});
        }
    }
    for (const Allocation& credit : credits) {
        if (credit.from_origin) {
            claim.credit_origin_minor += credit.amount_minor;
        } else {
            events.push_back({ledger.day(credit.credit_line),
                              ledger.kind(credit.credit_line) == LineKind::credit_note ? EventKind::credit
                                                                                       : EventKind::payment,
                              credit.amount_minor});
        }
    }
    if (events.size() > 1) {  // most have none or one
        std::stable_sort(events.begin(), events.end(), applies_before);
    }
}

StatedClaim& state_claim(const Claim& claim, std::span<const Event> events, const Terms& terms,
                         std::vector<StatedClaim>& claims, std::vector<Payment>& payments) {
    StatedClaim& stated = claims.emplace_back();
    stated.claim = claim;
    stated.terms = terms;
    for (const Event& event : events) {
        if (event.kind == EventKind::credit) {
            stated.credits.push_back(event);
        } else {
            payments.push_back({event.day, event.amount_minor, claims.size() - 1, event.remainder_minor});
        }
    }
    return stated;
}

// The items of a customer lie as far apart as their invoices: loading them is waiting for memory.
void ClaimCollector::prefetch_ahead(std::size_t place) const {
    constexpr std::size_t items_ahead = 32;
    constexpr std::size_t lines_ahead = 16;
    const std::vector<std::uint32_t>& items = joined_.items_by_party;
    if (place + items_ahead < items.size()) {
        joined_.item_line.prefetch(items[place + items_ahead]);
        const std::uint32_t line = joined_.item_line[items[place + lines_ahead]];
        ledger_.prefetch_line(line);
        joined_.own_rows.prefetch(line);
    }
}

// Terms of its own, and limitation; most items have neither terms nor interruptions.
void ClaimCollector::load_terms(ItemClaim& item) {
    ClaimTerms terms = claim_terms(joined_, manifests_, item.line, claims_.party);
    const auto count = limitation(joined_, item.line, terms);
    item.limitation_day = count ? count->last_day : no_day;
    if (terms.agreed || terms.terms.insolvency_day) {
        claims_.agreed.push_back(std::move(terms));
        item.terms = static_cast<std::uint32_t>(claims_.agreed.size());
    }
}

Day ClaimCollector::uninterrupted_limitation(const LimitationPeriod& period, Day due_day) {
    constexpr Day not_counted = std::numeric_limits<Day>::max();
    std::vector<Day>& last_days = last_days_[static_cast<std::size_t>(claims_.relation.relation)];
    if (last_days.empty()) {
        last_days.assign(static_cast<std::size_t>(joined_.latest_due_day - joined_.earliest_due_day) + 1,
                         not_counted);
    }
    Day& last_day = last_days[static_cast<std::size_t>(due_day - joined_.earliest_due_day)];
    if (last_day == not_counted) {
        last_day = uninterrupted_last_day(period, due_day).value_or(no_day);
    }
    return last_day;
}

void ClaimCollector::load_items() {
    const Id customer_id = joined_.parties[claims_.party].customer_id;
    const LimitationPeriod* period =
        rules_[static_cast<std::size_t>(claims_.relation.relation)].limitation_period;
    const bool all_have_rows = (period != nullptr && period->start == LimitationStart::delivery) ||
                               is_insolvent() || !ledger_.terms_of_customer(customer_id).empty() ||
                               !ledger_.interruptions_of_customer(customer_id).empty();
    const bool some_have_rows = all_have_rows || ledger_.has_terms() || ledger_.has_interruptions();
    const auto numbers = joined_.items_of(claims_.party);
    claims_.items.reserve(numbers.size());  // doubling weighs too much where one customer is great
    for (const std::uint32_t& number : numbers) {
        prefetch_ahead(static_cast<std::size_t>(&number - joined_.items_by_party.data()));
        const std::uint32_t place = joined_.item_line[number];
        const Snapshot::Line& line = ledger_.line(place);
        ItemClaim& item = claims_.items.emplace_back();
        item.item = number;
        item.line = place;
        item.own_row = joined_.own_rows[place];
        item.is_instalment = joined_.is_instalment[place];
        item.ordinal = joined_.ordinal(place);
        item.due_day = item_due_day(line);
        item.move_id = line.move_id;
        item.flags = line.flags;
        item.line_kind = line.kind;
        item.currency = line.currency;
        item.kind = item_kind(line.flags);
        item.bears = item.kind == ItemKind::principal;
        item.residual_minor = item.claim_minor = line.residual_minor;
        item.residual_company_minor = item.claim_company_minor = ledger_.residual_company_minor(place);
        if (some_have_rows && (all_have_rows || !ledger_.terms_of_move(item.move_id).empty() ||
                               !ledger_.interruptions_of_move(item.move_id).empty())) {
            load_terms(item);
        } else if (period != nullptr) {
            item.limitation_day = uninterrupted_limitation(*period, item.due_day);
        }
    }
}

bool ClaimCollector::is_insolvent() const {
    const CaseRow* own = joined_.case_row(claims_.party);
    return own != nullptr && own->insolvent_since != no_day && own->insolvent_since <= joined_.as_of;
}

Claim ClaimCollector::claim_of(const ItemClaim& item, std::span<const Allocation> credits) {
    Claim claim =
        collect_claim(joined_, item.line, credits, item.interest_free_minor, joined_.as_of, events_);
    const std::int64_t least_minor = policies_.least_minor[claims_.choice.policy][item.currency];
    // As a whole claim has no remainder.
    if (!events_.empty() || claim.amount_minor - claim.credit_origin_minor < least_minor) {
        set_remainder_aside(joined_, item.line, credits, least_minor, claim, events_);
    }
    return claim;
}

// Terms of its own, and an insolvency, take the way of a statement, with all that spec-accrual.md knows.
void ClaimCollector::accrue_by_terms(ItemClaim& item, std::span<const Allocation> credits) {
    const ClaimTerms& agreed = claims_.agreed[item.terms - 1];
    item.unavailable = agreed.unavailable;
    if (agreed.unavailable != Unavailable::none) {
        return;
    }
    std::vector<StatedClaim> claims;
    std::vector<Payment> payments;
    const Claim claim = claim_of(item, credits);
    state_claim(claim, events_, agreed.terms, claims, payments);
    const Result<StatementAssessment> assessed =
        assess(claims, payments, 0, joined_.as_of, ledger_.currency(item.line), agreed.terms, manifests_,
               WhenRateMissing::until_then);
    const Assessment& assessment = assessed->claims.front();  // the total of one claim is within its limit
    item.interest_minor = assessment.interest_minor.value_or(0);
    if (assessment.missing_rate) {
        miss_rate(item, assessment.interest_minor ? Unavailable::rate_to_enter : Unavailable::rate_missing,
                  *assessment.missing_rate);
    }
    if (const RelationRule& rule = *agreed.terms.rule; rule.compensation) {
        compensate_by(*rule.compensation, compensates_in_other_currency(ledger_, rule),
                      assessment.compensation_minor != 0, assessment.compensation_minor, item);
    }
}

// Interest before the gap is owed; none is known where the first day that bears it has no rate.
void ClaimCollector::end_before(Day day, const Claim& claim, const RuleUse& use, ItemClaim& item) {
    miss_rate(item, day > claim.first_day ? Unavailable::rate_to_enter : Unavailable::rate_missing,
              find_gap(use.table, day));
}

void ClaimCollector::accrue_by_account(const Claim& claim, const RuleUse& use, ItemClaim& item) {
    const RelationRule& rule = *use.rule;
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
    item.interest_minor = account.interest_minor();
    if (account.status() != AccountStatus::ok) {
        end_before(account.failed_day(), claim, use, item);
    }
}

// Sets the item's interest.
Accrual ClaimCollector::accrue_claim(const Claim& claim, const RuleUse& use, ItemClaim& item) {
    const Accrual accrual = quittance::accrue(claim, events_, use.index);
    if (use.by_index && accrual.status == AccrualStatus::ok) {
        item.interest_minor = settle_interest(accrual.numerator, use.rule->rounding);
    } else {
        accrue_apart(claim, accrual, use, item);
    }
    return accrual;
}

// What the index alone cannot say; compounding, and lines rounded by themselves, take an account.
void ClaimCollector::accrue_apart(const Claim& claim, const Accrual& accrual, const RuleUse& use,
                                  ItemClaim& item) {
    const RelationRule& rule = *use.rule;
    if (rule.compounds_yearly || rule.rounding_scope == RoundingScope::segment) {
        accrue_by_account(claim, use, item);
    } else if (accrual.status == AccrualStatus::rate_missing) {
        item.interest_minor = settle_interest(accrual.numerator, rule.rounding);
        end_before(accrual.missing_day, claim, use, item);
    } else if (const Day day = *frozen_day(rule, claim); const RateSegment* rate = use.table.find(day)) {
        item.interest_minor = settle_interest(accrual.numerator * rate->rate_nano, rule.rounding);
    } else if (accrual.numerator != 0) {
        miss_rate(item, Unavailable::rate_missing, find_gap(use.table, day));
    }
}

void ClaimCollector::miss_rate(ItemClaim& item, Unavailable reason, RateGap gap) {
    item.unavailable = reason;
    claims_.missing_rates.push_back({item.item, std::move(gap)});
    item.missing_rate = static_cast<std::uint32_t>(claims_.missing_rates.size());
}

void ClaimCollector::carry(const OwnCompensation& own) {
    ItemClaim& item = *own.item;
    item.has_compensation = own.amount_minor.has_value();
    item.compensation_unknown = item.compensation_unknown || !own.amount_minor;
    item.compensation_minor = own.amount_minor.value_or(0);
}

// Without an amount it cannot be sized.
void ClaimCollector::compensate_by(const Compensation& compensation, bool in_other_currency, bool due,
                                   std::optional<std::int64_t> amount_minor, ItemClaim& item) {
    if (in_other_currency) {
        item.compensation_unknown = true;
        return;
    }
    if (!due || item.line_kind != LineKind::invoice) {
        return;
    }
    if (amount_minor && !ledger_.charges().empty()) {
        const std::int64_t charged_minor =
            charged_compensation(ledger_, item.line, item.ordinal, compensation).amount_minor;
        amount_minor = std::max<std::int64_t>(0, *amount_minor - charged_minor);
    }
    if (compensation.scope == CompensationScope::invoice && item.is_instalment) {
        shared_.push_back({&item, amount_minor});
    } else {
        carry({&item, amount_minor});
    }
}

// The customer's rule says all: one index serves all its items.
void ClaimCollector::accrue_by_rule(ItemClaim& item, std::span<const Allocation> credits) {
    const RuleUse& use = rules_[static_cast<std::size_t>(claims_.relation.relation)];
    item.unavailable = use.unavailable;
    if (use.rule == nullptr) {
        return;
    }
    const Day in_time = last_day_in_time(ledger_.line(item.line));
    Accrual accrual;
    if (joined_.as_of > in_time) {
        accrual = accrue_claim(claim_of(item, credits), use, item);
    }
    if (use.rule->compensation) {
        const Compensation& compensation = *use.rule->compensation;
        const bool due = accrual.compensation_due() && in_time + 1 >= compensation.from_day &&
                         compensation.notice_days == 0;
        const bool sized = due && (compensation.scale == CompensationScale::flat ||
                                   compensation.currency.code == ledger_.currency(item.line).code);
        compensate_by(
            compensation, use.compensation_in_other_currency, due,
            sized ? std::optional(compensation_amount(compensation, accrual.late_minor)) : std::nullopt,
            item);
    }
}

void ClaimCollector::accrue(ItemClaim& item, std::span<const Allocation> credits) {
    if (item.terms == 0) {
        accrue_by_rule(item, credits);
    } else {
        accrue_by_terms(item, credits);
    }
    if (!ledger_.charges().empty() && has_interest(item.unavailable)) {
        item.interest_minor = std::max<std::int64_t>(
            0, item.interest_minor - charged_interest(ledger_, item.line, item.ordinal).amount_minor);
    }
}

const CustomerClaims& ClaimCollector::collect(std::uint32_t party) {
    claims_.party = party;
    claims_.relation = relation_of(joined_, party);
    claims_.choice = policies_.choose(joined_, party, claims_.relation.relation);
    claims_.items.clear();
    claims_.agreed.clear();
    claims_.apportionment.credits.clear();
    claims_.apportionment.holds.clear();
    claims_.missing_rates.clear();
    load_items();
    apportion(joined_, holds_, policies_, claims_);
    shared_.clear();
    const std::vector<Allocation>& credits = claims_.apportionment.credits;
    auto credit = credits.begin();
    for (ItemClaim& item : claims_.items) {
        const auto begin = credit;
        while (credit != credits.end() && credit->item == item.item) {
            ++credit;
        }
        if (item.bears) {
            accrue(item, {begin, credit});
        }
    }
    compensate_invoices();
    return claims_;
}

// Once per invoice where the law says so: at its first late instalment that is open.
void ClaimCollector::compensate_invoices() {
    const auto key_of = [](const OwnCompensation& own) {
        return std::pair(own.item->move_id, own.item->ordinal);
    };
    std::sort(shared_.begin(), shared_.end(),
              [&](const OwnCompensation& a, const OwnCompensation& b) { return key_of(a) < key_of(b); });
    Id last_move = no_id;
    for (const OwnCompensation& own : shared_) {
        const Id move_id = key_of(own).first;
        if (move_id != last_move) {
            carry(own);
        }
        last_move = own.amount_minor ? move_id : last_move;
    }
}

}  // namespace quittance
