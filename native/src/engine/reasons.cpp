#include "internal.hpp"

#include <algorithm>
#include <string>

namespace quittance {

namespace {

enum class Code : std::uint8_t {
    late,
    due_later,
    first_contact,
    stage_done,
    stage_due,
    stage_not_before,
    contact_gap,
    covered,
    credit_applied,
    ladder_finished,
    opening_balance,
    excluded_by_accountant,
    payment_blocked,
    payment_unmatched,
    payment_out,
    past_limitation,
    insolvent,
    paused,
    sending_in_progress,
    no_address,
    relation_without_rule,
    jurisdiction_unknown,
    notice_missing,
    rate_missing,
    compensation_currency,
    overdue,
    next_step,
    nothing_due,
    held,
    penalties_charged,
    payment_delay,
    payment_early,
    late_share,
    overdue_now,
    cold_start,
    no_settled_item,
    natural_person,
    no_scorecard,
    law_of_company,
    law_of_customer,
    law_of_contract,
    law_of_invoice,
};

constexpr auto code_names = std::to_array<std::string_view>({
    "late",
    "due_later",
    "first_contact",
    "stage_done",
    "stage_due",
    "stage_not_before",
    "contact_gap",
    "covered",
    "credit_applied",
    "ladder_finished",
    "opening_balance",
    "excluded_by_accountant",
    "payment_blocked",
    "payment_unmatched",
    "payment_out",
    "past_limitation",
    "insolvent",
    "paused",
    "sending_in_progress",
    "no_address",
    "relation_without_rule",
    "jurisdiction_unknown",
    "notice_missing",
    "rate_missing",
    "compensation_currency",
    "overdue",
    "next_step",
    "nothing_due",
    "held",
    "penalties_charged",
    "payment_delay",
    "payment_early",
    "late_share",
    "overdue_now",
    "cold_start",
    "no_settled_item",
    "natural_person",
    "no_scorecard",
    "law_of_company",
    "law_of_customer",
    "law_of_contract",
    "law_of_invoice",
});
static_assert(code_names.size() == static_cast<std::size_t>(Code::law_of_invoice) + 1);

Code code_of(Hold hold) {
    return static_cast<Code>(static_cast<int>(Code::opening_balance) + static_cast<int>(hold) -
                             static_cast<int>(Hold::opening_balance));
}
static_assert(static_cast<int>(Code::past_limitation) - static_cast<int>(Code::opening_balance) ==
              static_cast<int>(Hold::past_limitation) - static_cast<int>(Hold::opening_balance));

// A JSON array of reasons. Operands are facts: dates, amounts, numbers, names.
class Reasons {
public:
    Reasons& for_it(Code code) { return begin(code, "for"); }
    Reasons& against(Code code) { return begin(code, "against"); }

    Reasons& text(std::string_view name, std::string_view value) {
        key(name);
        json_ += '"';
        for (const char character : value) {
            if (character == '"' || character == '\\') {
                json_ += '\\';
            }
            if (static_cast<unsigned char>(character) >= 0x20) {
                json_ += character;
            }
        }
        json_ += '"';
        return *this;
    }
    Reasons& day(std::string_view name, Day value) {
        return value == no_day ? *this : text(name, format_day(value));
    }
    Reasons& decimal(std::string_view name, std::int64_t value, int scale) {
        return text(name, format_decimal(value, scale));
    }
    Reasons& amount(std::string_view name, std::int64_t amount_minor, const Currency& currency) {
        return text(name, format_amount(amount_minor, currency)).text("currency", currency.code);
    }
    Reasons& number(std::string_view name, std::int64_t value) {
        key(name);
        json_ += std::to_string(value);
        return *this;
    }

