// What the fuzz targets share: the project's manifests, and a night's streams out of one input.
#pragma once

#include <quittance/behaviour/behaviour.hpp>
#include <quittance/ledger/ledger.hpp>
#include <quittance/policy/manifests.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance::fuzz {

using Bytes = std::span<const std::uint8_t>;

// Ends the run as a finding.
inline void demand(bool holds, std::string_view what) {
    if (!holds) {
        std::cerr << "broken: " << what << '\n';
        std::abort();
    }
}

inline std::string_view text_of(Bytes bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// A fault that nobody can act on is a finding as well.
inline void demand_told(const Diagnostics& diagnostics) {
    demand(!diagnostics.empty(), "a failure says why");
    for (const Diagnostic& diagnostic : diagnostics) {
        demand(!diagnostic.code.empty() && !diagnostic.message.empty() && !diagnostic.cure.empty(),
               "a fault has code, message and cure");
        demand(!to_text(diagnostic).empty(), "a fault can be told");
    }
}

inline Diagnostics check_scorecard(const JsonNode& node) {
    const Result<Scorecard> checked = parse_scorecard(node);
    return checked.ok() ? Diagnostics() : checked.diagnostics();
}

// The set that the project ships.
inline const ManifestSet& shipped_manifests() {
    static const ManifestSet set = [] {
        const std::filesystem::path folder = QUITTANCE_ROOT "/manifests";
        std::vector<ManifestText> texts;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".json" && entry.path().parent_path() != folder / "schema") {
                std::ifstream file(entry.path(), std::ios::binary);
                texts.push_back({entry.path().filename(), {std::istreambuf_iterator(file), {}}});
            }
        }
        Result<ManifestSet> parsed = parse_manifests(texts, check_scorecard);
        demand(parsed.ok(), "the shipped manifests are valid");
        return std::move(parsed).value();
    }();
    return set;
}

// Currencies as in tests/model/ledgers.py, whose ledgers are the seeds.
inline SnapshotSettings settings() {
    SnapshotSettings settings;
    settings.company_id = 1;
    settings.company_currency_id = 1;
    settings.country = "FR";
    settings.currencies = {
        {1, {"EUR", 2}}, {2, {"USD", 2}}, {3, {"JPY", 0}}, {4, {"KWD", 3}}, {5, {"GBP", 2}}};
    return settings;
}

// An input is the streams in their published order, one after the other; each begins with COPY's signature.
inline std::vector<Bytes> split_streams(Bytes input) {
    constexpr std::string_view signature("PGCOPY\n\xFF\r\n\0", 11);
    std::vector<Bytes> streams;
    while (!input.empty() && streams.size() < input_streams.size()) {
        const std::size_t end = std::min(text_of(input).find(signature, 1), input.size());
        streams.push_back(input.first(end));
        input = input.subspan(end);
    }
    return streams;
}

}  // namespace quittance::fuzz
