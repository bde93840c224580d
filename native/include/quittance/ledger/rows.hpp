// The rows of the streams in, one struct a stream; what their columns mean: streams.hpp.
// Invariants: ids are positive 32-bit numbers, 0 stands for none; amounts are in minor units, debit positive;
// a row whose amount cannot be used says so in `fault` and holds the amount's sign alone. Nothing here rounds
// or fails.
#pragma once

#include <quittance/calendar/calendar.hpp>
#include <quittance/rates/rates.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace quittance {

using Id = std::int32_t;
inline constexpr Id no_id = 0;
inline constexpr Day no_day = std::numeric_limits<Day>::min();
inline constexpr Day first_ledger_day = 7'305;  // 1990-01-01; earlier is a slip of the pen

constexpr bool is_ledger_day(Day day) { return day >= first_ledger_day && day <= last_valid_day; }

enum class LineKind : std::uint8_t {
    invoice = 1,
    credit_note = 2,
    payment = 3,
    general_entry = 4,
    other_entry = 5
};
// How an invoice is to be paid, as it states it.
enum class PaymentMethod : std::uint8_t {
    not_stated = 0,
    transfer = 1,
    direct_debit = 2,
    bill_of_exchange = 3,
    card = 4,
    other = 5
};
inline constexpr std::array<std::string_view, 5> payment_methods = {
    "transfer", "direct_debit", "bill_of_exchange", "card", "other"};  // from 1

// "FR" or "fr" as a number; 0 for none.
using TwoLetters = std::uint16_t;
constexpr TwoLetters two_letters(std::string_view code) {
    return code.size() != 2 ? TwoLetters{0}
                            : static_cast<TwoLetters>(static_cast<unsigned char>(code[0]) << 8U |
                                                      static_cast<unsigned char>(code[1]));
}
constexpr std::array<char, 2> letters_of(TwoLetters code) {
    return {static_cast<char>(code >> 8U), static_cast<char>(code & 0xFFU)};
}

enum class SettlementKind : std::uint8_t { payment = 1, reversal = 2, credit_note = 3, other_entry = 4 };

inline constexpr std::uint32_t line_no_followup = 1;
inline constexpr std::uint32_t line_payment_blocked = 2;
inline constexpr std::uint32_t line_in_payment = 4;
inline constexpr std::uint32_t line_non_trade = 8;
inline constexpr std::uint32_t line_point_of_sale = 16;
inline constexpr std::uint32_t line_charged_interest = 32;
inline constexpr std::uint32_t line_charged_compensation = 64;
inline constexpr std::uint32_t line_charged = line_charged_interest | line_charged_compensation;
// By direct debit or a bill of exchange that no bank has returned.
inline constexpr std::uint32_t line_to_be_collected = 128;
inline constexpr std::uint32_t known_line_flags = 255;

inline constexpr std::uint32_t customer_is_company = 1;
inline constexpr std::uint32_t customer_has_vat_number = 2;
inline constexpr std::uint32_t customer_has_company_registry = 4;
inline constexpr std::uint32_t customer_refuses_mail = 8;          // at each address that there is
inline constexpr std::uint32_t customer_address_is_archived = 16;  // and there is no other
inline constexpr std::uint32_t known_customer_flags = 31;

enum class ActionState : std::uint8_t {
    none = 0,
    to_approve = 1,
    approved = 2,
    in_flight = 3,
    task = 4,
    failed = 5
};

// Why a customer fails, in the order in which it is looked for.
enum class RowFault : std::uint8_t {
    none,
    amount_malformed,
    amount_too_fine,
    amount_over_limit,
    currency_without_scale,
    date_out_of_range,
    due_date_missing,
    customer_missing,
    case_twice,
    hold_code_unknown,
};

std::string_view to_string(RowFault fault);
// What is wrong and what to do about it, a sentence each.
std::string_view message(RowFault fault);
std::string_view cure(RowFault fault);

struct LineRow {
    Id line_id = no_id;
    Id move_id = no_id;
    Id customer_id = no_id;
    Id company_id = no_id;
    LineKind kind = LineKind::invoice;
    std::uint32_t flags = 0;
    Id currency_id = no_id;
    Day due_day = no_day;
    Day day = no_day;
    Id reversed_move_id = no_id;
    std::int64_t amount_minor = 0;
    std::optional<std::int64_t> amount_company_minor;  // where the line is in another currency
    std::int64_t residual_minor = 0;
    std::int64_t residual_company_minor = 0;
    Day delivery_day = no_day;
    Day discount_day = no_day;                     // last day of a discount for early payment
    std::optional<std::int64_t> discounted_minor;  // what pays the line until then
    PaymentMethod payment_method = PaymentMethod::not_stated;
    RowFault fault = RowFault::none;

    bool operator==(const LineRow&) const = default;
};

struct SettlementRow {
    Id line_id = no_id;
    SettlementKind kind = SettlementKind::payment;
    Day day = no_day;
    std::int64_t amount_minor = 0;
    RowFault fault = RowFault::none;

    bool operator==(const SettlementRow&) const = default;
};

