// COPY streams of any bytes, each whole and in small pieces: both ways must read the same.
#include "common.hpp"

#include <quittance/pgcopy/pgcopy.hpp>

using namespace quittance;
using namespace quittance::fuzz;

static std::optional<Diagnostic> read(LedgerReader& reader, Bytes bytes, std::size_t piece) {
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        if (auto fault = reader.write(bytes.subspan(at, std::min(piece, bytes.size() - at)))) {
            return fault;
        }
    }
    return reader.finish();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Snapshot whole(settings());
    Snapshot in_pieces(settings());
    const std::vector<Bytes> streams = split_streams({data, size});
    for (std::size_t i = 0; i < streams.size(); ++i) {
        LedgerReader reader(input_streams[i], whole);
        LedgerReader piece_reader(input_streams[i], in_pieces);
        const auto fault = read(reader, streams[i], streams[i].size());
        const auto piece_fault = read(piece_reader, streams[i], 1 + size % 64);
        demand(fault == piece_fault, "a stream in pieces has the fault of the whole");
        demand(reader.row_count() == piece_reader.row_count(),
               "a stream in pieces has the rows of the whole");
        if (fault) {
            demand_told({*fault});
        }
    }
    demand(whole.seal() == in_pieces.seal(), "ledgers that were read alike are sealed alike");
    return 0;
}
