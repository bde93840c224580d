#include <quittance/table/open_items.hpp>

#include "customer_table.hpp"

#include <optional>

namespace quittance {
namespace {

enum CustomerColumn : std::size_t {
    customer_name,
    customer_terms,
    customer_relation,
    customer_email,
    customer_last_contact_on,
    customer_paused_until,
    customer_insolvent_since
};
constexpr std::array<TableColumn, 7> customers_of_table = {{
    {"customer", true, "name or number; in an accounting file CompAuxNum, or CompteNum where that is empty"},
    {"terms", false, "terms of payment, as --terms; for accounting files"},
    {"relation", false, "b2b, public, consumer or unknown"},
    {"email", false, "no where there is no address"},
    {"last_contact_on", false, "day of the last contact"},
    {"paused_until", false, "last day of a pause"},
    {"insolvent_since", false, "first day of insolvency proceedings"},
}};

constexpr std::array<std::string_view, 4> relation_names = {"b2b", "public", "consumer",
                                                            "unknown"};  // from 1

// Keeps what a file states of a customer; another row may not state something else.
template <class Value>
void state(TableReader& table, std::size_t column, Value& kept, const Value& nothing, const Value& stated) {
    if (kept != nothing && kept != stated) {
        table.fault(
            column, "value_differs",
            "\"" + std::string(table.cell(column)) + "\" here, something else above, for one customer",
            "State the same on all its rows.");
    }
    kept = stated;
}

}  // namespace

std::span<const TableColumn> customer_columns() { return customers_of_table; }

void read_facts(TableReader& table, std::size_t first_column, CustomerFacts& facts) {
    const std::size_t relation = first_column;
    if (const auto stated = table.choice(relation, relation_names)) {
        state(table, relation, facts.relation, std::uint8_t{0}, static_cast<std::uint8_t>(*stated + 1));
    }
    if (const auto stated = table.choice(relation + 1, yes_no)) {
        state(table, relation + 1, facts.email, std::optional<bool>(), std::optional<bool>(*stated == 1));
    }
    std::size_t column = relation + 2;
    for (Day* day : {&facts.last_contact_on, &facts.paused_until, &facts.insolvent_since}) {
        if (const auto stated = table.day(column)) {
            state(table, column, *day, no_day, *stated);
        }
        ++column;
    }
}

void read_customers(RowSource& customers, std::string source, LedgerDraft& draft) {
    TableReader table(customers, std::move(source), customers_of_table, draft);
    if (!table.read_header(Strangers::refused)) {
        return;
    }
    CustomerFacts stranger;
    while (table.next()) {
        const Id customer = draft.customers.find(table.text(customer_name));
        if (customer == no_id) {
            stranger = {};
        }
        CustomerFacts& facts =
            customer == no_id ? stranger : draft.facts[static_cast<std::size_t>(customer) - 1];
        if (const std::string_view text = table.text(customer_terms); !text.empty()) {
            const auto terms = parse_payment_terms(text);
            if (terms.ok()) {
                facts.terms = *terms;
            } else {
                table.fault(customer_terms, terms.diagnostics()[0]);
            }
        }
        read_facts(table, customer_relation, facts);
    }
}

}  // namespace quittance
