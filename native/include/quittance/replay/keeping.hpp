// What a night keeps so that it can be decided again: the slices of the customers in which something changed,
// and the decisions that changed, against what the ledger's `slices` say of earlier nights. Section 12 of
// native/docs/spec-escalation.md. Invariants: rows that left by the window alone are no change; nothing is
// kept of who has neither an open item nor a case, unless he counts for the ordinals of another. Nothing here
// rounds or fails: a kept slice that cannot be read is replaced.
#pragma once

#include <quittance/base/shares.hpp>
#include <quittance/engine/engine.hpp>
#include <quittance/replay/slice.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

struct KeptChange {
    Id slice_id = no_id;  // of the row that changes; of a new one none
    Id customer_id = no_id;
    std::int64_t hash = 0;
    Day leaves_on = no_day;
    std::string slice;  // of a new one
};

// Something else is decided than was kept.
struct DecidedChange {
    Id customer_id = no_id;
    std::uint32_t party = nowhere;  // nowhere: nothing is decided on him any more
};

struct Keeping {
    std::vector<KeptChange> changed;  // new slices
    std::vector<KeptChange> left;     // the window took something, and nothing else changed
    std::vector<DecidedChange> decided;
};

// `shares` are shares of the customers; they change no answer.
Keeping find_changes(const Evaluation& evaluation, const Shares& shares = {});

enum class KeptStream : std::uint8_t { slice_insert, slice_update, decision_insert };
inline constexpr std::array<KeptStream, 3> kept_streams = {KeptStream::slice_insert, KeptStream::slice_update,
                                                           KeptStream::decision_insert};
std::string_view to_string(KeptStream stream);
std::vector<StreamColumn> columns(KeptStream stream);
std::uint32_t count(const Keeping& keeping, KeptStream stream);
void write_row(const Evaluation& evaluation, const Keeping& keeping, KeptStream stream, std::uint32_t row,
               RowSink& sink);

// What is kept of the decision on a customer; texts live with the evaluation.
struct KeptDecisionFacts {
    Id customer_id = no_id;
    std::int64_t fingerprint = 0;  // of the case and its proposal
    std::string_view state;        // or the code of why he failed
    std::string_view policy;       // the rest is empty where he failed
    std::string_view stage;        // highest done
    std::string_view next_stage;
    Day next_day = no_day;
};
KeptDecisionFacts kept_decision(const Evaluation& evaluation, std::uint32_t party);
inline constexpr std::string_view nothing_decided = "none";  // a state, of fingerprint 0

}  // namespace quittance
