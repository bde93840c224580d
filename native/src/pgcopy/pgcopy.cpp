#include <quittance/base/utf8.hpp>
#include <quittance/ledger/read_row.hpp>
#include <quittance/pgcopy/pgcopy.hpp>

#include <algorithm>
#include <bit>
#include <cstring>

namespace quittance {

namespace {

constexpr std::array<std::uint8_t, 11> signature = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', 0xFF, '\r', '\n', 0};
constexpr std::size_t header_bytes = signature.size() + 8;
constexpr Day epoch_day = 10'957;  // 2000-01-01, the day 0 of PostgreSQL
constexpr std::size_t carry_step_bytes = 512;

constexpr std::uint16_t numeric_positive = 0x0000;
constexpr std::uint16_t numeric_negative = 0x4000;
constexpr std::uint16_t numeric_not_a_number = 0xC000;
constexpr std::uint16_t numeric_plus_infinity = 0xD000;
constexpr std::uint16_t numeric_minus_infinity = 0xF000;
constexpr int numeric_digit_decimals = 4;

template <class Unsigned>
Unsigned big_endian(const std::uint8_t* data) {
    Unsigned value;
    std::memcpy(&value, data, sizeof(value));
    if constexpr (std::endian::native == std::endian::big) {
        return value;
    } else if constexpr (sizeof(value) == 2) {
        return __builtin_bswap16(value);
    } else if constexpr (sizeof(value) == 4) {
        return __builtin_bswap32(value);
    } else {
        return __builtin_bswap64(value);
    }
}

std::int16_t int16_at(const std::uint8_t* data) {
    return static_cast<std::int16_t>(big_endian<std::uint16_t>(data));
}
std::int32_t int32_at(const std::uint8_t* data) {
    return static_cast<std::int32_t>(big_endian<std::uint32_t>(data));
}
std::int64_t int64_at(const std::uint8_t* data) {
    return static_cast<std::int64_t>(big_endian<std::uint64_t>(data));
}

constexpr std::array<std::int64_t, 5> small_powers = {1, 10, 100, 1'000, 10'000};

struct Numeric {
    RowFault fault = RowFault::none;
    bool broken = false;  // no numeric at all
    std::int64_t value = 0;
};

// Exact: a digit that the scale cannot hold is a fault, never rounded away.
Numeric decode_numeric(const Field& field, std::optional<int> scale) {
    Numeric result;
    const auto broken = [&] {
        result.broken = true;
        return result;
    };
    if (field.length < 8) {
        return broken();
    }
    const std::int32_t digit_count = int16_at(field.data);
    const std::int32_t weight = int16_at(field.data + 2);
    const auto sign = big_endian<std::uint16_t>(field.data + 4);
    if (digit_count < 0 || field.length != 8 + 2 * digit_count) {
        return broken();
    }
    if (sign == numeric_not_a_number || sign == numeric_plus_infinity || sign == numeric_minus_infinity) {
        result.fault = RowFault::amount_malformed;
        result.value = sign == numeric_minus_infinity ? -1 : 1;
        return result;
    }
    if (sign != numeric_positive && sign != numeric_negative) {
        return broken();
    }
    const int decimals = scale.value_or(0);
    std::int64_t value = 0;
    RowFault fault = scale ? RowFault::none : RowFault::currency_without_scale;
    bool is_zero = true;
    const std::uint8_t* next_digit = field.data + 8;
    for (std::int32_t i = 0; i < digit_count; ++i, next_digit += 2) {
        const std::int64_t digit = int16_at(next_digit);
        if (digit < 0 || digit > 9'999) {
            return broken();
        }
        if (digit == 0) {
            continue;
        }
        is_zero = false;
        if (fault != RowFault::none) {
            continue;
        }
        const std::int32_t exponent = numeric_digit_decimals * (weight - i) + decimals;
        if (exponent >= 16) {
            fault = RowFault::amount_over_limit;
        } else if (exponent >= 0) {
            // Digits before this one are multiples of a higher power, so the sum stays below 10^19 only if
            // checked here.
            const int128 sum = int128{value} + int128{digit} * power_of_ten(exponent);
            if (sum > amount_limit_minor) {
                fault = RowFault::amount_over_limit;
            } else {
                value = static_cast<std::int64_t>(sum);
            }
        } else if (exponent <= -numeric_digit_decimals ||
                   digit % small_powers[static_cast<std::size_t>(-exponent)] != 0) {
            fault = RowFault::amount_too_fine;
        } else {
            value += digit / small_powers[static_cast<std::size_t>(-exponent)];
            if (value > amount_limit_minor) {
                fault = RowFault::amount_over_limit;
            }
        }
    }
    result.fault = fault;
    if (fault != RowFault::none) {
        value = is_zero ? 0 : 1;
    }
    result.value = sign == numeric_negative ? -value : value;
    return result;
}

Day clamp_day(std::int64_t day) {
    // infinity, and years that no ledger has: kept apart from no_day, out of every range
    return static_cast<Day>(std::clamp<std::int64_t>(day, no_day + 1, std::numeric_limits<Day>::max()));
}

// The fields of one tuple as values, for read_row(). The first refusal is kept.
class FieldSource {
public:
    explicit FieldSource(std::span<const Field> fields) : fields_(fields) {}

