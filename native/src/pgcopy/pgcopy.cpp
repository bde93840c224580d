#include <quittance/pgcopy/pgcopy.hpp>

#include <algorithm>
#include <bit>
#include <cstring>

namespace quittance {

namespace {

constexpr std::array<std::uint8_t, 11> signature = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', 0xFF, '\r', '\n', 0};
constexpr std::size_t header_bytes = signature.size() + 8;
constexpr Day epoch_day = 10'957;  // 2000-01-01, the day 0 of PostgreSQL
constexpr std::size_t tuple_limit_bytes = 2 + field_limit * (4 + field_limit_bytes);
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

}  // namespace

CopyReader::CopyReader(std::string stream, std::span<const std::string_view> columns)
    : stream_(std::move(stream)), columns_(columns.begin(), columns.end()) {}

Diagnostic CopyReader::fault(std::string_view column, std::string code, std::string message,
                             std::string cure) const {
    Place place;
    place.stream = stream_;
    place.row = row_count_;
    place.column_name = column;
    return {std::move(code), std::move(place), std::move(message), std::move(cure)};
}

std::optional<Diagnostic> CopyReader::write(std::span<const std::uint8_t> bytes) {
    const auto fail = [&](Diagnostic diagnostic) {
        state_ = State::failed;
        carried_.clear();
        row_fault_ = diagnostic;
        return diagnostic;
    };
    if (state_ == State::failed) {
        return row_fault_;
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
        return row_fault_;
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
        if (length < -1 || length > static_cast<std::int32_t>(field_limit_bytes)) {
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

void CopyReader::refuse(std::size_t column, std::string code, std::string message, std::string cure) {
    if (!row_fault_) {
        row_fault_ = fault(columns_[column], std::move(code), std::move(message), std::move(cure));
    }
}

std::optional<Diagnostic> CopyReader::row_fault() { return row_fault_; }

const Field* CopyReader::present(std::span<const Field> fields, std::size_t column) {
    if (fields[column].null()) {
        refuse(column, "field_null", "A value is missing.",
               "Only the columns that the boundary page names may be NULL.");
        return nullptr;
    }
    return &fields[column];
}

std::optional<std::int64_t> CopyReader::optional_integer(std::span<const Field> fields, std::size_t column) {
    const Field& field = fields[column];
    switch (field.length) {
        case -1: return std::nullopt;
        case 2: return int16_at(field.data);
        case 4: return int32_at(field.data);
        case 8: return int64_at(field.data);
        default:
            refuse(column, "field_width_wrong", "An integer of " + std::to_string(field.length) + " bytes.",
                   "Cast the column to integer or bigint.");
            return std::nullopt;
    }
}

std::int64_t CopyReader::integer(std::span<const Field> fields, std::size_t column, std::int64_t least,
                                 std::int64_t greatest) {
    if (present(fields, column) == nullptr) {
        return least;
    }
    const std::int64_t value = optional_integer(fields, column).value_or(least);
    if (value < least || value > greatest) {
        refuse(column, "value_out_of_range",
               std::to_string(value) + " is not one of the values of this column.",
               "Send the values that the boundary page lists for this column.");
        return least;
    }
    return value;
}

Id CopyReader::id(std::span<const Field> fields, std::size_t column) {
    if (present(fields, column) == nullptr) {
        return no_id;
    }
    const Id value = optional_id(fields, column);
    if (value <= 0) {
        refuse(column, "id_out_of_range", "An id is zero, negative or not below 2^31.",
               "Give every row the id of its record.");
    }
    return value;
}

Id CopyReader::optional_id(std::span<const Field> fields, std::size_t column) {
    const std::int64_t value = optional_integer(fields, column).value_or(no_id);
    if (value < 0 || value > std::numeric_limits<Id>::max()) {
        refuse(column, "id_out_of_range", "An id is negative or not below 2^31.",
               "Give every row the id of its record.");
        return no_id;
    }
    return static_cast<Id>(value);
}

Day CopyReader::day(std::span<const Field> fields, std::size_t column) {
    const Field& field = fields[column];
    if (field.null()) {
        return no_day;
    }
    if (field.length != 4) {
        refuse(column, "field_width_wrong", "A date of " + std::to_string(field.length) + " bytes.",
               "Cast the column to date.");
        return no_day;
    }
    return clamp_day(std::int64_t{int32_at(field.data)} + epoch_day);
}

bool CopyReader::boolean(std::span<const Field> fields, std::size_t column) {
    const Field* field = present(fields, column);
    if (field == nullptr) {
        return false;
    }
    if (field->length != 1) {
        refuse(column, "field_width_wrong", "A boolean of " + std::to_string(field->length) + " bytes.",
               "Cast the column to boolean.");
        return false;
    }
    return *field->data != 0;
}

std::string CopyReader::text(std::span<const Field> fields, std::size_t column) {
    const Field& field = fields[column];
    return field.null() ? std::string()
                        : std::string(reinterpret_cast<const char*>(field.data),
                                      static_cast<std::size_t>(field.length));
}

std::optional<std::int64_t> CopyReader::optional_rate(std::span<const Field> fields, std::size_t column) {
    if (fields[column].null()) {
        return std::nullopt;
    }
    const Result<std::int64_t> rate_nano = parse_rate(text(fields, column));
    if (!rate_nano.ok()) {
        const Diagnostic& fault = rate_nano.diagnostics().front();
        refuse(column, fault.code, fault.message, fault.cure);
        return std::nullopt;
    }
    return *rate_nano;
}

std::int64_t CopyReader::amount(std::span<const Field> fields, std::size_t column, std::optional<int> scale,
                                RowFault& bad) {
    const Field* field = present(fields, column);
    if (field == nullptr) {
        return 0;
    }
    const Numeric numeric = decode_numeric(*field, scale);
    if (numeric.broken) {
        refuse(column, "numeric_malformed", "The bytes are no numeric.", "Cast the column to numeric.");
        return 0;
    }
    if (bad == RowFault::none) {
        bad = numeric.fault;
    }
    return numeric.value;
}

LedgerReader::LedgerReader(InputStream stream, Snapshot& snapshot)
    : CopyReader(std::string(to_string(stream)), columns(stream)), stream_(stream), snapshot_(snapshot) {}

std::optional<Diagnostic> LedgerReader::take_row(std::span<const Field> fields) {
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    const auto add = [&](const auto& row) {
        auto refused = row_fault();
        if (!refused) {
            refused = snapshot_.add(row);
        }
        return refused;
    };
    switch (stream_) {
        case InputStream::lines: {
            LineRow row;
            row.line_id = id(fields, 0);
            row.move_id = id(fields, 1);
            row.customer_id = optional_id(fields, 2);
            row.company_id = id(fields, 3);
            row.kind = static_cast<LineKind>(integer(fields, 4, 1, 5));
            row.flags = static_cast<std::uint8_t>(integer(fields, 5, 0, 127));
            row.currency_id = optional_id(fields, 6);
            row.due_day = day(fields, 7);
            row.day = day(fields, 8);
            row.reversed_move_id = optional_id(fields, 9);
            const auto scale = snapshot_.scale(row.currency_id);
            row.fault = scale ? RowFault::none : RowFault::currency_without_scale;
            row.amount_minor = amount(fields, 10, scale, row.fault);
            row.residual_minor = amount(fields, 11, scale, row.fault);
            row.residual_company_minor = amount(fields, 12, snapshot_.company_currency().scale, row.fault);
            return add(row);
        }
        case InputStream::settlements: {
            SettlementRow row;
            row.line_id = id(fields, 0);
            row.kind = static_cast<SettlementKind>(integer(fields, 1, 1, 4));
            row.day = day(fields, 2);
            row.amount_minor = amount(fields, 3, snapshot_.scale_of_line(row.line_id), row.fault);
            return add(row);
        }
        case InputStream::customers: {
            CustomerRow row;
            row.customer_id = id(fields, 0);
            row.flags = static_cast<std::uint8_t>(integer(fields, 1, 0, 7));
            row.recipient_id = optional_id(fields, 2);
            row.recipient_key = optional_integer(fields, 3).value_or(0);
            return add(row);
        }
        case InputStream::cases: {
            CaseRow row;
            row.case_id = id(fields, 0);
            row.customer_id = id(fields, 1);
            row.relation = static_cast<std::uint8_t>(integer(fields, 2, 0, 4));
            row.insolvent_since = day(fields, 3);
            row.paused_until = day(fields, 4);
            row.last_contact_on = day(fields, 5);
            row.action_id = optional_id(fields, 6);
            row.action_state = static_cast<ActionState>(fields[7].null() ? 0 : integer(fields, 7, 1, 5));
            row.action_fingerprint = optional_integer(fields, 8);
            row.fingerprint = optional_integer(fields, 9);
            return add(row);
        }
        case InputStream::items: {
            ItemRow row;
            row.item_id = id(fields, 0);
            row.move_id = id(fields, 1);
            row.ordinal =
                static_cast<std::int32_t>(integer(fields, 2, 1, std::numeric_limits<std::int32_t>::max()));
            id(fields, 3);  // the line as it was; the item is found by move and ordinal
            row.closed = boolean(fields, 4);
            row.stage = static_cast<std::uint8_t>(integer(fields, 5, 0, 255));
            row.stage_on = day(fields, 6);
            integer(fields, 7, 0, any);  // the cycle belongs to the host
            row.fingerprint = optional_integer(fields, 8);
            return add(row);
        }
        case InputStream::terms: {
            TermsRow row;
            row.kind = static_cast<TermsKind>(integer(fields, 0, 1, 3));
            row.customer_id = optional_id(fields, 1);
            row.move_id = optional_id(fields, 2);
            row.from_day = day(fields, 3);
            row.until_day = day(fields, 4);
            row.jurisdiction = text(fields, 5);
            row.relation = static_cast<std::uint8_t>(fields[6].null() ? 0 : integer(fields, 6, 1, 4));
            row.rate_nano = optional_rate(fields, 7);
            row.insolvent_since = day(fields, 8);
            row.notice_day = day(fields, 9);
            row.judgment_day = day(fields, 10);
            row.capitalises = boolean(fields, 11);
            row.period = text(fields, 12);
            return add(row);
        }
        case InputStream::charges: {
            ChargeRow row;
            row.move_id = id(fields, 0);
            row.ordinal =
                static_cast<std::int32_t>(integer(fields, 1, 1, std::numeric_limits<std::int32_t>::max()));
            row.kind = static_cast<ChargeKind>(integer(fields, 2, 1, 2));
            row.currency_id = id(fields, 3);
            row.amount_minor = amount(fields, 4, snapshot_.scale(row.currency_id), row.fault);
            return add(row);
        }
        case InputStream::interruptions: {
            InterruptionRow row;
            row.customer_id = optional_id(fields, 0);
            row.move_id = optional_id(fields, 1);
            row.day = present(fields, 2) == nullptr ? no_day : day(fields, 2);
            row.event = present(fields, 3) == nullptr ? std::string() : text(fields, 3);
            return add(row);
        }
    }
    return std::nullopt;
}

IdReader::IdReader(std::string stream)
    : CopyReader(std::move(stream), std::to_array<std::string_view>({"id"})) {}

std::optional<Diagnostic> IdReader::take_row(std::span<const Field> fields) {
    ids_.push_back(id(fields, 0));
    return row_fault();
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
