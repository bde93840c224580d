// The streams in, each declared once: the columns in their published order, with what a person must know of
// each and the member of the row that it fills. Whatever reads a row, the documentation's tables and the
// module's STREAMS follow from here. Invariant: a column's range fits its member. Nothing here rounds.
#pragma once

#include <quittance/base/diagnostic.hpp>
#include <quittance/ledger/rows.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace quittance {

// Fingerprints are 64-bit hashes; json only goes out; bytes are as long as they are.
enum class ColumnType : std::uint8_t {
    id,
    integer,
    flags,
    boolean,
    date,
    amount,
    rate,
    text,
    fingerprint,
    json,
    bytes
};
std::string_view to_string(ColumnType type);

// What an amount is counted in.
enum class ColumnUnit : std::uint8_t {
    none,
    currency,               // that of the row, or of the line that it names
    company_currency,       // that of the root company
    compensation_currency,  // that in which the law gives compensation
};
std::string_view to_string(ColumnUnit unit);  // "" for none

// What is published of a column, of streams in and out alike.
struct StreamColumn {
    std::string_view name;
    ColumnType type;
    ColumnUnit unit;
    bool null;  // NULL is allowed
    std::string_view meaning;
};

// A column that is read but fills nothing.
struct Unread {};

template <ColumnType column_type, class Member>
struct InputColumn {
    static constexpr ColumnType type = column_type;
    static constexpr bool is_read = !std::is_same_v<Member, Unread>;

    std::string_view name;
    Member member;
    std::string_view meaning;
    bool null = false;
    ColumnUnit unit = ColumnUnit::none;
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

    constexpr InputColumn nullable() const {
        InputColumn column = *this;
        column.null = true;
        if (type == ColumnType::id) {
            column.least = no_id;
        }
        return column;
    }
    constexpr InputColumn within(std::int64_t from, std::int64_t to) const {
        InputColumn column = *this;
        column.least = from;
        column.greatest = to;
        return column;
    }
    constexpr InputColumn in(ColumnUnit of) const {
        InputColumn column = *this;
        column.unit = of;
        return column;
    }
    constexpr bool allows(std::int64_t value) const { return value >= least && value <= greatest; }
    constexpr StreamColumn published() const { return {name, type, unit, null, meaning}; }
};

template <ColumnType type, class Member>
constexpr InputColumn<type, Member> column(std::string_view name, Member member, std::string_view meaning) {
    InputColumn<type, Member> declared{name, member, meaning};
    return type == ColumnType::id ? declared.within(1, std::numeric_limits<Id>::max()) : declared;
}

enum class InputStream : std::uint8_t {
    lines,
    settlements,
    cases,
    customers,
    items,
    terms,
    charges,
    interruptions,
    holds,
    contacts,
    slices
};

// Of each row: `stream`, `name`, `meaning` of the stream and `columns`.
template <class Row>
struct Declaration;

inline constexpr std::int64_t ordinal_limit = std::numeric_limits<std::int32_t>::max();

template <>
struct Declaration<LineRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::lines;
    static constexpr std::string_view name = "lines";
    static constexpr std::string_view meaning =
        "Every posted receivable line of the root company and its branches that is open, or that is a debit "
        "whose move is dated in the last 24 months or has another open line.";
    static constexpr std::tuple columns{
        column<id>("line_id", &LineRow::line_id, "the line"),
        column<id>("move_id", &LineRow::move_id, "its move"),
        column<id>("customer_id", &LineRow::customer_id, "commercial partner").nullable(),
        column<id>("company_id", &LineRow::company_id, "the branch"),
        column<integer>("kind", &LineRow::kind,
                        "1 invoice or receipt, 2 credit note, 3 payment or bank line, 4 entry of a general "
                        "journal, 5 other entry")
            .within(1, 5),
        column<flags>(
            "flags", &LineRow::flags,
            "1 no follow-up, 2 payment blocked, 4 in payment, 8 non-trade, 16 point of sale, "
            "32 charged interest, 64 charged compensation, 128 to be collected by direct debit or a bill "
            "of exchange that no bank returned; 32 bits")
            .within(0, known_line_flags),
        column<id>("currency_id", &LineRow::currency_id, "currency of the line").nullable(),
        column<date>("due_date", &LineRow::due_day, "an open item without one fails its customer").nullable(),
        column<date>("date", &LineRow::day, "of the invoice or entry; without one the customer fails")
            .nullable(),
        column<id>("reversed_move_id", &LineRow::reversed_move_id, "the move that a credit note reverses")
            .nullable(),
        column<amount>("amount", &LineRow::amount_minor, "debit positive").in(ColumnUnit::currency),
        column<amount>("amount_company", &LineRow::amount_company_minor,
                       "the same as booked, of a line in another currency; NULL: as what is left of it")
            .in(ColumnUnit::company_currency)
            .nullable(),
        column<amount>("residual", &LineRow::residual_minor, "what is open of it").in(ColumnUnit::currency),
        column<amount>("residual_company", &LineRow::residual_company_minor, "the same at book value")
            .in(ColumnUnit::company_currency),
        column<date>("delivery_date", &LineRow::delivery_day,
                     "when the goods were delivered, where the invoice says it")
            .nullable(),
        column<date>("discount_date", &LineRow::discount_day,
                     "last day of a discount for early payment that the payment term grants")
            .nullable(),
        column<amount>("discounted_amount", &LineRow::discounted_minor,
                       "what pays the line until then, the discount taken off")
            .in(ColumnUnit::currency)
            .nullable(),
        column<integer>("payment_method", &LineRow::payment_method,
                        "as the invoice states it: 1 transfer, 2 direct debit, 3 bill of exchange, 4 card, "
                        "5 other")
            .within(1, 5)
            .nullable()};
};

