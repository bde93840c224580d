// The one entry: a ledger, manifests and a day in; a decision for every open item and customer out, dense, in
// ledger order. Its rooms are join, claims, decision and output. Invariants: pure and deterministic bit for
// bit; a customer that fails is listed and nothing is decided for it, the others go on. Fails as a whole only
// where no customer can be told apart: codes at evaluate().
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/base/shares.hpp>
#include <quittance/engine/claims.hpp>
#include <quittance/engine/decision.hpp>
#include <quittance/engine/join.hpp>
#include <quittance/engine/output.hpp>
#include <quittance/engine/statements.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// What is kept of the decision on an open item. A night holds one for each and writes them in the order of
// its customers: one place in memory, without padding. Rare facts stand in Evaluation::apportionment and
// missing_rates.
#pragma pack(push, 4)
struct KeptDecision {
    static constexpr std::uint8_t has_compensation = 1;
    static constexpr std::uint8_t compensation_unknown = 2;  // in a currency in which it cannot be given
    static constexpr std::uint8_t is_apportioned = 4;        // credits or holds took something
    static constexpr std::uint8_t bears = 8;                 // interest and compensation
    static constexpr std::uint8_t mentioned = 16;            // as ItemStep has it, like what follows
    static constexpr std::uint8_t below_customer_minimum = 32;
    static constexpr std::uint8_t below_item_minimum = 64;
    static constexpr std::uint8_t waits_for_bank = 128;

    std::int64_t interest_minor = 0;
    Day next_day = no_day;
    Day limitation_day = no_day;
    ItemState state = ItemState::not_due;
    std::uint8_t next_stage = 0;
    Unavailable unavailable = Unavailable::none;
    std::uint8_t flags = 0;

    bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
};
#pragma pack(pop)
static_assert(sizeof(KeptDecision) == 20);

// One open item. Amounts in minor units of the line's currency unless the name says company.
struct ItemDecision {
    std::uint32_t item = 0;
    std::uint32_t line = 0;
    std::uint32_t own_row = 0;  // row of our item plus one, 0 for none
    std::int32_t ordinal = 0;
    RowFault status = RowFault::none;
    Id customer_id = no_id;
    ItemKind kind = ItemKind::principal;
    const HoldRule* hold = nullptr;  // the first that took something
    ItemState state = ItemState::not_due;
    std::int64_t claim_minor = 0;  // residual less credits and what is held
    std::int64_t held_minor = 0;
    std::optional<std::int64_t> interest_minor;
    std::optional<std::int64_t> compensation_minor;  // company currency; both less what was charged
    Unavailable unavailable = Unavailable::none;
    bool compensation_in_other_currency = false;
    Day limitation_day = no_day;           // last day in time; none where it is not known
    std::string_view stage;                // code of the stage done, as stored; "" for none
    std::optional<std::uint8_t> done = 0;  // its number under the policy; nullopt where that is not known
    Day done_on = no_day;
    std::uint8_t next_stage = 0;
    Day next_day = no_day;
    bool mentioned = false;  // named by a contact also where that announces no stage of it
    Shortfall shortfall = Shortfall::none;
};

struct LogRecord {
    std::string level;  // "info", "warning"
    std::string message;
};

struct Evaluation {
    const ManifestSet* manifests = nullptr;
    JoinedLedger joined;
    RuleBook rules;
    DecisionRules decision_rules;
    PortfolioSums prior;
    PortfolioMeans means;
    Apportionment apportionment;
    std::vector<ItemRateGap> missing_rates;    // by item
    Column<KeptDecision> kept;                 // by item
    Column<std::int64_t> compensations_minor;  // by item; empty where every compensation is flat and whole
    std::vector<CaseDecision> cases;           // beside the first of joined.parties
    OutputRows output;
    std::vector<LogRecord> log;

    const Snapshot& ledger() const { return *joined.ledger; }
    Day as_of() const { return joined.as_of; }
    const PolicyUse& policy(const CaseDecision& decision) const {
        return decision_rules.policies[decision.choice.policy];
    }
    std::uint32_t item_count() const { return joined.item_count(); }
    ItemDecision item(std::uint32_t item) const;
    std::int64_t item_fingerprint(
        std::uint32_t item) const;  // kept where a row is written; else our row has it
    const CaseDecision& case_of(std::uint32_t item) const { return cases[joined.item_party[item]]; }
    // The series, and its first day without a rate, of an item that says rate_missing or
    // rate_to_enter.
    const RateGap& missing_rate(std::uint32_t item) const;
    // Interest and compensation with their segments and reasons, as `quittance accrue` gives them, the law
    // first. Codes: derivation_not_available.
    Result<Assessment> derivation(std::uint32_t item) const;
};

// Codes: as_of_out_of_range, row_twice, those of read_decision_rules. Seals the snapshot; snapshot and
// manifests must outlive the evaluation. `shares` are shares of the customers; they change no answer.
// What is overdue and was due after `bank_matched_on` waits; no_day: nothing does.
Result<Evaluation> evaluate(Snapshot& snapshot, const ManifestSet& manifests, Day as_of,
                            const Shares& shares = {}, Day bank_matched_on = no_day);

}  // namespace quittance
