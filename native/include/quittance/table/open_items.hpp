// A ledger as three tables: open items, what was paid on them and when, what is known of customers.
// Invariants: an invoice and a balance of someone who owes are positive, a credit note and a payment
// negative; what is left has the sign of the amount and is no more than it; payments reduce the instalments
// of their invoice in the order of due dates. What is left without a dated payment for the difference counts
// as reduced from the start, so that no interest is asked on what may have been paid in time; the draft's
// notes say so. Nothing here rounds.
#pragma once

#include <quittance/base/shares.hpp>
#include <quittance/table/draft.hpp>
#include <quittance/table/table_reader.hpp>

#include <memory>
#include <span>
#include <string>

namespace quittance {

std::span<const TableColumn> item_columns();
std::span<const TableColumn> payment_columns();
std::span<const TableColumn> customer_columns();

struct OpenItemTables {
    RowSource* items = nullptr;
    std::string items_source;  // name of the file
    RowSource* payments = nullptr;
    std::string payments_source;
    // The items once more, as parts_of gives them, which may be read at once. Where they hold a fault or
    // do not fit together `items` is read instead, so that what is told is the same.
    std::span<const std::unique_ptr<RowSource>> item_parts;
};

// Takes items and payments together, since what is left depends on what was paid. Codes of the faults:
// native/docs/errors.md, "The files of quittance simulate".
void read_open_items(const OpenItemTables& tables, LedgerDraft& draft, const Shares& shares = {});
// After the ledger: facts of customers who are not in it are passed over. In an accounting file a customer
// is known by account.
void read_customers(RowSource& customers, std::string source, LedgerDraft& draft);

}  // namespace quittance
