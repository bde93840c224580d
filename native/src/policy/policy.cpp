#include <quittance/policy/policy.hpp>

#include <algorithm>
#include <array>

namespace quittance {

std::string_view to_string(Mentions mentions) {
    constexpr std::array<std::string_view, 3> names = {"overdue", "reminded", "nothing"};
    return names[static_cast<std::size_t>(mentions)];
}

std::string_view to_string(Penalties penalties) {
    constexpr std::array<std::string_view, 3> names = {"claim", "threaten", "forgive"};
    return names[static_cast<std::size_t>(penalties)];
}

std::string_view to_string(LetterText text) {
    constexpr std::array<std::string_view, 3> names = {"before_due", "friendly", "firm"};
    return names[static_cast<std::size_t>(text)];
}

std::string_view to_string(ContactRole role) {
    constexpr std::array<std::string_view, 4> names = {"invoice_contact", "accounts", "buyer", "director"};
    return names[static_cast<std::size_t>(role)];
}

std::string_view to_string(PersonRole role) {
    constexpr std::array<std::string_view, 3> names = {"salesperson", "accountant", "team_leader"};
    return names[static_cast<std::size_t>(role)];
}

std::string_view to_string(Otherwise otherwise) { return otherwise == Otherwise::wait ? "wait" : "pass"; }

std::string_view to_string(DaysOf days) { return days == DaysOf::calendar ? "calendar" : "business"; }

std::string_view to_string(Channel channel) { return channel == Channel::email ? "email" : "task"; }

std::string_view to_string(PlannedChannel channel) {
    constexpr std::array<std::string_view, 7> names = {"email", "letter", "registered", "sms",
                                                       "phone", "portal", "task"};
    return names[static_cast<std::size_t>(channel)];
}

const Stage* Policy::stage(std::string_view code) const {
    const auto found =
        std::find_if(stages.begin(), stages.end(), [&](const Stage& each) { return each.code == code; });
    return found == stages.end() ? nullptr : &*found;
}

std::optional<std::int32_t> Policy::number_done(std::string_view code) const {
    if (code.empty()) {
        return 0;
    }
    if (const Stage* same = stage(code)) {
        return same->number;
    }
    const auto replaced = replaces.find(code);
    if (replaced == replaces.end()) {
        return std::nullopt;
    }
    return replaced->second ? stage(*replaced->second)->number : 0;
}

std::int32_t Policy::deadline_days(const Stage& stage) const {
    return stage.deadline_days.value_or(gap_days);
}

std::optional<std::int32_t> Policy::least_days_after(const Stage& stage) const {
    std::optional<std::int32_t> least;
    for (std::size_t next = static_cast<std::size_t>(stage.number); next < stages.size(); ++next) {
        const std::int32_t days = std::max(gap_days, stages[next].gap_days);
        least = std::min(least.value_or(days), days);
        if (!stages[next].may_be_passed()) {
            break;
        }
    }
    return least;
}

Day Policy::counted_day(std::int32_t number, Day due_day, const ContactCalendar& days) const {
    const Stage& stage = stages[static_cast<std::size_t>(number) - 1];
    const Day from = stage.days_after_previous ? counted_day(number - 1, due_day, days) : due_day;
    const std::int32_t count = stage.days_after_previous.value_or(stage.days_from_due);
    return stage.days == DaysOf::business ? days.add_business_days(from, count) : from + count;
}

std::int64_t Policy::least_claim_minor(const Currency& currency) const {
    const auto own = tolerances_micro.find(currency.code);
    const std::int64_t micro = own == tolerances_micro.end() ? tolerance_micro : own->second;
    return minor_from_micro(micro, currency.scale);
}

std::int64_t minor_from_micro(std::int64_t amount_micro, int scale) {
    const std::int64_t unit_micro = power_of_ten(micro_scale - scale);
    return amount_micro / unit_micro + (amount_micro % unit_micro == 0 ? 0 : 1);
}

}  // namespace quittance
