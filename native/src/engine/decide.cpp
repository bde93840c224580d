#include "evaluator.hpp"

namespace quittance {

namespace {

constexpr std::uint64_t fingerprint_version = 2;  // a new one writes every row again

class Fingerprint {
public:
    void add(std::int64_t value) {
        hash_ = (hash_ ^ static_cast<std::uint64_t>(value)) * 0x9FB2'1C65'1E98'DF25U;
        hash_ ^= hash_ >> 32U;
    }
    // Two values of 32 bits at once.
    void add(std::int32_t first, std::int32_t second) {
        add(static_cast<std::int64_t>((static_cast<std::uint64_t>(static_cast<std::uint32_t>(first)) << 32U) |
                                      static_cast<std::uint32_t>(second)));
    }
    // Up to eight small values at once.
    template <class... Values>
    void add_small(Values... values) {
        static_assert(sizeof...(values) <= 8);
        std::uint64_t packed = 0;
        ((packed = (packed << 8U) | static_cast<std::uint8_t>(values)), ...);
        add(static_cast<std::int64_t>(packed));
    }
    void add(std::string_view text) {
        for (const char character : text) {
            add(std::int64_t{character});
        }
        add(static_cast<std::int64_t>(text.size()));
    }
    std::int64_t value() const { return static_cast<std::int64_t>(hash_); }

private:
    std::uint64_t hash_ = 0x9E37'79B9'7F4A'7C15U ^ fingerprint_version;
};

std::int64_t hash_of(std::span<const ChargeRow> charges) {
    std::uint64_t sum = 0;  // the rows come in any order
    for (const ChargeRow& row : charges) {
        Fingerprint fingerprint;
        fingerprint.add(row.ordinal, row.currency_id);
        fingerprint.add_small(row.kind);
        fingerprint.add(row.amount_minor);
        sum += static_cast<std::uint64_t>(fingerprint.value());
    }
    return static_cast<std::int64_t>(sum);
}

std::int64_t hash_of(const ClaimTerms& claim) {
    const Terms& terms = claim.terms;
    Fingerprint fingerprint;
    fingerprint.add(terms.jurisdiction);
    fingerprint.add(claim.limitation_period);
    fingerprint.add_small(terms.relation, claim.relation_reason, claim.law_reason, claim.unavailable,
                          terms.capitalises, terms.contract_rate_nano.has_value());
    fingerprint.add(terms.contract_rate_nano.value_or(0));
    fingerprint.add(terms.notice_day.value_or(no_day), terms.judgment_day.value_or(no_day));
    fingerprint.add(terms.insolvency_day.value_or(no_day), 0);
    return fingerprint.value();
}

}  // namespace

void set_relation(const CaseRow* own, std::uint32_t customer_flags, CaseDecision& decision) {
    if (own != nullptr && own->relation != 0) {
        decision.relation = static_cast<Relation>(own->relation);
        decision.relation_reason = RelationReason::said_by_user;
    } else if ((customer_flags & (customer_has_vat_number | customer_has_company_registry)) != 0) {
        decision.relation = Relation::b2b;
        decision.relation_reason = (customer_flags & customer_has_vat_number) != 0
                                       ? RelationReason::has_vat_number
                                       : RelationReason::has_company_registry;
    }
}

void Evaluator::decide(std::uint32_t index) {
    CaseDecision& decision = out_.cases_[index];
    while (next_credit_ < credits_.size() && credits_[next_credit_].party < index) {
        ++next_credit_;
    }
    if (decision.status != RowFault::none) {
        return;
    }
    const CaseRow* own = case_row(decision);
    const CustomerRow* customer =
        decision.customer_row == 0 ? nullptr : &ledger_.customers()[decision.customer_row - 1];
    const std::uint32_t flags = customer == nullptr ? 0U : customer->flags;
    set_relation(own, flags, decision);
    decision.grade_allowed = (flags & customer_is_company) != 0 || ledger_.settings().grade_natural_persons;

    load_positions(decision);
    allocations_begin_ = out_.allocations_.size();
    apply_credits(index);
    for (Position& position : positions_) {
        accrue(decision, position);
    }
    compensate();

    facts_.clear();
    for (const Position& position : positions_) {
        facts_.push_back(
            {position.due_day, position.claim_minor, position.done, position.hold != Hold::none});
    }
    steps_.resize(positions_.size());
    CustomerFacts facts;
    if (own != nullptr) {
        facts = {own->insolvent_since, no_day, own->last_contact_on,
                 own->action_state == ActionState::in_flight, false};
    }
    facts.has_recipient = customer != nullptr && customer->recipient_id != no_id;
    decision.step = quittance::decide(*out_.ladder_, facts, facts_, out_.as_of_, steps_);

    add_up(decision);
    grade_customer(decision);
    finish_items(decision);
    propose(decision, index);
    decision.fingerprint = case_fingerprint(decision);
    if (own == nullptr) {
        out_.case_insert_row_[index] = static_cast<std::uint32_t>(rows(OutputStream::case_insert).size());
        rows(OutputStream::case_insert).push_back(index);
    } else if (own->fingerprint != decision.fingerprint) {
        rows(OutputStream::case_update).push_back(index);
    }
}

void Evaluator::load_positions(const CaseDecision& decision) {
    positions_.clear();
    agreed_.clear();
    const bool customer_has_rows = !ledger_.terms_of_customer(decision.customer_id).empty() ||
                                   !ledger_.interruptions_of_customer(decision.customer_id).empty();
    for (std::uint32_t i = decision.items_begin; i < decision.items_end; ++i) {
        const std::uint32_t item = out_.order_[i];
        const std::uint32_t line = out_.item_line_[item];
        const std::uint32_t own = out_.item_own_[item];
        Position position{};
        position.item = item;
        position.line = line;
        position.due_day = due_day(line);
        position.hold = hold_of(ledger_, line);
        position.kind = item_kind(ledger_, line);
        position.done = own == 0 ? std::uint8_t{0} : stage_done(*out_.policy_, ledger_.item_stage(own - 1));
        position.claim_minor = ledger_.residual_minor(line);
        load_terms(decision, position, customer_has_rows);
        positions_.push_back(position);
    }
}

Day Evaluator::uninterrupted_limitation(const CaseDecision& decision, Day due_day) {
    constexpr Day not_counted = std::numeric_limits<Day>::max();
    const LimitationPeriod* period = rule_of(decision).limitation_period;
    if (period == nullptr) {
        return no_day;
    }
    std::vector<Day>& last_days = last_days_[static_cast<std::size_t>(decision.relation)];
    if (last_days.empty()) {
        last_days.assign(static_cast<std::size_t>(latest_due_day_ - earliest_due_day_) + 1, not_counted);
    }
    Day& last_day = last_days[static_cast<std::size_t>(due_day - earliest_due_day_)];
    if (last_day == not_counted) {
        last_day = uninterrupted_last_day(*period, due_day).value_or(no_day);
    }
    return last_day;
}

// Terms of its own, limitation, and what was charged; most items have none of them.
void Evaluator::load_terms(const CaseDecision& decision, Position& position, bool customer_has_rows) {
    const Id move_id = ledger_.move_id(position.line);
    const bool has_rows = customer_has_rows ||
                          (ledger_.has_terms() && !ledger_.terms_of_move(move_id).empty()) ||
                          (ledger_.has_interruptions() && !ledger_.interruptions_of_move(move_id).empty());
    if (has_rows) {
        ClaimTerms terms = out_.claim_terms(position.line, decision);
        const auto count = out_.limitation(position.line, terms);
        position.limitation_day = count ? count->last_day : no_day;
        if (terms.agreed) {
            position.details = hash_of(terms);
            agreed_.push_back(std::move(terms));
            position.terms = static_cast<std::uint32_t>(agreed_.size());
            out_.item_flags_[position.item] |= item_has_terms;
        }
    } else {
        position.limitation_day = uninterrupted_limitation(decision, position.due_day);
    }
    if (position.hold == Hold::none && position.limitation_day != no_day &&
        out_.as_of_ > position.limitation_day) {
        position.hold = Hold::past_limitation;
    }
    if (!ledger_.charges().empty()) {
        position.details ^= hash_of(ledger_.charges(move_id));
    }
}

// Section 3 of the specification.
void Evaluator::apply_credits(std::uint32_t index) {
    const std::size_t begin = next_credit_;
    while (next_credit_ < credits_.size() && credits_[next_credit_].party == index) {
        ++next_credit_;
    }
    if (begin == next_credit_) {
        return;
    }
    by_age_.clear();
    for (std::uint32_t i = 0; i < positions_.size(); ++i) {
        if (positions_[i].hold == Hold::none) {
            by_age_.push_back(i);
        }
    }
    std::sort(by_age_.begin(), by_age_.end(), [this](std::uint32_t a, std::uint32_t b) {
        const auto key = [this](std::uint32_t i) {
            const Position& position = positions_[i];
            return std::tuple(position.due_day, ledger_.move_id(position.line),
                              out_.item_ordinal_[position.item]);
        };
        return key(a) < key(b);
    });
    std::vector<std::int64_t> left_minor;
    for (std::size_t i = begin; i < next_credit_; ++i) {
        const std::uint32_t line = credits_[i].line;
        std::int64_t left = -ledger_.residual_minor(line);
        const Id reversed = ledger_.reversed_move_id(line);
        if (reversed != no_id) {
            for (const std::uint32_t position : by_age_) {
                if (ledger_.move_id(positions_[position].line) == reversed) {
                    left = apply_credit(line, left, positions_[position], true);
                }
            }
        }
        left_minor.push_back(left);
    }
    for (std::size_t i = begin; i < next_credit_; ++i) {
        std::int64_t left = left_minor[i - begin];
        for (const std::uint32_t position : by_age_) {
            if (left == 0 || positions_[position].due_day > out_.as_of_) {
                break;
            }
            left = apply_credit(credits_[i].line, left, positions_[position], false);
        }
    }
}

// What is left of the credit.
std::int64_t Evaluator::apply_credit(std::uint32_t credit_line, std::int64_t left_minor, Position& position,
                                     bool from_origin) {
    const std::int64_t applied_minor = std::min(left_minor, position.claim_minor);
    if (applied_minor == 0 || ledger_.currency_index(credit_line) != ledger_.currency_index(position.line)) {
        return left_minor;
    }
    position.claim_minor -= applied_minor;
    position.credited = true;
    out_.allocations_.push_back({position.item, credit_line, applied_minor, from_origin});
    return left_minor - applied_minor;
}

void Evaluator::add_up(CaseDecision& decision) {
    std::int64_t interest_minor = 0;
    std::int64_t compensation_minor = 0;
    bool interest_known = true;
    bool compensation_known = true;
    details_ = 0;
    overdue_days_.clear();
    for (const Position& position : positions_) {
        if (position.details != 0 || position.hold == Hold::past_limitation) {
            Fingerprint of_item;
            of_item.add(ledger_.move_id(position.line), out_.item_ordinal_[position.item]);
            of_item.add(position.details);
            of_item.add(position.limitation_day, 0);
            details_ += static_cast<std::uint64_t>(of_item.value());
        }
        if (position.hold != Hold::none) {
            decision.held_minor += position.claim_company_minor;
            ++decision.held_count;
            decision.holds |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(position.hold));
            continue;
        }
        const Unavailable unavailable = out_.item_unavailable_[position.item];
        const std::int64_t residual_minor = ledger_.residual_minor(position.line);
        const std::int64_t residual_company_minor = ledger_.residual_company_minor(position.line);
        decision.credit_minor += residual_company_minor - position.claim_company_minor;
        const bool is_penalty = position.kind != ItemKind::principal;
        if (!is_penalty && unavailable == Unavailable::none) {
            interest_minor +=
                share(out_.item_interest_minor_[position.item], residual_company_minor, residual_minor);
        }
        if ((out_.item_flags_[position.item] & item_has_compensation) != 0) {
            compensation_minor += out_.compensation_minor(position.item, decision);
        }
        if (position.claim_minor == 0) {
            continue;
        }
        decision.stage = std::max(decision.stage, position.done);
        if (is_penalty) {
            decision.penalties_minor += position.claim_company_minor;
            ++decision.penalties_count;
        } else if (position.due_day >= out_.as_of_) {
            decision.not_due_minor += position.claim_company_minor;
        }
        if (position.due_day >= out_.as_of_) {
            continue;
        }
        decision.oldest_due_day = decision.oldest_due_day == no_day
                                      ? position.due_day
                                      : std::min(decision.oldest_due_day, position.due_day);
        if (is_penalty) {
            continue;
        }
        decision.overdue_minor += position.claim_company_minor;
        ++decision.overdue_count;
        if (counts_for_grade(ledger_, position.line)) {
            overdue_days_.push_back(out_.as_of_ - position.due_day);
        }
        if (unavailable != Unavailable::none) {
            interest_known = false;
            decision.unavailable =
                decision.unavailable == Unavailable::none ? unavailable : decision.unavailable;
        }
        const bool in_other_currency = (out_.item_flags_[position.item] & item_compensation_unknown) != 0;
        decision.compensation_in_other_currency =
            decision.compensation_in_other_currency || in_other_currency;
        compensation_known = compensation_known && !in_other_currency &&
                             (unavailable == Unavailable::none || unavailable == Unavailable::rate_missing);
    }
    if (interest_known) {
        decision.interest_minor = interest_minor;
    }
    if (compensation_known) {
        decision.compensation_minor = compensation_minor;
    }
}

