#include <quittance/table/open_items.hpp>

#include "customer_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace quittance {
namespace {

enum CustomerColumn : std::size_t {
    customer_name,
    customer_terms,
    customer_relation,
    customer_email,
    customer_last_contact_on,
    customer_paused_until,
    customer_insolvent_since,
    customer_country,
    customer_language,
    customer_tags,
    customer_since,
    customer_insured
};
constexpr std::array<TableColumn, 12> customers_of_table = {{
    {"customer", true, "name or number; in an accounting file CompAuxNum, or CompteNum where that is empty"},
    {"terms", false, "terms of payment, as --terms; for accounting files"},
    {"relation", false, "b2b, public, consumer or unknown"},
    {"email", false, "no where there is no address"},
    {"last_contact_on", false, "day of the last contact"},
    {"paused_until", false, "last day of a pause"},
    {"insolvent_since", false, "first day of insolvency proceedings"},
    {"country", false, "of the address, ISO 3166-1, such as FR"},
    {"language", false, "ISO 639-1, such as fr"},
    {"tags", false, "names of categories, semicolons between them; without the column they are not known"},
    {"since", false, "first day as a customer"},
    {"insured", false, "yes or no: whether what the customer owes is insured"},
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

// Two letters of one kind; 0 after a fault, and for an empty cell.
TwoLetters read_letters(TableReader& table, std::size_t column, char first, char last,
                        std::string_view what) {
    const std::string_view text = table.cell(column);
    const bool fits = text.size() == 2 && std::all_of(text.begin(), text.end(), [&](char letter) {
                          return letter >= first && letter <= last;
                      });
    if (!text.empty() && !fits) {
        table.fault(
            column, "value_not_allowed", "\"" + std::string(text) + "\" is no code of a " + std::string(what),
            first == 'A' ? "Give an ISO 3166-1 code such as FR." : "Give an ISO 639-1 code such as fr.");
    }
    return fits ? two_letters(text) : TwoLetters{0};
}

// Semicolons between names, a line each.
std::string read_tags(std::string_view text) {
    std::string tags;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        std::string_view tag = text.substr(0, end);
        tag.remove_prefix(std::min(tag.find_first_not_of(' '), tag.size()));
        tag = tag.substr(0, tag.find_last_not_of(' ') + 1);
        if (!tag.empty()) {
            tags += (tags.empty() ? "" : "\n") + std::string(tag);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tags;
}

// What conditions may ask for.
void read_profile(TableReader& table, CustomerFacts& facts) {
    if (const TwoLetters country = read_letters(table, customer_country, 'A', 'Z', "country")) {
        state(table, customer_country, facts.country, TwoLetters{0}, country);
    }
    if (const TwoLetters language = read_letters(table, customer_language, 'a', 'z', "language")) {
        state(table, customer_language, facts.language, TwoLetters{0}, language);
    }
    if (table.has(customer_tags)) {
        state(table, customer_tags, facts.tags, std::optional<std::string>(),
              std::optional(read_tags(table.cell(customer_tags))));
    }
    if (const auto since = table.day(customer_since)) {
        state(table, customer_since, facts.since, no_day, *since);
    }
    if (const auto insured = table.choice(customer_insured, yes_no)) {
        state(table, customer_insured, facts.insured, std::optional<bool>(),
              std::optional<bool>(*insured == 1));
    }
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
        read_profile(table, facts);
    }
}

}  // namespace quittance
