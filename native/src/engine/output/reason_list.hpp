// What the reasons of items, cases, grades and proposals are made of: their codes, and JSON text.
#pragma once

#include <quittance/engine/engine.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace quittance {

enum class ReasonCode : std::uint8_t {
    late,
    due_later,
    due_before_date,
    first_contact,
    stage_done,
    stage_due,
    other_channel,
    other_addressee,
    stage_not_before,
    contact_gap,
    no_contact_day,
    contact_cap,
    grace_days,
    below_minimum,
    item_below_minimum,
    bank_not_matched,
    covered,
    credit_applied,
    ladder_finished,
    stage_not_in_policy,
    backlog_review,
    backlog_stage,
    stage_condition,
    stage_passed,
    policy_selected,
    insolvent,
    sending_in_progress,
    no_address,
    relation_without_rule,
    jurisdiction_unknown,
    notice_missing,
    rate_missing,
    rate_to_enter,
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
std::string_view to_string(ReasonCode code);

// A JSON array of reasons. Operands are facts: dates, amounts, numbers, names.
class Reasons {
public:
    Reasons& for_it(ReasonCode code) { return begin(to_string(code), "for"); }
    Reasons& against(ReasonCode code) { return begin(to_string(code), "against"); }
    // Neither for a contact nor against it: what is asked for, and what is not.
    Reasons& on_amount(ReasonCode code) { return begin(to_string(code), "amount"); }
    Reasons& held_by(const HoldRule& hold) { return begin(hold.code, "against"); }

    Reasons& text(std::string_view name, std::string_view value);
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

    std::string take();

private:
    Reasons& begin(std::string_view code, std::string_view side);
    void key(std::string_view name);

    std::string json_ = "[";
    bool open_ = false;
};

}  // namespace quittance
