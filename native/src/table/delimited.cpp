#include <quittance/base/utf8.hpp>
#include <quittance/table/delimited.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace quittance {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_high(char character) { return (static_cast<unsigned char>(character) & 0x80U) != 0; }

// Windows-1252 from 0x80 to 0x9F; 0 where no character stands. Source: WHATWG Encoding Standard,
// index-windows-1252, whose five holes are control characters.
constexpr std::array<char16_t, 32> windows_1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t code_point(unsigned char byte, Encoding encoding) {
    if (encoding == Encoding::windows_1252) {
        return byte >= 0x80 && byte <= 0x9F && windows_1252[byte - 0x80U] != 0 ? windows_1252[byte - 0x80U]
                                                                               : byte;
    }
    switch (byte) {  // where ISO 8859-15 differs from ISO 8859-1
        case 0xA4: return 0x20AC;
        case 0xA6: return 0x0160;
        case 0xA8: return 0x0161;
        case 0xB4: return 0x017D;
        case 0xB8: return 0x017E;
        case 0xBC: return 0x0152;
        case 0xBD: return 0x0153;
        case 0xBE: return 0x0178;
        default: return byte;
    }
}

std::string to_utf_8(std::string_view text, Encoding encoding) {
    std::string result;
    result.reserve(text.size() + text.size() / 4);
    for (const char character : text) {
        const char16_t point = code_point(static_cast<unsigned char>(character), encoding);
        if (point < 0x80) {
            result.push_back(character);
        } else if (point < 0x800) {
            result.push_back(static_cast<char>(0xC0U | (point >> 6U)));
            result.push_back(static_cast<char>(0x80U | (point & 0x3FU)));
        } else {
            result.push_back(static_cast<char>(0xE0U | (point >> 12U)));
            result.push_back(static_cast<char>(0x80U | ((point >> 6U) & 0x3FU)));
            result.push_back(static_cast<char>(0x80U | (point & 0x3FU)));
        }
    }
    return result;
}

std::string_view trimmed(std::string_view cell) {
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t')) {
        cell.remove_prefix(1);
    }
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t')) {
        cell.remove_suffix(1);
    }
    return cell;
}

}  // namespace

std::string_view to_string(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf_8: return "UTF-8";
        case Encoding::iso_8859_15: return "ISO 8859-15";
        case Encoding::windows_1252: return "Windows-1252";
        case Encoding::none: return "";
    }
    return "";
}

Encoding detect_encoding(std::string_view text) {
    if (text.find('\0') != std::string_view::npos || text.starts_with("\xFF\xFE") ||
        text.starts_with("\xFE\xFF")) {
        return Encoding::none;
    }
    if (is_utf8(text)) {
        return Encoding::utf_8;
    }
    const bool beyond_iso = std::any_of(text.begin(), text.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 0x80 && byte <= 0x9F;
    });
    return beyond_iso ? Encoding::windows_1252 : Encoding::iso_8859_15;
}

Dialect detect_dialect(std::string_view text) {
    if (text.starts_with(byte_order_mark)) {
        text.remove_prefix(byte_order_mark.size());
    }
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    Dialect dialect;
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const std::ptrdiff_t count = std::count(header.begin(), header.end(), candidate);
        if (count > most) {
            most = count;
            dialect.delimiter = candidate;
        }
    }
    dialect.quotes = dialect.delimiter == ',' || dialect.delimiter == ';' || header.starts_with('"');
    dialect.encoding = detect_encoding(text);
    return dialect;
}

DelimitedText::DelimitedText(std::string_view text, Dialect dialect) : DelimitedText(text, {}, dialect) {}

DelimitedText::DelimitedText(std::string_view first, std::string_view rest, Dialect dialect)
    : text_(first), rest_(rest), dialect_(dialect) {
    if (text_.starts_with(byte_order_mark)) {
        text_.remove_prefix(byte_order_mark.size());
    }
}

std::size_t DelimitedText::size_hint() const {
    constexpr std::size_t sample_bytes = 65'536;
    const std::string_view text = text_.size() > rest_.size() ? text_ : rest_;
    const std::string_view sample = text.substr(0, sample_bytes);
    const auto rows = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), '\n'));
    return sample.size() == text.size() ? rows : text.size() / sample_bytes * (rows + 1);
}

