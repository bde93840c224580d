// Slices of any bytes: what is read is written as the same bytes, and a ledger takes it or tells why not.
#include "common.hpp"

#include <quittance/replay/slice.hpp>

using namespace quittance;
using namespace quittance::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    auto read = read_slice(bytes);
    if (!read.ok()) {
        demand_told(read.diagnostics());
        return 0;
    }
    Slice slice = std::move(read).value();
    const std::string written = write_slice(slice);
    const auto again = read_slice(written);
    demand(again.ok(), "what was written is read");
    demand(write_slice(*again) == written, "what was read is written as it was");
    mark_stays(slice, 20'000);
    apply_window(slice, 20'500);
    demand(leaves_on(slice) == no_day || leaves_on(slice) > 20'500, "what is left leaves later");
    Snapshot ledger(settings());
    if (auto fault = add_slice(slice, ledger)) {
        demand_told({*fault});
    }
    ledger.seal();
    return 0;
}
