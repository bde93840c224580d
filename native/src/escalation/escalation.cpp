#include <quittance/escalation/escalation.hpp>

#include <algorithm>
#include <array>

namespace quittance {

std::string_view to_string(ItemState state) {
    constexpr std::array<std::string_view, 7> names = {"not_due", "waiting",  "to_contact", "held",
                                                       "covered", "finished", "review"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view to_string(CaseState state) {
    constexpr std::array<std::string_view, 5> names = {"to_contact", "waiting", "blocked", "held",
                                                       "nothing_due"};
    return names[static_cast<std::size_t>(state)];
}

Ladder::Ladder(const Policy& policy)
    : policy(&policy), has_minimum(policy.customer_minimum_micro != 0 || policy.item_minimum_micro != 0) {
    rungs.reserve(policy.stages.size());
    for (const Stage& stage : policy.stages) {
        rungs.push_back({static_cast<std::int32_t>(rungs.size()) + 1, stage.days_from_due,
                         stage.days_after_previous.value_or(0), std::max(stage.gap_days, policy.gap_days),
                         stage.channel, stage.falls_to_task, stage.automatic, stage.lapses_at_due,
                         stage.end_of_month, stage.in_business_days,
                         !stage.days_after_previous && !stage.in_business_days && !stage.end_of_month,
                         stage.days, stage.otherwise, stage.condition ? &*stage.condition : nullptr});
        has_conditions = has_conditions || stage.condition;
    }
}

Day day_of_age(const Ladder& ladder, const Ladder::Rung& rung, TwoLetters country, Day due_day) {
    const Day day = rung.in_business_days ? ladder.policy->counted_day(
                                                rung.number, due_day, ladder.policy->contact_days_in(country))
                                          : due_day + rung.days_from_due;
    return rung.end_of_month ? month_end(day) : day;
}

namespace {

ItemKnowledge knowledge_of(const ItemFacts& item, Day as_of) {
    return {as_of - item.due_day, item.claim_company_minor, item.payment_method};
}

// The day from which a stage comes, contacts with the customer apart.
inline Day day_of(const Ladder& ladder, const Ladder::Rung& rung, TwoLetters country, const ItemFacts& item) {
    if (rung.in_plain_days) {
        return item.due_day + rung.days_from_due;
    }
    const bool counts_from_previous = rung.days_after_previous != 0 && item.contacted_on != no_day &&
                                      item.done.value_or(std::uint8_t{0}) != 0;
    if (!counts_from_previous) {
        return day_of_age(ladder, rung, country, item.due_day);
    }
    const Day day = rung.days == DaysOf::business ? ladder.policy->contact_days_in(country).add_business_days(
                                                        item.contacted_on, rung.days_after_previous)
                                                  : item.contacted_on + rung.days_after_previous;
    return rung.end_of_month ? month_end(day) : day;
}

// The gap begins at a contact with the customer, and at one about the item while it was another customer's.
inline Day not_before(const Ladder::Rung& rung, const CustomerFacts& customer, const ItemFacts& item) {
    const Day contacted_on = std::max(customer.last_contact_on, item.contacted_on);
    return contacted_on == no_day ? no_day : contacted_on + rung.gap_days;
}

inline NextStage timing(const Ladder& ladder, const Ladder::Rung& rung, const CustomerFacts& customer,
                        const ItemFacts& item) {
    NextStage next{static_cast<std::uint8_t>(rung.number), Bound::stage, no_day,
                   day_of(ladder, rung, customer.knowledge.country, item)};
    const auto wait_until = [&next](Day day, Bound bound) {
        if (day > next.wanted_day) {
            next.wanted_day = day;
            next.bound = bound;
        }
    };
    wait_until(not_before(rung, customer, item), Bound::gap);
    wait_until(customer.cap.until_day, customer.cap.bound);
    const ContactCalendar& calendar = ladder.policy->contact_days_in(customer.knowledge.country);
    next.day = calendar.first_contact_day(next.wanted_day);
    const Day booked_day = item.due_day + ladder.policy->grace_days;
    if (next.day > item.due_day && next.day < booked_day && !rung.lapses_at_due) {
        wait_until(booked_day, Bound::grace);
        next.day = calendar.first_contact_day(booked_day);
    }
    return next;
}

// What becomes of an item at a stage whose day has come.
enum class Arrival : std::uint8_t { comes, waits, passes };

Arrival arrival(const Ladder::Rung& rung, const CustomerFacts& customer, const ItemFacts& item, Day as_of) {
    switch (truth_of(*rung.condition, customer.knowledge, knowledge_of(item, as_of))) {
        case Truth::yes: return Arrival::comes;
        case Truth::unknown: return Arrival::waits;
        case Truth::no: return rung.otherwise == Otherwise::pass ? Arrival::passes : Arrival::waits;
    }
    return Arrival::waits;
}

// Goes up from the stage done; `at` is told each stage that is passed for its conditions.
template <class At>
NextStage climb(const Ladder& ladder, const CustomerFacts& customer, const ItemFacts& item, Day as_of,
                const At& at) {
    bool has_unmet = false;
    const std::uint8_t behind = std::max(*item.done, item.passed);
    for (const Ladder::Rung& rung : std::span(ladder.rungs).subspan(behind)) {
        if (rung.lapses_at_due && as_of >= item.due_day) {
            continue;
        }
        NextStage next = timing(ladder, rung, customer, item);
        if (rung.lapses_at_due && next.day >= item.due_day) {
            continue;
        }
        const Arrival found = rung.condition == nullptr || as_of < next.day
                                  ? Arrival::comes
                                  : arrival(rung, customer, item, as_of);
        if (found == Arrival::passes) {
            has_unmet = true;
            at(next.stage);
            continue;
        }
        if (found == Arrival::waits) {
            has_unmet = true;
            next.day = next.wanted_day = no_day;
        }
        next.has_unmet = has_unmet;
        return next;
    }
    NextStage end;
    end.has_unmet = has_unmet;
    return end;
}

inline NextStage find_next(const Ladder& ladder, const CustomerFacts& customer, const ItemFacts& item,
                           Day as_of) {
    return item.done ? climb(ladder, customer, item, as_of, [](std::uint8_t) {}) : NextStage{};
}

// What an item whose stage has come lacks for a contact of its own.
Shortfall shortfall(const Ladder& ladder, const CustomerFacts& customer, const ItemFacts& item, Day as_of) {
    const bool waits = waits_for_bank(customer.bank_matched_on, item.due_day, as_of);
    if (!ladder.has_minimum) {
        return waits ? Shortfall::bank : Shortfall::none;
    }
    const Policy& policy = *ladder.policy;
    const int scale = customer.knowledge.scale;
    // Before the due date it counts what a letter then would be about.
    const std::int64_t asked_minor =
        item.due_day < as_of ? customer.knowledge.overdue_minor : customer.knowledge.claimed_minor;
    if (asked_minor < minor_from_micro(policy.customer_minimum_micro, scale)) {
        return Shortfall::customer;
    }
    if (waits) {
        return Shortfall::bank;
    }
    return item.claim_company_minor < minor_from_micro(policy.item_minimum_micro, scale) ? Shortfall::item
                                                                                         : Shortfall::none;
}

// A contact names the item also where it announces no stage of it.
bool is_mentioned(const Ladder& ladder, const ItemFacts& item, Day as_of) {
    const Mentions mentions = ladder.policy->mentions;
    return item.claim_minor > 0 && item.due_day < as_of && mentions != Mentions::nothing && !item.to_review &&
           (mentions == Mentions::overdue || item.done != std::uint8_t{0});
}

}  // namespace

NextStage next_stage(const Ladder& ladder, const CustomerFacts& customer, const ItemFacts& item, Day as_of) {
    return find_next(ladder, customer, item, as_of);
}

std::int64_t minimum_micro(const Policy& policy, Shortfall lacking) {
    return lacking == Shortfall::customer ? policy.customer_minimum_micro
           : lacking == Shortfall::item   ? policy.item_minimum_micro
                                          : 0;
}

ContactCap contact_cap(const Policy& policy, TwoLetters country, std::span<const Day> contact_days,
                       Day as_of) {
    const ContactCalendar& calendar = policy.contact_days_in(country);
    ContactCap cap;
    const auto limit = [&](std::int32_t most, std::int32_t span_days, Bound bound) {
        if (most == 0 || contact_days.size() < static_cast<std::size_t>(most)) {
            return;
        }
        const Day until = contact_days[static_cast<std::size_t>(most) - 1] + span_days;
        // Once it has passed it is forgotten, as the contacts are that it was counted from.
        if (until > cap.until_day && calendar.first_contact_day(until) > as_of) {
            cap = {bound, until};
        }
    };
    limit(policy.contacts_per_week, week_days, Bound::week);
    limit(policy.contacts_per_month, month_days, Bound::month);
    return cap;
}

std::vector<UnmetStage> unmet_stages(const Ladder& ladder, const CustomerFacts& customer,
                                     const ItemFacts& item, Day as_of) {
    std::vector<UnmetStage> stages;
    if (!item.done || item.claim_minor == 0 || item.to_review) {
        return stages;
    }
    const auto add = [&](std::uint8_t stage, bool waits) {
        const Condition& condition = *ladder.stage(stage).condition;
        stages.push_back({stage, waits, unmet(condition, customer.knowledge, knowledge_of(item, as_of))});
    };
    const NextStage next =
        climb(ladder, customer, item, as_of, [&add](std::uint8_t stage) { add(stage, false); });
    if (waits_for_conditions(next.stage, next.day)) {
        add(next.stage, true);
    }
    return stages;
}

namespace {

// What is known of a customer's items once each has its step.
struct Standing {
    bool has_claim = false;
    bool has_unfinished = false;
    bool has_held = false;
    std::uint8_t highest_ready = 0;
    Day held_until = no_day;  // earliest last day of what is wholly held
};

bool is_insolvent(const CustomerFacts& customer, Day as_of) {
    return customer.insolvent_since != no_day && customer.insolvent_since <= as_of;
}

// The earliest next day, and the highest stage on it.
void note_next(std::uint8_t stage, Day day, CaseStep& result) {
    if (result.next_day == no_day || day < result.next_day) {
        result.next_day = day;
        result.next_stage = stage;
    } else if (day == result.next_day) {
        result.next_stage = std::max(result.next_stage, stage);
    }
}

inline ItemStep step_item(const Ladder& ladder, const CustomerFacts& customer, const ItemFacts& item,
                          bool insolvent, Day as_of, Standing& standing, CaseStep& result) {
    ItemStep step;
    step.mentioned =
        is_mentioned(ladder, item, as_of) && !waits_for_bank(customer.bank_matched_on, item.due_day, as_of);
    standing.has_held = standing.has_held || item.held_minor > 0;
    if (item.wholly_held) {
        step.state = ItemState::held;
        if (item.held_until != no_day && !insolvent) {
            step.next_day = step.wanted_day = item.held_until + 1;
            standing.held_until = standing.held_until == no_day
                                      ? item.held_until
                                      : std::min(standing.held_until, item.held_until);
        }
        return step;
    }
    if (item.claim_minor == 0) {
        step.state = ItemState::covered;
        return step;
    }
    standing.has_claim = true;
    if (item.to_review) {
        step.state = ItemState::review;
        standing.has_unfinished = true;
        return step;
    }
    const NextStage next = find_next(ladder, customer, item, as_of);
    step.has_unmet = next.has_unmet;
    if (item.done && next.stage == 0) {
        step.state = ItemState::finished;
        return step;
    }
    standing.has_unfinished = true;
    step.state = item.due_day >= as_of ? ItemState::not_due : ItemState::waiting;
    if (insolvent || next.stage == 0) {
        return step;
    }
    step.next_stage = next.stage;
    step.next_day = next.day;
    step.wanted_day = next.wanted_day;
    step.bound = next.bound;
    if (waits_for_conditions(next.stage, next.day)) {
        return step;
    }
    if (as_of >= next.day) {
        step.shortfall = shortfall(ladder, customer, item, as_of);
        if (step.shortfall == Shortfall::customer || step.shortfall == Shortfall::bank) {
            step.next_day = step.wanted_day = no_day;
        }
        if (step.shortfall != Shortfall::none) {
            return step;
        }
    }
    step.ready = as_of >= next.day;
    if (step.ready) {
        standing.highest_ready = std::max(standing.highest_ready, next.stage);
    }
    note_next(next.stage, next.day, result);
    return step;
}

// What is too little for a contact of its own goes with the letter, which it makes no harsher.
void join_small_items(const Ladder& ladder, bool has_recipient, std::uint8_t letter,
                      std::span<ItemStep> steps, CaseStep& result) {
    for (ItemStep& step : steps) {
        if (step.shortfall != Shortfall::item) {
            continue;
        }
        const Ladder::Rung& rung = ladder.stage(step.next_stage);
        step.ready = letter != 0 && step.next_stage <= letter &&
                     rung.channel_to(has_recipient) == ladder.stage(letter).channel_to(has_recipient) &&
                     (ladder.stage(letter).lapses_at_due || !rung.lapses_at_due);
        if (step.ready) {
            note_next(step.next_stage, step.next_day, result);
        } else {
            step.next_day = step.wanted_day = no_day;
        }
    }
}

CaseState state_of(const Standing& standing, Blockers blockers) {
    if (!standing.has_claim) {
        return standing.has_held ? CaseState::held : CaseState::nothing_due;
    }
    if (standing.has_unfinished && blockers != 0) {
        return CaseState::blocked;
    }
    return standing.highest_ready != 0 ? CaseState::to_contact : CaseState::waiting;
}

// Which of the ready items, one at least, the contact announces: an item passes a stage by that stage's
// channel alone. Returns the highest stage among them.
std::uint8_t choose_items(const Ladder& ladder, const CustomerFacts& customer, std::uint8_t highest,
                          std::span<const ItemFacts> items, std::span<ItemStep> steps) {
    // A letter about what is overdue asks for nothing that is not due yet.
    const bool takes_lapsing = ladder.stage(highest).lapses_at_due;
    const auto channel = [&](const ItemStep& step) {
        return ladder.stage(step.next_stage).channel_to(customer.has_recipient);
    };
    bool by_task = false;
    for (ItemStep& step : steps) {
        step.ready = step.ready && (takes_lapsing || !ladder.stage(step.next_stage).lapses_at_due);
        by_task = by_task || (step.ready && channel(step) == Channel::task);
    }
    const ItemStep* first = nullptr;  // whose stage has been possible longest
    Day first_day = no_day;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].ready || (by_task && !customer.has_recipient && channel(steps[i]) == Channel::email)) {
            continue;
        }
        const Day day =
            day_of(ladder, ladder.stage(steps[i].next_stage), customer.knowledge.country, items[i]);
        if (first == nullptr || day < first_day ||
            (day == first_day && steps[i].next_stage > first->next_stage)) {
            first = &steps[i];
            first_day = day;
        }
    }
    const Channel chosen = channel(*first);
    std::uint8_t letter = 0;
    for (ItemStep& step : steps) {
        step.ready = step.ready && channel(step) == chosen;
        letter = step.ready ? std::max(letter, step.next_stage) : letter;
    }
    return letter;
}

}  // namespace