    bool null(std::size_t column) const { return fields_[column].null(); }
    std::int64_t integer(std::size_t column) {
        const Field& field = fields_[column];
        switch (field.length) {
            case 2: return int16_at(field.data);
            case 4: return int32_at(field.data);
            case 8: return int64_at(field.data);
            default: return refuse_width(column, "integer", "integer or bigint");
        }
    }
    Day day(std::size_t column) {
        const Field& field = fields_[column];
        return field.length == 4 ? clamp_day(std::int64_t{int32_at(field.data)} + epoch_day)
                                 : refuse_width(column, "date", "date");
    }
    bool boolean(std::size_t column) {
        const Field& field = fields_[column];
        return field.length == 1 ? *field.data != 0 : refuse_width(column, "boolean", "boolean") != 0;
    }
    std::string_view text(std::size_t column) {
        const std::string_view text = bytes(column);
        if (!is_utf8(text)) {
            refuse(column, refuse_no_utf8());
            return {};
        }
        return text;
    }
    std::string_view bytes(std::size_t column) const {
        return {reinterpret_cast<const char*>(fields_[column].data),
                static_cast<std::size_t>(fields_[column].length)};
    }
    // As people write a rate.
    std::string_view rate(std::size_t column) { return text(column); }
    // Without a scale, or with digits that do not fit it, `fault` is set and the sign alone is returned.
    std::int64_t amount_minor(std::size_t column, std::optional<int> scale, RowFault& fault) {
        const Numeric numeric = decode_numeric(fields_[column], scale);
        if (numeric.broken) {
            refuse(column, {"numeric_malformed", "The bytes are no numeric.", "Cast the column to numeric."});
            return 0;
        }
        if (fault == RowFault::none) {
            fault = numeric.fault;
        }
        return numeric.value;
    }

    void refuse(std::size_t column, Refusal refusal) {
        if (!refusal_) {
            refused_column_ = column;
            refusal_ = std::move(refusal);
        }
    }
    void refuse_absent(std::size_t column) { refuse(column, refuse_null()); }
    const std::optional<Refusal>& refusal() const { return refusal_; }
    std::size_t refused_column() const { return refused_column_; }

private:
    std::int32_t refuse_width(std::size_t column, const char* type, const char* cast) {
        refuse(column, {"field_width_wrong",
                        "A field of " + std::to_string(fields_[column].length) + " bytes is no " + type + ".",
                        std::string("Cast the column to ") + cast + "."});
        return 0;
    }

