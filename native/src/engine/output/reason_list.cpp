#include "reason_list.hpp"

#include <array>
#include <utility>

namespace quittance {
namespace {

constexpr auto code_names = std::to_array<std::string_view>({
    "late",
    "due_later",
    "due_before_date",
    "first_contact",
    "stage_done",
    "stage_due",
    "other_channel",
    "other_addressee",
    "stage_not_before",
    "contact_gap",
    "no_contact_day",
    "contact_cap",
    "grace_days",
    "below_minimum",
    "item_below_minimum",
    "bank_not_matched",
    "covered",
    "credit_applied",
    "ladder_finished",
    "stage_not_in_policy",
    "backlog_review",
    "backlog_stage",
    "stage_condition",
    "stage_passed",
    "policy_selected",
    "insolvent",
    "sending_in_progress",
    "no_address",
    "relation_without_rule",
    "jurisdiction_unknown",
    "notice_missing",
    "rate_missing",
    "rate_to_enter",
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
static_assert(code_names.size() == static_cast<std::size_t>(ReasonCode::law_of_invoice) + 1);

}  // namespace

std::string_view to_string(ReasonCode code) { return code_names[static_cast<std::size_t>(code)]; }

std::vector<std::string_view> reason_codes() {
    std::vector<std::string_view> codes(code_names.begin(), code_names.end());
    codes.insert(codes.end(), host_hold_codes.begin(), host_hold_codes.end());
    return codes;
}

Reasons& Reasons::text(std::string_view name, std::string_view value) {
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

std::string Reasons::take() {
    json_ += open_ ? "}]" : "]";
    return std::move(json_);
}

Reasons& Reasons::begin(std::string_view code, std::string_view side) {
    json_ += open_ ? "},{" : "{";
    open_ = true;
    json_ += "\"code\":\"";
    json_ += code;
    json_ += "\",\"side\":\"";
    json_ += side;
    json_ += '"';
    return *this;
}

void Reasons::key(std::string_view name) {
    json_ += ",\"";
    json_ += name;
    json_ += "\":";
}

}  // namespace quittance
