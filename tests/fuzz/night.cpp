// Ledgers whose streams can be read, through a whole night: decisions, reasons, rows out, derivations,
// statements.
#include "common.hpp"

#include <quittance/engine/answers.hpp>
#include <quittance/pgcopy/pgcopy.hpp>

#include <numeric>

using namespace quittance;
using namespace quittance::fuzz;

static constexpr Day as_of = 20'148;  // 2025-03-01

static bool read(Snapshot& ledger, Bytes input) {
    const std::vector<Bytes> streams = split_streams(input);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        LedgerReader reader(input_streams[i], ledger);
        if (reader.write(streams[i]) || reader.finish()) {
            return false;
        }
    }
    return true;
}

static void write_rows(Evaluation& evaluation) {
    std::size_t most = 0;
    for (const OutputStream stream : output_streams) {
        most = std::max<std::size_t>(most, evaluation.output.count(stream));
    }
    std::vector<Id> ids(most);
    std::iota(ids.begin(), ids.end(), 1);
    evaluation.output.ids.fill(ids);
    for (const OutputStream stream : output_streams) {
        demand(!evaluation.output.ready(stream), "a stream whose ids are reserved can be written");
        CopyWriter writer;
        for (std::uint32_t row = 0; row < evaluation.output.count(stream); ++row) {
            write_row(evaluation, stream, row, writer);
        }
    }
}

// A failure is told; what else comes of it, others test.
template <class Value>
static void demand_answer(const Result<Value>& answer) {
    if (!answer.ok()) {
        demand_told(answer.diagnostics());
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Snapshot ledger(settings());
    if (!read(ledger, {data, size})) {
        return -1;  // of no use to what comes after
    }
    Result<Evaluation> evaluated = evaluate(ledger, shipped_manifests(), as_of);
    if (!evaluated.ok()) {
        demand_told(evaluated.diagnostics());
        return 0;
    }
    Evaluation evaluation = std::move(evaluated).value();
    write_rows(evaluation);
    for (std::uint32_t item = 0; item < evaluation.item_count(); ++item) {
        item_reasons(evaluation, item);
        is_verified(evaluation, item);
        demand_answer(evaluation.derivation(item));
    }
    for (const bool legal_order : {false, true}) {
        demand_answer(statements(evaluation, {std::nullopt, std::nullopt, legal_order}));
    }
    demand_answer(open_penalties(evaluation));
    return 0;
}
