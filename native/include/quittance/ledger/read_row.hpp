// One row of a stream from any source of values, by its declaration. A source gives the value of a column by
// the column's number and refuses what it cannot give; after the first refusal it may give anything, and the
// row is of no use. Invariant: a NULL leaves the member at its default. Nothing here rounds.
#pragma once

#include <quittance/ledger/streams.hpp>

#include <optional>
#include <type_traits>

namespace quittance {

// Decimals of the currency of a row's amounts, or of the line that it names; nothing where they are not
// known.
template <class Row, class Ledger>
std::optional<int> scale_of(const Row& row, Ledger& ledger) {
    if constexpr (requires { row.currency_id; }) {
        return ledger.scale(row.currency_id);
    } else {
        return ledger.scale_of_line(row.line_id);
    }
}

// The value of a column that is not NULL, into its member.
template <class Row, std::size_t number, class Source>
void read_value(Source& source, Row& row) {
    constexpr const auto& declared = std::get<number>(Declaration<Row>::columns);
    constexpr ColumnType type = declared.type;
    if constexpr (type == ColumnType::boolean) {
        row.*declared.member = source.boolean(number);
    } else if constexpr (type == ColumnType::date) {
        row.*declared.member = source.day(number);
    } else if constexpr (type == ColumnType::text) {
        row.*declared.member = source.text(number);
    } else if constexpr (type == ColumnType::bytes) {
        row.*declared.member = source.bytes(number);
    } else if constexpr (type == ColumnType::rate) {
        Result<RateRule> rate = parse_rate_rule(source.rate(number));
        if (rate.ok()) {
            row.*declared.member = std::move(rate).value();
        } else {
            const Diagnostic& fault = rate.diagnostics().front();
            source.refuse(number, {fault.code, fault.message, fault.cure});
        }
    } else {
        const std::int64_t value = source.integer(number);
        if (!declared.allows(value)) {
            source.refuse(number, refuse_out_of_range(type, value));
        } else if constexpr (declared.is_read) {
            using Value = std::remove_reference_t<decltype(row.*declared.member)>;
            row.*declared.member = static_cast<Value>(value);
        }
    }
}

template <class Row, class Source, class Ledger>
Row read_row(Source& source, Ledger& ledger) {
    Row row;
    bool has_amounts = false;
    any_column<Row>([&](auto number) {
        constexpr const auto& declared = std::get<number()>(Declaration<Row>::columns);
        if (source.null(number())) {
            if constexpr (!declared.null) {
                source.refuse_absent(number());
            }
        } else if constexpr (declared.type == ColumnType::amount) {
            has_amounts = true;  // their currency may come after them
        } else {
            read_value<Row, number()>(source, row);
        }
        return false;
    });
    if constexpr (requires { row.fault; }) {
        if (!has_amounts) {
            return row;
        }
        const std::optional<int> scale = scale_of(row, ledger);
        if (!scale) {
            row.fault = RowFault::currency_without_scale;
        }
        any_column<Row>([&](auto number) {
            constexpr const auto& declared = std::get<number()>(Declaration<Row>::columns);
            if constexpr (declared.type == ColumnType::amount) {
                if (!source.null(number())) {
                    const bool of_company = declared.unit == ColumnUnit::company_currency;
                    row.*declared.member = source.amount_minor(
                        number(), of_company ? std::optional<int>(ledger.company_currency().scale) : scale,
                        row.fault);
                }
            }
            return false;
        });
    }
    return row;
}

}  // namespace quittance