template <>
struct Declaration<SettlementRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::settlements;
    static constexpr std::string_view name = "settlements";
    static constexpr std::string_view meaning = "Partial reconciliations of those debit lines.";
    static constexpr std::tuple columns{
        column<id>("line_id", &SettlementRow::line_id, "the debit line"),
        column<integer>(
            "kind", &SettlementRow::kind,
            "1 payment, 2 credit note that reverses this move, 3 other credit note, 4 other entry")
            .within(1, 4),
        column<date>("date", &SettlementRow::day,
                     "of the counterpart; of the bank line where it clears through an outstanding account; "
                     "without one the customer fails")
            .nullable(),
        column<amount>("amount", &SettlementRow::amount_minor, "positive, in the currency of the line")
            .in(ColumnUnit::currency)};
};

template <>
struct Declaration<CustomerRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::customers;
    static constexpr std::string_view name = "customers";
    static constexpr std::string_view meaning = "Commercial partners of those lines and of those cases.";
    static constexpr std::tuple columns{
        column<id>("customer_id", &CustomerRow::customer_id, "the commercial partner"),
        column<flags>("flags", &CustomerRow::flags,
                      "1 is a company, 2 has a VAT number, 4 has a company registry; "
                      "where nobody has an address: "
                      "8 each one there is wants no mail, 16 it is of an archived contact; 32 bits")
            .within(0, known_customer_flags),
        column<id>("recipient_id", &CustomerRow::recipient_id,
                   "partner that gets the letter; NULL when nobody has an address")
            .nullable(),
        column<fingerprint>("recipient_key", &CustomerRow::recipient_key, "hash of the address").nullable(),
        column<text>("country", &CustomerRow::country, "of the address: ISO 3166-1, two capital letters")
            .nullable(),
        column<text>("language", &CustomerRow::language, "ISO 639-1, two lower-case letters").nullable(),
        column<text>("tags", &CustomerRow::tags,
                     "names of the categories that the customer is in, a line each; empty where there are "
                     "none")
            .nullable(),
        column<date>("since", &CustomerRow::since, "first day as a customer").nullable(),
        column<boolean>("insured", &CustomerRow::insured, "what the customer owes is insured").nullable()};
};

template <>
struct Declaration<CaseRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::cases;
    static constexpr std::string_view name = "cases";
    static constexpr std::string_view meaning = "Our cases of the company.";
    static constexpr std::tuple columns{
        column<id>("case_id", &CaseRow::case_id, "the case"),
        column<id>("customer_id", &CaseRow::customer_id, "its commercial partner"),
        column<integer>("relation", &CaseRow::relation,
                        "0 or NULL not stated, 1 b2b, 2 public, 3 consumer, 4 unknown")
            .within(0, 4)
            .nullable(),
        column<date>("insolvent_since", &CaseRow::insolvent_since, "first day of insolvency").nullable(),
        column<date>("last_contact_on", &CaseRow::last_contact_on, "day of the last letter or task")
            .nullable(),
        column<id>("action_id", &CaseRow::action_id, "the open action").nullable(),
        column<integer>("action_state", &CaseRow::action_state,
                        "1 to approve, 2 approved, 3 in flight, 4 task, 5 failed")
            .within(1, 5)
            .nullable(),
        column<fingerprint>("action_fingerprint", &CaseRow::action_fingerprint,
                            "of the open action, as stored")
            .nullable(),
        column<fingerprint>("fingerprint", &CaseRow::fingerprint, "of the case, as stored").nullable(),
        column<integer>(
            "backlog", &CaseRow::backlog,
            "its backlog begins: 0 or NULL as the company says, 1 at the first stage, 2 at that of "
            "its age")
            .within(0, 2)
            .nullable()};
};

