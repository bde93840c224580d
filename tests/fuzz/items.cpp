// Open items as delimited files: the items, then payments and customers where they are given.
#include "tables.hpp"

#include <quittance/table/open_items.hpp>

using namespace quittance;
using namespace quittance::fuzz;

namespace {

LedgerDraft read(const std::vector<std::string_view>& files, std::size_t parts_count) {
    LedgerDraft draft = empty_draft();
    DelimitedText items = open(files[0]);
    DelimitedText payments = open(files.size() > 1 ? files[1] : "");
    std::vector<std::unique_ptr<RowSource>> parts;
    if (parts_count > 0) {
        parts = parts_of(items.rest(), detect_dialect(files[0]), parts_count);
    }
    read_open_items({&items, "items.csv", files.size() > 1 ? &payments : nullptr, "payments.csv", parts},
                    draft);
    return draft;
}

void demand_same(const LedgerDraft& whole, const LedgerDraft& parted) {
    demand(whole.faults.empty() == parted.faults.empty(), "parts have the faults of the whole");
    demand(whole.lines == parted.lines && whole.settlements == parted.settlements,
           "parts have the lines of the whole");
    demand(whole.origins == parted.origins && whole.stages_done == parted.stages_done,
           "parts know where their lines stand");
    demand(whole.facts == parted.facts, "parts know what the whole says of customers");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<std::string_view> files = split_files({data, size});
    LedgerDraft draft = read(files, 0);
    demand_same(draft, read(files, 3));
    if (files.size() > 2) {
        DelimitedText customers = open(files[2]);
        read_customers(customers, "customers.csv", draft);
    }
    demand_used(draft);
    return 0;
}
