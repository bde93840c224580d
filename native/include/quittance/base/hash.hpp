// Hashes that tell whether something has changed: XXH3 in its published 64-bit form, without a seed.
// Invariants: the same bytes give the same hash on every machine and in every version; no hash is a proof
// against someone who wants a collision. Nothing here rounds or fails.
// Source: https://github.com/Cyan4973/xxHash, stable since version 0.8.0.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace quittance {

std::uint64_t xxh3_64(std::string_view bytes);

// Collects the fields of a record and hashes them at once. Every number takes eight bytes, little endian, so
// that a wider type in a later version changes nothing; a text comes after its length, an optional value
// after its presence, so that neighbours cannot be mistaken for each other.
class Fingerprint {
public:
    // `format_version` counts the layouts of the record: a new one changes every fingerprint.
    explicit Fingerprint(std::uint32_t format_version) : format_version_(format_version) { restart(); }

    // Forgets the fields and keeps the memory.
    void restart() {
        bytes_.clear();
        add(format_version_);
    }

    template <class Value>
    requires(std::integral<Value> || std::is_enum_v<Value>) void add(Value value) {
        const auto number = static_cast<std::uint64_t>(static_cast<std::int64_t>(value));
        for (unsigned shift = 0; shift < 64; shift += 8) {
            bytes_ += static_cast<char>(static_cast<unsigned char>(number >> shift));
        }
    }
    template <class Value>
    void add(const std::optional<Value>& value) {
        add(value.has_value());
        if (value) {
            add(*value);
        }
    }
    void add(std::string_view text) {
        add(text.size());
        bytes_ += text;
    }

    // As a column of PostgreSQL's bigint holds it.
    std::int64_t value() const { return static_cast<std::int64_t>(xxh3_64(bytes_)); }

private:
    std::uint32_t format_version_;
    std::string bytes_;
};

}  // namespace quittance
