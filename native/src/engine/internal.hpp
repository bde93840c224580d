// What evaluating, explaining and stating share.
#pragma once

#include <quittance/engine/engine.hpp>

#include <span>
#include <vector>

namespace quittance {

// Bits of item_flags_.
inline constexpr std::uint8_t item_has_compensation = 1;
inline constexpr std::uint8_t item_is_instalment = 2;         // its move has several debit lines
inline constexpr std::uint8_t item_is_credited = 4;           // some credit was applied provisionally
inline constexpr std::uint8_t item_compensation_unknown = 8;  // in a currency in which it cannot be given
inline constexpr std::uint8_t item_has_terms = 16;            // terms of its own

inline bool is_charged_penalty(const Snapshot& ledger, std::uint32_t line) {
    return (ledger.flags(line) & line_charged) != 0;
}

inline bool is_left_out(Id customer_id, std::uint32_t flags) {
    return customer_id == no_id || (flags & (line_non_trade | line_point_of_sale)) != 0;
}

inline Relation treated_as(Relation relation) {
    return relation == Relation::unknown ? Relation::consumer : relation;
}

// The number of a stage of the policy by its code, 0 for none and for a stranger.
inline std::uint8_t stage_done(const Policy& policy, std::string_view code) {
    for (std::size_t i = 0; i < policy.stages.size(); ++i) {
        if (policy.stages[i].code == code) {
            return static_cast<std::uint8_t>(i + 1);
        }
    }
    return 0;
}

// Why a line would be held, but for its age.
inline Hold hold_of(const Snapshot& ledger, std::uint32_t line) {
    const LineKind kind = ledger.kind(line);
    const std::uint32_t flags = ledger.flags(line);
    if ((flags & line_no_followup) != 0) {
        return kind == LineKind::general_entry ? Hold::opening_balance : Hold::excluded_by_accountant;
    }
    if ((flags & line_payment_blocked) != 0) {
        return Hold::payment_blocked;
    }
    if ((flags & line_in_payment) != 0) {
        return Hold::payment_unmatched;
    }
    return kind == LineKind::payment ? Hold::payment_out : Hold::none;
}

// As what a customer is treated: what the user said counts before the numbers on its record.
void set_relation(const CaseRow* own, std::uint32_t customer_flags, CaseDecision& decision);

// Why a rule of law gives no interest; a rate is looked for later.
Unavailable unavailable_under(const RelationRule& rule, bool has_notice);

// Under which law a claim stands, as the first of its reasons.
Reason explain_law(const ClaimTerms& terms);

// What was charged or waived of a line's interest, in its currency.
std::int64_t charged_interest(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal);
// Of a compensation that the instalment may carry, in its currency.
std::int64_t charged_compensation(const Snapshot& ledger, std::uint32_t line, std::int32_t ordinal,
                                  const Compensation& compensation);

// Settlements by line, those of a line side by side.
class SettlementIndex {
public:
    SettlementIndex() = default;
    explicit SettlementIndex(const Snapshot& ledger);
    std::span<const std::uint32_t> of(std::uint32_t line) const {
        return {order_.data() + start_[line], order_.data() + start_[line + 1]};
    }

private:
    std::vector<std::uint32_t> start_;  // by line, and one more
    std::vector<std::uint32_t> order_;
};

// Section 4 of the specification: the claim behind a line up to a day, its events sorted into `events`.
Claim collect_claim(const Snapshot& ledger, std::uint32_t line, std::span<const std::uint32_t> settlements,
                    std::span<const Allocation> allocations, std::uint32_t item, Day until,
                    std::vector<Event>& events);

// Adds the claim to a statement, and its payments, which name it.
StatedClaim& state_claim(const Claim& claim, std::span<const Event> events, const Terms& terms,
                         std::vector<StatedClaim>& claims, std::vector<Payment>& payments);

}  // namespace quittance
