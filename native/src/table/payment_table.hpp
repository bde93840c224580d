// The table of payments, and what is left of each line once they are counted.
#pragma once

#include <quittance/table/draft.hpp>
#include <quittance/table/table_reader.hpp>

#include "item_table.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace quittance {

class PaymentTable {
public:
    // Of all items of the draft.
    PaymentTable(LedgerDraft& draft, const ItemTable& items) : draft_(draft), items_(items) {}

    void read(RowSource& rows, const std::string& source);
    // What is left of each line, and the settlements that explain it; nothing where the draft has a fault.
    void settle();

private:
    struct Payment {
        Id invoice = no_id;
        Day day = no_day;
        std::int64_t amount_minor = 0;
        SettlementKind kind = SettlementKind::payment;
        LedgerDraft::Origin origin;
    };

    void pay_invoices();
    void pay(std::span<const std::uint32_t> lines, std::span<const Payment> payments);
    void explain_rest();

    LedgerDraft& draft_;
    const ItemTable& items_;
    std::vector<Payment> payments_;
    std::vector<std::int64_t> to_explain_minor_;  // by line: amount less what is left and what was paid
};

}  // namespace quittance