bool DelimitedText::next(std::vector<std::string_view>& cells) {
    const std::size_t begin = cells.size();
    while (fault_.empty() && (position_ < text_.size() || !rest_.empty())) {
        if (position_ == text_.size()) {
            text_ = std::exchange(rest_, {});
            position_ = 0;
        }
        ++row_;
        row_ended_ = false;
        bool any = false;
        while (!row_ended_ && fault_.empty()) {
            cells.push_back(read_cell());
            any = any || !cells.back().empty();
        }
        if (any && fault_.empty()) {
            return true;
        }
        cells.resize(begin);
    }
    return false;
}

std::string_view DelimitedText::read_cell() {
    if (dialect_.quotes && position_ < text_.size() && text_[position_] == '"') {
        return read_quoted_cell();
    }
    const std::size_t begin = position_;
    const char* const data = text_.data();
    const std::size_t size = text_.size();
    const char delimiter = dialect_.delimiter;
    std::size_t end = begin;
    while (end < size && data[end] != delimiter && data[end] != '\n' && data[end] != '\r') {
        ++end;
    }
    position_ = end;
    read_line_end();
    return readable(text_.substr(begin, end - begin));
}

std::string_view DelimitedText::read_quoted_cell() {
    const std::size_t begin = ++position_;
    std::size_t end = text_.find('"', begin);
    bool doubled = false;
    while (end != std::string_view::npos && end + 1 < text_.size() && text_[end + 1] == '"') {
        doubled = true;
        end = text_.find('"', end + 2);
    }
    if (end == std::string_view::npos) {
        fault_ = "A quote is opened and never closed";
        return {};
    }
    position_ = end + 1;
    if (position_ < text_.size() && text_[position_] != dialect_.delimiter && text_[position_] != '\n' &&
        text_[position_] != '\r') {
        fault_ = "Text follows a closing quote";
        return {};
    }
    read_line_end();
    const std::string_view cell = text_.substr(begin, end - begin);
    if (!doubled) {
        return readable(cell);
    }
    std::string single;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        single.push_back(cell[i]);
        i += cell[i] == '"' ? 1 : 0;
    }
    changed_.push_back(std::move(single));
    return readable(changed_.back());
}

std::string_view DelimitedText::readable(std::string_view cell) {
    cell = trimmed(cell);
    if (dialect_.encoding != Encoding::utf_8 && std::any_of(cell.begin(), cell.end(), is_high)) {
        cell = changed_.emplace_back(to_utf_8(cell, dialect_.encoding));
    }
    return cell;
}

// Past the delimiter, or past a line's end, which is LF, CR LF or CR.
void DelimitedText::read_line_end() {
    if (position_ == text_.size()) {
        row_ended_ = true;
        return;
    }
    const char mark = text_[position_++];
    if (mark != dialect_.delimiter) {
        row_ended_ = true;
        position_ += mark == '\r' && position_ < text_.size() && text_[position_] == '\n' ? 1 : 0;
    }
}

std::vector<std::unique_ptr<RowSource>> parts_of(std::string_view text, Dialect dialect, std::size_t count) {
    constexpr std::string_view line_end = "\n";
    const auto past_line = [&](std::size_t from) {
        const std::size_t end = text.find(line_end, from);
        return end == std::string_view::npos ? text.size() : end + line_end.size();
    };
    std::vector<std::string_view> cells;
    DelimitedText header(text, dialect);
    header.next(cells);
    std::size_t begin = text.size() - header.rest().size();
    const std::string_view first = text.substr(0, begin);
    const std::size_t size = (text.size() - begin) / std::max<std::size_t>(count, 1);
    std::vector<std::unique_ptr<RowSource>> parts;
    do {
        const std::size_t end = parts.size() + 1 < count ? past_line(begin + size) : text.size();
        parts.push_back(std::make_unique<DelimitedText>(first, text.substr(begin, end - begin), dialect));
        begin = end;
    } while (begin < text.size());
    return parts;
}

}  // namespace quittance
