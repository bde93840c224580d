// French accounting files: terms of payment, customers, then the files.
#include "tables.hpp"

#include <quittance/table/accounting_file.hpp>
#include <quittance/table/open_items.hpp>

using namespace quittance;
using namespace quittance::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<std::string_view> files = split_files({data, size});
    const auto terms = parse_payment_terms(files[0]);
    if (!terms.ok()) {
        demand_told(terms.diagnostics());
        return 0;
    }
    LedgerDraft draft = empty_draft();
    AccountingFiles reader(draft, {"OUV"});
    for (std::size_t i = 2; i < files.size(); ++i) {
        DelimitedText rows = open(files[i]);
        reader.read(rows, std::to_string(i));
    }
    reader.finish();
    if (files.size() > 1 && !files[1].empty()) {
        DelimitedText customers = open(files[1]);
        read_customers(customers, "customers.csv", draft);
    }
    set_due_days(draft, *terms);
    demand_used(draft);
    return 0;
}
