// What the lines of several years settle of each other: lettering within a year, and opening entries that
// take up what the year before left open.
#pragma once

#include <quittance/table/draft.hpp>

#include <cstdint>
#include <vector>

namespace quittance {

// What an accounting file says of a line beside what the ledger holds.
struct ChainedLine {
    std::uint32_t entry = 0;
    Day entered = no_day;
    Id lettering = no_id;  // number of the code, none where it is not lettered
    Id name = no_id;       // number of the document's name
    bool opening = false;
};

// Settles the draft's lines, `chained` beside them, and takes out those that another line stands for and
// credits that are used up. Codes: files_overlap.
void chain_years(LedgerDraft& draft, std::vector<ChainedLine>& chained);

}  // namespace quittance