template <>
struct Declaration<ItemRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::items;
    static constexpr std::string_view name = "items";
    static constexpr std::string_view meaning = "Our items of the company, closed ones too.";
    static constexpr std::tuple columns{
        column<id>("item_id", &ItemRow::item_id, "the item"),
        column<id>("move_id", &ItemRow::move_id, "its move"),
        column<integer>("ordinal", &ItemRow::ordinal, "of its instalment").within(1, ordinal_limit),
        column<boolean>("closed", &ItemRow::closed, "settled when last looked at"),
        column<text>("stage", &ItemRow::stage, "code of the stage done, NULL for none").nullable(),
        column<date>("stage_on", &ItemRow::stage_on, "day on which it was done").nullable(),
        column<id>("stage_customer_id", &ItemRow::stage_customer_id,
                   "customer who was contacted then, NULL for the one of its line")
            .nullable(),
        column<integer>("cycle", Unread{}, "the host's count of cycles; the core does not use it").nullable(),
        column<fingerprint>("fingerprint", &ItemRow::fingerprint, "of the item, as stored").nullable()};
};

template <>
struct Declaration<TermsRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::terms;
    static constexpr std::string_view name = "terms";
    static constexpr std::string_view meaning = "What was agreed with a customer or stated on an invoice.";
    static constexpr std::tuple columns{
        column<integer>("kind", &TermsRow::kind, "1 the customer's own setting, 2 a contract, 3 an invoice")
            .within(1, 3),
        column<id>("customer_id", &TermsRow::customer_id, "of kinds 1 and 2, else NULL").nullable(),
        column<id>("move_id", &TermsRow::move_id, "of kind 3, else NULL").nullable(),
        column<date>("from_date", &TermsRow::from_day, "first invoice date of a contract; NULL: open")
            .nullable(),
        column<date>("until_date", &TermsRow::until_day, "last invoice date of a contract; NULL: open")
            .nullable(),
        column<text>("jurisdiction", &TermsRow::jurisdiction, "code").nullable(),
        column<integer>("relation", &TermsRow::relation, "1 b2b, 2 public, 3 consumer, 4 unknown")
            .within(1, 4)
            .nullable(),
        column<rate>("rate", &TermsRow::rate, "text as of `quittance accrue --rate`").nullable(),
        column<date>("insolvent_since", &TermsRow::insolvent_since, "first day of insolvency").nullable(),
        column<date>("notice_on", &TermsRow::notice_day, "day of the formal notice").nullable(),
        column<date>("judgment_on", &TermsRow::judgment_day, "day on which the judgment is final").nullable(),
        column<boolean>("capitalises", &TermsRow::capitalises, "interest due for a year bears interest"),
        column<text>("period", &TermsRow::period, "name of a limitation period").nullable(),
        column<integer>("clause_share", &TermsRow::clause_share_micro,
                        "of a penalty clause: share of the principal, in millionths")
            .within(1, 1'000'000)
            .nullable(),
        column<integer>("clause_least", &TermsRow::clause_least_minor,
                        "its least amount, in minor units of the company's currency")
            .within(1, std::numeric_limits<std::int32_t>::max())
            .nullable()};
};

template <>
struct Declaration<ChargeRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::charges;
    static constexpr std::string_view name = "charges";
    static constexpr std::string_view meaning = "Interest and compensation that were charged or waived.";
    static constexpr std::tuple columns{
        column<id>("move_id", &ChargeRow::move_id, "the invoice behind them"),
        column<integer>("ordinal", &ChargeRow::ordinal, "of its instalment").within(1, ordinal_limit),
        column<integer>("kind", &ChargeRow::kind, "1 interest, 2 compensation").within(1, 2),
        column<id>("currency_id", &ChargeRow::currency_id, "currency of the amount"),
        column<amount>("amount", &ChargeRow::amount_minor, "signed: a reversal is negative")
            .in(ColumnUnit::currency),
        column<boolean>(
            "pending", &ChargeRow::pending,
            "charged by an entry that is a draft, or of a later day than that of the evaluation")};
};

template <>
struct Declaration<InterruptionRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::interruptions;
    static constexpr std::string_view name = "interruptions";
    static constexpr std::string_view meaning =
        "Events that may interrupt limitation, of a customer (all its claims) or of a move, never of both.";
    static constexpr std::tuple columns{
        column<id>("customer_id", &InterruptionRow::customer_id, "the customer").nullable(),
        column<id>("move_id", &InterruptionRow::move_id, "or the move").nullable(),
        column<date>("date", &InterruptionRow::day, "day of the event"),
        column<text>("event", &InterruptionRow::event, "code of the jurisdiction")};
};

