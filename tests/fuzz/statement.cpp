// Statement files of any bytes, under the law that the project ships.
#include "common.hpp"

#include <quittance/penalty/statement_text.hpp>

using namespace quittance;
using namespace quittance::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto input = parse_statement("fuzz.json", text_of({data, size}), shipped_manifests());
    if (!input.ok()) {
        demand_told(input.diagnostics());
        return 0;
    }
    const auto assessed = assess(input->claims, input->payments, input->costs_minor, input->as_of_day,
                                 input->currency, input->terms, shipped_manifests());
    if (!assessed.ok()) {
        demand_told(assessed.diagnostics());
    }
    return 0;
}
