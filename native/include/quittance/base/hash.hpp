// Hashes that tell whether something has changed: XXH3 in its published 64-bit form, without a seed.
// Invariants: the same bytes give the same hash on every machine and in every version; no hash is a proof
// against someone who wants a collision. Nothing here rounds or fails.
// Source: https://github.com/Cyan4973/xxHash, stable since version 0.8.0.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace quittance {

std::uint64_t xxh3_64(std::string_view bytes);

// A number as the bytes of a fingerprint have it.
template <class Value>
requires(std::integral<Value> || std::is_enum_v<Value>) std::uint64_t fingerprint_word(Value value) {
    const auto number = static_cast<std::uint64_t>(static_cast<std::int64_t>(value));
    return std::endian::native == std::endian::big ? __builtin_bswap64(number) : number;
}

// Collects the fields of a record and hashes them at once. Every number takes eight bytes, little endian, so
// that a wider type in a later version changes nothing; a text comes after its length, an optional value
// after its presence, so that neighbours cannot be mistaken for each other.
class Fingerprint {
public:
    // `format_version` counts the layouts of the record: a new one changes every fingerprint.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): bytes are written before they are read
    explicit Fingerprint(std::uint32_t format_version) : format_version_(format_version) { restart(); }

    // Forgets the fields.
    void restart() {
        size_ = 0;
        overflow_.clear();
        add(format_version_);
    }

    template <class Value>
    requires(std::integral<Value> || std::is_enum_v<Value>) void add(Value value) {
        const std::uint64_t number = fingerprint_word(value);
        append(&number, sizeof number);
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
        append(text.data(), text.size());
    }

    // As a column of PostgreSQL's bigint holds it.
    std::int64_t value() const {
        const std::string_view bytes =
            size_ <= bytes_.size() ? std::string_view(bytes_.data(), size_) : std::string_view(overflow_);
        return static_cast<std::int64_t>(xxh3_64(bytes));
    }

private:
    // A record fits the fixed bytes as a rule: one is made for every item of a night.
    void append(const void* data, std::size_t size) {
        if (size_ + size <= bytes_.size()) [[likely]] {
            // An empty view has no address.
            std::copy_n(static_cast<const char*>(data), size, bytes_.data() + size_);
            size_ += size;
        } else {
            spill(data, size);
        }
    }
    void spill(const void* data, std::size_t size);

    std::uint32_t format_version_;
    std::size_t size_ = 0;         // of all bytes
    std::array<char, 384> bytes_;  // the first size_ of them
    std::string overflow_;         // all bytes, once they are more than those
};

}  // namespace quittance