template <>
struct Declaration<HoldRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::holds;
    static constexpr std::string_view name = "holds";
    static constexpr std::string_view meaning =
        "What keeps a customer or a move from being chased, never both in one row.";
    static constexpr std::tuple columns{
        column<id>("hold_id", &HoldRow::hold_id, "the hold"),
        column<id>("customer_id", &HoldRow::customer_id, "the customer held").nullable(),
        column<id>("move_id", &HoldRow::move_id, "or the move held").nullable(),
        column<integer>("ordinal", &HoldRow::ordinal, "of the move's instalment; NULL: all of them")
            .within(1, ordinal_limit)
            .nullable(),
        column<text>("code", &HoldRow::code, "one of the manifest of holds"),
        column<id>("currency_id", &HoldRow::currency_id, "currency of the amount, needed with one")
            .nullable(),
        column<amount>("amount", &HoldRow::amount_minor, "more than zero; NULL: all of it")
            .in(ColumnUnit::currency)
            .nullable(),
        column<date>("from_date", &HoldRow::from_day, "first day; NULL: always").nullable(),
        column<date>("until_date", &HoldRow::until_day, "last day; NULL: until lifted").nullable()};
};

template <>
struct Declaration<ContactRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::contacts;
    static constexpr std::string_view name = "contacts";
    static constexpr std::string_view meaning =
        "Letters and tasks that were done in the last 123 days, where a policy limits them.";
    static constexpr std::tuple columns{
        column<id>("customer_id", &ContactRow::customer_id, "who was contacted"),
        column<date>("date", &ContactRow::day, "day of the contact, one row for each")};
};

template <>
struct Declaration<SliceRow> {
    using enum ColumnType;
    static constexpr InputStream stream = InputStream::slices;
    static constexpr std::string_view name = "slices";
    static constexpr std::string_view meaning =
        "What earlier nights kept of each customer; only where what changes is to be kept.";
    static constexpr std::tuple columns{
        column<id>("slice_id", &SliceRow::slice_id, "the slice, as stored"),
        column<id>("customer_id", &SliceRow::customer_id,
                   "the commercial partner, NULL: lines without a customer")
            .nullable(),
        column<fingerprint>("hash", &SliceRow::hash, "of the slice, as stored"),
        column<date>("leaves_on", &SliceRow::leaves_on,
                     "the first day on which a row of it leaves the window, as stored")
            .nullable(),
        column<bytes>("slice", &SliceRow::slice, "needed where that day has come").nullable(),
        column<fingerprint>("decision", &SliceRow::decision, "of what was decided last, as stored")
            .nullable()};
};

// In the order in which the streams are written.
using InputRows = std::tuple<LineRow, SettlementRow, CaseRow, CustomerRow, ItemRow, TermsRow, ChargeRow,
                             InterruptionRow, HoldRow, ContactRow, SliceRow>;
inline constexpr std::size_t input_stream_count = std::tuple_size_v<InputRows>;

inline constexpr std::array<InputStream, input_stream_count> input_streams =
    []<std::size_t... number>(std::index_sequence<number...>) {
    return std::array{Declaration<std::tuple_element_t<number, InputRows>>::stream...};
}
(std::make_index_sequence<input_stream_count>());

template <class Row>
inline constexpr std::size_t column_count = std::tuple_size_v<decltype(Declaration<Row>::columns)>;

// Calls `call` with std::type_identity of the row of a stream.
template <class Call>
void with_row_type(InputStream stream, const Call& call) {
    [&]<std::size_t... number>(std::index_sequence<number...>) {
        ((static_cast<std::size_t>(stream) == number
              ? call(std::type_identity<std::tuple_element_t<number, InputRows>>())
              : void()),
         ...);
    }
    (std::make_index_sequence<input_stream_count>());
}

// Calls `call` with each column's number, a constant, until one call returns true.
template <class Row, class Call>
constexpr bool any_column(const Call& call) {
    return [&]<std::size_t... number>(std::index_sequence<number...>) {
        return (call(std::integral_constant<std::size_t, number>()) || ...);
    }
    (std::make_index_sequence<column_count<Row>>());
}

std::string_view to_string(InputStream stream);
std::string_view meaning(InputStream stream);
// In the order of the stream.
std::span<const StreamColumn> columns(InputStream stream);

// What is wrong with one value; its place is added by whoever knows it.
struct Refusal {
    std::string code;
    std::string message;
    std::string cure;
};
Refusal refuse_null();
Refusal refuse_out_of_range(ColumnType type, std::int64_t value);
Refusal refuse_no_utf8();

// What one row alone shows to be wrong, for every caller: ids, ranges, and whose row it is. `number` names
// the row. Codes: id_out_of_range, value_out_of_range.
template <class Row>
std::optional<Diagnostic> check(const Row& row, std::int64_t number);

}  // namespace quittance