void Evaluator::grade_customer(CaseDecision& decision) {
    if (!out_.scorecard_ || !decision.grade_allowed) {
        decision.grade = {};
        return;
    }
    const Grade& own = decision.grade;
    const PortfolioSums settled{own.settled_count, own.delay_weight_micro, own.delay_days_micro,
                                own.late_weight_micro, own.late_micro};
    decision.grade = grade(settled, overdue_days_, out_.means_, *out_.scorecard_);
}

void Evaluator::finish_items(const CaseDecision& decision) {
    const CaseRow* own = case_row(decision);
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        const Position& position = positions_[i];
        const ItemStep& step = steps_[i];
        const std::uint32_t item = position.item;
        const std::uint32_t line = position.line;
        out_.item_hold_[item] = position.hold;
        out_.item_state_[item] = step.state;
        out_.item_next_stage_[item] = step.next_stage;
        out_.item_next_day_[item] = step.next_day;
        out_.item_limitation_day_[item] = position.limitation_day;
        out_.item_flags_[item] |= position.credited ? item_is_credited : std::uint8_t{0};
        const std::uint32_t own_row = out_.item_own_[item];
        Fingerprint fingerprint;
        fingerprint.add(decision.customer_id, ledger_.line_id(line));
        fingerprint.add(ledger_.company_id(line), ledger_.currency_id(line));
        fingerprint.add(position.due_day, step.next_day);
        fingerprint.add(ledger_.residual_minor(line));
        fingerprint.add(position.claim_minor);
        fingerprint.add(ledger_.residual_company_minor(line));
        fingerprint.add_small(step.state, step.next_stage, position.hold, position.done,
                              decision.step.blockers, decision.relation, out_.item_unavailable_[item],
                              position.kind);
        fingerprint.add(position.details ^ position.limitation_day);
        fingerprint.add(own_row == 0 ? no_day : ledger_.item_stage_on(own_row - 1),
                        own == nullptr ? no_day : own->last_contact_on);
        fingerprint.add(no_day, own == nullptr ? no_day : own->insolvent_since);
        out_.item_fingerprint_[item] = fingerprint.value();
        if (own_row == 0) {
            rows(OutputStream::item_insert).push_back(item);
        } else if (ledger_.item_closed(own_row - 1) ||
                   ledger_.item_fingerprint(own_row - 1) != fingerprint.value()) {
            rows(OutputStream::item_update).push_back(item);
        }
    }
}

