// Dates that the law counts from an invoice: the end of limitation and the latest due date.
// Invariants: periods of years end on the same day number, or the last of the month; an event that interrupts
// starts a period of the same length anew, one after the last day changes nothing. Nothing here rounds. Fails
// with the codes named below.
#pragma once

#include <quittance/policy/manifests.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

struct LimitationEvent {
    Day day = 0;
    std::string code;  // of the jurisdiction's events
};

struct LimitationCount {
    Day counted_from = 0;  // the due day, the end of its year, or the last event that interrupted
    Day last_day = 0;      // a claim is in time up to it, unless interrupted
    const LimitationPeriod* period = nullptr;
    const Fact* fact = nullptr;
    std::vector<LimitationEvent> interrupted_by;
    std::vector<LimitationEvent> without_effect;  // that interrupt nothing, or came too late
    std::vector<LimitationEvent> not_known;  // the manifest does not say whether they interrupt: not counted
};

// `period` names a special one; "" is the relation's ordinary one. nullptr where the manifest knows none.
const LimitationPeriod* find_limitation_period(const Jurisdiction& jurisdiction, Relation relation,
                                               std::string_view period = "");

// The last day of a period that nothing interrupts; nullopt after 2199. Allocates nothing.
std::optional<Day> uninterrupted_last_day(const LimitationPeriod& period, Day due_day);

// `period` as above. Codes: limitation_not_known, date_out_of_range.
Result<LimitationCount> count_limitation(const Jurisdiction& jurisdiction, Relation relation, Day due_day,
                                         std::span<const LimitationEvent> events,
                                         std::string_view period = "");

// The last due day that a term allows, counted from its start.
Day latest_due_day(const PaymentTerm& term, Day start_day);

// The term that holds: of the sector where it has some, of the relation else; `code` names one, "" is the
// longest legal maximum. Codes: payment_terms_not_known.
Result<PaymentTerm> find_payment_term(const Jurisdiction& jurisdiction, Relation relation,
                                      std::string_view sector = "", std::string_view code = "");

}  // namespace quittance
