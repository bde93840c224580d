// JSON with positions: every value knows its pointer, line and column.
// Invariants: duplicate keys, number literals with a fraction or exponent, integers beyond int64 and any
// other fault of syntax are refused; all faults that can be told are reported. Numbers are integers only:
// decimals are strings. Nothing here rounds or throws.
#pragma once

#include <quittance/base/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quittance {

enum class JsonKind : std::uint8_t { null, boolean, integer, string, array, object };

std::string_view to_string(JsonKind kind);

struct JsonMember;

struct JsonNode {
    JsonKind kind = JsonKind::null;
    Place place;  // of the value's first character
    bool boolean = false;
    std::int64_t integer = 0;
    std::string string;
    std::vector<JsonNode> elements;   // of an array
    std::vector<JsonMember> members;  // of an object, in order

    const JsonNode* find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    JsonNode value;
    Place key_place;
};

// None where there is no array.
const std::vector<JsonNode>& elements_of(const JsonNode* array);

// A larger text is refused: its nodes would need a hundred times its size.
inline constexpr std::size_t json_bytes_limit = std::size_t{4} << 20U;

// `source` names the text in places. Codes: text_too_large, json_malformed, duplicate_key,
// number_not_integer.
Result<JsonNode> parse_json(std::string_view source, std::string_view text);

// Reads the members of one object and collects every fault: wrong kind, missing key, unknown key.
// After the last read call finish(), which reports the keys that nobody asked for.
// Codes: wrong_kind, missing_key, unknown_key, value_not_allowed.
class ObjectReader {
public:
    ObjectReader(const JsonNode& node, Diagnostics& faults);

    // Each returns nullptr or a default after reporting, where the key is missing (unless optional) or of the
    // wrong kind.
    const JsonNode* optional(std::string_view key, JsonKind kind);
    const JsonNode* required(std::string_view key, JsonKind kind);
    std::string string(std::string_view key);
    std::string optional_string(std::string_view key, std::string_view fallback);
    std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t greatest);
    std::int64_t optional_integer(std::string_view key, std::int64_t least, std::int64_t greatest,
                                  std::int64_t fallback);
    bool boolean(std::string_view key);
    bool optional_boolean(std::string_view key, bool fallback);
    // The index in `names` of the string at `key`; 0 after reporting.
    std::size_t one_of(std::string_view key, const std::vector<std::string_view>& names);
    void fault(const Place& place, std::string code, std::string message, std::string cure);
    // Adds the diagnostics of a failed parse, with the place of this value.
    void fault_at(const Place& place, const Diagnostics& diagnostics);
    void finish();

    const JsonNode& node() const { return node_; }
    Diagnostics& faults() { return faults_; }

private:
    const JsonNode* lookup(std::string_view key, JsonKind kind, bool is_required);
    std::int64_t within(const JsonNode* value, std::string_view key, std::int64_t least,
                        std::int64_t greatest, std::int64_t fallback);

    const JsonNode& node_;
    Diagnostics& faults_;
    std::vector<bool> read_;
    bool is_object_ = false;
};

}  // namespace quittance
