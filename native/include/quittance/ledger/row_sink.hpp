// Takes the values of one row, column by column, each with its type.
// Invariant: row(n) comes first, then exactly n values. Nothing here rounds.
#pragma once

#include <quittance/calendar/calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quittance {

class RowSink {
public:
    virtual ~RowSink() = default;
    virtual void row(std::size_t column_count) = 0;
    virtual void null() = 0;
    virtual void boolean(bool value) = 0;
    virtual void integer(std::int32_t value) = 0;
    virtual void large_integer(std::int64_t value) = 0;
    virtual void day(Day value) = 0;
    virtual void text(std::string_view value) = 0;
    virtual void json(std::string_view value) = 0;
    virtual void bytes(std::string_view value) = 0;
    virtual void amount(std::int64_t amount_minor, int scale) = 0;
};

}  // namespace quittance
