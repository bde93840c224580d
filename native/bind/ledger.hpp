// What register_ledger shares with register_engine.
#pragma once

#include <quittance/pgcopy/pgcopy.hpp>

#include <pybind11/pybind11.h>
#include <array>
#include <memory>

namespace quittance::bind {

// Held by the Python class `Snapshot`: the ledger, and where each COPY stream stands.
struct PySnapshot {
    explicit PySnapshot(SnapshotSettings settings) : ledger(std::move(settings)) {
        for (const InputStream stream : input_streams) {
            readers[static_cast<std::size_t>(stream)] = std::make_unique<LedgerReader>(stream, ledger);
        }
    }

    Snapshot ledger;
    std::array<std::unique_ptr<LedgerReader>, input_streams.size()> readers;
};

// Feeds one piece of a COPY stream; any object with a buffer. Raises LedgerError. Returns the number of
// bytes.
std::size_t feed(CopyReader& reader, pybind11::handle bytes);

// A date object or year-month-day text. Raises InputError, its place named by `argument`.
Day to_day(pybind11::handle value, const char* argument);
pybind11::object to_date(Day day);  // None for no_day

}  // namespace quittance::bind