    std::span<const Field> fields_;
    std::size_t refused_column_ = 0;
    std::optional<Refusal> refusal_;
};

}  // namespace

CopyReader::CopyReader(std::string stream, std::vector<std::string> columns, std::size_t field_limit_bytes)
    : stream_(std::move(stream)), columns_(std::move(columns)), field_limit_bytes_(field_limit_bytes) {}

Diagnostic CopyReader::fault(std::string_view column, std::string code, std::string message,
                             std::string cure) const {
    Place place;
    place.stream = stream_;
    place.row = row_count_;
    place.column_name = column;
    return {std::move(code), std::move(place), std::move(message), std::move(cure)};
}

Diagnostic CopyReader::fault(std::size_t column, Refusal refusal) const {
    return fault(columns_[column], std::move(refusal.code), std::move(refusal.message),
                 std::move(refusal.cure));
}

std::optional<Diagnostic> CopyReader::write(std::span<const std::uint8_t> bytes) {
    const auto fail = [&](Diagnostic diagnostic) {
        state_ = State::failed;
        carried_.clear();
        fault_ = diagnostic;
        return diagnostic;
    };
    if (state_ == State::failed) {
        return fault_;
    }
    begun_ = begun_ || !bytes.empty();
    while (!bytes.empty()) {
        if (state_ == State::end) {
            return fail(
                fault("", "data_after_end", "Bytes follow the end of the stream.", "Copy each stream once."));
        }
        if (state_ == State::extension) {
            const std::size_t skipped = std::min<std::size_t>(extension_left_, bytes.size());
            extension_left_ -= static_cast<std::uint32_t>(skipped);
            bytes = bytes.subspan(skipped);
            if (extension_left_ == 0) {
                state_ = State::tuples;
            }
            continue;
        }
        if (carried_.empty()) {
            Step taken = step(bytes);
            if (taken.fault) {
                return fail(std::move(*taken.fault));
            }
            if (taken.consumed == 0) {
                carried_.assign(bytes.begin(), bytes.end());
                break;
            }
            bytes = bytes.subspan(taken.consumed);
            continue;
        }
        const std::size_t before = carried_.size();
        const std::size_t added = std::min(carry_step_bytes, bytes.size());
        carried_.insert(carried_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(added));
        Step taken = step(carried_);
        if (taken.fault) {
            return fail(std::move(*taken.fault));
        }
        if (taken.consumed == 0) {
            bytes = bytes.subspan(added);
        } else {
            bytes = bytes.subspan(taken.consumed - before);
            carried_.clear();
        }
    }
    return std::nullopt;
}

std::optional<Diagnostic> CopyReader::finish() const {
    if (state_ == State::failed) {
        return fault_;
    }
    if (begun_ && state_ != State::end) {
        return fault("", "stream_truncated", "The stream ends before its trailer.",
                     "Copy the whole stream again: the connection may have broken.");
    }
    return std::nullopt;
}

CopyReader::Step CopyReader::step(std::span<const std::uint8_t> bytes) {
    return state_ == State::header ? header(bytes) : tuple(bytes);
}

CopyReader::Step CopyReader::header(std::span<const std::uint8_t> bytes) {
    const std::size_t compared = std::min(bytes.size(), signature.size());
    if (!std::equal(signature.begin(), signature.begin() + static_cast<std::ptrdiff_t>(compared),
                    bytes.begin())) {
        return {0, fault("", "signature_wrong", "This is no binary COPY stream.",
                         "Use COPY … WITH (FORMAT binary).")};
    }
    if (bytes.size() < header_bytes) {
        return {};
    }
    const auto flags = big_endian<std::uint32_t>(bytes.data() + signature.size());
    if ((flags & 0xFFFF'0000U) != 0) {
        return {0, fault("", "flags_unknown", "The stream uses a feature that is not known here.",
                         "Copy without OIDs.")};
    }
    const std::int32_t extension = int32_at(bytes.data() + signature.size() + 4);
    if (extension < 0) {
        return {0, fault("", "field_length_wrong", "The header gives a negative length.",
                         "Copy the whole stream again.")};
    }
    extension_left_ = static_cast<std::uint32_t>(extension);
    state_ = extension > 0 ? State::extension : State::tuples;
    return {header_bytes, std::nullopt};
}

CopyReader::Step CopyReader::tuple(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < 2) {
        return {};
    }
    const std::int32_t count = int16_at(bytes.data());
    if (count == -1) {
        state_ = State::end;
        return {2, std::nullopt};
    }
    if (count != static_cast<std::int32_t>(columns_.size())) {
        return {0, fault("", "field_count_wrong",
                         "The row has " + std::to_string(count) + " columns instead of " +
                             std::to_string(columns_.size()) + ".",
                         "Select the columns of STREAMS[\"" + stream_ + "\"], in that order.")};
    }
    std::size_t offset = 2;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (bytes.size() - offset < 4) {
            return {};
        }
        const std::int32_t length = int32_at(bytes.data() + offset);
        offset += 4;
        if (length < -1 || length > static_cast<std::int32_t>(field_limit_bytes_)) {
            return {
                0, fault(columns_[column], "field_length_wrong",
                         "The field has a length of " + std::to_string(length) + " bytes.",
                         "Copy the whole stream again; select the columns of STREAMS[\"" + stream_ + "\"].")};
        }
        if (length >= 0 && bytes.size() - offset < static_cast<std::size_t>(length)) {
            return {};
        }
        fields_[column] = {bytes.data() + offset, length};
        offset += length > 0 ? static_cast<std::size_t>(length) : 0;
    }
    if (auto refused = take_row({fields_.data(), columns_.size()})) {
        return {0, std::move(refused)};
    }
    ++row_count_;
    return {offset, std::nullopt};
}

namespace {

// Of the longest column.
std::size_t field_limit_of(std::span<const StreamColumn> columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [](const StreamColumn& column) { return column.type == ColumnType::bytes; })
               ? bytes_limit_bytes
               : field_limit_bytes;
}

