// The step function: what comes next for each item of a customer, and for the customer.
// native/docs/spec-escalation.md. Invariants: pure; one letter per customer, each item keeps its own stage; a
// day that is returned is a fact that does not move while time passes. Nothing here rounds or fails.
#pragma once

#include <quittance/ledger/ledger.hpp>
#include <quittance/policy/manifests.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace quittance {

// A policy as the step function reads it.
struct Ladder {
    struct Rung {
        std::int32_t number = 0;
        std::int32_t days_from_due = 0;
        std::int32_t days_after_previous = 0;  // 0: counted from the due date
        std::int32_t gap_days = 0;
        Channel channel = Channel::email;
        bool falls_to_task = false;  // where there is nobody to write to
        bool automatic = false;
        bool lapses_at_due = false;
        bool end_of_month = false;
        bool in_business_days = false;  // counted from the due date, as Policy::counted_day does
        bool in_plain_days = true;      // so many days after the due date
        DaysOf days = DaysOf::calendar;
        Otherwise otherwise = Otherwise::wait;
        const Condition* condition = nullptr;  // of the policy, which outlives this

        Channel channel_to(bool has_recipient) const {
            return falls_to_task && !has_recipient ? Channel::task : channel;
        }
    };

    explicit Ladder(const Policy& policy);
    explicit Ladder(const Policy&&) = delete;  // it would not outlive this
    const Rung& stage(std::uint8_t number) const { return rungs[number - 1U]; }

    const Policy* policy;  // which outlives this
    std::vector<Rung> rungs;
    bool has_conditions = false;
    bool has_minimum = false;  // less than something starts no contact
};

enum class ItemState : std::uint8_t { not_due, waiting, to_contact, held, covered, finished, review };
enum class CaseState : std::uint8_t { to_contact, waiting, blocked, held, nothing_due };

std::string_view to_string(ItemState state);
std::string_view to_string(CaseState state);

using Blockers = std::uint8_t;
inline constexpr Blockers blocker_insolvent = 1;
inline constexpr Blockers blocker_sending = 2;
inline constexpr Blockers blocker_no_address = 4;

// What a stage comes no earlier than: its own day, the gap after a contact, the most contacts in a week or a
// month, or the days that the bank takes to book.
enum class Bound : std::uint8_t { stage, gap, week, month, grace };

// What falls short of a contact: what is overdue of the customer, the days that the bank's lines are matched,
// or the item's amount.
enum class Shortfall : std::uint8_t { none, customer, bank, item };

// Until when the contacts that took place keep a customer from being contacted.
struct ContactCap {
    Bound bound = Bound::week;
    Day until_day = no_day;  // the first day on which one more is possible
};

struct CustomerFacts {
    Day insolvent_since = no_day;
    Day last_contact_on = no_day;
    bool sending_in_progress = false;
    bool has_recipient = false;
    Day bank_matched_on = no_day;  // none: nothing waits for the bank
    ContactCap cap;
    CustomerKnowledge knowledge;
};

struct ItemFacts {
    Day due_day = no_day;
    std::int64_t claim_minor = 0;
    // 0 for none; nullopt where the policy does not know the stage done: the item waits.
    std::optional<std::uint8_t> done = 0;
    std::int64_t held_minor = 0;
    bool wholly_held = false;
    Day held_until = no_day;    // last day of the hold that ends first
    Day contacted_on = no_day;  // by the stage done, whoever was the customer
    bool to_review = false;     // backlog that waits for a person
    std::uint8_t passed = 0;    // stages that its age passes it over
    std::int64_t claim_company_minor = 0;
    PaymentMethod payment_method = PaymentMethod::not_stated;
};

struct ItemStep {
    ItemState state = ItemState::not_due;
    std::uint8_t next_stage = 0;  // 0 for none
    Bound bound = Bound::stage;
    Shortfall shortfall = Shortfall::none;  // of a stage that has come
    bool ready = false;                     // announced by the contact
    bool mentioned = false;                 // named by a contact also where that announces no stage of it
    bool has_unmet = false;                 // some stage did not come because of its conditions
    Day next_day = no_day;    // none of a stage that waits for its conditions or for more to ask for
    Day wanted_day = no_day;  // before the calendar moved it
};

struct CaseStep {
    Day next_day = no_day;
    CaseState state = CaseState::nothing_due;
    std::uint8_t next_stage = 0;  // of the letter where an item is ready; 0 for none
    Blockers blockers = 0;
    bool has_recipient = false;
};

// By which channel the contact goes that a case has come to.
inline Channel channel_of(const Ladder& ladder, const CaseStep& contact) {
    return ladder.stage(contact.next_stage).channel_to(contact.has_recipient);
}
// The stage of an item is possible, and the contact that is proposed goes by another channel.
inline bool waits_for_channel(const Ladder& ladder, const CaseStep& contact, std::uint8_t next_stage,
                              Day next_day, Day as_of) {
    return contact.state == CaseState::to_contact && next_stage != 0 && next_day != no_day &&
           as_of >= next_day &&
           ladder.stage(next_stage).channel_to(contact.has_recipient) != channel_of(ladder, contact);
}

// The day of an item's age on which a stage comes, whatever happened to the item. `country` is the
// customer's.
Day day_of_age(const Ladder& ladder, const Ladder::Rung& rung, TwoLetters country, Day due_day);

// Section 5: the stage after `done` that can still come, and the day from which it can. Stage 0 is the end of
// the ladder; no day is that of a stage whose conditions do not hold on the night.
struct NextStage {
    std::uint8_t stage = 0;
    Bound bound = Bound::stage;
    Day day = no_day;         // a contact day
    Day wanted_day = no_day;  // before the calendar moved it
    bool has_unmet = false;   // it waits for its conditions, or one before it was passed for them
};
NextStage next_stage(const Ladder& ladder, const CustomerFacts& customer, const ItemFacts& item, Day as_of);

// Overdue, and perhaps paid by what the bank's lines will say.
inline bool waits_for_bank(Day bank_matched_on, Day due_day, Day as_of) {
    return bank_matched_on != no_day && due_day > bank_matched_on && due_day < as_of;
}

inline bool waits_for_conditions(std::uint8_t next_stage, Day next_day) {
    return next_stage != 0 && next_day == no_day;
}

// A stage that an item does not come to because of its conditions: it waits there, or passed it over.
struct UnmetStage {
    std::uint8_t stage = 0;
    bool waits = false;
    Decisive unmet;
};
// In the order of the ladder; none of an item that is held, covered or in review.
std::vector<UnmetStage> unmet_stages(const Ladder& ladder, const CustomerFacts& customer,
                                     const ItemFacts& item, Day as_of);

// The amount of the policy that is not reached; the most contacts that it allows in what binds, 0 for
// another.
std::int64_t minimum_micro(const Policy& policy, Shortfall lacking);
inline std::int32_t contacts_within(const Policy& policy, Bound bound) {
    return bound == Bound::week    ? policy.contacts_per_week
           : bound == Bound::month ? policy.contacts_per_month
                                   : 0;
}

// `contact_days` from the latest, as contact_cap finds them in force: none once the day has come.
ContactCap contact_cap(const Policy& policy, TwoLetters country, std::span<const Day> contact_days,
                       Day as_of);

// Section 6. `steps` has the size of `items`.
CaseStep decide(const Ladder& ladder, const CustomerFacts& customer, std::span<const ItemFacts> items,
                Day as_of, std::span<ItemStep> steps);

}  // namespace quittance