CaseStep decide(const Ladder& ladder, const CustomerFacts& customer, std::span<const ItemFacts> items,
                Day as_of, std::span<ItemStep> steps) {
    const bool insolvent = is_insolvent(customer, as_of);
    CaseStep result;
    result.has_recipient = customer.has_recipient;
    Standing standing;
    for (std::size_t i = 0; i < items.size(); ++i) {
        steps[i] = step_item(ladder, customer, items[i], insolvent, as_of, standing, result);
    }
    std::uint8_t letter = 0;
    if (standing.highest_ready != 0) {
        letter = choose_items(ladder, customer, standing.highest_ready, items, steps);
    }
    if (ladder.has_minimum) {
        join_small_items(ladder, customer.has_recipient, letter, steps, result);
    }
    if (letter != 0) {
        result.next_stage = letter;
    }
    const bool by_email =
        letter != 0 && ladder.stage(letter).channel_to(customer.has_recipient) == Channel::email;
    result.blockers = static_cast<Blockers>((insolvent ? blocker_insolvent : 0) |
                                            (customer.sending_in_progress ? blocker_sending : 0) |
                                            (by_email && !customer.has_recipient ? blocker_no_address : 0));
    result.state = state_of(standing, result.blockers);
    if (result.state == CaseState::held && standing.held_until != no_day) {
        result.next_day = standing.held_until + 1;
    }
    if (result.state == CaseState::to_contact) {
        for (ItemStep& step : steps) {
            step.state = step.ready ? ItemState::to_contact : step.state;
        }
    }
    return result;
}

}  // namespace quittance
