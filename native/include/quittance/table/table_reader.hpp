// The rows of a file under the names of its columns, each cell typed on its way in. Every fault goes into the
// draft with file, row and column, and reading goes on. Nothing here rounds.
#pragma once

#include <quittance/table/delimited.hpp>
#include <quittance/table/draft.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

struct TableColumn {
    std::string_view name;
    bool needed = false;
    std::string_view meaning;
};

enum class Strangers : std::uint8_t { refused, passed_over };  // columns of other names

class TableReader {
public:
    // Both must outlive the reader. Adds `source`, the file's name, to the draft.
    TableReader(RowSource& rows, std::string source, std::span<const TableColumn> columns,
                LedgerDraft& draft);

    // The first row. Names are compared without regard to capitals. False where it cannot be used.
    bool read_header(Strangers strangers);
    // Of the first row.
    void header_fault(std::size_t column, Diagnostic fault) {
        draft_.faults.add(draft_.at({file_, 1}, columns_[column].name, std::move(fault)));
    }
    bool has(std::size_t column) const { return places_[column] != nowhere; }
    // The next row that has as many cells as the first, or one more empty one where every row has it: some
    // end each row with the delimiter.
    bool next();
    // Cells of the rows below the first, 0 where there is none.
    std::size_t row_width() const { return row_width_; }

    LedgerDraft::Origin origin() const { return {file_, numbers_[current_]}; }
    std::string_view cell(std::size_t column) const { return cell_of(current_, column); }
    // A cell of a row soon to come, "" where none is known: for looking up early what lies far apart in
    // memory.
    std::string_view cell_ahead(std::size_t rows, std::size_t column) const {
        return current_ + rows < numbers_.size() ? cell_of(current_ + rows, column) : std::string_view();
    }

    void fault(std::size_t column, Diagnostic fault);
    void fault(std::size_t column, std::string code, std::string message, std::string cure) {
        this->fault(column, Diagnostic{std::move(code), {}, std::move(message), std::move(cure)});
    }

    // What a cell holds; nullopt after a fault, and for an empty one.
    std::string_view text(std::size_t column);   // a fault where it is empty and needed
    std::optional<Day> day(std::size_t column);  // year-month-day, within the ledger's days
    // The currency's decimals and no more, since grouped thousands would pass for decimals; any number of
    // zeros behind them where thousands are never grouped.
    enum class Decimals : std::uint8_t { of_currency, any };
    std::optional<std::int64_t> amount(std::size_t column, const Currency& currency,
                                       Decimals decimals = Decimals::of_currency);
    std::optional<std::size_t> choice(std::size_t column, std::span<const std::string_view> allowed);

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    static constexpr std::size_t block_rows = 64;

    std::string_view cell_of(std::size_t row, std::size_t column) const {
        const std::size_t place = places_[column];
        return place == nowhere ? std::string_view() : cells_[row * width_ + place];
    }
    void read_block();

    RowSource& rows_;
    std::span<const TableColumn> columns_;
    LedgerDraft& draft_;
    std::uint32_t file_;
    std::size_t width_ = 0;                // cells of the first row
    std::size_t row_width_ = 0;            // of those below it
    std::vector<std::size_t> places_;      // by column
    std::vector<std::string_view> cells_;  // of the rows read ahead, width_ of each
    std::vector<std::uint32_t> numbers_;   // of these rows
    std::size_t current_ = 0;              // among them
    bool ended_ = false;
};

}  // namespace quittance
