// A ledger as files tell it, before it becomes a snapshot: names instead of ids, faults with row and column,
// and what a person should know of how it was read. Invariants: customers and invoices are numbered in the
// order in which they came; a line's id is its place in `lines` plus one; nothing of a draft with faults is
// used. Nothing here rounds.
#pragma once

#include <quittance/base/reason.hpp>
#include <quittance/ledger/ledger.hpp>
#include <quittance/table/names.hpp>
#include <quittance/table/payment_terms.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quittance {

// The first faults, and how many more there were.
class FaultList {
public:
    explicit FaultList(std::size_t limit) : limit_(limit) {}

    void add(Diagnostic fault);
    bool empty() const { return kept_.empty(); }
    // With a last one, code more_faults, where some were left out.
    Diagnostics take() &&;

private:
    std::size_t limit_;
    std::size_t left_out_ = 0;
    Diagnostics kept_;
};

struct DraftSettings {
    Currency company_currency;
    std::string country;              // ISO 3166-1, "" for none
    Day as_of = no_day;               // nothing later is read where files tell when it happened
    std::vector<std::string> stages;  // codes that a line may name as done
    std::uint8_t relation = 0;        // of customers of whom no file states one
    std::size_t fault_limit = 100;
};

// What files state of a customer.
struct CustomerFacts {
    std::string label;  // the name to show, where it is not the customer's own
    std::uint8_t relation = 0;
    std::optional<bool> email;
    Day last_contact_on = no_day;
    Day paused_until = no_day;
    Day insolvent_since = no_day;
    std::optional<PaymentTerms> terms;
    TwoLetters country = 0;
    TwoLetters language = 0;
    std::optional<bool> insured;
    Day since = no_day;
    std::optional<std::string> tags;  // names, a line each

    bool operator==(const CustomerFacts&) const = default;
};

struct LedgerDraft {
    explicit LedgerDraft(DraftSettings given);

    struct Origin {
        std::uint32_t file = 0;  // in sources
        std::uint32_t row = 0;

        bool operator==(const Origin&) const = default;
    };
    struct StageDone {
        std::uint32_t line = 0;
        std::uint32_t stage = 0;  // in settings.stages

        bool operator==(const StageDone&) const = default;
    };

    DraftSettings settings;
    std::vector<std::string> sources;  // names of the files
    Names customers;
    Names invoices;
    std::vector<Id> invoice_names;     // by move, its name in invoices; empty where moves are invoices
    std::vector<CustomerFacts> facts;  // by customer
    std::vector<Currency> currencies;  // by id from 1; the company's first
    std::vector<LineRow> lines;
    std::vector<Origin> origins;  // by line
    std::vector<SettlementRow> settlements;
    std::vector<StageDone> stages_done;
    std::vector<Reason> notes;
    FaultList faults;

    Id add_customer(std::string_view name);
    // no_id for a code without known decimals.
    Id currency_id(std::string_view code);
    std::string_view invoice_name(Id move_id) const;
    // Takes over what another part of the same file states, without faults, whose rows have `rows_before`
    // more above them than it knows. False where the parts differ about a customer.
    bool append(const LedgerDraft& part, std::uint32_t rows_before);
    Diagnostic at(Origin origin, std::string_view column, Diagnostic fault) const;

    SnapshotSettings snapshot_settings() const;
    // Lines customer by customer, in the order of customers, so that the items of one follow each other; then
    // all that belongs to them. Gives back the memory of the lines. Codes of Snapshot::add.
    std::optional<Diagnostic> fill(Snapshot& ledger);
};

// Lines of positive amount whose invoice is wanted, by invoice, due date and place: instalments in their
// order. `wanted` by invoice.
std::vector<std::uint32_t> instalments(const LedgerDraft& draft, const std::vector<bool>& wanted);

}  // namespace quittance
