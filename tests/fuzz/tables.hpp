// What the targets of delimited files share: an input is several files with form feeds between them.
#pragma once

#include "common.hpp"

#include <quittance/table/draft.hpp>
#include <quittance/table/table_reader.hpp>

namespace quittance::fuzz {

inline std::vector<std::string_view> split_files(Bytes input) {
    std::vector<std::string_view> files(1, text_of(input));
    for (std::size_t end; (end = files.back().find('\f')) != std::string_view::npos;) {
        const std::string_view rest = files.back().substr(end + 1);
        files.back() = files.back().substr(0, end);
        files.push_back(rest);
    }
    return files;
}

inline DelimitedText open(std::string_view file) {
    const Dialect dialect = detect_dialect(file);
    return {dialect.encoding == Encoding::none ? std::string_view() : file, dialect};
}

inline LedgerDraft empty_draft() {
    DraftSettings settings;
    settings.company_currency = {"EUR", 2};
    settings.country = "FR";
    settings.as_of = 20'779;  // 2026-11-22
    settings.stages = {"before_due", "friendly", "firm", "formal", "last"};
    settings.fault_limit = 5;
    return LedgerDraft(std::move(settings));
}

// Either faults that can be told, or a ledger.
inline void demand_used(LedgerDraft& draft) {
    if (draft.faults.empty()) {
        Snapshot ledger(draft.snapshot_settings());
        demand(!draft.fill(ledger), "a draft without faults fills a ledger");
        demand(!ledger.seal(), "a ledger out of files is sound");
    } else {
        demand_told(std::move(draft.faults).take());
    }
}

}  // namespace quittance::fuzz
