// The evaluation at work: evaluate.cpp joins the streams, decide.cpp decides customer by customer,
// penalties.cpp what each item bears.
#pragma once

#include "internal.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace quittance {

inline constexpr std::uint32_t nowhere = 0xFFFF'FFFF;

// amount × part / whole, whole > 0.
inline std::int64_t share(std::int64_t amount_minor, std::int64_t part_minor, std::int64_t whole_minor) {
    return part_minor == whole_minor
               ? amount_minor
               : divide_round(int128{amount_minor} * part_minor, whole_minor, Rounding::half_away_from_zero);
}

inline bool counts_for_grade(const Snapshot& ledger, std::uint32_t line) {
    return ledger.kind(line) == LineKind::invoice;
}

// A customer of any stream.
struct Party {
    Id customer_id = no_id;
    std::uint32_t customer_row = nowhere;
    std::uint32_t case_row = nowhere;
    std::uint32_t case_index = nowhere;
    std::uint32_t item_count = 0;
    std::uint32_t first_open_line = nowhere;
    bool case_twice = false;
    RowFault fault = RowFault::none;
    PortfolioSums settled;
};

// A debit line of a move that has several.
struct Instalment {
    Id move_id;
    Day due_day;
    Id line_id;
    std::uint32_t line;
    std::int32_t ordinal;
};

struct Credit {
    std::uint32_t party;
    std::uint32_t line;
};

class Evaluator {
public:
    Evaluator(Snapshot& ledger, const ManifestSet& manifests, Day as_of) : ledger_(ledger) {
        out_.snapshot_ = &ledger;
        out_.manifests_ = &manifests;
        out_.as_of_ = as_of;
    }

    // The whole evaluation, or why there is none.
    std::optional<Diagnostics> run();
    Evaluation take() { return std::move(out_); }

private:
    // An open item of the customer at hand.
    struct Position {
        std::uint32_t item;
        std::uint32_t line;
        Day due_day;
        Day limitation_day;
        Hold hold;
        ItemKind kind;
        std::uint8_t done;
        bool credited;
        bool compensation_due;
        bool compensation_once;   // for its invoice
        bool compensation_sized;  // false: its size is not known in this currency
        std::uint32_t terms;      // into agreed_, plus one; 0 where the customer's rule says all
        std::int64_t claim_minor;
        std::int64_t claim_company_minor;
        std::int64_t compensation_minor;  // before what was charged of it
        std::int64_t details;             // hash of its terms and of what was charged, 0 for none
    };

    std::optional<Diagnostics> read_manifests();
    void find_parties();
    void read_lines();
    void check_line(std::uint32_t line, std::uint32_t party, RowFault fault);
    void read_settled(std::uint32_t line);
    void check_charges();
    void number_instalments();
    std::optional<Diagnostic> match_own_items();
    std::optional<Diagnostics> resolve_rules();
    void group_by_customer();
    void decide(std::uint32_t index);
    void load_positions(const CaseDecision& decision);
    Day uninterrupted_limitation(const CaseDecision& decision, Day due_day);
    void load_terms(const CaseDecision& decision, Position& position, bool customer_has_rows);
    void apply_credits(std::uint32_t index);
    std::int64_t apply_credit(std::uint32_t credit_line, std::int64_t left_minor, Position& position,
                              bool from_origin);
    void accrue(const CaseDecision& decision, Position& position);
    void accrue_by_rule(const CaseDecision& decision, Position& position);
    void accrue_by_terms(const CaseDecision& decision, Position& position);
    void compensate_by(const Compensation& compensation, bool in_other_currency, bool due,
                       std::optional<std::int64_t> amount_minor, Position& position);
    bool in_other_currency(const RelationRule& rule) const;
    Claim collect(const Position& position, Day until);
    Accrual accrue_claim(const Claim& claim, const Evaluation::RuleUse& use, std::uint32_t item);
    void miss_rate(std::uint32_t item, RateGap gap);
    void compensate();
    void carry_compensation(const Position& position);
    void add_up(CaseDecision& decision);
    void grade_customer(CaseDecision& decision);
    void propose(CaseDecision& decision, std::uint32_t index);
    void finish_items(const CaseDecision& decision);
    std::int64_t case_fingerprint(const CaseDecision& decision) const;
    void write_summary_to_log();

    std::uint32_t party_of(Id customer_id);
    void fail(std::uint32_t party, RowFault fault, std::uint32_t line);
    Day due_day(std::uint32_t line) const { return item_due_day(ledger_, line); }
    const Evaluation::RuleUse& rule_of(const CaseDecision& decision) const {
        return out_.rules_[static_cast<std::size_t>(decision.relation)];
    }
    std::vector<std::uint32_t>& rows(OutputStream stream) {
        return out_.rows_[static_cast<std::size_t>(stream)];
    }
    const CaseRow* case_row(const CaseDecision& decision) const {
        return decision.case_row == 0 ? nullptr : &ledger_.cases()[decision.case_row - 1];
    }
    bool insolvent(const CaseRow* row) const {
        return row != nullptr && row->insolvent_since != no_day && row->insolvent_since <= out_.as_of_;
    }

    Snapshot& ledger_;
    Evaluation out_;
    std::vector<Party> parties_;
    IdIndex parties_by_id_;
    SettlementIndex settlements_;
    std::vector<std::uint32_t> item_of_line_;
    IdIndex moves_;  // first debit line of each move
    std::vector<Instalment> instalments_;
    std::vector<Credit> credits_;
    Day earliest_due_day_ = last_valid_day;
    Day latest_due_day_ = first_ledger_day;
    std::array<std::vector<Day>, 5>
        last_days_;  // by relation and due day, once counted: many items share one

    // Of the customer at hand.
    std::vector<Position> positions_;
    std::vector<ClaimTerms> agreed_;
    std::vector<ItemFacts> facts_;
    std::vector<ItemStep> steps_;
    std::vector<std::uint32_t> by_age_;
    std::vector<Event> events_;
    std::vector<std::int32_t> overdue_days_;
    std::size_t allocations_begin_ = 0;
    std::size_t next_credit_ = 0;
    std::uint64_t details_ = 0;  // of its items, a sum: the ledger comes in any order
};

}  // namespace quittance
