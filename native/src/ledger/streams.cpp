#include <quittance/ledger/streams.hpp>

#include <algorithm>
#include <string>

namespace quittance {

namespace {

template <class Row>
constexpr auto published = []<std::size_t... number>(std::index_sequence<number...>) {
    return std::array{std::get<number>(Declaration<Row>::columns).published()...};
}
(std::make_index_sequence<column_count<Row>>());

template <class Row>
Diagnostic fault_of(std::int64_t number, std::string_view column, Refusal refusal) {
    Place place;
    place.stream = Declaration<Row>::name;
    place.row = number;
    place.column_name = column;
    return {std::move(refusal.code), std::move(place), std::move(refusal.message), std::move(refusal.cure)};
}

// What the columns of a row say together.
struct Contradiction {
    std::string_view column;
    std::string_view message;
    std::string_view cure;
};

template <class Row>
std::optional<Contradiction> contradiction(const Row&) {
    return std::nullopt;
}

constexpr std::string_view name_one = "Name a customer or a move, and leave the other one NULL.";

template <class Row>
std::optional<Contradiction> two_owners(const Row& row) {
    if (row.customer_id == no_id && row.move_id == no_id) {
        return Contradiction{"customer_id", "The row is of no customer and of no move.", name_one};
    }
    if (row.customer_id != no_id && row.move_id != no_id) {
        return Contradiction{"move_id", "The row is of a customer and of a move.", name_one};
    }
    return std::nullopt;
}

std::optional<Contradiction> contradiction(const TermsRow& row) {
    if (auto fault = two_owners(row)) {
        return fault;
    }
    const bool of_invoice = row.kind == TermsKind::invoice;
    if (of_invoice != (row.move_id != no_id)) {
        return Contradiction{of_invoice ? "customer_id" : "move_id", "The row's kind is of the other one.",
                             "Name the move for kind 3, the customer for kinds 1 and 2."};
    }
    return std::nullopt;
}

bool are_letters(std::string_view text, char first, char last) {
    return std::all_of(text.begin(), text.end(),
                       [&](char letter) { return letter >= first && letter <= last; });
}

std::optional<Contradiction> contradiction(const CustomerRow& row) {
    if (!row.country.empty() && (row.country.size() != 2 || !are_letters(row.country, 'A', 'Z'))) {
        return Contradiction{"country", "This is no code of a country.",
                             "Send an ISO 3166-1 code such as FR, or NULL."};
    }
    if (!row.language.empty() && (row.language.size() != 2 || !are_letters(row.language, 'a', 'z'))) {
        return Contradiction{"language", "This is no code of a language.",
                             "Send an ISO 639-1 code such as fr, or NULL."};
    }
    return std::nullopt;
}

std::optional<Contradiction> contradiction(const InterruptionRow& row) { return two_owners(row); }

std::optional<Contradiction> contradiction(const HoldRow& row) {
    if (auto fault = two_owners(row)) {
        return fault;
    }
    if (row.ordinal != 0 && row.move_id == no_id) {
        return Contradiction{"ordinal", "An instalment without its move.",
                             "Name the move, or no instalment."};
    }
    if (row.amount_minor && row.currency_id == no_id) {
        return Contradiction{"currency_id", "An amount without its currency.", "Give the amount's currency."};
    }
    if (row.amount_minor && row.fault == RowFault::none && *row.amount_minor <= 0) {
        return Contradiction{"amount", "The amount held is not more than zero.",
                             "Give a positive amount, or NULL for all of it."};
    }
    return std::nullopt;
}

}  // namespace

std::string_view to_string(ColumnType type) {
    switch (type) {
        case ColumnType::id: return "id";
        case ColumnType::integer: return "integer";
        case ColumnType::flags: return "flags";
        case ColumnType::boolean: return "boolean";
        case ColumnType::date: return "date";
        case ColumnType::amount: return "amount";
        case ColumnType::rate: return "rate";
        case ColumnType::text: return "text";
        case ColumnType::fingerprint: return "fingerprint";
        case ColumnType::json: return "json";
        case ColumnType::bytes: return "bytes";
    }
    return "";
}

std::string_view to_string(ColumnUnit unit) {
    switch (unit) {
        case ColumnUnit::none: return "";
        case ColumnUnit::currency: return "currency";
        case ColumnUnit::company_currency: return "company_currency";
        case ColumnUnit::compensation_currency: return "compensation_currency";
    }
    return "";
}

std::string_view to_string(InputStream stream) {
    std::string_view name;
    with_row_type(stream, [&]<class Row>(std::type_identity<Row> /*of*/) { name = Declaration<Row>::name; });
    return name;
}

std::string_view meaning(InputStream stream) {
    std::string_view text;
    with_row_type(stream,
                  [&]<class Row>(std::type_identity<Row> /*of*/) { text = Declaration<Row>::meaning; });
    return text;
}

std::span<const StreamColumn> columns(InputStream stream) {
    std::span<const StreamColumn> found;
    with_row_type(stream, [&]<class Row>(std::type_identity<Row> /*of*/) { found = published<Row>; });
    return found;
}

Refusal refuse_null() {
    return {"field_null", "A value is missing.",
            "Only the columns that the boundary page names may be NULL."};
}

Refusal refuse_out_of_range(ColumnType type, std::int64_t value) {
    if (type == ColumnType::id) {
        return {"id_out_of_range", "An id is zero, negative or not below 2^31.",
                "Give every row the id of its record."};
    }
    return {"value_out_of_range", std::to_string(value) + " is not one of the values of this column.",
            "Send the values that the boundary page lists for this column."};
}

Refusal refuse_no_utf8() {
    return {"text_not_utf8", "The text is not valid UTF-8.", "Send text in the encoding UTF-8."};
}

template <class Row>
std::optional<Diagnostic> check(const Row& row, std::int64_t number) {
    std::optional<Diagnostic> fault;
    any_column<Row>([&](auto at) {
        constexpr const auto& declared = std::get<decltype(at)::value>(Declaration<Row>::columns);
        if constexpr (declared.type == ColumnType::id || declared.type == ColumnType::integer ||
                      declared.type == ColumnType::flags) {
            if constexpr (declared.is_read) {
                const auto value = static_cast<std::int64_t>(row.*declared.member);
                // Where NULL is allowed, 0 stands for it.
                if (!declared.allows(value) && !(declared.null && value == 0)) {
                    fault = fault_of<Row>(number, declared.name, refuse_out_of_range(declared.type, value));
                }
            }
        } else if constexpr (declared.type == ColumnType::text && !declared.null) {
            if ((row.*declared.member).empty()) {
                fault = fault_of<Row>(number, declared.name, refuse_null());
            }
        }
        return fault.has_value();
    });
    if (!fault) {
        if (const std::optional<Contradiction> found = contradiction(row)) {
            fault =
                fault_of<Row>(number, found->column,
                              {"value_out_of_range", std::string(found->message), std::string(found->cure)});
        }
    }
    return fault;
}

template std::optional<Diagnostic> check(const LineRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const SettlementRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const CustomerRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const CaseRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const ItemRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const TermsRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const ChargeRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const InterruptionRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const HoldRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const ContactRow& row, std::int64_t number);
template std::optional<Diagnostic> check(const SliceRow& row, std::int64_t number);

}  // namespace quittance
