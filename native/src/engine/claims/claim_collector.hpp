// Interest, compensation and what they rest on, customer after customer.
#pragma once

#include <quittance/engine/claims.hpp>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace quittance {

inline bool is_charged_penalty(const Snapshot& ledger, std::uint32_t line) {
    return (ledger.flags(line) & line_charged) != 0;
}

inline Relation treated_as(Relation relation) {
    return relation == Relation::unknown ? Relation::consumer : relation;
}

// Why a rule of law gives no interest; a rate is looked for later.
Unavailable unavailable_under(const RelationRule& rule, bool has_notice);

// The compensation is not in the company's currency.
bool compensates_in_other_currency(const Snapshot& ledger, const RelationRule& rule);

// Adds the claim to a statement, and its payments, which name it.
StatedClaim& state_claim(const Claim& claim, std::span<const Event> events, const Terms& terms,
                         std::vector<StatedClaim>& claims, std::vector<Payment>& payments);

// Collects customer after customer; what many of them share is kept.
class ClaimCollector {
public:
    // All of them outlive it.
    ClaimCollector(const JoinedLedger& joined, const ManifestSet& manifests, const Holds& holds,
                   const PolicyChoices& policies, const RuleBook& rules)
        : joined_(joined),
          ledger_(*joined.ledger),
          manifests_(manifests),
          holds_(holds),
          policies_(policies),
          rules_(rules) {}

    // Good until the next call.
    const CustomerClaims& collect(std::uint32_t party);

private:
    // Inline: each item of a night goes through them, from one place.
    [[gnu::always_inline]] inline void prefetch_ahead(std::size_t place) const;
    void load_items();
    void load_terms(ItemClaim& item);
    inline Day uninterrupted_limitation(const LimitationPeriod& period, Day due_day);
    inline Claim claim_of(const ItemClaim& item, std::span<const Allocation> credits);
    inline void accrue(ItemClaim& item, std::span<const Allocation> credits);
    inline void accrue_by_rule(ItemClaim& item, std::span<const Allocation> credits);
    void accrue_by_terms(ItemClaim& item, std::span<const Allocation> credits);
    inline Accrual accrue_claim(const Claim& claim, const RuleUse& use, ItemClaim& item);
    void accrue_apart(const Claim& claim, const Accrual& accrual, const RuleUse& use, ItemClaim& item);
    void accrue_by_account(const Claim& claim, const RuleUse& use, ItemClaim& item);
    struct OwnCompensation {
        ItemClaim* item = nullptr;
        std::optional<std::int64_t> amount_minor;  // none: its size is not known in this currency
    };
    inline void carry(const OwnCompensation& own);
    inline void compensate_by(const Compensation& compensation, bool in_other_currency, bool due,
                              std::optional<std::int64_t> amount_minor, ItemClaim& item);
    void compensate_invoices();
    void end_before(Day day, const Claim& claim, const RuleUse& use, ItemClaim& item);
    void miss_rate(ItemClaim& item, Unavailable reason, RateGap gap);
    bool is_insolvent() const;

    const JoinedLedger& joined_;
    const Snapshot& ledger_;
    const ManifestSet& manifests_;
    const Holds& holds_;
    const PolicyChoices& policies_;
    const RuleBook& rules_;
    std::array<std::vector<Day>, 5> last_days_;  // by relation and due day: many items share one
    CustomerClaims claims_;
    // Of instalments whose invoice is compensated once: what each by itself would be owed.
    std::vector<OwnCompensation> shared_;
    std::vector<Event> events_;
};

}  // namespace quittance
