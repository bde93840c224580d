// Dates that the law counts from an invoice: the end of limitation and the latest due date.
// Invariants: periods of years end on the same day number, or the last of the month; an event that interrupts
// starts a period of the same length anew, one after the last day changes nothing. Nothing here rounds. Fails
// with the codes named below; what the law does not say of a due date is an answer, not a failure.
#pragma once

#include <quittance/policy/manifests.hpp>

#include <cstdint>
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

// The days of a claim from which a period may be counted.
struct ClaimDays {
    Day due_day = 0;
    std::optional<Day> issue_day{};
    std::optional<Day> delivery_day{};
};

struct LimitationCount {
    Day counted_from = 0;  // the due day, the end of its year, a delivery, or the last event that interrupted
    // The period begins with a delivery of which the day is not known: the day of issue stands in, or the due
    // day where that is not known either.
    bool instead_of_delivery = false;
    Day last_day = 0;  // a claim is in time up to it, unless interrupted
    const LimitationPeriod* period = nullptr;
    const Fact* fact = nullptr;
    std::vector<LimitationEvent> interrupted_by;
    std::vector<LimitationEvent> without_effect;  // that interrupt nothing, or came too late
    std::vector<LimitationEvent> not_known;  // the manifest does not say whether they interrupt: not counted
};

// `period` names a special one; "" is the relation's ordinary one. nullptr where the manifest knows none.
const LimitationPeriod* find_limitation_period(const Jurisdiction& jurisdiction, Relation relation,
                                               std::string_view period = "");

// The last day of a period that nothing interrupts and that no delivery begins; nullopt after 2199. Allocates
// nothing.
std::optional<Day> uninterrupted_last_day(const LimitationPeriod& period, Day due_day);

// `period` as above. Codes: limitation_not_known, date_out_of_range.
Result<LimitationCount> count_limitation(const Jurisdiction& jurisdiction, Relation relation,
                                         const ClaimDays& claim, std::span<const LimitationEvent> events,
                                         std::string_view period = "");

// The last due day that a term allows, counted from its start.
Day latest_due_day(const PaymentTerm& term, Day start_day);

// The term that holds, where its relation has some: of the sector, or of no sector else; `code` names one, ""
// is the longest legal maximum. nullptr where the manifest knows none.
const PaymentTerm* find_payment_term(const Jurisdiction& jurisdiction, Relation relation,
                                     std::string_view sector = "", std::string_view code = "");

// Of an invoice to a customer, of a bill that we owe, or of a payment term by itself.
enum class DueDateOf : std::uint8_t { invoice, bill, term };

std::optional<DueDateOf> parse_due_date_of(std::string_view name);  // "invoice", "bill", "term"

// A due day beside what the host knows of its invoice; nothing where it does not know.
struct DueDate {
    DueDateOf of = DueDateOf::invoice;
    Relation relation = Relation::not_stated;  // of the debtor; a bill and a term are between businesses else
    std::string_view sector;
    std::string_view term;  // as in find_payment_term
    std::optional<Day> issue_day;
    std::optional<Day> delivery_day;
    std::optional<Day> receipt_day;  // of the invoice
    std::optional<Day> due_day;
    std::optional<bool> to_period_end;  // whether it was agreed to count to the end of a month or period
};

enum class CountedFrom : std::uint8_t { issue, delivery, receipt, instead_of_delivery, instead_of_receipt };

enum class DueVerdict : std::uint8_t {
    within,
    period_end,  // within only if it was agreed to count to the end of a month or period, which nobody said
    beyond,
};

// Why there is no latest due day; the first that holds.
enum class DueUnknown : std::uint8_t { none, jurisdiction_unknown, payment_terms_not_known, start_not_known };

std::string_view to_string(CountedFrom counted_from);
std::string_view to_string(DueVerdict verdict);
std::string_view to_string(DueUnknown unknown);  // "" for none

struct LatestDue {
    DueUnknown unknown = DueUnknown::none;
    Relation relation = Relation::not_stated;  // under which it was judged
    // The maximum that was held against the due day; nullptr where something is unknown, and nothing below
    // then.
    const PaymentTerm* term = nullptr;
    const Jurisdiction* jurisdiction = nullptr;
    const Fact* fact = nullptr;  // behind the maximum
    CountedFrom counted_from = CountedFrom::issue;
    Day start_day = 0;
    Day latest_day = 0;
    std::optional<DueVerdict> verdict;  // none without a due day
    std::int32_t days_beyond = 0;
};

// The longest that the law allows: the longest maximum, and where the agreement counts to the end of a period
// also those that do. The day of issue stands in for a delivery or a receipt of which the day is not known.
LatestDue latest_due(const Jurisdiction* jurisdiction, const DueDate& due_date);

}  // namespace quittance
