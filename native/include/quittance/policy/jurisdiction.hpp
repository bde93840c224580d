// What one country's law gives, by relation of the customer.
// Invariants: a part is known or says why it is not; every known part rests on a fact with its source and
// status. Only compensation_amount rounds; nothing throws.
#pragma once

#include <quittance/calendar/calendar.hpp>
#include <quittance/money/money.hpp>
#include <quittance/rates/rates.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// Values as in the streams between host and core.
enum class Relation : std::uint8_t { not_stated = 0, b2b = 1, public_buyer = 2, consumer = 3, unknown = 4 };

// Those that a rule may name.
inline constexpr std::array customer_relations = {Relation::b2b, Relation::public_buyer, Relation::consumer,
                                                  Relation::unknown};

std::string_view to_string(Relation relation);  // "b2b", "public", "consumer", "unknown"
std::optional<Relation> parse_relation(std::string_view name);
// Whether late-payment interest and compensation may be named without a person having looked: a consumer, or
// somebody who may be one, is never told of them by itself.
bool is_business(Relation relation);

enum class CompensationScope : std::uint8_t { invoice, due_date };

std::string_view to_string(CompensationScope scope);

// How the amount of a compensation is found.
enum class CompensationScale : std::uint8_t {
    flat,        // amount_minor
    by_size,     // the amount of the band that holds the debt
    percentage,  // the sum of each band's share of the debt, between least and greatest
};

std::string_view to_string(CompensationScale scale);

struct CompensationBand {
    // Of the debt: exclusive by size, inclusive by percentage; amount_limit_minor in the last band.
    std::int64_t until_minor = 0;
    std::int64_t amount_minor = 0;  // by size
    std::int64_t share_nano = 0;    // by percentage
};

struct Compensation {
    Currency currency;
    CompensationScale scale = CompensationScale::flat;
    std::int64_t amount_minor = 0;  // flat
    std::vector<CompensationBand> bands;
    std::int64_t least_minor = 0;
    std::int64_t greatest_minor = 0;
    CompensationScope scope = CompensationScope::invoice;
    // More than 0: due only where a formal notice was not heeded within so many days.
    std::int32_t notice_days = 0;
    FactStatus status = FactStatus::unverified;
    Day from_day = first_valid_day;  // for claims late from this day on
};

// The compensation for a debt of its currency. Rounds a percentage once, half away from zero.
std::int64_t sized_compensation(const Compensation& compensation, std::int64_t debt_minor);  // not flat
inline std::int64_t compensation_amount(const Compensation& compensation, std::int64_t debt_minor) {
    return compensation.scale == CompensationScale::flat ? compensation.amount_minor
                                                         : sized_compensation(compensation, debt_minor);
}

// A sentence of law that a rule rests on.
struct Fact {
    std::string code;
    std::string text;  // English
    std::string source;
    FactStatus status = FactStatus::unverified;
    std::optional<Day> from_day;
    std::optional<Day> until_day;
    std::string reference{};  // name and number of the text of law, "" where the fact is none
    // The same by language, English among them.
    std::map<std::string, std::string> texts{};
    std::map<std::string, std::string> references{};
    std::map<std::string, std::string> sources{};
};

// A part of the law, or why the manifest does not know it.
template <class Value>
struct Known {
    std::optional<Value> value;
    std::string not_available_because;
};

// From which day a claim bears interest.
enum class FirstDay : std::uint8_t { after_due, after_notice };

// Where the one rounding stands: on the sum, or on each line of constant principal and rate.
enum class RoundingScope : std::uint8_t { sum, segment };

std::string_view to_string(FirstDay first_day);
std::string_view to_string(RoundingScope scope);
// "end" or "segment", as on the command line.
std::optional<RoundingScope> parse_rounding_scope(std::string_view name);

// What a judgment adds to the rate once so many months have passed.
struct JudgmentMargin {
    std::int32_t months = 0;
    std::int64_t margin_nano = 0;
    FactStatus status = FactStatus::unverified;
};

// By which fact, or for want of one, recovery costs are asked for with a judgment only.
struct CostsRule {
    std::string fact;                   // "" where none is known
    std::string not_available_because;  // sentence
};