// Section 7 of the specification.
void Evaluator::propose(CaseDecision& decision, std::uint32_t index) {
    const CaseRow* own = case_row(decision);
    const ActionState open = own == nullptr ? ActionState::none : own->action_state;
    const bool proposed = decision.step.state == CaseState::to_contact;
    if (proposed) {
        const CustomerRow& customer = ledger_.customers()[decision.customer_row - 1];
        const Ladder::Rung& rung = out_.ladder_->stage(decision.step.next_stage);
        decision.action_automatic = rung.automatic;
        Fingerprint fingerprint;
        fingerprint.add_small(decision.step.next_stage, rung.channel, customer.recipient_id != no_id);
        fingerprint.add(customer.recipient_key);
        fingerprint.add(customer.recipient_id);
        std::uint64_t items = 0;  // a sum: the ledger comes in any order
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            const Position& position = positions_[i];
            const bool advancing = steps_[i].ready;
            if (!advancing && (position.hold != Hold::none || position.claim_minor == 0 ||
                               position.due_day >= out_.as_of_)) {
                continue;
            }
            ++decision.action_item_count;
            decision.action_minor += position.claim_company_minor;
            decision.action_automatic = decision.action_automatic && !position.credited;
            Fingerprint of_item;
            of_item.add(ledger_.move_id(position.line), out_.item_ordinal_[position.item]);
            of_item.add_small(advancing, advancing ? steps_[i].next_stage : 0);
            of_item.add(position.claim_minor);
            items += static_cast<std::uint64_t>(of_item.value());
        }
        fingerprint.add(static_cast<std::int64_t>(items));
        decision.action_fingerprint = fingerprint.value();
    }
    if (open == ActionState::in_flight) {
        decision.action = ActionOutcome::in_flight;
    } else if (open == ActionState::none) {
        decision.action = proposed ? ActionOutcome::insert : ActionOutcome::none;
    } else if (!proposed) {
        decision.action = ActionOutcome::cancel;
    } else {
        decision.action = own->action_fingerprint == decision.action_fingerprint ? ActionOutcome::unchanged
                                                                                 : ActionOutcome::update;
    }
    switch (decision.action) {
        case ActionOutcome::insert: rows(OutputStream::action_insert).push_back(index); break;
        case ActionOutcome::update: rows(OutputStream::action_update).push_back(index); break;
        case ActionOutcome::cancel: rows(OutputStream::action_cancel).push_back(index); break;
        default: break;
    }
}