std::vector<std::string> names_of(std::span<const StreamColumn> columns) {
    std::vector<std::string> names;
    for (const StreamColumn& column : columns) {
        names.emplace_back(column.name);
    }
    return names;
}

}  // namespace

LedgerReader::LedgerReader(InputStream stream, Snapshot& snapshot)
    : CopyReader(std::string(to_string(stream)), names_of(columns(stream)), field_limit_of(columns(stream))),
      snapshot_(snapshot) {
    with_row_type(stream,
                  [this]<class Row>(std::type_identity<Row> /*of*/) { take_ = &LedgerReader::take<Row>; });
}

template <class Row>
std::optional<Diagnostic> LedgerReader::take(std::span<const Field> fields) {
    FieldSource source(fields);
    const Row row = read_row<Row>(source, snapshot_);
    if (source.refusal()) [[unlikely]] {
        return fault(source.refused_column(), *source.refusal());
    }
    return snapshot_.add(row);
}

IdReader::IdReader(std::string stream) : CopyReader(std::move(stream), {"id"}) {}

std::optional<Diagnostic> IdReader::take_row(std::span<const Field> fields) {
    FieldSource source(fields);
    const std::int64_t value = source.null(0) ? 0 : source.integer(0);
    if (value <= 0 || value > std::numeric_limits<Id>::max()) {
        source.refuse(0, refuse_out_of_range(ColumnType::id, value));
    }
    if (source.refusal()) {
        return fault(source.refused_column(), *source.refusal());
    }
    ids_.push_back(static_cast<Id>(value));
    return std::nullopt;
}

void CopyWriter::put(std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = bytes; i-- > 0;) {
        buffer_.push_back(static_cast<char>((value >> (8 * i)) & 0xFFU));
    }
}

void CopyWriter::header() {
    buffer_.append(reinterpret_cast<const char*>(signature.data()), signature.size());
    put(0, 8);  // no flags, no extension
}

void CopyWriter::trailer() { put(0xFFFF, 2); }

void CopyWriter::row(std::size_t column_count) { put(column_count, 2); }

void CopyWriter::null() { put(0xFFFF'FFFF, 4); }

void CopyWriter::boolean(bool value) {
    put(1, 4);
    put(value ? 1 : 0, 1);
}

void CopyWriter::integer(std::int32_t value) {
    put(4, 4);
    put(static_cast<std::uint32_t>(value), 4);
}

void CopyWriter::large_integer(std::int64_t value) {
    put(8, 4);
    put(static_cast<std::uint64_t>(value), 8);
}

void CopyWriter::day(Day value) { integer(value - epoch_day); }

void CopyWriter::text(std::string_view value) {
    put(value.size(), 4);
    buffer_.append(value);
}

void CopyWriter::bytes(std::string_view value) { text(value); }

void CopyWriter::json(std::string_view value) {
    put(value.size() + 1, 4);
    put(1, 1);  // version of jsonb
    buffer_.append(value);
}

void CopyWriter::amount(std::int64_t amount_minor, int scale) {
    // Base 10,000 digits around the point: at most one after it, filled up; zeros at both ends are left out.
    static_assert(scale_limit <= numeric_digit_decimals);
    const bool negative = amount_minor < 0;
    const std::uint64_t minor =
        negative ? -static_cast<std::uint64_t>(amount_minor) : static_cast<std::uint64_t>(amount_minor);
    const auto unit = static_cast<std::uint64_t>(power_of_ten(scale));
    const int fraction_digits = scale > 0 ? 1 : 0;
    std::array<std::uint16_t, 8> digits{};  // lowest first
    std::size_t count = 0;
    if (scale > 0) {
        digits[count++] = static_cast<std::uint16_t>(minor % unit * (10'000 / unit));
    }
    for (std::uint64_t whole = minor / unit; whole > 0; whole /= 10'000) {
        digits[count++] = static_cast<std::uint16_t>(whole % 10'000);
    }
    std::size_t lowest = 0;
    while (lowest < count && digits[lowest] == 0) {
        ++lowest;
    }
    const std::size_t written = count - lowest;
    const int weight = written == 0 ? 0 : static_cast<int>(count) - 1 - fraction_digits;
    put(8 + 2 * written, 4);
    put(written, 2);
    put(static_cast<std::uint16_t>(weight), 2);
    put(negative ? numeric_negative : numeric_positive, 2);
    put(static_cast<std::uint16_t>(scale), 2);
    for (std::size_t i = count; i-- > lowest;) {
        put(digits[i], 2);
    }
}

std::string CopyWriter::take(std::size_t count) {
    count = std::min(count, buffer_.size());
    std::string taken = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return taken;
}

}  // namespace quittance
