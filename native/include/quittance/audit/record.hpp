// Canonical bytes of a record for a hash chain; the hashing itself is the caller's.
// Invariants: equal records give equal bytes whatever the order of their keys, different records different
// bytes; the bytes begin with a format version and carry the previous record's hash. Nothing here rounds or
// throws.
#pragma once

#include <quittance/base/result.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace quittance {

inline constexpr std::uint8_t audit_format_version = 1;

using AuditValue = std::variant<std::monostate, bool, std::int64_t, std::string>;
using AuditRecord = std::map<std::string, AuditValue, std::less<>>;

// "QA", version byte, then the previous hash and each key and value in key order. A string is its length in
// bytes as 8 bytes, big endian, then its UTF-8 bytes; a value is a tag byte (n, b, i, s) before its content;
// an integer is 8 bytes, big endian, two's complement.
std::string canonical_bytes(std::string_view previous_hash, const AuditRecord& record);

}  // namespace quittance