std::int64_t Evaluator::case_fingerprint(const CaseDecision& decision) const {
    const CaseRow* own = case_row(decision);
    Fingerprint fingerprint;
    // Of the grade the facts behind it, not the weights, which age by themselves.
    fingerprint.add_small(decision.relation, decision.relation_reason, decision.grade_allowed,
                          decision.grade.letter, decision.step.state, decision.step.blockers,
                          decision.step.next_stage, decision.stage);
    fingerprint.add_small(decision.unavailable, decision.compensation_in_other_currency, decision.holds);
    fingerprint.add(decision.customer_id, decision.step.next_day);
    fingerprint.add(decision.grade.settled_count);
    fingerprint.add(decision.overdue_minor);
    fingerprint.add(decision.not_due_minor);
    fingerprint.add(decision.held_minor);
    fingerprint.add(decision.penalties_minor);
    fingerprint.add(static_cast<std::int64_t>(details_));
    fingerprint.add(decision.credit_minor);
    fingerprint.add(decision.overdue_count, decision.held_count);
    fingerprint.add(static_cast<std::int32_t>(decision.items_end - decision.items_begin),
                    decision.oldest_due_day);
    fingerprint.add(no_day, own == nullptr ? no_day : own->insolvent_since);
    fingerprint.add(own == nullptr ? no_day : own->last_contact_on, decision.penalties_count);
    return fingerprint.value();
}

}  // namespace quittance
