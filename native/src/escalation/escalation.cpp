#include <quittance/escalation/escalation.hpp>

#include <algorithm>
#include <array>

namespace quittance {

std::string_view to_string(ItemState state) {
    constexpr std::array<std::string_view, 6> names = {"not_due", "waiting", "to_contact",
                                                       "held",    "covered", "finished"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view to_string(CaseState state) {
    constexpr std::array<std::string_view, 4> names = {"to_contact", "waiting", "blocked", "nothing_due"};
    return names[static_cast<std::size_t>(state)];
}

Ladder::Ladder(const Policy& policy) : gap_days(policy.gap_days) {
    rungs.reserve(policy.stages.size());
    for (const Stage& stage : policy.stages) {
        rungs.push_back({stage.days_from_due, stage.channel, stage.automatic, stage.lapses_at_due});
    }
}

NextStage next_stage(const Ladder& ladder, Day due_day, std::uint8_t done, Day not_before, Day as_of) {
    for (std::size_t stage = done + std::size_t{1}; stage <= ladder.rungs.size(); ++stage) {
        const Ladder::Rung& rung = ladder.rungs[stage - 1];
        const Day day = std::max(due_day + rung.days_from_due, not_before);
        if (!rung.lapses_at_due || (as_of < due_day && day < due_day)) {
            return {static_cast<std::uint8_t>(stage), day};
        }
    }
    return {};
}

CaseStep decide(const Ladder& ladder, const CustomerFacts& customer, std::span<const ItemFacts> items,
                Day as_of, std::span<ItemStep> steps) {
    CaseStep result;
    const bool insolvent = customer.insolvent_since != no_day && customer.insolvent_since <= as_of;
    Day not_before = no_day;
    if (customer.last_contact_on != no_day) {
        not_before = customer.last_contact_on + ladder.gap_days;
    }
    if (customer.paused_until != no_day) {
        not_before = std::max(not_before, customer.paused_until + 1);
    }

    bool has_claim = false;
    bool has_unfinished = false;
    bool has_ready = false;
    std::uint8_t ready_stage = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ItemFacts& item = items[i];
        ItemStep& step = steps[i];
        step = {};
        if (item.held || item.claim_minor == 0) {
            step.state = item.held ? ItemState::held : ItemState::covered;
            continue;
        }
        has_claim = true;
        const NextStage next = next_stage(ladder, item.due_day, item.done, not_before, as_of);
        if (next.stage == 0) {
            step.state = ItemState::finished;
            continue;
        }
        has_unfinished = true;
        step.state = item.due_day >= as_of ? ItemState::not_due : ItemState::waiting;
        if (insolvent) {
            continue;
        }
        step.next_stage = next.stage;
        step.next_day = next.day;
        step.ready = as_of >= next.day;
        if (step.ready) {
            has_ready = true;
            ready_stage = std::max(ready_stage, next.stage);
        }
        if (result.next_day == no_day || next.day < result.next_day) {
            result.next_day = next.day;
            result.next_stage = next.stage;
        } else if (next.day == result.next_day) {
            result.next_stage = std::max(result.next_stage, next.stage);
        }
    }
    if (has_ready) {
        result.next_stage = ready_stage;
        // A letter about what is overdue asks for nothing that is not due yet.
        const auto lapses = [&ladder](std::uint8_t stage) { return ladder.stage(stage).lapses_at_due; };
        for (ItemStep& step : steps) {
            step.ready = step.ready && (lapses(ready_stage) || !lapses(step.next_stage));
        }
    }

    result.blockers = static_cast<Blockers>(
        (insolvent ? blocker_insolvent : 0) |
        (customer.paused_until != no_day && customer.paused_until >= as_of ? blocker_paused : 0) |
        (customer.sending_in_progress ? blocker_sending : 0) |
        (has_ready && !customer.has_recipient && ladder.stage(ready_stage).channel == Channel::email
             ? blocker_no_address
             : 0));

    if (!has_claim) {
        result.state = CaseState::nothing_due;
    } else if (has_unfinished && result.blockers != 0) {
        result.state = CaseState::blocked;
    } else if (has_ready) {
        result.state = CaseState::to_contact;
        for (ItemStep& step : steps) {
            if (step.ready) {
                step.state = ItemState::to_contact;
            }
        }
    } else {
        result.state = CaseState::waiting;
    }
    return result;
}

}  // namespace quittance
