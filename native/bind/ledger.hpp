// What register_ledger shares with register_engine.
#pragma once

#include "python_class.hpp"

#include <quittance/pgcopy/pgcopy.hpp>

#include <pybind11/pybind11.h>
#include <array>
#include <functional>
#include <memory>
#include <mutex>

namespace quittance::bind {

// Held by the Python class `Snapshot`: the ledger, and where each COPY stream stands.
struct PySnapshot : std::enable_shared_from_this<PySnapshot> {
    using PythonClass = void;

    explicit PySnapshot(SnapshotSettings settings) : ledger(std::move(settings)) {
        for (const InputStream stream : input_streams) {
            readers[static_cast<std::size_t>(stream)] = std::make_unique<LedgerReader>(stream, ledger);
        }
    }

    // Ends the adding, unless a stream is truncated. Waits for whoever adds, and is called without the
    // interpreter's lock. Codes: stream_truncated, those of Snapshot::seal.
    Diagnostics seal();

    Snapshot ledger;
    std::array<std::unique_ptr<LedgerReader>, input_streams.size()> readers;
    // Taken around all that adds rows and around sealing; a sealed ledger is only read. Whoever holds it
    // neither runs Python nor waits for the interpreter's lock.
    std::mutex adding;
};

// Hands the bytes of any object with a buffer to `write`. Raises LedgerError. Returns the number of bytes.
std::size_t feed(pybind11::handle bytes,
                 const std::function<std::optional<Diagnostic>(std::span<const std::uint8_t>)>& write);

// An entry of STREAM_COLUMNS.
pybind11::dict describe(const StreamColumn& column);

// A date object or year-month-day text. Raises InputError at the place, or the one named by `argument`.
Day to_day(pybind11::handle value, Place place);
Day to_day(pybind11::handle value, const char* argument);
pybind11::object to_date(Day day);  // None for no_day

}  // namespace quittance::bind