struct CustomerRow {
    Id customer_id = no_id;
    std::uint32_t flags = 0;
    Id recipient_id = no_id;
    std::int64_t recipient_key = 0;
    // Texts are read while the row is added.
    std::string_view country = {};              // ISO 3166-1, "" where it is not known
    std::string_view language = {};             // ISO 639-1, "" where it is not known
    std::optional<std::string_view> tags = {};  // names, a line each
    Day since = no_day;
    std::optional<bool> insured = {};
};

// What many customers have in common.
struct CustomerProfile {
    TwoLetters country = 0;  // 0 where it is not known
    TwoLetters language = 0;
    std::optional<bool> insured;
    std::optional<std::string> tags;  // names, a line each

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes what the compiler writes for a 0
    auto operator<=>(const CustomerProfile&) const = default;
};

// What is kept of a customer.
struct Customer {
    static constexpr unsigned flag_bits = 8;
    static constexpr unsigned profile_bits = 24;

    Id customer_id = no_id;
    Id recipient_id = no_id;
    std::int64_t recipient_key = 0;
    Day since = no_day;
    std::uint32_t flags : flag_bits = 0;
    std::uint32_t profile : profile_bits = 0;  // into the profiles of the snapshot
};
static_assert(sizeof(Customer) == 24);
static_assert(known_customer_flags < 1U << Customer::flag_bits);

// Where an item begins that was late already when the company took its first steps.
enum class Backlog : std::uint8_t { as_company, first_stage, stage_of_age, review };

struct CaseRow {
    Id case_id = no_id;
    Id customer_id = no_id;
    std::uint8_t relation = 0;
    ActionState action_state = ActionState::none;
    Backlog backlog = Backlog::as_company;
    Day insolvent_since = no_day;
    Day last_contact_on = no_day;
    Id action_id = no_id;
    std::optional<std::int64_t> action_fingerprint;
    std::optional<std::int64_t> fingerprint;
};

struct ItemRow {
    Id item_id = no_id;
    Id move_id = no_id;
    std::int32_t ordinal = 0;
    bool closed = false;
    std::string_view stage;  // code of the stage done, "" for none; read while the row is added
    Day stage_on = no_day;
    std::optional<std::int64_t> fingerprint;
    Id stage_customer_id = no_id;  // who was contacted then; none: the customer of its line
};

enum class TermsKind : std::uint8_t { customer = 1, contract = 2, invoice = 3 };

// What was agreed with a customer or stated on an invoice. What a row does not state is empty.
struct TermsRow {
    TermsKind kind = TermsKind::customer;
    Id customer_id = no_id;  // of an invoice none
    Id move_id = no_id;      // of an invoice alone
    Day from_day = no_day;   // invoice dates that a contract covers
    Day until_day = no_day;
    std::string jurisdiction;
    std::uint8_t relation = 0;
    std::optional<RateRule> rate;
    Day insolvent_since = no_day;
    Day notice_day = no_day;
    Day judgment_day = no_day;
    bool capitalises = false;
    std::string period;                   // of limitation
    std::int32_t clause_share_micro = 0;  // of a penalty clause; 0 with no least amount: none
    std::int32_t clause_least_minor = 0;  // in company currency
};

enum class ChargeKind : std::uint8_t { interest = 1, compensation = 2 };

// Interest or compensation of an instalment that was charged or waived; a reversal is negative.
struct ChargeRow {
    Id move_id = no_id;
    std::int32_t ordinal = 0;
    ChargeKind kind = ChargeKind::interest;
    Id currency_id = no_id;
    std::int64_t amount_minor = 0;
    bool pending = false;  // not in the books yet
    RowFault fault = RowFault::none;
};

// An event that may interrupt limitation, of one claim or of all claims of a customer.
struct InterruptionRow {
    Id customer_id = no_id;
    Id move_id = no_id;
    Day day = no_day;
    std::string event;
};

// What keeps a customer, a move or an instalment from being chased, wholly or up to an amount.
struct HoldRow {
    Id hold_id = no_id;
    Id customer_id = no_id;
    Id move_id = no_id;        // none where the customer is held
    std::int32_t ordinal = 0;  // of the move's instalment; 0: all of them
    std::string code;
    Id currency_id = no_id;
    std::optional<std::int64_t> amount_minor;  // none: all of it
    Day from_day = no_day;
    Day until_day = no_day;  // last day
    RowFault fault = RowFault::none;
};

// What is kept of an earlier night of a customer; the bytes are read while the row is added.
struct SliceRow {
    Id slice_id = no_id;
    Id customer_id = no_id;  // none: of lines without a customer
    std::int64_t hash = 0;
    Day leaves_on = no_day;                 // the first day on which the window takes something
    std::optional<std::string_view> slice;  // where that day has come
    std::optional<std::int64_t> decision;   // fingerprint of what was decided last
};

struct KeptSlice {
    Id slice_id = no_id;
    Id customer_id = no_id;
    std::int64_t hash = 0;
    std::optional<std::int64_t> decision;
    std::optional<std::string> slice;
};

// A contact with a customer that took place.
struct ContactRow {
    Id customer_id = no_id;
    Day day = no_day;
};

}  // namespace quittance
