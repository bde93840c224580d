// The joined ledger: parties, open items, ordinals, our own rows, settlements and credits of one snapshot,
// each found from the other. Built once; the night and every answer read it. Invariants: items keep the order
// of the ledger; parties that have a case come first; a party that failed is listed once. Nothing here
// rounds. Fails only where our own rows contradict each other (row_twice).
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/ledger/ledger.hpp>
#include <quittance/policy/holds.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace quittance {

inline constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

// What an open line asks for: the price, or penalties that were charged.
enum class ItemKind : std::uint8_t { principal, interest, compensation };
std::string_view to_string(ItemKind kind);
constexpr ItemKind item_kind(std::uint32_t line_flags) {
    return (line_flags & line_charged_interest) != 0       ? ItemKind::interest
           : (line_flags & line_charged_compensation) != 0 ? ItemKind::compensation
                                                           : ItemKind::principal;
}

// A payment to the customer may come without a due date: it is due when made.
inline Day item_due_day(const Snapshot::Line& line) {
    return line.due_day == no_day && line.kind == LineKind::payment ? line.day : line.due_day;
}
inline Day item_due_day(const Snapshot& ledger, std::uint32_t line) {
    return item_due_day(ledger.line(line));
}

// The last day on which paying it is in time: the due day, or an invoice's own where that is later.
inline Day last_day_in_time(const Snapshot::Line& line) {
    const Day due = item_due_day(line);
    return line.kind == LineKind::invoice ? std::max(due, line.day) : due;
}

// Open, it is neither an item nor a credit.
inline bool is_left_out(const Snapshot::Line& line) {
    return line.customer_id == no_id || (line.flags & (line_non_trade | line_point_of_sale)) != 0;
}
inline bool is_left_out(const Snapshot& ledger, std::uint32_t line) { return is_left_out(ledger.line(line)); }
inline bool is_item(const Snapshot& ledger, std::uint32_t line) {
    return ledger.residual_minor(line) > 0 && !is_left_out(ledger, line);
}

// A customer of any stream.
struct Party {
    Id customer_id = no_id;
    std::uint32_t customer_row = nowhere;
    std::uint32_t case_row = nowhere;
    std::uint32_t items_begin = 0;  // into items_by_party
    std::uint32_t items_end = 0;
    RowFault fault = RowFault::none;
};

struct Failure {
    Id customer_id = no_id;  // none where the row has no customer
    Id move_id = no_id;
    Id line_id = no_id;
    RowFault fault = RowFault::none;
};

struct LeftOut {
    std::string_view code;
    std::int64_t count = 0;
    std::int64_t amount_minor = 0;  // company currency
};

// Settlements by line, in the order given. Finds them in buckets of lines: a place for every line would weigh
// more than the settlements.
class SettlementIndex {
public:
    SettlementIndex() = default;
    explicit SettlementIndex(const Snapshot& ledger);
    std::span<const std::uint32_t> of(std::uint32_t line) const {
        return ledger_->line(line).is_settled ? find(line) : std::span<const std::uint32_t>();
    }
    // Every day is in range, and none gives money back, which would raise the principal.
    bool are_sound() const { return are_sound_; }

private:
    static constexpr unsigned bucket_bits = 3;

    std::span<const std::uint32_t> find(std::uint32_t line) const;

    const Snapshot* ledger_ = nullptr;
    bool are_sound_ = true;
    std::vector<std::uint32_t> starts_;  // by bucket, and one more
    std::vector<std::uint32_t> order_;   // by line
};

struct JoinedLedger {
    struct Credit {
        std::uint32_t party;
        std::uint32_t line;
    };
    // A debit line of a move that has several.
    struct Instalment {
        std::uint32_t line;
        std::int32_t ordinal;
    };

    const Snapshot* ledger = nullptr;
    Day as_of = 0;
    Day bank_matched_on = no_day;  // up to which the bank's lines are matched; none: nothing waits for them
    std::vector<Party> parties;
    std::uint32_t case_count = 0;  // the parties before it have an open item or a case
    IdIndex parties_by_id;

    Column<std::uint32_t> item_line;
    Column<std::uint32_t> item_party;
    std::vector<std::uint32_t> items_by_party;
    Column<std::uint32_t> own_rows;   // by line: the row of our item plus one, 0 for none
    std::vector<std::uint32_t> gone;  // rows of ours, not closed, whose instalment is no open item any more
    std::vector<bool> is_instalment;  // by line: of a move that has several debit lines
    std::vector<Instalment> instalments;  // by line
    std::vector<Credit> credits;          // dated up to as_of; by party, day and line id
    SettlementIndex settlements;

    std::vector<Failure> failures;
    std::vector<LeftOut> left_out;
    Day earliest_due_day = last_valid_day;  // of open items
    Day latest_due_day = first_ledger_day;

    std::uint32_t item_count() const { return static_cast<std::uint32_t>(item_line.size()); }
    std::span<const std::uint32_t> items_of(std::uint32_t party) const;
    // By the line's id: what is told of one item for several is told of the same one, whatever the order of
    // rows.
    std::vector<std::uint32_t> items_by_id(std::uint32_t party) const;
    std::span<const Credit> credits_of(std::uint32_t party) const;
    std::uint32_t find_party(Id customer_id) const;  // or nowhere
    const Customer* customer_row(std::uint32_t party) const {
        const std::uint32_t row = parties[party].customer_row;
        return row == nowhere ? nullptr : &ledger->customers()[row];
    }
    const CaseRow* case_row(std::uint32_t party) const {
        const std::uint32_t row = parties[party].case_row;
        return row == nowhere ? nullptr : &ledger->cases()[row];
    }
    TwoLetters country(std::uint32_t party) const {  // of the customer's address, 0 where it is not known
        const Customer* customer = customer_row(party);
        return customer == nullptr ? TwoLetters{0} : ledger->profile(*customer).country;
    }
    // The rank among the debit lines of its move.
    std::int32_t ordinal(std::uint32_t line) const { return is_instalment[line] ? find_ordinal(line) : 1; }

private:
    std::int32_t find_ordinal(std::uint32_t line) const;
};

// Seals the snapshot, which outlives the result. Codes: row_twice.
Result<JoinedLedger> join(Snapshot& ledger, Day as_of, const Holds& holds);

}  // namespace quittance
