// What decides on one customer, as bytes that are kept: his rows of every stream in one order, whatever the
// order in which they came; without our own ids and fingerprints. Integers are varints by column, each
// against the one before it; a column of one value is that value; a text stands once. Section 12 of
// native/docs/spec-escalation.md. Invariants: equal rows give equal bytes; no count in damaged bytes makes
// memory grow beyond a multiple of their number. Nothing here rounds. Codes: slice_format_unknown,
// slice_damaged.
#pragma once

#include <quittance/base/result.hpp>
#include <quittance/engine/join.hpp>
#include <quittance/ledger/ledger.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

// A settled debit line leaves with the first day that lies so many months after its date, a contact after so
// many days. What a host still sends then stays until it no longer does.
inline constexpr std::int32_t history_months = 24;
inline constexpr std::int32_t contact_days = 123;

struct SliceLine {
    LineRow row;
    std::uint32_t settlement_count = 0;
    bool stays = false;  // the window does not take it
};

struct SliceContact {
    Day day = no_day;
    bool stays = false;
};

struct Slice {
    Id customer_id = no_id;   // none: lines without a customer, which count for the ordinals of others
    bool is_decided = false;  // not kept for the ordinals of others alone
    bool case_twice = false;
    std::vector<Id> sharing;  // who else has debit lines of his moves, no_id among them
    std::optional<Customer> customer;
    CustomerProfile profile;
    CaseRow own;                             // what decides of it
    std::vector<SliceLine> lines;            // by id
    std::vector<SettlementRow> settlements;  // of one line after the other
    std::vector<ItemRow> items;  // stages done of open lines; texts live with the bytes or the ledger
    std::vector<TermsRow> terms;
    std::vector<ChargeRow> charges;
    std::vector<InterruptionRow> interruptions;
    std::vector<HoldRow> holds;  // in the order of application
    std::vector<SliceContact> contacts;

    void clear();  // keeps the memory
};

std::string write_slice(const Slice& slice);
// Views into the bytes.
Result<Slice> read_slice(std::string_view bytes);

// Marks what came although the window has taken it.
void mark_stays(Slice& slice, Day as_of);
// Takes out what the window has taken.
void apply_window(Slice& slice, Day as_of);
// The first day on which the window takes something; no_day where it never does.
Day leaves_on(const Slice& slice);

// Adds the rows to a ledger that is not sealed. Codes: those of Snapshot::add.
std::optional<Diagnostic> add_slice(const Slice& slice, Snapshot& ledger);

}  // namespace quittance