// What is due from customers of one relation; without `rate` nothing is available and `not_available_because`
// says why.
struct RelationRule {
    std::string not_available_because;  // sentence
    std::vector<RateRule> rate;         // one after the other, without overlap
    std::optional<RateRule> contract_floor;
    FirstDay first_day = FirstDay::after_due;
    DayCount day_count = DayCount::actual_365;
    Rounding rounding = Rounding::half_away_from_zero;
    RoundingScope rounding_scope = RoundingScope::sum;
    bool compounds_yearly = false;  // unpaid interest of a full year bears interest from its anniversary
    std::optional<JudgmentMargin> judgment;
    std::optional<Compensation> compensation;
    // How well it is known that a penalty clause of a contract holds; none where the law does not say so.
    std::optional<FactStatus> clause_status;
    std::optional<CostsRule> costs;  // none where recovery costs may be asked for
    // By part ("rate", "first_day", …) the fact behind it; of several rates the last.
    std::map<std::string, std::string> facts;

    bool available() const { return !rate.empty(); }
    FrozenOn frozen_on() const { return available() ? rate.back().frozen_on : FrozenOn::never; }
};

// Parts of a debt, in the order in which a payment settles them.
enum class DebtPart : std::uint8_t { costs, interest, principal };

std::string_view to_string(DebtPart part);

enum class LimitationStart : std::uint8_t { due_date, end_of_year, delivery };

struct LimitationPeriod {
    std::string code;  // "general", "carriage", …; the first one of a relation is the ordinary one
    std::vector<Relation> relations;
    std::int32_t years = 0;
    LimitationStart start = LimitationStart::due_date;
    std::string fact;
};

struct LimitationEventRule {
    std::string code;                 // "acknowledgement", "court_claim", "formal_notice", …
    std::vector<Relation> relations;  // empty: all of them
    bool interrupts = false;
    std::string fact;
};

struct Limitation {
    std::vector<LimitationPeriod> periods;
    std::vector<LimitationEventRule> events;
};

enum class TermStart : std::uint8_t { issue, delivery, invoice_receipt };

std::string_view to_string(TermStart start);

// How days and an end of month combine.
enum class TermEnd : std::uint8_t {
    days,                 // start + days
    days_then_month_end,  // end of the month that holds start + days
    month_end_then_days,  // end of the month of start, + days
    either_month_end,     // the later of the two: both ways of counting are accepted
    ten_days_then_days,   // end of the ten-day period of start, + days
};

struct PaymentTerm {
    std::string code;  // "default", "agreed", "end_of_month", or a sector's name
    std::vector<Relation> relations;
    std::string sector;       // "" for all trades
    bool is_default = false;  // holds where nothing is agreed; the others are legal maxima
    std::int32_t days = 0;
    TermStart start = TermStart::issue;
    TermEnd end = TermEnd::days;
    std::string fact;
};

// When interest bears interest.
enum class Capitalisation : std::uint8_t {
    by_contract,  // due for a full year, and only if a contract or a judgment says so
    by_law,       // by itself
    never,
};

std::string_view to_string(Capitalisation capitalisation);

// What the law of a country asks of the contacts with customers of some relations: one of the three.
struct ContactRule {
    std::vector<Relation> relations;
    // The letters that give a deadline of so many days at least, and are followed by nothing before it is
    // over: "first" (the first once the item is due) or a text.
    std::vector<std::string> letters;
    std::int32_t least_deadline_days = 0;
    // Penalties are named only after a letter that names none, gives so many days, and is followed by nothing
    // before they are over; 0: no such rule.
    std::int32_t penalties_after_days = 0;
    std::vector<std::string> banned_channels;  // no contact goes by them
    std::string fact;
};

struct Jurisdiction {
    std::string code;                  // "FR"
    std::vector<std::string> aliases;  // other codes that mean it: "GB"; countries that it stands in for
    std::string title;
    std::map<Relation, RelationRule> relations;  // b2b, public_buyer, consumer, unknown: all four
    Known<std::vector<DebtPart>> imputation;     // legal order
    Known<bool> insolvency_stops_interest;
    Known<Limitation> limitation;
    Known<std::vector<PaymentTerm>> payment_terms;
    std::optional<Capitalisation> capitalisation;  // nullopt: not known
    std::vector<ContactRule> contact;
    // vat, capitalisation, formal_notice, fines, imputation, insolvency: the fact that says it.
    std::map<std::string, Known<std::string>> treatments;
    std::vector<Fact> facts;  // each part above rests on one of them

    const Fact* fact(std::string_view fact_code) const;
    // Names of the published series that rates and floors are counted from.
    std::set<std::string> series() const;
};

}  // namespace quittance
