// Interest on one claim over changes of rate and principal, and the fixed compensation for late payment.
// Invariants: the first day that bears interest is first_day; an event dated D changes the principal from
// D + 1, one dated before first_day from the start; the principal never falls below zero, the excess is
// overpaid.
// Numerators are summed exactly as amount_minor × rate_nano × year_units. Only settle_interest rounds, once
// on the sum. accrue neither allocates nor throws; AccrualStatus says where a rate was missing, and interest
// ends with the day before.
#pragma once

#include <quittance/base/int128.hpp>
#include <quittance/calendar/calendar.hpp>
#include <quittance/money/money.hpp>
#include <quittance/rates/rates.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// numerator / interest_denominator is interest in minor units.
inline constexpr int128 interest_denominator = int128{rate_unit_nano} * year_units_per_year;

// A rate table under one day count, as a running sum by day: sum(day) = Σ rate_nano × year_units up to and
// including day. Built once per run and rule; the interest on a constant principal over any days is then one
// subtraction and one product.
class AccrualIndex {
public:
    AccrualIndex() = default;
    // The part of the table between from_day and until_day, both inclusive.
    AccrualIndex(const RateTable& table, DayCount day_count, Day from_day, Day until_day);

    // True when every day has a rate.
    bool covers(Day from_day, Day to_day) const {
        return from_day >= first_day_ && to_day <= last_day_ &&
               (gaps_.empty() || first_missing(from_day, to_day) > to_day);
    }
    // The first day without a rate, or to_day + 1.
    Day first_missing(Day from_day, Day to_day) const;

    // rate_nano × year_units over from_day..to_day, both inclusive and covered.
    std::int64_t between(Day from_day, Day to_day) const {
        const auto start = static_cast<std::size_t>(from_day - first_day_);
        const auto end = static_cast<std::size_t>(to_day - first_day_) + 1;
        return sums_[end] - sums_[start];
    }

private:
    struct Gap {
        Day from_day;
        Day until_day;
    };

    Day first_day_ = 0;
    Day last_day_ = -1;
    std::vector<std::int64_t> sums_;  // sums_[i]: up to the day before first_day_ + i
    std::vector<Gap> gaps_;           // days between first_day_ and last_day_ without a rate
};

// What is not a payment nor a credit note (a write-off, another entry) lowers the principal like a payment;
// no money came, so nothing may call it paid.
enum class EventKind : std::uint8_t { credit, payment, other };

constexpr std::string_view to_string(EventKind kind) {
    return kind == EventKind::credit ? "credit" : kind == EventKind::payment ? "payment" : "other";
}

struct Event {
    Day day = 0;
    EventKind kind = EventKind::payment;
    std::int64_t amount_minor = 0;     // positive
    std::int64_t remainder_minor = 0;  // beside it, what it settled of a part that never bears
};

// Order in which events apply: by day, credits before the others of the same day.
constexpr bool applies_before(const Event& a, const Event& b) {
    return a.day != b.day ? a.day < b.day : a.kind == EventKind::credit && b.kind != EventKind::credit;
}

struct Claim {
    std::int64_t amount_minor = 0;         // positive
    std::int64_t credit_origin_minor = 0;  // credit notes linked to the invoice: it was never owed
    Day due_day = 0;
    Day first_day = 0;  // first day that bears interest, by default due_day + 1
    Day as_of_day = 0;  // inclusive
};

enum class AccrualStatus : std::uint8_t { ok, rate_missing };

struct Accrual {
    AccrualStatus status = AccrualStatus::ok;
    Day missing_day = 0;               // first day without a rate, when status says so
    std::int64_t principal_minor = 0;  // left at as_of_day
    std::int64_t overpaid_minor = 0;
    // Principal open on the day after due_day, 0 when as_of_day is not later than due_day.
    std::int64_t late_minor = 0;
    std::int64_t paid_late_minor = 0;  // of it, paid after due_day
    std::int32_t event_count = 0;      // events up to as_of_day
    int128 numerator = 0;              // interest over interest_denominator, in minor units

    // The claim was late, and something else than credit notes alone settled it or still has to.
    bool compensation_due() const { return late_minor > 0 && (principal_minor > 0 || paid_late_minor > 0); }
};

// The one rounding.
constexpr std::int64_t settle_interest(int128 numerator, Rounding rounding) {
    return divide_round(numerator, interest_denominator, rounding);
}

struct NoSink {
    void operator()(Day, Day, std::int64_t) const {}
};

// The hot path. `events` sorted by applies_before; those after as_of_day are left out. `sink(from_day,
// to_day, principal_minor)` gets each stretch of constant positive principal, both days inclusive, in order.
template <class Sink = NoSink>
Accrual accrue(const Claim& claim, std::span<const Event> events, const AccrualIndex& index,
               Sink&& sink = {}) {
    Accrual result;
    std::int64_t principal_minor = claim.amount_minor;
    const auto reduce = [&](std::int64_t amount_minor) {
        const std::int64_t applied_minor = std::min(amount_minor, principal_minor);
        principal_minor -= applied_minor;
        result.overpaid_minor += amount_minor - applied_minor;
        return applied_minor;
    };
    Day from_day = claim.first_day;
    const auto bear_until = [&](Day to_day) {
        if (to_day < from_day) {
            return;
        }
        if (principal_minor > 0 && result.status == AccrualStatus::ok) {
            Day until_day = to_day;
            if (!index.covers(from_day, to_day)) {
                result.status = AccrualStatus::rate_missing;
                result.missing_day = index.first_missing(from_day, to_day);
                until_day = result.missing_day - 1;
            }
            if (until_day >= from_day) {
                result.numerator += int128{principal_minor} * index.between(from_day, until_day);
                sink(from_day, until_day, principal_minor);
            }
        }
        from_day = to_day + 1;
    };

    reduce(claim.credit_origin_minor);
    bool late_known = false;
    for (const Event& event : events) {
        if (event.day > claim.as_of_day) {
            break;
        }
        const bool late = event.day > claim.due_day;
        if (late && !late_known) {
            result.late_minor = principal_minor;
            late_known = true;
        }
        bear_until(event.day);
        const std::int64_t applied_minor = reduce(event.amount_minor);
        if (late && event.kind != EventKind::credit) {
            result.paid_late_minor += applied_minor;
        }
        ++result.event_count;
    }
    if (!late_known && claim.as_of_day > claim.due_day) {
        result.late_minor = principal_minor;
    }
    bear_until(claim.as_of_day);
    result.principal_minor = principal_minor;
    return result;
}

// One line of a derivation: constant principal and constant rate.
struct InterestSegment {
    Day from_day = 0;
    Day to_day = 0;         // inclusive
    std::int32_t days = 0;  // as the day count counts them
    std::int64_t principal_minor = 0;
    std::int64_t rate_nano = 0;
    FactStatus status = FactStatus::official;        // the worst of the rates behind it
    std::optional<std::int64_t> raised_from_nano{};  // by the legal floor
    int128 numerator = 0;                            // over interest_denominator, in minor units
    std::vector<std::string> sources;  // of the rates behind it, by date; "" for a contract rate
    // The rows behind it that a person has to confirm; they live as long as the manifests.
    std::vector<const RateRow*> unconfirmed_rows{};
};

// "n/d" in lowest terms, in currency units: the exact interest of a line.
std::string interest_fraction(int128 numerator, int scale);

}  // namespace quittance
