#include <quittance/table/table_reader.hpp>

#include <algorithm>

namespace quittance {
namespace {

std::string in_small_letters(std::string_view name) {
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    });
    return small;
}

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

}  // namespace

TableReader::TableReader(RowSource& rows, std::string source, std::span<const TableColumn> columns,
                         LedgerDraft& draft)
    : rows_(rows),
      columns_(columns),
      draft_(draft),
      file_(static_cast<std::uint32_t>(draft.sources.size())),
      places_(columns.size(), nowhere) {
    draft_.sources.push_back(std::move(source));
}

bool TableReader::read_header(Strangers strangers) {
    std::vector<std::string_view> names;
    bool fits = true;
    const auto refuse = [&](std::string_view column, const char* code, std::string message,
                            const char* cure) {
        draft_.faults.add(draft_.at({file_, 1}, column, {code, {}, std::move(message), cure}));
        fits = false;
    };
    if (!rows_.next(names) && !rows_.fault().empty()) {
        refuse("", "csv_malformed", std::string(rows_.fault()), "Save the file as CSV again.");
        return false;
    }
    width_ = names.size();
    for (std::size_t place = 0; place < names.size(); ++place) {
        const std::string name = in_small_letters(names[place]);
        const auto found = std::find_if(columns_.begin(), columns_.end(), [&](const TableColumn& column) {
            return in_small_letters(column.name) == name;
        });
        if (found == columns_.end()) {
            if (strangers == Strangers::refused && !name.empty()) {
                refuse("", "column_unknown", "There is no column " + quoted(names[place]),
                       "See quittance simulate --help.");
            }
            continue;
        }
        std::size_t& kept = places_[static_cast<std::size_t>(found - columns_.begin())];
        if (kept != nowhere) {
            refuse(found->name, "column_twice", "The column " + quoted(found->name) + " stands twice",
                   "Keep one of them.");
        }
        kept = place;
    }
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (columns_[column].needed && places_[column] == nowhere) {
            refuse(columns_[column].name, "column_missing",
                   "The column " + quoted(columns_[column].name) + " is missing",
                   "Name the columns in the first row: see quittance simulate --help.");
        }
    }
    return fits;
}

bool TableReader::next() {
    ++current_;
    while (current_ >= numbers_.size() && !ended_) {
        read_block();
    }
    return current_ < numbers_.size();
}

void TableReader::read_block() {
    rows_.release();
    cells_.clear();
    numbers_.clear();
    current_ = 0;
    const auto refuse = [&](const char* code, std::string message, const char* cure) {
        draft_.faults.add(draft_.at({file_, rows_.row()}, "", {code, {}, std::move(message), cure}));
    };
    while (numbers_.size() < block_rows) {
        const std::size_t begin = cells_.size();
        if (!rows_.next(cells_)) {
            ended_ = true;
            if (!rows_.fault().empty()) {
                refuse("csv_malformed", std::string(rows_.fault()),
                       "Correct the quotes, or save the file again.");
            }
            return;
        }
        const std::size_t found = cells_.size() - begin;
        if (row_width_ == 0) {
            row_width_ = found == width_ + 1 && cells_.back().empty() ? found : width_;
        }
        if (found == row_width_) {
            cells_.resize(begin + width_);
            numbers_.push_back(rows_.row());
            continue;
        }
        refuse("row_length",
               "The row has " + std::to_string(found) + " cells, the first row has " + std::to_string(width_),
               "Quote cells that hold the separator, or take it out of them.");
        cells_.resize(begin);
    }
}

void TableReader::fault(std::size_t column, Diagnostic fault) {
    draft_.faults.add(draft_.at(origin(), columns_[column].name, std::move(fault)));
}

std::string_view TableReader::text(std::size_t column) {
    const std::string_view found = cell(column);
    if (found.empty() && columns_[column].needed) {
        fault(column, "value_missing", "The cell is empty", "Fill it in.");
    }
    return found;
}

std::optional<Day> TableReader::day(std::size_t column) {
    const std::string_view found = text(column);
    if (found.empty()) {
        return std::nullopt;
    }
    const auto day = parse_day(found);
    if (!day.ok()) {
        fault(column, day.diagnostics()[0]);
        return std::nullopt;
    }
    if (!is_ledger_day(*day)) {
        fault(column, "date_out_of_range", std::string(found) + " is before 1990-01-01", "Correct the date.");
        return std::nullopt;
    }
    return *day;
}

std::optional<std::int64_t> TableReader::amount(std::size_t column, const Currency& currency,
                                                Decimals decimals) {
    const std::string_view found = text(column);
    if (found.empty()) {
        return std::nullopt;
    }
    std::string with_point;
    std::string_view number = found;
    if (rows_.decimal_comma() && found.find('.') == std::string_view::npos) {
        with_point = found;
        std::replace(with_point.begin(), with_point.end(), ',', '.');
        number = with_point;
    }
    const auto amount = parse_amount(number, currency);
    if (!amount.ok()) {
        Diagnostic wrong = amount.diagnostics()[0];
        if (rows_.decimal_comma() && wrong.code == "amount_malformed") {
            wrong.cure = "Write digits with an optional sign and comma or point, without spaces or grouping.";
        }
        fault(column, std::move(wrong));
        return std::nullopt;
    }
    const std::size_t point = number.find('.');
    if (decimals == Decimals::of_currency && point != std::string_view::npos &&
        number.size() - point - 1 > static_cast<std::size_t>(currency.scale)) {
        fault(column, "amount_too_fine",
              quoted(found) + " has more decimals than " + currency.code + ", or groups thousands",
              "Give the currency's decimals, and write thousands without a mark.");
        return std::nullopt;
    }
    return *amount;
}

std::optional<std::size_t> TableReader::choice(std::size_t column,
                                               std::span<const std::string_view> allowed) {
    const std::string_view found = text(column);
    if (found.empty()) {
        return std::nullopt;
    }
    const auto place = std::find(allowed.begin(), allowed.end(), found);
    if (place == allowed.end()) {
        std::string list;
        for (const std::string_view one : allowed) {
            list += (list.empty() ? "" : ", ") + std::string(one);
        }
        fault(column, "value_not_allowed", quoted(found) + " is none of " + list, "Use one of them.");
        return std::nullopt;
    }
    return static_cast<std::size_t>(place - allowed.begin());
}

}  // namespace quittance
