// The table of open items, which may come in parts.
#pragma once

#include <quittance/table/draft.hpp>
#include <quittance/table/table_reader.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

class ItemTable {
public:
    explicit ItemTable(LedgerDraft& draft)
        : draft_(draft), stages_(draft.settings.stages.begin(), draft.settings.stages.end()) {}

    void read(RowSource& rows, const std::string& source);
    // What another read of the rows that follow. False where the two do not fit together without a fault.
    bool append(const ItemTable& next);

    // The number of an invoice's first line of positive amount plus one, or 0.
    std::uint32_t first_line(Id invoice) const { return invoice_lines_[static_cast<std::size_t>(invoice)]; }
    // Whether the row says what is left.
    bool states_residual(std::size_t line) const { return residual_given_[line]; }
    // Rows of invoices and payments that are dated after the night.
    std::int64_t late_count() const { return late_count_; }

private:
    void read_item(TableReader& table);
    void read_amounts(TableReader& table, LineRow& row);
    void read_residual(TableReader& table, LineRow& row, bool in_company_currency);
    void read_discount(TableReader& table, LineRow& row);
    void read_kind(TableReader& table, LineRow& row);
    void read_collection(TableReader& table, LineRow& row);
    void check_owner(TableReader& table, const LineRow& row);

    LedgerDraft& draft_;
    std::vector<Id> owners_ = {no_id};                // by invoice: its customer
    std::vector<std::uint32_t> invoice_lines_ = {0};  // by invoice
    std::vector<bool> residual_given_;                // by line
    std::vector<std::string_view> stages_;
    std::int64_t late_count_ = 0;
    std::size_t row_width_ = 0;
    std::uint32_t header_row_ = 0;
    std::uint32_t last_row_ = 0;
};

}  // namespace quittance
