#include <quittance/table/delimited.hpp>

#include <algorithm>
#include <array>
#include <cstring>

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

// Where the first byte lies that is not ASCII, or the end.
std::size_t first_high(std::string_view text, std::size_t position) {
    constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080U;
    for (; position + sizeof(std::uint64_t) <= text.size(); position += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + position, sizeof word);
        if ((word & high_bits) != 0) {
            break;
        }
    }
    while (position < text.size() && !is_high(text[position])) {
        ++position;
    }
    return position;
}

// Bytes of the UTF-8 character that begins there, 0 where none does (RFC 3629, section 4).
std::size_t utf_8_length(std::string_view text, std::size_t position) {
    const auto byte = [&](std::size_t offset) {
        return position + offset < text.size() ? static_cast<unsigned char>(text[position + offset])
                                               : std::uint8_t{0};
    };
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned greatest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (first < 0xC2 || first > 0xF4 || second < least || second > greatest) {
        return 0;
    }
    for (std::size_t offset = 2; offset < length; ++offset) {
        if ((byte(offset) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

bool is_utf_8(std::string_view text) {
    for (std::size_t position = first_high(text, 0); position < text.size();
         position = first_high(text, position)) {
        const std::size_t length = utf_8_length(text, position);
        if (length == 0) {
            return false;
        }
        position += length;
    }
    return true;
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
    if (is_utf_8(text)) {
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

DelimitedText::DelimitedText(std::string_view text, Dialect dialect) : text_(text), dialect_(dialect) {
    if (text_.starts_with(byte_order_mark)) {
        text_.remove_prefix(byte_order_mark.size());
    }
}

bool DelimitedText::next(std::vector<std::string_view>& cells) {
    const std::size_t begin = cells.size();
    while (fault_.empty() && position_ < text_.size()) {
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
    if (dialect_.encoding != Encoding::utf_8 && first_high(cell, 0) != cell.size()) {
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

}  // namespace quittance
