// What an evaluation writes: rows of the streams out, reasons and fingerprints. Section 8 of
// native/docs/spec-escalation.md. Invariants: a fingerprint hashes codes, amounts and dates, never places in
// a manifest nor figures that age by themselves; reasons hold facts, never ages. Nothing here rounds.
#pragma once

#include <quittance/engine/decision.hpp>
#include <quittance/ledger/row_sink.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

struct Evaluation;

enum class OutputStream : std::uint8_t {
    case_insert,
    case_update,
    item_insert,
    item_update,
    item_close,
    action_insert,
    action_update,
    action_cancel,
};
inline constexpr std::array<OutputStream, 8> output_streams = {
    OutputStream::case_insert,   OutputStream::case_update,  OutputStream::item_insert,
    OutputStream::item_update,   OutputStream::item_close,   OutputStream::action_insert,
    OutputStream::action_update, OutputStream::action_cancel};
std::string_view to_string(OutputStream stream);
std::vector<StreamColumn> columns(OutputStream stream);

enum class ActionOutcome : std::uint8_t { none, insert, update, cancel, unchanged, in_flight };
std::string_view to_string(ActionOutcome outcome);

struct OutputRows {
    // By stream: items, rows of ours, or parties.
    std::array<Column<std::uint32_t>, output_streams.size()> rows;
    // New ids for the rows of case_insert, item_insert and action_insert; whoever reserves them keeps them.
    std::array<std::span<const Id>, output_streams.size()> ids;
    // Beside the rows of item_insert and item_update.
    Column<std::int64_t> inserted_fingerprints;
    Column<std::int64_t> updated_fingerprints;
    Column<std::uint32_t> case_insert_row;  // by case: its row in case_insert

    void file(OutputStream stream, std::uint32_t row) {
        rows[static_cast<std::size_t>(stream)].push_back(row);
    }
    std::uint32_t count(OutputStream stream) const {
        return static_cast<std::uint32_t>(rows[static_cast<std::size_t>(stream)].size());
    }
    // What was filed on the customers that come next.
    void append(OutputRows&& more);
    // Fills case_insert_row.
    void index_cases(std::uint32_t case_count);
    // Codes: ids_missing.
    std::optional<Diagnostic> ready(OutputStream stream) const;
};

// Section 7: what becomes of the open action of the case.
ActionOutcome action_outcome(const JoinedLedger& joined, std::uint32_t party, const CaseDecision& decision);
// Of the case, the proposal and each item with all that is stored of them: sets those of the decision, and
// `items` to those of the items of the claims.
void take_fingerprints(const JoinedLedger& joined, const DecisionRules& rules, const CustomerClaims& claims,
                       const Findings& findings, CaseDecision& decision, std::vector<std::int64_t>& items);

// One row; what ready() asks for is there.
void write_row(const Evaluation& evaluation, OutputStream stream, std::uint32_t row, RowSink& sink);

// Every code that item, case, grade and action reasons may hold, beside the codes of holds that a manifest
// adds.
std::vector<std::string_view> reason_codes();
// JSON arrays of objects: code, side ("for", "against" a contact, "amount"), operands.
std::string item_reasons(const Evaluation& evaluation, std::uint32_t item);
std::string case_reasons(const Evaluation& evaluation, std::uint32_t party);
std::string grade_reasons(const Evaluation& evaluation, std::uint32_t party);
std::string action_reasons(const Evaluation& evaluation, std::uint32_t party);

}  // namespace quittance
