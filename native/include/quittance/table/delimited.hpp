// Text in rows and cells: what tells a file's characters and marks, and the cutting of it.
// Invariants: a cell is a view of the text, or of a copy that lasts until release() where marks or characters
// had to be changed; cells are UTF-8 whatever the file's encoding, without blanks at either end.
// Rows are counted from 1 as a spreadsheet counts them. Nothing here rounds; what cannot be cut is said by
// fault().
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// ISO 8859-15 is what the French accounting file prescribes; spreadsheets of Western Europe write
// Windows-1252.
enum class Encoding : std::uint8_t { utf_8, iso_8859_15, windows_1252, none };

std::string_view to_string(Encoding encoding);
// UTF-8 where the bytes are that; else Windows-1252 where a byte stands that is no character of ISO 8859-15.
// `none` for UTF-16 and whatever else holds zero bytes.
Encoding detect_encoding(std::string_view text);

struct Dialect {
    char delimiter = ',';
    bool quotes = true;  // "…" may hold the delimiter, line ends and doubled quotes
    Encoding encoding = Encoding::utf_8;
};

// By the first row: the commonest of comma, semicolon, tab and bar. Quotes count between commas and
// semicolons, and where the first cell begins with one.
Dialect detect_dialect(std::string_view text);

// Rows of cells, wherever they come from.
class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    // Appends the cells of the next row. False at the end, or at a fault. Rows without any text are passed
    // over.
    virtual bool next(std::vector<std::string_view>& cells) = 0;
    // Cells given so far are no longer needed.
    virtual void release() = 0;
    // Of the row that next() gave.
    virtual std::uint32_t row() const = 0;
    // What is wrong with that row, "" for nothing.
    virtual std::string_view fault() const { return {}; }
    // About how many rows there are.
    virtual std::size_t size_hint() const = 0;
    // Whether a comma may stand for the decimal point.
    virtual bool decimal_comma() const { return false; }
};

class DelimitedText final : public RowSource {
public:
    // The text must outlive the reader. A byte order mark is passed over.
    DelimitedText(std::string_view text, Dialect dialect);
    // The rows of `first`, then those of `rest`.
    DelimitedText(std::string_view first, std::string_view rest, Dialect dialect);

    bool next(std::vector<std::string_view>& cells) override;
    void release() override { changed_.clear(); }
    std::uint32_t row() const override { return row_; }
    std::string_view fault() const override { return fault_; }
    std::size_t size_hint() const override;
    bool decimal_comma() const override { return dialect_.delimiter != ','; }
    // The text that next() has not come to.
    std::string_view rest() const { return rest_.empty() ? text_.substr(position_) : rest_; }

private:
    std::string_view read_cell();
    std::string_view read_quoted_cell();
    std::string_view readable(std::string_view cell);
    void read_line_end();

    std::string_view text_;
    std::string_view rest_;
    Dialect dialect_;
    std::size_t position_ = 0;
    std::uint32_t row_ = 0;
    bool row_ended_ = false;
    std::string_view fault_;
    std::deque<std::string> changed_;  // cells that are no view of the text
};

// The rows in about `count` parts of one size, to be read at once: each begins with the first row of the
// text. Where a cut went through a quoted cell, the part before it has a fault.
std::vector<std::unique_ptr<RowSource>> parts_of(std::string_view text, Dialect dialect, std::size_t count);

}  // namespace quittance
