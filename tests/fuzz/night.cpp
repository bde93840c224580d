// Ledgers whose streams can be read, through a whole night: decisions, reasons, rows out, derivations,
// statements.
#include "common.hpp"

#include <quittance/engine/engine.hpp>
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
    for (const OutputStream stream :
         {OutputStream::case_insert, OutputStream::item_insert, OutputStream::action_insert}) {
        std::vector<Id> ids(evaluation.row_count(stream));
        std::iota(ids.begin(), ids.end(), 1);
        evaluation.reserve_ids(stream, std::move(ids));
    }
    for (const OutputStream stream : output_streams) {
        demand(!evaluation.ready(stream), "a stream whose ids are reserved can be written");
        CopyWriter writer;
        for (std::uint32_t row = 0; row < evaluation.row_count(stream); ++row) {
            evaluation.write_row(stream, row, writer);
        }
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
        evaluation.item_reasons(item);
        if (const auto derivation = evaluation.derivation(item); !derivation.ok()) {
            demand_told(derivation.diagnostics());
        }
    }
    for (const bool legal_order : {false, true}) {
        if (const auto statements = evaluation.statements(legal_order); !statements.ok()) {
            demand_told(statements.diagnostics());
        }
    }
    return 0;
}
