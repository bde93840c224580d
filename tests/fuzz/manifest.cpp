// One manifest of any kind and any bytes.
#include "common.hpp"

using namespace quittance;
using namespace quittance::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<ManifestText> texts = {{"fuzz.json", std::string(text_of({data, size}))}};
    if (const auto parsed = parse_manifests(texts, check_scorecard); !parsed.ok()) {
        demand_told(parsed.diagnostics());
    }
    return 0;
}
