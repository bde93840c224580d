// What an evaluation answers by key and by column, for those who do not read all of it. Invariant: an answer
// is that of the night, never a second opinion. Rounds as the statements do. Fails with the codes named
// below.
#pragma once

#include <quittance/engine/engine.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// Open items by the id of our own row.
class ItemIndex {
public:
    explicit ItemIndex(const Evaluation& evaluation);  // which outlives it
    // Codes: item_unknown.
    Result<std::uint32_t> find(Id item_id) const;

private:
    Id id_of(std::uint32_t item) const;

    const Evaluation& evaluation_;
    IdIndex items_;
};

// Whether nobody has to confirm a fact or a rate behind the interest of an item; false without interest.
bool is_verified(const Evaluation& evaluation, std::uint32_t item);

Result<std::vector<CustomerStatement>> statements(const Evaluation& evaluation, const StatementScope& scope);

// A claim with interest or compensation to charge, or with more charged than is due. Amounts are what is
// open: none where it is not available.
struct OpenPenalty {
    std::uint32_t party = 0;
    std::uint32_t line = 0;
    std::int64_t principal_minor = 0;  // left, as a statement says it: less the credits applied provisionally
    std::optional<std::int64_t> interest_minor;
    std::optional<std::int64_t> compensation_minor;
    Id compensation_currency_id = no_id;  // none where the snapshot does not know the currency
    std::int8_t compensation_scale = 0;
    bool is_verified = false;
    Day missing_on = no_day;   // first day without a rate: interest ends with the day before
    bool is_asked = true;      // the customer's policy does not only threaten
    bool is_forgiven = false;  // it forgives, and the principal of the invoice is paid
};
// Neither of what is held without interest nor of what is past its limitation.
Result<std::vector<OpenPenalty>> open_penalties(const Evaluation& evaluation);

// What a person has to read and confirm before open penalties are charged.
struct ToConfirm {
    std::set<std::pair<std::string, std::string>> facts;  // code of the jurisdiction, name of the fact
    std::set<const RateRow*> rows;                        // of the manifests' series
};
Result<ToConfirm> to_confirm(const Evaluation& evaluation);

std::span<const StreamColumn> open_penalty_columns();
void write_open_penalty(const Evaluation& evaluation, const OpenPenalty& penalty, RowSink& sink);

// Under which terms the claims on a move stand.
struct MoveTerms {
    Id move_id = no_id;
    ClaimTerms terms;
    std::optional<std::int64_t> rate_nano;   // on the day of the evaluation: the contract's, or the law's
    std::optional<std::int64_t> floor_nano;  // of contract rates, on that day
    bool raised_to_floor = false;            // the contract's rate lies below it
    Day latest_due_day = no_day;             // by the longest legal maximum, counted from the move's date
};
// Codes: move_unknown.
Result<std::vector<MoveTerms>> terms_of_moves(const Evaluation& evaluation, std::span<const Id> move_ids);

}  // namespace quittance