    std::string take() {
        json_ += open_ ? "}]" : "]";
        return std::move(json_);
    }

private:
    Reasons& begin(Code code, std::string_view side) {
        json_ += open_ ? "},{" : "{";
        open_ = true;
        json_ += "\"code\":\"";
        json_ += code_names[static_cast<std::size_t>(code)];
        json_ += "\",\"side\":\"";
        json_ += side;
        json_ += '"';
        return *this;
    }
    void key(std::string_view name) {
        json_ += ",\"";
        json_ += name;
        json_ += "\":";
    }

    std::string json_ = "[";
    bool open_ = false;
};

void add_blockers(Reasons& reasons, Blockers blockers, const CaseRow* own) {
    if (own != nullptr && (blockers & blocker_insolvent) != 0) {
        reasons.against(Code::insolvent).day("since_on", own->insolvent_since);
    }
    if ((blockers & blocker_sending) != 0) {
        reasons.against(Code::sending_in_progress);
    }
    if ((blockers & blocker_no_address) != 0) {
        reasons.against(Code::no_address);
    }
}

void explain_hold(const Evaluation& evaluation, const ItemDecision& held, Reasons& reasons) {
    reasons.against(code_of(held.hold));
    if (held.hold == Hold::past_limitation) {
        const CaseDecision& decision = evaluation.case_of(held.item);
        const LimitationCount count =
            *evaluation.limitation(held.line, evaluation.claim_terms(held.line, decision));
        reasons.day("counted_on", count.counted_from)
            .day("last_on", count.last_day)
            .text("source", count.fact->source);
    }
}

// Why an item bears no interest.
void explain_unavailable(const Evaluation& evaluation, std::uint32_t item, Reasons& reasons) {
    const ItemDecision decision = evaluation.item(item);
    const Terms terms = evaluation.claim_terms(decision.line, evaluation.case_of(item)).terms;
    switch (decision.unavailable) {
        case Unavailable::none: break;
        case Unavailable::relation_without_rule:
            reasons.against(Code::relation_without_rule)
                .text("relation", to_string(terms.relation))
                .text("country", terms.jurisdiction);
            break;
        case Unavailable::jurisdiction_unknown:
            reasons.against(Code::jurisdiction_unknown).text("country", terms.jurisdiction);
            break;
        case Unavailable::notice_missing: reasons.against(Code::notice_missing); break;
        case Unavailable::rate_missing: {
            const RateGap& gap = evaluation.missing_rate(item);
            reasons.against(Code::rate_missing).text("series", gap.series).day("missing_on", gap.day);
            break;
        }
    }
}

}  // namespace

std::span<const std::string_view> reason_codes() { return code_names; }

std::string Evaluation::item_reasons(std::uint32_t item) const {
    const CaseDecision& customer = case_of(item);
    const ItemDecision decision = this->item(item);
    Reasons reasons;
    if (decision.status != RowFault::none) {
        return reasons.take();
    }
    const CaseRow* own = customer.case_row == 0 ? nullptr : &snapshot_->cases()[customer.case_row - 1];
    const Currency& currency = snapshot_->currency(decision.line);
    const Day due = item_due_day(*snapshot_, decision.line);
    const bool overdue = due < as_of_;
    const std::int64_t credit_minor = snapshot_->residual_minor(decision.line) - decision.claim_minor;
    if (overdue) {
        reasons.for_it(Code::late).day("due_on", due);
    } else if (decision.state == ItemState::to_contact) {
        reasons.for_it(Code::due_later).day("due_on", due);
    } else {
        reasons.against(Code::due_later).day("due_on", due);
    }
    if (decision.state == ItemState::held) {
        explain_hold(*this, decision, reasons);
        return reasons.take();
    }
    if (decision.state == ItemState::covered) {
        reasons.against(Code::covered).amount("credit_amount", credit_minor, currency);
        return reasons.take();
    }
    if (credit_minor != 0) {
        reasons.against(Code::credit_applied).amount("credit_amount", credit_minor, currency);
    }
    if (decision.state == ItemState::finished) {
        reasons.against(Code::ladder_finished)
            .number("stage", decision.done)
            .day("done_on", decision.done_on);
    } else if (decision.next_stage != 0 && as_of_ >= decision.next_day) {
        if (decision.done == 0) {
            reasons.for_it(Code::first_contact);
        } else {
            reasons.for_it(Code::stage_done).number("stage", decision.done).day("done_on", decision.done_on);
        }
        reasons.for_it(Code::stage_due)
            .number("stage", decision.next_stage)
            .day("since_on", decision.next_day);
    } else if (decision.next_stage != 0) {
        const bool by_gap = own != nullptr && own->last_contact_on != no_day &&
                            decision.next_day == own->last_contact_on + ladder_->gap_days &&
                            decision.next_day > due + ladder_->stage(decision.next_stage).days_from_due;
        if (by_gap) {
            reasons.against(Code::contact_gap)
                .day("contact_on", own->last_contact_on)
                .day("from_on", decision.next_day);
        } else {
            reasons.against(Code::stage_not_before)
                .number("stage", decision.next_stage)
                .day("from_on", decision.next_day);
        }
    }
    add_blockers(reasons, customer.step.blockers, own);
    if (overdue) {
        explain_unavailable(*this, item, reasons);
        if (decision.compensation_in_other_currency) {
            reasons.against(Code::compensation_currency).text("currency", snapshot_->company_currency().code);
        }
    }
    return reasons.take();
}

std::string Evaluation::case_reasons(const CaseDecision& decision) const {
    Reasons reasons;
    if (decision.status != RowFault::none) {
        return reasons.take();
    }
    const CaseRow* own = decision.case_row == 0 ? nullptr : &snapshot_->cases()[decision.case_row - 1];
    const Currency& currency = snapshot_->company_currency();
    const auto items =
        items_by_customer().subspan(decision.items_begin, decision.items_end - decision.items_begin);
    add_blockers(reasons, decision.step.blockers, own);  // what decides comes first
    if (decision.overdue_count > 0) {
        reasons.for_it(Code::overdue)
            .number("count", decision.overdue_count)
            .amount("overdue_amount", decision.overdue_minor, currency)
            .day("due_on", decision.oldest_due_day);
    }
    if (decision.step.state == CaseState::nothing_due) {
        reasons.against(Code::nothing_due);
    }
    if (decision.step.state == CaseState::to_contact) {
        reasons.for_it(Code::next_step)
            .number("stage", decision.step.next_stage)
            .text("channel", to_string(ladder_->stage(decision.step.next_stage).channel));
        if (own == nullptr || own->last_contact_on == no_day) {
            reasons.for_it(Code::first_contact);
        }
    } else if (decision.step.state == CaseState::waiting && decision.step.next_stage == 0) {
        reasons.against(Code::ladder_finished).number("stage", decision.stage);
    } else if (decision.step.state == CaseState::waiting) {
        if (own != nullptr && own->last_contact_on != no_day &&
            decision.step.next_day == own->last_contact_on + ladder_->gap_days) {
            reasons.against(Code::contact_gap)
                .day("contact_on", own->last_contact_on)
                .day("from_on", decision.step.next_day);
        } else {
            reasons.against(Code::stage_not_before)
                .number("stage", decision.step.next_stage)
                .day("from_on", decision.step.next_day);
        }
    }
    if (decision.credit_minor != 0) {
        reasons.against(Code::credit_applied).amount("credit_amount", decision.credit_minor, currency);
    }
    if (decision.held_count > 0) {
        reasons.against(Code::held)
            .number("count", decision.held_count)
            .amount("held_amount", decision.held_minor, currency);
        for (auto hold = Hold::opening_balance; hold <= Hold::past_limitation;
             hold = static_cast<Hold>(static_cast<int>(hold) + 1)) {
            if ((decision.holds & (1U << static_cast<unsigned>(hold))) != 0) {
                const auto held_so = [&](std::uint32_t item) { return item_hold_[item] == hold; };
                explain_hold(*this, item(*std::find_if(items.begin(), items.end(), held_so)), reasons);
            }
        }
    }
    if (decision.penalties_count > 0) {
        reasons.for_it(Code::penalties_charged)
            .number("count", decision.penalties_count)
            .amount("penalties_amount", decision.penalties_minor, currency);
    }
    if (decision.unavailable != Unavailable::none && decision.unavailable != Unavailable::rate_missing) {
        const auto unavailable_so = [&](std::uint32_t item) {
            return item_unavailable_[item] == decision.unavailable;
        };
        explain_unavailable(*this, *std::find_if(items.begin(), items.end(), unavailable_so), reasons);
    }
    return reasons.take();
}

std::string Evaluation::grade_reasons(const CaseDecision& decision) const {
    Reasons reasons;
    if (decision.status != RowFault::none) {
        return reasons.take();
    }
    if (!scorecard_) {
        reasons.against(Code::no_scorecard);
        return reasons.take();
    }
    if (!decision.grade_allowed) {
        reasons.against(Code::natural_person);
        return reasons.take();
    }
    const Grade& grade = decision.grade;
    if (grade.letter == 0) {
        reasons.against(Code::no_settled_item);
        return reasons.take();
    }
    const auto side = [&reasons](Code code, char letter) -> Reasons& {
        return letter <= 'B' ? reasons.for_it(code) : reasons.against(code);
    };
    const bool early = grade.delay_tenths < 0;
    side(early ? Code::payment_early : Code::payment_delay, grade.delay_letter)
        .text("letter", std::string_view(&grade.delay_letter, 1))
        .decimal("days", early ? -grade.delay_tenths : grade.delay_tenths, 1)
        .number("settled", grade.settled_count)
        .decimal("days_sum", grade.delay_days_micro, 6)
        .decimal("weight", grade.delay_weight_micro, 6)
        .decimal("portfolio_days", means_.delay_tenths, 1)
        .decimal("portfolio_weight", scorecard_->delay_prior_weight_micro, 6);
    side(Code::late_share, grade.late_letter)
        .text("letter", std::string_view(&grade.late_letter, 1))
        .decimal("percent", grade.late_milli, 1)
        .decimal("late_sum", grade.late_micro, 6)
        .decimal("weight", grade.late_weight_micro, 6)
        .decimal("portfolio_percent", means_.late_milli, 1)
        .decimal("portfolio_weight", scorecard_->late_prior_weight_micro, 6);
    if (grade.open_count > 0) {
        reasons.against(Code::overdue_now)
            .number("count", grade.open_count)
            .day("due_on", decision.oldest_due_day);
    }
    if (means_.cold_start) {
        reasons.against(Code::cold_start).number("settled", prior_.settled_count);
    }
    return reasons.take();
}

std::string Evaluation::action_reasons(const CaseDecision& decision) const {
    Reasons reasons;
    const CaseRow* own = decision.case_row == 0 ? nullptr : &snapshot_->cases()[decision.case_row - 1];
    const Currency& currency = snapshot_->company_currency();
    if (decision.overdue_count > 0) {
        reasons.for_it(Code::overdue)
            .number("count", decision.overdue_count)
            .amount("overdue_amount", decision.overdue_minor, currency)
            .day("due_on", decision.oldest_due_day);
    } else {
        reasons.for_it(Code::stage_due)
            .number("stage", decision.step.next_stage)
            .day("since_on", decision.step.next_day);
    }
    if (own == nullptr || own->last_contact_on == no_day) {
        reasons.for_it(Code::first_contact);
    } else {
        reasons.for_it(Code::stage_done).number("stage", decision.stage).day("done_on", own->last_contact_on);
    }
    if (decision.credit_minor != 0) {
        reasons.against(Code::credit_applied).amount("credit_amount", decision.credit_minor, currency);
    }
    return reasons.take();
}

}  // namespace quittance
