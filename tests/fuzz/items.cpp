// Open items as delimited files: the items, then payments and customers where they are given.
#include "tables.hpp"

#include <quittance/table/open_items.hpp>

using namespace quittance;
using namespace quittance::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<std::string_view> files = split_files({data, size});
    LedgerDraft draft = empty_draft();
    DelimitedText items = open(files[0]);
    if (files.size() > 1) {
        DelimitedText payments = open(files[1]);
        read_open_items(items, "items.csv", payments, "payments.csv", draft);
    } else {
        read_open_items(items, "items.csv", draft);
    }
    if (files.size() > 2) {
        DelimitedText customers = open(files[2]);
        read_customers(customers, "customers.csv", draft);
    }
    demand_used(draft);
    return 0;
}
