// PostgreSQL's binary COPY format, in chunks of any size: tuples in, tuples out.
// Invariants: no read goes beyond the bytes given, no length in the data makes memory grow beyond one tuple
// of the limits below; an amount is never rounded. Format: PostgreSQL manual, "COPY", section "Binary
// Format"; numeric as in numeric_send. A stream that cannot be trusted fails with a diagnostic (stream, row,
// column, cure) and stays failed.
#pragma once

#include <quittance/base/diagnostic.hpp>
#include <quittance/ledger/ledger.hpp>
#include <quittance/ledger/row_sink.hpp>
#include <quittance/ledger/streams.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace quittance {

// The most columns that a stream has.
inline constexpr std::size_t field_limit = []<class... Row>(std::type_identity<std::tuple<Row...>>) {
    return std::max({column_count<Row>...});
}(std::type_identity<InputRows>());
inline constexpr std::size_t field_limit_bytes = 2'048;  // no other column of ours needs more
inline constexpr std::size_t bytes_limit_bytes = std::size_t{1} << 28U;

struct Field {
    const std::uint8_t* data = nullptr;
    std::int32_t length = -1;  // -1 is NULL

    bool null() const { return length < 0; }
};

// Cuts the bytes of one stream into tuples and hands each to `take_row`, which may refuse it.
class CopyReader {
public:
    CopyReader(std::string stream, std::vector<std::string> columns,
               std::size_t field_limit_bytes = quittance::field_limit_bytes);
    virtual ~CopyReader() = default;
    CopyReader(const CopyReader&) = delete;
    CopyReader& operator=(const CopyReader&) = delete;

    // Codes: signature_wrong, flags_unknown, field_count_wrong, field_length_wrong, data_after_end, and those
    // of the row.
    std::optional<Diagnostic> write(std::span<const std::uint8_t> bytes);
    // Whether the trailer came. Code: stream_truncated. A stream that was never begun is no fault: it is
    // empty.
    std::optional<Diagnostic> finish() const;

    std::int64_t row_count() const { return row_count_; }

protected:
    virtual std::optional<Diagnostic> take_row(std::span<const Field> fields) = 0;
    // At the row that is being read.
    Diagnostic fault(std::string_view column, std::string code, std::string message, std::string cure) const;
    Diagnostic fault(std::size_t column, Refusal refusal) const;

private:
    enum class State : std::uint8_t { header, extension, tuples, end, failed };
    struct Step {
        std::size_t consumed = 0;  // 0: more bytes are needed
        std::optional<Diagnostic> fault;
    };
    Step step(std::span<const std::uint8_t> bytes);
    Step header(std::span<const std::uint8_t> bytes);
    Step tuple(std::span<const std::uint8_t> bytes);

    std::string stream_;
    std::vector<std::string> columns_;
    std::size_t field_limit_bytes_;
    State state_ = State::header;
    bool begun_ = false;
    std::uint32_t extension_left_ = 0;
    std::vector<std::uint8_t> carried_;  // the beginning of an element whose end has not come
    std::array<Field, field_limit> fields_;
    std::optional<Diagnostic> fault_;  // why it failed
    std::int64_t row_count_ = 0;
};

// One input stream of the boundary into a snapshot.
class LedgerReader : public CopyReader {
public:
    LedgerReader(InputStream stream, Snapshot& snapshot);

protected:
    std::optional<Diagnostic> take_row(std::span<const Field> fields) override {
        return (this->*take_)(fields);
    }

private:
    template <class Row>
    std::optional<Diagnostic> take(std::span<const Field> fields);

    Snapshot& snapshot_;
    std::optional<Diagnostic> (LedgerReader::*take_)(std::span<const Field>) = nullptr;
};

// One column of reserved ids.
class IdReader : public CopyReader {
public:
    explicit IdReader(std::string stream);
    const std::vector<Id>& ids() const { return ids_; }

protected:
    std::optional<Diagnostic> take_row(std::span<const Field> fields) override;

private:
    std::vector<Id> ids_;
};

// Appends tuples to a buffer that the caller drains.
class CopyWriter : public RowSink {
public:
    void header();
    void trailer();
    void row(std::size_t column_count) override;
    void null() override;
    void boolean(bool value) override;
    void integer(std::int32_t value) override;                   // int4
    void large_integer(std::int64_t value) override;             // int8
    void day(Day value) override;                                // date
    void text(std::string_view value) override;                  // varchar, text
    void json(std::string_view value) override;                  // jsonb
    void bytes(std::string_view value) override;                 // bytea
    void amount(std::int64_t amount_minor, int scale) override;  // numeric

    std::size_t size() const { return buffer_.size(); }
    // At most `count` bytes from the front.
    std::string take(std::size_t count);

private:
    void put(std::uint64_t value, std::size_t bytes);

    std::string buffer_;
};

}  // namespace quittance
